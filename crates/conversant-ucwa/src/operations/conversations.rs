// Made by `cargo xtask generate ucwa` from specs/ucwa.yaml (sha256 8ae4282136bcaf5f) with progenitor 0.15.1.
// Do not edit: change the spec or the pipeline and generate again.

use conversant_core::codegen::{Method, RawReply, Request, Target};
use conversant_core::codegen::{Page, PageStyle, Paging};
use conversant_core::Items;
use conversant_core::{CallOptions, Client as Core, Error, Operation, Repeat, Reply};
use crate::types;

/// # Conversations
///
/// The conversations the user is part of.
impl crate::Client {
    /// Get the links to the user's conversations.
    ///
    /// `GET /applications/{applicationId}/communication/conversations`\
    /// In the vendor's documents: `conversations`.
    ///
    /// Lists the conversations that are going on, each as a link.
    ///
    /// The vendor documents neither paging nor parameters.
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
    /// let mut items = client.get_conversations("833").stream();
    /// while let Some(link) = items.next().await {
    ///     let link = link?;
    ///     println!("{:?}", link.title);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Arguments
    ///
    /// - `application_id`: The id of the application that signed in, as in its links. On the wire: `applicationId`.
    ///
    /// # Returns
    ///
    /// `200`, [`Conversations`](crate::types::Conversations): The links to the conversations.
    ///
    /// # Pages
    ///
    /// The vendor documents no pages. [`send`](crate::operations::GetConversations::send) gives the list,
    /// [`stream`](crate::operations::GetConversations::stream) its items one by one. An item that is not what the
    /// vendor documents does not cost the others: see
    /// [`Reply::malformed_items`](conversant_core::Reply::malformed_items).
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
    /// [`GetConversationsError`](crate::operations::GetConversationsError).
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
    /// The vendor's page: <https://learn.microsoft.com/en-us/skype-sdk/ucwa/conversations_ref>
    ///
    /// Documented by the vendor. In captured traffic the server's link has the query `filter=active`.
    #[doc(alias = "GET /applications/{applicationId}/communication/conversations")]
    #[doc(alias = "conversations")]
    #[doc(alias = "getConversations")]
    #[inline]
    pub fn get_conversations(
        &self,
        application_id: impl AsRef<str>,
    ) -> GetConversations {
        GetConversations {
            client: self.core.clone(),
            target: Target::below_base(&self.core, "/applications/")
                .segment("applicationId", application_id.as_ref())
                .literal("/communication/conversations"),
            options: CallOptions::default(),
        }
    }

    /// The same as [`get_conversations`](Self::get_conversations), at a link that the server gave under the relation `conversations`.
    ///
    /// The link takes the place of the path, and what it has as a query is kept. A link to another host than the client's is refused, because the request carries the access token.
    #[inline]
    pub fn get_conversations_at(&self, link: impl AsRef<str>) -> GetConversations {
        GetConversations {
            client: self.core.clone(),
            target: Target::link(&self.core, link.as_ref()),
            options: CallOptions::default(),
        }
    }

    /// Get a conversation.
    ///
    /// `GET /applications/{applicationId}/communication/conversations/{conversationId}`\
    /// In the vendor's documents: `conversation`.
    ///
    /// Gives a conversation as the user sees it: its state, and the links to its messages and its people.
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
    /// let conversation = client.get_conversation("833", "802").send().await?;
    /// println!("{:?}", conversation.state);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Arguments
    ///
    /// - `application_id`: The id of the application that signed in, as in its links. On the wire: `applicationId`.
    /// - `conversation_id`: The conversation's id, as in its links. On the wire: `conversationId`.
    ///
    /// # Returns
    ///
    /// `200`, [`Conversation`](crate::types::Conversation): The conversation.
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
    /// [`GetConversationError`](crate::operations::GetConversationError).
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
    /// The vendor's page: <https://learn.microsoft.com/en-us/skype-sdk/ucwa/conversation_ref>
    ///
    /// Documented by the vendor.
    #[doc(
        alias = "GET /applications/{applicationId}/communication/conversations/{conversationId}"
    )]
    #[doc(alias = "conversation")]
    #[doc(alias = "getConversation")]
    #[inline]
    pub fn get_conversation(
        &self,
        application_id: impl AsRef<str>,
        conversation_id: impl AsRef<str>,
    ) -> GetConversation {
        GetConversation {
            client: self.core.clone(),
            target: Target::below_base(&self.core, "/applications/")
                .segment("applicationId", application_id.as_ref())
                .literal("/communication/conversations/")
                .segment("conversationId", conversation_id.as_ref()),
            options: CallOptions::default(),
        }
    }

    /// The same as [`get_conversation`](Self::get_conversation), at a link that the server gave under the relation `conversation`.
    ///
    /// The link takes the place of the path, and what it has as a query is kept. A link to another host than the client's is refused, because the request carries the access token.
    #[inline]
    pub fn get_conversation_at(&self, link: impl AsRef<str>) -> GetConversation {
        GetConversation {
            client: self.core.clone(),
            target: Target::link(&self.core, link.as_ref()),
            options: CallOptions::default(),
        }
    }

    /// Leave a conversation.
    ///
    /// `DELETE /applications/{applicationId}/communication/conversations/{conversationId}`\
    /// In the vendor's documents: `conversation`.
    ///
    /// Takes the user out of a conversation and ends all that the user has open in it; the others may go on.
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
    /// client.leave_conversation("833", "802").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Arguments
    ///
    /// - `application_id`: The id of the application that signed in, as in its links. On the wire: `applicationId`.
    /// - `conversation_id`: The conversation's id, as in its links. On the wire: `conversationId`.
    ///
    /// # Returns
    ///
    /// `204`: The user has left the conversation. The reply has no body.
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
    /// [`LeaveConversationError`](crate::operations::LeaveConversationError).
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
    /// The vendor's page: <https://learn.microsoft.com/en-us/skype-sdk/ucwa/conversation_ref>
    ///
    /// Documented by the vendor. The page lists 410 alone as an error of its own.
    #[doc(
        alias = "DELETE /applications/{applicationId}/communication/conversations/{conversationId}"
    )]
    #[doc(alias = "conversation")]
    #[doc(alias = "leaveConversation")]
    #[inline]
    pub fn leave_conversation(
        &self,
        application_id: impl AsRef<str>,
        conversation_id: impl AsRef<str>,
    ) -> LeaveConversation {
        LeaveConversation {
            client: self.core.clone(),
            target: Target::below_base(&self.core, "/applications/")
                .segment("applicationId", application_id.as_ref())
                .literal("/communication/conversations/")
                .segment("conversationId", conversation_id.as_ref()),
            options: CallOptions::default(),
        }
    }

    /// The same as [`leave_conversation`](Self::leave_conversation), at a link that the server gave under the relation `conversation`.
    ///
    /// The link takes the place of the path, and what it has as a query is kept. A link to another host than the client's is refused, because the request carries the access token.
    #[inline]
    pub fn leave_conversation_at(&self, link: impl AsRef<str>) -> LeaveConversation {
        LeaveConversation {
            client: self.core.clone(),
            target: Target::link(&self.core, link.as_ref()),
            options: CallOptions::default(),
        }
    }
}

pub(crate) static GET_CONVERSATIONS: Operation = Operation::new(
        "ucwa",
        "get_conversations",
        Method::GET,
        "/applications/{applicationId}/communication/conversations",
    )
    .repeat(Repeat::Safe);

static GET_CONVERSATIONS_PAGES: Paging = Paging {
    style: PageStyle::Whole,
    at: "",
    id: "id",
    first: &[],
    null_at_end: None,
};

/// Get the links to the user's conversations.
///
/// A call of [`Client::get_conversations`](crate::Client::get_conversations). Nothing is sent before [`send`](Self::send).
#[must_use = "a call does nothing until it is sent"]
pub struct GetConversations {
    pub(crate) client: Core,
    target: Target,
    pub(crate) options: CallOptions,
}
impl GetConversations {
    /// Sends the call.
    ///
    /// # Errors
    ///
    /// See [`Client::get_conversations`](crate::Client::get_conversations).
    pub async fn send(self) -> Result<Reply<types::Conversations>, Error> {
        let request = self.request();
        Self::read(self.client.call(&GET_CONVERSATIONS, request, self.options).await?)
    }

    /// All items, as a stream. The provider gives the list as a whole, with the first item that is asked for.
    #[inline]
    pub fn stream(self) -> Items<types::Link> {
        let request = self.request();
        Items::new(
            self.client,
            &GET_CONVERSATIONS,
            &GET_CONVERSATIONS_PAGES,
            request,
            self.options,
            |reply| Ok(
                reply
                    .list::<types::Link>("/_links/conversation")
                    .json::<types::Conversations>()?
                    .page(|whole: types::Conversations| Page {
                        next: None,
                        more: None,
                        total: None,
                        last_id: None,
                        items: whole.links.conversation.unwrap_or_default(),
                    }),
            ),
        )
    }

    #[inline]
    pub(crate) fn read(reply: RawReply) -> Result<Reply<types::Conversations>, Error> {
        reply.list::<types::Link>("/_links/conversation").json::<types::Conversations>()
    }

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let mut request = self.target.request(Method::GET)?;
        request.accept("application/json");
        Ok(request)
    }
}

conversant_core::call_options!(GetConversations);

conversant_core::error_body! {
    /// The typed bodies of the errors of [`Client::get_conversations`](crate::Client::get_conversations), by status.
    pub enum GetConversationsError for "ucwa" "get_conversations" {
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

pub(crate) static GET_CONVERSATION: Operation = Operation::new(
        "ucwa",
        "get_conversation",
        Method::GET,
        "/applications/{applicationId}/communication/conversations/{conversationId}",
    )
    .repeat(Repeat::Safe);

/// Get a conversation.
///
/// A call of [`Client::get_conversation`](crate::Client::get_conversation). Nothing is sent before [`send`](Self::send).
#[must_use = "a call does nothing until it is sent"]
pub struct GetConversation {
    pub(crate) client: Core,
    target: Target,
    pub(crate) options: CallOptions,
}
impl GetConversation {
    /// Sends the call.
    ///
    /// # Errors
    ///
    /// See [`Client::get_conversation`](crate::Client::get_conversation).
    pub async fn send(self) -> Result<Reply<types::Conversation>, Error> {
        let request = self.request();
        Self::read(self.client.call(&GET_CONVERSATION, request, self.options).await?)
    }

    #[inline]
    pub(crate) fn read(reply: RawReply) -> Result<Reply<types::Conversation>, Error> {
        reply.json::<types::Conversation>()
    }

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let mut request = self.target.request(Method::GET)?;
        request.accept("application/json");
        Ok(request)
    }
}

conversant_core::call_options!(GetConversation);

conversant_core::error_body! {
    /// The typed bodies of the errors of [`Client::get_conversation`](crate::Client::get_conversation), by status.
    pub enum GetConversationError for "ucwa" "get_conversation" {
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

pub(crate) static LEAVE_CONVERSATION: Operation = Operation::new(
        "ucwa",
        "leave_conversation",
        Method::DELETE,
        "/applications/{applicationId}/communication/conversations/{conversationId}",
    )
    .repeat(Repeat::Safe);

/// Leave a conversation.
///
/// A call of [`Client::leave_conversation`](crate::Client::leave_conversation). Nothing is sent before [`send`](Self::send).
#[must_use = "a call does nothing until it is sent"]
pub struct LeaveConversation {
    pub(crate) client: Core,
    target: Target,
    pub(crate) options: CallOptions,
}
impl LeaveConversation {
    /// Sends the call.
    ///
    /// # Errors
    ///
    /// See [`Client::leave_conversation`](crate::Client::leave_conversation).
    pub async fn send(self) -> Result<Reply<()>, Error> {
        let request = self.request();
        Self::read(self.client.call(&LEAVE_CONVERSATION, request, self.options).await?)
    }

    #[inline]
    pub(crate) fn read(reply: RawReply) -> Result<Reply<()>, Error> {
        reply.empty(&[204])
    }

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let mut request = self.target.request(Method::DELETE)?;
        request.accept("application/json");
        Ok(request)
    }
}

conversant_core::call_options!(LeaveConversation);

conversant_core::error_body! {
    /// The typed bodies of the errors of [`Client::leave_conversation`](crate::Client::leave_conversation), by status.
    pub enum LeaveConversationError for "ucwa" "leave_conversation" {
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
