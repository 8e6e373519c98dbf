//! Texts of the sheet “trust”.
