// Made by `cargo xtask generate spruce` from specs/spruce.yaml (sha256 f142ebf49260de65) with progenitor 0.15.1.
// Do not edit: change the spec or the pipeline and generate again.

use conversant_core::codegen::{Method, RawReply, Request, Target};
use conversant_core::{CallOptions, Client as Core, Error, Operation, Repeat, Reply};
use crate::types;

/// # Transcription
///
/// What was said in voicemails and recorded calls, as text.
impl crate::Client {
    /// Get a transcription.
    ///
    /// `GET /transcriptions/{transcriptionId}`\
    /// In the vendor's documents: `Get a transcription by id`.
    ///
    /// Fetches the text of a voicemail or of a recorded call, and its summary where there is one.
    ///
    /// The id stands in `transcription` of the recording. Transcriptions of voicemails from before November 2025 cannot
    /// be fetched: 404 is the answer, though items still name them.
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = conversant_sandbox::Sandbox::start().await?;
    /// # let there = sandbox.spruce();
    /// # let client = conversant_spruce::Client::builder().base_url(there.base_url());
    /// # let client = client.token(there.authorization().replace("Bearer ", "")).no_rate_limit().build()?;
    /// let reply = client.transcription("transcription_1").send().await?;
    /// println!("{}", reply.transcription.id);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Arguments
    ///
    /// - `transcription_id`: Id of the transcription, as the recording's `transcription` has it. On the wire: `transcriptionId`.
    ///
    /// # Returns
    ///
    /// `200`, [`TranscriptionReply`](crate::types::TranscriptionReply): The transcription.
    ///
    /// [`headers`](conversant_core::Reply::headers) gives `s-ratelimit-limit`, `s-ratelimit-remaining`,
    /// `s-request-id` as [`ReplyHeaders`](crate::operations::ReplyHeaders).
    ///
    /// # Errors
    ///
    /// - `400`, [`Error`](crate::types::Error): The request is not valid.
    /// - `403`, [`Error`](crate::types::Error): The API token is wrong or has been disabled. Known from the vendor's overview, not from its reference; the body is inferred.
    /// - `404`, [`Error`](crate::types::Error): There is nothing with this id.
    /// - `500`, [`Error`](crate::types::Error): Something went wrong on the server.
    ///
    /// [`Error::body`](conversant_core::Error::body) gives the body, as
    /// [`TranscriptionError`](crate::operations::TranscriptionError).
    ///
    /// # Repeats
    ///
    /// Safe: a repeat does nothing new. The client sends it again after a failed connection, a timeout, a broken
    /// connection, and the statuses 408, 429, 500, 502, 503 and 504.
    ///
    /// # Rate limit
    ///
    /// Not published. The provider reports it in `s-ratelimit-limit` and `s-ratelimit-remaining`; the client learns
    /// from them and waits before it would exceed it.
    ///
    /// # Source
    ///
    /// The vendor's page: <https://developer.sprucehealth.com/reference/transcription>
    ///
    /// Documented by the vendor. The vendor's text speaks of a field transcriptionId; in its schemas the id is
    /// transcription.id.
    #[doc(alias = "GET /transcriptions/{transcriptionId}")]
    #[doc(alias = "Get a transcription by id")]
    #[doc(alias = "Transcription")]
    #[inline]
    pub fn transcription(&self, transcription_id: impl AsRef<str>) -> Transcription {
        Transcription {
            client: self.core.clone(),
            target: Target::below_base(&self.core, "/transcriptions/")
                .segment("transcriptionId", transcription_id.as_ref()),
            options: CallOptions::default(),
        }
    }
}

pub(crate) static TRANSCRIPTION: Operation = Operation::new(
        "spruce",
        "transcription",
        Method::GET,
        "/transcriptions/{transcriptionId}",
    )
    .repeat(Repeat::Safe)
    .request_id_header("s-request-id");

/// Get a transcription.
///
/// A call of [`Client::transcription`](crate::Client::transcription). Nothing is sent before [`send`](Self::send).
#[must_use = "a call does nothing until it is sent"]
pub struct Transcription {
    pub(crate) client: Core,
    target: Target,
    pub(crate) options: CallOptions,
}
impl Transcription {
    /// Sends the call.
    ///
    /// # Errors
    ///
    /// See [`Client::transcription`](crate::Client::transcription).
    pub async fn send(
        self,
    ) -> Result<Reply<types::TranscriptionReply, super::ReplyHeaders>, Error> {
        let request = self.request();
        Self::read(self.client.call(&TRANSCRIPTION, request, self.options).await?)
    }

    #[inline]
    pub(crate) fn read(
        reply: RawReply,
    ) -> Result<Reply<types::TranscriptionReply, super::ReplyHeaders>, Error> {
        Ok(
            reply
                .json::<types::TranscriptionReply>()?
                .with_headers(super::ReplyHeaders::read),
        )
    }

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let mut request = self.target.request(Method::GET)?;
        request.accept("application/json");
        Ok(request)
    }
}

conversant_core::call_options!(Transcription);

conversant_core::error_body! {
    /// The typed bodies of the errors of [`Client::transcription`](crate::Client::transcription), by status.
    pub enum TranscriptionError for "spruce" "transcription" {
        /// `400`: The request is not valid.
        400 => BadRequest(types::Error),
        /// `403`: The API token is wrong or has been disabled.
        ///
        /// Known from the vendor's overview, not from its reference; the body is inferred.
        403 => Forbidden(types::Error),
        /// `404`: There is nothing with this id.
        404 => NotFound(types::Error),
        /// `500`: Something went wrong on the server.
        500 => InternalServerError(types::Error),
    }
}
