//! `POST /api/4/conversations/` and `GET /api/4/conversations/{conversationid}/messages`.

use std::{fmt, sync::Arc};

use axum::{
    body::Bytes,
    extract::{Path, State as Shared},
    response::Response,
};
use chrono::{DateTime, Utc};
use http::{HeaderMap, StatusCode, header};
use serde_json::{Value, json};

use super::{INSTANCE, State, USERS, element::Element, error, representation};
use crate::{StoredMessage, parameters::is_content_type};

pub(super) async fn create_conversation(
    Shared(state): Shared<Arc<State>>,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    let new = match NewConversation::read(&headers, &body) {
        Ok(new) => new,
        Err(reason) => return error::bad_request(reason, &headers),
    };
    if let Some(unknown) = new.recipients.iter().find(|id| user(**id).is_none()) {
        return error::reply(
            StatusCode::BAD_REQUEST,
            error::NO_SUCH_USER,
            &format!("User {unknown} does not exist"),
            &headers,
        );
    }

    let mut conversations = state.conversations();
    let conversation = conversations.next_conversation_id();
    let ids: Vec<u64> = new.messages.into_iter().map(|message| conversations.add(conversation, message)).collect();
    conversations.recipients.push((conversation, new.recipients));
    let created = json!({
        "conversationid": conversation,
        "messages": {
            "message": ids.iter().map(|id| json!({"messageid": id})).collect::<Vec<_>>(),
        },
    });
    succeed(&state, &created, &headers)
}

pub(super) async fn get_conversation_messages(
    Shared(state): Shared<Arc<State>>,
    Path(conversation): Path<String>,
    headers: HeaderMap,
) -> Response {
    let found = conversation.parse().ok().and_then(|id| state.conversations().json_of(id, &host(&headers)));
    match found {
        Some(conversation) => succeed(&state, &conversation, &headers),
        None => error::bad_request("There is no such conversation", &headers),
    }
}

fn succeed(state: &State, conversation: &Value, headers: &HeaderMap) -> Response {
    let mut reply = representation::xml_unless_json_is_accepted("conversation", conversation, headers);
    *reply.status_mut() = *state.success_status();
    reply
}

fn host(headers: &HeaderMap) -> String {
    headers.get(header::HOST).and_then(|value| value.to_str().ok()).unwrap_or_default().to_owned()
}

fn user(id: u64) -> Option<&'static (u64, &'static str, &'static str)> {
    USERS.iter().find(|(user, ..)| *user == id)
}

/// A conversation to create, whichever form it came in.
struct NewConversation {
    recipients: Vec<u64>,
    messages: Vec<NewMessage>,
}

struct NewMessage {
    html: String,
    attachments: Vec<String>,
}

impl NewConversation {
    fn read(headers: &HeaderMap, body: &[u8]) -> Result<Self, &'static str> {
        let new = if is_content_type(headers, &["application/json"]) {
            let body: Value = serde_json::from_slice(body).map_err(|_| "The body is not JSON")?;
            Self::of_json(&body)
        } else if is_content_type(headers, &["application/xml", "text/xml"]) {
            let root = std::str::from_utf8(body).ok().and_then(Element::read).ok_or("The body is not XML")?;
            if root.name != "conversation" {
                return Err("The root of the body must be conversation");
            }
            Self::of_xml(&root)
        } else {
            return Err("The body must be application/json or application/xml");
        };
        let new = new.ok_or("recipients or messages are not as they should be")?;
        if new.recipients.is_empty() {
            return Err("A conversation needs recipients");
        }
        if new.messages.is_empty() {
            return Err("A conversation needs a message");
        }
        Ok(new)
    }

    fn of_json(body: &Value) -> Option<Self> {
        let users = body.pointer("/recipients/users/user")?.as_array()?;
        let messages = body.pointer("/messages/message")?.as_array()?;
        Some(Self {
            recipients: users
                .iter()
                .map(|user| number_or_text(user.get("userid")?)?.parse().ok())
                .collect::<Option<_>>()?,
            messages: messages.iter().map(NewMessage::of_json).collect::<Option<_>>()?,
        })
    }

    fn of_xml(root: &Element) -> Option<Self> {
        let users = root.child("recipients")?.child("users")?;
        let messages = root.child("messages")?;
        Some(Self {
            recipients: users
                .children("user")
                .map(|user| user.child("userid")?.text.trim().parse().ok())
                .collect::<Option<_>>()?,
            messages: messages.children("message").map(NewMessage::of_xml).collect::<Option<_>>()?,
        })
    }
}

impl NewMessage {
    fn of_json(message: &Value) -> Option<Self> {
        let attachments = match message.get("attachments") {
            None | Some(Value::Null) => Vec::new(),
            Some(attachments) => attachments
                .get("attachment")?
                .as_array()?
                .iter()
                .map(|attachment| number_or_text(attachment.get("id")?))
                .collect::<Option<_>>()?,
        };
        Some(Self { html: message.get("html")?.as_str()?.to_owned(), attachments })
    }

    fn of_xml(message: &Element) -> Option<Self> {
        let attachments = match message.child("attachments") {
            None => Vec::new(),
            Some(attachments) => attachments
                .children("attachment")
                .map(|attachment| Some(attachment.child("id")?.text.trim().to_owned()))
                .collect::<Option<_>>()?,
        };
        Some(Self { html: message.child("html")?.text.clone(), attachments })
    }
}

/// Ids are shown as numbers here and as text there.
fn number_or_text(value: &Value) -> Option<String> {
    match value {
        Value::Number(number) => Some(number.to_string()),
        Value::String(text) => Some(text.clone()),
        _ => None,
    }
}

/// Every conversation and every message, oldest first.
#[derive(Debug, Default)]
pub(super) struct Conversations {
    recipients: Vec<(u64, Vec<u64>)>,
    messages: Vec<Message>,
    conversation_ids_given: u64,
    message_ids_given: u64,
}

struct Message {
    id: u64,
    conversation: u64,
    html: String,
    attachments: Vec<String>,
    sent: DateTime<Utc>,
}

impl Conversations {
    /// From 43 on, as in the vendor's sample.
    fn next_conversation_id(&mut self) -> u64 {
        self.conversation_ids_given += 1;
        42 + self.conversation_ids_given
    }

    /// Stores the message; its id. They run from 1160 on, as in the vendor's sample.
    fn add(&mut self, conversation: u64, message: NewMessage) -> u64 {
        self.message_ids_given += 1;
        let id = 1159 + self.message_ids_given;
        self.messages.push(Message {
            id,
            conversation,
            html: message.html,
            attachments: message.attachments,
            sent: Utc::now(),
        });
        id
    }

    fn json_of(&self, conversation: u64, host: &str) -> Option<Value> {
        let (_, recipients) = self.recipients.iter().find(|(id, _)| *id == conversation)?;
        let messages: Vec<_> =
            self.messages.iter().filter(|it| it.conversation == conversation).map(|it| it.to_json(host)).collect();
        Some(json!({
            "conversationid": conversation,
            "recipients": users_json(recipients, host),
            "messages": {"message": messages},
        }))
    }

    pub(super) fn stored(&self) -> Vec<StoredMessage> {
        self.messages
            .iter()
            .map(|it| StoredMessage {
                conversation: it.conversation.to_string(),
                id: it.id.to_string(),
                text: it.html.clone(),
                client_reference: None,
            })
            .collect()
    }

    pub(super) fn clear(&mut self) {
        self.recipients.clear();
        self.messages.clear();
    }
}

impl Message {
    /// The vendor's page lists, as a message's `recipients`, whom it calls its author.
    fn to_json(&self, host: &str) -> Value {
        let attachments: Vec<_> = self
            .attachments
            .iter()
            .map(|id| match id.parse::<u64>() {
                Ok(number) => json!({"id": number}),
                Err(_) => json!({"id": id}),
            })
            .collect();
        json!({
            "messageid": self.id,
            "recipients": users_json(&[USERS[0].0], host),
            "text": without_tags(&self.html),
            "html": self.html,
            "lastsentdatetime": self.sent.format("%d %b %Y %H:%M").to_string(),
            "images": {"image": []},
            "attachments": {"attachment": attachments},
        })
    }
}

fn users_json(ids: &[u64], host: &str) -> Value {
    let users: Vec<_> = ids
        .iter()
        .filter_map(|id| user(*id))
        .map(|(id, first_name, last_name)| {
            let api = format!("http://{host}/{INSTANCE}/api/4/users/{id}");
            let web = format!("http://{host}/{INSTANCE}/user/{id}");
            json!({
                "userid": id,
                "name": {"firstname": first_name, "lastname": last_name},
                "httpavatar": format!("{web}/avatar"),
                "avatar": format!("{api}/avatar"),
                "userlink": api,
                "httplink": web,
            })
        })
        .collect();
    json!({"users": {"user": users}})
}

fn without_tags(html: &str) -> String {
    let mut in_tag = false;
    html.chars()
        .filter(|&c| {
            let shown = !in_tag && c != '<';
            in_tag = c == '<' || (in_tag && c != '>');
            shown
        })
        .collect()
}

impl fmt::Debug for Message {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Message")
            .field("id", &self.id)
            .field("conversation", &self.conversation)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_snippet_has_no_tags() {
        assert_eq!(without_tags("<p>a <b>bold</b> move</p>"), "a bold move");
        assert_eq!(without_tags("plain"), "plain");
    }
}
