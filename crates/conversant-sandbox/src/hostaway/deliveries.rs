//! Events on their way to webhooks. Each is sent once, in a task of its own, and logged when it is over.

use std::time::Duration;

use bytes::Bytes;
use serde_json::{Value, json};

use super::{
    ACCOUNT_ID, Store,
    endpoint::Endpoint,
    messages::Message,
    reservations::{Reservation, Shown},
    webhook_logs::Logs,
};
use crate::webhook_delivery::{Schedule, deliver};

/// The vendor waits 20 seconds and tries again for an hour. The sandbox does not try again.
const SCHEDULE: Schedule = Schedule { attempts: 1, delay: Duration::ZERO, timeout: Duration::from_secs(20) };

/// Sends `message.received` to the webhooks, and the bare message to the older ones.
pub(super) fn announce_message(store: &Store, message: &Message) {
    let json = message.to_json();
    let event = Event { object: "conversationMessage", name: "message.received", id: message.id, data: json.clone() };
    announce(store, message.listing, &event);
    for webhook in store.message_webhooks.enabled_for(message) {
        let about = json!({
            "accountId": ACCOUNT_ID,
            "listingMapId": message.listing,
            "reservationId": message.reservation,
            "conversationMessageId": message.id,
            "conversationMessageWebhookId": webhook.id,
        });
        send(&webhook.endpoint, &json, about, store.message_webhook_logs.clone());
    }
}

pub(super) fn announce_reservation(store: &Store, reservation: &Reservation, name: &'static str) {
    let data = reservation.to_json(Shown { whole: true, ..Shown::default() });
    announce(store, reservation.listing.id, &Event { object: "reservation", name, id: reservation.id, data });
}

struct Event {
    object: &'static str,
    name: &'static str,
    id: u64,
    data: Value,
}

fn announce(store: &Store, listing: u64, event: &Event) {
    let body = json!({
        "object": event.object,
        "event": event.name,
        "accountId": ACCOUNT_ID,
        "data": event.data,
    });
    for webhook in store.unified_webhooks.enabled() {
        let about = json!({
            "accountId": ACCOUNT_ID,
            "listingMapId": listing,
            "webhookNotificationSettingId": webhook.id,
            "isEnabled": 1,
            "object": event.object,
            "objectId": event.id,
            "event": event.name,
        });
        send(&webhook.endpoint, &body, about, store.unified_webhook_logs.clone());
    }
}

fn send(endpoint: &Endpoint, body: &Value, mut about: Value, logs: Logs) {
    let (target, headers, body) = (endpoint.target.clone(), endpoint.headers(), Bytes::from(body.to_string()));
    if let (Value::Object(about), Value::Object(masked)) = (&mut about, endpoint.masked()) {
        about.extend(masked);
    }
    tokio::spawn(async move {
        let attempts = deliver(&target, &headers, &body, SCHEDULE, |_| {}).await;
        let status = attempts.last().and_then(|it| it.status).map_or(0, |it| it.as_u16());
        logs.add(about, status);
    });
}
