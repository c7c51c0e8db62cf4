//! The programs of others that judge the specs and the clients: installed under `target`, at pinned versions.

use super::{cargo, root, succeed};
use anyhow::{Context, Result};
use std::path::PathBuf;
use std::process::Command;

/// A program from PyPI, as `name==version`. Another version is installed anew, beside the old one.
pub(super) fn python(package: &str, program: &str) -> Result<PathBuf> {
    let environment = folder(package)?;
    let path = environment.join("bin").join(program);
    if !path.exists() {
        succeed(Command::new("python3").args(["-m", "venv"]).arg(&environment))?;
        let pip = environment.join("bin/pip");
        succeed(Command::new(pip).args(["install", "--quiet", "--disable-pip-version-check", package]))
            .with_context(|| format!("cannot install {package}"))?;
    }
    Ok(path)
}

/// A program from npm, as `name@version`.
pub(super) fn node(package: &str, program: &str) -> Result<PathBuf> {
    let folder = folder(package)?;
    let path = folder.join("node_modules/.bin").join(program);
    if !path.exists() {
        let mut npm = Command::new("npm");
        npm.args(["install", "--silent", "--no-audit", "--no-fund", "--prefix"]).arg(&folder).arg(package);
        succeed(&mut npm).with_context(|| format!("cannot install {package}"))?;
    }
    Ok(path)
}

/// A program from crates.io, as `name@version`.
pub(super) fn rust(package: &str, program: &str) -> Result<PathBuf> {
    let folder = folder(package)?;
    let path = folder.join("bin").join(program);
    if !path.exists() {
        let mut install = cargo();
        // It runs for seconds and is compiled for minutes: not optimised.
        install.args(["install", package, "--locked", "--debug", "--root"]).arg(&folder);
        install.env("CARGO_TARGET_DIR", folder.join("target"));
        succeed(&mut install).with_context(|| format!("cannot install {package}"))?;
    }
    Ok(path)
}

/// A folder for what has this name, made if there is none.
pub(super) fn folder(name: &str) -> Result<PathBuf> {
    let folder = root().join("target/judges").join(name.replace(['/', ' '], "-"));
    std::fs::create_dir_all(&folder).with_context(|| format!("cannot make {}", folder.display()))?;
    Ok(folder)
}
