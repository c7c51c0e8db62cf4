//! However odd a request is, it is answered, and with a status that the page of its operation declares.

use crate::spruce_api::{Api, message};
use reqwest::{Method, header};
use serde_json::{Value, json};

/// An operation: what it is asked with, whether it has a body, and the refusals its page declares. Where that is none,
/// the sandbox says 400 nevertheless.
struct Operation {
    method: Method,
    path: &'static str,
    body: bool,
    refusals: &'static [u16],
}

const fn operation(method: Method, path: &'static str, body: bool, refusals: &'static [u16]) -> Operation {
    Operation { method, path, body, refusals }
}

static OPERATIONS: [Operation; 47] = [
    operation(Method::GET, "/conversations?orderBy=created", false, &[400]),
    operation(Method::POST, "/conversations", true, &[400]),
    operation(Method::GET, "/conversations/{}", false, &[400, 404]),
    operation(Method::PATCH, "/conversations/{}", true, &[400, 404]),
    operation(Method::GET, "/conversations/{}/items", false, &[400]),
    operation(Method::POST, "/conversations/{}/messages", true, &[400]),
    operation(Method::GET, "/conversationItems/{}", false, &[400, 404]),
    operation(Method::DELETE, "/conversationItems/{}", false, &[400, 403, 404]),
    operation(Method::GET, "/internalendpoints", false, &[]),
    operation(Method::POST, "/internalendpoints/{}/calls", true, &[400]),
    operation(Method::POST, "/internalendpoints/{}/conversations", true, &[400]),
    operation(Method::GET, "/conversations/{}/scheduledmessages", false, &[400, 404]),
    operation(Method::POST, "/conversations/{}/scheduledmessages", true, &[400, 404]),
    operation(Method::GET, "/scheduledmessages", false, &[400]),
    operation(Method::DELETE, "/scheduledmessages/{}", false, &[400, 404]),
    operation(Method::GET, "/savedmessages", false, &[400]),
    operation(Method::POST, "/media", true, &[400]),
    operation(Method::GET, "/organization", false, &[]),
    operation(Method::GET, "/organization/members", false, &[400]),
    operation(Method::GET, "/organization/members/{}", false, &[400]),
    operation(Method::GET, "/teams/{}/members", false, &[400]),
    operation(Method::GET, "/contacts", false, &[400]),
    operation(Method::POST, "/contacts", true, &[400]),
    operation(Method::GET, "/contacts/{}", false, &[400, 404]),
    operation(Method::PATCH, "/contacts/{}", true, &[400, 404]),
    operation(Method::DELETE, "/contacts/{}", false, &[400, 404]),
    operation(Method::GET, "/contacts/{}/conversations", false, &[400, 404]),
    operation(Method::GET, "/contacts/{}/integrationlinks", false, &[400, 404]),
    operation(Method::POST, "/contacts/{}/integrationlinks", true, &[400]),
    operation(Method::DELETE, "/contacts/{}/integrationlinks", true, &[400, 404]),
    operation(Method::POST, "/contacts/{}/invite", true, &[400, 404]),
    operation(Method::POST, "/contacts/search", true, &[400]),
    operation(Method::GET, "/conversations/tags", false, &[400]),
    operation(Method::POST, "/conversations/tags", true, &[400]),
    operation(Method::GET, "/webhooks/endpoints", false, &[400]),
    operation(Method::POST, "/webhooks/endpoints", true, &[400]),
    operation(Method::GET, "/webhooks/endpoints/{}", false, &[400, 404]),
    operation(Method::DELETE, "/webhooks/endpoints/{}", false, &[400, 404]),
    operation(Method::GET, "/webhooks/endpoints/{}/events", false, &[400, 404]),
    operation(Method::POST, "/webhooks/endpoints/{}/paused?paused=true", false, &[400, 404]),
    operation(Method::GET, "/transcriptions/{}", false, &[400, 404]),
    operation(Method::GET, "/contacts/tags", false, &[400]),
    operation(Method::POST, "/contacts/tags", true, &[400]),
    operation(Method::GET, "/contacts/fields", false, &[400]),
    operation(Method::POST, "/contacts/fields", true, &[400]),
    operation(Method::GET, "/phonelines", false, &[]),
    operation(Method::GET, "/phonelines/{}", false, &[400]),
];

/// An id of the kind that the path asks for.
fn known_id<'a>(api: &'a Api, path: &str) -> &'a str {
    match path.split('/').nth(1) {
        Some("conversations") => &api.ids.conversation_id,
        Some("conversationItems") => &api.ids.call_item_id,
        Some("internalendpoints") => &api.ids.phone_endpoint_id,
        Some("organization") => &api.ids.member_id,
        Some("teams") => &api.ids.team_id,
        Some("contacts") => &api.ids.contact_id,
        Some("transcriptions") => &api.ids.transcription_id,
        Some("phonelines") => &api.ids.phone_line_id,
        _ => "unknown",
    }
}

#[tokio::test]
async fn an_odd_id_is_one_there_is_nothing_of() {
    let api = Api::start().await;
    for operation in OPERATIONS.iter().filter(|it| it.path.contains("{}")) {
        // The last one declared: 404, or else 400.
        let expected = *operation.refusals.last().expect("some");
        let long = "x".repeat(5000);
        for id in ["nothing", "0", "-1", "%00", "%20", "%2F", "a%2Fb", "%C3%A9", "null", "t_1%0A", &long] {
            let path = operation.path.replace("{}", id);
            let mut request = api.request(operation.method.clone(), &path);
            if operation.body {
                request = request.json(&json!({"type": "hint", "externalId": "1"}));
            }
            let reply = api.send(request).await;
            assert_eq!(reply.status, expected, "{} {path}: {reply:?}", operation.method);
        }
        let path = operation.path.replace("{}", "%FF");
        api.send(api.request(operation.method.clone(), &path)).await.expect(400, &path);
    }
}

#[tokio::test]
async fn an_odd_body_is_refused() {
    let api = Api::start().await;
    let deep = "[".repeat(100_000);
    let (nul_value, nul_name) = (r#"{"value": "\u0000"}"#, r#"{"\u0000": 1}"#);
    let bodies: [&[u8]; 17] = [
        b"",
        b"{",
        b"null",
        b"[]",
        b"[{}]",
        b"\"x\"",
        b"7",
        b"1e400",
        b"{\"a\": 1e400}",
        b"\xFF",
        b"{\"a\": \"\xFF\"}",
        b"{} {}",
        b"\xEF\xBB\xBF{}",
        b"{\"a\": \"\\ud800\"}",
        deep.as_bytes(),
        nul_value.as_bytes(),
        nul_name.as_bytes(),
    ];
    for operation in OPERATIONS.iter().filter(|it| it.body) {
        let path = operation.path.replace("{}", known_id(&api, operation.path));
        let bare = api.request(operation.method.clone(), &path);
        let text = bare.try_clone().expect("a copy").header(header::CONTENT_TYPE, "text/plain").body("{}");
        api.send(text).await.expect(400, &path);
        for body in bodies {
            let request = bare.try_clone().expect("a copy").header(header::CONTENT_TYPE, "application/json");
            let reply = api.send(request.body(body.to_vec())).await;
            assert_eq!(reply.status, 400, "{} {path} {:?}", operation.method, String::from_utf8_lossy(body));
        }
        api.send(bare).await.expect(400, &path);
    }
}

/// Every way to put something of another kind in place of one value in a body.
fn spoilt(value: &Value, spoils: &[Value]) -> Vec<Value> {
    let same_kind = |it: &Value| (value.is_object() && it.is_object()) || (value.is_array() && it.is_array());
    let mut all: Vec<Value> = spoils.iter().filter(|it| !same_kind(it)).cloned().collect();
    match value {
        Value::Object(object) => {
            for (name, inner) in object {
                all.extend(spoilt(inner, spoils).into_iter().map(|it| {
                    let mut copy = object.clone();
                    copy.insert(name.clone(), it);
                    Value::Object(copy)
                }));
            }
        }
        Value::Array(list) => {
            for (place, inner) in list.iter().enumerate() {
                all.extend(spoilt(inner, spoils).into_iter().map(|it| {
                    let mut copy = list.clone();
                    copy[place] = it;
                    Value::Array(copy)
                }));
            }
        }
        _ => {}
    }
    all
}

#[tokio::test]
async fn a_body_with_one_value_of_another_kind_is_refused() {
    let api = Api::start().await;
    let ids = &api.ids;
    let post = json!({
        "author": ids.member_id, "body": [{"type": "text", "value": "x"}], "internal": true, "stayArchived": true,
        "attachments": [{"attachmentId": ids.media_id, "title": "x"}],
    });
    let scheduled = json!({
        "message": {"author": ids.member_id, "body": [{"type": "text", "value": "x"}], "internal": true},
        "sendAt": "2999-01-01T00:00:00Z",
    });
    let phone = json!({
        "destination": {"smsOrEmailEndpoint": "4155550111"}, "message": post, "sendAt": "2999-01-01T00:00:00Z",
    });
    let secure = json!({
        "destination": {"secureEndpoint": {
            "contactId": ids.contact_id, "subject": "x", "deliveryMethod": "new_conversation",
        }},
        "message": post,
    });
    let contact = json!({
        "category": "patient", "companyName": "x", "dateOfBirth": "2000-01-01", "familyName": "x", "gender": "other",
        "emailAddresses": [{"label": "x", "value": "a@b.example"}], "faxNumbers": [{"label": "x", "value": "4155550111"}],
        "genderDetail": "x", "givenName": "x", "internalMemberIds": [ids.member_id], "middleName": "x",
        "organizationContactFields": [{"id": ids.contact_field_id, "value": "x"}], "pronouns": "x",
        "phoneNumbers": [{"label": "x", "value": "4155550111"}], "tagIds": [ids.contact_tag_id],
    });
    let any = |name: &str, values: Value| json!([{"match": "any", name: values}]);
    let search = json!({"freeText": "x", "structured": {
        "ageFilter": any("ages", json!([{"age": 1, "comparison": "equal"}])),
        "categoryFilter": any("categories", json!(["patient"])),
        "createdTimeFilter": any("createdTimes", json!([{"comparison": "equal", "time": "2000-01-01T00:00:00Z"}])),
        "emailAddressFilter": any("values", json!(["a@b.example"])),
        "faxNumberFilter": any("values", json!(["4155550111"])),
        "genderFilter": any("genders", json!(["other"])),
        "integrationIDFilter": any("integrationIDs", json!([{"id": "x", "integrationLinkType": "hint"}])),
        "inviteFilter": any("inviteStates", json!(["invited"])),
        "nameFilter": any("names", json!([{"familyName": "x", "givenName": "x"}])),
        "organizationContactFieldFilter": any("organizationContactFields", json!([{"name": "x", "value": "x"}])),
        "phoneNumberFilter": any("values", json!(["4155550111"])),
        "tagFilter": any("tags", json!(["x"])),
    }});
    let conversation = format!("/conversations/{}", ids.conversation_id);
    let one_contact = format!("/contacts/{}", ids.contact_id);
    let note = json!({"type": "note", "note": {
        "associatedContactIds": [ids.contact_id], "memberIds": [ids.member_id], "title": "x", "message": post,
    }});
    let secure_conversation = json!({"type": "secure", "secure": {
        "destinationContactIds": [ids.contact_id], "internalEndpointId": ids.internal_endpoint_id, "subject": "x",
        "message": post,
    }});
    let update = json!({"archived": true, "assignToMemberId": ids.member_id, "tagIds": [ids.conversation_tag_id]});
    let call = json!({"originatingNumber": "4155550150", "destinationNumber": "4155550160"});
    let link = json!({"type": "custom", "externalId": "x", "url": "x"});
    let invite = json!({
        "destinationId": ids.invite_destination_id, "internalEndpointId": ids.internal_endpoint_id, "customMessage": "x",
    });
    let null_is_absent = &conversation;
    for (method, path, body) in [
        (Method::POST, "/conversations", &note),
        (Method::POST, "/conversations", &secure_conversation),
        (Method::PATCH, &conversation, &update),
        (Method::POST, &format!("{conversation}/messages"), &post),
        (Method::POST, &format!("{conversation}/scheduledmessages"), &scheduled),
        (Method::POST, &format!("/internalendpoints/{}/calls", ids.phone_endpoint_id), &call),
        (Method::POST, &format!("/internalendpoints/{}/conversations", ids.phone_endpoint_id), &phone),
        (Method::POST, &format!("/internalendpoints/{}/conversations", ids.internal_endpoint_id), &secure),
        (Method::POST, "/contacts", &contact),
        (Method::PATCH, &one_contact, &contact),
        (Method::POST, "/contacts/search", &search),
        (Method::POST, "/contacts/tags", &json!({"value": "x"})),
        (Method::POST, "/contacts/fields", &json!({"name": "x"})),
        (Method::POST, "/conversations/tags", &json!({"value": "x"})),
        (Method::POST, &format!("{one_contact}/integrationlinks"), &link),
        (Method::POST, &format!("/contacts/{}/invite", ids.uninvited_contact_id), &invite),
        (Method::POST, "/webhooks/endpoints", &json!({"name": "x", "url": "http://127.0.0.1:9/"})),
    ] {
        let good = api.send(api.request(method.clone(), path).json(body)).await;
        assert!(good.status < 300, "{method} {path} {body}: {good:?}");
        let null = if path == null_is_absent { json!([[]]) } else { Value::Null };
        let spoils = [null, json!({"a": [null]}), json!([{}]), json!(-1.5), json!(u64::MAX), json!("\0")];
        for wrong in spoilt(body, &spoils) {
            let reply = api.send(api.request(method.clone(), path).json(&wrong)).await;
            assert_eq!(reply.status, 400, "{method} {path} {wrong}");
        }
    }
}

#[tokio::test]
async fn an_odd_query_is_refused_where_it_is_read() {
    let api = Api::start().await;
    for operation in OPERATIONS.iter().filter(|it| it.method == Method::GET) {
        let path = operation.path.replace("{}", known_id(&api, operation.path));
        let separator = if path.contains('?') { '&' } else { '?' };
        for query in [
            "pageSize=99999999999999999999999",
            "pageSize=-1",
            "pageSize=1.5",
            "pageSize=%00",
            "paginationToken=%FF%00",
            "paginationToken=AAAA",
            "startFrom=%00",
            "startFrom=99999-01-01T00:00:00Z",
            "order=%00",
            "startTime=1",
            "%00=%00&&&==",
        ] {
            let reply = api.try_get(&format!("{path}{separator}{query}")).await;
            let declared = reply.status == 200 || operation.refusals.contains(&reply.status);
            assert!(declared, "{path} {query}: {reply:?}");
        }
    }
    for path in ["/conversations", "/conversations?orderBy=", "/conversations?orderBy=title"] {
        api.try_get(path).await.expect(400, path);
    }
}

#[tokio::test]
async fn a_method_a_path_does_not_have_is_refused() {
    let api = Api::start().await;
    for path in OPERATIONS.iter().filter_map(|it| it.path.split('?').next()) {
        let known: Vec<&Method> =
            OPERATIONS.iter().filter(|it| it.path.split('?').next() == Some(path)).map(|it| &it.method).collect();
        for method in
            [Method::GET, Method::POST, Method::PUT, Method::PATCH, Method::DELETE, Method::TRACE, Method::OPTIONS]
        {
            if !known.contains(&&method) {
                let target = path.replace("{}", known_id(&api, path));
                let request = api.request(method.clone(), &target).send().await.expect("a reply");
                assert_eq!(request.status(), 405, "{method} {path}");
                let allowed = request.headers()[header::ALLOW].to_str().expect("text").to_owned();
                assert!(known.iter().all(|it| allowed.contains(it.as_str())), "{path}: {allowed}");
            }
        }
    }
}

#[tokio::test]
async fn every_operation_wants_the_token() {
    let api = Api::start().await;
    api.sandbox.spruce().expire_tokens();
    for operation in &OPERATIONS {
        let path = operation.path.replace("{}", known_id(&api, operation.path));
        let request = api.request(operation.method.clone(), &path).json(&message("x"));
        api.send(request).await.expect(403, &path);
    }
}
