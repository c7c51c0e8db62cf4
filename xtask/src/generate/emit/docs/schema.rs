//! Types, their fields and webhook events.

use super::super::source::{code, wrap};
use super::WIDTH;
use super::facts;
use super::provenance;
use super::text::lead;
use crate::generate::plan::{EnumValue, Property, Provenance, Schema};
use std::fmt::Write;

/// A type's documentation.
pub(crate) fn schema(name: &str, schema: &Schema) -> String {
    let mut out = if schema.description.is_empty() { format!("`{name}`.") } else { lead(&schema.description) };
    if let Some(found) = &schema.provenance {
        let _ = write!(out, "\n\n{}", provenance(found));
    }
    out
}

/// The documentation of an enum's variant: what it means, or else its value.
pub(crate) fn variant(value: &EnumValue) -> String {
    let wire = code(&value.wire);
    if value.description.is_empty() {
        wire
    } else if value.name == value.wire {
        lead(&value.description)
    } else {
        wrap(&format!("{} On the wire: {wire}.", lead(&value.description)), WIDTH)
    }
}

/// A webhook event's documentation.
pub(crate) fn event(name: &str, description: &str, found: Option<&Provenance>) -> String {
    let mut out = format!("`{name}`: {}", lead(description));
    if let Some(found) = found {
        let _ = write!(out, "\n\n{}", provenance(found));
    }
    out
}

/// A field's documentation.
pub(crate) fn property(wire: &str, rust: &str, property: &Property) -> String {
    let mut out = if property.description.is_empty() { format!("`{wire}`.") } else { lead(&property.description) };
    let facts = facts::of_property(wire, rust, property).join(" ");
    if !facts.is_empty() && out.contains("\n\n") {
        let _ = write!(out, "\n\n{}", wrap(&facts, WIDTH));
    } else if !facts.is_empty() {
        // A paragraph of their own would make a page of a hundred fields twice as long.
        out = wrap(&format!("{out} {facts}"), WIDTH);
    }
    if let Some(found) = &property.provenance {
        let _ = write!(out, "\n\n{}", provenance(found));
    }
    out
}

/// What a setter says of the field it sets.
pub(crate) fn setter(wire: &str, property: &Property) -> String {
    if property.description.is_empty() {
        return format!("`{wire}`.");
    }
    lead(&property.description).split("\n\n").next().unwrap_or_default().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_variant_says_what_it_means_and_its_value_where_that_is_another() {
        for (name, wire, description, about) in [
            ("Busy", "Busy", "", "`Busy`"),
            ("Busy", "busy", "", "`busy`"),
            ("Busy", "Busy", "The other side is busy", "The other side is busy."),
            ("Busy", "busy", "The other side\nis busy.", "The other side is busy. On the wire: `busy`."),
        ] {
            let value = EnumValue { name: name.into(), wire: wire.into(), description: description.into() };
            assert_eq!(variant(&value), about);
        }
    }
}
