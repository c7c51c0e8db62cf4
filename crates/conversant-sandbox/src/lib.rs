// Its code is tested where what it uses is.
#![cfg_attr(any(not(doctest), all(feature = "hostaway", feature = "virtual-time")), doc = include_str!("../README.md"))]

mod assertions;
mod clients;
mod clock;
mod fault;
mod journal;
mod limit;
mod parameters;
mod provider;
mod sandbox;
mod server;
mod spoil;
#[cfg(feature = "virtual-time")]
mod stopped_clock;
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
#[cfg(feature = "virtual-time")]
pub use stopped_clock::StoppedClock;
pub use stored_message::StoredMessage;
pub use ucwa::Ucwa;
pub use ziik::Ziik;
