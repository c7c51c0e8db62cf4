//! Wire forms that become the type a Rust user expects: as types that implement [`Form`], and as `#[serde(with = …)]`
//! modules.
//!
//! Each module has `deserialize` and `serialize` for a required value and an `option` module for an optional one.

use crate::object::Missing;
use chrono::format::{self, Item, Parsed, StrftimeItems};
use chrono::{DateTime, NaiveDate, NaiveDateTime, Utc};
use serde::de::{self, Deserialize, Deserializer, SeqAccess, Visitor};
use serde::{Serialize, Serializer};
use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;
use std::sync::LazyLock;

/// How a value is written on the wire.
pub trait Form<T> {
    /// Reads a value.
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error>;

    /// Writes a value.
    fn write<S: Serializer>(value: &T, serializer: S) -> Result<S::Ok, S::Error>;

    /// The value of a required property that is absent: most have none.
    #[doc(hidden)]
    fn missing<E: de::Error>(name: &'static str) -> Result<T, E> {
        Err(E::missing_field(name))
    }
}

/// As the type itself is read and written.
#[derive(Debug)]
pub struct Plain;

impl<T: Serialize + for<'de> Deserialize<'de>> Form<T> for Plain {
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
        T::deserialize(deserializer)
    }

    fn write<S: Serializer>(value: &T, serializer: S) -> Result<S::Ok, S::Error> {
        value.serialize(serializer)
    }

    fn missing<E: de::Error>(name: &'static str) -> Result<T, E> {
        T::deserialize(Missing(name, PhantomData))
    }
}

/// Types for forms that have a way of their own to be read, and are written as they are.
macro_rules! read_forms {
    ($($(#[$doc:meta])* $form:ident <$T:ident: $bound:path> $type:ty = $read:path;)*) => {$(
        $(#[$doc])*
        #[derive(Debug)]
        pub struct $form;

        impl<$T: $bound + Serialize + for<'de> Deserialize<'de>> Form<$type> for $form {
            fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<$type, D::Error> {
                $read(deserializer)
            }

            fn write<S: Serializer>(value: &$type, serializer: S) -> Result<S::Ok, S::Error> {
                value.serialize(serializer)
            }
        }
    )*};
}

read_forms! {
    /// A list; `null` is an empty one.
    List<T: Sized> Vec<T> = list::deserialize;
    /// An object of a named type; an empty list is an empty object, as PHP writes it.
    Object<T: Sized> Option<T> = object::option;
    /// A list of such objects.
    Objects<T: Sized> Option<Vec<T>> = object::list;
    /// A value whose `null` says something else than that it is absent, as in a JSON Merge Patch.
    NullApart<T: Sized> Option<Option<T>> = null_apart::deserialize;
    /// An integer in an XML element, which may be empty.
    Integer<T: TryFrom<i128>> Option<T> = integer::option;
}

/// Writes the `option` half of a wire form from its `Form`, so that the two cannot disagree.
macro_rules! wire_form {
    ($(#[$doc:meta])* $form:ident, $module:ident, $value:ty, $read:expr, $write:expr) => {
        $(#[$doc])*
        #[derive(Debug)]
        pub struct $form;

        wire_form!(@of $form, $value, $module::deserialize, $module::serialize);
        wire_form!(@of $form, Option<$value>, $module::option::deserialize, $module::option::serialize);
        wire_form!(@of $form, Option<Option<$value>>, $module::null_apart::deserialize, $module::null_apart::serialize);

        $(#[$doc])*
        pub mod $module {
            use super::*;

            struct Form($value);

            impl<'de> Deserialize<'de> for Form {
                fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                    let scalar = deserializer.deserialize_any(ScalarVisitor)?;
                    let read: fn(&Scalar<'_>) -> Option<$value> = $read;
                    read(&scalar).map(Form).ok_or_else(|| de::Error::custom(concat!("not a ", stringify!($module))))
                }
            }

            /// Reads the value.
            pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<$value, D::Error> {
                Form::deserialize(deserializer).map(|form| form.0)
            }

            /// Writes the value.
            pub fn serialize<S: Serializer>(value: &$value, serializer: S) -> Result<S::Ok, S::Error> {
                let write: fn(&$value, S) -> Result<S::Ok, S::Error> = $write;
                write(value, serializer)
            }

            /// The same for a value that may be absent or `null`.
            pub mod option {
                use super::*;

                /// Reads the value if there is one.
                pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<$value>, D::Error> {
                    Ok(Option::<Form>::deserialize(deserializer)?.map(|form| form.0))
                }

                /// Writes the value, or `null`.
                pub fn serialize<S: Serializer>(value: &Option<$value>, serializer: S) -> Result<S::Ok, S::Error> {
                    match value {
                        Some(value) => super::serialize(value, serializer),
                        None => serializer.serialize_none(),
                    }
                }
            }

            /// The same for a value whose `null` says something else than that it is absent.
            pub mod null_apart {
                use super::*;

                /// Reads the value, or `null`.
                pub fn deserialize<'de, D: Deserializer<'de>>(
                    deserializer: D,
                ) -> Result<Option<Option<$value>>, D::Error> {
                    option::deserialize(deserializer).map(Some)
                }

                /// Writes the value, or `null`.
                pub fn serialize<S: Serializer>(
                    value: &Option<Option<$value>>,
                    serializer: S,
                ) -> Result<S::Ok, S::Error> {
                    match value {
                        Some(Some(value)) => super::serialize(value, serializer),
                        _ => serializer.serialize_none(),
                    }
                }
            }
        }
    };
    (@of $form:ident, $value:ty, $read:path, $write:path) => {
        impl Form<$value> for $form {
            fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<$value, D::Error> {
                $read(deserializer)
            }

            fn write<S: Serializer>(value: &$value, serializer: S) -> Result<S::Ok, S::Error> {
                $write(value, serializer)
            }
        }
    };
}

wire_form!(
    /// Seconds since 1970, as an integer. The object that PHP makes of a moment is read too, if it is in UTC or says how
    /// far from it.
    UnixTime,
    unix_time,
    DateTime<Utc>,
    |scalar| match scalar {
        Scalar::Moment { date, zone } => {
            let zone = if zone == "UTC" || zone == "Z" { "+00:00" } else { zone };
            DateTime::parse_from_str(&format!("{date}{zone}"), "%Y-%m-%d %H:%M:%S%.f%:z").ok().map(|it| it.to_utc())
        }
        scalar => DateTime::from_timestamp(scalar.integer()?.try_into().ok()?, 0),
    },
    |value, serializer| serializer.serialize_i64(value.timestamp())
);

/// To read a format takes longer than to read a moment by it, and a page has thousands.
static SPACED: LazyLock<Vec<Item<'static>>> = LazyLock::new(|| StrftimeItems::new("%Y-%m-%d %H:%M:%S%.f").collect());

wire_form!(
    /// `2024-01-31 10:00:00`, in UTC; a date alone is read as its midnight.
    SpaceDateTime,
    space_date_time,
    DateTime<Utc>,
    |scalar| {
        let text = scalar.text()?;
        let mut parsed = Parsed::new();
        let naive = format::parse(&mut parsed, text, SPACED.iter()).and_then(|()| parsed.to_naive_datetime_with_offset(0));
        let naive = naive.ok().or_else(|| text.parse::<NaiveDate>().ok().map(NaiveDateTime::from));
        naive.map(|naive| naive.and_utc()).or_else(|| text.parse().ok())
    },
    |value, serializer| serializer.collect_str(&value.format("%Y-%m-%d %H:%M:%S"))
);

wire_form!(
    /// `/Date(1706695200000)/`: milliseconds since 1970, as ASP.NET AJAX writes them.
    AjaxDateTime,
    ajax_date_time,
    DateTime<Utc>,
    |scalar| {
        let text = scalar.text()?;
        match text.strip_prefix("/Date(").and_then(|rest| rest.strip_suffix(")/")) {
            Some(milliseconds) => DateTime::from_timestamp_millis(milliseconds.parse().ok()?),
            None => text.parse().ok(),
        }
    },
    |value, serializer| serializer.collect_str(&format_args!("/Date({})/", value.timestamp_millis()))
);

wire_form!(
    /// `0` or `1`; `false`, `true` and quoted digits are read too.
    IntBool,
    int_bool,
    bool,
    |scalar| match scalar {
        Scalar::Integer(0) => Some(false),
        Scalar::Integer(1) => Some(true),
        Scalar::Bool(value) => Some(*value),
        Scalar::Text(text) if text == "0" => Some(false),
        Scalar::Text(text) if text == "1" => Some(true),
        _ => None,
    },
    |value, serializer| serializer.serialize_u8(u8::from(*value))
);

wire_form!(
    /// Text, or a bare number that is read as its digits.
    StringOrInteger,
    string_or_integer,
    String,
    |scalar| match scalar {
        Scalar::Integer(value) => Some(value.to_string()),
        Scalar::Text(text) => Some(text.clone().into_owned()),
        Scalar::Bool(_) | Scalar::Moment { .. } => None,
    },
    |value, serializer| serializer.serialize_str(value)
);

wire_form!(
    /// A number; its digits as text are read too.
    IntegerOrString,
    integer_or_string,
    i64,
    |scalar| scalar.integer()?.try_into().ok(),
    |value, serializer| serializer.serialize_i64(*value)
);

/// A value whose `null` says something else than that it is absent, as in a JSON Merge Patch.
pub mod null_apart {
    use super::*;

    /// Reads the value, or `null`; what is absent is not read.
    pub fn deserialize<'de, D: Deserializer<'de>, T: Deserialize<'de>>(
        deserializer: D,
    ) -> Result<Option<Option<T>>, D::Error> {
        Option::deserialize(deserializer).map(Some)
    }
}

/// A list; `null` is an empty one.
pub mod list {
    use super::*;

    /// Reads the list.
    pub fn deserialize<'de, D, T>(deserializer: D) -> Result<Vec<T>, D::Error>
    where
        D: Deserializer<'de>,
        T: Deserialize<'de>,
    {
        struct List<T>(PhantomData<T>);

        impl<'de, T: Deserialize<'de>> Visitor<'de> for List<T> {
            type Value = Vec<T>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a list or null")
            }

            fn visit_none<E>(self) -> Result<Self::Value, E> {
                Ok(Vec::new())
            }

            fn visit_unit<E>(self) -> Result<Self::Value, E> {
                Ok(Vec::new())
            }

            fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
                Vec::deserialize(deserializer)
            }

            fn visit_seq<A: SeqAccess<'de>>(self, items: A) -> Result<Self::Value, A::Error> {
                Vec::deserialize(de::value::SeqAccessDeserializer::new(items))
            }
        }

        deserializer.deserialize_option(List(PhantomData))
    }
}

/// Objects; an empty list is an empty object, as PHP writes it.
pub mod object {
    use super::*;
    use serde::de::IgnoredAny;
    use serde::de::value::{MapAccessDeserializer, MapDeserializer};
    use serde_json::{Map, Value};

    /// An object of a named type.
    struct Named<T>(T);

    impl<'de, T: Deserialize<'de>> Deserialize<'de> for Named<T> {
        fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
            deserializer.deserialize_any(ObjectVisitor(PhantomData)).map(Named)
        }
    }

    struct ObjectVisitor<T>(PhantomData<T>);

    impl<'de, T: Deserialize<'de>> Visitor<'de> for ObjectVisitor<T> {
        type Value = T;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("an object")
        }

        fn visit_map<A: de::MapAccess<'de>>(self, map: A) -> Result<T, A::Error> {
            T::deserialize(MapAccessDeserializer::new(map))
        }

        fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<T, A::Error> {
            match items.next_element::<IgnoredAny>()? {
                Some(_) => Err(de::Error::invalid_type(de::Unexpected::Seq, &self)),
                None => T::deserialize(MapDeserializer::new(std::iter::empty::<(&str, &str)>())),
            }
        }
    }

    /// Reads an object of a named type, if there is one.
    pub fn option<'de, D: Deserializer<'de>, T: Deserialize<'de>>(deserializer: D) -> Result<Option<T>, D::Error> {
        Ok(Option::<Named<T>>::deserialize(deserializer)?.map(|object| object.0))
    }

    /// Reads an object of any shape.
    pub fn free<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Map<String, Value>, D::Error> {
        Named::deserialize(deserializer).map(|object| object.0)
    }

    /// Reads a list of objects, if there is one.
    pub fn list<'de, D, T>(deserializer: D) -> Result<Option<Vec<T>>, D::Error>
    where
        D: Deserializer<'de>,
        T: Deserialize<'de>,
    {
        let objects = Option::<Vec<Named<T>>>::deserialize(deserializer)?;
        Ok(objects.map(|objects| objects.into_iter().map(|object| object.0).collect()))
    }
}

/// An integer in an XML element, which may be empty.
pub mod integer {
    use super::*;

    /// Reads the integer if there is one.
    pub fn option<'de, D, T>(deserializer: D) -> Result<Option<T>, D::Error>
    where
        D: Deserializer<'de>,
        T: TryFrom<i128>,
    {
        struct Form<T>(Option<T>);

        impl<'de, T: TryFrom<i128>> Deserialize<'de> for Form<T> {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let scalar = deserializer.deserialize_any(ScalarVisitor)?;
                if scalar.text().is_some_and(|text| text.trim().is_empty()) {
                    return Ok(Self(None));
                }
                let integer = scalar.integer().and_then(|integer| T::try_from(integer).ok());
                integer.map(|integer| Self(Some(integer))).ok_or_else(|| de::Error::custom("not an integer"))
            }
        }

        Ok(Option::<Form<T>>::deserialize(deserializer)?.and_then(|form| form.0))
    }
}

/// A string that becomes an open enum.
pub mod open_enum {
    use super::*;

    /// Reads the value without a copy where the format allows it.
    pub fn deserialize<'de, D, T>(deserializer: D) -> Result<T, D::Error>
    where
        D: Deserializer<'de>,
        T: for<'a> From<&'a str>,
    {
        struct Text<T>(PhantomData<T>);

        impl<T: for<'a> From<&'a str>> Visitor<'_> for Text<T> {
            type Value = T;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a string")
            }

            fn visit_str<E>(self, text: &str) -> Result<T, E> {
                Ok(T::from(text))
            }
        }

        deserializer.deserialize_str(Text(PhantomData))
    }
}

/// A scalar in whatever form the provider chose.
enum Scalar<'de> {
    Bool(bool),
    Integer(i128),
    /// Borrowed where the format allows it: most texts are parsed and dropped.
    Text(Cow<'de, str>),
    /// `{"date": "2018-10-25 07:10:27.000000", "timezone_type": 3, "timezone": "UTC"}`, as PHP writes a moment.
    Moment {
        date: String,
        zone: String,
    },
}

impl Scalar<'_> {
    fn integer(&self) -> Option<i128> {
        match self {
            Self::Integer(value) => Some(*value),
            Self::Text(text) => text.trim().parse().ok(),
            Self::Bool(_) | Self::Moment { .. } => None,
        }
    }

    fn text(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            _ => None,
        }
    }
}

struct ScalarVisitor;

impl<'de> Visitor<'de> for ScalarVisitor {
    type Value = Scalar<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a string, a number or a boolean")
    }

    fn visit_bool<E>(self, value: bool) -> Result<Scalar<'de>, E> {
        Ok(Scalar::Bool(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Scalar<'de>, E> {
        Ok(Scalar::Integer(value.into()))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Scalar<'de>, E> {
        Ok(Scalar::Integer(value.into()))
    }

    fn visit_str<E>(self, value: &str) -> Result<Scalar<'de>, E> {
        Ok(Scalar::Text(Cow::Owned(value.to_owned())))
    }

    fn visit_borrowed_str<E>(self, value: &'de str) -> Result<Scalar<'de>, E> {
        Ok(Scalar::Text(Cow::Borrowed(value)))
    }

    fn visit_string<E>(self, value: String) -> Result<Scalar<'de>, E> {
        Ok(Scalar::Text(Cow::Owned(value)))
    }

    /// An XML element that holds only text arrives as a map with one entry, `$text`.
    fn visit_map<A: de::MapAccess<'de>>(self, mut map: A) -> Result<Scalar<'de>, A::Error> {
        let (mut text, mut date, mut zone) = (String::new(), None, None);
        while let Some(key) = map.next_key::<Cow<'de, str>>()? {
            match &*key {
                "$text" => text = map.next_value()?,
                "date" => date = map.next_value()?,
                "timezone" => zone = map.next_value()?,
                _ => drop(map.next_value::<de::IgnoredAny>()?),
            }
        }
        Ok(match (date, zone) {
            (Some(date), Some(zone)) => Scalar::Moment { date, zone },
            _ => Scalar::Text(Cow::Owned(text)),
        })
    }
}
