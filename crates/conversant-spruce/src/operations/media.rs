// Made by `cargo xtask generate spruce` from specs/spruce.yaml (sha256 f142ebf49260de65) with progenitor 0.15.1.
// Do not edit: change the spec or the pipeline and generate again.

use conversant_core::codegen::{Method, Multipart, RawReply, Request, Target};
use conversant_core::{CallOptions, Client as Core, Error, Operation, Repeat, Reply};
use crate::types;

/// # Media
///
/// Files to send along with messages.
impl crate::Client {
    /// Upload a file.
    ///
    /// `POST /media`\
    /// In the vendor's documents: `Upload media`.
    ///
    /// Uploads an image, a video or another file, and returns the id by which messages refer to it (`attachmentId`).
    ///
    /// The id may be used any number of times. The file name and the media type of the part decide how the app shows
    /// the file and under which name it is downloaded.
    ///
    /// # Example
    ///
    /// ```
    /// use conversant_spruce::Upload;
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = conversant_sandbox::Sandbox::start().await?;
    /// # let there = sandbox.spruce();
    /// # let client = conversant_spruce::Client::builder().base_url(there.base_url());
    /// # let client = client.token(there.authorization().replace("Bearer ", "")).no_rate_limit().build()?;
    /// let media = client
    ///     .upload_media(Upload::from_bytes("letter.txt", "the bytes of image.png"))
    ///     .send()
    ///     .await?;
    /// println!("{}", media.id);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Arguments
    ///
    /// The file.
    ///
    /// - `media`: The file. The name and the media type of the part decide how the app shows it and under which name it is downloaded.
    ///
    /// # Returns
    ///
    /// `200`, [`Media`](crate::types::Media): The file has been stored.
    ///
    /// [`headers`](conversant_core::Reply::headers) gives `s-ratelimit-limit`, `s-ratelimit-remaining`,
    /// `s-request-id` as [`ReplyHeaders`](crate::operations::ReplyHeaders).
    ///
    /// # Errors
    ///
    /// - `400`, [`Error`](crate::types::Error): The request is not valid.
    /// - `403`, [`Error`](crate::types::Error): The API token is wrong or has been disabled. Known from the vendor's overview, not from its reference; the body is inferred.
    /// - `500`, [`Error`](crate::types::Error): Something went wrong on the server.
    ///
    /// [`Error::body`](conversant_core::Error::body) gives the body, as
    /// [`UploadMediaError`](crate::operations::UploadMediaError).
    ///
    /// # Repeats
    ///
    /// Safe: a repeat does nothing new. The client sends it again after a failed connection, a timeout, a broken
    /// connection, and the statuses 408, 429, 500, 502, 503 and 504. A reader can be read once only: after that the
    /// call is not sent again.
    ///
    /// # Rate limit
    ///
    /// Not published. The provider reports it in `s-ratelimit-limit` and `s-ratelimit-remaining`; the client learns
    /// from them and waits before it would exceed it.
    ///
    /// # Source
    ///
    /// The vendor's page: <https://developer.sprucehealth.com/reference/uploadmedia>
    ///
    /// Documented by the vendor. The vendor's text says attachmentID, its schema attachmentId. The overview has the
    /// idempotency key for every POST; it is not declared for this one. That a repeat does no harm is inferred: it
    /// stores the file under another id, to which nothing refers.
    #[doc(alias = "POST /media")]
    #[doc(alias = "Upload media")]
    #[doc(alias = "UploadMedia")]
    #[inline]
    pub fn upload_media(&self, media: conversant_core::Upload) -> UploadMedia {
        UploadMedia {
            client: self.core.clone(),
            target: Target::below_base(&self.core, "/media"),
            media,
            options: CallOptions::default(),
        }
    }
}

pub(crate) static UPLOAD_MEDIA: Operation = Operation::new(
        "spruce",
        "upload_media",
        Method::POST,
        "/media",
    )
    .repeat(Repeat::Safe)
    .request_id_header("s-request-id");

/// Upload a file.
///
/// A call of [`Client::upload_media`](crate::Client::upload_media). Nothing is sent before [`send`](Self::send).
#[must_use = "a call does nothing until it is sent"]
pub struct UploadMedia {
    pub(crate) client: Core,
    target: Target,
    pub(crate) media: conversant_core::Upload,
    pub(crate) options: CallOptions,
}
impl UploadMedia {
    /// Sends the call.
    ///
    /// # Errors
    ///
    /// See [`Client::upload_media`](crate::Client::upload_media).
    pub async fn send(self) -> Result<Reply<types::Media, super::ReplyHeaders>, Error> {
        let request = self.request();
        Self::read(self.client.call(&UPLOAD_MEDIA, request, self.options).await?)
    }

    #[inline]
    pub(crate) fn read(
        reply: RawReply,
    ) -> Result<Reply<types::Media, super::ReplyHeaders>, Error> {
        Ok(reply.json::<types::Media>()?.with_headers(super::ReplyHeaders::read))
    }

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let mut request = self.target.request(Method::POST)?;
        request.accept("application/json");
        let mut parts = Multipart::default();
        parts.file("media", &self.media)?;
        request.multipart(parts);
        Ok(request)
    }
}

conversant_core::call_options!(UploadMedia);

conversant_core::error_body! {
    /// The typed bodies of the errors of [`Client::upload_media`](crate::Client::upload_media), by status.
    pub enum UploadMediaError for "spruce" "upload_media" {
        /// `400`: The request is not valid.
        400 => BadRequest(types::Error),
        /// `403`: The API token is wrong or has been disabled.
        ///
        /// Known from the vendor's overview, not from its reference; the body is inferred.
        403 => Forbidden(types::Error),
        /// `500`: Something went wrong on the server.
        500 => InternalServerError(types::Error),
    }
}
