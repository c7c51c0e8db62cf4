// Made by `cargo xtask generate ziik` from specs/ziik.yaml (sha256 3c171c434584215c) with progenitor 0.15.1.
// Do not edit: change the spec or the pipeline and generate again.

use conversant_core::codegen::{Method, RawReply, Request, Target};
use conversant_core::codegen::{Page, PageStyle, Paging};
use conversant_core::Items;
use conversant_core::{CallOptions, Client as Core, Error, Operation, Repeat, Reply};
use crate::types;

/// # Counters
///
/// How much the signed-in user has not seen.
impl crate::Client {
    /// Read the counters.
    ///
    /// `GET /counters`\
    /// In the vendor's documents: `Get Counters`.
    ///
    /// Returns how much of each kind the signed-in user has not seen.
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
    /// let counters = client.get_counters().send().await?;
    /// println!("{:?}", counters.groups);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Returns
    ///
    /// `200`, [`Counters`](crate::types::Counters): The counters.
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
    /// [`GetCountersError`](crate::operations::GetCountersError).
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
    /// The vendor's page: <https://github.com/ziikio/docs/blob/d4b454788b29ab5065e3f3a5e1f78df57cd634c4/docs/counters.md#get-counters>
    ///
    /// Documented by the vendor. From the older documents. A newer guide speaks of unread notifications, unread
    /// conversations and a point in time, without their names; they are left out. The error statuses are documented
    /// for the whole API, not for this operation.
    #[doc(alias = "GET /counters")]
    #[doc(alias = "Get Counters")]
    #[doc(alias = "getCounters")]
    #[inline]
    pub fn get_counters(&self) -> GetCounters {
        GetCounters {
            client: self.core.clone(),
            target: Target::below_base(&self.core, "/counters"),
            options: CallOptions::default(),
        }
    }

    /// Read one counter.
    ///
    /// `GET /counters/{type}`\
    /// In the vendor's documents: `Get Counter For A Content Type`.
    ///
    /// Returns how much of one kind the signed-in user has not seen.
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
    /// let counter = client.get_counter("debate").send().await?;
    /// println!("{:?}", counter);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Arguments
    ///
    /// - `type_`: Kind of content: `debate`, `event`, `news` or `message`. On the wire: `type`.
    ///
    /// # Returns
    ///
    /// `200`, [`Counter`](crate::types::Counter): The counter.
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
    /// [`GetCounterError`](crate::operations::GetCounterError).
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
    /// The vendor's page: <https://github.com/ziikio/docs/blob/d4b454788b29ab5065e3f3a5e1f78df57cd634c4/docs/counters.md#get-counter-for-a-content-type>
    ///
    /// Documented by the vendor. From the older documents. The reply is a bare number. The error statuses are
    /// documented for the whole API, not for this operation.
    #[doc(alias = "GET /counters/{type}")]
    #[doc(alias = "Get Counter For A Content Type")]
    #[doc(alias = "getCounter")]
    #[inline]
    pub fn get_counter(&self, type_: impl AsRef<str>) -> GetCounter {
        GetCounter {
            client: self.core.clone(),
            target: Target::below_base(&self.core, "/counters/")
                .segment("type", type_.as_ref()),
            options: CallOptions::default(),
        }
    }

    /// Clear a counter.
    ///
    /// `DELETE /counters/{type}`\
    /// In the vendor's documents: `Clear Unseen Content By Type`.
    ///
    /// Marks everything of one kind as seen by the signed-in user.
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
    /// client.clear_counter("debate").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Arguments
    ///
    /// - `type_`: Kind of content: `debate`, `event`, `news` or `message`. On the wire: `type`.
    ///
    /// # Returns
    ///
    /// `204`: Everything is seen. The reply has no body.
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
    /// [`ClearCounterError`](crate::operations::ClearCounterError).
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
    /// The vendor's page: <https://github.com/ziikio/docs/blob/d4b454788b29ab5065e3f3a5e1f78df57cd634c4/docs/counters.md#clear-unseen-content-by-type>
    ///
    /// Documented by the vendor. From the older documents. The error statuses are documented for the whole API, not
    /// for this operation.
    #[doc(alias = "DELETE /counters/{type}")]
    #[doc(alias = "Clear Unseen Content By Type")]
    #[doc(alias = "clearCounter")]
    #[inline]
    pub fn clear_counter(&self, type_: impl AsRef<str>) -> ClearCounter {
        ClearCounter {
            client: self.core.clone(),
            target: Target::below_base(&self.core, "/counters/")
                .segment("type", type_.as_ref()),
            options: CallOptions::default(),
        }
    }

    /// List what was not seen.
    ///
    /// `GET /counters/{type}/unseen`\
    /// In the vendor's documents: `Get Unseen Content`.
    ///
    /// Lists what the signed-in user has not seen of one kind.
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
    /// let mut items = client.list_unseen_content("groups").stream();
    /// while let Some(unseen_item) = items.next().await {
    ///     let unseen_item = unseen_item?;
    ///     println!("{:?}", unseen_item.id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Arguments
    ///
    /// - `type_`: Kind of content: `debate` or `groups`, `events`, `news` or `messages`. On the wire: `type`.
    ///
    /// # Returns
    ///
    /// `200`, [`UnseenItems`](crate::types::UnseenItems): What was not seen.
    ///
    /// # Pages
    ///
    /// The vendor documents no pages. [`send`](crate::operations::ListUnseenContent::send) gives the list,
    /// [`stream`](crate::operations::ListUnseenContent::stream) its items one by one. An item that is not what the
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
    /// [`ListUnseenContentError`](crate::operations::ListUnseenContentError).
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
    /// The vendor's page: <https://github.com/ziikio/docs/blob/d4b454788b29ab5065e3f3a5e1f78df57cd634c4/docs/counters.md#get-unseen-content>
    ///
    /// Documented by the vendor. From the older documents. The reply is a bare list without paging. The table has
    /// debate, events, news and messages, the sample groups. What an item is depends on the kind; what is described
    /// is the debate of the sample. The error statuses are documented for the whole API, not for this operation.
    #[doc(alias = "GET /counters/{type}/unseen")]
    #[doc(alias = "Get Unseen Content")]
    #[doc(alias = "listUnseenContent")]
    #[inline]
    pub fn list_unseen_content(&self, type_: impl AsRef<str>) -> ListUnseenContent {
        ListUnseenContent {
            client: self.core.clone(),
            target: Target::below_base(&self.core, "/counters/")
                .segment("type", type_.as_ref())
                .literal("/unseen"),
            options: CallOptions::default(),
        }
    }
}

pub(crate) static GET_COUNTERS: Operation = Operation::new(
        "ziik",
        "get_counters",
        Method::GET,
        "/counters",
    )
    .repeat(Repeat::Safe);

/// Read the counters.
///
/// A call of [`Client::get_counters`](crate::Client::get_counters). Nothing is sent before [`send`](Self::send).
#[must_use = "a call does nothing until it is sent"]
pub struct GetCounters {
    pub(crate) client: Core,
    target: Target,
    pub(crate) options: CallOptions,
}
impl GetCounters {
    /// Sends the call.
    ///
    /// # Errors
    ///
    /// See [`Client::get_counters`](crate::Client::get_counters).
    pub async fn send(self) -> Result<Reply<types::Counters>, Error> {
        let request = self.request();
        Self::read(self.client.call(&GET_COUNTERS, request, self.options).await?)
    }

    #[inline]
    pub(crate) fn read(reply: RawReply) -> Result<Reply<types::Counters>, Error> {
        reply.perhaps_in("data").json::<types::Counters>()
    }

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let mut request = self.target.request(Method::GET)?;
        request.accept("application/json");
        Ok(request)
    }
}

conversant_core::call_options!(GetCounters);

conversant_core::error_body! {
    /// The typed bodies of the errors of [`Client::get_counters`](crate::Client::get_counters), by status.
    pub enum GetCountersError for "ziik" "get_counters" {
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

pub(crate) static GET_COUNTER: Operation = Operation::new(
        "ziik",
        "get_counter",
        Method::GET,
        "/counters/{type}",
    )
    .repeat(Repeat::Safe);

/// Read one counter.
///
/// A call of [`Client::get_counter`](crate::Client::get_counter). Nothing is sent before [`send`](Self::send).
#[must_use = "a call does nothing until it is sent"]
pub struct GetCounter {
    pub(crate) client: Core,
    target: Target,
    pub(crate) options: CallOptions,
}
impl GetCounter {
    /// Sends the call.
    ///
    /// # Errors
    ///
    /// See [`Client::get_counter`](crate::Client::get_counter).
    pub async fn send(self) -> Result<Reply<types::Counter>, Error> {
        let request = self.request();
        Self::read(self.client.call(&GET_COUNTER, request, self.options).await?)
    }

    #[inline]
    pub(crate) fn read(reply: RawReply) -> Result<Reply<types::Counter>, Error> {
        reply.perhaps_in("data").json::<types::Counter>()
    }

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let mut request = self.target.request(Method::GET)?;
        request.accept("application/json");
        Ok(request)
    }
}

conversant_core::call_options!(GetCounter);

conversant_core::error_body! {
    /// The typed bodies of the errors of [`Client::get_counter`](crate::Client::get_counter), by status.
    pub enum GetCounterError for "ziik" "get_counter" {
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

pub(crate) static CLEAR_COUNTER: Operation = Operation::new(
        "ziik",
        "clear_counter",
        Method::DELETE,
        "/counters/{type}",
    )
    .repeat(Repeat::Safe);

/// Clear a counter.
///
/// A call of [`Client::clear_counter`](crate::Client::clear_counter). Nothing is sent before [`send`](Self::send).
#[must_use = "a call does nothing until it is sent"]
pub struct ClearCounter {
    pub(crate) client: Core,
    target: Target,
    pub(crate) options: CallOptions,
}
impl ClearCounter {
    /// Sends the call.
    ///
    /// # Errors
    ///
    /// See [`Client::clear_counter`](crate::Client::clear_counter).
    pub async fn send(self) -> Result<Reply<()>, Error> {
        let request = self.request();
        Self::read(self.client.call(&CLEAR_COUNTER, request, self.options).await?)
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

conversant_core::call_options!(ClearCounter);

conversant_core::error_body! {
    /// The typed bodies of the errors of [`Client::clear_counter`](crate::Client::clear_counter), by status.
    pub enum ClearCounterError for "ziik" "clear_counter" {
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

pub(crate) static LIST_UNSEEN_CONTENT: Operation = Operation::new(
        "ziik",
        "list_unseen_content",
        Method::GET,
        "/counters/{type}/unseen",
    )
    .repeat(Repeat::Safe);

static LIST_UNSEEN_CONTENT_PAGES: Paging = Paging {
    style: PageStyle::Whole,
    at: "",
    id: "id",
    first: &[],
    null_at_end: None,
};

/// List what was not seen.
///
/// A call of [`Client::list_unseen_content`](crate::Client::list_unseen_content). Nothing is sent before [`send`](Self::send).
#[must_use = "a call does nothing until it is sent"]
pub struct ListUnseenContent {
    pub(crate) client: Core,
    target: Target,
    pub(crate) options: CallOptions,
}
impl ListUnseenContent {
    /// Sends the call.
    ///
    /// # Errors
    ///
    /// See [`Client::list_unseen_content`](crate::Client::list_unseen_content).
    pub async fn send(self) -> Result<Reply<types::UnseenItems>, Error> {
        let request = self.request();
        Self::read(self.client.call(&LIST_UNSEEN_CONTENT, request, self.options).await?)
    }

    /// All items, as a stream. The provider gives the list as a whole, with the first item that is asked for.
    #[inline]
    pub fn stream(self) -> Items<types::UnseenItem> {
        let request = self.request();
        Items::new(
            self.client,
            &LIST_UNSEEN_CONTENT,
            &LIST_UNSEEN_CONTENT_PAGES,
            request,
            self.options,
            |reply| Ok(
                reply
                    .perhaps_in("data")
                    .list::<types::UnseenItem>("")
                    .json::<types::UnseenItems>()?
                    .page(|whole: types::UnseenItems| Page {
                        next: None,
                        more: None,
                        total: None,
                        last_id: None,
                        items: whole,
                    }),
            ),
        )
    }

    #[inline]
    pub(crate) fn read(reply: RawReply) -> Result<Reply<types::UnseenItems>, Error> {
        reply
            .perhaps_in("data")
            .list::<types::UnseenItem>("")
            .json::<types::UnseenItems>()
    }

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let mut request = self.target.request(Method::GET)?;
        request.accept("application/json");
        Ok(request)
    }
}

conversant_core::call_options!(ListUnseenContent);

conversant_core::error_body! {
    /// The typed bodies of the errors of [`Client::list_unseen_content`](crate::Client::list_unseen_content), by status.
    pub enum ListUnseenContentError for "ziik" "list_unseen_content" {
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
