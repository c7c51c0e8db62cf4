//! A program that sends through the facade with one provider, beside one that sends with reqwest alone, built from nothing.

use super::super::super::root;
use super::Row;
use super::stopwatch::{compiler, least, timed};
use anyhow::{Context, Result};
use std::fs;
use std::path::Path;

/// reqwest and TLS as the facade has them.
const BY_HAND: &str = r#"[dependencies]
reqwest = { version = "0.13", default-features = false, features = ["http2", "json", "rustls", "system-proxy"] }
serde = { version = "1", features = ["derive"] }
tokio = { version = "1", features = ["macros", "rt-multi-thread"] }
"#;
const BY_HAND_MAIN: &str = r#"#[derive(serde::Serialize)]
struct Message {
    body: &'static str,
}

#[derive(Debug, serde::Deserialize)]
struct Sent {
    id: u64,
}

#[tokio::main]
async fn main() -> Result<(), reqwest::Error> {
    let message = Message { body: "Your room is ready." };
    let request = reqwest::Client::new().post("https://api.hostaway.com/v1/conversations/1/messages").json(&message);
    let sent: Sent = request.send().await?.error_for_status()?.json().await?;
    println!("{}", sent.id);
    Ok(())
}
"#;

const FACADE: &str = r#"[dependencies]
conversant = { path = PATH, features = ["hostaway"] }
tokio = { version = "1", features = ["macros", "rt-multi-thread"] }
"#;
const FACADE_MAIN: &str = r#"use conversant::hostaway::{Client, types::NewMessage};

#[tokio::main]
async fn main() -> Result<(), conversant::Error> {
    let message = NewMessage::new("Your room is ready.");
    let sent = Client::from_env()?.send_conversation_message(1, message).send().await?;
    println!("{}", sent.id);
    Ok(())
}
"#;

pub(super) fn row(folder: &Path, rounds: usize) -> Result<Row> {
    let facade = FACADE.replace("PATH", &format!("{:?}", root().join("crates/conversant")));
    let programs = [("facade", facade.as_str(), FACADE_MAIN), ("by-hand", BY_HAND, BY_HAND_MAIN)];
    for (name, dependencies, main) in programs {
        let folder = folder.join(name);
        fs::create_dir_all(folder.join("src")).with_context(|| format!("cannot make {}", folder.display()))?;
        // A workspace of its own: the folder is inside of another.
        let manifest = format!(
            "[package]\nname = \"{name}\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[workspace]\n\n{dependencies}"
        );
        fs::write(folder.join("Cargo.toml"), manifest)?;
        fs::write(folder.join("src/main.rs"), main)?;
        // The same versions as here.
        fs::copy(root().join("Cargo.lock"), folder.join("Cargo.lock")).context("there is no Cargo.lock")?;
    }
    let [facade, by_hand] = least(rounds, |index| {
        let (name, ..) = programs[index];
        eprintln!("building from nothing: {name}");
        let folder = folder.join(name);
        let target = folder.join("target");
        if target.exists() {
            fs::remove_dir_all(&target).with_context(|| format!("cannot remove {}", target.display()))?;
        }
        timed(compiler(&folder, &target).args(["build", "--quiet"]))
    })?;
    let what = "cold build of the facade with one provider, beside reqwest alone";
    Ok(Row { what, measured: facade, beside: Some(by_hand), unit: "s", limit: 1.15 })
}
