//! However each provider cuts a list into pages, the stream of its client gives what is there, each item once and in the
//! provider's order, asks for no page more than it needs, and can be left and gone on with.

use crate::senders::{Sender, Setup, Vendor, quick};
use conversant::core::{Items, Position};
use conversant::ucwa::operations::SendMessageBody;
use conversant::{highq, hostaway, ziik};
use conversant_sandbox::{Fault, OperationFilter, Provider, Sandbox};
use std::fmt::Debug;

/// Sends so many messages, each with its number.
async fn send(sandbox: &Sandbox, vendor: Vendor, count: usize) -> Vec<String> {
    let sender = Sender::new(sandbox, vendor, &Setup::default()).await;
    let mut texts = Vec::new();
    for number in 0..count {
        texts.push(format!("number {number}"));
        let sent = sender.send(&texts[number]).await;
        assert!(sent.error.is_none(), "{vendor:?}: {:?}", sent.error);
    }
    texts
}

async fn all<T: 'static, V>(mut items: Items<T>, value: impl Fn(T) -> V) -> Vec<V> {
    let mut all = Vec::new();
    while let Some(item) = items.next().await {
        all.push(value(item.unwrap_or_else(|error| panic!("item {}: {error}", all.len()))));
        assert!(all.len() < 1000, "it does not end");
    }
    all
}

/// The same, by a stream that is left after every seventh item and gone on with from where it stood, kept as text.
async fn in_parts<T: 'static, V>(start: impl Fn() -> Items<T>, value: impl Fn(T) -> V) -> Vec<V> {
    let mut all = Vec::new();
    let mut position = Position::default().to_string();
    loop {
        let mut items = start().starting_at(position.parse().expect("it was written by a stream"));
        for _ in 0..7 {
            match items.next().await {
                Some(item) => all.push(value(item.unwrap_or_else(|error| panic!("item {}: {error}", all.len())))),
                None => return all,
            }
        }
        assert!(all.len() < 1000, "it does not end");
        position = items.position().to_string();
    }
}

/// Streams the list, whole and in parts, and gives what was asked for it: the queries.
async fn streamed<T: 'static, V: PartialEq + Debug>(
    provider: &Provider,
    start: impl Fn() -> Items<T>,
    value: impl Fn(T) -> V + Copy,
    expected: &[V],
) -> Vec<String> {
    let before = provider.requests().len();
    assert_eq!(all(start(), value).await, expected, "{}", provider.name());
    let asked = provider.requests().drain(before..).map(|request| request.query.unwrap_or_default()).collect();
    assert_eq!(in_parts(start, value).await, expected, "{}: in parts", provider.name());
    asked
}

#[tokio::test]
async fn hostaways_messages_by_offset() {
    let sandbox = Sandbox::start().await.expect("free ports");
    let texts = send(&sandbox, Vendor::Hostaway, 55).await;
    let client = crate::senders::hostaway(&sandbox, &Setup::default()).await;
    let conversation = crate::senders::hostaway_conversation(&sandbox);
    let start = || client.list_conversation_messages(conversation).limit(20).stream();
    let asked = streamed(sandbox.hostaway(), start, |it: hostaway::types::ConversationMessage| it.body, &texts).await;
    assert_eq!(asked, ["limit=20", "limit=20&offset=20", "limit=20&offset=40"]);
    // Where it starts is the caller's to say.
    let start = || client.list_conversation_messages(conversation).limit(20).offset(30).stream();
    let asked =
        streamed(sandbox.hostaway(), start, |it: hostaway::types::ConversationMessage| it.body, &texts[30..]).await;
    assert_eq!(asked, ["limit=20&offset=30", "limit=20&offset=50"]);
    // A page that is full is not taken for one before the last.
    let start = || client.list_conversation_messages(conversation).limit(11).stream();
    let asked = streamed(sandbox.hostaway(), start, |it: hostaway::types::ConversationMessage| it.body, &texts).await;
    assert_eq!(asked.len(), 5, "{asked:?}");
    let start = || client.list_conversation_messages(conversation).stream();
    let asked = streamed(sandbox.hostaway(), start, |it: hostaway::types::ConversationMessage| it.body, &texts).await;
    assert_eq!(asked.len(), 1, "{asked:?}");
}

#[tokio::test]
async fn hostaways_reservations_after_the_last_id() {
    let sandbox = Sandbox::start().await.expect("free ports");
    let client = crate::senders::hostaway(&sandbox, &Setup::default()).await;
    for number in 0..45 {
        sandbox.hostaway().guest_books(&format!("Guest {number}"));
    }
    let whole = client.list_reservations().limit(500).send().await.expect("reservations").into_inner();
    let ids: Vec<_> = whole.iter().map(|it| it.id).collect();
    assert!(ids.len() >= 45, "{}", ids.len());
    let start = || client.list_reservations().limit(10).stream();
    let asked = streamed(sandbox.hostaway(), start, |it: hostaway::types::Reservation| it.id, &ids).await;
    assert_eq!(asked[..2], ["limit=10".to_owned(), format!("limit=10&afterId={}", ids[9])]);
    assert_eq!(asked.len(), ids.len().div_ceil(10) + 1, "an empty page is the end: {asked:?}");
}

#[tokio::test]
async fn spruces_items_by_token() {
    let sandbox = Sandbox::start().await.expect("free ports");
    let conversation = sandbox.spruce().credentials().conversation_id;
    let client = crate::senders::spruce(&sandbox, &Setup::default()).await;
    let there = client.conversation_items(&conversation).page_size(200).send().await.expect("items").into_inner();
    let mut texts: Vec<_> = send(&sandbox, Vendor::Spruce, 45).await.into_iter().rev().collect();
    texts.extend(there.conversation_items.into_iter().map(|it| it.text));
    let start = || client.conversation_items(&conversation).page_size(10).stream();
    let asked =
        streamed(sandbox.spruce(), start, |it: conversant::spruce::types::ConversationItem| it.text, &texts).await;
    assert_eq!(asked.len(), texts.len().div_ceil(10), "it says where it ends: {asked:?}");
    assert_eq!(asked[0], "pageSize=10");
    assert!(asked[1..].iter().all(|query| query.starts_with("pageSize=10&paginationToken=")), "{asked:?}");
}

/// Where a page of messages has the cursor of the next one is inferred; the sandbox infers the same.
#[tokio::test]
async fn ziiks_messages_by_cursor() {
    let sandbox = Sandbox::start().await.expect("free ports");
    let texts: Vec<_> = send(&sandbox, Vendor::Ziik, 45).await.into_iter().rev().collect();
    let client = crate::senders::ziik(&sandbox, &Setup::default()).await;
    let conversation = crate::senders::ziik_conversation(&sandbox);
    let text = |it: ziik::types::Message| it.message.expect("a text");
    let start = || client.list_messages(conversation).limit(10).stream();
    let asked = streamed(sandbox.ziik(), start, text, &texts).await;
    assert_eq!(asked.len(), 5, "it says where it ends: {asked:?}");
    let found: Vec<_> = texts.iter().filter(|text| text.contains("number 4")).cloned().collect();
    let start = || client.list_messages(conversation).limit(4).query("number 4").stream();
    streamed(sandbox.ziik(), start, text, &found).await;
}

#[tokio::test]
async fn ziiks_users_by_page() {
    let sandbox = Sandbox::start().await.expect("free ports");
    let client = crate::senders::ziik(&sandbox, &Setup::default()).await;
    let unit = i64::try_from(sandbox.ziik().credentials().unit_id).expect("a small number");
    for number in 0..25 {
        let new =
            ziik::types::NewUser::new("Kim", format!("Number {number}"), format!("kim{number}@example.com"), unit);
        client.create_user(new).send().await.expect("a user");
    }
    let whole = client.list_users().limit(100).send().await.expect("users").into_inner();
    let ids: Vec<_> = whole.data.iter().map(|it| it.id).collect();
    assert!(ids.len() >= 25, "{}", ids.len());
    let start = || client.list_users().limit(6).stream();
    let asked = streamed(sandbox.ziik(), start, |it: ziik::types::User| it.id, &ids).await;
    assert_eq!(asked[..2], ["limit=6", "limit=6&page=2"]);
    assert!(asked.len() <= ids.len().div_ceil(6) + 1, "{asked:?}");
}

#[tokio::test]
async fn highqs_users_by_offset() {
    let sandbox = Sandbox::start().await.expect("free ports");
    let client = crate::senders::highq(&sandbox, &Setup::default()).await;
    let whole = client.get_user_list().limit(100).send().await.expect("users").into_inner();
    let ids: Vec<_> = whole.user.iter().flatten().map(|it| it.userid).collect();
    assert!(ids.len() >= 3, "{}", ids.len());
    let start = || client.get_user_list().limit(2).stream();
    let asked = streamed(sandbox.highq(), start, |it: highq::types::UserSummary| it.userid, &ids).await;
    assert_eq!(asked.len(), ids.len().div_ceil(2), "{asked:?}");
}

/// UCWA lists messages whole, as links.
#[tokio::test]
async fn ucwas_messages_whole() {
    let sandbox = Sandbox::start().await.expect("free ports");
    let client = crate::senders::ucwa(&sandbox, &Setup::default()).await;
    let mut places = Vec::new();
    for number in 0..30 {
        let message = client.send_message("833", "802", number.to_string(), SendMessageBody::plain("hello"));
        places.push(message.send().await.expect("it is taken").headers().location.clone().expect("where it is"));
    }
    let start = || client.get_messages("833", "802").stream();
    let asked = streamed(sandbox.ucwa(), start, |it: conversant::ucwa::types::Link| it.href, &places).await;
    assert_eq!(asked.len(), 1);
}

/// A page that does not come is fetched again; one that keeps failing ends the stream, which is gone on with later.
#[tokio::test]
async fn a_page_that_fails_costs_no_item() {
    let sandbox = Sandbox::start().await.expect("free ports");
    let setup = Setup { retry: quick(2), ..Setup::default() };

    let texts = send(&sandbox, Vendor::Hostaway, 25).await;
    let client = crate::senders::hostaway(&sandbox, &setup).await;
    let conversation = crate::senders::hostaway_conversation(&sandbox);
    let start = || client.list_conversation_messages(conversation).limit(10).stream();
    broken(sandbox.hostaway(), &texts, start, |it| it.body).await;

    let texts: Vec<_> = send(&sandbox, Vendor::Spruce, 25).await.into_iter().rev().collect();
    let client = crate::senders::spruce(&sandbox, &setup).await;
    let conversation = sandbox.spruce().credentials().conversation_id;
    let start = || client.conversation_items(&conversation).page_size(10).stream();
    broken(sandbox.spruce(), &texts, start, |it| it.text).await;
}

async fn broken<T: 'static>(
    provider: &Provider,
    texts: &[String],
    start: impl Fn() -> Items<T>,
    text: impl Fn(T) -> String,
) {
    let mut items = start();
    let mut seen = Vec::new();
    while seen.len() < 10 {
        seen.push(text(items.next().await.expect("an item").expect("the first page is good")));
    }
    // Two attempts: one fault is overcome, two are not.
    provider.misbehave(Fault::Truncate.on(OperationFilter::Lists));
    while seen.len() < 20 {
        seen.push(text(items.next().await.expect("an item").expect("the second attempt is good")));
    }
    provider.misbehave(Fault::ResetBeforeStore.on(OperationFilter::Lists).times(2));
    items.next().await.expect("it says why").err().unwrap_or_else(|| panic!("{}: it is broken", provider.name()));
    assert!(items.next().await.is_none(), "{}: an error ends it", provider.name());
    let mut items = start().starting_at(items.position());
    while seen.len() < texts.len() {
        seen.push(text(items.next().await.expect("an item").expect("nothing is wrong any more")));
    }
    assert_eq!(seen, texts, "{}", provider.name());
    assert_eq!(provider.faults_left(), 0);
}
