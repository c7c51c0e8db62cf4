//! HighQ: a user lets the program in, which opens a conversation in XML, and replies to it.
//!
//! `cargo run -p conversant --example highq --features highq`

#![allow(clippy::print_stdout)]

use anyhow::Context as _;
use conversant::highq::operations::CreateConversationError as Refused;
use conversant::highq::types::{Conversation, ConversationMessage, ConversationUser, Messages, Recipients, Users};
use conversant::highq::{BodyFormat, Client};
use conversant::{Error, Outcome, Secret};
use conversant_sandbox::Sandbox;
use std::sync::{Arc, Mutex, PoisonError};

fn conversation(users: &[u64], html: &str) -> anyhow::Result<Conversation> {
    let users = users.iter().map(|id| Ok(ConversationUser::new().userid(i64::try_from(*id)?)));
    let users = users.collect::<anyhow::Result<Vec<_>>>()?;
    Ok(Conversation::new()
        .recipients(Recipients::new().users(Users::new().user(users)))
        .messages(Messages::new().message(vec![ConversationMessage::new().html(html)])))
}

/// The error, and what it means to whoever asked for the message.
fn explained(error: Error) -> anyhow::Error {
    let meaning = match (error.outcome(), error.body()) {
        (Outcome::NotSent, _) => "it was not sent: try again",
        // An expired token is 403 as well; the client has fetched another before it says so.
        (Outcome::Rejected, Some(Refused::Forbidden(_))) => "the user may not write to these people",
        (Outcome::Rejected, _) => "it was refused",
        // HighQ knows no repeats. A reply can be looked for with `settle_reply_to_conversation`; a new conversation cannot,
        // as HighQ has no list of them.
        _ => "it may have been sent: look before you send it again",
    };
    anyhow::Error::new(error).context(meaning)
}

pub(crate) async fn run(sandbox: &Sandbox) -> anyhow::Result<i64> {
    let provider = sandbox.highq();
    let credentials = provider.credentials();
    // With an instance of yours: `.instance("acme")` in place of `base_url`.
    let builder = Client::builder().base_url(provider.base_url());

    // The user's browser goes here, and comes back to the redirect address with `code` and `state` in its query. Take no
    // code that comes with another state than the one of the user's session; make it one that nobody can guess.
    let url = builder.authorize_url(&credentials.client_id, "https://app.example/callback")?.state("from the session");
    println!("open {url}");
    let code = provider.authorize(); // the sandbox's user agrees

    // HighQ replaces the refresh token each time it is used: what is not stored is lost with the process, and the user
    // has to agree again. A service stores it encrypted; the next start is `.refresh_token(id, secret, stored)`.
    let store: Arc<Mutex<Option<Secret>>> = Arc::default();
    let stored = Arc::clone(&store);
    let highq = builder
        .authorization_code(credentials.client_id, credentials.client_secret, code)
        .on_new_tokens(move |tokens| {
            *stored.lock().unwrap_or_else(PoisonError::into_inner) = tokens.refresh_token.clone();
        })
        .build()?;

    // Out as XML, as in HighQ's own samples; JSON is the default. Replies are read in whichever they come.
    let new = conversation(&credentials.user_ids, "<p>The draft is ready for review.</p>")?;
    let made = highq.create_conversation(new).format(BodyFormat::Xml).send().await.map_err(explained)?;
    let id = made.conversationid.context("HighQ gave the conversation no id")?;
    let reply = ConversationMessage::new().html("<p>Page 4 has changed since.</p>");
    highq.reply_to_conversation(id, reply).send().await.map_err(explained)?;

    let read = highq.get_conversation_messages(id).send().await?;
    let messages = read.messages.as_ref().and_then(|messages| messages.message.as_deref()).unwrap_or_default();
    println!("conversation {id} has {} messages", messages.len());
    let kept = store.lock().unwrap_or_else(PoisonError::into_inner).is_some();
    anyhow::ensure!(kept, "the refresh token is stored");
    Ok(id)
}

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    run(&Sandbox::start().await?).await.map(drop)
}
