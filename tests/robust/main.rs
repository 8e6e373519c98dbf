//! How far the score can be trusted, held against an independent computation: `check.py` does with numpy what the library does, on a
//! small rubric whose weights all differ, down to the same draws. What it found is kept in `expected.json`.
//!
//! After a wanted change: `python3 tests/robust/check.py --write` (needs numpy; without `--write` it compares).

#[path = "../common/mod.rs"]
mod common;

use common::{text, today};
use mueang_phrom::assess::{Facts, assess_facts};
use mueang_phrom::robust::{Assumption, Counted, Settings, trust};
use mueang_phrom::{builtin, plan, policy};
use serde_json::Value;

/// Compares all that is kept; numbers may differ by so much.
const CLOSE: f64 = 1e-9;

fn compare(kept: &Value, found: &Value, place: &str) {
    match (kept, found) {
        (Value::Object(fields), _) => {
            fields.iter().for_each(|(name, kept)| compare(kept, &found[name], &format!("{place}/{name}")))
        }
        (Value::Array(kept), Value::Array(found)) => {
            assert_eq!(kept.len(), found.len(), "{place}");
            kept.iter().zip(found).enumerate().for_each(|(at, (kept, found))| compare(kept, found, &format!("{place}/{at}")));
        }
        (Value::Number(numpy), Value::Number(ours)) if numpy != ours => {
            let (numpy, ours) = (numpy.as_f64().unwrap(), ours.as_f64().unwrap());
            assert!((numpy - ours).abs() <= CLOSE, "{place}: numpy has {numpy}, ours is {ours}");
        }
        _ => assert_eq!(kept, found, "{place}"),
    }
}

fn settings(kept: &Value) -> Settings {
    let held = kept["held"].as_array().unwrap().iter();
    Settings {
        reading: Counted::from_id(kept["reading"].as_str().unwrap()).unwrap(),
        seed: kept["seed"].as_u64().unwrap(),
        runs: kept["runs"].as_u64().unwrap() as u32,
        noise: kept["noise"].as_u64().unwrap() as u32,
        held: held.map(|id| Assumption::from_id(id.as_str().unwrap()).unwrap()).collect(),
    }
}

#[test]
fn numpy_agrees() {
    let pack = policy::read(&text("tests/robust/pack.toml")).unwrap();
    let rulebook = builtin::rulebook().with(pack, &today().to_string()).unwrap();
    let plan = plan::open(&text("tests/robust/plan.json")).unwrap();
    let (facts, notices) = Facts::read(&rulebook, &plan, today());
    assert_eq!(notices.len(), 1, "one document is dated later: {notices:?}");
    let assessment = assess_facts(&rulebook, &facts, notices, today());
    let expected: Vec<Value> = serde_json::from_str(&text("tests/robust/expected.json")).unwrap();
    assert_eq!(expected.len(), 5);
    for kept in expected {
        let settings = settings(&kept);
        let place = settings.reading.id();
        let found = serde_json::to_value(trust(&rulebook, &plan, &facts, &assessment, settings)).unwrap();
        compare(&kept, &found, place);
        // Nothing is said that numpy does not say, but for what the engine says already.
        let parts = |value: &Value| value.as_object().unwrap().keys().cloned().collect::<Vec<_>>();
        let own = |part: &String| !["pack", "date"].contains(&part.as_str());
        let ours: Vec<String> = parts(&found).into_iter().filter(own).collect();
        assert_eq!((parts(&kept), parts(&kept["simulation"])), (ours, parts(&found["simulation"])));
    }
}
