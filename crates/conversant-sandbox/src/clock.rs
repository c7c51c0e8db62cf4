//! The time by which tokens end and limits pass.

use std::{thread, time::Duration};

use tokio::{task::spawn_blocking, time::Instant};

/// Tokio's time, and what is to be skipped of it.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Clock {
    skipped: Duration,
}

impl Clock {
    pub(crate) fn now(self) -> Instant {
        Instant::now() + self.skipped
    }

    pub(crate) fn advance(&mut self, time: Duration) {
        self.skipped += time;
    }
}

/// Waits a millisecond of the wall's clock, also while Tokio's is stopped.
pub(crate) async fn moment() {
    let _ = spawn_blocking(|| thread::sleep(Duration::from_millis(1))).await;
}
