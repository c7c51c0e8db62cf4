//! Idempotency keys: one message a key, path and day.

use std::{
    collections::{HashMap, hash_map::Entry},
    time::Duration,
};

use tokio::time::Instant;

use crate::clock::Clock;

/// The header that carries a key.
pub(super) const HEADER: &str = "s-idempotency-key";

/// The longest a key may be.
pub(super) const MAX_LENGTH: usize = 255;

const RETENTION: Duration = Duration::from_secs(24 * 60 * 60);

/// The keys used, each with its path, and when.
#[derive(Debug, Default)]
pub(super) struct Keys {
    claimed: HashMap<(String, String), Instant>,
    pub(super) clock: Clock,
}

impl Keys {
    /// Whether the key is free on this path; from now on it is not.
    pub(super) fn claim(&mut self, path: &str, key: &str, now: Instant) -> bool {
        self.claimed.retain(|_, claimed| now.duration_since(*claimed) < RETENTION);
        match self.claimed.entry((path.to_owned(), key.to_owned())) {
            Entry::Occupied(_) => false,
            Entry::Vacant(free) => {
                free.insert(now);
                true
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_is_taken_for_a_day_on_its_path() {
        let mut keys = Keys::default();
        let start = Instant::now();
        assert!(keys.claim("/a", "key", start));
        assert!(!keys.claim("/a", "key", start));
        assert!(keys.claim("/b", "key", start));
        assert!(keys.claim("/a", "key", start + RETENTION));
    }

    #[test]
    fn a_refused_repeat_does_not_prolong_the_day() {
        let mut keys = Keys::default();
        let start = Instant::now();
        assert!(keys.claim("/a", "key", start));
        assert!(!keys.claim("/a", "key", start + RETENTION / 2));
        assert!(keys.claim("/a", "key", start + RETENTION));
    }
}
