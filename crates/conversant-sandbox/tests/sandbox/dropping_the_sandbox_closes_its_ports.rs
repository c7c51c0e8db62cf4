//! A sandbox that is gone answers nobody.

use std::time::Duration;

use crate::support::{sandbox, senders};
use tokio::{io::AsyncReadExt, net::TcpStream};

#[tokio::test]
async fn ports_and_connections_end_with_the_sandbox() {
    let sandbox = sandbox().await;
    let addresses: Vec<String> = senders(&sandbox).await.iter().map(|it| it.address().to_owned()).collect();
    assert!(addresses.iter().all(|it| it.starts_with("127.0.0.1:")));
    let mut open = TcpStream::connect(&addresses[0]).await.expect("a connection");

    drop(sandbox);
    let mut received = [0; 1];
    let read = tokio::time::timeout(Duration::from_secs(5), open.read(&mut received));
    assert!(!matches!(read.await.expect("an end"), Ok(1..)));
    for address in addresses {
        let mut refused = false;
        for _ in 0..50 {
            refused = TcpStream::connect(&address).await.is_err();
            if refused {
                break;
            }
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        assert!(refused, "{address}");
    }
}
