//! Where in its file each piece of a document stands.

use serde_json::{Map, Value};
use std::ops::Range;

/// Where a value stands, with the values inside it in the order of the document.
#[derive(Debug, Clone, Default)]
pub(super) struct Place {
    /// The key that leads to the value, or the value itself where no key does, in bytes.
    pub(super) key: Range<usize>,
    pub(super) inside: Vec<Place>,
}

impl Place {
    pub(super) fn at(key: Range<usize>) -> Self {
        Self { key, inside: Vec::new() }
    }

    /// Puts an entry into a mapping; if the key is there, the last one counts. Was it?
    pub(super) fn insert(&mut self, entries: &mut Map<String, Value>, name: String, value: Value, place: Self) -> bool {
        if entries.contains_key(&name) {
            let index = entries.keys().position(|known| *known == name).unwrap_or_default();
            entries.insert(name, value);
            self.inside[index] = place;
            return true;
        }
        entries.insert(name, value);
        self.inside.push(place);
        false
    }

    /// Where the key that leads to this JSON pointer stands. A pointer into nothing gives its nearest parent.
    pub(super) fn find(&self, value: &Value, pointer: &str) -> Range<usize> {
        let (mut place, mut value) = (self, value);
        for step in pointer.split('/').skip(1) {
            let step = step.replace("~1", "/").replace("~0", "~");
            let next = match value {
                Value::Object(entries) => entries
                    .iter()
                    .enumerate()
                    .find(|(_, (name, _))| **name == step)
                    .map(|(index, (_, value))| (index, value)),
                Value::Array(items) => {
                    step.parse::<usize>().ok().and_then(|index| items.get(index).map(|item| (index, item)))
                }
                _ => None,
            };
            let Some((index, inner)) = next else { break };
            let Some(inside) = place.inside.get(index) else { break };
            (place, value) = (inside, inner);
        }
        place.key.clone()
    }
}

/// What is wrong with a file, and where.
#[derive(Debug)]
pub(super) struct Mistake {
    pub(super) rule: &'static str,
    pub(super) message: String,
    pub(super) fix: &'static str,
    pub(super) at: Range<usize>,
}

/// A document that was read: its value, where everything stands, and the keys that stand twice in one mapping.
#[derive(Debug)]
pub(super) struct Document {
    pub(super) value: Value,
    pub(super) place: Place,
    pub(super) twice: Vec<String>,
}

/// Documents are not nested deeper than this. Whatever walks them may recurse.
pub(super) const DEEPEST: usize = 200;
