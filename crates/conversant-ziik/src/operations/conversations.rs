// Made by `cargo xtask generate ziik` from specs/ziik.yaml (sha256 4b271c9aeb727f22) with progenitor 0.15.1.
// Do not edit: change the spec or the pipeline and generate again.

use chrono::{DateTime, Utc};
use conversant_core::codegen::{Search, Settle};
use conversant_core::codegen::{Method, Request, Target, typed_header};
use conversant_core::check;
use conversant_core::http::HeaderMap;
use conversant_core::{CallOptions, Client as Core, Error, Operation, Repeat, Reply};
use crate::types;

/// # Conversations
///
/// Reading and posting the messages of a conversation.
impl crate::Client {
    /// List the messages of a conversation.
    ///
    /// Lists messages of one conversation, a page at a time.
    ///
    /// A `cursor` leads on to older or newer messages. `starter_message_id` asks for the messages around a given one,
    /// `query` for those that contain some words.
    ///
    /// `GET /conversations/{conversation}/messages`
    ///
    /// # Arguments
    ///
    /// - `conversation`: Number of the conversation.
    ///
    /// # Returns
    ///
    /// `200`: One page of messages.
    ///
    /// # Errors
    ///
    /// - `400`: The server cannot make sense of the request.
    /// - `401`: The token is missing, not valid or has expired.
    /// - `403`: The user may not do this.
    /// - `404`: There is no such thing, or the user may not see it.
    /// - `405`: The path does not know this method.
    /// - `406`: The server does not accept the request; Ziik explains the status like 400.
    /// - `410`: What was asked for has been removed.
    /// - `422`: A parameter is not valid, or not together with the others.
    /// - `429`: Too many calls in too short a time; neither the limit nor the time to wait is published.
    /// - `500`: Something went wrong on the server.
    /// - `503`: Ziik is down for maintenance.
    ///
    /// [`Error::body`](conversant_core::Error::body) gives the typed body, as
    /// [`ListMessagesError`](crate::operations::ListMessagesError).
    ///
    /// # Repeats
    ///
    /// Safe: a repeat does nothing new. The client sends it again after a failed connection, a timeout, a broken
    /// connection, and the statuses 408, 429, 500, 502, 503 and 504.
    ///
    /// # Source
    ///
    /// The vendor's page: <https://docs.ziik.io/api-reference/conversations/list-messages-in-a-conversation>
    ///
    /// Documented by the vendor. The page was readable in part: neither the reply nor the name of the parameter for
    /// the page's size could be seen. The name limit is inferred from the other lists of the API, which have it. That
    /// the messages are in data is from the older documents; where a cursor for the next page is found is not known.
    /// The status 200 is inferred. The example puts the documented message into that list. The error statuses are
    /// documented for the whole API, not for this operation.
    #[doc(alias = "GET /conversations/{conversation}/messages")]
    #[doc(alias = "listMessages")]
    pub fn list_messages(&self, conversation: i64) -> ListMessages {
        ListMessages {
            client: self.core.clone(),
            target: Target::below_base(&self.core, "/conversations/")
                .segment("conversation", conversation)
                .literal("/messages"),
            limit: None,
            starter_message_id: None,
            cursor: None,
            query: None,
            options: CallOptions::default(),
        }
    }

    /// Create a message in a conversation.
    ///
    /// Posts a message into a conversation as the signed-in user and returns it.
    ///
    /// With `parent_id` it becomes the reply to another message. Ziik documents nothing by which it would recognise a
    /// repeated request, so a repeat may post the message twice.
    ///
    /// `POST /conversations/{conversation}/messages`
    ///
    /// # Arguments
    ///
    /// - `conversation`: Number of the conversation.
    /// - `body`: The message to post.
    ///
    /// # Returns
    ///
    /// `200` or `201`: The message as Ziik stored it.
    ///
    /// # Errors
    ///
    /// - `400`: The server cannot make sense of the request.
    /// - `401`: The token is missing, not valid or has expired.
    /// - `403`: The user may not do this.
    /// - `404`: There is no such thing, or the user may not see it.
    /// - `405`: The path does not know this method.
    /// - `406`: The server does not accept the request; Ziik explains the status like 400.
    /// - `410`: What was asked for has been removed.
    /// - `422`: A parameter is not valid, or not together with the others.
    /// - `429`: Too many calls in too short a time; neither the limit nor the time to wait is published.
    /// - `500`: Something went wrong on the server.
    /// - `503`: Ziik is down for maintenance.
    ///
    /// [`Error::body`](conversant_core::Error::body) gives the typed body, as
    /// [`CreateMessageError`](crate::operations::CreateMessageError).
    ///
    /// # Repeats
    ///
    /// Not safe: the provider cannot tell a repeat from a new call, so it is done again. The client sends it again
    /// only when it certainly was not processed: no connection was made, or the provider answered 429, or 503 with
    /// `Retry-After`. After anything else the error's outcome is unknown.
    ///
    /// # Source
    ///
    /// The vendor's page: <https://docs.ziik.io/api-reference/conversations/create-a-new-message-in-a-conversation>
    ///
    /// Documented by the vendor. The page prints no status. The older documents have 201 with a Location header and
    /// the message inside data; the newer ones have the message itself. 200 and 201 are both accepted with the
    /// message itself. The page's sample sends no Authorization header and names a placeholder as server; both the
    /// token and the server are taken from the guide. Ziik's index says that files can be attached; how is not
    /// documented. The error statuses are documented for the whole API, not for this operation.
    #[doc(alias = "POST /conversations/{conversation}/messages")]
    #[doc(alias = "createMessage")]
    pub fn create_message(
        &self,
        conversation: i64,
        body: types::NewMessage,
    ) -> CreateMessage {
        CreateMessage {
            client: self.core.clone(),
            target: Target::below_base(&self.core, "/conversations/")
                .segment("conversation", conversation)
                .literal("/messages"),
            body,
            options: CallOptions::default(),
        }
    }

    /// What became of a message of [`create_message`](Self::create_message) whose outcome is unknown.
    ///
    /// Reads the conversation; never sends. See [`conversant_core::settle`].
    ///
    /// `since` is when the call was started: [`Error::started_at`](conversant_core::Error::started_at).
    pub fn settle_create_message(
        &self,
        conversation: i64,
        body: &types::NewMessage,
        since: DateTime<Utc>,
    ) -> Settle {
        Settle::new(
            self.core.clone(),
            &CREATE_MESSAGE_SEARCH,
            Target::below_base(&self.core, "/conversations/")
                .segment("conversation", conversation)
                .literal("/messages"),
            body,
            since,
        )
    }
}

static LIST_MESSAGES: Operation = Operation::new(
        "ziik",
        "list_messages",
        Method::GET,
        "/conversations/{conversation}/messages",
    )
    .repeat(Repeat::Safe);

/// A call of [`Client::list_messages`](crate::Client::list_messages). Nothing is sent before [`send`](Self::send).
#[must_use = "a call does nothing until it is sent"]
pub struct ListMessages {
    client: Core,
    target: Target,
    limit: Option<i64>,
    starter_message_id: Option<i64>,
    cursor: Option<String>,
    query: Option<String>,
    options: CallOptions,
}
impl ListMessages {
    /// How many messages a page holds at most, from 1 to 100; 25 when left out.
    ///
    /// The parameter is documented, its name is inferred.
    ///
    /// From 1 to 100. The provider's default: `25`.
    pub fn limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Number of a message; the page holds messages before and after it.
    ///
    /// It only counts without `cursor` and `query`. The reply then has cursors that lead on in both directions.
    pub fn starter_message_id(mut self, starter_message_id: i64) -> Self {
        self.starter_message_id = Some(starter_message_id);
        self
    }

    /// Where the page starts, as a previous page said.
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.cursor = Some(cursor.into());
        self
    }

    /// Words to look for in the text of the messages.
    ///
    /// Only ordinary messages are searched, not those of the system.
    pub fn query(mut self, query: impl Into<String>) -> Self {
        self.query = Some(query.into());
        self
    }

    /// Sends the call.
    ///
    /// # Errors
    ///
    /// See [`Client::list_messages`](crate::Client::list_messages).
    pub async fn send(self) -> Result<Reply<types::MessageList>, Error> {
        let request = self.request();
        let reply = self.client.call(&LIST_MESSAGES, request, self.options).await?;
        reply.json::<types::MessageList>()
    }

    fn request(&self) -> Result<Request, Error> {
        if let Some(value) = &self.limit {
            check::range("limit", *value, 1, 100)?;
        }
        let mut request = self.target.request(Method::GET)?;
        request.accept("application/json");
        request.query("limit", &self.limit);
        request.query("starter_message_id", &self.starter_message_id);
        request.query("cursor", &self.cursor);
        request.query("query", &self.query);
        Ok(request)
    }
}

conversant_core::call_options!(ListMessages);

conversant_core::error_body! {
    /// The typed bodies of the errors of [`Client::list_messages`](crate::Client::list_messages), by status.
    pub enum ListMessagesError for "ziik" "list_messages" {
        /// `400`: The server cannot make sense of the request.
        400 => BadRequest(types::Error),
        /// `401`: The token is missing, not valid or has expired.
        401 => Unauthorized(types::Error),
        /// `403`: The user may not do this.
        403 => Forbidden(types::Error),
        /// `404`: There is no such thing, or the user may not see it.
        404 => NotFound(types::Error),
        /// `405`: The path does not know this method.
        405 => MethodNotAllowed(types::Error),
        /// `406`: The server does not accept the request; Ziik explains the status like 400.
        406 => NotAcceptable(types::Error),
        /// `410`: What was asked for has been removed.
        410 => Gone(types::Error),
        /// `422`: A parameter is not valid, or not together with the others.
        422 => UnprocessableContent(types::Error),
        /// `429`: Too many calls in too short a time; neither the limit nor the time to wait is published.
        429 => TooManyRequests(types::Error),
        /// `500`: Something went wrong on the server.
        500 => InternalServerError(types::Error),
        /// `503`: Ziik is down for maintenance.
        503 => ServiceUnavailable(types::Error),
    }
}

static CREATE_MESSAGE: Operation = Operation::new(
        "ziik",
        "create_message",
        Method::POST,
        "/conversations/{conversation}/messages",
    )
    .repeat(Repeat::Never);

static CREATE_MESSAGE_SEARCH: Search = Search {
    read: &LIST_MESSAGES,
    query: &[("limit", "100")],
    items: "/data",
    same: &[("/message", "/message")],
    exact: false,
    also: &[],
    id: "/id",
    at: Some("/date"),
    offset: None,
    page: 100,
    follow: None,
};

/// A call of [`Client::create_message`](crate::Client::create_message). Nothing is sent before [`send`](Self::send).
#[must_use = "a call does nothing until it is sent"]
pub struct CreateMessage {
    client: Core,
    target: Target,
    body: types::NewMessage,
    options: CallOptions,
}
impl CreateMessage {
    /// Sends the call.
    ///
    /// # Errors
    ///
    /// See [`Client::create_message`](crate::Client::create_message).
    pub async fn send(
        self,
    ) -> Result<Reply<types::Message, CreateMessageHeaders>, Error> {
        let request = self.request();
        let reply = self.client.call(&CREATE_MESSAGE, request, self.options).await?;
        Ok(reply.json::<types::Message>()?.with_headers(CreateMessageHeaders::read))
    }

    fn request(&self) -> Result<Request, Error> {
        let mut request = self.target.request(Method::POST)?;
        request.accept("application/json");
        let body = &self.body;
        request.json(body)?;
        Ok(request)
    }
}

conversant_core::call_options!(CreateMessage);

/// What a reply of [`Client::create_message`](crate::Client::create_message) says in its headers.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateMessageHeaders {
    /// Address of the new message.
    ///
    /// From the older documents; a server of the newer generation may leave it out.
    ///
    /// Header: `Location`.
    pub location: Option<conversant_core::Link>,
}
impl CreateMessageHeaders {
    fn read(headers: &HeaderMap) -> Self {
        Self {
            location: typed_header(headers, "location"),
        }
    }
}

conversant_core::error_body! {
    /// The typed bodies of the errors of [`Client::create_message`](crate::Client::create_message), by status.
    pub enum CreateMessageError for "ziik" "create_message" {
        /// `400`: The server cannot make sense of the request.
        400 => BadRequest(types::Error),
        /// `401`: The token is missing, not valid or has expired.
        401 => Unauthorized(types::Error),
        /// `403`: The user may not do this.
        403 => Forbidden(types::Error),
        /// `404`: There is no such thing, or the user may not see it.
        404 => NotFound(types::Error),
        /// `405`: The path does not know this method.
        405 => MethodNotAllowed(types::Error),
        /// `406`: The server does not accept the request; Ziik explains the status like 400.
        406 => NotAcceptable(types::Error),
        /// `410`: What was asked for has been removed.
        410 => Gone(types::Error),
        /// `422`: A parameter is not valid, or not together with the others.
        422 => UnprocessableContent(types::Error),
        /// `429`: Too many calls in too short a time; neither the limit nor the time to wait is published.
        429 => TooManyRequests(types::Error),
        /// `500`: Something went wrong on the server.
        500 => InternalServerError(types::Error),
        /// `503`: Ziik is down for maintenance.
        503 => ServiceUnavailable(types::Error),
    }
}
