//! Texts of the sheet “gaps”.
