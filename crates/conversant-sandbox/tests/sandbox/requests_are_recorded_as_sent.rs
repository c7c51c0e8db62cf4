//! What a test asserts about the wire is what was on the wire.

use crate::support::{sandbox, send_to, senders};
use conversant_sandbox::OperationFilter;
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
};

#[tokio::test]
async fn path_query_headers_and_body_are_kept_undecoded() {
    let sandbox = sandbox().await;
    let ucwa = sandbox.ucwa();
    let mut socket = TcpStream::connect(ucwa.origin().trim_start_matches("http://")).await.expect("a connection");
    socket
        .write_all(
            b"POST //v1/a%20b/%2e%2E/c?operationId=%7B1%7d&x=+ HTTP/1.1\r\nHost: h\r\nX-Twice: 1\r\nx-twice: 2\r\n\
              Content-Length: 3\r\n\r\n\xff\x00!",
        )
        .await
        .expect("written");
    let mut reply = [0; 1024];
    assert!(socket.read(&mut reply).await.expect("a reply") > 0);

    let requests = ucwa.requests();
    assert_eq!(requests.len(), 1);
    let request = &requests[0];
    assert_eq!(request.method, "POST");
    assert_eq!(request.target, "//v1/a%20b/%2e%2E/c?operationId=%7B1%7d&x=+");
    assert_eq!(request.path, "//v1/a%20b/%2e%2E/c");
    assert_eq!(request.query.as_deref(), Some("operationId=%7B1%7d&x=+"));
    assert_eq!(request.headers["host"], "h");
    let twice: Vec<_> = request.headers.get_all("x-twice").iter().collect();
    assert_eq!(twice, ["1", "2"]);
    assert_eq!(request.body, &b"\xff\x00!"[..]);
}

#[tokio::test]
async fn requests_come_in_order_and_clear_forgets_them() {
    let sandbox = sandbox().await;
    let hostaway = crate::support::hostaway(sandbox.hostaway()).await;
    hostaway.send("x").send().await.expect("a reply");
    hostaway.list().send().await.expect("a reply");
    let provider = sandbox.hostaway();
    let seen: Vec<_> = provider.requests().into_iter().map(|it| format!("{} {}", it.method, it.path)).collect();
    assert_eq!(
        seen,
        ["POST /v1/accessTokens", "POST /v1/conversations/1406/messages", "GET /v1/conversations/1406/messages",]
    );
    assert_eq!(&provider.requests()[1].body[..], br#"{"body":"x"}"#);

    let first = provider.messages()[0].id.clone();
    provider.misbehave(conversant_sandbox::Fault::Truncate.on(OperationFilter::Any));
    provider.clear();
    assert_eq!(provider.requests().len(), 0);
    assert_eq!(provider.messages().len(), 0);
    assert_eq!(provider.faults_left(), 0);
    // The token is still good, and ids go on.
    let reply = hostaway.send("x").send().await.expect("a reply");
    assert_eq!(reply.status(), 200);
    assert_ne!(provider.messages()[0].id, first);
}

#[tokio::test]
async fn reset_goes_back_to_the_start() {
    let sandbox = sandbox().await;
    let before: Vec<_> = {
        let senders = senders(&sandbox).await;
        for sender in &senders {
            sender.send("x").send().await.expect("a reply");
        }
        let ids = senders.iter().map(|it| it.provider.messages()[0].id.clone());
        ids.collect()
    };
    sandbox.spruce().expire_tokens();
    sandbox.ucwa().set_base_path("/elsewhere");
    let old = senders(&sandbox).await;
    sandbox.reset();
    for sender in old {
        let refused = sender.send("x").send().await.expect("a reply").status();
        assert!(refused.is_client_error(), "{}", sender.provider.name());
    }
    sandbox.reset();
    for (sender, id) in senders(&sandbox).await.iter().zip(before) {
        let reply = sender.send("x").send().await.expect("a reply");
        assert!(reply.status().is_success(), "{}", sender.provider.name());
        assert_eq!(sender.provider.messages()[0].id, id);
    }
    assert!(sandbox.ucwa().base_url().ends_with("/ucwa/v1"));
}

#[tokio::test]
async fn sandboxes_know_nothing_of_each_other() {
    let (one, other) = (sandbox().await, sandbox().await);
    let ziik = crate::support::ziik(one.ziik()).await;
    ziik.send("x").send().await.expect("a reply");
    assert_eq!(other.ziik().requests().len(), 0);
    assert_eq!(other.ziik().messages().len(), 0);

    let url = format!("{}/conversations/123/messages", other.ziik().base_url());
    let refused = send_to(ziik.send("x"), &url).await;
    assert_eq!(refused.status(), 401);
}
