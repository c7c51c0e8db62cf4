//! A call's future may be dropped wherever it waits: for a token, for room under a rate limit, for the provider's answer,
//! for the next attempt. The client then works as before: the next call gets through, a token exchange that was under way
//! is neither stuck nor made twice, and what a limit allows is not less than it was.

use crate::senders::{Login, Report, Sender, Setup, VENDORS, Vendor, at_rest, stored, token_requests};
use conversant::core::rate_limit::{InProcess, Limit};
use conversant_sandbox::{Fault, Moment, OperationFilter, Provider, Sandbox};
use std::future::{Future, poll_fn};
use std::pin::pin;
use std::sync::Arc;
use std::task::Poll;
use std::time::{Duration, Instant};
use tokio::task::JoinSet;

/// Those that fetch a token. Hostaway's is good only a second after it was issued.
const WITH_EXCHANGE: [Vendor; 3] = [Vendor::Ziik, Vendor::HighQ, Vendor::Ucwa];

/// No call that is not stalled takes longer.
const SOON: Duration = Duration::from_secs(10);

fn stall(at: Moment, milliseconds: u64) -> Fault {
    Fault::Stall { at, lasting: Duration::from_millis(milliseconds) }
}

/// Polls a future up to so many times, then drops it. None: it had not ended by then.
async fn polled<T>(future: impl Future<Output = T>, times: usize) -> Option<T> {
    let mut future = pin!(future);
    let mut left = times;
    poll_fn(|context| {
        if left == 0 {
            return Poll::Ready(None);
        }
        left -= 1;
        match future.as_mut().poll(context) {
            Poll::Ready(output) => Poll::Ready(Some(output)),
            Poll::Pending if left == 0 => Poll::Ready(None),
            Poll::Pending => Poll::Pending,
        }
    })
    .await
}

/// The next call: it gets through, soon, and once.
async fn next_call_succeeds(sender: &Sender, provider: &Provider, text: &str, after: &str) {
    let sent = tokio::time::timeout(SOON, sender.send(text)).await;
    let sent = sent.unwrap_or_else(|_| panic!("{}: the call after {after} hangs", provider.name()));
    let error = sent.error.map(|error| error.to_string()).unwrap_or_default();
    assert!(sent.report == Report::Sent, "{}: the call after {after}: {error}", provider.name());
    assert_eq!(stored(provider, text), 1, "{}: the call after {after}", provider.name());
}

/// A call that waits wherever a call can: for a token, for room, for an answer, for the next attempt, for another answer.
fn make_it_long(provider: &Provider) {
    provider.misbehave(stall(Moment::AfterStore, 6).on(OperationFilter::Tokens));
    provider.misbehave(Fault::status_retry_after(429, "0"));
    provider.misbehave(stall(Moment::AfterStore, 6));
}

/// One request in so many milliseconds.
fn one_in(milliseconds: u64) -> Arc<InProcess> {
    Arc::new(InProcess::new(&[Limit::new(1, Duration::from_millis(milliseconds))], None))
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn at_every_poll() {
    let sandbox = Sandbox::start().await.expect("free ports");
    for vendor in WITH_EXCHANGE {
        let provider = vendor.of(&sandbox);
        let mut ended = 0;
        for polls in 0..200 {
            // A client of its own, so that the token is fetched each time.
            let setup = Setup { login: Login::Exchanged, rate_limit: Some(one_in(4)), ..Setup::default() };
            let sender = Sender::new(&sandbox, vendor, &setup).await;
            provider.clear();
            make_it_long(provider);
            let cut = polled(sender.send("cut"), polls).await;
            ended += usize::from(cut.is_some());
            next_call_succeeds(&sender, provider, "next", &format!("one that was polled {polls} times")).await;
            assert_eq!(
                token_requests(provider),
                1,
                "{vendor:?}: one exchange serves both, dropped after {polls} polls"
            );
            at_rest(provider, Duration::ZERO).await;
            assert!(stored(provider, "cut") <= 1, "{vendor:?}: a dropped call is not sent again");
            if ended == 2 {
                break;
            }
        }
        assert_eq!(ended, 2, "{vendor:?}: so many polls end the call, and no place in it is left out");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn at_every_millisecond() {
    let sandbox = Sandbox::start().await.expect("free ports");
    for vendor in WITH_EXCHANGE {
        let provider = vendor.of(&sandbox);
        let setup = Setup { login: Login::Exchanged, rate_limit: Some(one_in(4)), ..Setup::default() };
        // One client for all: what a drop leaves behind adds up.
        let sender = Sender::new(&sandbox, vendor, &setup).await;
        provider.clear();
        for cut_after in 0..40 {
            provider.expire_tokens();
            make_it_long(provider);
            let cut = format!("cut-{cut_after}");
            let _ = tokio::time::timeout(Duration::from_millis(cut_after), sender.send(&cut)).await;
            let next = format!("next-{cut_after}");
            next_call_succeeds(&sender, provider, &next, &format!("one that was dropped after {cut_after} ms")).await;
            at_rest(provider, Duration::ZERO).await;
            assert!(stored(provider, &cut) <= 1, "{vendor:?}: a dropped call is not sent again");
        }
        // Each expiry is noticed once; whoever notices it, dropped or not, starts one exchange.
        let requests = token_requests(provider);
        assert!((40..=41).contains(&requests), "{vendor:?}: {requests} token requests for 40 expiries");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn during_the_token_exchange() {
    let sandbox = Sandbox::start().await.expect("free ports");
    for (vendor, nobody_waits) in WITH_EXCHANGE.into_iter().flat_map(|vendor| [(vendor, false), (vendor, true)]) {
        let provider = vendor.of(&sandbox);
        let setup = Setup { login: Login::Exchanged, ..Setup::default() };
        let sender = Sender::new(&sandbox, vendor, &setup).await;
        provider.clear();
        provider.misbehave(stall(Moment::AfterStore, 1000).on(OperationFilter::Tokens));
        let started = Instant::now();
        for number in 0..20 {
            let cut = tokio::time::timeout(Duration::from_millis(5), sender.send(&format!("cut-{number}"))).await;
            assert!(cut.is_err(), "{vendor:?}: nothing is sent without a token");
        }
        // The exchange goes on without them, and the next caller waits for what is left of it, if anything is.
        if nobody_waits {
            tokio::time::sleep(Duration::from_millis(1300)).await;
        }
        next_call_succeeds(&sender, provider, "next", "twenty that were dropped").await;
        assert!(started.elapsed() >= Duration::from_secs(1), "{vendor:?}: a token before there was one");
        assert_eq!(token_requests(provider), 1, "{vendor:?}: twenty dropped calls and one that was not");
        assert_eq!(provider.messages().len(), 1, "{vendor:?}: the dropped calls were never sent");
    }
}

/// HighQ replaces the refresh token with each exchange: one that was lost half-way would lock the client out.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn during_the_renewal_that_replaces_the_refresh_token() {
    let sandbox = Sandbox::start().await.expect("free ports");
    let provider: &Provider = sandbox.highq();
    let setup = Setup { login: Login::Exchanged, ..Setup::default() };
    let sender = Sender::new(&sandbox, Vendor::HighQ, &setup).await;
    for round in 0..10 {
        provider.misbehave(stall(Moment::AfterStore, 40).on(OperationFilter::Tokens));
        let cut = format!("cut-{round}");
        let dropped = tokio::time::timeout(Duration::from_millis(20), sender.send(&cut)).await;
        assert!(dropped.is_err(), "the exchange takes twice as long");
        next_call_succeeds(&sender, provider, &format!("next-{round}"), "one that was dropped").await;
        provider.expire_tokens();
    }
}

/// The delay that Hostaway asks for after each new token is waited out by every caller, and by none of them for another.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn during_the_second_before_a_token_is_good() {
    let sandbox = Sandbox::start().await.expect("free ports");
    let provider: &Provider = sandbox.hostaway();
    let setup = Setup { login: Login::Exchanged, ..Setup::default() };
    let sender = Sender::new(&sandbox, Vendor::Hostaway, &setup).await;
    let started = Instant::now();
    for number in 0..4 {
        let cut = tokio::time::timeout(Duration::from_millis(20), sender.send(&format!("cut-{number}"))).await;
        assert!(cut.is_err(), "a token is good after a second");
    }
    next_call_succeeds(&sender, provider, "next", "four that were dropped").await;
    let took = started.elapsed();
    assert!(took >= Duration::from_secs(1), "the token was used after {took:?}");
    assert!(took < Duration::from_secs(4), "four that were dropped made the fifth wait {took:?}");
    assert_eq!(token_requests(provider), 1);
    assert_eq!(provider.messages().len(), 1);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn while_waiting_for_room_under_a_limit() {
    let sandbox = Sandbox::start().await.expect("free ports");
    let provider: &Provider = sandbox.hostaway();
    let window = Duration::from_secs(1);
    let store = Arc::new(InProcess::new(&[Limit::new(4, window)], None));
    let setup = Setup { rate_limit: Some(store), ..Setup::default() };
    let sender = Arc::new(Sender::new(&sandbox, Vendor::Hostaway, &setup).await);
    provider.clear();
    let started = Instant::now();
    for number in 0..4 {
        next_call_succeeds(&sender, provider, &format!("full-{number}"), "nothing").await;
    }
    assert!(started.elapsed() < window, "four fit at once");
    let mut dropped = JoinSet::new();
    for number in 0..60 {
        let sender = sender.clone();
        dropped.spawn(async move {
            let cut = tokio::time::timeout(Duration::from_millis(number), sender.send(&format!("cut-{number}"))).await;
            cut.is_err()
        });
    }
    let none_got_through = dropped.join_all().await.into_iter().all(|dropped| dropped);
    assert!(none_got_through && started.elapsed() < window, "they are dropped while the window is full");
    for number in 0..8 {
        next_call_succeeds(&sender, provider, &format!("next-{number}"), "sixty that were dropped").await;
    }
    // The window of the first four, then four more, another window, and four more. If each of the sixty had taken a
    // place with it, that would be fifteen windows more.
    let took = started.elapsed();
    assert!(took >= 2 * window, "the limit holds: {took:?}");
    assert!(took < 6 * window, "places are lost: twelve sends at four in {window:?} took {took:?}");
    assert_eq!(provider.messages().len(), 12, "the dropped calls were never sent");
}

/// Runs a test of each provider, side by side.
async fn with_each<F: Future<Output = ()> + Send + 'static>(test: impl Fn(Arc<Sandbox>, Vendor, Sender) -> F) {
    let sandbox = Arc::new(Sandbox::start().await.expect("free ports"));
    let mut senders = Vec::new();
    // Before the clock runs for any of them: making an HTTP client takes its time.
    for vendor in VENDORS {
        senders.push((vendor, Sender::new(&sandbox, vendor, &Setup::default()).await));
    }
    let mut running = JoinSet::new();
    for (vendor, sender) in senders {
        running.spawn(test(sandbox.clone(), vendor, sender));
    }
    running.join_all().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn during_the_exchange() {
    with_each(|sandbox, vendor, sender| async move {
        let provider = vendor.of(&sandbox);
        for at in [Moment::BeforeStore, Moment::AfterStore] {
            provider.clear();
            provider.misbehave(stall(at, 1500));
            let cut = tokio::time::timeout(Duration::from_millis(500), sender.send("cut")).await;
            assert!(cut.is_err(), "{vendor:?}: it stalls");
            let started = Instant::now();
            next_call_succeeds(&sender, provider, "next", "one that was dropped half-way").await;
            assert!(started.elapsed() < Duration::from_millis(900), "{vendor:?}: it waited for the one before");
            at_rest(provider, Duration::from_millis(1500)).await;
            assert_eq!(stored(provider, "cut"), 1, "{vendor:?}: dropping does not call back what was sent");
        }
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn before_the_next_attempt() {
    with_each(|sandbox, vendor, sender| async move {
        let provider = vendor.of(&sandbox);
        provider.clear();
        provider.misbehave(Fault::status_retry_after(429, "2"));
        let cut = tokio::time::timeout(Duration::from_millis(1000), sender.send("cut")).await;
        assert!(cut.is_err(), "{vendor:?}: it waits two seconds");
        next_call_succeeds(&sender, provider, "next", "one that was dropped between its attempts").await;
        // Past the time of the attempt that nobody waits for any more.
        tokio::time::sleep(Duration::from_millis(1500)).await;
        assert_eq!(provider.requests().len(), 2, "{vendor:?}: the dropped call makes no further attempt");
        assert_eq!(stored(provider, "cut"), 0, "{vendor:?}: it was refused, and that was all");
    })
    .await;
}

/// A runtime that ends takes the exchange with it. A call that meets what is left of it may fail, as not sent; the one
/// after it starts anew.
#[test]
fn with_the_runtime_that_it_ran_on() {
    let runtime = || tokio::runtime::Runtime::new().expect("a runtime");
    let servers = runtime();
    let sandbox = servers.block_on(Sandbox::start()).expect("free ports");
    for vendor in WITH_EXCHANGE {
        let provider = vendor.of(&sandbox);
        let setup = Setup { login: Login::Exchanged, ..Setup::default() };
        let sender = Arc::new(servers.block_on(Sender::new(&sandbox, vendor, &setup)));
        provider.misbehave(stall(Moment::BeforeStore, 300).on(OperationFilter::Tokens));
        let first = runtime();
        let call = sender.clone();
        first.spawn(async move { call.send("cut").await.attempts });
        std::thread::sleep(Duration::from_millis(150));
        first.shutdown_background();
        let second = runtime();
        let met = second.block_on(sender.send("met"));
        if let Some(error) = met.error {
            assert_eq!(Report::of(&error), Report::NotSent, "{vendor:?}: {error}");
        }
        second.block_on(next_call_succeeds(&sender, provider, "next", "a runtime that ended"));
        assert_eq!(stored(provider, "cut"), 0, "{vendor:?}");
    }
}
