//! A client's stream holds one page in memory, however long the list is: counted in bytes, as the allocator sees them.

use conversant::hostaway::types::ConversationMessage;
use conversant_tests::{Answer, Server, clients};
use serde_json::{Value, json};
use stats_alloc::{INSTRUMENTED_SYSTEM, StatsAlloc};
use std::alloc::System;

#[global_allocator]
static ALLOCATOR: &StatsAlloc<System> = &INSTRUMENTED_SYSTEM;

const ITEMS: usize = 10_000;
const PAGE: usize = 100;
/// What one message says, in bytes: all of them say 10 MB.
const TEXT: usize = 1_000;

/// What is allocated at the moment, in bytes.
fn held() -> usize {
    let stats = ALLOCATOR.stats();
    stats.bytes_allocated - stats.bytes_deallocated
}

/// Hostaway with so many messages in a conversation, in pages.
async fn server() -> Server {
    Server::answering(|_, request| {
        let offset = request.query_pairs().into_iter().find(|(name, _)| name == "offset");
        let start = offset.map_or(0, |(_, value)| value.parse().expect("a number"));
        let message = |id: usize| {
            json!({ "id": id, "accountId": 1, "listingMapId": 1, "conversationId": 1, "body": "m".repeat(TEXT) })
        };
        let page: Value = (start..(start + PAGE).min(ITEMS)).map(message).collect();
        Answer::json(200, &json!({ "status": "success", "result": page, "count": ITEMS }))
    })
    .await
}

/// Reads the whole list, and gives how much more was held at most than before, after any item. `keep` says which are kept.
async fn most_held(keep: impl Fn(&ConversationMessage) -> bool) -> usize {
    let server = server().await;
    let client = clients::hostaway(&server);
    let before = held();
    let mut kept = Vec::new();
    let (mut read, mut most) = (0, 0);
    let mut messages = client.list_conversation_messages(1).limit(100).stream();
    while let Some(message) = messages.next().await {
        let message = message.expect("a good one");
        assert_eq!(message.id, i64::try_from(read).expect("a small number"));
        read += 1;
        if keep(&message) {
            kept.push(message);
        }
        most = most.max(held().saturating_sub(before));
    }
    assert_eq!(read, ITEMS);
    most
}

// One test, as the allocator counts for the whole process.
#[tokio::test]
async fn ten_thousand_items_hold_the_memory_of_one_page() {
    let one_page = PAGE * TEXT;
    let streamed = most_held(|_| false).await;
    // A page as text on both sides of the socket, as values, and the recorded requests.
    assert!(streamed < 10 * one_page, "{streamed} bytes at a time");
    let kept = most_held(|_| true).await;
    assert!(kept > ITEMS * TEXT, "the measure does not see what is held: {kept} bytes");
}
