// Made by `cargo xtask generate spruce` from specs/spruce.yaml (sha256 f142ebf49260de65) with progenitor 0.15.1.
// Do not edit: change the spec or the pipeline and generate again.

use conversant_core::codegen::{Method, RawReply, Request, Target};
use conversant_core::codegen::{Page, PageStyle, Paging};
use conversant_core::Items;
use conversant_core::check;
use conversant_core::{
    CallOptions, Client as Core, Error, Operation, Repeat, Reply, Accepted,
};
use crate::types;

/// # Scheduled Messages
///
/// Messages that are to be posted at a later time.
impl crate::Client {
    /// List the messages scheduled in a conversation.
    ///
    /// `GET /conversations/{conversationId}/scheduledmessages`\
    /// In the vendor's documents: `List any messages scheduled in a conversation`.
    ///
    /// Lists the messages that are to be sent in one conversation.
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = conversant_sandbox::Sandbox::start().await?;
    /// # let there = sandbox.spruce();
    /// # let client = conversant_spruce::Client::builder().base_url(there.base_url());
    /// # let client = client.token(there.authorization().replace("Bearer ", "")).no_rate_limit().build()?;
    /// let mut items = client.list_conversation_scheduled_messages("t_1").stream();
    /// while let Some(scheduled_message) = items.next().await {
    ///     let scheduled_message = scheduled_message?;
    ///     println!("{}", scheduled_message.id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Arguments
    ///
    /// - `conversation_id`: Id of the conversation, with the prefix `t_`. On the wire: `conversationId`.
    ///
    /// # Returns
    ///
    /// `200`, [`ConversationScheduledMessagesReply`](crate::types::ConversationScheduledMessagesReply): The scheduled
    /// messages.
    ///
    /// [`headers`](conversant_core::Reply::headers) gives `s-ratelimit-limit`, `s-ratelimit-remaining`,
    /// `s-request-id` as [`ReplyHeaders`](crate::operations::ReplyHeaders).
    ///
    /// # Pages
    ///
    /// The vendor documents no pages. [`send`](crate::operations::ListConversationScheduledMessages::send) gives the
    /// list, [`stream`](crate::operations::ListConversationScheduledMessages::stream) its items one by one. An item
    /// that is not what the vendor documents does not cost the others: see
    /// [`Reply::malformed_items`](conversant_core::Reply::malformed_items).
    ///
    /// # Errors
    ///
    /// - `400`, [`Error`](crate::types::Error): The request is not valid.
    /// - `403`, [`Error`](crate::types::Error): The API token is wrong or has been disabled. Known from the vendor's overview, not from its reference; the body is inferred.
    /// - `404`, [`Error`](crate::types::Error): There is nothing with this id.
    /// - `500`, [`Error`](crate::types::Error): Something went wrong on the server.
    ///
    /// [`Error::body`](conversant_core::Error::body) gives the body, as
    /// [`ListConversationScheduledMessagesError`](crate::operations::ListConversationScheduledMessagesError).
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
    /// The vendor's page: <https://developer.sprucehealth.com/reference/listconversationscheduledmessages>
    ///
    /// Documented by the vendor.
    #[doc(alias = "GET /conversations/{conversationId}/scheduledmessages")]
    #[doc(alias = "List any messages scheduled in a conversation")]
    #[doc(alias = "ListConversationScheduledMessages")]
    #[inline]
    pub fn list_conversation_scheduled_messages(
        &self,
        conversation_id: impl AsRef<str>,
    ) -> ListConversationScheduledMessages {
        ListConversationScheduledMessages {
            client: self.core.clone(),
            target: Target::below_base(&self.core, "/conversations/")
                .segment("conversationId", conversation_id.as_ref())
                .literal("/scheduledmessages"),
            options: CallOptions::default(),
        }
    }

    /// Schedule a message in a conversation.
    ///
    /// `POST /conversations/{conversationId}/scheduledmessages`\
    /// In the vendor's documents: `Schedule a message to be sent in a conversation`.
    ///
    /// Has a message posted into a conversation at a later time.
    ///
    /// Files cannot be attached. A scheduled message cannot be changed; delete it and schedule another.
    ///
    /// # Example
    ///
    /// ```
    /// use conversant_spruce::types::{
    ///     MessageBodyElement, MessageBodyElementType, NewScheduledMessage,
    ///     ScheduledMessagePost,
    /// };
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = conversant_sandbox::Sandbox::start().await?;
    /// # let there = sandbox.spruce();
    /// # let client = conversant_spruce::Client::builder().base_url(there.base_url());
    /// # let client = client.token(there.authorization().replace("Bearer ", "")).no_rate_limit().build()?;
    /// let accepted = client
    ///     .schedule_conversation_message(
    ///         "t_1",
    ///         NewScheduledMessage::new(
    ///             ScheduledMessagePost::new([
    ///                 MessageBodyElement::new(
    ///                     MessageBodyElementType::Text,
    ///                     "Hello, how are you?",
    ///                 ),
    ///             ]),
    ///             "2126-04-01T00:00:00Z".parse()?,
    ///         ),
    ///     )
    ///     .send()
    ///     .await?;
    /// if let Some(reply) = accepted.reply() {
    ///     println!("{}", reply.scheduled_message.id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Arguments
    ///
    /// - `conversation_id`: Id of the conversation, with the prefix `t_`. On the wire: `conversationId`.
    /// - `body`, [`NewScheduledMessage`](crate::types::NewScheduledMessage): The message and its time.
    ///
    /// # Options
    ///
    /// Setters of the call.
    ///
    /// - [`s_idempotency_key`](crate::operations::ScheduleConversationMessage::s_idempotency_key): Name that the caller gives this request, so that a repeat of it is recognised. Spruce remembers it for 24 hours and answers a second request to the same path with the same key with status 422; the reply to the first one is not sent again. On the wire: `s-idempotency-key`. At most 255 characters. Example: `S7uiKYMMRzAcuG8S`.
    ///
    /// # Returns
    ///
    /// `201`, [`NewScheduledMessageReply`](crate::types::NewScheduledMessageReply): The message has been scheduled.
    ///
    /// [`headers`](conversant_core::Reply::headers) gives `s-ratelimit-limit`, `s-ratelimit-remaining`,
    /// `s-request-id` as [`ReplyHeaders`](crate::operations::ReplyHeaders).
    ///
    /// # Errors
    ///
    /// - `400`, [`Error`](crate::types::Error): The request is not valid.
    /// - `403`, [`Error`](crate::types::Error): The API token is wrong or has been disabled. Known from the vendor's overview, not from its reference; the body is inferred.
    /// - `404`, [`Error`](crate::types::Error): There is nothing with this id.
    /// - `422`, [`Error`](crate::types::Error): A request with the same idempotency key has been made before. The first request counts; its reply is not sent again.
    /// - `500`, [`Error`](crate::types::Error): Something went wrong on the server.
    ///
    /// [`Error::body`](conversant_core::Error::body) gives the body, as
    /// [`ScheduleConversationMessageError`](crate::operations::ScheduleConversationMessageError).
    ///
    /// # Repeats
    ///
    /// Safe with the same idempotency key in `s-idempotency-key`: the provider recognises it for 24 hours and does
    /// nothing new. All attempts of a call carry the same key; one is made if you set none. The client sends it again
    /// after a failed connection, a timeout, a broken connection, and the statuses 408, 429, 500, 502, 503 and 504. A
    /// repeat that the provider recognises is answered with 422; if it follows an attempt whose answer was lost, the
    /// call has succeeded and gives [`Accepted::Before`](conversant_core::Accepted::Before).
    ///
    /// # Rate limit
    ///
    /// Not published. The provider reports it in `s-ratelimit-limit` and `s-ratelimit-remaining`; the client learns
    /// from them and waits before it would exceed it.
    ///
    /// # Source
    ///
    /// The vendor's page: <https://developer.sprucehealth.com/reference/scheduleconversationmessage>
    ///
    /// Documented by the vendor. That files cannot be attached and that nothing can be changed follows from the
    /// vendor's schema and its list of operations; it does not say so.
    #[doc(alias = "POST /conversations/{conversationId}/scheduledmessages")]
    #[doc(alias = "Schedule a message to be sent in a conversation")]
    #[doc(alias = "ScheduleConversationMessage")]
    #[inline]
    pub fn schedule_conversation_message(
        &self,
        conversation_id: impl AsRef<str>,
        body: types::NewScheduledMessage,
    ) -> ScheduleConversationMessage {
        ScheduleConversationMessage {
            client: self.core.clone(),
            target: Target::below_base(&self.core, "/conversations/")
                .segment("conversationId", conversation_id.as_ref())
                .literal("/scheduledmessages"),
            s_idempotency_key: None,
            body,
            options: CallOptions::default(),
        }
    }

    /// List the organization's scheduled messages.
    ///
    /// `GET /scheduledmessages`\
    /// In the vendor's documents: `List any messages scheduled for the organization`.
    ///
    /// Lists the messages that are to be sent from the organization, a page at a time.
    ///
    /// To read on, send the `paginationToken` of the previous page; `hasMore` tells whether there is a next one. How
    /// many a page holds cannot be chosen.
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = conversant_sandbox::Sandbox::start().await?;
    /// # let there = sandbox.spruce();
    /// # let client = conversant_spruce::Client::builder().base_url(there.base_url());
    /// # let client = client.token(there.authorization().replace("Bearer ", "")).no_rate_limit().build()?;
    /// let mut items = client.list_scheduled_messages().stream();
    /// while let Some(scheduled_message) = items.next().await {
    ///     let scheduled_message = scheduled_message?;
    ///     println!("{}", scheduled_message.id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Options
    ///
    /// Setters of the call.
    ///
    /// - [`pagination_token`](crate::operations::ListScheduledMessages::pagination_token): Where the page starts, as the previous page said. Left out or empty, the list starts from its beginning. On the wire: `paginationToken`. Example: `abcdefghijklmnop`.
    ///
    /// # Returns
    ///
    /// `200`, [`ScheduledMessagesReply`](crate::types::ScheduledMessagesReply): One page of the scheduled messages.
    ///
    /// [`headers`](conversant_core::Reply::headers) gives `s-ratelimit-limit`, `s-ratelimit-remaining`,
    /// `s-request-id` as [`ReplyHeaders`](crate::operations::ReplyHeaders).
    ///
    /// # Pages
    ///
    /// Each page has a token that leads to the next. [`send`](crate::operations::ListScheduledMessages::send) gives
    /// one page, [`stream`](crate::operations::ListScheduledMessages::stream) all items. An item that is not what the
    /// vendor documents does not cost the others: see
    /// [`Reply::malformed_items`](conversant_core::Reply::malformed_items).
    ///
    /// # Errors
    ///
    /// - `400`, [`Error`](crate::types::Error): The request is not valid.
    /// - `403`, [`Error`](crate::types::Error): The API token is wrong or has been disabled. Known from the vendor's overview, not from its reference; the body is inferred.
    /// - `500`, [`Error`](crate::types::Error): Something went wrong on the server.
    ///
    /// [`Error::body`](conversant_core::Error::body) gives the body, as
    /// [`ListScheduledMessagesError`](crate::operations::ListScheduledMessagesError).
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
    /// The vendor's page: <https://developer.sprucehealth.com/reference/listscheduledmessages>
    ///
    /// Documented by the vendor.
    #[doc(alias = "GET /scheduledmessages")]
    #[doc(alias = "List any messages scheduled for the organization")]
    #[doc(alias = "ListScheduledMessages")]
    #[inline]
    pub fn list_scheduled_messages(&self) -> ListScheduledMessages {
        ListScheduledMessages {
            client: self.core.clone(),
            target: Target::below_base(&self.core, "/scheduledmessages"),
            pagination_token: None,
            options: CallOptions::default(),
        }
    }

    /// Delete a scheduled message.
    ///
    /// `DELETE /scheduledmessages/{scheduledMessageId}`\
    /// In the vendor's documents: `Delete a scheduled message`.
    ///
    /// Deletes a scheduled message, so that it is not sent.
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = conversant_sandbox::Sandbox::start().await?;
    /// # let there = sandbox.spruce();
    /// # let client = conversant_spruce::Client::builder().base_url(there.base_url());
    /// # let client = client.token(there.authorization().replace("Bearer ", "")).no_rate_limit().build()?;
    /// # use conversant_spruce::types::{
    /// #     MessageBodyElement, MessageBodyElementType, NewScheduledMessage,
    /// #     ScheduledMessagePost,
    /// # };
    /// # let accepted = client
    /// #     .schedule_conversation_message(
    /// #         "t_1",
    /// #         NewScheduledMessage::new(
    /// #             ScheduledMessagePost::new([
    /// #                 MessageBodyElement::new(
    /// #                     MessageBodyElementType::Text,
    /// #                     "Hello, how are you?",
    /// #                 ),
    /// #             ]),
    /// #             "2126-04-01T00:00:00Z".parse()?,
    /// #         ),
    /// #     )
    /// #     .send()
    /// #     .await?;
    /// client.delete_scheduled_message("scm_102").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Arguments
    ///
    /// - `scheduled_message_id`: Id of the scheduled message, with the prefix `scm_`. On the wire: `scheduledMessageId`.
    ///
    /// # Returns
    ///
    /// `200`: It has been deleted. The client reads no body.
    ///
    /// [`headers`](conversant_core::Reply::headers) gives `s-ratelimit-limit`, `s-ratelimit-remaining`,
    /// `s-request-id` as [`ReplyHeaders`](crate::operations::ReplyHeaders).
    ///
    /// # Errors
    ///
    /// - `400`, [`Error`](crate::types::Error): The request is not valid.
    /// - `403`, [`Error`](crate::types::Error): The API token is wrong or has been disabled. Known from the vendor's overview, not from its reference; the body is inferred.
    /// - `404`, [`Error`](crate::types::Error): There is nothing with this id.
    /// - `500`, [`Error`](crate::types::Error): Something went wrong on the server.
    ///
    /// [`Error::body`](conversant_core::Error::body) gives the body, as
    /// [`DeleteScheduledMessageError`](crate::operations::DeleteScheduledMessageError).
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
    /// The vendor's page: <https://developer.sprucehealth.com/reference/deletescheduledmessage>
    ///
    /// Documented by the vendor. That a repeat does no harm is inferred.
    #[doc(alias = "DELETE /scheduledmessages/{scheduledMessageId}")]
    #[doc(alias = "Delete a scheduled message")]
    #[doc(alias = "DeleteScheduledMessage")]
    #[inline]
    pub fn delete_scheduled_message(
        &self,
        scheduled_message_id: impl AsRef<str>,
    ) -> DeleteScheduledMessage {
        DeleteScheduledMessage {
            client: self.core.clone(),
            target: Target::below_base(&self.core, "/scheduledmessages/")
                .segment("scheduledMessageId", scheduled_message_id.as_ref()),
            options: CallOptions::default(),
        }
    }
}

pub(crate) static LIST_CONVERSATION_SCHEDULED_MESSAGES: Operation = Operation::new(
        "spruce",
        "list_conversation_scheduled_messages",
        Method::GET,
        "/conversations/{conversationId}/scheduledmessages",
    )
    .repeat(Repeat::Safe)
    .request_id_header("s-request-id");

static LIST_CONVERSATION_SCHEDULED_MESSAGES_PAGES: Paging = Paging {
    style: PageStyle::Whole,
    at: "",
    id: "id",
    first: &[],
    null_at_end: None,
};

/// List the messages scheduled in a conversation.
///
/// A call of [`Client::list_conversation_scheduled_messages`](crate::Client::list_conversation_scheduled_messages). Nothing is sent before [`send`](Self::send).
#[must_use = "a call does nothing until it is sent"]
pub struct ListConversationScheduledMessages {
    pub(crate) client: Core,
    target: Target,
    pub(crate) options: CallOptions,
}
impl ListConversationScheduledMessages {
    /// Sends the call.
    ///
    /// # Errors
    ///
    /// See [`Client::list_conversation_scheduled_messages`](crate::Client::list_conversation_scheduled_messages).
    pub async fn send(
        self,
    ) -> Result<
        Reply<types::ConversationScheduledMessagesReply, super::ReplyHeaders>,
        Error,
    > {
        let request = self.request();
        Self::read(
            self
                .client
                .call(&LIST_CONVERSATION_SCHEDULED_MESSAGES, request, self.options)
                .await?,
        )
    }

    /// All items, as a stream. The provider gives the list as a whole, with the first item that is asked for.
    #[inline]
    pub fn stream(self) -> Items<types::ScheduledMessage> {
        let request = self.request();
        Items::new(
            self.client,
            &LIST_CONVERSATION_SCHEDULED_MESSAGES,
            &LIST_CONVERSATION_SCHEDULED_MESSAGES_PAGES,
            request,
            self.options,
            |reply| Ok(
                reply
                    .list::<types::ScheduledMessage>("/scheduledMessages")
                    .json::<types::ConversationScheduledMessagesReply>()?
                    .page(|whole: types::ConversationScheduledMessagesReply| Page {
                        next: None,
                        more: None,
                        total: None,
                        last_id: None,
                        items: whole.scheduled_messages,
                    }),
            ),
        )
    }

    #[inline]
    pub(crate) fn read(
        reply: RawReply,
    ) -> Result<
        Reply<types::ConversationScheduledMessagesReply, super::ReplyHeaders>,
        Error,
    > {
        Ok(
            reply
                .list::<types::ScheduledMessage>("/scheduledMessages")
                .json::<types::ConversationScheduledMessagesReply>()?
                .with_headers(super::ReplyHeaders::read),
        )
    }

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let mut request = self.target.request(Method::GET)?;
        request.accept("application/json");
        Ok(request)
    }
}

conversant_core::call_options!(ListConversationScheduledMessages);

conversant_core::error_body! {
    /// The typed bodies of the errors of [`Client::list_conversation_scheduled_messages`](crate::Client::list_conversation_scheduled_messages), by status.
    pub enum ListConversationScheduledMessagesError for "spruce" "list_conversation_scheduled_messages" {
        /// `400`: The request is not valid.
        400 => BadRequest(types::Error),
        /// `403`: The API token is wrong or has been disabled.
        ///
        /// Known from the vendor's overview, not from its reference; the body is inferred.
        403 => Forbidden(types::Error),
        /// `404`: There is nothing with this id.
        404 => NotFound(types::Error),
        /// `500`: Something went wrong on the server.
        500 => InternalServerError(types::Error),
    }
}

pub(crate) static SCHEDULE_CONVERSATION_MESSAGE: Operation = Operation::new(
        "spruce",
        "schedule_conversation_message",
        Method::POST,
        "/conversations/{conversationId}/scheduledmessages",
    )
    .repeat(Repeat::Keyed {
        header: "s-idempotency-key",
    })
    .duplicate(422, "type", "duplicate_request")
    .request_id_header("s-request-id");

/// Schedule a message in a conversation.
///
/// A call of [`Client::schedule_conversation_message`](crate::Client::schedule_conversation_message). Nothing is sent before [`send`](Self::send).
#[must_use = "a call does nothing until it is sent"]
pub struct ScheduleConversationMessage {
    pub(crate) client: Core,
    target: Target,
    pub(crate) s_idempotency_key: Option<String>,
    body: types::NewScheduledMessage,
    pub(crate) options: CallOptions,
}
impl ScheduleConversationMessage {
    /// Name that the caller gives this request, so that a repeat of it is recognised.
    ///
    /// Spruce remembers it for 24 hours and answers a second request to the same path with the same key with status
    /// 422; the reply to the first one is not sent again.
    ///
    /// On the wire: `s-idempotency-key`. At most 255 characters. Example: `S7uiKYMMRzAcuG8S`.
    #[inline]
    pub fn s_idempotency_key(mut self, s_idempotency_key: impl Into<String>) -> Self {
        self.s_idempotency_key = Some(s_idempotency_key.into());
        self
    }

    /// Sends the call.
    ///
    /// # Errors
    ///
    /// See [`Client::schedule_conversation_message`](crate::Client::schedule_conversation_message).
    pub async fn send(
        self,
    ) -> Result<Accepted<types::NewScheduledMessageReply, super::ReplyHeaders>, Error> {
        let request = self.request();
        Self::read(
            self
                .client
                .call(&SCHEDULE_CONVERSATION_MESSAGE, request, self.options)
                .await?,
        )
    }

    #[inline]
    pub(crate) fn read(
        reply: RawReply,
    ) -> Result<Accepted<types::NewScheduledMessageReply, super::ReplyHeaders>, Error> {
        reply
            .accepted(|reply| Ok(
                reply
                    .json::<types::NewScheduledMessageReply>()?
                    .with_headers(super::ReplyHeaders::read),
            ))
    }

    #[inline]
    fn request(&self) -> Result<Request, Error> {
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

conversant_core::call_options!(ScheduleConversationMessage);

conversant_core::error_body! {
    /// The typed bodies of the errors of [`Client::schedule_conversation_message`](crate::Client::schedule_conversation_message), by status.
    pub enum ScheduleConversationMessageError for "spruce" "schedule_conversation_message" {
        /// `400`: The request is not valid.
        400 => BadRequest(types::Error),
        /// `403`: The API token is wrong or has been disabled.
        ///
        /// Known from the vendor's overview, not from its reference; the body is inferred.
        403 => Forbidden(types::Error),
        /// `404`: There is nothing with this id.
        404 => NotFound(types::Error),
        /// `422`: A request with the same idempotency key has been made before.
        ///
        /// The first request counts; its reply is not sent again.
        422 => UnprocessableContent(types::Error),
        /// `500`: Something went wrong on the server.
        500 => InternalServerError(types::Error),
    }
}

pub(crate) static LIST_SCHEDULED_MESSAGES: Operation = Operation::new(
        "spruce",
        "list_scheduled_messages",
        Method::GET,
        "/scheduledmessages",
    )
    .repeat(Repeat::Safe)
    .request_id_header("s-request-id");

static LIST_SCHEDULED_MESSAGES_PAGES: Paging = Paging {
    style: PageStyle::Token,
    at: "paginationToken",
    id: "id",
    first: &[],
    null_at_end: None,
};

/// List the organization's scheduled messages.
///
/// A call of [`Client::list_scheduled_messages`](crate::Client::list_scheduled_messages). Nothing is sent before [`send`](Self::send).
#[must_use = "a call does nothing until it is sent"]
pub struct ListScheduledMessages {
    pub(crate) client: Core,
    target: Target,
    pub(crate) pagination_token: Option<String>,
    pub(crate) options: CallOptions,
}
impl ListScheduledMessages {
    /// Where the page starts, as the previous page said.
    ///
    /// Left out or empty, the list starts from its beginning.
    ///
    /// On the wire: `paginationToken`. Example: `abcdefghijklmnop`.
    #[inline]
    pub fn pagination_token(mut self, pagination_token: impl Into<String>) -> Self {
        self.pagination_token = Some(pagination_token.into());
        self
    }

    /// Sends the call.
    ///
    /// # Errors
    ///
    /// See [`Client::list_scheduled_messages`](crate::Client::list_scheduled_messages).
    pub async fn send(
        self,
    ) -> Result<Reply<types::ScheduledMessagesReply, super::ReplyHeaders>, Error> {
        let request = self.request();
        Self::read(
            self.client.call(&LIST_SCHEDULED_MESSAGES, request, self.options).await?,
        )
    }

    /// All items, as a stream that fetches the next page when it needs one.
    #[inline]
    pub fn stream(self) -> Items<types::ScheduledMessage> {
        let request = self.request();
        Items::new(
            self.client,
            &LIST_SCHEDULED_MESSAGES,
            &LIST_SCHEDULED_MESSAGES_PAGES,
            request,
            self.options,
            |reply| Ok(
                reply
                    .list::<types::ScheduledMessage>("/scheduledMessages")
                    .json::<types::ScheduledMessagesReply>()?
                    .page(|whole: types::ScheduledMessagesReply| Page {
                        next: whole.pagination_token.clone(),
                        more: Some(whole.has_more),
                        total: u64::try_from(whole.total_count).ok(),
                        last_id: None,
                        items: whole.scheduled_messages,
                    }),
            ),
        )
    }

    #[inline]
    pub(crate) fn read(
        reply: RawReply,
    ) -> Result<Reply<types::ScheduledMessagesReply, super::ReplyHeaders>, Error> {
        Ok(
            reply
                .list::<types::ScheduledMessage>("/scheduledMessages")
                .json::<types::ScheduledMessagesReply>()?
                .with_headers(super::ReplyHeaders::read),
        )
    }

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let mut request = self.target.request(Method::GET)?;
        request.accept("application/json");
        request.query("paginationToken", &self.pagination_token);
        Ok(request)
    }
}

conversant_core::call_options!(ListScheduledMessages);

conversant_core::error_body! {
    /// The typed bodies of the errors of [`Client::list_scheduled_messages`](crate::Client::list_scheduled_messages), by status.
    pub enum ListScheduledMessagesError for "spruce" "list_scheduled_messages" {
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

pub(crate) static DELETE_SCHEDULED_MESSAGE: Operation = Operation::new(
        "spruce",
        "delete_scheduled_message",
        Method::DELETE,
        "/scheduledmessages/{scheduledMessageId}",
    )
    .repeat(Repeat::Safe)
    .request_id_header("s-request-id");

/// Delete a scheduled message.
///
/// A call of [`Client::delete_scheduled_message`](crate::Client::delete_scheduled_message). Nothing is sent before [`send`](Self::send).
#[must_use = "a call does nothing until it is sent"]
pub struct DeleteScheduledMessage {
    pub(crate) client: Core,
    target: Target,
    pub(crate) options: CallOptions,
}
impl DeleteScheduledMessage {
    /// Sends the call.
    ///
    /// # Errors
    ///
    /// See [`Client::delete_scheduled_message`](crate::Client::delete_scheduled_message).
    pub async fn send(self) -> Result<Reply<(), super::ReplyHeaders>, Error> {
        let request = self.request();
        Self::read(
            self.client.call(&DELETE_SCHEDULED_MESSAGE, request, self.options).await?,
        )
    }

    #[inline]
    pub(crate) fn read(
        reply: RawReply,
    ) -> Result<Reply<(), super::ReplyHeaders>, Error> {
        Ok(reply.empty(&[200])?.with_headers(super::ReplyHeaders::read))
    }

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let mut request = self.target.request(Method::DELETE)?;
        request.accept("application/json");
        Ok(request)
    }
}

conversant_core::call_options!(DeleteScheduledMessage);

conversant_core::error_body! {
    /// The typed bodies of the errors of [`Client::delete_scheduled_message`](crate::Client::delete_scheduled_message), by status.
    pub enum DeleteScheduledMessageError for "spruce" "delete_scheduled_message" {
        /// `400`: The request is not valid.
        400 => BadRequest(types::Error),
        /// `403`: The API token is wrong or has been disabled.
        ///
        /// Known from the vendor's overview, not from its reference; the body is inferred.
        403 => Forbidden(types::Error),
        /// `404`: There is nothing with this id.
        404 => NotFound(types::Error),
        /// `500`: Something went wrong on the server.
        500 => InternalServerError(types::Error),
    }
}
