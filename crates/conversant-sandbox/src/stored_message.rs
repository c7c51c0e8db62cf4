//! A message in a provider's store.

use std::fmt;

/// A message a provider has stored. Its `Debug` does not show the text.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct StoredMessage {
    /// The conversation it is in.
    pub conversation: String,
    /// The id the provider gave it.
    pub id: String,
    /// Its text, as it was sent: markup and all.
    pub text: String,
    /// What the client called the send: Spruce's `s-idempotency-key`, UCWA's `operationId`. Others have none.
    pub client_reference: Option<String>,
}

impl fmt::Debug for StoredMessage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("StoredMessage")
            .field("conversation", &self.conversation)
            .field("id", &self.id)
            .field("text_length", &self.text.len())
            .field("client_reference", &self.client_reference)
            .finish()
    }
}
