//! A server that records each request as it came and answers with the bytes it was told to.

use serde_json::Value;
use std::net::SocketAddr;
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinHandle;

/// No test sends more than this; a client that does is cut off.
const LARGEST_REQUEST: usize = 1 << 20;
/// No test has more connections open at a time than this.
const MOST_CONNECTIONS: usize = 256;
/// How long a connection may sit idle, so that a test that went wrong ends.
const IDLE: Duration = Duration::from_secs(10);

/// One request, as it crossed the socket.
#[derive(Debug, Clone)]
pub struct Recorded {
    /// Which connection it came on, counted from 0.
    pub connection: usize,
    /// Every byte of it.
    pub raw: Vec<u8>,
    /// The method, as written.
    pub method: String,
    /// The request target, as written: path and query.
    pub target: String,
    /// The headers in their order, names as written.
    pub headers: Vec<(String, String)>,
    /// The body.
    pub body: Vec<u8>,
}

impl Recorded {
    /// A header's value. One that was sent twice is a mistake of its own, so it is an error here.
    pub fn header(&self, name: &str) -> Option<&str> {
        let mut found = self.headers.iter().filter(|(given, _)| given.eq_ignore_ascii_case(name));
        let value = found.next().map(|(_, value)| value.as_str());
        assert!(found.next().is_none(), "header `{name}` was sent twice:\n{}", self.as_text());
        value
    }

    /// The target up to its query.
    pub fn path(&self) -> &str {
        self.target.split('?').next().unwrap_or_default()
    }

    /// The query without its `?`, as written.
    pub fn query(&self) -> Option<&str> {
        self.target.split_once('?').map(|(_, query)| query)
    }

    /// The query's pairs, decoded.
    pub fn query_pairs(&self) -> Vec<(String, String)> {
        pairs(self.query().unwrap_or_default().as_bytes())
    }

    /// The body as JSON.
    pub fn json(&self) -> Value {
        serde_json::from_slice(&self.body)
            .unwrap_or_else(|error| panic!("the body is not JSON ({error}):\n{}", self.as_text()))
    }

    /// The body's form fields, decoded, in the order of their names.
    pub fn form(&self) -> Vec<(String, String)> {
        let mut fields = pairs(&self.body);
        fields.sort();
        fields
    }

    /// Everything, for a failing test's message.
    pub fn as_text(&self) -> String {
        String::from_utf8_lossy(&self.raw).into_owned()
    }
}

fn pairs(encoded: &[u8]) -> Vec<(String, String)> {
    url::form_urlencoded::parse(encoded).into_owned().collect()
}

/// What the server does after it has read a request.
#[derive(Debug, Clone, Default)]
pub struct Answer {
    steps: Vec<Step>,
}

#[derive(Debug, Clone)]
enum Step {
    Wait(Duration),
    Send(Vec<u8>),
    Flood { piece: Vec<u8>, times: usize },
    Close,
    Reset,
    Stall,
}

impl Answer {
    /// These bytes.
    pub fn raw(bytes: impl Into<Vec<u8>>) -> Self {
        Self::default().then(Step::Send(bytes.into()))
    }

    /// A whole reply. `Content-Length` is added; the content type is a header like any other.
    pub fn http(status: u16, headers: &[(&str, &str)], body: impl AsRef<[u8]>) -> Self {
        let body = body.as_ref();
        let mut bytes = head(status, headers);
        bytes.extend_from_slice(format!("Content-Length: {}\r\n\r\n", body.len()).as_bytes());
        bytes.extend_from_slice(body);
        Self::raw(bytes)
    }

    /// A JSON reply.
    pub fn json(status: u16, body: &Value) -> Self {
        Self::http(status, &[("Content-Type", "application/json")], body.to_string())
    }

    /// An XML reply.
    pub fn xml(status: u16, body: &str) -> Self {
        Self::http(status, &[("Content-Type", "application/xml")], body)
    }

    /// The error page of something in front of the provider.
    pub fn html(status: u16) -> Self {
        Self::http(status, &[("Content-Type", "text/html; charset=utf-8")], "<html><body>Bad Gateway</body></html>")
    }

    /// A reply that promises more than it sends.
    pub fn cut_short(status: u16, headers: &[(&str, &str)], promised: usize, sent: &str) -> Self {
        let mut bytes = head(status, headers);
        bytes.extend_from_slice(format!("Content-Length: {promised}\r\n\r\n{sent}").as_bytes());
        Self::raw(bytes)
    }

    /// A large JSON string, announced in `Content-Length`.
    pub fn flood(status: u16, bytes: usize) -> Self {
        let piece = vec![b' '; 1 << 16];
        let times = bytes / piece.len();
        let mut start = head(status, &[("Content-Type", "application/json")]);
        start.extend_from_slice(format!("Content-Length: {}\r\n\r\n", piece.len() * times).as_bytes());
        Self::raw(start).then(Step::Flood { piece, times })
    }

    /// A large JSON string in chunks, so that nothing says how long it will be.
    pub fn chunked_flood(status: u16, bytes: usize) -> Self {
        let data = 1 << 16;
        let mut piece = format!("{data:x}\r\n").into_bytes();
        piece.extend(std::iter::repeat_n(b' ', data));
        piece.extend_from_slice(b"\r\n");
        let mut start = head(status, &[("Content-Type", "application/json"), ("Transfer-Encoding", "chunked")]);
        start.extend_from_slice(b"\r\n");
        Self::raw(start).then(Step::Flood { piece, times: bytes / data }).then(Step::Send(b"0\r\n\r\n".to_vec()))
    }

    /// Nothing at all, for as long as the client waits.
    pub fn stall() -> Self {
        Self::default().then(Step::Stall)
    }

    /// The connection is closed without an answer.
    pub fn hang_up() -> Self {
        Self::default().then(Step::Close)
    }

    /// The same, but not before this time has passed.
    pub fn after(mut self, time: Duration) -> Self {
        self.steps.insert(0, Step::Wait(time));
        self
    }

    /// And then another answer's bytes.
    pub fn and(mut self, next: Self) -> Self {
        self.steps.extend(next.steps);
        self
    }

    /// And then nothing, with the connection left open.
    pub fn then_stall(self) -> Self {
        self.then(Step::Stall)
    }

    /// And then the connection is closed.
    pub fn then_close(self) -> Self {
        self.then(Step::Close)
    }

    /// And then the connection is reset (RST in place of FIN).
    pub fn then_reset(self) -> Self {
        self.then(Step::Reset)
    }

    fn then(mut self, step: Step) -> Self {
        self.steps.push(step);
        self
    }
}

/// Status line and headers, without the empty line that ends them.
fn head(status: u16, headers: &[(&str, &str)]) -> Vec<u8> {
    let mut text = format!("HTTP/1.1 {status} Scripted\r\n");
    for (name, value) in headers {
        text.push_str(&format!("{name}: {value}\r\n"));
    }
    text.into_bytes()
}

type Script = dyn Fn(usize, &Recorded) -> Answer + Send + Sync;

struct Shared {
    script: Box<Script>,
    requests: Mutex<Vec<Recorded>>,
    connections: AtomicUsize,
    written: AtomicU64,
}

/// The server. It listens on loopback only and is gone when it is dropped.
pub struct Server {
    address: SocketAddr,
    shared: Arc<Shared>,
    listener: JoinHandle<()>,
}

impl std::fmt::Debug for Server {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Server({})", self.address)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.listener.abort();
    }
}

impl Server {
    /// Answers the requests in the order in which they come with these; a request too many gets status 599, which no
    /// test takes for an answer.
    pub async fn start(answers: Vec<Answer>) -> Self {
        Self::answering(move |number, _| {
            let too_many = || Answer::http(599, &[], "the script has no answer for this request");
            answers.get(number).cloned().unwrap_or_else(too_many)
        })
        .await
    }

    /// Answers each request as the function says. It is given the request's number, counted from 0, and the request.
    pub async fn answering(script: impl Fn(usize, &Recorded) -> Answer + Send + Sync + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port on loopback");
        let address = listener.local_addr().expect("a bound listener has an address");
        let shared = Arc::new(Shared {
            script: Box::new(script),
            requests: Mutex::default(),
            connections: AtomicUsize::new(0),
            written: AtomicU64::new(0),
        });
        let accepting = shared.clone();
        let listener = tokio::spawn(async move {
            // Dropped with this task, and with it every connection.
            let mut connections = tokio::task::JoinSet::new();
            while let Ok((stream, _)) = listener.accept().await {
                let number = accepting.connections.fetch_add(1, Ordering::SeqCst);
                while connections.try_join_next().is_some() {}
                if connections.len() >= MOST_CONNECTIONS {
                    continue;
                }
                let shared = accepting.clone();
                connections.spawn(async move { shared.serve(number, stream).await });
            }
        });
        Self { address, shared, listener }
    }

    /// A URL at which nothing listens: the port was free a moment ago.
    pub async fn nobody() -> String {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port on loopback");
        format!("http://{}", listener.local_addr().expect("a bound listener has an address"))
    }

    /// Scheme, host and port.
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// Every request that was read to its end, in the order in which they ended.
    pub fn requests(&self) -> Vec<Recorded> {
        self.shared.requests().clone()
    }

    /// The only request there was.
    pub fn request(&self) -> Recorded {
        let requests = self.requests();
        let texts: Vec<_> = requests.iter().map(Recorded::as_text).collect();
        assert_eq!(requests.len(), 1, "one request was expected, these came: {texts:#?}");
        requests.into_iter().next().expect("counted above")
    }

    /// How many of the requests went to this path.
    pub fn count(&self, path: &str) -> usize {
        self.shared.requests().iter().filter(|request| request.path() == path).count()
    }

    /// How many connections were made.
    pub fn connections(&self) -> usize {
        self.shared.connections.load(Ordering::SeqCst)
    }

    /// How many bytes of replies the network has taken from the server.
    pub fn written(&self) -> u64 {
        self.shared.written.load(Ordering::SeqCst)
    }
}

impl Shared {
    fn requests(&self) -> std::sync::MutexGuard<'_, Vec<Recorded>> {
        self.requests.lock().unwrap_or_else(PoisonError::into_inner)
    }

    async fn serve(&self, connection: usize, mut stream: TcpStream) {
        let mut read = Vec::new();
        while let Some(request) = next_request(connection, &mut stream, &mut read).await {
            let number = {
                let mut requests = self.requests();
                requests.push(request.clone());
                requests.len() - 1
            };
            for step in (self.script)(number, &request).steps {
                let sent = match step {
                    Step::Wait(time) => {
                        tokio::time::sleep(time).await;
                        true
                    }
                    Step::Send(bytes) => self.write(&mut stream, &bytes).await,
                    Step::Flood { piece, times } => self.flood(&mut stream, &piece, times).await,
                    Step::Close => false,
                    Step::Reset => {
                        let _ = stream.set_zero_linger();
                        false
                    }
                    Step::Stall => {
                        // Until the client leaves; what it still sends is of no interest.
                        let mut rest = [0; 512];
                        while let Ok(Ok(1..)) = tokio::time::timeout(IDLE, stream.read(&mut rest)).await {}
                        false
                    }
                };
                if !sent {
                    return;
                }
            }
        }
    }

    async fn write(&self, stream: &mut TcpStream, bytes: &[u8]) -> bool {
        let written = tokio::time::timeout(IDLE, stream.write_all(bytes)).await;
        let sent = matches!(written, Ok(Ok(())));
        if sent {
            self.written.fetch_add(bytes.len() as u64, Ordering::SeqCst);
        }
        sent
    }

    async fn flood(&self, stream: &mut TcpStream, piece: &[u8], times: usize) -> bool {
        for _ in 0..times {
            if !self.write(stream, piece).await {
                return false;
            }
        }
        true
    }
}

/// The next request on a connection, or nothing if the client has gone, is idle or sends nonsense.
async fn next_request(connection: usize, stream: &mut TcpStream, read: &mut Vec<u8>) -> Option<Recorded> {
    let end_of_head = loop {
        if let Some(at) = read.windows(4).position(|window| window == b"\r\n\r\n") {
            break at;
        }
        more(stream, read).await?;
    };
    let head = String::from_utf8_lossy(&read[..end_of_head]).into_owned();
    let mut lines = head.split("\r\n");
    let mut start = lines.next()?.split(' ');
    let (method, target) = (start.next()?.to_owned(), start.next()?.to_owned());
    let headers: Vec<(String, String)> = lines
        .filter_map(|line| line.split_once(':'))
        .map(|(name, value)| (name.to_owned(), value.trim().to_owned()))
        .collect();
    let length = headers.iter().find(|(name, _)| name.eq_ignore_ascii_case("content-length"));
    let length: usize = length.map_or(Some(0), |(_, value)| value.parse().ok())?;
    let end = end_of_head + 4 + length;
    while read.len() < end {
        more(stream, read).await?;
    }
    let raw: Vec<u8> = read.drain(..end).collect();
    let body = raw[end_of_head + 4..].to_vec();
    Some(Recorded { connection, raw, method, target, headers, body })
}

async fn more(stream: &mut TcpStream, read: &mut Vec<u8>) -> Option<()> {
    if read.len() > LARGEST_REQUEST {
        return None;
    }
    match tokio::time::timeout(IDLE, stream.read_buf(read)).await {
        Ok(Ok(1..)) => Some(()),
        _ => None,
    }
}
