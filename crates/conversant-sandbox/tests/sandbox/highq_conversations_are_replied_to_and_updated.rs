//! HighQ's conversations: replies in either form, and what `action` does to them.

use crate::support::{Sender, client, json, sandbox, text};
use reqwest::{Method, Response, StatusCode};
use serde_json::{Value, json};

const XML: &str = "application/xml";
const JSON: &str = "application/json";

struct HighQ<'a> {
    sender: Sender<'a>,
    base: String,
    token: String,
}

impl<'a> HighQ<'a> {
    /// With conversation 43 created.
    async fn new(highq: &'a conversant_sandbox::HighQ) -> Self {
        let sender = crate::support::highq(highq).await;
        assert_eq!(sender.send("first").send().await.expect("a reply").status(), 201);
        Self { sender, base: format!("{}/api", highq.base_url()), token: crate::support::highq_token(highq).await }
    }

    async fn ask(&self, method: Method, path: &str, forms: (&str, &str), body: &str) -> Response {
        let request = client().request(method, format!("{}/{path}", self.base)).bearer_auth(&self.token);
        let request = request.header("Content-Type", forms.0).header("Accept", forms.1).body(body.to_owned());
        request.send().await.expect("a reply")
    }

    async fn messages(&self, conversation: u64) -> Value {
        let path = format!("4/conversations/{conversation}/messages");
        let reply = self.ask(Method::GET, &path, (JSON, JSON), "").await;
        assert_eq!(reply.status(), 201);
        json(reply).await
    }

    async fn update(&self, conversation: &str, query: &str) -> u16 {
        self.ask(Method::PUT, &format!("4/conversations/{conversation}{query}"), (JSON, JSON), "").await.status().into()
    }
}

#[tokio::test]
async fn replies_are_listed_whichever_form_they_came_in() {
    let sandbox = sandbox().await;
    let highq = HighQ::new(sandbox.highq()).await;
    let path = "4/conversations/43/messages";
    let as_json = json!({"html": "<p>1</p>", "attachments": {"attachment": [{"id": 1}, {"id": "2"}]}}).to_string();
    let reply = highq.ask(Method::POST, path, (JSON, JSON), &as_json).await;
    assert_eq!(reply.status(), 201);
    assert_eq!(json(reply).await, json!({"conversationid": 43, "messages": {"message": [{"messageid": 1161}]}}));

    let as_xml = "<message><html><![CDATA[<p>2</p>]]></html><attachments><attachment><id>9001</id></attachment>\
                  </attachments></message>";
    let reply = highq.ask(Method::POST, path, (XML, XML), as_xml).await;
    assert_eq!(reply.headers()["Content-Type"], XML);
    assert_eq!(
        reply.text().await.expect("text"),
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><conversation><conversationid>43\
         </conversationid><messages><message><messageid>1162</messageid></message></messages></conversation>"
    );
    let whole = json!({"messages": {"message": [{"html": "3"}, {"html": "4"}]}}).to_string();
    let reply = json(highq.ask(Method::POST, path, (JSON, JSON), &whole).await).await;
    assert_eq!(reply["messages"]["message"].as_array().map(Vec::len), Some(2));

    let listed = highq.messages(43).await;
    let messages = listed["messages"]["message"].as_array().expect("a list");
    let html: Vec<_> = messages.iter().map(|it| text(&it["html"])).collect();
    assert_eq!(html, ["first", "<p>1</p>", "<p>2</p>", "3", "4"]);
    assert_eq!(messages[1]["attachments"]["attachment"], json!([{"id": 1}, {"id": 2}]));
    // One that was uploaded is known by more than its id.
    let known = &messages[2]["attachments"]["attachment"][0];
    assert_eq!((&known["name"], &known["extension"]), (&json!("welcome.txt"), &json!("txt")));
    assert_eq!((&known["filesize"], &known["parentfolderid"]), (&json!(7), &json!(501)));
    assert_eq!(sandbox.highq().messages().len(), 5);
}

#[tokio::test]
async fn an_action_marks_the_conversation() {
    let sandbox = sandbox().await;
    let highq = HighQ::new(sandbox.highq()).await;
    let state = || sandbox.highq().conversation(43).map(|it| (it.read, it.archived));
    assert_eq!(state(), Some((false, false)));
    for (action, expected) in [
        ("MARK_AS_READ", (true, false)),
        ("MARK_AS_UNREAD", (false, false)),
        ("MARK_AS_ARCHIVE", (false, true)),
        ("MARK_AS_READ", (true, true)),
    ] {
        assert_eq!(highq.update("43", &format!("?action={action}")).await, 201);
        assert_eq!(state(), Some(expected), "{action}");
    }
    sandbox.highq().set_success_status(StatusCode::OK);
    let reply = highq.ask(Method::PUT, "4/conversations/43?action=MARK_AS_READ", (XML, XML), "").await;
    assert_eq!(reply.status(), 200);
    assert_eq!(reply.bytes().await.expect("a body").len(), 0);
}

#[tokio::test]
async fn a_conversation_deleted_is_not_there_and_its_number_not_given_again() {
    let sandbox = sandbox().await;
    let highq = HighQ::new(sandbox.highq()).await;
    assert_eq!(highq.update("43", "?action=DELETE").await, 201);
    assert_eq!(sandbox.highq().conversation(43), None);
    assert_eq!(highq.update("43", "?action=MARK_AS_READ").await, 400);
    let path = "4/conversations/43/messages";
    assert_eq!(highq.ask(Method::GET, path, (JSON, JSON), "").await.status(), 400);
    assert_eq!(highq.ask(Method::POST, path, (JSON, JSON), "{\"html\": \"x\"}").await.status(), 400);
    // What was sent was sent.
    assert_eq!(sandbox.highq().messages().len(), 1);
    let next = json(highq.sender.send("x").header("Accept", JSON).send().await.expect("a reply")).await;
    assert_eq!(next["conversationid"], 44);
}

#[tokio::test]
async fn what_is_not_an_action_or_a_message_is_refused() {
    let sandbox = sandbox().await;
    let highq = HighQ::new(sandbox.highq()).await;
    for (conversation, query) in [
        ("43", ""),
        ("43", "?action="),
        ("43", "?action=mark_as_read"),
        ("43", "?action=EXPLODE%00"),
        ("99", "?action=DELETE"),
        ("x", "?action=DELETE"),
        ("-1", "?action=DELETE"),
        ("99999999999999999999999", "?action=DELETE"),
        ("%ff", "?action=DELETE"),
        ("%00", "?action=DELETE"),
    ] {
        assert_eq!(highq.update(conversation, query).await, 400, "{conversation}{query}");
    }
    let path = "4/conversations/43/messages";
    for (form, body) in [
        (JSON, ""),
        (JSON, "[]"),
        (JSON, "{}"),
        (JSON, "{\"html\": 1}"),
        (JSON, "{\"html\": \"x\", \"attachments\": {\"attachment\": [{\"id\": true}]}}"),
        (JSON, "{\"messages\": {\"message\": []}}"),
        (XML, "<html/>"),
        (XML, "<message/>"),
        (XML, "<message><html>&nbsp;</html></message>"),
        ("text/plain", "{\"html\": \"x\"}"),
    ] {
        let reply = highq.ask(Method::POST, path, (form, JSON), body).await;
        assert_eq!(reply.status(), 400, "{body}");
        assert!(json(reply).await["summary"].is_string(), "{body}");
    }
    assert_eq!(sandbox.highq().messages().len(), 1);
}

#[tokio::test]
async fn messages_are_there_from_version_four_on() {
    let sandbox = sandbox().await;
    let highq = HighQ::new(sandbox.highq()).await;
    for (version, status) in [("3", 404), ("0", 404), ("x", 404), ("4", 201), ("12", 201)] {
        let path = format!("{version}/conversations/43/messages");
        assert_eq!(highq.ask(Method::GET, &path, (JSON, JSON), "").await.status(), status, "{version}");
    }
    let other = highq.ask(Method::DELETE, "4/conversations/43", (JSON, JSON), "").await;
    assert_eq!(other.status(), 405);
    assert_eq!(other.headers()["Allow"], "PUT");
}

#[tokio::test]
async fn what_xml_cannot_hold_is_replaced_in_it() {
    let sandbox = sandbox().await;
    let highq = HighQ::new(sandbox.highq()).await;
    let path = "4/conversations/43/messages";
    let odd = json!({"html": "a\u{0}b\u{ffff}c"}).to_string();
    assert_eq!(highq.ask(Method::POST, path, (JSON, JSON), &odd).await.status(), 201);
    assert_eq!(highq.messages(43).await["messages"]["message"][1]["html"], "a\u{0}b\u{ffff}c");
    let xml = highq.ask(Method::GET, path, (XML, XML), "").await.text().await.expect("text");
    assert!(xml.contains("<html>a\u{fffd}b\u{fffd}c</html>"), "{xml}");
}
