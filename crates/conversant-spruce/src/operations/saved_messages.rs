// Made by `cargo xtask generate spruce` from specs/spruce.yaml (sha256 f142ebf49260de65) with progenitor 0.15.1.
// Do not edit: change the spec or the pipeline and generate again.

use conversant_core::codegen::{Method, RawReply, Request, Target};
use conversant_core::codegen::{Page, PageStyle, Paging};
use conversant_core::Items;
use conversant_core::check;
use conversant_core::{CallOptions, Client as Core, Error, Operation, Repeat, Reply};
use crate::types;

/// # Saved Messages
///
/// Texts that are kept for repeated use.
impl crate::Client {
    /// List the saved messages.
    ///
    /// `GET /savedmessages`\
    /// In the vendor's documents: `List saved messages`.
    ///
    /// Lists the saved messages, a page at a time: those shared within the organization and those of single members.
    ///
    /// To read on, send the `paginationToken` of the previous page; `hasMore` tells whether there is a next one.
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
    /// let mut items = client.list_saved_messages().stream();
    /// while let Some(saved_message) = items.next().await {
    ///     let saved_message = saved_message?;
    ///     println!("{}", saved_message.id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Options
    ///
    /// Setters of the call.
    ///
    /// - [`page_size`](crate::operations::ListSavedMessages::page_size): How many entries a page holds at most. The default is not published. On the wire: `pageSize`. From 1 to 500. Example: `100`.
    /// - [`pagination_token`](crate::operations::ListSavedMessages::pagination_token): Where the page starts, as the previous page said. Left out or empty, the list starts from its beginning. On the wire: `paginationToken`. Example: `abcdefghijklmnop`.
    ///
    /// # Returns
    ///
    /// `200`, [`SavedMessagesReply`](crate::types::SavedMessagesReply): One page of the saved messages.
    ///
    /// [`headers`](conversant_core::Reply::headers) gives `s-ratelimit-limit`, `s-ratelimit-remaining`,
    /// `s-request-id` as [`ReplyHeaders`](crate::operations::ReplyHeaders).
    ///
    /// # Pages
    ///
    /// Each page has a token that leads to the next. [`send`](crate::operations::ListSavedMessages::send) gives one
    /// page, [`stream`](crate::operations::ListSavedMessages::stream) all items. An item that is not what the vendor
    /// documents does not cost the others: see [`Reply::malformed_items`](conversant_core::Reply::malformed_items).
    ///
    /// # Errors
    ///
    /// - `400`, [`Error`](crate::types::Error): The request is not valid.
    /// - `403`, [`Error`](crate::types::Error): The API token is wrong or has been disabled. Known from the vendor's overview, not from its reference; the body is inferred.
    /// - `500`, [`Error`](crate::types::Error): Something went wrong on the server.
    ///
    /// [`Error::body`](conversant_core::Error::body) gives the body, as
    /// [`ListSavedMessagesError`](crate::operations::ListSavedMessagesError).
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
    /// The vendor's page: <https://developer.sprucehealth.com/reference/listsavedmessages>
    ///
    /// Documented by the vendor.
    #[doc(alias = "GET /savedmessages")]
    #[doc(alias = "List saved messages")]
    #[doc(alias = "ListSavedMessages")]
    #[inline]
    pub fn list_saved_messages(&self) -> ListSavedMessages {
        ListSavedMessages {
            client: self.core.clone(),
            target: Target::below_base(&self.core, "/savedmessages"),
            page_size: None,
            pagination_token: None,
            options: CallOptions::default(),
        }
    }
}

pub(crate) static LIST_SAVED_MESSAGES: Operation = Operation::new(
        "spruce",
        "list_saved_messages",
        Method::GET,
        "/savedmessages",
    )
    .repeat(Repeat::Safe)
    .request_id_header("s-request-id");

static LIST_SAVED_MESSAGES_PAGES: Paging = Paging {
    style: PageStyle::Token,
    at: "paginationToken",
    id: "id",
    first: &[],
    null_at_end: None,
};

/// List the saved messages.
///
/// A call of [`Client::list_saved_messages`](crate::Client::list_saved_messages). Nothing is sent before [`send`](Self::send).
#[must_use = "a call does nothing until it is sent"]
pub struct ListSavedMessages {
    pub(crate) client: Core,
    target: Target,
    pub(crate) page_size: Option<i32>,
    pub(crate) pagination_token: Option<String>,
    pub(crate) options: CallOptions,
}
impl ListSavedMessages {
    /// How many entries a page holds at most.
    ///
    /// The default is not published.
    ///
    /// On the wire: `pageSize`. From 1 to 500. Example: `100`.
    #[inline]
    pub fn page_size(mut self, page_size: i32) -> Self {
        self.page_size = Some(page_size);
        self
    }

    /// Where the page starts, as the previous page said.
    ///
    /// Left out or empty, the list starts from its beginning.
    ///
    /// On the wire: `paginationToken`. Example: `abcdefghijklmnop`.
    #[inline]
    pub fn pagination_token(mut self, pagination_token: impl Into<String>) -> Self {
        self.pagination_token = Some(pagination_token.into());
        self
    }

    /// Sends the call.
    ///
    /// # Errors
    ///
    /// See [`Client::list_saved_messages`](crate::Client::list_saved_messages).
    pub async fn send(
        self,
    ) -> Result<Reply<types::SavedMessagesReply, super::ReplyHeaders>, Error> {
        let request = self.request();
        Self::read(self.client.call(&LIST_SAVED_MESSAGES, request, self.options).await?)
    }

    /// All items, as a stream that fetches the next page when it needs one.
    #[inline]
    pub fn stream(self) -> Items<types::SavedMessage> {
        let request = self.request();
        Items::new(
            self.client,
            &LIST_SAVED_MESSAGES,
            &LIST_SAVED_MESSAGES_PAGES,
            request,
            self.options,
            |reply| Ok(
                reply
                    .list::<types::SavedMessage>("/savedMessages")
                    .json::<types::SavedMessagesReply>()?
                    .page(|whole: types::SavedMessagesReply| Page {
                        next: whole.pagination_token.clone(),
                        more: Some(whole.has_more),
                        total: None,
                        last_id: None,
                        items: whole.saved_messages,
                    }),
            ),
        )
    }

    #[inline]
    pub(crate) fn read(
        reply: RawReply,
    ) -> Result<Reply<types::SavedMessagesReply, super::ReplyHeaders>, Error> {
        Ok(
            reply
                .list::<types::SavedMessage>("/savedMessages")
                .json::<types::SavedMessagesReply>()?
                .with_headers(super::ReplyHeaders::read),
        )
    }

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        if let Some(value) = &self.page_size {
            check::range("pageSize", *value, 1, 500)?;
        }
        let mut request = self.target.request(Method::GET)?;
        request.accept("application/json");
        request.query("pageSize", &self.page_size);
        request.query("paginationToken", &self.pagination_token);
        Ok(request)
    }
}

conversant_core::call_options!(ListSavedMessages);

conversant_core::error_body! {
    /// The typed bodies of the errors of [`Client::list_saved_messages`](crate::Client::list_saved_messages), by status.
    pub enum ListSavedMessagesError for "spruce" "list_saved_messages" {
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
