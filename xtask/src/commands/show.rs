//! Findings, for people: all errors, and as much of the warnings as a reader takes in.

use crate::finding::Finding;
use crate::spec::Spec;
use std::collections::BTreeMap;
use std::io::IsTerminal;

/// So many errors are shown whole, and of each rule so many warnings a line each.
const WHOLE: usize = 20;
const LINES: usize = 2;

/// Shows the findings of a document on standard error; each of them whole if so asked.
pub(crate) fn show(spec: &Spec, findings: &[Finding], verbose: bool) {
    eprint!("{}", text(spec, findings, verbose));
}

pub(crate) fn text(spec: &Spec, findings: &[Finding], verbose: bool) -> String {
    let (errors, warnings): (Vec<_>, Vec<_>) = findings.iter().partition(|finding| finding.is_error());
    let whole = if verbose { usize::MAX } else { WHOLE };
    let mut out: String = errors.iter().take(whole).map(|finding| report(finding, spec)).collect();
    if errors.len() > whole {
        out.push_str(&format!("… and {} errors more; `--verbose` shows them\n\n", errors.len() - whole));
    }
    if verbose {
        out.extend(warnings.iter().map(|finding| report(finding, spec)));
    } else {
        out.push_str(&by_rule(spec, &warnings));
    }
    let path = &spec.path;
    out.push_str(&match (errors.len(), warnings.len()) {
        (0, 0) => format!("{path}: clean\n"),
        (0, many) => format!("{path}: no error, {many} {}\n", plural(many, "warning")),
        (many, 0) => format!("{path}: {many} to mend\n"),
        (errors, warnings) => {
            format!("{path}: {errors} to mend, {warnings} {}\n", plural(warnings, "warning"))
        }
    });
    out
}

fn report(finding: &Finding, spec: &Spec) -> String {
    let report = finding.report(spec);
    // As `{:?}` of a report chooses, which always writes to a terminal's taste.
    match std::io::stderr().is_terminal() {
        true => format!("{report:?}\n"),
        false => {
            let mut out = String::new();
            let handler = miette::GraphicalReportHandler::new_themed(miette::GraphicalTheme::unicode_nocolor());
            match handler.render_report(&mut out, report.as_ref()) {
                Ok(()) => out + "\n",
                Err(_) => format!("{report:?}\n"),
            }
        }
    }
}

/// The rules with what they found, the most frequent first: thousands of warnings would drown the rest.
fn by_rule(spec: &Spec, warnings: &[&Finding]) -> String {
    let mut rules: BTreeMap<&str, Vec<&Finding>> = BTreeMap::new();
    for finding in warnings {
        rules.entry(finding.rule).or_default().push(finding);
    }
    let mut rules: Vec<_> = rules.into_iter().collect();
    rules.sort_by_key(|(_, found)| std::cmp::Reverse(found.len()));
    let mut out = String::new();
    for (rule, found) in &rules {
        out.push_str(&format!("warning: {} × {rule}\n", found.len()));
        out.extend(found.iter().take(LINES).map(|finding| format!("  {}\n", finding.line(spec))));
    }
    if !rules.is_empty() {
        let explained = rules.first().map_or("RULE", |(rule, _)| rule);
        out.push_str(&format!(
            "  `cargo xtask lint --verbose` shows each with its place, `--explain {explained}` says why it is asked\n\n"
        ));
    }
    out
}

fn plural(many: usize, word: &str) -> String {
    if many == 1 { word.to_owned() } else { format!("{word}s") }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::finding::Severity;

    #[test]
    fn thousands_of_warnings_are_a_count_per_rule() {
        let spec = Spec::parse("x".into(), "x.yaml".into(), "a: 1\nb: 2\n".into()).expect("it is YAML");
        let warning = |index: usize| Finding {
            severity: Severity::Warning,
            ..Finding::error(if index == 0 { "rare" } else { "frequent" }, "/b", format!("warning {index}"))
        };
        let mut findings: Vec<_> = (0..3001).map(warning).collect();
        findings.push(Finding::error("stop", "/a", "this stops").fix("go on"));
        let shown = text(&spec, &findings, false);
        assert!(shown.lines().count() < 30, "{shown}");
        for part in [
            "this stops",
            "go on",
            "3000 × frequent",
            "1 × rare",
            "x.yaml:2:1: b: warning 1",
            "1 to mend, 3001 warnings",
        ] {
            assert!(shown.contains(part), "no `{part}` in {shown}");
        }
        assert!(shown.find("this stops") < shown.find("frequent") && shown.find("frequent") < shown.find("rare"));
        assert_eq!(text(&spec, &findings, true).matches("warning ").count(), 3001);
    }
}
