//! Each provider's `client()` is let in with nothing more to say, and again once its token has ended.

use conversant_sandbox::Sandbox;
use std::path::Path;

/// Reads, expires the tokens, and reads again.
macro_rules! is_let_in {
    ($provider:expr, $renewed:expr, |$client:ident, $it:ident| $call:expr) => {{
        let provider = $provider;
        let ($client, $it) = (provider.client(), provider.credentials());
        $call.send().await.unwrap_or_else(|error| panic!("{}: {error}", provider.name()));
        provider.expire_tokens();
        let again = $call.send().await;
        assert_eq!(again.is_ok(), $renewed, "{}", provider.name());
    }};
}

#[tokio::test]
async fn a_client_is_let_in_and_renews_its_token() {
    let sandbox = Sandbox::start().await.expect("free ports");
    is_let_in!(sandbox.hostaway(), true, |client, it| client.retrieve_conversation(it.conversation_id.cast_signed()));
    is_let_in!(sandbox.ziik(), true, |client, it| client.get_conversation(it.conversation_id.cast_signed()));
    is_let_in!(sandbox.highq(), true, |client, it| client.get_user(it.user_ids[0].to_string()));
    is_let_in!(sandbox.ucwa(), true, |client, it| client.get_application(&it.application_id));
    // Spruce has no tokens to renew: what has ended is the secret key.
    is_let_in!(sandbox.spruce(), false, |client, it| client.conversation(&it.conversation_id));
    let spruce = sandbox.spruce().client();
    spruce.organization().send().await.expect("a client made later has the new key");
}

#[tokio::test]
async fn clients_of_one_provider_do_not_lock_each_other_out() {
    let sandbox = Sandbox::start().await.expect("free ports");
    let user = sandbox.highq().credentials().user_ids[0].to_string();
    // HighQ's refresh token and code are each good for once.
    for client in [sandbox.highq().client(), sandbox.highq().client()] {
        client.get_user(&user).send().await.expect("a code of its own");
    }
}

#[test]
fn the_sandbox_knows_the_clients_in_one_place_only() {
    let sources = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut folders = vec![sources.clone()];
    let mut read = 0;
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                folders.push(path);
            } else if path != sources.join("clients.rs") {
                let text = std::fs::read_to_string(&path).expect("a source file");
                for client in ["conversant_", "conversant::"] {
                    let used = text.lines().any(|line| line.replace("conversant_sandbox", "").contains(client));
                    assert!(!used, "{} names the clients", path.display());
                }
                read += 1;
            }
        }
    }
    assert!(read > 50, "{read} files are not all of them");
}
