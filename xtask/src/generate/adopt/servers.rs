//! Servers: one that a client can be built for, or none; and paths of their own that some operations have.

use super::Adopter;
use crate::lint::names::snake;
use crate::lint::servers::SETTERS;
use crate::spec::child;
use serde_json::{Map, Value, json};
use std::collections::HashSet;

impl<'s> Adopter<'s> {
    /// The first server with a whole address.
    pub(super) fn servers(&mut self, at: &str, servers: &'s Value) -> Option<Value> {
        let list = servers.as_array()?;
        let Some(server) = list.iter().find(|server| is_whole(&url(server))) else {
            if let Some(first) = list.first() {
                let message = format!("`{}` is no whole address: whoever makes a client has to give one", url(first));
                self.note(at, message);
            }
            return None;
        };
        if list.len() > 1 {
            let others: Vec<_> = list.iter().map(url).filter(|other| *other != url(server)).collect();
            self.note(at, format!("the client is for `{}`; other servers: {}", url(server), others.join(", ")));
        }
        let mut server = server.clone();
        trim(&mut server);
        self.variables(at, &mut server);
        Some(json!([server]))
    }

    /// The variables of a server's address, each with a setter that the client's builder does not have already.
    fn variables(&mut self, at: &str, server: &mut Value) {
        let declared = match server.get("variables") {
            None => Map::new(),
            Some(Value::Object(variables)) => variables.clone(),
            Some(_) => {
                self.lose(child(at, "variables"), "the variables are no mapping");
                Map::new()
            }
        };
        let address = url(server);
        let mut names: Vec<&str> = Vec::new();
        for name in placeholders(&address).filter(|name| !name.is_empty()) {
            if !names.contains(&name) {
                names.push(name);
            }
        }
        // Those whose setters are free keep their names, wherever they stand.
        let is_free = |name: &str| super::names::is_rust(&snake(name)) && !SETTERS.contains(&snake(name).as_str());
        names.sort_by_key(|name| !is_free(name));
        let mut taken: HashSet<String> = SETTERS.iter().map(|setter| (*setter).to_owned()).collect();
        let mut renamed: Vec<(&str, String)> = Vec::new();
        for name in names {
            if !declared.contains_key(name) {
                self.note(at, format!("the variable `{name}` of the server is not declared: it has to be given"));
            }
            if is_free(name) && taken.insert(snake(name)) {
                continue;
            }
            let plain = format!("server_{}", snake(&name.replace(|c: char| !c.is_ascii(), "")));
            let plain = plain.trim_end_matches('_').to_owned();
            let numbered = (2..).map(|number| format!("{plain}_{number}"));
            let free = std::iter::once(plain.clone()).chain(numbered).find(|name| taken.insert(name.clone()));
            let free = free.unwrap_or(plain);
            self.note(
                at,
                format!("`{name}` is no name for a setter that a builder can have anew: the variable is `{free}`"),
            );
            renamed.push((name, free));
        }
        let new = |name: &str| renamed.iter().find(|(old, _)| *old == name).map_or(name, |(_, new)| new).to_owned();
        let mut variables = Map::new();
        for (name, variable) in declared {
            if placeholders(&address).any(|used| used == name) {
                variables.insert(new(&name), variable);
            } else {
                self.note(child(&child(at, "variables"), &name), format!("the address has no `{{{name}}}`"));
            }
        }
        for name in placeholders(&address).filter(|name| !name.is_empty()) {
            variables.entry(new(name)).or_insert_with(|| json!({ "default": "" }));
        }
        let mut whole = address.clone();
        for (old, new) in &renamed {
            whole = whole.replace(&format!("{{{old}}}"), &format!("{{{new}}}"));
        }
        if whole != address {
            server["url"] = whole.into();
        }
        if !variables.is_empty() || server.get("variables").is_some() {
            server["variables"] = variables.into();
        }
    }

    /// The server of a path or an operation. The client takes its path; credentials go to no other host.
    pub(super) fn own_servers(&mut self, at: &str, servers: &'s Value) -> Option<Value> {
        let list: Vec<&Value> = servers.as_array()?.iter().filter(|server| server.is_object()).collect();
        let source = self.source;
        let base = source.get("servers").and_then(Value::as_array).into_iter().flatten();
        let base = base.map(url).find(|base| is_whole(base)).unwrap_or_default();
        let is_near = |server: &&Value| url(server).starts_with('/') || origin(&url(server)) == origin(&base);
        let mut server = list.iter().copied().find(is_near).or(list.first().copied())?.clone();
        trim(&mut server);
        let mut own = url(&server);
        if own.starts_with('/') || own.is_empty() {
            own = format!("{}{own}", origin(&base));
        } else if !is_whole(&own) {
            self.lose(at, format!("`{own}` is no whole address, and no path: it is left out"));
            return None;
        } else if origin(&own) != origin(&base) {
            let message = format!("`{}` is not asked: the client keeps to one host, with this path", origin(&own));
            self.lose(at, message);
        }
        // The builder has setters for the variables of the client's server alone.
        let (host, path) = own.split_at(origin(&own).len());
        let mut path = path.to_owned();
        for name in placeholders(&own) {
            let default = server.pointer(&child(&child("/variables", name), "default")).and_then(Value::as_str);
            path = path.replace(&format!("{{{name}}}"), default.unwrap_or_default());
        }
        let whole = format!("{host}{path}");
        if whole != url(&server) {
            server["url"] = whole.into();
        }
        Some(json!([server]))
    }
}

fn url(server: &Value) -> String {
    server.get("url").and_then(Value::as_str).unwrap_or_default().to_owned()
}

/// Takes away what would stand between the server's address and a path.
fn trim(server: &mut Value) {
    let address = url(server);
    let trimmed = address.split(['?', '#']).next().unwrap_or_default().trim().trim_end_matches('/');
    if trimmed != address {
        server["url"] = trimmed.into();
    }
}

/// The names in braces.
fn placeholders(address: &str) -> impl Iterator<Item = &str> {
    address.split('{').skip(1).filter_map(|piece| piece.split_once('}')).map(|(name, _)| name)
}

/// Scheme and host of an address.
fn origin(address: &str) -> &str {
    let host = address.find("://").map_or(0, |at| at + 3);
    let end = address[host..].find('/').map_or(address.len(), |slash| host + slash);
    &address[..end]
}

/// Has an address a scheme and a host?
fn is_whole(url: &str) -> bool {
    let rest = url.split_once("://").filter(|(scheme, _)| {
        matches!(scheme.to_ascii_lowercase().as_str(), "http" | "https") || scheme.starts_with('{')
    });
    rest.is_some_and(|(_, rest)| !rest.is_empty() && !rest.starts_with('/') && !rest.contains(char::is_whitespace))
}
