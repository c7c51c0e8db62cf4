//! Events sent to whoever registered for them. Endpoints are on loopback, so that nothing ever leaves the machine.

use std::{
    error::Error,
    fmt,
    net::{IpAddr, Ipv4Addr, SocketAddr},
    time::Duration,
};

use axum::body::{Body, to_bytes};
use bytes::Bytes;
use chrono::{DateTime, Utc};
use http::{HeaderMap, Method, Request, StatusCode, header};
use hyper::client::conn::http1;
use hyper_util::rt::TokioIo;
use tokio::net::TcpStream;
use url::{Host, Url};

/// As much of an acknowledgement's body as is read.
const ACKNOWLEDGEMENT_BYTES: usize = 64 * 1024;

/// Where events are sent: a plain HTTP address on loopback.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Target {
    url: Url,
    address: SocketAddr,
}

/// Why an address takes no events.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Undeliverable {
    Malformed,
    OtherScheme,
    Elsewhere,
}

/// How often an event is sent, and when an attempt is given up.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Schedule {
    pub(crate) attempts: u32,
    /// What passes between two attempts.
    pub(crate) delay: Duration,
    /// The longest an acknowledgement may take.
    pub(crate) timeout: Duration,
}

/// One exchange with an endpoint.
#[derive(Debug, Clone)]
pub(crate) struct Attempt {
    pub(crate) at: DateTime<Utc>,
    /// What was answered; `None` when nothing was, in time.
    pub(crate) status: Option<StatusCode>,
}

impl Attempt {
    /// Whether the endpoint took the event: any 2xx.
    pub(crate) fn acknowledged(&self) -> bool {
        self.status.is_some_and(|status| status.is_success())
    }
}

/// Posts the event until it is acknowledged or the schedule ends. Every attempt is told as soon as it is over, and all
/// are returned. Redirects are not followed.
pub(crate) async fn deliver(
    target: &Target,
    headers: &HeaderMap,
    body: &Bytes,
    schedule: Schedule,
    mut tell: impl FnMut(&Attempt),
) -> Vec<Attempt> {
    let mut attempts = Vec::new();
    for number in 1..=schedule.attempts {
        let attempt = attempt(target, headers, body, schedule.timeout).await;
        tell(&attempt);
        let acknowledged = attempt.acknowledged();
        attempts.push(attempt);
        if acknowledged {
            break;
        }
        if number < schedule.attempts {
            tokio::time::sleep(schedule.delay).await;
        }
    }
    attempts
}

async fn attempt(target: &Target, headers: &HeaderMap, body: &Bytes, timeout: Duration) -> Attempt {
    let at = Utc::now();
    let posted = tokio::time::timeout(timeout, post(target, headers, body.clone())).await;
    Attempt { at, status: posted.ok().and_then(Result::ok) }
}

async fn post(target: &Target, headers: &HeaderMap, body: Bytes) -> Result<StatusCode, Box<dyn Error + Send + Sync>> {
    let stream = TcpStream::connect(target.address).await?;
    let (mut sender, connection) = http1::handshake(TokioIo::new(stream)).await?;
    // Ends with the sender, or with this attempt when it is given up.
    let driving = AbortOnDrop(tokio::spawn(connection));
    let mut request = Request::builder()
        .method(Method::POST)
        .uri(target.path_and_query())
        .header(header::HOST, target.authority())
        .body(Body::from(body))?;
    request.headers_mut().extend(headers.clone());
    let reply = sender.send_request(request).await?;
    let status = reply.status();
    let _ = to_bytes(Body::new(reply.into_body()), ACKNOWLEDGEMENT_BYTES).await;
    drop(driving);
    Ok(status)
}

struct AbortOnDrop<T>(tokio::task::JoinHandle<T>);

impl<T> Drop for AbortOnDrop<T> {
    fn drop(&mut self) {
        self.0.abort();
    }
}

impl Target {
    /// Reads the address of an endpoint.
    pub(crate) fn parse(url: &str) -> Result<Self, Undeliverable> {
        let url = Url::parse(url).map_err(|_| Undeliverable::Malformed)?;
        if url.scheme() != "http" {
            return Err(Undeliverable::OtherScheme);
        }
        let ip = match url.host() {
            Some(Host::Ipv4(ip)) if ip.is_loopback() => IpAddr::V4(ip),
            Some(Host::Ipv6(ip)) if ip.is_loopback() => IpAddr::V6(ip),
            // Not looked up: a name server may say anything.
            Some(Host::Domain(name)) if name.eq_ignore_ascii_case("localhost") => IpAddr::V4(Ipv4Addr::LOCALHOST),
            _ => return Err(Undeliverable::Elsewhere),
        };
        let port = url.port_or_known_default().ok_or(Undeliverable::Malformed)?;
        Ok(Self { url, address: SocketAddr::new(ip, port) })
    }

    fn authority(&self) -> &str {
        let authority = self.url.authority();
        authority.rsplit_once('@').map_or(authority, |(_, host)| host)
    }

    fn path_and_query(&self) -> &str {
        &self.url[url::Position::BeforePath..url::Position::AfterQuery]
    }
}

impl fmt::Display for Undeliverable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Malformed => "this is not a URL",
            Self::OtherScheme => "the sandbox delivers over plain HTTP only",
            Self::Elsewhere => "the sandbox delivers to loopback only",
        })
    }
}

impl Error for Undeliverable {}

#[cfg(test)]
mod tests {
    use std::sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    };

    use axum::{Router, routing::post};

    use super::*;

    const QUICK: Schedule =
        Schedule { attempts: 4, delay: Duration::from_millis(1), timeout: Duration::from_millis(200) };

    /// An endpoint that answers what is given for the number of the request, counted from 0.
    async fn endpoint<F, R>(answer: F) -> (Target, Arc<AtomicUsize>)
    where
        F: Fn(usize, HeaderMap, Bytes) -> R + Clone + Send + Sync + 'static,
        R: Future<Output = StatusCode> + Send + 'static,
    {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("a free port");
        let url = format!("http://{}/hook?for=you", listener.local_addr().expect("an address"));
        let asked = Arc::new(AtomicUsize::new(0));
        let counted = Arc::clone(&asked);
        let handler =
            move |headers: HeaderMap, body: Bytes| answer(counted.fetch_add(1, Ordering::SeqCst), headers, body);
        tokio::spawn(async move { axum::serve(listener, Router::new().route("/hook", post(handler))).await });
        (Target::parse(&url).expect("a target"), asked)
    }

    #[tokio::test]
    async fn an_event_arrives_as_given_and_once() {
        let (target, asked) = endpoint(|_, headers, body| async move {
            let intact = headers["x-signature"] == "abc" && body == "event" && headers.contains_key("host");
            if intact { StatusCode::NO_CONTENT } else { StatusCode::BAD_REQUEST }
        })
        .await;
        let headers = HeaderMap::from_iter([("x-signature".parse().expect("a name"), "abc".parse().expect("a value"))]);
        let attempts = deliver(&target, &headers, &Bytes::from("event"), QUICK, |_| {}).await;
        assert_eq!(attempts.len(), 1, "{attempts:?}");
        assert_eq!(attempts[0].status, Some(StatusCode::NO_CONTENT));
        assert_eq!(asked.load(Ordering::SeqCst), 1);
    }

    #[tokio::test]
    async fn an_event_is_sent_until_it_is_acknowledged() {
        let (target, _) = endpoint(|number, _, _| async move {
            match number {
                0 => StatusCode::INTERNAL_SERVER_ERROR,
                1 => StatusCode::FOUND,
                _ => StatusCode::OK,
            }
        })
        .await;
        let mut told = 0;
        let attempts = deliver(&target, &HeaderMap::new(), &Bytes::new(), QUICK, |_| told += 1).await;
        assert_eq!(attempts.iter().map(Attempt::acknowledged).collect::<Vec<_>>(), [false, false, true]);
        assert_eq!(told, 3);
    }

    #[tokio::test]
    async fn a_silent_endpoint_is_given_up() {
        let (target, asked) = endpoint(|_, _, _| async {
            tokio::time::sleep(Duration::from_secs(60)).await;
            StatusCode::OK
        })
        .await;
        let attempts = deliver(&target, &HeaderMap::new(), &Bytes::new(), QUICK, |_| {}).await;
        assert_eq!(attempts.iter().map(|it| it.status).collect::<Vec<_>>(), [None; 4]);
        assert_eq!(asked.load(Ordering::SeqCst), 4);
    }

    #[tokio::test]
    async fn an_endpoint_that_is_not_there_is_given_up() {
        let listener = std::net::TcpListener::bind("127.0.0.1:0").expect("a free port");
        let url = format!("http://{}/", listener.local_addr().expect("an address"));
        drop(listener);
        let target = Target::parse(&url).expect("a target");
        assert_eq!(deliver(&target, &HeaderMap::new(), &Bytes::new(), QUICK, |_| {}).await.len(), 4);
    }

    #[test]
    fn only_loopback_takes_events() {
        for url in ["http://127.0.0.1:8080/a", "http://localhost/", "http://[::1]:9/", "http://127.9.9.9/?a=b"] {
            assert!(Target::parse(url).is_ok(), "{url}");
        }
        for (url, why) in [
            ("", Undeliverable::Malformed),
            ("hook", Undeliverable::Malformed),
            ("https://127.0.0.1/", Undeliverable::OtherScheme),
            ("file:///etc/hosts", Undeliverable::OtherScheme),
            ("http://example.com/", Undeliverable::Elsewhere),
            ("http://10.0.0.1/", Undeliverable::Elsewhere),
            ("http://0.0.0.0/", Undeliverable::Elsewhere),
            ("http://127.0.0.1.example.com/", Undeliverable::Elsewhere),
            ("http://127.0.0.1@example.com/", Undeliverable::Elsewhere),
            ("http://[::ffff:10.0.0.1]/", Undeliverable::Elsewhere),
        ] {
            assert_eq!(Target::parse(url), Err(why), "{url}");
        }
    }

    #[test]
    fn a_target_is_asked_for_its_own_path() {
        let target = Target::parse("http://user:word@127.0.0.1:81/a%20b?c=d#e").expect("a target");
        assert_eq!(target.authority(), "127.0.0.1:81");
        assert_eq!(target.path_and_query(), "/a%20b?c=d");
    }
}
