// Made by `cargo xtask generate highq` from specs/highq.yaml (sha256 21ded36bb2b68bef) with progenitor 0.15.1.
// Do not edit: change the spec or the pipeline and generate again.

//! [`create_token`]: Client::create_token
//! [`create_conversation`]: Client::create_conversation
//! [`get_conversation_messages`]: Client::get_conversation_messages
//! [`reply_to_conversation`]: Client::reply_to_conversation
//! [`update_conversation`]: Client::update_conversation
//! [`get_user_list`]: Client::get_user_list
//! [`get_user`]: Client::get_user
//! [`add_file`]: Client::add_file
//! [`get_file_info`]: Client::get_file_info
//! [`authorize_url`]: ClientBuilder::authorize_url
//! [`authorization_code`]: ClientBuilder::authorization_code
//! [`on_new_tokens`]: ClientBuilder::on_new_tokens
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

pub use conversant_core::{
    AuthorizeUrl, BodyFormat, Error, ErrorKind, Items, Link, Outcome, Position, Reply, Secret, Upload,
};
