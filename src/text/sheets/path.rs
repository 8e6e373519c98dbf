//! Texts of the sheet “path”.
