//! Ways to misbehave, and the queue of those still to come.

use std::{
    collections::VecDeque,
    sync::{Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use http::{HeaderValue, StatusCode};

use crate::vendor::Operation;

/// One way in which a provider fails a request.
///
/// "Stored" below means that the request is handled as ever; whether that stores anything is the vendor's rule.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Fault {
    /// Resets the connection once the request's head is known, its body unread. Not stored, not recorded.
    RefuseRead,
    /// Reads the request, then resets the connection. Not stored.
    ResetBeforeStore,
    /// Stores, then resets the connection without a word.
    ResetAfterStore,
    /// Waits, then goes on. What is to be stored is stored even when the client gives up meanwhile.
    Stall {
        /// Where it waits.
        at: Moment,
        /// How long it waits.
        lasting: Duration,
    },
    /// Answers with this status and an error in the vendor's form. Not stored.
    Status {
        /// The status answered.
        code: StatusCode,
        /// A `Retry-After` header, as given: a number of seconds, a date, or rubbish.
        retry_after: Option<String>,
    },
    /// Answers with this status and an HTML page, as proxies do. Not stored.
    HtmlErrorPage {
        /// The status answered.
        code: StatusCode,
    },
    /// Stores, announces the whole reply with `Content-Length`, sends half of its body and closes the connection.
    /// Where the reply has no body, two bytes are announced and one is sent.
    Truncate,
    /// Stores, and labels the reply `text/html`.
    WrongContentType,
    /// Stores, and answers with status and headers but no body.
    EmptyBody,
    /// Stores, and answers with a body of that many spaces, of no announced length.
    HugeBody {
        /// The size of the body.
        bytes: u64,
    },
}

impl Fault {
    /// [`Fault::Status`] without `Retry-After`.
    ///
    /// # Panics
    ///
    /// When `code` is not within 100 to 999.
    pub fn status(code: u16) -> Self {
        Self::Status {
            code: StatusCode::from_u16(code).expect("a status code is within 100 to 999"),
            retry_after: None,
        }
    }

    /// [`Fault::Status`] with `Retry-After`.
    ///
    /// # Panics
    ///
    /// When `code` is not within 100 to 999.
    pub fn status_retry_after(code: u16, retry_after: impl Into<String>) -> Self {
        Self::Status {
            code: StatusCode::from_u16(code).expect("a status code is within 100 to 999"),
            retry_after: Some(retry_after.into()),
        }
    }

    /// The fault, `times` over.
    pub fn times(self, times: usize) -> Misbehaviour {
        Misbehaviour::from(self).times(times)
    }

    /// The fault, for other operations than sends.
    pub fn on(self, operations: OperationFilter) -> Misbehaviour {
        Misbehaviour::from(self).on(operations)
    }
}

/// A point in the handling of a request.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Moment {
    /// The request is read, nothing is stored.
    BeforeStore,
    /// All is stored, nothing is answered.
    AfterStore,
}

/// Which operations a fault is for.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OperationFilter {
    /// Those which send a message.
    #[default]
    Sends,
    /// Those which list messages.
    Lists,
    /// Those which issue, renew or revoke a token.
    Tokens,
    /// All.
    Any,
}

impl OperationFilter {
    fn fits(self, operation: Operation) -> bool {
        match self {
            Self::Sends => operation == Operation::Send,
            Self::Lists => operation == Operation::List,
            Self::Tokens => operation == Operation::Token,
            Self::Any => true,
        }
    }
}

/// A [`Fault`], what it is for, and how often it strikes. Made from a fault: one send, unless said otherwise.
#[derive(Debug, Clone, PartialEq, Eq)]
#[must_use = "give it to `Provider::misbehave`"]
pub struct Misbehaviour {
    fault: Fault,
    operations: OperationFilter,
    times: usize,
}

impl Misbehaviour {
    /// Strikes `times` over.
    pub fn times(mut self, times: usize) -> Self {
        self.times = times;
        self
    }

    /// Strikes these operations.
    pub fn on(mut self, operations: OperationFilter) -> Self {
        self.operations = operations;
        self
    }
}

impl From<Fault> for Misbehaviour {
    fn from(fault: Fault) -> Self {
        Self { fault, operations: OperationFilter::default(), times: 1 }
    }
}

/// First in, first out, among those that fit.
#[derive(Debug, Default)]
pub(crate) struct FaultQueue {
    waiting: Mutex<VecDeque<Misbehaviour>>,
}

impl FaultQueue {
    pub(crate) fn push(&self, misbehaviour: Misbehaviour) {
        if let Fault::Status { retry_after: Some(value), .. } = &misbehaviour.fault {
            // Said here, in the test that asks for it, rather than in the server's task.
            HeaderValue::from_str(value).expect("Retry-After is a header value");
        }
        if misbehaviour.times > 0 {
            self.waiting().push_back(misbehaviour);
        }
    }

    /// The fault this operation meets, if any.
    pub(crate) fn take(&self, operation: Operation) -> Option<Fault> {
        let mut waiting = self.waiting();
        let place = waiting.iter().position(|it| it.operations.fits(operation))?;
        waiting[place].times -= 1;
        if waiting[place].times > 0 {
            return Some(waiting[place].fault.clone());
        }
        waiting.remove(place).map(|it| it.fault)
    }

    pub(crate) fn left(&self) -> usize {
        self.waiting().iter().map(|it| it.times).sum()
    }

    pub(crate) fn clear(&self) {
        self.waiting().clear();
    }

    fn waiting(&self) -> MutexGuard<'_, VecDeque<Misbehaviour>> {
        self.waiting.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn faults_strike_in_order_and_as_often_as_told() {
        let queue = FaultQueue::default();
        queue.push(Fault::Truncate.times(2));
        queue.push(Fault::EmptyBody.into());
        queue.push(Fault::WrongContentType.on(OperationFilter::Lists));
        assert_eq!(queue.left(), 4);

        assert_eq!(queue.take(Operation::Token), None);
        assert_eq!(queue.take(Operation::List), Some(Fault::WrongContentType));
        assert_eq!(queue.take(Operation::Send), Some(Fault::Truncate));
        assert_eq!(queue.take(Operation::Send), Some(Fault::Truncate));
        assert_eq!(queue.take(Operation::Send), Some(Fault::EmptyBody));
        assert_eq!(queue.take(Operation::Send), None);
        assert_eq!(queue.left(), 0);
    }

    #[test]
    fn none_is_taken_from_a_fault_asked_for_zero_times() {
        let queue = FaultQueue::default();
        queue.push(Fault::Truncate.times(0));
        assert_eq!(queue.take(Operation::Send), None);
    }
}
