//! The command line as a user meets it: the built binary, on files that each test writes.

use mueang_phrom::assess::assess;
use mueang_phrom::plan::{self, Answer, ApplicantKind, CityType, Plan, Route};
use mueang_phrom::policy::Dimension;
use serde_json::Value;
use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc;
use std::time::Duration;

#[path = "cli/compare.rs"]
mod compare;
#[path = "cli/explain.rs"]
mod explain;
#[path = "cli/path.rs"]
mod path;
#[path = "cli/review.rs"]
mod review;
#[path = "cli/robust.rs"]
mod robust;
#[path = "cli/sets.rs"]
mod sets;
#[path = "cli/whatif.rs"]
mod whatif;

const BINARY: &str = env!("CARGO_BIN_EXE_mueang-phrom");
const TODAY: &str = "--today=2026-11-22";

struct Run {
    code: Option<i32>,
    out: String,
    err: String,
}

fn run<A: AsRef<std::ffi::OsStr>>(args: &[A]) -> Run {
    fed(args, b"")
}

/// Runs the binary with this on its standard input.
fn fed<A: AsRef<std::ffi::OsStr>>(args: &[A], input: &[u8]) -> Run {
    let mut child = start(args);
    // One that refuses its arguments does not read.
    let _ = child.stdin.take().unwrap().write_all(input);
    let output = child.wait_with_output().unwrap();
    Run {
        code: output.status.code(),
        out: String::from_utf8(output.stdout).unwrap(),
        err: String::from_utf8(output.stderr).unwrap(),
    }
}

fn start<A: AsRef<std::ffi::OsStr>>(args: &[A]) -> Child {
    let piped = || Stdio::piped();
    let mut command = Command::new(BINARY);
    command.args(args).stdin(piped()).stdout(piped()).stderr(piped()).spawn().unwrap()
}

/// Writes a file of its own for a test.
fn file(name: &str, content: impl AsRef<[u8]>) -> String {
    let path: PathBuf = Path::new(env!("CARGO_TARGET_TMPDIR")).join("cli").join(name);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    // Tests that share a file write it at the same time: none may see the half of it.
    let draft = path.with_extension(format!("{:?}", std::thread::current().id()));
    fs::write(&draft, content).unwrap();
    fs::rename(draft, &path).unwrap();
    path.into_os_string().into_string().unwrap()
}

fn pack(name: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("src/policy/packs/{name}.toml"))).unwrap()
}

/// A plan on which something is met, something is not, and much is open.
fn plan(title: &str) -> Plan {
    let choice = |option: &str| Answer { choice: Some(option.into()), ..Answer::default() };
    let mut plan = Plan {
        title: title.into(),
        route: Some(Route::Public),
        city_type: Some(CityType::Existing),
        dimensions: [(Dimension::Environment, true), (Dimension::Energy, true)].into_iter().collect(),
        ..Plan::default()
    };
    plan.applicant.kind = Some(ApplicantKind::LocalGovernment);
    plan.answers = [
        ("main_responsible".into(), choice("yes")),
        ("plan.clear".into(), choice("no")),
        ("C1.1".into(), Answer { stage: Some(3), ..Answer::default() }),
    ]
    .into();
    plan
}

fn line(title: &str) -> String {
    plan(title).to_json().to_string()
}

fn json(line: &str) -> Value {
    serde_json::from_str(line).unwrap_or_else(|error| panic!("{error}: {line}"))
}

/// Where each assessment came from.
fn places(run: &Run) -> Vec<(u64, String)> {
    let place = |line: &str| {
        let line = json(line);
        (line["line"].as_u64().unwrap(), line["title"].as_str().unwrap().to_owned())
    };
    run.out.lines().map(place).collect()
}

fn is_points(value: &Value) -> bool {
    value.as_f64().is_some_and(|points| (0.0..=100.0).contains(&points))
}

// ---- assess

#[test]
fn an_assessment_has_what_is_promised() {
    let run = run(&["assess", TODAY, &file("promised.json", plan::save(&plan("ท")))]);
    assert_eq!((run.code, run.err.as_str(), run.out.lines().count()), (Some(0), "", 1));
    let all = json(&run.out);
    let eligibility = &all["eligibility"];
    assert_eq!(eligibility["verdict"], "not_eligible");
    let gates = eligibility["gates"].as_array().unwrap();
    assert!(!gates.is_empty());
    let mut findings: Vec<&str> = Vec::new();
    for gate in gates {
        assert!(gate["id"].is_string() && gate["clause"].is_string(), "{gate}");
        assert!(gate["why"].is_object() && gate["why"]["finding"] == gate["finding"], "{gate}");
        findings.push(gate["finding"].as_str().unwrap());
    }
    findings.sort_unstable();
    findings.dedup();
    assert_eq!(findings, ["met", "not_met", "not_shown"]);
    let readiness = &all["readiness"];
    for reading in ["low", "claimed", "evidenced", "high"] {
        assert!(is_points(&readiness[reading]), "{reading}");
    }
    assert_eq!(readiness["claimed"], 75.0);
    assert_eq!(readiness["components"].as_array().unwrap().len(), 5);
    assert_eq!(readiness["dimensions"].as_array().unwrap().len(), 7);
    for part in ["components", "dimensions"] {
        let parts = readiness[part].as_array().unwrap();
        assert!(parts.iter().all(|part| part["id"].is_string() && is_points(&part["low"])));
    }
    assert_eq!(all["coverage"]["answered"], 1);
    assert!(all["outcomes"]["unanswered"].as_u64().unwrap() > 0);
    for list in ["missing", "steps"] {
        assert!(!all[list].as_array().unwrap().is_empty(), "{list}");
    }
    let packs: Vec<&Value> = all["pack"].as_array().unwrap().iter().map(|pack| &pack["id"]).collect();
    assert_eq!(packs, ["announcement-1-2562", "readiness", "depa-outcomes"]);
    assert_eq!(all["date"], "2026-11-22");
}

#[test]
fn verdicts_are_the_three_words() {
    let incomplete = Plan::default().to_json().to_string();
    assert_eq!(json(&fed(&["assess", "-"], incomplete.as_bytes()).out)["eligibility"]["verdict"], "incomplete");
    let rulebook = mueang_phrom::builtin::rulebook();
    let eligible = steps::plan(&rulebook, false).to_json().to_string();
    assert_eq!(json(&fed(&["assess", "-"], eligible.as_bytes()).out)["eligibility"]["verdict"], "eligible");
}

/// The complete plan that is also measured.
#[allow(dead_code, reason = "made for measuring")]
#[path = "../benches/steps/mod.rs"]
mod steps;

#[test]
fn a_line_is_the_librarys_assessment_with_its_origin() {
    let name = file("library.json", line("แผน \"ก\""));
    let rulebook = mueang_phrom::builtin::rulebook();
    let assessment = assess(&rulebook, &plan("แผน \"ก\""), "2026-11-22".parse().unwrap());
    let body = serde_json::to_string(&assessment).unwrap();
    let origin = format!("{{\"file\":{},\"line\":1,\"title\":\"แผน \\\"ก\\\"\",", serde_json::to_string(&name).unwrap());
    let printed = run(&["assess", TODAY, &name]).out;
    assert_eq!(printed, format!("{origin}{}\n", &body[1..]));
    assert_eq!(printed, run(&["assess", TODAY, &name]).out, "the same bytes again");
}

#[test]
fn a_file_holds_one_plan_or_one_a_line() {
    let pretty = plan::save(&plan("ก"));
    let lines = format!("\n{}\r\n   \n{}", line("ก"), line("ข"));
    let one = vec![(1, "ก".to_owned())];
    let two = vec![(2, "ก".to_owned()), (4, "ข".to_owned())];
    for (name, content, places_expected) in [
        ("pretty.json", pretty.clone(), &one),
        ("compact.json", line("ก"), &one),
        ("marked.json", format!("\u{feff}{pretty}"), &one),
        ("marked-lines.json", format!("\u{feff}{lines}"), &two),
        ("later.json", format!("\n\n{pretty}"), &vec![(3, "ก".to_owned())]),
        ("lines.ndjson", lines, &two),
        ("empty.ndjson", String::new(), &vec![]),
        ("blank.ndjson", "\n \n".into(), &vec![]),
    ] {
        let from_file = run(&["assess", TODAY, &file(name, &content)]);
        let from_stdin = fed(&["assess", TODAY, "-"], content.as_bytes());
        for run in [from_file, from_stdin] {
            assert_eq!((run.code, run.err.as_str()), (Some(0), ""), "{name}");
            assert_eq!(places(&run), *places_expected, "{name}");
        }
    }
}

#[test]
fn several_files_are_done_in_order() {
    let (first, second) = (file("first.json", plan::save(&plan("1"))), file("second.json", line("2")));
    let run = fed(&["assess", TODAY, &first, "-", &second], line("-").as_bytes());
    let files: Vec<Value> = run.out.lines().map(|line| json(line)["file"].clone()).collect();
    assert_eq!(files, [first.as_str(), "-", second.as_str()]);
}

#[test]
fn a_bad_line_is_reported_and_the_rest_is_done() {
    let huge = format!("{{\"x\":\"{}\"}}", "x".repeat(plan::MAX_BYTES));
    let unfit = line("x").replace("\"public\"", "\"sideways\"");
    let newer = line("x").replace("\"schema\":3", "\"schema\":99");
    let mut content = Vec::new();
    for bad in [
        b"nonsense".as_slice(),
        b"{\"format\": \"mueang-phrom-plan\", \"sche",
        b"{}",
        newer.as_bytes(),
        unfit.as_bytes(),
        b"{\"title\": \"\xff\"}",
        huge.as_bytes(),
        "[".repeat(500).as_bytes(),
    ] {
        content.extend([bad, b"\n", line("ดี").as_bytes(), b"\n"].concat());
    }
    let name = file("bad.ndjson", &content);
    let run = run(&["assess", TODAY, &name]);
    assert_eq!(run.code, Some(1));
    let good: Vec<u64> = places(&run).into_iter().map(|(line, _)| line).collect();
    assert_eq!(good, [2, 4, 6, 8, 10, 12, 14, 16]);
    let problems = [
        (1, "not JSON (line 1, column"),
        (3, "damaged or not JSON (line 3, column"),
        (5, "not a plan of this tool"),
        (7, "newer version (schema 99"),
        (9, "“route” is \"sideways\"; what fits: public"),
        (11, "not UTF-8"),
        (13, "more than the 8000000"),
        (15, "nested too deeply (line 15)"),
    ];
    assert_eq!(run.err.lines().count(), problems.len(), "{}", run.err);
    for ((line, words), said) in problems.iter().zip(run.err.lines()) {
        assert!(said.starts_with(&format!("{name}:{line}: ")) && said.contains(words), "{words} in {said}");
    }
}

#[test]
fn a_first_line_that_was_cut_off_is_but_a_bad_line() {
    let whole = line("ก");
    // Between two fields, and within a text.
    for cut in [whole.find(',').unwrap() + 1, whole.find("public").unwrap() + 3] {
        let lines = [&whole[..cut], &line("ข"), &line("ค")].join("\n");
        let run = fed(&["assess", TODAY, "-"], lines.as_bytes());
        assert_eq!(run.code, Some(1));
        assert_eq!(places(&run), [(2, "ข".to_owned()), (3, "ค".to_owned())]);
        assert!(run.err.starts_with("-:1: ") && run.err.lines().count() == 1, "{}", run.err);
    }
}

#[test]
fn a_broken_plan_on_many_lines_is_one_problem_at_its_line() {
    let broken = plan::save(&plan("ก")).replacen("\"public\"", "public", 1);
    let at = 1 + broken.lines().position(|line| line.contains("public")).unwrap();
    let run = fed(&["assess", TODAY, "-"], format!("\n{broken}").as_bytes());
    assert_eq!((run.code, run.out.as_str()), (Some(1), ""));
    assert!(
        run.err.starts_with(&format!("-:{}: the file is damaged or not JSON (line {}, column", at + 1, at + 1)),
        "{}",
        run.err
    );
    assert_eq!(run.err.lines().count(), 1);
    let huge = format!("{{\n\"x\": \"{}\",\n\"y\": 1\n}}", "x".repeat(plan::MAX_BYTES));
    let run = fed(&["assess", TODAY, "-"], huge.as_bytes());
    assert!(run.err.starts_with("-:1: the file has 80000") && run.err.lines().count() == 1, "{}", run.err);
}

#[test]
fn a_file_that_cannot_be_read_does_not_stop_the_others() {
    let good = file("good.json", line("ก"));
    let run = run(&["assess", TODAY, "no-such-file.json", env!("CARGO_TARGET_TMPDIR"), &good]);
    assert_eq!(run.code, Some(1));
    assert_eq!(places(&run), [(1, "ก".to_owned())]);
    assert!(run.err.contains("no-such-file.json: the file cannot be read"), "{}", run.err);
    assert!(run.err.lines().count() == 2 && run.err.contains(env!("CARGO_TARGET_TMPDIR")), "{}", run.err);
    for unreadable in ["no-such-file.json", env!("CARGO_TARGET_TMPDIR")] {
        assert_eq!(fed(&["assess", unreadable], b"").code, Some(1));
    }
}

#[test]
fn evidence_counts_as_of_the_day() {
    let mut plan = plan("ก");
    plan.evidence.push(plan::Evidence {
        id: "e1".into(),
        title: "มติ".into(),
        date: "2026-05-05".parse().ok(),
        supports: ["C1.1".to_owned()].into(),
        ..plan::Evidence::default()
    });
    let name = file("dated.json", plan::save(&plan));
    let evidenced = |args: &[&str]| json(&run(args).out)["readiness"]["evidenced"].as_f64().unwrap();
    assert_eq!(evidenced(&["assess", "--today", "2026-05-04", &name]), 0.0);
    assert_eq!(evidenced(&["assess", "--today", "2026-05-05", &name]), 75.0);
    let today = json(&run(&["assess", &name]).out)["date"].clone();
    assert!(today.as_str().unwrap() >= "2026-11-22", "the system's day: {today}");
}

#[test]
fn a_plan_is_answered_before_the_next_is_sent() {
    let mut child = start(&["assess", TODAY, "-"]);
    let mut input = child.stdin.take().unwrap();
    let mut output = BufReader::new(child.stdout.take().unwrap());
    let (tell, told) = mpsc::channel();
    std::thread::spawn(move || {
        loop {
            let mut answer = String::new();
            if output.read_line(&mut answer).unwrap() == 0 || tell.send(answer).is_err() {
                return;
            }
        }
    });
    // The first two lines together tell that it is a plan a line; from then on each is answered at once.
    for title in ["ก", "ข", "ค"] {
        writeln!(input, "{}", line(title)).unwrap();
        let answer = told.recv_timeout(Duration::from_secs(20)).expect("an answer while the input is open");
        assert_eq!(json(&answer)["title"], title);
    }
    drop(input);
    assert!(child.wait().unwrap().success());
}

#[test]
fn a_closed_pipe_ends_it_quietly() {
    let lines = format!("{}\n", line("ก")).repeat(2000);
    let name = file("many.ndjson", lines);
    let mut child = start(&["assess", TODAY, &name]);
    let mut output = child.stdout.take().unwrap();
    output.read_exact(&mut [0; 100]).unwrap();
    drop(output);
    let output = child.wait_with_output().unwrap();
    assert_eq!((output.status.code(), output.stderr.as_slice()), (Some(0), b"".as_slice()));
}

// ---- packs

#[test]
fn a_pack_takes_the_place_of_the_one_that_does_its_job() {
    let law = file("law.toml", pack("announcement-1-2562").replacen("version = \"1.1.0\"", "version = \"9.0.0\"", 1));
    let own = file(
        "own.toml",
        "[pack]\nid = \"own\"\nversion = \"2\"\nofficial = false\nissued = \"2026-01-01\"\n\
         title = { th = \"ก\", en = \"a\" }\nissuer = { th = \"ก\", en = \"a\" }\nnote = { th = \"ก\", en = \"a\" }\n\
         [[source]]\nid = \"s\"\nconfidence = \"C\"\ntitle = { th = \"ก\", en = \"a\" }\n\
         [[threshold]]\nid = \"own.one\"\ndimension = \"energy\"\ntitle = { th = \"ก\", en = \"a\" }\nconfidence = \"C\"\n\
         sources = [{ id = \"s\", at = \"1\" }]\n",
    );
    let name = file("packed.json", line("ก"));
    let run = run(&["assess", TODAY, "--pack", &law, "--pack", &own, &name]);
    assert_eq!((run.code, run.err.as_str()), (Some(0), ""));
    let all = json(&run.out);
    assert_eq!(all["pack"][0]["version"], "9.0.0");
    assert_eq!((&all["pack"][1]["id"], &all["pack"][2]["id"]), (&"readiness".into(), &"own".into()));
    assert_eq!(all["outcomes"]["thresholds"].as_array().unwrap().len(), 1);
    assert_eq!(all["outcomes"]["thresholds"][0]["id"], "own.one");
}

/// A rubric with two faults, and the lines where they are.
fn broken_rubric() -> (String, [usize; 2]) {
    let text = pack("readiness");
    let text = text.replacen("weight = 1\n", "weight = 5000\n", 1);
    let text = text.replacen("component = \"5\"", "component = \"55\"", 1);
    let line = |word: &str| 1 + text.lines().position(|line| line.contains(word)).unwrap();
    let lines = [line("weight = 5000"), line("component = \"55\"")];
    (text, lines)
}

#[test]
fn a_broken_pack_is_reported_whole_and_nothing_is_assessed() {
    let (text, lines) = broken_rubric();
    let (broken, good) = (file("broken.toml", text), file("unassessed.json", line("ก")));
    for run in [
        run(&["assess", TODAY, "--pack", &broken, &good]),
        run(&["explain", TODAY, "--pack", &broken, &good]),
        run(&["check-pack", &broken]),
    ] {
        assert_eq!((run.code, run.out.as_str()), (Some(2), ""));
        let said: Vec<&str> = run.err.lines().collect();
        assert_eq!(said.len(), 2, "{}", run.err);
        assert!(said[0].starts_with(&format!("{broken}: line {}: the weight is 5000", lines[0])), "{}", said[0]);
        assert!(said[1].starts_with(&format!("{broken}: line {}: ", lines[1])) && said[1].contains("“55”"), "{}", said[1]);
        assert!(said.iter().all(|line| line.contains("what fits")), "{}", run.err);
    }
}

#[test]
fn the_problems_of_every_pack_are_reported() {
    let broken = file("broken-too.toml", broken_rubric().0);
    let empty = file("empty.toml", "");
    let run = run(&["assess", "--pack", &broken, "--pack", &empty, "--pack", "no-such-pack.toml", "-"]);
    assert_eq!(run.code, Some(2));
    assert_eq!(run.err.lines().count(), 4, "{}", run.err);
    assert!(run.err.contains(&format!("{empty}: line 1: the section [pack] is missing")), "{}", run.err);
    assert!(run.err.contains("no-such-pack.toml: the file cannot be read"), "{}", run.err);
}

#[test]
fn a_pack_that_is_supposed_or_only_looks_official_is_refused() {
    let law = pack("announcement-1-2562");
    let supposed = law.replacen("id = \"announcement-1-2562\"", "id = \"supposed\"", 1).replacen(
        "official = true",
        "official = false\nhypothetical = true\nbase = { id = \"announcement-1-2562\", version = \"1.1.0\" }",
        1,
    );
    let changed = law.replacen("requires = \"cyber = yes\"", "requires = \"cyber = no\"", 1);
    let plan = file("refused.json", line("ก"));
    for (name, text, why) in
        [("supposed.toml", supposed, "the pack is hypothetical"), ("changed.toml", changed, "goes by the id of a built-in pack")]
    {
        let pack = file(name, text);
        for command in ["assess", "explain"] {
            let run = run(&[command, TODAY, "--pack", &pack, &plan]);
            assert_eq!((run.code, run.out.as_str()), (Some(2), ""));
            assert!(run.err.starts_with(&format!("{pack}: ")) && run.err.contains(why), "{}", run.err);
        }
        assert_eq!(run(&["check-pack", &pack]).code, Some(0), "it is in order all the same");
    }
}

#[test]
fn a_sound_pack_is_described_in_a_line() {
    for (name, version, holds) in [
        ("announcement-1-2562", "1.1.0", "20 gates"),
        ("readiness", "1.1.0", "5 components, 5 stages"),
        ("depa-outcomes", "1.0.0", "31 thresholds"),
    ] {
        let run = run(&["check-pack", &file(&format!("{name}.toml"), pack(name))]);
        assert_eq!((run.code, run.err.as_str(), run.out.lines().count()), (Some(0), "", 1));
        assert!(run.out.contains(&format!("{name} {version}")) && run.out.contains(holds), "{}", run.out);
    }
}

#[test]
fn a_pack_in_another_encoding_is_told_its_line() {
    let run = run(&["check-pack", &file("latin.toml", b"# 1\n# \xe1\n")]);
    assert_eq!(run.code, Some(2));
    assert!(run.err.contains("latin.toml: line 2: the text is not UTF-8"), "{}", run.err);
}
