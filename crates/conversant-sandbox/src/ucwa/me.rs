//! `…/me`: the user, `makeMeAvailable` and `reportMyActivity`.

use serde_json::{Value, json};

use super::{
    NAME, USERNAME,
    applications::Application,
    call::{Answer, Call, done},
    communication::{AUDIO_PREFERENCES, MESSAGE_FORMATS, MODALITIES},
    href,
    input::Input,
    reason::Refusal,
};

const AVAILABILITIES: [&str; 6] = ["Away", "BeRightBack", "Busy", "DoNotDisturb", "Offwork", "Online"];
const ALLOWED_MODALITIES: [&str; 2] = ["Messaging", "PhoneAudio"];

pub(super) async fn get_me(call: Call) -> Answer {
    let mut store = call.state.store();
    Ok(call.ok(store.application(call.application())?.me_json()))
}

/// Once per application.
pub(super) async fn make_me_available(call: Call) -> Answer {
    let input = Input::read(&call)?;
    let formats = input.choices("supportedMessageFormats", &MESSAGE_FORMATS)?;
    let modalities = input.choices("supportedModalities", &MODALITIES)?;
    input.choice("audioPreference", &AUDIO_PREFERENCES)?;
    input.choice("signInAs", &AVAILABILITIES)?;
    for name in ["inactiveTimeout", "phoneNumber", "voipFallbackToPhoneAudioTimeOut"] {
        input.text(name, usize::MAX)?;
    }

    let mut store = call.state.store();
    let application = store.application(call.application())?;
    application.must_not_be_anonymous(&call)?;
    if modalities.iter().flatten().any(|it| !ALLOWED_MODALITIES.contains(&it.as_str())) {
        return Err(Refusal::forbidden(None, "Only Messaging and PhoneAudio are allowed"));
    }
    if application.available {
        return Err(Refusal::conflict(Some("AlreadyExists"), "The user is available already"));
    }
    application.available = true;
    let communication = &mut application.communication;
    communication.supported_message_formats = formats.unwrap_or_else(|| vec!["Plain".to_owned()]);
    communication.supported_modalities = modalities.unwrap_or_default();
    communication.touch();
    application.tell_of_me();
    application.tell_of_communication();
    Ok(done())
}

pub(super) async fn report_my_activity(call: Call) -> Answer {
    let mut store = call.state.store();
    let application = store.application(call.application())?;
    application.must_not_be_anonymous(&call)?;
    if !application.available {
        return Err(Refusal::conflict(Some("MakeMeAvailableRequired"), "The user is not available"));
    }
    Ok(done())
}

impl Application {
    fn must_not_be_anonymous(&self, call: &Call) -> Result<(), Refusal> {
        if self.guest || call.guest {
            return Err(Refusal::forbidden(Some("AnonymousNotAllowed"), "Anonymous participants are never available"));
        }
        Ok(())
    }

    pub(super) fn me_json(&self) -> Value {
        let own = href::me(&self.id);
        let mut me = json!({
            "rel": "me",
            "emailAddresses": [USERNAME],
            "name": NAME,
            "uri": format!("sip:{USERNAME}"),
            "_links": {"self": {"href": own}},
        });
        if self.available {
            me["_links"]["reportMyActivity"] =
                json!({"href": format!("{}/reportMyActivity", href::application(&self.id))});
        } else {
            me["_links"]["makeMeAvailable"] =
                json!({"href": format!("{}/makeMeAvailable", href::communication(&self.id))});
        }
        me
    }
}
