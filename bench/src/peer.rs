//! The other end of a call: a process of its own, so that nothing it does is counted as the client's.

use anyhow::{Context, Result, bail};
use std::fmt;
use std::io::{BufRead, BufReader};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::str::FromStr;

/// Where a contender sends to.
#[derive(Debug, Clone)]
pub struct Place {
    /// The base URL, with Hostaway's path.
    pub base_url: String,
    /// A token that is good there.
    pub token: String,
    /// The number of a conversation that is there.
    pub conversation: i64,
}

/// One line of text, in which a process tells another.
impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{},{},{}", self.base_url, self.token, self.conversation)
    }
}

impl FromStr for Place {
    type Err = anyhow::Error;

    fn from_str(line: &str) -> Result<Self> {
        let [base_url, token, conversation] = line.trim().split(',').collect::<Vec<_>>()[..] else {
            bail!("`{line}` is not a base URL, a token and a conversation");
        };
        Ok(Self {
            base_url: base_url.to_owned(),
            token: token.to_owned(),
            conversation: conversation.parse().context("the conversation is not a number")?,
        })
    }
}

/// A running `server`. It ends when this is dropped, or when this process ends.
#[derive(Debug)]
pub struct Peer {
    process: Child,
    place: Place,
}

impl Peer {
    /// Starts the program `server` that stands beside this one.
    pub fn start(kind: &str) -> Result<Self> {
        let program = sibling("server")?;
        let mut process = Command::new(&program)
            .arg(kind)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .with_context(|| format!("cannot start {}", program.display()))?;
        let stdout = process.stdout.take().context("the server's output is not piped")?;
        let mut line = String::new();
        BufReader::new(stdout).read_line(&mut line)?;
        let place = line.parse().context("the server does not say where it listens")?;
        Ok(Self { process, place })
    }

    /// Where it listens.
    pub fn place(&self) -> &Place {
        &self.place
    }
}

impl Drop for Peer {
    fn drop(&mut self) {
        // It waits for the end of its input. One that does not end is of no use to anyone.
        drop(self.process.stdin.take());
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// Another program of this package.
pub fn sibling(name: &str) -> Result<PathBuf> {
    let this = std::env::current_exe().context("this program's path is unknown")?;
    Ok(this.with_file_name(format!("{name}{}", std::env::consts::EXE_SUFFIX)))
}
