// Made by `cargo xtask generate ucwa` from specs/ucwa.yaml (sha256 8ae4282136bcaf5f) with progenitor 0.15.1.
// Do not edit: change the spec or the pipeline and generate again.

use conversant_core::codegen::{Method, RawReply, Request, Target, typed_header};
use conversant_core::check::Check;
use conversant_core::http::HeaderMap;
use conversant_core::{CallOptions, Client as Core, Error, Operation, Repeat, Reply};
use crate::types;

/// # Participants
///
/// The people in a conversation.
impl crate::Client {
    /// Invite somebody into a conversation.
    ///
    /// `POST /applications/{applicationId}/communication/conversations/{conversationId}/addParticipant`\
    /// In the vendor's documents: `addParticipant`.
    ///
    /// Invites another person into a conversation. One between two people becomes a conference first.
    ///
    /// The reply has no body; `Location` is the address of the invitation. The event channel reports it as a
    /// `participantInvitation`, under the same `operationId`; it completes with `Success` when the person is in the
    /// conversation.
    ///
    /// # Example
    ///
    /// ```
    /// use conversant_ucwa::types::NewParticipant;
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = conversant_sandbox::Sandbox::start().await?;
    /// # let there = sandbox.ucwa();
    /// # let client = conversant_ucwa::Client::builder().base_url(there.base_url());
    /// # let client = client.token(there.authorization().replace("Bearer ", "")).no_rate_limit().build()?;
    /// let reply = client
    ///     .add_participant(
    ///         "833",
    ///         "802",
    ///         NewParticipant::new("sip:john@contoso.com")
    ///             .operation_id("74cb7404e0a247d5a2d4eb0376a47dbf"),
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
    /// - `body`, [`NewParticipant`](crate::types::NewParticipant): Whom to invite.
    ///
    /// # Returns
    ///
    /// `201`: The invitation has started. The client reads no body.
    ///
    /// [`headers`](conversant_core::Reply::headers) gives `Location` as
    /// [`AddParticipantHeaders`](crate::operations::AddParticipantHeaders).
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
    /// [`AddParticipantError`](crate::operations::AddParticipantError).
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
    /// The vendor's page: <https://learn.microsoft.com/en-us/skype-sdk/ucwa/addparticipant_ref>
    ///
    /// Documented by the vendor. Reply: the table says `participantInvitation`, the sample is a 201 with `Location`
    /// and no body. Captured traffic has the path
    /// `communication/participantInvitations?conversation={conversationId}`.
    #[doc(
        alias = "POST /applications/{applicationId}/communication/conversations/{conversationId}/addParticipant"
    )]
    #[doc(alias = "addParticipant")]
    #[inline]
    pub fn add_participant(
        &self,
        application_id: impl AsRef<str>,
        conversation_id: impl AsRef<str>,
        body: types::NewParticipant,
    ) -> AddParticipant {
        AddParticipant {
            client: self.core.clone(),
            target: Target::below_base(&self.core, "/applications/")
                .segment("applicationId", application_id.as_ref())
                .literal("/communication/conversations/")
                .segment("conversationId", conversation_id.as_ref())
                .literal("/addParticipant"),
            body,
            options: CallOptions::default(),
        }
    }

    /// The same as [`add_participant`](Self::add_participant), at a link that the server gave under the relation `addParticipant`.
    ///
    /// The link takes the place of the path, and what it has as a query is kept. A link to another host than the client's is refused, because the request carries the access token.
    #[inline]
    pub fn add_participant_at(
        &self,
        link: impl AsRef<str>,
        body: types::NewParticipant,
    ) -> AddParticipant {
        AddParticipant {
            client: self.core.clone(),
            target: Target::link(&self.core, link.as_ref()),
            body,
            options: CallOptions::default(),
        }
    }

    /// Get a participant.
    ///
    /// `GET /applications/{applicationId}/communication/conversations/{conversationId}/participants/{participantId}`\
    /// In the vendor's documents: `participant`.
    ///
    /// Gives a person who is in a conversation.
    ///
    /// The links `localParticipant` of a conversation, which is the user, and `failedDeliveryParticipant` of a message
    /// can be read with it too. For how to list the participants of a conversation nothing is documented but the link
    /// `participants`; the event channel reports who comes and goes.
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
    /// let participant = client
    ///     .get_participant("833", "802", "tosh@contoso.com")
    ///     .send()
    ///     .await?;
    /// println!("{:?}", participant.name);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Arguments
    ///
    /// - `application_id`: The id of the application that signed in, as in its links. On the wire: `applicationId`.
    /// - `conversation_id`: The conversation's id, as in its links. On the wire: `conversationId`.
    /// - `participant_id`: The participant's id, as in its links. On the wire: `participantId`.
    ///
    /// # Returns
    ///
    /// `200`, [`Participant`](crate::types::Participant): The participant.
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
    /// [`GetParticipantError`](crate::operations::GetParticipantError).
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
    /// The vendor's page: <https://learn.microsoft.com/en-us/skype-sdk/ucwa/participant_ref>
    ///
    /// Documented by the vendor. `failedDeliveryParticipant` has a page of its own with the same path, and a sample
    /// reply without a body; that it is the same resource is inferred. `localParticipant` has the same properties,
    /// and in its samples another path, `onlineMeeting/{id}`. In captured traffic the id of a participant is like an
    /// e-mail address.
    #[doc(
        alias = "GET /applications/{applicationId}/communication/conversations/{conversationId}/participants/{participantId}"
    )]
    #[doc(alias = "participant")]
    #[doc(alias = "getParticipant")]
    #[inline]
    pub fn get_participant(
        &self,
        application_id: impl AsRef<str>,
        conversation_id: impl AsRef<str>,
        participant_id: impl AsRef<str>,
    ) -> GetParticipant {
        GetParticipant {
            client: self.core.clone(),
            target: Target::below_base(&self.core, "/applications/")
                .segment("applicationId", application_id.as_ref())
                .literal("/communication/conversations/")
                .segment("conversationId", conversation_id.as_ref())
                .literal("/participants/")
                .segment("participantId", participant_id.as_ref()),
            options: CallOptions::default(),
        }
    }

    /// The same as [`get_participant`](Self::get_participant), at a link that the server gave under the relation `participant`.
    ///
    /// The link takes the place of the path, and what it has as a query is kept. A link to another host than the client's is refused, because the request carries the access token.
    #[inline]
    pub fn get_participant_at(&self, link: impl AsRef<str>) -> GetParticipant {
        GetParticipant {
            client: self.core.clone(),
            target: Target::link(&self.core, link.as_ref()),
            options: CallOptions::default(),
        }
    }

    /// Find out whether a participant uses instant messaging.
    ///
    /// `GET /applications/{applicationId}/communication/conversations/{conversationId}/participants/{participantId}/participantMessaging`\
    /// In the vendor's documents: `participantMessaging`.
    ///
    /// Gives a resource that is there only while the participant uses instant messaging in the conversation.
    ///
    /// The event channel reports when it is added and deleted.
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
    /// let participant_messaging = client
    ///     .get_participant_messaging("833", "802", "tosh@contoso.com")
    ///     .send()
    ///     .await?;
    /// println!("{:?}", participant_messaging);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Arguments
    ///
    /// - `application_id`: The id of the application that signed in, as in its links. On the wire: `applicationId`.
    /// - `conversation_id`: The conversation's id, as in its links. On the wire: `conversationId`.
    /// - `participant_id`: The participant's id, as in its links. On the wire: `participantId`.
    ///
    /// # Returns
    ///
    /// `200`, [`ParticipantMessaging`](crate::types::ParticipantMessaging): The participant uses instant messaging.
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
    /// [`GetParticipantMessagingError`](crate::operations::GetParticipantMessagingError).
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
    /// The vendor's page: <https://learn.microsoft.com/en-us/skype-sdk/ucwa/participantmessaging_ref>
    ///
    /// Documented by the vendor. Captured traffic has the path `participants/{participantId}/messaging`.
    #[doc(
        alias = "GET /applications/{applicationId}/communication/conversations/{conversationId}/participants/{participantId}/participantMessaging"
    )]
    #[doc(alias = "participantMessaging")]
    #[doc(alias = "getParticipantMessaging")]
    #[inline]
    pub fn get_participant_messaging(
        &self,
        application_id: impl AsRef<str>,
        conversation_id: impl AsRef<str>,
        participant_id: impl AsRef<str>,
    ) -> GetParticipantMessaging {
        GetParticipantMessaging {
            client: self.core.clone(),
            target: Target::below_base(&self.core, "/applications/")
                .segment("applicationId", application_id.as_ref())
                .literal("/communication/conversations/")
                .segment("conversationId", conversation_id.as_ref())
                .literal("/participants/")
                .segment("participantId", participant_id.as_ref())
                .literal("/participantMessaging"),
            options: CallOptions::default(),
        }
    }

    /// The same as [`get_participant_messaging`](Self::get_participant_messaging), at a link that the server gave under the relation `participantMessaging`.
    ///
    /// The link takes the place of the path, and what it has as a query is kept. A link to another host than the client's is refused, because the request carries the access token.
    #[inline]
    pub fn get_participant_messaging_at(
        &self,
        link: impl AsRef<str>,
    ) -> GetParticipantMessaging {
        GetParticipantMessaging {
            client: self.core.clone(),
            target: Target::link(&self.core, link.as_ref()),
            options: CallOptions::default(),
        }
    }
}

pub(crate) static ADD_PARTICIPANT: Operation = Operation::new(
        "ucwa",
        "add_participant",
        Method::POST,
        "/applications/{applicationId}/communication/conversations/{conversationId}/addParticipant",
    )
    .repeat(Repeat::Never);

/// Invite somebody into a conversation.
///
/// A call of [`Client::add_participant`](crate::Client::add_participant). Nothing is sent before [`send`](Self::send).
#[must_use = "a call does nothing until it is sent"]
pub struct AddParticipant {
    pub(crate) client: Core,
    target: Target,
    body: types::NewParticipant,
    pub(crate) options: CallOptions,
}
impl AddParticipant {
    /// Sends the call.
    ///
    /// # Errors
    ///
    /// See [`Client::add_participant`](crate::Client::add_participant).
    pub async fn send(self) -> Result<Reply<(), AddParticipantHeaders>, Error> {
        let request = self.request();
        Self::read(self.client.call(&ADD_PARTICIPANT, request, self.options).await?)
    }

    #[inline]
    pub(crate) fn read(
        reply: RawReply,
    ) -> Result<Reply<(), AddParticipantHeaders>, Error> {
        Ok(reply.empty(&[201])?.with_headers(AddParticipantHeaders::read))
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

conversant_core::call_options!(AddParticipant);

/// What a reply of [`Client::add_participant`](crate::Client::add_participant) says in its headers.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AddParticipantHeaders {
    /// Where the invitation is.
    ///
    /// May be relative. Where the base path is empty it begins with two slashes; what follows them is then a
    /// part of the path, not a host.
    ///
    /// Header: `Location`.
    pub location: Option<conversant_core::Link>,
}
impl AddParticipantHeaders {
    fn read(headers: &HeaderMap) -> Self {
        Self {
            location: typed_header(headers, "location"),
        }
    }
}

conversant_core::error_body! {
    /// The typed bodies of the errors of [`Client::add_participant`](crate::Client::add_participant), by status.
    pub enum AddParticipantError for "ucwa" "add_participant" {
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

pub(crate) static GET_PARTICIPANT: Operation = Operation::new(
        "ucwa",
        "get_participant",
        Method::GET,
        "/applications/{applicationId}/communication/conversations/{conversationId}/participants/{participantId}",
    )
    .repeat(Repeat::Safe);

/// Get a participant.
///
/// A call of [`Client::get_participant`](crate::Client::get_participant). Nothing is sent before [`send`](Self::send).
#[must_use = "a call does nothing until it is sent"]
pub struct GetParticipant {
    pub(crate) client: Core,
    target: Target,
    pub(crate) options: CallOptions,
}
impl GetParticipant {
    /// Sends the call.
    ///
    /// # Errors
    ///
    /// See [`Client::get_participant`](crate::Client::get_participant).
    pub async fn send(self) -> Result<Reply<types::Participant>, Error> {
        let request = self.request();
        Self::read(self.client.call(&GET_PARTICIPANT, request, self.options).await?)
    }

    #[inline]
    pub(crate) fn read(reply: RawReply) -> Result<Reply<types::Participant>, Error> {
        reply.json::<types::Participant>()
    }

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let mut request = self.target.request(Method::GET)?;
        request.accept("application/json");
        Ok(request)
    }
}

conversant_core::call_options!(GetParticipant);

conversant_core::error_body! {
    /// The typed bodies of the errors of [`Client::get_participant`](crate::Client::get_participant), by status.
    pub enum GetParticipantError for "ucwa" "get_participant" {
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

pub(crate) static GET_PARTICIPANT_MESSAGING: Operation = Operation::new(
        "ucwa",
        "get_participant_messaging",
        Method::GET,
        "/applications/{applicationId}/communication/conversations/{conversationId}/participants/{participantId}/participantMessaging",
    )
    .repeat(Repeat::Safe);

/// Find out whether a participant uses instant messaging.
///
/// A call of [`Client::get_participant_messaging`](crate::Client::get_participant_messaging). Nothing is sent before [`send`](Self::send).
#[must_use = "a call does nothing until it is sent"]
pub struct GetParticipantMessaging {
    pub(crate) client: Core,
    target: Target,
    pub(crate) options: CallOptions,
}
impl GetParticipantMessaging {
    /// Sends the call.
    ///
    /// # Errors
    ///
    /// See [`Client::get_participant_messaging`](crate::Client::get_participant_messaging).
    pub async fn send(self) -> Result<Reply<types::ParticipantMessaging>, Error> {
        let request = self.request();
        Self::read(
            self.client.call(&GET_PARTICIPANT_MESSAGING, request, self.options).await?,
        )
    }

    #[inline]
    pub(crate) fn read(
        reply: RawReply,
    ) -> Result<Reply<types::ParticipantMessaging>, Error> {
        reply.json::<types::ParticipantMessaging>()
    }

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let mut request = self.target.request(Method::GET)?;
        request.accept("application/json");
        Ok(request)
    }
}

conversant_core::call_options!(GetParticipantMessaging);

conversant_core::error_body! {
    /// The typed bodies of the errors of [`Client::get_participant_messaging`](crate::Client::get_participant_messaging), by status.
    pub enum GetParticipantMessagingError for "ucwa" "get_participant_messaging" {
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
