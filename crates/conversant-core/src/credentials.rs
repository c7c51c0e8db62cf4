//! Credentials that are sent as the caller gave them: API keys, user and password, tokens. A provider may take several, and
//! an operation says which of them it wants together, and which in place of others.

use crate::error::Error;
use crate::operation::Operation;
use crate::secret::Secret;
use crate::style::{UNRESERVED, cookie_value};
use crate::target::Request;
use base64::Engine as _;
use http::header::{AUTHORIZATION, HeaderName, HeaderValue};
use percent_encoding::utf8_percent_encode;
use std::fmt;

/// A security scheme of a spec: its name there, and where its credential stands in a request; generated.
#[derive(Debug, Clone, Copy)]
pub struct Scheme {
    /// The scheme's name in the spec.
    pub name: &'static str,
    /// Where the credential goes.
    pub place: Place,
}

/// Where a credential stands in a request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// In a header of this name, in lower case.
    Header(&'static str),
    /// In the query.
    Query(&'static str),
    /// In a cookie.
    Cookie(&'static str),
    /// In `Authorization`, after this word.
    Authorization(&'static str),
    /// In the connection: a client certificate, which the HTTP client underneath has.
    Connection,
}

/// The credentials of a client, by the name of their scheme.
#[derive(Clone)]
pub(crate) struct Credentials {
    schemes: &'static [Scheme],
    given: Vec<(&'static str, Secret)>,
}

impl fmt::Debug for Credentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.given.iter().map(|(name, _)| name)).finish()
    }
}

/// `user:password` as HTTP's Basic scheme sends it (RFC 7617).
pub(crate) fn basic(user: &str, password: &Secret) -> Secret {
    base64::engine::general_purpose::STANDARD.encode(format!("{user}:{}", password.expose())).into()
}

impl Credentials {
    /// Checks that each credential can stand where it goes.
    pub(crate) fn new(
        provider: &str,
        schemes: &'static [Scheme],
        given: Vec<(&'static str, Secret)>,
        token: Option<&Secret>,
    ) -> Result<Self, Error> {
        let mut this = Self { schemes, given };
        // A token without a scheme's name is for every scheme that takes one.
        for scheme in
            schemes.iter().filter(|scheme| matches!(scheme.place, Place::Authorization(word) if word != "Basic"))
        {
            if let (Some(token), None) = (token, this.find(scheme.name)) {
                this.given.push((scheme.name, token.clone()));
            }
        }
        for scheme in schemes {
            let Some(secret) = this.find(scheme.name) else { continue };
            let fits = match scheme.place {
                Place::Header(_) => HeaderValue::from_str(secret.expose()).is_ok(),
                Place::Authorization(word) => authorization(word, secret).is_some(),
                Place::Query(_) | Place::Cookie(_) | Place::Connection => true,
            };
            if secret.expose().trim().is_empty() || !fits {
                let message = format!(
                    "{provider}: the credential for `{}` is empty or has characters that it cannot have",
                    scheme.name
                );
                return Err(Error::configuration(message));
            }
        }
        Ok(this)
    }

    fn find(&self, name: &str) -> Option<&Secret> {
        self.given.iter().rev().find(|(given, _)| *given == name).map(|(_, secret)| secret)
    }

    fn scheme(&self, name: &str) -> Option<&'static Scheme> {
        self.schemes.iter().find(|scheme| scheme.name == name)
    }

    fn has(&self, name: &str) -> bool {
        let in_connection = || self.scheme(name).is_some_and(|scheme| scheme.place == Place::Connection);
        self.find(name).is_some() || in_connection()
    }

    /// Adds what the operation wants: the first of its alternatives for which there is everything.
    pub(crate) fn sign(&self, operation: &Operation, request: &mut Request) -> Result<(), Error> {
        let alternatives = operation.security;
        let complete = |wanted: &&&[&str]| wanted.iter().all(|name| self.has(name));
        let named = alternatives.iter().find(|wanted| !wanted.is_empty() && complete(wanted));
        let Some(wanted) = named.or_else(|| alternatives.iter().find(complete)) else {
            let each: Vec<_> = alternatives.iter().map(|wanted| format!("`{}`", wanted.join("` with `"))).collect();
            let message = format!("the client has no credential for this operation: it takes {}", each.join(", or "));
            return Err(Error::authentication(message));
        };
        for (scheme, secret) in wanted.iter().filter_map(|name| self.scheme(name).zip(self.find(name))) {
            put(scheme.place, secret, request)?;
        }
        Ok(())
    }
}

fn put(place: Place, secret: &Secret, request: &mut Request) -> Result<(), Error> {
    let escaped = |text: &str| utf8_percent_encode(text, UNRESERVED).to_string();
    match place {
        Place::Header(name) => {
            let mut value = HeaderValue::from_str(secret.expose())
                .map_err(|_| Error::authentication("the credential has characters that a header cannot hold"))?;
            value.set_sensitive(true);
            request.headers.insert(HeaderName::from_static(name), value);
        }
        Place::Query(name) => {
            request.raw_query(&format!("{}={}", escaped(name), escaped(secret.expose())));
        }
        Place::Cookie(name) => request.add_cookie(&format!("{name}={}", cookie_value(secret.expose())))?,
        Place::Authorization(word) => {
            if let Some(value) = authorization(word, secret) {
                request.headers.insert(AUTHORIZATION, value);
            }
        }
        Place::Connection => {}
    }
    Ok(())
}

fn authorization(word: &str, secret: &Secret) -> Option<HeaderValue> {
    let mut value = HeaderValue::from_str(&format!("{word} {}", secret.expose())).ok()?;
    value.set_sensitive(true);
    Some(value)
}
