//! The sheet “needs”.

use crate::publish::desk::Desk;
use crate::publish::document::Document;

pub fn needs(desk: &Desk<'_>) -> Document {
    desk.document(Vec::new())
}
