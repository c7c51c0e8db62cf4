// Made by `cargo xtask generate ziik` from specs/ziik.yaml (sha256 3c171c434584215c) with progenitor 0.15.1.
// Do not edit: change the spec or the pipeline and generate again.

use conversant_core::codegen::{Method, RawReply, Request, Target, typed_header};
use conversant_core::codegen::{Page, PageStyle, Paging};
use conversant_core::Items;
use conversant_core::check;
use conversant_core::http::HeaderMap;
use conversant_core::{CallOptions, Client as Core, Error, Operation, Repeat, Reply};
use crate::types;

/// # Webhooks
///
/// Where Ziik sends what happens to users and units, and the log of what it sent.
impl crate::Client {
    /// List the webhooks.
    ///
    /// `GET /webhooks`\
    /// In the vendor's documents: `Get Webhooks`.
    ///
    /// Lists the addresses Ziik calls.
    ///
    /// Only administrators may do that.
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
    /// let mut items = client.list_webhooks().stream();
    /// while let Some(webhook) = items.next().await {
    ///     let webhook = webhook?;
    ///     println!("{:?}", webhook.id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Returns
    ///
    /// `200`, [`WebhookList`](crate::types::WebhookList): The webhooks.
    ///
    /// # Pages
    ///
    /// The vendor documents no pages. [`send`](crate::operations::ListWebhooks::send) gives the list,
    /// [`stream`](crate::operations::ListWebhooks::stream) its items one by one. An item that is not what the vendor
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
    /// [`ListWebhooksError`](crate::operations::ListWebhooksError).
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
    /// The vendor's page: <https://github.com/ziikio/docs/blob/d4b454788b29ab5065e3f3a5e1f78df57cd634c4/docs/webhooks.md#get-webhooks>
    ///
    /// Documented by the vendor. From the older documents. No paging is documented. The error statuses are documented
    /// for the whole API, not for this operation.
    #[doc(alias = "GET /webhooks")]
    #[doc(alias = "Get Webhooks")]
    #[doc(alias = "listWebhooks")]
    #[inline]
    pub fn list_webhooks(&self) -> ListWebhooks {
        ListWebhooks {
            client: self.core.clone(),
            target: Target::below_base(&self.core, "/webhooks"),
            options: CallOptions::default(),
        }
    }

    /// Create a webhook.
    ///
    /// `POST /webhooks`\
    /// In the vendor's documents: `Create webhook`.
    ///
    /// Adds an address for Ziik to call and returns the webhook; a repeat adds another.
    ///
    /// Only administrators may do that.
    ///
    /// Only the older documentation has this call.
    ///
    /// # Example
    ///
    /// ```
    /// use conversant_ziik::types::{NewWebhook, WebhookEvent};
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = conversant_sandbox::Sandbox::start().await?;
    /// # let there = sandbox.ziik();
    /// # let client = conversant_ziik::Client::builder().base_url(there.base_url());
    /// # let client = client.token(there.authorization().replace("Bearer ", "")).no_rate_limit().build()?;
    /// let webhook = client
    ///     .create_webhook(
    ///         NewWebhook::new("New users", "http://localhost/ziik")
    ///             .triggers([WebhookEvent::UserCreate]),
    ///     )
    ///     .send()
    ///     .await?;
    /// println!("{:?}", webhook.id);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Arguments
    ///
    /// - `body`, [`NewWebhook`](crate::types::NewWebhook): The webhook to create.
    ///
    /// # Returns
    ///
    /// `201`, [`Webhook`](crate::types::Webhook): The webhook, and where it is found.
    ///
    /// [`headers`](conversant_core::Reply::headers) gives `Location` as
    /// [`CreateWebhookHeaders`](crate::operations::CreateWebhookHeaders).
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
    /// [`CreateWebhookError`](crate::operations::CreateWebhookError).
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
    /// The vendor's page: <https://github.com/ziikio/docs/blob/d4b454788b29ab5065e3f3a5e1f78df57cd634c4/docs/webhooks.md#create-webhook>
    ///
    /// Documented by the vendor. From the older documents. The document shows the reply inside data, where newer
    /// replies of single objects are bare; both are read. The error statuses are documented for the whole API, not
    /// for this operation.
    #[doc(alias = "POST /webhooks")]
    #[doc(alias = "Create webhook")]
    #[doc(alias = "createWebhook")]
    #[inline]
    pub fn create_webhook(&self, body: types::NewWebhook) -> CreateWebhook {
        CreateWebhook {
            client: self.core.clone(),
            target: Target::below_base(&self.core, "/webhooks"),
            body,
            options: CallOptions::default(),
        }
    }

    /// Read a webhook.
    ///
    /// `GET /webhooks/{webhook}`\
    /// In the vendor's documents: `Get Single Webhook`.
    ///
    /// Returns one webhook.
    ///
    /// Only administrators may do that.
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
    /// # use conversant_ziik::types::{NewWebhook, WebhookEvent};
    /// # let webhook = client
    /// #     .create_webhook(
    /// #         NewWebhook::new("New users", "http://localhost/ziik")
    /// #             .triggers([WebhookEvent::UserCreate]),
    /// #     )
    /// #     .send()
    /// #     .await?;
    /// let webhook = client.get_webhook(1).send().await?;
    /// println!("{:?}", webhook.id);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Arguments
    ///
    /// - `webhook`: Number of the webhook.
    ///
    /// # Returns
    ///
    /// `200`, [`Webhook`](crate::types::Webhook): The webhook.
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
    /// [`GetWebhookError`](crate::operations::GetWebhookError).
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
    /// The vendor's page: <https://github.com/ziikio/docs/blob/d4b454788b29ab5065e3f3a5e1f78df57cd634c4/docs/webhooks.md#get-single-webhook>
    ///
    /// Documented by the vendor. From the older documents. The document shows the reply inside data, where newer
    /// replies of single objects are bare; both are read. The error statuses are documented for the whole API, not
    /// for this operation.
    #[doc(alias = "GET /webhooks/{webhook}")]
    #[doc(alias = "Get Single Webhook")]
    #[doc(alias = "getWebhook")]
    #[inline]
    pub fn get_webhook(&self, webhook: i64) -> GetWebhook {
        GetWebhook {
            client: self.core.clone(),
            target: Target::below_base(&self.core, "/webhooks/")
                .segment("webhook", webhook),
            options: CallOptions::default(),
        }
    }

    /// Change a webhook.
    ///
    /// `PATCH /webhooks/{webhook}`\
    /// In the vendor's documents: `Edit Webhook`.
    ///
    /// Changes name or address of a webhook.
    ///
    /// Only administrators may do that.
    ///
    /// Only the older documentation has this call.
    ///
    /// # Example
    ///
    /// ```
    /// use conversant_ziik::types::WebhookUpdate;
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = conversant_sandbox::Sandbox::start().await?;
    /// # let there = sandbox.ziik();
    /// # let client = conversant_ziik::Client::builder().base_url(there.base_url());
    /// # let client = client.token(there.authorization().replace("Bearer ", "")).no_rate_limit().build()?;
    /// # use conversant_ziik::types::{NewWebhook, WebhookEvent};
    /// # let webhook = client
    /// #     .create_webhook(
    /// #         NewWebhook::new("New users", "http://localhost/ziik")
    /// #             .triggers([WebhookEvent::UserCreate]),
    /// #     )
    /// #     .send()
    /// #     .await?;
    /// client.update_webhook(1, WebhookUpdate::new().name("New colleagues")).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Arguments
    ///
    /// - `webhook`: Number of the webhook.
    /// - `body`, [`WebhookUpdate`](crate::types::WebhookUpdate): What changes.
    ///
    /// # Returns
    ///
    /// `204`: The webhook is changed. The reply has no body.
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
    /// [`UpdateWebhookError`](crate::operations::UpdateWebhookError).
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
    /// The vendor's page: <https://github.com/ziikio/docs/blob/d4b454788b29ab5065e3f3a5e1f78df57cd634c4/docs/webhooks.md#edit-webhook>
    ///
    /// Documented by the vendor. From the older documents. The page's sample has webhook in its path, the text
    /// webhooks. The error statuses are documented for the whole API, not for this operation.
    #[doc(alias = "PATCH /webhooks/{webhook}")]
    #[doc(alias = "Edit Webhook")]
    #[doc(alias = "updateWebhook")]
    #[inline]
    pub fn update_webhook(
        &self,
        webhook: i64,
        body: types::WebhookUpdate,
    ) -> UpdateWebhook {
        UpdateWebhook {
            client: self.core.clone(),
            target: Target::below_base(&self.core, "/webhooks/")
                .segment("webhook", webhook),
            body,
            options: CallOptions::default(),
        }
    }

    /// Delete a webhook.
    ///
    /// `DELETE /webhooks/{webhook}`\
    /// In the vendor's documents: `Delete Webhook`.
    ///
    /// Ends the calls to one address.
    ///
    /// Only administrators may do that.
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
    /// # use conversant_ziik::types::{NewWebhook, WebhookEvent};
    /// # let webhook = client
    /// #     .create_webhook(
    /// #         NewWebhook::new("New users", "http://localhost/ziik")
    /// #             .triggers([WebhookEvent::UserCreate]),
    /// #     )
    /// #     .send()
    /// #     .await?;
    /// client.delete_webhook(1).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Arguments
    ///
    /// - `webhook`: Number of the webhook.
    ///
    /// # Returns
    ///
    /// `204`: The webhook is gone. The reply has no body.
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
    /// [`DeleteWebhookError`](crate::operations::DeleteWebhookError).
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
    /// The vendor's page: <https://github.com/ziikio/docs/blob/d4b454788b29ab5065e3f3a5e1f78df57cd634c4/docs/webhooks.md#delete-webhook>
    ///
    /// Documented by the vendor. From the older documents. The error statuses are documented for the whole API, not
    /// for this operation.
    #[doc(alias = "DELETE /webhooks/{webhook}")]
    #[doc(alias = "Delete Webhook")]
    #[doc(alias = "deleteWebhook")]
    #[inline]
    pub fn delete_webhook(&self, webhook: i64) -> DeleteWebhook {
        DeleteWebhook {
            client: self.core.clone(),
            target: Target::below_base(&self.core, "/webhooks/")
                .segment("webhook", webhook),
            options: CallOptions::default(),
        }
    }

    /// List the triggers of a webhook.
    ///
    /// `GET /webhooks/{webhook}/triggers`\
    /// In the vendor's documents: `Get Webhook Triggers`.
    ///
    /// Lists the events for which Ziik calls a webhook.
    ///
    /// Only administrators may do that.
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
    /// # use conversant_ziik::types::{NewWebhook, WebhookEvent};
    /// # let webhook = client
    /// #     .create_webhook(
    /// #         NewWebhook::new("New users", "http://localhost/ziik")
    /// #             .triggers([WebhookEvent::UserCreate]),
    /// #     )
    /// #     .send()
    /// #     .await?;
    /// let mut items = client.list_webhook_triggers(1).stream();
    /// while let Some(webhook_trigger) = items.next().await {
    ///     let webhook_trigger = webhook_trigger?;
    ///     println!("{:?}", webhook_trigger.id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Arguments
    ///
    /// - `webhook`: Number of the webhook.
    ///
    /// # Returns
    ///
    /// `200`, [`WebhookTriggerList`](crate::types::WebhookTriggerList): The triggers.
    ///
    /// # Pages
    ///
    /// The vendor documents no pages. [`send`](crate::operations::ListWebhookTriggers::send) gives the list,
    /// [`stream`](crate::operations::ListWebhookTriggers::stream) its items one by one. An item that is not what the
    /// vendor documents does not cost the others: see
    /// [`Reply::malformed_items`](conversant_core::Reply::malformed_items).
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
    /// [`ListWebhookTriggersError`](crate::operations::ListWebhookTriggersError).
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
    /// The vendor's page: <https://github.com/ziikio/docs/blob/d4b454788b29ab5065e3f3a5e1f78df57cd634c4/docs/webhooks/triggers.md#get-webhook-triggers>
    ///
    /// Documented by the vendor. From the older documents. No paging is documented. The error statuses are documented
    /// for the whole API, not for this operation.
    #[doc(alias = "GET /webhooks/{webhook}/triggers")]
    #[doc(alias = "Get Webhook Triggers")]
    #[doc(alias = "listWebhookTriggers")]
    #[inline]
    pub fn list_webhook_triggers(&self, webhook: i64) -> ListWebhookTriggers {
        ListWebhookTriggers {
            client: self.core.clone(),
            target: Target::below_base(&self.core, "/webhooks/")
                .segment("webhook", webhook)
                .literal("/triggers"),
            options: CallOptions::default(),
        }
    }

    /// Add a trigger to a webhook.
    ///
    /// `POST /webhooks/{webhook}/triggers`\
    /// In the vendor's documents: `Create Webhook Trigger`.
    ///
    /// Adds an event for which Ziik calls a webhook, and returns the webhook.
    ///
    /// Only administrators may do that.
    ///
    /// Only the older documentation has this call.
    ///
    /// # Example
    ///
    /// ```
    /// use conversant_ziik::types::{NewWebhookTrigger, WebhookEvent};
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = conversant_sandbox::Sandbox::start().await?;
    /// # let there = sandbox.ziik();
    /// # let client = conversant_ziik::Client::builder().base_url(there.base_url());
    /// # let client = client.token(there.authorization().replace("Bearer ", "")).no_rate_limit().build()?;
    /// # use conversant_ziik::types::{NewWebhook, WebhookEvent};
    /// # let webhook = client
    /// #     .create_webhook(
    /// #         NewWebhook::new("New users", "http://localhost/ziik")
    /// #             .triggers([WebhookEvent::UserCreate]),
    /// #     )
    /// #     .send()
    /// #     .await?;
    /// let webhook = client
    ///     .create_webhook_trigger(1, NewWebhookTrigger::new(WebhookEvent::UserUpdate))
    ///     .send()
    ///     .await?;
    /// println!("{:?}", webhook.id);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Arguments
    ///
    /// - `webhook`: Number of the webhook.
    /// - `body`, [`NewWebhookTrigger`](crate::types::NewWebhookTrigger): The event.
    ///
    /// # Returns
    ///
    /// `201`, [`Webhook`](crate::types::Webhook): The webhook.
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
    /// [`CreateWebhookTriggerError`](crate::operations::CreateWebhookTriggerError).
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
    /// The vendor's page: <https://github.com/ziikio/docs/blob/d4b454788b29ab5065e3f3a5e1f78df57cd634c4/docs/webhooks/triggers.md#create-webhook-trigger>
    ///
    /// Documented by the vendor. From the older documents. The document shows the reply inside data, where newer
    /// replies of single objects are bare; both are read. The error statuses are documented for the whole API, not
    /// for this operation.
    #[doc(alias = "POST /webhooks/{webhook}/triggers")]
    #[doc(alias = "Create Webhook Trigger")]
    #[doc(alias = "createWebhookTrigger")]
    #[inline]
    pub fn create_webhook_trigger(
        &self,
        webhook: i64,
        body: types::NewWebhookTrigger,
    ) -> CreateWebhookTrigger {
        CreateWebhookTrigger {
            client: self.core.clone(),
            target: Target::below_base(&self.core, "/webhooks/")
                .segment("webhook", webhook)
                .literal("/triggers"),
            body,
            options: CallOptions::default(),
        }
    }

    /// Remove a trigger from a webhook.
    ///
    /// `DELETE /webhooks/{webhook}/triggers/{trigger}`\
    /// In the vendor's documents: `Delete Webhook Trigger`.
    ///
    /// Ends the calls of a webhook for one event.
    ///
    /// Only administrators may do that.
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
    /// # use conversant_ziik::types::{NewWebhook, WebhookEvent};
    /// # let webhook = client
    /// #     .create_webhook(
    /// #         NewWebhook::new("New users", "http://localhost/ziik")
    /// #             .triggers([WebhookEvent::UserCreate]),
    /// #     )
    /// #     .send()
    /// #     .await?;
    /// client.delete_webhook_trigger(1, 1).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Arguments
    ///
    /// - `webhook`: Number of the webhook.
    /// - `trigger`: Number of the trigger.
    ///
    /// # Returns
    ///
    /// `204`: The trigger is gone. The reply has no body.
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
    /// [`DeleteWebhookTriggerError`](crate::operations::DeleteWebhookTriggerError).
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
    /// The vendor's page: <https://github.com/ziikio/docs/blob/d4b454788b29ab5065e3f3a5e1f78df57cd634c4/docs/webhooks/triggers.md#delete-webhook-trigger>
    ///
    /// Documented by the vendor. From the older documents. The error statuses are documented for the whole API, not
    /// for this operation.
    #[doc(alias = "DELETE /webhooks/{webhook}/triggers/{trigger}")]
    #[doc(alias = "Delete Webhook Trigger")]
    #[doc(alias = "deleteWebhookTrigger")]
    #[inline]
    pub fn delete_webhook_trigger(
        &self,
        webhook: i64,
        trigger: i64,
    ) -> DeleteWebhookTrigger {
        DeleteWebhookTrigger {
            client: self.core.clone(),
            target: Target::below_base(&self.core, "/webhooks/")
                .segment("webhook", webhook)
                .literal("/triggers/")
                .segment("trigger", trigger),
            options: CallOptions::default(),
        }
    }

    /// List the calls of a webhook.
    ///
    /// `GET /webhooks/{webhook}/logs`\
    /// In the vendor's documents: `Get Webhook Logs`.
    ///
    /// Lists how the calls of a webhook went, a page at a time.
    ///
    /// Only administrators may do that.
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
    /// # use conversant_ziik::types::{NewWebhook, WebhookEvent};
    /// # let webhook = client
    /// #     .create_webhook(
    /// #         NewWebhook::new("New users", "http://localhost/ziik")
    /// #             .triggers([WebhookEvent::UserCreate]),
    /// #     )
    /// #     .send()
    /// #     .await?;
    /// let mut items = client.list_webhook_logs(1).stream();
    /// while let Some(webhook_log) = items.next().await {
    ///     let webhook_log = webhook_log?;
    ///     println!("{:?}", webhook_log.id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Arguments
    ///
    /// - `webhook`: Number of the webhook.
    ///
    /// # Options
    ///
    /// Setters of the call.
    ///
    /// - [`page`](crate::operations::ListWebhookLogs::page): Number of the page. At least 1. The provider's default: `1`. Example: `1`.
    /// - [`limit`](crate::operations::ListWebhookLogs::limit): How many calls a page holds at most, up to 100; the default is not published. Example: `20`.
    ///
    /// # Returns
    ///
    /// `200`, [`WebhookLogList`](crate::types::WebhookLogList): One page of calls.
    ///
    /// # Pages
    ///
    /// Pages are numbered. [`send`](crate::operations::ListWebhookLogs::send) gives one page,
    /// [`stream`](crate::operations::ListWebhookLogs::stream) all items. An item that is not what the vendor
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
    /// [`ListWebhookLogsError`](crate::operations::ListWebhookLogsError).
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
    /// The vendor's page: <https://github.com/ziikio/docs/blob/d4b454788b29ab5065e3f3a5e1f78df57cd634c4/docs/webhooks/logs.md#get-webhook-logs>
    ///
    /// Documented by the vendor. From the older documents. The page names no parameters; page and limit are inferred
    /// from the links and meta of its reply. The error statuses are documented for the whole API, not for this
    /// operation.
    #[doc(alias = "GET /webhooks/{webhook}/logs")]
    #[doc(alias = "Get Webhook Logs")]
    #[doc(alias = "listWebhookLogs")]
    #[inline]
    pub fn list_webhook_logs(&self, webhook: i64) -> ListWebhookLogs {
        ListWebhookLogs {
            client: self.core.clone(),
            target: Target::below_base(&self.core, "/webhooks/")
                .segment("webhook", webhook)
                .literal("/logs"),
            page: None,
            limit: None,
            options: CallOptions::default(),
        }
    }
}

pub(crate) static LIST_WEBHOOKS: Operation = Operation::new(
        "ziik",
        "list_webhooks",
        Method::GET,
        "/webhooks",
    )
    .repeat(Repeat::Safe);

static LIST_WEBHOOKS_PAGES: Paging = Paging {
    style: PageStyle::Whole,
    at: "",
    id: "id",
    first: &[],
    null_at_end: None,
};

/// List the webhooks.
///
/// A call of [`Client::list_webhooks`](crate::Client::list_webhooks). Nothing is sent before [`send`](Self::send).
#[must_use = "a call does nothing until it is sent"]
pub struct ListWebhooks {
    pub(crate) client: Core,
    target: Target,
    pub(crate) options: CallOptions,
}
impl ListWebhooks {
    /// Sends the call.
    ///
    /// # Errors
    ///
    /// See [`Client::list_webhooks`](crate::Client::list_webhooks).
    pub async fn send(self) -> Result<Reply<types::WebhookList>, Error> {
        let request = self.request();
        Self::read(self.client.call(&LIST_WEBHOOKS, request, self.options).await?)
    }

    /// All items, as a stream. The provider gives the list as a whole, with the first item that is asked for.
    #[inline]
    pub fn stream(self) -> Items<types::Webhook> {
        let request = self.request();
        Items::new(
            self.client,
            &LIST_WEBHOOKS,
            &LIST_WEBHOOKS_PAGES,
            request,
            self.options,
            |reply| Ok(
                reply
                    .list::<types::Webhook>("/data")
                    .json::<types::WebhookList>()?
                    .page(|whole: types::WebhookList| Page {
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
    pub(crate) fn read(reply: RawReply) -> Result<Reply<types::WebhookList>, Error> {
        reply.list::<types::Webhook>("/data").json::<types::WebhookList>()
    }

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let mut request = self.target.request(Method::GET)?;
        request.accept("application/json");
        Ok(request)
    }
}

conversant_core::call_options!(ListWebhooks);

conversant_core::error_body! {
    /// The typed bodies of the errors of [`Client::list_webhooks`](crate::Client::list_webhooks), by status.
    pub enum ListWebhooksError for "ziik" "list_webhooks" {
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

pub(crate) static CREATE_WEBHOOK: Operation = Operation::new(
        "ziik",
        "create_webhook",
        Method::POST,
        "/webhooks",
    )
    .repeat(Repeat::Never);

/// Create a webhook.
///
/// A call of [`Client::create_webhook`](crate::Client::create_webhook). Nothing is sent before [`send`](Self::send).
#[must_use = "a call does nothing until it is sent"]
pub struct CreateWebhook {
    pub(crate) client: Core,
    target: Target,
    body: types::NewWebhook,
    pub(crate) options: CallOptions,
}
impl CreateWebhook {
    /// Sends the call.
    ///
    /// # Errors
    ///
    /// See [`Client::create_webhook`](crate::Client::create_webhook).
    pub async fn send(
        self,
    ) -> Result<Reply<types::Webhook, CreateWebhookHeaders>, Error> {
        let request = self.request();
        Self::read(self.client.call(&CREATE_WEBHOOK, request, self.options).await?)
    }

    #[inline]
    pub(crate) fn read(
        reply: RawReply,
    ) -> Result<Reply<types::Webhook, CreateWebhookHeaders>, Error> {
        Ok(
            reply
                .perhaps_in("data")
                .json::<types::Webhook>()?
                .with_headers(CreateWebhookHeaders::read),
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

conversant_core::call_options!(CreateWebhook);

/// What a reply of [`Client::create_webhook`](crate::Client::create_webhook) says in its headers.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateWebhookHeaders {
    /// Address of the new webhook.
    ///
    /// Header: `Location`.
    pub location: Option<conversant_core::Link>,
}
impl CreateWebhookHeaders {
    fn read(headers: &HeaderMap) -> Self {
        Self {
            location: typed_header(headers, "location"),
        }
    }
}

conversant_core::error_body! {
    /// The typed bodies of the errors of [`Client::create_webhook`](crate::Client::create_webhook), by status.
    pub enum CreateWebhookError for "ziik" "create_webhook" {
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

pub(crate) static GET_WEBHOOK: Operation = Operation::new(
        "ziik",
        "get_webhook",
        Method::GET,
        "/webhooks/{webhook}",
    )
    .repeat(Repeat::Safe);

/// Read a webhook.
///
/// A call of [`Client::get_webhook`](crate::Client::get_webhook). Nothing is sent before [`send`](Self::send).
#[must_use = "a call does nothing until it is sent"]
pub struct GetWebhook {
    pub(crate) client: Core,
    target: Target,
    pub(crate) options: CallOptions,
}
impl GetWebhook {
    /// Sends the call.
    ///
    /// # Errors
    ///
    /// See [`Client::get_webhook`](crate::Client::get_webhook).
    pub async fn send(self) -> Result<Reply<types::Webhook>, Error> {
        let request = self.request();
        Self::read(self.client.call(&GET_WEBHOOK, request, self.options).await?)
    }

    #[inline]
    pub(crate) fn read(reply: RawReply) -> Result<Reply<types::Webhook>, Error> {
        reply.perhaps_in("data").json::<types::Webhook>()
    }

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let mut request = self.target.request(Method::GET)?;
        request.accept("application/json");
        Ok(request)
    }
}

conversant_core::call_options!(GetWebhook);

conversant_core::error_body! {
    /// The typed bodies of the errors of [`Client::get_webhook`](crate::Client::get_webhook), by status.
    pub enum GetWebhookError for "ziik" "get_webhook" {
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

pub(crate) static UPDATE_WEBHOOK: Operation = Operation::new(
        "ziik",
        "update_webhook",
        Method::PATCH,
        "/webhooks/{webhook}",
    )
    .repeat(Repeat::Safe);

/// Change a webhook.
///
/// A call of [`Client::update_webhook`](crate::Client::update_webhook). Nothing is sent before [`send`](Self::send).
#[must_use = "a call does nothing until it is sent"]
pub struct UpdateWebhook {
    pub(crate) client: Core,
    target: Target,
    body: types::WebhookUpdate,
    pub(crate) options: CallOptions,
}
impl UpdateWebhook {
    /// Sends the call.
    ///
    /// # Errors
    ///
    /// See [`Client::update_webhook`](crate::Client::update_webhook).
    pub async fn send(self) -> Result<Reply<()>, Error> {
        let request = self.request();
        Self::read(self.client.call(&UPDATE_WEBHOOK, request, self.options).await?)
    }

    #[inline]
    pub(crate) fn read(reply: RawReply) -> Result<Reply<()>, Error> {
        reply.empty(&[204])
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

conversant_core::call_options!(UpdateWebhook);

conversant_core::error_body! {
    /// The typed bodies of the errors of [`Client::update_webhook`](crate::Client::update_webhook), by status.
    pub enum UpdateWebhookError for "ziik" "update_webhook" {
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

pub(crate) static DELETE_WEBHOOK: Operation = Operation::new(
        "ziik",
        "delete_webhook",
        Method::DELETE,
        "/webhooks/{webhook}",
    )
    .repeat(Repeat::Safe);

/// Delete a webhook.
///
/// A call of [`Client::delete_webhook`](crate::Client::delete_webhook). Nothing is sent before [`send`](Self::send).
#[must_use = "a call does nothing until it is sent"]
pub struct DeleteWebhook {
    pub(crate) client: Core,
    target: Target,
    pub(crate) options: CallOptions,
}
impl DeleteWebhook {
    /// Sends the call.
    ///
    /// # Errors
    ///
    /// See [`Client::delete_webhook`](crate::Client::delete_webhook).
    pub async fn send(self) -> Result<Reply<()>, Error> {
        let request = self.request();
        Self::read(self.client.call(&DELETE_WEBHOOK, request, self.options).await?)
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

conversant_core::call_options!(DeleteWebhook);

conversant_core::error_body! {
    /// The typed bodies of the errors of [`Client::delete_webhook`](crate::Client::delete_webhook), by status.
    pub enum DeleteWebhookError for "ziik" "delete_webhook" {
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

pub(crate) static LIST_WEBHOOK_TRIGGERS: Operation = Operation::new(
        "ziik",
        "list_webhook_triggers",
        Method::GET,
        "/webhooks/{webhook}/triggers",
    )
    .repeat(Repeat::Safe);

static LIST_WEBHOOK_TRIGGERS_PAGES: Paging = Paging {
    style: PageStyle::Whole,
    at: "",
    id: "id",
    first: &[],
    null_at_end: None,
};

/// List the triggers of a webhook.
///
/// A call of [`Client::list_webhook_triggers`](crate::Client::list_webhook_triggers). Nothing is sent before [`send`](Self::send).
#[must_use = "a call does nothing until it is sent"]
pub struct ListWebhookTriggers {
    pub(crate) client: Core,
    target: Target,
    pub(crate) options: CallOptions,
}
impl ListWebhookTriggers {
    /// Sends the call.
    ///
    /// # Errors
    ///
    /// See [`Client::list_webhook_triggers`](crate::Client::list_webhook_triggers).
    pub async fn send(self) -> Result<Reply<types::WebhookTriggerList>, Error> {
        let request = self.request();
        Self::read(
            self.client.call(&LIST_WEBHOOK_TRIGGERS, request, self.options).await?,
        )
    }

    /// All items, as a stream. The provider gives the list as a whole, with the first item that is asked for.
    #[inline]
    pub fn stream(self) -> Items<types::WebhookTrigger> {
        let request = self.request();
        Items::new(
            self.client,
            &LIST_WEBHOOK_TRIGGERS,
            &LIST_WEBHOOK_TRIGGERS_PAGES,
            request,
            self.options,
            |reply| Ok(
                reply
                    .list::<types::WebhookTrigger>("/data")
                    .json::<types::WebhookTriggerList>()?
                    .page(|whole: types::WebhookTriggerList| Page {
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
    ) -> Result<Reply<types::WebhookTriggerList>, Error> {
        reply.list::<types::WebhookTrigger>("/data").json::<types::WebhookTriggerList>()
    }

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let mut request = self.target.request(Method::GET)?;
        request.accept("application/json");
        Ok(request)
    }
}

conversant_core::call_options!(ListWebhookTriggers);

conversant_core::error_body! {
    /// The typed bodies of the errors of [`Client::list_webhook_triggers`](crate::Client::list_webhook_triggers), by status.
    pub enum ListWebhookTriggersError for "ziik" "list_webhook_triggers" {
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

pub(crate) static CREATE_WEBHOOK_TRIGGER: Operation = Operation::new(
        "ziik",
        "create_webhook_trigger",
        Method::POST,
        "/webhooks/{webhook}/triggers",
    )
    .repeat(Repeat::Never);

/// Add a trigger to a webhook.
///
/// A call of [`Client::create_webhook_trigger`](crate::Client::create_webhook_trigger). Nothing is sent before [`send`](Self::send).
#[must_use = "a call does nothing until it is sent"]
pub struct CreateWebhookTrigger {
    pub(crate) client: Core,
    target: Target,
    body: types::NewWebhookTrigger,
    pub(crate) options: CallOptions,
}
impl CreateWebhookTrigger {
    /// Sends the call.
    ///
    /// # Errors
    ///
    /// See [`Client::create_webhook_trigger`](crate::Client::create_webhook_trigger).
    pub async fn send(self) -> Result<Reply<types::Webhook>, Error> {
        let request = self.request();
        Self::read(
            self.client.call(&CREATE_WEBHOOK_TRIGGER, request, self.options).await?,
        )
    }

    #[inline]
    pub(crate) fn read(reply: RawReply) -> Result<Reply<types::Webhook>, Error> {
        reply.perhaps_in("data").json::<types::Webhook>()
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

conversant_core::call_options!(CreateWebhookTrigger);

conversant_core::error_body! {
    /// The typed bodies of the errors of [`Client::create_webhook_trigger`](crate::Client::create_webhook_trigger), by status.
    pub enum CreateWebhookTriggerError for "ziik" "create_webhook_trigger" {
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

pub(crate) static DELETE_WEBHOOK_TRIGGER: Operation = Operation::new(
        "ziik",
        "delete_webhook_trigger",
        Method::DELETE,
        "/webhooks/{webhook}/triggers/{trigger}",
    )
    .repeat(Repeat::Safe);

/// Remove a trigger from a webhook.
///
/// A call of [`Client::delete_webhook_trigger`](crate::Client::delete_webhook_trigger). Nothing is sent before [`send`](Self::send).
#[must_use = "a call does nothing until it is sent"]
pub struct DeleteWebhookTrigger {
    pub(crate) client: Core,
    target: Target,
    pub(crate) options: CallOptions,
}
impl DeleteWebhookTrigger {
    /// Sends the call.
    ///
    /// # Errors
    ///
    /// See [`Client::delete_webhook_trigger`](crate::Client::delete_webhook_trigger).
    pub async fn send(self) -> Result<Reply<()>, Error> {
        let request = self.request();
        Self::read(
            self.client.call(&DELETE_WEBHOOK_TRIGGER, request, self.options).await?,
        )
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

conversant_core::call_options!(DeleteWebhookTrigger);

conversant_core::error_body! {
    /// The typed bodies of the errors of [`Client::delete_webhook_trigger`](crate::Client::delete_webhook_trigger), by status.
    pub enum DeleteWebhookTriggerError for "ziik" "delete_webhook_trigger" {
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

pub(crate) static LIST_WEBHOOK_LOGS: Operation = Operation::new(
        "ziik",
        "list_webhook_logs",
        Method::GET,
        "/webhooks/{webhook}/logs",
    )
    .repeat(Repeat::Safe);

static LIST_WEBHOOK_LOGS_PAGES: Paging = Paging {
    style: PageStyle::Number,
    at: "page",
    id: "id",
    first: &[],
    null_at_end: None,
};

/// List the calls of a webhook.
///
/// A call of [`Client::list_webhook_logs`](crate::Client::list_webhook_logs). Nothing is sent before [`send`](Self::send).
#[must_use = "a call does nothing until it is sent"]
pub struct ListWebhookLogs {
    pub(crate) client: Core,
    target: Target,
    pub(crate) page: Option<i64>,
    pub(crate) limit: Option<i64>,
    pub(crate) options: CallOptions,
}
impl ListWebhookLogs {
    /// Number of the page.
    ///
    /// At least 1. The provider's default: `1`. Example: `1`.
    #[inline]
    pub fn page(mut self, page: i64) -> Self {
        self.page = Some(page);
        self
    }

    /// How many calls a page holds at most, up to 100; the default is not published.
    ///
    /// Example: `20`.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Sends the call.
    ///
    /// # Errors
    ///
    /// See [`Client::list_webhook_logs`](crate::Client::list_webhook_logs).
    pub async fn send(self) -> Result<Reply<types::WebhookLogList>, Error> {
        let request = self.request();
        Self::read(self.client.call(&LIST_WEBHOOK_LOGS, request, self.options).await?)
    }

    /// All items, as a stream that fetches the next page when it needs one.
    #[inline]
    pub fn stream(self) -> Items<types::WebhookLog> {
        let request = self.request();
        Items::new(
            self.client,
            &LIST_WEBHOOK_LOGS,
            &LIST_WEBHOOK_LOGS_PAGES,
            request,
            self.options,
            |reply| Ok(
                reply
                    .list::<types::WebhookLog>("/data")
                    .json::<types::WebhookLogList>()?
                    .page(|whole: types::WebhookLogList| Page {
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
    pub(crate) fn read(reply: RawReply) -> Result<Reply<types::WebhookLogList>, Error> {
        reply.list::<types::WebhookLog>("/data").json::<types::WebhookLogList>()
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

conversant_core::call_options!(ListWebhookLogs);

conversant_core::error_body! {
    /// The typed bodies of the errors of [`Client::list_webhook_logs`](crate::Client::list_webhook_logs), by status.
    pub enum ListWebhookLogsError for "ziik" "list_webhook_logs" {
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
