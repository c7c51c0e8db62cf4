//! UCWA (Skype for Business): from a domain to a message that arrived, and an invitation that is answered.
//!
//! `cargo run -p conversant --example ucwa --features ucwa`

#![allow(clippy::print_stdout)]

use anyhow::Context as _;
use conversant::ucwa::channel::{Delivery, EventChannel, Heard, HeardEvent};
use conversant::ucwa::operations::SendMessageBody;
use conversant::ucwa::types::{
    EventStatus, EventType, MessageFormat, ModalityType, NewApplication, NewAvailability, NewConversation,
};
use conversant::ucwa::{Client, Link};
use conversant_sandbox::Sandbox;
use std::time::Duration;

const PATIENCE: Duration = Duration::from_secs(30);

/// The next event in which this is found. Those before it are passed over; a service would look at them, too.
async fn heard<T>(channel: &mut EventChannel, wanted: impl Fn(&HeardEvent) -> Option<T>) -> anyhow::Result<T> {
    let listening = async {
        while let Some(heard) = channel.next().await {
            if let Heard::Event(event) = heard?
                && let Some(found) = wanted(&event)
            {
                return Ok(found);
            }
        }
        anyhow::bail!("the channel has ended")
    };
    tokio::time::timeout(PATIENCE, listening).await.context("nothing was heard in time")?
}

/// Waits until an invitation is accepted, and gives the link to send to. Links are the server's: none is put together.
async fn connected(client: &Client, channel: &mut EventChannel) -> anyhow::Result<Link> {
    // An event is large: what is wanted of it is taken, and not the whole.
    let (status, invitation) = heard(channel, |HeardEvent { event, .. }| {
        let ended = event.type_ == EventType::Completed && event.link.rel.as_deref() == Some("messagingInvitation");
        ended.then(|| (event.status.clone(), event.link.href.clone()))
    })
    .await?;
    anyhow::ensure!(status == Some(EventStatus::Success), "it was not accepted");
    let invitation = client.get_invitation_at(&invitation).send().await?.into_inner();
    let messaging = invitation.links.messaging.context("the invitation leads nowhere")?.href;
    let messaging = client.get_messaging_at(&messaging).send().await?.into_inner();
    Ok(messaging.links.send_message.context("it is not connected")?.href)
}

/// An error comes before the server has taken the message, and has an outcome as any other. After that, the channel tells.
async fn say(client: &Client, channel: &mut EventChannel, to: &Link, id: &str, text: &str) -> anyhow::Result<bool> {
    let message = client.send_message_at(to, id, SendMessageBody::plain(text));
    match channel.deliver(message, PATIENCE).await? {
        Delivery::Delivered(_) => Ok(true),
        Delivery::Failed(completed) => anyhow::bail!("it was not delivered: {:?}", completed.event.reason),
        // It may have been delivered, so it is not to be sent again.
        _ => Ok(false),
    }
}

pub(crate) async fn run(sandbox: &Sandbox) -> anyhow::Result<()> {
    let provider = sandbox.ucwa();
    let credentials = provider.credentials();
    // In your network: without `at`, which stands for the services named after the domain.
    let discovery = Client::discover("contoso.com").at(provider.autodiscover_url());
    let client = discovery.password(credentials.username, credentials.password).send().await?.client;

    let new = NewApplication::new("en-US", "an id of this installation, always the same", "example/1.0");
    let application = client.create_application(new).send().await?.into_inner();
    let mut channel = client.event_channel(application.links.events.context("no events")?.href);
    let embedded = application.embedded.context("nothing is embedded")?;
    let me = embedded.me.context("no user")?;
    let place = embedded.communication.and_then(|it| it.links).context("no communication")?.self_.href;
    // Only who is available is invited.
    if let Some(make_available) = me.links.make_me_available {
        let available = NewAvailability::new()
            .supported_modalities(vec![ModalityType::Messaging])
            .supported_message_formats(vec![MessageFormat::Plain]);
        client.make_me_available_at(&make_available.href, available).send().await?;
    }
    let communication = client.get_communication_at(&place).send().await?.into_inner();
    let start = communication.links.and_then(|links| links.start_messaging).context("one may not start")?.href;

    client.start_messaging_at(&start, NewConversation::new("invitation-1", "sip:pat@contoso.com")).send().await?;
    let pat = connected(&client, &mut channel).await?;
    println!("Pat has it: {}", say(&client, &mut channel, &pat, "message-1", "Hello Pat").await?);

    provider.remote_invites(&application.id.context("no id")?, "sip:kim@contoso.com", "Are you there?");
    let accept = heard(&mut channel, |heard| {
        let invitation = heard.event.embedded.as_ref()?.messaging_invitation.as_ref()?;
        Some(invitation.links.accept.as_ref()?.href.clone())
    })
    .await?;
    client.accept_invitation_at(&accept).send().await?;
    let kim = connected(&client, &mut channel).await?;
    println!("Kim has it: {}", say(&client, &mut channel, &kim, "message-2", "Yes").await?);
    Ok(())
}

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    run(&Sandbox::start().await?).await
}
