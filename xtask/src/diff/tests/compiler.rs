//! What is said to break callers when they compile, held against the compiler.

use super::{CASES, SMALL, edit};
use crate::commands::cargo_in;
use crate::generate::from_linted;
use crate::spec::Spec;
use std::collections::BTreeSet;
use std::path::Path;

const CALLER: &str = include_str!("../../../fixtures/diff/caller.rs");

/// One program, which uses everything, against the client that each edit makes: all of them in one workspace, so that
/// what they depend on is compiled once.
#[test]
fn what_breaks_callers_is_what_the_compiler_refuses() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("xtask has a parent");
    let folder = tempfile::tempdir().expect("a folder");
    let write = |path: String, text: &str| {
        let path = folder.path().join(path);
        std::fs::create_dir_all(path.parent().expect("it has a parent")).expect("a folder");
        std::fs::write(path, text).expect("it can be written");
    };
    let heads: Vec<String> = CASES.iter().map(|case| edit(SMALL, case.edit)).chain([SMALL.to_owned()]).collect();
    for (index, head) in heads.iter().enumerate() {
        let spec = Spec::parse("small".to_owned(), "specs/small.yaml".to_owned(), head.clone());
        let files = from_linted(&spec.map_err(|unread| unread.1).expect("it is YAML")).expect("a client");
        for (path, text) in &files {
            let text = match path.as_str() {
                "Cargo.toml" => &text.replace("\"conversant-small\"", &format!("\"small-{index}\"")),
                _ => text,
            };
            write(format!("small-{index}/{path}"), text);
        }
        write(format!("caller-{index}/src/lib.rs"), CALLER);
        write(
            format!("caller-{index}/Cargo.toml"),
            &format!(
                "[package]\nname = \"caller-{index}\"\nedition.workspace = true\n\n[dependencies]\n\
                 chrono.workspace = true\nconversant-core.workspace = true\n\
                 conversant-small = {{ path = \"../small-{index}\", package = \"small-{index}\", default-features = false }}\n"
            ),
        );
    }
    write("Cargo.toml".to_owned(), &workspace(root));
    std::fs::copy(root.join("Cargo.lock"), folder.path().join("Cargo.lock")).expect("the lock file is there");

    let built = cargo_in(folder.path())
        .args(["check", "--workspace", "--offline", "--keep-going", "--quiet", "--message-format", "json"])
        .env("CARGO_TARGET_DIR", std::env::var_os("CARGO_TARGET_DIR").unwrap_or_else(|| root.join("target").into()))
        .output()
        .expect("cargo starts");
    let refused = refused(&String::from_utf8_lossy(&built.stdout));
    let said = String::from_utf8_lossy(&built.stderr);
    assert!(refused.iter().all(|name| name.starts_with("caller-")), "a client does not compile: {refused:?}\n{said}");
    let mut wrong = Vec::new();
    for (index, breaks) in CASES.iter().map(|case| case.compile).chain([false]).enumerate() {
        if refused.contains(&format!("caller-{index}")) != breaks {
            let edit = CASES.get(index).map(|case| case.edit);
            wrong.push(format!("{edit:?}: breaks callers: said {breaks}, the compiler says {}", !breaks));
        }
    }
    assert!(!built.status.success() && wrong.is_empty(), "{}\n{said}", wrong.join("\n"));
}

/// The workspace as it is, but for its members: the same profiles and features make the same artifacts.
fn workspace(root: &Path) -> String {
    let text = std::fs::read_to_string(root.join("Cargo.toml")).expect("the manifest is there");
    let mut manifest: toml_edit::DocumentMut = text.parse().expect("it is TOML");
    manifest["workspace"]["members"] = toml_edit::value(toml_edit::Array::from_iter(["small-*", "caller-*"]));
    let dependencies = manifest["workspace"]["dependencies"].as_table_mut().expect("there are dependencies");
    for (_, dependency) in dependencies.iter_mut() {
        if let Some(path) = dependency.get("path").and_then(|path| path.as_str()).map(|path| root.join(path)) {
            dependency["path"] = toml_edit::value(path.display().to_string());
        }
    }
    manifest.to_string()
}

/// The packages in which the compiler found an error.
fn refused(messages: &str) -> BTreeSet<String> {
    let parsed = messages.lines().filter_map(|line| serde_json::from_str::<serde_json::Value>(line).ok());
    let errors = parsed.filter(|message| message.pointer("/message/level") == Some(&"error".into()));
    errors
        .filter_map(|message| {
            let target = message.pointer("/target/name")?.as_str()?;
            Some(target.replace('_', "-"))
        })
        .collect()
}
