//! What a type's description says of its fields or values, in lists with a line for each:
//!
//! ```text
//! - `accept`, `decline`: answers it; only while
//!   it waits for an answer.
//! ```
//!
//! A line goes to what it names. A list of which every line has gone is no longer said of the type.

use super::prose::{OPTIONS, safe};
use pulldown_cmark::{Event, Parser, Tag};
use std::collections::HashMap;
use std::ops::Range;

/// A description, taken apart.
#[derive(Debug)]
pub(super) struct Listed {
    /// What is said of the type.
    pub(super) of_type: String,
    /// What is said of its parts, by their names.
    pub(super) of_parts: HashMap<String, String>,
}

/// Takes a description apart. `wants`: is there a part of this name, and has it no text of its own?
pub(super) fn listed(description: &str, wants: impl Fn(&str) -> bool) -> Listed {
    let mut of_type = String::new();
    let mut of_parts: HashMap<String, String> = HashMap::new();
    let mut kept = 0;
    for list in lists(description) {
        let goes = |line: &Option<Line>| line.as_ref().is_some_and(|line| line.names.iter().all(|name| wants(name)));
        if list.lines.iter().all(goes) && !introduces(&description[..list.place.start]) {
            of_type.push_str(&description[kept..list.place.start]);
            of_type.push_str("\n\n");
            kept = list.place.end;
        }
        for Line { names, text } in list.lines.into_iter().flatten() {
            for name in names.into_iter().filter(|name| wants(name)) {
                let said = of_parts.entry(name).or_default();
                *said = safe(format!("{said} {text}").trim_start());
            }
        }
    }
    if kept == 0 {
        return Listed { of_type: description.to_owned(), of_parts };
    }
    of_type.push_str(&description[kept..]);
    while of_type.contains("\n\n\n") {
        of_type = of_type.replace("\n\n\n", "\n\n");
    }
    Listed { of_type: safe(of_type.trim()), of_parts }
}

/// The first paragraph of a description, without words that lead to a list behind it.
pub(super) fn first_paragraph(description: &str) -> String {
    let events = events(description);
    let is_paragraph = |block: &&[Spanned<'_>]| matches!(block[0].0, Event::Start(Tag::Paragraph | Tag::HtmlBlock));
    let Some(block) = blocks(&events).into_iter().find(is_paragraph) else { return String::new() };
    let text = description[block[0].1.clone()].trim();
    let end = match introduces(text) {
        true => text.rfind(". ").max(text.rfind(".\n")).map_or(0, |stop| stop + 1),
        false => text.len(),
    };
    safe(&text[..end])
}

/// Does a text end with words that make no sense without what is behind them?
fn introduces(text: &str) -> bool {
    let last = text.trim_end().lines().last().unwrap_or_default();
    last.trim_end_matches(['*', '_']).ends_with(':') || last.starts_with('#')
}

/// A list that stands in no other block.
struct List {
    place: Range<usize>,
    /// `None` is a line that names nothing.
    lines: Vec<Option<Line>>,
}

struct Line {
    names: Vec<String>,
    text: String,
}

type Spanned<'t> = (Event<'t>, Range<usize>);

fn events(text: &str) -> Vec<Spanned<'_>> {
    Parser::new_ext(text, OPTIONS).into_offset_iter().collect()
}

/// The blocks that these events are, one after the other, each from its start to its end.
fn blocks<'e, 't>(events: &'e [Spanned<'t>]) -> Vec<&'e [Spanned<'t>]> {
    let mut blocks = Vec::new();
    let (mut start, mut depth) = (0, 0_usize);
    for (index, (event, _)) in events.iter().enumerate() {
        match event {
            Event::Start(_) => depth += 1,
            Event::End(_) => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth == 0 {
            blocks.push(&events[start..=index]);
            start = index + 1;
        }
    }
    blocks
}

/// What is between a block's start and its end.
fn inside<'e, 't>(block: &'e [Spanned<'t>]) -> &'e [Spanned<'t>] {
    block.get(1..block.len().saturating_sub(1)).unwrap_or_default()
}

fn lists(text: &str) -> Vec<List> {
    let events = events(text);
    let is_list = |block: &&[Spanned<'_>]| matches!(block[0].0, Event::Start(Tag::List(_)));
    let lists = blocks(&events).into_iter().filter(is_list);
    lists
        .map(|list| List {
            place: list[0].1.clone(),
            lines: blocks(inside(list)).into_iter().map(|item| line(text, item)).collect(),
        })
        .collect()
}

/// An item of a list, if it is one paragraph that begins with names.
fn line(text: &str, item: &[Spanned<'_>]) -> Option<Line> {
    let is_inline = |tag: &Tag<'_>| {
        matches!(tag, Tag::Emphasis | Tag::Strong | Tag::Strikethrough | Tag::Link { .. } | Tag::Image { .. })
    };
    let paragraphs = inside(item).iter().filter(|(event, _)| matches!(event, Event::Start(Tag::Paragraph)));
    let other = |event: &Event<'_>| match event {
        Event::Start(Tag::Paragraph) => false,
        Event::Start(tag) => !is_inline(tag),
        event => matches!(event, Event::Rule),
    };
    if paragraphs.count() > 1 || inside(item).iter().any(|(event, _)| other(event)) {
        return None;
    }
    let mut events =
        inside(item).iter().filter(|(event, _)| !matches!(event, Event::Start(Tag::Paragraph) | Event::SoftBreak));
    let mut names = Vec::new();
    loop {
        let (Event::Code(name), _) = events.next()? else { return None };
        names.push(name.to_string());
        let (Event::Text(between), place) = events.next()? else { return None };
        if between.trim() == "," {
            continue;
        }
        let rest = text[place.start..item[0].1.end].trim_start();
        let said = [":", "- ", "– ", "— "].iter().find_map(|sign| rest.strip_prefix(sign))?;
        let lines: Vec<_> = said.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
        let text = capital(&lines.join("\n"));
        // What is no paragraph without its name, such as a number that begins a list, stays what it is.
        let events = self::events(&text);
        let is_paragraph = matches!(blocks(&events)[..], [[(Event::Start(Tag::Paragraph), _), ..]]);
        return is_paragraph.then_some(Line { names, text });
    }
}

/// A line's text as a sentence begins, unless its first word is written as it is for a reason.
fn capital(text: &str) -> String {
    let word = text.split_whitespace().next().unwrap_or_default();
    let mut rest = text.chars();
    match rest.next() {
        Some(first) if first.is_lowercase() && !word.contains(|c: char| c.is_uppercase() || c.is_numeric()) => {
            first.to_uppercase().to_string() + rest.as_str()
        }
        _ => text.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What is said of the type, of `a` and of `b`; there is no `c`.
    fn taken(description: &str) -> [String; 3] {
        let Listed { of_type, mut of_parts } = listed(description, |name| ["a", "b"].contains(&name));
        let mut of = |name: &str| of_parts.remove(name).unwrap_or_default();
        let (a, b) = (of("a"), of("b"));
        assert!(of_parts.is_empty(), "{of_parts:?}");
        [of_type, a, b]
    }

    #[test]
    fn lines_go_to_what_they_name_and_a_list_without_lines_goes() {
        for (description, expected) in [
            ("It.\n\n- `a`: the one.\n- `b`: the other.", ["It.", "The one.", "The other."]),
            // Continued, between blank lines, with other signs, for several names, in several lists.
            (
                "It.\n\n- `a`: the\n  one, `x`.\n\n* `b` - the [other](https://a.example/b).\n\nMore.",
                ["It.\n\nMore.", "The\none, `x`.", "The [other](https://a.example/b)."],
            ),
            ("It.\n\n- `a`,\n  `b`: both — of them\n\nMore.", ["It.\n\nMore.", "Both — of them", "Both — of them"]),
            ("1. `b` — see `a`\n\nIt.\n\n- `b`: again", ["It.", "", "See `a` Again"]),
            ("It.\n- `a`: <https://a.example>\n- `b`: 400; no", ["It.", "<https://a.example>", "400; no"]),
            ("- `a`: iOS\n- `b`: v2 of it", ["", "iOS", "v2 of it"]),
            // No list.
            ("It is `a`: one.", ["It is `a`: one.", "", ""]),
            ("", ["", "", ""]),
        ] {
            assert_eq!(taken(description), expected, "{description:?}");
        }
    }

    #[test]
    fn a_list_with_anything_else_stays_as_a_whole() {
        for (description, [a, b]) in [
            ("It.\n\n- `a`: one.\n- `c`: none.", ["One.", ""]),
            ("It.\n\n- `a`, `c`: one.\n- `b`: two.", ["One.", "Two."]),
            ("It.\n\n- `a`: one.\n- the others: two.", ["One.", ""]),
            ("It.\n\n- `a`: one.\n- `b` is two.", ["One.", ""]),
            ("It.\n\n- `a`: one.\n- `b`:", ["One.", ""]),
            // More than a paragraph.
            ("It.\n\n- `a`: one.\n\n  And more.\n- `b`: two.", ["", "Two."]),
            ("It.\n\n- `a`: one.\n  - `b`: two.", ["", ""]),
            ("It.\n\n- `a`: one.\n  ```text\n  x\n  ```", ["", ""]),
            ("> - `a`: one.", ["", ""]),
            ("- [ ] `a`: one.", ["", ""]),
            ("- `a`: # one.\n- `b`: 400. two.", ["", ""]),
            ("-", ["", ""]),
            // What is in front would be left without an end.
            ("One of:\n\n- `a`: one.", ["One.", ""]),
            ("**Values:**\n- `a`: one.", ["One.", ""]),
            ("# Values\n\n- `a`: one.", ["One.", ""]),
        ] {
            assert_eq!(taken(description), [description, a, b]);
        }
    }

    #[test]
    fn a_first_paragraph_is_whole_and_no_list() {
        for (description, expected) in [
            ("It.\nStill.\n\nMore.", "It.\nStill."),
            ("It.\n- `a`: one.", "It."),
            ("# It\n\nText.", "Text."),
            ("<p>It</p>\n\nMore.", "<p>It</p>"),
            ("<div>It\n\nMore.</div>", "&lt;div>It"),
            ("It. One of:\n- `a`: one.", "It."),
            ("It.\nOne of:\n\n- `a`: one.", "It."),
            ("One of:\n\n- `a`: one.", ""),
            ("- `a`: one.", ""),
            ("", ""),
        ] {
            assert_eq!(first_paragraph(description), expected, "{description:?}");
        }
    }

    #[test]
    fn no_text_is_lost_and_nothing_is_left_to_mend() {
        let pieces =
            ["- `a`", "- ", "`a`", ": ", ", ", "one ", "\n", "\n\n", "  ", "```", "<b>", "> ", "é", "*", "1. ", "#"];
        let mut state = 7_u64;
        for _ in 0..5000 {
            let mut text = String::new();
            for _ in 0..10 {
                state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
                text.push_str(pieces[(state >> 33) as usize % pieces.len()]);
            }
            let text = safe(&text);
            let words = |text: &str| text.to_lowercase().matches("one").count();
            let [of_type, a, _] = taken(&text);
            assert!(words(&of_type) + words(&a) >= words(&text), "{text:?}");
            for part in [of_type, a, first_paragraph(&text)] {
                assert_eq!(safe(&part), part, "{text:?}");
            }
        }
    }
}
