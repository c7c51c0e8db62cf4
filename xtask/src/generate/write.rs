//! What is generated, compared with what is on disk, and written if it differs.

use super::Files;
use anyhow::{Context, Result};
use similar::TextDiff;
use std::collections::BTreeSet;
use std::path::Path;

/// Whether a difference is written or only shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Mode {
    Write,
    Check,
}

/// A file that differs from what was generated.
#[derive(Debug)]
pub(crate) struct Change {
    /// The path within the workspace.
    pub(crate) path: String,
    pub(crate) diff: String,
    /// The operations whose code differs.
    pub(crate) operations: Vec<String>,
}

/// Brings a crate's folder to what was generated. Files that are not generated any more go.
pub(crate) fn apply(root: &Path, folder: &str, files: &Files, mode: Mode) -> Result<Vec<Change>> {
    let mut changes = Vec::new();
    for (path, new) in files {
        let shown = format!("{folder}/{path}");
        let target = root.join(&shown);
        let old = std::fs::read_to_string(&target).unwrap_or_default();
        if old == *new {
            continue;
        }
        changes.push(change(shown, &old, new));
        if mode == Mode::Write {
            write(&target, new)?;
        }
    }
    for path in stale(&root.join(folder), files)? {
        let shown = format!("{folder}/{path}");
        let target = root.join(&shown);
        let old = std::fs::read_to_string(&target).unwrap_or_default();
        changes.push(change(shown, &old, ""));
        if mode == Mode::Write {
            std::fs::remove_file(&target).with_context(|| format!("cannot remove {}", target.display()))?;
        }
    }
    Ok(changes)
}

/// Makes a crate's folder, which is not there yet: whole or not at all.
pub(crate) fn place(folder: &Path, files: &Files) -> Result<()> {
    let parent = folder.parent().context("a folder is in a folder")?;
    let context = || format!("cannot write {}", folder.display());
    std::fs::create_dir_all(parent).with_context(context)?;
    let staged = tempfile::Builder::new().prefix(".conversant-").tempdir_in(parent).with_context(context)?;
    apply(staged.path(), "crate", files, Mode::Write)?;
    std::fs::rename(staged.path().join("crate"), folder).with_context(context)
}

/// Written beside its place and moved there, so that a crash leaves no half of a file.
fn write(target: &Path, text: &str) -> Result<()> {
    let folder = target.parent().context("a file has a folder")?;
    std::fs::create_dir_all(folder).with_context(|| format!("cannot make {}", folder.display()))?;
    let context = || format!("cannot write {}", target.display());
    let file = tempfile::NamedTempFile::new_in(folder).with_context(context)?;
    std::fs::write(file.path(), text).with_context(context)?;
    let permissions = std::os::unix::fs::PermissionsExt::from_mode(0o644);
    std::fs::set_permissions(file.path(), permissions).with_context(context)?;
    file.persist(target).with_context(context)?;
    Ok(())
}

/// Rust files in the crate that are not generated any more.
fn stale(folder: &Path, files: &Files) -> Result<BTreeSet<String>> {
    let mut stale = BTreeSet::new();
    let mut folders = vec![folder.join("src")];
    while let Some(next) = folders.pop() {
        let Ok(entries) = std::fs::read_dir(&next) else { continue };
        for entry in entries {
            let path = entry?.path();
            if path.is_dir() {
                folders.push(path);
            } else if let Ok(inside) = path.strip_prefix(folder) {
                let inside = inside.display().to_string();
                if !files.contains_key(&inside) {
                    stale.insert(inside);
                }
            }
        }
    }
    Ok(stale)
}

fn change(path: String, old: &str, new: &str) -> Change {
    let diff = TextDiff::from_lines(old, new);
    let text = diff.unified_diff().context_radius(3).header(&path, "generated").to_string();
    let in_operations = path.contains("/src/operations/");
    let operations = if in_operations { operations_in(&diff, old, new) } else { Vec::new() };
    Change { path, diff: text, operations }
}

/// The operations whose lines differ: in an operations file, each line belongs to the last operation that starts above
/// it.
fn operations_in<'a>(diff: &TextDiff<'a, 'a, str>, old: &str, new: &str) -> Vec<String> {
    let (old, new) = (owners(old), owners(new));
    let mut found = BTreeSet::new();
    for change in diff.iter_all_changes() {
        let owner = match change.tag() {
            similar::ChangeTag::Equal => continue,
            similar::ChangeTag::Delete => change.old_index().and_then(|line| old.get(line)),
            similar::ChangeTag::Insert => change.new_index().and_then(|line| new.get(line)),
        };
        found.extend(owner.and_then(Clone::clone));
    }
    found.into_iter().collect()
}

/// For each line the operation it belongs to. A client method's documentation stands above it, so the method takes the
/// lines since the one before.
fn owners(text: &str) -> Vec<Option<String>> {
    let mut owners: Vec<Option<String>> = Vec::new();
    let mut unclaimed = 0;
    let mut current = None;
    for line in text.lines() {
        owners.push(None);
        let here = owners.len() - 1;
        if let Some(name) = line.strip_prefix("    pub fn ").filter(|_| current.is_none()) {
            let name = name.split('(').next().unwrap_or_default().to_owned();
            owners[unclaimed..=here].fill(Some(name));
        } else if let Some(name) = line.strip_prefix("static ") {
            current = Some(name.split(':').next().unwrap_or_default().to_lowercase());
        }
        if line == "    }" || line.starts_with("impl crate::Client") {
            unclaimed = here + 1;
        }
        if current.is_some() {
            owners[here].clone_from(&current);
        }
    }
    owners
}
