use crate::error::Error;
use quick_xml::events::Event;
use serde::Serialize;
use serde::de::DeserializeOwned;
use std::ops::Range;

/// Writes a value as an XML document with the given root element.
pub(crate) fn write_xml(root: &str, value: &impl Serialize) -> Result<String, Error> {
    let element = quick_xml::se::to_string_with_root(root, value)
        .map_err(|_| Error::invalid_input("the body has no XML form (a map, or a list of lists?)"))?;
    // XML 1.0 has no way to write these, not even as character references (XML 1.0, 2.2).
    if let Some(character) = element
        .chars()
        .find(|c| matches!(c, '\0'..='\u{8}' | '\u{b}' | '\u{c}' | '\u{e}'..='\u{1f}' | '\u{fffe}' | '\u{ffff}'))
    {
        let message =
            format!("XML cannot hold the character U+{:04X}, which the body has; JSON can", u32::from(character));
        return Err(Error::invalid_input(message));
    }
    Ok(format!("<?xml version=\"1.0\" encoding=\"UTF-8\"?>{element}"))
}

/// Reads an XML document. The error says what kind of mistake it is, never the text.
pub(crate) fn read_xml<T: DeserializeOwned>(root: &str, body: &[u8]) -> Result<T, Error> {
    let text = std::str::from_utf8(body).map_err(|_| Error::decode("the reply is not UTF-8"))?;
    // The reader takes any root, and a type whose parts are all optional takes any document: a page, or an error.
    if !has_root(text, root) {
        return Err(Error::decode(format!("the reply is not an XML document whose root is `{root}`")));
    }
    read_element(text)
}

/// Reads an element, whatever its name.
pub(crate) fn read_element<T: DeserializeOwned>(text: &str) -> Result<T, Error> {
    quick_xml::de::from_str(text).map_err(|error| {
        let what = match error {
            quick_xml::DeError::InvalidXml(_) => "is not well-formed XML",
            quick_xml::DeError::UnexpectedEof => "ends too early",
            _ => "has an element that the spec does not allow",
        };
        Error::decode(format!("the reply {what}, in {} bytes", text.len()))
    })
}

/// Where the elements are to which this path leads from the root, which is its first name.
pub(crate) fn elements(text: &str, path: &[&str]) -> Option<Vec<Range<usize>>> {
    let mut reader = quick_xml::Reader::from_str(text);
    let mut found = Vec::new();
    // How many elements are open, and how many of them, from the root on, are those of the path.
    let (mut open, mut known) = (0, 0);
    let mut start = 0;
    loop {
        let before = usize::try_from(reader.buffer_position()).ok()?;
        match reader.read_event().ok()? {
            Event::Start(element) => {
                if known == open && path.get(open).is_some_and(|name| element.local_name().as_ref() == *name) {
                    known += 1;
                    if known == path.len() {
                        start = before;
                    }
                }
                open += 1;
            }
            Event::Empty(element) => {
                let is_it = known == open && open + 1 == path.len();
                if is_it && path.last().is_some_and(|name| element.local_name().as_ref() == *name) {
                    found.push(before..usize::try_from(reader.buffer_position()).ok()?);
                }
            }
            Event::End(_) => {
                if known == open {
                    if open == path.len() {
                        found.push(start..usize::try_from(reader.buffer_position()).ok()?);
                    }
                    known -= 1;
                }
                open -= 1;
            }
            Event::Eof => return Some(found),
            _ => {}
        }
    }
}

/// Is this the document's first element?
fn has_root(text: &str, root: &str) -> bool {
    let mut reader = quick_xml::Reader::from_str(text);
    loop {
        match reader.read_event() {
            Ok(Event::Start(element) | Event::Empty(element)) => {
                return element.local_name().as_ref() == root;
            }
            Ok(Event::Eof) | Err(_) => return false,
            Ok(_) => {}
        }
    }
}
