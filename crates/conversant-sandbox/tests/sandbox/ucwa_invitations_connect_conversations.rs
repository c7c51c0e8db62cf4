//! UCWA's conversations begin with an invitation, and are what becomes of it.

use std::time::Duration;

use crate::support::{json, sandbox};
use crate::ucwa_support::{Lync, events, href, location, told};
use conversant_sandbox::ucwa::RemoteAnswer;
use serde_json::{Value, json};

fn invitation(more: &Value) -> Value {
    let mut invitation = json!({"to": "sip:pat@contoso.com", "operationId": "5028e824", "subject": "Tonight"});
    invitation.as_object_mut().expect("an object").extend(more.as_object().cloned().unwrap_or_default());
    invitation
}

#[tokio::test]
async fn starting_is_told_in_the_documented_order() {
    let sandbox = sandbox().await;
    let lync = Lync::with_new_application(sandbox.ucwa()).await;
    let start = href(&lync.read(&lync.below("communication")).await, "startMessaging");
    let started = lync.post(&start, &invitation(&json!({"importance": "Urgent"}))).await;
    assert_eq!(started.status(), 201);
    let place = location(&started);
    assert_eq!(started.bytes().await.expect("a body").len(), 0);

    let package = lync.events(1).await;
    assert_eq!(
        told(&package),
        [
            "communication: started messagingInvitation",
            "communication: added conversation",
            "conversation: added localParticipant",
            "conversation: updated messaging",
            "communication: updated conversation",
            "conversation: added participant",
            "conversation: added participantMessaging",
            "conversation: updated messaging",
            "communication: completed messagingInvitation Success",
        ]
    );
    let events = events(&package);
    let states = |rel: &str| -> Vec<_> {
        events.iter().filter_map(|it| it["_embedded"][rel]["state"].as_str()).map(str::to_owned).collect()
    };
    assert_eq!(states("messagingInvitation"), ["Connecting", "Connected"]);
    assert_eq!(states("conversation"), ["Connecting", "Connected"]);
    assert_eq!(states("messaging"), ["Connecting", "Connected"]);
    assert_eq!(events[3]["_embedded"]["messaging"].get("negotiatedMessageFormats"), None);
    assert_eq!(events[7]["_embedded"]["messaging"]["negotiatedMessageFormats"], json!(["Plain", "Html"]));
    assert_eq!(events[6]["in"]["rel"], "participant");

    let answered = lync.read(&place).await;
    assert_eq!(answered, events[8]["_embedded"]["messagingInvitation"]);
    assert_eq!(answered["operationId"], "5028e824");
    assert_eq!(answered["importance"], "Urgent");
    assert_eq!(answered["_embedded"]["acceptedByParticipant"][0]["uri"], "sip:pat@contoso.com");
    let conversations = lync.read(&lync.below("communication/conversations?filter=active")).await;
    assert_eq!(conversations["_links"]["conversation"], json!([{"href": href(&answered, "conversation")}]));
    let conversation = lync.read(&href(&answered, "conversation")).await;
    assert_eq!(conversation["subject"], "Tonight");
    assert_eq!(conversation["participantCount"], 2);
    assert_eq!(conversation["activeModalities"], json!(["Messaging"]));
}

#[tokio::test]
async fn a_first_message_is_sent_with_the_invitation() {
    let sandbox = sandbox().await;
    let lync = Lync::new(sandbox.ucwa()).await;
    let message = json!({"_links": {"message": {"href": "data:text/html;base64,PGI+SGk8L2I+"}}});
    let started = lync.post(&lync.below("communication/startMessaging"), &invitation(&message)).await;
    assert_eq!(started.status(), 201);
    let stored = &sandbox.ucwa().messages()[0];
    assert_eq!(stored.text, "<b>Hi</b>");
    assert_eq!(stored.client_reference.as_deref(), Some("5028e824"));
    let listed = lync.read(&lync.below("communication/conversations/804/messaging/messages")).await;
    assert_eq!(listed["_links"]["message"].as_array().map(Vec::len), Some(1));
}

#[tokio::test]
async fn an_invitation_declined_or_unanswered_fails() {
    let sandbox = sandbox().await;
    let lync = Lync::with_new_application(sandbox.ucwa()).await;
    let start = lync.below("communication/startMessaging");
    sandbox.ucwa().set_ring_time(Duration::from_millis(50));
    let mut ack = 0;
    for (answer, subcode) in [(RemoteAnswer::Declines, "Declined"), (RemoteAnswer::Rings, "Timeout")] {
        sandbox.ucwa().remote_answers(answer);
        let place = location(&lync.post(&start, &invitation(&json!({}))).await);
        // It rings and fails in one package or in two, as fast as this machine happens to be.
        let mut heard = Vec::new();
        for _ in 0..2 {
            ack += 1;
            heard.extend(events(&lync.events(ack).await));
            if heard.iter().any(|it| it["type"] == "completed") {
                break;
            }
        }
        let failed = heard.iter().find(|it| it["type"] == "completed").expect("it ends");
        assert_eq!(failed["status"], "Failure");
        assert_eq!(failed["reason"]["code"], "RemoteFailure");
        assert_eq!(failed["reason"]["subcode"], subcode);
        let failed = lync.read(&place).await;
        assert_eq!(failed["state"], "Failed");
        assert_eq!(failed["_links"].get("cancel"), None);
        assert_eq!(lync.read(&href(&failed, "messaging")).await["state"], "Disconnected");
    }
    assert_eq!(sandbox.ucwa().messages().len(), 0);
}

#[tokio::test]
async fn an_invitation_that_rings_is_accepted_declined_or_cancelled() {
    let sandbox = sandbox().await;
    let lync = Lync::with_new_application(sandbox.ucwa()).await;
    let start = lync.below("communication/startMessaging");
    sandbox.ucwa().remote_answers(RemoteAnswer::Rings);
    let id = |place: &str| place.rsplit_once('/').expect("an id").1.to_owned();
    let mut places = Vec::new();
    for _ in 0..4 {
        places.push(location(&lync.post(&start, &invitation(&json!({}))).await));
    }
    sandbox.ucwa().remote_accepts(&id(&places[0]));
    sandbox.ucwa().remote_declines(&id(&places[1]));
    let ringing = lync.read(&places[2]).await;
    assert_eq!(lync.act(&href(&ringing, "cancel")).await.status(), 204);
    assert_eq!(lync.act(&href(&ringing, "cancel")).await.status(), 409);
    // As captured traffic cancels.
    let messaging = href(&lync.read(&places[3]).await, "messaging");
    assert_eq!(lync.act(&format!("{messaging}/terminate")).await.status(), 204);
    for (place, state) in places.iter().zip(["Connected", "Failed", "Cancelled", "Cancelled"]) {
        assert_eq!(lync.read(place).await["state"], state);
    }
}

#[tokio::test]
async fn an_incoming_invitation_is_accepted_or_declined() {
    let sandbox = sandbox().await;
    let lync = Lync::new(sandbox.ucwa()).await;
    let incoming = sandbox.ucwa().remote_invites("833", "sip:pat@contoso.com", "Hi there");
    let package = lync.events(1).await;
    assert_eq!(told(&package), ["communication: started messagingInvitation", "communication: added conversation"]);
    let invited = &events(&package)[0]["_embedded"]["messagingInvitation"];
    assert_eq!(invited["direction"], "Incoming");
    assert_eq!(invited["_links"]["message"]["href"], "data:text/plain;charset=utf-8,Hi+there");
    assert_eq!(invited["_embedded"]["from"]["uri"], "sip:pat@contoso.com");
    assert_eq!(invited["_links"].get("cancel"), None);
    assert_eq!(lync.read(&href(invited, "conversation")).await["state"], "Incoming");
    assert_eq!(lync.act(&href(invited, "accept")).await.status(), 204);

    let package = lync.events(2).await;
    assert_eq!(
        told(&package),
        [
            "communication: updated conversation",
            "conversation: added participant",
            "conversation: added participantMessaging",
            "conversation: updated messaging",
            "communication: completed messagingInvitation Success",
            "conversation: completed message Success",
        ]
    );
    assert_eq!(lync.read(&href(invited, "conversation")).await["state"], "Connected");
    let accepted = lync.read(&href(invited, "self")).await;
    assert_eq!(accepted["_links"].get("accept"), None);
    assert_eq!(lync.act(&href(invited, "accept")).await.status(), 409);
    assert_eq!(sandbox.ucwa().messages()[0].conversation, incoming.conversation_id);

    let incoming = sandbox.ucwa().remote_invites("833", "sip:pat@contoso.com", "Again");
    let place = lync.below(&format!("communication/invitations/{}", incoming.invitation_id));
    let decline = href(&lync.read(&place).await, "decline");
    assert_eq!(lync.post(&decline, &json!({"reason": "Sulking"})).await.status(), 400);
    assert_eq!(lync.post(&decline, &json!({"reason": "Local"})).await.status(), 204);
    assert_eq!(lync.read(&place).await["state"], "Declined");
    assert_eq!(sandbox.ucwa().messages().len(), 1);
}

#[tokio::test]
async fn a_participant_more_makes_a_conference() {
    let sandbox = sandbox().await;
    let lync = Lync::new(sandbox.ucwa()).await;
    let conversation = lync.read(&lync.conversation()).await;
    let add = href(&conversation, "addParticipant");
    let asked = lync.post(&add, &json!({"to": "sip:pat@contoso.com", "operationId": "7"})).await;
    assert_eq!(asked.status(), 201);
    let invitation = lync.read(&location(&asked)).await;
    assert_eq!(invitation["rel"], "participantInvitation");
    assert_eq!(invitation["operationId"], "7");
    assert_eq!(
        told(&lync.events(1).await),
        [
            "communication: started participantInvitation",
            "communication: updated conversation",
            "conversation: added participant",
            "conversation: added participantMessaging",
            "communication: completed participantInvitation Success",
        ]
    );
    let conversation = lync.read(&lync.conversation()).await;
    assert_eq!(conversation["state"], "Conferenced");
    assert_eq!(conversation["participantCount"], 3);
    let participants = lync.read(&href(&conversation, "participants")).await;
    assert_eq!(participants["_links"]["participant"].as_array().map(Vec::len), Some(3));
    let again = lync.post(&add, &json!({"to": "sip:pat@contoso.com"})).await;
    assert_eq!(json(again).await["subcode"], "AlreadyExists");

    sandbox.ucwa().remote_leaves("802", "pat@contoso.com");
    assert_eq!(lync.read(&lync.conversation()).await["participantCount"], 2);
}

#[tokio::test]
async fn an_earlier_conversation_is_continued_with_those_it_was_with() {
    let sandbox = sandbox().await;
    let lync = Lync::new(sandbox.ucwa()).await;
    let log = |id: &str| lync.below(&format!("communication/conversationLogs/{id}/continueMessaging"));
    let continued = lync.act(&log(&sandbox.ucwa().credentials().conversation_log_id)).await;
    assert_eq!(continued.status(), 201);
    let invitation = lync.read(&location(&continued)).await;
    assert_eq!(invitation["to"], sandbox.ucwa().credentials().participant_uri);
    assert_eq!(lync.act(&log("nothing")).await.status(), 404);
}

#[tokio::test]
async fn a_conversation_left_is_gone_with_all_below_it() {
    let sandbox = sandbox().await;
    let lync = Lync::new(sandbox.ucwa()).await;
    lync.send("1", "x").await;
    assert_eq!(lync.delete(&lync.conversation()).await.status(), 204);
    let told = told(&lync.events(1).await);
    assert_eq!(told.last().expect("events"), "communication: deleted conversation");
    for path in ["", "/messaging", "/messaging/messages", "/participants/tosh@contoso.com"] {
        let gone = lync.get(&format!("{}{path}", lync.conversation())).await;
        assert_eq!(gone.status(), 404, "{path}");
        assert_eq!(json(gone).await["subcode"], "ConversationNotFound");
    }
    let left = lync.read(&lync.below("communication/conversations")).await;
    assert_eq!(left["_links"]["conversation"].as_array().map(Vec::len), Some(1));
    // What was sent was sent.
    assert_eq!(sandbox.ucwa().messages().len(), 1);
}
