//! The sandbox as a program, for clients that are not written in Rust: `conversant-sandbox serve --help`.

mod description;
mod serving;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

/// Hostaway, Spruce Health, Ziik, HighQ and UCWA messaging on this machine, for trying out clients
///
/// Nothing is kept: what was sent is gone when the program ends.
#[derive(Parser)]
#[command(version)]
struct Arguments {
    #[command(subcommand)]
    task: Task,
}

#[derive(Subcommand)]
enum Task {
    /// Start the providers on 127.0.0.1, print how to reach them, and serve until Ctrl-C
    Serve(serving::Arguments),
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let Task::Serve(arguments) = Arguments::parse().task;
    match serving::serve(&arguments).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            eprintln!("error: {why}");
            ExitCode::FAILURE
        }
    }
}
