//! Files that are sent. They are streamed from where they are, a piece at a time.

use crate::error::Error;
use bytes::Bytes;
use std::borrow::Cow;
use std::fmt;
use std::path::PathBuf;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use tokio::io::AsyncRead;

/// A file to send: its name, its media type and where its content comes from.
///
/// Bytes and files can be sent again, so a call with them is retried like any other. A reader can be read once: a call
/// whose attempt has begun to read it ends with that attempt, and the error's [`outcome`](Error::outcome) says what became
/// of it. A large file may take longer than the client's attempt timeout; set a longer one on the call.
///
/// ```
/// use conversant_core::Upload;
///
/// let scan = Upload::from_bytes("scan.pdf", b"%PDF-1.7".as_slice());
/// let note = Upload::from_bytes("note", "héllo").media_type("text/plain; charset=utf-8");
/// # let _ = (scan, note);
/// ```
#[derive(Clone)]
pub struct Upload {
    file_name: String,
    media_type: Cow<'static, str>,
    /// Has the caller named the media type?
    named: bool,
    content: Content,
}

/// Where bytes that are to be sent come from. Clones of a reader share it.
#[derive(Clone)]
pub(crate) enum Content {
    Bytes(Bytes),
    Path { path: PathBuf, length: u64 },
    Reader { slot: Slot, length: Option<u64> },
}

pub(crate) type Reader = Pin<Box<dyn AsyncRead + Send>>;

/// Holds a reader until it is first read from.
#[derive(Clone)]
pub(crate) struct Slot(Arc<Mutex<Option<Reader>>>);

impl Slot {
    pub(crate) fn take(&self) -> Option<Reader> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).take()
    }

    fn is_full(&self) -> bool {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).is_some()
    }
}

impl Content {
    /// How many bytes there are, if that is known.
    pub(crate) fn length(&self) -> Option<u64> {
        match self {
            Self::Bytes(bytes) => Some(bytes.len() as u64),
            Self::Path { length, .. } => Some(*length),
            Self::Reader { length, .. } => *length,
        }
    }

    /// Is all of it still there to be sent?
    pub(crate) fn is_whole(&self) -> bool {
        match self {
            Self::Bytes(_) | Self::Path { .. } => true,
            Self::Reader { slot, .. } => slot.is_full(),
        }
    }
}

impl Upload {
    /// A file that is in memory.
    pub fn from_bytes(file_name: impl Into<String>, content: impl Into<Bytes>) -> Self {
        Self::new(file_name.into(), Content::Bytes(content.into()))
    }

    /// A file on disk. Its name and its length are read now, its content when it is sent, and again when it is sent
    /// again. What is appended in the meantime is not sent.
    ///
    /// # Errors
    ///
    /// [`InvalidInput`](crate::ErrorKind::InvalidInput) if the path does not lead to a file that can be read.
    pub async fn from_path(path: impl Into<PathBuf>) -> Result<Self, Error> {
        let path = path.into();
        let found = tokio::fs::metadata(&path).await.map_err(|error| unreadable(&error))?;
        let name = path.file_name().filter(|_| found.is_file());
        let Some(name) = name.map(|name| name.to_string_lossy().into_owned()) else {
            return Err(Error::invalid_input("the path of the upload does not lead to a file"));
        };
        Ok(Self::new(name, Content::Path { path, length: found.len() }))
    }

    /// What a reader gives, up to `length` bytes where that is known: then the request says how long it is, which some
    /// servers insist on. A reader that ends earlier ends the call with an error.
    pub fn from_reader(
        file_name: impl Into<String>,
        reader: impl AsyncRead + Send + 'static,
        length: Option<u64>,
    ) -> Self {
        let reader: Reader = Box::pin(reader);
        Self::new(file_name.into(), Content::Reader { slot: Slot(Arc::new(Mutex::new(Some(reader)))), length })
    }

    fn new(file_name: String, content: Content) -> Self {
        let media_type = media_type_of(&file_name).into();
        Self { file_name, media_type, named: false, content }
    }

    /// Sends this name in place of the file's own. The media type stays.
    pub fn file_name(mut self, name: impl Into<String>) -> Self {
        self.file_name = name.into();
        self
    }

    /// Sends this media type. Default: the one that the provider documents where that is a single one, else that of a
    /// well-known ending of the name, else `application/octet-stream`.
    pub fn media_type(mut self, media_type: impl Into<Cow<'static, str>>) -> Self {
        self.media_type = media_type.into();
        self.named = true;
        self
    }

    /// How many bytes there are, if that is known.
    pub fn length(&self) -> Option<u64> {
        self.content.length()
    }

    /// Its name and its media type.
    #[doc(hidden)]
    pub fn described(&self) -> (&str, &str) {
        (&self.file_name, &self.media_type)
    }

    pub(crate) fn has_own_media_type(&self) -> bool {
        self.named
    }

    pub(crate) fn parts(&self) -> (&str, &str, &Content) {
        (&self.file_name, &self.media_type, &self.content)
    }
}

/// Shows the size only: a file's name may name a person.
impl fmt::Debug for Upload {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Upload").field("length", &self.length()).finish_non_exhaustive()
    }
}

/// Why a file could not be opened, without its name.
pub(crate) fn unreadable(error: &std::io::Error) -> Error {
    Error::invalid_input(format!("the file of the upload cannot be read: {}", error.kind()))
}

/// The media type of a file by the ending of its name, where nobody would disagree.
fn media_type_of(file_name: &str) -> &'static str {
    let ending = file_name.rsplit_once('.').map_or("", |(_, ending)| ending);
    match ending.to_ascii_lowercase().as_str() {
        "gif" => "image/gif",
        "heic" => "image/heic",
        "jpg" | "jpeg" => "image/jpeg",
        "mov" => "video/quicktime",
        "mp3" => "audio/mpeg",
        "mp4" => "video/mp4",
        "pdf" => "application/pdf",
        "png" => "image/png",
        "txt" => "text/plain",
        "webp" => "image/webp",
        "zip" => "application/zip",
        _ => "application/octet-stream",
    }
}
