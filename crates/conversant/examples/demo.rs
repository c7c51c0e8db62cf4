//! Sends the vendor's own sample message through each client to the sandbox and reads it back: `cargo xtask demo`.

#![allow(clippy::print_stdout)]

use anyhow::{Context, Result, anyhow};
use clap::Parser;
use conversant::{highq, hostaway, spruce, ucwa, ziik};
use conversant_sandbox::Sandbox;
use serde_json::json;
use std::process::ExitCode;
use std::time::{Duration, Instant};

/// Sends a message through each client to the sandbox and reads it back.
#[derive(Parser)]
struct Arguments {
    /// Only this provider
    #[arg(long, value_parser = PROVIDERS)]
    provider: Option<String>,
    /// One JSON object per line in place of the table
    #[arg(long)]
    json: bool,
}

const PROVIDERS: [&str; 5] = ["hostaway", "spruce", "ziik", "highq", "ucwa"];

/// What a provider answered, and what was read back.
struct Delivery {
    operation: &'static str,
    status: u16,
    /// The id or the location of the new message.
    id: String,
    sent: &'static str,
    read_back: Option<String>,
}

#[tokio::main]
async fn main() -> Result<ExitCode> {
    let arguments = Arguments::parse();
    let sandbox = Sandbox::start().await.context("the sandbox could not start")?;
    let mut all_arrived = true;
    if !arguments.json {
        println!(
            "{:<9} {:<26} {:>6} {:<44} {:>9}  outcome",
            "provider", "operation", "status", "id or location", "time"
        );
    }
    for provider in PROVIDERS {
        if arguments.provider.as_ref().is_some_and(|only| only != provider) {
            continue;
        }
        let started = Instant::now();
        let delivered = match provider {
            "hostaway" => hostaway(&sandbox).await,
            "spruce" => spruce(&sandbox).await,
            "ziik" => ziik(&sandbox).await,
            "highq" => highq(&sandbox).await,
            _ => ucwa(&sandbox).await,
        };
        all_arrived &= print(provider, &delivered, started.elapsed(), arguments.json);
    }
    Ok(if all_arrived { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// Prints a provider's line and says whether the message came back as it was sent.
fn print(provider: &str, delivered: &Result<Delivery>, took: Duration, as_json: bool) -> bool {
    let (operation, status, id, outcome) = match delivered {
        Ok(delivery) => {
            let outcome = match &delivery.read_back {
                Some(text) if text == delivery.sent => "sent and read back".to_owned(),
                Some(_) => "read back with another text".to_owned(),
                None => "not found in the conversation".to_owned(),
            };
            (delivery.operation, Some(delivery.status), delivery.id.as_str(), outcome)
        }
        Err(error) => ("-", None, "-", format!("{error:#}")),
    };
    let arrived = outcome == "sent and read back";
    let milliseconds = took.as_secs_f64() * 1000.0;
    if as_json {
        let line = json!({
            "provider": provider, "operation": operation, "status": status, "id": id,
            "milliseconds": milliseconds, "outcome": outcome, "arrived": arrived,
        });
        println!("{line}");
    } else {
        let status = status.map_or("-".to_owned(), |status| status.to_string());
        println!("{provider:<9} {operation:<26} {status:>6} {:<44} {milliseconds:>6.1} ms  {outcome}", shortened(id));
    }
    arrived
}

/// A location is long; its end tells one from another.
fn shortened(id: &str) -> String {
    let length = id.chars().count();
    if length <= 44 { id.to_owned() } else { format!("…{}", id.chars().skip(length - 43).collect::<String>()) }
}

async fn hostaway(sandbox: &Sandbox) -> Result<Delivery> {
    use hostaway::types::{CommunicationType, NewMessage};
    let provider = sandbox.hostaway();
    let credentials = provider.credentials();
    let conversation = i64::try_from(credentials.conversation_id)?;
    let client = provider.client();
    let sent = "hello guest";
    let message = NewMessage::new(sent).communication_type(CommunicationType::Email);
    let reply = client.send_conversation_message(conversation, message).send().await?;
    let id = reply.id;
    let messages = client.list_conversation_messages(conversation).limit(100).send().await?;
    let found = messages.iter().find(|message| message.id == id);
    Ok(Delivery {
        operation: "send_conversation_message",
        status: reply.status().as_u16(),
        id: id.to_string(),
        sent,
        read_back: found.map(|message| message.body.clone()),
    })
}

async fn spruce(sandbox: &Sandbox) -> Result<Delivery> {
    use spruce::types::{MessageBodyElement, MessageBodyElementType, MessagePost};
    let provider = sandbox.spruce();
    let credentials = provider.credentials();
    let client = provider.client();
    let sent = "Your results are ready.";
    let post = MessagePost::new(vec![MessageBodyElement::new(MessageBodyElementType::Text, sent)]);
    let accepted = client.post_conversation_message(&credentials.conversation_id, post).send().await?;
    let reply = accepted.into_reply().context("the reply was lost")?;
    let items = client.conversation_items(&credentials.conversation_id).page_size(100).send().await?;
    let found = items.conversation_items.iter().find(|item| item.request_id.as_ref() == Some(&reply.request_id));
    Ok(Delivery {
        operation: "post_conversation_message",
        status: reply.status().as_u16(),
        id: reply.request_id.clone(),
        sent,
        read_back: found.map(|item| item.text.clone()),
    })
}

async fn ziik(sandbox: &Sandbox) -> Result<Delivery> {
    let provider = sandbox.ziik();
    let credentials = provider.credentials();
    let conversation = i64::try_from(credentials.conversation_id)?;
    let client = provider.client();
    let sent = "<string>";
    let reply = client.create_message(conversation, ziik::types::NewMessage::new(sent)).send().await?;
    let id = reply.id.context("the reply has no id")?;
    let messages = client.list_messages(conversation).limit(100).send().await?;
    let found = messages.data.iter().find(|message| message.id == Some(id));
    Ok(Delivery {
        operation: "create_message",
        status: reply.status().as_u16(),
        id: id.to_string(),
        sent,
        read_back: found.and_then(|message| message.message.clone()),
    })
}

async fn highq(sandbox: &Sandbox) -> Result<Delivery> {
    use highq::types::{Conversation, ConversationMessage, ConversationUser, Messages, Recipients, Users};
    let provider = sandbox.highq();
    let credentials = provider.credentials();
    let client = provider.client();
    let users: Vec<ConversationUser> = credentials
        .user_ids
        .iter()
        .map(|id| Ok(ConversationUser::new().userid(i64::try_from(*id)?)))
        .collect::<Result<_>>()?;
    let sent = "<p>The draft is ready for review.</p>";
    let conversation = Conversation::new()
        .recipients(Recipients::new().users(Users::new().user(users)))
        .messages(Messages::new().message(vec![ConversationMessage::new().html(sent)]));
    // Out as XML, as HighQ's own samples are; the reply comes back in the same format.
    let reply = client.create_conversation(conversation).format(highq::BodyFormat::Xml).send().await?;
    let id = reply.conversationid.context("the reply has no conversation id")?;
    let read = client.get_conversation_messages(id).send().await?;
    let messages = read.messages.as_ref().and_then(|messages| messages.message.as_ref());
    Ok(Delivery {
        operation: "create_conversation",
        status: reply.status().as_u16(),
        id: id.to_string(),
        sent,
        read_back: messages.and_then(|messages| messages.first()).and_then(|message| message.html.clone()),
    })
}

async fn ucwa(sandbox: &Sandbox) -> Result<Delivery> {
    use ucwa::operations::SendMessageBody;
    let provider = sandbox.ucwa();
    let credentials = provider.credentials();
    let client = provider.client();
    let sent = "<h>Hello</h>";
    let reply = client
        .send_message(
            &credentials.application_id,
            &credentials.conversation_id,
            "74cb7404-e0a2-47d5-a2d4-eb0376a47dbf",
            SendMessageBody::html(sent),
        )
        .send()
        .await?;
    let location = reply.headers().location.clone().ok_or_else(|| anyhow!("the reply has no Location"))?;
    // The new message is where the server says it is.
    let message = client.get_message_at(&location).send().await?;
    Ok(Delivery {
        operation: "send_message",
        status: reply.status().as_u16(),
        id: location.to_string(),
        sent,
        read_back: message.links.html_message.as_ref().and_then(|link| link.href.data_text()),
    })
}
