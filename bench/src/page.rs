//! Replies as Hostaway writes them.

use serde_json::{Value, json};

/// The reply to one sent message.
pub fn message() -> String {
    json!({"status": "success", "result": of_page(0)}).to_string()
}

/// A page of so many messages. Every enum value is a documented one: closed enums could read no other.
pub(crate) fn page(messages: usize) -> String {
    json!({
        "status": "success",
        "result": (0..messages).map(of_page).collect::<Vec<_>>(),
        "limit": messages,
        "offset": 0,
        "count": messages,
        "page": 1,
        "totalPages": 1,
    })
    .to_string()
}

fn of_page(index: usize) -> Value {
    let communication_types = ["email", "channel", "sms", "whatsapp"];
    let statuses = ["sent", "sent", "sent", "awaiting", "cancelled_by_user", "failed"];
    let incoming = index % 2;
    let time = format!("2024-01-{:02} {:02}:{:02}:00", 1 + index % 28, index % 24, index % 60);
    // One line, several, and letters that are more than a byte long.
    let body = match index % 3 {
        0 => crate::TEXT.to_owned(),
        1 => "Thank you!\n\nWe come by car.\nIs there a place to park it?".to_owned(),
        _ => "Grüße aus Köln – wir freuen uns sehr. ".repeat(6),
    };
    json!({
        "id": 18_900_000 + index,
        "accountId": 10450,
        "listingMapId": 40160,
        "reservationId": 97230,
        "conversationId": 1406,
        "communicationId": null,
        "airbnbThreadMessageId": null,
        "body": body,
        "communicationType": communication_types[index % 4],
        "status": statuses[index % 6],
        "isIncoming": incoming,
        "isSeen": 1,
        "sentUsingHostaway": 1 - incoming,
        "hash": "299855b5f40bd4e65fd83e5382a571e2",
        "listingTimeZoneName": "Europe/Helsinki",
        "communicationEvent": null,
        "communicationTimeDelta": null,
        "communicationApplyListingTimeZone": null,
        "communicationAlwaysTrigger": null,
        "date": time,
        "sentChannelDate": (incoming == 0).then_some(&time),
        "attachments": (index % 10 == 9).then(|| json!([attachment(index)])),
        "insertedOn": time,
        "updatedOn": time,
        "channelId": 2018,
        "channelThreadMessageId": null,
        "userId": null,
        "imagesUrls": null,
        "bookingcomSubthreadId": null,
        "inReplyTo": null,
        "bookingcomReplyOptions": null,
        "bookingcomSelectedOptions": null,
        "communicationTimeDeltaSeconds": 0,
        "listingName": null,
    })
}

fn attachment(index: usize) -> Value {
    json!({
        "id": index,
        "accountId": 10450,
        "listingMapId": null,
        "reservationId": 97230,
        "taskId": null,
        "conversationMessageId": 18_900_000 + index,
        "communicationId": null,
        "name": "download.jpeg",
        "url": "https://www.image.com/img.jpeg",
        "extension": "jpeg",
        "mimeType": "image/jpeg",
        "isImage": null,
        "isPublic": 1,
    })
}
