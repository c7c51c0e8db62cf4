//! A hypermedia server decides where things are: a link it gave is followed to the letter, and one that it gives comes out
//! as a typed value that can be followed.

use conversant::{Link, ucwa};
use conversant_tests::clients::TOKEN;
use conversant_tests::{Answer, Recorded, Server, clients};
use serde_json::json;
use ucwa::operations::SendMessageBody;

/// Where the request goes that follows this link; `{server}` stands for the server's own address.
async fn followed(link: &str) -> Recorded {
    let server = Server::start(vec![Answer::http(201, &[], "")]).await;
    let link = link.replace("{server}", &server.url());
    let call = clients::ucwa(&server).send_message_at(&link, "op 1", SendMessageBody::html("<h>Hello</h>"));
    call.send().await.unwrap_or_else(|error| panic!("{link}: {error}"));
    server.request()
}

#[tokio::test]
async fn every_form_of_link() {
    const SEND: &str = "applications/833/communication/conversations/802/messaging/sendMessage";
    let cases = [
        // From the root, with a base path other than the client's: where the server put it counts.
        (format!("/ucwa/oauth/v1/{SEND}"), format!("/ucwa/oauth/v1/{SEND}?operationId=op+1")),
        // The vendor's sample: an empty base path. The two slashes are a path, not a host.
        (format!("//v1/{SEND}"), format!("//v1/{SEND}?operationId=op+1")),
        // Absolute, at the same server.
        (format!("{{server}}/ucwa/v1/{SEND}"), format!("/ucwa/v1/{SEND}?operationId=op+1")),
        (format!("{{server}}//v1/{SEND}"), format!("//v1/{SEND}?operationId=op+1")),
        // Without a slash: below the client's base URL.
        (SEND.to_owned(), format!("//v1/{SEND}?operationId=op+1")),
        // What the server put into the query stays as it is.
        (format!("/v1/{SEND}?rev=2&x=%2F+y"), format!("/v1/{SEND}?rev=2&x=%2F+y&operationId=op+1")),
        (format!("{{server}}/v1/{SEND}?rev=2"), format!("/v1/{SEND}?rev=2&operationId=op+1")),
        // Escapes in the path are the server's too.
        ("/v1/a%20b/%C3%A9".to_owned(), "/v1/a%20b/%C3%A9?operationId=op+1".to_owned()),
    ];
    for (link, target) in cases {
        let request = followed(&link).await;
        assert_eq!(request.target, target, "{link}");
        assert_eq!(request.header("authorization"), Some(format!("Bearer {TOKEN}").as_str()), "{link}");
        assert_eq!(request.body, b"<h>Hello</h>", "{link}");
    }
}

/// A fragment is for the client and never sent; what comes after it must not be swallowed by it.
#[tokio::test]
async fn a_fragment_does_not_swallow_the_query() {
    let request = followed("/v1/messaging/sendMessage#top").await;
    assert_eq!(request.target, "/v1/messaging/sendMessage?operationId=op+1");
    let request = followed("/v1/messaging/sendMessage?rev=2#top").await;
    assert_eq!(request.target, "/v1/messaging/sendMessage?rev=2&operationId=op+1");
}

const SENT: &str = "//v1/applications/833/communication/conversations/802/messaging/messages/812";

#[tokio::test]
async fn a_location_can_be_followed() {
    let message = json!({
        "rel": "message",
        "_links": {
            "self": { "href": SENT },
            "plainMessage": { "href": "data:text/plain;charset=utf8,Hello+World%21" },
            "htmlMessage": { "href": "data:text/html;base64,PGg+SGVsbG88L2g+" },
        },
    });
    let created = Answer::http(201, &[("Location", SENT)], "");
    let server = Server::start(vec![created, Answer::json(200, &message)]).await;
    let ucwa = clients::ucwa(&server);
    let sent = ucwa.send_message("833", "802", "1", SendMessageBody::plain("Hello")).send().await.expect("201");
    let location: &Link = sent.headers().location.as_ref().expect("the reply has a Location");
    assert_eq!(location.as_str(), SENT);
    assert_eq!(location.last_segment(), "812");

    let message = ucwa.get_message_at(location).send().await.expect("200");
    assert_eq!(server.requests()[1].method, "GET");
    assert_eq!(server.requests()[1].target, SENT);
    // A text inside its link comes out as it was sent.
    let plain = message.links.plain_message.as_ref().expect("the message has its text");
    assert_eq!(plain.href.as_str(), "data:text/plain;charset=utf8,Hello+World%21");
    assert_eq!(plain.href.data_text().as_deref(), Some("Hello World!"));
    let html = message.links.html_message.as_ref().expect("the message has its HTML");
    assert_eq!(html.href.as_str(), "data:text/html;base64,PGg+SGVsbG88L2g+");
    assert_eq!(html.href.data_text().as_deref(), Some("<h>Hello</h>"));
}

#[tokio::test]
async fn links_of_a_list_can_be_followed() {
    let list = json!({
        "rel": "messages",
        "_links": { "self": { "href": "/v1/messages" }, "message": [{ "href": "/v1/messages/1?x=1" }] },
    });
    let message = json!({ "rel": "message", "_links": { "self": { "href": "/v1/messages/1" } } });
    let server = Server::start(vec![Answer::json(200, &list), Answer::json(200, &message)]).await;
    let ucwa = clients::ucwa(&server);
    let list = ucwa.get_messages_at("/v1/messages").send().await.expect("a list");
    let links = list.links.message.as_deref().expect("the list has messages");
    ucwa.get_message_at(&links[0].href).send().await.expect("a message");
    let targets: Vec<_> = server.requests().into_iter().map(|request| request.target).collect();
    assert_eq!(targets, ["/v1/messages", "/v1/messages/1?x=1"]);
}

/// A reply without a `Location` is a reply all the same.
#[tokio::test]
async fn a_location_may_be_missing() {
    let server = Server::start(vec![Answer::http(201, &[], "")]).await;
    let call = clients::ucwa(&server).send_message("833", "802", "1", SendMessageBody::plain("Hello"));
    assert_eq!(call.send().await.expect("201").headers().location, None);
}

#[tokio::test]
async fn ziik_says_where_a_message_is() {
    let server = Server::start(vec![Answer::http(
        201,
        &[("Content-Type", "application/json"), ("Location", "https://acme.ziik.io/api/conversations/1/messages/9")],
        r#"{ "id": 9, "parent": null }"#,
    )])
    .await;
    let call = clients::ziik(&server).create_message(1, conversant::ziik::types::NewMessage::new("Hello"));
    let reply = call.send().await.expect("201");
    let location = reply.headers().location.as_ref().expect("the reply has a Location");
    assert_eq!(location.last_segment(), "9");
}
