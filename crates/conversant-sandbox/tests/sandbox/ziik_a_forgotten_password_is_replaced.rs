//! Ziik: a token that only the owner of an address gets sets another password, once.

use crate::api::Api;
use serde_json::json;

const EMAIL: &str = "jane.roe@example.com";

#[tokio::test]
async fn the_token_of_the_e_mail_sets_another_password_once() {
    let sandbox = crate::support::sandbox().await;
    let ziik = sandbox.ziik();
    let api = Api::new(ziik.base_url(), String::new());
    let login =
        async |password: &str| api.post("/authenticate", &json!({"username": EMAIL, "password": password})).await.0;
    assert_eq!(ziik.password_token(EMAIL), None);
    assert_eq!(api.post("/password/request", &json!({"email": EMAIL})).await.0, 204);
    let token = ziik.password_token(EMAIL).expect("a token");

    let reset = async |email: &str, token: &str, confirm: &str| {
        let body = json!({"token": token, "email": email, "password": "another", "password_confirm": confirm});
        api.post("/password/reset", &body).await.0
    };
    let other = ziik.credentials().username;
    for (email, token, confirm) in [(EMAIL, "x", "another"), (EMAIL, &*token, "x"), (&*other, &*token, "another")] {
        assert_eq!(reset(email, token, confirm).await, 422, "{email} {token} {confirm}");
    }
    assert_eq!(login("another").await, 401);

    assert_eq!(reset(EMAIL, &token, "another").await, 204);
    assert_eq!(login("another").await, 200);
    assert_eq!(login(&ziik.credentials().password).await, 401);
    assert_eq!(reset(EMAIL, &token, "another").await, 422, "a token is good once");
}

#[tokio::test]
async fn nobody_gets_a_token_for_an_address_that_is_no_users() {
    let sandbox = crate::support::sandbox().await;
    let api = Api::new(sandbox.ziik().base_url(), String::new());
    for body in [json!({"email": "nobody@example.com"}), json!({}), json!({"email": 1})] {
        let (status, reply) = api.post("/password/request", &body).await;
        assert_eq!(status, 422, "{body}");
        assert_eq!(reply["error"]["is_ziik_error"], true, "{body}");
    }
}
