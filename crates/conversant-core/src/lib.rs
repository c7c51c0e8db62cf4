// Its code is tested where the clients that it uses are: in `tests`.
#![cfg_attr(not(doctest), doc = include_str!("../README.md"))]

pub mod auth;
mod authorize;
mod body;
mod byte_stream;
#[doc(hidden)]
pub mod check;
mod client;
mod credentials;
mod debug;
mod download;
mod engine;
mod error;
mod link;
mod list;
mod macros;
#[cfg(feature = "multipart")]
mod multipart;
#[doc(hidden)]
pub mod object;
mod observe;
mod open_enum;
mod operation;
pub mod pages;
pub mod rate_limit;
mod reply;
pub mod retry;
#[cfg(feature = "schemars")]
pub mod schemas;
mod secret;
pub mod settle;
mod shape;
#[cfg(feature = "signature")]
pub mod signature;
mod style;
mod target;
#[cfg(feature = "test-util")]
pub mod testing;
mod text;
mod transport;
mod unions;
#[cfg(feature = "multipart")]
mod upload;
mod webhook;
#[doc(hidden)]
pub mod wire;
#[cfg(feature = "xml")]
mod xml;

pub use authorize::AuthorizeUrl;
pub use body::BodyFormat;
pub use byte_stream::ByteStream;
#[doc(hidden)]
pub use client::{Client, Config, Provider, Variable};
pub use download::Download;
#[doc(hidden)]
pub use engine::CallOptions;
pub use error::{Error, ErrorBody, ErrorKind, Outcome};
pub use link::Link;
pub use list::MalformedItem;
pub use open_enum::UnknownValue;
#[doc(hidden)]
pub use operation::Envelope;
pub use operation::{Operation, Repeat};
pub use pages::{Items, Position};
pub use reply::{Accepted, Recognised, Reply};
pub use secret::Secret;
pub use text::Text;
pub use unions::UnknownVariant;
#[cfg(feature = "multipart")]
pub use upload::Upload;
pub use webhook::OtherEvent;

/// The HTTP client underneath, for the builders' `http_client`.
pub use reqwest;

/// The buffer that raw bodies come in.
pub use bytes;

/// HTTP's own types: statuses and headers of replies and errors.
pub use http;

/// JSON Schemas: the trait that all types of a client have under the feature `schemars`.
#[cfg(feature = "schemars")]
pub use schemars;

/// The trait of [`Items`], for functions that take any stream.
pub use futures_core::Stream;

/// What generated clients are made of. Not for users: it changes without notice.
#[doc(hidden)]
pub mod codegen {
    pub use crate::check::Check;
    pub use crate::credentials::{Place, Scheme};
    // `text` and `shown` are what the macros say of a field.
    pub use crate::debug::{Hidden, hidden, hidden as text, shown};
    pub use crate::engine::{RawReply, within};
    pub use crate::error::decode_error_body;
    #[cfg(feature = "multipart")]
    pub use crate::multipart::Multipart;
    pub use crate::pages::{Page, PageStyle, Paging};
    pub use crate::reply::{list_header, time_header, typed_header};
    pub use crate::settle::{Search, Settle};
    pub use crate::shape::Shape;
    pub use crate::style::Style;
    pub use crate::target::{Pairs, PathValue, QueryValue, Request, Target};
    pub use crate::unions::Discriminator;
    pub use crate::webhook::Delivery;
    pub use http::Method;
    pub use serde;
    pub use std::env::var as env_var;
}
