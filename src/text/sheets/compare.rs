//! Texts of the sheet “compare”.
