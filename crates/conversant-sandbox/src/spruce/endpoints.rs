//! Endpoints: the addresses messages go to and come from.

use serde_json::{Value, json};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Channel {
    Email,
    Phone,
    Fax,
    Secure,
}

/// An address, the organization's own or another's.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Endpoint {
    pub(super) id: String,
    pub(super) channel: Channel,
    /// E.164 for numbers; for a secure endpoint what tells it from others.
    pub(super) raw: String,
    pub(super) internal: bool,
    pub(super) label: Option<String>,
}

impl Channel {
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Email => "email",
            Self::Phone => "phone",
            Self::Fax => "fax",
            Self::Secure => "secure",
        }
    }
}

impl Endpoint {
    /// Somebody else's address.
    pub(super) fn external(channel: Channel, raw: &str) -> Self {
        let id = format!("endpoint_{}_{raw}", channel.name());
        Self { id, channel, raw: raw.to_owned(), internal: false, label: None }
    }

    /// The endpoint as a secure conversation shows it: of another id than in the list of internal endpoints. The raw
    /// value is what they have in common.
    pub(super) fn in_thread(&self) -> Self {
        Self { id: format!("{}_thread", self.id), ..self.clone() }
    }

    pub(super) fn to_json(&self) -> Value {
        let mut endpoint = json!({
            "object": "endpoint",
            "id": self.id,
            "channel": self.channel.name(),
            "displayValue": display_number(&self.raw),
            "rawValue": self.raw,
            "isInternal": self.internal,
        });
        if let Some(label) = &self.label {
            endpoint["label"] = json!(label);
        }
        endpoint
    }
}

/// A phone or fax number in E.164. Without a country code it is North American.
pub(super) fn number(text: &str) -> Option<String> {
    let written = text.trim();
    let known = |it: char| it.is_ascii_digit() || matches!(it, ' ' | '(' | ')' | '-' | '.');
    if !written.strip_prefix('+').unwrap_or(written).chars().all(known) {
        return None;
    }
    let digits: String = written.chars().filter(char::is_ascii_digit).collect();
    match (written.starts_with('+'), digits.len()) {
        (true, 8..=15) if !digits.starts_with('0') => Some(format!("+{digits}")),
        (false, 10) => Some(format!("+1{digits}")),
        (false, 11) if digits.starts_with('1') => Some(format!("+{digits}")),
        _ => None,
    }
}

/// An e-mail address, if it is one: unquoted, and of letters that need no encoding.
pub(super) fn email(text: &str) -> Option<&str> {
    let (local, domain) = text.rsplit_once('@')?;
    let atom = |it: &str| {
        !it.is_empty() && it.chars().all(|it| it.is_ascii_alphanumeric() || "!#$%&'*+/=?^_`{|}~-".contains(it))
    };
    let label = |it: &str| {
        !it.is_empty()
            && it.len() <= 63
            && it.chars().all(|it| it.is_ascii_alphanumeric() || it == '-')
            && !it.starts_with('-')
            && !it.ends_with('-')
    };
    let good = local.len() <= 64 && domain.len() <= 253 && local.split('.').all(atom) && domain.split('.').all(label);
    good.then_some(text)
}

/// North American numbers as they are written there; everything else as it is.
pub(super) fn display_number(raw: &str) -> String {
    match raw.strip_prefix("+1") {
        Some(digits) if digits.len() == 10 && digits.is_ascii() => {
            format!("({}) {}-{}", &digits[..3], &digits[3..6], &digits[6..])
        }
        _ => raw.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_one_however_it_is_written() {
        for text in ["4155550123", "(415) 555-0123", "415.555.0123", "1 415 555 0123", "+1 415-555-0123"] {
            assert_eq!(number(text).as_deref(), Some("+14155550123"), "{text}");
        }
        assert_eq!(number("+49 30 901820").as_deref(), Some("+4930901820"));
        for text in ["", "555", "+", "+0123456789", "415555012x", "２１２５５５０１２３", "24155550123"] {
            assert_eq!(number(text), None, "{text}");
        }
        assert_eq!(display_number("+14155550123"), "(415) 555-0123");
        assert_eq!(display_number("+1é55550123"), "+1é55550123");
    }

    #[test]
    fn an_address_has_a_name_and_a_domain() {
        for text in ["a@b", "first.last+tag@mail.example.com"] {
            assert_eq!(email(text), Some(text));
        }
        for text in ["", "a", "@b", "a@", "a b@c", "a..b@c", "a@b..c", "a@-b", "é@b", "a@b\n"] {
            assert_eq!(email(text), None, "{text}");
        }
    }
}
