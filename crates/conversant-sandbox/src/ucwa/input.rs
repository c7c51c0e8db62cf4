//! What is posted: a JSON object, or parameters of the query in its place.

use http::StatusCode;
use serde_json::{Map, Value};

use super::{call::Call, data_uri::Text, reason::Refusal};
use crate::parameters::{Parameters, is_content_type};

pub(super) const MEDIA_TYPES: [&str; 2] = ["application/json", "application/vnd.microsoft.com.ucwa+json"];

/// Names are taken with a capital first letter, too: the vendor's samples have both.
pub(super) struct Input<'a> {
    body: Map<String, Value>,
    query: &'a Parameters,
}

impl<'a> Input<'a> {
    /// No body is an object without properties.
    pub(super) fn read(call: &'a Call) -> Result<Self, Refusal> {
        let query = &call.query;
        if call.body.is_empty() {
            return Ok(Self { body: Map::new(), query });
        }
        if !is_content_type(&call.headers, &MEDIA_TYPES) {
            return Err(Refusal::of_status(StatusCode::UNSUPPORTED_MEDIA_TYPE));
        }
        match serde_json::from_slice(&call.body) {
            Ok(Value::Object(body)) => Ok(Self { body, query }),
            _ => Err(Refusal::unreadable("The body is not a JSON object")),
        }
    }

    /// Refuses, naming all that are missing or empty.
    pub(super) fn require(&self, names: &[&str]) -> Result<(), Refusal> {
        let missing: Vec<_> = names
            .iter()
            .copied()
            .filter(|name| self.value(name).is_none_or(|value| value == "" || value.is_null()))
            .collect();
        if missing.is_empty() { Ok(()) } else { Err(Refusal::missing(&missing)) }
    }

    pub(super) fn text(&self, name: &str, longest: usize) -> Result<Option<String>, Refusal> {
        match self.value(name) {
            None | Some(Value::Null) => Ok(None),
            Some(Value::String(text)) if text.chars().count() <= longest => Ok(Some(text)),
            Some(_) => Err(Refusal::invalid(name)),
        }
    }

    pub(super) fn choice(&self, name: &str, members: &[&str]) -> Result<Option<String>, Refusal> {
        let chosen = self.text(name, usize::MAX)?;
        match chosen {
            Some(chosen) if !members.contains(&chosen.as_str()) => Err(Refusal::invalid(name)),
            chosen => Ok(chosen),
        }
    }

    pub(super) fn choices(&self, name: &str, members: &[&str]) -> Result<Option<Vec<String>>, Refusal> {
        let chosen = match self.value(name) {
            None | Some(Value::Null) => return Ok(None),
            Some(Value::Array(chosen)) => chosen,
            Some(Value::String(one)) => vec![Value::String(one)],
            Some(_) => return Err(Refusal::invalid(name)),
        };
        let chosen: Option<Vec<_>> =
            chosen.iter().map(|it| it.as_str().filter(|it| members.contains(it)).map(str::to_owned)).collect();
        chosen.map(Some).ok_or_else(|| Refusal::invalid(name))
    }

    pub(super) fn flag(&self, name: &str) -> Result<Option<bool>, Refusal> {
        match self.value(name) {
            None | Some(Value::Null) => Ok(None),
            Some(Value::Bool(flag)) => Ok(Some(flag)),
            Some(_) => Err(Refusal::invalid(name)),
        }
    }

    /// The text in `_links`, where first messages are.
    pub(super) fn linked_text(&self, name: &str) -> Result<Option<Text>, Refusal> {
        let Some(links) = self.body.get("_links").filter(|it| !it.is_null()) else { return Ok(None) };
        let links = links.as_object().ok_or_else(|| Refusal::invalid("_links"))?;
        let Some(link) = links.get(name).filter(|it| !it.is_null()) else { return Ok(None) };
        let uri = link.get("href").and_then(Value::as_str).ok_or_else(|| Refusal::invalid(name))?;
        Text::read(uri).map(Some).ok_or_else(|| Refusal::invalid(name))
    }

    fn value(&self, name: &str) -> Option<Value> {
        let capital = capitalized(name);
        let posted = self.body.get(name).or_else(|| self.body.get(&capital)).cloned();
        posted.or_else(|| self.query.get(name).or_else(|| self.query.get(&capital)).map(Value::from))
    }
}

fn capitalized(name: &str) -> String {
    let (first, rest) = name.split_at(1);
    first.to_ascii_uppercase() + rest
}
