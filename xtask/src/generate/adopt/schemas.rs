//! Schemas where they stand: named ones, and those of properties, items and parameters.

use super::Adopter;
use super::hoist::{Hint, SCHEMAS, reference};
use super::places::{Node, is_mark};
use super::simplify::{Class, Simple};
use crate::spec::child;
use serde_json::{Map, Value, json};

type Schema = Map<String, Value>;

/// What a reference leads to in the end.
#[derive(Debug, Clone)]
pub(super) struct Target {
    pub(super) end: String,
    pub(super) class: Class,
    pub(super) nullable: bool,
}

impl<'s> Adopter<'s> {
    /// Gives each named schema its name, before anything refers to it.
    pub(super) fn name_schemas(&mut self) {
        let source = self.source;
        for (name, _) in source.pointer(SCHEMAS).and_then(Value::as_object).into_iter().flatten() {
            let pointer = child(SCHEMAS, name);
            let given = self.name_of(&pointer, &Hint::new(name));
            if given != *name {
                self.places.record(&child(SCHEMAS, &given), &pointer);
            }
        }
    }

    /// Adopts the named schemas, and those inside others that something refers to.
    pub(super) fn named_schemas(&mut self) {
        let source = self.source;
        for (name, _) in source.pointer(SCHEMAS).and_then(Value::as_object).into_iter().flatten() {
            let pointer = child(SCHEMAS, name);
            let name = self.name_of(&pointer, &Hint::new(name));
            self.named_schema(&pointer, &name);
        }
        while let Some((pointer, name)) = self.later.pop_front() {
            self.named_schema(&pointer, &name);
        }
        self.settle_tags();
    }

    fn named_schema(&mut self, pointer: &str, name: &str) {
        if self.schemas.contains_key(name) {
            return;
        }
        self.schemas.insert(name.to_owned(), Value::Null);
        let out = child(SCHEMAS, name);
        self.places.record(&out, pointer);
        let hint = Hint::new(name);
        let made = if self.family.heirs(pointer).is_some() {
            self.family_union(pointer, &out)
        } else {
            self.expanding.push(pointer.to_owned());
            let node = Node::new(pointer, self.source.pointer(pointer).unwrap_or(&Value::Null));
            let simple = self.simplify(&node);
            self.expanding.pop();
            match simple {
                Simple::Ref { to, .. } if self.is_circle(&to) => {
                    self.lose(pointer, "the references go round in circles: any value is taken");
                    json!({})
                }
                Simple::Ref { to, own } => self.referred(pointer, &to, own, &hint, &out),
                Simple::Plain(map) => self.definition(pointer, &map, &hint, &out),
            }
        };
        let mut made = made;
        // `null` is said where the schema is referred to.
        if let Some(map) = made.as_object_mut().filter(|_| !self.null_bodies.contains(pointer)) {
            map.shift_remove("nullable");
        }
        self.schemas.insert(name.to_owned(), unwrapped(made));
    }

    /// The schema of a property, of items or of a parameter.
    pub(super) fn property(&mut self, node: &Node<'_>, hint: &Hint, out: &str) -> Value {
        self.places.record(out, &node.at);
        if self.depth >= super::DEEPEST {
            self.lose(&node.at, "what is nested as deep as this is any value");
            return json!({});
        }
        self.depth += 1;
        let value = match self.simplify(node) {
            Simple::Ref { to, own } => self.referred(&node.at, &to, own, hint, out),
            Simple::Plain(map) if Class::of(&map).needs_a_name() => {
                let name = self.hoist(node, &map, hint);
                let said =
                    |key: &str| matches!(key, "nullable" | "readOnly" | "writeOnly" | "deprecated" | "default" | "xml");
                let own = map.iter().filter(|(key, _)| said(key)).map(|(key, value)| (key.clone(), value.clone()));
                self.annotated(&node.at, reference(&name), own.collect())
            }
            Simple::Plain(map) => self.inline(&node.at, &map, hint, out),
        };
        self.depth -= 1;
        value
    }

    /// A reference to the schema at a pointer, or that schema itself if it is a plain value inside another.
    pub(super) fn referred(&mut self, at: &str, to: &str, mut own: Schema, hint: &Hint, out: &str) -> Value {
        let target = self.target(to);
        let named = self.named.contains_key(to);
        if !named && matches!(target.class, Class::Scalar | Class::Any) {
            let source = self.source;
            let node = Node::new(target.end.as_str(), source.pointer(&target.end).unwrap_or(&Value::Null));
            let Simple::Plain(map) = self.simplify(&node) else { return json!({}) };
            let mut map = map.into_owned();
            map.extend(own);
            if target.nullable {
                map.insert("nullable".to_owned(), true.into());
            }
            return self.inline(at, &map, hint, out);
        }
        let name = self.name_at(to);
        if target.nullable {
            own.insert("nullable".to_owned(), true.into());
        }
        self.annotated(at, reference(&name), own)
    }

    /// A reference with what is said about it here.
    fn annotated(&mut self, at: &str, reference: Value, own: Schema) -> Value {
        let mut said = Schema::new();
        for (key, value) in own.into_iter().filter(|(key, _)| !is_mark(key)) {
            if let Some(value) = self.annotation(at, &key, &value).filter(|value| *value != Value::Bool(false)) {
                said.insert(key, value);
            }
        }
        if said.is_empty() {
            return reference;
        }
        said.insert("allOf".to_owned(), json!([reference]));
        said.into()
    }

    /// A schema that needs no name.
    pub(super) fn inline(&mut self, at: &str, schema: &Schema, hint: &Hint, out: &str) -> Value {
        let schema = self.bounded(at, schema);
        let class = Class::of(&schema);
        let mut inline = Schema::with_capacity(schema.len());
        for (key, value) in schema.iter().filter(|(key, _)| !is_mark(key)) {
            let (place, below) = (child(out, key), child(at, key));
            let value = match key.as_str() {
                // They say nothing of a number or a text, and may lead to any place.
                "items" | "additionalProperties" | "properties" if matches!(class, Class::Scalar | Class::Enum) => None,
                // Beside another type they are told to mean nothing: there too they may lead to any place.
                "items" if class == Class::Array && value.is_object() => {
                    Some(self.property(&Node::new(below, value), &hint.part("Item"), &place))
                }
                "additionalProperties" if class == Class::Map => self.more(below, value, hint, &place),
                "properties" | "required" if class == Class::Map => None,
                _ => self.keyword(at, &schema, key, value),
            };
            if let Some(value) = value {
                inline.insert(key.clone(), value);
            }
        }
        if class == Class::Array && !inline.contains_key("items") {
            inline.insert("items".to_owned(), json!({}));
        }
        inline.into()
    }

    /// What becomes of a schema that has a name.
    pub(super) fn definition(&mut self, at: &str, schema: &Schema, hint: &Hint, out: &str) -> Value {
        self.places.record(out, at);
        match Class::of(schema) {
            Class::Union => self.union(at, schema, hint, out),
            Class::Object => self.object(at, schema, hint, out),
            Class::Map if schema.contains_key("properties") || !schema.contains_key("additionalProperties") => {
                self.object(at, schema, hint, out)
            }
            _ => self.inline(at, schema, hint, out),
        }
    }

    fn object(&mut self, at: &str, schema: &Schema, hint: &Hint, out: &str) -> Value {
        let mut object = Schema::with_capacity(schema.len());
        for (key, value) in schema.iter().filter(|(key, _)| !is_mark(key)) {
            let (place, below) = (child(out, key), child(at, key));
            let value = match (key.as_str(), value) {
                ("properties", Value::Object(properties)) => {
                    let mut adopted = Schema::with_capacity(properties.len());
                    for (name, property) in properties.iter().filter(|(name, _)| !is_mark(name)) {
                        let node = Node::new(child(&below, name), property);
                        let part = hint.part(name);
                        adopted.insert(name.clone(), self.property(&node, &part, &child(&place, name)));
                    }
                    Some(adopted.into())
                }
                ("required", value) => self.required(at, schema, value),
                ("additionalProperties", value) => self.more(below, value, hint, &place),
                ("nullable" | "readOnly" | "writeOnly" | "discriminator", _) => None,
                (key, value) => self.keyword(at, schema, key, value),
            };
            if let Some(value) = value {
                object.insert(key.clone(), value);
            }
        }
        object.into()
    }

    /// `additionalProperties`, in whatever form.
    fn more(&mut self, at: String, value: &Value, hint: &Hint, out: &str) -> Option<Value> {
        match value {
            Value::Bool(_) => Some(value.clone()),
            Value::Object(_) => Some(self.property(&Node::new(at, value), &hint.part("Value"), out)),
            _ => {
                self.lose(at, "`additionalProperties` is a schema, `true` or `false`");
                None
            }
        }
    }

    /// The names of required properties that there are.
    fn required(&mut self, at: &str, schema: &Schema, value: &Value) -> Option<Value> {
        let Some(listed) = value.as_array() else {
            self.lose(child(at, "required"), "`required` is a list of the names of properties");
            return None;
        };
        let properties = schema.get("properties").and_then(Value::as_object);
        let mut names: Vec<Value> = Vec::new();
        for name in listed {
            let known = name.as_str().is_some_and(|name| properties.is_some_and(|all| all.contains_key(name)));
            if !known {
                self.lose(child(at, "required"), format!("{name} is required and not described: it is left out"));
            } else if !names.contains(name) {
                names.push(name.clone());
            }
        }
        (!names.is_empty() || listed.is_empty()).then(|| names.into())
    }

    /// What becomes of the schema at a pointer.
    pub(super) fn target(&mut self, pointer: &str) -> Target {
        if let Some(known) = self.targets.get(pointer) {
            return known.clone();
        }
        // What leads back here is any value.
        let unknown = Target { end: pointer.to_owned(), class: Class::Any, nullable: false };
        self.targets.insert(pointer.to_owned(), unknown.clone());
        let target = self.find_target(pointer).unwrap_or(unknown);
        self.targets.insert(pointer.to_owned(), target.clone());
        target
    }

    fn find_target(&mut self, pointer: &str) -> Option<Target> {
        let end = pointer.to_owned();
        let source = self.source;
        let value = source.pointer(pointer)?;
        let is_nullable = |map: &Schema| map.get("nullable") == Some(&Value::Bool(true));
        if self.family.heirs(pointer).is_some() {
            return Some(Target { end, class: Class::Union, nullable: value.as_object().is_some_and(is_nullable) });
        }
        if self.depth >= super::DEEPEST {
            return None;
        }
        self.depth += 1;
        self.expanding.push(pointer.to_owned());
        let simple = self.simplify(&Node::new(pointer, value));
        self.expanding.pop();
        let target = match simple {
            Simple::Ref { to, own } => {
                let target = self.target(&to);
                Target { nullable: target.nullable || is_nullable(&own), ..target }
            }
            Simple::Plain(map) => Target { end, class: Class::of(&map), nullable: is_nullable(&map) },
        };
        self.depth -= 1;
        Some(target)
    }

    /// Do the references from here lead to no schema?
    fn is_circle(&mut self, pointer: &str) -> bool {
        let end = self.target(pointer).end;
        let source = self.source;
        let value = source.pointer(&end).unwrap_or(&Value::Null);
        self.family.heirs(&end).is_none() && matches!(self.simplify(&Node::new(end, value)), Simple::Ref { .. })
    }
}

/// `allOf` with a reference and nothing beside it is the reference.
fn unwrapped(schema: Value) -> Value {
    match schema.as_object() {
        Some(map) if map.len() == 1 => match map.get("allOf").and_then(|parts| parts.get(0)) {
            Some(reference) => reference.clone(),
            None => schema,
        },
        _ => schema,
    }
}
