//! What a program writes that talks to Hostaway without a client: structs of its own, closed enums, two helpers.

use chrono::{DateTime, NaiveDateTime, Utc};
use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize};

#[derive(Serialize)]
pub(crate) struct NewMessage {
    pub(crate) body: String,
    #[serde(rename = "communicationType", skip_serializing_if = "Option::is_none")]
    pub(crate) communication_type: Option<CommunicationType>,
}

/// The envelope of one message.
#[derive(Deserialize)]
pub(crate) struct MessageReply {
    pub(crate) status: ReplyStatus,
    pub(crate) result: Message,
}

/// The envelope of a page of messages.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Page {
    pub(crate) status: ReplyStatus,
    pub(crate) result: Vec<Message>,
    pub(crate) limit: Option<i64>,
    pub(crate) offset: Option<i64>,
    pub(crate) count: Option<i64>,
    pub(crate) page: Option<i64>,
    pub(crate) total_pages: Option<i64>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Message {
    pub(crate) id: i64,
    pub(crate) account_id: i64,
    pub(crate) listing_map_id: i64,
    pub(crate) reservation_id: Option<i64>,
    pub(crate) conversation_id: i64,
    pub(crate) communication_id: Option<i64>,
    pub(crate) airbnb_thread_message_id: Option<String>,
    pub(crate) body: String,
    pub(crate) communication_type: Option<CommunicationType>,
    pub(crate) status: Option<MessageStatus>,
    #[serde(default, deserialize_with = "flag")]
    pub(crate) is_incoming: Option<bool>,
    #[serde(default, deserialize_with = "flag")]
    pub(crate) is_seen: Option<bool>,
    #[serde(default, deserialize_with = "flag")]
    pub(crate) sent_using_hostaway: Option<bool>,
    pub(crate) hash: Option<String>,
    pub(crate) listing_time_zone_name: Option<String>,
    pub(crate) communication_event: Option<String>,
    pub(crate) communication_time_delta: Option<i64>,
    #[serde(default, deserialize_with = "flag")]
    pub(crate) communication_apply_listing_time_zone: Option<bool>,
    #[serde(default, deserialize_with = "flag")]
    pub(crate) communication_always_trigger: Option<bool>,
    #[serde(default, deserialize_with = "utc")]
    pub(crate) date: Option<DateTime<Utc>>,
    #[serde(default, deserialize_with = "utc")]
    pub(crate) sent_channel_date: Option<DateTime<Utc>>,
    pub(crate) attachments: Option<Vec<Attachment>>,
    #[serde(default, deserialize_with = "utc")]
    pub(crate) inserted_on: Option<DateTime<Utc>>,
    #[serde(default, deserialize_with = "utc")]
    pub(crate) updated_on: Option<DateTime<Utc>>,
    pub(crate) channel_id: Option<i64>,
    pub(crate) channel_thread_message_id: Option<String>,
    pub(crate) user_id: Option<i64>,
    pub(crate) images_urls: Option<serde_json::Value>,
    pub(crate) bookingcom_subthread_id: Option<String>,
    pub(crate) in_reply_to: Option<String>,
    pub(crate) bookingcom_reply_options: Option<Vec<ReplyOption>>,
    pub(crate) bookingcom_selected_options: Option<Vec<ReplyOption>>,
    pub(crate) communication_time_delta_seconds: Option<i64>,
    pub(crate) listing_name: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Attachment {
    pub(crate) id: Option<i64>,
    pub(crate) account_id: Option<i64>,
    pub(crate) listing_map_id: Option<i64>,
    pub(crate) reservation_id: Option<i64>,
    pub(crate) task_id: Option<i64>,
    pub(crate) conversation_message_id: Option<i64>,
    pub(crate) communication_id: Option<i64>,
    pub(crate) name: Option<String>,
    pub(crate) url: Option<String>,
    pub(crate) extension: Option<String>,
    pub(crate) mime_type: Option<String>,
    #[serde(default, deserialize_with = "flag")]
    pub(crate) is_image: Option<bool>,
    #[serde(default, deserialize_with = "flag")]
    pub(crate) is_public: Option<bool>,
}

#[derive(Deserialize)]
pub(crate) struct ReplyOption {
    #[serde(rename = "type")]
    pub(crate) kind: String,
    pub(crate) caption: Option<String>,
    pub(crate) input_value: Option<String>,
    #[serde(default, deserialize_with = "flag")]
    pub(crate) mandatory: Option<bool>,
    pub(crate) payload: Option<String>,
    pub(crate) name: Option<String>,
    pub(crate) options: Option<Vec<ReplyOption>>,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum CommunicationType {
    Email,
    Channel,
    Sms,
    Whatsapp,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum MessageStatus {
    Awaiting,
    CancelledByUser,
    CancelledBySystem,
    Sent,
    Paused,
    Failed,
}

#[derive(PartialEq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum ReplyStatus {
    Success,
    Fail,
}

/// `0` or `1`.
fn flag<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<bool>, D::Error> {
    Ok(Option::<u8>::deserialize(deserializer)?.map(|flag| flag != 0))
}

/// `2024-01-31 10:00:00`, in UTC. The text is read where it stands: it never has escapes.
fn utc<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<DateTime<Utc>>, D::Error> {
    let Some(text) = Option::<&str>::deserialize(deserializer)? else { return Ok(None) };
    let naive = NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M:%S").map_err(D::Error::custom)?;
    Ok(Some(naive.and_utc()))
}
