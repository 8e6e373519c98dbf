use crate::builtin;
use crate::packs::draft::{CHANGED_BY, begin, change};
use crate::packs::suppose::{Supposition, suppose};
use crate::plan::{open, save};
use crate::policy::{DIMENSIONS, read};
use crate::publish::desk::{Request, document};
use crate::publish::document::{Act, Block, Button, Control, Document, Field, Form};
use crate::route::{Sheet, Topic};
use crate::text::Message;
use crate::text::sheets::hypothetical as m;

const DAY: &str = "2026-12-01";

/// A plan that meets every condition, with so many dimensions.
fn plan(title: &str, dimensions: usize) -> String {
    let mut plan = open(include_str!("../../../../tests/fixtures/plans/subdistrict-municipality.plan.json")).unwrap();
    DIMENSIONS.into_iter().enumerate().for_each(|(place, dimension)| plan.dimensions.set(dimension, Some(place < dimensions)));
    plan.projects[0].dimensions = DIMENSIONS.into_iter().collect();
    plan.title = title.into();
    save(&plan)
}

fn page(settings: &[(&str, &str)], draft: &str) -> Document {
    let sheet = settings.iter().fold(Sheet::new(Topic::Hypothetical), |sheet, (name, value)| sheet.with(name, value));
    let page = document(&Request {
        address: sheet.address(),
        english: true,
        today: DAY.into(),
        plan: plan("Here", 2),
        others: vec![("three.plan.json".into(), plan("There", 3)), ("broken.plan.json".into(), "{".into())],
        draft: draft.into(),
        ..Request::default()
    });
    assert_eq!(page.hypothetical.as_deref(), Some(m::SUPPOSED.en), "never without its mark");
    page
}

/// A part of a page as text, for looking into.
fn json(part: &impl serde::Serialize) -> String {
    serde_json::to_string(part).unwrap()
}

fn says(document: &Document, words: &str) -> bool {
    json(document).contains(words)
}

fn summary(plans: u8, verdicts: u8, scores: u8) -> String {
    let message: Message = m::SUMMARY;
    message.with(crate::text::Language::English, &[&plans.to_string(), &verdicts.to_string(), &scores.to_string()])
}

fn fields(document: &Document) -> Vec<Field> {
    let forms = document.blocks.iter().filter_map(|block| match block {
        Block::Form(Form { fields, .. }) => Some(fields.clone()),
        _ => None,
    });
    forms.flatten().collect()
}

fn field(document: &Document, name: &str) -> Field {
    fields(document).into_iter().find(|field| field.name == name).unwrap_or_else(|| panic!("no field {name}"))
}

fn acts(document: &Document) -> Vec<Act> {
    let buttons = document.blocks.iter().filter_map(|block| match block {
        Block::Buttons(buttons) => Some(buttons.clone()),
        _ => None,
    });
    buttons.flatten().map(|Button { act, .. }| act).collect()
}

fn saved(document: &Document) -> Option<String> {
    acts(document).into_iter().find_map(|act| if let Act::Save { text, .. } = act { Some(text) } else { None })
}

/// The rows of the table with this caption.
fn rows(document: &Document, caption: Message) -> Vec<String> {
    let table = document.blocks.iter().find_map(|block| match block {
        Block::Table(table) if table.caption == caption.en => Some(table),
        _ => None,
    });
    table.map(|table| table.rows.iter().map(json).collect()).unwrap_or_default()
}

#[test]
fn nothing_is_supposed_at_first() {
    let page = page(&[], "");
    assert!(says(&page, m::NOTHING.en) && rows(&page, m::RESULT).is_empty() && saved(&page).is_none());
    // Only numbers that decide something are offered.
    let offered: Vec<String> = fields(&page).into_iter().map(|field| field.name).collect();
    assert_eq!(offered, ["value:dimensions.least", "gate"]);
    let Control::Choice { options, .. } = field(&page, "gate").control else { panic!("a choice") };
    assert_eq!(options.len(), 1 + 20 + 3, "gates and named conditions");
    // Saying what is so already supposes nothing.
    let now = builtin::rulebook().law.values[0].amounts[0].amount.to_string();
    assert!(says(&self::page(&[("value:dimensions.least", &now)], ""), m::NOTHING.en));
}

#[test]
fn a_supposed_amount_flips_verdicts_of_all_open_plans() {
    let page = page(&[("value:dimensions.least", "3")], "");
    assert!(says(&page, &summary(2, 1, 0)));
    let plans = rows(&page, m::RESULT);
    assert_eq!(plans.len(), 3);
    assert!(
        plans[0].contains("Here (this plan)")
            && plans[0].contains(m::NOT_ELIGIBLE.en)
            && plans[0].contains("the verdict · conditions: 2"),
        "{}",
        plans[0]
    );
    assert!(
        plans[1].contains("There") && plans[1].contains(m::ELIGIBLE.en) && plans[1].contains(m::FLIPS_NOTHING.en),
        "{}",
        plans[1]
    );
    assert!(plans[2].contains("broken.plan.json") && plans[2].contains("damaged or cut off"), "{}", plans[2]);
    let gates = rows(&page, m::GATES);
    assert_eq!((gates.len(), gates.iter().filter(|gate| gate.contains(m::DIFFERS.en)).count()), (20, 2));
    assert!(gates.iter().any(|gate| gate.contains("At least 2 of the 7 dimensions are applied for → At least 3 of the 7")));
    assert_eq!(rows(&page, m::WHAT).len(), 1);

    let text = saved(&page).unwrap();
    assert_eq!(text, suppose(builtin::TEXTS[0].1, Supposition::Amount { value: "dimensions.least", amount: "3" }).unwrap());
    assert!(read(&text).unwrap().head.hypothetical);
    assert!(acts(&page).contains(&Act::Go("#/hypothetical".into())));
}

#[test]
fn a_supposed_condition_is_written_as_in_the_pack() {
    let asked = page(&[("gate", "12.1.environment")], "");
    let expression = field(&asked, "requires:12.1.environment");
    assert_eq!(expression.control, Control::Text { value: "dimension.applied[environment] = yes".into(), long: true });
    assert!(says(&asked, m::NOTHING.en));

    let energy = page(&[("gate", "12.1.environment"), ("requires:12.1.environment", "dimension.applied[energy] = yes")], "");
    assert!(says(&energy, &summary(2, 2, 0)), "neither plan applies for energy");
    assert!(field(&energy, "requires:12.1.environment").problem.is_empty());
    let both = page(&[("requires:12.1.environment", "dimension.applied[mobility] = yes"), ("value:dimensions.least", "3")], "");
    assert_eq!((rows(&both, m::WHAT).len(), says(&both, &summary(2, 1, 0))), (2, true));
}

#[test]
fn what_cannot_be_supposed_is_told_at_its_field_with_its_place() {
    for (settings, wanted) in [
        ([("value:dimensions.least", "8"), ("gate", "")], "at least 8 of 7 is asked for. What fits: 1 to 7. It is not used."),
        ([("value:dimensions.least", "three"), ("gate", "")], m::NOT_A_NUMBER.en),
        ([("gate", "12.2"), ("requires:12.2", "all(cyber = yes")], "At character 16: “)” is missing here."),
        ([("gate", "12.2"), ("requires:12.2", "moon = full")], "there is no question “moon”. What fits: applicant.kind"),
    ] {
        let page = page(&settings, "");
        let told: Vec<String> =
            fields(&page).into_iter().map(|field| field.problem).filter(|problem| !problem.is_empty()).collect();
        assert!(told.len() == 1 && told[0].contains(wanted), "{settings:?}: {told:?}");
        assert!(says(&page, m::NOTHING.en) && saved(&page).is_none(), "{settings:?}");
    }
    // What can be supposed beside it still is.
    assert!(says(&page(&[("value:dimensions.least", "3"), ("requires:12.2", "moon = full")], ""), &summary(2, 1, 0)));
}

#[test]
fn a_condition_may_be_supposed_away() {
    let page = page(&[("requires:12.2", "any(infrastructure.digital = yes, not(infrastructure.digital = yes))")], "");
    assert!(says(&page, &summary(2, 0, 0)) && read(&saved(&page).unwrap()).is_ok());
    let never = self::page(&[("requires:12.2", "all(cyber = yes, not(cyber = yes))")], "");
    assert!(says(&never, "12.2: no answers can ever meet it"));
}

#[test]
fn an_open_pack_counts_when_it_is_hypothetical_or_asked_for() {
    let three = suppose(builtin::TEXTS[0].1, Supposition::Amount { value: "dimensions.least", amount: "3" }).unwrap();
    let opened = page(&[], &three);
    assert!(says(&opened, "Computed by the open pack: Hypothetical: Announcement") && says(&opened, &summary(2, 1, 0)));
    assert!(saved(&opened).is_none(), "it is a file already");
    // The address supposes on top of it.
    let back = page(&[("value:dimensions.least", "4")], &three);
    assert!(says(&back, &summary(2, 2, 0)) && saved(&back).is_some());
    assert_eq!(
        field(&opened, "value:dimensions.least").hint,
        m::AMOUNT_NOW.with(crate::text::Language::English, &["3", "dimensions"])
    );

    let rubric = change(&begin(builtin::TEXTS[1].1, DAY).unwrap(), CHANGED_BY, "จังหวัดตัวอย่าง", DAY, &[]).unwrap();
    let rubric = change(&rubric, "item/C1.1/off", "yes", DAY, &[]).unwrap();
    let heavier = rubric.replacen("weight = 1", "weight = 9", 1);
    assert!(says(&page(&[], &heavier), m::NOTHING.en));
    let with = page(&[("with", "yes")], &heavier);
    assert!(says(&with, "With another verdict") && rows(&with, m::WHAT).len() == 2, "{:?}", rows(&with, m::WHAT));
    assert!(!says(&with, &summary(2, 0, 0)), "the score is another");

    let broken = page(&[("with", "yes"), ("value:dimensions.least", "3")], &heavier.replacen("weight = 9", "weight = 0", 1));
    assert!(says(&broken, m::PACK_BROKEN.en) && says(&broken, &summary(2, 1, 0)));
}
