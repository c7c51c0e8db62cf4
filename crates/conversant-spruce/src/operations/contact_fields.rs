// Made by `cargo xtask generate spruce` from specs/spruce.yaml (sha256 f142ebf49260de65) with progenitor 0.15.1.
// Do not edit: change the spec or the pipeline and generate again.

use conversant_core::codegen::{Method, RawReply, Request, Target};
use conversant_core::codegen::{Page, PageStyle, Paging};
use conversant_core::Items;
use conversant_core::check;
use conversant_core::{
    CallOptions, Client as Core, Error, Operation, Repeat, Reply, Accepted,
};
use crate::types;

/// # Contact Fields
///
/// Fields that the organization adds to all its contacts.
impl crate::Client {
    /// List the organization's contact fields.
    ///
    /// `GET /contacts/fields`\
    /// In the vendor's documents: `List all organization contact fields available to the organization`.
    ///
    /// Lists the fields the organization has added to all its contacts, a page at a time.
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
    /// let mut items = client.contact_fields().stream();
    /// while let Some(organization_contact_field_name) = items.next().await {
    ///     let organization_contact_field_name = organization_contact_field_name?;
    ///     println!("{}", organization_contact_field_name.id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Options
    ///
    /// Setters of the call.
    ///
    /// - [`page_size`](crate::operations::ContactFields::page_size): How many entries a page holds at most. The default is not published. On the wire: `pageSize`. From 1 to 500. Example: `100`.
    /// - [`pagination_token`](crate::operations::ContactFields::pagination_token): Where the page starts, as the previous page said. Left out or empty, the list starts from its beginning. On the wire: `paginationToken`. Example: `abcdefghijklmnop`.
    ///
    /// # Returns
    ///
    /// `200`, [`ContactFieldsReply`](crate::types::ContactFieldsReply): One page of the fields.
    ///
    /// [`headers`](conversant_core::Reply::headers) gives `s-ratelimit-limit`, `s-ratelimit-remaining`,
    /// `s-request-id` as [`ReplyHeaders`](crate::operations::ReplyHeaders).
    ///
    /// # Pages
    ///
    /// Each page has a token that leads to the next. [`send`](crate::operations::ContactFields::send) gives one page,
    /// [`stream`](crate::operations::ContactFields::stream) all items. An item that is not what the vendor documents
    /// does not cost the others: see [`Reply::malformed_items`](conversant_core::Reply::malformed_items).
    ///
    /// # Errors
    ///
    /// - `400`, [`Error`](crate::types::Error): The request is not valid.
    /// - `403`, [`Error`](crate::types::Error): The API token is wrong or has been disabled. Known from the vendor's overview, not from its reference; the body is inferred.
    /// - `500`, [`Error`](crate::types::Error): Something went wrong on the server.
    ///
    /// [`Error::body`](conversant_core::Error::body) gives the body, as
    /// [`ContactFieldsError`](crate::operations::ContactFieldsError).
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
    /// The vendor's page: <https://developer.sprucehealth.com/reference/contactfields>
    ///
    /// Documented by the vendor.
    #[doc(alias = "GET /contacts/fields")]
    #[doc(alias = "List all organization contact fields available to the organization")]
    #[doc(alias = "ContactFields")]
    #[inline]
    pub fn contact_fields(&self) -> ContactFields {
        ContactFields {
            client: self.core.clone(),
            target: Target::below_base(&self.core, "/contacts/fields"),
            page_size: None,
            pagination_token: None,
            options: CallOptions::default(),
        }
    }

    /// Add a field to all contacts.
    ///
    /// `POST /contacts/fields`\
    /// In the vendor's documents: `Create an organization contact field`.
    ///
    /// Adds a field to all contacts of the organization.
    ///
    /// If there is a field of that name already, it is returned, with the same status.
    ///
    /// # Example
    ///
    /// ```
    /// use conversant_spruce::types::NewContactField;
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = conversant_sandbox::Sandbox::start().await?;
    /// # let there = sandbox.spruce();
    /// # let client = conversant_spruce::Client::builder().base_url(there.base_url());
    /// # let client = client.token(there.authorization().replace("Bearer ", "")).no_rate_limit().build()?;
    /// let accepted = client
    ///     .create_contact_field(NewContactField::new("Preferred Pharmacy"))
    ///     .send()
    ///     .await?;
    /// if let Some(organization_contact_field_name) = accepted.reply() {
    ///     println!("{}", organization_contact_field_name.id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Arguments
    ///
    /// - `body`, [`NewContactField`](crate::types::NewContactField): The field to add.
    ///
    /// # Options
    ///
    /// Setters of the call.
    ///
    /// - [`s_idempotency_key`](crate::operations::CreateContactField::s_idempotency_key): Name that the caller gives this request, so that a repeat of it is recognised. Spruce remembers it for 24 hours and answers a second request to the same path with the same key with status 422; the reply to the first one is not sent again. On the wire: `s-idempotency-key`. At most 255 characters. Example: `S7uiKYMMRzAcuG8S`.
    ///
    /// # Returns
    ///
    /// `201`, [`OrganizationContactFieldName`](crate::types::OrganizationContactFieldName): The field is there.
    ///
    /// [`headers`](conversant_core::Reply::headers) gives `s-ratelimit-limit`, `s-ratelimit-remaining`,
    /// `s-request-id` as [`ReplyHeaders`](crate::operations::ReplyHeaders).
    ///
    /// # Errors
    ///
    /// - `400`, [`Error`](crate::types::Error): The request is not valid.
    /// - `403`, [`Error`](crate::types::Error): The API token is wrong or has been disabled. Known from the vendor's overview, not from its reference; the body is inferred.
    /// - `422`, [`Error`](crate::types::Error): A request with the same idempotency key has been made before. The first request counts; its reply is not sent again.
    /// - `500`, [`Error`](crate::types::Error): Something went wrong on the server.
    ///
    /// [`Error::body`](conversant_core::Error::body) gives the body, as
    /// [`CreateContactFieldError`](crate::operations::CreateContactFieldError).
    ///
    /// # Repeats
    ///
    /// Safe with the same idempotency key in `s-idempotency-key`: the provider recognises it for 24 hours and does
    /// nothing new. All attempts of a call carry the same key; one is made if you set none. The client sends it again
    /// after a failed connection, a timeout, a broken connection, and the statuses 408, 429, 500, 502, 503 and 504. A
    /// repeat that the provider recognises is answered with 422; if it follows an attempt whose answer was lost, the
    /// call has succeeded and gives [`Accepted::Before`](conversant_core::Accepted::Before).
    ///
    /// # Rate limit
    ///
    /// Not published. The provider reports it in `s-ratelimit-limit` and `s-ratelimit-remaining`; the client learns
    /// from them and waits before it would exceed it.
    ///
    /// # Source
    ///
    /// The vendor's page: <https://developer.sprucehealth.com/reference/createcontactfield>
    ///
    /// Documented by the vendor.
    #[doc(alias = "POST /contacts/fields")]
    #[doc(alias = "Create an organization contact field")]
    #[doc(alias = "CreateContactField")]
    #[inline]
    pub fn create_contact_field(
        &self,
        body: types::NewContactField,
    ) -> CreateContactField {
        CreateContactField {
            client: self.core.clone(),
            target: Target::below_base(&self.core, "/contacts/fields"),
            s_idempotency_key: None,
            body,
            options: CallOptions::default(),
        }
    }
}

pub(crate) static CONTACT_FIELDS: Operation = Operation::new(
        "spruce",
        "contact_fields",
        Method::GET,
        "/contacts/fields",
    )
    .repeat(Repeat::Safe)
    .request_id_header("s-request-id");

static CONTACT_FIELDS_PAGES: Paging = Paging {
    style: PageStyle::Token,
    at: "paginationToken",
    id: "id",
    first: &[],
    null_at_end: None,
};

/// List the organization's contact fields.
///
/// A call of [`Client::contact_fields`](crate::Client::contact_fields). Nothing is sent before [`send`](Self::send).
#[must_use = "a call does nothing until it is sent"]
pub struct ContactFields {
    pub(crate) client: Core,
    target: Target,
    pub(crate) page_size: Option<i32>,
    pub(crate) pagination_token: Option<String>,
    pub(crate) options: CallOptions,
}
impl ContactFields {
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
    /// See [`Client::contact_fields`](crate::Client::contact_fields).
    pub async fn send(
        self,
    ) -> Result<Reply<types::ContactFieldsReply, super::ReplyHeaders>, Error> {
        let request = self.request();
        Self::read(self.client.call(&CONTACT_FIELDS, request, self.options).await?)
    }

    /// All items, as a stream that fetches the next page when it needs one.
    #[inline]
    pub fn stream(self) -> Items<types::OrganizationContactFieldName> {
        let request = self.request();
        Items::new(
            self.client,
            &CONTACT_FIELDS,
            &CONTACT_FIELDS_PAGES,
            request,
            self.options,
            |reply| Ok(
                reply
                    .list::<types::OrganizationContactFieldName>("/fields")
                    .json::<types::ContactFieldsReply>()?
                    .page(|whole: types::ContactFieldsReply| Page {
                        next: whole.pagination_token.clone(),
                        more: Some(whole.has_more),
                        total: u64::try_from(whole.total_count).ok(),
                        last_id: None,
                        items: whole.fields,
                    }),
            ),
        )
    }

    #[inline]
    pub(crate) fn read(
        reply: RawReply,
    ) -> Result<Reply<types::ContactFieldsReply, super::ReplyHeaders>, Error> {
        Ok(
            reply
                .list::<types::OrganizationContactFieldName>("/fields")
                .json::<types::ContactFieldsReply>()?
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

conversant_core::call_options!(ContactFields);

conversant_core::error_body! {
    /// The typed bodies of the errors of [`Client::contact_fields`](crate::Client::contact_fields), by status.
    pub enum ContactFieldsError for "spruce" "contact_fields" {
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

pub(crate) static CREATE_CONTACT_FIELD: Operation = Operation::new(
        "spruce",
        "create_contact_field",
        Method::POST,
        "/contacts/fields",
    )
    .repeat(Repeat::Keyed {
        header: "s-idempotency-key",
    })
    .duplicate(422, "type", "duplicate_request")
    .request_id_header("s-request-id");

/// Add a field to all contacts.
///
/// A call of [`Client::create_contact_field`](crate::Client::create_contact_field). Nothing is sent before [`send`](Self::send).
#[must_use = "a call does nothing until it is sent"]
pub struct CreateContactField {
    pub(crate) client: Core,
    target: Target,
    pub(crate) s_idempotency_key: Option<String>,
    body: types::NewContactField,
    pub(crate) options: CallOptions,
}
impl CreateContactField {
    /// Name that the caller gives this request, so that a repeat of it is recognised.
    ///
    /// Spruce remembers it for 24 hours and answers a second request to the same path with the same key with status
    /// 422; the reply to the first one is not sent again.
    ///
    /// On the wire: `s-idempotency-key`. At most 255 characters. Example: `S7uiKYMMRzAcuG8S`.
    #[inline]
    pub fn s_idempotency_key(mut self, s_idempotency_key: impl Into<String>) -> Self {
        self.s_idempotency_key = Some(s_idempotency_key.into());
        self
    }

    /// Sends the call.
    ///
    /// # Errors
    ///
    /// See [`Client::create_contact_field`](crate::Client::create_contact_field).
    pub async fn send(
        self,
    ) -> Result<
        Accepted<types::OrganizationContactFieldName, super::ReplyHeaders>,
        Error,
    > {
        let request = self.request();
        Self::read(self.client.call(&CREATE_CONTACT_FIELD, request, self.options).await?)
    }

    #[inline]
    pub(crate) fn read(
        reply: RawReply,
    ) -> Result<
        Accepted<types::OrganizationContactFieldName, super::ReplyHeaders>,
        Error,
    > {
        reply
            .accepted(|reply| Ok(
                reply
                    .json::<types::OrganizationContactFieldName>()?
                    .with_headers(super::ReplyHeaders::read),
            ))
    }

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        if let Some(value) = &self.s_idempotency_key {
            check::length("s-idempotency-key", value, 0, 255)?;
        }
        let mut request = self.target.request(Method::POST)?;
        request.accept("application/json");
        if let Some(value) = &self.s_idempotency_key {
            request.header("s-idempotency-key", value)?;
        }
        let body = &self.body;
        request.json(body)?;
        Ok(request)
    }
}

conversant_core::call_options!(CreateContactField);

conversant_core::error_body! {
    /// The typed bodies of the errors of [`Client::create_contact_field`](crate::Client::create_contact_field), by status.
    pub enum CreateContactFieldError for "spruce" "create_contact_field" {
        /// `400`: The request is not valid.
        400 => BadRequest(types::Error),
        /// `403`: The API token is wrong or has been disabled.
        ///
        /// Known from the vendor's overview, not from its reference; the body is inferred.
        403 => Forbidden(types::Error),
        /// `422`: A request with the same idempotency key has been made before.
        ///
        /// The first request counts; its reply is not sent again.
        422 => UnprocessableContent(types::Error),
        /// `500`: Something went wrong on the server.
        500 => InternalServerError(types::Error),
    }
}
