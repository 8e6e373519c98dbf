//! The reader of packs: every kind of mistake is named with its line, what is wrong and what fits; nothing makes it panic.

#[path = "../common/mod.rs"]
mod common;

mod fuzz;
mod hostile;
mod mutation;

use mueang_phrom::policy::{self, Force, Problem};
use serde::Deserialize;

/// A small pack with one of everything and nothing wrong. Its lines are counted below: see the file when a test fails.
pub const WHOLE: &str = include_str!("whole.toml");

fn problems(text: &str) -> Vec<Problem> {
    policy::read(text).err().unwrap_or_default()
}

/// The whole pack with one place of it written differently.
fn with(from: &str, to: &str) -> String {
    assert_eq!(WHOLE.matches(from).count(), 1, "“{from}” has to stand once in the pack");
    WHOLE.replace(from, to)
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Breaks {
    #[serde(rename = "break")]
    all: Vec<Break>,
}

/// One way to break the pack, as `breaks.toml` explains.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Break {
    from: String,
    to: String,
    line: usize,
    what: String,
    fits: String,
}

#[test]
fn the_whole_pack_is_read() {
    assert_eq!(problems(WHOLE), []);
    assert_eq!(problems(&WHOLE.replace('\n', "\r\n")), []);
}

#[test]
fn each_mistake_is_named_with_its_line_and_what_fits() {
    let Breaks { all } = toml::from_str(include_str!("breaks.toml")).unwrap();
    for broken in all {
        let found = problems(&with(&broken.from, &broken.to));
        let named = found.iter().any(|problem| {
            problem.line == broken.line && problem.what.en.contains(&broken.what) && problem.fits.en.contains(&broken.fits)
        });
        let Break { from, to, line, what, fits } = &broken;
        assert!(named, "{from} → {to}\n  wanted line {line}: {what}; {fits}\n  found {found:#?}");
        let is_thai = |c: char| ('\u{e00}'..='\u{e7f}').contains(&c);
        for Problem { what, fits, .. } in &found {
            assert!(!what.en.is_empty() && what.th.chars().any(is_thai), "{what:?}");
            assert!(!fits.en.is_empty() && !fits.th.is_empty(), "{fits:?}");
        }
    }
}

#[test]
fn several_mistakes_are_reported_together_in_the_order_of_their_lines() {
    let text = with("weight = 1\ntitle = { th = \"ราย", "weight = 0\ntitle = { th = \"ราย");
    let text = text.replace("issued = \"2026-11-22\"", "issued = \"soon\"").replace("chosen[environment] = yes", "moon = full");
    let found: Vec<(usize, String)> = problems(&text).into_iter().map(|problem| (problem.line, problem.what.en)).collect();
    let wanted = [(7, "“soon” is not a date"), (74, "there is no question “moon”"), (97, "the weight is 0")];
    assert_eq!(found, wanted.map(|(line, what)| (line, what.to_owned())));

    // So are those that the shape of an entry alone shows.
    let text = WHOLE.replace("kind = \"gate\"", "kind = \"rule\"").replace("confidence = \"C\"", "confidence = \"Z\"");
    let lines: Vec<usize> = problems(&text.replace("met(fair)", "met fair")).iter().map(|problem| problem.line).collect();
    assert_eq!(lines, [19, 65, 103]);
}

#[test]
fn a_pack_needs_a_head_and_something_to_decide() {
    let headless = problems("# nothing\n[[source]]\nid = \"law\"\n");
    assert!(
        headless.iter().any(|problem| problem.line == 1 && problem.what.en == "the section [pack] is missing"),
        "{headless:?}"
    );
    let end = WHOLE.find("[[source]]").unwrap();
    let idle = problems(&WHOLE[..end]);
    assert_eq!((idle.len(), idle[0].line, idle[0].what.en.as_str()), (1, 3, "the pack decides nothing"));
}

#[test]
fn a_component_is_asked_once_or_for_each_dimension() {
    let item = &WHOLE[WHOLE.find("[[item]]").unwrap()..WHOLE.find("[[threshold]]").unwrap()];
    let second = item.replace("C1.1", "C1.2").replace("weight = 1", "weight = 1\nper_dimension = true");
    let found = problems(&with("[[threshold]]", &format!("{second}[[threshold]]")));
    assert_eq!((found.len(), found[0].line), (1, 79));
    assert!(found[0].what.en.contains("component “1” mixes items"), "{found:?}");
}

#[test]
fn values_have_few_days_and_are_checked_on_each() {
    let amounts = |count: usize| -> String {
        (0..count).map(|day| format!("  {{ from = \"2027-{:02}-{:02}\", amount = 1 }},\n", 1 + day / 28, 1 + day % 28)).collect()
    };
    let with_amounts =
        |count| with("  { from = \"2026-11-22\", amount = 1 },\n  { from = \"2030-01-01\", amount = 2 },\n", &amounts(count));
    assert_eq!(problems(&with_amounts(20)), []);
    let found = problems(&with_amounts(21));
    assert_eq!((found.len(), found[0].what.en.as_str()), (1, "values change on 21 days"));

    // Contradictory on one of its days only: both signs are asked for from 2030 on, and one of them is forbidden.
    let text = with("sky = blue, chosen[energy] = yes", "sky = blue, sky = grey");
    let found = problems(&text);
    assert_eq!((found.len(), found[0].what.en.as_str()), (1, "1.signs: no answers can ever meet it"));
    assert_eq!(problems(&text.replace("amount = 2", "amount = 1")), []);
}

#[test]
fn a_pack_holds_from_its_issue_where_it_says_nothing_else() {
    assert_eq!(policy::read(WHOLE).unwrap().head.in_force, "2026-11-22");
    let later = with("official = false", "official = false\nin_force = \"2027-01-01\"\nsuperseded = \"2028-01-01\"");
    let head = policy::read(&later).unwrap().head;
    let days = ["2026-12-31", "2027-01-01", "2027-12-31", "2028-01-01"];
    assert_eq!(days.map(|day| head.force(day)), [Force::NotYet, Force::Holds, Force::Holds, Force::NoLonger]);
}

#[test]
fn a_pack_made_from_another_is_read_with_its_story() {
    let text = with(
        "official = false",
        "official = false\nbase = { id = \"other\", version = \"1\" }\nchanged_by = \"จังหวัดตัวอย่าง\"\nchanged_on = \"2026-11-22\"",
    );
    let text = format!("{text}\n[[change]]\nentry = \"item C1.1\"\nfield = \"weight\"\nfrom = \"1\"\nto = \"2\"\n");
    let pack = policy::read(&text).unwrap();
    assert_eq!((pack.head.base.unwrap().id.as_str(), pack.changes[0].to.as_deref()), ("other", Some("2")));
    // What is only supposed needs nobody's name.
    let supposed = with("official = false", "official = false\nhypothetical = true\nbase = { id = \"other\", version = \"1\" }");
    assert!(policy::read(&supposed).unwrap().head.hypothetical);
}

#[test]
fn a_question_has_as_many_options_as_a_rule_can_tell_apart() {
    let options = |count: usize| -> String {
        let option = |place| format!("  {{ id = \"o{place}\", label = {{ th = \"ก\", en = \"a\" }} }},\n");
        (0..count).map(option).collect()
    };
    let asked = |count: usize| {
        let ids: Vec<String> = (1..count).map(|place| format!("o{place}")).collect();
        let text = with("chosen[environment] = yes", &format!("many in ({})", ids.join(", ")));
        let question = "[[question]]\nid = \"many\"\nclause = \"1\"\nbasis = \"fact\"\nask = { th = \"ก\", en = \"a\" }\n";
        format!("{text}\n{question}options = [\n{}]\n", options(count))
    };
    assert_eq!(problems(&asked(16)), []);
    let found = problems(&asked(17));
    assert_eq!(
        (found.len(), found[0].what.en.as_str(), found[0].fits.en.as_str()),
        (1, "17 options are given", "2 to 16 options")
    );
}

#[test]
fn a_problem_reads_as_one_line() {
    let found = problems(&with("weight = 1\ntitle = { th = \"ราย", "weight = 0\ntitle = { th = \"ราย"));
    assert_eq!(found[0].to_string(), "line 97: the weight is 0; what fits: a whole number from 1 to 1000");
}

/// The whole pack with rules of what the registers show, each on a line of its own from line 104 on.
fn with_shows(rules: &[&str]) -> String {
    with("confidence = \"C\"", &format!("shows = [\n  {}\n]\nconfidence = \"C\"", rules.join(",\n  ")))
}

#[test]
fn what_registers_show_is_read() {
    let sound = [
        r#"{ stage = 1, register = "projects" }"#,
        r#"{ stage = 1, register = "projects", every = true, of = ["status in (running, in_use)"], has = ["owner", "budget_baht | funding(year, source in (local), baht)"], linked = { register = "kpis", has = ["baseline"] } }"#,
        r#"{ stage = 1, register = "exchanges", linked = { register = "datasets" } }"#,
    ];
    let pack = policy::read(&with_shows(&sound)).unwrap();
    let rules = pack.rules_of(0).unwrap();
    assert_eq!((rules.len(), rules[1].every, rules[1].has.len()), (3, true, 2));
    assert!(rules[1].linked.is_some() && rules[0].dimensions.is_none());
}

#[test]
fn a_wrong_rule_of_what_registers_show_is_named_with_its_line_and_what_fits() {
    let one = r#"{ stage = 1, register = "projects" }"#;
    for (wrong, what, fits) in [
        (r#"{ stage = 2, register = "projects" }"#, "stage 2 does not fit here", "1 to 1"),
        (r#"{ stage = 0, register = "projects" }"#, "stage 0 does not fit here", "1 to 1, rising"),
        (r#"{ stage = 1, register = "project" }"#, "no register “project”", "problems, projects, kpis"),
        (r#"{ stage = 1, register = "projects", has = ["owners"] }"#, "no field “owners”", "name, dimensions"),
        (r#"{ stage = 1, register = "projects", has = ["funding(payer)"] }"#, "no field “payer”", "year, source, baht"),
        (r#"{ stage = 1, register = "projects", has = ["status in (done)"] }"#, "“status” has no value “done”", "idea, studied"),
        (r#"{ stage = 1, register = "projects", of = ["owner in (x)"] }"#, "“owner in (x)” cannot be read", "field in (id, id)"),
        (r#"{ stage = 1, register = "projects", has = ["owner |"] }"#, "no field “”", "name, dimensions"),
        (
            r#"{ stage = 1, register = "tasks", linked = { register = "kpis" } }"#,
            "“tasks” and “kpis” are not linked",
            "names entries",
        ),
        (r#"{ stage = 1, register = "kpis", linked = { register = "project" } }"#, "no register “project”", "projects"),
        (r#"{ stage = 1, register = "kpis", linked = { register = "projects", has = ["x"] } }"#, "no field “x”", "name"),
        (r#"{ stage = "1", register = "kpis" }"#, "invalid type", "a whole number"),
        (r#"{ stage = 1, register = "kpis", hat = [] }"#, "unknown field `hat`", "`has`"),
    ] {
        let found = problems(&with_shows(&[one, wrong]));
        let named = |problem: &Problem| {
            problem.line == 105 && problem.what.en.contains(what) && problem.fits.en.contains(fits) && !problem.what.th.is_empty()
        };
        assert!(found.iter().any(named), "{wrong}\n  {found:#?}");
    }
    let asked = with_shows(&[r#"{ stage = 1, register = "tasks" }"#]);
    let item = &asked[asked.find("[[item]]").unwrap()..asked.find("[[threshold]]").unwrap()];
    let found = problems(&asked.replace(item, &item.replace("weight = 1", "weight = 1\nper_dimension = true")));
    assert!(found[0].line == 105 && found[0].what.en.contains("“tasks” does not say which dimension"), "{found:#?}");
}
