//! How a list operation's reply is cut into pages: `x-pagination`.

use serde_json::Value;

/// What `x-pagination` says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Paging {
    pub(crate) style: Style,
    /// The query parameter that says where a page starts.
    pub(crate) at: Option<String>,
    /// The query parameters that only the first page's request may have.
    pub(crate) first: Vec<String>,
    /// Where in the reply things are.
    pub(crate) items: Place,
    pub(crate) next: Option<Place>,
    /// Is `next` there and `null` on the last page?
    pub(crate) null_at_end: bool,
    pub(crate) more: Option<Place>,
    pub(crate) total: Option<Place>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Style {
    Whole,
    Offset,
    Number,
    Token,
    AfterId,
    NextLink,
}

/// The names of properties that lead to a value; none is the reply itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Place(pub(crate) Vec<String>);

impl Place {
    fn read(text: &str) -> Self {
        Self(text.split('/').map(str::to_owned).collect())
    }

    /// As a JSON pointer.
    pub(crate) fn pointer(&self) -> String {
        self.0.iter().map(|name| format!("/{}", name.replace('~', "~0"))).collect()
    }
}

/// The property by which a list goes on after its last item.
pub(crate) const ID: &str = "id";

/// Reads an operation's `x-pagination`, which the linter has looked at.
pub(crate) fn paging(operation: &Value) -> Option<Paging> {
    let pagination = operation.get("x-pagination")?;
    let text = |key: &str| pagination.get(key).and_then(Value::as_str);
    let style = match text("style")? {
        "whole" => Style::Whole,
        "offset" => Style::Offset,
        "page" => Style::Number,
        "token" | "cursor" => Style::Token,
        "after-id" => Style::AfterId,
        "next-link" => Style::NextLink,
        _ => return None,
    };
    Some(Paging {
        style,
        at: text("at").map(str::to_owned),
        first: pagination
            .get("first")
            .and_then(Value::as_array)
            .into_iter()
            .flatten()
            .filter_map(Value::as_str)
            .map(str::to_owned)
            .collect(),
        items: text("items").map_or(Place(Vec::new()), Place::read),
        next: text("next").map(Place::read),
        null_at_end: pagination.get("null_at_end").and_then(Value::as_bool).unwrap_or_default(),
        more: text("more").map(Place::read),
        total: text("total").map(Place::read),
    })
}
