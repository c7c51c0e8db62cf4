//! What holds for all operations: servers, authentication, envelopes, rate limits. And what is delivered to users.

use super::Side;
use super::change::{Change, Sign, Subject};
use super::fits::{Taker, misfit};
use super::schema::Schema;
use crate::generate::plan::{AuthPlan, AuthScheme, Plan, RateLimit, ServerVariable};

pub(super) fn client(base: &Side, head: &Side) -> Vec<Change> {
    let (was, now) = (&base.plan, &head.plan);
    let mut changes = Vec::new();
    let changed = |what: String| Change::new(Subject::Client, Sign::Changed, what);
    if was.server != now.server {
        let lost = "calls go to the old server".to_owned();
        changes.push(changed(format!("server: {} (was {})", now.server, was.server)).breaks_on_the_wire([lost]));
    }
    variables(was, now, &mut changes);
    auth(was.auth.as_ref(), now.auth.as_ref(), &mut changes);
    let envelope = |plan: &Plan| format!("{:?} {:?}", plan.envelope, plan.wrapper);
    if envelope(was) != envelope(now) {
        let unread = "replies are opened in the old way".to_owned();
        changes.push(changed("replies come in another envelope".to_owned()).breaks_on_the_wire([unread]));
    }
    if limits(&was.rate_limits) != limits(&now.rate_limits) {
        changes.push(changed(format!("rate limit: {} (was {})", limits(&now.rate_limits), limits(&was.rate_limits))));
    }
    changes
}

fn variables(was: &Plan, now: &Plan, changes: &mut Vec<Change>) {
    let find = |plan: &'_ Plan, name: &str| plan.variables.iter().position(|variable| variable.name == name);
    for variable in &was.variables {
        let name = &variable.name;
        let Some(new) = find(now, name).map(|index| &now.variables[index]) else {
            let change = Change::new(Subject::Client, Sign::Removed, format!("server variable `{name}`: is gone"));
            changes.push(change.about(name));
            continue;
        };
        let words = |variable: &ServerVariable| match &variable.default {
            Some(default) => format!("one of {}, `{default}` if left out", variable.values.join(", ")),
            None => "any value".to_owned(),
        };
        if words(variable) != words(new) {
            let lost = variable.values.iter().find(|value| !new.values.is_empty() && !new.values.contains(value));
            let what = format!("server variable `{name}`: {} (was {})", words(new), words(variable));
            let why = lost.map(|value| format!("`{value}` is no server any more"));
            changes.push(Change::new(Subject::Client, Sign::Changed, what).about(name).breaks_on_the_wire(why));
        }
    }
    for variable in now.variables.iter().filter(|variable| find(was, &variable.name).is_none()) {
        let name = &variable.name;
        let wanted = variable.default.is_none().then(|| "a client without it cannot be built".to_owned());
        let change = Change::new(Subject::Client, Sign::Added, format!("server variable `{name}`"));
        changes.push(change.about(name).breaks_on_the_wire(wanted));
    }
}

fn auth(was: Option<&AuthPlan>, now: Option<&AuthPlan>, changes: &mut Vec<Change>) {
    let words = |auth: Option<&AuthPlan>| auth.map_or("none".to_owned(), |auth| scheme(&auth.scheme));
    let exact = |auth: Option<&AuthPlan>| auth.map(|auth| format!("{:?}", auth.scheme));
    if exact(was) != exact(now) {
        let what = match words(was) == words(now) {
            true => format!("authentication: {}, at another place or of other values", words(now)),
            false => format!("authentication: {} (was {})", words(now), words(was)),
        };
        let refused = now.map(|_| "the old credentials, or where they go, are refused".to_owned());
        changes.push(Change::new(Subject::Client, Sign::Changed, what).breaks_on_the_wire(refused));
    }
    let times = |auth: Option<&AuthPlan>| auth.map(|auth| (auth.token_expired, auth.token_delay));
    if let (Some(was), Some(now)) = (times(was), times(now))
        && was != now
    {
        let what = "how an expired token is reported, or when a new one is first accepted";
        changes.push(Change::new(Subject::Client, Sign::Changed, what));
    }
}

fn scheme(scheme: &AuthScheme) -> String {
    match scheme {
        AuthScheme::Basic { user, password } => format!("a token of `{user}` and `{password}`"),
        AuthScheme::Login { fields, .. } => format!("a login with `{}`", fields.join("`, `")),
        AuthScheme::ClientCredentials { .. } => "OAuth 2.0 client credentials".to_owned(),
        AuthScheme::Password { .. } => "OAuth 2.0 password".to_owned(),
        AuthScheme::AuthorizationCode { .. } => "OAuth 2.0 authorization code".to_owned(),
        AuthScheme::Bearer => "a bearer token".to_owned(),
        AuthScheme::Given(credentials) => {
            let names: Vec<_> = credentials.iter().map(|credential| credential.scheme.as_str()).collect();
            format!("the credentials `{}`", names.join("`, `"))
        }
    }
}

fn limits(limits: &[RateLimit]) -> String {
    let words = |limit: &RateLimit| format!("{} in {} s per {}", limit.requests, limit.window, limit.per);
    if limits.is_empty() { "none".to_owned() } else { limits.iter().map(words).collect::<Vec<_>>().join(", ") }
}

/// What the vendor delivers. An event that a receiver does not know is `Other` to it.
pub(super) fn webhooks(base: &Side, head: &Side) -> Vec<Change> {
    let change = |sign, what: String| Change::new(Subject::Webhooks, sign, what);
    let (was, now) = match (&base.plan.webhooks, &head.plan.webhooks) {
        (None, None) => return Vec::new(),
        (None, Some(_)) => return vec![change(Sign::Added, "deliveries are documented".to_owned())],
        (Some(_), None) => return vec![change(Sign::Removed, "no deliveries are documented".to_owned())],
        (Some(was), Some(now)) => (was, now),
    };
    let mut changes = Vec::new();
    if format!("{:?}", was.signature) != format!("{:?}", now.signature) {
        let refused = was.signature.as_ref().map(|_| "deliveries do not verify".to_owned());
        changes.push(
            change(Sign::Changed, "signed in another way".to_owned()).about("verify").breaks_on_the_wire(refused),
        );
    }
    if was.name_at != now.name_at {
        let lost = "events are not recognised".to_owned();
        changes.push(change(Sign::Changed, "named in another place".to_owned()).breaks_on_the_wire([lost]));
    }
    for event in &was.events {
        let name = &event.name;
        match now.events.iter().find(|known| known.name == *name) {
            None => changes.push(change(Sign::Removed, format!("event `{name}`: is gone")).about(&event.variant)),
            Some(new) if new.schema != event.schema => {
                let find = |side, name| Schema::named(side, name);
                let pair = find(&head.value, &new.schema).zip(find(&base.value, &event.schema));
                let why = pair.and_then(|(sent, read)| misfit(sent, read, Taker::Client));
                let what = format!("event `{name}`: {} (was {})", new.schema, event.schema);
                changes.push(change(Sign::Changed, what).about(&event.variant).breaks_on_the_wire(why));
            }
            Some(_) => {}
        }
    }
    for event in now.events.iter().filter(|event| !was.events.iter().any(|known| known.name == event.name)) {
        changes.push(change(Sign::Added, format!("event `{}`: {}", event.name, event.schema)));
    }
    changes
}
