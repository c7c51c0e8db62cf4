use http::Method;
use std::fmt;

/// What is known of an operation before it is called; generated from its spec.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Operation {
    pub(crate) provider: &'static str,
    pub(crate) name: &'static str,
    pub(crate) method: Method,
    pub(crate) route: &'static str,
    pub(crate) repeat: Repeat,
    pub(crate) authenticated: bool,
    pub(crate) request_id_header: Option<&'static str>,
    pub(crate) envelope: Option<Envelope>,
    pub(crate) duplicate: Option<Duplicate>,
    /// The value of its reply is of a type whose own `Debug` shows text, such as a list of strings.
    pub(crate) text_reply: bool,
    /// The schemes it wants together, for each of its alternatives.
    pub(crate) security: &'static [&'static [&'static str]],
}

/// What a provider answers to a repeat that it recognised.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Duplicate {
    pub(crate) status: u16,
    pub(crate) property: &'static str,
    pub(crate) value: &'static str,
}

impl Operation {
    #[doc(hidden)]
    pub const fn new(provider: &'static str, name: &'static str, method: Method, route: &'static str) -> Self {
        Self {
            provider,
            name,
            method,
            route,
            repeat: Repeat::Never,
            authenticated: true,
            request_id_header: None,
            envelope: None,
            duplicate: None,
            text_reply: false,
            security: &[],
        }
    }

    #[doc(hidden)]
    pub const fn repeat(mut self, repeat: Repeat) -> Self {
        self.repeat = repeat;
        self
    }

    #[doc(hidden)]
    pub const fn unauthenticated(mut self) -> Self {
        self.authenticated = false;
        self
    }

    #[doc(hidden)]
    pub const fn security(mut self, alternatives: &'static [&'static [&'static str]]) -> Self {
        self.security = alternatives;
        self
    }

    #[doc(hidden)]
    pub const fn request_id_header(mut self, name: &'static str) -> Self {
        self.request_id_header = Some(name);
        self
    }

    #[doc(hidden)]
    pub const fn envelope(mut self, envelope: Envelope) -> Self {
        self.envelope = Some(envelope);
        self
    }

    #[doc(hidden)]
    pub const fn duplicate(mut self, status: u16, property: &'static str, value: &'static str) -> Self {
        self.duplicate = Some(Duplicate { status, property, value });
        self
    }

    #[doc(hidden)]
    pub const fn text_reply(mut self) -> Self {
        self.text_reply = true;
        self
    }

    /// The provider, as in the crate's name: `hostaway`.
    pub fn provider(&self) -> &'static str {
        self.provider
    }

    /// The operation, as in the client's method: `send_conversation_message`.
    pub fn name(&self) -> &'static str {
        self.name
    }

    /// The HTTP method.
    pub fn method(&self) -> &Method {
        &self.method
    }

    /// The path with its parameters' names: `/conversations/{conversationId}/messages`.
    pub fn route(&self) -> &'static str {
        self.route
    }

    /// What a repeat of the call does.
    pub fn repeats(&self) -> Repeat {
        self.repeat
    }
}

impl fmt::Display for Operation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.provider, self.name)
    }
}

/// What a repeat of a call does at the provider.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Repeat {
    /// Nothing new: the call reads, or doing it twice is the same as once.
    Safe,
    /// Nothing, as long as this header carries the same idempotency key.
    Keyed {
        /// The header.
        header: &'static str,
    },
    /// Perhaps the same thing again: the provider echoes this query parameter but does not promise to recognise it.
    Correlated {
        /// The query parameter.
        query: &'static str,
    },
    /// The same thing again: the provider cannot recognise a repeat.
    Never,
}

/// How a provider's replies say that a call failed although the status code may not.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Envelope {
    pub(crate) status: &'static str,
    pub(crate) failed: &'static str,
}

impl Envelope {
    #[doc(hidden)]
    pub const fn new(status: &'static str, failed: &'static str) -> Self {
        Self { status, failed }
    }
}
