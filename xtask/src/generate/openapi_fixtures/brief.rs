//! Generated code without what all of it has: what is left says what a document means.

use crate::generate::Files;
use quote::ToTokens;
use syn::visit_mut::{VisitMut, visit_item_mut};

/// Types and calls of one of our clients.
pub(super) fn brief_of_client(files: &Files) -> String {
    let mut out = String::new();
    let sources = files.iter().filter(|(name, _)| *name == "src/types.rs" || name.starts_with("src/operations"));
    for (_, text) in sources {
        let file = syn::parse_file(text).expect("it is Rust");
        for item in file.items {
            match item {
                syn::Item::Struct(item) if item.fields.iter().any(is_public) => {
                    out.push_str(&bare(syn::Item::Struct(item)));
                }
                syn::Item::Enum(item) => out.push_str(&bare(syn::Item::Enum(item))),
                syn::Item::Macro(item) if is_type(&item) => out.push_str(&macro_text(text, &item)),
                syn::Item::Impl(item) if is_call(&item) => out.push_str(&calls(item)),
                _ => {}
            }
        }
    }
    out
}

fn is_public(field: &syn::Field) -> bool {
    matches!(field.vis, syn::Visibility::Public(_))
}

/// Does a macro make a type?
fn is_type(item: &syn::ItemMacro) -> bool {
    let name = item.mac.path.segments.last().map(|segment| segment.ident.to_string()).unwrap_or_default();
    !matches!(name.as_str(), "redacted_debug" | "call_options" | "builder_options")
}

/// A macro call as it was written, without documentation.
fn macro_text(text: &str, item: &syn::ItemMacro) -> String {
    let start = format!("{}! {{", item.mac.path.to_token_stream().to_string().replace(' ', ""));
    let name = item.mac.tokens.clone().into_iter().skip_while(|token| token.to_string() != "enum").nth(1);
    let head = format!("enum {}", name.map(|name| name.to_string()).unwrap_or_default());
    let Some(block) = text.split(&start).skip(1).find(|block| block.contains(&head)) else { return String::new() };
    let block = block.split("\n}").next().unwrap_or_default();
    let lines = block.lines().filter(|line| !line.trim().is_empty() && !line.trim().starts_with("///"));
    format!("{start}\n{}\n}}\n", lines.collect::<Vec<_>>().join("\n"))
}

/// Is this a call, whose request can be made?
fn is_call(item: &syn::ItemImpl) -> bool {
    item.items.iter().any(|item| matches!(item, syn::ImplItem::Fn(found) if found.sig.ident == "request"))
        || item.self_ty.to_token_stream().to_string() == "crate :: Client"
}

/// Signatures, and how the request is made.
fn calls(mut item: syn::ItemImpl) -> String {
    // How the reply is read has the type that `send` has.
    item.items.retain(|inner| !matches!(inner, syn::ImplItem::Fn(found) if found.sig.ident == "read"));
    for inner in &mut item.items {
        if let syn::ImplItem::Fn(found) = inner
            && found.sig.ident != "request"
        {
            found.block.stmts.clear();
        }
    }
    bare(syn::Item::Impl(item))
}

/// Types and calls of plain progenitor.
pub(super) fn brief_of_plain(file: &syn::File) -> String {
    let mut out = String::new();
    for item in &file.items {
        match item {
            syn::Item::Mod(item) if item.ident == "types" => {
                for item in item.content.iter().flat_map(|(_, items)| items) {
                    if matches!(item, syn::Item::Struct(_) | syn::Item::Enum(_)) {
                        out.push_str(&bare(item.clone()));
                    }
                }
            }
            syn::Item::Impl(item)
                if item.trait_.is_none() && item.self_ty.to_token_stream().to_string() == "Client" =>
            {
                let calls = item.items.iter().filter_map(|item| match item {
                    syn::ImplItem::Fn(found) if found.sig.asyncness.is_some() => Some(found),
                    _ => None,
                });
                for call in calls {
                    let mut call = call.clone();
                    // Only what is sent: the rest is the same in each.
                    call.block.stmts.retain(|statement| match statement {
                        syn::Stmt::Local(local) => {
                            let name = local.pat.to_token_stream().to_string();
                            name.ends_with("url") || name.ends_with("request")
                        }
                        _ => false,
                    });
                    out.push_str(&bare(syn::Item::Fn(syn::ItemFn {
                        attrs: Vec::new(),
                        vis: call.vis,
                        sig: call.sig,
                        block: Box::new(call.block),
                        ..syn::parse_quote!(
                            fn x() {}
                        )
                    })));
                }
            }
            _ => {}
        }
    }
    out
}

/// An item without documentation and derives.
fn bare(mut item: syn::Item) -> String {
    struct Bare;
    impl VisitMut for Bare {
        fn visit_item_mut(&mut self, item: &mut syn::Item) {
            visit_item_mut(self, item);
        }

        fn visit_attributes_mut(&mut self, attributes: &mut Vec<syn::Attribute>) {
            attributes.retain(|attribute| attribute.path().is_ident("serde"));
        }
    }
    Bare.visit_item_mut(&mut item);
    prettyplease::unparse(&syn::File { shebang: None, frontmatter: None, attrs: Vec::new(), items: vec![item] })
}
