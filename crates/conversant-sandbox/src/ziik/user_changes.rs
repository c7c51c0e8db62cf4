//! Users created, changed, deactivated and deleted.

use std::sync::Arc;

use axum::{
    Extension, Json,
    body::Bytes,
    extract::State as Shared,
    response::{IntoResponse, Response},
};
use http::{HeaderMap, HeaderValue, StatusCode, header};

use super::{
    State, Store,
    authentication::Caller,
    deliveries,
    error::{Refusal, Reply},
    pages,
    request::{Address, Fields, InPath, Query},
    units,
    user::{Membership, Standing, User},
};

pub(super) async fn create_user(
    Shared(state): Shared<Arc<State>>,
    Extension(Caller(caller)): Extension<Caller>,
    address: Address,
    headers: HeaderMap,
    body: Bytes,
) -> Reply {
    let mut store = state.store();
    store.users.must_be_admin(caller)?;
    let fields = Fields::read(&headers, &body)?;
    let user = read_new(&store, &fields)?;
    deliveries::announce_user(&store, &user, "user.create");
    let json = user.whole(&store.units, store.users.find(caller)?);
    let location = address.beside(&format!("/{}", user.url()));
    store.users.all.push(user);
    Ok(created(&location, (StatusCode::CREATED, Json(pages::data(&json))).into_response()))
}

/// A reply that says where what it created is.
pub(super) fn created(location: &str, mut reply: Response) -> Response {
    if let Ok(location) = HeaderValue::try_from(location) {
        reply.headers_mut().insert(header::LOCATION, location);
    }
    reply
}

fn read_new(store: &Store, fields: &Fields) -> Result<User, Refusal> {
    let unit = store.units.check(Fields::required("unit", fields.id("unit")?)?)?;
    let user_types = units::check_user_types(fields.ids("userTypes")?.unwrap_or_default())?;
    // A mail that is never sent.
    fields.flag("welcome")?;
    let mut user = User {
        id: store.users.all.iter().map(|it| it.id).max().unwrap_or_default() + 1,
        memberships: vec![Membership { unit, department: None, user_types }],
        ..User::default()
    };
    for name in ["first_name", "last_name", "email"] {
        fields.required_text(name)?;
    }
    change(store, &mut user, fields)?;
    Ok(user)
}

pub(super) async fn update_user(
    Shared(state): Shared<Arc<State>>,
    Extension(Caller(caller)): Extension<Caller>,
    InPath(id): InPath<u64>,
    headers: HeaderMap,
    body: Bytes,
) -> Reply {
    let mut store = state.store();
    let mut user = store.users.find(id)?.clone();
    if caller != id {
        store.users.must_be_admin(caller)?;
    }
    let fields = Fields::read(&headers, &body)?;
    change_membership(&store, &mut user, &fields)?;
    change(&store, &mut user, &fields)?;
    deliveries::announce_user(&store, &user, "user.update");
    *store.users.find_mut(id)? = user;
    Ok(StatusCode::NO_CONTENT.into_response())
}

/// Sets what the fields name.
fn change(store: &Store, user: &mut User, fields: &Fields) -> Result<(), Refusal> {
    if let Some(email) = set_text(&mut user.email, fields, "email")? {
        check_email(store, user.id, email)?;
    }
    for (field, name) in [
        (&mut user.first_name, "first_name"),
        (&mut user.last_name, "last_name"),
        (&mut user.reference, "reference"),
        (&mut user.quote, "quote"),
        (&mut user.description, "description"),
    ] {
        set_text(field, fields, name)?;
    }
    for (field, name) in [
        (&mut user.title, "title"),
        (&mut user.ask_about, "ask_about"),
        (&mut user.country, "country"),
        (&mut user.phone, "phone"),
        (&mut user.birthday, "birthday"),
    ] {
        set_optional_text(field, fields, name)?;
    }
    for (number, field) in user.meta_fields.iter_mut().enumerate() {
        set_optional_text(field, fields, &format!("meta_field_{number}"))?;
        if field.as_ref().is_some_and(|value| value.chars().count() > 255) {
            return Err(Refusal::invalid(format!("meta_field_{number} must be at most 255 characters")));
        }
    }
    if let Some(specialties) = fields.ids("specialties")? {
        user.specialties = specialties;
    }
    change_settings(user, fields)
}

fn set_text<'a>(field: &mut String, fields: &'a Fields, name: &str) -> Result<Option<&'a str>, Refusal> {
    let text = fields.text(name)?;
    if let Some(text) = text {
        text.clone_into(field);
    }
    Ok(text)
}

/// `null` takes the value away.
fn set_optional_text(field: &mut Option<String>, fields: &Fields, name: &str) -> Result<(), Refusal> {
    if fields.has(name) {
        *field = fields.text(name)?.map(str::to_owned);
    }
    Ok(())
}

fn check_email(store: &Store, id: u64, email: &str) -> Result<(), Refusal> {
    if !email.contains('@') {
        return Err(Refusal::invalid("email must be an e-mail address"));
    }
    if store.users.listed().any(|it| it.id != id && it.email == email) {
        return Err(Refusal::invalid("email is taken"));
    }
    Ok(())
}

fn change_settings(user: &mut User, fields: &Fields) -> Result<(), Refusal> {
    let Some(settings) = fields.object("settings")? else {
        return Ok(());
    };
    if let Some(show) = settings.flag("show_birthdays")? {
        user.settings.show_birthdays = show;
    }
    if let Some(optout) = settings.flag("birthdays_optout")? {
        user.settings.birthdays_optout = optout;
    }
    set_text(&mut user.settings.language, &settings, "language")?;
    if settings.has("expire") {
        user.settings.expire = settings.integer("expire")?;
    }
    Ok(())
}

/// The older way to move a user: only with one unit at most.
fn change_membership(store: &Store, user: &mut User, fields: &Fields) -> Result<(), Refusal> {
    let user_types = fields.ids("userTypes")?.map(units::check_user_types).transpose()?;
    let Some(unit) = fields.id("unit")? else {
        return if user_types.is_some() { Err(Refusal::invalid("userTypes requires unit")) } else { Ok(()) };
    };
    let unit = store.units.check(unit)?;
    let [membership] = user.memberships.as_mut_slice() else {
        return Err(Refusal::invalid("unit does not go with several memberships"));
    };
    *membership = Membership { unit, department: None, user_types: user_types.unwrap_or_default() };
    Ok(())
}

pub(super) async fn deactivate_user(
    Shared(state): Shared<Arc<State>>,
    Extension(caller): Extension<Caller>,
    InPath(id): InPath<u64>,
) -> Reply {
    set_standing(&state, caller, id, Standing::Inactive, "user.update")
}

pub(super) async fn reactivate_user(
    Shared(state): Shared<Arc<State>>,
    Extension(caller): Extension<Caller>,
    InPath(id): InPath<u64>,
) -> Reply {
    set_standing(&state, caller, id, Standing::Active, "user.update")
}

/// `transfer` may be in the query or in a body; it gets the messages.
pub(super) async fn delete_user(
    Shared(state): Shared<Arc<State>>,
    Extension(caller): Extension<Caller>,
    InPath(id): InPath<u64>,
    query: Query,
    headers: HeaderMap,
    body: Bytes,
) -> Reply {
    state.store().users.find(id)?;
    let mut transfer = query.id("transfer")?;
    if !body.is_empty() {
        transfer = transfer.or(Fields::read(&headers, &body)?.id("transfer")?);
    }
    if let Some(heir) = transfer {
        let heir = state.store().users.find(heir).map(|it| it.id);
        let heir = heir.ok().filter(|&heir| heir != id);
        transfer = Some(heir.ok_or_else(|| Refusal::invalid("transfer must be another user"))?);
    }
    let reply = set_standing(&state, caller, id, Standing::Anonymous, "user.delete")?;
    if let Some(heir) = transfer {
        state.store().messages.transfer(id, heir);
    }
    Ok(reply)
}

fn set_standing(state: &State, Caller(caller): Caller, id: u64, standing: Standing, event: &'static str) -> Reply {
    let mut store = state.store();
    store.users.find(id)?;
    store.users.must_be_admin(caller)?;
    if caller == id {
        return Err(Refusal::forbidden("Nobody ends their own account"));
    }
    let user = store.users.find_mut(id)?;
    user.standing = standing;
    let user = user.clone();
    deliveries::announce_user(&store, &user, event);
    Ok(StatusCode::NO_CONTENT.into_response())
}
