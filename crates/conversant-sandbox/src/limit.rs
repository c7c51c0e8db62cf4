//! A limit of requests, kept by the provider.

use std::{collections::VecDeque, time::Duration};

use crate::clock::Clock;
use tokio::time::Instant;

/// So many requests in any window of this length.
#[derive(Debug)]
pub(crate) struct Limit {
    requests: usize,
    window: Duration,
    taken: VecDeque<Instant>,
    pub(crate) clock: Clock,
}

impl Limit {
    pub(crate) fn new(requests: usize, window: Duration) -> Self {
        Self { requests, window, taken: VecDeque::new(), clock: Clock::default() }
    }

    /// Is there room for one more? If so, it is taken.
    pub(crate) fn take(&mut self) -> bool {
        let now = self.clock.now();
        while self.taken.front().is_some_and(|taken| now.duration_since(*taken) >= self.window) {
            self.taken.pop_front();
        }
        let room = self.taken.len() < self.requests;
        if room {
            self.taken.push_back(now);
        }
        room
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_window_has_room_for_so_many_and_again_when_it_has_passed() {
        let mut limit = Limit::new(2, Duration::from_secs(10));
        assert_eq!([limit.take(), limit.take(), limit.take()], [true, true, false]);
        limit.clock.advance(Duration::from_secs(9));
        assert!(!limit.take());
        limit.clock.advance(Duration::from_secs(1));
        assert_eq!([limit.take(), limit.take(), limit.take()], [true, true, false]);
    }
}
