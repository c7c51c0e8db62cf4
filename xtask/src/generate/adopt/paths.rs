//! Paths, and what all operations of a path share.

use super::Adopter;
use super::names::MethodNames;
use crate::spec::{METHODS, child};
use serde_json::{Map, Value};
use std::collections::HashMap;

/// An operation and what stands around it.
pub(super) struct Place<'a, 's> {
    pub(super) path: &'a str,
    /// Where it is in the source.
    pub(super) at: String,
    /// Where it goes.
    pub(super) out: String,
    pub(super) value: &'s Map<String, Value>,
}

/// A path, where its item is in the source, and the item.
type Item<'s> = (&'s String, String, &'s Map<String, Value>);

impl<'s> Adopter<'s> {
    pub(super) fn paths(&mut self, paths: &'s Value) -> Value {
        let mut items: Vec<Item<'s>> = Vec::new();
        for (path, item) in paths.as_object().into_iter().flatten() {
            if path.starts_with("x-") {
                continue;
            }
            let found = self.meant(child("/paths", path), item);
            match found.map(|(at, item)| (at, item.as_object())) {
                Some((at, Some(item))) => items.push((path, at, item)),
                Some((at, None)) => self.lose(at, "the path has no operations"),
                None => {}
            }
        }
        let ids = operation_ids(&items);
        let mut out = Map::with_capacity(items.len());
        for (path, at, item) in items {
            let place = child("/paths", path);
            self.places.record(&place, &at);
            let adopted = self.item(path, &at, item, &place, &ids);
            out.insert(path.clone(), adopted);
        }
        out.into()
    }

    fn item(&mut self, path: &str, at: &str, item: &'s Map<String, Value>, out: &str, ids: &Ids) -> Value {
        let first = METHODS.iter().find_map(|method| ids.get(&child(out, method))).cloned().unwrap_or_default();
        let listed = item.get("parameters").unwrap_or(&Value::Null);
        let mut shared = self.parameters(&child(at, "parameters"), listed, &child(out, "parameters"), &first);
        self.drop_strays(path, &mut shared);
        let operations: Vec<_> = item.iter().filter(|(key, _)| METHODS.contains(&key.as_str())).collect();
        // What an operation declares anew cannot stand on the path as well.
        let overridden = operations.iter().any(|(method, operation)| {
            let at = child(&child(at, method), "parameters");
            shared.iter().any(|parameter| self.declares(&at, operation, &parameter.value))
        });
        let mut adopted = Map::with_capacity(item.len());
        for (key, value) in item {
            let value = match key.as_str() {
                "parameters" if overridden || shared.is_empty() => None,
                "parameters" => Some(shared.iter().map(|parameter| parameter.value.clone()).collect()),
                "summary" | "description" => value.is_string().then(|| value.clone()),
                "servers" => self.own_servers(&child(at, key), value),
                key if key.starts_with("x-") => Some(value.clone()),
                method if METHODS.contains(&method) => {
                    let (at, out) = (child(at, method), child(out, method));
                    match value.as_object() {
                        Some(value) => {
                            self.places.record(&out, &at);
                            let place = Place { path, at, out, value };
                            Some(self.operation(&place, &shared, overridden, ids))
                        }
                        None => {
                            self.lose(at, "the operation is no mapping: it is left out");
                            None
                        }
                    }
                }
                _ => None,
            };
            if let Some(value) = value {
                adopted.insert(key.clone(), value);
            }
        }
        adopted.into()
    }
}

/// The ids of operations by the place where they go.
pub(super) type Ids = HashMap<String, String>;

/// Chooses an id for each operation: its own if its method is free, else one made of method and path.
fn operation_ids(items: &[Item<'_>]) -> Ids {
    let mut taken = MethodNames::default();
    let mut ids = Ids::new();
    let mut without = Vec::new();
    for (path, _, item) in items {
        for (method, operation) in
            item.iter().filter(|(key, value)| METHODS.contains(&key.as_str()) && value.is_object())
        {
            let place = child(&child("/paths", path), method);
            let linked = operation.get("x-rel").is_some();
            match operation.get("operationId").and_then(Value::as_str) {
                Some(id) if taken.claim(id, linked) => {
                    ids.insert(place, id.to_owned());
                }
                id => without.push((place, path, method, id, linked)),
            }
        }
    }
    for (place, path, method, id, linked) in without {
        let derived = derived_id(method, path);
        let mut tries = vec![derived.clone()];
        if let Some(id) = id {
            // `new` of pets is `new_pets`.
            tries.insert(0, format!("{id}_{}", last_word(path)));
        }
        tries.retain(|id| !id.ends_with('_'));
        let found = tries.iter().find(|id| taken.claim(id, linked)).cloned();
        let found = found
            .or_else(|| (2..100_000).map(|number| format!("{derived}_{number}")).find(|id| taken.claim(id, linked)));
        ids.insert(place, found.unwrap_or_default());
    }
    ids
}

/// `GET /pets/{id}/toys` → `get_pets_by_id_toys`.
fn derived_id(method: &str, path: &str) -> String {
    let mut words = vec![method.to_owned()];
    for step in path.split('/') {
        let mut rest = step;
        while let Some((before, after)) = rest.split_once('{') {
            words.push(plain(before));
            let (name, behind) = after.split_once('}').unwrap_or((after, ""));
            words.extend(["by".to_owned(), plain(name)]);
            rest = behind;
        }
        words.push(plain(rest));
    }
    words.retain(|word| !word.is_empty());
    if words.len() == 1 {
        words.push("root".to_owned());
    }
    words.join("_")
}

fn last_word(path: &str) -> String {
    path.rsplit('/').find(|step| !step.contains('{') && !plain(step).is_empty()).map(plain).unwrap_or_default()
}

/// A text as words in snake case.
fn plain(text: &str) -> String {
    let ascii: String = text.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { ' ' }).collect();
    crate::lint::names::snake(&ascii)
}
