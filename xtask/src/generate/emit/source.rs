//! Rust source put together from pieces.

use crate::finding::Finding;
use std::fmt::Write;

/// A source file while it is written. Items are formatted by prettyplease, which ties the output to no toolchain; macro
/// calls, which it cannot format, are written as they should look.
pub(crate) struct Source {
    text: String,
}

impl Source {
    pub(crate) fn new(preamble: String) -> Self {
        Self { text: preamble }
    }

    /// Adds items, formatted.
    pub(crate) fn items(&mut self, items: &str) -> Result<(), Finding> {
        let parsed = syn::parse_file(items).map_err(|error| {
            Finding::error("emit", "", format!("the client's source is not Rust: {error} in\n{items}"))
                .fix("a mistake in xtask/src/generate/emit")
        })?;
        self.text.push('\n');
        self.text.push_str(&spaced(&prettyplease::unparse(&parsed)));
        Ok(())
    }

    /// Adds text as it is.
    pub(crate) fn verbatim(&mut self, text: &str) {
        self.text.push('\n');
        self.text.push_str(text);
        if !text.ends_with('\n') {
            self.text.push('\n');
        }
    }

    pub(crate) fn finish(self) -> String {
        self.text
    }
}

/// A blank line between the functions of an `impl`: prettyplease leaves none.
fn spaced(items: &str) -> String {
    let mut out = String::with_capacity(items.len() + 64);
    let mut lines = items.lines().peekable();
    while let Some(line) = lines.next() {
        out.push_str(line);
        out.push('\n');
        if line == "    }" && lines.peek().is_some_and(|next| *next != "}") {
            out.push('\n');
        }
    }
    out
}

/// A doc comment: `text` line by line at an indent.
pub(crate) fn doc(indent: usize, text: &str) -> String {
    comment(indent, "///", text)
}

/// The same for the module that a file is.
pub(crate) fn inner_doc(text: &str) -> String {
    comment(0, "//!", text)
}

fn comment(indent: usize, marker: &str, text: &str) -> String {
    let mut out = String::new();
    for line in text.trim_end().trim_start_matches('\n').lines() {
        let line = line.trim_end();
        let space = if line.is_empty() { "" } else { " " };
        let _ = writeln!(out, "{:indent$}{marker}{space}{line}", "");
    }
    out
}

/// Breaks a long line between words.
pub(crate) fn wrap(text: &str, width: usize) -> String {
    let mut out = String::new();
    let mut column = 0;
    for word in text.split_whitespace() {
        let length = word.chars().count();
        if column > 0 && column + 1 + length > width {
            out.push('\n');
            column = 0;
        } else if column > 0 {
            out.push(' ');
            column += 1;
        }
        out.push_str(word);
        column += length;
    }
    out
}

/// A value in code font, whatever it is.
pub(crate) fn code(value: &str) -> String {
    let shown: String = value.chars().map(|c| if c.is_control() { '\u{fffd}' } else { c }).collect();
    let shown = shown.trim();
    // CommonMark: a longer run of backticks than any inside.
    let longest = shown.split(|c| c != '`').map(str::len).max().unwrap_or_default();
    let fence = "`".repeat(longest + 1);
    match shown {
        "" if value.is_empty() => "Nothing.".to_owned(),
        "" => "Blanks.".to_owned(),
        _ if longest > 0 => format!("{fence} {shown} {fence}"),
        _ => format!("`{shown}`"),
    }
}

/// A Rust string literal.
pub(crate) fn literal(text: &str) -> String {
    format!("{text:?}")
}
