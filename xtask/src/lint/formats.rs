//! Formats that become Rust types.

use super::grammar::Kind;
use super::multipart;
use super::walk::{At, Document, Place};
use super::{Findings, Rule};
use std::collections::HashSet;

/// The formats of specs/README.md with their type, and whether a value of it has to stand directly on a property or a
/// parameter.
const FORMATS: [(&str, &str, bool); 15] = [
    ("date-time", "string", false),
    ("date", "string", false),
    ("space-date-time", "string", true),
    ("ajax-date-time", "string", true),
    ("unix-time", "integer", true),
    ("int-bool", "integer", true),
    ("password", "string", true),
    ("uri-reference", "string", true),
    ("string-or-integer", "string", true),
    ("integer-or-string", "integer", true),
    ("binary", "string", true),
    ("int32", "integer", false),
    ("int64", "integer", false),
    ("float", "number", false),
    ("double", "number", false),
];

pub(super) const FORMAT: Rule = Rule {
    name: "format",
    summary: "A format of the dialect is on its type and at a place where it works.",
    explanation: "`unix-time` is an integer, `date-time` a string; see specs/README.md. Those that have a wire form of \
        their own stand directly on a property or a parameter: not inside an array or a map, not on a schema with a \
        name, and on a header only `uri-reference` does; files may be a list in an upload. In a path `space-date-time`, \
        `ajax-date-time`, `unix-time` and `int-bool` do not work. Other formats are documentation.",
    check: format,
};

fn format(document: &Document<'_>, findings: &mut Findings) {
    let parts = part_lists(document);
    for node in document.schemas() {
        let Some(format) = node.at.text("format") else { continue };
        let at = node.at.below("format");
        let Some((_, kind, direct)) = FORMATS.iter().find(|(name, _, _)| *name == format) else {
            if let Some(meant) = misspelt(format) {
                let message = format!("`{format}` is not a format of the dialect");
                findings.add(at, message, format!("write `{meant}`; specs/README.md lists the formats"));
            }
            continue;
        };
        if node.at.text("type").is_some_and(|found| found != *kind) {
            let message = format!("the format `{format}` is for the type `{kind}`");
            findings.add(at, message, format!("write `type: {kind}`, or remove the format"));
            continue;
        }
        let fix = "remove the format and say in the description how the value is written";
        match node.place() {
            Place::Items if format == "binary" && parts.contains(&node.at.pointer) => {}
            Place::Items | Place::Values if *direct => {
                findings.add(at, format!("the format `{format}` does not work inside a list or a map"), fix);
            }
            Place::Named if *direct => {
                let fix = "write type and format on each property in place of the reference";
                findings.add(at, format!("the format `{format}` does not work on a schema with a name"), fix);
            }
            Place::Header if (*direct || kind == &"string") && format != "uri-reference" => {
                findings.add(at, format!("the format `{format}` does not work on a header of a reply"), fix);
            }
            _ => {}
        }
    }
    for node in document.of_kind(Kind::Parameter) {
        parameter_format(&node.at, findings);
    }
}

/// Values in a path are written as they print, which is not the wire form of every format.
fn parameter_format(parameter: &At<'_>, findings: &mut Findings) {
    let Some(schema) = parameter.get("schema") else { return };
    let Some(format) = schema.text("format") else { return };
    let odd = ["space-date-time", "ajax-date-time", "unix-time", "int-bool"];
    if parameter.text("in") == Some("path") && odd.contains(&format) {
        let fix = "remove the format and say in the description how the value is written";
        findings.add(schema.below("format"), format!("the format `{format}` does not work in a path"), fix);
    }
}

/// Where an upload has a list of files.
fn part_lists(document: &Document<'_>) -> HashSet<String> {
    let parts = multipart::schemas(document).into_iter().flat_map(|schema| schema.entries("properties"));
    parts.map(|(_, part)| part.below("items")).collect()
}

/// The format of the dialect that another spelling stands for. Other formats are free, so only the same letters count.
fn misspelt(format: &str) -> Option<&'static str> {
    let plain = |name: &str| name.to_lowercase().replace(['-', '_', ' '], "");
    let meant = FORMATS.iter().map(|(name, _, _)| *name).find(|name| plain(name) == plain(format));
    meant.or(match plain(format).as_str() {
        "timestamp" | "unixtimestamp" | "epoch" | "unix" => Some("unix-time"),
        "boolint" | "intboolean" => Some("int-bool"),
        _ => None,
    })
}
