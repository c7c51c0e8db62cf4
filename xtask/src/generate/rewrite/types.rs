//! The generator's types, read into a model: enums to be opened, structs whose fields stand in the spec's order and have
//! the Rust type of their wire form.

use super::boxes::box_large;
use super::methods::{boxed, option};
use super::{Result, unexpected};
use crate::generate::lower::member;
use crate::generate::plan::{Form, Kind, Plan, Property, Schema, pascal};
use quote::ToTokens;
use std::collections::HashMap;
use syn::visit_mut::{VisitMut, visit_type_mut};
use syn::{Attribute, Fields, Item, Meta, Token, Type, TypePath};

/// All types of a client, in the generator's order, which is that of their names.
#[derive(Debug)]
pub(crate) struct Types {
    pub(crate) structs: Vec<Struct>,
    pub(crate) enums: Vec<Enum>,
    pub(crate) free_objects: Vec<FreeObject>,
    pub(crate) aliases: Vec<Alias>,
    pub(crate) unions: Vec<Union>,
    /// The bodies of uploads, whose fields are arguments and which are no types themselves.
    pub(crate) uploads: Vec<Struct>,
}

#[derive(Debug)]
pub(crate) struct Struct {
    pub(crate) name: String,
    /// The schema's name in the spec.
    pub(crate) schema: String,
    pub(crate) fields: Vec<Field>,
    /// The type of the map of what the spec does not name, if that is kept.
    pub(crate) others: Option<Type>,
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
    /// Is `null` a value of its own, so that the type is an `Option` of an `Option`?
    pub(crate) null_apart: bool,
}

impl Field {
    /// The type of a value that is there.
    pub(crate) fn value(&self) -> &Type {
        let ty = option(&self.ty).unwrap_or(&self.ty);
        if self.null_apart { option(ty).unwrap_or(ty) } else { ty }
    }
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
    /// Does it lead to itself? Then it is a type of its own.
    pub(crate) is_recursive: bool,
}

#[derive(Debug)]
pub(crate) struct Union {
    pub(crate) name: String,
    pub(crate) schema: String,
    /// What each variant holds, in the order of the spec.
    pub(crate) variants: Vec<Type>,
}

impl Types {
    pub(crate) fn find(&self, name: &str) -> Option<&Struct> {
        self.structs.iter().find(|found| found.name == name)
    }

    pub(crate) fn has(&self, name: &str) -> bool {
        self.find(name).is_some()
            || self.enums.iter().any(|found| found.name == name)
            || self.free_objects.iter().any(|found| found.name == name)
            || self.unions.iter().any(|found| found.name == name)
            || self.alias(name).is_some()
    }

    /// The types that values of these types are made of.
    pub(crate) fn all(&self) -> impl Iterator<Item = &Type> {
        let structs = self.structs.iter().chain(&self.uploads);
        let fields = structs.flat_map(|found| found.fields.iter().map(|field| &field.ty).chain(&found.others));
        let aliases = self.aliases.iter().map(|found| &found.ty);
        fields.chain(aliases).chain(self.unions.iter().flat_map(|found| &found.variants))
    }

    pub(crate) fn alias(&self, name: &str) -> Option<&Alias> {
        self.aliases.iter().find(|found| found.name == name)
    }

    /// Does a value of this type hold free text, which `Debug` must not show?
    pub(crate) fn hold_text(&self, ty: &Type) -> bool {
        mentions(ty).iter().any(|name| self.is_text(name))
    }

    /// The same of a type by its name.
    pub(crate) fn is_text(&self, name: &str) -> bool {
        match self.alias(name) {
            // One that leads to itself hides its text itself.
            Some(alias) => !alias.is_recursive && self.hold_text(&alias.ty),
            None => ["String", "Value", "Map", "BTreeMap"].contains(&name),
        }
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
                let schema = (*schema).clone();
                match (&found.kind, &item.fields) {
                    (Kind::Object, Fields::Named(_)) if plan.is_multipart(&schema) => {
                        types.uploads.push(read_struct(item, schema, found, true)?);
                    }
                    (Kind::Object, Fields::Named(_)) => types.structs.push(read_struct(item, schema, found, false)?),
                    (Kind::Enum(values), Fields::Unnamed(_)) => {
                        let variants = values.iter().map(|value| (value.name.clone(), value.wire.clone())).collect();
                        types.enums.push(Enum { name, schema, variants });
                    }
                    (Kind::FreeObject, Fields::Unnamed(_)) => types.free_objects.push(FreeObject { name, schema }),
                    (Kind::Union(union), Fields::Named(fields)) => {
                        let variants = (0..union.variants.len()).map(|index| read_member(fields, index));
                        types.unions.push(Union { name, schema, variants: variants.collect::<Result<_>>()? });
                    }
                    (Kind::Alias(_), Fields::Unnamed(fields)) if fields.unnamed.len() == 1 => {
                        let mut ty = fields.unnamed[0].ty.clone();
                        Shorten.visit_type_mut(&mut ty);
                        types.aliases.push(Alias { name, schema, ty, is_recursive: false });
                    }
                    _ => return Err(unexpected("a struct with fields", &item.ident)),
                }
            }
            // Conversions that open enums and plain structs have of their own.
            Item::Impl(_) | Item::Mod(_) => {}
            other => return Err(unexpected("an item of `types`", other)),
        }
    }
    find_recursive(&mut types.aliases);
    box_large(&mut types.structs);
    Ok(types)
}

impl Types {
    /// A type without the names that are other names of it.
    pub(crate) fn meant(&self, ty: &Type) -> Type {
        struct Meant<'a>(&'a [Alias]);
        impl VisitMut for Meant<'_> {
            fn visit_type_mut(&mut self, ty: &mut Type) {
                let name = ty.to_token_stream().to_string();
                match self.0.iter().find(|found| found.name == name && !found.is_recursive) {
                    Some(found) => {
                        *ty = found.ty.clone();
                        self.visit_type_mut(ty);
                    }
                    None => visit_type_mut(self, ty),
                }
            }
        }
        let mut meant = ty.clone();
        Meant(&self.aliases).visit_type_mut(&mut meant);
        meant
    }
}

/// Marks the aliases that lead to themselves through nothing but aliases.
fn find_recursive(aliases: &mut [Alias]) {
    let places: HashMap<&str, usize> = aliases.iter().map(|found| found.name.as_str()).zip(0..).collect();
    let next =
        |found: &Alias| mentions(&found.ty).iter().filter_map(|name| places.get(name.as_str()).copied()).collect();
    let next: Vec<Vec<usize>> = aliases.iter().map(next).collect();
    for (place, found) in aliases.iter_mut().enumerate() {
        let mut seen = vec![false; next.len()];
        let mut ahead = next[place].clone();
        while let Some(place) = ahead.pop() {
            if !std::mem::replace(&mut seen[place], true) {
                ahead.extend(&next[place]);
            }
        }
        found.is_recursive = seen[place];
    }
}

/// The names that a type is made of.
fn mentions(ty: &Type) -> Vec<String> {
    struct Search(Vec<String>);
    impl<'ast> syn::visit::Visit<'ast> for Search {
        fn visit_path_segment(&mut self, segment: &'ast syn::PathSegment) {
            self.0.push(segment.ident.to_string());
            syn::visit::visit_path_segment(self, segment);
        }
    }
    let mut search = Search(Vec::new());
    syn::visit::Visit::visit_type(&mut search, ty);
    search.0
}

fn read_member(fields: &syn::FieldsNamed, index: usize) -> Result<Type> {
    let wanted = member(index);
    let field = fields.named.iter().find(|field| field.ident.as_ref().is_some_and(|ident| *ident == wanted));
    let mut ty = field.ok_or_else(|| unexpected("a field for each variant", &wanted))?.ty.clone();
    Shorten.visit_type_mut(&mut ty);
    Ok(ty)
}

fn read_struct(item: &syn::ItemStruct, schema: String, plan: &Schema, is_upload: bool) -> Result<Struct> {
    let mut fields = Vec::new();
    for field in &item.fields {
        let name = field.ident.as_ref().map(ToString::to_string).unwrap_or_default();
        let serde = serde(&field.attrs)?;
        let known = plan.properties.iter().enumerate().find(|(_, (_, property))| property.field == name);
        match known {
            Some((position, (wire, property))) => {
                let read = read_field(wire.clone(), field.ty.clone(), serde.skipped, property, is_upload);
                fields.push((position, read));
            }
            None if plan.others.as_ref().is_some_and(|others| others.field == name) => {}
            None => return Err(unexpected("a field for each property and no other", &field.ident)),
        }
    }
    // The generator sorts by name; the vendor's order is the one people know, and the one XML sequences need.
    fields.sort_by_key(|(position, _)| *position);
    let fields = fields.into_iter().map(|(_, field)| field).collect();
    Ok(Struct { name: item.ident.to_string(), schema, others: others(item, plan), fields })
}

/// The type of what the spec does not name.
fn others(item: &syn::ItemStruct, plan: &Schema) -> Option<Type> {
    let name = &plan.others.as_ref()?.field;
    let field = item.fields.iter().find(|field| field.ident.as_ref().is_some_and(|ident| ident == name))?;
    let mut ty = field.ty.clone();
    Shorten.visit_type_mut(&mut ty);
    Some(ty)
}

fn read_field(wire: String, mut ty: Type, skipped: bool, property: &Property, is_upload: bool) -> Field {
    match property.form {
        Some(Form::Secret) => replace_string(&mut ty, "conversant_core::Secret"),
        Some(Form::Link) => replace_string(&mut ty, "conversant_core::Link"),
        Some(Form::File) if is_upload => replace_string(&mut ty, "conversant_core::Upload"),
        _ => {}
    }
    Shorten.visit_type_mut(&mut ty);
    // The generator breaks a circle by a box around the option, which then is never absent.
    let inner = boxed(&ty).and_then(option).cloned();
    let skipped = skipped || inner.is_some() && !property.required;
    if let Some(inner) = inner {
        ty = syn::parse_quote!(Option<Box<#inner>>);
    }
    // An optional list or map is one that may be absent: an empty one is a value of its own (`tagIds: []` clears).
    let mut optional = option(&ty).is_some();
    if skipped && !optional {
        ty = syn::parse_quote!(Option<#ty>);
        optional = true;
    }
    if property.null_apart {
        ty = syn::parse_quote!(Option<#ty>);
    }
    Field {
        name: property.field.clone(),
        wire,
        ty,
        form: property.form,
        optional,
        skipped,
        null_apart: property.null_apart,
    }
}

#[derive(Default)]
struct Serde {
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
                Meta::NameValue(pair) if pair.path.is_ident("skip_serializing_if") => serde.skipped = true,
                Meta::NameValue(pair) if pair.path.is_ident("deserialize_with") => {}
                other => return Err(unexpected("a serde attribute", other)),
            }
        }
    }
    Ok(serde)
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
