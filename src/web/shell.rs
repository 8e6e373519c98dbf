//! What stands around every page: name and tools, the way through the plan, the verdict and score in sight, messages.

use super::files;
use super::pages::{page, plan_and_day};
use super::parts::{button, button_if, div, link, p, par, plain_list, span};
use super::store::{Action, Banner, Dispatch, Saving, State, Undecided, knows, learn_english, rulebook};
use mueang_phrom::assess::Verdict;
use mueang_phrom::guide::left_to_do;
use mueang_phrom::plan::open;
use mueang_phrom::route::{Page, Sheet, Topic};
use mueang_phrom::text::{Language, Message, Style, messages as m, open_error, page_name};
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
                    <div role="alert" class="banners">{for store.undecided.iter().map(|undecided| undecided_view(undecided, store))}</div>
                    <div role="alert" class="banners">{for store.banner.iter().map(|banner| banner_view(banner, store))}</div>
                    {p("on-paper", plan_and_day(store))}
                    <main id="content" tabindex="-1" key={store.page.place()}>{page(store)}</main>
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
        _ if store.undecided.is_some() => m::NOT_SAVED_YET,
        Saving::Saved => m::SAVED,
        Saving::Pending => m::SAVING,
        Saving::Failed => m::NOT_SAVED,
    };
    html! {
        <header class="masthead">
            <p class="name"><a href={Page::Start.address()}>{style.say(m::NAME)}</a></p>
            <p class={if store.saving == Saving::Failed || store.undecided.is_some() { "saving failed" } else { "saving" }} role="status">{style.say(saving)}</p>
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
        let here = target == store.page || target.is_same_topic(&store.page);
        let current = here.then_some("page");
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
    entries.extend([Page::Outcomes, Page::Result].map(|page| entry(page, None)));
    let sheets =
        |topics: &[Topic]| plain_list("", topics.iter().map(|topic| entry(Page::Sheet(Sheet::new(*topic)), None)).collect());
    let toggle = {
        let (dispatch, open) = (store.dispatcher(), !store.menu);
        Callback::from(move |_: MouseEvent| dispatch.dispatch(Action::Menu(open)))
    };
    html! {
        <nav class={if store.menu { "way open" } else { "way" }} aria-label={style.say(m::WAY)}>
            <button type="button" class="quiet" onclick={toggle} aria-expanded={store.menu.to_string()}>{style.say(m::MENU)}</button>
            <ol>{entries}</ol>
            {p("label", style.say(m::SHEETS_PLAN))}
            {sheets(&Topic::PLAN)}
            {p("label", style.say(m::SHEETS))}
            {sheets(&Topic::TOOLS)}
        </nav>
    }
}

/// The class that colours a verdict.
pub fn verdict_class(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Eligible => "met",
        Verdict::NotEligible => "not-met",
        Verdict::Incomplete => "not-shown",
    }
}

/// The verdict and the score, always in sight, never mixed.
fn standing(store: &State) -> Html {
    let style = store.style;
    let assessment = &store.assessment;
    let eligibility = &assessment.eligibility;
    let gates = style.fill(m::GATES_MET, &[&eligibility.met.to_string(), &eligibility.gates.len().to_string()]);
    let readiness = vec![
        span("label", style.say(m::READINESS_OURS)),
        strong(style.range(assessment.readiness.whole)),
        span("", style.fill(m::ANSWERED_PERCENT, &[&style.share(assessment.coverage.percent)])),
    ];
    if store.desk.packs_coming {
        return span("", String::new());
    }
    let own = store.assessment.pack.iter().filter(|head| store.desk.packs.iter().any(|(id, _)| *id == head.id));
    let own = own.map(|head| {
        let message = if head.base.is_some() { m::BY_PACK_CHANGED } else { m::BY_PACK };
        p("by-pack", style.fill(message, &[&style.text(&head.title), &head.version, &head.changed_by]))
    });
    html! {
        <aside class="standing" aria-label={style.say(m::STANDING)}>
            <p class={format!("verdict {}", verdict_class(eligibility.verdict))} role="status">{span("label", style.say(m::ELIGIBILITY))}{strong(style.say(eligibility.verdict.message()))}{span("", gates)}</p>
            {par("score", readiness)}
            {for own}
        </aside>
    }
}

fn strong(text: String) -> Html {
    html! { <strong>{text}</strong> }
}

fn banner_view(banner: &Banner, store: &State) -> Html {
    let (style, dispatch) = (store.style, store.dispatcher());
    let (class, text) = match banner {
        Banner::Good(message) => ("banner good", style.say(*message)),
        Banner::Problem(text) => ("banner problem", text.clone()),
    };
    let dismiss = Callback::from(move |_: MouseEvent| dispatch.dispatch(Action::Tell(None)));
    div(class, vec![p("", text), button("quiet", style.say(m::DISMISS), dismiss)])
}

fn undecided_view(undecided: &Undecided, store: &State) -> Html {
    let style = store.style;
    let dispatch = store.dispatcher();
    let keep = Callback::from(move |_: MouseEvent| dispatch.dispatch(Action::KeepThis));
    let (text, buttons) = match undecided {
        Undecided::OtherTab(text) => {
            let (dispatch, text) = (store.dispatcher(), text.clone());
            let take = Callback::from(move |_: MouseEvent| match open(&text) {
                Ok(plan) => {
                    dispatch.dispatch(Action::Replace(Box::new(plan), None));
                    dispatch.dispatch(Action::KeepThis);
                }
                Err(error) => dispatch.dispatch(Action::Tell(Some(Banner::Problem(open_error(&error, style.language))))),
            });
            let buttons =
                vec![button("", style.say(m::OTHER_TAB_TAKE), take), button("quiet", style.say(m::OTHER_TAB_KEEP), keep)];
            (style.say(m::OTHER_TAB), buttons)
        }
        Undecided::Unreadable(text, why) => {
            let text = text.clone();
            let download = Callback::from(move |_: MouseEvent| {
                let _ = files::download("mueang-phrom.unreadable.json", &text);
            });
            let buttons =
                vec![button("", style.say(m::KEPT_DOWNLOAD), download), button("quiet", style.say(m::KEPT_START_ANEW), keep)];
            (format!("{} {}", style.say(m::KEPT_UNREADABLE), style.digits(&open_error(why, style.language))), buttons)
        }
    };
    div("banner problem", [p("", text)].into_iter().chain(buttons).collect())
}

/// The links to the pages before and after.
fn pager(store: &State, style: Style) -> Html {
    let (before, after) = store.page.neighbours(rulebook());
    if before.is_none() && after.is_none() {
        return span("", String::new());
    }
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
