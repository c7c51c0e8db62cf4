//! A document changed as text.

use super::words::word;
use bolero::TypeGenerator;

/// A change of a text. Characters and lines are counted through it, and round again.
#[derive(Debug, Clone, TypeGenerator)]
pub(super) enum Scribble {
    Cut { at: u32, length: u8 },
    End { at: u32 },
    Type { at: u32, character: char },
    Write { at: u32, text: u16 },
    Snippet { at: u32, snippet: u8 },
    Repeat { at: u32, snippet: u8, times: u8 },
    Indent { line: u16, by: u8 },
    Move { line: u16, to: u16 },
    Again { line: u16, to: u16 },
}

/// What YAML and JSON have a meaning for.
const SNIPPETS: &[&str] = &[
    "&a ",
    "*a",
    "&a [*a]",
    "<<: *a\n",
    "<<: [*a, *a]\n",
    "!!int ",
    "!!float x",
    "!!binary ",
    "! ",
    "!x ",
    "!<a>",
    "%YAML 1.2\n---\n",
    "---\n",
    "...\n",
    "? ",
    "? a\n: b\n",
    ": ",
    "- ",
    "-\n",
    "|\n",
    "|2-\n",
    ">+\n",
    "|9\n",
    "{",
    "}",
    "[",
    "]",
    "{a: ",
    "[[",
    ",",
    "\"",
    "'",
    "\\u0000",
    "\\ud800",
    "\\x",
    "\\",
    "#",
    "# \n",
    "@",
    "`",
    "\t",
    "\r",
    "\r\n",
    "\n",
    "\n\n",
    "\0",
    "\u{feff}",
    "\u{85}",
    "\u{2028}",
    "~",
    "null",
    ".inf",
    "-.inf",
    ".nan",
    "0x",
    "0o8",
    "1e999",
    "-1e999",
    "1_000",
    "+",
    "-",
    "0b1",
    "18446744073709551616",
    "99999999999999999999999999999999999999999999",
    "1e-400",
    "2020-01-01",
    "é",
    "🦀",
    "\u{10ffff}",
    "a: &b {<<: *b}",
    "a: &a\n  b: *a\n",
    "x: &x [1,1,1,1,1,1,1,1]\n",
    "y: &x [*x,*x,*x,*x,*x,*x,*x,*x]\n",
    "{\"a\":",
    "[1,",
    "//",
    "/* */",
    "'a': ",
    "\"\": ",
    "$ref: '#/a'\n",
    "$ref: \"#\"\n",
];

/// The text with these changes.
pub(super) fn changed(text: &str, scribbles: &[Scribble]) -> String {
    let mut text: String = text.to_owned();
    for scribble in scribbles {
        text = apply(scribble, &text);
    }
    text
}

fn apply(scribble: &Scribble, text: &str) -> String {
    let (before, after) = match scribble {
        Scribble::Cut { at, .. }
        | Scribble::End { at }
        | Scribble::Type { at, .. }
        | Scribble::Write { at, .. }
        | Scribble::Snippet { at, .. }
        | Scribble::Repeat { at, .. } => text.split_at(boundary(text, *at)),
        Scribble::Indent { .. } | Scribble::Move { .. } | Scribble::Again { .. } => return lines(scribble, text),
    };
    match scribble {
        Scribble::Cut { length, .. } => {
            let rest: String = after.chars().skip(usize::from(*length)).collect();
            format!("{before}{rest}")
        }
        Scribble::Type { character, .. } => format!("{before}{character}{after}"),
        Scribble::Write { text, .. } => format!("{before}{}{after}", word(*text)),
        Scribble::Snippet { snippet: number, .. } => format!("{before}{}{after}", snippet(*number)),
        Scribble::Repeat { snippet: number, times, .. } => {
            let times = if times % 16 == 0 { usize::from(*times) * 100 } else { usize::from(*times) };
            format!("{before}{}{after}", snippet(*number).repeat(times))
        }
        _ => before.to_owned(),
    }
}

fn lines(scribble: &Scribble, text: &str) -> String {
    let mut lines: Vec<String> = text.split('\n').map(str::to_owned).collect();
    let many = lines.len();
    let nth = |number: u16| usize::from(number) % many;
    match scribble {
        Scribble::Indent { line, by } => {
            let line = &mut lines[nth(*line)];
            *line = match by % 4 {
                0 => format!("  {line}"),
                1 => format!("\t{line}"),
                2 => line.trim_start().to_owned(),
                _ => format!("{}{line}", " ".repeat(usize::from(*by))),
            };
        }
        Scribble::Move { line, to } => {
            let taken = lines.remove(nth(*line));
            lines.insert(nth(*to).min(many - 1), taken);
        }
        Scribble::Again { line, to } => {
            let copy = lines[nth(*line)].clone();
            lines.insert(nth(*to), copy);
        }
        _ => {}
    }
    lines.join("\n")
}

fn snippet(number: u8) -> &'static str {
    SNIPPETS[usize::from(number) % SNIPPETS.len()]
}

/// A place between two characters.
fn boundary(text: &str, number: u32) -> usize {
    let mut at = number as usize % (text.len() + 1);
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}
