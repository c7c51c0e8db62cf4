//! The requests of the vendors' own pages get the replies of those pages.

use crate::support::{client, json, sandbox};
use serde_json::{Value, json};

#[tokio::test]
async fn hostaway_answers_its_sample_with_a_message_in_an_envelope() {
    let sandbox = sandbox().await;
    let hostaway = sandbox.hostaway();
    let reply = client()
        .post(format!("{}/v1/conversations/1406/messages", hostaway.origin()))
        .header("Cache-control", "no-cache")
        .header("Content-type", "application/json")
        .bearer_auth(crate::support::hostaway_token(hostaway).await)
        .body("{\n    \"body\": \"hello guest\",\n    \"communicationType\": \"email\"\n}")
        .send()
        .await
        .expect("a reply");
    assert_eq!(reply.status(), 200);
    let reply = json(reply).await;
    assert_eq!(keys(&reply), ["result", "status"]);
    let message = &reply["result"];
    for key in [
        "id",
        "accountId",
        "listingMapId",
        "reservationId",
        "conversationId",
        "communicationId",
        "airbnbThreadMessageId",
        "body",
        "communicationType",
        "status",
        "isIncoming",
        "isSeen",
        "sentUsingHostaway",
        "hash",
        "listingTimeZoneName",
        "communicationEvent",
        "communicationTimeDelta",
        "communicationApplyListingTimeZone",
        "communicationAlwaysTrigger",
        "date",
        "sentChannelDate",
        "attachments",
        "insertedOn",
        "updatedOn",
    ] {
        assert!(message.get(key).is_some(), "{key}");
    }
    assert_eq!(message["hash"].as_str().map(str::len), Some(32));
    let time = crate::support::text(&message["insertedOn"]);
    assert_eq!((time.len(), &time[10..11]), (19, " "), "{time}");
}

#[tokio::test]
async fn ziik_answers_a_message_with_the_fields_of_its_sample() {
    let sandbox = sandbox().await;
    let ziik = crate::support::ziik(sandbox.ziik()).await;
    let reply = ziik.send("<string>").send().await.expect("a reply");
    assert_eq!(reply.status(), 201);
    let message = json(reply).await;
    assert_eq!(
        keys(&message),
        [
            "author",
            "conversationId",
            "date",
            "deleted",
            "edited_at",
            "files",
            "id",
            "is_reply",
            "message",
            "parent",
            "reactions",
            "type",
            "voice"
        ]
    );
    assert_eq!(
        keys(&message["author"]),
        [
            "active",
            "archived_at",
            "avatar",
            "department",
            "first_name",
            "id",
            "last_name",
            "name",
            "participant_type",
            "subtext",
            "title",
            "unit"
        ]
    );
    assert_eq!(message["author"]["subtext"], "Manager - HQ (Sales)");
    assert_eq!(message["author"]["department"], json!({"id": 10, "name": "Sales"}));
    assert_eq!(message["author"]["unit"], json!({"id": 5, "name": "HQ"}));
}

#[tokio::test]
async fn highq_answers_the_xml_sample_with_the_xml_sample() {
    let sandbox = sandbox().await;
    let highq = sandbox.highq();
    let request = "<conversation>
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
            <html><![CDATA[<p>Hi</p>]]> </html>
            <attachments>
                 <attachment>
                     <id>1</id>
                 </attachment>
                 <attachment>
                     <id>2</id>
                 </attachment>
             </attachments>
        </message>
    </messages>
</conversation>";
    let reply = client()
        .post(format!("{}/api/4/conversations/", highq.base_url()))
        .header("Content-Type", "application/xml")
        .bearer_auth(crate::support::highq_token(highq).await)
        .body(request)
        .send()
        .await
        .expect("a reply");
    assert_eq!(reply.status(), 201);
    assert_eq!(
        reply.text().await.expect("text"),
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\
         <conversation><conversationid>43</conversationid><messages><message><messageid>1160</messageid></message>\
         </messages></conversation>"
    );
    assert_eq!(highq.messages()[0].text, "<p>Hi</p> ");
}

#[tokio::test]
async fn highq_answers_the_json_sample_and_200_when_told_to() {
    let sandbox = sandbox().await;
    sandbox.highq().set_success_status(reqwest::StatusCode::OK);
    let highq = crate::support::highq(sandbox.highq()).await;
    let sample = json!({
        "recipients": {"users": {"user": [{"userid": 12}, {"userid": 34}]}},
        "messages": {"message": [
            {"html": "{message body}", "attachments": {"attachment": [{"id": "1"}, {"id": "2"}]}},
        ]},
    });
    let reply =
        highq.send("").header("Accept", "application/json").body(sample.to_string()).send().await.expect("a reply");
    assert_eq!(reply.status(), 200);
    assert_eq!(json(reply).await, json!({"conversationid": 43, "messages": {"message": [{"messageid": 1160}]}}));
}

#[tokio::test]
async fn ucwa_answers_its_sample_with_a_location_below_the_base_path_used() {
    let sandbox = sandbox().await;
    let ucwa = sandbox.ucwa();
    let token = crate::support::ucwa_token(ucwa).await;
    let send = |base: &str| {
        client()
            .post(format!(
                "{}{base}/applications/833/communication/conversations/802/messaging/sendMessage?operationId=1",
                ucwa.origin()
            ))
            .header("Content-Type", "text/html")
            .bearer_auth(&token)
            .body("<h>Hello</h>")
            .send()
    };
    let reply = send("//v1").await.expect("a reply");
    assert_eq!(reply.status(), 201);
    assert_eq!(
        reply.headers()["Location"],
        "//v1/applications/833/communication/conversations/802/messaging/messages/812"
    );
    assert_eq!(ucwa.requests().last().expect("one").path.get(..5), Some("//v1/"));

    let message = client().get(format!("{}/messages/812", crate::support::ucwa_messaging(ucwa))).bearer_auth(&token);
    let message = json(message.send().await.expect("a reply")).await;
    assert_eq!(message["_links"]["htmlMessage"]["href"], "data:text/html;charset=utf-8,%3Ch%3EHello%3C%2Fh%3E");
    assert_eq!(message["_links"].get("plainMessage"), None);

    ucwa.set_base_path("/lync/v2");
    assert_eq!(ucwa.base_url(), format!("{}/lync/v2", ucwa.origin()));
    for (base, id) in [("/ucwa/v1", 813), ("/ucwa/oauth/v1", 814), ("/v1", 815), ("/lync/v2", 816)] {
        let reply = send(base).await.expect("a reply");
        assert_eq!(
            reply.headers()["Location"],
            format!("{base}/applications/833/communication/conversations/802/messaging/messages/{id}")
        );
    }
    assert_eq!(send("/ucwa").await.expect("a reply").status(), 404);
    assert_eq!(send("/ucwa/v12").await.expect("a reply").status(), 404);
}

#[tokio::test]
async fn ucwa_takes_a_send_at_messages_too() {
    let sandbox = sandbox().await;
    let ucwa = sandbox.ucwa();
    let reply = client()
        .post(format!("{}/messages?operationId=1", crate::support::ucwa_messaging(ucwa)))
        .header("Content-Type", "text/plain; charset=utf-8")
        .bearer_auth(crate::support::ucwa_token(ucwa).await)
        .body("HelloWorld!")
        .send()
        .await
        .expect("a reply");
    assert_eq!(reply.status(), 201);
    assert_eq!(ucwa.messages()[0].text, "HelloWorld!");
    assert_eq!(ucwa.messages()[0].client_reference.as_deref(), Some("1"));
}

fn keys(value: &Value) -> Vec<&str> {
    let mut keys: Vec<_> = value.as_object().expect("an object").keys().map(String::as_str).collect();
    keys.sort_unstable();
    keys
}
