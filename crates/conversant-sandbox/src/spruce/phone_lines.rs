//! `/phonelines`.

use serde_json::{Value, json};

use super::{
    call::{Answer, Call, Reply},
    error::Refusal,
    store::Store,
};

pub(super) struct PhoneLine {
    pub(super) id: String,
    pub(super) name: String,
}

pub(super) fn list(store: &mut Store, _: &Call) -> Answer {
    let lines: Vec<Value> = store.phone_lines.iter().map(PhoneLine::to_json).collect();
    Ok(Reply::Ok(json!({"totalCount": lines.len(), "phonelines": lines})))
}

pub(super) fn get(store: &mut Store, call: &Call) -> Answer {
    let line = store.phone_lines.iter().find(|it| it.id == call.id);
    Ok(Reply::Ok(line.ok_or_else(|| Refusal::unknown("phone line"))?.to_json()))
}

impl PhoneLine {
    fn to_json(&self) -> Value {
        json!({"id": self.id, "name": self.name})
    }
}
