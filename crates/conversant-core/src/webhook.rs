//! What a provider delivers to its users, read.

use crate::body;
use crate::debug::hidden;
use crate::error::Error;
use serde::de::DeserializeOwned;
use serde_json::Value;
use std::fmt;

/// An event that this version of the client does not know.
#[derive(Clone, PartialEq)]
pub struct OtherEvent {
    name: Option<String>,
    body: Value,
}

impl OtherEvent {
    /// The event's name, if the body has one where this provider puts it.
    pub fn name(&self) -> Option<&str> {
        self.name.as_deref()
    }

    /// The whole body as it was delivered. It may hold what a person wrote.
    pub fn body(&self) -> &Value {
        &self.body
    }
}

/// Shows how much there is, not what: even a name comes from outside.
impl fmt::Debug for OtherEvent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("OtherEvent").field("name", &hidden(&self.name)).field("body", &hidden(&self.body)).finish()
    }
}

/// A body that was delivered, read so far that one can see which event it is.
pub struct Delivery<'a> {
    bytes: &'a [u8],
    body: Value,
}

impl fmt::Debug for Delivery<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Delivery").field("body", &hidden(&self.body)).finish()
    }
}

impl<'a> Delivery<'a> {
    /// Reads a body.
    ///
    /// # Errors
    ///
    /// [`Webhook`](crate::ErrorKind::Webhook) if it is not JSON.
    pub fn read(bytes: &'a [u8]) -> Result<Self, Error> {
        let bytes = body::without_mark(bytes);
        match serde_json::from_slice(bytes) {
            Ok(body) => Ok(Self { bytes, body }),
            Err(error) => Err(Error::webhook(format!("the webhook's body {}", body::mistake(&error, bytes)))),
        }
    }

    /// The text at a JSON pointer: the event's name.
    pub fn text(&self, pointer: &str) -> Option<&str> {
        self.body.pointer(pointer)?.as_str()
    }

    /// Is this value at the JSON pointer?
    pub fn has<T>(&self, pointer: &str, value: T) -> bool
    where
        Value: PartialEq<T>,
    {
        self.body.pointer(pointer).is_some_and(|found| *found == value)
    }

    /// The body as the type of a known event. The error has the event's name and the place, never the text.
    ///
    /// # Errors
    ///
    /// [`Webhook`](crate::ErrorKind::Webhook).
    pub fn decode<T: DeserializeOwned>(&self, event: &'static str) -> Result<T, Error> {
        serde_json::from_slice(self.bytes)
            .map_err(|error| Error::webhook(format!("the webhook `{event}` {}", body::mistake(&error, self.bytes))))
    }

    /// The body of an event that is not known, and the pointer to its name, where bodies have one.
    pub fn other(self, name: Option<&str>) -> OtherEvent {
        OtherEvent { name: name.and_then(|pointer| self.text(pointer)).map(str::to_owned), body: self.body }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::{ErrorKind, Outcome};

    #[derive(Debug, serde::Deserialize)]
    struct Written {
        text: String,
    }

    #[test]
    fn what_is_not_json_is_an_error_with_a_place_and_without_text() {
        for (body, said) in [
            (&b"CANARY"[..], "the webhook's body is not JSON, at line 1 column 1 of 6 bytes"),
            (b"{\"text\": \"CANARY", "the webhook's body ends too early, at line 1 column 16 of 16 bytes"),
            (b"", "the webhook's body ends too early, at line 1 column 0 of 0 bytes"),
        ] {
            let error = Delivery::read(body).expect_err("it is not JSON");
            assert_eq!((error.kind(), error.outcome()), (ErrorKind::Webhook, Outcome::NotSent));
            assert_eq!(error.to_string(), said);
            assert!(!format!("{error:?}").contains("CANARY"));
        }
    }

    #[test]
    fn what_does_not_fit_its_schema_is_an_error_that_names_the_event() {
        let delivery = Delivery::read(b"{\"type\": \"note.written\",\n \"text\": [\"CANARY\"]}").expect("it is JSON");
        let error = delivery.decode::<Written>("note.written").expect_err("the text is a list");
        let said =
            "the webhook `note.written` has a value that the spec does not allow, at line 2 column 9 of 45 bytes";
        assert_eq!(error.to_string(), said);
        assert!(!format!("{error:?}").contains("CANARY"));
    }

    #[test]
    fn a_byte_order_mark_is_no_part_of_the_body() {
        let delivery = Delivery::read(b"\xef\xbb\xbf{\"text\": \"hello\"}").expect("it is JSON");
        assert_eq!(delivery.decode::<Written>("note.written").expect("it fits").text, "hello");
    }

    #[test]
    fn an_event_is_told_by_its_name_or_by_values() {
        let delivery = Delivery::read(br#"{"data": {"type": "a", "level": 3, "open": true}}"#).expect("it is JSON");
        assert_eq!(delivery.text("/data/type"), Some("a"));
        assert_eq!(delivery.text("/data/level"), None);
        assert_eq!(delivery.text("/type"), None);
        assert!(delivery.has("/data/type", "a") && delivery.has("/data/level", 3) && delivery.has("/data/open", true));
        assert!(!delivery.has("/data/type", "b") && !delivery.has("/data/open", false) && !delivery.has("/open", true));
    }

    #[test]
    fn an_unknown_event_keeps_its_name_and_body_and_debug_shows_neither() {
        let body = r#"{"type": "CANARY", "text": "CANARY"}"#;
        let named = Delivery::read(body.as_bytes()).expect("it is JSON").other(Some("/type"));
        assert_eq!(named.name(), Some("CANARY"));
        assert_eq!(named.body().to_string(), serde_json::from_str::<Value>(body).expect("it is JSON").to_string());
        assert_eq!(format!("{named:?}"), "OtherEvent { name: Some(<6 bytes>), body: <object> }");
        for pointer in [None, Some("/name"), Some("")] {
            let unnamed = Delivery::read(body.as_bytes()).expect("it is JSON").other(pointer);
            assert_eq!(unnamed.name(), None);
        }
    }
}
