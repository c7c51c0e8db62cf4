//! What a user has to know of a running provider.

use std::{fmt, iter};

use conversant_sandbox::{HighQ, Hostaway, Provider, Spruce, Ucwa, Ziik};
use serde_json::{Map, Value, json};

/// Where a provider is, how to be let in, and what there is in it.
pub(crate) struct Description {
    provider: &'static str,
    base_url: String,
    /// The header of a request that is let in.
    authorization: String,
    /// What a client that fetches its token itself is set up with.
    credentials: Vec<(&'static str, String)>,
    /// Those of the credentials that this project's client of the provider reads from the environment.
    read_from_environment: &'static [&'static str],
    /// Ids there are, by what they are of.
    samples: Vec<(&'static str, Vec<Value>)>,
}

impl Description {
    pub(crate) fn of_hostaway(hostaway: &Hostaway) -> Self {
        let it = hostaway.credentials();
        let conversations = [it.conversation_id, it.other_conversation_id, it.full_conversation_id];
        Self {
            credentials: vec![("client_id", it.client_id), ("client_secret", it.client_secret)],
            read_from_environment: &["client_id", "client_secret"],
            samples: vec![
                ("conversation", values(conversations)),
                ("message", values([it.message_id])),
                ("reservation", values([it.reservation_id, it.full_reservation_id])),
                ("listing", values([it.listing_id])),
                ("user", values([it.user_id])),
                ("message_template", values([it.message_template_id])),
            ],
            ..Self::of(hostaway)
        }
    }

    pub(crate) fn of_spruce(spruce: &Spruce) -> Self {
        let it = spruce.credentials();
        let conversations =
            [it.conversation_id, it.other_conversation_id, it.note_conversation_id, it.team_conversation_id];
        let endpoints = [it.internal_endpoint_id, it.phone_endpoint_id, it.email_endpoint_id, it.fax_endpoint_id];
        Self {
            credentials: vec![("access_id", it.access_id), ("secret_key", it.secret_key)],
            read_from_environment: &["access_id", "secret_key"],
            samples: vec![
                ("conversation", values(conversations)),
                ("conversation_item", values([it.call_item_id])),
                ("conversation_tag", values([it.conversation_tag_id])),
                ("internal_endpoint", values(endpoints)),
                ("organization", values([it.organization_id])),
                ("member", values([it.member_id])),
                ("team", values([it.team_id])),
                ("contact", values([it.contact_id, it.uninvited_contact_id])),
                ("contact_tag", values([it.contact_tag_id])),
                ("contact_field", values([it.contact_field_id])),
                ("invite_destination", values([it.invite_destination_id])),
                ("transcription", values([it.transcription_id])),
                ("phone_line", values([it.phone_line_id])),
                ("saved_message", values([it.saved_message_id])),
                ("media", values([it.media_id])),
            ],
            ..Self::of(spruce)
        }
    }

    pub(crate) fn of_ziik(ziik: &Ziik) -> Self {
        let it = ziik.credentials();
        let conversations =
            [it.conversation_id, it.other_conversation_id, it.full_conversation_id, it.archived_conversation_id];
        Self {
            credentials: vec![("username", it.username), ("password", it.password)],
            read_from_environment: &["username", "password"],
            samples: vec![
                ("conversation", values(conversations)),
                ("message", values([it.message_id])),
                ("user", values([it.user_id, it.colleague_id])),
                ("reference", values([it.colleague_reference])),
                ("unit", values([it.unit_id, it.other_unit_id])),
                ("department", values([it.department_id])),
                ("user_type", values([it.user_type_id])),
            ],
            ..Self::of(ziik)
        }
    }

    pub(crate) fn of_highq(highq: &HighQ) -> Self {
        let it = highq.credentials();
        Self {
            credentials: vec![
                ("client_id", it.client_id),
                ("client_secret", it.client_secret),
                ("refresh_token", it.refresh_token),
                ("authorization_code", it.authorization_code),
            ],
            read_from_environment: &["client_id", "client_secret", "refresh_token"],
            samples: vec![
                ("user", values(it.user_ids)),
                ("folder", values([it.folder_id])),
                ("file", values([it.file_id])),
            ],
            ..Self::of(highq)
        }
    }

    pub(crate) fn of_ucwa(ucwa: &Ucwa) -> Self {
        let it = ucwa.credentials();
        Self {
            credentials: vec![
                ("username", it.username),
                ("password", it.password),
                ("conference_key", it.conference_key),
                ("token_url", ucwa.token_url()),
                ("autodiscover_url", ucwa.autodiscover_url()),
            ],
            read_from_environment: &["username", "password"],
            samples: vec![
                ("application", values([it.application_id])),
                ("conversation", values([it.conversation_id, it.other_conversation_id])),
                ("conversation_log", values([it.conversation_log_id])),
                ("participant", values([it.participant_id])),
                ("participant_uri", values([it.participant_uri])),
                ("conference_uri", values([it.conference_uri])),
            ],
            ..Self::of(ucwa)
        }
    }

    pub(crate) fn of(provider: &Provider) -> Self {
        Self {
            provider: provider.name(),
            base_url: provider.base_url(),
            authorization: provider.authorization(),
            credentials: Vec::new(),
            read_from_environment: &[],
            samples: Vec::new(),
        }
    }

    /// What `Client::from_env` of this project's client reads.
    fn environment(&self) -> impl Iterator<Item = (String, &str)> {
        let read = |name: &&str| self.credentials.iter().find(|(it, _)| it == name).map(|(_, value)| value.as_str());
        let credentials = self.read_from_environment.iter().filter_map(move |name| Some((*name, read(name)?)));
        let all = iter::once(("base_url", self.base_url.as_str())).chain(credentials);
        all.map(|(name, value)| (format!("{}_{name}", self.provider).to_uppercase(), value))
    }

    pub(crate) fn to_json(&self) -> Value {
        json!({
            "provider": self.provider,
            "base_url": self.base_url,
            "authorization": self.authorization,
            "credentials": self.credentials.iter().map(|(name, value)| ((*name).to_owned(), json!(value))).collect::<Map<_, _>>(),
            "environment": self.environment().map(|(name, value)| (name, json!(value))).collect::<Map<_, _>>(),
            "samples": self.samples.iter().map(|(name, values)| ((*name).to_owned(), json!(values))).collect::<Map<_, _>>(),
        })
    }
}

fn values<T: Into<Value>>(ids: impl IntoIterator<Item = T>) -> Vec<Value> {
    ids.into_iter().map(Into::into).collect()
}

/// For the terminal of whoever started it. The secrets shown are the sandbox's own, and good for nothing else.
impl fmt::Display for Description {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{}", self.provider)?;
        line(f, "base URL", &self.base_url)?;
        line(f, "Authorization", &self.authorization)?;
        for (name, value) in &self.credentials {
            line(f, name, value)?;
        }
        writeln!(f, "  ids there are")?;
        for (name, values) in &self.samples {
            let shown = |it: &Value| it.as_str().map_or_else(|| it.to_string(), str::to_owned);
            line(f, &format!("  {name}"), &values.iter().map(shown).collect::<Vec<_>>().join("  "))?;
        }
        writeln!(f, "  for Client::from_env")?;
        for (name, value) in self.environment() {
            writeln!(f, "    export {name}='{value}'")?;
        }
        Ok(())
    }
}

fn line(f: &mut fmt::Formatter<'_>, name: &str, value: &str) -> fmt::Result {
    writeln!(f, "  {name:<22} {value}")
}
