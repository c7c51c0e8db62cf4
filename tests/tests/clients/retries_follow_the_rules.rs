//! What is sent again, how often and when: a read after anything that passes, a post only when it certainly had no effect
//! or the provider recognises it; as the provider asks where it asks, within the call's deadline, and while the budget
//! lasts. Attempts are counted by the provider.

use crate::senders::{
    Login, MAX_REPLY_BYTES, Report, Sender, Setup, Vendor, hostaway_conversation, quick, stored, token_requests,
    ziik_conversation,
};
use conversant::core::Repeat;
use conversant::core::retry::{Backoff, RetryBudget, RetryPolicy};
use conversant::{Error, ErrorKind, Outcome, hostaway};
use conversant_sandbox::{Fault, Misbehaviour, Moment, OperationFilter, Provider, Sandbox};
use std::sync::Arc;
use std::time::{Duration, Instant, SystemTime};
use tokio::task::JoinSet;

/// How long an exchange may take where it stalls, and elsewhere.
const PATIENCE: Duration = Duration::from_millis(300);
const LONG: Duration = Duration::from_secs(20);

/// Slack for a busy machine.
const SLACK: Duration = Duration::from_secs(2);

fn html(code: u16) -> Fault {
    Fault::HtmlErrorPage { code: code.try_into().expect("a status") }
}

/// A fault that never ends, and how many of three attempts are made under it: of a read, of a post that Spruce recognises
/// by its key, and of one that nobody recognises.
fn rules() -> Vec<(Fault, [u32; 3])> {
    const ALL: [u32; 3] = [3, 3, 3];
    const IF_SAFE: [u32; 3] = [3, 3, 1];
    const NONE: [u32; 3] = [1, 1, 1];
    let stall = |at| Fault::Stall { at, lasting: 4 * PATIENCE };
    vec![
        (Fault::RefuseRead, IF_SAFE),
        (Fault::ResetBeforeStore, IF_SAFE),
        (Fault::ResetAfterStore, IF_SAFE),
        (stall(Moment::BeforeStore), IF_SAFE),
        (stall(Moment::AfterStore), IF_SAFE),
        (Fault::Truncate, IF_SAFE),
        (Fault::status(400), NONE),
        (Fault::status(404), NONE),
        (Fault::status(408), IF_SAFE),
        (Fault::status(409), NONE),
        (Fault::status(429), ALL),
        (Fault::status_retry_after(429, "0"), ALL),
        (Fault::status(500), IF_SAFE),
        (Fault::status_retry_after(500, "0"), IF_SAFE),
        (Fault::status(501), NONE),
        (Fault::status(502), IF_SAFE),
        (Fault::status_retry_after(502, "0"), IF_SAFE),
        (Fault::status(503), IF_SAFE),
        (Fault::status_retry_after(503, "0"), ALL),
        // It asks to come back later, only nobody knows when.
        (Fault::status_retry_after(503, "soon"), ALL),
        (Fault::status(504), IF_SAFE),
        (html(404), NONE),
        (html(502), IF_SAFE),
        // The provider is done with these; the reply is of no use, and another one would be no better.
        (Fault::WrongContentType, NONE),
        (Fault::EmptyBody, NONE),
        (Fault::HugeBody { bytes: 2 * MAX_REPLY_BYTES as u64 }, NONE),
    ]
}

fn stalls(fault: &Fault) -> bool {
    matches!(fault, Fault::Stall { .. })
}

/// How many requests reached the provider; one that it refused to read it did not record.
fn seen(provider: &Provider, fault: &Fault, error: &Error) -> u32 {
    match fault {
        Fault::RefuseRead => error.attempts(),
        _ => u32::try_from(provider.requests().len()).expect("a few"),
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn reads_are_sent_again() {
    let sandbox = Sandbox::start().await.expect("free ports");
    let hostaway = crate::senders::hostaway(&sandbox, &Setup::default()).await;
    let ziik = crate::senders::ziik(&sandbox, &Setup::default()).await;
    for (fault, [expected, _, _]) in rules() {
        let patience = if stalls(&fault) { PATIENCE } else { LONG };
        for provider in [sandbox.hostaway() as &Provider, sandbox.ziik()] {
            provider.clear();
            provider.misbehave(fault.clone().on(OperationFilter::Lists).times(5));
            let error = match provider.name() {
                "hostaway" => {
                    let conversation = hostaway_conversation(&sandbox);
                    hostaway
                        .list_conversation_messages(conversation)
                        .attempt_timeout(patience)
                        .send()
                        .await
                        .map(|_| ())
                        .err()
                }
                _ => ziik
                    .list_messages(ziik_conversation(&sandbox))
                    .attempt_timeout(patience)
                    .send()
                    .await
                    .map(|_| ())
                    .err(),
            };
            let error = error.unwrap_or_else(|| panic!("{}: {fault:?} does not end", provider.name()));
            let what = format!("{}, {fault:?}: {error}", provider.name());
            assert_eq!(error.attempts(), expected, "{what}");
            assert_eq!(seen(provider, &fault, &error), expected, "{what}");
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn posts_are_sent_again_where_that_is_safe() {
    let sandbox = Sandbox::start().await.expect("free ports");
    let mut senders = Vec::new();
    // Before the clock runs for any of them: making an HTTP client takes its time.
    for vendor in crate::senders::VENDORS {
        let setups = [PATIENCE, LONG].map(|attempt_timeout| Setup { attempt_timeout, ..Setup::default() });
        let impatient = Sender::new(&sandbox, vendor, &setups[0]).await;
        let patient = Sender::new(&sandbox, vendor, &setups[1]).await;
        senders.push((vendor, impatient, patient));
    }
    let sandbox = Arc::new(sandbox);
    let mut running = JoinSet::new();
    for (vendor, impatient, patient) in senders {
        let sandbox = sandbox.clone();
        running.spawn(async move {
            let provider = vendor.of(&sandbox);
            for (fault, [_, keyed, blind]) in rules() {
                // A UCWA reply has no body that could be missed.
                if vendor == Vendor::Ucwa && matches!(fault, Fault::WrongContentType | Fault::EmptyBody) {
                    continue;
                }
                let sender = if stalls(&fault) { &impatient } else { &patient };
                provider.clear();
                provider.misbehave(fault.clone().times(5));
                let sent = sender.send("hello").await;
                let error = sent.error.unwrap_or_else(|| panic!("{vendor:?}: {fault:?} does not end"));
                let what = format!("{vendor:?}, {fault:?}: {error}");
                let expected = if vendor.recognises_repeats() { keyed } else { blind };
                assert_eq!(error.attempts(), expected, "{what}");
                assert_eq!(seen(provider, &fault, &error), expected, "{what}");
            }
        });
    }
    running.join_all().await;
}

#[tokio::test]
async fn a_connection_that_is_refused_is_tried_again_by_all() {
    let sandbox = Sandbox::start().await.expect("free ports");
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("a free port");
    let base_url = Some(format!("http://{}", listener.local_addr().expect("it is bound")));
    drop(listener);
    for vendor in crate::senders::VENDORS {
        let setup = Setup { login: Login::Invented, base_url: base_url.clone(), ..Setup::default() };
        let sent = Sender::new(&sandbox, vendor, &setup).await.send("hello").await;
        let error = sent.error.expect("nobody listens");
        assert!(error.is_connect(), "{vendor:?}: {error}");
        assert_eq!((error.attempts(), error.outcome()), (3, Outcome::NotSent), "{vendor:?}: {error}");
    }
}

#[tokio::test]
async fn a_call_may_be_sent_once_only() {
    let sandbox = Sandbox::start().await.expect("free ports");
    for vendor in crate::senders::VENDORS {
        let provider = vendor.of(&sandbox);
        let sender = Sender::new(&sandbox, vendor, &Setup::default()).await;
        provider.clear();
        provider.misbehave(Fault::status(429).times(3));
        let sent = sender.send_with("hello", Some(RetryPolicy::never())).await;
        assert_eq!((sent.report, sent.attempts, provider.requests().len()), (Report::Rejected, 1, 1), "{vendor:?}");
        // The others follow the client's policy.
        let sent = sender.send_with("hello", None).await;
        assert_eq!((sent.report, sent.attempts, provider.requests().len()), (Report::Sent, 3, 4), "{vendor:?}");
    }
}

#[tokio::test]
async fn a_caller_may_say_that_a_repeat_is_safe() {
    let sandbox = Sandbox::start().await.expect("free ports");
    let provider: &Provider = sandbox.hostaway();
    let client = crate::senders::hostaway(&sandbox, &Setup::default()).await;
    let send = |text| {
        let message = hostaway::types::NewMessage::new(text);
        client.send_conversation_message(hostaway_conversation(&sandbox), message)
    };
    for fault in [Fault::ResetBeforeStore, Fault::status(500), Fault::RefuseRead] {
        provider.misbehave(fault.clone());
        let reply =
            send("again").repeat(Repeat::Safe).send().await.unwrap_or_else(|error| panic!("{fault:?}: {error}"));
        assert_eq!(reply.attempts(), 2, "{fault:?}");
    }
    // It is at the caller's own risk.
    provider.misbehave(Fault::ResetAfterStore);
    send("twice").repeat(Repeat::Safe).send().await.expect("the second attempt succeeds");
    assert_eq!(stored(provider, "twice"), 2);
    // And a read may be called unsafe.
    provider.misbehave(Fault::status(500).on(OperationFilter::Lists));
    let list = client.list_conversation_messages(hostaway_conversation(&sandbox)).repeat(Repeat::Never).send().await;
    assert_eq!(list.expect_err("it is not sent again").attempts(), 1);
}

#[tokio::test]
async fn an_attempt_in_doubt_leaves_the_call_in_doubt() {
    let sandbox = Sandbox::start().await.expect("free ports");
    let provider: &Provider = sandbox.spruce();
    let sender = Sender::new(&sandbox, Vendor::Spruce, &Setup::default()).await;
    for last in [Fault::status(400), Fault::status(429), html(404)] {
        provider.clear();
        provider.misbehave(Fault::ResetBeforeStore.times(2));
        provider.misbehave(last.clone());
        let error = sender.send("hello").await.error.expect("all three attempts fail");
        assert_eq!(error.attempts(), 3, "{last:?}: {error}");
        assert_eq!(error.outcome(), Outcome::Unknown, "{last:?}: one of the first two may have arrived: {error}");
    }
}

/// How long a send takes under this fault, and what it comes to.
async fn timed(
    sender: &Sender,
    provider: &Provider,
    fault: impl Into<Misbehaviour>,
) -> (crate::senders::Sent, Duration) {
    provider.clear();
    provider.misbehave(fault);
    let started = Instant::now();
    let sent = sender.send("hello").await;
    (sent, started.elapsed())
}

#[tokio::test]
async fn what_the_provider_asks_for_is_waited_for() {
    let sandbox = Sandbox::start().await.expect("free ports");
    let waits = |vendor: Vendor| {
        let sandbox = &sandbox;
        async move {
            let provider = vendor.of(sandbox);
            let sender = Sender::new(sandbox, vendor, &Setup::default()).await;
            for code in [429, 503] {
                let (sent, took) = timed(&sender, provider, Fault::status_retry_after(code, "1")).await;
                assert_eq!((sent.report, sent.attempts), (Report::Sent, 2), "{vendor:?}, {code}");
                let expected = Duration::from_secs(1)..Duration::from_secs(1) + SLACK;
                assert!(expected.contains(&took), "{vendor:?}, {code}: {took:?}");
            }
            // A date is by whole seconds: at three seconds from now, more than one is left.
            let date = httpdate(SystemTime::now() + Duration::from_secs(3));
            let (sent, took) = timed(&sender, provider, Fault::status_retry_after(429, date)).await;
            assert_eq!((sent.report, sent.attempts), (Report::Sent, 2), "{vendor:?}, a date");
            let expected = Duration::from_secs(1)..Duration::from_secs(3) + SLACK;
            assert!(expected.contains(&took), "{vendor:?}, a date: {took:?}");
            // Neither a time that has passed nor one that cannot be read is waited for.
            for asked in ["0", "soon", "Thu, 01 Jan 1970 00:00:00 GMT"] {
                let (sent, took) = timed(&sender, provider, Fault::status_retry_after(429, asked)).await;
                assert_eq!((sent.report, sent.attempts), (Report::Sent, 2), "{vendor:?}, {asked}");
                assert!(took < Duration::from_secs(1), "{vendor:?}, {asked}: {took:?}");
            }
        }
    };
    tokio::join!(waits(Vendor::Hostaway), waits(Vendor::Spruce), waits(Vendor::Ziik), waits(Vendor::HighQ));
    waits(Vendor::Ucwa).await;
}

/// A time as HTTP writes it (RFC 9110, 5.6.7).
fn httpdate(time: SystemTime) -> String {
    chrono::DateTime::<chrono::Utc>::from(time).format("%a, %d %b %Y %H:%M:%S GMT").to_string()
}

#[tokio::test]
async fn what_the_provider_asks_for_beyond_the_deadline_is_not_waited_for() {
    let sandbox = Sandbox::start().await.expect("free ports");
    for vendor in crate::senders::VENDORS {
        let provider = vendor.of(&sandbox);
        let setups = [
            Setup { timeout: Duration::from_secs(3), ..Setup::default() },
            Setup { retry: quick(3).longest_wait(Duration::from_secs(3)), ..Setup::default() },
        ];
        for setup in setups {
            let sender = Sender::new(&sandbox, vendor, &setup).await;
            let (sent, took) = timed(&sender, provider, Fault::status_retry_after(429, "5")).await;
            let error = sent.error.expect("it is not sent again");
            assert_eq!((error.outcome(), error.attempts()), (Outcome::Rejected, 1), "{vendor:?}: {error}");
            assert_eq!(error.retry_after(), Some(Duration::from_secs(5)), "{vendor:?}: the caller learns how long");
            assert!(error.is_rate_limited() && !error.is_timeout(), "{vendor:?}: {error}");
            assert!(took < SLACK, "{vendor:?}: {took:?} for nothing");
        }
    }
}

#[tokio::test]
async fn attempts_end_with_the_deadline() {
    let sandbox = Sandbox::start().await.expect("free ports");
    let setup = Setup { timeout: PATIENCE * 5 / 2, attempt_timeout: PATIENCE, retry: quick(100), ..Setup::default() };
    let client = crate::senders::ziik(&sandbox, &setup).await;
    let stall = Fault::Stall { at: Moment::BeforeStore, lasting: Duration::from_secs(2) };
    sandbox.ziik().misbehave(stall.on(OperationFilter::Lists).times(100));
    let started = Instant::now();
    let error = client.list_messages(ziik_conversation(&sandbox)).send().await.expect_err("it stalls");
    let took = started.elapsed();
    assert!(error.is_timeout(), "{error}");
    assert!((2..=4).contains(&error.attempts()), "{} attempts of 300 ms in 750 ms", error.attempts());
    assert!(took >= 2 * PATIENCE && took < SLACK, "{took:?}");
}

#[tokio::test]
async fn pauses_are_waited_out_between_attempts() {
    let sandbox = Sandbox::start().await.expect("free ports");
    let pauses =
        |first: u64| RetryPolicy::default().attempts(8).backoff(Backoff::exponential(Duration::from_millis(first)));
    let took = async |first: u64| {
        let sender = Sender::new(&sandbox, Vendor::Ziik, &Setup { retry: pauses(first), ..Setup::default() }).await;
        let (sent, took) = timed(&sender, sandbox.ziik(), Fault::status(429).times(7)).await;
        assert_eq!((sent.report, sent.attempts), (Report::Sent, 8));
        took
    };
    let (short, long) = (took(0).await, took(20).await);
    // Seven pauses, each drawn between nothing and 20, 40 … 1280 ms: 1.3 s in the middle, hardly ever less than 0.1 s.
    assert!(long > short + Duration::from_millis(60), "{long:?} with pauses, {short:?} without");
    assert!(long < Duration::from_millis(2540) + SLACK, "{long:?} is more than all the bounds together");
}

#[tokio::test]
async fn a_budget_that_is_spent_ends_the_retries() {
    let sandbox = Sandbox::start().await.expect("free ports");
    for vendor in crate::senders::VENDORS {
        let provider = vendor.of(&sandbox);
        let setup = Setup { budget: RetryBudget::new(3), ..Setup::default() };
        let sender = Sender::new(&sandbox, vendor, &setup).await;
        // The budget is shared by all who have a clone of it.
        let other = Sender::new(&sandbox, vendor, &setup).await;
        provider.clear();
        provider.misbehave(Fault::status(429).times(100));
        let mut attempts = Vec::new();
        for _ in 0..4 {
            attempts.push(sender.send("hello").await.attempts);
        }
        attempts.push(other.send("hello").await.attempts);
        assert_eq!(attempts, [3, 2, 1, 1, 1], "{vendor:?}: three retries, and none after that");
        assert_eq!(provider.requests().len(), 8, "{vendor:?}");
        // Ten successes earn one.
        provider.clear();
        for _ in 0..10 {
            assert_eq!(sender.send("hello").await.report, Report::Sent, "{vendor:?}");
        }
        provider.misbehave(Fault::status(429).times(100));
        let attempts = [sender.send("hello").await.attempts, sender.send("hello").await.attempts];
        assert_eq!(attempts, [2, 1], "{vendor:?}");
    }
}

/// Without a budget of the caller's own, a client has fifty retries in a row.
#[tokio::test]
async fn an_outage_is_not_made_worse() {
    let sandbox = Sandbox::start().await.expect("free ports");
    let provider: &Provider = sandbox.ziik();
    let setup = Setup { budget: RetryBudget::default(), ..Setup::default() };
    let sender = Sender::new(&sandbox, Vendor::Ziik, &setup).await;
    provider.clear();
    provider.misbehave(Fault::status(429).times(1000));
    for _ in 0..100 {
        assert_eq!(sender.send("hello").await.report, Report::Rejected);
    }
    assert_eq!(provider.requests().len(), 150, "a hundred calls, and fifty retries");
}

/// What comes before the call, too, may fail and pass.
#[tokio::test]
async fn a_token_that_cannot_be_fetched_is_asked_for_again() {
    let sandbox = Sandbox::start().await.expect("free ports");
    for vendor in [Vendor::Ziik, Vendor::Ucwa] {
        let provider = vendor.of(&sandbox);
        let setup = Setup { login: Login::Exchanged, ..Setup::default() };
        for fault in [Fault::RefuseRead, Fault::ResetBeforeStore, Fault::ResetAfterStore, Fault::status(503), html(502)]
        {
            let sender = Sender::new(&sandbox, vendor, &setup).await;
            provider.clear();
            provider.misbehave(fault.clone().on(OperationFilter::Tokens));
            let sent = sender.send("hello").await;
            assert_eq!((sent.report, sent.attempts), (Report::Sent, 2), "{vendor:?}, {fault:?}: {:?}", sent.error);
            assert_eq!(provider.messages().len(), 1, "{vendor:?}, {fault:?}");
        }
        // Credentials that are refused are not tried again, and nothing was sent.
        let sender = Sender::new(&sandbox, vendor, &setup).await;
        provider.clear();
        provider.misbehave(Fault::status(401).on(OperationFilter::Tokens).times(10));
        let error = sender.send("hello").await.error.expect("there is no token");
        assert_eq!(
            (error.kind(), error.outcome()),
            (ErrorKind::Authentication, Outcome::NotSent),
            "{vendor:?}: {error}"
        );
        assert_eq!((error.attempts(), token_requests(provider)), (1, 1), "{vendor:?}: {error}");
        assert!(provider.messages().is_empty(), "{vendor:?}");
    }
}

/// An expired token costs one exchange and no attempt.
#[tokio::test]
async fn an_expired_token_is_renewed_and_the_call_sent_once_more() {
    let sandbox = Sandbox::start().await.expect("free ports");
    for vendor in [Vendor::Hostaway, Vendor::Ziik, Vendor::HighQ, Vendor::Ucwa] {
        let provider = vendor.of(&sandbox);
        let sender = Sender::new(&sandbox, vendor, &Setup { login: Login::Exchanged, ..Setup::default() }).await;
        assert_eq!(sender.send("before").await.report, Report::Sent, "{vendor:?}");
        provider.clear();
        provider.expire_tokens();
        let sent = sender.send_with("after", Some(RetryPolicy::never())).await;
        assert_eq!((sent.report, sent.attempts), (Report::Sent, 1), "{vendor:?}: {:?}", sent.error);
        assert_eq!((provider.requests().len(), token_requests(provider)), (3, 1), "{vendor:?}: refused, renewed, sent");
        assert_eq!(stored(provider, "after"), 1, "{vendor:?}");
    }
}
