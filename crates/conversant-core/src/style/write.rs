//! Trees as text, style by style.

use super::tree::Tree;
use super::{Style, UNRESERVED};
use percent_encoding::{AsciiSet, utf8_percent_encode};
use url::form_urlencoded::byte_serialize;

fn escape(text: &str, escaped: &'static AsciiSet) -> String {
    utf8_percent_encode(text, escaped).to_string()
}

/// A list's items, or an object's names and values in turn, each as text.
fn flat(tree: &Tree) -> Vec<String> {
    match tree {
        Tree::List(items) => items.iter().map(Tree::text).collect(),
        Tree::Object(_) => {
            properties(tree).into_iter().flat_map(|(name, value)| [name.to_owned(), value.text()]).collect()
        }
        scalar => vec![scalar.text()],
    }
}

/// An object's properties that are there.
fn properties(tree: &Tree) -> Vec<(&str, &Tree)> {
    match tree {
        Tree::Object(fields) => fields
            .iter()
            .filter(|(_, value)| *value != Tree::Null)
            .map(|(name, value)| (name.as_str(), value))
            .collect(),
        _ => Vec::new(),
    }
}

/// The value of a path parameter.
pub(super) fn path(name: &str, style: Style, tree: &Tree) -> String {
    let text = |text: &str| escape(text, UNRESERVED);
    let joined = |between: &str| flat(tree).iter().map(|part| text(part)).collect::<Vec<_>>().join(between);
    let named = |between: &str| {
        let pairs = properties(tree).into_iter().map(|(name, value)| format!("{}={}", text(name), text(&value.text())));
        pairs.collect::<Vec<_>>().join(between)
    };
    let is_object = matches!(tree, Tree::Object(_));
    match style {
        Style::Json => text(&tree.json()),
        Style::SimpleExploded if is_object => named(","),
        Style::Label => format!(".{}", joined(",")),
        Style::LabelExploded if is_object => format!(".{}", named(".")),
        Style::LabelExploded => format!(".{}", joined(".")),
        Style::MatrixExploded if is_object => format!(";{}", named(";")),
        Style::MatrixExploded if matches!(tree, Tree::List(_)) => {
            flat(tree).iter().map(|item| format!(";{name}={}", text(item))).collect()
        }
        // RFC 6570, 3.2.7: an empty value has no `=`.
        Style::Matrix | Style::MatrixExploded => match joined(",") {
            empty if empty.is_empty() => format!(";{name}"),
            value => format!(";{name}={value}"),
        },
        _ => joined(","),
    }
}

/// The value of a header. Headers are not escaped.
pub(super) fn header(style: Style, tree: &Tree) -> Option<String> {
    if tree.is_absent() {
        return None;
    }
    Some(match (style, tree) {
        (Style::Json, _) => tree.json(),
        (Style::SimpleExploded, Tree::Object(_)) => {
            let pairs = properties(tree).into_iter().map(|(name, value)| format!("{name}={}", value.text()));
            pairs.collect::<Vec<_>>().join(",")
        }
        _ => flat(tree).join(","),
    })
}

/// The pairs of a query parameter, or of cookies, escaped.
pub(super) fn pairs(
    name: &str,
    style: Style,
    escaped: &'static AsciiSet,
    comma: &str,
    tree: &Tree,
) -> Vec<(String, String)> {
    if tree.is_absent() {
        return Vec::new();
    }
    let text = |text: &str| escape(text, escaped);
    let label = escape(name, UNRESERVED);
    let joined = |between: &str| flat(tree).iter().map(|part| text(part)).collect::<Vec<_>>().join(between);
    match (style, tree) {
        (Style::Json, _) => vec![(label, text(&tree.json()))],
        (Style::Space, _) => vec![(label, joined("%20"))],
        (Style::Pipe, _) => vec![(label, joined("%7C"))],
        (Style::Deep, Tree::Object(_) | Tree::List(_)) => {
            let mut found = Vec::new();
            deep(name, tree, &mut found);
            found.into_iter().map(|(name, value)| (escape(&name, UNRESERVED), text(&value))).collect()
        }
        (Style::FormExploded, Tree::List(items)) => {
            items.iter().map(|item| (label.clone(), text(&item.text()))).collect()
        }
        (Style::FormExploded, Tree::Object(_)) => {
            let fields = properties(tree).into_iter();
            fields.map(|(name, value)| (escape(name, UNRESERVED), text(&value.text()))).collect()
        }
        _ => vec![(label, joined(comma))],
    }
}

/// `color[R]` and, which OpenAPI leaves open, `color[mix][0][R]` for what is below.
fn deep(name: &str, tree: &Tree, found: &mut Vec<(String, String)>) {
    match tree {
        Tree::Null => {}
        Tree::Text(text) | Tree::Bare(text) => found.push((name.to_owned(), text.clone())),
        Tree::List(items) => {
            items.iter().enumerate().for_each(|(index, item)| deep(&format!("{name}[{index}]"), item, found));
        }
        Tree::Object(fields) => fields.iter().for_each(|(key, value)| deep(&format!("{name}[{key}]"), value, found)),
    }
}

/// A query parameter as `name=value` pairs.
pub(super) fn query(name: &str, style: Style, escaped: &'static AsciiSet, tree: &Tree) -> String {
    let pairs = pairs(name, style, escaped, ",", tree).into_iter();
    pairs.map(|(name, value)| format!("{name}={value}")).collect::<Vec<_>>().join("&")
}

/// A form's fields (OpenAPI 3.0.3, 4.7.15): a list repeats its name, an object is JSON text, unless a style is given.
pub(super) fn form(styles: &[(&str, Style)], fields: &[(String, Tree)]) -> String {
    let form = |text: &str| byte_serialize(text.as_bytes()).collect::<String>();
    let mut written = Vec::new();
    for (name, value) in fields.iter().filter(|(_, value)| *value != Tree::Null) {
        match (styles.iter().find(|(styled, _)| styled == name), value) {
            (Some((_, style)), _) => {
                written.extend(Some(query(name, *style, UNRESERVED, value)).filter(|pairs| !pairs.is_empty()));
            }
            (None, Tree::List(items)) => {
                written.extend(items.iter().map(|item| format!("{}={}", form(name), form(&item.text()))));
            }
            (None, value) => written.push(format!("{}={}", form(name), form(&value.text()))),
        }
    }
    written.join("&")
}
