use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use percent_encoding::percent_decode_str;
use serde::{Deserialize, Serialize};
use std::fmt;

/// A link the server gave: the `Location` of something created, or the `href` of a hypermedia reply.
///
/// It may be absolute or relative. Operations that a hypermedia server offers under a link take it in place of their
/// path parameters; it is then resolved against the client's base URL, and refused if it leads to another host, because
/// the request carries the access token.
#[derive(Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Link(String);

impl Link {
    /// The link as the server wrote it.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// What follows the last `/` of the path: in most APIs the id of the thing.
    ///
    /// ```
    /// let link = conversant_core::Link::from("/v1/messaging/messages/812?x=1");
    /// assert_eq!(link.last_segment(), "812");
    /// ```
    pub fn last_segment(&self) -> &str {
        let path = self.0.split(['?', '#']).next().unwrap_or_default();
        path.trim_end_matches('/').rsplit('/').next().unwrap_or_default()
    }

    /// The text of a `data:` URI ([RFC 2397](https://www.rfc-editor.org/rfc/rfc2397)), or `None` for any other link and for
    /// data that is not UTF-8. A `+` is read as a space: UCWA, which carries messages this way, encodes them so.
    ///
    /// ```
    /// let link = conversant_core::Link::from("data:text/plain;charset=utf-8,Hi+Tosh%0d%0a");
    /// assert_eq!(link.data_text().as_deref(), Some("Hi Tosh\r\n"));
    /// let link = conversant_core::Link::from("data:text/html;base64,PGg+SGVsbG88L2g+");
    /// assert_eq!(link.data_text().as_deref(), Some("<h>Hello</h>"));
    /// ```
    pub fn data_text(&self) -> Option<String> {
        let (head, data) = self.0.strip_prefix("data:")?.split_once(',')?;
        let bytes = match head.ends_with(";base64") {
            true => STANDARD.decode(percent_decode_str(data).collect::<Vec<u8>>()).ok()?,
            false => percent_decode_str(&data.replace('+', " ")).collect(),
        };
        String::from_utf8(bytes).ok()
    }
}

impl<T: Into<String>> From<T> for Link {
    fn from(text: T) -> Self {
        Self(text.into())
    }
}

impl AsRef<str> for Link {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

/// The link; of a `data:` URI, which may hold a message, the size only.
impl fmt::Display for Link {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0.starts_with("data:") {
            true => write!(f, "data:<{} bytes>", self.0.len()),
            false => f.write_str(&self.0),
        }
    }
}

/// A link may hold a message (`data:` URIs do, in UCWA), so `Debug` shows its length only.
impl fmt::Debug for Link {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Link({} bytes)", self.0.len())
    }
}

impl std::str::FromStr for Link {
    type Err = std::convert::Infallible;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Ok(Self::from(text))
    }
}
