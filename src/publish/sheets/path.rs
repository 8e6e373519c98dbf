//! The sheet “path”.

use crate::publish::desk::Desk;
use crate::publish::document::Document;

pub fn path(desk: &Desk<'_>) -> Document {
    desk.document(Vec::new())
}
