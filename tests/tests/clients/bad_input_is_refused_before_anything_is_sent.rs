//! What cannot be sent, or what the vendor is documented to refuse, is an error that names its cause; the server does not
//! even see a connection.

use conversant::core::BodyFormat;
use conversant::{Error, ErrorKind, Outcome, highq, hostaway, spruce, ucwa, ziik};
use conversant_tests::{Answer, Server, clients};
use serde_json::json;
use spruce::types::{MessageBodyElement, MessageBodyElementType, MessagePost, MessagePostAttachment};
use ucwa::operations::SendMessageBody;

/// Asserts that a call, made against a server that would answer it, fails as its input deserves.
#[track_caller]
fn assert_refused<T>(case: &str, server: &Server, result: Result<T, Error>, words: &[&str]) {
    let Err(error) = result else { panic!("{case}: was sent") };
    assert_eq!(error.kind(), ErrorKind::InvalidInput, "{case}: {error}");
    assert!(error.is_invalid_input(), "{case}: {error}");
    assert_eq!(error.outcome(), Outcome::NotSent, "{case}: {error}");
    assert_eq!(error.status(), None, "{case}: {error}");
    assert!(error.operation().is_some(), "{case}: the error does not say which operation was called: {error}");
    let message = error.to_string();
    for word in words {
        assert!(message.contains(word), "{case}: `{message}` does not say `{word}`");
    }
    assert_eq!(server.connections(), 0, "{case}: the server saw a connection");
}

fn text_message() -> MessagePost {
    MessagePost::new([MessageBodyElement::new(MessageBodyElementType::Text, "Hello")])
}

#[tokio::test]
async fn path_values_that_lead_elsewhere() {
    let server = Server::answering(|_, _| Answer::json(200, &json!({ "requestId": "asyncRequest_1" }))).await;
    let spruce = clients::spruce(&server);
    let ucwa = clients::ucwa(&server);
    for value in [".", "..", ""] {
        let result = spruce.post_conversation_message(value, text_message()).send().await;
        assert_refused(value, &server, result, &["conversationId", "empty", "`.`", "`..`"]);
        let result = spruce.conversation_items(value).send().await;
        assert_refused(value, &server, result, &["conversationId"]);
        let body = || SendMessageBody::plain("Hello");
        let result = ucwa.send_message(value, "802", "1", body()).send().await;
        assert_refused(value, &server, result, &["applicationId"]);
        let result = ucwa.send_message("833", value, "1", body()).send().await;
        assert_refused(value, &server, result, &["conversationId"]);
        let result = ucwa.get_message("833", "802", value).send().await;
        assert_refused(value, &server, result, &["messageId"]);
    }
}

#[tokio::test]
async fn header_values_that_a_header_cannot_hold() {
    let server = Server::answering(|_, _| Answer::json(200, &json!({ "requestId": "asyncRequest_1" }))).await;
    let spruce = clients::spruce(&server);
    for key in ["a\r\nX-Injected: 1", "a\nb", "a\rb", "a\0b", "a\u{7f}b"] {
        let result = spruce.post_conversation_message("t_1", text_message()).s_idempotency_key(key).send().await;
        assert_refused(key, &server, result, &["s-idempotency-key", "line breaks", "control characters"]);
    }
}

#[tokio::test]
async fn limits_that_the_vendor_documents() {
    let refusing = Server::answering(|_, _| Answer::json(200, &json!({ "requestId": "asyncRequest_1" }))).await;
    let spruce = clients::spruce(&refusing);
    let attachment = || MessagePostAttachment::new("d7b25969", "My Image");
    let attached = |number: usize| text_message().attachments(vec![attachment(); number]);

    let call = spruce.post_conversation_message("t_1", text_message()).s_idempotency_key("k".repeat(256));
    assert_refused("a key of 256", &refusing, call.send().await, &["s-idempotency-key", "256 characters", "255"]);
    let call = spruce.post_conversation_message("t_1", attached(6));
    assert_refused("six attachments", &refusing, call.send().await, &["attachments", "6 items", "at most 5"]);
    for size in [0, 201] {
        let call = spruce.conversation_items("t_1").page_size(size);
        assert_refused("page size", &refusing, call.send().await, &["pageSize", &size.to_string(), "1 to 200"]);
    }
    for size in [0, 101] {
        let call = clients::ziik(&refusing).list_messages(1).limit(size);
        assert_refused("limit", &refusing, call.send().await, &["limit", &size.to_string(), "1 to 100"]);
    }

    // At its limit everything is sent.
    let server = Server::answering(|_, _| Answer::json(200, &json!({ "requestId": "asyncRequest_1" }))).await;
    let call = clients::spruce(&server).post_conversation_message("t_1", attached(5));
    call.s_idempotency_key("k".repeat(255)).send().await.expect("five attachments and a key of 255 are allowed");
    let request = server.request();
    assert_eq!(request.header("s-idempotency-key").map(str::len), Some(255));
    assert_eq!(request.json()["attachments"].as_array().map(Vec::len), Some(5));
}

#[tokio::test]
async fn links_that_lead_to_another_host() {
    let server = Server::answering(|_, _| Answer::http(201, &[], "")).await;
    let elsewhere = Server::answering(|_, _| Answer::http(201, &[], "")).await;
    let ucwa = clients::ucwa(&server);
    let port = server.url().rsplit(':').next().map(str::to_owned).expect("the URL has a port");
    let links = [
        // Another port of the same host is another server.
        format!("{}/v1/messaging/sendMessage", elsewhere.url()),
        format!("  {}/v1/messaging/sendMessage", elsewhere.url()),
        format!("https://127.0.0.1:{port}/v1/messaging/sendMessage"),
        format!("HTTP://localhost:{port}/v1/messaging/sendMessage"),
        format!("http://127.0.0.1:{port}@{}/", elsewhere.url().trim_start_matches("http://")),
        "https://evil.example/v1/messaging/sendMessage".to_owned(),
        "ftp://127.0.0.1/x".to_owned(),
        "data:text/plain,Hello".to_owned(),
        "javascript:alert(1)".to_owned(),
    ];
    for link in &links {
        let result = ucwa.send_message_at(link, "1", SendMessageBody::plain("Hello")).send().await;
        assert_refused(link, &server, result, &["link", "another host"]);
        assert_refused(link, &server, ucwa.get_message_at(link).send().await, &["link", "another host"]);
        assert_refused(link, &server, ucwa.get_messages_at(link).send().await, &["link", "another host"]);
    }
    let result = ucwa.get_message_at("").send().await;
    assert_refused("an empty link", &server, result, &["link", "empty"]);
    assert_eq!(elsewhere.connections(), 0);
}

/// XML 1.0 has no way to write most control characters; a document with one is no XML, and JSON takes it.
#[tokio::test]
async fn text_that_xml_cannot_hold() {
    use highq::types::{Conversation, ConversationMessage, Messages};
    let server = Server::answering(|_, _| Answer::json(201, &json!({ "conversationid": 43 }))).await;
    let conversation = || {
        let message = ConversationMessage::new().html("<p>bell \u{7}</p>");
        Conversation::new().messages(Messages::new().message([message]))
    };
    let call = clients::highq(&server).create_conversation(conversation()).format(BodyFormat::Xml);
    assert_refused("a bell in XML", &server, call.send().await, &["XML", "character"]);
    let call = clients::highq(&server).create_conversation(conversation());
    call.send().await.expect("JSON writes a bell as \\u0007");
}

/// Asserts that a client cannot be built, and that the error says why.
#[track_caller]
fn assert_not_built<T>(case: &str, result: Result<T, Error>, words: &[&str]) {
    let Err(error) = result else { panic!("{case}: was built") };
    assert_eq!(error.kind(), ErrorKind::Configuration, "{case}: {error}");
    assert_eq!(error.outcome(), Outcome::NotSent, "{case}: {error}");
    let message = error.to_string();
    for word in words {
        assert!(message.contains(word), "{case}: `{message}` does not say `{word}`");
    }
}

#[test]
fn base_urls_that_are_none() {
    let cases: &[(&str, &[&str])] = &[
        ("api.hostaway.com/v1", &["hostaway", "base URL", "no scheme", "https://"]),
        ("127.0.0.1:8080/v1", &["base URL", "no scheme", "https://"]),
        ("localhost:8080/v1", &["base URL", "no scheme", "https://"]),
        ("/v1", &["base URL", "no scheme", "https://"]),
        ("", &["base URL", "no scheme", "https://"]),
        ("ftp://api.hostaway.com/v1", &["base URL", "scheme", "HTTP"]),
        ("https://", &["base URL"]),
        ("https://user:secret@api.hostaway.com/v1", &["base URL", "user name", "password"]),
        ("https://user@api.hostaway.com/v1", &["base URL", "user name"]),
        ("https://:secret@api.hostaway.com/v1", &["base URL", "password"]),
        ("https://api.hostaway.com/v1?key=secret", &["base URL", "query"]),
        ("https://api.hostaway.com/v1#top", &["base URL", "fragment"]),
    ];
    for (url, words) in cases {
        let result = hostaway::Client::builder().base_url(*url).token("t").build();
        if let Err(error) = &result {
            // The URL may hold a password, so it is not repeated.
            assert!(!error.to_string().contains("secret"), "{url}: {error}");
        }
        assert_not_built(url, result, words);
    }
}

#[test]
fn what_a_client_needs_is_asked_for() {
    let set = |name: &str| format!(".{name}(");
    assert_not_built("ziik", ziik::Client::builder().token("t").build(), &["ziik", "identifier", &set("identifier")]);
    assert_not_built("highq", highq::Client::builder().token("t").build(), &["highq", "instance", &set("instance")]);
    assert_not_built("ucwa", ucwa::Client::builder().token("t").build(), &["ucwa", "host", &set("host")]);
    assert_not_built("hostaway", hostaway::Client::builder().build(), &["hostaway", "credentials"]);
    assert_not_built("spruce", spruce::Client::builder().build(), &["spruce", "credentials"]);
    for token in ["", "  ", "two\nlines"] {
        assert_not_built("a token", spruce::Client::builder().token(token).build(), &["spruce", "token"]);
    }
}

#[test]
fn server_names_that_are_none() {
    for name in ["https://acme.highq.com", "acme/../evil?", "acme evil", "acme@evil.example", "acme#"] {
        assert_not_built(name, highq::Client::builder().instance(name).token("t").build(), &["highq", "instance"]);
    }
}

/// An environment variable that is set to nothing, as `HIGHQ_INSTANCE=`, is as good as missing.
#[test]
fn empty_server_names() {
    assert_not_built("highq", highq::Client::builder().instance("").token("t").build(), &["highq", "instance"]);
    assert_not_built("ziik", ziik::Client::builder().identifier("").token("t").build(), &["ziik", "identifier"]);
    assert_not_built("ucwa", ucwa::Client::builder().host("").token("t").build(), &["ucwa", "host"]);
}

/// `https://{instance}.highq.com/{instance}`: an instance with a slash moves the whole server, and with it the token, to
/// a host of its own choice.
#[test]
fn server_names_that_lead_to_another_host() {
    for name in ["evil.example/", "evil.example:443/acme", "evil.example/."] {
        assert_not_built(name, highq::Client::builder().instance(name).token("t").build(), &["highq", "instance"]);
        assert_not_built(name, ziik::Client::builder().identifier(name).token("t").build(), &["ziik", "identifier"]);
    }
}

#[test]
fn user_agents_that_a_header_cannot_hold() {
    let result = hostaway::Client::builder().token("t").user_agent("two\nlines").build();
    assert_not_built("user agent", result, &["user agent"]);
}
