//! Ziik's objects have the documented fields, of the documented types, and no others.

use crate::api::{Api, difference};
use serde_json::{Value, json};

const MESSAGE: &str = "id:int type:text conversationId:int is_reply:bool parent:any deleted:bool message:text date:int \
    edited_at:int? reactions:list author:object files:list voice:object?";

const PARTICIPANT: &str = "id:int first_name:text last_name:text name:text title:text active:bool avatar:object \
    archived_at:int? participant_type:text subtext:text department:object? unit:object";

const FILE: &str = "id:int name:text mime:text size:int type:text extension:text uploaded:bool processing:bool \
    height:int width:int source:text stream:text versions:object screenshot:any date:int created_at:int updated_at:int \
    created_formatted:text updated_formatted:text";

/// Of a direct one, and one without messages.
const CONVERSATION: &str = "id:int type:text created_at:int updated_at:int mute_rule:int? unread_message_count:int \
    participants:list publish:object archived_at:int?";

const LISTED_USER: &str = "content_type:text id:int reference:text name:text first_name:text last_name:text title:text? \
    avatar:object? active:bool unit:object physicalUnit:object url:text";

const MORE_OF_A_USER: &str = "ask_about:text? country:text? quote:text description:text phone:text? email:text \
    birthday:text? policy_accept:bool latest_release:int settings:object admin:bool system_admin:bool \
    permissions:object userTypes:list memberGroups:list meta_field_0:text? meta_field_1:text? meta_field_2:text? \
    meta_field_3:text? meta_field_4:text?";

const UNIT: &str = "content_type:text id:int name:text level:int unit_type:text parent:object? url:text";

fn assert_is(object: &Value, table: &str) {
    assert_eq!(difference(object, table), Vec::<String>::new(), "{object:#}");
}

async fn api(sandbox: &conversant_sandbox::Sandbox) -> Api {
    let ziik = sandbox.ziik();
    Api::new(ziik.base_url(), crate::support::ziik_token(ziik).await)
}

#[tokio::test]
async fn messages_and_conversations_are_as_documented() {
    let sandbox = crate::support::sandbox().await;
    let api = api(&sandbox).await;
    let sent = api.post("/conversations/123/messages", &json!({"message": "x"})).await.1;
    let body = json!({"id": sent["id"], "type": "messages", "content_type": "image/png", "filename": "a.png"});
    let upload = api.post("/upload", &body).await.1;
    assert_is(&upload, "uuid:text key:text url:text headers:object file:int");
    for path in ["/conversations/123/messages", "/conversations/125/messages", "/conversations/125/messages?page=1"] {
        let list = api.found(path).await;
        for message in list["data"].as_array().expect("a list") {
            assert_is(message, MESSAGE);
            assert_is(&message["author"], PARTICIPANT);
            if !message["voice"].is_null() {
                assert_is(&message["voice"], "id:int processing:bool extension:text duration:number url:text");
            }
        }
    }
    assert_is(&api.found("/conversations/123/files").await["data"][0], FILE);

    assert_is(&api.found("/conversations/124").await, CONVERSATION);
    assert_is(&api.found("/conversations/125").await, &format!("{CONVERSATION} title:text latest_message:object"));
    let participants = api.found("/conversations/125/participants").await;
    assert_is(&participants["data"][0], &format!("{PARTICIPANT} type:int"));
}

#[tokio::test]
async fn users_are_as_documented() {
    let sandbox = crate::support::sandbox().await;
    let api = api(&sandbox).await;
    let list = api.found("/users").await;
    assert_is(&list, "data:list links:object meta:object");
    assert_is(&list["links"], "first:text last:text prev:text? next:text?");
    assert_is(&list["meta"], "current_page:int from:int last_page:int path:text per_page:int to:int total:int");
    for user in list["data"].as_array().expect("a list") {
        assert_is(user, LISTED_USER);
        assert_is(&user["unit"], UNIT);
        let whole = api.found(&format!("/users/{}", user["id"])).await["data"].clone();
        assert_is(&whole, &format!("{LISTED_USER} {MORE_OF_A_USER}"));
        let settings = "timezone:text? show_birthdays:text birthdays_optout:bool expire:int? language:text";
        assert_is(&whole["settings"], settings);
        assert_is(&whole["userTypes"][0], "id:int name:text");
    }
    let found = api.found("/users/search").await["data"][0].clone();
    assert_is(&found, &format!("{LISTED_USER} permissions:object"));
    let own = api.found("/users/current").await["data"].clone();
    assert_is(&own, &format!("{LISTED_USER} {MORE_OF_A_USER} abilities:object memberUnits:list"));
    assert!(own["abilities"].as_object().expect("an object").values().all(Value::is_boolean));
    assert_is(&own["memberUnits"][0], "abilities:object unit:object department:object userTypes:list");
    let membership = api.found("/users/1/units").await["data"][0].clone();
    assert_is(&membership, "abilities:list unit:object department:object userTypes:list permissions:object");
    assert_is(&membership["department"], UNIT);
}

#[tokio::test]
async fn webhooks_are_as_documented() {
    let sandbox = crate::support::sandbox().await;
    let api = api(&sandbox).await;
    let body = json!({"name": "a", "uri": "http://127.0.0.1:9/", "triggers": ["user.create"]});
    let created = api.post("/webhooks", &body).await.1;
    assert_is(
        &created["data"],
        "id:int content_type:text name:text uri:text author:object permissions:object url:text",
    );
    assert_is(&created["data"]["author"], &format!("{LISTED_USER} permissions:object"));
    assert_is(&created["data"]["permissions"], "edit:bool delete:bool");
    assert_is(&api.found("/webhooks/1/triggers").await["data"][0], "id:int event:text");
}
