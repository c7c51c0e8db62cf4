//! From the root of autodiscovery a client finds its way to an application that is available.

use crate::support::{client, json, sandbox, text};
use crate::ucwa_support::{Lync, href, new_application, told};
use reqwest::Response;
use serde_json::{Value, json};

async fn read(url: &str) -> Value {
    let reply = client().get(url).send().await.expect("a reply");
    assert_eq!(reply.status(), 200, "{url}");
    json(reply).await
}

/// The token endpoint and the grants, from the challenge.
fn challenge(reply: &Response) -> (String, String) {
    let challenges: Vec<_> =
        reply.headers().get_all("WWW-Authenticate").iter().map(|it| it.to_str().expect("text")).collect();
    assert_eq!(challenges.len(), 2);
    assert!(challenges.iter().any(|it| it.starts_with("Bearer trusted_issuers=")));
    let challenge = challenges.iter().find_map(|it| it.strip_prefix("MsRtcOAuth ")).expect("a challenge");
    let (endpoint, grants) = challenge.split_once(",grant_type=").expect("both");
    (endpoint.trim_start_matches("href=").trim_matches('"').to_owned(), grants.trim_matches('"').to_owned())
}

#[tokio::test]
async fn the_root_leads_to_the_user_the_challenge_to_the_token_and_both_to_the_applications() {
    let sandbox = sandbox().await;
    let ucwa = sandbox.ucwa();
    let user = href(&read(&ucwa.autodiscover_url()).await, "user");
    let refused = client().get(&user).send().await.expect("a reply");
    assert_eq!(refused.status(), 401);
    assert!(refused.headers()["Content-Type"].to_str().expect("text").starts_with("text/html"));
    let (endpoint, grants) = challenge(&refused);
    assert!(grants.split(',').any(|it| it == "password"), "{grants}");

    let credentials = ucwa.credentials();
    let form = [("grant_type", "password"), ("username", &credentials.username), ("password", &credentials.password)];
    let token = json(client().post(&endpoint).form(&form).send().await.expect("a reply")).await;
    let token = text(&token["access_token"]);
    let user = json(client().get(&user).bearer_auth(&token).send().await.expect("a reply")).await;
    assert_eq!(user["rel"], "user");
    let applications = href(&user, "applications");
    assert_eq!(applications, format!("{}/applications", ucwa.base_url()));
    let created = client().post(&applications).bearer_auth(&token).json(&new_application()).send().await;
    let created = created.expect("a reply");
    assert_eq!(created.status(), 201);
    assert!(created.headers().contains_key("ETag"));
    assert_eq!(json(created).await["rel"], "application");
}

#[tokio::test]
async fn redirects_are_answered_as_often_as_told() {
    let sandbox = sandbox().await;
    let ucwa = sandbox.ucwa();
    ucwa.redirect_autodiscovery(2);
    let first = read(&ucwa.autodiscover_url()).await;
    assert_eq!(first.as_object().map(serde_json::Map::len), Some(1));
    assert_eq!(first["_links"].get("user"), None);
    let second = read(&href(&first, "redirect")).await;
    assert_ne!(href(&second, "redirect"), href(&first, "redirect"));
    let root = read(&href(&second, "redirect")).await;
    assert_eq!(root["_links"].get("redirect"), None);

    ucwa.redirect_user(1);
    let token = crate::support::ucwa_token(ucwa).await;
    let user =
        || async { json(client().get(href(&root, "user")).bearer_auth(&token).send().await.expect("a reply")).await };
    let redirected = user().await;
    assert_eq!(href(&redirected, "redirect"), ucwa.autodiscover_url());
    assert!(user().await["_links"]["applications"].is_object());
}

#[tokio::test]
async fn the_internal_host_may_be_missing() {
    let sandbox = sandbox().await;
    let ucwa = sandbox.ucwa();
    let by_host = |host: &'static str| client().get(ucwa.origin()).header("Host", host);
    let (internal, external) = ("lyncdiscoverinternal.contoso.com", "lyncdiscover.contoso.com");
    assert_eq!(read(&ucwa.internal_autodiscover_url()).await["rel"], "root");
    assert_eq!(by_host(internal).send().await.expect("a reply").status(), 200);
    ucwa.set_internal_autodiscovery(false);
    let missing = client().get(ucwa.internal_autodiscover_url()).send().await.expect("a reply");
    assert_eq!(missing.status(), 404);
    assert_eq!(by_host(internal).send().await.expect("a reply").status(), 404);
    let root = json(by_host(external).send().await.expect("a reply")).await;
    assert!(href(&root, "user").starts_with("http://lyncdiscover.contoso.com/"));
    assert_eq!(read(&ucwa.external_autodiscover_url()).await["rel"], "root");
}

#[tokio::test]
async fn every_documented_grant_is_given_and_refused_by_its_rules() {
    let sandbox = sandbox().await;
    let ucwa = sandbox.ucwa();
    let credentials = ucwa.credentials();
    let token = async |form: &[(&str, &str)]| {
        let reply = client().post(ucwa.token_url()).form(form).send().await.expect("a reply");
        (reply.status().as_u16(), json(reply).await)
    };
    let windows = ("grant_type", "urn:microsoft.rtc:windows");
    let (status, granted) = token(&[windows]).await;
    assert_eq!((status, granted["expires_in"].as_u64()), (200, Some(8 * 60 * 60)));
    let refused = |error: &str| (400, json!({"error": error}));
    assert_eq!(token(&[windows, ("username", "x")]).await, refused("invalid_request"));
    assert_eq!(token(&[windows, ("scope", "some")]).await, refused("invalid_scope"));
    assert_eq!(token(&[windows, ("scope", "all")]).await.0, 200);

    let passive = ("grant_type", "urn:microsoft.rtc:passive");
    let (status, not_yet) = token(&[passive]).await;
    assert_eq!((status, &not_yet["error"]), (400, &json!("invalid_grant")));
    let page = client().get(text(&not_yet["ms_rtc_passiveauthuri"])).send().await.expect("a reply");
    assert_eq!(page.status(), 200);
    assert_eq!(token(&[passive]).await.0, 200);

    let anonymous = ("grant_type", "urn:microsoft.rtc:anonmeeting");
    let meeting = ("ms_rtc_conferenceuri", credentials.conference_uri.as_str());
    let key = ("password", credentials.conference_key.as_str());
    assert_eq!(token(&[anonymous, meeting]).await, refused("invalid_request"));
    assert_eq!(token(&[anonymous, meeting, ("password", "wrong")]).await, refused("invalid_grant"));
    let (status, guest) = token(&[anonymous, meeting, key]).await;
    assert_eq!((status, guest["expires_in"].as_u64()), (200, Some(60 * 60)));
    let old = text(&guest["access_token"]);
    assert_eq!(token(&[anonymous, meeting, key, ("ms_rtc_renew", &old)]).await.0, 200);
    assert_eq!(token(&[anonymous, meeting, key, ("ms_rtc_renew", "x")]).await, refused("invalid_grant"));

    let lync = Lync { token: old, ..Lync::new(ucwa).await };
    let lync = Lync {
        application: href(&json(lync.post("/ucwa/v1/applications", &new_application()).await).await, "self"),
        ..lync
    };
    for path in ["communication/makeMeAvailable", "reportMyActivity"] {
        let refused = lync.act(&lync.below(path)).await;
        assert_eq!(refused.status(), 403);
        assert_eq!(json(refused).await["subcode"], "AnonymousNotAllowed");
    }
}

#[tokio::test]
async fn an_instance_id_is_one_application() {
    let sandbox = sandbox().await;
    let lync = Lync::new(sandbox.ucwa()).await;
    let mut new = new_application();
    new["instanceId"] = json!("tab-1");
    let first = lync.post("/ucwa/v1/applications", &new).await;
    assert_eq!(first.status(), 201);
    let first = json(first).await;
    let again = lync.post("/ucwa/v1/applications", &new).await;
    assert_eq!(again.status(), 200);
    assert_eq!(json(again).await, first);
    // By parameters of the query, with capitals, as in the vendor's samples.
    let other = lync.act("/ucwa/v1/applications?Culture=en-US&EndpointId=e&UserAgent=a&InstanceId=tab-2").await;
    assert_eq!(other.status(), 201);
    assert_ne!(json(other).await["id"], first["id"]);
    let all = lync.read("/ucwa/v1/applications").await;
    assert_eq!(all["_embedded"]["application"].as_array().map(Vec::len), Some(3));
}

#[tokio::test]
async fn the_user_is_made_available_once() {
    let sandbox = sandbox().await;
    let lync = Lync::with_new_application(sandbox.ucwa()).await;
    let me = |application: &Value| application["_embedded"]["me"].clone();
    let before = me(&lync.read(&lync.application).await);
    let activity = lync.below("reportMyActivity");
    let too_early = lync.act(&activity).await;
    assert_eq!(too_early.status(), 409);
    assert_eq!(json(too_early).await["subcode"], "MakeMeAvailableRequired");
    let make = href(&before, "makeMeAvailable");
    let modalities = |names: Value| json!({"supportedModalities": names, "SupportedMessageFormats": ["Html", "Plain"]});
    assert_eq!(lync.post(&make, &modalities(json!(["Video"]))).await.status(), 403);
    assert_eq!(lync.post(&make, &modalities(json!(["Smell"]))).await.status(), 400);
    assert_eq!(lync.post(&make, &modalities(json!(["Messaging"]))).await.status(), 204);
    let again = lync.post(&make, &modalities(json!(["Messaging"]))).await;
    assert_eq!(again.status(), 409);
    assert_eq!(json(again).await["subcode"], "AlreadyExists");

    assert_eq!(told(&lync.events(1).await), ["me: updated me", "communication: updated communication"]);
    let after = me(&lync.read(&lync.application).await);
    assert_eq!(after["_links"].get("makeMeAvailable"), None);
    assert_eq!(lync.act(&href(&after, "reportMyActivity")).await.status(), 204);
    let communication = lync.read(&lync.below("communication")).await;
    assert_eq!(communication["supportedMessageFormats"], json!(["Html", "Plain"]));
    assert_eq!(communication["supportedModalities"], json!(["Messaging"]));
}

#[tokio::test]
async fn the_communication_is_put_whole_and_unchanged_since() {
    let sandbox = sandbox().await;
    let lync = Lync::new(sandbox.ucwa()).await;
    let place = lync.below("communication");
    let put = async |etag: Option<&str>, body: &Value| {
        let mut request = lync.request(reqwest::Method::PUT, &place).json(body);
        if let Some(etag) = etag {
            request = request.header("If-Match", etag);
        }
        request.send().await.expect("a reply")
    };
    let read = lync.get(&place).await;
    let etag = read.headers()["ETag"].to_str().expect("text").to_owned();
    let mut body = json(read).await;
    assert_eq!(etag, format!("{}", body["etag"]));
    body["phoneNumber"] = json!("tel:+15550100");
    assert_eq!(put(None, &body).await.status(), 428);
    assert_eq!(put(Some(etag.trim_matches('"')), &body).await.status(), 428);
    assert_eq!(put(Some("\"1\""), &body).await.status(), 412);
    assert_eq!(put(Some(&etag), &json!({"phoneNumber": "tel:+15550100"})).await.status(), 400);
    let changed = put(Some(&etag), &body).await;
    assert_eq!(changed.status(), 200);
    assert_ne!(changed.headers()["ETag"].to_str().expect("text"), etag);
    assert_eq!(changed.bytes().await.expect("a body").len(), 0);
    assert_eq!(put(Some(&etag), &body).await.status(), 412);
    assert_eq!(lync.read(&place).await["phoneNumber"], "tel:+15550100");
    assert_eq!(told(&lync.events(1).await), ["communication: updated communication"]);
}
