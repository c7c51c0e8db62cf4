// Made by `cargo xtask generate spruce` from specs/spruce.yaml (sha256 f142ebf49260de65) with progenitor 0.15.1.
// Do not edit: change the spec or the pipeline and generate again.

use conversant_core::codegen::{Method, RawReply, Request, Target};
use conversant_core::codegen::{Page, PageStyle, Paging};
use conversant_core::Items;
use conversant_core::check;
use conversant_core::{CallOptions, Client as Core, Error, Operation, Repeat, Reply};
use crate::types;

/// # Organization
///
/// The organization and its members, which are teammates, teams, and the organization itself.
impl crate::Client {
    /// Get the organization.
    ///
    /// `GET /organization`\
    /// In the vendor's documents: `List information about the organization`.
    ///
    /// Fetches the organization to which the API token belongs; its id stands for it as an author or a member.
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
    /// let reply = client.organization().send().await?;
    /// println!("{}", reply.organization.id);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Returns
    ///
    /// `200`, [`OrganizationReply`](crate::types::OrganizationReply): The organization.
    ///
    /// [`headers`](conversant_core::Reply::headers) gives `s-ratelimit-limit`, `s-ratelimit-remaining`,
    /// `s-request-id` as [`ReplyHeaders`](crate::operations::ReplyHeaders).
    ///
    /// # Errors
    ///
    /// - `403`, [`Error`](crate::types::Error): The API token is wrong or has been disabled. Known from the vendor's overview, not from its reference; the body is inferred.
    /// - `500`, [`Error`](crate::types::Error): Something went wrong on the server.
    ///
    /// [`Error::body`](conversant_core::Error::body) gives the body, as
    /// [`OrganizationError`](crate::operations::OrganizationError).
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
    /// The vendor's page: <https://developer.sprucehealth.com/reference/organization-1>
    ///
    /// Documented by the vendor.
    #[doc(alias = "GET /organization")]
    #[doc(alias = "List information about the organization")]
    #[doc(alias = "Organization")]
    #[inline]
    pub fn organization(&self) -> Organization {
        Organization {
            client: self.core.clone(),
            target: Target::below_base(&self.core, "/organization"),
            options: CallOptions::default(),
        }
    }

    /// List the organization's members.
    ///
    /// `GET /organization/members`\
    /// In the vendor's documents: `List all members of the organization`.
    ///
    /// Lists the teammates, the teams and the organization itself, a page at a time.
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
    /// let mut items = client.organization_members().stream();
    /// while let Some(organization_member) = items.next().await {
    ///     let organization_member = organization_member?;
    ///     println!("{:?}", organization_member);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Options
    ///
    /// Setters of the call.
    ///
    /// - [`page_size`](crate::operations::OrganizationMembers::page_size): How many members a page holds at most. The default is not published. On the wire: `pageSize`. From 2 to 500. Example: `100`.
    /// - [`pagination_token`](crate::operations::OrganizationMembers::pagination_token): Where the page starts, as the previous page said. Left out or empty, the list starts from its beginning. On the wire: `paginationToken`. Example: `abcdefghijklmnop`.
    ///
    /// # Returns
    ///
    /// `200`, [`MembersReply`](crate::types::MembersReply): One page of the members.
    ///
    /// [`headers`](conversant_core::Reply::headers) gives `s-ratelimit-limit`, `s-ratelimit-remaining`,
    /// `s-request-id` as [`ReplyHeaders`](crate::operations::ReplyHeaders).
    ///
    /// # Pages
    ///
    /// Each page has a token that leads to the next. [`send`](crate::operations::OrganizationMembers::send) gives one
    /// page, [`stream`](crate::operations::OrganizationMembers::stream) all items. An item that is not what the
    /// vendor documents does not cost the others: see
    /// [`Reply::malformed_items`](conversant_core::Reply::malformed_items).
    ///
    /// # Errors
    ///
    /// - `400`, [`Error`](crate::types::Error): The request is not valid.
    /// - `403`, [`Error`](crate::types::Error): The API token is wrong or has been disabled. Known from the vendor's overview, not from its reference; the body is inferred.
    /// - `500`, [`Error`](crate::types::Error): Something went wrong on the server.
    ///
    /// [`Error::body`](conversant_core::Error::body) gives the body, as
    /// [`OrganizationMembersError`](crate::operations::OrganizationMembersError).
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
    /// The vendor's page: <https://developer.sprucehealth.com/reference/organizationmembers>
    ///
    /// Documented by the vendor.
    #[doc(alias = "GET /organization/members")]
    #[doc(alias = "List all members of the organization")]
    #[doc(alias = "OrganizationMembers")]
    #[inline]
    pub fn organization_members(&self) -> OrganizationMembers {
        OrganizationMembers {
            client: self.core.clone(),
            target: Target::below_base(&self.core, "/organization/members"),
            page_size: None,
            pagination_token: None,
            options: CallOptions::default(),
        }
    }

    /// Get a member of the organization.
    ///
    /// `GET /organization/members/{memberId}`\
    /// In the vendor's documents: `Get a member of the organization by id`.
    ///
    /// Fetches one teammate, one team or the organization.
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
    /// let organization_member = client.organization_member("entity_1").send().await?;
    /// println!("{:?}", organization_member);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Arguments
    ///
    /// - `member_id`: Id of the teammate, the team or the organization, with the prefix `entity_`. On the wire: `memberId`.
    ///
    /// # Returns
    ///
    /// `200`, [`OrganizationMember`](crate::types::OrganizationMember): The member.
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
    /// [`OrganizationMemberError`](crate::operations::OrganizationMemberError).
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
    /// The vendor's page: <https://developer.sprucehealth.com/reference/organizationmember>
    ///
    /// Documented by the vendor. 404 is not declared; what an unknown id is answered with is not published.
    #[doc(alias = "GET /organization/members/{memberId}")]
    #[doc(alias = "Get a member of the organization by id")]
    #[doc(alias = "OrganizationMember")]
    #[inline]
    pub fn organization_member(&self, member_id: impl AsRef<str>) -> OrganizationMember {
        OrganizationMember {
            client: self.core.clone(),
            target: Target::below_base(&self.core, "/organization/members/")
                .segment("memberId", member_id.as_ref()),
            options: CallOptions::default(),
        }
    }
}

pub(crate) static ORGANIZATION: Operation = Operation::new(
        "spruce",
        "organization",
        Method::GET,
        "/organization",
    )
    .repeat(Repeat::Safe)
    .request_id_header("s-request-id");

/// Get the organization.
///
/// A call of [`Client::organization`](crate::Client::organization). Nothing is sent before [`send`](Self::send).
#[must_use = "a call does nothing until it is sent"]
pub struct Organization {
    pub(crate) client: Core,
    target: Target,
    pub(crate) options: CallOptions,
}
impl Organization {
    /// Sends the call.
    ///
    /// # Errors
    ///
    /// See [`Client::organization`](crate::Client::organization).
    pub async fn send(
        self,
    ) -> Result<Reply<types::OrganizationReply, super::ReplyHeaders>, Error> {
        let request = self.request();
        Self::read(self.client.call(&ORGANIZATION, request, self.options).await?)
    }

    #[inline]
    pub(crate) fn read(
        reply: RawReply,
    ) -> Result<Reply<types::OrganizationReply, super::ReplyHeaders>, Error> {
        Ok(
            reply
                .json::<types::OrganizationReply>()?
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

conversant_core::call_options!(Organization);

conversant_core::error_body! {
    /// The typed bodies of the errors of [`Client::organization`](crate::Client::organization), by status.
    pub enum OrganizationError for "spruce" "organization" {
        /// `403`: The API token is wrong or has been disabled.
        ///
        /// Known from the vendor's overview, not from its reference; the body is inferred.
        403 => Forbidden(types::Error),
        /// `500`: Something went wrong on the server.
        500 => InternalServerError(types::Error),
    }
}

pub(crate) static ORGANIZATION_MEMBERS: Operation = Operation::new(
        "spruce",
        "organization_members",
        Method::GET,
        "/organization/members",
    )
    .repeat(Repeat::Safe)
    .request_id_header("s-request-id");

static ORGANIZATION_MEMBERS_PAGES: Paging = Paging {
    style: PageStyle::Token,
    at: "paginationToken",
    id: "id",
    first: &[],
    null_at_end: None,
};

/// List the organization's members.
///
/// A call of [`Client::organization_members`](crate::Client::organization_members). Nothing is sent before [`send`](Self::send).
#[must_use = "a call does nothing until it is sent"]
pub struct OrganizationMembers {
    pub(crate) client: Core,
    target: Target,
    pub(crate) page_size: Option<i32>,
    pub(crate) pagination_token: Option<String>,
    pub(crate) options: CallOptions,
}
impl OrganizationMembers {
    /// How many members a page holds at most.
    ///
    /// The default is not published.
    ///
    /// On the wire: `pageSize`. From 2 to 500. Example: `100`.
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
    /// See [`Client::organization_members`](crate::Client::organization_members).
    pub async fn send(
        self,
    ) -> Result<Reply<types::MembersReply, super::ReplyHeaders>, Error> {
        let request = self.request();
        Self::read(self.client.call(&ORGANIZATION_MEMBERS, request, self.options).await?)
    }

    /// All items, as a stream that fetches the next page when it needs one.
    #[inline]
    pub fn stream(self) -> Items<types::OrganizationMember> {
        let request = self.request();
        Items::new(
            self.client,
            &ORGANIZATION_MEMBERS,
            &ORGANIZATION_MEMBERS_PAGES,
            request,
            self.options,
            |reply| Ok(
                reply
                    .list::<types::OrganizationMember>("/members")
                    .json::<types::MembersReply>()?
                    .page(|whole: types::MembersReply| Page {
                        next: whole.pagination_token.clone(),
                        more: Some(whole.has_more),
                        total: u64::try_from(whole.total_count).ok(),
                        last_id: None,
                        items: whole.members,
                    }),
            ),
        )
    }

    #[inline]
    pub(crate) fn read(
        reply: RawReply,
    ) -> Result<Reply<types::MembersReply, super::ReplyHeaders>, Error> {
        Ok(
            reply
                .list::<types::OrganizationMember>("/members")
                .json::<types::MembersReply>()?
                .with_headers(super::ReplyHeaders::read),
        )
    }

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        if let Some(value) = &self.page_size {
            check::range("pageSize", *value, 2, 500)?;
        }
        let mut request = self.target.request(Method::GET)?;
        request.accept("application/json");
        request.query("pageSize", &self.page_size);
        request.query("paginationToken", &self.pagination_token);
        Ok(request)
    }
}

conversant_core::call_options!(OrganizationMembers);

conversant_core::error_body! {
    /// The typed bodies of the errors of [`Client::organization_members`](crate::Client::organization_members), by status.
    pub enum OrganizationMembersError for "spruce" "organization_members" {
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

pub(crate) static ORGANIZATION_MEMBER: Operation = Operation::new(
        "spruce",
        "organization_member",
        Method::GET,
        "/organization/members/{memberId}",
    )
    .repeat(Repeat::Safe)
    .request_id_header("s-request-id");

/// Get a member of the organization.
///
/// A call of [`Client::organization_member`](crate::Client::organization_member). Nothing is sent before [`send`](Self::send).
#[must_use = "a call does nothing until it is sent"]
pub struct OrganizationMember {
    pub(crate) client: Core,
    target: Target,
    pub(crate) options: CallOptions,
}
impl OrganizationMember {
    /// Sends the call.
    ///
    /// # Errors
    ///
    /// See [`Client::organization_member`](crate::Client::organization_member).
    pub async fn send(
        self,
    ) -> Result<Reply<types::OrganizationMember, super::ReplyHeaders>, Error> {
        let request = self.request();
        Self::read(self.client.call(&ORGANIZATION_MEMBER, request, self.options).await?)
    }

    #[inline]
    pub(crate) fn read(
        reply: RawReply,
    ) -> Result<Reply<types::OrganizationMember, super::ReplyHeaders>, Error> {
        Ok(
            reply
                .json::<types::OrganizationMember>()?
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

conversant_core::call_options!(OrganizationMember);

conversant_core::error_body! {
    /// The typed bodies of the errors of [`Client::organization_member`](crate::Client::organization_member), by status.
    pub enum OrganizationMemberError for "spruce" "organization_member" {
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
