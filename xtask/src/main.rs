//! The project's tasks: `cargo xtask --help`.

#![allow(clippy::print_stdout)] // A command line tool talks on standard output.

mod commands;
mod coverage;
mod diff;
mod finding;
#[cfg(test)]
mod fuzz;
mod generate;
mod lint;
mod new_provider;
mod spec;

use clap::{Parser, Subcommand};
use std::process::ExitCode;

/// A document becomes millions of small values. To generate takes two thirds of the time it does with glibc's
/// allocator.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

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
    /// Tell what changed in the specs since another revision, whom it breaks, and which version follows
    Diff(commands::diff::Arguments),
    /// Count what of the specs is shown by an example, traced to a source and held by a test; fail if anything is not
    Coverage(commands::coverage::Arguments),
    /// Begin a provider: a spec to fill in, with its client, feature, sandbox, test and page wired
    NewProvider(commands::new_provider::Arguments),
    /// Generate what changed, then build it
    Build(commands::build::Arguments),
    /// Send a message through each generated client to the sandbox, and read it back
    Demo(commands::demo::Arguments),
    /// Do what a new user does: the program of the facade's README, in an empty crate, against the sandbox's program
    Newcomer,
    /// Document the published crates for those who use them, in target/doc/index.html
    Docs(commands::docs::Arguments),
    /// Measure what a call costs beside the same call without a generated client, and write target/bench.json
    Bench(commands::bench::Arguments),
    /// Hold each sandbox server against its spec, with requests that schemathesis makes up
    Schemathesis(commands::schemathesis::Arguments),
    /// Make crates of any OpenAPI documents, compile and document them, and tell it beside plain progenitor
    Trial(commands::trial::Arguments),
    /// Run everything that gates a change
    Ci(commands::ci::Arguments),
}

/// What is nested as deep as a document may be, and becomes as deep a type of Rust, is read by what calls itself for each
/// level. The stack that a program starts with is 1 MiB on some systems.
const STACK: usize = 256 << 20;

/// Does something with a stack that no document exhausts.
fn with_stack<T: Send>(task: impl FnOnce() -> T + Send) -> T {
    std::thread::scope(|scope| {
        let thread = std::thread::Builder::new().stack_size(STACK).spawn_scoped(scope, task);
        match thread.map(|thread| thread.join()) {
            Ok(Ok(done)) => done,
            Ok(Err(panic)) => std::panic::resume_unwind(panic),
            Err(error) => panic!("no thread can be started: {error}"),
        }
    })
}

fn main() -> ExitCode {
    with_stack(run)
}

fn run() -> ExitCode {
    let done = match Arguments::parse().task {
        Task::Generate(arguments) => commands::generate::run(&arguments),
        Task::Lint(arguments) => commands::lint::run(&arguments),
        Task::Diff(arguments) => commands::diff::run(&arguments),
        Task::Coverage(arguments) => commands::coverage::run(&arguments),
        Task::NewProvider(arguments) => commands::new_provider::run(&arguments),
        Task::Build(arguments) => commands::build::run(&arguments),
        Task::Demo(arguments) => commands::demo::run(&arguments),
        Task::Newcomer => commands::newcomer::run(),
        Task::Docs(arguments) => commands::docs::run(&arguments),
        Task::Bench(arguments) => commands::bench::run(&arguments),
        Task::Schemathesis(arguments) => commands::schemathesis::run(&arguments),
        Task::Trial(arguments) => commands::trial::run(&arguments),
        Task::Ci(arguments) => commands::ci::run(&arguments),
    };
    match done {
        Ok(code) => code,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::from(2)
        }
    }
}
