//! What values look like, in the words of the core: how a union without a discriminator is read.

use crate::generate::emit::source::literal;
use crate::generate::plan::{Form, Kind, Plan, Property, Shape};

/// How deep a shape is written out. One that leads to itself has no end, and a value is known by its surface.
const DEPTH: usize = 3;

/// The shape of a variant.
pub(super) fn shape(plan: &Plan, shape: &Shape) -> String {
    write(plan, shape, DEPTH)
}

fn write(plan: &Plan, shape: &Shape, depth: usize) -> String {
    let Some(depth) = depth.checked_sub(1) else { return surface(plan, shape) };
    match shape {
        Shape::List(item, _) => format!("List(&{})", write(plan, item, depth)),
        Shape::Map(item) => format!("Map(&{})", write(plan, item, depth)),
        Shape::Scalar { kind, format, .. } if kind == "string" => match format.as_deref() {
            Some("date-time") => "DateTime".to_owned(),
            Some("date") => "Date".to_owned(),
            _ => "Text".to_owned(),
        },
        Shape::Named(name) => match plan.schemas.get(name).map(|schema| (&schema.kind, schema)) {
            Some((Kind::Object, schema)) => {
                let properties = schema.properties.iter().map(|(wire, found)| property(plan, wire, found));
                format!("Object(&[{}])", properties.collect::<Vec<_>>().join(", "))
            }
            Some((Kind::Union(union), _)) => match &union.property {
                Some(property) => {
                    let values = union.variants.iter().flat_map(|variant| &variant.values).map(String::as_str);
                    format!("Tagged({}, &[{}])", literal(property), literals(values))
                }
                None => {
                    let shapes = union.variants.iter().map(|variant| write(plan, &variant.shape, depth));
                    format!("OneOf(&[{}])", shapes.collect::<Vec<_>>().join(", "))
                }
            },
            Some((Kind::Alias(alias), _)) => write(plan, alias, depth),
            _ => surface(plan, shape),
        },
        Shape::Scalar { .. } | Shape::Any => surface(plan, shape),
    }
}

fn property(plan: &Plan, wire: &str, property: &Property) -> String {
    let shape = match property.form {
        None | Some(Form::Secret | Form::Link | Form::File) => surface(plan, &property.shape),
        // Wire forms are read with some tolerance.
        Some(_) => "Any".to_owned(),
    };
    format!("({}, {shape}, {})", literal(wire), property.required)
}

/// The kind of JSON value alone.
fn surface(plan: &Plan, shape: &Shape) -> String {
    surface_within(plan, shape, DEPTH)
}

fn surface_within(plan: &Plan, shape: &Shape, depth: usize) -> String {
    match shape {
        Shape::List(..) => "List(&Any)".to_owned(),
        Shape::Map(_) => "Map(&Any)".to_owned(),
        Shape::Any => "Any".to_owned(),
        Shape::Scalar { kind, .. } => match kind.as_str() {
            "boolean" => "Boolean".to_owned(),
            "integer" => "Integer".to_owned(),
            "number" => "Number".to_owned(),
            "string" => "Text".to_owned(),
            _ => "Any".to_owned(),
        },
        Shape::Named(name) => match plan.schemas.get(name).map(|schema| &schema.kind) {
            Some(Kind::Object | Kind::FreeObject) => "Map(&Any)".to_owned(),
            Some(Kind::Enum(values)) => {
                format!("Values(&[{}])", literals(values.iter().map(|value| value.wire.as_str())))
            }
            Some(Kind::Alias(alias)) if depth > 0 => surface_within(plan, alias, depth - 1),
            _ => "Any".to_owned(),
        },
    }
}

fn literals<'a>(texts: impl Iterator<Item = &'a str>) -> String {
    texts.map(literal).collect::<Vec<_>>().join(", ")
}
