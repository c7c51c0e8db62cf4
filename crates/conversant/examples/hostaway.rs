//! Hostaway: answers the guest of a reservation, and always knows what became of the answer.
//!
//! `cargo run -p conversant --example hostaway --features hostaway`

#![allow(clippy::print_stdout)]

use anyhow::Context as _;
use conversant::core::settle::Settled;
use conversant::hostaway::operations::SendConversationMessageError as Refused;
use conversant::hostaway::{Client, types::NewMessage};
use conversant::{Error, Outcome};
use conversant_sandbox::{Fault, OperationFilter, Sandbox};
use std::time::Duration;

/// What became of a message, which is what to do next.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Next {
    /// It is in the conversation.
    Done,
    /// It is not, and nothing is wrong with it.
    SendAgain,
    /// It is not, and would be refused again.
    GiveUp,
    /// Nobody can tell. A guest who reads it twice is as bad as one who never does.
    AskSomebody,
}

async fn answer_guest(hostaway: &Client, conversation: i64, text: &str) -> Next {
    let message = NewMessage::new(text);
    match hostaway.send_conversation_message(conversation, message.clone()).send().await {
        Ok(_) => Next::Done,
        Err(error) => what_now(hostaway, conversation, &message, &error).await,
    }
}

async fn what_now(hostaway: &Client, conversation: i64, message: &NewMessage, error: &Error) -> Next {
    println!("  {error}"); // never says what was written, so it can be logged
    match error.outcome() {
        // No connection, no token: it can be sent as soon as that is mended.
        Outcome::NotSent => Next::SendAgain,
        Outcome::Rejected => match error.body() {
            // The client has waited and tried again before it said so. Later, then.
            Some(Refused::TooManyRequests(_)) => Next::SendAgain,
            _ => Next::GiveUp,
        },
        // The request left, and no answer came. Hostaway knows no repeats, so look before you send again. The longer it
        // looks, the surer is an absence; ten seconds are the default.
        _ => {
            let since = error.started_at().unwrap_or_default();
            let settle = hostaway.settle_send_conversation_message(conversation, message, since);
            match settle.within(Duration::from_secs(1)).send().await {
                Ok(Settled::Arrived(_)) => Next::Done,
                Ok(Settled::Absent(_)) => Next::SendAgain,
                Ok(settled) => {
                    println!("  {}", settled.evidence().reason);
                    Next::AskSomebody
                }
                // This error is of the reading, and says nothing of the message.
                Err(_) => Next::AskSomebody,
            }
        }
    }
}

pub(crate) async fn run(sandbox: &Sandbox) -> anyhow::Result<Vec<Next>> {
    let provider = sandbox.hostaway();
    let hostaway = provider.client(); // with an account of yours: `Client::from_env()?`
    let reservation = i64::try_from(provider.credentials().reservation_id)?;
    let conversations = hostaway.list_reservation_conversations(reservation).send().await?;
    let conversation = conversations.first().context("the reservation has no conversation")?.id;

    let mut came = Vec::new();
    // The second time that one is lost, there are messages of about the same time, and Hostaway may change texts.
    let lost = Fault::ResetBeforeStore;
    for fault in [Some(lost.clone()), None, Some(Fault::ResetAfterStore), Some(lost), Some(Fault::status(404))] {
        println!("{fault:?}");
        fault.into_iter().for_each(|fault| provider.misbehave(fault));
        came.push(answer_guest(&hostaway, conversation, &format!("Message {}", came.len())).await);
    }
    println!("no token");
    provider.expire_tokens();
    provider.misbehave(Fault::status(400).on(OperationFilter::Tokens));
    came.push(answer_guest(&hostaway, conversation, "hello guest").await);
    println!("{came:?}");
    Ok(came)
}

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    run(&Sandbox::start().await?).await.map(drop)
}
