//! Lists in pages, walked by token.

use std::ops::RangeInclusive;

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use chrono::{DateTime, Utc};
use serde_json::{Value, json};

use super::{call::Call, clock};

const DEFAULT_PAGE_SIZE: u64 = 50;

/// Where a resource stands in its list: by a time where the list is ordered by one, then by its number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Position {
    pub(super) time: i64,
    pub(super) number: u64,
}

impl Position {
    /// In a list in order of creation.
    pub(super) fn of_number(number: u64) -> Self {
        Self { time: 0, number }
    }

    pub(super) fn of_time(time: DateTime<Utc>, number: u64) -> Self {
        Self { time: time.timestamp_millis(), number }
    }
}

/// Which page of which list is asked for.
pub(super) struct PageRequest {
    list: &'static str,
    size: usize,
    pub(super) newest_first: bool,
    /// Where the page before ended.
    after: Option<Position>,
    /// The earliest time asked for, now or when the first page was.
    pub(super) start_from: Option<DateTime<Utc>>,
}

impl PageRequest {
    /// Reads `pageSize` and `paginationToken`. A token is good for the list it came from.
    pub(super) fn read(call: &Call, list: &'static str, sizes: RangeInclusive<u64>) -> Result<Self, String> {
        let size = call.query.number("pageSize").map(|size| size.unwrap_or(DEFAULT_PAGE_SIZE));
        let size = size.ok().filter(|size| sizes.contains(size));
        let size = size.ok_or_else(|| format!("pageSize must be {} to {}", sizes.start(), sizes.end()))?;
        Self::read_of_size(call, list, size as usize)
    }

    /// Reads `paginationToken`, for a list whose pages have one size.
    pub(super) fn read_of_size(call: &Call, list: &'static str, size: usize) -> Result<Self, String> {
        let (after, start_from) = match call.query.get("paginationToken") {
            None | Some("") => (None, None),
            Some(token) => {
                let (after, start_from) = read_token(list, token).ok_or("paginationToken is not one of this list's")?;
                (Some(after), start_from)
            }
        };
        Ok(Self { list, size, newest_first: false, after, start_from })
    }

    /// Reads `startFrom`, which a token remembers.
    pub(super) fn with_start(mut self, call: &Call) -> Result<Self, String> {
        self.start_from = time(call, "startFrom")?.or(self.start_from);
        Ok(self)
    }

    /// Whether this is not the first page.
    pub(super) fn continues(&self) -> bool {
        self.after.is_some()
    }

    /// Cuts the page out of all there is to be listed.
    pub(super) fn page<'a, T: 'a>(
        &self,
        all: impl IntoIterator<Item = &'a T>,
        position: impl Fn(&T) -> Position,
        to_json: impl Fn(&T) -> Value,
    ) -> Page {
        let mut found: Vec<(Position, &T)> = all.into_iter().map(|it| (position(it), it)).collect();
        found.sort_by_key(|(position, _)| *position);
        if self.newest_first {
            found.reverse();
        }
        let total = found.len();
        let mut rest = found.into_iter().filter(|(position, _)| self.is_due(*position)).peekable();
        let page: Vec<(Position, &T)> = rest.by_ref().take(self.size).collect();
        let last = page.last().map(|(position, _)| *position).filter(|_| rest.peek().is_some());
        Page {
            entries: page.into_iter().map(|(_, it)| to_json(it)).collect(),
            next: last.map(|last| write_token(self.list, last, self.start_from)),
            total,
        }
    }

    fn is_due(&self, position: Position) -> bool {
        self.after.is_none_or(|after| if self.newest_first { position < after } else { position > after })
    }
}

/// A page, ready to be sent.
pub(super) struct Page {
    entries: Vec<Value>,
    next: Option<String>,
    total: usize,
}

impl Page {
    pub(super) fn to_json(&self, name: &str) -> Value {
        let mut body = self.to_json_without_total(name);
        body["totalCount"] = json!(self.total);
        body
    }

    pub(super) fn to_json_without_total(&self, name: &str) -> Value {
        let mut body = json!({name: self.entries, "hasMore": self.next.is_some()});
        if let Some(next) = &self.next {
            body["paginationToken"] = json!(next);
        }
        body
    }
}

/// A time in the query.
pub(super) fn time(call: &Call, name: &str) -> Result<Option<DateTime<Utc>>, String> {
    call.query
        .get(name)
        .map(|value| clock::read(value).ok_or_else(|| format!("{name} must be a date and time")))
        .transpose()
}

fn write_token(list: &str, last: Position, start_from: Option<DateTime<Utc>>) -> String {
    let start = start_from.map(|start| start.timestamp_millis().to_string()).unwrap_or_default();
    URL_SAFE_NO_PAD.encode(format!("{list} {} {} {start}", last.time, last.number))
}

fn read_token(list: &str, token: &str) -> Option<(Position, Option<DateTime<Utc>>)> {
    let decoded = String::from_utf8(URL_SAFE_NO_PAD.decode(token).ok()?).ok()?;
    let mut parts = decoded.strip_prefix(list)?.strip_prefix(' ')?.split(' ');
    let last = Position { time: parts.next()?.parse().ok()?, number: parts.next()?.parse().ok()? };
    let start = match parts.next()? {
        "" => None,
        start => Some(DateTime::from_timestamp_millis(start.parse().ok()?)?),
    };
    Some((last, start))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_is_read_by_the_list_that_wrote_it() {
        let last = Position { time: -5, number: 7 };
        let start = clock::now();
        for start in [None, Some(start)] {
            let token = write_token("contacts", last, start);
            assert_eq!(read_token("contacts", &token), Some((last, start)));
            assert_eq!(read_token("items", &token), None);
            assert_eq!(read_token("contacts", &token[1..]), None);
        }
    }
}
