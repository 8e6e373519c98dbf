//! Texts of the sheet “what if”.
