//! What is to be published can be: the files are there, and the crates build from nothing else. That is all in `crates`.

use super::{cargo, root, succeed};
use anyhow::{Context, Result};
use std::path::{Path, PathBuf};

pub(super) fn build_alone() -> Result<()> {
    let names = file_names(&root().join("crates"))?;
    forget_unpacked(&cargo_home().context("neither CARGO_HOME nor a home folder is set")?, &names)?;
    let mut package = cargo();
    // A package has no profile of its own; with the workspace's, what it depends on is not compiled anew.
    package.env("CARGO_PROFILE_DEV_DEBUG", "line-tables-only");
    package.args(["package", "--allow-dirty", "--quiet"]);
    for name in &names {
        package.args(["--package", name]);
    }
    succeed(&mut package)
}

/// Cargo hands packages of one workspace to each other through a registry in `target`, and unpacks them in its home, in
/// a folder named after that registry's path. What it finds unpacked there it takes as it is: of an earlier run with
/// the same version, the earlier run's sources.
fn forget_unpacked(cargo_home: &Path, names: &[String]) -> Result<()> {
    let sources = cargo_home.join("registry/src");
    if !sources.exists() {
        return Ok(());
    }
    // A registry that has no host is a folder.
    for registry in file_names(&sources)?.iter().filter(|registry| registry.starts_with('-')) {
        let registry = sources.join(registry);
        for package in file_names(&registry)? {
            let is_ours = |name: &String| {
                let version = package.strip_prefix(name.as_str()).and_then(|rest| rest.strip_prefix('-'));
                version.is_some_and(|version| version.starts_with(|first: char| first.is_ascii_digit()))
            };
            if names.iter().any(is_ours) {
                let unpacked = registry.join(&package);
                std::fs::remove_dir_all(&unpacked).with_context(|| format!("cannot remove {}", unpacked.display()))?;
            }
        }
    }
    Ok(())
}

fn cargo_home() -> Option<PathBuf> {
    std::env::var_os("CARGO_HOME").map(PathBuf::from).or_else(|| Some(std::env::home_dir()?.join(".cargo")))
}

/// Sorted.
fn file_names(folder: &Path) -> Result<Vec<String>> {
    let entries = std::fs::read_dir(folder).with_context(|| format!("cannot read {}", folder.display()))?;
    let mut names: Vec<_> = entries.filter_map(|entry| entry.ok()?.file_name().into_string().ok()).collect();
    names.sort();
    Ok(names)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_packages_of_this_workspace_are_forgotten() -> Result<()> {
        let home = tempfile::tempdir()?;
        let sources = home.path().join("registry/src");
        let unpacked = [
            ("-22c3/conversant-core-0.1.0", false),
            ("-22c3/conversant-core-extra-0.1.0", true),
            ("-22c3/other-1.0.0", true),
            ("index.example-1949/conversant-core-0.1.0", true),
        ];
        for (package, _) in unpacked {
            std::fs::create_dir_all(sources.join(package))?;
        }
        forget_unpacked(home.path(), &["conversant".to_owned(), "conversant-core".to_owned()])?;
        for (package, kept) in unpacked {
            assert_eq!(sources.join(package).exists(), kept, "{package}");
        }
        Ok(())
    }

    #[test]
    fn nothing_unpacked_is_nothing_to_forget() -> Result<()> {
        forget_unpacked(tempfile::tempdir()?.path(), &["conversant".to_owned()])
    }
}
