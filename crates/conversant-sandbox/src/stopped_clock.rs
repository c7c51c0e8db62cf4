//! Virtual time for clients and sandbox alike.

use std::{
    pin::pin,
    sync::mpsc::{self, Sender},
    time::Duration,
};

use tokio::{runtime::Handle, task::spawn_blocking, time};

use crate::clock::moment;

/// Tokio's clock, stopped: time passes for clients and sandbox alike, and only when [`advance`](Self::advance) says so.
/// Feature `virtual-time`.
///
/// Everything of the clients that takes time goes by Tokio's clock: the life of a token, the provider's limits, retries and
/// timeouts. `tokio::time::pause` alone does not do here: it lets time pass whenever nothing else is left to do, and so ends
/// a call while its bytes are on the way.
///
/// ```
/// use conversant_sandbox::{Sandbox, StoppedClock};
/// use std::time::Duration;
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> std::io::Result<()> {
/// let sandbox = Sandbox::start().await?;
/// let clock = StoppedClock::new();
/// // … send something with a client, which fetches a token …
/// clock.advance(Duration::from_secs(24 * 60 * 60)).await;
/// // … send again: the token has ended, for the client as for the provider …
/// # Ok(())
/// # }
/// ```
///
/// A call that waits itself, for a retry or for a limit to pass, needs time to pass meanwhile: see
/// [`passing`](Self::passing). Times that are written, in replies and in messages, are those of the day.
#[derive(Debug)]
pub struct StoppedClock {
    /// Ends the task that keeps Tokio from letting time pass.
    _held: Sender<()>,
}

impl StoppedClock {
    /// Stops the clock of the current Tokio runtime until this value is dropped.
    ///
    /// # Panics
    ///
    /// In a runtime of several threads (`#[tokio::test]` makes one of a single thread), outside of any, and when the clock
    /// is stopped already.
    #[expect(clippy::new_without_default, reason = "it does something, and not everywhere")]
    #[track_caller]
    pub fn new() -> Self {
        time::pause();
        let (held, released) = mpsc::channel::<()>();
        // As long as a blocking task runs, Tokio does not let a stopped clock go on by itself.
        spawn_blocking(move || {
            let _ = released.recv();
        });
        Self { _held: held }
    }

    /// Lets so much time pass.
    pub async fn advance(&self, duration: Duration) {
        time::advance(duration).await;
    }

    /// What this future gives. While it is not done, a tenth of a second passes about every millisecond.
    pub async fn passing<T>(&self, future: impl Future<Output = T>) -> T {
        let mut future = pin!(future);
        loop {
            tokio::select! {
                biased;
                given = &mut future => return given,
                () = moment() => self.advance(Duration::from_millis(100)).await,
            }
        }
    }
}

impl Drop for StoppedClock {
    fn drop(&mut self) {
        if Handle::try_current().is_ok() {
            time::resume();
        }
    }
}
