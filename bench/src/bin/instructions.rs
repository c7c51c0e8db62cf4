//! Does a piece of work so many times, for callgrind to count. It is run twice with different numbers: the difference is
//! the work's alone, without what starting and setting up cost.

use anyhow::Result;
use clap::Parser;
use conversant_bench::Work;

#[derive(Parser)]
struct Arguments {
    times: u64,
    #[command(subcommand)]
    work: Work,
}

fn main() -> Result<()> {
    let arguments = Arguments::parse();
    arguments.work.ready()?(arguments.times)
}
