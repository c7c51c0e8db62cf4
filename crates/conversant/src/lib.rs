// Where the names in the README lead within these pages: of two definitions the first counts.
#![doc = "[`raw_body`]: Error::raw_body"]
#![cfg_attr(
    feature = "hostaway",
    doc = "[Hostaway]: hostaway\n[`send_conversation_message`]: hostaway::Client::send_conversation_message"
)]
#![cfg_attr(
    feature = "spruce",
    doc = "[Spruce Health]: spruce\n[`post_conversation_message`]: spruce::Client::post_conversation_message"
)]
#![cfg_attr(feature = "ziik", doc = "[Ziik]: ziik\n[`create_message`]: ziik::Client::create_message")]
#![cfg_attr(feature = "highq", doc = "[HighQ]: highq\n[`create_conversation`]: highq::Client::create_conversation")]
#![cfg_attr(feature = "ucwa", doc = "[UCWA 2.0]: ucwa\n[`send_message`]: ucwa::Client::send_message")]
#![doc = ""]
// Its code is tested where the client that it uses is.
#![cfg_attr(any(feature = "hostaway", not(doctest)), doc = include_str!("../README.md"))]

pub use conversant_core as core;
pub use conversant_core::{Accepted, Error, ErrorBody, ErrorKind, Link, Outcome, Reply, Secret};

#[cfg(feature = "highq")]
#[doc(inline)]
pub use conversant_highq as highq;
#[cfg(feature = "hostaway")]
#[doc(inline)]
pub use conversant_hostaway as hostaway;
#[cfg(feature = "spruce")]
#[doc(inline)]
pub use conversant_spruce as spruce;
#[cfg(feature = "ucwa")]
#[doc(inline)]
pub use conversant_ucwa as ucwa;
#[cfg(feature = "ziik")]
#[doc(inline)]
pub use conversant_ziik as ziik;
