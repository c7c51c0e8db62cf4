//! Spruce's API over plain HTTP. Every reply is checked for what all replies have.

#![allow(unreachable_pub, reason = "nothing else can reach it")]

use conversant_sandbox::{Sandbox, spruce::Credentials};
use reqwest::{Client, Method, RequestBuilder};
use serde_json::{Value, json};

/// A sandbox, and a client of its Spruce.
pub struct Api {
    pub sandbox: Sandbox,
    pub ids: Credentials,
    client: Client,
    token: String,
}

/// A status, and a body; `null` where there is none.
#[derive(Debug)]
pub struct Reply {
    pub status: u16,
    pub body: Value,
}

impl Api {
    pub async fn start() -> Self {
        let sandbox = crate::support::sandbox().await;
        let (ids, token) = (sandbox.spruce().credentials(), crate::support::spruce_token(sandbox.spruce()));
        Self { sandbox, ids, client: crate::support::client(), token }
    }

    pub fn request(&self, method: Method, path: &str) -> RequestBuilder {
        let url = format!("{}{path}", self.sandbox.spruce().base_url());
        self.client.request(method, url).bearer_auth(&self.token)
    }

    pub async fn send(&self, request: RequestBuilder) -> Reply {
        let reply = request.send().await.expect("a reply");
        let status = reply.status().as_u16();
        let headers = reply.headers().clone();
        let text = reply.text().await.expect("a body");
        let body = if text.is_empty() { Value::Null } else { serde_json::from_str(&text).expect("JSON") };
        if status < 300 {
            for header in ["s-ratelimit-limit", "s-ratelimit-remaining", "s-request-id"] {
                assert!(headers.contains_key(header), "{header}");
            }
        } else {
            assert_eq!(body["statusCode"], status, "{body}");
            assert!(body["type"].is_string() && body["message"].is_string(), "{body}");
            assert_eq!(body.as_object().expect("an object").len(), 3, "{body}");
        }
        Reply { status, body }
    }

    pub async fn try_get(&self, path: &str) -> Reply {
        self.send(self.request(Method::GET, path)).await
    }

    pub async fn try_post(&self, path: &str, body: Value) -> Reply {
        self.send(self.request(Method::POST, path).json(&body)).await
    }

    pub async fn try_patch(&self, path: &str, body: Value) -> Reply {
        self.send(self.request(Method::PATCH, path).json(&body)).await
    }

    pub async fn try_delete(&self, path: &str) -> Reply {
        self.send(self.request(Method::DELETE, path)).await
    }

    pub async fn get(&self, path: &str) -> Value {
        self.try_get(path).await.expect(200, path)
    }

    pub async fn post(&self, path: &str, body: Value) -> Value {
        let reply = self.try_post(path, body).await;
        assert!(reply.status < 300, "{path}: {reply:?}");
        reply.body
    }

    pub async fn patch(&self, path: &str, body: Value) -> Value {
        self.try_patch(path, body).await.expect(200, path)
    }

    pub async fn delete(&self, path: &str) -> Value {
        self.try_delete(path).await.expect(200, path)
    }

    /// Every entry of a list, walked in pages of this size. `path` may have a query.
    pub async fn walk(&self, path: &str, name: &str, size: Option<u32>) -> Vec<Value> {
        let separator = if path.contains('?') { '&' } else { '?' };
        let size = size.map(|size| format!("&pageSize={size}")).unwrap_or_default();
        let mut token = String::new();
        let mut seen = Vec::new();
        for _ in 0..1000 {
            let page = self.get(&format!("{path}{separator}paginationToken={token}{size}")).await;
            let entries = page[name].as_array().expect("a list");
            seen.extend(entries.iter().cloned());
            if page["hasMore"] == false {
                assert_eq!(page.get("paginationToken"), None);
                return seen;
            }
            assert!(!entries.is_empty(), "an empty page that is not the last");
            token = text(&page["paginationToken"]);
        }
        panic!("{path} does not end");
    }

    /// Uploads a file; its id.
    pub async fn upload(&self, name: &str, mimetype: &str) -> String {
        let body = format!(
            "--edge\r\nContent-Disposition: form-data; name=\"media\"; filename=\"{name}\"\r\n\
             Content-Type: {mimetype}\r\n\r\n\u{0}bytes\r\n--edge--\r\n",
        );
        let request = self.request(Method::POST, "/media").header("Content-Type", "multipart/form-data; boundary=edge");
        let media = self.send(request.body(body)).await.expect(200, "/media");
        text(&media["id"])
    }
}

impl Reply {
    pub fn expect(self, status: u16, what: &str) -> Value {
        assert_eq!(self.status, status, "{what}: {}", self.body);
        self.body
    }
}

pub fn text(value: &Value) -> String {
    value.as_str().unwrap_or_else(|| panic!("{value} is no string")).to_owned()
}

pub fn texts(entries: &[Value], name: &str) -> Vec<String> {
    entries.iter().map(|entry| text(&entry[name])).collect()
}

/// A message of this text.
pub fn message(text: &str) -> Value {
    json!({"body": [{"type": "text", "value": text}]})
}

/// A message of this text for members only.
pub fn note(text: &str) -> Value {
    json!({"body": [{"type": "text", "value": text}], "internal": true})
}

/// A time this many milliseconds from now.
pub fn in_millis(millis: i64) -> String {
    (chrono::Utc::now() + chrono::Duration::milliseconds(millis)).to_rfc3339_opts(chrono::SecondsFormat::Millis, true)
}
