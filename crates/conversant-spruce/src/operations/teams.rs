// Made by `cargo xtask generate spruce` from specs/spruce.yaml (sha256 f142ebf49260de65) with progenitor 0.15.1.
// Do not edit: change the spec or the pipeline and generate again.

use conversant_core::codegen::{Method, RawReply, Request, Target};
use conversant_core::codegen::{Page, PageStyle, Paging};
use conversant_core::Items;
use conversant_core::check;
use conversant_core::{CallOptions, Client as Core, Error, Operation, Repeat, Reply};
use crate::types;

/// # Teams
///
/// Who belongs to a team.
impl crate::Client {
    /// List the members of a team.
    ///
    /// `GET /teams/{teamId}/members`\
    /// In the vendor's documents: `List the members of a team`.
    ///
    /// Lists who belongs to a team, a page at a time. Teams are found among the members of the organization.
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
    /// let mut items = client.team_members("entity_2").stream();
    /// while let Some(organization_member) = items.next().await {
    ///     let organization_member = organization_member?;
    ///     println!("{:?}", organization_member);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Arguments
    ///
    /// - `team_id`: Id of the team, with the prefix `entity_`. On the wire: `teamId`.
    ///
    /// # Options
    ///
    /// Setters of the call.
    ///
    /// - [`page_size`](crate::operations::TeamMembers::page_size): How many entries a page holds at most. The default is not published. On the wire: `pageSize`. From 1 to 500. Example: `100`.
    /// - [`pagination_token`](crate::operations::TeamMembers::pagination_token): Where the page starts, as the previous page said. Left out or empty, the list starts from its beginning. On the wire: `paginationToken`. Example: `abcdefghijklmnop`.
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
    /// Each page has a token that leads to the next. [`send`](crate::operations::TeamMembers::send) gives one page,
    /// [`stream`](crate::operations::TeamMembers::stream) all items. An item that is not what the vendor documents
    /// does not cost the others: see [`Reply::malformed_items`](conversant_core::Reply::malformed_items).
    ///
    /// # Errors
    ///
    /// - `400`, [`Error`](crate::types::Error): The request is not valid.
    /// - `403`, [`Error`](crate::types::Error): The API token is wrong or has been disabled. Known from the vendor's overview, not from its reference; the body is inferred.
    /// - `500`, [`Error`](crate::types::Error): Something went wrong on the server.
    ///
    /// [`Error::body`](conversant_core::Error::body) gives the body, as
    /// [`TeamMembersError`](crate::operations::TeamMembersError).
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
    /// The vendor's page: <https://developer.sprucehealth.com/reference/teammembers>
    ///
    /// Documented by the vendor. Neither 400 nor 404 is declared, and what an unknown id is answered with is not
    /// published; 400 is inferred from the operations on one member and on all of them.
    #[doc(alias = "GET /teams/{teamId}/members")]
    #[doc(alias = "List the members of a team")]
    #[doc(alias = "TeamMembers")]
    #[inline]
    pub fn team_members(&self, team_id: impl AsRef<str>) -> TeamMembers {
        TeamMembers {
            client: self.core.clone(),
            target: Target::below_base(&self.core, "/teams/")
                .segment("teamId", team_id.as_ref())
                .literal("/members"),
            page_size: None,
            pagination_token: None,
            options: CallOptions::default(),
        }
    }
}

pub(crate) static TEAM_MEMBERS: Operation = Operation::new(
        "spruce",
        "team_members",
        Method::GET,
        "/teams/{teamId}/members",
    )
    .repeat(Repeat::Safe)
    .request_id_header("s-request-id");

static TEAM_MEMBERS_PAGES: Paging = Paging {
    style: PageStyle::Token,
    at: "paginationToken",
    id: "id",
    first: &[],
    null_at_end: None,
};

/// List the members of a team.
///
/// A call of [`Client::team_members`](crate::Client::team_members). Nothing is sent before [`send`](Self::send).
#[must_use = "a call does nothing until it is sent"]
pub struct TeamMembers {
    pub(crate) client: Core,
    target: Target,
    pub(crate) page_size: Option<i32>,
    pub(crate) pagination_token: Option<String>,
    pub(crate) options: CallOptions,
}
impl TeamMembers {
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
    /// See [`Client::team_members`](crate::Client::team_members).
    pub async fn send(
        self,
    ) -> Result<Reply<types::MembersReply, super::ReplyHeaders>, Error> {
        let request = self.request();
        Self::read(self.client.call(&TEAM_MEMBERS, request, self.options).await?)
    }

    /// All items, as a stream that fetches the next page when it needs one.
    #[inline]
    pub fn stream(self) -> Items<types::OrganizationMember> {
        let request = self.request();
        Items::new(
            self.client,
            &TEAM_MEMBERS,
            &TEAM_MEMBERS_PAGES,
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
            check::range("pageSize", *value, 1, 500)?;
        }
        let mut request = self.target.request(Method::GET)?;
        request.accept("application/json");
        request.query("pageSize", &self.page_size);
        request.query("paginationToken", &self.pagination_token);
        Ok(request)
    }
}

conversant_core::call_options!(TeamMembers);

conversant_core::error_body! {
    /// The typed bodies of the errors of [`Client::team_members`](crate::Client::team_members), by status.
    pub enum TeamMembersError for "spruce" "team_members" {
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
