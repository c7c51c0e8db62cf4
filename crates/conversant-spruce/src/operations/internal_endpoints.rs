// Made by `cargo xtask generate spruce` from specs/spruce.yaml (sha256 f142ebf49260de65) with progenitor 0.15.1.
// Do not edit: change the spec or the pipeline and generate again.

use conversant_core::codegen::Settle;
use conversant_core::codegen::{Method, RawReply, Request, Target};
use conversant_core::codegen::{Page, PageStyle, Paging};
use conversant_core::Items;
use conversant_core::check::Check;
use conversant_core::check;
use conversant_core::{
    CallOptions, Client as Core, Error, Operation, Repeat, Reply, Accepted,
};
use crate::types;

/// # Internal Endpoints
///
/// The organization's own numbers, addresses and Spruce links, and sending and calling from them.
impl crate::Client {
    /// List the organization's own endpoints.
    ///
    /// `GET /internalendpoints`\
    /// In the vendor's documents: `List all internal endpoints`.
    ///
    /// Lists all phone numbers, fax numbers, e-mail addresses and Spruce links over which the organization
    /// communicates.
    ///
    /// Any of them can send a message ([`post_message_from_endpoint`](crate::Client::post_message_from_endpoint)).
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
    /// let mut items = client.internal_endpoints().stream();
    /// while let Some(internal_endpoint) = items.next().await {
    ///     let internal_endpoint = internal_endpoint?;
    ///     println!("{}", internal_endpoint.endpoint.id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Returns
    ///
    /// `200`, [`InternalEndpointsReply`](crate::types::InternalEndpointsReply): All endpoints of the organization.
    ///
    /// [`headers`](conversant_core::Reply::headers) gives `s-ratelimit-limit`, `s-ratelimit-remaining`,
    /// `s-request-id` as [`ReplyHeaders`](crate::operations::ReplyHeaders).
    ///
    /// # Pages
    ///
    /// The vendor documents no pages. [`send`](crate::operations::InternalEndpoints::send) gives the list,
    /// [`stream`](crate::operations::InternalEndpoints::stream) its items one by one. An item that is not what the
    /// vendor documents does not cost the others: see
    /// [`Reply::malformed_items`](conversant_core::Reply::malformed_items).
    ///
    /// # Errors
    ///
    /// - `403`, [`Error`](crate::types::Error): The API token is wrong or has been disabled. Known from the vendor's overview, not from its reference; the body is inferred.
    /// - `500`, [`Error`](crate::types::Error): Something went wrong on the server.
    ///
    /// [`Error::body`](conversant_core::Error::body) gives the body, as
    /// [`InternalEndpointsError`](crate::operations::InternalEndpointsError).
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
    /// The vendor's page: <https://developer.sprucehealth.com/reference/internalendpoints>
    ///
    /// Documented by the vendor. The vendor's examples give the id of an endpoint as a number where its schema has a
    /// text, and ids of Spruce links in other schemas.
    #[doc(alias = "GET /internalendpoints")]
    #[doc(alias = "List all internal endpoints")]
    #[doc(alias = "InternalEndpoints")]
    #[inline]
    pub fn internal_endpoints(&self) -> InternalEndpoints {
        InternalEndpoints {
            client: self.core.clone(),
            target: Target::below_base(&self.core, "/internalendpoints"),
            options: CallOptions::default(),
        }
    }

    /// Prepare a call that shows a number of the organization.
    ///
    /// `POST /internalendpoints/{internalEndpointId}/calls`\
    /// In the vendor's documents: `Create an outbound proxy call`.
    ///
    /// Prepares a call from a telephone of one's own to a number outside, in the name of one of the organization's
    /// numbers.
    ///
    /// The call is made by dialling the number in the reply from the telephone named in the request.
    ///
    /// # Example
    ///
    /// ```
    /// use conversant_spruce::types::ProxyCall;
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = conversant_sandbox::Sandbox::start().await?;
    /// # let there = sandbox.spruce();
    /// # let client = conversant_spruce::Client::builder().base_url(there.base_url());
    /// # let client = client.token(there.authorization().replace("Bearer ", "")).no_rate_limit().build()?;
    /// let accepted = client
    ///     .post_create_proxy_call(
    ///         "endpoint_1",
    ///         ProxyCall::new("+12225550000", "+12065551234"),
    ///     )
    ///     .send()
    ///     .await?;
    /// if let Some(reply) = accepted.reply() {
    ///     println!("{}", reply.proxy_number);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Arguments
    ///
    /// - `internal_endpoint_id`: Id of the endpoint, as [`internal_endpoints`](crate::Client::internal_endpoints) lists it. On the wire: `internalEndpointId`.
    /// - `body`, [`ProxyCall`](crate::types::ProxyCall): The telephone to call from and the number to call.
    ///
    /// # Options
    ///
    /// Setters of the call.
    ///
    /// - [`s_idempotency_key`](crate::operations::PostCreateProxyCall::s_idempotency_key): Name that the caller gives this request, so that a repeat of it is recognised. Spruce remembers it for 24 hours and answers a second request to the same path with the same key with status 422; the reply to the first one is not sent again. On the wire: `s-idempotency-key`. At most 255 characters. Example: `S7uiKYMMRzAcuG8S`.
    ///
    /// # Returns
    ///
    /// `200`, [`ProxyCallReply`](crate::types::ProxyCallReply): The call is prepared.
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
    /// [`PostCreateProxyCallError`](crate::operations::PostCreateProxyCallError).
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
    /// The vendor's page: <https://developer.sprucehealth.com/reference/postcreateproxycall>
    ///
    /// Documented by the vendor. The vendor's schema of the reply also requires requestId, which it does not define.
    #[doc(alias = "POST /internalendpoints/{internalEndpointId}/calls")]
    #[doc(alias = "Create an outbound proxy call")]
    #[doc(alias = "PostCreateProxyCall")]
    #[inline]
    pub fn post_create_proxy_call(
        &self,
        internal_endpoint_id: impl AsRef<str>,
        body: types::ProxyCall,
    ) -> PostCreateProxyCall {
        PostCreateProxyCall {
            client: self.core.clone(),
            target: Target::below_base(&self.core, "/internalendpoints/")
                .segment("internalEndpointId", internal_endpoint_id.as_ref())
                .literal("/calls"),
            s_idempotency_key: None,
            body,
            options: CallOptions::default(),
        }
    }

    /// Send a message from one of the organization's endpoints.
    ///
    /// `POST /internalendpoints/{internalEndpointId}/conversations`\
    /// In the vendor's documents: `Send a message from an internal endpoint`.
    ///
    /// Sends a message to a phone number, an e-mail address, a fax number or a contact, in a conversation that Spruce
    /// finds or opens.
    ///
    /// The channel of the endpoint decides which one property of `destination` is to be given: `smsOrEmailEndpoint` for
    /// an endpoint of the channel `phone`, which sends an SMS, or `email`; `faxEndpoint` for `fax`, where every message
    /// opens a conversation of its own; `secureEndpoint` for `secure`, with the contact's id ([`search_contacts`](crate::Client::search_contacts) finds
    /// it).
    ///
    /// With `sendAt` the message is sent at that time. The reply holds only the id of the request: the item that comes
    /// of it carries the same `requestId`, in the webhook event `conversationItem.created` and in the conversation.
    ///
    /// # Example
    ///
    /// ```
    /// use conversant_spruce::types::{
    ///     EndpointMessagePost, MessageBodyElement, MessageBodyElementType,
    ///     MessageDestination, MessagePost, SecureDestination,
    /// };
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = conversant_sandbox::Sandbox::start().await?;
    /// # let there = sandbox.spruce();
    /// # let client = conversant_spruce::Client::builder().base_url(there.base_url());
    /// # let client = client.token(there.authorization().replace("Bearer ", "")).no_rate_limit().build()?;
    /// let accepted = client
    ///     .post_message_from_endpoint(
    ///         "organizationCode_1",
    ///         EndpointMessagePost::new(
    ///             MessageDestination::new()
    ///                 .secure_endpoint(
    ///                     SecureDestination::new("entity_10")
    ///                         .subject("Annual Physical Exam"),
    ///                 ),
    ///             MessagePost::new([
    ///                 MessageBodyElement::new(
    ///                     MessageBodyElementType::Text,
    ///                     "Hello, how are you?",
    ///                 ),
    ///             ]),
    ///         ),
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
    /// - `internal_endpoint_id`: Id of the endpoint, as [`internal_endpoints`](crate::Client::internal_endpoints) lists it. On the wire: `internalEndpointId`.
    /// - `body`, [`EndpointMessagePost`](crate::types::EndpointMessagePost): The message and where it goes.
    ///
    /// # Options
    ///
    /// Setters of the call.
    ///
    /// - [`s_idempotency_key`](crate::operations::PostMessageFromEndpoint::s_idempotency_key): Name that the caller gives this request, so that a repeat of it is recognised. Spruce remembers it for 24 hours and answers a second request to the same path with the same key with status 422; the reply to the first one is not sent again. On the wire: `s-idempotency-key`. At most 255 characters. Example: `S7uiKYMMRzAcuG8S`.
    ///
    /// # Returns
    ///
    /// `200`, [`MessagePostReply`](crate::types::MessagePostReply): The message has been accepted and is going to be
    /// sent.
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
    /// [`PostMessageFromEndpointError`](crate::operations::PostMessageFromEndpointError).
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
    /// The vendor's page: <https://developer.sprucehealth.com/reference/postmessagefromendpoint>
    ///
    /// Documented by the vendor. The vendor's prose spells the property RequestID, its schemas requestId. One client
    /// posts to a path ending in /messages; the vendor's document and another client have /conversations. An older
    /// revision of the page said that attachments are not supported; the schema has them now.
    #[doc(alias = "POST /internalendpoints/{internalEndpointId}/conversations")]
    #[doc(alias = "Send a message from an internal endpoint")]
    #[doc(alias = "PostMessageFromEndpoint")]
    #[inline]
    pub fn post_message_from_endpoint(
        &self,
        internal_endpoint_id: impl AsRef<str>,
        body: types::EndpointMessagePost,
    ) -> PostMessageFromEndpoint {
        PostMessageFromEndpoint {
            client: self.core.clone(),
            target: Target::below_base(&self.core, "/internalendpoints/")
                .segment("internalEndpointId", internal_endpoint_id.as_ref())
                .literal("/conversations"),
            s_idempotency_key: None,
            body,
            options: CallOptions::default(),
        }
    }

    /// What became of a message of [`post_message_from_endpoint`](Self::post_message_from_endpoint) whose outcome is unknown: this cannot be told.
    ///
    /// Spruce chooses the conversation or opens one and does not say which, so there is no conversation to look into.
    /// Send the message again with the same idempotency key: for 24 hours that cannot send it twice.
    pub fn settle_post_message_from_endpoint(&self) -> Settle {
        Settle::impossible(
            self.core.clone(),
            "Spruce chooses the conversation or opens one and does not say which, so there is no conversation to look into. Send the message again with the same idempotency key: for 24 hours that cannot send it twice.",
        )
    }
}

pub(crate) static INTERNAL_ENDPOINTS: Operation = Operation::new(
        "spruce",
        "internal_endpoints",
        Method::GET,
        "/internalendpoints",
    )
    .repeat(Repeat::Safe)
    .request_id_header("s-request-id");

static INTERNAL_ENDPOINTS_PAGES: Paging = Paging {
    style: PageStyle::Whole,
    at: "",
    id: "id",
    first: &[],
    null_at_end: None,
};

/// List the organization's own endpoints.
///
/// A call of [`Client::internal_endpoints`](crate::Client::internal_endpoints). Nothing is sent before [`send`](Self::send).
#[must_use = "a call does nothing until it is sent"]
pub struct InternalEndpoints {
    pub(crate) client: Core,
    target: Target,
    pub(crate) options: CallOptions,
}
impl InternalEndpoints {
    /// Sends the call.
    ///
    /// # Errors
    ///
    /// See [`Client::internal_endpoints`](crate::Client::internal_endpoints).
    pub async fn send(
        self,
    ) -> Result<Reply<types::InternalEndpointsReply, super::ReplyHeaders>, Error> {
        let request = self.request();
        Self::read(self.client.call(&INTERNAL_ENDPOINTS, request, self.options).await?)
    }

    /// All items, as a stream. The provider gives the list as a whole, with the first item that is asked for.
    #[inline]
    pub fn stream(self) -> Items<types::InternalEndpoint> {
        let request = self.request();
        Items::new(
            self.client,
            &INTERNAL_ENDPOINTS,
            &INTERNAL_ENDPOINTS_PAGES,
            request,
            self.options,
            |reply| Ok(
                reply
                    .list::<types::InternalEndpoint>("/internalEndpoints")
                    .json::<types::InternalEndpointsReply>()?
                    .page(|whole: types::InternalEndpointsReply| Page {
                        next: None,
                        more: None,
                        total: None,
                        last_id: None,
                        items: whole.internal_endpoints,
                    }),
            ),
        )
    }

    #[inline]
    pub(crate) fn read(
        reply: RawReply,
    ) -> Result<Reply<types::InternalEndpointsReply, super::ReplyHeaders>, Error> {
        Ok(
            reply
                .list::<types::InternalEndpoint>("/internalEndpoints")
                .json::<types::InternalEndpointsReply>()?
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

conversant_core::call_options!(InternalEndpoints);

conversant_core::error_body! {
    /// The typed bodies of the errors of [`Client::internal_endpoints`](crate::Client::internal_endpoints), by status.
    pub enum InternalEndpointsError for "spruce" "internal_endpoints" {
        /// `403`: The API token is wrong or has been disabled.
        ///
        /// Known from the vendor's overview, not from its reference; the body is inferred.
        403 => Forbidden(types::Error),
        /// `500`: Something went wrong on the server.
        500 => InternalServerError(types::Error),
    }
}

pub(crate) static POST_CREATE_PROXY_CALL: Operation = Operation::new(
        "spruce",
        "post_create_proxy_call",
        Method::POST,
        "/internalendpoints/{internalEndpointId}/calls",
    )
    .repeat(Repeat::Keyed {
        header: "s-idempotency-key",
    })
    .duplicate(422, "type", "duplicate_request")
    .request_id_header("s-request-id");

/// Prepare a call that shows a number of the organization.
///
/// A call of [`Client::post_create_proxy_call`](crate::Client::post_create_proxy_call). Nothing is sent before [`send`](Self::send).
#[must_use = "a call does nothing until it is sent"]
pub struct PostCreateProxyCall {
    pub(crate) client: Core,
    target: Target,
    pub(crate) s_idempotency_key: Option<String>,
    body: types::ProxyCall,
    pub(crate) options: CallOptions,
}
impl PostCreateProxyCall {
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
    /// See [`Client::post_create_proxy_call`](crate::Client::post_create_proxy_call).
    pub async fn send(
        self,
    ) -> Result<Accepted<types::ProxyCallReply, super::ReplyHeaders>, Error> {
        let request = self.request();
        Self::read(
            self.client.call(&POST_CREATE_PROXY_CALL, request, self.options).await?,
        )
    }

    #[inline]
    pub(crate) fn read(
        reply: RawReply,
    ) -> Result<Accepted<types::ProxyCallReply, super::ReplyHeaders>, Error> {
        reply
            .accepted(|reply| Ok(
                reply
                    .json::<types::ProxyCallReply>()?
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

conversant_core::call_options!(PostCreateProxyCall);

conversant_core::error_body! {
    /// The typed bodies of the errors of [`Client::post_create_proxy_call`](crate::Client::post_create_proxy_call), by status.
    pub enum PostCreateProxyCallError for "spruce" "post_create_proxy_call" {
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

pub(crate) static POST_MESSAGE_FROM_ENDPOINT: Operation = Operation::new(
        "spruce",
        "post_message_from_endpoint",
        Method::POST,
        "/internalendpoints/{internalEndpointId}/conversations",
    )
    .repeat(Repeat::Keyed {
        header: "s-idempotency-key",
    })
    .duplicate(422, "type", "duplicate_request")
    .request_id_header("s-request-id");

/// Send a message from one of the organization's endpoints.
///
/// A call of [`Client::post_message_from_endpoint`](crate::Client::post_message_from_endpoint). Nothing is sent before [`send`](Self::send).
#[must_use = "a call does nothing until it is sent"]
pub struct PostMessageFromEndpoint {
    pub(crate) client: Core,
    target: Target,
    pub(crate) s_idempotency_key: Option<String>,
    body: types::EndpointMessagePost,
    pub(crate) options: CallOptions,
}
impl PostMessageFromEndpoint {
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
    /// See [`Client::post_message_from_endpoint`](crate::Client::post_message_from_endpoint).
    pub async fn send(
        self,
    ) -> Result<Accepted<types::MessagePostReply, super::ReplyHeaders>, Error> {
        let request = self.request();
        Self::read(
            self.client.call(&POST_MESSAGE_FROM_ENDPOINT, request, self.options).await?,
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

conversant_core::call_options!(PostMessageFromEndpoint);

conversant_core::error_body! {
    /// The typed bodies of the errors of [`Client::post_message_from_endpoint`](crate::Client::post_message_from_endpoint), by status.
    pub enum PostMessageFromEndpointError for "spruce" "post_message_from_endpoint" {
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
