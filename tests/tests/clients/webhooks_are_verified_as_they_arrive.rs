//! Who registers an address with a provider is sent what happens there: signed where the provider signs, so that a changed
//! byte or another secret is noticed, and read into what the call that caused it had answered.

use crate::senders::Setup;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use conversant::core::Secret;
use conversant::core::signature::SignatureError;
use conversant::{hostaway, spruce, ziik};
use conversant_sandbox::Sandbox;
use conversant_tests::{Answer, Recorded, Server};
use std::time::{Duration, Instant};

/// Nothing here takes so long, unless it does not come.
const PATIENCE: Duration = Duration::from_secs(10);

/// An address that takes every event.
async fn receiver() -> Server {
    Server::answering(|_, _| Answer::http(204, &[], "")).await
}

/// What was delivered, as soon as there is so much.
async fn delivered(receiver: &Server, count: usize) -> Vec<Recorded> {
    let started = Instant::now();
    while receiver.requests().len() < count {
        assert!(started.elapsed() < PATIENCE, "{} of {count} came", receiver.requests().len());
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    receiver.requests()
}

/// Spruce, and an endpoint of this receiver with the secret that was told when it was made.
async fn spruce_endpoint(sandbox: &Sandbox, receiver: &Server) -> (spruce::Client, String, Secret) {
    let client = crate::senders::spruce(sandbox, &Setup::default()).await;
    let new = spruce::types::NewWebhookEndpoint::new("messages", format!("{}/hook?for=us", receiver.url()));
    let made = client.create_webhook_endpoint(new).send().await.expect("an endpoint");
    let endpoint = made.into_reply().expect("its first attempt").into_inner().endpoint;
    let secret = endpoint.signing_secrets.into_iter().next().expect("a secret").value.expect("told once");
    (client, endpoint.id, secret)
}

fn verify(secrets: &[Secret], delivery: &Recorded) -> Result<(), SignatureError> {
    spruce::webhooks::verify(secrets, delivery.header(spruce::webhooks::SIGNATURE_HEADER), &delivery.body)
}

fn created(delivery: &Recorded) -> spruce::types::ConversationItem {
    match spruce::webhooks::Event::parse(&delivery.body).expect("an event") {
        spruce::webhooks::Event::ConversationItemCreated(event) => event.data.object,
        other => panic!("{}: {}", other.name(), delivery.as_text()),
    }
}

/// The delivery that tells of a new item.
async fn item_created(receiver: &Server) -> Recorded {
    let started = Instant::now();
    loop {
        let found =
            receiver.requests().into_iter().find(|delivery| delivery.json()["type"] == "conversationItem.created");
        if let Some(found) = found {
            return found;
        }
        assert!(started.elapsed() < PATIENCE, "no item came");
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
}

#[tokio::test]
async fn spruces_event_is_signed_and_names_the_request_that_caused_it() {
    let sandbox = Sandbox::start().await.expect("free ports");
    let receiver = receiver().await;
    let (client, _, secret) = spruce_endpoint(&sandbox, &receiver).await;
    let conversation = sandbox.spruce().credentials().conversation_id;
    let sent =
        client.post_conversation_message(&conversation, crate::senders::spruce_post("Über 1 + 1 = 2 😀")).send().await;
    let sent = sent.expect("it is taken").into_reply().expect("by the first attempt");

    let delivery = item_created(&receiver).await;
    assert_eq!((delivery.method.as_str(), delivery.target.as_str()), ("POST", "/hook?for=us"));
    assert_eq!(verify(std::slice::from_ref(&secret), &delivery), Ok(()));
    let item = created(&delivery);
    assert_eq!(item.request_id.as_deref(), Some(sent.request_id.as_str()), "it names the request");
    assert_eq!(item.text, "Über 1 + 1 = 2 😀");

    // While the secret is replaced, both are good.
    let another = Secret::from("another");
    assert_eq!(verify(&[another.clone(), secret.clone()], &delivery), Ok(()));
    assert_eq!(verify(std::slice::from_ref(&another), &delivery), Err(SignatureError::Mismatch));
    assert_eq!(verify(&[], &delivery), Err(SignatureError::NoSecret));
    assert_eq!(verify(&[Secret::from("")], &delivery), Err(SignatureError::NoSecret));
    let longer = Secret::from(format!("{} ", secret.expose()));
    assert_eq!(verify(&[longer], &delivery), Err(SignatureError::Mismatch));
}

#[tokio::test]
async fn a_changed_byte_is_noticed_wherever_it_is() {
    let sandbox = Sandbox::start().await.expect("free ports");
    let receiver = receiver().await;
    let (client, _, secret) = spruce_endpoint(&sandbox, &receiver).await;
    let conversation = sandbox.spruce().credentials().conversation_id;
    let sent = client.post_conversation_message(&conversation, crate::senders::spruce_post("hello")).send().await;
    sent.expect("it is taken");
    let delivery = item_created(&receiver).await;
    let secrets = [secret];
    let changed = |body: Vec<u8>| verify(&secrets, &Recorded { body, ..delivery.clone() });
    let body = delivery.body.clone();
    assert_eq!(changed(body.clone()), Ok(()));
    for place in 0..body.len() {
        let mut other = body.clone();
        other[place] ^= 1;
        assert_eq!(changed(other), Err(SignatureError::Mismatch), "byte {place}");
    }
    assert_eq!(changed(body[..body.len() - 1].to_vec()), Err(SignatureError::Mismatch));
    assert_eq!(changed([&body[..], b" "].concat()), Err(SignatureError::Mismatch));
    assert_eq!(changed([&body[..], b"\n"].concat()), Err(SignatureError::Mismatch));
    assert_eq!(changed(Vec::new()), Err(SignatureError::Mismatch));

    let signed = |signature: Option<&str>| spruce::webhooks::verify(&secrets, signature, &body);
    let signature = delivery.header("x-spruce-signature").expect("it is signed").to_owned();
    assert_eq!(signed(Some(&signature)), Ok(()));
    assert_eq!(signed(None), Err(SignatureError::Missing));
    for wrong in ["", "hello", &signature[1..], &format!("{signature}A")] {
        let refused = signed(Some(wrong));
        assert!(matches!(refused, Err(SignatureError::Malformed | SignatureError::Missing)), "{wrong}: {refused:?}");
    }
    let mut bytes = STANDARD.decode(&signature).expect("base64");
    for place in 0..bytes.len() {
        bytes[place] ^= 0x80;
        assert_eq!(signed(Some(&STANDARD.encode(&bytes))), Err(SignatureError::Mismatch), "byte {place}");
        bytes[place] ^= 0x80;
    }
}

/// What the receiver refuses comes again as it was, signature and all; and what was registered can be looked up and paused.
#[tokio::test]
async fn a_delivery_that_is_repeated_is_the_same() {
    let sandbox = Sandbox::start().await.expect("free ports");
    let receiver = Server::answering(|number, _| Answer::http(if number < 2 { 500 } else { 200 }, &[], "")).await;
    let (client, endpoint, secret) = spruce_endpoint(&sandbox, &receiver).await;
    let conversation = sandbox.spruce().credentials().conversation_id;
    sandbox.spruce().receive_message(&conversation, "from a patient").expect("a request id, or none");
    let deliveries = delivered(&receiver, 3).await;
    for delivery in &deliveries[..3] {
        assert_eq!(verify(std::slice::from_ref(&secret), delivery), Ok(()));
        assert_eq!(delivery.body, deliveries[0].body);
    }
    let known = client.webhook_endpoint(&endpoint).send().await.expect("the endpoint").into_inner().endpoint;
    let told_again = known.signing_secrets.iter().filter_map(|secret| secret.value.as_ref());
    assert!(told_again.into_iter().all(|value| value.expose().is_empty()), "the secret is told once");
    client.modify_webhook_endpoint_paused(&endpoint, true).send().await.expect("it is paused");
    tokio::time::sleep(Duration::from_millis(300)).await;
    let before = receiver.requests().len();
    client
        .post_conversation_message(&conversation, crate::senders::spruce_post("unheard"))
        .send()
        .await
        .expect("taken");
    tokio::time::sleep(Duration::from_millis(300)).await;
    assert_eq!(receiver.requests().len(), before, "who is paused hears nothing");
}

#[tokio::test]
async fn hostaways_event_comes_with_the_password_and_the_message() {
    let sandbox = Sandbox::start().await.expect("free ports");
    let receiver = receiver().await;
    let client = crate::senders::hostaway(&sandbox, &Setup::default()).await;
    let settings = hostaway::types::UnifiedWebhookSettings::new(true, format!("{}/hook", receiver.url()));
    let settings = settings.login("us").password("s:ecret");
    let webhook = client.create_unified_webhook(settings).send().await.expect("a webhook").into_inner();
    let conversation = crate::senders::hostaway_conversation(&sandbox);
    let message = hostaway::types::NewMessage::new("hello guest");
    let sent = client.send_conversation_message(conversation, message).send().await.expect("it is sent");
    let delivery = delivered(&receiver, 1).await.remove(0);
    assert_eq!(delivery.header("authorization"), Some(format!("Basic {}", STANDARD.encode("us:s:ecret")).as_str()));
    let hostaway::webhooks::Event::MessageReceived(event) =
        hostaway::webhooks::Event::parse(&delivery.body).expect("an event")
    else {
        panic!("{}", delivery.as_text())
    };
    assert_eq!((event.data.id, event.data.conversation_id), (sent.id, conversation));
    assert_eq!((event.data.body.as_str(), event.data.is_incoming), ("hello guest", Some(false)));

    let credentials = sandbox.hostaway().credentials();
    let id = sandbox.hostaway().guest_writes(credentials.conversation_id, "hello host");
    let deliveries = delivered(&receiver, 2).await;
    let hostaway::webhooks::Event::MessageReceived(event) =
        hostaway::webhooks::Event::parse(&deliveries[1].body).expect("an event")
    else {
        panic!("{}", deliveries[1].as_text())
    };
    assert_eq!((event.data.id, event.data.is_incoming), (i64::try_from(id).expect("a small number"), Some(true)));

    let reservation = sandbox.hostaway().guest_books("A guest");
    sandbox.hostaway().set_reservation_status(reservation, "cancelled");
    let mut kinds = Vec::new();
    for delivery in delivered(&receiver, 4).await.drain(2..) {
        match hostaway::webhooks::Event::parse(&delivery.body).expect("an event") {
            hostaway::webhooks::Event::ReservationCreated(event) => kinds.push(("created", event.data.id)),
            hostaway::webhooks::Event::ReservationUpdated(event) => kinds.push(("updated", event.data.id)),
            other => panic!("{}", other.name()),
        }
    }
    // Each is on its way by itself.
    kinds.sort_unstable();
    let reservation = i64::try_from(reservation).expect("a small number");
    assert_eq!(kinds, [("created", reservation), ("updated", reservation)]);

    client.delete_unified_webhook(webhook.id).send().await.expect("it is gone");
    sandbox.hostaway().guest_writes(credentials.conversation_id, "unheard");
    tokio::time::sleep(Duration::from_millis(300)).await;
    assert_eq!(receiver.requests().len(), 4);
}

#[tokio::test]
async fn ziiks_users_and_units_are_told_as_they_are() {
    let sandbox = Sandbox::start().await.expect("free ports");
    let receiver = receiver().await;
    let client = crate::senders::ziik(&sandbox, &Setup::default()).await;
    let events = [ziik::types::WebhookEvent::UserUpdate, ziik::types::WebhookEvent::UnitCreate];
    let new = ziik::types::NewWebhook::new("changes", format!("{}/hook", receiver.url())).triggers(events);
    client.create_webhook(new).send().await.expect("a webhook");
    let colleague = i64::try_from(sandbox.ziik().credentials().colleague_id).expect("a small number");
    let update = ziik::types::UserUpdate::new().first_name("Jonna");
    client.update_user(colleague, update).send().await.expect("the user is changed");
    let delivery = delivered(&receiver, 1).await.remove(0);
    let ziik::webhooks::Event::User(user) = ziik::webhooks::Event::parse(&delivery.body).expect("an event") else {
        panic!("{}", delivery.as_text())
    };
    assert_eq!((user.id, user.first_name.as_deref()), (Some(colleague), Some("Jonna")));
    let unit = sandbox.ziik().create_unit("Harbour");
    let delivery = delivered(&receiver, 2).await.remove(1);
    let ziik::webhooks::Event::Unit(found) = ziik::webhooks::Event::parse(&delivery.body).expect("an event") else {
        panic!("{}", delivery.as_text())
    };
    assert_eq!((found.id, found.name.as_deref()), (i64::try_from(unit).ok(), Some("Harbour")));
    // What was not asked for is not told.
    sandbox.ziik().rename_unit(unit, "Port");
    tokio::time::sleep(Duration::from_millis(300)).await;
    assert_eq!(receiver.requests().len(), 2);
}

/// What a delivery says is for its receiver, and stays out of logs.
#[tokio::test]
async fn nothing_of_the_text_is_shown() {
    let sandbox = Sandbox::start().await.expect("free ports");
    let receiver = receiver().await;
    let (_client, _, secret) = spruce_endpoint(&sandbox, &receiver).await;
    let conversation = sandbox.spruce().credentials().conversation_id;
    let _ = sandbox.spruce().receive_message(&conversation, "CANARY");
    let delivery = item_created(&receiver).await;
    assert!(delivery.as_text().contains("CANARY"));
    let event = spruce::webhooks::Event::parse(&delivery.body).expect("an event");
    let cut = spruce::webhooks::Event::parse(&delivery.body[..delivery.body.len() - 2]).expect_err("it is cut");
    let shown = format!("{event:?}{event:#?}{cut}{cut:?}{secret:?}");
    assert!(!shown.contains("CANARY") && !shown.contains(secret.expose()), "{shown}");
}
