//! A spec as a value that knows where in its file each piece stands.

use crate::finding::Finding;
use anyhow::{Context, Result};
use saphyr::{LoadableYamlNode, MarkedYaml, Marker, Scalar, YamlData};
use serde_json::{Map, Value};
use sha2::{Digest, Sha256};
use std::collections::{BTreeMap, HashMap};
use std::ops::Range;
use std::path::{Path, PathBuf};

/// A spec file, read but not yet checked.
#[derive(Debug)]
pub(crate) struct Spec {
    /// The provider: the file's name without its ending.
    pub(crate) provider: String,
    /// The path as a reader would write it, relative to the workspace.
    pub(crate) path: String,
    pub(crate) text: String,
    pub(crate) value: Value,
    /// The hand-written modules of the client, by name: what no spec can say.
    pub(crate) modules: BTreeMap<String, String>,
    /// Where the key that leads to each JSON pointer stands, in bytes.
    places: HashMap<String, Range<usize>>,
}

/// A file that is no spec, and why.
pub(crate) type Unread = Box<(Spec, Finding)>;

impl Spec {
    /// Reads a spec. A file that is not YAML is a finding, as any other mistake in it.
    pub(crate) fn load(root: &Path, path: &Path) -> Result<std::result::Result<Self, Unread>> {
        let text = std::fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))?;
        let shown = path.strip_prefix(root).unwrap_or(path).display().to_string();
        let provider = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let modules = modules(&path.with_extension(""))?;
        Ok(Self::parse(provider, shown, text).map(|spec| Self { modules, ..spec }))
    }

    /// Reads a spec's text.
    pub(crate) fn parse(provider: String, path: String, text: String) -> std::result::Result<Self, Unread> {
        let mut places = HashMap::new();
        let parsed = read(&text, &mut places);
        let spec = |value| Self { provider, path, text: text.clone(), value, modules: BTreeMap::new(), places };
        match parsed {
            Ok(value) => Ok(spec(value)),
            Err((message, at)) => {
                let mut spec = spec(Value::Null);
                spec.places.insert(String::new(), at);
                let finding = Finding::error("yaml", "", message).fix("make it a YAML 1.2 mapping with unique keys");
                Err(Box::new((spec, finding)))
            }
        }
    }

    /// Where the key that leads to this JSON pointer stands, in bytes. A pointer into nothing gives its nearest parent.
    pub(crate) fn key_at(&self, pointer: &str) -> Range<usize> {
        let mut pointer = pointer;
        loop {
            if let Some(place) = self.places.get(pointer) {
                return place.clone();
            }
            match pointer.rfind('/') {
                Some(slash) => pointer = &pointer[..slash],
                None => return 0..0,
            }
        }
    }

    /// The first digits of the text's SHA-256.
    pub(crate) fn hash(&self) -> String {
        let digest = Sha256::digest(self.text.as_bytes());
        digest.iter().take(8).map(|byte| format!("{byte:02x}")).collect()
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

type Mistake = (String, Range<usize>);

fn read(text: &str, places: &mut HashMap<String, Range<usize>>) -> std::result::Result<Value, Mistake> {
    let offsets = Offsets::of(text);
    let documents = MarkedYaml::load_from_str(text).map_err(|error| {
        let at = offsets.byte(error.marker().index());
        (format!("this is not YAML: {}", error.info()), at..at)
    })?;
    let [document] = documents.as_slice() else {
        return Err((format!("the file holds {} YAML documents, not one", documents.len()), 0..0));
    };
    let reader = Reader { offsets };
    let value = reader.value(document, String::new(), reader.offsets.range(document), places)?;
    if value.is_object() { Ok(value) } else { Err(("a spec is a mapping".to_owned(), 0..0)) }
}

struct Reader {
    offsets: Offsets,
}

impl Reader {
    fn value(
        &self,
        node: &MarkedYaml<'_>,
        pointer: String,
        key: Range<usize>,
        places: &mut HashMap<String, Range<usize>>,
    ) -> std::result::Result<Value, Mistake> {
        let at = self.offsets.range(node);
        let value = match &node.data {
            YamlData::Value(scalar) => self.scalar(scalar, &at)?,
            YamlData::Sequence(items) => {
                let mut values = Vec::with_capacity(items.len());
                for (index, item) in items.iter().enumerate() {
                    let place = self.offsets.range(item);
                    values.push(self.value(item, child(&pointer, &index.to_string()), place, places)?);
                }
                Value::Array(values)
            }
            YamlData::Mapping(entries) => {
                let mut object = Map::with_capacity(entries.len());
                for (name, entry) in entries.iter() {
                    let place = self.offsets.range(name);
                    let name = self.key(name)?;
                    // `200:` and `'200':` are one key here, though not to YAML.
                    if object.contains_key(&name) {
                        return Err((format!("the key `{name}` stands here twice"), place));
                    }
                    let value = self.value(entry, child(&pointer, &name), place, places)?;
                    object.insert(name, value);
                }
                Value::Object(object)
            }
            YamlData::Alias(_) => return Err(("aliases are not supported: use `$ref`".to_owned(), at)),
            _ => return Err(("this value has a YAML tag; write it plain".to_owned(), at)),
        };
        places.insert(pointer, key);
        Ok(value)
    }

    /// A key as text: `200:` is as good as `"200":`.
    fn key(&self, node: &MarkedYaml<'_>) -> std::result::Result<String, Mistake> {
        let at = self.offsets.range(node);
        match &node.data {
            YamlData::Value(Scalar::String(text)) => Ok(text.to_string()),
            YamlData::Value(Scalar::Integer(number)) => Ok(number.to_string()),
            _ => Err(("a key must be text".to_owned(), at)),
        }
    }

    fn scalar(&self, scalar: &Scalar<'_>, at: &Range<usize>) -> std::result::Result<Value, Mistake> {
        Ok(match scalar {
            Scalar::Null => Value::Null,
            Scalar::Boolean(value) => Value::Bool(*value),
            Scalar::Integer(value) => Value::from(*value),
            Scalar::FloatingPoint(value) => serde_json::Number::from_f64(value.into_inner())
                .map(Value::Number)
                .ok_or_else(|| ("JSON has no such number".to_owned(), at.clone()))?,
            Scalar::String(text) => Value::String(text.to_string()),
        })
    }
}

/// The YAML reader counts characters; everything else counts bytes.
struct Offsets {
    /// The byte offset of each character, if any is longer than one byte.
    bytes: Option<Vec<usize>>,
    len: usize,
}

impl Offsets {
    fn of(text: &str) -> Self {
        let bytes = (!text.is_ascii()).then(|| text.char_indices().map(|(offset, _)| offset).collect());
        Self { bytes, len: text.len() }
    }

    fn byte(&self, character: usize) -> usize {
        match &self.bytes {
            Some(bytes) => bytes.get(character).copied().unwrap_or(self.len),
            None => character.min(self.len),
        }
    }

    fn range(&self, node: &MarkedYaml<'_>) -> Range<usize> {
        let at = |marker: &Marker| self.byte(marker.index());
        at(&node.span.start)..at(&node.span.end)
    }
}
