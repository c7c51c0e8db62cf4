//! `/organization`, its members, and `/teams`.

use serde_json::{Value, json};

use super::{
    call::{Answer, Call, Reply},
    error::Refusal,
    paging::{PageRequest, Position},
    store::Store,
};

/// Who can write, be written to, and own an endpoint.
pub(super) struct Member {
    pub(super) number: u64,
    pub(super) id: String,
    pub(super) name: String,
    pub(super) kind: Kind,
}

pub(super) enum Kind {
    Organization,
    Team { members: Vec<String> },
    Teammate { email: String, admin: bool },
}

pub(super) fn get(store: &mut Store, _: &Call) -> Answer {
    Ok(Reply::Ok(json!({"organization": organization(store).to_json()})))
}

pub(super) fn list_members(store: &mut Store, call: &Call) -> Answer {
    let request = PageRequest::read(call, "members", 2..=500)?;
    let page = request.page(&store.members, Member::position, Member::to_json);
    Ok(Reply::Ok(page.to_json("members")))
}

pub(super) fn get_member(store: &mut Store, call: &Call) -> Answer {
    let member = find(store, &call.id).ok_or_else(|| Refusal::unknown("member"))?;
    Ok(Reply::Ok(member.to_json()))
}

pub(super) fn list_team_members(store: &mut Store, call: &Call) -> Answer {
    let request = PageRequest::read(call, "team members", 1..=500)?;
    let Some(Member { kind: Kind::Team { members }, .. }) = find(store, &call.id) else {
        return Err(Refusal::unknown("team"));
    };
    let found = store.members.iter().filter(|it| members.contains(&it.id));
    Ok(Reply::Ok(request.page(found, Member::position, Member::to_json).to_json("members")))
}

pub(super) fn find<'a>(store: &'a Store, id: &str) -> Option<&'a Member> {
    store.members.iter().find(|it| it.id == id)
}

/// The organization itself, which sends unless told otherwise.
pub(super) fn organization(store: &Store) -> &Member {
    // There from the start, and first.
    &store.members[0]
}

/// Refuses ids that are no member's.
pub(super) fn require_members(store: &Store, ids: &[String]) -> Result<(), String> {
    match ids.iter().find(|id| find(store, id).is_none()) {
        Some(id) => Err(format!("{id} is no member of the organization")),
        None => Ok(()),
    }
}

impl Member {
    pub(super) fn is_organization(&self) -> bool {
        matches!(self.kind, Kind::Organization)
    }

    fn position(&self) -> Position {
        Position::of_number(self.number)
    }

    pub(super) fn to_json(&self) -> Value {
        match &self.kind {
            Kind::Organization => {
                json!({"object": "organization", "type": "organization", "id": self.id, "name": self.name})
            }
            Kind::Team { .. } => json!({"object": "team", "type": "team", "id": self.id, "name": self.name}),
            Kind::Teammate { email, admin } => json!({
                "object": "teammate",
                "type": "teammate",
                "id": self.id,
                "displayName": self.name,
                "email": email,
                "isAdmin": admin,
                "isSuspended": false,
            }),
        }
    }
}
