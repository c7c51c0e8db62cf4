// Made by `cargo xtask generate operations` from tests/specs/operations.yaml (sha256 438c98057bde8a22) with progenitor 0.15.1.
// Do not edit: change the spec or the pipeline and generate again.

//! [`path_lists`]: Client::path_lists
//! [`path_objects`]: Client::path_objects
//! [`path_scalars`]: Client::path_scalars
//! [`path_dot`]: Client::path_dot
//! [`query_styles`]: Client::query_styles
//! [`header_styles`]: Client::header_styles
//! [`cookie_styles`]: Client::cookie_styles
//! [`names`]: Client::names
//! [`search`]: Client::search
//! [`option`]: Client::option
//! [`reply`]: Client::reply
//! [`search_error`]: Client::search_error
//! [`several_bodies`]: Client::several_bodies
//! [`merge_patch`]: Client::merge_patch
//! [`optional_body`]: Client::optional_body
//! [`text_body`]: Client::text_body
//! [`xml_body`]: Client::xml_body
//! [`pdf_body`]: Client::pdf_body
//! [`image_body`]: Client::image_body
//! [`untyped_body`]: Client::untyped_body
//! [`empty_content`]: Client::empty_content
//! [`form_body`]: Client::form_body
//! [`multipart_body`]: Client::multipart_body
//! [`several_replies`]: Client::several_replies
//! [`empty_beside`]: Client::empty_beside
//! [`range_reply`]: Client::range_reply
//! [`default_reply`]: Client::default_reply
//! [`nothing_described`]: Client::nothing_described
//! [`texts`]: Client::texts
//! [`file`]: Client::file
//! [`events`]: Client::events
//! [`reply_headers`]: Client::reply_headers
//! [`with_key`]: Client::with_key
//! [`with_query_key`]: Client::with_query_key
//! [`with_cookie`]: Client::with_cookie
//! [`with_basic`]: Client::with_basic
//! [`with_both`]: Client::with_both
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

pub use conversant_core::{Error, ErrorKind, Link, Outcome, Reply, Secret, Upload};
