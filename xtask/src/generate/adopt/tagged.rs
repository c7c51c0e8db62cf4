//! Named unions, and the property by which their variants are told apart.

use super::Adopter;
use super::hoist::{Hint, reference};
use super::inheritance::mapping;
use super::places::Node;
use super::simplify::{Class, Simple};
use super::versions::is_annotation;
use crate::spec::child;
use serde_json::{Map, Value, json};
use std::collections::{HashMap, HashSet};
use std::rc::Rc;

type Schema = Map<String, Value>;

/// A variant of a named union.
struct Variant {
    /// In the adopted dialect.
    value: Value,
    /// The object it is, if it is one: where that is, and its source.
    object: Option<(String, Rc<Schema>)>,
    /// The schema that it is with what all variants have in common.
    origin: Option<String>,
    /// The value that says it where no mapping does: the name of the schema.
    implied: Option<String>,
}

impl<'s> Adopter<'s> {
    /// A named union of what a schema lists in `oneOf`.
    pub(super) fn union(&mut self, at: &str, schema: &Schema, hint: &Hint, out: &str) -> Value {
        let mut variants = Vec::new();
        self.variants(at, schema, hint, out, &mut variants);
        let declared = schema.get("discriminator").cloned();
        self.tagged(at, schema, declared, variants, out)
    }

    fn variants(&mut self, at: &str, schema: &Schema, hint: &Hint, out: &str, variants: &mut Vec<Variant>) {
        let listed = schema.get("oneOf").and_then(Value::as_array).into_iter().flatten();
        for (index, listed) in listed.enumerate() {
            let node = Node::new(child(&child(at, "oneOf"), &index.to_string()), listed);
            match self.simplify(&node) {
                Simple::Ref { to, .. } => self.referred_variant(&to, schema, hint, out, variants),
                Simple::Plain(map) => {
                    let title = map.get("title").and_then(Value::as_str).filter(|title| title.len() <= 40);
                    let part = match title {
                        Some(title) => hint.part(title),
                        None => hint.part(&format!("Option {}", index + 1)),
                    };
                    let object = (Class::of(&map) == Class::Object)
                        .then(|| (node.identity().to_owned(), Rc::new(map.clone().into_owned())));
                    let place = child(&child(out, "oneOf"), &variants.len().to_string());
                    let value = self.property(&node, &part, &place);
                    let merged = listed.get("allOf").and_then(|parts| parts.get(0)?.get("$ref")?.as_str());
                    let origin = merged.and_then(|text| text.strip_prefix('#')).map(|at| self.target(at).end);
                    add(variants, Variant { value, object, origin, implied: title.map(str::to_owned) });
                }
            }
        }
    }

    fn referred_variant(&mut self, to: &str, schema: &Schema, hint: &Hint, out: &str, variants: &mut Vec<Variant>) {
        let target = self.target(to);
        let place = child(&child(out, "oneOf"), &variants.len().to_string());
        let implied = to.rsplit('/').next().map(|name| name.replace("~1", "/").replace("~0", "~"));
        match target.class {
            Class::Object => {
                let Some(object) = self.expand(&target.end) else { return };
                let value = reference(&self.name_at(&target.end));
                self.places.record(&place, to);
                add(variants, Variant { value, object: Some((target.end, object)), origin: None, implied });
            }
            Class::Union if self.family.heirs(&target.end).is_none() && self.has_same_tag(&target.end, schema) => {
                if let Some(inner) = self.expand(&target.end).filter(|_| !self.expanding.contains(&target.end)) {
                    self.expanding.push(target.end.clone());
                    self.variants(&target.end, &inner, hint, out, variants);
                    self.expanding.pop();
                }
            }
            _ => {
                let value = self.referred(to, to, Schema::new(), hint, &place);
                add(variants, Variant { value, object: None, origin: None, implied });
            }
        }
    }

    fn has_same_tag(&mut self, union: &str, schema: &Schema) -> bool {
        let property = |schema: &Schema| schema.get("discriminator").and_then(|tag| tag.get("propertyName")).cloned();
        let own = property(schema);
        own.is_some() && self.expand(union).is_some_and(|inner| property(&inner) == own)
    }

    /// The union of an object with a `discriminator` and of what extends it.
    pub(super) fn family_union(&mut self, pointer: &str, out: &str) -> Value {
        let heirs = self.family.heirs(pointer).map(<[String]>::to_vec).unwrap_or_default();
        let schema = self.source.pointer(pointer).and_then(Value::as_object).cloned().unwrap_or_default();
        let mapped: HashSet<String> = mapping(&schema).filter_map(|(_, target)| self.mapped(target)).collect();
        let mut variants = Vec::new();
        for heir in std::iter::once(pointer.to_owned()).chain(heirs) {
            let base = self.family.heirs(&heir).is_some();
            if base && !mapped.contains(&heir) {
                continue;
            }
            let end = if base { heir.clone() } else { self.target(&heir).end };
            let Some(object) = self.expand(&end).filter(|object| Class::of(object) == Class::Object) else { continue };
            let name = match base {
                true => self.base_object(&end, &object),
                false => self.name_at(&end),
            };
            let implied = heir.rsplit('/').next().map(|name| name.replace("~1", "/").replace("~0", "~"));
            add(&mut variants, Variant { value: reference(&name), object: Some((end, object)), origin: None, implied });
        }
        let mut said: Schema =
            schema.iter().filter(|(key, _)| is_annotation(key)).map(|(k, v)| (k.clone(), v.clone())).collect();
        said.insert("oneOf".to_owned(), json!([]));
        said.insert("discriminator".to_owned(), json!({}));
        self.tagged(pointer, &said, schema.get("discriminator").cloned(), variants, out)
    }

    /// The object whose name its union has.
    fn base_object(&mut self, pointer: &str, object: &Rc<Schema>) -> String {
        let own = self.name_at(pointer);
        let identity = format!("{pointer} alone");
        let mut map = Schema::clone(object);
        map.shift_remove("discriminator");
        self.hoist_as(&identity, pointer, &map, &Hint::new(format!("{own} Base")))
    }

    /// Writes a union, with its discriminator if it has one or can have one.
    fn tagged(
        &mut self,
        at: &str,
        schema: &Schema,
        declared: Option<Value>,
        mut variants: Vec<Variant>,
        out: &str,
    ) -> Value {
        let property = declared.as_ref().and_then(|tag| tag.get("propertyName")).and_then(Value::as_str);
        let property = property.filter(|name| !name.is_empty()).map(str::to_owned);
        let discriminator = match property {
            // None of the variants can be said, so it may be anything.
            _ if variants.is_empty() => None,
            Some(property) => self.declared_tags(at, &property, declared.as_ref(), &mut variants),
            None => self.inferred_tags(&variants),
        };
        if declared.is_some() && discriminator.is_none() {
            self.lose(at, "the discriminator does not tell the variants apart, as not all are objects with that text");
        }
        if let [only] = variants.as_slice()
            && discriminator.is_none()
        {
            return only.value.clone();
        }
        let list: Vec<Value> = variants.into_iter().map(|variant| variant.value).collect();
        let mut union = Schema::new();
        for (key, value) in schema {
            match key.as_str() {
                "oneOf" if list.is_empty() => {}
                "oneOf" => {
                    union.insert(key.clone(), list.clone().into());
                }
                "discriminator" => {
                    if let Some(found) = &discriminator {
                        union.insert(key.clone(), found.clone());
                    }
                }
                "nullable" => {}
                _ => {
                    if let Some(value) = self.annotation(at, key, value) {
                        union.insert(key.clone(), value);
                    }
                }
            }
        }
        if let Some(found) = discriminator {
            union.entry("discriminator").or_insert(found);
        }
        self.places.record(out, at);
        union.into()
    }

    fn declared_tags(
        &mut self,
        at: &str,
        property: &str,
        declared: Option<&Value>,
        variants: &mut Vec<Variant>,
    ) -> Option<Value> {
        let declared = json!({ "discriminator": declared? });
        let mut found = Schema::new();
        for (value, target) in declared.as_object().into_iter().flat_map(mapping) {
            let Some(pointer) = self.mapped(target) else {
                self.lose(at, format!("`{value}` is mapped to what is not there: {target}"));
                continue;
            };
            let end = match self.family.heirs(&pointer).is_some() {
                true => pointer,
                false => self.target(&pointer).end,
            };
            let is_it = |variant: &&Variant| {
                variant.origin.as_ref() == Some(&end) || variant.object.as_ref().is_some_and(|(at, _)| *at == end)
            };
            let known = variants.iter().find(is_it);
            if let Some(variant) = known {
                found.insert(value.clone(), variant.value["$ref"].clone());
                continue;
            }
            let Some(object) = self.expand(&end).filter(|object| Class::of(object) == Class::Object) else { continue };
            let value_of = reference(&self.name_at(&end));
            found.insert(value.clone(), value_of["$ref"].clone());
            add(variants, Variant { value: value_of, object: Some((end, object)), origin: None, implied: None });
        }
        for variant in variants.iter() {
            let (_, object) = variant.object.as_ref()?;
            let Tag::Text(values) = self.tag(object, property) else { return None };
            if found.values().any(|target| *target == variant.value["$ref"]) {
                continue;
            }
            let free = |value: &String, found: &Schema| !found.contains_key(value);
            let mut own: Vec<String> = values.into_iter().filter(|value| free(value, &found)).collect();
            if own.is_empty() || variant.implied.as_ref().is_some_and(|implied| own.contains(implied)) {
                own = variant.implied.iter().filter(|value| free(value, &found)).cloned().collect();
            }
            if own.is_empty() {
                // Nothing says when it is this one.
                return None;
            }
            for value in own {
                found.insert(value, variant.value["$ref"].clone());
            }
        }
        (!variants.is_empty()).then(|| json!({ "propertyName": property, "mapping": found }))
    }

    /// The property that has other values in each variant and is never left out, if there is one.
    fn inferred_tags(&mut self, variants: &[Variant]) -> Option<Value> {
        let objects: Vec<Rc<Schema>> = variants
            .iter()
            .map(|variant| variant.object.as_ref().map(|(_, object)| Rc::clone(object)))
            .collect::<Option<_>>()?;
        let first = objects.first().filter(|_| objects.len() > 1)?;
        let names: Vec<String> = first.get("properties")?.as_object()?.keys().cloned().collect();
        names.into_iter().find_map(|name| {
            let mut found = HashMap::new();
            let mut mapping = Schema::new();
            for (object, variant) in objects.iter().zip(variants) {
                let required = object.get("required").and_then(Value::as_array).into_iter().flatten();
                if !required.into_iter().any(|required| required.as_str() == Some(&name)) {
                    return None;
                }
                let Tag::Text(values) = self.tag(object, &name) else { return None };
                if values.is_empty() {
                    return None;
                }
                for value in values {
                    if found.insert(value.clone(), ()).is_some() {
                        return None;
                    }
                    mapping.insert(value, variant.value["$ref"].clone());
                }
            }
            Some(json!({ "propertyName": name, "mapping": mapping }))
        })
    }

    /// What a property of an object can say about which variant the object is.
    fn tag(&mut self, object: &Rc<Schema>, property: &str) -> Tag {
        let Some(schema) = object.get("properties").and_then(|properties| properties.get(property)) else {
            return Tag::Text(Vec::new());
        };
        let node = Node::new("", schema);
        let map = match self.simplify(&node) {
            Simple::Ref { to, .. } => {
                let end = self.target(&to).end;
                self.expand(&end).map(|map| Schema::clone(&map)).unwrap_or_default()
            }
            Simple::Plain(map) => map.into_owned(),
        };
        match Class::of(&map) {
            Class::Any => Tag::Text(Vec::new()),
            Class::Enum => Tag::Text(texts(map.get("enum"))),
            Class::Scalar if map.get("type") == Some(&json!("string")) => Tag::Text(Vec::new()),
            _ => Tag::Other,
        }
    }

    /// Makes the property that tells variants apart a plain text in each of them, as the union has its values.
    pub(super) fn settle_tags(&mut self) {
        let unions: Vec<(String, Vec<String>)> = self
            .schemas
            .values()
            .filter_map(|schema| {
                let property = schema.get("discriminator")?.get("propertyName")?.as_str()?;
                let variants =
                    schema.get("oneOf")?.as_array()?.iter().filter_map(|variant| variant.get("$ref")?.as_str());
                let names = variants.filter_map(|reference| reference.rsplit('/').next()).map(str::to_owned);
                Some((property.to_owned(), names.collect()))
            })
            .collect();
        for (property, names) in unions {
            for name in names {
                let Some(Value::Object(schema)) = self.schemas.get_mut(&name) else { continue };
                let properties = schema.entry("properties").or_insert_with(|| json!({}));
                let Some(properties) = properties.as_object_mut() else { continue };
                let tag = properties.entry(&property).or_insert_with(|| json!({}));
                settle(tag);
            }
        }
    }
}

/// What a property is as the sign of a variant.
enum Tag {
    /// A text, and the values it has if they are known.
    Text(Vec<String>),
    Other,
}

fn settle(tag: &mut Value) {
    let plain = tag.get("type") == Some(&json!("string"))
        && !["enum", "format", "nullable"].iter().any(|key| tag.get(key).is_some());
    if plain {
        return;
    }
    let mut settled = Schema::new();
    settled.insert("type".to_owned(), "string".into());
    for (key, value) in tag.as_object().into_iter().flatten() {
        if matches!(key.as_str(), "description" | "title" | "deprecated") || key.starts_with("x-") {
            settled.insert(key.clone(), value.clone());
        }
    }
    *tag = settled.into();
}

fn texts(values: Option<&Value>) -> Vec<String> {
    let values = values.and_then(Value::as_array).into_iter().flatten();
    values.filter_map(Value::as_str).map(str::to_owned).collect()
}

/// Adds a variant that is not there yet. It is never `null`: the union is.
fn add(variants: &mut Vec<Variant>, mut variant: Variant) {
    if let Some(map) = variant.value.as_object_mut() {
        map.shift_remove("nullable");
        let reference = map.get("allOf").and_then(|parts| parts.get(0)).cloned();
        if let Some(reference) = reference {
            variant.value = reference;
        }
    }
    if !variants.iter().any(|known| known.value == variant.value) {
        variants.push(variant);
    }
}
