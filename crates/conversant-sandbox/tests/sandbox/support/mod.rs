//! A plain client for each provider: what the vendor's document says to send, and no more.

#![allow(unreachable_pub, reason = "nothing else can reach it")]

use base64::{Engine, engine::general_purpose::STANDARD};
use conversant_sandbox::{HighQ, Hostaway, Provider, Sandbox, Spruce, Ucwa, Ziik};
use std::sync::LazyLock;

use reqwest::{Client, RequestBuilder, Response};
use serde_json::{Value, json};

/// A client that opens a connection for every request, so that nothing is sent again behind a test's back. Made once: it
/// reads the machine's certificates.
pub fn client() -> Client {
    static CLIENT: LazyLock<Client> =
        LazyLock::new(|| Client::builder().no_proxy().pool_max_idle_per_host(0).build().expect("a client"));
    CLIENT.clone()
}

pub async fn sandbox() -> Sandbox {
    Sandbox::start().await.expect("free ports")
}

pub async fn json(reply: Response) -> Value {
    reply.json().await.expect("JSON")
}

/// Sends the request with another body, of another type where one is given.
pub async fn send_instead(request: RequestBuilder, content_type: Option<&str>, body: &str) -> Response {
    let mut request = request.body(body.to_owned()).build().expect("a request");
    if let Some(content_type) = content_type {
        request.headers_mut().insert("Content-Type", content_type.parse().expect("a type"));
    }
    client().execute(request).await.expect("a reply")
}

/// Sends the request to another address.
pub async fn send_to(request: RequestBuilder, url: &str) -> Response {
    let mut request = request.build().expect("a request");
    *request.url_mut() = url.parse().expect("an address");
    client().execute(request).await.expect("a reply")
}

/// One provider with a token to send to it with.
pub struct Sender<'a> {
    pub provider: &'a Provider,
    url: String,
    list_url: String,
    token: String,
    content_type: &'static str,
    body: fn(&str) -> String,
}

impl Sender<'_> {
    /// A send of this text, to the provider's sample conversation.
    pub fn send(&self, text: &str) -> RequestBuilder {
        client()
            .post(&self.url)
            .bearer_auth(&self.token)
            .header("Content-Type", self.content_type)
            .body((self.body)(text))
    }

    /// A list of the messages of that conversation.
    pub fn list(&self) -> RequestBuilder {
        client().get(&self.list_url).bearer_auth(&self.token).header("Accept", "application/json")
    }

    /// The send as bytes, to be written to a socket.
    pub fn send_as_bytes(&self, text: &str) -> Vec<u8> {
        let body = (self.body)(text);
        let host = self.provider.origin().trim_start_matches("http://");
        let target = self.url.strip_prefix(self.provider.origin()).expect("on the provider");
        format!(
            "POST {target} HTTP/1.1\r\nHost: {host}\r\nAuthorization: Bearer {}\r\nContent-Type: {}\r\n\
             Content-Length: {}\r\n\r\n{body}",
            self.token,
            self.content_type,
            body.len(),
        )
        .into_bytes()
    }

    pub fn address(&self) -> &str {
        self.provider.origin().trim_start_matches("http://")
    }
}

/// All five, signed in.
pub async fn senders(sandbox: &Sandbox) -> Vec<Sender<'_>> {
    vec![
        hostaway(sandbox.hostaway()).await,
        spruce(sandbox.spruce()),
        ziik(sandbox.ziik()).await,
        highq(sandbox.highq()).await,
        ucwa(sandbox.ucwa()).await,
    ]
}

pub async fn hostaway(provider: &Hostaway) -> Sender<'_> {
    let url = format!("{}/conversations/{}/messages", provider.base_url(), provider.credentials().conversation_id);
    Sender {
        provider,
        list_url: url.clone(),
        url,
        token: hostaway_token(provider).await,
        content_type: "application/json",
        body: |text| json!({"body": text}).to_string(),
    }
}

pub async fn hostaway_token(provider: &Hostaway) -> String {
    let credentials = provider.credentials();
    let reply = client()
        .post(format!("{}/accessTokens", provider.base_url()))
        .form(&[
            ("grant_type", "client_credentials"),
            ("client_id", &credentials.client_id),
            ("client_secret", &credentials.client_secret),
            ("scope", "general"),
        ])
        .send()
        .await
        .expect("a reply");
    assert_eq!(reply.status(), 200);
    let token = json(reply).await;
    assert_eq!(token["token_type"], "Bearer");
    text(&token["access_token"])
}

pub fn spruce(provider: &Spruce) -> Sender<'_> {
    let credentials = provider.credentials();
    let conversation = format!("{}/conversations/{}", provider.base_url(), credentials.conversation_id);
    Sender {
        provider,
        url: format!("{conversation}/messages"),
        list_url: format!("{conversation}/items"),
        token: spruce_token(provider),
        content_type: "application/json",
        body: |text| json!({"body": [{"type": "text", "value": text}]}).to_string(),
    }
}

pub fn spruce_token(provider: &Spruce) -> String {
    let credentials = provider.credentials();
    STANDARD.encode(format!("{}:{}", credentials.access_id, credentials.secret_key))
}

pub async fn ziik(provider: &Ziik) -> Sender<'_> {
    let url = format!("{}/conversations/{}/messages", provider.base_url(), provider.credentials().conversation_id);
    Sender {
        provider,
        list_url: url.clone(),
        url,
        token: ziik_token(provider).await,
        content_type: "application/json",
        body: |text| json!({"message": text}).to_string(),
    }
}

pub async fn ziik_token(provider: &Ziik) -> String {
    let credentials = provider.credentials();
    let reply = client()
        .post(format!("{}/authenticate", provider.base_url()))
        .json(&json!({"username": credentials.username, "password": credentials.password}))
        .send()
        .await
        .expect("a reply");
    assert_eq!(reply.status(), 200);
    text(&json(reply).await["jwt"])
}

pub async fn highq(provider: &HighQ) -> Sender<'_> {
    Sender {
        provider,
        url: format!("{}/api/4/conversations/", provider.base_url()),
        list_url: format!("{}/api/4/conversations/43/messages", provider.base_url()),
        token: highq_token(provider).await,
        content_type: "application/json",
        body: |text| {
            json!({
                "recipients": {"users": {"user": [{"userid": 12}, {"userid": 34}]}},
                "messages": {"message": [{"html": text}]},
            })
            .to_string()
        },
    }
}

pub async fn highq_token(provider: &HighQ) -> String {
    let credentials = provider.credentials();
    let reply = client()
        .post(format!("{}/api/oauth2/token", provider.base_url()))
        .form(&[
            ("grant_type", "authorization_code"),
            ("client_id", &credentials.client_id),
            ("client_secret", &credentials.client_secret),
            ("code", &provider.authorize()),
        ])
        .send()
        .await
        .expect("a reply");
    assert_eq!(reply.status(), 200);
    text(&json(reply).await["access_token"])
}

pub async fn ucwa(provider: &Ucwa) -> Sender<'_> {
    let messaging = ucwa_messaging(provider);
    Sender {
        provider,
        url: format!("{messaging}/sendMessage?operationId=5028e824"),
        list_url: format!("{messaging}/messages"),
        token: ucwa_token(provider).await,
        content_type: "text/plain",
        body: str::to_owned,
    }
}

pub fn ucwa_messaging(provider: &Ucwa) -> String {
    let credentials = provider.credentials();
    format!(
        "{}/applications/{}/communication/conversations/{}/messaging",
        provider.base_url(),
        credentials.application_id,
        credentials.conversation_id,
    )
}

pub async fn ucwa_token(provider: &Ucwa) -> String {
    let credentials = provider.credentials();
    let reply = client()
        .post(provider.token_url())
        .form(&[("grant_type", "password"), ("username", &credentials.username), ("password", &credentials.password)])
        .send()
        .await
        .expect("a reply");
    assert_eq!(reply.status(), 200);
    let token = text(&json(reply).await["access_token"]);
    assert!(token.starts_with("cwt="));
    token
}

pub fn text(value: &Value) -> String {
    value.as_str().expect("a string").to_owned()
}
