//! A small spec, edited in many ways: what each edit is to users, and whom it breaks.

mod compiler;

use super::bump::{Bump, bump};
use super::*;

const SMALL: &str = include_str!("../../fixtures/generate/small.yaml");
const UNIONS: &str = include_str!("../../fixtures/generate/unions.yaml");
const WEBHOOKS: &str = include_str!("../../fixtures/generate/webhooks.yaml");

fn side(text: &str) -> Side {
    let spec = Spec::parse("small".to_owned(), "specs/small.yaml".to_owned(), text.to_owned());
    let spec = spec.map_err(|unread| unread.1).expect("it is YAML");
    Side::read(&spec, None).unwrap_or_else(|finding| panic!("{finding:#?}"))
}

/// A spec with some text replaced. Nothing here may hold by accident, so the text has to be there.
fn edit(base: &str, edits: &[(&str, &str)]) -> String {
    let mut head = base.to_owned();
    for (old, new) in edits {
        assert!(head.contains(old), "the fixture has no {old}");
        head = head.replacen(old, new, 1);
    }
    head
}

/// The changes that an edit makes.
fn edited(base: &str, edits: &[(&str, &str)]) -> Changes {
    compare(Some(&side(base)), Some(&side(&edit(base, edits))))
}

/// What an edit is expected to be: a line of the report, and whether it breaks on the wire and when compiled.
struct Case {
    edit: &'static [(&'static str, &'static str)],
    line: &'static str,
    wire: bool,
    compile: bool,
}

const fn case(edit: &'static [(&'static str, &'static str)], line: &'static str, wire: bool, compile: bool) -> Case {
    Case { edit, line, wire, compile }
}

const TEXT: &str = "text: { type: string, description: The words., maxLength: 100 }";
const LIMIT: &str =
    "- { name: limit, in: query, description: How many at most., schema: { type: integer, maximum: 50 }, example: 10 }";
const TOTAL: &str = "total: { type: integer, description: How many there are. }";
const LOCATION: &str = "\n          headers:\n            Location: { description: Where it is., schema: { type: string, format: uri-reference } }";

const CASES: &[Case] = &[
    case(
        &[(
            TEXT,
            "text: { type: string, description: The words., maxLength: 100 }\n        by: { type: string, description: Who. }",
        )],
        "+ property `by`: string, optional",
        false,
        false,
    ),
    case(
        &[
            ("required: [text]", "required: [text, by]"),
            (
                TEXT,
                "text: { type: string, description: The words., maxLength: 100 }\n        by: { type: string, description: Who. }",
            ),
        ],
        "+ property `by`: string, required",
        true,
        true,
    ),
    case(&[("required: [text]", "required: [text, at]")], "~ property `at`: required (was optional)", true, true),
    case(&[("maxLength: 100", "maxLength: 50")], "~ property `text`: at most 50 characters (was 100)", true, false),
    case(&[("maxLength: 100", "maxLength: 200")], "~ property `text`: at most 200 characters (was 100)", false, false),
    case(&[("enum: [calm, loud]", "enum: [calm, loud, glad]")], "+ value `glad`", false, false),
    case(&[("enum: [calm, loud]", "enum: [calm]")], "- value `loud` is gone", true, true),
    case(
        &[(TOTAL, "total: { type: number, description: How many there are. }"), (", total: total }", " }")],
        "~ property `total`: number (was integer)",
        true,
        true,
    ),
    case(&[("required: [total]", "required: []")], "~ property `total`: optional (was required)", true, true),
    case(
        &[("code: { type: string", "reason: { type: string"), ("{ code: too_long }", "{ reason: too_long }")],
        "- property `code` is gone",
        false,
        true,
    ),
    case(&[(LIMIT, "")], "- query parameter `limit`: is gone", false, true),
    case(
        &[("in: query, description: How many at most.", "in: query, required: true, description: How many at most.")],
        "~ query parameter `limit`: required (was optional)",
        true,
        true,
    ),
    case(&[("maximum: 50", "maximum: 20")], "~ query parameter `limit`: not above 20 (was 50)", true, false),
    case(
        &[(
            LIMIT,
            "- { name: limit, in: query, description: How many at most., schema: { type: integer, maximum: 50 }, example: 10 }\n        - { name: by, in: query, description: Who., schema: { type: string }, example: me }",
        )],
        "+ query parameter `by`: string, optional",
        false,
        false,
    ),
    case(&[("operationId: sayIt", "operationId: speak")], "~ is called `speak`", false, true),
    case(
        &[("/rooms/{roomId}/messages", "/rooms/{roomId}/talk")],
        "~ GET /rooms/{roomId}/talk (was GET /rooms/{roomId}/messages)",
        true,
        false,
    ),
    case(
        &[("url: https://{host}/v1", "url: https://{host}/v2")],
        "~ server: https://{host}/v2 (was https://{host}/v1)",
        true,
        false,
    ),
    case(&[("'201':", "'202':")], "- reply 201: is gone", false, false),
    case(&[(LOCATION, "")], "- reply header `Location`: is gone", false, true),
    case(
        &[(
            "'404': { description: There is no such room. }",
            "'404': { description: There is no such room. }\n        '409': { description: Somebody else speaks. }",
        )],
        "+ error 409: no body",
        false,
        false,
    ),
    case(
        &[(
            "x-idempotency: { by: header, name: Idempotency-Key, deduplicates: true, retention: 24h }",
            "x-idempotency: { by: none }",
        )],
        "~ a repeat: may do it twice (was: is recognised by `Idempotency-Key` for 24h)",
        false,
        false,
    ),
    case(&[("required: true\n        content:", "content:")], "~ body: optional (was required)", false, true),
    case(&[("style: token,", "style: cursor,")], "", false, false),
    case(&[("description: What people say.", "description: What they say.")], "", false, false),
];

#[test]
fn each_edit_of_a_spec_is_told_with_whom_it_breaks() {
    let mut wrong = Vec::new();
    for case in CASES {
        let changes = edited(SMALL, case.edit);
        let text = report::text(&changes);
        let told = match case.line {
            "" => changes.changes.is_empty(),
            line => text.lines().any(|told| told.trim() == line),
        };
        let breaks = (changes.break_on_the_wire(), changes.break_compilation());
        if !told || breaks != (case.wire, case.compile) {
            wrong.push(format!("{:?} wanted {:?} {:?}:\n{text}", case.edit, case.line, (case.wire, case.compile)));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_spec_that_did_not_change_changes_nothing() {
    for text in [SMALL, UNIONS, WEBHOOKS] {
        let changes = compare(Some(&side(text)), Some(&side(text)));
        assert_eq!(changes.changes, []);
        assert_eq!(bump(&[changes]), Bump::None);
    }
}

#[test]
fn a_provider_that_is_new_adds_and_one_that_is_gone_breaks() {
    let small = side(SMALL);
    assert_eq!(bump(&[compare(None, Some(&small))]), Bump::Addition);
    assert_eq!(bump(&[compare(Some(&small), None)]), Bump::Breaking);
}

#[test]
fn a_break_of_the_rust_api_stands_with_the_change_it_comes_from() {
    let changes = edited(SMALL, &[("required: [text]", "required: [text, at]")]);
    let text = report::text(&changes);
    for line in [
        "breaks on the wire: a request without it is refused",
        "breaks at compile time: `types::Message::at` was `Option<DateTime<Utc>>` and is `DateTime<Utc>`",
    ] {
        assert!(text.contains(line), "{line} is not in:\n{text}");
    }
    assert!(!text.contains("the generated code differs"), "{text}");
    let entry = report::changelog(&[changes], "0.2.0");
    assert!(
        entry.starts_with("## 0.2.0 (unreleased)\n\n- **Breaking**, Small: type `Message`, property `at`"),
        "{entry}"
    );
    assert!(entry.lines().all(|line| line.chars().count() <= 120), "{entry}");
}

#[test]
fn what_is_said_of_several_operations_alike_is_said_once_in_the_changelog() {
    let change = |name: &str, what: &str| {
        Change::new(Subject::Operation(name.to_owned()), Sign::Changed, what)
            .breaks_on_the_wire(["it is gone".to_owned()])
    };
    let changes = vec![change("a", "one"), change("b", "two"), change("c", "one"), change("d", "one")];
    let all = Changes { provider: "small".to_owned(), title: "Small".to_owned(), changes };
    assert_eq!(
        report::changelog(&[all], "0.2.0"),
        "## 0.2.0 (unreleased)\n\n\
         - **Breaking**, Small: operations `a`, `c` and `d`, one. Breaks on the wire: it is gone.\n\
         - **Breaking**, Small: operation `b`, two. Breaks on the wire: it is gone.\n"
    );
}
