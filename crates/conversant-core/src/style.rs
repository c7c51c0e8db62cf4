//! Values of parameters and form fields in the styles of OpenAPI 3.0 (4.7.12, "Style Values").
//!
//! What is plain, a scalar or a list that repeats its name, goes the short way of [`QueryValue`](crate::target::QueryValue).
//! Everything else is read into a tree and written from there, so that only the reading is compiled per type.

mod tree;
mod write;

use crate::error::Error;
use crate::target::{Request, Target};
use http::header::{COOKIE, HeaderValue};
use percent_encoding::{AsciiSet, CONTROLS, NON_ALPHANUMERIC, utf8_percent_encode};
use serde::Serialize;
use tree::Tree;

/// How a list or an object is written; OpenAPI's `style` with its `explode`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Style {
    /// `blue,black` and `R,100,G,200`.
    Simple,
    /// `blue,black` and `R=100,G=200`.
    SimpleExploded,
    /// `.blue,black` and `.R,100,G,200`.
    Label,
    /// `.blue.black` and `.R=100.G=200`.
    LabelExploded,
    /// `;color=blue,black` and `;color=R,100,G,200`.
    Matrix,
    /// `;color=blue;color=black` and `;R=100;G=200`.
    MatrixExploded,
    /// `color=blue,black` and `color=R,100,G,200`.
    Form,
    /// `color=blue&color=black` and `R=100&G=200`.
    FormExploded,
    /// `color=blue%20black`.
    Space,
    /// `color=blue%7Cblack`.
    Pipe,
    /// `color[R]=100&color[G]=200`.
    Deep,
    /// The value as JSON text.
    Json,
}

/// All but RFC 3986's unreserved characters.
pub(crate) const UNRESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// The same where reserved characters are allowed, but for those that would end the value or the query.
const RESERVED: &AsciiSet = &UNRESERVED
    .remove(b':')
    .remove(b'/')
    .remove(b'?')
    .remove(b'@')
    .remove(b'!')
    .remove(b'$')
    .remove(b'\'')
    .remove(b'(')
    .remove(b')')
    .remove(b'*')
    .remove(b',')
    .remove(b';');

/// What a cookie's value cannot hold (RFC 6265, 4.1.1), and the sign that escapes it.
const COOKIE_VALUE: &AsciiSet = &CONTROLS.add(b' ').add(b'"').add(b',').add(b';').add(b'\\').add(b'%');

impl Target {
    /// Adds a path parameter in a style.
    pub fn styled(self, name: &'static str, style: Style, value: &(impl Serialize + ?Sized)) -> Self {
        match Tree::read(value) {
            Ok(tree) => self.written(name, &write::path(name, style, &tree)),
            Err(_) => self.refused(name, "has no form that a path can hold"),
        }
    }
}

impl Request {
    /// Adds a query parameter in a style. An absent value leaves no trace.
    ///
    /// # Errors
    ///
    /// [`InvalidInput`](crate::ErrorKind::InvalidInput) if the value has no text form.
    pub fn styled(
        &mut self,
        name: &'static str,
        style: Style,
        allow_reserved: bool,
        value: &(impl Serialize + ?Sized),
    ) -> Result<(), Error> {
        let escaped = if allow_reserved { RESERVED } else { UNRESERVED };
        let tree = read(name, value)?;
        self.raw_query(&write::query(name, style, escaped, &tree));
        Ok(())
    }

    /// Adds a header in a style. An absent value, and an empty list, leave no trace.
    ///
    /// # Errors
    ///
    /// [`InvalidInput`](crate::ErrorKind::InvalidInput) if the value has characters that a header cannot hold.
    pub fn styled_header(
        &mut self,
        name: &'static str,
        style: Style,
        value: &(impl Serialize + ?Sized),
    ) -> Result<(), Error> {
        match write::header(style, &read(name, value)?) {
            Some(text) => self.header(name, &text),
            None => Ok(()),
        }
    }

    /// Adds a cookie. All cookies go into one header.
    ///
    /// # Errors
    ///
    /// [`InvalidInput`](crate::ErrorKind::InvalidInput) if the value has no text form.
    pub fn cookie(&mut self, name: &'static str, style: Style, value: &(impl Serialize + ?Sized)) -> Result<(), Error> {
        let pairs = write::pairs(name, style, COOKIE_VALUE, ",", &read(name, value)?);
        let text: Vec<_> = pairs.iter().map(|(name, value)| format!("{name}={value}")).collect();
        if text.is_empty() {
            return Ok(());
        }
        self.add_cookie(&text.join("; "))
    }

    /// Sets a form body whose fields have the form style, but for those named: lists repeat their name, and objects are
    /// JSON text.
    ///
    /// # Errors
    ///
    /// [`InvalidInput`](crate::ErrorKind::InvalidInput) if the value is no object.
    pub fn fields(&mut self, styles: &[(&str, Style)], body: &(impl Serialize + ?Sized)) -> Result<(), Error> {
        let wrong = || Error::invalid_input("the body has no form encoding: it is not an object");
        let Tree::Object(fields) = Tree::read(body).map_err(|_| wrong())? else { return Err(wrong()) };
        self.content("application/x-www-form-urlencoded", write::form(styles, &fields));
        Ok(())
    }

    /// Adds to the one header that holds all cookies.
    pub(crate) fn add_cookie(&mut self, pair: &str) -> Result<(), Error> {
        let all = match self.headers.get(COOKIE).and_then(|held| held.to_str().ok()) {
            Some(held) => format!("{held}; {pair}"),
            None => pair.to_owned(),
        };
        let mut value = HeaderValue::try_from(all)
            .map_err(|_| Error::invalid_input("a cookie has characters that a header cannot hold"))?;
        value.set_sensitive(true);
        self.headers.insert(COOKIE, value);
        Ok(())
    }
}

/// The text of a multipart body's part.
#[cfg(feature = "multipart")]
pub(crate) fn part(media_type: &str, name: &str, value: &(impl Serialize + ?Sized)) -> Result<String, Error> {
    let tree = read(name, value)?;
    let bare = media_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    Ok(if bare.ends_with("json") { tree.json() } else { tree.text() })
}

/// A cookie's value, escaped where it has to be.
pub(crate) fn cookie_value(text: &str) -> String {
    utf8_percent_encode(text, COOKIE_VALUE).to_string()
}

fn read(name: &str, value: &(impl Serialize + ?Sized)) -> Result<Tree, Error> {
    Tree::read(value).map_err(|_| Error::invalid_input(format!("parameter `{name}` has no text form")))
}

#[cfg(test)]
mod tests;
