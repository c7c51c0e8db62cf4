//! What the clients of a script have of it.

use super::answer::{Answer, Canned, Ending, Pieces};
use super::sent::RawSent;
use crate::error::Error;
use crate::transport::Purpose;
use http::{HeaderMap, HeaderValue, StatusCode, header::CONTENT_TYPE};
use serde_json::json;
use std::collections::{HashMap, VecDeque};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// What calls are answered, by operation, and what they were. Clones are the same.
#[derive(Clone, Default)]
pub(crate) struct Replies {
    state: Arc<Mutex<State>>,
}

#[derive(Default)]
pub(super) struct State {
    pub(super) answers: HashMap<&'static str, VecDeque<Answer>>,
    pub(super) sent: Vec<RawSent>,
    /// Requests for which nothing was canned.
    unexpected: Vec<String>,
}

/// Stands for the client's own requests for tokens, which are of no operation.
pub(super) const TOKEN: &str = "token request";

impl Replies {
    pub(super) fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// What this request is answered.
    pub(crate) async fn exchange(
        &self,
        purpose: Purpose,
        request: reqwest::Request,
    ) -> Result<reqwest::Response, Error> {
        let sent = RawSent::read(purpose, request).await?;
        let (name, shown) = (sent.operation, format!("{} {}", sent.method, sent.url.path()));
        let answer = self.state().take(sent);
        match (answer, purpose) {
            (Some(answer), _) => answer.happens().await,
            (None, Purpose::Token(property)) => Ok(self.token(property).into_response()),
            (None, Purpose::Call(operation)) => {
                let calls = self.calls();
                let number = calls.iter().filter(|call| **call == name).count();
                let complaint = format!("nothing is canned for {operation}, request {number} of it ({shown})");
                self.state().unexpected.push(complaint.clone());
                panic!("{complaint}; requests: {}", calls.join(", "))
            }
        }
    }

    /// The operations of the requests so far.
    pub(super) fn calls(&self) -> Vec<&'static str> {
        self.state().sent.iter().map(|sent| sent.operation).filter(|name| *name != TOKEN).collect()
    }

    /// A token that no other request got. It has no end.
    fn token(&self, property: &str) -> Canned {
        let number = self.state().sent.iter().filter(|sent| sent.operation == TOKEN).count();
        let body = json!({property: format!("canned-{number}")}).to_string().into();
        Canned {
            status: StatusCode::OK,
            headers: HeaderMap::from_iter([(CONTENT_TYPE, HeaderValue::from_static("application/json"))]),
            body: Pieces { left: VecDeque::from([body]), breaks_off: false },
        }
    }

    /// What was canned and not asked for, and what was asked for and not canned. It is told once.
    pub(super) fn complaint(&self) -> Option<String> {
        let mut state = self.state();
        let mut complaints = std::mem::take(&mut state.unexpected);
        let mut left: Vec<_> = state
            .answers
            .drain()
            .map(|(name, answers)| (name, answers.iter().filter_map(|answer| answer.times).sum::<usize>()))
            .filter(|(_, left)| *left > 0)
            .collect();
        left.sort_unstable();
        complaints.extend(
            left.iter().map(|(name, left)| format!("{left} of what was canned for {name} was never asked for")),
        );
        drop(state);
        let calls = self.calls().join(", ");
        (!complaints.is_empty()).then(|| format!("{}; requests: {calls}", complaints.join("; ")))
    }
}

impl State {
    /// Notes a request, and gives its answer.
    fn take(&mut self, sent: RawSent) -> Option<Ending> {
        let answers = self.answers.get_mut(sent.operation);
        self.sent.push(sent);
        let answers = answers?;
        let first = answers.front_mut()?;
        match &mut first.times {
            None => Some(first.ending.clone()),
            Some(0 | 1) => answers.pop_front().map(|answer| answer.ending),
            Some(times) => {
                *times -= 1;
                Some(first.ending.clone())
            }
        }
    }
}
