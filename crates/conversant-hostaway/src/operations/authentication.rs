// Made by `cargo xtask generate hostaway` from specs/hostaway.yaml (sha256 4ef4cfd0f2b36005) with progenitor 0.15.1.
// Do not edit: change the spec or the pipeline and generate again.

use conversant_core::codegen::{Method, RawReply, Request, Target};
use conversant_core::{
    CallOptions, Client as Core, Error, Operation, Repeat, Reply, Envelope,
};
use crate::types;

/// # Authentication
///
/// Fetching and revoking access tokens.
impl crate::Client {
    /// Fetch an access token.
    ///
    /// `POST /accessTokens`\
    /// In the vendor's documents: `Authentication`.
    ///
    /// Exchanges the account's id and secret for an access token.
    ///
    /// The client does this by itself before its first call and again when a token has expired; calling it directly is
    /// only needed to hand a token to another program. Hostaway asks to let one second pass before a fresh token is
    /// used: it is not valid before.
    ///
    /// # Example
    ///
    /// ```
    /// use conversant_hostaway::types::{AccessTokenRequest, GrantType, Scope};
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = conversant_sandbox::Sandbox::start().await?;
    /// # let there = sandbox.hostaway();
    /// # let client = conversant_hostaway::Client::builder().base_url(there.base_url());
    /// # let client = client.token(there.authorization().replace("Bearer ", "")).no_rate_limit().build()?;
    /// let client_secret = "yourclientsecret";
    /// # let client_secret = there.credentials().client_secret;
    /// let access_token = client
    ///     .create_access_token(
    ///         AccessTokenRequest::new(
    ///             GrantType::ClientCredentials,
    ///             10450,
    ///             client_secret,
    ///             Scope::General,
    ///         ),
    ///     )
    ///     .send()
    ///     .await?;
    /// println!("{}", access_token.expires_in);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Arguments
    ///
    /// - `body`, [`AccessTokenRequest`](crate::types::AccessTokenRequest): The client credentials of the account, as form fields.
    ///
    /// # Returns
    ///
    /// `200`, [`AccessToken`](crate::types::AccessToken): The new access token.
    ///
    /// # Errors
    ///
    /// - `400`, [`Failure`](crate::types::Failure): The server cannot make sense of the request. Hostaway publishes neither a status nor a body for that (inferred).
    /// - `401`, [`Failure`](crate::types::Failure): The credentials were refused. Known from client code only, and its body is inferred; Hostaway documents 403 for a token it does not accept.
    /// - `429`, [`RateLimited`](crate::types::RateLimited): The limit of calls per address or per account is exceeded. No header says how long to wait; both limits count over ten seconds.
    ///
    /// [`Error::body`](conversant_core::Error::body) gives the body, as
    /// [`CreateAccessTokenError`](crate::operations::CreateAccessTokenError).
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
    /// The vendor's page: <https://api.hostaway.com/documentation#authentication>
    ///
    /// Documented by the vendor. The reply comes without the status and result envelope; one client also tolerates an
    /// enveloped one, which Hostaway does not document. Both are read. 200 is what clients see and is not written in
    /// the documents.
    #[doc(alias = "POST /accessTokens")]
    #[doc(alias = "Authentication")]
    #[doc(alias = "createAccessToken")]
    #[inline]
    pub fn create_access_token(
        &self,
        body: types::AccessTokenRequest,
    ) -> CreateAccessToken {
        CreateAccessToken {
            client: self.core.clone(),
            target: Target::below_base(&self.core, "/accessTokens"),
            body,
            options: CallOptions::default(),
        }
    }

    /// Revoke an access token.
    ///
    /// `DELETE /accessTokens`\
    /// In the vendor's documents: `Revoke Authentication Token`.
    ///
    /// Makes an access token useless from now on.
    ///
    /// Calls that still carry the token are answered with status 403. The token to revoke travels in the query; the
    /// call itself needs no other authentication.
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
    /// let token = "yournewaccesstoken";
    /// # let token = there.authorization().replace("Bearer ", "");
    /// client.revoke_access_token(token).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Arguments
    ///
    /// - `token`: The access token to revoke, as [`create_access_token`](crate::Client::create_access_token) returned it.
    ///
    /// # Returns
    ///
    /// `200`, an empty list: The token is revoked.
    ///
    /// # Errors
    ///
    /// - `2xx`, [`Failure`](crate::types::Failure): The envelope's `status` is `fail`.
    /// - `400`, [`Failure`](crate::types::Failure): The server cannot make sense of the request. Hostaway publishes neither a status nor a body for that (inferred).
    /// - `403`, [`Failure`](crate::types::Failure): Access is denied. The documented cause is an access token that has expired, was revoked or is not valid. Clients also meet it for a locked resource and for a token that may not read the inbox.
    /// - `429`, [`RateLimited`](crate::types::RateLimited): The limit of calls per address or per account is exceeded. No header says how long to wait; both limits count over ten seconds.
    ///
    /// [`Error::body`](conversant_core::Error::body) gives the body, as
    /// [`RevokeAccessTokenError`](crate::operations::RevokeAccessTokenError).
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
    /// The vendor's page: <https://api.hostaway.com/documentation#revoke-authentication-token>
    ///
    /// Documented by the vendor. Hostaway's samples send no Authorization header and declare a form content type
    /// although there is no body. Statuses 200 and 400 are inferred; the body of the success is documented.
    #[doc(alias = "DELETE /accessTokens")]
    #[doc(alias = "Revoke Authentication Token")]
    #[doc(alias = "revokeAccessToken")]
    #[inline]
    pub fn revoke_access_token(&self, token: impl Into<String>) -> RevokeAccessToken {
        RevokeAccessToken {
            client: self.core.clone(),
            target: Target::below_base(&self.core, "/accessTokens"),
            token: token.into(),
            options: CallOptions::default(),
        }
    }
}

pub(crate) static CREATE_ACCESS_TOKEN: Operation = Operation::new(
        "hostaway",
        "create_access_token",
        Method::POST,
        "/accessTokens",
    )
    .repeat(Repeat::Safe)
    .unauthenticated();

/// Fetch an access token.
///
/// A call of [`Client::create_access_token`](crate::Client::create_access_token). Nothing is sent before [`send`](Self::send).
#[must_use = "a call does nothing until it is sent"]
pub struct CreateAccessToken {
    pub(crate) client: Core,
    target: Target,
    body: types::AccessTokenRequest,
    pub(crate) options: CallOptions,
}
impl CreateAccessToken {
    /// Sends the call.
    ///
    /// # Errors
    ///
    /// See [`Client::create_access_token`](crate::Client::create_access_token).
    pub async fn send(self) -> Result<Reply<types::AccessToken>, Error> {
        let request = self.request();
        Self::read(self.client.call(&CREATE_ACCESS_TOKEN, request, self.options).await?)
    }

    #[inline]
    pub(crate) fn read(reply: RawReply) -> Result<Reply<types::AccessToken>, Error> {
        reply.perhaps_in("result").json::<types::AccessToken>()
    }

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let mut request = self.target.request(Method::POST)?;
        request.accept("application/json");
        let body = &self.body;
        request.form(body)?;
        Ok(request)
    }
}

conversant_core::call_options!(CreateAccessToken);

conversant_core::error_body! {
    /// The typed bodies of the errors of [`Client::create_access_token`](crate::Client::create_access_token), by status.
    pub enum CreateAccessTokenError for "hostaway" "create_access_token" {
        /// `400`: The server cannot make sense of the request.
        ///
        /// Hostaway publishes neither a status nor a body for that (inferred).
        400 => BadRequest(types::Failure),
        /// `401`: The credentials were refused.
        ///
        /// Known from client code only, and its body is inferred; Hostaway documents 403 for a token it does not accept.
        401 => Unauthorized(types::Failure),
        /// `429`: The limit of calls per address or per account is exceeded.
        ///
        /// No header says how long to wait; both limits count over ten seconds.
        429 => TooManyRequests(types::RateLimited),
    }
}

pub(crate) static REVOKE_ACCESS_TOKEN: Operation = Operation::new(
        "hostaway",
        "revoke_access_token",
        Method::DELETE,
        "/accessTokens",
    )
    .repeat(Repeat::Safe)
    .unauthenticated()
    .envelope(Envelope::new("status", "fail"))
    .text_reply();

/// Revoke an access token.
///
/// A call of [`Client::revoke_access_token`](crate::Client::revoke_access_token). Nothing is sent before [`send`](Self::send).
#[must_use = "a call does nothing until it is sent"]
pub struct RevokeAccessToken {
    pub(crate) client: Core,
    target: Target,
    pub(crate) token: String,
    pub(crate) options: CallOptions,
}
impl RevokeAccessToken {
    /// Sends the call.
    ///
    /// # Errors
    ///
    /// See [`Client::revoke_access_token`](crate::Client::revoke_access_token).
    pub async fn send(self) -> Result<Reply<Vec<serde_json::Value>>, Error> {
        let request = self.request();
        Self::read(self.client.call(&REVOKE_ACCESS_TOKEN, request, self.options).await?)
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
        request.query("token", &self.token);
        Ok(request)
    }
}

conversant_core::call_options!(RevokeAccessToken);

conversant_core::error_body! {
    /// The typed bodies of the errors of [`Client::revoke_access_token`](crate::Client::revoke_access_token), by status.
    pub enum RevokeAccessTokenError for "hostaway" "revoke_access_token" {
        /// A status of success, but the envelope's `status` is `fail`.
        200..=299 => Failed(types::Failure),
        /// `400`: The server cannot make sense of the request.
        ///
        /// Hostaway publishes neither a status nor a body for that (inferred).
        400 => BadRequest(types::Failure),
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
