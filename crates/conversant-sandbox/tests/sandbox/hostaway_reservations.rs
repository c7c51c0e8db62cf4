//! Hostaway's reservations: every filter, every order, and both ways to page.

use crate::api::{Api, each, ids};
use conversant_sandbox::Hostaway;
use serde_json::{Value, json};

async fn api(hostaway: &Hostaway) -> Api {
    Api::new(hostaway.base_url(), crate::support::hostaway_token(hostaway).await)
}

async fn reservations(api: &Api, query: &str) -> Vec<u64> {
    ids(&api.found(&format!("/reservations?{query}")).await["result"])
}

type Condition<'a> = &'a dyn Fn(&Value) -> bool;

#[tokio::test]
async fn either_way_to_page_gives_each_reservation_once() {
    let sandbox = crate::support::sandbox().await;
    let api = api(sandbox.hostaway()).await;
    let whole = api.found("/reservations").await;
    assert_eq!(whole["limit"], 100);
    assert_eq!(whole["count"], 6);
    let whole = ids(&whole["result"]);
    assert_eq!(whole, [97235, 97234, 97233, 97232, 97231, 97230]);

    let mut by_offset = Vec::new();
    for offset in [0, 4, 8] {
        by_offset.extend(reservations(&api, &format!("limit=4&offset={offset}")).await);
    }
    assert_eq!(by_offset, whole);

    let mut by_cursor = reservations(&api, "limit=4").await;
    for _ in 0..3 {
        let last = *by_cursor.last().expect("a reservation");
        by_cursor.extend(reservations(&api, &format!("limit=4&offset=3&afterId={last}")).await);
    }
    assert_eq!(by_cursor, whole);
    assert_eq!(reservations(&api, "afterId=1").await, Vec::<u64>::new());
}

#[tokio::test]
async fn a_cursor_goes_with_filter_and_order() {
    let sandbox = crate::support::sandbox().await;
    let api = api(sandbox.hostaway()).await;
    let query = "sortOrder=arrivalDate&channelId=2018";
    let whole = reservations(&api, query).await;
    assert_eq!(whole, [97233, 97230]);
    let page = api.found(&format!("/reservations?{query}&limit=1&afterId={}", whole[0])).await;
    assert_eq!(ids(&page["result"]), [whole[1]]);
    assert_eq!((&page["page"], &page["totalPages"], &page["count"]), (&json!(2), &json!(2), &json!(2)));
}

#[tokio::test]
async fn every_filter_keeps_what_it_says() {
    let sandbox = crate::support::sandbox().await;
    let api = api(sandbox.hostaway()).await;
    let whole = api.found("/reservations").await["result"].clone();
    let keeping = |is_so: &dyn Fn(&Value) -> bool| -> Vec<u64> {
        whole
            .as_array()
            .expect("a list")
            .iter()
            .filter(|it| is_so(it))
            .map(|it| it["id"].as_u64().expect("an id"))
            .collect()
    };
    let filters: [(&str, Condition<'_>); 20] = [
        ("channelId=2018", &|it| it["channelId"] == 2018),
        ("listingId=40161", &|it| it["listingMapId"] == 40161),
        ("assigneeUserId=502", &|it| it["assigneeUserId"] == 502),
        ("match=grace", &|it| it["guestName"].as_str().is_some_and(|name| name.starts_with("Grace"))),
        ("match=AGAIN", &|it| it["guestName"] == "Grace Again"),
        ("guestEmail=lee.longstay@guest.example", &|it| it["guestName"] == "Lee Longstay"),
        ("customerUserId=customer-7", &|it| it["customerUserId"] == "customer-7"),
        ("reservationAgreement=signed", &|it| it["reservationAgreement"] == "signed"),
        ("arrivalStartDate=2026-07-01", &|it| it["arrivalDate"].as_str() >= Some("2026-07-01")),
        ("arrivalEndDate=2026-07-01", &|it| it["arrivalDate"].as_str() <= Some("2026-07-01")),
        ("departureStartDate=2026-06-12", &|it| it["departureDate"].as_str() >= Some("2026-06-12")),
        ("departureEndDate=2026-06-12", &|it| it["departureDate"].as_str() <= Some("2026-06-12")),
        ("latestActivityStart=2026-01-12", &|it| it["latestActivityOn"].as_str() >= Some("2026-01-12")),
        ("latestActivityEnd=2026-01-12", &|it| it["latestActivityOn"].as_str() <= Some("2026-01-12")),
        ("isStarred=1", &|it| it["isStarred"] == 1),
        ("isArchived=1", &|it| it["isArchived"] == 1),
        ("isArchived=0", &|it| it["isArchived"] == 0),
        ("isPinned=1", &|it| it["isPinned"] == 1),
        ("hasUnreadConversationMessages=1", &|it| it["id"] == 97232 || it["id"] == 97234),
        ("isArchived=0&channelId=2018", &|it| it["isArchived"] == 0 && it["channelId"] == 2018),
    ];
    for (query, is_so) in filters {
        let expected = keeping(is_so);
        assert!(!expected.is_empty() && expected.len() < 6, "{query} tells nothing apart");
        assert_eq!(reservations(&api, query).await, expected, "{query}");
    }
}

#[tokio::test]
async fn every_order_is_as_named() {
    let sandbox = crate::support::sandbox().await;
    let api = api(sandbox.hostaway()).await;
    for (order, key) in [("arrivalDate", "arrivalDate"), ("latestActivity", "latestActivityOn")] {
        for suffix in ["", "Desc"] {
            let page = api.found(&format!("/reservations?sortOrder={order}{suffix}")).await;
            let values: Vec<_> = each(&page["result"], key).into_iter().map(|it| it.as_str().expect("text")).collect();
            let mut sorted = values.clone();
            sorted.sort_unstable();
            if suffix == "Desc" {
                sorted.reverse();
            }
            assert_eq!(values, sorted, "{order}{suffix}");
            assert_ne!(values.first(), values.last());
        }
    }
    let ascending = reservations(&api, "sortOrder=updatedOn").await;
    let mut descending = reservations(&api, "").await;
    descending.reverse();
    assert_eq!(ascending, descending);

    assert_eq!(reservations(&api, "sortOrder=lastConversationMessageReceivedDesc").await[..2], [97235, 97234]);
    assert_eq!(reservations(&api, "sortOrder=lastConversationMessageSent").await.last(), Some(&97235));
    let path = format!("/conversations/{}/messages", sandbox.hostaway().credentials().conversation_id);
    api.post(&path, &json!({"body": "hello"})).await;
    assert_eq!(reservations(&api, "sortOrder=lastConversationMessageSentDesc").await[0], 97230);
    assert_eq!(reservations(&api, "").await[0], 97230);
}

#[tokio::test]
async fn an_unread_message_is_found_through_its_reservation() {
    let sandbox = crate::support::sandbox().await;
    let hostaway = sandbox.hostaway();
    let api = api(hostaway).await;
    let credentials = hostaway.credentials();
    let query = "hasUnreadConversationMessages=1";
    assert!(!reservations(&api, query).await.contains(&credentials.reservation_id));
    hostaway.guest_writes(credentials.conversation_id, "hello");
    assert_eq!(reservations(&api, query).await[0], credentials.reservation_id);
}

#[tokio::test]
async fn one_reservation_is_whole_and_a_list_says_what_it_was_asked() {
    let sandbox = crate::support::sandbox().await;
    let hostaway = sandbox.hostaway();
    let api = api(hostaway).await;
    let single = api.found(&format!("/reservations/{}", hostaway.credentials().reservation_id)).await;
    assert!(single["result"]["hostProxyEmail"].is_string());
    for (query, fields) in [("includeResources=1", true), ("includeResources=0", false)] {
        let list = api.found(&format!("/reservations?{query}")).await;
        let first = list["result"][0].as_object().expect("an object");
        assert_eq!(first.contains_key("hostProxyEmail"), fields, "{query}");
        assert_eq!(first["customFieldValues"] != json!([]), fields, "{query}");
        assert!(!first.contains_key("cancellationPolicyDetails"), "{query}");
    }
    let list = api.found("/reservations?includeCancellationPolicy=1").await;
    assert_eq!(list["result"][0]["cancellationPolicyDetails"]["longTerm"], false);
}

#[tokio::test]
async fn a_booking_made_is_listed() {
    let sandbox = crate::support::sandbox().await;
    let hostaway = sandbox.hostaway();
    let api = api(hostaway).await;
    let id = hostaway.guest_books("Nora New");
    assert_eq!(reservations(&api, "match=nora").await, [id]);
    hostaway.set_reservation_status(id, "cancelled");
    let reservation = api.found(&format!("/reservations/{id}")).await;
    assert_eq!(reservation["result"]["status"], "cancelled");
    assert_eq!(api.found(&format!("/reservations/{id}/conversations")).await["result"], json!([]));
    hostaway.reset();
    let api = self::api(hostaway).await;
    assert_eq!(api.get(&format!("/reservations/{id}")).await.0, 404);
}
