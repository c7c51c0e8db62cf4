//! Where the API is.

use super::grammar::Kind;
use super::names::{is_identifier, is_keyword, nearest, snake};
use super::walk::{At, Document, Node, placeholders};
use super::{Findings, Rule};
use std::collections::HashSet;

pub(super) const SERVER: Rule = Rule {
    name: "server",
    summary: "There is exactly one server, reached by https.",
    explanation: "The client is built for one base URL; whoever needs another one sets it on the builder. Tokens \
        and messages are not sent without TLS. A trailing `/` would give `//` in every address.",
    check: server,
};

fn server(document: &Document<'_>, findings: &mut Findings) {
    for holder in holders(document) {
        if let Some(servers) = holder.get("servers").filter(|servers| servers.value.is_array()) {
            let count = holder.items("servers").len();
            if count != 1 {
                let fix = "keep the one that everybody uses; variables say what differs between customers";
                findings.add(servers.pointer, format!("there are {count} servers, not one"), fix);
            }
        }
    }
    for node in document.of_kind(Kind::Server) {
        let Some(url) = node.at.text("url") else { continue };
        let at = || node.at.below("url");
        let Some(rest) = url.strip_prefix("https://") else {
            findings.add(at(), format!("`{url}` is not an https address"), "write the whole address: `https://…`");
            continue;
        };
        if rest.ends_with('/') {
            findings.add(at(), "the server ends in `/`", format!("write `{}`", url.trim_end_matches('/')));
        }
        if rest.is_empty() || rest.starts_with('/') {
            findings.add(at(), format!("`{url}` has no host"), "write the host after `https://`");
        }
        if url.contains(['?', '#']) || url.contains(char::is_whitespace) {
            findings.add(at(), format!("`{url}` has more than scheme, host and path"), "keep only those three");
        }
    }
}

/// The document and whatever else may have servers.
fn holders<'d, 'a>(document: &'d Document<'a>) -> impl Iterator<Item = &'d At<'a>> {
    let kinds = [Kind::Document, Kind::PathItem, Kind::Operation];
    document.nodes.iter().filter(move |node| kinds.contains(&node.kind)).map(|node| &node.at)
}

/// The setters that every builder has, or that a kind of authentication adds.
pub(crate) const SETTERS: [&str; 21] = [
    "attempt_timeout",
    "authorization_code",
    "base_url",
    "build",
    "client_credentials",
    "connect_timeout",
    "credentials",
    "format",
    "http_client",
    "max_reply_bytes",
    "no_rate_limit",
    "on_new_tokens",
    "password",
    "rate_limit_store",
    "refresh_token",
    "retry",
    "retry_budget",
    "timeout",
    "token",
    "user_agent",
    "without_credentials",
];

pub(super) const SERVER_VARIABLES: Rule = Rule {
    name: "server-variables",
    summary: "The variables of a server's URL are declared, and become setters of the client's builder.",
    explanation: "`https://{instance}.example.com` gives the builder a setter `.instance(…)`. So each variable in \
        the URL is declared, each declared one is in the URL, and its name is not one that every builder has. With \
        an `enum`, the default is one of its values.",
    check: server_variables,
};

fn server_variables(document: &Document<'_>, findings: &mut Findings) {
    for node in document.of_kind(Kind::Server) {
        let Some(url) = node.at.text("url") else { continue };
        let used = match placeholders(url) {
            Ok(used) => used,
            Err(message) => {
                findings.add(node.at.below("url"), message, "write each variable as `{name}`");
                continue;
            }
        };
        let declared = node.at.entries("variables");
        for name in &used {
            if !declared.iter().any(|(declared, _)| declared == name) {
                let fix = match nearest(name, declared.iter().map(|(name, _)| *name)) {
                    Some(meant) => format!("write `{{{meant}}}`"),
                    None => format!("add `variables: {{ {name}: {{ default: …, description: … }} }}`"),
                };
                findings.add(node.at.below("url"), format!("the variable `{name}` is not declared"), fix);
            }
        }
        let mut setters = HashSet::new();
        for (name, variable) in declared {
            let pointer = &variable.pointer;
            if !used.contains(&name) {
                findings.add(pointer, format!("`{{{name}}}` is not in the URL"), "remove it, or put it into the URL");
            }
            variable_setter(name, pointer, &mut setters, findings);
            variable_default(&variable, findings);
        }
    }
}

fn variable_setter(name: &str, pointer: &str, setters: &mut HashSet<String>, findings: &mut Findings) {
    let setter = snake(name);
    let fix = "rename the variable, here and in the URL";
    if !is_identifier(&setter) || is_keyword(&setter) {
        findings.add(pointer, format!("`{name}` makes no name for a setter"), fix);
    } else if SETTERS.contains(&setter.as_str()) {
        findings.add(pointer, format!("every builder has a setter `{setter}` already"), fix);
    } else if !setters.insert(setter.clone()) {
        findings.add(pointer, format!("two variables become the setter `{setter}`"), fix);
    }
}

fn variable_default(variable: &At<'_>, findings: &mut Findings) {
    if !variable.has("enum") {
        return;
    }
    let values = variable.texts("enum");
    if values.is_empty() {
        findings.add(variable.below("enum"), "the `enum` has no values", "list the values, or remove it");
    } else if let Some(default) = variable.text("default").filter(|default| !values.contains(default)) {
        let message = format!("the default `{default}` is not one of the values");
        findings.add(variable.below("default"), message, format!("write one of `{}`", values.join("`, `")));
    }
}

pub(super) const OPERATION_SERVER: Rule = Rule {
    name: "operation-server",
    summary: "An operation's own server has the document's scheme and host.",
    explanation: "An operation outside the base path says so with a server of its own. The client takes its path \
        and keeps scheme, host and variables of the document's server, so credentials never go to another host; its \
        path has no variables.",
    check: operation_server,
};

fn operation_server(document: &Document<'_>, findings: &mut Findings) {
    let Some(base) = document.root.items("servers").into_iter().next() else { return };
    let Some((origin, _)) = base.text("url").and_then(parts) else { return };
    for node in document.of_kind(Kind::Server).filter(|node| node.parent != Some(Kind::Document)) {
        own_server(&base, origin, node, findings);
    }
}

fn own_server(base: &At<'_>, origin: &str, node: &Node<'_>, findings: &mut Findings) {
    let Some((own, path)) = node.at.text("url").and_then(parts) else { return };
    let at = node.at.below("url");
    if own != origin {
        let message = format!("`{own}` is not the scheme and host of the document's server");
        return findings.add(at, message, format!("write `{origin}` and the path"));
    }
    if path.contains('{') {
        let fix = "write the path out; only the host may have variables here";
        return findings.add(at, format!("the path `{path}` has a variable"), fix);
    }
    for (name, variable) in node.at.entries("variables") {
        let Some(known) = base.get("variables").and_then(|variables| variables.get(name)) else { continue };
        if known.text("default") != variable.text("default") {
            let message = format!("`{name}` has another default than on the document's server");
            findings.add(variable.below("default"), message, "write the same default: it is the same setter");
        }
    }
}

/// Scheme with host, and path.
fn parts(url: &str) -> Option<(&str, &str)> {
    let host = url.find("://")? + 3;
    let path = url.get(host..)?.find('/').map_or(url.len(), |slash| host + slash);
    Some((url.get(..path)?, url.get(path..)?))
}
