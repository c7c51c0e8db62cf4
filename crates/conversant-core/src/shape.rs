//! What a value looks like: how the variants of a union are told apart where no property says which one it is.

use serde_json::Value;

/// The shape of the values of a type, as far as it tells them from others.
#[derive(Clone, Copy, Debug)]
pub enum Shape {
    /// Any JSON value.
    Any,
    /// `true` or `false`.
    Boolean,
    /// A whole number.
    Integer,
    /// Any number.
    Number,
    /// Any text.
    Text,
    /// A text that is a day.
    Date,
    /// A text that is a moment.
    DateTime,
    /// One of these texts; others may come to it.
    Values(&'static [&'static str]),
    /// A list of such items.
    List(&'static Shape),
    /// An object of such values.
    Map(&'static Shape),
    /// Properties: name, shape, and whether it is always there.
    Object(&'static [(&'static str, Shape, bool)]),
    /// An object whose property says what it is.
    Tagged(&'static str, &'static [&'static str]),
    /// One of several.
    OneOf(&'static [Shape]),
}

/// How well a value fits a shape; the greater the better.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Fit {
    class: Class,
    /// How many of the value's properties the shape knows.
    known: usize,
    /// Minus how many it knows and the value has not.
    absent: isize,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Class {
    /// It would fit anything.
    Anything,
    /// It may be meant, though nothing says so.
    Perhaps,
    /// Its kind of JSON value.
    Kind,
    /// Its kind, and narrower than others of the kind.
    Narrow,
    /// Its very value.
    Exact,
}

/// The shape that fits the value best: the first of the best ones. None if none fits.
pub(crate) fn best(shapes: &[Shape], value: &Value) -> Option<usize> {
    let fits = shapes.iter().enumerate().filter_map(|(index, shape)| Some((shape.fit(value)?, index)));
    fits.max_by_key(|(fit, index)| (*fit, std::cmp::Reverse(*index))).map(|(_, index)| index)
}

impl Shape {
    fn fit(&self, value: &Value) -> Option<Fit> {
        let class = match (self, value) {
            (Self::Any, _) => Class::Anything,
            (Self::Boolean, Value::Bool(_)) | (Self::Number, Value::Number(_)) | (Self::Text, Value::String(_)) => {
                Class::Kind
            }
            (Self::Integer, Value::Number(number)) if number.is_i64() || number.is_u64() => Class::Narrow,
            (Self::Date, Value::String(text)) if text.parse::<chrono::NaiveDate>().is_ok() => Class::Narrow,
            (Self::DateTime, Value::String(text)) if text.parse::<chrono::DateTime<chrono::Utc>>().is_ok() => {
                Class::Narrow
            }
            (Self::Values(known), Value::String(text)) if known.contains(&text.as_str()) => Class::Exact,
            (Self::Values(_), Value::String(_)) => Class::Perhaps,
            (Self::Tagged(name, known), Value::Object(object)) => {
                match object.get(*name).and_then(Value::as_str).is_some_and(|tag| known.contains(&tag)) {
                    true => Class::Exact,
                    false => Class::Anything,
                }
            }
            (Self::List(item), Value::Array(items)) => {
                let none = Fit { class: Class::Kind, known: 0, absent: 0 };
                return items.iter().map(|value| item.fit(value)).reduce(worse).unwrap_or(Some(none));
            }
            (Self::Map(shape), Value::Object(object)) => {
                object.values().all(|value| shape.takes(value)).then_some(Class::Kind)?
            }
            (Self::Object(properties), Value::Object(object)) => return fit_object(properties, object),
            (Self::OneOf(shapes), value) => {
                let anything = Fit { class: Class::Anything, known: 0, absent: 0 };
                return Some(shapes.iter().filter_map(|shape| shape.fit(value)).max().unwrap_or(anything));
            }
            _ => return None,
        };
        Some(Fit { class, known: 0, absent: 0 })
    }

    /// May a value of this shape be written like this? Replies are read with some tolerance.
    fn takes(&self, value: &Value) -> bool {
        match (self, value) {
            (_, Value::Null) => true,
            (Self::Map(_) | Self::Object(_), Value::Array(items)) => items.is_empty(),
            _ => self.fit(value).is_some(),
        }
    }
}

/// Two items of a list: it fits as badly as the worst.
fn worse(one: Option<Fit>, other: Option<Fit>) -> Option<Fit> {
    let (one, other) = (one?, other?);
    Some(Fit { class: one.class.min(other.class), known: one.known + other.known, absent: one.absent + other.absent })
}

fn fit_object(properties: &[(&str, Shape, bool)], object: &serde_json::Map<String, Value>) -> Option<Fit> {
    let mut known = 0;
    for (name, shape, is_required) in properties {
        match (object.get(*name), shape) {
            (None, _) if *is_required => return None,
            (None, _) => {}
            // A property that can have one value says what the object is.
            (Some(Value::String(text)), Shape::Values([only])) if text != only => return None,
            (Some(Value::String(text)), Shape::Values(values)) => known += usize::from(values.contains(&text.as_str())),
            (Some(value), shape) if shape.takes(value) => known += 1,
            _ => return None,
        }
    }
    let class = if known > 0 || object.is_empty() { Class::Narrow } else { Class::Perhaps };
    let absent = isize::try_from(properties.len() - known).unwrap_or(isize::MAX);
    Some(Fit { class, known, absent: -absent })
}

#[cfg(test)]
mod tests {
    use super::Shape::{self, *};
    use serde_json::json;

    const CAT: Shape = Object(&[("name", Text, true), ("lives", Integer, false), ("indoor", Boolean, false)]);
    const DOG: Shape = Object(&[("name", Text, true), ("barks", Boolean, false)]);
    const BOX: Shape = Object(&[("kind", Values(&["box"]), true), ("holds", Any, false)]);
    const BAG: Shape = Object(&[("kind", Values(&["bag"]), true), ("holds", Any, false)]);

    #[test]
    fn the_shape_that_knows_most_of_a_value_is_taken() {
        let cases: &[(&[Shape], serde_json::Value, Option<usize>)] = &[
            // Not the first that would take it.
            (&[CAT, DOG], json!({"name": "Rex", "barks": true}), Some(1)),
            (&[DOG, CAT], json!({"name": "Tom", "lives": 9, "barks": null, "indoor": true}), Some(1)),
            // As much in both: the one that misses less, then the first.
            (&[CAT, DOG], json!({"name": "Rex"}), Some(1)),
            (&[CAT, CAT], json!({"name": "Tom"}), Some(0)),
            // Something required is not there, or is of another kind.
            (&[CAT, DOG], json!({"lives": 9}), None),
            (&[CAT, DOG], json!({"name": "Tom", "lives": "nine"}), Some(1)),
            // A value that only one may have.
            (&[BOX, BAG], json!({"kind": "bag", "holds": 1}), Some(1)),
            (&[BOX, BAG], json!({"kind": "sack", "holds": 1}), None),
            (&[BOX, BAG], json!({"holds": 1}), None),
            // By kind.
            (&[Number, Integer, Text, Boolean], json!(7), Some(1)),
            (&[Number, Integer, Text, Boolean], json!(7.5), Some(0)),
            (&[Number, Integer, Text, Boolean], json!("7"), Some(2)),
            (&[Number, Integer, Text, Boolean], json!(true), Some(3)),
            (&[Number, Integer, Text, Boolean], json!(null), None),
            (&[Text, DateTime, Date], json!("2024-01-31T10:00:00Z"), Some(1)),
            (&[Text, DateTime, Date], json!("2024-01-31"), Some(2)),
            (&[Text, DateTime, Date], json!("soon"), Some(0)),
            (&[Text, Values(&["auto"])], json!("auto"), Some(1)),
            (&[Values(&["auto"]), Text], json!("other"), Some(1)),
            (&[Values(&["auto"]), Integer], json!("other"), Some(0)),
            // Lists by their items.
            (&[List(&Text), List(&DOG), DOG], json!([{"name": "Rex"}]), Some(1)),
            (&[List(&Integer), List(&Number)], json!([1, 2.5]), Some(1)),
            (&[List(&Text), List(&Integer)], json!(["a", 1]), None),
            (&[List(&DOG), List(&Text)], json!([]), Some(0)),
            (&[DOG, List(&DOG)], json!({"name": "Rex"}), Some(0)),
            // A map is any object that is nothing better.
            (&[Map(&Integer), DOG], json!({"name": "Rex"}), Some(1)),
            (&[Map(&Integer), Object(&[("name", Text, false)])], json!({"a": 1}), Some(0)),
            (&[Any, Map(&Any)], json!({"a": 1}), Some(1)),
            (&[Any, Text], json!([1]), Some(0)),
            // Unions within unions.
            (&[Text, Tagged("type", &["cat", "dog"])], json!({"type": "dog"}), Some(1)),
            (&[OneOf(&[Text, Integer]), DOG], json!(7), Some(0)),
            (&[OneOf(&[Text, Integer]), DOG], json!({"name": "Rex"}), Some(1)),
            // Empty, as PHP writes it.
            (&[Object(&[("more", Map(&Any), true)])], json!({"more": []}), Some(0)),
        ];
        for (shapes, value, expected) in cases {
            assert_eq!(super::best(shapes, value), *expected, "{value} in {shapes:?}");
        }
    }
}
