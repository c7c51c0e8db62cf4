// Made by `cargo xtask generate highq` from specs/highq.yaml (sha256 f02a044faa14a9c6) with progenitor 0.15.1.
// Do not edit: change the spec or the pipeline and generate again.

#![doc = include_str!("../README.md")]
#[rustfmt::skip]
mod client;
#[rustfmt::skip]
pub mod operations;
#[rustfmt::skip]
pub mod types;

pub use client::{Client, ClientBuilder};

pub use conversant_core::{
    AuthorizeUrl, BodyFormat, Error, ErrorKind, Items, Link, Outcome, Position, Reply, Secret, Upload,
};
