// Made by `cargo xtask generate ziik` from specs/ziik.yaml (sha256 3c171c434584215c) with progenitor 0.15.1.
// Do not edit: change the spec or the pipeline and generate again.

//! Canned replies: clients for unit tests that open no socket. See [`conversant_core::testing`].

#[allow(unused_imports)]
use conversant_core::testing::{ByStatus, Enveloped, Raw, Typed};
#[allow(unused_imports)]
use crate::types;
use crate::{Client, ClientBuilder, operations};

conversant_core::canned! {
    Client, ClientBuilder;
    authenticate = authenticate(Authenticate, AUTHENTICATE) 200 => Typed<types::Authentication>, operations::AuthenticateError, Typed<types::Credentials>;
    renew_token = renew_token(RenewToken, RENEW_TOKEN) 200 => Typed<types::RenewedToken>, operations::RenewTokenError, ();
    request_new_password = request_new_password(RequestNewPassword, REQUEST_NEW_PASSWORD) 204 => (), operations::RequestNewPasswordError, Typed<types::PasswordRequest>;
    set_new_password = set_new_password(SetNewPassword, SET_NEW_PASSWORD) 204 => (), operations::SetNewPasswordError, Typed<types::PasswordReset>;
    list_conversations = list_conversations(ListConversations, LIST_CONVERSATIONS) 200 => Typed<types::ConversationList>, operations::ListConversationsError, ();
    create_conversation = create_conversation(CreateConversation, CREATE_CONVERSATION) 200 => Typed<types::CreatedConversation>, operations::CreateConversationError, Typed<types::NewConversation>;
    get_conversation = get_conversation(GetConversation, GET_CONVERSATION) 200 => Typed<types::Conversation>, operations::GetConversationError, ();
    update_conversation = update_conversation(UpdateConversation, UPDATE_CONVERSATION) 202 => (), operations::UpdateConversationError, Typed<types::ConversationUpdate>;
    delete_conversation = delete_conversation(DeleteConversation, DELETE_CONVERSATION) 204 => (), operations::DeleteConversationError, ();
    list_conversation_files = list_conversation_files(ListConversationFiles, LIST_CONVERSATION_FILES) 200 => Typed<types::FileList>, operations::ListConversationFilesError, ();
    mark_conversation_read = mark_conversation_read(MarkConversationRead, MARK_CONVERSATION_READ) 204 => (), operations::MarkConversationReadError, ();
    list_messages = list_messages(ListMessages, LIST_MESSAGES) 200 => Typed<types::MessageList>, operations::ListMessagesError, ();
    create_message = create_message(CreateMessage, CREATE_MESSAGE) 200 => Typed<types::Message>, operations::CreateMessageError, Typed<types::NewMessage>;
    get_message = get_message(GetMessage, GET_MESSAGE) 200 => Typed<types::Message>, operations::GetMessageError, ();
    delete_message = delete_message(DeleteMessage, DELETE_MESSAGE) 204 => (), operations::DeleteMessageError, ();
    finalize_message_update = finalize_message_update(FinalizeMessageUpdate, FINALIZE_MESSAGE_UPDATE) 200 => Typed<types::Message>, operations::FinalizeMessageUpdateError, ();
    list_participants = list_participants(ListParticipants, LIST_PARTICIPANTS) 200 => Typed<types::ParticipantList>, operations::ListParticipantsError, ();
    add_participants = add_participants(AddParticipants, ADD_PARTICIPANTS) 204 => (), operations::AddParticipantsError, Typed<types::NewParticipants>;
    update_participant = update_participant(UpdateParticipant, UPDATE_PARTICIPANT) 204 => (), operations::UpdateParticipantError, Typed<types::ParticipantUpdate>;
    remove_participant = remove_participant(RemoveParticipant, REMOVE_PARTICIPANT) 204 => (), operations::RemoveParticipantError, ();
    initiate_upload = initiate_upload(InitiateUpload, INITIATE_UPLOAD) 201 => Typed<types::PresignedUpload>, operations::InitiateUploadError, Typed<types::NewUpload>;
    download_file = download_file(DownloadFile, DOWNLOAD_FILE) 200 => conversant_core::Download, operations::DownloadFileError, ();
    download_file_preset = download_file_preset(DownloadFilePreset, DOWNLOAD_FILE_PRESET) 200 => conversant_core::Download, operations::DownloadFilePresetError, ();
    finalise_upload = finalise_upload(FinaliseUpload, FINALISE_UPLOAD) 204 => (), operations::FinaliseUploadError, Typed<types::UploadKey>;
    list_users = list_users(ListUsers, LIST_USERS) 200 => Typed<types::UserList>, operations::ListUsersError, ();
    create_user = create_user(CreateUser, CREATE_USER) 201 => Typed<types::User>, operations::CreateUserError, Typed<types::NewUser>;
    get_current_user = get_current_user(GetCurrentUser, GET_CURRENT_USER) 200 => Typed<types::User>, operations::GetCurrentUserError, ();
    search_users = search_users(SearchUsers, SEARCH_USERS) 200 => Typed<types::UserList>, operations::SearchUsersError, ();
    get_user_by_reference = get_user_by_reference(GetUserByReference, GET_USER_BY_REFERENCE) 200 => Typed<types::User>, operations::GetUserByReferenceError, ();
    get_user = get_user(GetUser, GET_USER) 200 => Typed<types::User>, operations::GetUserError, ();
    update_user = update_user(UpdateUser, UPDATE_USER) 204 => (), operations::UpdateUserError, Typed<types::UserUpdate>;
    remove_user = remove_user(RemoveUser, REMOVE_USER) 204 => (), operations::RemoveUserError, ();
    deactivate_user = deactivate_user(DeactivateUser, DEACTIVATE_USER) 204 => (), operations::DeactivateUserError, ();
    reactivate_user = reactivate_user(ReactivateUser, REACTIVATE_USER) 204 => (), operations::ReactivateUserError, ();
    list_unit_memberships = list_unit_memberships(ListUnitMemberships, LIST_UNIT_MEMBERSHIPS) 200 => Typed<types::UnitMembershipList>, operations::ListUnitMembershipsError, ();
    add_unit_membership = add_unit_membership(AddUnitMembership, ADD_UNIT_MEMBERSHIP) 201 => Typed<types::UnitMembership>, operations::AddUnitMembershipError, Typed<types::NewUnitMembership>;
    update_unit_membership = update_unit_membership(UpdateUnitMembership, UPDATE_UNIT_MEMBERSHIP) 204 => (), operations::UpdateUnitMembershipError, Typed<types::UnitMembershipUpdate>;
    delete_unit_membership = delete_unit_membership(DeleteUnitMembership, DELETE_UNIT_MEMBERSHIP) 204 => (), operations::DeleteUnitMembershipError, ();
    get_counters = get_counters(GetCounters, GET_COUNTERS) 200 => Typed<types::Counters>, operations::GetCountersError, ();
    get_counter = get_counter(GetCounter, GET_COUNTER) 200 => Typed<types::Counter>, operations::GetCounterError, ();
    clear_counter = clear_counter(ClearCounter, CLEAR_COUNTER) 204 => (), operations::ClearCounterError, ();
    list_unseen_content = list_unseen_content(ListUnseenContent, LIST_UNSEEN_CONTENT) 200 => Typed<types::UnseenItems>, operations::ListUnseenContentError, ();
    list_webhooks = list_webhooks(ListWebhooks, LIST_WEBHOOKS) 200 => Typed<types::WebhookList>, operations::ListWebhooksError, ();
    create_webhook = create_webhook(CreateWebhook, CREATE_WEBHOOK) 201 => Typed<types::Webhook>, operations::CreateWebhookError, Typed<types::NewWebhook>;
    get_webhook = get_webhook(GetWebhook, GET_WEBHOOK) 200 => Typed<types::Webhook>, operations::GetWebhookError, ();
    update_webhook = update_webhook(UpdateWebhook, UPDATE_WEBHOOK) 204 => (), operations::UpdateWebhookError, Typed<types::WebhookUpdate>;
    delete_webhook = delete_webhook(DeleteWebhook, DELETE_WEBHOOK) 204 => (), operations::DeleteWebhookError, ();
    list_webhook_triggers = list_webhook_triggers(ListWebhookTriggers, LIST_WEBHOOK_TRIGGERS) 200 => Typed<types::WebhookTriggerList>, operations::ListWebhookTriggersError, ();
    create_webhook_trigger = create_webhook_trigger(CreateWebhookTrigger, CREATE_WEBHOOK_TRIGGER) 201 => Typed<types::Webhook>, operations::CreateWebhookTriggerError, Typed<types::NewWebhookTrigger>;
    delete_webhook_trigger = delete_webhook_trigger(DeleteWebhookTrigger, DELETE_WEBHOOK_TRIGGER) 204 => (), operations::DeleteWebhookTriggerError, ();
    list_webhook_logs = list_webhook_logs(ListWebhookLogs, LIST_WEBHOOK_LOGS) 200 => Typed<types::WebhookLogList>, operations::ListWebhookLogsError, ();
}
