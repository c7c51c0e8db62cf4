//! Schemas out of bytes.

use super::words::{value, word};
use serde_json::{Map, Value, json};

/// A schema that bytes stand for; some of its parts are references to these places.
pub(super) fn schema(bytes: &mut impl Iterator<Item = u8>, places: &[String]) -> Value {
    let mut next = || bytes.next().unwrap_or_default();
    let kind = next();
    let number = u16::from_le_bytes([next(), next()]);
    let reference = || match places.get(usize::from(number) % places.len().max(1)) {
        Some(place) => json!({ "$ref": format!("#{place}") }),
        None => json!({}),
    };
    let list = |bytes: &mut _| -> Vec<Value> { (0..number % 4).map(|_| schema(bytes, places)).collect() };
    match kind % 20 {
        0..4 => reference(),
        4 => json!({ "type": "string", "format": word(number) }),
        5 => {
            json!({ "type": "integer", "format": word(number), "minimum": value(number), "maximum": value(number / 3) })
        }
        6 => json!({ "type": "string", "enum": [word(number), word(number / 3), word(number / 5)] }),
        7 => json!({ "enum": [value(number), value(number / 3)], "default": value(number / 5) }),
        8 => json!({ "type": "array", "items": schema(bytes, places) }),
        9 => json!({ "type": "object", "additionalProperties": schema(bytes, places), "nullable": number % 2 == 0 }),
        10 => json!({ "allOf": list(bytes) }),
        11 => json!({ "oneOf": list(bytes) }),
        12 => json!({ "anyOf": list(bytes), "nullable": number % 2 == 0 }),
        13 => {
            let mapping = places.first().map(|place| json!({ word(number): format!("#{place}") }));
            json!({ "oneOf": list(bytes), "discriminator": { "propertyName": word(number), "mapping": mapping } })
        }
        14 => json!({ "type": [word(number), "null"], "items": schema(bytes, places), "const": value(number) }),
        15 => json!({ "not": schema(bytes, places) }),
        16 => value(number),
        _ => {
            let names: Vec<String> =
                (0..number % 4).map(|index| word(number.rotate_left(u32::from(index) * 3))).collect();
            let properties: Map<_, _> = names.iter().map(|name| (name.clone(), schema(bytes, places))).collect();
            let with = json!({ "type": "object", "properties": properties, "required": names });
            match kind {
                0..128 => with,
                _ => json!({ "allOf": [with, schema(bytes, places)] }),
            }
        }
    }
}
