//! The unions of `types.rs`.

use super::source::{doc, literal};
use super::{Input, docs};
use crate::finding::Finding;
use crate::generate::plan::unions::{Union, Variant};
use crate::generate::plan::{Schema, pascal};
use crate::generate::rewrite::types::FreeObject;
use std::collections::HashSet;
use std::fmt::Write;

/// The enum, as a call of the core's macro.
pub(crate) fn union(input: &Input<'_>, found: &FreeObject, schema: &Schema, union: &Union) -> Result<String, Finding> {
    let mut out = String::from("conversant_core::union! {\n");
    out.push_str(&doc(4, &docs::schema(&found.schema, schema)));
    let _ = writeln!(out, "    pub enum {} by {} {{", found.name, literal(&union.property));
    for variant in &union.variants {
        let field = discriminator(input, union, variant).ok_or_else(|| {
            let place = format!("/components/schemas/{}", found.schema);
            let message = format!("the variant `{}` has no field `{}`", variant.schema, union.property);
            Finding::error("generator-shape", place, message).fix("this should have been a rule of the linter")
        })?;
        let shown: Vec<_> = variant.values.iter().map(|value| format!("`{value}`")).collect();
        let values: Vec<_> = variant.values.iter().map(|value| literal(value)).collect();
        out.push_str(&doc(8, &shown.join(" or ")));
        let _ = writeln!(out, "        {}.{field} = {},", pascal(&variant.schema), values.join(" | "));
    }
    out.push_str("    }\n}\n");
    Ok(out)
}

/// The field of a variant that says which variant it is.
fn discriminator<'a>(input: &'a Input<'_>, union: &Union, variant: &Variant) -> Option<&'a str> {
    let fields = &input.types.find(&pascal(&variant.schema))?.fields;
    fields.iter().find(|field| field.wire == union.property).map(|field| field.name.as_str())
}

/// Checks the variants that have limits.
pub(crate) fn check(found: &FreeObject, union: &Union, checked: &HashSet<&str>) -> String {
    let variants: Vec<_> = union.variants.iter().filter(|variant| checked.contains(variant.schema.as_str())).collect();
    let mut out = format!(
        "impl Check for {} {{ fn check(&self) -> Result<(), conversant_core::Error> {{ match self {{",
        found.name
    );
    for variant in &variants {
        let _ = write!(out, "Self::{}(value) => value.check(),", pascal(&variant.schema));
    }
    out.push_str("_ => Ok(()), } } }\n");
    out
}
