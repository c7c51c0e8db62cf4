//! What each kind of operation can be made to reply, and to refuse.

use super::answer::Ending;
use super::answers::Answers;
use super::kinds::{ByStatus, Content, Enveloped, Typed};
use crate::byte_stream::ByteStream;
use crate::download::Download;
use crate::engine::RawReply;
use crate::error::ErrorBody;
use crate::text::Text;
use bytes::Bytes;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

impl<E, B> Answers<'_, (), E, B> {
    /// A success, which has no body.
    #[track_caller]
    pub fn reply(&self) -> &Self {
        self.readable(self.operation.success, ().into(), || None)
    }
}

impl<E, B> Answers<'_, Text, E, B> {
    /// A success with this text.
    #[track_caller]
    pub fn reply(&self, text: impl Into<String>) -> &Self {
        self.readable(self.operation.success, Content::text(text), || None)
    }
}

impl<E, B> Answers<'_, Download, E, B> {
    /// A success with this file.
    #[track_caller]
    pub fn reply(&self, file: impl Into<Bytes>) -> &Self {
        self.readable(self.operation.success, Content::file(file), || None)
    }
}

impl<E, B> Answers<'_, ByteStream, E, B> {
    /// A success whose body comes in these pieces.
    #[track_caller]
    pub fn reply<P: Into<Bytes>>(&self, pieces: impl IntoIterator<Item = P>) -> &Self {
        let mut reply = self.canned(self.operation.success, None, Bytes::new());
        reply.body.left = pieces.into_iter().map(Into::into).collect();
        self.push(Ending::Reply(reply))
    }
}

impl<T: DeserializeOwned, E, B> Answers<'_, Typed<T>, E, B> {
    /// A success with this value: a `T`, or JSON of it, as `serde_json::json!` makes it.
    ///
    /// # Panics
    ///
    /// When the call could not read it: it lacks what the provider always sends, or has it of another type. What else a
    /// provider may send can be had with [`raw`](Self::raw).
    #[track_caller]
    pub fn reply(&self, value: impl Serialize) -> &Self {
        let value = to_json(self.operation.name, value);
        self.readable(self.operation.success, Content::json(&value), || mistake::<T>(value))
    }
}

impl<T: DeserializeOwned, E, B> Answers<'_, Enveloped<T>, E, B> {
    /// A success with this value: a `T`, or JSON of it, as `serde_json::json!` makes it. The provider's envelope is put
    /// around it.
    ///
    /// # Panics
    ///
    /// When the call could not read it: it lacks what the provider always sends, or has it of another type. What else a
    /// provider may send can be had with [`raw`](Self::raw).
    #[track_caller]
    pub fn reply(&self, value: impl Serialize) -> &Self {
        let value = to_json(self.operation.name, value);
        let whole = match self.operation.envelope {
            Some((status, inner)) => json!({status: "success", inner: value}),
            None => value.clone(),
        };
        self.readable(self.operation.success, Content::json(&whole), || mistake::<T>(value))
    }

    /// A success with this envelope, where what stands in it beside the value matters.
    ///
    /// # Panics
    ///
    /// When the call could not read it.
    #[track_caller]
    pub fn reply_whole(&self, envelope: impl Serialize) -> &Self {
        let whole = to_json(self.operation.name, envelope);
        let inner = self.operation.envelope.and_then(|(_, inner)| whole.get(inner)).cloned();
        self.readable(self.operation.success, Content::json(&whole), || mistake::<T>(inner?))
    }
}

impl<R, E, B> Answers<'_, ByStatus<R>, E, B> {
    /// A success with this status and what is documented for it: JSON as `serde_json::json!` makes it, text, bytes, or `()`
    /// for no body.
    ///
    /// # Panics
    ///
    /// When the call could not read it: the status is not documented, or with something else.
    #[track_caller]
    pub fn reply(&self, status: u16, content: impl Into<Content>) -> &Self {
        self.readable(status, content.into(), || None)
    }
}

impl<R, E: ErrorBody, B> Answers<'_, R, E, B> {
    /// A refusal with this status and body, which the provider documents for it: JSON, as `serde_json::json!` makes it, or
    /// `()` for no body. It is what [`Error::body`](crate::Error::body) will give.
    ///
    /// # Panics
    ///
    /// When no such refusal is documented for the operation. What else a provider may send can be had with
    /// [`raw`](Self::raw) and [`status`](Self::status).
    #[track_caller]
    pub fn refuse(&self, status: u16, body: impl Serialize) -> &Self {
        let name = self.operation.name;
        let reply = match to_json(name, body) {
            Value::Null => self.canned(status, None, Bytes::new()),
            body => self.canned(status, Some("application/json"), body.to_string().into()),
        };
        let documented = E::decode(reply.status, &reply.headers, &reply.whole());
        let error = std::any::type_name::<E>().rsplit("::").next().unwrap_or_default();
        assert!(
            documented.is_some(),
            "{name} does not refuse so: `{error}` has no variant for {status} and such a body"
        );
        let operation = self.operation.operation;
        let says_failed = || operation.is_some_and(|operation| RawReply::canned(operation, &reply).says_failed());
        assert!(!reply.status.is_success() || says_failed(), "{name}: {status} with such a body is a success");
        self.push(Ending::Reply(reply))
    }
}

impl<R, E, B> Answers<'_, R, E, B> {
    /// What the provider answers to a repeat that it recognises by its idempotency key. After an attempt whose answer was
    /// [`lost`](Self::lost) the call is then [`Accepted::Before`](crate::Accepted::Before).
    ///
    /// # Panics
    ///
    /// When the provider recognises no repeats of the operation.
    #[track_caller]
    pub fn duplicate(&self) -> &Self {
        let duplicate = self.operation.operation.and_then(|operation| operation.duplicate);
        let name = self.operation.name;
        let duplicate = duplicate.unwrap_or_else(|| panic!("{name}: the provider recognises no repeats of it"));
        let body = json!({duplicate.property: duplicate.value}).to_string();
        self.raw(duplicate.status, "application/json", body)
    }
}

#[track_caller]
fn to_json(name: &str, value: impl Serialize) -> Value {
    serde_json::to_value(value).unwrap_or_else(|error| panic!("{name}: the value has no JSON form: {error}"))
}

/// What is wrong with a value, in words that may quote it: it is the test's own.
fn mistake<T: DeserializeOwned>(value: Value) -> Option<String> {
    serde_json::from_value::<T>(value).err().map(|error| error.to_string())
}
