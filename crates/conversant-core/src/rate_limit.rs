//! Waiting before a provider's limit is reached.
//!
//! A vendor publishes a number of requests in a span of time. That is a window, and it is counted here as one: the times of
//! the last requests are kept, and the next one waits until the oldest has left the window. (A token bucket with a burst
//! would let through up to twice the number: the burst, and what trickles in behind it.)

use http::HeaderMap;
use std::collections::VecDeque;
use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;
use tokio::time::Instant;

/// A published limit: so many requests in a span of time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Limit {
    pub(crate) requests: u32,
    pub(crate) window: Duration,
}

impl Limit {
    /// At most `requests` in any `window`.
    pub const fn new(requests: u32, window: Duration) -> Self {
        Self { requests, window }
    }
}

/// Response headers in which a provider reports its limit; generated.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct LimitHeaders {
    pub(crate) limit: &'static str,
    pub(crate) remaining: &'static str,
    pub(crate) window: Duration,
}

impl LimitHeaders {
    #[doc(hidden)]
    pub const fn new(limit: &'static str, remaining: &'static str, window: Duration) -> Self {
        Self { limit, remaining, window }
    }
}

/// What a permit is waited for with.
pub type Permit<'a> = Pin<Box<dyn Future<Output = ()> + Send + 'a>>;

/// Where a limit is counted. The clients' own store counts in this process; one that counts in a common server lets several
/// processes share a limit.
///
/// Implementations must be fair (first come, first served) and must lose nothing when the future is dropped while it waits.
pub trait RateLimitStore: fmt::Debug + Send + Sync {
    /// Waits until one more request may be sent, and counts it.
    fn acquire(&self) -> Permit<'_>;

    /// Learns from a reply's headers what the provider has counted.
    fn observe(&self, headers: &HeaderMap);
}

/// Counts in this process. Clones of a client share it.
#[derive(Debug)]
pub struct InProcess {
    /// First come, first served: tokio's mutex is fair, and the one who holds it waits for the window.
    turn: tokio::sync::Mutex<()>,
    windows: Mutex<Vec<Window>>,
    headers: Option<LimitHeaders>,
}

#[derive(Debug)]
struct Window {
    limit: Limit,
    sent: VecDeque<Instant>,
}

/// What the network may take off the distance between two requests on their way.
const MARGIN: u32 = 50;

impl InProcess {
    /// A store for these limits, all of which hold at once, and for what the headers report.
    pub fn new(limits: &[Limit], headers: Option<LimitHeaders>) -> Self {
        let windows = limits.iter().map(|limit| Window::new(*limit)).collect();
        Self { turn: tokio::sync::Mutex::new(()), windows: Mutex::new(windows), headers }
    }

    /// Counts a request if there is room for it in every window, or says when there is.
    fn take(&self, now: Instant) -> Result<(), Instant> {
        let mut windows = self.windows.lock().unwrap_or_else(PoisonError::into_inner);
        match windows.iter_mut().filter_map(|window| window.full_until(now)).max() {
            Some(until) => Err(until),
            None => {
                windows.iter_mut().for_each(|window| window.sent.push_back(now));
                Ok(())
            }
        }
    }
}

impl RateLimitStore for InProcess {
    fn acquire(&self) -> Permit<'_> {
        Box::pin(async move {
            if self.windows.lock().unwrap_or_else(PoisonError::into_inner).is_empty() {
                return;
            }
            let _turn = self.turn.lock().await;
            while let Err(until) = self.take(Instant::now()) {
                tokio::time::sleep_until(until).await;
            }
        })
    }

    /// The provider's own count is the better one: other processes and programs may use the same account.
    fn observe(&self, headers: &HeaderMap) {
        let Some(names) = self.headers else { return };
        let number = |name: &str| headers.get(name)?.to_str().ok()?.trim().parse::<u32>().ok();
        let (Some(limit), Some(remaining)) = (number(names.limit), number(names.remaining)) else { return };
        let limit = Limit { requests: limit, window: names.window };
        let mut windows = self.windows.lock().unwrap_or_else(PoisonError::into_inner);
        let known = windows.iter().position(|window| window.limit.window == limit.window);
        let index = known.unwrap_or_else(|| {
            windows.push(Window::new(limit));
            windows.len() - 1
        });
        windows[index].learn(limit, remaining, Instant::now());
    }
}

impl Window {
    fn new(limit: Limit) -> Self {
        Self { limit, sent: VecDeque::new() }
    }

    fn full_until(&mut self, now: Instant) -> Option<Instant> {
        let span = self.limit.window + self.limit.window / MARGIN;
        while self.sent.front().is_some_and(|oldest| *oldest + span <= now) {
            self.sent.pop_front();
        }
        let over = self.sent.len().checked_sub(self.limit.requests.max(1) as usize)?;
        self.sent.get(over).map(|oldest| *oldest + span)
    }

    /// Requests of others count as if they had been sent now.
    fn learn(&mut self, limit: Limit, remaining: u32, now: Instant) {
        self.limit = limit;
        let counted = limit.requests.saturating_sub(remaining) as usize;
        while self.sent.len() < counted {
            self.sent.push_back(now);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::Arc;

    const TEN_SECONDS: Duration = Duration::from_secs(10);

    /// How many of these times lie in the fullest window.
    fn most_in_a_window(times: &[Instant], window: Duration) -> usize {
        let in_window =
            |start: &Instant| times.iter().filter(|time| **time >= *start && **time < *start + window).count();
        times.iter().map(in_window).max().unwrap_or_default()
    }

    #[tokio::test(start_paused = true)]
    async fn no_window_holds_more_than_either_limit() {
        let store = InProcess::new(&[Limit::new(15, TEN_SECONDS), Limit::new(20, TEN_SECONDS)], None);
        let mut times = Vec::new();
        for _ in 0..60 {
            store.acquire().await;
            times.push(Instant::now());
        }
        assert_eq!(most_in_a_window(&times, TEN_SECONDS), 15);
        let took = times[59] - times[0];
        assert!(took < Duration::from_secs(31), "60 requests at 15 in 10 s take three windows, not {took:?}");
    }

    #[tokio::test(start_paused = true)]
    async fn who_comes_first_goes_first() {
        let store = Arc::new(InProcess::new(&[Limit::new(1, Duration::from_secs(1))], None));
        let order = Arc::new(Mutex::new(Vec::new()));
        let mut waiting = Vec::new();
        for caller in 0..10 {
            let (store, order) = (store.clone(), order.clone());
            waiting.push(tokio::spawn(async move {
                store.acquire().await;
                order.lock().expect("not poisoned").push(caller);
            }));
            tokio::task::yield_now().await;
        }
        for caller in waiting {
            caller.await.expect("it did not panic");
        }
        assert_eq!(*order.lock().expect("not poisoned"), (0..10).collect::<Vec<_>>());
    }

    #[tokio::test(start_paused = true)]
    async fn a_caller_that_gives_up_takes_nothing_and_blocks_nobody() {
        let store = InProcess::new(&[Limit::new(1, TEN_SECONDS)], None);
        store.acquire().await;
        let start = Instant::now();
        for _ in 0..5 {
            let gave_up = tokio::time::timeout(Duration::from_secs(1), store.acquire()).await;
            assert!(gave_up.is_err());
        }
        store.acquire().await;
        let waited = start.elapsed();
        assert!(waited <= Duration::from_millis(10_300), "five that gave up cost {waited:?}");
    }

    #[tokio::test(start_paused = true)]
    async fn what_the_provider_counts_is_believed() {
        let names = LimitHeaders::new("s-ratelimit-limit", "s-ratelimit-remaining", Duration::from_secs(60));
        let store = InProcess::new(&[], Some(names));
        let mut headers = HeaderMap::new();
        headers.insert("s-ratelimit-limit", http::HeaderValue::from_static("100"));
        headers.insert("s-ratelimit-remaining", http::HeaderValue::from_static("2"));
        store.acquire().await;
        store.observe(&headers);
        let start = Instant::now();
        store.acquire().await;
        store.acquire().await;
        assert_eq!(start.elapsed(), Duration::ZERO, "two are left");
        store.acquire().await;
        assert!(start.elapsed() >= Duration::from_secs(60), "the third waits for the window: {:?}", start.elapsed());
    }
}
