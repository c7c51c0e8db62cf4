// Made by `cargo xtask generate ziik` from specs/ziik.yaml (sha256 3c171c434584215c) with progenitor 0.15.1.
// Do not edit: change the spec or the pipeline and generate again.

use chrono::{DateTime, Utc};
use conversant_core::codegen::{Search, Settle};
use conversant_core::codegen::{Method, RawReply, Request, Target, typed_header};
use conversant_core::codegen::{Page, PageStyle, Paging};
use conversant_core::Items;
use conversant_core::check;
use conversant_core::http::HeaderMap;
use conversant_core::{CallOptions, Client as Core, Error, Operation, Repeat, Reply};
use crate::types;

/// # Conversations
///
/// Opening and finding conversations, reading and posting their messages.
impl crate::Client {
    /// List the conversations.
    ///
    /// `GET /conversations`\
    /// In the vendor's documents: `List conversations`.
    ///
    /// Lists the conversations of the signed-in user, a page at a time.
    ///
    /// `status` picks those with unread messages or those the user has archived; `keyword` looks into titles and the
    /// names of participants; `participants` finds the one conversation of exactly these people.
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = conversant_sandbox::Sandbox::start().await?;
    /// # let there = sandbox.ziik();
    /// # let client = conversant_ziik::Client::builder().base_url(there.base_url());
    /// # let client = client.token(there.authorization().replace("Bearer ", "")).no_rate_limit().build()?;
    /// let mut items = client.list_conversations().stream();
    /// while let Some(conversation) = items.next().await {
    ///     let conversation = conversation?;
    ///     println!("{:?}", conversation.id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Options
    ///
    /// Setters of the call.
    ///
    /// - [`status`](crate::operations::ListConversations::status): Which conversations are listed. Example: `unread`.
    /// - [`keyword`](crate::operations::ListConversations::keyword): Words to look for in titles and in participants' names.
    /// - [`participants`](crate::operations::ListConversations::participants): Numbers of all users who take part, neither more nor fewer.
    /// - [`limit`](crate::operations::ListConversations::limit): How many conversations a page holds at most. From 1 to 100. The provider's default: `10`. Example: `10`.
    /// - [`page`](crate::operations::ListConversations::page): Number of the page. At least 1. The provider's default: `1`. Example: `1`.
    ///
    /// # Returns
    ///
    /// `200`, [`ConversationList`](crate::types::ConversationList): One page of conversations.
    ///
    /// # Pages
    ///
    /// Pages are numbered. [`send`](crate::operations::ListConversations::send) gives one page,
    /// [`stream`](crate::operations::ListConversations::stream) all items. An item that is not what the vendor
    /// documents does not cost the others: see [`Reply::malformed_items`](conversant_core::Reply::malformed_items).
    ///
    /// # Errors
    ///
    /// - `400`, [`Error`](crate::types::Error): The server cannot make sense of the request.
    /// - `401`, [`Error`](crate::types::Error): The token is missing, not valid or has expired.
    /// - `403`, [`Error`](crate::types::Error): The user may not do this.
    /// - `404`, [`Error`](crate::types::Error): There is no such thing, or the user may not see it.
    /// - `405`, [`Error`](crate::types::Error): The path does not know this method.
    /// - `406`, [`Error`](crate::types::Error): The server does not accept the request; Ziik explains the status like 400.
    /// - `410`, [`Error`](crate::types::Error): What was asked for has been removed.
    /// - `422`, [`Error`](crate::types::Error): A parameter is not valid, or not together with the others.
    /// - `429`, [`Error`](crate::types::Error): Too many calls in too short a time; neither the limit nor the time to wait is published.
    /// - `500`, [`Error`](crate::types::Error): Something went wrong on the server.
    /// - `503`, [`Error`](crate::types::Error): Ziik is down for maintenance.
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
    /// None is documented. A call that is answered with 429 waits and is sent again, as *Repeats* says.
    ///
    /// # Source
    ///
    /// The vendor's page: <https://docs.ziik.io/api-reference/conversations/list-conversations>
    ///
    /// Documented by the vendor. One copy of the page lists unread and archived as values of status, another normal
    /// as well; all three are taken. The sample has data without links and meta. How a list of participants is
    /// written into the query is not published; the name is repeated. The older documents have a limit of 50 by
    /// default and the parameter user. The error statuses are documented for the whole API, not for this operation.
    #[doc(alias = "GET /conversations")]
    #[doc(alias = "List conversations")]
    #[doc(alias = "listConversations")]
    #[inline]
    pub fn list_conversations(&self) -> ListConversations {
        ListConversations {
            client: self.core.clone(),
            target: Target::below_base(&self.core, "/conversations"),
            status: None,
            keyword: None,
            participants: None,
            limit: None,
            page: None,
            options: CallOptions::default(),
        }
    }

    /// Create a conversation.
    ///
    /// `POST /conversations`\
    /// In the vendor's documents: `Create a conversation`.
    ///
    /// Opens a conversation with other users and returns it.
    ///
    /// With one recipient it is a direct conversation, and the one that is there already is returned; with several it
    /// is a group, and a repeat may open another. With `message`, servers of the older generation post a first message
    /// too; whether newer ones do is not published, so look at `latest_message`, or use [`create_message`](crate::Client::create_message) instead.
    ///
    /// Where the reply has a `conversationId`, the server answered with the first message: that is then the number of
    /// the conversation, and `id` the number of the message.
    ///
    /// # Example
    ///
    /// ```
    /// use conversant_ziik::types::NewConversation;
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = conversant_sandbox::Sandbox::start().await?;
    /// # let there = sandbox.ziik();
    /// # let client = conversant_ziik::Client::builder().base_url(there.base_url());
    /// # let client = client.token(there.authorization().replace("Bearer ", "")).no_rate_limit().build()?;
    /// let created_conversation = client
    ///     .create_conversation(
    ///         NewConversation::new([2, 3]).message("This message is for all of you"),
    ///     )
    ///     .send()
    ///     .await?;
    /// println!("{:?}", created_conversation.id);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Arguments
    ///
    /// - `body`, [`NewConversation`](crate::types::NewConversation): Who takes part.
    ///
    /// # Returns
    ///
    /// `200` or `201`, [`CreatedConversation`](crate::types::CreatedConversation).
    ///
    /// - `200`: The conversation, new or already there.
    /// - `201`: The first message of the conversation, and where it is found.
    ///
    /// [`headers`](conversant_core::Reply::headers) gives `Location` as
    /// [`CreateConversationHeaders`](crate::operations::CreateConversationHeaders).
    ///
    /// # Errors
    ///
    /// - `400`, [`Error`](crate::types::Error): The server cannot make sense of the request.
    /// - `401`, [`Error`](crate::types::Error): The token is missing, not valid or has expired.
    /// - `403`, [`Error`](crate::types::Error): The user may not do this.
    /// - `404`, [`Error`](crate::types::Error): There is no such thing, or the user may not see it.
    /// - `405`, [`Error`](crate::types::Error): The path does not know this method.
    /// - `406`, [`Error`](crate::types::Error): The server does not accept the request; Ziik explains the status like 400.
    /// - `410`, [`Error`](crate::types::Error): What was asked for has been removed.
    /// - `422`, [`Error`](crate::types::Error): A parameter is not valid, or not together with the others.
    /// - `429`, [`Error`](crate::types::Error): Too many calls in too short a time; neither the limit nor the time to wait is published.
    /// - `500`, [`Error`](crate::types::Error): Something went wrong on the server.
    /// - `503`, [`Error`](crate::types::Error): Ziik is down for maintenance.
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
    /// The vendor's page: <https://docs.ziik.io/api-reference/conversations/create-a-conversation>
    ///
    /// Documented by the vendor. The page has 200 and the conversation, new or not, and its copy does not show the
    /// name of the body's property, which is that of the older documents. There the body also has message, which is
    /// required, and fileCount, and the reply is 201 with a Location header and the first message inside data. Both
    /// replies are read into one object without required properties. The newer documents have a call of their own for
    /// a conversation with its first message, whose path is not known. That a repeat opens another group is inferred.
    /// The error statuses are documented for the whole API, not for this operation.
    #[doc(alias = "POST /conversations")]
    #[doc(alias = "Create a conversation")]
    #[doc(alias = "createConversation")]
    #[inline]
    pub fn create_conversation(
        &self,
        body: types::NewConversation,
    ) -> CreateConversation {
        CreateConversation {
            client: self.core.clone(),
            target: Target::below_base(&self.core, "/conversations"),
            body,
            options: CallOptions::default(),
        }
    }

    /// What became of a message of [`create_conversation`](Self::create_conversation) whose outcome is unknown: this cannot be told.
    ///
    /// Which conversation the message went to is not known, and others may hold a message with the same text.
    pub fn settle_create_conversation(&self) -> Settle {
        Settle::impossible(
            self.core.clone(),
            "Which conversation the message went to is not known, and others may hold a message with the same text.",
        )
    }

    /// Read a conversation.
    ///
    /// `GET /conversations/{conversation}`\
    /// In the vendor's documents: `Get a conversation`.
    ///
    /// Returns one conversation with its participants and its latest message.
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = conversant_sandbox::Sandbox::start().await?;
    /// # let there = sandbox.ziik();
    /// # let client = conversant_ziik::Client::builder().base_url(there.base_url());
    /// # let client = client.token(there.authorization().replace("Bearer ", "")).no_rate_limit().build()?;
    /// let conversation = client.get_conversation(123).send().await?;
    /// println!("{:?}", conversation.id);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Arguments
    ///
    /// - `conversation`: Number of the conversation.
    ///
    /// # Returns
    ///
    /// `200`, [`Conversation`](crate::types::Conversation): The conversation.
    ///
    /// # Errors
    ///
    /// - `400`, [`Error`](crate::types::Error): The server cannot make sense of the request.
    /// - `401`, [`Error`](crate::types::Error): The token is missing, not valid or has expired.
    /// - `403`, [`Error`](crate::types::Error): The user may not do this.
    /// - `404`, [`Error`](crate::types::Error): There is no such thing, or the user may not see it.
    /// - `405`, [`Error`](crate::types::Error): The path does not know this method.
    /// - `406`, [`Error`](crate::types::Error): The server does not accept the request; Ziik explains the status like 400.
    /// - `410`, [`Error`](crate::types::Error): What was asked for has been removed.
    /// - `422`, [`Error`](crate::types::Error): A parameter is not valid, or not together with the others.
    /// - `429`, [`Error`](crate::types::Error): Too many calls in too short a time; neither the limit nor the time to wait is published.
    /// - `500`, [`Error`](crate::types::Error): Something went wrong on the server.
    /// - `503`, [`Error`](crate::types::Error): Ziik is down for maintenance.
    ///
    /// [`Error::body`](conversant_core::Error::body) gives the body, as
    /// [`GetConversationError`](crate::operations::GetConversationError).
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
    /// The vendor's page: <https://docs.ziik.io/api-reference/conversations/get-a-conversation>
    ///
    /// Documented by the vendor. The status 200 is inferred. The error statuses are documented for the whole API, not
    /// for this operation.
    #[doc(alias = "GET /conversations/{conversation}")]
    #[doc(alias = "Get a conversation")]
    #[doc(alias = "getConversation")]
    #[inline]
    pub fn get_conversation(&self, conversation: i64) -> GetConversation {
        GetConversation {
            client: self.core.clone(),
            target: Target::below_base(&self.core, "/conversations/")
                .segment("conversation", conversation),
            options: CallOptions::default(),
        }
    }

    /// Rename a conversation.
    ///
    /// `PATCH /conversations/{conversation}`\
    /// In the vendor's documents: `Update a conversation`.
    ///
    /// Gives a group another title.
    ///
    /// The user must be allowed to manage the conversation. A message of the system tells the participants, so that a
    /// repeat may tell them twice.
    ///
    /// # Example
    ///
    /// ```
    /// use conversant_ziik::types::ConversationUpdate;
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = conversant_sandbox::Sandbox::start().await?;
    /// # let there = sandbox.ziik();
    /// # let client = conversant_ziik::Client::builder().base_url(there.base_url());
    /// # let client = client.token(there.authorization().replace("Bearer ", "")).no_rate_limit().build()?;
    /// client.update_conversation(123, ConversationUpdate::new("The rota")).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Arguments
    ///
    /// - `conversation`: Number of the conversation.
    /// - `body`, [`ConversationUpdate`](crate::types::ConversationUpdate): The new title.
    ///
    /// # Returns
    ///
    /// `202` or `204`. The client reads no body.
    ///
    /// - `202`: The change is accepted.
    /// - `204`: It is done.
    ///
    /// # Errors
    ///
    /// - `400`, [`Error`](crate::types::Error): The server cannot make sense of the request.
    /// - `401`, [`Error`](crate::types::Error): The token is missing, not valid or has expired.
    /// - `403`, [`Error`](crate::types::Error): The user may not do this.
    /// - `404`, [`Error`](crate::types::Error): There is no such thing, or the user may not see it.
    /// - `405`, [`Error`](crate::types::Error): The path does not know this method.
    /// - `406`, [`Error`](crate::types::Error): The server does not accept the request; Ziik explains the status like 400.
    /// - `410`, [`Error`](crate::types::Error): What was asked for has been removed.
    /// - `422`, [`Error`](crate::types::Error): A parameter is not valid, or not together with the others.
    /// - `429`, [`Error`](crate::types::Error): Too many calls in too short a time; neither the limit nor the time to wait is published.
    /// - `500`, [`Error`](crate::types::Error): Something went wrong on the server.
    /// - `503`, [`Error`](crate::types::Error): Ziik is down for maintenance.
    ///
    /// [`Error::body`](conversant_core::Error::body) gives the body, as
    /// [`UpdateConversationError`](crate::operations::UpdateConversationError).
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
    /// The vendor's page: <https://docs.ziik.io/api-reference/conversations/update-a-conversation>
    ///
    /// Documented by the vendor. The page says that the update is accepted and shows no status; 202 is read from
    /// that, 204 is that of the older documents. The error statuses are documented for the whole API, not for this
    /// operation.
    #[doc(alias = "PATCH /conversations/{conversation}")]
    #[doc(alias = "Update a conversation")]
    #[doc(alias = "updateConversation")]
    #[inline]
    pub fn update_conversation(
        &self,
        conversation: i64,
        body: types::ConversationUpdate,
    ) -> UpdateConversation {
        UpdateConversation {
            client: self.core.clone(),
            target: Target::below_base(&self.core, "/conversations/")
                .segment("conversation", conversation),
            body,
            options: CallOptions::default(),
        }
    }

    /// Delete a conversation.
    ///
    /// `DELETE /conversations/{conversation}`\
    /// In the vendor's documents: `Delete a conversation`.
    ///
    /// Deletes a conversation with everything in it, for all participants.
    ///
    /// Only administrators of the conversation may do that; on servers of the older generation it is deleted for the
    /// signed-in user alone.
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = conversant_sandbox::Sandbox::start().await?;
    /// # let there = sandbox.ziik();
    /// # let client = conversant_ziik::Client::builder().base_url(there.base_url());
    /// # let client = client.token(there.authorization().replace("Bearer ", "")).no_rate_limit().build()?;
    /// client.delete_conversation(123).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Arguments
    ///
    /// - `conversation`: Number of the conversation.
    ///
    /// # Returns
    ///
    /// `204`: The conversation is gone. The reply has no body.
    ///
    /// # Errors
    ///
    /// - `400`, [`Error`](crate::types::Error): The server cannot make sense of the request.
    /// - `401`, [`Error`](crate::types::Error): The token is missing, not valid or has expired.
    /// - `403`, [`Error`](crate::types::Error): The user may not do this.
    /// - `404`, [`Error`](crate::types::Error): There is no such thing, or the user may not see it.
    /// - `405`, [`Error`](crate::types::Error): The path does not know this method.
    /// - `406`, [`Error`](crate::types::Error): The server does not accept the request; Ziik explains the status like 400.
    /// - `410`, [`Error`](crate::types::Error): What was asked for has been removed.
    /// - `422`, [`Error`](crate::types::Error): A parameter is not valid, or not together with the others.
    /// - `429`, [`Error`](crate::types::Error): Too many calls in too short a time; neither the limit nor the time to wait is published.
    /// - `500`, [`Error`](crate::types::Error): Something went wrong on the server.
    /// - `503`, [`Error`](crate::types::Error): Ziik is down for maintenance.
    ///
    /// [`Error::body`](conversant_core::Error::body) gives the body, as
    /// [`DeleteConversationError`](crate::operations::DeleteConversationError).
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
    /// The vendor's page: <https://github.com/ziikio/docs/blob/d4b454788b29ab5065e3f3a5e1f78df57cd634c4/docs/conversations/conversations.md#delete-a-conversation>
    ///
    /// Documented by the vendor. Path and status are from the older documents, by which the conversation goes away
    /// for the user alone; that it goes away for all and who may do it is from the index of the newer ones, which
    /// wins. The page itself was not readable. The error statuses are documented for the whole API, not for this
    /// operation.
    #[doc(alias = "DELETE /conversations/{conversation}")]
    #[doc(alias = "Delete a conversation")]
    #[doc(alias = "deleteConversation")]
    #[inline]
    pub fn delete_conversation(&self, conversation: i64) -> DeleteConversation {
        DeleteConversation {
            client: self.core.clone(),
            target: Target::below_base(&self.core, "/conversations/")
                .segment("conversation", conversation),
            options: CallOptions::default(),
        }
    }

    /// List the files of a conversation.
    ///
    /// `GET /conversations/{conversation}/files`\
    /// In the vendor's documents: `Get Conversation Files`.
    ///
    /// Lists the files of all messages of a conversation, a page at a time.
    ///
    /// Only the older documentation has this call.
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = conversant_sandbox::Sandbox::start().await?;
    /// # let there = sandbox.ziik();
    /// # let client = conversant_ziik::Client::builder().base_url(there.base_url());
    /// # let client = client.token(there.authorization().replace("Bearer ", "")).no_rate_limit().build()?;
    /// let mut items = client.list_conversation_files(123).stream();
    /// while let Some(file) = items.next().await {
    ///     let file = file?;
    ///     println!("{:?}", file.id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Arguments
    ///
    /// - `conversation`: Number of the conversation.
    ///
    /// # Options
    ///
    /// Setters of the call.
    ///
    /// - [`page`](crate::operations::ListConversationFiles::page): Number of the page. At least 1. The provider's default: `1`. Example: `1`.
    /// - [`limit`](crate::operations::ListConversationFiles::limit): How many files a page holds at most, up to 100; the default is not published. Example: `25`.
    ///
    /// # Returns
    ///
    /// `200`, [`FileList`](crate::types::FileList): One page of files.
    ///
    /// # Pages
    ///
    /// Pages are numbered. [`send`](crate::operations::ListConversationFiles::send) gives one page,
    /// [`stream`](crate::operations::ListConversationFiles::stream) all items. An item that is not what the vendor
    /// documents does not cost the others: see [`Reply::malformed_items`](conversant_core::Reply::malformed_items).
    ///
    /// # Errors
    ///
    /// - `400`, [`Error`](crate::types::Error): The server cannot make sense of the request.
    /// - `401`, [`Error`](crate::types::Error): The token is missing, not valid or has expired.
    /// - `403`, [`Error`](crate::types::Error): The user may not do this.
    /// - `404`, [`Error`](crate::types::Error): There is no such thing, or the user may not see it.
    /// - `405`, [`Error`](crate::types::Error): The path does not know this method.
    /// - `406`, [`Error`](crate::types::Error): The server does not accept the request; Ziik explains the status like 400.
    /// - `410`, [`Error`](crate::types::Error): What was asked for has been removed.
    /// - `422`, [`Error`](crate::types::Error): A parameter is not valid, or not together with the others.
    /// - `429`, [`Error`](crate::types::Error): Too many calls in too short a time; neither the limit nor the time to wait is published.
    /// - `500`, [`Error`](crate::types::Error): Something went wrong on the server.
    /// - `503`, [`Error`](crate::types::Error): Ziik is down for maintenance.
    ///
    /// [`Error::body`](conversant_core::Error::body) gives the body, as
    /// [`ListConversationFilesError`](crate::operations::ListConversationFilesError).
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
    /// The vendor's page: <https://github.com/ziikio/docs/blob/d4b454788b29ab5065e3f3a5e1f78df57cd634c4/docs/conversations/conversations.md#get-conversation-files>
    ///
    /// Documented by the vendor. From the older documents. The page names no parameters; page and limit are inferred
    /// from the links and meta of its reply. The error statuses are documented for the whole API, not for this
    /// operation.
    #[doc(alias = "GET /conversations/{conversation}/files")]
    #[doc(alias = "Get Conversation Files")]
    #[doc(alias = "listConversationFiles")]
    #[inline]
    pub fn list_conversation_files(&self, conversation: i64) -> ListConversationFiles {
        ListConversationFiles {
            client: self.core.clone(),
            target: Target::below_base(&self.core, "/conversations/")
                .segment("conversation", conversation)
                .literal("/files"),
            page: None,
            limit: None,
            options: CallOptions::default(),
        }
    }

    /// Mark a conversation read.
    ///
    /// `POST /conversations/{conversation}/seen`\
    /// In the vendor's documents: `Mark Conversation Read`.
    ///
    /// Marks all messages of a conversation as read by the signed-in user.
    ///
    /// Only the older documentation has this call.
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = conversant_sandbox::Sandbox::start().await?;
    /// # let there = sandbox.ziik();
    /// # let client = conversant_ziik::Client::builder().base_url(there.base_url());
    /// # let client = client.token(there.authorization().replace("Bearer ", "")).no_rate_limit().build()?;
    /// client.mark_conversation_read(123).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Arguments
    ///
    /// - `conversation`: Number of the conversation.
    ///
    /// # Returns
    ///
    /// `204`: All messages are read. The reply has no body.
    ///
    /// # Errors
    ///
    /// - `400`, [`Error`](crate::types::Error): The server cannot make sense of the request.
    /// - `401`, [`Error`](crate::types::Error): The token is missing, not valid or has expired.
    /// - `403`, [`Error`](crate::types::Error): The user may not do this.
    /// - `404`, [`Error`](crate::types::Error): There is no such thing, or the user may not see it.
    /// - `405`, [`Error`](crate::types::Error): The path does not know this method.
    /// - `406`, [`Error`](crate::types::Error): The server does not accept the request; Ziik explains the status like 400.
    /// - `410`, [`Error`](crate::types::Error): What was asked for has been removed.
    /// - `422`, [`Error`](crate::types::Error): A parameter is not valid, or not together with the others.
    /// - `429`, [`Error`](crate::types::Error): Too many calls in too short a time; neither the limit nor the time to wait is published.
    /// - `500`, [`Error`](crate::types::Error): Something went wrong on the server.
    /// - `503`, [`Error`](crate::types::Error): Ziik is down for maintenance.
    ///
    /// [`Error::body`](conversant_core::Error::body) gives the body, as
    /// [`MarkConversationReadError`](crate::operations::MarkConversationReadError).
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
    /// The vendor's page: <https://github.com/ziikio/docs/blob/d4b454788b29ab5065e3f3a5e1f78df57cd634c4/docs/conversations/conversations.md#mark-conversation-read>
    ///
    /// Documented by the vendor. From the older documents. The error statuses are documented for the whole API, not
    /// for this operation.
    #[doc(alias = "POST /conversations/{conversation}/seen")]
    #[doc(alias = "Mark Conversation Read")]
    #[doc(alias = "markConversationRead")]
    #[inline]
    pub fn mark_conversation_read(&self, conversation: i64) -> MarkConversationRead {
        MarkConversationRead {
            client: self.core.clone(),
            target: Target::below_base(&self.core, "/conversations/")
                .segment("conversation", conversation)
                .literal("/seen"),
            options: CallOptions::default(),
        }
    }

    /// List the messages of a conversation.
    ///
    /// `GET /conversations/{conversation}/messages`\
    /// In the vendor's documents: `List messages in a conversation`.
    ///
    /// Lists messages of one conversation, a page at a time.
    ///
    /// A `cursor` leads on to older or newer messages. `starter_message_id` asks for the messages around a given one,
    /// `query` for those that contain some words.
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = conversant_sandbox::Sandbox::start().await?;
    /// # let there = sandbox.ziik();
    /// # let client = conversant_ziik::Client::builder().base_url(there.base_url());
    /// # let client = client.token(there.authorization().replace("Bearer ", "")).no_rate_limit().build()?;
    /// let mut items = client.list_messages(123).stream();
    /// while let Some(message) = items.next().await {
    ///     let message = message?;
    ///     println!("{:?}", message.id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Arguments
    ///
    /// - `conversation`: Number of the conversation.
    ///
    /// # Options
    ///
    /// Setters of the call.
    ///
    /// - [`limit`](crate::operations::ListMessages::limit): How many messages a page holds at most. The parameter is documented, its name is inferred. From 1 to 100. The provider's default: `25`. Example: `25`.
    /// - [`starter_message_id`](crate::operations::ListMessages::starter_message_id): Number of a message; the page holds messages before and after it. It only counts without `cursor` and `query`. The reply then has cursors that lead on in both directions. Example: `123`.
    /// - [`cursor`](crate::operations::ListMessages::cursor): Where the page starts, as a previous page said.
    /// - [`query`](crate::operations::ListMessages::query): Words to look for in the text of the messages. Only ordinary messages are searched, not those of the system.
    ///
    /// # Returns
    ///
    /// `200`, [`MessageList`](crate::types::MessageList): One page of messages.
    ///
    /// # Pages
    ///
    /// Each page has a token that leads to the next. [`send`](crate::operations::ListMessages::send) gives one page,
    /// [`stream`](crate::operations::ListMessages::stream) all items. An item that is not what the vendor documents
    /// does not cost the others: see [`Reply::malformed_items`](conversant_core::Reply::malformed_items).
    ///
    /// # Errors
    ///
    /// - `400`, [`Error`](crate::types::Error): The server cannot make sense of the request.
    /// - `401`, [`Error`](crate::types::Error): The token is missing, not valid or has expired.
    /// - `403`, [`Error`](crate::types::Error): The user may not do this.
    /// - `404`, [`Error`](crate::types::Error): There is no such thing, or the user may not see it.
    /// - `405`, [`Error`](crate::types::Error): The path does not know this method.
    /// - `406`, [`Error`](crate::types::Error): The server does not accept the request; Ziik explains the status like 400.
    /// - `410`, [`Error`](crate::types::Error): What was asked for has been removed.
    /// - `422`, [`Error`](crate::types::Error): A parameter is not valid, or not together with the others.
    /// - `429`, [`Error`](crate::types::Error): Too many calls in too short a time; neither the limit nor the time to wait is published.
    /// - `500`, [`Error`](crate::types::Error): Something went wrong on the server.
    /// - `503`, [`Error`](crate::types::Error): Ziik is down for maintenance.
    ///
    /// [`Error::body`](conversant_core::Error::body) gives the body, as
    /// [`ListMessagesError`](crate::operations::ListMessagesError).
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
    /// The vendor's page: <https://docs.ziik.io/api-reference/conversations/list-messages-in-a-conversation>
    ///
    /// Documented by the vendor. The page was readable in part: neither the reply nor the name of the parameter for
    /// the page's size could be seen. The name limit is inferred from the other lists of the API, which have it. That
    /// the messages are in data is from the older documents; that the cursor of the next page is meta.next_cursor is
    /// inferred from the links and meta of the other lists, which are those of Laravel, whose cursor pages have it
    /// there and null at the end. A stream stops with an error at a page without it. The status 200 is inferred. The
    /// error statuses are documented for the whole API, not for this operation.
    #[doc(alias = "GET /conversations/{conversation}/messages")]
    #[doc(alias = "List messages in a conversation")]
    #[doc(alias = "listMessages")]
    #[inline]
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
    /// `POST /conversations/{conversation}/messages`\
    /// In the vendor's documents: `Create a new message in a conversation`.
    ///
    /// Posts a message into a conversation as the signed-in user and returns it.
    ///
    /// With `parent_id` it becomes the reply to another message. Files are uploaded to the number of the message that
    /// is returned, with `Client::upload`. Ziik documents nothing by which it would recognise a repeated request, so a
    /// repeat may post the message twice.
    ///
    /// # Example
    ///
    /// ```
    /// use conversant_ziik::types::NewMessage;
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = conversant_sandbox::Sandbox::start().await?;
    /// # let there = sandbox.ziik();
    /// # let client = conversant_ziik::Client::builder().base_url(there.base_url());
    /// # let client = client.token(there.authorization().replace("Bearer ", "")).no_rate_limit().build()?;
    /// let message = client
    ///     .create_message(123, NewMessage::new("The rota is up."))
    ///     .send()
    ///     .await?;
    /// println!("{:?}", message.id);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Arguments
    ///
    /// - `conversation`: Number of the conversation.
    /// - `body`, [`NewMessage`](crate::types::NewMessage): The message to post.
    ///
    /// # Returns
    ///
    /// `200` or `201`, [`Message`](crate::types::Message).
    ///
    /// - `200`: The message as Ziik stored it.
    /// - `201`: The message as Ziik stored it, and where it is found.
    ///
    /// [`headers`](conversant_core::Reply::headers) gives `Location` as
    /// [`CreateMessageHeaders`](crate::operations::CreateMessageHeaders).
    ///
    /// # Errors
    ///
    /// - `400`, [`Error`](crate::types::Error): The server cannot make sense of the request.
    /// - `401`, [`Error`](crate::types::Error): The token is missing, not valid or has expired.
    /// - `403`, [`Error`](crate::types::Error): The user may not do this.
    /// - `404`, [`Error`](crate::types::Error): There is no such thing, or the user may not see it.
    /// - `405`, [`Error`](crate::types::Error): The path does not know this method.
    /// - `406`, [`Error`](crate::types::Error): The server does not accept the request; Ziik explains the status like 400.
    /// - `410`, [`Error`](crate::types::Error): What was asked for has been removed.
    /// - `422`, [`Error`](crate::types::Error): A parameter is not valid, or not together with the others.
    /// - `429`, [`Error`](crate::types::Error): Too many calls in too short a time; neither the limit nor the time to wait is published.
    /// - `500`, [`Error`](crate::types::Error): Something went wrong on the server.
    /// - `503`, [`Error`](crate::types::Error): Ziik is down for maintenance.
    ///
    /// [`Error::body`](conversant_core::Error::body) gives the body, as
    /// [`CreateMessageError`](crate::operations::CreateMessageError).
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
    /// The vendor's page: <https://docs.ziik.io/api-reference/conversations/create-a-new-message-in-a-conversation>
    ///
    /// Documented by the vendor. The page prints no status. The older documents have 201 with a Location header and
    /// the message inside data; the newer ones have the message itself. Both statuses and both forms are accepted.
    /// The page's sample sends no Authorization header and names a placeholder as server; both the token and the
    /// server are taken from the guide. Ziik's index says that files can be attached; how is not documented, except
    /// that the older documents announce their number with fileCount. The error statuses are documented for the whole
    /// API, not for this operation.
    #[doc(alias = "POST /conversations/{conversation}/messages")]
    #[doc(alias = "Create a new message in a conversation")]
    #[doc(alias = "createMessage")]
    #[inline]
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
    #[inline]
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

    /// Read a message.
    ///
    /// `GET /conversations/{conversation}/messages/{message}`\
    /// In the vendor's documents: `Get Single Message`.
    ///
    /// Returns one message of a conversation.
    ///
    /// Only the older documentation has this call.
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = conversant_sandbox::Sandbox::start().await?;
    /// # let there = sandbox.ziik();
    /// # let client = conversant_ziik::Client::builder().base_url(there.base_url());
    /// # let client = client.token(there.authorization().replace("Bearer ", "")).no_rate_limit().build()?;
    /// # use conversant_ziik::types::NewMessage;
    /// # let message = client
    /// #     .create_message(123, NewMessage::new("The rota is up."))
    /// #     .send()
    /// #     .await?;
    /// let message = client.get_message(123, 1).send().await?;
    /// println!("{:?}", message.id);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Arguments
    ///
    /// - `conversation`: Number of the conversation.
    /// - `message`: Number of the message.
    ///
    /// # Returns
    ///
    /// `200`, [`Message`](crate::types::Message): The message as Ziik stored it.
    ///
    /// # Errors
    ///
    /// - `400`, [`Error`](crate::types::Error): The server cannot make sense of the request.
    /// - `401`, [`Error`](crate::types::Error): The token is missing, not valid or has expired.
    /// - `403`, [`Error`](crate::types::Error): The user may not do this.
    /// - `404`, [`Error`](crate::types::Error): There is no such thing, or the user may not see it.
    /// - `405`, [`Error`](crate::types::Error): The path does not know this method.
    /// - `406`, [`Error`](crate::types::Error): The server does not accept the request; Ziik explains the status like 400.
    /// - `410`, [`Error`](crate::types::Error): What was asked for has been removed.
    /// - `422`, [`Error`](crate::types::Error): A parameter is not valid, or not together with the others.
    /// - `429`, [`Error`](crate::types::Error): Too many calls in too short a time; neither the limit nor the time to wait is published.
    /// - `500`, [`Error`](crate::types::Error): Something went wrong on the server.
    /// - `503`, [`Error`](crate::types::Error): Ziik is down for maintenance.
    ///
    /// [`Error::body`](conversant_core::Error::body) gives the body, as
    /// [`GetMessageError`](crate::operations::GetMessageError).
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
    /// The vendor's page: <https://github.com/ziikio/docs/blob/d4b454788b29ab5065e3f3a5e1f78df57cd634c4/docs/conversations/messages.md#get-single-message>
    ///
    /// Documented by the vendor. From the older documents. The document shows an older message inside data; the newer
    /// message object alone is read as well. The error statuses are documented for the whole API, not for this
    /// operation.
    #[doc(alias = "GET /conversations/{conversation}/messages/{message}")]
    #[doc(alias = "Get Single Message")]
    #[doc(alias = "getMessage")]
    #[inline]
    pub fn get_message(&self, conversation: i64, message: i64) -> GetMessage {
        GetMessage {
            client: self.core.clone(),
            target: Target::below_base(&self.core, "/conversations/")
                .segment("conversation", conversation)
                .literal("/messages/")
                .segment("message", message),
            options: CallOptions::default(),
        }
    }

    /// Delete a message.
    ///
    /// `DELETE /conversations/{conversation}/messages/{message}`\
    /// In the vendor's documents: `Delete a Message`.
    ///
    /// Deletes a message of a conversation.
    ///
    /// It stays in the list as deleted; its reactions, files and recording are gone. On servers of the older generation
    /// it is deleted for the signed-in user alone.
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = conversant_sandbox::Sandbox::start().await?;
    /// # let there = sandbox.ziik();
    /// # let client = conversant_ziik::Client::builder().base_url(there.base_url());
    /// # let client = client.token(there.authorization().replace("Bearer ", "")).no_rate_limit().build()?;
    /// # use conversant_ziik::types::NewMessage;
    /// # let message = client
    /// #     .create_message(123, NewMessage::new("The rota is up."))
    /// #     .send()
    /// #     .await?;
    /// client.delete_message(123, 1).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Arguments
    ///
    /// - `conversation`: Number of the conversation.
    /// - `message`: Number of the message.
    ///
    /// # Returns
    ///
    /// `204`: The message is deleted. The reply has no body.
    ///
    /// # Errors
    ///
    /// - `400`, [`Error`](crate::types::Error): The server cannot make sense of the request.
    /// - `401`, [`Error`](crate::types::Error): The token is missing, not valid or has expired.
    /// - `403`, [`Error`](crate::types::Error): The user may not do this.
    /// - `404`, [`Error`](crate::types::Error): There is no such thing, or the user may not see it.
    /// - `405`, [`Error`](crate::types::Error): The path does not know this method.
    /// - `406`, [`Error`](crate::types::Error): The server does not accept the request; Ziik explains the status like 400.
    /// - `410`, [`Error`](crate::types::Error): What was asked for has been removed.
    /// - `422`, [`Error`](crate::types::Error): A parameter is not valid, or not together with the others.
    /// - `429`, [`Error`](crate::types::Error): Too many calls in too short a time; neither the limit nor the time to wait is published.
    /// - `500`, [`Error`](crate::types::Error): Something went wrong on the server.
    /// - `503`, [`Error`](crate::types::Error): Ziik is down for maintenance.
    ///
    /// [`Error::body`](conversant_core::Error::body) gives the body, as
    /// [`DeleteMessageError`](crate::operations::DeleteMessageError).
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
    /// The vendor's page: <https://github.com/ziikio/docs/blob/d4b454788b29ab5065e3f3a5e1f78df57cd634c4/docs/conversations/messages.md#delete-a-message>
    ///
    /// Documented by the vendor. Path and status are from the older documents, by which the message goes away for the
    /// user alone; what becomes of it is from the index of the newer ones, which wins. The page itself was not
    /// readable. The error statuses are documented for the whole API, not for this operation.
    #[doc(alias = "DELETE /conversations/{conversation}/messages/{message}")]
    #[doc(alias = "Delete a Message")]
    #[doc(alias = "deleteMessage")]
    #[inline]
    pub fn delete_message(&self, conversation: i64, message: i64) -> DeleteMessage {
        DeleteMessage {
            client: self.core.clone(),
            target: Target::below_base(&self.core, "/conversations/")
                .segment("conversation", conversation)
                .literal("/messages/")
                .segment("message", message),
            options: CallOptions::default(),
        }
    }

    /// Finish the update of a message.
    ///
    /// `POST /conversations/{conversation}/messages/{message}/finalize-update`\
    /// In the vendor's documents: `Finalize message update`.
    ///
    /// Tells Ziik that an update of a message is complete, and returns the message.
    ///
    /// There is no body. When the call is needed is not published; after files were uploaded to a message is likely.
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = conversant_sandbox::Sandbox::start().await?;
    /// # let there = sandbox.ziik();
    /// # let client = conversant_ziik::Client::builder().base_url(there.base_url());
    /// # let client = client.token(there.authorization().replace("Bearer ", "")).no_rate_limit().build()?;
    /// # use conversant_ziik::types::NewMessage;
    /// # let message = client
    /// #     .create_message(123, NewMessage::new("The rota is up."))
    /// #     .send()
    /// #     .await?;
    /// let message = client.finalize_message_update(123, 1).send().await?;
    /// println!("{:?}", message.id);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Arguments
    ///
    /// - `conversation`: Number of the conversation.
    /// - `message`: Number of the message.
    ///
    /// # Returns
    ///
    /// `200`, [`Message`](crate::types::Message): The message as Ziik stored it.
    ///
    /// # Errors
    ///
    /// - `400`, [`Error`](crate::types::Error): The server cannot make sense of the request.
    /// - `401`, [`Error`](crate::types::Error): The token is missing, not valid or has expired.
    /// - `403`, [`Error`](crate::types::Error): The user may not do this.
    /// - `404`, [`Error`](crate::types::Error): There is no such thing, or the user may not see it.
    /// - `405`, [`Error`](crate::types::Error): The path does not know this method.
    /// - `406`, [`Error`](crate::types::Error): The server does not accept the request; Ziik explains the status like 400.
    /// - `410`, [`Error`](crate::types::Error): What was asked for has been removed.
    /// - `422`, [`Error`](crate::types::Error): A parameter is not valid, or not together with the others.
    /// - `429`, [`Error`](crate::types::Error): Too many calls in too short a time; neither the limit nor the time to wait is published.
    /// - `500`, [`Error`](crate::types::Error): Something went wrong on the server.
    /// - `503`, [`Error`](crate::types::Error): Ziik is down for maintenance.
    ///
    /// [`Error::body`](conversant_core::Error::body) gives the body, as
    /// [`FinalizeMessageUpdateError`](crate::operations::FinalizeMessageUpdateError).
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
    /// The vendor's page: <https://docs.ziik.io/api-reference/conversations/finalize-message-update>
    ///
    /// Documented by the vendor. The page shows no status; 200 is inferred, and so is when the call is needed. The
    /// error statuses are documented for the whole API, not for this operation.
    #[doc(
        alias = "POST /conversations/{conversation}/messages/{message}/finalize-update"
    )]
    #[doc(alias = "Finalize message update")]
    #[doc(alias = "finalizeMessageUpdate")]
    #[inline]
    pub fn finalize_message_update(
        &self,
        conversation: i64,
        message: i64,
    ) -> FinalizeMessageUpdate {
        FinalizeMessageUpdate {
            client: self.core.clone(),
            target: Target::below_base(&self.core, "/conversations/")
                .segment("conversation", conversation)
                .literal("/messages/")
                .segment("message", message)
                .literal("/finalize-update"),
            options: CallOptions::default(),
        }
    }
}

pub(crate) static LIST_CONVERSATIONS: Operation = Operation::new(
        "ziik",
        "list_conversations",
        Method::GET,
        "/conversations",
    )
    .repeat(Repeat::Safe);

static LIST_CONVERSATIONS_PAGES: Paging = Paging {
    style: PageStyle::Number,
    at: "page",
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
    pub(crate) status: Option<types::ConversationFilter>,
    pub(crate) keyword: Option<String>,
    pub(crate) participants: Option<Vec<i64>>,
    pub(crate) limit: Option<i64>,
    pub(crate) page: Option<i64>,
    pub(crate) options: CallOptions,
}
impl ListConversations {
    /// Which conversations are listed.
    ///
    /// Example: `unread`.
    #[inline]
    pub fn status(mut self, status: types::ConversationFilter) -> Self {
        self.status = Some(status);
        self
    }

    /// Words to look for in titles and in participants' names.
    #[inline]
    pub fn keyword(mut self, keyword: impl Into<String>) -> Self {
        self.keyword = Some(keyword.into());
        self
    }

    /// Numbers of all users who take part, neither more nor fewer.
    #[inline]
    pub fn participants(mut self, participants: Vec<i64>) -> Self {
        self.participants = Some(participants);
        self
    }

    /// How many conversations a page holds at most.
    ///
    /// From 1 to 100. The provider's default: `10`. Example: `10`.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Number of the page.
    ///
    /// At least 1. The provider's default: `1`. Example: `1`.
    #[inline]
    pub fn page(mut self, page: i64) -> Self {
        self.page = Some(page);
        self
    }

    /// Sends the call.
    ///
    /// # Errors
    ///
    /// See [`Client::list_conversations`](crate::Client::list_conversations).
    pub async fn send(self) -> Result<Reply<types::ConversationList>, Error> {
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
                    .list::<types::Conversation>("/data")
                    .json::<types::ConversationList>()?
                    .page(|whole: types::ConversationList| Page {
                        next: None,
                        more: None,
                        total: None,
                        last_id: None,
                        items: whole.data,
                    }),
            ),
        )
    }

    #[inline]
    pub(crate) fn read(
        reply: RawReply,
    ) -> Result<Reply<types::ConversationList>, Error> {
        reply.list::<types::Conversation>("/data").json::<types::ConversationList>()
    }

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        if let Some(value) = &self.limit {
            check::range("limit", *value, 1, 100)?;
        }
        if let Some(value) = &self.page {
            check::range("page", *value, 1, i64::MAX)?;
        }
        let mut request = self.target.request(Method::GET)?;
        request.accept("application/json");
        request.query("status", &self.status);
        request.query("keyword", &self.keyword);
        request.query("participants", &self.participants);
        request.query("limit", &self.limit);
        request.query("page", &self.page);
        Ok(request)
    }
}

conversant_core::call_options!(ListConversations);

conversant_core::error_body! {
    /// The typed bodies of the errors of [`Client::list_conversations`](crate::Client::list_conversations), by status.
    pub enum ListConversationsError for "ziik" "list_conversations" {
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

pub(crate) static CREATE_CONVERSATION: Operation = Operation::new(
        "ziik",
        "create_conversation",
        Method::POST,
        "/conversations",
    )
    .repeat(Repeat::Never);

/// Create a conversation.
///
/// A call of [`Client::create_conversation`](crate::Client::create_conversation). Nothing is sent before [`send`](Self::send).
#[must_use = "a call does nothing until it is sent"]
pub struct CreateConversation {
    pub(crate) client: Core,
    target: Target,
    body: types::NewConversation,
    pub(crate) options: CallOptions,
}
impl CreateConversation {
    /// Sends the call.
    ///
    /// # Errors
    ///
    /// See [`Client::create_conversation`](crate::Client::create_conversation).
    pub async fn send(
        self,
    ) -> Result<Reply<types::CreatedConversation, CreateConversationHeaders>, Error> {
        let request = self.request();
        Self::read(self.client.call(&CREATE_CONVERSATION, request, self.options).await?)
    }

    #[inline]
    pub(crate) fn read(
        reply: RawReply,
    ) -> Result<Reply<types::CreatedConversation, CreateConversationHeaders>, Error> {
        Ok(
            reply
                .perhaps_in("data")
                .json::<types::CreatedConversation>()?
                .with_headers(CreateConversationHeaders::read),
        )
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

conversant_core::call_options!(CreateConversation);

/// What a reply of [`Client::create_conversation`](crate::Client::create_conversation) says in its headers.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateConversationHeaders {
    /// Address of the new message.
    ///
    /// From the older documents; a server of the newer generation may leave it out.
    ///
    /// Header: `Location`.
    pub location: Option<conversant_core::Link>,
}
impl CreateConversationHeaders {
    fn read(headers: &HeaderMap) -> Self {
        Self {
            location: typed_header(headers, "location"),
        }
    }
}

conversant_core::error_body! {
    /// The typed bodies of the errors of [`Client::create_conversation`](crate::Client::create_conversation), by status.
    pub enum CreateConversationError for "ziik" "create_conversation" {
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

pub(crate) static GET_CONVERSATION: Operation = Operation::new(
        "ziik",
        "get_conversation",
        Method::GET,
        "/conversations/{conversation}",
    )
    .repeat(Repeat::Safe);

/// Read a conversation.
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
        reply.perhaps_in("data").json::<types::Conversation>()
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
    pub enum GetConversationError for "ziik" "get_conversation" {
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

pub(crate) static UPDATE_CONVERSATION: Operation = Operation::new(
        "ziik",
        "update_conversation",
        Method::PATCH,
        "/conversations/{conversation}",
    )
    .repeat(Repeat::Never);

/// Rename a conversation.
///
/// A call of [`Client::update_conversation`](crate::Client::update_conversation). Nothing is sent before [`send`](Self::send).
#[must_use = "a call does nothing until it is sent"]
pub struct UpdateConversation {
    pub(crate) client: Core,
    target: Target,
    body: types::ConversationUpdate,
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
        reply.empty(&[202, 204])
    }

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let mut request = self.target.request(Method::PATCH)?;
        request.accept("application/json");
        let body = &self.body;
        request.json(body)?;
        Ok(request)
    }
}

conversant_core::call_options!(UpdateConversation);

conversant_core::error_body! {
    /// The typed bodies of the errors of [`Client::update_conversation`](crate::Client::update_conversation), by status.
    pub enum UpdateConversationError for "ziik" "update_conversation" {
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

pub(crate) static DELETE_CONVERSATION: Operation = Operation::new(
        "ziik",
        "delete_conversation",
        Method::DELETE,
        "/conversations/{conversation}",
    )
    .repeat(Repeat::Safe);

/// Delete a conversation.
///
/// A call of [`Client::delete_conversation`](crate::Client::delete_conversation). Nothing is sent before [`send`](Self::send).
#[must_use = "a call does nothing until it is sent"]
pub struct DeleteConversation {
    pub(crate) client: Core,
    target: Target,
    pub(crate) options: CallOptions,
}
impl DeleteConversation {
    /// Sends the call.
    ///
    /// # Errors
    ///
    /// See [`Client::delete_conversation`](crate::Client::delete_conversation).
    pub async fn send(self) -> Result<Reply<()>, Error> {
        let request = self.request();
        Self::read(self.client.call(&DELETE_CONVERSATION, request, self.options).await?)
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

conversant_core::call_options!(DeleteConversation);

conversant_core::error_body! {
    /// The typed bodies of the errors of [`Client::delete_conversation`](crate::Client::delete_conversation), by status.
    pub enum DeleteConversationError for "ziik" "delete_conversation" {
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

pub(crate) static LIST_CONVERSATION_FILES: Operation = Operation::new(
        "ziik",
        "list_conversation_files",
        Method::GET,
        "/conversations/{conversation}/files",
    )
    .repeat(Repeat::Safe);

static LIST_CONVERSATION_FILES_PAGES: Paging = Paging {
    style: PageStyle::Number,
    at: "page",
    id: "id",
    first: &[],
    null_at_end: None,
};

/// List the files of a conversation.
///
/// A call of [`Client::list_conversation_files`](crate::Client::list_conversation_files). Nothing is sent before [`send`](Self::send).
#[must_use = "a call does nothing until it is sent"]
pub struct ListConversationFiles {
    pub(crate) client: Core,
    target: Target,
    pub(crate) page: Option<i64>,
    pub(crate) limit: Option<i64>,
    pub(crate) options: CallOptions,
}
impl ListConversationFiles {
    /// Number of the page.
    ///
    /// At least 1. The provider's default: `1`. Example: `1`.
    #[inline]
    pub fn page(mut self, page: i64) -> Self {
        self.page = Some(page);
        self
    }

    /// How many files a page holds at most, up to 100; the default is not published.
    ///
    /// Example: `25`.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Sends the call.
    ///
    /// # Errors
    ///
    /// See [`Client::list_conversation_files`](crate::Client::list_conversation_files).
    pub async fn send(self) -> Result<Reply<types::FileList>, Error> {
        let request = self.request();
        Self::read(
            self.client.call(&LIST_CONVERSATION_FILES, request, self.options).await?,
        )
    }

    /// All items, as a stream that fetches the next page when it needs one.
    #[inline]
    pub fn stream(self) -> Items<types::File> {
        let request = self.request();
        Items::new(
            self.client,
            &LIST_CONVERSATION_FILES,
            &LIST_CONVERSATION_FILES_PAGES,
            request,
            self.options,
            |reply| Ok(
                reply
                    .list::<types::File>("/data")
                    .json::<types::FileList>()?
                    .page(|whole: types::FileList| Page {
                        next: None,
                        more: None,
                        total: whole
                            .meta
                            .as_ref()
                            .and_then(|inner| inner.total)
                            .and_then(|total| u64::try_from(total).ok()),
                        last_id: None,
                        items: whole.data,
                    }),
            ),
        )
    }

    #[inline]
    pub(crate) fn read(reply: RawReply) -> Result<Reply<types::FileList>, Error> {
        reply.list::<types::File>("/data").json::<types::FileList>()
    }

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        if let Some(value) = &self.page {
            check::range("page", *value, 1, i64::MAX)?;
        }
        let mut request = self.target.request(Method::GET)?;
        request.accept("application/json");
        request.query("page", &self.page);
        request.query("limit", &self.limit);
        Ok(request)
    }
}

conversant_core::call_options!(ListConversationFiles);

conversant_core::error_body! {
    /// The typed bodies of the errors of [`Client::list_conversation_files`](crate::Client::list_conversation_files), by status.
    pub enum ListConversationFilesError for "ziik" "list_conversation_files" {
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

pub(crate) static MARK_CONVERSATION_READ: Operation = Operation::new(
        "ziik",
        "mark_conversation_read",
        Method::POST,
        "/conversations/{conversation}/seen",
    )
    .repeat(Repeat::Safe);

/// Mark a conversation read.
///
/// A call of [`Client::mark_conversation_read`](crate::Client::mark_conversation_read). Nothing is sent before [`send`](Self::send).
#[must_use = "a call does nothing until it is sent"]
pub struct MarkConversationRead {
    pub(crate) client: Core,
    target: Target,
    pub(crate) options: CallOptions,
}
impl MarkConversationRead {
    /// Sends the call.
    ///
    /// # Errors
    ///
    /// See [`Client::mark_conversation_read`](crate::Client::mark_conversation_read).
    pub async fn send(self) -> Result<Reply<()>, Error> {
        let request = self.request();
        Self::read(
            self.client.call(&MARK_CONVERSATION_READ, request, self.options).await?,
        )
    }

    #[inline]
    pub(crate) fn read(reply: RawReply) -> Result<Reply<()>, Error> {
        reply.empty(&[204])
    }

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let mut request = self.target.request(Method::POST)?;
        request.accept("application/json");
        Ok(request)
    }
}

conversant_core::call_options!(MarkConversationRead);

conversant_core::error_body! {
    /// The typed bodies of the errors of [`Client::mark_conversation_read`](crate::Client::mark_conversation_read), by status.
    pub enum MarkConversationReadError for "ziik" "mark_conversation_read" {
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

pub(crate) static LIST_MESSAGES: Operation = Operation::new(
        "ziik",
        "list_messages",
        Method::GET,
        "/conversations/{conversation}/messages",
    )
    .repeat(Repeat::Safe);

static LIST_MESSAGES_PAGES: Paging = Paging {
    style: PageStyle::Token,
    at: "cursor",
    id: "id",
    first: &["starter_message_id"],
    null_at_end: Some("/meta/next_cursor"),
};

/// List the messages of a conversation.
///
/// A call of [`Client::list_messages`](crate::Client::list_messages). Nothing is sent before [`send`](Self::send).
#[must_use = "a call does nothing until it is sent"]
pub struct ListMessages {
    pub(crate) client: Core,
    target: Target,
    pub(crate) limit: Option<i64>,
    pub(crate) starter_message_id: Option<i64>,
    pub(crate) cursor: Option<String>,
    pub(crate) query: Option<String>,
    pub(crate) options: CallOptions,
}
impl ListMessages {
    /// How many messages a page holds at most.
    ///
    /// The parameter is documented, its name is inferred.
    ///
    /// From 1 to 100. The provider's default: `25`. Example: `25`.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Number of a message; the page holds messages before and after it.
    ///
    /// It only counts without `cursor` and `query`. The reply then has cursors that lead on in both directions.
    ///
    /// Example: `123`.
    #[inline]
    pub fn starter_message_id(mut self, starter_message_id: i64) -> Self {
        self.starter_message_id = Some(starter_message_id);
        self
    }

    /// Where the page starts, as a previous page said.
    #[inline]
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.cursor = Some(cursor.into());
        self
    }

    /// Words to look for in the text of the messages.
    ///
    /// Only ordinary messages are searched, not those of the system.
    #[inline]
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
        Self::read(self.client.call(&LIST_MESSAGES, request, self.options).await?)
    }

    /// All items, as a stream that fetches the next page when it needs one.
    #[inline]
    pub fn stream(self) -> Items<types::Message> {
        let request = self.request();
        Items::new(
            self.client,
            &LIST_MESSAGES,
            &LIST_MESSAGES_PAGES,
            request,
            self.options,
            |reply| Ok(
                reply
                    .list::<types::Message>("/data")
                    .json::<types::MessageList>()?
                    .page(|whole: types::MessageList| Page {
                        next: whole
                            .meta
                            .as_ref()
                            .and_then(|inner| inner.next_cursor.clone()),
                        more: None,
                        total: None,
                        last_id: None,
                        items: whole.data,
                    }),
            ),
        )
    }

    #[inline]
    pub(crate) fn read(reply: RawReply) -> Result<Reply<types::MessageList>, Error> {
        reply.list::<types::Message>("/data").json::<types::MessageList>()
    }

    #[inline]
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

pub(crate) static CREATE_MESSAGE: Operation = Operation::new(
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

/// Create a message in a conversation.
///
/// A call of [`Client::create_message`](crate::Client::create_message). Nothing is sent before [`send`](Self::send).
#[must_use = "a call does nothing until it is sent"]
pub struct CreateMessage {
    pub(crate) client: Core,
    target: Target,
    body: types::NewMessage,
    pub(crate) options: CallOptions,
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
        Self::read(self.client.call(&CREATE_MESSAGE, request, self.options).await?)
    }

    #[inline]
    pub(crate) fn read(
        reply: RawReply,
    ) -> Result<Reply<types::Message, CreateMessageHeaders>, Error> {
        Ok(
            reply
                .perhaps_in("data")
                .json::<types::Message>()?
                .with_headers(CreateMessageHeaders::read),
        )
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

pub(crate) static GET_MESSAGE: Operation = Operation::new(
        "ziik",
        "get_message",
        Method::GET,
        "/conversations/{conversation}/messages/{message}",
    )
    .repeat(Repeat::Safe);

/// Read a message.
///
/// A call of [`Client::get_message`](crate::Client::get_message). Nothing is sent before [`send`](Self::send).
#[must_use = "a call does nothing until it is sent"]
pub struct GetMessage {
    pub(crate) client: Core,
    target: Target,
    pub(crate) options: CallOptions,
}
impl GetMessage {
    /// Sends the call.
    ///
    /// # Errors
    ///
    /// See [`Client::get_message`](crate::Client::get_message).
    pub async fn send(self) -> Result<Reply<types::Message>, Error> {
        let request = self.request();
        Self::read(self.client.call(&GET_MESSAGE, request, self.options).await?)
    }

    #[inline]
    pub(crate) fn read(reply: RawReply) -> Result<Reply<types::Message>, Error> {
        reply.perhaps_in("data").json::<types::Message>()
    }

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let mut request = self.target.request(Method::GET)?;
        request.accept("application/json");
        Ok(request)
    }
}

conversant_core::call_options!(GetMessage);

conversant_core::error_body! {
    /// The typed bodies of the errors of [`Client::get_message`](crate::Client::get_message), by status.
    pub enum GetMessageError for "ziik" "get_message" {
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

pub(crate) static DELETE_MESSAGE: Operation = Operation::new(
        "ziik",
        "delete_message",
        Method::DELETE,
        "/conversations/{conversation}/messages/{message}",
    )
    .repeat(Repeat::Safe);

/// Delete a message.
///
/// A call of [`Client::delete_message`](crate::Client::delete_message). Nothing is sent before [`send`](Self::send).
#[must_use = "a call does nothing until it is sent"]
pub struct DeleteMessage {
    pub(crate) client: Core,
    target: Target,
    pub(crate) options: CallOptions,
}
impl DeleteMessage {
    /// Sends the call.
    ///
    /// # Errors
    ///
    /// See [`Client::delete_message`](crate::Client::delete_message).
    pub async fn send(self) -> Result<Reply<()>, Error> {
        let request = self.request();
        Self::read(self.client.call(&DELETE_MESSAGE, request, self.options).await?)
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

conversant_core::call_options!(DeleteMessage);

conversant_core::error_body! {
    /// The typed bodies of the errors of [`Client::delete_message`](crate::Client::delete_message), by status.
    pub enum DeleteMessageError for "ziik" "delete_message" {
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

pub(crate) static FINALIZE_MESSAGE_UPDATE: Operation = Operation::new(
        "ziik",
        "finalize_message_update",
        Method::POST,
        "/conversations/{conversation}/messages/{message}/finalize-update",
    )
    .repeat(Repeat::Never);

/// Finish the update of a message.
///
/// A call of [`Client::finalize_message_update`](crate::Client::finalize_message_update). Nothing is sent before [`send`](Self::send).
#[must_use = "a call does nothing until it is sent"]
pub struct FinalizeMessageUpdate {
    pub(crate) client: Core,
    target: Target,
    pub(crate) options: CallOptions,
}
impl FinalizeMessageUpdate {
    /// Sends the call.
    ///
    /// # Errors
    ///
    /// See [`Client::finalize_message_update`](crate::Client::finalize_message_update).
    pub async fn send(self) -> Result<Reply<types::Message>, Error> {
        let request = self.request();
        Self::read(
            self.client.call(&FINALIZE_MESSAGE_UPDATE, request, self.options).await?,
        )
    }

    #[inline]
    pub(crate) fn read(reply: RawReply) -> Result<Reply<types::Message>, Error> {
        reply.perhaps_in("data").json::<types::Message>()
    }

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let mut request = self.target.request(Method::POST)?;
        request.accept("application/json");
        Ok(request)
    }
}

conversant_core::call_options!(FinalizeMessageUpdate);

conversant_core::error_body! {
    /// The typed bodies of the errors of [`Client::finalize_message_update`](crate::Client::finalize_message_update), by status.
    pub enum FinalizeMessageUpdateError for "ziik" "finalize_message_update" {
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
