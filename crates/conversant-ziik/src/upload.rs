// Made by `cargo xtask generate ziik` from specs/ziik.yaml (sha256 3c171c434584215c) with progenitor 0.15.1.
// Do not edit: change the spec or the pipeline and generate again.
// Its text is specs/ziik/upload.rs.

//! Uploading a file, which takes three calls: one that says what is to come, one that sends the bytes to a store, and one
//! that says they are there.
//!
//! A message is created first; its files are uploaded to its id.
//!
//! ```no_run
//! # async fn attach(client: conversant_ziik::Client) -> Result<(), conversant_ziik::Error> {
//! use conversant_ziik::Upload;
//! use conversant_ziik::types::{NewMessage, UploadEntity};
//!
//! let message = client.create_message(7, NewMessage::new("The rota is attached.")).send().await?;
//! let rota = Upload::from_path("rota.pdf").await?;
//! let id = message.id.expect("a message has an id");
//! let file = client.upload(UploadEntity::Messages, id, rota).send().await?;
//! println!("file {file}");
//! # Ok(())
//! # }
//! ```

use crate::types::{NewUpload, PresignedUpload, UploadEntity, UploadKey};
use crate::{Client, Error};
use conversant_core::codegen::{Method, Request, Target};
use conversant_core::{CallOptions, Operation, Repeat, Upload};
use serde_json::Value;
use std::time::Duration;

/// The bytes go to an address that the provider signed, and the access token does not go with them. The same bytes again
/// replace themselves.
static STORE: Operation =
    Operation::new("ziik", "store_upload", Method::PUT, "the signed address").repeat(Repeat::Safe).unauthenticated();

impl Client {
    /// Uploads a file: [`initiate_upload`](Self::initiate_upload), the bytes, and
    /// [`finalise_upload`](Self::finalise_upload), in one call.
    ///
    /// `entity` says what the file belongs to, `id` to which of them.
    pub fn upload(&self, entity: UploadEntity, id: i64, file: Upload) -> UploadFile {
        UploadFile { client: self.clone(), entity, id, file, timeout: None }
    }
}

/// A call of [`Client::upload`]. Nothing is sent before [`send`](Self::send).
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct UploadFile {
    client: Client,
    entity: UploadEntity,
    id: i64,
    file: Upload,
    timeout: Option<Duration>,
}

impl UploadFile {
    /// The longest each of the three calls may take, in place of the client's timeout. A large file needs longer.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = Some(timeout);
        self
    }

    /// Uploads the file and gives its id.
    ///
    /// # Errors
    ///
    /// As of the call that failed, which the error's [`operation`](Error::operation) names: `initiate_upload`,
    /// `store_upload` or `finalise_upload`. A file that was not finalised does not appear at the message; a new upload makes
    /// another one.
    pub async fn send(self) -> Result<i64, Error> {
        let (name, media_type) = self.file.described();
        let mut initiate = self.client.initiate_upload(NewUpload::new(self.id, self.entity.clone(), media_type, name));
        initiate.options.timeout = self.timeout;
        let presigned = initiate.send().await?.into_inner();
        self.store(&presigned).await?;
        let mut finalise = self.client.finalise_upload(presigned.file, UploadKey::new(presigned.key));
        finalise.options.timeout = self.timeout;
        finalise.send().await?;
        Ok(presigned.file)
    }

    async fn store(&self, presigned: &PresignedUpload) -> Result<(), Error> {
        let mut options = CallOptions::default();
        options.timeout = self.timeout;
        options.attempt_timeout = self.timeout;
        let reply = self.client.core.call(&STORE, self.store_request(presigned), options).await?;
        // The documents say 201; stores of this kind answer 200.
        reply.empty(&[200, 201]).map(drop)
    }

    fn store_request(&self, presigned: &PresignedUpload) -> Result<Request, Error> {
        let mut request = Target::elsewhere(&presigned.url).request(Method::PUT)?;
        request.file(&self.file)?;
        for (name, value) in presigned.headers.iter().flatten() {
            if let Some(value) = header_value(value) {
                request.given_header(name, &value)?;
            }
        }
        Ok(request)
    }
}

/// A text, or a list of texts, which is one text with commas (RFC 9110, 5.3).
fn header_value(value: &Value) -> Option<String> {
    match value {
        Value::Null => None,
        Value::String(text) => Some(text.clone()),
        Value::Array(values) => Some(values.iter().filter_map(header_value).collect::<Vec<_>>().join(",")),
        value => Some(value.to_string()),
    }
}
