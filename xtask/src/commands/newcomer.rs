//! What a new user does: an empty crate, the dependencies and the first program of the facade's README, and the sandbox's
//! program to try it with.

use super::sandbox::{self, Server};
use super::{cargo_in, root, succeed};
use anyhow::{Context, Result, ensure};
use std::fs;
use std::path::Path;
use std::process::{ExitCode, Stdio};

/// The provider whose client the README's program uses.
const PROVIDER: &str = "hostaway";

pub(crate) fn run() -> Result<ExitCode> {
    program_runs()?;
    Ok(ExitCode::SUCCESS)
}

/// Outside of the workspace, as a new user's crate is. Its dependencies are of the workspace's versions and in its target
/// folder, so that what fits is not built again, and nothing is downloaded.
pub(super) fn program_runs() -> Result<()> {
    let facade = root().join("crates/conversant");
    let readme = facade.join("README.md");
    let readme = fs::read_to_string(&readme).with_context(|| format!("cannot read {}", readme.display()))?;
    let folder = tempfile::tempdir().context("cannot make a folder")?;
    let inside = |name: &str| folder.path().join(name);
    fs::create_dir(inside("src"))?;
    fs::write(inside("src/main.rs"), block(&readme, "rust")?)?;
    fs::write(inside("Cargo.toml"), manifest(block(&readme, "toml")?, &facade)?)?;
    fs::copy(root().join("Cargo.lock"), inside("Cargo.lock")).context("cannot copy Cargo.lock")?;

    let sandbox = sandbox::build()?;
    let target = sandbox.parent().and_then(Path::parent).context("the sandbox's program is in no target folder")?;
    let cargo = |task: &str| {
        let mut cargo = cargo_in(folder.path());
        cargo.args([task, "--quiet", "--offline"]);
        // The workspace's profile, for whose sake alone a dependency would be built again.
        cargo.env("CARGO_TARGET_DIR", target).env("CARGO_PROFILE_DEV_DEBUG", "line-tables-only");
        cargo
    };
    succeed(&mut cargo("build"))?;

    let server = Server::start(&sandbox, PROVIDER)?;
    let mut program = cargo("run");
    program.envs(server.description.environment()).env("NO_PROXY", "127.0.0.1").stderr(Stdio::inherit());
    let output = program.output().context("cannot start cargo")?;
    ensure!(output.status.success(), "the program ended with {}", output.status);
    let said = String::from_utf8_lossy(&output.stdout);
    // It prints the id that the provider gave its message.
    ensure!(said.trim().parse::<u64>().is_ok(), "the program printed {said:?}, which is no id");
    Ok(())
}

/// A manifest with these dependencies, and the facade from this workspace.
fn manifest(dependencies: &str, facade: &Path) -> Result<String> {
    let (published, here) = ("conversant = { version = \"0.1\"", format!("conversant = {{ path = {facade:?}"));
    ensure!(dependencies.contains(published), "the README's dependencies do not have `{published}`");
    let package = "[package]\nname = \"newcomer\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n";
    Ok(format!("{package}{}", dependencies.replace(published, &here)))
}

/// The first block of code in this language.
fn block<'a>(text: &'a str, language: &str) -> Result<&'a str> {
    let block = text.split_once(&format!("```{language}")).and_then(|(_, rest)| {
        let (_, code) = rest.split_once('\n')?;
        Some(code.split_once("\n```")?.0)
    });
    block.with_context(|| format!("the README has no block of {language}"))
}
