//! What bodies hold: a schema for each media type.

use super::Adopter;
use super::hoist::{Hint, reference};
use super::places::Node;
use super::simplify::{Class, Simple};
use crate::spec::child;
use serde_json::{Map, Value, json};

/// What a media type carries.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Carries {
    /// Values that a schema describes.
    Data,
    Text,
    Bytes,
}

impl<'s> Adopter<'s> {
    /// The media types of a body. A body without any has none.
    pub(super) fn content(&mut self, at: &str, content: &'s Value, hint: &Hint, out: &str) -> Option<Value> {
        let mut adopted = Map::new();
        for (media_type, media) in content.as_object()? {
            let place = child(at, media_type);
            let (name, carries) = self.carries(&place, media_type, media);
            if adopted.contains_key(&name) {
                continue;
            }
            let below = child(out, &name);
            self.places.record(&below, &place);
            let mut entry = Map::new();
            for (key, value) in media.as_object().into_iter().flatten() {
                let value = match key.as_str() {
                    "schema" => Some(self.body_schema(&child(&place, key), value, carries, hint, &child(&below, key))),
                    "example" => Some(value.clone()),
                    "examples" => self.examples(&child(&place, key), value),
                    "encoding" => encoding(value),
                    key if key.starts_with("x-") => Some(value.clone()),
                    _ => None,
                };
                if let Some(value) = value {
                    entry.insert(key.clone(), value);
                }
            }
            adopted.insert(name, entry.into());
        }
        (!adopted.is_empty()).then(|| adopted.into())
    }

    /// What a media type carries. `*/*` with a schema means JSON, as those write it who do not think of another.
    fn carries(&mut self, at: &str, media_type: &str, media: &Value) -> (String, Carries) {
        let bare = media_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
        if bare == "*/*" || bare == "application/*" {
            let data = media.get("schema").is_some_and(|schema| {
                let node = Node::new(child(at, "schema"), schema);
                match self.simplify(&node) {
                    Simple::Plain(map) => map.get("type").and_then(Value::as_str).is_some_and(|kind| kind != "string"),
                    Simple::Ref { to, .. } => self.target(&to).class != Class::Scalar,
                }
            });
            if data {
                self.note(at, format!("`{media_type}` is taken for JSON"));
                return ("application/json".to_owned(), Carries::Data);
            }
            return (media_type.to_owned(), Carries::Bytes);
        }
        let data = bare.ends_with("/json")
            || bare.ends_with("+json")
            || bare.ends_with("/xml")
            || bare.ends_with("+xml")
            || bare == "application/x-www-form-urlencoded"
            || bare == "multipart/form-data";
        let carries = match data {
            true => Carries::Data,
            false if bare.starts_with("text/") => Carries::Text,
            false => Carries::Bytes,
        };
        (media_type.to_owned(), carries)
    }

    fn body_schema(&mut self, at: &str, schema: &Value, carries: Carries, hint: &Hint, out: &str) -> Value {
        let node = Node::new(at, schema);
        if carries == Carries::Data {
            if let Some(name) = self.body_alias(&node) {
                return reference(&name);
            }
            let adopted = self.property(&node, hint, out);
            if adopted.get("$ref").is_some() {
                return adopted;
            }
            return self.alias(&format!("{at} body"), at, adopted, hint);
        }
        if let Simple::Plain(map) = self.simplify(&node)
            && Class::of(&map) == Class::Scalar
            && map.get("type") == Some(&json!("string"))
        {
            let text = self.inline(at, &map, hint, out);
            let binary = text.get("format") == Some(&json!("binary"));
            if binary || carries == Carries::Text {
                return text;
            }
        }
        match carries {
            Carries::Text => json!({ "type": "string" }),
            _ => json!({ "type": "string", "format": "binary" }),
        }
    }

    /// The name of a schema that may be `null` and is no more than another name, if the body is that: it needs no second
    /// one to say so.
    fn body_alias(&mut self, node: &Node<'_>) -> Option<String> {
        let map = node.value.as_object().filter(|map| map.len() == 1)?;
        let pointer = map.get("$ref")?.as_str()?.strip_prefix('#')?.to_owned();
        let name = self.named.get(&pointer)?.clone();
        let source = self.source;
        let target = source.pointer(&pointer)?;
        let own = Node::new(pointer.as_str(), target);
        let is_alias = match self.simplify(&own) {
            Simple::Ref { own, .. } => own.get("nullable") == Some(&Value::Bool(true)),
            Simple::Plain(map) => {
                map.get("nullable") == Some(&Value::Bool(true))
                    && matches!(Class::of(&map), Class::Array | Class::Scalar | Class::Map)
            }
        };
        is_alias.then(|| {
            self.null_bodies.insert(pointer);
            name
        })
    }

    /// Examples by name, each where it is used.
    pub(super) fn examples(&mut self, at: &str, examples: &'s Value) -> Option<Value> {
        let mut adopted = Map::new();
        for (name, example) in examples.as_object()? {
            if let Some((_, example)) = self.meant(child(at, name), example)
                && example.is_object()
            {
                adopted.insert(name.clone(), example.clone());
            }
        }
        Some(adopted.into())
    }
}

/// How the parts of a form are written.
fn encoding(value: &Value) -> Option<Value> {
    let known = ["contentType", "style", "explode", "allowReserved"];
    let mut adopted = Map::new();
    for (name, part) in value.as_object()? {
        let said = part.as_object().into_iter().flatten().filter(|(key, _)| known.contains(&key.as_str()));
        let mut said: Map<String, Value> = said.map(|(key, value)| (key.clone(), value.clone())).collect();
        // That there are some is all that is known of them from here on.
        if part.get("headers").and_then(Value::as_object).is_some() {
            said.insert("headers".to_owned(), json!({}));
        }
        adopted.insert(name.clone(), said.into());
    }
    Some(adopted.into())
}
