// Made by `cargo xtask generate hostaway` from specs/hostaway.yaml (sha256 4ef4cfd0f2b36005) with progenitor 0.15.1.
// Do not edit: change the spec or the pipeline and generate again.

use conversant_core::auth::Exchange;
use conversant_core::rate_limit::Limit;
use std::time::Duration;
use conversant_core::codegen::env_var;
use conversant_core::{Client as Core, Config, Error, Provider, Secret};

static PROVIDER: Provider = Provider::new("hostaway", "https://api.hostaway.com/v1", &[])
    .token_expired(403)
    .token_delay(Duration::from_secs(1))
    .limits(
        &[
            Limit::new(15, Duration::from_secs(10)),
            Limit::new(20, Duration::from_secs(10)),
        ],
    );

/// A client of the Hostaway Public API. Its methods are the provider's operations.
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
    /// - `HOSTAWAY_BASE_URL`: A base URL in place of the provider's.
    /// - `HOSTAWAY_CLIENT_ID`: The `client_id` of [`client_credentials`](ClientBuilder::client_credentials).
    /// - `HOSTAWAY_CLIENT_SECRET`: The `client_secret` of [`client_credentials`](ClientBuilder::client_credentials).
    /// - `HOSTAWAY_TOKEN`: A bearer token, in place of the credentials.
    ///
    /// # Errors
    ///
    /// [`Configuration`](conversant_core::ErrorKind::Configuration) if a value cannot be used, or one is missing. Required are:
    ///
    /// - `HOSTAWAY_CLIENT_ID` and `HOSTAWAY_CLIENT_SECRET`, or else `HOSTAWAY_TOKEN`
    pub fn from_env() -> Result<Self, Error> {
        let mut builder = Self::builder();
        if let Ok(url) = env_var("HOSTAWAY_BASE_URL") {
            builder = builder.base_url(url);
        }
        if let Ok(token) = env_var("HOSTAWAY_TOKEN") {
            builder = builder.token(token);
        }
        if let (Ok(value_0), Ok(value_1)) = (
            env_var("HOSTAWAY_CLIENT_ID"),
            env_var("HOSTAWAY_CLIENT_SECRET"),
        ) {
            builder = builder.client_credentials(value_0, value_1);
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
    /// Fetches a token with these credentials when the first call needs one, and again when it has ended.
    ///
    /// Client credentials of the Hostaway account.
    ///
    /// The client id is the account's id, the secret is made in the Hostaway dashboard. A token lives for months: the
    /// documents say 24, their sample of `expires_in` about six. An expired or revoked token is answered with status
    /// 403, which also stands for things a new token does not mend. A fresh token is valid one second after it was
    /// issued, not earlier.
    pub fn client_credentials(
        mut self,
        client_id: impl Into<String>,
        client_secret: impl Into<Secret>,
    ) -> Self {
        self.config
            .exchange(
                Exchange::oauth2(
                    "accessTokens",
                    Vec::from([
                        ("grant_type", "client_credentials".into()),
                        ("scope", "general".into()),
                        ("client_id", Secret::from(client_id)),
                        ("client_secret", client_secret.into()),
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
