//! How a client proves who it is.

use super::grammar::Kind;
use super::names::nearest;
use super::parameters::is_header;
use super::walk::{At, Document};
use super::{Findings, Rule};

pub(super) const SECURITY_SCHEME: Rule = Rule {
    name: "security-scheme",
    summary: "Security schemes are of a kind that OpenAPI knows, and say where the credential goes.",
    explanation: "One scheme that is a bearer token is fetched and renewed by the client, by the OAuth flows clientCredentials, \
        password and authorizationCode and by `x-token`. Any other, and several, are credentials that the caller gives: a \
        setter of the builder for each.",
    check: security_scheme,
};

fn security_scheme(document: &Document<'_>, findings: &mut Findings) {
    let only = document.components("securitySchemes").len() == 1;
    for node in document.of_kind(Kind::SecurityScheme) {
        let at = &node.at;
        match at.text("type") {
            Some("apiKey") => key(at, findings),
            Some("oauth2") if only => one_flow(at, findings),
            Some("oauth2" | "openIdConnect" | "mutualTLS") | None => {}
            Some("http") => {
                if at.has("flows") {
                    let fix = "write `type: oauth2`, or remove them";
                    findings.add(at.below("flows"), "an `http` scheme has no `flows`", fix);
                }
            }
            Some(kind) => {
                let fix = "write `apiKey`, `http`, `oauth2` or `openIdConnect`";
                findings.add(at.below("type"), format!("`{kind}` is no type of security scheme"), fix);
            }
        }
        if !only && at.has("x-token") {
            let fix = "keep the one scheme that the operations use";
            let message = "with several schemes the client fetches no token: the caller gives it";
            findings.add(at.below("x-token"), message, fix);
        }
    }
}

fn key(at: &At<'_>, findings: &mut Findings) {
    let Some(place) = at.text("in") else { return };
    if !["header", "query", "cookie"].contains(&place) {
        findings.add(at.below("in"), format!("a key cannot go into `{place}`"), "write `header`, `query` or `cookie`");
    }
    if let Some(name) = at.text("name").filter(|name| place == "header" && !is_header(name)) {
        findings.add(at.below("name"), format!("`{name}` is not the name of a header"), "use letters, digits and `-`");
    }
}

/// The flows by which the client can get a token; it takes the first of them that there is.
const FLOWS: [&str; 3] = ["clientCredentials", "password", "authorizationCode"];

fn one_flow(at: &At<'_>, findings: &mut Findings) {
    let flows = at.entries("flows");
    if at.get("flows").is_some_and(|flows| flows.object().is_some_and(|all| all.is_empty())) {
        findings.add(at.below("flows"), "there is no flow", "add the one by which programs get a token");
    }
    let known: Vec<_> = FLOWS.into_iter().filter(|known| flows.iter().any(|(name, _)| name == known)).collect();
    if let [first, _, ..] = known.as_slice() {
        let message = format!("of {} flows the client takes `{first}`", known.len());
        findings.add(at.below("flows"), message, "keep the one that programs use");
    }
}

pub(super) const SECURITY_REQUIREMENT: Rule = Rule {
    name: "security-requirement",
    summary: "`security` names a declared scheme, and scopes that the scheme has.",
    explanation: "`security: [{ oauth2: [general] }]` on the document holds for all operations; `security: []` on \
        an operation says that it needs no token, and an empty requirement (`- {}`) that it can do without.",
    check: security_requirement,
};

fn security_requirement(document: &Document<'_>, findings: &mut Findings) {
    let holders = document.operations.iter().map(|operation| &operation.at).chain([&document.root]);
    for requirement in holders.flat_map(|holder| holder.items("security")) {
        for (name, scopes) in requirement.children() {
            required_scheme(document, name, &scopes, findings);
        }
    }
}

fn required_scheme(document: &Document<'_>, name: &str, scopes: &At<'_>, findings: &mut Findings) {
    let Some(scheme) = document.component("securitySchemes", name) else {
        let known = document.components("securitySchemes");
        let fix = match nearest(name, known.iter().map(|(name, _)| *name)) {
            Some(meant) => format!("write `{meant}`"),
            None => format!("add `{name}` to `components.securitySchemes`"),
        };
        return findings.add(&scopes.pointer, format!("there is no security scheme `{name}`"), fix);
    };
    // What other kinds list there is not in the document.
    if document.foreign && scheme.text("type") != Some("oauth2") {
        return;
    }
    let flows = scheme.entries("flows");
    let known: Vec<_> = flows.iter().flat_map(|(_, flow)| flow.entries("scopes")).map(|(scope, _)| scope).collect();
    for scope in scopes.value.as_array().into_iter().flatten().filter_map(|scope| scope.as_str()) {
        if !known.contains(&scope) {
            let fix = match nearest(scope, known.iter().copied()) {
                Some(meant) => format!("write `{meant}`"),
                None => format!("add it to the flow's `scopes`, or write `{name}: []`"),
            };
            findings.add(&scopes.pointer, format!("the scheme `{name}` has no scope `{scope}`"), fix);
        }
    }
}
