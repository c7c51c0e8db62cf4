//! What a call costs, beside the same call made without a generated client; and what compiling a client costs.

mod compile;

use super::{cargo, root, succeed};
use anyhow::{Context, Result};
use std::process::ExitCode;

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// Fewer rounds, and shorter ones: for a look, not for a verdict
    #[arg(long)]
    quick: bool,
    /// Measure what compiling costs instead: a large document's crate beside plain progenitor's, and the facade beside a
    /// program that uses reqwest alone. Builds into target/bench-compile
    #[arg(long)]
    compile: bool,
}

pub(crate) fn run(arguments: &Arguments) -> Result<ExitCode> {
    if arguments.compile {
        return compile::run(arguments.quick);
    }
    // All of the package's programs: the one that is run starts the others.
    succeed(cargo().args(["build", "--release", "--package", "conversant-bench"]))?;
    let mut bench = cargo();
    bench.args(["run", "--quiet", "--release", "--package", "conversant-bench", "--"]);
    bench.arg(root().join("target/bench.json"));
    if arguments.quick {
        bench.arg("--quick");
    }
    let status = bench.status().context("cannot start cargo")?;
    Ok(if status.success() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}
