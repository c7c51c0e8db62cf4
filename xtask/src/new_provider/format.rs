//! Rust as `cargo fmt` would have it: where a name stands among others depends on the name.

use super::Files;
use anyhow::{Context, Result, bail};
use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

/// The files, formatted as those of this workspace are.
pub(crate) fn formatted(root: &Path, mut files: Files) -> Result<Files> {
    for (path, text) in files.iter_mut().filter(|(path, _)| path.ends_with(".rs")) {
        *text = rustfmt(root, text).with_context(|| format!("cannot format {path}"))?;
    }
    Ok(files)
}

fn rustfmt(root: &Path, text: &str) -> Result<String> {
    let mut rustfmt = Command::new("rustfmt");
    rustfmt.args(["--edition", "2024"]).current_dir(root).stdin(Stdio::piped()).stdout(Stdio::piped());
    let mut running = rustfmt.spawn().context("cannot start `rustfmt`: is it installed?")?;
    // It reads to the end before it writes.
    running.stdin.take().context("it has an input")?.write_all(text.as_bytes())?;
    let done = running.wait_with_output()?;
    if !done.status.success() {
        bail!("`rustfmt` ended with {}", done.status);
    }
    Ok(String::from_utf8(done.stdout)?)
}
