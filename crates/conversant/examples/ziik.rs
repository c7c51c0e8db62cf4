//! Ziik: opens a conversation with colleagues, sends them a file, and marks what they said as seen.
//!
//! `cargo run -p conversant --example ziik --features ziik`

#![allow(clippy::print_stdout)]

use anyhow::Context as _;
use conversant::core::settle::Settled;
use conversant::ziik::types::{Message, NewConversation, NewMessage, UploadEntity};
use conversant::ziik::{Client, Upload};
use conversant::{Error, Outcome};
use conversant_sandbox::Sandbox;

/// Sends a message with a file. The message is first: it says how many files are to come, and each is uploaded to its id.
async fn send_file(ziik: &Client, conversation: i64, text: &str, file: Upload) -> anyhow::Result<i64> {
    let message = NewMessage::new(text).file_count(1);
    let id = match ziik.create_message(conversation, message.clone()).send().await {
        Ok(message) => message.id.context("Ziik gave the message no id")?,
        Err(error) if error.outcome() == Outcome::Unknown => arrived(ziik, conversation, &message, error).await?,
        // Not sent, or refused: it is not there, and the caller may decide to do it again.
        Err(error) => return Err(error.into()),
    };
    // Three calls, of which the second takes the bytes to a store without the token. Each can be repeated without harm,
    // and is; the error of one that fails in the end has its name.
    ziik.upload(UploadEntity::Messages, id, file).send().await.context("the message is there, its file is not")?;
    Ok(id)
}

/// The id of a message of which no answer came. Ziik knows no repeats, so it is looked for and not sent again.
async fn arrived(ziik: &Client, conversation: i64, message: &NewMessage, error: Error) -> anyhow::Result<i64> {
    let since = error.started_at().unwrap_or_default();
    let settled = ziik.settle_create_message(conversation, message, since).send().await;
    match settled.context("it may be there: the conversation could not be read")? {
        Settled::Arrived(evidence) => Ok(evidence.matches.first().context("no message")?.id.parse()?),
        Settled::Absent(_) => Err(anyhow::Error::new(error).context("the message is not there: send it again")),
        settled => Err(anyhow::Error::new(error).context(settled.evidence().reason)),
    }
}

/// What others have written since this user last looked, oldest first. It is seen as soon as it was read, and not before,
/// so that nothing is lost in between.
async fn read_new(ziik: &Client, conversation: i64) -> Result<Vec<Message>, Error> {
    let me = ziik.get_current_user().send().await?.id;
    let unread = ziik.get_conversation(conversation).send().await?.unread_message_count.unwrap_or_default();
    let page = ziik.list_messages(conversation).limit(100).send().await?.into_inner();
    let by_others = |message: &Message| message.author.as_ref().and_then(|author| author.id) != me;
    let newest_first = page.data.into_iter().filter(by_others).take(usize::try_from(unread).unwrap_or_default());
    let mut new: Vec<_> = newest_first.collect();
    new.reverse();
    ziik.mark_conversation_read(conversation).send().await?;
    Ok(new)
}

pub(crate) async fn run(sandbox: &Sandbox) -> anyhow::Result<i64> {
    let provider = sandbox.ziik();
    let credentials = provider.credentials();
    // With an account of yours: `Client::from_env()?`. The client logs in when the first call needs it, renews its token
    // before that ends, and logs in again when it has ended.
    let ziik = provider.client();

    let colleagues = vec![i64::try_from(credentials.colleague_id)?];
    let made = ziik.create_conversation(NewConversation::new(colleagues)).send().await?;
    let conversation = made.id.context("Ziik gave the conversation no id")?;
    let rota = Upload::from_bytes("rota.txt", "Monday: Kim. Tuesday: Robin.");
    let message = send_file(&ziik, conversation, "The rota is attached.", rota).await?;
    println!("message {message} in conversation {conversation}");

    provider.colleague_writes(u64::try_from(conversation)?, "Thank you!");
    let new = read_new(&ziik, conversation).await?;
    // Without the text: `Debug` of a message shows how long it is.
    println!("{} new: {:?}", new.len(), new.first().map(|message| (message.id, message.date)));
    let left = ziik.get_conversation(conversation).send().await?.unread_message_count;
    println!("unread now: {left:?}");
    anyhow::ensure!(new.len() == 1 && left == Some(0), "one message was new, and is seen");
    Ok(conversation)
}

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    run(&Sandbox::start().await?).await.map(drop)
}
