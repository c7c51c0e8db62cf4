// Made by `cargo xtask generate ucwa` from specs/ucwa.yaml (sha256 bfb3e148eebfaa74) with progenitor 0.15.1.
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
        /// `Disabled`
        Disabled = "Disabled",
        /// `Enabled`
        Enabled = "Enabled",
        /// `Unknown`
        UnknownValue = "Unknown",
    }
}

conversant_core::open_enum! {
    /// Whether the audience of a meeting is kept silent.
    pub enum AudienceMuteLock {
        /// `Disabled`
        Disabled = "Disabled",
        /// `Enabled`
        Enabled = "Enabled",
        /// `Unknown`
        UnknownValue = "Unknown",
    }
}

conversant_core::open_enum! {
    /// How the user wants to be called.
    ///
    /// - `PhoneAudio`: on the telephone.
    /// - `VoipAudio`: over the network, the default.
    pub enum AudioPreference {
        /// `PhoneAudio`
        PhoneAudio = "PhoneAudio",
        /// `VoipAudio`
        VoipAudio = "VoipAudio",
    }
}

conversant_core::open_enum! {
    /// Why an invitation is declined, and for which of the user's applications.
    ///
    /// - `Local`: for this application only.
    /// - `Global`: for all of the user's applications.
    /// - `Unknown`: no reason is given.
    ///
    /// The others are reasons of calls by sound and picture.
    ///
    /// Documented by the vendor. The page about `decline` says that the reason tells whether the local application or
    /// all of them decline; which member means what is our reading of the names.
    pub enum CallDeclineReason {
        /// `CodecMismatch`
        CodecMismatch = "CodecMismatch",
        /// `EncryptionMismatch`
        EncryptionMismatch = "EncryptionMismatch",
        /// `Global`
        Global = "Global",
        /// `InsufficientBandwidth`
        InsufficientBandwidth = "InsufficientBandwidth",
        /// `InsufficientBandwidthRerouteOverPstn`
        InsufficientBandwidthRerouteOverPstn = "InsufficientBandwidthRerouteOverPstn",
        /// `InvalidMediaOffer`
        InvalidMediaOffer = "InvalidMediaOffer",
        /// `IPv6NotSupported`
        IPv6NotSupported = "IPv6NotSupported",
        /// `Local`
        Local = "Local",
        /// `MediaAllocationFailure`
        MediaAllocationFailure = "MediaAllocationFailure",
        /// `MediaConnectivityFailure`
        MediaConnectivityFailure = "MediaConnectivityFailure",
        /// `Unknown`
        UnknownValue = "Unknown",
        /// `UnsupportedMedia`
        UnsupportedMedia = "UnsupportedMedia",
    }
}

conversant_core::open_enum! {
    /// A way to communicate that is in use in a conversation.
    ///
    /// `Messaging` is instant messaging.
    pub enum ConversationModalityType {
        /// `ApplicationSharing`
        ApplicationSharing = "ApplicationSharing",
        /// `Audio`
        Audio = "Audio",
        /// `DataCollaboration`
        DataCollaboration = "DataCollaboration",
        /// `Messaging`
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
    /// Between two people it goes from `Connecting`, or `Incoming` where the user was invited, to `Connected` and ends
    /// as `Disconnected`; with more people it is `Conferenced`.
    ///
    /// Documented by the vendor. The order is read from captured traffic.
    pub enum ConversationState {
        /// `Conferenced`
        Conferenced = "Conferenced",
        /// `Conferencing`
        Conferencing = "Conferencing",
        /// `Connected`
        Connected = "Connected",
        /// `Connecting`
        Connecting = "Connecting",
        /// `Disconnected`
        Disconnected = "Disconnected",
        /// `Disconnecting`
        Disconnecting = "Disconnecting",
        /// `Incoming`
        Incoming = "Incoming",
        /// `InLobby`
        InLobby = "InLobby",
    }
}

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
    /// In a reply it goes with the status. A status given here is that of the vendor's table.
    ///
    /// - `BadRequest`: 400; the request is malformed, or a parameter is not valid.
    /// - `ClientTimeout`: 408; the request took too long to arrive.
    /// - `Conflict`: 409; it does not agree with the state of things, or is not supported here.
    /// - `EntityTooLarge`: 413; the request is too large.
    /// - `ExchangeServiceFailure`: Exchange answered late or not correctly.
    /// - `Forbidden`: 403; the caller may not do this.
    /// - `GatewayTimeout`: a server behind this one did not answer in time; no status is documented.
    /// - `Gone`: 410; it is over, do not try again.
    /// - `Informational`: in events: something changed without a failure.
    /// - `LocalFailure`: in events: it failed on this side.
    /// - `MethodNotAllowed`: 405; the resource does not know this HTTP method.
    /// - `NotAcceptable`: it cannot be accepted here; no status is documented.
    /// - `NotFound`: 404; it does not exist.
    /// - `PreconditionFailed`: 412; the resource has changed since it was read.
    /// - `PreconditionRequired`: 428; the request does not say which version it changes.
    /// - `RemoteFailure`: in events: it failed on the other side.
    /// - `ServiceFailure`: 500; the server failed.
    /// - `ServiceUnavailable`: 503; the service is not available.
    /// - `Timeout`: 504; something did not answer in time.
    /// - `TooManyRequests`: 429; too many requests are under way.
    /// - `UnsupportedMediaType`: 415; the content type is not supported.
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
    /// The vendor adds subcodes at any time.
    ///
    /// - `AlreadyExists`: what was to be created is there already.
    /// - `AnonymousNotAllowed`: anonymous users may not do this.
    /// - `AnotherOperationPending`: an operation is under way already.
    /// - `APIVersionNotSupported`: the server does not have this revision of the resource.
    /// - `ApplicationNotFound`: the application is gone; sign in again.
    /// - `AttendeeNotAllowed`: attendees of a meeting may not do this.
    /// - `AutoAccepted`: the invitation was accepted without asking.
    /// - `Busy`: the other side is busy.
    /// - `CallbackChannelError`: the remote event channel could not be reached.
    /// - `CallbackUriUnreachable`: the application's callback address could not be reached.
    /// - `CallTerminated`: the call has ended.
    /// - `Canceled`: it was cancelled.
    /// - `CannotRedirect`: there is no backup pool to redirect to.
    /// - `ConnectedElsewhere`: another application of the user has answered.
    /// - `ConversationNotFound`: there is no such conversation.
    /// - `Declined`: it was declined.
    /// - `Demoted`: the participant was made an attendee.
    /// - `Denied`: the participant was not let in from the lobby.
    /// - `DerivedConversation`: a new conversation took the place of this one.
    /// - `DeserializationFailure`: the body could not be read.
    /// - `DestinationNotFound`: there is no such person.
    /// - `DialoutNotAllowed`: calls out of the meeting are not allowed.
    /// - `DoNotDisturb`: the other side does not want to be disturbed.
    /// - `Ejected`: removed from the conference.
    /// - `Ended`: the conference is over.
    /// - `EscalationFailed`: the conversation could not be made a conference.
    /// - `ExchangeTimeout`: Exchange did not answer in time.
    /// - `Expired`: a parked call was not taken in time.
    /// - `FederationRequired`: the companies would have to be connected.
    /// - `Forwarded`: the call was forwarded.
    /// - `InactiveApplicationExpired`: the application was idle for too long.
    /// - `InsufficientBandwidth`: the connection is too slow.
    /// - `InvalidExchangeServerVersion`: the user's mailbox is on an unsupported version of Exchange.
    /// - `InvalidMediaDescription`: the description of sound or picture is not valid.
    /// - `InviteesOnly`: the meeting is closed to those who are not invited.
    /// - `IPv6NotSupported`: the other side does not have IPv6.
    /// - `LimitExceeded`: a limit of the server is reached.
    /// - `LisServiceUnavailable`: the Location Information Service does not answer.
    /// - `MakeMeAvailableRequired`: `makeMeAvailable` has to come first.
    /// - `MaxEventCountReached`: no meaning is documented.
    /// - `MediaEncryptionMismatch`: the sides encrypt in different ways.
    /// - `MediaEncryptionNotSupported`: encryption is not supported.
    /// - `MediaEncryptionRequired`: encryption is required.
    /// - `MediaFailure`: sound or picture failed.
    /// - `MediaFallback`: sound or picture was taken over by another way.
    /// - `MediaNegotiationFailure`: the sides found no common form of sound or picture.
    /// - `MediaNegotiationTimeOut`: they did not find one in time.
    /// - `MigrationInProgress`: the contacts are being moved and can only be read.
    /// - `Missed`: it was missed.
    /// - `ModalityNotSupported`: this way to communicate is not supported.
    /// - `NewContentSharer`: somebody else presents now.
    /// - `NoDelegatesConfigured`: the user has no delegates.
    /// - `NoLocationFound`: no location matches.
    /// - `None`: the code says it all; with `Conflict`, the call is not supported here.
    /// - `NormalizationFailed`: the telephone number could not be brought into a standard form.
    /// - `NotAcceptable`: the other side cannot accept it now.
    /// - `NotAllowed`: a policy forbids it.
    /// - `NoTeamMembersConfigured`: the user has no team.
    /// - `OperationNotSupported`: not supported at present.
    /// - `ParameterValidationFailure`: a parameter, or the type of a message's content, is missing or not valid.
    /// - `PGetReplaced`: another request for events took the place of this one.
    /// - `PhoneNumberConflict`: the telephone number belongs to several people.
    /// - `ProvisioningDataUnavailable`: the user's settings are not available.
    /// - `PstnCallFailed`: the call to the mobile telephone failed.
    /// - `Redirected`: the invitation was redirected.
    /// - `Removed`: removed from the conference; on `messaging`, instant messaging was removed.
    /// - `Replaced`: another way to communicate took its place.
    /// - `RepliedWithOtherModality`: answered in another way.
    /// - `SessionSwitched`: the session changed.
    /// - `TemporarilyUnavailable`: the service is shutting down, or not available for now.
    /// - `ThreadIdAlreadyExists`: there is a conversation with this thread id.
    /// - `Timeout`: something did not answer in time.
    /// - `TooManyApplications`: the user has too many applications.
    /// - `TooManyContacts`: the user has too many contacts.
    /// - `TooManyConversations`: the user has too many conversations.
    /// - `TooManyGroups`: there are too many groups.
    /// - `TooManyLobbyParticipants`: the lobby is full.
    /// - `TooManyOnlineMeetings`: the user has too many meetings.
    /// - `TooManyParticipants`: there are too many participants.
    /// - `TransferDeclined`: the person to be transferred declined.
    /// - `Transferred`: it was transferred.
    /// - `TransferTargetDeclined`: the target of the transfer declined.
    /// - `Unavailable`: no conference service is available.
    /// - `UnprocessableEntity`: no meaning is documented.
    /// - `Unreachable`: the target could not be reached.
    /// - `UnsupportedMediaType`: the content type is not supported.
    /// - `UserAgentNotAllowed`: the application's user agent is barred.
    ///
    /// Documented by the vendor. The 81 members of the vendor's enumeration, and six that only the page on
    /// `reportMediaDiagnostics` lists: `CallbackChannelError`, `CannotRedirect`, `InvalidExchangeServerVersion`,
    /// `MaxEventCountReached`, `None` and `UnprocessableEntity`. Their meanings are those of the pages where they
    /// occur.
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
    /// How an operation has ended.
    ///
    /// - `Success`: as it should.
    /// - `Failure`: the event's `reason` says why.
    ///
    /// Observed in the vendor's samples or in traffic, not documented. `Success` is in the vendor's captured traffic,
    /// `Failure` in that of a third party; there is no list.
    pub enum EventStatus {
        /// `Success`
        Success = "Success",
        /// `Failure`
        Failure = "Failure",
    }
}

conversant_core::open_enum! {
    /// What has happened.
    ///
    /// - `added`, `updated`, `deleted`: to a resource.
    /// - `started`, `updated`, `completed`: to an operation, such as an invitation or a message.
    pub enum EventType {
        /// `added`
        Added = "added",
        /// `updated`
        Updated = "updated",
        /// `deleted`
        Deleted = "deleted",
        /// `started`
        Started = "started",
        /// `completed`
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
    ///
    /// Waiting for an answer it is `Connecting`; once accepted it is `Connected`.
    pub enum InvitationState {
        /// `Alerting`
        Alerting = "Alerting",
        /// `Cancelled`
        Cancelled = "Cancelled",
        /// `Connected`
        Connected = "Connected",
        /// `Connecting`
        Connecting = "Connecting",
        /// `Declined`
        Declined = "Declined",
        /// `Failed`
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
        /// `Html`
        Html = "Html",
        /// `Plain`
        Plain = "Plain",
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
    /// How far instant messaging in a conversation is.
    ///
    /// Messages can be sent while it is `Connected`.
    ///
    /// Documented by the vendor. The three that the page names as examples; there is no list of all.
    pub enum MessagingState {
        /// `Connected`
        Connected = "Connected",
        /// `Connecting`
        Connecting = "Connecting",
        /// `Disconnected`
        Disconnected = "Disconnected",
    }
}

conversant_core::open_enum! {
    /// A way to communicate that a user can be invited to.
    ///
    /// `Messaging` is instant messaging.
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
        /// `Messaging`
        Messaging = "Messaging",
        /// `PanoramicVideo`
        PanoramicVideo = "PanoramicVideo",
        /// `PhoneAudio`
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
        /// `Online`
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
    /// - `SameEnterprise`: the user's own company.
    /// - `Federated`: another company that is connected.
    /// - `PublicCloud`: a public service, for example Skype.
    /// - `Everyone`, `Unknown`: not described by the vendor.
    ///
    /// Documented by the vendor. The meanings are partly our reading of the names.
    pub enum SourceNetwork {
        /// `Everyone`
        Everyone = "Everyone",
        /// `Federated`
        Federated = "Federated",
        /// `PublicCloud`
        PublicCloud = "PublicCloud",
        /// `SameEnterprise`
        SameEnterprise = "SameEnterprise",
        /// `Unknown`
        UnknownValue = "Unknown",
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
    /// What an application is linked to.
    ///
    /// - `self`: the application.
    /// - `events`: the event channel, with the query its first request has.
    /// - `batch`: where several requests can be sent as one.
    /// - `policies`: what the administrator allows.
    /// - `reportMyNetwork`: where the application reports its network.
    ///
    /// On the wire: `_links`.
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
    ///
    /// The sender of all events about conversations and invitations. `conversationHistory` says whether conversations
    /// are kept, `videoBasedScreenSharing` whether a screen is shared as video. A reply may have a property more, whose
    /// name is a GUID and whose value asks to be sent back with a change.
    pub communication: Option<Communication>,
    /// The user.
    ///
    /// Its links change when the user becomes available; a change of the other properties is not reported.
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
///
/// - `self`: the application.
/// - `events`: the event channel, with the query its first request has.
/// - `batch`: where several requests can be sent as one.
/// - `policies`: what the administrator allows.
/// - `reportMyNetwork`: where the application reports its network.
#[non_exhaustive]
pub struct ApplicationLinks {
    /// A link to another resource, or a text carried inside the link itself. On the wire: `self`.
    pub self_: Link,
    /// A link to another resource, or a text carried inside the link itself.
    pub batch: Option<Link>,
    /// A link to another resource, or a text carried inside the link itself.
    pub events: Option<Link>,
    /// A link to another resource, or a text carried inside the link itself.
    pub policies: Option<Link>,
    /// A link to another resource, or a text carried inside the link itself. On the wire: `reportMyNetwork`.
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
    /// The links of the list of applications.
    ///
    /// `self` is the list.
    ///
    /// On the wire: `_links`.
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
///
/// `self` is the list.
#[non_exhaustive]
pub struct ApplicationsLinks {
    /// A link to another resource, or a text carried inside the link itself. On the wire: `self`.
    pub self_: Link,
}

conversant_core::object!(ApplicationsLinks {
    0 self_ = "self" required Plain shown,
});

/// What the user can be reached with, and the links by which conversations are started.
///
/// The sender of all events about conversations and invitations. `conversationHistory` says whether conversations
/// are kept, `videoBasedScreenSharing` whether a screen is shared as video. A reply may have a property more, whose
/// name is a GUID and whose value asks to be sent back with a change.
///
/// Documented by the vendor. The types are those of the JSON samples and of the table for changes. `_links` is
/// always there in a reply and left out in the sample of a change.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Communication {
    /// The type of the resource, `communication`.
    pub rel: String,
    /// How the user wants to be called.
    ///
    /// - `PhoneAudio`: on the telephone.
    /// - `VoipAudio`: over the network, the default.
    ///
    /// On the wire: `audioPreference`.
    #[serde(rename = "audioPreference", skip_serializing_if = "Option::is_none")]
    pub audio_preference: Option<AudioPreference>,
    /// Whether something is allowed. On the wire: `conversationHistory`.
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
    /// Whether something is allowed. On the wire: `videoBasedScreenSharing`.
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
    /// What can be done now.
    ///
    /// - `self`: the resource.
    /// - `startMessaging`: starts a conversation with instant messaging.
    /// - `conversations`: the conversations that are going on.
    /// - `conversationLogs`: past conversations.
    /// - `missedItems`: what has not been read.
    /// - `replayMessage`: has the server repeat a notification.
    /// - `joinOnlineMeeting`, `startOnlineMeeting`: meetings.
    /// - the other names that begin with `start`: calls by sound and picture.
    /// - `mediaPolicies`, `mediaRelayAccessToken`: settings for those.
    ///
    /// On the wire: `_links`.
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
    /// A [`Communication`](Self) of what is required; the rest is left out.
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

    /// Sets [`conversation_history`](Self::conversation_history): whether something is allowed.
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

    /// Sets [`video_based_screen_sharing`](Self::video_based_screen_sharing): whether something is allowed.
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
///
/// - `self`: the resource.
/// - `startMessaging`: starts a conversation with instant messaging.
/// - `conversations`: the conversations that are going on.
/// - `conversationLogs`: past conversations.
/// - `missedItems`: what has not been read.
/// - `replayMessage`: has the server repeat a notification.
/// - `joinOnlineMeeting`, `startOnlineMeeting`: meetings.
/// - the other names that begin with `start`: calls by sound and picture.
/// - `mediaPolicies`, `mediaRelayAccessToken`: settings for those.
#[non_exhaustive]
pub struct CommunicationLinks {
    /// A link to another resource, or a text carried inside the link itself. On the wire: `self`.
    pub self_: Link,
    /// A link to another resource, or a text carried inside the link itself. On the wire: `conversationLogs`.
    pub conversation_logs: Option<Link>,
    /// A link to another resource, or a text carried inside the link itself.
    pub conversations: Option<Link>,
    /// A link to another resource, or a text carried inside the link itself. On the wire: `joinOnlineMeeting`.
    pub join_online_meeting: Option<Link>,
    /// A link to another resource, or a text carried inside the link itself. On the wire: `mediaPolicies`.
    pub media_policies: Option<Link>,
    /// A link to another resource, or a text carried inside the link itself. On the wire: `mediaRelayAccessToken`.
    pub media_relay_access_token: Option<Link>,
    /// A link to another resource, or a text carried inside the link itself. On the wire: `missedItems`.
    pub missed_items: Option<Link>,
    /// A link to another resource, or a text carried inside the link itself. On the wire: `replayMessage`.
    pub replay_message: Option<Link>,
    /// A link to another resource, or a text carried inside the link itself. On the wire: `startAudio`.
    pub start_audio: Option<Link>,
    /// A link to another resource, or a text carried inside the link itself. On the wire:
    /// `startAudioOnBehalfOfDelegator`.
    pub start_audio_on_behalf_of_delegator: Option<Link>,
    /// A link to another resource, or a text carried inside the link itself. On the wire: `startAudioVideo`.
    pub start_audio_video: Option<Link>,
    /// A link to another resource, or a text carried inside the link itself. On the wire:
    /// `startAudioVideoOnBehalfOfDelegator`.
    pub start_audio_video_on_behalf_of_delegator: Option<Link>,
    /// A link to another resource, or a text carried inside the link itself. On the wire: `startEmergencyCall`.
    pub start_emergency_call: Option<Link>,
    /// A link to another resource, or a text carried inside the link itself. On the wire: `startMessaging`.
    pub start_messaging: Option<Link>,
    /// A link to another resource, or a text carried inside the link itself. On the wire: `startOnlineMeeting`.
    pub start_online_meeting: Option<Link>,
    /// A link to another resource, or a text carried inside the link itself. On the wire: `startPhoneAudio`.
    pub start_phone_audio: Option<Link>,
    /// A link to another resource, or a text carried inside the link itself. On the wire:
    /// `startPhoneAudioOnBehalfOfDelegator`.
    pub start_phone_audio_on_behalf_of_delegator: Option<Link>,
    /// A link to another resource, or a text carried inside the link itself. On the wire: `startVideo`.
    pub start_video: Option<Link>,
}
impl CommunicationLinks {
    /// A [`CommunicationLinks`](Self) of what is required; the rest is left out.
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

    /// Sets [`conversation_logs`](Self::conversation_logs): a link to another resource, or a text carried inside the link itself.
    pub fn conversation_logs(mut self, conversation_logs: impl Into<Link>) -> Self {
        self.conversation_logs = Some(conversation_logs.into());
        self
    }

    /// Sets [`conversations`](Self::conversations): a link to another resource, or a text carried inside the link itself.
    pub fn conversations(mut self, conversations: impl Into<Link>) -> Self {
        self.conversations = Some(conversations.into());
        self
    }

    /// Sets [`join_online_meeting`](Self::join_online_meeting): a link to another resource, or a text carried inside the link itself.
    pub fn join_online_meeting(mut self, join_online_meeting: impl Into<Link>) -> Self {
        self.join_online_meeting = Some(join_online_meeting.into());
        self
    }

    /// Sets [`media_policies`](Self::media_policies): a link to another resource, or a text carried inside the link itself.
    pub fn media_policies(mut self, media_policies: impl Into<Link>) -> Self {
        self.media_policies = Some(media_policies.into());
        self
    }

    /// Sets [`media_relay_access_token`](Self::media_relay_access_token): a link to another resource, or a text carried inside the link itself.
    pub fn media_relay_access_token(
        mut self,
        media_relay_access_token: impl Into<Link>,
    ) -> Self {
        self.media_relay_access_token = Some(media_relay_access_token.into());
        self
    }

    /// Sets [`missed_items`](Self::missed_items): a link to another resource, or a text carried inside the link itself.
    pub fn missed_items(mut self, missed_items: impl Into<Link>) -> Self {
        self.missed_items = Some(missed_items.into());
        self
    }

    /// Sets [`replay_message`](Self::replay_message): a link to another resource, or a text carried inside the link itself.
    pub fn replay_message(mut self, replay_message: impl Into<Link>) -> Self {
        self.replay_message = Some(replay_message.into());
        self
    }

    /// Sets [`start_audio`](Self::start_audio): a link to another resource, or a text carried inside the link itself.
    pub fn start_audio(mut self, start_audio: impl Into<Link>) -> Self {
        self.start_audio = Some(start_audio.into());
        self
    }

    /// Sets [`start_audio_on_behalf_of_delegator`](Self::start_audio_on_behalf_of_delegator): a link to another resource, or a text carried inside the link itself.
    pub fn start_audio_on_behalf_of_delegator(
        mut self,
        start_audio_on_behalf_of_delegator: impl Into<Link>,
    ) -> Self {
        self.start_audio_on_behalf_of_delegator = Some(
            start_audio_on_behalf_of_delegator.into(),
        );
        self
    }

    /// Sets [`start_audio_video`](Self::start_audio_video): a link to another resource, or a text carried inside the link itself.
    pub fn start_audio_video(mut self, start_audio_video: impl Into<Link>) -> Self {
        self.start_audio_video = Some(start_audio_video.into());
        self
    }

    /// Sets [`start_audio_video_on_behalf_of_delegator`](Self::start_audio_video_on_behalf_of_delegator): a link to another resource, or a text carried inside the link itself.
    pub fn start_audio_video_on_behalf_of_delegator(
        mut self,
        start_audio_video_on_behalf_of_delegator: impl Into<Link>,
    ) -> Self {
        self.start_audio_video_on_behalf_of_delegator = Some(
            start_audio_video_on_behalf_of_delegator.into(),
        );
        self
    }

    /// Sets [`start_emergency_call`](Self::start_emergency_call): a link to another resource, or a text carried inside the link itself.
    pub fn start_emergency_call(
        mut self,
        start_emergency_call: impl Into<Link>,
    ) -> Self {
        self.start_emergency_call = Some(start_emergency_call.into());
        self
    }

    /// Sets [`start_messaging`](Self::start_messaging): a link to another resource, or a text carried inside the link itself.
    pub fn start_messaging(mut self, start_messaging: impl Into<Link>) -> Self {
        self.start_messaging = Some(start_messaging.into());
        self
    }

    /// Sets [`start_online_meeting`](Self::start_online_meeting): a link to another resource, or a text carried inside the link itself.
    pub fn start_online_meeting(
        mut self,
        start_online_meeting: impl Into<Link>,
    ) -> Self {
        self.start_online_meeting = Some(start_online_meeting.into());
        self
    }

    /// Sets [`start_phone_audio`](Self::start_phone_audio): a link to another resource, or a text carried inside the link itself.
    pub fn start_phone_audio(mut self, start_phone_audio: impl Into<Link>) -> Self {
        self.start_phone_audio = Some(start_phone_audio.into());
        self
    }

    /// Sets [`start_phone_audio_on_behalf_of_delegator`](Self::start_phone_audio_on_behalf_of_delegator): a link to another resource, or a text carried inside the link itself.
    pub fn start_phone_audio_on_behalf_of_delegator(
        mut self,
        start_phone_audio_on_behalf_of_delegator: impl Into<Link>,
    ) -> Self {
        self.start_phone_audio_on_behalf_of_delegator = Some(
            start_phone_audio_on_behalf_of_delegator.into(),
        );
        self
    }

    /// Sets [`start_video`](Self::start_video): a link to another resource, or a text carried inside the link itself.
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
    ///
    /// Between two people it goes from `Connecting`, or `Incoming` where the user was invited, to `Connected` and ends
    /// as `Disconnected`; with more people it is `Conferenced`.
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
    /// Whether the audience of a meeting is kept silent. On the wire: `audienceMute`.
    pub audience_mute: Option<AudienceMuteLock>,
    /// What a conversation is linked to.
    ///
    /// - `self`: the conversation.
    /// - `messaging`: instant messaging in it.
    /// - `participants`: the people in it; `localParticipant` is the user.
    /// - `addParticipant`: invites somebody into it.
    /// - `userAcknowledged`: not described by the vendor.
    /// - `attendees`, `leaders`, `lobby`: the people of a meeting by their role.
    /// - `onlineMeeting`: the meeting it belongs to.
    /// - `disableAudienceMessaging`, `enableAudienceMessaging`: whether the audience of a meeting may write.
    /// - `disableAudienceMuteLock`, `enableAudienceMuteLock`: whether it is kept silent.
    /// - `applicationSharing`, `audioVideo`, `dataCollaboration`, `phoneAudio`: the other ways to communicate.
    ///
    /// On the wire: `_links`.
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
///
/// - `self`: the conversation.
/// - `messaging`: instant messaging in it.
/// - `participants`: the people in it; `localParticipant` is the user.
/// - `addParticipant`: invites somebody into it.
/// - `userAcknowledged`: not described by the vendor.
/// - `attendees`, `leaders`, `lobby`: the people of a meeting by their role.
/// - `onlineMeeting`: the meeting it belongs to.
/// - `disableAudienceMessaging`, `enableAudienceMessaging`: whether the audience of a meeting may write.
/// - `disableAudienceMuteLock`, `enableAudienceMuteLock`: whether it is kept silent.
/// - `applicationSharing`, `audioVideo`, `dataCollaboration`, `phoneAudio`: the other ways to communicate.
#[non_exhaustive]
pub struct ConversationLinks {
    /// A link to another resource, or a text carried inside the link itself. On the wire: `self`.
    pub self_: Link,
    /// A link to another resource, or a text carried inside the link itself. On the wire: `addParticipant`.
    pub add_participant: Option<Link>,
    /// A link to another resource, or a text carried inside the link itself. On the wire: `applicationSharing`.
    pub application_sharing: Option<Link>,
    /// A link to another resource, or a text carried inside the link itself.
    pub attendees: Option<Link>,
    /// A link to another resource, or a text carried inside the link itself. On the wire: `audioVideo`.
    pub audio_video: Option<Link>,
    /// A link to another resource, or a text carried inside the link itself. On the wire: `dataCollaboration`.
    pub data_collaboration: Option<Link>,
    /// A link to another resource, or a text carried inside the link itself. On the wire: `disableAudienceMessaging`.
    pub disable_audience_messaging: Option<Link>,
    /// A link to another resource, or a text carried inside the link itself. On the wire: `disableAudienceMuteLock`.
    pub disable_audience_mute_lock: Option<Link>,
    /// A link to another resource, or a text carried inside the link itself. On the wire: `enableAudienceMessaging`.
    pub enable_audience_messaging: Option<Link>,
    /// A link to another resource, or a text carried inside the link itself. On the wire: `enableAudienceMuteLock`.
    pub enable_audience_mute_lock: Option<Link>,
    /// A link to another resource, or a text carried inside the link itself.
    pub leaders: Option<Link>,
    /// A link to another resource, or a text carried inside the link itself.
    pub lobby: Option<Link>,
    /// A link to another resource, or a text carried inside the link itself. On the wire: `localParticipant`.
    pub local_participant: Option<Link>,
    /// A link to another resource, or a text carried inside the link itself.
    pub messaging: Option<Link>,
    /// A link to another resource, or a text carried inside the link itself. On the wire: `onlineMeeting`.
    pub online_meeting: Option<Link>,
    /// A link to another resource, or a text carried inside the link itself.
    pub participants: Option<Link>,
    /// A link to another resource, or a text carried inside the link itself. On the wire: `phoneAudio`.
    pub phone_audio: Option<Link>,
    /// A link to another resource, or a text carried inside the link itself. On the wire: `userAcknowledged`.
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
    /// The links of the list of conversations.
    ///
    /// `self` is the list.
    ///
    /// On the wire: `_links`.
    pub links: ConversationsLinks,
}

conversant_core::object!(Conversations {
    0 rel = "rel" required Plain text,
    1 links = "_links" required Plain shown,
});

/// The links of the list of conversations.
///
/// `self` is the list.
#[non_exhaustive]
pub struct ConversationsLinks {
    /// A link to another resource, or a text carried inside the link itself. On the wire: `self`.
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
/// `link` is the resource, with its type as `rel`; `in` is the collection that it joined or left, such as
/// `typingParticipants`, or the participant it belongs to. `reason` is there where an operation failed or the
/// server brought the change about.
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
    /// A link to another resource, or a text carried inside the link itself.
    pub link: Link,
    /// A link to another resource, or a text carried inside the link itself. On the wire: `in`.
    pub in_: Option<Link>,
    /// What has happened.
    ///
    /// - `added`, `updated`, `deleted`: to a resource.
    /// - `started`, `updated`, `completed`: to an operation, such as an invitation or a message.
    ///
    /// On the wire: `type`.
    pub type_: EventType,
    /// How an operation has ended.
    ///
    /// - `Success`: as it should.
    /// - `Failure`: the event's `reason` says why.
    pub status: Option<EventStatus>,
    /// Why a call failed, or an operation in the event channel.
    ///
    /// Only `code` is certain to be there. A failure whose content type is neither JSON nor XML comes from something
    /// between the client and UCWA and has no such body.
    pub reason: Option<Reason>,
    /// The resource that an event is about, under its type.
    ///
    /// Resources that have nothing to do with instant messaging are left out.
    ///
    /// On the wire: `_embedded`.
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
    ///
    /// The sender of all events about conversations and invitations. `conversationHistory` says whether conversations
    /// are kept, `videoBasedScreenSharing` whether a screen is shared as video. A reply may have a property more, whose
    /// name is a GUID and whose value asks to be sent back with a change.
    pub communication: Option<Communication>,
    /// A conversation as the user sees it.
    ///
    /// Captured traffic leaves out many of the properties.
    pub conversation: Option<Box<Conversation>>,
    /// A person in a conversation: somebody else, or the user.
    ///
    /// Captured traffic leaves out many of the properties.
    ///
    /// On the wire: `localParticipant`.
    pub local_participant: Option<Box<Participant>>,
    /// The user.
    ///
    /// Its links change when the user becomes available; a change of the other properties is not reported.
    pub me: Option<Box<Me>>,
    /// An instant message that was sent or received.
    ///
    /// Its text is in the links `htmlMessage` and `plainMessage`, as `data:` URIs. Captured traffic leaves out many of
    /// the properties.
    pub message: Option<Box<Message>>,
    /// Instant messaging in a conversation.
    pub messaging: Option<Box<Messaging>>,
    /// An invitation to instant messaging, sent or received.
    ///
    /// Both `messagingInvitation`, to a conversation, and `participantInvitation`, of one more person into a
    /// conversation, which is only ever sent; `rel` says which. Captured traffic leaves out many of the properties.
    ///
    /// On the wire: `messagingInvitation`.
    pub messaging_invitation: Option<Box<Invitation>>,
    /// A person in a conversation: somebody else, or the user.
    ///
    /// Captured traffic leaves out many of the properties.
    pub participant: Option<Box<Participant>>,
    /// An invitation to instant messaging, sent or received.
    ///
    /// Both `messagingInvitation`, to a conversation, and `participantInvitation`, of one more person into a
    /// conversation, which is only ever sent; `rel` says which. Captured traffic leaves out many of the properties.
    ///
    /// On the wire: `participantInvitation`.
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
///
/// - `self`: this reply.
/// - `next`: where to ask next.
/// - `resume`: as `next`, and conversations and subscriptions have been closed in the meantime.
/// - `resync`: where the first reply that has not been acknowledged is; what is known of the application's
///   conversations is to be forgotten.
#[derive(Default)]
#[non_exhaustive]
pub struct EventsLinks {
    /// A link to another resource, or a text carried inside the link itself. On the wire: `self`.
    pub self_: Option<Link>,
    /// A link to another resource, or a text carried inside the link itself.
    pub next: Option<Link>,
    /// A link to another resource, or a text carried inside the link itself.
    pub resume: Option<Link>,
    /// A link to another resource, or a text carried inside the link itself.
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
    /// Where to ask next; one of `next`, `resume` and `resync` is there.
    ///
    /// - `self`: this reply.
    /// - `next`: where to ask next.
    /// - `resume`: as `next`, and conversations and subscriptions have been closed in the meantime.
    /// - `resync`: where the first reply that has not been acknowledged is; what is known of the application's
    ///   conversations is to be forgotten.
    ///
    /// On the wire: `_links`.
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
    /// Whether a message came in or went out.
    pub direction: Option<Direction>,
    /// How urgent a conversation is; a hint to those who are invited.
    pub importance: Option<Importance>,
    /// The id that the sender gave to the operation, on outgoing invitations. On the wire: `operationId`. Example:
    /// `74cb7404e0a247d5a2d4eb0376a47dbf`.
    pub operation_id: Option<String>,
    /// How far an invitation is.
    ///
    /// Waiting for an answer it is `Connecting`; once accepted it is `Connected`.
    pub state: Option<InvitationState>,
    /// What the conversation is about. Example: `Strategy for next quarter`.
    pub subject: Option<String>,
    /// The id of the thread. On the wire: `threadId`. Example: `292e0aaef36c426a97757f43dda19d06`.
    pub thread_id: Option<String>,
    /// The SIP address of the person who is invited. Example: `sip:john@contoso.com`.
    pub to: Option<String>,
    /// What an invitation is linked to.
    ///
    /// - `self`: the invitation.
    /// - `accept`, `decline`: answer it; only while one that came in waits for an answer.
    /// - `cancel`: takes it back; only while one that was sent waits for an answer.
    /// - `message`, `customContent`: what came with it, as a `data:` URI.
    /// - `conversation`, `messaging`: what it leads to.
    /// - `from`: the participant who sent it; `title` may have the name.
    /// - `to`: the person who is invited, as a contact.
    /// - `onBehalfOf`: the contact in whose name it was sent.
    /// - `acceptedByContact`: the contact who accepted it.
    /// - `derivedMessaging`: messaging in the conversation that took the place of the one it was for.
    /// - `participant`: the participant it brought in, on a `participantInvitation`.
    ///
    /// On the wire: `_links`.
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
    /// A person in a conversation: somebody else, or the user.
    ///
    /// Captured traffic leaves out many of the properties.
    pub from: Option<Box<Participant>>,
    /// Those who accepted it. On the wire: `acceptedByParticipant`.
    pub accepted_by_participant: Option<Vec<Participant>>,
}

conversant_core::object!(InvitationEmbedded {
    0 from = "from" optional Object shown,
    1 accepted_by_participant = "acceptedByParticipant" optional Objects shown,
});

/// What an invitation is linked to.
///
/// - `self`: the invitation.
/// - `accept`, `decline`: answer it; only while one that came in waits for an answer.
/// - `cancel`: takes it back; only while one that was sent waits for an answer.
/// - `message`, `customContent`: what came with it, as a `data:` URI.
/// - `conversation`, `messaging`: what it leads to.
/// - `from`: the participant who sent it; `title` may have the name.
/// - `to`: the person who is invited, as a contact.
/// - `onBehalfOf`: the contact in whose name it was sent.
/// - `acceptedByContact`: the contact who accepted it.
/// - `derivedMessaging`: messaging in the conversation that took the place of the one it was for.
/// - `participant`: the participant it brought in, on a `participantInvitation`.
#[non_exhaustive]
pub struct InvitationLinks {
    /// A link to another resource, or a text carried inside the link itself. On the wire: `self`.
    pub self_: Link,
    /// A link to another resource, or a text carried inside the link itself.
    pub accept: Option<Link>,
    /// A link to another resource, or a text carried inside the link itself. On the wire: `acceptedByContact`.
    pub accepted_by_contact: Option<Link>,
    /// A link to another resource, or a text carried inside the link itself.
    pub cancel: Option<Link>,
    /// A link to another resource, or a text carried inside the link itself.
    pub conversation: Option<Link>,
    /// A link to another resource, or a text carried inside the link itself. On the wire: `customContent`.
    pub custom_content: Option<Link>,
    /// A link to another resource, or a text carried inside the link itself.
    pub decline: Option<Link>,
    /// A link to another resource, or a text carried inside the link itself. On the wire: `derivedMessaging`.
    pub derived_messaging: Option<Link>,
    /// A link to another resource, or a text carried inside the link itself.
    pub from: Option<Link>,
    /// A link to another resource, or a text carried inside the link itself.
    pub message: Option<Link>,
    /// A link to another resource, or a text carried inside the link itself.
    pub messaging: Option<Link>,
    /// A link to another resource, or a text carried inside the link itself. On the wire: `onBehalfOf`.
    pub on_behalf_of: Option<Link>,
    /// A link to another resource, or a text carried inside the link itself.
    pub participant: Option<Link>,
    /// A link to another resource, or a text carried inside the link itself.
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
    /// A [`Link`](Self) of what is required; the rest is left out.
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
    /// What the user is linked to.
    ///
    /// - `self`: the user.
    /// - `makeMeAvailable`: makes the user available; absent afterwards.
    /// - `reportMyActivity`: reports that the user is there; in captured traffic there once the user is available, as
    ///   `note`, `presence` and `location` are.
    /// - `callForwardingSettings`, `phones`, `photo`: settings of the user.
    ///
    /// On the wire: `_links`.
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
/// - `self`: the user.
/// - `makeMeAvailable`: makes the user available; absent afterwards.
/// - `reportMyActivity`: reports that the user is there; in captured traffic there once the user is available, as
///   `note`, `presence` and `location` are.
/// - `callForwardingSettings`, `phones`, `photo`: settings of the user.
#[non_exhaustive]
pub struct MeLinks {
    /// A link to another resource, or a text carried inside the link itself. On the wire: `self`.
    pub self_: Link,
    /// A link to another resource, or a text carried inside the link itself. On the wire: `callForwardingSettings`.
    pub call_forwarding_settings: Option<Link>,
    /// A link to another resource, or a text carried inside the link itself.
    pub location: Option<Link>,
    /// A link to another resource, or a text carried inside the link itself. On the wire: `makeMeAvailable`.
    pub make_me_available: Option<Link>,
    /// A link to another resource, or a text carried inside the link itself.
    pub note: Option<Link>,
    /// A link to another resource, or a text carried inside the link itself.
    pub phones: Option<Link>,
    /// A link to another resource, or a text carried inside the link itself.
    pub photo: Option<Link>,
    /// A link to another resource, or a text carried inside the link itself.
    pub presence: Option<Link>,
    /// A link to another resource, or a text carried inside the link itself. On the wire: `reportMyActivity`.
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
    /// Whether a message came in or went out.
    pub direction: Option<Direction>,
    /// The id that the sender gave to `sendMessage`, on outgoing messages. On the wire: `operationId`. Example:
    /// `74cb7404e0a247d5a2d4eb0376a47dbf`.
    pub operation_id: Option<String>,
    /// How far the delivery of a message is.
    ///
    /// - `Failed`: it did not arrive, or not everywhere.
    /// - `Pending`: not known yet.
    /// - `Succeeded`: it arrived.
    pub status: Option<MessageStatus>,
    /// When the message was sent or received. On the wire: `timeStamp`, as `/Date(1706695200000)/`.
    pub time_stamp: Option<DateTime<Utc>>,
    /// What a message is linked to.
    ///
    /// - `self`: the message.
    /// - `messaging`: the messaging modality of its conversation.
    /// - `contact`: the person who sent it, as a contact.
    /// - `participant`: the participant who sent it; `title` may have the name.
    /// - `htmlMessage`, `plainMessage`: its text, as a `data:` URI of `text/html` or `text/plain`, percent-encoded or
    ///   in base64; a `+` in percent-encoded text is a space.
    /// - `failedDeliveryParticipant`: the participants it did not reach.
    ///
    /// On the wire: `_links`.
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
/// - `self`: the message.
/// - `messaging`: the messaging modality of its conversation.
/// - `contact`: the person who sent it, as a contact.
/// - `participant`: the participant who sent it; `title` may have the name.
/// - `htmlMessage`, `plainMessage`: its text, as a `data:` URI of `text/html` or `text/plain`, percent-encoded or
///   in base64; a `+` in percent-encoded text is a space.
/// - `failedDeliveryParticipant`: the participants it did not reach.
///
/// Documented by the vendor. The page on the payload format says that data URIs are always URL-encoded; samples
/// have base64 as well.
#[non_exhaustive]
pub struct MessageLinks {
    /// A link to another resource, or a text carried inside the link itself. On the wire: `self`.
    pub self_: Link,
    /// A link to another resource, or a text carried inside the link itself.
    pub messaging: Option<Link>,
    /// A link to another resource, or a text carried inside the link itself.
    pub contact: Option<Link>,
    /// A link to another resource, or a text carried inside the link itself.
    pub participant: Option<Link>,
    /// A link to another resource, or a text carried inside the link itself. On the wire: `htmlMessage`.
    pub html_message: Option<Link>,
    /// A link to another resource, or a text carried inside the link itself. On the wire: `plainMessage`.
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
    /// The links of the list of messages.
    ///
    /// `self` is the list.
    ///
    /// On the wire: `_links`.
    pub links: MessagesLinks,
}

conversant_core::object!(Messages {
    0 rel = "rel" required Plain text,
    1 links = "_links" required Plain shown,
});

/// The links of the list of messages.
///
/// `self` is the list.
#[non_exhaustive]
pub struct MessagesLinks {
    /// A link to another resource, or a text carried inside the link itself. On the wire: `self`.
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
    ///
    /// Messages can be sent while it is `Connected`.
    pub state: Option<MessagingState>,
    /// The forms of messages that all sides understand; absent while connecting. On the wire:
    /// `negotiatedMessageFormats`.
    pub negotiated_message_formats: Option<Vec<MessageFormat>>,
    /// What can be done now.
    ///
    /// - `self`: the resource.
    /// - `conversation`: the conversation.
    /// - `sendMessage`: sends a message.
    /// - `setIsTyping`: shows that the user is typing.
    /// - `stopMessaging`: ends it.
    /// - `addMessaging`: starts it again.
    /// - `typingParticipants`: those who are typing.
    ///
    /// On the wire: `_links`.
    pub links: MessagingLinks,
}

conversant_core::object!(Messaging {
    0 rel = "rel" required Plain text,
    1 state = "state" optional Plain shown,
    2 negotiated_message_formats = "negotiatedMessageFormats" optional Plain shown,
    3 links = "_links" required Plain shown,
});

/// What can be done now.
///
/// - `self`: the resource.
/// - `conversation`: the conversation.
/// - `sendMessage`: sends a message.
/// - `setIsTyping`: shows that the user is typing.
/// - `stopMessaging`: ends it.
/// - `addMessaging`: starts it again.
/// - `typingParticipants`: those who are typing.
#[non_exhaustive]
pub struct MessagingLinks {
    /// A link to another resource, or a text carried inside the link itself. On the wire: `self`.
    pub self_: Link,
    /// A link to another resource, or a text carried inside the link itself. On the wire: `addMessaging`.
    pub add_messaging: Option<Link>,
    /// A link to another resource, or a text carried inside the link itself.
    pub conversation: Option<Link>,
    /// A link to another resource, or a text carried inside the link itself. On the wire: `sendMessage`.
    pub send_message: Option<Link>,
    /// A link to another resource, or a text carried inside the link itself. On the wire: `setIsTyping`.
    pub set_is_typing: Option<Link>,
    /// A link to another resource, or a text carried inside the link itself. On the wire: `stopMessaging`.
    pub stop_messaging: Option<Link>,
    /// A link to another resource, or a text carried inside the link itself. On the wire: `typingParticipants`.
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
    /// A [`NewApplication`](Self) of what is required; the rest is left out.
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
    /// How the user wants to be called.
    ///
    /// - `PhoneAudio`: on the telephone.
    /// - `VoipAudio`: over the network, the default.
    ///
    /// On the wire: `audioPreference`.
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
    /// An empty [`NewAvailability`](Self); every property is optional.
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
    /// What is sent along with an invitation, each as a `data:` URI in `href`.
    ///
    /// - `message`: the first message, `text/plain` or `text/html`.
    /// - `customContent`: content of another kind, for example `application/sdp`; only when a conversation is started.
    ///
    /// On the wire: `_links`.
    pub links: Option<NewInvitationLinks>,
}
impl NewConversation {
    /// A [`NewConversation`](Self) of what is required; the rest is left out.
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
    /// What is sent along with an invitation, each as a `data:` URI in `href`.
    ///
    /// - `message`: the first message, `text/plain` or `text/html`.
    /// - `customContent`: content of another kind, for example `application/sdp`; only when a conversation is started.
    ///
    /// On the wire: `_links`.
    pub links: Option<NewInvitationLinks>,
}
impl NewInvitation {
    /// An empty [`NewInvitation`](Self); every property is optional.
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
/// - `message`: the first message, `text/plain` or `text/html`.
/// - `customContent`: content of another kind, for example `application/sdp`; only when a conversation is started.
///
/// Documented by the vendor. The tables list both as properties of the type `ExternalResource`; the samples have
/// them as links.
#[derive(Default)]
#[non_exhaustive]
pub struct NewInvitationLinks {
    /// A link to another resource, or a text carried inside the link itself.
    pub message: Option<Link>,
    /// A link to another resource, or a text carried inside the link itself. On the wire: `customContent`.
    pub custom_content: Option<Link>,
}
impl NewInvitationLinks {
    /// An empty [`NewInvitationLinks`](Self); every property is optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`message`](Self::message): a link to another resource, or a text carried inside the link itself.
    pub fn message(mut self, message: impl Into<Link>) -> Self {
        self.message = Some(message.into());
        self
    }

    /// Sets [`custom_content`](Self::custom_content): a link to another resource, or a text carried inside the link itself.
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
    /// A [`NewParticipant`](Self) of what is required; the rest is left out.
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
    /// Links about online meetings, which this document does not describe.
    ///
    /// `self` is the resource.
    ///
    /// On the wire: `_links`.
    pub links: OnlineMeetingsLinks,
}

conversant_core::object!(OnlineMeetings {
    0 rel = "rel" required Plain text,
    1 links = "_links" required Plain shown,
});

/// Links about online meetings, which this document does not describe.
///
/// `self` is the resource.
#[non_exhaustive]
pub struct OnlineMeetingsLinks {
    /// A link to another resource, or a text carried inside the link itself. On the wire: `self`.
    pub self_: Link,
    /// A link to another resource, or a text carried inside the link itself. On the wire: `myAssignedOnlineMeeting`.
    pub my_assigned_online_meeting: Option<Link>,
    /// A link to another resource, or a text carried inside the link itself. On the wire: `myOnlineMeetings`.
    pub my_online_meetings: Option<Link>,
    /// A link to another resource, or a text carried inside the link itself. On the wire:
    /// `onlineMeetingDefaultValues`.
    pub online_meeting_default_values: Option<Link>,
    /// A link to another resource, or a text carried inside the link itself. On the wire:
    /// `onlineMeetingEligibleValues`.
    pub online_meeting_eligible_values: Option<Link>,
    /// A link to another resource, or a text carried inside the link itself. On the wire:
    /// `onlineMeetingInvitationCustomization`.
    pub online_meeting_invitation_customization: Option<Link>,
    /// A link to another resource, or a text carried inside the link itself. On the wire: `onlineMeetingPolicies`.
    pub online_meeting_policies: Option<Link>,
    /// A link to another resource, or a text carried inside the link itself. On the wire: `phoneDialInInformation`.
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
    /// Where somebody writes from.
    ///
    /// - `SameEnterprise`: the user's own company.
    /// - `Federated`: another company that is connected.
    /// - `PublicCloud`: a public service, for example Skype.
    /// - `Everyone`, `Unknown`: not described by the vendor.
    ///
    /// On the wire: `sourceNetwork`.
    pub source_network: Option<SourceNetwork>,
    /// The number at work, as a `tel:` address. On the wire: `workPhoneNumber`. Example: `tel:+14251111111`.
    pub work_phone_number: Option<String>,
    /// Another number, as a `tel:` address. On the wire: `otherPhoneNumber`. Example: `tel:+14251111111`.
    pub other_phone_number: Option<String>,
    /// What a participant is linked to.
    ///
    /// - `self`: the participant.
    /// - `conversation`: the conversation.
    /// - `participantMessaging`: there while the participant uses instant messaging; the other names that begin with
    ///   `participant` are the other ways to communicate.
    /// - `contact`, `contactPhoto`, `contactPresence`: the person, as a contact.
    /// - `me`: the user, on the user's own.
    /// - `admit`, `reject`: let somebody who waits into the meeting, or not.
    /// - `promote`, `demote`: change the role.
    /// - `eject`: removes the person from the meeting.
    ///
    /// On the wire: `_links`.
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
///
/// - `self`: the participant.
/// - `conversation`: the conversation.
/// - `participantMessaging`: there while the participant uses instant messaging; the other names that begin with
///   `participant` are the other ways to communicate.
/// - `contact`, `contactPhoto`, `contactPresence`: the person, as a contact.
/// - `me`: the user, on the user's own.
/// - `admit`, `reject`: let somebody who waits into the meeting, or not.
/// - `promote`, `demote`: change the role.
/// - `eject`: removes the person from the meeting.
#[non_exhaustive]
pub struct ParticipantLinks {
    /// A link to another resource, or a text carried inside the link itself. On the wire: `self`.
    pub self_: Link,
    /// A link to another resource, or a text carried inside the link itself.
    pub admit: Option<Link>,
    /// A link to another resource, or a text carried inside the link itself.
    pub contact: Option<Link>,
    /// A link to another resource, or a text carried inside the link itself. On the wire: `contactPhoto`.
    pub contact_photo: Option<Link>,
    /// A link to another resource, or a text carried inside the link itself. On the wire: `contactPresence`.
    pub contact_presence: Option<Link>,
    /// A link to another resource, or a text carried inside the link itself.
    pub conversation: Option<Link>,
    /// A link to another resource, or a text carried inside the link itself.
    pub demote: Option<Link>,
    /// A link to another resource, or a text carried inside the link itself.
    pub eject: Option<Link>,
    /// A link to another resource, or a text carried inside the link itself.
    pub me: Option<Link>,
    /// A link to another resource, or a text carried inside the link itself. On the wire:
    /// `participantApplicationSharing`.
    pub participant_application_sharing: Option<Link>,
    /// A link to another resource, or a text carried inside the link itself. On the wire: `participantAudio`.
    pub participant_audio: Option<Link>,
    /// A link to another resource, or a text carried inside the link itself. On the wire:
    /// `participantDataCollaboration`.
    pub participant_data_collaboration: Option<Link>,
    /// A link to another resource, or a text carried inside the link itself. On the wire: `participantMessaging`.
    pub participant_messaging: Option<Link>,
    /// A link to another resource, or a text carried inside the link itself. On the wire:
    /// `participantPanoramicVideo`.
    pub participant_panoramic_video: Option<Link>,
    /// A link to another resource, or a text carried inside the link itself. On the wire: `participantVideo`.
    pub participant_video: Option<Link>,
    /// A link to another resource, or a text carried inside the link itself.
    pub promote: Option<Link>,
    /// A link to another resource, or a text carried inside the link itself.
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
    /// Whose use of instant messaging it is.
    ///
    /// - `self`: the resource.
    /// - `participant`: the participant; `title` may have the name.
    ///
    /// On the wire: `_links`.
    pub links: ParticipantMessagingLinks,
}

conversant_core::object!(ParticipantMessaging {
    0 rel = "rel" required Plain text,
    1 links = "_links" required Plain shown,
});

/// Whose use of instant messaging it is.
///
/// - `self`: the resource.
/// - `participant`: the participant; `title` may have the name.
#[non_exhaustive]
pub struct ParticipantMessagingLinks {
    /// A link to another resource, or a text carried inside the link itself. On the wire: `self`.
    pub self_: Link,
    /// A link to another resource, or a text carried inside the link itself.
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
    /// Links about contacts and groups, which this document does not describe.
    ///
    /// `self` is the resource.
    ///
    /// On the wire: `_links`.
    pub links: PeopleLinks,
}

conversant_core::object!(People {
    0 rel = "rel" required Plain text,
    1 links = "_links" required Plain shown,
});

/// Links about contacts and groups, which this document does not describe.
///
/// `self` is the resource.
#[non_exhaustive]
pub struct PeopleLinks {
    /// A link to another resource, or a text carried inside the link itself. On the wire: `self`.
    pub self_: Link,
    /// A link to another resource, or a text carried inside the link itself. On the wire:
    /// `myContactsAndGroupsSubscription`.
    pub my_contacts_and_groups_subscription: Option<Link>,
    /// A link to another resource, or a text carried inside the link itself. On the wire: `myContacts`.
    pub my_contacts: Option<Link>,
    /// A link to another resource, or a text carried inside the link itself. On the wire: `myGroupMemberships`.
    pub my_group_memberships: Option<Link>,
    /// A link to another resource, or a text carried inside the link itself. On the wire: `myGroups`.
    pub my_groups: Option<Link>,
    /// A link to another resource, or a text carried inside the link itself. On the wire: `myPrivacyRelationships`.
    pub my_privacy_relationships: Option<Link>,
    /// A link to another resource, or a text carried inside the link itself. On the wire:
    /// `presenceSubscriptionMemberships`.
    pub presence_subscription_memberships: Option<Link>,
    /// A link to another resource, or a text carried inside the link itself. On the wire: `presenceSubscriptions`.
    pub presence_subscriptions: Option<Link>,
    /// A link to another resource, or a text carried inside the link itself.
    pub search: Option<Link>,
    /// A link to another resource, or a text carried inside the link itself. On the wire: `subscribedContacts`.
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
/// form too, with the root `reason`; its sample has empty `debugInfo` and `parameters` besides, which the example
/// of 409 shows. The page on the resource `reason` has only `code`, `subcode`, `message` and a link to itself.
#[non_exhaustive]
pub struct Reason {
    /// The kind of a failure.
    ///
    /// In a reply it goes with the status. A status given here is that of the vendor's table.
    ///
    /// - `BadRequest`: 400; the request is malformed, or a parameter is not valid.
    /// - `ClientTimeout`: 408; the request took too long to arrive.
    /// - `Conflict`: 409; it does not agree with the state of things, or is not supported here.
    /// - `EntityTooLarge`: 413; the request is too large.
    /// - `ExchangeServiceFailure`: Exchange answered late or not correctly.
    /// - `Forbidden`: 403; the caller may not do this.
    /// - `GatewayTimeout`: a server behind this one did not answer in time; no status is documented.
    /// - `Gone`: 410; it is over, do not try again.
    /// - `Informational`: in events: something changed without a failure.
    /// - `LocalFailure`: in events: it failed on this side.
    /// - `MethodNotAllowed`: 405; the resource does not know this HTTP method.
    /// - `NotAcceptable`: it cannot be accepted here; no status is documented.
    /// - `NotFound`: 404; it does not exist.
    /// - `PreconditionFailed`: 412; the resource has changed since it was read.
    /// - `PreconditionRequired`: 428; the request does not say which version it changes.
    /// - `RemoteFailure`: in events: it failed on the other side.
    /// - `ServiceFailure`: 500; the server failed.
    /// - `ServiceUnavailable`: 503; the service is not available.
    /// - `Timeout`: 504; something did not answer in time.
    /// - `TooManyRequests`: 429; too many requests are under way.
    /// - `UnsupportedMediaType`: 415; the content type is not supported.
    pub code: ErrorCode,
    /// The exact kind of a failure, or of a change.
    ///
    /// The vendor adds subcodes at any time.
    ///
    /// - `AlreadyExists`: what was to be created is there already.
    /// - `AnonymousNotAllowed`: anonymous users may not do this.
    /// - `AnotherOperationPending`: an operation is under way already.
    /// - `APIVersionNotSupported`: the server does not have this revision of the resource.
    /// - `ApplicationNotFound`: the application is gone; sign in again.
    /// - `AttendeeNotAllowed`: attendees of a meeting may not do this.
    /// - `AutoAccepted`: the invitation was accepted without asking.
    /// - `Busy`: the other side is busy.
    /// - `CallbackChannelError`: the remote event channel could not be reached.
    /// - `CallbackUriUnreachable`: the application's callback address could not be reached.
    /// - `CallTerminated`: the call has ended.
    /// - `Canceled`: it was cancelled.
    /// - `CannotRedirect`: there is no backup pool to redirect to.
    /// - `ConnectedElsewhere`: another application of the user has answered.
    /// - `ConversationNotFound`: there is no such conversation.
    /// - `Declined`: it was declined.
    /// - `Demoted`: the participant was made an attendee.
    /// - `Denied`: the participant was not let in from the lobby.
    /// - `DerivedConversation`: a new conversation took the place of this one.
    /// - `DeserializationFailure`: the body could not be read.
    /// - `DestinationNotFound`: there is no such person.
    /// - `DialoutNotAllowed`: calls out of the meeting are not allowed.
    /// - `DoNotDisturb`: the other side does not want to be disturbed.
    /// - `Ejected`: removed from the conference.
    /// - `Ended`: the conference is over.
    /// - `EscalationFailed`: the conversation could not be made a conference.
    /// - `ExchangeTimeout`: Exchange did not answer in time.
    /// - `Expired`: a parked call was not taken in time.
    /// - `FederationRequired`: the companies would have to be connected.
    /// - `Forwarded`: the call was forwarded.
    /// - `InactiveApplicationExpired`: the application was idle for too long.
    /// - `InsufficientBandwidth`: the connection is too slow.
    /// - `InvalidExchangeServerVersion`: the user's mailbox is on an unsupported version of Exchange.
    /// - `InvalidMediaDescription`: the description of sound or picture is not valid.
    /// - `InviteesOnly`: the meeting is closed to those who are not invited.
    /// - `IPv6NotSupported`: the other side does not have IPv6.
    /// - `LimitExceeded`: a limit of the server is reached.
    /// - `LisServiceUnavailable`: the Location Information Service does not answer.
    /// - `MakeMeAvailableRequired`: `makeMeAvailable` has to come first.
    /// - `MaxEventCountReached`: no meaning is documented.
    /// - `MediaEncryptionMismatch`: the sides encrypt in different ways.
    /// - `MediaEncryptionNotSupported`: encryption is not supported.
    /// - `MediaEncryptionRequired`: encryption is required.
    /// - `MediaFailure`: sound or picture failed.
    /// - `MediaFallback`: sound or picture was taken over by another way.
    /// - `MediaNegotiationFailure`: the sides found no common form of sound or picture.
    /// - `MediaNegotiationTimeOut`: they did not find one in time.
    /// - `MigrationInProgress`: the contacts are being moved and can only be read.
    /// - `Missed`: it was missed.
    /// - `ModalityNotSupported`: this way to communicate is not supported.
    /// - `NewContentSharer`: somebody else presents now.
    /// - `NoDelegatesConfigured`: the user has no delegates.
    /// - `NoLocationFound`: no location matches.
    /// - `None`: the code says it all; with `Conflict`, the call is not supported here.
    /// - `NormalizationFailed`: the telephone number could not be brought into a standard form.
    /// - `NotAcceptable`: the other side cannot accept it now.
    /// - `NotAllowed`: a policy forbids it.
    /// - `NoTeamMembersConfigured`: the user has no team.
    /// - `OperationNotSupported`: not supported at present.
    /// - `ParameterValidationFailure`: a parameter, or the type of a message's content, is missing or not valid.
    /// - `PGetReplaced`: another request for events took the place of this one.
    /// - `PhoneNumberConflict`: the telephone number belongs to several people.
    /// - `ProvisioningDataUnavailable`: the user's settings are not available.
    /// - `PstnCallFailed`: the call to the mobile telephone failed.
    /// - `Redirected`: the invitation was redirected.
    /// - `Removed`: removed from the conference; on `messaging`, instant messaging was removed.
    /// - `Replaced`: another way to communicate took its place.
    /// - `RepliedWithOtherModality`: answered in another way.
    /// - `SessionSwitched`: the session changed.
    /// - `TemporarilyUnavailable`: the service is shutting down, or not available for now.
    /// - `ThreadIdAlreadyExists`: there is a conversation with this thread id.
    /// - `Timeout`: something did not answer in time.
    /// - `TooManyApplications`: the user has too many applications.
    /// - `TooManyContacts`: the user has too many contacts.
    /// - `TooManyConversations`: the user has too many conversations.
    /// - `TooManyGroups`: there are too many groups.
    /// - `TooManyLobbyParticipants`: the lobby is full.
    /// - `TooManyOnlineMeetings`: the user has too many meetings.
    /// - `TooManyParticipants`: there are too many participants.
    /// - `TransferDeclined`: the person to be transferred declined.
    /// - `Transferred`: it was transferred.
    /// - `TransferTargetDeclined`: the target of the transfer declined.
    /// - `Unavailable`: no conference service is available.
    /// - `UnprocessableEntity`: no meaning is documented.
    /// - `Unreachable`: the target could not be reached.
    /// - `UnsupportedMediaType`: the content type is not supported.
    /// - `UserAgentNotAllowed`: the application's user agent is barred.
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
    ///
    /// Sent with 400 only.
    pub parameters: Option<ReasonParameters>,
    /// Details for troubleshooting.
    ///
    /// For a log only: the content may change at any time.
    ///
    /// On the wire: `debugInfo`.
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
    /// Where to go on the other server.
    ///
    /// - `self`: the pointer.
    /// - `user`: the entry point for a user there.
    /// - `xframe`: a frame for web pages that call UCWA from another domain.
    ///
    /// On the wire: `_links`.
    pub links: RedirectLinks,
}

conversant_core::object!(Redirect {
    0 rel = "rel" optional Plain text,
    1 links = "_links" required Plain shown,
});

/// Where to go on the other server.
///
/// - `self`: the pointer.
/// - `user`: the entry point for a user there.
/// - `xframe`: a frame for web pages that call UCWA from another domain.
#[derive(Default)]
#[non_exhaustive]
pub struct RedirectLinks {
    /// A link to another resource, or a text carried inside the link itself. On the wire: `self`.
    pub self_: Option<Link>,
    /// A link to another resource, or a text carried inside the link itself.
    pub user: Option<Link>,
    /// A link to another resource, or a text carried inside the link itself.
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
    ///
    /// - `Local`: for this application only.
    /// - `Global`: for all of the user's applications.
    /// - `Unknown`: no reason is given.
    ///
    /// The others are reasons of calls by sound and picture.
    pub reason: Option<CallDeclineReason>,
}
impl Refusal {
    /// An empty [`Refusal`](Self); every property is optional.
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
    /// Where to go from the entry point.
    ///
    /// - `self`: the entry point.
    /// - `user`: the entry point for a user.
    /// - `redirect`: another server that is to be asked in place of this one; it may be the only link.
    /// - `xframe`: a frame for web pages that call UCWA from another domain.
    ///
    /// On the wire: `_links`.
    pub links: RootLinks,
}

conversant_core::object!(Root {
    0 rel = "rel" optional Plain text,
    1 links = "_links" required Plain shown,
});

/// Where to go from the entry point.
///
/// - `self`: the entry point.
/// - `user`: the entry point for a user.
/// - `redirect`: another server that is to be asked in place of this one; it may be the only link.
/// - `xframe`: a frame for web pages that call UCWA from another domain.
#[derive(Default)]
#[non_exhaustive]
pub struct RootLinks {
    /// A link to another resource, or a text carried inside the link itself. On the wire: `self`.
    pub self_: Option<Link>,
    /// A link to another resource, or a text carried inside the link itself.
    pub user: Option<Link>,
    /// A link to another resource, or a text carried inside the link itself.
    pub redirect: Option<Link>,
    /// A link to another resource, or a text carried inside the link itself.
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
    /// Where to go from the entry point for a user.
    ///
    /// - `self`: the entry point.
    /// - `applications`: where applications sign in.
    /// - `redirect`: another server, on which the user is at home.
    /// - `xframe`: a frame for web pages that call UCWA from another domain.
    ///
    /// On the wire: `_links`.
    pub links: UserLinks,
}

conversant_core::object!(User {
    0 rel = "rel" optional Plain text,
    1 links = "_links" required Plain shown,
});

/// Where to go from the entry point for a user.
///
/// - `self`: the entry point.
/// - `applications`: where applications sign in.
/// - `redirect`: another server, on which the user is at home.
/// - `xframe`: a frame for web pages that call UCWA from another domain.
#[derive(Default)]
#[non_exhaustive]
pub struct UserLinks {
    /// A link to another resource, or a text carried inside the link itself. On the wire: `self`.
    pub self_: Option<Link>,
    /// A link to another resource, or a text carried inside the link itself.
    pub applications: Option<Link>,
    /// A link to another resource, or a text carried inside the link itself.
    pub redirect: Option<Link>,
    /// A link to another resource, or a text carried inside the link itself.
    pub xframe: Option<Link>,
}

conversant_core::object!(UserLinks {
    0 self_ = "self" optional Object shown,
    1 applications = "applications" optional Object shown,
    2 redirect = "redirect" optional Object shown,
    3 xframe = "xframe" optional Object shown,
});
