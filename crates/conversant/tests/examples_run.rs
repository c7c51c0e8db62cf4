//! Each example runs against the sandbox, to its end, and does what it says.

use conversant::Outcome;
use conversant_sandbox::{Provider, Sandbox};
use std::time::Duration;

#[allow(dead_code, reason = "its main")]
#[path = "../examples/custom_http.rs"]
mod custom_http;
#[allow(dead_code, reason = "its main")]
#[path = "../examples/highq.rs"]
mod highq;
#[allow(dead_code, reason = "its main")]
#[path = "../examples/hostaway.rs"]
mod hostaway;
#[allow(dead_code, reason = "its main")]
#[path = "../examples/many_conversations.rs"]
mod many_conversations;
#[allow(dead_code, reason = "its main")]
#[path = "../examples/several_providers.rs"]
mod several_providers;
#[allow(dead_code, reason = "its main")]
#[path = "../examples/spruce.rs"]
mod spruce;
#[allow(dead_code, reason = "its main")]
#[path = "../examples/ucwa.rs"]
mod ucwa;
#[allow(dead_code, reason = "its main")]
#[path = "../examples/webhook_receiver.rs"]
mod webhook_receiver;
#[allow(dead_code, reason = "its main")]
#[path = "../examples/ziik.rs"]
mod ziik;

/// No example takes so long, unless it does not end.
async fn ended<T>(example: impl Future<Output = anyhow::Result<T>>) -> T {
    let ended = tokio::time::timeout(Duration::from_secs(60), example).await;
    ended.expect("it ends").expect("nothing fails")
}

fn texts(provider: &Provider) -> Vec<String> {
    provider.messages().into_iter().map(|message| message.text).collect()
}

#[tokio::test]
async fn hostaway_knows_what_became_of_each_answer() {
    use hostaway::Next::{AskSomebody, Done, GiveUp, SendAgain};
    let sandbox = Sandbox::start().await.expect("free ports");
    let came = ended(hostaway::run(&sandbox)).await;
    assert_eq!(came, [SendAgain, Done, Done, AskSomebody, GiveUp, SendAgain]);
    assert_eq!(texts(sandbox.hostaway()), ["Message 1", "Message 2"]);
    assert_eq!(sandbox.hostaway().faults_left(), 0);
}

#[tokio::test]
async fn spruce_tells_of_each_result_once() {
    use spruce::Posted::{ByALostAttempt, Earlier, Now};
    let sandbox = Sandbox::start().await.expect("free ports");
    assert_eq!(ended(spruce::run(&sandbox)).await, [Now, Earlier, ByALostAttempt]);
    let keys: Vec<_> = sandbox.spruce().messages().into_iter().filter_map(|message| message.client_reference).collect();
    assert_eq!(keys, ["results-4711", "results-4712"]);
}

#[tokio::test]
async fn ziik_sends_a_file_to_a_new_conversation() {
    let sandbox = Sandbox::start().await.expect("free ports");
    let conversation = ended(ziik::run(&sandbox)).await;
    let [message] = &sandbox.ziik().messages()[..] else { panic!("one message: {:?}", texts(sandbox.ziik())) };
    assert_eq!(
        (message.conversation.as_str(), message.text.as_str()),
        (&*conversation.to_string(), "The rota is attached.")
    );
    assert!(sandbox.ziik().requests().iter().any(|request| request.path.ends_with("/finalise")));
}

#[tokio::test]
async fn highq_opens_a_conversation_and_replies() {
    let sandbox = Sandbox::start().await.expect("free ports");
    ended(highq::run(&sandbox)).await;
    assert_eq!(texts(sandbox.highq()), ["<p>The draft is ready for review.</p>", "<p>Page 4 has changed since.</p>"]);
}

#[tokio::test]
async fn ucwa_invites_and_is_invited() {
    let sandbox = Sandbox::start().await.expect("free ports");
    ended(ucwa::run(&sandbox)).await;
    assert_eq!(texts(sandbox.ucwa()), ["Hello Pat", "Are you there?", "Yes"]);
}

#[tokio::test]
async fn no_conversation_is_left_out_or_done_twice() {
    let sandbox = Sandbox::start().await.expect("free ports");
    let done = ended(many_conversations::run(&sandbox)).await;
    let whole =
        sandbox.hostaway().client().list_conversations().limit(100).send().await.expect("all of them on one page");
    assert_eq!(done, whole.iter().map(|conversation| conversation.id).collect::<Vec<_>>());
    assert_eq!(sandbox.hostaway().faults_left(), 0);
}

#[tokio::test]
async fn the_receiver_takes_what_is_signed() {
    let sandbox = Sandbox::start().await.expect("free ports");
    assert_eq!(ended(webhook_receiver::run(&sandbox)).await.text, "Is my result there?");
}

#[tokio::test]
async fn one_provider_that_fails_does_not_hold_up_the_others() {
    let sandbox = Sandbox::start().await.expect("free ports");
    let results = ended(several_providers::run(&sandbox)).await;
    let asked: Vec<_> = results.iter().map(|(provider, _)| *provider).collect();
    for (provider, result) in results {
        let outcome = result.err().map(|error| error.outcome());
        assert_eq!(outcome, (provider == "highq").then_some(Outcome::Unknown), "{provider}");
    }
    for provider in sandbox.providers().into_iter().filter(|it| asked.contains(&it.name())) {
        assert_eq!(texts(provider), ["The office is closed on Friday."], "{}", provider.name());
    }
}

#[tokio::test]
async fn the_http_client_given_is_the_one_used() {
    let sandbox = Sandbox::start().await.expect("free ports");
    ended(custom_http::run(&sandbox)).await;
    let requests = sandbox.hostaway().requests();
    assert_eq!(requests.len(), 3, "a token and two attempts");
    for request in requests {
        let agent = request.headers.get("user-agent").and_then(|value| value.to_str().ok()).unwrap_or_default();
        assert!(agent.starts_with("acme-concierge/"), "{agent}");
        assert_eq!(request.headers["host"], "api.hostaway.example");
    }
}

/// A root that nobody else has.
const ROOT: &str = "\
-----BEGIN CERTIFICATE-----\n\
MIIBhzCCAS2gAwIBAgIUEU6mwmqxYQRTbBM+XEZYtLX27X8wCgYIKoZIzj0EAwIw\n\
GDEWMBQGA1UEAwwNUm9vdCBvZiB0ZXN0czAgFw0yNjExMjAxMzE1MjNaGA8yMTI2\n\
MTAyNzEzMTUyM1owGDEWMBQGA1UEAwwNUm9vdCBvZiB0ZXN0czBZMBMGByqGSM49\n\
AgEGCCqGSM49AwEHA0IABFN/sl1sIkDoi4X9MIskilm/1Nq6X5Uy9yrJCQhW5psv\n\
6rXqkuhNMJ1ku+XmujYZKW2jYj5gOSfc7CmDm0rGxoOjUzBRMB0GA1UdDgQWBBTq\n\
E+TSf46Hw7Ie02uJqA6arFv+kjAfBgNVHSMEGDAWgBTqE+TSf46Hw7Ie02uJqA6a\n\
rFv+kjAPBgNVHRMBAf8EBTADAQH/MAoGCCqGSM49BAMCA0gAMEUCIBQPdcYE2WDz\n\
LQ/uRGE52pFXVzaqYLhYRzm6ZNLLIrDTAiEAnjpXQ8Sea4+Ik2u0wR+yVWtHNmfr\n\
KqgZd+1AJpGYmb4=\n\
-----END CERTIFICATE-----
";

#[test]
fn roots_of_ones_own_are_read() {
    let folder = std::path::Path::new(env!("CARGO_TARGET_TMPDIR"));
    let http = |name: &str, content: &str| {
        let path = folder.join(name);
        std::fs::write(&path, content).expect("a file");
        custom_http::http(&custom_http::Network { proxy: None, roots: Some(&path) })
    };
    http("one.pem", ROOT).expect("it is a certificate");
    http("two.pem", &format!("{ROOT}\n{ROOT}")).expect("both are");
    let none = http("none.pem", "hello").expect_err("there is none");
    assert!(none.to_string().starts_with("no certificate in "), "{none}");
}
