//! All providers together.

use std::{io, time::Duration};

use crate::{HighQ, Hostaway, Provider, Spruce, Ucwa, Ziik};

/// All providers, each listening on a free port of 127.0.0.1.
///
/// Dropping it closes their ports and every open connection.
#[derive(Debug)]
pub struct Sandbox {
    hostaway: Hostaway,
    spruce: Spruce,
    ziik: Ziik,
    highq: HighQ,
    ucwa: Ucwa,
}

impl Sandbox {
    /// Starts all of them on the current Tokio runtime.
    ///
    /// # Errors
    ///
    /// When a loopback port cannot be opened.
    pub async fn start() -> io::Result<Self> {
        Ok(Self {
            hostaway: Hostaway::start(0).await?,
            spruce: Spruce::start(0).await?,
            ziik: Ziik::start(0).await?,
            highq: HighQ::start(0).await?,
            ucwa: Ucwa::start(0).await?,
        })
    }

    /// Hostaway.
    pub fn hostaway(&self) -> &Hostaway {
        &self.hostaway
    }

    /// Spruce Health.
    pub fn spruce(&self) -> &Spruce {
        &self.spruce
    }

    /// Ziik.
    pub fn ziik(&self) -> &Ziik {
        &self.ziik
    }

    /// HighQ.
    pub fn highq(&self) -> &HighQ {
        &self.highq
    }

    /// UCWA 2.0, Skype for Business.
    pub fn ucwa(&self) -> &Ucwa {
        &self.ucwa
    }

    /// All of them, for what is done to each alike.
    pub fn providers(&self) -> Vec<&Provider> {
        vec![&self.hostaway, &self.spruce, &self.ziik, &self.highq, &self.ucwa]
    }

    /// Lets time pass at every provider; see [`Provider::advance`].
    pub fn advance(&self, time: Duration) {
        for provider in self.providers() {
            provider.advance(time);
        }
    }

    /// Puts every provider back to the state it started in; see [`Provider::reset`].
    pub fn reset(&self) {
        for provider in self.providers() {
            provider.reset();
        }
    }
}
