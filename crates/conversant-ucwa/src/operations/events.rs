// Made by `cargo xtask generate ucwa` from specs/ucwa.yaml (sha256 8ae4282136bcaf5f) with progenitor 0.15.1.
// Do not edit: change the spec or the pipeline and generate again.

use conversant_core::codegen::{Method, RawReply, Request, Target};
use conversant_core::check;
use conversant_core::{CallOptions, Client as Core, Error, Operation, Repeat, Reply};
use crate::types;

/// # Events
///
/// The channel in which the server reports what happens.
impl crate::Client {
    /// Wait for events.
    ///
    /// `GET /applications/{applicationId}/events`\
    /// In the vendor's documents: `events`.
    ///
    /// Answers with what has happened, or waits until something does: one step of the event channel.
    ///
    /// The first address is the link `events` of the application, each further one the link `next` of the reply before:
    /// following it tells the server that the reply has arrived, so that no event comes twice or is lost. Ask again
    /// before the events are worked on, but work on them in order. Nothing for `timeout` seconds gives a reply with
    /// links alone. More than 15 minutes without a request end the application.
    ///
    /// In place of `next` there may be `resume`: the application was away for long, and its conversations and
    /// subscriptions have been closed; follow it, and send the parameters again. `resync` says that the address was
    /// not the right one; follow it, and forget what is known of the application's conversations.
    ///
    /// Only one request waits at a time: another one with the same `ack` lets the earlier end with 409 and
    /// `PGetReplaced`. 404 with `ApplicationNotFound` means that the application has to sign in again.
    ///
    /// The server remembers `low`, `medium` and `timeout` until they are changed.
    ///
    /// `Client::event_channel` does all of this and gives the events one by one.
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = conversant_sandbox::Sandbox::start().await?;
    /// # let there = sandbox.ucwa();
    /// # let client = conversant_ucwa::Client::builder().base_url(there.base_url());
    /// # let client = client.token(there.authorization().replace("Bearer ", "")).no_rate_limit().build()?;
    /// # there.remote_says("802", "Hello");
    /// let reply = client.get_events("833").send().await?;
    /// println!("{:?}", reply);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Arguments
    ///
    /// - `application_id`: The id of the application that signed in, as in its links. On the wire: `applicationId`.
    ///
    /// # Options
    ///
    /// Setters of the call.
    ///
    /// - [`ack`](crate::operations::GetEvents::ack): The number of the last reply that has arrived. The server's links have it already: take it from them and do not change it. Example: `1`.
    /// - [`instance_id`](crate::operations::GetEvents::instance_id): The instance of the application whose events are meant. The server's links have it already where the application signed in with one. On the wire: `instanceId`. Example: `abc`.
    /// - [`low`](crate::operations::GetEvents::low): How long events of low priority may wait for others, in seconds; 15 unless set. From 5 to 1800. Example: `600`.
    /// - [`medium`](crate::operations::GetEvents::medium): How long events of medium priority may wait for others, in seconds; 5 unless set. From 5 to 1800. Example: `300`.
    /// - [`priority`](crate::operations::GetEvents::priority): Which of several requests with the same `ack` replaces which; 0 unless set. A request replaces those with a lower or the same number, in whatever order they arrive. At least 0. Example: `1`.
    /// - [`timeout_`](crate::operations::GetEvents::timeout_): How long to wait where nothing happens, in seconds; 180 unless set. On the wire: `timeout`. From 180 to 1800. Example: `900`.
    ///
    /// # Returns
    ///
    /// `200`, [`EventsReply`](crate::types::EventsReply): What has happened, and where to ask next.
    ///
    /// # Errors
    ///
    /// - `400`, [`Reason`](crate::types::Reason): The request is malformed, or a parameter is missing or not valid.
    /// - `401`: The token is missing or not valid. `WWW-Authenticate` says where to get one. The body is a page for people, not a `Reason`. Header: `WWW-Authenticate`.
    /// - `403`, [`Reason`](crate::types::Reason): The caller may not do this, or the token from Azure AD is not valid.
    /// - `404`, [`Reason`](crate::types::Reason): The application or the resource does not exist, or not in the revision that was asked for.
    /// - `405`, [`Reason`](crate::types::Reason): The resource does not know this HTTP method.
    /// - `408`, [`Reason`](crate::types::Reason): The request took too long to arrive.
    /// - `409`, [`Reason`](crate::types::Reason): The resource exists already, there are too many groups, or the call is not supported here.
    /// - `410`, [`Reason`](crate::types::Reason): The application has ended, or there is no pool to redirect to. Trying again does not help.
    /// - `429`, [`Reason`](crate::types::Reason): There are too many requests under way.
    /// - `500`, [`Reason`](crate::types::Reason): The server failed. On calls that start an operation the subcode `CallbackChannelError` says that the remote event channel could not be reached; on reads `InvalidExchangeServerVersion` says that the user's mailbox is on an unsupported version of Exchange.
    /// - `503`, [`Reason`](crate::types::Reason): The service is not available.
    /// - `504`, [`Reason`](crate::types::Reason): A server behind this one did not answer in time.
    ///
    /// [`Error::body`](conversant_core::Error::body) gives the body, as
    /// [`GetEventsError`](crate::operations::GetEventsError).
    /// [`Error::raw_headers`](conversant_core::Error::raw_headers) gives the headers, as text.
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
    /// The vendor's page: <https://learn.microsoft.com/en-us/skype-sdk/ucwa/events_ref>
    ///
    /// Documented by the vendor. The reference page has the parameters but no reply; the reply is from the pages
    /// about the event channel and about sending and receiving a message. `instanceId` is on the page about multiple
    /// tabs. That `priority` is not negative is from the vendor's sample code.
    #[doc(alias = "GET /applications/{applicationId}/events")]
    #[doc(alias = "events")]
    #[doc(alias = "getEvents")]
    #[inline]
    pub fn get_events(&self, application_id: impl AsRef<str>) -> GetEvents {
        GetEvents {
            client: self.core.clone(),
            target: Target::below_base(&self.core, "/applications/")
                .segment("applicationId", application_id.as_ref())
                .literal("/events"),
            ack: None,
            instance_id: None,
            low: None,
            medium: None,
            priority: None,
            timeout_: None,
            options: CallOptions::default(),
        }
    }

    /// The same as [`get_events`](Self::get_events), at a link that the server gave under the relation `events`.
    ///
    /// The link takes the place of the path, and what it has as a query is kept. A link to another host than the client's is refused, because the request carries the access token.
    #[inline]
    pub fn get_events_at(&self, link: impl AsRef<str>) -> GetEvents {
        GetEvents {
            client: self.core.clone(),
            target: Target::link(&self.core, link.as_ref()),
            ack: None,
            instance_id: None,
            low: None,
            medium: None,
            priority: None,
            timeout_: None,
            options: CallOptions::default(),
        }
    }
}

pub(crate) static GET_EVENTS: Operation = Operation::new(
        "ucwa",
        "get_events",
        Method::GET,
        "/applications/{applicationId}/events",
    )
    .repeat(Repeat::Safe);

/// Wait for events.
///
/// A call of [`Client::get_events`](crate::Client::get_events). Nothing is sent before [`send`](Self::send).
#[must_use = "a call does nothing until it is sent"]
pub struct GetEvents {
    pub(crate) client: Core,
    target: Target,
    pub(crate) ack: Option<i64>,
    pub(crate) instance_id: Option<String>,
    pub(crate) low: Option<i64>,
    pub(crate) medium: Option<i64>,
    pub(crate) priority: Option<i64>,
    pub(crate) timeout_: Option<i64>,
    pub(crate) options: CallOptions,
}
impl GetEvents {
    /// The number of the last reply that has arrived.
    ///
    /// The server's links have it already: take it from them and do not change it.
    ///
    /// Example: `1`.
    #[inline]
    pub fn ack(mut self, ack: i64) -> Self {
        self.ack = Some(ack);
        self
    }

    /// The instance of the application whose events are meant.
    ///
    /// The server's links have it already where the application signed in with one.
    ///
    /// On the wire: `instanceId`. Example: `abc`.
    #[inline]
    pub fn instance_id(mut self, instance_id: impl Into<String>) -> Self {
        self.instance_id = Some(instance_id.into());
        self
    }

    /// How long events of low priority may wait for others, in seconds; 15 unless set.
    ///
    /// From 5 to 1800. Example: `600`.
    #[inline]
    pub fn low(mut self, low: i64) -> Self {
        self.low = Some(low);
        self
    }

    /// How long events of medium priority may wait for others, in seconds; 5 unless set.
    ///
    /// From 5 to 1800. Example: `300`.
    #[inline]
    pub fn medium(mut self, medium: i64) -> Self {
        self.medium = Some(medium);
        self
    }

    /// Which of several requests with the same `ack` replaces which; 0 unless set.
    ///
    /// A request replaces those with a lower or the same number, in whatever order they arrive.
    ///
    /// At least 0. Example: `1`.
    #[inline]
    pub fn priority(mut self, priority: i64) -> Self {
        self.priority = Some(priority);
        self
    }

    /// How long to wait where nothing happens, in seconds; 180 unless set.
    ///
    /// On the wire: `timeout`. From 180 to 1800. Example: `900`.
    #[inline]
    pub fn timeout_(mut self, timeout_: i64) -> Self {
        self.timeout_ = Some(timeout_);
        self
    }

    /// Sends the call.
    ///
    /// # Errors
    ///
    /// See [`Client::get_events`](crate::Client::get_events).
    pub async fn send(self) -> Result<Reply<types::EventsReply>, Error> {
        let request = self.request();
        Self::read(self.client.call(&GET_EVENTS, request, self.options).await?)
    }

    #[inline]
    pub(crate) fn read(reply: RawReply) -> Result<Reply<types::EventsReply>, Error> {
        reply.json::<types::EventsReply>()
    }

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        if let Some(value) = &self.low {
            check::range("low", *value, 5, 1800)?;
        }
        if let Some(value) = &self.medium {
            check::range("medium", *value, 5, 1800)?;
        }
        if let Some(value) = &self.priority {
            check::range("priority", *value, 0, i64::MAX)?;
        }
        if let Some(value) = &self.timeout_ {
            check::range("timeout", *value, 180, 1800)?;
        }
        let mut request = self.target.request(Method::GET)?;
        request.accept("application/json");
        request.query("ack", &self.ack);
        request.query("instanceId", &self.instance_id);
        request.query("low", &self.low);
        request.query("medium", &self.medium);
        request.query("priority", &self.priority);
        request.query("timeout", &self.timeout_);
        Ok(request)
    }
}

conversant_core::call_options!(GetEvents);

conversant_core::error_body! {
    /// The typed bodies of the errors of [`Client::get_events`](crate::Client::get_events), by status.
    pub enum GetEventsError for "ucwa" "get_events" {
        /// `400`: The request is malformed, or a parameter is missing or not valid.
        400 => BadRequest(types::Reason),
        /// `401`: The token is missing or not valid.
        ///
        /// `WWW-Authenticate` says where to get one. The body is a page for people, not a `Reason`.
        401 => Unauthorized,
        /// `403`: The caller may not do this, or the token from Azure AD is not valid.
        403 => Forbidden(types::Reason),
        /// `404`: The application or the resource does not exist, or not in the revision that was asked for.
        404 => NotFound(types::Reason),
        /// `405`: The resource does not know this HTTP method.
        405 => MethodNotAllowed(types::Reason),
        /// `408`: The request took too long to arrive.
        408 => RequestTimeout(types::Reason),
        /// `409`: The resource exists already, there are too many groups, or the call is not supported here.
        409 => Conflict(types::Reason),
        /// `410`: The application has ended, or there is no pool to redirect to. Trying again does not help.
        410 => Gone(types::Reason),
        /// `429`: There are too many requests under way.
        429 => TooManyRequests(types::Reason),
        /// `500`: The server failed.
        ///
        /// On calls that start an operation the subcode `CallbackChannelError` says that the remote event channel could
        /// not be reached; on reads `InvalidExchangeServerVersion` says that the user's mailbox is on an unsupported
        /// version of Exchange.
        500 => InternalServerError(types::Reason),
        /// `503`: The service is not available.
        503 => ServiceUnavailable(types::Reason),
        /// `504`: A server behind this one did not answer in time.
        504 => GatewayTimeout(types::Reason),
    }
}
