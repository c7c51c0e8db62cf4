//! What is read out of a request.

use std::{collections::BTreeSet, convert::Infallible};

use axum::extract::{FromRequestParts, Path};
use http::{HeaderMap, StatusCode, header, request::Parts};
use serde_json::{Map, Value};
use url::form_urlencoded;

use super::error::Refusal;
use crate::parameters::is_content_type;

/// The parameters of a path. What cannot be one names nothing.
pub(super) struct InPath<T>(pub(super) T);

impl<T, S> FromRequestParts<S> for InPath<T>
where
    Path<T>: FromRequestParts<S>,
    S: Send + Sync,
{
    type Rejection = Refusal;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Refusal> {
        match Path::<T>::from_request_parts(parts, state).await {
            Ok(Path(parameters)) => Ok(Self(parameters)),
            Err(_) => Err(Refusal::not_found()),
        }
    }
}

/// The address a request was sent to, without its query.
pub(super) struct Address {
    origin: String,
    path: String,
}

impl Address {
    /// Another path of the same server.
    pub(super) fn beside(&self, path: &str) -> String {
        format!("{}{path}", self.origin)
    }

    pub(super) fn whole(&self) -> String {
        self.beside(&self.path)
    }
}

impl<S: Send + Sync> FromRequestParts<S> for Address {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Infallible> {
        let host = parts.headers.get(header::HOST).and_then(|value| value.to_str().ok()).unwrap_or_default();
        let origin = format!("http://{host}");
        let uri = axum::extract::OriginalUri::from_request_parts(parts, state).await?;
        Ok(Self { origin, path: uri.path().to_owned() })
    }
}

/// The parameters of a query.
pub(super) struct Query(Vec<(String, String)>);

impl<S: Send + Sync> FromRequestParts<S> for Query {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Infallible> {
        let query = parts.uri.query().unwrap_or_default();
        Ok(Self(form_urlencoded::parse(query.as_bytes()).into_owned().collect()))
    }
}

impl Query {
    pub(super) fn text(&self, name: &str) -> Option<&str> {
        self.0.iter().find(|(it, _)| it == name).map(|(_, value)| value.as_str())
    }

    pub(super) fn id(&self, name: &str) -> Result<Option<u64>, Refusal> {
        self.text(name).map(|value| whole(name, value)).transpose()
    }

    /// A number that has to be at least one.
    pub(super) fn count(&self, name: &str) -> Result<Option<u64>, Refusal> {
        match self.id(name)? {
            Some(0) => Err(Refusal::invalid(format!("{name} must be at least 1"))),
            count => Ok(count),
        }
    }

    /// One id or several: `name=1&name=2`, `name[]=1`, `name[0]=1` and `name=1,2` are understood.
    pub(super) fn ids(&self, name: &str) -> Result<Option<BTreeSet<u64>>, Refusal> {
        let is_it = |key: &str| key.strip_prefix(name).is_some_and(|rest| rest.is_empty() || rest.starts_with('['));
        let mut values = self.0.iter().filter(|(key, _)| is_it(key)).flat_map(|(_, value)| value.split(',')).peekable();
        if values.peek().is_none() {
            return Ok(None);
        }
        values.map(|value| whole(name, value)).collect::<Result<_, _>>().map(Some)
    }
}

fn whole(name: &str, value: &str) -> Result<u64, Refusal> {
    let number = value.parse::<i64>().ok().and_then(|number| u64::try_from(number).ok());
    number.ok_or_else(|| Refusal::invalid(format!("{name} must be a whole number")))
}

/// The fields of a JSON body.
#[derive(Debug)]
pub(super) struct Fields(Map<String, Value>);

impl Fields {
    /// A body of another kind is one without the fields asked for.
    pub(super) fn read(headers: &HeaderMap, body: &[u8]) -> Result<Self, Refusal> {
        if !is_content_type(headers, &["application/json"]) {
            return Err(Refusal::invalid("The body must be a JSON object"));
        }
        match serde_json::from_slice(body) {
            Ok(Value::Object(fields)) => Ok(Self(fields)),
            Ok(_) => Err(Refusal::invalid("The body must be a JSON object")),
            Err(_) => Err(Refusal::of_status(StatusCode::BAD_REQUEST)),
        }
    }

    /// A value that is there and not `null`.
    pub(super) fn value(&self, name: &str) -> Option<&Value> {
        self.0.get(name).filter(|value| !value.is_null())
    }

    pub(super) fn has(&self, name: &str) -> bool {
        self.0.contains_key(name)
    }

    pub(super) fn text(&self, name: &str) -> Result<Option<&str>, Refusal> {
        self.read_as(name, "a string", Value::as_str)
    }

    pub(super) fn id(&self, name: &str) -> Result<Option<u64>, Refusal> {
        self.read_as(name, "an id", id)
    }

    pub(super) fn flag(&self, name: &str) -> Result<Option<bool>, Refusal> {
        self.read_as(name, "true or false", Value::as_bool)
    }

    pub(super) fn integer(&self, name: &str) -> Result<Option<i64>, Refusal> {
        self.read_as(name, "a whole number", Value::as_i64)
    }

    pub(super) fn ids(&self, name: &str) -> Result<Option<Vec<u64>>, Refusal> {
        self.read_as(name, "a list of ids", |value| value.as_array()?.iter().map(id).collect())
    }

    pub(super) fn texts(&self, name: &str) -> Result<Option<Vec<&str>>, Refusal> {
        self.read_as(name, "a list of strings", |value| value.as_array()?.iter().map(Value::as_str).collect())
    }

    /// A string that has to be there and say something.
    pub(super) fn required_text(&self, name: &str) -> Result<&str, Refusal> {
        let text = self.text(name)?.filter(|text| !text.is_empty());
        text.ok_or_else(|| Refusal::invalid(format!("{name} is required and must be a string")))
    }

    pub(super) fn object(&self, name: &str) -> Result<Option<Self>, Refusal> {
        self.read_as(name, "an object", |value| value.as_object().cloned().map(Self))
    }

    pub(super) fn required<T>(name: &str, value: Option<T>) -> Result<T, Refusal> {
        value.ok_or_else(|| Refusal::invalid(format!("{name} is required")))
    }

    fn read_as<'a, T>(
        &'a self,
        name: &str,
        kind: &str,
        read: impl Fn(&'a Value) -> Option<T>,
    ) -> Result<Option<T>, Refusal> {
        match self.value(name) {
            None => Ok(None),
            Some(value) => match read(value) {
                Some(value) => Ok(Some(value)),
                None => Err(Refusal::invalid(format!("{name} must be {kind}"))),
            },
        }
    }
}

fn id(value: &Value) -> Option<u64> {
    value.as_i64().and_then(|id| u64::try_from(id).ok())
}
