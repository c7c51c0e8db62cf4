// Made by `cargo xtask generate ziik` from specs/ziik.yaml (sha256 3c171c434584215c) with progenitor 0.15.1.
// Do not edit: change the spec or the pipeline and generate again.

use conversant_core::codegen::{Method, RawReply, Request, Target};
use conversant_core::{CallOptions, Client as Core, Error, Operation, Repeat, Reply};
use crate::types;

/// # Authentication
///
/// Fetching and renewing tokens, and setting a new password.
impl crate::Client {
    /// Fetch a token.
    ///
    /// `POST /authenticate`\
    /// In the vendor's documents: `Authenticate`.
    ///
    /// Exchanges a user's e-mail address and password for a token.
    ///
    /// The client does this by itself before its first call and when a token has expired.
    ///
    /// # Example
    ///
    /// ```
    /// use conversant_ziik::types::Credentials;
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = conversant_sandbox::Sandbox::start().await?;
    /// # let there = sandbox.ziik();
    /// # let client = conversant_ziik::Client::builder().base_url(there.base_url());
    /// # let client = client.token(there.authorization().replace("Bearer ", "")).no_rate_limit().build()?;
    /// let password = "thisIsMyPassword";
    /// # let password = there.credentials().password;
    /// let authentication = client
    ///     .authenticate(Credentials::new("john.doe@example.com", password))
    ///     .send()
    ///     .await?;
    /// println!("{}", authentication.expires);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Arguments
    ///
    /// - `body`, [`Credentials`](crate::types::Credentials): Who wants to sign in.
    ///
    /// # Returns
    ///
    /// `200`, [`Authentication`](crate::types::Authentication): A new token.
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
    /// [`AuthenticateError`](crate::operations::AuthenticateError).
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
    /// The vendor's page: <https://docs.ziik.io/api-reference/auth/authenticate>
    ///
    /// Documented by the vendor. The reference shows an object as reply, the guide at
    /// docs.ziik.io/pages/authentication and the older documents a list with that object as its only element; the
    /// reference is followed. The error statuses are documented for the whole API, not for this operation.
    #[doc(alias = "POST /authenticate")]
    #[doc(alias = "Authenticate")]
    #[inline]
    pub fn authenticate(&self, body: types::Credentials) -> Authenticate {
        Authenticate {
            client: self.core.clone(),
            target: Target::below_base(&self.core, "/authenticate"),
            body,
            options: CallOptions::default(),
        }
    }

    /// Renew a token.
    ///
    /// `POST /renew`\
    /// In the vendor's documents: `Renew token`.
    ///
    /// Exchanges a token that is still valid for a new one.
    ///
    /// The client does this by itself shortly before a token expires. There is no body; the current token goes into
    /// the `Authorization` header as always.
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
    /// let renewed_token = client.renew_token().send().await?;
    /// println!("{:?}", renewed_token.expires);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Returns
    ///
    /// `200`, [`RenewedToken`](crate::types::RenewedToken): A new token.
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
    /// [`RenewTokenError`](crate::operations::RenewTokenError).
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
    /// The vendor's page: <https://docs.ziik.io/api-reference/auth/renew-token>
    ///
    /// Documented by the vendor. The reference names the new token token, the older documents jwt (and put the object
    /// into a list); both names are read. Whether the old token stays valid is not documented. The error statuses are
    /// documented for the whole API, not for this operation.
    #[doc(alias = "POST /renew")]
    #[doc(alias = "Renew token")]
    #[doc(alias = "renewToken")]
    #[inline]
    pub fn renew_token(&self) -> RenewToken {
        RenewToken {
            client: self.core.clone(),
            target: Target::below_base(&self.core, "/renew"),
            options: CallOptions::default(),
        }
    }

    /// Ask for a new password.
    ///
    /// `POST /password/request`\
    /// In the vendor's documents: `Request new password`.
    ///
    /// Sends a user an e-mail with a token with which a new password can be set.
    ///
    /// It works for users whose access Ziik manages, not for those of another directory. Each repeat sends another
    /// e-mail.
    ///
    /// Only the older documentation has this call.
    ///
    /// # Example
    ///
    /// ```
    /// use conversant_ziik::types::PasswordRequest;
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = conversant_sandbox::Sandbox::start().await?;
    /// # let there = sandbox.ziik();
    /// # let client = conversant_ziik::Client::builder().base_url(there.base_url());
    /// # let client = client.token(there.authorization().replace("Bearer ", "")).no_rate_limit().build()?;
    /// client
    ///     .request_new_password(PasswordRequest::new("john.doe@example.com"))
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Arguments
    ///
    /// - `body`, [`PasswordRequest`](crate::types::PasswordRequest): Who has forgotten the password.
    ///
    /// # Returns
    ///
    /// `204`: The e-mail is on its way. The reply has no body.
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
    /// [`RequestNewPasswordError`](crate::operations::RequestNewPasswordError).
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
    /// The vendor's page: <https://github.com/ziikio/docs/blob/d4b454788b29ab5065e3f3a5e1f78df57cd634c4/docs/authentication.md#request-new-password>
    ///
    /// Documented by the vendor. From the older documents. That a repeat sends another e-mail is inferred. The error
    /// statuses are documented for the whole API, not for this operation.
    #[doc(alias = "POST /password/request")]
    #[doc(alias = "Request new password")]
    #[doc(alias = "requestNewPassword")]
    #[inline]
    pub fn request_new_password(
        &self,
        body: types::PasswordRequest,
    ) -> RequestNewPassword {
        RequestNewPassword {
            client: self.core.clone(),
            target: Target::below_base(&self.core, "/password/request"),
            body,
            options: CallOptions::default(),
        }
    }

    /// Set a new password.
    ///
    /// `POST /password/reset`\
    /// In the vendor's documents: `Set new password`.
    ///
    /// Sets a new password with the token of the e-mail that [`request_new_password`](crate::Client::request_new_password) sent.
    ///
    /// It works for users whose access Ziik manages, not for those of another directory. A token is good for one call.
    ///
    /// Only the older documentation has this call.
    ///
    /// # Example
    ///
    /// ```
    /// use conversant_ziik::types::PasswordReset;
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = conversant_sandbox::Sandbox::start().await?;
    /// # let there = sandbox.ziik();
    /// # let client = conversant_ziik::Client::builder().base_url(there.base_url());
    /// # let client = client.token(there.authorization().replace("Bearer ", "")).no_rate_limit().build()?;
    /// # use conversant_ziik::types::PasswordRequest;
    /// # let reply = client
    /// #     .request_new_password(PasswordRequest::new("john.doe@example.com"))
    /// #     .send()
    /// #     .await?;
    /// let token = "asd234f234asd32";
    /// # let token = there.password_token("john.doe@example.com").ok_or("one was asked for")?;
    /// client
    ///     .set_new_password(
    ///         PasswordReset::new(
    ///             token,
    ///             "john.doe@example.com",
    ///             "newpassword",
    ///             "newpassword",
    ///         ),
    ///     )
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Arguments
    ///
    /// - `body`, [`PasswordReset`](crate::types::PasswordReset): The token and the new password.
    ///
    /// # Returns
    ///
    /// `204`: The password is changed. The reply has no body.
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
    /// [`SetNewPasswordError`](crate::operations::SetNewPasswordError).
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
    /// The vendor's page: <https://github.com/ziikio/docs/blob/d4b454788b29ab5065e3f3a5e1f78df57cd634c4/docs/authentication.md#set-new-password>
    ///
    /// Documented by the vendor. From the older documents. The error statuses are documented for the whole API, not
    /// for this operation.
    #[doc(alias = "POST /password/reset")]
    #[doc(alias = "Set new password")]
    #[doc(alias = "setNewPassword")]
    #[inline]
    pub fn set_new_password(&self, body: types::PasswordReset) -> SetNewPassword {
        SetNewPassword {
            client: self.core.clone(),
            target: Target::below_base(&self.core, "/password/reset"),
            body,
            options: CallOptions::default(),
        }
    }
}

pub(crate) static AUTHENTICATE: Operation = Operation::new(
        "ziik",
        "authenticate",
        Method::POST,
        "/authenticate",
    )
    .repeat(Repeat::Safe)
    .unauthenticated();

/// Fetch a token.
///
/// A call of [`Client::authenticate`](crate::Client::authenticate). Nothing is sent before [`send`](Self::send).
#[must_use = "a call does nothing until it is sent"]
pub struct Authenticate {
    pub(crate) client: Core,
    target: Target,
    body: types::Credentials,
    pub(crate) options: CallOptions,
}
impl Authenticate {
    /// Sends the call.
    ///
    /// # Errors
    ///
    /// See [`Client::authenticate`](crate::Client::authenticate).
    pub async fn send(self) -> Result<Reply<types::Authentication>, Error> {
        let request = self.request();
        Self::read(self.client.call(&AUTHENTICATE, request, self.options).await?)
    }

    #[inline]
    pub(crate) fn read(reply: RawReply) -> Result<Reply<types::Authentication>, Error> {
        reply.perhaps_in("data").json::<types::Authentication>()
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

conversant_core::call_options!(Authenticate);

conversant_core::error_body! {
    /// The typed bodies of the errors of [`Client::authenticate`](crate::Client::authenticate), by status.
    pub enum AuthenticateError for "ziik" "authenticate" {
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

pub(crate) static RENEW_TOKEN: Operation = Operation::new(
        "ziik",
        "renew_token",
        Method::POST,
        "/renew",
    )
    .repeat(Repeat::Safe);

/// Renew a token.
///
/// A call of [`Client::renew_token`](crate::Client::renew_token). Nothing is sent before [`send`](Self::send).
#[must_use = "a call does nothing until it is sent"]
pub struct RenewToken {
    pub(crate) client: Core,
    target: Target,
    pub(crate) options: CallOptions,
}
impl RenewToken {
    /// Sends the call.
    ///
    /// # Errors
    ///
    /// See [`Client::renew_token`](crate::Client::renew_token).
    pub async fn send(self) -> Result<Reply<types::RenewedToken>, Error> {
        let request = self.request();
        Self::read(self.client.call(&RENEW_TOKEN, request, self.options).await?)
    }

    #[inline]
    pub(crate) fn read(reply: RawReply) -> Result<Reply<types::RenewedToken>, Error> {
        reply.perhaps_in("data").json::<types::RenewedToken>()
    }

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let mut request = self.target.request(Method::POST)?;
        request.accept("application/json");
        Ok(request)
    }
}

conversant_core::call_options!(RenewToken);

conversant_core::error_body! {
    /// The typed bodies of the errors of [`Client::renew_token`](crate::Client::renew_token), by status.
    pub enum RenewTokenError for "ziik" "renew_token" {
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

pub(crate) static REQUEST_NEW_PASSWORD: Operation = Operation::new(
        "ziik",
        "request_new_password",
        Method::POST,
        "/password/request",
    )
    .repeat(Repeat::Never)
    .unauthenticated();

/// Ask for a new password.
///
/// A call of [`Client::request_new_password`](crate::Client::request_new_password). Nothing is sent before [`send`](Self::send).
#[must_use = "a call does nothing until it is sent"]
pub struct RequestNewPassword {
    pub(crate) client: Core,
    target: Target,
    body: types::PasswordRequest,
    pub(crate) options: CallOptions,
}
impl RequestNewPassword {
    /// Sends the call.
    ///
    /// # Errors
    ///
    /// See [`Client::request_new_password`](crate::Client::request_new_password).
    pub async fn send(self) -> Result<Reply<()>, Error> {
        let request = self.request();
        Self::read(self.client.call(&REQUEST_NEW_PASSWORD, request, self.options).await?)
    }

    #[inline]
    pub(crate) fn read(reply: RawReply) -> Result<Reply<()>, Error> {
        reply.empty(&[204])
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

conversant_core::call_options!(RequestNewPassword);

conversant_core::error_body! {
    /// The typed bodies of the errors of [`Client::request_new_password`](crate::Client::request_new_password), by status.
    pub enum RequestNewPasswordError for "ziik" "request_new_password" {
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

pub(crate) static SET_NEW_PASSWORD: Operation = Operation::new(
        "ziik",
        "set_new_password",
        Method::POST,
        "/password/reset",
    )
    .repeat(Repeat::Never)
    .unauthenticated();

/// Set a new password.
///
/// A call of [`Client::set_new_password`](crate::Client::set_new_password). Nothing is sent before [`send`](Self::send).
#[must_use = "a call does nothing until it is sent"]
pub struct SetNewPassword {
    pub(crate) client: Core,
    target: Target,
    body: types::PasswordReset,
    pub(crate) options: CallOptions,
}
impl SetNewPassword {
    /// Sends the call.
    ///
    /// # Errors
    ///
    /// See [`Client::set_new_password`](crate::Client::set_new_password).
    pub async fn send(self) -> Result<Reply<()>, Error> {
        let request = self.request();
        Self::read(self.client.call(&SET_NEW_PASSWORD, request, self.options).await?)
    }

    #[inline]
    pub(crate) fn read(reply: RawReply) -> Result<Reply<()>, Error> {
        reply.empty(&[204])
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

conversant_core::call_options!(SetNewPassword);

conversant_core::error_body! {
    /// The typed bodies of the errors of [`Client::set_new_password`](crate::Client::set_new_password), by status.
    pub enum SetNewPasswordError for "ziik" "set_new_password" {
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
