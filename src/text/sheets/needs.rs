//! Texts of the sheet “needs”.
