// Made by `cargo xtask generate highq` from specs/highq.yaml (sha256 e70dfe196376f159) with progenitor 0.15.1.
// Do not edit: change the spec or the pipeline and generate again.

use conversant_core::codegen::Settle;
use conversant_core::codegen::{Method, Request, Target};
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
    /// Starts a conversation with the given recipients and posts a message in it.
    ///
    /// The body names the recipients by `userid` and has the message's `html`, and the `id` of each file to attach.
    /// The reply has only the id of the new conversation and the id of the message. The vendor
    /// documents no way to recognise a repeat: expect that a request sent twice starts two conversations.
    ///
    /// `POST /api/4/conversations/`
    ///
    /// # Arguments
    ///
    /// - `body`: The recipients, and the message to post.
    ///
    /// # Returns
    ///
    /// `200` or `201`: The new conversation's id, and the id of its message.
    ///
    /// # Errors
    ///
    /// - `400`: A parameter or the body is wrong.
    /// - `401`: The token is missing or not valid. An expired token is answered with 403 instead.
    /// - `403`: The user may not do this, the request failed validation, or the token has expired.
    /// - `500`: The server failed.
    ///
    /// [`Error::body`](conversant_core::Error::body) gives the typed body, as
    /// [`CreateConversationError`](crate::operations::CreateConversationError).
    ///
    /// # Repeats
    ///
    /// Not safe: the provider cannot tell a repeat from a new call, so it is done again. The client sends it again
    /// only when it certainly was not processed: no connection was made, or the provider answered 429, or 503 with
    /// `Retry-After`. After anything else the error's outcome is unknown.
    ///
    /// # Source
    ///
    /// The vendor's page: <https://developerportal.thomsonreuters.com/messages-api/documents/new-conversation>
    ///
    /// Documented by the vendor. The page names 200 as success in its text and 201 in its table of codes; both are
    /// taken as success. Which properties a request must have is not documented. The request samples are the vendor's
    /// with their placeholders filled in: users 12 and 34, files 56 and 78, and the HTML. The reply sample is the
    /// vendor's XML; its JSON form is inferred from the request samples. The errors' values are made up, except for
    /// the two documented reference numbers.
    #[doc(alias = "POST /api/4/conversations/")]
    #[doc(alias = "createConversation")]
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
    /// Gives a conversation's recipients and its messages.
    ///
    /// The vendor documents no paging.
    ///
    /// `GET /api/4/conversations/{conversationid}/messages`
    ///
    /// # Arguments
    ///
    /// - `conversationid`: The conversation's id.
    ///
    /// # Returns
    ///
    /// `200` or `201`: The conversation with its recipients and messages.
    ///
    /// # Errors
    ///
    /// - `400`: A parameter or the body is wrong.
    /// - `401`: The token is missing or not valid. An expired token is answered with 403 instead.
    /// - `403`: The user may not do this, the request failed validation, or the token has expired.
    /// - `500`: The server failed.
    ///
    /// [`Error::body`](conversant_core::Error::body) gives the typed body, as
    /// [`GetConversationMessagesError`](crate::operations::GetConversationMessagesError).
    ///
    /// # Repeats
    ///
    /// Safe: a repeat does nothing new. The client sends it again after a failed connection, a timeout, a broken
    /// connection, and the statuses 408, 429, 500, 502, 503 and 504.
    ///
    /// # Source
    ///
    /// The vendor's page: <https://developerportal.thomsonreuters.com/messages-api/documents/get-conversation-messages>
    ///
    /// Documented by the vendor. The page also speaks of several conversations inside a `conversations` element, but
    /// its sample has `conversation` as the root, which is the reading taken here. Its table calls 201 the success;
    /// 200 is taken as success too, as on the sibling pages. No paging is documented. Most elements of the vendor's
    /// sample are empty or placeholders; the values of the example are made up, and its JSON form is inferred from
    /// the request samples. The errors' values are made up, except for the two documented reference numbers.
    #[doc(alias = "GET /api/4/conversations/{conversationid}/messages")]
    #[doc(alias = "getConversationMessages")]
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
}

static CREATE_CONVERSATION: Operation = Operation::new(
        "highq",
        "create_conversation",
        Method::POST,
        "/api/4/conversations/",
    )
    .repeat(Repeat::Never);

/// A call of [`Client::create_conversation`](crate::Client::create_conversation). Nothing is sent before [`send`](Self::send).
#[must_use = "a call does nothing until it is sent"]
pub struct CreateConversation {
    client: Core,
    target: Target,
    body: types::Conversation,
    format: BodyFormat,
    options: CallOptions,
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
        let reply = self.client.call(&CREATE_CONVERSATION, request, self.options).await?;
        reply.json_or_xml::<types::Conversation>("conversation")
    }

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

static GET_CONVERSATION_MESSAGES: Operation = Operation::new(
        "highq",
        "get_conversation_messages",
        Method::GET,
        "/api/4/conversations/{conversationid}/messages",
    )
    .repeat(Repeat::Safe);

/// A call of [`Client::get_conversation_messages`](crate::Client::get_conversation_messages). Nothing is sent before [`send`](Self::send).
#[must_use = "a call does nothing until it is sent"]
pub struct GetConversationMessages {
    client: Core,
    target: Target,
    format: BodyFormat,
    options: CallOptions,
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
        let reply = self
            .client
            .call(&GET_CONVERSATION_MESSAGES, request, self.options)
            .await?;
        reply.json_or_xml::<types::Conversation>("conversation")
    }

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
