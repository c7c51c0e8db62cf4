//! The sandbox's program, serving one provider.

use super::{cargo, ci};
use anyhow::{Context, Result, bail};
use serde_json::Value;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

/// Builds the program as it is built for the tests, whose dependencies have other features than a plain build's and would
/// be built again. Gives its path.
pub(super) fn build() -> Result<PathBuf> {
    let mut cargo = cargo();
    cargo.args(["test", "--quiet", "--no-run", "--workspace", "--features", &ci::features()?]);
    cargo.args(["--test", "the_program_serves_what_it_says", "--message-format", "json-render-diagnostics"]);
    let output = cargo.stderr(Stdio::inherit()).output().context("cannot start cargo")?;
    if !output.status.success() {
        bail!("the sandbox's program does not build");
    }
    let messages = serde_json::Deserializer::from_slice(&output.stdout).into_iter::<Value>();
    let mut programs = messages.flatten().filter(|message| message["target"]["name"] == "conversant-sandbox");
    let program = programs.find_map(|message| Some(PathBuf::from(message["executable"].as_str()?)));
    program.context("cargo does not say where the sandbox's program is")
}

/// Serves until it is dropped.
pub(super) struct Server {
    pub(super) description: Description,
    _program: Program,
}

/// What the program says of it.
pub(super) struct Description(Value);

struct Program(Child);

impl Server {
    pub(super) fn start(program: &Path, provider: &str) -> Result<Self> {
        let mut command = Command::new(program);
        // Requests for events have timeouts of minutes; nothing is learned by waiting.
        command.args(["serve", "--json", "--provider", provider, "--hold-events-at-most", "50ms"]);
        let started = command.stdout(Stdio::piped()).spawn();
        let mut program = Program(started.with_context(|| format!("cannot start {}", program.display()))?);
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

    /// What `Client::from_env` reads.
    pub(super) fn environment(&self) -> impl Iterator<Item = (&String, &str)> {
        let variables = self.0["environment"].as_object().into_iter().flatten();
        variables.filter_map(|(name, value)| Some((name, value.as_str()?)))
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
