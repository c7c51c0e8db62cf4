// Made by `cargo xtask generate ziik` from specs/ziik.yaml (sha256 4b271c9aeb727f22) with progenitor 0.15.1.
// Do not edit: change the spec or the pipeline and generate again.

#![doc = include_str!("../README.md")]
#[rustfmt::skip]
mod client;
#[rustfmt::skip]
pub mod operations;
#[rustfmt::skip]
pub mod types;

pub use client::{Client, ClientBuilder};

pub use conversant_core::{Error, ErrorKind, Link, Outcome, Reply, Secret};
