//! Servers: one that a client can be built for, or none.

use super::Adopter;
use crate::spec::child;
use serde_json::{Value, json};

impl<'s> Adopter<'s> {
    /// The first server with a whole address.
    pub(super) fn servers(&mut self, at: &str, servers: &'s Value) -> Option<Value> {
        let list = servers.as_array()?;
        let url = |server: &Value| server.get("url").and_then(Value::as_str).map(str::to_owned).unwrap_or_default();
        let whole = |server: &&Value| is_whole(&url(server));
        let Some(server) = list.iter().find(whole) else {
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
        let address = url(&server);
        let trimmed = address.split(['?', '#']).next().unwrap_or_default().trim().trim_end_matches('/');
        if trimmed != address {
            server["url"] = trimmed.into();
        }
        if server.get("variables").is_some_and(|variables| !variables.is_object()) {
            self.lose(child(at, "variables"), "the variables are no mapping");
            server["variables"] = json!({});
        }
        Some(json!([server]))
    }
}

/// Has an address a scheme and a host?
fn is_whole(url: &str) -> bool {
    let rest = url.split_once("://").filter(|(scheme, _)| {
        matches!(scheme.to_ascii_lowercase().as_str(), "http" | "https") || scheme.starts_with('{')
    });
    rest.is_some_and(|(_, rest)| !rest.is_empty() && !rest.starts_with('/') && !rest.contains(char::is_whitespace))
}
