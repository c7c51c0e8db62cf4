//! How a call gets its `Authorization` header.
//!
//! Either the token is given once and stays, or credentials are exchanged for tokens: one exchange is in flight at a
//! time, every caller waits for it, and it runs to its end even if the callers are dropped, because a provider may
//! already have replaced the refresh token it was made with.

use crate::client::{Client, Provider};
use crate::credentials::Credentials;
use crate::engine::{Limits, after};
use crate::error::{Error, Outcome};
use crate::operation::Operation;
use crate::secret::Secret;
use crate::target::{Request, Target};
use crate::transport::Purpose;
use chrono::{DateTime, TimeDelta, Utc};
use http::{HeaderValue, Method};
use serde_json::Value;
use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;
use tokio::sync::watch;
use tokio::time::Instant;

/// Tokens that a provider has just issued.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Tokens {
    /// The access token.
    pub access_token: Secret,
    /// The refresh token, where the provider uses them. It may replace the one before, which then no longer works.
    pub refresh_token: Option<Secret>,
    /// When the access token ends, if the provider says so.
    pub expires_at: Option<DateTime<Utc>>,
}

/// Called with each new set of tokens.
#[doc(hidden)]
pub type NewTokens = Arc<dyn Fn(&Tokens) + Send + Sync>;

/// How credentials are exchanged for tokens; generated clients fill it in.
#[doc(hidden)]
#[derive(Clone)]
pub struct Exchange {
    acquire: Option<TokenRequest>,
    renew: Option<Renewal>,
    refresh_token: Option<Secret>,
    token: &'static [&'static str],
    expires_in: &'static str,
    expires_at: &'static str,
}

#[derive(Clone)]
struct TokenRequest {
    path: &'static str,
    json: bool,
    fields: Vec<(&'static str, Secret)>,
}

#[derive(Clone)]
enum Renewal {
    /// RFC 6749, 6: the refresh token goes to the token endpoint with these fields.
    RefreshToken(TokenRequest),
    /// An empty POST, authorized by the token that is to be renewed.
    Bearer { path: &'static str },
}

impl fmt::Debug for Exchange {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Exchange")
    }
}

impl Exchange {
    /// An OAuth 2.0 token endpoint (RFC 6749): a form in, `access_token` and `expires_in` out.
    pub fn oauth2(path: &'static str, fields: Vec<(&'static str, Secret)>) -> Self {
        Self {
            acquire: Some(TokenRequest { path, json: false, fields }),
            renew: None,
            refresh_token: None,
            token: &["access_token"],
            expires_in: "expires_in",
            expires_at: "",
        }
    }

    /// An OAuth 2.0 refresh token that is already held.
    pub fn oauth2_refresh(refresh_token: Secret) -> Self {
        Self { acquire: None, refresh_token: Some(refresh_token), ..Self::oauth2("", Vec::new()) }
    }

    /// A JSON login of the provider's own.
    pub fn login(path: &'static str, fields: Vec<(&'static str, Secret)>, token: &'static [&'static str]) -> Self {
        Self {
            acquire: Some(TokenRequest { path, json: true, fields }),
            token,
            expires_in: "",
            ..Self::oauth2("", Vec::new())
        }
    }

    /// The property with the end of the token's life, in Unix seconds.
    pub fn expires_at(mut self, property: &'static str) -> Self {
        self.expires_at = property;
        self
    }

    /// Tokens are renewed with the refresh token, at this path, with these fields beside it.
    pub fn refreshed_at(mut self, path: &'static str, mut fields: Vec<(&'static str, Secret)>) -> Self {
        fields.insert(0, ("grant_type", "refresh_token".into()));
        self.renew = Some(Renewal::RefreshToken(TokenRequest { path, json: false, fields }));
        self
    }

    /// Tokens are renewed by a POST to this path that carries the current one.
    pub fn renewed_at(mut self, path: &'static str) -> Self {
        self.renew = Some(Renewal::Bearer { path });
        self
    }
}

/// A client's authentication.
pub(crate) enum Auth {
    /// Calls go out without one.
    Nobody,
    /// Each operation takes what it wants of these.
    Given(Credentials),
    Fixed(Arc<Token>),
    Exchanged(Arc<TokenCell>),
}

/// A token as it is sent.
pub(crate) struct Token {
    pub(crate) header: HeaderValue,
    usable_from: Option<Instant>,
    renew_at: Option<Instant>,
    ends_at: Option<Instant>,
}

impl Token {
    /// Is it too early to look for another one?
    fn is_fresh(&self) -> bool {
        self.renew_at.is_none_or(|at| Instant::now() < at)
    }

    /// Does it still work, as far as the provider has said?
    fn is_alive(&self) -> bool {
        self.ends_at.is_none_or(|at| Instant::now() < at)
    }
}

pub(crate) struct TokenCell {
    exchange: Exchange,
    delay: Duration,
    on_new_tokens: Option<NewTokens>,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    token: Option<Arc<Token>>,
    refresh_token: Option<Secret>,
    flight: Option<watch::Receiver<Landing>>,
    /// When a new token met the same answer as the one before: the answer was not about the token.
    proven_at: Option<Instant>,
}

/// What the waiting callers see of an exchange.
type Landing = Option<Result<Arc<Token>, Arc<Error>>>;

/// How long a status is not taken for an expired token after a new token changed nothing.
const PROVEN_FOR: Duration = Duration::from_secs(60);

impl Auth {
    pub(crate) fn fixed(token: Secret) -> Self {
        let header = bearer(&token).unwrap_or(HeaderValue::from_static(""));
        Self::Fixed(Arc::new(Token { header, usable_from: None, renew_at: None, ends_at: None }))
    }

    pub(crate) fn exchanged(exchange: Exchange) -> Self {
        let state = State { refresh_token: exchange.refresh_token.clone(), ..State::default() };
        Self::Exchanged(Arc::new(TokenCell {
            exchange,
            delay: Duration::ZERO,
            on_new_tokens: None,
            state: Mutex::new(state),
        }))
    }

    pub(crate) fn ready(self, provider: &Provider, on_new_tokens: Option<NewTokens>) -> Result<Self, Error> {
        match self {
            Self::Nobody => Ok(Self::Nobody),
            Self::Given(credentials) => Ok(Self::Given(credentials)),
            Self::Fixed(token) if token.header.is_empty() => Err(Error::configuration(format!(
                "{}: the token is empty or has characters that a header cannot hold",
                provider.name
            ))),
            Self::Fixed(token) => Ok(Self::Fixed(token)),
            Self::Exchanged(cell) => {
                let state = State { refresh_token: cell.exchange.refresh_token.clone(), ..State::default() };
                Ok(Self::Exchanged(Arc::new(TokenCell {
                    exchange: cell.exchange.clone(),
                    delay: provider.token_delay,
                    on_new_tokens,
                    state: Mutex::new(state),
                })))
            }
        }
    }

    /// Adds the credentials that were given for the operation.
    pub(crate) fn sign(&self, operation: &Operation, request: &mut Request) -> Result<(), Error> {
        match self {
            Self::Given(credentials) if operation.authenticated && !request.elsewhere => {
                credentials.sign(operation, request)
            }
            _ => Ok(()),
        }
    }

    /// The token to send with, if any; fetched if there is none that is fresh.
    pub(crate) async fn token(&self, client: &Client, deadline: Instant) -> Result<Option<Arc<Token>>, Error> {
        match self {
            Self::Nobody | Self::Given(_) => Ok(None),
            Self::Fixed(token) => Ok(Some(token.clone())),
            Self::Exchanged(cell) => {
                let waited = tokio::time::timeout_at(deadline, cell.token(client));
                let landed = waited.await.unwrap_or_else(|_| {
                    Err(Error::timeout(Outcome::NotSent, "no access token came before the call's deadline"))
                });
                landed.map(Some)
            }
        }
    }

    /// Drops a token that the provider refused, if it may have expired. Says whether another one is worth a try.
    pub(crate) fn refused(&self, token: &Arc<Token>) -> bool {
        match self {
            Self::Nobody | Self::Given(_) | Self::Fixed(_) => false,
            Self::Exchanged(cell) => {
                let mut state = cell.lock();
                if state.proven_at.is_some_and(|at| at.elapsed() < PROVEN_FOR) {
                    return false;
                }
                if state.token.as_ref().is_some_and(|current| Arc::ptr_eq(current, token)) {
                    state.token = None;
                }
                true
            }
        }
    }

    /// Notes that a new token met the same answer.
    pub(crate) fn proven(&self) {
        if let Self::Exchanged(cell) = self {
            cell.lock().proven_at = Some(Instant::now());
        }
    }
}

impl TokenCell {
    fn lock(&self) -> std::sync::MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    async fn token(self: &Arc<Self>, client: &Client) -> Result<Arc<Token>, Error> {
        let held = self.lock().token.clone().filter(|token| token.is_fresh());
        let token = match held {
            Some(token) => token,
            None => self.land(client).await?,
        };
        if let Some(usable_from) = token.usable_from {
            tokio::time::sleep_until(usable_from).await;
        }
        Ok(token)
    }

    /// Waits for the exchange in flight, or starts one.
    async fn land(self: &Arc<Self>, client: &Client) -> Result<Arc<Token>, Error> {
        let mut flight = {
            let mut state = self.lock();
            match (&state.token, &state.flight) {
                // It landed between two looks.
                (Some(token), _) if token.is_fresh() => return Ok(token.clone()),
                (_, Some(flight)) => flight.clone(),
                (_, None) => {
                    let flight = self.clone().take_off(client.clone());
                    state.flight = Some(flight.clone());
                    flight
                }
            }
        };
        let landed = flight.wait_for(Option::is_some).await.ok().and_then(|landing| landing.clone());
        match landed {
            Some(Ok(token)) => Ok(token),
            Some(Err(error)) => Err(error.shared()),
            None => {
                self.lock().flight = None;
                Err(Error::authentication("the token exchange was stopped with its runtime"))
            }
        }
    }

    /// Starts an exchange that no caller can cancel.
    fn take_off(self: Arc<Self>, client: Client) -> watch::Receiver<Landing> {
        let (sender, receiver) = watch::channel(None);
        tokio::spawn(async move {
            let exchanged = self.exchange(&client).await;
            let mut state = self.lock();
            state.flight = None;
            // A token that could not be renewed in time is used to its end.
            let held = state.token.take().filter(|token| token.is_alive());
            let result = match (exchanged, held) {
                (Ok(token), _) | (Err(_), Some(token)) => Ok(token),
                (Err(error), None) => Err(Arc::new(error.while_authenticating())),
            };
            state.token = result.as_ref().ok().cloned();
            drop(state);
            sender.send_replace(Some(result));
        });
        receiver
    }

    /// Renews the token if it can be renewed, or fetches one from the start.
    async fn exchange(&self, client: &Client) -> Result<Arc<Token>, Error> {
        let (current, refresh_token) = {
            let state = self.lock();
            (state.token.clone(), state.refresh_token.clone())
        };
        let renewal = match (&self.exchange.renew, current, refresh_token) {
            (Some(Renewal::RefreshToken(request)), _, Some(refresh_token)) => {
                let mut request = request.clone();
                request.fields.push(("refresh_token", refresh_token));
                Some(request.build(client)?)
            }
            (Some(Renewal::Bearer { path }), Some(token), _) => {
                let mut request = token_url(client, path).request(Method::POST)?;
                request.headers.insert(http::header::AUTHORIZATION, token.header.clone());
                Some(request)
            }
            _ => None,
        };
        match (renewal, &self.exchange.acquire) {
            (Some(renewal), Some(acquire)) => match self.fetch(client, renewal).await {
                Ok(token) => Ok(token),
                Err(_) => self.fetch(client, acquire.build(client)?).await,
            },
            (Some(renewal), None) => self.fetch(client, renewal).await,
            (None, Some(acquire)) => self.fetch(client, acquire.build(client)?).await,
            (None, None) => Err(Error::authentication("there is no refresh token to fetch one with")),
        }
    }

    async fn fetch(&self, client: &Client, mut request: Request) -> Result<Arc<Token>, Error> {
        request.accept("application/json");
        let limits = Limits { deadline: after(client.inner.timeout), attempt_timeout: client.inner.attempt_timeout };
        let purpose = Purpose::Token(self.exchange.token.first().copied().unwrap_or_default());
        let (status, headers, body, _) = client.exchange(purpose, &request, None, limits).await?;
        if !status.is_success() {
            let message = match status.as_u16() {
                400 | 401 | 403 => "the provider refused the credentials",
                429 => "the provider limits how often tokens are fetched",
                _ => "the provider's token endpoint failed",
            };
            return Err(Error::rejected(status, headers, body, Some(message)));
        }
        let read = crate::body::read_json::<Value>(&body).and_then(|reply| self.read(&reply));
        match read {
            Ok(tokens) => self.keep(tokens),
            Err(error) => Err(error.answered(status, headers, body)),
        }
    }

    /// Reads a token reply. Vendors wrap it in a list of one (Ziik's older documents) or in an envelope.
    fn read(&self, reply: &Value) -> Result<Tokens, Error> {
        let reply = reply.get(0).or_else(|| reply.get("result")).unwrap_or(reply);
        let exchange = &self.exchange;
        let text = |name: &str| reply.get(name).and_then(Value::as_str).filter(|text| !text.is_empty());
        let access_token = exchange
            .token
            .iter()
            .find_map(|name| text(name))
            .ok_or_else(|| Error::decode(format!("the token reply has no `{}`", exchange.token.join("` or `"))))?;
        let number = |name: &str| {
            let value = reply.get(name)?;
            value.as_i64().or_else(|| value.as_str()?.parse().ok())
        };
        let expires_at = number(exchange.expires_at)
            .and_then(|seconds| DateTime::from_timestamp(seconds, 0))
            .or_else(|| Utc::now().checked_add_signed(TimeDelta::try_seconds(number(exchange.expires_in)?)?));
        Ok(Tokens {
            access_token: access_token.into(),
            refresh_token: text("refresh_token").map(Secret::from),
            expires_at,
        })
    }

    fn keep(&self, tokens: Tokens) -> Result<Arc<Token>, Error> {
        let header = bearer(&tokens.access_token)
            .ok_or_else(|| Error::decode("the token has characters that a header cannot hold"))?;
        let now = Instant::now();
        let life = tokens.expires_at.and_then(|end| (end - Utc::now()).to_std().ok());
        // A tenth of its life, at most a minute, is left for calls under way. A life beyond what the clock can count is
        // as good as endless.
        let renew_at = life.and_then(|life| now.checked_add(life - (life / 10).min(Duration::from_secs(60))));
        let ends_at = life.and_then(|life| now.checked_add(life));
        let token = Arc::new(Token {
            header,
            usable_from: (!self.delay.is_zero()).then(|| now + self.delay),
            renew_at,
            ends_at,
        });
        if let Some(refresh_token) = &tokens.refresh_token {
            self.lock().refresh_token = Some(refresh_token.clone());
        }
        if let Some(listener) = &self.on_new_tokens {
            listener(&tokens);
        }
        Ok(token)
    }
}

impl TokenRequest {
    fn build(&self, client: &Client) -> Result<Request, Error> {
        let mut request = token_url(client, self.path).request(Method::POST)?;
        let fields = self.fields.iter().map(|(name, value)| (*name, value.expose()));
        if self.json {
            let fields: serde_json::Map<_, _> = fields.map(|(name, value)| (name.to_owned(), value.into())).collect();
            request.json(&fields)?;
        } else {
            request.form(&fields.collect::<Vec<_>>())?;
        }
        Ok(request)
    }
}

/// A token endpoint's URL, resolved against the server's as if that ended in `/`.
fn token_url(client: &Client, path: &str) -> Target {
    if path.contains("://") {
        return Target::elsewhere(path);
    }
    if path.starts_with('/') { Target::at_root(client, path) } else { Target::below_base(client, "/").literal(path) }
}

fn bearer(token: &Secret) -> Option<HeaderValue> {
    if token.expose().trim().is_empty() {
        return None;
    }
    let mut header = HeaderValue::from_str(&format!("Bearer {}", token.expose())).ok()?;
    header.set_sensitive(true);
    Some(header)
}
