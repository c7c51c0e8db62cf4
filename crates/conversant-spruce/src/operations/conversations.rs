// Made by `cargo xtask generate spruce` from specs/spruce.yaml (sha256 5fcaffc2a6a8b102) with progenitor 0.15.1.
// Do not edit: change the spec or the pipeline and generate again.

use chrono::{DateTime, Utc};
use conversant_core::codegen::{Method, Request, Target};
use conversant_core::check::Check;
use conversant_core::check;
use conversant_core::{
    CallOptions, Client as Core, Error, Operation, Repeat, Reply, Accepted,
};
use crate::types;

/// # Conversations
///
/// Posting into a conversation and reading what stands in it.
impl crate::Client {
    /// List the items of a conversation.
    ///
    /// Lists the messages, calls and notes of one conversation, a page at a time.
    ///
    /// To read on, send the `paginationToken` of the previous page; `hasMore` tells whether there is a next one. The
    /// list is eventually consistent: a new item may take a moment to appear.
    ///
    /// `GET /conversations/{conversationId}/items`
    ///
    /// # Arguments
    ///
    /// - `conversation_id`: Id of the conversation, with the prefix `t_`.
    ///
    /// # Returns
    ///
    /// `200`: One page of the conversation's items.
    ///
    /// # Errors
    ///
    /// - `400`: The request is not valid.
    /// - `403`: The API token is wrong or has been disabled. Known from the vendor's overview, not from its reference; the body is inferred.
    /// - `500`: Something went wrong on the server.
    ///
    /// [`Error::body`](conversant_core::Error::body) gives the typed body, as
    /// [`ConversationItemsError`](crate::operations::ConversationItemsError).
    ///
    /// # Repeats
    ///
    /// Safe: a repeat does nothing new. The client sends it again after a failed connection, a timeout, a broken
    /// connection, and the statuses 408, 429, 500, 502, 503 and 504.
    ///
    /// # Rate limit
    ///
    /// Not published. The provider reports it in `s-ratelimit-limit` and `s-ratelimit-remaining`; the client learns
    /// from them and waits before it would exceed it.
    ///
    /// # Source
    ///
    /// The vendor's page: <https://developer.sprucehealth.com/reference/conversationitems>
    ///
    /// Documented by the vendor. The vendor's overview speaks of a limit parameter for the size of a page; the
    /// parameter is pageSize. The vendor publishes no whole reply: the example is made of the example values of its
    /// schemas and of its page about call recordings, whose shortened download address stands here without the
    /// redaction mark; the id of the page in it is made up. 403 is not declared for this operation; the overview says
    /// that every call with a wrong or disabled token gets it, and that its body is an Error is inferred. The type
    /// and message of the error examples 403 and 500 are made up.
    #[doc(alias = "GET /conversations/{conversationId}/items")]
    #[doc(alias = "ConversationItems")]
    pub fn conversation_items(
        &self,
        conversation_id: impl AsRef<str>,
    ) -> ConversationItems {
        ConversationItems {
            client: self.core.clone(),
            target: Target::below_base(&self.core, "/conversations/")
                .segment("conversationId", conversation_id.as_ref())
                .literal("/items"),
            page_size: None,
            order: None,
            pagination_token: None,
            start_from: None,
            options: CallOptions::default(),
        }
    }

    /// Post a message into a conversation.
    ///
    /// Posts a message into an existing conversation.
    ///
    /// The reply holds only the id of the request, not of the message: the message is posted a moment later, and the
    /// item that comes of it, as `ConversationItems` lists it and the webhook event `conversationItem.created` delivers
    /// it, has the same `requestId`.
    ///
    /// To page a member of the organization, post an internal message with an element of type `page` whose value is
    /// the member's id; elements of text and pages may be mixed. Team conversations can be posted to like any other; a
    /// note conversation takes internal messages only. A conversation that is read-only takes none.
    ///
    /// `POST /conversations/{conversationId}/messages`
    ///
    /// # Arguments
    ///
    /// - `conversation_id`: Id of the conversation, with the prefix `t_`.
    /// - `body`: The message to post.
    ///
    /// # Returns
    ///
    /// `200`: The message has been accepted and is going to be posted.
    ///
    /// # Errors
    ///
    /// - `400`: The request is not valid.
    /// - `403`: The API token is wrong or has been disabled. Known from the vendor's overview, not from its reference; the body is inferred.
    /// - `422`: A request with the same idempotency key has been made before. The first request counts; its reply is not sent again.
    /// - `500`: Something went wrong on the server.
    ///
    /// [`Error::body`](conversant_core::Error::body) gives the typed body, as
    /// [`PostConversationMessageError`](crate::operations::PostConversationMessageError).
    ///
    /// # Repeats
    ///
    /// Safe with the same idempotency key in `s-idempotency-key`: the provider recognises it for 24h and does nothing
    /// new. All attempts of a call carry the same key; one is made if you set none. The client sends it again after a
    /// failed connection, a timeout, a broken connection, and the statuses 408, 429, 500, 502, 503 and 504. A repeat
    /// that the provider recognises is answered with 422; if it follows an attempt whose answer was lost, the call
    /// has succeeded and gives [`Accepted::Before`](conversant_core::Accepted::Before).
    ///
    /// # Rate limit
    ///
    /// Not published. The provider reports it in `s-ratelimit-limit` and `s-ratelimit-remaining`; the client learns
    /// from them and waits before it would exceed it.
    ///
    /// # Source
    ///
    /// The vendor's page: <https://developer.sprucehealth.com/reference/postconversationmessage>
    ///
    /// Documented by the vendor. The vendor's prose spells the reply's property requestID, its schema requestId; the
    /// schema is followed. The vendor publishes no whole request: the example is made of the example values of its
    /// schemas. 403 is not declared for this operation; the overview says that every call with a wrong or disabled
    /// token gets it, and that its body is an Error is inferred. The type duplicate_request comes from client code.
    /// The other types and messages of the error examples 403, 422 and 500 are made up.
    #[doc(alias = "POST /conversations/{conversationId}/messages")]
    #[doc(alias = "PostConversationMessage")]
    pub fn post_conversation_message(
        &self,
        conversation_id: impl AsRef<str>,
        body: types::MessagePost,
    ) -> PostConversationMessage {
        PostConversationMessage {
            client: self.core.clone(),
            target: Target::below_base(&self.core, "/conversations/")
                .segment("conversationId", conversation_id.as_ref())
                .literal("/messages"),
            s_idempotency_key: None,
            body,
            options: CallOptions::default(),
        }
    }
}

static CONVERSATION_ITEMS: Operation = Operation::new(
        "spruce",
        "conversation_items",
        Method::GET,
        "/conversations/{conversationId}/items",
    )
    .repeat(Repeat::Safe)
    .request_id_header("s-request-id");

/// A call of [`Client::conversation_items`](crate::Client::conversation_items). Nothing is sent before [`send`](Self::send).
#[must_use = "a call does nothing until it is sent"]
pub struct ConversationItems {
    client: Core,
    target: Target,
    page_size: Option<i32>,
    order: Option<types::ConversationItemOrder>,
    pagination_token: Option<String>,
    start_from: Option<DateTime<Utc>>,
    options: CallOptions,
}
impl ConversationItems {
    /// How many items a page holds at most, from 1 to 200.
    ///
    /// The default is not published.
    ///
    /// From 1 to 200.
    pub fn page_size(mut self, page_size: i32) -> Self {
        self.page_size = Some(page_size);
        self
    }

    /// Which items come first.
    ///
    /// The default is not published.
    pub fn order(mut self, order: types::ConversationItemOrder) -> Self {
        self.order = Some(order);
        self
    }

    /// Where the page starts, as the previous page said.
    ///
    /// Left out or empty, the list starts from its beginning.
    pub fn pagination_token(mut self, pagination_token: impl Into<String>) -> Self {
        self.pagination_token = Some(pagination_token.into());
        self
    }

    /// Earliest time of creation of the items that are listed.
    ///
    /// Whether the moment itself counts is not published.
    pub fn start_from(mut self, start_from: DateTime<Utc>) -> Self {
        self.start_from = Some(start_from);
        self
    }

    /// Sends the call.
    ///
    /// # Errors
    ///
    /// See [`Client::conversation_items`](crate::Client::conversation_items).
    pub async fn send(
        self,
    ) -> Result<Reply<types::ConversationItemsReply, super::ReplyHeaders>, Error> {
        let request = self.request();
        let reply = self.client.call(&CONVERSATION_ITEMS, request, self.options).await?;
        Ok(
            reply
                .json::<types::ConversationItemsReply>()?
                .with_headers(super::ReplyHeaders::read),
        )
    }

    fn request(&self) -> Result<Request, Error> {
        if let Some(value) = &self.page_size {
            check::range("pageSize", *value, 1, 200)?;
        }
        let mut request = self.target.request(Method::GET)?;
        request.accept("application/json");
        request.query("pageSize", &self.page_size);
        request.query("order", &self.order);
        request.query("paginationToken", &self.pagination_token);
        request.query("startFrom", &self.start_from);
        Ok(request)
    }
}

conversant_core::call_options!(ConversationItems);

conversant_core::error_body! {
    /// The typed bodies of the errors of [`Client::conversation_items`](crate::Client::conversation_items), by status.
    pub enum ConversationItemsError for "spruce" "conversation_items" {
        /// `400`: The request is not valid.
        400 => BadRequest(types::Error),
        /// `403`: The API token is wrong or has been disabled.
        ///
        /// Known from the vendor's overview, not from its reference; the body is inferred.
        403 => Forbidden(types::Error),
        /// `500`: Something went wrong on the server.
        500 => InternalServerError(types::Error),
    }
}

static POST_CONVERSATION_MESSAGE: Operation = Operation::new(
        "spruce",
        "post_conversation_message",
        Method::POST,
        "/conversations/{conversationId}/messages",
    )
    .repeat(Repeat::Keyed {
        header: "s-idempotency-key",
    })
    .duplicate(422, "type", "duplicate_request")
    .request_id_header("s-request-id");

/// A call of [`Client::post_conversation_message`](crate::Client::post_conversation_message). Nothing is sent before [`send`](Self::send).
#[must_use = "a call does nothing until it is sent"]
pub struct PostConversationMessage {
    client: Core,
    target: Target,
    s_idempotency_key: Option<String>,
    body: types::MessagePost,
    options: CallOptions,
}
impl PostConversationMessage {
    /// Name that the caller gives this request, so that a repeat of it is recognised.
    ///
    /// At most 255 characters. Spruce remembers it for 24 hours and answers a second request to the same path with the
    /// same key with status 422; the reply to the first one is not sent again.
    ///
    /// At most 255 characters.
    pub fn s_idempotency_key(mut self, s_idempotency_key: impl Into<String>) -> Self {
        self.s_idempotency_key = Some(s_idempotency_key.into());
        self
    }

    /// Sends the call.
    ///
    /// # Errors
    ///
    /// See [`Client::post_conversation_message`](crate::Client::post_conversation_message).
    pub async fn send(
        self,
    ) -> Result<Accepted<types::MessagePostReply, super::ReplyHeaders>, Error> {
        let request = self.request();
        let reply = self
            .client
            .call(&POST_CONVERSATION_MESSAGE, request, self.options)
            .await?;
        reply
            .accepted(|reply| Ok(
                reply
                    .json::<types::MessagePostReply>()?
                    .with_headers(super::ReplyHeaders::read),
            ))
    }

    fn request(&self) -> Result<Request, Error> {
        self.body.check()?;
        if let Some(value) = &self.s_idempotency_key {
            check::length("s-idempotency-key", value, 0, 255)?;
        }
        let mut request = self.target.request(Method::POST)?;
        request.accept("application/json");
        if let Some(value) = &self.s_idempotency_key {
            request.header("s-idempotency-key", value)?;
        }
        let body = &self.body;
        request.json(body)?;
        Ok(request)
    }
}

conversant_core::call_options!(PostConversationMessage);

conversant_core::error_body! {
    /// The typed bodies of the errors of [`Client::post_conversation_message`](crate::Client::post_conversation_message), by status.
    pub enum PostConversationMessageError for "spruce" "post_conversation_message" {
        /// `400`: The request is not valid.
        400 => BadRequest(types::Error),
        /// `403`: The API token is wrong or has been disabled.
        ///
        /// Known from the vendor's overview, not from its reference; the body is inferred.
        403 => Forbidden(types::Error),
        /// `422`: A request with the same idempotency key has been made before.
        ///
        /// The first request counts; its reply is not sent again.
        422 => UnprocessableContent(types::Error),
        /// `500`: Something went wrong on the server.
        500 => InternalServerError(types::Error),
    }
}
