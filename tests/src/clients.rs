//! Clients of the five providers that talk to a scripted server, with a token that is given and stays. Each call is one
//! attempt: what follows a first one has tests of its own.

use crate::Server;
use conversant::core::retry::RetryPolicy;
use conversant::{highq, hostaway, spruce, ucwa, ziik};

/// The token that every client here presents.
pub const TOKEN: &str = "a-token-that-stays";

/// Below `/v1`, as the vendor's server.
pub fn hostaway(server: &Server) -> hostaway::Client {
    let builder = hostaway::Client::builder().base_url(format!("{}/v1", server.url()));
    builder
        .token(TOKEN)
        .retry(RetryPolicy::never())
        .no_rate_limit()
        .build()
        .expect("a URL and a token are all it takes")
}

/// Below `/v1`, as the vendor's server.
pub fn spruce(server: &Server) -> spruce::Client {
    let builder = spruce::Client::builder().base_url(format!("{}/v1", server.url()));
    builder
        .token(TOKEN)
        .retry(RetryPolicy::never())
        .no_rate_limit()
        .build()
        .expect("a URL and a token are all it takes")
}

/// At the root, as in the vendor's sample.
pub fn ziik(server: &Server) -> ziik::Client {
    let builder = ziik::Client::builder().base_url(server.url());
    builder
        .token(TOKEN)
        .retry(RetryPolicy::never())
        .no_rate_limit()
        .build()
        .expect("a URL and a token are all it takes")
}

/// At the root, as the vendor's page writes its paths.
pub fn highq(server: &Server) -> highq::Client {
    let builder = highq::Client::builder().base_url(server.url());
    builder
        .token(TOKEN)
        .retry(RetryPolicy::never())
        .no_rate_limit()
        .build()
        .expect("a URL and a token are all it takes")
}

/// Below `//v1`, as in the vendor's sample: the base path is empty.
pub fn ucwa(server: &Server) -> ucwa::Client {
    let builder = ucwa::Client::builder().base_url(format!("{}//v1", server.url()));
    builder
        .token(TOKEN)
        .retry(RetryPolicy::never())
        .no_rate_limit()
        .build()
        .expect("a URL and a token are all it takes")
}
