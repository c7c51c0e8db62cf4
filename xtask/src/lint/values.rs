//! Examples and defaults against their schemas.

use super::bodies::{FORM, JSON, MULTIPART, XML, is_text};
use super::grammar::Kind;
use super::names::nearest;
use super::schemas::{COMPOSED, is_annotated};
use super::unions::is_union;
use super::walk::{At, Document};
use super::{Findings, Rule};
use serde_json::Value;

pub(super) const FITS_SCHEMA: Rule = Rule {
    name: "fits-schema",
    summary: "Examples and defaults fit their schemas.",
    explanation: "Examples become tests: the client writes and reads them. So an example has the types and formats \
        of its schema, all required properties, only values of its enums, and no property the schema does not name. \
        Where the vendor's own sample does not fit, the schema is wrong more often than the sample. An XML example \
        is text that begins with the root element.",
    check: fits_schema,
};

fn fits_schema(document: &Document<'_>, findings: &mut Findings) {
    for node in &document.nodes {
        let schema = match node.kind {
            Kind::Schema => Some(node.at.clone()),
            Kind::Parameter | Kind::Header | Kind::MediaType | Kind::WebhookEvent => node.at.get("schema"),
            _ => continue,
        };
        let Some(schema) = schema.and_then(|schema| document.resolve(schema)) else { continue };
        let mut values: Vec<At<'_>> = node.at.get("example").into_iter().collect();
        if node.kind == Kind::Schema {
            values.extend(node.at.get("default"));
        }
        for (_, example) in node.at.entries("examples") {
            values.extend(document.resolve(example).and_then(|example| example.get("value")));
        }
        for value in values {
            match (node.kind, node.name) {
                (Kind::MediaType, XML) => xml_text(&schema, &value, findings),
                (Kind::MediaType, name) if is_text(name) || [JSON, FORM, MULTIPART].contains(&name) => {
                    fits(document, &schema, &value, 0, findings);
                }
                (Kind::MediaType, _) => {}
                _ => fits(document, &schema, &value, 0, findings),
            }
        }
    }
}

fn xml_text(schema: &At<'_>, value: &At<'_>, findings: &mut Findings) {
    let Some(text) = value.value.as_str() else {
        let fix = "write the document as it is sent, after `example: |`";
        return findings.add(&value.pointer, "the example of an XML body is not text", fix);
    };
    let Some(root) = schema.get("xml").and_then(|xml| xml.text("name")) else { return };
    // What comes before the first element is a declaration or a comment.
    let first = text.split('<').skip(1).find(|tag| !tag.starts_with(['?', '!'])).unwrap_or_default();
    let name = first.split(|c: char| c.is_whitespace() || matches!(c, '>' | '/')).next().unwrap_or_default();
    if name != root {
        let message = format!("the root element is `{name}`, and the schema says `{root}`");
        findings.add(&value.pointer, message, "correct the example, or `xml.name` of the schema");
    }
}

/// Deeper than any reply, and an end for a schema that contains itself.
const DEEPEST: usize = 64;

pub(super) fn fits(document: &Document<'_>, schema: &At<'_>, value: &At<'_>, depth: usize, findings: &mut Findings) {
    if is_union(schema) && depth < DEEPEST {
        return fits_union(document, schema, value, depth, findings);
    }
    if is_annotated(schema) && depth < DEEPEST {
        let target = schema.items("allOf").into_iter().next().and_then(|target| document.resolve(target));
        return match target {
            Some(_) if value.value.is_null() && schema.flag("nullable") => {}
            Some(target) => fits(document, &target, value, depth + 1, findings),
            None => {}
        };
    }
    let composed = COMPOSED.iter().any(|key| schema.has(key));
    let Some(kind) = schema.text("type").filter(|_| !composed && depth < DEEPEST) else { return };
    let format = schema.text("format").unwrap_or_default();
    if value.value.is_null() {
        if !schema.flag("nullable") {
            let fix = "add `nullable: true` to the schema if the vendor sends it, or leave the property out";
            findings.add(&value.pointer, "`null` does not fit: the schema is not `nullable`", fix);
        }
        return;
    }
    let right = match kind {
        "string" => value.value.is_string() || format == "string-or-integer" && value.value.is_i64(),
        "integer" if format == "integer-or-string" && value.value.is_string() => {
            value.value.as_str().is_some_and(|text| text.parse::<i64>().is_ok())
        }
        "integer" => value.value.is_i64() || value.value.is_u64(),
        "number" => value.value.is_number(),
        "boolean" => value.value.is_boolean(),
        "array" => value.value.is_array(),
        "object" => value.value.is_object(),
        _ => true,
    };
    if !right {
        let message = format!("the value does not fit: the schema's type is `{kind}`");
        let fix = match (kind, value.value) {
            ("string", Value::Number(_) | Value::Bool(_)) => format!("quote it: `'{}'`", value.value),
            ("integer" | "number" | "boolean", Value::String(text)) => {
                format!("write `{text}` without quotes if the vendor does; else correct the schema's type")
            }
            _ => "correct the value, or the schema's type".to_owned(),
        };
        return findings.add(&value.pointer, message, fix);
    }
    if let Some(form) = wire_form(kind, format).filter(|form| !form.fits(value.value)) {
        let message = format!("the value does not fit the format `{format}`");
        findings.add(&value.pointer, message, format!("write it like {}, or correct the schema's format", form.sample));
    }
    one_of_enum(schema, value, findings);
    match kind {
        "array" => {
            let Some(items) = schema.get("items").and_then(|items| document.resolve(items)) else { return };
            for (index, item) in value.value.as_array().into_iter().flatten().enumerate() {
                let item = At { pointer: value.below(&index.to_string()), value: item };
                fits(document, &items, &item, depth + 1, findings);
            }
        }
        "object" => object_fits(document, schema, value, depth, findings),
        _ => {}
    }
}

/// An example shows a variant that is known, whatever else a client takes.
fn fits_union(document: &Document<'_>, schema: &At<'_>, value: &At<'_>, depth: usize, findings: &mut Findings) {
    let Some(discriminator) = schema.get("discriminator") else {
        let variants = schema.items("oneOf").into_iter().filter_map(|variant| document.resolve(variant));
        let fits_one = variants.into_iter().any(|variant| {
            let mut misfits = Findings { rule: findings.rule, found: Vec::new() };
            fits(document, &variant, value, depth + 1, &mut misfits);
            misfits.found.is_empty()
        });
        if !fits_one {
            findings.add(&value.pointer, "the value fits no variant of the union", "correct it, or add the variant");
        }
        return;
    };
    let Some(property) = discriminator.text("propertyName") else { return };
    let mapping = discriminator.entries("mapping");
    let found = value.text(property).unwrap_or_default();
    let Some((_, target)) = mapping.iter().find(|(known, _)| *known == found) else {
        let fix = match nearest(found, mapping.iter().map(|(known, _)| *known)) {
            Some(meant) => format!("write `{meant}`, or add `{found}` to the mapping"),
            None => format!("give `{property}` a value of the mapping"),
        };
        return findings.add(&value.pointer, format!("`{property}` does not say which variant the value is"), fix);
    };
    let pointer = target.value.as_str().and_then(|target| target.strip_prefix('#')).unwrap_or_default();
    if let Some(variant) = document.root.value.pointer(pointer) {
        fits(document, &At { pointer: pointer.to_owned(), value: variant }, value, depth + 1, findings);
    }
}

fn one_of_enum(schema: &At<'_>, value: &At<'_>, findings: &mut Findings) {
    let Some(values) = schema.get("enum").and_then(|values| values.value.as_array()) else { return };
    if values.contains(value.value) {
        return;
    }
    let text = value.value.as_str().map_or_else(|| value.value.to_string(), str::to_owned);
    let fix = match nearest(&text, values.iter().filter_map(Value::as_str)) {
        Some(meant) => format!("write `{meant}`, or add `{text}` to the enum"),
        None => format!("write one of the enum's values, or add `{text}` to it"),
    };
    findings.add(&value.pointer, format!("`{text}` is not a value of the enum"), fix);
}

fn object_fits(document: &Document<'_>, schema: &At<'_>, value: &At<'_>, depth: usize, findings: &mut Findings) {
    let properties = schema.entries("properties");
    let closed = !properties.is_empty()
        && schema.get("additionalProperties").is_none_or(|more| more.value == &Value::Bool(false));
    for name in schema.texts("required") {
        if !value.has(name) && properties.iter().any(|(known, _)| *known == name) {
            let message = format!("the value has no `{name}`, which is required");
            findings.add(&value.pointer, message, "add it, or take it out of `required` if the vendor leaves it out");
        }
    }
    for (name, part) in value.children() {
        if let Some((_, property)) = properties.iter().find(|(known, _)| *known == name) {
            let Some(property) = document.resolve(property.clone()) else { continue };
            fits(document, &property, &part, depth + 1, findings);
        } else if let Some(more) = schema.get("additionalProperties").filter(|more| more.value.is_object()) {
            let Some(more) = document.resolve(more) else { continue };
            fits(document, &more, &part, depth + 1, findings);
        } else if closed {
            let fix = match nearest(name, properties.iter().map(|(name, _)| *name)) {
                Some(meant) => format!("write `{meant}`, or add `{name}` to the schema"),
                None => format!("add `{name}` to the schema's properties"),
            };
            findings.add(part.pointer, format!("the schema has no property `{name}`"), fix);
        }
    }
}

/// How a value of a format looks: `9` stands for any digit, `*` at the end for anything, the rest for itself.
struct WireForm {
    pattern: &'static str,
    sample: &'static str,
}

fn wire_form(kind: &str, format: &str) -> Option<WireForm> {
    let (pattern, sample) = match (kind, format) {
        ("string", "date-time") => ("9999-99-99T99:99:99*", "`2024-01-31T10:00:00Z`"),
        ("string", "date") => ("9999-99-99", "`2024-01-31`"),
        ("string", "space-date-time") => ("9999-99-99 99:99:99", "`2024-01-31 10:00:00`"),
        ("string", "ajax-date-time") => ("/Date(*", "`/Date(1706695200000)/`"),
        ("integer", "int-bool") => ("", "`0` or `1`"),
        _ => return None,
    };
    Some(WireForm { pattern, sample })
}

impl WireForm {
    fn fits(&self, value: &Value) -> bool {
        let Some(text) = value.as_str() else {
            return matches!(value.as_i64(), Some(0 | 1));
        };
        let (pattern, open) = match self.pattern.strip_suffix('*') {
            Some(pattern) => (pattern, true),
            None => (self.pattern, false),
        };
        let same = pattern.chars().zip(text.chars()).all(|(p, c)| if p == '9' { c.is_ascii_digit() } else { p == c });
        let length = text.chars().count();
        same && if open { length > pattern.len() } else { length == pattern.len() }
    }
}
