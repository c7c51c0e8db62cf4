//! `…/messaging/sendMessage`, `…/messaging/messages` and `…/messaging/messages/{id}`.

use chrono::{DateTime, Utc};
use http::StatusCode;
use serde_json::{Value, json};

use super::{
    DeliveryRefusal,
    call::{Answer, Call},
    channel::{Outcome, Reason},
    data_uri::Text,
    date, href,
    inviting::FirstMessage,
    reason::Refusal,
    store::Store,
};
use crate::{StoredMessage, parameters::is_content_type};

/// What captured traffic calls the `operationId` of the reference.
const OPERATION_ID_NAMES: [&str; 3] = ["operationId", "operationContext", "OperationContext"];

pub(super) async fn send_message(call: Call) -> Answer {
    let mut store = call.state.store();
    let conversation = store.application(call.application())?.conversation(call.conversation())?;
    let operation_id = OPERATION_ID_NAMES.iter().find_map(|name| call.query.get(name)).filter(|it| !it.is_empty());
    let operation_id = operation_id.ok_or_else(|| Refusal::missing(&["operationId"]))?.to_owned();
    let text = text_of(&call)?;
    conversation.must_be_connected()?;
    // Who sends does not write any more.
    let local = conversation.participants.iter().find(|it| it.local).map(|it| it.id.clone());
    conversation.typing.retain(|it| Some(it) != local.as_ref());

    let message = Message {
        id: store.ids.next_message(),
        application: call.application().to_owned(),
        conversation: call.conversation().to_owned(),
        from: None,
        operation_id: Some(operation_id),
        text,
        status: Status::Pending,
        failed_for: Vec::new(),
        sent: Utc::now(),
    };
    let (id, place) = (message.id, message.href());
    store.messages.all.push(message);
    match call.state.settings().next_delivery() {
        Delivery::Held => store.begin(id),
        Delivery::Succeeds => store.deliver(id, None),
        Delivery::Fails(refusal) => store.deliver(id, Some(refusal)),
    }
    Ok(call.created(&place))
}

fn text_of(call: &Call) -> Result<Text, Refusal> {
    let html = is_content_type(&call.headers, &["text/html"]);
    if !html && !is_content_type(&call.headers, &["text/plain"]) {
        return Err(Refusal::of_status(StatusCode::UNSUPPORTED_MEDIA_TYPE));
    }
    match std::str::from_utf8(&call.body) {
        Ok(text) => Ok(Text { html, text: text.to_owned() }),
        Err(_) => Err(Refusal::unreadable("The body is not UTF-8")),
    }
}

pub(super) async fn list_messages(call: Call) -> Answer {
    let mut store = call.state.store();
    store.application(call.application())?.conversation(call.conversation())?;
    let links: Vec<_> = store
        .messages
        .all
        .iter()
        .filter(|it| it.is_in(call.application(), call.conversation()))
        .map(|it| json!({"href": it.href()}))
        .collect();
    Ok(call.ok(json!({
        "rel": "messages",
        "_links": {
            "self": {"href": format!("{}/messages", href::messaging(call.application(), call.conversation()))},
            "message": links,
        },
    })))
}

pub(super) async fn get_message(call: Call) -> Answer {
    let mut store = call.state.store();
    store.application(call.application())?.conversation(call.conversation())?;
    let Store { applications, messages, .. } = &*store;
    let message = messages
        .all
        .iter()
        .find(|it| it.is_in(call.application(), call.conversation()) && it.id.to_string() == call.in_path("message"))
        .ok_or_else(|| Refusal::not_found(None))?;
    let application = applications.iter().find(|it| it.id == message.application);
    Ok(call.ok(message.to_json(application.and_then(|it| it.title_of(message)))))
}

/// Every message, oldest first.
#[derive(Default)]
pub(super) struct Messages {
    pub(super) all: Vec<Message>,
}

pub(super) struct Message {
    pub(super) id: u64,
    pub(super) application: String,
    pub(super) conversation: String,
    /// The participant it is from; none where that is the user.
    pub(super) from: Option<String>,
    operation_id: Option<String>,
    text: Text,
    status: Status,
    /// The participants it was not delivered to.
    failed_for: Vec<String>,
    sent: DateTime<Utc>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Status {
    Pending,
    Succeeded,
    Failed,
}

/// What becomes of a message.
#[derive(Debug)]
pub(super) enum Delivery {
    Held,
    Succeeds,
    Fails(DeliveryRefusal),
}

impl Messages {
    pub(super) fn stored(&self) -> Vec<StoredMessage> {
        self.all
            .iter()
            .map(|it| StoredMessage {
                conversation: it.conversation.clone(),
                id: it.id.to_string(),
                text: it.text.text.clone(),
                client_reference: it.operation_id.clone(),
            })
            .collect()
    }

    /// The ids of those that wait to be delivered.
    pub(super) fn pending(&self) -> Vec<u64> {
        self.all.iter().filter(|it| it.status == Status::Pending).map(|it| it.id).collect()
    }
}

impl Store {
    /// Tells that the message is on its way.
    fn begin(&mut self, id: u64) {
        let Self { applications, messages, .. } = self;
        let Some(message) = messages.all.iter().rfind(|it| it.id == id) else { return };
        if let Some(application) = applications.iter_mut().find(|it| it.id == message.application) {
            application.tell_of_message(message, "started", None);
        }
    }

    /// The message arrives, or is refused by those it was for.
    pub(super) fn deliver(&mut self, id: u64, refusal: Option<DeliveryRefusal>) {
        let Self { applications, messages, .. } = self;
        let Some(message) = messages.all.iter_mut().rfind(|it| it.id == id) else { return };
        let Some(application) = applications.iter_mut().find(|it| it.id == message.application) else { return };
        let Some(refusal) = refusal else {
            message.status = Status::Succeeded;
            application.tell_of_message(message, "completed", Some(Outcome::Success));
            return;
        };
        let everyone = application.conversation(&message.conversation).map(|it| it.remote_ids()).unwrap_or_default();
        message.status = Status::Failed;
        message.failed_for = refusal.participants.unwrap_or(everyone);
        let reason = Reason::new(&refusal.code, &refusal.subcode, "The message was not delivered");
        application.tell_of_message(message, "completed", Some(Outcome::Failure(reason)));
    }
}

impl Message {
    pub(super) fn first(id: u64, application: &str, first: FirstMessage) -> Self {
        Self {
            operation_id: first.operation_id,
            ..Self::of(id, application, &first.conversation, first.from, first.text)
        }
    }

    /// One that has arrived.
    pub(super) fn of(id: u64, application: &str, conversation: &str, from: Option<String>, text: Text) -> Self {
        Self {
            id,
            application: application.to_owned(),
            conversation: conversation.to_owned(),
            from,
            operation_id: None,
            text,
            status: Status::Succeeded,
            failed_for: Vec::new(),
            sent: Utc::now(),
        }
    }

    fn is_in(&self, application: &str, conversation: &str) -> bool {
        self.application == application && self.conversation == conversation
    }

    pub(super) fn href(&self) -> String {
        href::message(&self.application, &self.conversation, self.id)
    }

    /// The message; its participant's link has this title.
    pub(super) fn to_json(&self, title: Option<&str>) -> Value {
        let participant = |id: &str| href::participant(&self.application, &self.conversation, id);
        let text_link = if self.text.html { "htmlMessage" } else { "plainMessage" };
        let mut links = json!({
            "self": {"href": self.href()},
            "messaging": {"href": href::messaging(&self.application, &self.conversation)},
            text_link: {"href": self.text.uri()},
        });
        if let Some(from) = &self.from {
            links["participant"] = json!({"href": participant(from), "title": title.unwrap_or_default()});
        }
        if self.status == Status::Failed {
            links["failedDeliveryParticipant"] =
                self.failed_for.iter().map(|id| json!({"href": participant(id)})).collect();
        }
        let mut message = json!({
            "rel": "message",
            "direction": if self.from.is_some() { "Incoming" } else { "Outgoing" },
            "status": match self.status {
                Status::Pending => "Pending",
                Status::Succeeded => "Succeeded",
                Status::Failed => "Failed",
            },
            "timeStamp": date(self.sent),
            "_links": links,
        });
        if let Some(operation_id) = &self.operation_id {
            message["operationId"] = json!(operation_id);
        }
        message
    }
}
