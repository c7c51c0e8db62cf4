// Made by `cargo xtask generate ucwa` from specs/ucwa.yaml (sha256 8ae4282136bcaf5f) with progenitor 0.15.1.
// Do not edit: change the spec or the pipeline and generate again.

use conversant_core::codegen::Settle;
use conversant_core::codegen::{Method, RawReply, Request, Target, typed_header};
use conversant_core::check::Check;
use conversant_core::http::HeaderMap;
use conversant_core::{CallOptions, Client as Core, Error, Operation, Repeat, Reply};
use crate::types;

/// # Invitations
///
/// Starting instant messaging with somebody, and answering those who do.
impl crate::Client {
    /// Start a conversation with somebody.
    ///
    /// `POST /applications/{applicationId}/communication/startMessaging`\
    /// In the vendor's documents: `startMessaging`.
    ///
    /// Invites somebody to instant messaging in a new conversation, with a first message or without.
    ///
    /// The reply has no body; `Location` is the address of the invitation. What becomes of it is reported in the event
    /// channel, under the same `operationId`: it starts, and completes with `Success` once it is accepted, or with
    /// `Failure` and a reason; without an answer that is after about 30 seconds. Further messages can be sent when the
    /// event channel reports the conversation's `messaging` as connected.
    ///
    /// The vendor does not say what a repeated `operationId` leads to: expect that a request sent twice invites twice.
    ///
    /// # Example
    ///
    /// ```
    /// use conversant_ucwa::types::{NewConversation, NewInvitationLinks};
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = conversant_sandbox::Sandbox::start().await?;
    /// # let there = sandbox.ucwa();
    /// # let client = conversant_ucwa::Client::builder().base_url(there.base_url());
    /// # let client = client.token(there.authorization().replace("Bearer ", "")).no_rate_limit().build()?;
    /// let reply = client
    ///     .start_messaging(
    ///         "833",
    ///         NewConversation::new(
    ///                 "74cb7404e0a247d5a2d4eb0376a47dbf",
    ///                 "sip:john@contoso.com",
    ///             )
    ///             .subject("Skype for Business")
    ///             .links(NewInvitationLinks::new()),
    ///     )
    ///     .send()
    ///     .await?;
    /// println!("{:?}", reply.headers().location);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Arguments
    ///
    /// - `application_id`: The id of the application that signed in, as in its links. On the wire: `applicationId`.
    /// - `body`, [`NewConversation`](crate::types::NewConversation): Whom to invite, and to what.
    ///
    /// # Returns
    ///
    /// `201`: The server has started to invite. The client reads no body.
    ///
    /// [`headers`](conversant_core::Reply::headers) gives `Location` as
    /// [`StartMessagingHeaders`](crate::operations::StartMessagingHeaders).
    ///
    /// # Errors
    ///
    /// - `400`, [`Reason`](crate::types::Reason): The request is malformed, or a parameter is missing or not valid.
    /// - `401`: The token is missing or not valid. `WWW-Authenticate` says where to get one. The body is a page for people, not a `Reason`. Header: `WWW-Authenticate`.
    /// - `403`, [`Reason`](crate::types::Reason): The caller may not do this, or the token from Azure AD is not valid.
    /// - `404`, [`Reason`](crate::types::Reason): The application or the resource does not exist, or not in the revision that was asked for.
    /// - `405`, [`Reason`](crate::types::Reason): The resource does not know this HTTP method.
    /// - `408`, [`Reason`](crate::types::Reason): The request took too long to arrive.
    /// - `409`, [`Reason`](crate::types::Reason): The resource exists already, there are too many groups, or the call is not supported here.
    /// - `410`, [`Reason`](crate::types::Reason): The application has ended, or there is no pool to redirect to. Trying again does not help.
    /// - `413`, [`Reason`](crate::types::Reason): The request is too large.
    /// - `415`, [`Reason`](crate::types::Reason): The server does not take bodies of this content type.
    /// - `429`, [`Reason`](crate::types::Reason): There are too many requests under way.
    /// - `500`, [`Reason`](crate::types::Reason): The server failed. On calls that start an operation the subcode `CallbackChannelError` says that the remote event channel could not be reached; on reads `InvalidExchangeServerVersion` says that the user's mailbox is on an unsupported version of Exchange.
    /// - `503`, [`Reason`](crate::types::Reason): The service is not available.
    /// - `504`, [`Reason`](crate::types::Reason): A server behind this one did not answer in time.
    ///
    /// [`Error::body`](conversant_core::Error::body) gives the body, as
    /// [`StartMessagingError`](crate::operations::StartMessagingError).
    /// [`Error::raw_headers`](conversant_core::Error::raw_headers) gives the headers, as text.
    ///
    /// # Repeats
    ///
    /// Not safe: the provider cannot tell a repeat from a new call, so it is done again. The client sends it again
    /// only when it certainly was not processed: no connection was made, or the provider answered 429, or 503 with
    /// `Retry-After`. After anything else the error's outcome is unknown.
    ///
    /// # Rate limit
    ///
    /// None is documented. A call that is answered with 429 waits and is sent again, as *Repeats* says.
    ///
    /// # Source
    ///
    /// The vendor's page: <https://learn.microsoft.com/en-us/skype-sdk/ucwa/startmessaging_ref>
    ///
    /// Documented by the vendor. Two pages describe the same request. `startMessaging` requires `to` and leaves
    /// `operationId` optional, `startMessaging2` the other way round; both are required here, so that either revision
    /// takes the request. `customContent` is on `startMessaging2` alone. Both list `to` as an optional query
    /// parameter as well, which is left out, as it says the same. Reply: one table says `messagingInvitation`, the
    /// other none, and the samples are a 201 with `Location` and no body. The general page about payloads says that
    /// links in a request are ignored, yet the first message is sent as one. Captured traffic also sends
    /// `telemetryId`, with `null`. 403 is also answered where an anonymous user's token is for another target.
    #[doc(alias = "POST /applications/{applicationId}/communication/startMessaging")]
    #[doc(alias = "startMessaging")]
    #[inline]
    pub fn start_messaging(
        &self,
        application_id: impl AsRef<str>,
        body: types::NewConversation,
    ) -> StartMessaging {
        StartMessaging {
            client: self.core.clone(),
            target: Target::below_base(&self.core, "/applications/")
                .segment("applicationId", application_id.as_ref())
                .literal("/communication/startMessaging"),
            body,
            options: CallOptions::default(),
        }
    }

    /// The same as [`start_messaging`](Self::start_messaging), at a link that the server gave under the relation `startMessaging`.
    ///
    /// The link takes the place of the path, and what it has as a query is kept. A link to another host than the client's is refused, because the request carries the access token.
    #[inline]
    pub fn start_messaging_at(
        &self,
        link: impl AsRef<str>,
        body: types::NewConversation,
    ) -> StartMessaging {
        StartMessaging {
            client: self.core.clone(),
            target: Target::link(&self.core, link.as_ref()),
            body,
            options: CallOptions::default(),
        }
    }

    /// What became of a message of [`start_messaging`](Self::start_messaging) whose outcome is unknown: this cannot be told.
    ///
    /// UCWA lists no invitations: what became of one whose address is not known is told by the event channel alone,
    /// under its `operationId`.
    pub fn settle_start_messaging(&self) -> Settle {
        Settle::impossible(
            self.core.clone(),
            "UCWA lists no invitations: what became of one whose address is not known is told by the event channel alone, under its `operationId`.",
        )
    }

    /// Continue a past conversation.
    ///
    /// `POST /applications/{applicationId}/communication/conversationLogs/{conversationLogId}/continueMessaging`\
    /// In the vendor's documents: `continueMessaging`.
    ///
    /// Invites the people of a past conversation to instant messaging again.
    ///
    /// The reply has no body; `Location` is the address of the invitation, which then goes on as one of
    /// [`startMessaging`](crate::Client::start_messaging) does.
    ///
    /// # Example
    ///
    /// ```
    /// use conversant_ucwa::types::NewInvitation;
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = conversant_sandbox::Sandbox::start().await?;
    /// # let there = sandbox.ucwa();
    /// # let client = conversant_ucwa::Client::builder().base_url(there.base_url());
    /// # let client = client.token(there.authorization().replace("Bearer ", "")).no_rate_limit().build()?;
    /// let reply = client
    ///     .continue_messaging(
    ///         "833",
    ///         "1",
    ///         NewInvitation::new().operation_id("74cb7404e0a247d5a2d4eb0376a47dbf"),
    ///     )
    ///     .send()
    ///     .await?;
    /// println!("{:?}", reply.headers().location);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Arguments
    ///
    /// - `application_id`: The id of the application that signed in, as in its links. On the wire: `applicationId`.
    /// - `conversation_log_id`: The id of the past conversation, as in its links. On the wire: `conversationLogId`.
    /// - `body`, [`NewInvitation`](crate::types::NewInvitation): The id of this operation, and the first message; both are optional.
    ///
    /// # Returns
    ///
    /// `201`: The server has started to invite. The client reads no body.
    ///
    /// [`headers`](conversant_core::Reply::headers) gives `Location` as
    /// [`ContinueMessagingHeaders`](crate::operations::ContinueMessagingHeaders).
    ///
    /// # Errors
    ///
    /// - `400`, [`Reason`](crate::types::Reason): The request is malformed, or a parameter is missing or not valid.
    /// - `401`: The token is missing or not valid. `WWW-Authenticate` says where to get one. The body is a page for people, not a `Reason`. Header: `WWW-Authenticate`.
    /// - `403`, [`Reason`](crate::types::Reason): The caller may not do this, or the token from Azure AD is not valid.
    /// - `404`, [`Reason`](crate::types::Reason): The application or the resource does not exist, or not in the revision that was asked for.
    /// - `405`, [`Reason`](crate::types::Reason): The resource does not know this HTTP method.
    /// - `408`, [`Reason`](crate::types::Reason): The request took too long to arrive.
    /// - `409`, [`Reason`](crate::types::Reason): The resource exists already, there are too many groups, or the call is not supported here.
    /// - `410`, [`Reason`](crate::types::Reason): The application has ended, or there is no pool to redirect to. Trying again does not help.
    /// - `413`, [`Reason`](crate::types::Reason): The request is too large.
    /// - `415`, [`Reason`](crate::types::Reason): The server does not take bodies of this content type.
    /// - `429`, [`Reason`](crate::types::Reason): There are too many requests under way.
    /// - `500`, [`Reason`](crate::types::Reason): The server failed. On calls that start an operation the subcode `CallbackChannelError` says that the remote event channel could not be reached; on reads `InvalidExchangeServerVersion` says that the user's mailbox is on an unsupported version of Exchange.
    /// - `503`, [`Reason`](crate::types::Reason): The service is not available.
    /// - `504`, [`Reason`](crate::types::Reason): A server behind this one did not answer in time.
    ///
    /// [`Error::body`](conversant_core::Error::body) gives the body, as
    /// [`ContinueMessagingError`](crate::operations::ContinueMessagingError).
    /// [`Error::raw_headers`](conversant_core::Error::raw_headers) gives the headers, as text.
    ///
    /// # Repeats
    ///
    /// Not safe: the provider cannot tell a repeat from a new call, so it is done again. The client sends it again
    /// only when it certainly was not processed: no connection was made, or the provider answered 429, or 503 with
    /// `Retry-After`. After anything else the error's outcome is unknown.
    ///
    /// # Rate limit
    ///
    /// None is documented. A call that is answered with 429 waits and is sent again, as *Repeats* says.
    ///
    /// # Source
    ///
    /// The vendor's page: <https://learn.microsoft.com/en-us/skype-sdk/ucwa/continuemessaging_ref>
    ///
    /// Documented by the vendor. Reply: the table says `messagingInvitation`, the sample is a 201 with `Location` and
    /// no body.
    #[doc(
        alias = "POST /applications/{applicationId}/communication/conversationLogs/{conversationLogId}/continueMessaging"
    )]
    #[doc(alias = "continueMessaging")]
    #[inline]
    pub fn continue_messaging(
        &self,
        application_id: impl AsRef<str>,
        conversation_log_id: impl AsRef<str>,
        body: types::NewInvitation,
    ) -> ContinueMessaging {
        ContinueMessaging {
            client: self.core.clone(),
            target: Target::below_base(&self.core, "/applications/")
                .segment("applicationId", application_id.as_ref())
                .literal("/communication/conversationLogs/")
                .segment("conversationLogId", conversation_log_id.as_ref())
                .literal("/continueMessaging"),
            body,
            options: CallOptions::default(),
        }
    }

    /// The same as [`continue_messaging`](Self::continue_messaging), at a link that the server gave under the relation `continueMessaging`.
    ///
    /// The link takes the place of the path, and what it has as a query is kept. A link to another host than the client's is refused, because the request carries the access token.
    #[inline]
    pub fn continue_messaging_at(
        &self,
        link: impl AsRef<str>,
        body: types::NewInvitation,
    ) -> ContinueMessaging {
        ContinueMessaging {
            client: self.core.clone(),
            target: Target::link(&self.core, link.as_ref()),
            body,
            options: CallOptions::default(),
        }
    }

    /// What became of a message of [`continue_messaging`](Self::continue_messaging) whose outcome is unknown: this cannot be told.
    ///
    /// UCWA lists no invitations: what became of one whose address is not known is told by the event channel alone,
    /// under its `operationId`.
    pub fn settle_continue_messaging(&self) -> Settle {
        Settle::impossible(
            self.core.clone(),
            "UCWA lists no invitations: what became of one whose address is not known is told by the event channel alone, under its `operationId`.",
        )
    }

    /// Get an invitation.
    ///
    /// `GET /applications/{applicationId}/communication/invitations/{invitationId}`\
    /// In the vendor's documents: `messagingInvitation`.
    ///
    /// Gives an invitation to instant messaging, sent or received, and how far it is.
    ///
    /// The `Location` of [`startMessaging`](crate::Client::start_messaging), [`addMessaging`](crate::Client::add_messaging), [`continueMessaging`](crate::Client::continue_messaging) and [`addParticipant`](crate::Client::add_participant) leads here.
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = conversant_sandbox::Sandbox::start().await?;
    /// # let there = sandbox.ucwa();
    /// # let client = conversant_ucwa::Client::builder().base_url(there.base_url());
    /// # let client = client.token(there.authorization().replace("Bearer ", "")).no_rate_limit().build()?;
    /// # use conversant_ucwa::types::{NewConversation, NewInvitationLinks};
    /// # let reply = client
    /// #     .start_messaging(
    /// #         "833",
    /// #         NewConversation::new(
    /// #                 "74cb7404e0a247d5a2d4eb0376a47dbf",
    /// #                 "sip:john@contoso.com",
    /// #             )
    /// #             .subject("Skype for Business")
    /// #             .links(NewInvitationLinks::new()),
    /// #     )
    /// #     .send()
    /// #     .await?;
    /// let invitation = client.get_invitation("833", "602").send().await?;
    /// println!("{:?}", invitation.direction);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Arguments
    ///
    /// - `application_id`: The id of the application that signed in, as in its links. On the wire: `applicationId`.
    /// - `invitation_id`: The invitation's id, as in its links. On the wire: `invitationId`.
    ///
    /// # Returns
    ///
    /// `200`, [`Invitation`](crate::types::Invitation): The invitation.
    ///
    /// # Errors
    ///
    /// - `400`, [`Reason`](crate::types::Reason): The request is malformed, or a parameter is missing or not valid.
    /// - `401`: The token is missing or not valid. `WWW-Authenticate` says where to get one. The body is a page for people, not a `Reason`. Header: `WWW-Authenticate`.
    /// - `403`, [`Reason`](crate::types::Reason): The caller may not do this, or the token from Azure AD is not valid.
    /// - `404`, [`Reason`](crate::types::Reason): The application or the resource does not exist, or not in the revision that was asked for.
    /// - `405`, [`Reason`](crate::types::Reason): The resource does not know this HTTP method.
    /// - `408`, [`Reason`](crate::types::Reason): The request took too long to arrive.
    /// - `409`, [`Reason`](crate::types::Reason): The resource exists already, there are too many groups, or the call is not supported here.
    /// - `410`, [`Reason`](crate::types::Reason): The application has ended, or there is no pool to redirect to. Trying again does not help.
    /// - `429`, [`Reason`](crate::types::Reason): There are too many requests under way.
    /// - `500`, [`Reason`](crate::types::Reason): The server failed. On calls that start an operation the subcode `CallbackChannelError` says that the remote event channel could not be reached; on reads `InvalidExchangeServerVersion` says that the user's mailbox is on an unsupported version of Exchange.
    /// - `503`, [`Reason`](crate::types::Reason): The service is not available.
    /// - `504`, [`Reason`](crate::types::Reason): A server behind this one did not answer in time.
    ///
    /// [`Error::body`](conversant_core::Error::body) gives the body, as
    /// [`GetInvitationError`](crate::operations::GetInvitationError).
    /// [`Error::raw_headers`](conversant_core::Error::raw_headers) gives the headers, as text.
    ///
    /// # Repeats
    ///
    /// Safe: a repeat does nothing new. The client sends it again after a failed connection, a timeout, a broken
    /// connection, and the statuses 408, 429, 500, 502, 503 and 504.
    ///
    /// # Rate limit
    ///
    /// None is documented. A call that is answered with 429 waits and is sent again, as *Repeats* says.
    ///
    /// # Source
    ///
    /// The vendor's page: <https://learn.microsoft.com/en-us/skype-sdk/ucwa/messaginginvitation_ref>
    ///
    /// Documented by the vendor. The page gives 410 the meaning that the content type is not supported.
    /// `participantInvitation` has the same address and, but for the link `participant`, nothing that this one lacks.
    #[doc(
        alias = "GET /applications/{applicationId}/communication/invitations/{invitationId}"
    )]
    #[doc(alias = "messagingInvitation")]
    #[doc(alias = "getInvitation")]
    #[inline]
    pub fn get_invitation(
        &self,
        application_id: impl AsRef<str>,
        invitation_id: impl AsRef<str>,
    ) -> GetInvitation {
        GetInvitation {
            client: self.core.clone(),
            target: Target::below_base(&self.core, "/applications/")
                .segment("applicationId", application_id.as_ref())
                .literal("/communication/invitations/")
                .segment("invitationId", invitation_id.as_ref()),
            options: CallOptions::default(),
        }
    }

    /// The same as [`get_invitation`](Self::get_invitation), at a link that the server gave under the relation `messagingInvitation`.
    ///
    /// The link takes the place of the path, and what it has as a query is kept. A link to another host than the client's is refused, because the request carries the access token.
    #[inline]
    pub fn get_invitation_at(&self, link: impl AsRef<str>) -> GetInvitation {
        GetInvitation {
            client: self.core.clone(),
            target: Target::link(&self.core, link.as_ref()),
            options: CallOptions::default(),
        }
    }

    /// Accept an invitation.
    ///
    /// `POST /applications/{applicationId}/communication/invitations/{invitationId}/accept`\
    /// In the vendor's documents: `accept`.
    ///
    /// Accepts an invitation that came in; the conversation's `messaging` then becomes connected.
    ///
    /// Whether that worked is in the event channel: the invitation completes with `Success` or `Failure`.
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = conversant_sandbox::Sandbox::start().await?;
    /// # let there = sandbox.ucwa();
    /// # let client = conversant_ucwa::Client::builder().base_url(there.base_url());
    /// # let client = client.token(there.authorization().replace("Bearer ", "")).no_rate_limit().build()?;
    /// let invitation = "602";
    /// # let invitation = there.remote_invites("833", "sip:john@contoso.com", "Hello").invitation_id;
    /// client.accept_invitation("833", invitation).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Arguments
    ///
    /// - `application_id`: The id of the application that signed in, as in its links. On the wire: `applicationId`.
    /// - `invitation_id`: The invitation's id, as in its links. On the wire: `invitationId`.
    ///
    /// # Options
    ///
    /// Setters of the call.
    ///
    /// - [`session_context`](crate::operations::AcceptInvitation::session_context): A UUID of the caller's choice for this session. Not described by the vendor, and seen in captured traffic only. On the wire: `sessionContext`. Example: `2687ba8f-048e-4ffa-83b3-0849c6b9004c`.
    ///
    /// # Returns
    ///
    /// `204`: The server has taken the answer. The reply has no body.
    ///
    /// # Errors
    ///
    /// - `400`, [`Reason`](crate::types::Reason): The request is malformed, or a parameter is missing or not valid.
    /// - `401`: The token is missing or not valid. `WWW-Authenticate` says where to get one. The body is a page for people, not a `Reason`. Header: `WWW-Authenticate`.
    /// - `403`, [`Reason`](crate::types::Reason): The caller may not do this, or the token from Azure AD is not valid.
    /// - `404`, [`Reason`](crate::types::Reason): The application or the resource does not exist, or not in the revision that was asked for.
    /// - `405`, [`Reason`](crate::types::Reason): The resource does not know this HTTP method.
    /// - `408`, [`Reason`](crate::types::Reason): The request took too long to arrive.
    /// - `409`, [`Reason`](crate::types::Reason): The resource exists already, there are too many groups, or the call is not supported here.
    /// - `410`, [`Reason`](crate::types::Reason): The application has ended, or there is no pool to redirect to. Trying again does not help.
    /// - `429`, [`Reason`](crate::types::Reason): There are too many requests under way.
    /// - `500`, [`Reason`](crate::types::Reason): The server failed. On calls that start an operation the subcode `CallbackChannelError` says that the remote event channel could not be reached; on reads `InvalidExchangeServerVersion` says that the user's mailbox is on an unsupported version of Exchange.
    /// - `503`, [`Reason`](crate::types::Reason): The service is not available.
    /// - `504`, [`Reason`](crate::types::Reason): A server behind this one did not answer in time.
    ///
    /// [`Error::body`](conversant_core::Error::body) gives the body, as
    /// [`AcceptInvitationError`](crate::operations::AcceptInvitationError).
    /// [`Error::raw_headers`](conversant_core::Error::raw_headers) gives the headers, as text.
    ///
    /// # Repeats
    ///
    /// Not safe: the provider cannot tell a repeat from a new call, so it is done again. The client sends it again
    /// only when it certainly was not processed: no connection was made, or the provider answered 429, or 503 with
    /// `Retry-After`. After anything else the error's outcome is unknown.
    ///
    /// # Rate limit
    ///
    /// None is documented. A call that is answered with 429 waits and is sent again, as *Repeats* says.
    ///
    /// # Source
    ///
    /// The vendor's page: <https://learn.microsoft.com/en-us/skype-sdk/ucwa/accept_ref>
    ///
    /// Documented by the vendor. The page has no parameters; `sessionContext` is in captured traffic and in the
    /// vendor's sample code.
    #[doc(
        alias = "POST /applications/{applicationId}/communication/invitations/{invitationId}/accept"
    )]
    #[doc(alias = "accept")]
    #[doc(alias = "acceptInvitation")]
    #[inline]
    pub fn accept_invitation(
        &self,
        application_id: impl AsRef<str>,
        invitation_id: impl AsRef<str>,
    ) -> AcceptInvitation {
        AcceptInvitation {
            client: self.core.clone(),
            target: Target::below_base(&self.core, "/applications/")
                .segment("applicationId", application_id.as_ref())
                .literal("/communication/invitations/")
                .segment("invitationId", invitation_id.as_ref())
                .literal("/accept"),
            session_context: None,
            options: CallOptions::default(),
        }
    }

    /// The same as [`accept_invitation`](Self::accept_invitation), at a link that the server gave under the relation `accept`.
    ///
    /// The link takes the place of the path, and what it has as a query is kept. A link to another host than the client's is refused, because the request carries the access token.
    #[inline]
    pub fn accept_invitation_at(&self, link: impl AsRef<str>) -> AcceptInvitation {
        AcceptInvitation {
            client: self.core.clone(),
            target: Target::link(&self.core, link.as_ref()),
            session_context: None,
            options: CallOptions::default(),
        }
    }

    /// Decline an invitation.
    ///
    /// `POST /applications/{applicationId}/communication/invitations/{invitationId}/decline`\
    /// In the vendor's documents: `decline`.
    ///
    /// Declines an invitation that came in; it then completes with `Failure`, and `messaging` is disconnected.
    ///
    /// # Example
    ///
    /// ```
    /// use conversant_ucwa::types::{CallDeclineReason, Refusal};
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = conversant_sandbox::Sandbox::start().await?;
    /// # let there = sandbox.ucwa();
    /// # let client = conversant_ucwa::Client::builder().base_url(there.base_url());
    /// # let client = client.token(there.authorization().replace("Bearer ", "")).no_rate_limit().build()?;
    /// let invitation = "602";
    /// # let invitation = there.remote_invites("833", "sip:john@contoso.com", "Hello").invitation_id;
    /// client
    ///     .decline_invitation("833", invitation)
    ///     .body(Refusal::new().reason(CallDeclineReason::Local))
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Arguments
    ///
    /// - `application_id`: The id of the application that signed in, as in its links. On the wire: `applicationId`.
    /// - `invitation_id`: The invitation's id, as in its links. On the wire: `invitationId`.
    ///
    /// # Options
    ///
    /// Setters of the call.
    ///
    /// - [`session_context`](crate::operations::DeclineInvitation::session_context): A UUID of the caller's choice for this session. Not described by the vendor, and seen in captured traffic only. On the wire: `sessionContext`. Example: `2687ba8f-048e-4ffa-83b3-0849c6b9004c`.
    /// - [`body`](crate::operations::DeclineInvitation::body), [`Refusal`](crate::types::Refusal): Why, and for which of the user's applications.
    ///
    /// # Returns
    ///
    /// `204`: The server has taken the answer. The reply has no body.
    ///
    /// # Errors
    ///
    /// - `400`, [`Reason`](crate::types::Reason): The request is malformed, or a parameter is missing or not valid.
    /// - `401`: The token is missing or not valid. `WWW-Authenticate` says where to get one. The body is a page for people, not a `Reason`. Header: `WWW-Authenticate`.
    /// - `403`, [`Reason`](crate::types::Reason): The caller may not do this, or the token from Azure AD is not valid.
    /// - `404`, [`Reason`](crate::types::Reason): The application or the resource does not exist, or not in the revision that was asked for.
    /// - `405`, [`Reason`](crate::types::Reason): The resource does not know this HTTP method.
    /// - `408`, [`Reason`](crate::types::Reason): The request took too long to arrive.
    /// - `409`, [`Reason`](crate::types::Reason): The resource exists already, there are too many groups, or the call is not supported here.
    /// - `410`, [`Reason`](crate::types::Reason): The application has ended, or there is no pool to redirect to. Trying again does not help.
    /// - `413`, [`Reason`](crate::types::Reason): The request is too large.
    /// - `415`, [`Reason`](crate::types::Reason): The server does not take bodies of this content type.
    /// - `429`, [`Reason`](crate::types::Reason): There are too many requests under way.
    /// - `500`, [`Reason`](crate::types::Reason): The server failed. On calls that start an operation the subcode `CallbackChannelError` says that the remote event channel could not be reached; on reads `InvalidExchangeServerVersion` says that the user's mailbox is on an unsupported version of Exchange.
    /// - `503`, [`Reason`](crate::types::Reason): The service is not available.
    /// - `504`, [`Reason`](crate::types::Reason): A server behind this one did not answer in time.
    ///
    /// [`Error::body`](conversant_core::Error::body) gives the body, as
    /// [`DeclineInvitationError`](crate::operations::DeclineInvitationError).
    /// [`Error::raw_headers`](conversant_core::Error::raw_headers) gives the headers, as text.
    ///
    /// # Repeats
    ///
    /// Not safe: the provider cannot tell a repeat from a new call, so it is done again. The client sends it again
    /// only when it certainly was not processed: no connection was made, or the provider answered 429, or 503 with
    /// `Retry-After`. After anything else the error's outcome is unknown.
    ///
    /// # Rate limit
    ///
    /// None is documented. A call that is answered with 429 waits and is sent again, as *Repeats* says.
    ///
    /// # Source
    ///
    /// The vendor's page: <https://learn.microsoft.com/en-us/skype-sdk/ucwa/decline_ref>
    ///
    /// Documented by the vendor. `sessionContext` is in captured traffic and in the vendor's sample code, not on the
    /// page. That the body can be left out is inferred: its only property is optional.
    #[doc(
        alias = "POST /applications/{applicationId}/communication/invitations/{invitationId}/decline"
    )]
    #[doc(alias = "decline")]
    #[doc(alias = "declineInvitation")]
    #[inline]
    pub fn decline_invitation(
        &self,
        application_id: impl AsRef<str>,
        invitation_id: impl AsRef<str>,
    ) -> DeclineInvitation {
        DeclineInvitation {
            client: self.core.clone(),
            target: Target::below_base(&self.core, "/applications/")
                .segment("applicationId", application_id.as_ref())
                .literal("/communication/invitations/")
                .segment("invitationId", invitation_id.as_ref())
                .literal("/decline"),
            session_context: None,
            body: None,
            options: CallOptions::default(),
        }
    }

    /// The same as [`decline_invitation`](Self::decline_invitation), at a link that the server gave under the relation `decline`.
    ///
    /// The link takes the place of the path, and what it has as a query is kept. A link to another host than the client's is refused, because the request carries the access token.
    #[inline]
    pub fn decline_invitation_at(&self, link: impl AsRef<str>) -> DeclineInvitation {
        DeclineInvitation {
            client: self.core.clone(),
            target: Target::link(&self.core, link.as_ref()),
            session_context: None,
            body: None,
            options: CallOptions::default(),
        }
    }

    /// Cancel an invitation.
    ///
    /// `POST /applications/{applicationId}/communication/invitations/{invitationId}/cancel`\
    /// In the vendor's documents: `cancel`.
    ///
    /// Takes back an invitation that was sent, or disconnects what it led to.
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = conversant_sandbox::Sandbox::start().await?;
    /// # let there = sandbox.ucwa();
    /// # let client = conversant_ucwa::Client::builder().base_url(there.base_url());
    /// # let client = client.token(there.authorization().replace("Bearer ", "")).no_rate_limit().build()?;
    /// # use conversant_ucwa::types::{NewConversation, NewInvitationLinks};
    /// # there.remote_answers(conversant_sandbox::ucwa::RemoteAnswer::Rings);
    /// # let reply = client
    /// #     .start_messaging(
    /// #         "833",
    /// #         NewConversation::new(
    /// #                 "74cb7404e0a247d5a2d4eb0376a47dbf",
    /// #                 "sip:john@contoso.com",
    /// #             )
    /// #             .subject("Skype for Business")
    /// #             .links(NewInvitationLinks::new()),
    /// #     )
    /// #     .send()
    /// #     .await?;
    /// client.cancel_invitation("833", "602").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Arguments
    ///
    /// - `application_id`: The id of the application that signed in, as in its links. On the wire: `applicationId`.
    /// - `invitation_id`: The invitation's id, as in its links. On the wire: `invitationId`.
    ///
    /// # Returns
    ///
    /// `204`: The invitation is cancelled. The reply has no body.
    ///
    /// # Errors
    ///
    /// - `400`, [`Reason`](crate::types::Reason): The request is malformed, or a parameter is missing or not valid.
    /// - `401`: The token is missing or not valid. `WWW-Authenticate` says where to get one. The body is a page for people, not a `Reason`. Header: `WWW-Authenticate`.
    /// - `403`, [`Reason`](crate::types::Reason): The caller may not do this, or the token from Azure AD is not valid.
    /// - `404`, [`Reason`](crate::types::Reason): The application or the resource does not exist, or not in the revision that was asked for.
    /// - `405`, [`Reason`](crate::types::Reason): The resource does not know this HTTP method.
    /// - `408`, [`Reason`](crate::types::Reason): The request took too long to arrive.
    /// - `409`, [`Reason`](crate::types::Reason): The resource exists already, there are too many groups, or the call is not supported here.
    /// - `410`, [`Reason`](crate::types::Reason): The application has ended, or there is no pool to redirect to. Trying again does not help.
    /// - `429`, [`Reason`](crate::types::Reason): There are too many requests under way.
    /// - `500`, [`Reason`](crate::types::Reason): The server failed. On calls that start an operation the subcode `CallbackChannelError` says that the remote event channel could not be reached; on reads `InvalidExchangeServerVersion` says that the user's mailbox is on an unsupported version of Exchange.
    /// - `503`, [`Reason`](crate::types::Reason): The service is not available.
    /// - `504`, [`Reason`](crate::types::Reason): A server behind this one did not answer in time.
    ///
    /// [`Error::body`](conversant_core::Error::body) gives the body, as
    /// [`CancelInvitationError`](crate::operations::CancelInvitationError).
    /// [`Error::raw_headers`](conversant_core::Error::raw_headers) gives the headers, as text.
    ///
    /// # Repeats
    ///
    /// Not safe: the provider cannot tell a repeat from a new call, so it is done again. The client sends it again
    /// only when it certainly was not processed: no connection was made, or the provider answered 429, or 503 with
    /// `Retry-After`. After anything else the error's outcome is unknown.
    ///
    /// # Rate limit
    ///
    /// None is documented. A call that is answered with 429 waits and is sent again, as *Repeats* says.
    ///
    /// # Source
    ///
    /// The vendor's page: <https://learn.microsoft.com/en-us/skype-sdk/ucwa/cancel_ref>
    ///
    /// Documented by the vendor. In captured traffic the link leads to `messaging/terminate` of the conversation, as
    /// that of `stopMessaging` does.
    #[doc(
        alias = "POST /applications/{applicationId}/communication/invitations/{invitationId}/cancel"
    )]
    #[doc(alias = "cancel")]
    #[doc(alias = "cancelInvitation")]
    #[inline]
    pub fn cancel_invitation(
        &self,
        application_id: impl AsRef<str>,
        invitation_id: impl AsRef<str>,
    ) -> CancelInvitation {
        CancelInvitation {
            client: self.core.clone(),
            target: Target::below_base(&self.core, "/applications/")
                .segment("applicationId", application_id.as_ref())
                .literal("/communication/invitations/")
                .segment("invitationId", invitation_id.as_ref())
                .literal("/cancel"),
            options: CallOptions::default(),
        }
    }

    /// The same as [`cancel_invitation`](Self::cancel_invitation), at a link that the server gave under the relation `cancel`.
    ///
    /// The link takes the place of the path, and what it has as a query is kept. A link to another host than the client's is refused, because the request carries the access token.
    #[inline]
    pub fn cancel_invitation_at(&self, link: impl AsRef<str>) -> CancelInvitation {
        CancelInvitation {
            client: self.core.clone(),
            target: Target::link(&self.core, link.as_ref()),
            options: CallOptions::default(),
        }
    }

    /// Start instant messaging in a conversation that exists.
    ///
    /// `POST /applications/{applicationId}/communication/conversations/{conversationId}/messaging/addMessaging`\
    /// In the vendor's documents: `addMessaging`.
    ///
    /// Invites the people of a conversation or meeting to instant messaging, with a first message or without.
    ///
    /// The reply has no body; `Location` is the address of the invitation, which then goes on as one of
    /// [`startMessaging`](crate::Client::start_messaging) does.
    ///
    /// # Example
    ///
    /// ```
    /// use conversant_ucwa::types::NewInvitation;
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = conversant_sandbox::Sandbox::start().await?;
    /// # let there = sandbox.ucwa();
    /// # let client = conversant_ucwa::Client::builder().base_url(there.base_url());
    /// # let client = client.token(there.authorization().replace("Bearer ", "")).no_rate_limit().build()?;
    /// # let reply = client.stop_messaging("833", "802").send().await?;
    /// let reply = client
    ///     .add_messaging(
    ///         "833",
    ///         "802",
    ///         NewInvitation::new().operation_id("74cb7404e0a247d5a2d4eb0376a47dbf"),
    ///     )
    ///     .send()
    ///     .await?;
    /// println!("{:?}", reply.headers().location);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Arguments
    ///
    /// - `application_id`: The id of the application that signed in, as in its links. On the wire: `applicationId`.
    /// - `conversation_id`: The conversation's id, as in its links. On the wire: `conversationId`.
    /// - `body`, [`NewInvitation`](crate::types::NewInvitation): The id of this operation, and the first message; both are optional.
    ///
    /// # Returns
    ///
    /// `201`: The server has started to invite. The client reads no body.
    ///
    /// [`headers`](conversant_core::Reply::headers) gives `Location` as
    /// [`AddMessagingHeaders`](crate::operations::AddMessagingHeaders).
    ///
    /// # Errors
    ///
    /// - `400`, [`Reason`](crate::types::Reason): The request is malformed, or a parameter is missing or not valid.
    /// - `401`: The token is missing or not valid. `WWW-Authenticate` says where to get one. The body is a page for people, not a `Reason`. Header: `WWW-Authenticate`.
    /// - `403`, [`Reason`](crate::types::Reason): The caller may not do this, or the token from Azure AD is not valid.
    /// - `404`, [`Reason`](crate::types::Reason): The application or the resource does not exist, or not in the revision that was asked for.
    /// - `405`, [`Reason`](crate::types::Reason): The resource does not know this HTTP method.
    /// - `408`, [`Reason`](crate::types::Reason): The request took too long to arrive.
    /// - `409`, [`Reason`](crate::types::Reason): The resource exists already, there are too many groups, or the call is not supported here.
    /// - `410`, [`Reason`](crate::types::Reason): The application has ended, or there is no pool to redirect to. Trying again does not help.
    /// - `413`, [`Reason`](crate::types::Reason): The request is too large.
    /// - `415`, [`Reason`](crate::types::Reason): The server does not take bodies of this content type.
    /// - `429`, [`Reason`](crate::types::Reason): There are too many requests under way.
    /// - `500`, [`Reason`](crate::types::Reason): The server failed. On calls that start an operation the subcode `CallbackChannelError` says that the remote event channel could not be reached; on reads `InvalidExchangeServerVersion` says that the user's mailbox is on an unsupported version of Exchange.
    /// - `503`, [`Reason`](crate::types::Reason): The service is not available.
    /// - `504`, [`Reason`](crate::types::Reason): A server behind this one did not answer in time.
    ///
    /// [`Error::body`](conversant_core::Error::body) gives the body, as
    /// [`AddMessagingError`](crate::operations::AddMessagingError).
    /// [`Error::raw_headers`](conversant_core::Error::raw_headers) gives the headers, as text.
    ///
    /// # Repeats
    ///
    /// Not safe: the provider cannot tell a repeat from a new call, so it is done again. The client sends it again
    /// only when it certainly was not processed: no connection was made, or the provider answered 429, or 503 with
    /// `Retry-After`. After anything else the error's outcome is unknown.
    ///
    /// # Rate limit
    ///
    /// None is documented. A call that is answered with 429 waits and is sent again, as *Repeats* says.
    ///
    /// # Source
    ///
    /// The vendor's page: <https://learn.microsoft.com/en-us/skype-sdk/ucwa/addmessaging_ref>
    ///
    /// Documented by the vendor. Reply: the table says `messagingInvitation`, the sample is a 201 with `Location` and
    /// no body.
    #[doc(
        alias = "POST /applications/{applicationId}/communication/conversations/{conversationId}/messaging/addMessaging"
    )]
    #[doc(alias = "addMessaging")]
    #[inline]
    pub fn add_messaging(
        &self,
        application_id: impl AsRef<str>,
        conversation_id: impl AsRef<str>,
        body: types::NewInvitation,
    ) -> AddMessaging {
        AddMessaging {
            client: self.core.clone(),
            target: Target::below_base(&self.core, "/applications/")
                .segment("applicationId", application_id.as_ref())
                .literal("/communication/conversations/")
                .segment("conversationId", conversation_id.as_ref())
                .literal("/messaging/addMessaging"),
            body,
            options: CallOptions::default(),
        }
    }

    /// The same as [`add_messaging`](Self::add_messaging), at a link that the server gave under the relation `addMessaging`.
    ///
    /// The link takes the place of the path, and what it has as a query is kept. A link to another host than the client's is refused, because the request carries the access token.
    #[inline]
    pub fn add_messaging_at(
        &self,
        link: impl AsRef<str>,
        body: types::NewInvitation,
    ) -> AddMessaging {
        AddMessaging {
            client: self.core.clone(),
            target: Target::link(&self.core, link.as_ref()),
            body,
            options: CallOptions::default(),
        }
    }

    /// What became of a message of [`add_messaging`](Self::add_messaging) whose outcome is unknown: this cannot be told.
    ///
    /// UCWA lists no invitations: what became of one whose address is not known is told by the event channel alone,
    /// under its `operationId`.
    pub fn settle_add_messaging(&self) -> Settle {
        Settle::impossible(
            self.core.clone(),
            "UCWA lists no invitations: what became of one whose address is not known is told by the event channel alone, under its `operationId`.",
        )
    }
}

pub(crate) static START_MESSAGING: Operation = Operation::new(
        "ucwa",
        "start_messaging",
        Method::POST,
        "/applications/{applicationId}/communication/startMessaging",
    )
    .repeat(Repeat::Never);

/// Start a conversation with somebody.
///
/// A call of [`Client::start_messaging`](crate::Client::start_messaging). Nothing is sent before [`send`](Self::send).
#[must_use = "a call does nothing until it is sent"]
pub struct StartMessaging {
    pub(crate) client: Core,
    target: Target,
    body: types::NewConversation,
    pub(crate) options: CallOptions,
}
impl StartMessaging {
    /// Sends the call.
    ///
    /// # Errors
    ///
    /// See [`Client::start_messaging`](crate::Client::start_messaging).
    pub async fn send(self) -> Result<Reply<(), StartMessagingHeaders>, Error> {
        let request = self.request();
        Self::read(self.client.call(&START_MESSAGING, request, self.options).await?)
    }

    #[inline]
    pub(crate) fn read(
        reply: RawReply,
    ) -> Result<Reply<(), StartMessagingHeaders>, Error> {
        Ok(reply.empty(&[201])?.with_headers(StartMessagingHeaders::read))
    }

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        self.body.check()?;
        let mut request = self.target.request(Method::POST)?;
        request.accept("application/json");
        let body = &self.body;
        request.json(body)?;
        Ok(request)
    }
}

conversant_core::call_options!(StartMessaging);

/// What a reply of [`Client::start_messaging`](crate::Client::start_messaging) says in its headers.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct StartMessagingHeaders {
    /// Where the invitation is.
    ///
    /// May be relative. Where the base path is empty it begins with two slashes; what follows them is then a part
    /// of the path, not a host.
    ///
    /// Header: `Location`.
    pub location: Option<conversant_core::Link>,
}
impl StartMessagingHeaders {
    fn read(headers: &HeaderMap) -> Self {
        Self {
            location: typed_header(headers, "location"),
        }
    }
}

conversant_core::error_body! {
    /// The typed bodies of the errors of [`Client::start_messaging`](crate::Client::start_messaging), by status.
    pub enum StartMessagingError for "ucwa" "start_messaging" {
        /// `400`: The request is malformed, or a parameter is missing or not valid.
        400 => BadRequest(types::Reason),
        /// `401`: The token is missing or not valid.
        ///
        /// `WWW-Authenticate` says where to get one. The body is a page for people, not a `Reason`.
        401 => Unauthorized,
        /// `403`: The caller may not do this, or the token from Azure AD is not valid.
        403 => Forbidden(types::Reason),
        /// `404`: The application or the resource does not exist, or not in the revision that was asked for.
        404 => NotFound(types::Reason),
        /// `405`: The resource does not know this HTTP method.
        405 => MethodNotAllowed(types::Reason),
        /// `408`: The request took too long to arrive.
        408 => RequestTimeout(types::Reason),
        /// `409`: The resource exists already, there are too many groups, or the call is not supported here.
        409 => Conflict(types::Reason),
        /// `410`: The application has ended, or there is no pool to redirect to. Trying again does not help.
        410 => Gone(types::Reason),
        /// `413`: The request is too large.
        413 => ContentTooLarge(types::Reason),
        /// `415`: The server does not take bodies of this content type.
        415 => UnsupportedMediaType(types::Reason),
        /// `429`: There are too many requests under way.
        429 => TooManyRequests(types::Reason),
        /// `500`: The server failed.
        ///
        /// On calls that start an operation the subcode `CallbackChannelError` says that the remote event channel could
        /// not be reached; on reads `InvalidExchangeServerVersion` says that the user's mailbox is on an unsupported
        /// version of Exchange.
        500 => InternalServerError(types::Reason),
        /// `503`: The service is not available.
        503 => ServiceUnavailable(types::Reason),
        /// `504`: A server behind this one did not answer in time.
        504 => GatewayTimeout(types::Reason),
    }
}

pub(crate) static CONTINUE_MESSAGING: Operation = Operation::new(
        "ucwa",
        "continue_messaging",
        Method::POST,
        "/applications/{applicationId}/communication/conversationLogs/{conversationLogId}/continueMessaging",
    )
    .repeat(Repeat::Never);

/// Continue a past conversation.
///
/// A call of [`Client::continue_messaging`](crate::Client::continue_messaging). Nothing is sent before [`send`](Self::send).
#[must_use = "a call does nothing until it is sent"]
pub struct ContinueMessaging {
    pub(crate) client: Core,
    target: Target,
    body: types::NewInvitation,
    pub(crate) options: CallOptions,
}
impl ContinueMessaging {
    /// Sends the call.
    ///
    /// # Errors
    ///
    /// See [`Client::continue_messaging`](crate::Client::continue_messaging).
    pub async fn send(self) -> Result<Reply<(), ContinueMessagingHeaders>, Error> {
        let request = self.request();
        Self::read(self.client.call(&CONTINUE_MESSAGING, request, self.options).await?)
    }

    #[inline]
    pub(crate) fn read(
        reply: RawReply,
    ) -> Result<Reply<(), ContinueMessagingHeaders>, Error> {
        Ok(reply.empty(&[201])?.with_headers(ContinueMessagingHeaders::read))
    }

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        self.body.check()?;
        let mut request = self.target.request(Method::POST)?;
        request.accept("application/json");
        let body = &self.body;
        request.json(body)?;
        Ok(request)
    }
}

conversant_core::call_options!(ContinueMessaging);

/// What a reply of [`Client::continue_messaging`](crate::Client::continue_messaging) says in its headers.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ContinueMessagingHeaders {
    /// Where the invitation is.
    ///
    /// May be relative. Where the base path is empty it begins with two slashes; what follows them is then a part
    /// of the path, not a host.
    ///
    /// Header: `Location`.
    pub location: Option<conversant_core::Link>,
}
impl ContinueMessagingHeaders {
    fn read(headers: &HeaderMap) -> Self {
        Self {
            location: typed_header(headers, "location"),
        }
    }
}

conversant_core::error_body! {
    /// The typed bodies of the errors of [`Client::continue_messaging`](crate::Client::continue_messaging), by status.
    pub enum ContinueMessagingError for "ucwa" "continue_messaging" {
        /// `400`: The request is malformed, or a parameter is missing or not valid.
        400 => BadRequest(types::Reason),
        /// `401`: The token is missing or not valid.
        ///
        /// `WWW-Authenticate` says where to get one. The body is a page for people, not a `Reason`.
        401 => Unauthorized,
        /// `403`: The caller may not do this, or the token from Azure AD is not valid.
        403 => Forbidden(types::Reason),
        /// `404`: The application or the resource does not exist, or not in the revision that was asked for.
        404 => NotFound(types::Reason),
        /// `405`: The resource does not know this HTTP method.
        405 => MethodNotAllowed(types::Reason),
        /// `408`: The request took too long to arrive.
        408 => RequestTimeout(types::Reason),
        /// `409`: The resource exists already, there are too many groups, or the call is not supported here.
        409 => Conflict(types::Reason),
        /// `410`: The application has ended, or there is no pool to redirect to. Trying again does not help.
        410 => Gone(types::Reason),
        /// `413`: The request is too large.
        413 => ContentTooLarge(types::Reason),
        /// `415`: The server does not take bodies of this content type.
        415 => UnsupportedMediaType(types::Reason),
        /// `429`: There are too many requests under way.
        429 => TooManyRequests(types::Reason),
        /// `500`: The server failed.
        ///
        /// On calls that start an operation the subcode `CallbackChannelError` says that the remote event channel could
        /// not be reached; on reads `InvalidExchangeServerVersion` says that the user's mailbox is on an unsupported
        /// version of Exchange.
        500 => InternalServerError(types::Reason),
        /// `503`: The service is not available.
        503 => ServiceUnavailable(types::Reason),
        /// `504`: A server behind this one did not answer in time.
        504 => GatewayTimeout(types::Reason),
    }
}

pub(crate) static GET_INVITATION: Operation = Operation::new(
        "ucwa",
        "get_invitation",
        Method::GET,
        "/applications/{applicationId}/communication/invitations/{invitationId}",
    )
    .repeat(Repeat::Safe);

/// Get an invitation.
///
/// A call of [`Client::get_invitation`](crate::Client::get_invitation). Nothing is sent before [`send`](Self::send).
#[must_use = "a call does nothing until it is sent"]
pub struct GetInvitation {
    pub(crate) client: Core,
    target: Target,
    pub(crate) options: CallOptions,
}
impl GetInvitation {
    /// Sends the call.
    ///
    /// # Errors
    ///
    /// See [`Client::get_invitation`](crate::Client::get_invitation).
    pub async fn send(self) -> Result<Reply<types::Invitation>, Error> {
        let request = self.request();
        Self::read(self.client.call(&GET_INVITATION, request, self.options).await?)
    }

    #[inline]
    pub(crate) fn read(reply: RawReply) -> Result<Reply<types::Invitation>, Error> {
        reply.json::<types::Invitation>()
    }

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let mut request = self.target.request(Method::GET)?;
        request.accept("application/json");
        Ok(request)
    }
}

conversant_core::call_options!(GetInvitation);

conversant_core::error_body! {
    /// The typed bodies of the errors of [`Client::get_invitation`](crate::Client::get_invitation), by status.
    pub enum GetInvitationError for "ucwa" "get_invitation" {
        /// `400`: The request is malformed, or a parameter is missing or not valid.
        400 => BadRequest(types::Reason),
        /// `401`: The token is missing or not valid.
        ///
        /// `WWW-Authenticate` says where to get one. The body is a page for people, not a `Reason`.
        401 => Unauthorized,
        /// `403`: The caller may not do this, or the token from Azure AD is not valid.
        403 => Forbidden(types::Reason),
        /// `404`: The application or the resource does not exist, or not in the revision that was asked for.
        404 => NotFound(types::Reason),
        /// `405`: The resource does not know this HTTP method.
        405 => MethodNotAllowed(types::Reason),
        /// `408`: The request took too long to arrive.
        408 => RequestTimeout(types::Reason),
        /// `409`: The resource exists already, there are too many groups, or the call is not supported here.
        409 => Conflict(types::Reason),
        /// `410`: The application has ended, or there is no pool to redirect to. Trying again does not help.
        410 => Gone(types::Reason),
        /// `429`: There are too many requests under way.
        429 => TooManyRequests(types::Reason),
        /// `500`: The server failed.
        ///
        /// On calls that start an operation the subcode `CallbackChannelError` says that the remote event channel could
        /// not be reached; on reads `InvalidExchangeServerVersion` says that the user's mailbox is on an unsupported
        /// version of Exchange.
        500 => InternalServerError(types::Reason),
        /// `503`: The service is not available.
        503 => ServiceUnavailable(types::Reason),
        /// `504`: A server behind this one did not answer in time.
        504 => GatewayTimeout(types::Reason),
    }
}

pub(crate) static ACCEPT_INVITATION: Operation = Operation::new(
        "ucwa",
        "accept_invitation",
        Method::POST,
        "/applications/{applicationId}/communication/invitations/{invitationId}/accept",
    )
    .repeat(Repeat::Never);

/// Accept an invitation.
///
/// A call of [`Client::accept_invitation`](crate::Client::accept_invitation). Nothing is sent before [`send`](Self::send).
#[must_use = "a call does nothing until it is sent"]
pub struct AcceptInvitation {
    pub(crate) client: Core,
    target: Target,
    pub(crate) session_context: Option<String>,
    pub(crate) options: CallOptions,
}
impl AcceptInvitation {
    /// A UUID of the caller's choice for this session.
    ///
    /// Not described by the vendor, and seen in captured traffic only.
    ///
    /// On the wire: `sessionContext`. Example: `2687ba8f-048e-4ffa-83b3-0849c6b9004c`.
    #[inline]
    pub fn session_context(mut self, session_context: impl Into<String>) -> Self {
        self.session_context = Some(session_context.into());
        self
    }

    /// Sends the call.
    ///
    /// # Errors
    ///
    /// See [`Client::accept_invitation`](crate::Client::accept_invitation).
    pub async fn send(self) -> Result<Reply<()>, Error> {
        let request = self.request();
        Self::read(self.client.call(&ACCEPT_INVITATION, request, self.options).await?)
    }

    #[inline]
    pub(crate) fn read(reply: RawReply) -> Result<Reply<()>, Error> {
        reply.empty(&[204])
    }

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let mut request = self.target.request(Method::POST)?;
        request.accept("application/json");
        request.query("sessionContext", &self.session_context);
        Ok(request)
    }
}

conversant_core::call_options!(AcceptInvitation);

conversant_core::error_body! {
    /// The typed bodies of the errors of [`Client::accept_invitation`](crate::Client::accept_invitation), by status.
    pub enum AcceptInvitationError for "ucwa" "accept_invitation" {
        /// `400`: The request is malformed, or a parameter is missing or not valid.
        400 => BadRequest(types::Reason),
        /// `401`: The token is missing or not valid.
        ///
        /// `WWW-Authenticate` says where to get one. The body is a page for people, not a `Reason`.
        401 => Unauthorized,
        /// `403`: The caller may not do this, or the token from Azure AD is not valid.
        403 => Forbidden(types::Reason),
        /// `404`: The application or the resource does not exist, or not in the revision that was asked for.
        404 => NotFound(types::Reason),
        /// `405`: The resource does not know this HTTP method.
        405 => MethodNotAllowed(types::Reason),
        /// `408`: The request took too long to arrive.
        408 => RequestTimeout(types::Reason),
        /// `409`: The resource exists already, there are too many groups, or the call is not supported here.
        409 => Conflict(types::Reason),
        /// `410`: The application has ended, or there is no pool to redirect to. Trying again does not help.
        410 => Gone(types::Reason),
        /// `429`: There are too many requests under way.
        429 => TooManyRequests(types::Reason),
        /// `500`: The server failed.
        ///
        /// On calls that start an operation the subcode `CallbackChannelError` says that the remote event channel could
        /// not be reached; on reads `InvalidExchangeServerVersion` says that the user's mailbox is on an unsupported
        /// version of Exchange.
        500 => InternalServerError(types::Reason),
        /// `503`: The service is not available.
        503 => ServiceUnavailable(types::Reason),
        /// `504`: A server behind this one did not answer in time.
        504 => GatewayTimeout(types::Reason),
    }
}

pub(crate) static DECLINE_INVITATION: Operation = Operation::new(
        "ucwa",
        "decline_invitation",
        Method::POST,
        "/applications/{applicationId}/communication/invitations/{invitationId}/decline",
    )
    .repeat(Repeat::Never);

/// Decline an invitation.
///
/// A call of [`Client::decline_invitation`](crate::Client::decline_invitation). Nothing is sent before [`send`](Self::send).
#[must_use = "a call does nothing until it is sent"]
pub struct DeclineInvitation {
    pub(crate) client: Core,
    target: Target,
    pub(crate) session_context: Option<String>,
    body: Option<types::Refusal>,
    pub(crate) options: CallOptions,
}
impl DeclineInvitation {
    /// A UUID of the caller's choice for this session.
    ///
    /// Not described by the vendor, and seen in captured traffic only.
    ///
    /// On the wire: `sessionContext`. Example: `2687ba8f-048e-4ffa-83b3-0849c6b9004c`.
    #[inline]
    pub fn session_context(mut self, session_context: impl Into<String>) -> Self {
        self.session_context = Some(session_context.into());
        self
    }

    /// The request's body.
    pub fn body(mut self, body: types::Refusal) -> Self {
        self.body = Some(body);
        self
    }

    /// Sends the call.
    ///
    /// # Errors
    ///
    /// See [`Client::decline_invitation`](crate::Client::decline_invitation).
    pub async fn send(self) -> Result<Reply<()>, Error> {
        let request = self.request();
        Self::read(self.client.call(&DECLINE_INVITATION, request, self.options).await?)
    }

    #[inline]
    pub(crate) fn read(reply: RawReply) -> Result<Reply<()>, Error> {
        reply.empty(&[204])
    }

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let mut request = self.target.request(Method::POST)?;
        request.accept("application/json");
        request.query("sessionContext", &self.session_context);
        if let Some(body) = &self.body {
            request.json(body)?;
        }
        Ok(request)
    }
}

conversant_core::call_options!(DeclineInvitation);

conversant_core::error_body! {
    /// The typed bodies of the errors of [`Client::decline_invitation`](crate::Client::decline_invitation), by status.
    pub enum DeclineInvitationError for "ucwa" "decline_invitation" {
        /// `400`: The request is malformed, or a parameter is missing or not valid.
        400 => BadRequest(types::Reason),
        /// `401`: The token is missing or not valid.
        ///
        /// `WWW-Authenticate` says where to get one. The body is a page for people, not a `Reason`.
        401 => Unauthorized,
        /// `403`: The caller may not do this, or the token from Azure AD is not valid.
        403 => Forbidden(types::Reason),
        /// `404`: The application or the resource does not exist, or not in the revision that was asked for.
        404 => NotFound(types::Reason),
        /// `405`: The resource does not know this HTTP method.
        405 => MethodNotAllowed(types::Reason),
        /// `408`: The request took too long to arrive.
        408 => RequestTimeout(types::Reason),
        /// `409`: The resource exists already, there are too many groups, or the call is not supported here.
        409 => Conflict(types::Reason),
        /// `410`: The application has ended, or there is no pool to redirect to. Trying again does not help.
        410 => Gone(types::Reason),
        /// `413`: The request is too large.
        413 => ContentTooLarge(types::Reason),
        /// `415`: The server does not take bodies of this content type.
        415 => UnsupportedMediaType(types::Reason),
        /// `429`: There are too many requests under way.
        429 => TooManyRequests(types::Reason),
        /// `500`: The server failed.
        ///
        /// On calls that start an operation the subcode `CallbackChannelError` says that the remote event channel could
        /// not be reached; on reads `InvalidExchangeServerVersion` says that the user's mailbox is on an unsupported
        /// version of Exchange.
        500 => InternalServerError(types::Reason),
        /// `503`: The service is not available.
        503 => ServiceUnavailable(types::Reason),
        /// `504`: A server behind this one did not answer in time.
        504 => GatewayTimeout(types::Reason),
    }
}

pub(crate) static CANCEL_INVITATION: Operation = Operation::new(
        "ucwa",
        "cancel_invitation",
        Method::POST,
        "/applications/{applicationId}/communication/invitations/{invitationId}/cancel",
    )
    .repeat(Repeat::Never);

/// Cancel an invitation.
///
/// A call of [`Client::cancel_invitation`](crate::Client::cancel_invitation). Nothing is sent before [`send`](Self::send).
#[must_use = "a call does nothing until it is sent"]
pub struct CancelInvitation {
    pub(crate) client: Core,
    target: Target,
    pub(crate) options: CallOptions,
}
impl CancelInvitation {
    /// Sends the call.
    ///
    /// # Errors
    ///
    /// See [`Client::cancel_invitation`](crate::Client::cancel_invitation).
    pub async fn send(self) -> Result<Reply<()>, Error> {
        let request = self.request();
        Self::read(self.client.call(&CANCEL_INVITATION, request, self.options).await?)
    }

    #[inline]
    pub(crate) fn read(reply: RawReply) -> Result<Reply<()>, Error> {
        reply.empty(&[204])
    }

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let mut request = self.target.request(Method::POST)?;
        request.accept("application/json");
        Ok(request)
    }
}

conversant_core::call_options!(CancelInvitation);

conversant_core::error_body! {
    /// The typed bodies of the errors of [`Client::cancel_invitation`](crate::Client::cancel_invitation), by status.
    pub enum CancelInvitationError for "ucwa" "cancel_invitation" {
        /// `400`: The request is malformed, or a parameter is missing or not valid.
        400 => BadRequest(types::Reason),
        /// `401`: The token is missing or not valid.
        ///
        /// `WWW-Authenticate` says where to get one. The body is a page for people, not a `Reason`.
        401 => Unauthorized,
        /// `403`: The caller may not do this, or the token from Azure AD is not valid.
        403 => Forbidden(types::Reason),
        /// `404`: The application or the resource does not exist, or not in the revision that was asked for.
        404 => NotFound(types::Reason),
        /// `405`: The resource does not know this HTTP method.
        405 => MethodNotAllowed(types::Reason),
        /// `408`: The request took too long to arrive.
        408 => RequestTimeout(types::Reason),
        /// `409`: The resource exists already, there are too many groups, or the call is not supported here.
        409 => Conflict(types::Reason),
        /// `410`: The application has ended, or there is no pool to redirect to. Trying again does not help.
        410 => Gone(types::Reason),
        /// `429`: There are too many requests under way.
        429 => TooManyRequests(types::Reason),
        /// `500`: The server failed.
        ///
        /// On calls that start an operation the subcode `CallbackChannelError` says that the remote event channel could
        /// not be reached; on reads `InvalidExchangeServerVersion` says that the user's mailbox is on an unsupported
        /// version of Exchange.
        500 => InternalServerError(types::Reason),
        /// `503`: The service is not available.
        503 => ServiceUnavailable(types::Reason),
        /// `504`: A server behind this one did not answer in time.
        504 => GatewayTimeout(types::Reason),
    }
}

pub(crate) static ADD_MESSAGING: Operation = Operation::new(
        "ucwa",
        "add_messaging",
        Method::POST,
        "/applications/{applicationId}/communication/conversations/{conversationId}/messaging/addMessaging",
    )
    .repeat(Repeat::Never);

/// Start instant messaging in a conversation that exists.
///
/// A call of [`Client::add_messaging`](crate::Client::add_messaging). Nothing is sent before [`send`](Self::send).
#[must_use = "a call does nothing until it is sent"]
pub struct AddMessaging {
    pub(crate) client: Core,
    target: Target,
    body: types::NewInvitation,
    pub(crate) options: CallOptions,
}
impl AddMessaging {
    /// Sends the call.
    ///
    /// # Errors
    ///
    /// See [`Client::add_messaging`](crate::Client::add_messaging).
    pub async fn send(self) -> Result<Reply<(), AddMessagingHeaders>, Error> {
        let request = self.request();
        Self::read(self.client.call(&ADD_MESSAGING, request, self.options).await?)
    }

    #[inline]
    pub(crate) fn read(
        reply: RawReply,
    ) -> Result<Reply<(), AddMessagingHeaders>, Error> {
        Ok(reply.empty(&[201])?.with_headers(AddMessagingHeaders::read))
    }

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        self.body.check()?;
        let mut request = self.target.request(Method::POST)?;
        request.accept("application/json");
        let body = &self.body;
        request.json(body)?;
        Ok(request)
    }
}

conversant_core::call_options!(AddMessaging);

/// What a reply of [`Client::add_messaging`](crate::Client::add_messaging) says in its headers.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AddMessagingHeaders {
    /// Where the invitation is.
    ///
    /// May be relative. Where the base path is empty it begins with two slashes; what follows them is then a part
    /// of the path, not a host.
    ///
    /// Header: `Location`.
    pub location: Option<conversant_core::Link>,
}
impl AddMessagingHeaders {
    fn read(headers: &HeaderMap) -> Self {
        Self {
            location: typed_header(headers, "location"),
        }
    }
}

conversant_core::error_body! {
    /// The typed bodies of the errors of [`Client::add_messaging`](crate::Client::add_messaging), by status.
    pub enum AddMessagingError for "ucwa" "add_messaging" {
        /// `400`: The request is malformed, or a parameter is missing or not valid.
        400 => BadRequest(types::Reason),
        /// `401`: The token is missing or not valid.
        ///
        /// `WWW-Authenticate` says where to get one. The body is a page for people, not a `Reason`.
        401 => Unauthorized,
        /// `403`: The caller may not do this, or the token from Azure AD is not valid.
        403 => Forbidden(types::Reason),
        /// `404`: The application or the resource does not exist, or not in the revision that was asked for.
        404 => NotFound(types::Reason),
        /// `405`: The resource does not know this HTTP method.
        405 => MethodNotAllowed(types::Reason),
        /// `408`: The request took too long to arrive.
        408 => RequestTimeout(types::Reason),
        /// `409`: The resource exists already, there are too many groups, or the call is not supported here.
        409 => Conflict(types::Reason),
        /// `410`: The application has ended, or there is no pool to redirect to. Trying again does not help.
        410 => Gone(types::Reason),
        /// `413`: The request is too large.
        413 => ContentTooLarge(types::Reason),
        /// `415`: The server does not take bodies of this content type.
        415 => UnsupportedMediaType(types::Reason),
        /// `429`: There are too many requests under way.
        429 => TooManyRequests(types::Reason),
        /// `500`: The server failed.
        ///
        /// On calls that start an operation the subcode `CallbackChannelError` says that the remote event channel could
        /// not be reached; on reads `InvalidExchangeServerVersion` says that the user's mailbox is on an unsupported
        /// version of Exchange.
        500 => InternalServerError(types::Reason),
        /// `503`: The service is not available.
        503 => ServiceUnavailable(types::Reason),
        /// `504`: A server behind this one did not answer in time.
        504 => GatewayTimeout(types::Reason),
    }
}
