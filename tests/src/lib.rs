//! What the tests share: a scripted server that speaks raw TCP, clients that talk to it, XML as plain elements, the
//! specs as JSON, and random values of their schemas. None of it uses the clients' own types to judge what crosses the socket.

pub mod clients;
pub mod exchange;
pub mod server;
pub mod specs;
pub mod values;
pub mod xml;

pub use server::{Answer, Recorded, Server};

/// The code in the project's README compiles.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
struct Readme;

/// So does the code of the guide, and what can run runs.
#[cfg(doctest)]
#[doc = include_str!("../../docs/guide.md")]
struct Guide;

/// And that of the core's front page, which uses a client.
#[cfg(doctest)]
#[doc = include_str!("../../crates/conversant-core/README.md")]
struct Core;
