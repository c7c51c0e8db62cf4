// Made by `cargo xtask generate highq` from specs/highq.yaml (sha256 21ded36bb2b68bef) with progenitor 0.15.1.
// Do not edit: change the spec or the pipeline and generate again.

//! The calls that [`Client`](crate::Client)'s methods give, and their error and header types.

mod authentication;
mod messages;
mod users;
mod files;
pub use authentication::*;
pub use messages::*;
pub use users::*;
pub use files::*;
