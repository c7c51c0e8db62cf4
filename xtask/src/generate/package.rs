//! The crate that a client becomes: what Cargo and Rust call it, and where it lives.

use anyhow::{Context, Result, bail};
use std::collections::BTreeMap;
use std::path::{Component, Path, PathBuf};
use toml_edit::{DocumentMut, Item, TableLike, Value};

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Package {
    /// As Cargo knows it.
    pub(crate) name: String,
    pub(crate) home: Home,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Home {
    /// Among the house clients, with the workspace's versions.
    House,
    Elsewhere(Elsewhere),
}

/// What a manifest needs to know that inherits nothing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Elsewhere {
    /// The path from the crate to the core.
    pub(crate) core: String,
    /// Is it a member of a workspace that is there already?
    pub(crate) member: bool,
    pub(crate) edition: String,
    pub(crate) rust_version: String,
    /// What is asked of the dependencies, as TOML.
    pub(crate) dependencies: BTreeMap<String, String>,
}

impl Package {
    /// One of the house clients.
    pub(crate) fn house(provider: &str) -> Self {
        Self { name: format!("conversant-{provider}"), home: Home::House }
    }

    /// A crate in any folder, which need not be there yet.
    pub(crate) fn elsewhere(name: &str, folder: &Path, root: &Path) -> Result<Self> {
        check(name)?;
        let folder = whole(folder)?;
        let manifest = manifest(&root.join("Cargo.toml"))?;
        let at = |path: &str| path.split('.').try_fold(manifest.as_item(), |item, key| item.get(key));
        let text = |path: &str| at(path).and_then(Item::as_str).unwrap_or_default().to_owned();
        let dependencies = at("workspace.dependencies").and_then(Item::as_table_like);
        let core = way(&folder, &root.join("crates/conversant-core").canonicalize()?);
        let home = Elsewhere {
            core: core.to_str().context("the path to conversant-core is not UTF-8")?.to_owned(),
            member: is_member(&folder)?,
            edition: text("workspace.package.edition"),
            rust_version: text("workspace.package.rust-version"),
            dependencies: dependencies
                .into_iter()
                .flat_map(TableLike::iter)
                .map(|(name, asked)| (name.to_owned(), asked.to_string().trim().to_owned()))
                .collect(),
        };
        Ok(Self { name: name.to_owned(), home: Home::Elsewhere(home) })
    }

    /// As Rust knows it.
    pub(crate) fn krate(&self) -> String {
        self.name.replace('-', "_")
    }
}

/// What the client itself depends on, and what Rust has a meaning for.
const TAKEN: [&str; 12] = [
    "alloc",
    "build",
    "chrono",
    "conversant-core",
    "conversant_core",
    "core",
    "deps",
    "proc_macro",
    "serde",
    "serde_json",
    "std",
    "test",
];

fn check(name: &str) -> Result<()> {
    let fits = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
    let usable = |name: &str| {
        name.starts_with(|c: char| c.is_ascii_alphabetic())
            && name.chars().all(fits)
            && !name.ends_with('-')
            && !crate::lint::names::is_keyword(name)
            && !TAKEN.contains(&name)
    };
    if usable(name) {
        return Ok(());
    }
    let plain: String = name.chars().map(|c| if fits(c) { c.to_ascii_lowercase() } else { '-' }).collect();
    let plain = plain.trim_matches('-');
    let better = [plain.to_owned(), format!("{plain}-client"), format!("client-{plain}")];
    let better = better.iter().find(|name| usable(name)).map_or("my-client", String::as_str);
    bail!("`{name}` cannot be the name of a crate: give it one, as in `--name {better}`")
}

/// The way from one folder to another. Both are whole paths without detours.
fn way(from: &Path, to: &Path) -> PathBuf {
    let (mut from, mut to) = (from.components().peekable(), to.components().peekable());
    while from.peek().is_some() && from.peek() == to.peek() {
        from.next();
        to.next();
    }
    from.map(|_| Component::ParentDir).chain(to).collect()
}

/// The whole path of a folder of which the last parts may not be there yet.
pub(crate) fn whole(folder: &Path) -> Result<PathBuf> {
    let mut missing = Vec::new();
    let absolute = std::path::absolute(folder).with_context(|| format!("no path is `{}`", folder.display()))?;
    let mut there = absolute.as_path();
    loop {
        if let Ok(found) = there.canonicalize() {
            return Ok(missing.iter().rev().fold(found, |path, part| path.join(part)));
        }
        missing.push(there.file_name().with_context(|| format!("no path is `{}`", folder.display()))?.to_owned());
        there = there.parent().with_context(|| format!("no path is `{}`", folder.display()))?;
    }
}

/// Does the workspace around a folder count it as a member? A package inside a workspace that does not needs its own.
fn is_member(folder: &Path) -> Result<bool> {
    for parent in folder.ancestors().skip(1) {
        let path = parent.join("Cargo.toml");
        if !path.is_file() {
            continue;
        }
        let manifest = manifest(&path)?;
        let Some(workspace) = manifest.get("workspace") else { continue };
        let inside = folder.strip_prefix(parent).unwrap_or(folder);
        let listed = |key: &str| {
            let patterns = workspace.get(key).and_then(Item::as_array).into_iter().flatten();
            let mut patterns = patterns.filter_map(Value::as_str).filter_map(|text| glob::Pattern::new(text).ok());
            let options = glob::MatchOptions { require_literal_separator: true, ..Default::default() };
            patterns.any(|pattern| pattern.matches_path_with(inside, options))
        };
        return Ok(listed("members") && !listed("exclude"));
    }
    Ok(false)
}

fn manifest(path: &Path) -> Result<DocumentMut> {
    let text = std::fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))?;
    text.parse().with_context(|| format!("{} is not TOML", path.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn root() -> &'static Path {
        Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("xtask has a parent")
    }

    #[test]
    fn the_core_is_found_from_wherever_the_crate_is() {
        let elsewhere = tempfile::tempdir().expect("a temporary folder");
        for folder in [elsewhere.path().join("a/b"), root().join("target/some client"), root().join("crates/new")] {
            let package = Package::elsewhere("x", &folder, root()).expect("it is a name");
            let Home::Elsewhere(home) = package.home else { panic!("it is elsewhere") };
            assert!(Path::new(&home.core).is_relative(), "{}", home.core);
            let found = whole(&folder).expect("a path").join(&home.core);
            let mut plain = PathBuf::new();
            for part in found.components() {
                if part == Component::ParentDir {
                    plain.pop();
                } else {
                    plain.push(part);
                }
            }
            assert_eq!(plain, root().join("crates/conversant-core").canonicalize().expect("it is there"));
        }
    }

    #[test]
    fn a_workspace_has_the_members_that_it_lists() {
        for (folder, member) in
            [("crates/new", true), ("tests/clients/new", true), ("crates/new/inside", false), ("target/new", false)]
        {
            assert_eq!(is_member(&root().join(folder)).expect("it has a manifest"), member, "{folder}");
        }
        let elsewhere = tempfile::tempdir().expect("a temporary folder");
        assert!(!is_member(&elsewhere.path().join("new")).expect("there is no manifest"));
        let workspace = "[workspace]\nmembers = ['apis/*']\nexclude = ['apis/old']\n";
        std::fs::write(elsewhere.path().join("Cargo.toml"), workspace).expect("it can be written");
        assert!(is_member(&elsewhere.path().join("apis/new")).expect("it has a manifest"));
        assert!(!is_member(&elsewhere.path().join("apis/old")).expect("it has a manifest"));
    }

    #[test]
    fn what_is_no_name_is_refused_with_one_that_is() {
        for (name, better) in [
            ("api.github.com", Some("api-github-com")),
            ("3d", Some("client-3d")),
            ("Größe", Some("gr--e")),
            ("serde", Some("serde-client")),
            ("match", Some("match-client")),
            ("..", Some("my-client")),
            ("pets", None),
            ("Pets_2-x", None),
        ] {
            let said = check(name).err().map(|error| error.to_string());
            match better {
                None => assert_eq!(said, None, "{name}"),
                Some(better) => {
                    let said = said.unwrap_or_else(|| panic!("{name} is taken"));
                    assert!(said.ends_with(&format!("`--name {better}`")), "{said}");
                }
            }
        }
    }
}
