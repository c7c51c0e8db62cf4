//! What comes back.

use super::bodies::{empty_content, media_types, xml_alone};
use super::walk::Document;
use super::{Findings, Rule};

pub(super) const RESPONSE_STATUS: Rule = Rule {
    name: "response-status",
    summary: "Responses are listed by status, and those that cannot have a body have none.",
    explanation: "A status is `200`, `404` …; `2XX`, `3XX`, `4XX`, `5XX` and `default` stand for those that are not listed. \
        1xx never reaches the caller, and 204, 205, 304 and replies to HEAD have no body.",
    check: response_status,
};

fn response_status(document: &Document<'_>, findings: &mut Findings) {
    for operation in &document.operations {
        for (status, at) in operation.at.entries("responses") {
            let pointer = &at.pointer;
            let code = status.parse::<u16>().ok().filter(|_| status.len() == 3);
            match (status, code) {
                (_, Some(200..=599)) | ("default" | "2XX" | "3XX" | "4XX" | "5XX", _) => {}
                (_, Some(100..=199)) | ("1XX", _) => {
                    findings.add(pointer, format!("`{status}` never reaches the caller"), "remove it");
                }
                _ => {
                    let fix = match status.to_uppercase().as_str() {
                        range @ ("2XX" | "3XX" | "4XX" | "5XX") => format!("write `{range}`"),
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
    summary: "Each operation says what a success is.",
    explanation: "Success is `200`, `204`, `2XX` …; where none is listed, it is `default`. Several may have bodies of \
        different types, or none: the reply is an enum with a case for each.",
    check: success,
};

fn success(document: &Document<'_>, findings: &mut Findings) {
    for operation in &document.operations {
        let Some(responses) = operation.at.get("responses").filter(|responses| responses.value.is_object()) else {
            continue;
        };
        let is_success = |status: &str| status.starts_with('2') || status == "default";
        if !responses.children().iter().any(|(status, _)| is_success(status)) {
            let fix = "add the response of a successful call, such as `'200':`";
            findings.add(responses.pointer, "no success is described", fix);
        }
    }
}

pub(super) const RESPONSE_MEDIA_TYPE: Rule = Rule {
    name: "response-media-type",
    summary: "A reply has the names of media types.",
    explanation: "The client reads JSON, and application/xml beside it with the same schema, as the schema's type. Other \
        XML and text/* is text, text/event-stream a stream, and anything else bytes.",
    check: response_media_type,
};

fn response_media_type(document: &Document<'_>, findings: &mut Findings) {
    for operation in &document.operations {
        for (_, response) in document.responses(operation) {
            let types = media_types(&response.at, findings);
            xml_alone(&response.at, &types, findings);
            empty_content(&response.at, findings);
        }
    }
}
