// Made by `cargo xtask generate ucwa` from specs/ucwa.yaml (sha256 8ae4282136bcaf5f) with progenitor 0.15.1.
// Do not edit: change the spec or the pipeline and generate again.
// Its text is specs/ucwa/discovery.rs.

//! Autodiscovery: from a user's domain to a client of the user's pool, in one call.
//!
//! The steps are those of <https://learn.microsoft.com/en-us/skype-sdk/ucwa/rooturl>: the discovery service inside the
//! company is asked, then the one outside; redirects are followed; the user resource says where tokens are to be had; and
//! with a token it says where applications are made.
//!
//! ```no_run
//! # async fn start(password: conversant_ucwa::Secret) -> Result<(), conversant_ucwa::Error> {
//! use conversant_ucwa::{Client, types::NewApplication};
//!
//! let found = Client::discover("contoso.com").password("lenea@contoso.com", password).send().await?;
//! let application = found.client.create_application(NewApplication::new("en-US", "my-endpoint", "my-service/1.0")).send().await?;
//! # let _ = application;
//! # Ok(())
//! # }
//! ```

use crate::types::{GrantType, RootLinks, TokenRequest};
use crate::{Client, Error, Link, Secret};
use conversant_core::http::HeaderMap;
use conversant_core::http::header::WWW_AUTHENTICATE;
use conversant_core::reqwest;
use conversant_core::reqwest::Url;
use std::time::Duration;

/// How often one host may lead to another.
const MOST_REDIRECTS: usize = 5;

/// Finds the pool of a domain's users. Made by [`Client::discover`].
#[derive(Debug)]
#[must_use = "nothing is asked before `send` or `challenge`"]
pub struct Discovery {
    domain: String,
    at: Vec<String>,
    trusted: Vec<String>,
    http: Option<reqwest::Client>,
    timeout: Duration,
    credentials: Option<Credentials>,
}

#[derive(Debug)]
enum Credentials {
    Password { username: String, password: Secret },
    Token(Secret),
}

/// What was found.
#[derive(Debug)]
#[non_exhaustive]
pub struct Discovered {
    /// A client of the user's pool. It fetches tokens with the password where the pool itself issues them; elsewhere it has
    /// the token of the discovery, which lasts eight hours and is not renewed.
    pub client: Client,
    /// Where applications are made; the client's [`create_application`](Client::create_application) posts there.
    pub applications: Link,
}

/// Where tokens are to be had, and how.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Challenge {
    /// The token endpoint.
    pub token_url: String,
    /// The grants it offers, as in [`GrantType`].
    pub grant_types: Vec<String>,
}

impl Client {
    /// Finds the pool of a domain's users, such as `contoso.com`.
    pub fn discover(domain: impl Into<String>) -> Discovery {
        Discovery {
            domain: domain.into().to_ascii_lowercase(),
            at: Vec::new(),
            trusted: Vec::new(),
            http: None,
            timeout: Duration::from_secs(15),
            credentials: None,
        }
    }
}

impl Discovery {
    /// Signs in with this user's password.
    pub fn password(mut self, username: impl Into<String>, password: impl Into<Secret>) -> Self {
        self.credentials = Some(Credentials::Password { username: username.into(), password: password.into() });
        self
    }

    /// Signs in with a token that was had in another way: see [`challenge`](Self::challenge).
    pub fn token(mut self, token: impl Into<Secret>) -> Self {
        self.credentials = Some(Credentials::Token(token.into()));
        self
    }

    /// Follows redirects to hosts of this domain as well. Otherwise only those of the user's own domain are followed, as the
    /// credentials go where the redirects lead.
    pub fn trust(mut self, domain: impl Into<String>) -> Self {
        self.trusted.push(domain.into().to_ascii_lowercase());
        self
    }

    /// Asks this address in place of the domain's discovery services. Called again, it adds one that is asked when those
    /// before it fail.
    pub fn at(mut self, url: impl Into<String>) -> Self {
        self.at.push(url.into());
        self
    }

    /// Uses this HTTP client. It should not follow redirects.
    pub fn http_client(mut self, http: reqwest::Client) -> Self {
        self.http = Some(http);
        self
    }

    /// The longest each step may take. Default: 15 seconds, so that a service that is only there inside the company does
    /// not hold up who is outside.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }

    /// Where tokens are to be had, without signing in.
    ///
    /// # Errors
    ///
    /// As of [`send`](Self::send).
    pub async fn challenge(&self) -> Result<Challenge, Error> {
        let user = self.user().await?;
        self.challenge_of(&user).await
    }

    /// Finds the pool and signs in.
    ///
    /// # Errors
    ///
    /// [`Configuration`](conversant_core::ErrorKind::Configuration) if there are no credentials, or a host that is not trusted
    /// would get them; else as of the step that failed.
    pub async fn send(self) -> Result<Discovered, Error> {
        let Some(credentials) = &self.credentials else {
            return Err(wrong("no credentials: call `.password(…)` or `.token(…)`".to_owned()));
        };
        let mut user = self.user().await?;
        for _ in 0..=MOST_REDIRECTS {
            let (token, token_url) = match credentials {
                Credentials::Token(token) => (token.clone(), None),
                Credentials::Password { username, password } => {
                    let challenge = self.challenge_of(&user).await?;
                    let url = self.trusted(&challenge.token_url, &user)?;
                    (self.fetch_token(&url, username, password).await?, Some(url))
                }
            };
            let found = self.client(&user, Some(&token))?.get_user_at(user.as_str()).send().await?.into_inner();
            if let Some(applications) = found.links.applications {
                let applications = self.trusted(applications.href.as_str(), &user)?;
                return self.found(&applications, token, token_url.as_ref());
            }
            let Some(redirect) = found.links.redirect else {
                return Err(wrong("the user resource leads neither to applications nor elsewhere".to_owned()));
            };
            user = self.user_from(self.trusted(redirect.href.as_str(), &user)?).await?;
        }
        Err(too_many())
    }

    /// The user resource's address, from the first discovery service that answers.
    async fn user(&self) -> Result<Url, Error> {
        let hosts = match self.at.as_slice() {
            [_, ..] => self.at.clone(),
            [] => {
                let fits = |c: char| c.is_ascii_alphanumeric() || "-.".contains(c);
                if self.domain.is_empty() || !self.domain.chars().all(fits) {
                    return Err(wrong("the domain is not one: write it as in `contoso.com`".to_owned()));
                }
                ["lyncdiscoverinternal", "lyncdiscover"].map(|name| format!("https://{name}.{}/", self.domain)).into()
            }
        };
        let mut failed = None;
        for host in hosts {
            let address =
                Url::parse(&host).map_err(|_| wrong("the discovery service's address is no URL".to_owned()))?;
            match self.user_from(address).await {
                Ok(user) => return Ok(user),
                Err(error) => failed = Some(error),
            }
        }
        Err(failed.unwrap_or_else(too_many))
    }

    /// The user resource's address, from a root or a redirect resource.
    async fn user_from(&self, mut address: Url) -> Result<Url, Error> {
        for _ in 0..=MOST_REDIRECTS {
            let root = self.client(&address, None)?.get_root_at(address.as_str()).send().await?.into_inner();
            let RootLinks { user, redirect, .. } = root.links;
            match (user, redirect) {
                (Some(user), _) => return self.trusted(user.href.as_str(), &address),
                (None, Some(redirect)) => address = self.trusted(redirect.href.as_str(), &address)?,
                (None, None) => {
                    return Err(wrong("the discovery service leads neither to users nor elsewhere".to_owned()));
                }
            }
        }
        Err(too_many())
    }

    async fn challenge_of(&self, user: &Url) -> Result<Challenge, Error> {
        match self.client(user, None)?.get_user_at(user.as_str()).send().await {
            Ok(_) => Err(wrong("the user resource asks for no token".to_owned())),
            Err(error) => challenge(error.raw_headers()).ok_or(error),
        }
    }

    async fn fetch_token(&self, url: &Url, username: &str, password: &Secret) -> Result<Secret, Error> {
        let request = TokenRequest::new(GrantType::Password).username(username).password(password.clone());
        let reply = self.client(url, None)?.create_token(request).send().await?;
        Ok(reply.into_inner().access_token)
    }

    fn found(&self, applications: &Url, token: Secret, token_url: Option<&Url>) -> Result<Discovered, Error> {
        let mut base = applications.clone();
        base.set_query(None);
        if let Ok(mut path) = base.path_segments_mut() {
            path.pop_if_empty().pop();
        }
        let builder = Client::builder().base_url(base.as_str());
        let builder = match &self.http {
            Some(http) => builder.http_client(http.clone()),
            None => builder,
        };
        let builder = match &self.credentials {
            Some(Credentials::Password { username, password })
                if token_url.is_some_and(|url| url.origin() == applications.origin()) =>
            {
                builder.password(username.as_str(), password.clone())
            }
            _ => builder.token(token),
        };
        Ok(Discovered { client: builder.build()?, applications: applications.as_str().into() })
    }

    /// A client of the host that this address is on.
    fn client(&self, address: &Url, token: Option<&Secret>) -> Result<Client, Error> {
        let builder = Client::builder().base_url(address.origin().ascii_serialization()).timeout(self.timeout);
        let builder = match &self.http {
            Some(http) => builder.http_client(http.clone()),
            None => builder,
        };
        match token {
            Some(token) => builder.token(token.clone()).build(),
            None => builder.without_credentials().build(),
        }
    }

    /// Where a link leads from an address, if it may be followed: the credentials will go there.
    fn trusted(&self, link: &str, from: &Url) -> Result<Url, Error> {
        // `//v1/…` is a path with an empty first segment here, not another host: UCWA writes it so.
        let url = match link.starts_with('/') {
            true => Url::parse(&format!("{}{link}", from.origin().ascii_serialization())),
            false => from.join(link),
        };
        let url = url.map_err(|_| wrong("a link of the discovery service is no URL".to_owned()))?;
        if url.origin() == from.origin() {
            return Ok(url);
        }
        let host = url.host_str().unwrap_or_default();
        let domains = std::iter::once(&self.domain).chain(&self.trusted);
        let known = domains.filter(|domain| !domain.is_empty()).any(|domain| {
            host == domain || host.strip_suffix(domain.as_str()).is_some_and(|before| before.ends_with('.'))
        });
        if !known {
            return Err(wrong(format!(
                "it leads to `{host}`, which is not of {}: call `.trust(\"{host}\")` if it is right",
                self.domain
            )));
        }
        if url.scheme() != from.scheme() {
            return Err(wrong(format!(
                "it leads to `{host}` by {}, where it began with {}",
                url.scheme(),
                from.scheme()
            )));
        }
        Ok(url)
    }
}

fn wrong(message: String) -> Error {
    Error::configuration(format!("ucwa: autodiscovery: {message}"))
}

fn too_many() -> Error {
    wrong(format!("it leads from host to host more than {MOST_REDIRECTS} times"))
}

/// `MsRtcOAuth href="https://…/WebTicket/oauthtoken",grant_type="urn:microsoft.rtc:windows,password"`
fn challenge(headers: &HeaderMap) -> Option<Challenge> {
    let mut challenges = headers.get_all(WWW_AUTHENTICATE).iter().filter_map(|value| value.to_str().ok());
    let parameters = challenges.find_map(|value| {
        let start = value.find("MsRtcOAuth ")?;
        Some(&value[start + "MsRtcOAuth ".len()..])
    })?;
    Some(Challenge {
        token_url: parameter(parameters, "href")?.to_owned(),
        grant_types: parameter(parameters, "grant_type")?.split(',').map(|grant| grant.trim().to_owned()).collect(),
    })
}

/// A parameter's value; captured replies have it with and without quotes.
fn parameter<'a>(parameters: &'a str, name: &str) -> Option<&'a str> {
    let start = parameters.find(&format!("{name}="))? + name.len() + 1;
    let value = &parameters[start..];
    match value.strip_prefix('"') {
        Some(quoted) => quoted.split('"').next(),
        None => Some(unquoted(value)),
    }
}

/// A value without quotes ends where the next parameter or challenge begins; the commas of a list are its own.
fn unquoted(value: &str) -> &str {
    let value = value.split(' ').next().unwrap_or_default().trim_end_matches(',');
    let is_named = |at: usize| value[at + 1..].split(',').next().is_some_and(|piece| piece.contains('='));
    let end = value.match_indices(',').map(|(at, _)| at).find(|at| is_named(*at));
    &value[..end.unwrap_or(value.len())]
}
