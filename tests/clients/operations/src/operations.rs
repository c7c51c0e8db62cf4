// Made by `cargo xtask generate operations` from tests/specs/operations.yaml (sha256 438c98057bde8a22) with progenitor 0.15.1.
// Do not edit: change the spec or the pipeline and generate again.

//! The calls that [`Client`](crate::Client)'s methods give, and their error and header types.

mod parameters;
mod bodies;
mod replies;
mod core_;
pub use parameters::*;
pub use bodies::*;
pub use replies::*;
pub use core_::*;
