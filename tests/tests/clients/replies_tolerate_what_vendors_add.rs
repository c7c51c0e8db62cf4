//! A reply does not fail to decode because the vendor added to it, or writes a value in another of its forms.

use conversant::core::BodyFormat;
use conversant::{highq, hostaway, spruce, ucwa, ziik};
use conversant_tests::{Answer, Server, clients};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

#[track_caller]
fn decode<T: DeserializeOwned>(value: &Value) -> T {
    // From text, as it comes from the wire.
    serde_json::from_str(&value.to_string()).unwrap_or_else(|error| panic!("{value} does not decode: {error}"))
}

/// Decodes both and asserts that they mean the same.
#[track_caller]
fn assert_same<T: DeserializeOwned + Serialize>(value: &Value, plain: &Value) {
    let (value_as, plain_as) = (decode::<T>(value), decode::<T>(plain));
    let encoded = |it: &T| serde_json::to_value(it).expect("what was decoded encodes");
    assert_eq!(encoded(&value_as), encoded(&plain_as), "{value}");
}

fn with(value: &Value, pointer: &str, new: Value) -> Value {
    let mut value = value.clone();
    let (parent, key) = pointer.rsplit_once('/').expect("a pointer has a slash");
    match value.pointer_mut(parent).expect("the parent is there") {
        Value::Object(object) => {
            object.insert(key.to_owned(), new);
        }
        other => panic!("{other} has no properties"),
    }
    value
}

fn hostaway_message() -> Value {
    json!({ "id": 326, "accountId": 10450, "listingMapId": 40160, "conversationId": 1406, "body": "hello guest" })
}

fn spruce_item() -> Value {
    json!({
        "id": "ti_1", "object": "conversationItem", "conversationId": "t_1", "apiURL": "https://a.example/",
        "appURL": "https://b.example/", "createdAt": "2020-04-01T00:00:00Z", "modifiedAt": "2020-04-01T00:00:00Z",
        "direction": "none", "isInternalNote": true, "author": { "displayName": "John Doe, MD" }, "text": "Hello",
        "attachments": [], "pages": [], "buttons": [],
    })
}

fn ucwa_message() -> Value {
    json!({ "rel": "message", "_links": { "self": { "href": "/v1/messages/1" } } })
}

#[test]
fn values_that_an_enum_does_not_have_yet() {
    use hostaway::types::{CommunicationType, ConversationMessage, MessageStatus};
    let mut message = hostaway_message();
    message["communicationType"] = "telegram".into();
    message["status"] = "".into();
    let decoded: ConversationMessage = decode(&message);
    let Some(CommunicationType::Unknown(value)) = &decoded.communication_type else { panic!("a known type?") };
    assert_eq!(value.as_str(), "telegram");
    assert!(matches!(&decoded.status, Some(MessageStatus::Unknown(value)) if value.as_str().is_empty()));
    assert_eq!(serde_json::to_value(&decoded).expect("it encodes"), message, "the value is sent back as it came");

    let item: spruce::types::ConversationItem = decode(&with(&spruce_item(), "/direction", "sideways".into()));
    assert_eq!(item.direction.as_str(), "sideways");
    let message: ucwa::types::Message = decode(&with(&ucwa_message(), "/status", "Deferred".into()));
    assert_eq!(message.status.expect("a status").as_str(), "Deferred");
    let reason: ucwa::types::Reason = decode(&json!({ "code": "Teapot", "subcode": "Short", "message": "stout" }));
    assert_eq!((reason.code.as_str(), reason.subcode.expect("a subcode").as_str()), ("Teapot", "Short"));
    // The envelope's own status is an enum as well. Only `fail` is a failure.
    let reply = json!({ "status": "partial", "result": hostaway_message() });
    let reply: hostaway::types::ConversationMessageReply = decode(&reply);
    assert_eq!(reply.status.as_str(), "partial");
}

#[tokio::test]
async fn an_envelope_with_a_new_status_is_no_failure() {
    let reply = json!({ "status": "queued", "result": hostaway_message(), "took": 3 });
    let server = Server::start(vec![Answer::json(200, &reply)]).await;
    let message = hostaway::types::NewMessage::new("hello guest");
    let sent = clients::hostaway(&server).send_conversation_message(1406, message).send().await.expect("no failure");
    assert_eq!(sent.id, 326);
    // What stands beside the value is not lost.
    let whole: Value = serde_json::from_slice(sent.raw_body()).expect("JSON");
    assert_eq!(whole, reply);
}

#[test]
fn properties_that_are_new() {
    let new = || json!({ "deep": [1, { "er": null }] });
    let check = [
        serde_json::from_value::<hostaway::types::ConversationMessage>(with(&hostaway_message(), "/new", new()))
            .is_ok(),
        serde_json::from_value::<spruce::types::ConversationItem>(with(&spruce_item(), "/new", new())).is_ok(),
        serde_json::from_value::<spruce::types::ConversationItem>(with(&spruce_item(), "/author/new", new())).is_ok(),
        serde_json::from_value::<spruce::types::MessagePostReply>(json!({ "requestId": "1", "new": new() })).is_ok(),
        serde_json::from_value::<ziik::types::Message>(json!({ "parent": null, "new": new() })).is_ok(),
        serde_json::from_value::<highq::types::Conversation>(json!({ "new": new() })).is_ok(),
        serde_json::from_value::<ucwa::types::Message>(with(&ucwa_message(), "/new", new())).is_ok(),
        serde_json::from_value::<ucwa::types::Message>(with(&ucwa_message(), "/_links/new", json!({ "href": "/" })))
            .is_ok(),
        serde_json::from_value::<ucwa::types::Reason>(json!({ "code": "Gone", "new": new() })).is_ok(),
    ];
    assert!(check.iter().all(|decoded| *decoded), "{check:?}");
}

/// An XML document may have elements and attributes nobody has seen, in any order and between the known ones.
#[tokio::test]
async fn elements_that_are_new() {
    let document = r#"<?xml version="1.0" encoding="UTF-8"?>
        <!-- a comment -->
        <conversation xmlns:x="https://example.com/x" version="5">
            <new><deep>1</deep></new>
            <messages count="2">
                <message><html>one</html><new/><messageid>1160</messageid></message>
                <between/>
                <message><messageid>1161</messageid><html>two</html></message>
            </messages>
            <conversationid>43</conversationid>
        </conversation>"#;
    let server = Server::start(vec![Answer::xml(200, document)]).await;
    let call = clients::highq(&server).get_conversation_messages(43).format(BodyFormat::Xml);
    let conversation = call.send().await.expect("it decodes");
    assert_eq!(conversation.conversationid, Some(43));
    let messages = conversation.messages.as_ref().and_then(|it| it.message.as_deref()).expect("messages");
    let read: Vec<_> = messages.iter().map(|it| (it.messageid, it.html.as_deref())).collect();
    assert_eq!(read, [(Some(1160), Some("one")), (Some(1161), Some("two"))]);
}

/// The vendor's sample of a conversation's messages has many elements empty, the numbers of an attachment among them.
#[tokio::test]
async fn elements_that_are_empty() {
    let elements = [
        "<conversationid/>",
        "<recipients/>",
        "<recipients><users></users></recipients>",
        "<recipients><users><user/></users></recipients>",
        "<messages/>",
        "<messages><message/></messages>",
        "<messages><message><messageid></messageid></message></messages>",
        "<messages><message><text></text><html/><lastsentdatetime/></message></messages>",
        "<messages><message><images/><attachments></attachments></message></messages>",
        "<messages><message><attachments><attachment><id/><name/></attachment></attachments></message></messages>",
        "<messages><message><attachments><attachment><siteid/></attachment></attachments></message></messages>",
        "<messages><message><attachments><attachment><filesize> </filesize></attachment></attachments></message></messages>",
    ];
    let mut refused = Vec::new();
    for element in elements {
        let server = Server::start(vec![Answer::xml(200, &format!("<conversation>{element}</conversation>"))]).await;
        let call = clients::highq(&server).get_conversation_messages(43).format(BodyFormat::Xml);
        if let Err(error) = call.send().await {
            refused.push(format!("{element}: {error}"));
        }
    }
    assert!(refused.is_empty(), "{}", refused.join("\n"));
}

#[test]
fn lists_that_are_null_or_missing() {
    let page = |result: Value| json!({ "status": "success", "result": result });
    assert_same::<hostaway::types::ConversationMessageListReply>(&page(Value::Null), &page(json!([])));
    assert_same::<hostaway::types::ConversationMessageListReply>(&json!({ "status": "success" }), &page(json!([])));
    assert_same::<hostaway::types::EmptyReply>(&page(Value::Null), &page(json!([])));
    for list in ["/attachments", "/pages", "/buttons"] {
        let null = with(&spruce_item(), list, Value::Null);
        assert_same::<spruce::types::ConversationItem>(&null, &spruce_item());
    }
    let page = json!({ "conversationItems": null, "hasMore": false, "totalCount": 0 });
    assert!(decode::<spruce::types::ConversationItemsReply>(&page).conversation_items.is_empty());
    assert!(decode::<ziik::types::MessageList>(&json!({ "data": null })).data.is_empty());

    // Lists that are optional: null is none, as absence is.
    assert_same::<hostaway::types::ConversationMessage>(
        &with(&hostaway_message(), "/attachments", Value::Null),
        &hostaway_message(),
    );
    assert_same::<ziik::types::Message>(
        &json!({ "parent": null, "reactions": null, "files": null }),
        &json!({ "parent": null }),
    );
    assert_same::<highq::types::Users>(&json!({ "user": null }), &json!({}));
    assert_same::<highq::types::Messages>(&json!({ "message": null }), &json!({}));
    assert_same::<ucwa::types::Message>(
        &with(&ucwa_message(), "/_links/failedDeliveryParticipant", Value::Null),
        &ucwa_message(),
    );
}

/// PHP writes an empty object as an empty list.
#[test]
fn objects_that_are_empty_lists() {
    let message = |author: Value, file: Value| json!({ "parent": null, "author": author, "files": [file] });
    assert_same::<ziik::types::Message>(
        &message(json!({ "avatar": [] }), json!({ "versions": [] })),
        &message(json!({ "avatar": {} }), json!({ "versions": {} })),
    );
    assert_same::<ziik::types::MessageList>(
        &json!({ "data": [], "links": [], "meta": [] }),
        &json!({ "data": [], "links": {}, "meta": {} }),
    );
}

#[test]
fn named_objects_that_are_empty_lists() {
    assert_same::<ziik::types::Message>(
        &json!({ "parent": null, "author": { "department": [], "unit": [] }, "voice": [] }),
        &json!({ "parent": null, "author": { "department": {}, "unit": {} }, "voice": {} }),
    );
}

#[test]
fn objects_in_a_list_that_are_empty_lists() {
    assert_same::<ziik::types::Message>(
        &json!({ "parent": null, "reactions": [[]] }),
        &json!({ "parent": null, "reactions": [{}] }),
    );
}

#[test]
fn property_bags_that_are_empty_lists() {
    assert_same::<ucwa::types::Reason>(
        &json!({ "code": "Gone", "parameters": [], "debugInfo": [] }),
        &json!({ "code": "Gone", "parameters": {}, "debugInfo": {} }),
    );
}

#[test]
fn numbers_where_text_may_stand() {
    for (written, read) in [(json!(56), "56"), (json!("56"), "56"), (json!("A-56"), "A-56"), (json!(-1), "-1")] {
        let attachment: highq::types::Attachment = decode(&json!({ "id": written }));
        assert_eq!(attachment.id.as_deref(), Some(read));
    }
    assert_eq!(decode::<highq::types::Attachment>(&json!({ "id": null })).id, None);
}

#[test]
fn large_numbers_where_text_may_stand() {
    let attachment: highq::types::Attachment = decode(&json!({ "id": u64::MAX }));
    assert_eq!(attachment.id, Some(u64::MAX.to_string()), "a number is read as its digits, however many");
}

/// Hostaway's table has a text, its sample a number.
#[test]
fn texts_where_a_number_may_stand() {
    let conversation = |reservation: Value| {
        json!({
            "id": 1, "listingMapId": 2, "reservationId": reservation, "type": "host-guest-email",
            "hostEmail": "host@example.com", "guestEmail": "guest@example.com",
        })
    };
    for written in [json!(7), json!("7")] {
        let read: hostaway::types::Conversation = decode(&conversation(written));
        assert_eq!(serde_json::to_value(&read).expect("it encodes")["reservationId"], 7, "it is sent as a number");
        assert_eq!(read.reservation_id, 7);
    }
    for wrong in [json!("seven"), json!(7.5), json!(true)] {
        assert!(
            serde_json::from_value::<hostaway::types::Conversation>(conversation(wrong.clone())).is_err(),
            "{wrong}"
        );
    }
}

/// Hostaway documents a bare reply; a client of it also takes one in the envelope of all others.
#[tokio::test]
async fn a_token_inside_an_envelope() {
    use hostaway::types::{AccessTokenRequest, GrantType, Scope};
    let token = json!({ "token_type": "Bearer", "expires_in": 15_897_600, "access_token": "yournewaccesstoken" });
    for reply in [token.clone(), json!({ "status": "success", "result": token })] {
        let server = Server::start(vec![Answer::json(200, &reply)]).await;
        let request = AccessTokenRequest::new(GrantType::ClientCredentials, 10450, "yourclientsecret", Scope::General);
        let read = clients::hostaway(&server).create_access_token(request).send().await.expect("a token");
        assert_eq!(read.access_token.expose(), "yournewaccesstoken");
    }
}

#[test]
fn booleans_in_every_form() {
    let forms = [
        (json!(0), Some(false)),
        (json!(1), Some(true)),
        (json!("0"), Some(false)),
        (json!("1"), Some(true)),
        (json!(false), Some(false)),
        (json!(true), Some(true)),
        (Value::Null, None),
    ];
    for (written, read) in forms {
        let message = with(&hostaway_message(), "/isIncoming", written.clone());
        let message: hostaway::types::ConversationMessage = decode(&message);
        assert_eq!(message.is_incoming, read, "{written}");
        // Whatever it was, it goes out as the vendor documents it.
        let encoded = serde_json::to_value(&message).expect("it encodes");
        assert_eq!(encoded.get("isIncoming").cloned(), read.map(|value| json!(i32::from(value))), "{written}");
    }
    let option: hostaway::types::ReplyOption = decode(&json!({ "type": "PlainText", "mandatory": true }));
    assert!(option.mandatory);
}

#[test]
fn moments_in_every_form() {
    let message = |date: &str| {
        let message = with(&hostaway_message(), "/date", date.into());
        decode::<hostaway::types::ConversationMessage>(&message).date.expect("a date").to_rfc3339()
    };
    assert_eq!(message("2018-07-16 10:12:52"), "2018-07-16T10:12:52+00:00");
    assert_eq!(message("2018-07-16 10:12:52.25"), "2018-07-16T10:12:52.250+00:00");
    assert_eq!(message("2018-07-16T12:12:52+02:00"), "2018-07-16T10:12:52+00:00");
    for written in [json!(123), json!("123")] {
        let message: ziik::types::Message = decode(&json!({ "parent": null, "date": written }));
        assert_eq!(message.date.map(|it| it.timestamp()), Some(123));
    }
    let message: ucwa::types::Message = decode(&with(&ucwa_message(), "/timeStamp", "/Date(1474932027613)/".into()));
    assert_eq!(message.time_stamp.map(|it| it.timestamp_millis()), Some(1474932027613));
}

/// Optional values of every kind may be null.
#[test]
fn values_that_are_null() {
    let nulls = json!({
        "id": 1, "accountId": 1, "listingMapId": 1, "conversationId": 1, "body": "",
        "communicationType": null, "status": null, "isSeen": null, "hash": null, "date": null, "attachments": null,
        "channelId": null, "imagesUrls": null, "bookingcomReplyOptions": null, "reservationId": null,
    });
    let plain = json!({ "id": 1, "accountId": 1, "listingMapId": 1, "conversationId": 1, "body": "" });
    assert_same::<hostaway::types::ConversationMessage>(&nulls, &plain);
    assert_same::<ziik::types::Message>(
        &json!({ "parent": null, "edited_at": null, "author": { "avatar": null, "archived_at": null }, "voice": null }),
        &json!({ "parent": null, "author": {} }),
    );
    assert_same::<ucwa::types::Message>(
        &with(&with(&ucwa_message(), "/timeStamp", Value::Null), "/_links/contact", Value::Null),
        &ucwa_message(),
    );
}

/// `summarizationStatus` is null when no summary was asked for, says the vendor's text; its schema does not say so.
#[test]
fn spruce_summarization_status_may_be_null() {
    let reference: spruce::types::TranscriptionReference =
        decode(&json!({ "id": "1", "status": "completed", "summarizationStatus": null }));
    assert_eq!(reference.summarization_status, None);
}

/// Limits on what is sent are not limits on what is read.
#[test]
fn vendors_may_break_their_own_limits() {
    let attachments = vec![json!({ "attachmentId": "1", "title": "2" }); 6];
    let post = json!({ "attachments": attachments, "body": [] });
    assert_eq!(decode::<spruce::types::MessagePost>(&post).attachments.map(|it| it.len()), Some(6));
}
