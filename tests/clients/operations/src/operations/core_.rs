// Made by `cargo xtask generate operations` from tests/specs/operations.yaml (sha256 438c98057bde8a22) with progenitor 0.15.1.
// Do not edit: change the spec or the pipeline and generate again.

use conversant_core::codegen::{Method, RawReply, Request, Target};
use conversant_core::{CallOptions, Client as Core, Error, Operation, Repeat, Reply};
use crate::types;

/// # Core
///
/// A tag with the name of a crate.
impl crate::Client {
    /// `GET /search`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: conversant_operations::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let cat = client.search().send().await?;
    /// println!("{}", cat.name);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Returns
    ///
    /// `200`, [`Cat`](crate::types::Cat): Found.
    ///
    /// # Errors
    ///
    /// The vendor documents none.
    ///
    /// # Repeats
    ///
    /// Safe: a repeat does nothing new. The client sends it again after a failed connection, a timeout, a broken
    /// connection, and the statuses 408, 429, 500, 502, 503 and 504.
    ///
    /// # Rate limit
    ///
    /// None is documented. A call that is answered with 429 waits and is sent again, as *Repeats* says.
    #[doc(alias = "GET /search")]
    #[inline]
    pub fn search(&self) -> SearchCall {
        SearchCall {
            client: self.core.clone(),
            target: Target::below_base(&self.core, "/search"),
            options: CallOptions::default(),
        }
    }

    /// `GET /option`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: conversant_operations::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let cat = client.option().send().await?;
    /// println!("{}", cat.name);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Returns
    ///
    /// `200`, [`Cat`](crate::types::Cat): Found.
    ///
    /// # Errors
    ///
    /// The vendor documents none.
    ///
    /// # Repeats
    ///
    /// Safe: a repeat does nothing new. The client sends it again after a failed connection, a timeout, a broken
    /// connection, and the statuses 408, 429, 500, 502, 503 and 504.
    ///
    /// # Rate limit
    ///
    /// None is documented. A call that is answered with 429 waits and is sent again, as *Repeats* says.
    #[doc(alias = "GET /option")]
    #[inline]
    pub fn option(&self) -> OptionCall {
        OptionCall {
            client: self.core.clone(),
            target: Target::below_base(&self.core, "/option"),
            options: CallOptions::default(),
        }
    }

    /// `GET /reply`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: conversant_operations::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let cat = client.reply().send().await?;
    /// println!("{}", cat.name);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Returns
    ///
    /// `200`, [`Cat`](crate::types::Cat): Found.
    ///
    /// # Errors
    ///
    /// The vendor documents none.
    ///
    /// # Repeats
    ///
    /// Safe: a repeat does nothing new. The client sends it again after a failed connection, a timeout, a broken
    /// connection, and the statuses 408, 429, 500, 502, 503 and 504.
    ///
    /// # Rate limit
    ///
    /// None is documented. A call that is answered with 429 waits and is sent again, as *Repeats* says.
    #[doc(alias = "GET /reply")]
    #[inline]
    pub fn reply(&self) -> ReplyCall {
        ReplyCall {
            client: self.core.clone(),
            target: Target::below_base(&self.core, "/reply"),
            options: CallOptions::default(),
        }
    }

    /// `GET /error`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: conversant_operations::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let cat = client.search_error().send().await?;
    /// println!("{}", cat.name);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Returns
    ///
    /// `200`, [`Cat`](crate::types::Cat): Found.
    ///
    /// # Errors
    ///
    /// - `404`, [`Fault`](crate::types::Fault): Lost.
    ///
    /// [`Error::body`](conversant_core::Error::body) gives the body, as
    /// [`SearchErrorError`](crate::operations::SearchErrorError).
    ///
    /// # Repeats
    ///
    /// Safe: a repeat does nothing new. The client sends it again after a failed connection, a timeout, a broken
    /// connection, and the statuses 408, 429, 500, 502, 503 and 504.
    ///
    /// # Rate limit
    ///
    /// None is documented. A call that is answered with 429 waits and is sent again, as *Repeats* says.
    #[doc(alias = "GET /error")]
    #[doc(alias = "searchError")]
    #[inline]
    pub fn search_error(&self) -> SearchError {
        SearchError {
            client: self.core.clone(),
            target: Target::below_base(&self.core, "/error"),
            options: CallOptions::default(),
        }
    }

    /// `GET /credentials/header`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: conversant_operations::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.with_key().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Returns
    ///
    /// `204`: Done. The reply has no body.
    ///
    /// # Errors
    ///
    /// The vendor documents none.
    ///
    /// # Repeats
    ///
    /// Safe: a repeat does nothing new. The client sends it again after a failed connection, a timeout, a broken
    /// connection, and the statuses 408, 429, 500, 502, 503 and 504.
    ///
    /// # Rate limit
    ///
    /// None is documented. A call that is answered with 429 waits and is sent again, as *Repeats* says.
    #[doc(alias = "GET /credentials/header")]
    #[doc(alias = "withKey")]
    #[inline]
    pub fn with_key(&self) -> WithKey {
        WithKey {
            client: self.core.clone(),
            target: Target::below_base(&self.core, "/credentials/header"),
            options: CallOptions::default(),
        }
    }

    /// `GET /credentials/query`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: conversant_operations::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.with_query_key().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Returns
    ///
    /// `204`: Done. The reply has no body.
    ///
    /// # Errors
    ///
    /// The vendor documents none.
    ///
    /// # Repeats
    ///
    /// Safe: a repeat does nothing new. The client sends it again after a failed connection, a timeout, a broken
    /// connection, and the statuses 408, 429, 500, 502, 503 and 504.
    ///
    /// # Rate limit
    ///
    /// None is documented. A call that is answered with 429 waits and is sent again, as *Repeats* says.
    #[doc(alias = "GET /credentials/query")]
    #[doc(alias = "withQueryKey")]
    #[inline]
    pub fn with_query_key(&self) -> WithQueryKey {
        WithQueryKey {
            client: self.core.clone(),
            target: Target::below_base(&self.core, "/credentials/query"),
            options: CallOptions::default(),
        }
    }

    /// `GET /credentials/cookie`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: conversant_operations::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.with_cookie().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Returns
    ///
    /// `204`: Done. The reply has no body.
    ///
    /// # Errors
    ///
    /// The vendor documents none.
    ///
    /// # Repeats
    ///
    /// Safe: a repeat does nothing new. The client sends it again after a failed connection, a timeout, a broken
    /// connection, and the statuses 408, 429, 500, 502, 503 and 504.
    ///
    /// # Rate limit
    ///
    /// None is documented. A call that is answered with 429 waits and is sent again, as *Repeats* says.
    #[doc(alias = "GET /credentials/cookie")]
    #[doc(alias = "withCookie")]
    #[inline]
    pub fn with_cookie(&self) -> WithCookie {
        WithCookie {
            client: self.core.clone(),
            target: Target::below_base(&self.core, "/credentials/cookie"),
            options: CallOptions::default(),
        }
    }

    /// `GET /credentials/basic`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: conversant_operations::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.with_basic().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Returns
    ///
    /// `204`: Done. The reply has no body.
    ///
    /// # Errors
    ///
    /// The vendor documents none.
    ///
    /// # Repeats
    ///
    /// Safe: a repeat does nothing new. The client sends it again after a failed connection, a timeout, a broken
    /// connection, and the statuses 408, 429, 500, 502, 503 and 504.
    ///
    /// # Rate limit
    ///
    /// None is documented. A call that is answered with 429 waits and is sent again, as *Repeats* says.
    #[doc(alias = "GET /credentials/basic")]
    #[doc(alias = "withBasic")]
    #[inline]
    pub fn with_basic(&self) -> WithBasic {
        WithBasic {
            client: self.core.clone(),
            target: Target::below_base(&self.core, "/credentials/basic"),
            options: CallOptions::default(),
        }
    }

    /// `GET /credentials/together`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: conversant_operations::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.with_both().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Returns
    ///
    /// `204`: Done. The reply has no body.
    ///
    /// # Errors
    ///
    /// The vendor documents none.
    ///
    /// # Repeats
    ///
    /// Safe: a repeat does nothing new. The client sends it again after a failed connection, a timeout, a broken
    /// connection, and the statuses 408, 429, 500, 502, 503 and 504.
    ///
    /// # Rate limit
    ///
    /// None is documented. A call that is answered with 429 waits and is sent again, as *Repeats* says.
    #[doc(alias = "GET /credentials/together")]
    #[doc(alias = "withBoth")]
    #[inline]
    pub fn with_both(&self) -> WithBoth {
        WithBoth {
            client: self.core.clone(),
            target: Target::below_base(&self.core, "/credentials/together"),
            options: CallOptions::default(),
        }
    }
}

pub(crate) static SEARCH: Operation = Operation::new(
        "operations",
        "search",
        Method::GET,
        "/search",
    )
    .repeat(Repeat::Safe)
    .unauthenticated();

/// A call of [`Client::search`](crate::Client::search). Nothing is sent before [`send`](Self::send).
#[must_use = "a call does nothing until it is sent"]
pub struct SearchCall {
    pub(crate) client: Core,
    target: Target,
    pub(crate) options: CallOptions,
}
impl SearchCall {
    /// Sends the call.
    ///
    /// # Errors
    ///
    /// See [`Client::search`](crate::Client::search).
    pub async fn send(self) -> Result<Reply<types::Cat>, Error> {
        let request = self.request();
        Self::read(self.client.call(&SEARCH, request, self.options).await?)
    }

    #[inline]
    pub(crate) fn read(reply: RawReply) -> Result<Reply<types::Cat>, Error> {
        reply.json::<types::Cat>()
    }

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let mut request = self.target.request(Method::GET)?;
        request.accept("application/json");
        Ok(request)
    }
}

conversant_core::call_options!(SearchCall);

pub(crate) static OPTION: Operation = Operation::new(
        "operations",
        "option",
        Method::GET,
        "/option",
    )
    .repeat(Repeat::Safe)
    .unauthenticated();

/// A call of [`Client::option`](crate::Client::option). Nothing is sent before [`send`](Self::send).
#[must_use = "a call does nothing until it is sent"]
pub struct OptionCall {
    pub(crate) client: Core,
    target: Target,
    pub(crate) options: CallOptions,
}
impl OptionCall {
    /// Sends the call.
    ///
    /// # Errors
    ///
    /// See [`Client::option`](crate::Client::option).
    pub async fn send(self) -> Result<Reply<types::Cat>, Error> {
        let request = self.request();
        Self::read(self.client.call(&OPTION, request, self.options).await?)
    }

    #[inline]
    pub(crate) fn read(reply: RawReply) -> Result<Reply<types::Cat>, Error> {
        reply.json::<types::Cat>()
    }

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let mut request = self.target.request(Method::GET)?;
        request.accept("application/json");
        Ok(request)
    }
}

conversant_core::call_options!(OptionCall);

pub(crate) static REPLY: Operation = Operation::new(
        "operations",
        "reply",
        Method::GET,
        "/reply",
    )
    .repeat(Repeat::Safe)
    .unauthenticated();

/// A call of [`Client::reply`](crate::Client::reply). Nothing is sent before [`send`](Self::send).
#[must_use = "a call does nothing until it is sent"]
pub struct ReplyCall {
    pub(crate) client: Core,
    target: Target,
    pub(crate) options: CallOptions,
}
impl ReplyCall {
    /// Sends the call.
    ///
    /// # Errors
    ///
    /// See [`Client::reply`](crate::Client::reply).
    pub async fn send(self) -> Result<Reply<types::Cat>, Error> {
        let request = self.request();
        Self::read(self.client.call(&REPLY, request, self.options).await?)
    }

    #[inline]
    pub(crate) fn read(reply: RawReply) -> Result<Reply<types::Cat>, Error> {
        reply.json::<types::Cat>()
    }

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let mut request = self.target.request(Method::GET)?;
        request.accept("application/json");
        Ok(request)
    }
}

conversant_core::call_options!(ReplyCall);

pub(crate) static SEARCH_ERROR: Operation = Operation::new(
        "operations",
        "search_error",
        Method::GET,
        "/error",
    )
    .repeat(Repeat::Safe)
    .unauthenticated();

/// A call of [`Client::search_error`](crate::Client::search_error). Nothing is sent before [`send`](Self::send).
#[must_use = "a call does nothing until it is sent"]
pub struct SearchError {
    pub(crate) client: Core,
    target: Target,
    pub(crate) options: CallOptions,
}
impl SearchError {
    /// Sends the call.
    ///
    /// # Errors
    ///
    /// See [`Client::search_error`](crate::Client::search_error).
    pub async fn send(self) -> Result<Reply<types::Cat>, Error> {
        let request = self.request();
        Self::read(self.client.call(&SEARCH_ERROR, request, self.options).await?)
    }

    #[inline]
    pub(crate) fn read(reply: RawReply) -> Result<Reply<types::Cat>, Error> {
        reply.json::<types::Cat>()
    }

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let mut request = self.target.request(Method::GET)?;
        request.accept("application/json");
        Ok(request)
    }
}

conversant_core::call_options!(SearchError);

conversant_core::error_body! {
    /// The typed bodies of the errors of [`Client::search_error`](crate::Client::search_error), by status.
    pub enum SearchErrorError for "operations" "search_error" {
        /// `404`: Lost.
        404 => NotFound(types::Fault),
    }
}

pub(crate) static WITH_KEY: Operation = Operation::new(
        "operations",
        "with_key",
        Method::GET,
        "/credentials/header",
    )
    .repeat(Repeat::Safe)
    .security(&[&["key"]]);

/// A call of [`Client::with_key`](crate::Client::with_key). Nothing is sent before [`send`](Self::send).
#[must_use = "a call does nothing until it is sent"]
pub struct WithKey {
    pub(crate) client: Core,
    target: Target,
    pub(crate) options: CallOptions,
}
impl WithKey {
    /// Sends the call.
    ///
    /// # Errors
    ///
    /// See [`Client::with_key`](crate::Client::with_key).
    pub async fn send(self) -> Result<Reply<()>, Error> {
        let request = self.request();
        Self::read(self.client.call(&WITH_KEY, request, self.options).await?)
    }

    #[inline]
    pub(crate) fn read(reply: RawReply) -> Result<Reply<()>, Error> {
        reply.empty(&[204])
    }

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let mut request = self.target.request(Method::GET)?;
        request.accept("application/json");
        Ok(request)
    }
}

conversant_core::call_options!(WithKey);

pub(crate) static WITH_QUERY_KEY: Operation = Operation::new(
        "operations",
        "with_query_key",
        Method::GET,
        "/credentials/query",
    )
    .repeat(Repeat::Safe)
    .security(&[&["queryKey"]]);

/// A call of [`Client::with_query_key`](crate::Client::with_query_key). Nothing is sent before [`send`](Self::send).
#[must_use = "a call does nothing until it is sent"]
pub struct WithQueryKey {
    pub(crate) client: Core,
    target: Target,
    pub(crate) options: CallOptions,
}
impl WithQueryKey {
    /// Sends the call.
    ///
    /// # Errors
    ///
    /// See [`Client::with_query_key`](crate::Client::with_query_key).
    pub async fn send(self) -> Result<Reply<()>, Error> {
        let request = self.request();
        Self::read(self.client.call(&WITH_QUERY_KEY, request, self.options).await?)
    }

    #[inline]
    pub(crate) fn read(reply: RawReply) -> Result<Reply<()>, Error> {
        reply.empty(&[204])
    }

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let mut request = self.target.request(Method::GET)?;
        request.accept("application/json");
        Ok(request)
    }
}

conversant_core::call_options!(WithQueryKey);

pub(crate) static WITH_COOKIE: Operation = Operation::new(
        "operations",
        "with_cookie",
        Method::GET,
        "/credentials/cookie",
    )
    .repeat(Repeat::Safe)
    .security(&[&["session"]]);

/// A call of [`Client::with_cookie`](crate::Client::with_cookie). Nothing is sent before [`send`](Self::send).
#[must_use = "a call does nothing until it is sent"]
pub struct WithCookie {
    pub(crate) client: Core,
    target: Target,
    pub(crate) options: CallOptions,
}
impl WithCookie {
    /// Sends the call.
    ///
    /// # Errors
    ///
    /// See [`Client::with_cookie`](crate::Client::with_cookie).
    pub async fn send(self) -> Result<Reply<()>, Error> {
        let request = self.request();
        Self::read(self.client.call(&WITH_COOKIE, request, self.options).await?)
    }

    #[inline]
    pub(crate) fn read(reply: RawReply) -> Result<Reply<()>, Error> {
        reply.empty(&[204])
    }

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let mut request = self.target.request(Method::GET)?;
        request.accept("application/json");
        Ok(request)
    }
}

conversant_core::call_options!(WithCookie);

pub(crate) static WITH_BASIC: Operation = Operation::new(
        "operations",
        "with_basic",
        Method::GET,
        "/credentials/basic",
    )
    .repeat(Repeat::Safe)
    .security(&[&["basic"]]);

/// A call of [`Client::with_basic`](crate::Client::with_basic). Nothing is sent before [`send`](Self::send).
#[must_use = "a call does nothing until it is sent"]
pub struct WithBasic {
    pub(crate) client: Core,
    target: Target,
    pub(crate) options: CallOptions,
}
impl WithBasic {
    /// Sends the call.
    ///
    /// # Errors
    ///
    /// See [`Client::with_basic`](crate::Client::with_basic).
    pub async fn send(self) -> Result<Reply<()>, Error> {
        let request = self.request();
        Self::read(self.client.call(&WITH_BASIC, request, self.options).await?)
    }

    #[inline]
    pub(crate) fn read(reply: RawReply) -> Result<Reply<()>, Error> {
        reply.empty(&[204])
    }

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let mut request = self.target.request(Method::GET)?;
        request.accept("application/json");
        Ok(request)
    }
}

conversant_core::call_options!(WithBasic);

pub(crate) static WITH_BOTH: Operation = Operation::new(
        "operations",
        "with_both",
        Method::GET,
        "/credentials/together",
    )
    .repeat(Repeat::Safe)
    .security(&[&["token", "queryKey"], &["oauth"], &[]]);

/// A call of [`Client::with_both`](crate::Client::with_both). Nothing is sent before [`send`](Self::send).
#[must_use = "a call does nothing until it is sent"]
pub struct WithBoth {
    pub(crate) client: Core,
    target: Target,
    pub(crate) options: CallOptions,
}
impl WithBoth {
    /// Sends the call.
    ///
    /// # Errors
    ///
    /// See [`Client::with_both`](crate::Client::with_both).
    pub async fn send(self) -> Result<Reply<()>, Error> {
        let request = self.request();
        Self::read(self.client.call(&WITH_BOTH, request, self.options).await?)
    }

    #[inline]
    pub(crate) fn read(reply: RawReply) -> Result<Reply<()>, Error> {
        reply.empty(&[204])
    }

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let mut request = self.target.request(Method::GET)?;
        request.accept("application/json");
        Ok(request)
    }
}

conversant_core::call_options!(WithBoth);
