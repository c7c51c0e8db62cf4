// Made by `cargo xtask generate highq` from specs/highq.yaml (sha256 21ded36bb2b68bef) with progenitor 0.15.1.
// Do not edit: change the spec or the pipeline and generate again.

use conversant_core::codegen::{Method, RawReply, Request, Target};
use conversant_core::codegen::{Page, PageStyle, Paging};
use conversant_core::Items;
use conversant_core::{
    CallOptions, Client as Core, Error, Operation, Repeat, Reply, BodyFormat,
};
use crate::types;

/// # Users
///
/// The users of the instance, who can be recipients.
impl crate::Client {
    /// List the users of the instance.
    ///
    /// `GET /api/3/users`\
    /// In the vendor's documents: `Get user list`.
    ///
    /// Lists the users of the instance, where the ids of recipients come from.
    ///
    /// Gives 100 users unless `limit` says otherwise, and the number of all. A `#` in a value is not supported.
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = conversant_sandbox::Sandbox::start().await?;
    /// # let there = sandbox.highq();
    /// # let client = conversant_highq::Client::builder().base_url(there.base_url());
    /// # let client = client.token(there.authorization().replace("Bearer ", "")).no_rate_limit().build()?;
    /// let mut items = client.get_user_list().stream();
    /// while let Some(user_summary) = items.next().await {
    ///     let user_summary = user_summary?;
    ///     println!("{:?}", user_summary.userid);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Options
    ///
    /// Setters of the call.
    ///
    /// - [`offset`](crate::operations::GetUserList::offset): How many users to skip; 0 unless set. Example: `0`.
    /// - [`limit`](crate::operations::GetUserList::limit): How many users to give at most; 100 unless set. -1 gives all; anything below that counts as 100. Example: `100`.
    /// - [`status`](crate::operations::GetUserList::status): Only users with this status; all unless set. Example: `Active`.
    /// - [`neverlogin`](crate::operations::GetUserList::neverlogin): Only users who have never logged in. Example: `true`.
    /// - [`neverinvited`](crate::operations::GetUserList::neverinvited): Only users who have never been invited. Example: `true`.
    /// - [`notingroup`](crate::operations::GetUserList::notingroup): Only users who are in no group. Example: `true`.
    /// - [`orgid`](crate::operations::GetUserList::orgid): Only users of these organisations; ids, joined by commas. Example: `5,6`.
    /// - [`groupid`](crate::operations::GetUserList::groupid): Only users in these groups; ids, joined by commas. Example: `7,8`.
    /// - [`externalid`](crate::operations::GetUserList::externalid): Only users with this external id. Example: `E-12`.
    /// - [`firstname`](crate::operations::GetUserList::firstname): Only users with this first name. Example: `Jane`.
    /// - [`lastname`](crate::operations::GetUserList::lastname): Only users with this last name. Example: `Doe`.
    /// - [`email`](crate::operations::GetUserList::email): Only users with this e-mail address. Example: `jane.doe@example.com`.
    /// - [`search`](crate::operations::GetUserList::search): Only users with this in their first name, last name, e-mail address or external id. Example: `doe`.
    /// - [`alphabets`](crate::operations::GetUserList::alphabets): Only users whose last name begins with this. Example: `D`.
    /// - [`jobtitle`](crate::operations::GetUserList::jobtitle): Only users with one of these job titles, joined by `|`. Example: `Partner|Associate`.
    /// - [`orderby`](crate::operations::GetUserList::orderby): By what to sort. The values are not known.
    /// - [`ordertype`](crate::operations::GetUserList::ordertype): Which way to sort. The values are not known.
    ///
    /// # Returns
    ///
    /// `200`, [`UserList`](crate::types::UserList): The users of this page, and how many there are.
    ///
    /// # Pages
    ///
    /// A page starts after a number of items. [`send`](crate::operations::GetUserList::send) gives one page,
    /// [`stream`](crate::operations::GetUserList::stream) all items. An item that is not what the vendor documents
    /// does not cost the others: see [`Reply::malformed_items`](conversant_core::Reply::malformed_items).
    ///
    /// # Errors
    ///
    /// - `400`, [`Error`](crate::types::Error): A parameter or the body is wrong.
    /// - `401`, [`Error`](crate::types::Error): The token is missing or not valid. An expired token is answered with 403 instead.
    /// - `403`, [`Error`](crate::types::Error): The user may not do this, the request failed validation, or the token has expired.
    /// - `500`, [`Error`](crate::types::Error): The server failed.
    ///
    /// [`Error::body`](conversant_core::Error::body) gives the body, as
    /// [`GetUserListError`](crate::operations::GetUserListError).
    ///
    /// # Repeats
    ///
    /// Safe: a repeat does nothing new. The client sends it again after a failed connection, a timeout, a broken
    /// connection, and the statuses 408, 429, 500, 502, 503 and 504.
    ///
    /// # Rate limit
    ///
    /// None is documented. A call that is answered with 429 waits and is sent again, as *Repeats* says.
    ///
    /// # Source
    ///
    /// The vendor's page: <https://developerportal.thomsonreuters.com/user-resource/documents/get-user-list>
    ///
    /// Documented by the vendor. `status`, `offset` and `limit` are on an older page about the same address, for
    /// Collaborate 4.3 and later; the others, `totalcount` and `total` came later. How exactly names, addresses and
    /// `search` are compared is not documented, nor how filters are combined. The JSON form is inferred from that of
    /// other lists. The failures are those of the messages' pages.
    #[doc(alias = "GET /api/3/users")]
    #[doc(alias = "Get user list")]
    #[doc(alias = "getUserList")]
    #[inline]
    pub fn get_user_list(&self) -> GetUserList {
        GetUserList {
            client: self.core.clone(),
            target: Target::below_base(&self.core, "/api/3/users"),
            offset: None,
            limit: None,
            status: None,
            neverlogin: None,
            neverinvited: None,
            notingroup: None,
            orgid: None,
            groupid: None,
            externalid: None,
            firstname: None,
            lastname: None,
            email: None,
            search: None,
            alphabets: None,
            jobtitle: None,
            orderby: None,
            ordertype: None,
            format: self.format,
            options: CallOptions::default(),
        }
    }

    /// Get a user.
    ///
    /// `GET /api/3/users/{userid}`\
    /// In the vendor's documents: `Get user`.
    ///
    /// Gives a user by id or, with `type=email`, by e-mail address.
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = conversant_sandbox::Sandbox::start().await?;
    /// # let there = sandbox.highq();
    /// # let client = conversant_highq::Client::builder().base_url(there.base_url());
    /// # let client = client.token(there.authorization().replace("Bearer ", "")).no_rate_limit().build()?;
    /// let user = client.get_user("12").send().await?;
    /// println!("{:?}", user.userid);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Arguments
    ///
    /// - `userid`: The user's id or, with `type=email`, the user's e-mail address.
    ///
    /// # Options
    ///
    /// Setters of the call.
    ///
    /// - [`type_`](crate::operations::GetUser::type_): What `userid` is; an id unless set. On the wire: `type`. Example: `email`.
    ///
    /// # Returns
    ///
    /// `200`, [`User`](crate::types::User): The user.
    ///
    /// # Errors
    ///
    /// - `400`, [`Error`](crate::types::Error): A parameter or the body is wrong.
    /// - `401`, [`Error`](crate::types::Error): The token is missing or not valid. An expired token is answered with 403 instead.
    /// - `403`, [`Error`](crate::types::Error): The user may not do this, the request failed validation, or the token has expired.
    /// - `500`, [`Error`](crate::types::Error): The server failed.
    ///
    /// [`Error::body`](conversant_core::Error::body) gives the body, as
    /// [`GetUserError`](crate::operations::GetUserError).
    ///
    /// # Repeats
    ///
    /// Safe: a repeat does nothing new. The client sends it again after a failed connection, a timeout, a broken
    /// connection, and the statuses 408, 429, 500, 502, 503 and 504.
    ///
    /// # Rate limit
    ///
    /// None is documented. A call that is answered with 429 waits and is sent again, as *Repeats* says.
    ///
    /// # Source
    ///
    /// The vendor's page: <https://developerportal.thomsonreuters.com/user-resource/documents/get-user>
    ///
    /// Documented by the vendor. The page gives both forms, for any version of the API, and has 3 in its example. The
    /// failure 110, for a user who does not exist, is documented without its status; the statuses are those of the
    /// messages' pages. The page's reply is XML; that the JSON has the same names at the top level is read from
    /// github.com/pj-simpson/HighQ-API-Consumer, a sample application of HighQ's support team, which also reads
    /// `sites`, left out here.
    #[doc(alias = "GET /api/3/users/{userid}")]
    #[doc(alias = "Get user")]
    #[doc(alias = "getUser")]
    #[inline]
    pub fn get_user(&self, userid: impl AsRef<str>) -> GetUser {
        GetUser {
            client: self.core.clone(),
            target: Target::below_base(&self.core, "/api/3/users/")
                .segment("userid", userid.as_ref()),
            type_: None,
            format: self.format,
            options: CallOptions::default(),
        }
    }
}

pub(crate) static GET_USER_LIST: Operation = Operation::new(
        "highq",
        "get_user_list",
        Method::GET,
        "/api/3/users",
    )
    .repeat(Repeat::Safe);

static GET_USER_LIST_PAGES: Paging = Paging {
    style: PageStyle::Offset,
    at: "offset",
    id: "id",
    first: &[],
    null_at_end: None,
};

/// List the users of the instance.
///
/// A call of [`Client::get_user_list`](crate::Client::get_user_list). Nothing is sent before [`send`](Self::send).
#[must_use = "a call does nothing until it is sent"]
pub struct GetUserList {
    pub(crate) client: Core,
    target: Target,
    pub(crate) offset: Option<i64>,
    pub(crate) limit: Option<i64>,
    pub(crate) status: Option<types::UserStatus>,
    pub(crate) neverlogin: Option<bool>,
    pub(crate) neverinvited: Option<bool>,
    pub(crate) notingroup: Option<bool>,
    pub(crate) orgid: Option<String>,
    pub(crate) groupid: Option<String>,
    pub(crate) externalid: Option<String>,
    pub(crate) firstname: Option<String>,
    pub(crate) lastname: Option<String>,
    pub(crate) email: Option<String>,
    pub(crate) search: Option<String>,
    pub(crate) alphabets: Option<String>,
    pub(crate) jobtitle: Option<String>,
    pub(crate) orderby: Option<String>,
    pub(crate) ordertype: Option<String>,
    format: BodyFormat,
    pub(crate) options: CallOptions,
}
impl GetUserList {
    /// How many users to skip; 0 unless set.
    ///
    /// Example: `0`.
    #[inline]
    pub fn offset(mut self, offset: i64) -> Self {
        self.offset = Some(offset);
        self
    }

    /// How many users to give at most; 100 unless set.
    ///
    /// -1 gives all; anything below that counts as 100.
    ///
    /// Example: `100`.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Only users with this status; all unless set.
    ///
    /// Example: `Active`.
    #[inline]
    pub fn status(mut self, status: types::UserStatus) -> Self {
        self.status = Some(status);
        self
    }

    /// Only users who have never logged in.
    ///
    /// Example: `true`.
    #[inline]
    pub fn neverlogin(mut self, neverlogin: bool) -> Self {
        self.neverlogin = Some(neverlogin);
        self
    }

    /// Only users who have never been invited.
    ///
    /// Example: `true`.
    #[inline]
    pub fn neverinvited(mut self, neverinvited: bool) -> Self {
        self.neverinvited = Some(neverinvited);
        self
    }

    /// Only users who are in no group.
    ///
    /// Example: `true`.
    #[inline]
    pub fn notingroup(mut self, notingroup: bool) -> Self {
        self.notingroup = Some(notingroup);
        self
    }

    /// Only users of these organisations; ids, joined by commas.
    ///
    /// Example: `5,6`.
    #[inline]
    pub fn orgid(mut self, orgid: impl Into<String>) -> Self {
        self.orgid = Some(orgid.into());
        self
    }

    /// Only users in these groups; ids, joined by commas.
    ///
    /// Example: `7,8`.
    #[inline]
    pub fn groupid(mut self, groupid: impl Into<String>) -> Self {
        self.groupid = Some(groupid.into());
        self
    }

    /// Only users with this external id.
    ///
    /// Example: `E-12`.
    #[inline]
    pub fn externalid(mut self, externalid: impl Into<String>) -> Self {
        self.externalid = Some(externalid.into());
        self
    }

    /// Only users with this first name.
    ///
    /// Example: `Jane`.
    #[inline]
    pub fn firstname(mut self, firstname: impl Into<String>) -> Self {
        self.firstname = Some(firstname.into());
        self
    }

    /// Only users with this last name.
    ///
    /// Example: `Doe`.
    #[inline]
    pub fn lastname(mut self, lastname: impl Into<String>) -> Self {
        self.lastname = Some(lastname.into());
        self
    }

    /// Only users with this e-mail address.
    ///
    /// Example: `jane.doe@example.com`.
    #[inline]
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }

    /// Only users with this in their first name, last name, e-mail address or external id.
    ///
    /// Example: `doe`.
    #[inline]
    pub fn search(mut self, search: impl Into<String>) -> Self {
        self.search = Some(search.into());
        self
    }

    /// Only users whose last name begins with this.
    ///
    /// Example: `D`.
    #[inline]
    pub fn alphabets(mut self, alphabets: impl Into<String>) -> Self {
        self.alphabets = Some(alphabets.into());
        self
    }

    /// Only users with one of these job titles, joined by `|`.
    ///
    /// Example: `Partner|Associate`.
    #[inline]
    pub fn jobtitle(mut self, jobtitle: impl Into<String>) -> Self {
        self.jobtitle = Some(jobtitle.into());
        self
    }

    /// By what to sort.
    ///
    /// The values are not known.
    #[inline]
    pub fn orderby(mut self, orderby: impl Into<String>) -> Self {
        self.orderby = Some(orderby.into());
        self
    }

    /// Which way to sort.
    ///
    /// The values are not known.
    #[inline]
    pub fn ordertype(mut self, ordertype: impl Into<String>) -> Self {
        self.ordertype = Some(ordertype.into());
        self
    }

    /// The format of the body, and the one asked for in the reply; in place of the client's. The reply is read in
    /// whatever format it comes in.
    pub fn format(mut self, format: BodyFormat) -> Self {
        self.format = format;
        self
    }

    /// Sends the call.
    ///
    /// # Errors
    ///
    /// See [`Client::get_user_list`](crate::Client::get_user_list).
    pub async fn send(self) -> Result<Reply<types::UserList>, Error> {
        let request = self.request();
        Self::read(self.client.call(&GET_USER_LIST, request, self.options).await?)
    }

    /// All items, as a stream that fetches the next page when it needs one.
    #[inline]
    pub fn stream(self) -> Items<types::UserSummary> {
        let request = self.request();
        Items::new(
            self.client,
            &GET_USER_LIST,
            &GET_USER_LIST_PAGES,
            request,
            self.options,
            |reply| Ok(
                reply
                    .list_of_elements::<types::UserSummary>("/user")
                    .json_or_xml::<types::UserList>("users")?
                    .page(|whole: types::UserList| Page {
                        next: None,
                        more: None,
                        total: whole
                            .totalcount
                            .and_then(|total| u64::try_from(total).ok()),
                        last_id: None,
                        items: whole.user.unwrap_or_default(),
                    }),
            ),
        )
    }

    #[inline]
    pub(crate) fn read(reply: RawReply) -> Result<Reply<types::UserList>, Error> {
        reply
            .list_of_elements::<types::UserSummary>("/user")
            .json_or_xml::<types::UserList>("users")
    }

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let mut request = self.target.request(Method::GET)?;
        request.accept(self.format.content_type());
        request.query("offset", &self.offset);
        request.query("limit", &self.limit);
        request.query("status", &self.status);
        request.query("neverlogin", &self.neverlogin);
        request.query("neverinvited", &self.neverinvited);
        request.query("notingroup", &self.notingroup);
        request.query("orgid", &self.orgid);
        request.query("groupid", &self.groupid);
        request.query("externalid", &self.externalid);
        request.query("firstname", &self.firstname);
        request.query("lastname", &self.lastname);
        request.query("email", &self.email);
        request.query("search", &self.search);
        request.query("alphabets", &self.alphabets);
        request.query("jobtitle", &self.jobtitle);
        request.query("orderby", &self.orderby);
        request.query("ordertype", &self.ordertype);
        Ok(request)
    }
}

conversant_core::call_options!(GetUserList);

conversant_core::error_body! {
    /// The typed bodies of the errors of [`Client::get_user_list`](crate::Client::get_user_list), by status.
    pub enum GetUserListError for "highq" "get_user_list" {
        /// `400`: A parameter or the body is wrong.
        400 => BadRequest(types::Error as "error"),
        /// `401`: The token is missing or not valid. An expired token is answered with 403 instead.
        401 => Unauthorized(types::Error as "error"),
        /// `403`: The user may not do this, the request failed validation, or the token has expired.
        403 => Forbidden(types::Error as "error"),
        /// `500`: The server failed.
        500 => InternalServerError(types::Error as "error"),
    }
}

pub(crate) static GET_USER: Operation = Operation::new(
        "highq",
        "get_user",
        Method::GET,
        "/api/3/users/{userid}",
    )
    .repeat(Repeat::Safe);

/// Get a user.
///
/// A call of [`Client::get_user`](crate::Client::get_user). Nothing is sent before [`send`](Self::send).
#[must_use = "a call does nothing until it is sent"]
pub struct GetUser {
    pub(crate) client: Core,
    target: Target,
    pub(crate) type_: Option<types::UserKeyType>,
    format: BodyFormat,
    pub(crate) options: CallOptions,
}
impl GetUser {
    /// What `userid` is; an id unless set.
    ///
    /// On the wire: `type`. Example: `email`.
    #[inline]
    pub fn type_(mut self, type_: types::UserKeyType) -> Self {
        self.type_ = Some(type_);
        self
    }

    /// The format of the body, and the one asked for in the reply; in place of the client's. The reply is read in
    /// whatever format it comes in.
    pub fn format(mut self, format: BodyFormat) -> Self {
        self.format = format;
        self
    }

    /// Sends the call.
    ///
    /// # Errors
    ///
    /// See [`Client::get_user`](crate::Client::get_user).
    pub async fn send(self) -> Result<Reply<types::User>, Error> {
        let request = self.request();
        Self::read(self.client.call(&GET_USER, request, self.options).await?)
    }

    #[inline]
    pub(crate) fn read(reply: RawReply) -> Result<Reply<types::User>, Error> {
        reply.json_or_xml::<types::User>("user")
    }

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let mut request = self.target.request(Method::GET)?;
        request.accept(self.format.content_type());
        request.query("type", &self.type_);
        Ok(request)
    }
}

conversant_core::call_options!(GetUser);

conversant_core::error_body! {
    /// The typed bodies of the errors of [`Client::get_user`](crate::Client::get_user), by status.
    pub enum GetUserError for "highq" "get_user" {
        /// `400`: A parameter or the body is wrong.
        400 => BadRequest(types::Error as "error"),
        /// `401`: The token is missing or not valid. An expired token is answered with 403 instead.
        401 => Unauthorized(types::Error as "error"),
        /// `403`: The user may not do this, the request failed validation, or the token has expired.
        403 => Forbidden(types::Error as "error"),
        /// `500`: The server failed.
        500 => InternalServerError(types::Error as "error"),
    }
}
