// Made by `cargo xtask generate highq` from specs/highq.yaml (sha256 21ded36bb2b68bef) with progenitor 0.15.1.
// Do not edit: change the spec or the pipeline and generate again.

use conversant_core::codegen::{Method, RawReply, Request, Target};
use conversant_core::{CallOptions, Client as Core, Error, Operation, Repeat, Reply};
use crate::types;

/// # Authentication
///
/// Access tokens and refresh tokens.
impl crate::Client {
    /// Get an access token.
    ///
    /// `POST /api/oauth2/token`\
    /// In the vendor's documents: `API access mechanism using OAuth2`.
    ///
    /// Exchanges an authorization code, or a refresh token, for an access token.
    ///
    /// The code comes from the consent page, `authorize.action`, which sends the user's browser back to the registered
    /// redirect address with the code in the query; it can be used for 30 minutes. The administrator of the instance
    /// chooses how long access tokens live: from 30 minutes to a month, 5 hours unless changed. A refresh token lives
    /// for a year, and each reply brings a new one that replaces the one before.
    ///
    /// # Example
    ///
    /// ```
    /// use conversant_highq::types::{GrantType, TokenRequest};
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = conversant_sandbox::Sandbox::start().await?;
    /// # let there = sandbox.highq();
    /// # let client = conversant_highq::Client::builder().base_url(there.base_url());
    /// # let client = client.token(there.authorization().replace("Bearer ", "")).no_rate_limit().build()?;
    /// let client_id = "1234";
    /// # let client_id = there.credentials().client_id;
    /// let client_secret = "b1946ac92492d2347c6235b4d2611184";
    /// # let client_secret = there.credentials().client_secret;
    /// let code = "591785b794601e212b260e25925636fd";
    /// # let code = there.credentials().authorization_code;
    /// let reply = client
    ///     .create_token(
    ///         TokenRequest::new(GrantType::AuthorizationCode, client_id, client_secret)
    ///             .code(code),
    ///     )
    ///     .send()
    ///     .await?;
    /// println!("{:?}", reply.expires_in);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Arguments
    ///
    /// - `body`, [`TokenRequest`](crate::types::TokenRequest): What is exchanged, and which application asks.
    ///
    /// # Returns
    ///
    /// `200`, [`TokenReply`](crate::types::TokenReply): The tokens, and how long they live.
    ///
    /// # Errors
    ///
    /// - `400`, [`Error`](crate::types::Error): A parameter or the body is wrong.
    /// - `401`, [`Error`](crate::types::Error): The token is missing or not valid. An expired token is answered with 403 instead.
    ///
    /// [`Error::body`](conversant_core::Error::body) gives the body, as
    /// [`CreateTokenError`](crate::operations::CreateTokenError).
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
    /// The vendor's page: <https://developerportal.thomsonreuters.com/authentication/documents/api-access-mechanism-using-oauth2>
    ///
    /// Documented by the vendor. The refresh request and the reply's JSON form are taken from
    /// github.com/pj-simpson/HighQ-API-Consumer, a sample application of HighQ's support team; the page on token
    /// expiration shows the reply with an XML root, `TokenResponse`. The status of the reply and the replies to
    /// refused requests are not documented; 400 and 401 are inferred from the other operations.
    #[doc(alias = "POST /api/oauth2/token")]
    #[doc(alias = "API access mechanism using OAuth2")]
    #[doc(alias = "createToken")]
    #[inline]
    pub fn create_token(&self, body: types::TokenRequest) -> CreateToken {
        CreateToken {
            client: self.core.clone(),
            target: Target::below_base(&self.core, "/api/oauth2/token"),
            body,
            options: CallOptions::default(),
        }
    }
}

pub(crate) static CREATE_TOKEN: Operation = Operation::new(
        "highq",
        "create_token",
        Method::POST,
        "/api/oauth2/token",
    )
    .repeat(Repeat::Safe)
    .unauthenticated();

/// Get an access token.
///
/// A call of [`Client::create_token`](crate::Client::create_token). Nothing is sent before [`send`](Self::send).
#[must_use = "a call does nothing until it is sent"]
pub struct CreateToken {
    pub(crate) client: Core,
    target: Target,
    body: types::TokenRequest,
    pub(crate) options: CallOptions,
}
impl CreateToken {
    /// Sends the call.
    ///
    /// # Errors
    ///
    /// See [`Client::create_token`](crate::Client::create_token).
    pub async fn send(self) -> Result<Reply<types::TokenReply>, Error> {
        let request = self.request();
        Self::read(self.client.call(&CREATE_TOKEN, request, self.options).await?)
    }

    #[inline]
    pub(crate) fn read(reply: RawReply) -> Result<Reply<types::TokenReply>, Error> {
        reply.json::<types::TokenReply>()
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

conversant_core::call_options!(CreateToken);

conversant_core::error_body! {
    /// The typed bodies of the errors of [`Client::create_token`](crate::Client::create_token), by status.
    pub enum CreateTokenError for "highq" "create_token" {
        /// `400`: A parameter or the body is wrong.
        400 => BadRequest(types::Error),
        /// `401`: The token is missing or not valid. An expired token is answered with 403 instead.
        401 => Unauthorized(types::Error),
    }
}
