//! Operations.

use super::Adopter;
use super::hoist::Hint;
use super::parameters::Parameter;
use super::paths::{Ids, Place};
use crate::lint::names::{pascal, snake};
use crate::spec::child;
use serde_json::{Map, Value, json};

impl<'s> Adopter<'s> {
    /// An operation. What its path declares for all is its own where one of them declares it anew.
    pub(super) fn operation(
        &mut self,
        place: &Place<'_, 's>,
        shared: &[Parameter],
        overridden: bool,
        ids: &Ids,
    ) -> Value {
        let id = ids.get(&place.out).cloned().unwrap_or_default();
        self.tell_id(place, &id);
        let call = pascal(&id);
        let mut out = Map::with_capacity(place.value.len());
        for (key, value) in place.value {
            let (at, below) = (child(&place.at, key), child(&place.out, key));
            let value = match key.as_str() {
                "operationId" => Some(id.clone().into()),
                "tags" => Some(self.one_tag(place, value)),
                "summary" | "description" => value.is_string().then(|| value.clone()),
                "deprecated" => value.is_boolean().then(|| value.clone()),
                "externalDocs" => value.is_object().then(|| value.clone()),
                "security" => value.is_array().then(|| value.clone()),
                "servers" => self.own_servers(&at, value),
                "parameters" => Some(Value::Null),
                "requestBody" => self.request_body(at, value, &below, &call),
                "responses" => Some(self.responses(&at, value, &below, &call)),
                "callbacks" => {
                    self.lose(at, "callbacks are for a server that listens: they are left out");
                    None
                }
                key if key.starts_with("x-") => self.extension(key, value),
                _ => None,
            };
            if let Some(value) = value {
                out.insert(key.clone(), value);
            }
        }
        out.entry("operationId").or_insert_with(|| id.clone().into());
        out.entry("tags").or_insert_with(|| self.one_tag(place, &Value::Null));
        out.entry("responses").or_insert_with(|| json!({}));
        let parameters = self.own_parameters(place, shared, overridden, &call);
        if parameters.is_empty() {
            out.shift_remove("parameters");
        } else {
            out.insert("parameters".to_owned(), parameters.into());
        }
        out.into()
    }

    fn tell_id(&mut self, place: &Place<'_, 's>, id: &str) {
        match place.value.get("operationId") {
            None => self.note(&place.at, format!("the operation has no `operationId`: its method is `{}`", snake(id))),
            Some(own) if own != id => {
                let message = format!("{own} is taken or no name for a method: it is `{}`", snake(id));
                self.note(child(&place.at, "operationId"), message);
            }
            Some(_) => {}
        }
    }

    fn request_body(&mut self, at: String, value: &'s Value, out: &str, call: &str) -> Option<Value> {
        let (at, value) = self.meant(at, value)?;
        self.places.record(out, &at);
        let hint = self.hint_of(&at, Hint::new(format!("{call} Request")));
        let mut body = Map::new();
        for (key, value) in value.as_object()? {
            let value = match key.as_str() {
                "content" => self.content(&child(&at, key), value, &hint, &child(out, key)),
                "description" => value.is_string().then(|| value.clone()),
                "required" => value.is_boolean().then(|| value.clone()),
                key if key.starts_with("x-") => Some(value.clone()),
                _ => None,
            };
            if let Some(value) = value {
                body.insert(key.clone(), value);
            }
        }
        Some(body.into())
    }

    fn responses(&mut self, at: &str, value: &'s Value, out: &str, call: &str) -> Value {
        let mut responses = Map::new();
        for (status, response) in value.as_object().into_iter().flatten() {
            if status.starts_with("x-") {
                continue;
            }
            let place = child(at, status);
            let Some(known) = status_of(status) else {
                self.lose(place, format!("`{status}` is no status: it is left out"));
                continue;
            };
            let hint = Hint::new(match known.starts_with('2') {
                true => format!("{call} Reply"),
                false => format!("{call} Error {known}"),
            });
            let below = child(out, &known);
            if let Some(response) = self.response(place, response, &below, hint) {
                responses.insert(known, response);
            }
        }
        responses.into()
    }

    fn response(&mut self, at: String, value: &'s Value, out: &str, hint: Hint) -> Option<Value> {
        let (at, value) = self.meant(at, value)?;
        self.places.record(out, &at);
        let hint = self.hint_of(&at, hint);
        let mut response = Map::new();
        for (key, value) in value.as_object().into_iter().flatten() {
            let (at, out) = (child(&at, key), child(out, key));
            let value = match key.as_str() {
                "description" => value.is_string().then(|| value.clone()),
                "content" => self.content(&at, value, &hint, &out),
                "headers" => self.headers(&at, value, &out, &hint),
                key if key.starts_with("x-") => Some(value.clone()),
                _ => None,
            };
            if let Some(value) = value {
                response.insert(key.clone(), value);
            }
        }
        response.entry("description").or_insert_with(|| "".into());
        Some(response.into())
    }

    /// The names of what is in a component: the component's own, whoever uses it.
    pub(super) fn hint_of(&self, at: &str, hint: Hint) -> Hint {
        let mut steps = at.split('/').skip(1);
        match (steps.next(), steps.next(), steps.next(), steps.next()) {
            (Some("components"), Some(section), Some(name), None) => {
                let kind = match section {
                    "responses" => "Reply",
                    "requestBodies" => "Request",
                    "parameters" => "Parameter",
                    _ => "Header",
                };
                let name = name.replace("~1", " ").replace("~0", " ");
                Hint::new(name.clone()).or(format!("{name} {kind}"))
            }
            _ => hint,
        }
    }
}

/// A status as the dialect writes it: `404`, `4XX` or `default`.
fn status_of(status: &str) -> Option<String> {
    let known = match status.as_bytes() {
        b"default" => true,
        [b'1'..=b'5', rest @ ..] if rest.len() == 2 => {
            rest.iter().all(u8::is_ascii_digit) || rest.eq_ignore_ascii_case(b"xx")
        }
        _ => false,
    };
    known.then(|| if status == "default" { status.to_owned() } else { status.to_uppercase() })
}
