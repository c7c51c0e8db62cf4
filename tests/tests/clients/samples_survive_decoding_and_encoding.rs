//! What the vendors show is understood whole: every sample of the seeds, and every conversation that the specs show as XML,
//! decodes into the clients' types and encodes back to the same, with nothing dropped. `<provider>_speaks_as_its_vendor`
//! does so for every operation's sample and for the specs' JSON examples.

use conversant::core::BodyFormat;
use conversant::{Error, highq, hostaway, spruce, ucwa, ziik};
use conversant_tests::specs;
use conversant_tests::xml::{self, Element};
use conversant_tests::{Answer, Server, clients};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

/// Decodes a JSON value and encodes it again.
fn round_trip<T: DeserializeOwned + Serialize>(value: &Value) -> Result<Value, String> {
    // From text, as it comes from the wire: from a value some types decode that do not from text.
    let decoded: T = serde_json::from_str(&value.to_string()).map_err(|error| error.to_string())?;
    serde_json::to_value(&decoded).map_err(|error| error.to_string())
}

#[track_caller]
fn assert_survives<T: DeserializeOwned + Serialize>(sample: Value) {
    assert_eq!(round_trip::<T>(&sample), Ok(sample));
}

// The seeds.

#[test]
fn hostaway_request_samples() {
    // The bodies of the curl, PHP, Java, JavaScript and Python samples.
    for text in [
        "{\n    \"body\": \"hello guest\",\n    \"communicationType\": \"email\"\n}",
        "{\n    \"body\": \"hello guest\"\n,\"communicationType\":\"email\"}",
        "{\n    \"body\": \"hello guest\"\n}",
        "{\"body\":\"hello guest\",\"communicationType\":\"channel\"}",
        "{\n    \"body\": \"hello guest\"\n, \"communicationType\": \"channel\"}",
    ] {
        assert_survives::<hostaway::types::NewMessage>(serde_json::from_str(text).expect("the sample is JSON"));
    }
}

/// The page names the properties' types, not their names; the names are those of the reference it describes.
#[test]
fn spruce_request_as_the_page_describes_it() {
    assert_survives::<spruce::types::MessagePost>(json!({
        "attachments": [{ "attachmentId": "d7b25969-86ec-7e37-3776-3577-c0637a0c", "title": "My Image" }],
        "author": "entity_0D4QABCC06000",
        "body": [{ "type": "page", "value": "entity_0D4QABCC06000" }, { "type": "text", "value": "please look" }],
        "internal": true,
        "stayArchived": true,
    }));
    assert_survives::<spruce::types::MessagePostReply>(json!({ "requestId": "asyncRequest_0D4QABCC06000" }));
}

#[test]
fn ziik_request_sample() {
    assert_survives::<ziik::types::NewMessage>(json!({ "message": "<string>", "parent_id": 123 }));
}

#[test]
fn ziik_reply_sample() {
    let sample = r#"{
  "id": 1,
  "type": "<string>",
  "conversationId": 123,
  "is_reply": true,
  "parent": null,
  "deleted": true,
  "message": "<string>",
  "date": 123,
  "edited_at": 123,
  "reactions": [
    {}
  ],
  "author": {
    "id": 1,
    "first_name": "John",
    "last_name": "Doe",
    "name": "John Doe",
    "title": "Manager",
    "active": true,
    "avatar": {},
    "archived_at": 123,
    "participant_type": "<string>",
    "subtext": "Manager - HQ (Sales)",
    "department": {
      "id": 10,
      "name": "Sales"
    },
    "unit": {
      "id": 5,
      "name": "HQ"
    }
  },
  "files": [
    {
      "id": 1,
      "name": "document.pdf",
      "mime": "application/pdf",
      "size": 102400,
      "type": "file",
      "extension": "pdf",
      "uploaded": true,
      "processing": false,
      "height": 123,
      "width": 123,
      "source": "<string>",
      "stream": "<string>",
      "versions": {},
      "screenshot": "<unknown>",
      "date": 123,
      "created_at": 123,
      "updated_at": 123,
      "created_formatted": "<string>",
      "updated_formatted": "<string>"
    }
  ],
  "voice": {
    "id": 1,
    "processing": true,
    "extension": "mp3",
    "duration": 12.5,
    "url": "<string>"
  }
}"#;
    assert_survives::<ziik::types::Message>(serde_json::from_str(sample).expect("the sample is JSON"));
}

/// The seed's request, with its placeholders filled in: `{user id}` is a bare number, the others are texts.
#[test]
fn highq_request_sample_as_json() {
    let sample = r#"{
  "recipients": {
    "users": {
      "user": [
        {
          "userid": 12
        },
        {
          "userid": 34
        }
      ]
    }
  },
  "messages": {
    "message": [
      {
        "html": "{message body}",
        "attachments": {
          "attachment": [
            {
              "id": "{attachment id}"
            },
            {
              "id": "{attachment id}"
            }
          ]
        }
      }
    ]
  }
}"#;
    assert_survives::<highq::types::Conversation>(serde_json::from_str(sample).expect("the sample is JSON"));
}

/// The seed's request, with `{User id}` filled in and its layout of no-break spaces made one of plain spaces. The
/// empty CDATA and the space after it, and the empty ids, are the vendor's.
const HIGHQ_REQUEST: &str = "
<conversation>
    <recipients>
        <users>
            <user>
                <userid>12</userid>
            </user>
            <user>
                <userid>34</userid>
            </user>
        </users>
    </recipients>
    <messages>
        <message>
            <html><![CDATA[]]> </html>
            <attachments>
                 <attachment>
                     <id></id>
                 </attachment>
                 <attachment>
                     <id></id>
                 </attachment>
             </attachments>
        </message>
    </messages>
</conversation>
";

const HIGHQ_REPLY: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<conversation>
    <conversationid>43</conversationid>
    <messages>
        <message>
            <messageid>1160</messageid>
        </message>
    </messages>
</conversation>
"#;

/// Reads a document as a reply and sends what was read as a request; both over the socket.
async fn xml_round_trip(document: &str) -> Result<Element, Error> {
    let server = Server::start(vec![Answer::xml(201, document), Answer::xml(201, HIGHQ_REPLY)]).await;
    let client = clients::highq(&server);
    let read = client.get_conversation_messages(43).format(BodyFormat::Xml).send().await?;
    client.create_conversation(read.into_inner()).format(BodyFormat::Xml).send().await?;
    let sent = server.requests().pop().expect("two requests were answered");
    Ok(xml::parse(std::str::from_utf8(&sent.body).expect("XML goes out as UTF-8")))
}

#[tokio::test]
async fn highq_reply_sample_as_xml() {
    let sent = xml_round_trip(HIGHQ_REPLY).await.expect("the sample decodes and encodes");
    assert_eq!(sent, xml::parse(HIGHQ_REPLY));
}

#[tokio::test]
async fn highq_request_sample_as_xml() {
    let sent = xml_round_trip(HIGHQ_REQUEST).await.expect("the sample decodes and encodes");
    assert_eq!(sent, xml::parse(HIGHQ_REQUEST));
}

/// White space inside a message is what somebody wrote.
#[tokio::test]
async fn highq_text_keeps_its_white_space_and_markup() {
    for text in ["<p>Q&A: 1 < 2 ]]&gt;</p>", "two\nlines", "  indented", "ends in a space ", "a\tb"] {
        let escaped = text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
        let document =
            format!("<conversation><messages><message><html>{escaped}</html></message></messages></conversation>");
        let sent = xml_round_trip(&document).await.expect("text decodes and encodes");
        assert_eq!(sent, xml::parse(&document), "{text:?}");
        let document = format!(
            "<conversation><messages><message><html><![CDATA[{text}]]></html></message></messages></conversation>"
        );
        let sent = xml_round_trip(&document).await.expect("CDATA decodes and encodes");
        assert_eq!(sent, xml::parse(&document), "{text:?} in CDATA");
    }
}

/// UCWA's sample reply has no body; what it holds is in a header.
#[tokio::test]
async fn ucwa_reply_sample() {
    const LOCATION: &str = "//v1/applications/833/communication/conversations/802/messaging/messages/812";
    let reply = format!("HTTP/1.1 201 Created\r\nLocation: {LOCATION}\r\nContent-Length: 0\r\n\r\n");
    let server = Server::start(vec![Answer::raw(reply)]).await;
    let body = ucwa::operations::SendMessageBody::html("<h>Hello</h>");
    let sent = clients::ucwa(&server).send_message("833", "802", "1", body).send().await.expect("the sample decodes");
    assert_eq!(sent.status(), 201);
    let location = sent.headers().location.as_ref().expect("the sample has a Location");
    assert_eq!(location.as_str(), LOCATION);
    assert_eq!(location.last_segment(), "812");
    assert_eq!(serde_json::to_value(location).expect("a link is a string"), json!(LOCATION));
}

/// The XML examples of requests and replies that are conversations.
#[tokio::test]
async fn xml_examples_of_the_specs() {
    let spec = specs::load("highq");
    let mut survived = 0;
    for example in specs::examples(&spec) {
        if example.media_type != "application/xml" || example.status.is_some_and(|status| status >= 300) {
            continue;
        }
        let document = example.value.as_str().expect("an XML example is text");
        if xml::parse(document).name != "conversation" {
            continue;
        }
        let sent = xml_round_trip(document).await.expect("the example decodes and encodes");
        assert_eq!(sent, xml::parse(document), "{} {:?}", example.operation, example.status);
        survived += 1;
    }
    assert!(survived >= 5, "only {survived}: one request and two replies with two statuses each");
}
