//! `POST /api/{version}/files/content` and `GET /api/{version}/files/{fileid}`.

use std::{fmt, sync::Arc};

use axum::{
    extract::{
        Multipart, Path, RawQuery, State as Shared,
        multipart::{Field, MultipartRejection},
    },
    response::Response,
};
use bytes::Bytes;
use chrono::{DateTime, Utc};
use http::{HeaderMap, StatusCode};
use serde_json::{Value, json};

use super::{FILE_ID, FOLDER_ID, INSTANCE, State, error, host, representation};
use crate::parameters::Parameters;

/// The values of `notification`: the user's preference, forced, suppressed.
const NOTIFICATIONS: [&str; 3] = ["1", "2", SUPPRESSED];
const SUPPRESSED: &str = "3";

/// Stores the file, or a new version of the one of that name where duplicates are overridden.
pub(super) async fn add_file(
    Shared(state): Shared<Arc<State>>,
    RawQuery(query): RawQuery,
    headers: HeaderMap,
    form: Result<Multipart, MultipartRejection>,
) -> Response {
    let query = Parameters::of_query(query.as_deref());
    let Ok(Some(folder)) = query.number("parentfolderid") else {
        return refuse("parentfolderid must be the id of a folder", &headers);
    };
    let overridden = match query.get("overrideduplicate") {
        None | Some("false") => false,
        Some("true") => true,
        Some(_) => return refuse("overrideduplicate must be true or false", &headers),
    };
    let upload = match Upload::read(form).await {
        Ok(upload) => upload,
        Err(reason) => return refuse(reason, &headers),
    };
    let Some(content) = upload.content else { return refuse("The form has no file", &headers) };
    let mut files = state.files();
    if overridden && let Some(file) = files.in_folder(folder, &upload.name) {
        file.renew(content);
        let renewed = json!({
            "documentsWithUpdatedVersion": [{"name": file.name, "fileid": file.id, "size": file.content.len()}],
        });
        return answer(StatusCode::ACCEPTED, &renewed, &headers);
    }
    let id = files.add(Some(folder), upload.name, content);
    answer(StatusCode::CREATED, &json!({"fileid": id}), &headers)
}

pub(super) async fn get_file(
    Shared(state): Shared<Arc<State>>,
    Path((_, file)): Path<(String, String)>,
    RawQuery(query): RawQuery,
    headers: HeaderMap,
) -> Response {
    let query = Parameters::of_query(query.as_deref());
    if query.get("lastdmsinfo").is_some_and(|it| it.parse::<bool>().is_err()) {
        return refuse("lastdmsinfo must be true or false", &headers);
    }
    let files = state.files();
    let found = file.parse().ok().and_then(|id| files.find(id)).filter(|it| it.folder.is_some());
    match found {
        Some(file) => answer(StatusCode::OK, &file.to_json(&host(&headers)), &headers),
        None => error::of_status(StatusCode::FORBIDDEN, &headers),
    }
}

/// Files have no 400: what is not valid is 403, which the vendor's tables explain by failed validation.
pub(super) fn refuse(summary: &str, headers: &HeaderMap) -> Response {
    error::reply(StatusCode::FORBIDDEN, error::ACCESS_DENIED, summary, headers)
}

pub(super) fn answer(status: StatusCode, file: &Value, headers: &HeaderMap) -> Response {
    let mut reply = representation::xml_unless_json_is_accepted("file", file, headers);
    *reply.status_mut() = status;
    reply
}

/// What a form uploads. The names of its fields are case-sensitive; those not known are ignored.
pub(super) struct Upload {
    pub(super) name: String,
    pub(super) content: Option<Bytes>,
}

impl Upload {
    pub(super) async fn read(form: Result<Multipart, MultipartRejection>) -> Result<Self, &'static str> {
        let mut form = form.map_err(|_| "The body must be multipart/form-data")?;
        let (mut name, mut content, mut notification) = (None, None, SUPPRESSED.to_owned());
        while let Some(field) = form.next_field().await.map_err(|_| "The form cannot be read")? {
            match field.name().unwrap_or_default() {
                "filename" => name = Some(text(field).await?),
                "file" => content = Some(field.bytes().await.map_err(|_| "The file cannot be read")?),
                "notification" => notification = text(field).await?,
                _ => {}
            }
        }
        if !NOTIFICATIONS.contains(&notification.as_str()) {
            return Err("notification must be 1, 2 or 3");
        }
        let name = name.filter(|it| !it.is_empty()).ok_or("The form has no filename")?;
        Ok(Self { name, content })
    }
}

async fn text(field: Field<'_>) -> Result<String, &'static str> {
    let bytes = field.bytes().await.map_err(|_| "The form cannot be read")?;
    String::from_utf8(bytes.to_vec()).map_err(|_| "A field of the form is not UTF-8")
}

/// A file that was uploaded. Its `Debug` does not show the content.
#[derive(Clone)]
#[non_exhaustive]
pub struct StoredFile {
    /// Its id.
    pub id: u64,
    /// The folder it is in; none where it was uploaded to be shared.
    pub folder: Option<u64>,
    /// Its name.
    pub name: String,
    /// What is in it, of its newest version.
    pub content: Bytes,
    /// How many versions it has.
    pub versions: u64,
    created: DateTime<Utc>,
    modified: DateTime<Utc>,
}

/// Every file, in the order of their ids.
pub(super) struct Files(Vec<StoredFile>);

impl Default for Files {
    /// With one that is there to begin with.
    fn default() -> Self {
        let mut files = Self(Vec::new());
        files.add(Some(FOLDER_ID), "welcome.txt".to_owned(), Bytes::from_static(b"Welcome"));
        files
    }
}

impl Files {
    pub(super) fn add(&mut self, folder: Option<u64>, name: String, content: Bytes) -> u64 {
        let id = FILE_ID + self.0.len() as u64;
        let now = Utc::now();
        self.0.push(StoredFile { id, folder, name, content, versions: 1, created: now, modified: now });
        id
    }

    pub(super) fn find(&self, id: u64) -> Option<&StoredFile> {
        self.0.iter().find(|it| it.id == id)
    }

    fn in_folder(&mut self, folder: u64, name: &str) -> Option<&mut StoredFile> {
        self.0.iter_mut().find(|it| it.folder == Some(folder) && it.name == name)
    }

    pub(super) fn all(&self) -> Vec<StoredFile> {
        self.0.clone()
    }
}

impl StoredFile {
    fn renew(&mut self, content: Bytes) {
        self.content = content;
        self.versions += 1;
        self.modified = Utc::now();
    }

    pub(super) fn extension(&self) -> &str {
        self.name.rsplit_once('.').map_or("", |(_, extension)| extension)
    }

    fn to_json(&self, host: &str) -> Value {
        let date = |time: DateTime<Utc>| time.format("%d %b %Y").to_string();
        json!({
            "folderid": self.folder,
            "id": self.id,
            "name": self.name,
            "versionid": self.versions,
            "versionnote": "",
            "createddate": date(self.created),
            "modifieddate": date(self.modified),
            "type": "file",
            "icon": format!("http://{host}/{INSTANCE}/images/file.gif"),
            "originaltype": self.extension(),
            "size": self.content.len(),
        })
    }
}

impl fmt::Debug for StoredFile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("StoredFile")
            .field("id", &self.id)
            .field("folder", &self.folder)
            .field("name", &self.name)
            .field("length", &self.content.len())
            .field("versions", &self.versions)
            .finish_non_exhaustive()
    }
}

impl fmt::Debug for Files {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Files").field(&self.0.len()).finish()
    }
}
