// Made by `cargo xtask generate spruce` from specs/spruce.yaml (sha256 f142ebf49260de65) with progenitor 0.15.1.
// Do not edit: change the spec or the pipeline and generate again.

//! [`list_conversations`]: Client::list_conversations
//! [`create_conversation`]: Client::create_conversation
//! [`conversation`]: Client::conversation
//! [`update_conversation`]: Client::update_conversation
//! [`conversation_items`]: Client::conversation_items
//! [`post_conversation_message`]: Client::post_conversation_message
//! [`conversation_item`]: Client::conversation_item
//! [`delete_conversation_item`]: Client::delete_conversation_item
//! [`internal_endpoints`]: Client::internal_endpoints
//! [`post_create_proxy_call`]: Client::post_create_proxy_call
//! [`post_message_from_endpoint`]: Client::post_message_from_endpoint
//! [`list_conversation_scheduled_messages`]: Client::list_conversation_scheduled_messages
//! [`schedule_conversation_message`]: Client::schedule_conversation_message
//! [`list_scheduled_messages`]: Client::list_scheduled_messages
//! [`delete_scheduled_message`]: Client::delete_scheduled_message
//! [`list_saved_messages`]: Client::list_saved_messages
//! [`upload_media`]: Client::upload_media
//! [`transcription`]: Client::transcription
//! [`organization`]: Client::organization
//! [`organization_members`]: Client::organization_members
//! [`organization_member`]: Client::organization_member
//! [`team_members`]: Client::team_members
//! [`list_contacts`]: Client::list_contacts
//! [`create_contact`]: Client::create_contact
//! [`search_contacts`]: Client::search_contacts
//! [`contact`]: Client::contact
//! [`update_contact`]: Client::update_contact
//! [`delete_contact`]: Client::delete_contact
//! [`contact_conversations`]: Client::contact_conversations
//! [`contact_integration_links`]: Client::contact_integration_links
//! [`create_contact_integration_link`]: Client::create_contact_integration_link
//! [`delete_contact_integration_link`]: Client::delete_contact_integration_link
//! [`send_invite`]: Client::send_invite
//! [`contact_fields`]: Client::contact_fields
//! [`create_contact_field`]: Client::create_contact_field
//! [`contact_tags`]: Client::contact_tags
//! [`create_contact_tag`]: Client::create_contact_tag
//! [`conversation_tags`]: Client::conversation_tags
//! [`create_conversation_tag`]: Client::create_conversation_tag
//! [`phone_lines`]: Client::phone_lines
//! [`phone_line`]: Client::phone_line
//! [`list_webhook_endpoints`]: Client::list_webhook_endpoints
//! [`create_webhook_endpoint`]: Client::create_webhook_endpoint
//! [`webhook_endpoint`]: Client::webhook_endpoint
//! [`delete_webhook_endpoint`]: Client::delete_webhook_endpoint
//! [`list_webhook_endpoint_events`]: Client::list_webhook_endpoint_events
//! [`modify_webhook_endpoint_paused`]: Client::modify_webhook_endpoint_paused
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

pub use conversant_core::{Error, ErrorKind, Items, Link, Outcome, Position, Reply, Secret, Upload};
