//! Units, their departments, and the types of users in them. No operation here lists them; users name them.

use serde_json::{Value, json};

use super::error::Refusal;

/// A part of the organization.
#[derive(Debug, Clone)]
pub(super) struct Unit {
    pub(super) id: u64,
    pub(super) name: String,
    parent: Option<u64>,
    departments: &'static [(u64, &'static str)],
}

pub(super) const HQ: u64 = 5;
pub(super) const SHOP: u64 = 6;
pub(super) const SALES: u64 = 10;

/// What users are in a unit.
pub(super) const USER_TYPES: [(u64, &str); 2] = [(1, "Employee"), (2, "Manager")];

/// The units there are.
#[derive(Debug)]
pub(super) struct Units(Vec<Unit>);

impl Default for Units {
    fn default() -> Self {
        let unit = |id, name: &str, parent, departments| Unit { id, name: name.to_owned(), parent, departments };
        Self(vec![unit(HQ, "HQ", None, &[(SALES, "Sales"), (11, "Support")]), unit(SHOP, "Shop", Some(HQ), &[])])
    }
}

impl Units {
    pub(super) fn find(&self, id: u64) -> Option<&Unit> {
        self.0.iter().find(|it| it.id == id)
    }

    /// An id that has to be one of a unit.
    pub(super) fn check(&self, id: u64) -> Result<u64, Refusal> {
        self.find(id).map(|it| it.id).ok_or_else(|| Refusal::invalid("unit must be a unit there is"))
    }

    /// An id that has to be one of a department of this unit.
    pub(super) fn check_department(&self, unit: u64, id: u64) -> Result<u64, Refusal> {
        let has = self.find(unit).is_some_and(|it| it.departments.iter().any(|(department, _)| *department == id));
        if has { Ok(id) } else { Err(Refusal::invalid("department must be one of the unit")) }
    }

    /// Whether a unit is another, or below it.
    pub(super) fn is_within(&self, unit: u64, other: u64) -> bool {
        let mut unit = self.find(unit);
        while let Some(it) = unit {
            if it.id == other {
                return true;
            }
            unit = it.parent.and_then(|parent| self.find(parent));
        }
        false
    }

    pub(super) fn create(&mut self, name: &str) -> &Unit {
        let id = self.0.iter().map(|it| it.id).max().unwrap_or_default() + 1;
        self.0.push(Unit { id, name: name.to_owned(), parent: Some(HQ), departments: &[] });
        &self.0[self.0.len() - 1]
    }

    pub(super) fn rename(&mut self, id: u64, name: &str) -> Option<&Unit> {
        let unit = self.0.iter_mut().find(|it| it.id == id)?;
        name.clone_into(&mut unit.name);
        Some(unit)
    }

    pub(super) fn delete(&mut self, id: u64) -> Option<Unit> {
        let place = self.0.iter().position(|it| it.id == id)?;
        Some(self.0.remove(place))
    }

    /// A unit as users show it.
    pub(super) fn to_json(&self, id: u64) -> Value {
        let Some(unit) = self.find(id) else {
            return Value::Null;
        };
        json!({
            "content_type": "unit",
            "id": unit.id,
            "name": unit.name,
            "level": self.level(unit),
            "unit_type": "unit",
            "parent": unit.parent.map(|parent| self.to_json(parent)),
            "url": format!("api/units/{}", unit.id),
        })
    }

    /// A department as memberships show it; an empty object when there is none.
    pub(super) fn department_to_json(&self, unit: u64, id: Option<u64>) -> Value {
        let Some((id, name)) = self.department(unit, id) else {
            return json!({});
        };
        let level = self.find(unit).map_or(0, |it| self.level(it)) + 1;
        json!({
            "content_type": "unit",
            "id": id,
            "name": name,
            "level": level,
            "unit_type": "department",
            "parent": self.to_json(unit),
            "url": format!("api/departments/{id}"),
        })
    }

    pub(super) fn department(&self, unit: u64, id: Option<u64>) -> Option<(u64, &'static str)> {
        self.find(unit)?.departments.iter().copied().find(|(department, _)| Some(*department) == id)
    }

    /// A unit as events show it.
    pub(super) fn event_of(&self, unit: &Unit, users: usize) -> Value {
        let departments: Vec<_> =
            unit.departments.iter().map(|(id, _)| self.department_to_json(unit.id, Some(*id))).collect();
        json!({
            "content_type": "unit",
            "id": unit.id,
            "name": unit.name,
            "level": self.level(unit),
            "unit_type": "unit",
            "departments": departments,
            "parent": unit.parent.map(|parent| self.to_json(parent)),
            "parent_id": unit.parent,
            "stats": {
                "users": users,
                "children": self.0.iter().filter(|it| it.parent == Some(unit.id)).count(),
            },
            "url": format!("api/units/{}", unit.id),
        })
    }

    fn level(&self, unit: &Unit) -> u64 {
        unit.parent.and_then(|parent| self.find(parent)).map_or(0, |parent| self.level(parent) + 1)
    }
}

/// Ids that have to be those of user types.
pub(super) fn check_user_types(ids: Vec<u64>) -> Result<Vec<u64>, Refusal> {
    if ids.iter().all(|id| USER_TYPES.iter().any(|(known, _)| known == id)) {
        Ok(ids)
    } else {
        Err(Refusal::invalid("userTypes must be user types there are"))
    }
}

pub(super) fn user_types_to_json(ids: &[u64]) -> Value {
    let known = USER_TYPES.iter().filter(|(id, _)| ids.contains(id));
    known.map(|(id, name)| json!({"id": id, "name": name})).collect()
}
