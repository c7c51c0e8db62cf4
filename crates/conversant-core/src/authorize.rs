use crate::error::Error;
use std::fmt;
use url::Url;

/// The address to which a user's browser is sent, so that the user lets an application in
/// ([RFC 6749, 4.1.1](https://www.rfc-editor.org/rfc/rfc6749#section-4.1.1)). `Display` writes it out.
///
/// The provider sends the browser back to the redirect address with `code` and `state` in its query.
#[derive(Clone, PartialEq, Eq)]
pub struct AuthorizeUrl(Url);

impl AuthorizeUrl {
    pub(crate) fn new(base: &str, path: &str, scope: &str, client_id: &str, redirect_uri: &str) -> Result<Self, Error> {
        // RFC 6749, 3.1.2: absolute, and without a fragment.
        if Url::parse(redirect_uri).map_or(true, |redirect| redirect.fragment().is_some()) {
            return Err(Error::invalid_input(
                "`redirect_uri` must be a whole address, such as `https://app.example/callback`, without a `#`",
            ));
        }
        let mut url = Url::parse(base)
            .and_then(|base| base.join(path))
            .map_err(|_| Error::configuration("the address where access is granted is not a URL"))?;
        url.query_pairs_mut()
            .append_pair("response_type", "code")
            .append_pair("client_id", client_id)
            .append_pair("redirect_uri", redirect_uri);
        if !scope.is_empty() {
            url.query_pairs_mut().append_pair("scope", scope);
        }
        Ok(Self(url))
    }

    /// A value that comes back with the code. Make it one that nobody can guess, keep it with the user's session, and take
    /// no code that comes with another: or somebody else's account may be slipped in (RFC 6749, 10.12).
    #[must_use]
    pub fn state(mut self, state: impl AsRef<str>) -> Self {
        self.0.query_pairs_mut().append_pair("state", state.as_ref());
        self
    }

    /// The address.
    pub fn as_str(&self) -> &str {
        self.0.as_str()
    }
}

impl fmt::Display for AuthorizeUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Without the query: `state` belongs to a user's session.
impl fmt::Debug for AuthorizeUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let end = self.as_str().find('?').unwrap_or(self.as_str().len());
        f.debug_tuple("AuthorizeUrl").field(&format_args!("{}", &self.as_str()[..end])).finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::ErrorKind;

    const REDIRECT: &str = "https://app.example/callback?from=a b&to=ü";

    fn url(path: &str) -> AuthorizeUrl {
        AuthorizeUrl::new("https://acme.example/acme/", path, "", "12 34", REDIRECT).expect("it is an address")
    }

    #[test]
    fn it_is_resolved_as_token_endpoints_are() {
        for (path, at) in [
            ("authorize.action", "https://acme.example/acme/authorize.action"),
            ("/authorize", "https://acme.example/authorize"),
            ("https://login.example/authorize", "https://login.example/authorize"),
        ] {
            assert_eq!(url(path).as_str().split('?').next(), Some(at));
        }
    }

    #[test]
    fn what_it_carries_reads_as_it_was_given() {
        let url = url("authorize?tenant=7").state("a&state=b#c").to_string();
        let read: Vec<(String, String)> = Url::parse(&url).expect("it is a URL").query_pairs().into_owned().collect();
        let read: Vec<_> = read.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        let expected = [
            ("tenant", "7"),
            ("response_type", "code"),
            ("client_id", "12 34"),
            ("redirect_uri", REDIRECT),
            ("state", "a&state=b#c"),
        ];
        assert_eq!(read, expected);
        assert!(!url.contains([' ', '#', 'ü']), "{url}");
    }

    #[test]
    fn scopes_are_named_where_there_are_any() {
        let url = AuthorizeUrl::new("https://acme.example/", "authorize", "read write", "1", REDIRECT);
        assert!(url.expect("it is an address").as_str().ends_with("&scope=read+write"));
    }

    #[test]
    fn a_redirect_address_that_is_none_is_refused() {
        for redirect in ["", "/callback", "app.example/callback", "https://app.example/#callback"] {
            let error = AuthorizeUrl::new("https://acme.example/", "authorize", "", "1", redirect);
            assert_eq!(error.expect_err(redirect).kind(), ErrorKind::InvalidInput);
        }
    }

    #[test]
    fn debug_shows_no_state() {
        let shown = format!("{:?}", url("authorize").state("CANARY"));
        assert_eq!(shown, "AuthorizeUrl(https://acme.example/acme/authorize)");
    }
}
