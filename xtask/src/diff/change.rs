//! What differs between two versions of a spec, and whom it breaks.

use serde::Serialize;

/// What a change is about.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase", tag = "kind", content = "name")]
pub(crate) enum Subject {
    /// Servers, authentication, rate limits: what holds for all operations.
    Client,
    /// By the vendor's name.
    Operation(String),
    /// By the spec's name.
    Type(String),
    Webhooks,
    /// Something of the Rust API that no part of the spec names.
    Rust(String),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Sign {
    Added,
    Changed,
    Removed,
}

/// One difference.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(crate) struct Change {
    pub(crate) subject: Subject,
    pub(crate) sign: Sign,
    /// In the words of the API.
    pub(crate) what: String,
    /// Why requests that worked are refused, or replies that decoded no longer do.
    pub(crate) wire: Vec<String>,
    /// What of the Rust API is no longer there as it was.
    pub(crate) compile: Vec<String>,
    /// The name in the spec that a Rust name is made of.
    #[serde(skip)]
    pub(crate) member: Option<String>,
}

impl Change {
    pub(crate) fn new(subject: Subject, sign: Sign, what: impl Into<String>) -> Self {
        Self { subject, sign, what: what.into(), wire: Vec::new(), compile: Vec::new(), member: None }
    }

    pub(crate) fn about(mut self, member: &str) -> Self {
        self.member = Some(member.to_owned());
        self
    }

    pub(crate) fn breaks_on_the_wire(mut self, why: impl IntoIterator<Item = String>) -> Self {
        for why in why {
            if !self.wire.contains(&why) {
                self.wire.push(why);
            }
        }
        self
    }

    pub(crate) fn breaks(&self) -> bool {
        !self.wire.is_empty() || !self.compile.is_empty()
    }
}

/// All that differs in one provider.
#[derive(Debug, Serialize)]
pub(crate) struct Changes {
    pub(crate) provider: String,
    /// The vendor, as the spec names it.
    pub(crate) title: String,
    pub(crate) changes: Vec<Change>,
}

impl Changes {
    pub(crate) fn break_on_the_wire(&self) -> bool {
        self.changes.iter().any(|change| !change.wire.is_empty())
    }

    pub(crate) fn break_compilation(&self) -> bool {
        self.changes.iter().any(|change| !change.compile.is_empty())
    }

    /// Is there something new to use?
    pub(crate) fn add(&self) -> bool {
        self.changes.iter().any(|change| change.sign == Sign::Added)
    }
}
