//! Names that do not collide: of an operation's arguments and setters, and of the types that operations become.

use super::{Location, Operation, Parameter, pascal, snake};
use std::collections::HashSet;

/// What every call has itself.
const CALL: [&str; 12] = [
    "timeout",
    "attempt_timeout",
    "retry",
    "repeat",
    "send",
    "stream",
    "request",
    "format",
    "body",
    "client",
    "target",
    "options",
];

/// What the file of an operation uses by these names.
const TYPES: [&str; 48] = [
    "Accepted",
    "AsRef",
    "BodyFormat",
    "Box",
    "CallOptions",
    "Check",
    "Client",
    "Core",
    "DateTime",
    "Default",
    "Envelope",
    "Err",
    "Error",
    "From",
    "HeaderMap",
    "Into",
    "Items",
    "Method",
    "Multipart",
    "NaiveDate",
    "None",
    "Ok",
    "Operation",
    "Option",
    "Page",
    "PageStyle",
    "Paging",
    "RawReply",
    "Repeat",
    "Reply",
    "ReplyHeaders",
    "Request",
    "Result",
    "Search",
    "Self",
    "Settle",
    "Some",
    "String",
    "Style",
    "Target",
    "ToString",
    "Upload",
    "Utc",
    "Vec",
    "Clone",
    "Debug",
    "Fn",
    "Send",
];

/// What is made of an operation's type name besides the call itself.
const KINDS: [&str; 5] = ["", "Body", "Error", "Headers", "Reply"];

/// Gives each parameter an argument of its own. The first of two keeps its name; a later one says where it goes.
pub(super) fn arguments(parameters: &mut [Parameter], has_link: bool) {
    let mut taken: HashSet<String> = HashSet::new();
    if has_link {
        taken.insert("link".to_owned());
    }
    // What the path has is never renamed: it is the most visible.
    let mut order: Vec<usize> = (0..parameters.len()).collect();
    order.sort_by_key(|index| parameters[*index].location != Location::Path);
    for index in order {
        let parameter = &mut parameters[index];
        let plain = argument(&parameter.name);
        let place = match parameter.location {
            Location::Path => "path",
            Location::Query => "query",
            Location::Header => "header",
            Location::Cookie => "cookie",
            Location::Part => "part",
        };
        let placed = format!("{}_{place}", plain.trim_end_matches('_'));
        let numbered = (2..).map(|number| format!("{placed}_{number}"));
        let free = [plain, placed.clone()].into_iter().chain(numbered).find(|name| !taken.contains(name));
        parameter.argument = free.unwrap_or(placed);
        taken.insert(parameter.argument.clone());
    }
}

/// A parameter's name in Rust. Its setter must not hide one that every call has.
fn argument(name: &str) -> String {
    let name = identifier(&snake(&name.replace("IDs", "Ids")), "parameter");
    if CALL.contains(&name.as_str()) { format!("{name}_") } else { name }
}

/// A name in snake case as an identifier: letters before anything else, and no word of the language.
pub(crate) fn identifier(name: &str, otherwise: &str) -> String {
    let ascii: String = name.chars().filter(|c| c.is_ascii_alphanumeric() || *c == '_').collect();
    let plain = if syn::parse_str::<syn::Ident>(&format!("a{name}")).is_ok() { name } else { ascii.trim_matches('_') };
    match plain {
        "" => otherwise.to_owned(),
        name if syn::parse_str::<syn::Ident>(name).is_ok() => name.to_owned(),
        name if name.starts_with(|c: char| c.is_numeric()) => format!("{otherwise}_{name}"),
        name => format!("{name}_"),
    }
}

/// Gives each operation a type name that no other has, that the client's own code does not use, and that leaves room for
/// the types named after it.
pub(super) fn types(operations: &mut [Operation]) {
    let mut taken: HashSet<String> = TYPES.iter().map(|name| (*name).to_owned()).collect();
    let all: HashSet<String> = operations.iter().map(|operation| operation.type_name.clone()).collect();
    for operation in operations {
        let plain = operation.type_name.clone();
        let numbered = (2..).map(|number| format!("{plain}Call{number}"));
        let candidates = [plain.clone(), format!("{plain}Call")].into_iter().chain(numbered);
        let is_free = |name: &String| {
            KINDS.iter().all(|kind| {
                let whole = format!("{name}{kind}");
                // What is named after another operation gives way to that operation.
                !taken.contains(&whole) && (kind.is_empty() || !all.contains(&whole))
            })
        };
        if let Some(free) = candidates.take(1000).find(is_free) {
            operation.type_name = free;
        }
        taken.extend(KINDS.iter().map(|kind| format!("{}{kind}", operation.type_name)));
    }
}

/// The variants of an enum, named after these words, none twice.
pub(crate) fn variants<'a>(words: impl Iterator<Item = &'a str>) -> Vec<String> {
    let mut taken: HashSet<String> = HashSet::new();
    let named = |word: &str| {
        let name = pascal(word);
        if syn::parse_str::<syn::Ident>(&name).is_ok() { name } else { format!("Type{name}") }
    };
    let free = |word: &str| {
        let plain = named(word);
        let mut names = std::iter::once(plain.clone()).chain((2..).map(|number| format!("{plain}{number}")));
        names.find(|name| taken.insert(name.clone())).unwrap_or(plain)
    };
    words.map(free).collect()
}
