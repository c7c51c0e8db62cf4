//! `/messageTemplates`, and the same under a reservation with the placeholders filled.

use std::sync::Arc;

use axum::extract::State as Shared;
use serde_json::{Value, json};

use super::{
    ACCOUNT_ID, State,
    envelope::{self, Page},
    listings::HARBOUR,
    request::{InPath, Query, Refusal, Reply},
    reservations::{self, Reservation, Shown},
};

/// A text to send to many.
#[derive(Debug, Clone, Copy)]
struct MessageTemplate {
    id: u64,
    listing: Option<u64>,
    channel: Option<u64>,
    group: Option<u64>,
    name: &'static str,
    description: &'static str,
    message: &'static str,
}

const MESSAGE_TEMPLATES: [MessageTemplate; 4] = [
    MessageTemplate {
        id: 61,
        listing: Some(HARBOUR.id),
        channel: Some(2018),
        group: Some(1),
        name: "greeting",
        description: "greeting of guest",
        message: "Hello {{guest_name}}",
    },
    MessageTemplate {
        id: 62,
        listing: None,
        channel: None,
        group: Some(1),
        name: "dates",
        description: "when the stay is",
        message: "Dear {{ guest_first_name }}, you stay from {{arrival_date}} to {{departure_date}}.",
    },
    MessageTemplate {
        id: 63,
        listing: None,
        channel: Some(2000),
        group: Some(2),
        name: "door",
        description: "how to get in",
        message: "The code is {{door_code}}. {{no_such_placeholder}}",
    },
    MessageTemplate {
        id: 64,
        listing: None,
        channel: None,
        group: None,
        name: "thanks",
        description: "",
        message: "Thank you for staying with us.",
    },
];

/// The template a test may ask for.
pub(super) const GREETING_ID: u64 = MESSAGE_TEMPLATES[0].id;

pub(super) async fn list_message_templates(Shared(state): Shared<Arc<State>>, query: Query) -> Reply {
    let group = query.id("messageTemplateGroupId")?;
    let channel = query.id("channelId")?;
    let listing = query.id("listingMapId")?;
    let reservation = query.id("reservationId")?;
    let found = MESSAGE_TEMPLATES
        .into_iter()
        .filter(|it| is(group, it.group) && is(channel, it.channel) && is(listing, it.listing));
    let store = state.store();
    let reservation = store.reservations.iter().find(|it| Some(it.id.cast_signed()) == reservation);
    Ok(list(found.map(|it| it.to_json(reservation)).collect()))
}

pub(super) async fn get_message_template(InPath(id): InPath<u64>) -> Reply {
    Ok(envelope::success(find(id)?.to_json(None)))
}

pub(super) async fn list_reservation_message_templates(
    Shared(state): Shared<Arc<State>>,
    InPath(reservation): InPath<u64>,
) -> Reply {
    let store = state.store();
    let reservation = reservations::find(&store.reservations, reservation)?;
    Ok(list(MESSAGE_TEMPLATES.map(|it| it.to_json(Some(reservation))).to_vec()))
}

/// One template, in a list of one as the documents have it.
pub(super) async fn get_reservation_message_template(
    Shared(state): Shared<Arc<State>>,
    InPath((reservation, id)): InPath<(u64, u64)>,
) -> Reply {
    let store = state.store();
    let reservation = reservations::find(&store.reservations, reservation)?;
    Ok(envelope::success(json!([find(id)?.to_json(Some(reservation))])))
}

fn list(templates: Vec<Value>) -> axum::response::Response {
    envelope::list(Page::cut(templates, None, None))
}

fn find(id: u64) -> Result<MessageTemplate, Refusal> {
    MESSAGE_TEMPLATES.into_iter().find(|it| it.id == id).ok_or_else(|| Refusal::not_found("Message template"))
}

fn is(wanted: Option<i64>, found: Option<u64>) -> bool {
    wanted.is_none() || wanted == found.map(u64::cast_signed)
}

impl MessageTemplate {
    fn to_json(self, reservation: Option<&Reservation>) -> Value {
        let message = match reservation {
            Some(reservation) => filled(self.message, &reservation.to_json(Shown::default())),
            None => self.message.to_owned(),
        };
        let mut json = json!({
            "id": self.id,
            "accountId": ACCOUNT_ID,
            "name": self.name,
            "description": self.description,
            "message": message,
            "color": 1,
        });
        for (key, id) in
            [("listingMapId", self.listing), ("channelId", self.channel), ("messageTemplateGroupId", self.group)]
        {
            if let Some(id) = id {
                json[key] = json!(id);
            }
        }
        json
    }
}

/// `{{guest_name}}` stands for the reservation's `guestName`, and so for the others. What names nothing stays.
fn filled(template: &str, reservation: &Value) -> String {
    let mut text = String::new();
    let mut rest = template;
    while let Some((before, (placeholder, after))) =
        rest.split_once("{{").and_then(|(before, rest)| Some((before, rest.split_once("}}")?)))
    {
        text += before;
        match reservation.get(camel_case(placeholder.trim())) {
            Some(Value::String(value)) => text += value,
            Some(value) if !value.is_null() => text += &value.to_string(),
            _ => text += &format!("{{{{{placeholder}}}}}"),
        }
        rest = after;
    }
    text + rest
}

fn camel_case(name: &str) -> String {
    let mut words = name.split('_');
    let first = words.next().unwrap_or_default().to_owned();
    words.fold(first, |name, word| {
        let (initial, rest) = word.split_at(word.chars().next().map_or(0, char::len_utf8));
        name + &initial.to_uppercase() + rest
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn placeholders_are_filled_where_the_reservation_has_a_value() {
        let reservation = json!({"guestName": "G", "nights": 3, "phone": null});
        for (template, text) in [
            ("", ""),
            ("{{guest_name}}", "G"),
            ("a {{ guest_name }} b {{nights}} c", "a G b 3 c"),
            ("{{phone}} {{x_y}}", "{{phone}} {{x_y}}"),
            ("{{guest_name", "{{guest_name"),
        ] {
            assert_eq!(filled(template, &reservation), text);
        }
    }
}
