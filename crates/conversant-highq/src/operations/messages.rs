// Made by `cargo xtask generate highq` from specs/highq.yaml (sha256 21ded36bb2b68bef) with progenitor 0.15.1.
// Do not edit: change the spec or the pipeline and generate again.

use chrono::{DateTime, Utc};
use conversant_core::codegen::{Search, Settle};
use conversant_core::codegen::{Method, RawReply, Request, Target};
use conversant_core::codegen::{Page, PageStyle, Paging};
use conversant_core::Items;
use conversant_core::{
    CallOptions, Client as Core, Error, Operation, Repeat, Reply, BodyFormat,
};
use crate::types;

/// # Messages
///
/// Conversations and the messages in them.
impl crate::Client {
    /// Start a conversation with its first message.
    ///
    /// `POST /api/4/conversations/`\
    /// In the vendor's documents: `New conversation`.
    ///
    /// Starts a conversation with the given recipients and posts a message in it.
    ///
    /// The body names the recipients by `userid` and has the message's `html`, and the `id` of each file to attach.
    /// The reply has only the id of the new conversation and the id of the message. The vendor
    /// documents no way to recognise a repeat: expect that a request sent twice starts two conversations.
    ///
    /// # Example
    ///
    /// ```
    /// use conversant_highq::types::{
    ///     Conversation, ConversationMessage, ConversationUser, Messages, Recipients, Users,
    /// };
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = conversant_sandbox::Sandbox::start().await?;
    /// # let there = sandbox.highq();
    /// # let client = conversant_highq::Client::builder().base_url(there.base_url());
    /// # let client = client.token(there.authorization().replace("Bearer ", "")).no_rate_limit().build()?;
    /// let conversation = client
    ///     .create_conversation(
    ///         Conversation::new()
    ///             .recipients(
    ///                 Recipients::new()
    ///                     .users(
    ///                         Users::new()
    ///                             .user([
    ///                                 ConversationUser::new().userid(12),
    ///                                 ConversationUser::new().userid(34),
    ///                             ]),
    ///                     ),
    ///             )
    ///             .messages(
    ///                 Messages::new()
    ///                     .message([ConversationMessage::new().html("<p>Hello</p>")]),
    ///             ),
    ///     )
    ///     .send()
    ///     .await?;
    /// println!("{:?}", conversation.conversationid);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Arguments
    ///
    /// - `body`, [`Conversation`](crate::types::Conversation): The recipients, and the message to post.
    ///
    /// # Returns
    ///
    /// `200` or `201`, [`Conversation`](crate::types::Conversation): The conversation's id, and the id of the new
    /// message.
    ///
    /// # Errors
    ///
    /// - `400`, [`Error`](crate::types::Error): A parameter or the body is wrong.
    /// - `401`, [`Error`](crate::types::Error): The token is missing or not valid. An expired token is answered with 403 instead.
    /// - `403`, [`Error`](crate::types::Error): The user may not do this, the request failed validation, or the token has expired.
    /// - `500`, [`Error`](crate::types::Error): The server failed.
    ///
    /// [`Error::body`](conversant_core::Error::body) gives the body, as
    /// [`CreateConversationError`](crate::operations::CreateConversationError).
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
    /// The vendor's page: <https://developerportal.thomsonreuters.com/messages-api/documents/new-conversation>
    ///
    /// Documented by the vendor. The page names 200 as success in its text and 201 in its table of codes; both are
    /// taken as success. Which properties a request must have is not documented. The reply is shown as XML; its JSON
    /// form is inferred from the request samples.
    #[doc(alias = "POST /api/4/conversations/")]
    #[doc(alias = "New conversation")]
    #[doc(alias = "createConversation")]
    #[inline]
    pub fn create_conversation(&self, body: types::Conversation) -> CreateConversation {
        CreateConversation {
            client: self.core.clone(),
            target: Target::below_base(&self.core, "/api/4/conversations/"),
            body,
            format: self.format,
            options: CallOptions::default(),
        }
    }

    /// What became of a message of [`create_conversation`](Self::create_conversation) whose outcome is unknown: this cannot be told.
    ///
    /// HighQ documents no operation that lists conversations, so one whose id is not known cannot be looked for.
    pub fn settle_create_conversation(&self) -> Settle {
        Settle::impossible(
            self.core.clone(),
            "HighQ documents no operation that lists conversations, so one whose id is not known cannot be looked for.",
        )
    }

    /// Get the messages of a conversation.
    ///
    /// `GET /api/4/conversations/{conversationid}/messages`\
    /// In the vendor's documents: `Get conversation messages`.
    ///
    /// Gives a conversation's recipients and its messages.
    ///
    /// The vendor documents no paging.
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = conversant_sandbox::Sandbox::start().await?;
    /// # let there = sandbox.highq();
    /// # let client = conversant_highq::Client::builder().base_url(there.base_url());
    /// # let client = client.token(there.authorization().replace("Bearer ", "")).no_rate_limit().build()?;
    /// # use conversant_highq::types::{
    /// #     Conversation, ConversationMessage, ConversationUser, Messages, Recipients, Users,
    /// # };
    /// # let conversation = client
    /// #     .create_conversation(
    /// #         Conversation::new()
    /// #             .recipients(
    /// #                 Recipients::new()
    /// #                     .users(
    /// #                         Users::new()
    /// #                             .user([
    /// #                                 ConversationUser::new().userid(12),
    /// #                                 ConversationUser::new().userid(34),
    /// #                             ]),
    /// #                     ),
    /// #             )
    /// #             .messages(
    /// #                 Messages::new()
    /// #                     .message([ConversationMessage::new().html("<p>Hello</p>")]),
    /// #             ),
    /// #     )
    /// #     .send()
    /// #     .await?;
    /// let mut items = client.get_conversation_messages(43).stream();
    /// while let Some(conversation_message) = items.next().await {
    ///     let conversation_message = conversation_message?;
    ///     println!("{:?}", conversation_message.messageid);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Arguments
    ///
    /// - `conversationid`: The conversation's id.
    ///
    /// # Returns
    ///
    /// `200` or `201`, [`Conversation`](crate::types::Conversation): The conversation with its recipients and
    /// messages.
    ///
    /// # Pages
    ///
    /// The vendor documents no pages. [`send`](crate::operations::GetConversationMessages::send) gives the list,
    /// [`stream`](crate::operations::GetConversationMessages::stream) its items one by one. An item that is not what
    /// the vendor documents does not cost the others: see
    /// [`Reply::malformed_items`](conversant_core::Reply::malformed_items).
    ///
    /// # Errors
    ///
    /// - `400`, [`Error`](crate::types::Error): A parameter or the body is wrong.
    /// - `401`, [`Error`](crate::types::Error): The token is missing or not valid. An expired token is answered with 403 instead.
    /// - `403`, [`Error`](crate::types::Error): The user may not do this, the request failed validation, or the token has expired.
    /// - `500`, [`Error`](crate::types::Error): The server failed.
    ///
    /// [`Error::body`](conversant_core::Error::body) gives the body, as
    /// [`GetConversationMessagesError`](crate::operations::GetConversationMessagesError).
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
    /// The vendor's page: <https://developerportal.thomsonreuters.com/messages-api/documents/get-conversation-messages>
    ///
    /// Documented by the vendor. The page also speaks of several conversations inside a `conversations` element, but
    /// its sample has `conversation` as the root, which is the reading taken here. Its table calls 201 the success;
    /// 200 is taken as success too, as on the sibling pages. The reply is shown as XML, most of its elements empty;
    /// its JSON form is inferred from the request samples.
    #[doc(alias = "GET /api/4/conversations/{conversationid}/messages")]
    #[doc(alias = "Get conversation messages")]
    #[doc(alias = "getConversationMessages")]
    #[inline]
    pub fn get_conversation_messages(
        &self,
        conversationid: i64,
    ) -> GetConversationMessages {
        GetConversationMessages {
            client: self.core.clone(),
            target: Target::below_base(&self.core, "/api/4/conversations/")
                .segment("conversationid", conversationid)
                .literal("/messages"),
            format: self.format,
            options: CallOptions::default(),
        }
    }

    /// Post a message into a conversation.
    ///
    /// `POST /api/4/conversations/{conversationid}/messages`\
    /// In the vendor's documents: `Reply on message conversation`.
    ///
    /// Posts a message into a conversation that exists.
    ///
    /// The body has the message's `html`, and the `id` of each file to attach. The reply has only the id of the
    /// conversation and the id of the message. The vendor documents no way to recognise a repeat: expect that a request
    /// sent twice posts two messages.
    ///
    /// # Example
    ///
    /// ```
    /// use conversant_highq::types::ConversationMessage;
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = conversant_sandbox::Sandbox::start().await?;
    /// # let there = sandbox.highq();
    /// # let client = conversant_highq::Client::builder().base_url(there.base_url());
    /// # let client = client.token(there.authorization().replace("Bearer ", "")).no_rate_limit().build()?;
    /// # use conversant_highq::types::{
    /// #     Conversation, ConversationMessage, ConversationUser, Messages, Recipients, Users,
    /// # };
    /// # let conversation = client
    /// #     .create_conversation(
    /// #         Conversation::new()
    /// #             .recipients(
    /// #                 Recipients::new()
    /// #                     .users(
    /// #                         Users::new()
    /// #                             .user([
    /// #                                 ConversationUser::new().userid(12),
    /// #                                 ConversationUser::new().userid(34),
    /// #                             ]),
    /// #                     ),
    /// #             )
    /// #             .messages(
    /// #                 Messages::new()
    /// #                     .message([ConversationMessage::new().html("<p>Hello</p>")]),
    /// #             ),
    /// #     )
    /// #     .send()
    /// #     .await?;
    /// let conversation = client
    ///     .reply_to_conversation(43, ConversationMessage::new().html("<p>Hello</p>"))
    ///     .send()
    ///     .await?;
    /// println!("{:?}", conversation.conversationid);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Arguments
    ///
    /// - `conversationid`: The conversation's id.
    /// - `body`, [`ConversationMessage`](crate::types::ConversationMessage): The message to post.
    ///
    /// # Returns
    ///
    /// `200` or `201`, [`Conversation`](crate::types::Conversation): The conversation's id, and the id of the new
    /// message.
    ///
    /// # Errors
    ///
    /// - `400`, [`Error`](crate::types::Error): A parameter or the body is wrong.
    /// - `401`, [`Error`](crate::types::Error): The token is missing or not valid. An expired token is answered with 403 instead.
    /// - `403`, [`Error`](crate::types::Error): The user may not do this, the request failed validation, or the token has expired.
    /// - `500`, [`Error`](crate::types::Error): The server failed.
    ///
    /// [`Error::body`](conversant_core::Error::body) gives the body, as
    /// [`ReplyToConversationError`](crate::operations::ReplyToConversationError).
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
    /// The vendor's page: <https://developerportal.thomsonreuters.com/messages-api/documents/reply-on-message-conversation>
    ///
    /// Documented by the vendor. The page calls the body a Conversation Common Object; its samples are a message
    /// alone, which is the reading taken here. It names 200 as success in its text and 201 in its table of codes;
    /// both are taken as success. Attachment ids are bare numbers in the page's JSON sample and quoted on the page
    /// about new conversations; they are sent quoted. The reply is shown as XML; its JSON form is inferred from the
    /// request samples.
    #[doc(alias = "POST /api/4/conversations/{conversationid}/messages")]
    #[doc(alias = "Reply on message conversation")]
    #[doc(alias = "replyToConversation")]
    #[inline]
    pub fn reply_to_conversation(
        &self,
        conversationid: i64,
        body: types::ConversationMessage,
    ) -> ReplyToConversation {
        ReplyToConversation {
            client: self.core.clone(),
            target: Target::below_base(&self.core, "/api/4/conversations/")
                .segment("conversationid", conversationid)
                .literal("/messages"),
            body,
            format: self.format,
            options: CallOptions::default(),
        }
    }

    /// What became of a message of [`reply_to_conversation`](Self::reply_to_conversation) whose outcome is unknown.
    ///
    /// Reads the conversation; never sends. See [`conversant_core::settle`].
    ///
    /// `since` is when the call was started: [`Error::started_at`](conversant_core::Error::started_at).
    #[inline]
    pub fn settle_reply_to_conversation(
        &self,
        conversationid: i64,
        body: &types::ConversationMessage,
        since: DateTime<Utc>,
    ) -> Settle {
        Settle::new(
            self.core.clone(),
            &REPLY_TO_CONVERSATION_SEARCH,
            Target::below_base(&self.core, "/api/4/conversations/")
                .segment("conversationid", conversationid)
                .literal("/messages"),
            body,
            since,
        )
    }

    /// Mark, archive or delete a conversation.
    ///
    /// `PUT /api/4/conversations/{conversationid}`\
    /// In the vendor's documents: `Update message conversation`.
    ///
    /// Marks a conversation as read or unread, archives it, or deletes it.
    ///
    /// There is no action that takes a conversation out of the archive.
    ///
    /// # Example
    ///
    /// ```
    /// use conversant_highq::types::ConversationAction;
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = conversant_sandbox::Sandbox::start().await?;
    /// # let there = sandbox.highq();
    /// # let client = conversant_highq::Client::builder().base_url(there.base_url());
    /// # let client = client.token(there.authorization().replace("Bearer ", "")).no_rate_limit().build()?;
    /// # use conversant_highq::types::{
    /// #     Conversation, ConversationMessage, ConversationUser, Messages, Recipients, Users,
    /// # };
    /// # let conversation = client
    /// #     .create_conversation(
    /// #         Conversation::new()
    /// #             .recipients(
    /// #                 Recipients::new()
    /// #                     .users(
    /// #                         Users::new()
    /// #                             .user([
    /// #                                 ConversationUser::new().userid(12),
    /// #                                 ConversationUser::new().userid(34),
    /// #                             ]),
    /// #                     ),
    /// #             )
    /// #             .messages(
    /// #                 Messages::new()
    /// #                     .message([ConversationMessage::new().html("<p>Hello</p>")]),
    /// #             ),
    /// #     )
    /// #     .send()
    /// #     .await?;
    /// client.update_conversation(43, ConversationAction::MarkAsRead).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Arguments
    ///
    /// - `conversationid`: The conversation's id.
    /// - `action`: What to do with the conversation.
    ///
    /// # Returns
    ///
    /// `200` or `201`: The action is carried out. The client reads no body.
    ///
    /// # Errors
    ///
    /// - `400`, [`Error`](crate::types::Error): A parameter or the body is wrong.
    /// - `401`, [`Error`](crate::types::Error): The token is missing or not valid. An expired token is answered with 403 instead.
    /// - `403`, [`Error`](crate::types::Error): The user may not do this, the request failed validation, or the token has expired.
    /// - `500`, [`Error`](crate::types::Error): The server failed.
    ///
    /// [`Error::body`](conversant_core::Error::body) gives the body, as
    /// [`UpdateConversationError`](crate::operations::UpdateConversationError).
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
    /// The vendor's page: <https://developerportal.thomsonreuters.com/messages-api/documents/update-message-conversation>
    ///
    /// Documented by the vendor. The page names 200 as success in its text and 201 in its table of codes; both are
    /// taken as success. Neither a request body nor a reply body is documented. That `action` is required follows
    /// from its place in the address the page gives.
    #[doc(alias = "PUT /api/4/conversations/{conversationid}")]
    #[doc(alias = "Update message conversation")]
    #[doc(alias = "updateConversation")]
    #[inline]
    pub fn update_conversation(
        &self,
        conversationid: i64,
        action: types::ConversationAction,
    ) -> UpdateConversation {
        UpdateConversation {
            client: self.core.clone(),
            target: Target::below_base(&self.core, "/api/4/conversations/")
                .segment("conversationid", conversationid),
            action,
            options: CallOptions::default(),
        }
    }
}

pub(crate) static CREATE_CONVERSATION: Operation = Operation::new(
        "highq",
        "create_conversation",
        Method::POST,
        "/api/4/conversations/",
    )
    .repeat(Repeat::Never);

/// Start a conversation with its first message.
///
/// A call of [`Client::create_conversation`](crate::Client::create_conversation). Nothing is sent before [`send`](Self::send).
#[must_use = "a call does nothing until it is sent"]
pub struct CreateConversation {
    pub(crate) client: Core,
    target: Target,
    body: types::Conversation,
    format: BodyFormat,
    pub(crate) options: CallOptions,
}
impl CreateConversation {
    /// The format of the body, and the one asked for in the reply; in place of the client's. The reply is read in
    /// whatever format it comes in.
    pub fn format(mut self, format: BodyFormat) -> Self {
        self.format = format;
        self
    }

    /// Sends the call.
    ///
    /// # Errors
    ///
    /// See [`Client::create_conversation`](crate::Client::create_conversation).
    pub async fn send(self) -> Result<Reply<types::Conversation>, Error> {
        let request = self.request();
        Self::read(self.client.call(&CREATE_CONVERSATION, request, self.options).await?)
    }

    #[inline]
    pub(crate) fn read(reply: RawReply) -> Result<Reply<types::Conversation>, Error> {
        reply.json_or_xml::<types::Conversation>("conversation")
    }

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let mut request = self.target.request(Method::POST)?;
        request.accept(self.format.content_type());
        let body = &self.body;
        match self.format {
            BodyFormat::Xml => request.xml("conversation", body)?,
            _ => request.json(body)?,
        }
        Ok(request)
    }
}

conversant_core::call_options!(CreateConversation);

conversant_core::error_body! {
    /// The typed bodies of the errors of [`Client::create_conversation`](crate::Client::create_conversation), by status.
    pub enum CreateConversationError for "highq" "create_conversation" {
        /// `400`: A parameter or the body is wrong.
        400 => BadRequest(types::Error as "error"),
        /// `401`: The token is missing or not valid. An expired token is answered with 403 instead.
        401 => Unauthorized(types::Error as "error"),
        /// `403`: The user may not do this, the request failed validation, or the token has expired.
        403 => Forbidden(types::Error as "error"),
        /// `500`: The server failed.
        500 => InternalServerError(types::Error as "error"),
    }
}

pub(crate) static GET_CONVERSATION_MESSAGES: Operation = Operation::new(
        "highq",
        "get_conversation_messages",
        Method::GET,
        "/api/4/conversations/{conversationid}/messages",
    )
    .repeat(Repeat::Safe);

static GET_CONVERSATION_MESSAGES_PAGES: Paging = Paging {
    style: PageStyle::Whole,
    at: "",
    id: "id",
    first: &[],
    null_at_end: None,
};

/// Get the messages of a conversation.
///
/// A call of [`Client::get_conversation_messages`](crate::Client::get_conversation_messages). Nothing is sent before [`send`](Self::send).
#[must_use = "a call does nothing until it is sent"]
pub struct GetConversationMessages {
    pub(crate) client: Core,
    target: Target,
    format: BodyFormat,
    pub(crate) options: CallOptions,
}
impl GetConversationMessages {
    /// The format of the body, and the one asked for in the reply; in place of the client's. The reply is read in
    /// whatever format it comes in.
    pub fn format(mut self, format: BodyFormat) -> Self {
        self.format = format;
        self
    }

    /// Sends the call.
    ///
    /// # Errors
    ///
    /// See [`Client::get_conversation_messages`](crate::Client::get_conversation_messages).
    pub async fn send(self) -> Result<Reply<types::Conversation>, Error> {
        let request = self.request();
        Self::read(
            self.client.call(&GET_CONVERSATION_MESSAGES, request, self.options).await?,
        )
    }

    /// All items, as a stream. The provider gives the list as a whole, with the first item that is asked for.
    #[inline]
    pub fn stream(self) -> Items<types::ConversationMessage> {
        let request = self.request();
        Items::new(
            self.client,
            &GET_CONVERSATION_MESSAGES,
            &GET_CONVERSATION_MESSAGES_PAGES,
            request,
            self.options,
            |reply| Ok(
                reply
                    .list_of_elements::<types::ConversationMessage>("/messages/message")
                    .json_or_xml::<types::Conversation>("conversation")?
                    .page(|whole: types::Conversation| Page {
                        next: None,
                        more: None,
                        total: None,
                        last_id: None,
                        items: whole
                            .messages
                            .and_then(|inner| inner.message)
                            .unwrap_or_default(),
                    }),
            ),
        )
    }

    #[inline]
    pub(crate) fn read(reply: RawReply) -> Result<Reply<types::Conversation>, Error> {
        reply
            .list_of_elements::<types::ConversationMessage>("/messages/message")
            .json_or_xml::<types::Conversation>("conversation")
    }

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let mut request = self.target.request(Method::GET)?;
        request.accept(self.format.content_type());
        Ok(request)
    }
}

conversant_core::call_options!(GetConversationMessages);

conversant_core::error_body! {
    /// The typed bodies of the errors of [`Client::get_conversation_messages`](crate::Client::get_conversation_messages), by status.
    pub enum GetConversationMessagesError for "highq" "get_conversation_messages" {
        /// `400`: A parameter or the body is wrong.
        400 => BadRequest(types::Error as "error"),
        /// `401`: The token is missing or not valid. An expired token is answered with 403 instead.
        401 => Unauthorized(types::Error as "error"),
        /// `403`: The user may not do this, the request failed validation, or the token has expired.
        403 => Forbidden(types::Error as "error"),
        /// `500`: The server failed.
        500 => InternalServerError(types::Error as "error"),
    }
}

pub(crate) static REPLY_TO_CONVERSATION: Operation = Operation::new(
        "highq",
        "reply_to_conversation",
        Method::POST,
        "/api/4/conversations/{conversationid}/messages",
    )
    .repeat(Repeat::Never);

static REPLY_TO_CONVERSATION_SEARCH: Search = Search {
    read: &GET_CONVERSATION_MESSAGES,
    query: &[],
    items: "/messages/message",
    same: &[("/html", "/html")],
    exact: false,
    also: &[],
    id: "/messageid",
    at: None,
    offset: None,
    page: usize::MAX,
    follow: None,
};

/// Post a message into a conversation.
///
/// A call of [`Client::reply_to_conversation`](crate::Client::reply_to_conversation). Nothing is sent before [`send`](Self::send).
#[must_use = "a call does nothing until it is sent"]
pub struct ReplyToConversation {
    pub(crate) client: Core,
    target: Target,
    body: types::ConversationMessage,
    format: BodyFormat,
    pub(crate) options: CallOptions,
}
impl ReplyToConversation {
    /// The format of the body, and the one asked for in the reply; in place of the client's. The reply is read in
    /// whatever format it comes in.
    pub fn format(mut self, format: BodyFormat) -> Self {
        self.format = format;
        self
    }

    /// Sends the call.
    ///
    /// # Errors
    ///
    /// See [`Client::reply_to_conversation`](crate::Client::reply_to_conversation).
    pub async fn send(self) -> Result<Reply<types::Conversation>, Error> {
        let request = self.request();
        Self::read(
            self.client.call(&REPLY_TO_CONVERSATION, request, self.options).await?,
        )
    }

    #[inline]
    pub(crate) fn read(reply: RawReply) -> Result<Reply<types::Conversation>, Error> {
        reply.json_or_xml::<types::Conversation>("conversation")
    }

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let mut request = self.target.request(Method::POST)?;
        request.accept(self.format.content_type());
        let body = &self.body;
        match self.format {
            BodyFormat::Xml => request.xml("message", body)?,
            _ => request.json(body)?,
        }
        Ok(request)
    }
}

conversant_core::call_options!(ReplyToConversation);

conversant_core::error_body! {
    /// The typed bodies of the errors of [`Client::reply_to_conversation`](crate::Client::reply_to_conversation), by status.
    pub enum ReplyToConversationError for "highq" "reply_to_conversation" {
        /// `400`: A parameter or the body is wrong.
        400 => BadRequest(types::Error as "error"),
        /// `401`: The token is missing or not valid. An expired token is answered with 403 instead.
        401 => Unauthorized(types::Error as "error"),
        /// `403`: The user may not do this, the request failed validation, or the token has expired.
        403 => Forbidden(types::Error as "error"),
        /// `500`: The server failed.
        500 => InternalServerError(types::Error as "error"),
    }
}

pub(crate) static UPDATE_CONVERSATION: Operation = Operation::new(
        "highq",
        "update_conversation",
        Method::PUT,
        "/api/4/conversations/{conversationid}",
    )
    .repeat(Repeat::Safe);

/// Mark, archive or delete a conversation.
///
/// A call of [`Client::update_conversation`](crate::Client::update_conversation). Nothing is sent before [`send`](Self::send).
#[must_use = "a call does nothing until it is sent"]
pub struct UpdateConversation {
    pub(crate) client: Core,
    target: Target,
    pub(crate) action: types::ConversationAction,
    pub(crate) options: CallOptions,
}
impl UpdateConversation {
    /// Sends the call.
    ///
    /// # Errors
    ///
    /// See [`Client::update_conversation`](crate::Client::update_conversation).
    pub async fn send(self) -> Result<Reply<()>, Error> {
        let request = self.request();
        Self::read(self.client.call(&UPDATE_CONVERSATION, request, self.options).await?)
    }

    #[inline]
    pub(crate) fn read(reply: RawReply) -> Result<Reply<()>, Error> {
        reply.empty(&[200, 201])
    }

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let mut request = self.target.request(Method::PUT)?;
        request.accept("application/json");
        request.query("action", &self.action);
        Ok(request)
    }
}

conversant_core::call_options!(UpdateConversation);

conversant_core::error_body! {
    /// The typed bodies of the errors of [`Client::update_conversation`](crate::Client::update_conversation), by status.
    pub enum UpdateConversationError for "highq" "update_conversation" {
        /// `400`: A parameter or the body is wrong.
        400 => BadRequest(types::Error),
        /// `401`: The token is missing or not valid. An expired token is answered with 403 instead.
        401 => Unauthorized(types::Error),
        /// `403`: The user may not do this, the request failed validation, or the token has expired.
        403 => Forbidden(types::Error),
        /// `500`: The server failed.
        500 => InternalServerError(types::Error),
    }
}
