//! A vendor's own document as the draft of a spec.

use crate::finding::Finding;
use crate::generate::{Note, adopt};
use crate::lint;
use crate::spec::Spec;
use anyhow::{Context, Result, bail};
use saphyr::{Scalar, ScalarStyle, Yaml, YamlEmitter};
use serde_json::{Map, Value};

/// What a draft says, and what of the document was changed or lost on the way.
pub(crate) type Adopted = (String, Vec<Note>);

/// The document in the dialect of the specs, marked as a draft, or what nothing can be made of.
pub(crate) fn vendors(source: &Spec) -> Result<std::result::Result<Adopted, Vec<Finding>>> {
    let findings = lint::lint(source);
    if findings.iter().any(Finding::is_error) {
        return Ok(Err(findings));
    }
    let adopted = adopt::adopt(&lint::foreign::without_strange_keys(&source.value, &findings));
    if !adopted.findings.is_empty() {
        return Ok(Err(adopted.findings));
    }
    let mut draft = marked(adopted.value);
    let mut notes = adopted.notes;
    let unknown = lint::lint(&as_spec(&draft, source)?).into_iter().filter(|finding| finding.rule == "unknown-key");
    for Finding { pointer, .. } in unknown {
        if let Some(key) = remove(&mut draft, &pointer) {
            let message = format!("`{key}` is a key of the vendor's own: it is left out");
            notes.push(Note { pointer: adopted.places.source(&pointer), message, lost: true });
        }
    }
    let text = as_spec(&draft, source)?.text;
    let file = source.path.rsplit(['/', '\\']).next().unwrap_or_default();
    let text = format!(
        "# A draft, made of {file} by `cargo xtask new-provider`. Read it beside the vendor's documents, and say in\n\
         # `x-provenance` where each fact is from. While `x-draft` stands here the house rules are warnings, and nothing asks\n\
         # for tests. Remove it when all is true.\n{text}\n"
    );
    Ok(Ok((text, notes)))
}

/// With `x-draft` below the version.
fn marked(document: Value) -> Value {
    let mut draft = Map::new();
    for (key, value) in document.as_object().into_iter().flatten().filter(|(key, _)| *key != "x-draft") {
        draft.insert(key.clone(), value.clone());
        if key == "openapi" {
            draft.insert("x-draft".to_owned(), true.into());
        }
    }
    Value::Object(draft)
}

/// Takes what is at a pointer out of a mapping; the answer is its key.
fn remove(document: &mut Value, pointer: &str) -> Option<String> {
    let (parent, key) = pointer.rsplit_once('/')?;
    let key = key.replace("~1", "/").replace("~0", "~");
    document.pointer_mut(parent)?.as_object_mut()?.shift_remove(&key).map(|_| key)
}

/// A draft as a file. Whether a text has to be quoted is the emitter's judgement; this holds it to it.
fn as_spec(draft: &Value, source: &Spec) -> Result<Spec> {
    let mut text = String::new();
    let mut emitter = YamlEmitter::new(&mut text);
    emitter.multiline(true);
    emitter.dump(&yaml(draft)).context("the document cannot be written as YAML")?;
    let text = text.trim_start_matches("---\n");
    match Spec::parse(String::new(), String::new(), text.to_owned()) {
        Ok(read) if read.value == *draft => Ok(read),
        _ => bail!("{} cannot be written as YAML that says the same", source.path),
    }
}

fn yaml(value: &Value) -> Yaml<'_> {
    let text = |text: &str| Yaml::Value(Scalar::String(text.to_owned().into()));
    match value {
        Value::Null => Yaml::Value(Scalar::Null),
        Value::Bool(value) => Yaml::Value(Scalar::Boolean(*value)),
        // Digit by digit: not every number of JSON is one of the emitter's.
        Value::Number(number) => Yaml::Representation(number.to_string().into(), ScalarStyle::Plain, None),
        Value::String(value) => text(value),
        Value::Array(items) => Yaml::Sequence(items.iter().map(yaml).collect()),
        Value::Object(entries) => Yaml::Mapping(entries.iter().map(|(key, value)| (text(key), yaml(value))).collect()),
    }
}
