// Made by `cargo xtask generate types` from tests/specs/types.yaml (sha256 8f5165ff57d67b0e) with progenitor 0.15.1.
// Do not edit: change the spec or the pipeline and generate again.

use conversant_core::codegen::env_var;
use conversant_core::{Client as Core, Config, Error, Provider, Variable};

static PROVIDER: Provider = Provider::new(
    "types",
    "https://{host}/v1",
    &[Variable::required("host")],
);

/// A client of Types. Its methods are the provider's operations.
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
    /// - `TYPES_BASE_URL`: A base URL in place of the provider's.
    /// - `TYPES_HOST`: The host.
    /// - `TYPES_TOKEN`: A bearer token.
    ///
    /// # Errors
    ///
    /// [`Configuration`](conversant_core::ErrorKind::Configuration) if a value cannot be used, or one is missing. Required are:
    ///
    /// - `TYPES_HOST`, or else `TYPES_BASE_URL`
    /// - `TYPES_TOKEN`
    pub fn from_env() -> Result<Self, Error> {
        let mut builder = Self::builder();
        if let Ok(url) = env_var("TYPES_BASE_URL") {
            builder = builder.base_url(url);
        }
        if let Ok(value) = env_var("TYPES_HOST") {
            builder = builder.host(value);
        }
        if let Ok(token) = env_var("TYPES_TOKEN") {
            builder = builder.token(token);
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
    /// The host.
    ///
    /// The `host` in `https://{host}/v1`. Required.
    pub fn host(mut self, host: impl Into<String>) -> Self {
        self.config.variable("host", host.into());
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
