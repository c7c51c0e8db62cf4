//! What a generated crate offers to Rust code, and which of it a newer crate breaks.
//!
//! Read from the generated files rather than foretold from the spec: a property more can make a type large enough to be
//! boxed elsewhere, and only the emitter knows.

mod compare;
mod macros;
mod read;

pub(crate) use compare::{Break, breaks};
pub(crate) use read::{Api, read};
