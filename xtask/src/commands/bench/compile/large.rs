//! A large document's crate, beside plain progenitor's of the same document.

use super::super::super::show::show;
use super::super::super::trial::workspace::Workspace;
use super::super::super::{cargo, root, succeed};
use super::Row;
use super::document::{OPERATIONS, SCHEMAS, document};
use super::stopwatch::{compiler, least, timed, touch};
use crate::generate::plain::plain;
use crate::generate::{self, Package};
use crate::spec::Spec;
use anyhow::{Context, Result, anyhow, bail};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// The crates, ours and plain progenitor's.
const NAMES: [&str; 2] = ["client-ours", "client-plain"];

pub(super) fn rows(folder: &Path, rounds: usize) -> Result<Vec<Row>> {
    let document = document();
    eprintln!("a document of {OPERATIONS} operations and {SCHEMAS} schemas, and the crates of it");
    let file = folder.join("large.json");
    std::fs::write(&file, serde_json::to_string_pretty(&document)?)?;
    let mut workspaces = [Workspace::new(folder.join("ours"))?, Workspace::new(folder.join("plain"))?];
    let [ours, plainly] = &mut workspaces;
    add_ours(ours, &file)?;
    plainly
        .add_plain(NAMES[1], &plain(&document).map_err(|stopped| anyhow!("plain progenitor stopped: {stopped}"))?)?;
    let crates = workspaces.map(|workspace| workspace.folder);
    eprintln!("building the generator, optimised");
    succeed(cargo().args(["build", "--release", "--quiet", "--package", "xtask"]))?;
    let [generation] = least(rounds, |_| generation(&file, folder))?;

    eprintln!("building what they depend on");
    let target = folder.join("target");
    let compile = |index: usize, task: &[&str]| {
        let folder: &PathBuf = &crates[index];
        timed(compiler(folder, &target).args(task).arg("--quiet"))
    };
    const CHECK: [&str; 1] = ["check"];
    const BUILD: [&str; 2] = ["build", "--release"];
    for index in 0..NAMES.len() {
        compile(index, &CHECK)?;
        compile(index, &BUILD)?;
    }
    eprintln!("checking and building them in turns ({rounds} of each)");
    let alone = |task: &[&str]| {
        least::<2>(rounds, |index| {
            touch(&crates[index].join(NAMES[index]).join("src/lib.rs"))?;
            compile(index, task)
        })
    };
    let check = alone(&CHECK)?;
    let release = alone(&BUILD)?;
    let rlib = [megabytes(&target, NAMES[0])?, megabytes(&target, NAMES[1])?];
    let row =
        |what, [measured, beside]: [f64; 2], unit, limit| Row { what, measured, beside: Some(beside), unit, limit };
    Ok(vec![
        Row { what: "generate a large document, optimised", measured: generation, beside: None, unit: "s", limit: 1.0 },
        row("`cargo check` of its crate, beside plain progenitor's", check, "s", 0.9),
        row("release build of it", release, "s", 0.6),
        row("its rlib", rlib, "MB", 0.5),
    ])
}

fn add_ours(workspace: &mut Workspace, file: &Path) -> Result<()> {
    let name = NAMES[0];
    let package = Package::elsewhere(name, &workspace.folder.join(name), &root())?;
    let spec =
        Spec::load(&root(), file)?.map_err(|unread| anyhow!("cannot read {}: {}", file.display(), unread.1.message))?;
    let spec = spec.foreign(generate::snake(name));
    match generate::lint_and_make(&spec, &package).1 {
        Ok(made) => workspace.add(name, &made.files),
        Err(findings) => {
            show(&spec, &findings, false);
            bail!("the document is refused")
        }
    }
}

/// The whole command, optimised.
fn generation(file: &Path, folder: &Path) -> Result<f64> {
    let mut generate = Command::new(root().join("target/release/xtask"));
    generate.arg("generate").arg("--spec").arg(file).arg("--out").arg(folder.join("generated"));
    timed(generate.stdout(Stdio::null()).stderr(Stdio::null()))
}

fn megabytes(target: &Path, name: &str) -> Result<f64> {
    let rlib = target.join(format!("release/lib{}.rlib", name.replace('-', "_")));
    let bytes = std::fs::metadata(&rlib).with_context(|| format!("there is no {}", rlib.display()))?.len();
    Ok(bytes as f64 / 1e6)
}
