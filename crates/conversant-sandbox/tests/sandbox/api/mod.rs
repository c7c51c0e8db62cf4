//! Calls of a provider's operations, with a token, as JSON.

#![allow(unreachable_pub, reason = "nothing else can reach it")]

use reqwest::{Client, Method, RequestBuilder};
use serde_json::Value;

/// A provider's API, signed in to.
pub struct Api {
    base: String,
    token: String,
    client: Client,
}

impl Api {
    pub fn new(base: String, token: String) -> Self {
        let client = Client::builder().no_proxy().build().expect("a client");
        Self { base, token, client }
    }

    pub fn request(&self, method: Method, path: &str) -> RequestBuilder {
        self.client.request(method, format!("{}{path}", self.base)).bearer_auth(&self.token)
    }

    pub async fn get(&self, path: &str) -> (u16, Value) {
        answer(self.request(Method::GET, path)).await
    }

    pub async fn post(&self, path: &str, body: &Value) -> (u16, Value) {
        answer(self.request(Method::POST, path).json(body)).await
    }

    pub async fn put(&self, path: &str, body: &Value) -> (u16, Value) {
        answer(self.request(Method::PUT, path).json(body)).await
    }

    pub async fn patch(&self, path: &str, body: &Value) -> (u16, Value) {
        answer(self.request(Method::PATCH, path).json(body)).await
    }

    pub async fn delete(&self, path: &str) -> (u16, Value) {
        answer(self.request(Method::DELETE, path)).await
    }

    /// What a path answers that has to be there.
    pub async fn found(&self, path: &str) -> Value {
        let (status, body) = self.get(path).await;
        assert_eq!(status, 200, "{path}: {body}");
        body
    }
}

/// Status and JSON; `null` where there is no body.
pub async fn answer(request: RequestBuilder) -> (u16, Value) {
    let reply = request.send().await.expect("a reply");
    let status = reply.status().as_u16();
    let body = reply.bytes().await.expect("a body");
    let json = if body.is_empty() { Value::Null } else { serde_json::from_slice(&body).expect("JSON") };
    (status, json)
}

/// The values of a key, in the order of the list.
pub fn each<'a>(list: &'a Value, key: &str) -> Vec<&'a Value> {
    list.as_array().unwrap_or_else(|| panic!("a list: {list}")).iter().map(|it| &it[key]).collect()
}

pub fn ids(list: &Value) -> Vec<u64> {
    each(list, "id").into_iter().map(|id| id.as_u64().expect("an id")).collect()
}

/// Says how an object differs from its table of fields: `name:kind` each, with `?` behind what may be `null`.
pub fn difference(object: &Value, table: &str) -> Vec<String> {
    let fields: Vec<(&str, &str)> = table.split_whitespace().map(|it| it.split_once(':').expect("a kind")).collect();
    let keys = object.as_object().unwrap_or_else(|| panic!("an object: {object}"));
    let more =
        keys.keys().filter(|key| fields.iter().all(|(name, _)| name != key)).map(|key| format!("{key} is there"));
    let wrong = fields.iter().filter(|(name, kind)| !keys.get(*name).is_some_and(|value| is_kind(value, kind)));
    more.chain(wrong.map(|(name, kind)| format!("{name} is {:?}, not {kind}", keys.get(*name)))).collect()
}

fn is_kind(value: &Value, kind: &str) -> bool {
    if let Some(kind) = kind.strip_suffix('?') {
        return value.is_null() || is_kind(value, kind);
    }
    match kind {
        "int" => value.is_i64(),
        "number" => value.is_number(),
        "flag" => *value == 0 || *value == 1,
        "bool" => value.is_boolean(),
        "text" => value.is_string(),
        "time" => {
            value.as_str().is_some_and(|it| chrono::NaiveDateTime::parse_from_str(it, "%Y-%m-%d %H:%M:%S").is_ok())
        }
        "date" => value.as_str().is_some_and(|it| it.parse::<chrono::NaiveDate>().is_ok()),
        "list" => value.is_array(),
        "object" => value.is_object(),
        "any" => true,
        _ => panic!("{kind} is no kind"),
    }
}
