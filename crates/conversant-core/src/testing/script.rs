//! What a test has of its canned replies.

use super::replies::{Replies, TOKEN};
use super::{Answers, Described, Typed};
use serde_json::Value;
use std::fmt;
use std::sync::Arc;

/// What a client's own requests for tokens are answered, in JSON as the provider has it.
pub type TokenAnswers<'a> = Answers<'a, Typed<Value>, (), Typed<Value>>;

/// What the calls of clients are answered, and what they were. Clones are the same script; with the last of them, what was
/// never asked for fails the test.
#[derive(Clone, Default)]
pub struct Script {
    owner: Arc<Owner>,
}

#[derive(Default)]
struct Owner {
    replies: Replies,
}

impl Script {
    /// What a client is given of it.
    pub(crate) fn replies(&self) -> &Replies {
        &self.owner.replies
    }

    /// See `Canned::calls`.
    pub fn calls(&self) -> Vec<&'static str> {
        self.replies().calls()
    }

    /// See `Canned::token_requests`.
    pub fn token_requests(&self) -> TokenAnswers<'_> {
        Answers::new(self, Described { name: TOKEN, operation: None, success: 200, envelope: None, read: |_| Ok(()) })
    }

    /// See `Canned::verify`.
    ///
    /// # Panics
    ///
    /// When something that was canned was not asked for, or the other way round.
    #[track_caller]
    pub fn verify(&self) {
        if let Some(complaint) = self.replies().complaint() {
            panic!("{complaint}");
        }
    }
}

impl Drop for Owner {
    /// A test that fails already is not told more.
    fn drop(&mut self) {
        if !std::thread::panicking()
            && let Some(complaint) = self.replies.complaint()
        {
            panic!("{complaint}");
        }
    }
}

impl fmt::Debug for Script {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Script").field("calls", &self.calls()).finish_non_exhaustive()
    }
}
