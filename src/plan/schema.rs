//! The JSON Schema of the plan file, made from its types so that the two cannot differ. Native only: the page does not need it.

use super::Plan;
use crate::policy::{DIMENSIONS, Dimension};
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use std::borrow::Cow;

/// The JSON Schema of a plan file, indented, as `schema/plan.schema.json` holds it.
pub fn schema() -> String {
    let mut schema = schemars::schema_for!(Plan);
    schema.insert("title".into(), "Mueang Phrom plan".into());
    let mut text = serde_json::to_string_pretty(&schema).expect("a schema is plain JSON");
    text.push('\n');
    text
}

// Written here and not derived, because the build script compiles `policy` without this library.
impl JsonSchema for Dimension {
    fn schema_name() -> Cow<'static, str> {
        "Dimension".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "type": "string",
            "enum": DIMENSIONS.map(Dimension::id),
            "description": "One of the seven dimensions of clause 2."
        })
    }
}
