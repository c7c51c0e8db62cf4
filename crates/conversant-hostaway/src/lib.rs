// Made by `cargo xtask generate hostaway` from specs/hostaway.yaml (sha256 8cb3f26ff4812831) with progenitor 0.15.1.
// Do not edit: change the spec or the pipeline and generate again.

#![doc = include_str!("../README.md")]
#[rustfmt::skip]
mod client;
#[rustfmt::skip]
pub mod operations;
#[rustfmt::skip]
pub mod types;

#[rustfmt::skip]
pub mod webhooks;

pub use client::{Client, ClientBuilder};

pub use conversant_core::{Error, ErrorKind, Items, Link, Outcome, Position, Reply, Secret};
