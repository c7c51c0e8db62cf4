// Made by `cargo xtask generate types` from tests/specs/types.yaml (sha256 8f5165ff57d67b0e) with progenitor 0.15.1.
// Do not edit: change the spec or the pipeline and generate again.

//! [`put_thing`]: Client::put_thing
//! [`change_thing`]: Client::change_thing
//!
#![doc = include_str!("../README.md")]

#[rustfmt::skip]
mod client;
#[rustfmt::skip]
pub mod operations;
#[rustfmt::skip]
pub mod types;

#[cfg(feature = "schemars")]
#[rustfmt::skip]
pub mod schemas;

#[cfg(feature = "test-util")]
#[rustfmt::skip]
pub mod testing;

pub use client::{Client, ClientBuilder};

pub use conversant_core::{Error, ErrorKind, Link, Outcome, Reply, Secret};
