//! Which code that compiled against one crate no longer does against another.

use super::read::{Api, Function, Item};
use std::collections::BTreeMap;

/// Something of a crate's API that broke.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Break {
    /// The item, by its path in the crate.
    pub(crate) path: String,
    /// The fields, arguments or variants it is about.
    pub(crate) members: Vec<String>,
    pub(crate) text: String,
}

/// What code written for the first no longer finds in the second.
pub(crate) fn breaks(base: &Api, head: &Api) -> Vec<Break> {
    let mut found = Vec::new();
    for (path, was) in &base.items {
        match head.items.get(path) {
            // What belongs to something that is gone goes without saying.
            None if owner(path)
                .is_some_and(|owner| base.items.contains_key(owner) && !head.items.contains_key(owner)) => {}
            None => found.push(gone(path)),
            Some(now) if was != now => found.extend(changed(path, was, now)),
            Some(_) => {}
        }
    }
    found
}

/// The type that a method, or an implementation, belongs to.
fn owner(path: &str) -> Option<&str> {
    path.split_once(": ").map(|(owner, _)| owner).or_else(|| path.rsplit_once("::").map(|(owner, _)| owner))
}

fn gone(path: &str) -> Break {
    let text = match path.split_once(": ") {
        Some((owner, of)) => format!("`{owner}` no longer implements `{of}`"),
        None => format!("`{path}` is gone"),
    };
    let members = path.rsplit("::").next().into_iter().map(str::to_owned).collect();
    Break { path: path.to_owned(), members, text }
}

fn changed(path: &str, was: &Item, now: &Item) -> Vec<Break> {
    let one = |members: Vec<String>, text: String| vec![Break { path: path.to_owned(), members, text }];
    match (was, now) {
        (Item::Struct { closed, fields: was }, Item::Struct { closed: closes, fields: now }) => {
            let mut found = members(path, was, now);
            if !closed && (*closes || now.len() > was.len()) {
                found.extend(one(Vec::new(), format!("`{path}` can no longer be made or matched field by field")));
            }
            found
        }
        (Item::Enum { open, variants: was }, Item::Enum { variants: now, open: opens }) => {
            let mut found = members(path, was, now);
            if !open && (*opens || now.len() > was.len()) {
                found.extend(one(Vec::new(), format!("a `match` on `{path}` needs another arm")));
            }
            found
        }
        (Item::Function(was), Item::Function(now)) => function(path, was, now).into_iter().collect(),
        (Item::Other(was), Item::Other(now)) => one(Vec::new(), format!("`{path}` was `{was}` and is `{now}`")),
        _ => one(Vec::new(), format!("`{path}` is another kind of item")),
    }
}

fn members(path: &str, was: &BTreeMap<String, String>, now: &BTreeMap<String, String>) -> Vec<Break> {
    let broken = was.iter().filter_map(|(name, was)| {
        let text = match now.get(name) {
            Some(now) if now == was => return None,
            Some(now) => format!("`{path}::{name}` was `{was}` and is `{now}`"),
            None => format!("`{path}::{name}` is gone"),
        };
        Some(Break { path: path.to_owned(), members: vec![name.clone()], text })
    });
    broken.collect()
}

/// Callers do not write the names of arguments; they do rely on their order.
fn function(path: &str, was: &Function, now: &Function) -> Option<Break> {
    let types = |of: &Function| of.arguments.iter().map(|(_, ty)| ty.clone()).collect::<Vec<_>>();
    let names = |of: &Function| of.arguments.iter().map(|(name, _)| name.clone()).collect::<Vec<_>>();
    let (before, after) = (names(was), names(now));
    let moved = before != after && {
        let sorted = |mut names: Vec<String>| {
            names.sort();
            names
        };
        sorted(before.clone()) == sorted(after.clone())
    };
    if types(was) == types(now) && was.frame == now.frame && !moved {
        return None;
    }
    let differs = |name: &&String| {
        let ty = |of: &Function| of.arguments.iter().find(|(known, _)| known == *name).map(|(_, ty)| ty.clone());
        ty(was) != ty(now)
    };
    let mut members: Vec<String> = after.iter().chain(&before).filter(differs).cloned().collect();
    members.dedup();
    let text = if types(was) == types(now) && !moved {
        format!("`{path}` was `{}` and is `{}`", was.frame.trim(), now.frame.trim())
    } else {
        format!("`{path}({})` becomes `{path}({})`", written(was), written(now))
    };
    Some(Break { path: path.to_owned(), members, text })
}

fn written(function: &Function) -> String {
    let arguments: Vec<_> = function.arguments.iter().map(|(name, ty)| format!("{name}: {ty}")).collect();
    arguments.join(", ")
}
