//! `allOf`: several schemas as one that takes at least what all of them take.

use super::Adopter;
use super::places::{AT, Node, PARTS, is_mark, mark, mark_children, same};
use super::simplify::{Class, Simple};
use super::versions::{is_annotation, says_something};
use crate::spec::child;
use serde_json::{Map, Value, json};
use sha2::{Digest, Sha256};
use std::borrow::Cow;
use std::rc::Rc;

type Schema = Map<String, Value>;

impl<'s> Adopter<'s> {
    /// A schema with these parts in its `allOf` and the rest beside it.
    pub(super) fn all_of(&mut self, at: &str, own: Schema, parts: Vec<Value>) -> Simple<'static> {
        let mut found: Vec<(String, Simple<'static>)> = Vec::new();
        let mut described = Schema::new();
        for (index, part) in parts.iter().enumerate() {
            let node = Node::new(child(&child(at, "allOf"), &index.to_string()), part);
            match self.simplify(&node).owned() {
                Simple::Plain(map) if !says_something(&map) => {
                    described.extend(map.into_owned().into_iter().filter(|(key, _)| !is_mark(key)));
                }
                Simple::Plain(map) => {
                    let mut map = map.into_owned();
                    mark_children(&mut map, &node.at);
                    found.push((node.at, Simple::Plain(Cow::Owned(map))));
                }
                reference @ Simple::Ref { .. } => {
                    if !found.iter().any(|(_, known)| is_same_reference(known, &reference)) {
                        found.push((node.at, reference));
                    }
                }
            }
        }
        described
            .extend(own.iter().filter(|(key, _)| is_annotation(key)).map(|(key, value)| (key.clone(), value.clone())));
        // A type beside a reference says nothing new of it.
        let alone = own.keys().all(|key| is_annotation(key) || key == "type");
        let is_heir = |to: &str| self.family.heirs(to).is_some_and(|heirs| heirs.iter().any(|heir| heir == at));
        // What extends a union by nothing is a variant of it all the same.
        if alone
            && let [(_, Simple::Ref { to, own: beside })] = found.as_slice()
            && !is_heir(to)
        {
            let mut beside = beside.clone();
            beside.extend(described.into_iter().filter(|(key, _)| !is_mark(key)));
            return Simple::Ref { to: to.clone(), own: beside };
        }
        Simple::Plain(Cow::Owned(self.merged(at, own, found, described)))
    }

    fn merged(&mut self, at: &str, own: Schema, parts: Vec<(String, Simple<'static>)>, described: Schema) -> Schema {
        let mut sum: Option<Schema> = None;
        let nullable = |schema: &Schema| schema.get("nullable") == Some(&Value::Bool(true));
        let mut all_nullable = true;
        for (place, part) in parts {
            let part = match part {
                Simple::Plain(map) => map.into_owned(),
                Simple::Ref { to, .. } => {
                    let Some(map) = self.expand(&to) else { continue };
                    // What is said about the whole of it is not said of what it is a part of.
                    let of_type = |(key, _): &(&String, &Value)| !is_annotation(key) || key.as_str() == "nullable";
                    map.iter().filter(of_type).map(|(key, value)| (key.clone(), value.clone())).collect()
                }
            };
            all_nullable &= nullable(&part);
            sum = Some(match sum {
                None => part,
                Some(sum) => self.both(&place, sum, part),
            });
        }
        let mut own: Schema = own;
        mark_children(&mut own, at);
        let own_nullable = nullable(&own);
        let mut sum = match sum {
            None => own,
            Some(sum) => self.both(at, sum, own),
        };
        for (key, value) in described {
            sum.insert(key, value);
        }
        sum.shift_remove("nullable");
        if own_nullable || all_nullable {
            sum.insert("nullable".to_owned(), true.into());
        }
        sum
    }

    /// The schema at a pointer, as far as it is a part of others: references are followed, a union of what extends it is
    /// not seen. Nothing if it is a part of itself.
    pub(super) fn expand(&mut self, pointer: &str) -> Option<Rc<Schema>> {
        if let Some(known) = self.expanded.get(pointer) {
            return Some(Rc::clone(known));
        }
        if self.expanding.iter().any(|above| above == pointer) || self.expanding.len() >= super::DEEPEST {
            self.lose(pointer, "the schema is a part of itself: that part is left out");
            self.cut = true;
            return None;
        }
        let cut_before = std::mem::take(&mut self.cut);
        self.expanding.push(pointer.to_owned());
        let found = self.expand_new(pointer);
        self.expanding.pop();
        let found = found.map(Rc::new);
        // What was cut short because of what is above it is whole elsewhere.
        if let (false, Some(found)) = (self.cut, &found) {
            self.expanded.insert(pointer.to_owned(), Rc::clone(found));
        }
        self.cut |= cut_before;
        found
    }

    fn expand_new(&mut self, pointer: &str) -> Option<Schema> {
        let value = self.source.pointer(pointer)?;
        let node = Node::new(pointer, value);
        let above = self.part.replace(pointer.to_owned());
        let simple = self.simplify(&node);
        self.part = above;
        match simple {
            Simple::Ref { to, own } => {
                let mut schema = Schema::clone(&*self.expand(&to)?);
                schema.extend(own);
                Some(schema)
            }
            Simple::Plain(map) => {
                let mut map = map.into_owned();
                mark_children(&mut map, pointer);
                map.insert(AT.to_owned(), pointer.into());
                Some(map)
            }
        }
    }

    /// What two schemas have in common. Annotations are those of the second.
    pub(super) fn both(&mut self, at: &str, a: Schema, b: Schema) -> Schema {
        let (class_a, class_b) = (Class::of(&a), Class::of(&b));
        match (class_a, class_b) {
            (Class::Any, _) => return described(b, &a),
            (_, Class::Any) => {
                let annotations: Schema = b.into_iter().filter(|(key, _)| is_annotation(key)).collect();
                let mut sum = a;
                sum.extend(annotations);
                return sum;
            }
            (Class::Union, Class::Union) => {
                self.lose(at, "of two unions that a value has to fit, only the first is kept");
                return a;
            }
            (Class::Union, _) => return distribute(a, &b),
            (_, Class::Union) => return distribute(b, &a),
            _ => {}
        }
        let kind = |schema: &Schema| schema.get("type").and_then(Value::as_str).unwrap_or_default().to_owned();
        let joined = match (kind(&a).as_str(), kind(&b).as_str()) {
            (a, b) if a == b => a.to_owned(),
            ("integer", "number") | ("number", "integer") => "integer".to_owned(),
            (first, second) => {
                self.lose(at, format!("no value is both {first} and {second}: any value is taken"));
                return b.into_iter().filter(|(key, _)| is_annotation(key)).collect();
            }
        };
        let mut sum = a;
        let open = |schema: &Schema| schema.get("additionalProperties") != Some(&Value::Bool(false));
        let closed = !open(&sum) && !open(&b);
        let objects = joined == "object";
        for (key, value) in b {
            let old = sum.shift_remove(&key);
            let new = match (key.as_str(), old) {
                ("properties", Some(Value::Object(old))) => self.properties(old, value),
                ("required", Some(Value::Array(mut names))) => {
                    let more = value.as_array().cloned().unwrap_or_default();
                    names.extend(more.into_iter().filter(|name| name.is_string()));
                    let mut seen = std::collections::HashSet::new();
                    names.retain(|name| seen.insert(name.to_string()));
                    names.into()
                }
                ("enum", Some(Value::Array(values))) => {
                    let other = value.as_array().cloned().unwrap_or_default();
                    let common: Vec<Value> = values.iter().filter(|value| other.contains(value)).cloned().collect();
                    if common.is_empty() { values.into() } else { common.into() }
                }
                ("items" | "additionalProperties", Some(old @ Value::Object(_))) if value.is_object() => {
                    merge(old, value)
                }
                ("additionalProperties", Some(old @ Value::Object(_))) => old,
                ("minimum" | "minLength" | "minItems" | "minProperties", Some(old)) => {
                    if old.as_f64() > value.as_f64() { old } else { value }
                }
                ("maximum" | "maxLength" | "maxItems" | "maxProperties", Some(old)) => {
                    if old.as_f64() < value.as_f64() { old } else { value }
                }
                ("format" | "pattern" | "multipleOf", Some(old)) => old,
                (_, _) => value,
            };
            sum.insert(key, new);
        }
        sum.insert("type".to_owned(), joined.into());
        if objects && !closed && !open(&sum) {
            // `false` in one part would refuse what another part has.
            sum.shift_remove("additionalProperties");
        }
        sum
    }

    fn properties(&mut self, mut old: Schema, new: Value) -> Value {
        let Value::Object(new) = new else { return old.into() };
        for (name, property) in new {
            let property = match old.get_mut(&name).map(Value::take) {
                Some(before) => merge(before, property),
                None => property,
            };
            old.insert(name, property);
        }
        old.into()
    }
}

fn is_same_reference(a: &Simple<'_>, b: &Simple<'_>) -> bool {
    matches!((a, b), (Simple::Ref { to: a, .. }, Simple::Ref { to: b, .. }) if a == b)
}

/// A schema with the annotations of another where it has none of its own.
fn described(mut schema: Schema, other: &Schema) -> Schema {
    for (key, value) in other {
        if !is_mark(key) && !schema.contains_key(key) {
            schema.insert(key.clone(), value.clone());
        }
    }
    schema
}

/// A union each of whose variants is this schema as well.
pub(super) fn distribute(mut union: Schema, schema: &Schema) -> Schema {
    let (said, annotations): (Schema, Schema) =
        schema.clone().into_iter().partition(|(key, _)| !is_annotation(key) || is_mark(key));
    if let Some(Value::Array(variants)) = union.get_mut("oneOf")
        && said.keys().any(|key| key != "type" && !is_mark(key))
    {
        for variant in variants {
            *variant = merge(std::mem::take(variant), Value::Object(said.clone()));
        }
    }
    union.extend(annotations);
    union
}

/// Both of two schemas of which the parts are looked at later. It is the same thing wherever the same two are merged.
pub(super) fn merge(a: Value, b: Value) -> Value {
    if same(&a, &b) {
        return a;
    }
    let at = |value: &Value, key: &str| value.get(key).and_then(Value::as_str).map(str::to_owned);
    let identity = |value: &Value| at(value, PARTS).or_else(|| at(value, AT)).unwrap_or_default();
    let parts = short(format!("{} & {}", identity(&a), identity(&b)));
    let place = at(&b, AT).or_else(|| at(&a, AT)).unwrap_or_default();
    let mut both = json!({ "allOf": [a, b] });
    mark(&mut both, &place);
    if let Some(map) = both.as_object_mut() {
        map.insert(PARTS.to_owned(), parts.into());
    }
    both
}

/// A text of bounded length that is as good as the given one to tell it from others.
fn short(text: String) -> String {
    if text.len() <= 400 {
        return text;
    }
    let digest = Sha256::digest(text.as_bytes());
    digest.iter().map(|byte| format!("{byte:02x}")).collect()
}
