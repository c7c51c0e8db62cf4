//! Each operation of UCWA sends what the vendor shows, and reads all of what the vendor answers.

use conversant::core::retry::RetryPolicy;
use conversant::ucwa::Client;
use conversant::ucwa::operations::SendMessageBody;
use conversant::ucwa::types::{
    ApplicationType, AudioPreference, CallDeclineReason, Communication, GenericPolicy, GrantType, Importance, Link,
    LisQueryResult, MessageFormat, ModalityType, NewApplication, NewAvailability, NewConversation, NewInvitation,
    NewInvitationLinks, NewParticipant, PreferredAvailability, Refusal, TokenRequest,
};
use conversant_tests::{Server, clients, exchange, replays};

/// What the pages' samples call an operation.
const OPERATION: &str = "74cb7404e0a247d5a2d4eb0376a47dbf";

/// In the query of captured requests.
const SESSION: &str = "a9c9ae21-0cbd-4b45-9ba2-2a1ee4c3a2b1";

/// Below `/ucwa/v1`, as in the samples of the reference since 2016.
fn reference(server: &Server) -> Client {
    below("ucwa", server)
}

/// Below `/ucwa/oauth/v1`, as in captured traffic.
fn captured(server: &Server) -> Client {
    below("ucwa/oauth", server)
}

fn below(base_path: &str, server: &Server) -> Client {
    let builder = Client::builder().base_url(format!("{}/{base_path}/v1", server.url()));
    builder
        .token(clients::TOKEN)
        .retry(RetryPolicy::never())
        .no_rate_limit()
        .build()
        .expect("a URL and a token are all it takes")
}

replays! { reference, "ucwa", "" => {
    get_root: |client| client.get_root(),
    get_root_elsewhere: |client| client.get_root(),
    get_user: |client| client.get_user(),
    get_redirect: |client| client.get_redirect(),
    create_token: |client| client.create_token(
        TokenRequest::new(GrantType::Password).username("johndoe@contoso.com").password("a pass&word")
    ),
    create_token_windows: |client| client.create_token(TokenRequest::new(GrantType::UrnMicrosoftRtcWindows)),
    create_token_passive: |client| client.create_token(TokenRequest::new(GrantType::UrnMicrosoftRtcPassive)),
    create_token_anonymous: |client| client.create_token(
        TokenRequest::new(GrantType::UrnMicrosoftRtcAnonmeeting)
            .password("5LB7MRBC")
            .ms_rtc_conferenceuri("sip:john@contoso.com;gruu;opaque=app:conf:focus:id:5LB7MRBC")
            .ms_rtc_renew("cwt=AA...L940")
    ),
    create_application: |client| client.create_application(new_application()),
    get_application: |client| client.get_application("192"),
    delete_application: |client| client.delete_application("192"),
    make_me_available: |client| client.make_me_available("192",
        NewAvailability::new()
            .audio_preference(AudioPreference::PhoneAudio)
            .phone_number("4255552222")
            .sign_in_as(PreferredAvailability::BeRightBack)
            .supported_message_formats([MessageFormat::Plain, MessageFormat::Html])
            .supported_modalities([ModalityType::PhoneAudio, ModalityType::Messaging])
    ),
    make_me_available_with_timeouts: |client| client.make_me_available("192",
        NewAvailability::new()
            .audio_preference(AudioPreference::VoipAudio)
            .inactive_timeout("PT10M")
            .sign_in_as(PreferredAvailability::Online)
            .supported_modalities([
                ModalityType::Audio,
                ModalityType::Video,
                ModalityType::PhoneAudio,
                ModalityType::ApplicationSharing,
                ModalityType::Messaging,
                ModalityType::DataCollaboration,
                ModalityType::PanoramicVideo,
            ])
            .voip_fallback_to_phone_audio_time_out("PT30S")
    ),
    report_my_activity: |client| client.report_my_activity("192"),
    get_communication: |client| client.get_communication("192"),
    update_communication: |client| client.update_communication("192", "3cfa5796-5973-48da-9133-1745e9d4cd66",
        Communication::new("communication")
            .simultaneous_ring_number_match("Disabled")
            .video_based_screen_sharing(GenericPolicy::Disabled)
            .audio_preference(AudioPreference::PhoneAudio)
            .conversation_history(GenericPolicy::Disabled)
            .lis_location("samplevalue")
            .lis_query_result(LisQueryResult::Succeeded)
            .phone_number("tel:+14255552222")
            .publish_endpoint_location(false)
            .supported_message_formats([MessageFormat::Plain, MessageFormat::Html])
            .supported_modalities([ModalityType::PhoneAudio, ModalityType::Messaging])
    ),
    start_messaging: |client| client.start_messaging("192",
        NewConversation::new(OPERATION, "sip:john@contoso.com")
            .importance(Importance::Urgent)
            .subject("Skype for Business")
            .thread_id("292e0aaef36c426a97757f43dda19d06")
            .links(first_message())
    ),
    start_messaging_with_custom_content: |client| client.start_messaging("192",
        NewConversation::new(OPERATION, "sip:john@contoso.com")
            .importance(Importance::Emergency)
            .session_context("33dc0ef6-0570-4467-bb7e-49fcbea8e944")
            .links(NewInvitationLinks::new().custom_content(Link::new("data:application/sdp;base64,base64-encoded-sdp")))
    ),
    continue_messaging: |client| client.continue_messaging("192", "conversationLog", new_invitation()),
    get_invitation: |client| client.get_invitation("192", "602"),
    accept_invitation: |client| client.accept_invitation("192", "665"),
    accept_invitation_in_a_session: |client| client.accept_invitation("192", "665").session_context(SESSION),
    decline_invitation: |client| client.decline_invitation("192", "665")
        .body(Refusal::new().reason(CallDeclineReason::Local)),
    decline_invitation_in_a_session: |client| client.decline_invitation("192", "665").session_context(SESSION),
    cancel_invitation: |client| client.cancel_invitation("192", "665"),
    get_conversations: |client| client.get_conversations("192"),
    get_conversation: |client| client.get_conversation("192", "137"),
    leave_conversation: |client| client.leave_conversation("192", "137"),
    get_messaging: |client| client.get_messaging("192", "137"),
    add_messaging: |client| client.add_messaging("192", "137", new_invitation()),
    send_message_as_plain_text: |client| client.send_message("192", "137", OPERATION, SendMessageBody::plain("HelloWorld!")),
    set_is_typing: |client| client.set_is_typing("192", "137"),
    stop_messaging: |client| client.stop_messaging("192", "137"),
    get_messages: |client| client.get_messages("192", "137"),
    get_message: |client| client.get_message("192", "137", "165"),
    add_participant: |client| client.add_participant("192", "137",
        NewParticipant::new("sip:john@contoso.com").operation_id(OPERATION)
    ),
    get_participant: |client| client.get_participant("192", "137", "196"),
    get_participant_messaging: |client| client.get_participant_messaging("192", "137", "196"),
} }

replays! { clients::ucwa, "ucwa", "" => {
    get_applications: |client| client.get_applications(),
    create_application_for_a_tab: |client| client.create_application(new_application().type_(ApplicationType::Browser)),
    send_message: |client| client.send_message("833", "802", OPERATION, SendMessageBody::html("<h>Hello</h>")),
} }

replays! { captured, "ucwa", "" => {
    update_communication_with_unknown_properties: |client| client.update_communication("102", "\"2943169141\"",
        serde_json::from_value::<Communication>(serde_json::json!({
            "56de7bbf-1081-43e6-bbf2-1cabf3224c83": "please pass this in a PUT request",
            "supportedModalities": ["Messaging"],
            "supportedMessageFormats": ["Plain"],
            "rel": "communication",
            "etag": "2943169141",
        })).expect("what the event channel shows can be read")
    ),
    send_message_at_a_link: |client| client.send_message_at(
        "/ucwa/oauth/v1/applications/102/communication/conversations/21a1/messaging/messages",
        OPERATION,
        SendMessageBody::plain("hello"),
    ),
    get_events: |client| client.get_events("102").ack(1),
    get_events_of_a_conversation: |client| client.get_events("102")
        .ack(5)
        .instance_id("samplevalue")
        .low(600)
        .medium(300)
        .priority(1)
        .timeout_(900),
    get_events_after_a_pause: |client| client.get_events("102").ack(5),
    get_events_out_of_order: |client| client.get_events("102").ack(9),
} }

/// A test per header that a reply's meaning depends on.
macro_rules! headers {
    ($($test:ident: $client:expr, $exchange:literal, |$name:ident| $call:expr, $header:ident = $value:literal;)*) => {
        $(
            #[tokio::test]
            async fn $test() {
                exchange::replay(concat!("ucwa/", $exchange), "", $client, |$name| async move {
                    let reply = $call.send().await?;
                    assert_eq!(reply.headers().$header.as_ref().map(AsRef::<str>::as_ref), Some($value));
                    Ok(reply)
                })
                .await;
            }
        )*
    };
}

headers! {
    a_new_application_has_a_version: reference, "create_application", |client| client.create_application(new_application()),
        e_tag = "d78f484b-9a16-45fe-b115-04bed62687ee";
    an_application_has_a_version: reference, "get_application", |client| client.get_application("192"),
        e_tag = "a41f8c7e-39b0-4b18-b763-9469b2aa9291";
    the_communication_has_a_version: reference, "get_communication", |client| client.get_communication("192"),
        e_tag = "c5287429-be70-4b54-a4d6-139dd04d7cad";
    a_message_has_a_place: clients::ucwa, "send_message",
        |client| client.send_message("833", "802", OPERATION, SendMessageBody::html("<h>Hello</h>")),
        location = "//v1/applications/833/communication/conversations/802/messaging/messages/812";
    a_continued_conversation_has_an_invitation: reference, "continue_messaging",
        |client| client.continue_messaging("192", "conversationLog", new_invitation()),
        location = "/ucwa/v1/applications/192/communication/invitations/602";
    an_added_modality_has_an_invitation: reference, "add_messaging",
        |client| client.add_messaging("192", "137", new_invitation()),
        location = "/ucwa/v1/applications/192/communication/invitations/602";
    an_added_participant_has_an_invitation: reference, "add_participant",
        |client| client.add_participant("192", "137", NewParticipant::new("sip:john@contoso.com").operation_id(OPERATION)),
        location = "/ucwa/v1/applications/192/communication/invitations/303";
    a_new_conversation_has_an_invitation: reference, "start_messaging_with_custom_content",
        |client| client.start_messaging("192",
            NewConversation::new(OPERATION, "sip:john@contoso.com")
                .importance(Importance::Emergency)
                .session_context("33dc0ef6-0570-4467-bb7e-49fcbea8e944")
                .links(NewInvitationLinks::new().custom_content(Link::new("data:application/sdp;base64,base64-encoded-sdp")))
        ),
        location = "/ucwa/v1/applications/192/communication/invitations/602";
}

fn new_application() -> NewApplication {
    NewApplication::new("en-us", "123456", "ContosoApp/1.0 (Windows Phone OS 7.5)").instance_id("samplevalue")
}

fn first_message() -> NewInvitationLinks {
    NewInvitationLinks::new().message(Link::new("data:text/plain;base64,somebase64encodedmessage"))
}

fn new_invitation() -> NewInvitation {
    NewInvitation::new().operation_id(OPERATION).links(first_message())
}
