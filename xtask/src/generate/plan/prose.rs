//! Descriptions as rustdoc can take them: vendors write them for other readers.
//!
//! What is changed would be a warning, or a test: code without a language, tags that do not close, brackets that lead
//! nowhere, addresses that are no links. A text that has nothing of it stays as it is.

use pulldown_cmark::{CodeBlockKind, Event, Options, Parser, Tag, TagEnd};
use serde_json::{Map, Value};
use std::cell::RefCell;
use std::ops::Range;

/// What is under these keys is data.
const DATA: [&str; 7] = ["example", "examples", "default", "enum", "match", "mapping", "externalDocs"];

/// Is what is under this key data?
pub(super) fn is_data(key: &str) -> bool {
    DATA.contains(&key)
}

/// The keys with prose.
const PROSE: [&str; 3] = ["description", "summary", "note"];

/// The document with all its prose made safe.
pub(super) fn safe_document(value: &Value) -> Value {
    match value {
        Value::Object(object) => Value::Object(
            object
                .iter()
                .map(|(key, value)| {
                    let value = match value {
                        Value::String(text) if PROSE.contains(&key.as_str()) => safe(text).into(),
                        value if is_data(key) => value.clone(),
                        value => safe_document(value),
                    };
                    (key.clone(), value)
                })
                .collect::<Map<_, _>>(),
        ),
        Value::Array(items) => items.iter().map(safe_document).collect(),
        other => other.clone(),
    }
}

/// What rustdoc reads beside CommonMark.
pub(super) const OPTIONS: Options = Options::ENABLE_TABLES
    .union(Options::ENABLE_FOOTNOTES)
    .union(Options::ENABLE_STRIKETHROUGH)
    .union(Options::ENABLE_TASKLISTS);

/// A text without what rustdoc warns of.
pub(super) fn safe(text: &str) -> String {
    let mut text = plain_characters(text);
    // Mending one thing may show another, such as the second half of `[text][name]`.
    for _ in 0..6 {
        let mut edits = edits(&text);
        if edits.is_empty() {
            return text;
        }
        edits.sort_by_key(|(range, _)| std::cmp::Reverse((range.start, range.end)));
        let mut from = usize::MAX;
        for (range, with) in edits {
            if range.end <= from {
                from = range.start;
                text.replace_range(range, &with);
            }
        }
    }
    if edits(&text).is_empty() { text } else { verbatim(&text) }
}

/// As code, with a fence that the text does not have.
fn verbatim(text: &str) -> String {
    let longest = text.split(|c| c != '`').map(str::len).max().unwrap_or_default();
    let fence = "`".repeat(longest.max(2) + 1);
    format!("{fence}text\n{text}\n{fence}")
}

/// Line ends of one kind, no tabs, and none of the characters that turn or hide text.
pub(super) fn plain_characters(text: &str) -> String {
    let is_hidden = |c: char| matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}');
    let text = text.replace("\r\n", "\n").replace('\r', "\n").replace('\t', "    ");
    text.chars().filter(|&c| c == '\n' || !(c.is_control() || is_hidden(c))).collect()
}

type Edit = (Range<usize>, String);

/// What has to be changed, by places in the text.
fn edits(text: &str) -> Vec<Edit> {
    let broken = RefCell::new(Vec::new());
    let callback = |link: pulldown_cmark::BrokenLink<'_>| {
        broken.borrow_mut().push(link.span.start);
        None
    };
    let mut edits = Vec::new();
    let mut tags = Vec::new();
    // Text in a link or in code is no bare address.
    let mut within = 0_usize;
    let mut linked_to = 0;
    for (event, range) in Parser::new_with_broken_link_callback(text, OPTIONS, Some(callback)).into_offset_iter() {
        match event {
            Event::Start(Tag::CodeBlock(kind)) => {
                within += 1;
                edits.extend(code_block(text, &kind, range));
            }
            Event::Start(Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. }) => {
                within += 1;
                if !leads_out(&dest_url) {
                    let bracket = text[range.clone()].find('[').map_or(range.start, |at| range.start + at);
                    edits.extend(escape(text, bracket));
                }
            }
            Event::End(TagEnd::CodeBlock | TagEnd::Link | TagEnd::Image) => within = within.saturating_sub(1),
            Event::Html(_) | Event::InlineHtml(_) => tags.push(range),
            Event::Text(_) if within == 0 => edits.extend(bare_urls(text, range, &mut linked_to)),
            _ => {}
        }
    }
    if !are_plain_tags(&tags.iter().map(|range| &text[range.clone()]).collect::<String>()) {
        for range in tags {
            let brackets = text[range.clone()].match_indices('<').map(|(at, _)| range.start + at).collect::<Vec<_>>();
            edits.extend(brackets.into_iter().map(|at| (at..at + 1, "&lt;".to_owned())));
        }
    }
    for at in broken.into_inner() {
        let at = text[at..].find('[').map_or(at, |found| at + found);
        edits.extend(escape(text, at));
    }
    edits
}

fn escape(text: &str, at: usize) -> Option<Edit> {
    text[at..].starts_with('[').then(|| (at..at, "\\".to_owned()))
}

/// rustdoc takes a link without a path for the name of an item.
fn leads_out(url: &str) -> bool {
    url.contains('/') || url.starts_with('#') || url.starts_with("mailto:")
}

/// Languages that are shown as such; what rustdoc does not know, it may take for Rust, and run.
const LANGUAGES: [&str; 26] = [
    "text",
    "json",
    "jsonc",
    "json5",
    "xml",
    "html",
    "http",
    "yaml",
    "yml",
    "toml",
    "csv",
    "sql",
    "graphql",
    "sh",
    "bash",
    "shell",
    "console",
    "javascript",
    "js",
    "typescript",
    "ts",
    "python",
    "java",
    "php",
    "ruby",
    "go",
];

fn code_block(text: &str, kind: &CodeBlockKind<'_>, range: Range<usize>) -> Vec<Edit> {
    let block = &text[range.clone()];
    let CodeBlockKind::Fenced(info) = kind else {
        // From the start of its first line, as deep as the block around it.
        let start = text[..range.start].rfind('\n').map_or(0, |at| at + 1);
        let deep = text[start..].len() - text[start..].trim_start_matches(' ').len();
        let outer = " ".repeat(deep.saturating_sub(4));
        let lines: Vec<_> =
            text[start..range.end].trim_end().lines().map(|line| line.strip_prefix("    ").unwrap_or(line)).collect();
        let fence = verbatim(&lines.join("\n"));
        let (first, rest) = fence.split_once('\n').unwrap_or((&fence, ""));
        let (body, last) = rest.rsplit_once('\n').unwrap_or((rest, first));
        return vec![(start..range.end, format!("{outer}{first}\n{body}\n{outer}{last}\n"))];
    };
    let mut edits = Vec::new();
    let sign = block.chars().next().unwrap_or('`');
    let fence = block.len() - block.trim_start_matches(sign).len();
    let first_end = block.find('\n').unwrap_or(block.len());
    if !LANGUAGES.contains(&info.to_lowercase().as_str()) {
        edits.push((range.start + fence..range.start + first_end, "text".to_owned()));
    }
    let last = block.trim_end().rsplit('\n').next().unwrap_or_default().trim_start_matches([' ', '>']);
    let is_closed = first_end < block.trim_end().len() && last.len() >= fence && last.chars().all(|c| c == sign);
    if !is_closed {
        let end = range.start + block.trim_end_matches('\n').len();
        edits.push((end..range.end, format!("\n{}\n", sign.to_string().repeat(fence))));
    }
    edits
}

/// Addresses in a text, as links. A longer one than this event may go on in the next.
fn bare_urls(text: &str, range: Range<usize>, linked_to: &mut usize) -> Vec<Edit> {
    let mut edits = Vec::new();
    for scheme in ["http://", "https://"] {
        for (at, _) in text[range.clone()].match_indices(scheme) {
            let start = range.start + at;
            let is_url = |c: char| c.is_ascii_alphanumeric() || "-@:%_+.~#?&/=".contains(c);
            let length = text[start..].find(|c| !is_url(c)).unwrap_or(text.len() - start);
            let url = text[start..start + length].trim_end_matches(['.', ':', '?', '_', '&']);
            if url.len() > scheme.len() && start >= *linked_to {
                *linked_to = start + length;
                edits.push((start..start + url.len(), format!("<{url}>")));
            }
        }
    }
    edits
}

/// Tags that may stand in a description.
const TAGS: [&str; 34] = [
    "a",
    "b",
    "blockquote",
    "br",
    "code",
    "dd",
    "div",
    "dl",
    "dt",
    "em",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "hr",
    "i",
    "kbd",
    "li",
    "ol",
    "p",
    "pre",
    "s",
    "small",
    "span",
    "strong",
    "sub",
    "sup",
    "table",
    "td",
    "th",
    "tr",
    "ul",
];

/// Tags that need no end.
const VOID: [&str; 2] = ["br", "hr"];

/// Are these known tags, and is each closed in its place?
fn are_plain_tags(html: &str) -> bool {
    let mut open: Vec<String> = Vec::new();
    let mut rest = html;
    while let Some(at) = rest.find('<') {
        let Some(end) = rest[at..].find('>') else { return false };
        let tag = &rest[at + 1..at + end];
        rest = &rest[at + end + 1..];
        let (closes, tag) = tag.strip_prefix('/').map_or((false, tag), |tag| (true, tag));
        let name: String = tag.chars().take_while(char::is_ascii_alphanumeric).collect::<String>().to_lowercase();
        let is_plain = TAGS.contains(&name.as_str()) && !tag.contains("javascript:");
        match closes {
            _ if !is_plain => return false,
            true if open.pop().is_none_or(|opened| opened != name) => return false,
            false if !VOID.contains(&name.as_str()) && !tag.ends_with('/') => open.push(name),
            _ => {}
        }
    }
    open.is_empty()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_rustdoc_would_warn_of_is_mended_and_the_rest_stays() {
        let cases = [
            // As it is.
            (
                "A `code` span, *emphasis*, and <https://a.example/x>.",
                "A `code` span, *emphasis*, and <https://a.example/x>.",
            ),
            ("<p>One</p>\n<ul><li>two<br></li></ul>", "<p>One</p>\n<ul><li>two<br></li></ul>"),
            ("[Page](https://a.example) and [below](#there)", "[Page](https://a.example) and [below](#there)"),
            ("```json\n{}\n```", "```json\n{}\n```"),
            // Tags.
            ("A Vec<T> of <id>", "A Vec&lt;T> of &lt;id>"),
            ("<p>open <b>x</p>", "&lt;p>open &lt;b>x&lt;/p>"),
            ("<script>x</script>", "&lt;script>x&lt;/script>"),
            // Brackets.
            ("one of [a, b] or [c][d]", "one of \\[a, b] or \\[c]\\[d]"),
            ("see [Name](Name)", "see \\[Name](Name)"),
            // Addresses.
            ("at https://a.example/b_c_d.", "at <https://a.example/b_c_d>."),
            // Code.
            ("```\nlet x;\n```", "```text\nlet x;\n```"),
            ("```rust\nlet x;", "```text\nlet x;\n```\n"),
            ("Say:\n\n    let x;\n\nthen", "Say:\n\n```text\nlet x;\n```\n\nthen"),
            // Characters.
            ("a\r\nb\rc\td\u{202e}e\u{0}", "a\nb\nc    de"),
            ("an unbalanced ` tick and */ too", "an unbalanced ` tick and */ too"),
        ];
        for (text, expected) in cases {
            assert_eq!(safe(text), expected, "{text:?}");
            assert_eq!(safe(expected), expected, "{expected:?}");
        }
    }

    #[test]
    fn nothing_is_left_to_mend_whatever_the_text() {
        let pieces =
            ["[a]", "<b", "<c>", "`", "```", "~~~x", "    ", "\n", "\n\n", "> ", "- ", "](x)", "http://a.b", "\\", "é"];
        let mut state = 7_u64;
        for _ in 0..2000 {
            let mut text = String::new();
            for _ in 0..8 {
                state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
                text.push_str(pieces[(state >> 33) as usize % pieces.len()]);
            }
            let safe = safe(&text);
            assert!(edits(&safe).is_empty(), "{text:?} became {safe:?}");
        }
    }

    #[test]
    fn data_is_not_prose() {
        let document =
            serde_json::json!({ "description": "[a]", "example": { "description": "[a]" }, "enum": ["[a]"] });
        let safe = safe_document(&document);
        assert_eq!(safe["description"], "\\[a]");
        assert_eq!(safe["example"], document["example"]);
        assert_eq!(safe["enum"], document["enum"]);
    }
}
