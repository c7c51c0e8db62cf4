//! The few lines around a place. A document may be one line of any length, of which no terminal shows all.

use crate::spec::Spec;
use miette::{MietteError, MietteSpanContents, SourceCode, SourceSpan, SpanContents};
use std::ops::Range;

/// So many bytes are shown before a place, and behind it.
const REACH: usize = 400;

/// A label is not longer.
const LONGEST: usize = 120;

#[derive(Debug)]
pub(super) struct Excerpt {
    path: String,
    text: String,
    /// Where the text begins in the document: in bytes, and its line and column, counted from 0.
    offset: usize,
    line: usize,
    column: usize,
    /// What is labelled, in bytes of the document.
    label: Range<usize>,
    label_line: usize,
    label_column: usize,
}

impl Excerpt {
    /// What is around a place, whose label ends with its line.
    pub(super) fn around(spec: &Spec, place: Range<usize>) -> Self {
        let text = &spec.text;
        let at = place.start;
        let end = text[place.clone()].find('\n').map_or(place.end, |newline| at + newline);
        let label = at..back(text, end.min(at + LONGEST));
        let line_before = |at: usize| text[..at].rfind('\n');
        let first = line_before(at).map_or(0, |newline| line_before(newline).map_or(0, |newline| newline + 1));
        let line_after = |at: usize| text[at..].find('\n').map(|newline| at + newline + 1);
        let last = line_after(label.end).and_then(line_after).unwrap_or(text.len());
        let start = first.max(back(text, at.saturating_sub(REACH)));
        let end = last.min(back(text, label.end + REACH));
        let (line, column) = spec.line_and_column(start);
        let (label_line, label_column) = spec.line_and_column(at);
        Self {
            path: spec.path.clone(),
            text: text[start..end].to_owned(),
            offset: start,
            line: line - 1,
            column: column - 1,
            label,
            label_line: label_line - 1,
            label_column: label_column - 1,
        }
    }

    pub(super) fn label(&self) -> Range<usize> {
        self.label.clone()
    }
}

/// The nearest byte, from there backwards, that begins a character.
fn back(text: &str, at: usize) -> usize {
    (0..=at.min(text.len())).rev().find(|at| text.is_char_boundary(*at)).unwrap_or_default()
}

impl SourceCode for Excerpt {
    /// The label alone where no lines are asked for, or all there is: nothing else is ever asked for.
    fn read_span<'a>(
        &'a self,
        _: &SourceSpan,
        before: usize,
        after: usize,
    ) -> Result<Box<dyn SpanContents<'a> + 'a>, MietteError> {
        let contents = |data: &'a str, offset: usize, line, column| {
            let span = SourceSpan::new(offset.into(), data.len());
            let lines = data.lines().count();
            MietteSpanContents::new_named(self.path.clone(), data.as_bytes(), span, line, column, lines)
        };
        Ok(Box::new(match before + after {
            0 => {
                let label = &self.text[self.label.start - self.offset..self.label.end - self.offset];
                contents(label, self.label.start, self.label_line, self.label_column)
            }
            _ => contents(&self.text, self.offset, self.line, self.column),
        }))
    }
}
