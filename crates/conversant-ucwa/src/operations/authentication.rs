// Made by `cargo xtask generate ucwa` from specs/ucwa.yaml (sha256 8ae4282136bcaf5f) with progenitor 0.15.1.
// Do not edit: change the spec or the pipeline and generate again.

use conversant_core::codegen::{Method, RawReply, Request, Target};
use conversant_core::{CallOptions, Client as Core, Error, Operation, Repeat, Reply};
use crate::types;

/// # Authentication
///
/// Web tickets of an on-premises server.
impl crate::Client {
    /// Get an access token from an on-premises server.
    ///
    /// `POST /WebTicket/oauthtoken`, at the root of the host\
    /// In the vendor's documents: `Authentication in UCWA`.
    ///
    /// Issues a web ticket, the access token of an on-premises server.
    ///
    /// Where this endpoint is, and which grants it takes, is in the `WWW-Authenticate` header of a 401. Tokens live
    /// for 8 hours, those of anonymous participants of a meeting for 1 hour. There is no refresh token: ask again, for
    /// an anonymous participant with the old token in `ms_rtc_renew`. Users of Skype for Business Online get their
    /// tokens from Azure AD instead.
    ///
    /// # Example
    ///
    /// ```
    /// use conversant_ucwa::types::{GrantType, TokenRequest};
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = conversant_sandbox::Sandbox::start().await?;
    /// # let there = sandbox.ucwa();
    /// # let client = conversant_ucwa::Client::builder().base_url(there.base_url());
    /// # let client = client.token(there.authorization().replace("Bearer ", "")).no_rate_limit().build()?;
    /// let password = "SAMPLE_PASSWORD";
    /// # let password = there.credentials().password;
    /// let reply = client
    ///     .create_token(
    ///         TokenRequest::new(GrantType::Password)
    ///             .username("lenea@contoso.com")
    ///             .password(password),
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
    /// - `body`, [`TokenRequest`](crate::types::TokenRequest): The grant and what proves it.
    ///
    /// # Returns
    ///
    /// `200`, [`TokenReply`](crate::types::TokenReply): The token, and how long it lives.
    ///
    /// # Errors
    ///
    /// - `400`, [`TokenError`](crate::types::TokenError): No token was issued. Header: `X-Ms-diagnostics`.
    ///
    /// [`Error::body`](conversant_core::Error::body) gives the body, as
    /// [`CreateTokenError`](crate::operations::CreateTokenError).
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
    /// The vendor's page: <https://learn.microsoft.com/en-us/skype-sdk/ucwa/authenticationinucwa>
    ///
    /// Documented by the vendor. Also seen in lower case, `/webticket/oauthtoken`.
    #[doc(alias = "POST /WebTicket/oauthtoken")]
    #[doc(alias = "Authentication in UCWA")]
    #[doc(alias = "createToken")]
    #[inline]
    pub fn create_token(&self, body: types::TokenRequest) -> CreateToken {
        CreateToken {
            client: self.core.clone(),
            target: Target::at_root(&self.core, "/WebTicket/oauthtoken"),
            body,
            options: CallOptions::default(),
        }
    }
}

pub(crate) static CREATE_TOKEN: Operation = Operation::new(
        "ucwa",
        "create_token",
        Method::POST,
        "/WebTicket/oauthtoken",
    )
    .repeat(Repeat::Safe)
    .unauthenticated();

/// Get an access token from an on-premises server.
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
    pub enum CreateTokenError for "ucwa" "create_token" {
        /// `400`: No token was issued.
        400 => BadRequest(types::TokenError),
    }
}
