//! Specs in, crates out, in one step.

use super::generate::{self, Outcome};
use super::{cargo, succeed};
use crate::generate::Mode;
use anyhow::Result;
use std::process::ExitCode;

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// The providers to build; all of them if none is named
    providers: Vec<String>,
    /// Build with optimisations
    #[arg(long)]
    release: bool,
}

pub(crate) fn run(arguments: &Arguments) -> Result<ExitCode> {
    if generate::all(&arguments.providers, Mode::Write)? == Outcome::Refused {
        return Ok(ExitCode::FAILURE);
    }
    let mut build = cargo();
    build.arg("build");
    if arguments.providers.is_empty() {
        build.args(["--package", "conversant", "--features", &super::providers()?.join(",")]);
    }
    for provider in &arguments.providers {
        build.args(["--package", &format!("conversant-{provider}")]);
    }
    if arguments.release {
        build.arg("--release");
    }
    succeed(&mut build)?;
    Ok(ExitCode::SUCCESS)
}
