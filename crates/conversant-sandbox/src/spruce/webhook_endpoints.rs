//! `/webhooks/endpoints`: who is told of events.

use chrono::{DateTime, Utc};
use serde_json::{Value, json};
use tokio::sync::mpsc::UnboundedSender;

use super::{
    background::Background,
    call::{Answer, Call, Reply},
    clock,
    error::Refusal,
    fields::{Fields, Required},
    paging::{self, PageRequest, Position},
    store::Store,
    webhook_events::{self, Delivery, LoggedEvent},
};
use crate::{tokens::unique_hex, webhook_delivery::Target};

const LOG_PAGE_SIZE: usize = 20;

pub(super) struct WebhookEndpoint {
    pub(super) id: String,
    name: String,
    url: String,
    secret: Secret,
    created: DateTime<Utc>,
    pub(super) paused: bool,
    /// Every event sent or to be sent here, oldest first.
    pub(super) log: Vec<LoggedEvent>,
    pub(super) queue: UnboundedSender<Delivery>,
    /// Works the queue off.
    _delivering: Background,
}

struct Secret {
    id: String,
    value: String,
}

pub(super) fn list(store: &mut Store, _: &Call) -> Answer {
    let all: Vec<Value> = store.webhook_endpoints.iter().map(|it| it.to_json("")).collect();
    Ok(Reply::Ok(json!({"endpoints": all})))
}

pub(super) fn create(store: &mut Store, call: &Call) -> Answer {
    let object = call.object()?;
    let fields = Fields::new(&object);
    let name = fields.string("name").required("name")?.to_owned();
    let url = fields.string("url").required("url")?.to_owned();
    let target = Target::parse(&url).map_err(|why| format!("No events can be sent to url: {why}"))?;
    call.claim_key(store)?;
    let number = store.next_number();
    let id = format!("wde_{number}");
    let secret = Secret { id: format!("wss_{number}"), value: unique_hex() };
    let (queue, delivering) = webhook_events::start(store, id.clone(), target, secret.value.clone());
    let endpoint = WebhookEndpoint {
        id,
        name,
        url,
        secret,
        created: clock::now(),
        paused: false,
        log: Vec::new(),
        queue,
        _delivering: delivering,
    };
    // The one time the secret is told.
    let body = json!({"endpoint": endpoint.to_json(&endpoint.secret.value)});
    store.webhook_endpoints.push(endpoint);
    Ok(Reply::Ok(body))
}

pub(super) fn get(store: &mut Store, call: &Call) -> Answer {
    Ok(Reply::Ok(json!({"endpoint": find(store, call)?.to_json("")})))
}

pub(super) fn delete(store: &mut Store, call: &Call) -> Answer {
    find(store, call)?;
    store.webhook_endpoints.retain(|it| it.id != call.id);
    Ok(Reply::Empty)
}

pub(super) fn set_paused(store: &mut Store, call: &Call) -> Answer {
    find(store, call)?;
    let paused = match call.query.get("paused") {
        Some("true") => true,
        Some("false") => false,
        _ => return Err(Refusal::invalid("paused must be true or false")),
    };
    call.claim_key(store)?;
    for endpoint in store.webhook_endpoints.iter_mut().filter(|it| it.id == call.id) {
        endpoint.paused = paused;
    }
    Ok(Reply::Ok(json!({"paused": paused})))
}

pub(super) fn list_events(store: &mut Store, call: &Call) -> Answer {
    let endpoint = find(store, call)?;
    let (start, end) = (paging::time(call, "startTime")?, paging::time(call, "endTime")?);
    let request = PageRequest::read_of_size(call, "webhook events", LOG_PAGE_SIZE)?;
    let found = endpoint
        .log
        .iter()
        .filter(|it| start.is_none_or(|start| it.time >= start) && end.is_none_or(|end| it.time <= end));
    let page = request.page(found, |it| Position::of_number(it.number), LoggedEvent::to_json);
    Ok(Reply::Ok(page.to_json_without_total("events")))
}

fn find<'a>(store: &'a Store, call: &Call) -> Result<&'a WebhookEndpoint, Refusal> {
    let endpoint = store.webhook_endpoints.iter().find(|it| it.id == call.id);
    endpoint.ok_or_else(|| Refusal::not_found("webhook endpoint"))
}

impl WebhookEndpoint {
    fn to_json(&self, secret: &str) -> Value {
        json!({
            "object": "webhookDestinationEndpoint",
            "id": self.id,
            "name": self.name,
            "url": self.url,
            "status": if self.paused { "paused" } else { "active" },
            "createdAt": clock::write(self.created),
            "signingSecrets": [{"id": self.secret.id, "value": secret}],
        })
    }
}
