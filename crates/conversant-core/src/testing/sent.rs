//! What a call sent.

use super::kinds::{Raw, Typed};
use super::replies::TOKEN;
use crate::body::{BodyFormat, format_of, media_type};
use crate::error::Error;
use crate::text::Text;
use crate::transport::Purpose;
use bytes::Bytes;
use http::header::CONTENT_TYPE;
use http::{HeaderMap, Method};
use http_body::Body as _;
use percent_encoding::percent_decode_str;
use serde::de::DeserializeOwned;
use std::fmt;
use std::future::poll_fn;
use std::marker::PhantomData;
use std::pin::Pin;
use std::str::FromStr;
use url::Url;

/// A request of one attempt, as it would have gone out.
#[derive(Clone)]
pub(super) struct RawSent {
    /// The operation's name.
    pub(super) operation: &'static str,
    route: &'static str,
    pub(super) method: Method,
    pub(super) url: Url,
    headers: HeaderMap,
    body: Bytes,
}

impl RawSent {
    pub(super) async fn read(purpose: Purpose, mut request: reqwest::Request) -> Result<Self, Error> {
        let body = whole(request.body_mut().as_mut()).await?;
        let (operation, route) = match purpose {
            Purpose::Call(operation) => (operation.name(), operation.route()),
            Purpose::Token(_) => (TOKEN, ""),
        };
        let (method, url, headers) = (request.method().clone(), request.url().clone(), request.headers().clone());
        Ok(Self { operation, route, method, url, headers, body })
    }
}

/// The whole of a body, which is streamed where it is an upload.
async fn whole(body: Option<&mut reqwest::Body>) -> Result<Bytes, Error> {
    let mut all = Vec::new();
    if let Some(body) = body {
        while let Some(frame) = poll_fn(|context| Pin::new(&mut *body).poll_frame(context)).await {
            if let Some(data) = frame.map_err(Error::transport)?.data_ref() {
                all.extend_from_slice(data);
            }
        }
    }
    Ok(all.into())
}

/// A request that an operation sent, of one attempt: a call that was sent again has several. `B` is its body.
///
/// `Debug` shows neither arguments nor body.
pub struct Sent<B> {
    raw: RawSent,
    body: PhantomData<fn() -> B>,
}

impl<B> Sent<B> {
    pub(super) fn new(raw: RawSent) -> Self {
        Self { raw, body: PhantomData }
    }

    /// The method.
    pub fn method(&self) -> &Method {
        &self.raw.method
    }

    /// The path, as it is sent.
    pub fn path(&self) -> &str {
        self.raw.url.path()
    }

    /// All headers.
    pub fn headers(&self) -> &HeaderMap {
        &self.raw.headers
    }

    /// The argument of this name, as the vendor calls it, in the path, in the query or among the headers; `None` where it was
    /// not sent.
    ///
    /// ```
    /// # fn example(sent: &conversant_core::testing::Sent<()>) {
    /// assert_eq!(sent.argument("conversationId"), Some(1406));
    /// # }
    /// ```
    ///
    /// # Panics
    ///
    /// When it was sent and is no `T`.
    #[track_caller]
    pub fn argument<T: FromStr>(&self, name: &str) -> Option<T> {
        let text = self.in_path(name).or_else(|| self.in_query(name)).or_else(|| self.in_headers(name))?;
        match text.parse() {
            Ok(value) => Some(value),
            Err(_) => panic!("`{name}` was sent as `{text}`, which is no {}", std::any::type_name::<T>()),
        }
    }

    fn in_path(&self, name: &str) -> Option<String> {
        let wanted = format!("{{{name}}}");
        let place = self.raw.route.rsplit('/').position(|part| part == wanted)?;
        // From the end: what stands before it is the base path.
        let value = self.path().rsplit('/').nth(place)?;
        Some(percent_decode_str(value).decode_utf8_lossy().into_owned())
    }

    fn in_query(&self, name: &str) -> Option<String> {
        self.raw.url.query_pairs().find(|(found, _)| found == name).map(|(_, value)| value.into_owned())
    }

    fn in_headers(&self, name: &str) -> Option<String> {
        self.raw.headers.get(name)?.to_str().ok().map(str::to_owned)
    }

    /// The body's bytes, as they are sent.
    pub fn raw_body(&self) -> &Bytes {
        &self.raw.body
    }
}

impl<T: DeserializeOwned> Sent<Typed<T>> {
    /// The body, read from the JSON, the form or the XML that was sent.
    ///
    /// # Panics
    ///
    /// When none was sent, or it is a form of more than texts and numbers; there is [`raw_body`](Self::raw_body) for that.
    #[track_caller]
    pub fn body(&self) -> T {
        let media_type = media_type(&self.raw.headers).unwrap_or("nothing");
        let read = match format_of(&self.raw.headers) {
            Some(BodyFormat::Json) => serde_json::from_slice(&self.raw.body).map_err(|error| error.to_string()),
            #[cfg(feature = "xml")]
            Some(BodyFormat::Xml) => {
                let text = String::from_utf8_lossy(&self.raw.body);
                crate::xml::read_element(&text).map_err(|error| error.message().to_owned())
            }
            _ if media_type == "application/x-www-form-urlencoded" => {
                serde_urlencoded::from_bytes(&self.raw.body).map_err(|error| error.to_string())
            }
            _ => Err("see `raw_body`".to_owned()),
        };
        let operation = self.raw.operation;
        read.unwrap_or_else(|why| panic!("{operation} sent {media_type}, which cannot be read back: {why}"))
    }
}

impl Sent<Text> {
    /// The text.
    ///
    /// # Panics
    ///
    /// When it is not UTF-8.
    #[track_caller]
    pub fn body(&self) -> &str {
        std::str::from_utf8(&self.raw.body).expect("a text is sent as UTF-8")
    }
}

impl Sent<Raw> {
    /// What the part of this name holds, of a body that has parts: a file, or a field's text. `None` where it was not sent.
    pub fn part(&self, name: &str) -> Option<Bytes> {
        let media_type = self.raw.headers.get(CONTENT_TYPE)?.to_str().ok()?;
        let boundary = media_type.split_once("boundary=")?.1.trim_matches('"');
        let wanted = format!("name=\"{name}\"");
        let mut rest = self.raw.body.clone();
        let opening = format!("--{boundary}");
        let between = format!("\r\n--{boundary}");
        rest = rest.slice(find(&rest, opening.as_bytes())? + opening.len()..);
        while let Some(end) = find(&rest, between.as_bytes()) {
            let part = rest.slice(..end);
            let head = find(&part, b"\r\n\r\n")?;
            let names =
                String::from_utf8_lossy(&part[..head]).split([';', '\r', '\n']).any(|word| word.trim() == wanted);
            if names {
                return Some(part.slice(head + 4..));
            }
            rest = rest.slice(end + between.len()..);
        }
        None
    }
}

/// Where the first of these bytes are.
fn find(bytes: &[u8], wanted: &[u8]) -> Option<usize> {
    bytes.windows(wanted.len()).position(|window| window == wanted)
}

impl<B> fmt::Debug for Sent<B> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Sent")
            .field("operation", &self.raw.operation)
            .field("body", &format_args!("<{} bytes>", self.raw.body.len()))
            .finish_non_exhaustive()
    }
}
