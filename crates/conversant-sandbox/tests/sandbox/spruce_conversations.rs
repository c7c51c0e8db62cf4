//! Conversations that are started are listed, in order and in pages, and change as they are told to.

use crate::spruce_api::{Api, message, note, text, texts};
use serde_json::{Value, json};

#[tokio::test]
async fn a_conversation_started_is_the_one_got_and_listed() {
    let api = Api::start().await;
    let secure = json!({
        "destinationContactIds": [api.ids.contact_id],
        "internalEndpointId": api.ids.internal_endpoint_id,
        "subject": "Results",
        "message": message("Here they are"),
    });
    let started = api.try_post("/conversations", json!({"type": "secure", "secure": secure})).await;
    let started = started.expect(201, "start");
    let id = text(&started["conversation"]["id"]);
    let got = api.get(&format!("/conversations/{id}")).await["conversation"].clone();
    assert_eq!(got, started["conversation"]);
    assert_eq!(got["type"], "secure");
    assert_eq!(got["title"], "Results");
    assert_eq!(got["externalParticipants"], json!([{"displayName": "Sample Patient", "contact": api.ids.contact_id}]));
    let listed = api.walk("/conversations?orderBy=created", "conversations", None).await;
    assert_eq!(listed.last(), Some(&got));

    let items = api.get(&format!("/conversations/{id}/items")).await;
    assert_eq!(items["conversationItems"][0]["requestId"], started["postMessageRequestId"]);
    assert_eq!(items["conversationItems"][0]["text"], "Here they are");
    assert_eq!(items["conversationItems"][0]["createdAt"], got["lastMessageAt"]);
}

#[tokio::test]
async fn a_secure_conversation_shows_its_endpoint_under_another_id() {
    let api = Api::start().await;
    let endpoints = api.get("/internalendpoints").await;
    let endpoints = endpoints["internalEndpoints"].as_array().expect("a list");
    let own = endpoints.iter().map(|it| &it["endpoint"]).find(|it| it["id"] == api.ids.internal_endpoint_id);
    let own = own.expect("the endpoint");
    let secure =
        json!({"destinationContactIds": [api.ids.contact_id], "internalEndpointId": api.ids.internal_endpoint_id});
    let started = api.post("/conversations", json!({"type": "secure", "secure": secure})).await;
    let there = api.get(&format!("/conversations/{}", api.ids.conversation_id)).await;
    for conversation in [started, there] {
        let shown = &conversation["conversation"]["internalEndpoint"];
        assert_ne!(shown["id"], own["id"]);
        assert_eq!(shown["rawValue"], own["rawValue"]);
    }
}

#[tokio::test]
async fn a_note_is_private_to_its_members_and_takes_internal_messages() {
    let api = Api::start().await;
    let draft = json!({
        "associatedContactIds": [api.ids.contact_id],
        "memberIds": [api.ids.member_id],
        "message": note("To do"),
    });
    let started = api.post("/conversations", json!({"type": "note", "note": draft})).await;
    let conversation = &started["conversation"];
    assert_eq!(conversation["type"], "note");
    assert_eq!(conversation["internalMemberIds"], json!([api.ids.member_id]));
    assert_eq!(conversation["associatedContactIds"], json!([api.ids.contact_id]));
    assert!(!text(&conversation["title"]).is_empty());
    assert!(started["postMessageRequestId"].is_string());

    let bare = api.post("/conversations", json!({"type": "note", "note": {}})).await;
    assert_eq!(bare.get("postMessageRequestId"), None);
    assert_eq!(bare["conversation"].get("lastMessageAt"), None);

    let external = json!({"type": "note", "note": {"message": message("x")}});
    api.try_post("/conversations", external).await.expect(400, "an external message in a note");
}

#[tokio::test]
async fn what_a_conversation_needs_is_asked_for() {
    let api = Api::start().await;
    let (contact, endpoint) = (&api.ids.contact_id, &api.ids.internal_endpoint_id);
    for body in [
        json!({}),
        json!({"type": "secure"}),
        json!({"type": "note"}),
        json!({"type": "phone", "secure": {}}),
        json!({"type": "note", "note": 1}),
        json!({"type": "note", "note": {"memberIds": ["nobody"]}}),
        json!({"type": "note", "note": {"associatedContactIds": ["nobody"]}}),
        json!({"type": "note", "note": {"title": null}}),
        json!({"type": "secure", "secure": {"destinationContactIds": [contact]}}),
        json!({"type": "secure", "secure": {"internalEndpointId": endpoint}}),
        json!({"type": "secure", "secure": {"internalEndpointId": endpoint, "destinationContactIds": []}}),
        json!({"type": "secure", "secure": {"internalEndpointId": endpoint, "destinationContactIds": [1]}}),
        json!({"type": "secure", "secure": {
            "internalEndpointId": endpoint, "destinationContactIds": [api.ids.uninvited_contact_id],
        }}),
        json!({"type": "secure", "secure": {
            "internalEndpointId": api.ids.phone_endpoint_id, "destinationContactIds": [contact],
        }}),
    ] {
        api.try_post("/conversations", body.clone()).await.expect(400, &body.to_string());
    }
    let before = api.get("/conversations?orderBy=created").await["totalCount"].clone();
    assert_eq!(before, 5, "something refused was started");
}

#[tokio::test]
async fn conversations_are_walked_completely_in_pages_of_any_size_and_either_order() {
    let api = Api::start().await;
    for number in 0..6 {
        api.post("/conversations", json!({"type": "note", "note": {"title": format!("{number}")}})).await;
    }
    let team = format!("/conversations/{}/messages", api.ids.team_conversation_id);
    tokio::time::sleep(std::time::Duration::from_millis(3)).await;
    api.post(&team, message("last")).await;
    for order in ["created", "last_message"] {
        let path = format!("/conversations?orderBy={order}");
        let whole = api.walk(&path, "conversations", Some(200)).await;
        assert_eq!(whole.len(), 11);
        for size in [1, 2, 5, 11] {
            assert_eq!(api.walk(&path, "conversations", Some(size)).await, whole, "{order} {size}");
        }
        let time = |it: &Value| match order {
            "last_message" => text(it.get("lastMessageAt").unwrap_or(&it["createdAt"])),
            _ => text(&it["createdAt"]),
        };
        assert!(whole.is_sorted_by_key(time), "{order}");
        let last_is_team = whole.last().expect("one")["id"] == api.ids.team_conversation_id;
        assert_eq!(last_is_team, order == "last_message");
    }
}

#[tokio::test]
async fn polling_from_the_last_one_seen_finds_what_is_new() {
    let api = Api::start().await;
    tokio::time::sleep(std::time::Duration::from_millis(3)).await;
    let messages = format!("/conversations/{}/messages", api.ids.other_conversation_id);
    api.post(&messages, message("new")).await;
    let all = api.walk("/conversations?orderBy=last_message", "conversations", None).await;
    let last_seen = text(&all.last().expect("one")["lastMessageAt"]);
    tokio::time::sleep(std::time::Duration::from_millis(3)).await;
    api.post(&format!("/conversations/{}/messages", api.ids.conversation_id), message("newer")).await;

    let path = format!("/conversations?orderBy=last_message&startFrom={last_seen}");
    let polled = api.get(&path).await;
    let polled = polled["conversations"].as_array().expect("a list");
    assert_eq!(texts(polled, "id"), [api.ids.other_conversation_id.as_str(), api.ids.conversation_id.as_str()]);

    let first = api.get(&format!("{path}&pageSize=1")).await;
    let token = text(&first["paginationToken"]);
    let both = format!("{path}&paginationToken={token}");
    api.try_get(&both).await.expect(400, "startFrom beside a token");
    let rest = api.get(&format!("/conversations?orderBy=last_message&paginationToken={token}")).await;
    assert_eq!(rest["conversations"], json!([polled[1]]));
    assert_eq!(rest["totalCount"], 2, "the token forgot where the list starts");
}

#[tokio::test]
async fn an_update_changes_what_it_names_and_clears_what_it_empties() {
    let api = Api::start().await;
    let path = format!("/conversations/{}", api.ids.other_conversation_id);
    let before = api.get(&path).await["conversation"].clone();
    let tag = text(&api.post("/conversations/tags", json!({"value": "Urgent"})).await["id"]);

    let changed =
        api.patch(&path, json!({"archived": true, "tagIds": [tag], "assignToMemberId": api.ids.member_id})).await;
    assert_eq!(changed["archived"], true);
    assert_eq!(changed["tags"][0]["value"], "Urgent");
    assert_eq!(changed["assignedToMemberId"], api.ids.member_id);
    assert_eq!(changed["internalMemberIds"], json!([api.ids.member_id]), "the assignee becomes a member");
    assert_eq!(api.get(&path).await["conversation"], changed);

    let nulls = json!({"archived": null, "tagIds": null, "assignToMemberId": null});
    assert_eq!(api.patch(&path, nulls).await, changed);
    assert_eq!(api.patch(&path, json!({})).await, changed);

    let cleared = api.patch(&path, json!({"archived": false, "tagIds": [], "assignToMemberId": ""})).await;
    assert_eq!(cleared["tags"], json!([]));
    assert_eq!(cleared.get("assignedToMemberId"), None);
    assert_eq!(cleared["archived"], before["archived"]);

    for body in [
        json!({"archived": "yes"}),
        json!({"tagIds": "x"}),
        json!({"tagIds": ["x"]}),
        json!({"tagIds": [api.ids.contact_tag_id]}),
        json!({"assignToMemberId": "nobody"}),
        json!({"assignToMemberId": api.ids.organization_id}),
    ] {
        api.try_patch(&path, body.clone()).await.expect(400, &body.to_string());
    }
    assert_eq!(api.get(&path).await["conversation"], cleared);
    api.try_patch("/conversations/t_9", json!({})).await.expect(404, "no such conversation");
    api.try_get("/conversations/t_9").await.expect(404, "no such conversation");
}

#[tokio::test]
async fn a_message_takes_its_conversation_out_of_the_archive_unless_told_otherwise() {
    let api = Api::start().await;
    let path = format!("/conversations/{}", api.ids.conversation_id);
    for (stay, archived) in [(Some(true), true), (Some(false), false), (None, false)] {
        api.patch(&path, json!({"archived": true})).await;
        let mut post = message("x");
        if let Some(stay) = stay {
            post["stayArchived"] = json!(stay);
        }
        api.post(&format!("{path}/messages"), post).await;
        assert_eq!(api.get(&path).await["conversation"]["archived"], archived, "{stay:?}");
    }
}

#[tokio::test]
async fn tags_created_are_listed() {
    let api = Api::start().await;
    let mut values = vec!["Follow up".to_owned()];
    for number in 0..4 {
        let value = format!("tag {number}");
        let tag = api.try_post("/conversations/tags", json!({"value": value})).await.expect(201, "a tag");
        assert_eq!(tag["value"], json!(value));
        values.push(value);
    }
    for size in [1, 3, 500] {
        assert_eq!(texts(&api.walk("/conversations/tags", "tags", Some(size)).await, "value"), values);
    }
    for body in [json!({}), json!({"value": 1}), json!({"value": null}), json!([])] {
        api.try_post("/conversations/tags", body).await.expect(400, "a bad tag");
    }
}
