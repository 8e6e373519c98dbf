//! The packs of the reader's own: kept on this device, compiled by the desk, and then in force.

use super::desk;
use super::storage;
use super::store::{Action, Banner, Dispatch, Named, State, use_rules};
use mueang_phrom::text::{Style, messages as m};

/// Puts packs in force once they are in order; where they are not, what is in force stays, and the reader is told why.
pub fn put_in_force(store: &State, packs: Vec<Named>) {
    let (dispatch, style) = (store.dispatcher(), store.style);
    desk::rules(&store.request(&packs), move |answer| match answer {
        Ok(Ok(rulebook)) => {
            use_rules(rulebook);
            let kept = storage::keep_packs(&packs).is_ok();
            dispatch.dispatch(Action::Packs(packs));
            let said = if kept { Banner::Good(m::PACK_IN_FORCE) } else { Banner::Problem(style.say(m::NOT_SAVED)) };
            dispatch.dispatch(Action::Tell(Some(said)));
        }
        Ok(Err(why)) => refuse(&dispatch, style, &why),
        Err(_) => refuse(&dispatch, style, &style.say(m::SHEET_FAILED)),
    });
}

fn refuse(dispatch: &Dispatch, style: Style, why: &str) {
    dispatch.dispatch(Action::Tell(Some(Banner::Problem(style.fill(m::PACK_REFUSED, &[why])))));
}

/// The packs with one more, in place of the one whose id is `replaces`.
pub fn with_pack(packs: &[Named], id: &str, replaces: &str, text: &str) -> Vec<Named> {
    let mut packs = without_pack(packs, id);
    packs.retain(|(known, _)| known != replaces);
    packs.push((id.to_owned(), text.to_owned()));
    packs
}

/// The packs without the one of this id.
pub fn without_pack(packs: &[Named], id: &str) -> Vec<Named> {
    packs.iter().filter(|(known, _)| known != id).cloned().collect()
}
