// Made by `cargo xtask generate highq` from specs/highq.yaml (sha256 21ded36bb2b68bef) with progenitor 0.15.1.
// Do not edit: change the spec or the pipeline and generate again.

use conversant_core::codegen::{Method, Multipart, RawReply, Request, Target};
use conversant_core::check;
use conversant_core::{
    CallOptions, Client as Core, Error, Operation, Repeat, Reply, BodyFormat,
};
use crate::types;

/// # Files
///
/// Files that can be attached to messages.
impl crate::Client {
    /// Upload a file.
    ///
    /// `POST /api/1/files/content`\
    /// In the vendor's documents: `Add file`.
    ///
    /// Uploads a file into a folder, for example to attach it to a message.
    ///
    /// Where the file is a duplicate, it may become a new version of the documents that exist; the reply is then 202
    /// and names them. The vendor documents no way to recognise a repeat: expect that a request sent twice uploads two
    /// files, or two versions.
    ///
    /// # Example
    ///
    /// ```
    /// use conversant_highq::Upload;
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = conversant_sandbox::Sandbox::start().await?;
    /// # let there = sandbox.highq();
    /// # let client = conversant_highq::Client::builder().base_url(there.base_url());
    /// # let client = client.token(there.authorization().replace("Bearer ", "")).no_rate_limit().build()?;
    /// let added_file = client
    ///     .add_file(501, "Agreement.docx", Upload::from_bytes("letter.txt", "Hello"))
    ///     .send()
    ///     .await?;
    /// println!("{:?}", added_file.fileid);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Arguments
    ///
    /// The file and its name.
    ///
    /// - `parentfolderid`: The id of the folder the file goes into.
    /// - `filename`: The file's name, with its extension.
    /// - `file`: The file itself.
    ///
    /// # Options
    ///
    /// Setters of the call.
    ///
    /// - [`sourceclient`](crate::operations::AddFile::sourceclient): The program that uploads the file. The meaning is our reading of the name. Example: `acme-importer`.
    /// - [`overrideduplicate`](crate::operations::AddFile::overrideduplicate): Whether duplicates are overridden. How, is not known. Example: `true`.
    /// - [`notification`](crate::operations::AddFile::notification): Who is told about the file. 1: those whose settings say so; 2: everybody; 3: nobody, the default. From 1 to 3. Example: `3`.
    ///
    /// # Returns
    ///
    /// `201` or `202`, [`AddedFile`](crate::types::AddedFile).
    ///
    /// - `201`: The file is new; the reply has its id.
    /// - `202`: The file was there and has a new version; the reply names the documents.
    ///
    /// # Errors
    ///
    /// - `401`, [`Error`](crate::types::Error): The token is missing or not valid. An expired token is answered with 403 instead.
    /// - `403`, [`Error`](crate::types::Error): The user may not do this, the request failed validation, or the token has expired.
    /// - `405`, [`Error`](crate::types::Error): The resource does not know this HTTP method.
    /// - `500`, [`Error`](crate::types::Error): The server failed.
    ///
    /// [`Error::body`](conversant_core::Error::body) gives the body, as
    /// [`AddFileError`](crate::operations::AddFileError).
    ///
    /// # Repeats
    ///
    /// Not safe: the provider cannot tell a repeat from a new call, so it is done again. The client sends it again
    /// only when it certainly was not processed: no connection was made, or the provider answered 429, or 503 with
    /// `Retry-After`. After anything else the error's outcome is unknown. A reader can be read once only: after that
    /// the call is not sent again.
    ///
    /// # Rate limit
    ///
    /// None is documented. A call that is answered with 429 waits and is sent again, as *Repeats* says.
    ///
    /// # Source
    ///
    /// The vendor's page: <https://developerportal.thomsonreuters.com/file-resource/documents/add-file>
    ///
    /// Documented by the vendor. The page gives the address for any version of the API. The statuses and the reply to
    /// a duplicate are from the page about the changes of version 5.5. Several optional fields of the form, whose
    /// names begin with `dms`, are left out. No page says how files are attached to messages: that the id of a file
    /// is what an attachment takes is inferred. The JSON form of the replies is inferred from that of other
    /// resources.
    #[doc(alias = "POST /api/1/files/content")]
    #[doc(alias = "Add file")]
    #[doc(alias = "addFile")]
    #[inline]
    pub fn add_file(
        &self,
        parentfolderid: i64,
        filename: impl Into<String>,
        file: conversant_core::Upload,
    ) -> AddFile {
        AddFile {
            client: self.core.clone(),
            target: Target::below_base(&self.core, "/api/1/files/content"),
            parentfolderid,
            sourceclient: None,
            overrideduplicate: None,
            filename: filename.into(),
            file,
            notification: None,
            format: self.format,
            options: CallOptions::default(),
        }
    }

    /// Get what is known of a file.
    ///
    /// `GET /api/1/files/{fileid}`\
    /// In the vendor's documents: `Get file info`.
    ///
    /// Gives a file's name, size, folder and version, not its content.
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = conversant_sandbox::Sandbox::start().await?;
    /// # let there = sandbox.highq();
    /// # let client = conversant_highq::Client::builder().base_url(there.base_url());
    /// # let client = client.token(there.authorization().replace("Bearer ", "")).no_rate_limit().build()?;
    /// let file_info = client.get_file_info(9001).send().await?;
    /// println!("{:?}", file_info.id);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Arguments
    ///
    /// - `fileid`: The file's id.
    ///
    /// # Options
    ///
    /// Setters of the call.
    ///
    /// - [`lastdmsinfo`](crate::operations::GetFileInfo::lastdmsinfo): Whether the reply also has what the document management system last said of the file. Example: `true`.
    ///
    /// # Returns
    ///
    /// `200`, [`FileInfo`](crate::types::FileInfo): What is known of the file.
    ///
    /// # Errors
    ///
    /// - `401`, [`Error`](crate::types::Error): The token is missing or not valid. An expired token is answered with 403 instead.
    /// - `403`, [`Error`](crate::types::Error): The user may not do this, the request failed validation, or the token has expired.
    /// - `500`, [`Error`](crate::types::Error): The server failed.
    ///
    /// [`Error::body`](conversant_core::Error::body) gives the body, as
    /// [`GetFileInfoError`](crate::operations::GetFileInfoError).
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
    /// The vendor's page: <https://developerportal.thomsonreuters.com/file-resource/documents/get-file-info>
    ///
    /// Documented by the vendor. The copy of the page that could be read ends within the properties of the file. The
    /// statuses of failures are those of the page about adding a file; what `lastdmsinfo` adds is not known, and its
    /// sense is our reading of the name. The JSON form is inferred from that of other resources.
    #[doc(alias = "GET /api/1/files/{fileid}")]
    #[doc(alias = "Get file info")]
    #[doc(alias = "getFileInfo")]
    #[inline]
    pub fn get_file_info(&self, fileid: i64) -> GetFileInfo {
        GetFileInfo {
            client: self.core.clone(),
            target: Target::below_base(&self.core, "/api/1/files/")
                .segment("fileid", fileid),
            lastdmsinfo: None,
            format: self.format,
            options: CallOptions::default(),
        }
    }
}

pub(crate) static ADD_FILE: Operation = Operation::new(
        "highq",
        "add_file",
        Method::POST,
        "/api/1/files/content",
    )
    .repeat(Repeat::Never);

/// Upload a file.
///
/// A call of [`Client::add_file`](crate::Client::add_file). Nothing is sent before [`send`](Self::send).
#[must_use = "a call does nothing until it is sent"]
pub struct AddFile {
    pub(crate) client: Core,
    target: Target,
    pub(crate) parentfolderid: i64,
    pub(crate) sourceclient: Option<String>,
    pub(crate) overrideduplicate: Option<bool>,
    pub(crate) filename: String,
    pub(crate) file: conversant_core::Upload,
    pub(crate) notification: Option<i64>,
    format: BodyFormat,
    pub(crate) options: CallOptions,
}
impl AddFile {
    /// The program that uploads the file.
    ///
    /// The meaning is our reading of the name.
    ///
    /// Example: `acme-importer`.
    #[inline]
    pub fn sourceclient(mut self, sourceclient: impl Into<String>) -> Self {
        self.sourceclient = Some(sourceclient.into());
        self
    }

    /// Whether duplicates are overridden.
    ///
    /// How, is not known.
    ///
    /// Example: `true`.
    #[inline]
    pub fn overrideduplicate(mut self, overrideduplicate: bool) -> Self {
        self.overrideduplicate = Some(overrideduplicate);
        self
    }

    /// Who is told about the file.
    ///
    /// 1: those whose settings say so; 2: everybody; 3: nobody, the default.
    ///
    /// From 1 to 3. Example: `3`.
    #[inline]
    pub fn notification(mut self, notification: i64) -> Self {
        self.notification = Some(notification);
        self
    }

    /// The format of the body, and the one asked for in the reply; in place of the client's. The reply is read in
    /// whatever format it comes in.
    pub fn format(mut self, format: BodyFormat) -> Self {
        self.format = format;
        self
    }

    /// Sends the call.
    ///
    /// # Errors
    ///
    /// See [`Client::add_file`](crate::Client::add_file).
    pub async fn send(self) -> Result<Reply<types::AddedFile>, Error> {
        let request = self.request();
        Self::read(self.client.call(&ADD_FILE, request, self.options).await?)
    }

    #[inline]
    pub(crate) fn read(reply: RawReply) -> Result<Reply<types::AddedFile>, Error> {
        reply.json_or_xml::<types::AddedFile>("file")
    }

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        if let Some(value) = &self.notification {
            check::range("notification", *value, 1, 3)?;
        }
        let mut request = self.target.request(Method::POST)?;
        request.accept(self.format.content_type());
        request.query("parentfolderid", &self.parentfolderid);
        request.query("sourceclient", &self.sourceclient);
        request.query("overrideduplicate", &self.overrideduplicate);
        let mut parts = Multipart::default();
        parts.field("filename", &self.filename);
        parts.file("file", &self.file)?;
        parts.field("notification", &self.notification);
        request.multipart(parts);
        Ok(request)
    }
}

conversant_core::call_options!(AddFile);

conversant_core::error_body! {
    /// The typed bodies of the errors of [`Client::add_file`](crate::Client::add_file), by status.
    pub enum AddFileError for "highq" "add_file" {
        /// `401`: The token is missing or not valid. An expired token is answered with 403 instead.
        401 => Unauthorized(types::Error as "error"),
        /// `403`: The user may not do this, the request failed validation, or the token has expired.
        403 => Forbidden(types::Error as "error"),
        /// `405`: The resource does not know this HTTP method.
        405 => MethodNotAllowed(types::Error as "error"),
        /// `500`: The server failed.
        500 => InternalServerError(types::Error as "error"),
    }
}

pub(crate) static GET_FILE_INFO: Operation = Operation::new(
        "highq",
        "get_file_info",
        Method::GET,
        "/api/1/files/{fileid}",
    )
    .repeat(Repeat::Safe);

/// Get what is known of a file.
///
/// A call of [`Client::get_file_info`](crate::Client::get_file_info). Nothing is sent before [`send`](Self::send).
#[must_use = "a call does nothing until it is sent"]
pub struct GetFileInfo {
    pub(crate) client: Core,
    target: Target,
    pub(crate) lastdmsinfo: Option<bool>,
    format: BodyFormat,
    pub(crate) options: CallOptions,
}
impl GetFileInfo {
    /// Whether the reply also has what the document management system last said of the file.
    ///
    /// Example: `true`.
    #[inline]
    pub fn lastdmsinfo(mut self, lastdmsinfo: bool) -> Self {
        self.lastdmsinfo = Some(lastdmsinfo);
        self
    }

    /// The format of the body, and the one asked for in the reply; in place of the client's. The reply is read in
    /// whatever format it comes in.
    pub fn format(mut self, format: BodyFormat) -> Self {
        self.format = format;
        self
    }

    /// Sends the call.
    ///
    /// # Errors
    ///
    /// See [`Client::get_file_info`](crate::Client::get_file_info).
    pub async fn send(self) -> Result<Reply<types::FileInfo>, Error> {
        let request = self.request();
        Self::read(self.client.call(&GET_FILE_INFO, request, self.options).await?)
    }

    #[inline]
    pub(crate) fn read(reply: RawReply) -> Result<Reply<types::FileInfo>, Error> {
        reply.json_or_xml::<types::FileInfo>("file")
    }

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let mut request = self.target.request(Method::GET)?;
        request.accept(self.format.content_type());
        request.query("lastdmsinfo", &self.lastdmsinfo);
        Ok(request)
    }
}

conversant_core::call_options!(GetFileInfo);

conversant_core::error_body! {
    /// The typed bodies of the errors of [`Client::get_file_info`](crate::Client::get_file_info), by status.
    pub enum GetFileInfoError for "highq" "get_file_info" {
        /// `401`: The token is missing or not valid. An expired token is answered with 403 instead.
        401 => Unauthorized(types::Error as "error"),
        /// `403`: The user may not do this, the request failed validation, or the token has expired.
        403 => Forbidden(types::Error as "error"),
        /// `500`: The server failed.
        500 => InternalServerError(types::Error as "error"),
    }
}
