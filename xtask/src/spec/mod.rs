//! A spec as a value that knows where in its file each piece stands.

mod json;
mod place;
#[cfg(test)]
mod tests;
mod yaml;

use crate::finding::Finding;
use crate::lint::names::nearest;
use anyhow::{Context, Result};
use place::{Document, Mistake, Place};
use serde_json::Value;
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

/// The keys of a path that are operations.
pub(crate) const METHODS: [&str; 8] = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/// Whose document it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Origin {
    /// One of `specs/*.yaml`, written in the dialect of specs/README.md.
    House,
    /// One of those that somebody still writes: it has `x-draft: true`. The house rules are advice there.
    Draft,
    /// Anybody's OpenAPI document. The house rules are advice there.
    Foreign,
}

/// A spec file, read but not yet checked.
#[derive(Debug)]
pub(crate) struct Spec {
    pub(crate) origin: Origin,
    /// The provider: the file's name without its ending.
    pub(crate) provider: String,
    /// The path as a reader would write it, relative to the workspace.
    pub(crate) path: String,
    pub(crate) text: String,
    pub(crate) value: Value,
    /// The hand-written modules of the client, by name: what no spec can say.
    pub(crate) modules: BTreeMap<String, String>,
    /// What examples call the sandbox with, where it has the provider: `examples.yaml` beside the modules.
    pub(crate) examples: Option<Value>,
    /// What reading noticed that is no reason to stop.
    pub(crate) noticed: Vec<Finding>,
    places: Place,
    /// Where lines begin, for findings.
    lines: OnceLock<Vec<usize>>,
}

/// A file that is no spec, and why.
pub(crate) type Unread = Box<(Spec, Finding)>;

impl Spec {
    /// Reads a spec or any other OpenAPI document, in YAML or JSON. A file that is neither is a finding, as any other
    /// mistake in it.
    pub(crate) fn load(root: &Path, path: &Path) -> Result<std::result::Result<Self, Unread>> {
        let bytes = std::fs::read(path).with_context(|| unreadable(path))?;
        let text = String::from_utf8(bytes).map_err(|error| {
            let at = error.utf8_error().valid_up_to();
            anyhow::anyhow!("cannot read {}: it is not UTF-8 from byte {at} on", path.display())
        })?;
        let shown = path.strip_prefix(root).unwrap_or(path).display().to_string();
        let provider = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        if path.parent().and_then(|folder| folder.canonicalize().ok()) != root.join("specs").canonicalize().ok() {
            return Ok(Self::parse(provider, shown, text).map(|spec| Self { origin: Origin::Foreign, ..spec }));
        }
        let folder = path.with_extension("");
        let modules = modules(&folder)?;
        let examples = examples(&folder.join("examples.yaml"))?;
        Ok(Self::parse(provider, shown, text).map(|spec| Self { modules, examples, ..spec }))
    }

    /// Reads a spec's text.
    pub(crate) fn parse(provider: String, path: String, text: String) -> std::result::Result<Self, Unread> {
        // A byte order mark says nothing about UTF-8.
        let text = text.strip_prefix('\u{feff}').map(str::to_owned).unwrap_or(text);
        let (document, mistake) = match read(&text, path.ends_with(".json")) {
            Ok(document) => (document, None),
            Err(Mistake { rule, message, fix, at }) => {
                let document = Document { value: Value::Null, place: Place::at(at), twice: Vec::new() };
                (document, Some(Finding::error(rule, "", message).fix(fix)))
            }
        };
        let Document { value, place: places, twice } = document;
        let noticed = twice.into_iter().map(|pointer| {
            let message = "this key stands twice in its mapping; readers disagree on which one counts";
            Finding::error("duplicate-key", pointer, message).fix("remove one of the two")
        });
        let noticed = noticed.collect();
        let draft = value.get("x-draft") == Some(&Value::Bool(true));
        let spec = Self {
            origin: if draft { Origin::Draft } else { Origin::House },
            provider,
            path,
            text,
            value,
            modules: BTreeMap::new(),
            examples: None,
            noticed,
            places,
            lines: OnceLock::new(),
        };
        match mistake {
            None => Ok(spec),
            Some(finding) => Err(Box::new((spec, finding))),
        }
    }

    /// The same document as somebody else's, wherever it lies; its client has this name.
    pub(crate) fn foreign(self, provider: String) -> Self {
        Self { origin: Origin::Foreign, provider, modules: BTreeMap::new(), examples: None, ..self }
    }

    /// Does somebody still write it?
    pub(crate) fn is_draft(&self) -> bool {
        self.origin == Origin::Draft
    }

    /// Where the key that leads to this JSON pointer stands, in bytes. A pointer into nothing gives its nearest parent.
    pub(crate) fn key_at(&self, pointer: &str) -> Range<usize> {
        self.places.find(&self.value, pointer)
    }

    /// Where a byte of the text is, counted from 1; columns in characters, as editors count them.
    pub(crate) fn line_and_column(&self, byte: usize) -> (usize, usize) {
        let lines = self.lines.get_or_init(|| {
            std::iter::once(0).chain(self.text.match_indices('\n').map(|(newline, _)| newline + 1)).collect()
        });
        let line = lines.partition_point(|start| *start <= byte);
        let start = lines[line.saturating_sub(1)];
        (line, self.text[start..byte].chars().count() + 1)
    }

    /// The first digits of the text's SHA-256.
    pub(crate) fn hash(&self) -> String {
        let digest = Sha256::digest(self.text.as_bytes());
        digest.iter().take(8).map(|byte| format!("{byte:02x}")).collect()
    }
}

/// What is said of a file that cannot be read, with the one that may be meant.
fn unreadable(path: &Path) -> String {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let there: Vec<String> = match path.exists() {
        true => Vec::new(),
        false => std::fs::read_dir(folder)
            .into_iter()
            .flatten()
            .filter_map(|entry| Some(entry.ok()?.file_name().to_string_lossy().into_owned()))
            .collect(),
    };
    match nearest(&name, there.iter().map(String::as_str)) {
        Some(near) => format!("cannot read {}; did you mean {}?", path.display(), path.with_file_name(near).display()),
        None => format!("cannot read {}", path.display()),
    }
}

/// The Rust files of a folder, by name, if there is such a folder.
fn modules(folder: &Path) -> Result<BTreeMap<String, String>> {
    let mut modules = BTreeMap::new();
    for entry in std::fs::read_dir(folder).into_iter().flatten() {
        let path = entry?.path();
        if path.extension().is_some_and(|extension| extension == "rs") {
            let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
            let text = std::fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))?;
            modules.insert(name, text);
        }
    }
    Ok(modules)
}

/// The file about the examples, if there is one.
fn examples(path: &Path) -> Result<Option<Value>> {
    if !path.exists() {
        return Ok(None);
    }
    let text = std::fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))?;
    match read(&text, false) {
        Ok(document) => Ok(Some(document.value)),
        Err(mistake) => anyhow::bail!("{}: {}", path.display(), mistake.message),
    }
}

/// The specs of the named providers, or of all, in the order of their names.
pub(crate) fn paths(root: &Path, providers: &[String]) -> Result<Vec<PathBuf>> {
    let folder = root.join("specs");
    let mut all: Vec<PathBuf> = std::fs::read_dir(&folder)
        .with_context(|| format!("cannot read {}", folder.display()))?
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| path.extension().is_some_and(|extension| extension == "yaml"))
        .filter(|path| !path.file_name().is_some_and(|name| name.to_string_lossy().starts_with('.')))
        .collect();
    all.sort();
    if providers.is_empty() {
        return Ok(all);
    }
    let name = |path: &PathBuf| path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    for provider in providers {
        if !all.iter().any(|path| name(path) == *provider) {
            let known: Vec<_> = all.iter().map(name).collect();
            anyhow::bail!("there is no specs/{provider}.yaml; the providers are: {}", known.join(", "));
        }
    }
    Ok(all.into_iter().filter(|path| providers.contains(&name(path))).collect())
}

/// One step further down a JSON pointer (RFC 6901).
pub(crate) fn child(pointer: &str, key: &str) -> String {
    format!("{pointer}/{}", key.replace('~', "~0").replace('/', "~1"))
}

/// Text that begins as a JSON document does is read as one: JSON is YAML but for its escapes and its tabs.
fn read(text: &str, named_json: bool) -> std::result::Result<Document, Mistake> {
    let document = match named_json || text.trim_start().starts_with(['{', '[']) {
        true => match json::read(text) {
            Err(_) if !named_json => yaml::read(text),
            read => read,
        },
        false => yaml::read(text),
    }?;
    match document.value.is_object() {
        true => Ok(document),
        false => {
            let (rule, at) = (if named_json { "json" } else { "yaml" }, document.place.key);
            Err(Mistake { rule, message: "a spec is a mapping".to_owned(), fix: "begin with `openapi: 3.0.3`", at })
        }
    }
}
