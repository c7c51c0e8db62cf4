//! What people write in OpenAPI and plain progenitor does not take, or takes for something else: for each a document of a
//! few lines in `fixtures/openapi`, and beside it what becomes of it, here and there.

mod brief;

use super::plain::plain;
use super::{Package, lint_and_make};
use crate::spec::Spec;
use brief::{brief_of_client, brief_of_plain};
use std::collections::BTreeSet;
use std::fmt::Write;
use std::path::{Path, PathBuf};

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/openapi")
}

fn files(ending: &str) -> BTreeSet<String> {
    let entries = std::fs::read_dir(folder()).expect("there are fixtures");
    let paths = entries.map(|entry| entry.expect("it can be listed").path());
    let of = paths.filter(|path| path.extension().is_some_and(|found| found == ending));
    of.map(|path| path.file_stem().expect("a name").to_str().expect("plain names").to_owned()).collect()
}

fn read(name: &str) -> Spec {
    let path = folder().join(name).with_extension("yaml");
    let text = std::fs::read_to_string(path).expect("it is there");
    let spec = Spec::parse("fixture".into(), format!("{name}.yaml"), text);
    spec.unwrap_or_else(|unread| panic!("{name}: {:?}", unread.1)).foreign("fixture".to_owned())
}

/// What becomes of a document here.
fn ours(spec: &Spec) -> String {
    let made = lint_and_make(spec, &Package::house(&spec.provider)).1;
    let mut out = String::new();
    match made {
        Err(findings) => {
            for finding in findings {
                let _ = writeln!(out, "refused ({}): {}\n  {}", finding.rule, finding.line(spec), finding.fix);
            }
        }
        Ok(made) => {
            for note in &made.notes {
                let how = if note.lost { "missing" } else { "in other words" };
                let _ = writeln!(out, "{how}: {}: {}", note.pointer, note.message);
            }
            let left_out = made.operations.iter().flat_map(|row| &row.missing);
            let left_out = left_out.filter(|missing| !made.notes.iter().any(|note| note.message == **missing));
            left_out.for_each(|missing| out.push_str(&format!("missing: {missing}\n")));
            out.push_str(&brief_of_client(&made.files));
        }
    }
    out
}

/// One snapshot for each: after progenitor or typify were raised, their differences are what changed for a vendor's document.
#[test]
fn what_people_write_becomes_what_it_means() {
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path(folder());
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    let names = files("yaml");
    assert!(names.len() > 60, "{} fixtures", names.len());
    settings.bind(|| {
        for name in &names {
            let spec = read(name);
            let plainly = match plain(&spec.value) {
                Ok(file) => format!("generates\n{}", brief_of_plain(&file)),
                // What it says of the document is long, and not the point.
                Err(stopped) => format!("{}\n", stopped.lines().next().unwrap_or_default()),
            };
            let both = format!("# here\n\n{}\n# plain progenitor\n\n{plainly}", ours(&spec));
            insta::assert_snapshot!(name.as_str(), both);
        }
    });
}

#[test]
fn each_outcome_is_that_of_a_document() {
    assert_eq!(files("snap"), files("yaml"));
}
