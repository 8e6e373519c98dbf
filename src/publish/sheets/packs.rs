//! The sheet “packs”.

use crate::publish::desk::Desk;
use crate::publish::document::Document;

pub fn packs(desk: &Desk<'_>) -> Document {
    desk.document(Vec::new())
}
