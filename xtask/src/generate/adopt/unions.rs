//! `oneOf` and `anyOf`: what is one thing after all, and which property tells the variants of a union apart.

use super::Adopter;
use super::all_of::distribute;
use super::places::{AT, Node, mark, mark_children, same};
use super::simplify::{Class, Simple};
use super::versions::{is_annotation, says_something};
use crate::spec::child;
use serde_json::{Map, Value, json};
use std::borrow::Cow;

type Schema = Map<String, Value>;

/// One of the schemas in a `oneOf`.
struct Variant {
    /// As the source has it, marked with where that is.
    value: Value,
    simple: Simple<'static>,
    class: Class,
}

impl<'s> Adopter<'s> {
    /// A schema that is one of several besides what it is anyway.
    pub(super) fn one_of(&mut self, at: &str, base: Simple<'static>, key: &str, listed: Vec<Value>) -> Simple<'static> {
        let mut base = match base {
            Simple::Plain(map) => map.into_owned(),
            Simple::Ref { to, own } => {
                let mut base = self.expand(&to).map(|map| Schema::clone(&map)).unwrap_or_default();
                base.extend(own);
                base
            }
        };
        let pointers: Vec<_> =
            listed.iter().filter_map(|variant| variant.get("$ref")?.as_str()?.strip_prefix('#')).collect();
        let extended = pointers.iter().any(|pointer| self.family.extends(pointer, at));
        if extended && self.part.as_deref() == Some(at) {
            // A variant takes what all have in common, not the others.
            base.shift_remove("discriminator");
            return Simple::Plain(Cow::Owned(base));
        }
        let mut variants = Vec::new();
        let mut nullable = base.get("nullable") == Some(&Value::Bool(true));
        let place = child(at, key);
        for (index, value) in listed.into_iter().enumerate() {
            let below = child(&place, &index.to_string());
            nullable |= self.variant(below, value, &mut variants);
        }
        let common = base.keys().any(|key| !is_annotation(key) && key != "type" && key != "discriminator");
        if common && variants.iter().any(|variant| is_condition(variant, &base)) {
            self.lose(&place, "which properties go together is not checked");
            variants.retain(|variant| !is_condition(variant, &base));
        }
        if nullable {
            base.insert("nullable".to_owned(), true.into());
        }
        if variants.iter().any(|variant| variant.class == Class::Any) {
            if !common {
                base.retain(|key, _| is_annotation(key));
            }
            base.shift_remove("discriminator");
            return Simple::Plain(Cow::Owned(base));
        }
        if !base.contains_key("discriminator") {
            self.join(&mut variants);
        }
        match variants.len() {
            0 => Simple::Plain(Cow::Owned(base)),
            1 if !base.contains_key("discriminator") => {
                let only = variants.remove(0).value;
                self.all_of(at, base, vec![only])
            }
            _ => {
                let (own, rest): (Schema, Schema) =
                    base.into_iter().partition(|(key, _)| is_annotation(key) || key == "discriminator");
                let mut union = own;
                union.insert("oneOf".to_owned(), variants.into_iter().map(|variant| variant.value).collect());
                if common && !extended {
                    let mut rest = rest;
                    mark_children(&mut rest, at);
                    rest.insert(AT.to_owned(), at.into());
                    union = distribute(union, &rest);
                }
                Simple::Plain(Cow::Owned(union))
            }
        }
    }

    /// Adds a variant, or those of a union in it. Says whether it is or may be `null`.
    fn variant(&mut self, at: String, mut value: Value, variants: &mut Vec<Variant>) -> bool {
        mark(&mut value, &at);
        let mut simple = self.simplify(&Node::new(at, &value)).owned();
        let mut nullable = false;
        let class = match &simple {
            Simple::Ref { to, own } => {
                let target = self.target(to);
                nullable |= own.get("nullable") == Some(&Value::Bool(true));
                target.class
            }
            Simple::Plain(map) => {
                nullable |= map.get("nullable") == Some(&Value::Bool(true));
                if nullable && !says_something(map) {
                    return true;
                }
                let class = Class::of(map);
                if class == Class::Union && !map.contains_key("discriminator") {
                    let inner = map.get("oneOf").and_then(Value::as_array).cloned().unwrap_or_default();
                    for (index, inner) in inner.into_iter().enumerate() {
                        let at = child(&child(value[AT].as_str().unwrap_or_default(), "oneOf"), &index.to_string());
                        nullable |= self.variant(at, inner, variants);
                    }
                    return nullable;
                }
                class
            }
        };
        // Another name of a text or a number tells it apart from no other.
        if class == Class::Scalar
            && let Simple::Ref { to, .. } = &simple
            && let Some(map) = self.expand(&to.clone())
        {
            simple = Simple::Plain(Cow::Owned(Schema::clone(&map)));
        }
        if !variants.iter().any(|known| same(&known.value, &value)) {
            variants.push(Variant { value, simple, class });
        }
        nullable
    }

    /// Makes one of the variants that no reader could tell apart.
    fn join(&mut self, variants: &mut Vec<Variant>) {
        self.join_texts(variants);
        let kind = |variant: &Variant| match (&variant.simple, variant.class) {
            (Simple::Plain(map), Class::Scalar) => map.get("type").and_then(Value::as_str).map(str::to_owned),
            _ => None,
        };
        for group in [&["integer", "number"][..], &["boolean"], &["string"]] {
            let of = |variant: &Variant| kind(variant).is_some_and(|kind| group.contains(&kind.as_str()));
            let members: Vec<&Variant> = variants.iter().filter(|variant| of(variant)).collect();
            if members.len() < 2 {
                continue;
            }
            let kinds: Vec<_> = members.iter().filter_map(|variant| kind(variant)).collect();
            let wide = if kinds.iter().any(|kind| kind == "number") { "number".to_owned() } else { kinds[0].clone() };
            let format = |variant: &Variant| match &variant.simple {
                Simple::Plain(map) => map.get("format").cloned(),
                Simple::Ref { .. } => None,
            };
            let mut loose = json!({ "type": wide });
            if let Some(common) = format(members[0])
                && members.iter().all(|variant| format(variant).as_ref() == Some(&common))
            {
                loose["format"] = common;
            }
            replace(variants, of, loose);
        }
    }

    /// Enums and plain texts: an enum takes any text anyway.
    fn join_texts(&mut self, variants: &mut Vec<Variant>) {
        let is_text = |variant: &Variant| match (&variant.simple, variant.class) {
            (_, Class::Enum) => true,
            (Simple::Plain(map), Class::Scalar) => map.get("type") == Some(&json!("string")),
            _ => false,
        };
        let enums: Vec<&Variant> = variants.iter().filter(|variant| variant.class == Class::Enum).collect();
        if enums.is_empty() || variants.iter().filter(|variant| is_text(variant)).count() < 2 {
            return;
        }
        let joined = match enums.as_slice() {
            [only] => only.value.clone(),
            several => {
                let mut values: Vec<Value> = Vec::new();
                let simples: Vec<Simple<'static>> = several.iter().map(|variant| variant.simple.clone()).collect();
                for simple in simples {
                    let map = match simple {
                        Simple::Plain(map) => map.into_owned(),
                        Simple::Ref { to, .. } => self.expand(&to).map(|map| Schema::clone(&map)).unwrap_or_default(),
                    };
                    for value in map.get("enum").and_then(Value::as_array).into_iter().flatten() {
                        if !values.contains(value) {
                            values.push(value.clone());
                        }
                    }
                }
                json!({ "type": "string", "enum": values })
            }
        };
        replace(variants, is_text, joined);
    }
}

/// Puts one variant in the place of the first of some.
fn replace(variants: &mut Vec<Variant>, of: impl Fn(&Variant) -> bool, by: Value) {
    let Some(first) = variants.iter().position(&of) else { return };
    let mut by = by;
    if let Some(at) = variants[first].value.get(AT).and_then(Value::as_str) {
        let at = at.to_owned();
        mark(&mut by, &at);
    }
    let class = by.as_object().map_or(Class::Any, Class::of);
    let simple = Simple::Plain(Cow::Owned(by.as_object().cloned().unwrap_or_default()));
    let by = Variant { value: by, simple, class };
    let mut index = 0;
    let mut by = Some(by);
    variants.retain_mut(|variant| {
        let (is_first, member) = (index == first, of(variant));
        index += 1;
        match (is_first, member) {
            (true, _) => {
                if let Some(by) = by.take() {
                    *variant = by;
                }
                true
            }
            (false, member) => !member,
        }
    });
}

/// Does a variant only say which of the properties there are together?
fn is_condition(variant: &Variant, base: &Schema) -> bool {
    let Simple::Plain(map) = &variant.simple else { return false };
    let objects = base.contains_key("properties");
    let known =
        |key: &String| is_annotation(key) || matches!(key.as_str(), "required" | "type" | "additionalProperties");
    objects && map.keys().all(known) && map.contains_key("required")
}
