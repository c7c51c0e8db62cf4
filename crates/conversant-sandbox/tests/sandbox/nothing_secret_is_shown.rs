//! No `Debug` of the sandbox shows a token, a password, a key or the text of a message.

use crate::support::{client, sandbox, senders};

const TEXT: &str = "a-text-nobody-may-see";

#[tokio::test]
async fn debug_shows_neither_secrets_nor_texts() {
    let sandbox = sandbox().await;
    for sender in senders(&sandbox).await {
        let reply = sender.send(TEXT).send().await.expect("a reply");
        assert!(reply.status().is_success());
    }
    let hostaway_token = crate::support::hostaway_token(sandbox.hostaway()).await;
    let revoke =
        client().delete(format!("{}/accessTokens", sandbox.hostaway().base_url())).query(&[("token", &hostaway_token)]);
    revoke.send().await.expect("a reply");

    let mut shown = format!("{sandbox:?}{sandbox:#?}");
    for provider in sandbox.providers() {
        shown += &format!("{:?}{:?}", provider.requests(), provider.messages());
    }
    shown += &format!("{:?}", sandbox.hostaway().credentials());
    shown += &format!("{:?}", sandbox.spruce().credentials());
    shown += &format!("{:?}", sandbox.ziik().credentials());
    shown += &format!("{:?}", sandbox.highq().credentials());
    shown += &format!("{:?}", sandbox.ucwa().credentials());

    let mut secrets = vec![
        TEXT.to_owned(),
        sandbox.hostaway().credentials().client_secret,
        sandbox.spruce().credentials().secret_key,
        sandbox.ziik().credentials().password,
        sandbox.highq().credentials().client_secret,
        sandbox.highq().credentials().refresh_token,
        sandbox.highq().credentials().authorization_code,
        sandbox.ucwa().credentials().password,
    ];
    for provider in sandbox.providers() {
        for request in provider.requests() {
            if let Some(value) = request.headers.get("Authorization") {
                let value = value.to_str().expect("text");
                secrets.push(value.trim_start_matches("Bearer ").to_owned());
            }
        }
    }
    secrets.push(hostaway_token);
    assert!(secrets.len() > 12);
    for secret in secrets {
        assert!(!shown.contains(&secret), "{secret} is shown");
    }
}
