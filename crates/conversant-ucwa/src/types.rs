// Made by `cargo xtask generate ucwa` from specs/ucwa.yaml (sha256 8ae4282136bcaf5f) with progenitor 0.15.1.
// Do not edit: change the spec or the pipeline and generate again.

//! The vendor's objects and enums.

use chrono::{DateTime, Utc};
use conversant_core::check::{self, Check};
use serde::{Deserialize, Serialize};

conversant_core::open_enum! {
    /// The kind of device an application runs on; the vendor supports one.
    ///
    /// Documented by the vendor. In prose; there is no page for the enumeration.
    pub enum ApplicationType {
        /// `Browser`
        Browser = "Browser",
    }
}

conversant_core::open_enum! {
    /// Whether the audience of a meeting may write.
    pub enum AudienceMessaging {
        /// Instant messaging is disabled for all members of the conversation.
        Disabled = "Disabled",
        /// Instant messaging is enabled for all members of the conversation.
        Enabled = "Enabled",
        /// `Unknown`
        UnknownValue = "Unknown",
    }
}

conversant_core::open_enum! {
    /// Whether the audience of a meeting is kept silent.
    pub enum AudienceMuteLock {
        /// The attendees are not muted.
        Disabled = "Disabled",
        /// The attendees are kept muted.
        Enabled = "Enabled",
        /// `Unknown`
        UnknownValue = "Unknown",
    }
}

conversant_core::open_enum! {
    /// How the user wants to be called.
    pub enum AudioPreference {
        /// On the telephone.
        PhoneAudio = "PhoneAudio",
        /// Over the network, the default.
        VoipAudio = "VoipAudio",
    }
}

conversant_core::open_enum! {
    /// Why an invitation is declined, and for which of the user's applications.
    ///
    /// Instant messaging has use for `Local`, `Global` and `Unknown`; the others are reasons of calls by sound and
    /// picture.
    ///
    /// Documented by the vendor.
    pub enum CallDeclineReason {
        /// The sides have no codec in common.
        CodecMismatch = "CodecMismatch",
        /// The sides could not agree on encryption (SRTP).
        EncryptionMismatch = "EncryptionMismatch",
        /// For all of the user's applications.
        Global = "Global",
        /// The connection is too slow.
        InsufficientBandwidth = "InsufficientBandwidth",
        /// The connection is too slow; the telephone network is asked for
        /// instead.
        InsufficientBandwidthRerouteOverPstn = "InsufficientBandwidthRerouteOverPstn",
        /// The SDP of the call is not valid.
        InvalidMediaOffer = "InvalidMediaOffer",
        /// IPv6 is not supported.
        IPv6NotSupported = "IPv6NotSupported",
        /// For this application only.
        Local = "Local",
        /// Sound or picture could not be allocated.
        MediaAllocationFailure = "MediaAllocationFailure",
        /// Sound or picture could not connect.
        MediaConnectivityFailure = "MediaConnectivityFailure",
        /// No reason is given. On the wire: `Unknown`.
        UnknownValue = "Unknown",
        /// The sides could not agree on sound or picture.
        UnsupportedMedia = "UnsupportedMedia",
    }
}

conversant_core::open_enum! {
    /// A way to communicate that is in use in a conversation.
    pub enum ConversationModalityType {
        /// `ApplicationSharing`
        ApplicationSharing = "ApplicationSharing",
        /// `Audio`
        Audio = "Audio",
        /// `DataCollaboration`
        DataCollaboration = "DataCollaboration",
        /// Instant messaging.
        Messaging = "Messaging",
        /// `PanoramicVideo`
        PanoramicVideo = "PanoramicVideo",
        /// `Video`
        Video = "Video",
    }
}

conversant_core::open_enum! {
    /// How far a conversation is.
    ///
    /// Documented by the vendor. The order is read from captured traffic.
    pub enum ConversationState {
        /// The conversation is under way as a conference, which can have more people.
        Conferenced = "Conferenced",
        /// `Conferencing`
        Conferencing = "Conferencing",
        /// The conversation is under way between two people.
        Connected = "Connected",
        /// The user has invited somebody, who has not accepted yet.
        Connecting = "Connecting",
        /// The conversation has ended.
        Disconnected = "Disconnected",
        /// `Disconnecting`
        Disconnecting = "Disconnecting",
        /// The user was invited and has not accepted yet.
        Incoming = "Incoming",
        /// The user waits to be let in.
        InLobby = "InLobby",
    }
}

conversant_core::open_enum! {
    /// Whether a message or an invitation came in or went out.
    pub enum Direction {
        /// The user received it.
        Incoming = "Incoming",
        /// The user sent it.
        Outgoing = "Outgoing",
    }
}

conversant_core::open_enum! {
    /// The kind of a failure.
    ///
    /// In a reply it goes with the status. A status given here is that of the vendor's table.
    ///
    /// Documented by the vendor. The 20 members of the vendor's enumeration, and `ClientTimeout`, which only its
    /// table of HTTP statuses has. That table spells two members `PreConditionFailed` and `PreConditionRequired`.
    pub enum ErrorCode {
        /// 400; the request is malformed, or a parameter is not valid.
        BadRequest = "BadRequest",
        /// 408; the request took too long to arrive.
        ClientTimeout = "ClientTimeout",
        /// 409; it does not agree with the state of things, or is not supported here.
        Conflict = "Conflict",
        /// 413; the request is too large.
        EntityTooLarge = "EntityTooLarge",
        /// Exchange answered late or not correctly.
        ExchangeServiceFailure = "ExchangeServiceFailure",
        /// 403; the caller may not do this.
        Forbidden = "Forbidden",
        /// A server behind this one did not answer in time; no status is documented.
        GatewayTimeout = "GatewayTimeout",
        /// 410; it is over, do not try again.
        Gone = "Gone",
        /// In events: something changed without a failure.
        Informational = "Informational",
        /// In events: it failed on this side.
        LocalFailure = "LocalFailure",
        /// 405; the resource does not know this HTTP method.
        MethodNotAllowed = "MethodNotAllowed",
        /// It cannot be accepted here; no status is documented.
        NotAcceptable = "NotAcceptable",
        /// 404; it does not exist.
        NotFound = "NotFound",
        /// 412; the resource has changed since it was read.
        PreconditionFailed = "PreconditionFailed",
        /// 428; the request does not say which version it changes.
        PreconditionRequired = "PreconditionRequired",
        /// In events: it failed on the other side.
        RemoteFailure = "RemoteFailure",
        /// 500; the server failed.
        ServiceFailure = "ServiceFailure",
        /// 503; the service is not available.
        ServiceUnavailable = "ServiceUnavailable",
        /// 504; something did not answer in time.
        Timeout = "Timeout",
        /// 429; too many requests are under way.
        TooManyRequests = "TooManyRequests",
        /// 415; the content type is not supported.
        UnsupportedMediaType = "UnsupportedMediaType",
    }
}

conversant_core::open_enum! {
    /// The exact kind of a failure, or of a change.
    ///
    /// The vendor adds subcodes at any time.
    ///
    /// Documented by the vendor. The 81 members of the vendor's enumeration, and six that only the page on
    /// `reportMediaDiagnostics` lists: `CallbackChannelError`, `CannotRedirect`, `InvalidExchangeServerVersion`,
    /// `MaxEventCountReached`, `None` and `UnprocessableEntity`. Their meanings are those of the pages where they
    /// occur.
    pub enum ErrorSubcode {
        /// What was to be created is there already.
        AlreadyExists = "AlreadyExists",
        /// Anonymous users may not do this.
        AnonymousNotAllowed = "AnonymousNotAllowed",
        /// An operation is under way already.
        AnotherOperationPending = "AnotherOperationPending",
        /// The server does not have this revision of the resource. On the wire: `APIVersionNotSupported`.
        ApiVersionNotSupported = "APIVersionNotSupported",
        /// The application is gone; sign in again.
        ApplicationNotFound = "ApplicationNotFound",
        /// Attendees of a meeting may not do this.
        AttendeeNotAllowed = "AttendeeNotAllowed",
        /// The invitation was accepted without asking.
        AutoAccepted = "AutoAccepted",
        /// The other side is busy.
        Busy = "Busy",
        /// The remote event channel could not be reached.
        CallbackChannelError = "CallbackChannelError",
        /// The application's callback address could not be reached.
        CallbackUriUnreachable = "CallbackUriUnreachable",
        /// The call has ended.
        CallTerminated = "CallTerminated",
        /// The operation was cancelled.
        Canceled = "Canceled",
        /// There is no backup pool to redirect to.
        CannotRedirect = "CannotRedirect",
        /// Another application of the user has answered.
        ConnectedElsewhere = "ConnectedElsewhere",
        /// There is no such conversation.
        ConversationNotFound = "ConversationNotFound",
        /// The invitation was declined.
        Declined = "Declined",
        /// The participant was made an attendee.
        Demoted = "Demoted",
        /// The participant was not let in from the lobby.
        Denied = "Denied",
        /// A new conversation took the place of this one.
        DerivedConversation = "DerivedConversation",
        /// The body could not be read.
        DeserializationFailure = "DeserializationFailure",
        /// There is no such person.
        DestinationNotFound = "DestinationNotFound",
        /// Calls out of the meeting are not allowed.
        DialoutNotAllowed = "DialoutNotAllowed",
        /// The other side does not want to be disturbed.
        DoNotDisturb = "DoNotDisturb",
        /// Removed from the conference.
        Ejected = "Ejected",
        /// The conference is over.
        Ended = "Ended",
        /// The conversation could not be made a conference.
        EscalationFailed = "EscalationFailed",
        /// Exchange did not answer in time.
        ExchangeTimeout = "ExchangeTimeout",
        /// A parked call was not taken in time.
        Expired = "Expired",
        /// The companies would have to be connected.
        FederationRequired = "FederationRequired",
        /// The call was forwarded.
        Forwarded = "Forwarded",
        /// The application was idle for too long.
        InactiveApplicationExpired = "InactiveApplicationExpired",
        /// The connection is too slow.
        InsufficientBandwidth = "InsufficientBandwidth",
        /// The user's mailbox is on an unsupported version of Exchange.
        InvalidExchangeServerVersion = "InvalidExchangeServerVersion",
        /// The description of sound or picture is not valid.
        InvalidMediaDescription = "InvalidMediaDescription",
        /// The meeting is closed to those who are not invited.
        InviteesOnly = "InviteesOnly",
        /// The other side does not have IPv6.
        IPv6NotSupported = "IPv6NotSupported",
        /// A limit of the server is reached.
        LimitExceeded = "LimitExceeded",
        /// The Location Information Service does not answer.
        LisServiceUnavailable = "LisServiceUnavailable",
        /// `makeMeAvailable` has to come first.
        MakeMeAvailableRequired = "MakeMeAvailableRequired",
        /// No meaning is documented.
        MaxEventCountReached = "MaxEventCountReached",
        /// The sides encrypt in different ways.
        MediaEncryptionMismatch = "MediaEncryptionMismatch",
        /// Encryption is not supported.
        MediaEncryptionNotSupported = "MediaEncryptionNotSupported",
        /// Encryption is required.
        MediaEncryptionRequired = "MediaEncryptionRequired",
        /// Sound or picture failed.
        MediaFailure = "MediaFailure",
        /// Sound or picture was taken over by another way.
        MediaFallback = "MediaFallback",
        /// The sides found no common form of sound or picture.
        MediaNegotiationFailure = "MediaNegotiationFailure",
        /// The sides found no common form of sound or picture in time.
        MediaNegotiationTimeOut = "MediaNegotiationTimeOut",
        /// The contacts are being moved and can only be read.
        MigrationInProgress = "MigrationInProgress",
        /// The invitation was missed.
        Missed = "Missed",
        /// This way to communicate is not supported.
        ModalityNotSupported = "ModalityNotSupported",
        /// Somebody else presents now.
        NewContentSharer = "NewContentSharer",
        /// The user has no delegates.
        NoDelegatesConfigured = "NoDelegatesConfigured",
        /// No location matches.
        NoLocationFound = "NoLocationFound",
        /// The code says it all; with `Conflict`, the call is not supported here.
        None = "None",
        /// The telephone number could not be brought into a standard form.
        NormalizationFailed = "NormalizationFailed",
        /// The other side cannot accept it now.
        NotAcceptable = "NotAcceptable",
        /// A policy forbids it.
        NotAllowed = "NotAllowed",
        /// The user has no team.
        NoTeamMembersConfigured = "NoTeamMembersConfigured",
        /// Not supported at present.
        OperationNotSupported = "OperationNotSupported",
        /// A parameter, or the type of a message's content, is missing or not valid.
        ParameterValidationFailure = "ParameterValidationFailure",
        /// Another request for events took the place of this one.
        PGetReplaced = "PGetReplaced",
        /// The telephone number belongs to several people.
        PhoneNumberConflict = "PhoneNumberConflict",
        /// The user's settings are not available.
        ProvisioningDataUnavailable = "ProvisioningDataUnavailable",
        /// The call to the mobile telephone failed.
        PstnCallFailed = "PstnCallFailed",
        /// The invitation was redirected.
        Redirected = "Redirected",
        /// Removed from the conference; on `messaging`, instant messaging was removed.
        Removed = "Removed",
        /// Another way to communicate took its place.
        Replaced = "Replaced",
        /// Answered in another way.
        RepliedWithOtherModality = "RepliedWithOtherModality",
        /// The session changed.
        SessionSwitched = "SessionSwitched",
        /// The service is shutting down, or not available for now.
        TemporarilyUnavailable = "TemporarilyUnavailable",
        /// There is a conversation with this thread id.
        ThreadIdAlreadyExists = "ThreadIdAlreadyExists",
        /// Something did not answer in time.
        Timeout = "Timeout",
        /// The user has too many applications.
        TooManyApplications = "TooManyApplications",
        /// The user has too many contacts.
        TooManyContacts = "TooManyContacts",
        /// The user has too many conversations.
        TooManyConversations = "TooManyConversations",
        /// There are too many groups.
        TooManyGroups = "TooManyGroups",
        /// The lobby is full.
        TooManyLobbyParticipants = "TooManyLobbyParticipants",
        /// The user has too many meetings.
        TooManyOnlineMeetings = "TooManyOnlineMeetings",
        /// There are too many participants.
        TooManyParticipants = "TooManyParticipants",
        /// The person to be transferred declined.
        TransferDeclined = "TransferDeclined",
        /// The call was transferred.
        Transferred = "Transferred",
        /// The target of the transfer declined.
        TransferTargetDeclined = "TransferTargetDeclined",
        /// No conference service is available.
        Unavailable = "Unavailable",
        /// No meaning is documented.
        UnprocessableEntity = "UnprocessableEntity",
        /// The target could not be reached.
        Unreachable = "Unreachable",
        /// The content type is not supported.
        UnsupportedMediaType = "UnsupportedMediaType",
        /// The application's user agent is barred.
        UserAgentNotAllowed = "UserAgentNotAllowed",
    }
}

conversant_core::open_enum! {
    /// How an operation has ended.
    ///
    /// Observed in the vendor's samples or in traffic, not documented. `Success` is in the vendor's captured traffic,
    /// `Failure` in that of a third party; there is no list.
    pub enum EventStatus {
        /// The operation did what it should.
        Success = "Success",
        /// The operation failed; the event's `reason` says why.
        Failure = "Failure",
    }
}

conversant_core::open_enum! {
    /// What has happened, to a resource or to an operation such as an invitation or a message.
    pub enum EventType {
        /// The resource is new, or has joined the collection `in`. On the wire: `added`.
        Added = "added",
        /// The resource has changed, or the operation has gone on. On the wire: `updated`.
        Updated = "updated",
        /// The resource is gone, or has left the collection `in`. On the wire: `deleted`.
        Deleted = "deleted",
        /// The operation has begun. On the wire: `started`.
        Started = "started",
        /// The operation has ended; `status` says how. On the wire: `completed`.
        Completed = "completed",
    }
}

conversant_core::open_enum! {
    /// Whether something is allowed.
    ///
    /// Documented by the vendor. `None` is only in the table for changes of `communication`.
    pub enum GenericPolicy {
        /// `Disabled`
        Disabled = "Disabled",
        /// `Enabled`
        Enabled = "Enabled",
        /// `None`
        None = "None",
    }
}

conversant_core::open_enum! {
    /// How the caller proves who it is.
    pub enum GrantType {
        /// With `username` and `password`. On the wire: `password`.
        Password = "password",
        /// With Integrated Windows Authentication. On the wire: `urn:microsoft.rtc:windows`.
        UrnMicrosoftRtcWindows = "urn:microsoft.rtc:windows",
        /// With a sign-in elsewhere, for example at AD FS. Until that has happened the reply is an error with the address
        /// to sign in at. On the wire: `urn:microsoft.rtc:passive`.
        UrnMicrosoftRtcPassive = "urn:microsoft.rtc:passive",
        /// With the key of a meeting, as its anonymous participant. On the wire: `urn:microsoft.rtc:anonmeeting`.
        UrnMicrosoftRtcAnonmeeting = "urn:microsoft.rtc:anonmeeting",
    }
}

conversant_core::open_enum! {
    /// How urgent a conversation is; a hint to those who are invited.
    pub enum Importance {
        /// `Emergency`
        Emergency = "Emergency",
        /// `Normal`
        Normal = "Normal",
        /// `Urgent`
        Urgent = "Urgent",
    }
}

conversant_core::open_enum! {
    /// How far an invitation is.
    pub enum InvitationState {
        /// `Alerting`
        Alerting = "Alerting",
        /// `Cancelled`
        Cancelled = "Cancelled",
        /// The invitation was accepted.
        Connected = "Connected",
        /// The invitation waits for an answer.
        Connecting = "Connecting",
        /// `Declined`
        Declined = "Declined",
        /// The invitation could not be established; an event's `reason` says why.
        Failed = "Failed",
        /// `Forwarded`
        Forwarded = "Forwarded",
        /// `TeamRing`
        TeamRing = "TeamRing",
    }
}

conversant_core::open_enum! {
    /// Whether the Location Information Service knew where the user is.
    ///
    /// Documented by the vendor. The vendor's name is `LisQueryResultEnum`. Its page has `Failed` alone, the table
    /// for changes of `communication` and the samples have `Succeeded`.
    pub enum LisQueryResult {
        /// `Failed`
        Failed = "Failed",
        /// `Succeeded`
        Succeeded = "Succeeded",
    }
}

conversant_core::open_enum! {
    /// The form of a message.
    pub enum MessageFormat {
        /// Text as HTML.
        Html = "Html",
        /// Text without formatting.
        Plain = "Plain",
    }
}

conversant_core::open_enum! {
    /// How far the delivery of a message is.
    ///
    /// Documented by the vendor. The vendor's name is `Status`; the meanings are our reading. Events report the same
    /// as `Success` and `Failure`.
    pub enum MessageStatus {
        /// The message did not arrive, or not everywhere.
        Failed = "Failed",
        /// Whether the message arrived is not known yet.
        Pending = "Pending",
        /// The message arrived.
        Succeeded = "Succeeded",
    }
}

conversant_core::open_enum! {
    /// How far instant messaging in a conversation is.
    ///
    /// Documented by the vendor. The three that the page names as examples; there is no list of all.
    pub enum MessagingState {
        /// Messages can be sent.
        Connected = "Connected",
        /// An invitation waits for an answer.
        Connecting = "Connecting",
        /// Messaging has ended, or was declined; the link `addMessaging` starts it again.
        Disconnected = "Disconnected",
    }
}

conversant_core::open_enum! {
    /// A way to communicate that a user can be invited to.
    ///
    /// Documented by the vendor. The page of the enumeration lacks `ApplicationSharing` and `DataCollaboration`; the
    /// page of 2016 has `Messaging` and `PhoneAudio` alone.
    pub enum ModalityType {
        /// `ApplicationSharing`
        ApplicationSharing = "ApplicationSharing",
        /// `Audio`
        Audio = "Audio",
        /// `DataCollaboration`
        DataCollaboration = "DataCollaboration",
        /// Instant messaging.
        Messaging = "Messaging",
        /// `PanoramicVideo`
        PanoramicVideo = "PanoramicVideo",
        /// Sound over the public telephone network.
        PhoneAudio = "PhoneAudio",
        /// `Video`
        Video = "Video",
    }
}

conversant_core::open_enum! {
    /// As what the user appears to others.
    pub enum PreferredAvailability {
        /// `Away`
        Away = "Away",
        /// `BeRightBack`
        BeRightBack = "BeRightBack",
        /// `Busy`
        Busy = "Busy",
        /// `DoNotDisturb`
        DoNotDisturb = "DoNotDisturb",
        /// `Offwork`
        Offwork = "Offwork",
        /// Available.
        Online = "Online",
    }
}

conversant_core::open_enum! {
    /// What somebody is in a meeting.
    pub enum Role {
        /// `Attendee`
        Attendee = "Attendee",
        /// `Leader`
        Leader = "Leader",
        /// `Unknown`
        UnknownValue = "Unknown",
    }
}

conversant_core::open_enum! {
    /// Where somebody writes from.
    ///
    /// Documented by the vendor.
    pub enum SourceNetwork {
        /// Any of `SameEnterprise`, `Federated` and `PublicCloud`.
        Everyone = "Everyone",
        /// Another company that is connected (federated) with the user's.
        Federated = "Federated",
        /// A public service, for example Skype.
        PublicCloud = "PublicCloud",
        /// The user's own company.
        SameEnterprise = "SameEnterprise",
        /// `Unknown`
        UnknownValue = "Unknown",
    }
}

conversant_core::open_enum! {
    /// The kind of a refused token request.
    ///
    /// Documented by the vendor. The values are the vendor's complete list; most of the meanings are those the names
    /// have in OAuth 2.0.
    pub enum TokenErrorCode {
        /// The request is malformed. On the wire: `invalid_request`.
        InvalidRequest = "invalid_request",
        /// The credentials are not accepted, or the user has still to sign in. On the wire: `invalid_grant`.
        InvalidGrant = "invalid_grant",
        /// The server does not take this grant. On the wire: `unsupported_grant_type`.
        UnsupportedGrantType = "unsupported_grant_type",
        /// A scope other than `all` was asked for; `all` need not be asked for. On the wire: `invalid_scope`.
        InvalidScope = "invalid_scope",
        /// The server failed. On the wire: `server_error`.
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

/// An application that has signed in: the starting point for everything else.
///
/// Captured traffic leaves out many of the properties.
///
/// Documented by the vendor. `type` and `id` are absent from the documents of 2016.
#[non_exhaustive]
pub struct Application {
    /// The type of the resource, `application`.
    pub rel: String,
    /// The kind of device an application runs on; the vendor supports one. On the wire: `type`.
    pub type_: Option<ApplicationType>,
    /// The language and region of the user. Example: `en-us`.
    pub culture: Option<String>,
    /// The id that tells the user's applications apart. On the wire: `endpointId`. Example: `samplevalue`.
    pub endpoint_id: Option<String>,
    /// An id of this registration, for telemetry. Example: `samplevalue`.
    pub id: Option<String>,
    /// The id of the instance. On the wire: `instanceId`. Example: `samplevalue`.
    pub instance_id: Option<String>,
    /// What identifies the program. On the wire: `userAgent`. Example: `ContosoApp/1.0`.
    pub user_agent: Option<String>,
    /// The version of the resource.
    ///
    /// Observed in the vendor's samples or in traffic, not documented. In the sample of the page about multiple tabs.
    pub etag: Option<String>,
    /// What an application is linked to. On the wire: `_links`.
    pub links: ApplicationLinks,
    /// What comes with an application. On the wire: `_embedded`.
    pub embedded: Option<ApplicationEmbedded>,
}

conversant_core::object!(Application {
    0 rel = "rel" required Plain text,
    1 type_ = "type" optional Plain shown,
    2 culture = "culture" optional Plain text,
    3 endpoint_id = "endpointId" optional Plain text,
    4 id = "id" optional Plain text,
    5 instance_id = "instanceId" optional Plain text,
    6 user_agent = "userAgent" optional Plain text,
    7 etag = "etag" optional Plain text,
    8 links = "_links" required Plain shown,
    9 embedded = "_embedded" optional Object shown,
});

/// What comes with an application.
#[derive(Default)]
#[non_exhaustive]
pub struct ApplicationEmbedded {
    /// What the user can be reached with, and the links by which conversations are started.
    pub communication: Option<Communication>,
    /// The user.
    pub me: Option<Box<Me>>,
    /// The way to the user's online meetings. On the wire: `onlineMeetings`.
    pub online_meetings: Option<Box<OnlineMeetings>>,
    /// The way to the people the user knows.
    pub people: Option<Box<People>>,
}

conversant_core::object!(ApplicationEmbedded {
    0 communication = "communication" optional Object shown,
    1 me = "me" optional Object shown,
    2 online_meetings = "onlineMeetings" optional Object shown,
    3 people = "people" optional Object shown,
});

/// What an application is linked to.
#[non_exhaustive]
pub struct ApplicationLinks {
    /// The application. On the wire: `self`.
    pub self_: Link,
    /// Where several requests can be sent as one.
    pub batch: Option<Link>,
    /// The event channel, with the query its first request has.
    pub events: Option<Link>,
    /// What the administrator allows.
    pub policies: Option<Link>,
    /// Where the application reports its network. On the wire: `reportMyNetwork`.
    pub report_my_network: Option<Link>,
}

conversant_core::object!(ApplicationLinks {
    0 self_ = "self" required Plain shown,
    1 batch = "batch" optional Object shown,
    2 events = "events" optional Object shown,
    3 policies = "policies" optional Object shown,
    4 report_my_network = "reportMyNetwork" optional Object shown,
});

/// The user's applications.
#[non_exhaustive]
pub struct Applications {
    /// The type of the resource, `applications`.
    pub rel: String,
    /// The links of the list of applications. On the wire: `_links`.
    pub links: ApplicationsLinks,
    /// The applications in the list. On the wire: `_embedded`.
    pub embedded: Option<ApplicationsEmbedded>,
}

conversant_core::object!(Applications {
    0 rel = "rel" required Plain text,
    1 links = "_links" required Plain shown,
    2 embedded = "_embedded" optional Object shown,
});

/// The applications in the list.
#[derive(Default)]
#[non_exhaustive]
pub struct ApplicationsEmbedded {
    /// The applications.
    pub application: Option<Vec<Application>>,
}

conversant_core::object!(ApplicationsEmbedded {
    0 application = "application" optional Objects shown,
});

/// The links of the list of applications.
#[non_exhaustive]
pub struct ApplicationsLinks {
    /// The list. On the wire: `self`.
    pub self_: Link,
}

conversant_core::object!(ApplicationsLinks {
    0 self_ = "self" required Plain shown,
});

/// What the user can be reached with, and the links by which conversations are started.
///
/// The sender of all events about conversations and invitations. A reply may have a property more, whose name is a
/// GUID and whose value asks to be sent back with a change.
///
/// Documented by the vendor. The types are those of the JSON samples and of the table for changes. `_links` is
/// always there in a reply and left out in the sample of a change.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Communication {
    /// The type of the resource, `communication`.
    pub rel: String,
    /// How the user wants to be called. On the wire: `audioPreference`.
    #[serde(rename = "audioPreference", skip_serializing_if = "Option::is_none")]
    pub audio_preference: Option<AudioPreference>,
    /// Whether conversations are kept. On the wire: `conversationHistory`.
    #[serde(rename = "conversationHistory", skip_serializing_if = "Option::is_none")]
    pub conversation_history: Option<GenericPolicy>,
    /// Where the Location Information Service says the user is. On the wire: `lisLocation`. Example: `samplevalue`.
    #[serde(rename = "lisLocation", skip_serializing_if = "Option::is_none")]
    pub lis_location: Option<String>,
    /// Whether the Location Information Service knew where the user is. On the wire: `lisQueryResult`.
    #[serde(rename = "lisQueryResult", skip_serializing_if = "Option::is_none")]
    pub lis_query_result: Option<LisQueryResult>,
    /// The telephone number on which the user wants to be called. On the wire: `phoneNumber`. At most 100 characters.
    /// Example: `tel:+14255552222`.
    #[serde(rename = "phoneNumber", skip_serializing_if = "Option::is_none")]
    pub phone_number: Option<String>,
    /// Whether the user's location is published. On the wire: `publishEndpointLocation`.
    #[serde(rename = "publishEndpointLocation", skip_serializing_if = "Option::is_none")]
    pub publish_endpoint_location: Option<bool>,
    /// Not described by the vendor; `Disabled` in the samples. On the wire: `simultaneousRingNumberMatch`.
    ///
    /// Observed in the vendor's samples or in traffic, not documented. In the samples, not in the table of
    /// properties.
    #[serde(
        rename = "simultaneousRingNumberMatch",
        skip_serializing_if = "Option::is_none"
    )]
    pub simultaneous_ring_number_match: Option<String>,
    /// The forms of messages that the application understands. On the wire: `supportedMessageFormats`.
    #[serde(rename = "supportedMessageFormats", skip_serializing_if = "Option::is_none")]
    pub supported_message_formats: Option<Vec<MessageFormat>>,
    /// What the user can be invited to. On the wire: `supportedModalities`.
    #[serde(rename = "supportedModalities", skip_serializing_if = "Option::is_none")]
    pub supported_modalities: Option<Vec<ModalityType>>,
    /// Whether a screen can be shared as video. On the wire: `videoBasedScreenSharing`.
    #[serde(rename = "videoBasedScreenSharing", skip_serializing_if = "Option::is_none")]
    pub video_based_screen_sharing: Option<GenericPolicy>,
    /// The version of the resource, as a decimal number.
    ///
    /// Another value than that of the header `ETag`.
    ///
    /// Observed in the vendor's samples or in traffic, not documented. In captured traffic, not in the table of
    /// properties.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub etag: Option<String>,
    /// What can be done now. On the wire: `_links`.
    #[serde(
        rename = "_links",
        default,
        deserialize_with = "conversant_core::wire::object::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub links: Option<Box<CommunicationLinks>>,
    /// Properties that are not documented, as they came; they are sent back.
    #[serde(flatten)]
    pub others: serde_json::Map<String, serde_json::Value>,
}
impl Communication {
    /// A new [`Communication`](Self) of what is required; the rest is left out.
    pub fn new(rel: impl Into<String>) -> Self {
        Self {
            rel: rel.into(),
            audio_preference: None,
            conversation_history: None,
            lis_location: None,
            lis_query_result: None,
            phone_number: None,
            publish_endpoint_location: None,
            simultaneous_ring_number_match: None,
            supported_message_formats: None,
            supported_modalities: None,
            video_based_screen_sharing: None,
            etag: None,
            links: None,
            others: Default::default(),
        }
    }

    /// Sets [`audio_preference`](Self::audio_preference): how the user wants to be called.
    pub fn audio_preference(
        mut self,
        audio_preference: impl Into<AudioPreference>,
    ) -> Self {
        self.audio_preference = Some(audio_preference.into());
        self
    }

    /// Sets [`conversation_history`](Self::conversation_history): whether conversations are kept.
    pub fn conversation_history(
        mut self,
        conversation_history: impl Into<GenericPolicy>,
    ) -> Self {
        self.conversation_history = Some(conversation_history.into());
        self
    }

    /// Sets [`lis_location`](Self::lis_location): where the Location Information Service says the user is.
    pub fn lis_location(mut self, lis_location: impl Into<String>) -> Self {
        self.lis_location = Some(lis_location.into());
        self
    }

    /// Sets [`lis_query_result`](Self::lis_query_result): whether the Location Information Service knew where the user is.
    pub fn lis_query_result(
        mut self,
        lis_query_result: impl Into<LisQueryResult>,
    ) -> Self {
        self.lis_query_result = Some(lis_query_result.into());
        self
    }

    /// Sets [`phone_number`](Self::phone_number): the telephone number on which the user wants to be called.
    pub fn phone_number(mut self, phone_number: impl Into<String>) -> Self {
        self.phone_number = Some(phone_number.into());
        self
    }

    /// Sets [`publish_endpoint_location`](Self::publish_endpoint_location): whether the user's location is published.
    pub fn publish_endpoint_location(mut self, publish_endpoint_location: bool) -> Self {
        self.publish_endpoint_location = Some(publish_endpoint_location);
        self
    }

    /// Sets [`simultaneous_ring_number_match`](Self::simultaneous_ring_number_match): not described by the vendor; `Disabled` in the samples.
    pub fn simultaneous_ring_number_match(
        mut self,
        simultaneous_ring_number_match: impl Into<String>,
    ) -> Self {
        self.simultaneous_ring_number_match = Some(
            simultaneous_ring_number_match.into(),
        );
        self
    }

    /// Sets [`supported_message_formats`](Self::supported_message_formats): the forms of messages that the application understands.
    pub fn supported_message_formats(
        mut self,
        supported_message_formats: impl Into<Vec<MessageFormat>>,
    ) -> Self {
        self.supported_message_formats = Some(supported_message_formats.into());
        self
    }

    /// Sets [`supported_modalities`](Self::supported_modalities): what the user can be invited to.
    pub fn supported_modalities(
        mut self,
        supported_modalities: impl Into<Vec<ModalityType>>,
    ) -> Self {
        self.supported_modalities = Some(supported_modalities.into());
        self
    }

    /// Sets [`video_based_screen_sharing`](Self::video_based_screen_sharing): whether a screen can be shared as video.
    pub fn video_based_screen_sharing(
        mut self,
        video_based_screen_sharing: impl Into<GenericPolicy>,
    ) -> Self {
        self.video_based_screen_sharing = Some(video_based_screen_sharing.into());
        self
    }

    /// Sets [`etag`](Self::etag): the version of the resource, as a decimal number.
    pub fn etag(mut self, etag: impl Into<String>) -> Self {
        self.etag = Some(etag.into());
        self
    }

    /// Sets [`links`](Self::links): what can be done now.
    pub fn links(mut self, links: impl Into<Box<CommunicationLinks>>) -> Self {
        self.links = Some(links.into());
        self
    }
}

conversant_core::redacted_debug!(Communication {
    rel: text,
    audio_preference: shown,
    conversation_history: shown,
    lis_location: text,
    lis_query_result: shown,
    phone_number: text,
    publish_endpoint_location: shown,
    simultaneous_ring_number_match: text,
    supported_message_formats: shown,
    supported_modalities: shown,
    video_based_screen_sharing: shown,
    etag: text,
    links: shown,
    others: text,
});

impl Check for Communication {
    fn check(&self) -> Result<(), conversant_core::Error> {
        if let Some(value) = &self.phone_number {
            check::length("phoneNumber", value, 0, 100)?;
        }
        Ok(())
    }
}

/// What can be done now.
#[non_exhaustive]
pub struct CommunicationLinks {
    /// The resource. On the wire: `self`.
    pub self_: Link,
    /// Past conversations. On the wire: `conversationLogs`.
    pub conversation_logs: Option<Link>,
    /// The conversations that are going on.
    pub conversations: Option<Link>,
    /// Joins a meeting. On the wire: `joinOnlineMeeting`.
    pub join_online_meeting: Option<Link>,
    /// The settings for sound and picture that no other resource has. On the wire: `mediaPolicies`.
    pub media_policies: Option<Link>,
    /// A token for the relay of sound and picture. On the wire: `mediaRelayAccessToken`.
    pub media_relay_access_token: Option<Link>,
    /// Unread voicemails and conversations. On the wire: `missedItems`.
    pub missed_items: Option<Link>,
    /// Has the server repeat a notification. On the wire: `replayMessage`.
    pub replay_message: Option<Link>,
    /// Starts a call with sound only. On the wire: `startAudio`.
    pub start_audio: Option<Link>,
    /// As `startAudio`, in the name of somebody who has the user act for them. On the wire:
    /// `startAudioOnBehalfOfDelegator`.
    pub start_audio_on_behalf_of_delegator: Option<Link>,
    /// Starts a call with sound, picture or both. On the wire: `startAudioVideo`.
    pub start_audio_video: Option<Link>,
    /// As `startAudioVideo`, in the name of somebody who has the user act for them. On the wire:
    /// `startAudioVideoOnBehalfOfDelegator`.
    pub start_audio_video_on_behalf_of_delegator: Option<Link>,
    /// Starts an emergency call, where these are enabled for the user. On the wire: `startEmergencyCall`.
    pub start_emergency_call: Option<Link>,
    /// Starts a conversation with instant messaging. On the wire: `startMessaging`.
    pub start_messaging: Option<Link>,
    /// Starts a conversation of several people as a meeting, and joins it. On the wire: `startOnlineMeeting`.
    pub start_online_meeting: Option<Link>,
    /// Starts a call from the user's telephone that shows the user's name at work to the other side. On the wire:
    /// `startPhoneAudio`.
    pub start_phone_audio: Option<Link>,
    /// As `startPhoneAudio`, in the name of somebody who has the user act for them. On the wire:
    /// `startPhoneAudioOnBehalfOfDelegator`.
    pub start_phone_audio_on_behalf_of_delegator: Option<Link>,
    /// Starts a call with picture only. On the wire: `startVideo`.
    pub start_video: Option<Link>,
}
impl CommunicationLinks {
    /// A new [`CommunicationLinks`](Self) of what is required; the rest is left out.
    pub fn new(self_: impl Into<Link>) -> Self {
        Self {
            self_: self_.into(),
            conversation_logs: None,
            conversations: None,
            join_online_meeting: None,
            media_policies: None,
            media_relay_access_token: None,
            missed_items: None,
            replay_message: None,
            start_audio: None,
            start_audio_on_behalf_of_delegator: None,
            start_audio_video: None,
            start_audio_video_on_behalf_of_delegator: None,
            start_emergency_call: None,
            start_messaging: None,
            start_online_meeting: None,
            start_phone_audio: None,
            start_phone_audio_on_behalf_of_delegator: None,
            start_video: None,
        }
    }

    /// Sets [`conversation_logs`](Self::conversation_logs): past conversations.
    pub fn conversation_logs(mut self, conversation_logs: impl Into<Link>) -> Self {
        self.conversation_logs = Some(conversation_logs.into());
        self
    }

    /// Sets [`conversations`](Self::conversations): the conversations that are going on.
    pub fn conversations(mut self, conversations: impl Into<Link>) -> Self {
        self.conversations = Some(conversations.into());
        self
    }

    /// Sets [`join_online_meeting`](Self::join_online_meeting): joins a meeting.
    pub fn join_online_meeting(mut self, join_online_meeting: impl Into<Link>) -> Self {
        self.join_online_meeting = Some(join_online_meeting.into());
        self
    }

    /// Sets [`media_policies`](Self::media_policies): the settings for sound and picture that no other resource has.
    pub fn media_policies(mut self, media_policies: impl Into<Link>) -> Self {
        self.media_policies = Some(media_policies.into());
        self
    }

    /// Sets [`media_relay_access_token`](Self::media_relay_access_token): a token for the relay of sound and picture.
    pub fn media_relay_access_token(
        mut self,
        media_relay_access_token: impl Into<Link>,
    ) -> Self {
        self.media_relay_access_token = Some(media_relay_access_token.into());
        self
    }

    /// Sets [`missed_items`](Self::missed_items): unread voicemails and conversations.
    pub fn missed_items(mut self, missed_items: impl Into<Link>) -> Self {
        self.missed_items = Some(missed_items.into());
        self
    }

    /// Sets [`replay_message`](Self::replay_message): has the server repeat a notification.
    pub fn replay_message(mut self, replay_message: impl Into<Link>) -> Self {
        self.replay_message = Some(replay_message.into());
        self
    }

    /// Sets [`start_audio`](Self::start_audio): starts a call with sound only.
    pub fn start_audio(mut self, start_audio: impl Into<Link>) -> Self {
        self.start_audio = Some(start_audio.into());
        self
    }

    /// Sets [`start_audio_on_behalf_of_delegator`](Self::start_audio_on_behalf_of_delegator): as `startAudio`, in the name of somebody who has the user act for them.
    pub fn start_audio_on_behalf_of_delegator(
        mut self,
        start_audio_on_behalf_of_delegator: impl Into<Link>,
    ) -> Self {
        self.start_audio_on_behalf_of_delegator = Some(
            start_audio_on_behalf_of_delegator.into(),
        );
        self
    }

    /// Sets [`start_audio_video`](Self::start_audio_video): starts a call with sound, picture or both.
    pub fn start_audio_video(mut self, start_audio_video: impl Into<Link>) -> Self {
        self.start_audio_video = Some(start_audio_video.into());
        self
    }

    /// Sets [`start_audio_video_on_behalf_of_delegator`](Self::start_audio_video_on_behalf_of_delegator): as `startAudioVideo`, in the name of somebody who has the user act for
    /// them.
    pub fn start_audio_video_on_behalf_of_delegator(
        mut self,
        start_audio_video_on_behalf_of_delegator: impl Into<Link>,
    ) -> Self {
        self.start_audio_video_on_behalf_of_delegator = Some(
            start_audio_video_on_behalf_of_delegator.into(),
        );
        self
    }

    /// Sets [`start_emergency_call`](Self::start_emergency_call): starts an emergency call, where these are enabled for the user.
    pub fn start_emergency_call(
        mut self,
        start_emergency_call: impl Into<Link>,
    ) -> Self {
        self.start_emergency_call = Some(start_emergency_call.into());
        self
    }

    /// Sets [`start_messaging`](Self::start_messaging): starts a conversation with instant messaging.
    pub fn start_messaging(mut self, start_messaging: impl Into<Link>) -> Self {
        self.start_messaging = Some(start_messaging.into());
        self
    }

    /// Sets [`start_online_meeting`](Self::start_online_meeting): starts a conversation of several people as a meeting, and joins it.
    pub fn start_online_meeting(
        mut self,
        start_online_meeting: impl Into<Link>,
    ) -> Self {
        self.start_online_meeting = Some(start_online_meeting.into());
        self
    }

    /// Sets [`start_phone_audio`](Self::start_phone_audio): starts a call from the user's telephone that shows the user's name at work to the other
    /// side.
    pub fn start_phone_audio(mut self, start_phone_audio: impl Into<Link>) -> Self {
        self.start_phone_audio = Some(start_phone_audio.into());
        self
    }

    /// Sets [`start_phone_audio_on_behalf_of_delegator`](Self::start_phone_audio_on_behalf_of_delegator): as `startPhoneAudio`, in the name of somebody who has the user act for
    /// them.
    pub fn start_phone_audio_on_behalf_of_delegator(
        mut self,
        start_phone_audio_on_behalf_of_delegator: impl Into<Link>,
    ) -> Self {
        self.start_phone_audio_on_behalf_of_delegator = Some(
            start_phone_audio_on_behalf_of_delegator.into(),
        );
        self
    }

    /// Sets [`start_video`](Self::start_video): starts a call with picture only.
    pub fn start_video(mut self, start_video: impl Into<Link>) -> Self {
        self.start_video = Some(start_video.into());
        self
    }
}

conversant_core::object!(CommunicationLinks {
    0 self_ = "self" required Plain shown,
    1 conversation_logs = "conversationLogs" optional Object shown,
    2 conversations = "conversations" optional Object shown,
    3 join_online_meeting = "joinOnlineMeeting" optional Object shown,
    4 media_policies = "mediaPolicies" optional Object shown,
    5 media_relay_access_token = "mediaRelayAccessToken" optional Object shown,
    6 missed_items = "missedItems" optional Object shown,
    7 replay_message = "replayMessage" optional Object shown,
    8 start_audio = "startAudio" optional Object shown,
    9 start_audio_on_behalf_of_delegator = "startAudioOnBehalfOfDelegator" optional Object shown,
    10 start_audio_video = "startAudioVideo" optional Object shown,
    11 start_audio_video_on_behalf_of_delegator = "startAudioVideoOnBehalfOfDelegator" optional Object shown,
    12 start_emergency_call = "startEmergencyCall" optional Object shown,
    13 start_messaging = "startMessaging" optional Object shown,
    14 start_online_meeting = "startOnlineMeeting" optional Object shown,
    15 start_phone_audio = "startPhoneAudio" optional Object shown,
    16 start_phone_audio_on_behalf_of_delegator = "startPhoneAudioOnBehalfOfDelegator" optional Object shown,
    17 start_video = "startVideo" optional Object shown,
});

/// A conversation as the user sees it.
///
/// Captured traffic leaves out many of the properties.
///
/// Documented by the vendor. The types are those of the JSON sample; the property table has none. That the values
/// of `audienceMute` are those of `AudienceMuteLock` is inferred from the sample.
#[non_exhaustive]
pub struct Conversation {
    /// The type of the resource, `conversation`.
    pub rel: String,
    /// How far a conversation is.
    pub state: Option<ConversationState>,
    /// What the conversation is about; may be empty. Example: `Skype for Business`.
    pub subject: Option<String>,
    /// The id of the thread. On the wire: `threadId`. Example: `534e445ee854436a8abe02c24985f78a`.
    pub thread_id: Option<String>,
    /// How urgent a conversation is; a hint to those who are invited.
    pub importance: Option<Importance>,
    /// The ways to communicate that are in use. On the wire: `activeModalities`.
    pub active_modalities: Option<Vec<ConversationModalityType>>,
    /// How many people are in it. On the wire: `participantCount`. Example: `11`.
    pub participant_count: Option<i64>,
    /// When it began. On the wire, as `/Date(1706695200000)/`.
    pub created: Option<DateTime<Utc>>,
    /// When it expires. On the wire: `expirationTime`, as `/Date(1706695200000)/`.
    pub expiration_time: Option<DateTime<Utc>>,
    /// Whether the user has read it in this application. On the wire: `readLocally`.
    pub read_locally: Option<bool>,
    /// Whether it is being recorded.
    pub recording: Option<bool>,
    /// Whether the audience of a meeting may write. On the wire: `audienceMessaging`.
    pub audience_messaging: Option<AudienceMessaging>,
    /// Whether the user is muted; the vendor says it of the user, not of the audience. On the wire: `audienceMute`.
    pub audience_mute: Option<AudienceMuteLock>,
    /// What a conversation is linked to. On the wire: `_links`.
    pub links: ConversationLinks,
}

conversant_core::object!(Conversation {
    0 rel = "rel" required Plain text,
    1 state = "state" optional Plain shown,
    2 subject = "subject" optional Plain text,
    3 thread_id = "threadId" optional Plain text,
    4 importance = "importance" optional Plain shown,
    5 active_modalities = "activeModalities" optional Plain shown,
    6 participant_count = "participantCount" optional Plain shown,
    7 created = "created" optional AjaxDateTime shown,
    8 expiration_time = "expirationTime" optional AjaxDateTime shown,
    9 read_locally = "readLocally" optional Plain shown,
    10 recording = "recording" optional Plain shown,
    11 audience_messaging = "audienceMessaging" optional Plain shown,
    12 audience_mute = "audienceMute" optional Plain shown,
    13 links = "_links" required Plain shown,
});

/// What a conversation is linked to.
#[non_exhaustive]
pub struct ConversationLinks {
    /// The conversation. On the wire: `self`.
    pub self_: Link,
    /// Invites somebody into the conversation. On the wire: `addParticipant`.
    pub add_participant: Option<Link>,
    /// The sharing of applications in the conversation. On the wire: `applicationSharing`.
    pub application_sharing: Option<Link>,
    /// The people who attend the meeting.
    pub attendees: Option<Link>,
    /// Sound and picture in the conversation. On the wire: `audioVideo`.
    pub audio_video: Option<Link>,
    /// Work on common data in the conversation. On the wire: `dataCollaboration`.
    pub data_collaboration: Option<Link>,
    /// Forbids instant messaging for all members of the conversation. On the wire: `disableAudienceMessaging`.
    pub disable_audience_messaging: Option<Link>,
    /// Ends that the attendees are kept muted. On the wire: `disableAudienceMuteLock`.
    pub disable_audience_mute_lock: Option<Link>,
    /// Allows instant messaging for all members of the conversation. On the wire: `enableAudienceMessaging`.
    pub enable_audience_messaging: Option<Link>,
    /// Keeps the attendees muted. On the wire: `enableAudienceMuteLock`.
    pub enable_audience_mute_lock: Option<Link>,
    /// The people who lead the meeting.
    pub leaders: Option<Link>,
    /// The people who have not been let into the meeting yet.
    pub lobby: Option<Link>,
    /// The user, as a participant. On the wire: `localParticipant`.
    pub local_participant: Option<Link>,
    /// Instant messaging in the conversation.
    pub messaging: Option<Link>,
    /// The meeting that the conversation belongs to. On the wire: `onlineMeeting`.
    pub online_meeting: Option<Link>,
    /// The people in the conversation.
    pub participants: Option<Link>,
    /// Sound over the public telephone network in the conversation. On the wire: `phoneAudio`.
    pub phone_audio: Option<Link>,
    /// Not described by the vendor. On the wire: `userAcknowledged`.
    pub user_acknowledged: Option<Link>,
}

conversant_core::object!(ConversationLinks {
    0 self_ = "self" required Plain shown,
    1 add_participant = "addParticipant" optional Object shown,
    2 application_sharing = "applicationSharing" optional Object shown,
    3 attendees = "attendees" optional Object shown,
    4 audio_video = "audioVideo" optional Object shown,
    5 data_collaboration = "dataCollaboration" optional Object shown,
    6 disable_audience_messaging = "disableAudienceMessaging" optional Object shown,
    7 disable_audience_mute_lock = "disableAudienceMuteLock" optional Object shown,
    8 enable_audience_messaging = "enableAudienceMessaging" optional Object shown,
    9 enable_audience_mute_lock = "enableAudienceMuteLock" optional Object shown,
    10 leaders = "leaders" optional Object shown,
    11 lobby = "lobby" optional Object shown,
    12 local_participant = "localParticipant" optional Object shown,
    13 messaging = "messaging" optional Object shown,
    14 online_meeting = "onlineMeeting" optional Object shown,
    15 participants = "participants" optional Object shown,
    16 phone_audio = "phoneAudio" optional Object shown,
    17 user_acknowledged = "userAcknowledged" optional Object shown,
});

/// The user's conversations, as links.
#[non_exhaustive]
pub struct Conversations {
    /// The type of the resource, `conversations`.
    pub rel: String,
    /// The links of the list of conversations. On the wire: `_links`.
    pub links: ConversationsLinks,
}

conversant_core::object!(Conversations {
    0 rel = "rel" required Plain text,
    1 links = "_links" required Plain shown,
});

/// The links of the list of conversations.
#[non_exhaustive]
pub struct ConversationsLinks {
    /// The list. On the wire: `self`.
    pub self_: Link,
    /// The conversations.
    pub conversation: Option<Vec<Link>>,
}

conversant_core::object!(ConversationsLinks {
    0 self_ = "self" required Plain shown,
    1 conversation = "conversation" optional Objects shown,
});

/// Something that has happened to a resource.
///
/// The resource may be embedded, whole, or has to be fetched from `link`; a client handles both. The server may put
/// several changes into one event, and leave out steps: of an operation there may be `completed` alone.
///
/// A `messagingInvitation` that fails has one of these codes and subcodes as `reason`:
///
/// - `Conflict`: `AlreadyExists`, `None`, `TooManyGroups`
/// - `EntityTooLarge`: `None`
/// - `Forbidden`: `AnonymousNotAllowed`, `DialoutNotAllowed`, `FederationRequired`, `InviteesOnly`,
///   `ModalityNotSupported`, `None`, `Unreachable`
/// - `Informational`: `AutoAccepted`, `Canceled`, `ConnectedElsewhere`, `DerivedConversation`, `MediaFallback`,
///   `Missed`
/// - `LocalFailure`: `Canceled`, `Declined`, `None`, `Timeout`
/// - `NotFound`: `DestinationNotFound`
/// - `RemoteFailure`: `AnotherOperationPending`, `Busy`, `Canceled`, `Declined`, `DoNotDisturb`, `None`,
///   `NotAcceptable`, `NotAllowed`, `RepliedWithOtherModality`, `TemporarilyUnavailable`, `ThreadIdAlreadyExists`,
///   `Timeout`, `UnsupportedMediaType`
/// - `ServiceFailure`: `CallbackChannelError`, `EscalationFailed`, `InvalidExchangeServerVersion`, `None`,
///   `Timeout`, `Unavailable`
/// - `Timeout`: `None`
///
/// A `message` that fails has one of these:
///
/// - `Conflict`: `AlreadyExists`, `None`, `TooManyGroups`
/// - `EntityTooLarge`: `None`
/// - `Informational`: `Ended`
/// - `RemoteFailure`: `NotAllowed`, `Timeout`
/// - `ServiceFailure`: `CallbackChannelError`, `InvalidExchangeServerVersion`, `None`
///
/// Documented by the vendor. The codes are from the pages of 2016 about `messagingInvitation` and `message`; the
/// current ones have none.
#[non_exhaustive]
pub struct Event {
    /// The resource, with its type as `rel`.
    pub link: Link,
    /// The collection that the resource joined or left, such as `typingParticipants`, or the participant it belongs
    /// to. On the wire: `in`.
    pub in_: Option<Link>,
    /// What has happened, to a resource or to an operation such as an invitation or a message. On the wire: `type`.
    pub type_: EventType,
    /// How an operation has ended; there where `type` is `completed`.
    pub status: Option<EventStatus>,
    /// Why an operation failed, or why the server brought the change about.
    pub reason: Option<Reason>,
    /// The resource that an event is about, under its type. On the wire: `_embedded`.
    pub embedded: Option<Box<EventEmbedded>>,
}

conversant_core::object!(Event {
    0 link = "link" required Plain shown,
    1 in_ = "in" optional Object shown,
    2 type_ = "type" required Plain shown,
    3 status = "status" optional Plain shown,
    4 reason = "reason" optional Object shown,
    5 embedded = "_embedded" optional Object shown,
});

/// The resource that an event is about, under its type.
///
/// Resources that have nothing to do with instant messaging are left out.
///
/// Documented by the vendor. That the embedded resource stands under its type is read from captured traffic,
/// which has `communication`, `conversation`, `localParticipant`, `message`, `messaging`, `messagingInvitation`
/// and `participantMessaging`; the others are inferred from the events their pages describe.
#[derive(Default)]
#[non_exhaustive]
pub struct EventEmbedded {
    /// What the user can be reached with, and the links by which conversations are started.
    pub communication: Option<Communication>,
    /// A conversation as the user sees it.
    pub conversation: Option<Box<Conversation>>,
    /// The user, as a participant. On the wire: `localParticipant`.
    pub local_participant: Option<Box<Participant>>,
    /// The user.
    pub me: Option<Box<Me>>,
    /// An instant message that was sent or received.
    pub message: Option<Box<Message>>,
    /// Instant messaging in a conversation.
    pub messaging: Option<Box<Messaging>>,
    /// An invitation to instant messaging, sent or received. On the wire: `messagingInvitation`.
    pub messaging_invitation: Option<Box<Invitation>>,
    /// Somebody else in the conversation.
    pub participant: Option<Box<Participant>>,
    /// An invitation of one more person into the conversation. On the wire: `participantInvitation`.
    pub participant_invitation: Option<Box<Invitation>>,
    /// A participant's use of instant messaging. On the wire: `participantMessaging`.
    pub participant_messaging: Option<ParticipantMessaging>,
}

conversant_core::object!(EventEmbedded {
    0 communication = "communication" optional Object shown,
    1 conversation = "conversation" optional Object shown,
    2 local_participant = "localParticipant" optional Object shown,
    3 me = "me" optional Object shown,
    4 message = "message" optional Object shown,
    5 messaging = "messaging" optional Object shown,
    6 messaging_invitation = "messagingInvitation" optional Object shown,
    7 participant = "participant" optional Object shown,
    8 participant_invitation = "participantInvitation" optional Object shown,
    9 participant_messaging = "participantMessaging" optional Object shown,
});

/// A resource and what it reports.
#[non_exhaustive]
pub struct EventSender {
    /// The type of the resource, for instant messaging `communication`, `conversation` or `me`.
    pub rel: String,
    /// Where the resource is. Example: `/ucwa/oauth/v1/applications/102/communication`.
    pub href: conversant_core::Link,
    /// What it reports, in order.
    pub events: Vec<Event>,
}

conversant_core::object!(EventSender {
    0 rel = "rel" required Plain text,
    1 href = "href" required Plain shown,
    2 events = "events" defaulted List shown,
});

/// Where to ask next; one of `next`, `resume` and `resync` is there.
#[derive(Default)]
#[non_exhaustive]
pub struct EventsLinks {
    /// This reply. On the wire: `self`.
    pub self_: Option<Link>,
    /// Where to ask next.
    pub next: Option<Link>,
    /// Where to ask next, in place of `next`: conversations and subscriptions have been closed in the
    /// meantime.
    pub resume: Option<Link>,
    /// Where the first reply that has not been acknowledged is; what is known of the application's
    /// conversations is to be forgotten.
    pub resync: Option<Link>,
}

conversant_core::object!(EventsLinks {
    0 self_ = "self" optional Object shown,
    1 next = "next" optional Object shown,
    2 resume = "resume" optional Object shown,
    3 resync = "resync" optional Object shown,
});

/// What has happened since the reply before.
///
/// Work through `sender`, and the events of each, in order: a sender stands there more than once where the order of
/// events asks for it.
///
/// Documented by the vendor. The samples have no `rel`, unlike other resources. A reply without events, with
/// `resume` or with `resync` is described in words alone.
#[non_exhaustive]
pub struct EventsReply {
    /// Where to ask next; one of `next`, `resume` and `resync` is there. On the wire: `_links`.
    pub links: EventsLinks,
    /// Those who report something; absent where nothing has happened.
    pub sender: Option<Vec<EventSender>>,
}

conversant_core::object!(EventsReply {
    0 links = "_links" required Plain shown,
    1 sender = "sender" optional Objects shown,
});

/// An invitation to instant messaging, sent or received.
///
/// Both `messagingInvitation`, to a conversation, and `participantInvitation`, of one more person into a
/// conversation, which is only ever sent; `rel` says which. Captured traffic leaves out many of the properties.
///
/// Documented by the vendor. Two resources of the vendor in one schema: `participantInvitation` has the same
/// properties and, of the links, lacks some and has `participant`. The tables also list `message` and
/// `customContent` as properties, the samples show them as links.
#[non_exhaustive]
pub struct Invitation {
    /// The type of the resource, `messagingInvitation` or `participantInvitation`.
    pub rel: String,
    /// Whether the invitation was sent or received.
    pub direction: Option<Direction>,
    /// How urgent a conversation is; a hint to those who are invited.
    pub importance: Option<Importance>,
    /// The id that the sender gave to the operation, on outgoing invitations. On the wire: `operationId`. Example:
    /// `74cb7404e0a247d5a2d4eb0376a47dbf`.
    pub operation_id: Option<String>,
    /// How far an invitation is.
    pub state: Option<InvitationState>,
    /// What the conversation is about. Example: `Strategy for next quarter`.
    pub subject: Option<String>,
    /// The id of the thread. On the wire: `threadId`. Example: `292e0aaef36c426a97757f43dda19d06`.
    pub thread_id: Option<String>,
    /// The SIP address of the person who is invited. Example: `sip:john@contoso.com`.
    pub to: Option<String>,
    /// What an invitation is linked to. On the wire: `_links`.
    pub links: InvitationLinks,
    /// The people of an invitation. On the wire: `_embedded`.
    pub embedded: Option<InvitationEmbedded>,
}

conversant_core::object!(Invitation {
    0 rel = "rel" required Plain text,
    1 direction = "direction" optional Plain shown,
    2 importance = "importance" optional Plain shown,
    3 operation_id = "operationId" optional Plain text,
    4 state = "state" optional Plain shown,
    5 subject = "subject" optional Plain text,
    6 thread_id = "threadId" optional Plain text,
    7 to = "to" optional Plain text,
    8 links = "_links" required Plain shown,
    9 embedded = "_embedded" optional Object shown,
});

/// The people of an invitation.
#[derive(Default)]
#[non_exhaustive]
pub struct InvitationEmbedded {
    /// The participant who sent the invitation.
    pub from: Option<Box<Participant>>,
    /// Those who accepted it. On the wire: `acceptedByParticipant`.
    pub accepted_by_participant: Option<Vec<Participant>>,
}

conversant_core::object!(InvitationEmbedded {
    0 from = "from" optional Object shown,
    1 accepted_by_participant = "acceptedByParticipant" optional Objects shown,
});

/// What an invitation is linked to.
#[non_exhaustive]
pub struct InvitationLinks {
    /// The invitation. On the wire: `self`.
    pub self_: Link,
    /// Accepts the invitation; only while one that came in waits for an answer.
    pub accept: Option<Link>,
    /// The contact who accepted the invitation in the end. On the wire: `acceptedByContact`.
    pub accepted_by_contact: Option<Link>,
    /// Takes the invitation back; only while one that was sent waits for an answer.
    pub cancel: Option<Link>,
    /// The conversation that the invitation leads to.
    pub conversation: Option<Link>,
    /// Content of another kind that came with the invitation, as a `data:` URI. On the wire: `customContent`.
    pub custom_content: Option<Link>,
    /// Declines the invitation; only while one that came in waits for an answer.
    pub decline: Option<Link>,
    /// Messaging in the conversation that took the place of the one the invitation was for. On the wire:
    /// `derivedMessaging`.
    pub derived_messaging: Option<Link>,
    /// The participant who sent the invitation; `title` may have the name.
    pub from: Option<Link>,
    /// The first message, as a `data:` URI.
    pub message: Option<Link>,
    /// Instant messaging in the conversation that the invitation leads to.
    pub messaging: Option<Link>,
    /// The contact in whose name the invitation was sent, where a delegate sent it. On the wire: `onBehalfOf`.
    pub on_behalf_of: Option<Link>,
    /// The participant that the invitation brought in, on a `participantInvitation`.
    pub participant: Option<Link>,
    /// The person who was invited at first, as a contact.
    pub to: Option<Link>,
}

conversant_core::object!(InvitationLinks {
    0 self_ = "self" required Plain shown,
    1 accept = "accept" optional Object shown,
    2 accepted_by_contact = "acceptedByContact" optional Object shown,
    3 cancel = "cancel" optional Object shown,
    4 conversation = "conversation" optional Object shown,
    5 custom_content = "customContent" optional Object shown,
    6 decline = "decline" optional Object shown,
    7 derived_messaging = "derivedMessaging" optional Object shown,
    8 from = "from" optional Object shown,
    9 message = "message" optional Object shown,
    10 messaging = "messaging" optional Object shown,
    11 on_behalf_of = "onBehalfOf" optional Object shown,
    12 participant = "participant" optional Object shown,
    13 to = "to" optional Object shown,
});

/// A link to another resource, or a text carried inside the link itself.
#[non_exhaustive]
pub struct Link {
    /// The relation.
    ///
    /// Absent where the link's name in `_links` says it.
    ///
    /// Example: `messagingInvitation`.
    pub rel: Option<String>,
    /// Where the resource is.
    ///
    /// Absolute, or relative to the host. Query parameters in it belong to the server and stay as they are. The
    /// text of a message is a `data:` URI.
    ///
    /// Example: `/autodiscover/autodiscoverservice.svc/root`.
    pub href: conversant_core::Link,
    /// A name for people, such as the display name of a participant. Example: `Tosh Meston`.
    pub title: Option<String>,
    /// The newest revision of the resource that the server offers.
    ///
    /// 1 where absent. Later revisions are compatible with earlier ones.
    ///
    /// Documented by the vendor. A sample on the same page spells it `rev`.
    pub revision: Option<f64>,
    /// The version of the resource behind the link.
    ///
    /// Documented by the vendor. Shown as an extra attribute; the meaning is that of an `ETag`.
    pub etag: Option<String>,
}
impl Link {
    /// A new [`Link`](Self) of what is required; the rest is left out.
    pub fn new(href: impl Into<conversant_core::Link>) -> Self {
        Self {
            rel: None,
            href: href.into(),
            title: None,
            revision: None,
            etag: None,
        }
    }

    /// Sets [`rel`](Self::rel): the relation.
    pub fn rel(mut self, rel: impl Into<String>) -> Self {
        self.rel = Some(rel.into());
        self
    }

    /// Sets [`title`](Self::title): a name for people, such as the display name of a participant.
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// Sets [`revision`](Self::revision): the newest revision of the resource that the server offers.
    pub fn revision(mut self, revision: f64) -> Self {
        self.revision = Some(revision);
        self
    }

    /// Sets [`etag`](Self::etag): the version of the resource behind the link.
    pub fn etag(mut self, etag: impl Into<String>) -> Self {
        self.etag = Some(etag.into());
        self
    }
}

conversant_core::object!(Link {
    0 rel = "rel" optional Plain text,
    1 href = "href" required Plain shown,
    2 title = "title" optional Plain text,
    3 revision = "revision" optional Plain shown,
    4 etag = "etag" optional Plain text,
});

/// The user.
///
/// Its links change when the user becomes available; a change of the other properties is not reported.
///
/// Documented by the vendor. The types are those of the JSON sample; the property table has none.
#[non_exhaustive]
pub struct Me {
    /// The type of the resource, `me`.
    pub rel: String,
    /// The name that is shown to others. Example: `John Doe`.
    pub name: Option<String>,
    /// The user's SIP address. Example: `sip:johndoe@contoso.com`.
    pub uri: Option<String>,
    /// The SIP address of this application of the user. On the wire: `endpointUri`. Example:
    /// `sip:johndoe@contoso.com;opaque=user:epid:0mHG5gqQylGWpPELsEK8xAAA;gruu`.
    pub endpoint_uri: Option<String>,
    /// The user's e-mail addresses. On the wire: `emailAddresses`.
    pub email_addresses: Option<Vec<String>>,
    /// The job title. Example: `Senior Manager`.
    pub title: Option<String>,
    /// The company. Example: `Microsoft`.
    pub company: Option<String>,
    /// The department. Example: `Sales`.
    pub department: Option<String>,
    /// Where the office is. On the wire: `officeLocation`. Example: `5/1380`.
    pub office_location: Option<String>,
    /// The number at work, as a `tel:` address. On the wire: `workPhoneNumber`. Example: `tel:+14257035449`.
    pub work_phone_number: Option<String>,
    /// The mobile number, as a `tel:` address. On the wire: `mobilePhoneNumber`. Example: `tel:+14257035449`.
    pub mobile_phone_number: Option<String>,
    /// The number at home, as a `tel:` address. On the wire: `homePhoneNumber`. Example: `tel:+14257035449`.
    pub home_phone_number: Option<String>,
    /// Another number, as a `tel:` address. On the wire: `otherPhoneNumber`. Example: `tel:+14257035449`.
    pub other_phone_number: Option<String>,
    /// What the user is linked to. On the wire: `_links`.
    pub links: MeLinks,
}

conversant_core::object!(Me {
    0 rel = "rel" required Plain text,
    1 name = "name" optional Plain text,
    2 uri = "uri" optional Plain text,
    3 endpoint_uri = "endpointUri" optional Plain text,
    4 email_addresses = "emailAddresses" optional Plain text,
    5 title = "title" optional Plain text,
    6 company = "company" optional Plain text,
    7 department = "department" optional Plain text,
    8 office_location = "officeLocation" optional Plain text,
    9 work_phone_number = "workPhoneNumber" optional Plain text,
    10 mobile_phone_number = "mobilePhoneNumber" optional Plain text,
    11 home_phone_number = "homePhoneNumber" optional Plain text,
    12 other_phone_number = "otherPhoneNumber" optional Plain text,
    13 links = "_links" required Plain shown,
});

/// What the user is linked to.
///
/// In captured traffic `reportMyActivity`, `note`, `presence` and `location` are there once the user is available.
#[non_exhaustive]
pub struct MeLinks {
    /// The user. On the wire: `self`.
    pub self_: Link,
    /// How calls to the user are forwarded. On the wire: `callForwardingSettings`.
    pub call_forwarding_settings: Option<Link>,
    /// The user's location.
    pub location: Option<Link>,
    /// Makes the user available; absent afterwards. On the wire: `makeMeAvailable`.
    pub make_me_available: Option<Link>,
    /// The user's personal note, or the one that says that the user is out of office.
    pub note: Option<Link>,
    /// The user's telephone numbers.
    pub phones: Option<Link>,
    /// The user's photo.
    pub photo: Option<Link>,
    /// The user's availability and activity.
    pub presence: Option<Link>,
    /// Reports that the user is there. On the wire: `reportMyActivity`.
    pub report_my_activity: Option<Link>,
}

conversant_core::object!(MeLinks {
    0 self_ = "self" required Plain shown,
    1 call_forwarding_settings = "callForwardingSettings" optional Object shown,
    2 location = "location" optional Object shown,
    3 make_me_available = "makeMeAvailable" optional Object shown,
    4 note = "note" optional Object shown,
    5 phones = "phones" optional Object shown,
    6 photo = "photo" optional Object shown,
    7 presence = "presence" optional Object shown,
    8 report_my_activity = "reportMyActivity" optional Object shown,
});

/// An instant message that was sent or received.
///
/// Its text is in the links `htmlMessage` and `plainMessage`, as `data:` URIs. Captured traffic leaves out many of
/// the properties.
///
/// Documented by the vendor. The types are those of the JSON sample; the property table has none. The table also
/// lists `htmlMessage` and `plainMessage` as properties, the samples show them as links. That `rel` and the links
/// are always there is on the page about the payload format.
#[non_exhaustive]
pub struct Message {
    /// The type of the resource, `message`.
    pub rel: String,
    /// Whether the message was sent or received.
    pub direction: Option<Direction>,
    /// The id that the sender gave to `sendMessage`, on outgoing messages. On the wire: `operationId`. Example:
    /// `74cb7404e0a247d5a2d4eb0376a47dbf`.
    pub operation_id: Option<String>,
    /// How far the delivery of a message is.
    pub status: Option<MessageStatus>,
    /// When the message was sent or received. On the wire: `timeStamp`, as `/Date(1706695200000)/`.
    pub time_stamp: Option<DateTime<Utc>>,
    /// What a message is linked to. On the wire: `_links`.
    pub links: MessageLinks,
}

conversant_core::object!(Message {
    0 rel = "rel" required Plain text,
    1 direction = "direction" optional Plain shown,
    2 operation_id = "operationId" optional Plain text,
    3 status = "status" optional Plain shown,
    4 time_stamp = "timeStamp" optional AjaxDateTime shown,
    5 links = "_links" required Plain shown,
});

/// What a message is linked to.
///
/// A text in a `data:` URI is percent-encoded or in base64; a `+` in percent-encoded text is a space.
///
/// - `self`: the message.
/// - `messaging`: the messaging modality of the message's conversation.
/// - `contact`: the person who sent the message, as a contact.
/// - `participant`: the participant who sent the message; `title` may have the name.
/// - `htmlMessage`: the text as a `data:` URI of `text/html`.
/// - `plainMessage`: the text as a `data:` URI of `text/plain`.
/// - `failedDeliveryParticipant`: the participants the message did not reach.
///
/// Documented by the vendor. The page on the payload format says that data URIs are always URL-encoded; samples
/// have base64 as well.
#[non_exhaustive]
pub struct MessageLinks {
    /// The message. On the wire: `self`.
    pub self_: Link,
    /// The messaging modality of the message's conversation.
    pub messaging: Option<Link>,
    /// The person who sent the message, as a contact.
    pub contact: Option<Link>,
    /// The participant who sent the message; `title` may have the name.
    pub participant: Option<Link>,
    /// The text as a `data:` URI of `text/html`. On the wire: `htmlMessage`.
    pub html_message: Option<Link>,
    /// The text as a `data:` URI of `text/plain`. On the wire: `plainMessage`.
    pub plain_message: Option<Link>,
    /// The participants the message did not reach, where there are more than two. On the wire:
    /// `failedDeliveryParticipant`.
    pub failed_delivery_participant: Option<Vec<Link>>,
}

conversant_core::object!(MessageLinks {
    0 self_ = "self" required Plain shown,
    1 messaging = "messaging" optional Object shown,
    2 contact = "contact" optional Object shown,
    3 participant = "participant" optional Object shown,
    4 html_message = "htmlMessage" optional Object shown,
    5 plain_message = "plainMessage" optional Object shown,
    6 failed_delivery_participant = "failedDeliveryParticipant" optional Objects shown,
});

/// The messages of a conversation, as links.
#[non_exhaustive]
pub struct Messages {
    /// The type of the resource, `messages`.
    pub rel: String,
    /// The links of the list of messages. On the wire: `_links`.
    pub links: MessagesLinks,
}

conversant_core::object!(Messages {
    0 rel = "rel" required Plain text,
    1 links = "_links" required Plain shown,
});

/// The links of the list of messages.
#[non_exhaustive]
pub struct MessagesLinks {
    /// The list. On the wire: `self`.
    pub self_: Link,
    /// The messages.
    pub message: Option<Vec<Link>>,
}

conversant_core::object!(MessagesLinks {
    0 self_ = "self" required Plain shown,
    1 message = "message" optional Objects shown,
});

/// Instant messaging in a conversation.
#[non_exhaustive]
pub struct Messaging {
    /// The type of the resource, `messaging`.
    pub rel: String,
    /// How far instant messaging in a conversation is.
    pub state: Option<MessagingState>,
    /// The forms of messages that all sides understand; absent while connecting. On the wire:
    /// `negotiatedMessageFormats`.
    pub negotiated_message_formats: Option<Vec<MessageFormat>>,
    /// What can be done now. On the wire: `_links`.
    pub links: MessagingLinks,
}

conversant_core::object!(Messaging {
    0 rel = "rel" required Plain text,
    1 state = "state" optional Plain shown,
    2 negotiated_message_formats = "negotiatedMessageFormats" optional Plain shown,
    3 links = "_links" required Plain shown,
});

/// What can be done now.
#[non_exhaustive]
pub struct MessagingLinks {
    /// The resource. On the wire: `self`.
    pub self_: Link,
    /// Starts instant messaging again; there while `Disconnected`. On the wire: `addMessaging`.
    pub add_messaging: Option<Link>,
    /// The conversation.
    pub conversation: Option<Link>,
    /// Sends a message; there while `Connected`. On the wire: `sendMessage`.
    pub send_message: Option<Link>,
    /// Shows that the user is typing; there while `Connected`. On the wire: `setIsTyping`.
    pub set_is_typing: Option<Link>,
    /// Ends instant messaging; there while `Connecting` or `Connected`. On the wire: `stopMessaging`.
    pub stop_messaging: Option<Link>,
    /// Those who are typing; there while `Connected`. On the wire: `typingParticipants`.
    pub typing_participants: Option<Link>,
}

conversant_core::object!(MessagingLinks {
    0 self_ = "self" required Plain shown,
    1 add_messaging = "addMessaging" optional Object shown,
    2 conversation = "conversation" optional Object shown,
    3 send_message = "sendMessage" optional Object shown,
    4 set_is_typing = "setIsTyping" optional Object shown,
    5 stop_messaging = "stopMessaging" optional Object shown,
    6 typing_participants = "typingParticipants" optional Object shown,
});

/// An application that signs in.
///
/// Applications of a user with the same culture, endpoint id, type and user agent are one.
///
/// Documented by the vendor. `type` is in the sample of the page about multiple tabs only.
#[non_exhaustive]
pub struct NewApplication {
    /// The language and region of the user, for example `en-us`. From 1 to 100 characters.
    pub culture: String,
    /// An id of the caller's choice, different from those of the user's other applications that run. On the wire:
    /// `endpointId`. From 1 to 100 characters. Example: `123456`.
    pub endpoint_id: String,
    /// What identifies the program in what it sends. On the wire: `userAgent`. From 1 to 100 characters. Example:
    /// `ContosoApp/1.0(WindowsPhoneOS7.5)`.
    pub user_agent: String,
    /// An id of the caller's choice for one of several instances of the application.
    ///
    /// Each has an event channel of its own.
    ///
    /// On the wire: `instanceId`. At most 100 characters. Example: `samplevalue`.
    pub instance_id: Option<String>,
    /// The kind of device an application runs on; the vendor supports one. On the wire: `type`.
    pub type_: Option<ApplicationType>,
}
impl NewApplication {
    /// A new [`NewApplication`](Self) of what is required; the rest is left out.
    pub fn new(
        culture: impl Into<String>,
        endpoint_id: impl Into<String>,
        user_agent: impl Into<String>,
    ) -> Self {
        Self {
            culture: culture.into(),
            endpoint_id: endpoint_id.into(),
            user_agent: user_agent.into(),
            instance_id: None,
            type_: None,
        }
    }

    /// Sets [`instance_id`](Self::instance_id): an id of the caller's choice for one of several instances of the application.
    pub fn instance_id(mut self, instance_id: impl Into<String>) -> Self {
        self.instance_id = Some(instance_id.into());
        self
    }

    /// Sets [`type`](Self::type_): the kind of device an application runs on; the vendor supports one.
    pub fn type_(mut self, type_: impl Into<ApplicationType>) -> Self {
        self.type_ = Some(type_.into());
        self
    }
}

conversant_core::object!(NewApplication {
    0 culture = "culture" required Plain text,
    1 endpoint_id = "endpointId" required Plain text,
    2 user_agent = "userAgent" required Plain text,
    3 instance_id = "instanceId" optional Plain text,
    4 type_ = "type" optional Plain shown,
});

impl Check for NewApplication {
    fn check(&self) -> Result<(), conversant_core::Error> {
        let value = &self.culture;
        check::length("culture", value, 1, 100)?;
        let value = &self.endpoint_id;
        check::length("endpointId", value, 1, 100)?;
        let value = &self.user_agent;
        check::length("userAgent", value, 1, 100)?;
        if let Some(value) = &self.instance_id {
            check::length("instanceId", value, 0, 100)?;
        }
        Ok(())
    }
}

/// What a user can be reached with.
///
/// Everything is optional.
///
/// Documented by the vendor. How a `TimeSpan` is written is not documented; that it is text is inferred. That
/// messages are plain text unless `supportedMessageFormats` is set is read from captured traffic.
#[derive(Default)]
#[non_exhaustive]
pub struct NewAvailability {
    /// What the user can be invited to. For instant messaging it has `Messaging`. On the wire: `supportedModalities`.
    pub supported_modalities: Option<Vec<ModalityType>>,
    /// The forms of messages that the application understands; plain text unless set. On the wire:
    /// `supportedMessageFormats`.
    pub supported_message_formats: Option<Vec<MessageFormat>>,
    /// As what the user appears to others. On the wire: `signInAs`.
    pub sign_in_as: Option<PreferredAvailability>,
    /// How the user wants to be called. On the wire: `audioPreference`.
    pub audio_preference: Option<AudioPreference>,
    /// The telephone number on which the user wants to be called; it is brought into a standard form. On the wire:
    /// `phoneNumber`. Example: `4255552222`.
    pub phone_number: Option<String>,
    /// After how long the user counts as inactive; 5 minutes unless set.
    ///
    /// The vendor calls it a `TimeSpan` in minutes and shows no value of it.
    ///
    /// On the wire: `inactiveTimeout`.
    pub inactive_timeout: Option<String>,
    /// After how long a call over the network that is not answered goes to the telephone.
    ///
    /// The vendor calls it a `TimeSpan` and shows no value of it.
    ///
    /// On the wire: `voipFallbackToPhoneAudioTimeOut`.
    pub voip_fallback_to_phone_audio_time_out: Option<String>,
}
impl NewAvailability {
    /// A new [`NewAvailability`](Self) without anything; every property is optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`supported_modalities`](Self::supported_modalities): what the user can be invited to. For instant messaging it has `Messaging`.
    pub fn supported_modalities(
        mut self,
        supported_modalities: impl Into<Vec<ModalityType>>,
    ) -> Self {
        self.supported_modalities = Some(supported_modalities.into());
        self
    }

    /// Sets [`supported_message_formats`](Self::supported_message_formats): the forms of messages that the application understands; plain text unless set.
    pub fn supported_message_formats(
        mut self,
        supported_message_formats: impl Into<Vec<MessageFormat>>,
    ) -> Self {
        self.supported_message_formats = Some(supported_message_formats.into());
        self
    }

    /// Sets [`sign_in_as`](Self::sign_in_as): as what the user appears to others.
    pub fn sign_in_as(mut self, sign_in_as: impl Into<PreferredAvailability>) -> Self {
        self.sign_in_as = Some(sign_in_as.into());
        self
    }

    /// Sets [`audio_preference`](Self::audio_preference): how the user wants to be called.
    pub fn audio_preference(
        mut self,
        audio_preference: impl Into<AudioPreference>,
    ) -> Self {
        self.audio_preference = Some(audio_preference.into());
        self
    }

    /// Sets [`phone_number`](Self::phone_number): the telephone number on which the user wants to be called; it is brought into a standard form.
    pub fn phone_number(mut self, phone_number: impl Into<String>) -> Self {
        self.phone_number = Some(phone_number.into());
        self
    }

    /// Sets [`inactive_timeout`](Self::inactive_timeout): after how long the user counts as inactive; 5 minutes unless set.
    pub fn inactive_timeout(mut self, inactive_timeout: impl Into<String>) -> Self {
        self.inactive_timeout = Some(inactive_timeout.into());
        self
    }

    /// Sets [`voip_fallback_to_phone_audio_time_out`](Self::voip_fallback_to_phone_audio_time_out): after how long a call over the network that is not answered goes to the telephone.
    pub fn voip_fallback_to_phone_audio_time_out(
        mut self,
        voip_fallback_to_phone_audio_time_out: impl Into<String>,
    ) -> Self {
        self.voip_fallback_to_phone_audio_time_out = Some(
            voip_fallback_to_phone_audio_time_out.into(),
        );
        self
    }
}

conversant_core::object!(NewAvailability {
    0 supported_modalities = "supportedModalities" optional Plain shown,
    1 supported_message_formats = "supportedMessageFormats" optional Plain shown,
    2 sign_in_as = "signInAs" optional Plain shown,
    3 audio_preference = "audioPreference" optional Plain shown,
    4 phone_number = "phoneNumber" optional Plain text,
    5 inactive_timeout = "inactiveTimeout" optional Plain text,
    6 voip_fallback_to_phone_audio_time_out = "voipFallbackToPhoneAudioTimeOut" optional Plain text,
});

/// Whom to invite to a new conversation, and to what.
///
/// Documented by the vendor. `startMessaging` requires `to`, `startMessaging2` requires `operationId`; a request
/// with both satisfies either. The limit of `threadId` is on `startMessaging2` alone.
#[non_exhaustive]
pub struct NewConversation {
    /// An id of the caller's choice for this operation.
    ///
    /// It comes back in every event about the invitation, which may arrive before the reply does. Make it unique,
    /// for example a UUID.
    ///
    /// On the wire: `operationId`. At most 50 characters. Example: `74cb7404e0a247d5a2d4eb0376a47dbf`.
    pub operation_id: String,
    /// The SIP address of the person to invite, for example `sip:john@contoso.com`.
    pub to: String,
    /// How urgent a conversation is; a hint to those who are invited.
    pub importance: Option<Importance>,
    /// What the conversation is about. At most 250 characters. Example: `SkypeforBusiness`.
    pub subject: Option<String>,
    /// The id of the thread, by which a conversation can be continued. On the wire: `threadId`. At most 250
    /// characters. Example: `292e0aaef36c426a97757f43dda19d06`.
    pub thread_id: Option<String>,
    /// A UUID of the caller's choice for this session. On the wire: `sessionContext`.
    ///
    /// Observed in the vendor's samples or in traffic, not documented. In captured traffic and in the vendor's sample
    /// code; not described.
    pub session_context: Option<String>,
    /// What is sent along with an invitation, each as a `data:` URI in `href`. On the wire: `_links`.
    pub links: Option<NewInvitationLinks>,
}
impl NewConversation {
    /// A new [`NewConversation`](Self) of what is required; the rest is left out.
    pub fn new(operation_id: impl Into<String>, to: impl Into<String>) -> Self {
        Self {
            operation_id: operation_id.into(),
            to: to.into(),
            importance: None,
            subject: None,
            thread_id: None,
            session_context: None,
            links: None,
        }
    }

    /// Sets [`importance`](Self::importance): how urgent a conversation is; a hint to those who are invited.
    pub fn importance(mut self, importance: impl Into<Importance>) -> Self {
        self.importance = Some(importance.into());
        self
    }

    /// Sets [`subject`](Self::subject): what the conversation is about.
    pub fn subject(mut self, subject: impl Into<String>) -> Self {
        self.subject = Some(subject.into());
        self
    }

    /// Sets [`thread_id`](Self::thread_id): the id of the thread, by which a conversation can be continued.
    pub fn thread_id(mut self, thread_id: impl Into<String>) -> Self {
        self.thread_id = Some(thread_id.into());
        self
    }

    /// Sets [`session_context`](Self::session_context): a UUID of the caller's choice for this session.
    pub fn session_context(mut self, session_context: impl Into<String>) -> Self {
        self.session_context = Some(session_context.into());
        self
    }

    /// Sets [`links`](Self::links): what is sent along with an invitation, each as a `data:` URI in `href`.
    pub fn links(mut self, links: impl Into<NewInvitationLinks>) -> Self {
        self.links = Some(links.into());
        self
    }
}

conversant_core::object!(NewConversation {
    0 operation_id = "operationId" required Plain text,
    1 to = "to" required Plain text,
    2 importance = "importance" optional Plain shown,
    3 subject = "subject" optional Plain text,
    4 thread_id = "threadId" optional Plain text,
    5 session_context = "sessionContext" optional Plain text,
    6 links = "_links" optional Object shown,
});

impl Check for NewConversation {
    fn check(&self) -> Result<(), conversant_core::Error> {
        let value = &self.operation_id;
        check::length("operationId", value, 0, 50)?;
        if let Some(value) = &self.subject {
            check::length("subject", value, 0, 250)?;
        }
        if let Some(value) = &self.thread_id {
            check::length("threadId", value, 0, 250)?;
        }
        Ok(())
    }
}

/// An invitation to people who are in a conversation, or were.
///
/// Everything is optional.
#[derive(Default)]
#[non_exhaustive]
pub struct NewInvitation {
    /// An id of the caller's choice for this operation.
    ///
    /// It comes back in every event about the invitation, which may arrive before the reply does. Make it unique,
    /// for example a UUID.
    ///
    /// On the wire: `operationId`. At most 50 characters. Example: `74cb7404e0a247d5a2d4eb0376a47dbf`.
    pub operation_id: Option<String>,
    /// What is sent along with an invitation, each as a `data:` URI in `href`. On the wire: `_links`.
    pub links: Option<NewInvitationLinks>,
}
impl NewInvitation {
    /// A new [`NewInvitation`](Self) without anything; every property is optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`operation_id`](Self::operation_id): an id of the caller's choice for this operation.
    pub fn operation_id(mut self, operation_id: impl Into<String>) -> Self {
        self.operation_id = Some(operation_id.into());
        self
    }

    /// Sets [`links`](Self::links): what is sent along with an invitation, each as a `data:` URI in `href`.
    pub fn links(mut self, links: impl Into<NewInvitationLinks>) -> Self {
        self.links = Some(links.into());
        self
    }
}

conversant_core::object!(NewInvitation {
    0 operation_id = "operationId" optional Plain text,
    1 links = "_links" optional Object shown,
});

impl Check for NewInvitation {
    fn check(&self) -> Result<(), conversant_core::Error> {
        if let Some(value) = &self.operation_id {
            check::length("operationId", value, 0, 50)?;
        }
        Ok(())
    }
}

/// What is sent along with an invitation, each as a `data:` URI in `href`.
///
/// Documented by the vendor. The tables list both as properties of the type `ExternalResource`; the samples have
/// them as links.
#[derive(Default)]
#[non_exhaustive]
pub struct NewInvitationLinks {
    /// The first message, as a `data:` URI of `text/plain` or `text/html` in `href`.
    pub message: Option<Link>,
    /// Content of another kind, for example a `data:` URI of `application/sdp`; only when a conversation is started.
    /// On the wire: `customContent`.
    pub custom_content: Option<Link>,
}
impl NewInvitationLinks {
    /// A new [`NewInvitationLinks`](Self) without anything; every property is optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`message`](Self::message): the first message, as a `data:` URI of `text/plain` or `text/html` in `href`.
    pub fn message(mut self, message: impl Into<Link>) -> Self {
        self.message = Some(message.into());
        self
    }

    /// Sets [`custom_content`](Self::custom_content): content of another kind, for example a `data:` URI of `application/sdp`; only when a
    /// conversation is started.
    pub fn custom_content(mut self, custom_content: impl Into<Link>) -> Self {
        self.custom_content = Some(custom_content.into());
        self
    }
}

conversant_core::object!(NewInvitationLinks {
    0 message = "message" optional Object shown,
    1 custom_content = "customContent" optional Object shown,
});

/// Somebody to invite into a conversation.
#[non_exhaustive]
pub struct NewParticipant {
    /// The SIP address of the person to invite, for example `sip:john@contoso.com`.
    pub to: String,
    /// An id of the caller's choice for this operation.
    ///
    /// It comes back in every event about the invitation, which may arrive before the reply does. Make it unique,
    /// for example a UUID.
    ///
    /// On the wire: `operationId`. At most 50 characters. Example: `74cb7404e0a247d5a2d4eb0376a47dbf`.
    pub operation_id: Option<String>,
}
impl NewParticipant {
    /// A new [`NewParticipant`](Self) of what is required; the rest is left out.
    pub fn new(to: impl Into<String>) -> Self {
        Self {
            to: to.into(),
            operation_id: None,
        }
    }

    /// Sets [`operation_id`](Self::operation_id): an id of the caller's choice for this operation.
    pub fn operation_id(mut self, operation_id: impl Into<String>) -> Self {
        self.operation_id = Some(operation_id.into());
        self
    }
}

conversant_core::object!(NewParticipant {
    0 to = "to" required Plain text,
    1 operation_id = "operationId" optional Plain text,
});

impl Check for NewParticipant {
    fn check(&self) -> Result<(), conversant_core::Error> {
        if let Some(value) = &self.operation_id {
            check::length("operationId", value, 0, 50)?;
        }
        Ok(())
    }
}

/// The way to the user's online meetings.
#[non_exhaustive]
pub struct OnlineMeetings {
    /// The type of the resource, `onlineMeetings`.
    pub rel: String,
    /// Links about online meetings, which are not described here. On the wire: `_links`.
    pub links: OnlineMeetingsLinks,
}

conversant_core::object!(OnlineMeetings {
    0 rel = "rel" required Plain text,
    1 links = "_links" required Plain shown,
});

/// Links about online meetings, which are not described here.
#[non_exhaustive]
pub struct OnlineMeetingsLinks {
    /// The resource. On the wire: `self`.
    pub self_: Link,
    /// A meeting of the user that is commonly used for scheduled meetings with others. On the wire:
    /// `myAssignedOnlineMeeting`.
    pub my_assigned_online_meeting: Option<Link>,
    /// The meetings in the user's calendar. On the wire: `myOnlineMeetings`.
    pub my_online_meetings: Option<Link>,
    /// What applies to a meeting where its scheduling says nothing. On the wire: `onlineMeetingDefaultValues`.
    pub online_meeting_default_values: Option<Link>,
    /// What can be chosen when a meeting is scheduled. On the wire: `onlineMeetingEligibleValues`.
    pub online_meeting_eligible_values: Option<Link>,
    /// The values recommended for invitations to meetings. On the wire: `onlineMeetingInvitationCustomization`.
    pub online_meeting_invitation_customization: Option<Link>,
    /// What the administrator allows for the user's meetings. On the wire: `onlineMeetingPolicies`.
    pub online_meeting_policies: Option<Link>,
    /// How a meeting is joined by telephone. On the wire: `phoneDialInInformation`.
    pub phone_dial_in_information: Option<Link>,
}

conversant_core::object!(OnlineMeetingsLinks {
    0 self_ = "self" required Plain shown,
    1 my_assigned_online_meeting = "myAssignedOnlineMeeting" optional Object shown,
    2 my_online_meetings = "myOnlineMeetings" optional Object shown,
    3 online_meeting_default_values = "onlineMeetingDefaultValues" optional Object shown,
    4 online_meeting_eligible_values = "onlineMeetingEligibleValues" optional Object shown,
    5 online_meeting_invitation_customization = "onlineMeetingInvitationCustomization" optional Object shown,
    6 online_meeting_policies = "onlineMeetingPolicies" optional Object shown,
    7 phone_dial_in_information = "phoneDialInInformation" optional Object shown,
});

/// A person in a conversation: somebody else, or the user.
///
/// Captured traffic leaves out many of the properties.
///
/// Documented by the vendor. Two resources of the vendor in one schema: `localParticipant` has the same
/// properties and fewer links. In captured traffic the user's own has `participant` as `rel`.
#[non_exhaustive]
pub struct Participant {
    /// The type of the resource, `participant` or `localParticipant`.
    pub rel: String,
    /// The name that is shown; may be empty. Example: `Joe Smith`.
    pub name: Option<String>,
    /// The SIP address. Example: `sip:john@contoso.com`.
    pub uri: Option<String>,
    /// Whether it is the user.
    pub local: Option<bool>,
    /// Whether it is somebody who did not sign in.
    pub anonymous: Option<bool>,
    /// Whether the person waits to be let into the meeting. On the wire: `inLobby`.
    pub in_lobby: Option<bool>,
    /// Whether the person organises the meeting.
    pub organizer: Option<bool>,
    /// What somebody is in a meeting.
    pub role: Option<Role>,
    /// Where somebody writes from. On the wire: `sourceNetwork`.
    pub source_network: Option<SourceNetwork>,
    /// The number at work, as a `tel:` address. On the wire: `workPhoneNumber`. Example: `tel:+14251111111`.
    pub work_phone_number: Option<String>,
    /// Another number, as a `tel:` address. On the wire: `otherPhoneNumber`. Example: `tel:+14251111111`.
    pub other_phone_number: Option<String>,
    /// What a participant is linked to. On the wire: `_links`.
    pub links: ParticipantLinks,
}

conversant_core::object!(Participant {
    0 rel = "rel" required Plain text,
    1 name = "name" optional Plain text,
    2 uri = "uri" optional Plain text,
    3 local = "local" optional Plain shown,
    4 anonymous = "anonymous" optional Plain shown,
    5 in_lobby = "inLobby" optional Plain shown,
    6 organizer = "organizer" optional Plain shown,
    7 role = "role" optional Plain shown,
    8 source_network = "sourceNetwork" optional Plain shown,
    9 work_phone_number = "workPhoneNumber" optional Plain text,
    10 other_phone_number = "otherPhoneNumber" optional Plain text,
    11 links = "_links" required Plain shown,
});

/// What a participant is linked to.
#[non_exhaustive]
pub struct ParticipantLinks {
    /// The participant. On the wire: `self`.
    pub self_: Link,
    /// Lets the participant into the meeting.
    pub admit: Option<Link>,
    /// The person, as a contact.
    pub contact: Option<Link>,
    /// The photo of the person. On the wire: `contactPhoto`.
    pub contact_photo: Option<Link>,
    /// The availability and activity of the person. On the wire: `contactPresence`.
    pub contact_presence: Option<Link>,
    /// The conversation.
    pub conversation: Option<Link>,
    /// Makes the leader an attendee.
    pub demote: Option<Link>,
    /// Removes the participant from the meeting.
    pub eject: Option<Link>,
    /// The user, on the user's own.
    pub me: Option<Link>,
    /// There while the participant uses the sharing of applications. On the wire: `participantApplicationSharing`.
    pub participant_application_sharing: Option<Link>,
    /// There while the participant uses sound. On the wire: `participantAudio`.
    pub participant_audio: Option<Link>,
    /// There while the participant uses work on common data. On the wire: `participantDataCollaboration`.
    pub participant_data_collaboration: Option<Link>,
    /// There while the participant uses instant messaging. On the wire: `participantMessaging`.
    pub participant_messaging: Option<Link>,
    /// There while the participant uses a panoramic picture. On the wire: `participantPanoramicVideo`.
    pub participant_panoramic_video: Option<Link>,
    /// There while the participant uses the main picture. On the wire: `participantVideo`.
    pub participant_video: Option<Link>,
    /// Makes the attendee a leader.
    pub promote: Option<Link>,
    /// Refuses the participant the meeting.
    pub reject: Option<Link>,
}

conversant_core::object!(ParticipantLinks {
    0 self_ = "self" required Plain shown,
    1 admit = "admit" optional Object shown,
    2 contact = "contact" optional Object shown,
    3 contact_photo = "contactPhoto" optional Object shown,
    4 contact_presence = "contactPresence" optional Object shown,
    5 conversation = "conversation" optional Object shown,
    6 demote = "demote" optional Object shown,
    7 eject = "eject" optional Object shown,
    8 me = "me" optional Object shown,
    9 participant_application_sharing = "participantApplicationSharing" optional Object shown,
    10 participant_audio = "participantAudio" optional Object shown,
    11 participant_data_collaboration = "participantDataCollaboration" optional Object shown,
    12 participant_messaging = "participantMessaging" optional Object shown,
    13 participant_panoramic_video = "participantPanoramicVideo" optional Object shown,
    14 participant_video = "participantVideo" optional Object shown,
    15 promote = "promote" optional Object shown,
    16 reject = "reject" optional Object shown,
});

/// A participant's use of instant messaging.
#[non_exhaustive]
pub struct ParticipantMessaging {
    /// The type of the resource, `participantMessaging`.
    pub rel: String,
    /// Whose use of instant messaging it is. On the wire: `_links`.
    pub links: ParticipantMessagingLinks,
}

conversant_core::object!(ParticipantMessaging {
    0 rel = "rel" required Plain text,
    1 links = "_links" required Plain shown,
});

/// Whose use of instant messaging it is.
#[non_exhaustive]
pub struct ParticipantMessagingLinks {
    /// The resource. On the wire: `self`.
    pub self_: Link,
    /// The participant; `title` may have the name.
    pub participant: Option<Link>,
}

conversant_core::object!(ParticipantMessagingLinks {
    0 self_ = "self" required Plain shown,
    1 participant = "participant" optional Object shown,
});

/// The way to the people the user knows.
#[non_exhaustive]
pub struct People {
    /// The type of the resource, `people`.
    pub rel: String,
    /// Links about contacts and groups, which are not described here. On the wire: `_links`.
    pub links: PeopleLinks,
}

conversant_core::object!(People {
    0 rel = "rel" required Plain text,
    1 links = "_links" required Plain shown,
});

/// Links about contacts and groups, which are not described here.
#[non_exhaustive]
pub struct PeopleLinks {
    /// The resource. On the wire: `self`.
    pub self_: Link,
    /// The subscription to the user's contacts and groups. On the wire: `myContactsAndGroupsSubscription`.
    pub my_contacts_and_groups_subscription: Option<Link>,
    /// The user's contacts. On the wire: `myContacts`.
    pub my_contacts: Option<Link>,
    /// Which contact is in which group. On the wire: `myGroupMemberships`.
    pub my_group_memberships: Option<Link>,
    /// The groups in the user's contact list. On the wire: `myGroups`.
    pub my_groups: Option<Link>,
    /// The privacy relationships that the user has with contacts. On the wire: `myPrivacyRelationships`.
    pub my_privacy_relationships: Option<Link>,
    /// Which contact is in which subscription to presence. On the wire: `presenceSubscriptionMemberships`.
    pub presence_subscription_memberships: Option<Link>,
    /// The user's subscriptions to the presence of others. On the wire: `presenceSubscriptions`.
    pub presence_subscriptions: Option<Link>,
    /// Searches for contacts.
    pub search: Option<Link>,
    /// The contacts whose presence the user has subscribed to. On the wire: `subscribedContacts`.
    pub subscribed_contacts: Option<Link>,
}

conversant_core::object!(PeopleLinks {
    0 self_ = "self" required Plain shown,
    1 my_contacts_and_groups_subscription = "myContactsAndGroupsSubscription" optional Object shown,
    2 my_contacts = "myContacts" optional Object shown,
    3 my_group_memberships = "myGroupMemberships" optional Object shown,
    4 my_groups = "myGroups" optional Object shown,
    5 my_privacy_relationships = "myPrivacyRelationships" optional Object shown,
    6 presence_subscription_memberships = "presenceSubscriptionMemberships" optional Object shown,
    7 presence_subscriptions = "presenceSubscriptions" optional Object shown,
    8 search = "search" optional Object shown,
    9 subscribed_contacts = "subscribedContacts" optional Object shown,
});

/// Why a call failed, or an operation in the event channel.
///
/// Only `code` is certain to be there. A failure whose content type is neither JSON nor XML comes from something
/// between the client and UCWA and has no such body.
///
/// Documented by the vendor. The caption of the JSON sample says 400, its code is that of a 409. There is an XML
/// form too, with the root `reason`. The page on the resource `reason` has only `code`, `subcode`, `message` and
/// a link to itself.
#[non_exhaustive]
pub struct Reason {
    /// The kind of a failure.
    pub code: ErrorCode,
    /// The exact kind of a failure, or of a change.
    pub subcode: Option<ErrorSubcode>,
    /// The reason in words, in the language that the application signed in with. Example: `A parameter value is not
    /// valid.`.
    pub message: Option<String>,
    /// Where to read more.
    ///
    /// Inferred, not documented. In the table of properties with the type `href`; no sample has it, so its JSON form
    /// is our reading.
    pub link: Option<conversant_core::Link>,
    /// Which parameters of the request are not valid, by name.
    pub parameters: Option<ReasonParameters>,
    /// Details for troubleshooting. On the wire: `debugInfo`.
    pub debug_info: Option<ReasonDebugInfo>,
}

conversant_core::object!(Reason {
    0 code = "code" required Plain shown,
    1 subcode = "subcode" optional Plain shown,
    2 message = "message" optional Plain text,
    3 link = "link" optional Plain shown,
    4 parameters = "parameters" optional Plain shown,
    5 debug_info = "debugInfo" optional Plain shown,
});

/// A pointer to another server.
#[non_exhaustive]
pub struct Redirect {
    /// The type of the resource, `redirect`.
    pub rel: Option<String>,
    /// Where to go on the other server. On the wire: `_links`.
    pub links: RedirectLinks,
}

conversant_core::object!(Redirect {
    0 rel = "rel" optional Plain text,
    1 links = "_links" required Plain shown,
});

/// Where to go on the other server.
#[derive(Default)]
#[non_exhaustive]
pub struct RedirectLinks {
    /// The pointer. On the wire: `self`.
    pub self_: Option<Link>,
    /// The entry point for a user on the other server.
    pub user: Option<Link>,
    /// A frame for web pages that call UCWA from another domain.
    pub xframe: Option<Link>,
}

conversant_core::object!(RedirectLinks {
    0 self_ = "self" optional Object shown,
    1 user = "user" optional Object shown,
    2 xframe = "xframe" optional Object shown,
});

/// Why an invitation is declined.
#[derive(Default)]
#[non_exhaustive]
pub struct Refusal {
    /// Why an invitation is declined, and for which of the user's applications.
    pub reason: Option<CallDeclineReason>,
}
impl Refusal {
    /// A new [`Refusal`](Self) without anything; every property is optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`reason`](Self::reason): why an invitation is declined, and for which of the user's applications.
    pub fn reason(mut self, reason: impl Into<CallDeclineReason>) -> Self {
        self.reason = Some(reason.into());
        self
    }
}

conversant_core::object!(Refusal {
    0 reason = "reason" optional Plain shown,
});

/// The entry point of Autodiscover.
///
/// Documented by the vendor. The page about the payload format says that `rel` is always there; captured replies
/// lack it.
#[non_exhaustive]
pub struct Root {
    /// The type of the resource, `root`; absent in captured traffic.
    pub rel: Option<String>,
    /// Where to go from the entry point. On the wire: `_links`.
    pub links: RootLinks,
}

conversant_core::object!(Root {
    0 rel = "rel" optional Plain text,
    1 links = "_links" required Plain shown,
});

/// Where to go from the entry point.
#[derive(Default)]
#[non_exhaustive]
pub struct RootLinks {
    /// The entry point. On the wire: `self`.
    pub self_: Option<Link>,
    /// The entry point for a user.
    pub user: Option<Link>,
    /// The server that is to be asked in place of this one; it may be the only link.
    pub redirect: Option<Link>,
    /// A frame for web pages that call UCWA from another domain.
    pub xframe: Option<Link>,
}

conversant_core::object!(RootLinks {
    0 self_ = "self" optional Object shown,
    1 user = "user" optional Object shown,
    2 redirect = "redirect" optional Object shown,
    3 xframe = "xframe" optional Object shown,
});

/// Why no token was issued.
#[non_exhaustive]
pub struct TokenError {
    /// The kind of a refused token request.
    pub error: TokenErrorCode,
    /// Where the user signs in before the token is asked for again.
    ///
    /// Sent for the grant `urn:microsoft.rtc:passive`, beside `invalid_grant`.
    ///
    /// Example: `https://fe1.contoso.com/PassiveAuth/PassiveAuth.aspx`.
    pub ms_rtc_passiveauthuri: Option<conversant_core::Link>,
}

conversant_core::object!(TokenError {
    0 error = "error" required Plain shown,
    1 ms_rtc_passiveauthuri = "ms_rtc_passiveauthuri" optional Plain shown,
});

/// An access token.
#[non_exhaustive]
pub struct TokenReply {
    /// The token to send as `Bearer` in the `Authorization` header; it begins with `cwt=`.
    pub access_token: conversant_core::Secret,
    /// How the token is sent: `Bearer`.
    pub token_type: Option<String>,
    /// How long the token lives, in seconds.
    ///
    /// About 8 hours for a user, 3600 (1 hour) for an anonymous participant.
    ///
    /// Example: `28289`.
    pub expires_in: Option<i64>,
    /// Where the identity is from; `local` in the only sample that has it.
    ///
    /// Observed in the vendor's samples or in traffic, not documented. In one sample of the vendor, without an
    /// explanation; the meaning is our reading.
    pub ms_rtc_identityscope: Option<String>,
}

conversant_core::object!(TokenReply {
    0 access_token = "access_token" required Plain shown,
    1 token_type = "token_type" optional Plain text,
    2 expires_in = "expires_in" optional Plain shown,
    3 ms_rtc_identityscope = "ms_rtc_identityscope" optional Plain text,
});

/// A request for an access token.
///
/// Which properties it has depends on `grant_type`.
#[non_exhaustive]
pub struct TokenRequest {
    /// How the caller proves who it is.
    pub grant_type: GrantType,
    /// The name the user signs in with.
    ///
    /// Needed with the grant `password`; not allowed with the grants for Windows and for passive sign-in.
    ///
    /// Example: `johndoe@contoso.com`.
    pub username: Option<String>,
    /// The user's password, or the key of the meeting.
    ///
    /// The password is needed with the grant `password`, the key with `urn:microsoft.rtc:anonmeeting`; not allowed
    /// with the other two.
    pub password: Option<conversant_core::Secret>,
    /// The URI of the meeting to join.
    ///
    /// Needed with the grant `urn:microsoft.rtc:anonmeeting`. It is the SIP address of the organizer, followed by
    /// `;gruu;opaque=app:conf:focus:id:` and the id of the meeting.
    ///
    /// Example: `sip:john@contoso.com;gruu;opaque=app:conf:focus:id:G03W98W4`.
    pub ms_rtc_conferenceuri: Option<String>,
    /// The token that this request renews.
    ///
    /// Optional with the grant `urn:microsoft.rtc:anonmeeting`: the participant stays the same to the others.
    pub ms_rtc_renew: Option<conversant_core::Secret>,
}
impl TokenRequest {
    /// A new [`TokenRequest`](Self) of what is required; the rest is left out.
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

conversant_core::object!(TokenRequest {
    0 grant_type = "grant_type" required Plain shown,
    1 username = "username" optional Plain text,
    2 password = "password" optional Plain shown,
    3 ms_rtc_conferenceuri = "ms_rtc_conferenceuri" optional Plain text,
    4 ms_rtc_renew = "ms_rtc_renew" optional Plain shown,
});

/// The entry point for a user.
///
/// Documented by the vendor. The page about the payload format says that `rel` is always there; captured replies
/// lack it.
#[non_exhaustive]
pub struct User {
    /// The type of the resource, `user`; absent in captured traffic.
    pub rel: Option<String>,
    /// Where to go from the entry point for a user. On the wire: `_links`.
    pub links: UserLinks,
}

conversant_core::object!(User {
    0 rel = "rel" optional Plain text,
    1 links = "_links" required Plain shown,
});

/// Where to go from the entry point for a user.
#[derive(Default)]
#[non_exhaustive]
pub struct UserLinks {
    /// The entry point. On the wire: `self`.
    pub self_: Option<Link>,
    /// Where applications sign in.
    pub applications: Option<Link>,
    /// Another server, on which the user is at home.
    pub redirect: Option<Link>,
    /// A frame for web pages that call UCWA from another domain.
    pub xframe: Option<Link>,
}

conversant_core::object!(UserLinks {
    0 self_ = "self" optional Object shown,
    1 applications = "applications" optional Object shown,
    2 redirect = "redirect" optional Object shown,
    3 xframe = "xframe" optional Object shown,
});
