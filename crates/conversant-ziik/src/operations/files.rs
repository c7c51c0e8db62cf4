// Made by `cargo xtask generate ziik` from specs/ziik.yaml (sha256 3c171c434584215c) with progenitor 0.15.1.
// Do not edit: change the spec or the pipeline and generate again.

use conversant_core::codegen::{Method, RawReply, Request, Target};
use conversant_core::{CallOptions, Client as Core, Error, Operation, Repeat, Reply};
use crate::types;

/// # Files
///
/// Uploading files and fetching their bytes.
impl crate::Client {
    /// Begin an upload.
    ///
    /// `POST /upload`\
    /// In the vendor's documents: `Initiate Upload`.
    ///
    /// Announces a file for a message or another thing and returns the address to which its bytes are to be sent.
    ///
    /// `Client::upload` makes this call, sends the bytes and completes the upload, all in one.
    ///
    /// The bytes go there with a PUT and the returned headers; it is an address of the file store, not of Ziik. Then
    /// [`finalise_upload`](crate::Client::finalise_upload) completes the upload. A message is created before its files are uploaded.
    ///
    /// Only the older documentation has this call.
    ///
    /// # Example
    ///
    /// ```
    /// use conversant_ziik::types::{NewUpload, UploadEntity};
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = conversant_sandbox::Sandbox::start().await?;
    /// # let there = sandbox.ziik();
    /// # let client = conversant_ziik::Client::builder().base_url(there.base_url());
    /// # let client = client.token(there.authorization().replace("Bearer ", "")).no_rate_limit().build()?;
    /// # use conversant_ziik::types::NewMessage;
    /// # let message = client
    /// #     .create_message(123, NewMessage::new("The rota is up."))
    /// #     .send()
    /// #     .await?;
    /// let presigned_upload = client
    ///     .initiate_upload(
    ///         NewUpload::new(1, UploadEntity::Messages, "application/pdf", "document.pdf"),
    ///     )
    ///     .send()
    ///     .await?;
    /// println!("{}", presigned_upload.uuid);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Arguments
    ///
    /// - `body`, [`NewUpload`](crate::types::NewUpload): The file, and what it belongs to.
    ///
    /// # Returns
    ///
    /// `201`, [`PresignedUpload`](crate::types::PresignedUpload): Where the bytes go.
    ///
    /// # Errors
    ///
    /// - `400`, [`Error`](crate::types::Error): The server cannot make sense of the request.
    /// - `401`, [`Error`](crate::types::Error): The token is missing, not valid or has expired.
    /// - `403`, [`Error`](crate::types::Error): The user may not do this.
    /// - `404`, [`Error`](crate::types::Error): There is no such thing, or the user may not see it.
    /// - `405`, [`Error`](crate::types::Error): The path does not know this method.
    /// - `406`, [`Error`](crate::types::Error): The server does not accept the request; Ziik explains the status like 400.
    /// - `410`, [`Error`](crate::types::Error): What was asked for has been removed.
    /// - `422`, [`Error`](crate::types::Error): A parameter is not valid, or not together with the others.
    /// - `429`, [`Error`](crate::types::Error): Too many calls in too short a time; neither the limit nor the time to wait is published.
    /// - `500`, [`Error`](crate::types::Error): Something went wrong on the server.
    /// - `503`, [`Error`](crate::types::Error): Ziik is down for maintenance.
    ///
    /// [`Error::body`](conversant_core::Error::body) gives the body, as
    /// [`InitiateUploadError`](crate::operations::InitiateUploadError).
    ///
    /// # Repeats
    ///
    /// Not safe: the provider cannot tell a repeat from a new call, so it is done again. The client sends it again
    /// only when it certainly was not processed: no connection was made, or the provider answered 429, or 503 with
    /// `Retry-After`. After anything else the error's outcome is unknown.
    ///
    /// # Rate limit
    ///
    /// None is documented. A call that is answered with 429 waits and is sent again, as *Repeats* says.
    ///
    /// # Source
    ///
    /// The vendor's page: <https://github.com/ziikio/docs/blob/d4b454788b29ab5065e3f3a5e1f78df57cd634c4/docs/file/upload.md#initiate-upload>
    ///
    /// Documented by the vendor. From the older documents. The error statuses are documented for the whole API, not
    /// for this operation.
    #[doc(alias = "POST /upload")]
    #[doc(alias = "Initiate Upload")]
    #[doc(alias = "initiateUpload")]
    #[inline]
    pub fn initiate_upload(&self, body: types::NewUpload) -> InitiateUpload {
        InitiateUpload {
            client: self.core.clone(),
            target: Target::below_base(&self.core, "/upload"),
            body,
            options: CallOptions::default(),
        }
    }

    /// Download a file.
    ///
    /// `GET /file/{file}`\
    /// In the vendor's documents: `Download File`.
    ///
    /// Returns the bytes of a file.
    ///
    /// Only the older documentation has this call.
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = conversant_sandbox::Sandbox::start().await?;
    /// # let there = sandbox.ziik();
    /// # let client = conversant_ziik::Client::builder().base_url(there.base_url());
    /// # let client = client.token(there.authorization().replace("Bearer ", "")).no_rate_limit().build()?;
    /// # use conversant_ziik::types::NewMessage;
    /// # let message = client
    /// #     .create_message(123, NewMessage::new("The rota is up."))
    /// #     .send()
    /// #     .await?;
    /// use conversant_ziik::{Upload, types::UploadEntity};
    /// let rota = Upload::from_bytes("rota.pdf", "Monday: everybody");
    /// let id = client.upload(UploadEntity::Messages, 1, rota).send().await?;
    /// let file = client.download_file(id).send().await?;
    /// println!("{} bytes", file.len());
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Arguments
    ///
    /// - `file`: Number of the file.
    ///
    /// # Returns
    ///
    /// `200`, [`Download`](conversant_core::Download): The bytes of the file.
    ///
    /// # Errors
    ///
    /// - `400`, [`Error`](crate::types::Error): The server cannot make sense of the request.
    /// - `401`, [`Error`](crate::types::Error): The token is missing, not valid or has expired.
    /// - `403`, [`Error`](crate::types::Error): The user may not do this.
    /// - `404`, [`Error`](crate::types::Error): There is no such thing, or the user may not see it.
    /// - `405`, [`Error`](crate::types::Error): The path does not know this method.
    /// - `406`, [`Error`](crate::types::Error): The server does not accept the request; Ziik explains the status like 400.
    /// - `410`, [`Error`](crate::types::Error): What was asked for has been removed.
    /// - `422`, [`Error`](crate::types::Error): A parameter is not valid, or not together with the others.
    /// - `429`, [`Error`](crate::types::Error): Too many calls in too short a time; neither the limit nor the time to wait is published.
    /// - `500`, [`Error`](crate::types::Error): Something went wrong on the server.
    /// - `503`, [`Error`](crate::types::Error): Ziik is down for maintenance.
    ///
    /// [`Error::body`](conversant_core::Error::body) gives the body, as
    /// [`DownloadFileError`](crate::operations::DownloadFileError).
    ///
    /// # Repeats
    ///
    /// Safe: a repeat does nothing new. The client sends it again after a failed connection, a timeout, a broken
    /// connection, and the statuses 408, 429, 500, 502, 503 and 504.
    ///
    /// # Rate limit
    ///
    /// None is documented. A call that is answered with 429 waits and is sent again, as *Repeats* says.
    ///
    /// # Source
    ///
    /// The vendor's page: <https://github.com/ziikio/docs/blob/d4b454788b29ab5065e3f3a5e1f78df57cd634c4/docs/file.md#download-file>
    ///
    /// Documented by the vendor. From the older documents. The media type is that of the file;
    /// application/octet-stream stands for any. The error statuses are documented for the whole API, not for this
    /// operation.
    #[doc(alias = "GET /file/{file}")]
    #[doc(alias = "Download File")]
    #[doc(alias = "downloadFile")]
    #[inline]
    pub fn download_file(&self, file: i64) -> DownloadFile {
        DownloadFile {
            client: self.core.clone(),
            target: Target::below_base(&self.core, "/file/").segment("file", file),
            options: CallOptions::default(),
        }
    }

    /// Download a smaller version of a picture.
    ///
    /// `GET /file/{file}/{preset}`\
    /// In the vendor's documents: `Get File Preset`.
    ///
    /// Returns the bytes of one of the versions that Ziik makes of a picture.
    ///
    /// Only the older documentation has this call.
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = conversant_sandbox::Sandbox::start().await?;
    /// # let there = sandbox.ziik();
    /// # let client = conversant_ziik::Client::builder().base_url(there.base_url());
    /// # let client = client.token(there.authorization().replace("Bearer ", "")).no_rate_limit().build()?;
    /// # use conversant_ziik::types::NewMessage;
    /// # let message = client
    /// #     .create_message(123, NewMessage::new("The rota is up."))
    /// #     .send()
    /// #     .await?;
    /// use conversant_ziik::{Upload, types::UploadEntity};
    /// let rota = Upload::from_bytes("rota.pdf", "Monday: everybody");
    /// let id = client.upload(UploadEntity::Messages, 1, rota).send().await?;
    /// let file = client.download_file_preset(id, "detail").send().await?;
    /// println!("{} bytes", file.len());
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Arguments
    ///
    /// - `file`: Number of the file.
    /// - `preset`: Name of the version: `detail`, `listing`, `thumbnail`, `cropLarge`, `cropMedium`, `cropSmall`, `chat`, `largeSquare`, `smallSquare`, `portrait` or `landscape`.
    ///
    /// # Returns
    ///
    /// `200`, [`Download`](conversant_core::Download): The bytes of the version.
    ///
    /// # Errors
    ///
    /// - `400`, [`Error`](crate::types::Error): The server cannot make sense of the request.
    /// - `401`, [`Error`](crate::types::Error): The token is missing, not valid or has expired.
    /// - `403`, [`Error`](crate::types::Error): The user may not do this.
    /// - `404`, [`Error`](crate::types::Error): There is no such thing, or the user may not see it.
    /// - `405`, [`Error`](crate::types::Error): The path does not know this method.
    /// - `406`, [`Error`](crate::types::Error): The server does not accept the request; Ziik explains the status like 400.
    /// - `410`, [`Error`](crate::types::Error): What was asked for has been removed.
    /// - `422`, [`Error`](crate::types::Error): A parameter is not valid, or not together with the others.
    /// - `429`, [`Error`](crate::types::Error): Too many calls in too short a time; neither the limit nor the time to wait is published.
    /// - `500`, [`Error`](crate::types::Error): Something went wrong on the server.
    /// - `503`, [`Error`](crate::types::Error): Ziik is down for maintenance.
    ///
    /// [`Error::body`](conversant_core::Error::body) gives the body, as
    /// [`DownloadFilePresetError`](crate::operations::DownloadFilePresetError).
    ///
    /// # Repeats
    ///
    /// Safe: a repeat does nothing new. The client sends it again after a failed connection, a timeout, a broken
    /// connection, and the statuses 408, 429, 500, 502, 503 and 504.
    ///
    /// # Rate limit
    ///
    /// None is documented. A call that is answered with 429 waits and is sent again, as *Repeats* says.
    ///
    /// # Source
    ///
    /// The vendor's page: <https://github.com/ziikio/docs/blob/d4b454788b29ab5065e3f3a5e1f78df57cd634c4/docs/file.md#get-file-preset>
    ///
    /// Documented by the vendor. From the older documents. The media type is that of the file;
    /// application/octet-stream stands for any. The error statuses are documented for the whole API, not for this
    /// operation.
    #[doc(alias = "GET /file/{file}/{preset}")]
    #[doc(alias = "Get File Preset")]
    #[doc(alias = "downloadFilePreset")]
    #[inline]
    pub fn download_file_preset(
        &self,
        file: i64,
        preset: impl AsRef<str>,
    ) -> DownloadFilePreset {
        DownloadFilePreset {
            client: self.core.clone(),
            target: Target::below_base(&self.core, "/file/")
                .segment("file", file)
                .literal("/")
                .segment("preset", preset.as_ref()),
            options: CallOptions::default(),
        }
    }

    /// Complete an upload.
    ///
    /// `POST /file/{file}/finalise`\
    /// In the vendor's documents: `Finalise Upload`.
    ///
    /// Tells Ziik that the bytes of a file have been sent, and lets it process them.
    ///
    /// `Client::upload` makes this call after [`initiate_upload`](crate::Client::initiate_upload) and the bytes, all in one.
    ///
    /// Only the older documentation has this call.
    ///
    /// # Example
    ///
    /// ```
    /// use conversant_ziik::types::{NewUpload, UploadEntity, UploadKey};
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = conversant_sandbox::Sandbox::start().await?;
    /// # let there = sandbox.ziik();
    /// # let client = conversant_ziik::Client::builder().base_url(there.base_url());
    /// # let client = client.token(there.authorization().replace("Bearer ", "")).no_rate_limit().build()?;
    /// # use conversant_ziik::types::NewMessage;
    /// # let message = client
    /// #     .create_message(123, NewMessage::new("The rota is up."))
    /// #     .send()
    /// #     .await?;
    /// # use conversant_core::reqwest;
    /// let presigned_upload = client
    ///     .initiate_upload(
    ///         NewUpload::new(1, UploadEntity::Messages, "application/pdf", "document.pdf"),
    ///     )
    ///     .send()
    ///     .await?;
    /// let presigned_upload = presigned_upload.into_inner();
    /// let put = reqwest::Client::new().put(&presigned_upload.url);
    /// let put = put
    ///     .header("x-amz-acl", "private")
    ///     .header("content-type", "application/pdf")
    ///     .body("Monday: everybody");
    /// put.send().await?.error_for_status()?;
    /// client
    ///     .finalise_upload(presigned_upload.file, UploadKey::new(presigned_upload.key))
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Arguments
    ///
    /// - `file`: Number of the file.
    /// - `body`, [`UploadKey`](crate::types::UploadKey): The key of the upload.
    ///
    /// # Returns
    ///
    /// `204`: The file is uploaded. The reply has no body.
    ///
    /// # Errors
    ///
    /// - `400`, [`Error`](crate::types::Error): The server cannot make sense of the request.
    /// - `401`, [`Error`](crate::types::Error): The token is missing, not valid or has expired.
    /// - `403`, [`Error`](crate::types::Error): The user may not do this.
    /// - `404`, [`Error`](crate::types::Error): There is no such thing, or the user may not see it.
    /// - `405`, [`Error`](crate::types::Error): The path does not know this method.
    /// - `406`, [`Error`](crate::types::Error): The server does not accept the request; Ziik explains the status like 400.
    /// - `410`, [`Error`](crate::types::Error): What was asked for has been removed.
    /// - `422`, [`Error`](crate::types::Error): A parameter is not valid, or not together with the others.
    /// - `429`, [`Error`](crate::types::Error): Too many calls in too short a time; neither the limit nor the time to wait is published.
    /// - `500`, [`Error`](crate::types::Error): Something went wrong on the server.
    /// - `503`, [`Error`](crate::types::Error): Ziik is down for maintenance.
    ///
    /// [`Error::body`](conversant_core::Error::body) gives the body, as
    /// [`FinaliseUploadError`](crate::operations::FinaliseUploadError).
    ///
    /// # Repeats
    ///
    /// Not safe: the provider cannot tell a repeat from a new call, so it is done again. The client sends it again
    /// only when it certainly was not processed: no connection was made, or the provider answered 429, or 503 with
    /// `Retry-After`. After anything else the error's outcome is unknown.
    ///
    /// # Rate limit
    ///
    /// None is documented. A call that is answered with 429 waits and is sent again, as *Repeats* says.
    ///
    /// # Source
    ///
    /// The vendor's page: <https://github.com/ziikio/docs/blob/d4b454788b29ab5065e3f3a5e1f78df57cd634c4/docs/file/upload.md#finalise-upload>
    ///
    /// Documented by the vendor. From the older documents. The error statuses are documented for the whole API, not
    /// for this operation.
    #[doc(alias = "POST /file/{file}/finalise")]
    #[doc(alias = "Finalise Upload")]
    #[doc(alias = "finaliseUpload")]
    #[inline]
    pub fn finalise_upload(&self, file: i64, body: types::UploadKey) -> FinaliseUpload {
        FinaliseUpload {
            client: self.core.clone(),
            target: Target::below_base(&self.core, "/file/")
                .segment("file", file)
                .literal("/finalise"),
            body,
            options: CallOptions::default(),
        }
    }
}

pub(crate) static INITIATE_UPLOAD: Operation = Operation::new(
        "ziik",
        "initiate_upload",
        Method::POST,
        "/upload",
    )
    .repeat(Repeat::Never);

/// Begin an upload.
///
/// A call of [`Client::initiate_upload`](crate::Client::initiate_upload). Nothing is sent before [`send`](Self::send).
#[must_use = "a call does nothing until it is sent"]
pub struct InitiateUpload {
    pub(crate) client: Core,
    target: Target,
    body: types::NewUpload,
    pub(crate) options: CallOptions,
}
impl InitiateUpload {
    /// Sends the call.
    ///
    /// # Errors
    ///
    /// See [`Client::initiate_upload`](crate::Client::initiate_upload).
    pub async fn send(self) -> Result<Reply<types::PresignedUpload>, Error> {
        let request = self.request();
        Self::read(self.client.call(&INITIATE_UPLOAD, request, self.options).await?)
    }

    #[inline]
    pub(crate) fn read(reply: RawReply) -> Result<Reply<types::PresignedUpload>, Error> {
        reply.perhaps_in("data").json::<types::PresignedUpload>()
    }

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let mut request = self.target.request(Method::POST)?;
        request.accept("application/json");
        let body = &self.body;
        request.json(body)?;
        Ok(request)
    }
}

conversant_core::call_options!(InitiateUpload);

conversant_core::error_body! {
    /// The typed bodies of the errors of [`Client::initiate_upload`](crate::Client::initiate_upload), by status.
    pub enum InitiateUploadError for "ziik" "initiate_upload" {
        /// `400`: The server cannot make sense of the request.
        400 => BadRequest(types::Error),
        /// `401`: The token is missing, not valid or has expired.
        401 => Unauthorized(types::Error),
        /// `403`: The user may not do this.
        403 => Forbidden(types::Error),
        /// `404`: There is no such thing, or the user may not see it.
        404 => NotFound(types::Error),
        /// `405`: The path does not know this method.
        405 => MethodNotAllowed(types::Error),
        /// `406`: The server does not accept the request; Ziik explains the status like 400.
        406 => NotAcceptable(types::Error),
        /// `410`: What was asked for has been removed.
        410 => Gone(types::Error),
        /// `422`: A parameter is not valid, or not together with the others.
        422 => UnprocessableContent(types::Error),
        /// `429`: Too many calls in too short a time; neither the limit nor the time to wait is published.
        429 => TooManyRequests(types::Error),
        /// `500`: Something went wrong on the server.
        500 => InternalServerError(types::Error),
        /// `503`: Ziik is down for maintenance.
        503 => ServiceUnavailable(types::Error),
    }
}

pub(crate) static DOWNLOAD_FILE: Operation = Operation::new(
        "ziik",
        "download_file",
        Method::GET,
        "/file/{file}",
    )
    .repeat(Repeat::Safe);

/// Download a file.
///
/// A call of [`Client::download_file`](crate::Client::download_file). Nothing is sent before [`send`](Self::send).
#[must_use = "a call does nothing until it is sent"]
pub struct DownloadFile {
    pub(crate) client: Core,
    target: Target,
    pub(crate) options: CallOptions,
}
impl DownloadFile {
    /// Sends the call.
    ///
    /// # Errors
    ///
    /// See [`Client::download_file`](crate::Client::download_file).
    pub async fn send(self) -> Result<Reply<conversant_core::Download>, Error> {
        let request = self.request();
        Self::read(self.client.call(&DOWNLOAD_FILE, request, self.options).await?)
    }

    /// Sends the call and gives the file piece by piece, however large it is.
    ///
    /// # Errors
    ///
    /// See [`Client::download_file`](crate::Client::download_file).
    pub async fn stream(self) -> Result<Reply<conversant_core::ByteStream>, Error> {
        let request = self.request().map(Request::streamed);
        self.client.call(&DOWNLOAD_FILE, request, self.options).await?.stream(&[200])
    }

    #[inline]
    pub(crate) fn read(
        reply: RawReply,
    ) -> Result<Reply<conversant_core::Download>, Error> {
        reply.download(&[200])
    }

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let mut request = self.target.request(Method::GET)?;
        request.accept("*/*");
        Ok(request)
    }
}

conversant_core::call_options!(DownloadFile);

conversant_core::error_body! {
    /// The typed bodies of the errors of [`Client::download_file`](crate::Client::download_file), by status.
    pub enum DownloadFileError for "ziik" "download_file" {
        /// `400`: The server cannot make sense of the request.
        400 => BadRequest(types::Error),
        /// `401`: The token is missing, not valid or has expired.
        401 => Unauthorized(types::Error),
        /// `403`: The user may not do this.
        403 => Forbidden(types::Error),
        /// `404`: There is no such thing, or the user may not see it.
        404 => NotFound(types::Error),
        /// `405`: The path does not know this method.
        405 => MethodNotAllowed(types::Error),
        /// `406`: The server does not accept the request; Ziik explains the status like 400.
        406 => NotAcceptable(types::Error),
        /// `410`: What was asked for has been removed.
        410 => Gone(types::Error),
        /// `422`: A parameter is not valid, or not together with the others.
        422 => UnprocessableContent(types::Error),
        /// `429`: Too many calls in too short a time; neither the limit nor the time to wait is published.
        429 => TooManyRequests(types::Error),
        /// `500`: Something went wrong on the server.
        500 => InternalServerError(types::Error),
        /// `503`: Ziik is down for maintenance.
        503 => ServiceUnavailable(types::Error),
    }
}

pub(crate) static DOWNLOAD_FILE_PRESET: Operation = Operation::new(
        "ziik",
        "download_file_preset",
        Method::GET,
        "/file/{file}/{preset}",
    )
    .repeat(Repeat::Safe);

/// Download a smaller version of a picture.
///
/// A call of [`Client::download_file_preset`](crate::Client::download_file_preset). Nothing is sent before [`send`](Self::send).
#[must_use = "a call does nothing until it is sent"]
pub struct DownloadFilePreset {
    pub(crate) client: Core,
    target: Target,
    pub(crate) options: CallOptions,
}
impl DownloadFilePreset {
    /// Sends the call.
    ///
    /// # Errors
    ///
    /// See [`Client::download_file_preset`](crate::Client::download_file_preset).
    pub async fn send(self) -> Result<Reply<conversant_core::Download>, Error> {
        let request = self.request();
        Self::read(self.client.call(&DOWNLOAD_FILE_PRESET, request, self.options).await?)
    }

    /// Sends the call and gives the file piece by piece, however large it is.
    ///
    /// # Errors
    ///
    /// See [`Client::download_file_preset`](crate::Client::download_file_preset).
    pub async fn stream(self) -> Result<Reply<conversant_core::ByteStream>, Error> {
        let request = self.request().map(Request::streamed);
        self.client
            .call(&DOWNLOAD_FILE_PRESET, request, self.options)
            .await?
            .stream(&[200])
    }

    #[inline]
    pub(crate) fn read(
        reply: RawReply,
    ) -> Result<Reply<conversant_core::Download>, Error> {
        reply.download(&[200])
    }

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let mut request = self.target.request(Method::GET)?;
        request.accept("*/*");
        Ok(request)
    }
}

conversant_core::call_options!(DownloadFilePreset);

conversant_core::error_body! {
    /// The typed bodies of the errors of [`Client::download_file_preset`](crate::Client::download_file_preset), by status.
    pub enum DownloadFilePresetError for "ziik" "download_file_preset" {
        /// `400`: The server cannot make sense of the request.
        400 => BadRequest(types::Error),
        /// `401`: The token is missing, not valid or has expired.
        401 => Unauthorized(types::Error),
        /// `403`: The user may not do this.
        403 => Forbidden(types::Error),
        /// `404`: There is no such thing, or the user may not see it.
        404 => NotFound(types::Error),
        /// `405`: The path does not know this method.
        405 => MethodNotAllowed(types::Error),
        /// `406`: The server does not accept the request; Ziik explains the status like 400.
        406 => NotAcceptable(types::Error),
        /// `410`: What was asked for has been removed.
        410 => Gone(types::Error),
        /// `422`: A parameter is not valid, or not together with the others.
        422 => UnprocessableContent(types::Error),
        /// `429`: Too many calls in too short a time; neither the limit nor the time to wait is published.
        429 => TooManyRequests(types::Error),
        /// `500`: Something went wrong on the server.
        500 => InternalServerError(types::Error),
        /// `503`: Ziik is down for maintenance.
        503 => ServiceUnavailable(types::Error),
    }
}

pub(crate) static FINALISE_UPLOAD: Operation = Operation::new(
        "ziik",
        "finalise_upload",
        Method::POST,
        "/file/{file}/finalise",
    )
    .repeat(Repeat::Never);

/// Complete an upload.
///
/// A call of [`Client::finalise_upload`](crate::Client::finalise_upload). Nothing is sent before [`send`](Self::send).
#[must_use = "a call does nothing until it is sent"]
pub struct FinaliseUpload {
    pub(crate) client: Core,
    target: Target,
    body: types::UploadKey,
    pub(crate) options: CallOptions,
}
impl FinaliseUpload {
    /// Sends the call.
    ///
    /// # Errors
    ///
    /// See [`Client::finalise_upload`](crate::Client::finalise_upload).
    pub async fn send(self) -> Result<Reply<()>, Error> {
        let request = self.request();
        Self::read(self.client.call(&FINALISE_UPLOAD, request, self.options).await?)
    }

    #[inline]
    pub(crate) fn read(reply: RawReply) -> Result<Reply<()>, Error> {
        reply.empty(&[204])
    }

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let mut request = self.target.request(Method::POST)?;
        request.accept("application/json");
        let body = &self.body;
        request.json(body)?;
        Ok(request)
    }
}

conversant_core::call_options!(FinaliseUpload);

conversant_core::error_body! {
    /// The typed bodies of the errors of [`Client::finalise_upload`](crate::Client::finalise_upload), by status.
    pub enum FinaliseUploadError for "ziik" "finalise_upload" {
        /// `400`: The server cannot make sense of the request.
        400 => BadRequest(types::Error),
        /// `401`: The token is missing, not valid or has expired.
        401 => Unauthorized(types::Error),
        /// `403`: The user may not do this.
        403 => Forbidden(types::Error),
        /// `404`: There is no such thing, or the user may not see it.
        404 => NotFound(types::Error),
        /// `405`: The path does not know this method.
        405 => MethodNotAllowed(types::Error),
        /// `406`: The server does not accept the request; Ziik explains the status like 400.
        406 => NotAcceptable(types::Error),
        /// `410`: What was asked for has been removed.
        410 => Gone(types::Error),
        /// `422`: A parameter is not valid, or not together with the others.
        422 => UnprocessableContent(types::Error),
        /// `429`: Too many calls in too short a time; neither the limit nor the time to wait is published.
        429 => TooManyRequests(types::Error),
        /// `500`: Something went wrong on the server.
        500 => InternalServerError(types::Error),
        /// `503`: Ziik is down for maintenance.
        503 => ServiceUnavailable(types::Error),
    }
}
