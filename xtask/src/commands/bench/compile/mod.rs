//! What compiling costs, as ratios of times taken in one run, in turns.

mod cold;
mod document;
mod edit;
mod large;
mod stopwatch;

use super::super::root;
use anyhow::{Context, Result};
use comfy_table::{Table, presets};
use std::path::PathBuf;
use std::process::ExitCode;

/// Something measured, what it is compared with, and the most that it may be.
struct Row {
    what: &'static str,
    measured: f64,
    /// The alternative's, or none where the limit is absolute.
    beside: Option<f64>,
    unit: &'static str,
    limit: f64,
}

impl Row {
    /// The ratio, or the measure itself where there is nothing beside it.
    fn verdict(&self) -> f64 {
        self.beside.map_or(self.measured, |beside| self.measured / beside)
    }

    fn holds(&self) -> bool {
        self.verdict() <= self.limit
    }
}

pub(super) fn run(quick: bool) -> Result<ExitCode> {
    let rounds = if quick { 1 } else { 3 };
    let folder = folder();
    std::fs::create_dir_all(&folder).with_context(|| format!("cannot make {}", folder.display()))?;
    let mut rows = large::rows(&folder, rounds)?;
    rows.push(edit::row(&folder, rounds)?);
    rows.push(cold::row(&folder, rounds.min(2))?);
    println!("{}", table(&rows));
    let missed = rows.iter().filter(|row| !row.holds()).count();
    if missed == 0 {
        return Ok(ExitCode::SUCCESS);
    }
    eprintln!("{missed} of {} above the limit", rows.len());
    Ok(ExitCode::FAILURE)
}

fn folder() -> PathBuf {
    root().join("target/bench-compile")
}

fn table(rows: &[Row]) -> Table {
    let mut table = Table::new();
    table.load_style(presets::ASCII_MARKDOWN);
    table.set_header(["measured", "here", "beside", "ratio", "limit", ""]);
    for row in rows {
        let shown = |value: f64| format!("{value:.2} {}", row.unit);
        let (ratio, limit) = match row.beside {
            Some(_) => (format!("{:.2}", row.verdict()), format!("{:.2}", row.limit)),
            None => (String::new(), shown(row.limit)),
        };
        table.add_row([
            row.what.to_owned(),
            shown(row.measured),
            row.beside.map(shown).unwrap_or_default(),
            ratio,
            limit,
            if row.holds() { String::new() } else { "above".to_owned() },
        ]);
    }
    table
}
