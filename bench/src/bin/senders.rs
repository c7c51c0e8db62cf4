//! Many senders at once on one client: how many calls a second, and how long the slow ones take.

use anyhow::{Result, ensure};
use clap::Parser;
use conversant_bench::{Contender, Place, TEXT};
use serde_json::json;
use std::io::Write;
use std::sync::Arc;
use std::time::{Duration, Instant};
use tokio::sync::Barrier;
use tokio::task::JoinSet;

#[derive(Parser)]
struct Arguments {
    contender: Contender,
    place: Place,
    /// How many send at the same time
    senders: usize,
    /// How many calls each of them makes
    calls: usize,
}

#[tokio::main]
async fn main() -> Result<()> {
    let Arguments { contender, place, senders, calls } = Arguments::parse();
    let client = contender.sender(&place)?;
    let start = Arc::new(Barrier::new(senders + 1));
    let mut running = JoinSet::new();
    for _ in 0..senders {
        let (client, start) = (client.clone(), start.clone());
        running.spawn(async move {
            // Opens its connection before the clock starts.
            client.send(TEXT.to_owned()).await?;
            start.wait().await;
            let mut took = Vec::with_capacity(calls);
            for _ in 0..calls {
                let sent = Instant::now();
                client.send(TEXT.to_owned()).await?;
                took.push(sent.elapsed());
            }
            anyhow::Ok(took)
        });
    }
    start.wait().await;
    let started = Instant::now();
    let mut took: Vec<Duration> = Vec::with_capacity(senders * calls);
    while let Some(ended) = running.join_next().await {
        took.extend(ended??);
    }
    let elapsed = started.elapsed();
    ensure!(took.len() == senders * calls, "some calls are missing");
    took.sort_unstable();
    let milliseconds = |share: usize| took[took.len() * share / 100].as_secs_f64() * 1e3;
    let counted = json!({
        "calls_per_second": took.len() as f64 / elapsed.as_secs_f64(),
        "p50_ms": milliseconds(50),
        "p99_ms": milliseconds(99),
    });
    writeln!(std::io::stdout(), "{counted}")?;
    Ok(())
}
