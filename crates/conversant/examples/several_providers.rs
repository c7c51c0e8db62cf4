//! One message through each of the five providers at once. One that fails does not hold up the others.
//!
//! `cargo run -p conversant --example several_providers --features hostaway,spruce,ziik,highq,ucwa`

#![allow(clippy::print_stdout)]

use conversant::{Error, Outcome, highq, hostaway, spruce, ucwa, ziik};
use conversant_sandbox::{Fault, Sandbox};

/// The errors of all providers are one type, and so are their outcomes: what to do needs to be written once.
fn explained(result: &Result<(), Error>) -> String {
    match result {
        Ok(()) => "sent".to_owned(),
        Err(error) => match error.outcome() {
            Outcome::NotSent => format!("not sent, try again: {error}"),
            Outcome::Rejected => format!("refused: {error}"),
            _ => format!("perhaps sent, look before you send it again: {error}"),
        },
    }
}

async fn by_hostaway(client: &hostaway::Client, conversation: u64, text: &str) -> Result<(), Error> {
    let message = hostaway::types::NewMessage::new(text);
    client.send_conversation_message(conversation.cast_signed(), message).send().await.map(drop)
}

async fn by_spruce(client: &spruce::Client, conversation: &str, text: &str) -> Result<(), Error> {
    use spruce::types::{MessageBodyElement, MessageBodyElementType, MessagePost};
    let post = MessagePost::new(vec![MessageBodyElement::new(MessageBodyElementType::Text, text)]);
    client.post_conversation_message(conversation, post).send().await.map(drop)
}

async fn by_ziik(client: &ziik::Client, conversation: u64, text: &str) -> Result<(), Error> {
    let message = ziik::types::NewMessage::new(text);
    client.create_message(conversation.cast_signed(), message).send().await.map(drop)
}

async fn by_highq(client: &highq::Client, user: u64, text: &str) -> Result<(), Error> {
    use highq::types::{Conversation, ConversationMessage, ConversationUser, Messages, Recipients, Users};
    let to = Users::new().user(vec![ConversationUser::new().userid(user.cast_signed())]);
    let conversation = Conversation::new()
        .recipients(Recipients::new().users(to))
        .messages(Messages::new().message(vec![ConversationMessage::new().html(text)]));
    client.create_conversation(conversation).send().await.map(drop)
}

async fn by_ucwa(client: &ucwa::Client, application: &str, conversation: &str, text: &str) -> Result<(), Error> {
    let body = ucwa::operations::SendMessageBody::plain(text);
    // An id of its own for each message.
    client.send_message(application, conversation, "message-1", body).send().await.map(drop)
}

pub(crate) async fn run(sandbox: &Sandbox) -> anyhow::Result<[(&'static str, Result<(), Error>); 5]> {
    // Clients are made once, and kept: each has its token, its connections and its provider's rate limit. With accounts of
    // yours: `from_env()?` of each.
    let (hostaway, to_guest) = (sandbox.hostaway().client(), sandbox.hostaway().credentials());
    let (spruce, to_patient) = (sandbox.spruce().client(), sandbox.spruce().credentials());
    let (ziik, to_team) = (sandbox.ziik().client(), sandbox.ziik().credentials());
    let (highq, to_client) = (sandbox.highq().client(), sandbox.highq().credentials());
    let (ucwa, to_pat) = (sandbox.ucwa().client(), sandbox.ucwa().credentials());

    // HighQ takes the message, and nobody hears of it.
    sandbox.highq().misbehave(Fault::ResetAfterStore);
    let text = "The office is closed on Friday.";
    // `join!`, not `try_join!`: that drops the others at the first error, which does not take back what they have sent.
    let user = to_client.user_ids.first().copied().unwrap_or_default();
    let (by_hostaway, by_spruce, by_ziik, by_highq, by_ucwa) = tokio::join!(
        by_hostaway(&hostaway, to_guest.conversation_id, text),
        by_spruce(&spruce, &to_patient.conversation_id, text),
        by_ziik(&ziik, to_team.conversation_id, text),
        by_highq(&highq, user, text),
        by_ucwa(&ucwa, &to_pat.application_id, &to_pat.conversation_id, text),
    );
    let all =
        [("hostaway", by_hostaway), ("spruce", by_spruce), ("ziik", by_ziik), ("highq", by_highq), ("ucwa", by_ucwa)];
    for (provider, result) in &all {
        println!("{provider:<9} {}", explained(result));
    }
    Ok(all)
}

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    run(&Sandbox::start().await?).await.map(drop)
}
