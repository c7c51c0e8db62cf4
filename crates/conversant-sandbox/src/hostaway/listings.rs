//! The listings that reservations are for. No operation here asks for them; other objects name them.

/// Where guests stay.
#[derive(Debug, Clone, Copy)]
pub(super) struct Listing {
    pub(super) id: u64,
    pub(super) name: &'static str,
    pub(super) time_zone: &'static str,
}

pub(super) const HARBOUR: Listing = Listing { id: 40160, name: "Harbour Loft", time_zone: "Europe/Helsinki" };
pub(super) const FOREST: Listing = Listing { id: 40161, name: "Forest Cabin", time_zone: "Europe/Berlin" };

/// The name of a listing there is.
pub(super) fn name_of(id: Option<i64>) -> Option<&'static str> {
    [HARBOUR, FOREST].into_iter().find(|it| id.is_some_and(|id| it.id.cast_signed() == id)).map(|it| it.name)
}
