// Made by `cargo xtask generate spruce` from specs/spruce.yaml (sha256 f142ebf49260de65) with progenitor 0.15.1.
// Do not edit: change the spec or the pipeline and generate again.

use chrono::{DateTime, Utc};
use conversant_core::codegen::{Method, RawReply, Request, Target};
use conversant_core::codegen::{Page, PageStyle, Paging};
use conversant_core::Items;
use conversant_core::check;
use conversant_core::{
    CallOptions, Client as Core, Error, Operation, Repeat, Reply, Accepted,
};
use crate::types;

/// # Webhooks
///
/// Addresses to which Spruce sends what happens, and the log of what it sent.
impl crate::Client {
    /// List the webhook endpoints.
    ///
    /// `GET /webhooks/endpoints`\
    /// In the vendor's documents: `List webhook destination endpoints`.
    ///
    /// Lists the addresses to which Spruce sends events. The signing secrets in the reply have no `value`.
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
    /// let mut items = client.list_webhook_endpoints().stream();
    /// while let Some(webhook_endpoint) = items.next().await {
    ///     let webhook_endpoint = webhook_endpoint?;
    ///     println!("{}", webhook_endpoint.id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Returns
    ///
    /// `200`, [`WebhookEndpointsReply`](crate::types::WebhookEndpointsReply): The webhook endpoints.
    ///
    /// [`headers`](conversant_core::Reply::headers) gives `s-ratelimit-limit`, `s-ratelimit-remaining`,
    /// `s-request-id` as [`ReplyHeaders`](crate::operations::ReplyHeaders).
    ///
    /// # Pages
    ///
    /// The vendor documents no pages. [`send`](crate::operations::ListWebhookEndpoints::send) gives the list,
    /// [`stream`](crate::operations::ListWebhookEndpoints::stream) its items one by one. An item that is not what the
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
    /// [`ListWebhookEndpointsError`](crate::operations::ListWebhookEndpointsError).
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
    /// The vendor's page: <https://developer.sprucehealth.com/reference/listwebhookendpoints>
    ///
    /// Documented by the vendor.
    #[doc(alias = "GET /webhooks/endpoints")]
    #[doc(alias = "List webhook destination endpoints")]
    #[doc(alias = "ListWebhookEndpoints")]
    #[inline]
    pub fn list_webhook_endpoints(&self) -> ListWebhookEndpoints {
        ListWebhookEndpoints {
            client: self.core.clone(),
            target: Target::below_base(&self.core, "/webhooks/endpoints"),
            options: CallOptions::default(),
        }
    }

    /// Register a webhook endpoint.
    ///
    /// `POST /webhooks/endpoints`\
    /// In the vendor's documents: `Create a webhook destination endpoint`.
    ///
    /// Registers an address to which Spruce sends the organization's events from now on.
    ///
    /// All events are sent; they cannot be chosen. The reply has the secret with which events are signed, and no later
    /// call shows it: if the reply was lost, delete the endpoint and register it again.
    ///
    /// # Example
    ///
    /// ```
    /// use conversant_spruce::types::NewWebhookEndpoint;
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = conversant_sandbox::Sandbox::start().await?;
    /// # let there = sandbox.spruce();
    /// # let client = conversant_spruce::Client::builder().base_url(there.base_url());
    /// # let client = client.token(there.authorization().replace("Bearer ", "")).no_rate_limit().build()?;
    /// let accepted = client
    ///     .create_webhook_endpoint(
    ///         NewWebhookEndpoint::new("My Webhook Endpoint", "http://localhost/spruce"),
    ///     )
    ///     .send()
    ///     .await?;
    /// if let Some(reply) = accepted.reply() {
    ///     println!("{}", reply.endpoint.id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Arguments
    ///
    /// - `body`, [`NewWebhookEndpoint`](crate::types::NewWebhookEndpoint): The address to register.
    ///
    /// # Options
    ///
    /// Setters of the call.
    ///
    /// - [`s_idempotency_key`](crate::operations::CreateWebhookEndpoint::s_idempotency_key): Name that the caller gives this request, so that a repeat of it is recognised. Spruce remembers it for 24 hours and answers a second request to the same path with the same key with status 422; the reply to the first one is not sent again. On the wire: `s-idempotency-key`. At most 255 characters. Example: `S7uiKYMMRzAcuG8S`.
    ///
    /// # Returns
    ///
    /// `200`, [`WebhookEndpointReply`](crate::types::WebhookEndpointReply): The webhook endpoint, with its signing
    /// secret.
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
    /// [`CreateWebhookEndpointError`](crate::operations::CreateWebhookEndpointError).
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
    /// The vendor's page: <https://developer.sprucehealth.com/reference/createwebhookendpoint>
    ///
    /// Documented by the vendor. 422 is not declared, although the operation takes the key; the overview has it for
    /// every repeated key.
    #[doc(alias = "POST /webhooks/endpoints")]
    #[doc(alias = "Create a webhook destination endpoint")]
    #[doc(alias = "CreateWebhookEndpoint")]
    #[inline]
    pub fn create_webhook_endpoint(
        &self,
        body: types::NewWebhookEndpoint,
    ) -> CreateWebhookEndpoint {
        CreateWebhookEndpoint {
            client: self.core.clone(),
            target: Target::below_base(&self.core, "/webhooks/endpoints"),
            s_idempotency_key: None,
            body,
            options: CallOptions::default(),
        }
    }

    /// Get a webhook endpoint.
    ///
    /// `GET /webhooks/endpoints/{endpointId}`\
    /// In the vendor's documents: `Get a webhook destination endpoint by id`.
    ///
    /// Fetches one webhook endpoint. The signing secrets in the reply have no `value`.
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
    /// # use conversant_spruce::types::NewWebhookEndpoint;
    /// # let accepted = client
    /// #     .create_webhook_endpoint(
    /// #         NewWebhookEndpoint::new("My Webhook Endpoint", "http://localhost/spruce"),
    /// #     )
    /// #     .send()
    /// #     .await?;
    /// let reply = client.webhook_endpoint("wde_101").send().await?;
    /// println!("{}", reply.endpoint.id);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Arguments
    ///
    /// - `endpoint_id`: Id of the webhook endpoint, with the prefix `wde_`. On the wire: `endpointId`.
    ///
    /// # Returns
    ///
    /// `200`, [`WebhookEndpointReply`](crate::types::WebhookEndpointReply): The webhook endpoint.
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
    /// [`WebhookEndpointError`](crate::operations::WebhookEndpointError).
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
    /// The vendor's page: <https://developer.sprucehealth.com/reference/webhookendpoint>
    ///
    /// Documented by the vendor.
    #[doc(alias = "GET /webhooks/endpoints/{endpointId}")]
    #[doc(alias = "Get a webhook destination endpoint by id")]
    #[doc(alias = "WebhookEndpoint")]
    #[inline]
    pub fn webhook_endpoint(&self, endpoint_id: impl AsRef<str>) -> WebhookEndpoint {
        WebhookEndpoint {
            client: self.core.clone(),
            target: Target::below_base(&self.core, "/webhooks/endpoints/")
                .segment("endpointId", endpoint_id.as_ref()),
            options: CallOptions::default(),
        }
    }

    /// Delete a webhook endpoint.
    ///
    /// `DELETE /webhooks/endpoints/{endpointId}`\
    /// In the vendor's documents: `Delete a webhook destination endpoint by id`.
    ///
    /// Deletes a webhook endpoint; no more events are sent to it.
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
    /// # use conversant_spruce::types::NewWebhookEndpoint;
    /// # let accepted = client
    /// #     .create_webhook_endpoint(
    /// #         NewWebhookEndpoint::new("My Webhook Endpoint", "http://localhost/spruce"),
    /// #     )
    /// #     .send()
    /// #     .await?;
    /// client.delete_webhook_endpoint("wde_101").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Arguments
    ///
    /// - `endpoint_id`: Id of the webhook endpoint, with the prefix `wde_`. On the wire: `endpointId`.
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
    /// [`DeleteWebhookEndpointError`](crate::operations::DeleteWebhookEndpointError).
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
    /// The vendor's page: <https://developer.sprucehealth.com/reference/deletewebhookendpoint>
    ///
    /// Documented by the vendor. That a repeat does no harm is inferred.
    #[doc(alias = "DELETE /webhooks/endpoints/{endpointId}")]
    #[doc(alias = "Delete a webhook destination endpoint by id")]
    #[doc(alias = "DeleteWebhookEndpoint")]
    #[inline]
    pub fn delete_webhook_endpoint(
        &self,
        endpoint_id: impl AsRef<str>,
    ) -> DeleteWebhookEndpoint {
        DeleteWebhookEndpoint {
            client: self.core.clone(),
            target: Target::below_base(&self.core, "/webhooks/endpoints/")
                .segment("endpointId", endpoint_id.as_ref()),
            options: CallOptions::default(),
        }
    }

    /// List the events sent to a webhook endpoint.
    ///
    /// `GET /webhooks/endpoints/{endpointId}/events`\
    /// In the vendor's documents: `List events for an endpoint`.
    ///
    /// Lists the events that Spruce has tried to deliver to an endpoint, and how that went, a page of 20 at a time.
    ///
    /// To read on, send the `paginationToken` of the previous page; `hasMore` tells whether there is a next one. An
    /// event is kept for 30 days.
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
    /// # use conversant_spruce::types::NewWebhookEndpoint;
    /// # let accepted = client
    /// #     .create_webhook_endpoint(
    /// #         NewWebhookEndpoint::new("My Webhook Endpoint", "http://localhost/spruce"),
    /// #     )
    /// #     .send()
    /// #     .await?;
    /// let mut items = client.list_webhook_endpoint_events("wde_101").stream();
    /// while let Some(webhook_endpoint_event) = items.next().await {
    ///     let webhook_endpoint_event = webhook_endpoint_event?;
    ///     println!("{}", webhook_endpoint_event.id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Arguments
    ///
    /// - `endpoint_id`: Id of the webhook endpoint, with the prefix `wde_`. On the wire: `endpointId`.
    ///
    /// # Options
    ///
    /// Setters of the call.
    ///
    /// - [`start_time`](crate::operations::ListWebhookEndpointEvents::start_time): Earliest time of the events that are listed. On the wire: `startTime`. Example: `2020-04-01T00:00:00Z`.
    /// - [`end_time`](crate::operations::ListWebhookEndpointEvents::end_time): Latest time of the events that are listed. On the wire: `endTime`. Example: `2020-04-01T00:00:00Z`.
    /// - [`pagination_token`](crate::operations::ListWebhookEndpointEvents::pagination_token): Where the page starts, as the previous page said. Left out or empty, the list starts from its beginning. On the wire: `paginationToken`. Example: `abcdefghijklmnop`.
    ///
    /// # Returns
    ///
    /// `200`, [`WebhookEndpointEventsReply`](crate::types::WebhookEndpointEventsReply): One page of the events.
    ///
    /// [`headers`](conversant_core::Reply::headers) gives `s-ratelimit-limit`, `s-ratelimit-remaining`,
    /// `s-request-id` as [`ReplyHeaders`](crate::operations::ReplyHeaders).
    ///
    /// # Pages
    ///
    /// Each page has a token that leads to the next. [`send`](crate::operations::ListWebhookEndpointEvents::send)
    /// gives one page, [`stream`](crate::operations::ListWebhookEndpointEvents::stream) all items. An item that is
    /// not what the vendor documents does not cost the others: see
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
    /// [`ListWebhookEndpointEventsError`](crate::operations::ListWebhookEndpointEventsError).
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
    /// The vendor's page: <https://developer.sprucehealth.com/reference/listwebhookendpointevents>
    ///
    /// Documented by the vendor.
    #[doc(alias = "GET /webhooks/endpoints/{endpointId}/events")]
    #[doc(alias = "List events for an endpoint")]
    #[doc(alias = "ListWebhookEndpointEvents")]
    #[inline]
    pub fn list_webhook_endpoint_events(
        &self,
        endpoint_id: impl AsRef<str>,
    ) -> ListWebhookEndpointEvents {
        ListWebhookEndpointEvents {
            client: self.core.clone(),
            target: Target::below_base(&self.core, "/webhooks/endpoints/")
                .segment("endpointId", endpoint_id.as_ref())
                .literal("/events"),
            start_time: None,
            end_time: None,
            pagination_token: None,
            options: CallOptions::default(),
        }
    }

    /// Pause or resume a webhook endpoint.
    ///
    /// `POST /webhooks/endpoints/{endpointId}/paused`\
    /// In the vendor's documents: `Pause or resume a webhook destination endpoint`.
    ///
    /// Pauses the events to an endpoint, or resumes them.
    ///
    /// What becomes of events while the endpoint is paused is not published.
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
    /// # use conversant_spruce::types::NewWebhookEndpoint;
    /// # let accepted = client
    /// #     .create_webhook_endpoint(
    /// #         NewWebhookEndpoint::new("My Webhook Endpoint", "http://localhost/spruce"),
    /// #     )
    /// #     .send()
    /// #     .await?;
    /// let accepted = client.modify_webhook_endpoint_paused("wde_101", true).send().await?;
    /// if let Some(reply) = accepted.reply() {
    ///     println!("{}", reply.paused);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Arguments
    ///
    /// - `endpoint_id`: Id of the webhook endpoint, with the prefix `wde_`. On the wire: `endpointId`.
    /// - `paused`: Whether to pause (`true`) or to resume (`false`).
    ///
    /// # Options
    ///
    /// Setters of the call.
    ///
    /// - [`s_idempotency_key`](crate::operations::ModifyWebhookEndpointPaused::s_idempotency_key): Name that the caller gives this request, so that a repeat of it is recognised. Spruce remembers it for 24 hours and answers a second request to the same path with the same key with status 422; the reply to the first one is not sent again. On the wire: `s-idempotency-key`. At most 255 characters. Example: `S7uiKYMMRzAcuG8S`.
    ///
    /// # Returns
    ///
    /// `200`, [`WebhookEndpointPausedReply`](crate::types::WebhookEndpointPausedReply): Whether the endpoint is
    /// paused now.
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
    /// [`ModifyWebhookEndpointPausedError`](crate::operations::ModifyWebhookEndpointPausedError).
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
    /// The vendor's page: <https://developer.sprucehealth.com/reference/modifywebhookendpointpaused>
    ///
    /// Documented by the vendor. `paused` is sent in the query; the request has no body.
    #[doc(alias = "POST /webhooks/endpoints/{endpointId}/paused")]
    #[doc(alias = "Pause or resume a webhook destination endpoint")]
    #[doc(alias = "ModifyWebhookEndpointPaused")]
    #[inline]
    pub fn modify_webhook_endpoint_paused(
        &self,
        endpoint_id: impl AsRef<str>,
        paused: bool,
    ) -> ModifyWebhookEndpointPaused {
        ModifyWebhookEndpointPaused {
            client: self.core.clone(),
            target: Target::below_base(&self.core, "/webhooks/endpoints/")
                .segment("endpointId", endpoint_id.as_ref())
                .literal("/paused"),
            paused,
            s_idempotency_key: None,
            options: CallOptions::default(),
        }
    }
}

pub(crate) static LIST_WEBHOOK_ENDPOINTS: Operation = Operation::new(
        "spruce",
        "list_webhook_endpoints",
        Method::GET,
        "/webhooks/endpoints",
    )
    .repeat(Repeat::Safe)
    .request_id_header("s-request-id");

static LIST_WEBHOOK_ENDPOINTS_PAGES: Paging = Paging {
    style: PageStyle::Whole,
    at: "",
    id: "id",
    first: &[],
    null_at_end: None,
};

/// List the webhook endpoints.
///
/// A call of [`Client::list_webhook_endpoints`](crate::Client::list_webhook_endpoints). Nothing is sent before [`send`](Self::send).
#[must_use = "a call does nothing until it is sent"]
pub struct ListWebhookEndpoints {
    pub(crate) client: Core,
    target: Target,
    pub(crate) options: CallOptions,
}
impl ListWebhookEndpoints {
    /// Sends the call.
    ///
    /// # Errors
    ///
    /// See [`Client::list_webhook_endpoints`](crate::Client::list_webhook_endpoints).
    pub async fn send(
        self,
    ) -> Result<Reply<types::WebhookEndpointsReply, super::ReplyHeaders>, Error> {
        let request = self.request();
        Self::read(
            self.client.call(&LIST_WEBHOOK_ENDPOINTS, request, self.options).await?,
        )
    }

    /// All items, as a stream. The provider gives the list as a whole, with the first item that is asked for.
    #[inline]
    pub fn stream(self) -> Items<types::WebhookEndpoint> {
        let request = self.request();
        Items::new(
            self.client,
            &LIST_WEBHOOK_ENDPOINTS,
            &LIST_WEBHOOK_ENDPOINTS_PAGES,
            request,
            self.options,
            |reply| Ok(
                reply
                    .list::<types::WebhookEndpoint>("/endpoints")
                    .json::<types::WebhookEndpointsReply>()?
                    .page(|whole: types::WebhookEndpointsReply| Page {
                        next: None,
                        more: None,
                        total: None,
                        last_id: None,
                        items: whole.endpoints,
                    }),
            ),
        )
    }

    #[inline]
    pub(crate) fn read(
        reply: RawReply,
    ) -> Result<Reply<types::WebhookEndpointsReply, super::ReplyHeaders>, Error> {
        Ok(
            reply
                .list::<types::WebhookEndpoint>("/endpoints")
                .json::<types::WebhookEndpointsReply>()?
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

conversant_core::call_options!(ListWebhookEndpoints);

conversant_core::error_body! {
    /// The typed bodies of the errors of [`Client::list_webhook_endpoints`](crate::Client::list_webhook_endpoints), by status.
    pub enum ListWebhookEndpointsError for "spruce" "list_webhook_endpoints" {
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

pub(crate) static CREATE_WEBHOOK_ENDPOINT: Operation = Operation::new(
        "spruce",
        "create_webhook_endpoint",
        Method::POST,
        "/webhooks/endpoints",
    )
    .repeat(Repeat::Keyed {
        header: "s-idempotency-key",
    })
    .duplicate(422, "type", "duplicate_request")
    .request_id_header("s-request-id");

/// Register a webhook endpoint.
///
/// A call of [`Client::create_webhook_endpoint`](crate::Client::create_webhook_endpoint). Nothing is sent before [`send`](Self::send).
#[must_use = "a call does nothing until it is sent"]
pub struct CreateWebhookEndpoint {
    pub(crate) client: Core,
    target: Target,
    pub(crate) s_idempotency_key: Option<String>,
    body: types::NewWebhookEndpoint,
    pub(crate) options: CallOptions,
}
impl CreateWebhookEndpoint {
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
    /// See [`Client::create_webhook_endpoint`](crate::Client::create_webhook_endpoint).
    pub async fn send(
        self,
    ) -> Result<Accepted<types::WebhookEndpointReply, super::ReplyHeaders>, Error> {
        let request = self.request();
        Self::read(
            self.client.call(&CREATE_WEBHOOK_ENDPOINT, request, self.options).await?,
        )
    }

    #[inline]
    pub(crate) fn read(
        reply: RawReply,
    ) -> Result<Accepted<types::WebhookEndpointReply, super::ReplyHeaders>, Error> {
        reply
            .accepted(|reply| Ok(
                reply
                    .json::<types::WebhookEndpointReply>()?
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

conversant_core::call_options!(CreateWebhookEndpoint);

conversant_core::error_body! {
    /// The typed bodies of the errors of [`Client::create_webhook_endpoint`](crate::Client::create_webhook_endpoint), by status.
    pub enum CreateWebhookEndpointError for "spruce" "create_webhook_endpoint" {
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

pub(crate) static WEBHOOK_ENDPOINT: Operation = Operation::new(
        "spruce",
        "webhook_endpoint",
        Method::GET,
        "/webhooks/endpoints/{endpointId}",
    )
    .repeat(Repeat::Safe)
    .request_id_header("s-request-id");

/// Get a webhook endpoint.
///
/// A call of [`Client::webhook_endpoint`](crate::Client::webhook_endpoint). Nothing is sent before [`send`](Self::send).
#[must_use = "a call does nothing until it is sent"]
pub struct WebhookEndpoint {
    pub(crate) client: Core,
    target: Target,
    pub(crate) options: CallOptions,
}
impl WebhookEndpoint {
    /// Sends the call.
    ///
    /// # Errors
    ///
    /// See [`Client::webhook_endpoint`](crate::Client::webhook_endpoint).
    pub async fn send(
        self,
    ) -> Result<Reply<types::WebhookEndpointReply, super::ReplyHeaders>, Error> {
        let request = self.request();
        Self::read(self.client.call(&WEBHOOK_ENDPOINT, request, self.options).await?)
    }

    #[inline]
    pub(crate) fn read(
        reply: RawReply,
    ) -> Result<Reply<types::WebhookEndpointReply, super::ReplyHeaders>, Error> {
        Ok(
            reply
                .json::<types::WebhookEndpointReply>()?
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

conversant_core::call_options!(WebhookEndpoint);

conversant_core::error_body! {
    /// The typed bodies of the errors of [`Client::webhook_endpoint`](crate::Client::webhook_endpoint), by status.
    pub enum WebhookEndpointError for "spruce" "webhook_endpoint" {
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

pub(crate) static DELETE_WEBHOOK_ENDPOINT: Operation = Operation::new(
        "spruce",
        "delete_webhook_endpoint",
        Method::DELETE,
        "/webhooks/endpoints/{endpointId}",
    )
    .repeat(Repeat::Safe)
    .request_id_header("s-request-id");

/// Delete a webhook endpoint.
///
/// A call of [`Client::delete_webhook_endpoint`](crate::Client::delete_webhook_endpoint). Nothing is sent before [`send`](Self::send).
#[must_use = "a call does nothing until it is sent"]
pub struct DeleteWebhookEndpoint {
    pub(crate) client: Core,
    target: Target,
    pub(crate) options: CallOptions,
}
impl DeleteWebhookEndpoint {
    /// Sends the call.
    ///
    /// # Errors
    ///
    /// See [`Client::delete_webhook_endpoint`](crate::Client::delete_webhook_endpoint).
    pub async fn send(self) -> Result<Reply<(), super::ReplyHeaders>, Error> {
        let request = self.request();
        Self::read(
            self.client.call(&DELETE_WEBHOOK_ENDPOINT, request, self.options).await?,
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

conversant_core::call_options!(DeleteWebhookEndpoint);

conversant_core::error_body! {
    /// The typed bodies of the errors of [`Client::delete_webhook_endpoint`](crate::Client::delete_webhook_endpoint), by status.
    pub enum DeleteWebhookEndpointError for "spruce" "delete_webhook_endpoint" {
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

pub(crate) static LIST_WEBHOOK_ENDPOINT_EVENTS: Operation = Operation::new(
        "spruce",
        "list_webhook_endpoint_events",
        Method::GET,
        "/webhooks/endpoints/{endpointId}/events",
    )
    .repeat(Repeat::Safe)
    .request_id_header("s-request-id");

static LIST_WEBHOOK_ENDPOINT_EVENTS_PAGES: Paging = Paging {
    style: PageStyle::Token,
    at: "paginationToken",
    id: "id",
    first: &[],
    null_at_end: None,
};

/// List the events sent to a webhook endpoint.
///
/// A call of [`Client::list_webhook_endpoint_events`](crate::Client::list_webhook_endpoint_events). Nothing is sent before [`send`](Self::send).
#[must_use = "a call does nothing until it is sent"]
pub struct ListWebhookEndpointEvents {
    pub(crate) client: Core,
    target: Target,
    pub(crate) start_time: Option<DateTime<Utc>>,
    pub(crate) end_time: Option<DateTime<Utc>>,
    pub(crate) pagination_token: Option<String>,
    pub(crate) options: CallOptions,
}
impl ListWebhookEndpointEvents {
    /// Earliest time of the events that are listed.
    ///
    /// On the wire: `startTime`. Example: `2020-04-01T00:00:00Z`.
    #[inline]
    pub fn start_time(mut self, start_time: DateTime<Utc>) -> Self {
        self.start_time = Some(start_time);
        self
    }

    /// Latest time of the events that are listed.
    ///
    /// On the wire: `endTime`. Example: `2020-04-01T00:00:00Z`.
    #[inline]
    pub fn end_time(mut self, end_time: DateTime<Utc>) -> Self {
        self.end_time = Some(end_time);
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

    /// Sends the call.
    ///
    /// # Errors
    ///
    /// See [`Client::list_webhook_endpoint_events`](crate::Client::list_webhook_endpoint_events).
    pub async fn send(
        self,
    ) -> Result<Reply<types::WebhookEndpointEventsReply, super::ReplyHeaders>, Error> {
        let request = self.request();
        Self::read(
            self.client.call(&LIST_WEBHOOK_ENDPOINT_EVENTS, request, self.options).await?,
        )
    }

    /// All items, as a stream that fetches the next page when it needs one.
    #[inline]
    pub fn stream(self) -> Items<types::WebhookEndpointEvent> {
        let request = self.request();
        Items::new(
            self.client,
            &LIST_WEBHOOK_ENDPOINT_EVENTS,
            &LIST_WEBHOOK_ENDPOINT_EVENTS_PAGES,
            request,
            self.options,
            |reply| Ok(
                reply
                    .list::<types::WebhookEndpointEvent>("/events")
                    .json::<types::WebhookEndpointEventsReply>()?
                    .page(|whole: types::WebhookEndpointEventsReply| Page {
                        next: whole.pagination_token.clone(),
                        more: Some(whole.has_more),
                        total: None,
                        last_id: None,
                        items: whole.events,
                    }),
            ),
        )
    }

    #[inline]
    pub(crate) fn read(
        reply: RawReply,
    ) -> Result<Reply<types::WebhookEndpointEventsReply, super::ReplyHeaders>, Error> {
        Ok(
            reply
                .list::<types::WebhookEndpointEvent>("/events")
                .json::<types::WebhookEndpointEventsReply>()?
                .with_headers(super::ReplyHeaders::read),
        )
    }

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let mut request = self.target.request(Method::GET)?;
        request.accept("application/json");
        request.query("startTime", &self.start_time);
        request.query("endTime", &self.end_time);
        request.query("paginationToken", &self.pagination_token);
        Ok(request)
    }
}

conversant_core::call_options!(ListWebhookEndpointEvents);

conversant_core::error_body! {
    /// The typed bodies of the errors of [`Client::list_webhook_endpoint_events`](crate::Client::list_webhook_endpoint_events), by status.
    pub enum ListWebhookEndpointEventsError for "spruce" "list_webhook_endpoint_events" {
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

pub(crate) static MODIFY_WEBHOOK_ENDPOINT_PAUSED: Operation = Operation::new(
        "spruce",
        "modify_webhook_endpoint_paused",
        Method::POST,
        "/webhooks/endpoints/{endpointId}/paused",
    )
    .repeat(Repeat::Keyed {
        header: "s-idempotency-key",
    })
    .duplicate(422, "type", "duplicate_request")
    .request_id_header("s-request-id");

/// Pause or resume a webhook endpoint.
///
/// A call of [`Client::modify_webhook_endpoint_paused`](crate::Client::modify_webhook_endpoint_paused). Nothing is sent before [`send`](Self::send).
#[must_use = "a call does nothing until it is sent"]
pub struct ModifyWebhookEndpointPaused {
    pub(crate) client: Core,
    target: Target,
    pub(crate) paused: bool,
    pub(crate) s_idempotency_key: Option<String>,
    pub(crate) options: CallOptions,
}
impl ModifyWebhookEndpointPaused {
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
    /// See [`Client::modify_webhook_endpoint_paused`](crate::Client::modify_webhook_endpoint_paused).
    pub async fn send(
        self,
    ) -> Result<
        Accepted<types::WebhookEndpointPausedReply, super::ReplyHeaders>,
        Error,
    > {
        let request = self.request();
        Self::read(
            self
                .client
                .call(&MODIFY_WEBHOOK_ENDPOINT_PAUSED, request, self.options)
                .await?,
        )
    }

    #[inline]
    pub(crate) fn read(
        reply: RawReply,
    ) -> Result<
        Accepted<types::WebhookEndpointPausedReply, super::ReplyHeaders>,
        Error,
    > {
        reply
            .accepted(|reply| Ok(
                reply
                    .json::<types::WebhookEndpointPausedReply>()?
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
        request.query("paused", &self.paused);
        if let Some(value) = &self.s_idempotency_key {
            request.header("s-idempotency-key", value)?;
        }
        Ok(request)
    }
}

conversant_core::call_options!(ModifyWebhookEndpointPaused);

conversant_core::error_body! {
    /// The typed bodies of the errors of [`Client::modify_webhook_endpoint_paused`](crate::Client::modify_webhook_endpoint_paused), by status.
    pub enum ModifyWebhookEndpointPausedError for "spruce" "modify_webhook_endpoint_paused" {
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
