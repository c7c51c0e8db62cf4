//! Runs the meters. Each measurement is a process of its own, beside the one that answers it.

use crate::report::{Cost, SendersCost};
use anyhow::{Context, Result, bail};
use conversant_bench::{Contender, Peer, Work, sibling};
use serde::Deserialize;
use std::path::PathBuf;
use std::process::{Command, Stdio};

pub(crate) struct Meters {
    folder: PathBuf,
    callgrind: bool,
    /// How often each contender is timed, in turn with the others: what disturbs the machine disturbs them alike.
    rounds: usize,
    milliseconds: u64,
    counted_calls: u64,
    calls_per_sender: usize,
}

const SENDERS: usize = 200;

#[derive(Deserialize)]
struct Allocated {
    allocations: f64,
    bytes: f64,
}

impl Meters {
    pub(crate) fn new(quick: bool) -> Result<Self> {
        let folder = sibling("bench")?;
        std::fs::create_dir_all(&folder).with_context(|| format!("cannot make {}", folder.display()))?;
        let mut valgrind = Command::new("valgrind");
        let callgrind = valgrind.arg("--version").stdout(Stdio::null()).status().is_ok_and(|status| status.success());
        let (rounds, milliseconds, counted_calls, calls_per_sender) =
            if quick { (3, 300, 300, 25) } else { (9, 1000, 1000, 100) };
        Ok(Self { folder, callgrind, rounds, milliseconds, counted_calls, calls_per_sender })
    }

    /// Is callgrind installed?
    pub(crate) fn callgrind(&self) -> bool {
        self.callgrind
    }

    /// All that pieces of work cost, timed in turn.
    pub(crate) fn costs(&self, all: &[Work]) -> Result<Vec<Cost>> {
        let mut costs = all.iter().map(|work| self.counted(work)).collect::<Result<Vec<_>>>()?;
        for round in 1..=self.rounds {
            eprintln!("   timing, round {round} of {}", self.rounds);
            for (work, cost) in all.iter().zip(&mut costs) {
                cost.nanoseconds.push(self.time(work)?);
            }
        }
        Ok(costs)
    }

    fn counted(&self, work: &Work) -> Result<Cost> {
        eprintln!("   counting {work}");
        let mut cost = self.allocated(work)?;
        cost.instructions = self.instructions(work)?;
        Ok(cost)
    }

    /// What a piece of work allocates.
    pub(crate) fn allocated(&self, work: &Work) -> Result<Cost> {
        let times = if matches!(work, Work::Call { .. }) { 2000 } else { 10 };
        let line = last_line(program("allocations")?.arg(times.to_string()).args(work.arguments()))?;
        let Allocated { allocations, bytes } = serde_json::from_str(&line)?;
        Ok(Cost { nanoseconds: Vec::new(), allocations, bytes, instructions: None })
    }

    fn time(&self, work: &Work) -> Result<f64> {
        let mut times = program("times")?;
        times.arg(self.folder.join("criterion")).arg(self.milliseconds.to_string()).args(work.arguments());
        last_line(&mut times)?.parse().context("`times` gives no number")
    }

    /// The instructions of one piece of work: what so many more of them add.
    fn instructions(&self, work: &Work) -> Result<Option<f64>> {
        if !self.callgrind {
            return Ok(None);
        }
        let (few, many) = match work {
            Work::Call { .. } => (200, 200 + self.counted_calls),
            _ => (2, 7),
        };
        let added = self.callgrind_total(work, many)? - self.callgrind_total(work, few)?;
        Ok(Some(added / (many - few) as f64))
    }

    fn callgrind_total(&self, work: &Work, times: u64) -> Result<f64> {
        let counts = self.folder.join("callgrind.out");
        let mut valgrind = without_proxy(Command::new("valgrind"));
        valgrind.args(["--quiet", "--tool=callgrind"]).arg(format!("--callgrind-out-file={}", counts.display()));
        last_line(valgrind.arg(sibling("instructions")?).arg(times.to_string()).args(work.arguments()))?;
        let text = std::fs::read_to_string(&counts).context("callgrind has written nothing")?;
        let total = text.lines().find_map(|line| line.strip_prefix("totals:").or(line.strip_prefix("summary:")));
        total.context("callgrind gives no total")?.trim().parse().context("callgrind's total is no number")
    }

    /// Many calls at once, in rounds: each contender in turn, each with a sandbox of its own that has nothing stored.
    pub(crate) fn senders(&self, contenders: &[Contender]) -> Result<Vec<Vec<SendersCost>>> {
        let mut all = vec![Vec::new(); contenders.len()];
        for round in 1..=self.rounds {
            eprintln!("   {SENDERS} senders, round {round} of {}", self.rounds);
            for (contender, costs) in contenders.iter().zip(&mut all) {
                let sandbox = Peer::start("sandbox")?;
                let mut senders = program("senders")?;
                senders.args([contender.argument(), sandbox.place().to_string()]);
                senders.args([SENDERS.to_string(), self.calls_per_sender.to_string()]);
                costs.push(serde_json::from_str(&last_line(&mut senders)?)?);
            }
        }
        Ok(all)
    }
}

fn program(name: &str) -> Result<Command> {
    Ok(without_proxy(Command::new(sibling(name)?)))
}

/// Loopback is meant to be direct, whatever the machine's way out is.
fn without_proxy(mut command: Command) -> Command {
    for name in ["HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"] {
        command.env_remove(name);
    }
    command
}

/// Runs a meter. What it measured is its last line; what criterion says before that is left out.
fn last_line(command: &mut Command) -> Result<String> {
    let name = command.get_program().to_string_lossy().into_owned();
    let output = command.output().with_context(|| format!("cannot start {name}"))?;
    if !output.status.success() {
        bail!("{name} ended with {}: {}", output.status, String::from_utf8_lossy(&output.stderr));
    }
    Ok(String::from_utf8_lossy(&output.stdout).lines().last().unwrap_or_default().to_owned())
}
