//! The project's tasks: `cargo xtask --help`.

mod commands;
mod finding;
mod generate;
mod lint;
mod spec;

use clap::{Parser, Subcommand};
use std::process::ExitCode;

/// Generates the clients and runs what gates a change.
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask")]
struct Arguments {
    #[command(subcommand)]
    task: Task,
}

#[derive(Subcommand)]
enum Task {
    /// Make the clients from their specs; files are written only where they change
    Generate(commands::generate::Arguments),
    /// Check the specs against the dialect of specs/README.md
    Lint(commands::lint::Arguments),
}

fn main() -> ExitCode {
    let done = match Arguments::parse().task {
        Task::Generate(arguments) => commands::generate::run(&arguments),
        Task::Lint(arguments) => commands::lint::run(&arguments),
    };
    match done {
        Ok(code) => code,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::from(2)
        }
    }
}
