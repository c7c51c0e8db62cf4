//! Names of Rust types and methods.

use crate::lint::names::{is_keyword, pascal, snake};
use std::collections::HashSet;

/// Types, traits and macros that the source of a client mentions without a path. A schema of the same name would hide
/// them.
const TAKEN_TYPES: [&str; 53] = [
    "AsRef",
    "BTreeMap",
    "BodyFormat",
    "Box",
    "CallOptions",
    "Check",
    "Clone",
    "Copy",
    "Cow",
    "DateTime",
    "Debug",
    "Default",
    "Deref",
    "Deserialize",
    "Deserializer",
    "Display",
    "Drop",
    "Eq",
    "Err",
    "Extend",
    "Fn",
    "FnMut",
    "FnOnce",
    "From",
    "FromStr",
    "HashMap",
    "Hash",
    "Into",
    "IntoIterator",
    "Iterator",
    "JsonSchema",
    "Map",
    "NaiveDate",
    "None",
    "Ok",
    "Option",
    "Ord",
    "PartialEq",
    "PartialOrd",
    "Result",
    "Self",
    "Send",
    "Serialize",
    "Serializer",
    "Sized",
    "Some",
    "String",
    "Sync",
    "ToString",
    "TryFrom",
    "Utc",
    "Value",
    "Vec",
];

/// The names of the schemas so far, without regard to case.
#[derive(Debug, Default)]
pub(super) struct TypeNames(HashSet<String>);

impl TypeNames {
    /// The first of the names that is free, as a Rust type; if none is, the last with a number.
    pub(super) fn claim(&mut self, wanted: &[&str]) -> String {
        let names: Vec<String> = wanted.iter().map(|name| type_name(name)).collect();
        for name in &names {
            if self.0.insert(name.to_lowercase()) {
                return name.clone();
            }
        }
        let last = names.last().map_or("Schema", String::as_str);
        // There are fewer names than numbers, so this ends.
        let mut number = 2_usize;
        loop {
            let name = format!("{last}{number}");
            if self.0.insert(name.to_lowercase()) {
                return name;
            }
            number += 1;
        }
    }
}

/// A name as that of a Rust type which hides no other.
pub(super) fn type_name(name: &str) -> String {
    // Of `a k` comes `AK`, and of that `Ak`, which stays.
    let mut wanted = pascal(&pascal(name));
    if !is_rust(&wanted) {
        wanted = pascal(&name.chars().filter(char::is_ascii).collect::<String>());
    }
    if !wanted.starts_with(char::is_alphabetic) {
        wanted = format!("Schema{wanted}");
    }
    if TAKEN_TYPES.contains(&wanted.as_str()) {
        wanted.push_str("Model");
    }
    wanted
}

/// What a client has beside its operations, and what the generator's own client has.
const TAKEN_METHODS: [&str; 13] = [
    "api_version",
    "authorize_url",
    "baseurl",
    "builder",
    "client",
    "clone",
    "exec",
    "fmt",
    "from_env",
    "inner",
    "new",
    "post",
    "pre",
];

/// The methods so far. The types that come with them are named by the plan.
#[derive(Debug, Default)]
pub(super) struct MethodNames(HashSet<String>);

impl MethodNames {
    /// Takes an operation's id, if its method is free.
    pub(super) fn claim(&mut self, id: &str, linked: bool) -> bool {
        let method = snake(id);
        // `İ` in lower case is two characters, the second of which is no letter: the generator would cut there.
        let settled = snake(&method) == method;
        let usable = settled && is_rust(&method) && method.starts_with(|c: char| c.is_ascii_alphabetic());
        let mut names = vec![method.clone()];
        if linked {
            names.push(format!("{method}_at"));
        }
        if !usable || TAKEN_METHODS.contains(&method.as_str()) || names.iter().any(|name| self.0.contains(name)) {
            return false;
        }
        self.0.extend(names);
        true
    }
}

/// Is this an identifier as it stands?
pub(super) fn is_rust(name: &str) -> bool {
    !is_keyword(name) && syn::parse_str::<syn::Ident>(name).is_ok()
}
