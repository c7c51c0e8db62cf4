//! Each location and style of a parameter puts on the socket what the tables of the OpenAPI specification show ("Style
//! Examples", in the corrected form of 3.0.4, whose percent-encoding is that of RFC 3986 and RFC 6570).

use conversant_operations::types::{Cat, Color, Kind};
use conversant_operations::{Client, ErrorKind};
use conversant_tests::{Answer, Recorded, Server};
use std::future::Future;

/// The specification's own values.
fn list() -> Vec<String> {
    ["blue", "black", "brown"].map(str::to_owned).into()
}

fn color() -> Color {
    Color::new(100, 200, 150)
}

fn at() -> chrono::DateTime<chrono::Utc> {
    "2020-01-02T03:04:05Z".parse().expect("a time")
}

fn day() -> chrono::NaiveDate {
    "2020-01-02".parse().expect("a day")
}

fn client(server: &Server) -> Client {
    Client::builder().base_url(server.url()).without_credentials().build().expect("a client")
}

/// What a call that is answered with 204 puts on the socket.
async fn sent<F: Future<Output = Result<(), conversant_operations::Error>>>(
    call: impl FnOnce(Client) -> F,
) -> Recorded {
    let server = Server::start(vec![Answer::http(204, &[], "")]).await;
    call(client(&server)).await.expect("204 is documented");
    server.request()
}

/// A call that is sent and whose reply is of no interest.
macro_rules! sent {
    ($client:ident => $call:expr) => {
        sent(|$client| async move { $call.send().await.map(|_| ()) }).await
    };
}

#[tokio::test]
async fn lists_in_a_path() {
    let request = sent!(client => client.path_lists(list(), list(), list(), list(), list(), list()));
    assert_eq!(
        request.target,
        "/lists/blue,black,brown/blue,black,brown/.blue,black,brown/.blue.black.brown\
         /;matrix=blue,black,brown/;matrixX=blue;matrixX=black;matrixX=brown"
    );
}

#[tokio::test]
async fn objects_in_a_path() {
    let request = sent!(client => client.path_objects(color(), color(), color(), color(), color(), color()));
    assert_eq!(
        request.target,
        "/objects/R,100,G,200,B,150/R=100,G=200,B=150/.R,100,G,200,B,150/.R=100.G=200.B=150\
         /;matrix=R,100,G,200,B,150/;R=100;G=200;B=150"
    );
}

#[tokio::test]
async fn scalars_in_a_path() {
    let kind = Kind::from("small one");
    let request = sent!(client => client.path_scalars(day(), at(), kind, true, 7, "a/b ?#%ü", "blue", "blue"));
    assert_eq!(
        request.target,
        "/scalars/2020-01-02/2020-01-02T03%3A04%3A05Z/small%20one/true/7/a%2Fb%20%3F%23%25%C3%BC/.blue/;matrix=blue\
         /a%2Fb%20%3F%23%25%C3%BC.json"
    );
}

#[tokio::test]
async fn no_value_leads_to_another_path() {
    let server = Server::start(vec![]).await;
    let client = client(&server);
    for value in ["", ".", ".."] {
        let error = client.path_dot(value).send().await.expect_err(value);
        assert_eq!(error.kind(), ErrorKind::InvalidInput, "{value}");
    }
    let one = || vec!["x".to_owned()];
    for bad in [vec![], vec![".".to_owned()], vec!["..".to_owned()]] {
        let call = client.path_lists(bad.clone(), one(), one(), one(), one(), one());
        assert_eq!(call.send().await.expect_err("a dot segment").kind(), ErrorKind::InvalidInput, "{bad:?}");
    }
    // `.` in the style `label` is the whole segment where there is no value.
    let call = client.path_lists(one(), one(), vec![], one(), one(), one());
    assert_eq!(call.send().await.expect_err("a dot segment").kind(), ErrorKind::InvalidInput);
    assert!(server.requests().is_empty());
}

#[tokio::test]
async fn each_style_of_a_query() {
    let encoded = "R%20100%20G%20200%20B%20150";
    let cases: Vec<(&str, String, String)> = vec![
        ("form", sent!(client => client.query_styles().form(list())).target, "form=blue,black,brown".into()),
        (
            "formX",
            sent!(client => client.query_styles().form_x(list())).target,
            "formX=blue&formX=black&formX=brown".into(),
        ),
        ("space", sent!(client => client.query_styles().space(list())).target, "space=blue%20black%20brown".into()),
        ("pipe", sent!(client => client.query_styles().pipe(list())).target, "pipe=blue%7Cblack%7Cbrown".into()),
        ("color", sent!(client => client.query_styles().color(color())).target, "color=R,100,G,200,B,150".into()),
        ("colorX", sent!(client => client.query_styles().color_x(color())).target, "R=100&G=200&B=150".into()),
        (
            "deep",
            sent!(client => client.query_styles().deep(color())).target,
            "deep%5BR%5D=100&deep%5BG%5D=200&deep%5BB%5D=150".into(),
        ),
        (
            "space object",
            sent!(client => client.query_styles().color_space(color())).target,
            format!("colorSpace={encoded}"),
        ),
        (
            "pipe object",
            sent!(client => client.query_styles().color_pipe(color())).target,
            format!("colorPipe={}", encoded.replace("%20", "%7C")),
        ),
        (
            "content",
            sent!(client => client.query_styles().json(color())).target,
            "json=%7B%22R%22%3A100%2C%22G%22%3A200%2C%22B%22%3A150%7D".into(),
        ),
        (
            "reserved",
            sent!(client => client.query_styles().reserved("a/b?c:d@e,f;g&h=i+j#k l")).target,
            "reserved=a/b?c:d@e,f;g%26h%3Di%2Bj%23k%20l".into(),
        ),
        ("plain", sent!(client => client.query_styles().plain("a/b&c")).target, "plain=a%2Fb%26c".into()),
        ("empty", sent!(client => client.query_styles().empty("")).target, "empty=".into()),
        ("date", sent!(client => client.query_styles().day(day())).target, "day=2020-01-02".into()),
        ("date-time", sent!(client => client.query_styles().at(at())).target, "at=2020-01-02T03%3A04%3A05Z".into()),
        (
            "date-times",
            sent!(client => client.query_styles().ats(vec![at(), at()])).target,
            "ats=2020-01-02T03%3A04%3A05Z,2020-01-02T03%3A04%3A05Z".into(),
        ),
        ("boolean", sent!(client => client.query_styles().flag(false)).target, "flag=false".into()),
        ("enum", sent!(client => client.query_styles().kind(Kind::from("small one"))).target, "kind=small+one".into()),
        (
            "enums",
            sent!(client => client.query_styles().kinds(vec![Kind::from("big"), Kind::from("small one")])).target,
            "kinds=big,small%20one".into(),
        ),
        (
            "two",
            sent!(client => client.query_styles().form(list()).flag(true)).target,
            "form=blue,black,brown&flag=true".into(),
        ),
    ];
    for (case, target, expected) in cases {
        assert_eq!(target, format!("/query?{expected}"), "{case}");
    }
    for (case, target) in [
        ("nothing", sent!(client => client.query_styles()).target),
        ("an empty list", sent!(client => client.query_styles().form(vec![]).form_x(vec![]).space(vec![])).target),
    ] {
        assert_eq!(target, "/query", "{case}");
    }
}

#[tokio::test]
async fn each_style_of_a_header() {
    let request = sent!(client => client
        .header_styles(at())
        .x_list(list())
        .x_color(color())
        .x_color_x(color())
        .x_json(color())
        .x_day(day())
        .x_flag(true)
        .x_kind(Kind::from("small one")));
    for (name, expected) in [
        ("X-List", "blue,black,brown"),
        ("X-Color", "R,100,G,200,B,150"),
        ("X-Color-X", "R=100,G=200,B=150"),
        ("X-Json", r#"{"R":100,"G":200,"B":150}"#),
        ("X-Day", "2020-01-02"),
        ("X-At", "2020-01-02T03:04:05Z"),
        ("X-Flag", "true"),
        ("X-Kind", "small one"),
        ("Accept", "application/json"),
    ] {
        assert_eq!(request.header(name), Some(expected), "{name}");
    }
    // OpenAPI: parameters of these names are ignored.
    assert_eq!((request.header("Content-Type"), request.header("Authorization")), (None, None));
    let request = sent!(client => client.header_styles(at()).x_list(vec![]));
    assert_eq!(request.header("X-List"), None);
}

#[tokio::test]
async fn cookies_are_one_header() {
    let request = sent!(client => client
        .cookie_styles("a b;c=\"d\"")
        .list(vec![1, 2])
        .color(color())
        .at(at()));
    assert_eq!(
        request.header("Cookie"),
        Some("session=a%20b%3Bc=%22d%22; list=1,2; color=R,100,G,200,B,150; at=2020-01-02T03:04:05Z")
    );
}

#[tokio::test]
async fn names_that_collide_are_told_apart() {
    let request = sent!(client => client
        .names("path", Cat::new("Tom"))
        .id_query("query")
        .id_header("header")
        .id_cookie("cookie")
        .body_("b")
        .send_("s")
        .timeout_(1)
        .retry_(2)
        .repeat_(true)
        .format_("f")
        .type_("t")
        .self_("me")
        .client_("c")
        .header_map("h")
        .url("u")
        .note_id("one")
        .note_id_query("other")
        .filter("x")
        .parameter_2fa("y")
        .parameter("z"));
    let pairs: Vec<_> = request.query_pairs().into_iter().map(|(name, value)| format!("{name}={value}")).collect();
    assert_eq!(
        pairs.join(" "),
        "id=query body=b send=s timeout=1 retry=2 repeat=true format=f type=t self=me client=c header_map=h url=u \
         noteId=one note-id=other $filter=x 2fa=y *=z"
    );
    assert_eq!(request.path(), "/names/path");
    assert_eq!((request.header("id"), request.header("Cookie")), (Some("header"), Some("id=cookie")));
    assert_eq!(request.json(), serde_json::json!({ "name": "Tom" }));
}
