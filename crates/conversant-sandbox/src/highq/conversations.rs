//! `POST /api/{version}/conversations/`, `PUT …/conversations/{conversationid}` and
//! `…/conversations/{conversationid}/messages`.

use std::{fmt, sync::Arc};

use axum::{
    body::Bytes,
    extract::{Path, RawQuery, State as Shared},
    response::{IntoResponse, Response},
};
use chrono::{DateTime, Utc};
use http::{HeaderMap, StatusCode};
use serde_json::{Value, json};

use super::{
    INSTANCE, SITE_ID, State, error,
    files::Files,
    host,
    posted::{NewConversation, NewMessage, read_reply},
    representation, users,
};
use crate::{StoredMessage, parameters::Parameters};

pub(super) async fn create_conversation(
    Shared(state): Shared<Arc<State>>,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    let new = match NewConversation::read(&headers, &body) {
        Ok(new) => new,
        Err(reason) => return error::bad_request(reason, &headers),
    };
    if let Some(unknown) = new.recipients.iter().find(|id| users::find(**id).is_none()) {
        return error::reply(
            StatusCode::BAD_REQUEST,
            error::NO_SUCH_USER,
            &format!("User {unknown} does not exist"),
            &headers,
        );
    }

    let mut conversations = state.conversations();
    let id = conversations.next_conversation_id();
    conversations.all.push(Conversation { id, recipients: new.recipients, state: ConversationState::default() });
    let created = conversations.add(id, new.messages);
    drop(conversations);
    succeed(&state, &created, &headers)
}

pub(super) async fn reply_to_conversation(
    Shared(state): Shared<Arc<State>>,
    Path((_, conversation)): Path<(String, String)>,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    let messages = match read_reply(&headers, &body) {
        Ok(messages) => messages,
        Err(reason) => return error::bad_request(reason, &headers),
    };
    let mut conversations = state.conversations();
    let Some(id) = conversations.find(&conversation).map(|it| it.id) else { return missing(&headers) };
    let created = conversations.add(id, messages);
    drop(conversations);
    succeed(&state, &created, &headers)
}

pub(super) async fn get_conversation_messages(
    Shared(state): Shared<Arc<State>>,
    Path((_, conversation)): Path<(String, String)>,
    headers: HeaderMap,
) -> Response {
    let found = state.conversations().json_of(&conversation, &state.files(), &host(&headers));
    match found {
        Some(conversation) => succeed(&state, &conversation, &headers),
        None => missing(&headers),
    }
}

/// Does what the query's `action` says. A body is not asked for, and not read.
pub(super) async fn update_conversation(
    Shared(state): Shared<Arc<State>>,
    Path((_, conversation)): Path<(String, String)>,
    RawQuery(query): RawQuery,
    headers: HeaderMap,
) -> Response {
    let query = Parameters::of_query(query.as_deref());
    let Some(action) = query.get("action").and_then(Action::named) else {
        return error::bad_request("action is not one there is", &headers);
    };
    let mut conversations = state.conversations();
    let Some(conversation) = conversations.find(&conversation) else { return missing(&headers) };
    match action {
        Action::MarkAsRead => conversation.state.read = true,
        Action::MarkAsUnread => conversation.state.read = false,
        Action::MarkAsArchive => conversation.state.archived = true,
        Action::Delete => {
            let id = conversation.id;
            conversations.all.retain(|it| it.id != id);
        }
    }
    state.success_status().into_response()
}

enum Action {
    MarkAsRead,
    MarkAsUnread,
    MarkAsArchive,
    Delete,
}

impl Action {
    fn named(name: &str) -> Option<Self> {
        match name {
            "MARK_AS_READ" => Some(Self::MarkAsRead),
            "MARK_AS_UNREAD" => Some(Self::MarkAsUnread),
            "MARK_AS_ARCHIVE" => Some(Self::MarkAsArchive),
            "DELETE" => Some(Self::Delete),
            _ => None,
        }
    }
}

fn missing(headers: &HeaderMap) -> Response {
    error::bad_request("There is no such conversation", headers)
}

fn succeed(state: &State, conversation: &Value, headers: &HeaderMap) -> Response {
    let mut reply = representation::xml_unless_json_is_accepted("conversation", conversation, headers);
    *reply.status_mut() = *state.success_status();
    reply
}

/// Every conversation but those deleted, and every message, oldest first.
#[derive(Debug, Default)]
pub(super) struct Conversations {
    all: Vec<Conversation>,
    messages: Vec<Message>,
    conversation_ids_given: u64,
    message_ids_given: u64,
}

#[derive(Debug)]
struct Conversation {
    id: u64,
    recipients: Vec<u64>,
    state: ConversationState,
}

/// What a conversation was marked as. No reply of the API shows it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct ConversationState {
    /// Whether it is read.
    pub read: bool,
    /// Whether it is archived.
    pub archived: bool,
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

    fn find(&mut self, id: &str) -> Option<&mut Conversation> {
        let id: u64 = id.parse().ok()?;
        self.all.iter_mut().find(|it| it.id == id)
    }

    pub(super) fn state_of(&self, id: u64) -> Option<ConversationState> {
        self.all.iter().find(|it| it.id == id).map(|it| it.state)
    }

    /// Stores the messages; what is answered.
    fn add(&mut self, conversation: u64, messages: Vec<NewMessage>) -> Value {
        let ids: Vec<_> =
            messages.into_iter().map(|message| json!({"messageid": self.add_one(conversation, message)})).collect();
        json!({"conversationid": conversation, "messages": {"message": ids}})
    }

    /// Stores the message; its id. They run from 1160 on, as in the vendor's sample.
    fn add_one(&mut self, conversation: u64, message: NewMessage) -> u64 {
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

    fn json_of(&mut self, conversation: &str, files: &Files, host: &str) -> Option<Value> {
        let Conversation { id, recipients, .. } = self.find(conversation)?;
        let (id, recipients) = (*id, users_json(recipients, host));
        let messages: Vec<_> =
            self.messages.iter().filter(|it| it.conversation == id).map(|it| it.to_json(files, host)).collect();
        Some(json!({
            "conversationid": id,
            "recipients": recipients,
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
        self.all.clear();
        self.messages.clear();
    }
}

impl Message {
    /// The vendor's page lists, as a message's `recipients`, whom it calls its author.
    fn to_json(&self, files: &Files, host: &str) -> Value {
        let attachments: Vec<_> = self.attachments.iter().map(|id| attachment_json(id, files)).collect();
        json!({
            "messageid": self.id,
            "recipients": users_json(&[users::ALL[0].id], host),
            "text": without_tags(&self.html),
            "html": self.html,
            "lastsentdatetime": self.sent.format("%d %b %Y %H:%M").to_string(),
            "images": {"image": []},
            "attachments": {"attachment": attachments},
        })
    }
}

/// Any id is taken for one there is; what is known of it comes with it.
fn attachment_json(id: &str, files: &Files) -> Value {
    let Ok(number) = id.parse::<u64>() else { return json!({"id": id}) };
    let mut attachment = json!({"id": number});
    if let Some(file) = files.find(number) {
        attachment["name"] = json!(file.name);
        attachment["extension"] = json!(file.extension());
        attachment["filesize"] = json!(file.content.len());
        if let Some(folder) = file.folder {
            attachment["parentfolderid"] = json!(folder);
            attachment["siteid"] = json!(SITE_ID);
        }
    }
    attachment
}

fn users_json(ids: &[u64], host: &str) -> Value {
    let users: Vec<_> = ids
        .iter()
        .filter_map(|id| users::find(*id))
        .map(|user| {
            let api = format!("http://{host}/{INSTANCE}/api/4/users/{}", user.id);
            let web = format!("http://{host}/{INSTANCE}/user/{}", user.id);
            json!({
                "userid": user.id,
                "name": {"firstname": user.first_name, "lastname": user.last_name},
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
