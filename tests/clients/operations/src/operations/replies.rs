// Made by `cargo xtask generate operations` from tests/specs/operations.yaml (sha256 438c98057bde8a22) with progenitor 0.15.1.
// Do not edit: change the spec or the pipeline and generate again.

use conversant_core::codegen::{Method, RawReply, Request, Target, typed_header};
use conversant_core::http::HeaderMap;
use conversant_core::{CallOptions, Client as Core, Error, Operation, Repeat, Reply};
use crate::types;

/// # Replies
///
/// What comes back.
impl crate::Client {
    /// `POST /several`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: conversant_operations::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let reply = client.several_replies().send().await?;
    /// println!("{}", reply.status());
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Returns
    ///
    /// `200` or `202` or `201` or `203` or `204` or `2XX`,
    /// [`SeveralRepliesReply`](crate::operations::SeveralRepliesReply) by status.
    ///
    /// - `200`, [`Cat`](crate::types::Cat): A cat.
    /// - `202`, [`Cat`](crate::types::Cat): Another cat.
    /// - `201`, [`Dog`](crate::types::Dog): A dog.
    /// - `203`, [`Text`](conversant_core::Text): Words.
    /// - `204`: Nothing.
    /// - `2XX`, [`Download`](conversant_core::Download): A file.
    ///
    /// # Errors
    ///
    /// - `304`: As before.
    /// - `404`: Lost.
    /// - `409`, [`Problem`](crate::types::Problem): No.
    /// - `4XX`, [`Fault`](crate::types::Fault): Wrong.
    /// - `default`, [`Fault`](crate::types::Fault): Else.
    ///
    /// [`Error::body`](conversant_core::Error::body) gives the body, as
    /// [`SeveralRepliesError`](crate::operations::SeveralRepliesError).
    ///
    /// # Repeats
    ///
    /// Not safe: the provider cannot tell a repeat from a new call, so it is done again. The client sends it again
    /// only when it certainly was not processed: no connection was made, or the provider answered 429, or 503 with
    /// `Retry-After`. After anything else the error's outcome is unknown.
    ///
    /// # Rate limit
    ///
    /// None is documented. A call that is answered with 429 waits and is sent again, as *Repeats* says.
    #[doc(alias = "POST /several")]
    #[doc(alias = "severalReplies")]
    #[inline]
    pub fn several_replies(&self) -> SeveralReplies {
        SeveralReplies {
            client: self.core.clone(),
            target: Target::below_base(&self.core, "/several"),
            options: CallOptions::default(),
        }
    }

    /// `PUT /empty-beside`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: conversant_operations::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let reply = client.empty_beside().send().await?;
    /// println!("{}", reply.status());
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Returns
    ///
    /// `200` or `204`, [`EmptyBesideReply`](crate::operations::EmptyBesideReply) by status.
    ///
    /// - `200`, [`Cat`](crate::types::Cat): A cat.
    /// - `204`: Nothing.
    ///
    /// # Errors
    ///
    /// The vendor documents none.
    ///
    /// # Repeats
    ///
    /// Safe: a repeat does nothing new. The client sends it again after a failed connection, a timeout, a broken
    /// connection, and the statuses 408, 429, 500, 502, 503 and 504.
    ///
    /// # Rate limit
    ///
    /// None is documented. A call that is answered with 429 waits and is sent again, as *Repeats* says.
    #[doc(alias = "PUT /empty-beside")]
    #[doc(alias = "emptyBeside")]
    #[inline]
    pub fn empty_beside(&self) -> EmptyBeside {
        EmptyBeside {
            client: self.core.clone(),
            target: Target::below_base(&self.core, "/empty-beside"),
            options: CallOptions::default(),
        }
    }

    /// `GET /ranges`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: conversant_operations::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let cat = client.range_reply().send().await?;
    /// println!("{}", cat.name);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Returns
    ///
    /// `2XX`, [`Cat`](crate::types::Cat): A cat.
    ///
    /// # Errors
    ///
    /// - `default`, [`Fault`](crate::types::Fault): Else.
    ///
    /// [`Error::body`](conversant_core::Error::body) gives the body, as
    /// [`RangeReplyError`](crate::operations::RangeReplyError).
    ///
    /// # Repeats
    ///
    /// Safe: a repeat does nothing new. The client sends it again after a failed connection, a timeout, a broken
    /// connection, and the statuses 408, 429, 500, 502, 503 and 504.
    ///
    /// # Rate limit
    ///
    /// None is documented. A call that is answered with 429 waits and is sent again, as *Repeats* says.
    #[doc(alias = "GET /ranges")]
    #[doc(alias = "rangeReply")]
    #[inline]
    pub fn range_reply(&self) -> RangeReply {
        RangeReply {
            client: self.core.clone(),
            target: Target::below_base(&self.core, "/ranges"),
            options: CallOptions::default(),
        }
    }

    /// `GET /default`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: conversant_operations::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let cat = client.default_reply().send().await?;
    /// println!("{}", cat.name);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Returns
    ///
    /// `2XX`, [`Cat`](crate::types::Cat): A cat.
    ///
    /// # Errors
    ///
    /// - `default`, [`Cat`](crate::types::Cat): A cat.
    ///
    /// [`Error::body`](conversant_core::Error::body) gives the body, as
    /// [`DefaultReplyError`](crate::operations::DefaultReplyError).
    ///
    /// # Repeats
    ///
    /// Safe: a repeat does nothing new. The client sends it again after a failed connection, a timeout, a broken
    /// connection, and the statuses 408, 429, 500, 502, 503 and 504.
    ///
    /// # Rate limit
    ///
    /// None is documented. A call that is answered with 429 waits and is sent again, as *Repeats* says.
    #[doc(alias = "GET /default")]
    #[doc(alias = "defaultReply")]
    #[inline]
    pub fn default_reply(&self) -> DefaultReply {
        DefaultReply {
            client: self.core.clone(),
            target: Target::below_base(&self.core, "/default"),
            options: CallOptions::default(),
        }
    }

    /// `POST /nothing`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: conversant_operations::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.nothing_described().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Returns
    ///
    /// `2XX`. The client reads no body.
    ///
    /// # Errors
    ///
    /// The vendor documents none.
    ///
    /// # Repeats
    ///
    /// Not safe: the provider cannot tell a repeat from a new call, so it is done again. The client sends it again
    /// only when it certainly was not processed: no connection was made, or the provider answered 429, or 503 with
    /// `Retry-After`. After anything else the error's outcome is unknown.
    ///
    /// # Rate limit
    ///
    /// None is documented. A call that is answered with 429 waits and is sent again, as *Repeats* says.
    ///
    /// # Left out
    ///
    /// - no success is described: any is taken, without what it holds.
    #[doc(alias = "POST /nothing")]
    #[doc(alias = "nothingDescribed")]
    #[inline]
    pub fn nothing_described(&self) -> NothingDescribed {
        NothingDescribed {
            client: self.core.clone(),
            target: Target::below_base(&self.core, "/nothing"),
            options: CallOptions::default(),
        }
    }

    /// `GET /texts`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: conversant_operations::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let texts = client.texts().send().await?;
    /// println!("{:?}", texts);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Returns
    ///
    /// `200`, [`Texts`](crate::types::Texts): Texts.
    ///
    /// [`headers`](conversant_core::Reply::headers) gives `X-Note`, `X-Notes`, `X-Count` as
    /// [`TextsHeaders`](crate::operations::TextsHeaders).
    ///
    /// # Errors
    ///
    /// - `400`, [`Texts`](crate::types::Texts): Wrong texts.
    /// - `409`, [`Counts`](crate::types::Counts): Counted.
    /// - `410`: Gone.
    ///
    /// [`Error::body`](conversant_core::Error::body) gives the body, as
    /// [`TextsError`](crate::operations::TextsError).
    ///
    /// # Repeats
    ///
    /// Safe: a repeat does nothing new. The client sends it again after a failed connection, a timeout, a broken
    /// connection, and the statuses 408, 429, 500, 502, 503 and 504.
    ///
    /// # Rate limit
    ///
    /// None is documented. A call that is answered with 429 waits and is sent again, as *Repeats* says.
    #[doc(alias = "GET /texts")]
    #[inline]
    pub fn texts(&self) -> Texts {
        Texts {
            client: self.core.clone(),
            target: Target::below_base(&self.core, "/texts"),
            options: CallOptions::default(),
        }
    }

    /// `GET /file`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: conversant_operations::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let file = client.file().send().await?;
    /// println!("{} bytes", file.len());
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Returns
    ///
    /// `200`, [`Download`](conversant_core::Download): A file.
    ///
    /// # Errors
    ///
    /// The vendor documents none.
    ///
    /// # Repeats
    ///
    /// Safe: a repeat does nothing new. The client sends it again after a failed connection, a timeout, a broken
    /// connection, and the statuses 408, 429, 500, 502, 503 and 504.
    ///
    /// # Rate limit
    ///
    /// None is documented. A call that is answered with 429 waits and is sent again, as *Repeats* says.
    #[doc(alias = "GET /file")]
    #[inline]
    pub fn file(&self) -> File {
        File {
            client: self.core.clone(),
            target: Target::below_base(&self.core, "/file"),
            options: CallOptions::default(),
        }
    }

    /// `GET /events`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: conversant_operations::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut pieces = client.events().send().await?.into_inner();
    /// while let Some(piece) = pieces.next().await {
    ///     println!("{} bytes", piece?.len());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Returns
    ///
    /// `200`, [`ByteStream`](conversant_core::ByteStream): Events.
    ///
    /// # Errors
    ///
    /// The vendor documents none.
    ///
    /// # Repeats
    ///
    /// Safe: a repeat does nothing new. The client sends it again after a failed connection, a timeout, a broken
    /// connection, and the statuses 408, 429, 500, 502, 503 and 504.
    ///
    /// # Rate limit
    ///
    /// None is documented. A call that is answered with 429 waits and is sent again, as *Repeats* says.
    #[doc(alias = "GET /events")]
    #[inline]
    pub fn events(&self) -> Events {
        Events {
            client: self.core.clone(),
            target: Target::below_base(&self.core, "/events"),
            options: CallOptions::default(),
        }
    }

    /// `GET /reply-headers`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: conversant_operations::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let reply = client.reply_headers().send().await?;
    /// println!("{:?}", reply.headers().x_count);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Returns
    ///
    /// `204`: Done. The reply has no body.
    ///
    /// [`headers`](conversant_core::Reply::headers) gives `X-Count`, `X-Ids`, `X-Tags`, `X-At`, `X-Day`, `Type` as
    /// [`ReplyHeadersCallHeaders`](crate::operations::ReplyHeadersCallHeaders).
    ///
    /// # Errors
    ///
    /// The vendor documents none.
    ///
    /// # Repeats
    ///
    /// Safe: a repeat does nothing new. The client sends it again after a failed connection, a timeout, a broken
    /// connection, and the statuses 408, 429, 500, 502, 503 and 504.
    ///
    /// # Rate limit
    ///
    /// None is documented. A call that is answered with 429 waits and is sent again, as *Repeats* says.
    #[doc(alias = "GET /reply-headers")]
    #[doc(alias = "replyHeaders")]
    #[inline]
    pub fn reply_headers(&self) -> ReplyHeadersCall {
        ReplyHeadersCall {
            client: self.core.clone(),
            target: Target::below_base(&self.core, "/reply-headers"),
            options: CallOptions::default(),
        }
    }
}

pub(crate) static SEVERAL_REPLIES: Operation = Operation::new(
        "operations",
        "several_replies",
        Method::POST,
        "/several",
    )
    .repeat(Repeat::Never)
    .unauthenticated();

conversant_core::reply_body! {
    /// What [`Client::several_replies`](crate::Client::several_replies) replies, by status.
    pub enum SeveralRepliesReply {
        /// - `200`: A cat.
        /// - `202`: Another cat.
        [200, 202] => Ok(types::Cat) json,
        /// `201`: A dog.
        [201] => Created(types::Dog) json,
        /// `203`: Words.
        [203] => NonAuthoritativeInformation(conversant_core::Text) text,
        /// `204`: Nothing.
        [204] => NoContent empty,
        /// `2XX`: A file.
        [2] => Other(conversant_core::Download) download,
    }
}

/// A call of [`Client::several_replies`](crate::Client::several_replies). Nothing is sent before [`send`](Self::send).
#[must_use = "a call does nothing until it is sent"]
pub struct SeveralReplies {
    pub(crate) client: Core,
    target: Target,
    pub(crate) options: CallOptions,
}
impl SeveralReplies {
    /// Sends the call.
    ///
    /// # Errors
    ///
    /// See [`Client::several_replies`](crate::Client::several_replies).
    pub async fn send(self) -> Result<Reply<SeveralRepliesReply>, Error> {
        let request = self.request();
        Self::read(self.client.call(&SEVERAL_REPLIES, request, self.options).await?)
    }

    #[inline]
    pub(crate) fn read(reply: RawReply) -> Result<Reply<SeveralRepliesReply>, Error> {
        SeveralRepliesReply::read(reply)
    }

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let mut request = self.target.request(Method::POST)?;
        request.accept("*/*");
        Ok(request)
    }
}

conversant_core::call_options!(SeveralReplies);

conversant_core::error_body! {
    /// The typed bodies of the errors of [`Client::several_replies`](crate::Client::several_replies), by status.
    pub enum SeveralRepliesError for "operations" "several_replies" {
        /// `304`: As before.
        304 => NotModified,
        /// `404`: Lost.
        404 => NotFound,
        /// `409`: No.
        409 => Conflict(types::Problem),
        /// `4XX`: Wrong.
        400..=499 => ClientError(types::Fault),
        /// `default`: Else.
        _ => Other(types::Fault),
    }
}

pub(crate) static EMPTY_BESIDE: Operation = Operation::new(
        "operations",
        "empty_beside",
        Method::PUT,
        "/empty-beside",
    )
    .repeat(Repeat::Safe)
    .unauthenticated();

conversant_core::reply_body! {
    /// What [`Client::empty_beside`](crate::Client::empty_beside) replies, by status.
    pub enum EmptyBesideReply {
        /// `200`: A cat.
        [200] => Ok(types::Cat) json,
        /// `204`: Nothing.
        [204] => NoContent empty,
    }
}

/// A call of [`Client::empty_beside`](crate::Client::empty_beside). Nothing is sent before [`send`](Self::send).
#[must_use = "a call does nothing until it is sent"]
pub struct EmptyBeside {
    pub(crate) client: Core,
    target: Target,
    pub(crate) options: CallOptions,
}
impl EmptyBeside {
    /// Sends the call.
    ///
    /// # Errors
    ///
    /// See [`Client::empty_beside`](crate::Client::empty_beside).
    pub async fn send(self) -> Result<Reply<EmptyBesideReply>, Error> {
        let request = self.request();
        Self::read(self.client.call(&EMPTY_BESIDE, request, self.options).await?)
    }

    #[inline]
    pub(crate) fn read(reply: RawReply) -> Result<Reply<EmptyBesideReply>, Error> {
        EmptyBesideReply::read(reply)
    }

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let mut request = self.target.request(Method::PUT)?;
        request.accept("application/json");
        Ok(request)
    }
}

conversant_core::call_options!(EmptyBeside);

pub(crate) static RANGE_REPLY: Operation = Operation::new(
        "operations",
        "range_reply",
        Method::GET,
        "/ranges",
    )
    .repeat(Repeat::Safe)
    .unauthenticated();

/// A call of [`Client::range_reply`](crate::Client::range_reply). Nothing is sent before [`send`](Self::send).
#[must_use = "a call does nothing until it is sent"]
pub struct RangeReply {
    pub(crate) client: Core,
    target: Target,
    pub(crate) options: CallOptions,
}
impl RangeReply {
    /// Sends the call.
    ///
    /// # Errors
    ///
    /// See [`Client::range_reply`](crate::Client::range_reply).
    pub async fn send(self) -> Result<Reply<types::Cat>, Error> {
        let request = self.request();
        Self::read(self.client.call(&RANGE_REPLY, request, self.options).await?)
    }

    #[inline]
    pub(crate) fn read(reply: RawReply) -> Result<Reply<types::Cat>, Error> {
        reply.json::<types::Cat>()
    }

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let mut request = self.target.request(Method::GET)?;
        request.accept("application/json");
        Ok(request)
    }
}

conversant_core::call_options!(RangeReply);

conversant_core::error_body! {
    /// The typed bodies of the errors of [`Client::range_reply`](crate::Client::range_reply), by status.
    pub enum RangeReplyError for "operations" "range_reply" {
        /// `default`: Else.
        _ => Other(types::Fault),
    }
}

pub(crate) static DEFAULT_REPLY: Operation = Operation::new(
        "operations",
        "default_reply",
        Method::GET,
        "/default",
    )
    .repeat(Repeat::Safe)
    .unauthenticated();

/// A call of [`Client::default_reply`](crate::Client::default_reply). Nothing is sent before [`send`](Self::send).
#[must_use = "a call does nothing until it is sent"]
pub struct DefaultReply {
    pub(crate) client: Core,
    target: Target,
    pub(crate) options: CallOptions,
}
impl DefaultReply {
    /// Sends the call.
    ///
    /// # Errors
    ///
    /// See [`Client::default_reply`](crate::Client::default_reply).
    pub async fn send(self) -> Result<Reply<types::Cat>, Error> {
        let request = self.request();
        Self::read(self.client.call(&DEFAULT_REPLY, request, self.options).await?)
    }

    #[inline]
    pub(crate) fn read(reply: RawReply) -> Result<Reply<types::Cat>, Error> {
        reply.json::<types::Cat>()
    }

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let mut request = self.target.request(Method::GET)?;
        request.accept("application/json");
        Ok(request)
    }
}

conversant_core::call_options!(DefaultReply);

conversant_core::error_body! {
    /// The typed bodies of the errors of [`Client::default_reply`](crate::Client::default_reply), by status.
    pub enum DefaultReplyError for "operations" "default_reply" {
        /// `default`: A cat.
        _ => Other(types::Cat),
    }
}

pub(crate) static NOTHING_DESCRIBED: Operation = Operation::new(
        "operations",
        "nothing_described",
        Method::POST,
        "/nothing",
    )
    .repeat(Repeat::Never)
    .unauthenticated();

/// A call of [`Client::nothing_described`](crate::Client::nothing_described). Nothing is sent before [`send`](Self::send).
#[must_use = "a call does nothing until it is sent"]
pub struct NothingDescribed {
    pub(crate) client: Core,
    target: Target,
    pub(crate) options: CallOptions,
}
impl NothingDescribed {
    /// Sends the call.
    ///
    /// # Errors
    ///
    /// See [`Client::nothing_described`](crate::Client::nothing_described).
    pub async fn send(self) -> Result<Reply<()>, Error> {
        let request = self.request();
        Self::read(self.client.call(&NOTHING_DESCRIBED, request, self.options).await?)
    }

    #[inline]
    pub(crate) fn read(reply: RawReply) -> Result<Reply<()>, Error> {
        reply.empty(&[2])
    }

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let mut request = self.target.request(Method::POST)?;
        request.accept("application/json");
        Ok(request)
    }
}

conversant_core::call_options!(NothingDescribed);

pub(crate) static TEXTS: Operation = Operation::new(
        "operations",
        "texts",
        Method::GET,
        "/texts",
    )
    .repeat(Repeat::Safe)
    .unauthenticated()
    .text_reply();

/// A call of [`Client::texts`](crate::Client::texts). Nothing is sent before [`send`](Self::send).
#[must_use = "a call does nothing until it is sent"]
pub struct Texts {
    pub(crate) client: Core,
    target: Target,
    pub(crate) options: CallOptions,
}
impl Texts {
    /// Sends the call.
    ///
    /// # Errors
    ///
    /// See [`Client::texts`](crate::Client::texts).
    pub async fn send(self) -> Result<Reply<types::Texts, TextsHeaders>, Error> {
        let request = self.request();
        Self::read(self.client.call(&TEXTS, request, self.options).await?)
    }

    #[inline]
    pub(crate) fn read(
        reply: RawReply,
    ) -> Result<Reply<types::Texts, TextsHeaders>, Error> {
        Ok(reply.json::<types::Texts>()?.with_headers(TextsHeaders::read))
    }

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let mut request = self.target.request(Method::GET)?;
        request.accept("application/json");
        Ok(request)
    }
}

conversant_core::call_options!(Texts);

/// What a reply of [`Client::texts`](crate::Client::texts) says in its headers.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TextsHeaders {
    /// Header: `X-Note`.
    pub x_note: Option<String>,
    /// Header: `X-Notes`.
    pub x_notes: Option<Vec<String>>,
    /// Header: `X-Count`.
    pub x_count: Option<i64>,
}
conversant_core::redacted_debug!(
    TextsHeaders { x_note : text, x_notes : text, x_count : shown, }
);
impl TextsHeaders {
    fn read(headers: &HeaderMap) -> Self {
        Self {
            x_note: typed_header(headers, "x-note"),
            x_notes: conversant_core::codegen::list_header(headers, "x-notes"),
            x_count: typed_header(headers, "x-count"),
        }
    }
}

conversant_core::error_body! {
    /// The typed bodies of the errors of [`Client::texts`](crate::Client::texts), by status.
    pub enum TextsError for "operations" "texts" {
        /// `400`: Wrong texts.
        400 => BadRequest(types::Texts) text,
        /// `409`: Counted.
        409 => Conflict(types::Counts),
        /// `410`: Gone.
        410 => Gone,
    }
}

pub(crate) static FILE: Operation = Operation::new(
        "operations",
        "file",
        Method::GET,
        "/file",
    )
    .repeat(Repeat::Safe)
    .unauthenticated();

/// A call of [`Client::file`](crate::Client::file). Nothing is sent before [`send`](Self::send).
#[must_use = "a call does nothing until it is sent"]
pub struct File {
    pub(crate) client: Core,
    target: Target,
    pub(crate) options: CallOptions,
}
impl File {
    /// Sends the call.
    ///
    /// # Errors
    ///
    /// See [`Client::file`](crate::Client::file).
    pub async fn send(self) -> Result<Reply<conversant_core::Download>, Error> {
        let request = self.request();
        Self::read(self.client.call(&FILE, request, self.options).await?)
    }

    /// Sends the call and gives the file piece by piece, however large it is.
    ///
    /// # Errors
    ///
    /// See [`Client::file`](crate::Client::file).
    pub async fn stream(self) -> Result<Reply<conversant_core::ByteStream>, Error> {
        let request = self.request().map(Request::streamed);
        self.client.call(&FILE, request, self.options).await?.stream(&[200])
    }

    #[inline]
    pub(crate) fn read(
        reply: RawReply,
    ) -> Result<Reply<conversant_core::Download>, Error> {
        reply.download(&[200])
    }

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let mut request = self.target.request(Method::GET)?;
        request.accept("*/*");
        Ok(request)
    }
}

conversant_core::call_options!(File);

pub(crate) static EVENTS: Operation = Operation::new(
        "operations",
        "events",
        Method::GET,
        "/events",
    )
    .repeat(Repeat::Safe)
    .unauthenticated();

/// A call of [`Client::events`](crate::Client::events). Nothing is sent before [`send`](Self::send).
#[must_use = "a call does nothing until it is sent"]
pub struct Events {
    pub(crate) client: Core,
    target: Target,
    pub(crate) options: CallOptions,
}
impl Events {
    /// Sends the call.
    ///
    /// # Errors
    ///
    /// See [`Client::events`](crate::Client::events).
    pub async fn send(self) -> Result<Reply<conversant_core::ByteStream>, Error> {
        let request = self.request().map(Request::streamed);
        Self::read(self.client.call(&EVENTS, request, self.options).await?)
    }

    #[inline]
    pub(crate) fn read(
        reply: RawReply,
    ) -> Result<Reply<conversant_core::ByteStream>, Error> {
        reply.stream(&[200])
    }

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let mut request = self.target.request(Method::GET)?;
        request.accept("text/event-stream");
        Ok(request)
    }
}

conversant_core::call_options!(Events);

pub(crate) static REPLY_HEADERS: Operation = Operation::new(
        "operations",
        "reply_headers",
        Method::GET,
        "/reply-headers",
    )
    .repeat(Repeat::Safe)
    .unauthenticated();

/// A call of [`Client::reply_headers`](crate::Client::reply_headers). Nothing is sent before [`send`](Self::send).
#[must_use = "a call does nothing until it is sent"]
pub struct ReplyHeadersCall {
    pub(crate) client: Core,
    target: Target,
    pub(crate) options: CallOptions,
}
impl ReplyHeadersCall {
    /// Sends the call.
    ///
    /// # Errors
    ///
    /// See [`Client::reply_headers`](crate::Client::reply_headers).
    pub async fn send(self) -> Result<Reply<(), ReplyHeadersCallHeaders>, Error> {
        let request = self.request();
        Self::read(self.client.call(&REPLY_HEADERS, request, self.options).await?)
    }

    #[inline]
    pub(crate) fn read(
        reply: RawReply,
    ) -> Result<Reply<(), ReplyHeadersCallHeaders>, Error> {
        Ok(reply.empty(&[204])?.with_headers(ReplyHeadersCallHeaders::read))
    }

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let mut request = self.target.request(Method::GET)?;
        request.accept("application/json");
        Ok(request)
    }
}

conversant_core::call_options!(ReplyHeadersCall);

/// What a reply of [`Client::reply_headers`](crate::Client::reply_headers) says in its headers.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ReplyHeadersCallHeaders {
    /// Header: `X-Count`.
    pub x_count: Option<i64>,
    /// Header: `X-Ids`.
    pub x_ids: Option<Vec<i64>>,
    /// Header: `X-Tags`.
    pub x_tags: Option<Vec<String>>,
    /// Header: `X-At`.
    pub x_at: Option<chrono::DateTime<chrono::Utc>>,
    /// Header: `X-Day`.
    pub x_day: Option<chrono::NaiveDate>,
    /// Header: `Type`.
    pub type_: Option<String>,
}
conversant_core::redacted_debug!(
    ReplyHeadersCallHeaders { x_count : shown, x_ids : shown, x_tags : text, x_at :
    shown, x_day : shown, type_ : text, }
);
impl ReplyHeadersCallHeaders {
    fn read(headers: &HeaderMap) -> Self {
        Self {
            x_count: typed_header(headers, "x-count"),
            x_ids: conversant_core::codegen::list_header(headers, "x-ids"),
            x_tags: conversant_core::codegen::list_header(headers, "x-tags"),
            x_at: conversant_core::codegen::time_header(headers, "x-at"),
            x_day: typed_header(headers, "x-day"),
            type_: typed_header(headers, "type"),
        }
    }
}
