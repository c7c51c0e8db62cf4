//! Replies whose bodies are read piece by piece.

use crate::engine::{RawReply, after};
use crate::error::{Error, Outcome};
use crate::operation::Operation;
use crate::reply::Reply;
use bytes::Bytes;
use futures_core::Stream;
use http::StatusCode;
use http_body::Body as _;
use std::fmt;
use std::future::{Future, poll_fn};
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;
use tokio::time::Sleep;

/// A reply's body as it comes, piece by piece: a large file, or events that have no end.
///
/// Nothing of it is kept, so the client's `max_reply_bytes` does not apply, and neither does the call's timeout: what has to
/// come in time is the next piece, within the attempt timeout. A body that breaks off gives an error as its last piece.
///
/// ```no_run
/// # async fn save(mut pieces: conversant_core::ByteStream) -> Result<(), conversant_core::Error> {
/// let mut length = 0;
/// while let Some(piece) = pieces.next().await {
///     length += piece?.len();
/// }
/// # Ok(())
/// # }
/// ```
pub struct ByteStream {
    body: Option<Pin<Box<reqwest::Body>>>,
    operation: &'static Operation,
    status: StatusCode,
    /// The longest that the next piece may take.
    patience: Duration,
    late: Pin<Box<Sleep>>,
}

impl ByteStream {
    fn new(open: Open, operation: &'static Operation, status: StatusCode) -> Self {
        let body = http::Response::<reqwest::Body>::from(*open.response).into_body();
        Self {
            body: Some(Box::pin(body)),
            operation,
            status,
            patience: open.patience,
            late: Box::pin(tokio::time::sleep_until(after(open.patience))),
        }
    }

    /// The next piece; `None` after the last, and after an error.
    pub async fn next(&mut self) -> Option<Result<Bytes, Error>> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }

    fn poll_piece(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Bytes, Error>>> {
        let Some(body) = &mut self.body else { return Poll::Ready(None) };
        loop {
            let Poll::Ready(frame) = body.as_mut().poll_frame(context) else {
                ready!(self.late.as_mut().poll(context));
                return Poll::Ready(Some(Err(Error::timeout(
                    Outcome::Unknown,
                    "the provider did not send the next piece of its reply in time",
                ))));
            };
            self.late.as_mut().reset(after(self.patience));
            match frame {
                None => return Poll::Ready(None),
                Some(Err(error)) => return Poll::Ready(Some(Err(Error::transport(error)))),
                // Trailers are no part of the body, and an empty piece is none.
                Some(Ok(frame)) => {
                    if let Some(piece) = frame.into_data().ok().filter(|piece| !piece.is_empty()) {
                        return Poll::Ready(Some(Ok(piece)));
                    }
                }
            }
        }
    }
}

impl Stream for ByteStream {
    type Item = Result<Bytes, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let piece = ready!(self.poll_piece(context));
        let (operation, status) = (self.operation, self.status);
        if !matches!(piece, Some(Ok(_))) {
            self.body = None;
        }
        Poll::Ready(piece.map(|piece| {
            piece.map_err(|error| error.answered(status, http::HeaderMap::new(), Bytes::new()).during(operation))
        }))
    }
}

/// Says nothing of what comes.
impl fmt::Debug for ByteStream {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ByteStream").field("ended", &self.body.is_none()).finish_non_exhaustive()
    }
}

/// A reply whose body has not been read.
pub(crate) struct Open {
    pub(crate) response: Box<reqwest::Response>,
    pub(crate) patience: Duration,
}

impl RawReply {
    /// A reply whose body the caller reads. A status that is not documented comes with something else.
    pub fn stream(mut self, documented: &[u16]) -> Result<Reply<ByteStream>, Error> {
        let open = self.open.take();
        if let Err(error) = self.documented(documented, "a body") {
            return self.finish(Err(error));
        }
        match open {
            Some(open) => {
                let stream = ByteStream::new(open, self.operation, self.status);
                self.finish(Ok(stream))
            }
            None => self.finish(Err(Error::decode("the reply was read before it could be streamed"))),
        }
    }
}
