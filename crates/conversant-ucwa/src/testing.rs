// Made by `cargo xtask generate ucwa` from specs/ucwa.yaml (sha256 8ae4282136bcaf5f) with progenitor 0.15.1.
// Do not edit: change the spec or the pipeline and generate again.

//! Canned replies: clients for unit tests that open no socket. See [`conversant_core::testing`].

#[allow(unused_imports)]
use conversant_core::testing::{ByStatus, Enveloped, Raw, Typed};
#[allow(unused_imports)]
use crate::types;
use crate::{Client, ClientBuilder, operations};

conversant_core::canned! {
    Client, ClientBuilder;
    get_root = get_root(GetRoot, GET_ROOT) 200 => Typed<types::Root>, operations::GetRootError, ();
    get_user = get_user(GetUser, GET_USER) 200 => Typed<types::User>, operations::GetUserError, ();
    get_redirect = get_redirect(GetRedirect, GET_REDIRECT) 200 => Typed<types::Redirect>, operations::GetRedirectError, ();
    create_token = create_token(CreateToken, CREATE_TOKEN) 200 => Typed<types::TokenReply>, operations::CreateTokenError, Typed<types::TokenRequest>;
    get_applications = get_applications(GetApplications, GET_APPLICATIONS) 200 => Typed<types::Applications>, operations::GetApplicationsError, ();
    create_application = create_application(CreateApplication, CREATE_APPLICATION) 200 => Typed<types::Application>, operations::CreateApplicationError, Typed<types::NewApplication>;
    get_application = get_application(GetApplication, GET_APPLICATION) 200 => Typed<types::Application>, operations::GetApplicationError, ();
    delete_application = delete_application(DeleteApplication, DELETE_APPLICATION) 204 => (), operations::DeleteApplicationError, ();
    make_me_available = make_me_available(MakeMeAvailable, MAKE_ME_AVAILABLE) 201 => (), operations::MakeMeAvailableError, Typed<types::NewAvailability>;
    report_my_activity = report_my_activity(ReportMyActivity, REPORT_MY_ACTIVITY) 204 => (), operations::ReportMyActivityError, ();
    get_communication = get_communication(GetCommunication, GET_COMMUNICATION) 200 => Typed<types::Communication>, operations::GetCommunicationError, ();
    update_communication = update_communication(UpdateCommunication, UPDATE_COMMUNICATION) 200 => (), operations::UpdateCommunicationError, Typed<types::Communication>;
    start_messaging = start_messaging(StartMessaging, START_MESSAGING) 201 => (), operations::StartMessagingError, Typed<types::NewConversation>;
    continue_messaging = continue_messaging(ContinueMessaging, CONTINUE_MESSAGING) 201 => (), operations::ContinueMessagingError, Typed<types::NewInvitation>;
    get_invitation = get_invitation(GetInvitation, GET_INVITATION) 200 => Typed<types::Invitation>, operations::GetInvitationError, ();
    accept_invitation = accept_invitation(AcceptInvitation, ACCEPT_INVITATION) 204 => (), operations::AcceptInvitationError, ();
    decline_invitation = decline_invitation(DeclineInvitation, DECLINE_INVITATION) 204 => (), operations::DeclineInvitationError, Typed<types::Refusal>;
    cancel_invitation = cancel_invitation(CancelInvitation, CANCEL_INVITATION) 204 => (), operations::CancelInvitationError, ();
    get_conversations = get_conversations(GetConversations, GET_CONVERSATIONS) 200 => Typed<types::Conversations>, operations::GetConversationsError, ();
    get_conversation = get_conversation(GetConversation, GET_CONVERSATION) 200 => Typed<types::Conversation>, operations::GetConversationError, ();
    leave_conversation = leave_conversation(LeaveConversation, LEAVE_CONVERSATION) 204 => (), operations::LeaveConversationError, ();
    get_messaging = get_messaging(GetMessaging, GET_MESSAGING) 200 => Typed<types::Messaging>, operations::GetMessagingError, ();
    add_messaging = add_messaging(AddMessaging, ADD_MESSAGING) 201 => (), operations::AddMessagingError, Typed<types::NewInvitation>;
    send_message = send_message(SendMessage, SEND_MESSAGE) 201 => (), operations::SendMessageError, conversant_core::Text;
    set_is_typing = set_is_typing(SetIsTyping, SET_IS_TYPING) 204 => (), operations::SetIsTypingError, ();
    stop_messaging = stop_messaging(StopMessaging, STOP_MESSAGING) 204 => (), operations::StopMessagingError, ();
    get_messages = get_messages(GetMessages, GET_MESSAGES) 200 => Typed<types::Messages>, operations::GetMessagesError, ();
    get_message = get_message(GetMessage, GET_MESSAGE) 200 => Typed<types::Message>, operations::GetMessageError, ();
    add_participant = add_participant(AddParticipant, ADD_PARTICIPANT) 201 => (), operations::AddParticipantError, Typed<types::NewParticipant>;
    get_participant = get_participant(GetParticipant, GET_PARTICIPANT) 200 => Typed<types::Participant>, operations::GetParticipantError, ();
    get_participant_messaging = get_participant_messaging(GetParticipantMessaging, GET_PARTICIPANT_MESSAGING) 200 => Typed<types::ParticipantMessaging>, operations::GetParticipantMessagingError, ();
    get_events = get_events(GetEvents, GET_EVENTS) 200 => Typed<types::EventsReply>, operations::GetEventsError, ();
}
