//! Where events go: what both kinds of webhook have in common.

use std::fmt;

use base64::{Engine, engine::general_purpose::STANDARD};
use http::{HeaderMap, HeaderValue, header};
use serde_json::{Map, Value, json};

use super::request::Refusal;
use crate::webhook_delivery::Target;

/// An address, whether events go there, and as whom.
#[derive(Clone)]
pub(super) struct Endpoint {
    pub(super) enabled: bool,
    pub(super) target: Target,
    pub(super) url: String,
    login: Option<String>,
    password: Option<String>,
}

impl Endpoint {
    pub(super) fn read(webhook: &Map<String, Value>, enabled: bool) -> Result<Self, Refusal> {
        let url = webhook.get("url").and_then(Value::as_str);
        let url = url.ok_or_else(|| Refusal::bad_request("url is required and must be a string"))?;
        let target = Target::parse(url).map_err(|why| Refusal::bad_request(format!("url: {why}")))?;
        Ok(Self {
            enabled,
            target,
            url: url.to_owned(),
            login: optional_text(webhook, "login")?,
            password: optional_text(webhook, "password")?,
        })
    }

    /// `isEnabled`, `url`, `login` and `password`.
    pub(super) fn to_json(&self) -> Value {
        json!({
            "isEnabled": u8::from(self.enabled),
            "url": self.url,
            "login": self.login,
            "password": self.password,
        })
    }

    /// Login and password as a log has them.
    pub(super) fn masked(&self) -> Value {
        let mut json = json!({"url": self.url});
        if let Some(login) = &self.login {
            json["login"] = json!(login);
        }
        if self.password.is_some() {
            json["password"] = json!("****");
        }
        json
    }

    /// Basic auth goes along when login and password are set.
    pub(super) fn headers(&self) -> HeaderMap {
        let mut headers = HeaderMap::new();
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/json"));
        if let (Some(login), Some(password)) = (&self.login, &self.password) {
            let basic = format!("Basic {}", STANDARD.encode(format!("{login}:{password}")));
            if let Ok(value) = HeaderValue::try_from(basic) {
                headers.insert(header::AUTHORIZATION, value);
            }
        }
        headers
    }
}

impl fmt::Debug for Endpoint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Endpoint").field("enabled", &self.enabled).finish_non_exhaustive()
    }
}

/// A string, `null`, or nothing.
pub(super) fn optional_text(object: &Map<String, Value>, key: &str) -> Result<Option<String>, Refusal> {
    match object.get(key) {
        None | Some(Value::Null) => Ok(None),
        Some(Value::String(text)) => Ok(Some(text.clone())),
        Some(_) => Err(Refusal::bad_request(format!("{key} must be a string"))),
    }
}
