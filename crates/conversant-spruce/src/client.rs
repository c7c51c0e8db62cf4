// Made by `cargo xtask generate spruce` from specs/spruce.yaml (sha256 f142ebf49260de65) with progenitor 0.15.1.
// Do not edit: change the spec or the pipeline and generate again.

use conversant_core::rate_limit::LimitHeaders;
use std::time::Duration;
use conversant_core::codegen::env_var;
use conversant_core::{Client as Core, Config, Error, Provider, Secret};

static PROVIDER: Provider = Provider::new(
        "spruce",
        "https://api.sprucehealth.com/v1",
        &[],
    )
    .limit_headers(
        LimitHeaders::new(
            "s-ratelimit-limit",
            "s-ratelimit-remaining",
            Duration::from_secs(60),
        ),
    );

/// A client of the Spruce Health API. Its methods are the provider's operations.
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
    /// - `SPRUCE_BASE_URL`: A base URL in place of the provider's.
    /// - `SPRUCE_ACCESS_ID`: The `access_id` of [`credentials`](ClientBuilder::credentials).
    /// - `SPRUCE_SECRET_KEY`: The `secret_key` of [`credentials`](ClientBuilder::credentials).
    /// - `SPRUCE_TOKEN`: A bearer token, in place of the credentials.
    ///
    /// # Errors
    ///
    /// [`Configuration`](conversant_core::ErrorKind::Configuration) if a value cannot be used, or one is missing. Required are:
    ///
    /// - `SPRUCE_ACCESS_ID` and `SPRUCE_SECRET_KEY`, or else `SPRUCE_TOKEN`
    pub fn from_env() -> Result<Self, Error> {
        let mut builder = Self::builder();
        if let Ok(url) = env_var("SPRUCE_BASE_URL") {
            builder = builder.base_url(url);
        }
        if let Ok(token) = env_var("SPRUCE_TOKEN") {
            builder = builder.token(token);
        }
        if let (Ok(value_0), Ok(value_1)) = (
            env_var("SPRUCE_ACCESS_ID"),
            env_var("SPRUCE_SECRET_KEY"),
        ) {
            builder = builder.credentials(value_0, value_1);
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
    /// The credentials that make the access token.
    ///
    /// API credentials of the organization, made by an administrator in the settings of the Spruce app.
    ///
    /// The token is built from the access id and the secret key and stays the same until it is disabled. It stands for
    /// the whole organization. A wrong or disabled token is answered with status 403.
    pub fn credentials(
        mut self,
        access_id: impl Into<String>,
        secret_key: impl Into<Secret>,
    ) -> Self {
        self.config.basic_token(&access_id.into(), &secret_key.into());
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
