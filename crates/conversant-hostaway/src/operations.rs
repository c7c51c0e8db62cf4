// Made by `cargo xtask generate hostaway` from specs/hostaway.yaml (sha256 4ef4cfd0f2b36005) with progenitor 0.15.1.
// Do not edit: change the spec or the pipeline and generate again.

//! The calls that [`Client`](crate::Client)'s methods give, and their error and header types.

mod authentication;
mod conversations;
mod message_templates;
mod reservations;
mod users;
mod webhooks;
mod message_webhooks;
pub use authentication::*;
pub use conversations::*;
pub use message_templates::*;
pub use reservations::*;
pub use users::*;
pub use webhooks::*;
pub use message_webhooks::*;
