//! `GET /file/{id}` and `GET /file/{id}/{preset}`: files of messages.

use std::{fmt, sync::Arc};

use axum::{Extension, extract::State as Shared, response::IntoResponse};
use bytes::Bytes;
use chrono::{DateTime, Utc};
use http::{HeaderValue, header};
use serde_json::{Value, json};

use super::{
    State,
    authentication::Caller,
    conversation::Doing,
    error::{Refusal, Reply},
    request::InPath,
};

const PRESETS: [&str; 11] = [
    "detail",
    "listing",
    "thumbnail",
    "cropLarge",
    "cropMedium",
    "cropSmall",
    "chat",
    "largeSquare",
    "smallSquare",
    "portrait",
    "landscape",
];

pub(super) async fn get_file(
    Shared(state): Shared<Arc<State>>,
    Extension(caller): Extension<Caller>,
    InPath(id): InPath<u64>,
) -> Reply {
    bytes_of(&state, caller, id)
}

/// A preset of a file is the file itself: the sandbox draws nothing.
pub(super) async fn get_file_preset(
    Shared(state): Shared<Arc<State>>,
    Extension(caller): Extension<Caller>,
    InPath((id, preset)): InPath<(u64, String)>,
) -> Reply {
    if !PRESETS.contains(&preset.as_str()) {
        return Err(Refusal::not_found());
    }
    bytes_of(&state, caller, id)
}

/// For whoever may read the message the file is on.
fn bytes_of(state: &State, Caller(caller): Caller, id: u64) -> Reply {
    let store = state.store();
    let file = store.files.find(id)?;
    let message = store.messages.anywhere(file.message).ok_or_else(Refusal::not_found)?;
    store.conversations.find_for(message.conversation, caller, Doing::View)?;
    let bytes = file.bytes.clone().filter(|_| file.finalised).ok_or_else(Refusal::not_found)?;
    Ok(([(header::CONTENT_TYPE, file.content_type.clone())], bytes).into_response())
}

/// The files there are, uploaded or about to be.
#[derive(Debug, Default)]
pub(super) struct Files {
    all: Vec<File>,
    ids_given: u64,
}

/// A file of a message.
#[derive(Clone)]
pub(super) struct File {
    id: u64,
    pub(super) message: u64,
    name: String,
    pub(super) content_type: HeaderValue,
    mime: String,
    /// Names the place where the bytes are put.
    pub(super) uuid: String,
    /// Says that the one who finalises is the one who started.
    pub(super) key: String,
    pub(super) bytes: Option<Bytes>,
    pub(super) finalised: bool,
    created: DateTime<Utc>,
}

impl Files {
    pub(super) fn add(
        &mut self,
        message: u64,
        name: &str,
        mime: &str,
        content_type: HeaderValue,
        uuid: String,
    ) -> &File {
        self.ids_given += 1;
        self.all.push(File {
            id: self.ids_given,
            message,
            name: name.to_owned(),
            content_type,
            mime: mime.to_owned(),
            key: format!("/{uuid}"),
            uuid,
            bytes: None,
            finalised: false,
            created: Utc::now(),
        });
        &self.all[self.all.len() - 1]
    }

    pub(super) fn find(&self, id: u64) -> Result<&File, Refusal> {
        self.all.iter().find(|it| it.id == id).ok_or_else(Refusal::not_found)
    }

    pub(super) fn find_mut(&mut self, id: u64) -> Result<&mut File, Refusal> {
        self.all.iter_mut().find(|it| it.id == id).ok_or_else(Refusal::not_found)
    }

    pub(super) fn put_at(&mut self, uuid: &str) -> Option<&mut File> {
        self.all.iter_mut().find(|it| it.uuid == uuid)
    }

    /// The files of a message, as JSON.
    pub(super) fn of(&self, message: u64) -> Vec<Value> {
        self.all.iter().filter(|it| it.message == message).map(File::to_json).collect()
    }

    /// Drops the files of these messages.
    pub(super) fn drop_of(&mut self, messages: &[u64]) {
        self.all.retain(|it| !messages.contains(&it.message));
    }
}

impl File {
    pub(super) fn id(&self) -> u64 {
        self.id
    }

    fn to_json(&self) -> Value {
        let extension = self.name.rsplit_once('.').map_or("", |(_, extension)| extension);
        let date = self.created.timestamp();
        let day = self.created.format("%-d %B %Y").to_string();
        json!({
            "id": self.id,
            "name": self.name,
            "mime": self.mime,
            "size": self.bytes.as_ref().map_or(0, Bytes::len),
            "type": self.kind(),
            "extension": extension,
            "uploaded": self.finalised,
            "processing": false,
            "height": 0,
            "width": 0,
            "source": self.url(),
            "stream": "",
            "versions": self.versions(),
            "screenshot": [],
            "date": date,
            "created_at": date,
            "updated_at": date,
            "created_formatted": day,
            "updated_formatted": day,
        })
    }

    fn kind(&self) -> &'static str {
        match self.mime.split_once('/') {
            Some(("image", _)) => "image",
            Some(("video", _)) => "video",
            _ => "file",
        }
    }

    fn versions(&self) -> Value {
        if self.kind() != "image" {
            return json!({});
        }
        PRESETS.into_iter().map(|preset| (preset.to_owned(), json!(format!("{}/{preset}", self.url())))).collect()
    }

    fn url(&self) -> String {
        format!("api/file/{}", self.id)
    }
}

impl fmt::Debug for File {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("File").field("id", &self.id).field("message", &self.message).finish_non_exhaustive()
    }
}
