//! Lists: one malformed item does not cost the others.

use crate::body;
use crate::error::Error;
use serde::de::DeserializeOwned;
use serde_json::Value;
use std::fmt;

/// An item of a list that is not what the provider documents.
///
/// `Debug` and `Display` say where it stood, never what it holds.
#[derive(Clone)]
pub struct MalformedItem {
    index: usize,
    json: String,
    problem: String,
}

impl MalformedItem {
    /// Where the item stood in its page, counted from 0.
    pub fn index(&self) -> usize {
        self.index
    }

    /// The item as JSON. It may hold what a person wrote.
    pub fn json(&self) -> &str {
        &self.json
    }

    /// The text or number under this property.
    pub(crate) fn text_of(&self, property: &str) -> Option<String> {
        let item: Value = serde_json::from_str(&self.json).ok()?;
        match item.get(property)? {
            Value::String(text) => Some(text.clone()),
            Value::Number(number) => Some(number.to_string()),
            _ => None,
        }
    }
}

impl fmt::Display for MalformedItem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "item {} of the list is not what the provider documents: {}", self.index, self.problem)
    }
}

impl fmt::Debug for MalformedItem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MalformedItem").field("index", &self.index).finish_non_exhaustive()
    }
}

/// Where a reply has its list, and what reads one of its items.
#[derive(Clone, Copy)]
pub(crate) struct List {
    items: &'static str,
    check: fn(&[u8]) -> Result<(), Error>,
}

impl List {
    pub(crate) fn of<T: DeserializeOwned>(items: &'static str) -> Self {
        Self { items, check: |json| body::read_json::<T>(json).map(drop) }
    }

    /// The whole without its malformed items, and with one item alone taken for a list of one, as some vendors write it.
    /// `None` if it cannot be read so either.
    pub(crate) fn without_malformed<W: DeserializeOwned>(self, body: &[u8]) -> Option<(W, Vec<MalformedItem>)> {
        let mut whole: Value = body::read_json(body).ok()?;
        let found = whole.pointer_mut(self.items)?;
        let alone = found.is_object();
        if alone {
            *found = Value::Array(vec![found.take()]);
        }
        let items = found.as_array_mut()?;
        let mut malformed = Vec::new();
        let mut index = 0;
        items.retain(|item| {
            let json = item.to_string();
            let checked = (self.check)(json.as_bytes());
            let fits = checked.is_ok();
            if let Err(error) = checked {
                malformed.push(MalformedItem { index, json, problem: error.message().to_owned() });
            }
            index += 1;
            fits
        });
        if malformed.is_empty() && !alone {
            return None;
        }
        Some((serde_json::from_value(whole).ok()?, malformed))
    }
}
