//! The sheet “what if”.

use crate::publish::desk::Desk;
use crate::publish::document::Document;

pub fn what_if(desk: &Desk<'_>) -> Document {
    desk.document(Vec::new())
}
