//! Reading a plan from text and writing it, with clear refusals.

use super::json::{FromJson, Unfit};
use super::{FORMAT, Plan, SCHEMA, migrate};
use serde_json::Value;
use std::fmt;

/// The largest plan file that is opened, in bytes: far above a plan with a thousand projects.
pub const MAX_BYTES: usize = 8_000_000;

/// Why a text is not opened as a plan. Nothing of the present plan is touched in any of these cases.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum OpenError {
    /// Larger than [`MAX_BYTES`].
    TooLarge { bytes: usize },
    /// Not JSON, or cut off: the place where it breaks.
    Broken { line: usize, column: usize },
    /// Nested more deeply than any plan is.
    TooDeep { line: usize },
    /// JSON, but not a plan of this product.
    Foreign,
    /// Written by a newer version of the product.
    Newer { schema: u64 },
    /// A plan with a field that does not fit.
    Unfit(Unfit),
}

impl fmt::Display for OpenError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            OpenError::TooLarge { bytes } => {
                write!(
                    f,
                    "the file has {bytes} bytes, more than the {MAX_BYTES} a plan may have; check that it is the right file"
                )
            }
            OpenError::Broken { line, column } => {
                write!(f, "the file is damaged or not JSON (line {line}, column {column}); open an earlier copy")
            }
            OpenError::TooDeep { line } => {
                write!(f, "the file is nested too deeply (line {line}); it is not a plan of this tool")
            }
            OpenError::Foreign => write!(f, "the file is not a plan of this tool; a plan says \"format\": \"{FORMAT}\""),
            OpenError::Newer { schema } => {
                write!(
                    f,
                    "the plan was written by a newer version (schema {schema}, this one reads up to {SCHEMA}); update the tool"
                )
            }
            OpenError::Unfit(Unfit { path, found, fits }) => write!(f, "“{path}” is {found}; what fits: {fits}"),
        }
    }
}

impl std::error::Error for OpenError {}

/// Opens a plan of any version ever written.
pub fn open(text: &str) -> Result<Plan, OpenError> {
    if text.len() > MAX_BYTES {
        return Err(OpenError::TooLarge { bytes: text.len() });
    }
    // Editors of old Windows machines put a byte-order mark first.
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let value: Value = serde_json::from_str(text).map_err(|error| broken(&error))?;
    if value.get("format").and_then(Value::as_str) != Some(FORMAT) {
        return Err(OpenError::Foreign);
    }
    let value = match value.get("schema").and_then(Value::as_u64) {
        Some(schema) if schema > u64::from(SCHEMA) => return Err(OpenError::Newer { schema }),
        Some(schema) if schema >= 1 => migrate::from(schema, value),
        _ => return Err(OpenError::Foreign),
    };
    Plan::from_json(value, "").map_err(OpenError::Unfit)
}

/// The text of a plan file: indented, so that it can be compared and mailed.
pub fn save(plan: &Plan) -> String {
    format!("{:#}\n", plan.to_json())
}

fn broken(error: &serde_json::Error) -> OpenError {
    let (line, column) = (error.line(), error.column());
    if error.to_string().starts_with("recursion limit") {
        OpenError::TooDeep { line }
    } else {
        OpenError::Broken { line, column }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::Answer;

    #[test]
    fn keeps_what_it_does_not_know() {
        let text = r#"{"format":"mueang-phrom-plan","schema":3,"later":{"a":[1,2]},"applicant":{"name":"ท","vip":true},
            "projects":[{"id":"p1","colour":"green"}],"answers":{"C1.1":{"stage":3,"by":"x"},"other.pack":{"choice":"z"}}}"#;
        let plan = open(text).unwrap();
        let again = open(&save(&plan)).unwrap();
        assert_eq!(plan, again);
        assert_eq!(again.other["later"]["a"][1], 2);
        assert_eq!(again.applicant.other["vip"], true);
        assert_eq!(again.projects[0].other["colour"], "green");
        assert_eq!(again.answers["C1.1"].other["by"], "x");
        assert_eq!(again.answers["other.pack"].choice.as_deref(), Some("z"));
    }

    #[test]
    fn carries_numbers_unharmed() {
        let text = r#"{"format":"mueang-phrom-plan","schema":3,"a":0.10,"b":123456789012345678901234567890,"c":1e400}"#;
        let saved = save(&open(text).unwrap());
        for number in ["0.10", "123456789012345678901234567890", "1e400"] {
            assert!(saved.contains(number) || saved.contains(&number.replace('e', "e+")), "{number} in {saved}");
        }
    }

    #[test]
    fn refuses_clearly() {
        let head = r#"{"format":"mueang-phrom-plan","schema":"#;
        let deep = format!(r#"{head}3,"x":{}{}}}"#, "[".repeat(10_000), "]".repeat(10_000));
        for (text, refusal) in [
            ("", OpenError::Broken { line: 1, column: 0 }),
            ("{\n\"format\": ", OpenError::Broken { line: 2, column: 10 }),
            ("[1]", OpenError::Foreign),
            ("{}", OpenError::Foreign),
            (r#"{"format":"other"}"#, OpenError::Foreign),
            (r#"{"format":"mueang-phrom-plan","schema":0}"#, OpenError::Foreign),
            (&format!("{head}99}}"), OpenError::Newer { schema: 99 }),
            (&deep, OpenError::TooDeep { line: 1 }),
            (&" ".repeat(MAX_BYTES + 1), OpenError::TooLarge { bytes: MAX_BYTES + 1 }),
        ] {
            assert_eq!(open(text), Err(refusal), "{}", &text[..text.len().min(60)]);
        }
        for (field, path, fits) in [
            (r#""route":"sideways""#, "route", "public, public_private, private"),
            (r#""projects":[{"id":"p1"},{"status":7}]"#, "projects[1].status", "idea"),
            (r#""dimensions":{"weather":true}"#, "dimensions.weather", "environment"),
            (r#""answers":{"C1.1":{"stage":-1}}"#, "answers.C1.1.stage", "the number of a stage"),
            (r#""evidence":[{"date":"22/11/2569"}]"#, "evidence[0].date", "a date such as"),
            (r#""zone":"here""#, "zone", "an object"),
            (r#""projects":{}"#, "projects", "a list"),
        ] {
            match open(&format!("{head}3,{field}}}")) {
                Err(OpenError::Unfit(unfit)) => assert!(unfit.path == path && unfit.fits.contains(fits), "{unfit:?}"),
                other => panic!("{field}: {other:?}"),
            }
        }
    }

    #[test]
    fn entries_without_ids_of_their_own_get_them() {
        let text = r#"{"format":"mueang-phrom-plan","schema":3,"projects":[{"id":"p1","name":"A"},{"id":"p1","name":"B"},{"name":"C"},
            {"id":"p2","name":"D"}],"evidence":[{"title":"E"},{"title":"F"}]}"#;
        let plan = open(text).unwrap();
        let ids: Vec<&str> = plan.projects.iter().map(|project| project.id.as_str()).collect();
        assert_eq!(ids, ["p1", "p3", "p4", "p2"], "an id that is good is kept");
        assert_eq!(plan.evidence[0].id, "e1");
        assert_eq!(plan.evidence[1].id, "e2");
    }

    #[test]
    fn opens_with_a_byte_order_mark() {
        assert!(open(&format!("\u{feff}{}", save(&Plan::default()))).is_ok());
    }

    #[test]
    fn carries_the_first_version() {
        let old = r#"{"format":"mueang-phrom-plan","schema":1,"title":"เก่า","dimensions":["environment","living"],
            "answers":{"C1.1":3,"leaders.importance":"yes","C2.2":{"not_applicable":"ไม่มี"}},"kept":1}"#;
        let plan = open(old).unwrap();
        assert_eq!(plan.to_json()["schema"], SCHEMA);
        assert_eq!(plan.dimensions.iter().count(), 2, "what the old list left out was never denied");
        assert_eq!(plan.dimensions.chosen().len(), 2);
        assert_eq!(plan.answers["C1.1"], Answer { stage: Some(3), ..Answer::default() });
        assert_eq!(plan.answers["leaders.importance"].choice.as_deref(), Some("yes"));
        assert_eq!(plan.answers["C2.2"].not_applicable.as_deref(), Some("ไม่มี"));
        assert_eq!(plan.other["kept"], 1);
    }
}
