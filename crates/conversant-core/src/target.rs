//! Where a request goes, put together in one string and parsed once.

use crate::body::Body;
use crate::client::Client;
use crate::error::Error;
use bytes::Bytes;
use chrono::{DateTime, NaiveDate, Utc};
use http::header::{ACCEPT, CONTENT_TYPE, HeaderName, HeaderValue};
use http::{HeaderMap, Method};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde::Serialize;
use std::fmt::{Display, Write};
use url::Url;
use url::form_urlencoded::byte_serialize;

/// A path value may hold anything; all but RFC 3986's unreserved characters is escaped.
const PATH_VALUE: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// The URL of a request while it is put together. The first mistake is kept and reported when it is sent, so that
/// building a call reads in one chain.
#[derive(Clone)]
pub struct Target {
    url: Result<String, &'static str>,
    bad_name: &'static str,
    elsewhere: bool,
}

impl std::fmt::Debug for Target {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Target")
    }
}

impl Target {
    /// A path below the client's base URL.
    pub fn below_base(client: &Client, path: &str) -> Self {
        Self::start(client.base(), path)
    }

    /// A path at the root of the client's host.
    pub fn at_root(client: &Client, path: &str) -> Self {
        Self::start(client.origin(), path)
    }

    fn start(base: &str, path: &str) -> Self {
        let mut url = String::with_capacity(base.len() + path.len() + 64);
        url.push_str(base);
        url.push_str(path);
        Self { url: Ok(url), bad_name: "", elsewhere: false }
    }

    /// A link the server gave. One that leads to another origin is refused: the request carries the access token.
    pub fn link(client: &Client, href: &str) -> Self {
        // A fragment is for the client; the query that is added must not become part of it.
        let href = href.split('#').next().unwrap_or_default();
        let url = if href.starts_with('/') {
            // `//v1/…` is a path with an empty first segment here, not another host: UCWA writes it so.
            Ok(format!("{}{href}", client.origin()))
        } else if let Ok(absolute) = Url::parse(href) {
            match absolute.origin().ascii_serialization() == client.origin() {
                true => Ok(href.to_owned()),
                false => Err("the link leads to another host than the client's base URL; the access token stays here"),
            }
        } else if href.is_empty() {
            Err("the link is empty")
        } else {
            Ok(format!("{}/{href}", client.base()))
        };
        Self { url, bad_name: "", elsewhere: false }
    }

    /// An address on any host, such as a store that takes an upload. The access token does not go there.
    pub fn elsewhere(url: &str) -> Self {
        let url = match Url::parse(url) {
            Ok(found) if matches!(found.scheme(), "https" | "http") => Ok(url.to_owned()),
            _ => Err("the address is not an HTTP URL"),
        };
        Self { url, bad_name: "", elsewhere: true }
    }

    /// Adds a piece of the path as it is.
    pub fn literal(mut self, piece: &str) -> Self {
        if let Ok(url) = &mut self.url {
            url.push_str(piece);
        }
        self
    }

    /// Adds a path parameter's value.
    pub fn segment(mut self, name: &'static str, value: impl PathValue) -> Self {
        if let Ok(url) = &mut self.url {
            let start = url.len();
            value.write_path(url);
            let segment = url.rfind('/').map_or(start, |slash| slash + 1);
            if url.len() == start || matches!(&url[start..], "." | "..") || matches!(&url[segment..], "." | "..") {
                return self.refused(name, "must not be empty, `.` or `..`: it would lead to another path");
            }
        }
        self
    }

    /// Adds a path parameter's value that has been escaped.
    pub(crate) fn written(self, name: &'static str, value: &str) -> Self {
        struct Written<'a>(&'a str);
        impl PathValue for Written<'_> {
            fn write_path(&self, url: &mut String) {
                url.push_str(self.0);
            }
        }
        self.segment(name, Written(value))
    }

    /// Keeps the first mistake.
    pub(crate) fn refused(mut self, name: &'static str, why: &'static str) -> Self {
        if self.url.is_ok() {
            self.url = Err(why);
            self.bad_name = name;
        }
        self
    }

    /// The request, or the first mistake.
    ///
    /// # Errors
    ///
    /// [`InvalidInput`](crate::ErrorKind::InvalidInput).
    pub fn request(&self, method: Method) -> Result<Request, Error> {
        match &self.url {
            Ok(url) => Ok(Request {
                method,
                url: url.clone(),
                headers: HeaderMap::new(),
                body: Body::default(),
                elsewhere: self.elsewhere,
                streamed: false,
            }),
            Err(message) if self.bad_name.is_empty() => Err(Error::invalid_input(*message)),
            Err(message) => Err(Error::invalid_input(format!("path parameter `{}` {message}", self.bad_name))),
        }
    }
}

/// A request before it is sent; it can be sent more than once.
#[derive(Clone)]
pub struct Request {
    pub(crate) method: Method,
    pub(crate) url: String,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Body,
    /// Does it go to another host, where the access token has no business?
    pub(crate) elsewhere: bool,
    /// Is the body of a successful reply left to the caller to read?
    pub(crate) streamed: bool,
}

impl std::fmt::Debug for Request {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Request").field("method", &self.method).finish_non_exhaustive()
    }
}

impl Request {
    /// Adds a query parameter, unless it is absent.
    pub fn query(&mut self, name: &'static str, value: &(impl QueryValue + ?Sized)) {
        value.write_query(name, self);
    }

    /// Adds a header.
    ///
    /// # Errors
    ///
    /// [`InvalidInput`](crate::ErrorKind::InvalidInput) if the value has a line break or another control character.
    pub fn header(&mut self, name: &'static str, value: &str) -> Result<(), Error> {
        let value = HeaderValue::from_str(value).map_err(|_| {
            Error::invalid_input(format!("header `{name}` must not have line breaks or other control characters"))
        })?;
        self.headers.insert(HeaderName::from_static(name), value);
        Ok(())
    }

    /// Says which media types the reply may have.
    pub fn accept(&mut self, media_types: &'static str) {
        self.headers.insert(ACCEPT, HeaderValue::from_static(media_types));
    }

    /// Sets a JSON body.
    ///
    /// # Errors
    ///
    /// [`InvalidInput`](crate::ErrorKind::InvalidInput) if the value has no JSON form.
    pub fn json(&mut self, body: &impl Serialize) -> Result<(), Error> {
        self.json_as("application/json", body)
    }

    /// Sets a JSON body of another media type, such as `application/merge-patch+json`.
    ///
    /// # Errors
    ///
    /// [`InvalidInput`](crate::ErrorKind::InvalidInput) if the value has no JSON form.
    pub fn json_as(&mut self, media_type: &'static str, body: &impl Serialize) -> Result<(), Error> {
        let body = serde_json::to_vec(body)
            .map_err(|_| Error::invalid_input("the body has no JSON form (a map whose keys are not text?)"))?;
        self.content(media_type, body);
        Ok(())
    }

    /// Sets a form body.
    ///
    /// # Errors
    ///
    /// [`InvalidInput`](crate::ErrorKind::InvalidInput) if the value is not a flat list of fields.
    pub fn form(&mut self, body: &impl Serialize) -> Result<(), Error> {
        let body = serde_urlencoded::to_string(body)
            .map_err(|_| Error::invalid_input("the body has no form encoding (a nested value?)"))?;
        self.content("application/x-www-form-urlencoded", body);
        Ok(())
    }

    /// Sets an XML body.
    ///
    /// # Errors
    ///
    /// [`InvalidInput`](crate::ErrorKind::InvalidInput) if the value has no XML form.
    #[cfg(feature = "xml")]
    pub fn xml(&mut self, root: &'static str, body: &impl Serialize) -> Result<(), Error> {
        let body = crate::xml::write_xml(root, body)?;
        self.content("application/xml", body);
        Ok(())
    }

    /// Sets a text body.
    pub fn text(&mut self, media_type: &'static str, text: String) {
        if text.is_ascii() {
            self.content(media_type, text);
        } else {
            let content_type = crate::body::text_content_type(media_type, &text);
            self.body = Body::Whole(text.into());
            let value = HeaderValue::from_str(&content_type).unwrap_or(HeaderValue::from_static(media_type));
            self.headers.insert(CONTENT_TYPE, value);
        }
    }

    /// Sets a multipart body, which has all its parts.
    #[cfg(feature = "multipart")]
    pub fn multipart(&mut self, parts: crate::multipart::Multipart) {
        let parts = parts.ended();
        if let Ok(content_type) = HeaderValue::try_from(parts.content_type()) {
            self.headers.insert(CONTENT_TYPE, content_type);
        }
        self.body = Body::Multipart(Box::new(parts));
    }

    /// Sets a file as the whole body.
    ///
    /// # Errors
    ///
    /// [`InvalidInput`](crate::ErrorKind::InvalidInput) if its media type is none.
    #[cfg(feature = "multipart")]
    pub fn file(&mut self, upload: &crate::upload::Upload) -> Result<(), Error> {
        self.given_header("content-type", upload.described().1)?;
        self.body = Body::Multipart(Box::new(crate::multipart::Multipart::bare(upload)));
        Ok(())
    }

    /// Sets a file as the whole body, of the media type that the provider documents unless the caller has said another.
    ///
    /// # Errors
    ///
    /// [`InvalidInput`](crate::ErrorKind::InvalidInput) if its media type is none.
    #[cfg(feature = "multipart")]
    pub fn file_as(&mut self, documented: Option<&'static str>, upload: &crate::upload::Upload) -> Result<(), Error> {
        self.file(upload)?;
        if let Some(documented) = documented.filter(|_| !upload.has_own_media_type()) {
            self.headers.insert(CONTENT_TYPE, HeaderValue::from_static(documented));
        }
        Ok(())
    }

    /// The reply's body is left to the caller to read.
    pub fn streamed(mut self) -> Self {
        self.streamed = true;
        self
    }

    /// Adds to the query what has been escaped.
    pub(crate) fn raw_query(&mut self, pairs: &str) {
        if !pairs.is_empty() {
            self.url.push(if self.url.contains('?') { '&' } else { '?' });
            self.url.push_str(pairs);
        }
    }

    /// Sets a header whose name the provider gave.
    ///
    /// # Errors
    ///
    /// [`InvalidInput`](crate::ErrorKind::InvalidInput) if the name or the value cannot be a header's.
    pub fn given_header(&mut self, name: &str, value: &str) -> Result<(), Error> {
        let wrong = "a header that the provider asks for has characters that a header cannot hold";
        let name = HeaderName::try_from(name).map_err(|_| Error::invalid_input(wrong))?;
        let value = HeaderValue::try_from(value).map_err(|_| Error::invalid_input(wrong))?;
        self.headers.insert(name, value);
        Ok(())
    }

    pub(crate) fn content(&mut self, media_type: &'static str, body: impl Into<Bytes>) {
        self.body = Body::Whole(body.into());
        self.headers.insert(CONTENT_TYPE, HeaderValue::from_static(media_type));
    }

    pub(crate) fn url(&self) -> Result<Url, Error> {
        Url::parse(&self.url).map_err(|_| Error::invalid_input("the request's URL is not valid"))
    }
}

/// A value that can stand in a path.
#[doc(hidden)]
pub trait PathValue {
    /// Appends the value, escaped.
    fn write_path(&self, url: &mut String);
}

impl PathValue for &str {
    fn write_path(&self, url: &mut String) {
        url.extend(utf8_percent_encode(self, PATH_VALUE));
    }
}

impl PathValue for String {
    fn write_path(&self, url: &mut String) {
        self.as_str().write_path(url);
    }
}

impl PathValue for DateTime<Utc> {
    fn write_path(&self, url: &mut String) {
        rfc3339(self).as_str().write_path(url);
    }
}

/// Takes names and values as text: a query, or the fields of a multipart body.
#[doc(hidden)]
pub trait Pairs {
    /// Appends a pair.
    fn pair(&mut self, name: &'static str, value: &str);
}

impl Pairs for Request {
    fn pair(&mut self, name: &'static str, value: &str) {
        self.url.push(if self.url.contains('?') { '&' } else { '?' });
        self.url.extend(byte_serialize(name.as_bytes()));
        self.url.push('=');
        self.url.extend(byte_serialize(value.as_bytes()));
    }
}

/// A value that can stand in a query or a field. An absent one leaves no trace, a list repeats the name.
#[doc(hidden)]
pub trait QueryValue {
    /// Appends the value under its name.
    fn write_query(&self, name: &'static str, to: &mut dyn Pairs);
}

impl<T: QueryValue> QueryValue for Option<T> {
    fn write_query(&self, name: &'static str, to: &mut dyn Pairs) {
        if let Some(value) = self {
            value.write_query(name, to);
        }
    }
}

impl<T: QueryValue> QueryValue for Vec<T> {
    fn write_query(&self, name: &'static str, to: &mut dyn Pairs) {
        for value in self {
            value.write_query(name, to);
        }
    }
}

impl QueryValue for str {
    fn write_query(&self, name: &'static str, to: &mut dyn Pairs) {
        to.pair(name, self);
    }
}

impl QueryValue for String {
    fn write_query(&self, name: &'static str, to: &mut dyn Pairs) {
        to.pair(name, self);
    }
}

impl QueryValue for DateTime<Utc> {
    fn write_query(&self, name: &'static str, to: &mut dyn Pairs) {
        to.pair(name, &rfc3339(self));
    }
}

fn rfc3339(time: &DateTime<Utc>) -> String {
    time.to_rfc3339_opts(chrono::SecondsFormat::AutoSi, true)
}

/// Path and query forms of what prints as it stands on the wire.
macro_rules! displayed {
    ($($type:ty),*) => {$(
        impl PathValue for $type {
            fn write_path(&self, url: &mut String) {
                write_display(url, self);
            }
        }

        impl QueryValue for $type {
            fn write_query(&self, name: &'static str, to: &mut dyn Pairs) {
                let mut text = String::new();
                write_display(&mut text, self);
                to.pair(name, &text);
            }
        }
    )*};
}

displayed!(i8, i16, i32, i64, u8, u16, u32, u64, f32, f64, bool, NaiveDate);

fn write_display(out: &mut String, value: &impl Display) {
    // Writing to a String does not fail.
    let _ = write!(out, "{value}");
}
