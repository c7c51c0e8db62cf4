//! The pipeline as a whole, on a spec of one operation and on the real ones.

use super::package::{Elsewhere, Home};
use super::*;
use serde_json::json;
use std::path::Path;

fn small() -> Spec {
    fixture("small", include_str!("../../fixtures/generate/small.yaml"))
}

fn fixture(provider: &str, text: &str) -> Spec {
    let path = format!("specs/{provider}.yaml");
    Spec::parse(provider.to_owned(), path, text.to_owned()).expect("the fixture is YAML")
}

/// A spec with webhooks, whose clients get their tokens by a browser.
fn webhooks(change: impl Fn(&str) -> String) -> Spec {
    let text = change(include_str!("../../fixtures/generate/webhooks.yaml"));
    Spec::parse("small".to_owned(), "specs/small.yaml".to_owned(), text).expect("the fixture is YAML")
}

/// The same where nothing is signed and bodies do not name their event.
fn bare_webhooks() -> Spec {
    webhooks(|text| {
        let text = text.lines().filter(|line| !line.starts_with("  signature:") && !line.starts_with("  event:"));
        let matches = |line: &str| match line.split_once("example: { type: ") {
            Some((indent, rest)) => {
                let event = rest.split([',', ' ']).next().unwrap_or_default();
                format!("{indent}match: {{ /type: {event} }}\n{line}\n")
            }
            None => format!("{line}\n"),
        };
        text.map(matches).collect()
    })
}

/// The specs of all providers but of those that are drafts.
fn specs() -> Vec<Spec> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("xtask has a parent");
    let paths = crate::spec::paths(root, &[]).expect("there are specs");
    paths
        .iter()
        .map(|path| Spec::load(root, path).expect("it is there").map_err(|unread| unread.1).expect("it is YAML"))
        .filter(|spec| !spec.is_draft())
        .collect()
}

#[test]
fn a_small_spec_becomes_this_client() {
    let files = generate(&small()).expect("the fixture is clean");
    for name in ["Cargo.toml", "src/client.rs", "src/types.rs", "src/operations.rs", "src/operations/messages.rs"] {
        let snapshot = name.replace(['/', '.'], "_");
        insta::assert_snapshot!(snapshot, files[name]);
    }
}

#[test]
fn what_is_deprecated_says_so_where_it_is_read_and_where_it_is_set() {
    let text = include_str!("../../fixtures/generate/small.yaml");
    let text = text.replace("description: Labels.,", "deprecated: true, description: Labels; `mood` replaces them.,");
    let files = generate(&fixture("small", &text)).expect("the fixture is clean");
    let types: String = files["src/types.rs"].split_whitespace().collect::<Vec<_>>().join(" ");
    let note = "#[deprecated(note = \"Labels; `mood` replaces them.\")] pub";
    for marked in [format!("{note} tags:"), format!("{note} fn tags(")] {
        assert!(types.contains(&marked), "{marked} is not in {types}");
    }
}

#[test]
fn every_operation_shows_a_call_which_runs_where_there_is_a_sandbox() {
    let calls = |files: &Files, start: &str| {
        let sources = files.iter().filter(|(name, _)| name.starts_with("src/operations"));
        let start = format!("/// # Example\n    ///\n    /// {start}\n");
        sources.map(|(_, text)| text.matches(&start).count()).sum::<usize>()
    };
    for spec in specs() {
        let files = generate(&spec).expect("the specs are clean");
        let operations = plan::plan(&spec.provider, &spec.value).expect("it can be planned").operations.len();
        assert_eq!(calls(&files, "```"), operations, "{}", spec.path);
    }
    let files = generate(&small()).expect("the fixture is clean");
    assert_eq!((calls(&files, "```"), calls(&files, "```no_run")), (0, 2));
    assert!(!files["Cargo.toml"].contains("conversant-sandbox"));
}

#[test]
fn what_is_said_of_examples_is_about_something_there_is() {
    for (examples, refused) in [
        (json!({"arguments": {"roomId": "r2"}, "operations": {"sayIt": {"body": {"text": "hi"}}}}), None),
        (json!({"arguments": {"room": "r2"}}), Some("no operation has a parameter `room`")),
        (json!({"operations": {"say": {}}}), Some("there is no operation `say`")),
        (json!({"operations": {"sayIt": {"arguments": {"room": "r2"}}}}), Some("`sayIt` has no parameter `room`")),
        (json!({"operations": {"listMessages": {"body": {}}}}), Some("`listMessages` has no `body`")),
        (json!({"operations": {"sayIt": {"after": []}}}), Some("`sayIt` has no `after`")),
        (json!({"starts": "let x = 1;"}), Some("`starts` is not known")),
        (json!({"start": "let x = 1;"}), None),
        (json!({"start": "let x = ;"}), Some("an example is not Rust")),
        (json!({"operations": {"sayIt": {"before": ["let it = 1;"]}}}), None),
        (json!({"operations": {"sayIt": {"given": {"it": {"example": "x"}}}}}), Some("without the texts")),
        (json!({"operations": {"sayIt": {"body": {"mood": "calm"}}}}), Some("no `body` that could be written")),
    ] {
        let mut spec = small();
        spec.examples = Some(examples.clone());
        let said = generate(&spec).err().map(|findings| findings[0].message.clone());
        match refused {
            None => assert_eq!(said, None, "{examples}"),
            Some(refused) => assert!(said.as_ref().is_some_and(|said| said.contains(refused)), "{examples}: {said:?}"),
        }
    }
}

/// Texts of the small spec, and what stands in their place.
type Changes<'a> = &'a [(&'a str, &'a str)];

/// The operations of the small spec, changed.
fn pages(changes: Changes<'_>) -> String {
    let mut text = small().text;
    for (from, to) in changes {
        assert!(text.contains(from), "{from}");
        text = text.replace(from, to);
    }
    let files = generate(&fixture("small", &text)).expect("the changed fixture is clean");
    files["src/operations/messages.rs"].clone()
}

#[test]
fn a_page_says_what_the_spec_says() {
    const SAY: &str = "externalDocs: { url: https://small.example/docs/say-it }";
    const TITLED: &str =
        "externalDocs: { url: https://small.example/docs/say-it, description: \"Small, Say `it's` [x]\" }";
    const ROOM: &str = "'404': { description: There is no such room. }";
    const LOCKED: &str = "'404': { description: No room., headers: { WWW-Authenticate: { description: Where., schema: { type: string } } } }";
    let cases: [(Changes<'_>, &[&str]); 9] = [
        (&[], &["/// `POST /rooms/{roomId}/messages`\n    ///\n", "#[doc(alias = \"sayIt\")]"]),
        (
            &[(SAY, TITLED)],
            &[
                "/// `POST /rooms/{roomId}/messages`\\\n    /// In the vendor's documents: `` Say `it's` [x] ``.\n",
                "#[doc(alias = \"Say `its` [x]\")]",
                "#[doc(alias = \"sayIt\")]",
            ],
        ),
        (&[], &["/// `201`: It was said. The client reads no body.\n"]),
        (
            &[("        '404':", "        '202': { description: It is said later. }\n        '404':")],
            &[
                "/// `201` or `202`. The client reads no body.\n    ///\n    /// - `201`: It was said.\n    /// - `202`: It is said later.\n",
            ],
        ),
        (&[], &["/// # Rate limit\n    ///\n    /// None is documented. A call that is answered with 429"]),
        (
            &[(ROOM, LOCKED)],
            &[
                "/// - `404`: No room. Header: `WWW-Authenticate`.\n",
                "[`Error::raw_headers`](conversant_core::Error::raw_headers)",
            ],
        ),
        (
            &[("silent, in: query,", "silent, in: query, deprecated: true,")],
            &[
                "#[deprecated(note = \"the vendor marks it as deprecated\")]\n    #[inline]\n    pub fn silent(",
                "Does nobody hear a sound? Deprecated. On the wire",
            ],
        ),
        (
            &[("description: The room.,", "description: As `sayIt` and `listMessages` have it.,")],
            &[
                "`sayIt` and [`list_messages`](crate::Client::list_messages)",
                "[`say_it`](crate::Client::say_it) and `listMessages`",
            ],
        ),
        (
            &[(
                "style: token, size: limit, at: after, items: page/messages, next: page/next, total: total",
                "style: whole, items: page/messages",
            )],
            &["The vendor documents no pages. [`send`](crate::operations::ListMessages::send) gives the list,"],
        ),
    ];
    let lacking: Vec<_> = cases
        .iter()
        .flat_map(|(changes, expected)| {
            let page = pages(changes);
            expected.iter().filter(move |expected| !page.contains(**expected))
        })
        .collect();
    assert!(lacking.is_empty(), "{lacking:#?}");
    assert!(!pages(&[]).contains("raw_headers") && !pages(&[]).contains("deprecated"));
}

#[test]
fn what_a_foreign_document_calls_a_page_is_no_name_of_the_operation() {
    let text = small().text.replace(".example/docs/list }", ".example/docs/list, description: Find out more }");
    let home = Home::Elsewhere(Elsewhere {
        core: "../core".to_owned(),
        member: false,
        edition: "2024".to_owned(),
        rust_version: "1.89".to_owned(),
        dependencies: std::collections::BTreeMap::new(),
    });
    for (home, named) in [(Home::House, true), (home, false)] {
        let package = Package { name: "small".to_owned(), home };
        let made = make(&fixture("small", &text), &package, &[]).expect("the fixture is clean");
        assert_eq!(made.files["src/operations/messages.rs"].contains("Find out more"), named);
    }
}

#[test]
fn an_example_shows_what_it_uses_and_reads_the_reply() {
    let given = json!({ "words": { "example": "hello", "sandbox": "there.words()" } });
    let body = json!({ "text": { "rust": "words" } });
    let cases = [
        (json!({}), "let mut items = client.list_messages(\"r1\").stream();\n"),
        (json!({}), "    let message = message?;\n    println!(\"{}\", message.text);\n"),
        (json!({}), "let reply = client.say_it(\"r1\", Message::new(\"hello\")).send().await?;\n"),
        (json!({}), "println!(\"{:?}\", reply.headers().location);\n"),
        (json!({ "given": given, "body": body }), "let words = \"hello\";\n# let words = there.words();\nlet reply ="),
        (json!({ "given": given, "body": body }), "Message::new(words)"),
        (json!({ "shown": ["let words = \"hi\";"], "body": body }), "\nlet words = \"hi\";\nlet reply ="),
        (json!({ "before": ["let words = 1;"], "body": body }), "\n# let words = 1;\nlet reply ="),
    ];
    for (own, expected) in cases {
        let mut spec = small();
        spec.examples = Some(json!({ "operations": { "sayIt": own } }));
        let page = generate(&spec).expect("the fixture is clean")["src/operations/messages.rs"].clone();
        let page = page.replace("    /// ", "");
        assert!(page.contains(expected), "{expected}\nis not in\n{page}");
    }
}

#[test]
fn a_front_page_shows_a_message_that_is_sent() {
    for (provider, call) in [
        ("hostaway", ".send_conversation_message("),
        ("spruce", ".post_conversation_message("),
        ("ziik", ".create_message("),
        ("highq", ".reply_to_conversation("),
        ("ucwa", ".send_message_at("),
    ] {
        let spec = specs().into_iter().find(|spec| spec.provider == provider).expect("it is there");
        let page = &generate(&spec).expect("the specs are clean")["README.md"];
        let (_, start) = page.split_once("## Start").expect("it has a start");
        let (program, rest) = start.split_once("# Ok(())").expect("it ends");
        assert!(program.contains(call) && program.contains("println!"), "{program}");
        assert!(rest.contains("`stream`"), "{provider}");
    }
    let page = |spec: &Spec| generate(spec).expect("the fixture is clean")["README.md"].clone();
    assert!(page(&webhooks(str::to_owned)).contains("[`authorize_url`]"));
    assert!(!page(&small()).contains("[`authorize_url`]"));
}

#[test]
fn a_module_beside_the_spec_is_on_the_front_page() {
    let mut spec = small();
    let text =
        "//! Saying it\n//! twice.\n//!\n//! More.\n\nimpl Client { pub fn say_twice(&self) {} fn other(&self) {} }\n";
    spec.modules = [("twice".to_owned(), text.to_owned())].into();
    let files = generate(&spec).expect("the fixture is clean");
    assert!(
        files["README.md"].contains("\n- [`say_twice`], module `twice`: Saying it twice.\n"),
        "{}",
        files["README.md"]
    );
    assert!(files["src/lib.rs"].contains("//! [`say_twice`]: Client::say_twice\n"), "{}", files["src/lib.rs"]);
}

#[test]
fn files_are_arguments_and_replies() {
    let spec = fixture("files", include_str!("../../fixtures/generate/files.yaml"));
    let files = generate(&spec).expect("the fixture is clean");
    insta::assert_snapshot!("files_operations", files["src/operations/files.rs"]);
    assert!(!files["src/types.rs"].contains("NewFile"), "the body of an upload is no type: {}", files["src/types.rs"]);
    assert!(files["Cargo.toml"].contains("features = [\"multipart\"]"), "{}", files["Cargo.toml"]);
    assert!(files["src/lib.rs"].contains("Upload"), "{}", files["src/lib.rs"]);
}

#[test]
fn webhooks_become_this_module() {
    let files = generate(&webhooks(str::to_owned)).expect("the fixture is clean");
    insta::assert_snapshot!("src_webhooks_rs", files["src/webhooks.rs"]);
    assert!(files["Cargo.toml"].contains("conversant-core = { workspace = true, features = [\"signature\"] }"));
    assert!(files["src/lib.rs"].contains("pub mod webhooks;"));
    assert!(files["README.md"].contains("`webhooks::Event::parse` reads"));
    // Schemas that no operation reaches.
    for name in ["MessageEvent", "RoomEvent", "Room"] {
        let default = if name == "Room" { "#[derive(Default)]\n" } else { "" };
        let item = format!("{default}#[non_exhaustive]\npub struct {name} {{");
        assert!(files["src/types.rs"].contains(&item), "no {item} in {}", files["src/types.rs"]);
        assert!(files["src/types.rs"].contains(&format!("object!({name} ")));
    }
}

#[test]
fn webhooks_whose_bodies_have_no_name_are_told_apart_by_what_they_hold() {
    let files = generate(&bare_webhooks()).expect("the fixture is clean");
    insta::assert_snapshot!("bare_src_webhooks_rs", files["src/webhooks.rs"]);
    assert!(
        files["Cargo.toml"].contains("conversant-core.workspace")
            || files["Cargo.toml"].contains("conversant-core = { workspace = true }")
    );
}

#[test]
fn a_provider_without_webhooks_has_no_module_for_them() {
    let files = generate(&small()).expect("the fixture is clean");
    assert!(!files.contains_key("src/webhooks.rs") && !files["src/lib.rs"].contains("webhooks"));
    assert!(!files["Cargo.toml"].contains("signature") && !files["README.md"].contains("Webhooks"));
}

#[test]
fn the_address_where_access_is_granted_is_the_specs() {
    let files = generate(&webhooks(str::to_owned)).expect("the fixture is clean");
    let client = &files["src/client.rs"];
    assert!(
        client.contains(".authorize_url(\n                \"agree\",\n                \"read write\","),
        "{client}"
    );
    assert!(!generate(&small()).expect("the fixture is clean")["src/client.rs"].contains("authorize_url"));
}

#[test]
fn unions_are_enums_of_their_own() {
    let spec = fixture("unions", include_str!("../../fixtures/generate/unions.yaml"));
    insta::assert_snapshot!("unions_types", generate(&spec).expect("the fixture is clean")["src/types.rs"]);
    let lowered =
        lower::lower(&spec.value, &plan::plan(&spec.provider, &spec.value).expect("it can be planned")).to_string();
    assert!(!lowered.contains("oneOf") && !lowered.contains("discriminator"), "{lowered}");
}

#[test]
fn two_runs_give_the_same_bytes() {
    for spec in specs() {
        assert_eq!(generate(&spec), generate(&spec), "{}", spec.path);
    }
}

#[test]
fn every_generated_file_says_what_made_it() {
    for spec in specs() {
        for (name, text) in generate(&spec).expect("the specs are clean") {
            if name != "README.md" && !name.ends_with(".json") {
                let first: String = text.lines().next().unwrap_or_default().to_owned();
                assert!(first.contains(&format!("cargo xtask generate {}", spec.provider)), "{name}: {first}");
                assert!(first.contains(&spec.path) && first.contains(&spec.hash()), "{name}: {first}");
            }
        }
    }
}

#[test]
fn what_has_not_changed_is_not_written() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let files = generate(&small()).expect("the fixture is clean");
    let first = apply(folder.path(), "small", &files, Mode::Write).expect("it can be written");
    assert_eq!(first.len(), files.len());
    let lib = folder.path().join("small/src/lib.rs");
    let written = std::fs::metadata(&lib).and_then(|data| data.modified()).expect("it is there");
    let second = apply(folder.path(), "small", &files, Mode::Write).expect("it can be written");
    assert!(second.is_empty(), "{second:?}");
    assert_eq!(std::fs::metadata(&lib).and_then(|data| data.modified()).expect("it is there"), written);
}

#[test]
fn check_writes_nothing_and_names_the_operations_that_differ() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let old = generate(&small()).expect("the fixture is clean");
    apply(folder.path(), "small", &old, Mode::Write).expect("it can be written");
    let text = small().text.replace("Says it to everybody", "Whispers it to everybody");
    let changed = Spec::parse("small".to_owned(), "specs/small.yaml".to_owned(), text).expect("it is YAML");
    let new = generate(&changed).expect("it is clean");
    let changes = apply(folder.path(), "small", &new, Mode::Check).expect("it can be compared");
    let operations: Vec<_> = changes.iter().flat_map(|change| &change.operations).collect();
    assert_eq!(operations, ["say_it"]);
    let diff: String = changes.iter().map(|change| change.diff.as_str()).collect();
    assert!(
        diff.contains("-    /// Says it to everybody") && diff.contains("+    /// Whispers it to everybody"),
        "{diff}"
    );
    let on_disk = std::fs::read_to_string(folder.path().join("small/src/operations/messages.rs")).expect("it is there");
    assert_eq!(on_disk, old["src/operations/messages.rs"]);
}

#[test]
fn a_file_that_is_not_generated_any_more_goes() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let files = generate(&small()).expect("the fixture is clean");
    apply(folder.path(), "small", &files, Mode::Write).expect("it can be written");
    let old = folder.path().join("small/src/operations/rooms.rs");
    std::fs::write(&old, "// of a tag that is gone").expect("it can be written");
    let changes = apply(folder.path(), "small", &files, Mode::Write).expect("it can be written");
    assert_eq!(changes.len(), 1);
    assert!(!old.exists());
}

#[test]
fn the_generator_sees_no_limits_no_replies_and_no_wire_forms() {
    let spec = small();
    let plan = plan::plan(&spec.provider, &spec.value).expect("it can be planned");
    let lowered = lower::lower(&spec.value, &plan).to_string();
    for gone in ["maxLength", "maxItems", "unix-time", "int-bool", "\"201\"", "x-", "example"] {
        assert!(!lowered.contains(gone), "`{gone}` in {lowered}");
    }
}

#[test]
fn a_method_of_another_shape_is_an_error_and_not_skipped() {
    let spec = small();
    let plan = plan::plan(&spec.provider, &spec.value).expect("it can be planned");
    let file = engine::run(&lower::lower(&spec.value, &plan)).expect("the generator takes it");
    let source = prettyplease::unparse(&file);
    assert!(rewrite::methods::methods(&file).is_ok());
    for (known, unknown) in [
        ("let info = OperationInfo", "let other = OperationInfo"),
        ("let url = format!", "let address = format!"),
        (".json(&body)", ".multipart(&body)"),
    ] {
        let changed = syn::parse_file(&source.replace(known, unknown)).expect("it is still Rust");
        let refused = rewrite::methods::methods(&changed).expect_err(known);
        assert_eq!(refused.rule, "generator-shape", "{known}");
    }
}

#[test]
fn a_client_without_operations_has_nothing_that_is_never_read() {
    let allowed = |spec: &Spec| {
        let files = from_linted(spec).expect("it can be generated");
        files["src/client.rs"].contains("#[allow(dead_code)]\n    pub(crate) core: Core,")
    };
    let mut spec = small();
    assert!(!allowed(&spec));
    spec.value["paths"] = json!({});
    assert!(allowed(&spec));
}
