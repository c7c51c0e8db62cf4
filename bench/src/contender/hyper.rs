use super::{ATTEMPT_TIMEOUT, CONNECT_TIMEOUT, Place, Transport, USER_AGENT, stubbed_reply};
use crate::by_hand::{MessageReply, NewMessage, ReplyStatus};
use anyhow::{Result, ensure};
use bytes::Bytes;
use http::header::{ACCEPT, AUTHORIZATION, CONTENT_TYPE, USER_AGENT as USER_AGENT_HEADER};
use http::{Request, StatusCode};
use http_body_util::{BodyExt, Full};
use hyper_util::client::legacy::Client;
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::rt::TokioExecutor;

#[derive(Debug, Clone)]
pub struct Sender {
    http: Client<HttpConnector, Full<Bytes>>,
    place: Place,
    transport: Transport,
}

impl Sender {
    pub(super) fn new(place: &Place, transport: Transport) -> Self {
        let mut connector = HttpConnector::new();
        connector.set_nodelay(true);
        connector.set_connect_timeout(Some(CONNECT_TIMEOUT));
        Self { http: Client::builder(TokioExecutor::new()).build(connector), place: place.clone(), transport }
    }

    pub(super) async fn send(&self, text: String) -> Result<i64> {
        let Place { base_url, token, conversation } = &self.place;
        let body = serde_json::to_vec(&NewMessage { body: text, communication_type: None })?;
        let request = Request::post(format!("{base_url}/conversations/{conversation}/messages"))
            .header(AUTHORIZATION, format!("Bearer {token}"))
            .header(ACCEPT, "application/json")
            .header(CONTENT_TYPE, "application/json")
            .header(USER_AGENT_HEADER, USER_AGENT)
            .body(Full::new(Bytes::from(body)))?;
        let (status, body) = match self.transport {
            Transport::Loopback => tokio::time::timeout(ATTEMPT_TIMEOUT, self.exchange(request)).await??,
            Transport::Stubbed => {
                drop(request);
                let reply = stubbed_reply();
                (reply.status(), reply.into_body())
            }
        };
        ensure!(status.is_success(), "the server answered {status}");
        let reply: MessageReply = serde_json::from_slice(&body)?;
        ensure!(reply.status == ReplyStatus::Success, "the envelope says that the call failed");
        Ok(reply.result.id)
    }

    async fn exchange(&self, request: Request<Full<Bytes>>) -> Result<(StatusCode, Bytes)> {
        let reply = self.http.request(request).await?;
        Ok((reply.status(), reply.into_body().collect().await?.to_bytes()))
    }
}
