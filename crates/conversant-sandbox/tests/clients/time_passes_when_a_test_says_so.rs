//! Virtual time: a token ends and a limit passes without anybody waiting, for the provider alone or for the client as well.

use conversant::core::retry::RetryPolicy;
use conversant_sandbox::{Provider, Sandbox, StoppedClock};
use std::time::{Duration, Instant};

const HOUR: Duration = Duration::from_secs(60 * 60);

/// How many tokens were issued over the wire.
fn tokens(provider: &Provider, path: &str) -> usize {
    provider.requests_to("POST", path).len()
}

/// The provider, where it issues tokens, how long they live, and a call: for each provider whose tokens end.
macro_rules! for_each_provider {
    ($sandbox:ident, |$provider:ident, $paths:ident, $life:ident, $read:ident| $body:block) => {{
        let no_retry = RetryPolicy::never();
        {
            let $provider = $sandbox.hostaway();
            let client = $provider.client_builder().no_rate_limit().retry(no_retry.clone()).build().expect("a client");
            let it = $provider.credentials().conversation_id.cast_signed();
            let ($paths, $life) = (["/v1/accessTokens"], 2 * 365 * 24 * HOUR);
            let $read = || client.retrieve_conversation(it).send();
            $body
        }
        {
            let $provider = $sandbox.ziik();
            let client = $provider.client_builder().retry(no_retry.clone()).build().expect("a client");
            let it = $provider.credentials().conversation_id.cast_signed();
            let ($paths, $life) = (["/api/authenticate", "/api/renew"], 24 * HOUR);
            let $read = || client.get_conversation(it).send();
            $body
        }
        {
            let $provider = $sandbox.highq();
            let client = $provider.client_builder().retry(no_retry.clone()).build().expect("a client");
            let it = $provider.credentials().user_ids[0].to_string();
            let ($paths, $life) = ([&*path_of(&format!("{}/api/oauth2/token", $provider.base_url()))], 5 * HOUR);
            let $read = || client.get_user(&it).send();
            $body
        }
        {
            let $provider = $sandbox.ucwa();
            let client = $provider.client_builder().retry(no_retry).build().expect("a client");
            let it = $provider.credentials().application_id;
            let ($paths, $life) = ([&*path_of(&$provider.token_url())], 8 * HOUR);
            let $read = || client.get_application(&it).send();
            $body
        }
    }};
}

fn path_of(url: &str) -> String {
    url::Url::parse(url).expect("an address").path().to_owned()
}

#[tokio::test]
async fn a_provider_refuses_a_token_after_its_life_and_the_client_fetches_another() {
    let sandbox = Sandbox::start().await.expect("free ports");
    for_each_provider!(sandbox, |provider, paths, life, read| {
        let issued = || paths.iter().map(|path| tokens(provider, path)).sum::<usize>();
        read().await.expect("let in");
        provider.advance(life - Duration::from_secs(60));
        read().await.expect("still let in");
        assert_eq!((provider.name(), issued()), (provider.name(), 1));
        let requests = provider.requests().len();
        provider.advance(Duration::from_secs(60));
        read().await.expect("let in with another token");
        // Ziik's client tries to renew the token that has ended, and then logs in.
        assert!(issued() >= 2, "{}", provider.name());
        assert_eq!(
            provider.requests().len() - requests,
            issued() + 1,
            "{}: refused once, and sent again",
            provider.name()
        );
    });
}

#[tokio::test]
async fn a_client_renews_its_token_before_it_ends() {
    let sandbox = Sandbox::start().await.expect("free ports");
    let clock = StoppedClock::new();
    let started = Instant::now();
    for_each_provider!(sandbox, |provider, paths, life, read| {
        let issued = || paths.iter().map(|path| tokens(provider, path)).sum::<usize>();
        clock.passing(read()).await.expect("let in");
        // A minute of its life is left for calls under way.
        clock.advance(life - Duration::from_secs(120)).await;
        clock.passing(read()).await.expect("still let in");
        assert_eq!((provider.name(), issued()), (provider.name(), 1));
        clock.advance(Duration::from_secs(70)).await;
        let before = provider.requests().len();
        clock.passing(read()).await.expect("let in with another token");
        assert_eq!((provider.name(), issued()), (provider.name(), 2));
        assert_eq!(provider.requests().len() - before, 2, "{}: nothing was refused", provider.name());
    });
    assert!(started.elapsed() < Duration::from_secs(20), "years have passed in {:?}", started.elapsed());
}

#[tokio::test]
async fn what_is_beyond_the_limit_is_refused_until_the_window_has_passed() {
    let sandbox = Sandbox::start().await.expect("free ports");
    let spruce = sandbox.spruce();
    let client = spruce.client_builder().no_rate_limit().retry(RetryPolicy::never()).build().expect("a client");
    spruce.limit_requests(2, Duration::from_secs(10));
    client.organization().send().await.expect("the first");
    client.organization().send().await.expect("the second");
    let error = client.organization().send().await.expect_err("one too many");
    assert!(error.is_rate_limited(), "{error}");
    spruce.advance(Duration::from_secs(9));
    assert!(client.organization().send().await.is_err());
    spruce.advance(Duration::from_secs(1));
    client.organization().send().await.expect("the window has passed");
    spruce.reset();
    for _ in 0..3 {
        client.organization().send().await.expect("a reset lifts the limit");
    }
}

#[tokio::test]
async fn time_stands_still_until_a_test_says_so() {
    let sandbox = Sandbox::start().await.expect("free ports");
    let clock = StoppedClock::new();
    let before = tokio::time::Instant::now();
    let client = sandbox.hostaway().client();
    let it = sandbox.hostaway().credentials().conversation_id.cast_signed();
    // It waits a second for its token to become valid.
    let call = tokio::spawn(async move { client.retrieve_conversation(it).send().await });
    // Nothing that Tokio knows of goes on meanwhile.
    let (done, awaited) = tokio::sync::oneshot::channel();
    std::thread::spawn(move || {
        std::thread::sleep(Duration::from_millis(100));
        done.send(())
    });
    awaited.await.expect("the thread ends");
    assert_eq!(before.elapsed(), Duration::ZERO);
    // What is waited for in a test is waited for by the wall's clock.
    sandbox.hostaway().wait_for_requests("POST", "/v1/accessTokens", 1, Duration::from_secs(10)).await;
    assert!(!call.is_finished());
    clock.passing(call).await.expect("no panic").expect("let in");
    assert!(before.elapsed() >= Duration::from_secs(1));
}

#[tokio::test]
async fn the_clients_own_limit_passes_with_the_stopped_clock() {
    let sandbox = Sandbox::start().await.expect("free ports");
    let client = sandbox.hostaway().client();
    let conversation = sandbox.hostaway().credentials().conversation_id.cast_signed();
    // The vendor's limit, on both sides: the client keeps it, so it is never refused.
    sandbox.hostaway().limit_requests(15, Duration::from_secs(10));
    let clock = StoppedClock::new();
    let started = (Instant::now(), tokio::time::Instant::now());
    for _ in 0..40 {
        clock.passing(client.retrieve_conversation(conversation).send()).await.expect("let in");
    }
    assert!(started.1.elapsed() >= Duration::from_secs(20), "41 requests are three windows");
    assert!(started.0.elapsed() < Duration::from_secs(10), "and nobody waited");
    assert_eq!(sandbox.hostaway().requests().len(), 41);
}
