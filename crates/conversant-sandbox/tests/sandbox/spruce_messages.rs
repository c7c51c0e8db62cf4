//! Messages posted, scheduled or sent from an endpoint appear where they should, and deleted ones are gone.

use std::time::Duration;

use crate::spruce_api::{Api, in_millis, message, note, text, texts};
use reqwest::Method;
use serde_json::{Value, json};

async fn items(api: &Api, conversation: &str) -> Vec<Value> {
    api.walk(&format!("/conversations/{conversation}/items?order=oldest_first"), "conversationItems", None).await
}

/// Looks until there is what is looked for.
async fn eventually<T>(mut look: impl AsyncFnMut() -> Option<T>) -> T {
    for _ in 0..200 {
        if let Some(found) = look().await {
            return found;
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    panic!("it never came");
}

#[tokio::test]
async fn an_item_listed_can_be_got_and_deleted_and_is_gone() {
    let api = Api::start().await;
    let conversation = api.ids.conversation_id.clone();
    for text in ["keep", "drop"] {
        api.post(&format!("/conversations/{conversation}/messages"), message(text)).await;
    }
    let listed = items(&api, &conversation).await;
    let path = format!("/conversationItems/{}", text(&listed[1]["id"]));
    assert_eq!(api.get(&path).await, json!({"conversationItem": listed[1]}));
    assert_eq!(listed[1]["canDelete"], true);

    let deleted = api.delete(&path).await;
    assert!(deleted["requestId"].is_string());
    api.try_get(&path).await.expect(404, "deleted");
    api.try_delete(&path).await.expect(404, "deleted");
    assert_eq!(texts(&items(&api, &conversation).await, "text"), ["keep"]);
}

#[tokio::test]
async fn a_call_is_an_item_with_a_recording_that_cannot_be_deleted() {
    let api = Api::start().await;
    let path = format!("/conversationItems/{}", api.ids.call_item_id);
    let item = api.get(&path).await["conversationItem"].clone();
    assert_eq!(item["canDelete"], false);
    assert_eq!(item["direction"], "inbound");
    assert_eq!(item["event"]["type"], "inboundCall");
    api.try_delete(&path).await.expect(403, "a call");

    let pointer = &item["event"]["data"]["recordings"][0]["transcription"];
    let transcription = api.get(&format!("/transcriptions/{}", text(&pointer["id"]))).await["transcription"].clone();
    assert_eq!(transcription["id"], pointer["id"]);
    assert_eq!(transcription["status"], pointer["status"]);
    assert!(transcription["text"].is_string());
    api.try_get("/transcriptions/none").await.expect(404, "no such transcription");
}

#[tokio::test]
async fn items_are_walked_completely_and_a_token_remembers_the_start() {
    let api = Api::start().await;
    let path = format!("/conversations/{}", api.ids.conversation_id);
    api.post(&format!("{path}/messages"), message("before")).await;
    tokio::time::sleep(Duration::from_millis(3)).await;
    for number in 0..5 {
        api.post(&format!("{path}/messages"), message(&number.to_string())).await;
    }
    let whole = items(&api, &api.ids.conversation_id).await;
    let start = text(&whole[1]["createdAt"]);
    for order in ["newest_first", "oldest_first"] {
        let first = api.get(&format!("{path}/items?order={order}&pageSize=2&startFrom={start}")).await;
        assert_eq!(first["totalCount"], 5, "{order}");
        let token = text(&first["paginationToken"]);
        let second = api.get(&format!("{path}/items?order={order}&pageSize=3&paginationToken={token}")).await;
        assert_eq!(second["hasMore"], false, "{order}");
        let pages = [&first, &second].map(|page| page["conversationItems"].as_array().expect("a list").clone());
        let mut seen = texts(&pages.concat(), "text");
        seen.sort();
        assert_eq!(seen, ["0", "1", "2", "3", "4"], "{order}");
    }
}

#[tokio::test]
async fn an_attachment_is_shown_as_what_was_uploaded() {
    let api = Api::start().await;
    let path = format!("/conversations/{}/messages", api.ids.conversation_id);
    for (name, mimetype, kind) in [
        ("a.png", "image/png", "image"),
        ("a.pdf", "application/pdf", "document"),
        ("a.mp3", "audio/mpeg", "audio"),
        ("a.mp4", "video/mp4", "video"),
    ] {
        let id = api.upload(name, mimetype).await;
        let mut post = message("see");
        post["attachments"] = json!([{"attachmentId": id, "title": "A file"}]);
        // The same file can be sent again.
        api.post(&path, post.clone()).await;
        api.post(&path, post).await;
        let item = items(&api, &api.ids.conversation_id).await.pop().expect("an item");
        let attachment = &item["attachments"][0];
        assert_eq!(attachment["type"], kind);
        assert_eq!(attachment["title"], "A file");
        assert_eq!(attachment["data"]["mimetype"], mimetype);
        assert_eq!(attachment["data"]["name"], if kind == "document" { json!(name) } else { Value::Null });
    }
    let mut post = message("see");
    post["attachments"] = json!([{"attachmentId": "d7b25969-0000-0000-0000-0000-00000000", "title": "A file"}]);
    api.try_post(&path, post).await.expect(400, "a file never uploaded");
}

#[tokio::test]
async fn an_upload_must_be_whole_and_named_media() {
    let api = Api::start().await;
    let part = |name: &str| format!("--edge\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\nx\r\n");
    for (content_type, body) in [
        ("multipart/form-data; boundary=edge", part("file") + "--edge--\r\n"),
        ("multipart/form-data; boundary=edge", part("media")),
        ("multipart/form-data; boundary=edge", "--edge--\r\n".to_owned()),
        ("multipart/form-data; boundary=edge", String::new()),
        ("multipart/form-data; boundary=other", part("media") + "--edge--\r\n"),
        ("multipart/form-data", part("media") + "--edge--\r\n"),
        ("application/json", "{\"media\": \"x\"}".to_owned()),
    ] {
        let request = api.request(Method::POST, "/media").header("Content-Type", content_type);
        api.send(request.body(body.clone())).await.expect(400, &format!("{content_type} {body}"));
    }
    let request = api.request(Method::POST, "/media").header("Content-Type", "multipart/form-data; boundary=edge");
    api.send(request.body(part("media") + "--edge--\r\n")).await.expect(200, "a part without a file name");

    let large = format!(
        "--edge\r\nContent-Disposition: form-data; name=\"media\"; filename=\"l\"\r\n\r\n{}\r\n--edge--\r\n",
        "x".repeat(5 << 20),
    );
    let request = api.request(Method::POST, "/media").header("Content-Type", "multipart/form-data; boundary=edge");
    api.send(request.body(large)).await.expect(200, "five megabytes");
}

#[tokio::test]
async fn a_message_from_an_endpoint_opens_a_conversation_and_stays_in_it() {
    let api = Api::start().await;
    let number = "(415) 555-0177";
    let cases = [
        (&api.ids.phone_endpoint_id, json!({"smsOrEmailEndpoint": number}), "phone", 1),
        (&api.ids.email_endpoint_id, json!({"smsOrEmailEndpoint": "new@example.com"}), "email", 1),
        (&api.ids.fax_endpoint_id, json!({"faxEndpoint": number}), "fax", 2),
    ];
    for (endpoint, destination, kind, conversations) in cases {
        let path = format!("/internalendpoints/{endpoint}/conversations");
        let mut request_ids = Vec::new();
        for _ in 0..2 {
            let body = json!({"destination": destination, "message": message("hello")});
            request_ids.push(api.try_post(&path, body).await.expect(200, kind)["requestId"].clone());
        }
        let all = api.walk("/conversations?orderBy=created", "conversations", None).await;
        let opened: Vec<&Value> = all.iter().skip(5).filter(|it| it["type"] == kind).collect();
        assert_eq!(opened.len(), conversations, "{kind}");
        let mut found = Vec::new();
        for conversation in opened {
            assert_eq!(conversation["internalEndpoint"]["id"], json!(endpoint));
            assert_eq!(conversation["externalParticipants"][0]["endpoint"]["channel"], kind);
            let items = items(&api, &text(&conversation["id"])).await;
            found.extend(items.iter().map(|it| it["requestId"].clone()));
        }
        assert_eq!(found, request_ids, "{kind}");
    }
}

#[tokio::test]
async fn a_number_of_a_contact_finds_the_contact_and_the_conversation() {
    let api = Api::start().await;
    let path = format!("/internalendpoints/{}/conversations", api.ids.phone_endpoint_id);
    let to = |number: &str| json!({"destination": {"smsOrEmailEndpoint": number}, "message": message("hello")});
    // However it is written.
    api.post(&path, to("+1 415.555.0111")).await;
    assert_eq!(items(&api, &api.ids.other_conversation_id).await.len(), 1);
    api.post(&path, to("4155550110")).await;
    let conversations = api.get(&format!("/contacts/{}/conversations", api.ids.contact_id)).await;
    let conversations = conversations["conversations"].as_array().expect("a list").clone();
    assert_eq!(texts(&conversations, "type"), ["secure", "phone"]);
}

#[tokio::test]
async fn a_secure_message_goes_where_its_delivery_method_says() {
    let api = Api::start().await;
    let path = format!("/internalendpoints/{}/conversations", api.ids.internal_endpoint_id);
    let mut total = 5;
    for (method, opens) in [
        (None, 0),
        (Some("any_available_secure_conversation"), 0),
        (Some("only_conversations_matching_internal_endpoint"), 0),
        (Some("new_conversation"), 1),
    ] {
        let mut secure = json!({"contactId": api.ids.contact_id, "subject": "About you"});
        if let Some(method) = method {
            secure["deliveryMethod"] = json!(method);
        }
        api.post(&path, json!({"destination": {"secureEndpoint": secure}, "message": message("x")})).await;
        total += opens;
        assert_eq!(api.get("/conversations?orderBy=created").await["totalCount"], total, "{method:?}");
    }
    assert_eq!(items(&api, &api.ids.conversation_id).await.len(), 3);
}

#[tokio::test]
async fn a_destination_must_be_one_and_fit_its_endpoint() {
    let api = Api::start().await;
    let good = json!({"smsOrEmailEndpoint": "4155550177"});
    let secure = json!({"secureEndpoint": {"contactId": api.ids.contact_id}});
    for (endpoint, destination) in [
        (api.ids.phone_endpoint_id.as_str(), json!({})),
        (&api.ids.phone_endpoint_id, json!({"faxEndpoint": "4155550177"})),
        (&api.ids.phone_endpoint_id, json!({"smsOrEmailEndpoint": "a@b.example"})),
        (&api.ids.phone_endpoint_id, json!({"smsOrEmailEndpoint": "4155550177", "faxEndpoint": "4155550177"})),
        (&api.ids.phone_endpoint_id, secure.clone()),
        (&api.ids.email_endpoint_id, good.clone()),
        (&api.ids.fax_endpoint_id, good.clone()),
        (&api.ids.internal_endpoint_id, good.clone()),
        (&api.ids.internal_endpoint_id, json!({"secureEndpoint": {}})),
        (&api.ids.internal_endpoint_id, json!({"secureEndpoint": {"contactId": api.ids.uninvited_contact_id}})),
        (
            &api.ids.internal_endpoint_id,
            json!({"secureEndpoint": {"contactId": api.ids.contact_id, "deliveryMethod": "x"}}),
        ),
        ("nothing", good.clone()),
    ] {
        let body = json!({"destination": destination, "message": message("x")});
        let path = format!("/internalendpoints/{endpoint}/conversations");
        api.try_post(&path, body).await.expect(400, &format!("{endpoint} {destination}"));
    }
    let path = format!("/internalendpoints/{}/conversations", api.ids.phone_endpoint_id);
    api.try_post(&path, json!({"destination": good})).await.expect(400, "no message");
    api.try_post(&path, json!({"message": message("x")})).await.expect(400, "no destination");
    let past = json!({"destination": good, "message": message("x"), "sendAt": in_millis(-1000)});
    api.try_post(&path, past).await.expect(400, "a time gone by");
    assert_eq!(api.get("/conversations?orderBy=created").await["totalCount"], 5);
}

#[tokio::test]
async fn a_call_goes_through_a_number_of_its_own() {
    let api = Api::start().await;
    let path = format!("/internalendpoints/{}/calls", api.ids.phone_endpoint_id);
    let call = |to: &str| json!({"originatingNumber": "4155550150", "destinationNumber": to});
    let first = api.try_post(&path, call("4155550160")).await.expect(200, "a call");
    assert_eq!(api.post(&path, call("+14155550160")).await, first);
    assert_ne!(api.post(&path, call("4155550161")).await, first);
    for body in [json!({}), json!({"destinationNumber": "4155550160"}), call("no number"), call("")] {
        api.try_post(&path, body.clone()).await.expect(400, &body.to_string());
    }
    let path = format!("/internalendpoints/{}/calls", api.ids.email_endpoint_id);
    api.try_post(&path, call("4155550160")).await.expect(400, "a call from an e-mail address");
}

#[tokio::test]
async fn a_scheduled_message_is_listed_until_it_is_deleted() {
    let api = Api::start().await;
    let path = format!("/conversations/{}/scheduledmessages", api.ids.note_conversation_id);
    let page = json!({
        "internal": true,
        "author": api.ids.member_id,
        "body": [{"type": "text", "value": "Call "}, {"type": "page", "value": api.ids.team_id}],
    });
    let scheduled = api.try_post(&path, json!({"message": page, "sendAt": "2999-01-01T01:00:00+01:00"})).await;
    let scheduled = scheduled.expect(201, "schedule")["scheduledMessage"].clone();
    assert_eq!(scheduled["scheduledToSendAt"], "2999-01-01T00:00:00.000Z");
    assert_eq!(scheduled["sendAsInternalMemberId"], api.ids.member_id);
    assert_eq!(scheduled["message"]["text"], "Call @Front Desk");
    assert_eq!(scheduled["message"]["pagedInternalMemberIds"], json!([api.ids.team_id]));
    assert_eq!(scheduled["isInternalNote"], true);
    assert_eq!(scheduled.get("sentConversationItemId"), None);

    assert_eq!(api.get(&path).await, json!({"scheduledMessages": [scheduled]}));
    let all = api.walk("/scheduledmessages", "scheduledMessages", None).await;
    assert_eq!(json!(all), json!([scheduled]));
    let elsewhere = format!("/conversations/{}/scheduledmessages", api.ids.conversation_id);
    assert_eq!(api.get(&elsewhere).await, json!({"scheduledMessages": []}));

    let one = format!("/scheduledmessages/{}", text(&scheduled["id"]));
    assert_eq!(api.delete(&one).await, Value::Null);
    api.try_delete(&one).await.expect(404, "deleted");
    assert_eq!(api.get("/scheduledmessages").await["totalCount"], 0);
    assert!(items(&api, &api.ids.note_conversation_id).await.is_empty());
}

#[tokio::test]
async fn all_scheduled_messages_are_walked_in_pages() {
    let api = Api::start().await;
    let path = format!("/conversations/{}/scheduledmessages", api.ids.conversation_id);
    for number in 0..120 {
        api.post(&path, json!({"message": message(&number.to_string()), "sendAt": "2999-01-01T00:00:00Z"})).await;
    }
    let seen = api.walk("/scheduledmessages", "scheduledMessages", None).await;
    let seen: Vec<String> = seen.iter().map(|it| text(&it["message"]["text"])).collect();
    assert_eq!(seen, (0..120).map(|it| it.to_string()).collect::<Vec<_>>());
    assert_eq!(api.get("/scheduledmessages").await["hasMore"], true);
}

#[tokio::test]
async fn a_scheduled_message_is_sent_when_it_is_time() {
    let api = Api::start().await;
    let conversation = api.ids.conversation_id.clone();
    let path = format!("/conversations/{conversation}/scheduledmessages");
    api.post(&path, json!({"message": message("later"), "sendAt": in_millis(150)})).await;
    let from_endpoint = format!("/internalendpoints/{}/conversations", api.ids.phone_endpoint_id);
    let destination = json!({"smsOrEmailEndpoint": "4155550111"});
    let body = json!({"destination": destination, "message": message("later"), "sendAt": in_millis(150)});
    let posted = api.post(&from_endpoint, body).await;
    assert!(items(&api, &conversation).await.is_empty(), "it was sent at once");
    assert_eq!(api.get("/scheduledmessages").await["totalCount"], 2);

    let item = eventually(async || items(&api, &conversation).await.pop()).await;
    assert_eq!(item["text"], "later");
    let other = eventually(async || items(&api, &api.ids.other_conversation_id).await.pop()).await;
    assert_eq!(other["requestId"], posted["requestId"]);
    assert_eq!(api.get("/scheduledmessages").await["totalCount"], 0);
}

#[tokio::test]
async fn what_a_scheduled_message_needs_is_asked_for() {
    let api = Api::start().await;
    let path = format!("/conversations/{}/scheduledmessages", api.ids.note_conversation_id);
    let later = "2999-01-01T00:00:00Z";
    for body in [
        json!({}),
        json!({"message": note("x")}),
        json!({"sendAt": later}),
        json!({"message": note("x"), "sendAt": in_millis(-1000)}),
        json!({"message": note("x"), "sendAt": "soon"}),
        json!({"message": note("x"), "sendAt": 1}),
        json!({"message": note("x"), "sendAt": "9999-12-31T23:59:59-23:59"}),
        json!({"message": message("x"), "sendAt": later}),
        json!({"message": {"body": []}, "sendAt": later}),
    ] {
        api.try_post(&path, body.clone()).await.expect(400, &body.to_string());
    }
    let nowhere = "/conversations/t_9/scheduledmessages";
    api.try_get(nowhere).await.expect(404, "no such conversation");
    api.try_post(nowhere, json!({"message": note("x"), "sendAt": later})).await.expect(404, "no such conversation");
}

#[tokio::test]
async fn clearing_forgets_what_was_posted_and_scheduled_and_nothing_else() {
    let api = Api::start().await;
    let path = format!("/conversations/{}", api.ids.conversation_id);
    api.post(&format!("{path}/messages"), message("x")).await;
    api.post(&format!("{path}/scheduledmessages"), json!({"message": message("y"), "sendAt": in_millis(100)})).await;
    let tag = api.post("/conversations/tags", json!({"value": "kept"})).await;
    api.sandbox.spruce().clear();
    tokio::time::sleep(Duration::from_millis(200)).await;
    assert!(items(&api, &api.ids.conversation_id).await.is_empty());
    assert_eq!(api.get(&path).await["conversation"].get("lastMessageAt"), None);
    assert_eq!(api.get("/conversations/tags").await["tags"][1], tag);
    api.get(&format!("/conversationItems/{}", api.ids.call_item_id)).await;

    api.sandbox.spruce().reset();
    assert_eq!(api.get("/conversations/tags").await["totalCount"], 1);
}
