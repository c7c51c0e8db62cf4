//! The two forms of a reply: XML, and JSON without the outermost element.

use axum::{
    Json,
    response::{IntoResponse, Response},
};
use http::{HeaderMap, header};
use quick_xml::{
    Writer,
    events::{BytesDecl, BytesText, Event},
};
use serde_json::Value;

use crate::parameters::accepts;

/// The value in the form asked for: XML under a root of this name, unless `Accept` names JSON.
pub(super) fn xml_unless_json_is_accepted(root: &str, value: &Value, headers: &HeaderMap) -> Response {
    if accepts(headers, "application/json") { Json(value).into_response() } else { xml(root, value) }
}

/// The value as JSON, unless `Accept` names XML.
pub(super) fn json_unless_xml_is_accepted(root: &str, value: &Value, headers: &HeaderMap) -> Response {
    if accepts(headers, "application/xml") { xml(root, value) } else { Json(value).into_response() }
}

fn xml(root: &str, value: &Value) -> Response {
    let mut writer = Writer::new(Vec::new());
    writer
        .write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), Some("yes"))))
        .and_then(|()| write(&mut writer, root, value))
        .expect("memory takes what is written");
    ([(header::CONTENT_TYPE, "application/xml")], writer.into_inner()).into_response()
}

/// An object becomes an element, an array one element for each of its own, anything else text.
fn write(writer: &mut Writer<Vec<u8>>, name: &str, value: &Value) -> std::io::Result<()> {
    match value {
        Value::Array(items) => {
            for item in items {
                write(writer, name, item)?;
            }
        }
        Value::Object(fields) => {
            writer.create_element(name).write_inner_content(|writer| {
                for (name, value) in fields {
                    write(writer, name, value)?;
                }
                Ok(())
            })?;
        }
        Value::Null => {
            writer.create_element(name).write_empty()?;
        }
        Value::String(text) => write_text(writer, name, text)?,
        other => write_text(writer, name, &other.to_string())?,
    }
    Ok(())
}

fn write_text(writer: &mut Writer<Vec<u8>>, name: &str, text: &str) -> std::io::Result<()> {
    // XML has no way to write these, escaped or not.
    let text = text.replace(|c: char| is_no_xml(c), "\u{fffd}");
    writer.create_element(name).write_text_content(BytesText::new(&text))?;
    Ok(())
}

fn is_no_xml(c: char) -> bool {
    (c < ' ' && !matches!(c, '\t' | '\n' | '\r')) || matches!(c, '\u{fffe}' | '\u{ffff}')
}
