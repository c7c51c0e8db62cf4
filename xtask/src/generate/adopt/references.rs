//! What a `$ref` leads to.

use super::Adopter;
use crate::finding::Finding;
use crate::spec::child;
use percent_encoding::percent_decode_str;
use serde_json::Value;

/// A chain of references that is longer goes round in circles.
const LONGEST: usize = 32;

impl<'s> Adopter<'s> {
    /// The place and the value that a reference at `at` leads to. One that leads nowhere is a finding.
    pub(super) fn resolve(&mut self, at: &str, reference: &Value) -> Option<(String, &'s Value)> {
        let place = child(at, "$ref");
        let Some(text) = reference.as_str() else {
            let fix = "write `$ref: '#/components/…'`";
            self.find(Finding::error("reference", place, "`$ref` is not text").fix(fix));
            return None;
        };
        let Some(fragment) = text.strip_prefix('#') else {
            let fix = "bundle the files into one first, for example with `redocly bundle` or `swagger-cli bundle`";
            self.find(Finding::error("reference", place, format!("`{text}` is outside this file")).fix(fix));
            return None;
        };
        let decoded = percent_decode_str(fragment).decode_utf8_lossy();
        let found = self.find_at(&decoded, LONGEST).or_else(|| self.find_at(fragment, LONGEST));
        if found.is_none() {
            let fix = "add what is missing, or correct the reference";
            self.find(Finding::error("reference", place, format!("there is no `{text}`")).fix(fix));
        }
        found
    }

    /// Follows a pointer step by step, through references where there are any on the way.
    fn find_at(&self, pointer: &str, fuel: usize) -> Option<(String, &'s Value)> {
        let fuel = fuel.checked_sub(1)?;
        if let Some(value) = self.source.pointer(pointer) {
            return Some((pointer.to_owned(), value));
        }
        let (mut at, mut value) = (String::new(), self.source);
        for step in pointer.strip_prefix('/')?.split('/') {
            let step = step.replace("~1", "/").replace("~0", "~");
            let known = |value: &'s Value| match value {
                Value::Object(map) => map.get(&step),
                Value::Array(list) => list.get(step.parse::<usize>().ok()?),
                _ => None,
            };
            value = match known(value) {
                Some(value) => value,
                None => {
                    let reference = value.get("$ref")?.as_str()?.strip_prefix('#')?;
                    let (target, found) = self.find_at(&percent_decode_str(reference).decode_utf8_lossy(), fuel)?;
                    at = target;
                    known(found)?
                }
            };
            at = child(&at, &step);
        }
        Some((at, value))
    }

    /// What is meant at a place that may hold a reference to something other than a schema.
    pub(super) fn meant(&mut self, at: String, value: &'s Value) -> Option<(String, &'s Value)> {
        let (mut at, mut value) = (at, value);
        for _ in 0..LONGEST {
            let Some(reference) = value.get("$ref") else { return Some((at, value)) };
            (at, value) = self.resolve(&at, reference)?;
        }
        self.find(circle(&at));
        None
    }
}

fn circle(at: &str) -> Finding {
    Finding::error("reference", at, "the references go round in circles").fix("let one of them lead to a definition")
}
