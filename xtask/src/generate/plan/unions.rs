//! Unions: named schemas of which a value is one of several.

use super::document::Document;
use super::names::{Case, unique};
use super::shapes::named;
use super::values::{object, text};
use super::{Shape, pascal};
use serde_json::Value;

/// How the variants of a union are told apart.
#[derive(Debug)]
pub(crate) struct Union {
    /// The property that says which variant it is; without it, what a value looks like does.
    pub(crate) property: Option<String>,
    /// In the order of the spec.
    pub(crate) variants: Vec<Variant>,
}

#[derive(Debug)]
pub(crate) struct Variant {
    pub(crate) name: String,
    pub(crate) description: String,
    /// What a value of it is, as the spec has it.
    pub(crate) schema: Value,
    pub(crate) shape: Shape,
    /// The values of the property that mean this variant.
    pub(crate) values: Vec<String>,
}

/// The case that every union has for what is not known.
const OTHER: &str = "Other";

impl<'a> Document<'a> {
    /// The union that a schema is, if it is one.
    pub(super) fn union(&self, schema: &'a Value) -> Option<Union> {
        let members = schema.get("oneOf")?.as_array()?;
        let discriminator = schema.get("discriminator");
        let mapping: Vec<_> = object(discriminator.and_then(|found| found.get("mapping"))).collect();
        let names: Vec<_> = members.iter().map(|member| self.variant_name(member)).collect();
        let variants = members.iter().zip(unique(names.iter().map(String::as_str), Case::Variant, &[OTHER]));
        let variants = variants.map(|(member, name)| {
            let target = member.get("$ref");
            let values = mapping.iter().filter(|(_, value)| Some(*value) == target);
            Variant {
                name,
                description: text(member, "description"),
                schema: member.clone(),
                shape: self.shape(member),
                values: values.map(|(value, _)| (*value).clone()).collect(),
            }
        });
        let property = discriminator.map(|discriminator| text(discriminator, "propertyName"));
        Some(Union { property, variants: variants.collect() })
    }

    /// What a variant is called: as its schema, or by what it holds.
    fn variant_name(&self, member: &'a Value) -> String {
        if let Some(name) = named(member) {
            return pascal(&name);
        }
        let inner = |key: &str| member.get(key).map_or_else(|| "Any".to_owned(), |inner| self.variant_name(inner));
        let kind = text(member, "type");
        match (text(member, "title").as_str(), kind.as_str(), text(member, "format").as_str()) {
            (title, _, _) if !title.is_empty() && title.len() < 40 => title.to_owned(),
            (_, "array", _) => format!("{}List", inner("items")),
            (_, "object", _) => format!("{}Map", inner("additionalProperties")),
            (_, "string", "date-time") => "DateTime".to_owned(),
            (_, "string", "date") => "Date".to_owned(),
            (_, "string", _) => "Text".to_owned(),
            (_, "", _) => "Any".to_owned(),
            (_, kind, _) => pascal(kind),
        }
    }
}
