//! What has to hold, whatever an input is.

use crate::commands::generate::{notes, table};
use crate::commands::{root, show};
use crate::finding::Finding;
use crate::generate::{self, Files, Package};
use crate::lint;
use crate::spec::Spec;
use std::collections::BTreeSet;
use std::sync::OnceLock;
use syn::Item;

/// How far an input came.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Reached {
    /// It is neither YAML nor JSON.
    Reader,
    /// The linter or a later step refused it.
    Refused,
    /// It became a crate.
    Crate,
}

/// Rules whose findings are mistakes of this program.
const OURS: [&str; 4] = ["emit", "generator", "generator-shape", "openapi-model"];

/// So many findings are shown.
const SHOWN: usize = 20;

/// Takes a text through everything, and panics where something does not hold.
pub(super) fn judge(text: &str) -> Reached {
    if let Err(unread) = parse("fuzzed.json", text) {
        show(&unread.0, &[unread.1]);
    }
    match parse("fuzzed.yaml", text) {
        Err(unread) => {
            show(&unread.0, &[unread.1]);
            Reached::Reader
        }
        Ok(spec) => {
            house(&spec);
            foreign(&spec.foreign("fuzzed".to_owned()))
        }
    }
}

fn parse(path: &str, text: &str) -> Result<Spec, crate::spec::Unread> {
    Spec::parse("fuzzed".to_owned(), path.to_owned(), text.to_owned())
}

/// As one of our specs.
fn house(spec: &Spec) {
    let findings = lint::lint(spec);
    show(spec, &findings);
    if findings.iter().any(Finding::is_error) {
        return;
    }
    match generate::from_linted(spec) {
        Ok(files) => is_a_crate(&files),
        Err(findings) => is_told(spec, &findings),
    }
}

/// As anybody's document.
fn foreign(spec: &Spec) -> Reached {
    static PACKAGE: OnceLock<Package> = OnceLock::new();
    let folder = root().join("target/fuzzed");
    let package = PACKAGE.get_or_init(|| Package::elsewhere("fuzzed", &folder, &root()).expect("it is a name"));
    let (warnings, made) = generate::lint_and_make(spec, package);
    show(spec, &warnings);
    let (warnings_again, again) = generate::lint_and_make(spec, package);
    assert_eq!(warnings, warnings_again, "the warnings of the same document differ");
    match (made, again) {
        (Ok(made), Ok(again)) => {
            is_a_crate(&made.files);
            let _ = (notes::summary(spec, &made.notes), table::table(&made.operations));
            assert!(made.files == again.files, "the crates of the same document differ");
            assert!(made.notes == again.notes, "the notes on the same document differ");
            assert!(made.operations == again.operations, "the rows of the same document differ");
            Reached::Crate
        }
        (Err(findings), Err(again)) => {
            assert_eq!(findings, again, "the findings in the same document differ");
            is_told(spec, &findings);
            Reached::Refused
        }
        (Ok(_), Err(findings)) | (Err(findings), Ok(_)) => {
            panic!("the same document is sometimes refused: {findings:?}")
        }
    }
}

/// A refusal is an answer if it says what of the document is the reason.
fn is_told(spec: &Spec, findings: &[Finding]) {
    assert!(!findings.is_empty(), "a document is refused without a finding");
    show(spec, findings);
    for finding in findings {
        assert!(!OURS.contains(&finding.rule), "{}: {}", finding.rule, finding.message);
        assert!(!finding.message.trim().is_empty(), "a finding says nothing: {finding:?}");
    }
}

fn show(spec: &Spec, findings: &[Finding]) {
    let _ = show::text(spec, findings, false);
    for finding in findings.iter().take(SHOWN) {
        let _ = finding.json(spec);
        let _ = show::text(spec, std::slice::from_ref(finding), true);
    }
}

/// Every file is what its name says, and nothing has the name of something beside it.
fn is_a_crate(files: &Files) {
    for (path, text) in files {
        let plain = |c: char| c.is_ascii_alphanumeric() || "/._-".contains(c);
        assert!(path.chars().all(plain) && !path.contains(".."), "no file is called {path:?}");
        if path.ends_with(".toml") {
            let manifest = text.parse::<toml_edit::DocumentMut>();
            manifest.unwrap_or_else(|error| panic!("{path} is not TOML: {error}"));
        } else if path.ends_with(".rs") {
            let file = syn::parse_file(text).unwrap_or_else(|error| panic!("{path} is not Rust: {error}"));
            no_name_twice(path, &file.items);
        }
    }
}

fn no_name_twice(path: &str, items: &[Item]) {
    let mut names = BTreeSet::new();
    let mut methods = BTreeSet::new();
    let mut once = |name: String| assert!(names.insert(name.clone()), "{path} has two items `{name}`");
    for item in items {
        match item {
            Item::Struct(item) => {
                once(item.ident.to_string());
                let fields = item.fields.iter().filter_map(|field| field.ident.as_ref());
                distinct(path, &item.ident, fields);
            }
            Item::Enum(item) => {
                once(item.ident.to_string());
                distinct(path, &item.ident, item.variants.iter().map(|variant| &variant.ident));
            }
            Item::Type(item) => once(item.ident.to_string()),
            Item::Trait(item) => once(item.ident.to_string()),
            Item::Mod(item) => once(item.ident.to_string()),
            Item::Macro(item) => {
                let mut tokens = item.mac.tokens.clone().into_iter().map(|token| token.to_string());
                if tokens.by_ref().any(|token| token == "enum" || token == "struct") {
                    tokens.next().into_iter().for_each(&mut once);
                }
            }
            Item::Impl(found) if found.trait_.is_none() => {
                let of = &found.self_ty;
                for item in &found.items {
                    if let syn::ImplItem::Fn(function) = item {
                        let name = format!("{}::{}", quote::quote!(#of), function.sig.ident);
                        assert!(methods.insert(name.clone()), "{path} has two methods `{name}`");
                        let arguments = function.sig.inputs.iter().filter_map(|argument| match argument {
                            syn::FnArg::Typed(typed) => match &*typed.pat {
                                syn::Pat::Ident(pattern) => Some(&pattern.ident),
                                _ => None,
                            },
                            syn::FnArg::Receiver(_) => None,
                        });
                        distinct(path, &function.sig.ident, arguments);
                    }
                }
            }
            _ => {}
        }
    }
}

fn distinct<'i>(path: &str, of: &syn::Ident, names: impl Iterator<Item = &'i syn::Ident>) {
    let mut known = BTreeSet::new();
    for name in names {
        assert!(known.insert(name), "{path}: `{of}` has `{name}` twice");
    }
}
