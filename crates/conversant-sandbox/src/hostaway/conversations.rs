//! `GET /conversations`, `GET /conversations/{conversationId}` and `GET /reservations/{reservationId}/conversations`.

use std::sync::Arc;

use axum::extract::State as Shared;
use serde_json::{Value, json};

use super::{
    ACCOUNT_ID, State, Store,
    envelope::{self, Page},
    request::{InPath, Query, Refusal, Reply},
    reservations::{self, Reservation, Shown},
    times,
};

/// What host and guest write about one reservation.
#[derive(Debug, Clone, Copy)]
pub(super) struct Conversation {
    pub(super) id: u64,
    pub(super) reservation: u64,
}

/// The conversations there are: one for each reservation. The first two are empty.
pub(super) const CONVERSATIONS: [Conversation; 6] = [
    Conversation { id: 1406, reservation: 97230 },
    Conversation { id: 1407, reservation: 97231 },
    Conversation { id: 1408, reservation: 97232 },
    Conversation { id: 1409, reservation: 97233 },
    Conversation { id: 1410, reservation: 97234 },
    Conversation { id: 1411, reservation: 97235 },
];

pub(super) async fn list_conversations(Shared(state): Shared<Arc<State>>, query: Query) -> Reply {
    let (limit, offset) = query.window()?;
    let reservation = query.id("reservationId")?;
    let resources = query.flag("includeResources")?.unwrap_or(false);
    let store = state.store();
    let found = CONVERSATIONS.into_iter().filter(|it| reservation.is_none_or(|id| it.reservation.cast_signed() == id));
    let all = found.map(|it| it.to_json(&store, resources)).collect::<Result<_, _>>()?;
    Ok(envelope::list(Page::cut(all, limit, offset)))
}

pub(super) async fn list_reservation_conversations(
    Shared(state): Shared<Arc<State>>,
    InPath(reservation): InPath<u64>,
) -> Reply {
    let store = state.store();
    reservations::find(&store.reservations, reservation)?;
    let found = CONVERSATIONS.into_iter().filter(|it| it.reservation == reservation);
    let all = found.map(|it| it.to_json(&store, false)).collect::<Result<_, _>>()?;
    Ok(envelope::list(Page::cut(all, None, None)))
}

pub(super) async fn get_conversation(
    Shared(state): Shared<Arc<State>>,
    InPath(id): InPath<u64>,
    query: Query,
) -> Reply {
    let resources = query.flag("includeResources")?.unwrap_or(false);
    Ok(envelope::success(find(id)?.to_json(&state.store(), resources)?))
}

pub(super) fn find(id: u64) -> Result<Conversation, Refusal> {
    CONVERSATIONS.into_iter().find(|it| it.id == id).ok_or_else(|| Refusal::not_found("Conversation"))
}

impl Conversation {
    fn to_json(self, store: &Store, resources: bool) -> Result<Value, Refusal> {
        let reservation = reservations::find(&store.reservations, self.reservation)?;
        let mut json = self.plain(store, reservation);
        if resources {
            json["conversationMessages"] = json!(store.messages.latest_of(self.id).as_slice());
            json["Reservation"] = reservation.to_json(Shown { resources: true, ..Shown::default() });
        }
        Ok(json)
    }

    fn plain(self, store: &Store, reservation: &Reservation) -> Value {
        json!({
            "id": self.id,
            "accountId": ACCOUNT_ID,
            "listingMapId": reservation.listing.id,
            "reservationId": self.reservation,
            "type": "host-guest-email",
            "recipientEmail": reservation.guest_email,
            "recipientName": reservation.guest_name,
            "recipientPicture": null,
            "hostEmail": format!("c-{:08x}@host.example", self.id),
            "guestEmail": format!("c-{:08x}@guest.example", self.id),
            "hasUnreadMessages": u8::from(store.messages.has_unread(self.reservation)),
            "messageSentOn": store.messages.last_sent(self.reservation).map(times::written),
            "messageReceivedOn": store.messages.last_received(self.reservation).map(times::written),
        })
    }
}
