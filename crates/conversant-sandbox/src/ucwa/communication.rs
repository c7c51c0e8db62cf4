//! `…/communication`: what the user takes part with.

use axum::response::Response;
use http::{HeaderMap, HeaderValue, StatusCode, header};
use serde_json::{Value, json};

use super::{
    call::{Answer, Call},
    href,
    input::Input,
    reason::Refusal,
};
use crate::tokens::unique_hex;

pub(super) const AUDIO_PREFERENCES: [&str; 2] = ["PhoneAudio", "VoipAudio"];
pub(super) const MESSAGE_FORMATS: [&str; 2] = ["Html", "Plain"];
pub(super) const MODALITIES: [&str; 7] =
    ["ApplicationSharing", "Audio", "DataCollaboration", "Messaging", "PanoramicVideo", "PhoneAudio", "Video"];
const POLICIES: [&str; 3] = ["Disabled", "Enabled", "None"];
const PHONE_NUMBER_LENGTH: usize = 100;
/// What the vendor's samples give the property that a PUT has to bring back.
const ECHO: &str = "please pass this in a PUT request";

pub(super) async fn get_communication(call: Call) -> Answer {
    let mut store = call.state.store();
    let application = store.application(call.application())?;
    let reply = call.ok(application.communication.to_json(&application.id));
    Ok(application.communication.label(reply))
}

/// Links and embedded resources are ignored, as are properties there are none of.
pub(super) async fn put_communication(call: Call) -> Answer {
    let mut store = call.state.store();
    let application = store.application(call.application())?;
    application.communication.must_match(&call.headers)?;
    let input = Input::read(&call)?;
    application.communication = application.communication.changed_by(&input)?;
    application.tell_of_communication();
    Ok(application.communication.label(Response::default()))
}

#[derive(Clone)]
pub(super) struct Communication {
    etag: String,
    /// The name of the property that a PUT has to bring back.
    echo: String,
    audio_preference: String,
    conversation_history: String,
    lis_location: String,
    phone_number: String,
    publish_endpoint_location: bool,
    pub(super) supported_message_formats: Vec<String>,
    pub(super) supported_modalities: Vec<String>,
    video_based_screen_sharing: String,
}

impl Default for Communication {
    fn default() -> Self {
        Self {
            etag: new_etag(),
            echo: new_guid(),
            audio_preference: "VoipAudio".to_owned(),
            conversation_history: "Enabled".to_owned(),
            lis_location: String::new(),
            phone_number: String::new(),
            publish_endpoint_location: false,
            supported_message_formats: vec!["Plain".to_owned()],
            supported_modalities: Vec::new(),
            video_based_screen_sharing: "Disabled".to_owned(),
        }
    }
}

impl Communication {
    /// `If-Match` has to be there, and to name the version there is, in quotes.
    fn must_match(&self, headers: &HeaderMap) -> Result<(), Refusal> {
        let quoted = |value: &str| value.trim() == "*" || value.contains('"');
        let sent = headers.get(header::IF_MATCH).and_then(|value| value.to_str().ok()).filter(|it| quoted(it));
        let Some(sent) = sent else { return Err(Refusal::of_status(StatusCode::PRECONDITION_REQUIRED)) };
        let own = format!("\"{}\"", self.etag);
        if sent.split(',').any(|it| it.trim() == own || it.trim() == "*") {
            Ok(())
        } else {
            Err(Refusal::of_status(StatusCode::PRECONDITION_FAILED))
        }
    }

    fn changed_by(&self, input: &Input<'_>) -> Result<Self, Refusal> {
        if input.text(&self.echo, usize::MAX)?.as_deref() != Some(ECHO) {
            return Err(Refusal::missing(&[&self.echo]));
        }
        let policy = |name| input.choice(name, &POLICIES);
        let kept = self.clone();
        Ok(Self {
            etag: new_etag(),
            echo: new_guid(),
            audio_preference: input.choice("audioPreference", &AUDIO_PREFERENCES)?.unwrap_or(kept.audio_preference),
            conversation_history: policy("conversationHistory")?.unwrap_or(kept.conversation_history),
            lis_location: input.text("lisLocation", usize::MAX)?.unwrap_or(kept.lis_location),
            phone_number: input.text("phoneNumber", PHONE_NUMBER_LENGTH)?.unwrap_or(kept.phone_number),
            publish_endpoint_location: input.flag("publishEndpointLocation")?.unwrap_or(kept.publish_endpoint_location),
            supported_message_formats: input
                .choices("supportedMessageFormats", &MESSAGE_FORMATS)?
                .unwrap_or(kept.supported_message_formats),
            supported_modalities: input
                .choices("supportedModalities", &MODALITIES)?
                .unwrap_or(kept.supported_modalities),
            video_based_screen_sharing: policy("videoBasedScreenSharing")?.unwrap_or(kept.video_based_screen_sharing),
        })
    }

    /// Makes it another version.
    pub(super) fn touch(&mut self) {
        self.etag = new_etag();
    }

    fn label(&self, mut reply: Response) -> Response {
        if let Ok(etag) = HeaderValue::from_str(&format!("\"{}\"", self.etag)) {
            reply.headers_mut().insert(header::ETAG, etag);
        }
        reply
    }

    pub(super) fn to_json(&self, application: &str) -> Value {
        let own = href::communication(application);
        let mut communication = json!({
            "rel": "communication",
            "audioPreference": self.audio_preference,
            "conversationHistory": self.conversation_history,
            "etag": self.etag,
            "lisLocation": self.lis_location,
            "phoneNumber": self.phone_number,
            "publishEndpointLocation": self.publish_endpoint_location,
            "supportedMessageFormats": self.supported_message_formats,
            "supportedModalities": self.supported_modalities,
            "videoBasedScreenSharing": self.video_based_screen_sharing,
            "_links": {
                "self": {"href": own},
                "conversations": {"href": format!("{}?filter=active", href::conversations(application))},
                "startMessaging": {"href": format!("{own}/startMessaging")},
            },
        });
        communication[&self.echo] = json!(ECHO);
        communication
    }
}

/// A decimal number, as in the vendor's samples.
fn new_etag() -> String {
    u32::from_str_radix(&unique_hex()[..8], 16).unwrap_or_default().to_string()
}

fn new_guid() -> String {
    let hex = unique_hex();
    format!("{}-{}-{}-{}-{}", &hex[..8], &hex[8..12], &hex[12..16], &hex[16..20], &hex[20..])
}
