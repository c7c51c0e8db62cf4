//! Which names a provider can have.

use crate::lint::names::is_keyword;
use anyhow::{Result, bail};
use std::collections::HashSet;

/// What Rust itself calls by the provider's name, or by that of its sandbox's type.
const RUST: [&str; 10] = ["alloc", "box", "core", "err", "none", "ok", "option", "some", "std", "test"];

/// Can it be the name of a crate, a module and a type?
pub(super) fn check(name: &str) -> Result<()> {
    let fits = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit();
    if !name.starts_with(|c: char| c.is_ascii_lowercase()) || !name.chars().all(fits) {
        let likely: String = name.to_lowercase().chars().filter(|c| fits(*c)).collect();
        let likely = likely.trim_start_matches(|c: char| c.is_ascii_digit());
        let likely = if likely.is_empty() { "acme" } else { likely };
        bail!(
            "`{name}` cannot be the name of a crate, a module and a type: write it in lower case letters and digits, such \
             as `{likely}`; `--title` says how people write it"
        );
    }
    if is_keyword(name) || RUST.contains(&name) {
        bail!("`{name}` is a word of Rust: choose another name, such as `{name}chat`");
    }
    Ok(())
}

/// Can it stand in YAML, Markdown and rustdoc without quotes?
pub(super) fn check_title(title: &str) -> Result<()> {
    let fits = |c: char| c.is_alphanumeric() || " .,-+&'/()".contains(c);
    if !title.starts_with(char::is_alphanumeric) || !title.chars().all(fits) {
        bail!(
            "the title `{title}` stands in YAML, Markdown and Rust: begin with a letter or a digit, and use these, spaces \
             and .,-+&'/() alone"
        );
    }
    Ok(())
}

/// The words by which a Rust file or a manifest calls things.
pub(super) fn words(path: &str, text: &str) -> HashSet<String> {
    let comment = match path.rsplit('.').next() {
        Some("rs") => "//",
        Some("toml") => "#",
        _ => return HashSet::new(),
    };
    let code = text.lines().map(|line| line.split(comment).next().unwrap_or_default());
    let words = code.flat_map(|line| line.split(|c: char| !c.is_alphanumeric() && c != '_'));
    words.filter(|word| !word.is_empty()).map(str::to_owned).collect()
}
