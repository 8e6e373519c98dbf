//! Whether the packs hold on the day of the assessment.

use super::{Notice, NoticeKind};
use crate::date::Date;
use crate::policy::{Force, Rulebook};

/// A notice for each pack that does not. The assessment is made all the same, by the rules as they stand in the packs.
pub fn notices(rulebook: &Rulebook, today: Date) -> impl Iterator<Item = Notice> {
    let day = today.to_string();
    rulebook.packs().into_iter().filter_map(move |pack| {
        let kind = match pack.head.force(&day) {
            Force::Holds => return None,
            Force::NotYet => NoticeKind::NotInForceYet,
            Force::NoLonger => NoticeKind::Superseded,
        };
        Some(Notice { key: pack.head.id.clone(), kind })
    })
}
