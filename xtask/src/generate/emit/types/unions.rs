//! Unions: an enum with a case for each variant and one for all others.

use super::{shapes, source};
use crate::finding::Finding;
use crate::generate::emit::source::{code, doc, literal};
use crate::generate::emit::{Input, docs};
use crate::generate::plan::unions::{Union, Variant};
use crate::generate::plan::{Schema, Shape, pascal};
use crate::generate::rewrite::types;
use std::fmt::Write;
use syn::Type;

/// The enum, as a call of one of the core's macros.
pub(super) fn union(
    input: &Input<'_>,
    found: &types::Union,
    schema: &Schema,
    union: &Union,
) -> Result<String, Finding> {
    match &union.property {
        Some(property) => tagged(input, found, schema, union, property),
        None => Ok(told_by_shape(input, found, schema, union)),
    }
}

fn tagged(
    input: &Input<'_>,
    found: &types::Union,
    schema: &Schema,
    union: &Union,
    property: &str,
) -> Result<String, Finding> {
    let mut out = String::from("conversant_core::union! {\n");
    out.push_str(&doc(4, &docs::schema(&found.schema, schema)));
    let _ = writeln!(out, "    pub enum {} by {} {{", found.name, literal(property));
    for (variant, ty) in union.variants.iter().zip(&found.variants) {
        let field = discriminator(input, variant, property).ok_or_else(|| {
            let place = format!("/components/schemas/{}", found.schema);
            let message = format!("the variant `{}` has no property `{property}` that is text", variant.name);
            Finding::error("union", place, message)
                .fix(format!("add `{property}: {{ type: string }}` to it, or remove the `discriminator`"))
        })?;
        let shown: Vec<_> = variant.values.iter().map(|value| code(value)).collect();
        let values: Vec<_> = variant.values.iter().map(|value| literal(value)).collect();
        out.push_str(&doc(8, &shown.join(" or ")));
        let _ = writeln!(out, "        {}({}).{field} = {},", variant.name, source(ty), values.join(" | "));
    }
    out.push_str("    }\n}\n");
    out.push_str(&unboxed(found, union));
    Ok(out)
}

fn told_by_shape(input: &Input<'_>, found: &types::Union, schema: &Schema, union: &Union) -> String {
    let mut out = String::from("conversant_core::one_of! {\n");
    out.push_str(&doc(4, &docs::schema(&found.schema, schema)));
    let _ = writeln!(out, "    pub enum {} {{", found.name);
    for (variant, ty) in union.variants.iter().zip(&found.variants) {
        let about = match (&variant.shape, variant.description.as_str()) {
            (Shape::Named(name), "") => format!("[`{0}`]({0}).", pascal(name)),
            (_, "") => format!("`{}`.", spaced(ty)),
            (_, description) => description.to_owned(),
        };
        let how = if input.types.hold_text(ty) { "text" } else { "shown" };
        out.push_str(&doc(8, &about));
        let shape = shapes::shape(input.plan, &variant.shape);
        let _ = writeln!(out, "        {}({}): {how} = {shape},", variant.name, spaced(ty));
    }
    out.push_str("    }\n}\n");
    // Two variants of the same type have no conversion: nothing would say which one is meant.
    let meant = |ty: &Type| source(&input.types.meant(ty));
    let same = |ty: &Type| found.variants.iter().filter(|other| meant(other) == meant(ty)).count() > 1;
    for (variant, ty) in union.variants.iter().zip(&found.variants).filter(|(_, ty)| !same(ty)) {
        out.push_str(&conversion(&found.name, &variant.name, &spaced(ty), "value"));
    }
    out.push_str(&unboxed(found, union));
    out
}

/// A type as people write it: what is in a macro is not formatted.
fn spaced(ty: &Type) -> String {
    source(ty).replace(',', ", ")
}

/// Conversions of what is in a box, where a union leads to itself.
fn unboxed(found: &types::Union, union: &Union) -> String {
    let mut out = String::new();
    for (variant, ty) in union.variants.iter().zip(&found.variants) {
        if let Some(inner) = source(ty).strip_prefix("Box<").and_then(|inner| inner.strip_suffix('>')) {
            out.push_str(&conversion(&found.name, &variant.name, inner, "Box::new(value)"));
        }
    }
    out
}

fn conversion(union: &str, variant: &str, ty: &str, value: &str) -> String {
    format!(
        "\nimpl From<{ty}> for {union} {{\n    fn from(value: {ty}) -> Self {{\n        Self::{variant}({value})\n    }}\n}}\n"
    )
}

/// The field of a variant that says which variant it is.
fn discriminator<'a>(input: &'a Input<'_>, variant: &Variant, property: &str) -> Option<&'a str> {
    let Shape::Named(name) = &variant.shape else { return None };
    let fields = &input.types.find(&pascal(name))?.fields;
    let field = fields.iter().find(|field| field.wire == property)?;
    let ty = source(field.value());
    (ty == "String" && !field.null_apart).then_some(field.name.as_str())
}
