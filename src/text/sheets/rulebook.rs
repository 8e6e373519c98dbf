//! Texts of the sheet “rulebook”.
