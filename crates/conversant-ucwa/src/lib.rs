// Made by `cargo xtask generate ucwa` from specs/ucwa.yaml (sha256 8ae4282136bcaf5f) with progenitor 0.15.1.
// Do not edit: change the spec or the pipeline and generate again.

//! [`get_root`]: Client::get_root
//! [`get_user`]: Client::get_user
//! [`get_redirect`]: Client::get_redirect
//! [`create_token`]: Client::create_token
//! [`get_applications`]: Client::get_applications
//! [`create_application`]: Client::create_application
//! [`get_application`]: Client::get_application
//! [`delete_application`]: Client::delete_application
//! [`make_me_available`]: Client::make_me_available
//! [`report_my_activity`]: Client::report_my_activity
//! [`get_communication`]: Client::get_communication
//! [`update_communication`]: Client::update_communication
//! [`start_messaging`]: Client::start_messaging
//! [`continue_messaging`]: Client::continue_messaging
//! [`get_invitation`]: Client::get_invitation
//! [`accept_invitation`]: Client::accept_invitation
//! [`decline_invitation`]: Client::decline_invitation
//! [`cancel_invitation`]: Client::cancel_invitation
//! [`get_conversations`]: Client::get_conversations
//! [`get_conversation`]: Client::get_conversation
//! [`leave_conversation`]: Client::leave_conversation
//! [`get_messaging`]: Client::get_messaging
//! [`add_messaging`]: Client::add_messaging
//! [`send_message`]: Client::send_message
//! [`set_is_typing`]: Client::set_is_typing
//! [`stop_messaging`]: Client::stop_messaging
//! [`get_messages`]: Client::get_messages
//! [`get_message`]: Client::get_message
//! [`add_participant`]: Client::add_participant
//! [`get_participant`]: Client::get_participant
//! [`get_participant_messaging`]: Client::get_participant_messaging
//! [`get_events`]: Client::get_events
//! [`event_channel`]: Client::event_channel
//! [`discover`]: Client::discover
//!
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

#[cfg(feature = "schemars")]
#[rustfmt::skip]
pub mod schemas;

#[cfg(feature = "test-util")]
#[rustfmt::skip]
pub mod testing;

pub use client::{Client, ClientBuilder};

pub use conversant_core::{Error, ErrorKind, Items, Link, Outcome, Position, Reply, Secret};
