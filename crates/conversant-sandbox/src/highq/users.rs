//! `GET /api/{version}/users` and `GET /api/{version}/users/{user}`.

use axum::{
    extract::{Path, RawQuery},
    response::Response,
};
use http::{HeaderMap, StatusCode};
use serde_json::{Value, json};

use super::{INSTANCE, error, host, representation};
use crate::parameters::Parameters;

/// A page where `limit` says nothing, or less than all.
const DEFAULT_LIMIT: i64 = 100;
const STATUSES: [&str; 3] = ["Active", "Archived", "Inactive"];
const DATE: &str = "29 May 2017 11:57";

pub(super) struct User {
    pub(super) id: u64,
    pub(super) first_name: &'static str,
    pub(super) last_name: &'static str,
    status: &'static str,
    organisation: (u64, &'static str),
    /// The groups the user is in.
    groups: &'static [u64],
    job_title: &'static str,
    ever_logged_in: bool,
    ever_invited: bool,
}

const fn user(id: u64, first_name: &'static str, last_name: &'static str) -> User {
    User {
        id,
        first_name,
        last_name,
        status: "Active",
        organisation: (1, "Acme"),
        groups: &[5],
        job_title: "Associate",
        ever_logged_in: true,
        ever_invited: true,
    }
}

const CLIENT: (u64, &str) = (2, "Client Ltd");

/// The users there are. The first is whom tokens act for.
pub(super) const ALL: [User; 8] = [
    User { job_title: "Partner", ..user(7, "Alex", "Morgan") },
    user(12, "Jamie", "Chen"),
    User { groups: &[5, 6], ..user(34, "Priya", "Patel") },
    User { organisation: CLIENT, ..user(56, "Chris", "Olsen") },
    User { organisation: CLIENT, groups: &[], ever_logged_in: false, ..user(57, "Dana", "Osei") },
    User { ever_logged_in: false, ever_invited: false, status: "Inactive", ..user(60, "Kim", "Novak") },
    User { status: "Archived", ..user(61, "Noor", "Aziz") },
    User { job_title: "Paralegal", ..user(62, "Robin", "Chen") },
];

pub(super) fn find(id: u64) -> Option<&'static User> {
    ALL.iter().find(|it| it.id == id)
}

pub(super) async fn list_users(RawQuery(query): RawQuery, headers: HeaderMap) -> Response {
    let query = Parameters::of_query(query.as_deref());
    let asked = match Asked::read(&query) {
        Ok(asked) => asked,
        Err(name) => return error::bad_request(&format!("{name} is not valid"), &headers),
    };
    let mut found: Vec<_> = ALL.iter().filter(|it| asked.fits(it)).collect();
    asked.put_in_order(&mut found);
    let total = found.len();
    let limit = usize::try_from(asked.limit).unwrap_or(usize::MAX);
    let page: Vec<_> = found.into_iter().skip(asked.offset).take(limit).map(User::summary).collect();
    let users = json!({"user": page, "total": total, "totalcount": total});
    representation::xml_unless_json_is_accepted("users", &users, &headers)
}

/// By id, or by address where `type=email` says so.
pub(super) async fn get_user(
    Path((_, asked)): Path<(String, String)>,
    RawQuery(query): RawQuery,
    headers: HeaderMap,
) -> Response {
    let query = Parameters::of_query(query.as_deref());
    let found = match query.get("type") {
        None => asked.parse().ok().and_then(find),
        Some("email") => ALL.iter().find(|it| it.email().eq_ignore_ascii_case(&asked)),
        Some(_) => return error::bad_request("type is not valid", &headers),
    };
    match found {
        Some(user) => {
            let user = user.to_json(&host(&headers));
            representation::xml_unless_json_is_accepted("user", &user, &headers)
        }
        None => error::reply(
            StatusCode::BAD_REQUEST,
            error::NO_SUCH_USER,
            &format!("User {asked} does not exist"),
            &headers,
        ),
    }
}

/// Which users, in which order, and which page of them.
struct Asked<'a> {
    query: &'a Parameters,
    offset: usize,
    /// Below zero, all.
    limit: i64,
    status: Option<&'a str>,
    never_logged_in: Option<bool>,
    never_invited: Option<bool>,
    in_no_group: Option<bool>,
    organisations: Option<Vec<u64>>,
    groups: Option<Vec<u64>>,
}

impl<'a> Asked<'a> {
    /// The name of the parameter that is not valid, where one is not.
    fn read(query: &'a Parameters) -> Result<Self, &'static str> {
        let limit = number(query, "limit")?.unwrap_or(DEFAULT_LIMIT);
        let status = query.get("status");
        if status.is_some_and(|it| !STATUSES.contains(&it)) {
            return Err("status");
        }
        Ok(Self {
            query,
            offset: usize::try_from(number(query, "offset")?.unwrap_or_default()).map_err(|_| "offset")?,
            limit: if limit < -1 { DEFAULT_LIMIT } else { limit },
            status,
            never_logged_in: flag(query, "neverlogin")?,
            never_invited: flag(query, "neverinvited")?,
            in_no_group: flag(query, "notingroup")?,
            organisations: ids(query, "orgid")?,
            groups: ids(query, "groupid")?,
        })
    }

    fn fits(&self, user: &User) -> bool {
        self.status.is_none_or(|it| user.status == it)
            && self.never_logged_in.is_none_or(|it| user.ever_logged_in != it)
            && self.never_invited.is_none_or(|it| user.ever_invited != it)
            && self.in_no_group.is_none_or(|it| user.groups.is_empty() == it)
            && self.organisations.as_ref().is_none_or(|it| it.contains(&user.organisation.0))
            && self.groups.as_ref().is_none_or(|it| user.groups.iter().any(|group| it.contains(group)))
            && self.fits_texts(user)
    }

    fn fits_texts(&self, user: &User) -> bool {
        let given = |name| self.query.get(name).filter(|it: &&str| !it.is_empty()).map(str::to_lowercase);
        let is = |name, value: &str| given(name).is_none_or(|it| value.to_lowercase() == it);
        let everywhere =
            [user.first_name, user.last_name, &user.email(), &user.external_id()].join("\n").to_lowercase();
        is("firstname", user.first_name)
            && is("lastname", user.last_name)
            && is("email", &user.email())
            && is("externalid", &user.external_id())
            && given("search").is_none_or(|it| everywhere.contains(&it))
            && given("alphabets").is_none_or(|it| user.last_name.to_lowercase().starts_with(&it))
            && given("jobtitle").is_none_or(|it| it.split('|').any(|it| user.job_title.to_lowercase() == it.trim()))
    }

    /// By id, unless another order is asked for.
    fn put_in_order(&self, users: &mut [&User]) {
        match self.query.get("orderby") {
            Some("firstname") => users.sort_by_key(|it| it.first_name),
            Some("lastname") => users.sort_by_key(|it| it.last_name),
            Some("email") => users.sort_by_key(|it| it.email()),
            _ => {}
        }
        if self.query.get("ordertype").is_some_and(|it| it.eq_ignore_ascii_case("desc")) {
            users.reverse();
        }
    }
}

fn number(query: &Parameters, name: &'static str) -> Result<Option<i64>, &'static str> {
    query.get(name).map(|it| it.parse().map_err(|_| name)).transpose()
}

fn flag(query: &Parameters, name: &'static str) -> Result<Option<bool>, &'static str> {
    query.get(name).map(|it| it.parse().map_err(|_| name)).transpose()
}

fn ids(query: &Parameters, name: &'static str) -> Result<Option<Vec<u64>>, &'static str> {
    let ids = query.get(name).filter(|it| !it.is_empty());
    ids.map(|it| it.split(',').map(|id| id.trim().parse().map_err(|_| name)).collect()).transpose()
}

impl User {
    pub(super) fn email(&self) -> String {
        format!("{}.{}@example.com", self.first_name, self.last_name).to_lowercase()
    }

    fn external_id(&self) -> String {
        format!("ext-{}", self.id)
    }

    fn summary(&self) -> Value {
        let (organisation_id, organisation) = self.organisation;
        json!({
            "userid": self.id,
            "name": {"firstname": self.first_name, "lastname": self.last_name},
            "email": self.email(),
            "status": self.status,
            "organisation": {"orgname": organisation, "orgid": organisation_id},
        })
    }

    fn to_json(&self, host: &str) -> Value {
        let mut user = json!({
            "userid": self.id,
            "firstname": self.first_name,
            "lastname": self.last_name,
            "email": self.email(),
            "emaildomain": 1,
            "org": self.organisation.0,
            "createdby": ALL[0].id,
            "createddate": DATE,
            "modifiedby": ALL[0].id,
            "modifieddate": DATE,
            "ifpartner": u64::from(self.job_title == "Partner"),
            "status": self.status.to_uppercase(),
            "invalidlogins": 0,
            "externalid": self.external_id(),
            "systemuser": 0,
            "usertypeid": 1,
            "avatar": format!("http://{host}/{INSTANCE}/api/4/users/{}/avatar", self.id),
            "langcode": "en_GB",
            "jobtitle": self.job_title,
            "address": {"addressid": self.id, "city": "London", "country": "United Kingdom"},
        });
        if self.ever_logged_in {
            user["lastlogindate"] = json!(DATE);
        }
        user
    }
}
