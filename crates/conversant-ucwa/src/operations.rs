// Made by `cargo xtask generate ucwa` from specs/ucwa.yaml (sha256 3d717a6990d6a8f0) with progenitor 0.15.1.
// Do not edit: change the spec or the pipeline and generate again.

//! The calls that [`Client`](crate::Client)'s methods give, and their error and header types.

mod authentication;
mod messaging;
pub use authentication::*;
pub use messaging::*;
