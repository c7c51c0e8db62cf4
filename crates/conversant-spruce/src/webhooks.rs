// Made by `cargo xtask generate spruce` from specs/spruce.yaml (sha256 f142ebf49260de65) with progenitor 0.15.1.
// Do not edit: change the spec or the pipeline and generate again.

//! What happens in the organization, sent to every webhook endpoint as it happens.
//!
//! An event holds the whole contact, conversation, item or scheduled message as it is after the event. Events are sent
//! as POST requests over HTTPS; any 2xx within 5 seconds acknowledges one. Otherwise Spruce tries again every 2
//! minutes, 10 times at most, so that an event may arrive more than once. Events are sent in the order in which they
//! happen, but may arrive in another: `eventTime` tells the order. More than 1,000 events in a minute to one endpoint
//! wait until the minute is over.
//!
//! The signature is made with the secret that the reply of `CreateWebhookEndpoint` has. It covers the body alone, so it
//! does not tell an old request that somebody sends again from a new one.
//!
//! # Events
//!
//! | event | variant of [`Event`] |
//! |---|---|
//! | `contact.created` | [`ContactCreated`](Event::ContactCreated) |
//! | `contact.updated` | [`ContactUpdated`](Event::ContactUpdated) |
//! | `contact.deleted` | [`ContactDeleted`](Event::ContactDeleted) |
//! | `contact.merged` | [`ContactMerged`](Event::ContactMerged) |
//! | `conversation.created` | [`ConversationCreated`](Event::ConversationCreated) |
//! | `conversation.updated` | [`ConversationUpdated`](Event::ConversationUpdated) |
//! | `conversation.deleted` | [`ConversationDeleted`](Event::ConversationDeleted) |
//! | `conversationItem.created` | [`ConversationItemCreated`](Event::ConversationItemCreated) |
//! | `conversationItem.updated` | [`ConversationItemUpdated`](Event::ConversationItemUpdated) |
//! | `conversationItem.deleted` | [`ConversationItemDeleted`](Event::ConversationItemDeleted) |
//! | `conversationItem.restored` | [`ConversationItemRestored`](Event::ConversationItemRestored) |
//! | `scheduledMessage.created` | [`ScheduledMessageCreated`](Event::ScheduledMessageCreated) |
//! | `scheduledMessage.updated` | [`ScheduledMessageUpdated`](Event::ScheduledMessageUpdated) |
//! | `scheduledMessage.deleted` | [`ScheduledMessageDeleted`](Event::ScheduledMessageDeleted) |
//! | `scheduledMessage.sent` | [`ScheduledMessageSent`](Event::ScheduledMessageSent) |
//!
//! Any other is [`Other`](Event::Other), which is no error: vendors add events.
//!
//! # Receive
//!
//! Verify the raw bytes of the body, then parse the same bytes: what is parsed first and written again is no
//! longer what was signed. A signature says who sent a body, not when: a copy of it is signed as well.
//!
//! ```
//! use conversant_spruce::Secret;
//! use conversant_spruce::webhooks::{self, Event};
//!
//! fn receive(
//!     secrets: &[Secret],
//!     signature: Option<&str>,
//!     body: &[u8],
//! ) -> Result<(), Box<dyn std::error::Error>> {
//!     // `signature` is the value of the header `webhooks::SIGNATURE_HEADER`.
//!     webhooks::verify(secrets, signature, body)?;
//!     match Event::parse(body)? {
//!         Event::ContactCreated(event) => println!("contact.created: {event:?}"),
//!         Event::Other(other) => println!("not known: {:?}", other.name()),
//!         _ => {}
//!     }
//!     Ok(())
//! }
//! # let body = "{\"object\":\"event\",\"type\":\"contact.created\",\"eventTime\":\"2020-04-01T00:00:00Z\",\"data\":{\"object\":{\"id\":\"entity_0E5QDGJC03000\",\"object\":\"contact\",\"apiURL\":\"https://api.sprucehealth.com/contact/entity_0E5QDGJC03000\",\"appURL\":\"https://app.sprucehealth.com/org/entity_0D4QABCC06000/contact/entity_0E5QDGJC03000\",\"created\":\"2021-01-30T08:30:00Z\",\"category\":\"patient\",\"displayName\":\"Joe William Smith\",\"givenName\":\"Joe\",\"familyName\":\"Smith\",\"gender\":\"unknown\",\"phoneNumbers\":[{\"id\":\"entityContact_26RRC7PQ6JG00\",\"label\":\"Work\",\"value\":\"+12225550000\",\"displayValue\":\"(222) 555-0000\"}],\"emailAddresses\":[],\"customContactFields\":[],\"organizationContactFields\":[],\"tags\":[],\"integrationLinks\":[],\"hasAccount\":true,\"hasPendingInvite\":true,\"canDelete\":true,\"canEdit\":true}}}".as_bytes();
//! # assert!(matches!(Event::parse(body), Ok(Event::ContactCreated(_))));
//! # let secret = Secret::from("the secret");
//! # receive(&[secret.clone()], Some(&webhooks::sign(&secret, body)), body).unwrap();
//! # assert!(receive(&[secret], Some(&webhooks::sign(&Secret::from("another"), body)), body).is_err());
//! ```
//!
//! # Source
//!
//! The vendor's page: <https://developer.sprucehealth.com/docs/webhooks-overview>
//!
//! Documented by the vendor. Of the vendor's page only the first part could be read. Event names, envelope,
//! signature and rules of delivery come from several readers of the rest, who agree. The examples they quote have
//! no id of the event, though the log of deliveries has one; none is described. The vendor's examples of items
//! lack requestId and canDelete.

use conversant_core::Error;
use conversant_core::codegen::Delivery;
use conversant_core::Secret;
use conversant_core::signature::{self, Encoding};
use crate::types;
pub use conversant_core::OtherEvent;
pub use conversant_core::signature::SignatureError;

/// The header with the signature. HTTP does not tell upper from lower case in its name.
pub const SIGNATURE_HEADER: &str = "X-Spruce-Signature";

/// Did the vendor send this body? It did if one of the secrets gives this signature, the value of
/// [`SIGNATURE_HEADER`]. Give the old secret and the new one while you replace it.
///
/// The signature is an HMAC-SHA256 over the bytes as they came, compared in constant time.
///
/// # Errors
///
/// [`SignatureError`], which says whether the signature is missing, malformed, or does not match.
pub fn verify(
    secrets: &[Secret],
    signature: Option<&str>,
    body: &[u8],
) -> Result<(), SignatureError> {
    signature::verify(Encoding::Base64, secrets, signature, body)
}

/// The signature that the vendor would send with this body: for tests of what receives it.
pub fn sign(secret: &Secret, body: &[u8]) -> String {
    signature::sign(Encoding::Base64, secret, body)
}

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
    /// `contact.created`: A contact has been created.
    ///
    /// Documented by the vendor.
    ContactCreated(types::ContactWebhookEvent),
    /// `contact.updated`: A contact has been changed.
    ///
    /// Documented by the vendor.
    ContactUpdated(types::ContactWebhookEvent),
    /// `contact.deleted`: A contact has been deleted.
    ///
    /// Documented by the vendor.
    ContactDeleted(types::ContactWebhookEvent),
    /// `contact.merged`: Contacts have been merged into one.
    ///
    /// Documented by the vendor. The vendor's table gives it the words of contact.deleted, taken for a slip. Which of
    /// the contacts the event has is not known. New on 15 April 2026.
    ContactMerged(types::ContactWebhookEvent),
    /// `conversation.created`: A conversation has been opened.
    ///
    /// Documented by the vendor.
    ConversationCreated(types::ConversationWebhookEvent),
    /// `conversation.updated`: A conversation has been changed.
    ///
    /// Documented by the vendor.
    ConversationUpdated(types::ConversationWebhookEvent),
    /// `conversation.deleted`: A conversation has been deleted.
    ///
    /// Documented by the vendor.
    ConversationDeleted(types::ConversationWebhookEvent),
    /// `conversationItem.created`: A message, call or note has been added to a conversation.
    ///
    /// If a call of this API posted it, `requestId` is what that call returned.
    ///
    /// Documented by the vendor.
    ConversationItemCreated(types::ConversationItemWebhookEvent),
    /// `conversationItem.updated`: An item of a conversation has been changed.
    ///
    /// Documented by the vendor.
    ConversationItemUpdated(types::ConversationItemWebhookEvent),
    /// `conversationItem.deleted`: An item of a conversation has been deleted.
    ///
    /// If a call of this API did it, `requestId` is what that call returned.
    ///
    /// Documented by the vendor. That `requestId` is that of the deletion is read from the description of
    /// `DeleteConversationItem`.
    ConversationItemDeleted(types::ConversationItemWebhookEvent),
    /// `conversationItem.restored`: An item of a conversation that was deleted has been brought back.
    ///
    /// Documented by the vendor.
    ConversationItemRestored(types::ConversationItemWebhookEvent),
    /// `scheduledMessage.created`: A message has been scheduled.
    ///
    /// Documented by the vendor. New on 31 July 2026.
    ScheduledMessageCreated(types::ScheduledMessageWebhookEvent),
    /// `scheduledMessage.updated`: A scheduled message has been changed.
    ///
    /// Documented by the vendor. New on 31 July 2026.
    ScheduledMessageUpdated(types::ScheduledMessageWebhookEvent),
    /// `scheduledMessage.deleted`: A scheduled message has been deleted before its time.
    ///
    /// Documented by the vendor. New on 31 July 2026.
    ScheduledMessageDeleted(types::ScheduledMessageWebhookEvent),
    /// `scheduledMessage.sent`: A scheduled message has been posted.
    ///
    /// Documented by the vendor. New on 31 July 2026.
    ScheduledMessageSent(types::ScheduledMessageWebhookEvent),
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
            match delivery.text("/type") {
                Some("contact.created") => {
                    Self::ContactCreated(delivery.decode("contact.created")?)
                }
                Some("contact.updated") => {
                    Self::ContactUpdated(delivery.decode("contact.updated")?)
                }
                Some("contact.deleted") => {
                    Self::ContactDeleted(delivery.decode("contact.deleted")?)
                }
                Some("contact.merged") => {
                    Self::ContactMerged(delivery.decode("contact.merged")?)
                }
                Some("conversation.created") => {
                    Self::ConversationCreated(delivery.decode("conversation.created")?)
                }
                Some("conversation.updated") => {
                    Self::ConversationUpdated(delivery.decode("conversation.updated")?)
                }
                Some("conversation.deleted") => {
                    Self::ConversationDeleted(delivery.decode("conversation.deleted")?)
                }
                Some("conversationItem.created") => {
                    Self::ConversationItemCreated(
                        delivery.decode("conversationItem.created")?,
                    )
                }
                Some("conversationItem.updated") => {
                    Self::ConversationItemUpdated(
                        delivery.decode("conversationItem.updated")?,
                    )
                }
                Some("conversationItem.deleted") => {
                    Self::ConversationItemDeleted(
                        delivery.decode("conversationItem.deleted")?,
                    )
                }
                Some("conversationItem.restored") => {
                    Self::ConversationItemRestored(
                        delivery.decode("conversationItem.restored")?,
                    )
                }
                Some("scheduledMessage.created") => {
                    Self::ScheduledMessageCreated(
                        delivery.decode("scheduledMessage.created")?,
                    )
                }
                Some("scheduledMessage.updated") => {
                    Self::ScheduledMessageUpdated(
                        delivery.decode("scheduledMessage.updated")?,
                    )
                }
                Some("scheduledMessage.deleted") => {
                    Self::ScheduledMessageDeleted(
                        delivery.decode("scheduledMessage.deleted")?,
                    )
                }
                Some("scheduledMessage.sent") => {
                    Self::ScheduledMessageSent(delivery.decode("scheduledMessage.sent")?)
                }
                _ => Self::Other(delivery.other(Some("/type"))),
            },
        )
    }

    /// The event's name; empty if its body has none.
    pub fn name(&self) -> &str {
        match self {
            Self::ContactCreated(_) => "contact.created",
            Self::ContactUpdated(_) => "contact.updated",
            Self::ContactDeleted(_) => "contact.deleted",
            Self::ContactMerged(_) => "contact.merged",
            Self::ConversationCreated(_) => "conversation.created",
            Self::ConversationUpdated(_) => "conversation.updated",
            Self::ConversationDeleted(_) => "conversation.deleted",
            Self::ConversationItemCreated(_) => "conversationItem.created",
            Self::ConversationItemUpdated(_) => "conversationItem.updated",
            Self::ConversationItemDeleted(_) => "conversationItem.deleted",
            Self::ConversationItemRestored(_) => "conversationItem.restored",
            Self::ScheduledMessageCreated(_) => "scheduledMessage.created",
            Self::ScheduledMessageUpdated(_) => "scheduledMessage.updated",
            Self::ScheduledMessageDeleted(_) => "scheduledMessage.deleted",
            Self::ScheduledMessageSent(_) => "scheduledMessage.sent",
            Self::Other(other) => other.name().unwrap_or_default(),
        }
    }
}
