//! What each operation puts on the wire is what the vendor's document shows: method, path, query, content type,
//! authorization and body, read off the socket.

use chrono::{DateTime, Utc};
use conversant::core::BodyFormat;
use conversant::core::retry::RetryPolicy;
use conversant::{highq, hostaway, spruce, ucwa, ziik};
use conversant_tests::clients::{self, TOKEN};
use conversant_tests::{Answer, Recorded, Server, xml};
use serde_json::{Value, json};

/// The request that a call sends. What comes back is of no interest here.
async fn sent(call: impl AsyncFnOnce(&Server)) -> Recorded {
    let server = Server::start(vec![Answer::json(200, &json!({}))]).await;
    call(&server).await;
    server.request()
}

/// What a document says of a request.
struct Sample {
    method: &'static str,
    path: &'static str,
    query: &'static [(&'static str, &'static str)],
    bearer: Option<&'static str>,
    content_type: Option<&'static str>,
    body: Body,
}

enum Body {
    None,
    Json(Value),
    Xml(&'static str),
    Form(&'static [(&'static str, &'static str)]),
    Bytes(&'static str),
}

#[track_caller]
fn assert_sample(request: &Recorded, sample: &Sample) {
    let text = request.as_text();
    assert_eq!(request.method, sample.method, "{text}");
    assert_eq!(request.path(), sample.path, "{text}");
    let query: Vec<_> = sample.query.iter().map(|(name, value)| (name.to_string(), value.to_string())).collect();
    assert_eq!(request.query_pairs(), query, "{text}");
    assert_eq!(request.query().is_some(), !query.is_empty(), "a `?` without a query: {text}");
    let authorization = sample.bearer.map(|token| format!("Bearer {token}"));
    assert_eq!(request.header("authorization"), authorization.as_deref(), "{text}");
    assert_eq!(request.header("content-type"), sample.content_type, "{text}");
    let length = request.body.len().to_string();
    match &sample.body {
        Body::None => {
            assert_eq!(request.body, b"", "{text}");
            // A POST says that it has no body (RFC 9110, 8.6), a GET says nothing.
            let said = (request.method == "POST").then_some("0");
            assert_eq!(request.header("content-length"), said, "{text}");
        }
        Body::Json(sample) => assert_eq!(&request.json(), sample, "{text}"),
        Body::Xml(sample) => {
            let sent = std::str::from_utf8(&request.body).expect("XML goes out as UTF-8");
            assert_eq!(xml::parse(sent), xml::parse(sample), "{text}");
        }
        Body::Form(sample) => {
            let mut fields: Vec<_> = sample.iter().map(|(name, value)| (name.to_string(), value.to_string())).collect();
            fields.sort();
            assert_eq!(request.form(), fields, "{text}");
        }
        Body::Bytes(sample) => assert_eq!(request.body, sample.as_bytes(), "{text}"),
    }
    if !matches!(sample.body, Body::None) {
        assert_eq!(request.header("content-length"), Some(length.as_str()), "{text}");
    }
    assert_eq!(request.header("transfer-encoding"), None, "{text}");
}

// Hostaway: seeds/hostaway-send-conversation-message.md.

/// The token of the vendor's sample, shortened.
const HOSTAWAY_TOKEN: &str =
    "eyJ0eXAiOiJKV1QiLCJhbGciOiJSUzI1NiIsImp0aSI6IjljOGYzN2NjIn0.eyJhdWQiOiIxMDQ1MCJ9.hVv1ybL5_Ifl6-b";

#[tokio::test]
async fn hostaway_send_conversation_message() {
    use hostaway::types::{CommunicationType, NewMessage};
    // The curl sample, the JavaScript one, and the Java one, which has the body alone.
    let messages = [
        (
            NewMessage::new("hello guest").communication_type(CommunicationType::Email),
            json!({ "body": "hello guest", "communicationType": "email" }),
        ),
        (
            NewMessage::new("hello guest").communication_type(CommunicationType::Channel),
            json!({ "body": "hello guest", "communicationType": "channel" }),
        ),
        (NewMessage::new("hello guest"), json!({ "body": "hello guest" })),
    ];
    for (message, body) in messages {
        let request = sent(async |server| {
            let client = hostaway::Client::builder()
                .retry(RetryPolicy::never())
                .no_rate_limit()
                .base_url(format!("{}/v1", server.url()))
                .token(HOSTAWAY_TOKEN);
            let client = client.build().expect("a URL and a token");
            let _ = client.send_conversation_message(1406, message).send().await;
        })
        .await;
        assert_sample(
            &request,
            &Sample {
                method: "POST",
                path: "/v1/conversations/1406/messages",
                query: &[],
                bearer: Some(HOSTAWAY_TOKEN),
                content_type: Some("application/json"),
                body: Body::Json(body),
            },
        );
    }
}

#[tokio::test]
async fn hostaway_list_conversation_messages() {
    let request = sent(async |server| {
        let call = clients::hostaway(server).list_conversation_messages(1406);
        let _ = call.limit(20).offset(0).include_scheduled_messages(true).send().await;
    })
    .await;
    let mut sample = Sample {
        method: "GET",
        path: "/v1/conversations/1406/messages",
        query: &[("limit", "20"), ("offset", "0"), ("includeScheduledMessages", "1")],
        bearer: Some(TOKEN),
        content_type: None,
        body: Body::None,
    };
    assert_sample(&request, &sample);

    // What is not asked for is not sent.
    let request = sent(async |server| {
        let _ = clients::hostaway(server).list_conversation_messages(1406).send().await;
    })
    .await;
    sample.query = &[];
    assert_sample(&request, &sample);
}

const HOSTAWAY_TOKEN_REQUEST: Sample = Sample {
    method: "POST",
    path: "/v1/accessTokens",
    query: &[],
    bearer: None,
    content_type: Some("application/x-www-form-urlencoded"),
    body: Body::Form(&[
        ("grant_type", "client_credentials"),
        ("client_id", "10450"),
        ("client_secret", "your client&secret=+"),
        ("scope", "general"),
    ]),
};

#[tokio::test]
async fn hostaway_token_request_of_the_client_itself() {
    let server = Server::start(vec![Answer::html(500)]).await;
    let client = hostaway::Client::builder()
        .retry(RetryPolicy::never())
        .no_rate_limit()
        .base_url(format!("{}/v1", server.url()));
    let client = client.client_credentials("10450", "your client&secret=+").build().expect("credentials");
    let _ = client.list_conversation_messages(1406).send().await;
    assert_sample(&server.request(), &HOSTAWAY_TOKEN_REQUEST);
}

#[tokio::test]
async fn hostaway_create_and_revoke_access_token() {
    use hostaway::types::{AccessTokenRequest, GrantType, Scope};
    let request = sent(async |server| {
        let form = AccessTokenRequest::new(GrantType::ClientCredentials, 10450, "your client&secret=+", Scope::General);
        let _ = clients::hostaway(server).create_access_token(form).send().await;
    })
    .await;
    assert_sample(&request, &HOSTAWAY_TOKEN_REQUEST);

    let request = sent(async |server| {
        let _ = clients::hostaway(server).revoke_access_token("your+new/access=token").send().await;
    })
    .await;
    assert_sample(
        &request,
        &Sample {
            method: "DELETE",
            path: "/v1/accessTokens",
            query: &[("token", "your+new/access=token")],
            bearer: None,
            content_type: None,
            body: Body::None,
        },
    );
}

// Spruce Health: seeds/spruce-post-message.md.

/// base64 of `aid_123:sk/456`.
const SPRUCE_TOKEN: &str = "YWlkXzEyMzpzay80NTY=";

#[tokio::test]
async fn spruce_post_conversation_message() {
    use spruce::types::{MessageBodyElement, MessageBodyElementType, MessagePost, MessagePostAttachment};
    let request = sent(async |server| {
        let client = spruce::Client::builder()
            .retry(RetryPolicy::never())
            .no_rate_limit()
            .base_url(format!("{}/v1", server.url()));
        let client = client.credentials("aid_123", "sk/456").build().expect("credentials");
        let message = MessagePost::new([
            MessageBodyElement::new(MessageBodyElementType::Text, "Can you look at this?"),
            MessageBodyElement::new(MessageBodyElementType::Page, "entity_0D4QABCC06000"),
        ])
        .attachments([MessagePostAttachment::new("d7b25969-86ec-7e37", "My Image")])
        .author("entity_0D4QABCC06000")
        .internal(true)
        .stay_archived(false);
        let call = client.post_conversation_message("t_0E5QDGJC03000", message);
        let _ = call.s_idempotency_key("S7uiKYMMRzAcuG8S").send().await;
    })
    .await;
    assert_sample(
        &request,
        &Sample {
            method: "POST",
            path: "/v1/conversations/t_0E5QDGJC03000/messages",
            query: &[],
            bearer: Some(SPRUCE_TOKEN),
            content_type: Some("application/json"),
            body: Body::Json(json!({
                "attachments": [{ "attachmentId": "d7b25969-86ec-7e37", "title": "My Image" }],
                "author": "entity_0D4QABCC06000",
                "body": [
                    { "type": "text", "value": "Can you look at this?" },
                    { "type": "page", "value": "entity_0D4QABCC06000" },
                ],
                "internal": true,
                "stayArchived": false,
            })),
        },
    );
    assert_eq!(request.header("s-idempotency-key"), Some("S7uiKYMMRzAcuG8S"));
}

#[tokio::test]
async fn spruce_sends_only_what_it_was_given_and_a_key_of_its_own() {
    use spruce::types::{MessageBodyElement, MessageBodyElementType, MessagePost};
    let request = sent(async |server| {
        let message = MessagePost::new([MessageBodyElement::new(MessageBodyElementType::Text, "Hello, how are you?")]);
        let _ = clients::spruce(server).post_conversation_message("t_0E5QDGJC03000", message).send().await;
    })
    .await;
    assert_eq!(request.json(), json!({ "body": [{ "type": "text", "value": "Hello, how are you?" }] }));
    let key = request.header("s-idempotency-key").expect("a key is made where none is given");
    assert!(key.len() == 36 && key.chars().all(|c| c.is_ascii_hexdigit() || c == '-'), "{key}");
}

#[tokio::test]
async fn spruce_conversation_items() {
    use spruce::types::ConversationItemOrder;
    let start: DateTime<Utc> = "2020-04-01T00:00:00Z".parse().expect("a moment");
    let request = sent(async |server| {
        let call = clients::spruce(server).conversation_items("t_0E5QDGJC03000").page_size(100);
        let call = call.order(ConversationItemOrder::NewestFirst).pagination_token("abc/+=").start_from(start);
        let _ = call.send().await;
    })
    .await;
    assert_sample(
        &request,
        &Sample {
            method: "GET",
            path: "/v1/conversations/t_0E5QDGJC03000/items",
            query: &[
                ("pageSize", "100"),
                ("order", "newest_first"),
                ("paginationToken", "abc/+="),
                ("startFrom", "2020-04-01T00:00:00Z"),
            ],
            bearer: Some(TOKEN),
            content_type: None,
            body: Body::None,
        },
    );
}

// Ziik: seeds/ziik-create-message.md. The sample's placeholder server has no base path.

#[tokio::test]
async fn ziik_create_message() {
    use ziik::types::NewMessage;
    let messages = [
        (NewMessage::new("<string>").parent_id(123), json!({ "message": "<string>", "parent_id": 123 })),
        (NewMessage::new("<string>"), json!({ "message": "<string>" })),
    ];
    for (message, body) in messages {
        let request = sent(async |server| {
            let _ = clients::ziik(server).create_message(123, message).send().await;
        })
        .await;
        assert_sample(
            &request,
            &Sample {
                method: "POST",
                path: "/conversations/123/messages",
                query: &[],
                bearer: Some(TOKEN),
                content_type: Some("application/json"),
                body: Body::Json(body),
            },
        );
    }
}

#[tokio::test]
async fn ziik_list_messages() {
    let request = sent(async |server| {
        let call = clients::ziik(server).list_messages(123).limit(25).starter_message_id(7);
        let _ = call.cursor("next page").query("Grüße & more").send().await;
    })
    .await;
    assert_sample(
        &request,
        &Sample {
            method: "GET",
            path: "/conversations/123/messages",
            query: &[("limit", "25"), ("starter_message_id", "7"), ("cursor", "next page"), ("query", "Grüße & more")],
            bearer: Some(TOKEN),
            content_type: None,
            body: Body::None,
        },
    );
}

#[tokio::test]
async fn ziik_authenticate_and_renew() {
    let authenticate = || Sample {
        method: "POST",
        path: "/authenticate",
        query: &[],
        bearer: None,
        content_type: Some("application/json"),
        body: Body::Json(json!({ "username": "example@example.com", "password": "thisIsMyPassword" })),
    };
    let request = sent(async |server| {
        let credentials = ziik::types::Credentials::new("example@example.com", "thisIsMyPassword");
        let _ = clients::ziik(server).authenticate(credentials).send().await;
    })
    .await;
    assert_sample(&request, &authenticate());

    // The same, made by the client itself before its first call.
    let server = Server::start(vec![Answer::html(500)]).await;
    let client = ziik::Client::builder().retry(RetryPolicy::never()).no_rate_limit().base_url(server.url());
    let client = client.credentials("example@example.com", "thisIsMyPassword").build().expect("credentials");
    let _ = client.list_messages(123).send().await;
    assert_sample(&server.request(), &authenticate());

    let request = sent(async |server| {
        let _ = clients::ziik(server).renew_token().send().await;
    })
    .await;
    assert_sample(
        &request,
        &Sample {
            method: "POST",
            path: "/renew",
            query: &[],
            bearer: Some(TOKEN),
            content_type: None,
            body: Body::None,
        },
    );
}

// HighQ: seeds/highq-new-conversation.md, its placeholders filled in.

fn highq_conversation() -> highq::types::Conversation {
    use highq::types::{
        Attachment, Attachments, Conversation, ConversationMessage, ConversationUser, Messages, Recipients, Users,
    };
    let users = Users::new().user([ConversationUser::new().userid(12), ConversationUser::new().userid(34)]);
    let attachments = Attachments::new().attachment([Attachment::new().id("56"), Attachment::new().id("78")]);
    let message = ConversationMessage::new().html("<p>Q&A: 1 < 2</p>").attachments(attachments);
    let messages = Messages::new().message([message]);
    Conversation::new().recipients(Recipients::new().users(users)).messages(messages)
}

#[tokio::test]
async fn highq_create_conversation_as_json() {
    let request = sent(async |server| {
        let _ = clients::highq(server).create_conversation(highq_conversation()).send().await;
    })
    .await;
    assert_sample(
        &request,
        &Sample {
            method: "POST",
            path: "/api/4/conversations/",
            query: &[],
            bearer: Some(TOKEN),
            content_type: Some("application/json"),
            body: Body::Json(json!({
                "recipients": { "users": { "user": [{ "userid": 12 }, { "userid": 34 }] } },
                "messages": {
                    "message": [{
                        "html": "<p>Q&A: 1 < 2</p>",
                        "attachments": { "attachment": [{ "id": "56" }, { "id": "78" }] },
                    }],
                },
            })),
        },
    );
    assert_eq!(request.header("accept"), Some("application/json"));
}

#[tokio::test]
async fn highq_create_conversation_as_xml() {
    let sample = || Sample {
        method: "POST",
        path: "/api/4/conversations/",
        query: &[],
        bearer: Some(TOKEN),
        content_type: Some("application/xml"),
        body: Body::Xml(
            "<conversation>
                <recipients>
                    <users>
                        <user><userid>12</userid></user>
                        <user><userid>34</userid></user>
                    </users>
                </recipients>
                <messages>
                    <message>
                        <html><![CDATA[<p>Q&A: 1 < 2</p>]]></html>
                        <attachments>
                            <attachment><id>56</id></attachment>
                            <attachment><id>78</id></attachment>
                        </attachments>
                    </message>
                </messages>
            </conversation>",
        ),
    };
    // Chosen for one call.
    let request = sent(async |server| {
        let call = clients::highq(server).create_conversation(highq_conversation());
        let _ = call.format(BodyFormat::Xml).send().await;
    })
    .await;
    assert_sample(&request, &sample());
    assert_eq!(request.header("accept"), Some("application/xml"));

    // Chosen for the client.
    let request = sent(async |server| {
        let client = highq::Client::builder()
            .retry(RetryPolicy::never())
            .no_rate_limit()
            .base_url(server.url())
            .token(TOKEN)
            .format(BodyFormat::Xml);
        let client = client.build().expect("a URL and a token");
        let _ = client.create_conversation(highq_conversation()).send().await;
    })
    .await;
    assert_sample(&request, &sample());
}

#[tokio::test]
async fn highq_get_conversation_messages() {
    for (format, accepted) in [(BodyFormat::Json, "application/json"), (BodyFormat::Xml, "application/xml")] {
        let request = sent(async |server| {
            let _ = clients::highq(server).get_conversation_messages(43).format(format).send().await;
        })
        .await;
        assert_sample(
            &request,
            &Sample {
                method: "GET",
                path: "/api/4/conversations/43/messages",
                query: &[],
                bearer: Some(TOKEN),
                content_type: None,
                body: Body::None,
            },
        );
        assert_eq!(request.header("accept"), Some(accepted));
    }
}

#[tokio::test]
async fn highq_token_requests() {
    const PATH: &str = "/api/oauth2/token";
    const FORM: Option<&str> = Some("application/x-www-form-urlencoded");
    let refresh = Sample {
        method: "POST",
        path: PATH,
        query: &[],
        bearer: None,
        content_type: FORM,
        body: Body::Form(&[
            ("grant_type", "refresh_token"),
            ("client_id", "1234"),
            ("client_secret", "b1946ac9"),
            ("refresh_token", "92eb5ffe"),
        ]),
    };
    let code = Sample {
        body: Body::Form(&[
            ("grant_type", "authorization_code"),
            ("client_id", "1234"),
            ("client_secret", "b1946ac9"),
            ("code", "591785b7"),
        ]),
        ..refresh
    };
    let refresh = Sample { body: refresh.body, ..code };

    let server = Server::start(vec![Answer::html(500)]).await;
    let client = highq::Client::builder()
        .retry(RetryPolicy::never())
        .no_rate_limit()
        .base_url(server.url())
        .refresh_token("1234", "b1946ac9", "92eb5ffe");
    let _ = client.build().expect("credentials").get_conversation_messages(43).send().await;
    assert_sample(&server.request(), &refresh);

    let server = Server::start(vec![Answer::html(500)]).await;
    let client = highq::Client::builder()
        .retry(RetryPolicy::never())
        .no_rate_limit()
        .base_url(server.url())
        .authorization_code("1234", "b1946ac9", "591785b7");
    let _ = client.build().expect("credentials").get_conversation_messages(43).send().await;
    assert_sample(&server.request(), &code);

    use highq::types::{GrantType, TokenRequest};
    let request = sent(async |server| {
        let form = TokenRequest::new(GrantType::RefreshToken, "1234", "b1946ac9").refresh_token("92eb5ffe");
        let _ = clients::highq(server).create_token(form).send().await;
    })
    .await;
    assert_sample(&request, &refresh);
}

// UCWA: seeds/ucwa-send-message.md.

const UCWA_TOKEN: &str = "cwt=PHNhbWw6QXNzZXJ0aW9uIHhtbG5...uZm8";

#[tokio::test]
async fn ucwa_send_message() {
    use ucwa::operations::SendMessageBody;
    let bodies = [
        (SendMessageBody::html("<h>Hello</h>"), "text/html", "<h>Hello</h>"),
        (SendMessageBody::plain("HelloWorld!\n"), "text/plain", "HelloWorld!\n"),
    ];
    for (body, content_type, bytes) in bodies {
        let request = sent(async |server| {
            let client = ucwa::Client::builder()
                .retry(RetryPolicy::never())
                .no_rate_limit()
                .base_url(format!("{}//v1", server.url()))
                .token(UCWA_TOKEN);
            let client = client.build().expect("a URL and a token");
            let _ = client.send_message("833", "802", "74cb7404-e0a2-47d5", body).send().await;
        })
        .await;
        assert_sample(
            &request,
            &Sample {
                method: "POST",
                path: "//v1/applications/833/communication/conversations/802/messaging/sendMessage",
                // Not in the sample, which shows only what the server supplies; the table requires it.
                query: &[("operationId", "74cb7404-e0a2-47d5")],
                bearer: Some(UCWA_TOKEN),
                content_type: Some(content_type),
                body: Body::Bytes(bytes),
            },
        );
        assert_eq!(request.header("content-length"), Some("12"));
    }
}

#[tokio::test]
async fn ucwa_text_beyond_ascii_names_its_charset() {
    use ucwa::operations::SendMessageBody;
    let request = sent(async |server| {
        let _ = clients::ucwa(server).send_message("833", "802", "1", SendMessageBody::plain("Grüße")).send().await;
    })
    .await;
    assert_eq!(request.header("content-type"), Some("text/plain; charset=utf-8"));
    assert_eq!(request.body, "Grüße".as_bytes());
}

#[tokio::test]
async fn ucwa_get_messages_and_get_message() {
    let mut sample = Sample {
        method: "GET",
        path: "//v1/applications/192/communication/conversations/137/messaging/messages",
        query: &[],
        bearer: Some(TOKEN),
        content_type: None,
        body: Body::None,
    };
    let request = sent(async |server| {
        let _ = clients::ucwa(server).get_messages("192", "137").send().await;
    })
    .await;
    assert_sample(&request, &sample);

    let request = sent(async |server| {
        let _ = clients::ucwa(server).get_message("192", "137", "165").send().await;
    })
    .await;
    sample.path = "//v1/applications/192/communication/conversations/137/messaging/messages/165";
    assert_sample(&request, &sample);
}

#[tokio::test]
async fn ucwa_token_requests() {
    let sample = Sample {
        method: "POST",
        // At the root of the host, whatever the base path.
        path: "/WebTicket/oauthtoken",
        query: &[],
        bearer: None,
        content_type: Some("application/x-www-form-urlencoded"),
        body: Body::Form(&[
            ("grant_type", "password"),
            ("username", "johndoe@contoso.com"),
            ("password", "SAMPLE_PASSWORD"),
        ]),
    };
    let server = Server::start(vec![Answer::html(500)]).await;
    let client = ucwa::Client::builder()
        .retry(RetryPolicy::never())
        .no_rate_limit()
        .base_url(format!("{}/ucwa/oauth/v1", server.url()));
    let client = client.password("johndoe@contoso.com", "SAMPLE_PASSWORD").build().expect("credentials");
    let _ = client.get_messages("192", "137").send().await;
    assert_sample(&server.request(), &sample);

    use ucwa::types::{GrantType, TokenRequest};
    let request = sent(async |server| {
        let form = TokenRequest::new(GrantType::Password).username("johndoe@contoso.com").password("SAMPLE_PASSWORD");
        let _ = clients::ucwa(server).create_token(form).send().await;
    })
    .await;
    assert_sample(&request, &sample);
}

// What all have in common.

#[tokio::test]
async fn path_values_are_escaped() {
    use ucwa::operations::SendMessageBody;
    let request = sent(async |server| {
        let call = clients::ucwa(server).send_message("a/b", "c?d#e", "f&g=h", SendMessageBody::plain("x"));
        let _ = call.send().await;
    })
    .await;
    assert_eq!(
        request.path(),
        "//v1/applications/a%2Fb/communication/conversations/c%3Fd%23e/messaging/sendMessage",
        "{}",
        request.as_text()
    );
    assert_eq!(request.query_pairs(), [("operationId".to_owned(), "f&g=h".to_owned())]);
}

/// A slash at the end of a base URL is how some write it.
#[tokio::test]
async fn a_base_url_may_end_in_a_slash() {
    for base in ["/v1", "/v1/"] {
        let request = sent(async |server| {
            let client = hostaway::Client::builder()
                .retry(RetryPolicy::never())
                .no_rate_limit()
                .base_url(format!("{}{base}", server.url()))
                .token(TOKEN);
            let _ = client.build().expect("a URL and a token").list_conversation_messages(1406).send().await;
        })
        .await;
        assert_eq!(request.target, "/v1/conversations/1406/messages", "{base}");
    }
}

/// Without a base URL the server is the vendor's own. Nothing is sent to find that out: a client prints its base URL.
#[test]
fn servers_are_the_vendors() {
    let shown = |client: &dyn std::fmt::Debug| format!("{client:?}");
    let hostaway = hostaway::Client::builder().token("t").build().expect("a token is enough");
    assert!(shown(&hostaway).contains("\"https://api.hostaway.com/v1\""), "{hostaway:?}");
    let spruce = spruce::Client::builder().token("t").build().expect("a token is enough");
    assert!(shown(&spruce).contains("\"https://api.sprucehealth.com/v1\""), "{spruce:?}");
    let ziik = ziik::Client::builder().identifier("acme").token("t").build().expect("identifier and token");
    assert!(shown(&ziik).contains("\"https://acme.ziik.io/api\""), "{ziik:?}");
    let highq = highq::Client::builder().instance("acme").token("t").build().expect("instance and token");
    assert!(shown(&highq).contains("\"https://acme.highq.com/acme\""), "{highq:?}");
    let base_paths = [
        (Some(""), "\"https://fe1.contoso.com//v1\""),
        (Some("ucwa/oauth"), "\"https://fe1.contoso.com/ucwa/oauth/v1\""),
        (None, "\"https://fe1.contoso.com/ucwa/v1\""),
    ];
    for (base_path, url) in base_paths {
        let builder = ucwa::Client::builder().host("fe1.contoso.com:443").token("t");
        let builder = match base_path {
            Some(base_path) => builder.base_path(base_path),
            None => builder,
        };
        let ucwa = builder.build().expect("host and token");
        assert!(shown(&ucwa).contains(url), "{ucwa:?}");
    }
}
