//! What schemathesis found.

use anyhow::{Context, Result};
use serde_json::Value;
use std::path::Path;

pub(super) struct Report {
    value: Value,
    findings: Vec<String>,
}

impl Report {
    pub(super) fn read(path: &Path, provider: &str, document: &Value) -> Result<Self> {
        let text = std::fs::read_to_string(path).with_context(|| format!("there is no {}", path.display()))?;
        let value: Value = serde_json::from_str(&text).with_context(|| format!("{} is not JSON", path.display()))?;
        let _ = std::fs::remove_file(path);
        Ok(Self::of(value, provider, &operations(document)))
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

/// Operations no request of which succeeded: of those, only refusals were judged.
const REFUSED: [(&str, &str); 0] = [];

fn never_accepted(report: &Value, provider: &str, operations: &[String]) -> Vec<String> {
    let phases = |operation: &String| report["valid_rates"][operation].as_object().into_iter().flatten();
    let accepted = |operation: &String| phases(operation).any(|(_, it)| it["accepted"].as_u64() > Some(0));
    let refused = operations.iter().filter(|it| !accepted(it) && !REFUSED.contains(&(provider, it)));
    refused.map(|it| format!("{it}: no request succeeded; give samples.rs what it takes")).collect()
}

/// As schemathesis names them: `GET /users`.
fn operations(spec: &Value) -> Vec<String> {
    let paths = spec["paths"].as_object().into_iter().flatten();
    let methods = |item: &Value| -> Vec<String> {
        let methods = item.as_object().into_iter().flatten().filter(|(_, it)| it.get("operationId").is_some());
        methods.map(|(method, _)| method.to_uppercase()).collect()
    };
    paths.flat_map(|(path, item)| methods(item).into_iter().map(move |it| format!("{it} {path}"))).collect()
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
        assert_eq!(operations(&spec), get_users());
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
