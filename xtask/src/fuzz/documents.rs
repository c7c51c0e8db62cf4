//! What inputs are made of: the fixtures, the specs, and the corpus.

use crate::commands::root;
use crate::spec::Spec;
use serde_json::Value;
use std::path::PathBuf;
use std::sync::OnceLock;

pub(super) struct Document {
    pub(super) text: String,
    pub(super) value: Value,
}

/// What once failed, or reaches what nothing else does, by its path.
pub(super) fn corpus() -> Vec<(PathBuf, String)> {
    files("xtask/fixtures/fuzz")
}

/// One of all documents. The specs are large, so they seldom have their turn.
pub(super) fn document(number: u16) -> &'static Document {
    static SMALL: OnceLock<Vec<Document>> = OnceLock::new();
    static LARGE: OnceLock<Vec<Document>> = OnceLock::new();
    let number = usize::from(number);
    let (all, folders): (_, &[&str]) = match number % 100 {
        0 => (&LARGE, &["specs"]),
        _ => (
            &SMALL,
            &["xtask/fixtures/openapi", "xtask/fixtures/lint", "xtask/fixtures/generate", "xtask/fixtures/fuzz"],
        ),
    };
    let all = all.get_or_init(|| folders.iter().flat_map(|folder| files(folder)).map(|(_, text)| read(text)).collect());
    &all[number / 100 % all.len()]
}

fn read(text: String) -> Document {
    let value = match Spec::parse("x".to_owned(), "x.yaml".to_owned(), text.clone()) {
        Ok(spec) => spec.value,
        Err(unread) => unread.0.value,
    };
    Document { text, value }
}

fn files(folder: &str) -> Vec<(PathBuf, String)> {
    let entries = std::fs::read_dir(root().join(folder)).expect("the folder is there");
    let mut paths: Vec<_> = entries.map(|entry| entry.expect("it can be listed").path()).collect();
    paths.retain(|path| path.extension().is_some_and(|ending| ending == "yaml" || ending == "json"));
    paths.sort();
    let read = |path: PathBuf| {
        let text = std::fs::read_to_string(&path).expect("it is text");
        (path, text)
    };
    paths.into_iter().map(read).collect()
}
