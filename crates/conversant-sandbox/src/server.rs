//! The server under every provider: one port, one exchange per request, and connections that can be reset.

use std::{
    error::Error,
    fmt, io,
    net::Ipv4Addr,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use axum::{
    Router,
    body::{Body, to_bytes},
    response::{Html, IntoResponse, Response},
};
use bytes::Bytes;
use http::{HeaderMap, HeaderValue, Request, StatusCode, header, request::Parts};
use hyper::{body::Incoming, server::conn::http1, service::service_fn};
use hyper_util::rt::TokioIo;
use tokio::{
    net::{TcpListener, TcpStream},
    task::{AbortHandle, JoinSet},
};
use tower::ServiceExt;

use crate::{
    fault::{Fault, FaultQueue, Moment},
    journal::{Journal, Recorded},
    limit::Limit,
    spoil,
    vendor::Vendor,
};

/// A listening port. Dropping it closes the port and its connections.
#[derive(Debug)]
pub(crate) struct Server {
    origin: String,
    accepting: AbortHandle,
}

impl Server {
    /// On a free port, if that is 0.
    pub(crate) async fn start(exchange: Arc<Exchange>, port: u16) -> io::Result<Self> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port)).await?;
        let origin = format!("http://{}", listener.local_addr()?);
        let accepting = tokio::spawn(accept(listener, exchange)).abort_handle();
        Ok(Self { origin, accepting })
    }

    pub(crate) fn origin(&self) -> &str {
        &self.origin
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.accepting.abort();
    }
}

async fn accept(listener: TcpListener, exchange: Arc<Exchange>) {
    // Owned by this task, so that the connections end with it.
    let mut connections = JoinSet::new();
    loop {
        match listener.accept().await {
            Ok((stream, _)) => {
                connections.spawn(serve(stream, Arc::clone(&exchange)));
            }
            // Out of file descriptors, most likely: they come back.
            Err(_) => tokio::time::sleep(Duration::from_millis(10)).await,
        }
        while connections.try_join_next().is_some() {}
    }
}

async fn serve(stream: TcpStream, exchange: Arc<Exchange>) {
    let service = service_fn(move |request| {
        let exchange = Arc::clone(&exchange);
        // In a task of its own: a client that hangs up does not undo what the server is about to store.
        let handling = tokio::spawn(async move { exchange.answer(request).await });
        async move { handling.await.unwrap_or(Err(Hangup::Unanswerable)) }
    });
    let mut connection = http1::Builder::new().serve_connection(TokioIo::new(stream), service);
    let ended = (&mut connection).await;
    if ended.is_err_and(|error| asks_for_reset(&error)) {
        let stream = connection.into_parts().io.into_inner();
        // Closing a socket that does not linger sends RST where FIN would go.
        let _ = stream.set_zero_linger();
    }
}

fn asks_for_reset(error: &hyper::Error) -> bool {
    error.source().and_then(|source| source.downcast_ref()).is_some_and(|hangup| matches!(hangup, Hangup::Reset))
}

/// Why a request gets no reply.
#[derive(Debug)]
enum Hangup {
    Reset,
    /// The request did not arrive whole, or its handler panicked.
    Unanswerable,
}

impl fmt::Display for Hangup {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the sandbox hangs up")
    }
}

impl Error for Hangup {}

/// How a provider deals with a request, faults and all.
pub(crate) struct Exchange {
    pub(crate) vendor: Arc<dyn Vendor>,
    pub(crate) journal: Journal,
    pub(crate) faults: FaultQueue,
    limit: Mutex<Option<Limit>>,
    router: Router,
}

impl Exchange {
    pub(crate) fn new(vendor: Arc<dyn Vendor>, router: Router) -> Self {
        Self { vendor, journal: Journal::default(), faults: FaultQueue::default(), limit: Mutex::default(), router }
    }

    async fn answer(&self, request: Request<Incoming>) -> Result<Response, Hangup> {
        let (head, body) = request.into_parts();
        let operation = self.vendor.operation(&head.method, head.uri.path());
        // What is beyond the limit uses no fault up.
        let fault = if self.has_room() { self.faults.take(operation) } else { Some(Fault::status(429)) };

        if fault == Some(Fault::RefuseRead) {
            return Err(Hangup::Reset);
        }
        let body = to_bytes(Body::new(body), usize::MAX).await.map_err(|_| Hangup::Unanswerable)?;
        let number = self.journal.record(Recorded::new(&head, body.clone()));
        let reply = self.reply(head, body, fault).await?;
        self.journal.answered(number, reply.status());
        Ok(reply)
    }

    async fn reply(&self, head: Parts, body: Bytes, fault: Option<Fault>) -> Result<Response, Hangup> {
        match &fault {
            Some(Fault::ResetBeforeStore) => return Err(Hangup::Reset),
            Some(Fault::Stall { at: Moment::BeforeStore, lasting }) => tokio::time::sleep(*lasting).await,
            Some(Fault::Status { code, retry_after }) => {
                return Ok(self.failure(*code, retry_after.as_deref(), &head.headers));
            }
            Some(Fault::HtmlErrorPage { code }) => return Ok(html_error_page(*code)),
            _ => {}
        }

        let request = Request::from_parts(head, Body::from(body));
        let Ok(reply) = self.router.clone().oneshot(request).await;

        Ok(match fault {
            Some(Fault::ResetAfterStore) => return Err(Hangup::Reset),
            Some(Fault::Stall { at: Moment::AfterStore, lasting }) => {
                tokio::time::sleep(lasting).await;
                reply
            }
            Some(Fault::Truncate) => spoil::truncate(reply).await,
            Some(Fault::WrongContentType) => spoil::wrong_content_type(reply),
            Some(Fault::EmptyBody) => spoil::empty_body(reply),
            Some(Fault::HugeBody { bytes }) => spoil::huge_body(reply, bytes),
            _ => reply,
        })
    }

    /// Is there no limit, or room under it?
    fn has_room(&self) -> bool {
        self.limit().as_mut().is_none_or(Limit::take)
    }

    pub(crate) fn limit(&self) -> MutexGuard<'_, Option<Limit>> {
        self.limit.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn failure(&self, code: StatusCode, retry_after: Option<&str>, headers: &HeaderMap) -> Response {
        let mut reply = self.vendor.failure(code, headers);
        if let Some(value) = retry_after.and_then(|it| HeaderValue::from_str(it).ok()) {
            reply.headers_mut().insert(header::RETRY_AFTER, value);
        }
        reply
    }
}

fn html_error_page(code: StatusCode) -> Response {
    let title = code.canonical_reason().unwrap_or("Error");
    let page = format!(
        "<html>\r\n<head><title>{0} {title}</title></head>\r\n<body>\r\n<center><h1>{0} {title}</h1></center>\r\n\
         </body>\r\n</html>\r\n",
        code.as_u16(),
    );
    (code, Html(page)).into_response()
}
