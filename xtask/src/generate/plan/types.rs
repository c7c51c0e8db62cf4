//! The plan: what is known of a schema that becomes a type.

use super::unions::Union;
use super::{BodyKind, Form, Limits, Plan, Provenance};
use indexmap::IndexMap;

/// A named schema.
#[derive(Debug)]
pub(crate) struct Schema {
    /// Without what it says of fields and values.
    pub(crate) description: String,
    pub(crate) provenance: Option<Provenance>,
    /// The root element of the schema as an XML document.
    pub(crate) xml_name: Option<String>,
    pub(crate) kind: Kind,
    /// In the order of the spec.
    pub(crate) properties: IndexMap<String, Property>,
    /// What becomes of properties that the spec does not name, if they are kept.
    pub(crate) others: Option<Others>,
}

#[derive(Debug)]
pub(crate) enum Kind {
    /// An object with properties.
    Object,
    /// An object of any shape.
    FreeObject,
    /// One of several texts, or another one.
    Enum(Vec<EnumValue>),
    Union(Union),
    /// Another name for a value.
    Alias(Box<Shape>),
}

/// A known value of an enum.
#[derive(Debug)]
pub(crate) struct EnumValue {
    pub(crate) name: String,
    pub(crate) wire: String,
    /// What the type's description says of it.
    pub(crate) description: String,
}

/// Values under names that the spec does not have.
#[derive(Debug)]
pub(crate) struct Others {
    pub(crate) field: String,
    pub(crate) shape: Shape,
    /// What each value is, as the spec has it.
    pub(crate) value: serde_json::Value,
}

#[derive(Debug)]
pub(crate) struct Property {
    /// The field's name, which no other field of the type has.
    pub(crate) field: String,
    pub(crate) required: bool,
    pub(crate) nullable: bool,
    /// Does `null` say something else than leaving it out?
    pub(crate) null_apart: bool,
    /// Its own, or else what the type says of it, or else what it holds.
    pub(crate) description: String,
    pub(crate) provenance: Option<Provenance>,
    pub(crate) limits: Limits,
    pub(crate) form: Option<Form>,
    pub(crate) default: Option<serde_json::Value>,
    pub(crate) example: Option<serde_json::Value>,
    pub(crate) deprecated: bool,
    pub(crate) shape: Shape,
}

/// What stands where a value does.
#[derive(Debug, Clone)]
pub(crate) enum Shape {
    Named(String),
    List(Box<Shape>, Limits),
    Map(Box<Shape>),
    Scalar {
        kind: String,
        format: Option<String>,
        limits: Limits,
    },
    /// Any JSON value.
    Any,
}

impl Schema {
    /// The schemas this one leads to.
    pub(crate) fn refers_to(&self) -> impl Iterator<Item = &str> {
        let properties = self.properties.values().map(|property| &property.shape);
        let others = self.others.iter().map(|others| &others.shape);
        let variants = match &self.kind {
            Kind::Union(union) => union.variants.as_slice(),
            _ => &[],
        };
        let alias = match &self.kind {
            Kind::Alias(shape) => Some(&**shape),
            _ => None,
        };
        let variants = variants.iter().map(|variant| &variant.shape);
        properties.chain(others).chain(variants).chain(alias).filter_map(Shape::refers_to)
    }
}

impl Plan {
    /// Marks what is sent to change a thing: there `null` takes a value away, and what is left out stays as it is.
    pub(super) fn tell_null_apart(&mut self) {
        let patches = self.operations.iter().filter(|operation| operation.method == "patch");
        let bodies = patches.filter_map(|operation| match &operation.body.as_ref()?.kind {
            BodyKind::Json { schema, .. } => Some(schema.as_str()),
            _ => None,
        });
        let patched: Vec<String> = self.reachable(bodies.collect()).into_iter().map(str::to_owned).collect();
        for name in patched {
            for property in self.schemas.get_mut(&name).into_iter().flat_map(|schema| schema.properties.values_mut()) {
                property.null_apart = property.nullable && !property.required;
            }
        }
    }
}
