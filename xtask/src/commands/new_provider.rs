//! A provider's spec, crate, feature, sandbox, test and page, wired and green, for somebody to fill in.

use super::generate::notes;
use super::root;
use super::show::show;
use crate::new_provider::{Files, NewProvider, all_or_nothing, formatted, vendors};
use crate::spec::Spec;
use anyhow::{Context, Result, bail};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// The name of its spec, feature and modules: lower case letters and digits
    name: String,
    /// The vendor's name as people write it; the name with a capital letter if left out
    #[arg(long)]
    title: Option<String>,
    /// A vendor's OpenAPI document to begin with, in YAML or JSON; a sketch of two operations if left out
    #[arg(long, value_name = "SPEC")]
    from: Option<PathBuf>,
}

pub(crate) fn run(arguments: &Arguments) -> Result<ExitCode> {
    let root = root();
    let name = &arguments.name;
    let new = NewProvider::new(name, arguments.title.as_deref())?;
    if let Some(place) = new.places().iter().find(|place| root.join(place).exists()) {
        bail!("{place} is there already: change that provider, or choose another name");
    }
    let read = |path: &str| std::fs::read_to_string(root.join(path)).with_context(|| format!("cannot read {path}"));
    let mut files = formatted(&root, new.by_hand(read)?)?;
    let spec = match &arguments.from {
        None => new.sketch(),
        Some(path) => match from(&root, path)? {
            Some(spec) => spec,
            None => return Ok(ExitCode::FAILURE),
        },
    };
    match new.generated(spec) {
        Ok(generated) => files.extend(generated),
        Err((spec, findings)) => {
            show(&spec, &findings, false);
            return Ok(ExitCode::FAILURE);
        }
    }
    // All that can be wrong with what was asked has been found by now.
    let listed = list(&root, name, &files);
    all_or_nothing(&root, &files)?;
    eprintln!("{listed}\n{}", next(name));
    Ok(ExitCode::SUCCESS)
}

/// A draft of a vendor's document. What stops it, or was changed or lost, is shown.
fn from(root: &Path, path: &Path) -> Result<Option<String>> {
    let source = match Spec::load(root, path)? {
        Ok(source) => source.foreign(String::new()),
        Err(unread) => {
            show(&unread.0, &[unread.1], false);
            return Ok(None);
        }
    };
    match vendors(&source)? {
        Ok((spec, changed)) => {
            eprint!("{}", notes::summary(&source, &changed));
            Ok(Some(spec))
        }
        Err(findings) => {
            show(&source, &findings, false);
            Ok(None)
        }
    }
}

/// What is written: the client, which nobody edits, on one line.
fn list(root: &Path, name: &str, files: &Files) -> String {
    let client = format!("crates/conversant-{name}/");
    let mut out = format!("new      {client}\n");
    for path in files.keys().filter(|path| !path.starts_with(&client)) {
        let what = if root.join(path).exists() { "changed" } else { "new" };
        out.push_str(&format!("{what:<8} {path}\n"));
    }
    out
}

fn next(name: &str) -> String {
    format!(
        "\
{name} is wired, as a draft: `cargo xtask ci` passes, and asks nothing of it yet. Next:
1. specs/{name}.yaml: what the vendor documents, the operation that posts first. `cargo xtask lint {name}` says what
   is missing, `cargo xtask generate {name}` makes the client anew.
2. crates/conversant-sandbox/src/{name}/mod.rs: answer it, from the vendor's documents and not from the spec.
3. tests/exchanges/{name}/<operation>.http, and a call for each in tests/tests/clients/{name}_speaks_as_its_vendor.rs.
4. Its lines in README.md and crates/conversant/README.md, its page in docs/guide.md, and CHANGELOG.md.
5. Remove `x-draft` from the spec, and add {name} to the list in tests/src/specs.rs: from then on `cargo xtask ci` asks
   for all of it."
    )
}
