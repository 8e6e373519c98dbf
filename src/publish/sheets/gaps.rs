//! The sheet “gaps”.

use crate::publish::desk::Desk;
use crate::publish::document::Document;

pub fn gaps(desk: &Desk<'_>) -> Document {
    desk.document(Vec::new())
}
