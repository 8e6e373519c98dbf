//! The sheet “hypothetical”.

use crate::publish::desk::Desk;
use crate::publish::document::Document;

pub fn hypothetical(desk: &Desk<'_>) -> Document {
    desk.document(Vec::new())
}
