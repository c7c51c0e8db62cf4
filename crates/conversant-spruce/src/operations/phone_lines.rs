// Made by `cargo xtask generate spruce` from specs/spruce.yaml (sha256 f142ebf49260de65) with progenitor 0.15.1.
// Do not edit: change the spec or the pipeline and generate again.

use conversant_core::codegen::{Method, RawReply, Request, Target};
use conversant_core::codegen::{Page, PageStyle, Paging};
use conversant_core::Items;
use conversant_core::{CallOptions, Client as Core, Error, Operation, Repeat, Reply};
use crate::types;

/// # Phone Lines
///
/// The phone lines of the organization.
impl crate::Client {
    /// List the organization's phone lines.
    ///
    /// `GET /phonelines`\
    /// In the vendor's documents: `List all phone lines of the organization`.
    ///
    /// Lists all phone lines of the organization.
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = conversant_sandbox::Sandbox::start().await?;
    /// # let there = sandbox.spruce();
    /// # let client = conversant_spruce::Client::builder().base_url(there.base_url());
    /// # let client = client.token(there.authorization().replace("Bearer ", "")).no_rate_limit().build()?;
    /// let mut items = client.phone_lines().stream();
    /// while let Some(phone_line) = items.next().await {
    ///     let phone_line = phone_line?;
    ///     println!("{}", phone_line.id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Returns
    ///
    /// `200`, [`PhoneLinesReply`](crate::types::PhoneLinesReply): The phone lines.
    ///
    /// [`headers`](conversant_core::Reply::headers) gives `s-ratelimit-limit`, `s-ratelimit-remaining`,
    /// `s-request-id` as [`ReplyHeaders`](crate::operations::ReplyHeaders).
    ///
    /// # Pages
    ///
    /// The vendor documents no pages. [`send`](crate::operations::PhoneLines::send) gives the list,
    /// [`stream`](crate::operations::PhoneLines::stream) its items one by one. An item that is not what the vendor
    /// documents does not cost the others: see [`Reply::malformed_items`](conversant_core::Reply::malformed_items).
    ///
    /// # Errors
    ///
    /// - `403`, [`Error`](crate::types::Error): The API token is wrong or has been disabled. Known from the vendor's overview, not from its reference; the body is inferred.
    /// - `500`, [`Error`](crate::types::Error): Something went wrong on the server.
    ///
    /// [`Error::body`](conversant_core::Error::body) gives the body, as
    /// [`PhoneLinesError`](crate::operations::PhoneLinesError).
    ///
    /// # Repeats
    ///
    /// Safe: a repeat does nothing new. The client sends it again after a failed connection, a timeout, a broken
    /// connection, and the statuses 408, 429, 500, 502, 503 and 504.
    ///
    /// # Rate limit
    ///
    /// Not published. The provider reports it in `s-ratelimit-limit` and `s-ratelimit-remaining`; the client learns
    /// from them and waits before it would exceed it.
    ///
    /// # Source
    ///
    /// The vendor's page: <https://developer.sprucehealth.com/reference/phonelines>
    ///
    /// Documented by the vendor.
    #[doc(alias = "GET /phonelines")]
    #[doc(alias = "List all phone lines of the organization")]
    #[doc(alias = "PhoneLines")]
    #[inline]
    pub fn phone_lines(&self) -> PhoneLines {
        PhoneLines {
            client: self.core.clone(),
            target: Target::below_base(&self.core, "/phonelines"),
            options: CallOptions::default(),
        }
    }

    /// Get a phone line.
    ///
    /// `GET /phonelines/{phonelineId}`\
    /// In the vendor's documents: `Get a phone line of the organization by id`.
    ///
    /// Fetches one phone line.
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = conversant_sandbox::Sandbox::start().await?;
    /// # let there = sandbox.spruce();
    /// # let client = conversant_spruce::Client::builder().base_url(there.base_url());
    /// # let client = client.token(there.authorization().replace("Bearer ", "")).no_rate_limit().build()?;
    /// let phone_line = client.phone_line("pd_1").send().await?;
    /// println!("{}", phone_line.id);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Arguments
    ///
    /// - `phoneline_id`: Id of the phone line, with the prefix `pd_`. On the wire: `phonelineId`.
    ///
    /// # Returns
    ///
    /// `200`, [`PhoneLine`](crate::types::PhoneLine): The phone line.
    ///
    /// [`headers`](conversant_core::Reply::headers) gives `s-ratelimit-limit`, `s-ratelimit-remaining`,
    /// `s-request-id` as [`ReplyHeaders`](crate::operations::ReplyHeaders).
    ///
    /// # Errors
    ///
    /// - `400`, [`Error`](crate::types::Error): The request is not valid.
    /// - `403`, [`Error`](crate::types::Error): The API token is wrong or has been disabled. Known from the vendor's overview, not from its reference; the body is inferred.
    /// - `500`, [`Error`](crate::types::Error): Something went wrong on the server.
    ///
    /// [`Error::body`](conversant_core::Error::body) gives the body, as
    /// [`PhoneLineError`](crate::operations::PhoneLineError).
    ///
    /// # Repeats
    ///
    /// Safe: a repeat does nothing new. The client sends it again after a failed connection, a timeout, a broken
    /// connection, and the statuses 408, 429, 500, 502, 503 and 504.
    ///
    /// # Rate limit
    ///
    /// Not published. The provider reports it in `s-ratelimit-limit` and `s-ratelimit-remaining`; the client learns
    /// from them and waits before it would exceed it.
    ///
    /// # Source
    ///
    /// The vendor's page: <https://developer.sprucehealth.com/reference/phoneline>
    ///
    /// Documented by the vendor. Neither 400 nor 404 is declared, and what an unknown id is answered with is not
    /// published; 400 is inferred from other operations on one resource.
    #[doc(alias = "GET /phonelines/{phonelineId}")]
    #[doc(alias = "Get a phone line of the organization by id")]
    #[doc(alias = "PhoneLine")]
    #[inline]
    pub fn phone_line(&self, phoneline_id: impl AsRef<str>) -> PhoneLine {
        PhoneLine {
            client: self.core.clone(),
            target: Target::below_base(&self.core, "/phonelines/")
                .segment("phonelineId", phoneline_id.as_ref()),
            options: CallOptions::default(),
        }
    }
}

pub(crate) static PHONE_LINES: Operation = Operation::new(
        "spruce",
        "phone_lines",
        Method::GET,
        "/phonelines",
    )
    .repeat(Repeat::Safe)
    .request_id_header("s-request-id");

static PHONE_LINES_PAGES: Paging = Paging {
    style: PageStyle::Whole,
    at: "",
    id: "id",
    first: &[],
    null_at_end: None,
};

/// List the organization's phone lines.
///
/// A call of [`Client::phone_lines`](crate::Client::phone_lines). Nothing is sent before [`send`](Self::send).
#[must_use = "a call does nothing until it is sent"]
pub struct PhoneLines {
    pub(crate) client: Core,
    target: Target,
    pub(crate) options: CallOptions,
}
impl PhoneLines {
    /// Sends the call.
    ///
    /// # Errors
    ///
    /// See [`Client::phone_lines`](crate::Client::phone_lines).
    pub async fn send(
        self,
    ) -> Result<Reply<types::PhoneLinesReply, super::ReplyHeaders>, Error> {
        let request = self.request();
        Self::read(self.client.call(&PHONE_LINES, request, self.options).await?)
    }

    /// All items, as a stream. The provider gives the list as a whole, with the first item that is asked for.
    #[inline]
    pub fn stream(self) -> Items<types::PhoneLine> {
        let request = self.request();
        Items::new(
            self.client,
            &PHONE_LINES,
            &PHONE_LINES_PAGES,
            request,
            self.options,
            |reply| Ok(
                reply
                    .list::<types::PhoneLine>("/phonelines")
                    .json::<types::PhoneLinesReply>()?
                    .page(|whole: types::PhoneLinesReply| Page {
                        next: None,
                        more: None,
                        total: None,
                        last_id: None,
                        items: whole.phonelines,
                    }),
            ),
        )
    }

    #[inline]
    pub(crate) fn read(
        reply: RawReply,
    ) -> Result<Reply<types::PhoneLinesReply, super::ReplyHeaders>, Error> {
        Ok(
            reply
                .list::<types::PhoneLine>("/phonelines")
                .json::<types::PhoneLinesReply>()?
                .with_headers(super::ReplyHeaders::read),
        )
    }

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let mut request = self.target.request(Method::GET)?;
        request.accept("application/json");
        Ok(request)
    }
}

conversant_core::call_options!(PhoneLines);

conversant_core::error_body! {
    /// The typed bodies of the errors of [`Client::phone_lines`](crate::Client::phone_lines), by status.
    pub enum PhoneLinesError for "spruce" "phone_lines" {
        /// `403`: The API token is wrong or has been disabled.
        ///
        /// Known from the vendor's overview, not from its reference; the body is inferred.
        403 => Forbidden(types::Error),
        /// `500`: Something went wrong on the server.
        500 => InternalServerError(types::Error),
    }
}

pub(crate) static PHONE_LINE: Operation = Operation::new(
        "spruce",
        "phone_line",
        Method::GET,
        "/phonelines/{phonelineId}",
    )
    .repeat(Repeat::Safe)
    .request_id_header("s-request-id");

/// Get a phone line.
///
/// A call of [`Client::phone_line`](crate::Client::phone_line). Nothing is sent before [`send`](Self::send).
#[must_use = "a call does nothing until it is sent"]
pub struct PhoneLine {
    pub(crate) client: Core,
    target: Target,
    pub(crate) options: CallOptions,
}
impl PhoneLine {
    /// Sends the call.
    ///
    /// # Errors
    ///
    /// See [`Client::phone_line`](crate::Client::phone_line).
    pub async fn send(
        self,
    ) -> Result<Reply<types::PhoneLine, super::ReplyHeaders>, Error> {
        let request = self.request();
        Self::read(self.client.call(&PHONE_LINE, request, self.options).await?)
    }

    #[inline]
    pub(crate) fn read(
        reply: RawReply,
    ) -> Result<Reply<types::PhoneLine, super::ReplyHeaders>, Error> {
        Ok(reply.json::<types::PhoneLine>()?.with_headers(super::ReplyHeaders::read))
    }

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let mut request = self.target.request(Method::GET)?;
        request.accept("application/json");
        Ok(request)
    }
}

conversant_core::call_options!(PhoneLine);

conversant_core::error_body! {
    /// The typed bodies of the errors of [`Client::phone_line`](crate::Client::phone_line), by status.
    pub enum PhoneLineError for "spruce" "phone_line" {
        /// `400`: The request is not valid.
        400 => BadRequest(types::Error),
        /// `403`: The API token is wrong or has been disabled.
        ///
        /// Known from the vendor's overview, not from its reference; the body is inferred.
        403 => Forbidden(types::Error),
        /// `500`: Something went wrong on the server.
        500 => InternalServerError(types::Error),
    }
}
