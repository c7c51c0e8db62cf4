//! A credential of any security scheme that OpenAPI knows is sent where the scheme says, to the operations that want it,
//! and shown nowhere.

use conversant_operations::{Client, ClientBuilder, ErrorKind};
use conversant_tests::{Answer, Recorded, Server};

const SECRET: &str = "s3cr&t";

/// The request of a call, with what the builder is given.
macro_rules! sent {
    ($given:expr, $call:ident) => {{
        let server = Server::start(vec![Answer::http(204, &[], "")]).await;
        let given: fn(ClientBuilder) -> ClientBuilder = $given;
        let client = given(Client::builder().base_url(server.url())).build().expect("a client");
        client.$call().send().await.expect("204");
        server.request()
    }};
}

fn of(request: &Recorded) -> [Option<String>; 4] {
    let header = |name: &str| request.header(name).map(str::to_owned);
    [header("x-api-key"), request.query().map(str::to_owned), header("cookie"), header("authorization")]
}

#[tokio::test]
async fn each_scheme_has_its_place() {
    let some = |text: &str| Some(text.to_owned());
    let request = sent!(|builder| builder.key(SECRET).query_key("other"), with_key);
    assert_eq!(of(&request), [some("s3cr&t"), None, None, None]);
    let request = sent!(|builder| builder.key("other").query_key(SECRET), with_query_key);
    assert_eq!(of(&request), [None, some("api%20key=s3cr%26t"), None, None]);
    let request = sent!(|builder| builder.session(SECRET), with_cookie);
    assert_eq!(of(&request), [None, None, some("sid=s3cr&t"), None]);
    // RFC 7617, 2: `Aladdin` with `open sesame`.
    let request = sent!(|builder| builder.basic("Aladdin", "open sesame"), with_basic);
    assert_eq!(of(&request), [None, None, None, some("Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==")]);
}

#[tokio::test]
async fn of_several_alternatives_the_first_that_is_complete_counts() {
    let some = |text: &str| Some(text.to_owned());
    let both = [None, some("api%20key=k"), None, some("Bearer t")];
    assert_eq!(of(&sent!(|builder| builder.token_credential("t").query_key("k").oauth("o"), with_both)), both);
    assert_eq!(
        of(&sent!(|builder| builder.token_credential("t").oauth("o"), with_both)),
        [None, None, None, some("Bearer o")]
    );
    // A token without a scheme's name is for any that takes one.
    assert_eq!(of(&sent!(|builder| builder.token("any"), with_both)), [None, None, None, some("Bearer any")]);
    // `{}` among the alternatives: none is as good.
    assert_eq!(of(&sent!(|builder| builder.key("k"), with_both)), [None, None, None, None]);
    assert_eq!(of(&sent!(ClientBuilder::without_credentials, with_key)), [None, None, None, None]);
}

#[tokio::test]
async fn an_operation_without_its_credential_is_not_sent() {
    let server = Server::start(vec![]).await;
    let client = Client::builder().base_url(server.url()).key(SECRET).build().expect("a client");
    let error = client.with_query_key().send().await.expect_err("it wants another");
    assert_eq!(error.kind(), ErrorKind::Authentication);
    assert!(error.to_string().contains("`queryKey`"), "{error}");
    assert!(server.requests().is_empty());
}

#[tokio::test]
async fn a_credential_is_checked_and_never_shown() {
    for bad in ["", "line\nbreak"] {
        let error = Client::builder().base_url("http://localhost").key(bad).build().expect_err("it cannot be sent");
        assert_eq!(error.kind(), ErrorKind::Configuration);
        assert!(error.to_string().contains("`key`") && (bad.is_empty() || !error.to_string().contains(bad)), "{error}");
    }
    assert_eq!(Client::builder().build().expect_err("nothing is given").kind(), ErrorKind::Configuration);
    let url = Server::nobody().await;
    let builder = Client::builder().base_url(url).key(SECRET).query_key(SECRET);
    assert!(!format!("{builder:?}").contains("s3cr"), "{builder:?}");
    let client = builder.build().expect("a client");
    assert!(!format!("{client:?}").contains("s3cr"), "{client:?}");
    let error = client.with_query_key().send().await.expect_err("nobody listens");
    let shown = format!("{error} {error:?}");
    assert!(!shown.contains("s3cr"), "{shown}");
}
