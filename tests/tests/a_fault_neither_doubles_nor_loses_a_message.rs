//! Whatever goes wrong with a send, the provider's store and what the caller is told agree: no message is there twice where
//! only the client sent again, none is missing that was reported sent, none is there that was reported refused or not sent,
//! and what nobody can know is reported as unknown.
//!
//! Each fault strikes each provider alone, with one caller and with fifty, and then all of them mixed. The same sends, under
//! the same faults, go through what plain progenitor generates, in the loop that is usually written around it. Run with
//! `--nocapture` for the table.

#![allow(clippy::print_stdout, reason = "the counts are the point")]

#[path = "clients/senders/mod.rs"]
mod senders;

use conversant::core::retry::RetryBudget;
use conversant::{ErrorKind, Outcome};
use conversant_sandbox::{Fault, Moment, OperationFilter, Provider, Sandbox};
use senders::{Login, MAX_REPLY_BYTES, Report, Sender, Sent, Setup, VENDORS, Vendor, at_rest, token};
use std::collections::HashMap;
use std::future::Future;
use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};
use tokio::net::{TcpListener, TcpSocket, TcpStream};
use tokio::task::JoinSet;

const SEED: u64 = 0x5EED_2026;

/// The whole matrix ends by then, or it hangs.
const DEADLINE: Duration = Duration::from_secs(240);

/// How long an exchange may take where something stalls, and how long the stall lasts.
const PATIENCE: Duration = Duration::from_millis(250);
const STALL: Duration = Duration::from_millis(500);

/// What a budget allows where it is to end the retries.
const SMALL_BUDGET: u32 = 10;

/// How a fault is brought about.
enum Scene {
    /// Nobody listens on the port.
    Refused,
    /// No connection is ever made.
    FullBacklog,
    /// The connection is made, and nobody reads from it.
    Silence,
    /// Half of the exchanges meet the fault, so that one call meets it once, another thrice and a third never.
    Half(Fault),
    /// As `Half`, for a client with next to no budget for retries.
    OnABudget(Fault),
    /// All tokens expire in the middle.
    Expiry,
    /// Any of the faults that take no time, and an expiry.
    Mix,
}

struct Case {
    name: &'static str,
    scene: Scene,
    /// How many sends to each provider, by one caller and by fifty.
    sends: [usize; 2],
    /// What a send may come to where a repeat posts again, and where the provider recognises it.
    may: [&'static [Report]; 2],
    /// What has to occur, or the fault was none.
    must: &'static [Report],
}

impl Case {
    const fn new(name: &'static str, scene: Scene) -> Self {
        use Report::{Before, NotSent, Rejected, Sent, Unknown};
        let all: &[Report] = &[Sent, Before, Rejected, NotSent, Unknown];
        Self { name, scene, sends: [40, 150], may: [all, all], must: &[] }
    }

    const fn sends(mut self, by_one: usize, by_fifty: usize) -> Self {
        self.sends = [by_one, by_fifty];
        self
    }

    const fn may(mut self, blind: &'static [Report], keyed: &'static [Report]) -> Self {
        self.may = [blind, keyed];
        self
    }

    const fn must(mut self, must: &'static [Report]) -> Self {
        self.must = must;
        self
    }
}

fn cases() -> Vec<Case> {
    use Report::{Before, NotSent, Rejected, Sent, Unknown};
    use Scene::{Expiry, FullBacklog, Half, Mix, OnABudget, Refused, Silence};
    let stall = |at| Half(Fault::Stall { at, lasting: STALL });
    let html = |code: u16| Half(Fault::HtmlErrorPage { code: code.try_into().expect("a status") });
    let status = |code| Half(Fault::status(code));
    let asking = |code, retry_after| Half(Fault::status_retry_after(code, retry_after));
    let huge = Fault::HugeBody { bytes: 2 * MAX_REPLY_BYTES as u64 };
    // What an attempt that leaves doubt allows: without a key it is the last one.
    let doubt: (&[Report], &[Report]) = (&[Sent, Unknown], &[Sent, Unknown]);
    // The same where the message is stored before the doubt.
    let stored: (&[Report], &[Report]) = (&[Sent, Unknown], &[Sent, Before, Unknown]);
    let refusal: (&[Report], &[Report]) = (&[Sent, Rejected], &[Sent, Rejected]);
    let nothing: (&[Report], &[Report]) = (&[NotSent], &[NotSent]);
    let unheard: (&[Report], &[Report]) = (&[Unknown], &[Unknown]);

    let case = |name, scene, may: (&'static [Report], &'static [Report]), must| {
        Case::new(name, scene).may(may.0, may.1).must(must)
    };
    vec![
        case("connection refused", Refused, nothing, &[NotSent]),
        case("stall before connected", FullBacklog, nothing, &[NotSent]).sends(2, 50),
        case("reset before the request is read", Half(Fault::RefuseRead), doubt, &[Sent, Unknown]),
        case("stall before the request is read", Silence, unheard, &[Unknown]).sends(3, 50),
        case("reset after the request is read", Half(Fault::ResetBeforeStore), doubt, &[Sent, Unknown]),
        // Stored when the client has long given up: the last attempt may meet the first one's message.
        case("stall after the request is read", stall(Moment::BeforeStore), stored, &[Sent, Unknown]).sends(8, 50),
        case("reset after the message is stored", Half(Fault::ResetAfterStore), stored, &[Sent, Before, Unknown]),
        case("stall after the message is stored", stall(Moment::AfterStore), stored, &[Sent, Before, Unknown])
            .sends(8, 50),
        case("429", status(429), refusal, &[Sent, Rejected]),
        case("429, Retry-After: 0", asking(429, "0"), refusal, &[Sent, Rejected]),
        case("429, Retry-After: 1", asking(429, "1"), refusal, &[Sent]).sends(3, 50),
        case("429, a budget of 10 retries", OnABudget(Fault::status(429)), refusal, &[Sent, Rejected]),
        case("500", status(500), doubt, &[Sent, Unknown]),
        case("500, Retry-After: 0", asking(500, "0"), doubt, &[Sent, Unknown]),
        case("502", status(502), doubt, &[Sent, Unknown]),
        case("502, Retry-After: 0", asking(502, "0"), doubt, &[Sent, Unknown]),
        case("503", status(503), doubt, &[Sent, Unknown]),
        case("503, Retry-After: 0", asking(503, "0"), refusal, &[Sent, Rejected]),
        case("503, Retry-After: 1", asking(503, "1"), refusal, &[Sent]).sends(3, 50),
        case("400", status(400), refusal, &[Sent, Rejected]),
        case("truncated reply", Half(Fault::Truncate), stored, &[Sent, Before, Unknown]),
        case("HTML error page, 502", html(502), doubt, &[Sent, Unknown]),
        case("HTML error page, 404", html(404), refusal, &[Sent, Rejected]),
        case("HTML page for a reply", Half(Fault::WrongContentType), doubt, &[Sent, Unknown]),
        case("reply without its body", Half(Fault::EmptyBody), doubt, &[Sent, Unknown]),
        case("reply without end", Half(huge), stored, &[Sent, Unknown]).sends(10, 50),
        // What expired is fetched anew, except at Spruce, whose credentials are the token.
        case("token expired mid-way", Expiry, (&[Sent], &[Sent, Rejected]), &[Sent, Rejected]),
        Case::new("all of these mixed", Mix).sends(400, 1200).must(&[Sent, Before, Rejected, Unknown]),
    ]
}

/// The faults that take no time; what a mix is made of.
fn quick_faults() -> [Fault; 18] {
    [
        Fault::RefuseRead,
        Fault::ResetBeforeStore,
        Fault::ResetAfterStore,
        Fault::ResetAfterStore,
        Fault::Truncate,
        Fault::status(429),
        Fault::status_retry_after(429, "0"),
        Fault::status(500),
        Fault::status_retry_after(500, "0"),
        Fault::status(502),
        Fault::status_retry_after(502, "0"),
        Fault::status(503),
        Fault::status_retry_after(503, "0"),
        Fault::status(400),
        Fault::HtmlErrorPage { code: 502u16.try_into().expect("a status") },
        Fault::HtmlErrorPage { code: 404u16.try_into().expect("a status") },
        Fault::WrongContentType,
        Fault::EmptyBody,
    ]
}

/// Not a fault, but what holds a place between faults.
fn no_fault() -> Fault {
    Fault::Stall { at: Moment::BeforeStore, lasting: Duration::ZERO }
}

/// What the provider is going to do, the same for the same seed. There is enough for three attempts of each send.
fn queue(provider: &Provider, scene: &Scene, sends: usize, seed: u64) {
    let mut random = fastrand::Rng::with_seed(seed);
    for _ in 0..3 * sends {
        provider.misbehave(match scene {
            Scene::Half(fault) | Scene::OnABudget(fault) if random.bool() => fault.clone(),
            Scene::Mix if random.f64() < 0.6 => random.choice(quick_faults()).expect("there are some"),
            _ => no_fault(),
        });
    }
    // A token that HighQ issued and lost takes the refresh token with it; the others just issue another one.
    if matches!(scene, Scene::Mix) && provider.name() != "highq" {
        provider.misbehave(Fault::ResetBeforeStore.on(OperationFilter::Tokens));
        provider.misbehave(Fault::status(503).on(OperationFilter::Tokens));
    }
}

/// Where the sends of a scene go, if not to the sandbox. Kept for as long as they are under way.
struct Elsewhere {
    origin: String,
    _listener: Option<TcpListener>,
    _connections: Vec<TcpStream>,
}

impl Elsewhere {
    async fn of(scene: &Scene) -> Option<Self> {
        let loopback = SocketAddr::from(([127, 0, 0, 1], 0));
        let origin = |listener: &TcpListener| format!("http://{}", listener.local_addr().expect("it is bound"));
        match scene {
            Scene::Refused => {
                let listener = TcpListener::bind(loopback).await.expect("a free port");
                // Closed again, so that nobody listens.
                Some(Self { origin: origin(&listener), _listener: None, _connections: Vec::new() })
            }
            Scene::Silence => {
                // The kernel makes the connections and takes the bytes; nobody asks for them.
                let listener = TcpListener::bind(loopback).await.expect("a free port");
                Some(Self { origin: origin(&listener), _listener: Some(listener), _connections: Vec::new() })
            }
            Scene::FullBacklog => {
                let socket = TcpSocket::new_v4().expect("a socket");
                socket.bind(loopback).expect("a free port");
                let listener = socket.listen(1).expect("a listener");
                let address = listener.local_addr().expect("it is bound");
                let mut connections = Vec::new();
                // As many as the backlog takes; the one that has to wait shows that it is full.
                while let Ok(connection) = tokio::time::timeout(PATIENCE, TcpStream::connect(address)).await {
                    connections.push(connection.expect("a connection"));
                    assert!(connections.len() < 100, "this system's backlog does not fill up");
                }
                Some(Self { origin: origin(&listener), _listener: Some(listener), _connections: connections })
            }
            _ => None,
        }
    }
}

/// What is counted of a case.
#[derive(Default)]
struct Tally {
    sends: usize,
    reports: [usize; 5],
    stored: usize,
    /// Messages beyond the first with the same text.
    duplicates: usize,
    /// Reported sent, and not there.
    missing: usize,
    /// Reported as what they are not.
    wrong: usize,
    plain: PlainTally,
    complaints: Vec<String>,
}

/// What is counted of the same case through plain progenitor.
#[derive(Default)]
struct PlainTally {
    sends: usize,
    duplicates: usize,
    missing: usize,
    /// Reported as failed, and there. (It has no word for what it does not know.)
    failed_but_stored: usize,
}

impl Tally {
    fn add(&mut self, other: &Self) {
        self.sends += other.sends;
        self.reports.iter_mut().zip(other.reports).for_each(|(sum, more)| *sum += more);
        self.stored += other.stored;
        self.duplicates += other.duplicates;
        self.missing += other.missing;
        self.wrong += other.wrong;
        self.plain.sends += other.plain.sends;
        self.plain.duplicates += other.plain.duplicates;
        self.plain.missing += other.plain.missing;
        self.plain.failed_but_stored += other.plain.failed_but_stored;
        self.complaints.extend_from_slice(&other.complaints);
    }

    fn saw(&self, report: Report) -> bool {
        self.reports[report as usize] > 0
    }
}

/// How often each text is in the store.
fn counted(provider: &Provider) -> HashMap<String, usize> {
    let mut counts = HashMap::new();
    for message in provider.messages() {
        *counts.entry(message.text).or_default() += 1;
    }
    counts
}

fn duplicates(counts: &HashMap<String, usize>) -> usize {
    counts.values().map(|count| count - 1).sum()
}

/// Sends the texts, each once, with so many callers at a time. `halfway` is called once, in the midst of them.
async fn send_all<S, F, R>(texts: &[String], callers: usize, halfway: impl FnOnce(), send: S) -> Vec<(String, R)>
where
    S: Fn(String) -> F + Send + Sync + 'static,
    F: Future<Output = R> + Send,
    R: Send + 'static,
{
    let (texts, send, next) = (Arc::new(texts.to_vec()), Arc::new(send), Arc::new(AtomicUsize::new(0)));
    let middle = texts.len() / 2;
    let mut running = JoinSet::new();
    let (at_middle, reached) = tokio::sync::oneshot::channel();
    let at_middle = Arc::new(std::sync::Mutex::new(Some(at_middle)));
    for _ in 0..callers {
        let (texts, send, next, at_middle) = (texts.clone(), send.clone(), next.clone(), at_middle.clone());
        running.spawn(async move {
            let mut done = Vec::new();
            loop {
                let index = next.fetch_add(1, Ordering::Relaxed);
                let Some(text) = texts.get(index) else { return done };
                if index == middle
                    && let Some(tell) = at_middle.lock().expect("nobody panics with it").take()
                {
                    let _ = tell.send(());
                }
                done.push((text.clone(), send(text.clone()).await));
            }
        });
    }
    // It comes in any case: every text is taken by somebody.
    let _ = reached.await;
    halfway();
    running.join_all().await.into_iter().flatten().collect()
}

/// One case at one provider with so many callers.
async fn run(
    sandbox: &Arc<Sandbox>,
    vendor: Vendor,
    case: &Case,
    by_fifty: bool,
    seed: u64,
    texts: &AtomicUsize,
) -> Tally {
    let provider = vendor.of(sandbox);
    let (callers, sends) = if by_fifty { (50, case.sends[1]) } else { (1, case.sends[0]) };
    let named = |kind: &str| {
        let first = texts.fetch_add(sends, Ordering::Relaxed);
        (first..first + sends).map(|number| format!("{kind}-{number}")).collect::<Vec<_>>()
    };
    let elsewhere = Elsewhere::of(&case.scene).await;
    let stalls = elsewhere.is_some() || case.name.starts_with("stall");
    let rest = if stalls { STALL } else { Duration::ZERO };
    let expire = || {
        if matches!(case.scene, Scene::Expiry | Scene::Mix) {
            provider.expire_tokens();
        }
    };

    provider.clear();
    let mut setup =
        Setup { base_url: elsewhere.as_ref().map(|elsewhere| elsewhere.origin.clone()), ..Setup::default() };
    setup.login = match case.scene {
        _ if elsewhere.is_some() => Login::Invented,
        Scene::Expiry | Scene::Mix => Login::Exchanged,
        _ => Login::Fixed,
    };
    if stalls {
        setup.attempt_timeout = PATIENCE;
    }
    if matches!(case.scene, Scene::FullBacklog) {
        setup.attempt_timeout = 60 * PATIENCE;
        setup.connect_timeout = PATIENCE / 2;
    }
    if matches!(case.scene, Scene::OnABudget(..)) {
        setup.budget = RetryBudget::new(SMALL_BUDGET);
    }
    let sender = Arc::new(Sender::new(sandbox, vendor, &setup).await);
    provider.clear();
    queue(provider, &case.scene, sends, seed);
    let ours = named("ours");
    let sent = send_all(&ours, callers, expire, move |text| {
        let sender = sender.clone();
        async move { sender.send(&text).await }
    });
    let sent = sent.await;
    at_rest(provider, rest).await;
    let mut tally = judge(vendor, case, &sent, &counted(provider));
    if matches!(case.scene, Scene::OnABudget(..)) {
        // Ten successes earn one retry.
        let most = sends + SMALL_BUDGET as usize + sends / 10;
        let requests = provider.requests().len();
        if requests > most {
            tally.complaints.push(format!("{vendor:?}, {}: {requests} requests on a budget for {most}", case.name));
        }
    }

    if let Some(plain) = Plain::new(sandbox, vendor, &setup).await {
        provider.clear();
        queue(provider, &case.scene, sends, seed);
        let theirs = named("plain");
        let plain = Arc::new(plain);
        let sent = send_all(&theirs, callers, expire, move |text| {
            let plain = plain.clone();
            async move { plain.send(&text).await }
        });
        let sent = sent.await;
        at_rest(provider, rest).await;
        let counts = counted(provider);
        let is_there = |text: &String| counts.contains_key(text);
        tally.plain = PlainTally {
            sends: sent.len(),
            duplicates: duplicates(&counts),
            missing: sent.iter().filter(|(text, accepted)| *accepted && !is_there(text)).count(),
            failed_but_stored: sent.iter().filter(|(text, accepted)| !*accepted && is_there(text)).count(),
        };
    }
    tally
}

/// Holds what the callers were told against what the provider has.
fn judge(vendor: Vendor, case: &Case, sent: &[(String, Sent)], counts: &HashMap<String, usize>) -> Tally {
    let mut tally =
        Tally { sends: sent.len(), stored: counts.values().sum(), duplicates: duplicates(counts), ..Tally::default() };
    let may = case.may[usize::from(vendor.recognises_repeats())];
    for (text, sent) in sent {
        let copies = counts.get(text).copied().unwrap_or_default();
        let report = sent.report;
        tally.reports[report as usize] += 1;
        let mut complaints = Vec::new();
        if copies > 1 {
            complaints.push("it is stored more than once");
        }
        match (report, copies) {
            (Report::Sent | Report::Before, 0) => {
                tally.missing += 1;
                complaints.push("it is not stored");
            }
            (Report::NotSent | Report::Rejected, 1..) => {
                tally.wrong += 1;
                complaints.push("it is stored");
            }
            _ => {}
        }
        if !may.contains(&report) {
            tally.wrong += 1;
            complaints.push("this fault does not come to that");
        }
        if let Some(error) = &sent.error {
            let refused = error.status().is_some_and(|status| status.is_client_error() && status != 408);
            if error.attempts() == 1
                && error.kind() == ErrorKind::Status
                && refused
                && error.outcome() != Outcome::Rejected
            {
                tally.wrong += 1;
                complaints.push("the provider's only answer was that it refuses");
            }
        }
        let attempts = sent.attempts;
        tally.complaints.extend(complaints.into_iter().map(|complaint| {
            format!("{vendor:?}, {}: {text} reported {report:?} after {attempts} attempts: {complaint}", case.name)
        }));
    }
    let strangers = counts.keys().filter(|text| !sent.iter().any(|(sent, _)| sent == *text)).count();
    if strangers > 0 {
        tally.complaints.push(format!("{vendor:?}, {}: {strangers} messages are stored that nobody sent", case.name));
    }
    tally
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn the_store_and_the_reports_agree_under_every_fault() {
    let started = Instant::now();
    let matrix = tokio::time::timeout(DEADLINE, matrix()).await;
    let providers = matrix.unwrap_or_else(|_| panic!("the matrix did not end within {DEADLINE:?}"));

    println!(
        "{:<34} {:>7} {:>6} | {:>6} {:>8} {:>8} {:>8} {:>7} | {:>6} {:>5} {:>7} {:>5} | {:>6} {:>5} {:>7} {:>9}",
        "", "", "", "", "accepted", "", "", "", "", "", "", "", "plain", "", "", "failed,",
    );
    println!(
        "{:<34} {:>7} {:>6} | {:>6} {:>8} {:>8} {:>8} {:>7} | {:>6} {:>5} {:>7} {:>5} | {:>6} {:>5} {:>7} {:>9}",
        "fault",
        "callers",
        "sends",
        "sent",
        "before",
        "rejected",
        "not sent",
        "unknown",
        "stored",
        "twice",
        "missing",
        "wrong",
        "sends",
        "twice",
        "missing",
        "but there",
    );
    let line = |name: &str, callers: &str, tally: &Tally| {
        let [sent, before, rejected, not_sent, unknown] = tally.reports;
        let Tally { sends, stored, duplicates, missing, wrong, plain, .. } = tally;
        println!(
            "{name:<34} {callers:>7} {sends:>6} | {sent:>6} {before:>8} {rejected:>8} {not_sent:>8} {unknown:>7} | \
             {stored:>6} {duplicates:>5} {missing:>7} {wrong:>5} | {:>6} {:>5} {:>7} {:>9}",
            plain.sends, plain.duplicates, plain.missing, plain.failed_but_stored,
        );
    };
    let mut all = Tally::default();
    let mut vacuous = Vec::new();
    for (number, case) in cases().iter().enumerate() {
        let mut both = Tally::default();
        for (column, callers) in ["1", "50"].into_iter().enumerate() {
            let mut sum = Tally::default();
            providers.iter().for_each(|(_, rows)| sum.add(&rows[number][column]));
            line(case.name, callers, &sum);
            both.add(&sum);
        }
        let unseen: Vec<_> = case.must.iter().filter(|report| !both.saw(**report)).collect();
        if !unseen.is_empty() {
            vacuous.push(format!("{}: nothing was reported {unseen:?}", case.name));
        }
        all.add(&both);
    }
    println!();
    for (vendor, rows) in &providers {
        let mut sum = Tally::default();
        rows.iter().flatten().for_each(|tally| sum.add(tally));
        line(&format!("all, {vendor:?}"), "", &sum);
    }
    line("all", "", &all);
    println!(
        "\nSends of all five providers; plain progenitor for Hostaway, Spruce and Ziik (JSON in, JSON out), sent again \
         up to twice on `is_retryable()`.\nThat its Spruce messages carry an idempotency key is the caller's doing: one \
         made for each message.\nSeed {SEED:#x}; {} sends in {:.0?}.",
        all.sends + all.plain.sends,
        started.elapsed(),
    );

    assert!(all.complaints.is_empty(), "{} complaints:\n{}", all.complaints.len(), first(&all.complaints));
    assert_eq!((all.duplicates, all.missing, all.wrong), (0, 0, 0), "stored twice, missing, wrong");
    assert!(vacuous.is_empty(), "faults that did not strike:\n{}", first(&vacuous));
    assert!(all.sends >= 20_000, "{} sends are too few to count on", all.sends);
    assert!(all.plain.duplicates > 0, "the faults do not even double what is sent again blindly");
}

/// The status line alone says that the provider refused; a body that is cut short or too long says no more.
#[tokio::test]
async fn a_refusal_is_a_refusal_whatever_its_body() {
    let sandbox = Sandbox::start().await.expect("free ports");
    let provider: &Provider = sandbox.hostaway();
    let client = senders::hostaway(&sandbox, &Setup::default()).await;
    let endless = Fault::HugeBody { bytes: 2 * MAX_REPLY_BYTES as u64 };
    let mut told = Vec::new();
    for fault in [Fault::EmptyBody, Fault::WrongContentType, Fault::Truncate, endless] {
        provider.misbehave(fault.clone());
        let message = conversant::hostaway::types::NewMessage::new("to nobody");
        let sent = client.send_conversation_message(999, message).send().await;
        let error = sent.expect_err("there is no such conversation");
        assert_eq!(error.status().map(|status| status.as_u16()), Some(404), "{fault:?}: {error}");
        told.push((fault, error.outcome()));
    }
    assert_eq!(provider.messages().len(), 0);
    assert!(told.iter().all(|(_, outcome)| *outcome == Outcome::Rejected), "{told:?}");
}

/// It does not matter which of its clocks ends an attempt: without a connection, nothing is sent.
#[tokio::test]
async fn an_attempt_that_ends_before_it_is_connected_is_not_sent() {
    let sandbox = Sandbox::start().await.expect("free ports");
    let elsewhere = Elsewhere::of(&Scene::FullBacklog).await.expect("it is another server");
    for (timeout, attempt_timeout) in [(PATIENCE, 60 * PATIENCE), (60 * PATIENCE, PATIENCE)] {
        let setup = Setup {
            login: Login::Invented,
            base_url: Some(elsewhere.origin.clone()),
            timeout,
            attempt_timeout,
            connect_timeout: 60 * PATIENCE,
            retry: senders::quick(1),
            ..Setup::default()
        };
        let sent = Sender::new(&sandbox, Vendor::Hostaway, &setup).await.send("never").await;
        let error = sent.error.expect("there is no connection");
        assert_eq!(error.outcome(), Outcome::NotSent, "{error}");
    }
}

fn first(complaints: &[String]) -> String {
    complaints.iter().take(20).cloned().collect::<Vec<_>>().join("\n")
}

/// All cases at all providers, which run side by side: by one caller and by fifty.
async fn matrix() -> Vec<(Vendor, Vec<[Tally; 2]>)> {
    let sandbox = Arc::new(Sandbox::start().await.expect("free ports"));
    let texts = Arc::new(AtomicUsize::new(0));
    let mut providers = JoinSet::new();
    for vendor in VENDORS {
        let (sandbox, texts) = (sandbox.clone(), texts.clone());
        providers.spawn(async move {
            let mut rows = Vec::new();
            for (number, case) in cases().iter().enumerate() {
                let seed = SEED ^ ((vendor as u64) << 32) ^ ((number as u64) << 8);
                let by_one = run(&sandbox, vendor, case, false, seed, &texts).await;
                let by_fifty = run(&sandbox, vendor, case, true, seed + 1, &texts).await;
                rows.push([by_one, by_fifty]);
            }
            (vendor, rows)
        });
    }
    let mut providers = providers.join_all().await;
    providers.sort_by_key(|(vendor, _)| *vendor);
    providers
}

/// What plain progenitor makes of three of the sends.
#[allow(missing_docs, clippy::all, unused_qualifications, missing_debug_implementations, reason = "it is generated")]
mod plain {
    pub(crate) mod hostaway {
        progenitor::generate_api!("fixtures/plain/hostaway.json");
    }
    pub(crate) mod spruce {
        progenitor::generate_api!("fixtures/plain/spruce.json");
    }
    pub(crate) mod ziik {
        progenitor::generate_api!("fixtures/plain/ziik.json");
    }
}

/// A plain client and the conversation it sends to.
enum Plain {
    Hostaway(plain::hostaway::Client, i64),
    Spruce(plain::spruce::Client, String),
    Ziik(plain::ziik::Client, i64),
}

impl Plain {
    /// None where progenitor does not take the operation: HighQ's XML and UCWA's HTML.
    async fn new(sandbox: &Sandbox, vendor: Vendor, setup: &Setup) -> Option<Self> {
        if matches!(vendor, Vendor::HighQ | Vendor::Ucwa) {
            return None;
        }
        let token = match vendor {
            Vendor::Spruce => {
                use base64::Engine as _;
                let credentials = sandbox.spruce().credentials();
                let pair = format!("{}:{}", credentials.access_id, credentials.secret_key);
                base64::engine::general_purpose::STANDARD.encode(pair)
            }
            _ => token(sandbox, vendor, setup.login).await,
        };
        let authorization = format!("Bearer {token}").parse().expect("a header");
        let http = reqwest::Client::builder()
            .default_headers([(reqwest::header::AUTHORIZATION, authorization)].into_iter().collect())
            .connect_timeout(setup.connect_timeout)
            .timeout(setup.attempt_timeout)
            .build()
            .expect("a client");
        let base = setup.base_url.clone().unwrap_or_else(|| vendor.of(sandbox).base_url());
        Some(match vendor {
            Vendor::Hostaway => Self::Hostaway(
                plain::hostaway::Client::new_with_client(&base, http),
                senders::hostaway_conversation(sandbox),
            ),
            Vendor::Spruce => Self::Spruce(
                plain::spruce::Client::new_with_client(&base, http),
                sandbox.spruce().credentials().conversation_id,
            ),
            _ => Self::Ziik(plain::ziik::Client::new_with_client(&base, http), senders::ziik_conversation(sandbox)),
        })
    }

    /// Sends a text; whether that is reported as a success.
    async fn send(&self, text: &str) -> bool {
        match self {
            Self::Hostaway(client, conversation) => {
                let body = plain::hostaway::types::NewMessage { body: text.to_owned() };
                retried(|| client.send_conversation_message(*conversation, &body)).await.is_ok()
            }
            Self::Spruce(client, conversation) => {
                let element = plain::spruce::types::Element { type_: "text".to_owned(), value: text.to_owned() };
                let body = plain::spruce::types::MessagePost { body: vec![element] };
                let key = format!("key-{text}");
                retried(|| client.post_conversation_message(conversation, Some(&key), &body)).await.is_ok()
            }
            Self::Ziik(client, conversation) => {
                let body = plain::ziik::types::NewMessage { message: text.to_owned() };
                retried(|| client.create_message(*conversation, &body)).await.is_ok()
            }
        }
    }
}

/// The loop that is usually written around a generated call.
async fn retried<T, E, F>(call: impl Fn() -> F) -> Result<T, progenitor::progenitor_client::Error<E>>
where
    F: Future<Output = Result<T, progenitor::progenitor_client::Error<E>>>,
    E: std::fmt::Debug,
{
    let mut pause = Duration::from_millis(1);
    for _ in 1..3 {
        match call().await {
            Err(error) if error.is_retryable() => tokio::time::sleep(pause).await,
            ended => return ended,
        }
        pause *= 2;
    }
    call().await
}
