//! Each operation of HighQ sends what the vendor shows, and reads all of what the vendor answers, in JSON and in XML.

use conversant::core::{BodyFormat, MalformedItem, Upload};
use conversant::highq::types::{
    Attachment, Attachments, Conversation, ConversationAction, ConversationMessage, ConversationUser, GrantType,
    Messages, Recipients, TokenRequest, UserKeyType, UserStatus, Users,
};
use conversant_tests::{Answer, Server, clients, replays};
use serde_json::json;

replays! { clients::highq, "highq", "" => {
    create_token: |client| client.create_token(
        TokenRequest::new(GrantType::AuthorizationCode, "1234", "b1946ac92492d2347c6235b4d2611184")
            .code("591785b794601e212b260e25925636fd")
    ),
    create_token_again: |client| client.create_token(
        TokenRequest::new(GrantType::RefreshToken, "1234", "b1946ac92492d2347c6235b4d2611184")
            .refresh_token("92eb5ffee6ae2fec3ad71c777531578f")
    ),
    create_conversation: |client| client.create_conversation(new_conversation()),
    create_conversation_answered_in_xml: |client| client.create_conversation(new_conversation()),
    create_conversation_xml: |client| client.create_conversation(new_conversation()).format(BodyFormat::Xml),
    reply_to_conversation: |client| client.reply_to_conversation(43, answer()),
    reply_to_conversation_xml: |client| client.reply_to_conversation(43, answer()).format(BodyFormat::Xml),
    get_conversation_messages: |client| client.get_conversation_messages(43),
    get_conversation_messages_xml: |client| client.get_conversation_messages(43).format(BodyFormat::Xml),
    update_conversation: |client| client.update_conversation(43, ConversationAction::MarkAsRead),
    update_conversation_as_unread: |client| client.update_conversation(43, ConversationAction::MarkAsUnread),
    update_conversation_to_archive: |client| client.update_conversation(43, ConversationAction::MarkAsArchive),
    update_conversation_to_delete: |client| client.update_conversation(43, ConversationAction::Delete),
    get_user_list: |client| client.get_user_list()
        .offset(100)
        .limit(50)
        .status(UserStatus::Active)
        .neverlogin(true)
        .neverinvited(false)
        .notingroup(true)
        .orgid("5,6")
        .groupid("7,8")
        .externalid("E-12")
        .firstname("Jane")
        .lastname("Doe")
        .email("jane.doe@example.com")
        .search("doe")
        .alphabets("D")
        .jobtitle("Partner|Associate")
        .orderby("lastname")
        .ordertype("asc"),
    get_user_list_xml: |client| client.get_user_list().limit(-1).format(BodyFormat::Xml),
    get_user: |client| client.get_user("12"),
    get_user_by_email_xml: |client| client.get_user("jane.doe@example.com")
        .type_(UserKeyType::Email)
        .format(BodyFormat::Xml),
    add_file: |client| client.add_file(21, "Agreement.txt", agreement("Whereas the parties agree:\r\nall is well."))
        .sourceclient("conversant")
        .overrideduplicate(true)
        .notification(3),
    add_file_xml: |client| client.add_file(21, "Agreement.txt", agreement("Whereas the parties agree."))
        .format(BodyFormat::Xml),
    add_file_that_is_there: |client| client.add_file(21, "Agreement.txt", agreement("Whereas the parties agree."))
        .overrideduplicate(false)
        .notification(1),
    add_file_that_is_there_xml: |client| client.add_file(21, "Agreement.txt", agreement("Whereas the parties agree."))
        .overrideduplicate(false)
        .notification(1)
        .format(BodyFormat::Xml),
    get_file_info: |client| client.get_file_info(56).lastdmsinfo(true),
    get_file_info_xml: |client| client.get_file_info(56).format(BodyFormat::Xml),
} }

fn new_conversation() -> Conversation {
    let users = [ConversationUser::new().userid(12), ConversationUser::new().userid(34)];
    let message = ConversationMessage::new().html("<p>Please review &amp; comment.</p>").attachments(attachments());
    Conversation::new()
        .recipients(Recipients::new().users(Users::new().user(users)))
        .messages(Messages::new().message([message]))
}

fn answer() -> ConversationMessage {
    ConversationMessage::new().html("<p>Thank you.</p>").attachments(attachments())
}

fn attachments() -> Attachments {
    Attachments::new().attachment([Attachment::new().id("56"), Attachment::new().id("78")])
}

fn agreement(text: &'static str) -> Upload {
    Upload::from_bytes("Agreement.txt", text)
}

/// An element that is not what the vendor documents costs none of the others, whichever format the list comes in.
#[tokio::test]
async fn a_malformed_item_costs_no_other() {
    const USERS: &str = r#"<?xml version="1.0" encoding="UTF-8"?>
        <users><!-- <user><userid>0</userid></user> --><user><userid>1</userid></user>
            <user><userid>private</userid></user><totalcount>4</totalcount>
            <user><userid>3</userid><organisation><orgid>private</orgid></organisation></user><user/>
        </users>"#;
    let json = json!({ "totalcount": 4, "user": [
        { "userid": 1 }, { "userid": "private" }, { "userid": 3, "organisation": { "orgid": "private" } }, {},
    ] });
    for (format, answer) in [(BodyFormat::Xml, Answer::xml(200, USERS)), (BodyFormat::Json, Answer::json(200, &json))] {
        let server = Server::answering(move |_, _| answer.clone()).await;
        let client = clients::highq(&server);
        let users = client.get_user_list().format(format).send().await.expect("the others");
        let ids: Vec<_> = users.user.iter().flatten().map(|user| user.userid).collect();
        assert_eq!(ids, [Some(1), None], "{format:?}");
        let malformed: Vec<_> = users.malformed_items().iter().map(MalformedItem::index).collect();
        assert_eq!(malformed, [1, 2], "{format:?}");
        for item in users.malformed_items() {
            assert!(item.raw().contains("private") && !format!("{item} {item:?}").contains("private"), "{item:?}");
        }

        let mut items = client.get_user_list().format(format).stream();
        let mut found = Vec::new();
        while let Some(item) = items.next().await {
            found.push(item.map(|user| user.userid).map_err(|error| error.malformed_item().map(MalformedItem::index)));
        }
        assert_eq!(found, [Ok(Some(1)), Err(Some(1)), Err(Some(2)), Ok(None)], "{format:?}");
    }
    // A message is an element further inside.
    let messages = "<conversation><conversationid>43</conversationid><messages><message><messageid>1</messageid></message>\
        <message><messageid>private</messageid></message></messages></conversation>";
    let server = Server::start(vec![Answer::xml(200, messages)]).await;
    let read = clients::highq(&server).get_conversation_messages(43).format(BodyFormat::Xml).send().await;
    let read = read.expect("the other message");
    assert_eq!(read.malformed_items().iter().map(MalformedItem::index).collect::<Vec<_>>(), [1]);
    assert_eq!(read.conversationid, Some(43));
}
