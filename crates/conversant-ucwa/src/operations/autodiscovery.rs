// Made by `cargo xtask generate ucwa` from specs/ucwa.yaml (sha256 8ae4282136bcaf5f) with progenitor 0.15.1.
// Do not edit: change the spec or the pipeline and generate again.

use conversant_core::codegen::{Method, RawReply, Request, Target};
use conversant_core::{CallOptions, Client as Core, Error, Operation, Repeat, Reply};
use crate::types;

/// # Autodiscovery
///
/// Finding the server that serves a user.
impl crate::Client {
    /// Get the entry point of Autodiscover.
    ///
    /// `GET /autodiscover/autodiscoverservice.svc/root`, at the root of the host\
    /// In the vendor's documents: `root`.
    ///
    /// Says where a user signs in, or which server to ask in place of this one.
    ///
    /// Needs no token. A client that knows only the user's domain asks
    /// `https://lyncdiscoverinternal.<domain>/`, and then `https://lyncdiscover.<domain>/`; the internal address counts
    /// as failed after no answer, a failed connection, a redirect (302) to another domain, or a 404. Users of Skype
    /// for Business Online are found at `https://webdir.online.lync.com`, with the path given here.
    ///
    /// The reply may have nothing but the link `redirect`. Follow it only to a host that is trusted.
    ///
    /// `Client::discover` takes all the steps from a domain to a client.
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
    /// let root = client.get_root().send().await?;
    /// println!("{:?}", root);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Returns
    ///
    /// `200`, [`Root`](crate::types::Root): The links to continue with.
    ///
    /// # Errors
    ///
    /// - `400`, [`Reason`](crate::types::Reason): The request is malformed, or a parameter is missing or not valid.
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
    /// [`GetRootError`](crate::operations::GetRootError).
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
    /// The vendor's page: <https://learn.microsoft.com/en-us/skype-sdk/ucwa/root_ref>
    ///
    /// Documented by the vendor. The addresses to ask and the reply with only `redirect` are from the page about the
    /// root URL. Captured replies have no `rel` and absolute links, with a query that belongs to the server. The
    /// sample request of the reference page has a token; captured requests have none.
    #[doc(alias = "GET /autodiscover/autodiscoverservice.svc/root")]
    #[doc(alias = "root")]
    #[doc(alias = "getRoot")]
    #[inline]
    pub fn get_root(&self) -> GetRoot {
        GetRoot {
            client: self.core.clone(),
            target: Target::at_root(
                &self.core,
                "/autodiscover/autodiscoverservice.svc/root",
            ),
            options: CallOptions::default(),
        }
    }

    /// The same as [`get_root`](Self::get_root), at a link that the server gave under the relation `root`.
    ///
    /// The link takes the place of the path, and what it has as a query is kept. A link to another host than the client's is refused, because the request carries the access token.
    #[inline]
    pub fn get_root_at(&self, link: impl AsRef<str>) -> GetRoot {
        GetRoot {
            client: self.core.clone(),
            target: Target::link(&self.core, link.as_ref()),
            options: CallOptions::default(),
        }
    }

    /// Get the entry point for a user.
    ///
    /// `GET /autodiscover/autodiscoverservice.svc/root/user`, at the root of the host\
    /// In the vendor's documents: `user`.
    ///
    /// Gives the link to `applications`, under which a user's applications sign in.
    ///
    /// Servers offer it under the relation `user`. Without a token the answer is 401, and its `WWW-Authenticate` says
    /// where tokens are issued. A reply with the link `redirect` means that the user is at home on another server:
    /// continue there, where another token may be needed.
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
    /// let user = client.get_user().send().await?;
    /// println!("{:?}", user);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Returns
    ///
    /// `200`, [`User`](crate::types::User): The links to continue with.
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
    /// [`GetUserError`](crate::operations::GetUserError). [`Error::raw_headers`](conversant_core::Error::raw_headers)
    /// gives the headers, as text.
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
    /// The vendor's page: <https://learn.microsoft.com/en-us/skype-sdk/ucwa/user_ref>
    ///
    /// Documented by the vendor. Captured traffic has the path
    /// `/Autodiscover/AutodiscoverService.svc/root/oauth/user` with the server's own query parameter
    /// `originalDomain`, and a reply without `rel`.
    #[doc(alias = "GET /autodiscover/autodiscoverservice.svc/root/user")]
    #[doc(alias = "user")]
    #[doc(alias = "getUser")]
    #[inline]
    pub fn get_user(&self) -> GetUser {
        GetUser {
            client: self.core.clone(),
            target: Target::at_root(
                &self.core,
                "/autodiscover/autodiscoverservice.svc/root/user",
            ),
            options: CallOptions::default(),
        }
    }

    /// The same as [`get_user`](Self::get_user), at a link that the server gave under the relation `user`.
    ///
    /// The link takes the place of the path, and what it has as a query is kept. A link to another host than the client's is refused, because the request carries the access token.
    #[inline]
    pub fn get_user_at(&self, link: impl AsRef<str>) -> GetUser {
        GetUser {
            client: self.core.clone(),
            target: Target::link(&self.core, link.as_ref()),
            options: CallOptions::default(),
        }
    }

    /// Get the pointer to the user's server.
    ///
    /// `GET /autodiscover/autodiscoverservice.svc/root/user/redirect`, at the root of the host\
    /// In the vendor's documents: `redirect`.
    ///
    /// Says which server to ask for the user in place of this one.
    ///
    /// Servers offer it under the relation `redirect`, to users who are at home elsewhere: online in place of on
    /// premises, or on another of a company's servers.
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
    /// # there.redirect_user(1);
    /// let redirect = client.get_redirect().send().await?;
    /// println!("{:?}", redirect);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Returns
    ///
    /// `200`, [`Redirect`](crate::types::Redirect): The link to the user's entry point on the other server.
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
    /// [`GetRedirectError`](crate::operations::GetRedirectError).
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
    /// The vendor's page: <https://learn.microsoft.com/en-us/skype-sdk/ucwa/redirect_ref>
    ///
    /// Documented by the vendor.
    #[doc(alias = "GET /autodiscover/autodiscoverservice.svc/root/user/redirect")]
    #[doc(alias = "redirect")]
    #[doc(alias = "getRedirect")]
    #[inline]
    pub fn get_redirect(&self) -> GetRedirect {
        GetRedirect {
            client: self.core.clone(),
            target: Target::at_root(
                &self.core,
                "/autodiscover/autodiscoverservice.svc/root/user/redirect",
            ),
            options: CallOptions::default(),
        }
    }

    /// The same as [`get_redirect`](Self::get_redirect), at a link that the server gave under the relation `redirect`.
    ///
    /// The link takes the place of the path, and what it has as a query is kept. A link to another host than the client's is refused, because the request carries the access token.
    #[inline]
    pub fn get_redirect_at(&self, link: impl AsRef<str>) -> GetRedirect {
        GetRedirect {
            client: self.core.clone(),
            target: Target::link(&self.core, link.as_ref()),
            options: CallOptions::default(),
        }
    }
}

pub(crate) static GET_ROOT: Operation = Operation::new(
        "ucwa",
        "get_root",
        Method::GET,
        "/autodiscover/autodiscoverservice.svc/root",
    )
    .repeat(Repeat::Safe)
    .unauthenticated();

/// Get the entry point of Autodiscover.
///
/// A call of [`Client::get_root`](crate::Client::get_root). Nothing is sent before [`send`](Self::send).
#[must_use = "a call does nothing until it is sent"]
pub struct GetRoot {
    pub(crate) client: Core,
    target: Target,
    pub(crate) options: CallOptions,
}
impl GetRoot {
    /// Sends the call.
    ///
    /// # Errors
    ///
    /// See [`Client::get_root`](crate::Client::get_root).
    pub async fn send(self) -> Result<Reply<types::Root>, Error> {
        let request = self.request();
        Self::read(self.client.call(&GET_ROOT, request, self.options).await?)
    }

    #[inline]
    pub(crate) fn read(reply: RawReply) -> Result<Reply<types::Root>, Error> {
        reply.json::<types::Root>()
    }

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let mut request = self.target.request(Method::GET)?;
        request.accept("application/json");
        Ok(request)
    }
}

conversant_core::call_options!(GetRoot);

conversant_core::error_body! {
    /// The typed bodies of the errors of [`Client::get_root`](crate::Client::get_root), by status.
    pub enum GetRootError for "ucwa" "get_root" {
        /// `400`: The request is malformed, or a parameter is missing or not valid.
        400 => BadRequest(types::Reason),
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

pub(crate) static GET_USER: Operation = Operation::new(
        "ucwa",
        "get_user",
        Method::GET,
        "/autodiscover/autodiscoverservice.svc/root/user",
    )
    .repeat(Repeat::Safe);

/// Get the entry point for a user.
///
/// A call of [`Client::get_user`](crate::Client::get_user). Nothing is sent before [`send`](Self::send).
#[must_use = "a call does nothing until it is sent"]
pub struct GetUser {
    pub(crate) client: Core,
    target: Target,
    pub(crate) options: CallOptions,
}
impl GetUser {
    /// Sends the call.
    ///
    /// # Errors
    ///
    /// See [`Client::get_user`](crate::Client::get_user).
    pub async fn send(self) -> Result<Reply<types::User>, Error> {
        let request = self.request();
        Self::read(self.client.call(&GET_USER, request, self.options).await?)
    }

    #[inline]
    pub(crate) fn read(reply: RawReply) -> Result<Reply<types::User>, Error> {
        reply.json::<types::User>()
    }

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let mut request = self.target.request(Method::GET)?;
        request.accept("application/json");
        Ok(request)
    }
}

conversant_core::call_options!(GetUser);

conversant_core::error_body! {
    /// The typed bodies of the errors of [`Client::get_user`](crate::Client::get_user), by status.
    pub enum GetUserError for "ucwa" "get_user" {
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

pub(crate) static GET_REDIRECT: Operation = Operation::new(
        "ucwa",
        "get_redirect",
        Method::GET,
        "/autodiscover/autodiscoverservice.svc/root/user/redirect",
    )
    .repeat(Repeat::Safe);

/// Get the pointer to the user's server.
///
/// A call of [`Client::get_redirect`](crate::Client::get_redirect). Nothing is sent before [`send`](Self::send).
#[must_use = "a call does nothing until it is sent"]
pub struct GetRedirect {
    pub(crate) client: Core,
    target: Target,
    pub(crate) options: CallOptions,
}
impl GetRedirect {
    /// Sends the call.
    ///
    /// # Errors
    ///
    /// See [`Client::get_redirect`](crate::Client::get_redirect).
    pub async fn send(self) -> Result<Reply<types::Redirect>, Error> {
        let request = self.request();
        Self::read(self.client.call(&GET_REDIRECT, request, self.options).await?)
    }

    #[inline]
    pub(crate) fn read(reply: RawReply) -> Result<Reply<types::Redirect>, Error> {
        reply.json::<types::Redirect>()
    }

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let mut request = self.target.request(Method::GET)?;
        request.accept("application/json");
        Ok(request)
    }
}

conversant_core::call_options!(GetRedirect);

conversant_core::error_body! {
    /// The typed bodies of the errors of [`Client::get_redirect`](crate::Client::get_redirect), by status.
    pub enum GetRedirectError for "ucwa" "get_redirect" {
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
