//! What is compared is one call: the contenders send the same bytes, but for the order of the headers.

use anyhow::Result;
use clap::ValueEnum;
use conversant_bench::{Contender, Place, TEXT};
use std::collections::BTreeSet;
use tokio::io::AsyncReadExt;
use tokio::net::TcpListener;

#[tokio::test]
async fn contenders_send_the_same() -> Result<()> {
    let expected = sent_by(Contender::Reqwest).await?;
    assert!(expected.contains("authorization: Bearer a-token"), "{expected:?}");
    for contender in Contender::value_variants() {
        if contender.is_stubbed() {
            continue;
        }
        let mut sent = sent_by(*contender).await?;
        if *contender == Contender::Progenitor {
            // It always sends the version of the spec.
            sent.remove("api-version: 1.0.0");
        }
        assert_eq!(sent, expected, "{contender:?}");
    }
    Ok(())
}

/// The lines of a contender's request.
async fn sent_by(contender: Contender) -> Result<BTreeSet<String>> {
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let base_url = format!("http://{}/v1", listener.local_addr()?);
    let sender = contender.sender(&Place { base_url, token: "a-token".to_owned(), conversation: 1406 })?;
    let sending = tokio::spawn(async move { sender.send(TEXT.to_owned()).await });
    let (mut stream, address) = listener.accept().await?;
    let mut sent = String::new();
    while !sent.ends_with('}') {
        let mut piece = [0; 4096];
        let read = stream.read(&mut piece).await?;
        anyhow::ensure!(read > 0, "{address} hung up: {sent}");
        sent.push_str(std::str::from_utf8(&piece[..read])?);
    }
    sending.abort();
    // The port is the one thing that differs.
    Ok(sent.lines().filter(|line| !line.starts_with("host: ")).map(str::to_owned).collect())
}
