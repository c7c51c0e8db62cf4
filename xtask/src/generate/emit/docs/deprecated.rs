//! What is not to be used any more.

use super::super::source::literal;
use super::text::{one_line, sentence};

/// The attribute of what the document marks as deprecated: nothing, of all else.
pub(crate) fn deprecated(is_deprecated: bool, description: &str) -> String {
    if !is_deprecated {
        return String::new();
    }
    format!("#[deprecated(note = {})]\n", literal(&note(description)))
}

/// The sentence of the description that says what takes its place, if there is one.
fn note(description: &str) -> String {
    let description = one_line(description);
    let says_what = |sentence: &&str| ["instead", "replace", "in place of"].iter().any(|word| sentence.contains(word));
    match description.split_inclusive(". ").find(says_what) {
        Some(found) => sentence(found),
        None => "the vendor marks it as deprecated".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_deprecated_says_what_takes_its_place() {
        let plain = "the vendor marks it as deprecated";
        for (description, said) in [
            ("The unit; `units` replaces it", "The unit; `units` replaces it."),
            ("The unit.\nUse `units`\ninstead. It is a number.", "Use `units` instead."),
            ("Deprecated in favour of units.", plain),
            ("The unit.", plain),
            ("", plain),
        ] {
            assert_eq!(note(description), said, "{description:?}");
        }
    }
}
