//! HighQ's files: what is uploaded is there, whole, and in versions.

use crate::support::{client, json, sandbox};
use conversant_sandbox::HighQ;
use reqwest::Response;
use serde_json::{Value, json};

const BOUNDARY: &str = "the-boundary";

/// A form of these fields; `file` is the one with a content of its own type.
fn form(fields: &[(&str, &[u8])]) -> Vec<u8> {
    let mut body = Vec::new();
    for (name, content) in fields {
        let more = if *name == "file" { "; filename=\"a\"\r\nContent-Type: application/octet-stream" } else { "" };
        body.extend(
            format!("--{BOUNDARY}\r\nContent-Disposition: form-data; name=\"{name}\"{more}\r\n\r\n").into_bytes(),
        );
        body.extend(*content);
        body.extend(b"\r\n");
    }
    body.extend(format!("--{BOUNDARY}--\r\n").into_bytes());
    body
}

async fn post(highq: &HighQ, path: &str, content_type: &str, body: Vec<u8>) -> Response {
    let request = client().post(format!("{}/api/{path}", highq.base_url())).body(body);
    let request = request.header("Content-Type", content_type).header("Accept", "application/json");
    request.bearer_auth(crate::support::highq_token(highq).await).send().await.expect("a reply")
}

async fn upload(highq: &HighQ, path: &str, fields: &[(&str, &[u8])]) -> (u16, Value) {
    let reply = post(highq, path, &format!("multipart/form-data; boundary={BOUNDARY}"), form(fields)).await;
    (reply.status().as_u16(), json(reply).await)
}

async fn info(highq: &HighQ, path: &str) -> Response {
    let request = client().get(format!("{}/api/1/files/{path}", highq.base_url())).header("Accept", "application/json");
    request.bearer_auth(crate::support::highq_token(highq).await).send().await.expect("a reply")
}

#[tokio::test]
async fn a_file_uploaded_is_there_byte_for_byte() {
    let sandbox = sandbox().await;
    let highq = sandbox.highq();
    let content: Vec<u8> = (0..3_000_000u32).map(|it| it.to_le_bytes()[0] ^ 0x0d).collect();
    let fields = [("filename", &b"plan.pdf"[..]), ("file", &content), ("notification", b"3"), ("dmsname", b"x")];
    let (status, uploaded) = upload(highq, "1/files/content?parentfolderid=501&sourceclient=web", &fields).await;
    assert_eq!(status, 201, "{uploaded}");
    assert_eq!(uploaded, json!({"fileid": 9002}));
    let stored = &highq.files()[1];
    assert_eq!(stored.name, "plan.pdf");
    assert!(stored.content == content);

    let info = json(info(highq, "9002?lastdmsinfo=true").await).await;
    assert_eq!((&info["id"], &info["folderid"], &info["name"]), (&json!(9002), &json!(501), &json!("plan.pdf")));
    assert_eq!((&info["size"], &info["versionid"]), (&json!(3_000_000), &json!(1)));
}

#[tokio::test]
async fn a_duplicate_overridden_is_a_version_more() {
    let sandbox = sandbox().await;
    let highq = sandbox.highq();
    let fields = |content: &'static [u8]| [("filename", &b"welcome.txt"[..]), ("file", content)];
    let path = "1/files/content?parentfolderid=501&overrideduplicate";
    let (status, renewed) = upload(highq, &format!("{path}=true"), &fields(b"Welcome back")).await;
    assert_eq!(status, 202);
    let expected = json!({"name": "welcome.txt", "fileid": highq.credentials().file_id, "size": 12});
    assert_eq!(renewed, json!({"documentsWithUpdatedVersion": [expected]}));
    assert_eq!(json(info(highq, "9001").await).await["versionid"], 2);
    assert_eq!(highq.files().len(), 1);

    let (status, another) = upload(highq, &format!("{path}=false"), &fields(b"x")).await;
    assert_eq!((status, another), (201, json!({"fileid": 9002})));
    let elsewhere = "1/files/content?parentfolderid=502&overrideduplicate=true";
    assert_eq!(upload(highq, elsewhere, &fields(b"x")).await.0, 201);
}

#[tokio::test]
async fn a_file_to_be_shared_is_in_no_folder() {
    let sandbox = sandbox().await;
    let highq = sandbox.highq();
    let (status, shared) = upload(highq, "4/shares/content?progressiveoperkey=k", &[("filename", b"a.txt")]).await;
    assert_eq!((status, shared), (201, json!({"fileid": 9002})));
    assert_eq!(highq.files()[1].folder, None);
    assert_eq!(info(highq, "9002").await.status(), 403);
}

#[tokio::test]
async fn what_is_no_upload_is_refused() {
    let sandbox = sandbox().await;
    let highq = sandbox.highq();
    let (name, file) = (("filename", &b"a"[..]), ("file", &b"b"[..]));
    let good = "1/files/content?parentfolderid=501";
    for (path, fields) in [
        ("1/files/content", &[name, file][..]),
        ("1/files/content?parentfolderid=x", &[name, file]),
        ("1/files/content?parentfolderid=-1", &[name, file]),
        ("1/files/content?parentfolderid=99999999999999999999", &[name, file]),
        ("1/files/content?parentfolderid=1&overrideduplicate=1", &[name, file]),
        (good, &[]),
        (good, &[name]),
        (good, &[file]),
        (good, &[("Filename", b"a"), file]),
        (good, &[("filename", b""), file]),
        (good, &[("filename", b"\xff"), file]),
        (good, &[name, file, ("notification", b"4")]),
        ("4/shares/content", &[file]),
    ] {
        let (status, refused) = upload(highq, path, fields).await;
        assert_eq!(status, 403, "{path}");
        assert!(refused["summary"].is_string(), "{path}");
    }
    for (content_type, body) in [
        ("application/json", &b"{}"[..]),
        ("multipart/form-data", b""),
        ("multipart/form-data; boundary=x", b""),
        ("multipart/form-data; boundary=x", b"--x\r\n\r\n"),
        ("multipart/form-data; boundary=x", b"--x\r\nContent-Disposition: form-data; name=\"file\"\r\n\r\nno end"),
    ] {
        assert_eq!(post(highq, good, content_type, body.to_vec()).await.status(), 403, "{content_type}");
    }
    for path in ["1", "x", "-1", "99999999999999999999"] {
        assert_eq!(json(info(highq, path).await).await["ref"], 130, "{path}");
    }
    assert_eq!(info(highq, "9001?lastdmsinfo=perhaps").await.status(), 403);
    assert_eq!(highq.files().len(), 1);
}
