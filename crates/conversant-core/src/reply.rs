use crate::body::{self, BodyFormat};
use crate::engine::RawReply;
use crate::error::Error;
use crate::list::{List, MalformedItem};
use crate::text::Text;
use bytes::Bytes;
use chrono::{DateTime, Utc};
use http::{HeaderMap, StatusCode};
use serde::de::DeserializeOwned;
use std::fmt;
use std::ops::Deref;

/// What a provider answered: the value, and around it the status and the headers.
///
/// It dereferences to the value. `H` holds the typed headers that the operation documents.
pub struct Reply<T, H = ()> {
    value: T,
    headers: H,
    raw: RawReply,
}

impl<T, H> Reply<T, H> {
    /// The value alone.
    pub fn into_inner(self) -> T {
        self.value
    }

    /// The status: one of the operation's success statuses.
    pub fn status(&self) -> StatusCode {
        self.raw.status
    }

    /// The documented headers.
    pub fn headers(&self) -> &H {
        &self.headers
    }

    /// All headers.
    pub fn raw_headers(&self) -> &HeaderMap {
        &self.raw.headers
    }

    /// The whole body as it came, with what an envelope holds beside the value. It may hold what a person wrote.
    pub fn raw_body(&self) -> &Bytes {
        &self.raw.body
    }

    /// The items of a list that are not what the provider documents, and so are missing from it.
    pub fn malformed_items(&self) -> &[MalformedItem] {
        &self.raw.malformed
    }

    /// The provider's id of the request, where it sends one.
    pub fn request_id(&self) -> Option<&str> {
        self.raw.request_id()
    }

    /// How many attempts were made.
    pub fn attempts(&self) -> u32 {
        self.raw.attempts
    }

    /// The idempotency key that all attempts carried, where the operation has one.
    pub fn idempotency_key(&self) -> Option<&str> {
        self.raw.idempotency_key()
    }

    /// The reply and what `convert` makes of its value.
    #[doc(hidden)]
    pub fn map<U>(self, convert: impl FnOnce(T) -> U) -> Reply<U, H> {
        Reply { value: convert(self.value), headers: self.headers, raw: self.raw }
    }

    /// The malformed items, taken out of the reply.
    pub(crate) fn take_malformed(&mut self) -> Vec<MalformedItem> {
        std::mem::take(&mut self.raw.malformed)
    }
}

/// What became of a call that the provider recognises when it is repeated.
#[derive(Debug)]
#[non_exhaustive]
pub enum Accepted<T, H = ()> {
    /// The provider replied.
    Replied(Reply<T, H>),
    /// An earlier attempt of this call was accepted and its reply was lost; the provider recognised the repeat by its
    /// idempotency key and did nothing new. What the lost reply said is not known.
    Before(Recognised),
}

/// The provider's answer to a repeat that it recognised.
pub struct Recognised {
    raw: RawReply,
}

impl<T, H> Accepted<T, H> {
    /// The reply, unless it was lost.
    pub fn reply(&self) -> Option<&Reply<T, H>> {
        match self {
            Self::Replied(reply) => Some(reply),
            Self::Before(_) => None,
        }
    }

    /// The reply, unless it was lost.
    pub fn into_reply(self) -> Option<Reply<T, H>> {
        match self {
            Self::Replied(reply) => Some(reply),
            Self::Before(_) => None,
        }
    }

    /// The status of the answer.
    pub fn status(&self) -> StatusCode {
        self.raw().status
    }

    /// The idempotency key that all attempts carried.
    pub fn idempotency_key(&self) -> Option<&str> {
        self.raw().idempotency_key()
    }

    /// How many attempts were made.
    pub fn attempts(&self) -> u32 {
        self.raw().attempts
    }

    /// The provider's id of the request, where it sends one.
    pub fn request_id(&self) -> Option<&str> {
        self.raw().request_id()
    }

    fn raw(&self) -> &RawReply {
        match self {
            Self::Replied(reply) => &reply.raw,
            Self::Before(recognised) => &recognised.raw,
        }
    }
}

impl Recognised {
    /// All headers of the answer.
    pub fn raw_headers(&self) -> &HeaderMap {
        &self.raw.headers
    }
}

impl fmt::Debug for Recognised {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Recognised").field("status", &self.raw.status).finish_non_exhaustive()
    }
}

impl<T, H> Deref for Reply<T, H> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.value
    }
}

impl<T: fmt::Debug, H: fmt::Debug> fmt::Debug for Reply<T, H> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut reply = f.debug_struct("Reply");
        reply.field("status", &self.raw.status);
        if self.raw.operation.text_reply {
            reply.field("value", &format_args!("<{} bytes>", self.raw.body.len()));
        } else {
            reply.field("value", &self.value);
        }
        reply.field("headers", &self.headers).finish_non_exhaustive()
    }
}

impl RawReply {
    fn request_id(&self) -> Option<&str> {
        self.headers.get(self.operation.request_id_header?)?.to_str().ok()
    }

    fn idempotency_key(&self) -> Option<&str> {
        self.idempotency_key.as_ref()?.to_str().ok()
    }

    /// The reply of an operation whose repeats the provider recognises.
    pub fn accepted<T, H>(
        self,
        decode: impl FnOnce(Self) -> Result<Reply<T, H>, Error>,
    ) -> Result<Accepted<T, H>, Error> {
        if self.recognised {
            Ok(Accepted::Before(Recognised { raw: self }))
        } else {
            decode(self).map(Accepted::Replied)
        }
    }
}

/// Decoding, once per type: the generated clients name the form, this reads it.
impl RawReply {
    /// A reply without a body. One with a body and a status that is not documented comes from something in front of the
    /// server, such as a sign-in page.
    pub fn empty(self, documented: &[u16]) -> Result<Reply<()>, Error> {
        if !self.body.is_empty() && !self.is(documented) {
            let wanted = statuses(documented);
            let message = format!("the reply is {} with a body, where {wanted} without one was expected", self.status);
            return self.finish(Err(Error::decode(message)));
        }
        self.finish(Ok(()))
    }

    pub(crate) fn documented(&self, wanted: &[u16], what: &str) -> Result<(), Error> {
        if self.is(wanted) {
            return Ok(());
        }
        let wanted = statuses(wanted);
        Err(Error::decode(format!("the reply is {}, where {wanted} with {what} was expected", self.status)))
    }

    /// Has the reply one of these statuses? A single digit stands for all that begin with it.
    pub fn is(&self, statuses: &[u16]) -> bool {
        let status = self.status.as_u16();
        statuses.contains(&status) || statuses.contains(&(status / 100))
    }

    /// A reply of a status that the operation does not document.
    pub fn undocumented<T>(self) -> Result<Reply<T>, Error> {
        let message = format!("the reply is {}, a status of success that is not documented", self.status);
        self.finish(Err(Error::decode(message)))
    }

    /// A text, of whatever media type.
    pub fn text(self, documented: &[u16]) -> Result<Reply<Text>, Error> {
        if let Err(error) = self.documented(documented, "a text") {
            return self.finish(Err(error));
        }
        let text = Text::new(self.body.clone()).ok_or_else(|| Error::decode("the reply is not UTF-8"));
        self.finish(text)
    }

    /// Says that the reply holds a list of `T` under this JSON pointer: one malformed item must not cost the others.
    pub fn list<T: DeserializeOwned>(mut self, items: &'static str) -> Self {
        self.reading.list = Some(List::of::<T>(items));
        self
    }

    /// The same of a list that may also come as elements of XML.
    #[cfg(feature = "xml")]
    pub fn list_of_elements<T: DeserializeOwned>(mut self, items: &'static str) -> Self {
        self.reading.list = Some(List::of_elements::<T>(items));
        self
    }

    /// Says that the value may come alone or as this property of an object.
    pub fn perhaps_in(mut self, wrapper: &'static str) -> Self {
        self.reading.wrapper = Some(wrapper);
        self
    }

    /// A JSON reply.
    pub fn json<T: DeserializeOwned>(mut self) -> Result<Reply<T>, Error> {
        let value = match self.expect(&[BodyFormat::Json]) {
            Ok(_) => self.read_json(),
            Err(error) => Err(error),
        };
        self.finish(value)
    }

    /// The body, read as what was said of it.
    fn read_json<T: DeserializeOwned>(&mut self) -> Result<T, Error> {
        let body = match self.reading.wrapper {
            Some(wrapper) => body::unwrapped(&self.body, wrapper),
            None => &self.body,
        };
        let error = match body::read_json(body) {
            Ok(value) => return Ok(value),
            Err(error) => error,
        };
        // The same vendors that wrap a value put it into a list of one elsewhere (Ziik's tokens).
        let only = body::only(body).filter(|_| self.reading.wrapper.is_some());
        if let Some(value) = only.and_then(|only| body::read_json(only).ok()) {
            return Ok(value);
        }
        let Some((value, malformed)) = self.reading.list.and_then(|list| list.without_malformed(body)) else {
            return Err(error);
        };
        self.malformed = malformed;
        Ok(value)
    }

    #[cfg(feature = "xml")]
    fn read_xml<T: DeserializeOwned>(&mut self, root: &str) -> Result<T, Error> {
        let error = match crate::xml::read_xml(root, &self.body) {
            Ok(value) => return Ok(value),
            Err(error) => error,
        };
        let found = self.reading.list.and_then(|list| list.without_malformed_elements(root, &self.body));
        let (value, malformed) = found.ok_or(error)?;
        self.malformed = malformed;
        Ok(value)
    }

    /// A reply in JSON or XML, whichever the provider chose; `root` is the XML document's root element.
    #[cfg(feature = "xml")]
    pub fn json_or_xml<T: DeserializeOwned>(mut self, root: &str) -> Result<Reply<T>, Error> {
        let value = match self.expect(&[BodyFormat::Json, BodyFormat::Xml]) {
            Ok(BodyFormat::Xml) => self.read_xml(root),
            Ok(BodyFormat::Json) => self.read_json(),
            Err(error) => Err(error),
        };
        self.finish(value)
    }

    /// A JSON reply in an envelope; `open` says whether the envelope reports a failure and takes the value out.
    pub fn enveloped<E: DeserializeOwned, T>(mut self, open: fn(E) -> (bool, Option<T>)) -> Result<Reply<T>, Error> {
        let whole = match self.expect(&[BodyFormat::Json]) {
            Ok(_) => self.read_json::<E>(),
            Err(error) => Err(error),
        };
        match whole.map(open) {
            Ok((true, _)) => Err(self.failed()),
            Ok((false, Some(value))) => self.finish(Ok(value)),
            Ok((false, None)) => self.finish(Err(Error::decode("the reply's envelope holds no value"))),
            // A failure's value has another type, so it does not decode as the success it is not.
            Err(_) if self.says_failed() => Err(self.failed()),
            Err(error) => self.finish(Err(error)),
        }
    }

    pub(crate) fn finish<T>(self, value: Result<T, Error>) -> Result<Reply<T>, Error> {
        match value {
            Ok(value) => Ok(Reply { value, headers: (), raw: self }),
            Err(error) => Err(self.fail(error)),
        }
    }

    fn failed(self) -> Error {
        let message = "the provider's reply says that the call failed";
        let error = Error::rejected(self.status, self.headers.clone(), self.body.clone(), Some(message));
        self.fail(error)
    }

    fn fail(self, error: Error) -> Error {
        error
            .answered(self.status, self.headers, self.body)
            .of_call(self.attempts, self.in_doubt, self.started_at, self.idempotency_key)
            .during(self.operation)
    }

    pub(crate) fn says_failed(&self) -> bool {
        let Some(envelope) = self.operation.envelope else { return false };
        match serde_json::from_slice::<serde_json::Value>(&self.body) {
            Ok(whole) => whole.get(envelope.status).and_then(|status| status.as_str()) == Some(envelope.failed),
            Err(_) => false,
        }
    }

    /// The reply's format, if it is one of these. A reply that names none is taken for the first.
    fn expect(&self, formats: &[BodyFormat]) -> Result<BodyFormat, Error> {
        let Some(media_type) = body::media_type(&self.headers) else { return Ok(formats[0]) };
        match body::format_of(&self.headers) {
            Some(format) if formats.contains(&format) => Ok(format),
            _ => {
                // Only the type's letters: the header comes from outside.
                let found: String =
                    media_type.chars().filter(|c| c.is_ascii_alphanumeric() || "/+-.".contains(*c)).take(60).collect();
                let wanted = formats.iter().map(|format| format.content_type()).collect::<Vec<_>>().join(" or ");
                Err(Error::decode(format!("the reply is `{found}` where `{wanted}` was expected")))
            }
        }
    }
}

/// `200 or 2XX`
fn statuses(documented: &[u16]) -> String {
    let name = |status: &u16| if *status < 10 { format!("{status}XX") } else { status.to_string() };
    documented.iter().map(name).collect::<Vec<_>>().join(" or ")
}

impl<T> Reply<T> {
    /// Adds the typed headers.
    #[doc(hidden)]
    pub fn with_headers<H>(self, read: fn(&HeaderMap) -> H) -> Reply<T, H> {
        Reply { headers: read(&self.raw.headers), value: self.value, raw: self.raw }
    }
}

/// A header's items, separated by commas, if it is there and all are of their type.
#[doc(hidden)]
pub fn list_header<T: std::str::FromStr>(headers: &HeaderMap, name: &str) -> Option<Vec<T>> {
    let lines: Vec<_> = headers.get_all(name).iter().map(|line| line.to_str()).collect::<Result<_, _>>().ok()?;
    let items = lines.iter().flat_map(|line| line.split(',')).map(str::trim).filter(|item| !item.is_empty());
    (!lines.is_empty()).then(|| items.map(|item| item.parse().ok()).collect::<Option<_>>())?
}

/// A header's date and time, as RFC 3339 or as HTTP writes it (RFC 9110, 5.6.7).
#[doc(hidden)]
pub fn time_header(headers: &HeaderMap, name: &str) -> Option<DateTime<Utc>> {
    let text = headers.get(name)?.to_str().ok()?.trim();
    let rfc3339 = DateTime::parse_from_rfc3339(text).ok().map(|time| time.to_utc());
    rfc3339.or_else(|| httpdate::parse_http_date(text).ok().map(DateTime::from))
}

/// A header's value, if it is there and of its type.
#[doc(hidden)]
pub fn typed_header<T: std::str::FromStr>(headers: &HeaderMap, name: &str) -> Option<T> {
    headers.get(name)?.to_str().ok()?.trim().parse().ok()
}
