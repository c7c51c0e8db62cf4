//! `GET /users` and `GET /user/{userId}`: the staff.

use axum::response::Response;
use serde_json::{Value, json};

use super::{
    ACCOUNT_ID,
    envelope::{self, Page},
    listings::{FOREST, HARBOUR},
    permissions,
    request::{InPath, Query, Refusal, Reply},
    user_groups::{GUEST_SUPPORT, OWNERS, UserGroup},
};

#[derive(Debug, Clone, Copy)]
struct User {
    id: u64,
    first_name: &'static str,
    last_name: &'static str,
    group: UserGroup,
    listings: &'static [u64],
}

const USERS: [User; 3] = [
    User { id: 501, first_name: "Alex", last_name: "Owner", group: OWNERS, listings: &[HARBOUR.id, FOREST.id] },
    User { id: 502, first_name: "Sam", last_name: "Host", group: GUEST_SUPPORT, listings: &[HARBOUR.id] },
    User { id: 503, first_name: "Kim", last_name: "Host", group: GUEST_SUPPORT, listings: &[] },
];

/// A user reservations are assigned to.
pub(super) const HOST_ID: u64 = USERS[1].id;

/// `limit` and `offset` are in no document, but clients send them.
pub(super) async fn list_users(query: Query) -> Reply {
    let (limit, offset) = query.window()?;
    let users = USERS.map(|user| user.to_json(false));
    Ok(envelope::list(Page::cut(users.to_vec(), limit, offset)))
}

/// One user, in a list of one as the vendor's sample has it.
pub(super) async fn get_user(InPath(id): InPath<u64>, query: Query) -> Reply {
    let whole = query.flag("includeResources")?.unwrap_or(false);
    let user = USERS.into_iter().find(|user| user.id == id).ok_or_else(|| Refusal::not_found("User"))?;
    Ok(one(user.to_json(whole)))
}

fn one(user: Value) -> Response {
    envelope::success(json!([user]))
}

impl User {
    fn to_json(self, whole: bool) -> Value {
        let mut json = permissions::of_user(self.group.admin);
        let own = json!({
            "id": self.id,
            "accountId": ACCOUNT_ID,
            "userGroupId": self.group.id,
            "userGroupName": self.group.name,
            "email": format!("{}@host.example", self.first_name.to_lowercase()),
            "verificationCode": "",
            "secondEmail": "",
            "firstName": self.first_name,
            "lastName": self.last_name,
            "title": self.group.name,
            "country": "FI",
            "city": "Helsinki",
            "phone": "+358 9 0000 0000",
            "emergencyPhone": "",
            "preferredContactMethod": "email",
            "noteBeforeContact": "",
            "address": "",
            "postalCode": "00100",
            "profilePictureUrl": "",
            "timezone": "Europe/Helsinki",
            "listingMapIds": if whole { json!(self.listings) } else { Value::Null },
            "icalKey": null,
            "passwordUpdatedOn": null,
            "lastLoginOn": null,
            "isDisabledByHostaway": 0,
            "isDisabledByAccount": 0,
        });
        if let Value::Object(own) = own {
            json.extend(own);
        }
        json.into()
    }
}
