//! `GET /userGroups`.

use axum::response::Response;
use serde_json::{Value, json};

use super::{
    ACCOUNT_ID,
    envelope::{self, Page},
    permissions,
};

/// A group of staff.
#[derive(Debug, Clone, Copy)]
pub(super) struct UserGroup {
    pub(super) id: u64,
    pub(super) name: &'static str,
    description: &'static str,
    pub(super) admin: bool,
}

pub(super) const OWNERS: UserGroup =
    UserGroup { id: 7001, name: "Owners", description: "Run the account", admin: true };
pub(super) const GUEST_SUPPORT: UserGroup =
    UserGroup { id: 7002, name: "Guest support", description: "Answer guests", admin: false };

pub(super) async fn list_user_groups() -> Response {
    let groups = [OWNERS, GUEST_SUPPORT].map(|group| group.to_json());
    envelope::list(Page::cut(groups.to_vec(), None, None))
}

impl UserGroup {
    fn to_json(self) -> Value {
        let mut json = permissions::of_group(self.admin);
        json.insert("id".to_owned(), json!(self.id));
        json.insert("accountId".to_owned(), json!(ACCOUNT_ID));
        json.insert("name".to_owned(), json!(self.name));
        json.insert("description".to_owned(), json!(self.description));
        json.into()
    }
}
