//! Canned replies: clients for unit tests that open no socket. Feature `test-util`.
//!
//! Each client's crate has a `testing::Canned` with a method per operation, which says what the next calls of it are
//! answered, and what they were: [an example](crate#in-unit-tests).
//!
//! Only the exchange itself is canned. Input is checked, requests are written, tokens are fetched, attempts are repeated and
//! replies are read as by any client, and what takes time goes by Tokio's clock: with
//! `#[tokio::test(start_paused = true)]` (Tokio's feature `test-util`) it takes none.
//!
//! Three mistakes of a test are told at once, and by name: a reply that the operation could not give, where it is canned; a
//! call for which nothing is canned, where it is made; and a reply that nobody asked for, where the `Canned` goes out of
//! scope. To test against a provider that *behaves*, with messages that stay where they were posted, there is
//! `conversant-sandbox`.

mod answer;
mod answers;
mod kinds;
mod replies;
mod reply;
mod script;
mod sent;

pub use answers::{Answers, Described, checked};
pub use kinds::{ByStatus, Content, Enveloped, Raw, Typed};
pub(crate) use replies::Replies;
pub use script::{Script, TokenAnswers};
pub use sent::Sent;
