//! What became of a document that was not in the dialect, in a few lines.

use crate::finding::line;
use crate::generate::Note;
use crate::spec::Spec;
use std::collections::BTreeMap;

/// So many kinds of changes are listed.
const KINDS: usize = 12;

/// The notes by what they say, the most frequent first; of each the first place.
pub(crate) fn summary(spec: &Spec, notes: &[Note]) -> String {
    let mut out = String::new();
    for (lost, head) in [(true, "missing"), (false, "in other words")] {
        let mut kinds: BTreeMap<String, Vec<&Note>> = BTreeMap::new();
        for note in notes.iter().filter(|note| note.lost == lost) {
            kinds.entry(kind(&note.message)).or_default().push(note);
        }
        let mut kinds: Vec<_> = kinds.into_iter().collect();
        kinds.sort_by_key(|(_, notes)| std::cmp::Reverse(notes.len()));
        for (kind, notes) in kinds.iter().take(KINDS) {
            let place = line(spec, &notes[0].pointer, &notes[0].message);
            match notes.len() {
                1 => out.push_str(&format!("{head}: {place}\n")),
                many => out.push_str(&format!("{head}: {many} × {kind}\n  {place}\n")),
            }
        }
        if kinds.len() > KINDS {
            let more: usize = kinds[KINDS..].iter().map(|(_, notes)| notes.len()).sum();
            out.push_str(&format!("{head}: {more} more; `--report` tells each at its operation\n"));
        }
    }
    out
}

/// A message without the names in it.
fn kind(message: &str) -> String {
    let mut out = String::new();
    for (index, part) in message.split('`').enumerate() {
        out.push_str(if index % 2 == 0 { part } else { "`…`" });
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_said_of_many_is_said_once() {
        let text = "a: 1\nb: 2\n".to_owned();
        let spec = Spec::parse("x".into(), "x.yaml".into(), text).map_err(|unread| unread.1).expect("it is YAML");
        let note = |index: usize, message: String| Note { pointer: "/b".into(), message, lost: index % 2 == 1 };
        let notes: Vec<_> = (0..1000).map(|index| note(index, format!("`n{index}` is changed"))).collect();
        let shown = summary(&spec, &notes);
        assert_eq!(
            shown,
            "missing: 500 × `…` is changed\n  x.yaml:2:1: b: `n1` is changed\n\
             in other words: 500 × `…` is changed\n  x.yaml:2:1: b: `n0` is changed\n"
        );
        let notes: Vec<_> = (0..1000).map(|index| note(0, format!("{index} is changed"))).collect();
        let shown = summary(&spec, &notes);
        assert_eq!(shown.lines().count(), KINDS + 1);
        assert!(shown.ends_with("in other words: 988 more; `--report` tells each at its operation\n"), "{shown}");
    }
}
