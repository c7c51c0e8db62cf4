//! Counts what a piece of work allocates. The server is another process, so all that is counted is the client's. A
//! reallocation counts as an allocation.

use anyhow::Result;
use clap::Parser;
use conversant_bench::Work;
use serde_json::json;
use stats_alloc::{INSTRUMENTED_SYSTEM, Region, StatsAlloc};
use std::alloc::System;
use std::io::Write;

#[global_allocator]
static ALLOCATOR: &StatsAlloc<System> = &INSTRUMENTED_SYSTEM;

#[derive(Parser)]
struct Arguments {
    times: u32,
    #[command(subcommand)]
    work: Work,
}

fn main() -> Result<()> {
    let Arguments { times, work } = Arguments::parse();
    let mut ready = work.ready()?;
    // The first calls open the connection and fill the pools.
    ready(u64::from(times))?;
    let region = Region::new(ALLOCATOR);
    ready(u64::from(times))?;
    let used = region.change();
    let each = |count: usize| count as f64 / f64::from(times);
    let counted = json!({
        "allocations": each(used.allocations + used.reallocations),
        "bytes": each(used.bytes_allocated),
    });
    writeln!(std::io::stdout(), "{counted}")?;
    Ok(())
}
