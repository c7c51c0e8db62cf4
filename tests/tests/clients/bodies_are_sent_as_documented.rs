//! A body goes out in the media type that the document names, and in the encoding that OpenAPI gives to it.

use conversant_operations::operations::{TextBodyBody, XmlBodyBody};
use conversant_operations::types::{Cat, Color, Order};
use conversant_operations::{Client, Upload};
use conversant_tests::{Answer, Recorded, Server};
use serde_json::json;

fn client(server: &Server) -> Client {
    Client::builder().base_url(server.url()).without_credentials().build().expect("a client")
}

/// The request of a call that is answered so.
macro_rules! sent {
    ($answer:expr, $client:ident => $call:expr) => {{
        let server = Server::start(vec![$answer]).await;
        let $client = client(&server);
        $call.send().await.expect("the answer is documented");
        server.request()
    }};
    ($client:ident => $call:expr) => {
        sent!(Answer::http(204, &[], ""), $client => $call)
    };
}

fn body(request: &Recorded) -> (Option<&str>, String) {
    (request.header("Content-Type"), String::from_utf8(request.body.clone()).expect("it is text"))
}

#[tokio::test]
async fn json_is_preferred_and_sent_under_its_own_name() {
    let request = sent!(client => client.several_bodies(Cat::new("Tom")));
    assert_eq!(body(&request), (Some("Application/JSON; charset=utf-8"), r#"{"name":"Tom"}"#.to_owned()));
    let cat = json!({ "name": "Tom" });
    let answer = Answer::http(200, &[("Content-Type", "application/vnd.pets.v2+json")], cat.to_string());
    let request = sent!(answer, client => client.merge_patch(Cat::new("Tom")));
    assert_eq!(body(&request), (Some("application/merge-patch+json"), r#"{"name":"Tom"}"#.to_owned()));
    assert_eq!(request.header("Accept"), Some("application/vnd.pets.v2+json"));
}

#[tokio::test]
async fn a_body_that_is_not_required_may_be_left_out() {
    let request = sent!(client => client.optional_body());
    assert_eq!((request.header("Content-Type"), request.body.len()), (None, 0));
    let request = sent!(client => client.optional_body().body(Cat::new("Tom")));
    assert_eq!(request.json(), json!({ "name": "Tom" }));
    let request = sent!(Answer::http(200, &[], ""), client => client.empty_content());
    assert_eq!((request.header("Content-Type"), request.body.len()), (None, 0));
}

#[tokio::test]
async fn text_and_xml_are_the_callers_own() {
    let plain = || Answer::http(200, &[("Content-Type", "text/plain")], "héllo");
    let request = sent!(plain(), client => client.text_body(TextBodyBody::csv("a,b\n1,2")));
    assert_eq!(body(&request), (Some("text/csv"), "a,b\n1,2".to_owned()));
    assert_eq!(request.header("Accept"), Some("text/plain"));
    let request = sent!(plain(), client => client.text_body(TextBodyBody::plain("é")));
    assert_eq!(body(&request), (Some("text/plain; charset=utf-8"), "é".to_owned()));
    let xml = || Answer::http(200, &[("Content-Type", "application/xml")], "<cat/>");
    let request = sent!(xml(), client => client.xml_body(XmlBodyBody::xml("<cat/>")));
    assert_eq!(body(&request), (Some("application/xml"), "<cat/>".to_owned()));
    assert_eq!(request.header("Accept"), Some("application/xml"));

    let server = Server::start(vec![plain()]).await;
    let reply = client(&server).text_body(TextBodyBody::plain("x")).send().await.expect("a text");
    assert_eq!(&**reply, "héllo");
    assert!(!format!("{reply:?}").contains("llo"), "{reply:?}");
}

#[tokio::test]
async fn bytes_have_the_documented_media_type_unless_the_caller_says_another() {
    let request = sent!(client => client.pdf_body(Upload::from_bytes("scan", "%PDF")));
    assert_eq!(body(&request), (Some("application/pdf"), "%PDF".to_owned()));
    let named = Upload::from_bytes("scan", "%PDF").media_type("application/x-pdf");
    let request = sent!(client => client.pdf_body(named));
    assert_eq!(request.header("Content-Type"), Some("application/x-pdf"));
    let request = sent!(client => client.image_body().body(Upload::from_bytes("cat.png", "png")));
    assert_eq!(body(&request), (Some("image/png"), "png".to_owned()));
    let reader = Upload::from_reader("scan", std::io::Cursor::new(b"%PDF".to_vec()), Some(4));
    let request = sent!(client => client.pdf_body(reader));
    assert_eq!((request.header("Content-Length"), &request.body[..]), (Some("4"), &b"%PDF"[..]));
    // JSON that the document says nothing of is the caller's own.
    let answer = Answer::http(200, &[("Content-Type", "application/octet-stream")], [0, 255]);
    let request = sent!(answer, client => client.untyped_body(Upload::from_bytes("any", "[1]")));
    assert_eq!(body(&request), (Some("application/json"), "[1]".to_owned()));
}

#[tokio::test]
async fn forms_hold_lists_and_objects() {
    let color = || Color::new(100, 200, 150);
    let list = || ["blue", "black"].map(str::to_owned).to_vec();
    let order = Order::new("a&b").tags(list()).joined(list()).pipes(list()).color(color()).deep(color());
    let request = sent!(client => client.form_body(order));
    // OpenAPI 3.0.3, Encoding Object: the style of a query where one is given; else a list repeats its name, and an
    // object is JSON.
    assert_eq!(
        body(&request),
        (
            Some("application/x-www-form-urlencoded"),
            "name=a%26b&tags=blue&tags=black&joined=blue,black&pipes=blue%7Cblack\
             &color=%7B%22R%22%3A100%2C%22G%22%3A200%2C%22B%22%3A150%7D\
             &deep%5BR%5D=100&deep%5BG%5D=200&deep%5BB%5D=150"
                .to_owned()
        )
    );
    let request = sent!(client => client.form_body(Order::new("x")));
    assert_eq!(body(&request).1, "name=x");
}

#[tokio::test]
async fn multipart_bodies_hold_files_lists_and_json() {
    let page = |text: &'static str| Upload::from_bytes("page.txt", text);
    let cats = vec![Cat::new("Tom"), Cat::new("Kit")];
    let request = sent!(client => client
        .multipart_body("Holiday", Upload::from_bytes("cover", "png"))
        .pages(vec![page("1"), page("2")])
        .tags(vec!["a".to_owned(), "b".to_owned()])
        .color(Color::new(1, 2, 3))
        .cats(cats)
        .note("*hi*")
        .at("2020-01-02T03:04:05Z".parse::<chrono::DateTime<chrono::Utc>>().expect("a time")));
    let (content_type, text) = body(&request);
    let boundary =
        content_type.and_then(|value| value.strip_prefix("multipart/form-data; boundary=")).expect("a boundary");
    let parts: Vec<_> = text
        .split(&format!("--{boundary}"))
        .filter_map(|part| part.trim_matches(['\r', '\n']).split_once("\r\n\r\n"))
        .map(|(head, body)| {
            (head.replace("Content-Disposition: form-data; ", "").replace("\r\nContent-Type: ", " "), body)
        })
        .collect();
    let expected = [
        (r#"name="title""#, "Holiday"),
        (r#"name="cover"; filename="cover" image/png"#, "png"),
        (r#"name="pages"; filename="page.txt" text/plain"#, "1"),
        (r#"name="pages"; filename="page.txt" text/plain"#, "2"),
        (r#"name="tags""#, "a"),
        (r#"name="tags""#, "b"),
        (r#"name="color" application/json"#, r#"{"R":1,"G":2,"B":3}"#),
        (r#"name="cats" application/json"#, r#"{"name":"Tom"}"#),
        (r#"name="cats" application/json"#, r#"{"name":"Kit"}"#),
        (r#"name="note" text/markdown"#, "*hi*"),
        (r#"name="at""#, "2020-01-02T03:04:05Z"),
    ];
    let found: Vec<_> = parts.iter().map(|(head, body)| (head.as_str(), *body)).collect();
    assert_eq!(found, expected);
}

/// RFC 9110, 9.2.2: what the document says nothing of follows from the method.
#[tokio::test]
async fn a_put_is_sent_again_and_a_post_is_not() {
    let server = Server::start(vec![Answer::http(502, &[], ""), Answer::http(204, &[], "")]).await;
    client(&server).several_bodies(Cat::new("Tom")).send().await.expect("a PUT is repeated");
    let server = Server::start(vec![Answer::http(502, &[], "")]).await;
    client(&server).optional_body().send().await.expect_err("a POST is not");
    assert_eq!(server.requests().len(), 1);
}
