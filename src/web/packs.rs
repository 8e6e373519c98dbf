//! The packs of the reader's own: kept on this device, compiled by the desk, and then in force.

use super::desk;
use super::storage;
use super::store::{Action, Banner, Draft, Named, State, use_rules};
use mueang_phrom::text::{Style, messages as m};

/// Puts packs in force once they are in order; where they are not, what is in force stays, and the reader is told why.
pub fn put_in_force(store: &State, packs: Vec<Named>) {
    let (dispatch, style) = (store.dispatcher(), store.style);
    compile(store, packs, move |packs, compiled| {
        let said = match compiled {
            Ok(()) => {
                let kept = storage::keep_packs(&packs).is_ok();
                dispatch.dispatch(Action::Packs(packs));
                if kept { Banner::Good(m::PACK_IN_FORCE) } else { Banner::Problem(style.say(m::NOT_SAVED)) }
            }
            Err(refused) => Banner::Problem(style.fill(m::PACK_REFUSED, &[&refused.why(style)])),
        };
        dispatch.dispatch(Action::Tell(Some(said)));
    });
}

/// The packs kept on this device are in force again. Where they cannot be, the reader is told, and finds the last as a draft.
pub fn put_kept_in_force(store: &State) {
    let packs = storage::packs();
    if packs.is_empty() {
        return;
    }
    let (dispatch, style) = (store.dispatcher(), store.style);
    compile(store, packs, move |mut packs, compiled| match compiled {
        Ok(()) => dispatch.dispatch(Action::Packs(packs)),
        Err(refused) => {
            if let (Refused::Broken(_), Some((_, text))) = (&refused, packs.pop()) {
                dispatch.dispatch(Action::Draft(Draft { file: String::new(), text }));
            }
            dispatch.dispatch(Action::Packs(Vec::new()));
            let said = style.fill(m::PACK_KEPT_REFUSED, &[&refused.why(style)]);
            dispatch.dispatch(Action::Tell(Some(Banner::Problem(said))));
        }
    });
}

/// Why packs are not in force.
enum Refused {
    /// They are not in order: why, in words.
    Broken(String),
    /// Nobody could look at them.
    NoAnswer,
}

impl Refused {
    fn why(&self, style: Style) -> String {
        match self {
            Refused::Broken(why) => why.clone(),
            Refused::NoAnswer => style.say(m::SHEET_FAILED),
        }
    }
}

/// Puts the rules with these packs in force where they are in order, and hands the packs on.
fn compile(store: &State, packs: Vec<Named>, then: impl FnOnce(Vec<Named>, Result<(), Refused>) + 'static) {
    desk::rules(&store.request(&packs), move |answer| {
        let compiled = match answer {
            Ok(Ok(rulebook)) => {
                use_rules(rulebook);
                Ok(())
            }
            Ok(Err(why)) => Err(Refused::Broken(why)),
            Err(_) => Err(Refused::NoAnswer),
        };
        then(packs, compiled);
    });
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
