//! The rustdoc that users of the clients read.

use super::{cargo, ci, root, succeed};
use anyhow::{Context, Result};
use std::fs;
use std::path::Path;
use std::process::{Command, ExitCode};
use std::time::Instant;

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// Open it in the browser
    #[arg(long)]
    open: bool,
}

pub(crate) fn run(arguments: &Arguments) -> Result<ExitCode> {
    let started = Instant::now();
    build()?;
    let index = root().join("target/doc/index.html");
    println!("{} ({:.1} s)", index.display(), started.elapsed().as_secs_f64());
    if arguments.open {
        show(&index)?;
    }
    Ok(ExitCode::SUCCESS)
}

/// Documents the crates that are published, with every client and with warnings as errors, and leads to the facade.
pub(crate) fn build() -> Result<()> {
    let crates = published()?;
    let folder = root().join("target/doc");
    forget_others(&folder, &crates)?;
    let mut doc = cargo();
    doc.env("RUSTDOCFLAGS", "-D warnings").args(["doc", "--no-deps", "--target-dir", "target"]);
    doc.args(["--features", &ci::features()?]);
    for name in &crates {
        doc.args(["--package", name]);
    }
    succeed(&mut doc)?;
    let index = folder.join("index.html");
    fs::write(&index, INDEX).with_context(|| format!("cannot write {}", index.display()))
}

const INDEX: &str = "<!DOCTYPE html>
<html lang=\"en\">
<meta charset=\"utf-8\">
<meta http-equiv=\"refresh\" content=\"0; url=conversant/index.html\">
<title>conversant</title>
<p><a href=\"conversant/index.html\">The documentation of conversant</a></p>
</html>
";

/// The packages in `crates`; what is elsewhere is for those who work on the project.
fn published() -> Result<Vec<String>> {
    let folder = root().join("crates");
    let entries = fs::read_dir(&folder).with_context(|| format!("cannot read {}", folder.display()))?;
    let mut names: Vec<_> = entries.filter_map(|entry| entry.ok()?.file_name().into_string().ok()).collect();
    names.sort();
    Ok(names)
}

/// Removes the documentation if it has crates that are not published: rustdoc keeps listing whatever was documented
/// before, in the sidebar and in the search.
fn forget_others(folder: &Path, crates: &[String]) -> Result<()> {
    let wanted: Vec<_> = crates.iter().map(|name| name.replace('-', "_")).collect();
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let mut documented = entries.filter(|entry| entry.path().join("all.html").exists());
    if documented.any(|entry| !wanted.iter().any(|name| entry.file_name() == name.as_str())) {
        fs::remove_dir_all(folder).with_context(|| format!("cannot remove {}", folder.display()))?;
    }
    Ok(())
}

fn show(index: &Path) -> Result<()> {
    let mut open = match std::env::consts::OS {
        "macos" => Command::new("open"),
        "windows" => Command::new("explorer"),
        _ => Command::new("xdg-open"),
    };
    succeed(open.arg(index))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The READMEs lead to docs.rs, so that their links work wherever they are read; rustdoc does not follow those.
    #[test]
    fn links_to_docs_rs_name_what_is_there() {
        let root = root().join("crates");
        let mut sources = String::new();
        let mut places: Vec<_> =
            published().expect("there are crates").iter().map(|name| root.join(name).join("src")).collect();
        while let Some(place) = places.pop() {
            if place.is_dir() {
                let entries = fs::read_dir(&place).expect("it can be listed");
                places.extend(entries.map(|entry| entry.expect("it can be listed").path()));
            } else {
                sources.push_str(&fs::read_to_string(&place).unwrap_or_default());
            }
        }
        let mut links = 0;
        for name in ["conversant", "conversant-sandbox"] {
            let readme = fs::read_to_string(root.join(name).join("README.md")).expect("it has one");
            let linked =
                readme.lines().filter_map(|line| line.split_once(": https://docs.rs/")?.1.split_once("/struct."));
            for (_, page) in linked {
                let (ty, method) = page.split_once(".html").expect("it is a page");
                let method = method.strip_prefix("#method.").map(|method| format!("fn {method}"));
                for item in std::iter::once(format!("pub struct {ty}")).chain(method) {
                    assert!(sources.contains(&item), "{name}: there is no `{item}`");
                }
                links += 1;
            }
        }
        assert!(links > 20, "only {links} were seen");
    }

    /// Code that is shown is code that is compiled.
    #[test]
    fn no_example_is_ignored() {
        let root = root();
        let mut places: Vec<_> = ["crates", "docs", "specs", "tests", "README.md"].map(|name| root.join(name)).into();
        let (mut blocks, mut ignored) = (0, Vec::new());
        while let Some(place) = places.pop() {
            if place.is_dir() {
                let entries = fs::read_dir(&place).expect("it can be listed");
                places.extend(entries.map(|entry| entry.expect("it can be listed").path()));
            } else if place.extension().is_some_and(|extension| extension == "rs" || extension == "md") {
                let text = fs::read_to_string(&place).expect("it is text");
                for line in text.lines() {
                    let line = line.trim_start().trim_start_matches(['/', '!']).trim_start();
                    let Some(kind) = line.strip_prefix("```") else { continue };
                    blocks += 1;
                    if kind.split([',', ' ']).any(|word| word.starts_with("ignore")) {
                        ignored.push(format!("{}: {line}", place.display()));
                    }
                }
            }
        }
        assert!(blocks > 300, "only {blocks} were seen");
        assert!(ignored.is_empty(), "{}", ignored.join("\n"));
    }
}
