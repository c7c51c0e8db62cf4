//! A JSON document, with its places.

use super::child;
use super::place::{Document, Mistake, Place};
use jsonc_parser::ast::{self, ObjectPropName};
use jsonc_parser::common::Ranged;
use jsonc_parser::{CollectOptions, ParseOptions, parse_to_ast};
use serde_json::{Map, Number, Value};
use std::ops::Range;

/// JSON as RFC 8259 has it: no comments, no trailing commas.
const STRICT: ParseOptions = ParseOptions {
    allow_comments: false,
    allow_loose_object_property_names: false,
    allow_trailing_commas: false,
    allow_missing_commas: false,
    allow_single_quoted_strings: false,
    allow_hexadecimal_numbers: false,
    allow_unary_plus_numbers: false,
    allow_bare_decimal_point_numbers: false,
    allow_non_finite_numbers: false,
    allow_extended_string_escapes: false,
};

const FIX: &str = "make it JSON as RFC 8259 has it, or YAML 1.2";

pub(super) fn read(text: &str) -> Result<Document, Mistake> {
    let parsed = parse_to_ast(text, &CollectOptions::default(), &STRICT).map_err(|error| {
        let at = error.range();
        Mistake { rule: "json", message: format!("this is not JSON: {}", error.kind()), fix: FIX, at: at.start..at.end }
    })?;
    let Some(node) = parsed.value else {
        return Err(Mistake { rule: "json", message: "the file is empty".to_owned(), fix: FIX, at: 0..0 });
    };
    let mut twice = Vec::new();
    let (value, place) = value(&node, String::new(), range(&node), &mut twice)?;
    Ok(Document { value, place, twice })
}

fn range(node: &impl Ranged) -> Range<usize> {
    node.start()..node.end()
}

/// The parser has made sure that this does not go deep.
fn value(
    node: &ast::Value<'_>,
    pointer: String,
    key: Range<usize>,
    twice: &mut Vec<String>,
) -> Result<(Value, Place), Mistake> {
    let mut place = Place::at(key);
    let read = match node {
        ast::Value::NullKeyword(_) => Value::Null,
        ast::Value::BooleanLit(found) => Value::Bool(found.value),
        ast::Value::StringLit(found) => Value::String(found.value.to_string()),
        ast::Value::NumberLit(found) => {
            let number = serde_json::from_str::<Number>(found.value).map_err(|_| Mistake {
                rule: "json",
                message: format!("no number of 64 bits is `{}`", found.value),
                fix: "write a number a program can hold",
                at: range(found),
            })?;
            Value::Number(number)
        }
        ast::Value::Array(found) => {
            let mut items = Vec::with_capacity(found.elements.len());
            for (index, item) in found.elements.iter().enumerate() {
                let (item, inside) = value(item, child(&pointer, &index.to_string()), range(item), twice)?;
                items.push(item);
                place.inside.push(inside);
            }
            Value::Array(items)
        }
        ast::Value::Object(found) => {
            let mut entries = Map::with_capacity(found.properties.len());
            for property in &found.properties {
                let name = match &property.name {
                    ObjectPropName::String(name) => name.value.to_string(),
                    ObjectPropName::Word(name) => name.value.to_owned(),
                };
                let key = range(&property.name);
                let pointer = child(&pointer, &name);
                let (item, inside) = value(&property.value, pointer.clone(), key.clone(), twice)?;
                if place.insert(&mut entries, name, item, inside) {
                    twice.push(pointer);
                }
            }
            Value::Object(entries)
        }
    };
    Ok((read, place))
}
