//! The sections and fields of a pack in the words of the reader.

use crate::text::sheets::packs as m;
use crate::text::{Message, Style};

const SECTIONS: [(&str, Message); 14] = [
    ("pack", m::SECTION_PACK),
    ("source", m::SECTION_SOURCE),
    ("clause", m::SECTION_CLAUSE),
    ("dimension", m::SECTION_DIMENSION),
    ("value", m::SECTION_VALUE),
    ("question", m::SECTION_QUESTION),
    ("condition", m::SECTION_CONDITION),
    ("gate", m::SECTION_GATE),
    ("component", m::SECTION_COMPONENT),
    ("stage", m::SECTION_STAGE),
    ("item", m::SECTION_ITEM),
    ("threshold", m::SECTION_THRESHOLD),
    ("scale", m::SECTION_SCALE),
    ("line", m::SECTION_LINE),
];

const FIELDS: [(&str, Message); 48] = [
    ("id", m::FIELD_ID),
    ("version", m::FIELD_VERSION),
    ("title", m::FIELD_TITLE),
    ("issuer", m::FIELD_ISSUER),
    ("note", m::FIELD_NOTE),
    ("weight", m::FIELD_WEIGHT),
    ("off", m::FIELD_OFF),
    ("hint", m::FIELD_HINT),
    ("stages", m::FIELD_STAGES),
    ("action", m::FIELD_ACTION),
    ("not_applicable", m::FIELD_NOT_APPLICABLE),
    ("points", m::FIELD_POINTS),
    ("label", m::FIELD_LABEL),
    ("meaning", m::FIELD_MEANING),
    ("at", m::FIELD_AT),
    ("requires", m::FIELD_REQUIRES),
    ("amounts", m::FIELD_AMOUNTS),
    ("amount", m::FIELD_AMOUNT),
    ("from", m::FIELD_FROM),
    ("unit", m::FIELD_UNIT),
    ("official", m::FIELD_OFFICIAL),
    ("hypothetical", m::FIELD_HYPOTHETICAL),
    ("issued", m::FIELD_ISSUED),
    ("in_force", m::FIELD_IN_FORCE),
    ("base", m::FIELD_BASE),
    ("changed_by", m::FIELD_CHANGED_BY),
    ("changed_on", m::FIELD_CHANGED_ON),
    ("clause", m::FIELD_CLAUSE),
    ("component", m::FIELD_COMPONENT),
    ("source", m::FIELD_SOURCES),
    ("sources", m::FIELD_SOURCES),
    ("confidence", m::FIELD_CONFIDENCE),
    ("advice", m::FIELD_ADVICE),
    ("summary", m::FIELD_SUMMARY),
    ("ask", m::FIELD_ASK),
    ("options", m::FIELD_OPTIONS),
    ("evidence", m::FIELD_EVIDENCE),
    ("who", m::FIELD_WHO),
    ("proof", m::FIELD_PROOF),
    ("reads", m::FIELD_READS),
    ("shows", m::FIELD_SHOWS),
    ("register", m::FIELD_REGISTER),
    ("every", m::FIELD_EVERY),
    ("of", m::FIELD_OF),
    ("has", m::FIELD_HAS),
    ("linked", m::FIELD_LINKED),
    ("th", m::FIELD_TH),
    ("en", m::FIELD_EN),
];

/// What a section is called; its name in the file where it has no other.
pub fn section(name: &str, style: Style) -> String {
    named(&SECTIONS, name, style)
}

/// What a field such as `stages.2.th` is called.
pub fn field(name: &str, style: Style) -> String {
    name.split('.').map(|part| named(&FIELDS, part, style)).collect::<Vec<_>>().join(" ")
}

fn named(names: &[(&str, Message)], name: &str, style: Style) -> String {
    let known = names.iter().find(|(known, _)| *known == name);
    known.map_or_else(|| name.to_owned(), |(_, message)| style.say(*message))
}
