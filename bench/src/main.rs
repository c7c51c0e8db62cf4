//! Measures everything, shows it as tables with ratios, and writes it down. `cargo xtask bench` builds and runs this.

mod meters;
mod report;

use anyhow::{Context, Result};
use clap::Parser;
use conversant_bench::{Cloned, Contender, Peer, Types, Work};
use meters::Meters;
use report::{Limit, Report, Row, SendersRow};
use std::path::PathBuf;
use std::process::ExitCode;

#[derive(Parser)]
struct Arguments {
    /// The file to write
    output: PathBuf,
    /// Fewer rounds, and shorter ones: for a look, not for a verdict
    #[arg(long)]
    quick: bool,
}

fn main() -> Result<ExitCode> {
    let Arguments { output, quick } = Arguments::parse();
    let meters = Meters::new(quick)?;
    let calls = calls(&meters)?;
    let decoding = decoding(&meters)?;
    let senders = senders(&meters)?;
    let clones = clones(&meters)?;
    let limits = limits(&calls, &decoding, &clones);
    let report = Report { quick, callgrind: meters.callgrind(), calls, decoding, senders, clones, limits };
    std::fs::write(&output, serde_json::to_vec_pretty(&report)?)
        .with_context(|| format!("cannot write {}", output.display()))?;
    report.show(&mut std::io::stdout())?;
    eprintln!("written to {}", output.display());
    Ok(if report.limits.iter().any(|limit| limit.holds == Some(false)) { ExitCode::FAILURE } else { ExitCode::SUCCESS })
}

/// What is measured over loopback; the first one is what the others are compared with.
const LOOPBACK: [(Contender, &str); 6] = [
    (Contender::Reqwest, "reqwest, by hand"),
    (Contender::Hyper, "hyper, by hand"),
    (Contender::Progenitor, "progenitor, plain"),
    (Contender::Conversant, "conversant, everything on"),
    (Contender::ConversantOpenLimiter, "conversant, limiter that lets all pass"),
    (Contender::ConversantNoLimiter, "conversant, no limiter"),
];
/// The place in `LOOPBACK` of what the limits are for.
const EVERYTHING_ON: usize = 3;
const STUBBED: [(Contender, &str); 3] = [
    (Contender::ReqwestStubbed, "reqwest, by hand"),
    (Contender::HyperStubbed, "hyper, by hand"),
    (Contender::ProgenitorStubbed, "progenitor, plain"),
];

fn calls(meters: &Meters) -> Result<Vec<Row>> {
    let peer = Peer::start("canned")?;
    let (contenders, labels): (Vec<_>, Vec<_>) = LOOPBACK.into_iter().chain(STUBBED).unzip();
    let work: Vec<_> =
        contenders.into_iter().map(|contender| Work::Call { contender, place: peer.place().clone() }).collect();
    let costs = meters.costs(&work)?;
    let (loopback, stubbed) = costs.split_at(LOOPBACK.len());
    let mut rows = Vec::new();
    for (label, cost) in labels.iter().zip(loopback) {
        rows.push(Row::new("loopback", label, cost, &loopback[0]));
    }
    for (label, cost) in labels[LOOPBACK.len()..].iter().zip(stubbed) {
        rows.push(Row::new("stubbed", label, cost, &stubbed[0]));
    }
    // conversant's engine has no place to cut but reqwest, and reqwest lets nobody put a connection of their own under it (its
    // `connect::sealed::Conn`). What its exchange costs is known, though: a call by hand with it, less one without it.
    let transport = loopback[0].less(&stubbed[0]);
    let derived = loopback[EVERYTHING_ON].less(&transport);
    rows.push(Row::new("stubbed", "conversant, everything on (derived)", &derived, &stubbed[0]));
    Ok(rows)
}

fn decoding(meters: &Meters) -> Result<Vec<Row>> {
    let costs = meters.costs(&[Work::Decode { types: Types::ByHand }, Work::Decode { types: Types::Generated }])?;
    let labels = ["structs by hand, closed enums", "generated types, open enums"];
    Ok(labels.iter().zip(&costs).map(|(label, cost)| Row::new("", label, cost, &costs[0])).collect())
}

fn senders(meters: &Meters) -> Result<Vec<SendersRow>> {
    let contenders =
        [(Contender::Reqwest, "reqwest, by hand"), (Contender::ConversantNoLimiter, "conversant, no limiter")];
    let rounds = meters.senders(&contenders.map(|(contender, _)| contender))?;
    Ok(contenders.iter().zip(&rounds).map(|((_, label), all)| SendersRow::new(label, all, &rounds[0])).collect())
}

fn clones(meters: &Meters) -> Result<Vec<Row>> {
    let arcs = meters.allocated(&Work::Clones { of: Cloned::Arc })?;
    let clients = meters.allocated(&Work::Clones { of: Cloned::Client })?;
    let row = |label, cost| Row::new("", label, cost, &arcs);
    Ok(vec![row("10,000 `Arc`s", &arcs), row("10,000 clones of a client", &clients)])
}

/// What is promised.
fn limits(calls: &[Row], decoding: &[Row], clones: &[Row]) -> Vec<Limit> {
    let call = &calls[EVERYTHING_ON].ratio;
    vec![
        Limit::at_most("instructions of a call, to reqwest by hand", 1.10, call.instructions),
        Limit::at_most("allocations of a call, to reqwest by hand", 1.25, Some(call.allocations)),
        Limit::at_least("speed of decoding a page, to structs by hand", 0.95, decoding[1].ratio.time.map(f64::recip)),
        Limit::at_most("bytes of idle clones, to their `Arc`s", 1.0, Some(clones[1].ratio.bytes)),
    ]
}
