//! A signed-in client of the sandbox's UCWA that follows links, and no more.

#![allow(unreachable_pub, reason = "nothing else can reach it")]

use std::time::Duration;

use conversant_sandbox::Ucwa;
use reqwest::{Method, RequestBuilder, Response};
use serde_json::{Value, json};

use crate::support::{client, json, text, ucwa_token};

pub struct Lync<'a> {
    pub ucwa: &'a Ucwa,
    pub token: String,
    /// The application's href.
    pub application: String,
}

impl<'a> Lync<'a> {
    /// With the application there is.
    pub async fn new(ucwa: &'a Ucwa) -> Self {
        let application = format!("/ucwa/v1/applications/{}", ucwa.credentials().application_id);
        Self { ucwa, token: ucwa_token(ucwa).await, application }
    }

    /// With an application of its own.
    pub async fn with_new_application(ucwa: &'a Ucwa) -> Self {
        let mut lync = Self::new(ucwa).await;
        let created = lync.post("/ucwa/v1/applications", &new_application()).await;
        assert_eq!(created.status(), 201);
        lync.application = href(&json(created).await, "self");
        lync
    }

    pub fn request(&self, method: Method, href: &str) -> RequestBuilder {
        // A request for events that is held for nothing fails the test, rather than hold it up.
        let request =
            client().request(method, format!("{}{href}", self.ucwa.origin())).timeout(Duration::from_secs(10));
        request.bearer_auth(&self.token)
    }

    pub async fn get(&self, href: &str) -> Response {
        self.request(Method::GET, href).send().await.expect("a reply")
    }

    /// The resource there.
    pub async fn read(&self, href: &str) -> Value {
        let reply = self.get(href).await;
        assert_eq!(reply.status(), 200, "{href}");
        json(reply).await
    }

    pub async fn post(&self, href: &str, body: &Value) -> Response {
        self.request(Method::POST, href).json(body).send().await.expect("a reply")
    }

    /// Posts nothing.
    pub async fn act(&self, href: &str) -> Response {
        self.request(Method::POST, href).send().await.expect("a reply")
    }

    pub async fn delete(&self, href: &str) -> Response {
        self.request(Method::DELETE, href).send().await.expect("a reply")
    }

    pub fn below(&self, path: &str) -> String {
        format!("{}/{path}", self.application)
    }

    /// Of the conversation there is in the application there is.
    pub fn conversation(&self) -> String {
        self.below(&format!("communication/conversations/{}", self.ucwa.credentials().conversation_id))
    }

    pub async fn send(&self, operation_id: &str, text: &str) -> Response {
        self.request(Method::POST, &format!("{}/messaging/sendMessage?operationId={operation_id}", self.conversation()))
            .header("Content-Type", "text/plain")
            .body(text.to_owned())
            .send()
            .await
            .expect("a reply")
    }

    /// The events under this number, from the application's own channel.
    pub async fn events(&self, ack: u64) -> Value {
        self.read(&self.below(&format!("events?ack={ack}"))).await
    }
}

pub fn new_application() -> Value {
    json!({"culture": "en-US", "endpointId": "an-endpoint", "userAgent": "Conversant"})
}

pub fn href(resource: &Value, rel: &str) -> String {
    text(&resource["_links"][rel]["href"])
}

/// Where a reply says that what it created is.
pub fn location(reply: &Response) -> String {
    reply.headers()["Location"].to_str().expect("text").to_owned()
}

/// The events of a package, in order, as `sender: type target`, with the status of those that completed.
pub fn told(package: &Value) -> Vec<String> {
    each(package)
        .map(|(sender, event)| {
            let told = format!("{}: {} {}", text(&sender["rel"]), text(&event["type"]), text(&event["link"]["rel"]));
            event["status"].as_str().map_or(told.clone(), |status| format!("{told} {status}"))
        })
        .collect()
}

/// The events of a package, in order.
pub fn events(package: &Value) -> Vec<Value> {
    each(package).map(|(_, event)| event.clone()).collect()
}

fn each(package: &Value) -> impl Iterator<Item = (&Value, &Value)> {
    package["sender"]
        .as_array()
        .into_iter()
        .flatten()
        .flat_map(|sender| sender["events"].as_array().expect("events").iter().map(move |event| (sender, event)))
}
