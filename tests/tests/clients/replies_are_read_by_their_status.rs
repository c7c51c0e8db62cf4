//! What a reply is follows from its status as documented: its own type for each, ranges and `default` for the rest, and
//! nothing for what nobody documented.

use conversant_operations::operations::{
    DefaultReplyError, EmptyBesideReply, RangeReplyError, SeveralRepliesError, SeveralRepliesReply, TextsError,
};
use conversant_operations::types::{Cat, Dog};
use conversant_operations::{Client, ErrorKind};
use conversant_tests::{Answer, Server};
use std::time::Duration;

const JSON: (&str, &str) = ("Content-Type", "application/json");
const CAT: &str = r#"{"name":"Tom"}"#;

fn client(server: &Server) -> Client {
    let builder = Client::builder().base_url(server.url()).without_credentials();
    builder.max_reply_bytes(1 << 10).attempt_timeout(Duration::from_millis(400)).build().expect("a client")
}

fn cat() -> Cat {
    serde_json::from_str(CAT).expect("a cat")
}

async fn several(answer: Answer) -> Result<SeveralRepliesReply, conversant_operations::Error> {
    let server = Server::start(vec![answer]).await;
    let sent = client(&server).several_replies().send().await;
    sent.map(conversant_operations::Reply::into_inner)
}

#[tokio::test]
async fn each_success_has_its_type() {
    type Is = fn(&SeveralRepliesReply) -> bool;
    let dog = ("Content-Type", "application/vnd.dog+json");
    let cases: [(Answer, Is); 6] = [
        (Answer::http(200, &[JSON], CAT), |reply| *reply == SeveralRepliesReply::Ok(cat())),
        (Answer::http(202, &[JSON], CAT), |reply| *reply == SeveralRepliesReply::Ok(cat())),
        (
            Answer::http(201, &[dog], r#"{"bark":"wuff"}"#),
            |reply| matches!(reply, SeveralRepliesReply::Created(Dog { bark, .. }) if bark == "wuff"),
        ),
        (
            Answer::http(203, &[("Content-Type", "text/plain")], "words"),
            |reply| matches!(reply, SeveralRepliesReply::NonAuthoritativeInformation(text) if &**text == "words"),
        ),
        (Answer::http(204, &[], ""), |reply| matches!(reply, SeveralRepliesReply::NoContent)),
        (
            Answer::http(226, &[("Content-Type", "application/pdf")], "%PDF"),
            |reply| matches!(reply, SeveralRepliesReply::Other(file) if &file[..] == b"%PDF"),
        ),
    ];
    for (answer, is) in cases {
        let shown = format!("{answer:?}");
        let reply = several(answer).await.unwrap_or_else(|error| panic!("{shown}: {error}"));
        assert!(is(&reply), "{shown} became {reply:?}");
        assert!(!format!("{reply:?}").contains("Tom"), "{reply:?}");
    }
}

#[tokio::test]
async fn a_body_that_is_not_the_one_of_its_status_is_an_error() {
    for answer in [Answer::http(201, &[JSON], CAT), Answer::http(200, &[JSON], "[]"), Answer::html(200)] {
        assert_eq!(several(answer).await.expect_err("another type").kind(), ErrorKind::Decode);
    }
}

#[tokio::test]
async fn nothing_stands_beside_something() {
    let replies = [Answer::http(200, &[JSON], CAT), Answer::http(204, &[], ""), Answer::http(202, &[JSON], CAT)];
    let server = Server::start(replies.to_vec()).await;
    let client = client(&server);
    let reply = client.empty_beside().send().await.expect("200");
    assert_eq!(*reply, EmptyBesideReply::Ok(cat()));
    assert_eq!(*client.empty_beside().send().await.expect("204"), EmptyBesideReply::NoContent);
    let error = client.empty_beside().send().await.expect_err("202 is not documented");
    assert_eq!((error.kind(), error.status().map(|status| status.as_u16())), (ErrorKind::Decode, Some(202)));
}

#[tokio::test]
async fn each_error_has_its_type() {
    let fault = r#"{"message":"no"}"#;
    let problem = ("Content-Type", "application/problem+json; charset=utf-8");
    type Is = fn(&SeveralRepliesError) -> bool;
    let cases: [(Answer, Is); 6] = [
        (
            Answer::http(409, &[problem], r#"{"title":"taken","status":409}"#),
            |error| matches!(error, SeveralRepliesError::Conflict(problem) if problem.status == Some(409)),
        ),
        (Answer::http(404, &[JSON], "{}"), |error| matches!(error, SeveralRepliesError::NotFound)),
        (Answer::http(304, &[], ""), |error| matches!(error, SeveralRepliesError::NotModified)),
        (
            Answer::http(418, &[JSON], fault),
            |error| matches!(error, SeveralRepliesError::ClientError(fault) if fault.message.as_deref() == Some("no")),
        ),
        (
            Answer::http(500, &[JSON], fault),
            |error| matches!(error, SeveralRepliesError::Other(fault) if fault.message.as_deref() == Some("no")),
        ),
        (Answer::http(302, &[("Location", "/elsewhere"), JSON], fault), |error| {
            matches!(error, SeveralRepliesError::Other(_))
        }),
    ];
    for (answer, is) in cases {
        let shown = format!("{answer:?}");
        let error = several(answer).await.expect_err("it is a failure");
        let body = error.body::<SeveralRepliesError>().unwrap_or_else(|| panic!("{shown} has no type: {error}"));
        assert!(is(&body), "{shown} became {body:?}");
    }
}

#[tokio::test]
async fn ranges_and_the_default() {
    let fault = || Answer::http(503, &[JSON], "{}");
    let server = Server::start(vec![Answer::http(299, &[JSON], CAT), Answer::http(404, &[JSON], "{}")]).await;
    let client_of = client;
    let client = client_of(&server);
    assert_eq!(*client.range_reply().send().await.expect("2XX"), cat());
    let error = client.range_reply().send().await.expect_err("404");
    assert!(matches!(error.body::<RangeReplyError>(), Some(RangeReplyError::Other(_))), "{error}");

    // Where only `default` is described, it is what comes back, whatever the status.
    let server = Server::start(vec![Answer::http(200, &[JSON], CAT), Answer::http(404, &[JSON], CAT)]).await;
    let client = client_of(&server);
    assert_eq!(*client.default_reply().send().await.expect("200"), cat());
    let error = client.default_reply().send().await.expect_err("404");
    assert_eq!(error.body::<DefaultReplyError>(), Some(DefaultReplyError::Other(cat())));

    let server = Server::start(vec![Answer::http(201, &[JSON], CAT), fault()]).await;
    let client = client_of(&server);
    client.nothing_described().send().await.expect("any success");
    client.nothing_described().send().await.expect_err("no success");
}

#[tokio::test]
async fn a_file_is_whole_or_streamed() {
    let pdf = ("Content-Type", "application/pdf");
    let server = Server::start(vec![Answer::http(200, &[pdf], "%PDF"), Answer::http(200, &[pdf], [7; 5000])]).await;
    let client = client(&server);
    let whole = client.file().send().await.expect("a file");
    assert_eq!(&whole[..], b"%PDF");
    assert_eq!(server.request().header("Accept"), Some("*/*"));
    // Beyond `max_reply_bytes`, as nothing of it is kept.
    let mut pieces = client.file().stream().await.expect("a file").into_inner();
    let mut length = 0;
    while let Some(piece) = pieces.next().await {
        length += piece.expect("it comes whole").len();
    }
    assert_eq!(length, 5000);
}

#[tokio::test]
async fn a_file_that_breaks_off_or_stalls_says_so() {
    for (answer, kind) in [
        (Answer::cut_short(200, &[], 100, "some").then_close(), ErrorKind::Interrupted),
        (Answer::cut_short(200, &[], 100, "some").then_stall(), ErrorKind::Timeout),
    ] {
        let server = Server::start(vec![answer]).await;
        let mut pieces = client(&server).file().stream().await.expect("it begins").into_inner();
        assert_eq!(pieces.next().await.expect("a piece").expect("which came"), "some");
        let error = pieces.next().await.expect("an end").expect_err("which is too early");
        assert_eq!((error.kind(), error.operation().map(|found| found.name())), (kind, Some("file")));
        assert!(pieces.next().await.is_none(), "it ends with its error");
    }
}

#[tokio::test]
async fn a_stream_keeps_the_rules_of_its_call() {
    let answers = vec![Answer::http(503, &[], ""), Answer::http(200, &[], "x"), Answer::http(404, &[], "gone")];
    let server = Server::start(answers).await;
    let client = client(&server);
    client.file().stream().await.expect("a GET is sent again");
    let error = client.file().stream().await.expect_err("404");
    assert_eq!((error.kind(), &error.raw_body()[..]), (ErrorKind::Status, &b"gone"[..]));
    assert_eq!(server.requests().len(), 3);
}

#[tokio::test]
async fn events_come_as_they_are_sent() {
    let headers = "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n\r\n";
    let second = Answer::raw("data: 2\n\n").after(Duration::from_millis(100));
    let server = Server::start(vec![Answer::raw(format!("{headers}data: 1\n\n")).and(second).then_close()]).await;
    let mut events = client(&server).events().send().await.expect("events").into_inner();
    assert_eq!(events.next().await.expect("one").expect("which came"), "data: 1\n\n");
    assert_eq!(events.next().await.expect("another").expect("which came"), "data: 2\n\n");
    assert!(events.next().await.is_none());
    assert_eq!(server.request().header("Accept"), Some("text/event-stream"));
}

#[tokio::test]
async fn headers_have_their_types() {
    let headers = [
        ("X-Count", "3"),
        ("X-Ids", "1, 2,3"),
        ("X-Tags", "a,b"),
        ("X-At", "Thu, 02 Jan 2020 03:04:05 GMT"),
        ("X-Day", "2020-01-02"),
        ("Type", "t"),
    ];
    let server = Server::start(vec![Answer::http(204, &headers, ""), Answer::http(204, &[("X-Ids", "1,x")], "")]).await;
    let client = client(&server);
    let reply = client.reply_headers().send().await.expect("204");
    let found = reply.headers();
    assert_eq!((found.x_count, found.x_ids.clone()), (Some(3), Some(vec![1, 2, 3])));
    assert_eq!(found.x_tags, Some(vec!["a".to_owned(), "b".to_owned()]));
    assert_eq!(found.x_at.map(|at| at.to_rfc3339()).as_deref(), Some("2020-01-02T03:04:05+00:00"));
    assert_eq!(found.x_day.map(|day| day.to_string()).as_deref(), Some("2020-01-02"));
    assert_eq!(found.type_.as_deref(), Some("t"));
    let reply = client.reply_headers().send().await.expect("204");
    assert_eq!((reply.headers().x_ids.clone(), reply.headers().x_count), (None, None));
}

#[tokio::test]
async fn debug_shows_no_text_that_has_no_type_of_its_own() {
    let headers = [JSON, ("X-Note", "secret"), ("X-Notes", "secret, secret"), ("X-Count", "7")];
    let server = Server::start(vec![
        Answer::http(200, &headers, r#"["secret"]"#),
        Answer::http(400, &[JSON], r#"["secret"]"#),
        Answer::http(409, &[JSON], "[7]"),
        Answer::http(410, &[], ""),
    ])
    .await;
    let client = client(&server);
    let reply = client.texts().send().await.expect("texts");
    assert_eq!((reply.as_slice(), reply.headers().x_note.as_deref()), (&["secret".to_owned()][..], Some("secret")));
    let shown = format!("{reply:?}");
    assert!(!shown.contains("secret"), "{shown}");
    assert!(shown.contains("<10 bytes>") && shown.contains("x_count: Some(7)"), "{shown}");
    for expected in ["BadRequest([<6 bytes>])", "Conflict([7])", "Gone"] {
        let error = client.texts().send().await.expect_err("a failure");
        let body = error.body::<TextsError>().expect("a body");
        assert_eq!(format!("{body:?}"), expected);
    }
}
