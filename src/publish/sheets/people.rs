//! Who does what: the tasks of the plan and the sectors, the committee, and the occasions on which people took part.

mod committee;
mod events;
mod proof;
mod roles;

use super::build::say;
use crate::publish::desk::Desk;
use crate::publish::document::{Document, Tone};
use crate::text::sheets::people as m;

pub fn people(desk: &Desk<'_>) -> Document {
    let mut blocks = vec![say(Tone::Lead, desk.style.say(m::LEAD))];
    blocks.extend(roles::roles(desk));
    blocks.extend(committee::committee(desk));
    blocks.extend(events::events(desk));
    desk.document(blocks)
}
