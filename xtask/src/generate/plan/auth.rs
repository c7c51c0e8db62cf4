//! How the client gets its tokens.

use super::call_names::identifier;
use super::document::Document;
use super::values::{list, object, seconds, text};
use super::{AuthPlan, AuthScheme, BodyKind, Credential, CredentialPlace, Operation, Result, snake};
use crate::finding::Finding;
use crate::spec::child;
use serde_json::Value;
use std::collections::HashSet;

impl Document<'_> {
    pub(super) fn auth(&self, operations: &[Operation]) -> Result<Option<AuthPlan>> {
        let schemes: Vec<_> = object(self.root.pointer("/components/securitySchemes"))
            .map(|(name, scheme)| (name, self.resolve(scheme)))
            .collect();
        let (name, scheme) = match schemes.as_slice() {
            [] => return Ok(None),
            [(name, scheme)] if is_token(scheme) => (*name, *scheme),
            several => return Ok(Some(self.given(several))),
        };
        let pointer = child("/components/securitySchemes", name);
        let operation = |id: &str, place: &str| {
            operations.iter().find(|operation| operation.id == id).ok_or_else(|| {
                Finding::error(
                    "token-operation",
                    format!("{pointer}/x-token/{place}"),
                    format!("there is no operation `{id}`"),
                )
            })
        };
        let token = scheme.get("x-token");
        let flow = |name: &str| scheme.pointer(&format!("/flows/{name}"));
        let auth = if let Some(basic) = token.and_then(|token| token.get("basic")).and_then(Value::as_array) {
            let part = |index: usize| basic.get(index).and_then(Value::as_str).unwrap_or_default().to_owned();
            AuthScheme::Basic { user: part(0), password: part(1) }
        } else if let Some(token) = token {
            let acquire = operation(&text(token, "acquire"), "acquire")?;
            let renew = match token.get("renew").and_then(Value::as_str) {
                Some(id) => Some(operation(id, "renew")?.path.clone()),
                None => None,
            };
            let schema = match acquire.body.as_ref().map(|body| &body.kind) {
                Some(BodyKind::Json { schema, .. }) => schema,
                _ => {
                    return Err(Finding::error(
                        "token-operation",
                        format!("{pointer}/x-token/acquire"),
                        "the operation takes no JSON body",
                    ));
                }
            };
            AuthScheme::Login {
                path: acquire.path.clone(),
                fields: list(self.root.pointer(&format!("/components/schemas/{schema}/required")))
                    .filter_map(Value::as_str)
                    .map(str::to_owned)
                    .collect(),
                token: list(token.get("token")).filter_map(Value::as_str).map(str::to_owned).collect(),
                expires_at: token.get("expires_at").and_then(Value::as_str).map(str::to_owned),
                renew,
            }
        } else if let Some(flow) = flow("clientCredentials") {
            AuthScheme::ClientCredentials { token_url: text(flow, "tokenUrl"), scope: scope(flow) }
        } else if let Some(flow) = flow("password") {
            AuthScheme::Password { token_url: text(flow, "tokenUrl") }
        } else if let Some(flow) = flow("authorizationCode") {
            let token_url = text(flow, "tokenUrl");
            let refresh_url = flow.get("refreshUrl").and_then(Value::as_str).unwrap_or(&token_url).to_owned();
            let authorization_url = text(flow, "authorizationUrl");
            AuthScheme::AuthorizationCode { authorization_url, scope: scope(flow), token_url, refresh_url }
        } else {
            AuthScheme::Bearer
        };
        Ok(Some(AuthPlan {
            description: text(scheme, "description"),
            scheme: auth,
            token_expired: scheme
                .get("x-token-expired")
                .and_then(Value::as_u64)
                .and_then(|status| status.try_into().ok()),
            token_delay: scheme.get("x-token-delay").and_then(Value::as_str).and_then(seconds),
        }))
    }
}

impl Document<'_> {
    /// Credentials that are sent as the caller gives them: whatever is not one token that the client can get by itself.
    fn given(&self, schemes: &[(&String, &Value)]) -> AuthPlan {
        let mut taken: HashSet<String> = BUILDER.iter().map(|name| (*name).to_owned()).collect();
        let variables = object(self.at("/servers/0").get("variables")).map(|(name, _)| snake(name));
        taken.extend(variables);
        let mut credentials = Vec::new();
        for (name, scheme) in schemes {
            let plain = identifier(&snake(name), "credential");
            let suffixed = format!("{}_credential", plain.trim_end_matches('_'));
            let numbered = (2..).map(|number| format!("{suffixed}_{number}"));
            let mut names = [plain, suffixed.clone()].into_iter().chain(numbered);
            let setter = names.find(|name| taken.insert(name.clone())).unwrap_or(suffixed);
            credentials.push(Credential {
                scheme: (*name).clone(),
                setter,
                description: text(scheme, "description"),
                place: place(scheme),
            });
        }
        let described = credentials.iter().map(|credential| match credential.description.as_str() {
            "" => format!("`{}`: {}.", credential.setter, where_to(&credential.place)),
            description => format!("`{}`: {}. {description}", credential.setter, where_to(&credential.place)),
        });
        let description = described.collect::<Vec<_>>().join("\n\n");
        AuthPlan { description, scheme: AuthScheme::Given(credentials), token_expired: None, token_delay: None }
    }
}

/// What the builder of every client has.
const BUILDER: [&str; 18] = [
    "token",
    "without_credentials",
    "base_url",
    "http_client",
    "timeout",
    "attempt_timeout",
    "connect_timeout",
    "max_reply_bytes",
    "user_agent",
    "retry",
    "retry_budget",
    "rate_limit_store",
    "no_rate_limit",
    "on_new_tokens",
    "format",
    "build",
    "config",
    "builder",
];

/// Is the scheme one bearer token, however it is had?
fn is_token(scheme: &Value) -> bool {
    match text(scheme, "type").as_str() {
        "http" => text(scheme, "scheme").eq_ignore_ascii_case("bearer"),
        "oauth2" | "openIdConnect" => true,
        _ => false,
    }
}

fn place(scheme: &Value) -> CredentialPlace {
    let name = text(scheme, "name");
    match (text(scheme, "type").as_str(), text(scheme, "in").as_str()) {
        ("apiKey", "query") => CredentialPlace::Query(name),
        ("apiKey", "cookie") => CredentialPlace::Cookie(name),
        ("apiKey", _) => CredentialPlace::Header(name.to_lowercase()),
        ("mutualTLS", _) => CredentialPlace::Connection,
        ("http", _) => {
            let word = text(scheme, "scheme");
            let known = ["Basic", "Bearer", "Digest"].into_iter().find(|known| known.eq_ignore_ascii_case(&word));
            CredentialPlace::Authorization(known.map_or(word, str::to_owned))
        }
        _ => CredentialPlace::Authorization("Bearer".to_owned()),
    }
}

/// Where a credential goes, in words.
pub(crate) fn where_to(place: &CredentialPlace) -> String {
    match place {
        CredentialPlace::Header(name) => format!("a key in the header `{name}`"),
        CredentialPlace::Query(name) => format!("a key in the query, as `{name}`"),
        CredentialPlace::Cookie(name) => format!("a key in the cookie `{name}`"),
        CredentialPlace::Authorization(word) if word == "Basic" => "user and password (HTTP Basic)".to_owned(),
        CredentialPlace::Authorization(word) => format!("a token, sent as `Authorization: {word} …`"),
        CredentialPlace::Connection => "a client certificate, which the HTTP client underneath has".to_owned(),
    }
}

/// All scopes of an OAuth flow, as they are sent.
fn scope(flow: &Value) -> String {
    let scopes: Vec<_> = object(flow.get("scopes")).map(|(scope, _)| scope.as_str()).collect();
    scopes.join(" ")
}
