//! Texts of the sheet “why”.
