// Made by `cargo xtask generate ziik` from specs/ziik.yaml (sha256 3c171c434584215c) with progenitor 0.15.1.
// Do not edit: change the spec or the pipeline and generate again.

use conversant_core::codegen::{Method, RawReply, Request, Target};
use conversant_core::codegen::{Page, PageStyle, Paging};
use conversant_core::Items;
use conversant_core::{CallOptions, Client as Core, Error, Operation, Repeat, Reply};
use crate::types;

/// # Participants
///
/// Who takes part in a group.
impl crate::Client {
    /// List the participants of a conversation.
    ///
    /// `GET /conversations/{conversation}/participants`\
    /// In the vendor's documents: `Get participants`.
    ///
    /// Lists everybody who takes part in a conversation.
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
    /// let mut items = client.list_participants(123).stream();
    /// while let Some(participant) = items.next().await {
    ///     let participant = participant?;
    ///     println!("{:?}", participant.id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Arguments
    ///
    /// - `conversation`: Number of the conversation.
    ///
    /// # Returns
    ///
    /// `200`, [`ParticipantList`](crate::types::ParticipantList): The participants.
    ///
    /// # Pages
    ///
    /// The vendor documents no pages. [`send`](crate::operations::ListParticipants::send) gives the list,
    /// [`stream`](crate::operations::ListParticipants::stream) its items one by one. An item that is not what the
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
    /// [`ListParticipantsError`](crate::operations::ListParticipantsError).
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
    /// The vendor's page: <https://github.com/ziikio/docs/blob/d4b454788b29ab5065e3f3a5e1f78df57cd634c4/docs/conversations/participants.md#get-participants>
    ///
    /// Documented by the vendor. From the older documents. No paging is documented. The older documents have an
    /// integer type, the newer object a text participant_type; both are read. The error statuses are documented for
    /// the whole API, not for this operation.
    #[doc(alias = "GET /conversations/{conversation}/participants")]
    #[doc(alias = "Get participants")]
    #[doc(alias = "listParticipants")]
    #[inline]
    pub fn list_participants(&self, conversation: i64) -> ListParticipants {
        ListParticipants {
            client: self.core.clone(),
            target: Target::below_base(&self.core, "/conversations/")
                .segment("conversation", conversation)
                .literal("/participants"),
            options: CallOptions::default(),
        }
    }

    /// Add participants to a conversation.
    ///
    /// `POST /conversations/{conversation}/participants`\
    /// In the vendor's documents: `Add participants`.
    ///
    /// Adds users to a group.
    ///
    /// Only the older documentation has this call.
    ///
    /// # Example
    ///
    /// ```
    /// use conversant_ziik::types::NewParticipants;
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = conversant_sandbox::Sandbox::start().await?;
    /// # let there = sandbox.ziik();
    /// # let client = conversant_ziik::Client::builder().base_url(there.base_url());
    /// # let client = client.token(there.authorization().replace("Bearer ", "")).no_rate_limit().build()?;
    /// client.add_participants(123, NewParticipants::new([4])).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Arguments
    ///
    /// - `conversation`: Number of the conversation.
    /// - `body`, [`NewParticipants`](crate::types::NewParticipants): Who is added.
    ///
    /// # Returns
    ///
    /// `204`: They take part now. The reply has no body.
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
    /// [`AddParticipantsError`](crate::operations::AddParticipantsError).
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
    /// The vendor's page: <https://github.com/ziikio/docs/blob/d4b454788b29ab5065e3f3a5e1f78df57cd634c4/docs/conversations/participants.md#add-participants>
    ///
    /// Documented by the vendor. From the older documents. The error statuses are documented for the whole API, not
    /// for this operation.
    #[doc(alias = "POST /conversations/{conversation}/participants")]
    #[doc(alias = "Add participants")]
    #[doc(alias = "addParticipants")]
    #[inline]
    pub fn add_participants(
        &self,
        conversation: i64,
        body: types::NewParticipants,
    ) -> AddParticipants {
        AddParticipants {
            client: self.core.clone(),
            target: Target::below_base(&self.core, "/conversations/")
                .segment("conversation", conversation)
                .literal("/participants"),
            body,
            options: CallOptions::default(),
        }
    }

    /// Change a participant's role.
    ///
    /// `PATCH /conversations/{conversation}/participants/{user}`\
    /// In the vendor's documents: `Update participant`.
    ///
    /// Makes a participant of a group its administrator, or an ordinary participant again.
    ///
    /// Only administrators of the conversation may do that.
    ///
    /// Only the older documentation has this call.
    ///
    /// # Example
    ///
    /// ```
    /// use conversant_ziik::types::ParticipantUpdate;
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = conversant_sandbox::Sandbox::start().await?;
    /// # let there = sandbox.ziik();
    /// # let client = conversant_ziik::Client::builder().base_url(there.base_url());
    /// # let client = client.token(there.authorization().replace("Bearer ", "")).no_rate_limit().build()?;
    /// client.update_participant(123, 2, ParticipantUpdate::new(2)).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Arguments
    ///
    /// - `conversation`: Number of the conversation.
    /// - `user`: Number of the user.
    /// - `body`, [`ParticipantUpdate`](crate::types::ParticipantUpdate): The new role.
    ///
    /// # Returns
    ///
    /// `204`: It is done. The reply has no body.
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
    /// [`UpdateParticipantError`](crate::operations::UpdateParticipantError).
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
    /// The vendor's page: <https://github.com/ziikio/docs/blob/d4b454788b29ab5065e3f3a5e1f78df57cd634c4/docs/conversations/participants.md#update-participant>
    ///
    /// Documented by the vendor. From the older documents. The error statuses are documented for the whole API, not
    /// for this operation.
    #[doc(alias = "PATCH /conversations/{conversation}/participants/{user}")]
    #[doc(alias = "Update participant")]
    #[doc(alias = "updateParticipant")]
    #[inline]
    pub fn update_participant(
        &self,
        conversation: i64,
        user: i64,
        body: types::ParticipantUpdate,
    ) -> UpdateParticipant {
        UpdateParticipant {
            client: self.core.clone(),
            target: Target::below_base(&self.core, "/conversations/")
                .segment("conversation", conversation)
                .literal("/participants/")
                .segment("user", user),
            body,
            options: CallOptions::default(),
        }
    }

    /// Remove a participant from a conversation.
    ///
    /// `DELETE /conversations/{conversation}/participants/{user}`\
    /// In the vendor's documents: `Remove participant`.
    ///
    /// Removes a user from a group.
    ///
    /// Only administrators of the conversation may remove others; everybody may leave.
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
    /// client.remove_participant(123, 2).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Arguments
    ///
    /// - `conversation`: Number of the conversation.
    /// - `user`: Number of the user.
    ///
    /// # Returns
    ///
    /// `204`: The user takes part no more. The reply has no body.
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
    /// [`RemoveParticipantError`](crate::operations::RemoveParticipantError).
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
    /// The vendor's page: <https://github.com/ziikio/docs/blob/d4b454788b29ab5065e3f3a5e1f78df57cd634c4/docs/conversations/participants.md#remove-participant>
    ///
    /// Documented by the vendor. From the older documents. The error statuses are documented for the whole API, not
    /// for this operation.
    #[doc(alias = "DELETE /conversations/{conversation}/participants/{user}")]
    #[doc(alias = "Remove participant")]
    #[doc(alias = "removeParticipant")]
    #[inline]
    pub fn remove_participant(&self, conversation: i64, user: i64) -> RemoveParticipant {
        RemoveParticipant {
            client: self.core.clone(),
            target: Target::below_base(&self.core, "/conversations/")
                .segment("conversation", conversation)
                .literal("/participants/")
                .segment("user", user),
            options: CallOptions::default(),
        }
    }
}

pub(crate) static LIST_PARTICIPANTS: Operation = Operation::new(
        "ziik",
        "list_participants",
        Method::GET,
        "/conversations/{conversation}/participants",
    )
    .repeat(Repeat::Safe);

static LIST_PARTICIPANTS_PAGES: Paging = Paging {
    style: PageStyle::Whole,
    at: "",
    id: "id",
    first: &[],
    null_at_end: None,
};

/// List the participants of a conversation.
///
/// A call of [`Client::list_participants`](crate::Client::list_participants). Nothing is sent before [`send`](Self::send).
#[must_use = "a call does nothing until it is sent"]
pub struct ListParticipants {
    pub(crate) client: Core,
    target: Target,
    pub(crate) options: CallOptions,
}
impl ListParticipants {
    /// Sends the call.
    ///
    /// # Errors
    ///
    /// See [`Client::list_participants`](crate::Client::list_participants).
    pub async fn send(self) -> Result<Reply<types::ParticipantList>, Error> {
        let request = self.request();
        Self::read(self.client.call(&LIST_PARTICIPANTS, request, self.options).await?)
    }

    /// All items, as a stream. The provider gives the list as a whole, with the first item that is asked for.
    #[inline]
    pub fn stream(self) -> Items<types::Participant> {
        let request = self.request();
        Items::new(
            self.client,
            &LIST_PARTICIPANTS,
            &LIST_PARTICIPANTS_PAGES,
            request,
            self.options,
            |reply| Ok(
                reply
                    .list::<types::Participant>("/data")
                    .json::<types::ParticipantList>()?
                    .page(|whole: types::ParticipantList| Page {
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
    pub(crate) fn read(reply: RawReply) -> Result<Reply<types::ParticipantList>, Error> {
        reply.list::<types::Participant>("/data").json::<types::ParticipantList>()
    }

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let mut request = self.target.request(Method::GET)?;
        request.accept("application/json");
        Ok(request)
    }
}

conversant_core::call_options!(ListParticipants);

conversant_core::error_body! {
    /// The typed bodies of the errors of [`Client::list_participants`](crate::Client::list_participants), by status.
    pub enum ListParticipantsError for "ziik" "list_participants" {
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

pub(crate) static ADD_PARTICIPANTS: Operation = Operation::new(
        "ziik",
        "add_participants",
        Method::POST,
        "/conversations/{conversation}/participants",
    )
    .repeat(Repeat::Never);

/// Add participants to a conversation.
///
/// A call of [`Client::add_participants`](crate::Client::add_participants). Nothing is sent before [`send`](Self::send).
#[must_use = "a call does nothing until it is sent"]
pub struct AddParticipants {
    pub(crate) client: Core,
    target: Target,
    body: types::NewParticipants,
    pub(crate) options: CallOptions,
}
impl AddParticipants {
    /// Sends the call.
    ///
    /// # Errors
    ///
    /// See [`Client::add_participants`](crate::Client::add_participants).
    pub async fn send(self) -> Result<Reply<()>, Error> {
        let request = self.request();
        Self::read(self.client.call(&ADD_PARTICIPANTS, request, self.options).await?)
    }

    #[inline]
    pub(crate) fn read(reply: RawReply) -> Result<Reply<()>, Error> {
        reply.empty(&[204])
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

conversant_core::call_options!(AddParticipants);

conversant_core::error_body! {
    /// The typed bodies of the errors of [`Client::add_participants`](crate::Client::add_participants), by status.
    pub enum AddParticipantsError for "ziik" "add_participants" {
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

pub(crate) static UPDATE_PARTICIPANT: Operation = Operation::new(
        "ziik",
        "update_participant",
        Method::PATCH,
        "/conversations/{conversation}/participants/{user}",
    )
    .repeat(Repeat::Safe);

/// Change a participant's role.
///
/// A call of [`Client::update_participant`](crate::Client::update_participant). Nothing is sent before [`send`](Self::send).
#[must_use = "a call does nothing until it is sent"]
pub struct UpdateParticipant {
    pub(crate) client: Core,
    target: Target,
    body: types::ParticipantUpdate,
    pub(crate) options: CallOptions,
}
impl UpdateParticipant {
    /// Sends the call.
    ///
    /// # Errors
    ///
    /// See [`Client::update_participant`](crate::Client::update_participant).
    pub async fn send(self) -> Result<Reply<()>, Error> {
        let request = self.request();
        Self::read(self.client.call(&UPDATE_PARTICIPANT, request, self.options).await?)
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

conversant_core::call_options!(UpdateParticipant);

conversant_core::error_body! {
    /// The typed bodies of the errors of [`Client::update_participant`](crate::Client::update_participant), by status.
    pub enum UpdateParticipantError for "ziik" "update_participant" {
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

pub(crate) static REMOVE_PARTICIPANT: Operation = Operation::new(
        "ziik",
        "remove_participant",
        Method::DELETE,
        "/conversations/{conversation}/participants/{user}",
    )
    .repeat(Repeat::Safe);

/// Remove a participant from a conversation.
///
/// A call of [`Client::remove_participant`](crate::Client::remove_participant). Nothing is sent before [`send`](Self::send).
#[must_use = "a call does nothing until it is sent"]
pub struct RemoveParticipant {
    pub(crate) client: Core,
    target: Target,
    pub(crate) options: CallOptions,
}
impl RemoveParticipant {
    /// Sends the call.
    ///
    /// # Errors
    ///
    /// See [`Client::remove_participant`](crate::Client::remove_participant).
    pub async fn send(self) -> Result<Reply<()>, Error> {
        let request = self.request();
        Self::read(self.client.call(&REMOVE_PARTICIPANT, request, self.options).await?)
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

conversant_core::call_options!(RemoveParticipant);

conversant_core::error_body! {
    /// The typed bodies of the errors of [`Client::remove_participant`](crate::Client::remove_participant), by status.
    pub enum RemoveParticipantError for "ziik" "remove_participant" {
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
