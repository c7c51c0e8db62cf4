// Made by `cargo xtask generate spruce` from specs/spruce.yaml (sha256 f142ebf49260de65) with progenitor 0.15.1.
// Do not edit: change the spec or the pipeline and generate again.

//! The calls that [`Client`](crate::Client)'s methods give, and their error and header types.

mod conversations;
mod conversation_item;
mod internal_endpoints;
mod scheduled_messages;
mod saved_messages;
mod media;
mod transcription;
mod organization;
mod teams;
mod contacts;
mod contact_fields;
mod contact_tags;
mod conversation_tags;
mod phone_lines;
mod webhooks;
pub use conversations::*;
pub use conversation_item::*;
pub use internal_endpoints::*;
pub use scheduled_messages::*;
pub use saved_messages::*;
pub use media::*;
pub use transcription::*;
pub use organization::*;
pub use teams::*;
pub use contacts::*;
pub use contact_fields::*;
pub use contact_tags::*;
pub use conversation_tags::*;
pub use phone_lines::*;
pub use webhooks::*;

use conversant_core::codegen::typed_header;
use conversant_core::http::HeaderMap;

/// What the provider's replies say in their headers.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ReplyHeaders {
    /// How many requests the organization may make in 60 seconds.
    ///
    /// The limit is shared by all credentials of the organization. A missing header means that there is no limit.
    ///
    /// Header: `s-ratelimit-limit`.
    pub s_ratelimit_limit: Option<i64>,
    /// How many requests are left of the current 60 seconds.
    ///
    /// Header: `s-ratelimit-remaining`.
    pub s_ratelimit_remaining: Option<i64>,
    /// Id of this request, for questions to Spruce's support.
    ///
    /// Header: `s-request-id`.
    pub s_request_id: Option<String>,
}
conversant_core::redacted_debug!(
    ReplyHeaders { s_ratelimit_limit : shown, s_ratelimit_remaining : shown, s_request_id
    : text, }
);
impl ReplyHeaders {
    fn read(headers: &HeaderMap) -> Self {
        Self {
            s_ratelimit_limit: typed_header(headers, "s-ratelimit-limit"),
            s_ratelimit_remaining: typed_header(headers, "s-ratelimit-remaining"),
            s_request_id: typed_header(headers, "s-request-id"),
        }
    }
}
