//! `…/policies`: those that concern messages. `…/people`, which is linked and has nothing more here.

use serde_json::{Value, json};

use super::{
    applications::Application,
    call::{Answer, Call},
    href,
};

pub(super) async fn get_policies(call: Call) -> Answer {
    let mut store = call.state.store();
    let application = store.application(call.application())?;
    Ok(call.ok(json!({
        "rel": "policies",
        "emoticons": "Enabled",
        "htmlMessaging": "Enabled",
        "messageArchiving": "Disabled",
        "messagingUrls": "Enabled",
        "saveMessagingHistory": "Enabled",
        "_links": {"self": {"href": format!("{}/policies", href::application(&application.id))}},
    })))
}

pub(super) async fn get_people(call: Call) -> Answer {
    let mut store = call.state.store();
    Ok(call.ok(store.application(call.application())?.people_json()))
}

impl Application {
    pub(super) fn people_json(&self) -> Value {
        json!({"rel": "people", "_links": {"self": {"href": format!("{}/people", href::application(&self.id))}}})
    }
}
