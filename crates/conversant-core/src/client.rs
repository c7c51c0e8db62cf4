use crate::auth::{Auth, Exchange, NewTokens};
use crate::authorize::AuthorizeUrl;
use crate::credentials::{self, Credentials, Scheme};
use crate::error::Error;
use crate::rate_limit::{InProcess, Limit, LimitHeaders, RateLimitStore};
use crate::retry::{RetryBudget, RetryPolicy};
use crate::secret::Secret;
use crate::transport::Transport;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;
use url::Url;

/// What a spec says of a provider as a whole; generated.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Provider {
    pub(crate) name: &'static str,
    server: &'static str,
    variables: &'static [Variable],
    pub(crate) token_expired: Option<u16>,
    pub(crate) token_delay: Duration,
    limits: &'static [Limit],
    limit_headers: Option<LimitHeaders>,
    schemes: &'static [Scheme],
    open: bool,
}

impl Provider {
    #[doc(hidden)]
    pub const fn new(name: &'static str, server: &'static str, variables: &'static [Variable]) -> Self {
        Self {
            name,
            server,
            variables,
            token_expired: None,
            token_delay: Duration::ZERO,
            limits: &[],
            limit_headers: None,
            schemes: &[],
            open: false,
        }
    }

    #[doc(hidden)]
    pub const fn token_expired(mut self, status: u16) -> Self {
        self.token_expired = Some(status);
        self
    }

    #[doc(hidden)]
    pub const fn token_delay(mut self, delay: Duration) -> Self {
        self.token_delay = delay;
        self
    }

    #[doc(hidden)]
    pub const fn limits(mut self, limits: &'static [Limit]) -> Self {
        self.limits = limits;
        self
    }

    #[doc(hidden)]
    pub const fn limit_headers(mut self, headers: LimitHeaders) -> Self {
        self.limit_headers = Some(headers);
        self
    }

    /// Credentials are sent as the caller gives them, by these schemes.
    #[doc(hidden)]
    pub const fn schemes(mut self, schemes: &'static [Scheme]) -> Self {
        self.schemes = schemes;
        self
    }

    /// No operation wants credentials.
    #[doc(hidden)]
    pub const fn open(mut self) -> Self {
        self.open = true;
        self
    }

    /// The server's URL from its template.
    fn url(&self, values: &[(&'static str, String)]) -> Result<String, Error> {
        let mut url = self.server.to_owned();
        for variable in self.variables {
            let given = values.iter().rev().find(|(name, _)| *name == variable.name).map(|(_, value)| value.as_str());
            // An environment variable set to nothing is as good as missing, unless nothing is a value: an empty base path.
            let given = given.filter(|value| !value.is_empty() || variable.default.is_some());
            let name = variable.name;
            let Some(value) = given.or(variable.default) else {
                return Err(Error::configuration(format!(
                    "{}: the server's `{name}` is not set: call `.{name}(\"…\")` or `.base_url(\"https://…\")` on the builder",
                    self.name
                )));
            };
            // One with a default is a path, `ucwa/oauth`; one without is a host or a part of it.
            let others = if variable.default.is_some() { "-._~/" } else { "-._~:[]" };
            if !value.chars().all(|c| c.is_ascii_alphanumeric() || others.contains(c)) {
                return Err(Error::configuration(format!(
                    "{}: the server's `{name}` must be the bare name that stands in {}, not a URL",
                    self.name, self.server
                )));
            }
            url = url.replace(&format!("{{{name}}}"), value);
        }
        Ok(url)
    }
}

/// A variable in a server's URL.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Variable {
    name: &'static str,
    default: Option<&'static str>,
}

impl Variable {
    #[doc(hidden)]
    pub const fn required(name: &'static str) -> Self {
        Self { name, default: None }
    }

    #[doc(hidden)]
    pub const fn with_default(name: &'static str, default: &'static str) -> Self {
        Self { name, default: Some(default) }
    }
}

/// The part of a provider's client that is the same for all; generated clients wrap it. Cloning it is cheap: clones
/// share connections and the access token.
#[derive(Clone)]
pub struct Client {
    pub(crate) inner: Arc<Inner>,
}

pub(crate) struct Inner {
    pub(crate) provider: &'static Provider,
    pub(crate) transport: Transport,
    base: String,
    origin: String,
    pub(crate) auth: Auth,
    pub(crate) timeout: Duration,
    pub(crate) attempt_timeout: Duration,
    pub(crate) max_reply_bytes: usize,
    pub(crate) retry: RetryPolicy,
    pub(crate) budget: RetryBudget,
    pub(crate) rate_limit: Option<Arc<dyn RateLimitStore>>,
}

impl Client {
    /// The base URL, without a trailing `/`.
    pub fn base(&self) -> &str {
        &self.inner.base
    }

    /// Scheme, host and port of the base URL.
    pub fn origin(&self) -> &str {
        &self.inner.origin
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field("provider", &self.inner.provider.name)
            .field("base_url", &self.inner.base)
            .finish_non_exhaustive()
    }
}

/// What a client is built from; the generated builders wrap it.
pub struct Config {
    provider: &'static Provider,
    variables: Vec<(&'static str, String)>,
    base_url: Option<String>,
    http: Option<reqwest::Client>,
    auth: Option<Auth>,
    token: Option<Secret>,
    credentials: Vec<(&'static str, Secret)>,
    on_new_tokens: Option<NewTokens>,
    timeout: Duration,
    attempt_timeout: Duration,
    connect_timeout: Duration,
    max_reply_bytes: usize,
    user_agent: String,
    retry: RetryPolicy,
    budget: RetryBudget,
    rate_limit: RateLimiting,
    #[cfg(feature = "test-util")]
    replies: Option<crate::testing::Replies>,
}

/// Where the provider's limits are counted.
enum RateLimiting {
    InProcess,
    Store(Arc<dyn RateLimitStore>),
    Off,
}

impl fmt::Debug for Config {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Config").field("provider", &self.provider.name).finish_non_exhaustive()
    }
}

impl Config {
    #[doc(hidden)]
    pub fn new(provider: &'static Provider) -> Self {
        Self {
            provider,
            variables: Vec::new(),
            base_url: None,
            http: None,
            auth: None,
            token: None,
            credentials: Vec::new(),
            on_new_tokens: None,
            timeout: Duration::from_secs(60),
            attempt_timeout: Duration::from_secs(30),
            connect_timeout: Duration::from_secs(10),
            max_reply_bytes: 16 << 20,
            user_agent: concat!("conversant/", env!("CARGO_PKG_VERSION")).to_owned(),
            retry: RetryPolicy::default(),
            budget: RetryBudget::default(),
            rate_limit: RateLimiting::InProcess,
            #[cfg(feature = "test-util")]
            replies: None,
        }
    }

    #[doc(hidden)]
    pub fn variable(&mut self, name: &'static str, value: String) {
        self.variables.push((name, value));
    }

    /// A fixed bearer token.
    pub fn token(&mut self, token: Secret) {
        if self.provider.schemes.is_empty() {
            self.auth = Some(Auth::fixed(token));
        } else {
            self.token = Some(token);
        }
    }

    /// The credential of one of the provider's security schemes.
    pub fn credential(&mut self, scheme: &'static str, secret: Secret) {
        self.credentials.push((scheme, secret));
    }

    /// The same for a user and a password.
    pub fn basic_credential(&mut self, scheme: &'static str, user: &str, password: &Secret) {
        self.credential(scheme, credentials::basic(user, password));
    }

    /// A fixed bearer token made of two parts: `base64("user:password")`.
    pub fn basic_token(&mut self, user: &str, password: &Secret) {
        self.token(credentials::basic(user, password));
    }

    /// Credentials that are exchanged for tokens.
    pub fn exchange(&mut self, exchange: Exchange) {
        self.auth = Some(Auth::exchanged(exchange));
    }

    /// No credentials: calls go out without a token.
    pub fn without_credentials(&mut self) {
        self.auth = Some(Auth::Nobody);
    }

    /// Called with each new set of tokens.
    pub fn on_new_tokens(&mut self, listener: NewTokens) {
        self.on_new_tokens = Some(listener);
    }

    /// Sends everything to this URL in place of the provider's.
    pub fn base_url(&mut self, url: String) {
        self.base_url = Some(url);
    }

    /// Uses this HTTP client: its TLS, proxy and pool. It should not follow redirects.
    pub fn http_client(&mut self, http: reqwest::Client) {
        self.http = Some(http);
    }

    /// The longest a call may take, with everything in it.
    pub fn timeout(&mut self, timeout: Duration) {
        self.timeout = timeout;
    }

    /// The longest one HTTP exchange may take.
    pub fn attempt_timeout(&mut self, timeout: Duration) {
        self.attempt_timeout = timeout;
    }

    /// The longest making a connection may take.
    pub fn connect_timeout(&mut self, timeout: Duration) {
        self.connect_timeout = timeout;
    }

    /// The largest reply that is read.
    pub fn max_reply_bytes(&mut self, bytes: usize) {
        self.max_reply_bytes = bytes;
    }

    /// What comes before `conversant/…` in the `User-Agent` header.
    pub fn user_agent(&mut self, product: &str) {
        self.user_agent = format!("{product} conversant/{}", env!("CARGO_PKG_VERSION"));
    }

    /// How often and when calls are sent again.
    pub fn retry(&mut self, policy: RetryPolicy) {
        self.retry = policy;
    }

    /// What may be spent on sending again.
    pub fn retry_budget(&mut self, budget: RetryBudget) {
        self.budget = budget;
    }

    /// Counts the provider's limits in this store.
    pub fn rate_limit_store(&mut self, store: Arc<dyn RateLimitStore>) {
        self.rate_limit = RateLimiting::Store(store);
    }

    /// Leaves the provider's limits to the provider.
    pub fn no_rate_limit(&mut self) {
        self.rate_limit = RateLimiting::Off;
    }

    /// Answers every request from this script.
    #[cfg(feature = "test-util")]
    pub fn script(&mut self, script: &crate::testing::Script) {
        self.replies = Some(script.replies().clone());
    }

    /// The address where the user's browser asks for access, resolved as token endpoints are.
    ///
    /// # Errors
    ///
    /// [`Configuration`](crate::ErrorKind::Configuration) if a variable of the server is missing,
    /// [`InvalidInput`](crate::ErrorKind::InvalidInput) if `redirect_uri` is not a whole address.
    pub fn authorize_url(
        &self,
        path: &str,
        scope: &str,
        client_id: &str,
        redirect_uri: &str,
    ) -> Result<AuthorizeUrl, Error> {
        let (base, _) = self.base()?;
        AuthorizeUrl::new(&format!("{base}/"), path, scope, client_id, redirect_uri)
    }

    /// The server's URL without a `/` at its end, and its origin.
    fn base(&self) -> Result<(String, String), Error> {
        let url = match &self.base_url {
            Some(url) => url.clone(),
            None => self.provider.url(&self.variables)?,
        };
        parse_base(self.provider.name, &url)
    }

    /// The client.
    ///
    /// # Errors
    ///
    /// [`Configuration`](crate::ErrorKind::Configuration), saying what is missing and how to set it.
    pub fn build(self) -> Result<Client, Error> {
        let provider = self.provider;
        let (base, origin) = self.base()?;
        let given = !self.credentials.is_empty() || self.token.is_some();
        let auth = match self.auth {
            None if given => {
                let credentials =
                    Credentials::new(provider.name, provider.schemes, self.credentials, self.token.as_ref())?;
                Some(Auth::Given(credentials))
            }
            None if provider.open => Some(Auth::Nobody),
            auth => auth,
        };
        let Some(auth) = auth else {
            return Err(Error::configuration(format!(
                "{}: no credentials: give them to the builder (see its documentation), or call `.token(\"…\")`",
                provider.name
            )));
        };
        // An attempt that ends while it still connects has to be known for that: nothing was sent.
        let connect_timeout = self.connect_timeout.min(self.attempt_timeout.min(self.timeout) / 10 * 9);
        let http = || match self.http {
            Some(http) => Ok(http),
            None => reqwest::Client::builder()
                .redirect(reqwest::redirect::Policy::none())
                .connect_timeout(connect_timeout)
                .user_agent(self.user_agent)
                .build()
                .map_err(|_| {
                    let cause = "TLS could not be set up, or the user agent has characters a header cannot hold";
                    Error::configuration(format!("{}: {cause}", provider.name))
                }),
        };
        #[cfg(feature = "test-util")]
        let transport = match self.replies {
            Some(replies) => Transport::Canned(replies),
            None => Transport::Http(http()?),
        };
        #[cfg(not(feature = "test-util"))]
        let transport = Transport::Http(http()?);
        let rate_limit: Option<Arc<dyn RateLimitStore>> = match self.rate_limit {
            RateLimiting::Off => None,
            RateLimiting::Store(store) => Some(store),
            RateLimiting::InProcess if provider.limits.is_empty() && provider.limit_headers.is_none() => None,
            RateLimiting::InProcess => Some(Arc::new(InProcess::new(provider.limits, provider.limit_headers))),
        };
        Ok(Client {
            inner: Arc::new(Inner {
                provider,
                transport,
                base,
                origin,
                auth: auth.ready(provider, self.on_new_tokens)?,
                timeout: self.timeout,
                attempt_timeout: self.attempt_timeout,
                max_reply_bytes: self.max_reply_bytes,
                retry: self.retry,
                budget: self.budget,
                rate_limit,
            }),
        })
    }
}

fn parse_base(provider: &str, url: &str) -> Result<(String, String), Error> {
    let wrong = |what: &str| Error::configuration(format!("{provider}: the base URL {what}"));
    let parsed = Url::parse(url).map_err(|error| match error {
        url::ParseError::RelativeUrlWithoutBase => wrong("has no scheme: write `https://` before the host"),
        _ => wrong("is not a URL"),
    })?;
    if !matches!(parsed.scheme(), "https" | "http") {
        return Err(wrong("has no scheme that is HTTP: write `https://` before the host"));
    }
    if parsed.query().is_some() || parsed.fragment().is_some() {
        return Err(wrong("must end with its path: it has a query or a fragment"));
    }
    if !parsed.username().is_empty() || parsed.password().is_some() {
        return Err(wrong("must not hold a user name or a password"));
    }
    let base = parsed.as_str().trim_end_matches('/').to_owned();
    Ok((base, parsed.origin().ascii_serialization()))
}
