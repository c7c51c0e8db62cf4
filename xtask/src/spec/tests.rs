use super::*;
use serde_json::json;

fn parse(path: &str, text: &str) -> Spec {
    let parsed = Spec::parse("x".to_owned(), path.to_owned(), text.to_owned());
    parsed.unwrap_or_else(|unread| panic!("{text:?}: {:?}", unread.1))
}

fn refused(path: &str, text: &str) -> (Spec, Finding) {
    *Spec::parse("x".to_owned(), path.to_owned(), text.to_owned()).expect_err(text)
}

#[test]
fn a_document_is_read_as_what_it_is() {
    for (path, text, value) in [
        ("a.json", r#"{"a": "\/x\ud83d\ude00\u00e9"}"#, json!({"a": "/x😀é"})),
        ("a.json", "\u{feff}{\r\n\t\"a\":\t[1,\r\n2]\r\n}", json!({"a": [1, 2]})),
        ("a.yaml", "{\n\t\"a\": \"\\/x\\ud83d\\ude00\"\n}", json!({"a": "/x😀"})),
        (
            "a.json",
            "{\"a\": [18446744073709551615, -9223372036854775808, 1e3]}",
            json!({"a": [u64::MAX, i64::MIN, 1000.0]}),
        ),
        (
            "a.yaml",
            "a: [18446744073709551615, -9223372036854775808, 1e3, +7, 0x10, 007]",
            json!({"a": [u64::MAX, i64::MIN, 1000.0, 7, 16, 7]}),
        ),
        ("a.yaml", "a: 100000000000000000000000", json!({"a": 1e23})),
        (
            "a.yaml",
            "\u{feff}a: 1\r\nb:\r\n  - x\r\n  - |\r\n    two\r\n    lines\r\n",
            json!({"a": 1, "b": ["x", "two\nlines\n"]}),
        ),
        ("a.yaml", "a: 1\t\nb: [1,\t2]\t# c\n", json!({"a": 1, "b": [1, 2]})),
        ("a.yaml", "200: ok\ntrue: 1\n1.0: 2\n", json!({"200": "ok", "true": 1, "1.0": 2})),
        (
            "a.yaml",
            "a: ~\nb:\nc: no\nd: 2020-01-01\ne: True\n",
            json!({"a": null, "b": null, "c": "no", "d": "2020-01-01", "e": true}),
        ),
        ("a.yaml", "a: !!str 5\nb: ! 6\n", json!({"a": "5", "b": "6"})),
        ("a.yaml", "---\na: 1\n---\n", json!({"a": 1})),
    ] {
        assert_eq!(parse(path, text).value, value, "{text:?}");
    }
}

#[test]
fn aliases_and_merge_keys_stand_for_what_they_name() {
    let text = "
base: &base { type: object, x: 1 }
more: &more
  x: 2
  y: &list [a, b]
one:
  <<: *base
  z: *list
two:
  x: 0
  <<: [*base, *more]
'<<': kept
";
    let spec = parse("a.yaml", text);
    assert_eq!(spec.value["one"], json!({"z": ["a", "b"], "type": "object", "x": 1}));
    assert_eq!(spec.value["two"], json!({"x": 0, "type": "object", "y": ["a", "b"]}));
    assert_eq!(spec.value["<<"], "kept");
    // A finding in what was merged is where that was written.
    let at = |pointer| spec.line_and_column(spec.key_at(pointer).start);
    assert_eq!((at("/one/type"), at("/one/z"), at("/one/z/1"), at("/two/y")), ((2, 15), (8, 3), (5, 16), (5, 3)));
}

#[test]
fn every_value_knows_its_place_in_both_notations() {
    let json = "{\r\n  \"é\": {\"a/b\": [1, {\"c\": 2}]}\r\n}";
    let yaml = "\"é\":\r\n  a/b:\r\n    - 1\r\n    - c: 2\r\n";
    for (path, text, places) in
        [("a.json", json, [(2, 9), (2, 17), (2, 21)]), ("a.yaml", yaml, [(2, 3), (3, 7), (4, 7)])]
    {
        let spec = parse(path, text);
        let found =
            ["/é/a~1b", "/é/a~1b/0", "/é/a~1b/1/c"].map(|pointer| spec.line_and_column(spec.key_at(pointer).start));
        assert_eq!(found, places, "{path}");
    }
}

#[test]
fn a_key_that_stands_twice_is_noticed_and_the_last_counts() {
    for (path, text) in
        [("a.json", "{\"a\": 1, \"b\": 0, \"a\": {\"c\": 2}}"), ("a.yaml", "200: 1\nb: 0\n'200': {c: 2}")]
    {
        let spec = parse(path, text);
        let pointer = spec.noticed.first().expect(path).pointer.clone();
        assert_eq!(spec.value.pointer(&format!("{pointer}/c")), Some(&json!(2)), "{path}");
        let at = &spec.text[spec.key_at(&pointer)];
        assert!(spec.noticed.len() == 1 && (at == "\"a\"" || at == "'200'"), "{path}: {at}");
    }
}

#[test]
fn what_cannot_be_read_is_a_finding_with_its_place() {
    let deep = format!("a: {}{}", "[".repeat(250), "]".repeat(250));
    let doubling: String = (1..40).map(|n| format!("a{n}: &a{n} [*a{}, *a{}]\n", n - 1, n - 1)).collect();
    let doubling = format!("a0: &a0 [1]\n{doubling}");
    let chain: String =
        (1..9).map(|n| format!("a{n}: &a{n} {}*a{}{}\n", "[".repeat(100), n - 1, "]".repeat(100))).collect();
    let chain = format!("a0: &a0 1\n{chain}");
    let lists = format!("{}1", "- ".repeat(20_000));
    let deep_json = format!("{{\"a\": {}{}}}", "[".repeat(20_000), "]".repeat(20_000));
    for (path, text, rule, part, place) in [
        ("a.json", "{\"a\": 1,}", "json", "not JSON", (1, 8)),
        ("a.json", "{\"a\": // c\n1}", "json", "not JSON", (1, 7)),
        ("a.json", "{\"a\": \"\\q\"}", "json", "not JSON", (1, 8)),
        ("a.json", "{\"a\": 1e999}", "json", "1e999", (1, 7)),
        ("a.json", "", "json", "empty", (1, 1)),
        ("a.json", "[]", "json", "mapping", (1, 1)),
        ("a.json", &deep_json, "json", "depth", (1, 517)),
        ("a.yaml", "", "yaml", "empty", (1, 1)),
        ("a.yaml", "a: 1\n---\nb: 2", "yaml", "2 YAML documents", (1, 1)),
        ("a.yaml", "a:\n\tb: 1", "yaml", "not YAML", (2, 2)),
        ("a.yaml", "a: &a [*a]", "yaml", "holds it", (1, 8)),
        ("a.yaml", "a: !include b.yaml", "yaml", "tag", (1, 4)),
        ("a.yaml", "a: .inf", "yaml", "no number", (1, 4)),
        ("a.yaml", "[a]: 1", "yaml", "key", (1, 1)),
        ("a.yaml", "a:\n  <<: 1", "yaml", "`<<`", (2, 3)),
        ("a.yaml", &deep, "yaml", "levels deep", (1, 203)),
        ("a.yaml", &lists, "yaml", "levels deep", (1, 401)),
        ("a.yaml", &doubling, "yaml", "aliases", (20, 12)),
        ("a.yaml", &chain, "yaml", "levels deep", (3, 109)),
    ] {
        let (spec, finding) = refused(path, text);
        let shown = &text[..text.len().min(60)];
        assert!(finding.message.contains(part), "{shown:?}: {}", finding.message);
        assert_eq!((finding.rule, spec.line_and_column(spec.key_at("").start)), (rule, place), "{shown:?}");
        assert!(!finding.fix.is_empty(), "{shown:?}");
    }
    for text in ["a:\n\tb: 1", "a:\t1"] {
        assert!(refused("a.yaml", text).1.fix.contains("spaces"), "{text:?}");
    }
}

#[test]
fn only_what_lies_in_specs_is_ours() {
    let root = tempfile::tempdir().expect("a temporary folder");
    let house = root.path().join("specs/acme.yaml");
    let foreign = root.path().join("acme.json");
    std::fs::create_dir(root.path().join("specs")).expect("it can be made");
    for path in [&house, &foreign] {
        std::fs::write(path, "{}").expect("it can be written");
    }
    let origin = |path| Spec::load(root.path(), path).expect("it is there").expect("it is YAML").origin;
    assert_eq!((origin(&house), origin(&foreign)), (Origin::House, Origin::Foreign));
    std::fs::write(&foreign, b"{\"a\": \"\xff\"}").expect("it can be written");
    let error = Spec::load(root.path(), &foreign).expect_err("it is no text").to_string();
    assert!(error.contains("acme.json") && error.contains("byte 7"), "{error}");
}
