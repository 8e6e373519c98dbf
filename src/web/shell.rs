//! What stands around every page: name and tools, the way through the plan, the verdict and score in sight, messages.

use super::files;
use super::pages::page;
use super::parts::{button, button_if, div, link, p, par, span};
use super::store::{Action, Banner, Dispatch, Saving, State, knows, learn_english, rulebook};
use mueang_phrom::assess::Verdict;
use mueang_phrom::guide::left_to_do;
use mueang_phrom::plan::open;
use mueang_phrom::route::Page;
use mueang_phrom::text::{Language, Message, Style, messages as m, page_name};
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::spawn_local;
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
            <footer class="foot">{p("", style.say(m::FOOT_SELF))}{p("", style.say(m::FOOT_PRIVATE))}</footer>
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
    let other = if style.language == Language::Thai { Language::English } else { Language::Thai };
    let speak = {
        let dispatch = dispatch.clone();
        Callback::from(move |_: MouseEvent| speak(other, dispatch.clone()))
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
                {button_if(store.can_undo(), "", style.say(m::UNDO), act(|| Action::Undo))}
                {button_if(store.can_redo(), "", style.say(m::REDO), act(|| Action::Redo))}
                {button("", style.say(m::SAVE_FILE), save)}
                <button type="button" onclick={speak} lang={other.tag()}>{m::LANGUAGE_NAME.of(other)}</button>
                if style.language == Language::Thai {
                    <button type="button" onclick={digits} aria-pressed={style.thai_digits.to_string()}>{m::THAI_DIGITS.of(style.language)}</button>
                }
            </div>
        </header>
    }
}

/// Changes the language. The packs' English texts are fetched when they are first asked for.
pub fn speak(language: Language, dispatch: Dispatch) {
    spawn_local(async move {
        let ready = knows(language) || files::english().await.is_ok_and(|words| learn_english(&words).is_ok());
        dispatch.dispatch(match ready {
            true => Action::Speak(language),
            false => Action::Tell(Some(Banner::Problem(format!("{} {}", m::NO_ENGLISH.th, m::NO_ENGLISH.en)))),
        });
    });
}

/// The way through the plan, with what is left to do on each page. On a narrow screen it is folded behind a button.
fn way(store: &State) -> Html {
    let style = store.style;
    let entry = |target: Page, left: Option<usize>| {
        let note = match left {
            None => String::new(),
            Some(0) => style.say(m::DONE),
            Some(left) => style.fill(m::LEFT_TO_DO, &[&left.to_string()]),
        };
        let current = (target == store.page).then_some("page");
        html! {
            <li key={target.address()}>
                <a href={target.address()} aria-current={current}>{span("", page_name(rulebook(), &target, style))}{span("left", note)}</a>
            </li>
        }
    };
    let mut entries = vec![entry(Page::Start, None)];
    entries.extend(Page::parts(rulebook()).into_iter().map(|page| {
        let left = left_to_do(rulebook(), &store.assessment, &page);
        entry(page, Some(left))
    }));
    entries.extend([Page::Outcomes, Page::Result, Page::Rulebook(None)].map(|page| entry(page, None)));
    let toggle = {
        let (dispatch, open) = (store.dispatcher(), !store.menu);
        Callback::from(move |_: MouseEvent| dispatch.dispatch(Action::Menu(open)))
    };
    html! {
        <nav class={if store.menu { "way open" } else { "way" }} aria-label={style.say(m::WAY)}>
            <button type="button" class="quiet" onclick={toggle} aria-expanded={store.menu.to_string()}>{style.say(m::MENU)}</button>
            <ol>{entries}</ol>
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
    let gates = style.fill(m::GATES_MET, &[&eligibility.met.to_string(), &eligibility.gates.len().to_string()]);
    let readiness = vec![
        span("label", style.say(m::READINESS_OURS)),
        strong(style.range(assessment.readiness.whole)),
        span("", style.fill(m::ANSWERED_PERCENT, &[&style.share(assessment.coverage.percent)])),
    ];
    html! {
        <aside class="standing" aria-label={style.say(m::STANDING)}>
            <p class={format!("verdict {class}")} role="status">{span("label", style.say(m::ELIGIBILITY))}{strong(style.say(words))}{span("", gates)}</p>
            {par("score", readiness)}
        </aside>
    }
}

fn strong(text: String) -> Html {
    html! { <strong>{text}</strong> }
}

fn banner_view(banner: &Banner, store: &State, style: Style) -> Html {
    let tell = |banner: Option<Banner>| {
        let dispatch = store.dispatcher();
        Callback::from(move |_: MouseEvent| dispatch.dispatch(Action::Tell(banner.clone())))
    };
    let (good, text, buttons) = match banner {
        Banner::Good(message) => (true, style.say(*message), vec![button("quiet", style.say(m::DISMISS), tell(None))]),
        Banner::Problem(text) => (false, text.clone(), vec![button("quiet", style.say(m::DISMISS), tell(None))]),
        Banner::OtherTab(text) => {
            let (dispatch, text) = (store.dispatcher(), text.clone());
            let take = Callback::from(move |_: MouseEvent| {
                if let Ok(plan) = open(&text) {
                    dispatch.dispatch(Action::Replace(Box::new(plan), None));
                }
            });
            let buttons =
                vec![button("", style.say(m::OTHER_TAB_TAKE), take), button("quiet", style.say(m::OTHER_TAB_KEEP), tell(None))];
            (false, style.say(m::OTHER_TAB), buttons)
        }
        Banner::Unreadable(text, why) => {
            let text = text.clone();
            let download = Callback::from(move |_: MouseEvent| {
                let _ = files::download("mueang-phrom.unreadable.json", &text);
            });
            let buttons = vec![
                button("", style.say(m::KEPT_DOWNLOAD), download),
                button("quiet", style.say(m::KEPT_START_ANEW), tell(None)),
            ];
            (false, format!("{} {why}", style.say(m::KEPT_UNREADABLE)), buttons)
        }
    };
    let parts = [p("", text)].into_iter().chain(buttons).collect();
    div(if good { "banner good" } else { "banner problem" }, parts)
}

/// The links to the pages before and after.
fn pager(store: &State, style: Style) -> Html {
    let (before, after) = store.page.neighbours(rulebook());
    let to = |page: Option<Page>, class: &'static str, message: Message| match page {
        Some(page) => link(class, page.address(), style.fill(message, &[&page_name(rulebook(), &page, style)])),
        None => span("", String::new()),
    };
    html! {
        <nav class="pager" aria-label={style.say(m::PAGER)}>
            {to(before, "before", m::BEFORE)}
            {to(after, "after", m::AFTER)}
        </nav>
    }
}
