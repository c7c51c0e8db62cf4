use crate::error::Error;
use bytes::Bytes;
use http::HeaderMap;
use http::header::CONTENT_TYPE;
use serde::de::DeserializeOwned;
use serde_json::value::RawValue;
use std::borrow::Cow;
use std::collections::BTreeMap;

/// The format of a body that a provider takes as JSON or as XML.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub enum BodyFormat {
    /// `application/json`.
    #[default]
    Json,
    /// `application/xml`.
    Xml,
}

impl BodyFormat {
    /// The media type.
    pub fn content_type(self) -> &'static str {
        match self {
            Self::Json => "application/json",
            Self::Xml => "application/xml",
        }
    }
}

/// What a request carries.
#[derive(Clone)]
pub(crate) enum Body {
    Whole(Bytes),
    #[cfg(feature = "multipart")]
    Multipart(Box<crate::multipart::Multipart>),
}

impl Default for Body {
    fn default() -> Self {
        Self::Whole(Bytes::new())
    }
}

impl Body {
    /// Can it be sent, for the first time or again?
    pub(crate) fn is_whole(&self) -> bool {
        match self {
            Self::Whole(_) => true,
            #[cfg(feature = "multipart")]
            Self::Multipart(parts) => parts.is_whole(),
        }
    }
}

/// The format that a reply's content type names. `None` if it has none; `Err` would be a format we do not read.
pub(crate) fn format_of(headers: &HeaderMap) -> Option<BodyFormat> {
    let media_type = media_type(headers)?;
    let subtype = media_type.split_once('/').map_or(media_type, |(_, subtype)| subtype);
    let is = |format: &str| {
        subtype.eq_ignore_ascii_case(format)
            || subtype.rsplit_once('+').is_some_and(|(_, suffix)| suffix.eq_ignore_ascii_case(format))
    };
    if is("json") {
        Some(BodyFormat::Json)
    } else if is("xml") {
        Some(BodyFormat::Xml)
    } else {
        None
    }
}

/// The content type without its parameters, as it was sent.
pub(crate) fn media_type(headers: &HeaderMap) -> Option<&str> {
    let value = headers.get(CONTENT_TYPE)?.to_str().ok()?;
    value.split(';').next().map(str::trim)
}

/// Reads a JSON body. The error names the place and the kind of mistake, never the text: serde's own message may quote
/// what a person wrote.
pub(crate) fn read_json<T: DeserializeOwned>(body: &[u8]) -> Result<T, Error> {
    let body = without_mark(body);
    serde_json::from_slice(body).map_err(|error| Error::decode(format!("the reply {}", mistake(&error, body))))
}

/// A byte order mark is no part of JSON, but a reader may ignore it (RFC 8259, 8.1).
pub(crate) fn without_mark(body: &[u8]) -> &[u8] {
    body.strip_prefix(b"\xef\xbb\xbf").unwrap_or(body)
}

/// What is wrong with a JSON body, and where.
pub(crate) fn mistake(error: &serde_json::Error, body: &[u8]) -> String {
    let what = match error.classify() {
        serde_json::error::Category::Eof => "ends too early",
        serde_json::error::Category::Data => "has a value that the spec does not allow",
        _ => "is not JSON",
    };
    format!("{what}, at line {} column {} of {} bytes", error.line(), error.column(), body.len())
}

/// The part of a JSON body that an object holds under this name, or the body if it is no such object.
pub(crate) fn unwrapped<'a>(body: &'a [u8], name: &str) -> &'a [u8] {
    let whole: Option<BTreeMap<Cow<'_, str>, &RawValue>> = serde_json::from_slice(body).ok();
    whole.and_then(|mut whole| whole.remove(name)).map_or(body, |inner| inner.get().as_bytes())
}

/// The only element of a JSON list.
pub(crate) fn only(body: &[u8]) -> Option<&[u8]> {
    match serde_json::from_slice::<Vec<&RawValue>>(body).ok()?.as_slice() {
        [only] => Some(only.get().as_bytes()),
        _ => None,
    }
}

/// A text body's content type. ASCII goes out as the vendor's samples do; other text names its charset, as HTTP gives
/// `text/*` none by default.
pub(crate) fn text_content_type(media_type: &'static str, text: &str) -> Cow<'static, str> {
    if text.is_ascii() { media_type.into() } else { format!("{media_type}; charset=utf-8").into() }
}
