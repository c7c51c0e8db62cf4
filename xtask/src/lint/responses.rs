//! What comes back.

use super::bodies::{HTML, JSON, PLAIN, XML, empty_content, media_types, xml_alone};
use super::multipart::is_binary;
use super::walk::{At, Document, named};
use super::{Findings, Rule};

pub(super) const RESPONSE_STATUS: Rule = Rule {
    name: "response-status",
    summary: "Responses are listed by status, and those that cannot have a body have none.",
    explanation: "A status is `200`, `404` …; `4XX`, `5XX` and `default` stand for the failures that are not \
        listed. A range of successes (`2XX`) is not supported: the type of a reply has to be known. 1xx never \
        reaches the caller, and 204, 205, 304 and replies to HEAD have no body.",
    check: response_status,
};

fn response_status(document: &Document<'_>, findings: &mut Findings) {
    for operation in &document.operations {
        for (status, at) in operation.at.entries("responses") {
            let pointer = &at.pointer;
            let code = status.parse::<u16>().ok().filter(|_| status.len() == 3);
            match (status, code) {
                (_, Some(200..=599)) | ("default" | "3XX" | "4XX" | "5XX", _) => {}
                (_, Some(100..=199)) | ("1XX", _) => {
                    findings.add(pointer, format!("`{status}` never reaches the caller"), "remove it");
                }
                ("2XX", _) => {
                    let fix = "list each status of a success: `'200':`, `'201':` …";
                    findings.add(pointer, "a range of success statuses is not supported", fix);
                }
                _ => {
                    let fix = match status.to_uppercase().as_str() {
                        range @ ("3XX" | "4XX" | "5XX") => format!("write `{range}`"),
                        _ => "write a status such as `'200':`, `4XX:`, `5XX:` or `default:`".to_owned(),
                    };
                    findings.add(pointer, format!("`{status}` is not a status"), fix);
                }
            }
            let bodiless = matches!(code, Some(204 | 205 | 304)) || operation.method == "head";
            if bodiless && document.resolve(at.clone()).is_some_and(|response| response.has("content")) {
                let method = operation.method.to_uppercase();
                findings.add(pointer, format!("a {status} reply to {method} has no body"), "remove `content`");
            }
        }
    }
}

pub(super) const SUCCESS: Rule = Rule {
    name: "success",
    summary: "Each operation has a 2xx response, and all its 2xx responses have the same body.",
    explanation: "What a call returns is one type. Several success statuses are fine as long as they have the same \
        schema, or none of them has a body; several success types are not supported yet.",
    check: success,
};

fn success(document: &Document<'_>, findings: &mut Findings) {
    for operation in &document.operations {
        let Some(responses) = operation.at.get("responses").filter(|responses| responses.value.is_object()) else {
            continue;
        };
        if !responses.children().iter().any(|(status, _)| status.starts_with('2')) {
            let fix = "add the response of a successful call, such as `'200':`; `default` counts as a failure";
            findings.add(responses.pointer, "no success is described", fix);
            continue;
        }
        let mut first: Option<(&str, Vec<&str>)> = None;
        for (status, response) in document.responses(operation) {
            if !status.starts_with('2') {
                continue;
            }
            let schemas = schemas(&response.at);
            match &first {
                None => first = Some((status, schemas)),
                Some((earlier, known)) if *known != schemas => {
                    let body = |schemas: &[&str]| match schemas {
                        [] => "no body".to_owned(),
                        schemas => schemas.join(" and "),
                    };
                    let message = format!("{status} has {}, {earlier} has {}", body(&schemas), body(known));
                    let fix = "give both the same schema; several success types are not supported yet";
                    findings.add(response.pointer, message, fix);
                }
                Some(_) => {}
            }
        }
    }
}

/// The names of the schemas a response may have; all its media types should have the same.
fn schemas<'a>(response: &At<'a>) -> Vec<&'a str> {
    let media = response.entries("content").into_iter();
    let mut names: Vec<_> = media
        .map(|(_, media)| match media.get("schema").and_then(|schema| named(&schema)) {
            Some(name) => name,
            None if is_binary(&media) => "bytes",
            None => "a schema without a name",
        })
        .collect();
    names.sort_unstable();
    names.dedup();
    names
}

pub(super) const RESPONSE_MEDIA_TYPE: Rule = Rule {
    name: "response-media-type",
    summary: "A reply has media types the client can read.",
    explanation: "Supported are application/json, and application/xml beside it with the same schema. A failure may also \
        come as text/html or text/plain, which the client keeps as text. A success may be a file: any other media \
        types, with the schema `{ type: string, format: binary }`.",
    check: response_media_type,
};

fn response_media_type(document: &Document<'_>, findings: &mut Findings) {
    for operation in &document.operations {
        for (status, response) in document.responses(operation) {
            if status.starts_with('2') && is_file(&response.at) {
                continue;
            }
            let known: &[&str] = if status.starts_with('2') { &[JSON, XML] } else { &[JSON, XML, HTML, PLAIN] };
            let types = media_types(&response.at, known, findings);
            xml_alone(&response.at, &types, findings);
            empty_content(&response.at, findings);
        }
    }
}

/// Is a reply nothing but bytes, whatever its media types?
fn is_file(response: &At<'_>) -> bool {
    let media = response.entries("content");
    let is_name = |name: &str| name.split('/').count() == 2 && !name.contains(|c: char| c == ';' || c.is_whitespace());
    !media.is_empty()
        && media
            .iter()
            .all(|(name, media)| is_name(name) && !name.ends_with("json") && !name.ends_with("xml") && is_binary(media))
}
