//! The sheet “rulebook”.

use crate::publish::desk::Desk;
use crate::publish::document::Document;

pub fn rulebook(desk: &Desk<'_>) -> Document {
    desk.document(Vec::new())
}
