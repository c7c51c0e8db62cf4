//! Five messaging providers in process: [Hostaway], [Spruce Health](Spruce), [Ziik], [HighQ] and
//! [UCWA (Skype for Business)](Ucwa), each on its own loopback port with its state in memory.
//!
//! They are written from the vendors' documents, check what the vendors check, answer in the vendors' forms,
//! and can be told to misbehave in the ways networks and servers do.
//!
//! ```
//! use conversant_sandbox::{Fault, Sandbox};
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> std::io::Result<()> {
//! let sandbox = Sandbox::start().await?;
//! let ziik = sandbox.ziik();
//! assert_eq!(ziik.base_url(), format!("{}/api", ziik.origin()));
//!
//! // The next message is stored, and its sender never hears of it.
//! ziik.misbehave(Fault::ResetAfterStore);
//! // … send it with the client under test, then count:
//! assert_eq!(ziik.messages().len(), 0);
//! # Ok(())
//! # }
//! ```
//!
//! Where a vendor's documents leave something open, the module of that provider says what the sandbox does.

mod clients;
mod fault;
mod journal;
mod parameters;
mod provider;
mod sandbox;
mod server;
mod spoil;
mod stored_message;
mod tokens;
mod vendor;
mod webhook_delivery;

pub mod highq;
pub mod hostaway;
pub mod spruce;
pub mod ucwa;
pub mod ziik;

pub use fault::{Fault, Misbehaviour, Moment, OperationFilter};
pub use highq::HighQ;
pub use hostaway::Hostaway;
#[doc(no_inline)]
pub use http;
pub use journal::Recorded;
pub use provider::Provider;
pub use sandbox::Sandbox;
pub use spruce::Spruce;
pub use stored_message::StoredMessage;
pub use ucwa::Ucwa;
pub use ziik::Ziik;
