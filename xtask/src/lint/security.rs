//! How a client proves who it is.

use super::grammar::Kind;
use super::names::nearest;
use super::walk::{At, Document};
use super::{Findings, Rule};

pub(super) const SECURITY_SCHEME: Rule = Rule {
    name: "security-scheme",
    summary: "There is at most one security scheme, and it is a bearer token or an OAuth flow.",
    explanation: "Supported are `type: http` with `scheme: bearer`, and `type: oauth2` with one of the flows \
        clientCredentials, password and authorizationCode. Other kinds, and a choice between several, are not \
        supported yet.",
    check: security_scheme,
};

fn security_scheme(document: &Document<'_>, findings: &mut Findings) {
    let schemes = document.components("securitySchemes");
    for (name, scheme) in schemes.iter().skip(1) {
        let fix = "keep the one that the operations use";
        findings.add(&scheme.pointer, format!("`{name}` is a second security scheme; one is supported"), fix);
    }
    for node in document.of_kind(Kind::SecurityScheme) {
        let at = &node.at;
        match at.text("type") {
            Some("http") => http(at, findings),
            Some("oauth2") => oauth2(at, findings),
            Some(kind) => {
                let message = format!("security schemes of the type `{kind}` are not supported yet");
                let fix = "write `type: http` with `scheme: bearer`, or `type: oauth2` with `flows`";
                findings.add(at.below("type"), message, fix);
            }
            None => {}
        }
    }
}

fn http(at: &At<'_>, findings: &mut Findings) {
    let Some(scheme) = at.text("scheme") else { return };
    if scheme != "bearer" {
        let fix = match scheme {
            "basic" => {
                "is the header `Bearer`? Then write `scheme: bearer`, and `x-token: { basic: [user, password] }`"
            }
            _ => "write `scheme: bearer`",
        };
        findings.add(at.below("scheme"), format!("the HTTP scheme `{scheme}` is not supported"), fix);
    }
    if at.has("flows") {
        findings.add(at.below("flows"), "an `http` scheme has no `flows`", "write `type: oauth2`, or remove them");
    }
}

fn oauth2(at: &At<'_>, findings: &mut Findings) {
    let flows = at.entries("flows");
    for (name, flow) in &flows {
        if *name == "implicit" {
            let fix =
                "describe the flow by which a program gets its token: clientCredentials, password or authorizationCode";
            findings.add(&flow.pointer, "the implicit flow needs a browser and is not supported", fix);
        }
    }
    if at.get("flows").is_some_and(|flows| flows.value.is_object()) && flows.len() != 1 {
        let message = format!("there are {} flows, not one", flows.len());
        findings.add(at.below("flows"), message, "keep the one that programs use");
    }
}

pub(super) const SECURITY_REQUIREMENT: Rule = Rule {
    name: "security-requirement",
    summary: "`security` names a declared scheme, and scopes that the scheme has.",
    explanation: "`security: [{ oauth2: [general] }]` on the document holds for all operations; `security: []` on \
        an operation says that it needs no token. An empty requirement (`- {}`), an optional token, is not \
        supported.",
    check: security_requirement,
};

fn security_requirement(document: &Document<'_>, findings: &mut Findings) {
    let holders = document.operations.iter().map(|operation| &operation.at).chain([&document.root]);
    for requirement in holders.flat_map(|holder| holder.items("security")) {
        let Some(schemes) = requirement.object() else { continue };
        if schemes.is_empty() {
            let fix = "write `security: []` where no token is needed";
            findings.add(
                &requirement.pointer,
                "an empty requirement makes the token optional, which is not supported",
                fix,
            );
        }
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
