//! Whether what one side sends is what the other takes: the question behind every break on the wire. In a request, callers of
//! the base send and the vendor of the head takes; in a reply it is the other way round.

use super::schema::{Schema, Slot, plain};
use serde_json::Value;

/// Who takes a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Taker {
    /// Holds a request against every word of its documents.
    Vendor,
    /// A client that was made before: its enums and unions are open, what it does not know it skips, it has no limits,
    /// `null` is as good as absent, and no list as good as an empty one.
    Client,
}

/// Why a value of one schema is not taken as one of the other, if some are not.
pub(super) fn misfit(sent: Schema<'_>, taken: Schema<'_>, taker: Taker) -> Option<String> {
    Fit { taker, seen: Vec::new() }.schema(sent, taken)
}

/// The same of a place, which may be left empty.
pub(super) fn slot_misfit(sent: Option<Slot<'_>>, taken: Option<Slot<'_>>, taker: Taker) -> Option<String> {
    Fit { taker, seen: Vec::new() }.slot(sent, taken)
}

struct Fit<'a> {
    taker: Taker,
    /// Pairs of named schemas that are being compared further up.
    seen: Vec<(&'a str, &'a str)>,
}

impl<'a> Fit<'a> {
    fn slot(&mut self, sent: Option<Slot<'a>>, taken: Option<Slot<'a>>) -> Option<String> {
        let taken = taken?;
        let lenient = self.taker == Taker::Client && {
            let target = taken.schema.target();
            !taken.required || target.text("type") == "array" || is_anything(target)
        };
        match (sent, self.taker) {
            (None, _) if !taken.required || lenient => None,
            (Some(sent), _) if !sent.required && taken.required && !lenient => self.absent(),
            (None, _) => self.absent(),
            (Some(sent), _) => {
                if sent.schema.is_nullable() && !taken.schema.is_nullable() && !lenient {
                    return Some(match self.taker {
                        Taker::Vendor => "null is refused".to_owned(),
                        Taker::Client => "it may be null, which was not read".to_owned(),
                    });
                }
                self.schema(sent.schema, taken.schema)
            }
        }
    }

    fn absent(&self) -> Option<String> {
        Some(match self.taker {
            Taker::Vendor => "a request without it is refused".to_owned(),
            Taker::Client => "a reply may lack it, which was not read".to_owned(),
        })
    }

    fn schema(&mut self, sent: Schema<'a>, taken: Schema<'a>) -> Option<String> {
        if let (Some(sent), Some(taken)) = (sent.name(), taken.name()) {
            // A type under one name on both sides is compared by itself.
            if sent == taken || self.seen.contains(&(sent, taken)) {
                return None;
            }
            self.seen.push((sent, taken));
        }
        let (sent, taken) = (sent.target(), taken.target());
        if is_anything(taken) {
            return None;
        }
        if let Some(variants) = taken.variants() {
            return self.union(sent, taken, &variants);
        }
        if let Some(variants) = sent.variants() {
            return variants.into_iter().find_map(|variant| self.schema(variant, taken));
        }
        match (sent.text("type"), taken.text("type")) {
            ("array", "array") => match (sent.items(), taken.items()) {
                (Some(sent_items), Some(items)) => self.schema(sent_items, items).or_else(|| self.limits(sent, taken)),
                _ => self.limits(sent, taken),
            },
            ("object", "object") => self.object(sent, taken),
            _ => self.scalar(sent, taken),
        }
    }

    fn object(&mut self, sent: Schema<'a>, taken: Schema<'a>) -> Option<String> {
        for (name, slot) in taken.properties() {
            if let Some(why) = self.slot(sent.property(name), Some(slot)) {
                return Some(format!("`{name}`: {why}"));
            }
        }
        let closed = taken.get("additionalProperties") == Some(&Value::Bool(false));
        if closed && self.taker == Taker::Vendor {
            let unknown = sent.properties().find(|(name, _)| taken.property(name).is_none());
            if let Some((name, _)) = unknown {
                return Some(format!("`{name}` is refused"));
            }
        }
        match (sent.values(), taken.values()) {
            (Some(sent), Some(taken)) => self.schema(sent, taken),
            _ => None,
        }
    }

    fn union(&mut self, sent: Schema<'a>, taken: Schema<'a>, variants: &[Schema<'a>]) -> Option<String> {
        let mapping = taken.mapping();
        // A client keeps a variant that it does not know.
        let open = self.taker == Taker::Client;
        if !sent.mapping().is_empty() && !mapping.is_empty() {
            for (value, variant) in sent.mapping() {
                match mapping.iter().find(|(known, _)| *known == value) {
                    None if open => {}
                    None => return Some(format!("`{value}` is refused")),
                    Some((_, known)) if *known != variant => {
                        let (one, other) = (Schema::named(sent.root, variant)?, Schema::named(taken.root, known)?);
                        if let Some(why) = self.schema(one, other) {
                            return Some(format!("`{value}` is another type: {why}"));
                        }
                    }
                    Some(_) => {}
                }
            }
            return None;
        }
        let sent_variants = sent.variants().unwrap_or_else(|| vec![sent]);
        for variant in sent_variants {
            if !variants
                .iter()
                .any(|taken| Fit { taker: self.taker, seen: self.seen.clone() }.schema(variant, *taken).is_none())
                && !open
            {
                return Some(format!("{} is refused", variant.words()));
            }
        }
        None
    }

    fn scalar(&self, sent: Schema<'_>, taken: Schema<'_>) -> Option<String> {
        if !is_within(kind(sent), kind(taken)) {
            let (sent, taken) = (sent.words(), taken.words());
            return Some(match self.taker {
                Taker::Vendor => format!("{sent} is refused where {taken} is wanted"),
                Taker::Client => format!("{sent} comes where {taken} was read"),
            });
        }
        // Enums of other types than text are plain values to a client.
        if self.taker == Taker::Vendor
            && let Some(allowed) = taken.values_allowed()
        {
            match sent.values_allowed() {
                None => return Some("only some values are taken".to_owned()),
                Some(values) => {
                    if let Some(refused) = values.iter().find(|value| !allowed.contains(value)) {
                        return Some(format!("{} is refused", plain(refused)));
                    }
                }
            }
        }
        self.limits(sent, taken)
    }

    fn limits(&self, sent: Schema<'_>, taken: Schema<'_>) -> Option<String> {
        if self.taker == Taker::Client {
            return None;
        }
        let number = |schema: Schema<'_>, key: &str| schema.get(key).and_then(Value::as_f64);
        let tighter = |key: &str, beyond: fn(f64, f64) -> bool| {
            let most = number(taken, key)?;
            number(sent, key).is_none_or(|sent| beyond(sent, most)).then(|| plain_number(most))
        };
        let more = |sent: f64, most: f64| sent > most;
        let less = |sent: f64, least: f64| sent < least;
        if let Some(most) = tighter("maxLength", more) {
            return Some(format!("more than {most} characters are refused"));
        }
        if let Some(least) = tighter("minLength", less).filter(|least| least != "0") {
            return Some(format!("fewer than {least} characters are refused"));
        }
        if let Some(most) = tighter("maxItems", more) {
            return Some(format!("more than {most} items are refused"));
        }
        if let Some(least) = tighter("minItems", less).filter(|least| least != "0") {
            return Some(format!("fewer than {least} items are refused"));
        }
        if let Some(most) = tighter("maximum", more) {
            return Some(format!("above {most} is refused"));
        }
        if let Some(least) = tighter("minimum", less) {
            return Some(format!("below {least} is refused"));
        }
        for (key, words) in [("pattern", "what does not match"), ("multipleOf", "what is no multiple of")] {
            match taken.get(key) {
                Some(wanted) if sent.get(key) != Some(wanted) => {
                    return Some(format!("{words} {} is refused", plain(wanted)));
                }
                _ => {}
            }
        }
        None
    }
}

fn plain_number(number: f64) -> String {
    number.to_string()
}

fn is_anything(schema: Schema<'_>) -> bool {
    schema.text("type").is_empty() && schema.variants().is_none() && schema.values_allowed().is_none()
}

/// How a value is written. Formats that are only documentation are none.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind<'a> {
    Text,
    /// Text of a form that is read.
    Form(&'a str),
    TextOrInteger,
    Flag,
    Int32,
    Integer,
    Number,
    Other(&'a str),
}

fn kind(schema: Schema<'_>) -> Kind<'_> {
    match (schema.text("type"), schema.text("format")) {
        ("string", form @ ("date-time" | "date" | "space-date-time" | "ajax-date-time" | "binary" | "uuid")) => {
            Kind::Form(form)
        }
        ("string", "string-or-integer") => Kind::TextOrInteger,
        ("string", _) => Kind::Text,
        ("integer", "int-bool") => Kind::Flag,
        ("integer", "int32") => Kind::Int32,
        ("integer", _) => Kind::Integer,
        ("number", _) => Kind::Number,
        ("", _) if schema.values_allowed().is_some() => Kind::Text,
        (other, _) => Kind::Other(other),
    }
}

/// Is every value that is written one way also one that is written the other?
fn is_within(one: Kind<'_>, other: Kind<'_>) -> bool {
    use Kind::*;
    one == other
        || matches!(
            (one, other),
            (Form(_), Text | TextOrInteger)
                | (Text | Int32 | Integer | Flag, TextOrInteger)
                | (Flag, Int32)
                | (Flag | Int32, Integer)
                | (Flag | Int32 | Integer, Number)
        )
}
