// Made by `cargo xtask generate hostaway` from specs/hostaway.yaml (sha256 4ef4cfd0f2b36005) with progenitor 0.15.1.
// Do not edit: change the spec or the pipeline and generate again.

//! The vendor's objects and enums.

// What is announced to end is still read and written.
#![allow(deprecated)]

use chrono::{DateTime, NaiveDate, Utc};

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
    pub enum CommunicationType {
        /// By e-mail, which is the default when sending. On the wire: `email`.
        Email = "email",
        /// Through the channel of the booking, such as Airbnb or Booking.com. On the wire: `channel`.
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
    pub enum MessageStatus {
        /// It is scheduled and has not gone out yet. On the wire: `awaiting`.
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
    /// Names that end in `Desc` begin with the latest.
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
        /// Begins with the reservation that was changed longest ago. On the wire: `updatedOn`.
        UpdatedOn = "updatedOn",
    }
}

conversant_core::open_enum! {
    /// What has become of a reservation.
    ///
    /// The values that begin with `inquiry` are questions of guests who have not booked.
    ///
    /// Documented by the vendor. The table of the reservation object lacks unconfirmed, awaitingGuestVerification and
    /// unknown, which the page about statuses has.
    pub enum ReservationStatus {
        /// A booking; it blocks the calendar. On the wire: `new`.
        New = "new",
        /// A booking whose dates, guests, listing or price were changed; it blocks the calendar. On the wire: `modified`.
        Modified = "modified",
        /// Cancelled by the host or the guest; the calendar is free again. On the wire: `cancelled`.
        Cancelled = "cancelled",
        /// A stay of the owner, who blocks the listing with it. On the wire: `ownerStay`.
        OwnerStay = "ownerStay",
        /// At Airbnb, a request to book that waits for the host; approved it becomes `new`, declined `expired`. On the
        /// wire: `pending`.
        Pending = "pending",
        /// At Airbnb, waits for the guest; then it becomes `new`, or `cancelled` if the guest does nothing. It blocks the
        /// calendar. On the wire: `awaitingPayment`.
        AwaitingPayment = "awaitingPayment",
        /// At Airbnb, a request to book that the host has declined. On the wire: `declined`.
        Declined = "declined",
        /// A request to book (`pending`) that was not approved. On the wire: `expired`.
        Expired = "expired",
        /// At Vrbo, a request to book that waits for the host; approved it becomes `new`, declined `cancelled`. On the
        /// wire: `unconfirmed`.
        Unconfirmed = "unconfirmed",
        /// At Airbnb, waits for the guest; then it becomes `new`, or `cancelled` if the guest does nothing. It blocks the
        /// calendar. On the wire: `awaitingGuestVerification`.
        AwaitingGuestVerification = "awaitingGuestVerification",
        /// A question of a guest; it does not block the calendar. On the wire: `inquiry`.
        Inquiry = "inquiry",
        /// At Airbnb, the host has approved the guest beforehand. On the wire: `inquiryPreapproved`.
        InquiryPreapproved = "inquiryPreapproved",
        /// At Airbnb, a question that the host has denied. On the wire: `inquiryDenied`.
        InquiryDenied = "inquiryDenied",
        /// At Airbnb, a question that the host did not settle within 24 hours. On the wire: `inquiryTimedout`.
        InquiryTimedout = "inquiryTimedout",
        /// At Airbnb, a question that the host has declined after approving the guest beforehand. On the wire:
        /// `inquiryNotPossible`.
        InquiryNotPossible = "inquiryNotPossible",
        /// At Airbnb, something made the question fail. On the wire: `unknown`.
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

conversant_core::object!(AccessToken {
    0 token_type = "token_type" required Plain text,
    1 expires_in = "expires_in" required Plain shown,
    2 access_token = "access_token" required Plain shown,
});

/// Form fields that ask for an access token.
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
    /// A new [`AccessTokenRequest`](Self) of what is required.
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

conversant_core::object!(AccessTokenRequest {
    0 grant_type = "grant_type" required Plain shown,
    1 client_id = "client_id" required Plain shown,
    2 client_secret = "client_secret" required Plain shown,
    3 scope = "scope" required Plain shown,
});

/// A file that came with a message.
///
/// Where `isPublic` is `false`, the `url` stops working seven days after it was generated; fetch the message again
/// for a new one.
///
/// Documented by the vendor. Hostaway's table does not say which properties are always there. Those that may be
/// null are null in its sample.
#[derive(Default)]
#[non_exhaustive]
pub struct Attachment {
    /// Number of the file. Example: `6`.
    pub id: Option<i64>,
    /// Number of the Hostaway account. On the wire: `accountId`. Example: `10450`.
    pub account_id: Option<i64>,
    /// Number of the listing. On the wire: `listingMapId`.
    pub listing_map_id: Option<i64>,
    /// Number of the reservation. On the wire: `reservationId`. Example: `2`.
    pub reservation_id: Option<i64>,
    /// Number of the task, where the file belongs to one. On the wire: `taskId`.
    pub task_id: Option<i64>,
    /// Number of the message it came with. On the wire: `conversationMessageId`. Example: `3`.
    pub conversation_message_id: Option<i64>,
    /// Number of the automated communication. On the wire: `communicationId`.
    pub communication_id: Option<i64>,
    /// Name the file had where it came from. Example: `download.jpeg`.
    pub name: Option<String>,
    /// Address from which the file can be downloaded.
    ///
    /// Temporary for a private file: it stops working seven days after it was generated.
    ///
    /// Example: `https://www.image.com/img.jpeg`.
    pub url: Option<String>,
    /// File extension without the dot, such as `jpeg`.
    pub extension: Option<String>,
    /// Media type of the file, such as `image/jpeg`. On the wire: `mimeType`.
    pub mime_type: Option<String>,
    /// Whether it is a picture. On the wire: `isImage`, as `0` or `1`.
    pub is_image: Option<bool>,
    /// Whether everybody who knows the address may fetch it. On the wire: `isPublic`, as `0` or `1`.
    pub is_public: Option<bool>,
}

conversant_core::object!(Attachment {
    0 id = "id" optional Plain shown,
    1 account_id = "accountId" optional Plain shown,
    2 listing_map_id = "listingMapId" optional Plain shown,
    3 reservation_id = "reservationId" optional Plain shown,
    4 task_id = "taskId" optional Plain shown,
    5 conversation_message_id = "conversationMessageId" optional Plain shown,
    6 communication_id = "communicationId" optional Plain shown,
    7 name = "name" optional Plain text,
    8 url = "url" optional Plain text,
    9 extension = "extension" optional Plain text,
    10 mime_type = "mimeType" optional Plain text,
    11 is_image = "isImage" optional IntBool shown,
    12 is_public = "isPublic" optional IntBool shown,
});

/// The cancellation policy under which a guest booked, as it was then.
///
/// Later changes of the listing's policy do not touch it.
///
/// Documented by the vendor. That its properties may be null is inferred.
#[derive(Default)]
#[non_exhaustive]
pub struct CancellationPolicyDetails {
    /// Name of the policy. Example: `Moderate`.
    pub name: Option<String>,
    /// Number of the booking channel. On the wire: `channelId`. Example: `2001`.
    pub channel_id: Option<i64>,
    /// Code of the policy at the channel. On the wire: `channelSpecificCode`. Example: `moderate`.
    pub channel_specific_code: Option<String>,
    /// Whether it is a policy for long stays; a true boolean. On the wire: `longTerm`.
    pub long_term: Option<bool>,
    /// What is paid back when. On the wire: `cancellationPolicyItem`.
    pub cancellation_policy_item: Option<Vec<CancellationPolicyItem>>,
}

conversant_core::object!(CancellationPolicyDetails {
    0 name = "name" optional Plain text,
    1 channel_id = "channelId" optional Plain shown,
    2 channel_specific_code = "channelSpecificCode" optional Plain text,
    3 long_term = "longTerm" optional Plain shown,
    4 cancellation_policy_item = "cancellationPolicyItem" optional Objects shown,
});

/// What a guest gets back after a cancellation before a point in time.
///
/// Documented by the vendor. That its properties may be null is inferred.
#[derive(Default)]
#[non_exhaustive]
pub struct CancellationPolicyItem {
    /// How much is paid back, in the unit of `refundType`. On the wire: `refundAmount`. Example: `100.0`.
    pub refund_amount: Option<f64>,
    /// Unit of the amount, such as `percentage`. On the wire: `refundType`.
    pub refund_type: Option<String>,
    /// What the share is of, such as `totalPrice`. On the wire: `refundField`.
    pub refund_field: Option<String>,
    /// Distance in time to the event; negative before it. On the wire: `timeDelta`. Example: `-1209600`.
    ///
    /// Inferred, not documented. The sample has -1209600, which is 14 days in seconds; the unit is not published.
    pub time_delta: Option<i64>,
    /// The event, such as `arrival`.
    pub event: Option<String>,
}

conversant_core::object!(CancellationPolicyItem {
    0 refund_amount = "refundAmount" optional Plain shown,
    1 refund_type = "refundType" optional Plain text,
    2 refund_field = "refundField" optional Plain text,
    3 time_delta = "timeDelta" optional Plain shown,
    4 event = "event" optional Plain text,
});

/// A conversation with a guest about one reservation.
///
/// `conversationMessages` and `Reservation` are extras that come with `includeResources`; Hostaway does not say
/// which of them do without it.
///
/// Documented by the vendor. Which properties may be null is read from Hostaway's sample and from recorded
/// replies.
#[non_exhaustive]
pub struct Conversation {
    /// Number of the conversation. Example: `1406`.
    pub id: i64,
    /// Number of the Hostaway account. On the wire: `accountId`. Example: `10450`.
    ///
    /// Observed in the vendor's samples or in traffic, not documented. In Hostaway's sample and in live replies, not
    /// in its table.
    pub account_id: Option<i64>,
    /// Number of the listing the reservation is for. On the wire: `listingMapId`. Example: `10450`.
    pub listing_map_id: i64,
    /// Number of the reservation, the one Hostaway gave it. On the wire: `reservationId`. Example: `2`.
    ///
    /// Documented by the vendor. Hostaway's table has a text; its sample and live replies have a number. Both are
    /// read.
    pub reservation_id: i64,
    /// Kind of the conversation. On the wire: `type`. Example: `host-guest-email`.
    ///
    /// Documented by the vendor. `host-guest-email` is the only value in samples and recorded replies; there is no
    /// list.
    pub type_: String,
    /// E-mail address of the guest. On the wire: `recipientEmail`. Example: `mail@test.com`.
    pub recipient_email: Option<String>,
    /// Name of the guest. On the wire: `recipientName`. Example: `John Smith`.
    ///
    /// Observed in the vendor's samples or in traffic, not documented. In Hostaway's sample and in live replies, not
    /// in its table.
    pub recipient_name: Option<String>,
    /// Address of a picture of the guest. On the wire: `recipientPicture`.
    pub recipient_picture: Option<String>,
    /// Address under which Hostaway relays e-mail to the host. On the wire: `hostEmail`. Example:
    /// `c-55107f63824f6e631b3d7bc73cdd7281@host.dev.hostaway.info`.
    pub host_email: String,
    /// Address under which Hostaway relays e-mail to the guest. On the wire: `guestEmail`. Example:
    /// `c-a62f4669949b0ada2a34d42acdab0b0a@guest.dev.hostaway.info`.
    pub guest_email: String,
    /// Whether it holds messages nobody has read yet. On the wire: `hasUnreadMessages`, as `0` or `1`.
    pub has_unread_messages: Option<bool>,
    /// Moment of the last message to the guest, UTC. On the wire: `messageSentOn`, as `2024-01-31 10:00:00`.
    pub message_sent_on: Option<DateTime<Utc>>,
    /// Moment of the last message from the guest, UTC; `null` while there is none. On the wire: `messageReceivedOn`,
    /// as `2024-01-31 10:00:00`.
    pub message_received_on: Option<DateTime<Utc>>,
    /// The latest messages. On the wire: `conversationMessages`.
    ///
    /// Documented by the vendor. Hostaway's table speaks of one message and has a list; how many it holds is not
    /// published.
    pub conversation_messages: Option<Vec<ConversationMessage>>,
    /// The reservation that the conversation is about. On the wire: `Reservation`.
    pub reservation: Option<Box<Reservation>>,
}

conversant_core::object!(Conversation {
    0 id = "id" required Plain shown,
    1 account_id = "accountId" optional Plain shown,
    2 listing_map_id = "listingMapId" required Plain shown,
    3 reservation_id = "reservationId" required IntegerOrString shown,
    4 type_ = "type" required Plain text,
    5 recipient_email = "recipientEmail" optional Plain text,
    6 recipient_name = "recipientName" optional Plain text,
    7 recipient_picture = "recipientPicture" optional Plain text,
    8 host_email = "hostEmail" required Plain text,
    9 guest_email = "guestEmail" required Plain text,
    10 has_unread_messages = "hasUnreadMessages" optional IntBool shown,
    11 message_sent_on = "messageSentOn" optional SpaceDateTime shown,
    12 message_received_on = "messageReceivedOn" optional SpaceDateTime shown,
    13 conversation_messages = "conversationMessages" optional Objects shown,
    14 reservation = "Reservation" optional Object shown,
});

/// Envelope of a list of conversations.
///
/// Documented by the vendor. The paging properties are those of the general envelope, which most endpoints have;
/// none is required.
#[non_exhaustive]
pub struct ConversationListReply {
    /// How the call went.
    pub status: ReplyStatus,
    /// The conversations of this page.
    pub result: Vec<Conversation>,
    /// The page size that was asked for; `null` when none was.
    pub limit: Option<i64>,
    /// How many items were skipped; `null` when no number was given.
    pub offset: Option<i64>,
    /// How many items match in all, not only on this page. Example: `1`.
    pub count: Option<i64>,
    /// Number of this page, counted from 1.
    pub page: Option<i64>,
    /// How many pages there are. On the wire: `totalPages`. Example: `1`.
    pub total_pages: Option<i64>,
}

conversant_core::object!(ConversationListReply {
    0 status = "status" required Plain shown,
    1 result = "result" defaulted List shown,
    2 limit = "limit" optional Plain shown,
    3 offset = "offset" optional Plain shown,
    4 count = "count" optional Plain shown,
    5 page = "page" optional Plain shown,
    6 total_pages = "totalPages" optional Plain shown,
});

/// A message of a conversation, to or from the guest.
///
/// Live replies carry more than Hostaway documents; what several of them agree on is part of this type and marked
/// as observed.
///
/// Documented by the vendor. Hostaway's table marks communicationType as required too; it is missing from the
/// message inside Hostaway's own sample of a conversation and from a recorded list, so a reply may lack it. The
/// table's text calls id the id of a conversation, a slip.
#[non_exhaustive]
pub struct ConversationMessage {
    /// Number of the message. Example: `326`.
    pub id: i64,
    /// Number of the Hostaway account. On the wire: `accountId`. Example: `10450`.
    pub account_id: i64,
    /// Number of the listing the reservation is for. On the wire: `listingMapId`. Example: `40160`.
    pub listing_map_id: i64,
    /// Number of the reservation, the one Hostaway gave it, not the channel's. On the wire: `reservationId`. Example:
    /// `2`.
    pub reservation_id: Option<i64>,
    /// Number of the conversation the message belongs to. On the wire: `conversationId`. Example: `1406`.
    pub conversation_id: i64,
    /// Number of the automated communication that produced the message; `null` for others. On the wire:
    /// `communicationId`.
    pub communication_id: Option<i64>,
    /// Reference to the message in the channel's own thread. On the wire: `airbnbThreadMessageId`. Example:
    /// `a541c5a8-2f8b-11e9-bbf9-ce45bc2917f3`.
    pub airbnb_thread_message_id: Option<String>,
    /// Text of the message.
    ///
    /// What came by e-mail may be HTML.
    ///
    /// Example: `hello guest`.
    pub body: String,
    /// The way the message travels. On the wire: `communicationType`.
    pub communication_type: Option<CommunicationType>,
    /// What has become of the message.
    pub status: Option<MessageStatus>,
    /// Whether the guest wrote it; otherwise it was sent to the guest. On the wire: `isIncoming`, as `0` or `1`.
    pub is_incoming: Option<bool>,
    /// Whether it has been seen. On the wire: `isSeen`, as `0` or `1`.
    pub is_seen: Option<bool>,
    /// Whether it was written in the Hostaway dashboard. On the wire: `sentUsingHostaway`, as `0` or `1`.
    pub sent_using_hostaway: Option<bool>,
    /// Checksum of the message, 32 hexadecimal digits in all samples. Example: `299855b5f40bd4e65fd83e5382a571e2`.
    pub hash: Option<String>,
    /// IANA name of the listing's time zone, such as `Europe/Moscow`. On the wire: `listingTimeZoneName`.
    ///
    /// Documented by the vendor. The changelog of 2018-07-16 says that this property and the four communication ones
    /// were removed; the object's page and live replies still have them. Older samples send null here.
    pub listing_time_zone_name: Option<String>,
    /// Event that set off the automated communication, if one did. On the wire: `communicationEvent`.
    pub communication_event: Option<String>,
    /// Distance in time between that event and the message; the unit is not published. On the wire:
    /// `communicationTimeDelta`.
    pub communication_time_delta: Option<i64>,
    /// Whether that distance is reckoned in the listing's time zone. On the wire:
    /// `communicationApplyListingTimeZone`, as `0` or `1`.
    pub communication_apply_listing_time_zone: Option<bool>,
    /// Whether the automated communication is always set off. On the wire: `communicationAlwaysTrigger`, as `0` or
    /// `1`.
    pub communication_always_trigger: Option<bool>,
    /// Moment for which the message is scheduled, UTC. On the wire, as `2024-01-31 10:00:00`.
    pub date: Option<DateTime<Utc>>,
    /// Moment at which the message was handed to the channel, UTC; `null` while it was not. On the wire:
    /// `sentChannelDate`, as `2024-01-31 10:00:00`.
    pub sent_channel_date: Option<DateTime<Utc>>,
    /// Files that came with the message.
    ///
    /// Documented by the vendor. That it may be null was seen in a recorded reply.
    pub attachments: Option<Vec<Attachment>>,
    /// Moment at which Hostaway stored the message, UTC. On the wire: `insertedOn`, as `2024-01-31 10:00:00`.
    pub inserted_on: Option<DateTime<Utc>>,
    /// Moment of its last change, UTC. On the wire: `updatedOn`, as `2024-01-31 10:00:00`.
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
    pub channel_id: Option<i64>,
    /// Reference to the message in the thread of its channel, whichever channel that is. On the wire:
    /// `channelThreadMessageId`. Example: `a541c5a8-2f8b-11e9-bbf9-ce45bc2917f3`.
    ///
    /// Observed in the vendor's samples or in traffic, not documented. In Hostaway's sample of a conversation and in
    /// live replies; a UUID for Booking.com.
    pub channel_thread_message_id: Option<String>,
    /// Number of the member of staff who wrote it. On the wire: `userId`.
    ///
    /// Inferred, not documented. Null in every reply seen; type and meaning are read from the name.
    pub user_id: Option<i64>,
    /// Addresses of pictures, in a form nobody has seen. On the wire: `imagesUrls`.
    ///
    /// Observed in the vendor's samples or in traffic, not documented. Null in every reply seen, so no type is given.
    pub images_urls: Option<serde_json::Value>,
    /// Reference to the Booking.com thread. On the wire: `bookingcomSubthreadId`. Example:
    /// `9db7aae4-8233-58bb-8d0a-aa0d676d4b5d`.
    ///
    /// Observed in the vendor's samples or in traffic, not documented. In a live delivery (as null) and in an
    /// unpublished documentation branch of 2019.
    pub bookingcom_subthread_id: Option<String>,
    /// The `channelThreadMessageId` of the message this one answers. On the wire: `inReplyTo`. Example:
    /// `a424bf68-2f8b-11e9-bca5-cbade2f6e12e`.
    ///
    /// Observed in the vendor's samples or in traffic, not documented. In live replies (as null) and in an
    /// unpublished documentation branch of 2019.
    pub in_reply_to: Option<String>,
    /// Answers that Booking.com offers for this message. On the wire: `bookingcomReplyOptions`.
    ///
    /// Observed in the vendor's samples or in traffic, not documented. Null in every live reply seen; the item type
    /// is from an unpublished documentation branch of 2019.
    pub bookingcom_reply_options: Option<Vec<ReplyOption>>,
    /// Those of the offered answers that were chosen. On the wire: `bookingcomSelectedOptions`.
    ///
    /// Observed in the vendor's samples or in traffic, not documented. Null in every live reply seen; the item type
    /// is from an unpublished documentation branch of 2019.
    pub bookingcom_selected_options: Option<Vec<ReplyOption>>,
    /// Distance in time between the event and the message, in seconds. On the wire: `communicationTimeDeltaSeconds`.
    ///
    /// Observed in the vendor's samples or in traffic, not documented. In live replies, as a number; the unit is read
    /// from the name.
    pub communication_time_delta_seconds: Option<i64>,
    /// Name of the listing. On the wire: `listingName`.
    ///
    /// Observed in the vendor's samples or in traffic, not documented. In live replies only.
    pub listing_name: Option<String>,
}

conversant_core::object!(ConversationMessage {
    0 id = "id" required Plain shown,
    1 account_id = "accountId" required Plain shown,
    2 listing_map_id = "listingMapId" required Plain shown,
    3 reservation_id = "reservationId" optional Plain shown,
    4 conversation_id = "conversationId" required Plain shown,
    5 communication_id = "communicationId" optional Plain shown,
    6 airbnb_thread_message_id = "airbnbThreadMessageId" optional Plain text,
    7 body = "body" required Plain text,
    8 communication_type = "communicationType" optional Plain shown,
    9 status = "status" optional Plain shown,
    10 is_incoming = "isIncoming" optional IntBool shown,
    11 is_seen = "isSeen" optional IntBool shown,
    12 sent_using_hostaway = "sentUsingHostaway" optional IntBool shown,
    13 hash = "hash" optional Plain text,
    14 listing_time_zone_name = "listingTimeZoneName" optional Plain text,
    15 communication_event = "communicationEvent" optional Plain text,
    16 communication_time_delta = "communicationTimeDelta" optional Plain shown,
    17 communication_apply_listing_time_zone = "communicationApplyListingTimeZone" optional IntBool shown,
    18 communication_always_trigger = "communicationAlwaysTrigger" optional IntBool shown,
    19 date = "date" optional SpaceDateTime shown,
    20 sent_channel_date = "sentChannelDate" optional SpaceDateTime shown,
    21 attachments = "attachments" optional Objects shown,
    22 inserted_on = "insertedOn" optional SpaceDateTime shown,
    23 updated_on = "updatedOn" optional SpaceDateTime shown,
    24 channel_id = "channelId" optional Plain shown,
    25 channel_thread_message_id = "channelThreadMessageId" optional Plain text,
    26 user_id = "userId" optional Plain shown,
    27 images_urls = "imagesUrls" optional Plain text,
    28 bookingcom_subthread_id = "bookingcomSubthreadId" optional Plain text,
    29 in_reply_to = "inReplyTo" optional Plain text,
    30 bookingcom_reply_options = "bookingcomReplyOptions" optional Objects shown,
    31 bookingcom_selected_options = "bookingcomSelectedOptions" optional Objects shown,
    32 communication_time_delta_seconds = "communicationTimeDeltaSeconds" optional Plain shown,
    33 listing_name = "listingName" optional Plain text,
});

/// Delivery of a message that was added to a conversation.
///
/// Observed in the vendor's samples or in traffic, not documented. Hostaway publishes no delivery; this is what
/// receivers of several clients expect and what they have recorded.
#[non_exhaustive]
pub struct ConversationMessageEvent {
    /// Kind of what the event is about, `conversationMessage`.
    pub object: String,
    /// Name of the event, `message.received`.
    pub event: String,
    /// Number of the Hostaway account. On the wire: `accountId`. Example: `10450`.
    pub account_id: Option<i64>,
    /// The message that was added.
    pub data: ConversationMessage,
}

conversant_core::object!(ConversationMessageEvent {
    0 object = "object" required Plain text,
    1 event = "event" required Plain text,
    2 account_id = "accountId" optional Plain shown,
    3 data = "data" required Plain shown,
});

/// Envelope of one page of messages.
///
/// Documented by the vendor. The general envelope carries all five paging properties for most endpoints. Samples
/// of other lists lack limit, page and totalPages, or all five, so none is required.
#[non_exhaustive]
pub struct ConversationMessageListReply {
    /// How the call went.
    pub status: ReplyStatus,
    /// The messages of this page.
    pub result: Vec<ConversationMessage>,
    /// The page size that was asked for; `null` when none was.
    pub limit: Option<i64>,
    /// How many items were skipped; `null` when no number was given.
    pub offset: Option<i64>,
    /// How many items match in all, not only on this page. Example: `1`.
    pub count: Option<i64>,
    /// Number of this page, counted from 1.
    pub page: Option<i64>,
    /// How many pages there are. On the wire: `totalPages`. Example: `1`.
    pub total_pages: Option<i64>,
}

conversant_core::object!(ConversationMessageListReply {
    0 status = "status" required Plain shown,
    1 result = "result" defaulted List shown,
    2 limit = "limit" optional Plain shown,
    3 offset = "offset" optional Plain shown,
    4 count = "count" optional Plain shown,
    5 page = "page" optional Plain shown,
    6 total_pages = "totalPages" optional Plain shown,
});

/// Envelope of a single message.
#[non_exhaustive]
pub struct ConversationMessageReply {
    /// How the call went.
    pub status: ReplyStatus,
    /// The message.
    pub result: ConversationMessage,
}

conversant_core::object!(ConversationMessageReply {
    0 status = "status" required Plain shown,
    1 result = "result" required Plain shown,
});

/// An address to which Hostaway sends new messages.
///
/// Documented by the vendor.
#[non_exhaustive]
pub struct ConversationMessageWebhook {
    /// Number of the webhook. Example: `1`.
    pub id: i64,
    /// Number of the Hostaway account. On the wire: `accountId`. Example: `1`.
    pub account_id: i64,
    /// Number of the listing whose messages are sent. On the wire: `listingMapId`.
    pub listing_map_id: Option<i64>,
    /// Number of the channel whose messages are sent. On the wire: `channelId`.
    pub channel_id: Option<i64>,
    /// Whether messages are sent. On the wire: `isEnabled`, as `0` or `1`.
    pub is_enabled: bool,
    /// Address that is called for each message. Example: `http://httpbin.org/post`.
    pub url: String,
    /// Kind of the webhook. On the wire: `type`.
    ///
    /// Documented by the vendor. Required in Hostaway's table and missing from its sample; the values are not
    /// published.
    pub type_: Option<String>,
    /// Moment at which it was stored, UTC. On the wire: `insertedOn`, as `2024-01-31 10:00:00`.
    pub inserted_on: DateTime<Utc>,
    /// Moment of its last change, UTC. On the wire: `updatedOn`, as `2024-01-31 10:00:00`.
    pub updated_on: DateTime<Utc>,
    /// Name of the listing. On the wire: `listingName`.
    pub listing_name: Option<String>,
    /// Name for HTTP Basic authentication. Example: `my_login`.
    pub login: Option<String>,
    /// Password for HTTP Basic authentication, masked.
    pub password: Option<conversant_core::Secret>,
}

conversant_core::object!(ConversationMessageWebhook {
    0 id = "id" required Plain shown,
    1 account_id = "accountId" required Plain shown,
    2 listing_map_id = "listingMapId" optional Plain shown,
    3 channel_id = "channelId" optional Plain shown,
    4 is_enabled = "isEnabled" required IntBool shown,
    5 url = "url" required Plain text,
    6 type_ = "type" optional Plain text,
    7 inserted_on = "insertedOn" required SpaceDateTime shown,
    8 updated_on = "updatedOn" required SpaceDateTime shown,
    9 listing_name = "listingName" defaulted Plain text,
    10 login = "login" optional Plain text,
    11 password = "password" optional Plain shown,
});

/// Envelope of a list of message webhooks.
///
/// Documented by the vendor. The paging properties are those of the general envelope, which most endpoints have;
/// none is required.
#[non_exhaustive]
pub struct ConversationMessageWebhookListReply {
    /// How the call went.
    pub status: ReplyStatus,
    /// The webhooks.
    pub result: Vec<ConversationMessageWebhook>,
    /// The page size that was asked for; `null` when none was.
    pub limit: Option<i64>,
    /// How many items were skipped; `null` when no number was given.
    pub offset: Option<i64>,
    /// How many items match in all, not only on this page.
    pub count: Option<i64>,
    /// Number of this page, counted from 1.
    pub page: Option<i64>,
    /// How many pages there are. On the wire: `totalPages`.
    pub total_pages: Option<i64>,
}

conversant_core::object!(ConversationMessageWebhookListReply {
    0 status = "status" required Plain shown,
    1 result = "result" defaulted List shown,
    2 limit = "limit" optional Plain shown,
    3 offset = "offset" optional Plain shown,
    4 count = "count" optional Plain shown,
    5 page = "page" optional Plain shown,
    6 total_pages = "totalPages" optional Plain shown,
});

/// A delivery to a message webhook, and how the receiver answered.
///
/// Documented by the vendor. Some numbers are numbers in Hostaway's table and texts in its sample; both are read.
/// That the optional properties may be null is inferred.
#[non_exhaustive]
pub struct ConversationMessageWebhookLog {
    /// Number of the log entry. Example: `2`.
    pub id: i64,
    /// Number of the Hostaway account. On the wire: `accountId`. Example: `10450`.
    pub account_id: i64,
    /// Number of the listing. On the wire: `listingMapId`. Example: `40160`.
    pub listing_map_id: String,
    /// Number of the reservation, the one Hostaway gave it. On the wire: `reservationId`. Example: `1234`.
    pub reservation_id: String,
    /// Number of the message. On the wire: `conversationMessageId`. Example: `89`.
    pub conversation_message_id: i64,
    /// Number of the webhook. On the wire: `conversationMessageWebhookId`. Example: `129`.
    pub conversation_message_webhook_id: i64,
    /// Address that was called. Example: `https://webhook.site/6e73ba6d-789e-ds4d64-9f68-a2e1134d1c6f3`.
    pub url: String,
    /// Name for HTTP Basic authentication. Example: `my_login`.
    pub login: Option<String>,
    /// Password for HTTP Basic authentication, masked.
    pub password: Option<conversant_core::Secret>,
    /// Status with which the receiver answered. On the wire: `responseStatus`. Example: `200`.
    pub response_status: String,
    /// Body with which the receiver answered. On the wire: `responseBody`. Example: `200`.
    pub response_body: Option<String>,
}

conversant_core::object!(ConversationMessageWebhookLog {
    0 id = "id" required Plain shown,
    1 account_id = "accountId" required Plain shown,
    2 listing_map_id = "listingMapId" required StringOrInteger text,
    3 reservation_id = "reservationId" required StringOrInteger text,
    4 conversation_message_id = "conversationMessageId" required Plain shown,
    5 conversation_message_webhook_id = "conversationMessageWebhookId" required Plain shown,
    6 url = "url" required Plain text,
    7 login = "login" optional Plain text,
    8 password = "password" optional Plain shown,
    9 response_status = "responseStatus" required StringOrInteger text,
    10 response_body = "responseBody" optional StringOrInteger text,
});

/// Envelope of one page of the log of message webhooks.
///
/// Documented by the vendor. The paging properties are those of the general envelope, which most endpoints have;
/// none is required.
#[non_exhaustive]
pub struct ConversationMessageWebhookLogListReply {
    /// How the call went.
    pub status: ReplyStatus,
    /// The deliveries of this page.
    pub result: Vec<ConversationMessageWebhookLog>,
    /// The page size that was asked for; `null` when none was.
    pub limit: Option<i64>,
    /// How many items were skipped; `null` when no number was given.
    pub offset: Option<i64>,
    /// How many items match in all, not only on this page. Example: `1`.
    pub count: Option<i64>,
    /// Number of this page, counted from 1.
    pub page: Option<i64>,
    /// How many pages there are. On the wire: `totalPages`. Example: `1`.
    pub total_pages: Option<i64>,
}

conversant_core::object!(ConversationMessageWebhookLogListReply {
    0 status = "status" required Plain shown,
    1 result = "result" defaulted List shown,
    2 limit = "limit" optional Plain shown,
    3 offset = "offset" optional Plain shown,
    4 count = "count" optional Plain shown,
    5 page = "page" optional Plain shown,
    6 total_pages = "totalPages" optional Plain shown,
});

/// Envelope of a single message webhook.
#[non_exhaustive]
pub struct ConversationMessageWebhookReply {
    /// How the call went.
    pub status: ReplyStatus,
    /// The webhook.
    pub result: ConversationMessageWebhook,
}

conversant_core::object!(ConversationMessageWebhookReply {
    0 status = "status" required Plain shown,
    1 result = "result" required Plain shown,
});

/// Where Hostaway is to send new messages.
///
/// Where `login` and `password` are both set, each delivery carries them as HTTP Basic authentication.
///
/// Documented by the vendor. Hostaway asks for a conversation message webhook object; this is what its samples
/// send. They have isEnabled as a number and as a text; the number is sent. That a webhook without listing and
/// channel is for all is inferred.
#[non_exhaustive]
pub struct ConversationMessageWebhookSettings {
    /// Number of the listing whose messages are sent; left out, those of all. On the wire: `listingMapId`.
    pub listing_map_id: Option<i64>,
    /// Number of the channel whose messages are sent; left out, those of all. On the wire: `channelId`.
    pub channel_id: Option<i64>,
    /// Whether messages are sent. On the wire: `isEnabled`, as `0` or `1`.
    pub is_enabled: bool,
    /// Address that is called for each message. Example: `http://httpbin.org/post`.
    pub url: String,
    /// Name for HTTP Basic authentication. Example: `my_login`.
    pub login: Option<String>,
    /// Password for HTTP Basic authentication.
    pub password: Option<conversant_core::Secret>,
}
impl ConversationMessageWebhookSettings {
    /// A new [`ConversationMessageWebhookSettings`](Self) of what is required; the rest is left out.
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

conversant_core::object!(ConversationMessageWebhookSettings {
    0 listing_map_id = "listingMapId" optional Plain shown,
    1 channel_id = "channelId" optional Plain shown,
    2 is_enabled = "isEnabled" required IntBool shown,
    3 url = "url" required Plain text,
    4 login = "login" optional Plain text,
    5 password = "password" optional Plain shown,
});

/// Envelope of a single conversation.
#[non_exhaustive]
pub struct ConversationReply {
    /// How the call went.
    pub status: ReplyStatus,
    /// The conversation.
    pub result: Conversation,
}

conversant_core::object!(ConversationReply {
    0 status = "status" required Plain shown,
    1 result = "result" required Plain shown,
});

/// What one of the account's own fields holds.
///
/// Documented by the vendor. That the value may be null is inferred.
#[non_exhaustive]
pub struct CustomFieldValue {
    /// Number of the field. On the wire: `customFieldId`. Example: `167`.
    pub custom_field_id: i64,
    /// What it holds. Example: `Custom field value one`.
    pub value: Option<String>,
}

conversant_core::object!(CustomFieldValue {
    0 custom_field_id = "customFieldId" required Plain shown,
    1 value = "value" optional Plain text,
});

/// Envelope of a call that returns nothing but its success.
#[non_exhaustive]
pub struct EmptyReply {
    /// How the call went.
    pub status: ReplyStatus,
    /// Always empty. At most 0 items.
    pub result: Vec<serde_json::Value>,
}

conversant_core::object!(EmptyReply {
    0 status = "status" required Plain shown,
    1 result = "result" defaulted List text,
});

/// Reply to a call that failed, whatever its status code.
#[non_exhaustive]
pub struct Failure {
    /// Always `fail`.
    pub status: ReplyStatus,
    /// What went wrong, in English, for people to read. Example: `Bad request`.
    pub result: String,
}

conversant_core::object!(Failure {
    0 status = "status" required Plain shown,
    1 result = "result" required Plain text,
});

/// A part of the price of a reservation.
///
/// Documented by the vendor. Hostaway's table marks all as required; its sample lacks quantity and has nulls, so
/// only what names the part is required here.
#[non_exhaustive]
pub struct FinanceField {
    /// Number of the part. Example: `1`.
    pub id: i64,
    /// How many units it is for. Example: `1`.
    pub units: Option<i64>,
    /// Number of the fee setting it comes from. On the wire: `listingFeeSettingId`.
    pub listing_fee_setting_id: Option<i64>,
    /// Kind of the part, such as `price`, `tax`, `fee` or `discount`. On the wire: `type`.
    ///
    /// Documented by the vendor. The values are those of Hostaway's table; live replies also have accommodation and
    /// totals.
    pub type_: String,
    /// Name of the part, such as `baseRate`. Example: `checkinFee`.
    pub name: String,
    /// Name to show to people. Example: `Checkin fee`.
    pub title: Option<String>,
    /// Another name of the fee.
    pub alias: Option<String>,
    /// Value of the part; for the amount, `total` counts. Example: `1000.0`.
    pub value: Option<f64>,
    /// Whether the price of the reservation holds it. On the wire: `isIncludedInTotalPrice`, as `0` or `1`.
    pub is_included_in_total_price: Option<bool>,
    /// Whether somebody set it by hand. On the wire: `isOverriddenByUser`, as `0` or `1`.
    pub is_overridden_by_user: Option<bool>,
    /// Whether the fee has to be paid. On the wire: `isMandatory`, as `0` or `1`.
    pub is_mandatory: Option<bool>,
    /// Whether the guest chooses how many. On the wire: `isQuantitySelectable`, as `0` or `1`.
    pub is_quantity_selectable: Option<bool>,
    /// Whether it has been deleted. On the wire: `isDeleted`, as `0` or `1`.
    pub is_deleted: Option<bool>,
    /// How many.
    pub quantity: Option<i64>,
    /// Amount of the part. Example: `69.0`.
    pub total: Option<f64>,
}

conversant_core::object!(FinanceField {
    0 id = "id" required Plain shown,
    1 units = "units" optional Plain shown,
    2 listing_fee_setting_id = "listingFeeSettingId" optional Plain shown,
    3 type_ = "type" required Plain text,
    4 name = "name" required Plain text,
    5 title = "title" optional Plain text,
    6 alias = "alias" optional Plain text,
    7 value = "value" optional Plain shown,
    8 is_included_in_total_price = "isIncludedInTotalPrice" optional IntBool shown,
    9 is_overridden_by_user = "isOverriddenByUser" optional IntBool shown,
    10 is_mandatory = "isMandatory" optional IntBool shown,
    11 is_quantity_selectable = "isQuantitySelectable" optional IntBool shown,
    12 is_deleted = "isDeleted" optional IntBool shown,
    13 quantity = "quantity" optional Plain shown,
    14 total = "total" optional Plain shown,
});

/// A text that is kept ready for messages.
///
/// Placeholders stand in double braces, as in `Hello {{guest_name}}`, until a reservation fills them.
///
/// Documented by the vendor. The optional numbers are numbers in Hostaway's table and texts in its sample; both
/// are read. That the optional properties may be null is inferred.
#[non_exhaustive]
pub struct MessageTemplate {
    /// Number of the template. Example: `2`.
    pub id: i64,
    /// Number of the Hostaway account. On the wire: `accountId`. Example: `10450`.
    pub account_id: i64,
    /// Number of the listing the template is for. On the wire: `listingMapId`. Example: `40160`.
    pub listing_map_id: Option<String>,
    /// Number of the channel the template is for, one of those of `ConversationMessage`. On the wire: `channelId`.
    /// Example: `1`.
    pub channel_id: Option<String>,
    /// Number of the group the template belongs to. On the wire: `messageTemplateGroupId`. Example: `1`.
    pub message_template_group_id: Option<String>,
    /// Name of the template. Example: `greeting`.
    pub name: String,
    /// What the template is for. Example: `greeting of guest`.
    pub description: Option<String>,
    /// Text of the message. Example: `Hello John Smith`.
    pub message: Option<String>,
    /// Number of the colour in which the dashboard shows the template. Example: `1`.
    pub color: Option<String>,
}

conversant_core::object!(MessageTemplate {
    0 id = "id" required Plain shown,
    1 account_id = "accountId" required Plain shown,
    2 listing_map_id = "listingMapId" optional StringOrInteger text,
    3 channel_id = "channelId" optional StringOrInteger text,
    4 message_template_group_id = "messageTemplateGroupId" optional StringOrInteger text,
    5 name = "name" required Plain text,
    6 description = "description" optional Plain text,
    7 message = "message" optional Plain text,
    8 color = "color" optional StringOrInteger text,
});

/// Envelope of a list of message templates.
///
/// Documented by the vendor. The paging properties are those of the general envelope, which most endpoints have;
/// none is required.
#[non_exhaustive]
pub struct MessageTemplateListReply {
    /// How the call went.
    pub status: ReplyStatus,
    /// The templates.
    pub result: Vec<MessageTemplate>,
    /// The page size that was asked for; `null` when none was.
    pub limit: Option<i64>,
    /// How many items were skipped; `null` when no number was given.
    pub offset: Option<i64>,
    /// How many items match in all, not only on this page. Example: `1`.
    pub count: Option<i64>,
    /// Number of this page, counted from 1.
    pub page: Option<i64>,
    /// How many pages there are. On the wire: `totalPages`. Example: `1`.
    pub total_pages: Option<i64>,
}

conversant_core::object!(MessageTemplateListReply {
    0 status = "status" required Plain shown,
    1 result = "result" defaulted List shown,
    2 limit = "limit" optional Plain shown,
    3 offset = "offset" optional Plain shown,
    4 count = "count" optional Plain shown,
    5 page = "page" optional Plain shown,
    6 total_pages = "totalPages" optional Plain shown,
});

/// Envelope of a single message template.
#[non_exhaustive]
pub struct MessageTemplateReply {
    /// How the call went.
    pub status: ReplyStatus,
    /// The template.
    pub result: MessageTemplate,
}

conversant_core::object!(MessageTemplateReply {
    0 status = "status" required Plain shown,
    1 result = "result" required Plain shown,
});

/// A message to send to the guest.
///
/// Documented by the vendor. Attachments are ruled out since December 2024. A documentation branch of 2019 that
/// was never published also let a message answer a Booking.com thread; those properties are left out.
#[non_exhaustive]
pub struct NewMessage {
    /// Text of the message.
    ///
    /// No maximum length is published, nor whether markup is accepted.
    ///
    /// Example: `hello guest`.
    pub body: String,
    /// The way it travels to the guest; left out, by e-mail. On the wire: `communicationType`.
    pub communication_type: Option<CommunicationType>,
}
impl NewMessage {
    /// A new [`NewMessage`](Self) of what is required; the rest is left out.
    pub fn new(body: impl Into<String>) -> Self {
        Self {
            body: body.into(),
            communication_type: None,
        }
    }

    /// Sets [`communication_type`](Self::communication_type): the way it travels to the guest; left out, by e-mail.
    pub fn communication_type(
        mut self,
        communication_type: impl Into<CommunicationType>,
    ) -> Self {
        self.communication_type = Some(communication_type.into());
        self
    }
}

conversant_core::object!(NewMessage {
    0 body = "body" required Plain text,
    1 communication_type = "communicationType" optional Plain shown,
});

/// Reply to a call beyond the rate limit, the only failure that keeps its text in `message`.
#[non_exhaustive]
pub struct RateLimited {
    /// Always `fail`.
    pub status: ReplyStatus,
    /// The reason, in English, for people to read.
    pub message: String,
}

conversant_core::object!(RateLimited {
    0 status = "status" required Plain shown,
    1 message = "message" required Plain text,
});

/// An answer that Booking.com offers for a message.
///
/// Inferred, not documented. From a documentation branch of 2019 that was never published; live replies have the
/// properties that would hold it, so far always null.
#[non_exhaustive]
pub struct ReplyOption {
    /// Kind of answer, such as `PlainText`. On the wire: `type`.
    pub type_: String,
    /// Label to show to people.
    pub caption: Option<String>,
    /// What the person entered.
    pub input_value: Option<String>,
    /// Whether `input_value` has to be given. On the wire, as `0` or `1`.
    pub mandatory: bool,
    /// Value that the option stands for.
    pub payload: Option<String>,
    /// Name of the option, such as `property_response`.
    pub name: Option<String>,
    /// Options below this one.
    pub options: Option<Vec<ReplyOption>>,
}

conversant_core::object!(ReplyOption {
    0 type_ = "type" required Plain text,
    1 caption = "caption" optional Plain text,
    2 input_value = "input_value" optional Plain text,
    3 mandatory = "mandatory" required IntBool shown,
    4 payload = "payload" optional Plain text,
    5 name = "name" optional Plain text,
    6 options = "options" optional Objects shown,
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
#[non_exhaustive]
pub struct Reservation {
    /// Number of the reservation, the one Hostaway gave it. Example: `13`.
    pub id: i64,
    /// Number of the listing. On the wire: `listingMapId`. Example: `40160`.
    pub listing_map_id: i64,
    /// Name of the listing. On the wire: `listingName`.
    ///
    /// Observed in the vendor's samples or in traffic, not documented. In Hostaway's sample of a conversation and in
    /// live replies.
    pub listing_name: Option<String>,
    /// Number of the booking channel, one of those of `ConversationMessage`. On the wire: `channelId`. Example:
    /// `2001`.
    pub channel_id: i64,
    /// Where the reservation was entered. Example: `homeawayApi`.
    pub source: Option<String>,
    /// Name of the booking channel. On the wire: `channelName`. Example: `airbnb`.
    pub channel_name: String,
    /// Reference of the booking at its channel; not the number Hostaway gave it. On the wire: `reservationId`.
    /// Example: `10450-40160-thread313906227-9586017324`.
    pub reservation_id: String,
    /// The same as `id`. On the wire: `hostawayReservationId`. Example: `13`.
    ///
    /// Documented by the vendor. A number in Hostaway's table, a text in its sample of a conversation and in live
    /// replies; both are read.
    pub hostaway_reservation_id: String,
    /// The same as `reservationId`. On the wire: `channelReservationId`. Example:
    /// `10450-40160-thread313906227-9586017324`.
    pub channel_reservation_id: String,
    /// Reference of the property at the channel. On the wire: `externalPropertyId`.
    pub external_property_id: Option<String>,
    /// Reference of the rate plan at the channel. On the wire: `externalRatePlanId`.
    pub external_rate_plan_id: Option<String>,
    /// Reference of the unit at the channel. On the wire: `externalUnitId`.
    pub external_unit_id: Option<String>,
    /// Number of the member of staff who takes care of it. On the wire: `assigneeUserId`. Example: `1`.
    pub assignee_user_id: Option<i64>,
    /// Reference of the calendar it was imported from. On the wire: `manualIcalId`.
    pub manual_ical_id: Option<String>,
    /// Name of the calendar it was imported from. On the wire: `manualIcalName`.
    pub manual_ical_name: Option<String>,
    /// Reference of a calendar of the customer. On the wire: `customerIcalId`.
    ///
    /// Inferred, not documented. Null in Hostaway's sample of a conversation and in every reply seen; type and
    /// meaning are read from the name.
    pub customer_ical_id: Option<String>,
    /// Name of a calendar of the customer. On the wire: `customerIcalName`.
    ///
    /// Inferred, not documented. Null in Hostaway's sample of a conversation and in every reply seen; type and
    /// meaning are read from the name.
    pub customer_ical_name: Option<String>,
    /// Whether Hostaway has processed it. On the wire: `isProcessed`, as `0` or `1`.
    pub is_processed: Option<bool>,
    /// Whether it came with the first import of the account. On the wire: `isInitial`, as `0` or `1`.
    ///
    /// Inferred, not documented. In Hostaway's sample, not in its table; the meaning is read from the name.
    pub is_initial: Option<bool>,
    /// Whether somebody has checked it. On the wire: `isManuallyChecked`, as `0` or `1`.
    pub is_manually_checked: Option<bool>,
    /// Whether it was booked at once, without a request to the host. On the wire: `isInstantBooked`, as `0` or `1`.
    pub is_instant_booked: Option<bool>,
    /// Whether fetching it from the channel failed. On the wire: `hasPullError`, as `0` or `1`.
    pub has_pull_error: Option<bool>,
    /// Moment of the booking, UTC. On the wire: `reservationDate`, as `2024-01-31 10:00:00`.
    pub reservation_date: Option<DateTime<Utc>>,
    /// Moment until which a pending reservation waits for an answer, UTC. On the wire: `pendingExpireDate`, as
    /// `2024-01-31 10:00:00`.
    pub pending_expire_date: Option<DateTime<Utc>>,
    /// Full name of the guest. On the wire: `guestName`. Example: `Andrew Peterson`.
    pub guest_name: Option<String>,
    /// Given name of the guest. On the wire: `guestFirstName`. Example: `Andrew`.
    pub guest_first_name: Option<String>,
    /// Family name of the guest. On the wire: `guestLastName`. Example: `Peterson`.
    pub guest_last_name: Option<String>,
    /// Reference of the guest's account at the channel. On the wire: `guestExternalAccountId`. Example: `84497323`.
    pub guest_external_account_id: Option<String>,
    /// Postal code of the guest. On the wire: `guestZipCode`. Example: `TX 78705`.
    pub guest_zip_code: Option<String>,
    /// Street address of the guest. On the wire: `guestAddress`. Example: `3411 Cedar St`.
    pub guest_address: Option<String>,
    /// Town of the guest. On the wire: `guestCity`. Example: `Austin`.
    pub guest_city: Option<String>,
    /// Country of the guest; a code or a name. On the wire: `guestCountry`. Example: `US`.
    pub guest_country: Option<String>,
    /// E-mail address of the guest. On the wire: `guestEmail`. Example: `mail@test.com`.
    pub guest_email: Option<String>,
    /// Address of a picture of the guest. On the wire: `guestPicture`.
    pub guest_picture: Option<String>,
    /// How many recommendations the guest has. On the wire: `guestRecommendations`. Example: `5`.
    pub guest_recommendations: Option<i64>,
    /// How many trips the guest has made. On the wire: `guestTrips`. Example: `10`.
    pub guest_trips: Option<i64>,
    /// Where the guest works. On the wire: `guestWork`. Example: `The company name`.
    pub guest_work: Option<String>,
    /// Whether the guest's identity was verified. On the wire: `isGuestIdentityVerified`, as `0` or `1`.
    #[deprecated(note = "the vendor marks it as deprecated")]
    pub is_guest_identity_verified: Option<bool>,
    /// Whether the guest was verified by e-mail. On the wire: `isGuestVerifiedByEmail`, as `0` or `1`.
    #[deprecated(note = "the vendor marks it as deprecated")]
    pub is_guest_verified_by_email: Option<bool>,
    /// Whether the guest was verified by an e-mail address at work. On the wire: `isGuestVerifiedByWorkEmail`, as `0`
    /// or `1`.
    #[deprecated(note = "the vendor marks it as deprecated")]
    pub is_guest_verified_by_work_email: Option<bool>,
    /// Whether the guest was verified by Facebook. On the wire: `isGuestVerifiedByFacebook`, as `0` or `1`.
    #[deprecated(note = "the vendor marks it as deprecated")]
    pub is_guest_verified_by_facebook: Option<bool>,
    /// Whether the guest was verified by an official document. On the wire: `isGuestVerifiedByGovernmentId`, as `0`
    /// or `1`.
    #[deprecated(note = "the vendor marks it as deprecated")]
    pub is_guest_verified_by_government_id: Option<bool>,
    /// Whether the guest was verified by phone. On the wire: `isGuestVerifiedByPhone`, as `0` or `1`.
    #[deprecated(note = "the vendor marks it as deprecated")]
    pub is_guest_verified_by_phone: Option<bool>,
    /// Whether the guest was verified by reviews. On the wire: `isGuestVerifiedByReviews`, as `0` or `1`.
    #[deprecated(note = "the vendor marks it as deprecated")]
    pub is_guest_verified_by_reviews: Option<bool>,
    /// How many people come. On the wire: `numberOfGuests`. Example: `1`.
    pub number_of_guests: Option<i64>,
    /// How many of them are adults. Example: `1`.
    pub adults: Option<i64>,
    /// How many of them are children.
    pub children: Option<i64>,
    /// How many of them are infants.
    pub infants: Option<i64>,
    /// How many pets come with them.
    pub pets: Option<i64>,
    /// Day of arrival. On the wire: `arrivalDate`. Example: `2017-07-15`.
    pub arrival_date: NaiveDate,
    /// Day of departure. On the wire: `departureDate`. Example: `2017-07-16`.
    pub departure_date: NaiveDate,
    /// Whether the channel gave no dates; `arrivalDate` and `departureDate` then hold the day before. On the wire:
    /// `isDatesUnspecified`, as `0` or `1`.
    pub is_dates_unspecified: Option<bool>,
    /// Day of arrival before the last change. On the wire: `previousArrivalDate`.
    pub previous_arrival_date: Option<NaiveDate>,
    /// Day of departure before the last change. On the wire: `previousDepartureDate`.
    pub previous_departure_date: Option<NaiveDate>,
    /// Hour of the day from which guests may arrive. On the wire: `checkInTime`. Example: `8`.
    pub check_in_time: Option<i64>,
    /// Hour of the day until which guests have to leave. On the wire: `checkOutTime`. Example: `22`.
    pub check_out_time: Option<i64>,
    /// How many nights the stay has. Example: `1`.
    pub nights: Option<i64>,
    /// Telephone number of the guest. Example: `+75125551212`.
    pub phone: Option<String>,
    /// Price of the stay. On the wire: `totalPrice`. Example: `267.0`.
    pub total_price: Option<f64>,
    /// Tax in the price. On the wire: `taxAmount`.
    pub tax_amount: Option<f64>,
    /// Commission of the channel. On the wire: `channelCommissionAmount`.
    pub channel_commission_amount: Option<f64>,
    /// Commission of Hostaway. On the wire: `hostawayCommissionAmount`.
    pub hostaway_commission_amount: Option<f64>,
    /// Fee for cleaning. On the wire: `cleaningFee`. Example: `40.32`.
    pub cleaning_fee: Option<f64>,
    /// Deposit. On the wire: `securityDepositFee`.
    pub security_deposit_fee: Option<f64>,
    /// Whether the stay is paid. On the wire: `isPaid`, as `0` or `1`.
    pub is_paid: Option<bool>,
    /// How the stay is paid. On the wire: `paymentMethod`.
    pub payment_method: Option<String>,
    /// Reference of the guest at Stripe. On the wire: `stripeGuestId`.
    pub stripe_guest_id: Option<String>,
    /// Code of the currency, such as `USD`.
    pub currency: Option<String>,
    /// What has become of the reservation.
    pub status: Option<ReservationStatus>,
    /// Moment of the cancellation, UTC. On the wire: `cancellationDate`, as `2024-01-31 10:00:00`.
    ///
    /// Observed in the vendor's samples or in traffic, not documented. A date in Hostaway's table and null in its
    /// sample; live replies have a date with a time.
    pub cancellation_date: Option<DateTime<Utc>>,
    /// Who cancelled it. On the wire: `cancelledBy`.
    pub cancelled_by: Option<CancelledBy>,
    /// Note of the host. On the wire: `hostNote`.
    pub host_note: Option<String>,
    /// Note of the guest. On the wire: `guestNote`.
    pub guest_note: Option<String>,
    /// Language of the guest, such as `en`. On the wire: `guestLocale`.
    pub guest_locale: Option<String>,
    /// Code that opens the door. On the wire: `doorCode`. Example: `12345`.
    pub door_code: Option<String>,
    /// Maker of the lock. On the wire: `doorCodeVendor`. Example: `vendor`.
    pub door_code_vendor: Option<String>,
    /// How the code is used. On the wire: `doorCodeInstruction`. Example: `instruction`.
    pub door_code_instruction: Option<String>,
    /// Remark on the reservation.
    pub comment: Option<String>,
    /// Confirmation code of Airbnb. On the wire: `confirmationCode`. Example: `HMP2KQ4B44`.
    pub confirmation_code: Option<String>,
    /// What Airbnb is expected to pay out. On the wire: `airbnbExpectedPayoutAmount`. Example: `111.12`.
    pub airbnb_expected_payout_amount: Option<f64>,
    /// Base price at Airbnb. On the wire: `airbnbListingBasePrice`. Example: `110.0`.
    pub airbnb_listing_base_price: Option<f64>,
    /// Fee that Airbnb keeps of the host's part after a cancellation. On the wire:
    /// `airbnbListingCancellationHostFee`. Example: `12.02`.
    pub airbnb_listing_cancellation_host_fee: Option<f64>,
    /// What Airbnb pays out after a cancellation. On the wire: `airbnbListingCancellationPayout`. Example: `122.0`.
    pub airbnb_listing_cancellation_payout: Option<f64>,
    /// Fee for cleaning at Airbnb. On the wire: `airbnbListingCleaningFee`. Example: `1.0`.
    pub airbnb_listing_cleaning_fee: Option<f64>,
    /// Fee that Airbnb keeps of the host's part. On the wire: `airbnbListingHostFee`. Example: `43.0`.
    pub airbnb_listing_host_fee: Option<f64>,
    /// Deposit at Airbnb. On the wire: `airbnbListingSecurityPrice`. Example: `12.0`.
    pub airbnb_listing_security_price: Option<f64>,
    /// Occupancy tax that Airbnb hands to the host. On the wire: `airbnbOccupancyTaxAmountPaidToHost`. Example:
    /// `332.0`.
    pub airbnb_occupancy_tax_amount_paid_to_host: Option<f64>,
    /// What the guest has paid to Airbnb. On the wire: `airbnbTotalPaidAmount`. Example: `12.0`.
    pub airbnb_total_paid_amount: Option<f64>,
    /// Occupancy tax that Airbnb has paid. On the wire: `airbnbTransientOccupancyTaxPaidAmount`. Example: `0.0`.
    pub airbnb_transient_occupancy_tax_paid_amount: Option<f64>,
    /// Name of the cancellation policy at Airbnb, such as `moderate`. On the wire: `airbnbCancellationPolicy`.
    pub airbnb_cancellation_policy: Option<String>,
    /// Whether it is marked with a star. On the wire: `isStarred`, as `0` or `1`.
    pub is_starred: Option<bool>,
    /// Whether it is archived. On the wire: `isArchived`, as `0` or `1`.
    pub is_archived: Option<bool>,
    /// Whether it is pinned. On the wire: `isPinned`, as `0` or `1`.
    pub is_pinned: Option<bool>,
    /// Key of the guest's page in the guest portal. On the wire: `guestAuthHash`.
    pub guest_auth_hash: Option<String>,
    /// Address of the guest's page in the guest portal. On the wire: `guestPortalUrl`.
    pub guest_portal_url: Option<String>,
    /// Channel on which it was booked first. On the wire: `originalChannel`.
    #[deprecated(note = "the vendor marks it as deprecated")]
    pub original_channel: Option<String>,
    /// Moment of the last thing that happened to it, UTC. On the wire: `latestActivityOn`, as `2024-01-31 10:00:00`.
    ///
    /// Observed in the vendor's samples or in traffic, not documented. A date in Hostaway's table and missing from
    /// its sample; live replies have a date with a time.
    pub latest_activity_on: Option<DateTime<Utc>>,
    /// Reference of the guest in the customer's own system. On the wire: `customerUserId`.
    pub customer_user_id: Option<String>,
    /// Whether the guest has signed the rental agreement. On the wire: `reservationAgreement`.
    pub reservation_agreement: Option<ReservationAgreement>,
    /// What the guest still has to pay; only where payments were asked for. On the wire: `remainingBalance`. Example:
    /// `4563.54`.
    pub remaining_balance: Option<f64>,
    /// Address of the signed rental agreement. On the wire: `rentalAgreementFileUrl`. Example:
    /// `https://a0.muscache.com/im/pictures/3c4d82ed-196d-493a-a43b-07fcc70d5ccd.pdf`.
    pub rental_agreement_file_url: Option<String>,
    /// What the account's own fields hold. On the wire: `customFieldValues`.
    pub custom_field_values: Option<Vec<CustomFieldValue>>,
    /// Fees of the channel; in a list only with `includeResources`. On the wire: `reservationFees`.
    pub reservation_fees: Option<Vec<ReservationFee>>,
    /// The units of a multi-unit listing; in a list only with `includeResources`. On the wire: `reservationUnit`.
    pub reservation_unit: Option<Vec<ReservationUnit>>,
    /// The parts of the price. On the wire: `financeField`.
    pub finance_field: Option<Vec<FinanceField>>,
    /// Whether the guest's payment card is a virtual one. On the wire: `guestPaymentCardIsVirtual`, as `0` or `1`.
    pub guest_payment_card_is_virtual: Option<bool>,
    /// Whether the reservation is insured. On the wire: `insuranceStatus`.
    pub insurance_status: Option<InsuranceStatus>,
    /// How far a claim on its insurance has come. On the wire: `claimStatus`.
    pub claim_status: Option<ClaimStatus>,
    /// Reference of the insurance policy. On the wire: `insurancePolicyId`. Example: `6`.
    ///
    /// Documented by the vendor. A text in Hostaway's table, a number in its sample; both are read.
    pub insurance_policy_id: Option<String>,
    /// Number of the cancellation policy, which may have been edited since the booking. On the wire:
    /// `cancellationPolicyId`. Example: `9`.
    pub cancellation_policy_id: Option<i64>,
    /// Name of the cancellation policy, such as `moderate`. On the wire: `cancellationPolicy`.
    pub cancellation_policy: Option<String>,
    /// Code of the policy at Booking.com; in a list only with `includeCancellationPolicy`. On the wire:
    /// `bookingCancellationPolicy`.
    pub booking_cancellation_policy: Option<String>,
    /// Code of the policy at Vrbo; in a list only with `includeCancellationPolicy`. On the wire:
    /// `vrboCancellationPolicy`.
    pub vrbo_cancellation_policy: Option<String>,
    /// Code of the policy at Marriott; in a list only with `includeCancellationPolicy`. On the wire:
    /// `marriottCancellationPolicy`.
    pub marriott_cancellation_policy: Option<String>,
    /// The cancellation policy under which the guest booked, as it was then; in a list only with
    /// `includeCancellationPolicy`. On the wire: `cancellationPolicyDetails`.
    pub cancellation_policy_details: Option<CancellationPolicyDetails>,
    /// Address under which e-mail to the host is relayed; in a list only with `includeResources`. On the wire:
    /// `hostProxyEmail`. Example: `c-123124124124@host.hostaway.info`.
    pub host_proxy_email: Option<String>,
    /// What the guest asked for at Booking.com, in the channel's own form. On the wire: `bookingcomSpecialRequests`.
    ///
    /// Documented by the vendor. Hostaway's sample has remarks and geniusFreebies and names them as examples, so any
    /// object is taken.
    pub bookingcom_special_requests: Option<serde_json::Map<String, serde_json::Value>>,
    /// Whether a guest of Booking.com wants to smoke; `null` when unknown. On the wire:
    /// `bookingcomSmokingPreference`, as `0` or `1`.
    pub bookingcom_smoking_preference: Option<bool>,
    /// Whether the booker is a Genius member of Booking.com. On the wire: `bookingcomIsGeniusMember`, as `0` or `1`.
    pub bookingcom_is_genius_member: Option<bool>,
    /// Who booked at Booking.com, which may be somebody other than the guest. On the wire: `bookingcomBookerName`.
    /// Example: `Marco Rossi`.
    pub bookingcom_booker_name: Option<String>,
    /// Company or agency that booked at Booking.com. On the wire: `bookingcomBookerCompany`. Example: `Acme Travel
    /// Agency`.
    pub bookingcom_booker_company: Option<String>,
    /// Moment at which it was reported to Booking.com that the guest did not come.
    ///
    /// Written `2026-07-03 14:22:07`, in the time zone of the account and not in UTC.
    ///
    /// On the wire: `bookingcomNoShowReportedAt`.
    pub bookingcom_no_show_reported_at: Option<String>,
    /// Whether the fee for not coming was waived; a true boolean, unlike all others. On the wire:
    /// `bookingcomNoShowFeeWaived`.
    pub bookingcom_no_show_fee_waived: Option<bool>,
    /// Moment at which Hostaway stored it, UTC. On the wire: `insertedOn`, as `2024-01-31 10:00:00`.
    ///
    /// Observed in the vendor's samples or in traffic, not documented. In Hostaway's sample of a conversation and in
    /// live replies.
    pub inserted_on: Option<DateTime<Utc>>,
    /// Moment of its last change, UTC. On the wire: `updatedOn`, as `2024-01-31 10:00:00`.
    ///
    /// Observed in the vendor's samples or in traffic, not documented. In Hostaway's sample of a conversation and in
    /// live replies.
    pub updated_on: Option<DateTime<Utc>>,
}

conversant_core::object!(Reservation {
    0 id = "id" required Plain shown,
    1 listing_map_id = "listingMapId" required Plain shown,
    2 listing_name = "listingName" optional Plain text,
    3 channel_id = "channelId" required Plain shown,
    4 source = "source" optional Plain text,
    5 channel_name = "channelName" required Plain text,
    6 reservation_id = "reservationId" required Plain text,
    7 hostaway_reservation_id = "hostawayReservationId" required StringOrInteger text,
    8 channel_reservation_id = "channelReservationId" required Plain text,
    9 external_property_id = "externalPropertyId" optional Plain text,
    10 external_rate_plan_id = "externalRatePlanId" optional Plain text,
    11 external_unit_id = "externalUnitId" optional Plain text,
    12 assignee_user_id = "assigneeUserId" optional Plain shown,
    13 manual_ical_id = "manualIcalId" optional Plain text,
    14 manual_ical_name = "manualIcalName" optional Plain text,
    15 customer_ical_id = "customerIcalId" optional Plain text,
    16 customer_ical_name = "customerIcalName" optional Plain text,
    17 is_processed = "isProcessed" optional IntBool shown,
    18 is_initial = "isInitial" optional IntBool shown,
    19 is_manually_checked = "isManuallyChecked" optional IntBool shown,
    20 is_instant_booked = "isInstantBooked" optional IntBool shown,
    21 has_pull_error = "hasPullError" optional IntBool shown,
    22 reservation_date = "reservationDate" optional SpaceDateTime shown,
    23 pending_expire_date = "pendingExpireDate" optional SpaceDateTime shown,
    24 guest_name = "guestName" optional Plain text,
    25 guest_first_name = "guestFirstName" optional Plain text,
    26 guest_last_name = "guestLastName" optional Plain text,
    27 guest_external_account_id = "guestExternalAccountId" optional Plain text,
    28 guest_zip_code = "guestZipCode" optional Plain text,
    29 guest_address = "guestAddress" optional Plain text,
    30 guest_city = "guestCity" optional Plain text,
    31 guest_country = "guestCountry" optional Plain text,
    32 guest_email = "guestEmail" optional Plain text,
    33 guest_picture = "guestPicture" optional Plain text,
    34 guest_recommendations = "guestRecommendations" optional Plain shown,
    35 guest_trips = "guestTrips" optional Plain shown,
    36 guest_work = "guestWork" optional Plain text,
    37 is_guest_identity_verified = "isGuestIdentityVerified" optional IntBool shown,
    38 is_guest_verified_by_email = "isGuestVerifiedByEmail" optional IntBool shown,
    39 is_guest_verified_by_work_email = "isGuestVerifiedByWorkEmail" optional IntBool shown,
    40 is_guest_verified_by_facebook = "isGuestVerifiedByFacebook" optional IntBool shown,
    41 is_guest_verified_by_government_id = "isGuestVerifiedByGovernmentId" optional IntBool shown,
    42 is_guest_verified_by_phone = "isGuestVerifiedByPhone" optional IntBool shown,
    43 is_guest_verified_by_reviews = "isGuestVerifiedByReviews" optional IntBool shown,
    44 number_of_guests = "numberOfGuests" optional Plain shown,
    45 adults = "adults" optional Plain shown,
    46 children = "children" optional Plain shown,
    47 infants = "infants" optional Plain shown,
    48 pets = "pets" optional Plain shown,
    49 arrival_date = "arrivalDate" required Plain shown,
    50 departure_date = "departureDate" required Plain shown,
    51 is_dates_unspecified = "isDatesUnspecified" optional IntBool shown,
    52 previous_arrival_date = "previousArrivalDate" optional Plain shown,
    53 previous_departure_date = "previousDepartureDate" optional Plain shown,
    54 check_in_time = "checkInTime" optional Plain shown,
    55 check_out_time = "checkOutTime" optional Plain shown,
    56 nights = "nights" optional Plain shown,
    57 phone = "phone" optional Plain text,
    58 total_price = "totalPrice" optional Plain shown,
    59 tax_amount = "taxAmount" optional Plain shown,
    60 channel_commission_amount = "channelCommissionAmount" optional Plain shown,
    61 hostaway_commission_amount = "hostawayCommissionAmount" optional Plain shown,
    62 cleaning_fee = "cleaningFee" optional Plain shown,
    63 security_deposit_fee = "securityDepositFee" optional Plain shown,
    64 is_paid = "isPaid" optional IntBool shown,
    65 payment_method = "paymentMethod" optional Plain text,
    66 stripe_guest_id = "stripeGuestId" optional Plain text,
    67 currency = "currency" optional Plain text,
    68 status = "status" optional Plain shown,
    69 cancellation_date = "cancellationDate" optional SpaceDateTime shown,
    70 cancelled_by = "cancelledBy" optional Plain shown,
    71 host_note = "hostNote" optional Plain text,
    72 guest_note = "guestNote" optional Plain text,
    73 guest_locale = "guestLocale" optional Plain text,
    74 door_code = "doorCode" optional Plain text,
    75 door_code_vendor = "doorCodeVendor" optional Plain text,
    76 door_code_instruction = "doorCodeInstruction" optional Plain text,
    77 comment = "comment" optional Plain text,
    78 confirmation_code = "confirmationCode" optional Plain text,
    79 airbnb_expected_payout_amount = "airbnbExpectedPayoutAmount" optional Plain shown,
    80 airbnb_listing_base_price = "airbnbListingBasePrice" optional Plain shown,
    81 airbnb_listing_cancellation_host_fee = "airbnbListingCancellationHostFee" optional Plain shown,
    82 airbnb_listing_cancellation_payout = "airbnbListingCancellationPayout" optional Plain shown,
    83 airbnb_listing_cleaning_fee = "airbnbListingCleaningFee" optional Plain shown,
    84 airbnb_listing_host_fee = "airbnbListingHostFee" optional Plain shown,
    85 airbnb_listing_security_price = "airbnbListingSecurityPrice" optional Plain shown,
    86 airbnb_occupancy_tax_amount_paid_to_host = "airbnbOccupancyTaxAmountPaidToHost" optional Plain shown,
    87 airbnb_total_paid_amount = "airbnbTotalPaidAmount" optional Plain shown,
    88 airbnb_transient_occupancy_tax_paid_amount = "airbnbTransientOccupancyTaxPaidAmount" optional Plain shown,
    89 airbnb_cancellation_policy = "airbnbCancellationPolicy" optional Plain text,
    90 is_starred = "isStarred" optional IntBool shown,
    91 is_archived = "isArchived" optional IntBool shown,
    92 is_pinned = "isPinned" optional IntBool shown,
    93 guest_auth_hash = "guestAuthHash" optional Plain text,
    94 guest_portal_url = "guestPortalUrl" optional Plain text,
    95 original_channel = "originalChannel" optional Plain text,
    96 latest_activity_on = "latestActivityOn" optional SpaceDateTime shown,
    97 customer_user_id = "customerUserId" optional Plain text,
    98 reservation_agreement = "reservationAgreement" optional Plain shown,
    99 remaining_balance = "remainingBalance" optional Plain shown,
    100 rental_agreement_file_url = "rentalAgreementFileUrl" optional Plain text,
    101 custom_field_values = "customFieldValues" optional Objects shown,
    102 reservation_fees = "reservationFees" optional Objects shown,
    103 reservation_unit = "reservationUnit" optional Objects shown,
    104 finance_field = "financeField" optional Objects shown,
    105 guest_payment_card_is_virtual = "guestPaymentCardIsVirtual" optional IntBool shown,
    106 insurance_status = "insuranceStatus" optional Plain shown,
    107 claim_status = "claimStatus" optional Plain shown,
    108 insurance_policy_id = "insurancePolicyId" optional StringOrInteger text,
    109 cancellation_policy_id = "cancellationPolicyId" optional Plain shown,
    110 cancellation_policy = "cancellationPolicy" optional Plain text,
    111 booking_cancellation_policy = "bookingCancellationPolicy" optional Plain text,
    112 vrbo_cancellation_policy = "vrboCancellationPolicy" optional Plain text,
    113 marriott_cancellation_policy = "marriottCancellationPolicy" optional Plain text,
    114 cancellation_policy_details = "cancellationPolicyDetails" optional Object shown,
    115 host_proxy_email = "hostProxyEmail" optional Plain text,
    116 bookingcom_special_requests = "bookingcomSpecialRequests" optional Object text,
    117 bookingcom_smoking_preference = "bookingcomSmokingPreference" optional IntBool shown,
    118 bookingcom_is_genius_member = "bookingcomIsGeniusMember" optional IntBool shown,
    119 bookingcom_booker_name = "bookingcomBookerName" optional Plain text,
    120 bookingcom_booker_company = "bookingcomBookerCompany" optional Plain text,
    121 bookingcom_no_show_reported_at = "bookingcomNoShowReportedAt" optional Plain text,
    122 bookingcom_no_show_fee_waived = "bookingcomNoShowFeeWaived" optional Plain shown,
    123 inserted_on = "insertedOn" optional SpaceDateTime shown,
    124 updated_on = "updatedOn" optional SpaceDateTime shown,
});

/// Delivery of a reservation that was created or changed.
///
/// Observed in the vendor's samples or in traffic, not documented. Hostaway publishes no delivery; this is what
/// receivers of several clients expect and what they have recorded.
#[non_exhaustive]
pub struct ReservationEvent {
    /// Kind of what the event is about, `reservation`.
    pub object: String,
    /// Name of the event, `reservation.created` or `reservation.updated`.
    pub event: String,
    /// Number of the Hostaway account. On the wire: `accountId`. Example: `10450`.
    pub account_id: Option<i64>,
    /// The reservation that was created or changed.
    pub data: Reservation,
}

conversant_core::object!(ReservationEvent {
    0 object = "object" required Plain text,
    1 event = "event" required Plain text,
    2 account_id = "accountId" optional Plain shown,
    3 data = "data" required Plain shown,
});

/// A fee of the booking channel.
///
/// Documented by the vendor. The id is in the sample only.
#[non_exhaustive]
pub struct ReservationFee {
    /// Number of the fee. Example: `123`.
    pub id: Option<i64>,
    /// Number of the Hostaway account. On the wire: `accountId`. Example: `456`.
    pub account_id: i64,
    /// Number of the listing. On the wire: `listingMapId`. Example: `111`.
    pub listing_map_id: i64,
    /// Number of the reservation. On the wire: `reservationId`. Example: `222`.
    pub reservation_id: i64,
    /// Name of the fee; each channel has its own. Example: `Test`.
    pub name: String,
    /// Amount of the fee. Example: `5.12345`.
    pub amount: Option<f64>,
    /// Code of the currency. Example: `EUR`.
    pub currency: Option<String>,
    /// Share of the reservation's total in percent. Example: `10.0`.
    ///
    /// Documented by the vendor. A whole number in Hostaway's table; live replies also have fractions and null.
    pub percentage: Option<f64>,
    /// Whether the total of the reservation holds it already. On the wire: `isIncluded`, as `0` or `1`.
    pub is_included: Option<bool>,
    /// Whether it is due for each night; otherwise once. On the wire: `isPerNight`, as `0` or `1`.
    pub is_per_night: Option<bool>,
    /// Whether it is due for each guest; otherwise once. On the wire: `isPerPerson`, as `0` or `1`.
    pub is_per_person: Option<bool>,
    /// Whether it came with the first import of the reservations; otherwise from the channel. On the wire:
    /// `isImported`, as `0` or `1`.
    pub is_imported: Option<bool>,
    /// Moment at which it was stored, UTC. On the wire: `insertedOn`, as `2024-01-31 10:00:00`.
    pub inserted_on: DateTime<Utc>,
    /// Moment of its last change, UTC. On the wire: `updatedOn`, as `2024-01-31 10:00:00`.
    pub updated_on: DateTime<Utc>,
}

conversant_core::object!(ReservationFee {
    0 id = "id" optional Plain shown,
    1 account_id = "accountId" required Plain shown,
    2 listing_map_id = "listingMapId" required Plain shown,
    3 reservation_id = "reservationId" required Plain shown,
    4 name = "name" required Plain text,
    5 amount = "amount" optional Plain shown,
    6 currency = "currency" optional Plain text,
    7 percentage = "percentage" optional Plain shown,
    8 is_included = "isIncluded" optional IntBool shown,
    9 is_per_night = "isPerNight" optional IntBool shown,
    10 is_per_person = "isPerPerson" optional IntBool shown,
    11 is_imported = "isImported" optional IntBool shown,
    12 inserted_on = "insertedOn" required SpaceDateTime shown,
    13 updated_on = "updatedOn" required SpaceDateTime shown,
});

/// Envelope of one page of reservations.
///
/// Documented by the vendor. The paging properties are those of the general envelope, which most endpoints have;
/// none is required.
#[non_exhaustive]
pub struct ReservationListReply {
    /// How the call went.
    pub status: ReplyStatus,
    /// The reservations of this page.
    pub result: Vec<Reservation>,
    /// The page size that was asked for; `null` when none was.
    pub limit: Option<i64>,
    /// How many items were skipped; `null` when no number was given.
    pub offset: Option<i64>,
    /// How many items match in all, not only on this page. Example: `1`.
    pub count: Option<i64>,
    /// Number of this page, counted from 1.
    pub page: Option<i64>,
    /// How many pages there are. On the wire: `totalPages`. Example: `1`.
    pub total_pages: Option<i64>,
}

conversant_core::object!(ReservationListReply {
    0 status = "status" required Plain shown,
    1 result = "result" defaulted List shown,
    2 limit = "limit" optional Plain shown,
    3 offset = "offset" optional Plain shown,
    4 count = "count" optional Plain shown,
    5 page = "page" optional Plain shown,
    6 total_pages = "totalPages" optional Plain shown,
});

/// Envelope of a single reservation.
#[non_exhaustive]
pub struct ReservationReply {
    /// How the call went.
    pub status: ReplyStatus,
    /// The reservation.
    pub result: Reservation,
}

conversant_core::object!(ReservationReply {
    0 status = "status" required Plain shown,
    1 result = "result" required Plain shown,
});

/// What is booked of one unit of a multi-unit listing.
///
/// Documented by the vendor. The id is in the sample only. That the optional properties may be null is inferred.
#[non_exhaustive]
pub struct ReservationUnit {
    /// Number of the booked unit. Example: `123`.
    pub id: Option<i64>,
    /// Number of the reservation. On the wire: `reservationId`. Example: `111`.
    pub reservation_id: i64,
    /// Number of the unit of the listing. On the wire: `listingUnitId`. Example: `222`.
    pub listing_unit_id: i64,
    /// Reference of the booking at the channel. On the wire: `externalReservationId`. Example: `123`.
    pub external_reservation_id: Option<String>,
    /// Reference of the booked unit at the channel. On the wire: `externalReservationUnitId`. Example: `342`.
    pub external_reservation_unit_id: Option<String>,
    /// Full name of the guest. On the wire: `guestName`. Example: `Michael`.
    pub guest_name: String,
    /// Given name of the guest. On the wire: `guestFirstName`. Example: `Michael`.
    pub guest_first_name: Option<String>,
    /// Family name of the guest. On the wire: `guestLastName`. Example: `Park`.
    pub guest_last_name: Option<String>,
    /// How many people come. On the wire: `numberOfGuests`. Example: `1`.
    pub number_of_guests: i64,
    /// How many of them are adults. Example: `1`.
    pub adults: i64,
    /// How many of them are children. Example: `0`.
    pub children: i64,
    /// How many of them are infants. Example: `0`.
    pub infants: i64,
    /// How many pets come with them. Example: `0`.
    pub pets: Option<i64>,
    /// Price of the unit. On the wire: `totalPrice`. Example: `300.0`.
    pub total_price: f64,
}

conversant_core::object!(ReservationUnit {
    0 id = "id" optional Plain shown,
    1 reservation_id = "reservationId" required Plain shown,
    2 listing_unit_id = "listingUnitId" required Plain shown,
    3 external_reservation_id = "externalReservationId" optional Plain text,
    4 external_reservation_unit_id = "externalReservationUnitId" optional Plain text,
    5 guest_name = "guestName" required Plain text,
    6 guest_first_name = "guestFirstName" optional Plain text,
    7 guest_last_name = "guestLastName" optional Plain text,
    8 number_of_guests = "numberOfGuests" required Plain shown,
    9 adults = "adults" required Plain shown,
    10 children = "children" required Plain shown,
    11 infants = "infants" required Plain shown,
    12 pets = "pets" optional Plain shown,
    13 total_price = "totalPrice" required Plain shown,
});

/// An address to which Hostaway sends the events of the account.
///
/// Documented by the vendor.
#[non_exhaustive]
pub struct UnifiedWebhook {
    /// Number of the webhook. Example: `2`.
    pub id: i64,
    /// Whether events are sent. On the wire: `isEnabled`, as `0` or `1`.
    pub is_enabled: bool,
    /// Address that is called for each event. Example: `https://api.example.com`.
    ///
    /// Documented by the vendor. Hostaway's table calls it a number, which its samples contradict.
    pub url: String,
    /// Name for HTTP Basic authentication.
    pub login: Option<String>,
    /// Password for HTTP Basic authentication.
    pub password: Option<conversant_core::Secret>,
    /// Who is told when a delivery finally failed; the account's owner if nobody is named. On the wire:
    /// `alertingEmailAddress`.
    pub alerting_email_address: Option<String>,
}

conversant_core::object!(UnifiedWebhook {
    0 id = "id" required Plain shown,
    1 is_enabled = "isEnabled" required IntBool shown,
    2 url = "url" required Plain text,
    3 login = "login" optional Plain text,
    4 password = "password" optional Plain shown,
    5 alerting_email_address = "alertingEmailAddress" optional Plain text,
});

/// Envelope of a list of unified webhooks.
///
/// Documented by the vendor. The paging properties are those of the general envelope, which most endpoints have;
/// none is required.
#[non_exhaustive]
pub struct UnifiedWebhookListReply {
    /// How the call went.
    pub status: ReplyStatus,
    /// The webhooks.
    pub result: Vec<UnifiedWebhook>,
    /// The page size that was asked for; `null` when none was.
    pub limit: Option<i64>,
    /// How many items were skipped; `null` when no number was given.
    pub offset: Option<i64>,
    /// How many items match in all, not only on this page.
    pub count: Option<i64>,
    /// Number of this page, counted from 1.
    pub page: Option<i64>,
    /// How many pages there are. On the wire: `totalPages`.
    pub total_pages: Option<i64>,
}

conversant_core::object!(UnifiedWebhookListReply {
    0 status = "status" required Plain shown,
    1 result = "result" defaulted List shown,
    2 limit = "limit" optional Plain shown,
    3 offset = "offset" optional Plain shown,
    4 count = "count" optional Plain shown,
    5 page = "page" optional Plain shown,
    6 total_pages = "totalPages" optional Plain shown,
});

/// A delivery to a unified webhook, and how the receiver answered.
///
/// Documented by the vendor. That the optional properties may be null is inferred.
#[non_exhaustive]
pub struct UnifiedWebhookLog {
    /// Number of the log entry. Example: `2`.
    pub id: i64,
    /// Number of the Hostaway account. On the wire: `accountId`. Example: `10450`.
    pub account_id: i64,
    /// Number of the listing the event is about. On the wire: `listingMapId`. Example: `40160`.
    pub listing_map_id: i64,
    /// Number of the webhook. On the wire: `webhookNotificationSettingId`. Example: `5`.
    pub webhook_notification_setting_id: i64,
    /// Whether the webhook is enabled. On the wire: `isEnabled`, as `0` or `1`.
    pub is_enabled: bool,
    /// Address that was called. Example: `http://api.guestentry.com/api/hostaway/v1/43003/webhook`.
    pub url: String,
    /// Name for HTTP Basic authentication. Example: `login`.
    pub login: Option<String>,
    /// Password for HTTP Basic authentication, masked.
    pub password: Option<conversant_core::Secret>,
    /// Kind of what the event is about, such as `conversationMessage`.
    pub object: String,
    /// Number of what the event is about. On the wire: `objectId`. Example: `123456789`.
    pub object_id: i64,
    /// Name of the event, such as `message.received`.
    pub event: String,
    /// Status with which the receiver answered. On the wire: `responseStatus`. Example: `200`.
    pub response_status: i64,
    /// Body with which the receiver answered. On the wire: `responseBody`.
    pub response_body: Option<String>,
}

conversant_core::object!(UnifiedWebhookLog {
    0 id = "id" required Plain shown,
    1 account_id = "accountId" required Plain shown,
    2 listing_map_id = "listingMapId" required Plain shown,
    3 webhook_notification_setting_id = "webhookNotificationSettingId" required Plain shown,
    4 is_enabled = "isEnabled" required IntBool shown,
    5 url = "url" required Plain text,
    6 login = "login" optional Plain text,
    7 password = "password" optional Plain shown,
    8 object = "object" required Plain text,
    9 object_id = "objectId" required Plain shown,
    10 event = "event" required Plain text,
    11 response_status = "responseStatus" required Plain shown,
    12 response_body = "responseBody" optional Plain text,
});

/// Envelope of one page of the log of unified webhooks.
///
/// Documented by the vendor. The paging properties are those of the general envelope, which most endpoints have;
/// none is required.
#[non_exhaustive]
pub struct UnifiedWebhookLogListReply {
    /// How the call went.
    pub status: ReplyStatus,
    /// The deliveries of this page.
    pub result: Vec<UnifiedWebhookLog>,
    /// The page size that was asked for; `null` when none was.
    pub limit: Option<i64>,
    /// How many items were skipped; `null` when no number was given.
    pub offset: Option<i64>,
    /// How many items match in all, not only on this page. Example: `1`.
    pub count: Option<i64>,
    /// Number of this page, counted from 1.
    pub page: Option<i64>,
    /// How many pages there are. On the wire: `totalPages`. Example: `1`.
    pub total_pages: Option<i64>,
}

conversant_core::object!(UnifiedWebhookLogListReply {
    0 status = "status" required Plain shown,
    1 result = "result" defaulted List shown,
    2 limit = "limit" optional Plain shown,
    3 offset = "offset" optional Plain shown,
    4 count = "count" optional Plain shown,
    5 page = "page" optional Plain shown,
    6 total_pages = "totalPages" optional Plain shown,
});

/// Envelope of a single unified webhook.
#[non_exhaustive]
pub struct UnifiedWebhookReply {
    /// How the call went.
    pub status: ReplyStatus,
    /// The webhook.
    pub result: UnifiedWebhook,
}

conversant_core::object!(UnifiedWebhookReply {
    0 status = "status" required Plain shown,
    1 result = "result" required Plain shown,
});

/// Where Hostaway is to send its events.
///
/// Where `login` and `password` are both set, each delivery carries them as HTTP Basic authentication.
///
/// Documented by the vendor. Hostaway asks for a unified webhook object; this is that object without the id, as
/// in Hostaway's sample.
#[non_exhaustive]
pub struct UnifiedWebhookSettings {
    /// Whether events are sent. On the wire: `isEnabled`, as `0` or `1`.
    pub is_enabled: bool,
    /// Address that is called for each event. Example: `https://api.example.com`.
    pub url: String,
    /// Name for HTTP Basic authentication.
    pub login: Option<String>,
    /// Password for HTTP Basic authentication.
    pub password: Option<conversant_core::Secret>,
    /// Who is told when a delivery finally failed; the account's owner if nobody is named. On the wire:
    /// `alertingEmailAddress`.
    pub alerting_email_address: Option<String>,
}
impl UnifiedWebhookSettings {
    /// A new [`UnifiedWebhookSettings`](Self) of what is required; the rest is left out.
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

conversant_core::object!(UnifiedWebhookSettings {
    0 is_enabled = "isEnabled" required IntBool shown,
    1 url = "url" required Plain text,
    2 login = "login" optional Plain text,
    3 password = "password" optional Plain shown,
    4 alerting_email_address = "alertingEmailAddress" optional Plain text,
});

/// A member of staff, with what the user may do.
///
/// `readMessage` and `updateMessage` are the permissions for the inbox.
///
/// Documented by the vendor. Hostaway describes none of the properties; the descriptions are read from the names.
#[non_exhaustive]
pub struct User {
    /// Number of the user. Example: `1`.
    pub id: i64,
    /// Number of the Hostaway account. On the wire: `accountId`. Example: `1`.
    pub account_id: i64,
    /// Number of the user's group. On the wire: `userGroupId`. Example: `1`.
    pub user_group_id: i64,
    /// Name of the user's group. On the wire: `userGroupName`.
    pub user_group_name: Option<String>,
    /// E-mail address under which the user signs in. Example: `user@example.com`.
    pub email: String,
    /// Key of the user's calendar feed. On the wire: `icalKey`.
    ///
    /// Inferred, not documented. Null in Hostaway's sample and not in its table; type and meaning are read from the
    /// name.
    pub ical_key: Option<String>,
    /// Moment of the last change of the password. On the wire: `passwordUpdatedOn`.
    ///
    /// Inferred, not documented. Null in Hostaway's sample and not in its table; type and meaning are read from the
    /// name.
    pub password_updated_on: Option<String>,
    /// Code for verifying the user. On the wire: `verificationCode`.
    pub verification_code: String,
    /// Another e-mail address. On the wire: `secondEmail`.
    pub second_email: String,
    /// Given name. On the wire: `firstName`. Example: `Andrew`.
    pub first_name: String,
    /// Family name. On the wire: `lastName`. Example: `Peterson`.
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
    pub emergency_phone: String,
    /// How the user wants to be reached, such as `phone`. On the wire: `preferredContactMethod`.
    pub preferred_contact_method: String,
    /// What to know before getting in touch. On the wire: `noteBeforeContact`.
    pub note_before_contact: String,
    /// Street address.
    pub address: String,
    /// Postal code. On the wire: `postalCode`.
    pub postal_code: String,
    /// Address of a picture of the user. On the wire: `profilePictureUrl`.
    pub profile_picture_url: String,
    /// Name of the user's time zone, such as `UTC`.
    pub timezone: String,
    /// Whether the user may create listings. On the wire: `createListing`, as `0` or `1`.
    pub create_listing: bool,
    /// Whether the user may see listings. On the wire: `readListing`, as `0` or `1`.
    pub read_listing: bool,
    /// Whether the user may change listings. On the wire: `updateListing`, as `0` or `1`.
    pub update_listing: bool,
    /// Whether the user may delete listings. On the wire: `deleteListing`, as `0` or `1`.
    pub delete_listing: bool,
    /// Whether the user may create reservations. On the wire: `createReservation`, as `0` or `1`.
    pub create_reservation: bool,
    /// Whether the user may see reservations. On the wire: `readReservation`, as `0` or `1`.
    pub read_reservation: bool,
    /// Whether the user may change reservations. On the wire: `updateReservation`, as `0` or `1`.
    pub update_reservation: bool,
    /// Whether the user may delete reservations. On the wire: `deleteReservation`, as `0` or `1`.
    pub delete_reservation: bool,
    /// Whether the user may see the calendar. On the wire: `readCalendar`, as `0` or `1`.
    pub read_calendar: bool,
    /// Whether the user may change the calendar. On the wire: `updateCalendar`, as `0` or `1`.
    pub update_calendar: bool,
    /// Whether the user may see the booking engine. On the wire: `readBookingEngine`, as `0` or `1`.
    pub read_booking_engine: bool,
    /// Whether the user may change the booking engine. On the wire: `updateBookingEngine`, as `0` or `1`.
    pub update_booking_engine: bool,
    /// Whether the user may see revenue management. On the wire: `readRevenueManagement`, as `0` or `1`.
    pub read_revenue_management: bool,
    /// Whether the user may see the channel manager. On the wire: `readChannelManager`, as `0` or `1`.
    pub read_channel_manager: bool,
    /// Whether the user may change the channel manager. On the wire: `updateChannelManager`, as `0` or `1`.
    pub update_channel_manager: bool,
    /// Whether the user may create tasks. On the wire: `createTask`, as `0` or `1`.
    pub create_task: bool,
    /// Whether the user may see tasks. On the wire: `readTask`, as `0` or `1`.
    pub read_task: bool,
    /// Whether the user may change tasks. On the wire: `updateTask`, as `0` or `1`.
    pub update_task: bool,
    /// Whether the user may delete tasks. On the wire: `deleteTask`, as `0` or `1`.
    pub delete_task: bool,
    /// Whether the user may create automations. On the wire: `createAutomation`, as `0` or `1`.
    pub create_automation: bool,
    /// Whether the user may see automations. On the wire: `readAutomation`, as `0` or `1`.
    pub read_automation: bool,
    /// Whether the user may change automations. On the wire: `updateAutomation`, as `0` or `1`.
    pub update_automation: bool,
    /// Whether the user may delete automations. On the wire: `deleteAutomation`, as `0` or `1`.
    pub delete_automation: bool,
    /// Whether the user may see messages to and from guests. On the wire: `readMessage`, as `0` or `1`.
    pub read_message: bool,
    /// Whether the user may change messages to and from guests. On the wire: `updateMessage`, as `0` or `1`.
    pub update_message: bool,
    /// Whether the user may change integrations. On the wire: `updateIntegration`, as `0` or `1`.
    pub update_integration: bool,
    /// Whether the user may create invoices to guests. On the wire: `createGuestInvoicing`, as `0` or `1`.
    pub create_guest_invoicing: bool,
    /// Whether the user may see invoices to guests. On the wire: `readGuestInvoicing`, as `0` or `1`.
    pub read_guest_invoicing: bool,
    /// Whether the user may change invoices to guests. On the wire: `updateGuestInvoicing`, as `0` or `1`.
    pub update_guest_invoicing: bool,
    /// Whether the user may delete invoices to guests. On the wire: `deleteGuestInvoicing`, as `0` or `1`.
    pub delete_guest_invoicing: bool,
    /// Whether the user gets e-mail about reservations. On the wire: `receiveReservationNotificationEmail`, as `0` or
    /// `1`.
    pub receive_reservation_notification_email: bool,
    /// Whether Hostaway has disabled the user. On the wire: `isDisabledByHostaway`, as `0` or `1`.
    pub is_disabled_by_hostaway: bool,
    /// Whether the account has disabled the user. On the wire: `isDisabledByAccount`, as `0` or `1`.
    pub is_disabled_by_account: bool,
    /// Whether the user may work with listings that are added later. On the wire: `hasAccessToNewListings`, as `0` or
    /// `1`.
    pub has_access_to_new_listings: bool,
    /// Whether the user may create reviews. On the wire: `createReview`, as `0` or `1`.
    pub create_review: bool,
    /// Whether the user may see reviews. On the wire: `readReview`, as `0` or `1`.
    pub read_review: bool,
    /// Whether the user may change reviews. On the wire: `updateReview`, as `0` or `1`.
    pub update_review: bool,
    /// Whether the user may delete reviews. On the wire: `deleteReview`, as `0` or `1`.
    pub delete_review: bool,
    /// Whether the user may create statements to owners. On the wire: `createOwnerStatement`, as `0` or `1`.
    pub create_owner_statement: bool,
    /// Whether the user may see statements to owners. On the wire: `readOwnerStatement`, as `0` or `1`.
    pub read_owner_statement: bool,
    /// Whether the user may change statements to owners. On the wire: `updateOwnerStatement`, as `0` or `1`.
    pub update_owner_statement: bool,
    /// Whether the user may delete statements to owners. On the wire: `deleteOwnerStatement`, as `0` or `1`.
    pub delete_owner_statement: bool,
    /// Whether the user may create guestbooks. On the wire: `createGuestbook`, as `0` or `1`.
    pub create_guestbook: bool,
    /// Whether the user may see guestbooks. On the wire: `readGuestbook`, as `0` or `1`.
    pub read_guestbook: bool,
    /// Whether the user may change guestbooks. On the wire: `updateGuestbook`, as `0` or `1`.
    pub update_guestbook: bool,
    /// Whether the user may delete guestbooks. On the wire: `deleteGuestbook`, as `0` or `1`.
    pub delete_guestbook: bool,
    /// Whether the user is an administrator. On the wire: `isAdmin`, as `0` or `1`.
    pub is_admin: bool,
    /// Whether the user may see financial data. On the wire: `accessFinancialData`, as `0` or `1`.
    pub access_financial_data: bool,
    /// Whether the user may see guests' contact data. On the wire: `accessContactData`, as `0` or `1`.
    pub access_contact_data: bool,
    /// Whether the user may see notes on guests. On the wire: `accessGuestNotes`, as `0` or `1`.
    pub access_guest_notes: bool,
    /// Whether the user may manage tags. On the wire: `accessTagManagement`, as `0` or `1`.
    pub access_tag_management: bool,
    /// Whether the user may see analytics. On the wire: `readAnalytics`, as `0` or `1`.
    pub read_analytics: bool,
    /// Whether the user may see the finances of listings. On the wire: `readListingsFinancials`, as `0` or `1`.
    pub read_listings_financials: bool,
    /// Whether the user may see the report on occupancy. On the wire: `readOccupancyReport`, as `0` or `1`.
    pub read_occupancy_report: bool,
    /// Moment of the last sign-in. On the wire: `lastLoginOn`.
    ///
    /// Inferred, not documented. Null in Hostaway's sample and not in its table; type and meaning are read from the
    /// name.
    pub last_login_on: Option<String>,
    /// Numbers of the listings the user works with; only with `includeResources`. On the wire: `listingMapIds`.
    pub listing_map_ids: Option<Vec<i64>>,
}

conversant_core::object!(User {
    0 id = "id" required Plain shown,
    1 account_id = "accountId" required Plain shown,
    2 user_group_id = "userGroupId" required Plain shown,
    3 user_group_name = "userGroupName" defaulted Plain text,
    4 email = "email" required Plain text,
    5 ical_key = "icalKey" optional Plain text,
    6 password_updated_on = "passwordUpdatedOn" optional Plain text,
    7 verification_code = "verificationCode" required Plain text,
    8 second_email = "secondEmail" required Plain text,
    9 first_name = "firstName" required Plain text,
    10 last_name = "lastName" required Plain text,
    11 title = "title" required Plain text,
    12 country = "country" required Plain text,
    13 city = "city" required Plain text,
    14 phone = "phone" required Plain text,
    15 emergency_phone = "emergencyPhone" required Plain text,
    16 preferred_contact_method = "preferredContactMethod" required Plain text,
    17 note_before_contact = "noteBeforeContact" required Plain text,
    18 address = "address" required Plain text,
    19 postal_code = "postalCode" required Plain text,
    20 profile_picture_url = "profilePictureUrl" required Plain text,
    21 timezone = "timezone" required Plain text,
    22 create_listing = "createListing" required IntBool shown,
    23 read_listing = "readListing" required IntBool shown,
    24 update_listing = "updateListing" required IntBool shown,
    25 delete_listing = "deleteListing" required IntBool shown,
    26 create_reservation = "createReservation" required IntBool shown,
    27 read_reservation = "readReservation" required IntBool shown,
    28 update_reservation = "updateReservation" required IntBool shown,
    29 delete_reservation = "deleteReservation" required IntBool shown,
    30 read_calendar = "readCalendar" required IntBool shown,
    31 update_calendar = "updateCalendar" required IntBool shown,
    32 read_booking_engine = "readBookingEngine" required IntBool shown,
    33 update_booking_engine = "updateBookingEngine" required IntBool shown,
    34 read_revenue_management = "readRevenueManagement" required IntBool shown,
    35 read_channel_manager = "readChannelManager" required IntBool shown,
    36 update_channel_manager = "updateChannelManager" required IntBool shown,
    37 create_task = "createTask" required IntBool shown,
    38 read_task = "readTask" required IntBool shown,
    39 update_task = "updateTask" required IntBool shown,
    40 delete_task = "deleteTask" required IntBool shown,
    41 create_automation = "createAutomation" required IntBool shown,
    42 read_automation = "readAutomation" required IntBool shown,
    43 update_automation = "updateAutomation" required IntBool shown,
    44 delete_automation = "deleteAutomation" required IntBool shown,
    45 read_message = "readMessage" required IntBool shown,
    46 update_message = "updateMessage" required IntBool shown,
    47 update_integration = "updateIntegration" required IntBool shown,
    48 create_guest_invoicing = "createGuestInvoicing" required IntBool shown,
    49 read_guest_invoicing = "readGuestInvoicing" required IntBool shown,
    50 update_guest_invoicing = "updateGuestInvoicing" required IntBool shown,
    51 delete_guest_invoicing = "deleteGuestInvoicing" required IntBool shown,
    52 receive_reservation_notification_email = "receiveReservationNotificationEmail" required IntBool shown,
    53 is_disabled_by_hostaway = "isDisabledByHostaway" required IntBool shown,
    54 is_disabled_by_account = "isDisabledByAccount" required IntBool shown,
    55 has_access_to_new_listings = "hasAccessToNewListings" required IntBool shown,
    56 create_review = "createReview" required IntBool shown,
    57 read_review = "readReview" required IntBool shown,
    58 update_review = "updateReview" required IntBool shown,
    59 delete_review = "deleteReview" required IntBool shown,
    60 create_owner_statement = "createOwnerStatement" required IntBool shown,
    61 read_owner_statement = "readOwnerStatement" required IntBool shown,
    62 update_owner_statement = "updateOwnerStatement" required IntBool shown,
    63 delete_owner_statement = "deleteOwnerStatement" required IntBool shown,
    64 create_guestbook = "createGuestbook" required IntBool shown,
    65 read_guestbook = "readGuestbook" required IntBool shown,
    66 update_guestbook = "updateGuestbook" required IntBool shown,
    67 delete_guestbook = "deleteGuestbook" required IntBool shown,
    68 is_admin = "isAdmin" required IntBool shown,
    69 access_financial_data = "accessFinancialData" required IntBool shown,
    70 access_contact_data = "accessContactData" required IntBool shown,
    71 access_guest_notes = "accessGuestNotes" required IntBool shown,
    72 access_tag_management = "accessTagManagement" required IntBool shown,
    73 read_analytics = "readAnalytics" required IntBool shown,
    74 read_listings_financials = "readListingsFinancials" required IntBool shown,
    75 read_occupancy_report = "readOccupancyReport" required IntBool shown,
    76 last_login_on = "lastLoginOn" optional Plain text,
    77 listing_map_ids = "listingMapIds" optional Plain shown,
});

/// A group of users, with what its members may do.
///
/// Documented by the vendor. Hostaway describes none of the properties; the descriptions are read from the names.
#[non_exhaustive]
pub struct UserGroup {
    /// Number of the group. Example: `1`.
    pub id: i64,
    /// Number of the Hostaway account. On the wire: `accountId`. Example: `1`.
    pub account_id: i64,
    /// Name of the group. Example: `Group`.
    pub name: String,
    /// What the group is for. Example: `Group description`.
    pub description: String,
    /// Whether its members may create listings. On the wire: `createListing`, as `0` or `1`.
    pub create_listing: bool,
    /// Whether its members may see listings. On the wire: `readListing`, as `0` or `1`.
    pub read_listing: bool,
    /// Whether its members may change listings. On the wire: `updateListing`, as `0` or `1`.
    pub update_listing: bool,
    /// Whether its members may delete listings. On the wire: `deleteListing`, as `0` or `1`.
    pub delete_listing: bool,
    /// Whether its members may create reservations. On the wire: `createReservation`, as `0` or `1`.
    pub create_reservation: bool,
    /// Whether its members may see reservations. On the wire: `readReservation`, as `0` or `1`.
    pub read_reservation: bool,
    /// Whether its members may change reservations. On the wire: `updateReservation`, as `0` or `1`.
    pub update_reservation: bool,
    /// Whether its members may delete reservations. On the wire: `deleteReservation`, as `0` or `1`.
    pub delete_reservation: bool,
    /// Whether its members may see the calendar. On the wire: `readCalendar`, as `0` or `1`.
    pub read_calendar: bool,
    /// Whether its members may change the calendar. On the wire: `updateCalendar`, as `0` or `1`.
    pub update_calendar: bool,
    /// Whether its members may see the booking engine. On the wire: `readBookingEngine`, as `0` or `1`.
    pub read_booking_engine: bool,
    /// Whether its members may change the booking engine. On the wire: `updateBookingEngine`, as `0` or `1`.
    pub update_booking_engine: bool,
    /// Whether its members may see revenue management. On the wire: `readRevenueManagement`, as `0` or `1`.
    pub read_revenue_management: bool,
    /// Whether its members may see the channel manager. On the wire: `readChannelManager`, as `0` or `1`.
    pub read_channel_manager: bool,
    /// Whether its members may change the channel manager. On the wire: `updateChannelManager`, as `0` or `1`.
    pub update_channel_manager: bool,
    /// Whether its members may create tasks. On the wire: `createTask`, as `0` or `1`.
    pub create_task: bool,
    /// Whether its members may see tasks. On the wire: `readTask`, as `0` or `1`.
    pub read_task: bool,
    /// Whether its members may change tasks. On the wire: `updateTask`, as `0` or `1`.
    pub update_task: bool,
    /// Whether its members may delete tasks. On the wire: `deleteTask`, as `0` or `1`.
    pub delete_task: bool,
    /// Whether its members may create automations. On the wire: `createAutomation`, as `0` or `1`.
    pub create_automation: bool,
    /// Whether its members may see automations. On the wire: `readAutomation`, as `0` or `1`.
    pub read_automation: bool,
    /// Whether its members may change automations. On the wire: `updateAutomation`, as `0` or `1`.
    pub update_automation: bool,
    /// Whether its members may delete automations. On the wire: `deleteAutomation`, as `0` or `1`.
    pub delete_automation: bool,
    /// Whether its members may see messages to and from guests. On the wire: `readMessage`, as `0` or `1`.
    pub read_message: bool,
    /// Whether its members may change messages to and from guests. On the wire: `updateMessage`, as `0` or `1`.
    pub update_message: bool,
    /// Whether its members may change integrations. On the wire: `updateIntegration`, as `0` or `1`.
    pub update_integration: bool,
    /// Whether its members may create invoices to guests. On the wire: `createGuestInvoicing`, as `0` or `1`.
    pub create_guest_invoicing: bool,
    /// Whether its members may see invoices to guests. On the wire: `readGuestInvoicing`, as `0` or `1`.
    pub read_guest_invoicing: bool,
    /// Whether its members may change invoices to guests. On the wire: `updateGuestInvoicing`, as `0` or `1`.
    pub update_guest_invoicing: bool,
    /// Whether its members may delete invoices to guests. On the wire: `deleteGuestInvoicing`, as `0` or `1`.
    pub delete_guest_invoicing: bool,
    /// Whether its members get e-mail about reservations. On the wire: `receiveReservationNotificationEmail`, as `0`
    /// or `1`.
    pub receive_reservation_notification_email: bool,
    /// Whether its members are administrators. On the wire: `isAdmin`, as `0` or `1`.
    pub is_admin: bool,
    /// Whether its members may see financial data. On the wire: `accessFinancialData`, as `0` or `1`.
    pub access_financial_data: bool,
    /// Whether its members may see guests' contact data. On the wire: `accessContactData`, as `0` or `1`.
    pub access_contact_data: bool,
    /// Whether its members may work with listings that are added later. On the wire: `hasAccessToNewListings`, as `0`
    /// or `1`.
    pub has_access_to_new_listings: bool,
    /// Whether its members may create reviews. On the wire: `createReview`, as `0` or `1`.
    pub create_review: bool,
    /// Whether its members may see reviews. On the wire: `readReview`, as `0` or `1`.
    pub read_review: bool,
    /// Whether its members may change reviews. On the wire: `updateReview`, as `0` or `1`.
    pub update_review: bool,
    /// Whether its members may delete reviews. On the wire: `deleteReview`, as `0` or `1`.
    pub delete_review: bool,
    /// Whether its members may create statements to owners. On the wire: `createOwnerStatement`, as `0` or `1`.
    pub create_owner_statement: bool,
    /// Whether its members may see statements to owners. On the wire: `readOwnerStatement`, as `0` or `1`.
    pub read_owner_statement: bool,
    /// Whether its members may change statements to owners. On the wire: `updateOwnerStatement`, as `0` or `1`.
    pub update_owner_statement: bool,
    /// Whether its members may delete statements to owners. On the wire: `deleteOwnerStatement`, as `0` or `1`.
    pub delete_owner_statement: bool,
    /// Whether its members may create guestbooks. On the wire: `createGuestbook`, as `0` or `1`.
    pub create_guestbook: bool,
    /// Whether its members may see guestbooks. On the wire: `readGuestbook`, as `0` or `1`.
    pub read_guestbook: bool,
    /// Whether its members may change guestbooks. On the wire: `updateGuestbook`, as `0` or `1`.
    pub update_guestbook: bool,
    /// Whether its members may delete guestbooks. On the wire: `deleteGuestbook`, as `0` or `1`.
    pub delete_guestbook: bool,
    /// Whether its members may see analytics. On the wire: `readAnalytics`, as `0` or `1`.
    pub read_analytics: bool,
    /// Whether its members may see the finances of listings. On the wire: `readListingsFinancials`, as `0` or `1`.
    pub read_listings_financials: bool,
    /// Whether its members may see the report on occupancy. On the wire: `readOccupancyReport`, as `0` or `1`.
    pub read_occupancy_report: bool,
}

conversant_core::object!(UserGroup {
    0 id = "id" required Plain shown,
    1 account_id = "accountId" required Plain shown,
    2 name = "name" required Plain text,
    3 description = "description" required Plain text,
    4 create_listing = "createListing" required IntBool shown,
    5 read_listing = "readListing" required IntBool shown,
    6 update_listing = "updateListing" required IntBool shown,
    7 delete_listing = "deleteListing" required IntBool shown,
    8 create_reservation = "createReservation" required IntBool shown,
    9 read_reservation = "readReservation" required IntBool shown,
    10 update_reservation = "updateReservation" required IntBool shown,
    11 delete_reservation = "deleteReservation" required IntBool shown,
    12 read_calendar = "readCalendar" required IntBool shown,
    13 update_calendar = "updateCalendar" required IntBool shown,
    14 read_booking_engine = "readBookingEngine" required IntBool shown,
    15 update_booking_engine = "updateBookingEngine" required IntBool shown,
    16 read_revenue_management = "readRevenueManagement" required IntBool shown,
    17 read_channel_manager = "readChannelManager" required IntBool shown,
    18 update_channel_manager = "updateChannelManager" required IntBool shown,
    19 create_task = "createTask" required IntBool shown,
    20 read_task = "readTask" required IntBool shown,
    21 update_task = "updateTask" required IntBool shown,
    22 delete_task = "deleteTask" required IntBool shown,
    23 create_automation = "createAutomation" required IntBool shown,
    24 read_automation = "readAutomation" required IntBool shown,
    25 update_automation = "updateAutomation" required IntBool shown,
    26 delete_automation = "deleteAutomation" required IntBool shown,
    27 read_message = "readMessage" required IntBool shown,
    28 update_message = "updateMessage" required IntBool shown,
    29 update_integration = "updateIntegration" required IntBool shown,
    30 create_guest_invoicing = "createGuestInvoicing" required IntBool shown,
    31 read_guest_invoicing = "readGuestInvoicing" required IntBool shown,
    32 update_guest_invoicing = "updateGuestInvoicing" required IntBool shown,
    33 delete_guest_invoicing = "deleteGuestInvoicing" required IntBool shown,
    34 receive_reservation_notification_email = "receiveReservationNotificationEmail" required IntBool shown,
    35 is_admin = "isAdmin" required IntBool shown,
    36 access_financial_data = "accessFinancialData" required IntBool shown,
    37 access_contact_data = "accessContactData" required IntBool shown,
    38 has_access_to_new_listings = "hasAccessToNewListings" required IntBool shown,
    39 create_review = "createReview" required IntBool shown,
    40 read_review = "readReview" required IntBool shown,
    41 update_review = "updateReview" required IntBool shown,
    42 delete_review = "deleteReview" required IntBool shown,
    43 create_owner_statement = "createOwnerStatement" required IntBool shown,
    44 read_owner_statement = "readOwnerStatement" required IntBool shown,
    45 update_owner_statement = "updateOwnerStatement" required IntBool shown,
    46 delete_owner_statement = "deleteOwnerStatement" required IntBool shown,
    47 create_guestbook = "createGuestbook" required IntBool shown,
    48 read_guestbook = "readGuestbook" required IntBool shown,
    49 update_guestbook = "updateGuestbook" required IntBool shown,
    50 delete_guestbook = "deleteGuestbook" required IntBool shown,
    51 read_analytics = "readAnalytics" required IntBool shown,
    52 read_listings_financials = "readListingsFinancials" required IntBool shown,
    53 read_occupancy_report = "readOccupancyReport" required IntBool shown,
});

/// Envelope of a list of user groups.
///
/// Documented by the vendor. The paging properties are those of the general envelope, which most endpoints have;
/// none is required.
#[non_exhaustive]
pub struct UserGroupListReply {
    /// How the call went.
    pub status: ReplyStatus,
    /// The groups.
    pub result: Vec<UserGroup>,
    /// The page size that was asked for; `null` when none was.
    pub limit: Option<i64>,
    /// How many items were skipped; `null` when no number was given.
    pub offset: Option<i64>,
    /// How many items match in all, not only on this page.
    pub count: Option<i64>,
    /// Number of this page, counted from 1.
    pub page: Option<i64>,
    /// How many pages there are. On the wire: `totalPages`.
    pub total_pages: Option<i64>,
}

conversant_core::object!(UserGroupListReply {
    0 status = "status" required Plain shown,
    1 result = "result" defaulted List shown,
    2 limit = "limit" optional Plain shown,
    3 offset = "offset" optional Plain shown,
    4 count = "count" optional Plain shown,
    5 page = "page" optional Plain shown,
    6 total_pages = "totalPages" optional Plain shown,
});

/// Envelope of a list of users.
///
/// Documented by the vendor. The paging properties are those of the general envelope, which most endpoints have;
/// none is required.
#[non_exhaustive]
pub struct UserListReply {
    /// How the call went.
    pub status: ReplyStatus,
    /// The users.
    pub result: Vec<User>,
    /// The page size that was asked for; `null` when none was.
    pub limit: Option<i64>,
    /// How many items were skipped; `null` when no number was given.
    pub offset: Option<i64>,
    /// How many items match in all, not only on this page.
    pub count: Option<i64>,
    /// Number of this page, counted from 1.
    pub page: Option<i64>,
    /// How many pages there are. On the wire: `totalPages`.
    pub total_pages: Option<i64>,
}

conversant_core::object!(UserListReply {
    0 status = "status" required Plain shown,
    1 result = "result" defaulted List shown,
    2 limit = "limit" optional Plain shown,
    3 offset = "offset" optional Plain shown,
    4 count = "count" optional Plain shown,
    5 page = "page" optional Plain shown,
    6 total_pages = "totalPages" optional Plain shown,
});
