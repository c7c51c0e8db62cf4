//! Which change of the spec a break of the Rust API comes from.

use super::Side;
use super::change::{Change, Sign, Subject};
use super::rust::Break;
use crate::generate::plan::{pascal, snake};

/// Adds each break to the change that it comes from; one that comes from none stands for itself.
pub(super) fn attach(breaks: Vec<Break>, base: &Side, head: &Side, changes: &mut Vec<Change>) {
    for found in breaks {
        let subject = subject(&found.path, base, head);
        let of_subject = |change: &Change| change.subject == subject;
        let removed = changes.iter().position(|change| of_subject(change) && is_whole_removal(change));
        let named = || changes.iter().position(|change| of_subject(change) && is_about(change, &found));
        // A method's reply type and its error type are told apart from the rest by nothing but their place.
        let by_kind = || {
            let kind = if found.path.ends_with("Error") { "error" } else { "send" };
            let is_meant = found.path.ends_with("Error") || found.path.ends_with("::send");
            let about = |change: &Change| of_subject(change) && change.member.as_deref() == Some(kind);
            changes.iter().position(about).filter(|_| is_meant)
        };
        let renamed = || changes.iter().position(|change| of_subject(change) && change.what.starts_with("is called"));
        match removed.or_else(named).or_else(by_kind).or_else(renamed) {
            // That a thing is gone is said once, not for each of its parts.
            Some(index) if removed.is_some() && !changes[index].compile.is_empty() => {}
            Some(index) => changes[index].compile.push(found.text),
            None => match changes.iter_mut().find(|change| of_subject(change) && change.what == OTHERWISE) {
                Some(change) => change.compile.push(found.text),
                None => {
                    let mut change = Change::new(subject, Sign::Changed, OTHERWISE);
                    change.compile.push(found.text);
                    changes.push(change);
                }
            },
        }
    }
}

/// What is said where only the Rust API changed.
const OTHERWISE: &str = "the generated code differs";

fn is_whole_removal(change: &Change) -> bool {
    change.sign == Sign::Removed && change.member.is_none()
}

fn is_about(change: &Change, found: &Break) -> bool {
    let Some(member) = &change.member else { return false };
    let plain = |name: &str| name.trim_matches('_').to_owned();
    let names = [plain(&snake(member)), plain(&pascal(member))];
    let setter = found.path.rsplit("::").next().unwrap_or_default();
    found.members.iter().any(|name| names.contains(&plain(name))) || names.contains(&plain(setter))
}

/// What an item of the Rust API belongs to in the spec.
fn subject(path: &str, base: &Side, head: &Side) -> Subject {
    let bare = path.split(": ").next().unwrap_or_default();
    let mut steps = bare.split("::");
    let (module, name) = (steps.next().unwrap_or_default(), steps.next().unwrap_or_default());
    let operations = base.plan.operations.iter().chain(&head.plan.operations);
    match module {
        "types" => {
            let names = base.plan.schemas.keys().chain(head.plan.schemas.keys());
            names.into_iter().find(|schema| pascal(schema) == name).map(|schema| Subject::Type(schema.clone()))
        }
        "operations" => {
            let ends = ["", "Error", "Body", "Headers"];
            let makes = |type_name: &str| name.strip_prefix(type_name).is_some_and(|rest| ends.contains(&rest));
            operations
                .into_iter()
                .find(|found| makes(&found.type_name))
                .map(|found| Subject::Operation(found.id.clone()))
        }
        "Client" => {
            let makes =
                |method: &str| name == method || name == format!("{method}_at") || name == format!("settle_{method}");
            let found = operations.into_iter().find(|found| makes(&found.name));
            Some(found.map_or(Subject::Client, |found| Subject::Operation(found.id.clone())))
        }
        "ClientBuilder" => Some(Subject::Client),
        "webhooks" => Some(Subject::Webhooks),
        _ => None,
    }
    .unwrap_or_else(|| Subject::Rust(path.to_owned()))
}
