//! What a test gets wrong is told where it is, or at its end.

use super::{message, send};
use conversant::hostaway;
use serde_json::json;
use std::panic::{AssertUnwindSafe, catch_unwind};

/// What the panic says.
fn told<T>(mistake: impl FnOnce() -> T) -> String {
    let panic = catch_unwind(AssertUnwindSafe(|| drop(mistake()))).expect_err("it is a mistake");
    panic.downcast_ref::<String>().cloned().expect("a text")
}

#[test]
fn what_the_operation_cannot_answer_is_told_where_it_is_canned() {
    type Can = fn(&hostaway::testing::Canned);
    let cases: [(Can, &str); 12] = [
        (
            |it| {
                it.send_conversation_message().reply(json!({"body": "hello"}));
            },
            "send_conversation_message does not reply so: missing field `id`",
        ),
        (
            |it| {
                it.send_conversation_message().reply(json!({"id": "none"}));
            },
            "send_conversation_message does not reply so: invalid type: string \"none\", expected i64",
        ),
        (
            |it| {
                it.list_users().reply(json!([{"id": 1, "email": 2}]));
            },
            "list_users does not reply so: ",
        ),
        (
            |it| {
                it.send_conversation_message().reply_whole(json!({"result": 1}));
            },
            "does not reply so: ",
        ),
        (
            |it| {
                it.send_conversation_message().refuse(418, json!({}));
            },
            "`SendConversationMessageError` has no variant for 418",
        ),
        (
            |it| {
                it.send_conversation_message().refuse(404, json!({"status": "fail"}));
            },
            "`SendConversationMessageError` has no variant for 404 and such a body",
        ),
        (
            |it| {
                it.send_conversation_message().refuse(200, json!({"status": "success", "result": "yes"}));
            },
            "200 with such a body is a success",
        ),
        (
            |it| {
                it.send_conversation_message().duplicate();
            },
            "the provider recognises no repeats of it",
        ),
        (
            |it| {
                it.get_user().header("a", "b");
            },
            "get_user: a header belongs to an answer: can that first",
        ),
        (
            |it| {
                it.get_user().lost().header("a", "b");
            },
            "get_user: a header belongs to an answer that comes back",
        ),
        (
            |it| {
                it.get_user().lost().always().lost();
            },
            "nothing comes after an answer that is given for ever",
        ),
        (
            |it| {
                it.get_user().status(20);
            },
            "20 is no status",
        ),
    ];
    for (can, expected) in cases {
        let canned = hostaway::testing::Canned::new();
        let said = told(|| can(&canned));
        assert!(said.contains(expected), "{said}");
        // What was canned before the mistake is of no interest.
        let _ = catch_unwind(AssertUnwindSafe(|| canned.verify()));
    }
    let canned = conversant_operations::testing::Canned::new();
    let said = told(|| {
        canned.several_replies().reply(201, json!({"name": "Tom"}));
    });
    assert!(said.contains("several_replies does not reply so: "), "{said}");
}

#[tokio::test]
async fn what_nobody_asked_for_and_what_nobody_canned_are_told() {
    let canned = hostaway::testing::Canned::new();
    canned.send_conversation_message().reply(message(1)).times(2).lost();
    canned.list_users().reply(json!([])).always();
    send(&canned.client()).await.expect("it was sent");
    let said = told(|| drop(canned));
    assert_eq!(
        said,
        "2 of what was canned for send_conversation_message was never asked for; requests: send_conversation_message"
    );

    // In a task of its own the panic is not the test's, but the mistake is told all the same.
    let canned = hostaway::testing::Canned::new();
    let client = canned.client();
    let call = tokio::spawn(async move { client.get_user(7).send().await });
    let panic = call.await.expect_err("nothing is canned").into_panic();
    let said = panic.downcast_ref::<String>().expect("a text");
    assert!(said.starts_with("nothing is canned for hostaway get_user, request 1 of it (GET /user/7)"), "{said}");
    assert!(told(|| drop(canned)).contains("nothing is canned for hostaway get_user"));

    let canned = hostaway::testing::Canned::new();
    assert!(
        told(|| canned.get_user().sent_once().path().to_owned())
            .contains("get_user was to be sent once, and was sent 0 times")
    );
}
