//! The main job end to end: specs in, clients out, a message through each.

use super::generate::{self, Outcome};
use super::{cargo, providers};
use crate::generate::Mode;
use anyhow::{Context, Result};
use std::process::ExitCode;

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// Only this provider
    #[arg(long)]
    provider: Option<String>,
    /// One JSON object per provider in place of the table
    #[arg(long)]
    json: bool,
}

pub(crate) fn run(arguments: &Arguments) -> Result<ExitCode> {
    // An unknown name is refused here, before anything is built.
    let chosen: Vec<String> = arguments.provider.iter().cloned().collect();
    crate::spec::paths(&super::root(), &chosen)?;
    if generate::all(&chosen, Mode::Write)? == Outcome::Refused {
        return Ok(ExitCode::FAILURE);
    }
    // The clients are built by a second cargo: this program must not depend on what it generates, or a client that does
    // not compile could not be mended.
    eprintln!("building the clients and the sandbox …");
    let mut demo = cargo();
    demo.args(["run", "--package", "conversant", "--features", &providers()?.join(","), "--example", "demo", "--"]);
    if let Some(provider) = &arguments.provider {
        demo.args(["--provider", provider]);
    }
    if arguments.json {
        demo.arg("--json");
    }
    let status = demo.status().context("cannot start cargo")?;
    Ok(if status.success() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}
