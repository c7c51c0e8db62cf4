//! Each fault, at every provider: what the client sees, and what the store holds afterwards.

use std::{
    io::ErrorKind,
    time::{Duration, Instant},
};

use crate::support::{Sender, client, sandbox, senders};
use conversant_sandbox::{Fault, Moment, OperationFilter, Sandbox};
use reqwest::StatusCode;
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
};

/// Writes the send to a socket of its own and reads until the server is done: the bytes, and how it ended.
async fn exchange(sender: &Sender<'_>) -> (Vec<u8>, Result<(), ErrorKind>) {
    let mut socket = TcpStream::connect(sender.address()).await.expect("a connection");
    // The server may reset while this is being written.
    let _ = socket.write_all(&sender.send_as_bytes("hello")).await;
    let mut received = Vec::new();
    let ended = socket.read_to_end(&mut received).await;
    (received, ended.map(drop).map_err(|error| error.kind()))
}

async fn for_every_provider(check: impl AsyncFn(&Sender<'_>)) {
    let sandbox = sandbox().await;
    for sender in senders(&sandbox).await {
        sender.provider.clear();
        check(&sender).await;
        assert_eq!(sender.provider.faults_left(), 0, "{}", sender.provider.name());
        // One fault, one request: the next one is well.
        let stored = sender.provider.messages().len();
        let reply = sender.send("again").send().await.expect("a reply");
        assert!(reply.status().is_success(), "{}", sender.provider.name());
        assert_eq!(sender.provider.messages().len(), stored + 1);
    }
}

#[tokio::test]
async fn refuse_read_resets_and_leaves_no_trace() {
    for_every_provider(async |sender| {
        sender.provider.misbehave(Fault::RefuseRead);
        let (received, ended) = exchange(sender).await;
        assert_eq!(received.len(), 0);
        assert_eq!(ended, Err(ErrorKind::ConnectionReset));
        assert_eq!(sender.provider.messages().len(), 0);
        assert_eq!(sender.provider.requests().len(), 0);
    })
    .await;
}

#[tokio::test]
async fn reset_before_store_resets_and_stores_nothing() {
    for_every_provider(async |sender| {
        sender.provider.misbehave(Fault::ResetBeforeStore);
        let (received, ended) = exchange(sender).await;
        assert_eq!(received.len(), 0);
        assert_eq!(ended, Err(ErrorKind::ConnectionReset));
        assert_eq!(sender.provider.messages().len(), 0);
        assert_eq!(sender.provider.requests().len(), 1);
    })
    .await;
}

#[tokio::test]
async fn reset_after_store_stores_and_resets() {
    for_every_provider(async |sender| {
        sender.provider.misbehave(Fault::ResetAfterStore);
        let (received, ended) = exchange(sender).await;
        assert_eq!(received.len(), 0);
        assert_eq!(ended, Err(ErrorKind::ConnectionReset));
        assert_eq!(sender.provider.messages().len(), 1);
    })
    .await;
}

#[tokio::test]
async fn a_connection_in_use_is_reset_as_a_new_one_is() {
    let sandbox = sandbox().await;
    let ziik = crate::support::ziik(sandbox.ziik()).await;
    let mut socket = TcpStream::connect(ziik.address()).await.expect("a connection");
    socket.write_all(&ziik.send_as_bytes("first")).await.expect("written");
    let mut reply = [0; 4096];
    assert!(socket.read(&mut reply).await.expect("a reply") > 0);

    sandbox.ziik().misbehave(Fault::ResetAfterStore);
    socket.write_all(&ziik.send_as_bytes("second")).await.expect("written");
    let mut rest = Vec::new();
    let ended = socket.read_to_end(&mut rest).await;
    assert_eq!(ended.map_err(|error| error.kind()), Err(ErrorKind::ConnectionReset));
    assert_eq!(sandbox.ziik().messages().len(), 2);
}

/// Waits for what the server does in its own time.
async fn until(met: impl Fn() -> bool) {
    let begun = Instant::now();
    while !met() {
        assert!(begun.elapsed() < Duration::from_secs(10), "in vain");
        tokio::time::sleep(Duration::from_millis(2)).await;
    }
}

#[tokio::test]
async fn stalls_wait_before_or_after_the_store() {
    for_every_provider(async |sender| {
        let provider = sender.provider;
        for (at, stored_meanwhile) in [(Moment::BeforeStore, 0), (Moment::AfterStore, 1)] {
            provider.clear();
            let lasting = Duration::from_millis(300);
            provider.misbehave(Fault::Stall { at, lasting });
            let begun = Instant::now();
            let (reply, ()) = tokio::join!(sender.send("x").send(), async {
                until(|| provider.requests().len() == 1).await;
                until(|| provider.messages().len() == stored_meanwhile).await;
                assert!(begun.elapsed() < lasting, "{}", provider.name());
            });
            assert!(begun.elapsed() >= lasting);
            assert!(reply.expect("a reply").status().is_success());
            assert_eq!(provider.messages().len(), 1, "{}", provider.name());
        }
    })
    .await;
}

#[tokio::test]
async fn a_stall_stores_although_the_client_gives_up() {
    for_every_provider(async |sender| {
        let provider = sender.provider;
        provider.misbehave(Fault::Stall { at: Moment::BeforeStore, lasting: Duration::from_millis(200) });
        tokio::select! {
            _ = sender.send("x").send() => panic!("no reply was due"),
            () = until(|| provider.requests().len() == 1) => {}
        }
        assert_eq!(provider.messages().len(), 0);
        until(|| provider.messages().len() == 1).await;
    })
    .await;
}

#[tokio::test]
async fn a_status_comes_in_the_vendors_form_and_stores_nothing() {
    for_every_provider(async |sender| {
        for code in [429, 500, 503] {
            sender.provider.misbehave(Fault::status_retry_after(code, "7"));
            let reply = sender.send("x").header("Accept", "application/json").send().await.expect("a reply");
            assert_eq!(reply.status(), code);
            assert_eq!(reply.headers()["Retry-After"], "7");
            let body = crate::support::json(reply).await;
            let said = match (sender.provider.name(), code) {
                ("hostaway", 429) => body["message"].is_string() && body.get("result").is_none(),
                ("hostaway", _) => body["result"].is_string() && body.get("message").is_none(),
                ("spruce", _) => body["statusCode"] == code,
                ("ziik", _) => body["error"]["is_ziik_error"] == true,
                ("highq", _) => body["summary"].is_string(),
                (_, 429) => body["code"] == "TooManyRequests",
                (_, 500) => body["code"] == "ServiceFailure",
                _ => body["code"] == "ServiceUnavailable",
            };
            assert!(said, "{} {code}: {body}", sender.provider.name());
        }
        sender.provider.misbehave(Fault::status(401));
        let reply = sender.send("x").send().await.expect("a reply");
        assert_eq!(reply.headers().get("Retry-After"), None);
        assert_eq!(sender.provider.messages().len(), 0);
    })
    .await;
}

#[tokio::test]
async fn an_html_error_page_is_one_and_stores_nothing() {
    for_every_provider(async |sender| {
        sender.provider.misbehave(Fault::HtmlErrorPage { code: StatusCode::BAD_GATEWAY });
        let reply = sender.send("x").send().await.expect("a reply");
        assert_eq!(reply.status(), 502);
        assert_eq!(reply.headers()["Content-Type"], "text/html; charset=utf-8");
        let page = reply.text().await.expect("text");
        assert!(page.contains("502 Bad Gateway"));
        assert_eq!(sender.provider.messages().len(), 0);
    })
    .await;
}

#[tokio::test]
async fn truncate_stores_announces_all_and_sends_half() {
    for_every_provider(async |sender| {
        sender.provider.misbehave(Fault::Truncate);
        let (received, ended) = exchange(sender).await;
        assert_eq!(ended, Ok(()));
        let received = String::from_utf8(received).expect("text");
        let (head, body) = received.split_once("\r\n\r\n").expect("a head");
        let announced: usize = head
            .lines()
            .find_map(|line| {
                let (name, value) = line.split_once(": ")?;
                name.eq_ignore_ascii_case("content-length").then_some(value)
            })
            .expect("Content-Length")
            .parse()
            .expect("a number");
        assert!(head.starts_with("HTTP/1.1 20"), "{head}");
        assert!(announced > 0);
        assert_eq!(body.len(), announced / 2, "{}", sender.provider.name());
        assert_eq!(sender.provider.messages().len(), 1);
    })
    .await;
}

#[tokio::test]
async fn wrong_content_type_stores_and_mislabels() {
    for_every_provider(async |sender| {
        sender.provider.misbehave(Fault::WrongContentType);
        let reply = sender.send("x").send().await.expect("a reply");
        assert!(reply.status().is_success());
        assert_eq!(reply.headers()["Content-Type"], "text/html; charset=utf-8");
        assert_eq!(sender.provider.messages().len(), 1);
    })
    .await;
}

#[tokio::test]
async fn empty_body_stores_and_says_nothing() {
    for_every_provider(async |sender| {
        sender.provider.misbehave(Fault::EmptyBody);
        let reply = sender.send("x").send().await.expect("a reply");
        assert!(reply.status().is_success());
        assert_eq!(reply.bytes().await.expect("a body").len(), 0);
        assert_eq!(sender.provider.messages().len(), 1);
    })
    .await;
}

#[tokio::test]
async fn huge_body_stores_and_streams_without_a_length() {
    for_every_provider(async |sender| {
        let bytes = 5 * 1024 * 1024 + 17;
        sender.provider.misbehave(Fault::HugeBody { bytes });
        let reply = sender.send("x").send().await.expect("a reply");
        assert!(reply.status().is_success());
        assert_eq!(reply.content_length(), None);
        assert_eq!(reply.bytes().await.expect("a body").len() as u64, bytes);
        assert_eq!(sender.provider.messages().len(), 1);
    })
    .await;
}

#[tokio::test]
async fn a_client_may_leave_a_huge_body() {
    let sandbox = sandbox().await;
    let spruce = crate::support::spruce(sandbox.spruce());
    sandbox.spruce().misbehave(Fault::HugeBody { bytes: u64::MAX });
    let mut reply = spruce.send("x").send().await.expect("a reply");
    assert!(reply.chunk().await.expect("a chunk").is_some());
    drop(reply);
    let reply = spruce.send("x").send().await.expect("a reply");
    assert_eq!(reply.status(), 200);
}

#[tokio::test]
async fn faults_strike_what_they_are_for_as_often_as_told() {
    let sandbox = sandbox().await;
    let ziik = crate::support::ziik(sandbox.ziik()).await;
    let provider = sandbox.ziik();
    provider.misbehave(Fault::status(503).times(2));
    provider.misbehave(Fault::status(500));
    provider.misbehave(Fault::status(502).on(OperationFilter::Lists));
    provider.misbehave(Fault::status(504).on(OperationFilter::Tokens));
    assert_eq!(provider.faults_left(), 5);

    let status = async |request: reqwest::RequestBuilder| request.send().await.expect("a reply").status().as_u16();
    assert_eq!(status(ziik.list()).await, 502);
    assert_eq!(status(ziik.list()).await, 200);
    for expected in [503, 503, 500, 201] {
        assert_eq!(status(ziik.send("x")).await, expected);
    }
    let renew = || client().post(format!("{}/renew", provider.base_url()));
    assert_eq!(status(renew()).await, 504);
    assert_eq!(provider.faults_left(), 0);

    provider.misbehave(Fault::status(503).on(OperationFilter::Any).times(3));
    assert_eq!(status(ziik.list()).await, 503);
    assert_eq!(status(renew()).await, 503);
    let elsewhere = client().get(format!("{}/elsewhere", provider.base_url()));
    assert_eq!(status(elsewhere).await, 503);
}

#[tokio::test]
async fn a_fault_of_one_provider_is_no_other_ones() {
    let sandbox: Sandbox = sandbox().await;
    sandbox.ucwa().misbehave(Fault::status(503));
    for sender in senders(&sandbox).await {
        let reply = sender.send("x").send().await.expect("a reply");
        assert_eq!(reply.status() == 503, sender.provider.name() == "ucwa", "{}", sender.provider.name());
    }
}
