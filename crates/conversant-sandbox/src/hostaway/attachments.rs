//! Files on messages. They come from guests: a message sent through the API takes none.

use serde_json::{Value, json};

use super::ACCOUNT_ID;

#[derive(Debug, Clone)]
pub(super) struct Attachment {
    id: u64,
    listing: u64,
    reservation: u64,
    message: u64,
    name: &'static str,
    extension: &'static str,
    mime_type: &'static str,
}

impl Attachment {
    pub(super) fn receipt(message: u64, reservation: u64, listing: u64) -> Self {
        Self {
            id: 33_001,
            listing,
            reservation,
            message,
            name: "receipt.pdf",
            extension: "pdf",
            mime_type: "application/pdf",
        }
    }

    pub(super) fn to_json(&self) -> Value {
        json!({
            "id": self.id,
            "accountId": ACCOUNT_ID,
            "listingMapId": self.listing,
            "reservationId": self.reservation,
            "taskId": null,
            "conversationMessageId": self.message,
            "communicationId": null,
            "name": self.name,
            "url": format!("https://attachments.example/{}/{}", self.id, self.name),
            "extension": self.extension,
            "mimeType": self.mime_type,
            "isImage": 0,
            "isPublic": 0,
        })
    }
}
