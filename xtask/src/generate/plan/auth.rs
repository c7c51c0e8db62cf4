//! How the client gets its tokens.

use super::document::Document;
use super::values::{list, object, seconds, text};
use super::{AuthPlan, AuthScheme, BodyKind, Operation, Result};
use crate::finding::Finding;
use crate::spec::child;
use serde_json::Value;

impl Document<'_> {
    pub(super) fn auth(&self, operations: &[Operation]) -> Result<Option<AuthPlan>> {
        let Some((name, scheme)) = object(self.root.pointer("/components/securitySchemes")).next() else {
            return Ok(None);
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
                Some(BodyKind::Json { schema }) => schema,
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

/// All scopes of an OAuth flow, as they are sent.
fn scope(flow: &Value) -> String {
    let scopes: Vec<_> = object(flow.get("scopes")).map(|(scope, _)| scope.as_str()).collect();
    scopes.join(" ")
}
