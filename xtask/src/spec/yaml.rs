//! A YAML document, with its places: built from the parser's events, so that nothing recurses and aliases are in reach.

use super::child;
use super::place::{DEEPEST, Document, Mistake, Place};
use saphyr::Scalar;
use saphyr_parser::{Event, Parser, ScalarStyle, ScanError, Span, Tag};
use serde_json::{Map, Number, Value};
use std::borrow::Cow;
use std::collections::HashMap;
use std::ops::Range;

const FIX: &str = "make it a YAML 1.2 mapping";
/// A few lines of aliases to aliases would fill any memory.
const MOST_BY_ALIASES: usize = 2_000_000;

pub(super) fn read(text: &str) -> Result<Document, Mistake> {
    let mut reader = Reader {
        offsets: Offsets::of(text),
        open: Vec::new(),
        anchors: HashMap::new(),
        by_aliases: 0,
        twice: Vec::new(),
        documents: Vec::new(),
    };
    let mut parser = Parser::new_from_str(text);
    while let Some(event) = parser.next_event() {
        let (event, span) = event.map_err(|error| not_yaml(text, &reader.offsets, &error))?;
        if matches!(event, Event::StreamEnd) {
            break;
        }
        reader.take(event, span)?;
    }
    // A marker at the end of a file starts another document, which says nothing.
    reader.documents.retain(|(value, _)| !value.is_null());
    match reader.documents.len() {
        1 => {}
        0 => return Err(mistake("the file is empty", 0..0)),
        many => return Err(mistake(format!("the file holds {many} YAML documents, not one"), 0..0)),
    }
    let (value, place) = reader.documents.remove(0);
    Ok(Document { value, place, twice: reader.twice })
}

fn mistake(message: impl Into<String>, at: Range<usize>) -> Mistake {
    Mistake { rule: "yaml", message: message.into(), fix: FIX, at }
}

fn not_yaml(text: &str, offsets: &Offsets, error: &ScanError) -> Mistake {
    let at = offsets.byte(error.marker().index());
    let start = text[..at].rfind('\n').map_or(0, |newline| newline + 1);
    let line = text[start..].lines().next().unwrap_or_default();
    let fix = if line.contains('\t') { "write spaces in place of the tabs of this line" } else { FIX };
    Mistake { rule: "yaml", message: format!("this is not YAML: {}", error.info()), fix, at: at..at }
}

/// A mapping or a list whose end has not come yet.
struct Open {
    value: Value,
    place: Place,
    anchor: usize,
    pointer: String,
    /// A mapping's key that waits for its value.
    key: Option<Key>,
    /// What `<<` adds to a mapping.
    merged: Vec<(Value, Place)>,
}

struct Key {
    name: String,
    at: Range<usize>,
    /// Is it `<<`?
    merges: bool,
}

struct Reader {
    offsets: Offsets,
    open: Vec<Open>,
    anchors: HashMap<usize, (Value, Place)>,
    by_aliases: usize,
    twice: Vec<String>,
    documents: Vec<(Value, Place)>,
}

impl Reader {
    fn take(&mut self, event: Event<'_>, span: Span) -> Result<(), Mistake> {
        let at = self.offsets.range(span);
        match event {
            Event::Scalar(text, style, anchor, tag) => {
                if self.wants_key() {
                    return self.key(text.into_owned(), style, at);
                }
                let value = scalar(text, style, tag.as_ref(), &at)?;
                self.value(value, Place::at(at), anchor)
            }
            Event::SequenceStart(anchor, tag) => self.start(Value::Array(Vec::new()), anchor, tag.as_ref(), at),
            Event::MappingStart(anchor, tag) => self.start(Value::Object(Map::new()), anchor, tag.as_ref(), at),
            Event::SequenceEnd | Event::MappingEnd => {
                let Some(open) = self.open.pop() else { return Ok(()) };
                let anchor = open.anchor;
                let (value, place) = closed(open);
                self.value(value, place, anchor)
            }
            Event::Alias(anchor) => {
                let Some((value, place)) = self.anchors.get(&anchor) else {
                    return Err(mistake("this alias leads to something that holds it", at));
                };
                let (size, depth) = extent(value);
                self.by_aliases += size;
                if self.open.len() + depth > DEEPEST {
                    return Err(too_deep(at));
                }
                if self.by_aliases > MOST_BY_ALIASES {
                    return Err(mistake(format!("the aliases up to here stand for over {MOST_BY_ALIASES} values"), at));
                }
                let (value, place) = (value.clone(), place.clone());
                match (self.wants_key(), value) {
                    (true, Value::String(text)) => self.key(text, ScalarStyle::DoubleQuoted, at),
                    (true, _) => Err(mistake("a key must be text", at)),
                    (false, value) => self.value(value, Place { key: at, ..place }, 0),
                }
            }
            _ => Ok(()),
        }
    }

    fn wants_key(&self) -> bool {
        self.open.last().is_some_and(|open| open.value.is_object() && open.key.is_none())
    }

    /// A key as text: `200:` is as good as `"200":`.
    fn key(&mut self, text: String, style: ScalarStyle, at: Range<usize>) -> Result<(), Mistake> {
        if text.is_empty() && style == ScalarStyle::Plain {
            return Err(mistake("a key must be text", at));
        }
        // Quoted, it is a name like any other.
        let merges = text == "<<" && style == ScalarStyle::Plain;
        if let Some(open) = self.open.last_mut() {
            open.key = Some(Key { name: text, at, merges });
        }
        Ok(())
    }

    fn start(
        &mut self,
        value: Value,
        anchor: usize,
        tag: Option<&Cow<'_, Tag>>,
        at: Range<usize>,
    ) -> Result<(), Mistake> {
        if self.wants_key() {
            return Err(mistake("a key must be text", at));
        }
        if tag.is_some_and(|tag| !tag.is_yaml_core_schema()) {
            return Err(tagged(at));
        }
        if self.open.len() >= DEEPEST {
            return Err(too_deep(at));
        }
        let pointer = self.open.last().map_or_else(String::new, Open::next);
        self.open.push(Open { value, place: Place::at(at), anchor, pointer, key: None, merged: Vec::new() });
        Ok(())
    }

    /// A value that is whole goes where it belongs.
    fn value(&mut self, value: Value, mut place: Place, anchor: usize) -> Result<(), Mistake> {
        if anchor != 0 {
            self.anchors.insert(anchor, (value.clone(), place.clone()));
        }
        let Some(open) = self.open.last_mut() else {
            self.documents.push((value, place));
            return Ok(());
        };
        match &mut open.value {
            Value::Array(items) => {
                items.push(value);
                open.place.inside.push(place);
            }
            Value::Object(entries) => {
                let Some(Key { name, at, merges }) = open.key.take() else { return Ok(()) };
                if merges {
                    return merge(&mut open.merged, value, place, at);
                }
                place.key = at.clone();
                let pointer = child(&open.pointer, &name);
                if open.place.insert(entries, name, value, place) {
                    self.twice.push(pointer);
                }
            }
            _ => {}
        }
        Ok(())
    }
}

impl Open {
    /// The pointer of the value that comes next.
    fn next(&self) -> String {
        match (&self.value, &self.key) {
            (Value::Array(items), _) => child(&self.pointer, &items.len().to_string()),
            (_, Some(key)) => child(&self.pointer, &key.name),
            (_, None) => self.pointer.clone(),
        }
    }
}

fn merge(merged: &mut Vec<(Value, Place)>, value: Value, place: Place, at: Range<usize>) -> Result<(), Mistake> {
    match value {
        Value::Object(_) => merged.push((value, place)),
        Value::Array(items) if items.iter().all(Value::is_object) => merged.extend(items.into_iter().zip(place.inside)),
        _ => return Err(mistake("`<<` takes a mapping, or a list of them", at)),
    }
    Ok(())
}

/// What is said in the mapping itself counts, then what is merged first.
fn closed(open: Open) -> (Value, Place) {
    let Open { mut value, mut place, merged, .. } = open;
    if let Value::Object(entries) = &mut value {
        for (more, places) in merged {
            let Value::Object(more) = more else { continue };
            for ((name, value), inside) in more.into_iter().zip(places.inside) {
                if !entries.contains_key(&name) {
                    place.insert(entries, name, value, inside);
                }
            }
        }
    }
    (value, place)
}

/// How many values this is, and how deep they are nested, which is not deeper than documents may be.
fn extent(value: &Value) -> (usize, usize) {
    let inside: Vec<_> = match value {
        Value::Array(items) => items.iter().map(extent).collect(),
        Value::Object(entries) => entries.values().map(extent).collect(),
        _ => return (1, 0),
    };
    let depth = inside.iter().map(|(_, depth)| *depth).max().unwrap_or_default();
    (1 + inside.iter().map(|(size, _)| size).sum::<usize>(), 1 + depth)
}

fn too_deep(at: Range<usize>) -> Mistake {
    mistake(format!("this is nested over {DEEPEST} levels deep"), at)
}

fn tagged(at: Range<usize>) -> Mistake {
    Mistake {
        rule: "yaml",
        message: "this value has a YAML tag of its own".to_owned(),
        fix: "write the value plain",
        at,
    }
}

fn scalar(
    text: Cow<'_, str>,
    style: ScalarStyle,
    tag: Option<&Cow<'_, Tag>>,
    at: &Range<usize>,
) -> Result<Value, Mistake> {
    if let Some(tag) = tag {
        // `! 5` and `!!str 5` are text.
        let text_by_tag = (tag.handle.is_empty() && tag.suffix == "!") || tag.handle == "!" && tag.suffix.is_empty();
        if text_by_tag {
            return Ok(Value::String(text.into_owned()));
        }
        if !tag.is_yaml_core_schema() {
            return Err(tagged(at.clone()));
        }
    } else if style == ScalarStyle::Plain && whole(&text) {
        // Beyond 64 bits with a sign, too.
        if let Ok(number) = text.trim_start_matches('+').parse::<Number>() {
            return Ok(Value::Number(number));
        }
    }
    let plain = text.clone().into_owned();
    let Some(scalar) = Scalar::parse_from_cow_and_metadata(text, style, tag) else {
        return Err(mistake(format!("`{plain}` is not what its tag says"), at.clone()));
    };
    Ok(match scalar {
        Scalar::Null => Value::Null,
        Scalar::Boolean(value) => Value::Bool(value),
        Scalar::Integer(value) => Value::from(value),
        Scalar::FloatingPoint(value) => Number::from_f64(value.into_inner())
            .map(Value::Number)
            .ok_or_else(|| mistake(format!("JSON has no number `{plain}`"), at.clone()))?,
        Scalar::String(text) => Value::String(text.into_owned()),
    })
}

/// A whole number, written as JSON writes it, apart from a `+`.
fn whole(text: &str) -> bool {
    let digits = text.trim_start_matches(['-', '+']);
    text.len() - digits.len() <= 1
        && !digits.is_empty()
        && digits.bytes().all(|byte| byte.is_ascii_digit())
        && (digits.len() == 1 || !digits.starts_with('0'))
}

/// The parser counts characters; everything else counts bytes.
struct Offsets {
    /// The byte offset of each character, if any is longer than one byte.
    bytes: Option<Vec<usize>>,
    len: usize,
}

impl Offsets {
    fn of(text: &str) -> Self {
        let bytes = (!text.is_ascii()).then(|| text.char_indices().map(|(offset, _)| offset).collect());
        Self { bytes, len: text.len() }
    }

    fn byte(&self, character: usize) -> usize {
        match &self.bytes {
            Some(bytes) => bytes.get(character).copied().unwrap_or(self.len),
            None => character.min(self.len),
        }
    }

    fn range(&self, span: Span) -> Range<usize> {
        self.byte(span.start.index())..self.byte(span.end.index())
    }
}
