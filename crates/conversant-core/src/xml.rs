use crate::error::Error;
use serde::Serialize;
use serde::de::DeserializeOwned;

/// Writes a value as an XML document with the given root element.
#[doc(hidden)]
pub fn write_xml(root: &str, value: &impl Serialize) -> Result<String, Error> {
    let element = quick_xml::se::to_string_with_root(root, value)
        .map_err(|_| Error::invalid_input("the body has no XML form (a map, or a list of lists?)"))?;
    Ok(format!("<?xml version=\"1.0\" encoding=\"UTF-8\"?>{element}"))
}

/// Reads an XML document. The error says what kind of mistake it is, never the text.
#[doc(hidden)]
pub fn read_xml<T: DeserializeOwned>(body: &[u8]) -> Result<T, Error> {
    let text = std::str::from_utf8(body).map_err(|_| Error::decode("the reply is not UTF-8"))?;
    quick_xml::de::from_str(text).map_err(|error| {
        let what = match error {
            quick_xml::DeError::InvalidXml(_) => "is not well-formed XML",
            quick_xml::DeError::UnexpectedEof => "ends too early",
            _ => "has an element that the spec does not allow",
        };
        Error::decode(format!("the reply {what}, in {} bytes", body.len()))
    })
}
