//! Bodies that may be XML.

use super::bodies::XML as XML_TYPE;
use super::grammar::Kind;
use super::unions::is_union;
use super::walk::{At, Document};
use super::{Findings, Rule};
use std::collections::HashSet;

pub(super) const XML: Rule = Rule {
    name: "xml",
    summary: "A body that may be XML names its root, and everything in it can be written as elements.",
    explanation: "The schema of an application/xml body has `xml: { name: root }`. Below it, element names are the \
        property names and a list is a repeated element, so `xml` says nothing on a property; maps, free objects, \
        values without a type and lists of lists have no elements to be.",
    check: xml,
};

fn xml(document: &Document<'_>, findings: &mut Findings) {
    let mut roots = HashSet::new();
    let mut seen = HashSet::new();
    for body in document.of_kind(Kind::MediaType).filter(|node| node.name == XML_TYPE) {
        let Some(schema) = body.at.get("schema") else { continue };
        let mention = schema.pointer.clone();
        let Some(root) = document.resolve(schema) else { continue };
        roots.insert(root.pointer.clone());
        if root.get("xml").is_none_or(|xml| !xml.has("name")) {
            let message = "the schema of an XML body names no root element";
            findings.add(&root.pointer, message, "add `xml: { name: … }` with the name of the root element");
        }
        if root.text("type") != Some("object") {
            findings.add(mention, "the root of an XML body is not an object", "make it an object with one property");
        }
        below(document, &root, &mut seen, findings);
    }
    for node in document.schemas() {
        let Some(xml) = node.at.get("xml") else { continue };
        let is_root = roots.contains(&node.at.pointer);
        for (key, value) in xml.children().into_iter().filter(|(key, _)| !is_root || *key != "name") {
            let fix = "remove it: elements are named after properties, in no namespace, and lists are not wrapped";
            findings.add(value.pointer, format!("`xml.{key}` here is not supported"), fix);
        }
    }
}

/// Everything that an XML-bound schema leads to.
fn below(document: &Document<'_>, schema: &At<'_>, seen: &mut HashSet<String>, findings: &mut Findings) {
    if !seen.insert(schema.pointer.clone()) {
        return;
    }
    let open = schema.get("additionalProperties").filter(|more| more.value != &serde_json::Value::Bool(false));
    if let Some(open) = open {
        let fix = "remove it, and list the properties";
        findings.add(open.pointer, "an XML-bound schema cannot have `additionalProperties`", fix);
    } else if schema.text("type") == Some("object") && !schema.has("properties") {
        findings.add(&schema.pointer, "a free object has no elements in XML", "list its properties");
    }
    let properties = schema.entries("properties").into_iter().map(|(_, property)| property);
    for part in properties.chain(schema.get("items")) {
        let Some(part) = document.held(part) else { continue };
        match part.text("type") {
            _ if is_union(&part) => {
                let fix = "use an object with the properties of all variants";
                findings.add(&part.pointer, "a union cannot stand in an XML body", fix);
            }
            None if !part.has("type") => {
                findings.add(&part.pointer, "a value without a type has no element in XML", "give it a type");
            }
            Some("array") if schema.text("type") == Some("array") => {
                findings.add(
                    &part.pointer,
                    "a list of lists has no elements in XML",
                    "name the inner list as a property",
                );
            }
            _ => below(document, &part, seen, findings),
        }
    }
}
