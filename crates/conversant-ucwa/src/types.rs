// Made by `cargo xtask generate ucwa` from specs/ucwa.yaml (sha256 3d717a6990d6a8f0) with progenitor 0.15.1.
// Do not edit: change the spec or the pipeline and generate again.

//! The vendor's objects and enums.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

conversant_core::open_enum! {
    /// Whether a message came in or went out.
    pub enum Direction {
        /// `Incoming`
        Incoming = "Incoming",
        /// `Outgoing`
        Outgoing = "Outgoing",
    }
}

conversant_core::open_enum! {
    /// The kind of a failure.
    ///
    /// In a reply it goes with the status: 400 `BadRequest`, 403 `Forbidden`, 404 `NotFound`, 405 `MethodNotAllowed`,
    /// 408 `ClientTimeout`, 409 `Conflict`, 410 `Gone` (do not try again), 412 `PreconditionFailed`,
    /// 413 `EntityTooLarge`, 415 `UnsupportedMediaType`, 428 `PreconditionRequired`, 429 `TooManyRequests`,
    /// 500 `ServiceFailure`, 503 `ServiceUnavailable`, 504 `Timeout`. `ExchangeServiceFailure` means that Exchange
    /// answered late or not correctly. In the event channel `LocalFailure` and `RemoteFailure` say on which side an
    /// operation failed, and `Informational` that something changed without a failure.
    ///
    /// Documented by the vendor. The 20 members of the vendor's enumeration, and `ClientTimeout`, which only its
    /// table of HTTP statuses has. That table spells two members `PreConditionFailed` and `PreConditionRequired`.
    pub enum ErrorCode {
        /// `BadRequest`
        BadRequest = "BadRequest",
        /// `ClientTimeout`
        ClientTimeout = "ClientTimeout",
        /// `Conflict`
        Conflict = "Conflict",
        /// `EntityTooLarge`
        EntityTooLarge = "EntityTooLarge",
        /// `ExchangeServiceFailure`
        ExchangeServiceFailure = "ExchangeServiceFailure",
        /// `Forbidden`
        Forbidden = "Forbidden",
        /// `GatewayTimeout`
        GatewayTimeout = "GatewayTimeout",
        /// `Gone`
        Gone = "Gone",
        /// `Informational`
        Informational = "Informational",
        /// `LocalFailure`
        LocalFailure = "LocalFailure",
        /// `MethodNotAllowed`
        MethodNotAllowed = "MethodNotAllowed",
        /// `NotAcceptable`
        NotAcceptable = "NotAcceptable",
        /// `NotFound`
        NotFound = "NotFound",
        /// `PreconditionFailed`
        PreconditionFailed = "PreconditionFailed",
        /// `PreconditionRequired`
        PreconditionRequired = "PreconditionRequired",
        /// `RemoteFailure`
        RemoteFailure = "RemoteFailure",
        /// `ServiceFailure`
        ServiceFailure = "ServiceFailure",
        /// `ServiceUnavailable`
        ServiceUnavailable = "ServiceUnavailable",
        /// `Timeout`
        Timeout = "Timeout",
        /// `TooManyRequests`
        TooManyRequests = "TooManyRequests",
        /// `UnsupportedMediaType`
        UnsupportedMediaType = "UnsupportedMediaType",
    }
}

conversant_core::open_enum! {
    /// The exact kind of a failure, or of a change.
    ///
    /// The vendor adds subcodes at any time. Those that a call to send or read messages may bring:
    ///
    /// - `AlreadyExists`: what was to be created is there already.
    /// - `APIVersionNotSupported`: the server does not have this revision of the resource.
    /// - `ApplicationNotFound`: the application is gone; sign in again.
    /// - `CallbackChannelError`: the remote event channel could not be reached.
    /// - `CannotRedirect`: there is no backup pool to redirect to.
    /// - `DeserializationFailure`: the body could not be read.
    /// - `InactiveApplicationExpired`: the application was idle for too long.
    /// - `InvalidExchangeServerVersion`: the user's mailbox is on an unsupported version of Exchange.
    /// - `None`: the code says it all; with `Conflict`, the call is not supported here.
    /// - `ParameterValidationFailure`: a parameter is missing or not valid.
    /// - `TooManyApplications`: the user has too many applications.
    /// - `TooManyGroups`: there are too many groups.
    /// - `UnsupportedMediaType`: the content type is not supported.
    /// - `UserAgentNotAllowed`: the application's user agent is barred.
    ///
    /// Documented by the vendor. The 81 members of the vendor's enumeration, and six that only the page on
    /// `reportMediaDiagnostics` lists: `CallbackChannelError`, `CannotRedirect`, `InvalidExchangeServerVersion`,
    /// `MaxEventCountReached`, `None` and `UnprocessableEntity`.
    pub enum ErrorSubcode {
        /// `AlreadyExists`
        AlreadyExists = "AlreadyExists",
        /// `AnonymousNotAllowed`
        AnonymousNotAllowed = "AnonymousNotAllowed",
        /// `AnotherOperationPending`
        AnotherOperationPending = "AnotherOperationPending",
        /// `APIVersionNotSupported`
        ApiVersionNotSupported = "APIVersionNotSupported",
        /// `ApplicationNotFound`
        ApplicationNotFound = "ApplicationNotFound",
        /// `AttendeeNotAllowed`
        AttendeeNotAllowed = "AttendeeNotAllowed",
        /// `AutoAccepted`
        AutoAccepted = "AutoAccepted",
        /// `Busy`
        Busy = "Busy",
        /// `CallbackChannelError`
        CallbackChannelError = "CallbackChannelError",
        /// `CallbackUriUnreachable`
        CallbackUriUnreachable = "CallbackUriUnreachable",
        /// `CallTerminated`
        CallTerminated = "CallTerminated",
        /// `Canceled`
        Canceled = "Canceled",
        /// `CannotRedirect`
        CannotRedirect = "CannotRedirect",
        /// `ConnectedElsewhere`
        ConnectedElsewhere = "ConnectedElsewhere",
        /// `ConversationNotFound`
        ConversationNotFound = "ConversationNotFound",
        /// `Declined`
        Declined = "Declined",
        /// `Demoted`
        Demoted = "Demoted",
        /// `Denied`
        Denied = "Denied",
        /// `DerivedConversation`
        DerivedConversation = "DerivedConversation",
        /// `DeserializationFailure`
        DeserializationFailure = "DeserializationFailure",
        /// `DestinationNotFound`
        DestinationNotFound = "DestinationNotFound",
        /// `DialoutNotAllowed`
        DialoutNotAllowed = "DialoutNotAllowed",
        /// `DoNotDisturb`
        DoNotDisturb = "DoNotDisturb",
        /// `Ejected`
        Ejected = "Ejected",
        /// `Ended`
        Ended = "Ended",
        /// `EscalationFailed`
        EscalationFailed = "EscalationFailed",
        /// `ExchangeTimeout`
        ExchangeTimeout = "ExchangeTimeout",
        /// `Expired`
        Expired = "Expired",
        /// `FederationRequired`
        FederationRequired = "FederationRequired",
        /// `Forwarded`
        Forwarded = "Forwarded",
        /// `InactiveApplicationExpired`
        InactiveApplicationExpired = "InactiveApplicationExpired",
        /// `InsufficientBandwidth`
        InsufficientBandwidth = "InsufficientBandwidth",
        /// `InvalidExchangeServerVersion`
        InvalidExchangeServerVersion = "InvalidExchangeServerVersion",
        /// `InvalidMediaDescription`
        InvalidMediaDescription = "InvalidMediaDescription",
        /// `InviteesOnly`
        InviteesOnly = "InviteesOnly",
        /// `IPv6NotSupported`
        IPv6NotSupported = "IPv6NotSupported",
        /// `LimitExceeded`
        LimitExceeded = "LimitExceeded",
        /// `LisServiceUnavailable`
        LisServiceUnavailable = "LisServiceUnavailable",
        /// `MakeMeAvailableRequired`
        MakeMeAvailableRequired = "MakeMeAvailableRequired",
        /// `MaxEventCountReached`
        MaxEventCountReached = "MaxEventCountReached",
        /// `MediaEncryptionMismatch`
        MediaEncryptionMismatch = "MediaEncryptionMismatch",
        /// `MediaEncryptionNotSupported`
        MediaEncryptionNotSupported = "MediaEncryptionNotSupported",
        /// `MediaEncryptionRequired`
        MediaEncryptionRequired = "MediaEncryptionRequired",
        /// `MediaFailure`
        MediaFailure = "MediaFailure",
        /// `MediaFallback`
        MediaFallback = "MediaFallback",
        /// `MediaNegotiationFailure`
        MediaNegotiationFailure = "MediaNegotiationFailure",
        /// `MediaNegotiationTimeOut`
        MediaNegotiationTimeOut = "MediaNegotiationTimeOut",
        /// `MigrationInProgress`
        MigrationInProgress = "MigrationInProgress",
        /// `Missed`
        Missed = "Missed",
        /// `ModalityNotSupported`
        ModalityNotSupported = "ModalityNotSupported",
        /// `NewContentSharer`
        NewContentSharer = "NewContentSharer",
        /// `NoDelegatesConfigured`
        NoDelegatesConfigured = "NoDelegatesConfigured",
        /// `NoLocationFound`
        NoLocationFound = "NoLocationFound",
        /// `None`
        None = "None",
        /// `NormalizationFailed`
        NormalizationFailed = "NormalizationFailed",
        /// `NotAcceptable`
        NotAcceptable = "NotAcceptable",
        /// `NotAllowed`
        NotAllowed = "NotAllowed",
        /// `NoTeamMembersConfigured`
        NoTeamMembersConfigured = "NoTeamMembersConfigured",
        /// `OperationNotSupported`
        OperationNotSupported = "OperationNotSupported",
        /// `ParameterValidationFailure`
        ParameterValidationFailure = "ParameterValidationFailure",
        /// `PGetReplaced`
        PGetReplaced = "PGetReplaced",
        /// `PhoneNumberConflict`
        PhoneNumberConflict = "PhoneNumberConflict",
        /// `ProvisioningDataUnavailable`
        ProvisioningDataUnavailable = "ProvisioningDataUnavailable",
        /// `PstnCallFailed`
        PstnCallFailed = "PstnCallFailed",
        /// `Redirected`
        Redirected = "Redirected",
        /// `Removed`
        Removed = "Removed",
        /// `Replaced`
        Replaced = "Replaced",
        /// `RepliedWithOtherModality`
        RepliedWithOtherModality = "RepliedWithOtherModality",
        /// `SessionSwitched`
        SessionSwitched = "SessionSwitched",
        /// `TemporarilyUnavailable`
        TemporarilyUnavailable = "TemporarilyUnavailable",
        /// `ThreadIdAlreadyExists`
        ThreadIdAlreadyExists = "ThreadIdAlreadyExists",
        /// `Timeout`
        Timeout = "Timeout",
        /// `TooManyApplications`
        TooManyApplications = "TooManyApplications",
        /// `TooManyContacts`
        TooManyContacts = "TooManyContacts",
        /// `TooManyConversations`
        TooManyConversations = "TooManyConversations",
        /// `TooManyGroups`
        TooManyGroups = "TooManyGroups",
        /// `TooManyLobbyParticipants`
        TooManyLobbyParticipants = "TooManyLobbyParticipants",
        /// `TooManyOnlineMeetings`
        TooManyOnlineMeetings = "TooManyOnlineMeetings",
        /// `TooManyParticipants`
        TooManyParticipants = "TooManyParticipants",
        /// `TransferDeclined`
        TransferDeclined = "TransferDeclined",
        /// `Transferred`
        Transferred = "Transferred",
        /// `TransferTargetDeclined`
        TransferTargetDeclined = "TransferTargetDeclined",
        /// `Unavailable`
        Unavailable = "Unavailable",
        /// `UnprocessableEntity`
        UnprocessableEntity = "UnprocessableEntity",
        /// `Unreachable`
        Unreachable = "Unreachable",
        /// `UnsupportedMediaType`
        UnsupportedMediaType = "UnsupportedMediaType",
        /// `UserAgentNotAllowed`
        UserAgentNotAllowed = "UserAgentNotAllowed",
    }
}

conversant_core::open_enum! {
    /// How the caller proves who it is.
    ///
    /// - `password`: with `username` and `password`.
    /// - `urn:microsoft.rtc:windows`: with Integrated Windows Authentication.
    /// - `urn:microsoft.rtc:passive`: with a sign-in elsewhere, for example at AD FS. Until that has happened the reply
    ///   is an error with the address to sign in at.
    /// - `urn:microsoft.rtc:anonmeeting`: with the key of a meeting, as its anonymous participant.
    pub enum GrantType {
        /// `password`
        Password = "password",
        /// `urn:microsoft.rtc:windows`
        UrnMicrosoftRtcWindows = "urn:microsoft.rtc:windows",
        /// `urn:microsoft.rtc:passive`
        UrnMicrosoftRtcPassive = "urn:microsoft.rtc:passive",
        /// `urn:microsoft.rtc:anonmeeting`
        UrnMicrosoftRtcAnonmeeting = "urn:microsoft.rtc:anonmeeting",
    }
}

conversant_core::open_enum! {
    /// How far the delivery of a message is.
    ///
    /// - `Failed`: it did not arrive, or not everywhere.
    /// - `Pending`: not known yet.
    /// - `Succeeded`: it arrived.
    ///
    /// Documented by the vendor. The vendor's name is `Status`; the meanings are our reading. Events report the same
    /// as `Success` and `Failure`.
    pub enum MessageStatus {
        /// `Failed`
        Failed = "Failed",
        /// `Pending`
        Pending = "Pending",
        /// `Succeeded`
        Succeeded = "Succeeded",
    }
}

conversant_core::open_enum! {
    /// The kind of a refused token request.
    ///
    /// - `invalid_request`: the request is malformed.
    /// - `invalid_grant`: the credentials are not accepted, or the user has still to sign in.
    /// - `unsupported_grant_type`: the server does not take this grant.
    /// - `invalid_scope`: a scope other than `all` was asked for; `all` need not be asked for.
    /// - `server_error`: the server failed.
    ///
    /// Documented by the vendor. The values are the vendor's complete list; most of the meanings are those the names
    /// have in OAuth 2.0.
    pub enum TokenErrorCode {
        /// `invalid_request`
        InvalidRequest = "invalid_request",
        /// `invalid_grant`
        InvalidGrant = "invalid_grant",
        /// `unsupported_grant_type`
        UnsupportedGrantType = "unsupported_grant_type",
        /// `invalid_scope`
        InvalidScope = "invalid_scope",
        /// `server_error`
        ServerError = "server_error",
    }
}

/// Details for troubleshooting.
///
/// For a log only: the content may change at any time.
///
/// Documented by the vendor. Called a property bag; no sample in JSON has one with content.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct ReasonDebugInfo(
    #[serde(deserialize_with = "conversant_core::wire::object::free")]
    pub serde_json::Map<String, serde_json::Value>,
);
impl std::fmt::Debug for ReasonDebugInfo {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("ReasonDebugInfo")
            .field(&conversant_core::codegen::hidden(&self.0))
            .finish()
    }
}

/// Which parameters of the request are not valid, by name.
///
/// Sent with 400 only.
///
/// Documented by the vendor. Called a property bag; no sample in JSON has one with content.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct ReasonParameters(
    #[serde(deserialize_with = "conversant_core::wire::object::free")]
    pub serde_json::Map<String, serde_json::Value>,
);
impl std::fmt::Debug for ReasonParameters {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("ReasonParameters")
            .field(&conversant_core::codegen::hidden(&self.0))
            .finish()
    }
}

/// A link to another resource, or a text carried inside the link itself.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Link {
    /// The relation.
    ///
    /// Absent where the link's name in `_links` says it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rel: Option<String>,
    /// Where the resource is.
    ///
    /// Absolute, or relative to the host. Query parameters in it belong to the server and stay as they are. The
    /// text of a message is a `data:` URI.
    pub href: conversant_core::Link,
    /// A name for people, such as the display name of a participant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// The newest revision of the resource that the server offers.
    ///
    /// 1 where absent. Later revisions are compatible with earlier ones.
    ///
    /// Documented by the vendor. A sample on the same page spells it `rev`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub revision: Option<f64>,
    /// The version of the resource behind the link.
    ///
    /// Documented by the vendor. Shown as an extra attribute; the meaning is that of an `ETag`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub etag: Option<String>,
}

conversant_core::redacted_debug!(Link {
    rel: text,
    href: shown,
    title: text,
    revision: shown,
    etag: text,
});

/// An instant message that was sent or received.
///
/// Its text is in the links `htmlMessage` and `plainMessage`, as `data:` URIs. Captured traffic leaves out many of
/// the properties.
///
/// Documented by the vendor. The types are those of the JSON sample; the property table has none. The table also
/// lists `htmlMessage` and `plainMessage` as properties, the samples show them as links. That `rel` and the links
/// are always there is on the page about the payload format.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Message {
    /// The type of the resource, `message`.
    pub rel: String,
    /// Whether a message came in or went out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub direction: Option<Direction>,
    /// The id that the sender gave to `sendMessage`, on outgoing messages.
    ///
    /// On the wire: `operationId`.
    #[serde(rename = "operationId", skip_serializing_if = "Option::is_none")]
    pub operation_id: Option<String>,
    /// How far the delivery of a message is.
    ///
    /// - `Failed`: it did not arrive, or not everywhere.
    /// - `Pending`: not known yet.
    /// - `Succeeded`: it arrived.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<MessageStatus>,
    /// When the message was sent or received.
    ///
    /// On the wire: `timeStamp`, as `/Date(1706695200000)/`.
    #[serde(
        rename = "timeStamp",
        default,
        with = "conversant_core::wire::ajax_date_time::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub time_stamp: Option<DateTime<Utc>>,
    /// What a message is linked to.
    ///
    /// - `self`: the message.
    /// - `messaging`: the messaging modality of its conversation.
    /// - `contact`: the person who sent it, as a contact.
    /// - `participant`: the participant who sent it; `title` may have the name.
    /// - `htmlMessage`, `plainMessage`: its text, as a `data:` URI of `text/html` or `text/plain`, percent-encoded or in
    ///   base64; a `+` in percent-encoded text is a space.
    /// - `failedDeliveryParticipant`: the participants it did not reach.
    ///
    /// On the wire: `_links`.
    #[serde(rename = "_links")]
    pub links: MessageLinks,
}

conversant_core::redacted_debug!(Message {
    rel: text,
    direction: shown,
    operation_id: text,
    status: shown,
    time_stamp: shown,
    links: shown,
});

/// What a message is linked to.
///
/// - `self`: the message.
/// - `messaging`: the messaging modality of its conversation.
/// - `contact`: the person who sent it, as a contact.
/// - `participant`: the participant who sent it; `title` may have the name.
/// - `htmlMessage`, `plainMessage`: its text, as a `data:` URI of `text/html` or `text/plain`, percent-encoded or in
///   base64; a `+` in percent-encoded text is a space.
/// - `failedDeliveryParticipant`: the participants it did not reach.
///
/// Documented by the vendor. The page on the payload format says that data URIs are always URL-encoded; samples
/// have base64 as well.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct MessageLinks {
    /// A link to another resource, or a text carried inside the link itself.
    ///
    /// On the wire: `self`.
    #[serde(rename = "self")]
    pub self_: Link,
    /// A link to another resource, or a text carried inside the link itself.
    #[serde(
        default,
        deserialize_with = "conversant_core::wire::object::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub messaging: Option<Link>,
    /// A link to another resource, or a text carried inside the link itself.
    #[serde(
        default,
        deserialize_with = "conversant_core::wire::object::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub contact: Option<Link>,
    /// A link to another resource, or a text carried inside the link itself.
    #[serde(
        default,
        deserialize_with = "conversant_core::wire::object::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub participant: Option<Link>,
    /// A link to another resource, or a text carried inside the link itself.
    ///
    /// On the wire: `htmlMessage`.
    #[serde(
        rename = "htmlMessage",
        default,
        deserialize_with = "conversant_core::wire::object::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub html_message: Option<Link>,
    /// A link to another resource, or a text carried inside the link itself.
    ///
    /// On the wire: `plainMessage`.
    #[serde(
        rename = "plainMessage",
        default,
        deserialize_with = "conversant_core::wire::object::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub plain_message: Option<Link>,
    /// The participants the message did not reach, where there are more than two.
    ///
    /// On the wire: `failedDeliveryParticipant`.
    #[serde(
        rename = "failedDeliveryParticipant",
        default,
        deserialize_with = "conversant_core::wire::object::list",
        skip_serializing_if = "Option::is_none"
    )]
    pub failed_delivery_participant: Option<Vec<Link>>,
}

conversant_core::redacted_debug!(MessageLinks {
    self_: shown,
    messaging: shown,
    contact: shown,
    participant: shown,
    html_message: shown,
    plain_message: shown,
    failed_delivery_participant: shown,
});

/// The messages of a conversation, as links.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Messages {
    /// The type of the resource, `messages`.
    pub rel: String,
    /// The links of the list of messages.
    ///
    /// `self` is the list.
    ///
    /// On the wire: `_links`.
    #[serde(rename = "_links")]
    pub links: MessagesLinks,
}

conversant_core::redacted_debug!(Messages {
    rel: text,
    links: shown,
});

/// The links of the list of messages.
///
/// `self` is the list.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct MessagesLinks {
    /// A link to another resource, or a text carried inside the link itself.
    ///
    /// On the wire: `self`.
    #[serde(rename = "self")]
    pub self_: Link,
    /// The messages.
    #[serde(
        default,
        deserialize_with = "conversant_core::wire::object::list",
        skip_serializing_if = "Option::is_none"
    )]
    pub message: Option<Vec<Link>>,
}

conversant_core::redacted_debug!(MessagesLinks {
    self_: shown,
    message: shown,
});

/// Why a call failed.
///
/// Only `code` is certain to be there. A failure whose content type is neither JSON nor XML comes from something
/// between the client and UCWA and has no such body.
///
/// Documented by the vendor. The caption of the JSON sample says 400, its code is that of a 409. There is an XML
/// form too, with the root `reason`. The page on the resource `reason` has only `code`, `subcode`, `message` and
/// a link to itself.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Reason {
    /// The kind of a failure.
    ///
    /// In a reply it goes with the status: 400 `BadRequest`, 403 `Forbidden`, 404 `NotFound`, 405 `MethodNotAllowed`,
    /// 408 `ClientTimeout`, 409 `Conflict`, 410 `Gone` (do not try again), 412 `PreconditionFailed`,
    /// 413 `EntityTooLarge`, 415 `UnsupportedMediaType`, 428 `PreconditionRequired`, 429 `TooManyRequests`,
    /// 500 `ServiceFailure`, 503 `ServiceUnavailable`, 504 `Timeout`. `ExchangeServiceFailure` means that Exchange
    /// answered late or not correctly. In the event channel `LocalFailure` and `RemoteFailure` say on which side an
    /// operation failed, and `Informational` that something changed without a failure.
    pub code: ErrorCode,
    /// The exact kind of a failure, or of a change.
    ///
    /// The vendor adds subcodes at any time. Those that a call to send or read messages may bring:
    ///
    /// - `AlreadyExists`: what was to be created is there already.
    /// - `APIVersionNotSupported`: the server does not have this revision of the resource.
    /// - `ApplicationNotFound`: the application is gone; sign in again.
    /// - `CallbackChannelError`: the remote event channel could not be reached.
    /// - `CannotRedirect`: there is no backup pool to redirect to.
    /// - `DeserializationFailure`: the body could not be read.
    /// - `InactiveApplicationExpired`: the application was idle for too long.
    /// - `InvalidExchangeServerVersion`: the user's mailbox is on an unsupported version of Exchange.
    /// - `None`: the code says it all; with `Conflict`, the call is not supported here.
    /// - `ParameterValidationFailure`: a parameter is missing or not valid.
    /// - `TooManyApplications`: the user has too many applications.
    /// - `TooManyGroups`: there are too many groups.
    /// - `UnsupportedMediaType`: the content type is not supported.
    /// - `UserAgentNotAllowed`: the application's user agent is barred.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subcode: Option<ErrorSubcode>,
    /// The reason in words, in the language that the application signed in with.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// Where to read more.
    ///
    /// Inferred, not documented. In the table of properties with the type `href`; no sample has it, so its JSON form
    /// is our reading.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub link: Option<conversant_core::Link>,
    /// Which parameters of the request are not valid, by name.
    ///
    /// Sent with 400 only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parameters: Option<ReasonParameters>,
    /// Details for troubleshooting.
    ///
    /// For a log only: the content may change at any time.
    ///
    /// On the wire: `debugInfo`.
    #[serde(rename = "debugInfo", skip_serializing_if = "Option::is_none")]
    pub debug_info: Option<ReasonDebugInfo>,
}

conversant_core::redacted_debug!(Reason {
    code: shown,
    subcode: shown,
    message: text,
    link: shown,
    parameters: shown,
    debug_info: shown,
});

/// Why no token was issued.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct TokenError {
    /// The kind of a refused token request.
    ///
    /// - `invalid_request`: the request is malformed.
    /// - `invalid_grant`: the credentials are not accepted, or the user has still to sign in.
    /// - `unsupported_grant_type`: the server does not take this grant.
    /// - `invalid_scope`: a scope other than `all` was asked for; `all` need not be asked for.
    /// - `server_error`: the server failed.
    pub error: TokenErrorCode,
    /// Where the user signs in before the token is asked for again.
    ///
    /// Sent for the grant `urn:microsoft.rtc:passive`, beside `invalid_grant`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ms_rtc_passiveauthuri: Option<conversant_core::Link>,
}

conversant_core::redacted_debug!(TokenError {
    error: shown,
    ms_rtc_passiveauthuri: shown,
});

/// An access token.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct TokenReply {
    /// The token to send as `Bearer` in the `Authorization` header; it begins with `cwt=`.
    pub access_token: conversant_core::Secret,
    /// How the token is sent: `Bearer`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub token_type: Option<String>,
    /// How long the token lives, in seconds.
    ///
    /// About 8 hours for a user, 3600 (1 hour) for an anonymous participant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expires_in: Option<i64>,
    /// Where the identity is from; `local` in the only sample that has it.
    ///
    /// Observed in the vendor's samples or in traffic, not documented. In one sample of the vendor, without an
    /// explanation; the meaning is our reading.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ms_rtc_identityscope: Option<String>,
}

conversant_core::redacted_debug!(TokenReply {
    access_token: shown,
    token_type: text,
    expires_in: shown,
    ms_rtc_identityscope: text,
});

/// A request for an access token.
///
/// Which properties it has depends on `grant_type`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct TokenRequest {
    /// How the caller proves who it is.
    ///
    /// - `password`: with `username` and `password`.
    /// - `urn:microsoft.rtc:windows`: with Integrated Windows Authentication.
    /// - `urn:microsoft.rtc:passive`: with a sign-in elsewhere, for example at AD FS. Until that has happened the reply
    ///   is an error with the address to sign in at.
    /// - `urn:microsoft.rtc:anonmeeting`: with the key of a meeting, as its anonymous participant.
    pub grant_type: GrantType,
    /// The name the user signs in with.
    ///
    /// Needed with the grant `password`; not allowed with the grants for Windows and for passive sign-in.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub username: Option<String>,
    /// The user's password, or the key of the meeting.
    ///
    /// The password is needed with the grant `password`, the key with `urn:microsoft.rtc:anonmeeting`; not allowed
    /// with the other two.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub password: Option<conversant_core::Secret>,
    /// The URI of the meeting to join.
    ///
    /// Needed with the grant `urn:microsoft.rtc:anonmeeting`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ms_rtc_conferenceuri: Option<String>,
    /// The token that this request renews.
    ///
    /// Optional with the grant `urn:microsoft.rtc:anonmeeting`: the participant stays the same to the others.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ms_rtc_renew: Option<conversant_core::Secret>,
}
impl TokenRequest {
    /// A [`TokenRequest`](Self) of what is required; the rest is left out.
    pub fn new(grant_type: impl Into<GrantType>) -> Self {
        Self {
            grant_type: grant_type.into(),
            username: None,
            password: None,
            ms_rtc_conferenceuri: None,
            ms_rtc_renew: None,
        }
    }

    /// Sets [`username`](Self::username): the name the user signs in with.
    pub fn username(mut self, username: impl Into<String>) -> Self {
        self.username = Some(username.into());
        self
    }

    /// Sets [`password`](Self::password): the user's password, or the key of the meeting.
    pub fn password(mut self, password: impl Into<conversant_core::Secret>) -> Self {
        self.password = Some(password.into());
        self
    }

    /// Sets [`ms_rtc_conferenceuri`](Self::ms_rtc_conferenceuri): the URI of the meeting to join.
    pub fn ms_rtc_conferenceuri(
        mut self,
        ms_rtc_conferenceuri: impl Into<String>,
    ) -> Self {
        self.ms_rtc_conferenceuri = Some(ms_rtc_conferenceuri.into());
        self
    }

    /// Sets [`ms_rtc_renew`](Self::ms_rtc_renew): the token that this request renews.
    pub fn ms_rtc_renew(
        mut self,
        ms_rtc_renew: impl Into<conversant_core::Secret>,
    ) -> Self {
        self.ms_rtc_renew = Some(ms_rtc_renew.into());
        self
    }
}

conversant_core::redacted_debug!(TokenRequest {
    grant_type: shown,
    username: text,
    password: shown,
    ms_rtc_conferenceuri: text,
    ms_rtc_renew: shown,
});
