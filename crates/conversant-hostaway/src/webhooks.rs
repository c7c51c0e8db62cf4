// Made by `cargo xtask generate hostaway` from specs/hostaway.yaml (sha256 4ef4cfd0f2b36005) with progenitor 0.15.1.
// Do not edit: change the spec or the pipeline and generate again.

//! What Hostaway sends to the addresses of unified webhooks: every event of the account, without a filter.
//!
//! Answer with a status from 200 to 299 within 20 seconds. After a network error, a 5xx or a 429 Hostaway tries again
//! up to three times, first after about a minute and then at growing intervals, all within about an hour; after any
//! other status it does not. A webhook that fails on five days in a row is switched off. Events may come out of order
//! and more than once, and new kinds may be added; answer those with 200 too.
//!
//! Nothing is signed. Where a webhook has `login` and `password`, a delivery carries them as HTTP Basic authentication.
//!
//! The older message webhooks deliver, as far as clients show, the bare message, a `ConversationMessage` without the
//! name of an event.
//!
//! # Events
//!
//! | event | variant of [`Event`] |
//! |---|---|
//! | `message.received` | [`MessageReceived`](Event::MessageReceived) |
//! | `reservation.created` | [`ReservationCreated`](Event::ReservationCreated) |
//! | `reservation.updated` | [`ReservationUpdated`](Event::ReservationUpdated) |
//!
//! Any other is [`Other`](Event::Other), which is no error: vendors add events.
//!
//! # Receive
//!
//! The vendor documents no signature, so the body does not prove who sent it. Take what it says for a hint, and
//! read again what matters.
//!
//! ```
//! use conversant_hostaway::webhooks::Event;
//!
//! fn receive(body: &[u8]) -> Result<(), Box<dyn std::error::Error>> {
//!     match Event::parse(body)? {
//!         Event::MessageReceived(event) => println!("message.received: {event:?}"),
//!         Event::Other(other) => println!("not known: {:?}", other.name()),
//!         _ => {}
//!     }
//!     Ok(())
//! }
//! # let body = "{\"object\":\"conversationMessage\",\"event\":\"message.received\",\"accountId\":10450,\"data\":{\"accountId\":10450,\"listingMapId\":40160,\"reservationId\":2,\"conversationId\":1406,\"communicationId\":null,\"airbnbThreadMessageId\":null,\"body\":\"hello guest\",\"communicationType\":\"email\",\"status\":\"sent\",\"isIncoming\":1,\"isSeen\":0,\"sentUsingHostaway\":0,\"hash\":\"299855b5f40bd4e65fd83e5382a571e2\",\"listingTimeZoneName\":\"Europe/Moscow\",\"communicationEvent\":null,\"communicationTimeDelta\":null,\"communicationApplyListingTimeZone\":null,\"communicationAlwaysTrigger\":null,\"date\":\"2018-07-16 10:12:52\",\"sentChannelDate\":\"2018-07-16 10:13:52\",\"attachments\":[{\"accountId\":10450,\"listingMapId\":null,\"reservationId\":2,\"taskId\":null,\"name\":\"download.jpeg\",\"url\":\"https://www.image.com/img.jpeg\",\"isPublic\":1,\"communicationId\":null,\"conversationMessageId\":3,\"extension\":\"jpeg\",\"mimeType\":\"image/jpeg\",\"isImage\":null,\"id\":6}],\"insertedOn\":\"2018-07-16 10:12:52\",\"updatedOn\":\"2018-07-16 10:12:52\",\"id\":326}}".as_bytes();
//! # assert!(matches!(Event::parse(body), Ok(Event::MessageReceived(_))));
//! # receive(body).unwrap();
//! ```
//!
//! # Source
//!
//! The vendor's page: <https://api.hostaway.com/documentation#unified-webhooks>
//!
//! Documented by the vendor. Hostaway documents when and how it delivers, and the name message.received in the
//! log of deliveries; the bodies come from receivers of several clients. That an older message webhook delivers
//! the bare message is inferred from what clients recorded. One connector answers a body whose data is the text
//! test, which Hostaway does not document.

use conversant_core::Error;
use conversant_core::codegen::Delivery;
use crate::types;
pub use conversant_core::OtherEvent;

/// What happened.
///
/// `Debug` shows no text, as that of all types here.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "a box would be in the way of every pattern"
)]
pub enum Event {
    /// `message.received`: A message was added to a conversation.
    ///
    /// Whether messages to the guest are sent too is not published; `isIncoming` says who wrote it.
    ///
    /// Observed in the vendor's samples or in traffic, not documented. The name is documented, the body comes from
    /// receivers of several clients.
    MessageReceived(types::ConversationMessageEvent),
    /// `reservation.created`: A reservation was created.
    ///
    /// Observed in the vendor's samples or in traffic, not documented. The event is documented; its name and the body
    /// come from receivers of several clients.
    ReservationCreated(types::ReservationEvent),
    /// `reservation.updated`: A reservation was changed in any way; each change is sent.
    ///
    /// Observed in the vendor's samples or in traffic, not documented. The event and its name are documented, the
    /// body comes from receivers of several clients.
    ReservationUpdated(types::ReservationEvent),
    /// An event that this version of the client does not know.
    Other(OtherEvent),
}

impl Event {
    /// Reads the body of a delivery. An event that is not known is [`Other`](Self::Other).
    ///
    /// # Errors
    ///
    /// [`Webhook`](conversant_core::ErrorKind::Webhook) if the body is not JSON, or that of a known event does not fit.
    /// The error names the event and the place, never the text.
    pub fn parse(body: &[u8]) -> Result<Self, Error> {
        let delivery = Delivery::read(body)?;
        Ok(
            match delivery.text("/event") {
                Some("message.received") => {
                    Self::MessageReceived(delivery.decode("message.received")?)
                }
                Some("reservation.created") => {
                    Self::ReservationCreated(delivery.decode("reservation.created")?)
                }
                Some("reservation.updated") => {
                    Self::ReservationUpdated(delivery.decode("reservation.updated")?)
                }
                _ => Self::Other(delivery.other(Some("/event"))),
            },
        )
    }

    /// The event's name; empty if its body has none.
    pub fn name(&self) -> &str {
        match self {
            Self::MessageReceived(_) => "message.received",
            Self::ReservationCreated(_) => "reservation.created",
            Self::ReservationUpdated(_) => "reservation.updated",
            Self::Other(other) => other.name().unwrap_or_default(),
        }
    }
}
