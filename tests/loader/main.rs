//! The reader of packs: every kind of mistake is named with its line, what is wrong and what fits; nothing makes it panic.

#[path = "../common/mod.rs"]
mod common;

mod hostile;

use mueang_phrom::policy::{self, Problem};

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

/// One way to break the pack: what is written, what instead; the line named, what is said to be wrong, and what to fit.
struct Break(&'static str, &'static str, usize, &'static str, &'static str);

const BREAKS: &[Break] = &[
    // References that lead nowhere.
    Break(
        "clause = \"1\"\nbasis = \"judgement\"",
        "clause = \"9\"\nbasis = \"judgement\"",
        32,
        "there is no clause “9”",
        "1",
    ),
    Break(
        "clause = \"1\"\nweight",
        "clause = \"1.2\"\nweight",
        80,
        "there is no clause “1.2”",
        "1",
    ),
    Break(
        "at_least_dimensions(2, chosen[d]",
        "at_least_dimensions(2, choosen[d]",
        73,
        "no question “choosen”",
        "sky, chosen",
    ),
    Break(
        "  chosen[environment] = yes",
        "  chosen[environment] = maybe",
        74,
        "“chosen” has no option “maybe”",
        "yes, no",
    ),
    Break(
        "all(met(fair), ",
        "all(met(fair), met(foul), ",
        65,
        "no gate or condition “foul”",
        "1.sky, 1.chosen, fair",
    ),
    Break(
        "id = \"law\", at = \"2\"",
        "id = \"lore\", at = \"2\"",
        111,
        "there is no source “lore”",
        "law",
    ),
    Break(
        "id = \"law\", at = \"2\"",
        "id = \"law\", at = \" \"",
        111,
        "the place in the source is empty",
        "a clause, a page or lines",
    ),
    Break(
        "sources = [{ id = \"law\", at = \"2\" }]",
        "sources = []",
        111,
        "no source is given",
        "law",
    ),
    Break(
        "reads = \"dimensions\"",
        "reads = \"district\"",
        47,
        "unknown value `district`",
        "`zone`",
    ),
    Break(
        "id = \"environment\"\nclause",
        "id = \"weather\"\nclause",
        25,
        "unknown value `weather`",
        "`environment`",
    ),
    Break(
        "[[threshold]]",
        "[[treshold]]",
        106,
        "“treshold” is not a section",
        "threshold",
    ),
    Break(
        "hint = { th = \"คำแนะนำ\"",
        "tip = { th = \"คำแนะนำ\"",
        99,
        "unknown field `tip`",
        "`hint`",
    ),
    // Expressions.
    Break(
        "chosen[environment] = yes\n)",
        "chosen[environment] = yes",
        75,
        "of 1.chosen: “)” is missing",
        "all(…)",
    ),
    Break(
        "chosen[environment] = yes\n)",
        "chosen[environment] yes\n)",
        74,
        "“chosen” is not compared",
        "question = option",
    ),
    Break(
        "chosen[environment] = yes\n)",
        "chosen[city] = yes\n)",
        74,
        "“city” is not a dimension",
        "d, environment, economy",
    ),
    Break(
        "all(\n  at",
        "all(\n  ฟ้า,\n  at",
        73,
        "“ฟ” stands where a name is expected",
        "all(…)",
    ),
    Break(
        "2, chosen[d] = yes",
        "2, chosen = yes",
        73,
        "“chosen” is asked for each dimension",
        "chosen[d] or",
    ),
    Break(
        "  chosen[environment] = yes",
        "  sky[environment] = blue",
        74,
        "“sky” is not asked for each dimension",
        "sky",
    ),
    Break(
        "all(\n  at_least_dimensions(2, chosen[d] = yes),",
        "all(\n  chosen[living] = no,\n  chosen[d] = yes,",
        74,
        "“chosen[d]” stands outside",
        "every_dimension(chosen[d] = …)",
    ),
    Break(
        "at_least_dimensions(2,",
        "at_least_dimensions(8,",
        73,
        "at least 8 of 7 dimensions",
        "1 to 7",
    ),
    Break(
        "at_least_dimensions(2,",
        "at_least_dimensions(two,",
        73,
        "“two” is not a whole number",
        "a whole number",
    ),
    Break("all(\n  at", "at_least(3,\n  at", 72, "at least 3 of 2", "1 to 2"),
    Break(
        "requires = \"sky in (blue, red)\"",
        "requires = 5",
        59,
        "integer `5`",
        "a text in quotes",
    ),
    // Gates that decide nothing, and parts that nothing uses.
    Break(
        "all(met(fair), not(sky = red))",
        "all(met(fair), not(met(fair)))",
        65,
        "1.sky: no answers can ever meet it",
        "some answers meet",
    ),
    Break(
        "all(met(fair), not(sky = red))",
        "any(met(fair), not(met(fair)))",
        65,
        "1.sky: every answer meets it",
        "others do not",
    ),
    Break(
        "not(sky = red)",
        "chosen[environment] = no",
        65,
        "no answers can meet all gates together",
        "do not contradict each other",
    ),
    Break(
        "sky in (blue, red)",
        "any(sky in (blue, red), met(1.sky))",
        65,
        "“1.sky” refers to itself",
        "without a circle",
    ),
    Break(
        "\"all(met(fair), not(sky = red))\"",
        "\"not(sky = red)\"",
        56,
        "no gate uses “fair”",
        "met(fair)",
    ),
    Break(
        "  { id = \"red\"",
        "  { id = \"black\", label = { th = \"ดำ\", en = \"Black\" } },\n  { id = \"red\"",
        37,
        "the options grey, black are told apart by no gate",
        "at most one that none does",
    ),
    Break(
        "[[condition]]",
        "[[question]]\nid = \"wind\"\nclause = \"1\"\nbasis = \"fact\"\nask = { th = \"ลม\", en = \"Wind?\" }\noptions = [\n  \
         { id = \"yes\", label = { th = \"มี\", en = \"Yes\" } },\n  { id = \"no\", label = { th = \"ไม่มี\", en = \"No\" } },\n]\n\n[[condition]]",
        56,
        "no gate asks “wind”",
        "a gate that uses it, or no question",
    ),
    Break(
        "  { id = \"no\", label = { th = \"ไม่เลือก\", en = \"Not chosen\" } },\n",
        "",
        50,
        "1 options are given",
        "2 to 16 options",
    ),
    Break(
        "reads = \"dimensions\"",
        "reads = \"projects\"",
        50,
        "other values than these options",
        "stated, none",
    ),
    Break(
        "per_dimension = true\n",
        "",
        47,
        "differ in being asked for each dimension",
        "per_dimension = true",
    ),
    Break("component = \"1\"", "component = \"2\"", 96, "there is no component “2”", "1"),
    Break(
        "component = \"1\"",
        "component = \"2\"",
        79,
        "component “1” has no item",
        "at least one [[item]]",
    ),
    // Weights, points, stages.
    Break(
        "weight = 1\ntitle = { th = \"ราย",
        "weight = \"one\"\ntitle = { th = \"ราย",
        97,
        "string \"one\"",
        "a whole number",
    ),
    Break(
        "weight = 1\ntitle = { th = \"ราย",
        "weight = 1.5\ntitle = { th = \"ราย",
        97,
        "floating point `1.5`",
        "a whole number",
    ),
    Break(
        "weight = 1\ntitle = { th = \"ราย",
        "weight = -1\ntitle = { th = \"ราย",
        97,
        "integer `-1`",
        "a whole number",
    ),
    Break(
        "weight = 1\ntitle = { th = \"ราย",
        "weight = 0\ntitle = { th = \"ราย",
        97,
        "the weight is 0",
        "from 1 to 1000",
    ),
    Break(
        "weight = 1\ntitle = { th = \"ส่วน",
        "weight = 1001\ntitle = { th = \"ส่วน",
        81,
        "the weight is 1001",
        "from 1 to 1000",
    ),
    Break(
        "weight = 1\ntitle = { th = \"ราย",
        "title = { th = \"ราย",
        94,
        "missing field `weight`",
        "`weight` in this entry",
    ),
    Break(
        "points = 100",
        "points = 90",
        90,
        "90 points do not fit here",
        "rising from 0 to 100",
    ),
    Break(
        "points = 0",
        "points = 5",
        85,
        "5 points do not fit here",
        "rising from 0 to 100",
    ),
    Break(
        "stages = [{ th = \"ยังไม่มี\", en = \"Nothing yet\" }, ",
        "stages = [",
        100,
        "1 stages are described",
        "2, one for each",
    ),
    // Languages and texts.
    Break(
        "title = { th = \"ฟ้าโปร่ง\", en = \"Clear sky\" }",
        "title = { th = \"ฟ้าโปร่ง\" }",
        64,
        "missing field `en`",
        "th and in en",
    ),
    Break(
        "{ th = \"เทา\", en = \"Grey\" }",
        "{ en = \"Grey\" }",
        39,
        "missing field `th`",
        "a text in th and in en",
    ),
    Break(
        "{ th = \"เทา\", en = \"Grey\" }",
        "{ th = \"เทา\", en = \" \" }",
        39,
        "“options” has no text in en",
        "a text in th and in en",
    ),
    Break(
        "summary = { th = \"สรุปข้อแรก\"",
        "summary = { th = \"\"",
        21,
        "“summary” has no text in th",
        "a text in th and in en",
    ),
    // Ids.
    Break(
        "id = \"1.chosen\"",
        "id = \"1.sky\"",
        68,
        "the id “1.sky” stands twice",
        "an id of its own",
    ),
    Break(
        "id = \"1.chosen\"",
        "id = \"fair\"",
        68,
        "the id “fair” stands twice",
        "an id of its own",
    ),
    Break(
        "id = \"C1.1\"",
        "id = \"sky\"",
        95,
        "the id “sky” stands twice",
        "an id of its own",
    ),
    Break("id = \"C1.1\"", "id = \"ซี\"", 95, "“ซี” is not an id", "letters a–z, digits"),
    Break(
        "{ id = \"grey\"",
        "{ id = \"blue\"",
        39,
        "the option “blue” stands twice",
        "ids of their own",
    ),
    Break("id = \"C1.1\"", "id = \"C1.1\"\nid = \"C1.2\"", 96, "duplicate key", "README"),
    // The head, and the text itself.
    Break(
        "issued = \"2026-11-22\"",
        "issued = \"22/11/2569\"",
        7,
        "“22/11/2569” is not a date",
        "2019-03-07",
    ),
    Break(
        "issued = \"2026-11-22\"",
        "issued = \"2026-02-29\"",
        7,
        "“2026-02-29” is not a date",
        "2019-03-07",
    ),
    Break(
        "issued = \"2026-11-22\"",
        "issued = \"+026-02-09\"",
        7,
        "“+026-02-09” is not a date",
        "2019-03-07",
    ),
    Break(
        "issued = \"2026-11-22\"",
        "issued = 2026-11-22",
        7,
        "invalid type",
        "a text in quotes",
    ),
    Break(
        "kind = \"gate\"",
        "kind = \"rule\"",
        19,
        "unknown value `rule`",
        "`procedure`",
    ),
    Break(
        "confidence = \"C\"",
        "confidence = \"D\"",
        103,
        "unknown value `D`",
        "`A`, `B`, `C`",
    ),
    Break(
        "official = false",
        "official = false,",
        6,
        "unexpected key or value",
        "newline",
    ),
    Break(
        "[[question]]\nid = \"chosen\"",
        "[[question]\nid = \"chosen\"",
        43,
        "unclosed",
        "]",
    ),
    Break(
        "[threshold]",
        "threshold",
        106,
        "“threshold” is not a list of entries",
        "[[threshold]] above each entry",
    ),
];

#[test]
fn the_whole_pack_is_read() {
    assert_eq!(problems(WHOLE), []);
    assert_eq!(problems(&WHOLE.replace('\n', "\r\n")), []);
}

#[test]
fn each_mistake_is_named_with_its_line_and_what_fits() {
    for Break(from, to, line, what, fits) in BREAKS {
        let found = problems(&with(from, to));
        let named = found
            .iter()
            .any(|problem| problem.line == *line && problem.what.contains(what) && problem.fits.contains(fits));
        assert!(
            named,
            "{from} → {to}\n  wanted line {line}: {what}; {fits}\n  found {found:#?}"
        );
        assert!(
            !found.iter().any(|problem| problem.what.is_empty() || problem.fits.is_empty()),
            "{found:#?}"
        );
    }
}

#[test]
fn several_mistakes_are_reported_together_in_the_order_of_their_lines() {
    let text = with("weight = 1\ntitle = { th = \"ราย", "weight = 0\ntitle = { th = \"ราย");
    let text = text
        .replace("issued = \"2026-11-22\"", "issued = \"soon\"")
        .replace("chosen[environment] = yes", "moon = full");
    let found: Vec<(usize, String)> = problems(&text)
        .into_iter()
        .map(|problem| (problem.line, problem.what))
        .collect();
    let wanted = [
        (7, "“soon” is not a date"),
        (74, "there is no question “moon”"),
        (97, "the weight is 0"),
    ];
    assert_eq!(found, wanted.map(|(line, what)| (line, what.to_owned())));

    // So are those that the shape of an entry alone shows.
    let text = WHOLE
        .replace("kind = \"gate\"", "kind = \"rule\"")
        .replace("confidence = \"C\"", "confidence = \"Z\"");
    let lines: Vec<usize> = problems(&text.replace("met(fair)", "met fair"))
        .iter()
        .map(|problem| problem.line)
        .collect();
    assert_eq!(lines, [19, 65, 103]);
}

#[test]
fn a_pack_needs_a_head_and_something_to_decide() {
    let headless = problems("# nothing\n[[source]]\nid = \"law\"\n");
    assert!(
        headless
            .iter()
            .any(|problem| problem.line == 1 && problem.what == "the section [pack] is missing"),
        "{headless:?}"
    );
    let end = WHOLE.find("[[source]]").unwrap();
    let idle = problems(&WHOLE[..end]);
    assert_eq!(
        (idle.len(), idle[0].line, idle[0].what.as_str()),
        (1, 3, "the pack decides nothing")
    );
}

#[test]
fn a_component_is_asked_once_or_for_each_dimension() {
    let item = &WHOLE[WHOLE.find("[[item]]").unwrap()..WHOLE.find("[[threshold]]").unwrap()];
    let second = item
        .replace("C1.1", "C1.2")
        .replace("weight = 1", "weight = 1\nper_dimension = true");
    let found = problems(&with("[[threshold]]", &format!("{second}[[threshold]]")));
    assert_eq!((found.len(), found[0].line), (1, 79));
    assert!(found[0].what.contains("component “1” mixes items"), "{found:?}");
}

#[test]
fn a_problem_reads_as_one_line() {
    let found = problems(&with("weight = 1\ntitle = { th = \"ราย", "weight = 0\ntitle = { th = \"ราย"));
    assert_eq!(
        found[0].to_string(),
        "line 97: the weight is 0; what fits: a whole number from 1 to 1000"
    );
}
