//! Work that goes on between requests.

use tokio::task::{AbortHandle, spawn};

/// A task that ends with whatever it is for.
pub(super) struct Background(AbortHandle);

impl Background {
    pub(super) fn start(work: impl Future<Output = ()> + Send + 'static) -> Self {
        Self(spawn(work).abort_handle())
    }
}

impl Drop for Background {
    fn drop(&mut self) {
        self.0.abort();
    }
}
