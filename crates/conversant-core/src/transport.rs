//! What carries a request and brings its answer.

use crate::error::Error;
use crate::operation::Operation;

/// HTTP; in unit tests perhaps canned replies.
pub(crate) enum Transport {
    Http(reqwest::Client),
    #[cfg(feature = "test-util")]
    Canned(crate::testing::Replies),
}

/// What a request is for. HTTP need not know.
#[derive(Clone, Copy)]
#[cfg_attr(not(feature = "test-util"), allow(dead_code))]
pub(crate) enum Purpose {
    Call(&'static Operation),
    /// A token, which the reply is to have in this property.
    Token(&'static str),
}

impl Transport {
    pub(crate) async fn execute(
        &self,
        purpose: Purpose,
        request: reqwest::Request,
    ) -> Result<reqwest::Response, Error> {
        let _ = purpose;
        match self {
            Self::Http(http) => http.execute(request).await.map_err(Error::transport),
            #[cfg(feature = "test-util")]
            Self::Canned(replies) => replies.exchange(purpose, request).await,
        }
    }
}
