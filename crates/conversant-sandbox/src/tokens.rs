//! Access tokens: made, known, and refused.

use std::{
    collections::HashMap,
    fmt,
    hash::{BuildHasher, RandomState},
    time::Duration,
};

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use http::{HeaderMap, header};
use serde_json::{Value, json};
use tokio::time::Instant;

use crate::clock::Clock;

/// The tokens a provider has issued.
#[derive(Default)]
pub(crate) struct Tokens {
    /// Until when each is good.
    issued: HashMap<String, Instant>,
    pub(crate) clock: Clock,
}

/// What a token is good for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Standing {
    Good,
    Expired,
    /// Not issued here.
    Unknown,
}

impl Tokens {
    /// Lets this token in for so long.
    pub(crate) fn admit(&mut self, token: &str, life: Duration) {
        self.issued.insert(token.to_owned(), self.clock.now() + life);
    }

    pub(crate) fn expire(&mut self, token: &str) {
        if let Some(end) = self.issued.get_mut(token) {
            *end = self.clock.now();
        }
    }

    pub(crate) fn expire_all(&mut self) {
        for end in self.issued.values_mut() {
            *end = self.clock.now();
        }
    }

    /// The standing of the bearer token in these headers.
    pub(crate) fn standing(&self, headers: &HeaderMap) -> Standing {
        match bearer(headers).and_then(|token| self.issued.get(token)) {
            Some(end) if self.clock.now() < *end => Standing::Good,
            Some(_) => Standing::Expired,
            None => Standing::Unknown,
        }
    }
}

impl fmt::Debug for Tokens {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Tokens").field("issued", &self.issued.len()).finish()
    }
}

/// The bearer token of a request.
pub(crate) fn bearer(headers: &HeaderMap) -> Option<&str> {
    let (scheme, token) = headers.get(header::AUTHORIZATION)?.to_str().ok()?.split_once(' ')?;
    scheme.eq_ignore_ascii_case("bearer").then_some(token)
}

/// A token in the form of a JSON web token, unlike any other. Nothing is behind its signature.
pub(crate) fn jwt(mut claims: Value) -> String {
    claims["jti"] = json!(unique_hex());
    let encode = |part: String| URL_SAFE_NO_PAD.encode(part);
    format!(
        "{}.{}.{}",
        encode(json!({"typ": "JWT", "alg": "RS256"}).to_string()),
        encode(claims.to_string()),
        encode(unique_hex()),
    )
}

/// Thirty-two hexadecimal digits, unlike any others.
pub(crate) fn unique_hex() -> String {
    let random = || RandomState::new().hash_one(());
    format!("{:016x}{:016x}", random(), random())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_is_good_for_its_life() {
        let mut tokens = Tokens::default();
        tokens.admit("a", Duration::from_secs(60));
        let headers = HeaderMap::from_iter([(header::AUTHORIZATION, http::HeaderValue::from_static("Bearer a"))]);
        assert_eq!(tokens.standing(&headers), Standing::Good);
        tokens.clock.advance(Duration::from_secs(59));
        assert_eq!(tokens.standing(&headers), Standing::Good);
        tokens.clock.advance(Duration::from_secs(1));
        assert_eq!(tokens.standing(&headers), Standing::Expired);
    }

    #[test]
    fn no_two_tokens_are_alike() {
        assert_ne!(jwt(json!({})), jwt(json!({})));
        assert_ne!(unique_hex(), unique_hex());
    }
}
