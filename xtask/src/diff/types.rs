//! Named schemas: what was added, changed and removed, and which way values of them go.

use super::Side;
use super::change::{Change, Sign, Subject};
use super::fits::{Taker, misfit, slot_misfit};
use super::schema::{Schema, Slot, limits, necessity, plain};
use super::uses::Uses;
use serde_json::Value;

/// The changes of all named schemas.
pub(super) fn types(base: &Side, head: &Side, uses: &Uses) -> Vec<Change> {
    let mut changes = Vec::new();
    for name in names(base) {
        let Some(was) = Schema::named(&base.value, name) else { continue };
        let subject = Subject::Type(name.to_owned());
        match Schema::named(&head.value, name) {
            None => changes.push(Change::new(subject, Sign::Removed, "is gone")),
            Some(now) => changes.extend(Comparison { subject, was, now, uses, name }.changes()),
        }
    }
    for name in names(head).filter(|name| Schema::named(&base.value, name).is_none()) {
        let words = Schema::named(&head.value, name).map(Schema::words).unwrap_or_default();
        changes.push(Change::new(Subject::Type(name.to_owned()), Sign::Added, format!("is new: {words}")));
    }
    changes
}

/// Upload bodies are no types: their properties are parts of the operation.
fn names(side: &Side) -> impl Iterator<Item = &str> {
    let schemas = side.value.pointer("/components/schemas").and_then(Value::as_object);
    schemas.into_iter().flatten().map(|(name, _)| name.as_str()).filter(|name| !side.plan.is_multipart(name))
}

struct Comparison<'a> {
    subject: Subject,
    name: &'a str,
    was: Schema<'a>,
    now: Schema<'a>,
    uses: &'a Uses,
}

impl<'a> Comparison<'a> {
    fn changes(&self) -> Vec<Change> {
        let mut changes = Vec::new();
        let shape = |schema: Schema<'_>| (schema.text("type").to_owned(), schema.variants().is_some());
        if shape(self.was) != shape(self.now) {
            let what = format!("was {} and is {}", self.was.words(), self.now.words());
            return vec![self.change(Sign::Changed, what).breaks_on_the_wire(self.both_ways(self.was, self.now))];
        }
        self.properties(&mut changes);
        self.values(&mut changes);
        self.variants(&mut changes);
        self.rest(&mut changes);
        changes
    }

    fn change(&self, sign: Sign, what: impl Into<String>) -> Change {
        Change::new(self.subject.clone(), sign, what)
    }

    fn properties(&self, changes: &mut Vec<Change>) {
        for (name, was) in self.was.properties() {
            let now = self.now.property(name);
            let breaks = self.slots(Some(was), now);
            match now {
                None => changes.push(
                    self.change(Sign::Removed, format!("property `{name}` is gone"))
                        .about(name)
                        .breaks_on_the_wire(breaks),
                ),
                Some(now) => {
                    let words = slot_changes(was, now);
                    if !words.is_empty() {
                        let what = format!("property `{name}`: {}", words.join("; "));
                        changes.push(self.change(Sign::Changed, what).about(name).breaks_on_the_wire(breaks));
                    }
                }
            }
        }
        for (name, now) in self.now.properties().filter(|(name, _)| self.was.property(name).is_none()) {
            let what = format!("property `{name}`: {}", now.words());
            changes.push(self.change(Sign::Added, what).about(name).breaks_on_the_wire(self.slots(None, Some(now))));
        }
    }

    /// In a request callers of the base send and the head's vendor takes; in a reply it is the other way round.
    fn slots(&self, was: Option<Slot<'_>>, now: Option<Slot<'_>>) -> Vec<String> {
        let mut breaks = Vec::new();
        if self.uses.sent(self.name) {
            breaks.extend(slot_misfit(was, now, Taker::Vendor));
            let closed = self.now.get("additionalProperties") == Some(&Value::Bool(false));
            if now.is_none() && closed {
                breaks.push("a request with it is refused".to_owned());
            }
        }
        if self.uses.read(self.name) {
            breaks.extend(slot_misfit(now, was, Taker::Client));
        }
        breaks
    }

    fn both_ways(&self, was: Schema<'_>, now: Schema<'_>) -> Vec<String> {
        let mut breaks = Vec::new();
        if self.uses.sent(self.name) {
            breaks.extend(misfit(was, now, Taker::Vendor));
        }
        if self.uses.read(self.name) {
            breaks.extend(misfit(now, was, Taker::Client));
        }
        breaks
    }

    fn values(&self, changes: &mut Vec<Change>) {
        let (Some(was), Some(now)) = (self.was.values_allowed(), self.now.values_allowed()) else { return };
        for gone in was.iter().filter(|value| !now.contains(value)) {
            let refused = self.uses.sent(self.name).then(|| "a request with it is refused".to_owned());
            let change = self.change(Sign::Removed, format!("value {} is gone", plain(gone)));
            changes.push(change.about(gone.as_str().unwrap_or_default()).breaks_on_the_wire(refused));
        }
        for new in now.iter().filter(|value| !was.contains(value)) {
            changes.push(self.change(Sign::Added, format!("value {}", plain(new))));
        }
    }

    fn variants(&self, changes: &mut Vec<Change>) {
        let (was, now) = (self.was.mapping(), self.now.mapping());
        for (value, variant) in &was {
            match now.iter().find(|(known, _)| known == value) {
                None => {
                    let refused = self.uses.sent(self.name).then(|| "a request with it is refused".to_owned());
                    let change = self.change(Sign::Removed, format!("variant `{value}`, {variant}, is gone"));
                    changes.push(change.about(variant).breaks_on_the_wire(refused));
                }
                Some((_, other)) if other != variant => {
                    let change = self.change(Sign::Changed, format!("variant `{value}` was {variant} and is {other}"));
                    changes.push(change.about(variant).breaks_on_the_wire(self.both_ways(self.was, self.now)));
                }
                Some(_) => {}
            }
        }
        for (value, variant) in now.iter().filter(|(value, _)| !was.iter().any(|(known, _)| known == value)) {
            changes.push(self.change(Sign::Added, format!("variant `{value}`, {variant}")));
        }
        let (was, now) = (self.was.text("type"), self.now.text("type"));
        let bare = self.was.mapping().is_empty() && self.was.variants().is_some();
        if bare && was == now && self.was.words() != self.now.words() {
            let what = format!("was {} and is {}", self.was.words(), self.now.words());
            changes.push(self.change(Sign::Changed, what).breaks_on_the_wire(self.both_ways(self.was, self.now)));
        }
    }

    /// What is said of the type as a whole: what an alias stands for, and what more an object may hold.
    fn rest(&self, changes: &mut Vec<Change>) {
        let is_object = self.was.text("type") == "object";
        let mut words = Vec::new();
        if !is_object && self.was.variants().is_none() {
            if self.was.words() != self.now.words() {
                words.push(format!("was {} and is {}", self.was.words(), self.now.words()));
            }
            words.extend(limits(self.was, self.now));
        }
        let others = |schema: Schema<'_>| match schema.get("additionalProperties") {
            Some(Value::Bool(false)) => "no properties but these".to_owned(),
            Some(Value::Object(_)) => {
                format!("other properties: {}", schema.values().map(Schema::words).unwrap_or_default())
            }
            Some(Value::Bool(true)) => "other properties, which are kept".to_owned(),
            _ => "other properties, which are skipped".to_owned(),
        };
        if is_object && others(self.was) != others(self.now) {
            words.push(others(self.now));
        }
        if !words.is_empty() {
            let change = self.change(Sign::Changed, words.join("; "));
            // An enum's values and an object's properties have been told apart above.
            let breaks = if is_object { Vec::new() } else { self.both_ways(self.was, self.now) };
            changes.push(change.breaks_on_the_wire(breaks));
        }
    }
}

/// What differs of a place under one name, in words.
pub(super) fn slot_changes(was: Slot<'_>, now: Slot<'_>) -> Vec<String> {
    let mut words = Vec::new();
    if was.schema.words() != now.schema.words() {
        words.push(format!("{} (was {})", now.schema.words(), was.schema.words()));
    }
    if was.required != now.required {
        words.push(format!("{} (was {})", necessity(now.required), necessity(was.required)));
    }
    let inside = |schema: Schema<'_>| schema.items().is_some() && schema.name().is_none();
    words.extend(limits(was.schema, now.schema));
    if inside(was.schema)
        && inside(now.schema)
        && let (Some(was), Some(now)) = (was.schema.items(), now.schema.items())
    {
        words.extend(limits(was, now).into_iter().map(|limit| format!("items {limit}")));
    }
    if let (Some(was), Some(now)) = (was.schema.values_allowed(), now.schema.values_allowed()) {
        let all = |values: &[&Value]| values.iter().map(|value| plain(value)).collect::<Vec<_>>().join(", ");
        if was != now {
            words.push(format!("one of {} (was {})", all(&now), all(&was)));
        }
    }
    match (was.schema.get("default"), now.schema.get("default")) {
        (was, now) if was == now => {}
        (_, Some(now)) => words.push(format!("{} if left out", plain(now))),
        (_, None) => words.push("no default".to_owned()),
    }
    if !was.schema.flag("deprecated") && now.schema.flag("deprecated") {
        words.push("deprecated".to_owned());
    }
    words
}
