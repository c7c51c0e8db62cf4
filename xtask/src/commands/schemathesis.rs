//! Each sandbox server against its spec: schemathesis makes requests up from the spec, valid ones and others, and judges
//! the replies.
//!
//! The sandbox is written from the vendor's pages and not from the spec, so this finds where the two understood the vendor
//! differently.

mod document;
mod part;
mod report;
mod samples;
mod settings;

use self::part::Part;
use self::report::Report;
use super::sandbox::{self, Server};
use super::{judges, root};
use crate::spec::{self, Spec};
use anyhow::{Context, Result, anyhow, bail};
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode, Stdio};
use std::time::Instant;

const SCHEMATHESIS: &str = "schemathesis==4.32.5";

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// Only these providers
    providers: Vec<String>,
}

pub(crate) fn run(arguments: &Arguments) -> Result<ExitCode> {
    all(&arguments.providers)?;
    Ok(ExitCode::SUCCESS)
}

/// Judges the named providers, or all. All are judged before a failure of one ends it.
pub(super) fn all(providers: &[String]) -> Result<()> {
    let specs = spec::paths(&root(), providers)?;
    let program = judges::python(SCHEMATHESIS, "schemathesis")?;
    let sandbox = sandbox::build()?;
    let mut failed = Vec::new();
    for path in &specs {
        let Ok(spec) = Spec::load(&root(), path)? else {
            bail!("{} is no spec: run `cargo xtask lint`", path.display())
        };
        if spec.is_draft() {
            eprintln!("   {}: a draft, not judged", spec.provider);
            continue;
        }
        let mut findings = 0;
        for part in Part::all(&spec.value) {
            findings += judge(&program, &sandbox, &spec, part)?.findings().len();
        }
        if findings > 0 {
            failed.push(spec.provider);
        }
    }
    if failed.is_empty() {
        return Ok(());
    }
    Err(anyhow!(
        "the sandbox and the spec of {0} differ; ask the vendor's page who is right, mend that one, and run \
         `cargo xtask schemathesis {1}` again",
        failed.join(", "),
        failed.join(" "),
    ))
}

/// Runs schemathesis on one part of a spec, against a server of its own, and shows what it found.
fn judge(program: &Path, sandbox: &Path, spec: &Spec, part: Part) -> Result<Report> {
    let started = Instant::now();
    let provider = &spec.provider;
    let server = Server::start(sandbox, provider)?;
    let folder = judges::folder(&format!("schemathesis-{provider}-{part}"))?;
    let samples = samples::of(&spec.value, provider, &server.description);

    let document = folder.join("openapi.json");
    let plain = part.of(document::plain(&spec.value, server.description.base_path(), &samples));
    write(&document, &plain.to_string())?;
    let settings = folder.join("schemathesis.toml");
    write(&settings, &settings::toml(provider, &server.description, part, &samples)?)?;

    let (report, output) = (folder.join("report.json"), folder.join("output.txt"));
    let talk = std::fs::File::create(&output).with_context(|| format!("cannot write {}", output.display()))?;
    let status = Command::new(program)
        .arg("--config-file")
        .arg(&settings)
        .args(["run", "--no-color", "--report-json-path"])
        .arg(&report)
        .arg(&document)
        .stdout(Stdio::from(talk.try_clone()?))
        .stderr(Stdio::from(talk))
        .current_dir(&folder)
        .status()
        .with_context(|| format!("cannot start {}", program.display()))?;
    let report = Report::read(&report, provider, part, &plain)
        .with_context(|| format!("schemathesis ended with {status}; it says:\n{}", read(&output)))?;
    if report.has_failures() {
        eprintln!("{}", read(&output));
    }
    for finding in report.findings() {
        eprintln!("   {provider}: {finding}");
    }
    eprintln!("   {provider}, {part}: {}, {:.1} s", report.summary(), started.elapsed().as_secs_f64());
    Ok(report)
}

fn write(path: &PathBuf, text: &str) -> Result<()> {
    std::fs::write(path, text).with_context(|| format!("cannot write {}", path.display()))
}

fn read(path: &Path) -> String {
    std::fs::read_to_string(path).unwrap_or_default()
}
