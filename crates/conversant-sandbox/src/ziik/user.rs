//! A user, in the forms the documents show.

use serde_json::{Value, json};

use super::units::{self, Units};

/// What a user may see, in the vendor's words.
const ABILITIES: [&str; 15] = [
    "news",
    "calendar",
    "manuals",
    "faq",
    "groups",
    "quick_links",
    "user",
    "units",
    "supplier",
    "schedule",
    "shift_trading_request",
    "shift_trading_take",
    "shift_trading_approve",
    "vacation_own",
    "vacation_unit",
];

/// Someone in the organization.
#[derive(Clone, Default)]
pub(super) struct User {
    pub(super) id: u64,
    pub(super) reference: String,
    pub(super) first_name: String,
    pub(super) last_name: String,
    pub(super) title: Option<String>,
    pub(super) email: String,
    pub(super) admin: bool,
    pub(super) standing: Standing,
    pub(super) ask_about: Option<String>,
    pub(super) country: Option<String>,
    pub(super) quote: String,
    pub(super) description: String,
    pub(super) phone: Option<String>,
    pub(super) birthday: Option<String>,
    pub(super) settings: Settings,
    pub(super) specialties: Vec<u64>,
    pub(super) meta_fields: [Option<String>; 5],
    /// Never empty.
    pub(super) memberships: Vec<Membership>,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) enum Standing {
    #[default]
    Active,
    Inactive,
    /// Deleted: kept as the author of messages alone.
    Anonymous,
}

#[derive(Debug, Clone)]
pub(super) struct Settings {
    pub(super) show_birthdays: bool,
    pub(super) birthdays_optout: bool,
    pub(super) expire: Option<i64>,
    pub(super) language: String,
}

impl Default for Settings {
    fn default() -> Self {
        Self { show_birthdays: false, birthdays_optout: true, expire: None, language: "en".to_owned() }
    }
}

/// What a user is in one unit.
#[derive(Debug, Clone)]
pub(super) struct Membership {
    pub(super) unit: u64,
    pub(super) department: Option<u64>,
    pub(super) user_types: Vec<u64>,
}

impl User {
    pub(super) fn is_active(&self) -> bool {
        self.standing == Standing::Active
    }

    pub(super) fn name(&self) -> String {
        format!("{} {}", self.first_name, self.last_name)
    }

    pub(super) fn user_types(&self) -> Vec<u64> {
        self.memberships.iter().flat_map(|it| it.user_types.iter().copied()).collect()
    }

    pub(super) fn is_in(&self, unit: u64) -> bool {
        self.memberships.iter().any(|it| it.unit == unit)
    }

    /// As lists show a user.
    pub(super) fn listed(&self, units: &Units) -> Value {
        let unit = units.to_json(self.memberships[0].unit);
        json!({
            "content_type": "user",
            "id": self.id,
            "reference": self.reference,
            "name": self.name(),
            "first_name": self.first_name,
            "last_name": self.last_name,
            "title": self.title,
            "avatar": null,
            "active": self.is_active(),
            "unit": unit,
            "physicalUnit": unit,
            "url": self.url(),
        })
    }

    /// As it is shown by itself, to this caller.
    pub(super) fn whole(&self, units: &Units, caller: &Self) -> Value {
        let mut json = self.listed(units);
        let settings = &self.settings;
        merge(
            &mut json,
            json!({
                "ask_about": self.ask_about,
                "country": self.country,
                "quote": self.quote,
                "description": self.description,
                "phone": self.phone,
                "email": self.email,
                "birthday": self.birthday,
                "policy_accept": false,
                "latest_release": 5,
                "settings": {
                    "timezone": null,
                    "show_birthdays": if settings.show_birthdays { "all" } else { "none" },
                    "birthdays_optout": settings.birthdays_optout,
                    "expire": settings.expire,
                    "language": settings.language,
                },
                "admin": self.admin,
                "system_admin": self.admin,
                "permissions": self.permissions(caller),
                "userTypes": units::user_types_to_json(&self.user_types()),
                "memberGroups": [],
            }),
        );
        for (number, value) in self.meta_fields.iter().enumerate() {
            json[format!("meta_field_{number}")] = json!(value);
        }
        json
    }

    /// As users see themselves.
    pub(super) fn current(&self, units: &Units) -> Value {
        let mut json = self.whole(units, self);
        let member_units: Vec<_> = self.memberships.iter().map(|it| self.membership(it, units)).collect();
        merge(&mut json, json!({"abilities": self.abilities(), "memberUnits": member_units}));
        json
    }

    fn membership(&self, membership: &Membership, units: &Units) -> Value {
        let mut json = membership.to_json(units);
        json["abilities"] = self.abilities();
        for user_type in json["userTypes"].as_array_mut().into_iter().flatten() {
            user_type["abilities"] = self.abilities();
        }
        json
    }

    /// As events show a user.
    pub(super) fn event(&self, units: &Units) -> Value {
        let mut json = self.listed(units);
        merge(
            &mut json,
            json!({
                "ask_about": self.ask_about,
                "country": self.country,
                "quote": self.quote,
                "description": self.description,
                "phone": self.phone,
                "email": self.email,
                "abilities": self.abilities(),
                "userTypes": units::user_types_to_json(&self.user_types()),
            }),
        );
        if let Value::Object(json) = &mut json {
            json.remove("reference");
            json.remove("avatar");
        }
        json
    }

    /// As the author of a message, or a participant of a conversation.
    pub(super) fn as_participant(&self, units: &Units, admin: bool, archived_at: Option<i64>) -> Value {
        let Membership { unit, department, .. } = self.memberships[0];
        let department = units.department(unit, department);
        let unit = units.find(unit);
        let unit_name = unit.map_or("", |it| it.name.as_str());
        let place = department.map_or(unit_name.to_owned(), |(_, name)| format!("{unit_name} ({name})"));
        json!({
            "id": self.id,
            "first_name": self.first_name,
            "last_name": self.last_name,
            "name": self.name(),
            "title": self.title.as_deref().unwrap_or_default(),
            "active": self.is_active(),
            "avatar": {},
            "archived_at": archived_at,
            "participant_type": if admin { "admin" } else { "normal" },
            "subtext": self.title.as_ref().map_or(place.clone(), |title| format!("{title} - {place}")),
            "department": department.map(|(id, name)| json!({"id": id, "name": name})),
            "unit": unit.map(|it| json!({"id": it.id, "name": it.name})),
        })
    }

    pub(super) fn permissions(&self, caller: &Self) -> Value {
        json!({
            "edit": caller.admin || caller.id == self.id,
            "delete": caller.admin && caller.id != self.id,
        })
    }

    pub(super) fn url(&self) -> String {
        format!("api/users/{}", self.id)
    }

    fn abilities(&self) -> Value {
        let may = |ability: &str| self.admin || matches!(ability, "news" | "calendar" | "groups");
        ABILITIES.into_iter().map(|ability| (ability.to_owned(), json!(may(ability)))).collect()
    }
}

impl Membership {
    pub(super) fn to_json(&self, units: &Units) -> Value {
        json!({
            "unit": units.to_json(self.unit),
            "department": units.department_to_json(self.unit, self.department),
            "userTypes": units::user_types_to_json(&self.user_types),
        })
    }
}

impl std::fmt::Debug for User {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("User").field("id", &self.id).finish_non_exhaustive()
    }
}

fn merge(json: &mut Value, more: Value) {
    if let (Value::Object(json), Value::Object(more)) = (json, more) {
        json.extend(more);
    }
}
