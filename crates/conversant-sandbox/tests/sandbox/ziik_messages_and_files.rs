//! Ziik's messages, one by one and in pages, and the files on them.

use crate::api::{Api, answer, each, ids};
use conversant_sandbox::Ziik;
use reqwest::Method;
use serde_json::{Value, json};

const PATH: &str = "/conversations/123/messages";

async fn api(ziik: &Ziik) -> Api {
    Api::new(ziik.base_url(), crate::support::ziik_token(ziik).await)
}

async fn send(api: &Api, text: &str) -> Value {
    let (status, message) = api.post(PATH, &json!({"message": text})).await;
    assert_eq!(status, 201);
    message
}

#[tokio::test]
async fn a_message_sent_is_found_by_itself() {
    let sandbox = crate::support::sandbox().await;
    let api = api(sandbox.ziik()).await;
    let sent = send(&api, "hello").await;
    let path = format!("{PATH}/{}", sent["id"]);
    assert_eq!(api.found(&path).await, json!({"data": sent}));
    assert_eq!(api.get(&format!("/conversations/124/messages/{}", sent["id"])).await.0, 404);
    assert_eq!(api.found("/conversations/123").await["latest_message"], sent);
}

#[tokio::test]
async fn a_message_deleted_stays_as_a_shell() {
    let sandbox = crate::support::sandbox().await;
    let ziik = sandbox.ziik();
    let api = api(ziik).await;
    let sent = send(&api, "hello").await;
    let path = format!("{PATH}/{}", sent["id"]);
    assert_eq!(api.delete(&path).await, (204, Value::Null));
    let left = api.found(&path).await["data"].clone();
    assert_eq!((&left["deleted"], &left["message"], &left["id"]), (&json!(true), &json!(""), &sent["id"]));
    assert_eq!(api.found(PATH).await["data"], json!([left]));
    assert_eq!(api.found(&format!("{PATH}?query=")).await["data"], json!([]));

    // In the group the caller administers, others' messages may go as well; elsewhere not.
    let other = ziik.colleague_writes(123, "x");
    assert_eq!(api.delete(&format!("{PATH}/{other}")).await.0, 204);
    let full = api.found("/conversations/125/messages").await;
    let voice = full["data"].as_array().expect("a list").iter().find(|it| !it["voice"].is_null()).expect("a voice");
    assert_eq!(api.delete(&format!("/conversations/125/messages/{}", voice["id"])).await.0, 403);
    assert_eq!(api.delete(&format!("{PATH}/99")).await.0, 404);
}

#[tokio::test]
async fn an_update_finalised_says_when() {
    let sandbox = crate::support::sandbox().await;
    let ziik = sandbox.ziik();
    let api = api(ziik).await;
    let sent = send(&api, "hello").await;
    let finalise = format!("{PATH}/{}/finalize-update", sent["id"]);
    let (status, updated) = answer(api.request(Method::POST, &finalise)).await;
    assert_eq!(status, 200);
    assert!(updated["edited_at"].is_i64());
    assert_eq!(api.found(PATH).await["data"], json!([updated]));
    let other = ziik.colleague_writes(123, "x");
    assert_eq!(answer(api.request(Method::POST, &format!("{PATH}/{other}/finalize-update"))).await.0, 403);
    api.delete(&format!("{PATH}/{}", sent["id"])).await;
    assert_eq!(answer(api.request(Method::POST, &finalise)).await.0, 404);
}

#[tokio::test]
async fn pages_of_messages_have_each_once() {
    let sandbox = crate::support::sandbox().await;
    let api = api(sandbox.ziik()).await;
    for number in 1..=5 {
        send(&api, &number.to_string()).await;
    }
    let mut seen = Vec::new();
    for page in 1..=3 {
        let page = api.found(&format!("{PATH}?page={page}&limit=2")).await;
        assert_eq!((&page["meta"]["last_page"], &page["meta"]["total"]), (&json!(3), &json!(5)));
        seen.extend(ids(&page["data"]));
    }
    assert_eq!(seen, [5, 4, 3, 2, 1]);
    let first = api.found(&format!("{PATH}?page=1")).await;
    assert_eq!(first["meta"]["per_page"], 500);
    assert_eq!(first["links"]["next"], Value::Null);
    let middle = api.found(&format!("{PATH}?page=2&limit=2")).await;
    assert_eq!((&middle["meta"]["from"], &middle["meta"]["to"]), (&json!(3), &json!(4)));
    assert!(middle["links"]["next"].as_str().is_some_and(|link| link.ends_with("/messages?page=3")));
    assert_eq!(ids(&api.found(&format!("{PATH}?message=3")).await["data"]), [3, 2, 1]);
    let beyond = api.found(&format!("{PATH}?page=9223372036854775807")).await;
    assert_eq!((&beyond["data"], &beyond["meta"]["from"]), (&json!([]), &Value::Null));
}

#[tokio::test]
async fn messages_from_before_are_walked_by_cursor_with_those_written_since() {
    let sandbox = crate::support::sandbox().await;
    let ziik = sandbox.ziik();
    let api = api(ziik).await;
    let path = "/conversations/125/messages";
    let before = ids(&api.found(path).await["data"]);
    assert_eq!(before.len(), 4);
    let newest = ziik.colleague_writes(125, "Still there?");
    let mut expected = vec![newest];
    expected.extend(&before);
    let mut seen = Vec::new();
    let mut cursor = String::new();
    for _ in 0..3 {
        let page = api.found(&format!("{path}?limit=2{cursor}")).await;
        seen.extend(ids(&page["data"]));
        match page["meta"]["next_cursor"].as_str() {
            Some(next) => cursor = format!("&cursor={next}"),
            None => break,
        }
    }
    assert_eq!(seen, expected);
    let page = api.found(path).await;
    assert!(each(&page["data"], "type").contains(&&json!("service")));
    assert!(each(&page["data"], "reactions").contains(&&json!([{}])));
    ziik.clear();
    assert_eq!(ids(&api.found(path).await["data"]), before);
}

#[tokio::test]
async fn long_chains_of_answers_stay_answerable() {
    let sandbox = crate::support::sandbox().await;
    let api = api(sandbox.ziik()).await;
    let mut last = send(&api, "0").await;
    for number in 1..200 {
        last = api.post(PATH, &json!({"message": number.to_string(), "parent_id": last["id"]})).await.1;
    }
    assert_eq!(last["parent"]["message"], "198");
    assert_eq!(last["parent"]["is_reply"], true);
    assert_eq!(last["parent"]["parent"], Value::Null);
}

/// Announces a file and gives what was answered.
async fn start(api: &Api, message: &Value, name: &str, kind: &str) -> Value {
    let body = json!({"id": message["id"], "type": "messages", "content_type": kind, "filename": name});
    let (status, upload) = api.post("/upload", &body).await;
    assert_eq!(status, 201, "{upload}");
    upload
}

fn put(upload: &Value, bytes: Vec<u8>) -> reqwest::RequestBuilder {
    crate::support::client()
        .put(crate::support::text(&upload["url"]))
        .header("x-amz-acl", crate::support::text(&upload["headers"]["x-amz-acl"][0]))
        .header("Content-Type", crate::support::text(&upload["headers"]["Content-Type"]))
        .body(bytes)
}

#[tokio::test]
async fn a_file_uploaded_is_on_its_message_and_reads_back_the_same() {
    let sandbox = crate::support::sandbox().await;
    let api = api(sandbox.ziik()).await;
    let message = send(&api, "see attached").await;
    // More than the three megabytes some servers stop at.
    let bytes: Vec<u8> = (0..3_000_001_u32).map(|number| (number % 251) as u8).collect();

    let upload = start(&api, &message, "plan.v2.pdf", "application/pdf").await;
    let file = format!("/file/{}", upload["file"]);
    assert_eq!(api.get(&file).await.0, 404);
    let on_message = api.found(&format!("{PATH}/{}", message["id"])).await["data"]["files"][0].clone();
    assert_eq!((&on_message["id"], &on_message["uploaded"]), (&upload["file"], &json!(false)));

    let finalise = format!("{file}/finalise");
    let key = json!({"key": upload["key"]});
    assert_eq!(api.post(&finalise, &key).await.0, 422, "nothing is uploaded yet");
    let reply = put(&upload, bytes.clone()).send().await.expect("a reply");
    assert_eq!((reply.status().as_u16(), reply.bytes().await.expect("a body").len()), (201, 0));
    assert_eq!(api.post(&finalise, &json!({"key": "wrong"})).await.0, 422);
    assert_eq!(api.post(&finalise, &key).await, (204, Value::Null));

    for path in [file.clone(), format!("{file}/detail")] {
        let reply = api.request(Method::GET, &path).send().await.expect("a reply");
        assert_eq!(reply.headers()["content-type"], "application/pdf");
        assert!(reply.bytes().await.expect("a body") == bytes, "{path}");
    }
    let (_, updated) = answer(api.request(Method::POST, &format!("{PATH}/{}/finalize-update", message["id"]))).await;
    let on_message = &updated["files"][0];
    assert_eq!(on_message["name"], "plan.v2.pdf");
    assert_eq!(on_message["extension"], "pdf");
    assert_eq!(on_message["mime"], "application/pdf");
    assert_eq!(on_message["size"], bytes.len());
    assert_eq!(on_message["uploaded"], true);
    assert_eq!(api.found("/conversations/123/files").await["data"], json!([on_message]));
    assert_eq!(api.found("/conversations/124/files").await["data"], json!([]));

    assert_eq!(api.delete(&format!("{PATH}/{}", message["id"])).await.0, 204);
    assert_eq!(api.get(&file).await.0, 404);
    assert_eq!(api.found("/conversations/123/files").await["meta"]["total"], 0);
}

#[tokio::test]
async fn files_of_a_conversation_come_in_pages() {
    let sandbox = crate::support::sandbox().await;
    let api = api(sandbox.ziik()).await;
    let message = send(&api, "see attached").await;
    for number in 1..=3 {
        start(&api, &message, &format!("{number}.png"), "image/png").await;
    }
    let mut seen = Vec::new();
    for page in 1..=2 {
        let page = api.found(&format!("/conversations/123/files?limit=2&page={page}")).await;
        assert_eq!(page["data"][0]["versions"]["thumbnail"], format!("api/file/{}/thumbnail", page["data"][0]["id"]));
        seen.extend(each(&page["data"], "name").into_iter().cloned());
    }
    assert_eq!(seen, ["1.png", "2.png", "3.png"]);
}

#[tokio::test]
async fn the_storage_takes_what_was_announced_and_nothing_else() {
    let sandbox = crate::support::sandbox().await;
    let ziik = sandbox.ziik();
    let api = api(ziik).await;
    let message = send(&api, "see attached").await;
    let upload = start(&api, &message, "a.txt", "text/plain").await;
    let url = crate::support::text(&upload["url"]);
    let bare = crate::support::client().put(&url).body("x").send().await.expect("a reply");
    assert_eq!(bare.status(), 403);
    let elsewhere = format!("{}/storage/none", ziik.origin());
    let request =
        crate::support::client().put(elsewhere).header("x-amz-acl", "private").header("Content-Type", "text/plain");
    assert_eq!(request.send().await.expect("a reply").status(), 403);
    let typed = crate::support::client().put(&url).header("x-amz-acl", "private").header("Content-Type", "text/html");
    assert_eq!(typed.send().await.expect("a reply").status(), 403);
    assert_eq!(put(&upload, Vec::new()).send().await.expect("a reply").status(), 201);
    assert_eq!(api.post(&format!("/file/{}/finalise", upload["file"]), &json!({"key": upload["key"]})).await.0, 204);
}

#[tokio::test]
async fn an_upload_is_checked() {
    let sandbox = crate::support::sandbox().await;
    let ziik = sandbox.ziik();
    let api = api(ziik).await;
    let message = send(&api, "see attached").await["id"].clone();
    let other = ziik.colleague_writes(123, "x");
    let foreign = ziik.colleague_writes(127, "x");
    let good = json!({"id": message, "type": "messages", "content_type": "text/plain", "filename": "a"});
    for (key, value, status) in [
        ("id", json!(null), 422),
        ("id", json!("1"), 422),
        ("id", json!(99), 404),
        ("id", json!(other), 403),
        ("id", json!(foreign), 403),
        ("type", json!("message"), 422),
        ("type", json!("users"), 404),
        ("content_type", json!("text/plain\r\nx: y"), 422),
        ("content_type", json!("plain"), 422),
        ("content_type", json!(""), 422),
        ("filename", json!(null), 422),
    ] {
        let mut body = good.clone();
        body[key] = value;
        assert_eq!(api.post("/upload", &body).await.0, status, "{body}");
    }
    assert_eq!(api.post("/upload", &good).await.0, 201);
    for path in ["/file/9", "/file/x", "/file/1/huge"] {
        assert_eq!(api.get(path).await.0, 404, "{path}");
    }
    assert_eq!(api.post("/file/9/finalise", &json!({"key": "x"})).await.0, 404);
    assert_eq!(api.post("/file/1/finalise", &json!({})).await.0, 422);
}
