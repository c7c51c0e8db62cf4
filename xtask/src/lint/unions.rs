//! Unions: one of several objects, of which a property says which it is.

use super::bodies::JSON;
use super::grammar::Kind;
use super::names::nearest;
use super::walk::{At, Document, Node, Place, named};
use super::{Findings, Rule};
use std::collections::HashSet;

pub(super) const UNION: Rule = Rule {
    name: "union",
    summary: "A union is a named list of variants, and JSON; with a `discriminator`, of objects that have the property.",
    explanation: "`oneOf` becomes an enum with a case for each variant and one for all others. With a `discriminator`, \
        the variants are references to objects that declare the property as a plain string, and `mapping` gives each of \
        them at least one value. Without one, what a value looks like says which variant it is: its kind of \
        JSON value, then which object has its required properties and knows most of the others. Nothing else stands \
        beside the two keys.",
    check: union,
};

/// Has this schema the form of a union?
pub(super) fn is_union(schema: &At<'_>) -> bool {
    schema.has("oneOf")
}

fn unions<'d, 'a>(document: &'d Document<'a>) -> impl Iterator<Item = &'d Node<'a>> {
    document.schemas().filter(|node| node.place() == Place::Named && is_union(&node.at))
}

fn union(document: &Document<'_>, findings: &mut Findings) {
    for node in unions(document) {
        let at = &node.at;
        for (key, value) in at.children() {
            // Those with a rule of their own are left to it.
            let known = ["oneOf", "discriminator", "description", "title", "example", "x-provenance", "nullable"];
            if !known.contains(&key) && Kind::Schema.field(key).is_some() {
                findings.add(
                    value.pointer,
                    format!("`{key}` has no place in a union"),
                    "remove it; the variants have it",
                );
            }
        }
        variants(document, at, findings);
        mapping(at, findings);
    }
    json_only(document, findings);
}

fn variants(document: &Document<'_>, union: &At<'_>, findings: &mut Findings) {
    let variants = union.items("oneOf");
    if variants.is_empty() && union.get("oneOf").is_some_and(|list| list.value.is_array()) {
        findings.add(
            union.below("oneOf"),
            "the union has no variants",
            "list them: `- $ref: '#/components/schemas/Name'`",
        );
    }
    let property = union.get("discriminator").and_then(|discriminator| discriminator.text("propertyName"));
    let mut seen = HashSet::new();
    for variant in variants {
        let Some(name) = named(&variant) else {
            // What is told by its looks needs no name, if it is no object.
            if property.is_none() && !variant.has("properties") && !variant.has("oneOf") {
                continue;
            }
            let fix = "move it to components.schemas and write `$ref: '#/components/schemas/Name'`";
            findings.add(&variant.pointer, "a variant has no name", fix);
            continue;
        };
        if !seen.insert(name) {
            findings.add(&variant.pointer, format!("`{name}` is listed twice"), "keep one of the two");
        }
        let (Some(schema), Some(property)) = (document.resolve(variant.clone()), property) else { continue };
        if schema.text("type") != Some("object") || !schema.has("properties") {
            findings.add(&variant.pointer, format!("`{name}` is not an object with properties"), "list its properties");
            continue;
        }
        match document.property(&schema, property) {
            None => {
                let fix = format!("add `{property}: {{ type: string, description: … }}` to its properties");
                findings.add(&schema.pointer, format!("the variant `{name}` has no `{property}`"), fix);
            }
            Some(tag) => {
                let plain = !["enum", "format", "nullable"].iter().any(|key| tag.has(key));
                if tag.text("type") != Some("string") || !plain {
                    let fix = "write `type: string`; the values stand in the union's `mapping`";
                    let pointer = schema.get("properties").map(|properties| properties.below(property));
                    findings.add(
                        pointer.unwrap_or_default(),
                        format!("`{property}` of the variant `{name}` is not a plain string"),
                        fix,
                    );
                }
            }
        }
    }
}

fn mapping(union: &At<'_>, findings: &mut Findings) {
    let variants = union.items("oneOf");
    let names: Vec<_> = variants.iter().filter_map(named).collect();
    let Some(discriminator) = union.get("discriminator") else { return };
    let mapping = discriminator.entries("mapping");
    let mut mapped = HashSet::new();
    for (value, target) in &mapping {
        let Some(text) = target.value.as_str() else { continue };
        match text.strip_prefix("#/components/schemas/").filter(|name| names.contains(name)) {
            Some(name) => {
                mapped.insert(name);
            }
            None => {
                let name = text.rsplit('/').next().unwrap_or_default();
                let fix = match nearest(name, names.iter().copied()) {
                    Some(meant) => format!("write `#/components/schemas/{meant}`"),
                    None => "write `#/components/schemas/Name` with the name of a variant".to_owned(),
                };
                findings.add(&target.pointer, format!("`{value}` is mapped to what is no variant"), fix);
            }
        }
    }
    for variant in variants.iter().filter(|_| discriminator.has("mapping")) {
        if let Some(name) = named(variant).filter(|name| !mapped.contains(name)) {
            let fix = format!("add `value: '#/components/schemas/{name}'` to `discriminator.mapping`");
            findings.add(&variant.pointer, format!("no value says that it is `{name}`"), fix);
        }
    }
}

/// Unions are told apart as JSON. The rule `xml` speaks of what is inside an XML body.
fn json_only(document: &Document<'_>, findings: &mut Findings) {
    for node in &document.nodes {
        let fix = match (node.kind, node.name) {
            (Kind::MediaType, JSON) => continue,
            (Kind::MediaType, _) => "use an object with the properties of all variants",
            (Kind::Parameter | Kind::Header, _) => "make it `type: string`",
            _ => continue,
        };
        let Some(schema) = node.at.get("schema") else { continue };
        let pointer = schema.pointer.clone();
        if document.resolve(schema).is_some_and(|schema| is_union(&schema)) {
            findings.add(pointer, format!("a union cannot stand in {}", place(node)), fix);
        }
    }
}

fn place(node: &Node<'_>) -> String {
    match node.kind {
        Kind::MediaType => format!("a body in {}", node.name),
        kind => kind.name().to_owned(),
    }
}
