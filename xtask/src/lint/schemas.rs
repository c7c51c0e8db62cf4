//! Schemas: what becomes a Rust type.

use super::names::{is_keyword, nearest, pascal};
use super::unions::is_union;
use super::walk::{At, Document, Place};
use super::{Findings, Rule};
use serde_json::Value;
use std::collections::{HashMap, HashSet};

/// Types and traits that the source of a client's types mentions.
const RUST_TYPES: [&str; 15] = [
    "BTreeMap",
    "Check",
    "DateTime",
    "Deserialize",
    "Into",
    "Map",
    "NaiveDate",
    "Option",
    "Result",
    "Serialize",
    "String",
    "ToString",
    "Utc",
    "Value",
    "Vec",
];

pub(super) const SCHEMA_NAME: Rule = Rule {
    name: "schema-name",
    summary: "A schema's name is the name of its Rust type.",
    explanation: "Names under components.schemas are PascalCase as Rust writes it (`HtmlBody`, not `HTMLBody`), \
        differ in more than upper and lower case, and are not those of types every client uses, such as `Option`. \
        Names in the other sections consist of letters, digits, `.`, `_` and `-`.",
    check: schema_name,
};

fn schema_name(document: &Document<'_>, findings: &mut Findings) {
    let mut seen: HashMap<String, &str> = HashMap::new();
    for (name, schema) in document.components("schemas") {
        let wanted = pascal(name);
        if wanted != name || !name.starts_with(|c: char| c.is_ascii_uppercase()) || !name.is_ascii() || is_keyword(name)
        {
            let fix = match wanted.as_str() {
                wanted if wanted != name && wanted.starts_with(|c: char| c.is_ascii_uppercase()) => {
                    format!("write `{wanted}`, here and where it is referred to")
                }
                _ => "begin with a capital, use letters and digits, and no word of Rust".to_owned(),
            };
            findings.add(&schema.pointer, format!("`{name}` is not the name of a Rust type"), fix);
        }
        if RUST_TYPES.contains(&name) {
            let fix = format!("write what it is of, such as `Message{name}`, here and where it is referred to");
            findings.add(&schema.pointer, format!("the client's source has another type `{name}`"), fix);
        }
        match seen.get(&name.to_lowercase()) {
            Some(first) => {
                let message = format!("`{name}` and `{first}` differ in case alone");
                findings.add(&schema.pointer, message, "rename one of the two");
            }
            None => {
                seen.insert(name.to_lowercase(), name);
            }
        }
    }
    for section in ["responses", "parameters", "examples", "requestBodies", "headers", "securitySchemes"] {
        for (name, component) in document.components(section) {
            let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '-');
            if name.is_empty() || !name.chars().all(plain) {
                let message = format!("`{name}` is not the name of a component");
                findings.add(component.pointer, message, "use letters, digits, `.`, `_` and `-`");
            }
        }
    }
}

pub(super) const NAMED_SCHEMA: Rule = Rule {
    name: "named-schema",
    summary: "A named schema is not nullable.",
    explanation: "What is `null` at one place is said at that place: an optional property that is a `$ref` takes `null` \
        anyway, and a required one is written `allOf: [{ $ref: … }]` with `nullable: true`.",
    check: named_schema,
};

fn named_schema(document: &Document<'_>, findings: &mut Findings) {
    for node in document.schemas().filter(|node| node.place() == Place::Named && node.at.flag("nullable")) {
        let fix =
            "remove it, and take the properties that refer to it out of `required`: optional ones also take `null`";
        findings.add(node.at.below("nullable"), format!("the named schema `{}` is nullable", node.name), fix);
    }
}

/// The keywords that make a schema of others; the rule `composition` reports them.
pub(super) const COMPOSED: [&str; 4] = ["allOf", "oneOf", "anyOf", "not"];

const TYPES: [&str; 6] = ["string", "integer", "number", "boolean", "array", "object"];

pub(super) const SCHEMA_TYPE: Rule = Rule {
    name: "schema-type",
    summary: "A schema has one type, and only keywords that mean something for that type.",
    explanation: "Types are string, integer, number, boolean, array and object; a schema without a type is any JSON \
        value. A `maxLength` on a number or `properties` without `type: object` is skipped by readers of OpenAPI \
        and so would silently do nothing. The same is true of `nullable` without a type. Null is `nullable: true`, \
        not a type.",
    check: schema_type,
};

fn schema_type(document: &Document<'_>, findings: &mut Findings) {
    for node in document.schemas() {
        let at = &node.at;
        match at.get("type") {
            Some(kind) if kind.value.is_string() && TYPES.iter().any(|known| kind.value == known) => {}
            Some(kind) => wrong_schema_type(&kind, findings),
            None if at.flag("nullable") && !is_annotated(at) => {
                let fix = "remove it; a schema without a type takes `null` anyway";
                findings.add(at.below("nullable"), "`nullable` without a `type` has no effect", fix);
            }
            None => {}
        }
        let kind = at.text("type");
        for (key, value) in at.children() {
            let Some(types) = types_of(key) else { continue };
            if !kind.map_or(at.has("type"), |kind| types.contains(&kind) || !TYPES.contains(&kind)) {
                let message = match kind {
                    Some(kind) => format!("`{key}` has no effect on the type `{kind}`"),
                    None => format!("`{key}` has no effect without a `type`"),
                };
                let fix = format!("remove it, or write `type: {}`", types.join("` or `type: "));
                findings.add(value.pointer, message, fix);
            }
        }
    }
}

/// Is this a reference with something beside it: `allOf: [{ $ref: … }]`?
pub(super) fn is_annotated(schema: &At<'_>) -> bool {
    schema.items("allOf").len() == 1 && schema.items("allOf").iter().all(|part| part.has("$ref"))
}

fn wrong_schema_type(kind: &At<'_>, findings: &mut Findings) {
    let (message, fix) = match kind.value {
        Value::Array(types) => {
            let other = types.iter().filter_map(Value::as_str).find(|kind| *kind != "null").unwrap_or("string");
            ("a list of types is OpenAPI 3.1".to_owned(), format!("write `type: {other}` and `nullable: true`"))
        }
        Value::String(kind) if kind == "null" => (
            "`null` is not a type in OpenAPI 3.0".to_owned(),
            "write the type the value has else, and `nullable: true`".to_owned(),
        ),
        Value::Null => {
            ("the type is empty".to_owned(), "write `type: string` or another type, or remove the key".to_owned())
        }
        value => {
            let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
            let meant = match text.as_str() {
                "int" | "long" => Some("integer"),
                "float" | "double" | "decimal" => Some("number"),
                "text" | "date" | "datetime" => Some("string"),
                "list" => Some("array"),
                "map" | "dict" => Some("object"),
                text => nearest(text, TYPES),
            };
            let fix = match meant {
                Some(meant) => format!("write `type: {meant}`"),
                None => format!("write one of {}", TYPES.join(", ")),
            };
            (format!("`{text}` is not a type"), fix)
        }
    };
    findings.add(&kind.pointer, message, fix);
}

/// The types for which a keyword means something; none if it does for all.
fn types_of(keyword: &str) -> Option<&'static [&'static str]> {
    Some(match keyword {
        "maxLength" | "minLength" | "pattern" => &["string"],
        "maximum" | "exclusiveMaximum" | "minimum" | "exclusiveMinimum" | "multipleOf" => &["integer", "number"],
        "items" | "maxItems" | "minItems" | "uniqueItems" => &["array"],
        "properties" | "required" | "additionalProperties" | "maxProperties" | "minProperties" => &["object"],
        "format" => &["string", "integer", "number"],
        _ => return None,
    })
}

pub(super) const INLINE_SCHEMA: Rule = Rule {
    name: "inline-schema",
    summary: "Objects and enums have a name; a property holds a scalar, a list or a `$ref`.",
    explanation: "The name under components.schemas becomes the name of the Rust type; the generator would make one \
        up from the place. An object without `properties` and a schema without a type need none: they are free \
        JSON.",
    check: inline_schema,
};

fn inline_schema(document: &Document<'_>, findings: &mut Findings) {
    for node in document.schemas().filter(|node| !matches!(node.place(), Place::Named | Place::Body | Place::Part)) {
        let what = if node.at.has("properties") {
            "an object with properties"
        } else if node.at.has("enum") {
            "an enum"
        } else {
            continue;
        };
        let fix = "move it to components.schemas and write `$ref: '#/components/schemas/Name'`";
        findings.add(&node.at.pointer, format!("{what} stands here without a name"), fix);
    }
}

pub(super) const COMPOSITION: Rule = Rule {
    name: "composition",
    summary: "No `anyOf` or `not`, `oneOf` under a name only, and `allOf` around one reference only.",
    explanation: "`oneOf` is a union, whose variants have names in Rust. `allOf` with a single `$ref` says something of \
        the reference at this place, such as `nullable`. Write an object that is made of several as one object with \
        all the properties, and what is one of several as a union.",
    check: composition,
};

fn composition(document: &Document<'_>, findings: &mut Findings) {
    for node in document.schemas() {
        if is_union(&node.at) {
            if node.place() != Place::Named {
                let fix = "move it to components.schemas and write `$ref: '#/components/schemas/Name'`";
                findings.add(node.at.below("oneOf"), "a union stands here without a name", fix);
            }
            continue;
        }
        for (key, value) in node.at.children() {
            let fix = match key {
                "allOf" if is_annotated(&node.at) && node.place() != Place::Named => continue,
                "allOf" => "write the properties of all parts into one object",
                "anyOf" => "write `oneOf`: a union, or one object with the properties of all",
                "not" => "say in the description what is not allowed",
                "discriminator" => "remove it, or list the variants in `oneOf`",
                _ => continue,
            };
            findings.add(value.pointer, format!("`{key}` is not supported here"), fix);
        }
    }
}

pub(super) const ENUM: Rule = Rule {
    name: "enum",
    summary: "An enum lists texts, each once.",
    explanation: "Each becomes a variant; those that would have the same name in Rust, such as `sent` and `SENT`, are \
        numbered. Values the vendor adds later need no mention: every enum takes any text.",
    check: enum_values,
};

fn enum_values(document: &Document<'_>, findings: &mut Findings) {
    for node in document.schemas() {
        let Some(values) = node.at.get("enum").filter(|values| values.value.is_array()) else { continue };
        if node.at.text("type") != Some("string") {
            let fix =
                "write `type: string` if the values are texts; else remove the enum and list them in the description";
            findings.add(values.pointer, "only enums of strings are supported", fix);
            continue;
        }
        let values = node.at.items("enum");
        if values.is_empty() {
            findings.add(node.at.below("enum"), "the enum has no values", "list the values, or remove the enum");
        }
        let mut seen = HashSet::new();
        for value in values {
            let Some(text) = value.value.as_str() else {
                let fix = match value.value {
                    Value::Null => "remove it, and write `nullable: true`".to_owned(),
                    other => format!("quote it: `'{other}'`"),
                };
                findings.add(value.pointer, "a value of a string enum is not text", fix);
                continue;
            };
            if !seen.insert(text) {
                findings.add(value.pointer, format!("`{text}` is listed twice"), "keep one of the two");
            }
        }
    }
}

pub(super) const REQUIRED_PROPERTY: Rule = Rule {
    name: "required-property",
    summary: "`required` names properties the object has, each once.",
    explanation: "A misspelt name would leave the property optional, and nobody would notice.",
    check: required_property,
};

fn required_property(document: &Document<'_>, findings: &mut Findings) {
    for node in document.schemas().filter(|node| node.at.text("type") == Some("object")) {
        let properties: Vec<_> = node.at.entries("properties").into_iter().map(|(name, _)| name).collect();
        let mut seen = HashSet::new();
        for item in node.at.items("required") {
            let Some(name) = item.value.as_str() else { continue };
            if !seen.insert(name) {
                findings.add(item.pointer, format!("`{name}` is required twice"), "keep one of the two");
            } else if !properties.contains(&name) {
                let fix = match nearest(name, properties.iter().copied()) {
                    Some(meant) => format!("write `{meant}`"),
                    None => "add it to `properties`, or remove it here".to_owned(),
                };
                findings.add(item.pointer, format!("there is no property `{name}`"), fix);
            }
        }
    }
}

pub(super) const BOUNDS: Rule = Rule {
    name: "bounds",
    summary: "Limits leave something that fits.",
    explanation: "A minimum above its maximum, a `multipleOf` that is not positive, or an exclusive bound without \
        the bound cannot be kept; the client would refuse every call.",
    check: bounds,
};

fn bounds(document: &Document<'_>, findings: &mut Findings) {
    let pairs = [
        ("minimum", "maximum"),
        ("minLength", "maxLength"),
        ("minItems", "maxItems"),
        ("minProperties", "maxProperties"),
    ];
    for node in document.schemas() {
        let number = |key: &str| node.at.value.get(key).and_then(Value::as_f64);
        for (least, most) in pairs {
            let (Some(low), Some(high)) = (number(least), number(most)) else { continue };
            let exclusive =
                least == "minimum" && (node.at.flag("exclusiveMinimum") || node.at.flag("exclusiveMaximum"));
            if low > high || low == high && exclusive {
                let message = format!("nothing is at least {low} and at most {high}");
                findings.add(node.at.below(least), message, format!("write a `{least}` that is below `{most}`"));
            }
        }
        if number("multipleOf").is_some_and(|step| step <= 0.0) {
            findings.add(node.at.below("multipleOf"), "`multipleOf` is not positive", "write a positive number");
        }
        for (key, bound) in [("exclusiveMinimum", "minimum"), ("exclusiveMaximum", "maximum")] {
            if node.at.flag(key) && !node.at.has(bound) {
                findings.add(node.at.below(key), format!("`{key}` needs a `{bound}`"), format!("add `{bound}: …`"));
            }
        }
    }
}
