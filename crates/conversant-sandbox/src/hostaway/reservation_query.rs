//! Which reservations a list has, in what order, and where its page begins.

use std::cmp::Ordering;

use chrono::NaiveDate;

use super::{
    messages::Messages,
    request::{Query, Refusal},
    reservations::Reservation,
};

/// The conditions of a query, all of which have to be met.
pub(super) struct Filter<'a> {
    channel: Option<i64>,
    listing: Option<i64>,
    assignee: Option<i64>,
    guest_name: Option<String>,
    guest_email: Option<&'a str>,
    customer_user: Option<&'a str>,
    agreement: Option<&'a str>,
    arrival: Dates,
    departure: Dates,
    latest_activity: Dates,
    unread: Option<bool>,
    starred: Option<bool>,
    archived: Option<bool>,
    pinned: Option<bool>,
}

/// From the first to the second, both included.
struct Dates(Option<NaiveDate>, Option<NaiveDate>);

impl<'a> Filter<'a> {
    pub(super) fn read(query: &'a Query) -> Result<Self, Refusal> {
        Ok(Self {
            channel: query.id("channelId")?,
            listing: query.id("listingId")?,
            assignee: query.id("assigneeUserId")?,
            guest_name: query.text("match").map(str::to_lowercase),
            guest_email: query.text("guestEmail"),
            customer_user: query.text("customerUserId"),
            agreement: query.text("reservationAgreement"),
            arrival: Dates(query.date("arrivalStartDate")?, query.date("arrivalEndDate")?),
            departure: Dates(query.date("departureStartDate")?, query.date("departureEndDate")?),
            latest_activity: Dates(query.date("latestActivityStart")?, query.date("latestActivityEnd")?),
            unread: query.flag("hasUnreadConversationMessages")?,
            starred: query.flag("isStarred")?,
            archived: query.flag("isArchived")?,
            pinned: query.flag("isPinned")?,
        })
    }

    pub(super) fn fits(&self, messages: &Messages, it: &Reservation) -> bool {
        is(self.channel, Some(it.channel.id.cast_signed()))
            && is(self.listing, Some(it.listing.id.cast_signed()))
            && is(self.assignee, it.assignee.map(u64::cast_signed))
            && is(self.guest_email, Some(it.guest_email.as_str()))
            && is(self.customer_user, it.customer_user)
            && is(self.agreement, Some(it.agreement))
            && is(self.starred, Some(it.starred))
            && is(self.archived, Some(it.archived))
            && is(self.pinned, Some(it.pinned))
            && self.unread.is_none_or(|unread| unread == messages.has_unread(it.id))
            && self.guest_name.as_ref().is_none_or(|words| it.guest_name.to_lowercase().contains(words))
            && self.arrival.have(it.arrival)
            && self.departure.have(it.departure)
            && self.latest_activity.have(it.latest_activity())
    }
}

fn is<T: PartialEq>(wanted: Option<T>, found: Option<T>) -> bool {
    wanted.is_none() || wanted == found
}

impl Dates {
    fn have(&self, date: NaiveDate) -> bool {
        self.0.is_none_or(|start| start <= date) && self.1.is_none_or(|end| date <= end)
    }
}

/// What a list is sorted by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Order {
    by: By,
    descending: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum By {
    Arrival,
    LastMessageSent,
    LastMessageReceived,
    LatestActivity,
    Updated,
}

impl Order {
    pub(super) fn read(query: &Query) -> Result<Self, Refusal> {
        let order = |by, descending| Ok(Self { by, descending });
        match query.text("sortOrder") {
            None => order(By::Updated, true),
            Some("arrivalDate") => order(By::Arrival, false),
            Some("arrivalDateDesc") => order(By::Arrival, true),
            Some("lastConversationMessageSent") => order(By::LastMessageSent, false),
            Some("lastConversationMessageSentDesc") => order(By::LastMessageSent, true),
            Some("lastConversationMessageReceived") => order(By::LastMessageReceived, false),
            Some("lastConversationMessageReceivedDesc") => order(By::LastMessageReceived, true),
            Some("latestActivity") => order(By::LatestActivity, false),
            Some("latestActivityDesc") => order(By::LatestActivity, true),
            Some("updatedOn") => order(By::Updated, false),
            Some(_) => Err(Refusal::bad_request("sortOrder is none of the orders there are")),
        }
    }

    /// Those alike are in the order of their ids.
    pub(super) fn compare(self, messages: &Messages, a: &Reservation, b: &Reservation) -> Ordering {
        let ascending = match self.by {
            By::Arrival => a.arrival.cmp(&b.arrival),
            By::LastMessageSent => messages.last_sent(a.id).cmp(&messages.last_sent(b.id)),
            By::LastMessageReceived => messages.last_received(a.id).cmp(&messages.last_received(b.id)),
            By::LatestActivity => a.latest_activity().cmp(&b.latest_activity()),
            By::Updated => a.updated.cmp(&b.updated),
        };
        let ascending = ascending.then(a.id.cmp(&b.id));
        if self.descending { ascending.reverse() } else { ascending }
    }
}

/// Where a page begins.
#[derive(Debug, Clone, Copy)]
pub(super) enum Start {
    Offset(u64),
    /// Behind the reservation of this id, which ended the page before.
    After(i64),
}

impl Start {
    /// How many of those that fit come before the page. Behind an unknown id there is nothing.
    pub(super) fn skipped(self, sorted: &[&Reservation], fits: impl Fn(&Reservation) -> bool) -> u64 {
        match self {
            Self::Offset(offset) => offset,
            Self::After(id) => {
                let end =
                    sorted.iter().position(|it| it.id.cast_signed() == id).map_or(sorted.len(), |place| place + 1);
                sorted[..end].iter().filter(|it| fits(it)).count() as u64
            }
        }
    }
}
