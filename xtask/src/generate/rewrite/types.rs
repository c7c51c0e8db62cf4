//! The generator's types, read into a model: enums to be opened, structs whose fields stand in the spec's order and have
//! the Rust type of their wire form.

use super::methods::option;
use super::{Result, unexpected};
use crate::generate::plan::{Form, Plan, Property, Schema, pascal, snake};
use quote::ToTokens;
use std::collections::HashMap;
use syn::visit_mut::VisitMut;
use syn::{Attribute, Expr, Fields, Item, Lit, Meta, Token, Type, TypePath};

/// All types of a client, in the generator's order, which is that of their names.
#[derive(Debug)]
pub(crate) struct Types {
    pub(crate) structs: Vec<Struct>,
    pub(crate) enums: Vec<Enum>,
    pub(crate) free_objects: Vec<FreeObject>,
    pub(crate) aliases: Vec<Alias>,
    /// What the generator took for any object, as it was told.
    pub(crate) unions: Vec<FreeObject>,
    /// The bodies of uploads, whose fields are arguments and which are no types themselves.
    pub(crate) uploads: Vec<Struct>,
}

#[derive(Debug)]
pub(crate) struct Struct {
    pub(crate) name: String,
    /// The schema's name in the spec.
    pub(crate) schema: String,
    pub(crate) fields: Vec<Field>,
}

#[derive(Debug)]
pub(crate) struct Field {
    pub(crate) name: String,
    pub(crate) wire: String,
    pub(crate) ty: Type,
    pub(crate) form: Option<Form>,
    /// Is the type an `Option`?
    pub(crate) optional: bool,
    /// Is an absent value left out, rather than written as `null`?
    pub(crate) skipped: bool,
}

#[derive(Debug)]
pub(crate) struct Enum {
    pub(crate) name: String,
    pub(crate) schema: String,
    /// Variant and wire value.
    pub(crate) variants: Vec<(String, String)>,
}

/// A schema that is an object of any shape.
#[derive(Debug)]
pub(crate) struct FreeObject {
    pub(crate) name: String,
    pub(crate) schema: String,
}

/// A schema that is a list or a scalar: another name for a Rust type.
#[derive(Debug)]
pub(crate) struct Alias {
    pub(crate) name: String,
    pub(crate) schema: String,
    pub(crate) ty: Type,
}

impl Types {
    pub(crate) fn find(&self, name: &str) -> Option<&Struct> {
        self.structs.iter().find(|found| found.name == name)
    }

    pub(crate) fn has(&self, name: &str) -> bool {
        self.find(name).is_some()
            || self.enums.iter().any(|found| found.name == name)
            || self.free_objects.iter().chain(&self.unions).any(|found| found.name == name)
            || self.aliases.iter().any(|found| found.name == name)
    }

    /// Does a value of this type hold free text, which `Debug` must not show?
    pub(crate) fn hold_text(&self, ty: &Type) -> bool {
        let alias = ty.to_token_stream().to_string();
        let alias = self.aliases.iter().find(|found| alias.split(' ').any(|word| word == found.name));
        holds_text(ty) || alias.is_some_and(|found| holds_text(&found.ty))
    }
}

/// Reads the module `types` of the generator's output.
pub(crate) fn types(file: &syn::File, plan: &Plan) -> Result<Types> {
    let module = file.items.iter().find_map(|item| match item {
        Item::Mod(module) if module.ident == "types" => module.content.as_ref(),
        _ => None,
    });
    let (_, items) = module.ok_or_else(|| unexpected("the module `types`", &""))?;
    let schemas: HashMap<String, (&String, &Schema)> =
        plan.schemas.iter().map(|(name, schema)| (pascal(name), (name, schema))).collect();
    let mut types = Types {
        structs: Vec::new(),
        enums: Vec::new(),
        free_objects: Vec::new(),
        aliases: Vec::new(),
        unions: Vec::new(),
        uploads: Vec::new(),
    };
    for item in items {
        match item {
            Item::Struct(item) => {
                let name = item.ident.to_string();
                let Some((schema, found)) = schemas.get(&name) else {
                    return Err(unexpected("a type for each named schema and no other", &item.ident));
                };
                match &item.fields {
                    Fields::Named(_) if plan.is_multipart(schema) => {
                        types.uploads.push(read_struct(item, schema, found)?);
                    }
                    Fields::Named(_) => types.structs.push(read_struct(item, schema, found)?),
                    Fields::Unnamed(fields) if is_map(fields.unnamed.first().map(|field| &field.ty)) => {
                        let list = if found.union.is_some() { &mut types.unions } else { &mut types.free_objects };
                        list.push(FreeObject { name, schema: (*schema).clone() });
                    }
                    Fields::Unnamed(fields) if fields.unnamed.len() == 1 => {
                        let mut ty = fields.unnamed[0].ty.clone();
                        Shorten.visit_type_mut(&mut ty);
                        types.aliases.push(Alias { name, schema: (*schema).clone(), ty });
                    }
                    _ => return Err(unexpected("a struct with fields", &item.ident)),
                }
            }
            Item::Enum(item) => {
                let Some((schema, _)) = schemas.get(&item.ident.to_string()) else {
                    return Err(unexpected("a type for each named schema and no other", &item.ident));
                };
                types.enums.push(read_enum(item, schema)?);
            }
            // Conversions that open enums and plain structs have of their own.
            Item::Impl(_) | Item::Mod(_) => {}
            other => return Err(unexpected("an item of `types`", other)),
        }
    }
    box_large(&mut types.structs);
    Ok(types)
}

/// From this size on, in bytes, an optional object is kept in a box: it is seldom there, and a value that holds many of
/// them would take a stack's worth to decode.
const LARGE: usize = 512;

fn box_large(structs: &mut [Struct]) {
    let mut sizes = HashMap::new();
    let names: Vec<_> = structs.iter().map(|found| found.name.clone()).collect();
    for name in names {
        size_of(&name, structs, &mut sizes);
    }
}

/// About how many bytes a value takes, with its large optional objects put into boxes.
fn size_of(name: &str, structs: &mut [Struct], sizes: &mut HashMap<String, usize>) -> usize {
    if let Some(size) = sizes.get(name) {
        return *size;
    }
    // One that leads to itself is in a box already.
    sizes.insert(name.to_owned(), 0);
    let Some(index) = structs.iter().position(|found| found.name == name) else { return WORDS };
    let mut total = 0;
    for field in 0..structs[index].fields.len() {
        let ty = structs[index].fields[field].ty.clone();
        let inner = option(&ty).unwrap_or(&ty);
        let named = inner.to_token_stream().to_string();
        let size = match structs.iter().any(|found| found.name == named) {
            true => size_of(&named, structs, sizes),
            false => WORDS,
        };
        if structs[index].fields[field].optional && size > LARGE {
            structs[index].fields[field].ty = syn::parse_quote!(Option<Box<#inner>>);
            total += WORDS;
        } else {
            total += size;
        }
    }
    sizes.insert(name.to_owned(), total);
    total
}

/// A text, a list, an enum: three words.
const WORDS: usize = 24;

fn read_struct(item: &syn::ItemStruct, schema: &str, plan: &Schema) -> Result<Struct> {
    let mut fields = Vec::new();
    for field in &item.fields {
        let name = field.ident.as_ref().map(ToString::to_string).unwrap_or_default();
        let serde = serde(&field.attrs)?;
        let wire = serde.rename.unwrap_or_else(|| name.clone());
        // The generator cuts the plural of an acronym in two: `integrationIDs` would be `integration_i_ds`.
        let name = if wire.contains("IDs") { snake(&wire.replace("IDs", "Ids")) } else { name };
        let Some((position, _, property)) = plan.properties.get_full(&wire) else {
            return Err(unexpected("a field for each property and no other", &field.ident));
        };
        fields.push((position, read_field(name, wire, field.ty.clone(), serde.skipped, property)));
    }
    // The generator sorts by name; the vendor's order is the one people know, and the one XML sequences need.
    fields.sort_by_key(|(position, _)| *position);
    Ok(Struct {
        name: item.ident.to_string(),
        schema: schema.to_owned(),
        fields: fields.into_iter().map(|(_, field)| field).collect(),
    })
}

fn read_field(name: String, wire: String, mut ty: Type, skipped: bool, property: &Property) -> Field {
    match property.form {
        Some(Form::Secret) => replace_string(&mut ty, "conversant_core::Secret"),
        Some(Form::Link) => replace_string(&mut ty, "conversant_core::Link"),
        Some(Form::File) => replace_string(&mut ty, "conversant_core::Upload"),
        _ => {}
    }
    Shorten.visit_type_mut(&mut ty);
    // An optional list or map is one that may be absent: an empty one is a value of its own (`tagIds: []` clears).
    let mut optional = option(&ty).is_some();
    if skipped && !optional {
        ty = syn::parse_quote!(Option<#ty>);
        optional = true;
    }
    Field { name, wire, ty, form: property.form, optional, skipped }
}

fn read_enum(item: &syn::ItemEnum, schema: &str) -> Result<Enum> {
    let mut variants = Vec::new();
    for variant in &item.variants {
        if !matches!(variant.fields, Fields::Unit) {
            return Err(unexpected("an enum of plain values", &item.ident));
        }
        let name = variant.ident.to_string();
        let wire = serde(&variant.attrs)?.rename.unwrap_or_else(|| name.clone());
        // `Unknown` is what any other value becomes.
        let name = if name == "Unknown" { "UnknownValue".to_owned() } else { name };
        variants.push((name, wire));
    }
    Ok(Enum { name: item.ident.to_string(), schema: schema.to_owned(), variants })
}

#[derive(Default)]
struct Serde {
    rename: Option<String>,
    skipped: bool,
}

fn serde(attributes: &[Attribute]) -> Result<Serde> {
    let mut serde = Serde::default();
    for attribute in attributes.iter().filter(|attribute| attribute.path().is_ident("serde")) {
        let metas = attribute
            .parse_args_with(syn::punctuated::Punctuated::<Meta, Token![,]>::parse_terminated)
            .map_err(|_| unexpected("a serde attribute", attribute))?;
        for meta in metas {
            match &meta {
                Meta::Path(path) if path.is_ident("default") => {}
                Meta::NameValue(pair) if pair.path.is_ident("rename") => serde.rename = string(&pair.value),
                Meta::NameValue(pair) if pair.path.is_ident("skip_serializing_if") => serde.skipped = true,
                Meta::NameValue(pair) if pair.path.is_ident("deserialize_with") => {}
                other => return Err(unexpected("a serde attribute", other)),
            }
        }
    }
    Ok(serde)
}

fn string(expression: &Expr) -> Option<String> {
    match expression {
        Expr::Lit(literal) => match &literal.lit {
            Lit::Str(text) => Some(text.value()),
            _ => None,
        },
        _ => None,
    }
}

fn is_map(ty: Option<&Type>) -> bool {
    match ty {
        Some(Type::Path(path)) => path.path.segments.last().is_some_and(|segment| segment.ident == "Map"),
        _ => false,
    }
}

/// Does a value of this type hold free text, which `Debug` must not show?
fn holds_text(ty: &Type) -> bool {
    struct Search(bool);
    impl<'ast> syn::visit::Visit<'ast> for Search {
        fn visit_path_segment(&mut self, segment: &'ast syn::PathSegment) {
            self.0 |= ["String", "Value", "Map", "BTreeMap"].iter().any(|name| segment.ident == name);
            syn::visit::visit_path_segment(self, segment);
        }
    }
    let mut search = Search(false);
    syn::visit::Visit::visit_type(&mut search, ty);
    search.0
}

fn replace_string(ty: &mut Type, with: &str) {
    struct Replace(syn::Path);
    impl VisitMut for Replace {
        fn visit_type_path_mut(&mut self, path: &mut TypePath) {
            if path.path.segments.last().is_some_and(|segment| segment.ident == "String") {
                path.path = self.0.clone();
            } else {
                syn::visit_mut::visit_type_path_mut(self, path);
            }
        }
    }
    if let Ok(path) = syn::parse_str(with) {
        Replace(path).visit_type_mut(ty);
    }
}

/// `::std::option::Option<::std::string::String>` → `Option<String>`: generated code is read by people.
pub(crate) struct Shorten;

impl VisitMut for Shorten {
    fn visit_type_path_mut(&mut self, path: &mut TypePath) {
        syn::visit_mut::visit_type_path_mut(self, path);
        let segments = &mut path.path.segments;
        let first = segments.first().map(|segment| segment.ident.to_string()).unwrap_or_default();
        if first == "std" || first == "chrono" {
            if let Some(last) = segments.last().cloned() {
                *segments = std::iter::once(last).collect();
                path.path.leading_colon = None;
            }
        } else if first == "serde_json" {
            path.path.leading_colon = None;
        }
    }
}
