//! An operation's request and reply as the vendor shows them, in a file: `exchanges/<provider>/<operation>.http`.
//!
//! The file holds a request and, after a line `###`, the reply, both as they cross the socket; lines before them that
//! begin with `#` say where they come from. It is written from the vendor's documents, never from a spec or from what a
//! client sends. `{{origin}}` stands for the server's scheme, host and port.
//!
//! [`replay`] makes the client's call against a server that gives that reply, and holds what was sent against that
//! request, and what the client read of the reply, encoded again, against the reply.

use crate::server::{Answer, Recorded, Server};
use crate::{specs, xml};
use conversant::{Accepted, Error, Reply};
use serde::Serialize;
use serde_json::Value;
use std::collections::BTreeMap;
use std::fmt::Debug;
use std::future::Future;
use std::path::{Path, PathBuf};

/// A vendor's sample of a call.
#[derive(Debug, Clone)]
pub struct Exchange {
    name: String,
    request: Message,
    reply: Message,
}

/// A request or a reply.
#[derive(Debug, Clone)]
struct Message {
    /// The first line.
    start: String,
    headers: Vec<(String, String)>,
    body: String,
}

/// Where the exchanges are.
pub fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("exchanges")
}

impl Exchange {
    /// Reads `exchanges/<name>.http`.
    pub fn load(name: &str) -> Self {
        let path = folder().join(format!("{name}.http"));
        let text = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        let (request, reply) = text.split_once("\n###\n").unwrap_or_else(|| panic!("{name}: no line `###`"));
        Self { name: name.to_owned(), request: Message::parse(request), reply: Message::parse(reply) }
    }

    /// The body of the reply.
    pub fn reply_json(&self) -> Value {
        serde_json::from_str(&self.reply.body).unwrap_or_else(|error| panic!("{}: {error}", self.name))
    }

    /// A server that gives the reply.
    async fn server(&self) -> Server {
        let status = self.reply.start.split(' ').nth(1).and_then(|status| status.parse().ok());
        let status: u16 = status.unwrap_or_else(|| panic!("{}: `{}` has no status", self.name, self.reply.start));
        let reply = self.reply.clone();
        let origin = std::sync::Arc::new(std::sync::OnceLock::<String>::new());
        let known = origin.clone();
        let server = Server::answering(move |number, _| {
            let origin = known.get().map_or("", String::as_str);
            let headers: Vec<_> = reply
                .headers
                .iter()
                .map(|(name, value)| (name.as_str(), value.replace("{{origin}}", origin)))
                .collect();
            let headers: Vec<_> = headers.iter().map(|(name, value)| (*name, value.as_str())).collect();
            match number {
                0 => Answer::http(status, &headers, reply.body.replace("{{origin}}", origin)),
                _ => Answer::http(599, &[], "a call is one request"),
            }
        })
        .await;
        origin.get_or_init(|| server.url());
        server
    }

    /// What was sent is what the vendor shows.
    fn assert_request(&self, sent: &Recorded, origin: &str) {
        let name = &self.name;
        let wanted = &self.request;
        let start = format!("{} {} HTTP/1.1", sent.method, sent.target);
        assert_eq!(start, wanted.start, "{name}: the request line");
        for (header, value) in &wanted.headers {
            if header.eq_ignore_ascii_case("content-type") && value.starts_with("multipart/") {
                continue;
            }
            assert_eq!(sent.header(header), Some(value.replace("{{origin}}", origin).as_str()), "{name}: `{header}`");
        }
        let expected = ["host", "user-agent", "authorization", "accept", "content-length", "content-type"];
        for (header, _) in &sent.headers {
            let header = header.to_ascii_lowercase();
            let shown = wanted.headers.iter().any(|(known, _)| known.eq_ignore_ascii_case(&header));
            let framing = header == "transfer-encoding" && wanted.is("multipart/form-data");
            assert!(shown || framing || expected.contains(&header.as_str()), "{name}: `{header}` was sent as well");
        }
        assert_eq!(sent.header("content-type").is_some(), !wanted.body.is_empty(), "{name}: the content type");
        self.assert_body(sent, &wanted.body.replace("{{origin}}", origin));
    }

    fn assert_body(&self, sent: &Recorded, wanted: &str) {
        let name = &self.name;
        let body = || String::from_utf8_lossy(&sent.body).into_owned();
        if self.request.is("application/json") {
            let wanted: Value = serde_json::from_str(wanted).unwrap_or_else(|error| panic!("{name}: {error}"));
            assert_eq!(sent.json(), wanted, "{name}: the body");
        } else if self.request.is("application/xml") {
            assert_eq!(xml::parse(&body()), xml::parse(wanted), "{name}: the body");
        } else if self.request.is("application/x-www-form-urlencoded") {
            let mut fields: Vec<_> = url::form_urlencoded::parse(wanted.trim().as_bytes()).into_owned().collect();
            fields.sort();
            assert_eq!(sent.form(), fields, "{name}: the form");
        } else if self.request.is("multipart/form-data") {
            let parts = |message: &str, content_type: Option<&str>| {
                let boundary =
                    content_type.and_then(|it| it.split_once("boundary=")).map(|(_, it)| it.trim_matches('"'));
                multipart(message, boundary.unwrap_or_else(|| panic!("{name}: no boundary")))
            };
            let sent = parts(&body(), sent.header("content-type"));
            assert_eq!(
                sent,
                parts(&wanted.replace('\n', "\r\n"), self.request.header("content-type")),
                "{name}: the parts"
            );
        } else {
            assert_eq!(body(), wanted, "{name}: the body");
        }
    }

    /// What the client read of the reply, encoded again, is the reply.
    fn assert_reply(&self, read: Value, value_at: &str) {
        let name = &self.name;
        if self.reply.body.is_empty() {
            assert_eq!(read, Value::Null, "{name}: there was no reply to read");
            return;
        }
        if self.reply.is("application/xml") {
            assert_ne!(read, Value::Null, "{name}: nothing was read");
            assert_eq!(xml_texts(&xml::parse(&self.reply.body)), json_texts(&read), "{name}: the texts of the reply");
            return;
        }
        let Ok(whole) = serde_json::from_str::<Value>(&self.reply.body) else {
            assert_eq!(read, Value::String(self.reply.body.clone()), "{name}: the reply's bytes");
            return;
        };
        let wanted = whole.pointer(value_at).unwrap_or_else(|| panic!("{name}: the reply has nothing at {value_at}"));
        assert_eq!(without_nulls(&read), without_nulls(wanted), "{name}: the reply");
    }
}

impl Message {
    fn parse(text: &str) -> Self {
        let mut lines = text.lines().skip_while(|line| line.is_empty() || line.starts_with('#'));
        let start = lines.next().unwrap_or_default().to_owned();
        let mut headers = Vec::new();
        for line in lines.by_ref().take_while(|line| !line.is_empty()) {
            let (name, value) = line.split_once(':').unwrap_or_else(|| panic!("`{line}` is no header"));
            headers.push((name.trim().to_owned(), value.trim().to_owned()));
        }
        let body = lines.collect::<Vec<_>>().join("\n");
        Self { start, headers, body }
    }

    fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(known, _)| known.eq_ignore_ascii_case(name)).map(|(_, value)| value.as_str())
    }

    fn is(&self, media_type: &str) -> bool {
        self.header("content-type").is_some_and(|value| value.split(';').next() == Some(media_type))
    }
}

/// The parts of a multipart body: their headers that count, and their content.
fn multipart(body: &str, boundary: &str) -> Vec<(BTreeMap<String, String>, String)> {
    let delimiter = format!("--{boundary}");
    let mut parts: Vec<_> = body.split(delimiter.as_str()).collect();
    assert!(parts.len() >= 3, "no parts between {delimiter}:\n{body}");
    assert!(parts.pop().is_some_and(|end| end.starts_with("--")), "the last boundary does not end the body:\n{body}");
    let part = |part: &&str| {
        let part = part.strip_prefix("\r\n").and_then(|part| part.strip_suffix("\r\n")).expect("lines around a part");
        let (head, content) = part.split_once("\r\n\r\n").expect("an empty line after a part's headers");
        let headers = head.split("\r\n").filter_map(|line| line.split_once(':'));
        (headers.map(|(name, value)| (name.to_lowercase(), value.trim().to_owned())).collect(), content.to_owned())
    };
    parts[1..].iter().map(part).collect()
}

/// A value as it counts. A property that is `null` says the same as one that is absent: types have one way to say nothing.
fn without_nulls(value: &Value) -> Value {
    match value {
        Value::Object(object) => {
            let kept = object.iter().filter(|(_, value)| !value.is_null());
            kept.map(|(name, value)| (name.clone(), without_nulls(value))).collect()
        }
        Value::Array(items) => items.iter().map(without_nulls).collect(),
        // `267` and `267.0` are one number (RFC 8259, 6).
        Value::Number(number) => match number.as_f64().filter(|float| float.fract() == 0.0 && float.abs() < 9e15) {
            Some(float) => (float as i64).into(),
            None => value.clone(),
        },
        other => other.clone(),
    }
}

/// Stands for a text that must not be seen.
const CANARY: &str = "CANARY";

/// The value with a canary for every text that is no moment in time.
fn with_canaries(value: &Value) -> Value {
    match value {
        Value::String(text) if text.chars().filter(char::is_ascii_digit).count() >= 8 => value.clone(),
        Value::String(_) => CANARY.into(),
        Value::Array(items) => items.iter().map(with_canaries).collect(),
        Value::Object(object) => object.iter().map(|(name, value)| (name.clone(), with_canaries(value))).collect(),
        other => other.clone(),
    }
}

/// Every text in a document, in order of themselves: XML names no types and no lists.
fn xml_texts(element: &xml::Element) -> Vec<String> {
    let mut texts: Vec<_> = element.children.iter().flat_map(xml_texts).collect();
    if element.children.is_empty() && !element.text.is_empty() {
        texts.push(element.text.clone());
    }
    texts.sort();
    texts
}

fn json_texts(value: &Value) -> Vec<String> {
    let mut texts = match value {
        Value::Null => Vec::new(),
        Value::String(text) if text.is_empty() => Vec::new(),
        Value::String(text) => vec![text.clone()],
        Value::Array(items) => items.iter().flat_map(json_texts).collect(),
        Value::Object(object) => object.values().flat_map(json_texts).collect(),
        other => vec![other.to_string()],
    };
    texts.sort();
    texts
}

/// A reply whose value can be encoded again.
pub trait Encoded: Debug {
    /// The value as JSON.
    fn encoded(&self) -> Value;
}

impl<T: Serialize + Debug, H: Debug> Encoded for Reply<T, H> {
    fn encoded(&self) -> Value {
        serde_json::to_value(&**self).expect("what was read can be written")
    }
}

impl<T: Serialize + Debug, H: Debug> Encoded for Accepted<T, H> {
    fn encoded(&self) -> Value {
        self.reply().map_or(Value::Null, Encoded::encoded)
    }
}

/// Makes the call and compares both ways. `value_at` is where the reply has its value: `/result` in an envelope.
pub async fn replay<C, R: Encoded, F: Future<Output = Result<R, Error>>>(
    name: &str,
    value_at: &str,
    client: fn(&Server) -> C,
    call: impl FnOnce(C) -> F,
) {
    let exchange = Exchange::load(name);
    let server = exchange.server().await;
    let reply = call(client(&server)).await;
    exchange.assert_request(&server.request(), &server.url());
    let reply = reply.unwrap_or_else(|error| panic!("{name}: {error}"));
    exchange.assert_reply(reply.encoded(), value_at);
}

/// Makes the call for each of the operation's examples in the spec: what the client reads of a reply, encoded again, is the
/// example, and neither replies nor errors show a text of it in `Debug` or `Display`. What the spec shows in rustdoc is
/// thereby what the types hold.
pub async fn read_examples<C, R: Encoded, F: Future<Output = Result<R, Error>>>(
    name: &str,
    value_at: &str,
    client: fn(&Server) -> C,
    call: impl Fn(C) -> F,
) {
    let (provider, operation) = name.split_once('/').expect("a name is a provider and an operation");
    let plain = |name: &str| name.replace('_', "").to_lowercase();
    for example in specs::examples(specs::loaded(provider)) {
        let Some(status) = example.status else { continue };
        if plain(&example.operation) != plain(operation) || example.media_type != "application/json" {
            continue;
        }
        let server = Server::start(vec![Answer::json(status, &with_canaries(&example.value))]).await;
        let shown = match call(client(&server)).await {
            Ok(reply) => format!("{reply:?}"),
            Err(error) => format!("{error} {error:?}"),
        };
        assert!(!shown.contains(CANARY), "{name} shows what its reply holds: {shown}");
        if !(200..300).contains(&status) {
            continue;
        }
        let server = Server::start(vec![Answer::json(status, &example.value)]).await;
        let reply = call(client(&server)).await.unwrap_or_else(|error| panic!("{name}, the spec's example: {error}"));
        // A value may come alone where older documents wrap it.
        let wanted = example.value.pointer(value_at).unwrap_or(&example.value);
        assert_eq!(without_nulls(&reply.encoded()), without_nulls(wanted), "{name}: the spec's example of {status}");
    }
}

/// A test per operation: `replays! { clients::hostaway, "hostaway", "/result" => { list_users: |client| client.list_users(), } }`
#[macro_export]
macro_rules! replays {
    ($client:expr, $provider:literal, $value_at:literal => { $($operation:ident: |$name:ident| $call:expr,)* }) => {
        $(
            #[tokio::test]
            async fn $operation() {
                let name = concat!($provider, "/", stringify!($operation));
                $crate::exchange::replay(name, $value_at, $client, |$name| $call.send()).await;
                $crate::exchange::read_examples(name, $value_at, $client, |$name| $call.send()).await;
            }
        )*
    };
}
