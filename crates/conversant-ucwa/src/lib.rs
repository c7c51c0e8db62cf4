// Made by `cargo xtask generate ucwa` from specs/ucwa.yaml (sha256 49a80d6089795dd5) with progenitor 0.15.1.
// Do not edit: change the spec or the pipeline and generate again.

#![doc = include_str!("../README.md")]
#[rustfmt::skip]
mod client;
#[rustfmt::skip]
pub mod operations;
#[rustfmt::skip]
pub mod types;

#[rustfmt::skip]
pub mod channel;

#[rustfmt::skip]
pub mod discovery;

pub use client::{Client, ClientBuilder};

pub use conversant_core::{Error, ErrorKind, Items, Link, Outcome, Position, Reply, Secret};
