//! What a rule found in a spec, and how it is shown.

mod excerpt;

use crate::spec::Spec;
use excerpt::Excerpt;
use miette::{LabeledSpan, MietteDiagnostic, Report};
use serde_json::{Value, json};

/// Does a finding stop anything?
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Severity {
    Error,
    Warning,
}

/// What is said of a place, on one line.
pub(crate) fn line(spec: &Spec, pointer: &str, message: &str) -> String {
    let (line, column) = spec.line_and_column(spec.key_at(pointer).start);
    format!("{}:{line}:{column}: {}: {message}", spec.path, readable(pointer))
}

/// One mistake: the rule it breaks, where, and what to do.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) struct Finding {
    pub(crate) rule: &'static str,
    pub(crate) severity: Severity,
    /// The JSON pointer of the place.
    pub(crate) pointer: String,
    pub(crate) message: String,
    pub(crate) fix: String,
}

impl Finding {
    pub(crate) fn error(rule: &'static str, pointer: impl Into<String>, message: impl Into<String>) -> Self {
        let (pointer, message) = (pointer.into(), message.into());
        Self { rule, severity: Severity::Error, pointer, message, fix: String::new() }
    }

    pub(crate) fn fix(mut self, fix: impl Into<String>) -> Self {
        self.fix = fix.into();
        self
    }

    pub(crate) fn is_error(&self) -> bool {
        self.severity == Severity::Error
    }

    /// The finding as people know it from rustc: rule, place, snippet, fix.
    pub(crate) fn report(&self, spec: &Spec) -> Report {
        // A key on one line is underlined; a whole block would drown the message.
        let excerpt = Excerpt::around(spec, spec.key_at(&self.pointer));
        let place = readable(&self.pointer);
        let label = LabeledSpan::new_primary_with_span(Some("here".to_owned()), excerpt.label());
        let mut diagnostic = MietteDiagnostic::new(format!("{}: {}", place, self.message))
            .with_code(self.rule)
            .with_severity(match self.severity {
                Severity::Error => miette::Severity::Error,
                Severity::Warning => miette::Severity::Warning,
            })
            .with_label(label);
        if !self.fix.is_empty() {
            diagnostic = diagnostic.with_help(self.fix.clone());
        }
        Report::from(diagnostic).with_source_code(excerpt)
    }

    /// The finding on one line: where, and what.
    pub(crate) fn line(&self, spec: &Spec) -> String {
        line(spec, &self.pointer, &self.message)
    }

    /// The finding for a machine: one object, on one line when it is printed.
    pub(crate) fn json(&self, spec: &Spec) -> Value {
        let (line, column) = spec.line_and_column(spec.key_at(&self.pointer).start);
        let severity = if self.is_error() { "error" } else { "warning" };
        json!({
            "file": spec.path, "line": line, "column": column, "severity": severity, "rule": self.rule,
            "pointer": self.pointer, "message": self.message, "fix": self.fix,
        })
    }
}

/// A JSON pointer as a reader writes it: `paths./conversations/{id}.post.responses.429`.
fn readable(pointer: &str) -> String {
    let steps = pointer.split('/').skip(1).map(|step| step.replace("~1", "/").replace("~0", "~"));
    let path = steps.collect::<Vec<_>>().join(".");
    if path.is_empty() { "the document".to_owned() } else { path }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_finding_for_a_machine_says_where_the_key_is() {
        let text = "a: 1\nb:\n  'é': { c: 2 }\n".to_owned();
        let spec = Spec::parse("x".to_owned(), "specs/x.yaml".to_owned(), text).expect("it is YAML");
        let finding = Finding::error("rule", "/b/é/c", "this is wrong").fix("mend it");
        let place = |found: &Value| (found["line"].as_u64(), found["column"].as_u64());
        let found = finding.json(&spec);
        assert_eq!(place(&found), (Some(3), Some(10)), "{found}");
        assert_eq!((&found["file"], &found["fix"]), (&json!("specs/x.yaml"), &json!("mend it")));
        assert_eq!(found["severity"], "error");
        assert_eq!(finding.line(&spec), "specs/x.yaml:3:10: b.é.c: this is wrong");
        let shown = format!("{:?}", finding.report(&spec));
        assert!(shown.contains("specs/x.yaml:3:10") && shown.contains("'é': { c: 2 }"), "{shown}");
        // What is not there is where its nearest parent is.
        assert_eq!(place(&Finding::error("rule", "/nothing", "m").json(&spec)), (Some(1), Some(1)));
    }

    #[test]
    fn a_finding_in_a_document_of_one_line_shows_what_is_around_it() {
        let long = "é".repeat(100_000);
        let text = format!("{{\"a\": \"{long}\", \"b\": 1, \"{long}\": 2}}");
        let spec = Spec::parse("x".to_owned(), "x.json".to_owned(), text).expect("it is JSON");
        let shown = |pointer: &str| format!("{:?}", Finding::error("rule", pointer, "this is wrong").report(&spec));
        let first = shown("/b");
        assert!(first.contains("x.json:1:100011") && first.contains("\"b\": 1, ") && first.len() < 2_000, "{first}");
        assert!(shown(&format!("/{long}")).contains("x.json:1:100019"));
    }
}
