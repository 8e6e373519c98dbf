//! The sheet “why”.

use crate::publish::desk::Desk;
use crate::publish::document::Document;

pub fn why(desk: &Desk<'_>) -> Document {
    desk.document(Vec::new())
}
