// Made by `cargo xtask generate operations` from tests/specs/operations.yaml (sha256 438c98057bde8a22) with progenitor 0.15.1.
// Do not edit: change the spec or the pipeline and generate again.

use conversant_core::codegen::{Place, Scheme};
use conversant_core::codegen::env_var;
use conversant_core::{Client as Core, Config, Error, Provider, Secret};

static PROVIDER: Provider = Provider::new(
        "operations",
        "https://operations.example/v1",
        &[],
    )
    .schemes(
        &[
            Scheme {
                name: "key",
                place: Place::Header("x-api-key"),
            },
            Scheme {
                name: "queryKey",
                place: Place::Query("api key"),
            },
            Scheme {
                name: "session",
                place: Place::Cookie("sid"),
            },
            Scheme {
                name: "basic",
                place: Place::Authorization("Basic"),
            },
            Scheme {
                name: "token",
                place: Place::Authorization("Bearer"),
            },
            Scheme {
                name: "oauth",
                place: Place::Authorization("Bearer"),
            },
        ],
    );

/// A client of Operations. Its methods are the provider's operations.
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
    /// - `OPERATIONS_BASE_URL`: A base URL in place of the provider's.
    /// - `OPERATIONS_KEY`: The `key` of [`key`](ClientBuilder::key).
    /// - `OPERATIONS_QUERY_KEY`: The `query_key` of [`query_key`](ClientBuilder::query_key).
    /// - `OPERATIONS_SESSION`: The `session` of [`session`](ClientBuilder::session).
    /// - `OPERATIONS_BASIC_USER`: The `user` of [`basic`](ClientBuilder::basic).
    /// - `OPERATIONS_BASIC_PASSWORD`: The `password` of [`basic`](ClientBuilder::basic).
    /// - `OPERATIONS_TOKEN_CREDENTIAL`: The `token_credential` of [`token_credential`](ClientBuilder::token_credential).
    /// - `OPERATIONS_OAUTH`: The `oauth` of [`oauth`](ClientBuilder::oauth).
    /// - `OPERATIONS_TOKEN`: A bearer token, in place of the credentials.
    ///
    /// # Errors
    ///
    /// [`Configuration`](conversant_core::ErrorKind::Configuration) if a value cannot be used, or one is missing. Required are:
    ///
    /// - `OPERATIONS_KEY`, or else `OPERATIONS_QUERY_KEY`, or else `OPERATIONS_SESSION`, or else `OPERATIONS_BASIC_USER` and `OPERATIONS_BASIC_PASSWORD`, or else `OPERATIONS_TOKEN_CREDENTIAL`, or else `OPERATIONS_OAUTH`, or else `OPERATIONS_TOKEN`
    pub fn from_env() -> Result<Self, Error> {
        let mut builder = Self::builder();
        if let Ok(url) = env_var("OPERATIONS_BASE_URL") {
            builder = builder.base_url(url);
        }
        if let Ok(token) = env_var("OPERATIONS_TOKEN") {
            builder = builder.token(token);
        }
        if let Ok(value_0) = env_var("OPERATIONS_KEY") {
            builder = builder.key(value_0);
        }
        if let Ok(value_0) = env_var("OPERATIONS_QUERY_KEY") {
            builder = builder.query_key(value_0);
        }
        if let Ok(value_0) = env_var("OPERATIONS_SESSION") {
            builder = builder.session(value_0);
        }
        if let (Ok(value_0), Ok(value_1)) = (
            env_var("OPERATIONS_BASIC_USER"),
            env_var("OPERATIONS_BASIC_PASSWORD"),
        ) {
            builder = builder.basic(value_0, value_1);
        }
        if let Ok(value_0) = env_var("OPERATIONS_TOKEN_CREDENTIAL") {
            builder = builder.token_credential(value_0);
        }
        if let Ok(value_0) = env_var("OPERATIONS_OAUTH") {
            builder = builder.oauth(value_0);
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
    /// The credential `key`: a key in the header `x-api-key`.
    pub fn key(mut self, key: impl Into<Secret>) -> Self {
        self.config.credential("key", key.into());
        self
    }

    /// The credential `queryKey`: a key in the query, as `api key`.
    pub fn query_key(mut self, query_key: impl Into<Secret>) -> Self {
        self.config.credential("queryKey", query_key.into());
        self
    }

    /// The credential `session`: a key in the cookie `sid`.
    pub fn session(mut self, session: impl Into<Secret>) -> Self {
        self.config.credential("session", session.into());
        self
    }

    /// The credential `basic`: user and password (HTTP Basic).
    pub fn basic(mut self, user: impl AsRef<str>, password: impl Into<Secret>) -> Self {
        self.config.basic_credential("basic", user.as_ref(), &password.into());
        self
    }

    /// The credential `token`: a token, sent as `Authorization: Bearer …`.
    pub fn token_credential(mut self, token_credential: impl Into<Secret>) -> Self {
        self.config.credential("token", token_credential.into());
        self
    }

    /// The credential `oauth`: a token, sent as `Authorization: Bearer …`.
    pub fn oauth(mut self, oauth: impl Into<Secret>) -> Self {
        self.config.credential("oauth", oauth.into());
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
