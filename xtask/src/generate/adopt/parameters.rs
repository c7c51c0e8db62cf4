//! Parameters, and the headers of replies.

use super::Adopter;
use super::hoist::Hint;
use super::paths::Place;
use super::places::Node;
use crate::spec::child;
use serde_json::{Map, Value, json};

/// A parameter in the adopted dialect.
pub(super) struct Parameter {
    /// Where it is in the source.
    pub(super) at: String,
    pub(super) value: Value,
}

impl Parameter {
    fn text(&self, key: &str) -> &str {
        self.value.get(key).and_then(Value::as_str).unwrap_or_default()
    }
}

impl<'s> Adopter<'s> {
    /// The parameters of a list, those that a client can send.
    pub(super) fn parameters(&mut self, at: &str, listed: &'s Value, out: &str, call: &str) -> Vec<Parameter> {
        let mut parameters: Vec<Parameter> = Vec::new();
        for (index, value) in listed.as_array().into_iter().flatten().enumerate() {
            let place = child(at, &index.to_string());
            let Some((at, value)) = self.meant(place, value) else { continue };
            let below = child(out, &parameters.len().to_string());
            let Some(parameter) = self.parameter(&at, value, &below, call) else { continue };
            // The last one of a name counts.
            match parameters.iter_mut().find(|known| is_same(&known.value, &parameter.value)) {
                Some(known) => {
                    known.value = parameter.value;
                    self.note(at, "the parameter is declared twice: the last one counts");
                }
                None => parameters.push(parameter),
            }
        }
        parameters
    }

    fn parameter(&mut self, at: &str, value: &'s Value, out: &str, call: &str) -> Option<Parameter> {
        let (name, place) = (value.get("name").and_then(Value::as_str), value.get("in").and_then(Value::as_str));
        let (Some(name), Some(place @ ("path" | "query" | "header" | "cookie"))) = (name, place) else {
            self.lose(at, "the parameter has no name or no place that OpenAPI 3 knows: it is left out");
            return None;
        };
        if name.trim().is_empty() {
            self.lose(at, "the parameter has no name: it is left out");
            return None;
        }
        self.places.record(out, at);
        let hint = self.hint_of(at, Hint::new(format!("{call} {name}")));
        let mut out_value = self.described(at, value, out, &hint);
        let required = value.get("required").and_then(Value::as_bool).unwrap_or_default();
        if place == "path" && !required {
            self.note(at, format!("a part of a path cannot be left out: `{name}` is required"));
            out_value.insert("required".to_owned(), true.into());
        }
        Some(Parameter { at: at.to_owned(), value: out_value.into() })
    }

    /// What a parameter and a header have in common.
    fn described(&mut self, at: &str, value: &'s Value, out: &str, hint: &Hint) -> Map<String, Value> {
        let mut described = Map::new();
        for (key, value) in value.as_object().into_iter().flatten() {
            let (at, below) = (child(at, key), child(out, key));
            let value = match key.as_str() {
                "name" | "in" | "description" | "style" => value.is_string().then(|| value.clone()),
                "required" | "deprecated" | "explode" | "allowReserved" => value.is_boolean().then(|| value.clone()),
                "schema" => Some(self.property(&Node::new(at, value), hint, &below)),
                "content" => self.parameter_content(&at, value, &below, hint),
                "example" => Some(value.clone()),
                "examples" => self.examples(&at, value),
                key if key.starts_with("x-") => Some(value.clone()),
                _ => None,
            };
            if let Some(value) = value {
                described.insert(key.clone(), value);
            }
        }
        if described.contains_key("schema") {
            described.shift_remove("content");
        } else if !described.contains_key("content") {
            self.note(at, "no schema is given: it is text");
            described.insert("schema".to_owned(), json!({ "type": "string" }));
        }
        described
    }

    /// A parameter that is written in a media type: the first one counts.
    fn parameter_content(&mut self, at: &str, content: &'s Value, out: &str, hint: &Hint) -> Option<Value> {
        let (media_type, media) = content.as_object()?.iter().next()?;
        let (at, out) = (child(&child(at, media_type), "schema"), child(&child(out, media_type), "schema"));
        let schema = match media.get("schema") {
            Some(schema) => self.property(&Node::new(at, schema), hint, &out),
            None => json!({}),
        };
        Some(json!({ media_type: { "schema": schema } }))
    }

    /// The headers of a reply.
    pub(super) fn headers(&mut self, at: &str, headers: &'s Value, out: &str, hint: &Hint) -> Option<Value> {
        let mut adopted: Map<String, Value> = Map::new();
        for (name, header) in headers.as_object()? {
            if name.eq_ignore_ascii_case("content-type") || adopted.keys().any(|known| known.eq_ignore_ascii_case(name))
            {
                self.lose(child(at, name), format!("the header `{name}` is known already: it is left out"));
                continue;
            }
            let Some((at, header)) = self.meant(child(at, name), header) else { continue };
            let below = child(out, name);
            self.places.record(&below, &at);
            let hint = self.hint_of(&at, hint.part(name));
            let header = self.described(&at, header, &below, &hint);
            adopted.insert(name.clone(), header.into());
        }
        Some(adopted.into())
    }

    /// Does an operation declare this parameter of its path anew?
    pub(super) fn declares(&mut self, at: &str, operation: &'s Value, parameter: &Value) -> bool {
        let listed = operation.get("parameters").and_then(Value::as_array);
        for (index, own) in listed.into_iter().flatten().enumerate() {
            if let Some((_, own)) = self.meant(child(at, &index.to_string()), own)
                && is_same(own, parameter)
            {
                return true;
            }
        }
        false
    }

    /// Leaves out path parameters for which the path has no place.
    pub(super) fn drop_strays(&mut self, path: &str, parameters: &mut Vec<Parameter>) {
        parameters.retain(|parameter| {
            let name = parameter.text("name");
            let stray = parameter.text("in") == "path" && !path.contains(&format!("{{{name}}}"));
            if stray {
                self.lose(&parameter.at, format!("the path has no `{{{name}}}`: the parameter is left out"));
            }
            !stray
        });
    }

    /// An operation's own parameters, with those of its path if these do not stand there, and those its path has undeclared.
    pub(super) fn own_parameters(
        &mut self,
        place: &Place<'_, 's>,
        shared: &[Parameter],
        overridden: bool,
        call: &str,
    ) -> Vec<Value> {
        let listed = place.value.get("parameters").unwrap_or(&Value::Null);
        let out = child(&place.out, "parameters");
        let mut own = self.parameters(&child(&place.at, "parameters"), listed, &out, call);
        self.drop_strays(place.path, &mut own);
        let mut all: Vec<Value> = Vec::new();
        if overridden {
            let anew = |parameter: &&Parameter| !own.iter().any(|own| is_same(&own.value, &parameter.value));
            all.extend(shared.iter().filter(anew).map(|parameter| parameter.value.clone()));
        }
        all.extend(own.into_iter().map(|parameter| parameter.value));
        for name in placeholders(place.path) {
            let here = |parameter: &Value| parameter["in"] == "path" && parameter["name"] == name;
            if !all.iter().any(here) && !shared.iter().any(|parameter| here(&parameter.value)) {
                self.note(&place.at, format!("`{{{name}}}` of the path is not declared: it is text"));
                all.push(json!({ "name": name, "in": "path", "required": true, "schema": { "type": "string" } }));
            }
        }
        all
    }
}

/// Are two parameters of one name at one place?
fn is_same(a: &Value, b: &Value) -> bool {
    a.get("name") == b.get("name") && a.get("in") == b.get("in")
}

/// The names in braces, each once.
fn placeholders(path: &str) -> Vec<&str> {
    let mut names = Vec::new();
    for piece in path.split('{').skip(1) {
        if let Some((name, _)) = piece.split_once('}')
            && !name.is_empty()
            && !names.contains(&name)
        {
            names.push(name);
        }
    }
    names
}
