//! What schemathesis found.

use super::part::{self, Part};
use anyhow::{Context, Result};
use serde_json::Value;
use std::path::Path;

pub(super) struct Report {
    value: Value,
    findings: Vec<String>,
}

impl Report {
    pub(super) fn read(path: &Path, provider: &str, part: Part, document: &Value) -> Result<Self> {
        let text = std::fs::read_to_string(path).with_context(|| format!("there is no {}", path.display()))?;
        let value: Value = serde_json::from_str(&text).with_context(|| format!("{} is not JSON", path.display()))?;
        let _ = std::fs::remove_file(path);
        Ok(Self::of(value, provider, &operations(document, part)))
    }

    fn of(value: Value, provider: &str, operations: &[String]) -> Self {
        let mut findings = Vec::new();
        findings.extend(list(&value["failures"]).flat_map(failures));
        findings.extend(list(&value["errors"]).map(|error| format!("could not be tested: {error}")));
        if value["complete"] != true || value["operations"]["tested"] != value["operations"]["total"] {
            findings.push("not every operation was tested".to_owned());
        }
        findings.extend(never_accepted(&value, provider, operations));
        Self { value, findings }
    }

    /// What has to be put right: an operation and what is wrong with it each.
    pub(super) fn findings(&self) -> &[String] {
        &self.findings
    }

    /// Whether schemathesis has more to say of them.
    pub(super) fn has_failures(&self) -> bool {
        self.value["exit_code"] != 0
    }

    pub(super) fn summary(&self) -> String {
        let number = |pointer: &str| self.value.pointer(pointer).and_then(Value::as_u64).unwrap_or_default();
        format!("{} operations, {} requests", number("/operations/tested"), number("/test_cases/generated"))
    }
}

fn failures(failure: &Value) -> Vec<String> {
    let what =
        format!("{} ({})", failure["title"].as_str().unwrap_or_default(), failure["code"].as_str().unwrap_or_default());
    list(&failure["operations"]).filter_map(Value::as_str).map(|operation| format!("{operation}: {what}")).collect()
}

fn list(value: &Value) -> impl Iterator<Item = &Value> {
    value.as_array().into_iter().flatten()
}

/// Operations of which refusals alone are judged: schemathesis cannot know what it takes to succeed. All others have to.
const REFUSED: [(&str, &str); 21] = [
    // The endpoint has to be there, and schemathesis takes the id in the reply that creates it for another endpoint's.
    ("spruce", "GET /v1/webhooks/endpoints/{endpointId}"),
    ("spruce", "GET /v1/webhooks/endpoints/{endpointId}/events"),
    ("spruce", "POST /v1/webhooks/endpoints/{endpointId}/paused"),
    ("spruce", "DELETE /v1/webhooks/endpoints/{endpointId}"),
    // A message has to be sent, and the reply does not say the id of its item.
    ("spruce", "DELETE /v1/conversationItems/{conversationItemId}"),
    // The same link has to be created, for the same contact.
    ("spruce", "DELETE /v1/contacts/{contactId}/integrationlinks"),
    // Who is at home here is not sent elsewhere.
    ("ucwa", "GET /autodiscover/autodiscoverservice.svc/root/user/redirect"),
    // `If-Match` wants the ETag of another reply.
    ("ucwa", "PUT /ucwa/v1/applications/{applicationId}/communication"),
    // Whoever is invited accepts at once: no invitation waits.
    ("ucwa", "POST /ucwa/v1/applications/{applicationId}/communication/invitations/{invitationId}/accept"),
    ("ucwa", "POST /ucwa/v1/applications/{applicationId}/communication/invitations/{invitationId}/decline"),
    ("ucwa", "POST /ucwa/v1/applications/{applicationId}/communication/invitations/{invitationId}/cancel"),
    // The application goes before its conversations.
    ("ucwa", "DELETE /ucwa/v1/applications/{applicationId}/communication/conversations/{conversationId}"),
    // The token is in an e-mail.
    ("ziik", "POST /api/password/reset"),
    // The caller has to have written the message, in the same conversation; a file is on such a message.
    ("ziik", "DELETE /api/conversations/{conversation}/messages/{message}"),
    ("ziik", "POST /api/conversations/{conversation}/messages/{message}/finalize-update"),
    ("ziik", "POST /api/upload"),
    ("ziik", "POST /api/file/{file}/finalise"),
    ("ziik", "GET /api/file/{file}"),
    ("ziik", "GET /api/file/{file}/{preset}"),
    // It has to be the second unit of the same user.
    ("ziik", "DELETE /api/users/{user}/units/{unit}"),
    // The trigger has to be of the same webhook.
    ("ziik", "DELETE /api/webhooks/{webhook}/triggers/{trigger}"),
];

fn never_accepted(report: &Value, provider: &str, operations: &[String]) -> Vec<String> {
    let phases = |operation: &String| report["valid_rates"][operation].as_object().into_iter().flatten();
    let accepted = |operation: &String| phases(operation).any(|(_, it)| it["accepted"].as_u64() > Some(0));
    let refused = operations.iter().filter(|it| !accepted(it) && !REFUSED.contains(&(provider, it)));
    refused.map(|it| format!("{it}: no request succeeded; give samples.rs what it takes")).collect()
}

/// As schemathesis names them: `GET /users`.
fn operations(document: &Value, part: Part) -> Vec<String> {
    let paths = document["paths"].as_object().into_iter().flatten();
    let named = |(path, item)| {
        part::operations(item)
            .filter(|(method, _)| part.has_to_reach(method))
            .map(move |(method, _)| format!("{} {path}", method.to_uppercase()))
    };
    paths.flat_map(named).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn get_users() -> [String; 1] {
        ["GET /users".to_owned()]
    }

    fn clean() -> Value {
        json!({
            "complete": true,
            "operations": {"total": 1, "tested": 1},
            "failures": [],
            "errors": [],
            "valid_rates": {"GET /users": {"examples": {"accepted": 0}, "fuzzing": {"accepted": 1}}},
        })
    }

    #[test]
    fn nothing_found_is_nothing_to_put_right() {
        assert!(Report::of(clean(), "ziik", &get_users()).findings().is_empty());
    }

    #[test]
    fn a_failure_names_its_operation_and_its_check() {
        let mut report = clean();
        report["failures"] =
            json!([{"code": "ST108", "title": "Response violates schema", "operations": ["GET /users"]}]);
        assert_eq!(
            Report::of(report, "ziik", &get_users()).findings(),
            ["GET /users: Response violates schema (ST108)"]
        );
    }

    #[test]
    fn an_operation_that_only_refused_or_was_not_asked_was_not_tested() {
        let spec = json!({"paths": {"/users": {"get": {"operationId": "listUsers"}, "parameters": []}}});
        assert_eq!(operations(&spec, Part::all(&spec)[0]), get_users());
        let mut report = clean();
        report["valid_rates"] = json!({});
        assert_eq!(Report::of(report, "ziik", &get_users()).findings().len(), 1);
        let mut report = clean();
        report["valid_rates"]["GET /users"]["fuzzing"]["accepted"] = json!(0);
        assert_eq!(Report::of(report, "ziik", &get_users()).findings().len(), 1);
    }

    #[test]
    fn a_run_cut_short_is_no_success() {
        let mut report = clean();
        report["operations"]["tested"] = json!(0);
        assert_eq!(Report::of(report, "ziik", &get_users()).findings().len(), 1);
        let mut report = clean();
        report["complete"] = json!(false);
        assert_eq!(Report::of(report, "ziik", &get_users()).findings().len(), 1);
    }
}
