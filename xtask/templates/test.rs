//! Each operation of TITLE sends what the vendor shows, and reads all of what the vendor answers.
//!
//! An operation needs `tests/exchanges/NAME/<operation>.http`, the vendor's request and reply as they cross the socket, and
//! a line in a `replays!` here that makes the call; see the modules beside this one. `cargo xtask coverage NAME` names what
//! is missing once the spec is no draft.

use conversant_tests::{Server, clients};

#[tokio::test]
async fn nothing_is_sent_before_a_call_is() {
    let server = Server::start(Vec::new()).await;
    let _client = clients::NAME(&server);
    assert_eq!(server.connections(), 0);
}
