//! Lists: one malformed item does not cost the others.

use crate::body;
use crate::error::Error;
use serde::de::DeserializeOwned;
use serde_json::Value;
use std::fmt;

/// An item of a list that is not what the provider documents.
///
/// `Debug` and `Display` say where it stood, never what it holds.
#[derive(Clone)]
pub struct MalformedItem {
    index: usize,
    raw: String,
    problem: String,
}

impl MalformedItem {
    /// Where the item stood in its page, counted from 0.
    pub fn index(&self) -> usize {
        self.index
    }

    /// The item as it came: JSON, or an element of XML. It may hold what a person wrote.
    pub fn raw(&self) -> &str {
        &self.raw
    }

    /// The text or number under this property.
    pub(crate) fn text_of(&self, property: &str) -> Option<String> {
        let item: Value = serde_json::from_str(&self.raw).ok()?;
        match item.get(property)? {
            Value::String(text) => Some(text.clone()),
            Value::Number(number) => Some(number.to_string()),
            _ => None,
        }
    }
}

impl fmt::Display for MalformedItem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "item {} of the list is not what the provider documents: {}", self.index, self.problem)
    }
}

impl fmt::Debug for MalformedItem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MalformedItem").field("index", &self.index).finish_non_exhaustive()
    }
}

/// Reads one element of XML.
#[cfg(feature = "xml")]
type CheckElement = fn(&str) -> Result<(), Error>;

/// Where a reply has its list, and what reads one of its items.
#[derive(Clone, Copy)]
pub(crate) struct List {
    items: &'static str,
    check: fn(&[u8]) -> Result<(), Error>,
    #[cfg(feature = "xml")]
    check_element: Option<CheckElement>,
}

impl List {
    pub(crate) fn of<T: DeserializeOwned>(items: &'static str) -> Self {
        Self {
            items,
            check: |json| body::read_json::<T>(json).map(drop),
            #[cfg(feature = "xml")]
            check_element: None,
        }
    }

    /// A list that may also come as elements of XML.
    #[cfg(feature = "xml")]
    pub(crate) fn of_elements<T: DeserializeOwned>(items: &'static str) -> Self {
        Self { check_element: Some(|element| crate::xml::read_element::<T>(element).map(drop)), ..Self::of::<T>(items) }
    }

    /// The whole without its malformed items, and with one item alone taken for a list of one, as some vendors write it.
    /// `None` if it cannot be read so either.
    pub(crate) fn without_malformed<W: DeserializeOwned>(self, body: &[u8]) -> Option<(W, Vec<MalformedItem>)> {
        let mut whole: Value = body::read_json(body).ok()?;
        let found = whole.pointer_mut(self.items)?;
        let alone = found.is_object();
        if alone {
            *found = Value::Array(vec![found.take()]);
        }
        let items = found.as_array_mut()?;
        let mut malformed = Vec::new();
        let mut index = 0;
        items.retain(|item| {
            let json = item.to_string();
            let checked = (self.check)(json.as_bytes());
            let fits = checked.is_ok();
            if let Err(error) = checked {
                malformed.push(MalformedItem { index, raw: json, problem: error.message().to_owned() });
            }
            index += 1;
            fits
        });
        if malformed.is_empty() && !alone {
            return None;
        }
        Some((serde_json::from_value(whole).ok()?, malformed))
    }
    /// The XML document without its malformed items. `None` if it cannot be read so either.
    #[cfg(feature = "xml")]
    pub(crate) fn without_malformed_elements<W: DeserializeOwned>(
        self,
        root: &str,
        body: &[u8],
    ) -> Option<(W, Vec<MalformedItem>)> {
        let check = self.check_element?;
        let text = std::str::from_utf8(body).ok()?;
        let path: Vec<_> = std::iter::once(root).chain(self.items.split('/').skip(1)).collect();
        let mut malformed = Vec::new();
        let mut whole = String::with_capacity(text.len());
        let mut copied = 0;
        for (index, element) in crate::xml::elements(text, &path)?.into_iter().enumerate() {
            let raw = &text[element.clone()];
            if let Err(error) = check(raw) {
                malformed.push(MalformedItem { index, raw: raw.to_owned(), problem: error.message().to_owned() });
                whole.push_str(&text[copied..element.start]);
                copied = element.end;
            }
        }
        whole.push_str(&text[copied..]);
        if malformed.is_empty() {
            return None;
        }
        Some((crate::xml::read_xml(root, whole.as_bytes()).ok()?, malformed))
    }
}
