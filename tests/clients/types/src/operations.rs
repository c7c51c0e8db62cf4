// Made by `cargo xtask generate types` from tests/specs/types.yaml (sha256 8f5165ff57d67b0e) with progenitor 0.15.1.
// Do not edit: change the spec or the pipeline and generate again.

//! The calls that [`Client`](crate::Client)'s methods give, and their error and header types.

mod things;
pub use things::*;
