//! Bodies and responses as the document has them.

use super::Side;
use serde_json::Value;

/// Follows references to their end.
pub(super) fn resolve<'a>(side: &'a Side, mut value: &'a Value) -> &'a Value {
    for _ in 0..32 {
        let Some(reference) = value.get("$ref").and_then(Value::as_str) else { break };
        value = side.value.pointer(reference.trim_start_matches('#')).unwrap_or(&Value::Null);
    }
    value
}

/// The media types of a body or a response, without their parameters, and the schema of each.
pub(super) fn content<'a>(side: &'a Side, holder: &'a Value) -> Vec<(String, &'a Value)> {
    let content = resolve(side, holder).get("content").and_then(Value::as_object).into_iter().flatten();
    let bare = |name: &str| name.split(';').next().unwrap_or_default().trim().to_lowercase();
    content.map(|(name, media)| (bare(name), media.get("schema").unwrap_or(&Value::Null))).collect()
}

/// An operation's responses, by status as it is written.
pub(super) fn responses<'a>(side: &'a Side, operation: &'a Value) -> Vec<(&'a str, &'a Value)> {
    let responses = operation.get("responses").and_then(Value::as_object).into_iter().flatten();
    responses.map(|(status, response)| (status.as_str(), resolve(side, response))).collect()
}

/// The typed headers of a response.
pub(super) fn headers<'a>(side: &'a Side, response: &'a Value) -> Vec<(&'a str, &'a Value)> {
    let headers = response.get("headers").and_then(Value::as_object).into_iter().flatten();
    headers.map(|(name, header)| (name.as_str(), resolve(side, header).get("schema").unwrap_or(&Value::Null))).collect()
}
