//! A file that is uploaded comes back byte for byte; its store is given what the provider said, and never the access token;
//! and what fails is named.

use crate::senders::{Setup, quick};
use conversant::core::Upload;
use conversant::core::retry::RetryPolicy;
use conversant::ziik::types::{NewMessage, UploadEntity};
use conversant::ziik::{Client, Error};
use conversant::{ErrorKind, Outcome};
use conversant_sandbox::Sandbox;
use conversant_tests::clients::TOKEN;
use conversant_tests::{Answer, Recorded, Server, clients};
use serde_json::{Value, json};
use std::time::Duration;

/// Every byte there is, and more than fits into one piece.
fn content() -> Vec<u8> {
    (0..500_000_u32).map(|number| (number ^ (number >> 8)).to_le_bytes()[0]).collect()
}

/// A file in a directory of its own, which is gone with it.
struct OnDisk(std::path::PathBuf);

impl OnDisk {
    fn new(name: &str, content: &[u8]) -> Self {
        let directory = std::env::temp_dir().join(format!("conversant-{}-{name}", std::process::id()));
        std::fs::create_dir_all(&directory).expect("a directory");
        let path = directory.join(name);
        std::fs::write(&path, content).expect("a file");
        Self(path)
    }
}

impl Drop for OnDisk {
    fn drop(&mut self) {
        let _ = self.0.parent().map(std::fs::remove_dir_all);
    }
}

fn described(request: conversant_sandbox::Recorded) -> String {
    let path = request.path.split_once("/storage/").map_or(request.path.as_str(), |_| "/storage");
    match request.headers.contains_key("authorization") {
        true => format!("{} {path} with a token", request.method),
        false => format!("{} {path}", request.method),
    }
}

#[tokio::test]
async fn what_is_uploaded_is_downloaded() {
    let sandbox = Sandbox::start().await.expect("free ports");
    let ziik = crate::senders::ziik(&sandbox, &Setup::default()).await;
    let conversation = crate::senders::ziik_conversation(&sandbox);
    let content = content();
    let on_disk = OnDisk::new("rota.pdf", &content);
    let length = Some(content.len() as u64);
    let reader = || std::io::Cursor::new(content.clone());
    let files = [
        (Upload::from_bytes("rota.pdf", content.clone()), "rota.pdf", "application/pdf"),
        (Upload::from_path(&on_disk.0).await.expect("a file"), "rota.pdf", "application/pdf"),
        (Upload::from_reader("plan", reader(), length), "plan", "application/octet-stream"),
        (Upload::from_reader("Übersicht.txt", reader(), None), "Übersicht.txt", "text/plain"),
        (Upload::from_bytes("x", content.clone()).media_type("image/x-odd; a=b"), "x", "image/x-odd; a=b"),
    ];
    for (upload, name, media_type) in files {
        let new = NewMessage::new("Here it is.");
        let message = ziik.create_message(conversation, new).send().await.expect("a message");
        let id = message.id.expect("a message has an id");
        let before = sandbox.ziik().requests().len();
        let file = ziik.upload(UploadEntity::Messages, id, upload).send().await;
        let file = file.unwrap_or_else(|error| panic!("{name}: {error}"));
        let asked: Vec<_> = sandbox.ziik().requests().drain(before..).map(described).collect();
        let expected =
            ["POST /api/upload with a token", "PUT /storage", &format!("POST /api/file/{file}/finalise with a token")];
        assert_eq!(asked, expected, "{name}");
        let back = ziik.download_file(file).send().await.expect("the file").into_inner();
        assert!(back.into_bytes() == content, "{name}: it comes back byte for byte");
        let message = ziik.get_message(conversation, id).send().await.expect("the message").into_inner();
        let [found] = &message.files.expect("files")[..] else { panic!("{name}: the message has one file") };
        assert_eq!(
            (found.id, found.name.as_deref(), found.mime.as_deref()),
            (Some(file), Some(name), Some(media_type))
        );
        assert_eq!((found.uploaded, found.size), (Some(true), Some(content.len() as i64)), "{name}");
    }
}

/// A provider that announces this store and these headers; the store, when it is not another's, answers `stored`.
async fn provider(store: Option<String>, headers: Value, stored: Vec<Answer>) -> Server {
    let stores = std::sync::atomic::AtomicUsize::new(0);
    Server::answering(move |_, request| match (request.method.as_str(), request.path()) {
        ("POST", "/upload") => {
            let own = format!("http://{}/store?signature=CANARY", request.header("host").expect("a host"));
            let url = store.clone().unwrap_or(own);
            let presigned = json!({ "uuid": "u-1", "key": "k/1", "url": url, "headers": headers, "file": 77 });
            Answer::json(201, &presigned)
        }
        ("PUT", "/store") => {
            let number = stores.fetch_add(1, std::sync::atomic::Ordering::SeqCst);
            stored.get(number).cloned().unwrap_or_else(|| Answer::http(599, &[], ""))
        }
        ("POST", "/file/77/finalise") => Answer::http(204, &[], ""),
        _ => Answer::http(599, &[], ""),
    })
    .await
}

fn scan() -> Upload {
    Upload::from_bytes("scan.pdf", "%PDF-1.7 CANARY")
}

async fn upload(client: &Client, file: Upload) -> Result<i64, Error> {
    client.upload(UploadEntity::Messages, 5, file).send().await
}

fn asked(server: &Server) -> Vec<String> {
    server.requests().iter().map(|request| format!("{} {}", request.method, request.path())).collect()
}

fn stored(server: &Server) -> Recorded {
    let puts: Vec<_> = server.requests().into_iter().filter(|request| request.method == "PUT").collect();
    let [put] = &puts[..] else { panic!("one request to the store: {:?}", asked(server)) };
    put.clone()
}

#[tokio::test]
async fn the_three_calls_say_what_they_should() {
    let server = provider(None, json!({}), vec![Answer::http(200, &[], "")]).await;
    assert_eq!(upload(&clients::ziik(&server), scan()).await.expect("it is uploaded"), 77);
    assert_eq!(asked(&server), ["POST /upload", "PUT /store", "POST /file/77/finalise"]);
    let requests = server.requests();
    let announced = json!({ "id": 5, "type": "messages", "content_type": "application/pdf", "filename": "scan.pdf" });
    assert_eq!(requests[0].json(), announced);
    assert_eq!(requests[1].target, "/store?signature=CANARY", "the address is taken as it is");
    assert_eq!(requests[1].body, b"%PDF-1.7 CANARY");
    assert_eq!(requests[1].header("content-length"), Some("15"));
    assert_eq!(requests[2].json(), json!({ "key": "k/1" }));
    for (request, with_token) in requests.iter().zip([true, false, true]) {
        assert_eq!(request.as_text().contains(TOKEN), with_token, "{}", request.as_text());
    }
}

#[tokio::test]
async fn the_store_may_be_anywhere_and_gets_no_token() {
    let store = Server::start(vec![Answer::http(200, &[], "")]).await;
    let url = store.url().replace("127.0.0.1", "localhost");
    let server = provider(Some(format!("{url}/bucket/a%20b?X-Amz-Expires=900")), json!({}), Vec::new()).await;
    upload(&clients::ziik(&server), scan()).await.expect("it is uploaded");
    let request = store.request();
    assert_eq!((request.method.as_str(), request.target.as_str()), ("PUT", "/bucket/a%20b?X-Amz-Expires=900"));
    assert!(!request.as_text().contains(TOKEN), "{}", request.as_text());
    assert_eq!(request.header("authorization"), None);
}

#[tokio::test]
async fn the_store_gets_the_headers_that_the_provider_asks_for() {
    let headers = json!({
        "x-amz-acl": ["private"],
        "X-Amz-Meta-Kind": "rota",
        "x-amz-tagging": ["a=1", "b=2"],
        "x-amz-meta-size": 15,
        "x-amz-meta-none": null,
        "Content-Type": "application/x-announced",
    });
    let server = provider(None, headers, vec![Answer::http(200, &[], "")]).await;
    upload(&clients::ziik(&server), scan()).await.expect("it is uploaded");
    let request = stored(&server);
    // `header` fails where one was sent twice.
    for (name, value) in [
        ("x-amz-acl", Some("private")),
        ("x-amz-meta-kind", Some("rota")),
        ("x-amz-tagging", Some("a=1,b=2")),
        ("x-amz-meta-size", Some("15")),
        ("x-amz-meta-none", None),
        ("content-type", Some("application/x-announced")),
    ] {
        assert_eq!(request.header(name), value, "{name}");
    }
    // Where it asks for none, the file says what it is.
    for none in [json!(null), json!([]), json!({})] {
        let server = provider(None, none, vec![Answer::http(201, &[], "")]).await;
        upload(&clients::ziik(&server), scan()).await.expect("it is uploaded");
        assert_eq!(stored(&server).header("content-type"), Some("application/pdf"));
    }
}

#[tokio::test]
async fn a_store_that_fails_is_named_and_nothing_is_finalised() {
    for (answer, outcome) in [
        (Answer::http(403, &[("Content-Type", "application/xml")], "<Error>CANARY</Error>"), Outcome::Rejected),
        (Answer::http(500, &[], "CANARY"), Outcome::Unknown),
        (Answer::hang_up(), Outcome::Unknown),
        (Answer::http(202, &[("Content-Type", "text/html")], "<html>CANARY</html>"), Outcome::Unknown),
        (Answer::http(302, &[("Location", "/elsewhere")], ""), Outcome::Unknown),
    ] {
        let server = provider(None, json!({}), vec![answer.clone()]).await;
        let error = upload(&clients::ziik(&server), scan()).await.expect_err("the store fails");
        let operation = error.operation().expect("it is named");
        assert_eq!((operation.provider(), operation.name()), ("ziik", "store_upload"), "{error}");
        assert!(error.to_string().contains("store_upload"), "{error}");
        if error.status().is_none_or(|status| status.as_u16() != 302) {
            assert_eq!(error.outcome(), outcome, "{error}");
        }
        let shown = format!("{error}{error:?}{error:#?}");
        assert!(!shown.contains("CANARY") && !shown.contains(TOKEN), "{shown}");
        assert_eq!(asked(&server), ["POST /upload", "PUT /store"], "{error}");
    }
    // An address or a header that is none.
    for (store, headers) in
        [(Some("file:///etc/hosts"), json!({})), (Some("/store"), json!({})), (None, json!({ "a b": "c" }))]
    {
        let server = provider(store.map(str::to_owned), headers, Vec::new()).await;
        let error = upload(&clients::ziik(&server), scan()).await.expect_err("it is no address");
        assert_eq!(error.operation().map(|operation| operation.name()), Some("store_upload"));
        assert_eq!((error.kind(), error.outcome()), (ErrorKind::InvalidInput, Outcome::NotSent), "{error}");
        assert_eq!(asked(&server), ["POST /upload"]);
    }
}

#[tokio::test]
async fn the_other_steps_are_named_too() {
    let server = Server::start(vec![Answer::http(403, &[], "")]).await;
    let error = upload(&clients::ziik(&server), scan()).await.expect_err("it is refused");
    assert_eq!(error.operation().map(|operation| operation.name()), Some("initiate_upload"));
    server.request();

    let presigned = |server: &Server| json!({ "uuid": "u", "key": "k", "url": server.url(), "headers": {}, "file": 7 });
    let store = Server::start(vec![Answer::http(200, &[], "")]).await;
    let server = Server::start(vec![Answer::json(201, &presigned(&store)), Answer::http(422, &[], "")]).await;
    let error = upload(&clients::ziik(&server), scan()).await.expect_err("it is refused");
    assert_eq!(error.operation().map(|operation| operation.name()), Some("finalise_upload"));
    assert_eq!(store.requests().len(), 1);
}

/// The same bytes replace themselves. What was read from a reader is gone.
#[tokio::test]
async fn bytes_are_sent_again_and_a_reader_is_not() {
    let fails_once = || vec![Answer::http(503, &[], ""), Answer::http(200, &[], "")];
    let on_disk = OnDisk::new("again.txt", b"hello");
    for file in [Upload::from_bytes("a.txt", "hello"), Upload::from_path(&on_disk.0).await.expect("a file")] {
        let server = provider(None, json!({}), fails_once()).await;
        upload(&retrying(&server), file).await.expect("the second attempt arrives");
        assert_eq!(asked(&server), ["POST /upload", "PUT /store", "PUT /store", "POST /file/77/finalise"]);
        assert!(server.requests()[1..3].iter().all(|request| request.body == b"hello"));
    }
    let server = provider(None, json!({}), fails_once()).await;
    let reader = Upload::from_reader("a.txt", std::io::Cursor::new("hello"), Some(5));
    let error = upload(&retrying(&server), reader).await.expect_err("it cannot be sent again");
    assert_eq!(error.operation().map(|operation| operation.name()), Some("store_upload"));
    assert_eq!(asked(&server), ["POST /upload", "PUT /store"]);
}

fn retrying(server: &Server) -> Client {
    let builder = Client::builder().base_url(server.url()).token(TOKEN).retry(quick(3)).no_rate_limit();
    builder.build().expect("a client")
}

#[tokio::test]
async fn a_large_file_is_given_the_time_it_needs() {
    let slow = || vec![Answer::http(200, &[], "").after(Duration::from_millis(900))];
    let hasty = |server: &Server| {
        let builder = Client::builder().base_url(server.url()).token(TOKEN).no_rate_limit().retry(RetryPolicy::never());
        builder.attempt_timeout(Duration::from_millis(300)).build().expect("a client")
    };
    let server = provider(None, json!({}), slow()).await;
    let error = upload(&hasty(&server), scan()).await.expect_err("it takes too long");
    assert!(error.is_timeout(), "{error}");
    let server = provider(None, json!({}), slow()).await;
    let call = hasty(&server).upload(UploadEntity::Messages, 5, scan()).timeout(Duration::from_secs(10));
    assert!(!format!("{call:?}").contains("CANARY") && !format!("{call:?}").contains("scan"));
    call.send().await.expect("it is uploaded");
}
