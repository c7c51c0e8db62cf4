//! The parts a spec is judged in, each against a server of its own.

use serde_json::Value;
use std::fmt;

/// What deletes comes last, with what creates: after it there is less to be asked for.
#[derive(Clone, Copy)]
pub(super) struct Part {
    deletes: bool,
    /// Where a reply comes in several forms, the one asked for: else schemathesis would see the server's favourite alone.
    form: Option<&'static str>,
}

impl Part {
    pub(super) fn all(spec: &Value) -> Vec<Self> {
        let forms: &[_] = if replies_in_xml(spec) { &[Some("json"), Some("xml")] } else { &[None] };
        let deletes: &[_] = if deletes(spec) { &[false, true] } else { &[false] };
        deletes.iter().flat_map(|&deletes| forms.iter().map(move |&form| Self { deletes, form })).collect()
    }

    /// The document with the operations of this part.
    pub(super) fn of(self, mut document: Value) -> Value {
        let paths = document["paths"].as_object_mut();
        if let Some(paths) = paths {
            for item in paths.values_mut().filter_map(Value::as_object_mut) {
                item.retain(|method, value| value.get("operationId").is_none() || self.has(method));
            }
            paths.retain(|_, item| operations(item).next().is_some());
        }
        document
    }

    fn has(self, method: &str) -> bool {
        if self.deletes { ["delete", "post"].contains(&method) } else { method != "delete" }
    }

    /// Whether it has to succeed in this part.
    pub(super) fn has_to_reach(self, method: &str) -> bool {
        (method == "delete") == self.deletes
    }

    /// Whether each value of each parameter is tried: in the other part that was done for all but deletions.
    pub(super) fn is_covered(self) -> bool {
        !self.deletes
    }

    /// The value of `Accept`.
    pub(super) fn accept(self) -> String {
        self.form.map_or_else(|| "*/*".to_owned(), |form| format!("application/{form}"))
    }
}

/// The methods of a path with what they do.
pub(super) fn operations(item: &Value) -> impl Iterator<Item = (&String, &Value)> {
    item.as_object().into_iter().flatten().filter(|(_, it)| it.get("operationId").is_some())
}

fn items(spec: &Value) -> impl Iterator<Item = &Value> {
    spec["paths"].as_object().into_iter().flatten().map(|(_, item)| item)
}

fn deletes(spec: &Value) -> bool {
    items(spec).flat_map(operations).any(|(method, _)| method == "delete")
}

fn replies_in_xml(spec: &Value) -> bool {
    let named = spec["components"]["responses"].as_object().into_iter().flatten().map(|(_, it)| it);
    let own = items(spec).flat_map(operations).flat_map(|(_, it)| it["responses"].as_object().into_iter().flatten());
    named.chain(own.map(|(_, it)| it)).any(|it| it["content"].get("application/xml").is_some())
}

impl fmt::Display for Part {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(if self.deletes { "deletions" } else { "all but deletions" })?;
        self.form.map_or(Ok(()), |form| write!(f, " in {form}"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn operation(media_type: &str) -> Value {
        json!({"operationId": "it", "responses": {"200": {"content": {media_type: {}}}}})
    }

    #[test]
    fn deletions_come_in_a_part_with_what_creates() {
        let json = operation("application/json");
        let spec = json!({"paths": {"/a": {"get": json, "delete": json, "parameters": []}, "/b": {"post": json}}});
        let paths: Vec<_> = Part::all(&spec).iter().map(|part| part.of(spec.clone())["paths"].clone()).collect();
        let [rest, deletions] = paths.as_slice() else { panic!("{} parts", paths.len()) };
        assert_eq!(*rest, json!({"/a": {"get": json, "parameters": []}, "/b": {"post": json}}));
        assert_eq!(*deletions, json!({"/a": {"delete": json, "parameters": []}, "/b": {"post": json}}));
    }

    #[test]
    fn each_form_of_a_reply_is_asked_for() {
        let accepts = |media_type: &str| -> Vec<_> {
            let spec = json!({"paths": {"/a": {"get": operation(media_type)}}});
            Part::all(&spec).into_iter().map(Part::accept).collect()
        };
        assert_eq!(accepts("application/json"), ["*/*"]);
        assert_eq!(accepts("application/xml"), ["application/json", "application/xml"]);
    }
}
