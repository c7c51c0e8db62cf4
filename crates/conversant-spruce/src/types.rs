// Made by `cargo xtask generate spruce` from specs/spruce.yaml (sha256 5fcaffc2a6a8b102) with progenitor 0.15.1.
// Do not edit: change the spec or the pipeline and generate again.

//! The vendor's objects and enums.

use chrono::{DateTime, Utc};
use conversant_core::check::{self, Check};
use serde::{Deserialize, Serialize};

conversant_core::open_enum! {
    /// Whether a button can be chosen or has been.
    pub enum ButtonState {
        /// `disabled`
        Disabled = "disabled",
        /// `normal`
        Normal = "normal",
        /// `selected`
        Selected = "selected",
    }
}

conversant_core::open_enum! {
    /// What came with an item.
    pub enum ConversationItemAttachmentType {
        /// `audio`
        Audio = "audio",
        /// `carePlan`
        CarePlan = "carePlan",
        /// `document`
        Document = "document",
        /// `entityProfile`
        EntityProfile = "entityProfile",
        /// `genericUrl`
        GenericUrl = "genericUrl",
        /// `image`
        Image = "image",
        /// `paymentRequest`
        PaymentRequest = "paymentRequest",
        /// `video`
        Video = "video",
        /// `visit`
        Visit = "visit",
    }
}

conversant_core::open_enum! {
    /// Which way an item went, as the organization sees it.
    ///
    /// `inbound` was received, `outbound` was sent to somebody outside. `none` is internal or cannot be told.
    pub enum ConversationItemDirection {
        /// `inbound`
        Inbound = "inbound",
        /// `outbound`
        Outbound = "outbound",
        /// `none`
        None = "none",
    }
}

conversant_core::open_enum! {
    /// Kind of call; more kinds are announced.
    pub enum ConversationItemEventType {
        /// `inboundCall`
        InboundCall = "inboundCall",
        /// `inboundVideoCall`
        InboundVideoCall = "inboundVideoCall",
        /// `outboundCall`
        OutboundCall = "outboundCall",
        /// `outboundVideoCall`
        OutboundVideoCall = "outboundVideoCall",
    }
}

conversant_core::open_enum! {
    /// Order in which the items of a conversation are listed, by the time of their creation.
    pub enum ConversationItemOrder {
        /// `newest_first`
        NewestFirst = "newest_first",
        /// `oldest_first`
        OldestFirst = "oldest_first",
    }
}

conversant_core::open_enum! {
    /// Kind of conversation; more kinds are announced.
    ///
    /// SMS belongs to `phone`, video calls to `secure`.
    pub enum ConversationType {
        /// `email`
        Email = "email",
        /// `phone`
        Phone = "phone",
        /// `secure`
        Secure = "secure",
        /// `fax`
        Fax = "fax",
        /// `team`
        Team = "team",
        /// `note`
        Note = "note",
        /// `other`
        Other = "other",
    }
}

conversant_core::open_enum! {
    /// Kind of endpoint; more kinds are announced.
    pub enum EndpointChannel {
        /// `email`
        Email = "email",
        /// `phone`
        Phone = "phone",
        /// `fax`
        Fax = "fax",
        /// `secure`
        Secure = "secure",
    }
}

conversant_core::open_enum! {
    /// What a part of a message is.
    ///
    /// `text` is text to read; `page` notifies a member of the organization and is allowed in internal messages only.
    pub enum MessageBodyElementType {
        /// `text`
        Text = "text",
        /// `page`
        Page = "page",
    }
}

conversant_core::open_enum! {
    /// How far the summary of a transcription has got.
    pub enum SummarizationStatus {
        /// `completed`
        Completed = "completed",
        /// `pending`
        Pending = "pending",
        /// `failed`
        Failed = "failed",
    }
}

conversant_core::open_enum! {
    /// How far a transcription has got; `noSpeech` means that nothing was said.
    pub enum TranscriptionStatus {
        /// `completed`
        Completed = "completed",
        /// `pending`
        Pending = "pending",
        /// `failed`
        Failed = "failed",
        /// `noSpeech`
        NoSpeech = "noSpeech",
    }
}

/// Which phone answered an inbound call.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AnsweredBy {
    /// Phone number outside Spruce that answered.
    ///
    /// On the wire: `externalNumber`.
    #[serde(rename = "externalNumber", skip_serializing_if = "Option::is_none")]
    pub external_number: Option<String>,
    /// Id of the phone line in Spruce that answered.
    ///
    /// On the wire: `lineId`.
    #[serde(rename = "lineId", skip_serializing_if = "Option::is_none")]
    pub line_id: Option<String>,
    /// Id of the teammate who answered.
    ///
    /// On the wire: `teammateID`.
    #[serde(rename = "teammateID", skip_serializing_if = "Option::is_none")]
    pub teammate_id: Option<String>,
}

conversant_core::redacted_debug!(AnsweredBy {
    external_number: text,
    line_id: text,
    teammate_id: text,
});

/// Content of an attachment; which properties it has depends on the attachment's type.
///
/// `audio` has `mimetype`, `signedUrl` and sometimes `transcription`; `document` has `name`, `mimetype` and
/// `signedUrl`; `image` and `video` have `mimetype` and `signedUrl`; `entityProfile` has `title` and `url`.
///
/// Documented by the vendor. The vendor's schema is an anyOf of five objects without a discriminator: audio
/// (mimetype and signedUrl required, transcription optional), document (name, mimetype and signedUrl required),
/// entity profile (title and url required), image and video (mimetype and signedUrl required). This is their
/// union, with nothing required.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AttachmentData {
    /// Media type of the file, such as `application/pdf`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mimetype: Option<String>,
    /// Name of a document.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Address from which a file can be downloaded without further credentials, for a while.
    ///
    /// Once it has expired, fetch the item again for a new one.
    ///
    /// On the wire: `signedUrl`.
    #[serde(
        rename = "signedUrl",
        default,
        deserialize_with = "conversant_core::wire::object::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub signed_url: Option<SignedUrl>,
    /// Title of a profile, such as the name of a person.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// Where the text of a recording is found, and how far it has got.
    #[serde(
        default,
        deserialize_with = "conversant_core::wire::object::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub transcription: Option<TranscriptionReference>,
    /// Address of a profile.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
}

conversant_core::redacted_debug!(AttachmentData {
    mimetype: text,
    name: text,
    signed_url: shown,
    title: text,
    transcription: shown,
    url: text,
});

/// A sound recording.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AudioAttachment {
    /// Media type of the recording, such as `audio/mpeg`.
    pub mimetype: String,
    /// Address from which a file can be downloaded without further credentials, for a while.
    ///
    /// Once it has expired, fetch the item again for a new one.
    ///
    /// On the wire: `signedUrl`.
    #[serde(rename = "signedUrl")]
    pub signed_url: SignedUrl,
    /// Where the text of a recording is found, and how far it has got.
    #[serde(
        default,
        deserialize_with = "conversant_core::wire::object::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub transcription: Option<TranscriptionReference>,
}

conversant_core::redacted_debug!(AudioAttachment {
    mimetype: text,
    signed_url: shown,
    transcription: shown,
});

/// A conversation with people outside, within a team, or a note.
///
/// `internalEndpoint` is the organization's own side of it. For a secure conversation the endpoint's id differs
/// from the one under which internal endpoints are listed; compare the `rawValue` instead.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Conversation {
    /// Address of the conversation in this API.
    ///
    /// The vendor's examples lack the `/v1` of the server's address, so fetch a conversation by its id instead.
    ///
    /// On the wire: `apiURL`.
    #[serde(rename = "apiURL")]
    pub api_url: String,
    /// Address at which the Spruce app shows the conversation.
    ///
    /// On the wire: `appURL`.
    #[serde(rename = "appURL")]
    pub app_url: String,
    /// Whether the conversation is archived.
    pub archived: bool,
    /// Id of the teammate it is assigned to.
    ///
    /// On the wire: `assignedToMemberId`.
    #[serde(rename = "assignedToMemberId", skip_serializing_if = "Option::is_none")]
    pub assigned_to_member_id: Option<String>,
    /// Ids of the contacts it is about.
    ///
    /// They need not take part: a conversation with parents may be about their child.
    ///
    /// On the wire: `associatedContactIds`.
    #[serde(rename = "associatedContactIds", skip_serializing_if = "Option::is_none")]
    pub associated_contact_ids: Option<Vec<String>>,
    /// Moment of creation.
    ///
    /// On the wire: `createdAt`.
    #[serde(rename = "createdAt")]
    pub created_at: DateTime<Utc>,
    /// People outside the organization who take part.
    ///
    /// On the wire: `externalParticipants`.
    #[serde(
        rename = "externalParticipants",
        default,
        deserialize_with = "conversant_core::wire::object::list",
        skip_serializing_if = "Option::is_none"
    )]
    pub external_participants: Option<Vec<ExternalParticipant>>,
    /// Id of the conversation, with the prefix `t_`.
    pub id: String,
    /// A phone number, an address or a Spruce link over which messages travel.
    ///
    /// On the wire: `internalEndpoint`.
    #[serde(
        rename = "internalEndpoint",
        default,
        deserialize_with = "conversant_core::wire::object::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub internal_endpoint: Option<Endpoint>,
    /// Ids of the teammates, teams and the organization who take part.
    ///
    /// On the wire: `internalMemberIds`.
    #[serde(rename = "internalMemberIds", skip_serializing_if = "Option::is_none")]
    pub internal_member_ids: Option<Vec<String>>,
    /// Whether no message can be posted.
    ///
    /// On the wire: `isReadOnly`.
    #[serde(rename = "isReadOnly")]
    pub is_read_only: bool,
    /// Moment of the latest message.
    ///
    /// On the wire: `lastMessageAt`.
    #[serde(rename = "lastMessageAt", skip_serializing_if = "Option::is_none")]
    pub last_message_at: Option<DateTime<Utc>>,
    /// Kind of this object, always `conversation`.
    pub object: String,
    /// Second line of the title.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subtitle: Option<String>,
    /// Tags the organization has put on it.
    #[serde(default, deserialize_with = "conversant_core::wire::list::deserialize")]
    pub tags: Vec<ConversationTag>,
    /// Title to show, such as the name of a patient.
    pub title: String,
    /// Kind of conversation; more kinds are announced.
    ///
    /// SMS belongs to `phone`, video calls to `secure`.
    ///
    /// On the wire: `type`.
    #[serde(rename = "type")]
    pub type_: ConversationType,
}

conversant_core::redacted_debug!(Conversation {
    api_url: text,
    app_url: text,
    archived: shown,
    assigned_to_member_id: text,
    associated_contact_ids: text,
    created_at: shown,
    external_participants: shown,
    id: text,
    internal_endpoint: shown,
    internal_member_ids: text,
    is_read_only: shown,
    last_message_at: shown,
    object: text,
    subtitle: text,
    tags: shown,
    title: text,
    type_: shown,
});

/// A message, a call or a note in a conversation.
///
/// `event` is there for calls only. `conversation`, the conversation the item belongs to, is there in the payload
/// of webhooks only, never in the reply to a request.
///
/// Documented by the vendor.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ConversationItem {
    /// Address of the item in this API.
    ///
    /// The vendor's examples lack the `/v1` of the server's address, so fetch an item by its id instead.
    ///
    /// On the wire: `apiURL`.
    #[serde(rename = "apiURL")]
    pub api_url: String,
    /// Address at which the Spruce app shows the item.
    ///
    /// On the wire: `appURL`.
    #[serde(rename = "appURL")]
    pub app_url: String,
    /// Files and other things that came with the item.
    #[serde(default, deserialize_with = "conversant_core::wire::list::deserialize")]
    pub attachments: Vec<ConversationItemAttachment>,
    /// Who wrote an item.
    pub author: ConversationItemAuthor,
    /// Buttons shown with the item.
    ///
    /// Documented by the vendor. One published webhook example has null where the schema has a required list; clients
    /// read it as an empty list.
    #[serde(default, deserialize_with = "conversant_core::wire::list::deserialize")]
    pub buttons: Vec<ConversationItemButton>,
    /// Whether the item may be deleted.
    ///
    /// On the wire: `canDelete`.
    ///
    /// Documented by the vendor. The vendor's schema requires it, two of its published examples lack it, so it is
    /// optional here.
    #[serde(rename = "canDelete", skip_serializing_if = "Option::is_none")]
    pub can_delete: Option<bool>,
    /// A conversation with people outside, within a team, or a note.
    ///
    /// `internalEndpoint` is the organization's own side of it. For a secure conversation the endpoint's id differs
    /// from the one under which internal endpoints are listed; compare the `rawValue` instead.
    #[serde(
        default,
        deserialize_with = "conversant_core::wire::object::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub conversation: Option<Conversation>,
    /// Id of the conversation, with the prefix `t_`.
    ///
    /// On the wire: `conversationId`.
    #[serde(rename = "conversationId")]
    pub conversation_id: String,
    /// Moment of creation.
    ///
    /// On the wire: `createdAt`.
    #[serde(rename = "createdAt")]
    pub created_at: DateTime<Utc>,
    /// Which way an item went, as the organization sees it.
    ///
    /// `inbound` was received, `outbound` was sent to somebody outside. `none` is internal or cannot be told.
    pub direction: ConversationItemDirection,
    /// The call that an item stands for.
    #[serde(
        default,
        deserialize_with = "conversant_core::wire::object::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub event: Option<ConversationItemEvent>,
    /// Id of the item, with the prefix `ti_`.
    pub id: String,
    /// Whether only the side that posted the item sees it.
    ///
    /// On the wire: `isInternalNote`.
    #[serde(rename = "isInternalNote")]
    pub is_internal_note: bool,
    /// Moment of the last change.
    ///
    /// On the wire: `modifiedAt`.
    #[serde(rename = "modifiedAt")]
    pub modified_at: DateTime<Utc>,
    /// Kind of this object, always `conversationItem`.
    pub object: String,
    /// Members who were paged with this item.
    #[serde(default, deserialize_with = "conversant_core::wire::list::deserialize")]
    pub pages: Vec<ConversationItemPage>,
    /// Id of the request that posted the item, as the posting call returned it.
    ///
    /// On the wire: `requestId`.
    ///
    /// Documented by the vendor. The vendor's schema requires it, two of its published examples lack it, so it is
    /// optional here.
    #[serde(rename = "requestId", skip_serializing_if = "Option::is_none")]
    pub request_id: Option<String>,
    /// Text of the item; the names of paged members stand in it too.
    pub text: String,
}

conversant_core::redacted_debug!(ConversationItem {
    api_url: text,
    app_url: text,
    attachments: shown,
    author: shown,
    buttons: shown,
    can_delete: shown,
    conversation: shown,
    conversation_id: text,
    created_at: shown,
    direction: shown,
    event: shown,
    id: text,
    is_internal_note: shown,
    modified_at: shown,
    object: text,
    pages: shown,
    request_id: text,
    text: text,
});

/// A file or another thing that came with an item.
///
/// `data` says more about it and depends on the `type`; there is none for care plans, links, payment requests and
/// visits.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ConversationItemAttachment {
    /// Content of an attachment; which properties it has depends on the attachment's type.
    ///
    /// `audio` has `mimetype`, `signedUrl` and sometimes `transcription`; `document` has `name`, `mimetype` and
    /// `signedUrl`; `image` and `video` have `mimetype` and `signedUrl`; `entityProfile` has `title` and `url`.
    #[serde(
        default,
        deserialize_with = "conversant_core::wire::object::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub data: Option<AttachmentData>,
    /// Title to show, such as a file name.
    pub title: String,
    /// What came with an item.
    ///
    /// On the wire: `type`.
    #[serde(rename = "type")]
    pub type_: ConversationItemAttachmentType,
}

conversant_core::redacted_debug!(ConversationItemAttachment {
    data: shown,
    title: text,
    type_: shown,
});

/// Who wrote an item.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ConversationItemAuthor {
    /// Device or program with which an item was written.
    ///
    /// On the wire: `deviceInformation`.
    #[serde(
        rename = "deviceInformation",
        default,
        deserialize_with = "conversant_core::wire::object::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub device_information: Option<DeviceInformation>,
    /// Name to show; for a caller it may be a phone number.
    ///
    /// On the wire: `displayName`.
    #[serde(rename = "displayName")]
    pub display_name: String,
    /// Id of the author, with the prefix `entity_`.
    ///
    /// There for teammates, teams, the organization and contacts who wrote a secure message. Missing for what came
    /// by SMS, phone, e-mail or fax, where the sender is known by an address only, and for some items of the
    /// system.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
}

conversant_core::redacted_debug!(ConversationItemAuthor {
    device_information: shown,
    display_name: text,
    id: text,
});

/// A button shown with an item.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ConversationItemButton {
    /// Id of the button.
    pub id: String,
    /// Whether a button can be chosen or has been.
    pub state: ButtonState,
    /// Label of the button.
    pub text: String,
}

conversant_core::redacted_debug!(ConversationItemButton {
    id: text,
    state: shown,
    text: text,
});

/// The call that an item stands for.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ConversationItemEvent {
    /// Facts about a call; which properties there are depends on the kind of call.
    ///
    /// A video call has `answered`, `duration` and `initiatedBy`; all others belong to phone calls, which always have
    /// `answered`, `duration`, `failed` and `spam`. `voicemail` is the message a caller left.
    #[serde(
        default,
        deserialize_with = "conversant_core::wire::object::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub data: Option<EventData>,
    /// Kind of call; more kinds are announced.
    ///
    /// On the wire: `type`.
    #[serde(rename = "type")]
    pub type_: ConversationItemEventType,
}

conversant_core::redacted_debug!(ConversationItemEvent {
    data: shown,
    type_: shown,
});

/// The page of a member of the organization.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ConversationItemPage {
    /// Id of the page.
    pub id: String,
    /// Id of the member who is paged.
    ///
    /// On the wire: `memberId`.
    #[serde(rename = "memberId")]
    pub member_id: String,
    /// Whether somebody has dealt with it.
    pub resolved: bool,
    /// Moment at which it was dealt with.
    ///
    /// On the wire: `resolvedAt`.
    #[serde(rename = "resolvedAt", skip_serializing_if = "Option::is_none")]
    pub resolved_at: Option<DateTime<Utc>>,
    /// Id of the member who dealt with it.
    ///
    /// On the wire: `resolvedByMemberId`.
    #[serde(rename = "resolvedByMemberId", skip_serializing_if = "Option::is_none")]
    pub resolved_by_member_id: Option<String>,
}

conversant_core::redacted_debug!(ConversationItemPage {
    id: text,
    member_id: text,
    resolved: shown,
    resolved_at: shown,
    resolved_by_member_id: text,
});

/// One page of the items of a conversation.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ConversationItemsReply {
    /// The items of this page.
    ///
    /// On the wire: `conversationItems`.
    #[serde(
        rename = "conversationItems",
        default,
        deserialize_with = "conversant_core::wire::list::deserialize"
    )]
    pub conversation_items: Vec<ConversationItem>,
    /// Whether there is another page.
    ///
    /// On the wire: `hasMore`.
    #[serde(rename = "hasMore")]
    pub has_more: bool,
    /// Where the next page starts, to be sent with the next request.
    ///
    /// On the wire: `paginationToken`.
    #[serde(rename = "paginationToken", skip_serializing_if = "Option::is_none")]
    pub pagination_token: Option<String>,
    /// How many items there are in all.
    ///
    /// An estimate: while pages are read it is counted anew at most every 60 seconds.
    ///
    /// On the wire: `totalCount`.
    #[serde(rename = "totalCount")]
    pub total_count: i32,
}

conversant_core::redacted_debug!(ConversationItemsReply {
    conversation_items: shown,
    has_more: shown,
    pagination_token: text,
    total_count: shown,
});

/// A tag put on a conversation.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ConversationTag {
    /// Id of the tag, with the prefix `tag_`.
    pub id: String,
    /// Kind of this object.
    pub object: String,
    /// Text of the tag.
    pub value: String,
}

conversant_core::redacted_debug!(ConversationTag {
    id: text,
    object: text,
    value: text,
});

/// Device or program with which an item was written.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct DeviceInformation {
    /// Access id of the API credentials that posted the item.
    ///
    /// On the wire: `accessID`.
    #[serde(rename = "accessID", skip_serializing_if = "Option::is_none")]
    pub access_id: Option<String>,
    /// Version of the app.
    ///
    /// On the wire: `appVersion`.
    #[serde(rename = "appVersion", skip_serializing_if = "Option::is_none")]
    pub app_version: Option<String>,
    /// Kind of device.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub device: Option<String>,
    /// Id of the device.
    ///
    /// On the wire: `deviceId`.
    #[serde(rename = "deviceId", skip_serializing_if = "Option::is_none")]
    pub device_id: Option<String>,
    /// Model of the device.
    ///
    /// On the wire: `deviceModel`.
    #[serde(rename = "deviceModel", skip_serializing_if = "Option::is_none")]
    pub device_model: Option<String>,
    /// Platform of the device.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub platform: Option<String>,
}

conversant_core::redacted_debug!(DeviceInformation {
    access_id: text,
    app_version: text,
    device: text,
    device_id: text,
    device_model: text,
    platform: text,
});

/// A phone number, an address or a Spruce link over which messages travel.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Endpoint {
    /// Kind of endpoint; more kinds are announced.
    pub channel: EndpointChannel,
    /// Form to show to people, such as `(555) 555-5555`.
    ///
    /// On the wire: `displayValue`.
    #[serde(rename = "displayValue")]
    pub display_value: String,
    /// Id of the endpoint.
    ///
    /// A secure endpoint of a conversation has another id than in the list of internal endpoints.
    pub id: String,
    /// Whether it belongs to the organization.
    ///
    /// On the wire: `isInternal`.
    #[serde(rename = "isInternal")]
    pub is_internal: bool,
    /// Label such as `Home` or `Work`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
    /// Kind of this object.
    pub object: String,
    /// Form to compare with.
    ///
    /// Phone and fax numbers are in E.164, a secure endpoint is the address of its Spruce link.
    ///
    /// On the wire: `rawValue`.
    #[serde(rename = "rawValue")]
    pub raw_value: String,
}

conversant_core::redacted_debug!(Endpoint {
    channel: shown,
    display_value: text,
    id: text,
    is_internal: shown,
    label: text,
    object: text,
    raw_value: text,
});

/// Why a request was refused.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Error {
    /// The HTTP status once more.
    ///
    /// On the wire: `statusCode`.
    #[serde(rename = "statusCode")]
    pub status_code: i64,
    /// Code that names the cause.
    ///
    /// Spruce publishes no list; `BAD_PARAMETER`, `invalid_input` and `duplicate_request` have been seen.
    ///
    /// On the wire: `type`.
    #[serde(rename = "type")]
    pub type_: String,
    /// The cause in English, for people to read.
    pub message: String,
}

conversant_core::redacted_debug!(Error {
    status_code: shown,
    type_: text,
    message: text,
});

/// Facts about a call; which properties there are depends on the kind of call.
///
/// A video call has `answered`, `duration` and `initiatedBy`; all others belong to phone calls, which always have
/// `answered`, `duration`, `failed` and `spam`. `voicemail` is the message a caller left.
///
/// Documented by the vendor. The vendor's schema is an anyOf of two objects without a discriminator: phone call
/// (answered, duration, failed and spam required) and video call (answered, duration and initiatedBy required).
/// This is their union, with nothing required. The vendor's list of required properties of a phone call also
/// names inbound, which it does not define.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct EventData {
    /// Whether the call was answered.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub answered: Option<bool>,
    /// Which phone answered an inbound call.
    ///
    /// On the wire: `answeredBy`.
    #[serde(
        rename = "answeredBy",
        default,
        deserialize_with = "conversant_core::wire::object::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub answered_by: Option<AnsweredBy>,
    /// Menu option the caller chose last, of an inbound call that went through a call flow.
    ///
    /// On the wire: `callFlowMenuOption`.
    #[serde(rename = "callFlowMenuOption", skip_serializing_if = "Option::is_none")]
    pub call_flow_menu_option: Option<String>,
    /// Menu option the caller chose first, where the menu of the call flow has further levels.
    ///
    /// On the wire: `callFlowTopLevelMenuOption`.
    #[serde(
        rename = "callFlowTopLevelMenuOption",
        skip_serializing_if = "Option::is_none"
    )]
    pub call_flow_top_level_menu_option: Option<String>,
    /// Length of the call in seconds.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub duration: Option<i64>,
    /// Whether the call failed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub failed: Option<bool>,
    /// Who made the call.
    ///
    /// For a phone call an object with the optional texts `lineId`, the id of the phone line, and `teammateID`, the
    /// id of the teammate; for a video call a text, the id of the teammate.
    ///
    /// On the wire: `initiatedBy`.
    ///
    /// Documented by the vendor. The two kinds of call use one name for an object and for a string, which no single
    /// type can hold.
    #[serde(rename = "initiatedBy", skip_serializing_if = "Option::is_none")]
    pub initiated_by: Option<serde_json::Value>,
    /// Recordings of the call, where the organization records calls.
    #[serde(
        default,
        deserialize_with = "conversant_core::wire::object::list",
        skip_serializing_if = "Option::is_none"
    )]
    pub recordings: Option<Vec<AudioAttachment>>,
    /// Whether the call was marked as spam.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub spam: Option<bool>,
    /// A sound recording.
    #[serde(
        default,
        deserialize_with = "conversant_core::wire::object::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub voicemail: Option<AudioAttachment>,
}

conversant_core::redacted_debug!(EventData {
    answered: shown,
    answered_by: shown,
    call_flow_menu_option: text,
    call_flow_top_level_menu_option: text,
    duration: shown,
    failed: shown,
    initiated_by: text,
    recordings: shown,
    spam: shown,
    voicemail: shown,
});

/// Somebody outside the organization who takes part in a conversation.
///
/// `endpoint` is the phone number or address of this person; secure conversations have none.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ExternalParticipant {
    /// Id of the contact; missing when the person is not a saved contact.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contact: Option<String>,
    /// Name, phone number or address to show.
    ///
    /// On the wire: `displayName`.
    #[serde(rename = "displayName")]
    pub display_name: String,
    /// A phone number, an address or a Spruce link over which messages travel.
    #[serde(
        default,
        deserialize_with = "conversant_core::wire::object::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub endpoint: Option<Endpoint>,
}

conversant_core::redacted_debug!(ExternalParticipant {
    contact: text,
    display_name: text,
    endpoint: shown,
});

/// A part of a message, either text or the page of a member.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct MessageBodyElement {
    /// What a part of a message is.
    ///
    /// `text` is text to read; `page` notifies a member of the organization and is allowed in internal messages only.
    ///
    /// On the wire: `type`.
    #[serde(rename = "type")]
    pub type_: MessageBodyElementType,
    /// The text, or for a page the id of the member to notify.
    pub value: String,
}
impl MessageBodyElement {
    /// A [`MessageBodyElement`](Self) of what is required; the rest is left out.
    pub fn new(
        type_: impl Into<MessageBodyElementType>,
        value: impl Into<String>,
    ) -> Self {
        Self {
            type_: type_.into(),
            value: value.into(),
        }
    }
}

conversant_core::redacted_debug!(MessageBodyElement {
    type_: shown,
    value: text,
});

/// A message to post into a conversation.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct MessagePost {
    /// Files to send along, at most five, uploaded beforehand.
    ///
    /// At most 5 items.
    #[serde(
        default,
        deserialize_with = "conversant_core::wire::object::list",
        skip_serializing_if = "Option::is_none"
    )]
    pub attachments: Option<Vec<MessagePostAttachment>>,
    /// Id of the member of the organization who sends it: a teammate, a team or the organization itself.
    ///
    /// Left out, the organization sends it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub author: Option<String>,
    /// The parts of the message, in the order in which they are to be read.
    #[serde(default, deserialize_with = "conversant_core::wire::list::deserialize")]
    pub body: Vec<MessageBodyElement>,
    /// Whether only the organization sees the message.
    ///
    /// Has to be `true` in a note conversation and for a message with pages.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub internal: Option<bool>,
    /// Whether a conversation that is archived stays so; otherwise the message brings it back.
    ///
    /// On the wire: `stayArchived`.
    #[serde(rename = "stayArchived", skip_serializing_if = "Option::is_none")]
    pub stay_archived: Option<bool>,
}
impl MessagePost {
    /// A [`MessagePost`](Self) of what is required; the rest is left out.
    pub fn new(body: impl Into<Vec<MessageBodyElement>>) -> Self {
        Self {
            attachments: None,
            author: None,
            body: body.into(),
            internal: None,
            stay_archived: None,
        }
    }

    /// Sets [`attachments`](Self::attachments): files to send along, at most five, uploaded beforehand.
    pub fn attachments(
        mut self,
        attachments: impl Into<Vec<MessagePostAttachment>>,
    ) -> Self {
        self.attachments = Some(attachments.into());
        self
    }

    /// Sets [`author`](Self::author): id of the member of the organization who sends it: a teammate, a team or the organization itself.
    pub fn author(mut self, author: impl Into<String>) -> Self {
        self.author = Some(author.into());
        self
    }

    /// Sets [`internal`](Self::internal): whether only the organization sees the message.
    pub fn internal(mut self, internal: bool) -> Self {
        self.internal = Some(internal);
        self
    }

    /// Sets [`stay_archived`](Self::stay_archived): whether a conversation that is archived stays so; otherwise the message brings it back.
    pub fn stay_archived(mut self, stay_archived: bool) -> Self {
        self.stay_archived = Some(stay_archived);
        self
    }
}

conversant_core::redacted_debug!(MessagePost {
    attachments: shown,
    author: text,
    body: shown,
    internal: shown,
    stay_archived: shown,
});

impl Check for MessagePost {
    fn check(&self) -> Result<(), conversant_core::Error> {
        if let Some(value) = &self.attachments {
            check::items("attachments", value, 0, 5)?;
        }
        Ok(())
    }
}

/// A file to send along with a message.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct MessagePostAttachment {
    /// Id of the file, as the upload of media returned it.
    ///
    /// On the wire: `attachmentId`.
    #[serde(rename = "attachmentId")]
    pub attachment_id: String,
    /// Name under which the file is shown.
    pub title: String,
}
impl MessagePostAttachment {
    /// A [`MessagePostAttachment`](Self) of what is required; the rest is left out.
    pub fn new(attachment_id: impl Into<String>, title: impl Into<String>) -> Self {
        Self {
            attachment_id: attachment_id.into(),
            title: title.into(),
        }
    }
}

conversant_core::redacted_debug!(MessagePostAttachment {
    attachment_id: text,
    title: text,
});

/// Acknowledgement of a message that is going to be posted.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct MessagePostReply {
    /// Id of the request, with the prefix `asyncRequest_`; the item that comes of it carries it too.
    ///
    /// On the wire: `requestId`.
    #[serde(rename = "requestId")]
    pub request_id: String,
}

conversant_core::redacted_debug!(MessagePostReply {
    request_id: text,
});

/// Address from which a file can be downloaded without further credentials, for a while.
///
/// Once it has expired, fetch the item again for a new one.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SignedUrl {
    /// Moment at which the address stops working.
    ///
    /// On the wire: `expiresAt`.
    #[serde(rename = "expiresAt")]
    pub expires_at: DateTime<Utc>,
    /// The address.
    pub url: String,
}

conversant_core::redacted_debug!(SignedUrl {
    expires_at: shown,
    url: text,
});

/// Where the text of a recording is found, and how far it has got.
///
/// Documented by the vendor. The vendor's text says that summarizationStatus is null when no summary was asked
/// for, its schema does not allow null; clients read both null and absence as nothing.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct TranscriptionReference {
    /// Id of the transcription.
    pub id: String,
    /// How far a transcription has got; `noSpeech` means that nothing was said.
    pub status: TranscriptionStatus,
    /// How far the summary of a transcription has got.
    ///
    /// On the wire: `summarizationStatus`.
    #[serde(rename = "summarizationStatus", skip_serializing_if = "Option::is_none")]
    pub summarization_status: Option<SummarizationStatus>,
}

conversant_core::redacted_debug!(TranscriptionReference {
    id: text,
    status: shown,
    summarization_status: shown,
});
