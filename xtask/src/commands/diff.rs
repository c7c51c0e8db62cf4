//! What a change of the specs means to users, compared with another revision.

mod git;
pub(super) mod released;
mod semver;

use super::root;
use super::show::show;
use crate::diff::bump::{Bump, Version, bump};
use crate::diff::change::Changes;
use crate::diff::{Side, compare, report};
use crate::finding::Finding;
use crate::lint::lint;
use crate::spec::{self, Spec};
use anyhow::{Context, Result, bail};
use git::Revision;
use serde_json::json;
use std::collections::BTreeSet;
use std::path::Path;
use std::process::ExitCode;

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// The providers to compare; all of them if none is named
    providers: Vec<String>,
    /// The revision to compare with; where none is given, the last commit that is on the main branch
    #[arg(long, value_name = "REV")]
    base: Option<String>,
    /// How it is written: for people, or as one JSON object
    #[arg(long, default_value = "text")]
    format: Format,
    /// End with 1 if the version of the workspace is below what the changes ask for
    #[arg(long)]
    check: bool,
    /// Ask cargo-semver-checks whether what is said to break is all that breaks. The first time it is compiled, which takes
    /// ten minutes
    #[arg(long)]
    semver: bool,
}

#[derive(Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Format {
    Text,
    Json,
}

pub(crate) fn run(arguments: &Arguments) -> Result<ExitCode> {
    let root = root();
    let base = match &arguments.base {
        Some(name) => Revision::named(&root, name)?,
        None => Revision::of_main(&root)?,
    };
    let Some(found) = Comparison::make(&root, &base, &arguments.providers)? else { return Ok(ExitCode::FAILURE) };
    match arguments.format {
        Format::Json => println!("{}", found.json()),
        Format::Text => print!("{}", found.text()),
    }
    if arguments.semver {
        semver::check(&root, &base, &found.changes)?;
    }
    let low = arguments.check && found.head < found.wanted();
    Ok(if low { ExitCode::FAILURE } else { ExitCode::SUCCESS })
}

/// The work tree beside a revision.
pub(super) struct Comparison {
    base_name: String,
    base: Version,
    head: Version,
    pub(super) changes: Vec<Changes>,
}

impl Comparison {
    /// Compares the named providers, or all. Nothing if a spec has mistakes, which have been shown.
    pub(super) fn make(root: &Path, base: &Revision, providers: &[String]) -> Result<Option<Self>> {
        let here: BTreeSet<String> = spec::paths(root, &[])?.iter().map(|path| name(path)).collect();
        let there = base.providers()?;
        let known: BTreeSet<&String> = here.union(&there).collect();
        if let Some(unknown) = providers.iter().find(|name| !known.contains(name)) {
            bail!("there is no specs/{unknown}.yaml, neither here nor in {}", base.name);
        }
        let mut changes = Vec::new();
        for provider in known.into_iter().filter(|name| providers.is_empty() || providers.contains(name)) {
            let was = match there.contains(provider) {
                true => Some(base.spec(provider)?),
                false => None,
            };
            let now = match here.contains(provider) {
                true => Some(Spec::load(root, &root.join(format!("specs/{provider}.yaml")))?),
                false => None,
            };
            let files = if was.is_some() { base.files(provider)? } else { None };
            let (Some(was), Some(now)) = (side(was, files.as_ref()), side(now, None)) else { return Ok(None) };
            changes.push(compare(was.as_ref(), now.as_ref()));
        }
        let manifest = std::fs::read_to_string(root.join("Cargo.toml")).context("cannot read Cargo.toml")?;
        Ok(Some(Self {
            base_name: base.name.clone(),
            base: version(&base.show("Cargo.toml")?.unwrap_or_default())?,
            head: version(&manifest)?,
            changes,
        }))
    }

    pub(super) fn bump(&self) -> Bump {
        bump(&self.changes)
    }

    /// The lowest version that may have these changes.
    pub(super) fn wanted(&self) -> Version {
        self.base.after(self.bump())
    }

    pub(super) fn text(&self) -> String {
        let mut out = String::new();
        let (same, changed): (Vec<_>, Vec<_>) = self.changes.iter().partition(|of| of.changes.is_empty());
        for of in changed {
            out.push_str(&report::text(of));
            out.push('\n');
        }
        if !same.is_empty() {
            let names: Vec<_> = same.iter().map(|of| of.provider.as_str()).collect();
            out.push_str(&format!("as in {}: {}\n", self.base_name, names.join(", ")));
        }
        if self.bump() != Bump::None {
            let (base, head, wanted) = (self.base, self.head, self.wanted());
            let enough = match head >= wanted {
                true => format!("it is {head}"),
                false => format!("it is {head}: raise it in Cargo.toml"),
            };
            out.push_str(&format!("the version after {base} is at least {wanted}; {enough}\n\n"));
            out.push_str(&report::changelog(&self.changes, &wanted.max(head).to_string()));
        }
        out
    }

    fn json(&self) -> serde_json::Value {
        json!({
            "base": { "revision": self.base_name, "version": self.base.to_string() },
            "version": self.head.to_string(),
            "bump": self.bump(),
            "wanted": self.wanted().to_string(),
            "providers": self.changes,
            "changelog": report::changelog(&self.changes, &self.wanted().max(self.head).to_string()),
        })
    }

    pub(super) fn is_high_enough(&self) -> bool {
        self.head >= self.wanted()
    }
}

fn name(path: &Path) -> String {
    path.file_stem().unwrap_or_default().to_string_lossy().into_owned()
}

type Loaded = std::result::Result<Spec, spec::Unread>;

/// One version of a provider, if there is one; nothing at all if it has mistakes.
#[allow(clippy::option_option)]
fn side(spec: Option<Loaded>, files: Option<&crate::generate::Files>) -> Option<Option<Side>> {
    let refuse = |spec: &Spec, findings: &[Finding]| {
        show(spec, findings, false);
        None
    };
    let spec = match spec {
        None => return Some(None),
        Some(Err(unread)) => return refuse(&unread.0, &[unread.1]),
        Some(Ok(spec)) => spec,
    };
    // What was committed with its crate was linted by the rules of then.
    let findings = if files.is_none() { lint(&spec) } else { Vec::new() };
    if !findings.is_empty() {
        return refuse(&spec, &findings);
    }
    match Side::read(&spec, files) {
        Ok(side) => Some(Some(side)),
        Err(finding) => refuse(&spec, &[finding]),
    }
}

/// The version that all crates share.
fn version(manifest: &str) -> Result<Version> {
    let document: toml_edit::DocumentMut = manifest.parse().context("Cargo.toml is not TOML")?;
    let found = document["workspace"]["package"]["version"].as_str().and_then(Version::parse);
    found.context("Cargo.toml has no workspace.package.version of three numbers")
}

fn words(bump: Bump) -> &'static str {
    match bump {
        Bump::None => "no change",
        Bump::Fix => "changes that add nothing and break nobody",
        Bump::Addition => "additions",
        Bump::Breaking => "breaking changes, and the version says so",
    }
}
