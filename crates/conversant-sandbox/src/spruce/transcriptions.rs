//! `/transcriptions`: what was said in a recorded call.

use serde_json::json;

use super::{
    call::{Answer, Call, Reply},
    error::Refusal,
    store::Store,
};

pub(super) struct Transcription {
    pub(super) id: String,
    pub(super) text: String,
    pub(super) summary: String,
}

pub(super) fn get(store: &mut Store, call: &Call) -> Answer {
    let found = store.transcriptions.iter().find(|it| it.id == call.id);
    let transcription = found.ok_or_else(|| Refusal::not_found("transcription"))?;
    Ok(Reply::Ok(json!({"transcription": {
        "id": transcription.id,
        "status": "completed",
        "text": transcription.text,
        "summarization": {"status": "completed", "text": transcription.summary},
    }})))
}
