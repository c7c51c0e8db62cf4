//! Access tokens: made, known, and refused.

use std::{
    collections::HashMap,
    fmt,
    hash::{BuildHasher, RandomState},
};

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use http::{HeaderMap, header};
use serde_json::{Value, json};

/// The tokens a provider has issued.
#[derive(Default)]
pub(crate) struct Tokens {
    issued: HashMap<String, Standing>,
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
    pub(crate) fn admit(&mut self, token: &str) {
        self.issued.insert(token.to_owned(), Standing::Good);
    }

    pub(crate) fn expire(&mut self, token: &str) {
        if let Some(standing) = self.issued.get_mut(token) {
            *standing = Standing::Expired;
        }
    }

    pub(crate) fn expire_all(&mut self) {
        for standing in self.issued.values_mut() {
            *standing = Standing::Expired;
        }
    }

    /// The standing of the bearer token in these headers.
    pub(crate) fn standing(&self, headers: &HeaderMap) -> Standing {
        bearer(headers).and_then(|token| self.issued.get(token)).copied().unwrap_or(Standing::Unknown)
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
    fn no_two_tokens_are_alike() {
        assert_ne!(jwt(json!({})), jwt(json!({})));
        assert_ne!(unique_hex(), unique_hex());
    }
}
