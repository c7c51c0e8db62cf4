// Made by `cargo xtask generate hostaway` from specs/hostaway.yaml (sha256 4ef4cfd0f2b36005) with progenitor 0.15.1.
// Do not edit: change the spec or the pipeline and generate again.

use chrono::NaiveDate;
use conversant_core::codegen::{Method, RawReply, Request, Target};
use conversant_core::codegen::{Page, PageStyle, Paging};
use conversant_core::Items;
use conversant_core::{
    CallOptions, Client as Core, Error, Operation, Repeat, Reply, Envelope,
};
use crate::types;

/// # Reservations
///
/// Finding the booking whose guest is to be written to.
impl crate::Client {
    /// List the reservations.
    ///
    /// `GET /reservations`\
    /// In the vendor's documents: `Retrieve a reservations list`.
    ///
    /// Lists the reservations of the account, a page at a time, to find the guest to write to.
    ///
    /// To read on, send the `id` of the last reservation of a page as `afterId`; the list has ended when a page is
    /// empty. Without `sortOrder` the reservation that was changed last comes first, so that one that changes meanwhile
    /// may be listed twice or missed.
    ///
    /// `hasUnreadConversationMessages` finds the reservations whose guests wait for an answer.
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
    /// let mut items = client.list_reservations().stream();
    /// while let Some(reservation) = items.next().await {
    ///     let reservation = reservation?;
    ///     println!("{}", reservation.id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Options
    ///
    /// Setters of the call.
    ///
    /// - [`limit`](crate::operations::ListReservations::limit): How many reservations a page holds at most. The provider's default: `100`. Example: `100`.
    /// - [`offset`](crate::operations::ListReservations::offset): How many reservations, counted from the beginning of the list, are skipped; `afterId` replaces it. Deprecated. Example: `0`.
    /// - [`after_id`](crate::operations::ListReservations::after_id): Number of the last reservation of the previous page; the list goes on behind it, and `offset` is not looked at. On the wire: `afterId`. Example: `12345`.
    /// - [`sort_order`](crate::operations::ListReservations::sort_order): Which reservations come first; left out, those that were changed last. On the wire: `sortOrder`. Example: `latestActivityDesc`.
    /// - [`channel_id`](crate::operations::ListReservations::channel_id): Number of a booking channel, one of those of `ConversationMessage`; only its reservations are listed. On the wire: `channelId`. Example: `2018`.
    /// - [`listing_id`](crate::operations::ListReservations::listing_id): Number of a listing; only its reservations are listed. On the wire: `listingId`. Example: `40160`.
    /// - [`assignee_user_id`](crate::operations::ListReservations::assignee_user_id): Number of a member of staff; only reservations that this person takes care of are listed. On the wire: `assigneeUserId`. Example: `1`.
    /// - [`match_`](crate::operations::ListReservations::match_): Part of the guest's name. On the wire: `match`. Example: `Peterson`.
    /// - [`arrival_start_date`](crate::operations::ListReservations::arrival_start_date): First day of arrival that is listed. On the wire: `arrivalStartDate`. Example: `2017-07-15`.
    /// - [`arrival_end_date`](crate::operations::ListReservations::arrival_end_date): Last day of arrival that is listed. On the wire: `arrivalEndDate`. Example: `2017-07-16`.
    /// - [`departure_start_date`](crate::operations::ListReservations::departure_start_date): First day of departure that is listed. On the wire: `departureStartDate`. Example: `2017-07-15`.
    /// - [`departure_end_date`](crate::operations::ListReservations::departure_end_date): Last day of departure that is listed. On the wire: `departureEndDate`. Example: `2017-07-16`.
    /// - [`has_unread_conversation_messages`](crate::operations::ListReservations::has_unread_conversation_messages): Whether only reservations with unread messages are listed. On the wire: `hasUnreadConversationMessages`, as `0` or `1`. Example: `1`.
    /// - [`is_starred`](crate::operations::ListReservations::is_starred): Whether only reservations with a star are listed. On the wire: `isStarred`, as `0` or `1`. Example: `1`.
    /// - [`is_archived`](crate::operations::ListReservations::is_archived): Whether only archived reservations are listed. On the wire: `isArchived`, as `0` or `1`. Example: `0`.
    /// - [`is_pinned`](crate::operations::ListReservations::is_pinned): Whether only pinned reservations are listed. On the wire: `isPinned`, as `0` or `1`. Example: `1`.
    /// - [`customer_user_id`](crate::operations::ListReservations::customer_user_id): Reference of the guest in the customer's own system. On the wire: `customerUserId`. Example: `1`.
    /// - [`include_resources`](crate::operations::ListReservations::include_resources): Whether each object comes with others that belong to it. Left out or `false`, it does not. Which objects these are is published for some properties only. On the wire: `includeResources`, as `0` or `1`. Example: `1`.
    /// - [`include_cancellation_policy`](crate::operations::ListReservations::include_cancellation_policy): Whether each reservation comes with its cancellation policy. Left out or `false`, it does not; a single reservation always has it. On the wire: `includeCancellationPolicy`, as `0` or `1`. Example: `1`.
    /// - [`latest_activity_start`](crate::operations::ListReservations::latest_activity_start): First day of the latest activity that is listed. On the wire: `latestActivityStart`. Example: `2017-07-15`.
    /// - [`latest_activity_end`](crate::operations::ListReservations::latest_activity_end): Last day of the latest activity that is listed. On the wire: `latestActivityEnd`. Example: `2017-07-16`.
    /// - [`reservation_agreement`](crate::operations::ListReservations::reservation_agreement): Whether the guest has signed the rental agreement. On the wire: `reservationAgreement`. Example: `signed`.
    /// - [`guest_email`](crate::operations::ListReservations::guest_email): E-mail address of the guest. On the wire: `guestEmail`. Example: `mail@test.com`.
    ///
    /// # Returns
    ///
    /// `200`, a list of [`Reservation`](crate::types::Reservation): One page of reservations.
    ///
    /// # Pages
    ///
    /// A page starts after the id of the last item of the page before it.
    /// [`send`](crate::operations::ListReservations::send) gives one page,
    /// [`stream`](crate::operations::ListReservations::stream) all items. An item that is not what the vendor
    /// documents does not cost the others: see [`Reply::malformed_items`](conversant_core::Reply::malformed_items).
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
    /// [`ListReservationsError`](crate::operations::ListReservationsError).
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
    /// The vendor's page: <https://api.hostaway.com/documentation#retrieve-a-reservations-list>
    ///
    /// Documented by the vendor. Hostaway advises against offset, which afterId replaces; it is declared as
    /// deprecated. Status 200 comes from client code.
    #[doc(alias = "GET /reservations")]
    #[doc(alias = "Retrieve a reservations list")]
    #[doc(alias = "listReservations")]
    #[inline]
    pub fn list_reservations(&self) -> ListReservations {
        ListReservations {
            client: self.core.clone(),
            target: Target::below_base(&self.core, "/reservations"),
            limit: None,
            offset: None,
            after_id: None,
            sort_order: None,
            channel_id: None,
            listing_id: None,
            assignee_user_id: None,
            match_: None,
            arrival_start_date: None,
            arrival_end_date: None,
            departure_start_date: None,
            departure_end_date: None,
            has_unread_conversation_messages: None,
            is_starred: None,
            is_archived: None,
            is_pinned: None,
            customer_user_id: None,
            include_resources: None,
            include_cancellation_policy: None,
            latest_activity_start: None,
            latest_activity_end: None,
            reservation_agreement: None,
            guest_email: None,
            options: CallOptions::default(),
        }
    }

    /// Read a reservation.
    ///
    /// `GET /reservations/{reservationId}`\
    /// In the vendor's documents: `Retrieve a reservation`.
    ///
    /// Returns one reservation, with everything that a list only has on demand.
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
    /// let reservation = client.retrieve_reservation(97230).send().await?;
    /// println!("{}", reservation.id);
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
    /// `200`, [`Reservation`](crate::types::Reservation): The reservation.
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
    /// [`RetrieveReservationError`](crate::operations::RetrieveReservationError).
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
    /// The vendor's page: <https://api.hostaway.com/documentation#retrieve-a-reservation>
    ///
    /// Documented by the vendor. The table of the reservation object says of some properties of Booking.com that this
    /// operation returns them only with includeResources, which its page does not list; the parameter is left out.
    /// Status 200 comes from client code.
    #[doc(alias = "GET /reservations/{reservationId}")]
    #[doc(alias = "Retrieve a reservation")]
    #[doc(alias = "retrieveReservation")]
    #[inline]
    pub fn retrieve_reservation(&self, reservation_id: i64) -> RetrieveReservation {
        RetrieveReservation {
            client: self.core.clone(),
            target: Target::below_base(&self.core, "/reservations/")
                .segment("reservationId", reservation_id),
            options: CallOptions::default(),
        }
    }
}

pub(crate) static LIST_RESERVATIONS: Operation = Operation::new(
        "hostaway",
        "list_reservations",
        Method::GET,
        "/reservations",
    )
    .repeat(Repeat::Safe)
    .envelope(Envelope::new("status", "fail"));

static LIST_RESERVATIONS_PAGES: Paging = Paging {
    style: PageStyle::AfterId,
    at: "afterId",
    id: "id",
    first: &[],
    null_at_end: None,
};

/// List the reservations.
///
/// A call of [`Client::list_reservations`](crate::Client::list_reservations). Nothing is sent before [`send`](Self::send).
#[must_use = "a call does nothing until it is sent"]
pub struct ListReservations {
    pub(crate) client: Core,
    target: Target,
    pub(crate) limit: Option<i64>,
    pub(crate) offset: Option<i64>,
    pub(crate) after_id: Option<i64>,
    pub(crate) sort_order: Option<types::ReservationOrder>,
    pub(crate) channel_id: Option<i64>,
    pub(crate) listing_id: Option<i64>,
    pub(crate) assignee_user_id: Option<i64>,
    pub(crate) match_: Option<String>,
    pub(crate) arrival_start_date: Option<NaiveDate>,
    pub(crate) arrival_end_date: Option<NaiveDate>,
    pub(crate) departure_start_date: Option<NaiveDate>,
    pub(crate) departure_end_date: Option<NaiveDate>,
    pub(crate) has_unread_conversation_messages: Option<bool>,
    pub(crate) is_starred: Option<bool>,
    pub(crate) is_archived: Option<bool>,
    pub(crate) is_pinned: Option<bool>,
    pub(crate) customer_user_id: Option<String>,
    pub(crate) include_resources: Option<bool>,
    pub(crate) include_cancellation_policy: Option<bool>,
    pub(crate) latest_activity_start: Option<NaiveDate>,
    pub(crate) latest_activity_end: Option<NaiveDate>,
    pub(crate) reservation_agreement: Option<types::ReservationAgreement>,
    pub(crate) guest_email: Option<String>,
    pub(crate) options: CallOptions,
}
impl ListReservations {
    /// How many reservations a page holds at most.
    ///
    /// The provider's default: `100`. Example: `100`.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }

    /// How many reservations, counted from the beginning of the list, are skipped; `afterId` replaces it.
    ///
    /// Example: `0`.
    #[deprecated(note = "the vendor marks it as deprecated")]
    #[inline]
    pub fn offset(mut self, offset: i64) -> Self {
        self.offset = Some(offset);
        self
    }

    /// Number of the last reservation of the previous page; the list goes on behind it, and `offset` is not looked at.
    ///
    /// On the wire: `afterId`. Example: `12345`.
    #[inline]
    pub fn after_id(mut self, after_id: i64) -> Self {
        self.after_id = Some(after_id);
        self
    }

    /// Which reservations come first; left out, those that were changed last.
    ///
    /// On the wire: `sortOrder`. Example: `latestActivityDesc`.
    #[inline]
    pub fn sort_order(mut self, sort_order: types::ReservationOrder) -> Self {
        self.sort_order = Some(sort_order);
        self
    }

    /// Number of a booking channel, one of those of `ConversationMessage`; only its reservations are listed.
    ///
    /// On the wire: `channelId`. Example: `2018`.
    #[inline]
    pub fn channel_id(mut self, channel_id: i64) -> Self {
        self.channel_id = Some(channel_id);
        self
    }

    /// Number of a listing; only its reservations are listed.
    ///
    /// On the wire: `listingId`. Example: `40160`.
    #[inline]
    pub fn listing_id(mut self, listing_id: i64) -> Self {
        self.listing_id = Some(listing_id);
        self
    }

    /// Number of a member of staff; only reservations that this person takes care of are listed.
    ///
    /// On the wire: `assigneeUserId`. Example: `1`.
    #[inline]
    pub fn assignee_user_id(mut self, assignee_user_id: i64) -> Self {
        self.assignee_user_id = Some(assignee_user_id);
        self
    }

    /// Part of the guest's name.
    ///
    /// On the wire: `match`. Example: `Peterson`.
    #[inline]
    pub fn match_(mut self, match_: impl Into<String>) -> Self {
        self.match_ = Some(match_.into());
        self
    }

    /// First day of arrival that is listed.
    ///
    /// On the wire: `arrivalStartDate`. Example: `2017-07-15`.
    #[inline]
    pub fn arrival_start_date(mut self, arrival_start_date: NaiveDate) -> Self {
        self.arrival_start_date = Some(arrival_start_date);
        self
    }

    /// Last day of arrival that is listed.
    ///
    /// On the wire: `arrivalEndDate`. Example: `2017-07-16`.
    #[inline]
    pub fn arrival_end_date(mut self, arrival_end_date: NaiveDate) -> Self {
        self.arrival_end_date = Some(arrival_end_date);
        self
    }

    /// First day of departure that is listed.
    ///
    /// On the wire: `departureStartDate`. Example: `2017-07-15`.
    #[inline]
    pub fn departure_start_date(mut self, departure_start_date: NaiveDate) -> Self {
        self.departure_start_date = Some(departure_start_date);
        self
    }

    /// Last day of departure that is listed.
    ///
    /// On the wire: `departureEndDate`. Example: `2017-07-16`.
    #[inline]
    pub fn departure_end_date(mut self, departure_end_date: NaiveDate) -> Self {
        self.departure_end_date = Some(departure_end_date);
        self
    }

    /// Whether only reservations with unread messages are listed.
    ///
    /// On the wire: `hasUnreadConversationMessages`, as `0` or `1`. Example: `1`.
    #[inline]
    pub fn has_unread_conversation_messages(
        mut self,
        has_unread_conversation_messages: bool,
    ) -> Self {
        self.has_unread_conversation_messages = Some(has_unread_conversation_messages);
        self
    }

    /// Whether only reservations with a star are listed.
    ///
    /// On the wire: `isStarred`, as `0` or `1`. Example: `1`.
    #[inline]
    pub fn is_starred(mut self, is_starred: bool) -> Self {
        self.is_starred = Some(is_starred);
        self
    }

    /// Whether only archived reservations are listed.
    ///
    /// On the wire: `isArchived`, as `0` or `1`. Example: `0`.
    #[inline]
    pub fn is_archived(mut self, is_archived: bool) -> Self {
        self.is_archived = Some(is_archived);
        self
    }

    /// Whether only pinned reservations are listed.
    ///
    /// On the wire: `isPinned`, as `0` or `1`. Example: `1`.
    #[inline]
    pub fn is_pinned(mut self, is_pinned: bool) -> Self {
        self.is_pinned = Some(is_pinned);
        self
    }

    /// Reference of the guest in the customer's own system.
    ///
    /// On the wire: `customerUserId`. Example: `1`.
    #[inline]
    pub fn customer_user_id(mut self, customer_user_id: impl Into<String>) -> Self {
        self.customer_user_id = Some(customer_user_id.into());
        self
    }

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

    /// Whether each reservation comes with its cancellation policy.
    ///
    /// Left out or `false`, it does not; a single reservation always has it.
    ///
    /// On the wire: `includeCancellationPolicy`, as `0` or `1`. Example: `1`.
    #[inline]
    pub fn include_cancellation_policy(
        mut self,
        include_cancellation_policy: bool,
    ) -> Self {
        self.include_cancellation_policy = Some(include_cancellation_policy);
        self
    }

    /// First day of the latest activity that is listed.
    ///
    /// On the wire: `latestActivityStart`. Example: `2017-07-15`.
    #[inline]
    pub fn latest_activity_start(mut self, latest_activity_start: NaiveDate) -> Self {
        self.latest_activity_start = Some(latest_activity_start);
        self
    }

    /// Last day of the latest activity that is listed.
    ///
    /// On the wire: `latestActivityEnd`. Example: `2017-07-16`.
    #[inline]
    pub fn latest_activity_end(mut self, latest_activity_end: NaiveDate) -> Self {
        self.latest_activity_end = Some(latest_activity_end);
        self
    }

    /// Whether the guest has signed the rental agreement.
    ///
    /// On the wire: `reservationAgreement`. Example: `signed`.
    #[inline]
    pub fn reservation_agreement(
        mut self,
        reservation_agreement: types::ReservationAgreement,
    ) -> Self {
        self.reservation_agreement = Some(reservation_agreement);
        self
    }

    /// E-mail address of the guest.
    ///
    /// On the wire: `guestEmail`. Example: `mail@test.com`.
    #[inline]
    pub fn guest_email(mut self, guest_email: impl Into<String>) -> Self {
        self.guest_email = Some(guest_email.into());
        self
    }

    /// Sends the call.
    ///
    /// # Errors
    ///
    /// See [`Client::list_reservations`](crate::Client::list_reservations).
    pub async fn send(self) -> Result<Reply<Vec<types::Reservation>>, Error> {
        let request = self.request();
        Self::read(self.client.call(&LIST_RESERVATIONS, request, self.options).await?)
    }

    /// All items, as a stream that fetches the next page when it needs one.
    #[inline]
    pub fn stream(self) -> Items<types::Reservation> {
        let request = self.request();
        Items::new(
            self.client,
            &LIST_RESERVATIONS,
            &LIST_RESERVATIONS_PAGES,
            request,
            self.options,
            |reply| Ok(
                reply
                    .list::<types::Reservation>("/result")
                    .enveloped(|whole: types::ReservationListReply| (
                        whole.status.as_str() == "fail",
                        Some(whole),
                    ))?
                    .page(|whole: types::ReservationListReply| Page {
                        next: None,
                        more: None,
                        total: whole.count.and_then(|total| u64::try_from(total).ok()),
                        last_id: whole.result.last().map(|item| item.id.to_string()),
                        items: whole.result,
                    }),
            ),
        )
    }

    #[inline]
    pub(crate) fn read(
        reply: RawReply,
    ) -> Result<Reply<Vec<types::Reservation>>, Error> {
        reply
            .list::<types::Reservation>("/result")
            .enveloped(|whole: types::ReservationListReply| (
                whole.status.as_str() == "fail",
                Some(whole.result),
            ))
    }

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let mut request = self.target.request(Method::GET)?;
        request.accept("application/json");
        request.query("limit", &self.limit);
        request.query("offset", &self.offset);
        request.query("afterId", &self.after_id);
        request.query("sortOrder", &self.sort_order);
        request.query("channelId", &self.channel_id);
        request.query("listingId", &self.listing_id);
        request.query("assigneeUserId", &self.assignee_user_id);
        request.query("match", &self.match_);
        request.query("arrivalStartDate", &self.arrival_start_date);
        request.query("arrivalEndDate", &self.arrival_end_date);
        request.query("departureStartDate", &self.departure_start_date);
        request.query("departureEndDate", &self.departure_end_date);
        request
            .query(
                "hasUnreadConversationMessages",
                &self.has_unread_conversation_messages.map(i64::from),
            );
        request.query("isStarred", &self.is_starred.map(i64::from));
        request.query("isArchived", &self.is_archived.map(i64::from));
        request.query("isPinned", &self.is_pinned.map(i64::from));
        request.query("customerUserId", &self.customer_user_id);
        request.query("includeResources", &self.include_resources.map(i64::from));
        request
            .query(
                "includeCancellationPolicy",
                &self.include_cancellation_policy.map(i64::from),
            );
        request.query("latestActivityStart", &self.latest_activity_start);
        request.query("latestActivityEnd", &self.latest_activity_end);
        request.query("reservationAgreement", &self.reservation_agreement);
        request.query("guestEmail", &self.guest_email);
        Ok(request)
    }
}

conversant_core::call_options!(ListReservations);

conversant_core::error_body! {
    /// The typed bodies of the errors of [`Client::list_reservations`](crate::Client::list_reservations), by status.
    pub enum ListReservationsError for "hostaway" "list_reservations" {
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

pub(crate) static RETRIEVE_RESERVATION: Operation = Operation::new(
        "hostaway",
        "retrieve_reservation",
        Method::GET,
        "/reservations/{reservationId}",
    )
    .repeat(Repeat::Safe)
    .envelope(Envelope::new("status", "fail"));

/// Read a reservation.
///
/// A call of [`Client::retrieve_reservation`](crate::Client::retrieve_reservation). Nothing is sent before [`send`](Self::send).
#[must_use = "a call does nothing until it is sent"]
pub struct RetrieveReservation {
    pub(crate) client: Core,
    target: Target,
    pub(crate) options: CallOptions,
}
impl RetrieveReservation {
    /// Sends the call.
    ///
    /// # Errors
    ///
    /// See [`Client::retrieve_reservation`](crate::Client::retrieve_reservation).
    pub async fn send(self) -> Result<Reply<types::Reservation>, Error> {
        let request = self.request();
        Self::read(self.client.call(&RETRIEVE_RESERVATION, request, self.options).await?)
    }

    #[inline]
    pub(crate) fn read(reply: RawReply) -> Result<Reply<types::Reservation>, Error> {
        reply
            .enveloped(|whole: types::ReservationReply| (
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

conversant_core::call_options!(RetrieveReservation);

conversant_core::error_body! {
    /// The typed bodies of the errors of [`Client::retrieve_reservation`](crate::Client::retrieve_reservation), by status.
    pub enum RetrieveReservationError for "hostaway" "retrieve_reservation" {
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
