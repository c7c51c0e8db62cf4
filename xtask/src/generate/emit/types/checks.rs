//! Values that have documented limits are checked before they are sent.

use super::source;
use crate::generate::emit::Input;
use crate::generate::emit::source::literal;
use crate::generate::plan::{Kind, Limits, Schema, Shape};
use crate::generate::rewrite::types::{Struct, Union};
use std::collections::HashSet;
use std::fmt::Write;

/// The request schemas that have limits, or lead to some that have.
pub(super) fn checked_schemas<'a>(input: &'a Input<'_>, made_by_users: &[&'a str]) -> HashSet<&'a str> {
    let mut checked: HashSet<&str> = HashSet::new();
    loop {
        let before = checked.len();
        for &name in made_by_users {
            let Some(schema) = input.plan.schemas.get(name) else { continue };
            if shapes(schema).any(has_limits) || schema.refers_to().any(|other| checked.contains(other)) {
                checked.insert(name);
            }
        }
        if checked.len() == before {
            return checked;
        }
    }
}

fn shapes(schema: &Schema) -> impl Iterator<Item = &Shape> {
    let (variants, alias) = match &schema.kind {
        Kind::Union(union) => (union.variants.as_slice(), None),
        Kind::Alias(shape) => (&[][..], Some(&**shape)),
        _ => (&[][..], None),
    };
    let properties = schema.properties.values().map(|property| &property.shape);
    let others = schema.others.iter().map(|others| &others.shape);
    properties.chain(others).chain(variants.iter().map(|variant| &variant.shape)).chain(alias)
}

/// Is the schema's type checked before it is sent?
pub(crate) fn is_checked(input: &Input<'_>, schema: &str) -> bool {
    let checked = checked_schemas(input, &input.plan.request_schemas());
    match input.plan.schemas.get(schema).map(|schema| &schema.kind) {
        // A list of what is checked is checked too; other names for foreign types are not.
        Some(Kind::Alias(shape)) => match &**shape {
            Shape::List(item, _) => match &**item {
                Shape::Named(item) => checked.contains(item.as_str()) && is_checked(input, item),
                _ => false,
            },
            _ => false,
        },
        None => false,
        Some(_) => checked.contains(schema),
    }
}

fn has_limits(shape: &Shape) -> bool {
    let own = shape.limits().is_some_and(|limits| {
        limits.min_length.is_some()
            || limits.max_length.is_some()
            || limits.min_items.is_some()
            || limits.max_items.is_some()
            || limits.minimum.is_some()
            || limits.maximum.is_some()
    });
    own || match shape {
        Shape::List(inner, _) | Shape::Map(inner) => has_limits(inner),
        _ => false,
    }
}

/// `impl Check` of an object.
pub(super) fn object(input: &Input<'_>, found: &Struct, schema: &Schema, checked: &HashSet<&str>) -> String {
    let checks = Checks { input, checked };
    let mut body = String::new();
    for field in &found.fields {
        let shape = &schema.properties[&field.wire].shape;
        let Some(check) = checks.value(&field.wire, shape, &source(field.value())) else { continue };
        let place = &field.name;
        let _ = match (field.optional, field.null_apart) {
            (true, true) => writeln!(body, "if let Some(Some(value)) = &self.{place} {{ {check} }}"),
            (true, false) => writeln!(body, "if let Some(value) = &self.{place} {{ {check} }}"),
            _ => writeln!(body, "let value = &self.{place}; {check}"),
        };
    }
    if let (Some(others), Some(ty)) = (&schema.others, &found.others) {
        let map = Shape::Map(Box::new(others.shape.clone()));
        if let Some(check) = checks.value("…", &map, &source(ty)) {
            let _ = writeln!(body, "let value = &self.{}; {check}", others.field);
        }
    }
    implementation(&found.name, &format!("{body} Ok(())"))
}

/// `impl Check` of a union: of those variants that have limits.
pub(super) fn union(input: &Input<'_>, found: &Union, schema: &Schema, checked: &HashSet<&str>) -> String {
    let Kind::Union(union) = &schema.kind else { return String::new() };
    let checks = Checks { input, checked };
    let mut arms = String::new();
    for (variant, ty) in union.variants.iter().zip(&found.variants) {
        if let Some(check) = checks.value(&variant.name, &variant.shape, &source(ty)) {
            let _ = write!(arms, "Self::{}(value) => {{ {check} }}", variant.name);
        }
    }
    let body = if arms.is_empty() { arms } else { format!("match self {{ {arms} _ => {{}} }}") };
    implementation(&found.name, &format!("{body} Ok(())"))
}

fn implementation(name: &str, body: &str) -> String {
    format!("impl Check for {name} {{ fn check(&self) -> Result<(), conversant_core::Error> {{\n{body} }} }}\n")
}

struct Checks<'a, 'i> {
    input: &'a Input<'i>,
    checked: &'a HashSet<&'a str>,
}

impl Checks<'_, '_> {
    /// The statements that check `value`, which is of this shape and type. `name` is what an error calls it.
    fn value(&self, name: &str, shape: &Shape, ty: &str) -> Option<String> {
        if let Some(inner) = inside(ty, "Option") {
            let check = self.value(name, shape, inner)?;
            return Some(format!("if let Some(value) = value {{ {check} }}"));
        }
        if let Some(inner) = inside(ty, "Box").filter(|_| !matches!(shape, Shape::Named(_))) {
            let check = self.value(name, shape, inner)?;
            return Some(format!("let value = &**value; {check}"));
        }
        match shape {
            Shape::Named(other) => match &self.input.plan.schemas.get(other)?.kind {
                Kind::Alias(shape) => {
                    let alias = self.input.types.alias(inside(ty, "Box").unwrap_or(ty))?;
                    // One that leads to itself would be checked without end.
                    if alias.is_recursive { None } else { self.value(name, shape, &source(&alias.ty)) }
                }
                _ => self.checked.contains(other.as_str()).then(|| CHECKED.to_owned()),
            },
            Shape::List(item, limits) => {
                let own = limit_call(name, limits, "value", ty).map(|call| format!("{call}?;"));
                let items = self.value(name, item, inside(ty, "Vec")?).map(|check| match check.as_str() {
                    // A list of what is checked is checked as such.
                    CHECKED => check,
                    _ => format!("for value in value {{ {check} }}"),
                });
                joined(own, items)
            }
            Shape::Map(item) => {
                let ty = inside(ty, "BTreeMap")?.split_once(',')?.1;
                let check = self.value(name, item, ty)?;
                Some(format!("for value in value.values() {{ {check} }}"))
            }
            Shape::Scalar { limits, .. } => limit_call(name, limits, "value", ty).map(|call| format!("{call}?;")),
            Shape::Any => None,
        }
    }
}

/// The check of what has one of its own.
const CHECKED: &str = "value.check()?;";

fn joined(first: Option<String>, second: Option<String>) -> Option<String> {
    match (first, second) {
        (None, None) => None,
        (first, second) => Some(first.unwrap_or_default() + &second.unwrap_or_default()),
    }
}

/// `Vec<T>` → `T`
fn inside<'a>(ty: &'a str, of: &str) -> Option<&'a str> {
    ty.strip_prefix(of)?.strip_prefix('<')?.strip_suffix('>')
}

/// The call that checks a value against its limits, if it has any that can be checked.
pub(crate) fn limit_call(name: &str, limits: &Limits, value: &str, ty: &str) -> Option<String> {
    let name = literal(name);
    let bounds = |least: Option<u64>, most: Option<u64>| {
        (least.is_some() || most.is_some()).then(|| {
            format!("{}, {}", least.unwrap_or(0), most.map_or("usize::MAX".to_owned(), |most| most.to_string()))
        })
    };
    if let Some(bounds) = bounds(limits.min_items, limits.max_items).filter(|_| ty.starts_with("Vec<")) {
        return Some(format!("check::items({name}, {value}, {bounds})"));
    }
    if let Some(bounds) = bounds(limits.min_length, limits.max_length).filter(|_| ty == "String") {
        return Some(format!("check::length({name}, {value}, {bounds})"));
    }
    let (min, max) = integer_range(ty)?;
    let least = limits.minimum.as_ref().and_then(|bound| whole(bound, f64::ceil)).filter(|least| *least > min);
    let most = limits.maximum.as_ref().and_then(|bound| whole(bound, f64::floor)).filter(|most| *most < max);
    // What no value of the type keeps is no limit that a vendor meant.
    if (least.is_none() && most.is_none())
        || least.is_some_and(|least| least > max)
        || most.is_some_and(|most| most < min)
    {
        return None;
    }
    let least = least.map_or(format!("{ty}::MIN"), |least| least.to_string());
    let most = most.map_or(format!("{ty}::MAX"), |most| most.to_string());
    Some(format!("check::range({name}, *{value}, {least}, {most})"))
}

/// The least and the greatest value of an integer type.
pub(crate) fn integer_range(ty: &str) -> Option<(i128, i128)> {
    Some(match ty {
        "i8" => (i8::MIN.into(), i8::MAX.into()),
        "i16" => (i16::MIN.into(), i16::MAX.into()),
        "i32" => (i32::MIN.into(), i32::MAX.into()),
        "i64" => (i64::MIN.into(), i64::MAX.into()),
        "u8" => (0, u8::MAX.into()),
        "u16" => (0, u16::MAX.into()),
        "u32" => (0, u32::MAX.into()),
        "u64" => (0, u64::MAX.into()),
        _ => return None,
    })
}

/// A bound as a whole number.
fn whole(bound: &serde_json::Value, round: fn(f64) -> f64) -> Option<i128> {
    let integer = bound.as_i64().map(i128::from).or_else(|| bound.as_u64().map(i128::from));
    // `as` saturates: a bound beyond all types stays one.
    integer.or_else(|| bound.as_f64().map(|bound| round(bound) as i128))
}
