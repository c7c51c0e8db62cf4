//! What a test sets: how the server behaves, and those at the other end.

use std::{collections::VecDeque, time::Duration};

use super::{DEFAULT_BASE_PATH, messages::Delivery};

/// What those invited do.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum RemoteAnswer {
    /// They accept at once.
    #[default]
    Accepts,
    /// They decline at once.
    Declines,
    /// They let it ring, until [`Ucwa::remote_accepts`](super::Ucwa::remote_accepts),
    /// [`Ucwa::remote_declines`](super::Ucwa::remote_declines), or the time is up.
    Rings,
}

/// How a delivery fails: the reason on the event channel, and whom it fails for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DeliveryRefusal {
    pub(super) code: String,
    pub(super) subcode: String,
    pub(super) participants: Option<Vec<String>>,
}

impl DeliveryRefusal {
    /// Fails for everyone with this error code and subcode, such as `RemoteFailure` and `Timeout`.
    pub fn new(code: impl Into<String>, subcode: impl Into<String>) -> Self {
        Self { code: code.into(), subcode: subcode.into(), participants: None }
    }

    /// Fails for these participants only, named by their ids.
    #[must_use]
    pub fn by<Id: Into<String>>(mut self, participants: impl IntoIterator<Item = Id>) -> Self {
        self.participants = Some(participants.into_iter().map(Into::into).collect());
        self
    }
}

#[derive(Debug)]
pub(super) struct Settings {
    pub(super) base_path: String,
    /// How many answers of the root are still to be redirects.
    pub(super) root_redirects: usize,
    /// How many answers of the user resource are still to be redirects.
    pub(super) user_redirects: usize,
    pub(super) internal_host: bool,
    pub(super) longest_hold: Duration,
    pub(super) remote_answer: RemoteAnswer,
    pub(super) ring_time: Duration,
    pub(super) refusals: VecDeque<DeliveryRefusal>,
    pub(super) deliveries_held: bool,
    /// Whether the user signed in on the page of the passive grant.
    pub(super) signed_in: bool,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            base_path: DEFAULT_BASE_PATH.to_owned(),
            root_redirects: 0,
            user_redirects: 0,
            internal_host: true,
            longest_hold: Duration::from_secs(30 * 60),
            remote_answer: RemoteAnswer::default(),
            ring_time: Duration::from_secs(30),
            refusals: VecDeque::new(),
            deliveries_held: false,
            signed_in: false,
        }
    }
}

impl Settings {
    pub(super) fn ringing(&self) -> (RemoteAnswer, Duration) {
        (self.remote_answer, self.ring_time)
    }

    pub(super) fn next_delivery(&mut self) -> Delivery {
        if self.deliveries_held {
            return Delivery::Held;
        }
        self.refusals.pop_front().map_or(Delivery::Succeeds, Delivery::Fails)
    }
}

/// One less, and whether there was one.
pub(super) fn take_one(left: &mut usize) -> bool {
    let any = *left > 0;
    *left = left.saturating_sub(1);
    any
}
