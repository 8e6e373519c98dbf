//! Texts of the sheet “packs”.
