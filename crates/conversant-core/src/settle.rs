//! What became of a message whose call ended in doubt.
//!
//! After an unknown outcome the message may be there or not, and sending it again may post it twice. Where the provider
//! cannot recognise a repeat, the conversation can be read instead: the clients' `settle_…` methods do, and say what they
//! found and on what evidence. They never send anything.

use crate::client::Client;
use crate::engine::{CallOptions, RawReply};
use crate::error::Error;
use crate::operation::Operation;
use crate::target::{Request, Target};
use chrono::{DateTime, NaiveDateTime, TimeDelta, Utc};
use serde_json::Value;
use std::fmt;
use std::time::Duration;
use tokio::time::Instant;

/// What a conversation says of a message.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Settled {
    /// The message is there.
    Arrived(Evidence),
    /// The message was not there for as long as was looked. A provider that is still busy with the call may yet store it.
    Absent(Evidence),
    /// It cannot be told.
    Undecided(Evidence),
}

impl Settled {
    /// What this rests on.
    pub fn evidence(&self) -> &Evidence {
        match self {
            Self::Arrived(evidence) | Self::Absent(evidence) | Self::Undecided(evidence) => evidence,
        }
    }
}

/// What a [`Settled`] rests on.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Evidence {
    /// How many messages were read, the last time.
    pub read: usize,
    /// The messages that match what was sent.
    pub matches: Vec<Sighting>,
    /// Why this is what the messages say, in plain words.
    pub reason: &'static str,
}

/// A message that matches what was sent.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Sighting {
    /// The provider's id of the message.
    pub id: String,
    /// When it was written, by the provider's clock.
    pub at: Option<DateTime<Utc>>,
}

impl fmt::Debug for Sighting {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Sighting").field("at", &self.at).finish_non_exhaustive()
    }
}

/// How an operation's message is looked for; generated from the spec.
#[doc(hidden)]
#[derive(Debug)]
pub struct Search {
    /// The operation that reads the conversation.
    pub read: &'static Operation,
    /// Query parameters of each read.
    pub query: &'static [(&'static str, &'static str)],
    /// Where the items are in a reply.
    pub items: &'static str,
    /// A value of what was sent, and where a message has the same.
    pub same: &'static [(&'static str, &'static str)],
    /// Does the provider give these values back unchanged, so that another value is another message?
    pub exact: bool,
    /// What a message of ours has besides.
    pub also: &'static [(&'static str, &'static str)],
    /// Where a message has its id.
    pub id: &'static str,
    /// Where a message says when it was written.
    pub at: Option<&'static str>,
    /// The query parameter by which the next page starts, if pages are counted.
    pub offset: Option<&'static str>,
    /// How many items a full page has.
    pub page: usize,
    /// Are the items links to the messages, under this pointer?
    pub follow: Option<(&'static Operation, &'static str)>,
}

/// A call that settles what became of a message.
pub struct Settle {
    client: Client,
    search: Option<&'static Search>,
    reason: &'static str,
    target: Option<Target>,
    sent: Value,
    since: DateTime<Utc>,
    within: Duration,
}

impl fmt::Debug for Settle {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Settle").finish_non_exhaustive()
    }
}

/// How many pages are read at most.
const MOST_PAGES: usize = 20;

/// What the provider's clocks may differ by from one reply to the next, and what whole seconds cut off.
const RESOLUTION: TimeDelta = TimeDelta::seconds(2);

/// What this machine's clock may differ by from the provider's, where no reply tells.
const UNKNOWN_SKEW: TimeDelta = TimeDelta::minutes(2);

impl Settle {
    #[doc(hidden)]
    pub fn new(
        client: Client,
        search: &'static Search,
        target: Target,
        sent: impl serde::Serialize,
        since: DateTime<Utc>,
    ) -> Self {
        let sent = serde_json::to_value(sent).unwrap_or_default();
        Self {
            client,
            search: Some(search),
            reason: "",
            target: Some(target),
            sent,
            since,
            within: Duration::from_secs(10),
        }
    }

    #[doc(hidden)]
    pub fn impossible(client: Client, reason: &'static str) -> Self {
        let since = DateTime::UNIX_EPOCH;
        Self { client, search: None, reason, target: None, sent: Value::Null, since, within: Duration::ZERO }
    }

    /// How long to look before the message counts as absent: a provider may still be busy with the call. Default: 10
    /// seconds.
    pub fn within(mut self, time: Duration) -> Self {
        self.within = time;
        self
    }

    /// Reads the conversation, again and again until the message is there or the time is over.
    ///
    /// # Errors
    ///
    /// As of the operation that reads the conversation.
    pub async fn send(self) -> Result<Settled, Error> {
        let (Some(search), Some(target)) = (self.search, &self.target) else {
            let evidence = Evidence { read: 0, matches: Vec::new(), reason: self.reason };
            return Ok(Settled::Undecided(evidence));
        };
        let until = Instant::now() + self.within;
        let mut pause = Duration::from_millis(500);
        loop {
            let found = self.look(search, target).await?;
            if !matches!(found, Settled::Absent(_)) || Instant::now() + pause > until {
                return Ok(found);
            }
            tokio::time::sleep(pause).await;
            pause *= 2;
        }
    }

    async fn look(&self, search: &Search, target: &Target) -> Result<Settled, Error> {
        let mut read = 0;
        let mut whole = false;
        let mut candidates = Vec::new();
        let mut skew = None;
        for _ in 0..MOST_PAGES {
            let reply = self.read(search.read, self.page(search, target, read)).await?;
            skew = skew.or_else(|| skew_of(&reply));
            let items = self.items(search, &reply).await?;
            read += items.len();
            candidates.extend(items.iter().filter_map(|item| self.candidate(search, item)));
            let last = items.len() < search.page.max(1);
            if last || search.offset.is_none() {
                whole = last;
                break;
            }
        }
        Ok(judge(search, read, whole, candidates, self.since, skew))
    }

    fn page(&self, search: &Search, target: &Target, offset: usize) -> Result<Request, Error> {
        let mut request = target.request(search.read.method().clone())?;
        request.accept("application/json");
        for (name, value) in search.query {
            request.query(name, *value);
        }
        if let Some(name) = search.offset.filter(|_| offset > 0) {
            request.query(name, &(offset as u64));
        }
        Ok(request)
    }

    async fn read(&self, operation: &'static Operation, request: Result<Request, Error>) -> Result<RawReply, Error> {
        self.client.call(operation, request, CallOptions::default()).await
    }

    async fn items(&self, search: &Search, reply: &RawReply) -> Result<Vec<Value>, Error> {
        let listed = match crate::body::read_json::<Value>(&reply.body)?.pointer_mut(search.items).map(Value::take) {
            Some(Value::Array(items)) => items,
            _ => Vec::new(),
        };
        let Some((operation, href)) = search.follow else { return Ok(listed) };
        let mut messages = Vec::with_capacity(listed.len());
        for link in &listed {
            let Some(href) = link.pointer(href).and_then(Value::as_str) else { continue };
            let mut request = Target::link(&self.client, href).request(operation.method().clone());
            if let Ok(request) = &mut request {
                request.accept("application/json");
            }
            match self.read(operation, request).await {
                Ok(reply) => messages.push(crate::body::read_json(&reply.body)?),
                // Gone since it was listed.
                Err(error) if error.is_not_found() => {}
                Err(error) => return Err(error),
            }
        }
        Ok(messages)
    }

    /// A message that may be ours, and whether it is like the one that was sent.
    fn candidate(&self, search: &Search, item: &Value) -> Option<(Sighting, bool)> {
        let same = search.same.iter().all(|(sent, found)| match (self.sent.pointer(sent), item.pointer(found)) {
            (Some(sent), Some(found)) => sent == found,
            _ => false,
        });
        let also =
            |(pointer, value): &(&str, &str)| item.pointer(pointer).is_some_and(|found| as_text(found) == *value);
        let may_be_ours = search.also.iter().all(also);
        may_be_ours.then(|| (sighting(search, item), same))
    }
}

/// What the candidates say.
///
/// A message that was written since and has another text is no proof of absence: a provider may have changed the text, as
/// e-mail gateways do.
fn judge(
    search: &Search,
    read: usize,
    whole: bool,
    candidates: Vec<(Sighting, bool)>,
    since: DateTime<Utc>,
    skew: Option<TimeDelta>,
) -> Settled {
    // A time before which the message cannot have been written, and one after which no older one can be meant.
    let (earliest, certain) = match skew {
        Some(skew) => (since + skew - RESOLUTION, since + skew - RESOLUTION),
        None => (since - UNKNOWN_SKEW, since + UNKNOWN_SKEW),
    };
    let not_before = |sighting: &Sighting, from: DateTime<Utc>| sighting.at.is_none_or(|at| at >= from);
    let written_since = |sighting: &Sighting| match sighting.at {
        Some(at) => at >= certain,
        None => search.exact,
    };
    let changed = !search.exact && candidates.iter().any(|(sighting, same)| !same && not_before(sighting, earliest));
    let matches: Vec<_> = candidates.into_iter().filter(|(_, same)| *same).map(|(sighting, _)| sighting).collect();
    let possible: Vec<_> = matches.into_iter().filter(|sighting| not_before(sighting, earliest)).collect();
    let arrived = possible.iter().any(written_since);
    let undecided = |matches, reason| Settled::Undecided(Evidence { read, matches, reason });
    if arrived {
        let reason = "a message like the one sent was written since";
        Settled::Arrived(Evidence { read, matches: possible, reason })
    } else if !possible.is_empty() {
        undecided(possible, "a message like the one sent is there, but it may be an older one")
    } else if changed {
        undecided(possible, "a message was written since, but its text is not the one sent")
    } else if !whole {
        undecided(possible, "the conversation is longer than what was read")
    } else {
        let reason = "the whole conversation was read, and nothing like the message was written since";
        Settled::Absent(Evidence { read, matches: possible, reason })
    }
}

fn sighting(search: &Search, item: &Value) -> Sighting {
    let id = item.pointer(search.id).map(as_text).unwrap_or_default();
    Sighting { id, at: search.at.and_then(|at| time(item.pointer(at)?)) }
}

fn as_text(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

/// A time in any of the forms that specs know.
fn time(value: &Value) -> Option<DateTime<Utc>> {
    match value {
        Value::Number(seconds) => DateTime::from_timestamp(seconds.as_i64()?, 0),
        Value::String(text) => match text.strip_prefix("/Date(").and_then(|rest| rest.strip_suffix(")/")) {
            Some(milliseconds) => DateTime::from_timestamp_millis(milliseconds.parse().ok()?),
            None => {
                let spaced = NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M:%S%.f").ok();
                spaced.map(|spaced| spaced.and_utc()).or_else(|| text.parse().ok())
            }
        },
        _ => None,
    }
}

/// How far the provider's clock is ahead of this machine's, by the `Date` of a reply.
fn skew_of(reply: &RawReply) -> Option<TimeDelta> {
    let date = reply.headers.get(http::header::DATE)?.to_str().ok()?;
    let there: DateTime<Utc> = httpdate::parse_http_date(date).ok()?.into();
    Some(there - Utc::now())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn search(exact: bool) -> Search {
        static READ: Operation = Operation::new("test", "read", http::Method::GET, "/");
        Search {
            read: &READ,
            query: &[],
            items: "",
            same: &[],
            exact,
            also: &[],
            id: "",
            at: None,
            offset: None,
            page: 1,
            follow: None,
        }
    }

    fn word(settled: &Settled) -> &'static str {
        match settled {
            Settled::Arrived(_) => "arrived",
            Settled::Absent(_) => "absent",
            Settled::Undecided(_) => "undecided",
        }
    }

    #[test]
    fn a_message_is_judged_by_its_text_and_by_when_it_was_written() {
        let since: DateTime<Utc> = "2026-01-01T12:00:00Z".parse().expect("a time");
        let at = |seconds: i64| Sighting { id: "1".to_owned(), at: Some(since + TimeDelta::seconds(seconds)) };
        let (same, other) = (true, false);
        let (known, ahead) = (Some(TimeDelta::zero()), Some(TimeDelta::seconds(30)));
        let cases = [
            ("after the call", vec![(at(1), same)], true, known, "arrived"),
            ("in the same second", vec![(at(-1), same)], true, known, "arrived"),
            ("an older one with the same text", vec![(at(-60), same)], true, known, "absent"),
            ("an older one, by a clock that is ahead", vec![(at(20), same)], true, ahead, "absent"),
            ("a new one, by a clock that is ahead", vec![(at(31), same)], true, ahead, "arrived"),
            ("just after, by an unknown clock", vec![(at(10), same)], true, None, "undecided"),
            ("long after, by an unknown clock", vec![(at(200), same)], true, None, "arrived"),
            ("long before, by an unknown clock", vec![(at(-200), same)], true, None, "absent"),
            ("another text since", vec![(at(1), other)], true, known, "undecided"),
            ("another text before", vec![(at(-60), other)], true, known, "absent"),
            ("another text and the same", vec![(at(1), other), (at(2), same)], true, known, "arrived"),
            ("none, all read", vec![], true, known, "absent"),
            ("none, not all read", vec![], false, known, "undecided"),
            ("there, not all read", vec![(at(1), same)], false, known, "arrived"),
        ];
        for (name, candidates, whole, skew, expected) in cases {
            assert_eq!(word(&judge(&search(false), 5, whole, candidates, since, skew)), expected, "{name}");
        }
    }

    #[test]
    fn an_id_of_the_callers_own_settles_it_without_a_time() {
        let undated = || Sighting { id: "1".to_owned(), at: None };
        for (name, exact, candidates, expected) in [
            ("its id", true, vec![(undated(), true)], "arrived"),
            ("another id", true, vec![(undated(), false)], "absent"),
            ("its text", false, vec![(undated(), true)], "undecided"),
            ("another text", false, vec![(undated(), false)], "undecided"),
        ] {
            assert_eq!(word(&judge(&search(exact), 1, true, candidates, Utc::now(), None)), expected, "{name}");
        }
    }
}
