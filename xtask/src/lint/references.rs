//! `$ref`, and what nothing refers to.

use super::grammar::Kind;
use super::names::nearest;
use super::walk::{Document, Reference};
use super::{Findings, Rule};
use serde_json::Value;
use std::collections::HashSet;

pub(super) const REFERENCE: Rule = Rule {
    name: "reference",
    summary: "Every `$ref` leads to a component of the right kind.",
    explanation: "References are `#/components/<section>/<Name>`, in this file. One into the inside of a component, \
        or to a component that is itself a reference, has no name of its own in Rust, and the generator stops at \
        it.",
    check: reference,
};

fn reference(document: &Document<'_>, findings: &mut Findings) {
    for reference in &document.references {
        if document.foreign
            && reference.at.text("$ref").is_some_and(|target| leads_somewhere(document.root.value, target))
        {
            continue;
        }
        if let Some((message, fix)) = wrong(document, reference) {
            findings.add(reference.at.below("$ref"), message, fix);
        }
    }
}

/// In a document from elsewhere, or a draft, a reference may lead to anything that is there.
pub(super) fn leads_somewhere(document: &Value, target: &str) -> bool {
    let Some(pointer) = target.strip_prefix('#') else { return false };
    let decoded = percent_encoding::percent_decode_str(pointer).decode_utf8_lossy();
    document.pointer(&decoded).is_some()
}

fn wrong(document: &Document<'_>, reference: &Reference<'_>) -> Option<(String, String)> {
    let section = reference.kind.section();
    let form = format!("write `$ref: '#/components/{}/Name'`", section.unwrap_or("schemas"));
    let Some(target) = reference.at.text("$ref") else {
        return Some(("`$ref` is not text".to_owned(), form));
    };
    if let Some(own) = own_component(&reference.at.pointer).filter(|_| !document.foreign) {
        return Some((
            format!("the component `{own}` is nothing but a reference"),
            format!("refer to `{target}` directly"),
        ));
    }
    if !target.starts_with('#') {
        let fix = "copy what is needed into `components` of this file and refer to it there";
        return Some((format!("`{target}` is outside this file"), fix.to_owned()));
    }
    let steps: Vec<_> = target.split('/').collect();
    let ["#", "components", found, name] = steps.as_slice() else {
        let message = format!("`{target}` is not a component");
        return Some((message, format!("move what it leads to into `components` and {form}")));
    };
    if let Some(section) = section.filter(|section| section != found) {
        let kind = reference.kind.name();
        let message = format!("{kind} is expected here, and `{target}` is in `{found}`");
        return Some((message, format!("refer to something in `components.{section}`")));
    }
    if document.component(found, name).is_some() {
        return None;
    }
    let known = document.components(found);
    let fix = match nearest(name, known.iter().map(|(name, _)| *name)) {
        Some(meant) => format!("write `#/components/{found}/{meant}`"),
        None => format!("add `{name}` to `components.{found}`"),
    };
    Some((format!("there is no `{target}`"), fix))
}

/// The name of the component at this pointer, if it points at one.
fn own_component(pointer: &str) -> Option<&str> {
    match pointer.split('/').collect::<Vec<_>>().as_slice() {
        ["", "components", _, name] => Some(name),
        _ => None,
    }
}

pub(super) const REF_SIBLINGS: Rule = Rule {
    name: "ref-siblings",
    summary: "Nothing stands beside a `$ref`.",
    explanation: "OpenAPI 3.0 ignores whatever stands beside a `$ref`: a `description` there is never shown, a \
        `nullable` does nothing. Say it where the reference leads to, or in the description around it.",
    check: ref_siblings,
};

fn ref_siblings(document: &Document<'_>, findings: &mut Findings) {
    for reference in &document.references {
        for (key, value) in reference.at.children() {
            if key != "$ref" {
                let target = reference.at.text("$ref").unwrap_or("the component");
                let fix = match key {
                    "nullable" => {
                        "remove it, and take the property out of `required`: an optional one also takes `null`"
                            .to_owned()
                    }
                    _ => format!("remove it, or put it on `{target}`"),
                };
                findings.add(value.pointer, format!("`{key}` beside a `$ref` has no effect"), fix);
            }
        }
    }
}

pub(super) const UNUSED_COMPONENT: Rule = Rule {
    name: "unused-component",
    summary: "Every component is reached from an operation.",
    explanation: "A component that nothing reaches would become a public type that no call takes or gives. The \
        failure schema of `x-envelope` and what `x-webhooks` refers to count as reached.",
    check: unused_component,
};

fn unused_component(document: &Document<'_>, findings: &mut Findings) {
    let reached = reached(document);
    for section in ["schemas", "responses", "parameters", "examples", "requestBodies", "headers", "securitySchemes"] {
        for (name, component) in document.components(section) {
            if !reached.contains(component.pointer.as_str()) {
                let message = format!("no operation reaches `{name}`");
                findings.add(component.pointer, message, "remove it, or refer to it where it is used");
            }
        }
    }
}

/// The pointers of all components that can be reached.
fn reached(document: &Document<'_>) -> HashSet<String> {
    let target = |reference: &Reference<'_>| Some(reference.at.text("$ref")?.strip_prefix('#')?.to_owned());
    let mut next: Vec<String> = Vec::new();
    let mut inner: Vec<(&str, String)> = Vec::new();
    for reference in &document.references {
        let Some(target) = target(reference) else { continue };
        // One may lead into a component.
        let target = component_of(&target).unwrap_or(&target).to_owned();
        match component_of(&reference.at.pointer) {
            Some(owner) => inner.push((owner, target)),
            None => next.push(target),
        }
    }
    for node in document.of_kind(Kind::Discriminator) {
        let mapped = node.at.entries("mapping").into_iter().filter_map(|(_, target)| target.value.as_str());
        let named = mapped.map(|target| match target.strip_prefix('#') {
            Some(pointer) => pointer.to_owned(),
            None => format!("/components/schemas/{target}"),
        });
        match component_of(&node.at.pointer) {
            Some(owner) => inner.extend(named.map(|target| (owner, target))),
            None => next.extend(named),
        }
    }
    if let Some(failure) = document.root.get("x-envelope").and_then(|envelope| envelope.text("failure")) {
        next.push(format!("/components/schemas/{failure}"));
    }
    let requirements = document.operations.iter().map(|operation| &operation.at).chain([&document.root]);
    for requirement in requirements.flat_map(|at| at.items("security")) {
        let schemes = requirement.value.as_object().into_iter().flat_map(|schemes| schemes.keys());
        next.extend(schemes.map(|scheme| format!("/components/securitySchemes/{scheme}")));
    }
    let mut reached = HashSet::new();
    while let Some(component) = next.pop() {
        if !reached.contains(&component) {
            next.extend(inner.iter().filter(|(owner, _)| *owner == component).map(|(_, target)| target.clone()));
            reached.insert(component);
        }
    }
    reached
}

/// The pointer of the component that a pointer leads into.
fn component_of(pointer: &str) -> Option<&str> {
    if !pointer.starts_with("/components/") {
        return None;
    }
    let end = pointer.match_indices('/').nth(3).map_or(pointer.len(), |(at, _)| at);
    pointer.get(..end)
}
