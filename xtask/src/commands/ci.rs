//! Everything that gates a change, in the order of what it costs.

use super::generate::{self, Outcome};
use super::{cargo, diff, judges, newcomer, packages, providers, root, schemathesis, succeed};
use crate::generate::Mode;
use crate::spec::Spec;
use anyhow::{Context, Result, bail};
use std::process::{Command, ExitCode};
use std::time::Instant;

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// Ask the outside judges as well: spec validators, schemathesis, cargo-semver-checks and packaging. Installs them under `target`, at pinned versions
    #[arg(long)]
    full: bool,
}

/// The Python and npm packages that judge the specs.
const SPEC_VALIDATOR: &str = "openapi-spec-validator==0.9.0";
const SPECTRAL: &str = "@stoplight/spectral-cli@6.16.3";

pub(crate) fn run(arguments: &Arguments) -> Result<ExitCode> {
    let started = Instant::now();
    step("format", format)?;
    step("generated clients are what their specs say", generated)?;
    step("the version says what broke since the last release", || diff::released::check(&root()))?;
    step("clippy", || {
        succeed(cargo().args([
            "clippy",
            "--workspace",
            "--all-targets",
            "--features",
            &features()?,
            "--",
            "-D",
            "warnings",
        ]))
    })?;
    step("tests", || succeed(cargo().args(["test", "--workspace", "--features", &features()?])))?;
    step("a new user's program", newcomer::program_runs)?;
    step("coverage", covered)?;
    step("documentation", || {
        succeed(cargo().env("RUSTDOCFLAGS", "-D warnings").args([
            "doc",
            "--workspace",
            "--no-deps",
            "--features",
            &features()?,
        ]))
    })?;
    step("each feature alone", each_feature_alone)?;
    if arguments.full {
        step("openapi-spec-validator", spec_validator)?;
        step("spectral", spectral)?;
        step("schemathesis", || schemathesis::all(&[]))?;
        step("cargo-semver-checks since the last release", || diff::released::second_opinion(&root()))?;
        step("packages", packages::build_alone)?;
    }
    eprintln!("all of it passed in {} s", started.elapsed().as_secs());
    Ok(ExitCode::SUCCESS)
}

fn step(name: &str, work: impl FnOnce() -> Result<()>) -> Result<()> {
    eprintln!("── {name}");
    let started = Instant::now();
    work().with_context(|| format!("{name} failed"))?;
    eprintln!("── {name}: {:.1} s", started.elapsed().as_secs_f64());
    Ok(())
}

/// All features of the facade but `native-tls`, which wants a system library, and all of the sandbox.
pub(super) fn features() -> Result<String> {
    let mut features = Vec::new();
    for provider in providers()? {
        features.push(format!("conversant/{provider}"));
        features.push(format!("conversant-sandbox/{provider}"));
    }
    features.extend(
        ["tracing", "metrics", "schemars", "test-util"]
            .map(|feature| format!("conversant/{feature}"))
            .into_iter()
            .chain(["cli", "virtual-time"].map(|feature| format!("conversant-sandbox/{feature}"))),
    );
    Ok(features.join(","))
}

/// Also of the modules beside the specs, which no crate of their own holds.
fn format() -> Result<()> {
    succeed(cargo().args(["fmt", "--all", "--check"]))?;
    let mut modules = Vec::new();
    for provider in providers()? {
        let folder = root().join("specs").join(provider);
        let entries = std::fs::read_dir(folder).into_iter().flatten();
        let files = entries.filter_map(|entry| Some(entry.ok()?.path()));
        modules.extend(files.filter(|path| path.extension().is_some_and(|extension| extension == "rs")));
    }
    if modules.is_empty() {
        return Ok(());
    }
    succeed(Command::new("rustfmt").args(["--edition", "2024", "--check"]).args(modules))
}

fn generated() -> Result<()> {
    match generate::all(&[], Mode::Check)? {
        Outcome::Same => Ok(()),
        Outcome::Changed => bail!("run `cargo xtask generate` and commit what it writes"),
        Outcome::Refused => bail!("mend the specs"),
    }
}

fn covered() -> Result<()> {
    let missing = super::coverage::table(&[])?;
    if !missing.is_empty() {
        bail!("{} missing:\n{}", missing.len(), missing.join("\n"));
    }
    Ok(())
}

fn each_feature_alone() -> Result<()> {
    let mut sets: Vec<String> = providers()?;
    sets.extend(["rustls", "tracing", "metrics", "schemars", "test-util"].map(str::to_owned));
    // OpenSSL's headers are the one thing a Rust toolchain does not bring.
    let openssl =
        Command::new("pkg-config").args(["--exists", "openssl"]).status().is_ok_and(|status| status.success());
    if openssl || !cfg!(target_os = "linux") {
        sets.push("native-tls".to_owned());
    } else {
        eprintln!("   native-tls is left out: OpenSSL's headers are not installed (libssl-dev)");
    }
    for set in sets {
        succeed(cargo().args([
            "check",
            "--quiet",
            "--package",
            "conversant",
            "--no-default-features",
            "--features",
            &set,
        ]))?;
        eprintln!("   {set}");
    }
    Ok(())
}

fn spec_validator() -> Result<()> {
    let program = judges::python(SPEC_VALIDATOR, "openapi-spec-validator")?;
    for spec in specs()? {
        succeed(Command::new(&program).arg(root().join(spec)))?;
    }
    Ok(())
}

fn spectral() -> Result<()> {
    let mut lint = Command::new(judges::node(SPECTRAL, "spectral")?);
    lint.args(["lint", "--fail-severity=warn", "--ruleset", "specs/.spectral.yaml"]).args(specs()?);
    succeed(lint.current_dir(root()))
}

/// The specs to be judged: drafts are not.
fn specs() -> Result<Vec<String>> {
    let root = root();
    let mut specs = Vec::new();
    for path in crate::spec::paths(&root, &[])? {
        match Spec::load(&root, &path)? {
            Ok(spec) if spec.is_draft() => eprintln!("   {}: a draft, not judged", spec.provider),
            Ok(spec) => specs.push(spec.path),
            Err(unread) => specs.push(unread.0.path),
        }
    }
    Ok(specs)
}
