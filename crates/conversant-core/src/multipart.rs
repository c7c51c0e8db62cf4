//! `multipart/form-data` bodies (RFC 7578). reqwest has them too, at the price of three more crates in every user's build;
//! the framing is a few lines.

use crate::error::{Error, Outcome};
use crate::target::{Pairs, QueryValue};
use crate::upload::{Content, Reader, Slot, Upload, unreadable};
use bytes::{Bytes, BytesMut};
use http::HeaderValue;
use http_body::{Frame, SizeHint};
use serde::Serialize;
use std::collections::VecDeque;
use std::fmt;
use std::io;
use std::pin::Pin;
use std::sync::{Mutex, PoisonError};
use std::task::{Context, Poll, ready};
use tokio::io::ReadBuf;
use tokio::time::{Instant, timeout_at};

/// The parts of a body, while it is put together and when it is sent.
#[derive(Clone)]
pub struct Multipart {
    boundary: String,
    /// Framing and content, in the order in which they are sent.
    pieces: Vec<Content>,
    /// Framing and text fields since the last file.
    text: Vec<u8>,
}

impl fmt::Debug for Multipart {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Multipart").field("length", &self.length()).finish_non_exhaustive()
    }
}

impl Default for Multipart {
    /// A body without parts. Its boundary is drawn: nothing that is sent can be made to contain it.
    fn default() -> Self {
        Self { boundary: uuid::Uuid::new_v4().simple().to_string(), pieces: Vec::new(), text: Vec::new() }
    }
}

impl Multipart {
    /// Adds a text field, unless it is absent.
    pub fn field(&mut self, name: &'static str, value: &(impl QueryValue + ?Sized)) {
        value.write_query(name, self);
    }

    /// Adds a file.
    ///
    /// # Errors
    ///
    /// [`InvalidInput`](crate::ErrorKind::InvalidInput) if its media type is none.
    pub fn file(&mut self, name: &'static str, upload: &Upload) -> Result<(), Error> {
        self.file_of(name, upload.described().1, upload)
    }

    /// Adds a file of the media type that the provider documents, unless the caller has said another.
    ///
    /// # Errors
    ///
    /// [`InvalidInput`](crate::ErrorKind::InvalidInput) if its media type is none.
    pub fn file_as(&mut self, name: &'static str, documented: &'static str, upload: &Upload) -> Result<(), Error> {
        let media_type = if upload.has_own_media_type() { upload.described().1 } else { documented };
        self.file_of(name, media_type, upload)
    }

    /// Adds a value of another media type than plain text: JSON, or what prints as it stands.
    ///
    /// # Errors
    ///
    /// [`InvalidInput`](crate::ErrorKind::InvalidInput) if the value has no such form.
    pub fn value(
        &mut self,
        name: &'static str,
        media_type: &'static str,
        value: &(impl Serialize + ?Sized),
    ) -> Result<(), Error> {
        let text = crate::style::part(media_type, name, value)?;
        self.head(&format!("name=\"{}\"", escaped(name)), Some(media_type));
        self.text.extend_from_slice(text.as_bytes());
        self.text.extend_from_slice(b"\r\n");
        Ok(())
    }

    /// Has it no part yet?
    pub fn is_empty(&self) -> bool {
        self.text.is_empty() && self.pieces.is_empty()
    }

    fn file_of(&mut self, name: &'static str, media_type: &str, upload: &Upload) -> Result<(), Error> {
        let (file_name, _, content) = upload.parts();
        if !media_type.contains('/') || HeaderValue::from_str(media_type).is_err() {
            return Err(Error::invalid_input(format!("the media type of the upload `{name}` is not one")));
        }
        let parameters = format!("name=\"{}\"; filename=\"{}\"", escaped(name), escaped(file_name));
        self.head(&parameters, Some(media_type));
        self.pieces.push(Content::Bytes(std::mem::take(&mut self.text).into()));
        self.pieces.push(content.clone());
        self.text.extend_from_slice(b"\r\n");
        Ok(())
    }

    /// A file alone, without framing.
    pub(crate) fn bare(upload: &Upload) -> Self {
        let (_, _, content) = upload.parts();
        Self { boundary: String::new(), pieces: vec![content.clone()], text: Vec::new() }
    }

    fn head(&mut self, parameters: &str, media_type: Option<&str>) {
        let mut head = format!("--{}\r\nContent-Disposition: form-data; {parameters}\r\n", self.boundary);
        if let Some(media_type) = media_type {
            head.push_str("Content-Type: ");
            head.push_str(media_type);
            head.push_str("\r\n");
        }
        head.push_str("\r\n");
        self.text.extend_from_slice(head.as_bytes());
    }

    /// Ends the body, which has all its parts.
    pub(crate) fn ended(mut self) -> Self {
        self.text.extend_from_slice(format!("--{}--\r\n", self.boundary).as_bytes());
        self.pieces.push(Content::Bytes(std::mem::take(&mut self.text).into()));
        self
    }

    pub(crate) fn content_type(&self) -> String {
        format!("multipart/form-data; boundary={}", self.boundary)
    }

    /// The length of the whole body, if that of each part is known.
    fn length(&self) -> Option<u64> {
        self.pieces.iter().map(Content::length).sum()
    }

    /// Can it be sent, for the first time or again?
    pub(crate) fn is_whole(&self) -> bool {
        self.pieces.iter().all(Content::is_whole)
    }

    /// The body of one attempt. Files are opened here, so that one that is gone is known before anything is sent.
    pub(crate) async fn open(&self, deadline: Instant) -> Result<reqwest::Body, Error> {
        if !self.is_whole() {
            return Err(Error::invalid_input("the reader of the upload was read before: it can be sent once"));
        }
        let late = |_| Error::timeout(Outcome::NotSent, "the file of the upload could not be opened in time");
        let mut pieces = VecDeque::with_capacity(self.pieces.len());
        for piece in &self.pieces {
            pieces.push_back(match piece {
                Content::Bytes(bytes) => Piece::Bytes(bytes.clone()),
                Content::Reader { slot, length } => Piece::Waiting { slot: slot.clone(), left: *length },
                Content::Path { path, length } => {
                    let opened = timeout_at(deadline, tokio::fs::File::open(path)).await.map_err(late)?;
                    let file: Reader = Box::pin(opened.map_err(|error| unreadable(&error))?);
                    Piece::Reading { reader: Mutex::new(file), left: Some(*length) }
                }
            });
        }
        Ok(reqwest::Body::wrap(Stream { pieces, left: self.length(), buffer: BytesMut::new() }))
    }
}

impl Pairs for Multipart {
    fn pair(&mut self, name: &'static str, value: &str) {
        self.head(&format!("name=\"{}\"", escaped(name)), None);
        self.text.extend_from_slice(value.as_bytes());
        self.text.extend_from_slice(b"\r\n");
    }
}

/// A name between quotes, as browsers write it: other characters go out as they are, in UTF-8.
fn escaped(name: &str) -> String {
    name.replace('"', "%22").replace('\r', "%0D").replace('\n', "%0A")
}

/// How much is read at once.
const CHUNK: usize = 64 << 10;

/// A body on its way.
struct Stream {
    pieces: VecDeque<Piece>,
    /// How many bytes there are to come, if that is known.
    left: Option<u64>,
    buffer: BytesMut,
}

enum Piece {
    Bytes(Bytes),
    /// A reader that is left alone until its turn comes: until then the call can be sent again.
    Waiting {
        slot: Slot,
        left: Option<u64>,
    },
    /// The lock is never waited for; it makes the reader one that threads may share, which reqwest asks for.
    Reading {
        reader: Mutex<Reader>,
        left: Option<u64>,
    },
}

impl Stream {
    /// The next bytes, or the end.
    fn poll_chunk(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Bytes, Broken>>> {
        loop {
            let chunk = match self.pieces.front_mut() {
                None => return Poll::Ready(None),
                Some(Piece::Bytes(bytes)) => std::mem::take(bytes),
                Some(Piece::Waiting { slot, left }) => {
                    let Some(reader) = slot.take() else {
                        return Poll::Ready(Some(Err(Broken(io::Error::other("the reader was read elsewhere")))));
                    };
                    self.pieces[0] = Piece::Reading { reader: Mutex::new(reader), left: *left };
                    continue;
                }
                Some(Piece::Reading { reader, left }) => {
                    let reader = reader.get_mut().unwrap_or_else(PoisonError::into_inner);
                    let read = ready!(read(reader, *left, &mut self.buffer, context)).map_err(Broken)?;
                    if let Some(left) = left {
                        *left -= read.len() as u64;
                    }
                    read
                }
            };
            if chunk.is_empty() {
                self.pieces.pop_front();
            } else {
                self.left = self.left.map(|left| left.saturating_sub(chunk.len() as u64));
                return Poll::Ready(Some(Ok(chunk)));
            }
        }
    }
}

/// Reads some bytes; none at the end.
fn read(
    reader: &mut Reader,
    left: Option<u64>,
    buffer: &mut BytesMut,
    context: &mut Context<'_>,
) -> Poll<io::Result<Bytes>> {
    let most = left.map_or(CHUNK, |left| usize::try_from(left).unwrap_or(CHUNK).min(CHUNK));
    if most == 0 {
        return Poll::Ready(Ok(Bytes::new()));
    }
    if buffer.is_empty() {
        *buffer = BytesMut::zeroed(CHUNK);
    }
    let room = buffer.len().min(most);
    let mut target = ReadBuf::new(&mut buffer[..room]);
    ready!(reader.as_mut().poll_read(context, &mut target))?;
    let count = target.filled().len();
    if count == 0 && left.is_some() {
        let message = "the content is shorter than was said";
        return Poll::Ready(Err(io::Error::new(io::ErrorKind::UnexpectedEof, message)));
    }
    Poll::Ready(Ok(buffer.split_to(count).freeze()))
}

impl http_body::Body for Stream {
    type Data = Bytes;
    type Error = Broken;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Self::Error>>> {
        self.poll_chunk(context).map_ok(Frame::data)
    }

    fn is_end_stream(&self) -> bool {
        self.pieces.is_empty()
    }

    fn size_hint(&self) -> SizeHint {
        self.left.map_or_else(SizeHint::default, SizeHint::with_exact)
    }
}

/// What was to be sent could not be read to its end.
#[derive(Debug)]
pub(crate) struct Broken(io::Error);

impl fmt::Display for Broken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the upload could not be read to its end: {}", self.0.kind())
    }
}

impl std::error::Error for Broken {}

impl Broken {
    /// Is this what a request failed of?
    pub(crate) fn is_cause_of(error: &(dyn std::error::Error + 'static)) -> bool {
        std::iter::successors(Some(error), |error| error.source()).any(|error| error.is::<Self>())
    }
}
