//! The public items of a crate's files.

use super::macros;
use crate::finding::Finding;
use crate::generate::Files;
use quote::ToTokens;
use std::collections::BTreeMap;
use syn::{Attribute, Fields, FnArg, ImplItem, Pat, ReturnType, Signature, Visibility};

/// The public items of a crate, by their path within it; `types::Message: Clone` is an implementation.
#[derive(Debug, Default)]
pub(crate) struct Api {
    pub(super) items: BTreeMap<String, Item>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Item {
    /// Can only this crate make values of it field by field?
    Struct {
        closed: bool,
        fields: BTreeMap<String, String>,
    },
    /// Does a `match` need a last arm?
    Enum {
        open: bool,
        variants: BTreeMap<String, String>,
    },
    Function(Function),
    /// What breaks when it changes at all: aliases, constants, traits and implementations.
    Other(String),
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Function {
    /// Names and types, without `self`.
    pub(super) arguments: Vec<(String, String)>,
    /// How `self` is taken, generics and what is returned.
    pub(super) frame: String,
}

/// Reads the items of a crate's Rust files.
pub(crate) fn read(files: &Files) -> Result<Api, Finding> {
    let mut api = Api::default();
    for (path, text) in files.iter().filter(|(path, _)| path.starts_with("src/") && path.ends_with(".rs")) {
        let file = syn::parse_file(text)
            .map_err(|error| Finding::error("not-rust", "", format!("{path} is not Rust: {error}")))?;
        api.add(&module(path), &file.items);
    }
    // An implementation counts where its type can be seen.
    let seen: Vec<_> = api.items.keys().cloned().collect();
    api.items.retain(|path, _| path.split_once(": ").is_none_or(|(owner, _)| seen.iter().any(|known| known == owner)));
    Ok(api)
}

/// `src/operations/messages.rs` → `operations::`; the client is exported at the crate's root.
fn module(path: &str) -> String {
    let inner = path.trim_start_matches("src/").trim_end_matches(".rs");
    match inner.split('/').next().unwrap_or_default() {
        "lib" | "client" => String::new(),
        module => format!("{module}::"),
    }
}

impl Api {
    fn add(&mut self, module: &str, items: &[syn::Item]) {
        for item in items {
            match item {
                syn::Item::Struct(found) if is_public(&found.vis) => self.add_struct(module, found),
                syn::Item::Enum(found) if is_public(&found.vis) => self.add_enum(module, found),
                syn::Item::Type(found) if is_public(&found.vis) => {
                    self.insert(module, &found.ident, Item::Other(format!("= {}", tidy(&found.ty))));
                }
                syn::Item::Const(found) if is_public(&found.vis) => {
                    self.insert(module, &found.ident, Item::Other(tidy(&found.ty)));
                }
                syn::Item::Static(found) if is_public(&found.vis) => {
                    self.insert(module, &found.ident, Item::Other(tidy(&found.ty)));
                }
                syn::Item::Trait(found) if is_public(&found.vis) => {
                    let mut bare = found.clone();
                    bare.attrs.clear();
                    self.insert(module, &found.ident, Item::Other(tidy(&bare)));
                }
                syn::Item::Fn(found) if is_public(&found.vis) => {
                    self.insert(module, &found.sig.ident, Item::Function(function(&found.sig)));
                }
                syn::Item::Mod(found) if is_public(&found.vis) => {
                    let inner = found.content.as_ref().map(|(_, items)| items.as_slice()).unwrap_or_default();
                    self.add(&format!("{module}{}::", found.ident), inner);
                }
                syn::Item::Impl(found) => self.add_impl(module, found),
                syn::Item::Macro(found) => {
                    for (name, item) in macros::items(found) {
                        self.items.insert(format!("{module}{name}"), item);
                    }
                }
                _ => {}
            }
        }
    }

    fn insert(&mut self, module: &str, name: &syn::Ident, item: Item) {
        self.items.insert(format!("{module}{name}"), item);
    }

    fn add_struct(&mut self, module: &str, found: &syn::ItemStruct) {
        let named = |(index, field): (usize, &syn::Field)| {
            let name = field.ident.as_ref().map_or(index.to_string(), ToString::to_string);
            is_public(&field.vis).then(|| (name, tidy(&field.ty)))
        };
        let fields: BTreeMap<_, _> = found.fields.iter().enumerate().filter_map(named).collect();
        let closed = is_marked(&found.attrs, "non_exhaustive") || fields.len() < found.fields.len();
        self.insert(module, &found.ident, Item::Struct { closed, fields });
        self.add_derives(module, &found.ident, &found.attrs);
    }

    fn add_enum(&mut self, module: &str, found: &syn::ItemEnum) {
        let variant = |variant: &syn::Variant| {
            let payload = match &variant.fields {
                Fields::Unit => String::new(),
                fields => tidy(fields),
            };
            (variant.ident.to_string(), payload)
        };
        let open = is_marked(&found.attrs, "non_exhaustive");
        let variants = found.variants.iter().map(variant).collect();
        self.insert(module, &found.ident, Item::Enum { open, variants });
        self.add_derives(module, &found.ident, &found.attrs);
    }

    fn add_derives(&mut self, module: &str, name: &syn::Ident, attributes: &[Attribute]) {
        for attribute in attributes.iter().filter(|attribute| attribute.path().is_ident("derive")) {
            let _ = attribute.parse_nested_meta(|derived| {
                let derived = derived.path.segments.last().map(|last| last.ident.to_string()).unwrap_or_default();
                self.items.insert(format!("{module}{name}: {derived}"), Item::Other(String::new()));
                Ok(())
            });
        }
    }

    fn add_impl(&mut self, module: &str, found: &syn::ItemImpl) {
        let written = tidy(&found.self_ty);
        let bare = written.split('<').next().unwrap_or_default();
        let owner = match bare.strip_prefix("crate::") {
            Some(path) => path.to_owned(),
            None => format!("{module}{bare}"),
        };
        if let Some((of, _)) = &found.trait_ {
            self.items.insert(format!("{owner}: {}", tidy(of)), Item::Other(String::new()));
            return;
        }
        for item in &found.items {
            match item {
                ImplItem::Fn(method) if is_public(&method.vis) => {
                    self.items.insert(format!("{owner}::{}", method.sig.ident), Item::Function(function(&method.sig)));
                }
                ImplItem::Const(found) if is_public(&found.vis) => {
                    self.items.insert(format!("{owner}::{}", found.ident), Item::Other(tidy(&found.ty)));
                }
                _ => {}
            }
        }
    }
}

fn function(signature: &Signature) -> Function {
    let mut frame = String::new();
    let mut arguments = Vec::new();
    for argument in &signature.inputs {
        match argument {
            // Whether it is `mut self` is the method's own business.
            FnArg::Receiver(receiver) => frame.push_str(&format!("{} ", tidy(receiver).trim_start_matches("mut "))),
            FnArg::Typed(typed) => {
                let name = match &*typed.pat {
                    Pat::Ident(found) => found.ident.to_string(),
                    _ => String::new(),
                };
                arguments.push((name, tidy(&typed.ty)));
            }
        }
    }
    if signature.asyncness.is_some() {
        frame.push_str("async ");
    }
    frame.push_str(&tidy(&signature.generics));
    if let ReturnType::Type(_, ty) = &signature.output {
        frame.push_str(&format!("-> {}", tidy(ty)));
    }
    Function { arguments, frame }
}

fn is_public(visibility: &Visibility) -> bool {
    matches!(visibility, Visibility::Public(_))
}

fn is_marked(attributes: &[Attribute], name: &str) -> bool {
    attributes.iter().any(|attribute| attribute.path().is_ident(name))
}

/// Tokens as one writes them: no space but between words, and after a comma.
pub(super) fn tidy(tokens: &impl ToTokens) -> String {
    let text = tokens.to_token_stream().to_string();
    let is_word = |c: char| c.is_alphanumeric() || matches!(c, '_' | '\'' | '"');
    let mut out = String::new();
    let mut pieces = text.split_whitespace().peekable();
    while let Some(piece) = pieces.next() {
        out.push_str(piece);
        let next = pieces.peek().and_then(|next| next.chars().next());
        if piece.ends_with(',') || (piece.ends_with(is_word) && next.is_some_and(is_word)) {
            out.push(' ');
        }
    }
    out
}
