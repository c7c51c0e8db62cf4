//! Conversations and messages as they are posted, in JSON or in XML.

use http::HeaderMap;
use serde_json::Value;

use super::element::Element;
use crate::parameters::is_content_type;

/// A conversation to create, whichever form it came in.
pub(super) struct NewConversation {
    pub(super) recipients: Vec<u64>,
    pub(super) messages: Vec<NewMessage>,
}

pub(super) struct NewMessage {
    pub(super) html: String,
    pub(super) attachments: Vec<String>,
}

/// A body in either form.
enum Posted {
    Json(Value),
    Xml(Element),
}

impl Posted {
    fn read(headers: &HeaderMap, body: &[u8]) -> Result<Self, &'static str> {
        if is_content_type(headers, &["application/json"]) {
            serde_json::from_slice(body).map(Self::Json).map_err(|_| "The body is not JSON")
        } else if is_content_type(headers, &["application/xml", "text/xml"]) {
            let root = std::str::from_utf8(body).ok().and_then(Element::read);
            root.map(Self::Xml).ok_or("The body is not XML")
        } else {
            Err("The body must be application/json or application/xml")
        }
    }
}

/// The vendor's samples have a bare message; the page speaks of a conversation with messages, and that is taken, too.
pub(super) fn read_reply(headers: &HeaderMap, body: &[u8]) -> Result<Vec<NewMessage>, &'static str> {
    let messages = match Posted::read(headers, body)? {
        Posted::Json(body) => match body.get("messages") {
            Some(_) => messages_of_json(&body),
            None => NewMessage::of_json(&body).map(|message| vec![message]),
        },
        Posted::Xml(root) => match root.name.as_str() {
            "message" => NewMessage::of_xml(&root).map(|message| vec![message]),
            "conversation" => messages_of_xml(&root),
            _ => return Err("The root of the body must be message"),
        },
    };
    messages.filter(|it| !it.is_empty()).ok_or("The message is not as it should be")
}

fn messages_of_json(body: &Value) -> Option<Vec<NewMessage>> {
    body.pointer("/messages/message")?.as_array()?.iter().map(NewMessage::of_json).collect()
}

fn messages_of_xml(root: &Element) -> Option<Vec<NewMessage>> {
    root.child("messages")?.children("message").map(NewMessage::of_xml).collect()
}

impl NewConversation {
    pub(super) fn read(headers: &HeaderMap, body: &[u8]) -> Result<Self, &'static str> {
        let new = match Posted::read(headers, body)? {
            Posted::Json(body) => Self::of_json(&body),
            Posted::Xml(root) if root.name == "conversation" => Self::of_xml(&root),
            Posted::Xml(_) => return Err("The root of the body must be conversation"),
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
        Some(Self {
            recipients: users
                .iter()
                .map(|user| number_or_text(user.get("userid")?)?.parse().ok())
                .collect::<Option<_>>()?,
            messages: messages_of_json(body)?,
        })
    }

    fn of_xml(root: &Element) -> Option<Self> {
        let users = root.child("recipients")?.child("users")?;
        Some(Self {
            recipients: users
                .children("user")
                .map(|user| user.child("userid")?.text.trim().parse().ok())
                .collect::<Option<_>>()?,
            messages: messages_of_xml(root)?,
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
