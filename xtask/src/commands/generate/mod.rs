//! Makes the house clients, or a crate of any document.

pub(crate) mod notes;
mod spec_to_crate;
pub(crate) mod table;

use super::root;
use super::show::show;
use crate::generate::{self, Change, Mode};
use crate::spec::{self, Spec};
use anyhow::Result;
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Instant;

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// The providers to generate; all of them if none is named
    #[arg(conflicts_with = "spec")]
    providers: Vec<String>,
    /// Write nothing; show what would change, and exit with 1 if anything would
    #[arg(long)]
    check: bool,
    /// Any OpenAPI 3.0 or 3.1 document, in YAML or JSON, to make a crate of in place of the house clients. House rules are
    /// warnings there
    #[arg(long, value_name = "FILE", requires = "out")]
    spec: Option<PathBuf>,
    /// The folder of that crate: one that is not there yet, is empty, or was written by this command
    #[arg(long, value_name = "DIR", requires = "spec")]
    out: Option<PathBuf>,
    /// The name of that crate; without it, that of its folder
    #[arg(long, requires = "spec")]
    name: Option<String>,
    /// Print what became of each operation: what was said in other words, and what is missing
    #[arg(long, requires = "spec")]
    report: bool,
}

pub(crate) fn run(arguments: &Arguments) -> Result<ExitCode> {
    let mode = if arguments.check { Mode::Check } else { Mode::Write };
    if let (Some(spec), Some(out)) = (&arguments.spec, &arguments.out) {
        return spec_to_crate::run(spec, out, arguments.name.as_deref(), arguments.report, mode);
    }
    match all(&arguments.providers, mode)? {
        Outcome::Refused => Ok(ExitCode::FAILURE),
        Outcome::Changed if arguments.check => {
            let names = arguments.providers.iter().map(|name| format!(" {name}")).collect::<String>();
            eprintln!(
                "the generated clients are not what their specs say: run `cargo xtask generate{names}` and commit"
            );
            Ok(ExitCode::FAILURE)
        }
        Outcome::Changed | Outcome::Same => Ok(ExitCode::SUCCESS),
    }
}

/// How generating ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Outcome {
    Same,
    Changed,
    /// A spec has mistakes; they have been shown.
    Refused,
}

/// Generates the named providers, or all.
pub(crate) fn all(providers: &[String], mode: Mode) -> Result<Outcome> {
    let started = Instant::now();
    let root = root();
    let paths = spec::paths(&root, providers)?;
    let mut outcome = Outcome::Same;
    for path in &paths {
        let files = match Spec::load(&root, path)? {
            Ok(spec) => match generate::generate(&spec) {
                Ok(files) => Ok((spec.provider, files)),
                Err(findings) => Err((spec, findings)),
            },
            Err(unread) => Err((unread.0, vec![unread.1])),
        };
        match files {
            Err((spec, findings)) => {
                show(&spec, &findings, false);
                outcome = Outcome::Refused;
            }
            Ok((provider, files)) => {
                let changes = generate::apply(&root, &format!("crates/conversant-{provider}"), &files, mode)?;
                report(&provider, &changes, mode);
                if !changes.is_empty() && outcome == Outcome::Same {
                    outcome = Outcome::Changed;
                }
            }
        }
    }
    eprintln!("{} specs in {} ms", paths.len(), started.elapsed().as_millis());
    Ok(outcome)
}

fn report(provider: &str, changes: &[Change], mode: Mode) {
    if changes.is_empty() {
        eprintln!("{provider:<10} up to date");
        return;
    }
    for change in changes {
        match mode {
            Mode::Write => eprintln!("{provider:<10} wrote {}", change.path),
            Mode::Check => println!("{}", change.diff),
        }
    }
    let mut operations: Vec<_> = changes.iter().flat_map(|change| &change.operations).collect();
    operations.sort();
    operations.dedup();
    for operation in operations {
        eprintln!("{provider:<10} operation {operation} differs");
    }
}
