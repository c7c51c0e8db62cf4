// Made by `cargo xtask generate ucwa` from specs/ucwa.yaml (sha256 8ae4282136bcaf5f) with progenitor 0.15.1.
// Do not edit: change the spec or the pipeline and generate again.

use conversant_core::codegen::{Method, RawReply, Request, Target, typed_header};
use conversant_core::codegen::{Page, PageStyle, Paging};
use conversant_core::Items;
use conversant_core::check::Check;
use conversant_core::http::HeaderMap;
use conversant_core::{CallOptions, Client as Core, Error, Operation, Repeat, Reply};
use crate::types;

/// # Applications
///
/// Signing an application in and out.
impl crate::Client {
    /// List the user's applications.
    ///
    /// `GET /applications`\
    /// In the vendor's documents: `applications2`.
    ///
    /// Gives the applications that the user has signed in, each as a whole.
    ///
    /// The vendor documents no paging.
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = conversant_sandbox::Sandbox::start().await?;
    /// # let there = sandbox.ucwa();
    /// # let client = conversant_ucwa::Client::builder().base_url(there.base_url());
    /// # let client = client.token(there.authorization().replace("Bearer ", "")).no_rate_limit().build()?;
    /// let mut items = client.get_applications().stream();
    /// while let Some(application) = items.next().await {
    ///     let application = application?;
    ///     println!("{:?}", application.id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Returns
    ///
    /// `200`, [`Applications`](crate::types::Applications): The applications.
    ///
    /// # Pages
    ///
    /// The vendor documents no pages. [`send`](crate::operations::GetApplications::send) gives the list,
    /// [`stream`](crate::operations::GetApplications::stream) its items one by one. An item that is not what the
    /// vendor documents does not cost the others: see
    /// [`Reply::malformed_items`](conversant_core::Reply::malformed_items).
    ///
    /// # Errors
    ///
    /// - `400`, [`Reason`](crate::types::Reason): The request is malformed, or a parameter is missing or not valid.
    /// - `401`: The token is missing or not valid. `WWW-Authenticate` says where to get one. The body is a page for people, not a `Reason`. Header: `WWW-Authenticate`.
    /// - `403`, [`Reason`](crate::types::Reason): The caller may not do this, or the token from Azure AD is not valid.
    /// - `404`, [`Reason`](crate::types::Reason): The application or the resource does not exist, or not in the revision that was asked for.
    /// - `405`, [`Reason`](crate::types::Reason): The resource does not know this HTTP method.
    /// - `408`, [`Reason`](crate::types::Reason): The request took too long to arrive.
    /// - `409`, [`Reason`](crate::types::Reason): The resource exists already, there are too many groups, or the call is not supported here.
    /// - `410`, [`Reason`](crate::types::Reason): The application has ended, or there is no pool to redirect to. Trying again does not help.
    /// - `429`, [`Reason`](crate::types::Reason): There are too many requests under way.
    /// - `500`, [`Reason`](crate::types::Reason): The server failed. On calls that start an operation the subcode `CallbackChannelError` says that the remote event channel could not be reached; on reads `InvalidExchangeServerVersion` says that the user's mailbox is on an unsupported version of Exchange.
    /// - `503`, [`Reason`](crate::types::Reason): The service is not available.
    /// - `504`, [`Reason`](crate::types::Reason): A server behind this one did not answer in time.
    ///
    /// [`Error::body`](conversant_core::Error::body) gives the body, as
    /// [`GetApplicationsError`](crate::operations::GetApplicationsError).
    /// [`Error::raw_headers`](conversant_core::Error::raw_headers) gives the headers, as text.
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
    /// The vendor's page: <https://learn.microsoft.com/en-us/skype-sdk/ucwa/applications2_ref>
    ///
    /// Documented by the vendor. The GET is on the page `applications2` alone; the page `applications` has only the
    /// POST.
    #[doc(alias = "GET /applications")]
    #[doc(alias = "applications2")]
    #[doc(alias = "getApplications")]
    #[inline]
    pub fn get_applications(&self) -> GetApplications {
        GetApplications {
            client: self.core.clone(),
            target: Target::below_base(&self.core, "/applications"),
            options: CallOptions::default(),
        }
    }

    /// The same as [`get_applications`](Self::get_applications), at a link that the server gave under the relation `applications`.
    ///
    /// The link takes the place of the path, and what it has as a query is kept. A link to another host than the client's is refused, because the request carries the access token.
    #[inline]
    pub fn get_applications_at(&self, link: impl AsRef<str>) -> GetApplications {
        GetApplications {
            client: self.core.clone(),
            target: Target::link(&self.core, link.as_ref()),
            options: CallOptions::default(),
        }
    }

    /// Sign an application in.
    ///
    /// `POST /applications`\
    /// In the vendor's documents: `applications`.
    ///
    /// Registers an application, the starting point for everything else.
    ///
    /// Servers offer it under the relation `applications`. The reply has the link to the event channel and, embedded,
    /// what the application can do: `me`, `communication`, `onlineMeetings` and `people`.
    ///
    /// Applications of a user with the same culture, endpoint id, type and user agent are one application; each
    /// `instanceId` gets an event channel of its own, and one that exists already is answered with 200 in place of 201.
    /// An application that stays idle expires: at the latest 15 minutes after the last request for events was answered,
    /// once it has asked for any.
    ///
    /// # Example
    ///
    /// ```
    /// use conversant_ucwa::types::NewApplication;
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = conversant_sandbox::Sandbox::start().await?;
    /// # let there = sandbox.ucwa();
    /// # let client = conversant_ucwa::Client::builder().base_url(there.base_url());
    /// # let client = client.token(there.authorization().replace("Bearer ", "")).no_rate_limit().build()?;
    /// let application = client
    ///     .create_application(
    ///         NewApplication::new("en-us", "123456", "ContosoApp/1.0(WindowsPhoneOS7.5)")
    ///             .instance_id("samplevalue"),
    ///     )
    ///     .send()
    ///     .await?;
    /// println!("{:?}", application.id);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Arguments
    ///
    /// - `body`, [`NewApplication`](crate::types::NewApplication): What the application is.
    ///
    /// # Returns
    ///
    /// `200` or `201`, [`Application`](crate::types::Application): The application, its links, and what it can do.
    ///
    /// [`headers`](conversant_core::Reply::headers) gives `ETag` as
    /// [`CreateApplicationHeaders`](crate::operations::CreateApplicationHeaders).
    ///
    /// # Errors
    ///
    /// - `400`, [`Reason`](crate::types::Reason): The request is malformed, or a parameter is missing or not valid.
    /// - `401`: The token is missing or not valid. `WWW-Authenticate` says where to get one. The body is a page for people, not a `Reason`. Header: `WWW-Authenticate`.
    /// - `403`, [`Reason`](crate::types::Reason): The caller may not do this, or the token from Azure AD is not valid.
    /// - `404`, [`Reason`](crate::types::Reason): The application or the resource does not exist, or not in the revision that was asked for.
    /// - `405`, [`Reason`](crate::types::Reason): The resource does not know this HTTP method.
    /// - `408`, [`Reason`](crate::types::Reason): The request took too long to arrive.
    /// - `409`, [`Reason`](crate::types::Reason): The resource exists already, there are too many groups, or the call is not supported here.
    /// - `410`, [`Reason`](crate::types::Reason): The application has ended, or there is no pool to redirect to. Trying again does not help.
    /// - `413`, [`Reason`](crate::types::Reason): The request is too large.
    /// - `415`, [`Reason`](crate::types::Reason): The server does not take bodies of this content type.
    /// - `429`, [`Reason`](crate::types::Reason): There are too many requests under way.
    /// - `500`, [`Reason`](crate::types::Reason): The server failed. On calls that start an operation the subcode `CallbackChannelError` says that the remote event channel could not be reached; on reads `InvalidExchangeServerVersion` says that the user's mailbox is on an unsupported version of Exchange.
    /// - `503`, [`Reason`](crate::types::Reason): The service is not available.
    /// - `504`, [`Reason`](crate::types::Reason): A server behind this one did not answer in time.
    ///
    /// [`Error::body`](conversant_core::Error::body) gives the body, as
    /// [`CreateApplicationError`](crate::operations::CreateApplicationError).
    /// [`Error::raw_headers`](conversant_core::Error::raw_headers) gives the headers, as text.
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
    /// The vendor's page: <https://learn.microsoft.com/en-us/skype-sdk/ucwa/applications_ref>
    ///
    /// Documented by the vendor. The 200 for an `instanceId` that exists already is on the page about multiple tabs;
    /// without an `instanceId` nothing is said about a repeat. A third party has seen 403 for a token of Azure AD
    /// that was not valid. Captured traffic names the properties in PascalCase, and the reply leaves out most of the
    /// application's own.
    #[doc(alias = "POST /applications")]
    #[doc(alias = "applications")]
    #[doc(alias = "createApplication")]
    #[inline]
    pub fn create_application(&self, body: types::NewApplication) -> CreateApplication {
        CreateApplication {
            client: self.core.clone(),
            target: Target::below_base(&self.core, "/applications"),
            body,
            options: CallOptions::default(),
        }
    }

    /// The same as [`create_application`](Self::create_application), at a link that the server gave under the relation `applications`.
    ///
    /// The link takes the place of the path, and what it has as a query is kept. A link to another host than the client's is refused, because the request carries the access token.
    #[inline]
    pub fn create_application_at(
        &self,
        link: impl AsRef<str>,
        body: types::NewApplication,
    ) -> CreateApplication {
        CreateApplication {
            client: self.core.clone(),
            target: Target::link(&self.core, link.as_ref()),
            body,
            options: CallOptions::default(),
        }
    }

    /// Get an application.
    ///
    /// `GET /applications/{applicationId}`\
    /// In the vendor's documents: `application`.
    ///
    /// Gives the application that signed in, with what it can do at present.
    ///
    /// Worth reading again after [`makeMeAvailable`](crate::Client::make_me_available), which changes the links of `me`.
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = conversant_sandbox::Sandbox::start().await?;
    /// # let there = sandbox.ucwa();
    /// # let client = conversant_ucwa::Client::builder().base_url(there.base_url());
    /// # let client = client.token(there.authorization().replace("Bearer ", "")).no_rate_limit().build()?;
    /// let application = client.get_application("833").send().await?;
    /// println!("{:?}", application.id);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Arguments
    ///
    /// - `application_id`: The id of the application that signed in, as in its links. On the wire: `applicationId`.
    ///
    /// # Returns
    ///
    /// `200`, [`Application`](crate::types::Application): The application, its links, and what it can do.
    ///
    /// [`headers`](conversant_core::Reply::headers) gives `ETag` as
    /// [`GetApplicationHeaders`](crate::operations::GetApplicationHeaders).
    ///
    /// # Errors
    ///
    /// - `400`, [`Reason`](crate::types::Reason): The request is malformed, or a parameter is missing or not valid.
    /// - `401`: The token is missing or not valid. `WWW-Authenticate` says where to get one. The body is a page for people, not a `Reason`. Header: `WWW-Authenticate`.
    /// - `403`, [`Reason`](crate::types::Reason): The caller may not do this, or the token from Azure AD is not valid.
    /// - `404`, [`Reason`](crate::types::Reason): The application or the resource does not exist, or not in the revision that was asked for.
    /// - `405`, [`Reason`](crate::types::Reason): The resource does not know this HTTP method.
    /// - `408`, [`Reason`](crate::types::Reason): The request took too long to arrive.
    /// - `409`, [`Reason`](crate::types::Reason): The resource exists already, there are too many groups, or the call is not supported here.
    /// - `410`, [`Reason`](crate::types::Reason): The application has ended, or there is no pool to redirect to. Trying again does not help.
    /// - `429`, [`Reason`](crate::types::Reason): There are too many requests under way.
    /// - `500`, [`Reason`](crate::types::Reason): The server failed. On calls that start an operation the subcode `CallbackChannelError` says that the remote event channel could not be reached; on reads `InvalidExchangeServerVersion` says that the user's mailbox is on an unsupported version of Exchange.
    /// - `503`, [`Reason`](crate::types::Reason): The service is not available.
    /// - `504`, [`Reason`](crate::types::Reason): A server behind this one did not answer in time.
    ///
    /// [`Error::body`](conversant_core::Error::body) gives the body, as
    /// [`GetApplicationError`](crate::operations::GetApplicationError).
    /// [`Error::raw_headers`](conversant_core::Error::raw_headers) gives the headers, as text.
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
    /// The vendor's page: <https://learn.microsoft.com/en-us/skype-sdk/ucwa/application_ref>
    ///
    /// Documented by the vendor. The sample request has `If-None-Match`; what the server makes of it is documented
    /// for photos alone, so it is left out. The relation is that of the resource; the application's own link is its
    /// `self`.
    #[doc(alias = "GET /applications/{applicationId}")]
    #[doc(alias = "application")]
    #[doc(alias = "getApplication")]
    #[inline]
    pub fn get_application(&self, application_id: impl AsRef<str>) -> GetApplication {
        GetApplication {
            client: self.core.clone(),
            target: Target::below_base(&self.core, "/applications/")
                .segment("applicationId", application_id.as_ref()),
            options: CallOptions::default(),
        }
    }

    /// The same as [`get_application`](Self::get_application), at a link that the server gave under the relation `application`.
    ///
    /// The link takes the place of the path, and what it has as a query is kept. A link to another host than the client's is refused, because the request carries the access token.
    #[inline]
    pub fn get_application_at(&self, link: impl AsRef<str>) -> GetApplication {
        GetApplication {
            client: self.core.clone(),
            target: Target::link(&self.core, link.as_ref()),
            options: CallOptions::default(),
        }
    }

    /// Sign an application out.
    ///
    /// `DELETE /applications/{applicationId}`\
    /// In the vendor's documents: `application`.
    ///
    /// Ends the application and what it has open.
    ///
    /// Where the application has several instances, only the event channel of the one whose link is used goes; the
    /// others stay.
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = conversant_sandbox::Sandbox::start().await?;
    /// # let there = sandbox.ucwa();
    /// # let client = conversant_ucwa::Client::builder().base_url(there.base_url());
    /// # let client = client.token(there.authorization().replace("Bearer ", "")).no_rate_limit().build()?;
    /// client.delete_application("833").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Arguments
    ///
    /// - `application_id`: The id of the application that signed in, as in its links. On the wire: `applicationId`.
    ///
    /// # Returns
    ///
    /// `204`: The application has ended. The reply has no body.
    ///
    /// # Errors
    ///
    /// - `400`, [`Reason`](crate::types::Reason): The request is malformed, or a parameter is missing or not valid.
    /// - `401`: The token is missing or not valid. `WWW-Authenticate` says where to get one. The body is a page for people, not a `Reason`. Header: `WWW-Authenticate`.
    /// - `403`, [`Reason`](crate::types::Reason): The caller may not do this, or the token from Azure AD is not valid.
    /// - `404`, [`Reason`](crate::types::Reason): The application or the resource does not exist, or not in the revision that was asked for.
    /// - `405`, [`Reason`](crate::types::Reason): The resource does not know this HTTP method.
    /// - `408`, [`Reason`](crate::types::Reason): The request took too long to arrive.
    /// - `409`, [`Reason`](crate::types::Reason): The resource exists already, there are too many groups, or the call is not supported here.
    /// - `410`, [`Reason`](crate::types::Reason): The application has ended, or there is no pool to redirect to. Trying again does not help.
    /// - `429`, [`Reason`](crate::types::Reason): There are too many requests under way.
    /// - `500`, [`Reason`](crate::types::Reason): The server failed. On calls that start an operation the subcode `CallbackChannelError` says that the remote event channel could not be reached; on reads `InvalidExchangeServerVersion` says that the user's mailbox is on an unsupported version of Exchange.
    /// - `503`, [`Reason`](crate::types::Reason): The service is not available.
    /// - `504`, [`Reason`](crate::types::Reason): A server behind this one did not answer in time.
    ///
    /// [`Error::body`](conversant_core::Error::body) gives the body, as
    /// [`DeleteApplicationError`](crate::operations::DeleteApplicationError).
    /// [`Error::raw_headers`](conversant_core::Error::raw_headers) gives the headers, as text.
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
    /// The vendor's page: <https://learn.microsoft.com/en-us/skype-sdk/ucwa/application_ref>
    ///
    /// Documented by the vendor. The page lists 410 alone as an error of its own. What happens where there are
    /// several instances is on the page about multiple tabs. The relation is that of the resource; the application's
    /// own link is its `self`.
    #[doc(alias = "DELETE /applications/{applicationId}")]
    #[doc(alias = "application")]
    #[doc(alias = "deleteApplication")]
    #[inline]
    pub fn delete_application(
        &self,
        application_id: impl AsRef<str>,
    ) -> DeleteApplication {
        DeleteApplication {
            client: self.core.clone(),
            target: Target::below_base(&self.core, "/applications/")
                .segment("applicationId", application_id.as_ref()),
            options: CallOptions::default(),
        }
    }

    /// The same as [`delete_application`](Self::delete_application), at a link that the server gave under the relation `application`.
    ///
    /// The link takes the place of the path, and what it has as a query is kept. A link to another host than the client's is refused, because the request carries the access token.
    #[inline]
    pub fn delete_application_at(&self, link: impl AsRef<str>) -> DeleteApplication {
        DeleteApplication {
            client: self.core.clone(),
            target: Target::link(&self.core, link.as_ref()),
            options: CallOptions::default(),
        }
    }
}

pub(crate) static GET_APPLICATIONS: Operation = Operation::new(
        "ucwa",
        "get_applications",
        Method::GET,
        "/applications",
    )
    .repeat(Repeat::Safe);

static GET_APPLICATIONS_PAGES: Paging = Paging {
    style: PageStyle::Whole,
    at: "",
    id: "id",
    first: &[],
    null_at_end: None,
};

/// List the user's applications.
///
/// A call of [`Client::get_applications`](crate::Client::get_applications). Nothing is sent before [`send`](Self::send).
#[must_use = "a call does nothing until it is sent"]
pub struct GetApplications {
    pub(crate) client: Core,
    target: Target,
    pub(crate) options: CallOptions,
}
impl GetApplications {
    /// Sends the call.
    ///
    /// # Errors
    ///
    /// See [`Client::get_applications`](crate::Client::get_applications).
    pub async fn send(self) -> Result<Reply<types::Applications>, Error> {
        let request = self.request();
        Self::read(self.client.call(&GET_APPLICATIONS, request, self.options).await?)
    }

    /// All items, as a stream. The provider gives the list as a whole, with the first item that is asked for.
    #[inline]
    pub fn stream(self) -> Items<types::Application> {
        let request = self.request();
        Items::new(
            self.client,
            &GET_APPLICATIONS,
            &GET_APPLICATIONS_PAGES,
            request,
            self.options,
            |reply| Ok(
                reply
                    .list::<types::Application>("/_embedded/application")
                    .json::<types::Applications>()?
                    .page(|whole: types::Applications| Page {
                        next: None,
                        more: None,
                        total: None,
                        last_id: None,
                        items: whole
                            .embedded
                            .and_then(|inner| inner.application)
                            .unwrap_or_default(),
                    }),
            ),
        )
    }

    #[inline]
    pub(crate) fn read(reply: RawReply) -> Result<Reply<types::Applications>, Error> {
        reply
            .list::<types::Application>("/_embedded/application")
            .json::<types::Applications>()
    }

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let mut request = self.target.request(Method::GET)?;
        request.accept("application/json");
        Ok(request)
    }
}

conversant_core::call_options!(GetApplications);

conversant_core::error_body! {
    /// The typed bodies of the errors of [`Client::get_applications`](crate::Client::get_applications), by status.
    pub enum GetApplicationsError for "ucwa" "get_applications" {
        /// `400`: The request is malformed, or a parameter is missing or not valid.
        400 => BadRequest(types::Reason),
        /// `401`: The token is missing or not valid.
        ///
        /// `WWW-Authenticate` says where to get one. The body is a page for people, not a `Reason`.
        401 => Unauthorized,
        /// `403`: The caller may not do this, or the token from Azure AD is not valid.
        403 => Forbidden(types::Reason),
        /// `404`: The application or the resource does not exist, or not in the revision that was asked for.
        404 => NotFound(types::Reason),
        /// `405`: The resource does not know this HTTP method.
        405 => MethodNotAllowed(types::Reason),
        /// `408`: The request took too long to arrive.
        408 => RequestTimeout(types::Reason),
        /// `409`: The resource exists already, there are too many groups, or the call is not supported here.
        409 => Conflict(types::Reason),
        /// `410`: The application has ended, or there is no pool to redirect to. Trying again does not help.
        410 => Gone(types::Reason),
        /// `429`: There are too many requests under way.
        429 => TooManyRequests(types::Reason),
        /// `500`: The server failed.
        ///
        /// On calls that start an operation the subcode `CallbackChannelError` says that the remote event channel could
        /// not be reached; on reads `InvalidExchangeServerVersion` says that the user's mailbox is on an unsupported
        /// version of Exchange.
        500 => InternalServerError(types::Reason),
        /// `503`: The service is not available.
        503 => ServiceUnavailable(types::Reason),
        /// `504`: A server behind this one did not answer in time.
        504 => GatewayTimeout(types::Reason),
    }
}

pub(crate) static CREATE_APPLICATION: Operation = Operation::new(
        "ucwa",
        "create_application",
        Method::POST,
        "/applications",
    )
    .repeat(Repeat::Never);

/// Sign an application in.
///
/// A call of [`Client::create_application`](crate::Client::create_application). Nothing is sent before [`send`](Self::send).
#[must_use = "a call does nothing until it is sent"]
pub struct CreateApplication {
    pub(crate) client: Core,
    target: Target,
    body: types::NewApplication,
    pub(crate) options: CallOptions,
}
impl CreateApplication {
    /// Sends the call.
    ///
    /// # Errors
    ///
    /// See [`Client::create_application`](crate::Client::create_application).
    pub async fn send(
        self,
    ) -> Result<Reply<types::Application, CreateApplicationHeaders>, Error> {
        let request = self.request();
        Self::read(self.client.call(&CREATE_APPLICATION, request, self.options).await?)
    }

    #[inline]
    pub(crate) fn read(
        reply: RawReply,
    ) -> Result<Reply<types::Application, CreateApplicationHeaders>, Error> {
        Ok(
            reply
                .json::<types::Application>()?
                .with_headers(CreateApplicationHeaders::read),
        )
    }

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        self.body.check()?;
        let mut request = self.target.request(Method::POST)?;
        request.accept("application/json");
        let body = &self.body;
        request.json(body)?;
        Ok(request)
    }
}

conversant_core::call_options!(CreateApplication);

/// What a reply of [`Client::create_application`](crate::Client::create_application) says in its headers.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateApplicationHeaders {
    /// The version of the resource, to be sent as `If-Match` with a change.
    ///
    /// Not to be mistaken for the property `etag` that some replies have.
    ///
    /// Header: `ETag`.
    pub e_tag: Option<String>,
}
conversant_core::redacted_debug!(CreateApplicationHeaders { e_tag : text, });
impl CreateApplicationHeaders {
    fn read(headers: &HeaderMap) -> Self {
        Self {
            e_tag: typed_header(headers, "etag"),
        }
    }
}

conversant_core::error_body! {
    /// The typed bodies of the errors of [`Client::create_application`](crate::Client::create_application), by status.
    pub enum CreateApplicationError for "ucwa" "create_application" {
        /// `400`: The request is malformed, or a parameter is missing or not valid.
        400 => BadRequest(types::Reason),
        /// `401`: The token is missing or not valid.
        ///
        /// `WWW-Authenticate` says where to get one. The body is a page for people, not a `Reason`.
        401 => Unauthorized,
        /// `403`: The caller may not do this, or the token from Azure AD is not valid.
        403 => Forbidden(types::Reason),
        /// `404`: The application or the resource does not exist, or not in the revision that was asked for.
        404 => NotFound(types::Reason),
        /// `405`: The resource does not know this HTTP method.
        405 => MethodNotAllowed(types::Reason),
        /// `408`: The request took too long to arrive.
        408 => RequestTimeout(types::Reason),
        /// `409`: The resource exists already, there are too many groups, or the call is not supported here.
        409 => Conflict(types::Reason),
        /// `410`: The application has ended, or there is no pool to redirect to. Trying again does not help.
        410 => Gone(types::Reason),
        /// `413`: The request is too large.
        413 => ContentTooLarge(types::Reason),
        /// `415`: The server does not take bodies of this content type.
        415 => UnsupportedMediaType(types::Reason),
        /// `429`: There are too many requests under way.
        429 => TooManyRequests(types::Reason),
        /// `500`: The server failed.
        ///
        /// On calls that start an operation the subcode `CallbackChannelError` says that the remote event channel could
        /// not be reached; on reads `InvalidExchangeServerVersion` says that the user's mailbox is on an unsupported
        /// version of Exchange.
        500 => InternalServerError(types::Reason),
        /// `503`: The service is not available.
        503 => ServiceUnavailable(types::Reason),
        /// `504`: A server behind this one did not answer in time.
        504 => GatewayTimeout(types::Reason),
    }
}

pub(crate) static GET_APPLICATION: Operation = Operation::new(
        "ucwa",
        "get_application",
        Method::GET,
        "/applications/{applicationId}",
    )
    .repeat(Repeat::Safe);

/// Get an application.
///
/// A call of [`Client::get_application`](crate::Client::get_application). Nothing is sent before [`send`](Self::send).
#[must_use = "a call does nothing until it is sent"]
pub struct GetApplication {
    pub(crate) client: Core,
    target: Target,
    pub(crate) options: CallOptions,
}
impl GetApplication {
    /// Sends the call.
    ///
    /// # Errors
    ///
    /// See [`Client::get_application`](crate::Client::get_application).
    pub async fn send(
        self,
    ) -> Result<Reply<types::Application, GetApplicationHeaders>, Error> {
        let request = self.request();
        Self::read(self.client.call(&GET_APPLICATION, request, self.options).await?)
    }

    #[inline]
    pub(crate) fn read(
        reply: RawReply,
    ) -> Result<Reply<types::Application, GetApplicationHeaders>, Error> {
        Ok(reply.json::<types::Application>()?.with_headers(GetApplicationHeaders::read))
    }

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let mut request = self.target.request(Method::GET)?;
        request.accept("application/json");
        Ok(request)
    }
}

conversant_core::call_options!(GetApplication);

/// What a reply of [`Client::get_application`](crate::Client::get_application) says in its headers.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetApplicationHeaders {
    /// The version of the resource, to be sent as `If-Match` with a change.
    ///
    /// Not to be mistaken for the property `etag` that some replies have.
    ///
    /// Header: `ETag`.
    pub e_tag: Option<String>,
}
conversant_core::redacted_debug!(GetApplicationHeaders { e_tag : text, });
impl GetApplicationHeaders {
    fn read(headers: &HeaderMap) -> Self {
        Self {
            e_tag: typed_header(headers, "etag"),
        }
    }
}

conversant_core::error_body! {
    /// The typed bodies of the errors of [`Client::get_application`](crate::Client::get_application), by status.
    pub enum GetApplicationError for "ucwa" "get_application" {
        /// `400`: The request is malformed, or a parameter is missing or not valid.
        400 => BadRequest(types::Reason),
        /// `401`: The token is missing or not valid.
        ///
        /// `WWW-Authenticate` says where to get one. The body is a page for people, not a `Reason`.
        401 => Unauthorized,
        /// `403`: The caller may not do this, or the token from Azure AD is not valid.
        403 => Forbidden(types::Reason),
        /// `404`: The application or the resource does not exist, or not in the revision that was asked for.
        404 => NotFound(types::Reason),
        /// `405`: The resource does not know this HTTP method.
        405 => MethodNotAllowed(types::Reason),
        /// `408`: The request took too long to arrive.
        408 => RequestTimeout(types::Reason),
        /// `409`: The resource exists already, there are too many groups, or the call is not supported here.
        409 => Conflict(types::Reason),
        /// `410`: The application has ended, or there is no pool to redirect to. Trying again does not help.
        410 => Gone(types::Reason),
        /// `429`: There are too many requests under way.
        429 => TooManyRequests(types::Reason),
        /// `500`: The server failed.
        ///
        /// On calls that start an operation the subcode `CallbackChannelError` says that the remote event channel could
        /// not be reached; on reads `InvalidExchangeServerVersion` says that the user's mailbox is on an unsupported
        /// version of Exchange.
        500 => InternalServerError(types::Reason),
        /// `503`: The service is not available.
        503 => ServiceUnavailable(types::Reason),
        /// `504`: A server behind this one did not answer in time.
        504 => GatewayTimeout(types::Reason),
    }
}

pub(crate) static DELETE_APPLICATION: Operation = Operation::new(
        "ucwa",
        "delete_application",
        Method::DELETE,
        "/applications/{applicationId}",
    )
    .repeat(Repeat::Safe);

/// Sign an application out.
///
/// A call of [`Client::delete_application`](crate::Client::delete_application). Nothing is sent before [`send`](Self::send).
#[must_use = "a call does nothing until it is sent"]
pub struct DeleteApplication {
    pub(crate) client: Core,
    target: Target,
    pub(crate) options: CallOptions,
}
impl DeleteApplication {
    /// Sends the call.
    ///
    /// # Errors
    ///
    /// See [`Client::delete_application`](crate::Client::delete_application).
    pub async fn send(self) -> Result<Reply<()>, Error> {
        let request = self.request();
        Self::read(self.client.call(&DELETE_APPLICATION, request, self.options).await?)
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

conversant_core::call_options!(DeleteApplication);

conversant_core::error_body! {
    /// The typed bodies of the errors of [`Client::delete_application`](crate::Client::delete_application), by status.
    pub enum DeleteApplicationError for "ucwa" "delete_application" {
        /// `400`: The request is malformed, or a parameter is missing or not valid.
        400 => BadRequest(types::Reason),
        /// `401`: The token is missing or not valid.
        ///
        /// `WWW-Authenticate` says where to get one. The body is a page for people, not a `Reason`.
        401 => Unauthorized,
        /// `403`: The caller may not do this, or the token from Azure AD is not valid.
        403 => Forbidden(types::Reason),
        /// `404`: The application or the resource does not exist, or not in the revision that was asked for.
        404 => NotFound(types::Reason),
        /// `405`: The resource does not know this HTTP method.
        405 => MethodNotAllowed(types::Reason),
        /// `408`: The request took too long to arrive.
        408 => RequestTimeout(types::Reason),
        /// `409`: The resource exists already, there are too many groups, or the call is not supported here.
        409 => Conflict(types::Reason),
        /// `410`: The application has ended, or there is no pool to redirect to. Trying again does not help.
        410 => Gone(types::Reason),
        /// `429`: There are too many requests under way.
        429 => TooManyRequests(types::Reason),
        /// `500`: The server failed.
        ///
        /// On calls that start an operation the subcode `CallbackChannelError` says that the remote event channel could
        /// not be reached; on reads `InvalidExchangeServerVersion` says that the user's mailbox is on an unsupported
        /// version of Exchange.
        500 => InternalServerError(types::Reason),
        /// `503`: The service is not available.
        503 => ServiceUnavailable(types::Reason),
        /// `504`: A server behind this one did not answer in time.
        504 => GatewayTimeout(types::Reason),
    }
}
