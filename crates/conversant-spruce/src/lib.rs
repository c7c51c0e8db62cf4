// Made by `cargo xtask generate spruce` from specs/spruce.yaml (sha256 32f36b177c9eabb8) with progenitor 0.15.1.
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

pub use conversant_core::{Error, ErrorKind, Items, Link, Outcome, Position, Reply, Secret, Upload};
