//! `--spec FILE --out DIR`: any document into a crate of its own.

use super::super::root;
use super::super::show::show;
use super::{notes, table};
use crate::generate::{self, Files, Mode, Package};
use crate::spec::Spec;
use anyhow::{Context, Result, bail};
use std::path::Path;
use std::process::ExitCode;
use std::time::Instant;

pub(super) fn run(file: &Path, out: &Path, name: Option<&str>, report: bool, mode: Mode) -> Result<ExitCode> {
    let started = Instant::now();
    let package = package(out, name)?;
    if let Mode::Write = mode {
        may_be_written(out)?;
    }
    let spec = match read(file, &package)? {
        Ok(spec) => spec,
        Err(unread) => {
            show(&unread.0, &[unread.1], false);
            return Ok(ExitCode::FAILURE);
        }
    };
    let (warnings, made) = generate::lint_and_make(&spec, &package);
    let made = match made {
        Ok(made) => made,
        Err(findings) => {
            show(&spec, &[findings, warnings].concat(), false);
            return Ok(ExitCode::FAILURE);
        }
    };
    show(&spec, &warnings, false);
    eprint!("{}", notes::summary(&spec, &made.notes));
    if report {
        println!("{}", table::table(&made.operations));
    }
    let changes = write(out, &made.files, mode)?;
    if let Mode::Check = mode {
        changes.iter().for_each(|diff| println!("{diff}"));
        return Ok(if changes.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE });
    }
    eprintln!(
        "{}: {} operations in {} ({} of {} files written, {} ms)",
        package.name,
        made.operations.len(),
        out.display(),
        changes.len(),
        made.files.len(),
        started.elapsed().as_millis()
    );
    Ok(ExitCode::SUCCESS)
}

/// The crate for a folder.
fn package(out: &Path, name: Option<&str>) -> Result<Package> {
    let whole = generate::whole(out)?;
    let name = match name {
        Some(name) => name,
        None => whole.file_name().and_then(|name| name.to_str()).context("name the crate: `--name NAME`")?,
    };
    Package::elsewhere(name, &whole, &root())
}

/// The document, as somebody else's wherever it lies.
fn read(file: &Path, package: &Package) -> Result<std::result::Result<Spec, crate::spec::Unread>> {
    Ok(Spec::load(&root(), file)?.map(|spec| spec.foreign(generate::snake(&package.name))))
}

/// How a crate that this command wrote begins.
const MARK: &str = "Made by `cargo xtask generate --spec`";

/// Would anything be lost that this command has not written?
fn may_be_written(out: &Path) -> Result<()> {
    if !out.exists() {
        return Ok(());
    }
    let entries = std::fs::read_dir(out).with_context(|| format!("{} is no folder", out.display()))?;
    let marked = |path: &Path| {
        let text = std::fs::read_to_string(path).unwrap_or_default();
        text.lines().next().is_some_and(|line| line.contains(MARK))
    };
    if entries.count() == 0 {
        return Ok(());
    }
    if !marked(&out.join("Cargo.toml")) {
        bail!(
            "{} is not empty, and this command did not write it: name another folder, or empty it yourself",
            out.display()
        );
    }
    let mut folders = vec![out.join("src")];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(&folder).into_iter().flatten() {
            let path = entry?.path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|ending| ending == "rs") && !marked(&path) {
                bail!("this command did not write {}: what is in `src` is its own; move the file", path.display());
            }
        }
    }
    Ok(())
}

/// Brings the folder to what was generated. The answer is the differences.
fn write(out: &Path, files: &Files, mode: Mode) -> Result<Vec<String>> {
    if mode == Mode::Write && !out.exists() {
        generate::place(&generate::whole(out)?, files)?;
        return Ok(files.keys().cloned().collect());
    }
    let folder = out.to_str().with_context(|| format!("{} is not UTF-8", out.display()))?;
    let changes = generate::apply(Path::new(""), folder, files, mode)?;
    Ok(changes.into_iter().map(|change| change.diff).collect())
}

#[cfg(test)]
mod tests;
