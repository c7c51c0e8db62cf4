// Made by `cargo xtask generate spruce` from specs/spruce.yaml (sha256 f142ebf49260de65) with progenitor 0.15.1.
// Do not edit: change the spec or the pipeline and generate again.

use chrono::{DateTime, Utc};
use conversant_core::codegen::{Method, RawReply, Request, Target};
use conversant_core::codegen::{Page, PageStyle, Paging};
use conversant_core::Items;
use conversant_core::check::Check;
use conversant_core::check;
use conversant_core::{
    CallOptions, Client as Core, Error, Operation, Repeat, Reply, Accepted,
};
use crate::types;

/// # Conversations
///
/// Finding, opening and changing conversations, posting into them and reading what stands in them.
impl crate::Client {
    /// List the organization's conversations.
    ///
    /// `GET /conversations`\
    /// In the vendor's documents: `List and filter all conversations available to the organization`.
    ///
    /// Lists all conversations of the organization, a page at a time.
    ///
    /// To read on, send the `paginationToken` of the previous page; `hasMore` tells whether there is a next one. A
    /// first page is asked for with `startFrom` or with neither; `startFrom` and `paginationToken` together are
    /// refused. The list is eventually consistent: a new conversation may take a moment to appear.
    ///
    /// To find the conversations in which something has happened, order by `last_message`, keep the `lastMessageAt` of
    /// the last conversation listed, and start the next look from there. Whether the other side wrote something is then
    /// told by the `direction` of the items ([`conversation_items`](crate::Client::conversation_items)).
    ///
    /// # Example
    ///
    /// ```
    /// use conversant_spruce::types::ConversationOrder;
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = conversant_sandbox::Sandbox::start().await?;
    /// # let there = sandbox.spruce();
    /// # let client = conversant_spruce::Client::builder().base_url(there.base_url());
    /// # let client = client.token(there.authorization().replace("Bearer ", "")).no_rate_limit().build()?;
    /// let mut items = client.list_conversations(ConversationOrder::Created).stream();
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
    /// - `order_by`: By which time the conversations are listed. On the wire: `orderBy`.
    ///
    /// # Options
    ///
    /// Setters of the call.
    ///
    /// - [`page_size`](crate::operations::ListConversations::page_size): How many conversations a page holds at most. The default is not published. On the wire: `pageSize`. From 1 to 200. Example: `100`.
    /// - [`pagination_token`](crate::operations::ListConversations::pagination_token): Where the page starts, as the previous page said. Left out or empty, the list starts from its beginning. On the wire: `paginationToken`. Example: `abcdefghijklmnop`.
    /// - [`start_from`](crate::operations::ListConversations::start_from): Earliest time of the conversations that are listed; the moment itself counts. It is the time of creation or of the latest message, whichever `orderBy` names. On the wire: `startFrom`. Example: `2020-04-01T00:00:00Z`.
    ///
    /// # Returns
    ///
    /// `200`, [`ConversationsReply`](crate::types::ConversationsReply): One page of the conversations.
    ///
    /// [`headers`](conversant_core::Reply::headers) gives `s-ratelimit-limit`, `s-ratelimit-remaining`,
    /// `s-request-id` as [`ReplyHeaders`](crate::operations::ReplyHeaders).
    ///
    /// # Pages
    ///
    /// Each page has a token that leads to the next. [`send`](crate::operations::ListConversations::send) gives one
    /// page, [`stream`](crate::operations::ListConversations::stream) all items. An item that is not what the vendor
    /// documents does not cost the others: see [`Reply::malformed_items`](conversant_core::Reply::malformed_items).
    ///
    /// # Errors
    ///
    /// - `400`, [`Error`](crate::types::Error): The request is not valid.
    /// - `403`, [`Error`](crate::types::Error): The API token is wrong or has been disabled. Known from the vendor's overview, not from its reference; the body is inferred.
    /// - `500`, [`Error`](crate::types::Error): Something went wrong on the server.
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
    /// Not published. The provider reports it in `s-ratelimit-limit` and `s-ratelimit-remaining`; the client learns
    /// from them and waits before it would exceed it.
    ///
    /// # Source
    ///
    /// The vendor's page: <https://developer.sprucehealth.com/reference/listconversations>
    ///
    /// Documented by the vendor. The vendor marks orderBy as required and speaks of created as the default in its
    /// text; it is required here, which suits both. The vendor's overview speaks of a limit parameter for the size of
    /// a page; the parameter is pageSize.
    #[doc(alias = "GET /conversations")]
    #[doc(alias = "List and filter all conversations available to the organization")]
    #[doc(alias = "ListConversations")]
    #[inline]
    pub fn list_conversations(
        &self,
        order_by: types::ConversationOrder,
    ) -> ListConversations {
        ListConversations {
            client: self.core.clone(),
            target: Target::below_base(&self.core, "/conversations"),
            page_size: None,
            order_by,
            pagination_token: None,
            start_from: None,
            options: CallOptions::default(),
        }
    }

    /// Open a secure or a note conversation.
    ///
    /// `POST /conversations`\
    /// In the vendor's documents: `Create a new conversation`.
    ///
    /// Opens a conversation; only the types `secure` and `note` can be opened this way.
    ///
    /// A secure conversation needs the property `secure`. Its recipients have to be patients who have a Spruce account
    /// or a pending secure invite. A note conversation needs the property `note`; it stays inside the organization, and
    /// contacts it is associated with do not see it.
    ///
    /// A message given along is posted a moment later: the item that comes of it carries the reply's
    /// `postMessageRequestId` as its `requestId`.
    ///
    /// # Example
    ///
    /// ```
    /// use conversant_spruce::types::{
    ///     MessageBodyElement, MessageBodyElementType, MessagePost, NewConversation,
    ///     NewConversationType, NewSecureConversation,
    /// };
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = conversant_sandbox::Sandbox::start().await?;
    /// # let there = sandbox.spruce();
    /// # let client = conversant_spruce::Client::builder().base_url(there.base_url());
    /// # let client = client.token(there.authorization().replace("Bearer ", "")).no_rate_limit().build()?;
    /// let accepted = client
    ///     .create_conversation(
    ///         NewConversation::new(NewConversationType::Secure)
    ///             .secure(
    ///                 NewSecureConversation::new(
    ///                         ["entity_10".to_owned()],
    ///                         "organizationCode_1",
    ///                     )
    ///                     .message(
    ///                         MessagePost::new([
    ///                             MessageBodyElement::new(
    ///                                 MessageBodyElementType::Text,
    ///                                 "Hello, how are you?",
    ///                             ),
    ///                         ]),
    ///                     )
    ///                     .subject("Annual Physical Exam"),
    ///             ),
    ///     )
    ///     .send()
    ///     .await?;
    /// if let Some(reply) = accepted.reply() {
    ///     println!("{}", reply.conversation.id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Arguments
    ///
    /// - `body`, [`NewConversation`](crate::types::NewConversation): The conversation to open.
    ///
    /// # Options
    ///
    /// Setters of the call.
    ///
    /// - [`s_idempotency_key`](crate::operations::CreateConversation::s_idempotency_key): Name that the caller gives this request, so that a repeat of it is recognised. Spruce remembers it for 24 hours and answers a second request to the same path with the same key with status 422; the reply to the first one is not sent again. On the wire: `s-idempotency-key`. At most 255 characters. Example: `S7uiKYMMRzAcuG8S`.
    ///
    /// # Returns
    ///
    /// `201`, [`NewConversationReply`](crate::types::NewConversationReply): The conversation has been opened.
    ///
    /// [`headers`](conversant_core::Reply::headers) gives `s-ratelimit-limit`, `s-ratelimit-remaining`,
    /// `s-request-id` as [`ReplyHeaders`](crate::operations::ReplyHeaders).
    ///
    /// # Errors
    ///
    /// - `400`, [`Error`](crate::types::Error): The request is not valid.
    /// - `403`, [`Error`](crate::types::Error): The API token is wrong or has been disabled. Known from the vendor's overview, not from its reference; the body is inferred.
    /// - `422`, [`Error`](crate::types::Error): A request with the same idempotency key has been made before. The first request counts; its reply is not sent again.
    /// - `500`, [`Error`](crate::types::Error): Something went wrong on the server.
    ///
    /// [`Error::body`](conversant_core::Error::body) gives the body, as
    /// [`CreateConversationError`](crate::operations::CreateConversationError).
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
    /// The vendor's page: <https://developer.sprucehealth.com/reference/createconversation>
    ///
    /// Documented by the vendor. That secure and note go with the type of that name is said in the vendor's text; its
    /// schema requires the type alone. The text spells the item's property requestID, the schemas requestId. 422 is
    /// not declared, although the operation takes the key; the overview has it for every repeated key.
    #[doc(alias = "POST /conversations")]
    #[doc(alias = "Create a new conversation")]
    #[doc(alias = "CreateConversation")]
    #[inline]
    pub fn create_conversation(
        &self,
        body: types::NewConversation,
    ) -> CreateConversation {
        CreateConversation {
            client: self.core.clone(),
            target: Target::below_base(&self.core, "/conversations"),
            s_idempotency_key: None,
            body,
            options: CallOptions::default(),
        }
    }

    /// Get a conversation.
    ///
    /// `GET /conversations/{conversationId}`\
    /// In the vendor's documents: `Get a conversation for a given id`.
    ///
    /// Fetches one conversation.
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
    /// let reply = client.conversation("t_1").send().await?;
    /// println!("{}", reply.conversation.id);
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
    /// `200`, [`ConversationReply`](crate::types::ConversationReply): The conversation.
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
    /// [`ConversationError`](crate::operations::ConversationError).
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
    /// The vendor's page: <https://developer.sprucehealth.com/reference/conversation>
    ///
    /// Documented by the vendor.
    #[doc(alias = "GET /conversations/{conversationId}")]
    #[doc(alias = "Get a conversation for a given id")]
    #[doc(alias = "Conversation")]
    #[inline]
    pub fn conversation(&self, conversation_id: impl AsRef<str>) -> Conversation {
        Conversation {
            client: self.core.clone(),
            target: Target::below_base(&self.core, "/conversations/")
                .segment("conversationId", conversation_id.as_ref()),
            options: CallOptions::default(),
        }
    }

    /// Archive, assign or tag a conversation.
    ///
    /// `PATCH /conversations/{conversationId}`\
    /// In the vendor's documents: `Update a conversation`.
    ///
    /// Changes what the request names and leaves the rest as it is.
    ///
    /// An empty value clears: an empty `tagIds` takes all tags away. The reply is the conversation itself, without the
    /// `conversation` around it that the reply of `Conversation` has.
    ///
    /// # Example
    ///
    /// ```
    /// use conversant_spruce::types::ConversationUpdate;
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = conversant_sandbox::Sandbox::start().await?;
    /// # let there = sandbox.spruce();
    /// # let client = conversant_spruce::Client::builder().base_url(there.base_url());
    /// # let client = client.token(there.authorization().replace("Bearer ", "")).no_rate_limit().build()?;
    /// let accepted = client
    ///     .update_conversation(
    ///         "t_1",
    ///         ConversationUpdate::new().archived(true).assign_to_member_id("entity_1"),
    ///     )
    ///     .send()
    ///     .await?;
    /// if let Some(conversation) = accepted.reply() {
    ///     println!("{}", conversation.id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Arguments
    ///
    /// - `conversation_id`: Id of the conversation, with the prefix `t_`. On the wire: `conversationId`.
    /// - `body`, [`ConversationUpdate`](crate::types::ConversationUpdate): What to change.
    ///
    /// # Options
    ///
    /// Setters of the call.
    ///
    /// - [`s_idempotency_key`](crate::operations::UpdateConversation::s_idempotency_key): Name that the caller gives this request, so that a repeat of it is recognised. Spruce remembers it for 24 hours and answers a second request to the same path with the same key with status 422; the reply to the first one is not sent again. On the wire: `s-idempotency-key`. At most 255 characters. Example: `S7uiKYMMRzAcuG8S`.
    ///
    /// # Returns
    ///
    /// `200`, [`Conversation`](crate::types::Conversation): The conversation as it is now.
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
    /// [`UpdateConversationError`](crate::operations::UpdateConversationError).
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
    /// The vendor's page: <https://developer.sprucehealth.com/reference/updateconversation>
    ///
    /// Documented by the vendor.
    #[doc(alias = "PATCH /conversations/{conversationId}")]
    #[doc(alias = "Update a conversation")]
    #[doc(alias = "UpdateConversation")]
    #[inline]
    pub fn update_conversation(
        &self,
        conversation_id: impl AsRef<str>,
        body: types::ConversationUpdate,
    ) -> UpdateConversation {
        UpdateConversation {
            client: self.core.clone(),
            target: Target::below_base(&self.core, "/conversations/")
                .segment("conversationId", conversation_id.as_ref()),
            s_idempotency_key: None,
            body,
            options: CallOptions::default(),
        }
    }

    /// List the items of a conversation.
    ///
    /// `GET /conversations/{conversationId}/items`\
    /// In the vendor's documents: `List and filter all conversation items in a conversation`.
    ///
    /// Lists the messages, calls and notes of one conversation, a page at a time.
    ///
    /// To read on, send the `paginationToken` of the previous page; `hasMore` tells whether there is a next one. The
    /// list is eventually consistent: a new item may take a moment to appear.
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
    /// let mut items = client.conversation_items("t_1").stream();
    /// while let Some(conversation_item) = items.next().await {
    ///     let conversation_item = conversation_item?;
    ///     println!("{}", conversation_item.id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Arguments
    ///
    /// - `conversation_id`: Id of the conversation, with the prefix `t_`. On the wire: `conversationId`.
    ///
    /// # Options
    ///
    /// Setters of the call.
    ///
    /// - [`page_size`](crate::operations::ConversationItems::page_size): How many items a page holds at most. The default is not published. On the wire: `pageSize`. From 1 to 200. Example: `100`.
    /// - [`order`](crate::operations::ConversationItems::order): Which items come first. The default is not published. Example: `newest_first`.
    /// - [`pagination_token`](crate::operations::ConversationItems::pagination_token): Where the page starts, as the previous page said. Left out or empty, the list starts from its beginning. On the wire: `paginationToken`. Example: `abcdefghijklmnop`.
    /// - [`start_from`](crate::operations::ConversationItems::start_from): Earliest time of creation of the items that are listed. Whether the moment itself counts is not published. On the wire: `startFrom`. Example: `2020-04-01T00:00:00Z`.
    ///
    /// # Returns
    ///
    /// `200`, [`ConversationItemsReply`](crate::types::ConversationItemsReply): One page of the conversation's items.
    ///
    /// [`headers`](conversant_core::Reply::headers) gives `s-ratelimit-limit`, `s-ratelimit-remaining`,
    /// `s-request-id` as [`ReplyHeaders`](crate::operations::ReplyHeaders).
    ///
    /// # Pages
    ///
    /// Each page has a token that leads to the next. [`send`](crate::operations::ConversationItems::send) gives one
    /// page, [`stream`](crate::operations::ConversationItems::stream) all items. An item that is not what the vendor
    /// documents does not cost the others: see [`Reply::malformed_items`](conversant_core::Reply::malformed_items).
    ///
    /// # Errors
    ///
    /// - `400`, [`Error`](crate::types::Error): The request is not valid.
    /// - `403`, [`Error`](crate::types::Error): The API token is wrong or has been disabled. Known from the vendor's overview, not from its reference; the body is inferred.
    /// - `500`, [`Error`](crate::types::Error): Something went wrong on the server.
    ///
    /// [`Error::body`](conversant_core::Error::body) gives the body, as
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
    /// parameter is pageSize.
    #[doc(alias = "GET /conversations/{conversationId}/items")]
    #[doc(alias = "List and filter all conversation items in a conversation")]
    #[doc(alias = "ConversationItems")]
    #[inline]
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
    /// `POST /conversations/{conversationId}/messages`\
    /// In the vendor's documents: `Post a message to a specific conversation`.
    ///
    /// Posts a message into an existing conversation.
    ///
    /// The reply holds only the id of the request, not of the message: the message is posted a moment later, and the
    /// item that comes of it, as [`conversation_items`](crate::Client::conversation_items) lists it and the webhook event `conversationItem.created` delivers
    /// it, has the same `requestId`.
    ///
    /// To page a member of the organization, post an internal message with an element of type `page` whose value is
    /// the member's id; elements of text and pages may be mixed. Team conversations can be posted to like any other; a
    /// note conversation takes internal messages only. A conversation that is read-only takes none.
    ///
    /// # Example
    ///
    /// ```
    /// use conversant_spruce::types::{
    ///     MessageBodyElement, MessageBodyElementType, MessagePost,
    /// };
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = conversant_sandbox::Sandbox::start().await?;
    /// # let there = sandbox.spruce();
    /// # let client = conversant_spruce::Client::builder().base_url(there.base_url());
    /// # let client = client.token(there.authorization().replace("Bearer ", "")).no_rate_limit().build()?;
    /// let accepted = client
    ///     .post_conversation_message(
    ///         "t_1",
    ///         MessagePost::new([
    ///             MessageBodyElement::new(
    ///                 MessageBodyElementType::Text,
    ///                 "Hello, how are you?",
    ///             ),
    ///         ]),
    ///     )
    ///     .send()
    ///     .await?;
    /// if let Some(reply) = accepted.reply() {
    ///     println!("{}", reply.request_id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Arguments
    ///
    /// - `conversation_id`: Id of the conversation, with the prefix `t_`. On the wire: `conversationId`.
    /// - `body`, [`MessagePost`](crate::types::MessagePost): The message to post.
    ///
    /// # Options
    ///
    /// Setters of the call.
    ///
    /// - [`s_idempotency_key`](crate::operations::PostConversationMessage::s_idempotency_key): Name that the caller gives this request, so that a repeat of it is recognised. Spruce remembers it for 24 hours and answers a second request to the same path with the same key with status 422; the reply to the first one is not sent again. On the wire: `s-idempotency-key`. At most 255 characters. Example: `S7uiKYMMRzAcuG8S`.
    ///
    /// # Returns
    ///
    /// `200`, [`MessagePostReply`](crate::types::MessagePostReply): The message has been accepted and is going to be
    /// posted.
    ///
    /// [`headers`](conversant_core::Reply::headers) gives `s-ratelimit-limit`, `s-ratelimit-remaining`,
    /// `s-request-id` as [`ReplyHeaders`](crate::operations::ReplyHeaders).
    ///
    /// # Errors
    ///
    /// - `400`, [`Error`](crate::types::Error): The request is not valid.
    /// - `403`, [`Error`](crate::types::Error): The API token is wrong or has been disabled. Known from the vendor's overview, not from its reference; the body is inferred.
    /// - `422`, [`Error`](crate::types::Error): A request with the same idempotency key has been made before. The first request counts; its reply is not sent again.
    /// - `500`, [`Error`](crate::types::Error): Something went wrong on the server.
    ///
    /// [`Error::body`](conversant_core::Error::body) gives the body, as
    /// [`PostConversationMessageError`](crate::operations::PostConversationMessageError).
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
    /// The vendor's page: <https://developer.sprucehealth.com/reference/postconversationmessage>
    ///
    /// Documented by the vendor. The vendor's prose spells the reply's property requestID, its schema requestId; the
    /// schema is followed. The type `duplicate_request` of the status 422 comes from client code.
    #[doc(alias = "POST /conversations/{conversationId}/messages")]
    #[doc(alias = "Post a message to a specific conversation")]
    #[doc(alias = "PostConversationMessage")]
    #[inline]
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

pub(crate) static LIST_CONVERSATIONS: Operation = Operation::new(
        "spruce",
        "list_conversations",
        Method::GET,
        "/conversations",
    )
    .repeat(Repeat::Safe)
    .request_id_header("s-request-id");

static LIST_CONVERSATIONS_PAGES: Paging = Paging {
    style: PageStyle::Token,
    at: "paginationToken",
    id: "id",
    first: &[],
    null_at_end: None,
};

/// List the organization's conversations.
///
/// A call of [`Client::list_conversations`](crate::Client::list_conversations). Nothing is sent before [`send`](Self::send).
#[must_use = "a call does nothing until it is sent"]
pub struct ListConversations {
    pub(crate) client: Core,
    target: Target,
    pub(crate) page_size: Option<i32>,
    pub(crate) order_by: types::ConversationOrder,
    pub(crate) pagination_token: Option<String>,
    pub(crate) start_from: Option<DateTime<Utc>>,
    pub(crate) options: CallOptions,
}
impl ListConversations {
    /// How many conversations a page holds at most.
    ///
    /// The default is not published.
    ///
    /// On the wire: `pageSize`. From 1 to 200. Example: `100`.
    #[inline]
    pub fn page_size(mut self, page_size: i32) -> Self {
        self.page_size = Some(page_size);
        self
    }

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

    /// Earliest time of the conversations that are listed; the moment itself counts.
    ///
    /// It is the time of creation or of the latest message, whichever `orderBy` names.
    ///
    /// On the wire: `startFrom`. Example: `2020-04-01T00:00:00Z`.
    #[inline]
    pub fn start_from(mut self, start_from: DateTime<Utc>) -> Self {
        self.start_from = Some(start_from);
        self
    }

    /// Sends the call.
    ///
    /// # Errors
    ///
    /// See [`Client::list_conversations`](crate::Client::list_conversations).
    pub async fn send(
        self,
    ) -> Result<Reply<types::ConversationsReply, super::ReplyHeaders>, Error> {
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
                    .list::<types::Conversation>("/conversations")
                    .json::<types::ConversationsReply>()?
                    .page(|whole: types::ConversationsReply| Page {
                        next: whole.pagination_token.clone(),
                        more: Some(whole.has_more),
                        total: u64::try_from(whole.total_count).ok(),
                        last_id: None,
                        items: whole.conversations,
                    }),
            ),
        )
    }

    #[inline]
    pub(crate) fn read(
        reply: RawReply,
    ) -> Result<Reply<types::ConversationsReply, super::ReplyHeaders>, Error> {
        Ok(
            reply
                .list::<types::Conversation>("/conversations")
                .json::<types::ConversationsReply>()?
                .with_headers(super::ReplyHeaders::read),
        )
    }

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        if let Some(value) = &self.page_size {
            check::range("pageSize", *value, 1, 200)?;
        }
        let mut request = self.target.request(Method::GET)?;
        request.accept("application/json");
        request.query("pageSize", &self.page_size);
        request.query("orderBy", &self.order_by);
        request.query("paginationToken", &self.pagination_token);
        request.query("startFrom", &self.start_from);
        Ok(request)
    }
}

conversant_core::call_options!(ListConversations);

conversant_core::error_body! {
    /// The typed bodies of the errors of [`Client::list_conversations`](crate::Client::list_conversations), by status.
    pub enum ListConversationsError for "spruce" "list_conversations" {
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

pub(crate) static CREATE_CONVERSATION: Operation = Operation::new(
        "spruce",
        "create_conversation",
        Method::POST,
        "/conversations",
    )
    .repeat(Repeat::Keyed {
        header: "s-idempotency-key",
    })
    .duplicate(422, "type", "duplicate_request")
    .request_id_header("s-request-id");

/// Open a secure or a note conversation.
///
/// A call of [`Client::create_conversation`](crate::Client::create_conversation). Nothing is sent before [`send`](Self::send).
#[must_use = "a call does nothing until it is sent"]
pub struct CreateConversation {
    pub(crate) client: Core,
    target: Target,
    pub(crate) s_idempotency_key: Option<String>,
    body: types::NewConversation,
    pub(crate) options: CallOptions,
}
impl CreateConversation {
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
    /// See [`Client::create_conversation`](crate::Client::create_conversation).
    pub async fn send(
        self,
    ) -> Result<Accepted<types::NewConversationReply, super::ReplyHeaders>, Error> {
        let request = self.request();
        Self::read(self.client.call(&CREATE_CONVERSATION, request, self.options).await?)
    }

    #[inline]
    pub(crate) fn read(
        reply: RawReply,
    ) -> Result<Accepted<types::NewConversationReply, super::ReplyHeaders>, Error> {
        reply
            .accepted(|reply| Ok(
                reply
                    .json::<types::NewConversationReply>()?
                    .with_headers(super::ReplyHeaders::read),
            ))
    }

    #[inline]
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

conversant_core::call_options!(CreateConversation);

conversant_core::error_body! {
    /// The typed bodies of the errors of [`Client::create_conversation`](crate::Client::create_conversation), by status.
    pub enum CreateConversationError for "spruce" "create_conversation" {
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

pub(crate) static CONVERSATION: Operation = Operation::new(
        "spruce",
        "conversation",
        Method::GET,
        "/conversations/{conversationId}",
    )
    .repeat(Repeat::Safe)
    .request_id_header("s-request-id");

/// Get a conversation.
///
/// A call of [`Client::conversation`](crate::Client::conversation). Nothing is sent before [`send`](Self::send).
#[must_use = "a call does nothing until it is sent"]
pub struct Conversation {
    pub(crate) client: Core,
    target: Target,
    pub(crate) options: CallOptions,
}
impl Conversation {
    /// Sends the call.
    ///
    /// # Errors
    ///
    /// See [`Client::conversation`](crate::Client::conversation).
    pub async fn send(
        self,
    ) -> Result<Reply<types::ConversationReply, super::ReplyHeaders>, Error> {
        let request = self.request();
        Self::read(self.client.call(&CONVERSATION, request, self.options).await?)
    }

    #[inline]
    pub(crate) fn read(
        reply: RawReply,
    ) -> Result<Reply<types::ConversationReply, super::ReplyHeaders>, Error> {
        Ok(
            reply
                .json::<types::ConversationReply>()?
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

conversant_core::call_options!(Conversation);

conversant_core::error_body! {
    /// The typed bodies of the errors of [`Client::conversation`](crate::Client::conversation), by status.
    pub enum ConversationError for "spruce" "conversation" {
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

pub(crate) static UPDATE_CONVERSATION: Operation = Operation::new(
        "spruce",
        "update_conversation",
        Method::PATCH,
        "/conversations/{conversationId}",
    )
    .repeat(Repeat::Keyed {
        header: "s-idempotency-key",
    })
    .duplicate(422, "type", "duplicate_request")
    .request_id_header("s-request-id");

/// Archive, assign or tag a conversation.
///
/// A call of [`Client::update_conversation`](crate::Client::update_conversation). Nothing is sent before [`send`](Self::send).
#[must_use = "a call does nothing until it is sent"]
pub struct UpdateConversation {
    pub(crate) client: Core,
    target: Target,
    pub(crate) s_idempotency_key: Option<String>,
    body: types::ConversationUpdate,
    pub(crate) options: CallOptions,
}
impl UpdateConversation {
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
    /// See [`Client::update_conversation`](crate::Client::update_conversation).
    pub async fn send(
        self,
    ) -> Result<Accepted<types::Conversation, super::ReplyHeaders>, Error> {
        let request = self.request();
        Self::read(self.client.call(&UPDATE_CONVERSATION, request, self.options).await?)
    }

    #[inline]
    pub(crate) fn read(
        reply: RawReply,
    ) -> Result<Accepted<types::Conversation, super::ReplyHeaders>, Error> {
        reply
            .accepted(|reply| Ok(
                reply
                    .json::<types::Conversation>()?
                    .with_headers(super::ReplyHeaders::read),
            ))
    }

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        if let Some(value) = &self.s_idempotency_key {
            check::length("s-idempotency-key", value, 0, 255)?;
        }
        let mut request = self.target.request(Method::PATCH)?;
        request.accept("application/json");
        if let Some(value) = &self.s_idempotency_key {
            request.header("s-idempotency-key", value)?;
        }
        let body = &self.body;
        request.json(body)?;
        Ok(request)
    }
}

conversant_core::call_options!(UpdateConversation);

conversant_core::error_body! {
    /// The typed bodies of the errors of [`Client::update_conversation`](crate::Client::update_conversation), by status.
    pub enum UpdateConversationError for "spruce" "update_conversation" {
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

pub(crate) static CONVERSATION_ITEMS: Operation = Operation::new(
        "spruce",
        "conversation_items",
        Method::GET,
        "/conversations/{conversationId}/items",
    )
    .repeat(Repeat::Safe)
    .request_id_header("s-request-id");

static CONVERSATION_ITEMS_PAGES: Paging = Paging {
    style: PageStyle::Token,
    at: "paginationToken",
    id: "id",
    first: &[],
    null_at_end: None,
};

/// List the items of a conversation.
///
/// A call of [`Client::conversation_items`](crate::Client::conversation_items). Nothing is sent before [`send`](Self::send).
#[must_use = "a call does nothing until it is sent"]
pub struct ConversationItems {
    pub(crate) client: Core,
    target: Target,
    pub(crate) page_size: Option<i32>,
    pub(crate) order: Option<types::ConversationItemOrder>,
    pub(crate) pagination_token: Option<String>,
    pub(crate) start_from: Option<DateTime<Utc>>,
    pub(crate) options: CallOptions,
}
impl ConversationItems {
    /// How many items a page holds at most.
    ///
    /// The default is not published.
    ///
    /// On the wire: `pageSize`. From 1 to 200. Example: `100`.
    #[inline]
    pub fn page_size(mut self, page_size: i32) -> Self {
        self.page_size = Some(page_size);
        self
    }

    /// Which items come first.
    ///
    /// The default is not published.
    ///
    /// Example: `newest_first`.
    #[inline]
    pub fn order(mut self, order: types::ConversationItemOrder) -> Self {
        self.order = Some(order);
        self
    }

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

    /// Earliest time of creation of the items that are listed.
    ///
    /// Whether the moment itself counts is not published.
    ///
    /// On the wire: `startFrom`. Example: `2020-04-01T00:00:00Z`.
    #[inline]
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
        Self::read(self.client.call(&CONVERSATION_ITEMS, request, self.options).await?)
    }

    /// All items, as a stream that fetches the next page when it needs one.
    #[inline]
    pub fn stream(self) -> Items<types::ConversationItem> {
        let request = self.request();
        Items::new(
            self.client,
            &CONVERSATION_ITEMS,
            &CONVERSATION_ITEMS_PAGES,
            request,
            self.options,
            |reply| Ok(
                reply
                    .list::<types::ConversationItem>("/conversationItems")
                    .json::<types::ConversationItemsReply>()?
                    .page(|whole: types::ConversationItemsReply| Page {
                        next: whole.pagination_token.clone(),
                        more: Some(whole.has_more),
                        total: u64::try_from(whole.total_count).ok(),
                        last_id: None,
                        items: whole.conversation_items,
                    }),
            ),
        )
    }

    #[inline]
    pub(crate) fn read(
        reply: RawReply,
    ) -> Result<Reply<types::ConversationItemsReply, super::ReplyHeaders>, Error> {
        Ok(
            reply
                .list::<types::ConversationItem>("/conversationItems")
                .json::<types::ConversationItemsReply>()?
                .with_headers(super::ReplyHeaders::read),
        )
    }

    #[inline]
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

pub(crate) static POST_CONVERSATION_MESSAGE: Operation = Operation::new(
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

/// Post a message into a conversation.
///
/// A call of [`Client::post_conversation_message`](crate::Client::post_conversation_message). Nothing is sent before [`send`](Self::send).
#[must_use = "a call does nothing until it is sent"]
pub struct PostConversationMessage {
    pub(crate) client: Core,
    target: Target,
    pub(crate) s_idempotency_key: Option<String>,
    body: types::MessagePost,
    pub(crate) options: CallOptions,
}
impl PostConversationMessage {
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
    /// See [`Client::post_conversation_message`](crate::Client::post_conversation_message).
    pub async fn send(
        self,
    ) -> Result<Accepted<types::MessagePostReply, super::ReplyHeaders>, Error> {
        let request = self.request();
        Self::read(
            self.client.call(&POST_CONVERSATION_MESSAGE, request, self.options).await?,
        )
    }

    #[inline]
    pub(crate) fn read(
        reply: RawReply,
    ) -> Result<Accepted<types::MessagePostReply, super::ReplyHeaders>, Error> {
        reply
            .accepted(|reply| Ok(
                reply
                    .json::<types::MessagePostReply>()?
                    .with_headers(super::ReplyHeaders::read),
            ))
    }

    #[inline]
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
