// Made by `cargo xtask generate hostaway` from specs/hostaway.yaml (sha256 4ef4cfd0f2b36005) with progenitor 0.15.1.
// Do not edit: change the spec or the pipeline and generate again.

use chrono::{DateTime, Utc};
use conversant_core::codegen::{Search, Settle};
use conversant_core::codegen::{Method, RawReply, Request, Target};
use conversant_core::codegen::{Page, PageStyle, Paging};
use conversant_core::Items;
use conversant_core::{
    CallOptions, Client as Core, Error, Operation, Repeat, Reply, Envelope,
};
use crate::types;

/// # Conversations
///
/// Finding guest conversations, reading their messages and sending new ones.
impl crate::Client {
    /// List the conversations.
    ///
    /// `GET /conversations`\
    /// In the vendor's documents: `Retrieve a conversations list`.
    ///
    /// Lists the conversations of the account, a page at a time.
    ///
    /// With `reservationId`, only those of one reservation. Hostaway publishes neither the order of the list nor the
    /// default and the largest size of a page.
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = conversant_sandbox::Sandbox::start().await?;
    /// # let there = sandbox.hostaway();
    /// # let client = conversant_hostaway::Client::builder().base_url(there.base_url());
    /// # let client = client.token(there.authorization().replace("Bearer ", "")).no_rate_limit().build()?;
    /// let mut items = client.list_conversations().stream();
    /// while let Some(conversation) = items.next().await {
    ///     let conversation = conversation?;
    ///     println!("{}", conversation.id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Options
    ///
    /// Setters of the call.
    ///
    /// - [`limit`](crate::operations::ListConversations::limit): How many items a page holds at most. Default and maximum are not published. Example: `20`.
    /// - [`offset`](crate::operations::ListConversations::offset): How many items, counted from the beginning of the list, are skipped. Example: `0`.
    /// - [`reservation_id`](crate::operations::ListConversations::reservation_id): Number of a reservation; only its conversations are listed. On the wire: `reservationId`. Example: `2`.
    /// - [`include_resources`](crate::operations::ListConversations::include_resources): Whether each object comes with others that belong to it. Left out or `false`, it does not. Which objects these are is published for some properties only. On the wire: `includeResources`, as `0` or `1`. Example: `1`.
    ///
    /// # Returns
    ///
    /// `200`, a list of [`Conversation`](crate::types::Conversation): The conversations.
    ///
    /// # Pages
    ///
    /// A page starts after a number of items. [`send`](crate::operations::ListConversations::send) gives one page,
    /// [`stream`](crate::operations::ListConversations::stream) all items. An item that is not what the vendor
    /// documents does not cost the others: see [`Reply::malformed_items`](conversant_core::Reply::malformed_items).
    ///
    /// # Errors
    ///
    /// - `2xx`, [`Failure`](crate::types::Failure): The envelope's `status` is `fail`.
    /// - `400`, [`Failure`](crate::types::Failure): The server cannot make sense of the request. Hostaway publishes neither a status nor a body for that (inferred).
    /// - `401`, [`Failure`](crate::types::Failure): The credentials were refused. Known from client code only, and its body is inferred; Hostaway documents 403 for a token it does not accept.
    /// - `403`, [`Failure`](crate::types::Failure): Access is denied. The documented cause is an access token that has expired, was revoked or is not valid. Clients also meet it for a locked resource and for a token that may not read the inbox.
    /// - `429`, [`RateLimited`](crate::types::RateLimited): The limit of calls per address or per account is exceeded. No header says how long to wait; both limits count over ten seconds.
    ///
    /// [`Error::body`](conversant_core::Error::body) gives the body, as
    /// [`ListConversationsError`](crate::operations::ListConversationsError).
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
    /// The vendor's page: <https://api.hostaway.com/documentation#retrieve-a-conversations-list>
    ///
    /// Documented by the vendor. Status 200 comes from client code.
    #[doc(alias = "GET /conversations")]
    #[doc(alias = "Retrieve a conversations list")]
    #[doc(alias = "listConversations")]
    #[inline]
    pub fn list_conversations(&self) -> ListConversations {
        ListConversations {
            client: self.core.clone(),
            target: Target::below_base(&self.core, "/conversations"),
            limit: None,
            offset: None,
            reservation_id: None,
            include_resources: None,
            options: CallOptions::default(),
        }
    }

    /// Read a conversation.
    ///
    /// `GET /conversations/{conversationId}`\
    /// In the vendor's documents: `Retrieve a conversation object`.
    ///
    /// Returns one conversation.
    ///
    /// With `includeResources` it comes with its reservation and its latest messages; all its messages are what
    /// [`list_conversation_messages`](crate::Client::list_conversation_messages) lists.
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = conversant_sandbox::Sandbox::start().await?;
    /// # let there = sandbox.hostaway();
    /// # let client = conversant_hostaway::Client::builder().base_url(there.base_url());
    /// # let client = client.token(there.authorization().replace("Bearer ", "")).no_rate_limit().build()?;
    /// let conversation = client.retrieve_conversation(1406).send().await?;
    /// println!("{}", conversation.id);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Arguments
    ///
    /// - `conversation_id`: Number of the conversation. On the wire: `conversationId`.
    ///
    /// # Options
    ///
    /// Setters of the call.
    ///
    /// - [`include_resources`](crate::operations::RetrieveConversation::include_resources): Whether each object comes with others that belong to it. Left out or `false`, it does not. Which objects these are is published for some properties only. On the wire: `includeResources`, as `0` or `1`. Example: `1`.
    ///
    /// # Returns
    ///
    /// `200`, [`Conversation`](crate::types::Conversation): The conversation.
    ///
    /// # Errors
    ///
    /// - `2xx`, [`Failure`](crate::types::Failure): The envelope's `status` is `fail`.
    /// - `400`, [`Failure`](crate::types::Failure): The server cannot make sense of the request. Hostaway publishes neither a status nor a body for that (inferred).
    /// - `401`, [`Failure`](crate::types::Failure): The credentials were refused. Known from client code only, and its body is inferred; Hostaway documents 403 for a token it does not accept.
    /// - `403`, [`Failure`](crate::types::Failure): Access is denied. The documented cause is an access token that has expired, was revoked or is not valid. Clients also meet it for a locked resource and for a token that may not read the inbox.
    /// - `404`, [`Failure`](crate::types::Failure): What the path names does not exist. Known from client code only, and its body is inferred.
    /// - `429`, [`RateLimited`](crate::types::RateLimited): The limit of calls per address or per account is exceeded. No header says how long to wait; both limits count over ten seconds.
    ///
    /// [`Error::body`](conversant_core::Error::body) gives the body, as
    /// [`RetrieveConversationError`](crate::operations::RetrieveConversationError).
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
    /// The vendor's page: <https://api.hostaway.com/documentation#retrieve-a-conversation-object>
    ///
    /// Documented by the vendor. Status 200 comes from client code.
    #[doc(alias = "GET /conversations/{conversationId}")]
    #[doc(alias = "Retrieve a conversation object")]
    #[doc(alias = "retrieveConversation")]
    #[inline]
    pub fn retrieve_conversation(&self, conversation_id: i64) -> RetrieveConversation {
        RetrieveConversation {
            client: self.core.clone(),
            target: Target::below_base(&self.core, "/conversations/")
                .segment("conversationId", conversation_id),
            include_resources: None,
            options: CallOptions::default(),
        }
    }

    /// List the messages of a conversation.
    ///
    /// `GET /conversations/{conversationId}/messages`\
    /// In the vendor's documents: `Retrieve conversation messages list`.
    ///
    /// Lists the messages of one conversation, a page at a time.
    ///
    /// Without `includeScheduledMessages` the list holds only what has been sent; with it, also messages that wait,
    /// were cancelled, are paused or failed. Hostaway publishes neither the order of the list nor the default and the
    /// largest size of a page.
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = conversant_sandbox::Sandbox::start().await?;
    /// # let there = sandbox.hostaway();
    /// # let client = conversant_hostaway::Client::builder().base_url(there.base_url());
    /// # let client = client.token(there.authorization().replace("Bearer ", "")).no_rate_limit().build()?;
    /// let mut items = client.list_conversation_messages(1406).stream();
    /// while let Some(conversation_message) = items.next().await {
    ///     let conversation_message = conversation_message?;
    ///     println!("{}", conversation_message.id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Arguments
    ///
    /// - `conversation_id`: Number of the conversation. On the wire: `conversationId`.
    ///
    /// # Options
    ///
    /// Setters of the call.
    ///
    /// - [`limit`](crate::operations::ListConversationMessages::limit): How many items a page holds at most. Default and maximum are not published. Example: `20`.
    /// - [`offset`](crate::operations::ListConversationMessages::offset): How many items, counted from the beginning of the list, are skipped. Example: `0`.
    /// - [`include_scheduled_messages`](crate::operations::ListConversationMessages::include_scheduled_messages): Whether messages that have not been sent are listed too. Left out or `false`, only messages with status `sent` are returned. With `true`, those of every status are. On the wire: `includeScheduledMessages`, as `0` or `1`. Example: `1`.
    ///
    /// # Returns
    ///
    /// `200`, a list of [`ConversationMessage`](crate::types::ConversationMessage): One page of the conversation's
    /// messages.
    ///
    /// # Pages
    ///
    /// A page starts after a number of items. [`send`](crate::operations::ListConversationMessages::send) gives one
    /// page, [`stream`](crate::operations::ListConversationMessages::stream) all items. An item that is not what the
    /// vendor documents does not cost the others: see
    /// [`Reply::malformed_items`](conversant_core::Reply::malformed_items).
    ///
    /// # Errors
    ///
    /// - `2xx`, [`Failure`](crate::types::Failure): The envelope's `status` is `fail`.
    /// - `400`, [`Failure`](crate::types::Failure): The server cannot make sense of the request. Hostaway publishes neither a status nor a body for that (inferred).
    /// - `401`, [`Failure`](crate::types::Failure): The credentials were refused. Known from client code only, and its body is inferred; Hostaway documents 403 for a token it does not accept.
    /// - `403`, [`Failure`](crate::types::Failure): Access is denied. The documented cause is an access token that has expired, was revoked or is not valid. Clients also meet it for a locked resource and for a token that may not read the inbox.
    /// - `404`, [`Failure`](crate::types::Failure): What the path names does not exist. Known from client code only, and its body is inferred.
    /// - `429`, [`RateLimited`](crate::types::RateLimited): The limit of calls per address or per account is exceeded. No header says how long to wait; both limits count over ten seconds.
    ///
    /// [`Error::body`](conversant_core::Error::body) gives the body, as
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
    /// Documented by the vendor. Status 200 comes from client code.
    #[doc(alias = "GET /conversations/{conversationId}/messages")]
    #[doc(alias = "Retrieve conversation messages list")]
    #[doc(alias = "listConversationMessages")]
    #[inline]
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
    /// `POST /conversations/{conversationId}/messages`\
    /// In the vendor's documents: `Send conversation message`.
    ///
    /// Sends a message into a conversation and returns it as Hostaway stored it.
    ///
    /// Only the text is needed; without a `communicationType` it goes out by e-mail. Files cannot be sent this way.
    /// Hostaway offers nothing by which it would recognise a repeated request, so a repeat may reach the guest twice.
    ///
    /// # Example
    ///
    /// ```
    /// use conversant_hostaway::types::{CommunicationType, NewMessage};
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = conversant_sandbox::Sandbox::start().await?;
    /// # let there = sandbox.hostaway();
    /// # let client = conversant_hostaway::Client::builder().base_url(there.base_url());
    /// # let client = client.token(there.authorization().replace("Bearer ", "")).no_rate_limit().build()?;
    /// let conversation_message = client
    ///     .send_conversation_message(
    ///         1406,
    ///         NewMessage::new("hello guest").communication_type(CommunicationType::Email),
    ///     )
    ///     .send()
    ///     .await?;
    /// println!("{}", conversation_message.id);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Arguments
    ///
    /// - `conversation_id`: Number of the conversation. On the wire: `conversationId`.
    /// - `body`, [`NewMessage`](crate::types::NewMessage): The message to send.
    ///
    /// # Returns
    ///
    /// `200` or `201`, [`ConversationMessage`](crate::types::ConversationMessage): The message as Hostaway stored it.
    ///
    /// # Errors
    ///
    /// - `2xx`, [`Failure`](crate::types::Failure): The envelope's `status` is `fail`.
    /// - `400`, [`Failure`](crate::types::Failure): The server cannot make sense of the request. Hostaway publishes neither a status nor a body for that (inferred).
    /// - `401`, [`Failure`](crate::types::Failure): The credentials were refused. Known from client code only, and its body is inferred; Hostaway documents 403 for a token it does not accept.
    /// - `403`, [`Failure`](crate::types::Failure): Access is denied. The documented cause is an access token that has expired, was revoked or is not valid. Clients also meet it for a locked resource and for a token that may not read the inbox.
    /// - `404`, [`Failure`](crate::types::Failure): What the path names does not exist. Known from client code only, and its body is inferred.
    /// - `429`, [`RateLimited`](crate::types::RateLimited): The limit of calls per address or per account is exceeded. No header says how long to wait; both limits count over ten seconds.
    ///
    /// [`Error::body`](conversant_core::Error::body) gives the body, as
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
    /// A further cap of 30 messages a minute is claimed by one third party only and is left out.
    #[doc(alias = "POST /conversations/{conversationId}/messages")]
    #[doc(alias = "Send conversation message")]
    #[doc(alias = "sendConversationMessage")]
    #[inline]
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
    #[inline]
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

    /// Read a message.
    ///
    /// `GET /conversations/{conversationId}/messages/{conversationMessageId}`\
    /// In the vendor's documents: `Retrieve conversation message`.
    ///
    /// Returns one message of a conversation, whatever its status.
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = conversant_sandbox::Sandbox::start().await?;
    /// # let there = sandbox.hostaway();
    /// # let client = conversant_hostaway::Client::builder().base_url(there.base_url());
    /// # let client = client.token(there.authorization().replace("Bearer ", "")).no_rate_limit().build()?;
    /// let conversation_message = client
    ///     .retrieve_conversation_message(1408, 18800001)
    ///     .send()
    ///     .await?;
    /// println!("{}", conversation_message.id);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Arguments
    ///
    /// - `conversation_id`: Number of the conversation. On the wire: `conversationId`.
    /// - `conversation_message_id`: Number of the message. On the wire: `conversationMessageId`.
    ///
    /// # Returns
    ///
    /// `200`, [`ConversationMessage`](crate::types::ConversationMessage): The message.
    ///
    /// # Errors
    ///
    /// - `2xx`, [`Failure`](crate::types::Failure): The envelope's `status` is `fail`.
    /// - `400`, [`Failure`](crate::types::Failure): The server cannot make sense of the request. Hostaway publishes neither a status nor a body for that (inferred).
    /// - `401`, [`Failure`](crate::types::Failure): The credentials were refused. Known from client code only, and its body is inferred; Hostaway documents 403 for a token it does not accept.
    /// - `403`, [`Failure`](crate::types::Failure): Access is denied. The documented cause is an access token that has expired, was revoked or is not valid. Clients also meet it for a locked resource and for a token that may not read the inbox.
    /// - `404`, [`Failure`](crate::types::Failure): What the path names does not exist. Known from client code only, and its body is inferred.
    /// - `429`, [`RateLimited`](crate::types::RateLimited): The limit of calls per address or per account is exceeded. No header says how long to wait; both limits count over ten seconds.
    ///
    /// [`Error::body`](conversant_core::Error::body) gives the body, as
    /// [`RetrieveConversationMessageError`](crate::operations::RetrieveConversationMessageError).
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
    /// The vendor's page: <https://api.hostaway.com/documentation#retrieve-conversation-message>
    ///
    /// Documented by the vendor. That messages of every status are returned is inferred. Status 200 comes from client
    /// code.
    #[doc(
        alias = "GET /conversations/{conversationId}/messages/{conversationMessageId}"
    )]
    #[doc(alias = "Retrieve conversation message")]
    #[doc(alias = "retrieveConversationMessage")]
    #[inline]
    pub fn retrieve_conversation_message(
        &self,
        conversation_id: i64,
        conversation_message_id: i64,
    ) -> RetrieveConversationMessage {
        RetrieveConversationMessage {
            client: self.core.clone(),
            target: Target::below_base(&self.core, "/conversations/")
                .segment("conversationId", conversation_id)
                .literal("/messages/")
                .segment("conversationMessageId", conversation_message_id),
            options: CallOptions::default(),
        }
    }

    /// List the conversations of a reservation.
    ///
    /// `GET /reservations/{reservationId}/conversations`\
    /// In the vendor's documents: `Retrieve a conversations list for the reservation`.
    ///
    /// Lists all conversations that belong to one reservation.
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = conversant_sandbox::Sandbox::start().await?;
    /// # let there = sandbox.hostaway();
    /// # let client = conversant_hostaway::Client::builder().base_url(there.base_url());
    /// # let client = client.token(there.authorization().replace("Bearer ", "")).no_rate_limit().build()?;
    /// let mut items = client.list_reservation_conversations(97230).stream();
    /// while let Some(conversation) = items.next().await {
    ///     let conversation = conversation?;
    ///     println!("{}", conversation.id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Arguments
    ///
    /// - `reservation_id`: Number of the reservation, the one Hostaway gave it. On the wire: `reservationId`.
    ///
    /// # Returns
    ///
    /// `200`, a list of [`Conversation`](crate::types::Conversation): The conversations.
    ///
    /// # Pages
    ///
    /// The vendor documents no pages. [`send`](crate::operations::ListReservationConversations::send) gives the list,
    /// [`stream`](crate::operations::ListReservationConversations::stream) its items one by one. An item that is not
    /// what the vendor documents does not cost the others: see
    /// [`Reply::malformed_items`](conversant_core::Reply::malformed_items).
    ///
    /// # Errors
    ///
    /// - `2xx`, [`Failure`](crate::types::Failure): The envelope's `status` is `fail`.
    /// - `400`, [`Failure`](crate::types::Failure): The server cannot make sense of the request. Hostaway publishes neither a status nor a body for that (inferred).
    /// - `401`, [`Failure`](crate::types::Failure): The credentials were refused. Known from client code only, and its body is inferred; Hostaway documents 403 for a token it does not accept.
    /// - `403`, [`Failure`](crate::types::Failure): Access is denied. The documented cause is an access token that has expired, was revoked or is not valid. Clients also meet it for a locked resource and for a token that may not read the inbox.
    /// - `404`, [`Failure`](crate::types::Failure): What the path names does not exist. Known from client code only, and its body is inferred.
    /// - `429`, [`RateLimited`](crate::types::RateLimited): The limit of calls per address or per account is exceeded. No header says how long to wait; both limits count over ten seconds.
    ///
    /// [`Error::body`](conversant_core::Error::body) gives the body, as
    /// [`ListReservationConversationsError`](crate::operations::ListReservationConversationsError).
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
    /// The vendor's page: <https://api.hostaway.com/documentation#retrieve-a-conversations-list-for-the-reservation>
    ///
    /// Documented by the vendor. No paging is documented. Status 200 comes from client code.
    #[doc(alias = "GET /reservations/{reservationId}/conversations")]
    #[doc(alias = "Retrieve a conversations list for the reservation")]
    #[doc(alias = "listReservationConversations")]
    #[inline]
    pub fn list_reservation_conversations(
        &self,
        reservation_id: i64,
    ) -> ListReservationConversations {
        ListReservationConversations {
            client: self.core.clone(),
            target: Target::below_base(&self.core, "/reservations/")
                .segment("reservationId", reservation_id)
                .literal("/conversations"),
            options: CallOptions::default(),
        }
    }
}

pub(crate) static LIST_CONVERSATIONS: Operation = Operation::new(
        "hostaway",
        "list_conversations",
        Method::GET,
        "/conversations",
    )
    .repeat(Repeat::Safe)
    .envelope(Envelope::new("status", "fail"));

static LIST_CONVERSATIONS_PAGES: Paging = Paging {
    style: PageStyle::Offset,
    at: "offset",
    id: "id",
    first: &[],
    null_at_end: None,
};

/// List the conversations.
///
/// A call of [`Client::list_conversations`](crate::Client::list_conversations). Nothing is sent before [`send`](Self::send).
#[must_use = "a call does nothing until it is sent"]
pub struct ListConversations {
    pub(crate) client: Core,
    target: Target,
    pub(crate) limit: Option<i64>,
    pub(crate) offset: Option<i64>,
    pub(crate) reservation_id: Option<i64>,
    pub(crate) include_resources: Option<bool>,
    pub(crate) options: CallOptions,
}
impl ListConversations {
    /// How many items a page holds at most.
    ///
    /// Default and maximum are not published.
    ///
    /// Example: `20`.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }

    /// How many items, counted from the beginning of the list, are skipped.
    ///
    /// Example: `0`.
    #[inline]
    pub fn offset(mut self, offset: i64) -> Self {
        self.offset = Some(offset);
        self
    }

    /// Number of a reservation; only its conversations are listed.
    ///
    /// On the wire: `reservationId`. Example: `2`.
    #[inline]
    pub fn reservation_id(mut self, reservation_id: i64) -> Self {
        self.reservation_id = Some(reservation_id);
        self
    }

    /// Whether each object comes with others that belong to it.
    ///
    /// Left out or `false`, it does not. Which objects these are is published for some properties only.
    ///
    /// On the wire: `includeResources`, as `0` or `1`. Example: `1`.
    #[inline]
    pub fn include_resources(mut self, include_resources: bool) -> Self {
        self.include_resources = Some(include_resources);
        self
    }

    /// Sends the call.
    ///
    /// # Errors
    ///
    /// See [`Client::list_conversations`](crate::Client::list_conversations).
    pub async fn send(self) -> Result<Reply<Vec<types::Conversation>>, Error> {
        let request = self.request();
        Self::read(self.client.call(&LIST_CONVERSATIONS, request, self.options).await?)
    }

    /// All items, as a stream that fetches the next page when it needs one.
    #[inline]
    pub fn stream(self) -> Items<types::Conversation> {
        let request = self.request();
        Items::new(
            self.client,
            &LIST_CONVERSATIONS,
            &LIST_CONVERSATIONS_PAGES,
            request,
            self.options,
            |reply| Ok(
                reply
                    .list::<types::Conversation>("/result")
                    .enveloped(|whole: types::ConversationListReply| (
                        whole.status.as_str() == "fail",
                        Some(whole),
                    ))?
                    .page(|whole: types::ConversationListReply| Page {
                        next: None,
                        more: None,
                        total: whole.count.and_then(|total| u64::try_from(total).ok()),
                        last_id: None,
                        items: whole.result,
                    }),
            ),
        )
    }

    #[inline]
    pub(crate) fn read(
        reply: RawReply,
    ) -> Result<Reply<Vec<types::Conversation>>, Error> {
        reply
            .list::<types::Conversation>("/result")
            .enveloped(|whole: types::ConversationListReply| (
                whole.status.as_str() == "fail",
                Some(whole.result),
            ))
    }

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let mut request = self.target.request(Method::GET)?;
        request.accept("application/json");
        request.query("limit", &self.limit);
        request.query("offset", &self.offset);
        request.query("reservationId", &self.reservation_id);
        request.query("includeResources", &self.include_resources.map(i64::from));
        Ok(request)
    }
}

conversant_core::call_options!(ListConversations);

conversant_core::error_body! {
    /// The typed bodies of the errors of [`Client::list_conversations`](crate::Client::list_conversations), by status.
    pub enum ListConversationsError for "hostaway" "list_conversations" {
        /// A status of success, but the envelope's `status` is `fail`.
        200..=299 => Failed(types::Failure),
        /// `400`: The server cannot make sense of the request.
        ///
        /// Hostaway publishes neither a status nor a body for that (inferred).
        400 => BadRequest(types::Failure),
        /// `401`: The credentials were refused.
        ///
        /// Known from client code only, and its body is inferred; Hostaway documents 403 for a token it does not accept.
        401 => Unauthorized(types::Failure),
        /// `403`: Access is denied.
        ///
        /// The documented cause is an access token that has expired, was revoked or is not valid. Clients also meet it for
        /// a locked resource and for a token that may not read the inbox.
        403 => Forbidden(types::Failure),
        /// `429`: The limit of calls per address or per account is exceeded.
        ///
        /// No header says how long to wait; both limits count over ten seconds.
        429 => TooManyRequests(types::RateLimited),
    }
}

pub(crate) static RETRIEVE_CONVERSATION: Operation = Operation::new(
        "hostaway",
        "retrieve_conversation",
        Method::GET,
        "/conversations/{conversationId}",
    )
    .repeat(Repeat::Safe)
    .envelope(Envelope::new("status", "fail"));

/// Read a conversation.
///
/// A call of [`Client::retrieve_conversation`](crate::Client::retrieve_conversation). Nothing is sent before [`send`](Self::send).
#[must_use = "a call does nothing until it is sent"]
pub struct RetrieveConversation {
    pub(crate) client: Core,
    target: Target,
    pub(crate) include_resources: Option<bool>,
    pub(crate) options: CallOptions,
}
impl RetrieveConversation {
    /// Whether each object comes with others that belong to it.
    ///
    /// Left out or `false`, it does not. Which objects these are is published for some properties only.
    ///
    /// On the wire: `includeResources`, as `0` or `1`. Example: `1`.
    #[inline]
    pub fn include_resources(mut self, include_resources: bool) -> Self {
        self.include_resources = Some(include_resources);
        self
    }

    /// Sends the call.
    ///
    /// # Errors
    ///
    /// See [`Client::retrieve_conversation`](crate::Client::retrieve_conversation).
    pub async fn send(self) -> Result<Reply<types::Conversation>, Error> {
        let request = self.request();
        Self::read(
            self.client.call(&RETRIEVE_CONVERSATION, request, self.options).await?,
        )
    }

    #[inline]
    pub(crate) fn read(reply: RawReply) -> Result<Reply<types::Conversation>, Error> {
        reply
            .enveloped(|whole: types::ConversationReply| (
                whole.status.as_str() == "fail",
                Some(whole.result),
            ))
    }

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let mut request = self.target.request(Method::GET)?;
        request.accept("application/json");
        request.query("includeResources", &self.include_resources.map(i64::from));
        Ok(request)
    }
}

conversant_core::call_options!(RetrieveConversation);

conversant_core::error_body! {
    /// The typed bodies of the errors of [`Client::retrieve_conversation`](crate::Client::retrieve_conversation), by status.
    pub enum RetrieveConversationError for "hostaway" "retrieve_conversation" {
        /// A status of success, but the envelope's `status` is `fail`.
        200..=299 => Failed(types::Failure),
        /// `400`: The server cannot make sense of the request.
        ///
        /// Hostaway publishes neither a status nor a body for that (inferred).
        400 => BadRequest(types::Failure),
        /// `401`: The credentials were refused.
        ///
        /// Known from client code only, and its body is inferred; Hostaway documents 403 for a token it does not accept.
        401 => Unauthorized(types::Failure),
        /// `403`: Access is denied.
        ///
        /// The documented cause is an access token that has expired, was revoked or is not valid. Clients also meet it for
        /// a locked resource and for a token that may not read the inbox.
        403 => Forbidden(types::Failure),
        /// `404`: What the path names does not exist.
        ///
        /// Known from client code only, and its body is inferred.
        404 => NotFound(types::Failure),
        /// `429`: The limit of calls per address or per account is exceeded.
        ///
        /// No header says how long to wait; both limits count over ten seconds.
        429 => TooManyRequests(types::RateLimited),
    }
}

pub(crate) static LIST_CONVERSATION_MESSAGES: Operation = Operation::new(
        "hostaway",
        "list_conversation_messages",
        Method::GET,
        "/conversations/{conversationId}/messages",
    )
    .repeat(Repeat::Safe)
    .envelope(Envelope::new("status", "fail"));

static LIST_CONVERSATION_MESSAGES_PAGES: Paging = Paging {
    style: PageStyle::Offset,
    at: "offset",
    id: "id",
    first: &[],
    null_at_end: None,
};

/// List the messages of a conversation.
///
/// A call of [`Client::list_conversation_messages`](crate::Client::list_conversation_messages). Nothing is sent before [`send`](Self::send).
#[must_use = "a call does nothing until it is sent"]
pub struct ListConversationMessages {
    pub(crate) client: Core,
    target: Target,
    pub(crate) limit: Option<i64>,
    pub(crate) offset: Option<i64>,
    pub(crate) include_scheduled_messages: Option<bool>,
    pub(crate) options: CallOptions,
}
impl ListConversationMessages {
    /// How many items a page holds at most.
    ///
    /// Default and maximum are not published.
    ///
    /// Example: `20`.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }

    /// How many items, counted from the beginning of the list, are skipped.
    ///
    /// Example: `0`.
    #[inline]
    pub fn offset(mut self, offset: i64) -> Self {
        self.offset = Some(offset);
        self
    }

    /// Whether messages that have not been sent are listed too.
    ///
    /// Left out or `false`, only messages with status `sent` are returned. With `true`, those of every status are.
    ///
    /// On the wire: `includeScheduledMessages`, as `0` or `1`. Example: `1`.
    #[inline]
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
        Self::read(
            self.client.call(&LIST_CONVERSATION_MESSAGES, request, self.options).await?,
        )
    }

    /// All items, as a stream that fetches the next page when it needs one.
    #[inline]
    pub fn stream(self) -> Items<types::ConversationMessage> {
        let request = self.request();
        Items::new(
            self.client,
            &LIST_CONVERSATION_MESSAGES,
            &LIST_CONVERSATION_MESSAGES_PAGES,
            request,
            self.options,
            |reply| Ok(
                reply
                    .list::<types::ConversationMessage>("/result")
                    .enveloped(|whole: types::ConversationMessageListReply| (
                        whole.status.as_str() == "fail",
                        Some(whole),
                    ))?
                    .page(|whole: types::ConversationMessageListReply| Page {
                        next: None,
                        more: None,
                        total: whole.count.and_then(|total| u64::try_from(total).ok()),
                        last_id: None,
                        items: whole.result,
                    }),
            ),
        )
    }

    #[inline]
    pub(crate) fn read(
        reply: RawReply,
    ) -> Result<Reply<Vec<types::ConversationMessage>>, Error> {
        reply
            .list::<types::ConversationMessage>("/result")
            .enveloped(|whole: types::ConversationMessageListReply| (
                whole.status.as_str() == "fail",
                Some(whole.result),
            ))
    }

    #[inline]
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
        /// `400`: The server cannot make sense of the request.
        ///
        /// Hostaway publishes neither a status nor a body for that (inferred).
        400 => BadRequest(types::Failure),
        /// `401`: The credentials were refused.
        ///
        /// Known from client code only, and its body is inferred; Hostaway documents 403 for a token it does not accept.
        401 => Unauthorized(types::Failure),
        /// `403`: Access is denied.
        ///
        /// The documented cause is an access token that has expired, was revoked or is not valid. Clients also meet it for
        /// a locked resource and for a token that may not read the inbox.
        403 => Forbidden(types::Failure),
        /// `404`: What the path names does not exist.
        ///
        /// Known from client code only, and its body is inferred.
        404 => NotFound(types::Failure),
        /// `429`: The limit of calls per address or per account is exceeded.
        ///
        /// No header says how long to wait; both limits count over ten seconds.
        429 => TooManyRequests(types::RateLimited),
    }
}

pub(crate) static SEND_CONVERSATION_MESSAGE: Operation = Operation::new(
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

/// Send a message to the guest.
///
/// A call of [`Client::send_conversation_message`](crate::Client::send_conversation_message). Nothing is sent before [`send`](Self::send).
#[must_use = "a call does nothing until it is sent"]
pub struct SendConversationMessage {
    pub(crate) client: Core,
    target: Target,
    body: types::NewMessage,
    pub(crate) options: CallOptions,
}
impl SendConversationMessage {
    /// Sends the call.
    ///
    /// # Errors
    ///
    /// See [`Client::send_conversation_message`](crate::Client::send_conversation_message).
    pub async fn send(self) -> Result<Reply<types::ConversationMessage>, Error> {
        let request = self.request();
        Self::read(
            self.client.call(&SEND_CONVERSATION_MESSAGE, request, self.options).await?,
        )
    }

    #[inline]
    pub(crate) fn read(
        reply: RawReply,
    ) -> Result<Reply<types::ConversationMessage>, Error> {
        reply
            .enveloped(|whole: types::ConversationMessageReply| (
                whole.status.as_str() == "fail",
                Some(whole.result),
            ))
    }

    #[inline]
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
        /// `400`: The server cannot make sense of the request.
        ///
        /// Hostaway publishes neither a status nor a body for that (inferred).
        400 => BadRequest(types::Failure),
        /// `401`: The credentials were refused.
        ///
        /// Known from client code only, and its body is inferred; Hostaway documents 403 for a token it does not accept.
        401 => Unauthorized(types::Failure),
        /// `403`: Access is denied.
        ///
        /// The documented cause is an access token that has expired, was revoked or is not valid. Clients also meet it for
        /// a locked resource and for a token that may not read the inbox.
        403 => Forbidden(types::Failure),
        /// `404`: What the path names does not exist.
        ///
        /// Known from client code only, and its body is inferred.
        404 => NotFound(types::Failure),
        /// `429`: The limit of calls per address or per account is exceeded.
        ///
        /// No header says how long to wait; both limits count over ten seconds.
        429 => TooManyRequests(types::RateLimited),
    }
}

pub(crate) static RETRIEVE_CONVERSATION_MESSAGE: Operation = Operation::new(
        "hostaway",
        "retrieve_conversation_message",
        Method::GET,
        "/conversations/{conversationId}/messages/{conversationMessageId}",
    )
    .repeat(Repeat::Safe)
    .envelope(Envelope::new("status", "fail"));

/// Read a message.
///
/// A call of [`Client::retrieve_conversation_message`](crate::Client::retrieve_conversation_message). Nothing is sent before [`send`](Self::send).
#[must_use = "a call does nothing until it is sent"]
pub struct RetrieveConversationMessage {
    pub(crate) client: Core,
    target: Target,
    pub(crate) options: CallOptions,
}
impl RetrieveConversationMessage {
    /// Sends the call.
    ///
    /// # Errors
    ///
    /// See [`Client::retrieve_conversation_message`](crate::Client::retrieve_conversation_message).
    pub async fn send(self) -> Result<Reply<types::ConversationMessage>, Error> {
        let request = self.request();
        Self::read(
            self
                .client
                .call(&RETRIEVE_CONVERSATION_MESSAGE, request, self.options)
                .await?,
        )
    }

    #[inline]
    pub(crate) fn read(
        reply: RawReply,
    ) -> Result<Reply<types::ConversationMessage>, Error> {
        reply
            .enveloped(|whole: types::ConversationMessageReply| (
                whole.status.as_str() == "fail",
                Some(whole.result),
            ))
    }

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let mut request = self.target.request(Method::GET)?;
        request.accept("application/json");
        Ok(request)
    }
}

conversant_core::call_options!(RetrieveConversationMessage);

conversant_core::error_body! {
    /// The typed bodies of the errors of [`Client::retrieve_conversation_message`](crate::Client::retrieve_conversation_message), by status.
    pub enum RetrieveConversationMessageError for "hostaway" "retrieve_conversation_message" {
        /// A status of success, but the envelope's `status` is `fail`.
        200..=299 => Failed(types::Failure),
        /// `400`: The server cannot make sense of the request.
        ///
        /// Hostaway publishes neither a status nor a body for that (inferred).
        400 => BadRequest(types::Failure),
        /// `401`: The credentials were refused.
        ///
        /// Known from client code only, and its body is inferred; Hostaway documents 403 for a token it does not accept.
        401 => Unauthorized(types::Failure),
        /// `403`: Access is denied.
        ///
        /// The documented cause is an access token that has expired, was revoked or is not valid. Clients also meet it for
        /// a locked resource and for a token that may not read the inbox.
        403 => Forbidden(types::Failure),
        /// `404`: What the path names does not exist.
        ///
        /// Known from client code only, and its body is inferred.
        404 => NotFound(types::Failure),
        /// `429`: The limit of calls per address or per account is exceeded.
        ///
        /// No header says how long to wait; both limits count over ten seconds.
        429 => TooManyRequests(types::RateLimited),
    }
}

pub(crate) static LIST_RESERVATION_CONVERSATIONS: Operation = Operation::new(
        "hostaway",
        "list_reservation_conversations",
        Method::GET,
        "/reservations/{reservationId}/conversations",
    )
    .repeat(Repeat::Safe)
    .envelope(Envelope::new("status", "fail"));

static LIST_RESERVATION_CONVERSATIONS_PAGES: Paging = Paging {
    style: PageStyle::Whole,
    at: "",
    id: "id",
    first: &[],
    null_at_end: None,
};

/// List the conversations of a reservation.
///
/// A call of [`Client::list_reservation_conversations`](crate::Client::list_reservation_conversations). Nothing is sent before [`send`](Self::send).
#[must_use = "a call does nothing until it is sent"]
pub struct ListReservationConversations {
    pub(crate) client: Core,
    target: Target,
    pub(crate) options: CallOptions,
}
impl ListReservationConversations {
    /// Sends the call.
    ///
    /// # Errors
    ///
    /// See [`Client::list_reservation_conversations`](crate::Client::list_reservation_conversations).
    pub async fn send(self) -> Result<Reply<Vec<types::Conversation>>, Error> {
        let request = self.request();
        Self::read(
            self
                .client
                .call(&LIST_RESERVATION_CONVERSATIONS, request, self.options)
                .await?,
        )
    }

    /// All items, as a stream. The provider gives the list as a whole, with the first item that is asked for.
    #[inline]
    pub fn stream(self) -> Items<types::Conversation> {
        let request = self.request();
        Items::new(
            self.client,
            &LIST_RESERVATION_CONVERSATIONS,
            &LIST_RESERVATION_CONVERSATIONS_PAGES,
            request,
            self.options,
            |reply| Ok(
                reply
                    .list::<types::Conversation>("/result")
                    .enveloped(|whole: types::ConversationListReply| (
                        whole.status.as_str() == "fail",
                        Some(whole),
                    ))?
                    .page(|whole: types::ConversationListReply| Page {
                        next: None,
                        more: None,
                        total: None,
                        last_id: None,
                        items: whole.result,
                    }),
            ),
        )
    }

    #[inline]
    pub(crate) fn read(
        reply: RawReply,
    ) -> Result<Reply<Vec<types::Conversation>>, Error> {
        reply
            .list::<types::Conversation>("/result")
            .enveloped(|whole: types::ConversationListReply| (
                whole.status.as_str() == "fail",
                Some(whole.result),
            ))
    }

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let mut request = self.target.request(Method::GET)?;
        request.accept("application/json");
        Ok(request)
    }
}

conversant_core::call_options!(ListReservationConversations);

conversant_core::error_body! {
    /// The typed bodies of the errors of [`Client::list_reservation_conversations`](crate::Client::list_reservation_conversations), by status.
    pub enum ListReservationConversationsError for "hostaway" "list_reservation_conversations" {
        /// A status of success, but the envelope's `status` is `fail`.
        200..=299 => Failed(types::Failure),
        /// `400`: The server cannot make sense of the request.
        ///
        /// Hostaway publishes neither a status nor a body for that (inferred).
        400 => BadRequest(types::Failure),
        /// `401`: The credentials were refused.
        ///
        /// Known from client code only, and its body is inferred; Hostaway documents 403 for a token it does not accept.
        401 => Unauthorized(types::Failure),
        /// `403`: Access is denied.
        ///
        /// The documented cause is an access token that has expired, was revoked or is not valid. Clients also meet it for
        /// a locked resource and for a token that may not read the inbox.
        403 => Forbidden(types::Failure),
        /// `404`: What the path names does not exist.
        ///
        /// Known from client code only, and its body is inferred.
        404 => NotFound(types::Failure),
        /// `429`: The limit of calls per address or per account is exceeded.
        ///
        /// No header says how long to wait; both limits count over ten seconds.
        429 => TooManyRequests(types::RateLimited),
    }
}
