//! Events of users and units on their way to webhooks: each sent once, in a task of its own, and logged afterwards.

use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, HeaderValue, header};
use serde_json::Value;

use super::{Store, units::Unit, user::User};
use crate::webhook_delivery::{Schedule, deliver};

const SCHEDULE: Schedule = Schedule { attempts: 1, delay: Duration::ZERO, timeout: Duration::from_secs(10) };

pub(super) fn announce_user(store: &Store, user: &User, event: &'static str) {
    announce(store, event, &user.event(&store.units));
}

pub(super) fn announce_unit(store: &Store, unit: &Unit, event: &'static str) {
    let users = store.users.listed().filter(|it| it.is_in(unit.id)).count();
    announce(store, event, &store.units.event_of(unit, users));
}

/// The body is the user or unit, without an envelope.
fn announce(store: &Store, event: &'static str, data: &Value) {
    let body = Bytes::from(data.to_string());
    for webhook in store.webhooks.triggered_by(event) {
        let (target, uri, log, body) = (webhook.target.clone(), webhook.uri.clone(), webhook.log.clone(), body.clone());
        tokio::spawn(async move {
            let headers = HeaderMap::from_iter([(header::CONTENT_TYPE, HeaderValue::from_static("application/json"))]);
            let attempts = deliver(&target, &headers, &body, SCHEDULE, |_| {}).await;
            let status = attempts.last().and_then(|it| it.status).map_or(0, |it| it.as_u16());
            log.add(event, &uri, status);
        });
    }
}
