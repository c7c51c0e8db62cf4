//! After an unknown outcome the conversation can be read: the message is there, or it is not, or that cannot be told. The
//! reading sends nothing.

use crate::senders::{Sender, Setup, Vendor, at_rest, hostaway_conversation, quick, stored, ziik_conversation};
use conversant::core::settle::{Settle, Settled};
use conversant::{Error, Outcome, hostaway, ucwa, ziik};
use conversant_sandbox::{Fault, Moment, OperationFilter, Provider, Sandbox};
use std::sync::Arc;
use std::time::{Duration, Instant};
use tokio::task::JoinSet;

/// Those whose conversations can be read for a message.
const READABLE: [Vendor; 3] = [Vendor::Hostaway, Vendor::Ziik, Vendor::Ucwa];

const A_MOMENT: Duration = Duration::from_millis(50);

fn word(settled: &Settled) -> &'static str {
    match settled {
        Settled::Arrived(_) => "arrived",
        Settled::Absent(_) => "absent",
        Settled::Undecided(_) => "undecided",
        _ => "a fourth word",
    }
}

/// A call that settles what became of this text, sent by this sender, whose call ended so.
fn settle(sender: &Sender, text: &str, error: &Error) -> Settle {
    let since = error.started_at().expect("there was an attempt");
    match sender {
        Sender::Hostaway(client, conversation) => {
            let message = hostaway::types::NewMessage::new(text);
            client.settle_send_conversation_message(*conversation, &message, since)
        }
        Sender::Ziik(client, conversation) => {
            client.settle_create_message(*conversation, &ziik::types::NewMessage::new(text), since)
        }
        // Senders take the text for the operation id.
        Sender::Ucwa(client, application, conversation) => {
            client.settle_send_message(application, conversation, text, since)
        }
        Sender::HighQ(client, _) => client.settle_create_conversation(),
        Sender::Spruce(..) => unreachable!("Spruce recognises repeats: there is nothing to settle"),
    }
}

/// Sends a text under a fault that leaves its outcome unknown.
async fn send_in_doubt(sender: &Sender, provider: &Provider, fault: Fault, text: &str) -> Error {
    provider.misbehave(fault);
    let error = sender.send(text).await.error.expect("the answer is lost");
    assert_eq!(error.outcome(), Outcome::Unknown, "{error}");
    error
}

/// Settles, and holds it to the promise that it sends nothing.
async fn settled(provider: &Provider, settle: Settle) -> Settled {
    let before = provider.messages();
    let posts = |provider: &Provider| provider.requests().iter().filter(|request| request.method == "POST").count();
    let posts_before = posts(provider);
    let settled = settle.send().await.unwrap_or_else(|error| panic!("{}: {error}", provider.name()));
    assert_eq!(posts(provider), posts_before, "{}: settling posts nothing", provider.name());
    assert_eq!(provider.messages(), before, "{}: settling changes nothing", provider.name());
    settled
}

#[tokio::test]
async fn a_message_whose_reply_was_lost_has_arrived() {
    let sandbox = Sandbox::start().await.expect("free ports");
    for vendor in READABLE {
        let provider = vendor.of(&sandbox);
        let sender = Sender::new(&sandbox, vendor, &Setup::default()).await;
        for fault in [Fault::ResetAfterStore, Fault::Truncate] {
            let text = format!("{fault:?}");
            let error = send_in_doubt(&sender, provider, fault, &text).await;
            let started = Instant::now();
            let found = settled(provider, settle(&sender, &text, &error)).await;
            assert_eq!(word(&found), "arrived", "{vendor:?}, {text}: {found:?}");
            assert!(started.elapsed() < Duration::from_secs(2), "{vendor:?}: it is there at the first look");
            let evidence = found.evidence();
            let id = provider.messages().iter().find(|message| message.text == text).map(|message| message.id.clone());
            assert_eq!(evidence.matches.len(), 1, "{vendor:?}: {evidence:?}");
            let (seen, there) = (&evidence.matches[0].id, id.expect("it is stored"));
            assert!(*seen == there || seen.ends_with(&format!("/{there}")), "{vendor:?}: {seen} for {there}");
        }
    }
}

#[tokio::test]
async fn a_message_that_was_never_stored_is_absent() {
    let sandbox = Sandbox::start().await.expect("free ports");
    for vendor in READABLE {
        let provider = vendor.of(&sandbox);
        let sender = Sender::new(&sandbox, vendor, &Setup::default()).await;
        let error = send_in_doubt(&sender, provider, Fault::ResetBeforeStore, "lost").await;
        let found = settled(provider, settle(&sender, "lost", &error).within(A_MOMENT)).await;
        assert_eq!(word(&found), "absent", "{vendor:?}: {found:?}");
        assert!(found.evidence().matches.is_empty(), "{vendor:?}: {found:?}");
        assert_eq!(stored(provider, "lost"), 0, "{vendor:?}");
    }
}

#[tokio::test]
async fn a_message_that_comes_late_is_waited_for() {
    let sandbox = Sandbox::start().await.expect("free ports");
    // Before the clock runs for any of them: making an HTTP client takes its time.
    let impatient = Setup { attempt_timeout: Duration::from_millis(400), ..Setup::default() };
    let mut senders = Vec::new();
    for vendor in READABLE {
        let sender = Sender::new(&sandbox, vendor, &impatient).await;
        senders.push((vendor, sender, Sender::new(&sandbox, vendor, &Setup::default()).await));
    }
    let sandbox = Arc::new(sandbox);
    let mut running = JoinSet::new();
    for (vendor, sender, reader) in senders {
        let sandbox = sandbox.clone();
        running.spawn(async move {
            let provider = vendor.of(&sandbox);
            let stall = Fault::Stall { at: Moment::BeforeStore, lasting: Duration::from_millis(1500) };
            let error = send_in_doubt(&sender, provider, stall, "late").await;
            assert!(error.is_timeout(), "{vendor:?}: {error}");
            assert_eq!(stored(provider, "late"), 0, "{vendor:?}: it is not there yet");
            // Who reads the conversation is patient, unlike who sent.
            let call = settle(&reader, "late", &error).within(Duration::from_secs(8));
            let found = call.send().await.unwrap_or_else(|error| panic!("{vendor:?}: {error}"));
            assert_eq!(word(&found), "arrived", "{vendor:?}: {found:?}");
            at_rest(provider, Duration::ZERO).await;
            assert_eq!(stored(provider, "late"), 1, "{vendor:?}: the call's message, and no other");
            assert_eq!(provider.messages().len(), 1, "{vendor:?}: settling sends nothing");
        });
    }
    running.join_all().await;
}

#[tokio::test]
async fn an_older_message_with_the_same_text_is_not_taken_for_the_new_one() {
    let sandbox = Sandbox::start().await.expect("free ports");
    let mut senders = Vec::new();
    for vendor in READABLE {
        let sender = Sender::new(&sandbox, vendor, &Setup::default()).await;
        // UCWA's messages are told apart by their operation id.
        let old = if vendor == Vendor::Ucwa { "another operation" } else { "OK" };
        assert!(sender.send(old).await.error.is_none(), "{vendor:?}");
        senders.push((vendor, sender));
    }
    // Providers write whole seconds, and clocks are compared by whole seconds.
    tokio::time::sleep(Duration::from_secs(4)).await;
    for (vendor, sender) in &senders {
        let provider = vendor.of(&sandbox);
        let error = send_in_doubt(sender, provider, Fault::ResetBeforeStore, "OK").await;
        let found = settled(provider, settle(sender, "OK", &error).within(A_MOMENT)).await;
        assert_eq!(word(&found), "absent", "{vendor:?}: {found:?}");
        // And beside the older one, the new one is seen.
        let error = send_in_doubt(sender, provider, Fault::ResetAfterStore, "OK").await;
        let found = settled(provider, settle(sender, "OK", &error)).await;
        assert_eq!(word(&found), "arrived", "{vendor:?}: {found:?}");
        assert_eq!(found.evidence().matches.len(), 1, "{vendor:?}: {found:?}");
    }
}

/// Providers that pass a message on may change its text: another text than ours, written since, proves nothing.
#[tokio::test]
async fn another_text_written_since_leaves_it_undecided() {
    let sandbox = Sandbox::start().await.expect("free ports");
    for vendor in [Vendor::Hostaway, Vendor::Ziik] {
        let provider = vendor.of(&sandbox);
        let sender = Sender::new(&sandbox, vendor, &Setup::default()).await;
        let error = send_in_doubt(&sender, provider, Fault::ResetBeforeStore, "ours").await;
        assert!(sender.send("somebody else's").await.error.is_none(), "{vendor:?}");
        let found = settled(provider, settle(&sender, "ours", &error).within(A_MOMENT)).await;
        assert_eq!(word(&found), "undecided", "{vendor:?}: {found:?}");
    }
    // UCWA gives the operation id back as it was: another one is another message.
    let sender = Sender::new(&sandbox, Vendor::Ucwa, &Setup::default()).await;
    let error = send_in_doubt(&sender, sandbox.ucwa(), Fault::ResetBeforeStore, "ours").await;
    assert!(sender.send("somebody else's").await.error.is_none());
    let found = settled(sandbox.ucwa(), settle(&sender, "ours", &error).within(A_MOMENT)).await;
    assert_eq!(word(&found), "absent", "{found:?}");
}

#[tokio::test]
async fn a_long_conversation_is_read_to_the_message_or_not_judged() {
    let sandbox = Sandbox::start().await.expect("free ports");
    for vendor in READABLE {
        let provider = vendor.of(&sandbox);
        let sender = Sender::new(&sandbox, vendor, &Setup::default()).await;
        for number in 0..130 {
            assert!(sender.send(&format!("before-{number}")).await.error.is_none(), "{vendor:?}");
        }
        let error = send_in_doubt(&sender, provider, Fault::ResetAfterStore, "the 131st").await;
        let found = settled(provider, settle(&sender, "the 131st", &error)).await;
        assert_eq!(word(&found), "arrived", "{vendor:?}: {found:?}");
        // Hostaway lists the oldest first, in pages; Ziik the newest first, and one page is read; UCWA lists all.
        let read = if vendor == Vendor::Ziik { 100 } else { 131 };
        assert_eq!(found.evidence().read, read, "{vendor:?}");
        // All before it were written within the last seconds, so that only UCWA's can be told from one that was lost.
        let error = send_in_doubt(&sender, provider, Fault::ResetBeforeStore, "the 132nd").await;
        let found = settled(provider, settle(&sender, "the 132nd", &error).within(A_MOMENT)).await;
        let expected = if vendor == Vendor::Ucwa { "absent" } else { "undecided" };
        assert_eq!(word(&found), expected, "{vendor:?}: {found:?}");
    }
}

#[tokio::test]
async fn the_reading_is_repeated_when_it_fails_itself() {
    let sandbox = Sandbox::start().await.expect("free ports");
    for vendor in READABLE {
        let provider = vendor.of(&sandbox);
        let sender = Sender::new(&sandbox, vendor, &Setup::default()).await;
        let error = send_in_doubt(&sender, provider, Fault::ResetAfterStore, "there").await;
        provider.misbehave(Fault::RefuseRead.on(OperationFilter::Lists));
        provider.misbehave(Fault::status(503).on(OperationFilter::Lists));
        let found = settled(provider, settle(&sender, "there", &error)).await;
        assert_eq!(word(&found), "arrived", "{vendor:?}: {found:?}");
        assert_eq!(provider.faults_left(), 0, "{vendor:?}");
        // A reading that keeps failing is an error, not an answer.
        provider.misbehave(Fault::status(503).on(OperationFilter::Lists).times(3));
        let unread = settle(&sender, "there", &error).send().await;
        assert!(unread.is_err_and(|error| error.is_server_error()), "{vendor:?}");
    }
}

#[tokio::test]
async fn highq_cannot_be_asked() {
    let sandbox = Sandbox::start().await.expect("free ports");
    let provider: &Provider = sandbox.highq();
    let sender = Sender::new(&sandbox, Vendor::HighQ, &Setup::default()).await;
    for fault in [Fault::ResetAfterStore, Fault::ResetBeforeStore] {
        let error = send_in_doubt(&sender, provider, fault, "hello").await;
        let requests = provider.requests().len();
        let found = settled(provider, settle(&sender, "hello", &error)).await;
        assert_eq!(word(&found), "undecided", "{found:?}");
        assert!(found.evidence().reason.contains("no operation that lists conversations"), "{found:?}");
        assert_eq!((found.evidence().read, provider.requests().len()), (0, requests), "nothing is asked");
    }
}

/// A call that certainly had no effect, and one that had, say so themselves.
#[tokio::test]
async fn only_doubt_needs_settling() {
    let sandbox = Sandbox::start().await.expect("free ports");
    for vendor in crate::senders::VENDORS {
        let provider = vendor.of(&sandbox);
        let sender = Sender::new(&sandbox, vendor, &Setup { retry: quick(1), ..Setup::default() }).await;
        provider.misbehave(Fault::status(400));
        let error = sender.send("refused").await.error.expect("it is refused");
        assert_eq!(error.outcome(), Outcome::Rejected, "{vendor:?}: {error}");
        assert!(error.started_at().is_some(), "{vendor:?}: it can be settled all the same");
    }
}

/// The time by which messages are told apart is the provider's, on whatever machine the caller keeps it.
#[tokio::test]
async fn since_may_be_any_time() {
    let sandbox = Sandbox::start().await.expect("free ports");
    let sender = Sender::new(&sandbox, Vendor::Hostaway, &Setup::default()).await;
    assert!(sender.send("old").await.error.is_none());
    let Sender::Hostaway(client, _) = &sender else { unreachable!("it is Hostaway's") };
    let message = hostaway::types::NewMessage::new("old");
    let now = chrono::Utc::now();
    for (since, expected) in [
        (now - chrono::TimeDelta::hours(1), "arrived"),
        (now + chrono::TimeDelta::seconds(10), "absent"),
        (chrono::DateTime::UNIX_EPOCH, "arrived"),
    ] {
        let conversation = hostaway_conversation(&sandbox);
        let call = client.settle_send_conversation_message(conversation, &message, since).within(A_MOMENT);
        let found = settled(sandbox.hostaway(), call).await;
        assert_eq!(word(&found), expected, "{since}: {found:?}");
    }
    let ziik = crate::senders::ziik(&sandbox, &Setup::default()).await;
    let message = ziik::types::NewMessage::new("never sent");
    let call = ziik.settle_create_message(ziik_conversation(&sandbox), &message, now).within(Duration::ZERO);
    assert_eq!(word(&settled(sandbox.ziik(), call).await), "absent");
    let ucwa: ucwa::Client = crate::senders::ucwa(&sandbox, &Setup::default()).await;
    let credentials = sandbox.ucwa().credentials();
    let call = ucwa.settle_send_message(credentials.application_id, credentials.conversation_id, "never", now);
    assert_eq!(word(&settled(sandbox.ucwa(), call.within(Duration::ZERO)).await), "absent");
}
