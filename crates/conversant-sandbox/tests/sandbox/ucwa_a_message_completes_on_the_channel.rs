//! What becomes of a message is told on UCWA's event channel, by the id its sender gave it.

use crate::support::{json, sandbox};
use crate::ucwa_support::{Lync, events, href, location, told};
use conversant_sandbox::ucwa::DeliveryRefusal;
use serde_json::json;

#[tokio::test]
async fn a_message_sent_completes_with_success() {
    let sandbox = sandbox().await;
    let lync = Lync::new(sandbox.ucwa()).await;
    let sent = lync.send("5028e824", "Hi Tosh").await;
    assert_eq!(sent.status(), 201);
    let package = lync.events(1).await;
    assert_eq!(told(&package), ["conversation: completed message Success"]);
    let event = &events(&package)[0];
    assert_eq!(event.get("reason"), None);
    assert_eq!(event["link"], json!({"rel": "message", "href": location(&sent)}));
    let message = &event["_embedded"]["message"];
    assert_eq!(message["operationId"], "5028e824");
    assert_eq!(message["status"], "Succeeded");
    assert_eq!(message["direction"], "Outgoing");
    assert_eq!(*message, lync.read(&location(&sent)).await);
}

#[tokio::test]
async fn a_delivery_refused_completes_with_the_reason_and_those_who_refused() {
    let sandbox = sandbox().await;
    let lync = Lync::new(sandbox.ucwa()).await;
    sandbox.ucwa().refuse_next_delivery(DeliveryRefusal::new("RemoteFailure", "Timeout"));
    let sent = lync.send("1", "x").await;
    assert_eq!(sent.status(), 201);
    let package = lync.events(1).await;
    assert_eq!(told(&package), ["conversation: completed message Failure"]);
    let event = &events(&package)[0];
    assert_eq!(event["reason"]["code"], "RemoteFailure");
    assert_eq!(event["reason"]["subcode"], "Timeout");
    assert_eq!(event["_embedded"]["message"]["status"], "Failed");
    let message = lync.read(&location(&sent)).await;
    let failed_for = crate::support::text(&message["_links"]["failedDeliveryParticipant"][0]["href"]);
    assert_eq!(lync.read(&failed_for).await["uri"], sandbox.ucwa().credentials().participant_uri);

    lync.send("2", "x").await;
    assert_eq!(told(&lync.events(2).await), ["conversation: completed message Success"]);
}

#[tokio::test]
async fn of_several_participants_some_may_refuse() {
    let sandbox = sandbox().await;
    let lync = Lync::new(sandbox.ucwa()).await;
    let one_more = sandbox.ucwa().remote_joins("802", "sip:pat@contoso.com", "Pat");
    sandbox.ucwa().refuse_next_delivery(DeliveryRefusal::new("ServiceFailure", "None").by([&one_more]));
    let message = lync.read(&location(&lync.send("1", "x").await)).await;
    let failed = message["_links"]["failedDeliveryParticipant"].as_array().expect("a list");
    assert_eq!(failed.len(), 1);
    assert_eq!(lync.read(&crate::support::text(&failed[0]["href"])).await["name"], "Pat");
}

#[tokio::test]
async fn a_message_held_is_pending_until_it_is_released() {
    let sandbox = sandbox().await;
    let lync = Lync::new(sandbox.ucwa()).await;
    sandbox.ucwa().hold_deliveries();
    let places = [location(&lync.send("1", "x").await), location(&lync.send("2", "y").await)];
    let package = lync.events(1).await;
    assert_eq!(told(&package), ["conversation: started message"; 2]);
    assert_eq!(lync.read(&places[1]).await["status"], "Pending");
    sandbox.ucwa().refuse_next_delivery(DeliveryRefusal::new("RemoteFailure", "NotAllowed"));
    sandbox.ucwa().release_deliveries();
    let package = lync.read(&href(&package, "next")).await;
    assert_eq!(told(&package), ["conversation: completed message Failure", "conversation: completed message Success"]);
    assert_eq!(lync.read(&places[0]).await["status"], "Failed");
    assert_eq!(lync.read(&places[1]).await["status"], "Succeeded");
}

#[tokio::test]
async fn what_a_remote_user_says_comes_with_its_text_and_is_listed() {
    let sandbox = sandbox().await;
    let lync = Lync::new(sandbox.ucwa()).await;
    sandbox.ucwa().remote_types("802");
    sandbox.ucwa().remote_says("802", "Hi Lene, 1+1=2\r\n");
    let package = lync.events(1).await;
    assert_eq!(
        told(&package),
        [
            "conversation: added participant",
            "conversation: deleted participant",
            "conversation: completed message Success"
        ]
    );
    let events = events(&package);
    assert_eq!(events[0]["in"]["rel"], "typingParticipants");
    let message = &events[2]["_embedded"]["message"];
    assert_eq!(message["direction"], "Incoming");
    assert_eq!(message.get("operationId"), None);
    assert_eq!(message["_links"]["plainMessage"]["href"], "data:text/plain;charset=utf-8,Hi+Lene%2C+1%2B1%3D2%0D%0A");
    assert_eq!(message["_links"]["participant"]["title"], "Tosh");
    let listed = lync.read(&format!("{}/messaging/messages", lync.conversation())).await;
    assert_eq!(listed["_links"]["message"], json!([{"href": message["_links"]["self"]["href"]}]));
}

#[tokio::test]
async fn who_writes_is_listed_until_they_sent_or_ceased() {
    let sandbox = sandbox().await;
    let lync = Lync::new(sandbox.ucwa()).await;
    let messaging = lync.read(&format!("{}/messaging", lync.conversation())).await;
    let typing = async || {
        let typing = lync.read(&href(&messaging, "typingParticipants")).await;
        typing["_links"]["participant"].as_array().expect("a list").len()
    };
    for _ in 0..2 {
        assert_eq!(lync.act(&href(&messaging, "setIsTyping")).await.status(), 204);
        assert_eq!(typing().await, 1);
    }
    sandbox.ucwa().remote_types("802");
    assert_eq!(typing().await, 2);
    lync.send("1", "x").await;
    assert_eq!(typing().await, 1);
    sandbox.ucwa().remote_stops_typing("802");
    assert_eq!(typing().await, 0);
}

#[tokio::test]
async fn nothing_is_sent_where_messaging_is_not_connected() {
    let sandbox = sandbox().await;
    let lync = Lync::new(sandbox.ucwa()).await;
    let place = format!("{}/messaging", lync.conversation());
    assert_eq!(lync.act(&href(&lync.read(&place).await, "stopMessaging")).await.status(), 204);
    let messaging = lync.read(&place).await;
    assert_eq!(messaging["state"], "Disconnected");
    for rel in ["sendMessage", "setIsTyping", "stopMessaging", "typingParticipants"] {
        assert_eq!(messaging["_links"].get(rel), None, "{rel}");
    }
    let refused = lync.send("1", "x").await;
    assert_eq!(refused.status(), 409);
    assert_eq!(json(refused).await["code"], "Conflict");
    assert_eq!(lync.act(&format!("{place}/setIsTyping")).await.status(), 409);
    assert_eq!(lync.act(&format!("{place}/stopMessaging")).await.status(), 409);
    assert_eq!(sandbox.ucwa().messages().len(), 0);

    assert_eq!(lync.act(&href(&messaging, "addMessaging")).await.status(), 201);
    assert_eq!(lync.send("1", "x").await.status(), 201);
    assert_eq!(lync.act(&format!("{place}/addMessaging")).await.status(), 409);
}
