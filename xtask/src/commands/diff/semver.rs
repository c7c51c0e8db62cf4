//! A second opinion on what breaks callers: cargo-semver-checks, which compares the crates as rustdoc sees them.

use super::super::{cargo, judges, succeed};
use super::git::Revision;
use crate::diff::bump::{Bump, bump};
use crate::diff::change::Changes;
use anyhow::{Context, Result, bail};
use std::path::Path;
use std::process::Command;

const CARGO_SEMVER_CHECKS: &str = "cargo-semver-checks@0.51.0";

/// `native-tls` needs OpenSSL's headers, which a Rust toolchain does not bring, and adds nothing to a client's interface;
/// `default` is among the others.
const LEFT_OUT: [&str; 2] = ["default", "native-tls"];

/// What is asked about one crate: is it different in no more than this?
#[derive(Debug, PartialEq, Eq)]
struct Question {
    package: String,
    said: Bump,
    features_then: String,
    features_now: String,
}

/// Does it agree that the clients whose changes are said to break nobody break nobody? It sees types and nothing of what
/// crosses the wire. All clients are asked about before this fails.
pub(super) fn check(root: &Path, base: &Revision, all: &[Changes]) -> Result<()> {
    let now = |path: &str| Ok(std::fs::read_to_string(root.join(path)).ok());
    let questions = questions(all, |path| base.show(path), now)?;
    let mut refused = Vec::new();
    for question in &questions {
        let Question { package, said, .. } = question;
        eprintln!("cargo-semver-checks: has {package} no more than {}?", super::words(*said));
        if let Err(error) = succeed(&mut ask(root, base, question)?) {
            eprintln!("{error:#}");
            refused.push(format!("{package} has no more than {}", super::words(*said)));
        }
    }
    if refused.is_empty() {
        return Ok(());
    }
    bail!(
        "cargo-semver-checks does not agree, or could not tell (see above), that {}. What it found and `diff` does not \
         tell is to be added to xtask/src/diff",
        refused.join(", and that ")
    )
}

/// One for each crate that was there, still is, and changed; of one that breaks callers there is nothing left to ask.
fn questions(
    all: &[Changes],
    then: impl Fn(&str) -> Result<Option<String>>,
    now: impl Fn(&str) -> Result<Option<String>>,
) -> Result<Vec<Question>> {
    let mut questions = Vec::new();
    for changes in all.iter().filter(|changes| !changes.changes.is_empty()) {
        let package = format!("conversant-{}", changes.provider);
        let manifest = format!("crates/{package}/Cargo.toml");
        let said = bump(std::slice::from_ref(changes));
        if said == Bump::Breaking {
            continue;
        }
        if let (Some(then), Some(now)) = (then(&manifest)?, now(&manifest)?) {
            questions.push(Question { package, said, features_then: features(&then)?, features_now: features(&now)? });
        }
    }
    Ok(questions)
}

fn features(manifest: &str) -> Result<String> {
    let document: toml_edit::DocumentMut = manifest.parse().context("a client's Cargo.toml is not TOML")?;
    let names = document.get("features").and_then(|features| features.as_table());
    let names = names.into_iter().flat_map(|names| names.iter()).map(|(name, _)| name);
    Ok(names.filter(|name| !LEFT_OUT.contains(name)).collect::<Vec<_>>().join(","))
}

fn ask(root: &Path, base: &Revision, question: &Question) -> Result<Command> {
    let mut judge = Command::new(judges::rust(CARGO_SEMVER_CHECKS, "cargo-semver-checks")?);
    // It starts the cargo that it finds there.
    judge.current_dir(root).env("CARGO", cargo().get_program());
    judge.args(["semver-checks", "--package", &question.package, "--baseline-rev", &base.commit]);
    judge.args(["--only-explicit-features", "--baseline-features", &question.features_then]);
    judge.args(["--current-features", &question.features_now]);
    judge.args(["--release-type", release_type(question.said)]);
    // `diff` may be writing JSON there.
    judge.stdout(std::io::stderr());
    Ok(judge)
}

/// In its words, which are those of a version above 1.0.
fn release_type(said: Bump) -> &'static str {
    match said {
        Bump::None | Bump::Fix => "patch",
        Bump::Addition => "minor",
        Bump::Breaking => "major",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diff::change::{Change, Sign, Subject};

    const THEN: &str = "[features]\ndefault = [\"rustls\"]\nrustls = []\nnative-tls = []\n";
    const NOW: &str = "[features]\ndefault = [\"rustls\"]\nrustls = []\nnative-tls = []\nschemars = []\n";

    fn of(provider: &str, changes: &[(Sign, &[&str])]) -> Changes {
        let change = |(sign, wire): &(Sign, &[&str])| {
            let change = Change::new(Subject::Operation("post".to_owned()), *sign, "what it is");
            change.breaks_on_the_wire(wire.iter().map(|why| (*why).to_owned()))
        };
        Changes {
            provider: provider.to_owned(),
            title: "The vendor".to_owned(),
            changes: changes.iter().map(change).collect(),
        }
    }

    #[test]
    fn it_is_asked_about_the_clients_whose_changes_are_said_to_break_nobody() {
        let all = [
            of("same", &[]),
            of("more", &[(Sign::Added, &[])]),
            of("other", &[(Sign::Changed, &[])]),
            of("broken", &[(Sign::Added, &[]), (Sign::Removed, &["it is gone"])]),
            of("new", &[(Sign::Added, &[])]),
            of("gone", &[(Sign::Changed, &[])]),
        ];
        let but = |not: &'static str, text: &'static str| {
            move |path: &str| Ok((path != format!("crates/conversant-{not}/Cargo.toml")).then(|| text.to_owned()))
        };
        let asked = questions(&all, but("new", THEN), but("gone", NOW)).expect("they are TOML");

        let question = |package: &str, said| Question {
            package: package.to_owned(),
            said,
            features_then: "rustls".to_owned(),
            features_now: "rustls,schemars".to_owned(),
        };
        let wanted = [question("conversant-more", Bump::Addition), question("conversant-other", Bump::Fix)];
        assert_eq!(asked, wanted);
    }
}
