//! Replies have the fields that the vendor's schemas have, of their types, and no others.

use crate::spruce_api::{Api, message, text};
use reqwest::Method;
use serde_json::{Value, json};

/// Schemas by name. A star is a field that must be there; `[x]` is a list of `x`, `a|b` one of these words.
///
/// `requestId` of an item has no star, although the schema has it: the vendor's own example of a call has none.
const SCHEMAS: &str = "
conversation: apiURL* string, appURL* string, archived* boolean, assignedToMemberId string, associatedContactIds [string], createdAt* time, externalParticipants [participant], id* string, internalEndpoint endpoint, internalMemberIds [string], isReadOnly* boolean, lastMessageAt time, object* conversation, subtitle string, tags* [tag], title* string, type* email|phone|secure|fax|team|note|other
participant: displayName* string, contact string, endpoint endpoint
endpoint: channel* email|phone|fax|secure, displayValue* string, id* string, isInternal* boolean, label string, object* string, rawValue* string
tag: id* string, object* string, value* string
conversationItem: apiURL* string, appURL* string, attachments* [attachment], author* author, buttons* [string], canDelete* boolean, conversationId* string, createdAt* time, direction* inbound|outbound|none, event event, id* string, isInternalNote* boolean, modifiedAt* time, object* conversationItem, pages* [page], requestId string, text* string
author: displayName* string, id string
attachment: data data, title* string, type* audio|document|image|video
data: mimetype* string, name string, signedUrl* signedUrl, transcription pointer
signedUrl: expiresAt* time, url* string
pointer: id* string, status* completed|pending|failed|noSpeech, summarizationStatus completed|pending|failed
page: id* string, memberId* string, resolved* boolean, resolvedAt time, resolvedByMemberId string
event: data call, type* inboundCall|inboundVideoCall|outboundCall|outboundVideoCall
call: answered* boolean, answeredBy answeredBy, duration* integer, failed* boolean, recordings [data], spam* boolean, voicemail data
answeredBy: externalNumber string, lineId string, teammateID string
internalEndpoint: additionalMembers [member], endpoint* endpoint, object* string, owner* member
organization: id* string, name* string, object* string, type* organization
team: id* string, name* string, object* string, type* team
teammate: displayName* string, email string, id* string, isAdmin* boolean, isSuspended* boolean, object* string, type* teammate
scheduledMessage: conversationId* string, createdAt* time, id* string, isInternalNote* boolean, message* scheduledContent, modifiedAt* time, object* string, scheduledToSendAt* time, sendAsInternalMemberId* string, sentConversationItemId string
scheduledContent: attachments* [attachment], pagedInternalMemberIds* [string], text* string
savedMessage: attachments* [attachment], createdAt* time, creatorMemberId* string, id* string, internal* boolean, modifiedAt* time, object* string, shared* boolean, text* string, title* string
media: id* string, object* string
transcription: id* string, status* completed|pending|failed|noSpeech, summarization summarization, text* string
summarization: status* completed|pending|failed, text* string
webhookEndpoint: createdAt* time, id* string, name string, object* string, signingSecrets* [secret], status* string, url* string
secret: id* string, value* string
webhookEvent: data* string, delivery delivery, eventTime* time, id* string, object* string
delivery: attemptLimit* integer, attempts* integer, deliveryTime time, nextAttemptTime time, status* string
contact: apiURL* string, appURL* string, canDelete* boolean, canEdit* boolean, category* patient|professional|clinic|unknown, companyName string, created* time, customContactFields* [customField], dateOfBirth date, displayName* string, emailAddresses* [emailAddress], familyName string, faxNumbers [number], gender* unknown|male|female|other, genderDetail string, givenName string, hasAccount* boolean, hasPendingInvite* boolean, id* string, integrationLinks* [link], internalMemberIds* [string], middleName string, object* contact, organizationContactFields* [customField], phoneNumbers* [number], pronouns string, tags* [tag]
customField: id* string, name* string, value* string
emailAddress: id* string, label string, value* string
number: displayValue* string, id* string, label string, value* string
link: contactId* string, externalId* string, type* elation|hint|athena|custom, url string
fieldName: id* string, name* string
phoneline: id* string, name* string
conversations: conversations* [conversation], hasMore* boolean, paginationToken string, totalCount* integer
conversationsOfContact: conversations* [conversation]
started: conversation* conversation, postMessageRequestId string
oneConversation: conversation* conversation
items: conversationItems* [conversationItem], hasMore* boolean, paginationToken string, totalCount* integer
oneItem: conversationItem* conversationItem
request: requestId* string
internalEndpoints: internalEndpoints* [internalEndpoint]
proxy: proxyNumber* string
scheduledOfConversation: scheduledMessages* [scheduledMessage]
scheduled: scheduledMessages* [scheduledMessage], hasMore* boolean, paginationToken string, totalCount* integer
oneScheduled: scheduledMessage* scheduledMessage
saved: savedMessages* [savedMessage], hasMore* boolean, paginationToken string
oneOrganization: organization* organization
members: members* [member], hasMore* boolean, paginationToken string, totalCount* integer
contacts: contacts* [contact], hasMore* boolean, paginationToken string, totalCount* integer
found: contacts* [contact], hasMore* boolean, paginationToken string, totalCount* integer, totalCountRelation* eq|gte
links: integrationLinks* [link]
invited: contact* contact, conversation* conversation
tags: tags* [tag], hasMore* boolean, paginationToken string, totalCount* integer
fields: fields* [fieldName], hasMore* boolean, paginationToken string, totalCount* integer
webhookEndpoints: endpoints* [webhookEndpoint]
oneWebhookEndpoint: endpoint* webhookEndpoint
webhookEvents: events* [webhookEvent], hasMore* boolean, paginationToken string
paused: paused* boolean
oneTranscription: transcription* transcription
phonelines: phonelines* [phoneline], totalCount* integer
";

/// What is wrong with a value of a type, each with its place.
fn faults(value: &Value, kind: &str, place: &str) -> Vec<String> {
    if let Some(kind) = kind.strip_prefix('[').and_then(|it| it.strip_suffix(']')) {
        return match value.as_array() {
            Some(list) => list.iter().flat_map(|it| faults(it, kind, place)).collect(),
            None => vec![format!("{place} is no list")],
        };
    }
    let is = |matches: bool| if matches { Vec::new() } else { vec![format!("{place} is no {kind}: {value}")] };
    let string = value.as_str();
    match kind {
        "string" => is(string.is_some()),
        "boolean" => is(value.is_boolean()),
        "integer" => is(value.is_i64()),
        "time" => is(string.is_some_and(|it| it.ends_with('Z') && chrono::DateTime::parse_from_rfc3339(it).is_ok())),
        "date" => is(string.is_some_and(|it| chrono::NaiveDate::parse_from_str(it, "%Y-%m-%d").is_ok())),
        "member" => faults(value, value["type"].as_str().unwrap_or("teammate"), place),
        _ => match schema(kind) {
            // A constant may share its name with a schema.
            Some(fields) if value.is_object() => object_faults(value, fields, place),
            _ => is(string.is_some_and(|it| kind.split('|').any(|word| word == it))),
        },
    }
}

fn schema(name: &str) -> Option<&'static str> {
    SCHEMAS.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(": "))
}

fn object_faults(value: &Value, fields: &str, place: &str) -> Vec<String> {
    let object = value.as_object().expect("an object");
    let fields: Vec<(&str, &str)> = fields.split(", ").filter_map(|it| it.split_once(' ')).collect();
    let known = |name: &str| fields.iter().any(|(it, _)| it.trim_end_matches('*') == name);
    let mut all: Vec<String> =
        object.keys().filter(|it| !known(it)).map(|it| format!("{place}.{it} is not documented")).collect();
    for (name, kind) in &fields {
        let place = format!("{place}.{}", name.trim_end_matches('*'));
        match object.get(name.trim_end_matches('*')) {
            Some(value) => all.extend(faults(value, kind, &place)),
            None if name.ends_with('*') => all.push(format!("{place} is missing")),
            None => {}
        }
    }
    all
}

#[test]
fn the_check_sees_what_is_missing_too_much_or_wrong() {
    assert_eq!(faults(&json!({"id": "1", "name": "x"}), "phoneline", ""), [""; 0]);
    assert_eq!(faults(&json!({"id": "1"}), "phoneline", ""), [".name is missing"]);
    assert_eq!(faults(&json!({"id": "1", "name": "x", "a": 1}), "phoneline", ""), [".a is not documented"]);
    assert_eq!(faults(&json!({"id": "1", "name": null}), "phoneline", "").len(), 1);
    assert_eq!(faults(&json!({"paused": "x"}), "paused", "").len(), 1);
    assert_eq!(faults(&json!({"phonelines": [{"id": "1"}], "totalCount": 1}), "phonelines", "").len(), 1);
    assert_eq!(faults(&json!("x"), "phoneline", "").len(), 1);
}

#[tokio::test]
async fn every_operation_answers_the_status_and_fields_of_its_page() {
    let api = Api::start().await;
    let ids = api.ids.clone();
    let conversation = format!("/conversations/{}", ids.conversation_id);
    let contact = format!("/contacts/{}", ids.contact_id);
    let hook = json!({"name": "x", "url": "http://127.0.0.1:9/"});
    let registered = api.post("/webhooks/endpoints", hook.clone()).await;
    let endpoint = format!("/webhooks/endpoints/{}", text(&registered["endpoint"]["id"]));
    let mut post = message("x");
    post["attachments"] = json!([{"attachmentId": ids.media_id, "title": "x"}]);
    let page = json!({"internal": true, "body": [{"type": "page", "value": ids.member_id}]});
    let later = json!({"message": page, "sendAt": "2999-01-01T00:00:00Z"});
    api.post(&format!("{conversation}/messages"), post.clone()).await;
    api.post(&format!("{conversation}/messages"), page).await;
    let listed = api.get(&format!("{conversation}/items")).await;
    let posted = format!("/conversationItems/{}", text(&listed["conversationItems"][0]["id"]));
    let scheduled = api.post(&format!("{conversation}/scheduledmessages"), later.clone()).await;
    let scheduled = format!("/scheduledmessages/{}", text(&scheduled["scheduledMessage"]["id"]));
    let full = json!({
        "category": "patient", "companyName": "x", "dateOfBirth": "2000-01-01", "familyName": "x", "gender": "other",
        "emailAddresses": [{"label": "x", "value": "a@b.example"}], "faxNumbers": [{"value": "4155550111"}],
        "genderDetail": "x", "givenName": "x", "internalMemberIds": [ids.member_id], "middleName": "x",
        "organizationContactFields": [{"id": ids.contact_field_id, "value": "x"}], "pronouns": "x",
        "phoneNumbers": [{"label": "x", "value": "4155550111"}], "tagIds": [ids.contact_tag_id],
    });
    let gone = text(&api.post("/contacts", full.clone()).await["id"]);
    let secure = json!({
        "destinationContactIds": [ids.contact_id], "internalEndpointId": ids.internal_endpoint_id, "message": post,
    });
    let invite = json!({"destinationId": ids.invite_destination_id, "internalEndpointId": ids.internal_endpoint_id});
    let link = json!({"type": "custom", "externalId": "x", "url": "https://example.com"});
    let call = json!({"originatingNumber": "4155550150", "destinationNumber": "4155550160"});
    let from_phone = json!({"destination": {"smsOrEmailEndpoint": "4155550111"}, "message": post});
    let update = json!({"assignToMemberId": ids.member_id, "tagIds": [ids.conversation_tag_id]});
    let phone = format!("/internalendpoints/{}", ids.phone_endpoint_id);
    let none = Value::Null;

    let operations: [(Method, &str, &Value, u16, &str); 46] = [
        (Method::POST, "/conversations", &json!({"type": "secure", "secure": secure}), 201, "started"),
        (Method::GET, "/conversations?orderBy=created&pageSize=3", &none, 200, "conversations"),
        (Method::PATCH, &conversation, &update, 200, "conversation"),
        (Method::GET, &conversation, &none, 200, "oneConversation"),
        (Method::GET, &format!("{conversation}/items?pageSize=1"), &none, 200, "items"),
        (Method::POST, &format!("{conversation}/messages"), &post, 200, "request"),
        (Method::GET, &format!("/conversationItems/{}", ids.call_item_id), &none, 200, "oneItem"),
        (Method::DELETE, &posted, &none, 200, "request"),
        (Method::GET, "/internalendpoints", &none, 200, "internalEndpoints"),
        (Method::POST, &format!("{phone}/calls"), &call, 200, "proxy"),
        (Method::POST, &format!("{phone}/conversations"), &from_phone, 200, "request"),
        (Method::POST, &format!("{conversation}/scheduledmessages"), &later, 201, "oneScheduled"),
        (Method::GET, &format!("{conversation}/scheduledmessages"), &none, 200, "scheduledOfConversation"),
        (Method::GET, "/scheduledmessages", &none, 200, "scheduled"),
        (Method::DELETE, &scheduled, &none, 200, ""),
        (Method::GET, "/savedmessages?pageSize=1", &none, 200, "saved"),
        (Method::GET, "/organization", &none, 200, "oneOrganization"),
        (Method::GET, "/organization/members", &none, 200, "members"),
        (Method::GET, &format!("/organization/members/{}", ids.team_id), &none, 200, "member"),
        (Method::GET, &format!("/teams/{}/members", ids.team_id), &none, 200, "members"),
        (Method::POST, "/contacts", &full, 201, "contact"),
        (Method::PATCH, &contact, &full, 200, "contact"),
        (Method::POST, &format!("{contact}/integrationlinks"), &link, 201, "links"),
        (Method::GET, &format!("{contact}/integrationlinks"), &none, 200, "links"),
        (Method::GET, &contact, &none, 200, "contact"),
        (Method::GET, "/contacts?pageSize=2", &none, 200, "contacts"),
        (Method::POST, "/contacts/search", &json!({}), 200, "found"),
        (Method::GET, &format!("{contact}/conversations"), &none, 200, "conversationsOfContact"),
        (Method::POST, &format!("/contacts/{}/invite", ids.uninvited_contact_id), &invite, 200, "invited"),
        (Method::DELETE, &format!("{contact}/integrationlinks?type=custom"), &none, 200, ""),
        (Method::DELETE, &format!("/contacts/{gone}"), &none, 200, ""),
        (Method::POST, "/conversations/tags", &json!({"value": "x"}), 201, "tag"),
        (Method::GET, "/conversations/tags?pageSize=1", &none, 200, "tags"),
        (Method::POST, "/contacts/tags", &json!({"value": "x"}), 201, "tag"),
        (Method::GET, "/contacts/tags?pageSize=1", &none, 200, "tags"),
        (Method::POST, "/contacts/fields", &json!({"name": "x"}), 201, "fieldName"),
        (Method::GET, "/contacts/fields?pageSize=1", &none, 200, "fields"),
        (Method::POST, "/webhooks/endpoints", &hook, 200, "oneWebhookEndpoint"),
        (Method::GET, "/webhooks/endpoints", &none, 200, "webhookEndpoints"),
        (Method::GET, &endpoint, &none, 200, "oneWebhookEndpoint"),
        (Method::GET, &format!("{endpoint}/events"), &none, 200, "webhookEvents"),
        (Method::POST, &format!("{endpoint}/paused?paused=true"), &none, 200, "paused"),
        (Method::DELETE, &endpoint, &none, 200, ""),
        (Method::GET, &format!("/transcriptions/{}", ids.transcription_id), &none, 200, "oneTranscription"),
        (Method::GET, "/phonelines", &none, 200, "phonelines"),
        (Method::GET, &format!("/phonelines/{}", ids.phone_line_id), &none, 200, "phoneline"),
    ];
    for (method, path, body, status, kind) in operations {
        let request = api.request(method.clone(), path);
        let request = if body.is_null() { request } else { request.json(body) };
        let reply = api.send(request).await.expect(status, path);
        if kind.is_empty() {
            assert_eq!(reply, Value::Null, "{method} {path}");
        } else {
            assert_eq!(faults(&reply, kind, kind), [""; 0], "{method} {path}: {reply:#}");
        }
    }
    let upload = api.request(Method::POST, "/media").header("Content-Type", "multipart/form-data; boundary=e");
    let upload = upload.body("--e\r\nContent-Disposition: form-data; name=\"media\"\r\n\r\nx\r\n--e--\r\n");
    let media = api.send(upload).await.expect(200, "/media");
    assert_eq!(faults(&media, "media", "media"), [""; 0]);
}
