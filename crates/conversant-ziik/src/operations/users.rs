// Made by `cargo xtask generate ziik` from specs/ziik.yaml (sha256 3c171c434584215c) with progenitor 0.15.1.
// Do not edit: change the spec or the pipeline and generate again.

use conversant_core::codegen::{Method, RawReply, Request, Target, typed_header};
use conversant_core::codegen::{Page, PageStyle, Paging};
use conversant_core::Items;
use conversant_core::check;
use conversant_core::http::HeaderMap;
use conversant_core::{CallOptions, Client as Core, Error, Operation, Repeat, Reply};
use crate::types;

/// # Users
///
/// The users, who are the recipients of messages, and their units.
impl crate::Client {
    /// List the users.
    ///
    /// `GET /users`\
    /// In the vendor's documents: `Get Users`.
    ///
    /// Lists the users, a page at a time.
    ///
    /// Only the older documentation has this call.
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = conversant_sandbox::Sandbox::start().await?;
    /// # let there = sandbox.ziik();
    /// # let client = conversant_ziik::Client::builder().base_url(there.base_url());
    /// # let client = client.token(there.authorization().replace("Bearer ", "")).no_rate_limit().build()?;
    /// let mut items = client.list_users().stream();
    /// while let Some(user) = items.next().await {
    ///     let user = user?;
    ///     println!("{:?}", user.id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Options
    ///
    /// Setters of the call.
    ///
    /// - [`page`](crate::operations::ListUsers::page): Number of the page. At least 1. The provider's default: `1`. Example: `1`.
    /// - [`limit`](crate::operations::ListUsers::limit): How many users a page holds at most, up to 100. The provider's default: `15`. Example: `15`.
    /// - [`unit`](crate::operations::ListUsers::unit): Number of a unit; only its users are listed. Example: `1`.
    /// - [`specialties`](crate::operations::ListUsers::specialties): Numbers of specialties; only users with one of them are listed.
    /// - [`user_types`](crate::operations::ListUsers::user_types): Numbers of user types; only users of one of them are listed. On the wire: `userTypes`.
    /// - [`inactive`](crate::operations::ListUsers::inactive): Lists the inactive users in place of the active ones. Only administrators may use it. Its presence counts, whatever its value: left out, the active ones are listed. Example: `true`.
    ///
    /// # Returns
    ///
    /// `200`, [`UserList`](crate::types::UserList): One page of users.
    ///
    /// # Pages
    ///
    /// Pages are numbered. [`send`](crate::operations::ListUsers::send) gives one page,
    /// [`stream`](crate::operations::ListUsers::stream) all items. An item that is not what the vendor documents does
    /// not cost the others: see [`Reply::malformed_items`](conversant_core::Reply::malformed_items).
    ///
    /// # Errors
    ///
    /// - `400`, [`Error`](crate::types::Error): The server cannot make sense of the request.
    /// - `401`, [`Error`](crate::types::Error): The token is missing, not valid or has expired.
    /// - `403`, [`Error`](crate::types::Error): The user may not do this.
    /// - `404`, [`Error`](crate::types::Error): There is no such thing, or the user may not see it.
    /// - `405`, [`Error`](crate::types::Error): The path does not know this method.
    /// - `406`, [`Error`](crate::types::Error): The server does not accept the request; Ziik explains the status like 400.
    /// - `410`, [`Error`](crate::types::Error): What was asked for has been removed.
    /// - `422`, [`Error`](crate::types::Error): A parameter is not valid, or not together with the others.
    /// - `429`, [`Error`](crate::types::Error): Too many calls in too short a time; neither the limit nor the time to wait is published.
    /// - `500`, [`Error`](crate::types::Error): Something went wrong on the server.
    /// - `503`, [`Error`](crate::types::Error): Ziik is down for maintenance.
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
    /// None is documented. A call that is answered with 429 waits and is sent again, as *Repeats* says.
    ///
    /// # Source
    ///
    /// The vendor's page: <https://github.com/ziikio/docs/blob/d4b454788b29ab5065e3f3a5e1f78df57cd634c4/docs/users.md#get-users>
    ///
    /// Documented by the vendor. From the older documents. How lists are written into the query is not published; the
    /// name is repeated. The sample has 50 users a page, the table 15 by default. The error statuses are documented
    /// for the whole API, not for this operation.
    #[doc(alias = "GET /users")]
    #[doc(alias = "Get Users")]
    #[doc(alias = "listUsers")]
    #[inline]
    pub fn list_users(&self) -> ListUsers {
        ListUsers {
            client: self.core.clone(),
            target: Target::below_base(&self.core, "/users"),
            page: None,
            limit: None,
            unit: None,
            specialties: None,
            user_types: None,
            inactive: None,
            options: CallOptions::default(),
        }
    }

    /// Create a user.
    ///
    /// `POST /users`\
    /// In the vendor's documents: `Create User`.
    ///
    /// Creates a user and returns it.
    ///
    /// The signed-in user must be allowed to administer users, and to work with the unit.
    ///
    /// Only the older documentation has this call.
    ///
    /// # Example
    ///
    /// ```
    /// use conversant_ziik::types::NewUser;
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = conversant_sandbox::Sandbox::start().await?;
    /// # let there = sandbox.ziik();
    /// # let client = conversant_ziik::Client::builder().base_url(there.base_url());
    /// # let client = client.token(there.authorization().replace("Bearer ", "")).no_rate_limit().build()?;
    /// let user = client
    ///     .create_user(
    ///         NewUser::new("New", "User", "test@example.com", 5)
    ///             .user_types([1])
    ///             .title("Nursing Aide"),
    ///     )
    ///     .send()
    ///     .await?;
    /// println!("{:?}", user.id);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Arguments
    ///
    /// - `body`, [`NewUser`](crate::types::NewUser): The user to create.
    ///
    /// # Returns
    ///
    /// `201`, [`User`](crate::types::User): The user, and where it is found.
    ///
    /// [`headers`](conversant_core::Reply::headers) gives `Location` as
    /// [`CreateUserHeaders`](crate::operations::CreateUserHeaders).
    ///
    /// # Errors
    ///
    /// - `400`, [`Error`](crate::types::Error): The server cannot make sense of the request.
    /// - `401`, [`Error`](crate::types::Error): The token is missing, not valid or has expired.
    /// - `403`, [`Error`](crate::types::Error): The user may not do this.
    /// - `404`, [`Error`](crate::types::Error): There is no such thing, or the user may not see it.
    /// - `405`, [`Error`](crate::types::Error): The path does not know this method.
    /// - `406`, [`Error`](crate::types::Error): The server does not accept the request; Ziik explains the status like 400.
    /// - `410`, [`Error`](crate::types::Error): What was asked for has been removed.
    /// - `422`, [`Error`](crate::types::Error): A parameter is not valid, or not together with the others.
    /// - `429`, [`Error`](crate::types::Error): Too many calls in too short a time; neither the limit nor the time to wait is published.
    /// - `500`, [`Error`](crate::types::Error): Something went wrong on the server.
    /// - `503`, [`Error`](crate::types::Error): Ziik is down for maintenance.
    ///
    /// [`Error::body`](conversant_core::Error::body) gives the body, as
    /// [`CreateUserError`](crate::operations::CreateUserError).
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
    /// # Source
    ///
    /// The vendor's page: <https://github.com/ziikio/docs/blob/d4b454788b29ab5065e3f3a5e1f78df57cd634c4/docs/users.md#create-user>
    ///
    /// Documented by the vendor. From the older documents. The document shows the reply inside data, where newer
    /// replies of single objects are bare; both are read. The document of 2019 lacks the five meta fields, later ones
    /// have them. The error statuses are documented for the whole API, not for this operation.
    #[doc(alias = "POST /users")]
    #[doc(alias = "Create User")]
    #[doc(alias = "createUser")]
    #[inline]
    pub fn create_user(&self, body: types::NewUser) -> CreateUser {
        CreateUser {
            client: self.core.clone(),
            target: Target::below_base(&self.core, "/users"),
            body,
            options: CallOptions::default(),
        }
    }

    /// Read the signed-in user.
    ///
    /// `GET /users/current`\
    /// In the vendor's documents: `Get Current User`.
    ///
    /// Returns the user whose token is sent, with what the user may do and where.
    ///
    /// Only the older documentation has this call.
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = conversant_sandbox::Sandbox::start().await?;
    /// # let there = sandbox.ziik();
    /// # let client = conversant_ziik::Client::builder().base_url(there.base_url());
    /// # let client = client.token(there.authorization().replace("Bearer ", "")).no_rate_limit().build()?;
    /// let user = client.get_current_user().send().await?;
    /// println!("{:?}", user.id);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Returns
    ///
    /// `200`, [`User`](crate::types::User): The user.
    ///
    /// # Errors
    ///
    /// - `400`, [`Error`](crate::types::Error): The server cannot make sense of the request.
    /// - `401`, [`Error`](crate::types::Error): The token is missing, not valid or has expired.
    /// - `403`, [`Error`](crate::types::Error): The user may not do this.
    /// - `404`, [`Error`](crate::types::Error): There is no such thing, or the user may not see it.
    /// - `405`, [`Error`](crate::types::Error): The path does not know this method.
    /// - `406`, [`Error`](crate::types::Error): The server does not accept the request; Ziik explains the status like 400.
    /// - `410`, [`Error`](crate::types::Error): What was asked for has been removed.
    /// - `422`, [`Error`](crate::types::Error): A parameter is not valid, or not together with the others.
    /// - `429`, [`Error`](crate::types::Error): Too many calls in too short a time; neither the limit nor the time to wait is published.
    /// - `500`, [`Error`](crate::types::Error): Something went wrong on the server.
    /// - `503`, [`Error`](crate::types::Error): Ziik is down for maintenance.
    ///
    /// [`Error::body`](conversant_core::Error::body) gives the body, as
    /// [`GetCurrentUserError`](crate::operations::GetCurrentUserError).
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
    /// The vendor's page: <https://github.com/ziikio/docs/blob/d4b454788b29ab5065e3f3a5e1f78df57cd634c4/docs/users.md#get-current-user>
    ///
    /// Documented by the vendor. From the older documents. The document shows the reply inside data, where newer
    /// replies of single objects are bare; both are read. The error statuses are documented for the whole API, not
    /// for this operation.
    #[doc(alias = "GET /users/current")]
    #[doc(alias = "Get Current User")]
    #[doc(alias = "getCurrentUser")]
    #[inline]
    pub fn get_current_user(&self) -> GetCurrentUser {
        GetCurrentUser {
            client: self.core.clone(),
            target: Target::below_base(&self.core, "/users/current"),
            options: CallOptions::default(),
        }
    }

    /// Search for users.
    ///
    /// `GET /users/search`\
    /// In the vendor's documents: `Search For User`.
    ///
    /// Lists the active users to whom everything given applies, a page at a time.
    ///
    /// Only the older documentation has this call.
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = conversant_sandbox::Sandbox::start().await?;
    /// # let there = sandbox.ziik();
    /// # let client = conversant_ziik::Client::builder().base_url(there.base_url());
    /// # let client = client.token(there.authorization().replace("Bearer ", "")).no_rate_limit().build()?;
    /// let mut items = client.search_users().stream();
    /// while let Some(user) = items.next().await {
    ///     let user = user?;
    ///     println!("{:?}", user.id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Options
    ///
    /// Setters of the call.
    ///
    /// - [`keyword`](crate::operations::SearchUsers::keyword): Words to look for in users' names. Example: `Wendy`.
    /// - [`email`](crate::operations::SearchUsers::email): E-mail address of a user, in full. Example: `test@example.com`.
    /// - [`user_types`](crate::operations::SearchUsers::user_types): Numbers of user types. On the wire: `userTypes`.
    /// - [`units`](crate::operations::SearchUsers::units): Numbers of units.
    /// - [`units_falldown`](crate::operations::SearchUsers::units_falldown): Numbers of units whose subunits count too.
    /// - [`in_group`](crate::operations::SearchUsers::in_group): Number of a group the user is a member of. On the wire: `inGroup`. Example: `123`.
    /// - [`not_in_group`](crate::operations::SearchUsers::not_in_group): Number of a group the user is not a member of. On the wire: `notInGroup`. Example: `123`.
    /// - [`users`](crate::operations::SearchUsers::users): Numbers of the users among whom is searched.
    /// - [`content`](crate::operations::SearchUsers::content): Number of something the user may see. Example: `124`.
    /// - [`page`](crate::operations::SearchUsers::page): Number of the page. At least 1. The provider's default: `1`. Example: `1`.
    /// - [`limit`](crate::operations::SearchUsers::limit): How many users a page holds at most, up to 100. The provider's default: `50`. Example: `50`.
    ///
    /// # Returns
    ///
    /// `200`, [`UserList`](crate::types::UserList): One page of users.
    ///
    /// # Pages
    ///
    /// Pages are numbered. [`send`](crate::operations::SearchUsers::send) gives one page,
    /// [`stream`](crate::operations::SearchUsers::stream) all items. An item that is not what the vendor documents
    /// does not cost the others: see [`Reply::malformed_items`](conversant_core::Reply::malformed_items).
    ///
    /// # Errors
    ///
    /// - `400`, [`Error`](crate::types::Error): The server cannot make sense of the request.
    /// - `401`, [`Error`](crate::types::Error): The token is missing, not valid or has expired.
    /// - `403`, [`Error`](crate::types::Error): The user may not do this.
    /// - `404`, [`Error`](crate::types::Error): There is no such thing, or the user may not see it.
    /// - `405`, [`Error`](crate::types::Error): The path does not know this method.
    /// - `406`, [`Error`](crate::types::Error): The server does not accept the request; Ziik explains the status like 400.
    /// - `410`, [`Error`](crate::types::Error): What was asked for has been removed.
    /// - `422`, [`Error`](crate::types::Error): A parameter is not valid, or not together with the others.
    /// - `429`, [`Error`](crate::types::Error): Too many calls in too short a time; neither the limit nor the time to wait is published.
    /// - `500`, [`Error`](crate::types::Error): Something went wrong on the server.
    /// - `503`, [`Error`](crate::types::Error): Ziik is down for maintenance.
    ///
    /// [`Error::body`](conversant_core::Error::body) gives the body, as
    /// [`SearchUsersError`](crate::operations::SearchUsersError).
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
    /// The vendor's page: <https://github.com/ziikio/docs/blob/d4b454788b29ab5065e3f3a5e1f78df57cd634c4/docs/users.md#search-for-user>
    ///
    /// Documented by the vendor. From the older documents. How lists are written into the query is not published; the
    /// name is repeated. The error statuses are documented for the whole API, not for this operation.
    #[doc(alias = "GET /users/search")]
    #[doc(alias = "Search For User")]
    #[doc(alias = "searchUsers")]
    #[inline]
    pub fn search_users(&self) -> SearchUsers {
        SearchUsers {
            client: self.core.clone(),
            target: Target::below_base(&self.core, "/users/search"),
            keyword: None,
            email: None,
            user_types: None,
            units: None,
            units_falldown: None,
            in_group: None,
            not_in_group: None,
            users: None,
            content: None,
            page: None,
            limit: None,
            options: CallOptions::default(),
        }
    }

    /// Read a user by reference.
    ///
    /// `GET /users/reference/{reference}`\
    /// In the vendor's documents: `Get User By Reference`.
    ///
    /// Returns the user who has a reference to another system.
    ///
    /// Only the older documentation has this call.
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = conversant_sandbox::Sandbox::start().await?;
    /// # let there = sandbox.ziik();
    /// # let client = conversant_ziik::Client::builder().base_url(there.base_url());
    /// # let client = client.token(there.authorization().replace("Bearer ", "")).no_rate_limit().build()?;
    /// let user = client.get_user_by_reference("ext-2").send().await?;
    /// println!("{:?}", user.id);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Arguments
    ///
    /// - `reference`: The reference.
    ///
    /// # Returns
    ///
    /// `200`, [`User`](crate::types::User): The user.
    ///
    /// # Errors
    ///
    /// - `400`, [`Error`](crate::types::Error): The server cannot make sense of the request.
    /// - `401`, [`Error`](crate::types::Error): The token is missing, not valid or has expired.
    /// - `403`, [`Error`](crate::types::Error): The user may not do this.
    /// - `404`, [`Error`](crate::types::Error): There is no such thing, or the user may not see it.
    /// - `405`, [`Error`](crate::types::Error): The path does not know this method.
    /// - `406`, [`Error`](crate::types::Error): The server does not accept the request; Ziik explains the status like 400.
    /// - `410`, [`Error`](crate::types::Error): What was asked for has been removed.
    /// - `422`, [`Error`](crate::types::Error): A parameter is not valid, or not together with the others.
    /// - `429`, [`Error`](crate::types::Error): Too many calls in too short a time; neither the limit nor the time to wait is published.
    /// - `500`, [`Error`](crate::types::Error): Something went wrong on the server.
    /// - `503`, [`Error`](crate::types::Error): Ziik is down for maintenance.
    ///
    /// [`Error::body`](conversant_core::Error::body) gives the body, as
    /// [`GetUserByReferenceError`](crate::operations::GetUserByReferenceError).
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
    /// The vendor's page: <https://github.com/ziikio/docs/blob/d4b454788b29ab5065e3f3a5e1f78df57cd634c4/docs/users.md#get-user-by-reference>
    ///
    /// Documented by the vendor. From the older documents. The document shows the reply inside data, where newer
    /// replies of single objects are bare; both are read. The error statuses are documented for the whole API, not
    /// for this operation.
    #[doc(alias = "GET /users/reference/{reference}")]
    #[doc(alias = "Get User By Reference")]
    #[doc(alias = "getUserByReference")]
    #[inline]
    pub fn get_user_by_reference(
        &self,
        reference: impl AsRef<str>,
    ) -> GetUserByReference {
        GetUserByReference {
            client: self.core.clone(),
            target: Target::below_base(&self.core, "/users/reference/")
                .segment("reference", reference.as_ref()),
            options: CallOptions::default(),
        }
    }

    /// Read a user.
    ///
    /// `GET /users/{user}`\
    /// In the vendor's documents: `Get Single User`.
    ///
    /// Returns one user.
    ///
    /// Only the older documentation has this call.
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = conversant_sandbox::Sandbox::start().await?;
    /// # let there = sandbox.ziik();
    /// # let client = conversant_ziik::Client::builder().base_url(there.base_url());
    /// # let client = client.token(there.authorization().replace("Bearer ", "")).no_rate_limit().build()?;
    /// let user = client.get_user(2).send().await?;
    /// println!("{:?}", user.id);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Arguments
    ///
    /// - `user`: Number of the user.
    ///
    /// # Returns
    ///
    /// `200`, [`User`](crate::types::User): The user.
    ///
    /// # Errors
    ///
    /// - `400`, [`Error`](crate::types::Error): The server cannot make sense of the request.
    /// - `401`, [`Error`](crate::types::Error): The token is missing, not valid or has expired.
    /// - `403`, [`Error`](crate::types::Error): The user may not do this.
    /// - `404`, [`Error`](crate::types::Error): There is no such thing, or the user may not see it.
    /// - `405`, [`Error`](crate::types::Error): The path does not know this method.
    /// - `406`, [`Error`](crate::types::Error): The server does not accept the request; Ziik explains the status like 400.
    /// - `410`, [`Error`](crate::types::Error): What was asked for has been removed.
    /// - `422`, [`Error`](crate::types::Error): A parameter is not valid, or not together with the others.
    /// - `429`, [`Error`](crate::types::Error): Too many calls in too short a time; neither the limit nor the time to wait is published.
    /// - `500`, [`Error`](crate::types::Error): Something went wrong on the server.
    /// - `503`, [`Error`](crate::types::Error): Ziik is down for maintenance.
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
    /// The vendor's page: <https://github.com/ziikio/docs/blob/d4b454788b29ab5065e3f3a5e1f78df57cd634c4/docs/users.md#get-single-user>
    ///
    /// Documented by the vendor. From the older documents. The document shows the reply inside data, where newer
    /// replies of single objects are bare; both are read. The error statuses are documented for the whole API, not
    /// for this operation.
    #[doc(alias = "GET /users/{user}")]
    #[doc(alias = "Get Single User")]
    #[doc(alias = "getUser")]
    #[inline]
    pub fn get_user(&self, user: i64) -> GetUser {
        GetUser {
            client: self.core.clone(),
            target: Target::below_base(&self.core, "/users/").segment("user", user),
            options: CallOptions::default(),
        }
    }

    /// Change a user.
    ///
    /// `PATCH /users/{user}`\
    /// In the vendor's documents: `Edit User`.
    ///
    /// Changes what is given of a user and leaves the rest.
    ///
    /// The signed-in user must be allowed to administer users, and the user must belong to the same unit or one below
    /// it.
    ///
    /// Only the older documentation has this call.
    ///
    /// # Example
    ///
    /// ```
    /// use conversant_ziik::types::UserUpdate;
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = conversant_sandbox::Sandbox::start().await?;
    /// # let there = sandbox.ziik();
    /// # let client = conversant_ziik::Client::builder().base_url(there.base_url());
    /// # let client = client.token(there.authorization().replace("Bearer ", "")).no_rate_limit().build()?;
    /// client
    ///     .update_user(
    ///         2,
    ///         UserUpdate::new().title("Respiratory Therapy Technician").country("SC"),
    ///     )
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Arguments
    ///
    /// - `user`: Number of the user.
    /// - `body`, [`UserUpdate`](crate::types::UserUpdate): What changes.
    ///
    /// # Returns
    ///
    /// `204`: The user is changed. The reply has no body.
    ///
    /// # Errors
    ///
    /// - `400`, [`Error`](crate::types::Error): The server cannot make sense of the request.
    /// - `401`, [`Error`](crate::types::Error): The token is missing, not valid or has expired.
    /// - `403`, [`Error`](crate::types::Error): The user may not do this.
    /// - `404`, [`Error`](crate::types::Error): There is no such thing, or the user may not see it.
    /// - `405`, [`Error`](crate::types::Error): The path does not know this method.
    /// - `406`, [`Error`](crate::types::Error): The server does not accept the request; Ziik explains the status like 400.
    /// - `410`, [`Error`](crate::types::Error): What was asked for has been removed.
    /// - `422`, [`Error`](crate::types::Error): A parameter is not valid, or not together with the others.
    /// - `429`, [`Error`](crate::types::Error): Too many calls in too short a time; neither the limit nor the time to wait is published.
    /// - `500`, [`Error`](crate::types::Error): Something went wrong on the server.
    /// - `503`, [`Error`](crate::types::Error): Ziik is down for maintenance.
    ///
    /// [`Error::body`](conversant_core::Error::body) gives the body, as
    /// [`UpdateUserError`](crate::operations::UpdateUserError).
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
    /// The vendor's page: <https://github.com/ziikio/docs/blob/d4b454788b29ab5065e3f3a5e1f78df57cd634c4/docs/users.md#edit-user>
    ///
    /// Documented by the vendor. From the older documents. The error statuses are documented for the whole API, not
    /// for this operation.
    #[doc(alias = "PATCH /users/{user}")]
    #[doc(alias = "Edit User")]
    #[doc(alias = "updateUser")]
    #[inline]
    pub fn update_user(&self, user: i64, body: types::UserUpdate) -> UpdateUser {
        UpdateUser {
            client: self.core.clone(),
            target: Target::below_base(&self.core, "/users/").segment("user", user),
            body,
            options: CallOptions::default(),
        }
    }

    /// Remove a user.
    ///
    /// `DELETE /users/{user}`\
    /// In the vendor's documents: `Remove User`.
    ///
    /// Deactivates and anonymises a user and removes what is personal.
    ///
    /// With `transfer`, what the user shared with others becomes that of another user.
    ///
    /// Only the older documentation has this call.
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = conversant_sandbox::Sandbox::start().await?;
    /// # let there = sandbox.ziik();
    /// # let client = conversant_ziik::Client::builder().base_url(there.base_url());
    /// # let client = client.token(there.authorization().replace("Bearer ", "")).no_rate_limit().build()?;
    /// client.remove_user(3).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Arguments
    ///
    /// - `user`: Number of the user.
    ///
    /// # Options
    ///
    /// Setters of the call.
    ///
    /// - [`transfer`](crate::operations::RemoveUser::transfer): Number of the user to whom shared content goes. Example: `3`.
    ///
    /// # Returns
    ///
    /// `204`: The user is removed. The reply has no body.
    ///
    /// # Errors
    ///
    /// - `400`, [`Error`](crate::types::Error): The server cannot make sense of the request.
    /// - `401`, [`Error`](crate::types::Error): The token is missing, not valid or has expired.
    /// - `403`, [`Error`](crate::types::Error): The user may not do this.
    /// - `404`, [`Error`](crate::types::Error): There is no such thing, or the user may not see it.
    /// - `405`, [`Error`](crate::types::Error): The path does not know this method.
    /// - `406`, [`Error`](crate::types::Error): The server does not accept the request; Ziik explains the status like 400.
    /// - `410`, [`Error`](crate::types::Error): What was asked for has been removed.
    /// - `422`, [`Error`](crate::types::Error): A parameter is not valid, or not together with the others.
    /// - `429`, [`Error`](crate::types::Error): Too many calls in too short a time; neither the limit nor the time to wait is published.
    /// - `500`, [`Error`](crate::types::Error): Something went wrong on the server.
    /// - `503`, [`Error`](crate::types::Error): Ziik is down for maintenance.
    ///
    /// [`Error::body`](conversant_core::Error::body) gives the body, as
    /// [`RemoveUserError`](crate::operations::RemoveUserError).
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
    /// The vendor's page: <https://github.com/ziikio/docs/blob/d4b454788b29ab5065e3f3a5e1f78df57cd634c4/docs/users.md#remove-user>
    ///
    /// Documented by the vendor. From the older documents. Transfer is documented as a parameter of the request; that
    /// it goes into the query is inferred. The error statuses are documented for the whole API, not for this
    /// operation.
    #[doc(alias = "DELETE /users/{user}")]
    #[doc(alias = "Remove User")]
    #[doc(alias = "removeUser")]
    #[inline]
    pub fn remove_user(&self, user: i64) -> RemoveUser {
        RemoveUser {
            client: self.core.clone(),
            target: Target::below_base(&self.core, "/users/").segment("user", user),
            transfer: None,
            options: CallOptions::default(),
        }
    }

    /// Deactivate a user.
    ///
    /// `POST /users/{user}/deactivate`\
    /// In the vendor's documents: `Deactivate User`.
    ///
    /// Deactivates a user, who is anonymised after 90 days.
    ///
    /// Only the older documentation has this call.
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = conversant_sandbox::Sandbox::start().await?;
    /// # let there = sandbox.ziik();
    /// # let client = conversant_ziik::Client::builder().base_url(there.base_url());
    /// # let client = client.token(there.authorization().replace("Bearer ", "")).no_rate_limit().build()?;
    /// client.deactivate_user(2).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Arguments
    ///
    /// - `user`: Number of the user.
    ///
    /// # Returns
    ///
    /// `204`: The user is inactive. The reply has no body.
    ///
    /// # Errors
    ///
    /// - `400`, [`Error`](crate::types::Error): The server cannot make sense of the request.
    /// - `401`, [`Error`](crate::types::Error): The token is missing, not valid or has expired.
    /// - `403`, [`Error`](crate::types::Error): The user may not do this.
    /// - `404`, [`Error`](crate::types::Error): There is no such thing, or the user may not see it.
    /// - `405`, [`Error`](crate::types::Error): The path does not know this method.
    /// - `406`, [`Error`](crate::types::Error): The server does not accept the request; Ziik explains the status like 400.
    /// - `410`, [`Error`](crate::types::Error): What was asked for has been removed.
    /// - `422`, [`Error`](crate::types::Error): A parameter is not valid, or not together with the others.
    /// - `429`, [`Error`](crate::types::Error): Too many calls in too short a time; neither the limit nor the time to wait is published.
    /// - `500`, [`Error`](crate::types::Error): Something went wrong on the server.
    /// - `503`, [`Error`](crate::types::Error): Ziik is down for maintenance.
    ///
    /// [`Error::body`](conversant_core::Error::body) gives the body, as
    /// [`DeactivateUserError`](crate::operations::DeactivateUserError).
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
    /// # Source
    ///
    /// The vendor's page: <https://github.com/ziikio/docs/blob/d4b454788b29ab5065e3f3a5e1f78df57cd634c4/docs/users.md#deactivate-user>
    ///
    /// Documented by the vendor. From the older documents. The error statuses are documented for the whole API, not
    /// for this operation.
    #[doc(alias = "POST /users/{user}/deactivate")]
    #[doc(alias = "Deactivate User")]
    #[doc(alias = "deactivateUser")]
    #[inline]
    pub fn deactivate_user(&self, user: i64) -> DeactivateUser {
        DeactivateUser {
            client: self.core.clone(),
            target: Target::below_base(&self.core, "/users/")
                .segment("user", user)
                .literal("/deactivate"),
            options: CallOptions::default(),
        }
    }

    /// Reactivate a user.
    ///
    /// `POST /users/{user}/reactivate`\
    /// In the vendor's documents: `Reactivate User`.
    ///
    /// Makes a user active again who was deactivated less than 90 days ago.
    ///
    /// Only the older documentation has this call.
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = conversant_sandbox::Sandbox::start().await?;
    /// # let there = sandbox.ziik();
    /// # let client = conversant_ziik::Client::builder().base_url(there.base_url());
    /// # let client = client.token(there.authorization().replace("Bearer ", "")).no_rate_limit().build()?;
    /// client.reactivate_user(5).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Arguments
    ///
    /// - `user`: Number of the user.
    ///
    /// # Returns
    ///
    /// `204`: The user is active. The reply has no body.
    ///
    /// # Errors
    ///
    /// - `400`, [`Error`](crate::types::Error): The server cannot make sense of the request.
    /// - `401`, [`Error`](crate::types::Error): The token is missing, not valid or has expired.
    /// - `403`, [`Error`](crate::types::Error): The user may not do this.
    /// - `404`, [`Error`](crate::types::Error): There is no such thing, or the user may not see it.
    /// - `405`, [`Error`](crate::types::Error): The path does not know this method.
    /// - `406`, [`Error`](crate::types::Error): The server does not accept the request; Ziik explains the status like 400.
    /// - `410`, [`Error`](crate::types::Error): What was asked for has been removed.
    /// - `422`, [`Error`](crate::types::Error): A parameter is not valid, or not together with the others.
    /// - `429`, [`Error`](crate::types::Error): Too many calls in too short a time; neither the limit nor the time to wait is published.
    /// - `500`, [`Error`](crate::types::Error): Something went wrong on the server.
    /// - `503`, [`Error`](crate::types::Error): Ziik is down for maintenance.
    ///
    /// [`Error::body`](conversant_core::Error::body) gives the body, as
    /// [`ReactivateUserError`](crate::operations::ReactivateUserError).
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
    /// # Source
    ///
    /// The vendor's page: <https://github.com/ziikio/docs/blob/d4b454788b29ab5065e3f3a5e1f78df57cd634c4/docs/users.md#reactivate-user>
    ///
    /// Documented by the vendor. From the older documents. The error statuses are documented for the whole API, not
    /// for this operation.
    #[doc(alias = "POST /users/{user}/reactivate")]
    #[doc(alias = "Reactivate User")]
    #[doc(alias = "reactivateUser")]
    #[inline]
    pub fn reactivate_user(&self, user: i64) -> ReactivateUser {
        ReactivateUser {
            client: self.core.clone(),
            target: Target::below_base(&self.core, "/users/")
                .segment("user", user)
                .literal("/reactivate"),
            options: CallOptions::default(),
        }
    }

    /// List a user's units.
    ///
    /// `GET /users/{user}/units`\
    /// In the vendor's documents: `Managing unit memberships`.
    ///
    /// Lists the units a user belongs to, each with department, user types and permissions.
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = conversant_sandbox::Sandbox::start().await?;
    /// # let there = sandbox.ziik();
    /// # let client = conversant_ziik::Client::builder().base_url(there.base_url());
    /// # let client = client.token(there.authorization().replace("Bearer ", "")).no_rate_limit().build()?;
    /// let mut items = client.list_unit_memberships(2).stream();
    /// while let Some(unit_membership) = items.next().await {
    ///     let unit_membership = unit_membership?;
    ///     if let Some(unit) = &unit_membership.unit {
    ///         println!("{:?}", unit.id);
    ///     }
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Arguments
    ///
    /// - `user`: Number of the user.
    ///
    /// # Returns
    ///
    /// `200`, [`UnitMembershipList`](crate::types::UnitMembershipList): The user's units.
    ///
    /// # Pages
    ///
    /// The vendor documents no pages. [`send`](crate::operations::ListUnitMemberships::send) gives the list,
    /// [`stream`](crate::operations::ListUnitMemberships::stream) its items one by one. An item that is not what the
    /// vendor documents does not cost the others: see
    /// [`Reply::malformed_items`](conversant_core::Reply::malformed_items).
    ///
    /// # Errors
    ///
    /// - `400`, [`Error`](crate::types::Error): The server cannot make sense of the request.
    /// - `401`, [`Error`](crate::types::Error): The token is missing, not valid or has expired.
    /// - `403`, [`Error`](crate::types::Error): The user may not do this.
    /// - `404`, [`Error`](crate::types::Error): There is no such thing, or the user may not see it.
    /// - `405`, [`Error`](crate::types::Error): The path does not know this method.
    /// - `406`, [`Error`](crate::types::Error): The server does not accept the request; Ziik explains the status like 400.
    /// - `410`, [`Error`](crate::types::Error): What was asked for has been removed.
    /// - `422`, [`Error`](crate::types::Error): A parameter is not valid, or not together with the others.
    /// - `429`, [`Error`](crate::types::Error): Too many calls in too short a time; neither the limit nor the time to wait is published.
    /// - `500`, [`Error`](crate::types::Error): Something went wrong on the server.
    /// - `503`, [`Error`](crate::types::Error): Ziik is down for maintenance.
    ///
    /// [`Error::body`](conversant_core::Error::body) gives the body, as
    /// [`ListUnitMembershipsError`](crate::operations::ListUnitMembershipsError).
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
    /// The vendor's page: <https://docs.ziik.io/pages/managing-unit-memberships>
    ///
    /// Documented by the vendor. Method and path are from the newer guide, the bodies and statuses from the older
    /// documents. The older sample has one object in data, where the guide speaks of a list; the list is followed. No
    /// paging is documented. The error statuses are documented for the whole API, not for this operation.
    #[doc(alias = "GET /users/{user}/units")]
    #[doc(alias = "Managing unit memberships")]
    #[doc(alias = "listUnitMemberships")]
    #[inline]
    pub fn list_unit_memberships(&self, user: i64) -> ListUnitMemberships {
        ListUnitMemberships {
            client: self.core.clone(),
            target: Target::below_base(&self.core, "/users/")
                .segment("user", user)
                .literal("/units"),
            options: CallOptions::default(),
        }
    }

    /// Add a user to a unit.
    ///
    /// `POST /users/{user}/units`\
    /// In the vendor's documents: `Managing unit memberships`.
    ///
    /// Adds a user to a unit and returns the membership.
    ///
    /// # Example
    ///
    /// ```
    /// use conversant_ziik::types::NewUnitMembership;
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = conversant_sandbox::Sandbox::start().await?;
    /// # let there = sandbox.ziik();
    /// # let client = conversant_ziik::Client::builder().base_url(there.base_url());
    /// # let client = client.token(there.authorization().replace("Bearer ", "")).no_rate_limit().build()?;
    /// let unit_membership = client
    ///     .add_unit_membership(2, NewUnitMembership::new(5).user_types([1]))
    ///     .send()
    ///     .await?;
    /// if let Some(unit) = &unit_membership.unit {
    ///     println!("{:?}", unit.id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Arguments
    ///
    /// - `user`: Number of the user.
    /// - `body`, [`NewUnitMembership`](crate::types::NewUnitMembership): The unit and the role in it.
    ///
    /// # Returns
    ///
    /// `201`, [`UnitMembership`](crate::types::UnitMembership): The membership, and where it is found.
    ///
    /// [`headers`](conversant_core::Reply::headers) gives `Location` as
    /// [`AddUnitMembershipHeaders`](crate::operations::AddUnitMembershipHeaders).
    ///
    /// # Errors
    ///
    /// - `400`, [`Error`](crate::types::Error): The server cannot make sense of the request.
    /// - `401`, [`Error`](crate::types::Error): The token is missing, not valid or has expired.
    /// - `403`, [`Error`](crate::types::Error): The user may not do this.
    /// - `404`, [`Error`](crate::types::Error): There is no such thing, or the user may not see it.
    /// - `405`, [`Error`](crate::types::Error): The path does not know this method.
    /// - `406`, [`Error`](crate::types::Error): The server does not accept the request; Ziik explains the status like 400.
    /// - `410`, [`Error`](crate::types::Error): What was asked for has been removed.
    /// - `422`, [`Error`](crate::types::Error): A parameter is not valid, or not together with the others.
    /// - `429`, [`Error`](crate::types::Error): Too many calls in too short a time; neither the limit nor the time to wait is published.
    /// - `500`, [`Error`](crate::types::Error): Something went wrong on the server.
    /// - `503`, [`Error`](crate::types::Error): Ziik is down for maintenance.
    ///
    /// [`Error::body`](conversant_core::Error::body) gives the body, as
    /// [`AddUnitMembershipError`](crate::operations::AddUnitMembershipError).
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
    /// # Source
    ///
    /// The vendor's page: <https://docs.ziik.io/pages/managing-unit-memberships>
    ///
    /// Documented by the vendor. Method and path are from the newer guide, the bodies and statuses from the older
    /// documents. The document shows the reply inside data, where newer replies of single objects are bare; both are
    /// read. The error statuses are documented for the whole API, not for this operation.
    #[doc(alias = "POST /users/{user}/units")]
    #[doc(alias = "Managing unit memberships")]
    #[doc(alias = "addUnitMembership")]
    #[inline]
    pub fn add_unit_membership(
        &self,
        user: i64,
        body: types::NewUnitMembership,
    ) -> AddUnitMembership {
        AddUnitMembership {
            client: self.core.clone(),
            target: Target::below_base(&self.core, "/users/")
                .segment("user", user)
                .literal("/units"),
            body,
            options: CallOptions::default(),
        }
    }

    /// Change a user's membership of a unit.
    ///
    /// `PATCH /users/{user}/units/{unit}`\
    /// In the vendor's documents: `Update unit membership`.
    ///
    /// Changes department or user types of a membership, or moves it to another unit.
    ///
    /// # Example
    ///
    /// ```
    /// use conversant_ziik::types::UnitMembershipUpdate;
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = conversant_sandbox::Sandbox::start().await?;
    /// # let there = sandbox.ziik();
    /// # let client = conversant_ziik::Client::builder().base_url(there.base_url());
    /// # let client = client.token(there.authorization().replace("Bearer ", "")).no_rate_limit().build()?;
    /// client
    ///     .update_unit_membership(2, 6, UnitMembershipUpdate::new().user_types([2]))
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Arguments
    ///
    /// - `user`: Number of the user.
    /// - `unit`: Number of the unit.
    /// - `body`, [`UnitMembershipUpdate`](crate::types::UnitMembershipUpdate): What changes.
    ///
    /// # Returns
    ///
    /// `204`: The membership is changed. The reply has no body.
    ///
    /// # Errors
    ///
    /// - `400`, [`Error`](crate::types::Error): The server cannot make sense of the request.
    /// - `401`, [`Error`](crate::types::Error): The token is missing, not valid or has expired.
    /// - `403`, [`Error`](crate::types::Error): The user may not do this.
    /// - `404`, [`Error`](crate::types::Error): There is no such thing, or the user may not see it.
    /// - `405`, [`Error`](crate::types::Error): The path does not know this method.
    /// - `406`, [`Error`](crate::types::Error): The server does not accept the request; Ziik explains the status like 400.
    /// - `410`, [`Error`](crate::types::Error): What was asked for has been removed.
    /// - `422`, [`Error`](crate::types::Error): A parameter is not valid, or not together with the others.
    /// - `429`, [`Error`](crate::types::Error): Too many calls in too short a time; neither the limit nor the time to wait is published.
    /// - `500`, [`Error`](crate::types::Error): Something went wrong on the server.
    /// - `503`, [`Error`](crate::types::Error): Ziik is down for maintenance.
    ///
    /// [`Error::body`](conversant_core::Error::body) gives the body, as
    /// [`UpdateUnitMembershipError`](crate::operations::UpdateUnitMembershipError).
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
    /// The vendor's page: <https://docs.ziik.io/api-reference/user-unit-memberships/update-unit-membership>
    ///
    /// Documented by the vendor. The page shows no status; 204 is that of the older documents. The error statuses are
    /// documented for the whole API, not for this operation.
    #[doc(alias = "PATCH /users/{user}/units/{unit}")]
    #[doc(alias = "Update unit membership")]
    #[doc(alias = "updateUnitMembership")]
    #[inline]
    pub fn update_unit_membership(
        &self,
        user: i64,
        unit: i64,
        body: types::UnitMembershipUpdate,
    ) -> UpdateUnitMembership {
        UpdateUnitMembership {
            client: self.core.clone(),
            target: Target::below_base(&self.core, "/users/")
                .segment("user", user)
                .literal("/units/")
                .segment("unit", unit),
            body,
            options: CallOptions::default(),
        }
    }

    /// Remove a user from a unit.
    ///
    /// `DELETE /users/{user}/units/{unit}`\
    /// In the vendor's documents: `Managing unit memberships`.
    ///
    /// Removes a user from a unit; the last membership cannot be removed.
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = conversant_sandbox::Sandbox::start().await?;
    /// # let there = sandbox.ziik();
    /// # let client = conversant_ziik::Client::builder().base_url(there.base_url());
    /// # let client = client.token(there.authorization().replace("Bearer ", "")).no_rate_limit().build()?;
    /// client.delete_unit_membership(4, 6).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Arguments
    ///
    /// - `user`: Number of the user.
    /// - `unit`: Number of the unit.
    ///
    /// # Returns
    ///
    /// `204`: The user is not in the unit any more. The reply has no body.
    ///
    /// # Errors
    ///
    /// - `400`, [`Error`](crate::types::Error): The server cannot make sense of the request.
    /// - `401`, [`Error`](crate::types::Error): The token is missing, not valid or has expired.
    /// - `403`, [`Error`](crate::types::Error): The user may not do this.
    /// - `404`, [`Error`](crate::types::Error): There is no such thing, or the user may not see it.
    /// - `405`, [`Error`](crate::types::Error): The path does not know this method.
    /// - `406`, [`Error`](crate::types::Error): The server does not accept the request; Ziik explains the status like 400.
    /// - `410`, [`Error`](crate::types::Error): What was asked for has been removed.
    /// - `422`, [`Error`](crate::types::Error): A parameter is not valid, or not together with the others.
    /// - `429`, [`Error`](crate::types::Error): Too many calls in too short a time; neither the limit nor the time to wait is published.
    /// - `500`, [`Error`](crate::types::Error): Something went wrong on the server.
    /// - `503`, [`Error`](crate::types::Error): Ziik is down for maintenance.
    ///
    /// [`Error::body`](conversant_core::Error::body) gives the body, as
    /// [`DeleteUnitMembershipError`](crate::operations::DeleteUnitMembershipError).
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
    /// The vendor's page: <https://docs.ziik.io/pages/managing-unit-memberships>
    ///
    /// Documented by the vendor. Method and path are from the newer guide, the bodies and statuses from the older
    /// documents. The error statuses are documented for the whole API, not for this operation.
    #[doc(alias = "DELETE /users/{user}/units/{unit}")]
    #[doc(alias = "Managing unit memberships")]
    #[doc(alias = "deleteUnitMembership")]
    #[inline]
    pub fn delete_unit_membership(&self, user: i64, unit: i64) -> DeleteUnitMembership {
        DeleteUnitMembership {
            client: self.core.clone(),
            target: Target::below_base(&self.core, "/users/")
                .segment("user", user)
                .literal("/units/")
                .segment("unit", unit),
            options: CallOptions::default(),
        }
    }
}

pub(crate) static LIST_USERS: Operation = Operation::new(
        "ziik",
        "list_users",
        Method::GET,
        "/users",
    )
    .repeat(Repeat::Safe);

static LIST_USERS_PAGES: Paging = Paging {
    style: PageStyle::Number,
    at: "page",
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
    pub(crate) page: Option<i64>,
    pub(crate) limit: Option<i64>,
    pub(crate) unit: Option<i64>,
    pub(crate) specialties: Option<Vec<i64>>,
    pub(crate) user_types: Option<Vec<i64>>,
    pub(crate) inactive: Option<types::InactiveUsers>,
    pub(crate) options: CallOptions,
}
impl ListUsers {
    /// Number of the page.
    ///
    /// At least 1. The provider's default: `1`. Example: `1`.
    #[inline]
    pub fn page(mut self, page: i64) -> Self {
        self.page = Some(page);
        self
    }

    /// How many users a page holds at most, up to 100.
    ///
    /// The provider's default: `15`. Example: `15`.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Number of a unit; only its users are listed.
    ///
    /// Example: `1`.
    #[inline]
    pub fn unit(mut self, unit: i64) -> Self {
        self.unit = Some(unit);
        self
    }

    /// Numbers of specialties; only users with one of them are listed.
    #[inline]
    pub fn specialties(mut self, specialties: Vec<i64>) -> Self {
        self.specialties = Some(specialties);
        self
    }

    /// Numbers of user types; only users of one of them are listed.
    ///
    /// On the wire: `userTypes`.
    #[inline]
    pub fn user_types(mut self, user_types: Vec<i64>) -> Self {
        self.user_types = Some(user_types);
        self
    }

    /// Lists the inactive users in place of the active ones.
    ///
    /// Only administrators may use it. Its presence counts, whatever its value: left out, the active ones are listed.
    ///
    /// Example: `true`.
    #[inline]
    pub fn inactive(mut self, inactive: types::InactiveUsers) -> Self {
        self.inactive = Some(inactive);
        self
    }

    /// Sends the call.
    ///
    /// # Errors
    ///
    /// See [`Client::list_users`](crate::Client::list_users).
    pub async fn send(self) -> Result<Reply<types::UserList>, Error> {
        let request = self.request();
        Self::read(self.client.call(&LIST_USERS, request, self.options).await?)
    }

    /// All items, as a stream that fetches the next page when it needs one.
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
                    .list::<types::User>("/data")
                    .json::<types::UserList>()?
                    .page(|whole: types::UserList| Page {
                        next: None,
                        more: None,
                        total: whole
                            .meta
                            .as_ref()
                            .and_then(|inner| inner.total)
                            .and_then(|total| u64::try_from(total).ok()),
                        last_id: None,
                        items: whole.data,
                    }),
            ),
        )
    }

    #[inline]
    pub(crate) fn read(reply: RawReply) -> Result<Reply<types::UserList>, Error> {
        reply.list::<types::User>("/data").json::<types::UserList>()
    }

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        if let Some(value) = &self.page {
            check::range("page", *value, 1, i64::MAX)?;
        }
        let mut request = self.target.request(Method::GET)?;
        request.accept("application/json");
        request.query("page", &self.page);
        request.query("limit", &self.limit);
        request.query("unit", &self.unit);
        request.query("specialties", &self.specialties);
        request.query("userTypes", &self.user_types);
        request.query("inactive", &self.inactive);
        Ok(request)
    }
}

conversant_core::call_options!(ListUsers);

conversant_core::error_body! {
    /// The typed bodies of the errors of [`Client::list_users`](crate::Client::list_users), by status.
    pub enum ListUsersError for "ziik" "list_users" {
        /// `400`: The server cannot make sense of the request.
        400 => BadRequest(types::Error),
        /// `401`: The token is missing, not valid or has expired.
        401 => Unauthorized(types::Error),
        /// `403`: The user may not do this.
        403 => Forbidden(types::Error),
        /// `404`: There is no such thing, or the user may not see it.
        404 => NotFound(types::Error),
        /// `405`: The path does not know this method.
        405 => MethodNotAllowed(types::Error),
        /// `406`: The server does not accept the request; Ziik explains the status like 400.
        406 => NotAcceptable(types::Error),
        /// `410`: What was asked for has been removed.
        410 => Gone(types::Error),
        /// `422`: A parameter is not valid, or not together with the others.
        422 => UnprocessableContent(types::Error),
        /// `429`: Too many calls in too short a time; neither the limit nor the time to wait is published.
        429 => TooManyRequests(types::Error),
        /// `500`: Something went wrong on the server.
        500 => InternalServerError(types::Error),
        /// `503`: Ziik is down for maintenance.
        503 => ServiceUnavailable(types::Error),
    }
}

pub(crate) static CREATE_USER: Operation = Operation::new(
        "ziik",
        "create_user",
        Method::POST,
        "/users",
    )
    .repeat(Repeat::Never);

/// Create a user.
///
/// A call of [`Client::create_user`](crate::Client::create_user). Nothing is sent before [`send`](Self::send).
#[must_use = "a call does nothing until it is sent"]
pub struct CreateUser {
    pub(crate) client: Core,
    target: Target,
    body: types::NewUser,
    pub(crate) options: CallOptions,
}
impl CreateUser {
    /// Sends the call.
    ///
    /// # Errors
    ///
    /// See [`Client::create_user`](crate::Client::create_user).
    pub async fn send(self) -> Result<Reply<types::User, CreateUserHeaders>, Error> {
        let request = self.request();
        Self::read(self.client.call(&CREATE_USER, request, self.options).await?)
    }

    #[inline]
    pub(crate) fn read(
        reply: RawReply,
    ) -> Result<Reply<types::User, CreateUserHeaders>, Error> {
        Ok(
            reply
                .perhaps_in("data")
                .json::<types::User>()?
                .with_headers(CreateUserHeaders::read),
        )
    }

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let mut request = self.target.request(Method::POST)?;
        request.accept("application/json");
        let body = &self.body;
        request.json(body)?;
        Ok(request)
    }
}

conversant_core::call_options!(CreateUser);

/// What a reply of [`Client::create_user`](crate::Client::create_user) says in its headers.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateUserHeaders {
    /// Address of the new user.
    ///
    /// Header: `Location`.
    pub location: Option<conversant_core::Link>,
}
impl CreateUserHeaders {
    fn read(headers: &HeaderMap) -> Self {
        Self {
            location: typed_header(headers, "location"),
        }
    }
}

conversant_core::error_body! {
    /// The typed bodies of the errors of [`Client::create_user`](crate::Client::create_user), by status.
    pub enum CreateUserError for "ziik" "create_user" {
        /// `400`: The server cannot make sense of the request.
        400 => BadRequest(types::Error),
        /// `401`: The token is missing, not valid or has expired.
        401 => Unauthorized(types::Error),
        /// `403`: The user may not do this.
        403 => Forbidden(types::Error),
        /// `404`: There is no such thing, or the user may not see it.
        404 => NotFound(types::Error),
        /// `405`: The path does not know this method.
        405 => MethodNotAllowed(types::Error),
        /// `406`: The server does not accept the request; Ziik explains the status like 400.
        406 => NotAcceptable(types::Error),
        /// `410`: What was asked for has been removed.
        410 => Gone(types::Error),
        /// `422`: A parameter is not valid, or not together with the others.
        422 => UnprocessableContent(types::Error),
        /// `429`: Too many calls in too short a time; neither the limit nor the time to wait is published.
        429 => TooManyRequests(types::Error),
        /// `500`: Something went wrong on the server.
        500 => InternalServerError(types::Error),
        /// `503`: Ziik is down for maintenance.
        503 => ServiceUnavailable(types::Error),
    }
}

pub(crate) static GET_CURRENT_USER: Operation = Operation::new(
        "ziik",
        "get_current_user",
        Method::GET,
        "/users/current",
    )
    .repeat(Repeat::Safe);

/// Read the signed-in user.
///
/// A call of [`Client::get_current_user`](crate::Client::get_current_user). Nothing is sent before [`send`](Self::send).
#[must_use = "a call does nothing until it is sent"]
pub struct GetCurrentUser {
    pub(crate) client: Core,
    target: Target,
    pub(crate) options: CallOptions,
}
impl GetCurrentUser {
    /// Sends the call.
    ///
    /// # Errors
    ///
    /// See [`Client::get_current_user`](crate::Client::get_current_user).
    pub async fn send(self) -> Result<Reply<types::User>, Error> {
        let request = self.request();
        Self::read(self.client.call(&GET_CURRENT_USER, request, self.options).await?)
    }

    #[inline]
    pub(crate) fn read(reply: RawReply) -> Result<Reply<types::User>, Error> {
        reply.perhaps_in("data").json::<types::User>()
    }

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let mut request = self.target.request(Method::GET)?;
        request.accept("application/json");
        Ok(request)
    }
}

conversant_core::call_options!(GetCurrentUser);

conversant_core::error_body! {
    /// The typed bodies of the errors of [`Client::get_current_user`](crate::Client::get_current_user), by status.
    pub enum GetCurrentUserError for "ziik" "get_current_user" {
        /// `400`: The server cannot make sense of the request.
        400 => BadRequest(types::Error),
        /// `401`: The token is missing, not valid or has expired.
        401 => Unauthorized(types::Error),
        /// `403`: The user may not do this.
        403 => Forbidden(types::Error),
        /// `404`: There is no such thing, or the user may not see it.
        404 => NotFound(types::Error),
        /// `405`: The path does not know this method.
        405 => MethodNotAllowed(types::Error),
        /// `406`: The server does not accept the request; Ziik explains the status like 400.
        406 => NotAcceptable(types::Error),
        /// `410`: What was asked for has been removed.
        410 => Gone(types::Error),
        /// `422`: A parameter is not valid, or not together with the others.
        422 => UnprocessableContent(types::Error),
        /// `429`: Too many calls in too short a time; neither the limit nor the time to wait is published.
        429 => TooManyRequests(types::Error),
        /// `500`: Something went wrong on the server.
        500 => InternalServerError(types::Error),
        /// `503`: Ziik is down for maintenance.
        503 => ServiceUnavailable(types::Error),
    }
}

pub(crate) static SEARCH_USERS: Operation = Operation::new(
        "ziik",
        "search_users",
        Method::GET,
        "/users/search",
    )
    .repeat(Repeat::Safe);

static SEARCH_USERS_PAGES: Paging = Paging {
    style: PageStyle::Number,
    at: "page",
    id: "id",
    first: &[],
    null_at_end: None,
};

/// Search for users.
///
/// A call of [`Client::search_users`](crate::Client::search_users). Nothing is sent before [`send`](Self::send).
#[must_use = "a call does nothing until it is sent"]
pub struct SearchUsers {
    pub(crate) client: Core,
    target: Target,
    pub(crate) keyword: Option<String>,
    pub(crate) email: Option<String>,
    pub(crate) user_types: Option<Vec<i64>>,
    pub(crate) units: Option<Vec<i64>>,
    pub(crate) units_falldown: Option<Vec<i64>>,
    pub(crate) in_group: Option<i64>,
    pub(crate) not_in_group: Option<i64>,
    pub(crate) users: Option<Vec<i64>>,
    pub(crate) content: Option<i64>,
    pub(crate) page: Option<i64>,
    pub(crate) limit: Option<i64>,
    pub(crate) options: CallOptions,
}
impl SearchUsers {
    /// Words to look for in users' names.
    ///
    /// Example: `Wendy`.
    #[inline]
    pub fn keyword(mut self, keyword: impl Into<String>) -> Self {
        self.keyword = Some(keyword.into());
        self
    }

    /// E-mail address of a user, in full.
    ///
    /// Example: `test@example.com`.
    #[inline]
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }

    /// Numbers of user types.
    ///
    /// On the wire: `userTypes`.
    #[inline]
    pub fn user_types(mut self, user_types: Vec<i64>) -> Self {
        self.user_types = Some(user_types);
        self
    }

    /// Numbers of units.
    #[inline]
    pub fn units(mut self, units: Vec<i64>) -> Self {
        self.units = Some(units);
        self
    }

    /// Numbers of units whose subunits count too.
    #[inline]
    pub fn units_falldown(mut self, units_falldown: Vec<i64>) -> Self {
        self.units_falldown = Some(units_falldown);
        self
    }

    /// Number of a group the user is a member of.
    ///
    /// On the wire: `inGroup`. Example: `123`.
    #[inline]
    pub fn in_group(mut self, in_group: i64) -> Self {
        self.in_group = Some(in_group);
        self
    }

    /// Number of a group the user is not a member of.
    ///
    /// On the wire: `notInGroup`. Example: `123`.
    #[inline]
    pub fn not_in_group(mut self, not_in_group: i64) -> Self {
        self.not_in_group = Some(not_in_group);
        self
    }

    /// Numbers of the users among whom is searched.
    #[inline]
    pub fn users(mut self, users: Vec<i64>) -> Self {
        self.users = Some(users);
        self
    }

    /// Number of something the user may see.
    ///
    /// Example: `124`.
    #[inline]
    pub fn content(mut self, content: i64) -> Self {
        self.content = Some(content);
        self
    }

    /// Number of the page.
    ///
    /// At least 1. The provider's default: `1`. Example: `1`.
    #[inline]
    pub fn page(mut self, page: i64) -> Self {
        self.page = Some(page);
        self
    }

    /// How many users a page holds at most, up to 100.
    ///
    /// The provider's default: `50`. Example: `50`.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Sends the call.
    ///
    /// # Errors
    ///
    /// See [`Client::search_users`](crate::Client::search_users).
    pub async fn send(self) -> Result<Reply<types::UserList>, Error> {
        let request = self.request();
        Self::read(self.client.call(&SEARCH_USERS, request, self.options).await?)
    }

    /// All items, as a stream that fetches the next page when it needs one.
    #[inline]
    pub fn stream(self) -> Items<types::User> {
        let request = self.request();
        Items::new(
            self.client,
            &SEARCH_USERS,
            &SEARCH_USERS_PAGES,
            request,
            self.options,
            |reply| Ok(
                reply
                    .list::<types::User>("/data")
                    .json::<types::UserList>()?
                    .page(|whole: types::UserList| Page {
                        next: None,
                        more: None,
                        total: whole
                            .meta
                            .as_ref()
                            .and_then(|inner| inner.total)
                            .and_then(|total| u64::try_from(total).ok()),
                        last_id: None,
                        items: whole.data,
                    }),
            ),
        )
    }

    #[inline]
    pub(crate) fn read(reply: RawReply) -> Result<Reply<types::UserList>, Error> {
        reply.list::<types::User>("/data").json::<types::UserList>()
    }

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        if let Some(value) = &self.page {
            check::range("page", *value, 1, i64::MAX)?;
        }
        let mut request = self.target.request(Method::GET)?;
        request.accept("application/json");
        request.query("keyword", &self.keyword);
        request.query("email", &self.email);
        request.query("userTypes", &self.user_types);
        request.query("units", &self.units);
        request.query("units_falldown", &self.units_falldown);
        request.query("inGroup", &self.in_group);
        request.query("notInGroup", &self.not_in_group);
        request.query("users", &self.users);
        request.query("content", &self.content);
        request.query("page", &self.page);
        request.query("limit", &self.limit);
        Ok(request)
    }
}

conversant_core::call_options!(SearchUsers);

conversant_core::error_body! {
    /// The typed bodies of the errors of [`Client::search_users`](crate::Client::search_users), by status.
    pub enum SearchUsersError for "ziik" "search_users" {
        /// `400`: The server cannot make sense of the request.
        400 => BadRequest(types::Error),
        /// `401`: The token is missing, not valid or has expired.
        401 => Unauthorized(types::Error),
        /// `403`: The user may not do this.
        403 => Forbidden(types::Error),
        /// `404`: There is no such thing, or the user may not see it.
        404 => NotFound(types::Error),
        /// `405`: The path does not know this method.
        405 => MethodNotAllowed(types::Error),
        /// `406`: The server does not accept the request; Ziik explains the status like 400.
        406 => NotAcceptable(types::Error),
        /// `410`: What was asked for has been removed.
        410 => Gone(types::Error),
        /// `422`: A parameter is not valid, or not together with the others.
        422 => UnprocessableContent(types::Error),
        /// `429`: Too many calls in too short a time; neither the limit nor the time to wait is published.
        429 => TooManyRequests(types::Error),
        /// `500`: Something went wrong on the server.
        500 => InternalServerError(types::Error),
        /// `503`: Ziik is down for maintenance.
        503 => ServiceUnavailable(types::Error),
    }
}

pub(crate) static GET_USER_BY_REFERENCE: Operation = Operation::new(
        "ziik",
        "get_user_by_reference",
        Method::GET,
        "/users/reference/{reference}",
    )
    .repeat(Repeat::Safe);

/// Read a user by reference.
///
/// A call of [`Client::get_user_by_reference`](crate::Client::get_user_by_reference). Nothing is sent before [`send`](Self::send).
#[must_use = "a call does nothing until it is sent"]
pub struct GetUserByReference {
    pub(crate) client: Core,
    target: Target,
    pub(crate) options: CallOptions,
}
impl GetUserByReference {
    /// Sends the call.
    ///
    /// # Errors
    ///
    /// See [`Client::get_user_by_reference`](crate::Client::get_user_by_reference).
    pub async fn send(self) -> Result<Reply<types::User>, Error> {
        let request = self.request();
        Self::read(
            self.client.call(&GET_USER_BY_REFERENCE, request, self.options).await?,
        )
    }

    #[inline]
    pub(crate) fn read(reply: RawReply) -> Result<Reply<types::User>, Error> {
        reply.perhaps_in("data").json::<types::User>()
    }

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let mut request = self.target.request(Method::GET)?;
        request.accept("application/json");
        Ok(request)
    }
}

conversant_core::call_options!(GetUserByReference);

conversant_core::error_body! {
    /// The typed bodies of the errors of [`Client::get_user_by_reference`](crate::Client::get_user_by_reference), by status.
    pub enum GetUserByReferenceError for "ziik" "get_user_by_reference" {
        /// `400`: The server cannot make sense of the request.
        400 => BadRequest(types::Error),
        /// `401`: The token is missing, not valid or has expired.
        401 => Unauthorized(types::Error),
        /// `403`: The user may not do this.
        403 => Forbidden(types::Error),
        /// `404`: There is no such thing, or the user may not see it.
        404 => NotFound(types::Error),
        /// `405`: The path does not know this method.
        405 => MethodNotAllowed(types::Error),
        /// `406`: The server does not accept the request; Ziik explains the status like 400.
        406 => NotAcceptable(types::Error),
        /// `410`: What was asked for has been removed.
        410 => Gone(types::Error),
        /// `422`: A parameter is not valid, or not together with the others.
        422 => UnprocessableContent(types::Error),
        /// `429`: Too many calls in too short a time; neither the limit nor the time to wait is published.
        429 => TooManyRequests(types::Error),
        /// `500`: Something went wrong on the server.
        500 => InternalServerError(types::Error),
        /// `503`: Ziik is down for maintenance.
        503 => ServiceUnavailable(types::Error),
    }
}

pub(crate) static GET_USER: Operation = Operation::new(
        "ziik",
        "get_user",
        Method::GET,
        "/users/{user}",
    )
    .repeat(Repeat::Safe);

/// Read a user.
///
/// A call of [`Client::get_user`](crate::Client::get_user). Nothing is sent before [`send`](Self::send).
#[must_use = "a call does nothing until it is sent"]
pub struct GetUser {
    pub(crate) client: Core,
    target: Target,
    pub(crate) options: CallOptions,
}
impl GetUser {
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
        reply.perhaps_in("data").json::<types::User>()
    }

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let mut request = self.target.request(Method::GET)?;
        request.accept("application/json");
        Ok(request)
    }
}

conversant_core::call_options!(GetUser);

conversant_core::error_body! {
    /// The typed bodies of the errors of [`Client::get_user`](crate::Client::get_user), by status.
    pub enum GetUserError for "ziik" "get_user" {
        /// `400`: The server cannot make sense of the request.
        400 => BadRequest(types::Error),
        /// `401`: The token is missing, not valid or has expired.
        401 => Unauthorized(types::Error),
        /// `403`: The user may not do this.
        403 => Forbidden(types::Error),
        /// `404`: There is no such thing, or the user may not see it.
        404 => NotFound(types::Error),
        /// `405`: The path does not know this method.
        405 => MethodNotAllowed(types::Error),
        /// `406`: The server does not accept the request; Ziik explains the status like 400.
        406 => NotAcceptable(types::Error),
        /// `410`: What was asked for has been removed.
        410 => Gone(types::Error),
        /// `422`: A parameter is not valid, or not together with the others.
        422 => UnprocessableContent(types::Error),
        /// `429`: Too many calls in too short a time; neither the limit nor the time to wait is published.
        429 => TooManyRequests(types::Error),
        /// `500`: Something went wrong on the server.
        500 => InternalServerError(types::Error),
        /// `503`: Ziik is down for maintenance.
        503 => ServiceUnavailable(types::Error),
    }
}

pub(crate) static UPDATE_USER: Operation = Operation::new(
        "ziik",
        "update_user",
        Method::PATCH,
        "/users/{user}",
    )
    .repeat(Repeat::Safe);

/// Change a user.
///
/// A call of [`Client::update_user`](crate::Client::update_user). Nothing is sent before [`send`](Self::send).
#[must_use = "a call does nothing until it is sent"]
pub struct UpdateUser {
    pub(crate) client: Core,
    target: Target,
    body: types::UserUpdate,
    pub(crate) options: CallOptions,
}
impl UpdateUser {
    /// Sends the call.
    ///
    /// # Errors
    ///
    /// See [`Client::update_user`](crate::Client::update_user).
    pub async fn send(self) -> Result<Reply<()>, Error> {
        let request = self.request();
        Self::read(self.client.call(&UPDATE_USER, request, self.options).await?)
    }

    #[inline]
    pub(crate) fn read(reply: RawReply) -> Result<Reply<()>, Error> {
        reply.empty(&[204])
    }

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let mut request = self.target.request(Method::PATCH)?;
        request.accept("application/json");
        let body = &self.body;
        request.json(body)?;
        Ok(request)
    }
}

conversant_core::call_options!(UpdateUser);

conversant_core::error_body! {
    /// The typed bodies of the errors of [`Client::update_user`](crate::Client::update_user), by status.
    pub enum UpdateUserError for "ziik" "update_user" {
        /// `400`: The server cannot make sense of the request.
        400 => BadRequest(types::Error),
        /// `401`: The token is missing, not valid or has expired.
        401 => Unauthorized(types::Error),
        /// `403`: The user may not do this.
        403 => Forbidden(types::Error),
        /// `404`: There is no such thing, or the user may not see it.
        404 => NotFound(types::Error),
        /// `405`: The path does not know this method.
        405 => MethodNotAllowed(types::Error),
        /// `406`: The server does not accept the request; Ziik explains the status like 400.
        406 => NotAcceptable(types::Error),
        /// `410`: What was asked for has been removed.
        410 => Gone(types::Error),
        /// `422`: A parameter is not valid, or not together with the others.
        422 => UnprocessableContent(types::Error),
        /// `429`: Too many calls in too short a time; neither the limit nor the time to wait is published.
        429 => TooManyRequests(types::Error),
        /// `500`: Something went wrong on the server.
        500 => InternalServerError(types::Error),
        /// `503`: Ziik is down for maintenance.
        503 => ServiceUnavailable(types::Error),
    }
}

pub(crate) static REMOVE_USER: Operation = Operation::new(
        "ziik",
        "remove_user",
        Method::DELETE,
        "/users/{user}",
    )
    .repeat(Repeat::Safe);

/// Remove a user.
///
/// A call of [`Client::remove_user`](crate::Client::remove_user). Nothing is sent before [`send`](Self::send).
#[must_use = "a call does nothing until it is sent"]
pub struct RemoveUser {
    pub(crate) client: Core,
    target: Target,
    pub(crate) transfer: Option<i64>,
    pub(crate) options: CallOptions,
}
impl RemoveUser {
    /// Number of the user to whom shared content goes.
    ///
    /// Example: `3`.
    #[inline]
    pub fn transfer(mut self, transfer: i64) -> Self {
        self.transfer = Some(transfer);
        self
    }

    /// Sends the call.
    ///
    /// # Errors
    ///
    /// See [`Client::remove_user`](crate::Client::remove_user).
    pub async fn send(self) -> Result<Reply<()>, Error> {
        let request = self.request();
        Self::read(self.client.call(&REMOVE_USER, request, self.options).await?)
    }

    #[inline]
    pub(crate) fn read(reply: RawReply) -> Result<Reply<()>, Error> {
        reply.empty(&[204])
    }

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let mut request = self.target.request(Method::DELETE)?;
        request.accept("application/json");
        request.query("transfer", &self.transfer);
        Ok(request)
    }
}

conversant_core::call_options!(RemoveUser);

conversant_core::error_body! {
    /// The typed bodies of the errors of [`Client::remove_user`](crate::Client::remove_user), by status.
    pub enum RemoveUserError for "ziik" "remove_user" {
        /// `400`: The server cannot make sense of the request.
        400 => BadRequest(types::Error),
        /// `401`: The token is missing, not valid or has expired.
        401 => Unauthorized(types::Error),
        /// `403`: The user may not do this.
        403 => Forbidden(types::Error),
        /// `404`: There is no such thing, or the user may not see it.
        404 => NotFound(types::Error),
        /// `405`: The path does not know this method.
        405 => MethodNotAllowed(types::Error),
        /// `406`: The server does not accept the request; Ziik explains the status like 400.
        406 => NotAcceptable(types::Error),
        /// `410`: What was asked for has been removed.
        410 => Gone(types::Error),
        /// `422`: A parameter is not valid, or not together with the others.
        422 => UnprocessableContent(types::Error),
        /// `429`: Too many calls in too short a time; neither the limit nor the time to wait is published.
        429 => TooManyRequests(types::Error),
        /// `500`: Something went wrong on the server.
        500 => InternalServerError(types::Error),
        /// `503`: Ziik is down for maintenance.
        503 => ServiceUnavailable(types::Error),
    }
}

pub(crate) static DEACTIVATE_USER: Operation = Operation::new(
        "ziik",
        "deactivate_user",
        Method::POST,
        "/users/{user}/deactivate",
    )
    .repeat(Repeat::Never);

/// Deactivate a user.
///
/// A call of [`Client::deactivate_user`](crate::Client::deactivate_user). Nothing is sent before [`send`](Self::send).
#[must_use = "a call does nothing until it is sent"]
pub struct DeactivateUser {
    pub(crate) client: Core,
    target: Target,
    pub(crate) options: CallOptions,
}
impl DeactivateUser {
    /// Sends the call.
    ///
    /// # Errors
    ///
    /// See [`Client::deactivate_user`](crate::Client::deactivate_user).
    pub async fn send(self) -> Result<Reply<()>, Error> {
        let request = self.request();
        Self::read(self.client.call(&DEACTIVATE_USER, request, self.options).await?)
    }

    #[inline]
    pub(crate) fn read(reply: RawReply) -> Result<Reply<()>, Error> {
        reply.empty(&[204])
    }

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let mut request = self.target.request(Method::POST)?;
        request.accept("application/json");
        Ok(request)
    }
}

conversant_core::call_options!(DeactivateUser);

conversant_core::error_body! {
    /// The typed bodies of the errors of [`Client::deactivate_user`](crate::Client::deactivate_user), by status.
    pub enum DeactivateUserError for "ziik" "deactivate_user" {
        /// `400`: The server cannot make sense of the request.
        400 => BadRequest(types::Error),
        /// `401`: The token is missing, not valid or has expired.
        401 => Unauthorized(types::Error),
        /// `403`: The user may not do this.
        403 => Forbidden(types::Error),
        /// `404`: There is no such thing, or the user may not see it.
        404 => NotFound(types::Error),
        /// `405`: The path does not know this method.
        405 => MethodNotAllowed(types::Error),
        /// `406`: The server does not accept the request; Ziik explains the status like 400.
        406 => NotAcceptable(types::Error),
        /// `410`: What was asked for has been removed.
        410 => Gone(types::Error),
        /// `422`: A parameter is not valid, or not together with the others.
        422 => UnprocessableContent(types::Error),
        /// `429`: Too many calls in too short a time; neither the limit nor the time to wait is published.
        429 => TooManyRequests(types::Error),
        /// `500`: Something went wrong on the server.
        500 => InternalServerError(types::Error),
        /// `503`: Ziik is down for maintenance.
        503 => ServiceUnavailable(types::Error),
    }
}

pub(crate) static REACTIVATE_USER: Operation = Operation::new(
        "ziik",
        "reactivate_user",
        Method::POST,
        "/users/{user}/reactivate",
    )
    .repeat(Repeat::Never);

/// Reactivate a user.
///
/// A call of [`Client::reactivate_user`](crate::Client::reactivate_user). Nothing is sent before [`send`](Self::send).
#[must_use = "a call does nothing until it is sent"]
pub struct ReactivateUser {
    pub(crate) client: Core,
    target: Target,
    pub(crate) options: CallOptions,
}
impl ReactivateUser {
    /// Sends the call.
    ///
    /// # Errors
    ///
    /// See [`Client::reactivate_user`](crate::Client::reactivate_user).
    pub async fn send(self) -> Result<Reply<()>, Error> {
        let request = self.request();
        Self::read(self.client.call(&REACTIVATE_USER, request, self.options).await?)
    }

    #[inline]
    pub(crate) fn read(reply: RawReply) -> Result<Reply<()>, Error> {
        reply.empty(&[204])
    }

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let mut request = self.target.request(Method::POST)?;
        request.accept("application/json");
        Ok(request)
    }
}

conversant_core::call_options!(ReactivateUser);

conversant_core::error_body! {
    /// The typed bodies of the errors of [`Client::reactivate_user`](crate::Client::reactivate_user), by status.
    pub enum ReactivateUserError for "ziik" "reactivate_user" {
        /// `400`: The server cannot make sense of the request.
        400 => BadRequest(types::Error),
        /// `401`: The token is missing, not valid or has expired.
        401 => Unauthorized(types::Error),
        /// `403`: The user may not do this.
        403 => Forbidden(types::Error),
        /// `404`: There is no such thing, or the user may not see it.
        404 => NotFound(types::Error),
        /// `405`: The path does not know this method.
        405 => MethodNotAllowed(types::Error),
        /// `406`: The server does not accept the request; Ziik explains the status like 400.
        406 => NotAcceptable(types::Error),
        /// `410`: What was asked for has been removed.
        410 => Gone(types::Error),
        /// `422`: A parameter is not valid, or not together with the others.
        422 => UnprocessableContent(types::Error),
        /// `429`: Too many calls in too short a time; neither the limit nor the time to wait is published.
        429 => TooManyRequests(types::Error),
        /// `500`: Something went wrong on the server.
        500 => InternalServerError(types::Error),
        /// `503`: Ziik is down for maintenance.
        503 => ServiceUnavailable(types::Error),
    }
}

pub(crate) static LIST_UNIT_MEMBERSHIPS: Operation = Operation::new(
        "ziik",
        "list_unit_memberships",
        Method::GET,
        "/users/{user}/units",
    )
    .repeat(Repeat::Safe);

static LIST_UNIT_MEMBERSHIPS_PAGES: Paging = Paging {
    style: PageStyle::Whole,
    at: "",
    id: "id",
    first: &[],
    null_at_end: None,
};

/// List a user's units.
///
/// A call of [`Client::list_unit_memberships`](crate::Client::list_unit_memberships). Nothing is sent before [`send`](Self::send).
#[must_use = "a call does nothing until it is sent"]
pub struct ListUnitMemberships {
    pub(crate) client: Core,
    target: Target,
    pub(crate) options: CallOptions,
}
impl ListUnitMemberships {
    /// Sends the call.
    ///
    /// # Errors
    ///
    /// See [`Client::list_unit_memberships`](crate::Client::list_unit_memberships).
    pub async fn send(self) -> Result<Reply<types::UnitMembershipList>, Error> {
        let request = self.request();
        Self::read(
            self.client.call(&LIST_UNIT_MEMBERSHIPS, request, self.options).await?,
        )
    }

    /// All items, as a stream. The provider gives the list as a whole, with the first item that is asked for.
    #[inline]
    pub fn stream(self) -> Items<types::UnitMembership> {
        let request = self.request();
        Items::new(
            self.client,
            &LIST_UNIT_MEMBERSHIPS,
            &LIST_UNIT_MEMBERSHIPS_PAGES,
            request,
            self.options,
            |reply| Ok(
                reply
                    .list::<types::UnitMembership>("/data")
                    .json::<types::UnitMembershipList>()?
                    .page(|whole: types::UnitMembershipList| Page {
                        next: None,
                        more: None,
                        total: None,
                        last_id: None,
                        items: whole.data,
                    }),
            ),
        )
    }

    #[inline]
    pub(crate) fn read(
        reply: RawReply,
    ) -> Result<Reply<types::UnitMembershipList>, Error> {
        reply.list::<types::UnitMembership>("/data").json::<types::UnitMembershipList>()
    }

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let mut request = self.target.request(Method::GET)?;
        request.accept("application/json");
        Ok(request)
    }
}

conversant_core::call_options!(ListUnitMemberships);

conversant_core::error_body! {
    /// The typed bodies of the errors of [`Client::list_unit_memberships`](crate::Client::list_unit_memberships), by status.
    pub enum ListUnitMembershipsError for "ziik" "list_unit_memberships" {
        /// `400`: The server cannot make sense of the request.
        400 => BadRequest(types::Error),
        /// `401`: The token is missing, not valid or has expired.
        401 => Unauthorized(types::Error),
        /// `403`: The user may not do this.
        403 => Forbidden(types::Error),
        /// `404`: There is no such thing, or the user may not see it.
        404 => NotFound(types::Error),
        /// `405`: The path does not know this method.
        405 => MethodNotAllowed(types::Error),
        /// `406`: The server does not accept the request; Ziik explains the status like 400.
        406 => NotAcceptable(types::Error),
        /// `410`: What was asked for has been removed.
        410 => Gone(types::Error),
        /// `422`: A parameter is not valid, or not together with the others.
        422 => UnprocessableContent(types::Error),
        /// `429`: Too many calls in too short a time; neither the limit nor the time to wait is published.
        429 => TooManyRequests(types::Error),
        /// `500`: Something went wrong on the server.
        500 => InternalServerError(types::Error),
        /// `503`: Ziik is down for maintenance.
        503 => ServiceUnavailable(types::Error),
    }
}

pub(crate) static ADD_UNIT_MEMBERSHIP: Operation = Operation::new(
        "ziik",
        "add_unit_membership",
        Method::POST,
        "/users/{user}/units",
    )
    .repeat(Repeat::Never);

/// Add a user to a unit.
///
/// A call of [`Client::add_unit_membership`](crate::Client::add_unit_membership). Nothing is sent before [`send`](Self::send).
#[must_use = "a call does nothing until it is sent"]
pub struct AddUnitMembership {
    pub(crate) client: Core,
    target: Target,
    body: types::NewUnitMembership,
    pub(crate) options: CallOptions,
}
impl AddUnitMembership {
    /// Sends the call.
    ///
    /// # Errors
    ///
    /// See [`Client::add_unit_membership`](crate::Client::add_unit_membership).
    pub async fn send(
        self,
    ) -> Result<Reply<types::UnitMembership, AddUnitMembershipHeaders>, Error> {
        let request = self.request();
        Self::read(self.client.call(&ADD_UNIT_MEMBERSHIP, request, self.options).await?)
    }

    #[inline]
    pub(crate) fn read(
        reply: RawReply,
    ) -> Result<Reply<types::UnitMembership, AddUnitMembershipHeaders>, Error> {
        Ok(
            reply
                .perhaps_in("data")
                .json::<types::UnitMembership>()?
                .with_headers(AddUnitMembershipHeaders::read),
        )
    }

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let mut request = self.target.request(Method::POST)?;
        request.accept("application/json");
        let body = &self.body;
        request.json(body)?;
        Ok(request)
    }
}

conversant_core::call_options!(AddUnitMembership);

/// What a reply of [`Client::add_unit_membership`](crate::Client::add_unit_membership) says in its headers.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AddUnitMembershipHeaders {
    /// Address of the user's memberships.
    ///
    /// Header: `Location`.
    pub location: Option<conversant_core::Link>,
}
impl AddUnitMembershipHeaders {
    fn read(headers: &HeaderMap) -> Self {
        Self {
            location: typed_header(headers, "location"),
        }
    }
}

conversant_core::error_body! {
    /// The typed bodies of the errors of [`Client::add_unit_membership`](crate::Client::add_unit_membership), by status.
    pub enum AddUnitMembershipError for "ziik" "add_unit_membership" {
        /// `400`: The server cannot make sense of the request.
        400 => BadRequest(types::Error),
        /// `401`: The token is missing, not valid or has expired.
        401 => Unauthorized(types::Error),
        /// `403`: The user may not do this.
        403 => Forbidden(types::Error),
        /// `404`: There is no such thing, or the user may not see it.
        404 => NotFound(types::Error),
        /// `405`: The path does not know this method.
        405 => MethodNotAllowed(types::Error),
        /// `406`: The server does not accept the request; Ziik explains the status like 400.
        406 => NotAcceptable(types::Error),
        /// `410`: What was asked for has been removed.
        410 => Gone(types::Error),
        /// `422`: A parameter is not valid, or not together with the others.
        422 => UnprocessableContent(types::Error),
        /// `429`: Too many calls in too short a time; neither the limit nor the time to wait is published.
        429 => TooManyRequests(types::Error),
        /// `500`: Something went wrong on the server.
        500 => InternalServerError(types::Error),
        /// `503`: Ziik is down for maintenance.
        503 => ServiceUnavailable(types::Error),
    }
}

pub(crate) static UPDATE_UNIT_MEMBERSHIP: Operation = Operation::new(
        "ziik",
        "update_unit_membership",
        Method::PATCH,
        "/users/{user}/units/{unit}",
    )
    .repeat(Repeat::Safe);

/// Change a user's membership of a unit.
///
/// A call of [`Client::update_unit_membership`](crate::Client::update_unit_membership). Nothing is sent before [`send`](Self::send).
#[must_use = "a call does nothing until it is sent"]
pub struct UpdateUnitMembership {
    pub(crate) client: Core,
    target: Target,
    body: types::UnitMembershipUpdate,
    pub(crate) options: CallOptions,
}
impl UpdateUnitMembership {
    /// Sends the call.
    ///
    /// # Errors
    ///
    /// See [`Client::update_unit_membership`](crate::Client::update_unit_membership).
    pub async fn send(self) -> Result<Reply<()>, Error> {
        let request = self.request();
        Self::read(
            self.client.call(&UPDATE_UNIT_MEMBERSHIP, request, self.options).await?,
        )
    }

    #[inline]
    pub(crate) fn read(reply: RawReply) -> Result<Reply<()>, Error> {
        reply.empty(&[204])
    }

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let mut request = self.target.request(Method::PATCH)?;
        request.accept("application/json");
        let body = &self.body;
        request.json(body)?;
        Ok(request)
    }
}

conversant_core::call_options!(UpdateUnitMembership);

conversant_core::error_body! {
    /// The typed bodies of the errors of [`Client::update_unit_membership`](crate::Client::update_unit_membership), by status.
    pub enum UpdateUnitMembershipError for "ziik" "update_unit_membership" {
        /// `400`: The server cannot make sense of the request.
        400 => BadRequest(types::Error),
        /// `401`: The token is missing, not valid or has expired.
        401 => Unauthorized(types::Error),
        /// `403`: The user may not do this.
        403 => Forbidden(types::Error),
        /// `404`: There is no such thing, or the user may not see it.
        404 => NotFound(types::Error),
        /// `405`: The path does not know this method.
        405 => MethodNotAllowed(types::Error),
        /// `406`: The server does not accept the request; Ziik explains the status like 400.
        406 => NotAcceptable(types::Error),
        /// `410`: What was asked for has been removed.
        410 => Gone(types::Error),
        /// `422`: A parameter is not valid, or not together with the others.
        422 => UnprocessableContent(types::Error),
        /// `429`: Too many calls in too short a time; neither the limit nor the time to wait is published.
        429 => TooManyRequests(types::Error),
        /// `500`: Something went wrong on the server.
        500 => InternalServerError(types::Error),
        /// `503`: Ziik is down for maintenance.
        503 => ServiceUnavailable(types::Error),
    }
}

pub(crate) static DELETE_UNIT_MEMBERSHIP: Operation = Operation::new(
        "ziik",
        "delete_unit_membership",
        Method::DELETE,
        "/users/{user}/units/{unit}",
    )
    .repeat(Repeat::Safe);

/// Remove a user from a unit.
///
/// A call of [`Client::delete_unit_membership`](crate::Client::delete_unit_membership). Nothing is sent before [`send`](Self::send).
#[must_use = "a call does nothing until it is sent"]
pub struct DeleteUnitMembership {
    pub(crate) client: Core,
    target: Target,
    pub(crate) options: CallOptions,
}
impl DeleteUnitMembership {
    /// Sends the call.
    ///
    /// # Errors
    ///
    /// See [`Client::delete_unit_membership`](crate::Client::delete_unit_membership).
    pub async fn send(self) -> Result<Reply<()>, Error> {
        let request = self.request();
        Self::read(
            self.client.call(&DELETE_UNIT_MEMBERSHIP, request, self.options).await?,
        )
    }

    #[inline]
    pub(crate) fn read(reply: RawReply) -> Result<Reply<()>, Error> {
        reply.empty(&[204])
    }

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let mut request = self.target.request(Method::DELETE)?;
        request.accept("application/json");
        Ok(request)
    }
}

conversant_core::call_options!(DeleteUnitMembership);

conversant_core::error_body! {
    /// The typed bodies of the errors of [`Client::delete_unit_membership`](crate::Client::delete_unit_membership), by status.
    pub enum DeleteUnitMembershipError for "ziik" "delete_unit_membership" {
        /// `400`: The server cannot make sense of the request.
        400 => BadRequest(types::Error),
        /// `401`: The token is missing, not valid or has expired.
        401 => Unauthorized(types::Error),
        /// `403`: The user may not do this.
        403 => Forbidden(types::Error),
        /// `404`: There is no such thing, or the user may not see it.
        404 => NotFound(types::Error),
        /// `405`: The path does not know this method.
        405 => MethodNotAllowed(types::Error),
        /// `406`: The server does not accept the request; Ziik explains the status like 400.
        406 => NotAcceptable(types::Error),
        /// `410`: What was asked for has been removed.
        410 => Gone(types::Error),
        /// `422`: A parameter is not valid, or not together with the others.
        422 => UnprocessableContent(types::Error),
        /// `429`: Too many calls in too short a time; neither the limit nor the time to wait is published.
        429 => TooManyRequests(types::Error),
        /// `500`: Something went wrong on the server.
        500 => InternalServerError(types::Error),
        /// `503`: Ziik is down for maintenance.
        503 => ServiceUnavailable(types::Error),
    }
}
