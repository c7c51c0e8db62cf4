//! Step 2: any OpenAPI document as an equivalent one in the dialect that the later steps rely on.
//!
//! In the adopted dialect
//!
//! - `$ref` leads to `#/components/schemas/Name` and nowhere else; everything that is not a schema stands where it is used;
//! - the words are those of OpenAPI 3.0.3, whatever the source is;
//! - an operation has an `operationId` whose method is free, one tag, and the parameters its path has;
//! - a named schema is an object, an enum of strings, a union (`oneOf`, with a `discriminator` and a whole `mapping` where
//!   one property tells the variants apart), or another name of anything below;
//! - any other schema is a scalar, an array, a map, any value, a reference, or `allOf` with one reference beside
//!   `nullable` and annotations;
//! - bodies that are data refer to a named schema; those that are not are text or `format: binary`.
//!
//! What is in that dialect already comes out as it went in. What is changed or lost is noted; what leads nowhere is a
//! finding. Nothing is ever made stricter than the source.

mod access;
mod all_of;
mod enums;
mod extensions;
mod hoist;
mod inheritance;
mod media;
mod names;
mod operations;
mod parameters;
mod paths;
mod places;
mod references;
mod root;
mod scalars;
mod schemas;
mod security;
mod servers;
mod simplify;
mod tagged;
mod tags;
mod unions;
mod values;
mod versions;

#[cfg(test)]
mod tests;

use crate::finding::Finding;
use inheritance::Family;
use names::TypeNames;
pub(crate) use places::Places;
use schemas::Target;
use serde_json::{Map, Value};
use std::collections::{HashMap, HashSet, VecDeque};
use std::rc::Rc;
use tags::TagNames;

/// A document in the adopted dialect, and what became of the source on the way.
#[derive(Debug)]
pub(crate) struct Adopted {
    pub(crate) value: Value,
    /// What was changed or lost, at its place in the source.
    pub(crate) notes: Vec<Note>,
    /// What leads nowhere.
    pub(crate) findings: Vec<Finding>,
    pub(crate) places: Places,
}

/// A change that a reader may want to know of.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) struct Note {
    /// The JSON pointer of the place in the source.
    pub(crate) pointer: String,
    pub(crate) message: String,
    /// Does the client do without something that the source says?
    pub(crate) lost: bool,
}

/// Adopts a document.
pub(crate) fn adopt(source: &Value) -> Adopted {
    let mut work = Adopter::of(source);
    let value = if places::is_too_deep(source) {
        let message = "the document is nested too deep to be read";
        work.findings.push(Finding::error("nesting", "", message).fix("move what is nested into `components`"));
        Value::Object(Map::new())
    } else {
        work.document()
    };
    Adopted { value, notes: work.notes.list, findings: work.findings, places: work.places }
}

/// The work in progress.
struct Adopter<'s> {
    source: &'s Value,
    /// Is the source in the words of OpenAPI 3.1, whose `$ref` may have siblings?
    modern: bool,
    names: TypeNames,
    tag_names: TagNames,
    /// The name of each schema that has one, by the pointer of its source.
    named: HashMap<String, String>,
    /// Schemas that say themselves that a body may be `null`, by the pointer of their source.
    null_bodies: HashSet<String>,
    /// The adopted schemas, in the order in which they were begun. `null` until they are finished.
    schemas: Map<String, Value>,
    /// Schemas inside others that have a name because something refers to them.
    later: VecDeque<(String, String)>,
    family: Family,
    /// What is being looked into for an `allOf`, from the outside in.
    expanding: Vec<String>,
    expanded: HashMap<String, Rc<Map<String, Value>>>,
    /// Has something been left out because it is a part of itself?
    cut: bool,
    /// The schema that is being looked at as a part of another.
    part: Option<String>,
    /// What becomes of the schemas that references lead to.
    targets: HashMap<String, Target>,
    /// How deep schemas are nested at this point, and how many values of them may still be looked at.
    depth: usize,
    budget: usize,
    notes: Notes,
    findings: Vec<Finding>,
    places: Places,
}

#[derive(Default)]
struct Notes {
    list: Vec<Note>,
    seen: HashSet<Note>,
}

/// Deeper than any schema that people write; what lies below is any value.
const DEEPEST: usize = 48;

/// For each value of a document, so many values of schemas may be looked at, and so many anyway: more than `allOf` makes of
/// others in any document that people write. A schema that is a part of itself in several ways would become any number.
const MOST_OF_EACH: usize = 200;
const MOST: usize = 200_000;

impl<'s> Adopter<'s> {
    fn of(source: &'s Value) -> Self {
        Self {
            source,
            modern: versions::is_modern(source),
            names: TypeNames::default(),
            tag_names: TagNames::default(),
            named: HashMap::new(),
            null_bodies: HashSet::new(),
            schemas: Map::new(),
            later: VecDeque::new(),
            family: Family::default(),
            expanding: Vec::new(),
            expanded: HashMap::new(),
            cut: false,
            part: None,
            targets: HashMap::new(),
            depth: 0,
            budget: MOST + MOST_OF_EACH * places::size(source),
            notes: Notes::default(),
            findings: Vec::new(),
            places: Places::default(),
        }
    }

    /// Notes that something is said in other words.
    fn note(&mut self, pointer: impl Into<String>, message: impl Into<String>) {
        self.keep(Note { pointer: pointer.into(), message: message.into(), lost: false });
    }

    /// Notes that the client does without something.
    fn lose(&mut self, pointer: impl Into<String>, message: impl Into<String>) {
        self.keep(Note { pointer: pointer.into(), message: message.into(), lost: true });
    }

    fn keep(&mut self, note: Note) {
        // A schema may be looked at several times.
        if self.notes.seen.insert(note.clone()) {
            self.notes.list.push(note);
        }
    }

    fn find(&mut self, finding: Finding) {
        if !self.findings.contains(&finding) {
            self.findings.push(finding);
        }
    }
}
