//! A schema in its document, and in words.

use serde_json::Value;

/// A schema of one of the two documents.
#[derive(Debug, Clone, Copy)]
pub(super) struct Schema<'a> {
    pub(super) root: &'a Value,
    pub(super) value: &'a Value,
}

impl<'a> Schema<'a> {
    /// A named schema.
    pub(super) fn named(root: &'a Value, name: &str) -> Option<Self> {
        let value = root.pointer("/components/schemas")?.get(name)?;
        Some(Self { root, value })
    }

    /// The name of the schema this one refers to: plainly, or as the one part of an `allOf` that adds to it.
    pub(super) fn name(self) -> Option<&'a str> {
        let reference = self.value.get("$ref").or_else(|| match self.value.get("allOf")?.as_array()?.as_slice() {
            [only] => only.get("$ref"),
            _ => None,
        });
        reference?.as_str()?.strip_prefix("#/components/schemas/")
    }

    /// The schema itself, behind all references.
    pub(super) fn target(self) -> Self {
        let mut schema = self;
        for _ in 0..32 {
            match schema.name().and_then(|name| Self::named(self.root, name)) {
                Some(next) => schema = next,
                None => break,
            }
        }
        schema
    }

    pub(super) fn is_nullable(self) -> bool {
        [self, self.target()].iter().any(|schema| schema.flag("nullable"))
    }

    pub(super) fn get(self, key: &str) -> Option<&'a Value> {
        self.value.get(key)
    }

    pub(super) fn text(self, key: &str) -> &'a str {
        self.get(key).and_then(Value::as_str).unwrap_or_default()
    }

    pub(super) fn flag(self, key: &str) -> bool {
        self.get(key).and_then(Value::as_bool).unwrap_or_default()
    }

    fn inner(self, key: &str) -> Option<Self> {
        self.get(key).filter(|value| value.is_object()).map(|value| Self { root: self.root, value })
    }

    pub(super) fn items(self) -> Option<Self> {
        self.inner("items")
    }

    /// What the values of a map are; anything, where that is all that is said.
    pub(super) fn values(self) -> Option<Self> {
        self.inner("additionalProperties")
    }

    pub(super) fn properties(self) -> impl Iterator<Item = (&'a str, Slot<'a>)> {
        let properties = self.get("properties").and_then(Value::as_object).into_iter().flatten();
        properties.filter_map(move |(name, _)| Some((name.as_str(), self.property(name)?)))
    }

    pub(super) fn property(self, name: &str) -> Option<Slot<'a>> {
        let schema = Self { root: self.root, value: self.get("properties")?.get(name)? };
        let required = self.get("required").and_then(Value::as_array).into_iter().flatten();
        Some(Slot { schema, required: required.filter_map(Value::as_str).any(|required| required == name) })
    }

    /// The values of an enum, as they stand on the wire.
    pub(super) fn values_allowed(self) -> Option<Vec<&'a Value>> {
        let values = self.get("enum")?.as_array()?;
        Some(values.iter().filter(|value| !value.is_null()).collect())
    }

    /// The variants of a union, by name where they have one.
    pub(super) fn variants(self) -> Option<Vec<Self>> {
        let variants = self.get("oneOf").or_else(|| self.get("anyOf"))?.as_array()?;
        Some(variants.iter().map(|value| Self { root: self.root, value }).collect())
    }

    /// The values that say which variant of a union something is, and the variants' names.
    pub(super) fn mapping(self) -> Vec<(&'a str, &'a str)> {
        let mapping = self.value.pointer("/discriminator/mapping").and_then(Value::as_object).into_iter().flatten();
        mapping.filter_map(|(value, target)| Some((value.as_str(), target.as_str()?.rsplit('/').next()?))).collect()
    }

    /// The type, as one says it.
    pub(super) fn words(self) -> String {
        let bare = match self.name() {
            Some(name) => name.to_owned(),
            None => self.bare_words(),
        };
        if self.is_nullable() { format!("{bare} or null") } else { bare }
    }

    fn bare_words(self) -> String {
        if let Some(variants) = self.variants() {
            let names: Vec<_> = variants.iter().map(|variant| variant.words()).collect();
            return format!("one of {}", names.join(", "));
        }
        match (self.text("type"), self.text("format")) {
            ("array", _) => format!("list of {}", self.items().map_or("anything".to_owned(), Self::words)),
            ("object", _) if self.get("properties").is_some() => "object".to_owned(),
            ("object", _) => format!("map of {}", self.values().map_or("anything".to_owned(), Self::words)),
            ("", _) => "anything".to_owned(),
            (kind, "") => kind.to_owned(),
            (_, format) => format.to_owned(),
        }
    }
}

/// A place that a schema's value may stand in: a property, a parameter, a part.
#[derive(Debug, Clone, Copy)]
pub(super) struct Slot<'a> {
    pub(super) schema: Schema<'a>,
    pub(super) required: bool,
}

impl Slot<'_> {
    /// `integer, required`
    pub(super) fn words(self) -> String {
        format!("{}, {}", self.schema.words(), necessity(self.required))
    }
}

pub(super) fn necessity(required: bool) -> &'static str {
    if required { "required" } else { "optional" }
}

/// The limits that a schema can have, and how they are said.
const LIMITS: [(&str, &str, &str); 8] = [
    ("minLength", "at least", " characters"),
    ("maxLength", "at most", " characters"),
    ("minItems", "at least", " items"),
    ("maxItems", "at most", " items"),
    ("minimum", "not below", ""),
    ("maximum", "not above", ""),
    ("multipleOf", "a multiple of", ""),
    ("pattern", "matching", ""),
];

/// The limits that differ: what one has and the other has not, in words.
pub(super) fn limits(was: Schema<'_>, now: Schema<'_>) -> Vec<String> {
    let differing = LIMITS.iter().filter_map(|(key, start, end)| {
        let said = |value: &Value| format!("{start} {}{end}", plain(value));
        match (was.get(key), now.get(key)) {
            (was, now) if was == now => None,
            (None, Some(now)) => Some(said(now)),
            (Some(was), Some(now)) => Some(format!("{} (was {})", said(now), plain(was))),
            (Some(was), None) => Some(format!("no longer {}", said(was))),
            (None, None) => None,
        }
    });
    differing.collect()
}

/// A value as one writes it in a sentence.
pub(super) fn plain(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), |text| format!("`{text}`"))
}
