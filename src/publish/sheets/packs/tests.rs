use crate::builtin;
use crate::packs::draft::{CHANGED_BY, begin, change};
use crate::policy::{Written, read};
use crate::publish::desk::{Request, answer, document};
use crate::publish::document::{Act, Block, Button, Control, Document, Field, Form, Target};
use crate::text::sheets::{common, packs as m};
use crate::text::{Message, messages};

const DAY: &str = "2026-12-01";

fn request(draft: &str) -> Request {
    Request {
        address: "#/packs".into(),
        english: true,
        today: DAY.into(),
        plan: "{\"format\":\"mueang-phrom-plan\",\"schema\":2}".into(),
        draft: draft.into(),
        ..Request::default()
    }
}

fn begun() -> String {
    begin(builtin::text("readiness").unwrap(), DAY).unwrap()
}

fn signed() -> String {
    change(&begun(), CHANGED_BY, "จังหวัดตัวอย่าง", DAY, &[]).unwrap()
}

/// A part of a page as text, for looking into.
fn json(part: &impl serde::Serialize) -> String {
    serde_json::to_string(part).unwrap()
}

fn says(document: &Document, message: Message) -> bool {
    json(document).contains(message.en)
}

/// All blocks, folded ones too.
fn blocks(document: &Document) -> Vec<Block> {
    fn walk(blocks: &[Block], found: &mut Vec<Block>) {
        for block in blocks {
            found.push(block.clone());
            if let Block::Fold { blocks, .. } | Block::Section { blocks, .. } = block {
                walk(blocks, found);
            }
        }
    }
    let mut found = Vec::new();
    walk(&document.blocks, &mut found);
    found
}

fn acts(document: &Document) -> Vec<Act> {
    let buttons = blocks(document).into_iter().filter_map(|block| match block {
        Block::Buttons(buttons) => Some(buttons),
        _ => None,
    });
    buttons.flatten().map(|Button { act, .. }| act).collect()
}

/// The fields that change the draft, and those that change the address.
fn fields(document: &Document, wanted: Target) -> Vec<Field> {
    let forms = blocks(document).into_iter().filter_map(|block| match block {
        Block::Form(Form { target, fields, .. }) if target == wanted => Some(fields),
        _ => None,
    });
    forms.flatten().collect()
}

fn field(document: &Document, name: &str) -> Field {
    fields(document, Target::Draft).into_iter().find(|field| field.name == name).unwrap_or_else(|| panic!("no field {name}"))
}

/// The lines of the first table after a heading that says this.
fn table(document: &Document, caption: &str) -> Vec<String> {
    let table = blocks(document).into_iter().find_map(|block| match block {
        Block::Table(table) if table.caption.contains(caption) => Some(table),
        _ => None,
    });
    table.unwrap_or_else(|| panic!("no table {caption}")).rows.iter().map(json).collect()
}

#[test]
fn what_is_in_force_is_named_and_the_rubric_can_be_copied() {
    let page = document(&request(""));
    let rows = table(&page, m::IN_FORCE.en);
    assert_eq!(rows.len(), 3);
    assert!(rows.iter().all(|row| row.contains(m::BUILT_IN.en)));
    assert!(rows[0].contains("announcement-1-2562 1.1.0") && rows[0].contains("Official") && rows[0].contains("7 March 2019"));
    assert!(rows[1].contains("readiness 1.1.0") && rows[1].contains(messages::NOT_OFFICIAL.en));
    let begins = acts(&page).into_iter().find_map(|act| if let Act::Draft(text) = act { Some(text) } else { None });
    assert_eq!(begins, Some(begun()));
    assert!(!acts(&page).iter().any(|act| matches!(act, Act::DropPack(_) | Act::UsePack { .. } | Act::Save { .. })));
}

#[test]
fn a_copy_is_used_only_once_it_is_in_order() {
    let page = document(&request(&begun()));
    assert!(
        says(&page, Message { th: "", en: "Things to put right: 1" })
            && says(&page, Message { th: "", en: "it does not say who changed the base" })
    );
    assert!(
        acts(&page)
            .iter()
            .any(|act| matches!(act, Act::Save { file, text } if file == "readiness-local.pack.toml" && *text == begun()))
    );
    assert!(!acts(&page).iter().any(|act| matches!(act, Act::UsePack { .. })));

    let named = Request {
        changes: vec![(CHANGED_BY.into(), "จังหวัดตัวอย่าง".into())], ..request(&begun())
    };
    assert_eq!(answer(&named).draft, signed());
    let page = document(&named);
    assert!(says(&page, m::IN_ORDER));
    let wanted = Act::UsePack { id: "readiness-local".into(), replaces: "readiness".into(), text: signed() };
    assert!(acts(&page).contains(&wanted));
}

#[test]
fn a_change_that_does_not_fit_is_told_at_its_field_and_not_made() {
    let asked = Request { changes: vec![("item/C1.1/weight".into(), "0".into())], ..request(&signed()) };
    assert_eq!(answer(&asked).draft, signed());
    let page = document(&asked);
    let refused = field(&page, "item/C1.1/weight");
    assert_eq!(refused.control, Control::Number { value: "0".into(), min: 1, max: 1000 });
    assert_eq!(refused.problem, "A whole number from 1 to 1000 is needed. The value stays as it was.");
    let wrong = |page: &Document| fields(page, Target::Draft).iter().filter(|field| !field.problem.is_empty()).count();
    assert_eq!(wrong(&page), 1);

    let elsewhere = Request { changes: vec![("gate/10.1/requires".into(), "a = b".into())], ..request(&signed()) };
    let page = document(&elsewhere);
    assert!(says(&page, m::NOT_EDITED) && wrong(&page) == 0);
}

#[test]
fn the_form_offers_what_may_be_changed_and_nothing_else() {
    let mut offered = Vec::new();
    for wording in ["item/C1.1", "item/C2.2", "component/3", "stage/2", "line/lpa"] {
        let page = document(&Request { address: format!("#/packs?wording={wording}"), ..request(&signed()) });
        offered.extend(fields(&page, Target::Draft));
    }
    let names: std::collections::BTreeSet<String> = offered.iter().map(|field| field.name.clone()).collect();
    for wanted in [
        "item/C1.1/stages.5.th",
        "item/C2.2/not_applicable.en",
        "component/3/title.th",
        "stage/2/meaning.th",
        "line/lpa/title.en",
        "line/lpa/at",
        "stage/1/points",
        "item/C5.13/off",
    ] {
        assert!(names.contains(wanted), "{wanted}");
    }
    // What a field says now may be said again, and nothing changes. One of each kind is enough.
    let kind = |name: &str| name.replace(|c: char| c.is_ascii_digit(), "");
    let kinds: std::collections::BTreeMap<String, Field> = offered.into_iter().map(|field| (kind(&field.name), field)).collect();
    assert!((15..40).contains(&kinds.len()), "{:?}", kinds.keys());
    for field in kinds.into_values() {
        let value = match field.control {
            Control::Number { value, .. } | Control::Text { value, .. } => value,
            Control::Check { on } => {
                if on {
                    "yes".into()
                } else {
                    String::new()
                }
            }
            other => panic!("{other:?}"),
        };
        let said = change(&signed(), &field.name, &value, DAY, &[]).unwrap_or_else(|error| panic!("{}: {error:?}", field.name));
        assert_eq!(said, signed(), "{}", field.name);
    }
}

#[test]
fn an_official_pack_and_one_that_is_no_copy_have_no_form() {
    for (id, text) in builtin::TEXTS {
        let page = document(&request(text));
        assert!(fields(&page, Target::Draft).is_empty(), "{id}");
        assert!(says(&page, m::SAME), "{id}: it is compared with the one in force");
    }
    let page = document(&request(builtin::TEXTS[0].1));
    assert!(says(&page, common::REFUSED_CONDITIONS) && says(&page, m::STAYS));
    assert!(!acts(&page).iter().any(|act| matches!(act, Act::UsePack { .. })));
}

#[test]
fn a_copy_in_force_is_named_with_its_story_and_the_way_back() {
    let copy = change(&signed(), "item/C1.1/weight", "3", DAY, &[]).unwrap();
    let page = document(&Request { packs: vec![copy.clone()], ..request(&copy) });
    let rows = table(&page, m::IN_FORCE.en);
    assert!(
        rows[1].contains("readiness-local 1")
            && rows[1].contains("Changed from readiness, version 1.1.0, by จังหวัดตัวอย่าง on 1 December 2026"),
        "{}",
        rows[1]
    );
    let changed = table(&page, "1 changes (");
    assert!(changed[0].contains("C1.1") && changed[0].contains("weight") && changed[0].contains("\"3\""), "{changed:?}");
    assert!(acts(&page).contains(&Act::DropPack("readiness-local".into())));
    assert!(says(&page, m::IS_IN_FORCE) && !acts(&page).iter().any(|act| matches!(act, Act::UsePack { .. })));

    // A copy can be made of it too, and goes back to it as its base.
    let page = document(&Request { packs: vec![copy.clone()], ..request("") });
    let again = acts(&page).into_iter().find_map(|act| if let Act::Draft(text) = act { Some(text) } else { None }).unwrap();
    assert_eq!(Written::of(&again).unwrap().get("pack", "", "base.id"), Some("readiness-local"));
    let page = document(&Request { packs: vec![copy], ..request(&again) });
    assert!(!fields(&page, Target::Draft).is_empty() && !says(&page, m::IS_IN_FORCE));
}

#[test]
fn the_difference_is_to_the_base_or_to_what_is_in_force() {
    let first = change(&signed(), "item/C1.1/weight", "3", DAY, &[]).unwrap();
    let second = change(&first, "item/C1.2/off", "yes", DAY, &[]).unwrap();
    let rows = |address: &str| {
        table(&document(&Request { address: address.into(), packs: vec![first.clone()], ..request(&second) }), "fields differ")
    };
    let of = |rows: &[String], id: &str| rows.iter().filter(|row| row.contains(id)).count();
    let (base, in_force) = (rows("#/packs"), rows("#/packs?against=in-force"));
    assert_eq!((of(&base, "C1.1"), of(&base, "C1.2")), (1, 1));
    assert_eq!((of(&in_force, "C1.1"), of(&in_force, "C1.2"), in_force.len()), (0, 1, 1));
    assert!(
        in_force[0].contains("left out") && in_force[0].contains(m::NOTHING.en) && in_force[0].contains("\"true\""),
        "{in_force:?}"
    );
    assert_eq!(rows("#/packs?against=nonsense"), base);
}

#[test]
fn what_is_wrong_is_told_by_line_and_what_is_in_force_stays() {
    let broken = signed().replacen("weight = 1", "weight = 5000", 1).replacen("confidence = \"A\"", "confidence = \"D\"", 1);
    let problems = read(&broken).unwrap_err();
    for (english, line, stays) in [(true, "Line ", m::PROBLEMS.en), (false, "บรรทัด ", m::PROBLEMS.th)] {
        let draft_file = "เทศบาล 1.toml".to_owned();
        let page = document(&Request { english, draft_file, ..request(&broken) });
        let said = json(&page);
        assert!(problems.iter().all(|problem| said.contains(&format!("เทศบาล 1.toml: {line}{}", problem.line))), "{said}");
        assert!(said.contains(stays.split("{0}").last().unwrap()));
        assert!(!acts(&page).iter().any(|act| matches!(act, Act::UsePack { .. })));
        assert_eq!(table(&page, if english { m::IN_FORCE.en } else { m::IN_FORCE.th }).len(), 3);
    }
    let page = document(&request("not = a [ pack"));
    assert!(json(&page).contains("Line 1") && fields(&page, Target::Draft).is_empty());
}

#[test]
fn a_pack_of_an_unknown_base_is_shown_but_not_changed() {
    let stranger = signed().replacen("id = \"readiness\", version = \"1.1.0\"", "id = \"elsewhere\", version = \"7\"", 1);
    let page = document(&request(&stranger));
    assert!(says(&page, Message { th: "", en: "Its base (elsewhere 7) is not at hand" }));
    assert!(fields(&page, Target::Draft).is_empty() && acts(&page).iter().any(|act| matches!(act, Act::UsePack { .. })));
}

#[test]
fn a_supposed_pack_is_sent_to_its_own_page() {
    let supposed = begun().replacen("official = false", "official = false\nhypothetical = true", 1);
    let page = document(&request(&supposed));
    assert!(says(&page, common::REFUSED_HYPOTHETICAL) && json(&page).contains("#/hypothetical"));
    assert!(!acts(&page).iter().any(|act| matches!(act, Act::UsePack { .. })));
}
