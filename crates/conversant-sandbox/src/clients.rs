//! The clients of this project, set up for the sandbox: the one place where the two meet. The sandbox is written from the
//! vendors' documents, so nothing else of it may know the clients or their types.

#[cfg(feature = "highq")]
impl crate::HighQ {
    /// A client that is let in, as [`client_builder`](Self::client_builder) makes it. Feature `highq`.
    ///
    /// # Panics
    ///
    /// When TLS cannot be set up.
    pub fn client(&self) -> conversant_highq::Client {
        self.client_builder().build().expect(BUILT)
    }

    /// The builder of such a client, to set more: timeouts, retries. Each has an authorization code of its own, for which
    /// it gets its first token; HighQ keeps one refresh token, that of the last. Feature `highq`.
    pub fn client_builder(&self) -> conversant_highq::ClientBuilder {
        let it = self.credentials();
        conversant_highq::Client::builder().base_url(self.base_url()).authorization_code(
            it.client_id,
            it.client_secret,
            self.authorize(),
        )
    }
}

#[cfg(feature = "hostaway")]
impl crate::Hostaway {
    /// A client that is let in, as [`client_builder`](Self::client_builder) makes it. Feature `hostaway`.
    ///
    /// # Panics
    ///
    /// When TLS cannot be set up.
    pub fn client(&self) -> conversant_hostaway::Client {
        self.client_builder().build().expect(BUILT)
    }

    /// The builder of such a client, to set more: timeouts, retries. As with the vendor, the first call waits a second
    /// for its token to become valid, and the sixteenth in ten seconds waits for the limit, unless the builder is told
    /// [`no_rate_limit`](conversant_hostaway::ClientBuilder::no_rate_limit). Feature `hostaway`.
    pub fn client_builder(&self) -> conversant_hostaway::ClientBuilder {
        let it = self.credentials();
        let builder = conversant_hostaway::Client::builder().base_url(self.base_url());
        builder.client_credentials(it.client_id, it.client_secret)
    }
}

#[cfg(feature = "spruce")]
impl crate::Spruce {
    /// A client that is let in, as [`client_builder`](Self::client_builder) makes it. Feature `spruce`.
    ///
    /// # Panics
    ///
    /// When TLS cannot be set up.
    pub fn client(&self) -> conversant_spruce::Client {
        self.client_builder().build().expect(BUILT)
    }

    /// The builder of such a client, to set more: timeouts, retries. It has the secret key of now; after
    /// [`expire_tokens`](crate::Provider::expire_tokens) it is refused. Feature `spruce`.
    pub fn client_builder(&self) -> conversant_spruce::ClientBuilder {
        let it = self.credentials();
        conversant_spruce::Client::builder().base_url(self.base_url()).credentials(it.access_id, it.secret_key)
    }
}

#[cfg(feature = "ucwa")]
impl crate::Ucwa {
    /// A client that is let in, as [`client_builder`](Self::client_builder) makes it. Feature `ucwa`.
    ///
    /// # Panics
    ///
    /// When TLS cannot be set up.
    pub fn client(&self) -> conversant_ucwa::Client {
        self.client_builder().build().expect(BUILT)
    }

    /// The builder of such a client, to set more: timeouts, retries. It is at the user's pool already, where
    /// [`credentials`](Self::credentials) names an application that is signed in and its connected conversations; to find
    /// the pool, start with `Client::discover` and [`autodiscover_url`](Self::autodiscover_url). Feature `ucwa`.
    pub fn client_builder(&self) -> conversant_ucwa::ClientBuilder {
        let it = self.credentials();
        conversant_ucwa::Client::builder().base_url(self.base_url()).password(it.username, it.password)
    }
}

#[cfg(feature = "ziik")]
impl crate::Ziik {
    /// A client that is let in, as [`client_builder`](Self::client_builder) makes it. Feature `ziik`.
    ///
    /// # Panics
    ///
    /// When TLS cannot be set up.
    pub fn client(&self) -> conversant_ziik::Client {
        self.client_builder().build().expect(BUILT)
    }

    /// The builder of such a client, to set more: timeouts, retries. Feature `ziik`.
    pub fn client_builder(&self) -> conversant_ziik::ClientBuilder {
        let it = self.credentials();
        conversant_ziik::Client::builder().base_url(self.base_url()).credentials(it.username, it.password)
    }
}

#[cfg(any(feature = "highq", feature = "hostaway", feature = "spruce", feature = "ucwa", feature = "ziik"))]
const BUILT: &str = "an address and credentials are all it takes";
