//! What an operation takes as a body, and what it answers.

use super::change::{Change, Sign};
use super::document::{content, headers, responses};
use super::fits::{Taker, misfit};
use super::operations::View;
use super::schema::{Schema, necessity};
use serde_json::Value;

type Content<'a> = Vec<(String, Schema<'a>)>;

fn media<'a>(view: View<'a>, holder: &'a Value) -> Content<'a> {
    let root = &view.side.value;
    content(view.side, holder).into_iter().map(|(name, value)| (name, Schema { root, value })).collect()
}

fn types(content: &Content<'_>) -> String {
    let names: Vec<_> = content.iter().map(|(name, _)| name.as_str()).collect();
    if names.is_empty() { "no content".to_owned() } else { names.join(", ") }
}

/// What holds the values, as one says it: the type, or what it is written in.
fn schemas(content: &Content<'_>) -> String {
    let mut words: Vec<_> = content.iter().map(|(_, schema)| schema.words()).collect();
    words.dedup();
    words.join(", ")
}

pub(super) fn body<'a>(was: View<'a>, now: View<'a>, changes: &mut Vec<Change>) {
    let change = |sign, what: String| Change::new(was.subject(), sign, what).about("body");
    let required = |body: &Value| body.get("required").and_then(Value::as_bool).unwrap_or_default();
    let find = |view: View<'a>| {
        let body = view.value().get("requestBody")?;
        Some((required(super::document::resolve(view.side, body)), media(view, body)))
    };
    match (find(was), find(now)) {
        (None, None) => {}
        (Some(_), None) => changes.push(change(Sign::Removed, "body: is gone".to_owned())),
        (None, Some((required, media))) => {
            let refused = required.then(|| "a request without it is refused".to_owned());
            let what = format!("body: {} as {}, {}", schemas(&media), types(&media), necessity(required));
            changes.push(change(Sign::Added, what).breaks_on_the_wire(refused));
        }
        (Some((was_required, was_media)), Some((now_required, now_media))) => {
            let mut words = Vec::new();
            let mut breaks = Vec::new();
            if was_required != now_required {
                words.push(format!("{} (was {})", necessity(now_required), necessity(was_required)));
                breaks.extend(now_required.then(|| "a request without it is refused".to_owned()));
            }
            if types(&was_media) != types(&now_media) {
                words.push(format!("as {} (was {})", types(&now_media), types(&was_media)));
            }
            if schemas(&was_media) != schemas(&now_media) {
                words.push(format!("{} (was {})", schemas(&now_media), schemas(&was_media)));
            }
            for (name, sent) in &was_media {
                match now_media.iter().find(|(known, _)| known == name) {
                    None => breaks.push(format!("{name} is refused")),
                    Some((_, taken)) => breaks.extend(misfit(*sent, *taken, Taker::Vendor)),
                }
            }
            if !words.is_empty() {
                changes.push(change(Sign::Changed, format!("body: {}", words.join("; "))).breaks_on_the_wire(breaks));
            }
        }
    }
}

pub(super) fn reply<'a>(was_in: View<'a>, now_in: View<'a>, changes: &mut Vec<Change>) {
    let of = |view: View<'a>| -> Vec<_> {
        let all = responses(view.side, view.value());
        all.into_iter().filter(|(status, _)| status.starts_with('2')).collect()
    };
    let (was, now) = (of(was_in), of(now_in));
    let change = |sign, what: String| Change::new(was_in.subject(), sign, what).about("send");
    for (status, response) in &now {
        let sent = media(now_in, response);
        let same = was.iter().find(|(known, _)| known == status);
        // A status that an older client does not know it decodes as the one it does.
        let Some((_, read)) = same.or(was.first()) else { continue };
        let read = media(was_in, read);
        let breaks = unread(&sent, &read, same.is_some());
        match same {
            None => {
                let what = match sent.is_empty() {
                    true => format!("reply {status}: no content"),
                    false => format!("reply {status}: {} as {}", schemas(&sent), types(&sent)),
                };
                changes.push(change(Sign::Added, what).breaks_on_the_wire(breaks));
            }
            Some(_) => {
                let mut words = Vec::new();
                if types(&sent) != types(&read) {
                    words.push(format!("{} (was {})", types(&sent), types(&read)));
                }
                if schemas(&sent) != schemas(&read) && !sent.is_empty() && !read.is_empty() {
                    words.push(format!("{} (was {})", schemas(&sent), schemas(&read)));
                }
                if !words.is_empty() {
                    let what = format!("reply {status}: {}", words.join("; "));
                    changes.push(change(Sign::Changed, what).breaks_on_the_wire(breaks));
                }
            }
        }
    }
    for (status, _) in was.iter().filter(|(status, _)| !now.iter().any(|(known, _)| known == status)) {
        changes.push(change(Sign::Removed, format!("reply {status}: is gone")));
    }
    reply_headers((was_in, &was), (now_in, &now), changes);
}

/// Why a client that reads one cannot read the other.
fn unread(sent: &Content<'_>, read: &Content<'_>, documented: bool) -> Option<String> {
    if read.is_empty() {
        // Bodies of documented statuses are skipped where none was expected.
        return (!sent.is_empty() && !documented).then(|| "a body comes where none was read".to_owned());
    }
    if sent.is_empty() {
        return Some("no body comes where one was read".to_owned());
    }
    let both: Vec<_> =
        read.iter().filter_map(|(name, read)| Some((sent.iter().find(|(known, _)| known == name)?.1, *read))).collect();
    if both.is_empty() {
        return Some(format!("{} comes where {} was read", types(sent), types(read)));
    }
    both.into_iter().find_map(|(sent, read)| misfit(sent, read, Taker::Client))
}

type Replies<'a, 'b> = (View<'a>, &'b [(&'a str, &'a Value)]);

/// All typed headers may be absent, so none of this breaks on the wire.
fn reply_headers(was: Replies<'_, '_>, now: Replies<'_, '_>, changes: &mut Vec<Change>) {
    let of = |(view, replies): Replies<'_, '_>| {
        let mut found = Vec::new();
        for (name, schema) in replies.iter().flat_map(|(_, response)| headers(view.side, response)) {
            let words = Schema { root: &view.side.value, value: schema }.words();
            if !found.iter().any(|(known, _)| known == name) {
                found.push((name.to_owned(), words));
            }
        }
        found
    };
    let subject = was.0.subject();
    let (was, now) = (of(was), of(now));
    for (name, words) in &was {
        match now.iter().find(|(known, _)| known == name) {
            None => changes.push(
                Change::new(subject.clone(), Sign::Removed, format!("reply header `{name}`: is gone")).about(name),
            ),
            Some((_, new)) if new != words => {
                let what = format!("reply header `{name}`: {new} (was {words})");
                changes.push(Change::new(subject.clone(), Sign::Changed, what).about(name));
            }
            Some(_) => {}
        }
    }
    for (name, words) in now.iter().filter(|(name, _)| !was.iter().any(|(known, _)| known == name)) {
        changes.push(Change::new(subject.clone(), Sign::Added, format!("reply header `{name}`: {words}")).about(name));
    }
}

/// A typed body of an error is given where it decodes, and its absence is no failure: nothing breaks on the wire.
pub(super) fn errors(was_in: View<'_>, now_in: View<'_>, changes: &mut Vec<Change>) {
    let of = |view: View<'_>| -> Vec<(String, String)> {
        let all = responses(view.side, view.value()).into_iter().filter(|(status, _)| !status.starts_with('2'));
        all.map(|(status, response)| (status.to_owned(), schemas(&media(view, response)))).collect()
    };
    let (was, now) = (of(was_in), of(now_in));
    let with = |schema: &str| if schema.is_empty() { "no body".to_owned() } else { schema.to_owned() };
    let change = |sign, what: String| Change::new(was_in.subject(), sign, what).about("error");
    for (status, schema) in &was {
        match now.iter().find(|(known, _)| known == status) {
            None => changes.push(change(Sign::Removed, format!("error {status}: is gone"))),
            Some((_, new)) if new != schema => {
                changes.push(change(Sign::Changed, format!("error {status}: {} (was {})", with(new), with(schema))));
            }
            Some(_) => {}
        }
    }
    for (status, schema) in now.iter().filter(|(status, _)| !was.iter().any(|(known, _)| known == status)) {
        changes.push(change(Sign::Added, format!("error {status}: {}", with(schema))));
    }
}
