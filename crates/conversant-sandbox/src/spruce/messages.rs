//! `POST /conversations/{conversationId}/messages`, and messages as they come in anywhere.

use serde_json::{Value, json};

use super::{
    call::{Answer, Call, Reply},
    clock, conversations,
    error::Refusal,
    fields::{Fields, Required},
    items::{self, Author, Item, Origin},
    organization,
    store::Store,
};

const MAX_ATTACHMENTS: usize = 5;

/// A message that is fit to be stored.
#[derive(Clone)]
pub(super) struct Post {
    pub(super) author: String,
    pub(super) text: String,
    /// The members paged.
    pub(super) pages: Vec<String>,
    pub(super) attachments: Vec<Value>,
    pub(super) internal: bool,
    pub(super) stay_archived: bool,
}

pub(super) fn create(store: &mut Store, call: &Call) -> Answer {
    let conversation = conversations::find(store, &call.id).ok_or_else(|| Refusal::unknown("conversation"))?;
    let post = Post::read(Fields::new(&call.object()?), store, conversation.is_note())?;
    call.claim_key(store)?;
    let request_id = new_request_id(store);
    send(store, &call.id, post, request_id.clone(), call.idempotency_key()?);
    Ok(Reply::Ok(json!({"requestId": request_id})))
}

/// The id by which an item is recognized as what was posted.
pub(super) fn new_request_id(store: &mut Store) -> String {
    format!("asyncRequest_{}", store.next_number())
}

/// Puts the message into the conversation. Returns the item's id.
pub(super) fn send(
    store: &mut Store,
    conversation: &str,
    post: Post,
    request_id: String,
    idempotency_key: Option<&str>,
) -> String {
    let item = Item {
        number: store.next_number(),
        conversation: conversation.to_owned(),
        author: Author::Member(post.author),
        text: post.text,
        pages: post.pages,
        attachments: post.attachments,
        internal: post.internal,
        created: clock::now(),
        origin: Origin::Posted { request_id, idempotency_key: idempotency_key.map(str::to_owned) },
    };
    if !post.stay_archived {
        conversations::unarchive(store, conversation);
    }
    items::add(store, item)
}

impl Post {
    /// Reads a message for a conversation, which may be a note.
    pub(super) fn read(message: Fields<'_>, store: &Store, note: bool) -> Result<Self, String> {
        let attachments = attachments(message, store)?;
        let stay_archived = message.boolean("stayArchived")?.unwrap_or(false);
        Ok(Self { attachments, stay_archived, ..Self::read_scheduled(message, store, note)? })
    }

    /// Reads a message that has neither attachments nor a say in archiving.
    pub(super) fn read_scheduled(message: Fields<'_>, store: &Store, note: bool) -> Result<Self, String> {
        let internal = message.boolean("internal")?.unwrap_or(false);
        if note && !internal {
            return Err("A note conversation takes internal messages only".to_owned());
        }
        let (text, pages) = elements(message, store, internal)?;
        let author = author(message, store)?;
        Ok(Self { author, text, pages, attachments: Vec::new(), internal, stay_archived: false })
    }
}

fn author(message: Fields<'_>, store: &Store) -> Result<String, String> {
    match message.string("author")? {
        None => Ok(organization::organization(store).id.clone()),
        Some(author) if organization::find(store, author).is_some() => Ok(author.to_owned()),
        Some(_) => Err("author must be a member of the organization".to_owned()),
    }
}

/// The text as it is shown, members paged named within, and the pages.
fn elements(message: Fields<'_>, store: &Store, internal: bool) -> Result<(String, Vec<String>), String> {
    let elements = message.objects("body").required("body")?;
    if elements.is_empty() {
        return Err("body must have at least one element".to_owned());
    }
    let mut text = String::new();
    let mut pages = Vec::new();
    for element in elements {
        let value = element.string("value").required("the value of an element of body")?;
        match element.one_of("type", &["text", "page"]).required("the type of an element of body")? {
            "page" if !internal => return Err("Only internal messages can page members".to_owned()),
            "page" => {
                let member = organization::find(store, value).ok_or("A page must name a member")?;
                text.push('@');
                text.push_str(&member.name);
                pages.push(value.to_owned());
            }
            _ => text.push_str(value),
        }
    }
    Ok((text, pages))
}

fn attachments(message: Fields<'_>, store: &Store) -> Result<Vec<Value>, String> {
    let attachments = message.objects("attachments")?.unwrap_or_default();
    if attachments.len() > MAX_ATTACHMENTS {
        return Err(format!("attachments must be a list of at most {MAX_ATTACHMENTS}"));
    }
    attachments
        .into_iter()
        .map(|attachment| {
            let id = attachment.string("attachmentId").required("the attachmentId of an attachment")?;
            let title = attachment.string("title").required("the title of an attachment")?;
            let media = store.media.iter().find(|it| it.id == id);
            let media = media.ok_or("An attachmentId must be that of a file uploaded")?;
            Ok(media.to_attachment(title, clock::now()))
        })
        .collect()
}
