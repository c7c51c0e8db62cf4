//! The document as a whole, and what stands in many places of it.

use super::grammar::Kind;
use super::names::{is_identifier, is_keyword, nearest, snake};
use super::walk::{Document, Place};
use super::{Findings, Rule};
use std::collections::HashSet;

pub(super) const OPENAPI_VERSION: Rule = Rule {
    name: "openapi-version",
    summary: "The spec is OpenAPI 3.0.",
    explanation: "The specs here are 3.0. 3.1 writes null types, bounds and constants in another way. A document from \
        elsewhere may be 3.0 or 3.1. Swagger 2.0 has to be converted first.",
    check: openapi_version,
};

fn openapi_version(document: &Document<'_>, findings: &mut Findings) {
    if let Some(version) = document.root.get("swagger") {
        let version = version.value.as_str().map_or_else(|| version.value.to_string(), str::to_owned);
        let fix = "convert it to OpenAPI 3.0 first, for instance with `npx swagger2openapi --patch FILE`";
        return findings.add(document.root.below("swagger"), format!("this is Swagger {version}, not OpenAPI 3"), fix);
    }
    let Some(version) = document.root.text("openapi") else {
        if document.foreign {
            findings.add("", "the document does not say which OpenAPI it is", "write `openapi: 3.0.3`");
        }
        return;
    };
    let at = document.root.below("openapi");
    if document.foreign
        && ["3.0", "3.1"].iter().any(|known| version == *known || version.starts_with(&format!("{known}.")))
    {
        return;
    }
    let patch = version.strip_prefix("3.0.");
    if patch.is_some_and(|patch| !patch.is_empty() && patch.chars().all(|c| c.is_ascii_digit())) {
        return;
    }
    if version.starts_with("3.1") {
        let fix = "write `openapi: 3.0.3`; a `null` type is `nullable: true` there, `const` an `enum` with one value, and \
                   `exclusiveMinimum` is `true` beside `minimum`";
        return findings.add(at, format!("`{version}` is OpenAPI 3.1, which the generator does not read"), fix);
    }
    findings.add(at, format!("`{version}` is not a version of OpenAPI 3.0"), "write `openapi: 3.0.3`");
}

pub(super) const URL: Rule = Rule {
    name: "url",
    summary: "Links to documents are absolute URLs.",
    explanation: "`externalDocs.url`, `contact.url`, `license.url` and `termsOfService` become links in rustdoc.",
    check: url,
};

fn url(document: &Document<'_>, findings: &mut Findings) {
    for node in &document.nodes {
        let key = match node.kind {
            Kind::ExternalDocs | Kind::Contact | Kind::License => "url",
            Kind::Info => "termsOfService",
            _ => continue,
        };
        let Some(url) = node.at.text(key) else { continue };
        let rest = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://"));
        if rest.is_none_or(str::is_empty) || url.contains(char::is_whitespace) {
            let message = format!("`{url}` is not the URL of a page");
            findings.add(node.at.below(key), message, "write the whole address: `https://…`");
        }
    }
}

pub(super) const TAG: Rule = Rule {
    name: "tag",
    summary: "Tags are declared once, described, and used.",
    explanation: "A tag becomes a group of methods in rustdoc, with the tag's description above it, and a module of \
        the client's source, so its name makes one of its own.",
    check: tag,
};

fn tag(document: &Document<'_>, findings: &mut Findings) {
    let used: HashSet<_> = document.operations.iter().flat_map(|operation| operation.at.texts("tags")).collect();
    let tags = document.root.items("tags");
    let declared: HashSet<_> = tags.iter().filter_map(|tag| tag.text("name")).collect();
    // What an operation has in place of a tag is reported there.
    let stray: Vec<_> = used.iter().copied().filter(|tag| !declared.contains(tag)).collect();
    let mut seen = HashSet::new();
    let mut modules = HashSet::new();
    for tag in &tags {
        let Some(name) = tag.text("name") else { continue };
        let module = snake(name);
        if !is_identifier(&module) || is_keyword(&module) {
            let message = format!("the tag `{name}` makes no name for a module");
            findings.add(tag.below("name"), message, "begin with a letter, and use no word of Rust alone");
        } else if !modules.insert(module.clone()) && !seen.contains(name) {
            let message = format!("two tags become the module `{module}`");
            findings.add(tag.below("name"), message, "rename one of the two");
        }
        if !seen.insert(name) {
            findings.add(tag.below("name"), format!("the tag `{name}` is declared twice"), "keep one of the two");
        } else if !used.contains(name) && nearest(name, stray.iter().copied()).is_none() {
            let fix = "remove it, or give it to the operations it is for";
            findings.add(tag.below("name"), format!("no operation has the tag `{name}`"), fix);
        }
    }
}

pub(super) const DESCRIPTION: Rule = Rule {
    name: "description",
    summary: "Everything that becomes rustdoc has a description.",
    explanation: "That is each tag, server variable, parameter, response header, request body, security scheme, \
        named schema, and each property that is not a `$ref` (a reference takes no siblings; the schema it names \
        speaks for it).",
    check: description,
};

fn description(document: &Document<'_>, findings: &mut Findings) {
    for node in &document.nodes {
        let documented = match node.kind {
            Kind::Tag
            | Kind::ServerVariable
            | Kind::Parameter
            | Kind::Header
            | Kind::RequestBody
            | Kind::SecurityScheme => true,
            Kind::Schema => matches!(node.place(), Place::Named | Place::Property),
            _ => false,
        };
        if documented && !node.at.has("description") {
            let what = match node.name {
                "" => node.kind.name().to_owned(),
                name => format!("`{name}`"),
            };
            findings.add(
                &node.at.pointer,
                format!("{what} has no `description`"),
                "add `description:`; it becomes rustdoc",
            );
        }
    }
}
