// Made by `cargo xtask generate ziik` from specs/ziik.yaml (sha256 3c171c434584215c) with progenitor 0.15.1.
// Do not edit: change the spec or the pipeline and generate again.

//! [`authenticate`]: Client::authenticate
//! [`renew_token`]: Client::renew_token
//! [`request_new_password`]: Client::request_new_password
//! [`set_new_password`]: Client::set_new_password
//! [`list_conversations`]: Client::list_conversations
//! [`create_conversation`]: Client::create_conversation
//! [`get_conversation`]: Client::get_conversation
//! [`update_conversation`]: Client::update_conversation
//! [`delete_conversation`]: Client::delete_conversation
//! [`list_conversation_files`]: Client::list_conversation_files
//! [`mark_conversation_read`]: Client::mark_conversation_read
//! [`list_messages`]: Client::list_messages
//! [`create_message`]: Client::create_message
//! [`get_message`]: Client::get_message
//! [`delete_message`]: Client::delete_message
//! [`finalize_message_update`]: Client::finalize_message_update
//! [`list_participants`]: Client::list_participants
//! [`add_participants`]: Client::add_participants
//! [`update_participant`]: Client::update_participant
//! [`remove_participant`]: Client::remove_participant
//! [`initiate_upload`]: Client::initiate_upload
//! [`download_file`]: Client::download_file
//! [`download_file_preset`]: Client::download_file_preset
//! [`finalise_upload`]: Client::finalise_upload
//! [`list_users`]: Client::list_users
//! [`create_user`]: Client::create_user
//! [`get_current_user`]: Client::get_current_user
//! [`search_users`]: Client::search_users
//! [`get_user_by_reference`]: Client::get_user_by_reference
//! [`get_user`]: Client::get_user
//! [`update_user`]: Client::update_user
//! [`remove_user`]: Client::remove_user
//! [`deactivate_user`]: Client::deactivate_user
//! [`reactivate_user`]: Client::reactivate_user
//! [`list_unit_memberships`]: Client::list_unit_memberships
//! [`add_unit_membership`]: Client::add_unit_membership
//! [`update_unit_membership`]: Client::update_unit_membership
//! [`delete_unit_membership`]: Client::delete_unit_membership
//! [`get_counters`]: Client::get_counters
//! [`get_counter`]: Client::get_counter
//! [`clear_counter`]: Client::clear_counter
//! [`list_unseen_content`]: Client::list_unseen_content
//! [`list_webhooks`]: Client::list_webhooks
//! [`create_webhook`]: Client::create_webhook
//! [`get_webhook`]: Client::get_webhook
//! [`update_webhook`]: Client::update_webhook
//! [`delete_webhook`]: Client::delete_webhook
//! [`list_webhook_triggers`]: Client::list_webhook_triggers
//! [`create_webhook_trigger`]: Client::create_webhook_trigger
//! [`delete_webhook_trigger`]: Client::delete_webhook_trigger
//! [`list_webhook_logs`]: Client::list_webhook_logs
//! [`upload`]: Client::upload
//!
#![doc = include_str!("../README.md")]

#[rustfmt::skip]
mod client;
#[rustfmt::skip]
pub mod operations;
#[rustfmt::skip]
pub mod types;

#[rustfmt::skip]
pub mod upload;

#[cfg(feature = "schemars")]
#[rustfmt::skip]
pub mod schemas;

#[rustfmt::skip]
pub mod webhooks;

#[cfg(feature = "test-util")]
#[rustfmt::skip]
pub mod testing;

pub use client::{Client, ClientBuilder};

pub use conversant_core::{Error, ErrorKind, Items, Link, Outcome, Position, Reply, Secret, Upload};
