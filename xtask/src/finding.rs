//! What a rule found in a spec, and how it is shown.

use crate::spec::Spec;
use miette::{LabeledSpan, MietteDiagnostic, NamedSource, Report, Severity};

/// One mistake: the rule it breaks, where, and what to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Finding {
    pub(crate) rule: &'static str,
    /// The JSON pointer of the place.
    pub(crate) pointer: String,
    pub(crate) message: String,
    pub(crate) fix: String,
}

impl Finding {
    pub(crate) fn error(rule: &'static str, pointer: impl Into<String>, message: impl Into<String>) -> Self {
        Self { rule, pointer: pointer.into(), message: message.into(), fix: String::new() }
    }

    pub(crate) fn fix(mut self, fix: impl Into<String>) -> Self {
        self.fix = fix.into();
        self
    }

    /// The finding as people know it from rustc: rule, place, snippet, fix.
    pub(crate) fn report(&self, spec: &Spec) -> Report {
        let at = spec.key_at(&self.pointer);
        // A key on one line is underlined; a whole block would drown the message.
        let end = spec.text[at.clone()].find('\n').map_or(at.end, |line| at.start + line);
        let place = readable(&self.pointer);
        let label = LabeledSpan::new_primary_with_span(Some("here".to_owned()), at.start..end);
        let mut diagnostic = MietteDiagnostic::new(format!("{}: {}", place, self.message))
            .with_code(self.rule)
            .with_severity(Severity::Error)
            .with_label(label);
        if !self.fix.is_empty() {
            diagnostic = diagnostic.with_help(self.fix.clone());
        }
        Report::from(diagnostic).with_source_code(NamedSource::new(&spec.path, spec.text.clone()))
    }
}

/// A JSON pointer as a reader writes it: `paths./conversations/{id}.post.responses.429`.
fn readable(pointer: &str) -> String {
    let steps = pointer.split('/').skip(1).map(|step| step.replace("~1", "/").replace("~0", "~"));
    let path = steps.collect::<Vec<_>>().join(".");
    if path.is_empty() { "the document".to_owned() } else { path }
}
