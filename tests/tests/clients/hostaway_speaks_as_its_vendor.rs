//! Each operation of Hostaway sends what the vendor shows, and reads all of what the vendor answers.

// The webhooks for messages alone are deprecated, and still there.
#![allow(deprecated)]

use chrono::NaiveDate;
use conversant::hostaway::types::{
    AccessTokenRequest, CommunicationType, ConversationMessageWebhookSettings, GrantType, NewMessage,
    ReservationAgreement, ReservationOrder, Scope, UnifiedWebhookSettings,
};
use conversant_tests::{Answer, Server, clients, replays};
use serde_json::json;

const URL: &str = "https://api.example.com";
const MESSAGES_URL: &str = "http://httpbin.org/post";

fn date(text: &str) -> NaiveDate {
    text.parse().expect("a date")
}

fn token_request() -> AccessTokenRequest {
    AccessTokenRequest::new(GrantType::ClientCredentials, 10450, "yourclientsecret", Scope::General)
}

// The token's reply has no envelope.
replays! { clients::hostaway, "hostaway", "" => {
    create_access_token: |client| client.create_access_token(token_request()),
} }

replays! { clients::hostaway, "hostaway", "/result" => {
    revoke_access_token: |client| client.revoke_access_token("yournewaccesstoken"),
    list_conversations: |client| client
        .list_conversations()
        .limit(20)
        .offset(40)
        .reservation_id(2)
        .include_resources(true),
    retrieve_conversation: |client| client.retrieve_conversation(1406).include_resources(true),
    list_conversation_messages: |client| client
        .list_conversation_messages(1406)
        .limit(20)
        .offset(40)
        .include_scheduled_messages(true),
    retrieve_conversation_message: |client| client.retrieve_conversation_message(1406, 327),
    send_conversation_message: |client| client.send_conversation_message(
        1406,
        NewMessage::new("hello guest").communication_type(CommunicationType::Email),
    ),
    list_reservations: |client| client
        .list_reservations()
        .limit(100)
        .offset(0)
        .after_id(12)
        .sort_order(ReservationOrder::LatestActivityDesc)
        .channel_id(2000)
        .listing_id(40160)
        .assignee_user_id(1)
        .match_("Andrew")
        .arrival_start_date(date("2017-07-01"))
        .arrival_end_date(date("2017-07-31"))
        .departure_start_date(date("2017-07-02"))
        .departure_end_date(date("2017-08-01"))
        .latest_activity_start(date("2017-06-01"))
        .latest_activity_end(date("2017-06-30"))
        .has_unread_conversation_messages(true)
        .is_starred(false)
        .is_archived(false)
        .is_pinned(true)
        .customer_user_id("customer-1")
        .reservation_agreement(ReservationAgreement::Signed)
        .guest_email("mail@test.com")
        .include_resources(true)
        .include_cancellation_policy(true),
    retrieve_reservation: |client| client.retrieve_reservation(13),
    list_reservation_conversations: |client| client.list_reservation_conversations(2),
    list_reservation_message_templates: |client| client.list_reservation_message_templates(2),
    retrieve_reservation_message_template: |client| client.retrieve_reservation_message_template(2, 2),
    list_message_templates: |client| client
        .list_message_templates()
        .message_template_group_id(1)
        .channel_id(2000)
        .listing_map_id(40160)
        .reservation_id(2),
    retrieve_message_template: |client| client.retrieve_message_template(2),
    list_users: |client| client.list_users(),
    get_user: |client| client.get_user(1).include_resources(true),
    list_user_groups: |client| client.list_user_groups(),
    list_unified_webhooks: |client| client.list_unified_webhooks(),
    create_unified_webhook: |client| client.create_unified_webhook(UnifiedWebhookSettings::new(true, URL)),
    retrieve_unified_webhook: |client| client.retrieve_unified_webhook(2),
    update_unified_webhook: |client| client.update_unified_webhook(
        1,
        UnifiedWebhookSettings::new(false, URL)
            .login("my_login")
            .password("****")
            .alerting_email_address("mail@test.com"),
    ),
    delete_unified_webhook: |client| client.delete_unified_webhook(1),
    list_unified_webhook_logs: |client| client
        .list_unified_webhook_logs()
        .limit(20)
        .offset(40)
        .unified_webhook_id(5)
        .listing_map_id(40160),
    list_conversation_message_webhooks: |client| client.list_conversation_message_webhooks().limit(20).offset(40),
    create_conversation_message_webhook: |client| client.create_conversation_message_webhook(
        ConversationMessageWebhookSettings::new(true, MESSAGES_URL).login("my_login").password("****"),
    ),
    retrieve_conversation_message_webhook: |client| client.retrieve_conversation_message_webhook(1),
    update_conversation_message_webhook: |client| client.update_conversation_message_webhook(
        1,
        ConversationMessageWebhookSettings::new(false, MESSAGES_URL)
            .listing_map_id(40160)
            .channel_id(2000)
            .login("my_login")
            .password("****"),
    ),
    delete_conversation_message_webhook: |client| client.delete_conversation_message_webhook(1),
    list_conversation_message_webhook_logs: |client| client
        .list_conversation_message_webhook_logs()
        .limit(20)
        .offset(40)
        .reservation_id(1234)
        .listing_map_id(40160),
} }

/// The page's samples of these have texts where its tables have numbers. Both are read, as texts.
#[tokio::test]
async fn numbers_are_read_where_the_samples_have_texts() {
    let result = json!([{
        "id": 2, "accountId": 10450, "listingMapId": 40160, "reservationId": 1234, "conversationMessageId": 89,
        "conversationMessageWebhookId": 129, "url": MESSAGES_URL, "responseStatus": 200, "responseBody": 200,
    }]);
    let server = Server::start(vec![Answer::json(200, &json!({ "status": "success", "result": result }))]).await;
    let logs = clients::hostaway(&server).list_conversation_message_webhook_logs().send().await.expect("a list");
    let log = serde_json::to_value(&logs[0]).expect("a log can be written");
    for (name, digits) in
        [("listingMapId", "40160"), ("reservationId", "1234"), ("responseStatus", "200"), ("responseBody", "200")]
    {
        assert_eq!(log[name], digits, "{name}");
    }

    let result = json!({
        "id": 2, "accountId": 10450, "listingMapId": 40160, "channelId": 2000, "messageTemplateGroupId": 3,
        "name": "greeting", "color": 1,
    });
    let server = Server::start(vec![Answer::json(200, &json!({ "status": "success", "result": result }))]).await;
    let template = clients::hostaway(&server).retrieve_message_template(2).send().await.expect("a template");
    let template = serde_json::to_value(&*template).expect("a template can be written");
    for (name, digits) in
        [("listingMapId", "40160"), ("channelId", "2000"), ("messageTemplateGroupId", "3"), ("color", "1")]
    {
        assert_eq!(template[name], digits, "{name}");
    }
}

/// The samples of the token calls have no Authorization header, all others have one.
#[tokio::test]
async fn token_calls_present_no_token() {
    let reply = json!({ "token_type": "Bearer", "expires_in": 15897600, "access_token": "yournewaccesstoken" });
    let server = Server::start(vec![Answer::json(200, &reply)]).await;
    clients::hostaway(&server).create_access_token(token_request()).send().await.expect("a token");
    assert_eq!(server.request().header("authorization"), None);

    let server = Server::start(vec![Answer::json(200, &json!({ "status": "success", "result": [] }))]).await;
    clients::hostaway(&server).revoke_access_token("yournewaccesstoken").send().await.expect("an empty reply");
    assert_eq!(server.request().header("authorization"), None);
}
