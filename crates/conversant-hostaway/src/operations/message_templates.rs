// Made by `cargo xtask generate hostaway` from specs/hostaway.yaml (sha256 4ef4cfd0f2b36005) with progenitor 0.15.1.
// Do not edit: change the spec or the pipeline and generate again.

use conversant_core::codegen::{Method, RawReply, Request, Target};
use conversant_core::codegen::{Page, PageStyle, Paging};
use conversant_core::Items;
use conversant_core::{
    CallOptions, Client as Core, Error, Operation, Repeat, Reply, Envelope,
};
use crate::types;

/// # Message templates
///
/// Texts that are kept ready, as they are or filled for a reservation.
impl crate::Client {
    /// List the message templates, filled for a reservation.
    ///
    /// `GET /reservations/{reservationId}/messageTemplates`\
    /// In the vendor's documents: `Retrieve a message templates list for the conversation with filled placeholders`.
    ///
    /// Lists the templates with their placeholders filled for one reservation, so that each is ready to be sent.
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
    /// let mut items = client.list_reservation_message_templates(97230).stream();
    /// while let Some(message_template) = items.next().await {
    ///     let message_template = message_template?;
    ///     println!("{}", message_template.id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Arguments
    ///
    /// - `reservation_id`: Number of the reservation, the one Hostaway gave it. On the wire: `reservationId`.
    ///
    /// # Returns
    ///
    /// `200`, a list of [`MessageTemplate`](crate::types::MessageTemplate): The templates, filled.
    ///
    /// # Pages
    ///
    /// The vendor documents no pages. [`send`](crate::operations::ListReservationMessageTemplates::send) gives the
    /// list, [`stream`](crate::operations::ListReservationMessageTemplates::stream) its items one by one. An item
    /// that is not what the vendor documents does not cost the others: see
    /// [`Reply::malformed_items`](conversant_core::Reply::malformed_items).
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
    /// [`ListReservationMessageTemplatesError`](crate::operations::ListReservationMessageTemplatesError).
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
    /// The vendor's page: <https://api.hostaway.com/documentation#retrieve-a-message-templates-list-for-the-conversation-with-filled-placeholders>
    ///
    /// Documented by the vendor. No paging is documented. Status 200 comes from client code.
    #[doc(alias = "GET /reservations/{reservationId}/messageTemplates")]
    #[doc(
        alias = "Retrieve a message templates list for the conversation with filled placeholders"
    )]
    #[doc(alias = "listReservationMessageTemplates")]
    #[inline]
    pub fn list_reservation_message_templates(
        &self,
        reservation_id: i64,
    ) -> ListReservationMessageTemplates {
        ListReservationMessageTemplates {
            client: self.core.clone(),
            target: Target::below_base(&self.core, "/reservations/")
                .segment("reservationId", reservation_id)
                .literal("/messageTemplates"),
            options: CallOptions::default(),
        }
    }

    /// Read a message template, filled for a reservation.
    ///
    /// `GET /reservations/{reservationId}/messageTemplates/{messageTemplateId}`\
    /// In the vendor's documents: `Retrieve a message template for the conversation with filled placeholders`.
    ///
    /// Returns one template with its placeholders filled for one reservation, so that it is ready to be sent.
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
    /// let items = client.retrieve_reservation_message_template(97230, 61).send().await?;
    /// for message_template in items.iter() {
    ///     println!("{}", message_template.id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Arguments
    ///
    /// - `reservation_id`: Number of the reservation, the one Hostaway gave it. On the wire: `reservationId`.
    /// - `message_template_id`: Number of the message template. On the wire: `messageTemplateId`.
    ///
    /// # Returns
    ///
    /// `200`, a list of [`MessageTemplate`](crate::types::MessageTemplate): The template, filled, as the only item of
    /// a list.
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
    /// [`RetrieveReservationMessageTemplateError`](crate::operations::RetrieveReservationMessageTemplateError).
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
    /// The vendor's page: <https://api.hostaway.com/documentation#retrieve-a-message-template-for-the-conversation-with-filled-placeholders>
    ///
    /// Documented by the vendor. The page's title and path speak of one template, its text says that an array is
    /// returned, and there is no sample; the text is followed, and a single object may come in place of the list.
    /// Status 200 comes from client code.
    #[doc(
        alias = "GET /reservations/{reservationId}/messageTemplates/{messageTemplateId}"
    )]
    #[doc(
        alias = "Retrieve a message template for the conversation with filled placeholders"
    )]
    #[doc(alias = "retrieveReservationMessageTemplate")]
    #[inline]
    pub fn retrieve_reservation_message_template(
        &self,
        reservation_id: i64,
        message_template_id: i64,
    ) -> RetrieveReservationMessageTemplate {
        RetrieveReservationMessageTemplate {
            client: self.core.clone(),
            target: Target::below_base(&self.core, "/reservations/")
                .segment("reservationId", reservation_id)
                .literal("/messageTemplates/")
                .segment("messageTemplateId", message_template_id),
            options: CallOptions::default(),
        }
    }

    /// List the message templates.
    ///
    /// `GET /messageTemplates`\
    /// In the vendor's documents: `Retrieve a message templates list`.
    ///
    /// Lists the templates of the account.
    ///
    /// With `reservationId` the placeholders are filled with what is known of that reservation; without it they stand
    /// in the text.
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
    /// let mut items = client.list_message_templates().stream();
    /// while let Some(message_template) = items.next().await {
    ///     let message_template = message_template?;
    ///     println!("{}", message_template.id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Options
    ///
    /// Setters of the call.
    ///
    /// - [`message_template_group_id`](crate::operations::ListMessageTemplates::message_template_group_id): Number of a group; only its templates are listed. On the wire: `messageTemplateGroupId`. Example: `1`.
    /// - [`channel_id`](crate::operations::ListMessageTemplates::channel_id): Number of a booking channel, one of those of `ConversationMessage`; only its templates are listed. On the wire: `channelId`. Example: `2018`.
    /// - [`listing_map_id`](crate::operations::ListMessageTemplates::listing_map_id): Number of a listing; only its templates are listed. On the wire: `listingMapId`. Example: `40160`.
    /// - [`reservation_id`](crate::operations::ListMessageTemplates::reservation_id): Number of the reservation that fills the placeholders. On the wire: `reservationId`. Example: `2`.
    ///
    /// # Returns
    ///
    /// `200`, a list of [`MessageTemplate`](crate::types::MessageTemplate): The templates.
    ///
    /// # Pages
    ///
    /// The vendor documents no pages. [`send`](crate::operations::ListMessageTemplates::send) gives the list,
    /// [`stream`](crate::operations::ListMessageTemplates::stream) its items one by one. An item that is not what the
    /// vendor documents does not cost the others: see
    /// [`Reply::malformed_items`](conversant_core::Reply::malformed_items).
    ///
    /// # Errors
    ///
    /// - `2xx`, [`Failure`](crate::types::Failure): The envelope's `status` is `fail`.
    /// - `400`, [`Failure`](crate::types::Failure): The server cannot make sense of the request. Hostaway publishes neither a status nor a body for that (inferred).
    /// - `401`, [`Failure`](crate::types::Failure): The credentials were refused. Known from client code only, and its body is inferred; Hostaway documents 403 for a token it does not accept.
    /// - `403`, [`Failure`](crate::types::Failure): Access is denied. The documented cause is an access token that has expired, was revoked or is not valid. Clients also meet it for a locked resource and for a token that may not read the inbox.
    /// - `429`, [`RateLimited`](crate::types::RateLimited): The limit of calls per address or per account is exceeded. No header says how long to wait; both limits count over ten seconds.
    ///
    /// [`Error::body`](conversant_core::Error::body) gives the body, as
    /// [`ListMessageTemplatesError`](crate::operations::ListMessageTemplatesError).
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
    /// The vendor's page: <https://api.hostaway.com/documentation#retrieve-a-message-templates-list>
    ///
    /// Documented by the vendor. No paging is documented. Status 200 comes from client code.
    #[doc(alias = "GET /messageTemplates")]
    #[doc(alias = "Retrieve a message templates list")]
    #[doc(alias = "listMessageTemplates")]
    #[inline]
    pub fn list_message_templates(&self) -> ListMessageTemplates {
        ListMessageTemplates {
            client: self.core.clone(),
            target: Target::below_base(&self.core, "/messageTemplates"),
            message_template_group_id: None,
            channel_id: None,
            listing_map_id: None,
            reservation_id: None,
            options: CallOptions::default(),
        }
    }

    /// Read a message template.
    ///
    /// `GET /messageTemplates/{messageTemplateId}`\
    /// In the vendor's documents: `Retrieve a message template`.
    ///
    /// Returns one template, with its placeholders as they are.
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
    /// let message_template = client.retrieve_message_template(61).send().await?;
    /// println!("{}", message_template.id);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Arguments
    ///
    /// - `message_template_id`: Number of the message template. On the wire: `messageTemplateId`.
    ///
    /// # Returns
    ///
    /// `200`, [`MessageTemplate`](crate::types::MessageTemplate): The template.
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
    /// [`RetrieveMessageTemplateError`](crate::operations::RetrieveMessageTemplateError).
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
    /// The vendor's page: <https://api.hostaway.com/documentation#retrieve-a-message-template>
    ///
    /// Documented by the vendor. Status 200 comes from client code.
    #[doc(alias = "GET /messageTemplates/{messageTemplateId}")]
    #[doc(alias = "Retrieve a message template")]
    #[doc(alias = "retrieveMessageTemplate")]
    #[inline]
    pub fn retrieve_message_template(
        &self,
        message_template_id: i64,
    ) -> RetrieveMessageTemplate {
        RetrieveMessageTemplate {
            client: self.core.clone(),
            target: Target::below_base(&self.core, "/messageTemplates/")
                .segment("messageTemplateId", message_template_id),
            options: CallOptions::default(),
        }
    }
}

pub(crate) static LIST_RESERVATION_MESSAGE_TEMPLATES: Operation = Operation::new(
        "hostaway",
        "list_reservation_message_templates",
        Method::GET,
        "/reservations/{reservationId}/messageTemplates",
    )
    .repeat(Repeat::Safe)
    .envelope(Envelope::new("status", "fail"));

static LIST_RESERVATION_MESSAGE_TEMPLATES_PAGES: Paging = Paging {
    style: PageStyle::Whole,
    at: "",
    id: "id",
    first: &[],
    null_at_end: None,
};

/// List the message templates, filled for a reservation.
///
/// A call of [`Client::list_reservation_message_templates`](crate::Client::list_reservation_message_templates). Nothing is sent before [`send`](Self::send).
#[must_use = "a call does nothing until it is sent"]
pub struct ListReservationMessageTemplates {
    pub(crate) client: Core,
    target: Target,
    pub(crate) options: CallOptions,
}
impl ListReservationMessageTemplates {
    /// Sends the call.
    ///
    /// # Errors
    ///
    /// See [`Client::list_reservation_message_templates`](crate::Client::list_reservation_message_templates).
    pub async fn send(self) -> Result<Reply<Vec<types::MessageTemplate>>, Error> {
        let request = self.request();
        Self::read(
            self
                .client
                .call(&LIST_RESERVATION_MESSAGE_TEMPLATES, request, self.options)
                .await?,
        )
    }

    /// All items, as a stream. The provider gives the list as a whole, with the first item that is asked for.
    #[inline]
    pub fn stream(self) -> Items<types::MessageTemplate> {
        let request = self.request();
        Items::new(
            self.client,
            &LIST_RESERVATION_MESSAGE_TEMPLATES,
            &LIST_RESERVATION_MESSAGE_TEMPLATES_PAGES,
            request,
            self.options,
            |reply| Ok(
                reply
                    .list::<types::MessageTemplate>("/result")
                    .enveloped(|whole: types::MessageTemplateListReply| (
                        whole.status.as_str() == "fail",
                        Some(whole),
                    ))?
                    .page(|whole: types::MessageTemplateListReply| Page {
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
    pub(crate) fn read(
        reply: RawReply,
    ) -> Result<Reply<Vec<types::MessageTemplate>>, Error> {
        reply
            .list::<types::MessageTemplate>("/result")
            .enveloped(|whole: types::MessageTemplateListReply| (
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

conversant_core::call_options!(ListReservationMessageTemplates);

conversant_core::error_body! {
    /// The typed bodies of the errors of [`Client::list_reservation_message_templates`](crate::Client::list_reservation_message_templates), by status.
    pub enum ListReservationMessageTemplatesError for "hostaway" "list_reservation_message_templates" {
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

pub(crate) static RETRIEVE_RESERVATION_MESSAGE_TEMPLATE: Operation = Operation::new(
        "hostaway",
        "retrieve_reservation_message_template",
        Method::GET,
        "/reservations/{reservationId}/messageTemplates/{messageTemplateId}",
    )
    .repeat(Repeat::Safe)
    .envelope(Envelope::new("status", "fail"));

/// Read a message template, filled for a reservation.
///
/// A call of [`Client::retrieve_reservation_message_template`](crate::Client::retrieve_reservation_message_template). Nothing is sent before [`send`](Self::send).
#[must_use = "a call does nothing until it is sent"]
pub struct RetrieveReservationMessageTemplate {
    pub(crate) client: Core,
    target: Target,
    pub(crate) options: CallOptions,
}
impl RetrieveReservationMessageTemplate {
    /// Sends the call.
    ///
    /// # Errors
    ///
    /// See [`Client::retrieve_reservation_message_template`](crate::Client::retrieve_reservation_message_template).
    pub async fn send(self) -> Result<Reply<Vec<types::MessageTemplate>>, Error> {
        let request = self.request();
        Self::read(
            self
                .client
                .call(&RETRIEVE_RESERVATION_MESSAGE_TEMPLATE, request, self.options)
                .await?,
        )
    }

    #[inline]
    pub(crate) fn read(
        reply: RawReply,
    ) -> Result<Reply<Vec<types::MessageTemplate>>, Error> {
        reply
            .enveloped(|whole: types::MessageTemplateListReply| (
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

conversant_core::call_options!(RetrieveReservationMessageTemplate);

conversant_core::error_body! {
    /// The typed bodies of the errors of [`Client::retrieve_reservation_message_template`](crate::Client::retrieve_reservation_message_template), by status.
    pub enum RetrieveReservationMessageTemplateError for "hostaway" "retrieve_reservation_message_template" {
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

pub(crate) static LIST_MESSAGE_TEMPLATES: Operation = Operation::new(
        "hostaway",
        "list_message_templates",
        Method::GET,
        "/messageTemplates",
    )
    .repeat(Repeat::Safe)
    .envelope(Envelope::new("status", "fail"));

static LIST_MESSAGE_TEMPLATES_PAGES: Paging = Paging {
    style: PageStyle::Whole,
    at: "",
    id: "id",
    first: &[],
    null_at_end: None,
};

/// List the message templates.
///
/// A call of [`Client::list_message_templates`](crate::Client::list_message_templates). Nothing is sent before [`send`](Self::send).
#[must_use = "a call does nothing until it is sent"]
pub struct ListMessageTemplates {
    pub(crate) client: Core,
    target: Target,
    pub(crate) message_template_group_id: Option<i64>,
    pub(crate) channel_id: Option<i64>,
    pub(crate) listing_map_id: Option<i64>,
    pub(crate) reservation_id: Option<i64>,
    pub(crate) options: CallOptions,
}
impl ListMessageTemplates {
    /// Number of a group; only its templates are listed.
    ///
    /// On the wire: `messageTemplateGroupId`. Example: `1`.
    #[inline]
    pub fn message_template_group_id(mut self, message_template_group_id: i64) -> Self {
        self.message_template_group_id = Some(message_template_group_id);
        self
    }

    /// Number of a booking channel, one of those of `ConversationMessage`; only its templates are listed.
    ///
    /// On the wire: `channelId`. Example: `2018`.
    #[inline]
    pub fn channel_id(mut self, channel_id: i64) -> Self {
        self.channel_id = Some(channel_id);
        self
    }

    /// Number of a listing; only its templates are listed.
    ///
    /// On the wire: `listingMapId`. Example: `40160`.
    #[inline]
    pub fn listing_map_id(mut self, listing_map_id: i64) -> Self {
        self.listing_map_id = Some(listing_map_id);
        self
    }

    /// Number of the reservation that fills the placeholders.
    ///
    /// On the wire: `reservationId`. Example: `2`.
    #[inline]
    pub fn reservation_id(mut self, reservation_id: i64) -> Self {
        self.reservation_id = Some(reservation_id);
        self
    }

    /// Sends the call.
    ///
    /// # Errors
    ///
    /// See [`Client::list_message_templates`](crate::Client::list_message_templates).
    pub async fn send(self) -> Result<Reply<Vec<types::MessageTemplate>>, Error> {
        let request = self.request();
        Self::read(
            self.client.call(&LIST_MESSAGE_TEMPLATES, request, self.options).await?,
        )
    }

    /// All items, as a stream. The provider gives the list as a whole, with the first item that is asked for.
    #[inline]
    pub fn stream(self) -> Items<types::MessageTemplate> {
        let request = self.request();
        Items::new(
            self.client,
            &LIST_MESSAGE_TEMPLATES,
            &LIST_MESSAGE_TEMPLATES_PAGES,
            request,
            self.options,
            |reply| Ok(
                reply
                    .list::<types::MessageTemplate>("/result")
                    .enveloped(|whole: types::MessageTemplateListReply| (
                        whole.status.as_str() == "fail",
                        Some(whole),
                    ))?
                    .page(|whole: types::MessageTemplateListReply| Page {
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
    pub(crate) fn read(
        reply: RawReply,
    ) -> Result<Reply<Vec<types::MessageTemplate>>, Error> {
        reply
            .list::<types::MessageTemplate>("/result")
            .enveloped(|whole: types::MessageTemplateListReply| (
                whole.status.as_str() == "fail",
                Some(whole.result),
            ))
    }

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let mut request = self.target.request(Method::GET)?;
        request.accept("application/json");
        request.query("messageTemplateGroupId", &self.message_template_group_id);
        request.query("channelId", &self.channel_id);
        request.query("listingMapId", &self.listing_map_id);
        request.query("reservationId", &self.reservation_id);
        Ok(request)
    }
}

conversant_core::call_options!(ListMessageTemplates);

conversant_core::error_body! {
    /// The typed bodies of the errors of [`Client::list_message_templates`](crate::Client::list_message_templates), by status.
    pub enum ListMessageTemplatesError for "hostaway" "list_message_templates" {
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
        /// `429`: The limit of calls per address or per account is exceeded.
        ///
        /// No header says how long to wait; both limits count over ten seconds.
        429 => TooManyRequests(types::RateLimited),
    }
}

pub(crate) static RETRIEVE_MESSAGE_TEMPLATE: Operation = Operation::new(
        "hostaway",
        "retrieve_message_template",
        Method::GET,
        "/messageTemplates/{messageTemplateId}",
    )
    .repeat(Repeat::Safe)
    .envelope(Envelope::new("status", "fail"));

/// Read a message template.
///
/// A call of [`Client::retrieve_message_template`](crate::Client::retrieve_message_template). Nothing is sent before [`send`](Self::send).
#[must_use = "a call does nothing until it is sent"]
pub struct RetrieveMessageTemplate {
    pub(crate) client: Core,
    target: Target,
    pub(crate) options: CallOptions,
}
impl RetrieveMessageTemplate {
    /// Sends the call.
    ///
    /// # Errors
    ///
    /// See [`Client::retrieve_message_template`](crate::Client::retrieve_message_template).
    pub async fn send(self) -> Result<Reply<types::MessageTemplate>, Error> {
        let request = self.request();
        Self::read(
            self.client.call(&RETRIEVE_MESSAGE_TEMPLATE, request, self.options).await?,
        )
    }

    #[inline]
    pub(crate) fn read(reply: RawReply) -> Result<Reply<types::MessageTemplate>, Error> {
        reply
            .enveloped(|whole: types::MessageTemplateReply| (
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

conversant_core::call_options!(RetrieveMessageTemplate);

conversant_core::error_body! {
    /// The typed bodies of the errors of [`Client::retrieve_message_template`](crate::Client::retrieve_message_template), by status.
    pub enum RetrieveMessageTemplateError for "hostaway" "retrieve_message_template" {
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
