//! Which schemas extend which: `allOf` with a reference to another, and a `discriminator` on that.

use super::Adopter;
use super::hoist::SCHEMAS;
use crate::spec::child;
use serde_json::{Map, Value};
use std::collections::{HashMap, HashSet};

/// The named schemas and those that extend them, by their pointers.
#[derive(Debug, Default)]
pub(super) struct Family {
    parents: HashMap<String, Vec<String>>,
    /// Objects with a `discriminator`, and all that extend them, in the order of the document.
    bases: HashMap<String, Vec<String>>,
}

impl Family {
    /// Is the one at `child` an extension of the one at `parent`?
    pub(super) fn extends(&self, child: &str, parent: &str) -> bool {
        let mut seen = HashSet::new();
        let mut next = vec![child];
        while let Some(at) = next.pop() {
            for above in self.parents.get(at).into_iter().flatten() {
                if above == parent {
                    return true;
                }
                if seen.insert(above) {
                    next.push(above);
                }
            }
        }
        false
    }

    /// What extends the object at this pointer, if it says by a property which of them a value is.
    pub(super) fn heirs(&self, pointer: &str) -> Option<&[String]> {
        self.bases.get(pointer).map(Vec::as_slice)
    }
}

impl<'s> Adopter<'s> {
    pub(super) fn find_family(&mut self) {
        let source = self.source;
        let schemas = || source.pointer(SCHEMAS).and_then(Value::as_object).into_iter().flatten();
        for (name, schema) in schemas() {
            let at = child(SCHEMAS, name);
            let parts = schema.get("allOf").and_then(Value::as_array).into_iter().flatten();
            let parents: Vec<String> = parts
                .filter_map(|part| part.get("$ref")?.as_str()?.strip_prefix('#'))
                .filter(|pointer| source.pointer(pointer).is_some())
                .map(str::to_owned)
                .collect();
            if !parents.is_empty() {
                self.family.parents.insert(at, parents);
            }
        }
        let bases: Vec<(String, &Map<String, Value>)> = schemas()
            .filter_map(|(name, schema)| Some((child(SCHEMAS, name), schema.as_object()?)))
            .filter(|(_, schema)| schema.contains_key("discriminator"))
            .filter(|(_, schema)| !schema.contains_key("oneOf") && !schema.contains_key("anyOf"))
            .collect();
        for (base, schema) in bases {
            let mut heirs: Vec<String> = schemas()
                .map(|(name, _)| child(SCHEMAS, name))
                .filter(|heir| *heir != base && self.family.extends(heir, &base))
                .collect();
            for (_, target) in mapping(schema) {
                if let Some(pointer) = self.mapped(target).filter(|pointer| !heirs.contains(pointer)) {
                    heirs.push(pointer);
                }
            }
            if heirs.iter().any(|heir| *heir != base) {
                self.family.bases.insert(base, heirs);
            }
        }
    }

    /// The schema that a value of a `mapping` names: by a reference, or by its name alone.
    pub(super) fn mapped(&self, target: &Value) -> Option<String> {
        let text = target.as_str()?;
        let by_name = child(SCHEMAS, text);
        if self.source.pointer(&by_name).is_some() {
            return Some(by_name);
        }
        let pointer = match text.strip_prefix('#') {
            Some(pointer) => pointer.to_owned(),
            // `Dog.json`, `schemas/Dog`: whatever the file, the name is meant.
            None => child(SCHEMAS, text.rsplit('/').next().unwrap_or(text)),
        };
        self.source.pointer(&pointer).map(|_| pointer)
    }
}

/// The values of a schema's `discriminator` and what they mean.
pub(super) fn mapping(schema: &Map<String, Value>) -> impl Iterator<Item = (&String, &Value)> {
    let mapping = schema.get("discriminator").and_then(|discriminator| discriminator.get("mapping"));
    mapping.and_then(Value::as_object).into_iter().flatten()
}
