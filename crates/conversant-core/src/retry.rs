//! When a call is sent again, and after how long.
//!
//! What may be sent again depends on what a repeat does ([`Repeat`]). A call whose repeat is safe is sent again after a
//! failed connection, a timeout, a broken connection, and the statuses 408, 429, 500, 502, 503 and 504. Any other call is
//! sent again only when it certainly was not processed: no connection was made, or the provider answered 429, or 503 with
//! `Retry-After`.

use crate::error::{Error, ErrorKind, Outcome};
use crate::operation::Repeat;
use http::StatusCode;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

/// How often and after what time a call is sent again.
///
/// ```
/// use conversant_core::retry::{Backoff, RetryPolicy};
/// use std::time::Duration;
///
/// let patient = RetryPolicy::default()
///     .attempts(5)
///     .backoff(Backoff::exponential(Duration::from_millis(500)).at_most(Duration::from_secs(30)));
/// let never = RetryPolicy::never();
/// # let _ = (patient, never);
/// ```
#[derive(Debug, Clone, PartialEq)]
pub struct RetryPolicy {
    attempts: u32,
    backoff: Backoff,
    longest_wait: Duration,
}

impl Default for RetryPolicy {
    /// Three attempts, exponential backoff from 200 milliseconds, and `Retry-After` up to 30 seconds.
    fn default() -> Self {
        Self {
            attempts: 3,
            backoff: Backoff::exponential(Duration::from_millis(200)),
            longest_wait: Duration::from_secs(30),
        }
    }
}

impl RetryPolicy {
    /// One attempt, whatever comes.
    pub fn never() -> Self {
        Self::default().attempts(1)
    }

    /// The number of attempts, with the first one; 0 counts as 1.
    pub fn attempts(mut self, attempts: u32) -> Self {
        self.attempts = attempts.max(1);
        self
    }

    /// How long to wait between attempts where the provider does not say.
    pub fn backoff(mut self, backoff: Backoff) -> Self {
        self.backoff = backoff;
        self
    }

    /// The longest `Retry-After` that is waited for. A provider that asks for more ends the call, and the caller finds it
    /// in [`Error::retry_after`].
    pub fn longest_wait(mut self, wait: Duration) -> Self {
        self.longest_wait = wait;
        self
    }

    /// How long to wait before the next attempt, or `None` if there is none. `made` counts the attempts so far.
    pub(crate) fn next(&self, made: u32, error: &Error, repeat: Repeat) -> Option<Duration> {
        if made >= self.attempts || !may_repeat(error, repeat) {
            return None;
        }
        let pause = self.backoff.pause(made);
        match error.retry_after() {
            // The jitter comes on top: all who were told the same time would come back at once.
            Some(asked) if asked <= self.longest_wait => Some(asked + pause),
            Some(_) => None,
            None => Some(pause),
        }
    }
}

/// Exponentially growing pauses with full jitter: each is drawn evenly between nothing and its bound
/// ([Exponential Backoff and Jitter](https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/)).
#[derive(Debug, Clone, PartialEq)]
pub struct Backoff {
    first: Duration,
    longest: Duration,
}

impl Backoff {
    /// Bounds of `first`, twice that, four times that … up to 20 seconds.
    pub fn exponential(first: Duration) -> Self {
        Self { first, longest: Duration::from_secs(20) }
    }

    /// The largest bound.
    pub fn at_most(mut self, longest: Duration) -> Self {
        self.longest = longest;
        self
    }

    fn bound(&self, made: u32) -> Duration {
        let factor = 2u32.saturating_pow(made.saturating_sub(1));
        self.first.saturating_mul(factor).min(self.longest)
    }

    fn pause(&self, made: u32) -> Duration {
        self.bound(made).mul_f64(fastrand::f64())
    }
}

/// What a client may spend on sending again, so that an outage is not made worse: each attempt after the first costs, each
/// success gives a little back, and with nothing left, calls end with their first failure.
///
/// Clones share it; the clones of a client do too. Give one to several clients to bound them together.
#[derive(Debug, Clone)]
pub struct RetryBudget(Arc<Purse>);

#[derive(Debug)]
struct Purse {
    left: AtomicU32,
    full: u32,
}

/// A tenth of a retry: what a success gives back.
const GAIN: u32 = 1;
const COST: u32 = 10;

impl Default for RetryBudget {
    /// Fifty retries in a row.
    fn default() -> Self {
        Self::new(50)
    }
}

impl RetryBudget {
    /// A budget of so many retries in a row; ten successes earn one back.
    pub fn new(retries: u32) -> Self {
        let full = retries.saturating_mul(COST);
        Self(Arc::new(Purse { left: AtomicU32::new(full), full }))
    }

    pub(crate) fn spend(&self) -> bool {
        let spend = |left: u32| left.checked_sub(COST);
        self.0.left.fetch_update(Ordering::Relaxed, Ordering::Relaxed, spend).is_ok()
    }

    pub(crate) fn earn(&self) {
        let full = self.0.full;
        let earn = |left: u32| (left < full).then(|| (left + GAIN).min(full));
        let _ = self.0.left.fetch_update(Ordering::Relaxed, Ordering::Relaxed, earn);
    }
}

/// May a call that ended so be sent again?
fn may_repeat(error: &Error, repeat: Repeat) -> bool {
    let transient = match error.status() {
        None => matches!(error.kind(), ErrorKind::Connect | ErrorKind::Timeout | ErrorKind::Interrupted),
        Some(status) if error.kind() == ErrorKind::Status || error.kind() == ErrorKind::Authentication => {
            is_transient(status)
        }
        // The reply broke off: its status is not the last word.
        Some(_) => matches!(error.kind(), ErrorKind::Timeout | ErrorKind::Interrupted),
    };
    if !transient {
        return false;
    }
    match repeat {
        Repeat::Safe | Repeat::Keyed { .. } => true,
        Repeat::Correlated { .. } | Repeat::Never => error.outcome() == Outcome::NotSent || certainly_refused(error),
    }
}

fn is_transient(status: StatusCode) -> bool {
    matches!(status.as_u16(), 408 | 429 | 500 | 502 | 503 | 504)
}

/// The provider said that it did not look at the request.
fn certainly_refused(error: &Error) -> bool {
    match error.status() {
        Some(StatusCode::TOO_MANY_REQUESTS) => true,
        Some(StatusCode::SERVICE_UNAVAILABLE) => error.raw_headers().contains_key(http::header::RETRY_AFTER),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use bytes::Bytes;
    use http::HeaderMap;

    fn answered(status: u16, retry_after: Option<&'static str>) -> Error {
        let mut headers = HeaderMap::new();
        if let Some(value) = retry_after {
            headers.insert(http::header::RETRY_AFTER, http::HeaderValue::from_static(value));
        }
        let status = StatusCode::from_u16(status).expect("a status");
        Error::rejected(status, headers, Bytes::new(), None)
    }

    const REPEATS: [Repeat; 4] =
        [Repeat::Safe, Repeat::Keyed { header: "k" }, Repeat::Correlated { query: "q" }, Repeat::Never];

    #[test]
    fn only_a_safe_repeat_follows_an_answer_that_leaves_doubt() {
        // Status, Retry-After, and whether each kind of repeat is sent again.
        let cases: [(u16, Option<&str>, [bool; 4]); 12] = [
            (400, None, [false, false, false, false]),
            (401, None, [false, false, false, false]),
            (404, None, [false, false, false, false]),
            (408, None, [true, true, false, false]),
            (409, None, [false, false, false, false]),
            (429, None, [true, true, true, true]),
            (429, Some("1"), [true, true, true, true]),
            (500, None, [true, true, false, false]),
            (502, Some("1"), [true, true, false, false]),
            (503, None, [true, true, false, false]),
            (503, Some("1"), [true, true, true, true]),
            (504, None, [true, true, false, false]),
        ];
        for (status, retry_after, expected) in cases {
            let found = REPEATS.map(|repeat| may_repeat(&answered(status, retry_after), repeat));
            assert_eq!(found, expected, "{status} {retry_after:?}");
        }
    }

    #[test]
    fn only_a_safe_repeat_follows_a_timeout_after_sending() {
        for (outcome, expected) in [(Outcome::NotSent, [true; 4]), (Outcome::Unknown, [true, true, false, false])] {
            let error = Error::timeout(outcome, "");
            assert_eq!(REPEATS.map(|repeat| may_repeat(&error, repeat)), expected, "{outcome}");
        }
    }

    #[test]
    fn a_retry_after_beyond_the_longest_wait_ends_the_call() {
        let policy = RetryPolicy::default().longest_wait(Duration::from_secs(5));
        assert!(policy.next(1, &answered(429, Some("6")), Repeat::Never).is_none());
        let wait = policy.next(1, &answered(429, Some("5")), Repeat::Never).expect("5 s may be waited for");
        assert!(wait >= Duration::from_secs(5) && wait <= Duration::from_millis(5200), "{wait:?}");
    }

    #[test]
    fn a_retry_after_may_be_a_date() {
        let soon = httpdate::fmt_http_date(std::time::SystemTime::now() + Duration::from_secs(3));
        let error = answered(429, Some(Box::leak(soon.into_boxed_str())));
        let asked = error.retry_after().expect("it is a date");
        assert!(asked > Duration::from_secs(1) && asked <= Duration::from_secs(3), "{asked:?}");
    }

    #[test]
    fn pauses_grow_stay_under_their_bound_and_differ() {
        let backoff = Backoff::exponential(Duration::from_millis(100)).at_most(Duration::from_millis(350));
        let bounds: Vec<_> = (1..=4).map(|made| backoff.bound(made).as_millis()).collect();
        assert_eq!(bounds, [100, 200, 350, 350]);
        let drawn: Vec<_> = (0..100).map(|_| backoff.pause(2)).collect();
        assert!(drawn.iter().all(|pause| *pause <= Duration::from_millis(200)));
        assert!(drawn.iter().any(|pause| *pause < Duration::from_millis(100)), "the lower half is drawn too");
        assert!(drawn.windows(2).any(|two| two[0] != two[1]));
    }

    #[test]
    fn attempts_end() {
        let policy = RetryPolicy::default();
        let error = answered(429, None);
        assert!(policy.next(2, &error, Repeat::Safe).is_some());
        assert!(policy.next(3, &error, Repeat::Safe).is_none());
        assert!(RetryPolicy::never().next(1, &error, Repeat::Safe).is_none());
    }

    #[test]
    fn a_budget_runs_dry_and_is_earned_back_slowly() {
        let budget = RetryBudget::new(2);
        let clone = budget.clone();
        assert!(budget.spend() && clone.spend());
        assert!(!budget.spend(), "clones share it");
        (0..9).for_each(|_| budget.earn());
        assert!(!budget.spend());
        budget.earn();
        assert!(budget.spend());
        (0..1000).for_each(|_| budget.earn());
        assert!(budget.spend() && budget.spend() && !budget.spend(), "it does not grow beyond its size");
    }
}
