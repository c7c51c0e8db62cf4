//! What staff may do: one 0 or 1 for each permission.

use serde_json::{Map, Value, json};

/// The flags users and user groups have in common.
const SHARED: [&str; 50] = [
    "createListing",
    "readListing",
    "updateListing",
    "deleteListing",
    "createReservation",
    "readReservation",
    "updateReservation",
    "deleteReservation",
    "readCalendar",
    "updateCalendar",
    "readBookingEngine",
    "updateBookingEngine",
    "readRevenueManagement",
    "readChannelManager",
    "updateChannelManager",
    "createTask",
    "readTask",
    "updateTask",
    "deleteTask",
    "createAutomation",
    "readAutomation",
    "updateAutomation",
    "deleteAutomation",
    "readMessage",
    "updateMessage",
    "updateIntegration",
    "createGuestInvoicing",
    "readGuestInvoicing",
    "updateGuestInvoicing",
    "deleteGuestInvoicing",
    "receiveReservationNotificationEmail",
    "hasAccessToNewListings",
    "createReview",
    "readReview",
    "updateReview",
    "deleteReview",
    "createOwnerStatement",
    "readOwnerStatement",
    "updateOwnerStatement",
    "deleteOwnerStatement",
    "createGuestbook",
    "readGuestbook",
    "updateGuestbook",
    "deleteGuestbook",
    "isAdmin",
    "accessFinancialData",
    "accessContactData",
    "readAnalytics",
    "readListingsFinancials",
    "readOccupancyReport",
];

/// What only users have.
const OF_USERS: [&str; 2] = ["accessGuestNotes", "accessTagManagement"];

/// Administrators may do all; others read, and answer guests.
pub(super) fn of_group(admin: bool) -> Map<String, Value> {
    let allowed = |flag: &str| admin || flag.starts_with("read") || flag == "updateMessage";
    SHARED.into_iter().map(|flag| (flag.to_owned(), json!(u8::from(allowed(flag))))).collect()
}

pub(super) fn of_user(admin: bool) -> Map<String, Value> {
    let mut flags = of_group(admin);
    flags.extend(OF_USERS.map(|flag| (flag.to_owned(), json!(u8::from(admin)))));
    flags
}
