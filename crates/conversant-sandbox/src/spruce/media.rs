//! `POST /media`, and how a file looks once it is attached.

use std::sync::Arc;

use axum::extract::{FromRequest, Multipart, Request, State as Shared};
use chrono::{DateTime, Duration, Utc};
use serde_json::{Value, json};

use super::{
    State,
    call::{Answer, Reply},
    clock,
    error::Refusal,
};
use crate::tokens::unique_hex;

const PART: &str = "media";

/// A file uploaded. Its content is of no further use.
pub(super) struct Media {
    pub(super) id: String,
    pub(super) name: String,
    pub(super) mimetype: String,
}

pub(super) async fn upload(Shared(state): Shared<Arc<State>>, request: Request) -> Answer {
    let media = read(request).await?;
    let body = json!({"object": "media", "id": media.id});
    state.store().media.push(media);
    Ok(Reply::Ok(body))
}

async fn read(request: Request) -> Result<Media, Refusal> {
    let broken = |_| Refusal::invalid("The body is not whole");
    let mut parts = Multipart::from_request(request, &())
        .await
        .map_err(|_| Refusal::invalid("The body must be multipart/form-data"))?;
    let mut found = None;
    // To the end: an upload that breaks off is none.
    while let Some(part) = parts.next_field().await.map_err(broken)? {
        let media = (part.name() == Some(PART) && found.is_none()).then(|| Media {
            id: new_id(),
            name: part.file_name().unwrap_or("untitled").to_owned(),
            mimetype: part.content_type().unwrap_or("application/octet-stream").to_owned(),
        });
        found = found.or(media);
    }
    found.ok_or_else(|| Refusal::invalid(format!("There is no part named {PART}")))
}

/// Hexadecimal digits with hyphens, in groups of its own.
fn new_id() -> String {
    let digits = unique_hex();
    [0..8, 8..12, 12..16, 16..20, 20..24, 24..32].map(|group| &digits[group]).join("-")
}

impl Media {
    /// The attachment of an item, under a title.
    pub(super) fn to_attachment(&self, title: &str, now: DateTime<Utc>) -> Value {
        let signed_url = signed_url(&self.id, now);
        let family = self.mimetype.split('/').next();
        let kind = family.filter(|it| ["image", "audio", "video"].contains(it)).unwrap_or("document");
        let mut data = json!({"mimetype": self.mimetype, "signedUrl": signed_url});
        if kind == "document" {
            data["name"] = json!(self.name);
        }
        json!({"type": kind, "title": title, "data": data})
    }
}

/// Where a file is to be had, for an hour. Nothing is there.
pub(super) fn signed_url(name: &str, now: DateTime<Utc>) -> Value {
    json!({
        "url": format!("https://media.sprucehealth.com/sandbox/{name}"),
        "expiresAt": clock::write(now + Duration::hours(1)),
    })
}
