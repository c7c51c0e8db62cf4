//! How one exchange ends.

use crate::error::Error;
use bytes::Bytes;
use http::{HeaderMap, StatusCode};
use http_body::{Frame, SizeHint};
use std::collections::VecDeque;
use std::io;
use std::pin::Pin;
use std::task::{Context, Poll};

/// What an exchange is answered, and how often.
#[derive(Clone)]
pub(super) struct Answer {
    pub(super) ending: Ending,
    /// `None` is for ever.
    pub(super) times: Option<usize>,
}

#[derive(Clone)]
pub(super) enum Ending {
    Reply(Canned),
    NotConnected,
    Lost,
    Silent,
}

/// A reply as it crosses the socket.
#[derive(Clone)]
pub(super) struct Canned {
    pub(super) status: StatusCode,
    pub(super) headers: HeaderMap,
    pub(super) body: Pieces,
}

/// A body that comes piece by piece, and perhaps not to its end.
#[derive(Clone, Default)]
pub(super) struct Pieces {
    pub(super) left: VecDeque<Bytes>,
    pub(super) breaks_off: bool,
}

impl Ending {
    /// As the HTTP client would give it.
    pub(super) async fn happens(self) -> Result<reqwest::Response, Error> {
        match self {
            Self::Reply(reply) => Ok(reply.into_response()),
            Self::NotConnected => Err(Error::not_connected()),
            Self::Lost => Err(Error::interrupted()),
            Self::Silent => std::future::pending().await,
        }
    }
}

impl Canned {
    pub(super) fn into_response(self) -> reqwest::Response {
        let mut response = http::Response::new(reqwest::Body::wrap(self.body));
        *response.status_mut() = self.status;
        *response.headers_mut() = self.headers;
        response.into()
    }

    /// The whole of its body.
    pub(super) fn whole(&self) -> Bytes {
        self.body.left.iter().flatten().copied().collect()
    }
}

impl http_body::Body for Pieces {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, io::Error>>> {
        let piece = self.left.pop_front();
        let broken = piece.is_none() && std::mem::take(&mut self.breaks_off);
        Poll::Ready(match piece {
            Some(piece) => Some(Ok(Frame::data(piece))),
            None => broken.then(|| Err(io::ErrorKind::ConnectionReset.into())),
        })
    }

    fn size_hint(&self) -> SizeHint {
        match self.breaks_off {
            true => SizeHint::default(),
            false => SizeHint::with_exact(self.left.iter().map(|piece| piece.len() as u64).sum()),
        }
    }
}
