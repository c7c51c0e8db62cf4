// Made by `cargo xtask generate ziik` from specs/ziik.yaml (sha256 3c171c434584215c) with progenitor 0.15.1.
// Do not edit: change the spec or the pipeline and generate again.

use conversant_core::auth::Exchange;
use conversant_core::codegen::env_var;
use conversant_core::{Client as Core, Config, Error, Provider, Secret, Variable};

static PROVIDER: Provider = Provider::new(
        "ziik",
        "https://{identifier}.ziik.io/api",
        &[Variable::required("identifier")],
    )
    .token_expired(401);

/// A client of the Ziik API. Its methods are the provider's operations.
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
    /// - `ZIIK_BASE_URL`: A base URL in place of the provider's.
    /// - `ZIIK_IDENTIFIER`: First label of the host under which the customer's users open Ziik in a browser.
    /// - `ZIIK_USERNAME`: The `username` of [`credentials`](ClientBuilder::credentials).
    /// - `ZIIK_PASSWORD`: The `password` of [`credentials`](ClientBuilder::credentials).
    /// - `ZIIK_TOKEN`: A bearer token, in place of the credentials.
    ///
    /// # Errors
    ///
    /// [`Configuration`](conversant_core::ErrorKind::Configuration) if a value cannot be used, or one is missing. Required are:
    ///
    /// - `ZIIK_IDENTIFIER`, or else `ZIIK_BASE_URL`
    /// - `ZIIK_USERNAME` and `ZIIK_PASSWORD`, or else `ZIIK_TOKEN`
    pub fn from_env() -> Result<Self, Error> {
        let mut builder = Self::builder();
        if let Ok(url) = env_var("ZIIK_BASE_URL") {
            builder = builder.base_url(url);
        }
        if let Ok(value) = env_var("ZIIK_IDENTIFIER") {
            builder = builder.identifier(value);
        }
        if let Ok(token) = env_var("ZIIK_TOKEN") {
            builder = builder.token(token);
        }
        if let (Ok(value_0), Ok(value_1)) = (
            env_var("ZIIK_USERNAME"),
            env_var("ZIIK_PASSWORD"),
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
    /// First label of the host under which the customer's users open Ziik in a browser.
    ///
    /// The `identifier` in `https://{identifier}.ziik.io/api`. Required.
    pub fn identifier(mut self, identifier: impl Into<String>) -> Self {
        self.config.variable("identifier", identifier.into());
        self
    }

    /// Logs in with these credentials when the first call needs a token, and again when it has ended.
    ///
    /// A token of the user on whose behalf the program acts.
    ///
    /// It is fetched with the user's e-mail address and password and can be renewed while it is valid.
    pub fn credentials(
        mut self,
        username: impl Into<String>,
        password: impl Into<Secret>,
    ) -> Self {
        self.config
            .exchange(
                Exchange::login(
                        "authenticate",
                        Vec::from([
                            ("username", Secret::from(username)),
                            ("password", password.into()),
                        ]),
                        &["jwt", "token"],
                    )
                    .expires_at("expires")
                    .renewed_at("renew"),
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
