//! The headers of every reply that succeeds: the rate limit, told but not enforced here, and the request's id.

use std::{sync::Arc, time::Duration};

use axum::{
    extract::{Request, State as Shared},
    middleware::Next,
    response::Response,
};
use http::HeaderValue;
use tokio::time::Instant;

use super::State;
use crate::{clock::Clock, tokens::unique_hex};

const LIMIT: u32 = 100;
const WINDOW: Duration = Duration::from_secs(60);

/// The requests of the current minute.
#[derive(Debug, Default)]
pub(super) struct Window {
    began: Option<Instant>,
    requests: u32,
    pub(super) clock: Clock,
}

impl Window {
    /// Counts a request; how many are left afterwards.
    fn count(&mut self, now: Instant) -> u32 {
        if self.began.is_none_or(|began| now.duration_since(began) >= WINDOW) {
            self.began = Some(now);
            self.requests = 0;
        }
        self.requests += 1;
        LIMIT.saturating_sub(self.requests)
    }
}

pub(super) async fn add_headers(Shared(state): Shared<Arc<State>>, request: Request, next: Next) -> Response {
    let remaining = {
        let mut window = state.rate_limit();
        let now = window.clock.now();
        window.count(now)
    };
    let mut reply = next.run(request).await;
    if reply.status().is_success() {
        let headers = reply.headers_mut();
        headers.insert("s-ratelimit-limit", LIMIT.into());
        headers.insert("s-ratelimit-remaining", remaining.into());
        if let Ok(id) = HeaderValue::from_str(&unique_hex()) {
            headers.insert("s-request-id", id);
        }
    }
    reply
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_allowance_shrinks_and_comes_back_after_a_minute() {
        let mut window = Window::default();
        let start = Instant::now();
        assert_eq!(window.count(start), LIMIT - 1);
        assert_eq!(window.count(start), LIMIT - 2);
        assert_eq!(window.count(start + WINDOW), LIMIT - 1);
    }
}
