use crate::engine::RawReply;
use crate::error::Error;
use crate::reply::Reply;
use bytes::Bytes;
use std::fmt;
use std::ops::Deref;

/// A file as the provider sent it, whole in memory and no larger than the client's `max_reply_bytes`.
///
/// It dereferences to its bytes. Its media type and its name, where the provider sends them, are among the
/// [headers](Reply::raw_headers) of the reply.
#[derive(Clone, PartialEq, Eq)]
pub struct Download(Bytes);

impl Download {
    /// The bytes themselves.
    pub fn into_bytes(self) -> Bytes {
        self.0
    }
}

impl Deref for Download {
    type Target = Bytes;

    fn deref(&self) -> &Bytes {
        &self.0
    }
}

/// Shows the size only.
impl fmt::Debug for Download {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Download(<{} bytes>)", self.0.len())
    }
}

impl RawReply {
    /// A reply that is a file, of whatever media type: a vendor's own word for it is often `application/octet-stream`. A
    /// status that is not documented comes with something else, such as "not ready yet".
    pub fn download(self, documented: &[u16]) -> Result<Reply<Download>, Error> {
        if let Err(error) = self.documented(documented, "a file") {
            return self.finish(Err(error));
        }
        let file = Download(self.body.clone());
        self.finish(Ok(file))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Operation;
    use http::{HeaderMap, Method, StatusCode};

    static GET: Operation = Operation::new("test", "get_file", Method::GET, "/files/{id}");

    fn reply(status: u16) -> RawReply {
        RawReply {
            operation: &GET,
            status: StatusCode::from_u16(status).expect("a status"),
            headers: HeaderMap::from_iter([(http::header::CONTENT_TYPE, http::HeaderValue::from_static("text/html"))]),
            body: Bytes::from_static(b"<p>Jane</p>"),
            open: None,
            attempts: 1,
            started_at: chrono::Utc::now(),
            in_doubt: false,
            recognised: false,
            idempotency_key: None,
            reading: Default::default(),
            malformed: Vec::new(),
        }
    }

    #[test]
    fn a_file_is_its_bytes_and_debug_shows_their_number() {
        let reply = reply(200).download(&[200]).expect("it is documented");
        assert_eq!(&reply[..], b"<p>Jane</p>");
        assert!(format!("{reply:?}").contains("<11 bytes>") && !format!("{reply:?}").contains("Jane"), "{reply:?}");
        assert_eq!(reply.into_inner().into_bytes(), Bytes::from_static(b"<p>Jane</p>"));
    }

    #[test]
    fn a_success_that_is_not_documented_is_no_file() {
        let error = reply(202).download(&[200, 206]).expect_err("202 is not documented");
        assert!(error.is_decode() && error.to_string().contains("200 or 206"), "{error}");
    }
}
