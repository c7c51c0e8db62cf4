//! How long a command takes.

use super::super::super::{cargo_in, succeed};
use anyhow::{Context, Result};
use std::fs::File;
use std::path::Path;
use std::process::Command;
use std::time::{Instant, SystemTime};

/// Seconds.
pub(super) fn timed(command: &mut Command) -> Result<f64> {
    let started = Instant::now();
    succeed(command)?;
    Ok(started.elapsed().as_secs_f64())
}

/// Each alternative in turn, so that what else the machine does falls on both; the least of its times.
pub(super) fn least<const N: usize>(rounds: usize, mut measure: impl FnMut(usize) -> Result<f64>) -> Result<[f64; N]> {
    let mut least = [f64::INFINITY; N];
    for _ in 0..rounds {
        for (index, least) in least.iter_mut().enumerate() {
            *least = least.min(measure(index)?);
        }
    }
    Ok(least)
}

/// The cargo of a folder, which compiles everything itself: no cache of earlier compilations, no part of a crate kept.
pub(super) fn compiler(folder: &Path, target: &Path) -> Command {
    let mut cargo = cargo_in(folder);
    cargo.env("CARGO_TARGET_DIR", target).env("RUSTC_WRAPPER", "").env("CARGO_INCREMENTAL", "0");
    cargo
}

/// Has cargo take a file for changed.
pub(super) fn touch(file: &Path) -> Result<()> {
    let opened = File::options().append(true).open(file);
    let touched = opened.and_then(|opened| opened.set_modified(SystemTime::now()));
    touched.with_context(|| format!("cannot touch {}", file.display()))
}
