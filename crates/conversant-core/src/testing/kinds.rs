//! What a body is: the type parameters of [`Answers`](super::Answers) and [`Sent`](super::Sent).

use bytes::Bytes;
use serde_json::Value;
use std::fmt;
use std::marker::PhantomData;

/// A body that is a `T`.
#[derive(Debug)]
pub struct Typed<T>(PhantomData<fn() -> T>);

/// A reply that is a `T` in the provider's envelope.
#[derive(Debug)]
pub struct Enveloped<T>(PhantomData<fn() -> T>);

/// A reply that is something else for each status, as the variants of `R` say.
#[derive(Debug)]
pub struct ByStatus<R>(PhantomData<fn() -> R>);

/// A body of bytes: a file, or the parts of an upload.
#[derive(Debug)]
pub struct Raw(());

/// The body of a reply that is something else for each status: made of JSON, of text, of bytes, or of `()`, which is none.
///
/// Its `Debug` shows the size only.
pub struct Content {
    pub(super) media_type: Option<&'static str>,
    pub(super) bytes: Bytes,
}

impl Content {
    pub(super) fn json(value: &Value) -> Self {
        Self { media_type: Some("application/json"), bytes: value.to_string().into() }
    }

    pub(super) fn text(text: impl Into<String>) -> Self {
        Self { media_type: Some("text/plain"), bytes: text.into().into() }
    }

    pub(super) fn file(bytes: impl Into<Bytes>) -> Self {
        Self { media_type: Some("application/octet-stream"), bytes: bytes.into() }
    }
}

impl From<Value> for Content {
    fn from(value: Value) -> Self {
        Self::json(&value)
    }
}

impl From<&str> for Content {
    fn from(text: &str) -> Self {
        Self::text(text)
    }
}

impl From<String> for Content {
    fn from(text: String) -> Self {
        Self::text(text)
    }
}

impl From<Bytes> for Content {
    fn from(bytes: Bytes) -> Self {
        Self::file(bytes)
    }
}

impl From<Vec<u8>> for Content {
    fn from(bytes: Vec<u8>) -> Self {
        Self::file(bytes)
    }
}

impl From<()> for Content {
    fn from((): ()) -> Self {
        Self { media_type: None, bytes: Bytes::new() }
    }
}

impl fmt::Debug for Content {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Content(<{} bytes>)", self.bytes.len())
    }
}
