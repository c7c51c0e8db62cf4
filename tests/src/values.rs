//! Random values that a spec's schemas allow, from a seed.

use crate::specs::resolve;
use fastrand::Rng;
use serde_json::{Map, Value, json};

/// How deep a value is made before what is optional is left out.
const DEEPEST: usize = 5;

/// A value that the schema allows.
pub fn value(spec: &Value, schema: &Value, rng: &mut Rng) -> Value {
    Maker { spec, rng }.value(schema, 0)
}

struct Maker<'a> {
    spec: &'a Value,
    rng: &'a mut Rng,
}

impl Maker<'_> {
    fn value(&mut self, schema: &Value, depth: usize) -> Value {
        let schema = resolve(self.spec, schema);
        if schema["nullable"] == json!(true) && self.rng.u8(..4) == 0 {
            return Value::Null;
        }
        if let Some(mapping) = schema.pointer("/discriminator/mapping").and_then(Value::as_object) {
            return self.variant(schema, mapping, depth);
        }
        if let Some(variants) = schema["oneOf"].as_array() {
            let variant = &variants[self.rng.usize(..variants.len())];
            return self.value(variant, depth + 1);
        }
        if let Some([only]) = schema["allOf"].as_array().map(Vec::as_slice) {
            return self.value(only, depth);
        }
        if let Some(values) = schema["enum"].as_array() {
            return values[self.rng.usize(..values.len())].clone();
        }
        match schema["type"].as_str() {
            Some("object") => self.object(schema, depth),
            Some("array") => {
                let least = schema["minItems"].as_u64().unwrap_or(0);
                let most = schema["maxItems"].as_u64().unwrap_or(u64::MAX).min(least + 2);
                let count = if depth > DEEPEST { least } else { self.rng.u64(least..=most) };
                (0..count).map(|_| self.value(&schema["items"], depth + 1)).collect()
            }
            Some("integer") => self.integer(schema),
            // Halves are the same in every float.
            Some("number") => json!(self.rng.i32(-1000..1000) as f64 + 0.5),
            Some("boolean") => self.rng.bool().into(),
            Some("string") => self.text(schema).into(),
            None if schema.is_object() => self.anything(),
            other => panic!("no values are made of the type {other:?} of {schema}"),
        }
    }

    fn variant(&mut self, schema: &Value, mapping: &Map<String, Value>, depth: usize) -> Value {
        let (name, target) = mapping.iter().nth(self.rng.usize(..mapping.len())).expect("a mapping has an entry");
        let property = schema["discriminator"]["propertyName"].as_str().expect("a discriminator names its property");
        let mut value = self.value(&json!({ "$ref": target }), depth + 1);
        value[property] = name.as_str().into();
        value
    }

    fn object(&mut self, schema: &Value, depth: usize) -> Value {
        let required = schema["required"].as_array();
        let mut object = Map::new();
        for (name, property) in schema["properties"].as_object().into_iter().flatten() {
            let needed = required.is_some_and(|required| required.iter().any(|found| found == name.as_str()));
            if needed || (depth <= DEEPEST && self.rng.bool()) {
                object.insert(name.clone(), self.value(property, depth + 1));
            }
        }
        let others = &schema["additionalProperties"];
        if depth <= DEEPEST && (others.is_object() || others == &json!(true)) {
            for _ in 0..self.rng.usize(..3) {
                let key = format!("other {}", self.rng.u8(..));
                let value = if others.is_object() { self.value(others, depth + 1) } else { self.anything() };
                object.insert(key, value);
            }
        }
        Value::Object(object)
    }

    fn integer(&mut self, schema: &Value) -> Value {
        match schema["format"].as_str() {
            Some("int-bool") => return self.rng.u8(..2).into(),
            Some("unix-time") => return self.rng.u32(..).into(),
            _ => {}
        }
        let widest = if schema["format"] == "int32" { i64::from(i32::MAX) } else { i64::MAX };
        let least = schema["minimum"].as_i64().unwrap_or(-widest);
        let most = schema["maximum"].as_i64().unwrap_or(widest);
        // Small ones as often as any.
        let small = self.rng.bool() && least <= 9 && most >= 0;
        if small { self.rng.i64(least.max(0)..=most.min(9)) } else { self.rng.i64(least..=most) }.into()
    }

    fn text(&mut self, schema: &Value) -> String {
        assert!(schema.get("pattern").is_none(), "no values are made of a pattern: {schema}");
        let (year, day, second) = (self.rng.u16(1980..2100), self.rng.u8(1..29), self.rng.u8(..60));
        match schema["format"].as_str() {
            Some("date-time") => return format!("{year}-02-{day:02}T10:00:{second:02}Z"),
            Some("date") => return format!("{year}-02-{day:02}"),
            Some("space-date-time") => return format!("{year}-02-{day:02} 10:00:{second:02}"),
            Some("ajax-date-time") => return format!("/Date({})/", self.rng.u32(..)),
            Some("uri-reference") => return format!("/ucwa/v1/things/{second}?of={day}"),
            _ => {}
        }
        let least = schema["minLength"].as_u64().unwrap_or(0);
        let most = schema["maxLength"].as_u64().unwrap_or(u64::MAX).min(least + 12);
        let letters = ['a', 'Z', '0', ' ', '"', '\\', '\n', '<', '&', 'é', '漢', '😀', '\u{7f}'];
        (0..self.rng.u64(least..=most)).map(|_| letters[self.rng.usize(..letters.len())]).collect()
    }

    fn anything(&mut self) -> Value {
        let text = self.text(&json!({}));
        [json!(text), json!(7), json!(true), json!([1, text]), json!({ "deep": [{ "er": text }] })][self.rng.usize(..5)]
            .clone()
    }
}
