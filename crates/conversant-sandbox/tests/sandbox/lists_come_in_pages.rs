//! Whoever walks a list sees every message once.

use crate::support::{json, sandbox, send_to};
use serde_json::{Value, json};

fn texts(items: &Value, key: &str) -> Vec<String> {
    items.as_array().expect("a list").iter().map(|it| crate::support::text(&it[key])).collect()
}

#[tokio::test]
async fn hostaway_pages_by_limit_and_offset() {
    let sandbox = sandbox().await;
    let hostaway = crate::support::hostaway(sandbox.hostaway()).await;
    for text in ["1", "2", "3", "4", "5"] {
        hostaway.send(text).send().await.expect("a reply");
    }
    let page = async |limit: &str, offset: &str| {
        let list = hostaway.list().query(&[("limit", limit), ("offset", offset)]);
        json(list.send().await.expect("a reply")).await
    };
    let first = page("2", "0").await;
    assert_eq!(texts(&first["result"], "body"), ["1", "2"]);
    let mut envelope = first.clone();
    envelope.as_object_mut().expect("an object").remove("result");
    assert_eq!(envelope, json!({"status": "success", "limit": 2, "offset": 0, "count": 5, "page": 1, "totalPages": 3}));
    let last = page("2", "4").await;
    assert_eq!(texts(&last["result"], "body"), ["5"]);
    assert_eq!(last["page"], 3);
    assert_eq!(page("2", "6").await["result"], json!([]));

    let whole = json(hostaway.list().send().await.expect("a reply")).await;
    assert_eq!(whole["result"].as_array().map(Vec::len), Some(5));
    assert_eq!(whole["limit"], Value::Null);
    assert_eq!(whole["totalPages"], 1);
}

#[tokio::test]
async fn spruce_pages_by_token_either_way() {
    let sandbox = sandbox().await;
    let spruce = crate::support::spruce(sandbox.spruce());
    for text in ["1", "2", "3", "4", "5"] {
        spruce.send(text).send().await.expect("a reply");
    }
    for (order, expected) in [("oldest_first", ["1", "2", "3", "4", "5"]), ("newest_first", ["5", "4", "3", "2", "1"])]
    {
        let mut token = String::new();
        let mut seen = Vec::new();
        loop {
            let page = spruce.list().query(&[("order", order), ("pageSize", "2"), ("paginationToken", &token)]);
            let page = json(page.send().await.expect("a reply")).await;
            assert_eq!(page["totalCount"], 5);
            seen.extend(texts(&page["conversationItems"], "text"));
            if page["hasMore"] == false {
                assert_eq!(page.get("paginationToken"), None);
                break;
            }
            token = crate::support::text(&page["paginationToken"]);
        }
        assert_eq!(seen, expected, "{order}");
    }
}

#[tokio::test]
async fn spruce_starts_from_a_time_on() {
    let sandbox = sandbox().await;
    let spruce = crate::support::spruce(sandbox.spruce());
    spruce.send("1").send().await.expect("a reply");
    tokio::time::sleep(std::time::Duration::from_millis(5)).await;
    let from = chrono::Utc::now().to_rfc3339();
    spruce.send("2").send().await.expect("a reply");
    let list = spruce.list().query(&[("startFrom", from)]);
    let list = json(list.send().await.expect("a reply")).await;
    assert_eq!(texts(&list["conversationItems"], "text"), ["2"]);
}

#[tokio::test]
async fn ziik_pages_by_cursor_both_ways() {
    let sandbox = sandbox().await;
    let ziik = crate::support::ziik(sandbox.ziik()).await;
    for text in ["1", "2", "3", "4", "5"] {
        ziik.send(text).send().await.expect("a reply");
    }
    let page = async |query: &[(&str, &str)]| json(ziik.list().query(query).send().await.expect("a reply")).await;
    let newest = page(&[("limit", "2")]).await;
    assert_eq!(texts(&newest["data"], "message"), ["5", "4"]);
    assert_eq!(newest["meta"]["prev_cursor"], Value::Null);
    let next = crate::support::text(&newest["meta"]["next_cursor"]);
    let middle = page(&[("limit", "2"), ("cursor", &next)]).await;
    assert_eq!(texts(&middle["data"], "message"), ["3", "2"]);
    let next = crate::support::text(&middle["meta"]["next_cursor"]);
    let oldest = page(&[("limit", "2"), ("cursor", &next)]).await;
    assert_eq!(texts(&oldest["data"], "message"), ["1"]);
    assert_eq!(oldest["meta"]["next_cursor"], Value::Null);
    let previous = crate::support::text(&oldest["meta"]["prev_cursor"]);
    let back = page(&[("limit", "2"), ("cursor", &previous)]).await;
    assert_eq!(back["data"], middle["data"]);

    let link = crate::support::text(&newest["links"]["next"]);
    let followed = json(send_to(ziik.list(), &link).await).await;
    assert_eq!(texts(&followed["data"], "message"), ["3", "2", "1"]);
}

#[tokio::test]
async fn ziik_loads_around_a_message_and_searches() {
    let sandbox = sandbox().await;
    let ziik = crate::support::ziik(sandbox.ziik()).await;
    for text in ["one", "Two", "three", "twofold", "five"] {
        ziik.send(text).send().await.expect("a reply");
    }
    let page = async |query: &[(&str, &str)]| {
        let list = json(ziik.list().query(query).send().await.expect("a reply")).await;
        texts(&list["data"], "message")
    };
    assert_eq!(page(&[("limit", "3"), ("starter_message_id", "3")]).await, ["twofold", "three", "Two"]);
    assert_eq!(page(&[("query", "two")]).await, ["twofold", "Two"]);
}
