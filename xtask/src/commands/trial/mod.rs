//! Does a document become a crate that the compiler and rustdoc say nothing about? Beside it, what plain progenitor makes of
//! the same document.

mod judge;
pub(super) mod workspace;

use super::root;
use super::show::show;
use crate::finding::Finding;
use crate::generate::plain::plain as plain_of;
use crate::generate::{self, Package};
use crate::spec::{METHODS, Spec};
use anyhow::bail;
use judge::Verdicts;
use serde_json::{Map, Value};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use workspace::Workspace;

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// OpenAPI documents; those in xtask/fixtures/openapi if none is named
    files: Vec<PathBuf>,
    /// Make and check what plain progenitor makes of them as well
    #[arg(long)]
    plain: bool,
    /// Make the crates and compile none of them
    #[arg(long)]
    generate: bool,
    /// Show what is wrong with each document and with each crate
    #[arg(long, short)]
    verbose: bool,
}

/// What became of one document.
struct Tried {
    file: PathBuf,
    /// The name of its crates.
    name: String,
    operations: usize,
    schemas: usize,
    /// Is there a crate, or which rule refused the document?
    ours: Result<(), String>,
    /// The same, with progenitor's message.
    plain: Result<(), String>,
}

/// What was said of the crates.
struct Said {
    checked: Verdicts,
    documented: Verdicts,
    plain: Verdicts,
}

pub(crate) fn run(arguments: &Arguments) -> anyhow::Result<ExitCode> {
    let fixtures = root().join("xtask/fixtures/openapi");
    let files = match arguments.files.is_empty() {
        true => fixture_files(&fixtures)?,
        false => arguments.files.clone(),
    };
    let (mut ours, mut plain) =
        (Workspace::new(workspace::folder().join("ours"))?, Workspace::new(workspace::folder().join("plain"))?);
    let mut names = BTreeSet::new();
    let mut tried = Vec::new();
    for file in &files {
        eprintln!("{}", file.display());
        let name = workspace::name(file, &names);
        names.insert(name.clone());
        tried.push(attempt(file, name, &mut ours, arguments.plain.then_some(&mut plain), arguments.verbose)?);
    }
    ours.finish()?;
    plain.finish()?;
    if arguments.generate {
        println!("{}", table(&tried, None, arguments.plain));
        return Ok(if tried.iter().all(|tried| tried.ours.is_ok()) { ExitCode::SUCCESS } else { ExitCode::FAILURE });
    }
    eprintln!("checking and documenting {} crates, and checking {} of plain progenitor", ours.len(), plain.len());
    let said =
        Said { checked: judge::check(&ours)?, documented: judge::document(&ours)?, plain: judge::check(&plain)? };
    if arguments.verbose {
        said.checked.show();
        said.documented.show();
    }
    println!("{}", table(&tried, Some(&said), arguments.plain));
    // A fixture may be what has to be refused; its snapshot says so.
    let good = |tried: &Tried| tried.passed(&said) || tried.file.starts_with(&fixtures) && tried.is_refused();
    Ok(if tried.iter().all(good) { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn fixture_files(folder: &Path) -> anyhow::Result<Vec<PathBuf>> {
    let entries = std::fs::read_dir(folder)?;
    let paths = entries.filter_map(|entry| Some(entry.ok()?.path()));
    let mut files: Vec<_> = paths.filter(|path| path.extension().is_some_and(|ending| ending == "yaml")).collect();
    files.sort();
    if files.is_empty() {
        bail!("there is no document in {}", folder.display());
    }
    Ok(files)
}

/// Makes the crates of a document.
fn attempt(
    file: &Path,
    name: String,
    ours: &mut Workspace,
    plain: Option<&mut Workspace>,
    verbose: bool,
) -> anyhow::Result<Tried> {
    let (spec, noticed) = match Spec::load(&root(), file)? {
        Ok(spec) => (spec.foreign(generate::snake(&name)), Vec::new()),
        Err(unread) => (unread.0, vec![unread.1]),
    };
    let made = match noticed.is_empty() {
        true => ours_of(&spec, &name, ours)?,
        false => Err(noticed),
    };
    let made = made.map_err(|findings| {
        if verbose {
            show(&spec, &findings, false);
        }
        findings.first().map(|finding| finding.rule.to_owned()).unwrap_or_default()
    });
    let plainly = match plain {
        None => Ok(()),
        Some(plain) => match plain_of(&spec.value) {
            Ok(syntax) => {
                plain.add_plain(&name, &syntax)?;
                Ok(())
            }
            Err(stopped) => Err(stopped),
        },
    };
    let schemas = spec.value.pointer("/components/schemas").and_then(Value::as_object).map_or(0, Map::len);
    Ok(Tried { file: file.to_owned(), name, operations: operations(&spec.value), schemas, ours: made, plain: plainly })
}

fn operations(document: &Value) -> usize {
    let items = document.get("paths").and_then(Value::as_object).into_iter().flat_map(Map::values);
    items.map(|item| METHODS.iter().filter(|method| item.get(**method).is_some()).count()).sum()
}

fn ours_of(spec: &Spec, name: &str, workspace: &mut Workspace) -> anyhow::Result<Result<(), Vec<Finding>>> {
    let package = Package::elsewhere(name, &workspace.folder.join(name), &root())?;
    match generate::lint_and_make(spec, &package).1 {
        Ok(made) => workspace.add(name, &made.files).map(Ok),
        Err(findings) => Ok(Err(findings)),
    }
}

impl Tried {
    fn passed(&self, said: &Said) -> bool {
        self.ours.is_ok() && said.checked.is_clean(&self.name) && said.documented.is_clean(&self.name)
    }

    fn plain_passed(&self, said: &Said) -> bool {
        self.plain.is_ok() && !said.plain.fails(&self.name)
    }

    /// What became of it with plain progenitor.
    fn plainly(&self, said: Option<&Said>) -> String {
        match (&self.plain, said) {
            (Ok(()), Some(said)) if said.plain.fails(&self.name) => {
                format!("generates, {}", said.plain.said(&self.name))
            }
            (Ok(()), said) => if said.is_some() { "checks" } else { "generates" }.to_owned(),
            (Err(stopped), _) => {
                let line: String = stopped.lines().next().unwrap_or_default().chars().take(70).collect();
                line.replace('|', "\\|")
            }
        }
    }

    /// Is the document refused for what it is?
    fn is_refused(&self) -> bool {
        self.ours.as_ref().is_err_and(|rule| !matches!(rule.as_str(), "generator" | "generator-shape" | "emit"))
    }
}

/// The outcomes, as Markdown.
fn table(tried: &[Tried], said: Option<&Said>, plainly: bool) -> String {
    let mut heads = vec!["document", "operations", "schemas", "generates"];
    if said.is_some() {
        heads.extend(["checks", "documents"]);
    }
    if plainly {
        heads.push("plain progenitor");
    }
    let rule: Vec<_> =
        heads.iter().map(|head| if matches!(*head, "operations" | "schemas") { "--:" } else { "---" }).collect();
    let mut out = format!("| {} |\n|{}|\n", heads.join(" | "), rule.join("|"));
    for tried in tried {
        let file = tried.file.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let mut cells = vec![file, tried.operations.to_string(), tried.schemas.to_string()];
        cells.push(tried.ours.as_ref().map_or_else(|rule| format!("no: `{rule}`"), |()| "yes".to_owned()));
        if let Some(said) = said {
            let of = |verdicts: &Verdicts| if tried.ours.is_ok() { verdicts.said(&tried.name) } else { String::new() };
            cells.extend([of(&said.checked), of(&said.documented)]);
        }
        if plainly {
            cells.push(tried.plainly(said));
        }
        out.push_str(&format!("| {} |\n", cells.join(" | ")));
    }
    let count = |good: &dyn Fn(&Tried) -> bool| tried.iter().filter(|tried| good(tried)).count();
    let (ours, plain) = match said {
        None => (count(&|tried| tried.ours.is_ok()), count(&|tried| tried.plain.is_ok())),
        Some(said) => (count(&|tried| tried.passed(said)), count(&|tried| tried.plain_passed(said))),
    };
    let (what, plain_what) = match said {
        None => ("generate", "generate"),
        Some(_) => ("generate, check and document without a warning", "generate and check"),
    };
    out.push_str(&format!("\n{} documents: {ours} {what}", tried.len()));
    if plainly {
        out.push_str(&format!("; {plain} {plain_what} with plain progenitor"));
    }
    out + "."
}
