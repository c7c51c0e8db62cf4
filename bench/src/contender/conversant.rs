use super::Place;
use anyhow::Result;
use conversant::core::http::HeaderMap;
use conversant::core::rate_limit::{InProcess, Limit, Permit, RateLimitStore};
use conversant::hostaway::Client;
use conversant::hostaway::types::NewMessage;
use std::sync::Arc;
use std::time::Duration;

#[derive(Debug, Clone)]
pub struct Sender {
    client: Client,
    conversation: i64,
}

pub(super) enum Limiter {
    InProcess,
    Open,
    Off,
}

impl Sender {
    pub(super) fn new(place: &Place, limiter: Limiter) -> Result<Self> {
        let builder = Client::builder().base_url(&place.base_url).token(place.token.as_str());
        let builder = match limiter {
            Limiter::InProcess => {
                // As many windows as Hostaway has, and as long ones.
                let wide = Limit::new(u32::MAX, Duration::from_secs(10));
                builder.rate_limit_store(Arc::new(InProcess::new(&[wide, wide], None)))
            }
            Limiter::Open => builder.rate_limit_store(Arc::new(Open)),
            Limiter::Off => builder.no_rate_limit(),
        };
        Ok(Self { client: builder.build()?, conversation: place.conversation })
    }

    pub(super) async fn send(&self, text: String) -> Result<i64> {
        let reply = self.client.send_conversation_message(self.conversation, NewMessage::new(text)).send().await?;
        Ok(reply.id)
    }
}

/// Lets everything pass.
#[derive(Debug)]
struct Open;

impl RateLimitStore for Open {
    fn acquire(&self) -> Permit<'_> {
        Box::pin(std::future::ready(()))
    }

    fn observe(&self, _: &HeaderMap) {}
}
