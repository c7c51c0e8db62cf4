//! The organization, its people, and what belongs to it.

use crate::spruce_api::{Api, text, texts};
use serde_json::{Value, json};

#[tokio::test]
async fn members_are_listed_in_pages_and_got_one_by_one() {
    let api = Api::start().await;
    let members = api.walk("/organization/members", "members", None).await;
    for size in [2, 3, 500] {
        assert_eq!(api.walk("/organization/members", "members", Some(size)).await, members, "{size}");
    }
    for member in &members {
        assert_eq!(&api.get(&format!("/organization/members/{}", text(&member["id"]))).await, member);
    }
    let mut kinds = texts(&members, "type");
    kinds.sort();
    kinds.dedup();
    assert_eq!(kinds, ["organization", "team", "teammate"]);
    let organization = api.get("/organization").await["organization"].clone();
    assert!(members.contains(&organization));
    assert_eq!(organization["id"], api.ids.organization_id);

    api.try_get("/organization/members/nobody").await.expect(400, "no such member, where 404 is not declared");
    for size in ["0", "1", "501", "x", "-2", "99999999999999999999", ""] {
        api.try_get(&format!("/organization/members?pageSize={size}")).await.expect(400, size);
    }
}

#[tokio::test]
async fn a_team_lists_its_members() {
    let api = Api::start().await;
    let path = format!("/teams/{}/members", api.ids.team_id);
    let members = api.walk(&path, "members", Some(1)).await;
    assert!(texts(&members, "id").contains(&api.ids.member_id));
    assert_eq!(texts(&members, "type"), ["teammate", "teammate"]);
    assert_eq!(api.get(&path).await["totalCount"], 2);
    for nobody in [&api.ids.member_id, &api.ids.organization_id, "nothing"] {
        api.try_get(&format!("/teams/{nobody}/members")).await.expect(400, nobody);
    }
}

#[tokio::test]
async fn every_channel_has_an_endpoint_with_an_owner() {
    let api = Api::start().await;
    let endpoints = api.get("/internalendpoints").await["internalEndpoints"].clone();
    let endpoints = endpoints.as_array().expect("a list");
    let channels: Vec<&Value> = endpoints.iter().map(|it| &it["endpoint"]["channel"]).collect();
    assert_eq!(channels, ["secure", "phone", "email", "fax"]);
    for endpoint in endpoints {
        assert_eq!(endpoint["endpoint"]["isInternal"], true);
        let owner = api.get(&format!("/organization/members/{}", text(&endpoint["owner"]["id"]))).await;
        assert_eq!(endpoint["owner"], owner);
    }
}

#[tokio::test]
async fn phone_lines_are_listed_and_got_one_by_one() {
    let api = Api::start().await;
    let lines = api.get("/phonelines").await;
    let all = lines["phonelines"].as_array().expect("a list");
    assert_eq!(lines["totalCount"], all.len());
    assert!(texts(all, "id").contains(&api.ids.phone_line_id));
    for line in all {
        assert_eq!(&api.get(&format!("/phonelines/{}", text(&line["id"]))).await, line);
    }
    api.try_get("/phonelines/none").await.expect(400, "no such line, where 404 is not declared");
}

#[tokio::test]
async fn saved_messages_are_walked_completely_and_never_counted() {
    let api = Api::start().await;
    let whole = api.walk("/savedmessages", "savedMessages", None).await;
    assert_eq!(whole.len(), 3);
    assert_eq!(whole[0]["id"], api.ids.saved_message_id);
    for size in [1, 2, 500] {
        assert_eq!(api.walk("/savedmessages", "savedMessages", Some(size)).await, whole, "{size}");
    }
    assert_eq!(api.get("/savedmessages").await.get("totalCount"), None);
}

#[tokio::test]
async fn a_page_is_of_a_size_its_list_allows() {
    let api = Api::start().await;
    let items = format!("/conversations/{}/items?", api.ids.conversation_id);
    let team = format!("/teams/{}/members?", api.ids.team_id);
    for (path, largest) in [
        ("/conversations?orderBy=created&", 200),
        (&items, 200),
        (&team, 500),
        ("/contacts?", 500),
        ("/contacts/tags?", 500),
        ("/contacts/fields?", 500),
        ("/conversations/tags?", 500),
        ("/savedmessages?", 500),
    ] {
        api.get(&format!("{path}pageSize=1")).await;
        api.get(&format!("{path}pageSize={largest}")).await;
        for size in [0, largest + 1] {
            api.try_get(&format!("{path}pageSize={size}")).await.expect(400, path);
        }
        for token in ["x", "%00", "YWZ0ZXI"] {
            api.try_get(&format!("{path}paginationToken={token}")).await.expect(400, path);
        }
    }
    for size in [0, 501] {
        let path = format!("/contacts/search?pageSize={size}");
        api.try_post(&path, json!({})).await.expect(400, &path);
    }
}

#[tokio::test]
async fn a_token_of_one_list_is_none_of_another() {
    let api = Api::start().await;
    let token = text(&api.get("/contacts?pageSize=1").await["paginationToken"]);
    api.get(&format!("/contacts?paginationToken={token}")).await;
    for path in ["/savedmessages?", "/contacts/tags?", "/scheduledmessages?", "/conversations?orderBy=created&"] {
        api.try_get(&format!("{path}paginationToken={token}")).await.expect(400, path);
    }
}
