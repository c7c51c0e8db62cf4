//! `GET /reservations` and `GET /reservations/{reservationId}`.

use std::sync::Arc;

use axum::extract::State as Shared;
use chrono::{DateTime, Days, NaiveDate, Utc};
use serde_json::{Value, json};

use super::{
    ACCOUNT_ID, State,
    envelope::{self, Page},
    listings::{FOREST, HARBOUR, Listing},
    request::{InPath, Query, Refusal, Reply},
    reservation_query::{Filter, Order, Start},
    times, users,
};

const DEFAULT_LIMIT: u64 = 100;

/// A stay.
#[derive(Debug, Clone)]
pub(super) struct Reservation {
    pub(super) id: u64,
    pub(super) listing: Listing,
    pub(super) channel: Channel,
    pub(super) guest_name: String,
    pub(super) guest_email: String,
    pub(super) arrival: NaiveDate,
    pub(super) departure: NaiveDate,
    pub(super) status: String,
    pub(super) assignee: Option<u64>,
    pub(super) starred: bool,
    pub(super) archived: bool,
    pub(super) pinned: bool,
    pub(super) customer_user: Option<&'static str>,
    pub(super) agreement: &'static str,
    reserved: DateTime<Utc>,
    pub(super) updated: DateTime<Utc>,
}

/// Where a reservation comes from.
#[derive(Debug, Clone, Copy)]
pub(super) struct Channel {
    pub(super) id: u64,
    name: &'static str,
}

const DIRECT: Channel = Channel { id: 2000, name: "direct" };
const BOOKING_COM: Channel = Channel { id: 2005, name: "bookingcom" };
const AIRBNB: Channel = Channel { id: 2018, name: "airbnbOfficial" };

/// What is shown of a reservation beyond what always is.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Shown {
    pub(super) resources: bool,
    pub(super) cancellation_policy: bool,
    /// The relay address of the host, and custom fields.
    pub(super) whole: bool,
}

pub(super) async fn list_reservations(Shared(state): Shared<Arc<State>>, query: Query) -> Reply {
    let (limit, offset) = query.window()?;
    let limit = limit.unwrap_or(DEFAULT_LIMIT);
    let start = match query.id("afterId")? {
        Some(id) => Start::After(id),
        None => Start::Offset(offset.unwrap_or(0)),
    };
    let order = Order::read(&query)?;
    let filter = Filter::read(&query)?;
    let shown = Shown {
        resources: query.flag("includeResources")?.unwrap_or(false),
        cancellation_policy: query.flag("includeCancellationPolicy")?.unwrap_or(false),
        whole: false,
    };

    let store = state.store();
    let mut sorted: Vec<&Reservation> = store.reservations.iter().collect();
    sorted.sort_by(|a, b| order.compare(&store.messages, a, b));
    let skipped = start.skipped(&sorted, |it| filter.fits(&store.messages, it));
    let found = sorted.into_iter().filter(|it| filter.fits(&store.messages, it));
    let page = Page::cut(found.collect(), Some(limit), Some(skipped));
    Ok(envelope::list(page.map(|it: &Reservation| it.to_json(shown))))
}

pub(super) async fn get_reservation(Shared(state): Shared<Arc<State>>, InPath(id): InPath<u64>) -> Reply {
    let store = state.store();
    let shown = Shown { resources: true, cancellation_policy: true, whole: true };
    Ok(envelope::success(find(&store.reservations, id)?.to_json(shown)))
}

pub(super) fn find(reservations: &[Reservation], id: u64) -> Result<&Reservation, Refusal> {
    reservations.iter().find(|it| it.id == id).ok_or_else(|| Refusal::not_found("Reservation"))
}

/// The reservations there are, each with a conversation.
pub(super) fn seeds() -> Vec<Reservation> {
    let stay = |id, listing, channel, guest_name: &str, arrival, departure, reserved| Reservation {
        listing,
        channel,
        guest_email: format!("{}@guest.example", guest_name.to_lowercase().replace(' ', ".")),
        arrival: times::known_date(arrival),
        departure: times::known_date(departure),
        ..Reservation::booked(id, guest_name, times::known(reserved))
    };
    vec![
        stay(97230, HARBOUR, AIRBNB, "Grace Guest", "2026-06-01", "2026-06-05", "2026-01-10 08:00:00"),
        stay(97231, HARBOUR, BOOKING_COM, "Victor Visitor", "2026-06-10", "2026-06-12", "2026-01-11 08:00:00"),
        Reservation {
            assignee: Some(users::HOST_ID),
            starred: true,
            customer_user: Some("customer-7"),
            agreement: "signed",
            ..stay(97232, FOREST, DIRECT, "Theo Traveller", "2026-07-01", "2026-07-08", "2026-01-12 08:00:00")
        },
        Reservation {
            archived: true,
            status: "cancelled".to_owned(),
            ..stay(97233, FOREST, AIRBNB, "Grace Again", "2026-05-01", "2026-05-03", "2026-01-13 08:00:00")
        },
        Reservation {
            pinned: true,
            agreement: "not_signed",
            status: "modified".to_owned(),
            ..stay(97234, HARBOUR, DIRECT, "Lee Longstay", "2026-08-01", "2026-08-31", "2026-01-14 08:00:00")
        },
        Reservation {
            status: "inquiry".to_owned(),
            ..stay(97235, FOREST, BOOKING_COM, "Ida Inquirer", "2026-09-01", "2026-09-04", "2026-01-15 08:00:00")
        },
    ]
}

impl Reservation {
    /// A stay booked just now, directly.
    pub(super) fn booked(id: u64, guest_name: &str, now: DateTime<Utc>) -> Self {
        let arrival = now.date_naive() + Days::new(30);
        Self {
            id,
            listing: HARBOUR,
            channel: DIRECT,
            guest_name: guest_name.to_owned(),
            guest_email: format!("guest-{id}@guest.example"),
            arrival,
            departure: arrival + Days::new(3),
            status: "new".to_owned(),
            assignee: None,
            starred: false,
            archived: false,
            pinned: false,
            customer_user: None,
            agreement: "not_required",
            reserved: now,
            updated: now,
        }
    }

    /// Something happened to it, or in its conversation.
    pub(super) fn touch(&mut self, at: DateTime<Utc>) {
        self.updated = self.updated.max(at);
    }

    pub(super) fn to_json(&self, shown: Shown) -> Value {
        let mut json = self.stay();
        for more in [self.guest(), self.prices(), self.flags(), self.details(shown)] {
            merge(&mut json, more);
        }
        json
    }

    fn stay(&self) -> Value {
        let reference = format!("{ACCOUNT_ID}-{}-{}-{}", self.listing.id, self.channel.id, self.id);
        json!({
            "id": self.id,
            "listingMapId": self.listing.id,
            "listingName": self.listing.name,
            "channelId": self.channel.id,
            "source": "reservation",
            "channelName": self.channel.name,
            "reservationId": reference,
            "hostawayReservationId": self.id,
            "channelReservationId": reference,
            "externalPropertyId": null,
            "externalRatePlanId": null,
            "externalUnitId": null,
            "assigneeUserId": self.assignee,
            "manualIcalId": null,
            "manualIcalName": null,
            "reservationDate": times::written(self.reserved),
            "pendingExpireDate": null,
            "arrivalDate": self.arrival.to_string(),
            "departureDate": self.departure.to_string(),
            "isDatesUnspecified": 0,
            "previousArrivalDate": null,
            "previousDepartureDate": null,
            "checkInTime": 16,
            "checkOutTime": 11,
            "nights": (self.departure - self.arrival).num_days(),
            "status": self.status,
            "cancellationDate": (self.status == "cancelled").then(|| self.updated.date_naive().to_string()),
            "cancelledBy": (self.status == "cancelled").then_some("guest"),
            "confirmationCode": format!("HM{}", self.id),
            "latestActivityOn": self.latest_activity().to_string(),
            "insertedOn": times::written(self.reserved),
            "updatedOn": times::written(self.updated),
        })
    }

    fn guest(&self) -> Value {
        let (first, last) = self.guest_name.split_once(' ').unwrap_or((self.guest_name.as_str(), ""));
        json!({
            "guestName": self.guest_name,
            "guestFirstName": first,
            "guestLastName": last,
            "guestExternalAccountId": null,
            "guestZipCode": null,
            "guestAddress": null,
            "guestCity": "Austin",
            "guestCountry": "US",
            "guestEmail": self.guest_email,
            "guestPicture": null,
            "guestRecommendations": 5,
            "guestTrips": 10,
            "guestWork": null,
            "guestNote": null,
            "guestLocale": "en",
            "numberOfGuests": 2,
            "adults": 2,
            "children": null,
            "infants": null,
            "pets": null,
            "phone": null,
            "customerUserId": self.customer_user,
            "guestAuthHash": format!("{:08x}", self.id),
            "guestPortalUrl": format!("https://guest.example/{:08x}", self.id),
        })
    }

    fn prices(&self) -> Value {
        json!({
            "totalPrice": 267.5,
            "taxAmount": null,
            "channelCommissionAmount": null,
            "hostawayCommissionAmount": null,
            "cleaningFee": 40.25,
            "securityDepositFee": null,
            "isPaid": null,
            "paymentMethod": null,
            "stripeGuestId": null,
            "currency": "USD",
        })
    }

    fn flags(&self) -> Value {
        json!({
            "isProcessed": 1,
            "isManuallyChecked": 0,
            "isInstantBooked": 0,
            "hasPullError": 0,
            "isGuestIdentityVerified": 1,
            "isGuestVerifiedByEmail": 1,
            "isGuestVerifiedByWorkEmail": 0,
            "isGuestVerifiedByFacebook": 0,
            "isGuestVerifiedByGovernmentId": 0,
            "isGuestVerifiedByPhone": 1,
            "isGuestVerifiedByReviews": 0,
            "isStarred": u8::from(self.starred),
            "isArchived": u8::from(self.archived),
            "isPinned": u8::from(self.pinned),
        })
    }

    fn details(&self, shown: Shown) -> Value {
        let mut json = json!({
            "hostNote": null,
            "doorCode": "12345",
            "doorCodeVendor": "vendor",
            "doorCodeInstruction": "instruction",
            "comment": null,
            "reservationAgreement": self.agreement,
            "claimStatus": null,
            "bookingcomSmokingPreference": null,
            "bookingcomIsGeniusMember": null,
            "bookingcomNoShowReportedAt": null,
            "bookingcomNoShowFeeWaived": null,
            "customFieldValues": [],
            "reservationFees": [],
            "reservationUnit": [],
            "financeField": [],
        });
        if shown.resources || shown.whole {
            json["customFieldValues"] = json!([{"customFieldId": 167, "value": "Late arrival"}]);
            json["hostProxyEmail"] = json!(format!("h-{:08x}@host.example", self.id));
        }
        if shown.cancellation_policy {
            json["bookingCancellationPolicy"] = json!("flexible");
            json["vrboCancellationPolicy"] = json!("moderate");
            json["marriottCancellationPolicy"] = json!("strict");
            json["cancellationPolicyDetails"] = json!({"longTerm": false});
        }
        json
    }

    pub(super) fn latest_activity(&self) -> NaiveDate {
        self.updated.date_naive()
    }
}

fn merge(json: &mut Value, more: Value) {
    if let (Value::Object(json), Value::Object(more)) = (json, more) {
        json.extend(more);
    }
}
