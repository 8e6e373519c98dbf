//! Texts of the sheet “hypothetical”.
