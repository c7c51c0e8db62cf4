//! What was measured: its ratios, its tables, its file.

use serde::{Deserialize, Serialize};
use std::io::{Result, Write};

/// What a piece of work costs each time.
#[derive(Clone)]
pub(crate) struct Cost {
    /// The fastest sample of each round.
    pub(crate) nanoseconds: Vec<f64>,
    pub(crate) allocations: f64,
    pub(crate) bytes: f64,
    pub(crate) instructions: Option<f64>,
}

impl Cost {
    /// What is left without a part. Counts can be subtracted; what is left of times over loopback is mostly noise.
    pub(crate) fn less(&self, part: &Self) -> Self {
        Self {
            nanoseconds: Vec::new(),
            allocations: self.allocations - part.allocations,
            bytes: self.bytes - part.bytes,
            instructions: self.instructions.zip(part.instructions).map(|(all, part)| all - part),
        }
    }
}

#[derive(Serialize)]
pub(crate) struct Report {
    pub(crate) quick: bool,
    /// Without callgrind, instructions are not known.
    pub(crate) callgrind: bool,
    pub(crate) calls: Vec<Row>,
    pub(crate) decoding: Vec<Row>,
    pub(crate) senders: Vec<SendersRow>,
    pub(crate) clones: Vec<Row>,
    pub(crate) limits: Vec<Limit>,
}

#[derive(Serialize)]
pub(crate) struct Row {
    #[serde(skip_serializing_if = "str::is_empty")]
    transport: &'static str,
    label: &'static str,
    nanoseconds: Option<f64>,
    allocations: f64,
    bytes: f64,
    instructions: Option<f64>,
    /// To the first of its table.
    pub(crate) ratio: Ratio,
}

#[derive(Serialize)]
pub(crate) struct Ratio {
    pub(crate) time: Option<f64>,
    pub(crate) allocations: f64,
    pub(crate) bytes: f64,
    pub(crate) instructions: Option<f64>,
}

impl Row {
    pub(crate) fn new(transport: &'static str, label: &'static str, cost: &Cost, base: &Cost) -> Self {
        let ratio = Ratio {
            time: ratio_of_rounds(&cost.nanoseconds, &base.nanoseconds),
            allocations: cost.allocations / base.allocations,
            bytes: cost.bytes / base.bytes,
            instructions: cost.instructions.zip(base.instructions).map(|(this, base)| this / base),
        };
        let Cost { nanoseconds, allocations, bytes, instructions } = cost.clone();
        Self { transport, label, nanoseconds: median(nanoseconds), allocations, bytes, instructions, ratio }
    }
}

/// What `senders` measures.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct SendersCost {
    calls_per_second: f64,
    p50_ms: f64,
    p99_ms: f64,
}

#[derive(Serialize)]
pub(crate) struct SendersRow {
    label: &'static str,
    #[serde(flatten)]
    cost: SendersCost,
    ratio: SendersCost,
}

impl SendersRow {
    pub(crate) fn new(label: &'static str, rounds: &[SendersCost], base: &[SendersCost]) -> Self {
        let each = |part: fn(&SendersCost) -> f64| rounds.iter().map(part).collect::<Vec<_>>();
        let middle = |part: fn(&SendersCost) -> f64| median(each(part)).unwrap_or(f64::NAN);
        let ratio = |part: fn(&SendersCost) -> f64| {
            ratio_of_rounds(&each(part), &base.iter().map(part).collect::<Vec<_>>()).unwrap_or(f64::NAN)
        };
        let all = |of: &dyn Fn(fn(&SendersCost) -> f64) -> f64| SendersCost {
            calls_per_second: of(|cost| cost.calls_per_second),
            p50_ms: of(|cost| cost.p50_ms),
            p99_ms: of(|cost| cost.p99_ms),
        };
        Self { label, cost: all(&middle), ratio: all(&ratio) }
    }
}

/// What must hold.
#[derive(Serialize)]
pub(crate) struct Limit {
    what: &'static str,
    bound: &'static str,
    limit: f64,
    measured: Option<f64>,
    /// `None` if it was not measured.
    pub(crate) holds: Option<bool>,
}

impl Limit {
    pub(crate) fn at_most(what: &'static str, limit: f64, measured: Option<f64>) -> Self {
        Self { what, bound: "at most", limit, measured, holds: measured.map(|measured| measured <= limit) }
    }

    pub(crate) fn at_least(what: &'static str, limit: f64, measured: Option<f64>) -> Self {
        Self { what, bound: "at least", limit, measured, holds: measured.map(|measured| measured >= limit) }
    }
}

const DERIVED: &str = "derived: reqwest's transport cannot be stubbed under a client, as its type of connections is sealed; \
                       this is the call over\nloopback, less what it costs reqwest by hand to go over loopback. Of times, such \
                       a difference is mostly noise.";

impl Report {
    pub(crate) fn show(&self, out: &mut impl Write) -> Result<()> {
        let costs = |rows: &mut dyn Iterator<Item = &Row>| rows.map(cells).collect::<Vec<_>>();
        let titles = ["time", "×", "allocations", "×", "bytes", "×", "instructions", "×"];
        let of = |transport: &'static str| self.calls.iter().filter(move |row| row.transport == transport);
        table(out, "One call, over loopback", &titles, &costs(&mut of("loopback")))?;
        table(out, "One call, transport stubbed", &titles, &costs(&mut of("stubbed")))?;
        writeln!(out, "{DERIVED}")?;
        table(out, "Decoding a page of 1,000 messages", &titles, &costs(&mut self.decoding.iter()))?;
        table(out, "Idle clones", &titles, &costs(&mut self.clones.iter()))?;
        let titles = ["calls/s", "×", "p50", "×", "p99", "×"];
        let senders: Vec<_> = self.senders.iter().map(senders_cells).collect();
        table(out, "200 senders at once, to the sandbox", &titles, &senders)?;
        let limits: Vec<_> = self.limits.iter().map(limit_cells).collect();
        table(out, "What must hold", &["limit", "measured", "holds"], &limits)?;
        if !self.callgrind {
            writeln!(out, "\nInstructions are not counted: callgrind is not installed (valgrind).")?;
        }
        Ok(())
    }
}

fn cells(row: &Row) -> Vec<String> {
    let factor = |ratio: f64| format!("{ratio:.3}");
    vec![
        row.label.to_owned(),
        row.nanoseconds.map_or_else(String::new, duration),
        row.ratio.time.map_or_else(String::new, factor),
        format!("{:.1}", row.allocations),
        factor(row.ratio.allocations),
        format!("{:.0}", row.bytes),
        factor(row.ratio.bytes),
        row.instructions.map_or_else(String::new, |count| format!("{count:.0}")),
        row.ratio.instructions.map_or_else(String::new, factor),
    ]
}

fn duration(nanoseconds: f64) -> String {
    if nanoseconds < 1e6 { format!("{:.2} µs", nanoseconds / 1e3) } else { format!("{:.3} ms", nanoseconds / 1e6) }
}

fn senders_cells(row: &SendersRow) -> Vec<String> {
    let SendersRow { label, cost, ratio } = row;
    vec![
        (*label).to_owned(),
        format!("{:.0}", cost.calls_per_second),
        format!("{:.3}", ratio.calls_per_second),
        format!("{:.2} ms", cost.p50_ms),
        format!("{:.3}", ratio.p50_ms),
        format!("{:.2} ms", cost.p99_ms),
        format!("{:.3}", ratio.p99_ms),
    ]
}

fn limit_cells(limit: &Limit) -> Vec<String> {
    vec![
        limit.what.to_owned(),
        format!("{} {:.2}", limit.bound, limit.limit),
        limit.measured.map_or("not measured".to_owned(), |measured| format!("{measured:.3}")),
        match limit.holds {
            Some(true) => "yes",
            Some(false) => "NO",
            None => "?",
        }
        .to_owned(),
    ]
}

/// The first column to the left, the others to the right. Columns with nothing in them are left out.
fn table(out: &mut impl Write, name: &str, titles: &[&str], rows: &[Vec<String>]) -> Result<()> {
    let mut lines = vec![std::iter::once(name).chain(titles.iter().copied()).map(str::to_owned).collect::<Vec<_>>()];
    lines.extend(rows.iter().cloned());
    let width = |column: usize| lines.iter().map(|line| line[column].chars().count()).max().unwrap_or(0);
    let used = |column: &usize| rows.iter().any(|row| !row[*column].is_empty());
    let widths: Vec<_> = (0..lines[0].len()).filter(used).map(|column| (column, width(column))).collect();
    writeln!(out)?;
    for line in &lines {
        for (column, width) in &widths {
            let cell = &line[*column];
            if *column == 0 { write!(out, "{cell:width$}")? } else { write!(out, "  {cell:>width$}")? }
        }
        writeln!(out)?;
    }
    Ok(())
}

/// The middle of what the rounds gave: one that was disturbed does not count.
fn median(mut values: Vec<f64>) -> Option<f64> {
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied()
}

/// Compares what was measured in the same round, then takes the middle.
fn ratio_of_rounds(these: &[f64], base: &[f64]) -> Option<f64> {
    median(these.iter().zip(base).map(|(this, base)| this / base).collect())
}
