// Made by `cargo xtask generate hostaway` from specs/hostaway.yaml (sha256 4ef4cfd0f2b36005) with progenitor 0.15.1.
// Do not edit: change the spec or the pipeline and generate again.

use conversant_core::codegen::{Method, RawReply, Request, Target};
use conversant_core::codegen::{Page, PageStyle, Paging};
use conversant_core::Items;
use conversant_core::{
    CallOptions, Client as Core, Error, Operation, Repeat, Reply, Envelope,
};
use crate::types;

/// # Message webhooks
///
/// The older webhooks, for messages alone, which the unified ones replace.
impl crate::Client {
    /// List the message webhooks.
    ///
    /// `GET /webhooks/conversationMessages`\
    /// In the vendor's documents: `Get conversation message webhooks list`.
    ///
    /// Lists the addresses to which Hostaway sends new messages, a page at a time.
    ///
    /// Hostaway has announced the end of these webhooks; the unified ones replace them.
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
    /// let mut items = client.list_conversation_message_webhooks().stream();
    /// while let Some(conversation_message_webhook) = items.next().await {
    ///     let conversation_message_webhook = conversation_message_webhook?;
    ///     println!("{}", conversation_message_webhook.id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Options
    ///
    /// Setters of the call.
    ///
    /// - [`limit`](crate::operations::ListConversationMessageWebhooks::limit): How many items a page holds at most. Default and maximum are not published. Example: `20`.
    /// - [`offset`](crate::operations::ListConversationMessageWebhooks::offset): How many items, counted from the beginning of the list, are skipped. Example: `0`.
    ///
    /// # Returns
    ///
    /// `200`, a list of [`ConversationMessageWebhook`](crate::types::ConversationMessageWebhook): One page of
    /// webhooks.
    ///
    /// # Pages
    ///
    /// A page starts after a number of items. [`send`](crate::operations::ListConversationMessageWebhooks::send)
    /// gives one page, [`stream`](crate::operations::ListConversationMessageWebhooks::stream) all items. An item that
    /// is not what the vendor documents does not cost the others: see
    /// [`Reply::malformed_items`](conversant_core::Reply::malformed_items).
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
    /// [`ListConversationMessageWebhooksError`](crate::operations::ListConversationMessageWebhooksError).
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
    /// The vendor's page: <https://api.hostaway.com/documentation#get-conversation-message-webhooks-list>
    ///
    /// Documented by the vendor. Hostaway's sample has status and result alone. Status 200 is inferred.
    #[doc(alias = "GET /webhooks/conversationMessages")]
    #[doc(alias = "Get conversation message webhooks list")]
    #[doc(alias = "listConversationMessageWebhooks")]
    #[deprecated(note = "the vendor marks it as deprecated")]
    #[inline]
    pub fn list_conversation_message_webhooks(&self) -> ListConversationMessageWebhooks {
        ListConversationMessageWebhooks {
            client: self.core.clone(),
            target: Target::below_base(&self.core, "/webhooks/conversationMessages"),
            limit: None,
            offset: None,
            options: CallOptions::default(),
        }
    }

    /// Create a message webhook.
    ///
    /// `POST /webhooks/conversationMessages`\
    /// In the vendor's documents: `Create a conversation message webhook`.
    ///
    /// Adds an address to which Hostaway sends new messages.
    ///
    /// A repeat adds a second webhook, and each message is then sent twice.
    ///
    /// Hostaway has announced the end of these webhooks; the unified ones replace them.
    ///
    /// # Example
    ///
    /// ```
    /// use conversant_hostaway::types::ConversationMessageWebhookSettings;
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = conversant_sandbox::Sandbox::start().await?;
    /// # let there = sandbox.hostaway();
    /// # let client = conversant_hostaway::Client::builder().base_url(there.base_url());
    /// # let client = client.token(there.authorization().replace("Bearer ", "")).no_rate_limit().build()?;
    /// let conversation_message_webhook = client
    ///     .create_conversation_message_webhook(
    ///         ConversationMessageWebhookSettings::new(true, "http://localhost/hostaway"),
    ///     )
    ///     .send()
    ///     .await?;
    /// println!("{}", conversation_message_webhook.id);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Arguments
    ///
    /// - `body`, [`ConversationMessageWebhookSettings`](crate::types::ConversationMessageWebhookSettings): The settings of the webhook.
    ///
    /// # Returns
    ///
    /// `200` or `201`, [`ConversationMessageWebhook`](crate::types::ConversationMessageWebhook): The webhook.
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
    /// [`CreateConversationMessageWebhookError`](crate::operations::CreateConversationMessageWebhookError).
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
    /// The vendor's page: <https://api.hostaway.com/documentation#create-a-conversation-message-webhook>
    ///
    /// Documented by the vendor. The success status is not written anywhere, clients only test for 2xx, so both 200
    /// and 201 are accepted with the same reply (inferred). That a repeat adds a second one is inferred.
    #[doc(alias = "POST /webhooks/conversationMessages")]
    #[doc(alias = "Create a conversation message webhook")]
    #[doc(alias = "createConversationMessageWebhook")]
    #[deprecated(note = "the vendor marks it as deprecated")]
    #[inline]
    pub fn create_conversation_message_webhook(
        &self,
        body: types::ConversationMessageWebhookSettings,
    ) -> CreateConversationMessageWebhook {
        CreateConversationMessageWebhook {
            client: self.core.clone(),
            target: Target::below_base(&self.core, "/webhooks/conversationMessages"),
            body,
            options: CallOptions::default(),
        }
    }

    /// Read a message webhook.
    ///
    /// `GET /webhooks/conversationMessages/{webhookId}`\
    /// In the vendor's documents: `Retrieve a conversation message webhook`.
    ///
    /// Returns one message webhook.
    ///
    /// Hostaway has announced the end of these webhooks; the unified ones replace them.
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
    /// # use conversant_hostaway::types::ConversationMessageWebhookSettings;
    /// # let conversation_message_webhook = client
    /// #     .create_conversation_message_webhook(
    /// #         ConversationMessageWebhookSettings::new(true, "http://localhost/hostaway"),
    /// #     )
    /// #     .send()
    /// #     .await?;
    /// let conversation_message_webhook = client
    ///     .retrieve_conversation_message_webhook(1)
    ///     .send()
    ///     .await?;
    /// println!("{}", conversation_message_webhook.id);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Arguments
    ///
    /// - `webhook_id`: Number of the webhook. On the wire: `webhookId`.
    ///
    /// # Returns
    ///
    /// `200`, [`ConversationMessageWebhook`](crate::types::ConversationMessageWebhook): The webhook.
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
    /// [`RetrieveConversationMessageWebhookError`](crate::operations::RetrieveConversationMessageWebhookError).
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
    /// The vendor's page: <https://api.hostaway.com/documentation#retrieve-a-conversation-message-webhook>
    ///
    /// Documented by the vendor. Status 200 is inferred.
    #[doc(alias = "GET /webhooks/conversationMessages/{webhookId}")]
    #[doc(alias = "Retrieve a conversation message webhook")]
    #[doc(alias = "retrieveConversationMessageWebhook")]
    #[deprecated(note = "the vendor marks it as deprecated")]
    #[inline]
    pub fn retrieve_conversation_message_webhook(
        &self,
        webhook_id: i64,
    ) -> RetrieveConversationMessageWebhook {
        RetrieveConversationMessageWebhook {
            client: self.core.clone(),
            target: Target::below_base(&self.core, "/webhooks/conversationMessages/")
                .segment("webhookId", webhook_id),
            options: CallOptions::default(),
        }
    }

    /// Change a message webhook.
    ///
    /// `PUT /webhooks/conversationMessages/{webhookId}`\
    /// In the vendor's documents: `Update a conversation message webhook`.
    ///
    /// Replaces the settings of one message webhook.
    ///
    /// Whether a setting that is left out keeps its value is not published.
    ///
    /// Hostaway has announced the end of these webhooks; the unified ones replace them.
    ///
    /// # Example
    ///
    /// ```
    /// use conversant_hostaway::types::ConversationMessageWebhookSettings;
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = conversant_sandbox::Sandbox::start().await?;
    /// # let there = sandbox.hostaway();
    /// # let client = conversant_hostaway::Client::builder().base_url(there.base_url());
    /// # let client = client.token(there.authorization().replace("Bearer ", "")).no_rate_limit().build()?;
    /// # use conversant_hostaway::types::ConversationMessageWebhookSettings;
    /// # let conversation_message_webhook = client
    /// #     .create_conversation_message_webhook(
    /// #         ConversationMessageWebhookSettings::new(true, "http://localhost/hostaway"),
    /// #     )
    /// #     .send()
    /// #     .await?;
    /// let conversation_message_webhook = client
    ///     .update_conversation_message_webhook(
    ///         1,
    ///         ConversationMessageWebhookSettings::new(false, "http://localhost/hostaway"),
    ///     )
    ///     .send()
    ///     .await?;
    /// println!("{}", conversation_message_webhook.id);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Arguments
    ///
    /// - `webhook_id`: Number of the webhook. On the wire: `webhookId`.
    /// - `body`, [`ConversationMessageWebhookSettings`](crate::types::ConversationMessageWebhookSettings): The settings of the webhook.
    ///
    /// # Returns
    ///
    /// `200`, [`ConversationMessageWebhook`](crate::types::ConversationMessageWebhook): The webhook.
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
    /// [`UpdateConversationMessageWebhookError`](crate::operations::UpdateConversationMessageWebhookError).
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
    /// The vendor's page: <https://api.hostaway.com/documentation#update-a-conversation-message-webhook>
    ///
    /// Documented by the vendor. Status 200 is inferred.
    #[doc(alias = "PUT /webhooks/conversationMessages/{webhookId}")]
    #[doc(alias = "Update a conversation message webhook")]
    #[doc(alias = "updateConversationMessageWebhook")]
    #[deprecated(note = "the vendor marks it as deprecated")]
    #[inline]
    pub fn update_conversation_message_webhook(
        &self,
        webhook_id: i64,
        body: types::ConversationMessageWebhookSettings,
    ) -> UpdateConversationMessageWebhook {
        UpdateConversationMessageWebhook {
            client: self.core.clone(),
            target: Target::below_base(&self.core, "/webhooks/conversationMessages/")
                .segment("webhookId", webhook_id),
            body,
            options: CallOptions::default(),
        }
    }

    /// Delete a message webhook.
    ///
    /// `DELETE /webhooks/conversationMessages/{webhookId}`\
    /// In the vendor's documents: `Delete a conversation message webhook`.
    ///
    /// Ends the deliveries to one address.
    ///
    /// Hostaway has announced the end of these webhooks; the unified ones replace them.
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
    /// # use conversant_hostaway::types::ConversationMessageWebhookSettings;
    /// # let conversation_message_webhook = client
    /// #     .create_conversation_message_webhook(
    /// #         ConversationMessageWebhookSettings::new(true, "http://localhost/hostaway"),
    /// #     )
    /// #     .send()
    /// #     .await?;
    /// client.delete_conversation_message_webhook(1).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Arguments
    ///
    /// - `webhook_id`: Number of the webhook. On the wire: `webhookId`.
    ///
    /// # Returns
    ///
    /// `200`, an empty list: The webhook is gone.
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
    /// [`DeleteConversationMessageWebhookError`](crate::operations::DeleteConversationMessageWebhookError).
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
    /// The vendor's page: <https://api.hostaway.com/documentation#delete-a-conversation-message-webhook>
    ///
    /// Documented by the vendor. Status 200 is inferred.
    #[doc(alias = "DELETE /webhooks/conversationMessages/{webhookId}")]
    #[doc(alias = "Delete a conversation message webhook")]
    #[doc(alias = "deleteConversationMessageWebhook")]
    #[deprecated(note = "the vendor marks it as deprecated")]
    #[inline]
    pub fn delete_conversation_message_webhook(
        &self,
        webhook_id: i64,
    ) -> DeleteConversationMessageWebhook {
        DeleteConversationMessageWebhook {
            client: self.core.clone(),
            target: Target::below_base(&self.core, "/webhooks/conversationMessages/")
                .segment("webhookId", webhook_id),
            options: CallOptions::default(),
        }
    }

    /// List the deliveries to message webhooks.
    ///
    /// `GET /conversationMessageWebhooklogs`\
    /// In the vendor's documents: `Retrieve a ConversationMessage webhook log list`.
    ///
    /// Lists what was sent to the message webhooks and how it was answered, a page at a time.
    ///
    /// Hostaway has announced the end of these webhooks; the unified ones replace them.
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
    /// let mut items = client.list_conversation_message_webhook_logs().stream();
    /// while let Some(conversation_message_webhook_log) = items.next().await {
    ///     let conversation_message_webhook_log = conversation_message_webhook_log?;
    ///     println!("{}", conversation_message_webhook_log.id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Options
    ///
    /// Setters of the call.
    ///
    /// - [`limit`](crate::operations::ListConversationMessageWebhookLogs::limit): How many items a page holds at most. Default and maximum are not published. Example: `20`.
    /// - [`offset`](crate::operations::ListConversationMessageWebhookLogs::offset): How many items, counted from the beginning of the list, are skipped. Example: `0`.
    /// - [`reservation_id`](crate::operations::ListConversationMessageWebhookLogs::reservation_id): Number of a reservation; only deliveries about it are listed. On the wire: `reservationId`. Example: `1234`.
    /// - [`listing_map_id`](crate::operations::ListConversationMessageWebhookLogs::listing_map_id): Number of a listing; only deliveries about it are listed. On the wire: `listingMapId`. Example: `40160`.
    ///
    /// # Returns
    ///
    /// `200`, a list of [`ConversationMessageWebhookLog`](crate::types::ConversationMessageWebhookLog): One page of
    /// the log.
    ///
    /// # Pages
    ///
    /// A page starts after a number of items. [`send`](crate::operations::ListConversationMessageWebhookLogs::send)
    /// gives one page, [`stream`](crate::operations::ListConversationMessageWebhookLogs::stream) all items. An item
    /// that is not what the vendor documents does not cost the others: see
    /// [`Reply::malformed_items`](conversant_core::Reply::malformed_items).
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
    /// [`ListConversationMessageWebhookLogsError`](crate::operations::ListConversationMessageWebhookLogsError).
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
    /// The vendor's page: <https://api.hostaway.com/documentation#retrieve-a-conversationmessage-webhook-log-list>
    ///
    /// Documented by the vendor. The path is written with a small l in logs. The types of the parameters are
    /// inferred. Status 200 is inferred.
    #[doc(alias = "GET /conversationMessageWebhooklogs")]
    #[doc(alias = "Retrieve a ConversationMessage webhook log list")]
    #[doc(alias = "listConversationMessageWebhookLogs")]
    #[deprecated(note = "the vendor marks it as deprecated")]
    #[inline]
    pub fn list_conversation_message_webhook_logs(
        &self,
    ) -> ListConversationMessageWebhookLogs {
        ListConversationMessageWebhookLogs {
            client: self.core.clone(),
            target: Target::below_base(&self.core, "/conversationMessageWebhooklogs"),
            limit: None,
            offset: None,
            reservation_id: None,
            listing_map_id: None,
            options: CallOptions::default(),
        }
    }
}

pub(crate) static LIST_CONVERSATION_MESSAGE_WEBHOOKS: Operation = Operation::new(
        "hostaway",
        "list_conversation_message_webhooks",
        Method::GET,
        "/webhooks/conversationMessages",
    )
    .repeat(Repeat::Safe)
    .envelope(Envelope::new("status", "fail"));

static LIST_CONVERSATION_MESSAGE_WEBHOOKS_PAGES: Paging = Paging {
    style: PageStyle::Offset,
    at: "offset",
    id: "id",
    first: &[],
    null_at_end: None,
};

/// List the message webhooks.
///
/// A call of [`Client::list_conversation_message_webhooks`](crate::Client::list_conversation_message_webhooks). Nothing is sent before [`send`](Self::send).
#[must_use = "a call does nothing until it is sent"]
pub struct ListConversationMessageWebhooks {
    pub(crate) client: Core,
    target: Target,
    pub(crate) limit: Option<i64>,
    pub(crate) offset: Option<i64>,
    pub(crate) options: CallOptions,
}
impl ListConversationMessageWebhooks {
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

    /// Sends the call.
    ///
    /// # Errors
    ///
    /// See [`Client::list_conversation_message_webhooks`](crate::Client::list_conversation_message_webhooks).
    pub async fn send(
        self,
    ) -> Result<Reply<Vec<types::ConversationMessageWebhook>>, Error> {
        let request = self.request();
        Self::read(
            self
                .client
                .call(&LIST_CONVERSATION_MESSAGE_WEBHOOKS, request, self.options)
                .await?,
        )
    }

    /// All items, as a stream that fetches the next page when it needs one.
    #[inline]
    pub fn stream(self) -> Items<types::ConversationMessageWebhook> {
        let request = self.request();
        Items::new(
            self.client,
            &LIST_CONVERSATION_MESSAGE_WEBHOOKS,
            &LIST_CONVERSATION_MESSAGE_WEBHOOKS_PAGES,
            request,
            self.options,
            |reply| Ok(
                reply
                    .list::<types::ConversationMessageWebhook>("/result")
                    .enveloped(|whole: types::ConversationMessageWebhookListReply| (
                        whole.status.as_str() == "fail",
                        Some(whole),
                    ))?
                    .page(|whole: types::ConversationMessageWebhookListReply| Page {
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
    ) -> Result<Reply<Vec<types::ConversationMessageWebhook>>, Error> {
        reply
            .list::<types::ConversationMessageWebhook>("/result")
            .enveloped(|whole: types::ConversationMessageWebhookListReply| (
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
        Ok(request)
    }
}

conversant_core::call_options!(ListConversationMessageWebhooks);

conversant_core::error_body! {
    /// The typed bodies of the errors of [`Client::list_conversation_message_webhooks`](crate::Client::list_conversation_message_webhooks), by status.
    pub enum ListConversationMessageWebhooksError for "hostaway" "list_conversation_message_webhooks" {
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

pub(crate) static CREATE_CONVERSATION_MESSAGE_WEBHOOK: Operation = Operation::new(
        "hostaway",
        "create_conversation_message_webhook",
        Method::POST,
        "/webhooks/conversationMessages",
    )
    .repeat(Repeat::Never)
    .envelope(Envelope::new("status", "fail"));

/// Create a message webhook.
///
/// A call of [`Client::create_conversation_message_webhook`](crate::Client::create_conversation_message_webhook). Nothing is sent before [`send`](Self::send).
#[must_use = "a call does nothing until it is sent"]
pub struct CreateConversationMessageWebhook {
    pub(crate) client: Core,
    target: Target,
    body: types::ConversationMessageWebhookSettings,
    pub(crate) options: CallOptions,
}
impl CreateConversationMessageWebhook {
    /// Sends the call.
    ///
    /// # Errors
    ///
    /// See [`Client::create_conversation_message_webhook`](crate::Client::create_conversation_message_webhook).
    pub async fn send(self) -> Result<Reply<types::ConversationMessageWebhook>, Error> {
        let request = self.request();
        Self::read(
            self
                .client
                .call(&CREATE_CONVERSATION_MESSAGE_WEBHOOK, request, self.options)
                .await?,
        )
    }

    #[inline]
    pub(crate) fn read(
        reply: RawReply,
    ) -> Result<Reply<types::ConversationMessageWebhook>, Error> {
        reply
            .enveloped(|whole: types::ConversationMessageWebhookReply| (
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

conversant_core::call_options!(CreateConversationMessageWebhook);

conversant_core::error_body! {
    /// The typed bodies of the errors of [`Client::create_conversation_message_webhook`](crate::Client::create_conversation_message_webhook), by status.
    pub enum CreateConversationMessageWebhookError for "hostaway" "create_conversation_message_webhook" {
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

pub(crate) static RETRIEVE_CONVERSATION_MESSAGE_WEBHOOK: Operation = Operation::new(
        "hostaway",
        "retrieve_conversation_message_webhook",
        Method::GET,
        "/webhooks/conversationMessages/{webhookId}",
    )
    .repeat(Repeat::Safe)
    .envelope(Envelope::new("status", "fail"));

/// Read a message webhook.
///
/// A call of [`Client::retrieve_conversation_message_webhook`](crate::Client::retrieve_conversation_message_webhook). Nothing is sent before [`send`](Self::send).
#[must_use = "a call does nothing until it is sent"]
pub struct RetrieveConversationMessageWebhook {
    pub(crate) client: Core,
    target: Target,
    pub(crate) options: CallOptions,
}
impl RetrieveConversationMessageWebhook {
    /// Sends the call.
    ///
    /// # Errors
    ///
    /// See [`Client::retrieve_conversation_message_webhook`](crate::Client::retrieve_conversation_message_webhook).
    pub async fn send(self) -> Result<Reply<types::ConversationMessageWebhook>, Error> {
        let request = self.request();
        Self::read(
            self
                .client
                .call(&RETRIEVE_CONVERSATION_MESSAGE_WEBHOOK, request, self.options)
                .await?,
        )
    }

    #[inline]
    pub(crate) fn read(
        reply: RawReply,
    ) -> Result<Reply<types::ConversationMessageWebhook>, Error> {
        reply
            .enveloped(|whole: types::ConversationMessageWebhookReply| (
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

conversant_core::call_options!(RetrieveConversationMessageWebhook);

conversant_core::error_body! {
    /// The typed bodies of the errors of [`Client::retrieve_conversation_message_webhook`](crate::Client::retrieve_conversation_message_webhook), by status.
    pub enum RetrieveConversationMessageWebhookError for "hostaway" "retrieve_conversation_message_webhook" {
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

pub(crate) static UPDATE_CONVERSATION_MESSAGE_WEBHOOK: Operation = Operation::new(
        "hostaway",
        "update_conversation_message_webhook",
        Method::PUT,
        "/webhooks/conversationMessages/{webhookId}",
    )
    .repeat(Repeat::Safe)
    .envelope(Envelope::new("status", "fail"));

/// Change a message webhook.
///
/// A call of [`Client::update_conversation_message_webhook`](crate::Client::update_conversation_message_webhook). Nothing is sent before [`send`](Self::send).
#[must_use = "a call does nothing until it is sent"]
pub struct UpdateConversationMessageWebhook {
    pub(crate) client: Core,
    target: Target,
    body: types::ConversationMessageWebhookSettings,
    pub(crate) options: CallOptions,
}
impl UpdateConversationMessageWebhook {
    /// Sends the call.
    ///
    /// # Errors
    ///
    /// See [`Client::update_conversation_message_webhook`](crate::Client::update_conversation_message_webhook).
    pub async fn send(self) -> Result<Reply<types::ConversationMessageWebhook>, Error> {
        let request = self.request();
        Self::read(
            self
                .client
                .call(&UPDATE_CONVERSATION_MESSAGE_WEBHOOK, request, self.options)
                .await?,
        )
    }

    #[inline]
    pub(crate) fn read(
        reply: RawReply,
    ) -> Result<Reply<types::ConversationMessageWebhook>, Error> {
        reply
            .enveloped(|whole: types::ConversationMessageWebhookReply| (
                whole.status.as_str() == "fail",
                Some(whole.result),
            ))
    }

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let mut request = self.target.request(Method::PUT)?;
        request.accept("application/json");
        let body = &self.body;
        request.json(body)?;
        Ok(request)
    }
}

conversant_core::call_options!(UpdateConversationMessageWebhook);

conversant_core::error_body! {
    /// The typed bodies of the errors of [`Client::update_conversation_message_webhook`](crate::Client::update_conversation_message_webhook), by status.
    pub enum UpdateConversationMessageWebhookError for "hostaway" "update_conversation_message_webhook" {
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

pub(crate) static DELETE_CONVERSATION_MESSAGE_WEBHOOK: Operation = Operation::new(
        "hostaway",
        "delete_conversation_message_webhook",
        Method::DELETE,
        "/webhooks/conversationMessages/{webhookId}",
    )
    .repeat(Repeat::Safe)
    .envelope(Envelope::new("status", "fail"))
    .text_reply();

/// Delete a message webhook.
///
/// A call of [`Client::delete_conversation_message_webhook`](crate::Client::delete_conversation_message_webhook). Nothing is sent before [`send`](Self::send).
#[must_use = "a call does nothing until it is sent"]
pub struct DeleteConversationMessageWebhook {
    pub(crate) client: Core,
    target: Target,
    pub(crate) options: CallOptions,
}
impl DeleteConversationMessageWebhook {
    /// Sends the call.
    ///
    /// # Errors
    ///
    /// See [`Client::delete_conversation_message_webhook`](crate::Client::delete_conversation_message_webhook).
    pub async fn send(self) -> Result<Reply<Vec<serde_json::Value>>, Error> {
        let request = self.request();
        Self::read(
            self
                .client
                .call(&DELETE_CONVERSATION_MESSAGE_WEBHOOK, request, self.options)
                .await?,
        )
    }

    #[inline]
    pub(crate) fn read(reply: RawReply) -> Result<Reply<Vec<serde_json::Value>>, Error> {
        reply
            .enveloped(|whole: types::EmptyReply| (
                whole.status.as_str() == "fail",
                Some(whole.result),
            ))
    }

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let mut request = self.target.request(Method::DELETE)?;
        request.accept("application/json");
        Ok(request)
    }
}

conversant_core::call_options!(DeleteConversationMessageWebhook);

conversant_core::error_body! {
    /// The typed bodies of the errors of [`Client::delete_conversation_message_webhook`](crate::Client::delete_conversation_message_webhook), by status.
    pub enum DeleteConversationMessageWebhookError for "hostaway" "delete_conversation_message_webhook" {
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

pub(crate) static LIST_CONVERSATION_MESSAGE_WEBHOOK_LOGS: Operation = Operation::new(
        "hostaway",
        "list_conversation_message_webhook_logs",
        Method::GET,
        "/conversationMessageWebhooklogs",
    )
    .repeat(Repeat::Safe)
    .envelope(Envelope::new("status", "fail"));

static LIST_CONVERSATION_MESSAGE_WEBHOOK_LOGS_PAGES: Paging = Paging {
    style: PageStyle::Offset,
    at: "offset",
    id: "id",
    first: &[],
    null_at_end: None,
};

/// List the deliveries to message webhooks.
///
/// A call of [`Client::list_conversation_message_webhook_logs`](crate::Client::list_conversation_message_webhook_logs). Nothing is sent before [`send`](Self::send).
#[must_use = "a call does nothing until it is sent"]
pub struct ListConversationMessageWebhookLogs {
    pub(crate) client: Core,
    target: Target,
    pub(crate) limit: Option<i64>,
    pub(crate) offset: Option<i64>,
    pub(crate) reservation_id: Option<i64>,
    pub(crate) listing_map_id: Option<i64>,
    pub(crate) options: CallOptions,
}
impl ListConversationMessageWebhookLogs {
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

    /// Number of a reservation; only deliveries about it are listed.
    ///
    /// On the wire: `reservationId`. Example: `1234`.
    #[inline]
    pub fn reservation_id(mut self, reservation_id: i64) -> Self {
        self.reservation_id = Some(reservation_id);
        self
    }

    /// Number of a listing; only deliveries about it are listed.
    ///
    /// On the wire: `listingMapId`. Example: `40160`.
    #[inline]
    pub fn listing_map_id(mut self, listing_map_id: i64) -> Self {
        self.listing_map_id = Some(listing_map_id);
        self
    }

    /// Sends the call.
    ///
    /// # Errors
    ///
    /// See [`Client::list_conversation_message_webhook_logs`](crate::Client::list_conversation_message_webhook_logs).
    pub async fn send(
        self,
    ) -> Result<Reply<Vec<types::ConversationMessageWebhookLog>>, Error> {
        let request = self.request();
        Self::read(
            self
                .client
                .call(&LIST_CONVERSATION_MESSAGE_WEBHOOK_LOGS, request, self.options)
                .await?,
        )
    }

    /// All items, as a stream that fetches the next page when it needs one.
    #[inline]
    pub fn stream(self) -> Items<types::ConversationMessageWebhookLog> {
        let request = self.request();
        Items::new(
            self.client,
            &LIST_CONVERSATION_MESSAGE_WEBHOOK_LOGS,
            &LIST_CONVERSATION_MESSAGE_WEBHOOK_LOGS_PAGES,
            request,
            self.options,
            |reply| Ok(
                reply
                    .list::<types::ConversationMessageWebhookLog>("/result")
                    .enveloped(|whole: types::ConversationMessageWebhookLogListReply| (
                        whole.status.as_str() == "fail",
                        Some(whole),
                    ))?
                    .page(|whole: types::ConversationMessageWebhookLogListReply| Page {
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
    ) -> Result<Reply<Vec<types::ConversationMessageWebhookLog>>, Error> {
        reply
            .list::<types::ConversationMessageWebhookLog>("/result")
            .enveloped(|whole: types::ConversationMessageWebhookLogListReply| (
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
        request.query("listingMapId", &self.listing_map_id);
        Ok(request)
    }
}

conversant_core::call_options!(ListConversationMessageWebhookLogs);

conversant_core::error_body! {
    /// The typed bodies of the errors of [`Client::list_conversation_message_webhook_logs`](crate::Client::list_conversation_message_webhook_logs), by status.
    pub enum ListConversationMessageWebhookLogsError for "hostaway" "list_conversation_message_webhook_logs" {
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
