// Made by `cargo xtask generate ucwa` from specs/ucwa.yaml (sha256 8ae4282136bcaf5f) with progenitor 0.15.1.
// Do not edit: change the spec or the pipeline and generate again.

use conversant_core::codegen::{Method, RawReply, Request, Target, typed_header};
use conversant_core::check::Check;
use conversant_core::http::HeaderMap;
use conversant_core::{CallOptions, Client as Core, Error, Operation, Repeat, Reply};
use crate::types;

/// # Availability
///
/// What the user can be reached with, and whether the user is there.
impl crate::Client {
    /// Make the user available for incoming communication.
    ///
    /// `POST /applications/{applicationId}/communication/makeMeAvailable`\
    /// In the vendor's documents: `makeMeAvailable`.
    ///
    /// Publishes what the user can be reached with, so that invitations come in.
    ///
    /// Needed to be invited, not to invite others. Once per application: a second call is refused with 409 and
    /// `AlreadyExists`, and a user who is available already has no link for it. Afterwards the event channel reports
    /// `me` and `communication` as updated, and [`reportMyActivity`](crate::Client::report_my_activity) has to be called at least every four minutes.
    /// Anonymous users are refused with 403.
    ///
    /// # Example
    ///
    /// ```
    /// use conversant_ucwa::types::{MessageFormat, ModalityType, NewAvailability};
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = conversant_sandbox::Sandbox::start().await?;
    /// # let there = sandbox.ucwa();
    /// # let client = conversant_ucwa::Client::builder().base_url(there.base_url());
    /// # let client = client.token(there.authorization().replace("Bearer ", "")).no_rate_limit().build()?;
    /// # use conversant_ucwa::types::NewApplication;
    /// # let application = client
    /// #     .create_application(
    /// #         NewApplication::new("en-us", "123456", "ContosoApp/1.0(WindowsPhoneOS7.5)")
    /// #             .instance_id("samplevalue"),
    /// #     )
    /// #     .send()
    /// #     .await?;
    /// client
    ///     .make_me_available(
    ///         "834",
    ///         NewAvailability::new()
    ///             .supported_modalities([ModalityType::Messaging])
    ///             .supported_message_formats([MessageFormat::Plain, MessageFormat::Html]),
    ///     )
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Arguments
    ///
    /// - `application_id`: The id of the application that signed in, as in its links. On the wire: `applicationId`.
    /// - `body`, [`NewAvailability`](crate::types::NewAvailability): What the user can be reached with; everything in it is optional.
    ///
    /// # Returns
    ///
    /// `201` or `204`. The client reads no body.
    ///
    /// - `201`: The user is available, as far as the application has the permissions. Answered by a later revision, which lets the call succeed where a part of it is denied. Which parts were carried out is not read.
    /// - `204`: The user is available.
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
    /// [`MakeMeAvailableError`](crate::operations::MakeMeAvailableError).
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
    /// The vendor's page: <https://learn.microsoft.com/en-us/skype-sdk/ucwa/makemeavailable_ref>
    ///
    /// Documented by the vendor. Two pages describe the same request: `makeMeAvailable` answers 204 without a body,
    /// `makeMeAvailable2` 201 with `operations`, a list whose only sample item is `null`; both are taken as success
    /// and the body is not read. The page says that modalities other than Messaging and PhoneAudio are refused with
    /// 403, and lists seven as allowed. Captured traffic has the path `/me/makeMeAvailable`, and
    /// `SupportedModalities` in PascalCase.
    #[doc(alias = "POST /applications/{applicationId}/communication/makeMeAvailable")]
    #[doc(alias = "makeMeAvailable")]
    #[inline]
    pub fn make_me_available(
        &self,
        application_id: impl AsRef<str>,
        body: types::NewAvailability,
    ) -> MakeMeAvailable {
        MakeMeAvailable {
            client: self.core.clone(),
            target: Target::below_base(&self.core, "/applications/")
                .segment("applicationId", application_id.as_ref())
                .literal("/communication/makeMeAvailable"),
            body,
            options: CallOptions::default(),
        }
    }

    /// The same as [`make_me_available`](Self::make_me_available), at a link that the server gave under the relation `makeMeAvailable`.
    ///
    /// The link takes the place of the path, and what it has as a query is kept. A link to another host than the client's is refused, because the request carries the access token.
    #[inline]
    pub fn make_me_available_at(
        &self,
        link: impl AsRef<str>,
        body: types::NewAvailability,
    ) -> MakeMeAvailable {
        MakeMeAvailable {
            client: self.core.clone(),
            target: Target::link(&self.core, link.as_ref()),
            body,
            options: CallOptions::default(),
        }
    }

    /// Report that the user is there.
    ///
    /// `POST /applications/{applicationId}/reportMyActivity`\
    /// In the vendor's documents: `reportMyActivity`.
    ///
    /// Says that the user is using the application.
    ///
    /// Due at least every four minutes after [`makeMeAvailable`](crate::Client::make_me_available); otherwise the user appears as less available, and in
    /// the end the application expires. Before [`makeMeAvailable`](crate::Client::make_me_available) the call is refused with 409 and
    /// `MakeMeAvailableRequired`, for anonymous users with 403 and `AnonymousNotAllowed`.
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
    /// client.report_my_activity("833").send().await?;
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
    /// `204`: The server has noted it. The reply has no body.
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
    /// [`ReportMyActivityError`](crate::operations::ReportMyActivityError).
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
    /// The vendor's page: <https://learn.microsoft.com/en-us/skype-sdk/ucwa/reportmyactivity_ref>
    ///
    /// Documented by the vendor. Captured traffic has the path `/me/reportMyActivity`.
    #[doc(alias = "POST /applications/{applicationId}/reportMyActivity")]
    #[doc(alias = "reportMyActivity")]
    #[inline]
    pub fn report_my_activity(
        &self,
        application_id: impl AsRef<str>,
    ) -> ReportMyActivity {
        ReportMyActivity {
            client: self.core.clone(),
            target: Target::below_base(&self.core, "/applications/")
                .segment("applicationId", application_id.as_ref())
                .literal("/reportMyActivity"),
            options: CallOptions::default(),
        }
    }

    /// The same as [`report_my_activity`](Self::report_my_activity), at a link that the server gave under the relation `reportMyActivity`.
    ///
    /// The link takes the place of the path, and what it has as a query is kept. A link to another host than the client's is refused, because the request carries the access token.
    #[inline]
    pub fn report_my_activity_at(&self, link: impl AsRef<str>) -> ReportMyActivity {
        ReportMyActivity {
            client: self.core.clone(),
            target: Target::link(&self.core, link.as_ref()),
            options: CallOptions::default(),
        }
    }

    /// Get what the user can be reached with.
    ///
    /// `GET /applications/{applicationId}/communication`\
    /// In the vendor's documents: `communication`.
    ///
    /// Gives the user's settings for communication, and the links by which conversations are started.
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
    /// let communication = client.get_communication("833").send().await?;
    /// println!("{:?}", communication.audio_preference);
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
    /// `200`, [`Communication`](crate::types::Communication): The settings and the links.
    ///
    /// [`headers`](conversant_core::Reply::headers) gives `ETag` as
    /// [`GetCommunicationHeaders`](crate::operations::GetCommunicationHeaders).
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
    /// [`GetCommunicationError`](crate::operations::GetCommunicationError).
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
    /// The vendor's page: <https://learn.microsoft.com/en-us/skype-sdk/ucwa/communication_ref>
    ///
    /// Documented by the vendor. The sample request has `If-None-Match`; what the server makes of it is documented
    /// for photos alone, so it is left out. Samples of the reference have no property that asks to be sent back;
    /// captured traffic does.
    #[doc(alias = "GET /applications/{applicationId}/communication")]
    #[doc(alias = "communication")]
    #[doc(alias = "getCommunication")]
    #[inline]
    pub fn get_communication(
        &self,
        application_id: impl AsRef<str>,
    ) -> GetCommunication {
        GetCommunication {
            client: self.core.clone(),
            target: Target::below_base(&self.core, "/applications/")
                .segment("applicationId", application_id.as_ref())
                .literal("/communication"),
            options: CallOptions::default(),
        }
    }

    /// The same as [`get_communication`](Self::get_communication), at a link that the server gave under the relation `communication`.
    ///
    /// The link takes the place of the path, and what it has as a query is kept. A link to another host than the client's is refused, because the request carries the access token.
    #[inline]
    pub fn get_communication_at(&self, link: impl AsRef<str>) -> GetCommunication {
        GetCommunication {
            client: self.core.clone(),
            target: Target::link(&self.core, link.as_ref()),
            options: CallOptions::default(),
        }
    }

    /// Change what the user can be reached with.
    ///
    /// `PUT /applications/{applicationId}/communication`\
    /// In the vendor's documents: `communication`.
    ///
    /// Replaces the user's settings for communication.
    ///
    /// Send what [`get_communication`](crate::Client::get_communication) gave, changed: all properties, those that are not described here as well, and
    /// among them the one whose name is a GUID and whose value asks to be sent back. Without it the server refuses the
    /// request; without `If-Match` it answers 428, and with one that is out of date 412. Links are ignored.
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
    /// let communication = client.get_communication("833").send().await?;
    /// let version = communication.headers().e_tag.clone().unwrap_or_default();
    /// let communication = communication.into_inner();
    /// client
    ///     .update_communication(
    ///         "833",
    ///         version,
    ///         communication.phone_number("tel:+14255552222"),
    ///     )
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Arguments
    ///
    /// - `application_id`: The id of the application that signed in, as in its links. On the wire: `applicationId`.
    /// - `if_match`: The version that is changed: the `ETag` of the reply to [`get_communication`](crate::Client::get_communication). The vendor's sample request has it without quotes, its sample code with double quotes. On the wire: `If-Match`.
    /// - `body`, [`Communication`](crate::types::Communication): The whole settings, as they are to be.
    ///
    /// # Returns
    ///
    /// `200` or `204`: The settings are changed. The client reads no body.
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
    /// - `412`, [`Reason`](crate::types::Reason): The resource has changed since it was read. Read it again.
    /// - `413`, [`Reason`](crate::types::Reason): The request is too large.
    /// - `415`, [`Reason`](crate::types::Reason): The server does not take bodies of this content type.
    /// - `428`, [`Reason`](crate::types::Reason): The request does not say which version it changes.
    /// - `429`, [`Reason`](crate::types::Reason): There are too many requests under way.
    /// - `500`, [`Reason`](crate::types::Reason): The server failed. On calls that start an operation the subcode `CallbackChannelError` says that the remote event channel could not be reached; on reads `InvalidExchangeServerVersion` says that the user's mailbox is on an unsupported version of Exchange.
    /// - `503`, [`Reason`](crate::types::Reason): The service is not available.
    /// - `504`, [`Reason`](crate::types::Reason): A server behind this one did not answer in time.
    ///
    /// [`Error::body`](conversant_core::Error::body) gives the body, as
    /// [`UpdateCommunicationError`](crate::operations::UpdateCommunicationError).
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
    /// The vendor's page: <https://learn.microsoft.com/en-us/skype-sdk/ucwa/communication_ref>
    ///
    /// Documented by the vendor. The sample is a 200 without a body; a third party has seen 204, so both are taken as
    /// success. That all properties have to be sent, 412 and 428 are from the page about the payload format, the
    /// property to send back from captured traffic; the sample request has none. A repeat of the same request fails
    /// with 412 and changes nothing.
    #[doc(alias = "PUT /applications/{applicationId}/communication")]
    #[doc(alias = "communication")]
    #[doc(alias = "updateCommunication")]
    #[inline]
    pub fn update_communication(
        &self,
        application_id: impl AsRef<str>,
        if_match: impl Into<String>,
        body: types::Communication,
    ) -> UpdateCommunication {
        UpdateCommunication {
            client: self.core.clone(),
            target: Target::below_base(&self.core, "/applications/")
                .segment("applicationId", application_id.as_ref())
                .literal("/communication"),
            if_match: if_match.into(),
            body,
            options: CallOptions::default(),
        }
    }

    /// The same as [`update_communication`](Self::update_communication), at a link that the server gave under the relation `communication`.
    ///
    /// The link takes the place of the path, and what it has as a query is kept. A link to another host than the client's is refused, because the request carries the access token.
    #[inline]
    pub fn update_communication_at(
        &self,
        link: impl AsRef<str>,
        if_match: impl Into<String>,
        body: types::Communication,
    ) -> UpdateCommunication {
        UpdateCommunication {
            client: self.core.clone(),
            target: Target::link(&self.core, link.as_ref()),
            if_match: if_match.into(),
            body,
            options: CallOptions::default(),
        }
    }
}

pub(crate) static MAKE_ME_AVAILABLE: Operation = Operation::new(
        "ucwa",
        "make_me_available",
        Method::POST,
        "/applications/{applicationId}/communication/makeMeAvailable",
    )
    .repeat(Repeat::Never);

/// Make the user available for incoming communication.
///
/// A call of [`Client::make_me_available`](crate::Client::make_me_available). Nothing is sent before [`send`](Self::send).
#[must_use = "a call does nothing until it is sent"]
pub struct MakeMeAvailable {
    pub(crate) client: Core,
    target: Target,
    body: types::NewAvailability,
    pub(crate) options: CallOptions,
}
impl MakeMeAvailable {
    /// Sends the call.
    ///
    /// # Errors
    ///
    /// See [`Client::make_me_available`](crate::Client::make_me_available).
    pub async fn send(self) -> Result<Reply<()>, Error> {
        let request = self.request();
        Self::read(self.client.call(&MAKE_ME_AVAILABLE, request, self.options).await?)
    }

    #[inline]
    pub(crate) fn read(reply: RawReply) -> Result<Reply<()>, Error> {
        reply.empty(&[201, 204])
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

conversant_core::call_options!(MakeMeAvailable);

conversant_core::error_body! {
    /// The typed bodies of the errors of [`Client::make_me_available`](crate::Client::make_me_available), by status.
    pub enum MakeMeAvailableError for "ucwa" "make_me_available" {
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

pub(crate) static REPORT_MY_ACTIVITY: Operation = Operation::new(
        "ucwa",
        "report_my_activity",
        Method::POST,
        "/applications/{applicationId}/reportMyActivity",
    )
    .repeat(Repeat::Safe);

/// Report that the user is there.
///
/// A call of [`Client::report_my_activity`](crate::Client::report_my_activity). Nothing is sent before [`send`](Self::send).
#[must_use = "a call does nothing until it is sent"]
pub struct ReportMyActivity {
    pub(crate) client: Core,
    target: Target,
    pub(crate) options: CallOptions,
}
impl ReportMyActivity {
    /// Sends the call.
    ///
    /// # Errors
    ///
    /// See [`Client::report_my_activity`](crate::Client::report_my_activity).
    pub async fn send(self) -> Result<Reply<()>, Error> {
        let request = self.request();
        Self::read(self.client.call(&REPORT_MY_ACTIVITY, request, self.options).await?)
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

conversant_core::call_options!(ReportMyActivity);

conversant_core::error_body! {
    /// The typed bodies of the errors of [`Client::report_my_activity`](crate::Client::report_my_activity), by status.
    pub enum ReportMyActivityError for "ucwa" "report_my_activity" {
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

pub(crate) static GET_COMMUNICATION: Operation = Operation::new(
        "ucwa",
        "get_communication",
        Method::GET,
        "/applications/{applicationId}/communication",
    )
    .repeat(Repeat::Safe);

/// Get what the user can be reached with.
///
/// A call of [`Client::get_communication`](crate::Client::get_communication). Nothing is sent before [`send`](Self::send).
#[must_use = "a call does nothing until it is sent"]
pub struct GetCommunication {
    pub(crate) client: Core,
    target: Target,
    pub(crate) options: CallOptions,
}
impl GetCommunication {
    /// Sends the call.
    ///
    /// # Errors
    ///
    /// See [`Client::get_communication`](crate::Client::get_communication).
    pub async fn send(
        self,
    ) -> Result<Reply<types::Communication, GetCommunicationHeaders>, Error> {
        let request = self.request();
        Self::read(self.client.call(&GET_COMMUNICATION, request, self.options).await?)
    }

    #[inline]
    pub(crate) fn read(
        reply: RawReply,
    ) -> Result<Reply<types::Communication, GetCommunicationHeaders>, Error> {
        Ok(
            reply
                .json::<types::Communication>()?
                .with_headers(GetCommunicationHeaders::read),
        )
    }

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let mut request = self.target.request(Method::GET)?;
        request.accept("application/json");
        Ok(request)
    }
}

conversant_core::call_options!(GetCommunication);

/// What a reply of [`Client::get_communication`](crate::Client::get_communication) says in its headers.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetCommunicationHeaders {
    /// The version of the resource, to be sent as `If-Match` with a change.
    ///
    /// Not to be mistaken for the property `etag` that some replies have.
    ///
    /// Header: `ETag`.
    pub e_tag: Option<String>,
}
conversant_core::redacted_debug!(GetCommunicationHeaders { e_tag : text, });
impl GetCommunicationHeaders {
    fn read(headers: &HeaderMap) -> Self {
        Self {
            e_tag: typed_header(headers, "etag"),
        }
    }
}

conversant_core::error_body! {
    /// The typed bodies of the errors of [`Client::get_communication`](crate::Client::get_communication), by status.
    pub enum GetCommunicationError for "ucwa" "get_communication" {
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

pub(crate) static UPDATE_COMMUNICATION: Operation = Operation::new(
        "ucwa",
        "update_communication",
        Method::PUT,
        "/applications/{applicationId}/communication",
    )
    .repeat(Repeat::Safe);

/// Change what the user can be reached with.
///
/// A call of [`Client::update_communication`](crate::Client::update_communication). Nothing is sent before [`send`](Self::send).
#[must_use = "a call does nothing until it is sent"]
pub struct UpdateCommunication {
    pub(crate) client: Core,
    target: Target,
    pub(crate) if_match: String,
    body: types::Communication,
    pub(crate) options: CallOptions,
}
impl UpdateCommunication {
    /// Sends the call.
    ///
    /// # Errors
    ///
    /// See [`Client::update_communication`](crate::Client::update_communication).
    pub async fn send(self) -> Result<Reply<()>, Error> {
        let request = self.request();
        Self::read(self.client.call(&UPDATE_COMMUNICATION, request, self.options).await?)
    }

    #[inline]
    pub(crate) fn read(reply: RawReply) -> Result<Reply<()>, Error> {
        reply.empty(&[200, 204])
    }

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        self.body.check()?;
        let mut request = self.target.request(Method::PUT)?;
        request.accept("application/json");
        request.header("if-match", &self.if_match)?;
        let body = &self.body;
        request.json(body)?;
        Ok(request)
    }
}

conversant_core::call_options!(UpdateCommunication);

conversant_core::error_body! {
    /// The typed bodies of the errors of [`Client::update_communication`](crate::Client::update_communication), by status.
    pub enum UpdateCommunicationError for "ucwa" "update_communication" {
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
        /// `412`: The resource has changed since it was read. Read it again.
        412 => PreconditionFailed(types::Reason),
        /// `413`: The request is too large.
        413 => ContentTooLarge(types::Reason),
        /// `415`: The server does not take bodies of this content type.
        415 => UnsupportedMediaType(types::Reason),
        /// `428`: The request does not say which version it changes.
        428 => PreconditionRequired(types::Reason),
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
