//! What every generated client says in the same words.
//!
//! Much of it is `#[inline]`: what is, is compiled where it is used, and not for each operation that a program never calls.

/// The setters of an operation that are the same for all, and its `Debug`.
#[doc(hidden)]
#[macro_export]
macro_rules! call_options {
    ($operation:ident) => {
        impl $operation {
            /// The longest this call may take, with fetching a token and sending again; in place of the client's timeout.
            #[inline]
            pub fn timeout(mut self, timeout: ::std::time::Duration) -> Self {
                self.options.timeout = Some(timeout);
                self
            }

            /// The longest one HTTP exchange of this call may take; in place of the client's attempt timeout.
            #[inline]
            pub fn attempt_timeout(mut self, timeout: ::std::time::Duration) -> Self {
                self.options.attempt_timeout = Some(timeout);
                self
            }

            /// How often and when this call is sent again; in place of the client's policy.
            #[inline]
            pub fn retry(mut self, policy: $crate::retry::RetryPolicy) -> Self {
                self.options.retry = Some(policy);
                self
            }

            /// What a repeat of this call does, in place of what is documented: with
            /// [`Repeat::Safe`](conversant_core::Repeat::Safe) it is sent again even after an attempt that may have
            /// arrived.
            #[inline]
            pub fn repeat(mut self, repeat: $crate::Repeat) -> Self {
                self.options.repeat = Some(repeat);
                self
            }
        }

        /// Names the operation only: its arguments may hold what a person wrote.
        impl ::core::fmt::Debug for $operation {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.debug_struct(stringify!($operation)).finish_non_exhaustive()
            }
        }
    };
}

/// The setters of a client's builder that are the same for all.
#[doc(hidden)]
#[macro_export]
macro_rules! builder_options {
    ($builder:ident) => {
        impl $builder {
            /// Uses this bearer token as it is. It is neither fetched nor renewed.
            pub fn token(mut self, token: impl Into<$crate::Secret>) -> Self {
                self.config.token(token.into());
                self
            }

            /// Has no credentials: for operations that need none. The provider refuses the others.
            pub fn without_credentials(mut self) -> Self {
                self.config.without_credentials();
                self
            }

            /// Sends everything to this URL in place of the provider's: a sandbox, or a gateway of your own.
            pub fn base_url(mut self, url: impl Into<String>) -> Self {
                self.config.base_url(url.into());
                self
            }

            /// Uses this HTTP client: its TLS, proxy and connection pool. It should not follow redirects; the builder's
            /// `connect_timeout` and `user_agent` are then its own affair.
            pub fn http_client(mut self, http: $crate::reqwest::Client) -> Self {
                self.config.http_client(http);
                self
            }

            /// The longest a call may take, with fetching a token and sending again. Default: 60 seconds.
            pub fn timeout(mut self, timeout: ::std::time::Duration) -> Self {
                self.config.timeout(timeout);
                self
            }

            /// The longest one HTTP exchange may take. Default: 30 seconds.
            pub fn attempt_timeout(mut self, timeout: ::std::time::Duration) -> Self {
                self.config.attempt_timeout(timeout);
                self
            }

            /// The longest making a connection may take. Default: 10 seconds, and never more than nine tenths of an attempt,
            /// so that one which did not get that far is known not to have been sent.
            pub fn connect_timeout(mut self, timeout: ::std::time::Duration) -> Self {
                self.config.connect_timeout(timeout);
                self
            }

            /// The largest reply that is read, in bytes; a larger one is an error. Default: 16 MiB.
            pub fn max_reply_bytes(mut self, bytes: usize) -> Self {
                self.config.max_reply_bytes(bytes);
                self
            }

            /// Your program's name and version, for the `User-Agent` header: `my-service/1.2`.
            pub fn user_agent(mut self, product: impl AsRef<str>) -> Self {
                self.config.user_agent(product.as_ref());
                self
            }

            /// How often and when calls are sent again. Default: three attempts, see
            /// [`RetryPolicy`](conversant_core::retry::RetryPolicy).
            pub fn retry(mut self, policy: $crate::retry::RetryPolicy) -> Self {
                self.config.retry(policy);
                self
            }

            /// What may be spent on sending again. Default: fifty retries in a row for this client and its clones.
            pub fn retry_budget(mut self, budget: $crate::retry::RetryBudget) -> Self {
                self.config.retry_budget(budget);
                self
            }

            /// Counts the provider's limits in this store, in place of one of the client's own: for clients that share a
            /// limit.
            pub fn rate_limit_store(mut self, store: ::std::sync::Arc<dyn $crate::rate_limit::RateLimitStore>) -> Self {
                self.config.rate_limit_store(store);
                self
            }

            /// Does not wait for the provider's limits; it will answer 429 beyond them.
            pub fn no_rate_limit(mut self) -> Self {
                self.config.no_rate_limit();
                self
            }

            #[cfg(feature = "test-util")]
            pub(crate) fn script(mut self, script: &$crate::testing::Script) -> Self {
                self.config.script(script);
                self
            }

            /// Called with each new set of tokens. Store them where the provider replaces the refresh token each time
            /// (HighQ), or the next start of your program cannot log in.
            pub fn on_new_tokens(mut self, listener: impl Fn(&$crate::auth::Tokens) + Send + Sync + 'static) -> Self {
                self.config.on_new_tokens(::std::sync::Arc::new(listener));
                self
            }
        }
    };
}

/// Canned replies: a method per operation.
#[cfg(feature = "test-util")]
#[doc(hidden)]
#[macro_export]
macro_rules! canned {
    ($client:ident, $builder:ident; $(
        $method:ident = $operation:ident($call:ident, $description:ident) $success:literal $(in $status:literal $value:literal)?
        => $reply:ty, $error:ty, $body:ty;
    )*) => {
        /// What clients' calls are answered, and what they were. Clones are the same.
        ///
        /// A call for which nothing is canned panics and names itself. When the last clone goes out of scope, it panics if
        /// something that was canned has not been asked for. See [`conversant_core::testing`].
        #[derive(Clone, Debug)]
        pub struct Canned {
            script: $crate::testing::Script,
        }

        impl ::core::default::Default for Canned {
            fn default() -> Self {
                Self::new()
            }
        }

        impl Canned {
            /// Nothing as yet.
            pub fn new() -> Self {
                Self { script: ::core::default::Default::default() }
            }

            /// A client that is answered from here, and opens no socket.
            pub fn client(&self) -> $client {
                self.client_builder().build().expect("an address and a token are all it takes")
            }

            /// The builder of such a client, to set more: timeouts, retries. It has a token, and does not wait for the
            /// provider's limits. Given credentials, it asks for a token as it would anywhere: see
            /// [`token_requests`](Self::token_requests).
            pub fn client_builder(&self) -> $builder {
                $client::builder().base_url("http://canned.invalid").token("canned").no_rate_limit().script(&self.script)
            }

            /// What the client's own requests for tokens are answered, if it was given credentials. What is not canned here
            /// is answered with a new token without an end: `canned-1`, `canned-2`.
            pub fn token_requests(&self) -> $crate::testing::TokenAnswers<'_> {
                self.script.token_requests()
            }

            /// The operations of the requests so far, in their order: a call that was sent again is there again.
            pub fn calls(&self) -> ::std::vec::Vec<&'static str> {
                self.script.calls()
            }

            /// All that was canned so far was asked for, and nothing else was. It need not be called at the end of a test.
            ///
            /// # Panics
            ///
            /// When it is not so. What is canned [`always`](conversant_core::testing::Answers::always) need not be asked for.
            #[track_caller]
            pub fn verify(&self) {
                self.script.verify();
            }

            $(
                #[doc = concat!("What [`", stringify!($operation), "`](", stringify!($client), "::", stringify!($operation), ") is answered.")]
                pub fn $method(&self) -> $crate::testing::Answers<'_, $reply, $error, $body> {
                    $crate::testing::Answers::new(
                        &self.script,
                        $crate::testing::Described {
                            name: stringify!($operation),
                            operation: Some(&operations::$description),
                            success: $success,
                            envelope: $crate::canned!(@envelope $($status $value)?),
                            read: |reply| $crate::testing::checked(operations::$call::read(reply)?),
                        },
                    )
                }
            )*
        }
    };
    (@envelope) => { None };
    (@envelope $status:literal $value:literal) => { Some(($status, $value)) };
}

/// `Debug` for a type with free text: `text` fields show their size, `shown` ones their value.
#[doc(hidden)]
#[macro_export]
macro_rules! redacted_debug {
    ($type:ident { $($field:ident: $how:ident,)* }) => {
        #[allow(deprecated)]
        impl ::core::fmt::Debug for $type {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.debug_struct(stringify!($type))
                    $(.field(stringify!($field), &$crate::codegen::$how(&self.$field)))*
                    .finish()
            }
        }
    };
}

/// The typed body of an operation's errors: a variant per documented status. A `text` body is one whose own `Debug` shows
/// it.
#[doc(hidden)]
#[macro_export]
macro_rules! error_body {
    (
        $(#[$meta:meta])*
        pub enum $name:ident for $provider:literal $operation:literal {
            $($(#[$variant_meta:meta])* $status:pat => $variant:ident $(($body:ty $(as $root:literal)?) $($how:ident)?)?,)*
        }
    ) => {
        $(#[$meta])*
        #[derive(Clone, PartialEq)]
        #[non_exhaustive]
        pub enum $name {
            $($(#[$variant_meta])* $variant $(($body))?,)*
        }

        impl ::core::fmt::Debug for $name {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                $($crate::error_body!(@debug self f $variant $(($body) $($how)?)?);)*
                ::core::result::Result::Ok(())
            }
        }

        impl $crate::ErrorBody for $name {
            const PROVIDER: &'static str = $provider;
            const OPERATION: &'static str = $operation;

            #[inline]
            fn decode(
                status: $crate::http::StatusCode,
                headers: &$crate::http::HeaderMap,
                body: &$crate::bytes::Bytes,
            ) -> ::core::option::Option<Self> {
                match status.as_u16() {
                    $($status => $crate::error_body!(@decode $variant headers body $($body $(as $root)?)?),)*
                    #[allow(unreachable_patterns)]
                    _ => None,
                }
            }
        }
    };
    (@debug $self:ident $f:ident $variant:ident) => {
        if let Self::$variant = $self {
            return $f.write_str(stringify!($variant));
        }
    };
    (@debug $self:ident $f:ident $variant:ident ($type:ty)) => {
        if let Self::$variant(body) = $self {
            return $f.debug_tuple(stringify!($variant)).field(body).finish();
        }
    };
    (@debug $self:ident $f:ident $variant:ident ($type:ty) text) => {
        if let Self::$variant(body) = $self {
            return $f.debug_tuple(stringify!($variant)).field(&$crate::codegen::hidden(body)).finish();
        }
    };
    (@decode $variant:ident $headers:ident $body:ident $type:ty) => {
        $crate::codegen::decode_error_body::<$type>($headers, $body, None).map(Self::$variant)
    };
    (@decode $variant:ident $headers:ident $body:ident $type:ty as $root:literal) => {
        $crate::codegen::decode_error_body::<$type>($headers, $body, Some($root)).map(Self::$variant)
    };
    (@decode $variant:ident $headers:ident $body:ident) => {{
        let _ = ($headers, $body);
        Some(Self::$variant)
    }};
}

/// The reply of an operation that replies with more than one type: a variant per documented status.
#[doc(hidden)]
#[macro_export]
macro_rules! reply_body {
    (
        $(#[$meta:meta])*
        pub enum $name:ident {
            $($(#[$variant_meta:meta])* [$($status:literal),*] => $variant:ident $(($body:ty))? $how:ident,)*
        }
    ) => {
        $(#[$meta])*
        #[derive(Clone, PartialEq)]
        #[non_exhaustive]
        pub enum $name {
            $($(#[$variant_meta])* $variant $(($body))?,)*
        }

        impl $name {
            #[inline]
            fn read(reply: $crate::codegen::RawReply) -> ::core::result::Result<$crate::Reply<Self>, $crate::Error> {
                $(if reply.is(&[$($status),*]) {
                    return $crate::reply_body!(@$how reply $variant [$($status),*] $($body)?);
                })*
                reply.undocumented()
            }
        }

        /// Names the variant: what it holds may be what a person wrote.
        impl ::core::fmt::Debug for $name {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.write_str(match self {
                    $(Self::$variant { .. } => concat!(stringify!($name), "::", stringify!($variant)),)*
                })
            }
        }
    };
    (@json $reply:ident $variant:ident [$($status:literal),*] $type:ty) => {
        $reply.json::<$type>().map(|reply| reply.map(Self::$variant))
    };
    (@text $reply:ident $variant:ident [$($status:literal),*] $type:ty) => {
        $reply.text(&[$($status),*]).map(|reply| reply.map(Self::$variant))
    };
    (@download $reply:ident $variant:ident [$($status:literal),*] $type:ty) => {
        $reply.download(&[$($status),*]).map(|reply| reply.map(Self::$variant))
    };
    (@empty $reply:ident $variant:ident [$($status:literal),*]) => {
        $reply.empty(&[$($status),*]).map(|reply| reply.map(|()| Self::$variant))
    };
}

/// A text body in one of several media types.
#[doc(hidden)]
#[macro_export]
macro_rules! text_body {
    (
        $(#[$meta:meta])*
        pub enum $name:ident { $($(#[$variant_meta:meta])* $variant:ident $constructor:ident = $media_type:literal,)* }
    ) => {
        $(#[$meta])*
        #[derive(Clone, PartialEq, Eq)]
        #[non_exhaustive]
        pub enum $name {
            $($(#[$variant_meta])* $variant(String),)*
        }

        impl $name {
            $($(#[$variant_meta])*
            pub fn $constructor(text: impl Into<String>) -> Self {
                Self::$variant(text.into())
            })*

            #[inline]
            fn write(&self, request: &mut $crate::codegen::Request) {
                match self {
                    $(Self::$variant(text) => request.text($media_type, text.clone()),)*
                }
            }
        }

        /// Shows the format and the size, not the text.
        impl ::core::fmt::Debug for $name {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                match self {
                    $(Self::$variant(text) => {
                        f.debug_tuple(stringify!($variant)).field(&$crate::codegen::hidden(text)).finish()
                    })*
                }
            }
        }
    };
}
