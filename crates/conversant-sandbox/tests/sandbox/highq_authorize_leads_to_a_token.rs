//! HighQ's authorization: a browser is sent back with a code, which is good for one token.

use std::collections::HashMap;

use crate::support::{client, json, sandbox, text};
use conversant_sandbox::HighQ;
use reqwest::{Client, Response, Url, redirect::Policy};
use serde_json::Value;

const BACK: &str = "https://app.example.com/back?own=1";

async fn authorize(highq: &HighQ, query: &[(&str, &str)]) -> Response {
    let browser = Client::builder().no_proxy().redirect(Policy::none()).build().expect("a client");
    let request = browser.get(format!("{}/authorize.action", highq.base_url())).query(query);
    request.send().await.expect("a reply")
}

async fn token(highq: &HighQ, grant: &[(&str, &str)]) -> (u16, Value) {
    let credentials = highq.credentials();
    let client_of = [("client_id", credentials.client_id.as_str()), ("client_secret", &credentials.client_secret)];
    let form: Vec<_> = grant.iter().chain(&client_of).collect();
    let request = client().post(format!("{}/api/oauth2/token", highq.base_url())).form(&form);
    let reply = request.send().await.expect("a reply");
    (reply.status().as_u16(), json(reply).await)
}

#[tokio::test]
async fn a_browser_comes_back_with_a_code_for_one_token() {
    let sandbox = sandbox().await;
    let highq = sandbox.highq();
    let client_id = highq.credentials().client_id;
    let query =
        [("response_type", "code"), ("client_id", client_id.as_str()), ("redirect_uri", BACK), ("state", "a&b")];
    let sent_back = authorize(highq, &query).await;
    assert_eq!(sent_back.status(), 302);
    let back = Url::parse(sent_back.headers()["Location"].to_str().expect("text")).expect("an address");
    assert_eq!(back.host_str(), Some("app.example.com"));
    let returned: HashMap<_, _> = back.query_pairs().into_owned().collect();
    assert_eq!((returned["own"].as_str(), returned["state"].as_str()), ("1", "a&b"));

    let exchange = [("grant_type", "authorization_code"), ("code", returned["code"].as_str())];
    let (status, first) = token(highq, &exchange).await;
    assert_eq!(status, 200);
    assert_eq!(token(highq, &exchange).await.0, 401);
    let refresh = [("grant_type", "refresh_token"), ("refresh_token", &text(&first["refresh_token"]))];
    let (status, second) = token(highq, &refresh).await;
    assert_eq!(status, 200);
    assert_ne!(second["refresh_token"], first["refresh_token"]);
    assert_eq!(token(highq, &refresh).await.0, 401);

    let users = client().get(format!("{}/api/3/users", highq.base_url())).bearer_auth(text(&second["access_token"]));
    assert_eq!(users.send().await.expect("a reply").status(), 200);
}

#[tokio::test]
async fn nobody_is_sent_back_with_a_code_who_asked_wrongly() {
    let sandbox = sandbox().await;
    let highq = sandbox.highq();
    let id = highq.credentials().client_id;
    for (response_type, client_id, redirect_uri) in [
        ("token", id.as_str(), BACK),
        ("code", "somebody", BACK),
        ("code", &id, ""),
        ("code", &id, "/relative"),
        ("code", &id, "mailto:a@example.com"),
    ] {
        let query = [("response_type", response_type), ("client_id", client_id), ("redirect_uri", redirect_uri)];
        let refused = authorize(highq, &query).await;
        assert_eq!(refused.status(), 400, "{query:?}");
        assert_eq!(refused.headers().get("Location"), None);
    }
}
