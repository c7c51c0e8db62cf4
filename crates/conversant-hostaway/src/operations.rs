// Made by `cargo xtask generate hostaway` from specs/hostaway.yaml (sha256 611af980282ce603) with progenitor 0.15.1.
// Do not edit: change the spec or the pipeline and generate again.

//! The calls that [`Client`](crate::Client)'s methods give, and their error and header types.

mod authentication;
mod conversations;
pub use authentication::*;
pub use conversations::*;
