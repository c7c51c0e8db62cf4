//! Large optional objects are put into boxes.

use super::methods::option;
use super::types::Struct;
use quote::ToTokens;
use std::collections::HashMap;

/// From this size on, in bytes, an optional object is kept in a box: it is seldom there, and a value that holds many of
/// them would take a stack's worth to decode.
const LARGE: usize = 512;

pub(super) fn box_large(structs: &mut [Struct]) {
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
