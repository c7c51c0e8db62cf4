//! Operations: what was added, changed and removed. What they take and answer is in `exchange.rs`.

use super::Side;
use super::change::{Change, Sign, Subject};
use super::exchange;
use super::fits::{Taker, slot_misfit};
use super::schema::{Schema, Slot};
use super::types::slot_changes;
use crate::generate::plan::{Location, Operation, Parameter, Repeat, snake};
use serde_json::Value;

/// An operation with the document it stands in.
#[derive(Clone, Copy)]
pub(super) struct View<'a> {
    pub(super) side: &'a Side,
    pub(super) operation: &'a Operation,
}

impl<'a> View<'a> {
    pub(super) fn value(self) -> &'a Value {
        self.side.value.pointer(&self.operation.pointer).unwrap_or(&Value::Null)
    }

    pub(super) fn subject(self) -> Subject {
        Subject::Operation(self.operation.id.clone())
    }

    pub(super) fn slot(self, parameter: &'a Parameter) -> Slot<'a> {
        let schema = Schema { root: &self.side.value, value: &parameter.schema };
        Slot { schema, required: parameter.required }
    }

    fn route(self) -> String {
        format!("{} {}", self.operation.method.to_uppercase(), self.operation.path)
    }

    /// The route as the server sees it: what a path's parameters are called is nobody's business.
    fn place(self) -> (String, bool) {
        let parts = self.operation.path.split(['{', '}']).enumerate();
        let bare: Vec<_> = parts.map(|(index, part)| if index % 2 == 0 { part } else { "" }).collect();
        (format!("{} {}", self.operation.method, bare.join("{}")), self.operation.at_root)
    }
}

/// The changes of all operations. One with another name at the same place is the same operation.
pub(super) fn operations(base: &Side, head: &Side) -> Vec<Change> {
    let (before, after): (Vec<_>, Vec<_>) = (Side::operations(base).collect(), Side::operations(head).collect());
    let same_name = |one: View<'_>, other: View<'_>| one.operation.id == other.operation.id;
    let is_known = |one: View<'_>, others: &[View<'_>]| others.iter().any(|other| same_name(one, *other));
    let renamed =
        |was: View<'_>, now: View<'_>| was.place() == now.place() && !is_known(was, &after) && !is_known(now, &before);
    let same = |was: View<'_>, now: View<'_>| same_name(was, now) || renamed(was, now);
    let mut changes = Vec::new();
    for &was in &before {
        match after.iter().find(|now| same(was, **now)) {
            Some(&now) => compare(was, now, &mut changes),
            None => {
                let change = Change::new(was.subject(), Sign::Removed, format!("{} is gone", was.route()));
                changes.push(change.breaks_on_the_wire(["the vendor no longer documents it".to_owned()]));
            }
        }
    }
    for &now in &after {
        if !before.iter().any(|was| same(*was, now)) {
            changes.push(Change::new(now.subject(), Sign::Added, format!("{} is new", now.route())));
        }
    }
    changes
}

fn compare<'a>(was: View<'a>, now: View<'a>, changes: &mut Vec<Change>) {
    let changed = |what: String| Change::new(was.subject(), Sign::Changed, what);
    if was.operation.id != now.operation.id {
        changes.push(changed(format!("is called `{}`", now.operation.id)));
    }
    if was.place() != now.place() {
        let what = format!("{} (was {})", now.route(), was.route());
        changes.push(changed(what).breaks_on_the_wire(["callers go to the old place".to_owned()]));
    }
    match (was.operation.authenticated, now.operation.authenticated) {
        (false, true) => {
            let refused = "a request without a token is refused".to_owned();
            changes.push(changed("wants a token".to_owned()).breaks_on_the_wire([refused]));
        }
        (true, false) => changes.push(changed("wants no token".to_owned())),
        _ => {}
    }
    if !was.operation.deprecated && now.operation.deprecated {
        changes.push(changed("is deprecated".to_owned()));
    }
    parameters(was, now, changes);
    exchange::body(was, now, changes);
    exchange::reply(was, now, changes);
    exchange::errors(was, now, changes);
    rules(was, now, changes);
}

/// A parameter as it is matched: in a path by its position, elsewhere by its name.
fn keyed<'a>(view: View<'a>) -> Vec<((String, String), &'a Parameter)> {
    let in_path: Vec<_> = view.operation.path.split(['{', '}']).skip(1).step_by(2).collect();
    let key = |parameter: &Parameter| match parameter.location {
        Location::Path => in_path.iter().position(|name| *name == parameter.name).map(|index| index.to_string()),
        Location::Header => Some(parameter.name.to_lowercase()),
        _ => None,
    };
    let parameters = view.operation.parameters.iter();
    parameters
        .map(|parameter| {
            let name = key(parameter).unwrap_or_else(|| parameter.name.clone());
            ((place(parameter.location), name), parameter)
        })
        .collect()
}

fn place(location: Location) -> String {
    match location {
        Location::Part => "part".to_owned(),
        location => format!("{location:?} parameter").to_lowercase(),
    }
}

fn parameters<'a>(was_in: View<'a>, now_in: View<'a>, changes: &mut Vec<Change>) {
    let (was, now) = (keyed(was_in), keyed(now_in));
    let change = |sign, parameter: &Parameter, words: String| {
        let what = format!("{} `{}`: {words}", place(parameter.location), parameter.name);
        Change::new(was_in.subject(), sign, what).about(&parameter.name)
    };
    for (key, was) in &was {
        let slot = was_in.slot(was);
        match now.iter().find(|(known, _)| known == key) {
            // Servers skip parameters that they do not know.
            None => changes.push(change(Sign::Removed, was, "is gone".to_owned())),
            Some((_, now)) => {
                let now_slot = now_in.slot(now);
                let mut words = slot_changes(slot, now_slot);
                if was.name != now.name && was.location == Location::Path {
                    words.push(format!("was called `{}`", was.name));
                }
                if !words.is_empty() {
                    let breaks = slot_misfit(Some(slot), Some(now_slot), Taker::Vendor);
                    changes.push(change(Sign::Changed, now, words.join("; ")).breaks_on_the_wire(breaks));
                }
            }
        }
    }
    for (_, now) in now.iter().filter(|(key, _)| !was.iter().any(|(known, _)| known == key)) {
        let slot = now_in.slot(now);
        let breaks = slot_misfit(None, Some(slot), Taker::Vendor);
        changes.push(change(Sign::Added, now, slot.words()).breaks_on_the_wire(breaks));
    }
}

/// What a repeat does, how pages go on, and how a message is looked for.
fn rules(was: View<'_>, now: View<'_>, changes: &mut Vec<Change>) {
    let (was_in, was, now) = (was, was.operation, now.operation);
    let changed = |what: String| Change::new(was_in.subject(), Sign::Changed, what);
    if was.repeat != now.repeat || was.duplicate != now.duplicate {
        let what = format!("a repeat: {} (was: {})", repeat(now), repeat(was));
        changes.push(changed(what));
    }
    match (&was.paging, &now.paging) {
        (None, Some(_)) => {
            changes.push(Change::new(was_in.subject(), Sign::Added, "its list comes as a stream").about("stream"));
        }
        (Some(_), None) => {
            changes
                .push(Change::new(was_in.subject(), Sign::Removed, "its list is no stream any more").about("stream"));
        }
        (Some(old), Some(new)) if old != new => {
            let stale = "a stream of an older client goes on in the old way".to_owned();
            changes
                .push(changed("its pages go on in another way".to_owned()).about("stream").breaks_on_the_wire([stale]));
        }
        _ => {}
    }
    if format!("{:?}", was.settle) != format!("{:?}", now.settle) {
        let method = format!("settle_{}", snake(&was.id));
        changes.push(changed("a message is looked for in another way".to_owned()).about(&method));
    }
    if was.rel != now.rel {
        let rel = |rel: &Option<String>| rel.as_ref().map_or("no link".to_owned(), |rel| format!("the link `{rel}`"));
        let change = changed(format!("is reached by {} (was {})", rel(&now.rel), rel(&was.rel)));
        changes.push(change.about(&format!("{}_at", was.name)));
    }
}

fn repeat(operation: &Operation) -> String {
    let rule = match &operation.repeat {
        Repeat::Safe => "does no harm".to_owned(),
        Repeat::Keyed { header, retention } => {
            let kept = retention.as_ref().map(|kept| format!(" for {kept}")).unwrap_or_default();
            format!("is recognised by `{header}`{kept}")
        }
        Repeat::Correlated { query } => format!("is only named by `{query}`"),
        Repeat::Never => "may do it twice".to_owned(),
    };
    match &operation.duplicate {
        Some(duplicate) => format!("{rule}, answered with {} `{}`", duplicate.status, duplicate.value),
        None => rule,
    }
}
