//! Uploads as bytes on a socket, and what becomes of one when a call has to be sent again.

use conversant_core::auth::Exchange;
use conversant_core::codegen::{Method, Multipart, Target};
use conversant_core::retry::{Backoff, RetryPolicy};
use conversant_core::{CallOptions, Client, Config, Error, ErrorKind, Operation, Outcome, Provider, Repeat, Upload};
use std::io::{Error as IoError, Result as IoResult};
use std::pin::Pin;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll};
use std::time::Duration;
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWriteExt, ReadBuf};
use tokio::net::{TcpListener, TcpStream};

static PROVIDER: Provider = Provider::new("test", "http://test.invalid", &[]).token_expired(401);
static UPLOAD: Operation = Operation::new("test", "upload", Method::POST, "/files").repeat(Repeat::Safe);

const TOKEN: &str = r#"{"access_token":"fresh"}"#;

/// One request: its head, and its body with the chunks put together.
#[derive(Clone)]
struct Received {
    head: String,
    body: Vec<u8>,
}

impl Received {
    fn header(&self, name: &str) -> Option<&str> {
        let found = self.head.lines().filter_map(|line| line.split_once(": "));
        found.filter(|(given, _)| given.eq_ignore_ascii_case(name)).map(|(_, value)| value).next()
    }

    /// The body with its boundary written as `BOUNDARY`.
    fn text(&self) -> String {
        let (_, boundary) = self.header("content-type").and_then(|value| value.split_once("boundary=")).expect("one");
        String::from_utf8_lossy(&self.body).replace(boundary, "BOUNDARY")
    }
}

/// What the server does with a request.
#[derive(Clone, Copy)]
enum Answer {
    Json(u16, &'static str),
    /// The connection is closed after the head and so many bytes of the body.
    CutAfter(usize),
}

struct Server {
    address: std::net::SocketAddr,
    received: Arc<Mutex<Vec<Received>>>,
}

impl Server {
    async fn start(answers: &'static [Answer]) -> Self {
        Self::on(TcpListener::bind("127.0.0.1:0").await.expect("a free port"), answers)
    }

    fn on(listener: TcpListener, answers: &'static [Answer]) -> Self {
        let address = listener.local_addr().expect("it is bound");
        let received: Arc<Mutex<Vec<Received>>> = Arc::default();
        let kept = received.clone();
        let answers = Arc::new(Mutex::new(answers.iter()));
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                tokio::spawn(serve(stream, answers.clone(), kept.clone()));
            }
        });
        Self { address, received }
    }

    fn received(&self) -> Vec<Received> {
        self.received.lock().expect("not poisoned").clone()
    }

    fn config(&self) -> Config {
        let mut config = Config::new(&PROVIDER);
        config.base_url(format!("http://{}", self.address));
        config.retry(RetryPolicy::default().backoff(Backoff::exponential(Duration::from_millis(20))));
        config
    }

    fn client(&self) -> Client {
        let mut config = self.config();
        config.token("token".into());
        config.build().expect("a client")
    }
}

type Answers = Arc<Mutex<std::slice::Iter<'static, Answer>>>;

async fn serve(mut stream: TcpStream, answers: Answers, received: Arc<Mutex<Vec<Received>>>) {
    while let Some((head, rest)) = head(&mut stream).await {
        let Some(answer) = answers.lock().expect("not poisoned").next().copied() else { break };
        let most = if let Answer::CutAfter(bytes) = answer { bytes } else { usize::MAX };
        let Some(request) = whole(&mut stream, head, rest, most).await else { break };
        received.lock().expect("not poisoned").push(request);
        let Answer::Json(status, body) = answer else { break };
        let more = if status == 503 { "Retry-After: 0\r\n" } else { "" };
        let length = body.len();
        let text = format!(
            "HTTP/1.1 {status} Told\r\n{more}Content-Type: application/json\r\nContent-Length: {length}\r\n\r\n{body}"
        );
        let _ = stream.write_all(text.as_bytes()).await;
    }
}

/// The head of a request, and what came with it.
async fn head(stream: &mut TcpStream) -> Option<(String, Vec<u8>)> {
    let mut read = Vec::new();
    loop {
        if let Some(end) = read.windows(4).position(|bytes| bytes == b"\r\n\r\n") {
            let rest = read.split_off(end + 4);
            return Some((String::from_utf8(read).expect("a head is text"), rest));
        }
        more(stream, &mut read).await?;
    }
}

/// The request with its body, or with as much of it as is wanted.
async fn whole(stream: &mut TcpStream, head: String, mut rest: Vec<u8>, most: usize) -> Option<Received> {
    let mut request = Received { head, body: Vec::new() };
    let length = request.header("content-length").map(|length| length.parse::<usize>().expect("a number"));
    match length {
        Some(length) => {
            while rest.len() < length.min(most) {
                more(stream, &mut rest).await?;
            }
            request.body = rest;
        }
        None => {
            while !rest.ends_with(b"0\r\n\r\n") {
                more(stream, &mut rest).await?;
            }
            let mut rest = rest.as_slice();
            loop {
                let line = rest.windows(2).position(|bytes| bytes == b"\r\n").expect("a chunk's length");
                let size = std::str::from_utf8(&rest[..line]).expect("text");
                let size = usize::from_str_radix(size, 16).expect("a hexadecimal number");
                request.body.extend_from_slice(&rest[line + 2..line + 2 + size]);
                rest = &rest[line + 4 + size..];
                if size == 0 {
                    break;
                }
            }
        }
    }
    Some(request)
}

async fn more(stream: &mut TcpStream, read: &mut Vec<u8>) -> Option<()> {
    let patience = Duration::from_secs(10);
    matches!(tokio::time::timeout(patience, stream.read_buf(read)).await, Ok(Ok(1..))).then_some(())
}

async fn send(client: &Client, upload: &Upload) -> Result<u32, Error> {
    let mut parts = Multipart::default();
    parts.field("title", "a \"title\"");
    parts.field("count", &7_i64);
    parts.file("file", upload)?;
    let request = Target::below_base(client, "/files").request(Method::POST).map(|mut request| {
        request.multipart(parts);
        request
    });
    let reply = client.call(&UPLOAD, request, CallOptions::default()).await?;
    Ok(reply.json::<serde_json::Value>()?.attempts())
}

fn expected(file_name: &str, media_type: &str, content: &str) -> String {
    format!(
        "--BOUNDARY\r\nContent-Disposition: form-data; name=\"title\"\r\n\r\na \"title\"\r\n\
         --BOUNDARY\r\nContent-Disposition: form-data; name=\"count\"\r\n\r\n7\r\n\
         --BOUNDARY\r\nContent-Disposition: form-data; name=\"file\"; filename=\"{file_name}\"\r\n\
         Content-Type: {media_type}\r\n\r\n{content}\r\n--BOUNDARY--\r\n"
    )
}

const GOOD: Answer = Answer::Json(200, "{}");
const BUSY: Answer = Answer::Json(503, "{}");

/// A file that is gone with the test.
struct File(std::path::PathBuf);

impl File {
    fn new(name: &str, content: &str) -> Self {
        let path = std::env::temp_dir().join(format!("conversant-{}-{name}", std::process::id()));
        std::fs::write(&path, content).expect("it can be written");
        Self(path)
    }
}

impl Drop for File {
    fn drop(&mut self) {
        let _ = std::fs::remove_file(&self.0);
    }
}

#[tokio::test]
async fn parts_are_framed_as_browsers_do_and_their_length_is_sent() {
    let file = File::new("note.txt", "from disk");
    let from_path = Upload::from_path(&file.0).await.expect("it is there").file_name("note.txt");
    let odd = "a \"b\"\r\nX-Evil: 1 ü漢.PNG";
    for (upload, name, media_type, content, sized) in [
        (Upload::from_bytes("scan.pdf", "in memory"), "scan.pdf", "application/pdf", "in memory", true),
        (Upload::from_bytes(odd, ""), "a %22b%22%0D%0AX-Evil: 1 ü漢.PNG", "image/png", "", true),
        (from_path, "note.txt", "text/plain", "from disk", true),
        (Upload::from_reader("x", &b"read"[..], Some(4)), "x", "application/octet-stream", "read", true),
        (Upload::from_reader("x", &b"read on"[..], Some(4)), "x", "application/octet-stream", "read", true),
        (Upload::from_reader("x", &b"read"[..], None).media_type("a/b"), "x", "a/b", "read", false),
    ] {
        let server = Server::start(&[GOOD]).await;
        assert_eq!(send(&server.client(), &upload).await.expect("a reply"), 1);
        let request = &server.received()[0];
        assert_eq!(request.text(), expected(name, media_type, content));
        let length = sized.then(|| request.body.len().to_string());
        assert_eq!(request.header("content-length"), length.as_deref(), "{name}");
        assert_eq!(request.header("transfer-encoding"), (!sized).then_some("chunked"), "{name}");
    }
}

#[tokio::test]
async fn bytes_and_files_are_sent_again_as_they_were() {
    let file = File::new("again.txt", "once more");
    let from_path = Upload::from_path(&file.0).await.expect("it is there").file_name("again.txt");
    for upload in [Upload::from_bytes("again.txt", "once more"), from_path] {
        let server = Server::start(&[BUSY, Answer::CutAfter(3), GOOD]).await;
        assert_eq!(send(&server.client(), &upload).await.expect("a reply"), 3);
        let received = server.received();
        assert_eq!(received[0].body, received[2].body);
        assert_eq!(received[2].text(), expected("again.txt", "text/plain", "once more"));
    }
}

#[tokio::test]
async fn a_reader_is_sent_once_and_the_call_says_what_became_of_it() {
    let cases: [(&'static [Answer], ErrorKind, Outcome); 2] = [
        (&[BUSY, GOOD], ErrorKind::Status, Outcome::Rejected),
        (&[Answer::CutAfter(3), GOOD], ErrorKind::Interrupted, Outcome::Unknown),
    ];
    for (answers, kind, outcome) in cases {
        let server = Server::start(answers).await;
        let upload = Upload::from_reader("x", &b"read"[..], Some(4));
        let error = send(&server.client(), &upload).await.expect_err("it cannot be sent again");
        assert_eq!((error.kind(), error.outcome(), error.attempts()), (kind, outcome, 1), "{error}");
        assert_eq!(server.received().len(), 1);

        let error = send(&server.client(), &upload).await.expect_err("it was read");
        assert_eq!((error.kind(), error.outcome()), (ErrorKind::InvalidInput, Outcome::NotSent), "{error}");
        assert_eq!(server.received().len(), 1);
    }
}

#[tokio::test]
async fn a_reader_that_was_not_read_is_sent_by_a_later_attempt() {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
    let address = listener.local_addr().expect("it is bound");
    drop(listener);
    let mut config = Config::new(&PROVIDER);
    config.base_url(format!("http://{address}"));
    config.token("token".into());
    let patient = Backoff::exponential(Duration::from_millis(200)).at_most(Duration::from_millis(200));
    config.retry(RetryPolicy::default().attempts(40).backoff(patient));
    let client = config.build().expect("a client");
    let call = tokio::spawn(async move { send(&client, &Upload::from_reader("x", &b"read"[..], None)).await });
    tokio::time::sleep(Duration::from_millis(100)).await;
    let server = Server::on(TcpListener::bind(address).await.expect("the port is still free"), &[GOOD]);
    let attempts = call.await.expect("no panic").expect("a reply");
    assert!(attempts > 1, "{attempts}");
    assert_eq!(server.received()[0].text(), expected("x", "application/octet-stream", "read"));
}

#[tokio::test]
async fn after_a_new_token_bytes_are_sent_again_and_a_reader_is_not() {
    let with_credentials = |server: &Server| {
        let mut config = server.config();
        config.exchange(Exchange::oauth2("/token", vec![("client_id", "c".into())]));
        config.build().expect("a client")
    };
    let refused = Answer::Json(401, "{}");
    let token = Answer::Json(200, TOKEN);
    let answers: &'static [Answer] = Box::leak(Box::new([token, refused, token, GOOD]));

    let server = Server::start(answers).await;
    send(&with_credentials(&server), &Upload::from_bytes("x", "bytes")).await.expect("a reply");
    let received = server.received();
    assert_eq!(received[1].body, received[3].body);

    let server = Server::start(answers).await;
    let client = with_credentials(&server);
    let upload = Upload::from_reader("x", &b"read"[..], Some(4));
    let error = send(&client, &upload).await.expect_err("it cannot be sent again");
    assert!(error.is_unauthorized() && error.outcome() == Outcome::Rejected, "{error}");
    assert_eq!(server.received().len(), 2);
    // The refused token is not used again.
    send(&client, &Upload::from_bytes("x", "bytes")).await.expect("a reply");
    assert_eq!(server.received().len(), 4);
}

/// Gives zeros and counts them.
struct Zeros(Arc<AtomicU64>);

impl AsyncRead for Zeros {
    fn poll_read(self: Pin<&mut Self>, _: &mut Context<'_>, buffer: &mut ReadBuf<'_>) -> Poll<IoResult<()>> {
        let room = buffer.remaining();
        buffer.put_slice(&vec![0; room]);
        self.0.fetch_add(room as u64, Ordering::SeqCst);
        Poll::Ready(Ok(()))
    }
}

#[tokio::test]
async fn a_large_upload_is_read_as_it_is_sent() {
    const LENGTH: u64 = 64 << 20;
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
    let mut config = Config::new(&PROVIDER);
    config.base_url(format!("http://{}", listener.local_addr().expect("it is bound")));
    config.token("token".into());
    let client = config.build().expect("a client");
    let read = Arc::new(AtomicU64::new(0));
    let upload = Upload::from_reader("zeros", Zeros(read.clone()), Some(LENGTH));
    let call = tokio::spawn(async move { send(&client, &upload).await });
    let (mut stream, _) = listener.accept().await.expect("a connection");
    // What the client has read while nobody takes it is what the sockets hold.
    tokio::time::sleep(Duration::from_millis(300)).await;
    let held = read.load(Ordering::SeqCst);
    assert!(held > 0 && held < LENGTH / 2, "{held} bytes were read ahead");
    let (head, rest) = head(&mut stream).await.expect("a head");
    let request = whole(&mut stream, head, rest, usize::MAX).await.expect("a body");
    stream.write_all(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}").await.expect("it is listening");
    call.await.expect("no panic").expect("a reply");
    assert_eq!(read.load(Ordering::SeqCst), LENGTH);
    assert!(request.body.len() as u64 > LENGTH);
}

struct Failing;

impl AsyncRead for Failing {
    fn poll_read(self: Pin<&mut Self>, _: &mut Context<'_>, _: &mut ReadBuf<'_>) -> Poll<IoResult<()>> {
        Poll::Ready(Err(IoError::other("Jane's scan")))
    }
}

#[tokio::test]
async fn an_upload_that_cannot_be_read_is_told_from_a_broken_connection() {
    for upload in [Upload::from_reader("x", &b"short"[..], Some(9)), Upload::from_reader("x", Failing, None)] {
        let server = Server::start(&[GOOD]).await;
        let error = send(&server.client(), &upload).await.expect_err("it has no end");
        assert_eq!((error.kind(), error.outcome()), (ErrorKind::Interrupted, Outcome::Unknown));
        assert!(error.to_string().contains("the upload could not be read to its end"), "{error}");
        assert_eq!(server.received().len(), 0, "half a body is no request");
    }
    let server = Server::start(&[GOOD]).await;
    let file = File::new("gone.txt", "soon gone");
    let upload = Upload::from_path(&file.0).await.expect("it is there");
    drop(file);
    let error = send(&server.client(), &upload).await.expect_err("it is gone");
    assert_eq!((error.kind(), error.outcome()), (ErrorKind::InvalidInput, Outcome::NotSent), "{error}");
    assert_eq!(server.received().len(), 0);
}

#[tokio::test]
async fn what_cannot_be_sent_is_refused_at_once() {
    for path in [std::env::temp_dir(), "/no/such/file-of-jane".into(), "/".into()] {
        let error = Upload::from_path(path).await.expect_err("no file");
        assert!(error.is_invalid_input() && !error.to_string().contains("jane"), "{error}");
    }
    for media_type in ["", "text", "text/plain\r\nX-Evil: 1"] {
        let upload = Upload::from_bytes("x", "x").media_type(media_type);
        let error = Multipart::default().file("file", &upload).expect_err(media_type);
        assert!(error.is_invalid_input(), "{error}");
    }
}

#[tokio::test]
async fn debug_shows_neither_names_nor_content() {
    let upload = Upload::from_bytes("jane.pdf", "secret");
    let mut parts = Multipart::default();
    parts.field("title", "secret");
    parts.file("file", &upload).expect("it is well-formed");
    for shown in [format!("{upload:?}"), format!("{parts:?}")] {
        assert!(!shown.contains("jane") && !shown.contains("secret") && shown.contains("length"), "{shown}");
    }
}
