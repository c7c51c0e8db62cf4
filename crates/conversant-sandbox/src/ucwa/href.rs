//! Where UCWA's resources are: hrefs below the base path, which the reply puts before them.

use serde_json::Value;

pub(super) const APPLICATIONS: &str = "/applications";

pub(super) fn application(application: &str) -> String {
    format!("{APPLICATIONS}/{application}")
}

pub(super) fn events(application: &str, ack: u64) -> String {
    format!("{APPLICATIONS}/{application}/events?ack={ack}")
}

pub(super) fn me(application: &str) -> String {
    format!("{APPLICATIONS}/{application}/me")
}

pub(super) fn communication(application: &str) -> String {
    format!("{APPLICATIONS}/{application}/communication")
}

pub(super) fn invitation(application: &str, invitation: &str) -> String {
    format!("{}/invitations/{invitation}", communication(application))
}

pub(super) fn conversations(application: &str) -> String {
    format!("{}/conversations", communication(application))
}

pub(super) fn conversation(application: &str, conversation: &str) -> String {
    format!("{}/{conversation}", conversations(application))
}

pub(super) fn messaging(application: &str, conversation: &str) -> String {
    format!("{}/messaging", self::conversation(application, conversation))
}

pub(super) fn message(application: &str, conversation: &str, message: u64) -> String {
    format!("{}/messages/{message}", messaging(application, conversation))
}

pub(super) fn participants(application: &str, conversation: &str) -> String {
    format!("{}/participants", self::conversation(application, conversation))
}

pub(super) fn typing_participants(application: &str, conversation: &str) -> String {
    format!("{}/typingParticipants", participants(application, conversation))
}

pub(super) fn participant(application: &str, conversation: &str, participant: &str) -> String {
    format!("{}/{participant}", participants(application, conversation))
}

/// Puts the base path before every href that lies below it.
pub(super) fn put_below(base: &str, resource: &mut Value) {
    match resource {
        Value::Object(fields) => {
            for (name, value) in fields {
                match value {
                    Value::String(href) if name == "href" && href.starts_with(APPLICATIONS) => {
                        href.insert_str(0, base);
                    }
                    _ => put_below(base, value),
                }
            }
        }
        Value::Array(items) => items.iter_mut().for_each(|item| put_below(base, item)),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn the_base_path_comes_before_links_and_nothing_else() {
        let mut resource = json!({
            "name": "/applications",
            "_links": {"self": {"href": "/applications/1"}, "message": [{"href": "/applications/1/m"}]},
            "_embedded": {"text": {"href": "data:text/plain,/applications"}},
        });
        put_below("/ucwa/v1", &mut resource);
        assert_eq!(
            resource,
            json!({
                "name": "/applications",
                "_links": {
                    "self": {"href": "/ucwa/v1/applications/1"},
                    "message": [{"href": "/ucwa/v1/applications/1/m"}],
                },
                "_embedded": {"text": {"href": "data:text/plain,/applications"}},
            })
        );
    }
}
