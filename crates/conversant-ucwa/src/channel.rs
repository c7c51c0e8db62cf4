// Made by `cargo xtask generate ucwa` from specs/ucwa.yaml (sha256 8ae4282136bcaf5f) with progenitor 0.15.1.
// Do not edit: change the spec or the pipeline and generate again.
// Its text is specs/ucwa/channel.rs.

//! The event channel: what happens in an application, as a stream; and sending a message until it is known to have arrived.
//!
//! ```no_run
//! # use conversant_ucwa::{Client, Link, types::Application};
//! # async fn listen(client: Client, application: Application, send_message: Link) -> Result<(), conversant_ucwa::Error> {
//! use conversant_ucwa::channel::{Delivery, Heard};
//! use conversant_ucwa::operations::SendMessageBody;
//! use std::time::Duration;
//!
//! let mut channel = client.event_channel(application.links.events.expect("an application has events").href);
//!
//! let message = client.send_message_at(send_message, "my-operation-1", SendMessageBody::plain("Hello"));
//! match channel.deliver(message, Duration::from_secs(30)).await? {
//!     Delivery::Delivered(_) => println!("it arrived"),
//!     Delivery::Failed(failed) => println!("it did not: {:?}", failed.event.reason),
//!     _ => println!("nobody said"),
//! }
//!
//! while let Some(heard) = channel.next().await {
//!     match heard? {
//!         Heard::Event(heard) => println!("{} {}", heard.event.type_.as_str(), heard.event.link.rel.unwrap_or_default()),
//!         Heard::Resumed | Heard::Resynced => println!("read again what you keep"),
//!         _ => {}
//!     }
//! }
//! # Ok(())
//! # }
//! ```

use crate::operations::{SendMessage, SendMessageHeaders};
use crate::types::{Event, EventSender, EventStatus, EventType, EventsLinks, EventsReply, Link as ResourceLink};
use crate::{Client, Error, Link, Reply};
use conversant_core::Stream;
use conversant_core::codegen::within;
use serde_json::Value;
use std::collections::VecDeque;
use std::fmt;
use std::future::{Future, poll_fn};
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

/// How long the server holds a request when nothing happens, unless told otherwise.
/// Source: <https://learn.microsoft.com/en-us/skype-sdk/ucwa/events_ref>.
const HOLD: Duration = Duration::from_secs(180);

/// What a request may take beyond the time for which the server holds it.
const SLACK: Duration = Duration::from_secs(30);

/// Something that the channel says.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Heard {
    /// Something happened to a resource.
    Event(Box<HeardEvent>),
    /// The server has forgotten what is transient, as nobody had asked for long. Read again what you keep.
    Resumed,
    /// Events were missed. Drop what you keep and read it again.
    Resynced,
    /// An event that is not what the vendor documents. The others of its package are not lost by it.
    Malformed(MalformedEvent),
}

/// An event and who tells of it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct HeardEvent {
    /// The relation of the resource that tells: `communication`, `conversation`, `me`.
    pub sender: String,
    /// The link to that resource.
    pub sender_href: Link,
    /// What happened.
    pub event: Event,
}

/// An event as it came. It may hold what a person wrote, so `Debug` shows its size only.
#[derive(Clone, PartialEq)]
pub struct MalformedEvent(String);

impl MalformedEvent {
    /// The event as JSON.
    pub fn json(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for MalformedEvent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "MalformedEvent(<{} bytes>)", self.0.len())
    }
}

/// What became of a message.
#[derive(Debug)]
#[non_exhaustive]
pub enum Delivery {
    /// It was delivered. In a conversation of several, it reached all but the
    /// [failed participants](Completed::failed_participants).
    Delivered(Completed),
    /// It was not delivered; the event's `reason` says why.
    Failed(Completed),
    /// The server has taken it, and the channel did not say in time what became of it; or the channel ended, in which case
    /// its error comes next from the stream. It may have been delivered, or may be yet.
    Unheard(Reply<(), SendMessageHeaders>),
}

/// A message whose operation has completed.
#[derive(Debug)]
#[non_exhaustive]
pub struct Completed {
    /// What the server answered when it took the message.
    pub sent: Reply<(), SendMessageHeaders>,
    /// The event that says so.
    pub event: Event,
}

impl Completed {
    /// The participants that the message did not reach.
    pub fn failed_participants(&self) -> &[ResourceLink] {
        let message = self.event.embedded.as_ref().and_then(|embedded| embedded.message.as_ref());
        message.and_then(|message| message.links.failed_delivery_participant.as_deref()).unwrap_or_default()
    }
}

impl Client {
    /// The event channel of an application, from its `events` link.
    ///
    /// Nothing is asked before the first [`next`](EventChannel::next). An application has one channel: a second reader
    /// ends the first, which gets an error with status 409.
    pub fn event_channel(&self, events: impl Into<Link>) -> EventChannel {
        EventChannel {
            client: self.clone(),
            link: events.into(),
            settings: Settings::default(),
            tell_settings: true,
            heard: VecDeque::new(),
            fetching: None,
            error: None,
            ended: false,
        }
    }
}

type Fetch = Pin<Box<dyn Future<Output = Result<Reply<EventsReply>, Error>> + Send>>;

/// The events of an application, in their order.
///
/// A package of events is acknowledged when the next one is asked for: that is when all of its events have been taken, or
/// when [`deliver`](Self::deliver) reads on. It is a `futures_core::Stream`; without a crate of stream
/// adapters, [`next`](Self::next) does.
///
/// An error ends the stream. [`link`](Self::link) is then what to go on with, in another channel, unless the application
/// is gone (404): sign in again.
#[must_use = "a channel does nothing until its events are asked for"]
pub struct EventChannel {
    client: Client,
    /// What is asked next.
    link: Link,
    settings: Settings,
    /// Does the server not know the settings?
    tell_settings: bool,
    heard: VecDeque<Heard>,
    fetching: Option<Fetch>,
    /// What ended the channel, until it is told.
    error: Option<Error>,
    ended: bool,
}

#[derive(Debug, Clone, Copy, Default)]
struct Settings {
    hold: Option<Duration>,
    low: Option<Duration>,
    medium: Option<Duration>,
}

impl fmt::Debug for EventChannel {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("EventChannel").field("heard", &self.heard.len()).finish_non_exhaustive()
    }
}

impl EventChannel {
    /// How long the server holds a request when nothing happens: 180 to 1,800 seconds. Default: 180 seconds.
    pub fn hold(mut self, time: Duration) -> Self {
        self.settings.hold = Some(time);
        self
    }

    /// How long events of low priority may wait for others: 5 to 1,800 seconds. Default: 15 seconds.
    pub fn low(mut self, time: Duration) -> Self {
        self.settings.low = Some(time);
        self
    }

    /// How long events of medium priority may wait for others: 5 to 1,800 seconds. Default: 5 seconds.
    pub fn medium(mut self, time: Duration) -> Self {
        self.settings.medium = Some(time);
        self
    }

    /// What is asked next. A channel from this link goes on where this one stands, less the events that were not taken.
    pub fn link(&self) -> &Link {
        &self.link
    }

    /// What happens next; `None` after an error. Dropping the future loses nothing.
    pub async fn next(&mut self) -> Option<Result<Heard, Error>> {
        poll_fn(|context| self.poll(context)).await
    }

    /// Sends a message and waits until the channel says what became of it. Everything else that is heard meanwhile stays in
    /// the channel.
    ///
    /// # Errors
    ///
    /// As of the message's own `send`. Once the server has taken the message there is no error, only
    /// [`Delivery::Unheard`].
    pub async fn deliver(&mut self, message: SendMessage, time: Duration) -> Result<Delivery, Error> {
        let operation_id = message.operation_id.clone();
        let sent = message.send().await?;
        let location = sent.headers().location.clone();
        let completed = within(time, self.completed(&operation_id, location.as_ref())).await.flatten();
        Ok(match completed {
            Some(event) if event.status == Some(EventStatus::Success) => Delivery::Delivered(Completed { sent, event }),
            Some(event) => Delivery::Failed(Completed { sent, event }),
            None => Delivery::Unheard(sent),
        })
    }

    /// The event with which a message completes, taken out of what is heard. `None` if the channel ends before.
    async fn completed(&mut self, operation_id: &str, location: Option<&Link>) -> Option<Event> {
        loop {
            // What was heard before the message was sent is not about it.
            let before = self.heard.len();
            if let Err(error) = poll_fn(|context| self.poll_package(context)).await? {
                self.error = Some(error);
                return None;
            }
            let is_it = |heard: &Heard| match heard {
                Heard::Event(heard) => completes(&heard.event, operation_id, location),
                _ => false,
            };
            let found = self.heard.iter().skip(before).position(is_it);
            if let Some(Heard::Event(heard)) = found.and_then(|index| self.heard.remove(before + index)) {
                return Some(heard.event);
            }
        }
    }

    fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Heard, Error>>> {
        loop {
            if let Some(heard) = self.heard.pop_front() {
                return Poll::Ready(Some(Ok(heard)));
            }
            if let Some(error) = self.error.take() {
                return Poll::Ready(Some(Err(error)));
            }
            match ready!(self.poll_package(context)) {
                Some(Ok(())) => {}
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                None => return Poll::Ready(None),
            }
        }
    }

    /// Reads one package into what is heard. `None` once the channel has ended.
    fn poll_package(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<(), Error>>> {
        if self.ended {
            return Poll::Ready(None);
        }
        let fetched = match &mut self.fetching {
            Some(fetching) => ready!(fetching.as_mut().poll(context)),
            None => {
                let fetching = self.fetching.insert(fetch(&self.client, &self.link, self.settings, self.tell_settings));
                ready!(fetching.as_mut().poll(context))
            }
        };
        self.fetching = None;
        match fetched {
            Ok(reply) => {
                let EventsReply { links, sender, .. } = reply.into_inner();
                for sender in sender.unwrap_or_default() {
                    self.hear(sender);
                }
                self.follow(links);
            }
            // The next package is not behind one that cannot be read as a whole.
            Err(error) => match Package::read(&error) {
                Some(package) => {
                    self.heard.extend(package.heard);
                    self.follow(package.links);
                }
                None => {
                    self.ended = true;
                    return Poll::Ready(Some(Err(error)));
                }
            },
        }
        Poll::Ready(Some(Ok(())))
    }

    fn hear(&mut self, sender: EventSender) {
        let EventSender { rel, href, events, .. } = sender;
        let heard = |event| HeardEvent { sender: rel.clone(), sender_href: href.clone(), event };
        self.heard.extend(events.into_iter().map(|event| Heard::Event(Box::new(heard(event)))));
    }

    /// Notes what is asked next. A reply that leads nowhere is the last one.
    fn follow(&mut self, links: EventsLinks) {
        self.tell_settings = links.resume.is_some();
        if let Some(resync) = links.resync {
            self.heard.push_back(Heard::Resynced);
            self.link = resync.href;
        } else if let Some(resume) = links.resume {
            self.heard.push_back(Heard::Resumed);
            self.link = resume.href;
        } else if let Some(next) = links.next {
            self.link = next.href;
        } else {
            self.ended = true;
        }
    }
}

impl Stream for EventChannel {
    type Item = Result<Heard, Error>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll(context)
    }
}

fn fetch(client: &Client, link: &Link, settings: Settings, tell_settings: bool) -> Fetch {
    let hold = settings.hold.unwrap_or(HOLD);
    let seconds = |time: Option<Duration>| time.map(|time| i64::try_from(time.as_secs()).unwrap_or(i64::MAX));
    let mut call = client.get_events_at(link).attempt_timeout(hold + SLACK).timeout(hold + 2 * SLACK);
    if tell_settings {
        call.timeout_ = seconds(settings.hold);
        call.low = seconds(settings.low);
        call.medium = seconds(settings.medium);
    }
    Box::pin(call.send())
}

/// Is this the event that says how the message has completed? Events name it by its link; its operation id is not in all of
/// them.
fn completes(event: &Event, operation_id: &str, location: Option<&Link>) -> bool {
    let message = event.embedded.as_ref().and_then(|embedded| embedded.message.as_ref());
    let same_operation = message.is_some_and(|message| message.operation_id.as_deref() == Some(operation_id));
    let same_link = location.is_some_and(|location| path(location) == path(&event.link.href));
    let ended = matches!(event.status, Some(EventStatus::Success | EventStatus::Failure));
    event.type_ == EventType::Completed && ended && (same_operation || same_link)
}

/// A link's path: without scheme and host, which only some links have, and without query.
fn path(link: &Link) -> &str {
    let link = link.as_str().split(['?', '#']).next().unwrap_or_default();
    match link.split_once("://") {
        Some((_, rest)) => rest.find('/').map_or("", |slash| &rest[slash..]),
        None => link,
    }
}

/// A package that cannot be read as a whole, read event by event.
struct Package {
    links: EventsLinks,
    heard: Vec<Heard>,
}

impl Package {
    fn read(error: &Error) -> Option<Self> {
        if !error.is_decode() {
            return None;
        }
        let mut whole: Value = serde_json::from_slice(error.raw_body()).ok()?;
        let links = serde_json::from_value(whole.get_mut("_links")?.take()).ok()?;
        let senders = whole.get("sender").and_then(Value::as_array).into_iter().flatten();
        Some(Self { links, heard: senders.flat_map(read_sender).collect() })
    }
}

fn read_sender(sender: &Value) -> Vec<Heard> {
    let text = |name: &str| sender.get(name).and_then(Value::as_str).unwrap_or_default();
    let Some(events) = sender.get("events").and_then(Value::as_array) else {
        return vec![Heard::Malformed(MalformedEvent(sender.to_string()))];
    };
    let read = |event: &Value| match serde_json::from_value(event.clone()) {
        Ok(event) => Heard::Event(Box::new(HeardEvent {
            sender: text("rel").to_owned(),
            sender_href: text("href").into(),
            event,
        })),
        Err(_) => Heard::Malformed(MalformedEvent(event.to_string())),
    };
    events.iter().map(read).collect()
}
