//! Replies spoilt on their way out.

use std::{io, iter};

use axum::{
    body::{Body, to_bytes},
    response::Response,
};
use bytes::Bytes;
use futures_util::{StreamExt, stream};
use http::{HeaderValue, header};

/// Announces the whole body, sends half of it, and fails the rest, which closes the connection.
pub(crate) async fn truncate(reply: Response) -> Response {
    let (mut head, body) = reply.into_parts();
    let mut body = to_bytes(body, usize::MAX).await.unwrap_or_default();
    if body.is_empty() {
        body = Bytes::from_static(b"  ");
    }
    head.headers.insert(header::CONTENT_LENGTH, HeaderValue::from(body.len()));
    let sent = stream::iter([Ok(body.slice(..body.len() / 2))]);
    let cut = stream::once(async {
        // The server writes out what it has while the body has nothing more to give.
        tokio::task::yield_now().await;
        Err(io::Error::other("the sandbox cuts the body here"))
    });
    Response::from_parts(head, Body::from_stream(sent.chain(cut)))
}

pub(crate) fn wrong_content_type(mut reply: Response) -> Response {
    reply.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8"));
    reply
}

pub(crate) fn empty_body(mut reply: Response) -> Response {
    reply.headers_mut().remove(header::CONTENT_LENGTH);
    *reply.body_mut() = Body::empty();
    reply
}

/// Made while it is sent, so that the sandbox never holds it.
pub(crate) fn huge_body(mut reply: Response, bytes: u64) -> Response {
    static BLANKS: [u8; 64 * 1024] = [b' '; 64 * 1024];
    let mut left = bytes;
    let chunks = iter::from_fn(move || {
        let size = left.min(BLANKS.len() as u64);
        left -= size;
        (size > 0).then(|| Ok::<_, io::Error>(Bytes::from_static(&BLANKS[..size as usize])))
    });
    reply.headers_mut().remove(header::CONTENT_LENGTH);
    *reply.body_mut() = Body::from_stream(stream::iter(chunks));
    reply
}
