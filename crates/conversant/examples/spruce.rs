//! Spruce Health: posts a file into a patient's conversation, once, however often the program starts again.
//!
//! `cargo run -p conversant --example spruce --features spruce`

#![allow(clippy::print_stdout)]

use conversant::spruce::operations::PostConversationMessageError as Refused;
use conversant::spruce::types::{
    MessageBodyElement, MessageBodyElementType::Text, MessagePost, MessagePostAttachment as Attachment,
};
use conversant::spruce::{Client, Upload};
use conversant::{Accepted, Error, Outcome};
use conversant_sandbox::{Fault, Sandbox};

/// What became of a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Posted {
    /// Now.
    Now,
    /// By an attempt of this call whose reply was lost: the client tried again, and Spruce knew the key.
    ByALostAttempt,
    /// By an earlier call with this key, perhaps before this program was started.
    Earlier,
    /// Not, as far as is known. To call again with the same key is safe: Spruce remembers it for 24 hours.
    TryAgain,
}

/// The key names what the message is about, such as `results-4711`, and not this call. All that ever tells the patient
/// about these results has it, so the patient is told once.
async fn post_once(spruce: &Client, conversation: &str, key: &str, post: MessagePost) -> Result<Posted, Error> {
    match spruce.post_conversation_message(conversation, post).s_idempotency_key(key).send().await {
        Ok(Accepted::Replied(_)) => Ok(Posted::Now),
        Ok(_) => Ok(Posted::ByALostAttempt),
        Err(error) => match (error.outcome(), error.body()) {
            (_, Some(Refused::UnprocessableContent(_))) => Ok(Posted::Earlier),
            // What is wrong with the request does not pass by itself.
            (Outcome::Rejected, _) => Err(error),
            (Outcome::NotSent, _) if error.is_invalid_input() => Err(error),
            _ => Ok(Posted::TryAgain),
        },
    }
}

async fn results(spruce: &Client) -> Result<MessagePost, Error> {
    // From memory here; `Upload::from_path` streams a file.
    let file = Upload::from_bytes("results.txt", "All values are normal.");
    let media = spruce.upload_media(file).send().await?;
    Ok(MessagePost::new(vec![MessageBodyElement::new(Text, "Your results are ready.")])
        .attachments(vec![Attachment::new(&media.id, "Results")]))
}

pub(crate) async fn run(sandbox: &Sandbox) -> anyhow::Result<Vec<Posted>> {
    let provider = sandbox.spruce();
    let credentials = provider.credentials();
    let spruce = provider.client(); // with an account of yours: `Client::from_env()?`
    let conversation = spruce.conversation(&credentials.conversation_id).send().await?.into_inner().conversation;
    anyhow::ensure!(!conversation.is_read_only, "nobody can write into this conversation");

    let post = results(&spruce).await?;
    let mut came = vec![post_once(&spruce, &conversation.id, "results-4711", post.clone()).await?];
    // The program starts again, and does not know that it was done.
    came.push(post_once(&spruce, &conversation.id, "results-4711", post.clone()).await?);
    // The message is stored, and the reply is lost.
    provider.misbehave(Fault::ResetAfterStore);
    came.push(post_once(&spruce, &conversation.id, "results-4712", post).await?);
    println!("{came:?}");
    Ok(came)
}

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    run(&Sandbox::start().await?).await.map(drop)
}
