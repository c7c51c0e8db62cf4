//! What an operation takes beside a body: parameters in their styles, and the parts of an upload.

use super::document::Document;
use super::media::{self, Kind, is_concrete};
use super::schemas::{form, limits};
use super::values::{flag, list, object, reference, text};
use super::{Location, Parameter, Style};
use indexmap::IndexMap;
use serde_json::{Map, Value, json};

/// Headers that follow from the media types and the security schemes (OpenAPI 3.0.3, 4.7.12.1).
const IGNORED: [&str; 3] = ["accept", "content-type", "authorization"];

impl<'a> Document<'a> {
    /// The parameters of an operation, those of the path in the order of its template.
    pub(super) fn parameters(
        &self,
        path: &str,
        item: &'a Value,
        operation: &'a Value,
        notes: &mut Vec<String>,
    ) -> Vec<Parameter> {
        // An operation's own parameter takes the place of the path item's of the same name and place.
        let mut found: IndexMap<(String, String), &Value> = IndexMap::new();
        for parameter in list(item.get("parameters")).chain(list(operation.get("parameters"))) {
            let parameter = self.resolve(parameter);
            found.insert((text(parameter, "in"), text(parameter, "name")), parameter);
        }
        let template = template_names(path);
        let mut parameters = Vec::new();
        for ((place, name), value) in found {
            match place.as_str() {
                "path" if !template.contains(&name) => {
                    notes.push(format!("the path parameter `{name}` is left out: the path has no `{{{name}}}`"));
                }
                "header" if IGNORED.contains(&name.to_ascii_lowercase().as_str()) => {
                    notes
                        .push(format!("the header parameter `{name}` is left out: the client sets this header itself"));
                }
                _ => parameters.push(self.parameter(name, &place, value)),
            }
        }
        for name in &template {
            if !parameters.iter().any(|known| known.location == Location::Path && known.name == *name) {
                notes.push(format!("`{{{name}}}` of the path is declared by no parameter: it is taken for text"));
                parameters.push(self.parameter(name.clone(), "path", &Value::Null));
            }
        }
        parameters
    }

    fn parameter(&self, name: String, place: &str, value: &'a Value) -> Parameter {
        let location = match place {
            "path" => Location::Path,
            "header" => Location::Header,
            "cookie" => Location::Cookie,
            _ => Location::Query,
        };
        let content = object(value.get("content")).next();
        let schema = content.and_then(|(_, media)| media.get("schema")).or(value.get("schema"));
        let is_json = content.is_some_and(|(media_type, _)| media::kind(media_type) == Kind::Json);
        let of_schema = schema.and_then(|schema| self.example(self.resolve(schema)));
        let style = if is_json { Style::Json } else { style(value, location) };
        Parameter {
            style,
            allow_reserved: flag(value, "allowReserved"),
            required: location == Location::Path || flag(value, "required"),
            deprecated: flag(value, "deprecated"),
            description: text(value, "description"),
            media_type: None,
            example: self.example(value).or(content.and_then(|(_, media)| self.example(media))).or(of_schema).cloned(),
            ..self.valued(name, location, schema.unwrap_or(&Value::Null))
        }
    }

    /// The first example of a parameter, a schema or a media type.
    pub(super) fn example(&self, of: &'a Value) -> Option<&'a Value> {
        let first = || self.resolve(of.get("examples")?.as_object()?.values().next()?).get("value");
        of.get("example").or_else(first)
    }

    /// The parts of a multipart body.
    pub(super) fn parts(
        &self,
        schema: &str,
        example: &Value,
        operation: &'a Value,
        notes: &mut Vec<String>,
    ) -> Vec<Parameter> {
        let schema = self.at(&format!("/components/schemas/{schema}"));
        let required: Vec<_> = list(schema.get("required")).filter_map(Value::as_str).collect();
        let body = operation.get("requestBody").map(|body| self.resolve(body));
        let media = object(body.and_then(|body| body.get("content")));
        let mut media = media.filter(|(media_type, _)| media::kind(media_type) == Kind::Multipart);
        let encoding = media.next().and_then(|(_, media)| media.get("encoding"));
        object(schema.get("properties"))
            .map(|(name, property)| {
                let own = encoding.and_then(|encoding| encoding.get(name)).unwrap_or(&Value::Null);
                if own.get("headers").is_some() {
                    notes.push(format!("the part `{name}` is sent without the headers of its own that are described"));
                }
                // Several types, or a range of them, leave the choice to the caller.
                let media_type = own
                    .get("contentType")
                    .and_then(Value::as_str)
                    .filter(|media_type| !media_type.contains(',') && is_concrete(media_type));
                Parameter {
                    required: required.contains(&name.as_str()),
                    deprecated: flag(property, "deprecated"),
                    description: text(self.resolve(property), "description"),
                    media_type: media_type.map(str::to_owned),
                    example: example.get(name).cloned(),
                    ..self.valued(name.clone(), Location::Part, property)
                }
            })
            .collect()
    }

    /// A parameter with what its schema says.
    fn valued(&self, name: String, location: Location, schema: &Value) -> Parameter {
        let schema = plain(schema);
        let found = self.resolve_value(&schema);
        Parameter {
            name,
            argument: String::new(),
            location,
            style: Style::FormExploded,
            allow_reserved: false,
            media_type: None,
            required: false,
            deprecated: false,
            description: String::new(),
            limits: limits(&found),
            form: form(&found),
            default: found.get("default").cloned(),
            example: None,
            refers_to: references(&schema),
            schema,
        }
    }

    fn resolve_value(&self, schema: &Value) -> Value {
        match schema.get("$ref").and_then(Value::as_str) {
            Some(reference) => self.resolve(self.at(reference.trim_start_matches('#'))).clone(),
            None => schema.clone(),
        }
    }

    /// Are all properties of this schema plain values, as those of a form are?
    pub(super) fn is_flat(&self, schema: &str) -> bool {
        let schema = self.resolve(self.at(&format!("/components/schemas/{schema}")));
        let is_scalar = |property: &'a Value| {
            let found = self.held(property);
            found.get("type").and_then(Value::as_str).is_some_and(|kind| !matches!(kind, "object" | "array"))
        };
        schema.get("properties").is_some() && object(schema.get("properties")).all(|(_, property)| is_scalar(property))
    }

    /// The styles that a form's `encoding` gives to its fields.
    pub(super) fn field_styles(&self, media: &Value) -> Vec<(String, Style)> {
        let named = object(media.get("encoding"));
        let styled = named.filter(|(_, own)| own.get("style").is_some() || own.get("explode").is_some());
        styled.map(|(name, own)| (name.clone(), style(own, Location::Query))).collect()
    }
}

/// The names in a path template, in order, each once.
pub(super) fn template_names(path: &str) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    for name in path.split('{').skip(1).filter_map(|part| part.split_once('}')).map(|(name, _)| name) {
        if !names.iter().any(|known| known == name) {
            names.push(name.to_owned());
        }
    }
    names
}

/// A parameter is there or not; it is never `null`. A schema that says nothing is text.
fn plain(schema: &Value) -> Value {
    let Some(object) = schema.as_object() else { return json!({ "type": "string" }) };
    if let Some([only]) = object.get("allOf").and_then(Value::as_array).map(Vec::as_slice)
        && only.get("$ref").is_some()
    {
        return only.clone();
    }
    let kept: Map<_, _> =
        object.iter().filter(|(key, _)| *key != "nullable").map(|(key, value)| (key.clone(), value.clone())).collect();
    Value::Object(kept)
}

/// The schemas that one refers to, anywhere in it.
fn references(schema: &Value) -> Vec<String> {
    match schema {
        Value::Object(object) => {
            let own = reference(schema).into_iter();
            own.chain(object.values().flat_map(references)).collect()
        }
        Value::Array(items) => items.iter().flat_map(references).collect(),
        _ => Vec::new(),
    }
}

/// OpenAPI's `style` and `explode` as one word (OpenAPI 3.0.3, 4.7.12.2 and 4.7.12.3).
fn style(value: &Value, location: Location) -> Style {
    let in_query = matches!(location, Location::Query | Location::Cookie | Location::Part);
    let named = match value.get("style").and_then(Value::as_str) {
        Some(style) => style,
        None if in_query => "form",
        None => "simple",
    };
    let explode = value.get("explode").and_then(Value::as_bool).unwrap_or(named == "form");
    match (named, explode) {
        ("deepObject", _) if in_query => Style::Deep,
        ("spaceDelimited", false) if in_query => Style::Space,
        ("pipeDelimited", false) if in_query => Style::Pipe,
        ("label", false) if location == Location::Path => Style::Label,
        ("label", true) if location == Location::Path => Style::LabelExploded,
        ("matrix", false) if location == Location::Path => Style::Matrix,
        ("matrix", true) if location == Location::Path => Style::MatrixExploded,
        (_, false) if in_query => Style::Form,
        (_, true) if in_query => Style::FormExploded,
        (_, false) => Style::Simple,
        (_, true) => Style::SimpleExploded,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_form_is_flat_where_its_properties_hold_plain_values() {
        let reference = |name: &str| json!({ "$ref": format!("#/components/schemas/{name}") });
        for (property, is_flat) in [
            (json!({ "type": "string" }), true),
            (reference("Kind"), true),
            (json!({ "description": "Its own.", "allOf": [reference("Kind")] }), true),
            (reference("Note"), false),
            (json!({ "description": "Its own.", "allOf": [reference("Note")] }), false),
            (json!({ "type": "array", "items": { "type": "string" } }), false),
            (json!({}), false),
        ] {
            let root = json!({ "components": { "schemas": {
                "Form": { "properties": { "plain": { "type": "integer" }, "property": property } },
                "Kind": { "type": "string", "enum": ["calm"] },
                "Note": { "type": "object", "properties": {} },
            }}});
            assert_eq!(Document { root: &root }.is_flat("Form"), is_flat, "{property}");
        }
    }
}
