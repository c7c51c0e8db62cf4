// Made by `cargo xtask generate spruce` from specs/spruce.yaml (sha256 f142ebf49260de65) with progenitor 0.15.1.
// Do not edit: change the spec or the pipeline and generate again.

//! Canned replies: clients for unit tests that open no socket. See [`conversant_core::testing`].

#[allow(unused_imports)]
use conversant_core::testing::{ByStatus, Enveloped, Raw, Typed};
#[allow(unused_imports)]
use crate::types;
use crate::{Client, ClientBuilder, operations};

conversant_core::canned! {
    Client, ClientBuilder;
    list_conversations = list_conversations(ListConversations, LIST_CONVERSATIONS) 200 => Typed<types::ConversationsReply>, operations::ListConversationsError, ();
    create_conversation = create_conversation(CreateConversation, CREATE_CONVERSATION) 201 => Typed<types::NewConversationReply>, operations::CreateConversationError, Typed<types::NewConversation>;
    conversation = conversation(Conversation, CONVERSATION) 200 => Typed<types::ConversationReply>, operations::ConversationError, ();
    update_conversation = update_conversation(UpdateConversation, UPDATE_CONVERSATION) 200 => Typed<types::Conversation>, operations::UpdateConversationError, Typed<types::ConversationUpdate>;
    conversation_items = conversation_items(ConversationItems, CONVERSATION_ITEMS) 200 => Typed<types::ConversationItemsReply>, operations::ConversationItemsError, ();
    post_conversation_message = post_conversation_message(PostConversationMessage, POST_CONVERSATION_MESSAGE) 200 => Typed<types::MessagePostReply>, operations::PostConversationMessageError, Typed<types::MessagePost>;
    conversation_item = conversation_item(ConversationItem, CONVERSATION_ITEM) 200 => Typed<types::ConversationItemReply>, operations::ConversationItemError, ();
    delete_conversation_item = delete_conversation_item(DeleteConversationItem, DELETE_CONVERSATION_ITEM) 200 => Typed<types::ConversationItemDeletionReply>, operations::DeleteConversationItemError, ();
    internal_endpoints = internal_endpoints(InternalEndpoints, INTERNAL_ENDPOINTS) 200 => Typed<types::InternalEndpointsReply>, operations::InternalEndpointsError, ();
    post_create_proxy_call = post_create_proxy_call(PostCreateProxyCall, POST_CREATE_PROXY_CALL) 200 => Typed<types::ProxyCallReply>, operations::PostCreateProxyCallError, Typed<types::ProxyCall>;
    post_message_from_endpoint = post_message_from_endpoint(PostMessageFromEndpoint, POST_MESSAGE_FROM_ENDPOINT) 200 => Typed<types::MessagePostReply>, operations::PostMessageFromEndpointError, Typed<types::EndpointMessagePost>;
    list_conversation_scheduled_messages = list_conversation_scheduled_messages(ListConversationScheduledMessages, LIST_CONVERSATION_SCHEDULED_MESSAGES) 200 => Typed<types::ConversationScheduledMessagesReply>, operations::ListConversationScheduledMessagesError, ();
    schedule_conversation_message = schedule_conversation_message(ScheduleConversationMessage, SCHEDULE_CONVERSATION_MESSAGE) 201 => Typed<types::NewScheduledMessageReply>, operations::ScheduleConversationMessageError, Typed<types::NewScheduledMessage>;
    list_scheduled_messages = list_scheduled_messages(ListScheduledMessages, LIST_SCHEDULED_MESSAGES) 200 => Typed<types::ScheduledMessagesReply>, operations::ListScheduledMessagesError, ();
    delete_scheduled_message = delete_scheduled_message(DeleteScheduledMessage, DELETE_SCHEDULED_MESSAGE) 200 => (), operations::DeleteScheduledMessageError, ();
    list_saved_messages = list_saved_messages(ListSavedMessages, LIST_SAVED_MESSAGES) 200 => Typed<types::SavedMessagesReply>, operations::ListSavedMessagesError, ();
    upload_media = upload_media(UploadMedia, UPLOAD_MEDIA) 200 => Typed<types::Media>, operations::UploadMediaError, Raw;
    transcription = transcription(Transcription, TRANSCRIPTION) 200 => Typed<types::TranscriptionReply>, operations::TranscriptionError, ();
    organization = organization(Organization, ORGANIZATION) 200 => Typed<types::OrganizationReply>, operations::OrganizationError, ();
    organization_members = organization_members(OrganizationMembers, ORGANIZATION_MEMBERS) 200 => Typed<types::MembersReply>, operations::OrganizationMembersError, ();
    organization_member = organization_member(OrganizationMember, ORGANIZATION_MEMBER) 200 => Typed<types::OrganizationMember>, operations::OrganizationMemberError, ();
    team_members = team_members(TeamMembers, TEAM_MEMBERS) 200 => Typed<types::MembersReply>, operations::TeamMembersError, ();
    list_contacts = list_contacts(ListContacts, LIST_CONTACTS) 200 => Typed<types::ContactsReply>, operations::ListContactsError, ();
    create_contact = create_contact(CreateContact, CREATE_CONTACT) 201 => Typed<types::Contact>, operations::CreateContactError, Typed<types::NewContact>;
    search_contacts = search_contacts(SearchContacts, SEARCH_CONTACTS) 200 => Typed<types::ContactSearchReply>, operations::SearchContactsError, Typed<types::ContactSearch>;
    contact = contact(Contact, CONTACT) 200 => Typed<types::Contact>, operations::ContactError, ();
    update_contact = update_contact(UpdateContact, UPDATE_CONTACT) 200 => Typed<types::Contact>, operations::UpdateContactError, Typed<types::ContactUpdate>;
    delete_contact = delete_contact(DeleteContact, DELETE_CONTACT) 200 => (), operations::DeleteContactError, ();
    contact_conversations = contact_conversations(ContactConversations, CONTACT_CONVERSATIONS) 200 => Typed<types::ContactConversationsReply>, operations::ContactConversationsError, ();
    contact_integration_links = contact_integration_links(ContactIntegrationLinks, CONTACT_INTEGRATION_LINKS) 200 => Typed<types::IntegrationLinksReply>, operations::ContactIntegrationLinksError, ();
    create_contact_integration_link = create_contact_integration_link(CreateContactIntegrationLink, CREATE_CONTACT_INTEGRATION_LINK) 201 => Typed<types::IntegrationLinksReply>, operations::CreateContactIntegrationLinkError, Typed<types::NewIntegrationLink>;
    delete_contact_integration_link = delete_contact_integration_link(DeleteContactIntegrationLink, DELETE_CONTACT_INTEGRATION_LINK) 200 => (), operations::DeleteContactIntegrationLinkError, Typed<types::IntegrationLinkReference>;
    send_invite = send_invite(SendInvite, SEND_INVITE) 200 => Typed<types::InviteReply>, operations::SendInviteError, Typed<types::Invite>;
    contact_fields = contact_fields(ContactFields, CONTACT_FIELDS) 200 => Typed<types::ContactFieldsReply>, operations::ContactFieldsError, ();
    create_contact_field = create_contact_field(CreateContactField, CREATE_CONTACT_FIELD) 201 => Typed<types::OrganizationContactFieldName>, operations::CreateContactFieldError, Typed<types::NewContactField>;
    contact_tags = contact_tags(ContactTags, CONTACT_TAGS) 200 => Typed<types::ContactTagsReply>, operations::ContactTagsError, ();
    create_contact_tag = create_contact_tag(CreateContactTag, CREATE_CONTACT_TAG) 201 => Typed<types::ContactTag>, operations::CreateContactTagError, Typed<types::NewTag>;
    conversation_tags = conversation_tags(ConversationTags, CONVERSATION_TAGS) 200 => Typed<types::ConversationTagsReply>, operations::ConversationTagsError, ();
    create_conversation_tag = create_conversation_tag(CreateConversationTag, CREATE_CONVERSATION_TAG) 201 => Typed<types::ConversationTag>, operations::CreateConversationTagError, Typed<types::NewTag>;
    phone_lines = phone_lines(PhoneLines, PHONE_LINES) 200 => Typed<types::PhoneLinesReply>, operations::PhoneLinesError, ();
    phone_line = phone_line(PhoneLine, PHONE_LINE) 200 => Typed<types::PhoneLine>, operations::PhoneLineError, ();
    list_webhook_endpoints = list_webhook_endpoints(ListWebhookEndpoints, LIST_WEBHOOK_ENDPOINTS) 200 => Typed<types::WebhookEndpointsReply>, operations::ListWebhookEndpointsError, ();
    create_webhook_endpoint = create_webhook_endpoint(CreateWebhookEndpoint, CREATE_WEBHOOK_ENDPOINT) 200 => Typed<types::WebhookEndpointReply>, operations::CreateWebhookEndpointError, Typed<types::NewWebhookEndpoint>;
    webhook_endpoint = webhook_endpoint(WebhookEndpoint, WEBHOOK_ENDPOINT) 200 => Typed<types::WebhookEndpointReply>, operations::WebhookEndpointError, ();
    delete_webhook_endpoint = delete_webhook_endpoint(DeleteWebhookEndpoint, DELETE_WEBHOOK_ENDPOINT) 200 => (), operations::DeleteWebhookEndpointError, ();
    list_webhook_endpoint_events = list_webhook_endpoint_events(ListWebhookEndpointEvents, LIST_WEBHOOK_ENDPOINT_EVENTS) 200 => Typed<types::WebhookEndpointEventsReply>, operations::ListWebhookEndpointEventsError, ();
    modify_webhook_endpoint_paused = modify_webhook_endpoint_paused(ModifyWebhookEndpointPaused, MODIFY_WEBHOOK_ENDPOINT_PAUSED) 200 => Typed<types::WebhookEndpointPausedReply>, operations::ModifyWebhookEndpointPausedError, ();
}
