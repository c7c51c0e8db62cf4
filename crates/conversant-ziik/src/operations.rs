// Made by `cargo xtask generate ziik` from specs/ziik.yaml (sha256 4b271c9aeb727f22) with progenitor 0.15.1.
// Do not edit: change the spec or the pipeline and generate again.

//! The calls that [`Client`](crate::Client)'s methods give, and their error and header types.

mod authentication;
mod conversations;
pub use authentication::*;
pub use conversations::*;
