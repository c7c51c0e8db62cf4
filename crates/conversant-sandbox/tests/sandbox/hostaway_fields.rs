//! Hostaway's objects have the documented fields, of the documented types, and no others.

use crate::api::{Api, difference};
use serde_json::{Value, json};

const CONVERSATION: &str = "id:int accountId:int listingMapId:int reservationId:int type:text recipientEmail:text \
    recipientName:text recipientPicture:text? hostEmail:text guestEmail:text hasUnreadMessages:flag messageSentOn:time? \
    messageReceivedOn:time?";

const MESSAGE: &str = "id:int accountId:int listingMapId:int reservationId:int conversationId:int communicationId:int? \
    airbnbThreadMessageId:text? body:text communicationType:text status:text isIncoming:flag isSeen:flag \
    sentUsingHostaway:flag hash:text listingTimeZoneName:text communicationEvent:text? communicationTimeDelta:int? \
    communicationApplyListingTimeZone:flag? communicationAlwaysTrigger:flag? date:time sentChannelDate:time? \
    attachments:list? insertedOn:time updatedOn:time channelThreadMessageId:text? channelId:int? userId:int? \
    imagesUrls:any bookingcomSubthreadId:text? inReplyTo:text? bookingcomReplyOptions:list? \
    bookingcomSelectedOptions:list? communicationTimeDeltaSeconds:int listingName:text?";

const ATTACHMENT: &str = "id:int accountId:int listingMapId:int? reservationId:int taskId:int? \
    conversationMessageId:int communicationId:int? name:text url:text extension:text mimeType:text isImage:flag? \
    isPublic:flag";

/// What a list shows without being asked for more.
const RESERVATION: &str = "id:int listingMapId:int listingName:text channelId:int source:text channelName:text \
    reservationId:text hostawayReservationId:int channelReservationId:text externalPropertyId:text? \
    externalRatePlanId:text? externalUnitId:text? assigneeUserId:int? manualIcalId:text? manualIcalName:text? \
    isProcessed:flag isManuallyChecked:flag isInstantBooked:flag hasPullError:flag reservationDate:time \
    pendingExpireDate:time? guestName:text guestFirstName:text guestLastName:text guestExternalAccountId:text? \
    guestZipCode:text? guestAddress:text? guestCity:text guestCountry:text guestEmail:text guestPicture:text? \
    guestRecommendations:int guestTrips:int guestWork:text? isGuestIdentityVerified:flag isGuestVerifiedByEmail:flag \
    isGuestVerifiedByWorkEmail:flag isGuestVerifiedByFacebook:flag isGuestVerifiedByGovernmentId:flag \
    isGuestVerifiedByPhone:flag isGuestVerifiedByReviews:flag numberOfGuests:int adults:int children:int? infants:int? \
    pets:int? arrivalDate:date departureDate:date isDatesUnspecified:flag previousArrivalDate:date? \
    previousDepartureDate:date? checkInTime:int checkOutTime:int nights:int phone:text? totalPrice:number \
    taxAmount:number? channelCommissionAmount:number? hostawayCommissionAmount:number? cleaningFee:number \
    securityDepositFee:number? isPaid:flag? paymentMethod:text? stripeGuestId:text? currency:text status:text \
    cancellationDate:date? cancelledBy:text? hostNote:text? guestNote:text? guestLocale:text doorCode:text \
    doorCodeVendor:text doorCodeInstruction:text comment:text? confirmationCode:text isStarred:flag isArchived:flag \
    isPinned:flag guestAuthHash:text guestPortalUrl:text latestActivityOn:date customerUserId:text? \
    reservationAgreement:text customFieldValues:list reservationFees:list reservationUnit:list financeField:list \
    claimStatus:text? bookingcomSmokingPreference:flag? bookingcomIsGeniusMember:flag? \
    bookingcomNoShowReportedAt:time? bookingcomNoShowFeeWaived:bool? insertedOn:time updatedOn:time";

const SHARED_FLAGS: &str = "createListing readListing updateListing deleteListing createReservation readReservation \
    updateReservation deleteReservation readCalendar updateCalendar readBookingEngine updateBookingEngine \
    readRevenueManagement readChannelManager updateChannelManager createTask readTask updateTask deleteTask \
    createAutomation readAutomation updateAutomation deleteAutomation readMessage updateMessage updateIntegration \
    createGuestInvoicing readGuestInvoicing updateGuestInvoicing deleteGuestInvoicing \
    receiveReservationNotificationEmail isAdmin accessFinancialData accessContactData hasAccessToNewListings \
    createReview readReview updateReview deleteReview createOwnerStatement readOwnerStatement updateOwnerStatement \
    deleteOwnerStatement createGuestbook readGuestbook updateGuestbook deleteGuestbook readAnalytics \
    readListingsFinancials readOccupancyReport";

const USER: &str = "id:int accountId:int userGroupId:int userGroupName:text? email:text verificationCode:text \
    secondEmail:text firstName:text lastName:text title:text country:text city:text phone:text emergencyPhone:text \
    preferredContactMethod:text noteBeforeContact:text address:text postalCode:text profilePictureUrl:text \
    timezone:text listingMapIds:list? icalKey:text? passwordUpdatedOn:time? lastLoginOn:time? \
    isDisabledByHostaway:flag isDisabledByAccount:flag accessGuestNotes:flag accessTagManagement:flag";

const UNIFIED_WEBHOOK: &str = "id:int isEnabled:flag url:text login:text? password:text? alertingEmailAddress:text?";

const OLDER_WEBHOOK: &str = "id:int accountId:int listingMapId:int? channelId:int? isEnabled:flag url:text type:text \
    insertedOn:time updatedOn:time listingName:text? login:text? password:text?";

const ENVELOPE: &str = "status:text result:list limit:int? offset:int? count:int page:int totalPages:int";

fn with_flags(table: &str) -> String {
    SHARED_FLAGS.split_whitespace().fold(table.to_owned(), |table, flag| format!("{table} {flag}:flag"))
}

#[tokio::test]
async fn every_object_is_as_documented() {
    let sandbox = crate::support::sandbox().await;
    let hostaway = sandbox.hostaway();
    let api = Api::new(hostaway.base_url(), crate::support::hostaway_token(hostaway).await);
    let webhook = json!({"isEnabled": 1, "url": "http://127.0.0.1:9/"});
    api.post("/webhooks/unifiedWebhooks", &webhook).await;
    api.post("/webhooks/conversationMessages", &webhook).await;
    let group = "id:int accountId:int name:text description:text";
    for (path, table) in [
        ("/conversations", CONVERSATION.to_owned()),
        ("/conversations/1408/messages?includeScheduledMessages=1", MESSAGE.to_owned()),
        ("/reservations", RESERVATION.to_owned()),
        ("/users", with_flags(USER)),
        ("/userGroups", with_flags(group)),
        ("/webhooks/unifiedWebhooks", UNIFIED_WEBHOOK.to_owned()),
        ("/webhooks/conversationMessages", OLDER_WEBHOOK.to_owned()),
    ] {
        let list = api.found(path).await;
        let objects = list["result"].as_array().expect("a list");
        assert!(!objects.is_empty(), "{path}");
        for object in objects {
            assert_eq!(difference(object, &table), Vec::<String>::new(), "{path}");
        }
        if path != "/webhooks/conversationMessages" {
            assert_eq!(difference(&list, ENVELOPE), Vec::<String>::new(), "{path}");
        }
    }
}

#[tokio::test]
async fn what_is_asked_for_comes_on_top() {
    let sandbox = crate::support::sandbox().await;
    let hostaway = sandbox.hostaway();
    let api = Api::new(hostaway.base_url(), crate::support::hostaway_token(hostaway).await);
    let conversation = api.found("/conversations/1408?includeResources=1").await["result"].clone();
    let table = format!("{CONVERSATION} conversationMessages:list Reservation:object");
    assert_eq!(difference(&conversation, &table), Vec::<String>::new());
    let message = &conversation["conversationMessages"][0];
    assert_eq!(difference(message, MESSAGE), Vec::<String>::new());
    assert_eq!(difference(&message["attachments"][0], ATTACHMENT), Vec::<String>::new());
    let table = format!("{RESERVATION} hostProxyEmail:text");
    assert_eq!(difference(&conversation["Reservation"], &table), Vec::<String>::new());
    let single = api.found("/reservations/97232").await["result"].clone();
    let table = format!(
        "{table} bookingCancellationPolicy:text vrboCancellationPolicy:text marriottCancellationPolicy:text \
         cancellationPolicyDetails:object"
    );
    assert_eq!(difference(&single, &table), Vec::<String>::new());
    let template = api.found("/messageTemplates/61").await["result"].clone();
    let table = "id:int accountId:int listingMapId:int channelId:int messageTemplateGroupId:int name:text \
        description:text message:text color:int";
    assert_eq!(difference(&template, table), Vec::<String>::new());
}

#[test]
fn a_difference_is_seen() {
    let object = json!({"a": 1, "b": null, "c": "2026-02-30"});
    assert_eq!(difference(&object, "a:int b:text? c:text"), Vec::<String>::new());
    for table in ["a:int b:text?", "a:text b:text? c:text", "a:int b:text c:text", "a:int b:text? c:date", "d:int"] {
        assert_ne!(difference(&object, table), Vec::<String>::new(), "{table}");
    }
    assert_eq!(difference(&Value::Object(serde_json::Map::new()), "").len(), 0);
}
