// Made by `cargo xtask generate ucwa` from specs/ucwa.yaml (sha256 8ae4282136bcaf5f) with progenitor 0.15.1.
// Do not edit: change the spec or the pipeline and generate again.

use conversant_core::auth::Exchange;
use conversant_core::codegen::env_var;
use conversant_core::{Client as Core, Config, Error, Provider, Secret, Variable};

static PROVIDER: Provider = Provider::new(
        "ucwa",
        "https://{host}/{basePath}/v1",
        &[Variable::required("host"), Variable::with_default("basePath", "ucwa")],
    )
    .token_expired(401);

/// A client of the Unified Communications Web API (UCWA). Its methods are the provider's operations.
///
/// Cloning is cheap; clones share connections and the access token.
#[derive(Clone, Debug)]
pub struct Client {
    pub(crate) core: Core,
}
impl Client {
    /// A builder with nothing set.
    pub fn builder() -> ClientBuilder {
        ClientBuilder {
            config: Config::new(&PROVIDER),
        }
    }

    /// A client from the environment.
    ///
    /// - `UCWA_BASE_URL`: A base URL in place of the provider's.
    /// - `UCWA_HOST`: The pool's host, with a port where it is not 443, for example `fe1.contoso.com`.
    /// - `UCWA_BASE_PATH`: What stands before `/v1` in the links of this deployment; empty where they begin with `//v1`.
    /// - `UCWA_USERNAME`: The `username` of [`password`](ClientBuilder::password).
    /// - `UCWA_PASSWORD`: The `password` of [`password`](ClientBuilder::password).
    /// - `UCWA_TOKEN`: A bearer token, in place of the credentials.
    ///
    /// # Errors
    ///
    /// [`Configuration`](conversant_core::ErrorKind::Configuration) if a value cannot be used, or one is missing. Required are:
    ///
    /// - `UCWA_HOST`, or else `UCWA_BASE_URL`
    /// - `UCWA_USERNAME` and `UCWA_PASSWORD`, or else `UCWA_TOKEN`
    pub fn from_env() -> Result<Self, Error> {
        let mut builder = Self::builder();
        if let Ok(url) = env_var("UCWA_BASE_URL") {
            builder = builder.base_url(url);
        }
        if let Ok(value) = env_var("UCWA_HOST") {
            builder = builder.host(value);
        }
        if let Ok(value) = env_var("UCWA_BASE_PATH") {
            builder = builder.base_path(value);
        }
        if let Ok(token) = env_var("UCWA_TOKEN") {
            builder = builder.token(token);
        }
        if let (Ok(value_0), Ok(value_1)) = (
            env_var("UCWA_USERNAME"),
            env_var("UCWA_PASSWORD"),
        ) {
            builder = builder.password(value_0, value_1);
        }
        builder.build()
    }
}

/// Makes a [`Client`].
#[derive(Debug)]
#[must_use = "a builder does nothing until it is built"]
pub struct ClientBuilder {
    config: Config,
}
impl ClientBuilder {
    /// The pool's host, with a port where it is not 443, for example `fe1.contoso.com`.
    ///
    /// The `host` in `https://{host}/{basePath}/v1`. Required.
    pub fn host(mut self, host: impl Into<String>) -> Self {
        self.config.variable("host", host.into());
        self
    }

    /// What stands before `/v1` in the links of this deployment; empty where they begin with `//v1`.
    ///
    /// The `basePath` in `https://{host}/{basePath}/v1`. Known values: `""`, `"ucwa"`, `"ucwa/oauth"`. Default: `"ucwa"`.
    pub fn base_path(mut self, base_path: impl Into<String>) -> Self {
        self.config.variable("basePath", base_path.into());
        self
    }

    /// Fetches a token with this user's password when the first call needs one, and again when it has ended.
    ///
    /// A web ticket, sent as `Bearer`; on premises it begins with `cwt=`.
    ///
    /// There are no scopes on premises. Online, tokens come from Azure AD, by its implicit grant, for each host apart,
    /// and one of these scopes is enough:
    ///
    /// - `Conversations.Initiate` or `Conversations.Receive`: starting, accepting and declining, sending and reading
    ///   messages, the list of conversations, participants, and `communication`.
    /// - `Conversations.Initiate`: `getInvitation`.
    /// - `Conversations.Receive`: `getConversation` and `leaveConversation`.
    /// - `User.ReadWrite` or `Conversations.Receive`: `makeMeAvailable`.
    /// - `User.ReadWrite`: `reportMyActivity`.
    /// - any, `Contacts.ReadWrite` and `Meetings.ReadWrite` as well: the application itself.
    ///
    /// None is named for Autodiscover, for signing in and for events.
    pub fn password(
        mut self,
        username: impl Into<String>,
        password: impl Into<Secret>,
    ) -> Self {
        self.config
            .exchange(
                Exchange::oauth2(
                    "/WebTicket/oauthtoken",
                    Vec::from([
                        ("grant_type", "password".into()),
                        ("username", Secret::from(username)),
                        ("password", password.into()),
                    ]),
                ),
            );
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
        })
    }
}

conversant_core::builder_options!(ClientBuilder);
