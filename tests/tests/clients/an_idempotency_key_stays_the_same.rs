//! All attempts of a Spruce call carry one idempotency key, the caller's or one that is made, so that the provider
//! recognises what the client sends again; that it did is a success, unless it was the caller who sent again.

use crate::senders::{Setup, at_rest, quick, spruce_post, stored};
use conversant::core::Repeat;
use conversant::spruce::operations::PostConversationMessageError;
use conversant::{Accepted, Outcome, spruce};
use conversant_sandbox::{Fault, Moment, Provider, Sandbox};
use std::collections::HashSet;
use std::time::Duration;

const KEY: &str = "s-idempotency-key";

/// The keys of the requests that the provider read, in their order.
fn keys(provider: &Provider) -> Vec<String> {
    let key = |headers: &conversant::core::http::HeaderMap| {
        let keys: Vec<_> = headers.get_all(KEY).iter().collect();
        assert_eq!(keys.len(), 1, "a request has one key");
        keys[0].to_str().expect("a key is text").to_owned()
    };
    provider.requests().iter().map(|request| key(&request.headers)).collect()
}

fn conversation(sandbox: &Sandbox) -> String {
    sandbox.spruce().credentials().conversation_id
}

async fn client(sandbox: &Sandbox) -> spruce::Client {
    crate::senders::spruce(sandbox, &Setup::default()).await
}

#[tokio::test]
async fn over_all_attempts() {
    let sandbox = Sandbox::start().await.expect("free ports");
    let (client, provider): (_, &Provider) = (client(&sandbox).await, sandbox.spruce());
    let faults = [
        Fault::ResetBeforeStore,
        Fault::status(429),
        Fault::status(500),
        Fault::status_retry_after(503, "0"),
        Fault::HtmlErrorPage { code: 502u16.try_into().expect("a status") },
    ];
    for given in [None, Some("the-callers-own")] {
        provider.clear();
        faults.iter().for_each(|fault| provider.misbehave(fault.clone()));
        let mut call = client.post_conversation_message(conversation(&sandbox), spruce_post("hello")).retry(quick(6));
        if let Some(key) = given {
            call = call.s_idempotency_key(key);
        }
        let accepted = call.send().await.expect("the sixth attempt succeeds");
        assert_eq!(accepted.attempts(), 6);
        let keys = keys(provider);
        assert_eq!(keys.len(), 6);
        assert_eq!(keys.iter().collect::<HashSet<_>>().len(), 1, "one key over all attempts: {keys:?}");
        assert_eq!(accepted.idempotency_key(), Some(&*keys[0]), "the reply names it");
        assert!(given.is_none_or(|given| given == keys[0]), "the caller's own is kept: {keys:?}");
        let messages = provider.messages();
        assert_eq!(messages.len(), 1);
        assert_eq!(messages[0].client_reference.as_deref(), Some(&*keys[0]), "the provider keeps it with the message");
    }
}

#[tokio::test]
async fn a_failed_call_names_its_key_for_the_next() {
    let sandbox = Sandbox::start().await.expect("free ports");
    let (client, provider): (_, &Provider) = (client(&sandbox).await, sandbox.spruce());
    provider.misbehave(Fault::ResetBeforeStore.times(2));
    provider.misbehave(Fault::ResetAfterStore);
    let post = || client.post_conversation_message(conversation(&sandbox), spruce_post("hello"));
    let error = post().send().await.expect_err("three attempts are lost");
    assert_eq!(error.outcome(), Outcome::Unknown);
    let key = error.idempotency_key().expect("it had one").to_owned();
    assert_eq!(keys(provider), [&*key; 3]);
    // With it, sending again is safe even for the caller; the third attempt was stored.
    let error = post().s_idempotency_key(&key).send().await.expect_err("it was posted before");
    assert_eq!((error.outcome(), error.idempotency_key()), (Outcome::Rejected, Some(&*key)));
    assert_eq!(stored(provider, "hello"), 1);
}

#[tokio::test]
async fn each_call_has_a_key_of_its_own() {
    let sandbox = Sandbox::start().await.expect("free ports");
    let client = client(&sandbox).await;
    let mut calls = tokio::task::JoinSet::new();
    for number in 0..50 {
        let call = client.post_conversation_message(conversation(&sandbox), spruce_post(&format!("hello {number}")));
        calls.spawn(call.send());
    }
    for accepted in calls.join_all().await {
        accepted.expect("the sandbox accepts it");
    }
    let keys = keys(sandbox.spruce());
    assert_eq!(keys.iter().collect::<HashSet<_>>().len(), 50);
    assert!(
        keys.iter().all(|key| (16..=255).contains(&key.len())),
        "long enough to be unique, short enough to be sent"
    );
}

#[tokio::test]
async fn what_was_accepted_before_its_reply_was_lost_is_a_success() {
    let sandbox = Sandbox::start().await.expect("free ports");
    let (client, provider): (_, &Provider) = (client(&sandbox).await, sandbox.spruce());
    for fault in [
        Fault::ResetAfterStore,
        Fault::Truncate,
        Fault::Stall { at: Moment::AfterStore, lasting: Duration::from_secs(2) },
    ] {
        provider.clear();
        provider.misbehave(fault.clone());
        let call = client.post_conversation_message(conversation(&sandbox), spruce_post("hello"));
        let accepted = call.attempt_timeout(Duration::from_secs(1)).send().await.expect("it was accepted");
        assert!(matches!(accepted, Accepted::Before(_)), "{fault:?}: {accepted:?}");
        assert!(accepted.reply().is_none(), "{fault:?}: nobody knows what the lost reply said");
        assert_eq!((accepted.status().as_u16(), accepted.attempts()), (422, 2), "{fault:?}");
        let keys = keys(provider);
        assert_eq!(keys, [accepted.idempotency_key().expect("it had one"); 2], "{fault:?}");
        at_rest(provider, Duration::ZERO).await;
        assert_eq!(stored(provider, "hello"), 1, "{fault:?}");
    }
}

/// The attempt before was refused, so what the provider recognises is not this call's doing.
#[tokio::test]
async fn what_was_refused_before_is_not_taken_for_accepted() {
    let sandbox = Sandbox::start().await.expect("free ports");
    let (client, provider): (_, &Provider) = (client(&sandbox).await, sandbox.spruce());
    let post =
        |text| client.post_conversation_message(conversation(&sandbox), spruce_post(text)).s_idempotency_key("k");
    post("the first").send().await.expect("the key is free");
    for refusal in [Fault::status(429), Fault::status_retry_after(503, "0")] {
        provider.misbehave(refusal.clone());
        let error = post("the second").send().await.expect_err("the key is used up");
        assert_eq!((error.outcome(), error.attempts()), (Outcome::Rejected, 2), "{refusal:?}: {error}");
    }
    assert_eq!((stored(provider, "the first"), stored(provider, "the second")), (1, 0));
}

#[tokio::test]
async fn a_key_that_the_caller_uses_twice_is_refused() {
    let sandbox = Sandbox::start().await.expect("free ports");
    let (client, provider): (_, &Provider) = (client(&sandbox).await, sandbox.spruce());
    let post =
        |text| client.post_conversation_message(conversation(&sandbox), spruce_post(text)).s_idempotency_key("k");
    let accepted = post("the first").send().await.expect("the key is free");
    assert!(matches!(accepted, Accepted::Replied(_)));
    let error = post("the second").send().await.expect_err("the key is used up");
    assert_eq!((error.outcome(), error.attempts()), (Outcome::Rejected, 1), "{error}");
    assert_eq!(error.status().map(|status| status.as_u16()), Some(422));
    let body: PostConversationMessageError = error.body().expect("it is documented");
    let PostConversationMessageError::UnprocessableContent(body) = body else {
        panic!("{body:?} is for another status")
    };
    assert_eq!(body.type_, "duplicate_request");
    assert_eq!((stored(provider, "the first"), stored(provider, "the second")), (1, 0));
    // Elsewhere the key is free: the provider keeps them by path.
    let other = sandbox.spruce().credentials().other_conversation_id;
    let elsewhere =
        client.post_conversation_message(other, spruce_post("the second")).s_idempotency_key("k").send().await;
    assert!(elsewhere.is_ok(), "{elsewhere:?}");
}

/// A key is sent whatever the caller says a repeat does.
#[tokio::test]
async fn a_call_that_is_not_repeated_has_a_key_too() {
    let sandbox = Sandbox::start().await.expect("free ports");
    let (client, provider): (_, &Provider) = (client(&sandbox).await, sandbox.spruce());
    provider.misbehave(Fault::ResetAfterStore);
    let call = client.post_conversation_message(conversation(&sandbox), spruce_post("hello"));
    let error = call.repeat(Repeat::Never).send().await.expect_err("the reply is lost");
    assert_eq!((error.outcome(), error.attempts()), (Outcome::Unknown, 1), "{error}");
    assert_eq!(keys(provider), [error.idempotency_key().expect("it had one")]);
}
