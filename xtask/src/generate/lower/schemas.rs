//! Named schemas, and those that stand where a value does.

use crate::generate::plan::{Form, Kind, Others, Schema, form};
use serde_json::{Map, Value, json};

/// A named schema, with the names that its fields have in Rust.
///
/// The generator would take the first variant of a union that fits, and stops at enums whose values become the same name. It
/// sees a union as an object with a property for each variant, an enum as text; what they are is emitted.
pub(crate) fn named(schema: &Value, plan: &Schema) -> Value {
    match &plan.kind {
        Kind::Enum(_) => json!({ "type": "string" }),
        Kind::FreeObject => json!({ "type": "object" }),
        Kind::Union(union) => {
            let variants = union.variants.iter().enumerate();
            let members = variants.map(|(index, variant)| (member(index), lower_schema(&variant.schema)));
            object(members.map(|(name, schema)| (name, schema, true)))
        }
        Kind::Object => {
            let properties = plan.properties.iter().filter_map(|(wire, property)| {
                let schema = schema.get("properties")?.get(wire)?;
                Some((property.field.clone(), lower_property(schema), property.required))
            });
            object(properties.chain(plan.others.iter().map(others)))
        }
        Kind::Alias(_) => lower_schema(schema),
    }
}

/// The name that a variant of a union has as a property.
pub(crate) fn member(index: usize) -> String {
    format!("variant_{index}")
}

fn object(properties: impl Iterator<Item = (String, Value, bool)>) -> Value {
    let mut required = Vec::new();
    let mut lowered = Map::new();
    for (name, schema, is_required) in properties {
        if is_required {
            required.push(name.clone());
        }
        lowered.insert(name, schema);
    }
    let mut object = json!({ "type": "object", "properties": lowered });
    if !required.is_empty() {
        object["required"] = required.into();
    }
    object
}

fn others(others: &Others) -> (String, Value, bool) {
    let map = json!({ "type": "object", "additionalProperties": lower_schema(&others.value) });
    (others.field.clone(), map, true)
}

/// A property: a value that has the Rust type of its wire form.
fn lower_property(schema: &Value) -> Value {
    match form(schema) {
        Some(Form::UnixTime | Form::SpaceDateTime | Form::AjaxDateTime) => {
            nullable(schema, json!({ "type": "string", "format": "date-time" }))
        }
        Some(Form::IntBool) => nullable(schema, json!({ "type": "boolean" })),
        _ => lower_schema(schema),
    }
}

/// What shapes the Rust type of a value, and nothing else: a limit would make a reply fail that could be read.
pub(crate) fn lower_schema(schema: &Value) -> Value {
    let inner = |key: &str| schema.get(key).map_or_else(|| json!({}), lower_schema);
    if let Some(reference) = schema.get("$ref") {
        return json!({ "$ref": reference });
    }
    if let Some(parts) = schema.get("allOf").and_then(Value::as_array) {
        let parts: Vec<Value> = parts.iter().map(lower_schema).collect();
        let is_nullable = schema.get("nullable") == Some(&Value::Bool(true));
        return if is_nullable { json!({ "allOf": parts, "nullable": true }) } else { json!({ "allOf": parts }) };
    }
    let lowered = match schema.get("type").and_then(Value::as_str) {
        Some("array") => json!({ "type": "array", "items": inner("items") }),
        Some("object") => match schema.get("additionalProperties") {
            Some(Value::Object(_)) => {
                json!({ "type": "object", "additionalProperties": inner("additionalProperties") })
            }
            _ => json!({ "type": "object" }),
        },
        Some("integer") => json!({ "type": "integer", "format": integer(schema) }),
        Some(kind) => match schema.get("format").and_then(Value::as_str) {
            Some(format) if KEPT_FORMATS.contains(&(kind, format)) => json!({ "type": kind, "format": format }),
            _ => json!({ "type": kind }),
        },
        None => return json!({}),
    };
    nullable(schema, lowered)
}

fn nullable(schema: &Value, mut lowered: Value) -> Value {
    if schema.get("nullable") == Some(&Value::Bool(true)) {
        lowered["nullable"] = true.into();
    }
    lowered
}

/// The formats that shape a Rust type as the dialect says; others would need crates that the clients do not have.
const KEPT_FORMATS: [(&str, &str); 4] =
    [("string", "date-time"), ("string", "date"), ("number", "float"), ("number", "double")];

/// The integers that Rust has, from the narrowest.
const INTEGERS: [(&str, i128, i128); 8] = [
    ("int8", i8::MIN as i128, i8::MAX as i128),
    ("uint8", 0, u8::MAX as i128),
    ("int16", i16::MIN as i128, i16::MAX as i128),
    ("uint16", 0, u16::MAX as i128),
    ("int32", i32::MIN as i128, i32::MAX as i128),
    ("uint32", 0, u32::MAX as i128),
    ("int64", i64::MIN as i128, i64::MAX as i128),
    ("uint64", 0, u64::MAX as i128),
];

/// The integer of the format, or a wider one if the limits need it. Limits beyond 64 bits are nobody's.
fn integer(schema: &Value) -> &'static str {
    let format = schema.get("format").and_then(Value::as_str).unwrap_or("int64");
    let known = INTEGERS.iter().position(|(name, ..)| *name == format);
    let start = known.unwrap_or(INTEGERS.len() - 2);
    let bound = |key: &str| schema.get(key).and_then(whole);
    let (least, most) = (bound("minimum"), bound("maximum"));
    let fits = |(_, min, max): &&(&str, i128, i128)| {
        least.is_none_or(|least| least >= *min) && most.is_none_or(|most| most <= *max)
    };
    INTEGERS[start..].iter().find(fits).unwrap_or(&INTEGERS[start]).0
}

/// A bound that some integer of Rust keeps.
fn whole(bound: &Value) -> Option<i128> {
    let integer = bound.as_i64().map(i128::from).or(bound.as_u64().map(i128::from));
    // `as` saturates.
    integer
        .or_else(|| bound.as_f64().map(|bound| bound as i128))
        .filter(|bound| bound.unsigned_abs() <= u64::MAX.into())
}
