use super::{Place, Transport, reqwest_client};
use anyhow::{Result, ensure};
use generated::{Client, types};
use http::{HeaderMap, HeaderValue, header};
use progenitor::progenitor_client::{ClientHooks, ClientInfo, OperationInfo};

/// As the macro makes it. The transport is its client's inner value: the hook is where it can be stubbed.
#[allow(missing_docs, unused_qualifications, unreachable_pub, clippy::all)]
mod generated {
    progenitor::generate_api!(spec = "specs/plain.json", inner_type = super::Transport);
}

#[derive(Debug, Clone)]
pub struct Sender {
    client: Client,
    conversation: i64,
}

impl Sender {
    pub(super) fn new(place: &Place, transport: Transport) -> Result<Self> {
        let mut headers = HeaderMap::new();
        headers.insert(header::AUTHORIZATION, HeaderValue::from_str(&format!("Bearer {}", place.token))?);
        let client = Client::new_with_client(&place.base_url, reqwest_client(headers)?, transport);
        Ok(Self { client, conversation: place.conversation })
    }

    pub(super) async fn send(&self, text: String) -> Result<i64> {
        let message = types::NewMessage { body: text, communication_type: None };
        let reply = match self.client.send_conversation_message(self.conversation, &message).await {
            Ok(reply) => reply.into_inner(),
            Err(error) => anyhow::bail!("{error}"),
        };
        ensure!(reply.status == types::ReplyStatus::Success, "the envelope says that the call failed");
        Ok(reply.result.id)
    }
}

impl ClientHooks<Transport> for Client {
    async fn exec(&self, request: reqwest::Request, _: &OperationInfo) -> reqwest::Result<reqwest::Response> {
        super::reqwest::exchange(*self.inner(), self.client(), request).await
    }
}
