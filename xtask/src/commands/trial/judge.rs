//! What the compiler and rustdoc say of each crate.

use super::super::cargo_in;
use super::workspace::{Workspace, folder};
use anyhow::{Context, Result};
use serde_json::Value;
use std::collections::BTreeMap;
use std::io::{BufRead, BufReader};
use std::process::Stdio;

/// Errors and warnings, by crate.
#[derive(Default)]
pub(super) struct Verdicts(BTreeMap<String, Verdict>);

#[derive(Default)]
struct Verdict {
    errors: Vec<String>,
    warnings: Vec<String>,
}

pub(super) fn check(workspace: &Workspace) -> Result<Verdicts> {
    cargo(workspace, &["check", "--workspace"])
}

pub(super) fn document(workspace: &Workspace) -> Result<Verdicts> {
    cargo(workspace, &["doc", "--workspace", "--no-deps"])
}

fn cargo(workspace: &Workspace, arguments: &[&str]) -> Result<Verdicts> {
    if workspace.is_empty() {
        return Ok(Verdicts::default());
    }
    let mut cargo = cargo_in(&workspace.folder);
    cargo.args(arguments).args(["--keep-going", "--message-format", "json", "--quiet"]);
    cargo.env("CARGO_TARGET_DIR", folder().join("target"));
    let mut running = cargo.stdout(Stdio::piped()).spawn().context("cannot start cargo")?;
    let mut verdicts = Verdicts::default();
    for line in BufReader::new(running.stdout.take().context("cargo has an output")?).lines() {
        let message: Value = serde_json::from_str(&line?).unwrap_or_default();
        verdicts.read(&message);
    }
    // A crate that does not compile is no failure of cargo's; one without any message would be.
    let status = running.wait()?;
    if !status.success() && !verdicts.0.values().any(|verdict| !verdict.errors.is_empty()) {
        anyhow::bail!("cargo ended with {status}");
    }
    Ok(verdicts)
}

impl Verdicts {
    fn read(&mut self, message: &Value) {
        if message["reason"] != "compiler-message" {
            return;
        }
        // `path+file:///…/client-pets#0.1.0`
        let package = message["package_id"].as_str().unwrap_or_default();
        let name = package.split('#').next().and_then(|path| path.rsplit('/').next()).unwrap_or_default();
        let verdict = self.0.entry(name.to_owned()).or_default();
        let text = message["message"]["rendered"].as_str().unwrap_or_default().to_owned();
        match message["message"]["level"].as_str() {
            Some("error") => verdict.errors.push(text),
            Some("warning") => verdict.warnings.push(text),
            _ => {}
        }
    }

    pub(super) fn is_clean(&self, name: &str) -> bool {
        self.0.get(name).is_none_or(|verdict| verdict.errors.is_empty() && verdict.warnings.is_empty())
    }

    pub(super) fn fails(&self, name: &str) -> bool {
        self.0.get(name).is_some_and(|verdict| !verdict.errors.is_empty())
    }

    pub(super) fn said(&self, name: &str) -> String {
        match self.0.get(name).map(|verdict| (verdict.errors.len(), verdict.warnings.len())) {
            None | Some((0, 0)) => "yes".to_owned(),
            Some((0, warnings)) => format!("{warnings} warnings"),
            Some((errors, _)) => format!("{errors} errors"),
        }
    }

    pub(super) fn show(&self) {
        for (name, verdict) in &self.0 {
            verdict.errors.iter().chain(&verdict.warnings).for_each(|text| eprintln!("{name}: {text}"));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn what_the_compiler_says_is_told_of_its_crate() {
        let mut verdicts = Verdicts::default();
        for (package, level) in [
            ("path+file:///t/client-pets#0.1.0", "warning"),
            ("path+file:///t/client-pets#0.1.0", "note"),
            ("path+file:///t/client-cats#other-name@0.1.0", "error"),
        ] {
            let message = json!({ "level": level, "rendered": "…" });
            verdicts.read(&json!({ "reason": "compiler-message", "package_id": package, "message": message }));
        }
        verdicts.read(&json!({ "reason": "compiler-artifact", "package_id": "path+file:///t/client-dogs#0.1.0" }));
        let told: Vec<_> = ["client-pets", "client-cats", "client-dogs"].map(|name| verdicts.said(name)).into();
        assert_eq!(told, ["1 warnings", "1 errors", "yes"]);
        assert!(!verdicts.is_clean("client-pets") && !verdicts.fails("client-pets") && verdicts.fails("client-cats"));
        assert!(verdicts.is_clean("client-dogs"));
    }
}
