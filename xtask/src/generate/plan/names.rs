//! Names in Rust for names on the wire: ASCII, unique, no word of the language, and the same on every run.

use crate::lint::names::{is_keyword, pascal, snake};
use std::collections::HashSet;

/// What is named.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Case {
    /// `snake_case`
    Field,
    /// `PascalCase`
    Variant,
}

/// Names for all of `wire`, in its order.
///
/// A name that is its own Rust name keeps it. Else the first in the document's order gets the plain one; the next is spelled
/// out with its signs (`-name` beside `name` is `minus_name`), and if that is taken too, numbered. `reserved` is taken.
pub(crate) fn unique<'a>(wire: impl IntoIterator<Item = &'a str>, case: Case, reserved: &[&str]) -> Vec<String> {
    let wire: Vec<&str> = wire.into_iter().collect();
    let mut taken: HashSet<String> = reserved.iter().map(|&name| name.to_owned()).collect();
    let mut names: Vec<Option<String>> = vec![None; wire.len()];
    for only_exact in [true, false] {
        for (name, &wire) in names.iter_mut().zip(&wire) {
            let plain = plain(wire, case);
            if name.is_some() || only_exact && plain != wire {
                continue;
            }
            let spelled = match case {
                Case::Variant if reserved.contains(&plain.as_str()) => format!("{plain}Value"),
                Case::Field if reserved.contains(&plain.as_str()) => format!("{plain}_"),
                _ => identifier(&spelled(wire), case),
            };
            let mut found = [plain.clone(), spelled].into_iter().chain((2..).map(|at| numbered(&plain, at, case)));
            *name = found.find(|name| taken.insert(name.clone()));
        }
    }
    names.into_iter().flatten().collect()
}

/// The name that one gets where nobody else wants it.
pub(crate) fn plain(wire: &str, case: Case) -> String {
    let ascii = ascii(wire);
    // A sign that tells one number from another is part of the name.
    let signed = ascii.strip_prefix(['+', '-']).is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit()));
    if signed || !ascii.contains(|c: char| c.is_ascii_alphanumeric()) {
        return identifier(&spelled(&ascii), case);
    }
    // The plural of an acronym is one word: `integrationIDs` is not `integration_i_ds`.
    identifier(&if case == Case::Field { ascii.replace("IDs", "Ids") } else { ascii }, case)
}

fn identifier(name: &str, case: Case) -> String {
    let mut name = match case {
        Case::Field => snake(name),
        Case::Variant => pascal(name),
    };
    if !name.starts_with(|c: char| c.is_ascii_alphabetic()) {
        name.insert(0, if case == Case::Field { 'x' } else { 'X' });
    }
    if is_keyword(&name) {
        name.push('_');
    }
    name
}

fn numbered(name: &str, number: usize, case: Case) -> String {
    let name = name.trim_end_matches('_');
    match case {
        Case::Variant if !name.ends_with(|c: char| c.is_ascii_digit()) => format!("{name}{number}"),
        _ => format!("{name}_{number}"),
    }
}

/// A name with its signs in words. Those that stand between letters only separate.
fn spelled(wire: &str) -> String {
    let wire = ascii(wire);
    if wire.is_empty() {
        return "empty".to_owned();
    }
    let chars: Vec<char> = wire.chars().collect();
    let is_letter = |index: Option<usize>| index.and_then(|at| chars.get(at)).is_some_and(char::is_ascii_alphanumeric);
    let mut out = String::new();
    for (at, &c) in chars.iter().enumerate() {
        let between = is_letter(at.checked_sub(1)) && is_letter(Some(at + 1));
        match word(c) {
            _ if c.is_ascii_alphanumeric() => out.push(c),
            _ if between && matches!(c, '_' | '-' | '.' | ' ' | '/' | ':') => out.push(' '),
            Some(word) => {
                out.push(' ');
                out.push_str(word);
                // A sign belongs to the number behind it.
                if !matches!(c, '+' | '-') || !chars.get(at + 1).is_some_and(char::is_ascii_digit) {
                    out.push(' ');
                }
            }
            None => out.push(' '),
        }
    }
    // What is left is made of characters that have no word.
    if out.trim().is_empty() { chars.iter().map(|&c| format!("u{:x} ", u32::from(c))).collect() } else { out }
}

fn word(c: char) -> Option<&'static str> {
    Some(match c {
        '+' => "plus",
        '-' => "minus",
        '_' => "underscore",
        '=' => "equal",
        '<' => "less",
        '>' => "greater",
        '!' => "not",
        '~' => "tilde",
        '*' => "star",
        '/' => "slash",
        '\\' => "backslash",
        '%' => "percent",
        '&' => "and",
        '|' => "or",
        '^' => "caret",
        '$' => "dollar",
        '#' => "hash",
        '@' => "at",
        '.' => "dot",
        ',' => "comma",
        ':' => "colon",
        ';' => "semicolon",
        '?' => "question",
        '(' => "open",
        ')' => "close",
        '[' => "bracket",
        '{' => "brace",
        '"' => "quote",
        '\'' => "apostrophe",
        '`' => "backtick",
        ' ' => "space",
        _ => return None,
    })
}

/// A text in letters that no compiler warns of, and that the name of a module's file may have.
pub(crate) fn ascii(text: &str) -> String {
    if text.is_ascii() { text.to_owned() } else { deunicode::deunicode_with_tofu(text, "") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_that_collide_or_are_none_get_one_each() {
        let cases: &[(&[&str], Case, &[&str])] = &[
            (&["fooBar", "foo_bar", "FooBar"], Case::Field, &["foo_bar_2", "foo_bar", "foo_bar_3"]),
            (&["self", "Self"], Case::Field, &["self_", "self_2"]),
            (&["type", "type_", "fn", "gen"], Case::Field, &["type_2", "type_", "fn_", "gen_"]),
            (&["_", "1st", "+1", "-1", ""], Case::Field, &["underscore", "x1st", "plus1", "minus1", "empty"]),
            (&["links", "_links"], Case::Field, &["links", "underscore_links"]),
            (&["@type", "#text", "$ref", "a.b", "a b"], Case::Field, &["type_", "text", "ref_", "a_b", "a_b_2"]),
            (&["größe", "名前", "🎉", "\u{200b}"], Case::Field, &["grosse", "ming_qian", "tada", "space"]),
            (&["integrationIDs", "apiURL"], Case::Field, &["integration_ids", "api_url"]),
            (&["others"], Case::Field, &["others_"]),
            (&["A", "a", "A1", "a1"], Case::Variant, &["A", "A2", "A1", "A1_2"]),
            (&["", "+", ">=", "<", "*"], Case::Variant, &["Empty", "Plus", "GreaterEqual", "Less", "Star"]),
            (&["name", "-name", "1080p", "3.5"], Case::Variant, &["Name", "MinusName", "X1080p", "X35"]),
            (&["self", "Self", "None", "unknown"], Case::Variant, &["Self_", "Self2", "None", "UnknownValue"]),
            (&["not-sent", "NOT_SENT"], Case::Variant, &["NotSent", "NotSent2"]),
        ];
        for (wire, case, expected) in cases {
            assert_eq!(unique(wire.iter().copied(), *case, &["others", "Unknown"]), *expected, "{wire:?}");
        }
    }

    #[test]
    fn fields_keep_their_names_in_the_generator() {
        // It would write `foo_bar` for anything that is not snake case, and two fields could be one again.
        for name in unique(["fooBar", "foo_bar", "1st", "self", "a--b", "x_1_"], Case::Field, &[]) {
            assert_eq!(identifier(&name, Case::Field), name);
        }
    }
}
