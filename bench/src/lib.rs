//! What a call costs, beside the same call made without conversant.
//!
//! The contenders make one call, `POST /conversations/{conversationId}/messages` of Hostaway. Each sends the same headers
//! and the same body, limits the time, checks the status, and decodes the whole reply. [`Work`] is what is measured; the
//! meters are programs of this package: `instructions`, `allocations` and `times`. `senders` measures many calls at once.

#[expect(dead_code, reason = "what counts is that every field is decoded")]
mod by_hand;
mod contender;
mod page;
mod peer;
mod work;

pub use contender::Contender;
pub use page::message;
pub use peer::{Peer, Place, sibling};
pub use work::{Cloned, Types, Work};

/// What every contender is given to send. It comes as an owned text, as a service gets it from its own callers.
pub const TEXT: &str =
    "Hello Sven, your apartment is ready from 3 pm. The key is in the box beside the door, the code is 4711.";
