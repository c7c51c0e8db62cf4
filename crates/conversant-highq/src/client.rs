// Made by `cargo xtask generate highq` from specs/highq.yaml (sha256 21ded36bb2b68bef) with progenitor 0.15.1.
// Do not edit: change the spec or the pipeline and generate again.

use conversant_core::auth::Exchange;
use conversant_core::BodyFormat;
use conversant_core::codegen::env_var;
use conversant_core::{
    AuthorizeUrl, Client as Core, Config, Error, Provider, Secret, Variable,
};

static PROVIDER: Provider = Provider::new(
        "highq",
        "https://{instance}.highq.com/{instance}",
        &[Variable::required("instance")],
    )
    .token_expired(403);

/// A client of the HighQ Messages API. Its methods are the provider's operations.
///
/// Cloning is cheap; clones share connections and the access token.
#[derive(Clone, Debug)]
pub struct Client {
    pub(crate) core: Core,
    pub(crate) format: BodyFormat,
}
impl Client {
    /// A builder with nothing set.
    pub fn builder() -> ClientBuilder {
        ClientBuilder {
            config: Config::new(&PROVIDER),
            format: BodyFormat::default(),
        }
    }

    /// A client from the environment.
    ///
    /// - `HIGHQ_BASE_URL`: A base URL in place of the provider's.
    /// - `HIGHQ_INSTANCE`: The instance's name, for example `acme` in <https://acme.highq.com/acme>.
    /// - `HIGHQ_CLIENT_ID`: The `client_id` of [`refresh_token`](ClientBuilder::refresh_token).
    /// - `HIGHQ_CLIENT_SECRET`: The `client_secret` of [`refresh_token`](ClientBuilder::refresh_token).
    /// - `HIGHQ_REFRESH_TOKEN`: The `refresh_token` of [`refresh_token`](ClientBuilder::refresh_token).
    /// - `HIGHQ_TOKEN`: A bearer token, in place of the credentials.
    ///
    /// # Errors
    ///
    /// [`Configuration`](conversant_core::ErrorKind::Configuration) if a value cannot be used, or one is missing. Required are:
    ///
    /// - `HIGHQ_INSTANCE`, or else `HIGHQ_BASE_URL`
    /// - `HIGHQ_CLIENT_ID`, `HIGHQ_CLIENT_SECRET` and `HIGHQ_REFRESH_TOKEN`, or else `HIGHQ_TOKEN`
    pub fn from_env() -> Result<Self, Error> {
        let mut builder = Self::builder();
        if let Ok(url) = env_var("HIGHQ_BASE_URL") {
            builder = builder.base_url(url);
        }
        if let Ok(value) = env_var("HIGHQ_INSTANCE") {
            builder = builder.instance(value);
        }
        if let Ok(token) = env_var("HIGHQ_TOKEN") {
            builder = builder.token(token);
        }
        if let (Ok(value_0), Ok(value_1), Ok(value_2)) = (
            env_var("HIGHQ_CLIENT_ID"),
            env_var("HIGHQ_CLIENT_SECRET"),
            env_var("HIGHQ_REFRESH_TOKEN"),
        ) {
            builder = builder.refresh_token(value_0, value_1, value_2);
        }
        builder.build()
    }
}

/// Makes a [`Client`].
#[derive(Debug)]
#[must_use = "a builder does nothing until it is built"]
pub struct ClientBuilder {
    config: Config,
    format: BodyFormat,
}
impl ClientBuilder {
    /// The instance's name, for example `acme` in <https://acme.highq.com/acme>.
    ///
    /// The `instance` in `https://{instance}.highq.com/{instance}`. Required.
    pub fn instance(mut self, instance: impl Into<String>) -> Self {
        self.config.variable("instance", instance.into());
        self
    }

    /// Fetches tokens with this refresh token. A provider may replace it with each new token: keep the latest with [`on_new_tokens`](Self::on_new_tokens).
    ///
    /// OAuth 2.0 authorization code, per instance.
    ///
    /// The client id, its secret, the redirect address and the life of the tokens are set where an administrator of
    /// the instance registers the application. The consent page takes `response_type=code`, `client_id` and
    /// `redirect_uri` as its query, and adds `code` to the query of the redirect address. There are no scopes. An
    /// expired token is answered with 403.
    pub fn refresh_token(
        mut self,
        client_id: impl Into<String>,
        client_secret: impl Into<Secret>,
        refresh_token: impl Into<Secret>,
    ) -> Self {
        let client_id: String = client_id.into();
        let client_secret: Secret = client_secret.into();
        self.config
            .exchange(
                Exchange::oauth2_refresh(refresh_token.into())
                    .refreshed_at(
                        "api/oauth2/token",
                        Vec::from([
                            ("client_id", Secret::from(client_id)),
                            ("client_secret", client_secret),
                        ]),
                    ),
            );
        self
    }

    /// Exchanges the code that the provider gave to the user's browser (see [`authorize_url`](Self::authorize_url)), once, for the first tokens; from then on as with [`refresh_token`](Self::refresh_token).
    ///
    /// OAuth 2.0 authorization code, per instance.
    ///
    /// The client id, its secret, the redirect address and the life of the tokens are set where an administrator of
    /// the instance registers the application. The consent page takes `response_type=code`, `client_id` and
    /// `redirect_uri` as its query, and adds `code` to the query of the redirect address. There are no scopes. An
    /// expired token is answered with 403.
    pub fn authorization_code(
        mut self,
        client_id: impl Into<String>,
        client_secret: impl Into<Secret>,
        code: impl Into<Secret>,
    ) -> Self {
        let client_id: String = client_id.into();
        let client_secret: Secret = client_secret.into();
        self.config
            .exchange(
                Exchange::oauth2(
                        "api/oauth2/token",
                        Vec::from([
                            ("grant_type", "authorization_code".into()),
                            ("client_id", client_id.as_str().into()),
                            ("client_secret", client_secret.clone()),
                            ("code", code.into()),
                        ]),
                    )
                    .refreshed_at(
                        "api/oauth2/token",
                        Vec::from([
                            ("client_id", Secret::from(client_id)),
                            ("client_secret", client_secret),
                        ]),
                    ),
            );
        self
    }

    /// The address to send the user's browser to, so that the user lets the application in. The browser comes back to
    /// `redirect_uri` with the code for [`authorization_code`](Self::authorization_code) in its query; add a
    /// [`state`](AuthorizeUrl::state) to know it for an answer to this request.
    ///
    /// # Errors
    ///
    /// [`Configuration`](conversant_core::ErrorKind::Configuration) if the server is not set,
    /// [`InvalidInput`](conversant_core::ErrorKind::InvalidInput) if `redirect_uri` is not a whole address.
    pub fn authorize_url(
        &self,
        client_id: impl AsRef<str>,
        redirect_uri: impl AsRef<str>,
    ) -> Result<AuthorizeUrl, Error> {
        self.config
            .authorize_url(
                "authorize.action",
                "",
                client_id.as_ref(),
                redirect_uri.as_ref(),
            )
    }

    /// The format of bodies, where a call does not choose its own. Default: JSON. Replies are read in whatever format they
    /// come in.
    pub fn format(mut self, format: BodyFormat) -> Self {
        self.format = format;
        self
    }

    /// The client. Nothing is sent yet.
    ///
    /// # Errors
    ///
    /// [`Configuration`](conversant_core::ErrorKind::Configuration), saying what is missing and how to set it.
    pub fn build(self) -> Result<Client, Error> {
        Ok(Client {
            core: self.config.build()?,
            format: self.format,
        })
    }
}

conversant_core::builder_options!(ClientBuilder);
