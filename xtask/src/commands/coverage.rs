use super::root;
use crate::coverage::{Counts, Tests, coverage};
use crate::spec::{self, Spec};
use anyhow::{Result, bail};
use std::path::Path;
use std::process::ExitCode;

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// The providers to count; all of them if none is named
    providers: Vec<String>,
}

pub(crate) fn run(arguments: &Arguments) -> Result<ExitCode> {
    let missing = table(&arguments.providers)?;
    for line in &missing {
        eprintln!("{line}");
    }
    if missing.is_empty() {
        return Ok(ExitCode::SUCCESS);
    }
    eprintln!("{} missing", missing.len());
    Ok(ExitCode::FAILURE)
}

/// Prints the table and gives what is missing.
pub(crate) fn table(providers: &[String]) -> Result<Vec<String>> {
    let root = root();
    let mut missing = Vec::new();
    println!(
        "{:<9} {:<10} {:>5} {:>8} {:>11} {:>10} {:>9} {:>11}",
        "provider", "", "all", "example", "vendor link", "provenance", "wire test", "replay test"
    );
    for path in spec::paths(&root, providers)? {
        let spec = match Spec::load(&root, &path)? {
            Ok(spec) => spec,
            Err(unread) => bail!("{}: {}", unread.0.path, unread.1.message),
        };
        if spec.is_draft() {
            println!("{:<9} a draft: nothing is asked of it", spec.provider);
            continue;
        }
        let found = coverage(&spec.value, &tests(&root, &spec.provider)?);
        row(&spec.provider, "operations", &found.operations);
        row("", "schemas", &found.schemas);
        missing.extend(found.missing.into_iter().map(|line| format!("{}: {line}", spec.provider)));
    }
    Ok(missing)
}

fn row(provider: &str, what: &str, counts: &Counts) {
    println!(
        "{provider:<9} {what:<10} {:>5} {:>8} {:>11} {:>10} {:>9} {:>11}",
        counts.all, counts.example, counts.link, counts.provenance, counts.wire_test, counts.replay_test
    );
}

/// The exchanges of a provider, and the operations that its test replays.
fn tests(root: &Path, provider: &str) -> Result<Tests> {
    let mut tests = Tests::default();
    for entry in std::fs::read_dir(root.join("tests/exchanges").join(provider)).into_iter().flatten() {
        let path = entry?.path();
        if path.extension().is_some_and(|extension| extension == "http") {
            let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
            let text = std::fs::read_to_string(&path)?;
            let (request, reply) = text.split_once("\n###\n").unwrap_or((&text, ""));
            if request.lines().any(|line| line.ends_with(" HTTP/1.1")) {
                tests.requests.insert(name.clone());
            }
            if reply.starts_with("HTTP/1.1 ") {
                tests.replies.insert(name);
            }
        }
    }
    let test = root.join(format!("tests/tests/clients/{provider}_speaks_as_its_vendor.rs"));
    let text = std::fs::read_to_string(test).unwrap_or_default();
    // `    list_users: |client| …` in `replays!`
    let replayed = text.lines().filter_map(|line| line.trim_start().split_once(": |")).map(|(name, _)| name);
    tests.replayed = replayed.map(str::to_owned).collect();
    Ok(tests)
}
