//! What the assertions of a provider take and refuse, and what they say when they refuse.

use crate::support::{sandbox, senders};
use conversant_sandbox::{Fault, Provider};
use std::{
    panic::{AssertUnwindSafe, catch_unwind},
    sync::{Arc, Mutex},
    time::Duration,
};

const PATH: &str = "/v1/conversations/1406/messages";
const LONG: Duration = Duration::from_secs(10);

/// What the panic says.
fn refused(assertion: impl FnOnce()) -> String {
    let panic = catch_unwind(AssertUnwindSafe(assertion)).expect_err("it is not so");
    panic.downcast_ref::<String>().cloned().expect("a message")
}

#[tokio::test]
async fn what_is_so_passes() {
    let sandbox = sandbox().await;
    let provider: &Provider = sandbox.hostaway();
    provider.assert_nothing_sent();
    provider.assert_nothing_sent_twice();
    provider.assert_messages([""; 0]);

    let sender = &senders(&sandbox).await[0];
    for text in ["hello", "bye"] {
        sender.send(text).send().await.expect("a reply");
    }
    assert_eq!(provider.assert_sent_once("hello").conversation, "1406");
    assert_eq!(provider.messages_in(1406).len(), 2);
    assert_eq!(provider.messages_in(1).len(), 0);
    provider.assert_messages(["hello", "bye"]);
    provider.assert_nothing_sent_twice();
    provider.assert_requests("POST", PATH, 2);
    provider.assert_requests("GET", PATH, 0);
    provider.assert_faults_struck();
}

#[tokio::test]
async fn what_is_not_is_refused_with_what_arrived() {
    let sandbox = sandbox().await;
    let provider: &Provider = sandbox.hostaway();
    assert_eq!(
        refused(|| drop(provider.assert_sent_once("hello"))),
        "hostaway was expected to have the message \"hello\" once\nno message arrived\nno request arrived"
    );

    let sender = &senders(&sandbox).await[0];
    let cases: [(&str, &dyn Fn()); 7] = [
        ("no message", &|| provider.assert_nothing_sent()),
        ("the message \"hello\" once", &|| drop(provider.assert_sent_once("hello"))),
        ("the messages [\"bye\", \"hello\"]", &|| provider.assert_messages(["bye", "hello"])),
        ("the messages [\"hello\", \"hello\", \"bye\"]", &|| provider.assert_messages(["hello", "hello", "bye"])),
        ("nothing twice, and has \"hello\"", &|| provider.assert_nothing_sent_twice()),
        ("1 request POST /v1/conversations/1406/messages, and has 4", &|| provider.assert_requests("POST", PATH, 1)),
        ("met every fault, and 2 have yet to strike", &|| provider.assert_faults_struck()),
    ];
    sender.send("hello").send().await.expect("a reply");
    sender.send("bye").send().await.expect("a reply");
    sender.send("hello").send().await.expect("a reply");
    provider.misbehave(Fault::ResetAfterStore.times(3));
    sender.send("lost").send().await.expect_err("no reply");
    let arrived = "\n4 messages arrived:\n  \"hello\" in conversation 1406\n  \"bye\" in conversation 1406\n  \
                   \"hello\" in conversation 1406\n  \"lost\" in conversation 1406\n5 requests arrived:\n  \
                   POST /v1/accessTokens, answered 200\n";
    for (expected, assertion) in cases {
        let said = refused(assertion);
        assert!(said.starts_with(&format!("hostaway was expected to have {expected}{arrived}")), "{said}");
        assert!(said.contains(&format!("  POST {PATH}, answered 200\n")), "{said}");
        assert!(said.ends_with(&format!("  POST {PATH}, not answered")), "{said}");
    }
}

#[tokio::test]
async fn only_the_first_of_many_are_listed() {
    let sandbox = sandbox().await;
    let sender = &senders(&sandbox).await[0];
    sandbox.hostaway().clear();
    for number in 0..23 {
        sender.send(&number.to_string()).send().await.expect("a reply");
    }
    let said = refused(|| sandbox.hostaway().assert_nothing_sent());
    assert!(said.contains("23 messages arrived:\n  \"0\"") && said.contains("  and 3 more\n23 requests"), "{said}");
    assert_eq!(said.lines().count(), 1 + 2 * (1 + 20 + 1), "{said}");
}

#[test]
fn a_refusal_names_the_line_of_the_test() {
    let place = Arc::new(Mutex::new(String::new()));
    let seen = Arc::clone(&place);
    let before = std::panic::take_hook();
    // It stays: other tests may panic meanwhile, as they always did.
    std::panic::set_hook(Box::new(move |panic| match panic.location() {
        Some(location) if std::thread::current().name() == Some("refused") => {
            location.file().clone_into(&mut seen.lock().expect("nobody else"));
        }
        _ => before(panic),
    }));
    let asserting = std::thread::Builder::new().name("refused".to_owned()).spawn(|| {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
        runtime.block_on(async { sandbox().await.hostaway().assert_requests("GET", "/", 1) });
    });
    asserting.expect("a thread").join().expect_err("there is none");
    assert_eq!(*place.lock().expect("nobody else"), file!());
}

#[tokio::test]
async fn what_is_waited_for_is_given_once_it_is_there() {
    let sandbox = sandbox().await;
    let provider: &Provider = sandbox.hostaway();
    let sender = &senders(&sandbox).await[0];
    let later = async {
        tokio::time::sleep(Duration::from_millis(30)).await;
        provider.assert_nothing_sent();
        for text in ["first", "second"] {
            sender.send(text).send().await.expect("a reply");
        }
    };
    let (message, messages, requests, ()) = tokio::join!(
        provider.wait_for_message("second", LONG),
        provider.wait_for_messages(2, LONG),
        provider.wait_for_requests("POST", PATH, 2, LONG),
        later
    );
    assert_eq!((message.text.as_str(), messages.len(), requests.len()), ("second", 2, 2));
}

#[tokio::test]
async fn what_does_not_come_is_not_waited_for_long() {
    let sandbox = sandbox().await;
    let sender = &senders(&sandbox).await[0];
    sender.send("there").send().await.expect("a reply");
    let moment = Duration::from_millis(20);
    let waiting = tokio::spawn(async move {
        sandbox.hostaway().wait_for_messages(2, moment).await;
    });
    let panic = waiting.await.expect_err("there is one").into_panic();
    let said = panic.downcast_ref::<String>().expect("a message");
    assert!(said.contains("expected to have 2 messages within 20ms\n1 message arrived:\n  \"there\""), "{said}");
    assert!(said.starts_with(file!()), "who waits is named: {said}");
}
