//! The crates, as the members of a workspace, so that what they depend on is built once.

use super::super::root;
use crate::generate::{self, Files, Mode};
use anyhow::{Context, Result};
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

pub(in crate::commands) struct Workspace {
    pub(in crate::commands) folder: PathBuf,
    members: BTreeSet<String>,
}

impl Workspace {
    pub(in crate::commands) fn new(folder: PathBuf) -> Result<Self> {
        std::fs::create_dir_all(&folder).with_context(|| format!("cannot make {}", folder.display()))?;
        std::fs::write(folder.join("Cargo.toml"), "[workspace]\nresolver = \"3\"\nmembers = [\"client-*\"]\n")?;
        // The same versions as here.
        std::fs::copy(root().join("Cargo.lock"), folder.join("Cargo.lock")).context("there is no Cargo.lock")?;
        Ok(Self { folder, members: BTreeSet::new() })
    }

    pub(super) fn is_empty(&self) -> bool {
        self.members.is_empty()
    }

    pub(super) fn len(&self) -> usize {
        self.members.len()
    }

    /// Adds what plain progenitor makes.
    pub(in crate::commands) fn add_plain(&mut self, name: &str, syntax: &syn::File) -> Result<()> {
        let manifest = format!(
            "[package]\nname = \"{name}\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[dependencies]\nbytes = \"1\"\n\
             chrono = {{ version = \"0.4\", default-features = false, features = [\"serde\", \"std\"] }}\nfutures = \"0.3\"\n\
             progenitor-client = \"=0.15.1\"\nregress = \"0.12\"\nreqwest = {{ version = \"0.13\", default-features = false, \
             features = [\"json\", \"query\", \"stream\"] }}\nserde = {{ version = \"1\", features = [\"derive\"] }}\n\
             serde_json = \"1\"\nuuid = {{ version = \"1\", features = [\"serde\"] }}\n"
        );
        let source = prettyplease::unparse(syntax);
        let files = BTreeMap::from([("Cargo.toml".to_owned(), manifest), ("src/lib.rs".to_owned(), source)]);
        self.add(name, &files)
    }

    pub(in crate::commands) fn add(&mut self, name: &str, files: &Files) -> Result<()> {
        generate::apply(&self.folder, name, files, Mode::Write)?;
        self.members.insert(name.to_owned());
        Ok(())
    }

    /// Removes what an earlier run left.
    pub(super) fn finish(&self) -> Result<()> {
        for entry in std::fs::read_dir(&self.folder)? {
            let path = entry?.path();
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            if name.starts_with("client-") && !self.members.contains(&name) {
                std::fs::remove_dir_all(&path).with_context(|| format!("cannot remove {}", path.display()))?;
            }
        }
        Ok(())
    }
}

/// Where all of it is.
pub(super) fn folder() -> PathBuf {
    root().join("target/trial")
}

/// A name for the crates of a document that no other has.
pub(super) fn name(file: &Path, taken: &BTreeSet<String>) -> String {
    let stem = file.file_stem().unwrap_or_default().to_string_lossy().to_lowercase();
    let letters: String = stem.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '-' }).collect();
    let name = format!("client-{}", letters.trim_matches('-'));
    let numbered = (2..).map(|number| format!("{name}-{number}"));
    std::iter::once(name.clone()).chain(numbered).find(|name| !taken.contains(name)).unwrap_or_default()
}
