//! The sheet “needs”: what would make the plan eligible, and which question to answer next.

use super::build::{bullets, field, heading, link, say, subheading, text};
use super::cite;
use crate::assess::{MissingKind, Points, Verdict};
use crate::guide::{page_of, page_of_item};
use crate::improve::{Ask, Need, Needs, needs as find, next};
use crate::policy::diagram::UNKNOWN;
use crate::publish::desk::Desk;
use crate::publish::document::{Act, Block, Button, Control, Document, Form, Mark, Part, Target, Tone};
use crate::route::{Sheet, Topic};
use crate::text::sheets::needs as m;
use crate::text::{clause, messages, page_name, with_dimension};

/// The setting that says how many sets are shown.
const SHOW: &str = "show";
const SHOWN: u32 = 5;
const MOST: u32 = 50;

pub fn needs(desk: &Desk<'_>) -> Document {
    let (style, law) = (desk.style, &desk.rulebook.law);
    let whose = Part::Text(style.fill(m::WHOSE, &[&style.text(&law.head.title)]));
    let mut blocks = vec![
        say(Tone::Lead, style.say(m::LEAD)),
        heading(style.say(messages::STANDING)),
        say(Tone::Big, style.say(desk.assessment.eligibility.verdict.message())),
        Block::Paragraph { tone: Tone::Note, parts: vec![cite::standing(law, style), whose] },
        heading(style.say(m::NEXT)),
    ];
    blocks.extend(next_question(desk));
    blocks.push(heading(style.say(m::SETS)));
    let show = desk.number(SHOW, SHOWN, 1..=MOST);
    match find(desk.rulebook, desk.facts, show as usize) {
        Ok(found) => blocks.extend(sets(desk, &found, show)),
        Err(_) => blocks.push(say(Tone::Problem, style.say(m::TOO_LARGE))),
    }
    desk.document(blocks)
}

/// The question that settles most, with what it settles, as one button.
fn next_question(desk: &Desk<'_>) -> Vec<Block> {
    let style = desk.style;
    let Some(next) = next(desk.rulebook, desk.facts) else {
        return vec![say(Tone::Plain, style.say(m::NEXT_NONE))];
    };
    let (asked, page) = match next.ask {
        Ask::Question(question) => (&question.ask, page_of(desk.rulebook, question)),
        Ask::Item(item) => (&item.title, page_of_item(desk.rulebook, item)),
    };
    let asked = with_dimension(desk.rulebook, asked.of(style.language), next.dimension, style.language);
    let mut blocks = vec![Block::Paragraph { tone: Tone::Plain, parts: vec![Part::Strong(style.digits(&asked))] }];
    // Means to two decimals, as scores are shown.
    let mean = |sum: u64| style.points(Points::quotient(sum, next.options.into()).unwrap_or_default());
    if next.settles > 0 {
        blocks.push(say(Tone::Hint, style.fill(m::NEXT_SETTLES, &[&mean(u64::from(next.settles) * 100)])));
    }
    if let Some(narrows) = u64::try_from(next.narrows).ok().filter(|narrows| *narrows > 0) {
        blocks.push(say(Tone::Hint, style.fill(m::NEXT_NARROWS, &[&mean(narrows)])));
    }
    let text = style.fill(m::NEXT_GO, &[&page_name(desk.rulebook, &page, style)]);
    blocks.push(Block::Buttons(vec![Button { text, primary: true, act: Act::Go(page.asking(next.key)) }]));
    blocks
}

/// How many sets there are, what all of them have, and those that are shown.
fn sets(desk: &Desk<'_>, found: &Needs<'_>, show: u32) -> Vec<Block> {
    let style = desk.style;
    let given = match found.verdict {
        Verdict::Eligible => return vec![say(Tone::Good, style.say(m::ELIGIBLE))],
        _ if found.sets.is_empty() => return vec![say(Tone::Problem, style.say(m::BEYOND_HELP))],
        Verdict::Incomplete => style.say(m::GIVEN_STAND),
        Verdict::NotEligible => style.fill(m::GIVEN_CHANGE, &[&style.say(messages::MISSING_CHANGE)]),
    };
    let mut blocks = vec![say(Tone::Plain, count(desk, found)), say(Tone::Hint, given)];
    if found.count > u128::from(SHOWN) {
        blocks.push(how_many(desk, show));
    }
    // Where there is but one set, to say that all of it stands in every set says nothing.
    let in_every = if found.count == 1 { &[] } else { found.in_every.as_slice() };
    if !in_every.is_empty() {
        blocks.push(subheading(style.fill(m::IN_EVERY, &[&in_every.len().to_string()])));
        blocks.push(list(desk, in_every.iter()));
    }
    for (place, set) in found.sets.iter().enumerate() {
        let number = (place + 1).to_string();
        let changes = set.iter().filter(|need| need.kind == MissingKind::Change).count();
        let title = if changes == 0 { m::SET } else { m::SET_CHANGES };
        blocks.push(subheading(style.fill(title, &[&number, &set.len().to_string(), &changes.to_string()])));
        blocks.push(list(desk, set.iter().filter(|need| !in_every.contains(need))));
        if !in_every.is_empty() {
            blocks.push(say(Tone::Plain, style.fill(m::AND_EVERY, &[&in_every.len().to_string()])));
        }
        // Of options that act alike the first stands for all.
        let copy = set.iter().fold(Sheet::new(Topic::WhatIf), |copy, need| copy.with(need.key, &need.options[0].id));
        let text = style.fill(m::TRY, &[&number]);
        blocks.push(Block::Buttons(vec![Button { text, primary: false, act: Act::Go(copy.address()) }]));
    }
    blocks
}

fn count(desk: &Desk<'_>, found: &Needs<'_>) -> String {
    let style = desk.style;
    let all = match u64::try_from(found.count) {
        Ok(count) => style.number(count),
        Err(_) => style.fill(m::MORE_THAN, &[&style.number(u64::MAX)]),
    };
    let shown = found.sets.len();
    match found.count {
        1 => style.say(m::COUNT_ONE),
        count if count == shown as u128 => style.fill(m::COUNT_ALL, &[&all]),
        _ => style.fill(m::COUNT, &[&all, &shown.to_string()]),
    }
}

fn how_many(desk: &Desk<'_>, show: u32) -> Block {
    let style = desk.style;
    let number = Control::Number { value: show.to_string(), min: 1, max: MOST };
    let fields = vec![field(SHOW, style.fill(m::SHOW, &[&MOST.to_string()]), number)];
    Block::Form(Form { legend: style.say(m::SHOWN), target: Target::Address, fields })
}

fn list<'a>(desk: &Desk<'_>, needs: impl Iterator<Item = &'a Need<'a>>) -> Block {
    bullets(needs.map(|need| parts(desk, need)).collect())
}

/// One answer: what is asked, what to answer, by which clause, and where.
fn parts(desk: &Desk<'_>, need: &Need<'_>) -> Vec<Part> {
    let (style, question) = (desk.style, need.question);
    let options: Vec<String> = need.options.iter().map(|option| style.text(&option.label)).collect();
    let wanted = if options.len() == 1 { m::ANSWER } else { m::ANSWER_ANY };
    let wanted = style.fill(wanted, &[&options.join(&style.say(messages::EXPLAIN_OR))]);
    let mut parts = vec![Part::Strong(cite::question_name(desk.rulebook, need.fact, style)), text(wanted)];
    if need.kind == MissingKind::Change {
        parts.insert(0, Part::Mark(Mark::Warn, style.say(messages::MISSING_CHANGE)));
    }
    let answer = desk.facts.answers[need.fact];
    if answer != UNKNOWN {
        let given = style.text(&question.options[usize::from(answer)].label);
        parts.push(Part::Text(style.fill(m::GIVEN, &[&given])));
    }
    let cited = style.digits(&clause(&question.clause, style.language));
    parts.push(link(&Sheet::at(Topic::Rulebook, &question.clause), cited));
    parts.push(cite::asked_at(desk.rulebook, question, Some(need.key), style));
    parts
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::assess::{Facts, assess_facts, quick};
    use crate::plan::{Plan, open};
    use crate::policy::Rulebook;
    use crate::route::Page;
    use crate::text::{Language, Style};

    fn page(rulebook: &Rulebook, plan: &Plan, address: &str, language: Language) -> Document {
        let today = "2026-11-22".parse().unwrap();
        let Page::Sheet(sheet) = Page::of(address, rulebook) else { panic!("{address}") };
        let (facts, notices) = Facts::read(rulebook, plan, today);
        let assessment = assess_facts(rulebook, &facts, notices, today);
        let style = Style { language, thai_digits: false };
        let desk = Desk {
            rulebook,
            plan,
            facts: &facts,
            assessment: &assessment,
            today,
            style,
            sheet: &sheet,
            others: &[],
            packs: &[],
            draft: "",
            draft_file: "",
            refused: None,
            misfits: &[],
            pasted: "",
            corrected: &[],
        };
        needs(&desk)
    }

    fn plan(name: &str) -> Plan {
        let file = format!("{}/tests/fixtures/plans/{name}.plan.json", env!("CARGO_MANIFEST_DIR"));
        open(&std::fs::read_to_string(file).unwrap()).unwrap()
    }

    /// How many answers each list of the page names, and the sheets that its buttons of sets lead to.
    fn shown(page: &Document) -> (Vec<usize>, Vec<Sheet>) {
        let lists = page.blocks.iter().filter_map(|block| match block {
            Block::List { entries, .. } => Some(entries.len()),
            _ => None,
        });
        let buttons = page.blocks.iter().filter_map(|block| match block {
            Block::Buttons(buttons) => Some(buttons),
            _ => None,
        });
        let copies = buttons.flatten().filter_map(|button| match &button.act {
            Act::Go(to) => match Page::of(to, &crate::builtin::rulebook()) {
                Page::Sheet(sheet) if sheet.topic == Topic::WhatIf => Some(sheet),
                _ => None,
            },
            _ => None,
        });
        (lists.collect(), copies.collect())
    }

    #[test]
    fn each_set_that_is_shown_would_do_when_tried_in_a_copy() {
        let rulebook = crate::builtin::rulebook();
        let places = [("empty", "?show=20", 20, 17), ("half-filled", "", 5, 8), ("half-filled", "?show=51", 5, 8)];
        for (name, settings, sets, in_every) in places.into_iter().chain([("without-environment", "", 1, 0)]) {
            let plan = plan(name);
            let (lists, copies) = shown(&page(&rulebook, &plan, &format!("#/needs{settings}"), Language::Thai));
            assert_eq!(copies.len(), sets, "{name}");
            if in_every > 0 {
                assert_eq!(lists[0], in_every, "{name}");
            }
            let (facts, _) = Facts::read(&rulebook, &plan, "2026-11-22".parse().unwrap());
            for (own, copy) in lists[lists.len() - sets..].iter().zip(copies) {
                assert_eq!(own + in_every, copy.settings.len(), "{name}: {}", copy.address());
                let mut with = facts.clone();
                for (key, option) in &copy.settings {
                    let place = rulebook.gates.facts.iter().position(|fact| fact.key == *key).unwrap();
                    let options = &rulebook.question(&rulebook.gates.facts[place]).options;
                    with.answers[place] = options.iter().position(|known| known.id == *option).unwrap() as u8;
                }
                assert_eq!(quick(&rulebook, &with, &mut Vec::new()).0, Verdict::Eligible, "{name}: {}", copy.address());
            }
        }
    }

    #[test]
    fn it_says_which_answers_change_and_when_none_is_needed() {
        let rulebook = crate::builtin::rulebook();
        for language in [Language::Thai, Language::English] {
            let said = |name: &str| {
                let page = page(&rulebook, &plan(name), "#/needs", language);
                let said = serde_json::to_string(&page).unwrap();
                (0..3).for_each(|place| assert!(!said.contains(&format!("{{{place}}}")), "{name}: {said}"));
                said
            };
            let (complete, failed, open) = (said("town-with-partner"), said("without-environment"), said("empty"));
            let mark = messages::MISSING_CHANGE.of(language);
            assert!(complete.contains(m::ELIGIBLE.of(language)) && complete.contains(m::NEXT_NONE.of(language)));
            assert!(failed.contains(mark) && !open.contains(mark));
            assert!(open.contains("576") && open.contains(m::GIVEN_STAND.of(language)));
        }
    }
}
