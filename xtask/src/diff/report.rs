//! The changes as people read them, and as an entry of the changelog.

use super::change::{Change, Changes, Sign, Subject};
use std::fmt::Write;

/// The report on one provider.
pub(crate) fn text(of: &Changes) -> String {
    let breaking = of.changes.iter().filter(|change| change.breaks()).count();
    let mut out = match of.changes.len() {
        0 => format!("{}: nothing that users notice\n", of.provider),
        1 => format!(
            "{}: one change, {}\n",
            of.provider,
            if breaking == 1 { "which breaks callers" } else { "compatible" }
        ),
        all => format!("{}: {all} changes, {breaking} of them breaking\n", of.provider),
    };
    let mut subject = None;
    for change in sorted(of) {
        if subject != Some(&change.subject) {
            let _ = writeln!(out, "\n  {}", subject_words(&change.subject));
            subject = Some(&change.subject);
        }
        let sign = match change.sign {
            Sign::Added => '+',
            Sign::Changed => '~',
            Sign::Removed => '-',
        };
        let _ = writeln!(out, "    {sign} {}", change.what);
        for why in &change.wire {
            let _ = writeln!(out, "        breaks on the wire: {why}");
        }
        for why in &change.compile {
            let _ = writeln!(out, "        breaks at compile time: {why}");
        }
    }
    out
}

/// By subject, in the order in which they were found.
fn sorted(of: &Changes) -> Vec<&Change> {
    let mut changes: Vec<_> = of.changes.iter().collect();
    changes.sort_by_key(|change| change.subject.clone());
    changes
}

fn subject_words(subject: &Subject) -> String {
    match subject {
        Subject::Client => "all operations".to_owned(),
        Subject::Operation(id) => format!("operation `{id}`"),
        Subject::Type(name) => format!("type `{name}`"),
        Subject::Webhooks => "webhooks".to_owned(),
        Subject::Rust(path) => format!("in Rust: `{path}`"),
    }
}

/// Lines for the changelog, what breaks first. What is said of several operations alike is said once.
pub(crate) fn changelog(all: &[Changes], version: &str) -> String {
    let mut out = format!("## {version} (unreleased)\n\n");
    for breaking in [true, false] {
        for of in all {
            let mut entries: Vec<(Vec<&Subject>, String)> = Vec::new();
            for change in sorted(of).into_iter().filter(|change| change.breaks() == breaking) {
                let said = said(change);
                let alike = |(subjects, known): &&mut (Vec<&Subject>, String)| {
                    *known == said
                        && matches!((subjects[0], &change.subject), (Subject::Operation(_), Subject::Operation(_)))
                };
                match entries.iter_mut().find(alike) {
                    Some((subjects, _)) => subjects.push(&change.subject),
                    None => entries.push((vec![&change.subject], said)),
                }
            }
            for (subjects, said) in entries {
                let mark = if breaking { "**Breaking**, " } else { "" };
                let line = format!("- {mark}{}: {}, {said}", of.title, subjects_words(&subjects));
                let _ = writeln!(out, "{}", wrapped(&line));
            }
        }
    }
    out
}

/// What changed and whom it breaks, as sentences.
fn said(change: &Change) -> String {
    let kinds: Vec<_> = [("on the wire", &change.wire), ("at compile time", &change.compile)]
        .iter()
        .filter(|(_, why)| !why.is_empty())
        .map(|(kind, why)| format!("{kind}: {}", why.join("; ")))
        .collect();
    let breaks = if kinds.is_empty() { String::new() } else { format!(" Breaks {}.", kinds.join(", and ")) };
    format!("{}.{breaks}", change.what)
}

fn subjects_words(subjects: &[&Subject]) -> String {
    let name = |subject: &&Subject| match subject {
        Subject::Operation(id) => format!("`{id}`"),
        other => subject_words(other),
    };
    match subjects {
        [one] => subject_words(one),
        [first @ .., last] => {
            let first: Vec<_> = first.iter().map(name).collect();
            format!("operations {} and {}", first.join(", "), name(last))
        }
        [] => String::new(),
    }
}

/// A list item's text in lines of 120 characters.
fn wrapped(text: &str) -> String {
    let mut out = String::new();
    let mut width = 0;
    for word in text.split(' ') {
        if width > 0 && width + 1 + word.chars().count() > 120 {
            out.push_str("\n  ");
            width = 2;
        } else if width > 0 {
            out.push(' ');
            width += 1;
        }
        out.push_str(word);
        width += word.chars().count();
    }
    out
}
