//! The text of a message as a `data:` URI, the form it has in links.

use base64::{Engine, engine::general_purpose::STANDARD};
use percent_encoding::percent_decode_str;
use url::form_urlencoded::byte_serialize;

/// A text and what it is written in.
#[derive(Clone)]
pub(super) struct Text {
    pub(super) html: bool,
    pub(super) text: String,
}

impl Text {
    pub(super) fn plain(text: &str) -> Self {
        Self { html: false, text: text.to_owned() }
    }

    /// The text of a URI, escaped or in base64; `None` when it is no `data:` URI of plain text or HTML.
    pub(super) fn read(uri: &str) -> Option<Self> {
        let (head, data) = uri.strip_prefix("data:")?.split_once(',')?;
        let mut head = head.split(';');
        let html = match head.next()?.to_ascii_lowercase().as_str() {
            "text/html" => true,
            "text/plain" => false,
            _ => return None,
        };
        let text = if head.any(|it| it.eq_ignore_ascii_case("base64")) {
            String::from_utf8(STANDARD.decode(data).ok()?).ok()?
        } else {
            // A plus is a space, as the vendor has it.
            percent_decode_str(&data.replace('+', " ")).decode_utf8().ok()?.into_owned()
        };
        Some(Self { html, text })
    }

    pub(super) fn uri(&self) -> String {
        let media_type = if self.html { "text/html" } else { "text/plain" };
        let text: String = byte_serialize(self.text.as_bytes()).collect();
        format!("data:{media_type};charset=utf-8,{text}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_read_from_each_of_the_vendors_forms() {
        for (uri, html, text) in [
            ("data:text/plain;charset=utf-8,Hi+Tosh%0d%0a", false, "Hi Tosh\r\n"),
            ("data:text/plain;charset=utf8,a%2Bb", false, "a+b"),
            ("data:text/html;base64,PGI+SGk8L2I+", true, "<b>Hi</b>"),
            ("data:text/plain,", false, ""),
        ] {
            let read = Text::read(uri).expect(uri);
            assert_eq!((read.html, read.text.as_str()), (html, text));
            let again = Text::read(&read.uri()).expect(uri);
            assert_eq!((again.html, again.text.as_str()), (html, text));
        }
    }

    #[test]
    fn what_is_no_text_is_not_read() {
        for uri in [
            "",
            "data:",
            "data:text/plain",
            "http://x/",
            "data:image/png,x",
            "data:text/html;base64,?",
            "data:text/plain,%ff",
        ] {
            assert!(Text::read(uri).is_none(), "{uri}");
        }
    }
}
