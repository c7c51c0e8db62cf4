//! `GET /users` and below it: users listed, searched for, and read.

use std::{collections::BTreeSet, sync::Arc};

use axum::{
    Extension, Json,
    extract::State as Shared,
    response::{IntoResponse, Response},
};
use serde_json::Value;

use super::{
    State, Store, USERNAME,
    authentication::Caller,
    error::{Refusal, Reply},
    pages::{self, Page},
    request::{Address, InPath, Query},
    units::{HQ, SALES, SHOP},
    user::{Membership, Standing, User},
};

const DEFAULT_LIMIT: u64 = 15;
const DEFAULT_SEARCH_LIMIT: u64 = 50;

pub(super) async fn list_users(
    Shared(state): Shared<Arc<State>>,
    Extension(Caller(caller)): Extension<Caller>,
    query: Query,
    address: Address,
) -> Reply {
    let page = Page::read(&query, DEFAULT_LIMIT)?;
    let unit = query.id("unit")?;
    let specialties = query.ids("specialties")?;
    let user_types = query.ids("userTypes")?;
    let store = state.store();
    let standing = if query.text("inactive").is_some() {
        store.users.must_be_admin(caller)?;
        Standing::Inactive
    } else {
        Standing::Active
    };
    let found = store.users.all.iter().filter(|it| {
        it.standing == standing
            && unit.is_none_or(|unit| it.is_in(unit))
            && any(specialties.as_ref(), &it.specialties)
            && any(user_types.as_ref(), &it.user_types())
    });
    Ok(page.reply(found.collect(), &address, |it| it.listed(&store.units)))
}

/// Among active users. Nobody is in a group, and all may see all content.
pub(super) async fn search_users(
    Shared(state): Shared<Arc<State>>,
    Extension(Caller(caller)): Extension<Caller>,
    query: Query,
    address: Address,
) -> Reply {
    let page = Page::read(&query, DEFAULT_SEARCH_LIMIT)?;
    let store = state.store();
    let caller = store.users.find(caller)?;
    let filter = Search::read(&query)?;
    let found = store.users.all.iter().filter(|it| it.is_active() && filter.fits(&store, it));
    Ok(page.reply(found.collect(), &address, |it| {
        let mut json = it.listed(&store.units);
        json["permissions"] = it.permissions(caller);
        json
    }))
}

struct Search {
    keyword: Option<String>,
    email: Option<String>,
    user_types: Option<BTreeSet<u64>>,
    units: Option<BTreeSet<u64>>,
    units_and_below: Option<BTreeSet<u64>>,
    users: Option<BTreeSet<u64>>,
    in_group: bool,
}

impl Search {
    fn read(query: &Query) -> Result<Self, Refusal> {
        query.id("notInGroup")?;
        query.id("content")?;
        Ok(Self {
            keyword: query.text("keyword").map(str::to_lowercase),
            email: query.text("email").map(str::to_owned),
            user_types: query.ids("userTypes")?,
            units: query.ids("units")?,
            units_and_below: query.ids("units_falldown")?,
            users: query.ids("users")?,
            in_group: query.id("inGroup")?.is_some(),
        })
    }

    fn fits(&self, store: &Store, user: &User) -> bool {
        let within = |units: &BTreeSet<u64>| {
            user.memberships.iter().any(|it| units.iter().any(|&unit| store.units.is_within(it.unit, unit)))
        };
        !self.in_group
            && self.keyword.as_ref().is_none_or(|words| user.name().to_lowercase().contains(words))
            && self.email.as_ref().is_none_or(|email| *email == user.email)
            && any(self.user_types.as_ref(), &user.user_types())
            && self.units.as_ref().is_none_or(|units| units.iter().any(|&unit| user.is_in(unit)))
            && self.units_and_below.as_ref().is_none_or(within)
            && any(self.users.as_ref(), &[user.id])
    }
}

fn any(wanted: Option<&BTreeSet<u64>>, found: &[u64]) -> bool {
    wanted.is_none_or(|wanted| found.iter().any(|id| wanted.contains(id)))
}

pub(super) async fn get_user(
    Shared(state): Shared<Arc<State>>,
    Extension(caller): Extension<Caller>,
    InPath(id): InPath<u64>,
) -> Reply {
    let store = state.store();
    Ok(shown(&store, caller, store.users.find(id)?))
}

pub(super) async fn get_user_by_reference(
    Shared(state): Shared<Arc<State>>,
    Extension(caller): Extension<Caller>,
    InPath(reference): InPath<String>,
) -> Reply {
    let store = state.store();
    let user = store.users.listed().find(|it| it.reference == reference);
    Ok(shown(&store, caller, user.ok_or_else(Refusal::not_found)?))
}

pub(super) async fn get_current_user(
    Shared(state): Shared<Arc<State>>,
    Extension(Caller(caller)): Extension<Caller>,
) -> Reply {
    let store = state.store();
    let user = store.users.find(caller)?.current(&store.units);
    Ok(Json(pages::data(&user)).into_response())
}

fn shown(store: &Store, Caller(caller): Caller, user: &User) -> Response {
    let caller = store.users.find(caller).unwrap_or(user);
    Json(pages::data(&user.whole(&store.units, caller))).into_response()
}

/// Everyone, those deleted as well.
#[derive(Debug)]
pub(super) struct Users {
    pub(super) all: Vec<User>,
}

impl Default for Users {
    fn default() -> Self {
        let user = |id, first_name: &str, last_name: &str, title: &str, memberships| User {
            id,
            first_name: first_name.to_owned(),
            last_name: last_name.to_owned(),
            title: Some(title.to_owned()),
            email: format!("{first_name}.{last_name}@example.com").to_lowercase(),
            memberships,
            ..User::default()
        };
        let member = |unit, department, user_type| Membership { unit, department, user_types: Vec::from([user_type]) };
        let at_hq = |user_type| vec![member(HQ, Some(SALES), user_type)];
        let at_shop = || vec![member(SHOP, None, 1)];
        let john = User { admin: true, email: USERNAME.to_owned(), ..user(1, "John", "Doe", "Manager", at_hq(2)) };
        let jane = User { reference: "ext-2".to_owned(), ..user(2, "Jane", "Roe", "Clerk", at_shop()) };
        let both = vec![member(HQ, None, 1), member(SHOP, None, 2)];
        let gone = User { standing: Standing::Inactive, ..user(5, "Gus", "Gone", "Clerk", at_shop()) };
        Self {
            all: vec![
                john,
                jane,
                User { specialties: vec![7], ..user(3, "Max", "Poe", "Baker", at_shop()) },
                user(4, "Ann", "Coe", "Manager", both),
                gone,
            ],
        }
    }
}

impl Users {
    /// Those not deleted.
    pub(super) fn listed(&self) -> impl Iterator<Item = &User> {
        self.all.iter().filter(|it| it.standing != Standing::Anonymous)
    }

    pub(super) fn find(&self, id: u64) -> Result<&User, Refusal> {
        self.listed().find(|it| it.id == id).ok_or_else(Refusal::not_found)
    }

    pub(super) fn find_mut(&mut self, id: u64) -> Result<&mut User, Refusal> {
        let user = self.all.iter_mut().find(|it| it.id == id && it.standing != Standing::Anonymous);
        user.ok_or_else(Refusal::not_found)
    }

    pub(super) fn is_active(&self, id: u64) -> bool {
        self.all.iter().any(|it| it.id == id && it.is_active())
    }

    pub(super) fn active_with_email(&self, email: &str) -> Option<u64> {
        self.all.iter().find(|it| it.is_active() && it.email == email).map(|it| it.id)
    }

    pub(super) fn must_be_admin(&self, caller: u64) -> Result<(), Refusal> {
        if self.find(caller)?.admin { Ok(()) } else { Err(Refusal::forbidden("Administrators only")) }
    }

    /// As the author of a message, or a participant.
    pub(super) fn as_participant(&self, store: &Store, id: u64, admin: bool, archived_at: Option<i64>) -> Value {
        let user = self.all.iter().find(|it| it.id == id);
        user.map_or(Value::Null, |it| it.as_participant(&store.units, admin, archived_at))
    }
}
