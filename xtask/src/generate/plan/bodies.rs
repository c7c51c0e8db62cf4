//! Bodies of requests: which of the media types that a document offers the client writes.

use super::document::Document;
use super::media::{self, Kind, bare, is_concrete};
use super::values::{flag, object, reference, text};
use super::{Body, BodyKind};
use serde_json::Value;

/// A media type of a body, with what it holds.
pub(super) type Content<'a> = [(&'a String, &'a Value)];

impl<'a> Document<'a> {
    pub(super) fn body(&self, operation: &'a Value, notes: &mut Vec<String>) -> Option<Body> {
        let body = self.resolve(operation.get("requestBody")?);
        let content: Vec<_> = object(body.get("content")).collect();
        if content.is_empty() {
            notes.push("the request body has no media type: none is sent".to_owned());
            return None;
        }
        let with_root = |schema: String| {
            let root = self.at(&format!("/components/schemas/{schema}/xml/name")).as_str()?;
            Some((schema, root.to_owned()))
        };
        let kind = match self.json_and_xml(&content).and_then(with_root) {
            Some((schema, root)) => BodyKind::JsonOrXml { root, schema },
            None => {
                let (kind, written) = self.body_kind(&content);
                let others: Vec<_> = content.iter().filter(|(name, _)| !written.contains(name)).collect();
                if !others.is_empty() {
                    let others: Vec<_> = others.iter().map(|(name, _)| format!("`{name}`")).collect();
                    notes.push(format!("the body is also documented as {}, which is not written", others.join(", ")));
                }
                kind
            }
        };
        let example = content.iter().find_map(|(_, media)| self.example(media)).cloned();
        Some(Body { required: flag(body, "required"), description: text(body, "description"), kind, example })
    }

    /// The kind of a body, and the media types that it is written in. JSON is preferred to all else, then what has fields,
    /// then text.
    fn body_kind<'c>(&self, content: &'c Content<'a>) -> (BodyKind, Vec<&'c String>) {
        let find =
            |wanted: Kind| content.iter().find(|(name, media)| media::kind(name) == wanted && named(media).is_some());
        let json = content.iter().find(|(name, media)| bare(name) == "application/json" && named(media).is_some());
        if let Some((name, media)) = json.or_else(|| find(Kind::Json)).or_else(|| self.typed_any(content)) {
            let media_type = if is_concrete(name) { (*name).clone() } else { "application/json".to_owned() };
            return (BodyKind::Json { schema: named(media).unwrap_or_default(), media_type }, vec![name]);
        }
        let multipart = find(Kind::Multipart).filter(|(_, media)| self.has_properties(media));
        let form = find(Kind::Form).filter(|(_, media)| multipart.is_none() || !self.holds_files(media));
        if let Some((name, media)) = form {
            let schema = named(media).unwrap_or_default();
            let styles = self.field_styles(media);
            let styles = (!styles.is_empty() || !self.is_flat(&schema)).then_some(styles);
            return (BodyKind::Form { schema, styles }, vec![name]);
        }
        if let Some((name, media)) = multipart {
            return (BodyKind::Multipart { schema: named(media).unwrap_or_default() }, vec![name]);
        }
        let texts: Vec<_> = content
            .iter()
            .filter(|(name, _)| matches!(media::kind(name), Kind::Text | Kind::Xml) && is_concrete(name))
            .map(|(name, _)| *name)
            .collect();
        if !texts.is_empty() {
            return (BodyKind::Text { media_types: texts.iter().map(|name| (*name).clone()).collect() }, texts);
        }
        let media_type = match content {
            [(only, _)] if is_concrete(only) => Some((*only).clone()),
            _ => None,
        };
        (BodyKind::Raw { media_type }, content.iter().map(|(name, _)| *name).collect())
    }

    /// The schema of a body that may be JSON or XML, where XML can be made of the same type.
    pub(super) fn json_and_xml(&self, content: &Content<'a>) -> Option<String> {
        let mut types: Vec<_> = content.iter().map(|(name, _)| name.as_str()).collect();
        types.sort_unstable();
        let [(_, one), (_, other)] = content else { return None };
        let schema = named(one)?;
        let same = types == ["application/json", "application/xml"] && named(other)? == schema;
        (same && self.is_plain_xml(&schema, &mut Vec::new())).then_some(schema)
    }

    /// Is the XML form of the schema the one of its JSON: elements named as properties, in no namespace?
    fn is_plain_xml(&self, name: &str, seen: &mut Vec<String>) -> bool {
        if seen.iter().any(|known| known == name) {
            return true;
        }
        seen.push(name.to_owned());
        let schema = self.at(&format!("/components/schemas/{name}"));
        self.is_plain_xml_schema(schema, seen) && schema.get("oneOf").is_none() && schema.get("anyOf").is_none()
    }

    fn is_plain_xml_schema(&self, schema: &Value, seen: &mut Vec<String>) -> bool {
        let xml = schema.get("xml");
        let is_odd = |key: &str| xml.and_then(|xml| xml.get(key)).is_some_and(|value| *value != Value::Bool(false));
        if ["wrapped", "attribute", "namespace", "prefix"].into_iter().any(is_odd) {
            return false;
        }
        let below = object(schema.get("properties")).map(|(_, property)| property);
        let parts = [schema.get("items"), schema.get("additionalProperties")].into_iter().flatten();
        let all = list_of(schema.get("allOf"));
        below.chain(parts).chain(all).all(|part| match reference(part) {
            Some(name) => self.is_plain_xml(&name, seen),
            None => self.is_plain_xml_schema(part, seen),
        })
    }

    /// A body of any media type that has a type: it is JSON in all but name.
    pub(super) fn typed_any<'c>(&self, content: &'c Content<'a>) -> Option<&'c (&'a String, &'a Value)> {
        content.iter().find(|(name, media)| {
            let schema = media.get("schema").map(|schema| self.resolve(schema));
            let is_text = schema.is_none_or(|schema| text(schema, "type") == "string");
            media::kind(name) == Kind::Any && named(media).is_some() && !is_text
        })
    }

    fn has_properties(&self, media: &Value) -> bool {
        let schema = media.get("schema").map(|schema| self.resolve(schema));
        object(schema.and_then(|schema| schema.get("properties"))).next().is_some()
    }

    fn holds_files(&self, media: &Value) -> bool {
        let schema = media.get("schema").map(|schema| self.resolve(schema));
        object(schema.and_then(|schema| schema.get("properties"))).any(|(_, property)| {
            let found = self.resolve(property);
            let items = found.get("items").map_or(found, |items| self.resolve(items));
            text(items, "format") == "binary"
        })
    }
}

/// The component that a media type has as its schema.
pub(super) fn named(media: &Value) -> Option<String> {
    media.get("schema").and_then(reference)
}

fn list_of(value: Option<&Value>) -> impl Iterator<Item = &Value> {
    value.and_then(Value::as_array).into_iter().flatten()
}
