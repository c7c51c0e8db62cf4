// Made by `cargo xtask generate ucwa` from specs/ucwa.yaml (sha256 8ae4282136bcaf5f) with progenitor 0.15.1.
// Do not edit: change the spec or the pipeline and generate again.

//! The calls that [`Client`](crate::Client)'s methods give, and their error and header types.

mod autodiscovery;
mod authentication;
mod applications;
mod availability;
mod invitations;
mod conversations;
mod messaging;
mod participants;
mod events;
pub use autodiscovery::*;
pub use authentication::*;
pub use applications::*;
pub use availability::*;
pub use invitations::*;
pub use conversations::*;
pub use messaging::*;
pub use participants::*;
pub use events::*;
