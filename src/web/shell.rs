//! What stands around every page: name and tools, the way through the plan, the verdict and score in sight, messages.

use super::files;
use super::pages::page;
use super::store::{Action, Banner, Saving, State, rulebook};
use mueang_phrom::assess::Verdict;
use mueang_phrom::guide::left_to_do;
use mueang_phrom::plan::open;
use mueang_phrom::route::Page;
use mueang_phrom::text::{Language, Message, Style, messages as m, page_name};
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;
use yew::prelude::*;

/// The whole screen.
pub fn shell(store: &State) -> Html {
    let style = store.style;
    let skip = Callback::from(|event: MouseEvent| {
        // The address belongs to the pages, so the link moves the focus itself.
        event.prevent_default();
        let document = web_sys::window().and_then(|window| window.document());
        if let Some(main) = document
            .and_then(|document| document.get_element_by_id("content"))
            .and_then(|main| main.dyn_into::<HtmlElement>().ok())
        {
            let _ = main.focus();
        }
    });
    html! {
        <>
            <a class="skip" href="#content" onclick={skip}>{style.say(m::SKIP)}</a>
            {masthead(store)}
            <div class="frame">
                {way(store)}
                <div class="column">
                    {standing(store)}
                    <div role="alert" class="banners">if let Some(banner) = &store.banner { {banner_view(banner, store, style)} }</div>
                    <main id="content" tabindex="-1" key={store.page.address()}>{page(store)}</main>
                    {pager(store, style)}
                </div>
            </div>
            <footer class="foot">
                <p>{style.say(m::FOOT_SELF)}</p>
                <p>{style.say(m::FOOT_PRIVATE)}</p>
            </footer>
        </>
    }
}

fn masthead(store: &State) -> Html {
    let dispatch = store.dispatcher();
    let style = store.style;
    let act = |action: fn() -> Action| {
        let dispatch = dispatch.clone();
        Callback::from(move |_: MouseEvent| dispatch.dispatch(action()))
    };
    let other = if style.language == Language::Thai {
        Language::English
    } else {
        Language::Thai
    };
    let speak = {
        let dispatch = dispatch.clone();
        Callback::from(move |_: MouseEvent| dispatch.dispatch(Action::Speak(other)))
    };
    let digits = {
        let (dispatch, thai) = (dispatch.clone(), !style.thai_digits);
        Callback::from(move |_: MouseEvent| dispatch.dispatch(Action::ThaiDigits(thai)))
    };
    let save = {
        let (plan, dispatch) = (store.plan.clone(), dispatch.clone());
        Callback::from(move |_: MouseEvent| {
            if files::download_plan(&plan).is_err() {
                dispatch.dispatch(Action::Tell(Some(Banner::Problem(style.say(m::SAVE_FAILED)))));
            }
        })
    };
    let saving = match store.saving {
        Saving::Saved => m::SAVED,
        Saving::Pending => m::SAVING,
        Saving::Failed => m::NOT_SAVED,
    };
    html! {
        <header class="masthead">
            <p class="name"><a href={Page::Start.address()}>{style.say(m::NAME)}</a></p>
            <p class={if store.saving == Saving::Failed { "saving failed" } else { "saving" }} role="status">{style.say(saving)}</p>
            <div class="tools" role="group" aria-label={style.say(m::TOOLS)}>
                <button type="button" onclick={act(|| Action::Undo)} disabled={!store.can_undo()}>{style.say(m::UNDO)}</button>
                <button type="button" onclick={act(|| Action::Redo)} disabled={!store.can_redo()}>{style.say(m::REDO)}</button>
                <button type="button" onclick={save}>{style.say(m::SAVE_FILE)}</button>
                <button type="button" onclick={speak} lang={other.tag()}>{m::LANGUAGE_NAME.of(other)}</button>
                if style.language == Language::Thai {
                    <button type="button" onclick={digits} aria-pressed={style.thai_digits.to_string()}>{m::THAI_DIGITS.of(style.language)}</button>
                }
            </div>
        </header>
    }
}

/// The way through the plan, with what is left to do on each page.
fn way(store: &State) -> Html {
    let style = store.style;
    let link = |target: Page, note: Option<String>| {
        let current = (target == store.page).then_some("page");
        html! {
            <li key={target.address()}>
                <a href={target.address()} aria-current={current}>
                    <span>{page_name(rulebook(), &target, style)}</span>
                    if let Some(note) = note {
                        <span class="left">{note}</span>
                    }
                </a>
            </li>
        }
    };
    let part = |target: Page| {
        let left = left_to_do(rulebook(), &store.assessment, &target);
        let note = if left == 0 {
            style.say(m::DONE)
        } else {
            style.fill(m::LEFT_TO_DO, &[&left.to_string()])
        };
        link(target, Some(note))
    };
    html! {
        <nav class="way" aria-label={style.say(m::WAY)}>
            <ol>
                {link(Page::Start, None)}
                {for Page::parts(rulebook()).into_iter().map(part)}
                {link(Page::Outcomes, None)}
                {link(Page::Result, None)}
                {link(Page::Rulebook(None), None)}
            </ol>
        </nav>
    }
}

/// The words of a verdict and the class that colours it.
pub fn verdict_words(verdict: Verdict) -> (Message, &'static str) {
    match verdict {
        Verdict::Eligible => (m::ELIGIBLE, "met"),
        Verdict::NotEligible => (m::NOT_ELIGIBLE, "not-met"),
        Verdict::Incomplete => (m::INCOMPLETE, "not-shown"),
    }
}

/// The verdict and the score, always in sight, never mixed.
fn standing(store: &State) -> Html {
    let style = store.style;
    let assessment = &store.assessment;
    let eligibility = &assessment.eligibility;
    let (words, class) = verdict_words(eligibility.verdict);
    let reading = assessment.readiness.whole;
    let count = eligibility.gates.len().to_string();
    html! {
        <aside class="standing" aria-label={style.say(m::STANDING)}>
            <p class={format!("verdict {class}")} role="status">
                <span class="label">{style.say(m::ELIGIBILITY)}</span>
                <strong>{style.say(words)}</strong>
                <span>{style.fill(m::GATES_MET, &[&eligibility.met.to_string(), &count])}</span>
            </p>
            <p class="score">
                <span class="label">{style.say(m::READINESS_OURS)}</span>
                <strong>{style.fill(m::FROM_TO, &[&reading.low.to_string(), &reading.high.to_string()])}</strong>
                <span>{style.fill(m::ANSWERED_PERCENT, &[&assessment.coverage.percent.to_string()])}</span>
            </p>
        </aside>
    }
}

fn banner_view(banner: &Banner, store: &State, style: Style) -> Html {
    let tell = |banner: Option<Banner>| {
        let dispatch = store.dispatcher();
        Callback::from(move |_: MouseEvent| dispatch.dispatch(Action::Tell(banner.clone())))
    };
    match banner {
        Banner::Good(message) => html! {
            <div class="banner good"><p>{style.say(*message)}</p><button type="button" onclick={tell(None)}>{style.say(m::DISMISS)}</button></div>
        },
        Banner::Problem(text) => html! {
            <div class="banner problem"><p>{text.clone()}</p><button type="button" onclick={tell(None)}>{style.say(m::DISMISS)}</button></div>
        },
        Banner::OtherTab(text) => {
            let take = {
                let (dispatch, text) = (store.dispatcher(), text.clone());
                Callback::from(move |_: MouseEvent| {
                    if let Ok(plan) = open(&text) {
                        dispatch.dispatch(Action::Replace(Box::new(plan), None));
                    }
                })
            };
            html! {
                <div class="banner problem">
                    <p>{style.say(m::OTHER_TAB)}</p>
                    <button type="button" onclick={take}>{style.say(m::OTHER_TAB_TAKE)}</button>
                    <button type="button" onclick={tell(None)}>{style.say(m::OTHER_TAB_KEEP)}</button>
                </div>
            }
        }
        Banner::Unreadable(text, why) => {
            let download = {
                let text = text.clone();
                Callback::from(move |_: MouseEvent| {
                    let _ = files::download("mueang-phrom.unreadable.json", &text);
                })
            };
            html! {
                <div class="banner problem">
                    <p>{style.say(m::KEPT_UNREADABLE)}{" "}{why.clone()}</p>
                    <button type="button" onclick={download}>{style.say(m::KEPT_DOWNLOAD)}</button>
                    <button type="button" onclick={tell(None)}>{style.say(m::KEPT_START_ANEW)}</button>
                </div>
            }
        }
    }
}

/// The links to the pages before and after.
fn pager(store: &State, style: Style) -> Html {
    let (before, after) = store.page.neighbours(rulebook());
    let link = |page: Option<Page>, class: &'static str, message: Message| match page {
        Some(page) => {
            html! { <a {class} href={page.address()}>{style.fill(message, &[&page_name(rulebook(), &page, style)])}</a> }
        }
        None => html! { <span /> },
    };
    html! {
        <nav class="pager" aria-label={style.say(m::PAGER)}>
            {link(before, "before", m::BEFORE)}
            {link(after, "after", m::AFTER)}
        </nav>
    }
}
