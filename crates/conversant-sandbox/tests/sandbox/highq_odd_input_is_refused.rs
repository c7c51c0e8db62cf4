//! Whatever is sent to HighQ, the answer is an error in its form.

use crate::support::{client, json, sandbox};
use reqwest::Method;

const ODD_BODIES: [&[u8]; 9] = [
    b"",
    b"{",
    b"null",
    b"\x00\xff",
    b"<conversation><recipients/></conversation>",
    b"<!DOCTYPE m [<!ENTITY a \"b\">]><message><html>&a;</html></message>",
    b"{\"recipients\": {\"users\": {\"user\": [{\"userid\": 1e400}]}}, \"messages\": 1}",
    b"{\"recipients\": {\"users\": {\"user\": [{\"userid\": -1}]}}, \"messages\": {\"message\": [{\"html\": null}]}}",
    b"--x\r\nContent-Disposition: form-data; name=\"filename\"\r\n\r\n\x00\r\n--x--\r\n",
];
const ODD_QUERIES: [&str; 4] = [
    "",
    "?limit=1e9&offset=%00&status=%ff",
    "?parentfolderid=99999999999999999999999999&overrideduplicate=",
    "?type=&action=&lastdmsinfo=%F0%9F&redirect_uri=http://%00",
];

#[tokio::test]
async fn nothing_makes_the_server_fail() {
    let sandbox = sandbox().await;
    let highq = sandbox.highq();
    crate::support::highq(highq).await.send("first").send().await.expect("a reply");
    let token = crate::support::highq_token(highq).await;
    for path in [
        "api/4/conversations/",
        "api/4/conversations/43",
        "api/4/conversations/43/messages",
        "api/3/users",
        "api/3/users/12",
        "api/3/users/%00",
        "api/1/files/content",
        "api/1/files/9001",
        "api/1/files/%ff",
        "api/4/shares/content",
        "api/oauth2/token",
        "authorize.action",
    ] {
        for method in [Method::GET, Method::PUT, Method::POST, Method::DELETE, Method::TRACE] {
            for (number, body) in ODD_BODIES.into_iter().enumerate() {
                for content_type in
                    ["application/json", "application/xml", "multipart/form-data; boundary=x", "no type"]
                {
                    let path = format!("{path}{}", ODD_QUERIES[number % 4]);
                    let request = client().request(method.clone(), format!("{}/{path}", highq.base_url()));
                    let request = request.header("Content-Type", content_type).header("Accept", "application/json");
                    let reply = request.bearer_auth(&token).body(body).send().await;
                    let reply = reply.unwrap_or_else(|error| panic!("{method} {path}: {error}"));
                    let status = reply.status().as_u16();
                    assert!(status < 500, "{method} {path}: {status}");
                    if status >= 400 {
                        assert!(json(reply).await["summary"].is_string(), "{method} {path}");
                    }
                }
            }
        }
    }
}
