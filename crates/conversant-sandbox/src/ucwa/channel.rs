//! An application's event channel: what is to be told, what was told and not yet acknowledged.

use serde_json::{Map, Value, json};
use tokio::sync::watch;

/// What happened to a resource.
#[derive(Clone)]
pub(super) struct Event {
    pub(super) sender: Place,
    /// `added`, `updated` or `deleted`; of operations, `started`, `updated` or `completed`.
    pub(super) kind: &'static str,
    pub(super) target: Place,
    /// The collection the target joined or left.
    pub(super) within: Option<Place>,
    /// How an operation ended.
    pub(super) outcome: Option<Outcome>,
    /// The target as it was then.
    pub(super) embedded: Option<Value>,
}

/// A resource told of.
#[derive(Clone, PartialEq)]
pub(super) struct Place {
    pub(super) rel: &'static str,
    pub(super) href: String,
    pub(super) title: Option<String>,
}

#[derive(Clone)]
pub(super) enum Outcome {
    Success,
    Failure(Reason),
}

/// Why an operation failed: the body of an error, within an event.
#[derive(Debug, Clone)]
pub(super) struct Reason {
    pub(super) code: String,
    pub(super) subcode: String,
    pub(super) message: &'static str,
}

impl Reason {
    pub(super) fn new(code: &str, subcode: &str, message: &'static str) -> Self {
        Self { code: code.to_owned(), subcode: subcode.to_owned(), message }
    }
}

impl Place {
    pub(super) fn new(rel: &'static str, href: String) -> Self {
        Self { rel, href, title: None }
    }

    fn to_json(&self) -> Value {
        let mut place = json!({"rel": self.rel, "href": self.href});
        if let Some(title) = &self.title {
            place["title"] = json!(title);
        }
        place
    }
}

impl Event {
    fn to_json(&self) -> Value {
        let mut event = json!({"type": self.kind, "link": self.target.to_json()});
        if let Some(within) = &self.within {
            event["in"] = within.to_json();
        }
        match &self.outcome {
            None => {}
            Some(Outcome::Success) => event["status"] = json!("Success"),
            Some(Outcome::Failure(reason)) => {
                event["status"] = json!("Failure");
                event["reason"] = json!({"code": reason.code, "subcode": reason.subcode, "message": reason.message});
            }
        }
        if let Some(resource) = &self.embedded {
            event["_embedded"] = Value::Object(Map::from_iter([(self.target.rel.to_owned(), resource.clone())]));
        }
        event
    }
}

/// The events by sender, in order: a sender comes again when another spoke in between.
pub(super) fn by_sender(events: &[Event]) -> Value {
    events
        .chunk_by(|one, next| one.sender == next.sender)
        .map(|events| {
            let mut sender = events[0].sender.to_json();
            sender["events"] = events.iter().map(Event::to_json).collect();
            sender
        })
        .collect()
}

pub(super) struct Channel {
    /// The number requests come with until a package goes out under it and is acknowledged.
    ack: u64,
    /// What went out under that number, to go out again when the reply was lost.
    package: Option<Vec<Event>>,
    pending: Vec<Event>,
    /// How often it was asked. Only the last one who did is answered.
    asked: u64,
    started_anew: bool,
    /// The `timeout` last asked for.
    pub(super) timeout: Option<u64>,
    bell: watch::Sender<()>,
}

/// What one who waits is told.
pub(super) enum Told {
    /// The events that went out under this number; none when the time is up.
    Package(u64, Vec<Event>),
    /// Another one waits in its place.
    Replaced,
    /// The channel starts anew at this number.
    Resume(u64),
    /// Nothing happened yet.
    Nothing,
}

impl Default for Channel {
    fn default() -> Self {
        Self {
            ack: 1,
            package: None,
            pending: Vec::new(),
            asked: 0,
            started_anew: false,
            timeout: None,
            bell: watch::Sender::new(()),
        }
    }
}

impl Channel {
    /// Where the channel continues.
    pub(super) fn ack(&self) -> u64 {
        self.ack
    }

    pub(super) fn push(&mut self, event: Event) {
        self.pending.push(event);
        self.bell.send_replace(());
    }

    /// Tells of what happens from now on; its sender is gone when the application is.
    pub(super) fn bell(&self) -> watch::Receiver<()> {
        self.bell.subscribe()
    }

    /// Acknowledges, and waits in the place of whoever did. The ticket to wait with; `None` when the number is out of
    /// order.
    pub(super) fn ask(&mut self, ack: u64) -> Option<u64> {
        if self.ack.checked_add(1) == Some(ack) && self.package.is_some() {
            self.ack = ack;
            self.package = None;
        }
        // A channel that starts anew says so, whatever number was given before.
        if ack != self.ack && !self.started_anew {
            return None;
        }
        self.asked += 1;
        self.bell.send_replace(());
        Some(self.asked)
    }

    pub(super) fn tell(&mut self, ticket: u64) -> Told {
        if ticket != self.asked {
            return Told::Replaced;
        }
        if std::mem::take(&mut self.started_anew) {
            return Told::Resume(self.ack);
        }
        if self.package.as_ref().is_none_or(Vec::is_empty) && !self.pending.is_empty() {
            self.package = Some(std::mem::take(&mut self.pending));
        }
        match &self.package {
            Some(package) if !package.is_empty() => Told::Package(self.ack, package.clone()),
            _ => Told::Nothing,
        }
    }

    /// As [`tell`](Self::tell), where the time is up: nothing is a package, too.
    pub(super) fn tell_at_last(&mut self, ticket: u64) -> Told {
        match self.tell(ticket) {
            Told::Nothing => {
                self.package = Some(Vec::new());
                Told::Package(self.ack, Vec::new())
            }
            told => told,
        }
    }

    /// Forgets what was not told, and what was asked for, past every number that was given.
    pub(super) fn start_anew(&mut self) {
        self.ack += 2;
        self.package = None;
        self.pending.clear();
        self.timeout = None;
        self.started_anew = true;
        self.bell.send_replace(());
    }

    pub(super) fn forget_pending(&mut self) {
        self.pending.clear();
    }
}
