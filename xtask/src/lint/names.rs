//! Names: how a name of the spec looks in Rust, and which known name a misspelt one was meant to be.

/// The words of a name: `sendSMSMessage`, `send-sms-message` and `send_sms_message` have the same three. Words are cut
/// where the generator cuts them.
fn words(name: &str) -> Vec<String> {
    let mut words = Vec::new();
    for piece in name.replace('\'', "").split(|c: char| !c.is_alphanumeric()) {
        let chars: Vec<char> = piece.chars().collect();
        let mut word = String::new();
        // The case of the word's last letter; digits have none.
        let mut lower = None;
        for (index, &c) in chars.iter().enumerate() {
            let next = chars.get(index + 1);
            let ends_acronym = lower == Some(false) && c.is_uppercase() && next.is_some_and(|next| next.is_lowercase());
            if (lower == Some(true) && c.is_uppercase()) || ends_acronym {
                words.push(std::mem::take(&mut word));
            }
            if c.is_lowercase() || c.is_uppercase() {
                lower = Some(c.is_lowercase());
            }
            word.extend(c.to_lowercase());
        }
        if !word.is_empty() {
            words.push(word);
        }
    }
    words
}

/// `sendConversationMessage` → `send_conversation_message`.
pub(crate) fn snake(name: &str) -> String {
    words(name).join("_")
}

/// `sendConversationMessage` → `SendConversationMessage`.
pub(crate) fn pascal(name: &str) -> String {
    let capitalised = |word: String| {
        let mut chars = word.chars();
        chars.next().map(|first| first.to_uppercase().collect::<String>() + chars.as_str()).unwrap_or_default()
    };
    words(name).into_iter().map(capitalised).collect()
}

const KEYWORDS: [&str; 52] = [
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "crate", "do", "dyn", "else",
    "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro", "match", "mod",
    "move", "mut", "override", "priv", "pub", "ref", "return", "self", "Self", "static", "struct", "super", "trait",
    "true", "try", "type", "typeof", "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

/// Is this a word of the language, or one that is set aside for it?
pub(crate) fn is_keyword(name: &str) -> bool {
    KEYWORDS.contains(&name)
}

/// Letters, digits and `_`, beginning with a letter.
pub(super) fn is_identifier(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_alphabetic()) && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
}

/// In bytes.
const LONGEST: usize = 200;

/// The known name that a misspelt one was most likely meant to be.
pub(crate) fn nearest<'a>(name: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let plain = |name: &str| name.to_lowercase().replace(['-', '_', ' '], "");
    let wanted = plain(name);
    // What is longer was not misspelt, and to compare two such names takes seconds.
    if wanted.len() > LONGEST {
        return None;
    }
    // A third of the letters may be wrong; more than that is another word.
    let limit = (wanted.chars().count() / 3).max(1);
    known
        .into_iter()
        .filter(|known| known.len() <= 2 * LONGEST)
        .map(|known| (distance(&wanted, &plain(known)), known))
        .filter(|(distance, _)| *distance <= limit)
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, known)| known)
}

/// The known name from which one differs in a letter.
pub(super) fn misspelt<'a>(name: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    known.into_iter().find(|known| distance(name, known) == 1)
}

/// How many letters have to be added, removed, replaced or swapped with their neighbour.
fn distance(from: &str, to: &str) -> usize {
    let (from, to): (Vec<char>, Vec<char>) = (from.chars().collect(), to.chars().collect());
    let mut before: Vec<usize> = Vec::new();
    let mut above: Vec<usize> = (0..=to.len()).collect();
    for (row, a) in from.iter().enumerate() {
        let mut current = vec![row + 1];
        for (column, b) in to.iter().enumerate() {
            let left = current.last().copied().unwrap_or_default();
            let at = |line: &[usize], index: usize| line.get(index).copied().unwrap_or(usize::MAX / 2);
            let mut best = (at(&above, column) + usize::from(a != b)).min(at(&above, column + 1) + 1).min(left + 1);
            let swapped = row > 0 && column > 0 && from.get(row - 1) == Some(b) && to.get(column - 1) == Some(a);
            if swapped {
                best = best.min(at(&before, column - 1) + 1);
            }
            current.push(best);
        }
        before = std::mem::replace(&mut above, current);
    }
    above.last().copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_cut_into_words_as_the_generator_cuts_them() {
        let cases = [
            ("sendConversationMessage", "send_conversation_message", "SendConversationMessage"),
            ("PostConversationMessage", "post_conversation_message", "PostConversationMessage"),
            ("apiURL", "api_url", "ApiUrl"),
            ("APIVersionNotSupported", "api_version_not_supported", "ApiVersionNotSupported"),
            ("s-idempotency-key", "s_idempotency_key", "SIdempotencyKey"),
            ("_links", "links", "Links"),
            ("urn:microsoft.rtc:windows", "urn_microsoft_rtc_windows", "UrnMicrosoftRtcWindows"),
            ("sha256Sum", "sha256_sum", "Sha256Sum"),
            ("", "", ""),
        ];
        for (name, snake_case, pascal_case) in cases {
            assert_eq!(snake(name), snake_case);
            assert_eq!(pascal(name), pascal_case);
        }
    }

    #[test]
    fn the_nearest_name_is_a_near_one() {
        let known = ["operationId", "description", "deprecated"];
        assert_eq!(nearest("operationID", known), Some("operationId"));
        assert_eq!(nearest("desciption", known), Some("description"));
        assert_eq!(nearest("opertaionId", known), Some("operationId"));
        assert_eq!(nearest("servers", known), None);
    }

    #[test]
    fn letters_that_change_places_are_one_mistake() {
        assert_eq!(distance("reuqired", "required"), 1);
        assert_eq!(distance("", "abc"), 3);
        assert_eq!(distance("abc", "abc"), 0);
        assert_eq!(misspelt("application/jsn", ["application/json"]), Some("application/json"));
        assert_eq!(misspelt("application/json", ["application/json"]), None);
        assert_eq!(misspelt("application/pdf", ["application/xml"]), None);
    }
}
