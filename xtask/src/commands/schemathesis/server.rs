//! A sandbox server for one provider.

use super::super::{cargo, succeed};
use anyhow::{Context, Result};
use serde_json::Value;
use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};

/// Serves until it is dropped.
pub(super) struct Server {
    pub(super) description: Description,
    _program: Program,
}

/// What the program says of it.
pub(super) struct Description(Value);

struct Program(Child);

/// Before it is started, so that compiling is told from serving.
pub(super) fn build() -> Result<()> {
    succeed(&mut sandbox("build"))
}

fn sandbox(task: &str) -> Command {
    let mut cargo = cargo();
    cargo.args([task, "--quiet", "--package", "conversant-sandbox"]);
    cargo.args(["--features", "cli", "--bin", "conversant-sandbox"]);
    cargo
}

impl Server {
    pub(super) fn start(provider: &str) -> Result<Self> {
        let mut command = sandbox("run");
        // Requests for events have timeouts of minutes; nothing is learned by waiting.
        command.args(["--", "serve", "--json", "--provider", provider, "--hold-events-at-most", "50ms"]);
        let mut program = Program(command.stdout(Stdio::piped()).spawn().context("cannot start cargo")?);
        let mut line = String::new();
        if let Some(output) = program.0.stdout.take() {
            BufReader::new(output).read_line(&mut line)?;
        }
        let described = serde_json::from_str(&line);
        let described = described.with_context(|| format!("the sandbox does not say where its {provider} is"))?;
        Ok(Self { description: Description(described), _program: program })
    }
}

impl Description {
    /// Scheme, host and port.
    pub(super) fn origin(&self) -> String {
        self.0["base_url"].as_str().unwrap_or_default().split('/').take(3).collect::<Vec<_>>().join("/")
    }

    /// What follows.
    pub(super) fn base_path(&self) -> &str {
        let base_url = self.0["base_url"].as_str().unwrap_or_default();
        base_url.strip_prefix(&self.origin()).unwrap_or_default()
    }

    pub(super) fn authorization(&self) -> &str {
        self.0["authorization"].as_str().unwrap_or_default()
    }

    pub(super) fn credentials(&self) -> impl Iterator<Item = (&String, &Value)> {
        self.0["credentials"].as_object().into_iter().flatten()
    }

    /// Ids there are, by what they are of.
    pub(super) fn samples(&self) -> impl Iterator<Item = (&str, &Vec<Value>)> {
        let samples = self.0["samples"].as_object().into_iter().flatten();
        samples.filter_map(|(name, values)| Some((name.as_str(), values.as_array()?)))
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}
