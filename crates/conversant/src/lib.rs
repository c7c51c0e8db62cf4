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
