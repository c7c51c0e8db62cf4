// Made by `cargo xtask generate hostaway` from specs/hostaway.yaml (sha256 611af980282ce603) with progenitor 0.15.1.
// Do not edit: change the spec or the pipeline and generate again.

use chrono::{DateTime, Utc};
use conversant_core::codegen::{Search, Settle};
use conversant_core::codegen::{Method, Request, Target};
use conversant_core::{
    CallOptions, Client as Core, Error, Operation, Repeat, Reply, Envelope,
};
use crate::types;

/// # Conversations
///
/// Reading and sending the messages of a guest conversation.
impl crate::Client {
    /// List the messages of a conversation.
    ///
    /// Lists the messages of one conversation, a page at a time.
    ///
    /// Without `includeScheduledMessages` the list holds only what has been sent; with it, also messages that wait,
    /// were cancelled, are paused or failed. Hostaway publishes neither the order of the list nor the default and the
    /// largest size of a page.
    ///
    /// `GET /conversations/{conversationId}/messages`
    ///
    /// # Arguments
    ///
    /// - `conversation_id`: Number of the conversation.
    ///
    /// # Returns
    ///
    /// `200`: One page of the conversation's messages.
    ///
    /// # Errors
    ///
    /// - `401`: The credentials were refused. Known from client code only (inferred); Hostaway documents 403 for a token it does not accept.
    /// - `403`: Access is denied. The documented cause is an access token that has expired, was revoked or is not valid. Clients also meet it for a locked resource and for a token that may not read the inbox.
    /// - `404`: No such conversation. Known from client code only (inferred).
    /// - `429`: The limit of calls per address or per account is exceeded. No header says how long to wait; both limits count over ten seconds.
    ///
    /// [`Error::body`](conversant_core::Error::body) gives the typed body, as
    /// [`ListConversationMessagesError`](crate::operations::ListConversationMessagesError).
    ///
    /// # Repeats
    ///
    /// Safe: a repeat does nothing new. The client sends it again after a failed connection, a timeout, a broken
    /// connection, and the statuses 408, 429, 500, 502, 503 and 504.
    ///
    /// # Rate limit
    ///
    /// 15 requests in 10 seconds per address, and 20 requests in 10 seconds per account. The client waits before it
    /// would exceed them.
    ///
    /// # Source
    ///
    /// The vendor's page: <https://api.hostaway.com/documentation#retrieve-conversation-messages-list>
    ///
    /// Documented by the vendor. The page names an array of conversation message objects and shows no whole reply, so
    /// the example puts the documented message object into the documented list envelope. Status 200 comes from client
    /// code. 403 and 429 are documented for the whole API; 401 and 404 come from client code and their Failure body
    /// is inferred. The texts in the error examples are made up except the one of 429.
    #[doc(alias = "GET /conversations/{conversationId}/messages")]
    #[doc(alias = "listConversationMessages")]
    pub fn list_conversation_messages(
        &self,
        conversation_id: i64,
    ) -> ListConversationMessages {
        ListConversationMessages {
            client: self.core.clone(),
            target: Target::below_base(&self.core, "/conversations/")
                .segment("conversationId", conversation_id)
                .literal("/messages"),
            limit: None,
            offset: None,
            include_scheduled_messages: None,
            options: CallOptions::default(),
        }
    }

    /// Send a message to the guest.
    ///
    /// Sends a message into a conversation and returns it as Hostaway stored it.
    ///
    /// Only the text is needed; without a `communicationType` it goes out by e-mail. Files cannot be sent this way.
    /// Hostaway offers nothing by which it would recognise a repeated request, so a repeat may reach the guest twice.
    ///
    /// `POST /conversations/{conversationId}/messages`
    ///
    /// # Arguments
    ///
    /// - `conversation_id`: Number of the conversation.
    /// - `body`: The message to send.
    ///
    /// # Returns
    ///
    /// `200` or `201`: The message as Hostaway stored it.
    ///
    /// # Errors
    ///
    /// - `401`: The credentials were refused. Known from client code only (inferred); Hostaway documents 403 for a token it does not accept.
    /// - `403`: Access is denied. The documented cause is an access token that has expired, was revoked or is not valid. Clients also meet it for a locked resource and for a token that may not read the inbox.
    /// - `404`: No such conversation. Known from client code only (inferred).
    /// - `429`: The limit of calls per address or per account is exceeded. No header says how long to wait; both limits count over ten seconds.
    ///
    /// [`Error::body`](conversant_core::Error::body) gives the typed body, as
    /// [`SendConversationMessageError`](crate::operations::SendConversationMessageError).
    ///
    /// # Repeats
    ///
    /// Not safe: the provider cannot tell a repeat from a new call, so it is done again. The client sends it again
    /// only when it certainly was not processed: no connection was made, or the provider answered 429, or 503 with
    /// `Retry-After`. After anything else the error's outcome is unknown.
    ///
    /// # Rate limit
    ///
    /// 15 requests in 10 seconds per address, and 20 requests in 10 seconds per account. The client waits before it
    /// would exceed them.
    ///
    /// # Source
    ///
    /// The vendor's page: <https://api.hostaway.com/documentation#send-conversation-message>
    ///
    /// Documented by the vendor. The page calls the request body a conversation message object and then says that
    /// body alone may be given; a schema of its own holds the two properties that count. The success status is not
    /// written anywhere, clients only test for 2xx, so both 200 and 201 are accepted with the same reply (inferred).
    /// The reply example puts the documented message object into the documented envelope. 403 and 429 are documented
    /// for the whole API; 401 and 404 come from client code and their Failure body is inferred. The texts in the
    /// error examples are made up except the one of 429. A further cap of 30 messages a minute is claimed by one
    /// third party only and is left out.
    #[doc(alias = "POST /conversations/{conversationId}/messages")]
    #[doc(alias = "sendConversationMessage")]
    pub fn send_conversation_message(
        &self,
        conversation_id: i64,
        body: types::NewMessage,
    ) -> SendConversationMessage {
        SendConversationMessage {
            client: self.core.clone(),
            target: Target::below_base(&self.core, "/conversations/")
                .segment("conversationId", conversation_id)
                .literal("/messages"),
            body,
            options: CallOptions::default(),
        }
    }

    /// What became of a message of [`send_conversation_message`](Self::send_conversation_message) whose outcome is unknown.
    ///
    /// Reads the conversation; never sends. See [`conversant_core::settle`].
    ///
    /// `since` is when the call was started: [`Error::started_at`](conversant_core::Error::started_at).
    pub fn settle_send_conversation_message(
        &self,
        conversation_id: i64,
        body: &types::NewMessage,
        since: DateTime<Utc>,
    ) -> Settle {
        Settle::new(
            self.core.clone(),
            &SEND_CONVERSATION_MESSAGE_SEARCH,
            Target::below_base(&self.core, "/conversations/")
                .segment("conversationId", conversation_id)
                .literal("/messages"),
            body,
            since,
        )
    }
}

static LIST_CONVERSATION_MESSAGES: Operation = Operation::new(
        "hostaway",
        "list_conversation_messages",
        Method::GET,
        "/conversations/{conversationId}/messages",
    )
    .repeat(Repeat::Safe)
    .envelope(Envelope::new("status", "fail"));

/// A call of [`Client::list_conversation_messages`](crate::Client::list_conversation_messages). Nothing is sent before [`send`](Self::send).
#[must_use = "a call does nothing until it is sent"]
pub struct ListConversationMessages {
    client: Core,
    target: Target,
    limit: Option<i64>,
    offset: Option<i64>,
    include_scheduled_messages: Option<bool>,
    options: CallOptions,
}
impl ListConversationMessages {
    /// How many items a page holds at most.
    ///
    /// Default and maximum are not published.
    pub fn limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }

    /// How many items, counted from the beginning of the list, are skipped.
    pub fn offset(mut self, offset: i64) -> Self {
        self.offset = Some(offset);
        self
    }

    /// Whether messages that have not been sent are listed too.
    ///
    /// Left out or `false`, only messages with status `sent` are returned. With `true`, those of every status are.
    pub fn include_scheduled_messages(
        mut self,
        include_scheduled_messages: bool,
    ) -> Self {
        self.include_scheduled_messages = Some(include_scheduled_messages);
        self
    }

    /// Sends the call.
    ///
    /// # Errors
    ///
    /// See [`Client::list_conversation_messages`](crate::Client::list_conversation_messages).
    pub async fn send(self) -> Result<Reply<Vec<types::ConversationMessage>>, Error> {
        let request = self.request();
        let reply = self
            .client
            .call(&LIST_CONVERSATION_MESSAGES, request, self.options)
            .await?;
        reply
            .enveloped(|whole: types::ConversationMessageListReply| (
                whole.status.as_str() == "fail",
                Some(whole.result),
            ))
    }

    fn request(&self) -> Result<Request, Error> {
        let mut request = self.target.request(Method::GET)?;
        request.accept("application/json");
        request.query("limit", &self.limit);
        request.query("offset", &self.offset);
        request
            .query(
                "includeScheduledMessages",
                &self.include_scheduled_messages.map(i64::from),
            );
        Ok(request)
    }
}

conversant_core::call_options!(ListConversationMessages);

conversant_core::error_body! {
    /// The typed bodies of the errors of [`Client::list_conversation_messages`](crate::Client::list_conversation_messages), by status.
    pub enum ListConversationMessagesError for "hostaway" "list_conversation_messages" {
        /// A status of success, but the envelope's `status` is `fail`.
        200..=299 => Failed(types::Failure),
        /// `401`: The credentials were refused.
        ///
        /// Known from client code only (inferred); Hostaway documents 403 for a token it does not accept.
        401 => Unauthorized(types::Failure),
        /// `403`: Access is denied.
        ///
        /// The documented cause is an access token that has expired, was revoked or is not valid. Clients also meet it for
        /// a locked resource and for a token that may not read the inbox.
        403 => Forbidden(types::Failure),
        /// `404`: No such conversation.
        ///
        /// Known from client code only (inferred).
        404 => NotFound(types::Failure),
        /// `429`: The limit of calls per address or per account is exceeded.
        ///
        /// No header says how long to wait; both limits count over ten seconds.
        429 => TooManyRequests(types::RateLimited),
    }
}

static SEND_CONVERSATION_MESSAGE: Operation = Operation::new(
        "hostaway",
        "send_conversation_message",
        Method::POST,
        "/conversations/{conversationId}/messages",
    )
    .repeat(Repeat::Never)
    .envelope(Envelope::new("status", "fail"));

static SEND_CONVERSATION_MESSAGE_SEARCH: Search = Search {
    read: &LIST_CONVERSATION_MESSAGES,
    query: &[("limit", "100"), ("includeScheduledMessages", "1")],
    items: "/result",
    same: &[("/body", "/body")],
    exact: false,
    also: &[("/isIncoming", "0")],
    id: "/id",
    at: Some("/insertedOn"),
    offset: Some("offset"),
    page: 100,
    follow: None,
};

/// A call of [`Client::send_conversation_message`](crate::Client::send_conversation_message). Nothing is sent before [`send`](Self::send).
#[must_use = "a call does nothing until it is sent"]
pub struct SendConversationMessage {
    client: Core,
    target: Target,
    body: types::NewMessage,
    options: CallOptions,
}
impl SendConversationMessage {
    /// Sends the call.
    ///
    /// # Errors
    ///
    /// See [`Client::send_conversation_message`](crate::Client::send_conversation_message).
    pub async fn send(self) -> Result<Reply<types::ConversationMessage>, Error> {
        let request = self.request();
        let reply = self
            .client
            .call(&SEND_CONVERSATION_MESSAGE, request, self.options)
            .await?;
        reply
            .enveloped(|whole: types::ConversationMessageReply| (
                whole.status.as_str() == "fail",
                Some(whole.result),
            ))
    }

    fn request(&self) -> Result<Request, Error> {
        let mut request = self.target.request(Method::POST)?;
        request.accept("application/json");
        let body = &self.body;
        request.json(body)?;
        Ok(request)
    }
}

conversant_core::call_options!(SendConversationMessage);

conversant_core::error_body! {
    /// The typed bodies of the errors of [`Client::send_conversation_message`](crate::Client::send_conversation_message), by status.
    pub enum SendConversationMessageError for "hostaway" "send_conversation_message" {
        /// A status of success, but the envelope's `status` is `fail`.
        200..=299 => Failed(types::Failure),
        /// `401`: The credentials were refused.
        ///
        /// Known from client code only (inferred); Hostaway documents 403 for a token it does not accept.
        401 => Unauthorized(types::Failure),
        /// `403`: Access is denied.
        ///
        /// The documented cause is an access token that has expired, was revoked or is not valid. Clients also meet it for
        /// a locked resource and for a token that may not read the inbox.
        403 => Forbidden(types::Failure),
        /// `404`: No such conversation.
        ///
        /// Known from client code only (inferred).
        404 => NotFound(types::Failure),
        /// `429`: The limit of calls per address or per account is exceeded.
        ///
        /// No header says how long to wait; both limits count over ten seconds.
        429 => TooManyRequests(types::RateLimited),
    }
}
