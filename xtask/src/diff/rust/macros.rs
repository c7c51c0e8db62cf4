//! The enums that a generated crate makes by the core's macros: `pub enum Name … { Variant …, }`, each of them open.

use super::read::{Item, tidy};
use proc_macro2::{Delimiter, TokenStream, TokenTree};
use std::collections::BTreeMap;

/// The items that a call of a macro makes, by name.
pub(super) fn items(found: &syn::ItemMacro) -> Vec<(String, Item)> {
    let tokens: Vec<TokenTree> = found.mac.tokens.clone().into_iter().collect();
    let word = |index: usize| match tokens.get(index) {
        Some(TokenTree::Ident(found)) => found.to_string(),
        _ => String::new(),
    };
    // The name stands after `pub enum`, the variants in the last braces.
    let Some(start) = (0..tokens.len()).find(|&index| word(index) == "pub" && word(index + 1) == "enum") else {
        return Vec::new();
    };
    let name = word(start + 2);
    let body = tokens.iter().rev().find_map(|token| match token {
        TokenTree::Group(group) if group.delimiter() == Delimiter::Brace => Some(group.stream()),
        _ => None,
    });
    let mut items = Vec::new();
    let mut variants = BTreeMap::new();
    for variant in segments(body.unwrap_or_default()) {
        let Some((variant, payload, also)) = read(&variant) else { continue };
        for constructor in also {
            items.push((format!("{name}::{constructor}"), Item::Other("fn".to_owned())));
        }
        variants.insert(variant, payload);
    }
    items.push((name, Item::Enum { open: true, variants }));
    items
}

/// What stands between the commas, without attributes.
fn segments(tokens: TokenStream) -> Vec<Vec<TokenTree>> {
    let mut segments = vec![Vec::new()];
    let mut tokens = tokens.into_iter();
    while let Some(token) = tokens.next() {
        match &token {
            TokenTree::Punct(found) if found.as_char() == '#' => {
                tokens.next();
            }
            TokenTree::Punct(found) if found.as_char() == ',' => segments.push(Vec::new()),
            _ => {
                if let Some(last) = segments.last_mut() {
                    last.push(token);
                }
            }
        }
    }
    segments
}

/// A variant's name, what it holds, and the constructors named beside it. `404 => NotFound(types::Problem as "root")`
/// names it after the arrow, `Plain plain = "text/plain"` before the equals sign.
fn read(segment: &[TokenTree]) -> Option<(String, String, Vec<String>)> {
    let is = |token: &TokenTree, c: char| matches!(token, TokenTree::Punct(found) if found.as_char() == c);
    let arrow = segment.windows(2).position(|pair| is(&pair[0], '=') && is(&pair[1], '>'));
    let rest = arrow.map_or(segment, |arrow| &segment[arrow + 2..]);
    let mut words = rest.iter().take_while(|token| !['=', '.', ':'].iter().any(|&c| is(token, c)));
    let Some(TokenTree::Ident(name)) = words.next() else { return None };
    let mut payload = String::new();
    let mut also = Vec::new();
    for token in words {
        match token {
            TokenTree::Group(group) => {
                let inner: TokenStream = group
                    .stream()
                    .into_iter()
                    .take_while(|token| !matches!(token, TokenTree::Ident(found) if found == "as"))
                    .collect();
                payload = format!("({})", tidy(&inner));
            }
            TokenTree::Ident(found) => also.push(found.to_string()),
            _ => {}
        }
    }
    Some((name.to_string(), payload, also))
}
