//! What the specs, and the crates made of them, were in another revision.

use crate::generate::Files;
use crate::spec::{Spec, Unread};
use anyhow::{Context, Result, bail};
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::process::Command;

/// A revision of the repository that the workspace is in.
pub(crate) struct Revision {
    root: PathBuf,
    pub(super) commit: String,
    /// As it was asked for.
    pub(super) name: String,
}

/// What the main branch may be called here.
const MAIN: [&str; 4] = ["main", "origin/main", "master", "origin/master"];

impl Revision {
    pub(super) fn named(root: &Path, name: &str) -> Result<Self> {
        let commit = ask(root, &["rev-parse", "--verify", "--quiet", &format!("{name}^{{commit}}")])
            .with_context(|| format!("there is no revision `{name}` here; a shallow clone has only the last ones"))?;
        Ok(Self { root: root.to_owned(), commit, name: name.to_owned() })
    }

    /// Where this branch left the main one; the last commit, on the main branch itself.
    pub(super) fn of_main(root: &Path) -> Result<Self> {
        let head =
            ask(root, &["rev-parse", "--verify", "--quiet", "HEAD"]).context("there is no commit to compare with")?;
        let found = MAIN.iter().find_map(|main| Some((main, ask(root, &["merge-base", "HEAD", main])?)));
        Ok(match found {
            Some((main, commit)) if commit != head => {
                Self { root: root.to_owned(), name: format!("{main} ({})", &commit[..commit.len().min(8)]), commit }
            }
            _ => Self { root: root.to_owned(), commit: head, name: "HEAD".to_owned() },
        })
    }

    /// The newest release, if there is one that can be seen from here.
    pub(super) fn released(root: &Path) -> Option<Self> {
        let tag = ask(root, &["describe", "--tags", "--abbrev=0", "--match", "v[0-9]*"])?;
        Self::named(root, &tag).ok()
    }

    /// A file's text, if the revision has the file.
    pub(super) fn show(&self, path: &str) -> Result<Option<String>> {
        if self.list(path)?.is_empty() {
            return Ok(None);
        }
        let shown =
            git(&self.root, &["show", &format!("{}:./{path}", self.commit)]).output().context("cannot start git")?;
        if !shown.status.success() {
            bail!("git cannot show {path} of {}: {}", self.name, String::from_utf8_lossy(&shown.stderr).trim());
        }
        Ok(Some(String::from_utf8(shown.stdout).with_context(|| format!("{path} is not UTF-8"))?))
    }

    /// The files at or below a path.
    fn list(&self, path: &str) -> Result<Vec<String>> {
        let listed = git(&self.root, &["ls-tree", "-r", "-z", "--name-only", &self.commit, "--", path]).output();
        let listed = listed.context("cannot start git")?;
        if !listed.status.success() {
            bail!("git cannot list {path} of {}: {}", self.name, String::from_utf8_lossy(&listed.stderr).trim());
        }
        let text = String::from_utf8(listed.stdout).context("a path is not UTF-8")?;
        Ok(text.split('\0').filter(|path| !path.is_empty()).map(str::to_owned).collect())
    }

    pub(super) fn providers(&self) -> Result<BTreeSet<String>> {
        let paths = self.list("specs/")?;
        let name = |path: &String| {
            let name = path.strip_prefix("specs/")?.strip_suffix(".yaml")?;
            (!name.contains('/') && !name.starts_with('.')).then(|| name.to_owned())
        };
        Ok(paths.iter().filter_map(name).collect())
    }

    pub(super) fn spec(&self, provider: &str) -> Result<std::result::Result<Spec, Unread>> {
        let path = format!("specs/{provider}.yaml");
        let text = self.show(&path)?.with_context(|| format!("{} has no {path}", self.name))?;
        let mut modules = BTreeMap::new();
        for path in self.list(&format!("specs/{provider}/"))? {
            if let (Some(name), Some(text)) = (Path::new(&path).file_stem(), self.show(&path)?) {
                modules.insert(name.to_string_lossy().into_owned(), text);
            }
        }
        let shown = format!("{path} of {}", self.name);
        Ok(Spec::parse(provider.to_owned(), shown, text).map(|mut spec| {
            spec.modules = modules;
            spec
        }))
    }

    /// The crate as it was generated then, by the generator of then; nothing if there was none.
    pub(super) fn files(&self, provider: &str) -> Result<Option<Files>> {
        let folder = format!("crates/conversant-{provider}/");
        let mut files = Files::new();
        for path in self.list(&folder)? {
            if let (Some(inside), Some(text)) = (path.strip_prefix(&folder), self.show(&path)?) {
                files.insert(inside.to_owned(), text);
            }
        }
        Ok((!files.is_empty()).then_some(files))
    }
}

fn git(root: &Path, arguments: &[&str]) -> Command {
    let mut git = Command::new("git");
    git.arg("-C").arg(root).args(arguments);
    git
}

/// What git answers, if it does.
fn ask(root: &Path, arguments: &[&str]) -> Option<String> {
    let answer = git(root, arguments).output().ok().filter(|answer| answer.status.success())?;
    let text = String::from_utf8(answer.stdout).ok()?.trim().to_owned();
    (!text.is_empty()).then_some(text)
}
