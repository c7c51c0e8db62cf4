// Made by `cargo xtask generate hostaway` from specs/hostaway.yaml (sha256 4ef4cfd0f2b36005) with progenitor 0.15.1.
// Do not edit: change the spec or the pipeline and generate again.

use conversant_core::codegen::{Method, RawReply, Request, Target};
use conversant_core::codegen::{Page, PageStyle, Paging};
use conversant_core::Items;
use conversant_core::{
    CallOptions, Client as Core, Error, Operation, Repeat, Reply, Envelope,
};
use crate::types;

/// # Users
///
/// Members of staff and their groups.
impl crate::Client {
    /// List the users.
    ///
    /// `GET /users`\
    /// In the vendor's documents: `Get Users list`.
    ///
    /// Lists the members of staff of the account.
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = conversant_sandbox::Sandbox::start().await?;
    /// # let there = sandbox.hostaway();
    /// # let client = conversant_hostaway::Client::builder().base_url(there.base_url());
    /// # let client = client.token(there.authorization().replace("Bearer ", "")).no_rate_limit().build()?;
    /// let mut items = client.list_users().stream();
    /// while let Some(user) = items.next().await {
    ///     let user = user?;
    ///     println!("{}", user.id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Returns
    ///
    /// `200`, a list of [`User`](crate::types::User): The users.
    ///
    /// # Pages
    ///
    /// The vendor documents no pages. [`send`](crate::operations::ListUsers::send) gives the list,
    /// [`stream`](crate::operations::ListUsers::stream) its items one by one. An item that is not what the vendor
    /// documents does not cost the others: see [`Reply::malformed_items`](conversant_core::Reply::malformed_items).
    ///
    /// # Errors
    ///
    /// - `2xx`, [`Failure`](crate::types::Failure): The envelope's `status` is `fail`.
    /// - `401`, [`Failure`](crate::types::Failure): The credentials were refused. Known from client code only, and its body is inferred; Hostaway documents 403 for a token it does not accept.
    /// - `403`, [`Failure`](crate::types::Failure): Access is denied. The documented cause is an access token that has expired, was revoked or is not valid. Clients also meet it for a locked resource and for a token that may not read the inbox.
    /// - `429`, [`RateLimited`](crate::types::RateLimited): The limit of calls per address or per account is exceeded. No header says how long to wait; both limits count over ten seconds.
    ///
    /// [`Error::body`](conversant_core::Error::body) gives the body, as
    /// [`ListUsersError`](crate::operations::ListUsersError).
    ///
    /// # Repeats
    ///
    /// Safe: a repeat does nothing new. The client sends it again after a failed connection, a timeout, a broken
    /// connection, and the statuses 408, 429, 500, 502, 503 and 504.
    ///
    /// # Rate limit
    ///
    /// 15 requests in 10 seconds per address, and 20 requests in 10 seconds per account. The client waits before it
    /// would exceed them.
    ///
    /// # Source
    ///
    /// The vendor's page: <https://api.hostaway.com/documentation#get-users-list>
    ///
    /// Documented by the vendor. No paging is documented; one connector sends limit and offset. Status 200 comes from
    /// client code.
    #[doc(alias = "GET /users")]
    #[doc(alias = "Get Users list")]
    #[doc(alias = "listUsers")]
    #[inline]
    pub fn list_users(&self) -> ListUsers {
        ListUsers {
            client: self.core.clone(),
            target: Target::below_base(&self.core, "/users"),
            options: CallOptions::default(),
        }
    }

    /// Read a user.
    ///
    /// `GET /user/{userId}`\
    /// In the vendor's documents: `Get User by ID`.
    ///
    /// Returns one member of staff.
    ///
    /// It comes as a list with one item.
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = conversant_sandbox::Sandbox::start().await?;
    /// # let there = sandbox.hostaway();
    /// # let client = conversant_hostaway::Client::builder().base_url(there.base_url());
    /// # let client = client.token(there.authorization().replace("Bearer ", "")).no_rate_limit().build()?;
    /// let items = client.get_user(502).send().await?;
    /// for user in items.iter() {
    ///     println!("{}", user.id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Arguments
    ///
    /// - `user_id`: Number of the user. On the wire: `userId`.
    ///
    /// # Options
    ///
    /// Setters of the call.
    ///
    /// - [`include_resources`](crate::operations::GetUser::include_resources): Whether each object comes with others that belong to it. Left out or `false`, it does not. Which objects these are is published for some properties only. On the wire: `includeResources`, as `0` or `1`. Example: `1`.
    ///
    /// # Returns
    ///
    /// `200`, a list of [`User`](crate::types::User): The user, as the only item of a list.
    ///
    /// # Errors
    ///
    /// - `2xx`, [`Failure`](crate::types::Failure): The envelope's `status` is `fail`.
    /// - `400`, [`Failure`](crate::types::Failure): The server cannot make sense of the request. Hostaway publishes neither a status nor a body for that (inferred).
    /// - `401`, [`Failure`](crate::types::Failure): The credentials were refused. Known from client code only, and its body is inferred; Hostaway documents 403 for a token it does not accept.
    /// - `403`, [`Failure`](crate::types::Failure): Access is denied. The documented cause is an access token that has expired, was revoked or is not valid. Clients also meet it for a locked resource and for a token that may not read the inbox.
    /// - `404`, [`Failure`](crate::types::Failure): What the path names does not exist. Known from client code only, and its body is inferred.
    /// - `429`, [`RateLimited`](crate::types::RateLimited): The limit of calls per address or per account is exceeded. No header says how long to wait; both limits count over ten seconds.
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
    /// 15 requests in 10 seconds per address, and 20 requests in 10 seconds per account. The client waits before it
    /// would exceed them.
    ///
    /// # Source
    ///
    /// The vendor's page: <https://api.hostaway.com/documentation#get-user-by-id>
    ///
    /// Documented by the vendor. The page's text speaks of a user object, its sample has a list with one user; the
    /// sample is followed, and a single object may come in place of the list. The path has user where that of the
    /// list has users. Status 200 comes from client code.
    #[doc(alias = "GET /user/{userId}")]
    #[doc(alias = "Get User by ID")]
    #[doc(alias = "getUser")]
    #[inline]
    pub fn get_user(&self, user_id: i64) -> GetUser {
        GetUser {
            client: self.core.clone(),
            target: Target::below_base(&self.core, "/user/").segment("userId", user_id),
            include_resources: None,
            options: CallOptions::default(),
        }
    }

    /// List the user groups.
    ///
    /// `GET /userGroups`\
    /// In the vendor's documents: `Get Groups list`.
    ///
    /// Lists the groups of users, with what their members may do.
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = conversant_sandbox::Sandbox::start().await?;
    /// # let there = sandbox.hostaway();
    /// # let client = conversant_hostaway::Client::builder().base_url(there.base_url());
    /// # let client = client.token(there.authorization().replace("Bearer ", "")).no_rate_limit().build()?;
    /// let mut items = client.list_user_groups().stream();
    /// while let Some(user_group) = items.next().await {
    ///     let user_group = user_group?;
    ///     println!("{}", user_group.id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Returns
    ///
    /// `200`, a list of [`UserGroup`](crate::types::UserGroup): The groups.
    ///
    /// # Pages
    ///
    /// The vendor documents no pages. [`send`](crate::operations::ListUserGroups::send) gives the list,
    /// [`stream`](crate::operations::ListUserGroups::stream) its items one by one. An item that is not what the
    /// vendor documents does not cost the others: see
    /// [`Reply::malformed_items`](conversant_core::Reply::malformed_items).
    ///
    /// # Errors
    ///
    /// - `2xx`, [`Failure`](crate::types::Failure): The envelope's `status` is `fail`.
    /// - `401`, [`Failure`](crate::types::Failure): The credentials were refused. Known from client code only, and its body is inferred; Hostaway documents 403 for a token it does not accept.
    /// - `403`, [`Failure`](crate::types::Failure): Access is denied. The documented cause is an access token that has expired, was revoked or is not valid. Clients also meet it for a locked resource and for a token that may not read the inbox.
    /// - `429`, [`RateLimited`](crate::types::RateLimited): The limit of calls per address or per account is exceeded. No header says how long to wait; both limits count over ten seconds.
    ///
    /// [`Error::body`](conversant_core::Error::body) gives the body, as
    /// [`ListUserGroupsError`](crate::operations::ListUserGroupsError).
    ///
    /// # Repeats
    ///
    /// Safe: a repeat does nothing new. The client sends it again after a failed connection, a timeout, a broken
    /// connection, and the statuses 408, 429, 500, 502, 503 and 504.
    ///
    /// # Rate limit
    ///
    /// 15 requests in 10 seconds per address, and 20 requests in 10 seconds per account. The client waits before it
    /// would exceed them.
    ///
    /// # Source
    ///
    /// The vendor's page: <https://api.hostaway.com/documentation#get-groups-list>
    ///
    /// Documented by the vendor. No paging is documented. Status 200 comes from client code.
    #[doc(alias = "GET /userGroups")]
    #[doc(alias = "Get Groups list")]
    #[doc(alias = "listUserGroups")]
    #[inline]
    pub fn list_user_groups(&self) -> ListUserGroups {
        ListUserGroups {
            client: self.core.clone(),
            target: Target::below_base(&self.core, "/userGroups"),
            options: CallOptions::default(),
        }
    }
}

pub(crate) static LIST_USERS: Operation = Operation::new(
        "hostaway",
        "list_users",
        Method::GET,
        "/users",
    )
    .repeat(Repeat::Safe)
    .envelope(Envelope::new("status", "fail"));

static LIST_USERS_PAGES: Paging = Paging {
    style: PageStyle::Whole,
    at: "",
    id: "id",
    first: &[],
    null_at_end: None,
};

/// List the users.
///
/// A call of [`Client::list_users`](crate::Client::list_users). Nothing is sent before [`send`](Self::send).
#[must_use = "a call does nothing until it is sent"]
pub struct ListUsers {
    pub(crate) client: Core,
    target: Target,
    pub(crate) options: CallOptions,
}
impl ListUsers {
    /// Sends the call.
    ///
    /// # Errors
    ///
    /// See [`Client::list_users`](crate::Client::list_users).
    pub async fn send(self) -> Result<Reply<Vec<types::User>>, Error> {
        let request = self.request();
        Self::read(self.client.call(&LIST_USERS, request, self.options).await?)
    }

    /// All items, as a stream. The provider gives the list as a whole, with the first item that is asked for.
    #[inline]
    pub fn stream(self) -> Items<types::User> {
        let request = self.request();
        Items::new(
            self.client,
            &LIST_USERS,
            &LIST_USERS_PAGES,
            request,
            self.options,
            |reply| Ok(
                reply
                    .list::<types::User>("/result")
                    .enveloped(|whole: types::UserListReply| (
                        whole.status.as_str() == "fail",
                        Some(whole),
                    ))?
                    .page(|whole: types::UserListReply| Page {
                        next: None,
                        more: None,
                        total: None,
                        last_id: None,
                        items: whole.result,
                    }),
            ),
        )
    }

    #[inline]
    pub(crate) fn read(reply: RawReply) -> Result<Reply<Vec<types::User>>, Error> {
        reply
            .list::<types::User>("/result")
            .enveloped(|whole: types::UserListReply| (
                whole.status.as_str() == "fail",
                Some(whole.result),
            ))
    }

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let mut request = self.target.request(Method::GET)?;
        request.accept("application/json");
        Ok(request)
    }
}

conversant_core::call_options!(ListUsers);

conversant_core::error_body! {
    /// The typed bodies of the errors of [`Client::list_users`](crate::Client::list_users), by status.
    pub enum ListUsersError for "hostaway" "list_users" {
        /// A status of success, but the envelope's `status` is `fail`.
        200..=299 => Failed(types::Failure),
        /// `401`: The credentials were refused.
        ///
        /// Known from client code only, and its body is inferred; Hostaway documents 403 for a token it does not accept.
        401 => Unauthorized(types::Failure),
        /// `403`: Access is denied.
        ///
        /// The documented cause is an access token that has expired, was revoked or is not valid. Clients also meet it for
        /// a locked resource and for a token that may not read the inbox.
        403 => Forbidden(types::Failure),
        /// `429`: The limit of calls per address or per account is exceeded.
        ///
        /// No header says how long to wait; both limits count over ten seconds.
        429 => TooManyRequests(types::RateLimited),
    }
}

pub(crate) static GET_USER: Operation = Operation::new(
        "hostaway",
        "get_user",
        Method::GET,
        "/user/{userId}",
    )
    .repeat(Repeat::Safe)
    .envelope(Envelope::new("status", "fail"));

/// Read a user.
///
/// A call of [`Client::get_user`](crate::Client::get_user). Nothing is sent before [`send`](Self::send).
#[must_use = "a call does nothing until it is sent"]
pub struct GetUser {
    pub(crate) client: Core,
    target: Target,
    pub(crate) include_resources: Option<bool>,
    pub(crate) options: CallOptions,
}
impl GetUser {
    /// Whether each object comes with others that belong to it.
    ///
    /// Left out or `false`, it does not. Which objects these are is published for some properties only.
    ///
    /// On the wire: `includeResources`, as `0` or `1`. Example: `1`.
    #[inline]
    pub fn include_resources(mut self, include_resources: bool) -> Self {
        self.include_resources = Some(include_resources);
        self
    }

    /// Sends the call.
    ///
    /// # Errors
    ///
    /// See [`Client::get_user`](crate::Client::get_user).
    pub async fn send(self) -> Result<Reply<Vec<types::User>>, Error> {
        let request = self.request();
        Self::read(self.client.call(&GET_USER, request, self.options).await?)
    }

    #[inline]
    pub(crate) fn read(reply: RawReply) -> Result<Reply<Vec<types::User>>, Error> {
        reply
            .enveloped(|whole: types::UserListReply| (
                whole.status.as_str() == "fail",
                Some(whole.result),
            ))
    }

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let mut request = self.target.request(Method::GET)?;
        request.accept("application/json");
        request.query("includeResources", &self.include_resources.map(i64::from));
        Ok(request)
    }
}

conversant_core::call_options!(GetUser);

conversant_core::error_body! {
    /// The typed bodies of the errors of [`Client::get_user`](crate::Client::get_user), by status.
    pub enum GetUserError for "hostaway" "get_user" {
        /// A status of success, but the envelope's `status` is `fail`.
        200..=299 => Failed(types::Failure),
        /// `400`: The server cannot make sense of the request.
        ///
        /// Hostaway publishes neither a status nor a body for that (inferred).
        400 => BadRequest(types::Failure),
        /// `401`: The credentials were refused.
        ///
        /// Known from client code only, and its body is inferred; Hostaway documents 403 for a token it does not accept.
        401 => Unauthorized(types::Failure),
        /// `403`: Access is denied.
        ///
        /// The documented cause is an access token that has expired, was revoked or is not valid. Clients also meet it for
        /// a locked resource and for a token that may not read the inbox.
        403 => Forbidden(types::Failure),
        /// `404`: What the path names does not exist.
        ///
        /// Known from client code only, and its body is inferred.
        404 => NotFound(types::Failure),
        /// `429`: The limit of calls per address or per account is exceeded.
        ///
        /// No header says how long to wait; both limits count over ten seconds.
        429 => TooManyRequests(types::RateLimited),
    }
}

pub(crate) static LIST_USER_GROUPS: Operation = Operation::new(
        "hostaway",
        "list_user_groups",
        Method::GET,
        "/userGroups",
    )
    .repeat(Repeat::Safe)
    .envelope(Envelope::new("status", "fail"));

static LIST_USER_GROUPS_PAGES: Paging = Paging {
    style: PageStyle::Whole,
    at: "",
    id: "id",
    first: &[],
    null_at_end: None,
};

/// List the user groups.
///
/// A call of [`Client::list_user_groups`](crate::Client::list_user_groups). Nothing is sent before [`send`](Self::send).
#[must_use = "a call does nothing until it is sent"]
pub struct ListUserGroups {
    pub(crate) client: Core,
    target: Target,
    pub(crate) options: CallOptions,
}
impl ListUserGroups {
    /// Sends the call.
    ///
    /// # Errors
    ///
    /// See [`Client::list_user_groups`](crate::Client::list_user_groups).
    pub async fn send(self) -> Result<Reply<Vec<types::UserGroup>>, Error> {
        let request = self.request();
        Self::read(self.client.call(&LIST_USER_GROUPS, request, self.options).await?)
    }

    /// All items, as a stream. The provider gives the list as a whole, with the first item that is asked for.
    #[inline]
    pub fn stream(self) -> Items<types::UserGroup> {
        let request = self.request();
        Items::new(
            self.client,
            &LIST_USER_GROUPS,
            &LIST_USER_GROUPS_PAGES,
            request,
            self.options,
            |reply| Ok(
                reply
                    .list::<types::UserGroup>("/result")
                    .enveloped(|whole: types::UserGroupListReply| (
                        whole.status.as_str() == "fail",
                        Some(whole),
                    ))?
                    .page(|whole: types::UserGroupListReply| Page {
                        next: None,
                        more: None,
                        total: None,
                        last_id: None,
                        items: whole.result,
                    }),
            ),
        )
    }

    #[inline]
    pub(crate) fn read(reply: RawReply) -> Result<Reply<Vec<types::UserGroup>>, Error> {
        reply
            .list::<types::UserGroup>("/result")
            .enveloped(|whole: types::UserGroupListReply| (
                whole.status.as_str() == "fail",
                Some(whole.result),
            ))
    }

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let mut request = self.target.request(Method::GET)?;
        request.accept("application/json");
        Ok(request)
    }
}

conversant_core::call_options!(ListUserGroups);

conversant_core::error_body! {
    /// The typed bodies of the errors of [`Client::list_user_groups`](crate::Client::list_user_groups), by status.
    pub enum ListUserGroupsError for "hostaway" "list_user_groups" {
        /// A status of success, but the envelope's `status` is `fail`.
        200..=299 => Failed(types::Failure),
        /// `401`: The credentials were refused.
        ///
        /// Known from client code only, and its body is inferred; Hostaway documents 403 for a token it does not accept.
        401 => Unauthorized(types::Failure),
        /// `403`: Access is denied.
        ///
        /// The documented cause is an access token that has expired, was revoked or is not valid. Clients also meet it for
        /// a locked resource and for a token that may not read the inbox.
        403 => Forbidden(types::Failure),
        /// `429`: The limit of calls per address or per account is exceeded.
        ///
        /// No header says how long to wait; both limits count over ten seconds.
        429 => TooManyRequests(types::RateLimited),
    }
}
