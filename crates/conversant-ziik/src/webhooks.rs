// Made by `cargo xtask generate ziik` from specs/ziik.yaml (sha256 3c171c434584215c) with progenitor 0.15.1.
// Do not edit: change the spec or the pipeline and generate again.

//! What Ziik sends to the addresses of webhooks: users and units that were created, changed or deleted. There are no
//! events for the chat.
//!
//! A delivery is a POST whose JSON body is the bare user or unit; it does not say which of the events happened, so use
//! an address of its own for each event that has to be told apart. How often a failed delivery is repeated is not
//! published. Ziik keeps deliveries for 30 days.
//!
//! Ziik has a shared secret by which a receiver can tell that a call comes from it; how the secret is used is not
//! published, so nothing is verified here.
//!
//! # Events
//!
//! | event | variant of [`Event`] |
//! |---|---|
//! | `user` | [`User`](Event::User) |
//! | `unit` | [`Unit`](Event::Unit) |
//!
//! Any other is [`Other`](Event::Other), which is no error: vendors add events.
//!
//! # Receive
//!
//! The vendor documents no signature, so the body does not prove who sent it. Take what it says for a hint, and
//! read again what matters.
//!
//! ```
//! use conversant_ziik::webhooks::Event;
//!
//! fn receive(body: &[u8]) -> Result<(), Box<dyn std::error::Error>> {
//!     match Event::parse(body)? {
//!         Event::User(event) => println!("user: {event:?}"),
//!         Event::Other(other) => println!("not known: {:?}", other.name()),
//!         _ => {}
//!     }
//!     Ok(())
//! }
//! # let body = "{\"content_type\":\"user\",\"id\":3,\"name\":\"Hobart Green\",\"first_name\":\"Hobart\",\"last_name\":\"Green\",\"title\":\"Program Director\",\"active\":true,\"ask_about\":\"Explicabo quis laboriosam in.\",\"country\":\"Aruba\",\"quote\":\"Eius qui animi nihil.\",\"description\":\"Quam provident quo et architecto ut voluptatem.\",\"phone\":\"563.678.6609\",\"email\":\"user@example.net\",\"abilities\":{\"news\":false,\"calendar\":false,\"manuals\":false,\"faq\":false,\"groups\":true,\"quick_links\":false,\"user\":false,\"units\":false,\"supplier\":false,\"schedule\":false,\"shift_trading_request\":false,\"shift_trading_take\":false,\"shift_trading_approve\":false,\"vacation_own\":false,\"vacation_unit\":false},\"userTypes\":[],\"unit\":{\"content_type\":\"unit\",\"id\":1,\"name\":\"HQ\",\"level\":0,\"unit_type\":\"unit\",\"parent\":null,\"parent_id\":null,\"stats\":{},\"url\":\"api/units/1\"},\"physicalUnit\":{\"content_type\":\"unit\",\"id\":1,\"name\":\"HQ\",\"level\":0,\"unit_type\":\"unit\",\"parent\":null,\"parent_id\":null,\"stats\":{},\"url\":\"api/units/1\"},\"url\":\"api/users/3\"}".as_bytes();
//! # assert!(matches!(Event::parse(body), Ok(Event::User(_))));
//! # receive(body).unwrap();
//! ```
//!
//! # Source
//!
//! The vendor's page: <https://help.ziik.io/receiving-notifications-using-our-webhooks>
//!
//! Documented by the vendor. Events and bodies are from the older documents; the secret and the 30 days are from
//! the help centre.

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
    /// `user`: A user was created (`user.create`), changed (`user.update`) or deactivated and anonymised (`user.delete`).
    ///
    /// Documented by the vendor.
    User(types::User),
    /// `unit`: A unit was created (`unit.create`), changed (`unit.update`) or deleted (`unit.delete`).
    ///
    /// Documented by the vendor.
    Unit(types::Unit),
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
        if delivery.has("/content_type", "user") {
            return Ok(Self::User(delivery.decode("user")?));
        }
        if delivery.has("/content_type", "unit") {
            return Ok(Self::Unit(delivery.decode("unit")?));
        }
        Ok(Self::Other(delivery.other(None)))
    }

    /// The event's name; bodies have none, so that of an event which is not known is empty.
    pub fn name(&self) -> &str {
        match self {
            Self::User(_) => "user",
            Self::Unit(_) => "unit",
            Self::Other(other) => other.name().unwrap_or_default(),
        }
    }
}
