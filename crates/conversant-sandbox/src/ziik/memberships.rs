//! `/users/{user}/units`: the units a user is in.

use std::sync::Arc;

use axum::{Extension, Json, body::Bytes, extract::State as Shared, response::IntoResponse};
use http::{HeaderMap, StatusCode};
use serde_json::{Value, json};

use super::{
    State, Store,
    authentication::Caller,
    deliveries,
    error::{Refusal, Reply},
    pages,
    request::{Address, Fields, InPath},
    units,
    user::{Membership, User},
    user_changes::created,
};

pub(super) async fn list_memberships(
    Shared(state): Shared<Arc<State>>,
    Extension(Caller(caller)): Extension<Caller>,
    InPath(id): InPath<u64>,
) -> Reply {
    let store = state.store();
    let user = editable(&store, caller, id)?;
    let permissions = user.permissions(store.users.find(caller)?);
    let memberships = user.memberships.iter().map(|it| {
        let mut json = it.to_json(&store.units);
        json["abilities"] = json!([]);
        json["permissions"] = permissions.clone();
        json
    });
    Ok(Json(pages::data(&memberships.collect::<Value>())).into_response())
}

pub(super) async fn add_membership(
    Shared(state): Shared<Arc<State>>,
    Extension(Caller(caller)): Extension<Caller>,
    InPath(id): InPath<u64>,
    address: Address,
    headers: HeaderMap,
    body: Bytes,
) -> Reply {
    let mut store = state.store();
    let mut user = editable(&store, caller, id)?;
    let fields = Fields::read(&headers, &body)?;
    let unit = store.units.check(Fields::required("unit", fields.id("unit")?)?)?;
    if user.is_in(unit) {
        return Err(Refusal::invalid("unit is one the user is in"));
    }
    let mut membership = Membership { unit, department: None, user_types: Vec::new() };
    change(&store, &mut membership, &fields)?;
    let json = membership.to_json(&store.units);
    user.memberships.push(membership);
    save(&mut store, user)?;
    Ok(created(&address.whole(), (StatusCode::CREATED, Json(pages::data(&json))).into_response()))
}

pub(super) async fn update_membership(
    Shared(state): Shared<Arc<State>>,
    Extension(Caller(caller)): Extension<Caller>,
    InPath((id, unit)): InPath<(u64, u64)>,
    headers: HeaderMap,
    body: Bytes,
) -> Reply {
    let mut store = state.store();
    let mut user = editable(&store, caller, id)?;
    let others: Vec<u64> = user.memberships.iter().map(|it| it.unit).filter(|it| *it != unit).collect();
    let membership = user.memberships.iter_mut().find(|it| it.unit == unit).ok_or_else(Refusal::not_found)?;
    let fields = Fields::read(&headers, &body)?;
    if let Some(moved) = fields.id("unit")?.filter(|moved| *moved != unit) {
        if others.contains(&moved) {
            return Err(Refusal::invalid("unit is one the user is in"));
        }
        membership.unit = store.units.check(moved)?;
        membership.department = None;
    }
    change(&store, membership, &fields)?;
    save(&mut store, user)?;
    Ok(StatusCode::NO_CONTENT.into_response())
}

/// The last membership cannot go.
pub(super) async fn delete_membership(
    Shared(state): Shared<Arc<State>>,
    Extension(Caller(caller)): Extension<Caller>,
    InPath((id, unit)): InPath<(u64, u64)>,
) -> Reply {
    let mut store = state.store();
    let mut user = editable(&store, caller, id)?;
    let place = user.memberships.iter().position(|it| it.unit == unit).ok_or_else(Refusal::not_found)?;
    if user.memberships.len() == 1 {
        return Err(Refusal::invalid("The last membership cannot go"));
    }
    user.memberships.remove(place);
    save(&mut store, user)?;
    Ok(StatusCode::NO_CONTENT.into_response())
}

fn editable(store: &Store, caller: u64, id: u64) -> Result<User, Refusal> {
    let user = store.users.find(id)?.clone();
    store.users.must_be_admin(caller)?;
    Ok(user)
}

fn change(store: &Store, membership: &mut Membership, fields: &Fields) -> Result<(), Refusal> {
    if fields.has("department") {
        let department = fields.id("department")?;
        membership.department = department.map(|id| store.units.check_department(membership.unit, id)).transpose()?;
    }
    if let Some(user_types) = fields.ids("userTypes")? {
        membership.user_types = units::check_user_types(user_types)?;
    }
    Ok(())
}

fn save(store: &mut Store, user: User) -> Result<(), Refusal> {
    deliveries::announce_user(store, &user, "user.update");
    let place = store.users.find_mut(user.id)?;
    *place = user;
    Ok(())
}
