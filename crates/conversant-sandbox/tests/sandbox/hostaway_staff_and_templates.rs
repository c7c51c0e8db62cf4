//! Hostaway's users, user groups and message templates.

use crate::api::{Api, each, ids};
use conversant_sandbox::Hostaway;
use serde_json::{Value, json};

async fn api(hostaway: &Hostaway) -> Api {
    Api::new(hostaway.base_url(), crate::support::hostaway_token(hostaway).await)
}

#[tokio::test]
async fn a_user_listed_is_found_and_in_a_group_there_is() {
    let sandbox = crate::support::sandbox().await;
    let api = api(sandbox.hostaway()).await;
    let users = api.found("/users").await;
    let groups = api.found("/userGroups").await;
    assert_eq!(users["count"], 3);
    for user in users["result"].as_array().expect("a list") {
        let single = api.found(&format!("/user/{}", user["id"])).await;
        assert_eq!(single["result"], json!([user]));
        assert_eq!(user["listingMapIds"], Value::Null);
        let group = groups["result"].as_array().expect("a list").iter().find(|it| it["id"] == user["userGroupId"]);
        assert_eq!(group.expect("a group")["name"], user["userGroupName"]);
    }
    let whole = api.found(&format!("/user/{}?includeResources=1", sandbox.hostaway().credentials().user_id)).await;
    assert_eq!(whole["result"][0]["listingMapIds"], json!([40160]));
    assert_eq!(ids(&api.found("/users?limit=1&offset=1").await["result"]), [502]);
}

#[tokio::test]
async fn permissions_are_zeros_and_ones() {
    let sandbox = crate::support::sandbox().await;
    let api = api(sandbox.hostaway()).await;
    let users = api.found("/users").await;
    for user in users["result"].as_array().expect("a list") {
        for flag in ["readMessage", "updateMessage", "accessGuestNotes", "isDisabledByHostaway", "isAdmin"] {
            assert!(user[flag] == 0 || user[flag] == 1, "{flag}");
        }
    }
    assert_eq!(each(&users["result"], "isAdmin"), [1, 0, 0]);
    assert_eq!(each(&api.found("/userGroups").await["result"], "deleteListing"), [1, 0]);
}

#[tokio::test]
async fn templates_are_filtered_and_filled() {
    let sandbox = crate::support::sandbox().await;
    let api = api(sandbox.hostaway()).await;
    assert_eq!(ids(&api.found("/messageTemplates").await["result"]), [61, 62, 63, 64]);
    for (query, expected) in [
        ("messageTemplateGroupId=1", vec![61, 62]),
        ("channelId=2000", vec![63]),
        ("listingMapId=40160", vec![61]),
        ("listingMapId=40160&channelId=2000", vec![]),
    ] {
        assert_eq!(ids(&api.found(&format!("/messageTemplates?{query}")).await["result"]), expected, "{query}");
    }
    let plain = api.found("/messageTemplates/61").await;
    assert_eq!(plain["result"]["message"], "Hello {{guest_name}}");

    let by_query = api.found("/messageTemplates?reservationId=97230").await;
    let by_path = api.found("/reservations/97230/messageTemplates").await;
    assert_eq!(by_query["result"], by_path["result"]);
    assert_eq!(
        each(&by_path["result"], "message"),
        [
            "Hello Grace Guest",
            "Dear Grace, you stay from 2026-06-01 to 2026-06-05.",
            "The code is 12345. {{no_such_placeholder}}",
            "Thank you for staying with us.",
        ]
    );
    let one = api.found("/reservations/97230/messageTemplates/62").await;
    assert_eq!(one["result"], json!([by_path["result"][1]]));
}
