//! A value of the spec as the Rust expression that a user would write.

use super::super::super::Input;
use super::super::super::source::literal;
use crate::generate::emit::types::{Setters, integer_range};
use crate::generate::plan::unions::Variant;
use crate::generate::plan::{Form, Kind};
use quote::ToTokens;
use serde_json::Value;
use std::collections::BTreeSet;

/// What the place of a value takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Takes {
    /// `impl Into<T>`
    Into,
    /// `T`
    Exactly,
}

/// Writes expressions, and remembers what they name.
pub(super) struct Writer<'a> {
    input: &'a Input<'a>,
    types: BTreeSet<String>,
    operations: BTreeSet<String>,
    root: BTreeSet<String>,
}

impl<'a> Writer<'a> {
    pub(super) fn new(input: &'a Input<'a>) -> Self {
        Self { input, types: BTreeSet::new(), operations: BTreeSet::new(), root: BTreeSet::new() }
    }

    /// Notes that something of the crate's root is named.
    pub(super) fn at_the_root(&mut self, name: &str) {
        self.root.insert(name.to_owned());
    }

    /// The same of the module `operations`.
    pub(super) fn of_operations(&mut self, name: &str) {
        self.operations.insert(name.to_owned());
    }

    /// What imports all that is named.
    pub(super) fn uses(&self) -> String {
        let krate = self.input.package.krate();
        let modules = [("", &self.root), ("operations::", &self.operations), ("types::", &self.types)];
        let used = modules.iter().filter(|(_, names)| !names.is_empty());
        used.map(|(module, names)| {
            let names: Vec<_> = names.iter().map(String::as_str).collect();
            match names.as_slice() {
                [name] => format!("use {krate}::{module}{name};"),
                names => format!("use {krate}::{module}{{{}}};", names.join(", ")),
            }
        })
        .collect()
    }

    /// The expression, or nothing where the type has no plain one.
    pub(super) fn expression(&mut self, ty: &str, form: Option<Form>, value: &Value, takes: Takes) -> Option<String> {
        if let Some(expression) = value.get("rust").and_then(Value::as_str) {
            return Some(expression.to_owned());
        }
        if let Some(inner) = inside(ty, "Box") {
            let value = self.expression(inner, form, value, Takes::Exactly)?;
            return Some(if takes == Takes::Into { value } else { format!("Box::new({value})") });
        }
        if let Some(inner) = inside(ty, "Vec") {
            let items: Option<Vec<_>> =
                value.as_array()?.iter().map(|item| self.expression(inner, None, item, Takes::Exactly)).collect();
            let items = items?.join(", ");
            return Some(if takes == Takes::Into { format!("[{items}]") } else { format!("vec![{items}]") });
        }
        match ty {
            "bool" => Some(value.as_bool().unwrap_or(*value == 1).to_string()),
            "i8" | "i16" | "i32" | "i64" | "u8" | "u16" | "u32" | "u64" => {
                let integer = value.as_i64().map(i128::from).or(value.as_u64().map(i128::from))?;
                integer_range(ty).is_some_and(|(min, max)| (min..=max).contains(&integer)).then(|| integer.to_string())
            }
            "f32" | "f64" => value.as_f64().map(|value| format!("{value:?}")),
            "DateTime<Utc>" => Some(format!("{}.parse()?", literal(&moment(form, value)?))),
            "NaiveDate" => Some(format!("{}.parse()?", literal(value.as_str()?))),
            _ => self.named(ty.rsplit("::").next()?, value, takes),
        }
    }

    fn named(&mut self, name: &str, value: &Value, takes: Takes) -> Option<String> {
        if ["String", "Secret", "Link"].contains(&name) {
            let text = literal(&as_text(value)?);
            return Some(match (takes, name) {
                (Takes::Into, _) => text,
                (Takes::Exactly, "String") => format!("{text}.to_owned()"),
                (Takes::Exactly, _) => format!("{text}.into()"),
            });
        }
        let types = self.input.types;
        if let Some(found) = types.enums.iter().find(|found| found.name == name) {
            let (variant, _) = found.variants.iter().find(|(_, wire)| Some(wire) == as_text(value).as_ref())?;
            self.types.insert(name.to_owned());
            return Some(format!("{name}::{variant}"));
        }
        if let Some(found) = types.aliases.iter().find(|found| found.name == name) {
            if !found.is_recursive {
                return self.expression(&tidy(&found.ty), None, value, takes);
            }
            let inner = self.expression(&tidy(&found.ty), None, value, Takes::Exactly)?;
            self.types.insert(name.to_owned());
            return Some(format!("{name}({inner})"));
        }
        if let Some(found) = types.unions.iter().find(|found| found.name == name) {
            let Kind::Union(union) = &self.input.plan.schemas.get(&found.schema)?.kind else { return None };
            let told = value.get(union.property.as_ref()?)?.as_str()?;
            let says = |variant: &Variant| variant.values.iter().any(|value| value == told);
            let (variant, ty) = union.variants.iter().zip(&found.variants).find(|(variant, _)| says(variant))?;
            let inner = self.expression(&tidy(ty), None, value, Takes::Exactly)?;
            self.types.insert(name.to_owned());
            return Some(format!("{name}::{}({inner})", variant.name));
        }
        self.structure(name, value)
    }

    /// `NewMessage::new("hello").parent_id(1)`
    fn structure(&mut self, name: &str, value: &Value) -> Option<String> {
        let found = self.input.types.find(name)?;
        let schema = self.input.plan.schemas.get(&found.schema)?;
        let mut arguments = Vec::new();
        let mut setters = String::new();
        let names = Setters::of(found);
        for field in &found.fields {
            let ty = tidy(field.value());
            let given = value.get(&field.wire).filter(|value| !value.is_null());
            let Some(setter) = names.set(field) else {
                arguments.push(self.expression(&ty, field.form, given?, Takes::Into)?);
                continue;
            };
            let Some(given) = given else { continue };
            if schema.properties.get(&field.wire).is_some_and(|property| property.deprecated) {
                continue;
            }
            let Some(given) = self.expression(&ty, field.form, given, Takes::Into) else { continue };
            setters.push_str(&format!(".{setter}({given})"));
        }
        self.types.insert(name.to_owned());
        Some(format!("{name}::new({}){setters}", arguments.join(", ")))
    }
}

/// A type without the spaces of its tokens.
fn tidy(ty: &syn::Type) -> String {
    ty.to_token_stream().to_string().replace(' ', "")
}

fn inside<'t>(ty: &'t str, outer: &str) -> Option<&'t str> {
    ty.strip_prefix(outer)?.strip_prefix('<')?.strip_suffix('>')
}

fn as_text(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}

/// A moment as `DateTime::from_str` reads it.
fn moment(form: Option<Form>, value: &Value) -> Option<String> {
    match form {
        None => value.as_str().map(str::to_owned),
        Some(Form::SpaceDateTime) => Some(format!("{}Z", value.as_str()?.replace(' ', "T"))),
        _ => None,
    }
}
