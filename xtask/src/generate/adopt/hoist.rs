//! Schemas that get a name because of what they are.

use super::Adopter;
use super::places::Node;
use crate::spec::child;
use serde_json::{Map, Value, json};

pub(super) const SCHEMAS: &str = "/components/schemas";

/// The names that a schema would have, the best first.
#[derive(Debug, Clone)]
pub(super) struct Hint(Vec<String>);

impl Hint {
    pub(super) fn new(name: impl Into<String>) -> Self {
        Self(vec![name.into()])
    }

    pub(super) fn or(mut self, name: impl Into<String>) -> Self {
        self.0.push(name.into());
        self
    }

    /// The name of a part of it.
    pub(super) fn part(&self, part: &str) -> Self {
        Self(self.0.iter().map(|name| format!("{name} {part}")).collect())
    }
}

impl<'s> Adopter<'s> {
    /// The name of the schema, new or known.
    pub(super) fn name_of(&mut self, identity: &str, hint: &Hint) -> String {
        if let Some(name) = self.named.get(identity) {
            return name.clone();
        }
        let wanted: Vec<&str> = hint.0.iter().map(String::as_str).collect();
        let name = self.names.claim(&wanted);
        self.named.insert(identity.to_owned(), name.clone());
        name
    }

    /// Gives a schema a name, if it has none yet, and makes it a component. The answer is the name.
    pub(super) fn hoist(&mut self, node: &Node<'_>, simple: &Map<String, Value>, hint: &Hint) -> String {
        self.hoist_as(node.identity(), &node.at, simple, hint)
    }

    pub(super) fn hoist_as(&mut self, identity: &str, at: &str, simple: &Map<String, Value>, hint: &Hint) -> String {
        let name = self.name_of(identity, hint);
        if !self.schemas.contains_key(&name) {
            // Whoever meets it again while it is being made has its name already.
            self.schemas.insert(name.clone(), Value::Null);
            let out = child(SCHEMAS, &name);
            let mut made = self.definition(at, simple, &Hint::new(&name), &out);
            // `null` is said where the schema is referred to.
            if let Some(map) = made.as_object_mut() {
                map.shift_remove("nullable");
            }
            self.schemas.insert(name.clone(), made);
        }
        name
    }

    /// Makes a component that is another name of a schema.
    pub(super) fn alias(&mut self, identity: &str, at: &str, schema: Value, hint: &Hint) -> Value {
        let name = self.name_of(identity, hint);
        self.places.record(&child(SCHEMAS, &name), at);
        self.schemas.entry(name.clone()).or_insert(schema);
        reference(&name)
    }

    /// The name of the schema at a pointer that something refers to. One inside another is made later.
    pub(super) fn name_at(&mut self, pointer: &str) -> String {
        if let Some(name) = self.named.get(pointer) {
            return name.clone();
        }
        let name = self.name_of(pointer, &Hint::new(words(pointer)));
        self.later.push_back((pointer.to_owned(), name.clone()));
        name
    }
}

pub(super) fn reference(name: &str) -> Value {
    json!({ "$ref": child(&format!("#{SCHEMAS}"), name) })
}

/// The words of a pointer that say what is there.
fn words(pointer: &str) -> String {
    let steps = pointer.split('/').filter(|step| {
        !matches!(
            *step,
            "" | "components"
                | "schemas"
                | "properties"
                | "paths"
                | "responses"
                | "content"
                | "schema"
                | "definitions"
                | "$defs"
                | "allOf"
                | "oneOf"
                | "anyOf"
                | "parameters"
                | "requestBodies"
        )
    });
    let named = steps.map(|step| if step == "items" { "item" } else { step });
    named.map(|step| step.replace("~1", " ").replace("~0", " ")).collect::<Vec<_>>().join(" ")
}
