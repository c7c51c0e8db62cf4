// Made by `cargo xtask generate hostaway` from specs/hostaway.yaml (sha256 c384de0f779d3f12) with progenitor 0.15.1.
// Do not edit: change the spec or the pipeline and generate again.

//! The vendor's objects and enums.

// What is announced to end is still read and written.
#![allow(deprecated)]

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};

conversant_core::open_enum! {
    /// Who cancelled a reservation.
    pub enum CancelledBy {
        /// `guest`
        Guest = "guest",
        /// `host`
        Host = "host",
    }
}

conversant_core::open_enum! {
    /// How far a claim on the insurance of a reservation has come.
    pub enum ClaimStatus {
        /// `claim_started`
        ClaimStarted = "claim_started",
        /// `claim_approved`
        ClaimApproved = "claim_approved",
        /// `claim_rejected`
        ClaimRejected = "claim_rejected",
        /// `claim_draft`
        ClaimDraft = "claim_draft",
        /// `claim_paid`
        ClaimPaid = "claim_paid",
        /// `claim_withdrawn`
        ClaimWithdrawn = "claim_withdrawn",
    }
}

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
    /// Whether a reservation is insured.
    pub enum InsuranceStatus {
        /// `insured`
        Insured = "insured",
        /// `pending`
        Pending = "pending",
        /// `rejected`
        Rejected = "rejected",
        /// `not_eligible`
        NotEligible = "not_eligible",
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
    /// Whether the guest has signed the rental agreement.
    pub enum ReservationAgreement {
        /// `not_required`
        NotRequired = "not_required",
        /// `signed`
        Signed = "signed",
        /// `not_signed`
        NotSigned = "not_signed",
    }
}

conversant_core::open_enum! {
    /// The order of a list of reservations.
    ///
    /// Names that end in `Desc` begin with the latest. `updatedOn` begins with the reservation that was changed longest
    /// ago.
    pub enum ReservationOrder {
        /// `arrivalDate`
        ArrivalDate = "arrivalDate",
        /// `arrivalDateDesc`
        ArrivalDateDesc = "arrivalDateDesc",
        /// `lastConversationMessageSent`
        LastConversationMessageSent = "lastConversationMessageSent",
        /// `lastConversationMessageSentDesc`
        LastConversationMessageSentDesc = "lastConversationMessageSentDesc",
        /// `lastConversationMessageReceived`
        LastConversationMessageReceived = "lastConversationMessageReceived",
        /// `lastConversationMessageReceivedDesc`
        LastConversationMessageReceivedDesc = "lastConversationMessageReceivedDesc",
        /// `latestActivity`
        LatestActivity = "latestActivity",
        /// `latestActivityDesc`
        LatestActivityDesc = "latestActivityDesc",
        /// `updatedOn`
        UpdatedOn = "updatedOn",
    }
}

conversant_core::open_enum! {
    /// What has become of a reservation.
    ///
    /// `new` and `modified` are confirmed bookings, `ownerStay` is a stay of the owner. The values that begin with
    /// `inquiry` are questions of guests who have not booked. `pending` waits for the host, `awaitingPayment` and
    /// `awaitingGuestVerification` wait for the guest.
    ///
    /// Documented by the vendor. The table of the reservation object lacks unconfirmed, awaitingGuestVerification and
    /// unknown, which the page about statuses has.
    pub enum ReservationStatus {
        /// `new`
        New = "new",
        /// `modified`
        Modified = "modified",
        /// `cancelled`
        Cancelled = "cancelled",
        /// `ownerStay`
        OwnerStay = "ownerStay",
        /// `pending`
        Pending = "pending",
        /// `awaitingPayment`
        AwaitingPayment = "awaitingPayment",
        /// `declined`
        Declined = "declined",
        /// `expired`
        Expired = "expired",
        /// `unconfirmed`
        Unconfirmed = "unconfirmed",
        /// `awaitingGuestVerification`
        AwaitingGuestVerification = "awaitingGuestVerification",
        /// `inquiry`
        Inquiry = "inquiry",
        /// `inquiryPreapproved`
        InquiryPreapproved = "inquiryPreapproved",
        /// `inquiryDenied`
        InquiryDenied = "inquiryDenied",
        /// `inquiryTimedout`
        InquiryTimedout = "inquiryTimedout",
        /// `inquiryNotPossible`
        InquiryNotPossible = "inquiryNotPossible",
        /// `unknown`
        UnknownValue = "unknown",
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
    /// Lifetime of the token in seconds, counted from its issue. Example: `15897600`.
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
    /// Number of the Hostaway account. Example: `10450`.
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
    /// Number of the file. Example: `6`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<i64>,
    /// Number of the Hostaway account. On the wire: `accountId`. Example: `10450`.
    #[serde(rename = "accountId", skip_serializing_if = "Option::is_none")]
    pub account_id: Option<i64>,
    /// Number of the listing. On the wire: `listingMapId`.
    #[serde(rename = "listingMapId", skip_serializing_if = "Option::is_none")]
    pub listing_map_id: Option<i64>,
    /// Number of the reservation. On the wire: `reservationId`. Example: `2`.
    #[serde(rename = "reservationId", skip_serializing_if = "Option::is_none")]
    pub reservation_id: Option<i64>,
    /// Number of the task, where the file belongs to one. On the wire: `taskId`.
    #[serde(rename = "taskId", skip_serializing_if = "Option::is_none")]
    pub task_id: Option<i64>,
    /// Number of the message it came with. On the wire: `conversationMessageId`. Example: `3`.
    #[serde(rename = "conversationMessageId", skip_serializing_if = "Option::is_none")]
    pub conversation_message_id: Option<i64>,
    /// Number of the automated communication. On the wire: `communicationId`.
    #[serde(rename = "communicationId", skip_serializing_if = "Option::is_none")]
    pub communication_id: Option<i64>,
    /// Name the file had where it came from. Example: `download.jpeg`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Address from which the file can be downloaded.
    ///
    /// Temporary for a private file: it stops working seven days after it was generated.
    ///
    /// Example: `https://www.image.com/img.jpeg`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// File extension without the dot, such as `jpeg`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub extension: Option<String>,
    /// Media type of the file, such as `image/jpeg`. On the wire: `mimeType`.
    #[serde(rename = "mimeType", skip_serializing_if = "Option::is_none")]
    pub mime_type: Option<String>,
    /// Whether it is a picture. On the wire: `isImage`, as `0` or `1`.
    #[serde(
        rename = "isImage",
        default,
        with = "conversant_core::wire::int_bool::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub is_image: Option<bool>,
    /// Whether everybody who knows the address may fetch it. On the wire: `isPublic`, as `0` or `1`.
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

/// The cancellation policy under which a guest booked, as it was then.
///
/// Later changes of the listing's policy do not touch it.
///
/// Documented by the vendor. That its properties may be null is inferred.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CancellationPolicyDetails {
    /// Name of the policy. Example: `Moderate`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Number of the booking channel. On the wire: `channelId`. Example: `2001`.
    #[serde(rename = "channelId", skip_serializing_if = "Option::is_none")]
    pub channel_id: Option<i64>,
    /// Code of the policy at the channel. On the wire: `channelSpecificCode`. Example: `moderate`.
    #[serde(rename = "channelSpecificCode", skip_serializing_if = "Option::is_none")]
    pub channel_specific_code: Option<String>,
    /// Whether it is a policy for long stays; a true boolean. On the wire: `longTerm`.
    #[serde(rename = "longTerm", skip_serializing_if = "Option::is_none")]
    pub long_term: Option<bool>,
    /// What is paid back when. On the wire: `cancellationPolicyItem`.
    #[serde(
        rename = "cancellationPolicyItem",
        default,
        deserialize_with = "conversant_core::wire::object::list",
        skip_serializing_if = "Option::is_none"
    )]
    pub cancellation_policy_item: Option<Vec<CancellationPolicyItem>>,
}

conversant_core::redacted_debug!(CancellationPolicyDetails {
    name: text,
    channel_id: shown,
    channel_specific_code: text,
    long_term: shown,
    cancellation_policy_item: shown,
});

/// What a guest gets back after a cancellation before a point in time.
///
/// Documented by the vendor. That its properties may be null is inferred.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CancellationPolicyItem {
    /// How much is paid back, in the unit of `refundType`. On the wire: `refundAmount`. Example: `100.0`.
    #[serde(rename = "refundAmount", skip_serializing_if = "Option::is_none")]
    pub refund_amount: Option<f64>,
    /// Unit of the amount, such as `percentage`. On the wire: `refundType`.
    #[serde(rename = "refundType", skip_serializing_if = "Option::is_none")]
    pub refund_type: Option<String>,
    /// What the share is of, such as `totalPrice`. On the wire: `refundField`.
    #[serde(rename = "refundField", skip_serializing_if = "Option::is_none")]
    pub refund_field: Option<String>,
    /// Distance in time to the event; negative before it. On the wire: `timeDelta`. Example: `-1209600`.
    ///
    /// Inferred, not documented. The sample has -1209600, which is 14 days in seconds; the unit is not published.
    #[serde(rename = "timeDelta", skip_serializing_if = "Option::is_none")]
    pub time_delta: Option<i64>,
    /// The event, such as `arrival`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub event: Option<String>,
}

conversant_core::redacted_debug!(CancellationPolicyItem {
    refund_amount: shown,
    refund_type: text,
    refund_field: text,
    time_delta: shown,
    event: text,
});

/// A conversation with a guest about one reservation.
///
/// `conversationMessages` and `Reservation` are extras that come with `includeResources`; Hostaway does not say
/// which of them do without it.
///
/// Documented by the vendor. Which properties may be null is read from Hostaway's sample and from recorded
/// replies.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Conversation {
    /// Number of the conversation. Example: `1406`.
    pub id: i64,
    /// Number of the Hostaway account. On the wire: `accountId`. Example: `10450`.
    ///
    /// Observed in the vendor's samples or in traffic, not documented. In Hostaway's sample and in live replies, not
    /// in its table.
    #[serde(rename = "accountId", skip_serializing_if = "Option::is_none")]
    pub account_id: Option<i64>,
    /// Number of the listing the reservation is for. On the wire: `listingMapId`. Example: `10450`.
    #[serde(rename = "listingMapId")]
    pub listing_map_id: i64,
    /// Number of the reservation, the one Hostaway gave it. On the wire: `reservationId`. Example: `2`.
    ///
    /// Documented by the vendor. Hostaway's table has a text; its sample and live replies have a number. Both are
    /// read.
    #[serde(rename = "reservationId", with = "conversant_core::wire::integer_or_string")]
    pub reservation_id: i64,
    /// Kind of the conversation. On the wire: `type`. Example: `host-guest-email`.
    ///
    /// Documented by the vendor. `host-guest-email` is the only value in samples and recorded replies; there is no
    /// list.
    #[serde(rename = "type")]
    pub type_: String,
    /// E-mail address of the guest. On the wire: `recipientEmail`. Example: `mail@test.com`.
    #[serde(rename = "recipientEmail", skip_serializing_if = "Option::is_none")]
    pub recipient_email: Option<String>,
    /// Name of the guest. On the wire: `recipientName`. Example: `John Smith`.
    ///
    /// Observed in the vendor's samples or in traffic, not documented. In Hostaway's sample and in live replies, not
    /// in its table.
    #[serde(rename = "recipientName", skip_serializing_if = "Option::is_none")]
    pub recipient_name: Option<String>,
    /// Address of a picture of the guest. On the wire: `recipientPicture`.
    #[serde(rename = "recipientPicture", skip_serializing_if = "Option::is_none")]
    pub recipient_picture: Option<String>,
    /// Address under which Hostaway relays e-mail to the host. On the wire: `hostEmail`. Example:
    /// `c-55107f63824f6e631b3d7bc73cdd7281@host.dev.hostaway.info`.
    #[serde(rename = "hostEmail")]
    pub host_email: String,
    /// Address under which Hostaway relays e-mail to the guest. On the wire: `guestEmail`. Example:
    /// `c-a62f4669949b0ada2a34d42acdab0b0a@guest.dev.hostaway.info`.
    #[serde(rename = "guestEmail")]
    pub guest_email: String,
    /// Whether it holds messages nobody has read yet. On the wire: `hasUnreadMessages`, as `0` or `1`.
    #[serde(
        rename = "hasUnreadMessages",
        default,
        with = "conversant_core::wire::int_bool::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub has_unread_messages: Option<bool>,
    /// Moment of the last message to the guest, UTC. On the wire: `messageSentOn`, as `2024-01-31 10:00:00`.
    #[serde(
        rename = "messageSentOn",
        default,
        with = "conversant_core::wire::space_date_time::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub message_sent_on: Option<DateTime<Utc>>,
    /// Moment of the last message from the guest, UTC; `null` while there is none. On the wire: `messageReceivedOn`,
    /// as `2024-01-31 10:00:00`.
    #[serde(
        rename = "messageReceivedOn",
        default,
        with = "conversant_core::wire::space_date_time::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub message_received_on: Option<DateTime<Utc>>,
    /// The latest messages. On the wire: `conversationMessages`.
    ///
    /// Documented by the vendor. Hostaway's table speaks of one message and has a list; how many it holds is not
    /// published.
    #[serde(
        rename = "conversationMessages",
        default,
        deserialize_with = "conversant_core::wire::object::list",
        skip_serializing_if = "Option::is_none"
    )]
    pub conversation_messages: Option<Vec<ConversationMessage>>,
    /// A booking, or a guest's question about one.
    ///
    /// `id` is the number that every other call takes as the reservation's; `reservationId` is the reference of the
    /// booking channel. Amounts are in `currency`.
    ///
    /// On the wire: `Reservation`.
    #[serde(
        rename = "Reservation",
        default,
        deserialize_with = "conversant_core::wire::object::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub reservation: Option<Box<Reservation>>,
}

conversant_core::redacted_debug!(Conversation {
    id: shown,
    account_id: shown,
    listing_map_id: shown,
    reservation_id: shown,
    type_: text,
    recipient_email: text,
    recipient_name: text,
    recipient_picture: text,
    host_email: text,
    guest_email: text,
    has_unread_messages: shown,
    message_sent_on: shown,
    message_received_on: shown,
    conversation_messages: shown,
    reservation: shown,
});

/// Envelope of a list of conversations.
///
/// Documented by the vendor. The paging properties are those of the general envelope, which most endpoints have;
/// none is required.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ConversationListReply {
    /// How a call went, as the envelope of its reply says.
    pub status: ReplyStatus,
    /// The conversations of this page.
    #[serde(default, deserialize_with = "conversant_core::wire::list::deserialize")]
    pub result: Vec<Conversation>,
    /// The page size that was asked for; `null` when none was.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    /// How many items were skipped; `null` when no number was given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offset: Option<i64>,
    /// How many items match in all, not only on this page. Example: `1`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub count: Option<i64>,
    /// Number of this page, counted from 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page: Option<i64>,
    /// How many pages there are. On the wire: `totalPages`. Example: `1`.
    #[serde(rename = "totalPages", skip_serializing_if = "Option::is_none")]
    pub total_pages: Option<i64>,
}

conversant_core::redacted_debug!(ConversationListReply {
    status: shown,
    result: shown,
    limit: shown,
    offset: shown,
    count: shown,
    page: shown,
    total_pages: shown,
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
    /// Number of the message. Example: `326`.
    pub id: i64,
    /// Number of the Hostaway account. On the wire: `accountId`. Example: `10450`.
    #[serde(rename = "accountId")]
    pub account_id: i64,
    /// Number of the listing the reservation is for. On the wire: `listingMapId`. Example: `40160`.
    #[serde(rename = "listingMapId")]
    pub listing_map_id: i64,
    /// Number of the reservation, the one Hostaway gave it, not the channel's. On the wire: `reservationId`. Example:
    /// `2`.
    #[serde(rename = "reservationId", skip_serializing_if = "Option::is_none")]
    pub reservation_id: Option<i64>,
    /// Number of the conversation the message belongs to. On the wire: `conversationId`. Example: `1406`.
    #[serde(rename = "conversationId")]
    pub conversation_id: i64,
    /// Number of the automated communication that produced the message; `null` for others. On the wire:
    /// `communicationId`.
    #[serde(rename = "communicationId", skip_serializing_if = "Option::is_none")]
    pub communication_id: Option<i64>,
    /// Reference to the message in the channel's own thread. On the wire: `airbnbThreadMessageId`. Example:
    /// `a541c5a8-2f8b-11e9-bbf9-ce45bc2917f3`.
    #[serde(rename = "airbnbThreadMessageId", skip_serializing_if = "Option::is_none")]
    pub airbnb_thread_message_id: Option<String>,
    /// Text of the message.
    ///
    /// What came by e-mail may be HTML.
    ///
    /// Example: `hello guest`.
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
    /// Whether the guest wrote it; otherwise it was sent to the guest. On the wire: `isIncoming`, as `0` or `1`.
    #[serde(
        rename = "isIncoming",
        default,
        with = "conversant_core::wire::int_bool::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub is_incoming: Option<bool>,
    /// Whether it has been seen. On the wire: `isSeen`, as `0` or `1`.
    #[serde(
        rename = "isSeen",
        default,
        with = "conversant_core::wire::int_bool::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub is_seen: Option<bool>,
    /// Whether it was written in the Hostaway dashboard. On the wire: `sentUsingHostaway`, as `0` or `1`.
    #[serde(
        rename = "sentUsingHostaway",
        default,
        with = "conversant_core::wire::int_bool::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub sent_using_hostaway: Option<bool>,
    /// Checksum of the message, 32 hexadecimal digits in all samples. Example: `299855b5f40bd4e65fd83e5382a571e2`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hash: Option<String>,
    /// IANA name of the listing's time zone, such as `Europe/Moscow`. On the wire: `listingTimeZoneName`.
    ///
    /// Documented by the vendor. The changelog of 2018-07-16 says that this property and the four communication ones
    /// were removed; the object's page and live replies still have them. Older samples send null here.
    #[serde(rename = "listingTimeZoneName", skip_serializing_if = "Option::is_none")]
    pub listing_time_zone_name: Option<String>,
    /// Event that set off the automated communication, if one did. On the wire: `communicationEvent`.
    #[serde(rename = "communicationEvent", skip_serializing_if = "Option::is_none")]
    pub communication_event: Option<String>,
    /// Distance in time between that event and the message; the unit is not published. On the wire:
    /// `communicationTimeDelta`.
    #[serde(rename = "communicationTimeDelta", skip_serializing_if = "Option::is_none")]
    pub communication_time_delta: Option<i64>,
    /// Whether that distance is reckoned in the listing's time zone. On the wire:
    /// `communicationApplyListingTimeZone`, as `0` or `1`.
    #[serde(
        rename = "communicationApplyListingTimeZone",
        default,
        with = "conversant_core::wire::int_bool::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub communication_apply_listing_time_zone: Option<bool>,
    /// Whether the automated communication is always set off. On the wire: `communicationAlwaysTrigger`, as `0` or
    /// `1`.
    #[serde(
        rename = "communicationAlwaysTrigger",
        default,
        with = "conversant_core::wire::int_bool::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub communication_always_trigger: Option<bool>,
    /// Moment for which the message is scheduled, UTC. On the wire, as `2024-01-31 10:00:00`.
    #[serde(
        default,
        with = "conversant_core::wire::space_date_time::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub date: Option<DateTime<Utc>>,
    /// Moment at which the message was handed to the channel, UTC; `null` while it was not. On the wire:
    /// `sentChannelDate`, as `2024-01-31 10:00:00`.
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
    /// Moment at which Hostaway stored the message, UTC. On the wire: `insertedOn`, as `2024-01-31 10:00:00`.
    #[serde(
        rename = "insertedOn",
        default,
        with = "conversant_core::wire::space_date_time::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub inserted_on: Option<DateTime<Utc>>,
    /// Moment of its last change, UTC. On the wire: `updatedOn`, as `2024-01-31 10:00:00`.
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
    /// Reference to the message in the thread of its channel, whichever channel that is. On the wire:
    /// `channelThreadMessageId`. Example: `a541c5a8-2f8b-11e9-bbf9-ce45bc2917f3`.
    ///
    /// Observed in the vendor's samples or in traffic, not documented. In Hostaway's sample of a conversation and in
    /// live replies; a UUID for Booking.com.
    #[serde(rename = "channelThreadMessageId", skip_serializing_if = "Option::is_none")]
    pub channel_thread_message_id: Option<String>,
    /// Number of the member of staff who wrote it. On the wire: `userId`.
    ///
    /// Inferred, not documented. Null in every reply seen; type and meaning are read from the name.
    #[serde(rename = "userId", skip_serializing_if = "Option::is_none")]
    pub user_id: Option<i64>,
    /// Addresses of pictures, in a form nobody has seen. On the wire: `imagesUrls`.
    ///
    /// Observed in the vendor's samples or in traffic, not documented. Null in every reply seen, so no type is given.
    #[serde(rename = "imagesUrls", skip_serializing_if = "Option::is_none")]
    pub images_urls: Option<serde_json::Value>,
    /// Reference to the Booking.com thread. On the wire: `bookingcomSubthreadId`. Example:
    /// `9db7aae4-8233-58bb-8d0a-aa0d676d4b5d`.
    ///
    /// Observed in the vendor's samples or in traffic, not documented. In a live delivery (as null) and in an
    /// unpublished documentation branch of 2019.
    #[serde(rename = "bookingcomSubthreadId", skip_serializing_if = "Option::is_none")]
    pub bookingcom_subthread_id: Option<String>,
    /// The `channelThreadMessageId` of the message this one answers. On the wire: `inReplyTo`. Example:
    /// `a424bf68-2f8b-11e9-bca5-cbade2f6e12e`.
    ///
    /// Observed in the vendor's samples or in traffic, not documented. In live replies (as null) and in an
    /// unpublished documentation branch of 2019.
    #[serde(rename = "inReplyTo", skip_serializing_if = "Option::is_none")]
    pub in_reply_to: Option<String>,
    /// Answers that Booking.com offers for this message. On the wire: `bookingcomReplyOptions`.
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
    /// Those of the offered answers that were chosen. On the wire: `bookingcomSelectedOptions`.
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
    /// Distance in time between the event and the message, in seconds. On the wire: `communicationTimeDeltaSeconds`.
    ///
    /// Observed in the vendor's samples or in traffic, not documented. In live replies, as a number; the unit is read
    /// from the name.
    #[serde(
        rename = "communicationTimeDeltaSeconds",
        skip_serializing_if = "Option::is_none"
    )]
    pub communication_time_delta_seconds: Option<i64>,
    /// Name of the listing. On the wire: `listingName`.
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

/// Delivery of a message that was added to a conversation.
///
/// Observed in the vendor's samples or in traffic, not documented. Hostaway publishes no delivery; this is what
/// receivers of several clients expect and what they have recorded.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ConversationMessageEvent {
    /// Kind of what the event is about, `conversationMessage`.
    pub object: String,
    /// Name of the event, `message.received`.
    pub event: String,
    /// Number of the Hostaway account. On the wire: `accountId`. Example: `10450`.
    #[serde(rename = "accountId", skip_serializing_if = "Option::is_none")]
    pub account_id: Option<i64>,
    /// A message of a conversation, to or from the guest.
    ///
    /// Live replies carry more than Hostaway documents; what several of them agree on is part of this type and marked
    /// as observed.
    pub data: ConversationMessage,
}

conversant_core::redacted_debug!(ConversationMessageEvent {
    object: text,
    event: text,
    account_id: shown,
    data: shown,
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
    /// How many items match in all, not only on this page. Example: `1`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub count: Option<i64>,
    /// Number of this page, counted from 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page: Option<i64>,
    /// How many pages there are. On the wire: `totalPages`. Example: `1`.
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

/// An address to which Hostaway sends new messages.
///
/// Documented by the vendor.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ConversationMessageWebhook {
    /// Number of the webhook. Example: `1`.
    pub id: i64,
    /// Number of the Hostaway account. On the wire: `accountId`. Example: `1`.
    #[serde(rename = "accountId")]
    pub account_id: i64,
    /// Number of the listing whose messages are sent. On the wire: `listingMapId`.
    #[serde(rename = "listingMapId", skip_serializing_if = "Option::is_none")]
    pub listing_map_id: Option<i64>,
    /// Number of the channel whose messages are sent. On the wire: `channelId`.
    #[serde(rename = "channelId", skip_serializing_if = "Option::is_none")]
    pub channel_id: Option<i64>,
    /// Whether messages are sent. On the wire: `isEnabled`, as `0` or `1`.
    #[serde(rename = "isEnabled", with = "conversant_core::wire::int_bool")]
    pub is_enabled: bool,
    /// Address that is called for each message. Example: `http://httpbin.org/post`.
    pub url: String,
    /// Kind of the webhook. On the wire: `type`.
    ///
    /// Documented by the vendor. Required in Hostaway's table and missing from its sample; the values are not
    /// published.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
    /// Moment at which it was stored, UTC. On the wire: `insertedOn`, as `2024-01-31 10:00:00`.
    #[serde(rename = "insertedOn", with = "conversant_core::wire::space_date_time")]
    pub inserted_on: DateTime<Utc>,
    /// Moment of its last change, UTC. On the wire: `updatedOn`, as `2024-01-31 10:00:00`.
    #[serde(rename = "updatedOn", with = "conversant_core::wire::space_date_time")]
    pub updated_on: DateTime<Utc>,
    /// Name of the listing. On the wire: `listingName`.
    #[serde(rename = "listingName", default)]
    pub listing_name: Option<String>,
    /// Name for HTTP Basic authentication. Example: `my_login`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub login: Option<String>,
    /// Password for HTTP Basic authentication, masked.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub password: Option<conversant_core::Secret>,
}

conversant_core::redacted_debug!(ConversationMessageWebhook {
    id: shown,
    account_id: shown,
    listing_map_id: shown,
    channel_id: shown,
    is_enabled: shown,
    url: text,
    type_: text,
    inserted_on: shown,
    updated_on: shown,
    listing_name: text,
    login: text,
    password: shown,
});

/// Envelope of a list of message webhooks.
///
/// Documented by the vendor. The paging properties are those of the general envelope, which most endpoints have;
/// none is required.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ConversationMessageWebhookListReply {
    /// How a call went, as the envelope of its reply says.
    pub status: ReplyStatus,
    /// The webhooks.
    #[serde(default, deserialize_with = "conversant_core::wire::list::deserialize")]
    pub result: Vec<ConversationMessageWebhook>,
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
    /// How many pages there are. On the wire: `totalPages`.
    #[serde(rename = "totalPages", skip_serializing_if = "Option::is_none")]
    pub total_pages: Option<i64>,
}

conversant_core::redacted_debug!(ConversationMessageWebhookListReply {
    status: shown,
    result: shown,
    limit: shown,
    offset: shown,
    count: shown,
    page: shown,
    total_pages: shown,
});

/// A delivery to a message webhook, and how the receiver answered.
///
/// Documented by the vendor. Some numbers are numbers in Hostaway's table and texts in its sample; both are read.
/// That the optional properties may be null is inferred.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ConversationMessageWebhookLog {
    /// Number of the log entry. Example: `2`.
    pub id: i64,
    /// Number of the Hostaway account. On the wire: `accountId`. Example: `10450`.
    #[serde(rename = "accountId")]
    pub account_id: i64,
    /// Number of the listing. On the wire: `listingMapId`. Example: `40160`.
    #[serde(rename = "listingMapId", with = "conversant_core::wire::string_or_integer")]
    pub listing_map_id: String,
    /// Number of the reservation, the one Hostaway gave it. On the wire: `reservationId`. Example: `1234`.
    #[serde(rename = "reservationId", with = "conversant_core::wire::string_or_integer")]
    pub reservation_id: String,
    /// Number of the message. On the wire: `conversationMessageId`. Example: `89`.
    #[serde(rename = "conversationMessageId")]
    pub conversation_message_id: i64,
    /// Number of the webhook. On the wire: `conversationMessageWebhookId`. Example: `129`.
    #[serde(rename = "conversationMessageWebhookId")]
    pub conversation_message_webhook_id: i64,
    /// Address that was called. Example: `https://webhook.site/6e73ba6d-789e-ds4d64-9f68-a2e1134d1c6f3`.
    pub url: String,
    /// Name for HTTP Basic authentication. Example: `my_login`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub login: Option<String>,
    /// Password for HTTP Basic authentication, masked.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub password: Option<conversant_core::Secret>,
    /// Status with which the receiver answered. On the wire: `responseStatus`. Example: `200`.
    #[serde(
        rename = "responseStatus",
        with = "conversant_core::wire::string_or_integer"
    )]
    pub response_status: String,
    /// Body with which the receiver answered. On the wire: `responseBody`. Example: `200`.
    #[serde(
        rename = "responseBody",
        default,
        with = "conversant_core::wire::string_or_integer::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub response_body: Option<String>,
}

conversant_core::redacted_debug!(ConversationMessageWebhookLog {
    id: shown,
    account_id: shown,
    listing_map_id: text,
    reservation_id: text,
    conversation_message_id: shown,
    conversation_message_webhook_id: shown,
    url: text,
    login: text,
    password: shown,
    response_status: text,
    response_body: text,
});

/// Envelope of one page of the log of message webhooks.
///
/// Documented by the vendor. The paging properties are those of the general envelope, which most endpoints have;
/// none is required.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ConversationMessageWebhookLogListReply {
    /// How a call went, as the envelope of its reply says.
    pub status: ReplyStatus,
    /// The deliveries of this page.
    #[serde(default, deserialize_with = "conversant_core::wire::list::deserialize")]
    pub result: Vec<ConversationMessageWebhookLog>,
    /// The page size that was asked for; `null` when none was.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    /// How many items were skipped; `null` when no number was given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offset: Option<i64>,
    /// How many items match in all, not only on this page. Example: `1`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub count: Option<i64>,
    /// Number of this page, counted from 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page: Option<i64>,
    /// How many pages there are. On the wire: `totalPages`. Example: `1`.
    #[serde(rename = "totalPages", skip_serializing_if = "Option::is_none")]
    pub total_pages: Option<i64>,
}

conversant_core::redacted_debug!(ConversationMessageWebhookLogListReply {
    status: shown,
    result: shown,
    limit: shown,
    offset: shown,
    count: shown,
    page: shown,
    total_pages: shown,
});

/// Envelope of a single message webhook.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ConversationMessageWebhookReply {
    /// How a call went, as the envelope of its reply says.
    pub status: ReplyStatus,
    /// An address to which Hostaway sends new messages.
    pub result: ConversationMessageWebhook,
}

conversant_core::redacted_debug!(ConversationMessageWebhookReply {
    status: shown,
    result: shown,
});

/// Where Hostaway is to send new messages.
///
/// Where `login` and `password` are both set, each delivery carries them as HTTP Basic authentication.
///
/// Documented by the vendor. Hostaway asks for a conversation message webhook object; this is what its samples
/// send. They have isEnabled as a number and as a text; the number is sent. That a webhook without listing and
/// channel is for all is inferred.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ConversationMessageWebhookSettings {
    /// Number of the listing whose messages are sent; left out, those of all. On the wire: `listingMapId`.
    #[serde(rename = "listingMapId", skip_serializing_if = "Option::is_none")]
    pub listing_map_id: Option<i64>,
    /// Number of the channel whose messages are sent; left out, those of all. On the wire: `channelId`.
    #[serde(rename = "channelId", skip_serializing_if = "Option::is_none")]
    pub channel_id: Option<i64>,
    /// Whether messages are sent. On the wire: `isEnabled`, as `0` or `1`.
    #[serde(rename = "isEnabled", with = "conversant_core::wire::int_bool")]
    pub is_enabled: bool,
    /// Address that is called for each message. Example: `http://httpbin.org/post`.
    pub url: String,
    /// Name for HTTP Basic authentication. Example: `my_login`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub login: Option<String>,
    /// Password for HTTP Basic authentication.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub password: Option<conversant_core::Secret>,
}
impl ConversationMessageWebhookSettings {
    /// A [`ConversationMessageWebhookSettings`](Self) of what is required; the rest is left out.
    pub fn new(is_enabled: bool, url: impl Into<String>) -> Self {
        Self {
            listing_map_id: None,
            channel_id: None,
            is_enabled,
            url: url.into(),
            login: None,
            password: None,
        }
    }

    /// Sets [`listing_map_id`](Self::listing_map_id): number of the listing whose messages are sent; left out, those of all.
    pub fn listing_map_id(mut self, listing_map_id: i64) -> Self {
        self.listing_map_id = Some(listing_map_id);
        self
    }

    /// Sets [`channel_id`](Self::channel_id): number of the channel whose messages are sent; left out, those of all.
    pub fn channel_id(mut self, channel_id: i64) -> Self {
        self.channel_id = Some(channel_id);
        self
    }

    /// Sets [`login`](Self::login): name for HTTP Basic authentication.
    pub fn login(mut self, login: impl Into<String>) -> Self {
        self.login = Some(login.into());
        self
    }

    /// Sets [`password`](Self::password): password for HTTP Basic authentication.
    pub fn password(mut self, password: impl Into<conversant_core::Secret>) -> Self {
        self.password = Some(password.into());
        self
    }
}

conversant_core::redacted_debug!(ConversationMessageWebhookSettings {
    listing_map_id: shown,
    channel_id: shown,
    is_enabled: shown,
    url: text,
    login: text,
    password: shown,
});

/// Envelope of a single conversation.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ConversationReply {
    /// How a call went, as the envelope of its reply says.
    pub status: ReplyStatus,
    /// A conversation with a guest about one reservation.
    ///
    /// `conversationMessages` and `Reservation` are extras that come with `includeResources`; Hostaway does not say
    /// which of them do without it.
    pub result: Conversation,
}

conversant_core::redacted_debug!(ConversationReply {
    status: shown,
    result: shown,
});

/// What one of the account's own fields holds.
///
/// Documented by the vendor. That the value may be null is inferred.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CustomFieldValue {
    /// Number of the field. On the wire: `customFieldId`. Example: `167`.
    #[serde(rename = "customFieldId")]
    pub custom_field_id: i64,
    /// What it holds. Example: `Custom field value one`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
}

conversant_core::redacted_debug!(CustomFieldValue {
    custom_field_id: shown,
    value: text,
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
    /// What went wrong, in English, for people to read. Example: `Bad request`.
    pub result: String,
}

conversant_core::redacted_debug!(Failure {
    status: shown,
    result: text,
});

/// A part of the price of a reservation.
///
/// Documented by the vendor. Hostaway's table marks all as required; its sample lacks quantity and has nulls, so
/// only what names the part is required here.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct FinanceField {
    /// Number of the part. Example: `1`.
    pub id: i64,
    /// How many units it is for. Example: `1`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub units: Option<i64>,
    /// Number of the fee setting it comes from. On the wire: `listingFeeSettingId`.
    #[serde(rename = "listingFeeSettingId", skip_serializing_if = "Option::is_none")]
    pub listing_fee_setting_id: Option<i64>,
    /// Kind of the part, such as `price`, `tax`, `fee` or `discount`. On the wire: `type`.
    ///
    /// Documented by the vendor. The values are those of Hostaway's table; live replies also have accommodation and
    /// totals.
    #[serde(rename = "type")]
    pub type_: String,
    /// Name of the part, such as `baseRate`. Example: `checkinFee`.
    pub name: String,
    /// Name to show to people. Example: `Checkin fee`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// Another name of the fee.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub alias: Option<String>,
    /// Value of the part; for the amount, `total` counts. Example: `1000.0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<f64>,
    /// Whether the price of the reservation holds it. On the wire: `isIncludedInTotalPrice`, as `0` or `1`.
    #[serde(
        rename = "isIncludedInTotalPrice",
        default,
        with = "conversant_core::wire::int_bool::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub is_included_in_total_price: Option<bool>,
    /// Whether somebody set it by hand. On the wire: `isOverriddenByUser`, as `0` or `1`.
    #[serde(
        rename = "isOverriddenByUser",
        default,
        with = "conversant_core::wire::int_bool::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub is_overridden_by_user: Option<bool>,
    /// Whether the fee has to be paid. On the wire: `isMandatory`, as `0` or `1`.
    #[serde(
        rename = "isMandatory",
        default,
        with = "conversant_core::wire::int_bool::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub is_mandatory: Option<bool>,
    /// Whether the guest chooses how many. On the wire: `isQuantitySelectable`, as `0` or `1`.
    #[serde(
        rename = "isQuantitySelectable",
        default,
        with = "conversant_core::wire::int_bool::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub is_quantity_selectable: Option<bool>,
    /// Whether it has been deleted. On the wire: `isDeleted`, as `0` or `1`.
    #[serde(
        rename = "isDeleted",
        default,
        with = "conversant_core::wire::int_bool::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub is_deleted: Option<bool>,
    /// How many.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub quantity: Option<i64>,
    /// Amount of the part. Example: `69.0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total: Option<f64>,
}

conversant_core::redacted_debug!(FinanceField {
    id: shown,
    units: shown,
    listing_fee_setting_id: shown,
    type_: text,
    name: text,
    title: text,
    alias: text,
    value: shown,
    is_included_in_total_price: shown,
    is_overridden_by_user: shown,
    is_mandatory: shown,
    is_quantity_selectable: shown,
    is_deleted: shown,
    quantity: shown,
    total: shown,
});

/// A text that is kept ready for messages.
///
/// Placeholders stand in double braces, as in `Hello {{guest_name}}`, until a reservation fills them.
///
/// Documented by the vendor. The optional numbers are numbers in Hostaway's table and texts in its sample; both
/// are read. That the optional properties may be null is inferred.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct MessageTemplate {
    /// Number of the template. Example: `2`.
    pub id: i64,
    /// Number of the Hostaway account. On the wire: `accountId`. Example: `10450`.
    #[serde(rename = "accountId")]
    pub account_id: i64,
    /// Number of the listing the template is for. On the wire: `listingMapId`. Example: `40160`.
    #[serde(
        rename = "listingMapId",
        default,
        with = "conversant_core::wire::string_or_integer::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub listing_map_id: Option<String>,
    /// Number of the channel the template is for, one of those of `ConversationMessage`. On the wire: `channelId`.
    /// Example: `1`.
    #[serde(
        rename = "channelId",
        default,
        with = "conversant_core::wire::string_or_integer::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub channel_id: Option<String>,
    /// Number of the group the template belongs to. On the wire: `messageTemplateGroupId`. Example: `1`.
    #[serde(
        rename = "messageTemplateGroupId",
        default,
        with = "conversant_core::wire::string_or_integer::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub message_template_group_id: Option<String>,
    /// Name of the template. Example: `greeting`.
    pub name: String,
    /// What the template is for. Example: `greeting of guest`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Text of the message. Example: `Hello John Smith`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// Number of the colour in which the dashboard shows the template. Example: `1`.
    #[serde(
        default,
        with = "conversant_core::wire::string_or_integer::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub color: Option<String>,
}

conversant_core::redacted_debug!(MessageTemplate {
    id: shown,
    account_id: shown,
    listing_map_id: text,
    channel_id: text,
    message_template_group_id: text,
    name: text,
    description: text,
    message: text,
    color: text,
});

/// Envelope of a list of message templates.
///
/// Documented by the vendor. The paging properties are those of the general envelope, which most endpoints have;
/// none is required.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct MessageTemplateListReply {
    /// How a call went, as the envelope of its reply says.
    pub status: ReplyStatus,
    /// The templates.
    #[serde(default, deserialize_with = "conversant_core::wire::list::deserialize")]
    pub result: Vec<MessageTemplate>,
    /// The page size that was asked for; `null` when none was.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    /// How many items were skipped; `null` when no number was given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offset: Option<i64>,
    /// How many items match in all, not only on this page. Example: `1`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub count: Option<i64>,
    /// Number of this page, counted from 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page: Option<i64>,
    /// How many pages there are. On the wire: `totalPages`. Example: `1`.
    #[serde(rename = "totalPages", skip_serializing_if = "Option::is_none")]
    pub total_pages: Option<i64>,
}

conversant_core::redacted_debug!(MessageTemplateListReply {
    status: shown,
    result: shown,
    limit: shown,
    offset: shown,
    count: shown,
    page: shown,
    total_pages: shown,
});

/// Envelope of a single message template.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct MessageTemplateReply {
    /// How a call went, as the envelope of its reply says.
    pub status: ReplyStatus,
    /// A text that is kept ready for messages.
    ///
    /// Placeholders stand in double braces, as in `Hello {{guest_name}}`, until a reservation fills them.
    pub result: MessageTemplate,
}

conversant_core::redacted_debug!(MessageTemplateReply {
    status: shown,
    result: shown,
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
    ///
    /// Example: `hello guest`.
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
    /// Kind of answer, such as `PlainText`. On the wire: `type`.
    #[serde(rename = "type")]
    pub type_: String,
    /// Label to show to people.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub caption: Option<String>,
    /// What the person entered.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub input_value: Option<String>,
    /// Whether `input_value` has to be given. On the wire, as `0` or `1`.
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

/// A booking, or a guest's question about one.
///
/// `id` is the number that every other call takes as the reservation's; `reservationId` is the reference of the
/// booking channel. Amounts are in `currency`.
///
/// Documented by the vendor. Hostaway describes few of the properties; other descriptions are read from the
/// names. Which may be null is read from Hostaway's samples and from live replies; cancelledBy, claimStatus and
/// cancellationPolicyDetails may be too. The properties for a payment card in Hostaway's sample of a
/// conversation, all null, are left out.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Reservation {
    /// Number of the reservation, the one Hostaway gave it. Example: `13`.
    pub id: i64,
    /// Number of the listing. On the wire: `listingMapId`. Example: `40160`.
    #[serde(rename = "listingMapId")]
    pub listing_map_id: i64,
    /// Name of the listing. On the wire: `listingName`.
    ///
    /// Observed in the vendor's samples or in traffic, not documented. In Hostaway's sample of a conversation and in
    /// live replies.
    #[serde(rename = "listingName", skip_serializing_if = "Option::is_none")]
    pub listing_name: Option<String>,
    /// Number of the booking channel, one of those of `ConversationMessage`. On the wire: `channelId`. Example:
    /// `2001`.
    #[serde(rename = "channelId")]
    pub channel_id: i64,
    /// Where the reservation was entered. Example: `homeawayApi`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
    /// Name of the booking channel. On the wire: `channelName`. Example: `airbnb`.
    #[serde(rename = "channelName")]
    pub channel_name: String,
    /// Reference of the booking at its channel; not the number Hostaway gave it. On the wire: `reservationId`.
    /// Example: `10450-40160-thread313906227-9586017324`.
    #[serde(rename = "reservationId")]
    pub reservation_id: String,
    /// The same as `id`. On the wire: `hostawayReservationId`. Example: `13`.
    ///
    /// Documented by the vendor. A number in Hostaway's table, a text in its sample of a conversation and in live
    /// replies; both are read.
    #[serde(
        rename = "hostawayReservationId",
        with = "conversant_core::wire::string_or_integer"
    )]
    pub hostaway_reservation_id: String,
    /// The same as `reservationId`. On the wire: `channelReservationId`. Example:
    /// `10450-40160-thread313906227-9586017324`.
    #[serde(rename = "channelReservationId")]
    pub channel_reservation_id: String,
    /// Reference of the property at the channel. On the wire: `externalPropertyId`.
    #[serde(rename = "externalPropertyId", skip_serializing_if = "Option::is_none")]
    pub external_property_id: Option<String>,
    /// Reference of the rate plan at the channel. On the wire: `externalRatePlanId`.
    #[serde(rename = "externalRatePlanId", skip_serializing_if = "Option::is_none")]
    pub external_rate_plan_id: Option<String>,
    /// Reference of the unit at the channel. On the wire: `externalUnitId`.
    #[serde(rename = "externalUnitId", skip_serializing_if = "Option::is_none")]
    pub external_unit_id: Option<String>,
    /// Number of the member of staff who takes care of it. On the wire: `assigneeUserId`. Example: `1`.
    #[serde(rename = "assigneeUserId", skip_serializing_if = "Option::is_none")]
    pub assignee_user_id: Option<i64>,
    /// Reference of the calendar it was imported from. On the wire: `manualIcalId`.
    #[serde(rename = "manualIcalId", skip_serializing_if = "Option::is_none")]
    pub manual_ical_id: Option<String>,
    /// Name of the calendar it was imported from. On the wire: `manualIcalName`.
    #[serde(rename = "manualIcalName", skip_serializing_if = "Option::is_none")]
    pub manual_ical_name: Option<String>,
    /// Reference of a calendar of the customer. On the wire: `customerIcalId`.
    ///
    /// Inferred, not documented. Null in Hostaway's sample of a conversation and in every reply seen; type and
    /// meaning are read from the name.
    #[serde(rename = "customerIcalId", skip_serializing_if = "Option::is_none")]
    pub customer_ical_id: Option<String>,
    /// Name of a calendar of the customer. On the wire: `customerIcalName`.
    ///
    /// Inferred, not documented. Null in Hostaway's sample of a conversation and in every reply seen; type and
    /// meaning are read from the name.
    #[serde(rename = "customerIcalName", skip_serializing_if = "Option::is_none")]
    pub customer_ical_name: Option<String>,
    /// Whether Hostaway has processed it. On the wire: `isProcessed`, as `0` or `1`.
    #[serde(
        rename = "isProcessed",
        default,
        with = "conversant_core::wire::int_bool::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub is_processed: Option<bool>,
    /// Whether it came with the first import of the account. On the wire: `isInitial`, as `0` or `1`.
    ///
    /// Inferred, not documented. In Hostaway's sample, not in its table; the meaning is read from the name.
    #[serde(
        rename = "isInitial",
        default,
        with = "conversant_core::wire::int_bool::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub is_initial: Option<bool>,
    /// Whether somebody has checked it. On the wire: `isManuallyChecked`, as `0` or `1`.
    #[serde(
        rename = "isManuallyChecked",
        default,
        with = "conversant_core::wire::int_bool::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub is_manually_checked: Option<bool>,
    /// Whether it was booked at once, without a request to the host. On the wire: `isInstantBooked`, as `0` or `1`.
    #[serde(
        rename = "isInstantBooked",
        default,
        with = "conversant_core::wire::int_bool::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub is_instant_booked: Option<bool>,
    /// Whether fetching it from the channel failed. On the wire: `hasPullError`, as `0` or `1`.
    #[serde(
        rename = "hasPullError",
        default,
        with = "conversant_core::wire::int_bool::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub has_pull_error: Option<bool>,
    /// Moment of the booking, UTC. On the wire: `reservationDate`, as `2024-01-31 10:00:00`.
    #[serde(
        rename = "reservationDate",
        default,
        with = "conversant_core::wire::space_date_time::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub reservation_date: Option<DateTime<Utc>>,
    /// Moment until which a pending reservation waits for an answer, UTC. On the wire: `pendingExpireDate`, as
    /// `2024-01-31 10:00:00`.
    #[serde(
        rename = "pendingExpireDate",
        default,
        with = "conversant_core::wire::space_date_time::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub pending_expire_date: Option<DateTime<Utc>>,
    /// Full name of the guest. On the wire: `guestName`. Example: `Andrew Peterson`.
    #[serde(rename = "guestName", skip_serializing_if = "Option::is_none")]
    pub guest_name: Option<String>,
    /// Given name of the guest. On the wire: `guestFirstName`. Example: `Andrew`.
    #[serde(rename = "guestFirstName", skip_serializing_if = "Option::is_none")]
    pub guest_first_name: Option<String>,
    /// Family name of the guest. On the wire: `guestLastName`. Example: `Peterson`.
    #[serde(rename = "guestLastName", skip_serializing_if = "Option::is_none")]
    pub guest_last_name: Option<String>,
    /// Reference of the guest's account at the channel. On the wire: `guestExternalAccountId`. Example: `84497323`.
    #[serde(rename = "guestExternalAccountId", skip_serializing_if = "Option::is_none")]
    pub guest_external_account_id: Option<String>,
    /// Postal code of the guest. On the wire: `guestZipCode`. Example: `TX 78705`.
    #[serde(rename = "guestZipCode", skip_serializing_if = "Option::is_none")]
    pub guest_zip_code: Option<String>,
    /// Street address of the guest. On the wire: `guestAddress`. Example: `3411 Cedar St`.
    #[serde(rename = "guestAddress", skip_serializing_if = "Option::is_none")]
    pub guest_address: Option<String>,
    /// Town of the guest. On the wire: `guestCity`. Example: `Austin`.
    #[serde(rename = "guestCity", skip_serializing_if = "Option::is_none")]
    pub guest_city: Option<String>,
    /// Country of the guest; a code or a name. On the wire: `guestCountry`. Example: `US`.
    #[serde(rename = "guestCountry", skip_serializing_if = "Option::is_none")]
    pub guest_country: Option<String>,
    /// E-mail address of the guest. On the wire: `guestEmail`. Example: `mail@test.com`.
    #[serde(rename = "guestEmail", skip_serializing_if = "Option::is_none")]
    pub guest_email: Option<String>,
    /// Address of a picture of the guest. On the wire: `guestPicture`.
    #[serde(rename = "guestPicture", skip_serializing_if = "Option::is_none")]
    pub guest_picture: Option<String>,
    /// How many recommendations the guest has. On the wire: `guestRecommendations`. Example: `5`.
    #[serde(rename = "guestRecommendations", skip_serializing_if = "Option::is_none")]
    pub guest_recommendations: Option<i64>,
    /// How many trips the guest has made. On the wire: `guestTrips`. Example: `10`.
    #[serde(rename = "guestTrips", skip_serializing_if = "Option::is_none")]
    pub guest_trips: Option<i64>,
    /// Where the guest works. On the wire: `guestWork`. Example: `The company name`.
    #[serde(rename = "guestWork", skip_serializing_if = "Option::is_none")]
    pub guest_work: Option<String>,
    /// Whether the guest's identity was verified. On the wire: `isGuestIdentityVerified`, as `0` or `1`.
    #[deprecated]
    #[serde(
        rename = "isGuestIdentityVerified",
        default,
        with = "conversant_core::wire::int_bool::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub is_guest_identity_verified: Option<bool>,
    /// Whether the guest was verified by e-mail. On the wire: `isGuestVerifiedByEmail`, as `0` or `1`.
    #[deprecated]
    #[serde(
        rename = "isGuestVerifiedByEmail",
        default,
        with = "conversant_core::wire::int_bool::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub is_guest_verified_by_email: Option<bool>,
    /// Whether the guest was verified by an e-mail address at work. On the wire: `isGuestVerifiedByWorkEmail`, as `0`
    /// or `1`.
    #[deprecated]
    #[serde(
        rename = "isGuestVerifiedByWorkEmail",
        default,
        with = "conversant_core::wire::int_bool::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub is_guest_verified_by_work_email: Option<bool>,
    /// Whether the guest was verified by Facebook. On the wire: `isGuestVerifiedByFacebook`, as `0` or `1`.
    #[deprecated]
    #[serde(
        rename = "isGuestVerifiedByFacebook",
        default,
        with = "conversant_core::wire::int_bool::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub is_guest_verified_by_facebook: Option<bool>,
    /// Whether the guest was verified by an official document. On the wire: `isGuestVerifiedByGovernmentId`, as `0`
    /// or `1`.
    #[deprecated]
    #[serde(
        rename = "isGuestVerifiedByGovernmentId",
        default,
        with = "conversant_core::wire::int_bool::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub is_guest_verified_by_government_id: Option<bool>,
    /// Whether the guest was verified by phone. On the wire: `isGuestVerifiedByPhone`, as `0` or `1`.
    #[deprecated]
    #[serde(
        rename = "isGuestVerifiedByPhone",
        default,
        with = "conversant_core::wire::int_bool::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub is_guest_verified_by_phone: Option<bool>,
    /// Whether the guest was verified by reviews. On the wire: `isGuestVerifiedByReviews`, as `0` or `1`.
    #[deprecated]
    #[serde(
        rename = "isGuestVerifiedByReviews",
        default,
        with = "conversant_core::wire::int_bool::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub is_guest_verified_by_reviews: Option<bool>,
    /// How many people come. On the wire: `numberOfGuests`. Example: `1`.
    #[serde(rename = "numberOfGuests", skip_serializing_if = "Option::is_none")]
    pub number_of_guests: Option<i64>,
    /// How many of them are adults. Example: `1`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub adults: Option<i64>,
    /// How many of them are children.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub children: Option<i64>,
    /// How many of them are infants.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub infants: Option<i64>,
    /// How many pets come with them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pets: Option<i64>,
    /// Day of arrival. On the wire: `arrivalDate`. Example: `2017-07-15`.
    #[serde(rename = "arrivalDate")]
    pub arrival_date: NaiveDate,
    /// Day of departure. On the wire: `departureDate`. Example: `2017-07-16`.
    #[serde(rename = "departureDate")]
    pub departure_date: NaiveDate,
    /// Whether the channel gave no dates; `arrivalDate` and `departureDate` then hold the day before. On the wire:
    /// `isDatesUnspecified`, as `0` or `1`.
    #[serde(
        rename = "isDatesUnspecified",
        default,
        with = "conversant_core::wire::int_bool::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub is_dates_unspecified: Option<bool>,
    /// Day of arrival before the last change. On the wire: `previousArrivalDate`.
    #[serde(rename = "previousArrivalDate", skip_serializing_if = "Option::is_none")]
    pub previous_arrival_date: Option<NaiveDate>,
    /// Day of departure before the last change. On the wire: `previousDepartureDate`.
    #[serde(rename = "previousDepartureDate", skip_serializing_if = "Option::is_none")]
    pub previous_departure_date: Option<NaiveDate>,
    /// Hour of the day from which guests may arrive. On the wire: `checkInTime`. Example: `8`.
    #[serde(rename = "checkInTime", skip_serializing_if = "Option::is_none")]
    pub check_in_time: Option<i64>,
    /// Hour of the day until which guests have to leave. On the wire: `checkOutTime`. Example: `22`.
    #[serde(rename = "checkOutTime", skip_serializing_if = "Option::is_none")]
    pub check_out_time: Option<i64>,
    /// How many nights the stay has. Example: `1`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nights: Option<i64>,
    /// Telephone number of the guest. Example: `+75125551212`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone: Option<String>,
    /// Price of the stay. On the wire: `totalPrice`. Example: `267.0`.
    #[serde(rename = "totalPrice", skip_serializing_if = "Option::is_none")]
    pub total_price: Option<f64>,
    /// Tax in the price. On the wire: `taxAmount`.
    #[serde(rename = "taxAmount", skip_serializing_if = "Option::is_none")]
    pub tax_amount: Option<f64>,
    /// Commission of the channel. On the wire: `channelCommissionAmount`.
    #[serde(rename = "channelCommissionAmount", skip_serializing_if = "Option::is_none")]
    pub channel_commission_amount: Option<f64>,
    /// Commission of Hostaway. On the wire: `hostawayCommissionAmount`.
    #[serde(
        rename = "hostawayCommissionAmount",
        skip_serializing_if = "Option::is_none"
    )]
    pub hostaway_commission_amount: Option<f64>,
    /// Fee for cleaning. On the wire: `cleaningFee`. Example: `40.32`.
    #[serde(rename = "cleaningFee", skip_serializing_if = "Option::is_none")]
    pub cleaning_fee: Option<f64>,
    /// Deposit. On the wire: `securityDepositFee`.
    #[serde(rename = "securityDepositFee", skip_serializing_if = "Option::is_none")]
    pub security_deposit_fee: Option<f64>,
    /// Whether the stay is paid. On the wire: `isPaid`, as `0` or `1`.
    #[serde(
        rename = "isPaid",
        default,
        with = "conversant_core::wire::int_bool::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub is_paid: Option<bool>,
    /// How the stay is paid. On the wire: `paymentMethod`.
    #[serde(rename = "paymentMethod", skip_serializing_if = "Option::is_none")]
    pub payment_method: Option<String>,
    /// Reference of the guest at Stripe. On the wire: `stripeGuestId`.
    #[serde(rename = "stripeGuestId", skip_serializing_if = "Option::is_none")]
    pub stripe_guest_id: Option<String>,
    /// Code of the currency, such as `USD`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency: Option<String>,
    /// What has become of a reservation.
    ///
    /// `new` and `modified` are confirmed bookings, `ownerStay` is a stay of the owner. The values that begin with
    /// `inquiry` are questions of guests who have not booked. `pending` waits for the host, `awaitingPayment` and
    /// `awaitingGuestVerification` wait for the guest.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<ReservationStatus>,
    /// Moment of the cancellation, UTC. On the wire: `cancellationDate`, as `2024-01-31 10:00:00`.
    ///
    /// Observed in the vendor's samples or in traffic, not documented. A date in Hostaway's table and null in its
    /// sample; live replies have a date with a time.
    #[serde(
        rename = "cancellationDate",
        default,
        with = "conversant_core::wire::space_date_time::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub cancellation_date: Option<DateTime<Utc>>,
    /// Who cancelled a reservation. On the wire: `cancelledBy`.
    #[serde(rename = "cancelledBy", skip_serializing_if = "Option::is_none")]
    pub cancelled_by: Option<CancelledBy>,
    /// Note of the host. On the wire: `hostNote`.
    #[serde(rename = "hostNote", skip_serializing_if = "Option::is_none")]
    pub host_note: Option<String>,
    /// Note of the guest. On the wire: `guestNote`.
    #[serde(rename = "guestNote", skip_serializing_if = "Option::is_none")]
    pub guest_note: Option<String>,
    /// Language of the guest, such as `en`. On the wire: `guestLocale`.
    #[serde(rename = "guestLocale", skip_serializing_if = "Option::is_none")]
    pub guest_locale: Option<String>,
    /// Code that opens the door. On the wire: `doorCode`. Example: `12345`.
    #[serde(rename = "doorCode", skip_serializing_if = "Option::is_none")]
    pub door_code: Option<String>,
    /// Maker of the lock. On the wire: `doorCodeVendor`. Example: `vendor`.
    #[serde(rename = "doorCodeVendor", skip_serializing_if = "Option::is_none")]
    pub door_code_vendor: Option<String>,
    /// How the code is used. On the wire: `doorCodeInstruction`. Example: `instruction`.
    #[serde(rename = "doorCodeInstruction", skip_serializing_if = "Option::is_none")]
    pub door_code_instruction: Option<String>,
    /// Remark on the reservation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub comment: Option<String>,
    /// Confirmation code of Airbnb. On the wire: `confirmationCode`. Example: `HMP2KQ4B44`.
    #[serde(rename = "confirmationCode", skip_serializing_if = "Option::is_none")]
    pub confirmation_code: Option<String>,
    /// What Airbnb is expected to pay out. On the wire: `airbnbExpectedPayoutAmount`. Example: `111.12`.
    #[serde(
        rename = "airbnbExpectedPayoutAmount",
        skip_serializing_if = "Option::is_none"
    )]
    pub airbnb_expected_payout_amount: Option<f64>,
    /// Base price at Airbnb. On the wire: `airbnbListingBasePrice`. Example: `110.0`.
    #[serde(rename = "airbnbListingBasePrice", skip_serializing_if = "Option::is_none")]
    pub airbnb_listing_base_price: Option<f64>,
    /// Fee that Airbnb keeps of the host's part after a cancellation. On the wire:
    /// `airbnbListingCancellationHostFee`. Example: `12.02`.
    #[serde(
        rename = "airbnbListingCancellationHostFee",
        skip_serializing_if = "Option::is_none"
    )]
    pub airbnb_listing_cancellation_host_fee: Option<f64>,
    /// What Airbnb pays out after a cancellation. On the wire: `airbnbListingCancellationPayout`. Example: `122.0`.
    #[serde(
        rename = "airbnbListingCancellationPayout",
        skip_serializing_if = "Option::is_none"
    )]
    pub airbnb_listing_cancellation_payout: Option<f64>,
    /// Fee for cleaning at Airbnb. On the wire: `airbnbListingCleaningFee`. Example: `1.0`.
    #[serde(
        rename = "airbnbListingCleaningFee",
        skip_serializing_if = "Option::is_none"
    )]
    pub airbnb_listing_cleaning_fee: Option<f64>,
    /// Fee that Airbnb keeps of the host's part. On the wire: `airbnbListingHostFee`. Example: `43.0`.
    #[serde(rename = "airbnbListingHostFee", skip_serializing_if = "Option::is_none")]
    pub airbnb_listing_host_fee: Option<f64>,
    /// Deposit at Airbnb. On the wire: `airbnbListingSecurityPrice`. Example: `12.0`.
    #[serde(
        rename = "airbnbListingSecurityPrice",
        skip_serializing_if = "Option::is_none"
    )]
    pub airbnb_listing_security_price: Option<f64>,
    /// Occupancy tax that Airbnb hands to the host. On the wire: `airbnbOccupancyTaxAmountPaidToHost`. Example:
    /// `332.0`.
    #[serde(
        rename = "airbnbOccupancyTaxAmountPaidToHost",
        skip_serializing_if = "Option::is_none"
    )]
    pub airbnb_occupancy_tax_amount_paid_to_host: Option<f64>,
    /// What the guest has paid to Airbnb. On the wire: `airbnbTotalPaidAmount`. Example: `12.0`.
    #[serde(rename = "airbnbTotalPaidAmount", skip_serializing_if = "Option::is_none")]
    pub airbnb_total_paid_amount: Option<f64>,
    /// Occupancy tax that Airbnb has paid. On the wire: `airbnbTransientOccupancyTaxPaidAmount`. Example: `0.0`.
    #[serde(
        rename = "airbnbTransientOccupancyTaxPaidAmount",
        skip_serializing_if = "Option::is_none"
    )]
    pub airbnb_transient_occupancy_tax_paid_amount: Option<f64>,
    /// Name of the cancellation policy at Airbnb, such as `moderate`. On the wire: `airbnbCancellationPolicy`.
    #[serde(
        rename = "airbnbCancellationPolicy",
        skip_serializing_if = "Option::is_none"
    )]
    pub airbnb_cancellation_policy: Option<String>,
    /// Whether it is marked with a star. On the wire: `isStarred`, as `0` or `1`.
    #[serde(
        rename = "isStarred",
        default,
        with = "conversant_core::wire::int_bool::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub is_starred: Option<bool>,
    /// Whether it is archived. On the wire: `isArchived`, as `0` or `1`.
    #[serde(
        rename = "isArchived",
        default,
        with = "conversant_core::wire::int_bool::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub is_archived: Option<bool>,
    /// Whether it is pinned. On the wire: `isPinned`, as `0` or `1`.
    #[serde(
        rename = "isPinned",
        default,
        with = "conversant_core::wire::int_bool::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub is_pinned: Option<bool>,
    /// Key of the guest's page in the guest portal. On the wire: `guestAuthHash`.
    #[serde(rename = "guestAuthHash", skip_serializing_if = "Option::is_none")]
    pub guest_auth_hash: Option<String>,
    /// Address of the guest's page in the guest portal. On the wire: `guestPortalUrl`.
    #[serde(rename = "guestPortalUrl", skip_serializing_if = "Option::is_none")]
    pub guest_portal_url: Option<String>,
    /// Channel on which it was booked first. On the wire: `originalChannel`.
    #[deprecated]
    #[serde(rename = "originalChannel", skip_serializing_if = "Option::is_none")]
    pub original_channel: Option<String>,
    /// Moment of the last thing that happened to it, UTC. On the wire: `latestActivityOn`, as `2024-01-31 10:00:00`.
    ///
    /// Observed in the vendor's samples or in traffic, not documented. A date in Hostaway's table and missing from
    /// its sample; live replies have a date with a time.
    #[serde(
        rename = "latestActivityOn",
        default,
        with = "conversant_core::wire::space_date_time::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub latest_activity_on: Option<DateTime<Utc>>,
    /// Reference of the guest in the customer's own system. On the wire: `customerUserId`.
    #[serde(rename = "customerUserId", skip_serializing_if = "Option::is_none")]
    pub customer_user_id: Option<String>,
    /// Whether the guest has signed the rental agreement. On the wire: `reservationAgreement`.
    #[serde(rename = "reservationAgreement", skip_serializing_if = "Option::is_none")]
    pub reservation_agreement: Option<ReservationAgreement>,
    /// What the guest still has to pay; only where payments were asked for. On the wire: `remainingBalance`. Example:
    /// `4563.54`.
    #[serde(rename = "remainingBalance", skip_serializing_if = "Option::is_none")]
    pub remaining_balance: Option<f64>,
    /// Address of the signed rental agreement. On the wire: `rentalAgreementFileUrl`. Example:
    /// `https://a0.muscache.com/im/pictures/3c4d82ed-196d-493a-a43b-07fcc70d5ccd.pdf`.
    #[serde(rename = "rentalAgreementFileUrl", skip_serializing_if = "Option::is_none")]
    pub rental_agreement_file_url: Option<String>,
    /// What the account's own fields hold. On the wire: `customFieldValues`.
    #[serde(
        rename = "customFieldValues",
        default,
        deserialize_with = "conversant_core::wire::object::list",
        skip_serializing_if = "Option::is_none"
    )]
    pub custom_field_values: Option<Vec<CustomFieldValue>>,
    /// Fees of the channel; in a list only with `includeResources`. On the wire: `reservationFees`.
    #[serde(
        rename = "reservationFees",
        default,
        deserialize_with = "conversant_core::wire::object::list",
        skip_serializing_if = "Option::is_none"
    )]
    pub reservation_fees: Option<Vec<ReservationFee>>,
    /// The units of a multi-unit listing; in a list only with `includeResources`. On the wire: `reservationUnit`.
    #[serde(
        rename = "reservationUnit",
        default,
        deserialize_with = "conversant_core::wire::object::list",
        skip_serializing_if = "Option::is_none"
    )]
    pub reservation_unit: Option<Vec<ReservationUnit>>,
    /// The parts of the price. On the wire: `financeField`.
    #[serde(
        rename = "financeField",
        default,
        deserialize_with = "conversant_core::wire::object::list",
        skip_serializing_if = "Option::is_none"
    )]
    pub finance_field: Option<Vec<FinanceField>>,
    /// Whether the guest's payment card is a virtual one. On the wire: `guestPaymentCardIsVirtual`, as `0` or `1`.
    #[serde(
        rename = "guestPaymentCardIsVirtual",
        default,
        with = "conversant_core::wire::int_bool::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub guest_payment_card_is_virtual: Option<bool>,
    /// Whether a reservation is insured. On the wire: `insuranceStatus`.
    #[serde(rename = "insuranceStatus", skip_serializing_if = "Option::is_none")]
    pub insurance_status: Option<InsuranceStatus>,
    /// How far a claim on the insurance of a reservation has come. On the wire: `claimStatus`.
    #[serde(rename = "claimStatus", skip_serializing_if = "Option::is_none")]
    pub claim_status: Option<ClaimStatus>,
    /// Reference of the insurance policy. On the wire: `insurancePolicyId`. Example: `6`.
    ///
    /// Documented by the vendor. A text in Hostaway's table, a number in its sample; both are read.
    #[serde(
        rename = "insurancePolicyId",
        default,
        with = "conversant_core::wire::string_or_integer::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub insurance_policy_id: Option<String>,
    /// Number of the cancellation policy, which may have been edited since the booking. On the wire:
    /// `cancellationPolicyId`. Example: `9`.
    #[serde(rename = "cancellationPolicyId", skip_serializing_if = "Option::is_none")]
    pub cancellation_policy_id: Option<i64>,
    /// Name of the cancellation policy, such as `moderate`. On the wire: `cancellationPolicy`.
    #[serde(rename = "cancellationPolicy", skip_serializing_if = "Option::is_none")]
    pub cancellation_policy: Option<String>,
    /// Code of the policy at Booking.com; in a list only with `includeCancellationPolicy`. On the wire:
    /// `bookingCancellationPolicy`.
    #[serde(
        rename = "bookingCancellationPolicy",
        skip_serializing_if = "Option::is_none"
    )]
    pub booking_cancellation_policy: Option<String>,
    /// Code of the policy at Vrbo; in a list only with `includeCancellationPolicy`. On the wire:
    /// `vrboCancellationPolicy`.
    #[serde(rename = "vrboCancellationPolicy", skip_serializing_if = "Option::is_none")]
    pub vrbo_cancellation_policy: Option<String>,
    /// Code of the policy at Marriott; in a list only with `includeCancellationPolicy`. On the wire:
    /// `marriottCancellationPolicy`.
    #[serde(
        rename = "marriottCancellationPolicy",
        skip_serializing_if = "Option::is_none"
    )]
    pub marriott_cancellation_policy: Option<String>,
    /// The cancellation policy under which a guest booked, as it was then.
    ///
    /// Later changes of the listing's policy do not touch it.
    ///
    /// On the wire: `cancellationPolicyDetails`.
    #[serde(
        rename = "cancellationPolicyDetails",
        default,
        deserialize_with = "conversant_core::wire::object::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub cancellation_policy_details: Option<CancellationPolicyDetails>,
    /// Address under which e-mail to the host is relayed; in a list only with `includeResources`. On the wire:
    /// `hostProxyEmail`. Example: `c-123124124124@host.hostaway.info`.
    #[serde(rename = "hostProxyEmail", skip_serializing_if = "Option::is_none")]
    pub host_proxy_email: Option<String>,
    /// What the guest asked for at Booking.com, in the channel's own form. On the wire: `bookingcomSpecialRequests`.
    ///
    /// Documented by the vendor. Hostaway's sample has remarks and geniusFreebies and names them as examples, so any
    /// object is taken.
    #[serde(
        rename = "bookingcomSpecialRequests",
        default,
        deserialize_with = "conversant_core::wire::object::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub bookingcom_special_requests: Option<serde_json::Map<String, serde_json::Value>>,
    /// Whether a guest of Booking.com wants to smoke; `null` when unknown. On the wire:
    /// `bookingcomSmokingPreference`, as `0` or `1`.
    #[serde(
        rename = "bookingcomSmokingPreference",
        default,
        with = "conversant_core::wire::int_bool::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub bookingcom_smoking_preference: Option<bool>,
    /// Whether the booker is a Genius member of Booking.com. On the wire: `bookingcomIsGeniusMember`, as `0` or `1`.
    #[serde(
        rename = "bookingcomIsGeniusMember",
        default,
        with = "conversant_core::wire::int_bool::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub bookingcom_is_genius_member: Option<bool>,
    /// Who booked at Booking.com, which may be somebody other than the guest. On the wire: `bookingcomBookerName`.
    /// Example: `Marco Rossi`.
    #[serde(rename = "bookingcomBookerName", skip_serializing_if = "Option::is_none")]
    pub bookingcom_booker_name: Option<String>,
    /// Company or agency that booked at Booking.com. On the wire: `bookingcomBookerCompany`. Example: `Acme Travel
    /// Agency`.
    #[serde(rename = "bookingcomBookerCompany", skip_serializing_if = "Option::is_none")]
    pub bookingcom_booker_company: Option<String>,
    /// Moment at which it was reported to Booking.com that the guest did not come.
    ///
    /// Written `2026-07-03 14:22:07`, in the time zone of the account and not in UTC.
    ///
    /// On the wire: `bookingcomNoShowReportedAt`.
    #[serde(
        rename = "bookingcomNoShowReportedAt",
        skip_serializing_if = "Option::is_none"
    )]
    pub bookingcom_no_show_reported_at: Option<String>,
    /// Whether the fee for not coming was waived; a true boolean, unlike all others. On the wire:
    /// `bookingcomNoShowFeeWaived`.
    #[serde(
        rename = "bookingcomNoShowFeeWaived",
        skip_serializing_if = "Option::is_none"
    )]
    pub bookingcom_no_show_fee_waived: Option<bool>,
    /// Moment at which Hostaway stored it, UTC. On the wire: `insertedOn`, as `2024-01-31 10:00:00`.
    ///
    /// Observed in the vendor's samples or in traffic, not documented. In Hostaway's sample of a conversation and in
    /// live replies.
    #[serde(
        rename = "insertedOn",
        default,
        with = "conversant_core::wire::space_date_time::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub inserted_on: Option<DateTime<Utc>>,
    /// Moment of its last change, UTC. On the wire: `updatedOn`, as `2024-01-31 10:00:00`.
    ///
    /// Observed in the vendor's samples or in traffic, not documented. In Hostaway's sample of a conversation and in
    /// live replies.
    #[serde(
        rename = "updatedOn",
        default,
        with = "conversant_core::wire::space_date_time::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub updated_on: Option<DateTime<Utc>>,
}

conversant_core::redacted_debug!(Reservation {
    id: shown,
    listing_map_id: shown,
    listing_name: text,
    channel_id: shown,
    source: text,
    channel_name: text,
    reservation_id: text,
    hostaway_reservation_id: text,
    channel_reservation_id: text,
    external_property_id: text,
    external_rate_plan_id: text,
    external_unit_id: text,
    assignee_user_id: shown,
    manual_ical_id: text,
    manual_ical_name: text,
    customer_ical_id: text,
    customer_ical_name: text,
    is_processed: shown,
    is_initial: shown,
    is_manually_checked: shown,
    is_instant_booked: shown,
    has_pull_error: shown,
    reservation_date: shown,
    pending_expire_date: shown,
    guest_name: text,
    guest_first_name: text,
    guest_last_name: text,
    guest_external_account_id: text,
    guest_zip_code: text,
    guest_address: text,
    guest_city: text,
    guest_country: text,
    guest_email: text,
    guest_picture: text,
    guest_recommendations: shown,
    guest_trips: shown,
    guest_work: text,
    is_guest_identity_verified: shown,
    is_guest_verified_by_email: shown,
    is_guest_verified_by_work_email: shown,
    is_guest_verified_by_facebook: shown,
    is_guest_verified_by_government_id: shown,
    is_guest_verified_by_phone: shown,
    is_guest_verified_by_reviews: shown,
    number_of_guests: shown,
    adults: shown,
    children: shown,
    infants: shown,
    pets: shown,
    arrival_date: shown,
    departure_date: shown,
    is_dates_unspecified: shown,
    previous_arrival_date: shown,
    previous_departure_date: shown,
    check_in_time: shown,
    check_out_time: shown,
    nights: shown,
    phone: text,
    total_price: shown,
    tax_amount: shown,
    channel_commission_amount: shown,
    hostaway_commission_amount: shown,
    cleaning_fee: shown,
    security_deposit_fee: shown,
    is_paid: shown,
    payment_method: text,
    stripe_guest_id: text,
    currency: text,
    status: shown,
    cancellation_date: shown,
    cancelled_by: shown,
    host_note: text,
    guest_note: text,
    guest_locale: text,
    door_code: text,
    door_code_vendor: text,
    door_code_instruction: text,
    comment: text,
    confirmation_code: text,
    airbnb_expected_payout_amount: shown,
    airbnb_listing_base_price: shown,
    airbnb_listing_cancellation_host_fee: shown,
    airbnb_listing_cancellation_payout: shown,
    airbnb_listing_cleaning_fee: shown,
    airbnb_listing_host_fee: shown,
    airbnb_listing_security_price: shown,
    airbnb_occupancy_tax_amount_paid_to_host: shown,
    airbnb_total_paid_amount: shown,
    airbnb_transient_occupancy_tax_paid_amount: shown,
    airbnb_cancellation_policy: text,
    is_starred: shown,
    is_archived: shown,
    is_pinned: shown,
    guest_auth_hash: text,
    guest_portal_url: text,
    original_channel: text,
    latest_activity_on: shown,
    customer_user_id: text,
    reservation_agreement: shown,
    remaining_balance: shown,
    rental_agreement_file_url: text,
    custom_field_values: shown,
    reservation_fees: shown,
    reservation_unit: shown,
    finance_field: shown,
    guest_payment_card_is_virtual: shown,
    insurance_status: shown,
    claim_status: shown,
    insurance_policy_id: text,
    cancellation_policy_id: shown,
    cancellation_policy: text,
    booking_cancellation_policy: text,
    vrbo_cancellation_policy: text,
    marriott_cancellation_policy: text,
    cancellation_policy_details: shown,
    host_proxy_email: text,
    bookingcom_special_requests: text,
    bookingcom_smoking_preference: shown,
    bookingcom_is_genius_member: shown,
    bookingcom_booker_name: text,
    bookingcom_booker_company: text,
    bookingcom_no_show_reported_at: text,
    bookingcom_no_show_fee_waived: shown,
    inserted_on: shown,
    updated_on: shown,
});

/// Delivery of a reservation that was created or changed.
///
/// Observed in the vendor's samples or in traffic, not documented. Hostaway publishes no delivery; this is what
/// receivers of several clients expect and what they have recorded.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ReservationEvent {
    /// Kind of what the event is about, `reservation`.
    pub object: String,
    /// Name of the event, `reservation.created` or `reservation.updated`.
    pub event: String,
    /// Number of the Hostaway account. On the wire: `accountId`. Example: `10450`.
    #[serde(rename = "accountId", skip_serializing_if = "Option::is_none")]
    pub account_id: Option<i64>,
    /// A booking, or a guest's question about one.
    ///
    /// `id` is the number that every other call takes as the reservation's; `reservationId` is the reference of the
    /// booking channel. Amounts are in `currency`.
    pub data: Reservation,
}

conversant_core::redacted_debug!(ReservationEvent {
    object: text,
    event: text,
    account_id: shown,
    data: shown,
});

/// A fee of the booking channel.
///
/// Documented by the vendor. The id is in the sample only.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ReservationFee {
    /// Number of the fee. Example: `123`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<i64>,
    /// Number of the Hostaway account. On the wire: `accountId`. Example: `456`.
    #[serde(rename = "accountId")]
    pub account_id: i64,
    /// Number of the listing. On the wire: `listingMapId`. Example: `111`.
    #[serde(rename = "listingMapId")]
    pub listing_map_id: i64,
    /// Number of the reservation. On the wire: `reservationId`. Example: `222`.
    #[serde(rename = "reservationId")]
    pub reservation_id: i64,
    /// Name of the fee; each channel has its own. Example: `Test`.
    pub name: String,
    /// Amount of the fee. Example: `5.12345`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<f64>,
    /// Code of the currency. Example: `EUR`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency: Option<String>,
    /// Share of the reservation's total in percent. Example: `10.0`.
    ///
    /// Documented by the vendor. A whole number in Hostaway's table; live replies also have fractions and null.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub percentage: Option<f64>,
    /// Whether the total of the reservation holds it already. On the wire: `isIncluded`, as `0` or `1`.
    #[serde(
        rename = "isIncluded",
        default,
        with = "conversant_core::wire::int_bool::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub is_included: Option<bool>,
    /// Whether it is due for each night; otherwise once. On the wire: `isPerNight`, as `0` or `1`.
    #[serde(
        rename = "isPerNight",
        default,
        with = "conversant_core::wire::int_bool::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub is_per_night: Option<bool>,
    /// Whether it is due for each guest; otherwise once. On the wire: `isPerPerson`, as `0` or `1`.
    #[serde(
        rename = "isPerPerson",
        default,
        with = "conversant_core::wire::int_bool::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub is_per_person: Option<bool>,
    /// Whether it came with the first import of the reservations; otherwise from the channel. On the wire:
    /// `isImported`, as `0` or `1`.
    #[serde(
        rename = "isImported",
        default,
        with = "conversant_core::wire::int_bool::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub is_imported: Option<bool>,
    /// Moment at which it was stored, UTC. On the wire: `insertedOn`, as `2024-01-31 10:00:00`.
    #[serde(rename = "insertedOn", with = "conversant_core::wire::space_date_time")]
    pub inserted_on: DateTime<Utc>,
    /// Moment of its last change, UTC. On the wire: `updatedOn`, as `2024-01-31 10:00:00`.
    #[serde(rename = "updatedOn", with = "conversant_core::wire::space_date_time")]
    pub updated_on: DateTime<Utc>,
}

conversant_core::redacted_debug!(ReservationFee {
    id: shown,
    account_id: shown,
    listing_map_id: shown,
    reservation_id: shown,
    name: text,
    amount: shown,
    currency: text,
    percentage: shown,
    is_included: shown,
    is_per_night: shown,
    is_per_person: shown,
    is_imported: shown,
    inserted_on: shown,
    updated_on: shown,
});

/// Envelope of one page of reservations.
///
/// Documented by the vendor. The paging properties are those of the general envelope, which most endpoints have;
/// none is required.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ReservationListReply {
    /// How a call went, as the envelope of its reply says.
    pub status: ReplyStatus,
    /// The reservations of this page.
    #[serde(default, deserialize_with = "conversant_core::wire::list::deserialize")]
    pub result: Vec<Reservation>,
    /// The page size that was asked for; `null` when none was.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    /// How many items were skipped; `null` when no number was given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offset: Option<i64>,
    /// How many items match in all, not only on this page. Example: `1`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub count: Option<i64>,
    /// Number of this page, counted from 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page: Option<i64>,
    /// How many pages there are. On the wire: `totalPages`. Example: `1`.
    #[serde(rename = "totalPages", skip_serializing_if = "Option::is_none")]
    pub total_pages: Option<i64>,
}

conversant_core::redacted_debug!(ReservationListReply {
    status: shown,
    result: shown,
    limit: shown,
    offset: shown,
    count: shown,
    page: shown,
    total_pages: shown,
});

/// Envelope of a single reservation.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ReservationReply {
    /// How a call went, as the envelope of its reply says.
    pub status: ReplyStatus,
    /// A booking, or a guest's question about one.
    ///
    /// `id` is the number that every other call takes as the reservation's; `reservationId` is the reference of the
    /// booking channel. Amounts are in `currency`.
    pub result: Reservation,
}

conversant_core::redacted_debug!(ReservationReply {
    status: shown,
    result: shown,
});

/// What is booked of one unit of a multi-unit listing.
///
/// Documented by the vendor. The id is in the sample only. That the optional properties may be null is inferred.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ReservationUnit {
    /// Number of the booked unit. Example: `123`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<i64>,
    /// Number of the reservation. On the wire: `reservationId`. Example: `111`.
    #[serde(rename = "reservationId")]
    pub reservation_id: i64,
    /// Number of the unit of the listing. On the wire: `listingUnitId`. Example: `222`.
    #[serde(rename = "listingUnitId")]
    pub listing_unit_id: i64,
    /// Reference of the booking at the channel. On the wire: `externalReservationId`. Example: `123`.
    #[serde(rename = "externalReservationId", skip_serializing_if = "Option::is_none")]
    pub external_reservation_id: Option<String>,
    /// Reference of the booked unit at the channel. On the wire: `externalReservationUnitId`. Example: `342`.
    #[serde(
        rename = "externalReservationUnitId",
        skip_serializing_if = "Option::is_none"
    )]
    pub external_reservation_unit_id: Option<String>,
    /// Full name of the guest. On the wire: `guestName`. Example: `Michael`.
    #[serde(rename = "guestName")]
    pub guest_name: String,
    /// Given name of the guest. On the wire: `guestFirstName`. Example: `Michael`.
    #[serde(rename = "guestFirstName", skip_serializing_if = "Option::is_none")]
    pub guest_first_name: Option<String>,
    /// Family name of the guest. On the wire: `guestLastName`. Example: `Park`.
    #[serde(rename = "guestLastName", skip_serializing_if = "Option::is_none")]
    pub guest_last_name: Option<String>,
    /// How many people come. On the wire: `numberOfGuests`. Example: `1`.
    #[serde(rename = "numberOfGuests")]
    pub number_of_guests: i64,
    /// How many of them are adults. Example: `1`.
    pub adults: i64,
    /// How many of them are children. Example: `0`.
    pub children: i64,
    /// How many of them are infants. Example: `0`.
    pub infants: i64,
    /// How many pets come with them. Example: `0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pets: Option<i64>,
    /// Price of the unit. On the wire: `totalPrice`. Example: `300.0`.
    #[serde(rename = "totalPrice")]
    pub total_price: f64,
}

conversant_core::redacted_debug!(ReservationUnit {
    id: shown,
    reservation_id: shown,
    listing_unit_id: shown,
    external_reservation_id: text,
    external_reservation_unit_id: text,
    guest_name: text,
    guest_first_name: text,
    guest_last_name: text,
    number_of_guests: shown,
    adults: shown,
    children: shown,
    infants: shown,
    pets: shown,
    total_price: shown,
});

/// An address to which Hostaway sends the events of the account.
///
/// Documented by the vendor.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct UnifiedWebhook {
    /// Number of the webhook. Example: `2`.
    pub id: i64,
    /// Whether events are sent. On the wire: `isEnabled`, as `0` or `1`.
    #[serde(rename = "isEnabled", with = "conversant_core::wire::int_bool")]
    pub is_enabled: bool,
    /// Address that is called for each event. Example: `https://api.example.com`.
    ///
    /// Documented by the vendor. Hostaway's table calls it a number, which its samples contradict.
    pub url: String,
    /// Name for HTTP Basic authentication.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub login: Option<String>,
    /// Password for HTTP Basic authentication.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub password: Option<conversant_core::Secret>,
    /// Who is told when a delivery finally failed; the account's owner if nobody is named. On the wire:
    /// `alertingEmailAddress`.
    #[serde(rename = "alertingEmailAddress", skip_serializing_if = "Option::is_none")]
    pub alerting_email_address: Option<String>,
}

conversant_core::redacted_debug!(UnifiedWebhook {
    id: shown,
    is_enabled: shown,
    url: text,
    login: text,
    password: shown,
    alerting_email_address: text,
});

/// Envelope of a list of unified webhooks.
///
/// Documented by the vendor. The paging properties are those of the general envelope, which most endpoints have;
/// none is required.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct UnifiedWebhookListReply {
    /// How a call went, as the envelope of its reply says.
    pub status: ReplyStatus,
    /// The webhooks.
    #[serde(default, deserialize_with = "conversant_core::wire::list::deserialize")]
    pub result: Vec<UnifiedWebhook>,
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
    /// How many pages there are. On the wire: `totalPages`.
    #[serde(rename = "totalPages", skip_serializing_if = "Option::is_none")]
    pub total_pages: Option<i64>,
}

conversant_core::redacted_debug!(UnifiedWebhookListReply {
    status: shown,
    result: shown,
    limit: shown,
    offset: shown,
    count: shown,
    page: shown,
    total_pages: shown,
});

/// A delivery to a unified webhook, and how the receiver answered.
///
/// Documented by the vendor. That the optional properties may be null is inferred.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct UnifiedWebhookLog {
    /// Number of the log entry. Example: `2`.
    pub id: i64,
    /// Number of the Hostaway account. On the wire: `accountId`. Example: `10450`.
    #[serde(rename = "accountId")]
    pub account_id: i64,
    /// Number of the listing the event is about. On the wire: `listingMapId`. Example: `40160`.
    #[serde(rename = "listingMapId")]
    pub listing_map_id: i64,
    /// Number of the webhook. On the wire: `webhookNotificationSettingId`. Example: `5`.
    #[serde(rename = "webhookNotificationSettingId")]
    pub webhook_notification_setting_id: i64,
    /// Whether the webhook is enabled. On the wire: `isEnabled`, as `0` or `1`.
    #[serde(rename = "isEnabled", with = "conversant_core::wire::int_bool")]
    pub is_enabled: bool,
    /// Address that was called. Example: `http://api.guestentry.com/api/hostaway/v1/43003/webhook`.
    pub url: String,
    /// Name for HTTP Basic authentication. Example: `login`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub login: Option<String>,
    /// Password for HTTP Basic authentication, masked.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub password: Option<conversant_core::Secret>,
    /// Kind of what the event is about, such as `conversationMessage`.
    pub object: String,
    /// Number of what the event is about. On the wire: `objectId`. Example: `123456789`.
    #[serde(rename = "objectId")]
    pub object_id: i64,
    /// Name of the event, such as `message.received`.
    pub event: String,
    /// Status with which the receiver answered. On the wire: `responseStatus`. Example: `200`.
    #[serde(rename = "responseStatus")]
    pub response_status: i64,
    /// Body with which the receiver answered. On the wire: `responseBody`.
    #[serde(rename = "responseBody", skip_serializing_if = "Option::is_none")]
    pub response_body: Option<String>,
}

conversant_core::redacted_debug!(UnifiedWebhookLog {
    id: shown,
    account_id: shown,
    listing_map_id: shown,
    webhook_notification_setting_id: shown,
    is_enabled: shown,
    url: text,
    login: text,
    password: shown,
    object: text,
    object_id: shown,
    event: text,
    response_status: shown,
    response_body: text,
});

/// Envelope of one page of the log of unified webhooks.
///
/// Documented by the vendor. The paging properties are those of the general envelope, which most endpoints have;
/// none is required.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct UnifiedWebhookLogListReply {
    /// How a call went, as the envelope of its reply says.
    pub status: ReplyStatus,
    /// The deliveries of this page.
    #[serde(default, deserialize_with = "conversant_core::wire::list::deserialize")]
    pub result: Vec<UnifiedWebhookLog>,
    /// The page size that was asked for; `null` when none was.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    /// How many items were skipped; `null` when no number was given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offset: Option<i64>,
    /// How many items match in all, not only on this page. Example: `1`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub count: Option<i64>,
    /// Number of this page, counted from 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page: Option<i64>,
    /// How many pages there are. On the wire: `totalPages`. Example: `1`.
    #[serde(rename = "totalPages", skip_serializing_if = "Option::is_none")]
    pub total_pages: Option<i64>,
}

conversant_core::redacted_debug!(UnifiedWebhookLogListReply {
    status: shown,
    result: shown,
    limit: shown,
    offset: shown,
    count: shown,
    page: shown,
    total_pages: shown,
});

/// Envelope of a single unified webhook.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct UnifiedWebhookReply {
    /// How a call went, as the envelope of its reply says.
    pub status: ReplyStatus,
    /// An address to which Hostaway sends the events of the account.
    pub result: UnifiedWebhook,
}

conversant_core::redacted_debug!(UnifiedWebhookReply {
    status: shown,
    result: shown,
});

/// Where Hostaway is to send its events.
///
/// Where `login` and `password` are both set, each delivery carries them as HTTP Basic authentication.
///
/// Documented by the vendor. Hostaway asks for a unified webhook object; this is that object without the id, as
/// in Hostaway's sample.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct UnifiedWebhookSettings {
    /// Whether events are sent. On the wire: `isEnabled`, as `0` or `1`.
    #[serde(rename = "isEnabled", with = "conversant_core::wire::int_bool")]
    pub is_enabled: bool,
    /// Address that is called for each event. Example: `https://api.example.com`.
    pub url: String,
    /// Name for HTTP Basic authentication.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub login: Option<String>,
    /// Password for HTTP Basic authentication.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub password: Option<conversant_core::Secret>,
    /// Who is told when a delivery finally failed; the account's owner if nobody is named. On the wire:
    /// `alertingEmailAddress`.
    #[serde(rename = "alertingEmailAddress", skip_serializing_if = "Option::is_none")]
    pub alerting_email_address: Option<String>,
}
impl UnifiedWebhookSettings {
    /// A [`UnifiedWebhookSettings`](Self) of what is required; the rest is left out.
    pub fn new(is_enabled: bool, url: impl Into<String>) -> Self {
        Self {
            is_enabled,
            url: url.into(),
            login: None,
            password: None,
            alerting_email_address: None,
        }
    }

    /// Sets [`login`](Self::login): name for HTTP Basic authentication.
    pub fn login(mut self, login: impl Into<String>) -> Self {
        self.login = Some(login.into());
        self
    }

    /// Sets [`password`](Self::password): password for HTTP Basic authentication.
    pub fn password(mut self, password: impl Into<conversant_core::Secret>) -> Self {
        self.password = Some(password.into());
        self
    }

    /// Sets [`alerting_email_address`](Self::alerting_email_address): who is told when a delivery finally failed; the account's owner if nobody is named.
    pub fn alerting_email_address(
        mut self,
        alerting_email_address: impl Into<String>,
    ) -> Self {
        self.alerting_email_address = Some(alerting_email_address.into());
        self
    }
}

conversant_core::redacted_debug!(UnifiedWebhookSettings {
    is_enabled: shown,
    url: text,
    login: text,
    password: shown,
    alerting_email_address: text,
});

/// A member of staff, with what the user may do.
///
/// `readMessage` and `updateMessage` are the permissions for the inbox.
///
/// Documented by the vendor. Hostaway describes none of the properties; the descriptions are read from the names.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct User {
    /// Number of the user. Example: `1`.
    pub id: i64,
    /// Number of the Hostaway account. On the wire: `accountId`. Example: `1`.
    #[serde(rename = "accountId")]
    pub account_id: i64,
    /// Number of the user's group. On the wire: `userGroupId`. Example: `1`.
    #[serde(rename = "userGroupId")]
    pub user_group_id: i64,
    /// Name of the user's group. On the wire: `userGroupName`.
    #[serde(rename = "userGroupName", default)]
    pub user_group_name: Option<String>,
    /// E-mail address under which the user signs in. Example: `user@example.com`.
    pub email: String,
    /// Key of the user's calendar feed. On the wire: `icalKey`.
    ///
    /// Inferred, not documented. Null in Hostaway's sample and not in its table; type and meaning are read from the
    /// name.
    #[serde(rename = "icalKey", skip_serializing_if = "Option::is_none")]
    pub ical_key: Option<String>,
    /// Moment of the last change of the password. On the wire: `passwordUpdatedOn`.
    ///
    /// Inferred, not documented. Null in Hostaway's sample and not in its table; type and meaning are read from the
    /// name.
    #[serde(rename = "passwordUpdatedOn", skip_serializing_if = "Option::is_none")]
    pub password_updated_on: Option<String>,
    /// Code for verifying the user. On the wire: `verificationCode`.
    #[serde(rename = "verificationCode")]
    pub verification_code: String,
    /// Another e-mail address. On the wire: `secondEmail`.
    #[serde(rename = "secondEmail")]
    pub second_email: String,
    /// Given name. On the wire: `firstName`. Example: `Andrew`.
    #[serde(rename = "firstName")]
    pub first_name: String,
    /// Family name. On the wire: `lastName`. Example: `Peterson`.
    #[serde(rename = "lastName")]
    pub last_name: String,
    /// Job title.
    pub title: String,
    /// Country.
    pub country: String,
    /// Town.
    pub city: String,
    /// Telephone number. Example: `1234567`.
    pub phone: String,
    /// Telephone number for emergencies. On the wire: `emergencyPhone`.
    #[serde(rename = "emergencyPhone")]
    pub emergency_phone: String,
    /// How the user wants to be reached, such as `phone`. On the wire: `preferredContactMethod`.
    #[serde(rename = "preferredContactMethod")]
    pub preferred_contact_method: String,
    /// What to know before getting in touch. On the wire: `noteBeforeContact`.
    #[serde(rename = "noteBeforeContact")]
    pub note_before_contact: String,
    /// Street address.
    pub address: String,
    /// Postal code. On the wire: `postalCode`.
    #[serde(rename = "postalCode")]
    pub postal_code: String,
    /// Address of a picture of the user. On the wire: `profilePictureUrl`.
    #[serde(rename = "profilePictureUrl")]
    pub profile_picture_url: String,
    /// Name of the user's time zone, such as `UTC`.
    pub timezone: String,
    /// Whether the user may create listings. On the wire: `createListing`, as `0` or `1`.
    #[serde(rename = "createListing", with = "conversant_core::wire::int_bool")]
    pub create_listing: bool,
    /// Whether the user may see listings. On the wire: `readListing`, as `0` or `1`.
    #[serde(rename = "readListing", with = "conversant_core::wire::int_bool")]
    pub read_listing: bool,
    /// Whether the user may change listings. On the wire: `updateListing`, as `0` or `1`.
    #[serde(rename = "updateListing", with = "conversant_core::wire::int_bool")]
    pub update_listing: bool,
    /// Whether the user may delete listings. On the wire: `deleteListing`, as `0` or `1`.
    #[serde(rename = "deleteListing", with = "conversant_core::wire::int_bool")]
    pub delete_listing: bool,
    /// Whether the user may create reservations. On the wire: `createReservation`, as `0` or `1`.
    #[serde(rename = "createReservation", with = "conversant_core::wire::int_bool")]
    pub create_reservation: bool,
    /// Whether the user may see reservations. On the wire: `readReservation`, as `0` or `1`.
    #[serde(rename = "readReservation", with = "conversant_core::wire::int_bool")]
    pub read_reservation: bool,
    /// Whether the user may change reservations. On the wire: `updateReservation`, as `0` or `1`.
    #[serde(rename = "updateReservation", with = "conversant_core::wire::int_bool")]
    pub update_reservation: bool,
    /// Whether the user may delete reservations. On the wire: `deleteReservation`, as `0` or `1`.
    #[serde(rename = "deleteReservation", with = "conversant_core::wire::int_bool")]
    pub delete_reservation: bool,
    /// Whether the user may see the calendar. On the wire: `readCalendar`, as `0` or `1`.
    #[serde(rename = "readCalendar", with = "conversant_core::wire::int_bool")]
    pub read_calendar: bool,
    /// Whether the user may change the calendar. On the wire: `updateCalendar`, as `0` or `1`.
    #[serde(rename = "updateCalendar", with = "conversant_core::wire::int_bool")]
    pub update_calendar: bool,
    /// Whether the user may see the booking engine. On the wire: `readBookingEngine`, as `0` or `1`.
    #[serde(rename = "readBookingEngine", with = "conversant_core::wire::int_bool")]
    pub read_booking_engine: bool,
    /// Whether the user may change the booking engine. On the wire: `updateBookingEngine`, as `0` or `1`.
    #[serde(rename = "updateBookingEngine", with = "conversant_core::wire::int_bool")]
    pub update_booking_engine: bool,
    /// Whether the user may see revenue management. On the wire: `readRevenueManagement`, as `0` or `1`.
    #[serde(rename = "readRevenueManagement", with = "conversant_core::wire::int_bool")]
    pub read_revenue_management: bool,
    /// Whether the user may see the channel manager. On the wire: `readChannelManager`, as `0` or `1`.
    #[serde(rename = "readChannelManager", with = "conversant_core::wire::int_bool")]
    pub read_channel_manager: bool,
    /// Whether the user may change the channel manager. On the wire: `updateChannelManager`, as `0` or `1`.
    #[serde(rename = "updateChannelManager", with = "conversant_core::wire::int_bool")]
    pub update_channel_manager: bool,
    /// Whether the user may create tasks. On the wire: `createTask`, as `0` or `1`.
    #[serde(rename = "createTask", with = "conversant_core::wire::int_bool")]
    pub create_task: bool,
    /// Whether the user may see tasks. On the wire: `readTask`, as `0` or `1`.
    #[serde(rename = "readTask", with = "conversant_core::wire::int_bool")]
    pub read_task: bool,
    /// Whether the user may change tasks. On the wire: `updateTask`, as `0` or `1`.
    #[serde(rename = "updateTask", with = "conversant_core::wire::int_bool")]
    pub update_task: bool,
    /// Whether the user may delete tasks. On the wire: `deleteTask`, as `0` or `1`.
    #[serde(rename = "deleteTask", with = "conversant_core::wire::int_bool")]
    pub delete_task: bool,
    /// Whether the user may create automations. On the wire: `createAutomation`, as `0` or `1`.
    #[serde(rename = "createAutomation", with = "conversant_core::wire::int_bool")]
    pub create_automation: bool,
    /// Whether the user may see automations. On the wire: `readAutomation`, as `0` or `1`.
    #[serde(rename = "readAutomation", with = "conversant_core::wire::int_bool")]
    pub read_automation: bool,
    /// Whether the user may change automations. On the wire: `updateAutomation`, as `0` or `1`.
    #[serde(rename = "updateAutomation", with = "conversant_core::wire::int_bool")]
    pub update_automation: bool,
    /// Whether the user may delete automations. On the wire: `deleteAutomation`, as `0` or `1`.
    #[serde(rename = "deleteAutomation", with = "conversant_core::wire::int_bool")]
    pub delete_automation: bool,
    /// Whether the user may see messages to and from guests. On the wire: `readMessage`, as `0` or `1`.
    #[serde(rename = "readMessage", with = "conversant_core::wire::int_bool")]
    pub read_message: bool,
    /// Whether the user may change messages to and from guests. On the wire: `updateMessage`, as `0` or `1`.
    #[serde(rename = "updateMessage", with = "conversant_core::wire::int_bool")]
    pub update_message: bool,
    /// Whether the user may change integrations. On the wire: `updateIntegration`, as `0` or `1`.
    #[serde(rename = "updateIntegration", with = "conversant_core::wire::int_bool")]
    pub update_integration: bool,
    /// Whether the user may create invoices to guests. On the wire: `createGuestInvoicing`, as `0` or `1`.
    #[serde(rename = "createGuestInvoicing", with = "conversant_core::wire::int_bool")]
    pub create_guest_invoicing: bool,
    /// Whether the user may see invoices to guests. On the wire: `readGuestInvoicing`, as `0` or `1`.
    #[serde(rename = "readGuestInvoicing", with = "conversant_core::wire::int_bool")]
    pub read_guest_invoicing: bool,
    /// Whether the user may change invoices to guests. On the wire: `updateGuestInvoicing`, as `0` or `1`.
    #[serde(rename = "updateGuestInvoicing", with = "conversant_core::wire::int_bool")]
    pub update_guest_invoicing: bool,
    /// Whether the user may delete invoices to guests. On the wire: `deleteGuestInvoicing`, as `0` or `1`.
    #[serde(rename = "deleteGuestInvoicing", with = "conversant_core::wire::int_bool")]
    pub delete_guest_invoicing: bool,
    /// Whether the user gets e-mail about reservations. On the wire: `receiveReservationNotificationEmail`, as `0` or
    /// `1`.
    #[serde(
        rename = "receiveReservationNotificationEmail",
        with = "conversant_core::wire::int_bool"
    )]
    pub receive_reservation_notification_email: bool,
    /// Whether Hostaway has disabled the user. On the wire: `isDisabledByHostaway`, as `0` or `1`.
    #[serde(rename = "isDisabledByHostaway", with = "conversant_core::wire::int_bool")]
    pub is_disabled_by_hostaway: bool,
    /// Whether the account has disabled the user. On the wire: `isDisabledByAccount`, as `0` or `1`.
    #[serde(rename = "isDisabledByAccount", with = "conversant_core::wire::int_bool")]
    pub is_disabled_by_account: bool,
    /// Whether the user may work with listings that are added later. On the wire: `hasAccessToNewListings`, as `0` or
    /// `1`.
    #[serde(rename = "hasAccessToNewListings", with = "conversant_core::wire::int_bool")]
    pub has_access_to_new_listings: bool,
    /// Whether the user may create reviews. On the wire: `createReview`, as `0` or `1`.
    #[serde(rename = "createReview", with = "conversant_core::wire::int_bool")]
    pub create_review: bool,
    /// Whether the user may see reviews. On the wire: `readReview`, as `0` or `1`.
    #[serde(rename = "readReview", with = "conversant_core::wire::int_bool")]
    pub read_review: bool,
    /// Whether the user may change reviews. On the wire: `updateReview`, as `0` or `1`.
    #[serde(rename = "updateReview", with = "conversant_core::wire::int_bool")]
    pub update_review: bool,
    /// Whether the user may delete reviews. On the wire: `deleteReview`, as `0` or `1`.
    #[serde(rename = "deleteReview", with = "conversant_core::wire::int_bool")]
    pub delete_review: bool,
    /// Whether the user may create statements to owners. On the wire: `createOwnerStatement`, as `0` or `1`.
    #[serde(rename = "createOwnerStatement", with = "conversant_core::wire::int_bool")]
    pub create_owner_statement: bool,
    /// Whether the user may see statements to owners. On the wire: `readOwnerStatement`, as `0` or `1`.
    #[serde(rename = "readOwnerStatement", with = "conversant_core::wire::int_bool")]
    pub read_owner_statement: bool,
    /// Whether the user may change statements to owners. On the wire: `updateOwnerStatement`, as `0` or `1`.
    #[serde(rename = "updateOwnerStatement", with = "conversant_core::wire::int_bool")]
    pub update_owner_statement: bool,
    /// Whether the user may delete statements to owners. On the wire: `deleteOwnerStatement`, as `0` or `1`.
    #[serde(rename = "deleteOwnerStatement", with = "conversant_core::wire::int_bool")]
    pub delete_owner_statement: bool,
    /// Whether the user may create guestbooks. On the wire: `createGuestbook`, as `0` or `1`.
    #[serde(rename = "createGuestbook", with = "conversant_core::wire::int_bool")]
    pub create_guestbook: bool,
    /// Whether the user may see guestbooks. On the wire: `readGuestbook`, as `0` or `1`.
    #[serde(rename = "readGuestbook", with = "conversant_core::wire::int_bool")]
    pub read_guestbook: bool,
    /// Whether the user may change guestbooks. On the wire: `updateGuestbook`, as `0` or `1`.
    #[serde(rename = "updateGuestbook", with = "conversant_core::wire::int_bool")]
    pub update_guestbook: bool,
    /// Whether the user may delete guestbooks. On the wire: `deleteGuestbook`, as `0` or `1`.
    #[serde(rename = "deleteGuestbook", with = "conversant_core::wire::int_bool")]
    pub delete_guestbook: bool,
    /// Whether the user is an administrator. On the wire: `isAdmin`, as `0` or `1`.
    #[serde(rename = "isAdmin", with = "conversant_core::wire::int_bool")]
    pub is_admin: bool,
    /// Whether the user may see financial data. On the wire: `accessFinancialData`, as `0` or `1`.
    #[serde(rename = "accessFinancialData", with = "conversant_core::wire::int_bool")]
    pub access_financial_data: bool,
    /// Whether the user may see guests' contact data. On the wire: `accessContactData`, as `0` or `1`.
    #[serde(rename = "accessContactData", with = "conversant_core::wire::int_bool")]
    pub access_contact_data: bool,
    /// Whether the user may see notes on guests. On the wire: `accessGuestNotes`, as `0` or `1`.
    #[serde(rename = "accessGuestNotes", with = "conversant_core::wire::int_bool")]
    pub access_guest_notes: bool,
    /// Whether the user may manage tags. On the wire: `accessTagManagement`, as `0` or `1`.
    #[serde(rename = "accessTagManagement", with = "conversant_core::wire::int_bool")]
    pub access_tag_management: bool,
    /// Whether the user may see analytics. On the wire: `readAnalytics`, as `0` or `1`.
    #[serde(rename = "readAnalytics", with = "conversant_core::wire::int_bool")]
    pub read_analytics: bool,
    /// Whether the user may see the finances of listings. On the wire: `readListingsFinancials`, as `0` or `1`.
    #[serde(rename = "readListingsFinancials", with = "conversant_core::wire::int_bool")]
    pub read_listings_financials: bool,
    /// Whether the user may see the report on occupancy. On the wire: `readOccupancyReport`, as `0` or `1`.
    #[serde(rename = "readOccupancyReport", with = "conversant_core::wire::int_bool")]
    pub read_occupancy_report: bool,
    /// Moment of the last sign-in. On the wire: `lastLoginOn`.
    ///
    /// Inferred, not documented. Null in Hostaway's sample and not in its table; type and meaning are read from the
    /// name.
    #[serde(rename = "lastLoginOn", skip_serializing_if = "Option::is_none")]
    pub last_login_on: Option<String>,
    /// Numbers of the listings the user works with; only with `includeResources`. On the wire: `listingMapIds`.
    #[serde(rename = "listingMapIds", skip_serializing_if = "Option::is_none")]
    pub listing_map_ids: Option<Vec<i64>>,
}

conversant_core::redacted_debug!(User {
    id: shown,
    account_id: shown,
    user_group_id: shown,
    user_group_name: text,
    email: text,
    ical_key: text,
    password_updated_on: text,
    verification_code: text,
    second_email: text,
    first_name: text,
    last_name: text,
    title: text,
    country: text,
    city: text,
    phone: text,
    emergency_phone: text,
    preferred_contact_method: text,
    note_before_contact: text,
    address: text,
    postal_code: text,
    profile_picture_url: text,
    timezone: text,
    create_listing: shown,
    read_listing: shown,
    update_listing: shown,
    delete_listing: shown,
    create_reservation: shown,
    read_reservation: shown,
    update_reservation: shown,
    delete_reservation: shown,
    read_calendar: shown,
    update_calendar: shown,
    read_booking_engine: shown,
    update_booking_engine: shown,
    read_revenue_management: shown,
    read_channel_manager: shown,
    update_channel_manager: shown,
    create_task: shown,
    read_task: shown,
    update_task: shown,
    delete_task: shown,
    create_automation: shown,
    read_automation: shown,
    update_automation: shown,
    delete_automation: shown,
    read_message: shown,
    update_message: shown,
    update_integration: shown,
    create_guest_invoicing: shown,
    read_guest_invoicing: shown,
    update_guest_invoicing: shown,
    delete_guest_invoicing: shown,
    receive_reservation_notification_email: shown,
    is_disabled_by_hostaway: shown,
    is_disabled_by_account: shown,
    has_access_to_new_listings: shown,
    create_review: shown,
    read_review: shown,
    update_review: shown,
    delete_review: shown,
    create_owner_statement: shown,
    read_owner_statement: shown,
    update_owner_statement: shown,
    delete_owner_statement: shown,
    create_guestbook: shown,
    read_guestbook: shown,
    update_guestbook: shown,
    delete_guestbook: shown,
    is_admin: shown,
    access_financial_data: shown,
    access_contact_data: shown,
    access_guest_notes: shown,
    access_tag_management: shown,
    read_analytics: shown,
    read_listings_financials: shown,
    read_occupancy_report: shown,
    last_login_on: text,
    listing_map_ids: shown,
});

/// A group of users, with what its members may do.
///
/// Documented by the vendor. Hostaway describes none of the properties; the descriptions are read from the names.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct UserGroup {
    /// Number of the group. Example: `1`.
    pub id: i64,
    /// Number of the Hostaway account. On the wire: `accountId`. Example: `1`.
    #[serde(rename = "accountId")]
    pub account_id: i64,
    /// Name of the group. Example: `Group`.
    pub name: String,
    /// What the group is for. Example: `Group description`.
    pub description: String,
    /// Whether its members may create listings. On the wire: `createListing`, as `0` or `1`.
    #[serde(rename = "createListing", with = "conversant_core::wire::int_bool")]
    pub create_listing: bool,
    /// Whether its members may see listings. On the wire: `readListing`, as `0` or `1`.
    #[serde(rename = "readListing", with = "conversant_core::wire::int_bool")]
    pub read_listing: bool,
    /// Whether its members may change listings. On the wire: `updateListing`, as `0` or `1`.
    #[serde(rename = "updateListing", with = "conversant_core::wire::int_bool")]
    pub update_listing: bool,
    /// Whether its members may delete listings. On the wire: `deleteListing`, as `0` or `1`.
    #[serde(rename = "deleteListing", with = "conversant_core::wire::int_bool")]
    pub delete_listing: bool,
    /// Whether its members may create reservations. On the wire: `createReservation`, as `0` or `1`.
    #[serde(rename = "createReservation", with = "conversant_core::wire::int_bool")]
    pub create_reservation: bool,
    /// Whether its members may see reservations. On the wire: `readReservation`, as `0` or `1`.
    #[serde(rename = "readReservation", with = "conversant_core::wire::int_bool")]
    pub read_reservation: bool,
    /// Whether its members may change reservations. On the wire: `updateReservation`, as `0` or `1`.
    #[serde(rename = "updateReservation", with = "conversant_core::wire::int_bool")]
    pub update_reservation: bool,
    /// Whether its members may delete reservations. On the wire: `deleteReservation`, as `0` or `1`.
    #[serde(rename = "deleteReservation", with = "conversant_core::wire::int_bool")]
    pub delete_reservation: bool,
    /// Whether its members may see the calendar. On the wire: `readCalendar`, as `0` or `1`.
    #[serde(rename = "readCalendar", with = "conversant_core::wire::int_bool")]
    pub read_calendar: bool,
    /// Whether its members may change the calendar. On the wire: `updateCalendar`, as `0` or `1`.
    #[serde(rename = "updateCalendar", with = "conversant_core::wire::int_bool")]
    pub update_calendar: bool,
    /// Whether its members may see the booking engine. On the wire: `readBookingEngine`, as `0` or `1`.
    #[serde(rename = "readBookingEngine", with = "conversant_core::wire::int_bool")]
    pub read_booking_engine: bool,
    /// Whether its members may change the booking engine. On the wire: `updateBookingEngine`, as `0` or `1`.
    #[serde(rename = "updateBookingEngine", with = "conversant_core::wire::int_bool")]
    pub update_booking_engine: bool,
    /// Whether its members may see revenue management. On the wire: `readRevenueManagement`, as `0` or `1`.
    #[serde(rename = "readRevenueManagement", with = "conversant_core::wire::int_bool")]
    pub read_revenue_management: bool,
    /// Whether its members may see the channel manager. On the wire: `readChannelManager`, as `0` or `1`.
    #[serde(rename = "readChannelManager", with = "conversant_core::wire::int_bool")]
    pub read_channel_manager: bool,
    /// Whether its members may change the channel manager. On the wire: `updateChannelManager`, as `0` or `1`.
    #[serde(rename = "updateChannelManager", with = "conversant_core::wire::int_bool")]
    pub update_channel_manager: bool,
    /// Whether its members may create tasks. On the wire: `createTask`, as `0` or `1`.
    #[serde(rename = "createTask", with = "conversant_core::wire::int_bool")]
    pub create_task: bool,
    /// Whether its members may see tasks. On the wire: `readTask`, as `0` or `1`.
    #[serde(rename = "readTask", with = "conversant_core::wire::int_bool")]
    pub read_task: bool,
    /// Whether its members may change tasks. On the wire: `updateTask`, as `0` or `1`.
    #[serde(rename = "updateTask", with = "conversant_core::wire::int_bool")]
    pub update_task: bool,
    /// Whether its members may delete tasks. On the wire: `deleteTask`, as `0` or `1`.
    #[serde(rename = "deleteTask", with = "conversant_core::wire::int_bool")]
    pub delete_task: bool,
    /// Whether its members may create automations. On the wire: `createAutomation`, as `0` or `1`.
    #[serde(rename = "createAutomation", with = "conversant_core::wire::int_bool")]
    pub create_automation: bool,
    /// Whether its members may see automations. On the wire: `readAutomation`, as `0` or `1`.
    #[serde(rename = "readAutomation", with = "conversant_core::wire::int_bool")]
    pub read_automation: bool,
    /// Whether its members may change automations. On the wire: `updateAutomation`, as `0` or `1`.
    #[serde(rename = "updateAutomation", with = "conversant_core::wire::int_bool")]
    pub update_automation: bool,
    /// Whether its members may delete automations. On the wire: `deleteAutomation`, as `0` or `1`.
    #[serde(rename = "deleteAutomation", with = "conversant_core::wire::int_bool")]
    pub delete_automation: bool,
    /// Whether its members may see messages to and from guests. On the wire: `readMessage`, as `0` or `1`.
    #[serde(rename = "readMessage", with = "conversant_core::wire::int_bool")]
    pub read_message: bool,
    /// Whether its members may change messages to and from guests. On the wire: `updateMessage`, as `0` or `1`.
    #[serde(rename = "updateMessage", with = "conversant_core::wire::int_bool")]
    pub update_message: bool,
    /// Whether its members may change integrations. On the wire: `updateIntegration`, as `0` or `1`.
    #[serde(rename = "updateIntegration", with = "conversant_core::wire::int_bool")]
    pub update_integration: bool,
    /// Whether its members may create invoices to guests. On the wire: `createGuestInvoicing`, as `0` or `1`.
    #[serde(rename = "createGuestInvoicing", with = "conversant_core::wire::int_bool")]
    pub create_guest_invoicing: bool,
    /// Whether its members may see invoices to guests. On the wire: `readGuestInvoicing`, as `0` or `1`.
    #[serde(rename = "readGuestInvoicing", with = "conversant_core::wire::int_bool")]
    pub read_guest_invoicing: bool,
    /// Whether its members may change invoices to guests. On the wire: `updateGuestInvoicing`, as `0` or `1`.
    #[serde(rename = "updateGuestInvoicing", with = "conversant_core::wire::int_bool")]
    pub update_guest_invoicing: bool,
    /// Whether its members may delete invoices to guests. On the wire: `deleteGuestInvoicing`, as `0` or `1`.
    #[serde(rename = "deleteGuestInvoicing", with = "conversant_core::wire::int_bool")]
    pub delete_guest_invoicing: bool,
    /// Whether its members get e-mail about reservations. On the wire: `receiveReservationNotificationEmail`, as `0`
    /// or `1`.
    #[serde(
        rename = "receiveReservationNotificationEmail",
        with = "conversant_core::wire::int_bool"
    )]
    pub receive_reservation_notification_email: bool,
    /// Whether its members are administrators. On the wire: `isAdmin`, as `0` or `1`.
    #[serde(rename = "isAdmin", with = "conversant_core::wire::int_bool")]
    pub is_admin: bool,
    /// Whether its members may see financial data. On the wire: `accessFinancialData`, as `0` or `1`.
    #[serde(rename = "accessFinancialData", with = "conversant_core::wire::int_bool")]
    pub access_financial_data: bool,
    /// Whether its members may see guests' contact data. On the wire: `accessContactData`, as `0` or `1`.
    #[serde(rename = "accessContactData", with = "conversant_core::wire::int_bool")]
    pub access_contact_data: bool,
    /// Whether its members may work with listings that are added later. On the wire: `hasAccessToNewListings`, as `0`
    /// or `1`.
    #[serde(rename = "hasAccessToNewListings", with = "conversant_core::wire::int_bool")]
    pub has_access_to_new_listings: bool,
    /// Whether its members may create reviews. On the wire: `createReview`, as `0` or `1`.
    #[serde(rename = "createReview", with = "conversant_core::wire::int_bool")]
    pub create_review: bool,
    /// Whether its members may see reviews. On the wire: `readReview`, as `0` or `1`.
    #[serde(rename = "readReview", with = "conversant_core::wire::int_bool")]
    pub read_review: bool,
    /// Whether its members may change reviews. On the wire: `updateReview`, as `0` or `1`.
    #[serde(rename = "updateReview", with = "conversant_core::wire::int_bool")]
    pub update_review: bool,
    /// Whether its members may delete reviews. On the wire: `deleteReview`, as `0` or `1`.
    #[serde(rename = "deleteReview", with = "conversant_core::wire::int_bool")]
    pub delete_review: bool,
    /// Whether its members may create statements to owners. On the wire: `createOwnerStatement`, as `0` or `1`.
    #[serde(rename = "createOwnerStatement", with = "conversant_core::wire::int_bool")]
    pub create_owner_statement: bool,
    /// Whether its members may see statements to owners. On the wire: `readOwnerStatement`, as `0` or `1`.
    #[serde(rename = "readOwnerStatement", with = "conversant_core::wire::int_bool")]
    pub read_owner_statement: bool,
    /// Whether its members may change statements to owners. On the wire: `updateOwnerStatement`, as `0` or `1`.
    #[serde(rename = "updateOwnerStatement", with = "conversant_core::wire::int_bool")]
    pub update_owner_statement: bool,
    /// Whether its members may delete statements to owners. On the wire: `deleteOwnerStatement`, as `0` or `1`.
    #[serde(rename = "deleteOwnerStatement", with = "conversant_core::wire::int_bool")]
    pub delete_owner_statement: bool,
    /// Whether its members may create guestbooks. On the wire: `createGuestbook`, as `0` or `1`.
    #[serde(rename = "createGuestbook", with = "conversant_core::wire::int_bool")]
    pub create_guestbook: bool,
    /// Whether its members may see guestbooks. On the wire: `readGuestbook`, as `0` or `1`.
    #[serde(rename = "readGuestbook", with = "conversant_core::wire::int_bool")]
    pub read_guestbook: bool,
    /// Whether its members may change guestbooks. On the wire: `updateGuestbook`, as `0` or `1`.
    #[serde(rename = "updateGuestbook", with = "conversant_core::wire::int_bool")]
    pub update_guestbook: bool,
    /// Whether its members may delete guestbooks. On the wire: `deleteGuestbook`, as `0` or `1`.
    #[serde(rename = "deleteGuestbook", with = "conversant_core::wire::int_bool")]
    pub delete_guestbook: bool,
    /// Whether its members may see analytics. On the wire: `readAnalytics`, as `0` or `1`.
    #[serde(rename = "readAnalytics", with = "conversant_core::wire::int_bool")]
    pub read_analytics: bool,
    /// Whether its members may see the finances of listings. On the wire: `readListingsFinancials`, as `0` or `1`.
    #[serde(rename = "readListingsFinancials", with = "conversant_core::wire::int_bool")]
    pub read_listings_financials: bool,
    /// Whether its members may see the report on occupancy. On the wire: `readOccupancyReport`, as `0` or `1`.
    #[serde(rename = "readOccupancyReport", with = "conversant_core::wire::int_bool")]
    pub read_occupancy_report: bool,
}

conversant_core::redacted_debug!(UserGroup {
    id: shown,
    account_id: shown,
    name: text,
    description: text,
    create_listing: shown,
    read_listing: shown,
    update_listing: shown,
    delete_listing: shown,
    create_reservation: shown,
    read_reservation: shown,
    update_reservation: shown,
    delete_reservation: shown,
    read_calendar: shown,
    update_calendar: shown,
    read_booking_engine: shown,
    update_booking_engine: shown,
    read_revenue_management: shown,
    read_channel_manager: shown,
    update_channel_manager: shown,
    create_task: shown,
    read_task: shown,
    update_task: shown,
    delete_task: shown,
    create_automation: shown,
    read_automation: shown,
    update_automation: shown,
    delete_automation: shown,
    read_message: shown,
    update_message: shown,
    update_integration: shown,
    create_guest_invoicing: shown,
    read_guest_invoicing: shown,
    update_guest_invoicing: shown,
    delete_guest_invoicing: shown,
    receive_reservation_notification_email: shown,
    is_admin: shown,
    access_financial_data: shown,
    access_contact_data: shown,
    has_access_to_new_listings: shown,
    create_review: shown,
    read_review: shown,
    update_review: shown,
    delete_review: shown,
    create_owner_statement: shown,
    read_owner_statement: shown,
    update_owner_statement: shown,
    delete_owner_statement: shown,
    create_guestbook: shown,
    read_guestbook: shown,
    update_guestbook: shown,
    delete_guestbook: shown,
    read_analytics: shown,
    read_listings_financials: shown,
    read_occupancy_report: shown,
});

/// Envelope of a list of user groups.
///
/// Documented by the vendor. The paging properties are those of the general envelope, which most endpoints have;
/// none is required.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct UserGroupListReply {
    /// How a call went, as the envelope of its reply says.
    pub status: ReplyStatus,
    /// The groups.
    #[serde(default, deserialize_with = "conversant_core::wire::list::deserialize")]
    pub result: Vec<UserGroup>,
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
    /// How many pages there are. On the wire: `totalPages`.
    #[serde(rename = "totalPages", skip_serializing_if = "Option::is_none")]
    pub total_pages: Option<i64>,
}

conversant_core::redacted_debug!(UserGroupListReply {
    status: shown,
    result: shown,
    limit: shown,
    offset: shown,
    count: shown,
    page: shown,
    total_pages: shown,
});

/// Envelope of a list of users.
///
/// Documented by the vendor. The paging properties are those of the general envelope, which most endpoints have;
/// none is required.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct UserListReply {
    /// How a call went, as the envelope of its reply says.
    pub status: ReplyStatus,
    /// The users.
    #[serde(default, deserialize_with = "conversant_core::wire::list::deserialize")]
    pub result: Vec<User>,
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
    /// How many pages there are. On the wire: `totalPages`.
    #[serde(rename = "totalPages", skip_serializing_if = "Option::is_none")]
    pub total_pages: Option<i64>,
}

conversant_core::redacted_debug!(UserListReply {
    status: shown,
    result: shown,
    limit: shown,
    offset: shown,
    count: shown,
    page: shown,
    total_pages: shown,
});
