//! Carries plans of older versions to the present one, a step for each version.

use super::SCHEMA;
use serde_json::{Map, Value, json};

/// Brings a plan of an older version (at least 1) to the present one. What does not fit is left as it is, for the reader to name.
pub fn from(schema: u64, mut plan: Value) -> Value {
    if schema < 2 {
        two(&mut plan);
    }
    // Version 3 has more registers, and more fields in those it had: a plan of version 2 is one that leaves them empty.
    plan["schema"] = json!(SCHEMA);
    plan
}

/// Version 2: dimensions say yes or no instead of being listed, and answers are objects so that a note can stand beside them.
fn two(plan: &mut Value) {
    if let Some(Value::Array(listed)) = plan.get("dimensions").cloned() {
        let applied: Map<String, Value> =
            listed.iter().filter_map(Value::as_str).map(|id| (id.to_owned(), json!(true))).collect();
        plan["dimensions"] = Value::Object(applied);
    }
    if let Some(Value::Object(answers)) = plan.get_mut("answers") {
        for answer in answers.values_mut() {
            *answer = match answer.take() {
                Value::Number(stage) => json!({ "stage": stage }),
                Value::String(choice) => json!({ "choice": choice }),
                other => other,
            };
        }
    }
}
