// Made by `cargo xtask generate hostaway` from specs/hostaway.yaml (sha256 611af980282ce603) with progenitor 0.15.1.
// Do not edit: change the spec or the pipeline and generate again.

//! The vendor's objects and enums.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

conversant_core::open_enum! {
    /// The way a message travels to the guest.
    ///
    /// `email` is the default when sending. `channel` goes through the channel of the booking, such as Airbnb or
    /// Booking.com.
    pub enum CommunicationType {
        /// `email`
        Email = "email",
        /// `channel`
        Channel = "channel",
        /// `sms`
        Sms = "sms",
        /// `whatsapp`
        Whatsapp = "whatsapp",
    }
}

conversant_core::open_enum! {
    /// The way of asking for a token; Hostaway knows this one.
    pub enum GrantType {
        /// `client_credentials`
        ClientCredentials = "client_credentials",
    }
}

conversant_core::open_enum! {
    /// What has become of a message.
    ///
    /// `awaiting` means that it is scheduled and has not gone out yet.
    pub enum MessageStatus {
        /// `awaiting`
        Awaiting = "awaiting",
        /// `cancelled_by_user`
        CancelledByUser = "cancelled_by_user",
        /// `cancelled_by_system`
        CancelledBySystem = "cancelled_by_system",
        /// `sent`
        Sent = "sent",
        /// `paused`
        Paused = "paused",
        /// `failed`
        Failed = "failed",
    }
}

conversant_core::open_enum! {
    /// How a call went, as the envelope of its reply says.
    pub enum ReplyStatus {
        /// `success`
        Success = "success",
        /// `fail`
        Fail = "fail",
    }
}

conversant_core::open_enum! {
    /// What a token is good for; Hostaway knows this one.
    pub enum Scope {
        /// `general`
        General = "general",
    }
}

/// An access token and its lifetime.
///
/// It is valid from one second after it was issued.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AccessToken {
    /// How the token is presented, always `Bearer`.
    pub token_type: String,
    /// Lifetime of the token in seconds, counted from its issue.
    ///
    /// Documented by the vendor. The documents speak of 24 months, their sample has 15897600 (about 184 days),
    /// clients see 63072000 (730 days). The number in the reply counts.
    pub expires_in: i64,
    /// The token itself, a signed JWT, sent as `Authorization` header of every other call.
    pub access_token: conversant_core::Secret,
}

conversant_core::redacted_debug!(AccessToken {
    token_type: text,
    expires_in: shown,
    access_token: shown,
});

/// Form fields that ask for an access token.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AccessTokenRequest {
    /// The way of asking for a token; Hostaway knows this one.
    pub grant_type: GrantType,
    /// Number of the Hostaway account.
    pub client_id: i64,
    /// Secret of the account, made in the Hostaway dashboard.
    pub client_secret: conversant_core::Secret,
    /// What a token is good for; Hostaway knows this one.
    pub scope: Scope,
}
impl AccessTokenRequest {
    /// A [`AccessTokenRequest`](Self) of what is required; the rest is left out.
    pub fn new(
        grant_type: impl Into<GrantType>,
        client_id: i64,
        client_secret: impl Into<conversant_core::Secret>,
        scope: impl Into<Scope>,
    ) -> Self {
        Self {
            grant_type: grant_type.into(),
            client_id,
            client_secret: client_secret.into(),
            scope: scope.into(),
        }
    }
}

conversant_core::redacted_debug!(AccessTokenRequest {
    grant_type: shown,
    client_id: shown,
    client_secret: shown,
    scope: shown,
});

/// A file that came with a message.
///
/// Where `isPublic` is `false`, the `url` stops working seven days after it was generated; fetch the message again
/// for a new one.
///
/// Documented by the vendor. Hostaway's table does not say which properties are always there. Those that may be
/// null are null in its sample.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Attachment {
    /// Number of the file.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<i64>,
    /// Number of the Hostaway account.
    ///
    /// On the wire: `accountId`.
    #[serde(rename = "accountId", skip_serializing_if = "Option::is_none")]
    pub account_id: Option<i64>,
    /// Number of the listing.
    ///
    /// On the wire: `listingMapId`.
    #[serde(rename = "listingMapId", skip_serializing_if = "Option::is_none")]
    pub listing_map_id: Option<i64>,
    /// Number of the reservation.
    ///
    /// On the wire: `reservationId`.
    #[serde(rename = "reservationId", skip_serializing_if = "Option::is_none")]
    pub reservation_id: Option<i64>,
    /// Number of the task, where the file belongs to one.
    ///
    /// On the wire: `taskId`.
    #[serde(rename = "taskId", skip_serializing_if = "Option::is_none")]
    pub task_id: Option<i64>,
    /// Number of the message it came with.
    ///
    /// On the wire: `conversationMessageId`.
    #[serde(rename = "conversationMessageId", skip_serializing_if = "Option::is_none")]
    pub conversation_message_id: Option<i64>,
    /// Number of the automated communication.
    ///
    /// On the wire: `communicationId`.
    #[serde(rename = "communicationId", skip_serializing_if = "Option::is_none")]
    pub communication_id: Option<i64>,
    /// Name the file had where it came from.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Address from which the file can be downloaded.
    ///
    /// Temporary for a private file: it stops working seven days after it was generated.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// File extension without the dot, such as `jpeg`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub extension: Option<String>,
    /// Media type of the file, such as `image/jpeg`.
    ///
    /// On the wire: `mimeType`.
    #[serde(rename = "mimeType", skip_serializing_if = "Option::is_none")]
    pub mime_type: Option<String>,
    /// Whether it is a picture.
    ///
    /// On the wire: `isImage`, as `0` or `1`.
    #[serde(
        rename = "isImage",
        default,
        with = "conversant_core::wire::int_bool::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub is_image: Option<bool>,
    /// Whether everybody who knows the address may fetch it.
    ///
    /// On the wire: `isPublic`, as `0` or `1`.
    #[serde(
        rename = "isPublic",
        default,
        with = "conversant_core::wire::int_bool::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub is_public: Option<bool>,
}

conversant_core::redacted_debug!(Attachment {
    id: shown,
    account_id: shown,
    listing_map_id: shown,
    reservation_id: shown,
    task_id: shown,
    conversation_message_id: shown,
    communication_id: shown,
    name: text,
    url: text,
    extension: text,
    mime_type: text,
    is_image: shown,
    is_public: shown,
});

/// A message of a conversation, to or from the guest.
///
/// Live replies carry more than Hostaway documents; what several of them agree on is part of this type and marked
/// as observed.
///
/// Documented by the vendor. Hostaway's table marks communicationType as required too; it is missing from the
/// message inside Hostaway's own sample of a conversation and from a recorded list, so a reply may lack it. The
/// table's text calls id the id of a conversation, a slip.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ConversationMessage {
    /// Number of the message.
    pub id: i64,
    /// Number of the Hostaway account.
    ///
    /// On the wire: `accountId`.
    #[serde(rename = "accountId")]
    pub account_id: i64,
    /// Number of the listing the reservation is for.
    ///
    /// On the wire: `listingMapId`.
    #[serde(rename = "listingMapId")]
    pub listing_map_id: i64,
    /// Number of the reservation, the one Hostaway gave it, not the channel's.
    ///
    /// On the wire: `reservationId`.
    #[serde(rename = "reservationId", skip_serializing_if = "Option::is_none")]
    pub reservation_id: Option<i64>,
    /// Number of the conversation the message belongs to.
    ///
    /// On the wire: `conversationId`.
    #[serde(rename = "conversationId")]
    pub conversation_id: i64,
    /// Number of the automated communication that produced the message; `null` for others.
    ///
    /// On the wire: `communicationId`.
    #[serde(rename = "communicationId", skip_serializing_if = "Option::is_none")]
    pub communication_id: Option<i64>,
    /// Reference to the message in the channel's own thread.
    ///
    /// On the wire: `airbnbThreadMessageId`.
    #[serde(rename = "airbnbThreadMessageId", skip_serializing_if = "Option::is_none")]
    pub airbnb_thread_message_id: Option<String>,
    /// Text of the message.
    ///
    /// What came by e-mail may be HTML.
    pub body: String,
    /// The way a message travels to the guest.
    ///
    /// `email` is the default when sending. `channel` goes through the channel of the booking, such as Airbnb or
    /// Booking.com.
    ///
    /// On the wire: `communicationType`.
    #[serde(rename = "communicationType", skip_serializing_if = "Option::is_none")]
    pub communication_type: Option<CommunicationType>,
    /// What has become of a message.
    ///
    /// `awaiting` means that it is scheduled and has not gone out yet.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<MessageStatus>,
    /// Whether the guest wrote it; otherwise it was sent to the guest.
    ///
    /// On the wire: `isIncoming`, as `0` or `1`.
    #[serde(
        rename = "isIncoming",
        default,
        with = "conversant_core::wire::int_bool::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub is_incoming: Option<bool>,
    /// Whether it has been seen.
    ///
    /// On the wire: `isSeen`, as `0` or `1`.
    #[serde(
        rename = "isSeen",
        default,
        with = "conversant_core::wire::int_bool::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub is_seen: Option<bool>,
    /// Whether it was written in the Hostaway dashboard.
    ///
    /// On the wire: `sentUsingHostaway`, as `0` or `1`.
    #[serde(
        rename = "sentUsingHostaway",
        default,
        with = "conversant_core::wire::int_bool::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub sent_using_hostaway: Option<bool>,
    /// Checksum of the message, 32 hexadecimal digits in all samples.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hash: Option<String>,
    /// IANA name of the listing's time zone, such as `Europe/Moscow`.
    ///
    /// On the wire: `listingTimeZoneName`.
    ///
    /// Documented by the vendor. The changelog of 2018-07-16 says that this property and the four communication ones
    /// were removed; the object's page and live replies still have them. Older samples send null here.
    #[serde(rename = "listingTimeZoneName", skip_serializing_if = "Option::is_none")]
    pub listing_time_zone_name: Option<String>,
    /// Event that set off the automated communication, if one did.
    ///
    /// On the wire: `communicationEvent`.
    #[serde(rename = "communicationEvent", skip_serializing_if = "Option::is_none")]
    pub communication_event: Option<String>,
    /// Distance in time between that event and the message; the unit is not published.
    ///
    /// On the wire: `communicationTimeDelta`.
    #[serde(rename = "communicationTimeDelta", skip_serializing_if = "Option::is_none")]
    pub communication_time_delta: Option<i64>,
    /// Whether that distance is reckoned in the listing's time zone.
    ///
    /// On the wire: `communicationApplyListingTimeZone`, as `0` or `1`.
    #[serde(
        rename = "communicationApplyListingTimeZone",
        default,
        with = "conversant_core::wire::int_bool::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub communication_apply_listing_time_zone: Option<bool>,
    /// Whether the automated communication is always set off.
    ///
    /// On the wire: `communicationAlwaysTrigger`, as `0` or `1`.
    #[serde(
        rename = "communicationAlwaysTrigger",
        default,
        with = "conversant_core::wire::int_bool::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub communication_always_trigger: Option<bool>,
    /// Moment for which the message is scheduled, UTC.
    ///
    /// On the wire, as `2024-01-31 10:00:00`.
    #[serde(
        default,
        with = "conversant_core::wire::space_date_time::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub date: Option<DateTime<Utc>>,
    /// Moment at which the message was handed to the channel, UTC; `null` while it was not.
    ///
    /// On the wire: `sentChannelDate`, as `2024-01-31 10:00:00`.
    #[serde(
        rename = "sentChannelDate",
        default,
        with = "conversant_core::wire::space_date_time::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub sent_channel_date: Option<DateTime<Utc>>,
    /// Files that came with the message.
    ///
    /// Documented by the vendor. That it may be null was seen in a recorded reply.
    #[serde(
        default,
        deserialize_with = "conversant_core::wire::object::list",
        skip_serializing_if = "Option::is_none"
    )]
    pub attachments: Option<Vec<Attachment>>,
    /// Moment at which Hostaway stored the message, UTC.
    ///
    /// On the wire: `insertedOn`, as `2024-01-31 10:00:00`.
    #[serde(
        rename = "insertedOn",
        default,
        with = "conversant_core::wire::space_date_time::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub inserted_on: Option<DateTime<Utc>>,
    /// Moment of its last change, UTC.
    ///
    /// On the wire: `updatedOn`, as `2024-01-31 10:00:00`.
    #[serde(
        rename = "updatedOn",
        default,
        with = "conversant_core::wire::space_date_time::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub updated_on: Option<DateTime<Utc>>,
    /// Number of the channel the message went through.
    ///
    /// 2000 direct, 2002 HomeAway, 2005 Booking.com, 2007 Expedia, 2009 HomeAway iCal, 2010 Vrbo iCal, 2013 booking
    /// engine, 2015 custom iCal, 2016 Tripadvisor iCal, 2017 WordPress, 2018 Airbnb, 2019 Marriott, 2020 partner,
    /// 2021 GDS, 2022 Google.
    ///
    /// On the wire: `channelId`.
    ///
    /// Observed in the vendor's samples or in traffic, not documented. In live replies and in an unpublished
    /// documentation branch of 2019, not in the published object. The numbers are those Hostaway documents for the
    /// channel of a reservation.
    #[serde(rename = "channelId", skip_serializing_if = "Option::is_none")]
    pub channel_id: Option<i64>,
    /// Reference to the message in the thread of its channel, whichever channel that is.
    ///
    /// On the wire: `channelThreadMessageId`.
    ///
    /// Observed in the vendor's samples or in traffic, not documented. In Hostaway's sample of a conversation and in
    /// live replies; a UUID for Booking.com.
    #[serde(rename = "channelThreadMessageId", skip_serializing_if = "Option::is_none")]
    pub channel_thread_message_id: Option<String>,
    /// Number of the member of staff who wrote it.
    ///
    /// On the wire: `userId`.
    ///
    /// Inferred, not documented. Null in every reply seen; type and meaning are read from the name.
    #[serde(rename = "userId", skip_serializing_if = "Option::is_none")]
    pub user_id: Option<i64>,
    /// Addresses of pictures, in a form nobody has seen.
    ///
    /// On the wire: `imagesUrls`.
    ///
    /// Observed in the vendor's samples or in traffic, not documented. Null in every reply seen, so no type is given.
    #[serde(rename = "imagesUrls", skip_serializing_if = "Option::is_none")]
    pub images_urls: Option<serde_json::Value>,
    /// Reference to the Booking.com thread.
    ///
    /// On the wire: `bookingcomSubthreadId`.
    ///
    /// Observed in the vendor's samples or in traffic, not documented. In a live delivery (as null) and in an
    /// unpublished documentation branch of 2019.
    #[serde(rename = "bookingcomSubthreadId", skip_serializing_if = "Option::is_none")]
    pub bookingcom_subthread_id: Option<String>,
    /// The `channelThreadMessageId` of the message this one answers.
    ///
    /// On the wire: `inReplyTo`.
    ///
    /// Observed in the vendor's samples or in traffic, not documented. In live replies (as null) and in an
    /// unpublished documentation branch of 2019.
    #[serde(rename = "inReplyTo", skip_serializing_if = "Option::is_none")]
    pub in_reply_to: Option<String>,
    /// Answers that Booking.com offers for this message.
    ///
    /// On the wire: `bookingcomReplyOptions`.
    ///
    /// Observed in the vendor's samples or in traffic, not documented. Null in every live reply seen; the item type
    /// is from an unpublished documentation branch of 2019.
    #[serde(
        rename = "bookingcomReplyOptions",
        default,
        deserialize_with = "conversant_core::wire::object::list",
        skip_serializing_if = "Option::is_none"
    )]
    pub bookingcom_reply_options: Option<Vec<ReplyOption>>,
    /// Those of the offered answers that were chosen.
    ///
    /// On the wire: `bookingcomSelectedOptions`.
    ///
    /// Observed in the vendor's samples or in traffic, not documented. Null in every live reply seen; the item type
    /// is from an unpublished documentation branch of 2019.
    #[serde(
        rename = "bookingcomSelectedOptions",
        default,
        deserialize_with = "conversant_core::wire::object::list",
        skip_serializing_if = "Option::is_none"
    )]
    pub bookingcom_selected_options: Option<Vec<ReplyOption>>,
    /// Distance in time between the event and the message, in seconds.
    ///
    /// On the wire: `communicationTimeDeltaSeconds`.
    ///
    /// Observed in the vendor's samples or in traffic, not documented. In live replies, as a number; the unit is read
    /// from the name.
    #[serde(
        rename = "communicationTimeDeltaSeconds",
        skip_serializing_if = "Option::is_none"
    )]
    pub communication_time_delta_seconds: Option<i64>,
    /// Name of the listing.
    ///
    /// On the wire: `listingName`.
    ///
    /// Observed in the vendor's samples or in traffic, not documented. In live replies only.
    #[serde(rename = "listingName", skip_serializing_if = "Option::is_none")]
    pub listing_name: Option<String>,
}

conversant_core::redacted_debug!(ConversationMessage {
    id: shown,
    account_id: shown,
    listing_map_id: shown,
    reservation_id: shown,
    conversation_id: shown,
    communication_id: shown,
    airbnb_thread_message_id: text,
    body: text,
    communication_type: shown,
    status: shown,
    is_incoming: shown,
    is_seen: shown,
    sent_using_hostaway: shown,
    hash: text,
    listing_time_zone_name: text,
    communication_event: text,
    communication_time_delta: shown,
    communication_apply_listing_time_zone: shown,
    communication_always_trigger: shown,
    date: shown,
    sent_channel_date: shown,
    attachments: shown,
    inserted_on: shown,
    updated_on: shown,
    channel_id: shown,
    channel_thread_message_id: text,
    user_id: shown,
    images_urls: text,
    bookingcom_subthread_id: text,
    in_reply_to: text,
    bookingcom_reply_options: shown,
    bookingcom_selected_options: shown,
    communication_time_delta_seconds: shown,
    listing_name: text,
});

/// Envelope of one page of messages.
///
/// Documented by the vendor. The general envelope carries all five paging properties for most endpoints. Samples
/// of other lists lack limit, page and totalPages, or all five, so none is required.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ConversationMessageListReply {
    /// How a call went, as the envelope of its reply says.
    pub status: ReplyStatus,
    /// The messages of this page.
    #[serde(default, deserialize_with = "conversant_core::wire::list::deserialize")]
    pub result: Vec<ConversationMessage>,
    /// The page size that was asked for; `null` when none was.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    /// How many items were skipped; `null` when no number was given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offset: Option<i64>,
    /// How many items match in all, not only on this page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub count: Option<i64>,
    /// Number of this page, counted from 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page: Option<i64>,
    /// How many pages there are.
    ///
    /// On the wire: `totalPages`.
    #[serde(rename = "totalPages", skip_serializing_if = "Option::is_none")]
    pub total_pages: Option<i64>,
}

conversant_core::redacted_debug!(ConversationMessageListReply {
    status: shown,
    result: shown,
    limit: shown,
    offset: shown,
    count: shown,
    page: shown,
    total_pages: shown,
});

/// Envelope of a single message.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ConversationMessageReply {
    /// How a call went, as the envelope of its reply says.
    pub status: ReplyStatus,
    /// A message of a conversation, to or from the guest.
    ///
    /// Live replies carry more than Hostaway documents; what several of them agree on is part of this type and marked
    /// as observed.
    pub result: ConversationMessage,
}

conversant_core::redacted_debug!(ConversationMessageReply {
    status: shown,
    result: shown,
});

/// Envelope of a call that returns nothing but its success.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct EmptyReply {
    /// How a call went, as the envelope of its reply says.
    pub status: ReplyStatus,
    /// Always empty.
    #[serde(default, deserialize_with = "conversant_core::wire::list::deserialize")]
    pub result: Vec<serde_json::Value>,
}

conversant_core::redacted_debug!(EmptyReply {
    status: shown,
    result: text,
});

/// Reply to a call that failed, whatever its status code.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Failure {
    /// How a call went, as the envelope of its reply says.
    pub status: ReplyStatus,
    /// What went wrong, in English, for people to read.
    pub result: String,
}

conversant_core::redacted_debug!(Failure {
    status: shown,
    result: text,
});

/// A message to send to the guest.
///
/// Documented by the vendor. Attachments are ruled out since December 2024. A documentation branch of 2019 that
/// was never published also let a message answer a Booking.com thread; those properties are left out.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct NewMessage {
    /// Text of the message.
    ///
    /// No maximum length is published, nor whether markup is accepted.
    pub body: String,
    /// The way a message travels to the guest.
    ///
    /// `email` is the default when sending. `channel` goes through the channel of the booking, such as Airbnb or
    /// Booking.com.
    ///
    /// On the wire: `communicationType`.
    #[serde(rename = "communicationType", skip_serializing_if = "Option::is_none")]
    pub communication_type: Option<CommunicationType>,
}
impl NewMessage {
    /// A [`NewMessage`](Self) of what is required; the rest is left out.
    pub fn new(body: impl Into<String>) -> Self {
        Self {
            body: body.into(),
            communication_type: None,
        }
    }

    /// Sets [`communication_type`](Self::communication_type): the way a message travels to the guest.
    pub fn communication_type(
        mut self,
        communication_type: impl Into<CommunicationType>,
    ) -> Self {
        self.communication_type = Some(communication_type.into());
        self
    }
}

conversant_core::redacted_debug!(NewMessage {
    body: text,
    communication_type: shown,
});

/// Reply to a call beyond the rate limit, the only failure that keeps its text in `message`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct RateLimited {
    /// How a call went, as the envelope of its reply says.
    pub status: ReplyStatus,
    /// The reason, in English, for people to read.
    pub message: String,
}

conversant_core::redacted_debug!(RateLimited {
    status: shown,
    message: text,
});

/// An answer that Booking.com offers for a message.
///
/// Inferred, not documented. From a documentation branch of 2019 that was never published; live replies have the
/// properties that would hold it, so far always null.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ReplyOption {
    /// Kind of answer, such as `PlainText`.
    ///
    /// On the wire: `type`.
    #[serde(rename = "type")]
    pub type_: String,
    /// Label to show to people.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub caption: Option<String>,
    /// What the person entered.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub input_value: Option<String>,
    /// Whether `input_value` has to be given.
    ///
    /// On the wire, as `0` or `1`.
    #[serde(with = "conversant_core::wire::int_bool")]
    pub mandatory: bool,
    /// Value that the option stands for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payload: Option<String>,
    /// Name of the option, such as `property_response`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Options below this one.
    #[serde(
        default,
        deserialize_with = "conversant_core::wire::object::list",
        skip_serializing_if = "Option::is_none"
    )]
    pub options: Option<Vec<ReplyOption>>,
}

conversant_core::redacted_debug!(ReplyOption {
    type_: text,
    caption: text,
    input_value: text,
    mandatory: shown,
    payload: text,
    name: text,
    options: shown,
});
