// Made by `cargo xtask generate hostaway` from specs/hostaway.yaml (sha256 4ef4cfd0f2b36005) with progenitor 0.15.1.
// Do not edit: change the spec or the pipeline and generate again.

//! Canned replies: clients for unit tests that open no socket. See [`conversant_core::testing`].

#[allow(unused_imports)]
use conversant_core::testing::{ByStatus, Enveloped, Raw, Typed};
#[allow(unused_imports)]
use crate::types;
use crate::{Client, ClientBuilder, operations};

conversant_core::canned! {
    Client, ClientBuilder;
    create_access_token = create_access_token(CreateAccessToken, CREATE_ACCESS_TOKEN) 200 => Typed<types::AccessToken>, operations::CreateAccessTokenError, Typed<types::AccessTokenRequest>;
    revoke_access_token = revoke_access_token(RevokeAccessToken, REVOKE_ACCESS_TOKEN) 200 in "status" "result" => Enveloped<Vec<serde_json::Value>>, operations::RevokeAccessTokenError, ();
    list_conversations = list_conversations(ListConversations, LIST_CONVERSATIONS) 200 in "status" "result" => Enveloped<Vec<types::Conversation>>, operations::ListConversationsError, ();
    retrieve_conversation = retrieve_conversation(RetrieveConversation, RETRIEVE_CONVERSATION) 200 in "status" "result" => Enveloped<types::Conversation>, operations::RetrieveConversationError, ();
    list_conversation_messages = list_conversation_messages(ListConversationMessages, LIST_CONVERSATION_MESSAGES) 200 in "status" "result" => Enveloped<Vec<types::ConversationMessage>>, operations::ListConversationMessagesError, ();
    send_conversation_message = send_conversation_message(SendConversationMessage, SEND_CONVERSATION_MESSAGE) 200 in "status" "result" => Enveloped<types::ConversationMessage>, operations::SendConversationMessageError, Typed<types::NewMessage>;
    retrieve_conversation_message = retrieve_conversation_message(RetrieveConversationMessage, RETRIEVE_CONVERSATION_MESSAGE) 200 in "status" "result" => Enveloped<types::ConversationMessage>, operations::RetrieveConversationMessageError, ();
    list_reservations = list_reservations(ListReservations, LIST_RESERVATIONS) 200 in "status" "result" => Enveloped<Vec<types::Reservation>>, operations::ListReservationsError, ();
    retrieve_reservation = retrieve_reservation(RetrieveReservation, RETRIEVE_RESERVATION) 200 in "status" "result" => Enveloped<types::Reservation>, operations::RetrieveReservationError, ();
    list_reservation_conversations = list_reservation_conversations(ListReservationConversations, LIST_RESERVATION_CONVERSATIONS) 200 in "status" "result" => Enveloped<Vec<types::Conversation>>, operations::ListReservationConversationsError, ();
    list_reservation_message_templates = list_reservation_message_templates(ListReservationMessageTemplates, LIST_RESERVATION_MESSAGE_TEMPLATES) 200 in "status" "result" => Enveloped<Vec<types::MessageTemplate>>, operations::ListReservationMessageTemplatesError, ();
    retrieve_reservation_message_template = retrieve_reservation_message_template(RetrieveReservationMessageTemplate, RETRIEVE_RESERVATION_MESSAGE_TEMPLATE) 200 in "status" "result" => Enveloped<Vec<types::MessageTemplate>>, operations::RetrieveReservationMessageTemplateError, ();
    list_message_templates = list_message_templates(ListMessageTemplates, LIST_MESSAGE_TEMPLATES) 200 in "status" "result" => Enveloped<Vec<types::MessageTemplate>>, operations::ListMessageTemplatesError, ();
    retrieve_message_template = retrieve_message_template(RetrieveMessageTemplate, RETRIEVE_MESSAGE_TEMPLATE) 200 in "status" "result" => Enveloped<types::MessageTemplate>, operations::RetrieveMessageTemplateError, ();
    list_users = list_users(ListUsers, LIST_USERS) 200 in "status" "result" => Enveloped<Vec<types::User>>, operations::ListUsersError, ();
    get_user = get_user(GetUser, GET_USER) 200 in "status" "result" => Enveloped<Vec<types::User>>, operations::GetUserError, ();
    list_user_groups = list_user_groups(ListUserGroups, LIST_USER_GROUPS) 200 in "status" "result" => Enveloped<Vec<types::UserGroup>>, operations::ListUserGroupsError, ();
    list_unified_webhooks = list_unified_webhooks(ListUnifiedWebhooks, LIST_UNIFIED_WEBHOOKS) 200 in "status" "result" => Enveloped<Vec<types::UnifiedWebhook>>, operations::ListUnifiedWebhooksError, ();
    create_unified_webhook = create_unified_webhook(CreateUnifiedWebhook, CREATE_UNIFIED_WEBHOOK) 200 in "status" "result" => Enveloped<types::UnifiedWebhook>, operations::CreateUnifiedWebhookError, Typed<types::UnifiedWebhookSettings>;
    retrieve_unified_webhook = retrieve_unified_webhook(RetrieveUnifiedWebhook, RETRIEVE_UNIFIED_WEBHOOK) 200 in "status" "result" => Enveloped<types::UnifiedWebhook>, operations::RetrieveUnifiedWebhookError, ();
    update_unified_webhook = update_unified_webhook(UpdateUnifiedWebhook, UPDATE_UNIFIED_WEBHOOK) 200 in "status" "result" => Enveloped<types::UnifiedWebhook>, operations::UpdateUnifiedWebhookError, Typed<types::UnifiedWebhookSettings>;
    delete_unified_webhook = delete_unified_webhook(DeleteUnifiedWebhook, DELETE_UNIFIED_WEBHOOK) 200 in "status" "result" => Enveloped<Vec<serde_json::Value>>, operations::DeleteUnifiedWebhookError, ();
    list_unified_webhook_logs = list_unified_webhook_logs(ListUnifiedWebhookLogs, LIST_UNIFIED_WEBHOOK_LOGS) 200 in "status" "result" => Enveloped<Vec<types::UnifiedWebhookLog>>, operations::ListUnifiedWebhookLogsError, ();
    list_conversation_message_webhooks = list_conversation_message_webhooks(ListConversationMessageWebhooks, LIST_CONVERSATION_MESSAGE_WEBHOOKS) 200 in "status" "result" => Enveloped<Vec<types::ConversationMessageWebhook>>, operations::ListConversationMessageWebhooksError, ();
    create_conversation_message_webhook = create_conversation_message_webhook(CreateConversationMessageWebhook, CREATE_CONVERSATION_MESSAGE_WEBHOOK) 200 in "status" "result" => Enveloped<types::ConversationMessageWebhook>, operations::CreateConversationMessageWebhookError, Typed<types::ConversationMessageWebhookSettings>;
    retrieve_conversation_message_webhook = retrieve_conversation_message_webhook(RetrieveConversationMessageWebhook, RETRIEVE_CONVERSATION_MESSAGE_WEBHOOK) 200 in "status" "result" => Enveloped<types::ConversationMessageWebhook>, operations::RetrieveConversationMessageWebhookError, ();
    update_conversation_message_webhook = update_conversation_message_webhook(UpdateConversationMessageWebhook, UPDATE_CONVERSATION_MESSAGE_WEBHOOK) 200 in "status" "result" => Enveloped<types::ConversationMessageWebhook>, operations::UpdateConversationMessageWebhookError, Typed<types::ConversationMessageWebhookSettings>;
    delete_conversation_message_webhook = delete_conversation_message_webhook(DeleteConversationMessageWebhook, DELETE_CONVERSATION_MESSAGE_WEBHOOK) 200 in "status" "result" => Enveloped<Vec<serde_json::Value>>, operations::DeleteConversationMessageWebhookError, ();
    list_conversation_message_webhook_logs = list_conversation_message_webhook_logs(ListConversationMessageWebhookLogs, LIST_CONVERSATION_MESSAGE_WEBHOOK_LOGS) 200 in "status" "result" => Enveloped<Vec<types::ConversationMessageWebhookLog>>, operations::ListConversationMessageWebhookLogsError, ();
}
