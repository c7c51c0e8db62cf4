//! What the wire tests of `tests/` do not reach.

use super::tree::Tree;
use super::*;
use serde_json::json;

#[test]
fn numbers_are_written_as_they_are() {
    assert_eq!(Tree::read(&0.1_f32).expect("a number"), Tree::Bare("0.1".to_owned()));
    assert_eq!(Tree::read(&u64::MAX).expect("a number"), Tree::Bare("18446744073709551615".to_owned()));
    assert_eq!(Tree::read(&json!([1, "1", null, true])).expect("a list").json(), r#"[1,"1",null,true]"#);
}

#[test]
fn what_is_null_leaves_no_trace() {
    let value = json!({ "a": null, "b": 1 });
    let tree = Tree::read(&value).expect("an object");
    assert_eq!(write::query("q", Style::FormExploded, UNRESERVED, &tree), "b=1");
    assert_eq!(write::query("q", Style::Deep, UNRESERVED, &tree), "q%5Bb%5D=1");
    assert_eq!(write::path("q", Style::Simple, &tree), "b,1");
    assert_eq!(write::header(Style::SimpleExploded, &tree).as_deref(), Some("b=1"));
    for absent in [json!(null), json!([]), json!({}), json!({ "a": null })] {
        let tree = Tree::read(&absent).expect("a value");
        assert_eq!(write::query("q", Style::Form, UNRESERVED, &tree), "", "{absent}");
        assert_eq!(write::header(Style::Simple, &tree), None, "{absent}");
    }
}

#[test]
fn a_deep_object_may_hold_objects_and_lists() {
    let tree = Tree::read(&json!({ "a": { "b": [1, { "c": "x y" }] } })).expect("an object");
    let written = write::query("q", Style::Deep, UNRESERVED, &tree);
    assert_eq!(written.replace("%5B", "[").replace("%5D", "]"), "q[a][b][0]=1&q[a][b][1][c]=x%20y");
}

#[test]
fn parts_of_a_form_that_have_no_text_are_json() {
    let Tree::Object(fields) =
        Tree::read(&json!({ "list": [{ "a": 1 }], "object": { "b": null } })).expect("an object")
    else {
        panic!("an object")
    };
    assert_eq!(write::form(&[], &fields), "list=%7B%22a%22%3A1%7D&object=%7B%22b%22%3Anull%7D");
}
