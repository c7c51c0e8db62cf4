//! `…/events?ack={n}`: the request that is held until something happens.

use std::time::Duration;

use axum::response::Response;
use http::StatusCode;
use serde_json::json;
use tokio::time::{Instant, timeout_at};

use super::{
    call::{Answer, Call},
    channel::{Told, by_sender},
    href,
    reason::Refusal,
};

/// Seconds, as are the bounds.
const DEFAULT_TIMEOUT: u64 = 180;
const TIMEOUT_BOUNDS: (u64, u64) = (180, 1800);
const AGGREGATION_BOUNDS: (u64, u64) = (5, 1800);

pub(super) async fn get_events(call: Call) -> Answer {
    let asked = Asked::read(&call)?;
    let longest = call.state.settings().longest_hold;
    let (ticket, mut bell, timeout) = {
        let mut store = call.state.store();
        let channel = &mut store.application(call.application())?.channel;
        // The bell first: asking rings it, for the one who is waiting.
        let mut bell = channel.bell();
        let Some(ticket) = channel.ask(asked.ack.unwrap_or(channel.ack())) else {
            let resync = href::events(call.application(), channel.ack());
            return Ok(call.ok(json!({"_links": {"resync": {"href": resync}}})));
        };
        bell.mark_unchanged();
        channel.timeout = asked.timeout.or(channel.timeout);
        (ticket, bell, channel.timeout.unwrap_or(DEFAULT_TIMEOUT))
    };
    let deadline = Instant::now() + Duration::from_secs(timeout).min(longest);
    loop {
        let told = call.state.store().application(call.application())?.channel.tell(ticket);
        if let Some(reply) = reply(&call, asked.ack, told)? {
            return Ok(reply);
        }
        // The bell is gone with the application: the next look tells.
        if timeout_at(deadline, bell.changed()).await.is_err() {
            let told = call.state.store().application(call.application())?.channel.tell_at_last(ticket);
            return reply(&call, asked.ack, told)?.ok_or_else(|| Refusal::of_status(StatusCode::REQUEST_TIMEOUT));
        }
    }
}

fn reply(call: &Call, asked: Option<u64>, told: Told) -> Result<Option<Response>, Refusal> {
    let events = |ack| json!({"href": href::events(call.application(), ack)});
    match told {
        Told::Nothing => Ok(None),
        Told::Replaced => Err(Refusal::conflict(Some("PGetReplaced"), "Another request waits in place of this one")),
        Told::Resume(ack) => {
            Ok(Some(call.ok(json!({"_links": {"self": events(asked.unwrap_or(ack)), "resume": events(ack)}}))))
        }
        Told::Package(ack, package) => {
            let mut body = json!({"_links": {"self": events(ack), "next": events(ack + 1)}});
            if !package.is_empty() {
                body["sender"] = by_sender(&package);
            }
            Ok(Some(call.ok(body)))
        }
    }
}

/// What a request for events asks.
struct Asked {
    /// None acknowledges nothing.
    ack: Option<u64>,
    timeout: Option<u64>,
}

impl Asked {
    fn read(call: &Call) -> Result<Self, Refusal> {
        for name in ["low", "medium"] {
            within(call, name, AGGREGATION_BOUNDS)?;
        }
        within(call, "priority", (0, u64::MAX))?;
        Ok(Self { ack: within(call, "ack", (0, u64::MAX))?, timeout: within(call, "timeout", TIMEOUT_BOUNDS)? })
    }
}

fn within(call: &Call, name: &str, (least, most): (u64, u64)) -> Result<Option<u64>, Refusal> {
    match call.query.number(name) {
        Ok(None) => Ok(None),
        Ok(Some(number)) if (least..=most).contains(&number) => Ok(Some(number)),
        _ => Err(Refusal::invalid(name)),
    }
}
