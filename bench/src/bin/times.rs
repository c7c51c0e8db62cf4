//! Times a piece of work with criterion. The last line says the nanoseconds of its fastest sample: what else a machine
//! does can only add to a time, so on one that is not idle this is the sample that says most.

use anyhow::{Context, Result};
use clap::Parser;
use conversant_bench::Work;
use criterion::{Criterion, SamplingMode};
use serde::Deserialize;
use std::io::Write;
use std::path::PathBuf;
use std::time::{Duration, Instant};

#[derive(Parser)]
struct Arguments {
    /// Where criterion keeps its files
    folder: PathBuf,
    /// How long to measure
    milliseconds: u64,
    #[command(subcommand)]
    work: Work,
}

/// What criterion writes of its samples.
#[derive(Deserialize)]
struct Samples {
    iters: Vec<f64>,
    times: Vec<f64>,
}

fn main() -> Result<()> {
    let Arguments { folder, milliseconds, work } = Arguments::parse();
    let mut ready = work.ready()?;
    let mut failed = None;
    let mut criterion = Criterion::default()
        .without_plots()
        .output_directory(&folder)
        .warm_up_time(Duration::from_millis(milliseconds / 3))
        .measurement_time(Duration::from_millis(milliseconds))
        .nresamples(1000);
    let mut group = criterion.benchmark_group("bench");
    // Samples of one length, and short ones: some of them are not interrupted.
    group.sampling_mode(SamplingMode::Flat).bench_function("work", |bencher| {
        bencher.iter_custom(|times| {
            let start = Instant::now();
            failed = ready(times).err().or(failed.take());
            start.elapsed()
        });
    });
    group.finish();
    if let Some(error) = failed {
        return Err(error);
    }
    let path = folder.join("bench/work/new/sample.json");
    let text = std::fs::read(&path).with_context(|| format!("criterion has not written {}", path.display()))?;
    let Samples { iters, times } = serde_json::from_slice(&text)?;
    let fastest = times.iter().zip(&iters).map(|(time, times)| time / times).min_by(f64::total_cmp);
    writeln!(std::io::stdout(), "\n{}", fastest.context("criterion has no samples")?)?;
    Ok(())
}
