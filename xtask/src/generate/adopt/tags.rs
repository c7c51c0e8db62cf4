//! Tags: each operation has one, and the document knows all.

use super::Adopter;
use super::names::is_rust;
use super::paths::Place;
use crate::lint::names::snake;
use crate::spec::{METHODS, child};
use serde_json::{Value, json};

/// The tag of operations that say nothing of where they belong.
const NO_TAG: &str = "Operations";

impl<'s> Adopter<'s> {
    /// The one tag of an operation: its first, or the first word of its path.
    pub(super) fn one_tag(&mut self, place: &Place<'_, 's>, tags: &Value) -> Value {
        let mut texts =
            tags.as_array().into_iter().flatten().filter_map(Value::as_str).filter(|tag| !tag.trim().is_empty());
        let first = texts.next();
        let more = texts.count();
        if more > 0
            && let Some(first) = first
        {
            self.note(child(&place.at, "tags"), format!("a method stands in one group: `{first}`"));
        }
        let tag = first.map_or_else(|| first_word(place.path), str::to_owned);
        json!([self.tag_names.spelled(&tag)])
    }

    /// The tags of the document: the declared ones, and then those that are used without.
    pub(super) fn tags(&mut self, declared: Option<&'s Value>, paths: &Value) -> Vec<Value> {
        let mut used: Vec<&str> = Vec::new();
        for item in paths.as_object().into_iter().flatten().map(|(_, item)| item) {
            for (_, operation) in
                item.as_object().into_iter().flatten().filter(|(key, _)| METHODS.contains(&key.as_str()))
            {
                let tag = operation["tags"][0].as_str().unwrap_or(NO_TAG);
                if !used.contains(&tag) {
                    used.push(tag);
                }
            }
        }
        let mut tags: Vec<Value> = Vec::new();
        for tag in declared.and_then(Value::as_array).into_iter().flatten() {
            let Some(name) = tag.get("name").and_then(Value::as_str) else { continue };
            let spelled = self.tag_names.spelled(name);
            if !tags.iter().any(|known| known["name"] == spelled.as_str()) {
                let mut tag = tag.clone();
                tag["name"] = spelled.into();
                tags.push(tag);
            }
        }
        for name in used {
            if !tags.iter().any(|tag| tag["name"] == name) {
                tags.push(json!({ "name": name }));
            }
        }
        tags
    }
}

/// The spellings of tags: two that are one module are one tag.
#[derive(Debug, Default)]
pub(super) struct TagNames(std::collections::HashMap<String, String>);

impl TagNames {
    fn spelled(&mut self, tag: &str) -> String {
        let trimmed = tag.trim();
        let mut module = snake(trimmed);
        let mut name = trimmed.to_owned();
        if !is_rust(&module) {
            let ascii: String = trimmed.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { ' ' }).collect();
            name = format!("{} {NO_TAG}", ascii.trim());
            if !name.starts_with(|c: char| c.is_ascii_alphabetic()) {
                name = format!("{NO_TAG} {}", ascii.trim()).trim().to_owned();
            }
            module = snake(&name);
        }
        self.0.entry(module).or_insert(name).clone()
    }
}

/// The first word of a path that says what it is about.
fn first_word(path: &str) -> String {
    let says = |step: &&str| {
        let version = step.strip_prefix(['v', 'V']).is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit()));
        !step.is_empty() && !version && !step.contains(['{', '}', '.', '?', '#']) && !matches!(*step, "api" | "rest")
    };
    path.split('/').find(says).unwrap_or(NO_TAG).to_owned()
}
