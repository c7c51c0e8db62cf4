use super::*;
use crate::lint::lint;
use std::path::Path;

fn read(path: &str) -> Result<String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("xtask has a parent");
    Ok(std::fs::read_to_string(root.join(path))?)
}

fn new(name: &str) -> NewProvider {
    NewProvider::new(name, Some("Acme & Sons")).expect("it is a name")
}

fn spec(path: &str, text: &str) -> Spec {
    let read = Spec::parse("acme".to_owned(), path.to_owned(), text.to_owned());
    read.map_err(|unread| unread.1).expect("it is YAML")
}

#[test]
fn each_file_that_names_the_providers_takes_one_more() {
    let files = new("acmetest").by_hand(read).expect("the anchors are there");
    for (path, text) in &files {
        assert!(["acmetest", "Acmetest", "Acme &"].iter().any(|name| text.contains(name)), "{path} does not name it");
        let before = read(path).unwrap_or_default();
        for name in ["NAME", "TITLE", "TYPE"] {
            assert_eq!(text.matches(name).count(), before.matches(name).count(), "{path} is not filled in");
        }
        if path.ends_with(".rs") {
            assert!(syn::parse_file(text).is_ok(), "{path} is not Rust");
        }
        if path.ends_with(".toml") {
            assert!(text.parse::<toml_edit::DocumentMut>().is_ok(), "{path} is not TOML");
        }
    }
}

/// As many as make lists of names wrap. Nobody calls a provider so.
#[test]
fn providers_can_follow_each_other() {
    let root = crate::commands::root();
    let names = ["acmetest", "zetatest", "highwiretest", "hqtest", "sprouttest", "unitedtest", "otest", "aardvarktest"];
    let mut all = Files::new();
    for name in names {
        let now = |path: &str| all.get(path).cloned().map_or_else(|| read(path), Ok);
        let files = new(name).by_hand(now).unwrap_or_else(|error| panic!("{name}: {error}"));
        all.extend(formatted(&root, files).expect("it is Rust"));
    }
    for (path, text) in all.iter().filter(|(path, _)| read(path).is_ok_and(|_| !path.ends_with(".md"))) {
        let words = names::words(path, text);
        let named = |name: &&str| words.iter().any(|word| word.split('_').any(|part| part.eq_ignore_ascii_case(name)));
        assert!(names.iter().all(named), "{path} lost one");
    }
    let sandbox = &all["crates/conversant-sandbox/src/sandbox.rs"];
    for name in names {
        assert_eq!(sandbox.matches(&format!("&self.{name}")).count(), 2, "{name}: {sandbox}");
    }
}

#[test]
fn the_sketch_makes_a_client_and_says_what_it_lacks() {
    let files = new("acme").generated(new("acme").sketch()).expect("a client");
    assert!(files["crates/conversant-acme/src/operations/messages.rs"].contains("pub fn post_message("));
    let spec = spec("specs/acme.yaml", &files["specs/acme.yaml"]);
    assert!(spec.is_draft());
    let findings = lint(&spec);
    assert!(findings.iter().all(|finding| !finding.is_error()), "{findings:#?}");
    assert!(findings.iter().any(|finding| finding.message.contains("x-provenance")), "{findings:#?}");
}

#[test]
fn a_title_may_hold_any_words() {
    let titled = NewProvider::new("acme", Some("The NAME of TYPE")).expect("it is a title");
    assert!(titled.sketch().contains("title: The NAME of TYPE API"), "{}", titled.sketch());
}

#[test]
fn a_vendors_document_becomes_a_draft_that_says_the_same() {
    let vendor = spec(
        "there/vendor.yaml",
        "openapi: 3.1.0\ninfo: { title: 'Acme: chat', version: '1.0' }\nx-pagination: theirs\nx-draft: false\npaths:\n  /posts:\n    post:\n      x-owner: { team: chat }\n      \
         requestBody: { content: { application/json: { schema: { type: [object, 'null'], properties: \
         { on: { type: string, default: 'yes', description: \"Two\\nlines: # here\" }, \
         many: { type: integer, example: 18446744073709551615 } } } } } }\n      \
         responses: { '204': { description: Posted. } }\n",
    );
    let (draft, changed) = vendors(&vendor.foreign("acme".to_owned())).expect("it is YAML").expect("it can be adopted");
    assert!(!changed.is_empty(), "3.1 is said in other words");
    assert!(draft.contains("made of vendor.yaml") && draft.contains("18446744073709551615"), "{draft}");
    assert!(draft.contains("'yes'") || draft.contains("\"yes\""), "{draft}");
    for (key, told) in [("x-pagination", false), ("x-owner", true)] {
        assert!(!draft.contains(key), "{draft}");
        assert_eq!(changed.iter().any(|note| note.message.contains(key)), told, "{changed:#?}");
    }
    let read = spec("specs/acme.yaml", &draft);
    assert_eq!((read.is_draft(), read.value["openapi"].as_str()), (true, Some("3.0.3")));
    assert!(new("acme").generated(draft).is_ok());
}

#[test]
fn a_name_that_cannot_be_one_is_refused_with_the_reason() {
    for (name, said) in [
        ("Acme", "such as `acme`"),
        ("acme-chat", "such as `acmechat`"),
        ("9acme", "such as `acme`"),
        ("", "lower case"),
        ("../acme", "lower case"),
        ("type", "word of Rust"),
        ("option", "word of Rust"),
    ] {
        let refused = NewProvider::new(name, None).expect_err("it cannot be").to_string();
        assert!(refused.contains(said), "{name}: {refused}");
    }
    for title in ["A \"quoted\" title", "Acme: chat", "", "# Acme", "<b>", "a|b", "two\nlines"] {
        assert!(NewProvider::new("acme", Some(title)).is_err(), "{title}");
    }
}

#[test]
fn a_name_that_means_something_already_is_refused_with_the_place() {
    for (name, place) in [
        ("ucwa", "Cargo.toml"),
        ("operations", "Cargo.toml"),
        ("tracing", "Cargo.toml"),
        ("fault", "crates/conversant-sandbox/src/lib.rs"),
        ("provider", "crates/conversant-sandbox/src/lib.rs"),
        ("router", "crates/conversant-sandbox/src/router/mod.rs"),
    ] {
        let new = NewProvider::new(name, None).expect("it is a name");
        let refused = new.by_hand(read).expect_err("it is taken").to_string();
        assert!(refused.contains(place) && refused.contains("choose another name"), "{name}: {refused}");
    }
    assert!(new("loopback").by_hand(read).is_ok(), "what comments say takes no name");
}

#[test]
fn what_cannot_all_be_written_leaves_nothing() {
    let root = tempfile::tempdir().expect("a temporary folder");
    let there = root.path().join("there.txt");
    std::fs::write(&there, "before").expect("it can be written");
    let files = |paths: &[&str]| paths.iter().map(|path| ((*path).to_owned(), "after".to_owned())).collect::<Files>();
    // The last cannot be: a file is no folder.
    let refused = all_or_nothing(root.path(), &files(&["a/b/new.txt", "there.txt", "there.txt/below.txt"]));
    let refused = refused.expect_err("a file is no folder").to_string();
    assert!(refused.contains("there.txt/below.txt") && refused.contains("as it was"), "{refused}");
    assert_eq!(std::fs::read_to_string(&there).expect("it is there"), "before");
    assert_eq!(std::fs::read_dir(root.path()).expect("a folder").count(), 1);
    all_or_nothing(root.path(), &files(&["a/b/new.txt", "there.txt"])).expect("it can be written");
    assert_eq!(std::fs::read_to_string(&there).expect("it is there"), "after");
    assert!(root.path().join("a/b/new.txt").exists());
}
