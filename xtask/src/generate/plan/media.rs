//! Media types: case does not matter to them, and parameters do not change what they are (RFC 9110, 8.3.1).

/// A media type without its parameters, in lower case.
pub(crate) fn bare(media_type: &str) -> String {
    media_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase()
}

/// What a body of this media type is to the client.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Json,
    Xml,
    Form,
    Multipart,
    /// Events or lines that come one after the other.
    Stream,
    Text,
    /// Any type, or any of a kind: `*/*`, `application/*`.
    Any,
    Bytes,
}

pub(crate) fn kind(media_type: &str) -> Kind {
    let bare = bare(media_type);
    let (main, sub) = bare.split_once('/').unwrap_or((bare.as_str(), ""));
    let is = |format: &str| sub == format || sub.rsplit_once('+').is_some_and(|(_, suffix)| suffix == format);
    match (main, sub) {
        _ if is("json") && sub != "stream+json" => Kind::Json,
        _ if is("xml") => Kind::Xml,
        ("application", "x-www-form-urlencoded") => Kind::Form,
        ("multipart", "form-data") => Kind::Multipart,
        ("text", "event-stream") => Kind::Stream,
        ("application", "x-ndjson" | "ndjson" | "jsonl" | "x-jsonlines" | "json-seq" | "stream+json") => Kind::Stream,
        ("text", _) => Kind::Text,
        ("*" | "application", "*") => Kind::Any,
        _ => Kind::Bytes,
    }
}

/// Is it one type, which can be sent?
pub(crate) fn is_concrete(media_type: &str) -> bool {
    let bare = bare(media_type);
    bare.split_once('/').is_some_and(|(main, sub)| !main.is_empty() && !sub.is_empty()) && !bare.contains('*')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn case_and_parameters_change_nothing() {
        for (media_type, expected) in [
            ("application/json", Kind::Json),
            ("Application/JSON; charset=utf-8", Kind::Json),
            ("application/vnd.github+json", Kind::Json),
            ("application/problem+json", Kind::Json),
            ("application/json-patch+json", Kind::Json),
            ("text/json", Kind::Json),
            ("application/json-seq", Kind::Stream),
            ("application/x-ndjson", Kind::Stream),
            ("Text/Event-Stream", Kind::Stream),
            ("application/xml", Kind::Xml),
            ("application/atom+xml;type=entry", Kind::Xml),
            ("text/xml", Kind::Xml),
            ("text/csv", Kind::Text),
            ("text/html; charset=utf-8", Kind::Text),
            ("APPLICATION/x-www-form-urlencoded", Kind::Form),
            ("multipart/form-data", Kind::Multipart),
            ("multipart/related", Kind::Bytes),
            ("*/*", Kind::Any),
            ("application/*", Kind::Any),
            ("image/*", Kind::Bytes),
            ("application/pdf", Kind::Bytes),
            ("", Kind::Bytes),
        ] {
            assert_eq!(kind(media_type), expected, "{media_type}");
        }
    }

    #[test]
    fn a_range_cannot_be_sent() {
        assert!(is_concrete("application/pdf") && is_concrete("text/plain; charset=utf-8"));
        assert!(!is_concrete("image/*") && !is_concrete("*/*") && !is_concrete("pdf") && !is_concrete(""));
    }
}
