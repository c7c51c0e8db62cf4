//! Ziik's users: created, found, changed, moved, and gone.

use crate::api::{Api, each, ids};
use conversant_sandbox::Ziik;
use serde_json::{Value, json};

async fn api(ziik: &Ziik) -> Api {
    Api::new(ziik.base_url(), crate::support::ziik_token(ziik).await)
}

/// What signing in answers.
async fn sign_in(ziik: &Ziik, username: &str) -> (u16, Value) {
    let login = json!({"username": username, "password": ziik.credentials().password});
    crate::api::answer(crate::support::client().post(format!("{}/authenticate", ziik.base_url())).json(&login)).await
}

async fn colleague(ziik: &Ziik) -> Api {
    let (_, token) = sign_in(ziik, &ziik.credentials().colleague_username).await;
    Api::new(ziik.base_url(), crate::support::text(&token["jwt"]))
}

async fn list(api: &Api, query: &str) -> Vec<u64> {
    ids(&api.found(&format!("/users{query}")).await["data"])
}

fn new_user() -> Value {
    json!({
        "first_name": "Nia",
        "last_name": "New",
        "email": "nia.new@example.com",
        "unit": 6,
        "reference": "ext/9",
        "userTypes": [1, 2],
        "title": "Baker",
        "birthday": "1990-09-11 00:00:00",
        "country": "DK",
        "specialties": [7, 8],
        "settings": {"show_birthdays": true, "birthdays_optout": false, "language": "da", "expire": 2_000_000_000},
        "welcome": false,
        "meta_field_0": "zero",
        "meta_field_4": "four",
    })
}

#[tokio::test]
async fn a_user_created_is_listed_found_and_can_sign_in() {
    let sandbox = crate::support::sandbox().await;
    let ziik = sandbox.ziik();
    let api = api(ziik).await;
    let reply = api.request(reqwest::Method::POST, "/users").json(&new_user()).send().await.expect("a reply");
    assert_eq!(reply.status(), 201);
    let location = crate::support::text(&json!(reply.headers()["location"].to_str().expect("text")));
    let created = crate::support::json(reply).await;
    let user = &created["data"];
    assert_eq!(location, format!("{}/users/{}", ziik.base_url(), user["id"]));
    for key in ["first_name", "last_name", "email", "reference", "title", "birthday", "country", "meta_field_0"] {
        assert_eq!(user[key], new_user()[key], "{key}");
    }
    assert_eq!(user["name"], "Nia New");
    assert_eq!(user["meta_field_1"], Value::Null);
    assert_eq!(user["unit"]["id"], 6);
    assert_eq!(user["unit"]["parent"]["id"], 5);
    assert_eq!(each(&user["userTypes"], "id"), [1, 2]);
    assert_eq!(user["settings"]["language"], "da");
    assert_eq!(user["settings"]["expire"], 2_000_000_000);

    assert_eq!(api.found(&format!("/users/{}", user["id"])).await, created);
    assert_eq!(api.found("/users/reference/ext%2F9").await, created);
    let id = user["id"].as_u64().expect("an id");
    assert!(list(&api, "").await.contains(&id));
    assert_eq!(list(&api, "/search?keyword=nia").await, [id]);
    assert_eq!(sign_in(ziik, "nia.new@example.com").await.0, 200);
    let (_, conversation) = api.post("/conversations", &json!({"recipients": [id]})).await;
    assert_eq!(conversation["participants"][1]["subtext"], "Baker - Shop");
}

#[tokio::test]
async fn users_are_listed_in_pages_and_by_filter() {
    let sandbox = crate::support::sandbox().await;
    let api = api(sandbox.ziik()).await;
    let whole = api.found("/users").await;
    assert_eq!(ids(&whole["data"]), [1, 2, 3, 4]);
    assert_eq!((&whole["meta"]["per_page"], &whole["meta"]["total"]), (&json!(15), &json!(4)));
    assert_eq!(whole["data"][0]["unit"]["name"], "HQ");
    for (query, expected) in [
        ("?limit=3", vec![1, 2, 3]),
        ("?limit=3&page=2", vec![4]),
        ("?limit=3&page=3", vec![]),
        ("?limit=1000", vec![1, 2, 3, 4]),
        ("?unit=5", vec![1, 4]),
        ("?specialties=7", vec![3]),
        ("?userTypes=2", vec![1, 4]),
        ("?userTypes[]=2&unit=6", vec![4]),
        ("?inactive", vec![5]),
        ("?inactive=0", vec![5]),
        ("/search", vec![1, 2, 3, 4]),
        ("/search?keyword=oe", vec![1, 2, 3, 4]),
        ("/search?keyword=JANE", vec![2]),
        ("/search?email=jane.roe@example.com", vec![2]),
        ("/search?email=jane", vec![]),
        ("/search?userTypes=1", vec![2, 3, 4]),
        ("/search?units=5", vec![1, 4]),
        ("/search?units=5,6&users=2,4", vec![2, 4]),
        ("/search?units_falldown=5", vec![1, 2, 3, 4]),
        ("/search?units_falldown=6", vec![2, 3, 4]),
        ("/search?users[]=3&users[]=1", vec![1, 3]),
        ("/search?inGroup=1", vec![]),
        ("/search?notInGroup=1&content=1", vec![1, 2, 3, 4]),
        ("/search?limit=3&page=2", vec![4]),
    ] {
        assert_eq!(list(&api, query).await, expected, "{query}");
    }
    assert_eq!(api.found("/users?limit=1000").await["meta"]["per_page"], 100);
}

#[tokio::test]
async fn the_current_user_is_whoever_signed_in() {
    let sandbox = crate::support::sandbox().await;
    let ziik = sandbox.ziik();
    let own = api(ziik).await.found("/users/current").await;
    assert_eq!(own["data"]["email"], ziik.credentials().username);
    assert_eq!(own["data"]["permissions"], json!({"edit": true, "delete": false}));
    assert_eq!(own["data"]["memberUnits"][0]["department"]["name"], "Sales");
    assert_eq!(own["data"]["abilities"]["units"], true);
    let colleague = colleague(ziik).await;
    let theirs = colleague.found("/users/current").await;
    assert_eq!(theirs["data"]["id"], ziik.credentials().colleague_id);
    assert_eq!(theirs["data"]["abilities"]["units"], false);
    let reference = ziik.credentials().colleague_reference;
    assert_eq!(colleague.found(&format!("/users/reference/{reference}")).await["data"]["id"], 2);
    let sent = colleague.post("/conversations/124/messages", &json!({"message": "x"})).await.1;
    assert_eq!(sent["author"]["id"], 2);
    let (_, renewed) = colleague.post("/renew", &Value::Null).await;
    let again = Api::new(ziik.base_url(), crate::support::text(&renewed["token"]));
    assert_eq!(again.found("/users/current").await["data"]["id"], 2);
}

#[tokio::test]
async fn a_user_changed_is_changed_and_nothing_else_is() {
    let sandbox = crate::support::sandbox().await;
    let ziik = sandbox.ziik();
    let api = api(ziik).await;
    let before = api.found("/users/2").await["data"].clone();
    assert_eq!(api.patch("/users/2", &json!({"title": null, "quote": "So it is."})).await, (204, Value::Null));
    let after = api.found("/users/2").await["data"].clone();
    let mut expected = before;
    expected["title"] = Value::Null;
    expected["quote"] = json!("So it is.");
    assert_eq!(after, expected);
    assert_eq!(api.patch("/users/2", &json!({"unit": 5, "userTypes": [2]})).await.0, 204);
    assert_eq!(api.found("/users/2").await["data"]["unit"]["id"], 5);
    let colleague = colleague(ziik).await;
    assert_eq!(colleague.patch("/users/2", &json!({"phone": "1"})).await.0, 204);
    assert_eq!(colleague.patch("/users/1", &json!({"phone": "1"})).await.0, 403);
}

#[tokio::test]
async fn deactivated_users_are_out_until_reactivated() {
    let sandbox = crate::support::sandbox().await;
    let ziik = sandbox.ziik();
    let api = api(ziik).await;
    let colleague = colleague(ziik).await;
    let username = ziik.credentials().colleague_username;
    assert_eq!(colleague.post("/users/3/deactivate", &Value::Null).await.0, 403);
    assert_eq!(api.post("/users/1/deactivate", &Value::Null).await.0, 403);
    assert_eq!(api.post("/users/2/deactivate", &Value::Null).await, (204, Value::Null));
    assert_eq!(colleague.get("/users/current").await.0, 401);
    assert_eq!(sign_in(ziik, &username).await.0, 401);
    assert_eq!(list(&api, "").await, [1, 3, 4]);
    assert_eq!(list(&api, "?inactive").await, [2, 5]);
    assert_eq!(api.found("/users/2").await["data"]["active"], false);
    assert_eq!(api.post("/conversations", &json!({"recipients": [2]})).await.0, 422);
    assert_eq!(api.post("/users/2/reactivate", &Value::Null).await, (204, Value::Null));
    assert_eq!(colleague.get("/users/current").await.0, 200);
    assert_eq!(list(&api, "").await, [1, 2, 3, 4]);
}

#[tokio::test]
async fn a_user_deleted_is_gone_and_their_messages_stay_or_move() {
    let sandbox = crate::support::sandbox().await;
    let ziik = sandbox.ziik();
    let api = api(ziik).await;
    ziik.colleague_writes(123, "from Jane");
    assert_eq!(api.delete("/users/3").await, (204, Value::Null));
    for path in ["/users/3", "/users/3/units"] {
        assert_eq!(api.get(path).await.0, 404);
    }
    assert_eq!(api.delete("/users/3").await.0, 404);
    assert_eq!(list(&api, "?inactive").await, [5]);
    for transfer in ["/users/2?transfer=9", "/users/2?transfer=2", "/users/2?transfer=x"] {
        assert_eq!(api.delete(transfer).await.0, 422, "{transfer}");
    }
    assert_eq!(api.found("/conversations/123").await["latest_message"]["author"]["id"], 2);
    assert_eq!(api.delete("/users/2?transfer=4").await.0, 204);
    assert_eq!(api.found("/conversations/123").await["latest_message"]["author"]["id"], 4);
    let body = api.request(reqwest::Method::DELETE, "/users/4").json(&json!({"transfer": 1}));
    assert_eq!(crate::api::answer(body).await.0, 204);
    assert_eq!(api.found("/conversations/123").await["latest_message"]["author"]["id"], 1);
    assert_eq!(api.delete("/users/1").await.0, 403);
}

#[tokio::test]
async fn memberships_are_added_changed_and_removed_but_for_the_last() {
    let sandbox = crate::support::sandbox().await;
    let ziik = sandbox.ziik();
    let api = api(ziik).await;
    let units = async || {
        let list = api.found("/users/2/units").await;
        each(&list["data"], "unit").into_iter().map(|it| it["id"].clone()).collect::<Vec<_>>()
    };
    assert_eq!(units().await, [6]);
    let body = json!({"unit": 5, "department": 10, "userTypes": [2]});
    let (status, added) = api.post("/users/2/units", &body).await;
    assert_eq!(status, 201);
    assert_eq!(added["data"]["department"]["name"], "Sales");
    assert_eq!(added["data"]["userTypes"], json!([{"id": 2, "name": "Manager"}]));
    assert_eq!(units().await, [6, 5]);
    assert_eq!(api.post("/users/2/units", &body).await.0, 422);
    assert_eq!(api.patch("/users/2/units/5", &json!({"department": 11, "userTypes": []})).await, (204, Value::Null));
    let list = api.found("/users/2/units").await;
    assert_eq!(list["data"][1]["department"]["name"], "Support");
    assert_eq!(list["data"][1]["userTypes"], json!([]));
    assert_eq!(api.patch("/users/2/units/6", &json!({"unit": 5})).await.0, 422);
    assert_eq!(api.delete("/users/2/units/6").await, (204, Value::Null));
    assert_eq!(units().await, [5]);
    assert_eq!(api.delete("/users/2/units/6").await.0, 404);
    assert_eq!(api.delete("/users/2/units/5").await.0, 422);
    assert_eq!(api.patch("/users/2/units/5", &json!({"unit": 6})).await.0, 204);
    assert_eq!(units().await, [6]);
    let list = api.found("/users/2/units").await;
    assert_eq!(list["data"][0]["department"], json!({}));
    assert_eq!(colleague(ziik).await.get("/users/2/units").await.0, 403);
}

#[tokio::test]
async fn users_and_memberships_are_checked() {
    let sandbox = crate::support::sandbox().await;
    let ziik = sandbox.ziik();
    let api = api(ziik).await;
    let bad = [
        ("first_name", json!(null)),
        ("first_name", json!(1)),
        ("last_name", json!("")),
        ("email", json!("nobody")),
        ("email", json!("jane.roe@example.com")),
        ("unit", json!(null)),
        ("unit", json!(7)),
        ("unit", json!("5")),
        ("unit", json!(-5)),
        ("userTypes", json!([3])),
        ("userTypes", json!(["1"])),
        ("specialties", json!(7)),
        ("title", json!(1)),
        ("settings", json!("x")),
        ("settings", json!({"birthdays_optout": "yes"})),
        ("settings", json!({"expire": 1.5})),
        ("welcome", json!(1)),
        ("meta_field_3", json!("x".repeat(256))),
    ];
    for (key, value) in bad {
        let mut body = new_user();
        body[key] = value;
        let (status, reply) = api.post("/users", &body).await;
        assert_eq!(status, 422, "{key}: {body}");
        assert_eq!(reply["error"]["is_ziik_error"], true);
    }
    for body in [json!({"userTypes": [1]}), json!({"unit": 7}), json!({"email": "x"}), json!({"title": []}), json!([])]
    {
        assert_eq!(api.patch("/users/2", &body).await.0, 422, "{body}");
    }
    assert_eq!(api.patch("/users/4", &json!({"unit": 5})).await.0, 422);
    for body in
        [json!({}), json!({"unit": 7}), json!({"unit": 5, "department": 99}), json!({"unit": 5, "userTypes": [9]})]
    {
        assert_eq!(api.post("/users/2/units", &body).await.0, 422, "{body}");
    }
    assert_eq!(list(&api, "").await, [1, 2, 3, 4]);
    assert_eq!(api.found("/users/2").await["data"]["unit"]["id"], 6);
    let colleague = colleague(ziik).await;
    assert_eq!(colleague.post("/users", &new_user()).await.0, 403);
    assert_eq!(colleague.get("/users?inactive").await.0, 403);
    assert_eq!(colleague.delete("/users/3").await.0, 403);
}
