//! All that UCWA has stored: applications with their conversations, and the messages in them.

use std::fmt;

use super::{
    applications::Application,
    channel::{Outcome, Reason},
    messages::{Message, Messages},
    reason::Refusal,
};

pub(super) struct Store {
    pub(super) applications: Vec<Application>,
    pub(super) messages: Messages,
    pub(super) ids: Ids,
}

impl Default for Store {
    fn default() -> Self {
        Self { applications: vec![Application::first()], messages: Messages::default(), ids: Ids::default() }
    }
}

impl Store {
    pub(super) fn application(&mut self, id: &str) -> Result<&mut Application, Refusal> {
        let found = self.applications.iter_mut().find(|it| it.id == id);
        found.ok_or_else(|| Refusal::not_found(Some("ApplicationNotFound")))
    }

    /// The invitation is accepted; a message that came with it is stored, and told of where it comes from another.
    pub(super) fn connect(&mut self, application: &str, invitation: &str) {
        let Some(application) = self.applications.iter_mut().find(|it| it.id == application) else { return };
        let Some(first) = application.connect(invitation) else { return };
        let message = Message::first(self.ids.next_message(), &application.id, first);
        if message.from.is_some() {
            application.tell_of_message(&message, "completed", Some(Outcome::Success));
        }
        self.messages.all.push(message);
    }

    /// The invitation is declined by the one invited.
    pub(super) fn declined(&mut self, application: &str, invitation: &str) {
        if let Ok(application) = self.application(application) {
            let reason = Reason::new("RemoteFailure", "Declined", "The invitation was declined");
            application.fail(invitation, "Failed", reason);
        }
    }

    pub(super) fn clear(&mut self) {
        self.messages.all.clear();
        for application in &mut self.applications {
            application.channel.forget_pending();
        }
    }
}

/// How many ids were given of each kind. They begin as in the vendor's samples.
#[derive(Debug, Default)]
pub(super) struct Ids {
    applications: u64,
    conversations: u64,
    invitations: u64,
    messages: u64,
}

impl Ids {
    pub(super) fn next_application(&mut self) -> String {
        self.applications += 1;
        (833 + self.applications).to_string()
    }

    pub(super) fn next_conversation(&mut self) -> String {
        self.conversations += 1;
        (803 + self.conversations).to_string()
    }

    pub(super) fn next_invitation(&mut self) -> String {
        self.invitations += 1;
        (601 + self.invitations).to_string()
    }

    pub(super) fn next_message(&mut self) -> u64 {
        self.messages += 1;
        811 + self.messages
    }
}

impl fmt::Debug for Store {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Store")
            .field("applications", &self.applications.len())
            .field("messages", &self.messages.all.len())
            .finish_non_exhaustive()
    }
}
