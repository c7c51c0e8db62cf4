//! Each operation of Spruce sends what the vendor shows, and reads all of what the vendor answers.

use chrono::{DateTime, NaiveDate, Utc};
use conversant::core::Upload;
use conversant::spruce::types::{
    AgeCondition, AgeFilter, CategoryFilter, Comparison, ContactCategory, ContactCategoryInput, ContactFieldCondition,
    ContactFieldFilter, ContactFilters, ContactSearch, ContactUpdate, ConversationItemOrder, ConversationOrder,
    ConversationUpdate, CreatedTimeCondition, CreatedTimeFilter, EmailAddressFilter, EmailAddressInput,
    EndpointMessagePost, FaxNumberFilter, FaxNumberInput, FilterMatch, Gender, GenderFilter, IntegrationIdCondition,
    IntegrationIdFilter, IntegrationLinkReference, IntegrationLinkType, Invite, InviteFilter, InviteState,
    MessageBodyElement, MessageBodyElementType, MessageDestination, MessagePost, MessagePostAttachment, NameCondition,
    NameFilter, NewContact, NewContactField, NewConversation, NewConversationType, NewIntegrationLink,
    NewNoteConversation, NewScheduledMessage, NewSecureConversation, NewTag, NewWebhookEndpoint,
    OrganizationContactFieldInput, PhoneNumberFilter, PhoneNumberInput, ProxyCall, ScheduledMessagePost,
    SecureDeliveryMethod, SecureDestination, TagFilter,
};
use conversant_tests::{Answer, Server, clients, replays};

const KEY: &str = "S7uiKYMMRzAcuG8S";
const TOKEN: &str = "abcdefghijklmnop";
const CONVERSATION: &str = "t_0E5QDGJC03000";
const ITEM: &str = "ti_0D4QABCC06000";
const CONTACT: &str = "entity_0E5QDGJC03000";
/// A member of the organization, or a contact, as it comes.
const ENTITY: &str = "entity_0D4QABCC06000";
const TEAM: &str = "entity_0D4QABCC06001";
const SECURE_ENDPOINT: &str = "organizationCode_2ER39ETHBQ800";
const PHONE_ENDPOINT: &str = "12225550000";
const FAX_ENDPOINT: &str = "12225550001";
const TAG: &str = "tag_0E5QDGJC03000";
const EXTERNAL_ID: &str = "elation_140797386655555";
const WEBHOOK_ENDPOINT: &str = "wde_01HWDG5ADNBGJ3XXXXXFP8P1GH";

replays! { clients::spruce, "spruce", "" => {
    list_conversations: |client| client
        .list_conversations(ConversationOrder::LastMessage)
        .page_size(100)
        .pagination_token(TOKEN)
        .start_from(first()),
    create_conversation: |client| client
        .create_conversation(
            NewConversation::new(NewConversationType::Secure).secure(
                NewSecureConversation::new([ENTITY.to_owned()], SECURE_ENDPOINT)
                    .subject("Annual Physical Exam")
                    .message(message()),
            ),
        )
        .s_idempotency_key(KEY),
    create_conversation_as_note: |client| client
        .create_conversation(
            NewConversation::new(NewConversationType::Note).note(
                NewNoteConversation::new()
                    .title("Patient Follow-up Notes")
                    .member_ids([ENTITY.to_owned()])
                    .associated_contact_ids([ENTITY.to_owned()])
                    .message(message_with_page()),
            ),
        )
        .s_idempotency_key(KEY),
    conversation: |client| client.conversation(CONVERSATION),
    update_conversation: |client| client
        .update_conversation(
            CONVERSATION,
            ConversationUpdate::new().archived(true).assign_to_member_id(ENTITY).tag_ids([TAG.to_owned()]),
        )
        .s_idempotency_key(KEY),
    update_conversation_without_tags: |client| client
        .update_conversation(CONVERSATION, ConversationUpdate::new().assign_to_member_id("").tag_ids([]))
        .s_idempotency_key(KEY),
    conversation_items: |client| client
        .conversation_items(CONVERSATION)
        .page_size(100)
        .order(ConversationItemOrder::OldestFirst)
        .pagination_token(TOKEN)
        .start_from(first()),
    post_conversation_message: |client| client
        .post_conversation_message(CONVERSATION, message().stay_archived(true))
        .s_idempotency_key(KEY),
    post_conversation_message_with_page: |client| client
        .post_conversation_message(CONVERSATION, message_with_page())
        .s_idempotency_key(KEY),
    conversation_item: |client| client.conversation_item(ITEM),
    conversation_item_of_a_call: |client| client.conversation_item("ti_2G39MC0D8CO00"),
    delete_conversation_item: |client| client.delete_conversation_item(ITEM),
    internal_endpoints: |client| client.internal_endpoints(),
    post_create_proxy_call: |client| client
        .post_create_proxy_call(PHONE_ENDPOINT, ProxyCall::new("+15555555555", "+15555555556"))
        .s_idempotency_key(KEY),
    post_message_from_endpoint: |client| client
        .post_message_from_endpoint(
            SECURE_ENDPOINT,
            EndpointMessagePost::new(
                MessageDestination::new().secure_endpoint(
                    SecureDestination::new(ENTITY)
                        .subject("Annual Physical Exam")
                        .delivery_method(SecureDeliveryMethod::OnlyConversationsMatchingInternalEndpoint),
                ),
                message(),
            )
            .send_at(second()),
        )
        .s_idempotency_key(KEY),
    post_message_from_endpoint_to_a_number: |client| client
        .post_message_from_endpoint(
            PHONE_ENDPOINT,
            EndpointMessagePost::new(
                MessageDestination::new().sms_or_email_endpoint("+15555555555"),
                MessagePost::new([text("Hello, how are you?")]),
            ),
        )
        .s_idempotency_key(KEY),
    post_message_from_endpoint_by_fax: |client| client
        .post_message_from_endpoint(
            FAX_ENDPOINT,
            EndpointMessagePost::new(
                MessageDestination::new().fax_endpoint("+15555555557"),
                MessagePost::new([text("Hello, how are you?")]),
            ),
        )
        .s_idempotency_key(KEY),
    list_conversation_scheduled_messages: |client| client.list_conversation_scheduled_messages(CONVERSATION),
    schedule_conversation_message: |client| client
        .schedule_conversation_message(
            CONVERSATION,
            NewScheduledMessage::new(
                ScheduledMessagePost::new([text("Hello, how are you?"), page()]).author(ENTITY).internal(true),
                second(),
            ),
        )
        .s_idempotency_key(KEY),
    list_scheduled_messages: |client| client.list_scheduled_messages().pagination_token(TOKEN),
    delete_scheduled_message: |client| client.delete_scheduled_message("scm_26RRC7PQ6JG00"),
    list_saved_messages: |client| client.list_saved_messages().page_size(100).pagination_token(TOKEN),
    upload_media: |client| client
        .upload_media(Upload::from_bytes("letter.txt", "Dear patient,\r\nall is well.").media_type("text/plain")),
    transcription: |client| client.transcription("transcription_1"),
    organization: |client| client.organization(),
    organization_members: |client| client.organization_members().page_size(100).pagination_token(TOKEN),
    organization_member: |client| client.organization_member(CONTACT),
    organization_member_that_is_a_team: |client| client.organization_member(TEAM),
    team_members: |client| client.team_members(TEAM).page_size(100).pagination_token(TOKEN),
} }

replays! { clients::spruce, "spruce", "" => {
    list_contacts: |client| client.list_contacts().page_size(100).pagination_token(TOKEN),
    create_contact: |client| client.create_contact(new_contact()).s_idempotency_key(KEY),
    contact: |client| client.contact(CONTACT),
    update_contact: |client| client.update_contact(CONTACT, changed_contact()).s_idempotency_key(KEY),
    update_contact_to_clear_fields: |client| client
        .update_contact(
            CONTACT,
            ContactUpdate::new()
                .company_name("")
                .date_of_birth("")
                .email_addresses([])
                .fax_numbers([])
                .tag_ids([]),
        )
        .s_idempotency_key(KEY),
    delete_contact: |client| client.delete_contact(CONTACT),
    contact_conversations: |client| client.contact_conversations(CONTACT),
    contact_integration_links: |client| client.contact_integration_links(CONTACT),
    create_contact_integration_link: |client| client
        .create_contact_integration_link(CONTACT)
        .body(
            NewIntegrationLink::new()
                .type_(IntegrationLinkType::Custom)
                .external_id(EXTERNAL_ID)
                .url("https://example.com/contacts/123"),
        )
        .s_idempotency_key(KEY),
    create_contact_integration_link_by_query: |client| client
        .create_contact_integration_link(CONTACT)
        .type_(IntegrationLinkType::Elation)
        .external_id(EXTERNAL_ID)
        .s_idempotency_key(KEY),
    delete_contact_integration_link: |client| client
        .delete_contact_integration_link(CONTACT)
        .type_(IntegrationLinkType::Elation)
        .external_id(EXTERNAL_ID),
    delete_contact_integration_link_by_body: |client| client
        .delete_contact_integration_link(CONTACT)
        .body(IntegrationLinkReference::new().type_(IntegrationLinkType::Elation).external_id(EXTERNAL_ID)),
    send_invite: |client| client.send_invite(
        CONTACT,
        Invite::new("entityContact_0D4QABCC06000", SECURE_ENDPOINT)
            .custom_message("You've been invited to securely message with our clinic."),
    ),
    search_contacts: |client| client
        .search_contacts(ContactSearch::new().free_text("Joe").structured(every_filter()))
        .page_size(100)
        .pagination_token(TOKEN),
    contact_tags: |client| client.contact_tags().page_size(100).pagination_token(TOKEN),
    create_contact_tag: |client| client.create_contact_tag(NewTag::new("Smith")).s_idempotency_key(KEY),
    conversation_tags: |client| client.conversation_tags().page_size(100).pagination_token(TOKEN),
    create_conversation_tag: |client| client.create_conversation_tag(NewTag::new("Smith")).s_idempotency_key(KEY),
    contact_fields: |client| client.contact_fields().page_size(100).pagination_token(TOKEN),
    create_contact_field: |client| client
        .create_contact_field(NewContactField::new("Preferred Pharmacy"))
        .s_idempotency_key(KEY),
    phone_lines: |client| client.phone_lines(),
    phone_line: |client| client.phone_line("pd_26RRC7PQ6JG00"),
    list_webhook_endpoints: |client| client.list_webhook_endpoints(),
    create_webhook_endpoint: |client| client
        .create_webhook_endpoint(NewWebhookEndpoint::new("My Webhook Endpoint", "https://example.com/webhook"))
        .s_idempotency_key(KEY),
    webhook_endpoint: |client| client.webhook_endpoint(WEBHOOK_ENDPOINT),
    delete_webhook_endpoint: |client| client.delete_webhook_endpoint(WEBHOOK_ENDPOINT),
    list_webhook_endpoint_events: |client| client
        .list_webhook_endpoint_events(WEBHOOK_ENDPOINT)
        .start_time(first())
        .end_time(second())
        .pagination_token(TOKEN),
    modify_webhook_endpoint_paused: |client| client
        .modify_webhook_endpoint_paused(WEBHOOK_ENDPOINT, true)
        .s_idempotency_key(KEY),
} }

/// The vendor's overview and schemas have these three on every success, with a body or without.
#[tokio::test]
async fn every_reply_tells_its_id_and_what_is_left_of_the_rate_limit() {
    let told =
        [("s-ratelimit-limit", "100"), ("s-ratelimit-remaining", "94"), ("s-request-id", "0E5QDGJC030000E5QDGJC03000")];
    let line = r#"{ "id": "pd_26RRC7PQ6JG00", "name": "Desk 101" }"#;
    let server = Server::start(vec![Answer::http(200, &told, line), Answer::http(200, &told, "")]).await;
    let client = clients::spruce(&server);
    let line = client.phone_line("pd_26RRC7PQ6JG00").send().await.expect("a phone line");
    let nothing = client.delete_contact(CONTACT).send().await.expect("a reply without a body");
    for headers in [line.headers(), nothing.headers()] {
        assert_eq!(headers.s_ratelimit_limit, Some(100));
        assert_eq!(headers.s_ratelimit_remaining, Some(94));
        assert_eq!(headers.s_request_id.as_deref(), Some("0E5QDGJC030000E5QDGJC03000"));
    }
}

fn time(text: &str) -> DateTime<Utc> {
    text.parse().expect("a time")
}

fn first() -> DateTime<Utc> {
    time("2020-04-01T00:00:00Z")
}

fn second() -> DateTime<Utc> {
    time("2020-04-02T12:30:00Z")
}

fn text(text: &str) -> MessageBodyElement {
    MessageBodyElement::new(MessageBodyElementType::Text, text)
}

fn page() -> MessageBodyElement {
    MessageBodyElement::new(MessageBodyElementType::Page, ENTITY)
}

/// With every property.
fn message() -> MessagePost {
    MessagePost::new([text("Hello, how are you?")])
        .attachments([MessagePostAttachment::new("d7b25969-86ec-7e37-3776-3577-c0637a0c", "My Image")])
        .author(ENTITY)
        .internal(false)
        .stay_archived(false)
}

fn message_with_page() -> MessagePost {
    MessagePost::new([text("Can you look at this?"), page()]).internal(true)
}

fn phone_numbers() -> [PhoneNumberInput; 2] {
    [PhoneNumberInput::new("+12225550000").label("Work"), PhoneNumberInput::new("206-555-1234")]
}

fn email_addresses() -> [EmailAddressInput; 1] {
    [EmailAddressInput::new("contact@example.com").label("Work")]
}

fn fax_numbers() -> [FaxNumberInput; 1] {
    [FaxNumberInput::new("+12225550000").label("Work")]
}

fn contact_fields_of_the_organization() -> [OrganizationContactFieldInput; 1] {
    [OrganizationContactFieldInput::new("managedCustomField_0E5QDGJC03000", "CVS")]
}

/// With every property.
fn new_contact() -> NewContact {
    NewContact::new()
        .given_name("Joe")
        .middle_name("William")
        .family_name("Smith")
        .company_name("Walgreens")
        .pronouns("he/him")
        .category(ContactCategoryInput::Patient)
        .gender(Gender::Other)
        .gender_detail("Non-binary")
        .date_of_birth(NaiveDate::from_ymd_opt(2000, 1, 30).expect("a date"))
        .email_addresses(email_addresses())
        .phone_numbers(phone_numbers())
        .fax_numbers(fax_numbers())
        .internal_member_ids([ENTITY.to_owned()])
        .organization_contact_fields(contact_fields_of_the_organization())
        .tag_ids([TAG.to_owned()])
}

/// With every property.
fn changed_contact() -> ContactUpdate {
    ContactUpdate::new()
        .given_name("Joe")
        .middle_name("William")
        .family_name("Smith")
        .company_name("Walgreens")
        .pronouns("he/him")
        .category(ContactCategoryInput::Professional)
        .gender(Gender::Male)
        .gender_detail("Non-binary")
        .date_of_birth("2000-01-30")
        .email_addresses(email_addresses())
        .phone_numbers(phone_numbers())
        .fax_numbers(fax_numbers())
        .internal_member_ids([ENTITY.to_owned()])
        .organization_contact_fields(contact_fields_of_the_organization())
        .tag_ids([TAG.to_owned()])
}

fn every_filter() -> ContactFilters {
    ContactFilters::new()
        .age_filter([AgeFilter::new(
            [
                AgeCondition::new(18, Comparison::GreaterThanOrEqualTo),
                AgeCondition::new(65, Comparison::LessThan),
                AgeCondition::new(30, Comparison::Equal),
            ],
            FilterMatch::All,
        )])
        .category_filter([CategoryFilter::new(
            [
                ContactCategory::Patient,
                ContactCategory::Professional,
                ContactCategory::Clinic,
                ContactCategory::UnknownValue,
            ],
            FilterMatch::Any,
        )])
        .created_time_filter([CreatedTimeFilter::new(
            [
                CreatedTimeCondition::new(Comparison::GreaterThan, time("2021-01-30T08:30:00Z")),
                CreatedTimeCondition::new(Comparison::LessThanOrEqualTo, time("2022-01-30T08:30:00Z")),
            ],
            FilterMatch::All,
        )])
        .email_address_filter([EmailAddressFilter::new(FilterMatch::None, ["contact@example.com".to_owned()])])
        .fax_number_filter([FaxNumberFilter::new(FilterMatch::Any, ["+12225550001".to_owned()])])
        .gender_filter([GenderFilter::new(
            [Gender::UnknownValue, Gender::Male, Gender::Female, Gender::Other],
            FilterMatch::Any,
        )])
        .integration_id_filter([IntegrationIdFilter::new(
            [IntegrationIdCondition::new(EXTERNAL_ID, IntegrationLinkType::Elation)],
            FilterMatch::Any,
        )])
        .invite_filter([InviteFilter::new(
            [InviteState::HasAccount, InviteState::Invited, InviteState::NotInvited],
            FilterMatch::Any,
        )])
        .name_filter([NameFilter::new(
            FilterMatch::Any,
            [NameCondition::new().given_name("Joe").family_name("Smith"), NameCondition::new().family_name("Jones")],
        )])
        .organization_contact_field_filter([ContactFieldFilter::new(
            FilterMatch::All,
            [ContactFieldCondition::new("Preferred Pharmacy", "CVS")],
        )])
        .phone_number_filter([PhoneNumberFilter::new(FilterMatch::Any, ["+12225550000".to_owned()])])
        .tag_filter([TagFilter::new(FilterMatch::None, ["Smith".to_owned()])])
}
