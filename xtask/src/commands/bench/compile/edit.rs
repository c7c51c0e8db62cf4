//! From an edit of a spec to what the compiler says of it.

use super::super::super::trial::workspace::Workspace;
use super::super::super::{cargo, cargo_in, root};
use super::Row;
use super::stopwatch::{least, timed};
use anyhow::{Context, Result, ensure};
use std::path::Path;

/// The provider whose spec has the most operations.
const PROVIDER: &str = "ziik";
const NAME: &str = "client-edited";
/// Found in its spec, to be edited.
const SUMMARY: &str = "summary: Fetch a token";

/// A copy of a spec is edited, generated and checked, with all else built; cargo may keep what did not change, as it does
/// for whoever edits.
pub(super) fn row(folder: &Path, rounds: usize) -> Result<Row> {
    let folder = folder.join("edit");
    let spec = root().join("specs").join(PROVIDER).with_extension("yaml");
    let text = std::fs::read_to_string(&spec).with_context(|| format!("cannot read {}", spec.display()))?;
    ensure!(text.contains(SUMMARY), "{} has no `{SUMMARY}`", spec.display());
    // The workspace that the crate is a member of.
    Workspace::new(folder.clone())?;
    let (edited, out) = (folder.join("edited.yaml"), folder.join(NAME));
    let mut edits = 0;
    let mut edit_and_check = || {
        edits += 1;
        std::fs::write(&edited, text.replace(SUMMARY, &format!("{SUMMARY}, edit {edits}")))?;
        let mut generate = cargo();
        generate.args(["xtask", "generate", "--spec"]).arg(&edited).arg("--out").arg(&out);
        let generated = timed(generate.stderr(std::process::Stdio::null()))?;
        Ok(generated
            + timed(cargo_in(&folder).args(["check", "--quiet"]).env("CARGO_TARGET_DIR", folder.join("target")))?)
    };
    eprintln!("editing a copy of {PROVIDER}'s spec, generating and checking");
    edit_and_check()?;
    let [measured] = least(rounds, |_| edit_and_check())?;
    Ok(Row { what: "edit a spec, generate, `cargo check`", measured, beside: None, unit: "s", limit: 3.0 })
}
