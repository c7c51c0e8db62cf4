//! Sentences.

/// A text's first paragraph as a sentence, the rest as it is.
pub(super) fn lead(text: &str) -> String {
    match text.split_once("\n\n") {
        Some((first, rest)) => format!("{}\n\n{rest}", sentence(first)),
        None => sentence(text),
    }
}

/// Ends with a full stop.
pub(crate) fn sentence(text: &str) -> String {
    let text = text.trim();
    let is_one = text.is_empty() || text.ends_with(['.', '!', '?', ':', '>']) || text.ends_with("```");
    if is_one { text.to_owned() } else { format!("{text}.") }
}

/// A text as one list item.
pub(crate) fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
