// Made by `cargo xtask generate hostaway` from specs/hostaway.yaml (sha256 4ef4cfd0f2b36005) with progenitor 0.15.1.
// Do not edit: change the spec or the pipeline and generate again.

//! [`create_access_token`]: Client::create_access_token
//! [`revoke_access_token`]: Client::revoke_access_token
//! [`list_conversations`]: Client::list_conversations
//! [`retrieve_conversation`]: Client::retrieve_conversation
//! [`list_conversation_messages`]: Client::list_conversation_messages
//! [`send_conversation_message`]: Client::send_conversation_message
//! [`retrieve_conversation_message`]: Client::retrieve_conversation_message
//! [`list_reservations`]: Client::list_reservations
//! [`retrieve_reservation`]: Client::retrieve_reservation
//! [`list_reservation_conversations`]: Client::list_reservation_conversations
//! [`list_reservation_message_templates`]: Client::list_reservation_message_templates
//! [`retrieve_reservation_message_template`]: Client::retrieve_reservation_message_template
//! [`list_message_templates`]: Client::list_message_templates
//! [`retrieve_message_template`]: Client::retrieve_message_template
//! [`list_users`]: Client::list_users
//! [`get_user`]: Client::get_user
//! [`list_user_groups`]: Client::list_user_groups
//! [`list_unified_webhooks`]: Client::list_unified_webhooks
//! [`create_unified_webhook`]: Client::create_unified_webhook
//! [`retrieve_unified_webhook`]: Client::retrieve_unified_webhook
//! [`update_unified_webhook`]: Client::update_unified_webhook
//! [`delete_unified_webhook`]: Client::delete_unified_webhook
//! [`list_unified_webhook_logs`]: Client::list_unified_webhook_logs
//! [`list_conversation_message_webhooks`]: Client::list_conversation_message_webhooks
//! [`create_conversation_message_webhook`]: Client::create_conversation_message_webhook
//! [`retrieve_conversation_message_webhook`]: Client::retrieve_conversation_message_webhook
//! [`update_conversation_message_webhook`]: Client::update_conversation_message_webhook
//! [`delete_conversation_message_webhook`]: Client::delete_conversation_message_webhook
//! [`list_conversation_message_webhook_logs`]: Client::list_conversation_message_webhook_logs
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

#[rustfmt::skip]
pub mod webhooks;

#[cfg(feature = "test-util")]
#[rustfmt::skip]
pub mod testing;

pub use client::{Client, ClientBuilder};

pub use conversant_core::{Error, ErrorKind, Items, Link, Outcome, Position, Reply, Secret};
