// Made by `cargo xtask generate ziik` from specs/ziik.yaml (sha256 3c171c434584215c) with progenitor 0.15.1.
// Do not edit: change the spec or the pipeline and generate again.

//! The calls that [`Client`](crate::Client)'s methods give, and their error and header types.

mod authentication;
mod conversations;
mod participants;
mod files;
mod users;
mod counters;
mod webhooks;
pub use authentication::*;
pub use conversations::*;
pub use participants::*;
pub use files::*;
pub use users::*;
pub use counters::*;
pub use webhooks::*;
