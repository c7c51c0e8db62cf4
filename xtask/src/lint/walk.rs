//! One walk over a spec, shared by all rules: every object with its kind and place, every `$ref`, every operation.

use super::grammar::{Kind, Shape};
use super::schemas::is_annotated;
use crate::spec::{METHODS, Origin, Spec, child};
use serde_json::{Map, Value};

/// A value and where it stands. Looking for what is not there gives nothing, whatever the value is.
#[derive(Debug, Clone)]
pub(super) struct At<'a> {
    pub(super) pointer: String,
    pub(super) value: &'a Value,
}

impl<'a> At<'a> {
    pub(super) fn get(&self, key: &str) -> Option<Self> {
        Some(Self { value: self.value.get(key)?, pointer: self.below(key) })
    }

    /// The pointer of a key, whether it is there or not.
    pub(super) fn below(&self, key: &str) -> String {
        child(&self.pointer, key)
    }

    pub(super) fn has(&self, key: &str) -> bool {
        self.value.get(key).is_some()
    }

    pub(super) fn text(&self, key: &str) -> Option<&'a str> {
        self.value.get(key)?.as_str()
    }

    pub(super) fn flag(&self, key: &str) -> bool {
        self.value.get(key).and_then(Value::as_bool).unwrap_or_default()
    }

    pub(super) fn object(&self) -> Option<&'a Map<String, Value>> {
        self.value.as_object()
    }

    /// The entries of a mapping under this key.
    pub(super) fn entries(&self, key: &str) -> Vec<(&'a str, Self)> {
        let Some(map) = self.get(key) else { return Vec::new() };
        map.children()
    }

    /// The entries of this mapping.
    pub(super) fn children(&self) -> Vec<(&'a str, Self)> {
        let entries = self.object().into_iter().flatten();
        entries.map(|(name, value)| (name.as_str(), Self { pointer: self.below(name), value })).collect()
    }

    /// The items of a list under this key.
    pub(super) fn items(&self, key: &str) -> Vec<Self> {
        let Some(list) = self.get(key) else { return Vec::new() };
        let items = list.value.as_array().into_iter().flatten().enumerate();
        items.map(|(index, value)| Self { pointer: list.below(&index.to_string()), value }).collect()
    }

    /// The texts in a list under this key.
    pub(super) fn texts(&self, key: &str) -> Vec<&'a str> {
        self.value.get(key).and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str).collect()
    }
}

/// An object whose kind is known. One that is a reference is not here but among the references.
#[derive(Debug)]
pub(super) struct Node<'a> {
    pub(super) kind: Kind,
    /// What it is a part of, and by which key.
    pub(super) parent: Option<Kind>,
    pub(super) via: &'static str,
    /// Its own name, if it stands in a mapping of names.
    pub(super) name: &'a str,
    pub(super) at: At<'a>,
}

/// Where a schema stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    /// In `components.schemas`.
    Named,
    Property,
    Items,
    /// `additionalProperties`.
    Values,
    Body,
    Parameter,
    Header,
    /// In `allOf` and the like.
    Part,
}

impl Node<'_> {
    pub(super) fn place(&self) -> Place {
        match (self.parent, self.via) {
            (Some(Kind::Components), _) => Place::Named,
            (_, "properties") => Place::Property,
            (_, "items") => Place::Items,
            (_, "additionalProperties") => Place::Values,
            (Some(Kind::MediaType | Kind::WebhookEvent), _) => Place::Body,
            (Some(Kind::Parameter), _) => Place::Parameter,
            (Some(Kind::Header), _) => Place::Header,
            _ => Place::Part,
        }
    }
}

/// A `$ref`.
#[derive(Debug)]
pub(super) struct Reference<'a> {
    /// What should be at its end.
    pub(super) kind: Kind,
    /// The object that holds it.
    pub(super) at: At<'a>,
}

#[derive(Debug)]
pub(super) struct Operation<'a> {
    pub(super) path: &'a str,
    pub(super) method: &'a str,
    pub(super) item: At<'a>,
    pub(super) at: At<'a>,
}

impl<'a> Operation<'a> {
    pub(super) fn id(&self) -> Option<&'a str> {
        self.at.text("operationId")
    }

    /// Does the method only read?
    pub(super) fn reads(&self) -> bool {
        matches!(self.method, "get" | "head" | "options" | "trace")
    }
}

/// Something that is used here and may be defined elsewhere.
#[derive(Debug, Clone)]
pub(super) struct Used<'a> {
    /// Where it is used.
    pub(super) pointer: String,
    /// What it is, and where it is defined.
    pub(super) at: At<'a>,
}

/// A spec after the walk.
pub(super) struct Document<'a> {
    /// Is it somebody else's?
    pub(super) foreign: bool,
    /// Is it in the words of OpenAPI 3.1, which only somebody else's may be?
    pub(super) modern: bool,
    pub(super) root: At<'a>,
    pub(super) nodes: Vec<Node<'a>>,
    pub(super) references: Vec<Reference<'a>>,
    pub(super) operations: Vec<Operation<'a>>,
}

impl<'a> Document<'a> {
    pub(super) fn of(spec: &'a Spec) -> Self {
        let root = At { pointer: String::new(), value: &spec.value };
        let mut document = Self {
            foreign: spec.origin == Origin::Foreign,
            modern: spec.origin == Origin::Foreign
                && root.text("openapi").is_some_and(|version| version.trim().starts_with("3.1")),
            root: root.clone(),
            nodes: Vec::new(),
            references: Vec::new(),
            operations: operations(&root),
        };
        document.walk(root, Shape::Object(Kind::Document), None, "", "");
        document
    }

    fn walk(&mut self, at: At<'a>, shape: Shape, parent: Option<Kind>, via: &'static str, name: &'a str) {
        match shape {
            Shape::Object(kind) | Shape::FlagOrObject(kind) => {
                let Some(object) = at.object() else { return };
                if kind.section().is_some() && object.contains_key("$ref") {
                    self.references.push(Reference { kind, at });
                    return;
                }
                self.nodes.push(Node { kind, parent, via, name, at: at.clone() });
                for (key, value) in at.children() {
                    if let Some(field) = kind.field(key) {
                        self.walk(value, field.shape, Some(kind), field.name, "");
                    }
                }
            }
            Shape::Map(inner) => {
                for (name, value) in at.children() {
                    self.walk(value, *inner, parent, via, name);
                }
            }
            Shape::List(inner) => {
                for (index, value) in at.value.as_array().into_iter().flatten().enumerate() {
                    let item = At { pointer: at.below(&index.to_string()), value };
                    self.walk(item, *inner, parent, via, name);
                }
            }
            Shape::Any | Shape::Text | Shape::Flag | Shape::Whole | Shape::Number => {}
        }
    }

    pub(super) fn of_kind(&self, kind: Kind) -> impl Iterator<Item = &Node<'a>> {
        self.nodes.iter().filter(move |node| node.kind == kind)
    }

    pub(super) fn schemas(&self) -> impl Iterator<Item = &Node<'a>> {
        self.of_kind(Kind::Schema)
    }

    /// What is defined in a section of `components`.
    pub(super) fn components(&self, section: &str) -> Vec<(&'a str, At<'a>)> {
        self.root.get("components").map(|components| components.entries(section)).unwrap_or_default()
    }

    pub(super) fn component(&self, section: &str, name: &str) -> Option<At<'a>> {
        self.root.get("components")?.get(section)?.get(name)
    }

    /// Follows references to their end. One that leads nowhere gives nothing: the rule `reference` reports it.
    pub(super) fn resolve(&self, at: At<'a>) -> Option<At<'a>> {
        let mut at = at;
        // A chain that is longer goes round in circles.
        for _ in 0..8 {
            let Some(reference) = at.value.get("$ref") else { return Some(at) };
            let pointer = reference.as_str()?.strip_prefix('#')?;
            at = At { value: self.root.value.pointer(pointer)?, pointer: pointer.to_owned() };
        }
        None
    }

    /// The schema that a property or an item has, also through a reference that is annotated: `allOf` with one `$ref`.
    pub(super) fn held(&self, at: At<'a>) -> Option<At<'a>> {
        let found = self.resolve(at)?;
        match is_annotated(&found) {
            true => self.resolve(found.items("allOf").into_iter().next()?),
            false => Some(found),
        }
    }

    fn used(&self, at: At<'a>) -> Option<Used<'a>> {
        Some(Used { pointer: at.pointer.clone(), at: self.resolve(at)? })
    }

    /// The parameters of an operation, those of its path first.
    pub(super) fn parameters(&self, operation: &Operation<'a>) -> Vec<Used<'a>> {
        let listed = operation.item.items("parameters").into_iter().chain(operation.at.items("parameters"));
        listed.filter_map(|parameter| self.used(parameter)).collect()
    }

    pub(super) fn body(&self, operation: &Operation<'a>) -> Option<Used<'a>> {
        self.used(operation.at.get("requestBody")?)
    }

    /// The responses of an operation by their status.
    pub(super) fn responses(&self, operation: &Operation<'a>) -> Vec<(&'a str, Used<'a>)> {
        let responses = operation.at.entries("responses").into_iter();
        responses.filter_map(|(status, response)| Some((status, self.used(response)?))).collect()
    }

    /// The JSON schemas of an operation's success replies.
    pub(super) fn replies(&self, operation: &Operation<'a>) -> Vec<At<'a>> {
        let successes = self.responses(operation).into_iter().filter(|(status, _)| status.starts_with('2'));
        successes
            .filter_map(|(_, response)| {
                let schema = response.at.get("content")?.get("application/json")?.get("schema")?;
                self.resolve(schema)
            })
            .collect()
    }

    pub(super) fn operation(&self, id: &str) -> Option<&Operation<'a>> {
        self.operations.iter().find(|operation| operation.id() == Some(id))
    }

    /// A property of an object schema.
    pub(super) fn property(&self, schema: &At<'a>, name: &str) -> Option<At<'a>> {
        self.held(schema.get("properties")?.get(name)?)
    }
}

/// The name of the component schema that a schema refers to.
pub(super) fn named<'a>(schema: &At<'a>) -> Option<&'a str> {
    schema.text("$ref")?.strip_prefix("#/components/schemas/")
}

fn operations<'a>(root: &At<'a>) -> Vec<Operation<'a>> {
    let mut operations = Vec::new();
    for (path, item) in root.entries("paths") {
        for (method, at) in item.children() {
            if METHODS.contains(&method) && at.object().is_some() {
                operations.push(Operation { path, method, item: item.clone(), at });
            }
        }
    }
    operations
}

/// The names in braces of a path or a URL, in order.
pub(super) fn placeholders(template: &str) -> Result<Vec<&str>, String> {
    let mut names = Vec::new();
    let mut rest = template;
    while let Some(at) = rest.find(['{', '}']) {
        let after = rest.get(at + 1..).unwrap_or_default();
        if rest.get(at..).is_some_and(|rest| rest.starts_with('}')) {
            return Err("a `}` has no `{` before it".to_owned());
        }
        let Some((name, behind)) = after.split_once('}') else {
            return Err(format!("`{{{after}` is not closed"));
        };
        if name.is_empty() || name.contains(['{', '/']) {
            return Err(format!("`{{{name}}}` is not a name"));
        }
        names.push(name);
        rest = behind;
    }
    Ok(names)
}
