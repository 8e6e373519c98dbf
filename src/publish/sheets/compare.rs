//! The sheet “compare”.

use crate::publish::desk::Desk;
use crate::publish::document::Document;

pub fn compare(desk: &Desk<'_>) -> Document {
    desk.document(Vec::new())
}
