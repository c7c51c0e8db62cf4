use super::{Place, Transport, reqwest_client, stubbed_reply};
use crate::by_hand::{MessageReply, NewMessage, ReplyStatus};
use anyhow::{Result, ensure};
use http::header::ACCEPT;
use reqwest::{Client, Request, Response, ResponseBuilderExt};

#[derive(Debug, Clone)]
pub struct Sender {
    http: Client,
    place: Place,
    transport: Transport,
}

impl Sender {
    pub(super) fn new(place: &Place, transport: Transport) -> Result<Self> {
        Ok(Self { http: reqwest_client(http::HeaderMap::new())?, place: place.clone(), transport })
    }

    pub(super) async fn send(&self, text: String) -> Result<i64> {
        let Place { base_url, token, conversation } = &self.place;
        let request = self
            .http
            .post(format!("{base_url}/conversations/{conversation}/messages"))
            .bearer_auth(token)
            .header(ACCEPT, "application/json")
            .json(&NewMessage { body: text, communication_type: None })
            .build()?;
        let reply: MessageReply =
            exchange(self.transport, &self.http, request).await?.error_for_status()?.json().await?;
        ensure!(reply.status == ReplyStatus::Success, "the envelope says that the call failed");
        Ok(reply.result.id)
    }
}

pub(super) async fn exchange(transport: Transport, http: &Client, request: Request) -> reqwest::Result<Response> {
    match transport {
        Transport::Loopback => http.execute(request).await,
        Transport::Stubbed => {
            let (mut parts, body) = stubbed_reply().into_parts();
            // Without one, reqwest would parse a stand-in.
            let url = request.url().clone();
            drop(request);
            let with_url = http::Response::builder().url(url).body(()).map(|reply| reply.into_parts().0.extensions);
            parts.extensions = with_url.unwrap_or_default();
            Ok(Response::from(http::Response::from_parts(parts, body)))
        }
    }
}
