//! A message sent comes back from the provider's own list, and from the sandbox's account of its store.

use crate::support::{client, json, sandbox, send_instead, send_to, senders};
use serde_json::json;

const TEXT: &str = "Grüße & <b>more</b> + 100% \"quoted\"\r\nline two 🏡";

#[tokio::test]
async fn every_message_sent_is_in_the_store() {
    let sandbox = sandbox().await;
    for sender in senders(&sandbox).await {
        for _ in 0..2 {
            let reply = sender.send(TEXT).send().await.expect("a reply");
            assert!(reply.status().is_success(), "{}", sender.provider.name());
        }
        let stored = sender.provider.messages();
        assert_eq!(stored.len(), 2, "{}", sender.provider.name());
        assert_ne!(stored[0].id, stored[1].id, "{}", sender.provider.name());
        assert_eq!(stored[1].text, TEXT, "{}", sender.provider.name());
    }
}

#[tokio::test]
async fn hostaway_lists_what_it_answered() {
    let sandbox = sandbox().await;
    let hostaway = crate::support::hostaway(sandbox.hostaway()).await;
    let sent = json(hostaway.send(TEXT).send().await.expect("a reply")).await;
    assert_eq!(sent["status"], "success");
    assert_eq!(sent["result"]["conversationId"], 1406);
    assert_eq!(sent["result"]["body"], TEXT);
    assert_eq!(sent["result"]["communicationType"], "email");
    assert_eq!(sent["result"]["isIncoming"], 0);

    let list = json(hostaway.list().send().await.expect("a reply")).await;
    assert_eq!(list["result"], json!([sent["result"]]));
    assert_eq!(list["count"], 1);
}

#[tokio::test]
async fn spruce_lists_an_item_with_the_request_id_it_answered() {
    let sandbox = sandbox().await;
    let spruce = crate::support::spruce(sandbox.spruce());
    let reply = spruce.send(TEXT).send().await.expect("a reply");
    for header in ["s-ratelimit-limit", "s-ratelimit-remaining", "s-request-id"] {
        assert!(reply.headers().contains_key(header), "{header}");
    }
    let sent = json(reply).await;

    let list = json(spruce.list().send().await.expect("a reply")).await;
    assert_eq!(list["totalCount"], 1);
    assert_eq!(list["hasMore"], false);
    let item = &list["conversationItems"][0];
    assert_eq!(item["requestId"], sent["requestId"]);
    assert_eq!(item["text"], TEXT);
    assert_eq!(item["direction"], "outbound");
    assert_eq!(item["author"]["displayName"], "Sandbox Clinic");
}

#[tokio::test]
async fn spruce_lists_pages_attachments_and_authors() {
    let sandbox = sandbox().await;
    let spruce = sandbox.spruce();
    let credentials = spruce.credentials();
    let conversation = format!("{}/conversations/{}", spruce.base_url(), credentials.note_conversation_id);
    let reply = client()
        .post(format!("{conversation}/messages"))
        .bearer_auth(crate::support::spruce_token(spruce))
        .json(&json!({
            "author": credentials.member_id,
            "internal": true,
            "stayArchived": true,
            "body": [{"type": "text", "value": "See "}, {"type": "page", "value": credentials.member_id}],
            "attachments": [{"attachmentId": credentials.media_id, "title": "x-ray"}],
        }))
        .send()
        .await
        .expect("a reply");
    assert_eq!(reply.status(), 200);

    let list = client().get(format!("{conversation}/items")).bearer_auth(crate::support::spruce_token(spruce));
    let list = json(list.send().await.expect("a reply")).await;
    let item = &list["conversationItems"][0];
    assert_eq!(item["author"]["id"], credentials.member_id);
    assert_eq!(item["text"], "See @Robin Rivera");
    assert_eq!(item["pages"][0]["memberId"], credentials.member_id);
    assert_eq!(item["attachments"][0]["title"], "x-ray");
    assert_eq!(item["isInternalNote"], true);
    assert_eq!(item["direction"], "none");
}

#[tokio::test]
async fn ziik_lists_what_it_answered() {
    let sandbox = sandbox().await;
    let ziik = crate::support::ziik(sandbox.ziik()).await;
    let reply = ziik.send(TEXT).send().await.expect("a reply");
    assert_eq!(reply.status(), 201);
    let sent = json(reply).await;
    assert_eq!(sent["message"], TEXT);

    let list = json(ziik.list().send().await.expect("a reply")).await;
    assert_eq!(list["data"], json!([sent]));
}

#[tokio::test]
async fn ziik_puts_the_message_answered_into_the_answer() {
    let sandbox = sandbox().await;
    let ziik = crate::support::ziik(sandbox.ziik()).await;
    let first = json(ziik.send("first").send().await.expect("a reply")).await;
    let answer = ziik.send("").body(json!({"message": "second", "parent_id": first["id"]}).to_string());
    let answer = json(answer.send().await.expect("a reply")).await;
    assert_eq!(answer["is_reply"], true);
    assert_eq!(answer["parent"], first);
}

#[tokio::test]
async fn highq_lists_what_came_as_json_and_as_xml() {
    let sandbox = sandbox().await;
    let highq = crate::support::highq(sandbox.highq()).await;
    highq.send(TEXT).send().await.expect("a reply");
    let escaped = TEXT.replace("& ", "&amp; ").replace('<', "&lt;").replace("\r\n", "&#13;&#10;");
    let xml = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><conversation><recipients><users>\
         <user><userid>34</userid></user></users></recipients><messages><message>\
         <html><![CDATA[{TEXT}]]></html><attachments><attachment><id>9</id></attachment></attachments>\
         </message><message><html>{escaped}</html></message></messages></conversation>",
    );
    let reply = send_instead(highq.send(""), Some("application/xml"), &xml).await;
    assert_eq!(reply.status(), 201);

    let list = json(highq.list().send().await.expect("a reply")).await;
    assert_eq!(list["conversationid"], 43);
    assert_eq!(list["messages"]["message"][0]["html"], TEXT);
    assert_eq!(list["recipients"]["users"]["user"][1]["userid"], 34);

    let url = format!("{}/api/4/conversations/44/messages", sandbox.highq().base_url());
    let list = json(send_to(highq.list(), &url).await).await;
    let messages = &list["messages"]["message"];
    // XML reads CR LF as LF, but for a character reference.
    assert_eq!(messages[0]["html"], TEXT.replace("\r\n", "\n"));
    assert_eq!(messages[0]["attachments"]["attachment"][0]["id"], 9);
    assert_eq!(messages[1]["html"], TEXT);
}

#[tokio::test]
async fn highq_answers_xml_that_reads_back_to_what_was_posted() {
    let sandbox = sandbox().await;
    let highq = crate::support::highq(sandbox.highq()).await;
    highq.send("a < b & c").send().await.expect("a reply");
    let mut request = highq.list().build().expect("a request");
    request.headers_mut().remove("Accept");
    let reply = client().execute(request).await.expect("a reply");
    assert_eq!(reply.headers()["Content-Type"], "application/xml");
    let xml = reply.text().await.expect("text");
    assert!(xml.contains("<html>a &lt; b &amp; c</html>"), "{xml}");
    assert!(xml.contains("<userid>12</userid>") && xml.contains("<userid>34</userid>"), "{xml}");
}

#[tokio::test]
async fn ucwa_links_every_message_to_its_text() {
    let sandbox = sandbox().await;
    let ucwa = crate::support::ucwa(sandbox.ucwa()).await;
    let reply = ucwa.send("Hi Tosh & all\r\n").send().await.expect("a reply");
    assert_eq!(reply.status(), 201);
    let location = reply.headers()["Location"].to_str().expect("text").to_owned();
    assert_eq!(reply.bytes().await.expect("a body").len(), 0);

    let list = json(ucwa.list().send().await.expect("a reply")).await;
    assert_eq!(list["rel"], "messages");
    assert_eq!(list["_links"]["message"], json!([{"href": location}]));

    let url = format!("{}{location}", sandbox.ucwa().origin());
    let message = json(send_to(ucwa.list(), &url).await).await;
    assert_eq!(message["rel"], "message");
    assert_eq!(message["operationId"], "5028e824");
    assert_eq!(message["direction"], "Outgoing");
    assert_eq!(message["_links"]["plainMessage"]["href"], "data:text/plain;charset=utf-8,Hi+Tosh+%26+all%0D%0A");
    let time = crate::support::text(&message["timeStamp"]);
    assert!(time.starts_with("/Date(") && time.ends_with(")/"), "{time}");
}
