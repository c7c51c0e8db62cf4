//! HighQ's users: by id, by address, and in pages of those a filter leaves.

use crate::support::{client, json, sandbox};
use conversant_sandbox::HighQ;
use reqwest::Response;
use serde_json::{Value, json};

async fn get(highq: &HighQ, path: &str) -> Response {
    let request = client().get(format!("{}/api/{path}", highq.base_url())).header("Accept", "application/json");
    request.bearer_auth(crate::support::highq_token(highq).await).send().await.expect("a reply")
}

async fn list(highq: &HighQ, query: &str) -> (Vec<u64>, Value) {
    let reply = get(highq, &format!("3/users{query}")).await;
    assert_eq!(reply.status(), 200, "{query}");
    let list = json(reply).await;
    let ids = list["user"].as_array().expect("a list").iter().map(|it| it["userid"].as_u64().expect("an id")).collect();
    (ids, list)
}

#[tokio::test]
async fn pages_hold_every_user_once_and_say_how_many_there_are() {
    let sandbox = sandbox().await;
    let highq = sandbox.highq();
    let (all, list_of_all) = list(highq, "").await;
    assert_eq!(all.len(), 8);
    assert_eq!(list_of_all["totalcount"], 8);
    let mut paged = Vec::new();
    for offset in [0, 3, 6, 9] {
        let (page, said) = list(highq, &format!("?offset={offset}&limit=3")).await;
        assert!(page.len() <= 3);
        assert_eq!(said["totalcount"], 8);
        paged.extend(page);
    }
    assert_eq!(paged, all);
    assert_eq!(list(highq, "?limit=-1&offset=2").await.0, all[2..]);
    assert_eq!(list(highq, "?limit=-7").await.0, all);
    assert_eq!(list(highq, "?limit=0").await.0, [0; 0]);
}

#[tokio::test]
async fn every_filter_leaves_those_it_names() {
    let sandbox = sandbox().await;
    for (query, ids) in [
        ("status=Archived", &[61][..]),
        ("status=Inactive", &[60]),
        ("neverlogin=true", &[57, 60]),
        ("neverinvited=true", &[60]),
        ("notingroup=true", &[57]),
        ("orgid=2,9", &[56, 57]),
        ("groupid=6", &[34]),
        ("externalid=ext-12", &[12]),
        ("firstname=jamie", &[12]),
        ("lastname=Chen&orderby=firstname&ordertype=desc", &[62, 12]),
        ("email=priya.patel@example.com", &[34]),
        ("search=che", &[12, 62]),
        ("alphabets=o", &[56, 57]),
        ("jobtitle=Partner|Paralegal", &[7, 62]),
        ("jobtitle=Partner&orgid=2", &[]),
    ] {
        let (found, said) = list(sandbox.highq(), &format!("?{query}")).await;
        assert_eq!(found, ids, "{query}");
        assert_eq!(said["totalcount"], ids.len(), "{query}");
    }
}

#[tokio::test]
async fn a_user_is_found_by_id_and_by_address() {
    let sandbox = sandbox().await;
    let highq = sandbox.highq();
    let credentials = highq.credentials();
    let (id, email) = (credentials.user_ids[0], &credentials.user_emails[0]);
    let by_id = json(get(highq, &format!("3/users/{id}")).await).await;
    assert_eq!((&by_id["userid"], &by_id["email"], &by_id["status"]), (&json!(id), &json!(email), &json!("ACTIVE")));
    assert_eq!(json(get(highq, &format!("6/users/{email}?type=email")).await).await, by_id);
    for path in ["99", "x", "jamie.chen@example.com", "nobody@example.com?type=email", "12?type=shoe", "%ff", "%00"] {
        let missing = get(highq, &format!("3/users/{path}")).await;
        assert_eq!(missing.status(), 400, "{path}");
        let reference = if path.contains("shoe") || path == "%ff" { 101 } else { 110 };
        assert_eq!(json(missing).await["ref"], reference, "{path}");
    }
    let xml = client().get(format!("{}/api/3/users?search=priya", highq.base_url()));
    let xml = xml.bearer_auth(crate::support::highq_token(highq).await).send().await.expect("a reply");
    let xml = xml.text().await.expect("text");
    assert!(xml.contains("<users>") && xml.contains("<user>") && xml.contains("<firstname>Priya</firstname>"), "{xml}");
}

#[tokio::test]
async fn a_parameter_of_the_wrong_type_is_named() {
    let sandbox = sandbox().await;
    for query in [
        "limit=x",
        "limit=99999999999999999999",
        "offset=-1",
        "offset=1.5",
        "status=active",
        "neverlogin=1",
        "neverinvited=",
        "notingroup=maybe",
        "orgid=a",
        "groupid=1,,2",
    ] {
        let refused = get(sandbox.highq(), &format!("3/users?{query}")).await;
        assert_eq!(refused.status(), 400, "{query}");
        let name = query.split('=').next().expect("a name");
        assert!(json(refused).await["summary"].as_str().expect("text").starts_with(name), "{query}");
    }
    let nobody = client().get(format!("{}/api/3/users", sandbox.highq().base_url())).send().await.expect("a reply");
    assert_eq!(nobody.status(), 401);
}
