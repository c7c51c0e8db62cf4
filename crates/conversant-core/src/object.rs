//! Reading and writing objects whose properties are known. It does what serde's derive does, with most of the code here
//! once, and not in every client once for each type.

use crate::wire;
use serde::de::{self, DeserializeSeed, Deserializer, IgnoredAny, MapAccess, Visitor};
use serde::ser::{Serialize, SerializeStruct, Serializer};
use std::fmt;
use std::marker::PhantomData;

/// An object of the vendor's.
pub trait Object: Sized {
    /// The type's name.
    const NAME: &'static str;
    /// The names of its properties on the wire.
    const PROPERTIES: &'static [&'static str];

    /// The index of a property; of one that is not known, the index after the last.
    fn index(name: &str) -> usize;

    /// Reads all properties.
    fn read<'de, A: MapAccess<'de>>(properties: &mut Properties<'de, A>) -> Result<Self, A::Error>;
}

/// Reads an object.
pub fn read<'de, T: Object, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    deserializer.deserialize_struct(T::NAME, T::PROPERTIES, ObjectVisitor(PhantomData))
}

struct ObjectVisitor<T>(PhantomData<T>);

impl<'de, T: Object> Visitor<'de> for ObjectVisitor<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<T, A::Error> {
        T::read(&mut Properties { map, index: T::index, failed: None })
    }
}

/// The properties of an object as they arrive. What fails is kept until they have ended, and ends them: a `?` for each
/// property would be most of the code of a type.
#[allow(missing_debug_implementations, reason = "it may hold what a person wrote")]
pub struct Properties<'de, A: MapAccess<'de>> {
    map: A,
    index: fn(&str) -> usize,
    failed: Option<A::Error>,
}

impl<'de, A: MapAccess<'de>> Properties<'de, A> {
    /// The index of the next property.
    #[allow(clippy::should_implement_trait, reason = "what it gives is not all there is of an item")]
    pub fn next(&mut self) -> Option<usize> {
        if self.failed.is_some() {
            return None;
        }
        self.map.next_key_seed(Name(self.index)).unwrap_or_else(|error| {
            self.failed = Some(error);
            None
        })
    }

    /// Reads the property's value in a wire form.
    pub fn value<F: wire::Form<T>, T>(&mut self, value: &mut Option<T>, name: &'static str) {
        if value.is_some() {
            self.failed = Some(de::Error::duplicate_field(name));
            return;
        }
        match self.map.next_value_seed(Value::<F, T>(PhantomData)) {
            Ok(found) => *value = Some(found),
            Err(error) => self.failed = Some(error),
        }
    }

    /// Passes over the value of a property that is not known.
    pub fn skip(&mut self) {
        self.failed = self.map.next_value::<IgnoredAny>().err();
    }

    /// The first failure, if there was one.
    pub fn end(&mut self) -> Result<(), A::Error> {
        self.failed.take().map_or(Ok(()), Err)
    }
}

/// What was read of a property that is required.
pub fn required<F: wire::Form<T>, T, E: de::Error>(value: Option<T>, name: &'static str) -> Result<T, E> {
    match value {
        Some(value) => Ok(value),
        None => F::missing(name),
    }
}

struct Name(fn(&str) -> usize);

impl<'de> DeserializeSeed<'de> for Name {
    type Value = usize;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<usize, D::Error> {
        deserializer.deserialize_identifier(self)
    }
}

impl Visitor<'_> for Name {
    type Value = usize;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the name of a property")
    }

    fn visit_str<E>(self, name: &str) -> Result<usize, E> {
        Ok((self.0)(name))
    }
}

struct Value<F, T>(PhantomData<(F, T)>);

impl<'de, F: wire::Form<T>, T> DeserializeSeed<'de> for Value<F, T> {
    type Value = T;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<T, D::Error> {
        F::read(deserializer)
    }
}

/// An object as it is written. What fails is kept to the end, as when it is read.
#[allow(missing_debug_implementations, reason = "it may hold what a person wrote")]
pub struct Writer<S: SerializeStruct> {
    object: S,
    failed: Option<S::Error>,
}

/// Begins to write an object.
pub fn write<T: Object, S: Serializer>(serializer: S) -> Result<Writer<S::SerializeStruct>, S::Error> {
    Ok(Writer { object: serializer.serialize_struct(T::NAME, T::PROPERTIES.len())?, failed: None })
}

impl<S: SerializeStruct> Writer<S> {
    /// Writes a property in a wire form.
    pub fn always<F: wire::Form<T>, T>(&mut self, name: &'static str, value: &T) {
        if self.failed.is_none() {
            self.failed = self.object.serialize_field(name, &Written::<F, T>(value, PhantomData)).err();
        }
    }

    /// Writes a property unless it is absent.
    pub fn present<F: wire::Form<Option<T>>, T>(&mut self, name: &'static str, value: &Option<T>) {
        match value {
            Some(_) => self.always::<F, _>(name, value),
            None if self.failed.is_none() => self.failed = self.object.skip_field(name).err(),
            None => {}
        }
    }

    /// All of it is written.
    pub fn end(self) -> Result<S::Ok, S::Error> {
        self.failed.map_or_else(|| self.object.end(), Err)
    }
}

struct Written<'a, F, T>(&'a T, PhantomData<F>);

impl<F: wire::Form<T>, T> Serialize for Written<'_, F, T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        F::write(self.0, serializer)
    }
}

/// Stands for a value that is not there: absent is `None`, and an error where something has to be.
pub(crate) struct Missing<E>(pub(crate) &'static str, pub(crate) PhantomData<E>);

impl<'de, E: de::Error> Deserializer<'de> for Missing<E> {
    type Error = E;

    fn deserialize_any<V: Visitor<'de>>(self, _: V) -> Result<V::Value, E> {
        Err(E::missing_field(self.0))
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, E> {
        visitor.visit_none()
    }

    serde::forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf unit unit_struct newtype_struct
        seq tuple tuple_struct map struct enum identifier ignored_any
    }
}

/// What an object can do beside its `Default` and its setters. Of each property: its index and its name on the wire;
/// whether it is `required`, `optional` (absent if `None`) or `defaulted` (read if it is absent, and written always); its
/// wire form; and whether `Debug` shows it or, of `text`, its size.
#[doc(hidden)]
#[macro_export]
macro_rules! object {
    ($type:ident { $($index:literal $field:ident = $name:literal $presence:ident $form:ident $how:ident,)* }) => {
        #[doc(hidden)]
        #[allow(deprecated)]
        impl $crate::object::Object for $type {
            const NAME: &'static str = stringify!($type);
            const PROPERTIES: &'static [&'static str] = &[$($name),*];

            fn index(name: &str) -> usize {
                match name {
                    $($name => $index,)*
                    _ => Self::PROPERTIES.len(),
                }
            }

            fn read<'de, A: $crate::codegen::serde::de::MapAccess<'de>>(
                properties: &mut $crate::object::Properties<'de, A>,
            ) -> ::core::result::Result<Self, A::Error> {
                $(let mut $field = None;)*
                while let Some(index) = properties.next() {
                    match index {
                        $($index => properties.value::<$crate::wire::$form, _>(&mut $field, $name),)*
                        _ => properties.skip(),
                    }
                }
                properties.end()?;
                Ok(Self { $($field: $crate::object!(@$presence $field $name $form),)* })
            }
        }

        impl<'de> $crate::codegen::serde::Deserialize<'de> for $type {
            fn deserialize<D: $crate::codegen::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> ::core::result::Result<Self, D::Error> {
                $crate::object::read(deserializer)
            }
        }

        #[allow(deprecated)]
        impl $crate::codegen::serde::Serialize for $type {
            fn serialize<S: $crate::codegen::serde::Serializer>(
                &self,
                serializer: S,
            ) -> ::core::result::Result<S::Ok, S::Error> {
                #[allow(unused_mut, reason = "it may have no property")]
                let mut object = $crate::object::write::<Self, S>(serializer)?;
                $($crate::object!(@write $presence $form object $name self.$field);)*
                object.end()
            }
        }

        #[allow(deprecated)]
        impl ::core::clone::Clone for $type {
            #[inline]
            fn clone(&self) -> Self {
                Self { $($field: self.$field.clone(),)* }
            }
        }

        #[allow(deprecated)]
        impl ::core::cmp::PartialEq for $type {
            #[inline]
            fn eq(&self, other: &Self) -> bool {
                let _ = other;
                true $(&& self.$field == other.$field)*
            }
        }

        $crate::redacted_debug!($type { $($field: $how,)* });
    };
    (@required $field:ident $name:literal $form:ident) => {
        $crate::object::required::<$crate::wire::$form, _, A::Error>($field, $name)?
    };
    (@$presence:ident $field:ident $name:literal $form:ident) => { $field.unwrap_or_default() };
    (@write optional $form:ident $object:ident $name:literal $self:ident.$field:ident) => {
        $object.present::<$crate::wire::$form, _>($name, &$self.$field)
    };
    (@write $presence:ident $form:ident $object:ident $name:literal $self:ident.$field:ident) => {
        $object.always::<$crate::wire::$form, _>($name, &$self.$field)
    };
}

#[cfg(test)]
mod tests {
    use crate::wire;
    use serde_json::{from_str, json, to_string};

    #[derive(Default)]
    struct Room {
        number: String,
        beds: Option<i64>,
        guests: Vec<String>,
        is_free: bool,
        note: Option<Option<String>>,
        floor: Option<i64>,
    }

    crate::object!(Room {
        0 number = "roomNumber" required Plain text,
        1 beds = "beds" optional Plain shown,
        2 guests = "guests" defaulted List text,
        3 is_free = "isFree" required IntBool shown,
        4 note = "note" optional NullApart text,
        5 floor = "floor" defaulted Plain shown,
    });

    struct Nothing {}

    crate::object!(Nothing {});

    #[test]
    fn properties_are_read_in_any_order_and_new_ones_passed_over() {
        let texts = [
            r#"{"roomNumber":"7","beds":2,"guests":["Ada"],"isFree":0,"note":null}"#,
            r#"{"isFree":0,"new":{"beds":9},"note":null,"beds":2,"roomNumber":"7","also":[],"guests":["Ada"]}"#,
            r#"{"note":null,"guests":["Ada"],"isFree":"0","beds":2,"roomNumber":"\u0037"}"#,
        ];
        for text in texts {
            let room: Room = from_str(text).unwrap_or_else(|error| panic!("{text}: {error}"));
            assert_eq!((room.number.as_str(), room.beds, room.is_free), ("7", Some(2), false), "{text}");
            assert_eq!((room.guests, room.note, room.floor), (vec!["Ada".to_owned()], Some(None), None), "{text}");
        }
    }

    #[test]
    fn what_is_missing_twice_or_no_object_is_refused() {
        let cases = [
            (r#"{"isFree":1}"#, "missing field `roomNumber`"),
            (r#"{"roomNumber":"7"}"#, "missing field `isFree`"),
            (r#"{"roomNumber":"7","roomNumber":"8","isFree":1}"#, "duplicate field `roomNumber`"),
            (r#"{"roomNumber":7,"isFree":1}"#, "invalid type: integer `7`, expected a string"),
            (r#"["7",2,[],1]"#, "invalid type: sequence, expected an object"),
            (r#"{"roomNumber":"7","isFree":1,"new":}"#, "expected value"),
        ];
        for (text, expected) in cases {
            let error = from_str::<Room>(text).err().map(|error| error.to_string()).unwrap_or_default();
            assert!(error.starts_with(expected), "{text}: {error}");
        }
    }

    #[test]
    fn absent_is_not_written_and_what_has_a_default_is() {
        let empty = Room { number: "7".to_owned(), ..Room::default() };
        let expected = r#"{"roomNumber":"7","guests":[],"isFree":0,"floor":null}"#;
        assert_eq!(to_string(&empty).expect("JSON"), expected);
        let full = Room { beds: Some(2), is_free: true, note: Some(None), floor: Some(3), ..empty.clone() };
        let expected = json!({ "roomNumber": "7", "beds": 2, "guests": [], "isFree": 1, "note": null, "floor": 3 });
        assert_eq!(serde_json::to_value(&full).expect("JSON"), expected);
        assert!(full == full.clone() && full != empty);
        assert_eq!(to_string(&Nothing {}).expect("JSON"), "{}");
        assert!(from_str::<Nothing>(r#"{"new":1}"#).expect("an object") == Nothing {});
    }

    #[test]
    fn a_failure_of_the_writer_is_told() {
        struct Full;
        impl std::io::Write for Full {
            fn write(&mut self, _: &[u8]) -> std::io::Result<usize> {
                Err(std::io::ErrorKind::StorageFull.into())
            }
            fn flush(&mut self) -> std::io::Result<()> {
                Ok(())
            }
        }
        serde_json::to_writer(Full, &Room::default()).expect_err("there is no room");
    }

    #[test]
    fn debug_shows_sizes_of_texts() {
        let room = Room { number: "secret".to_owned(), beds: Some(2), ..Room::default() };
        let shown = format!("{room:?}");
        assert!(shown.contains("<6 bytes>") && shown.contains("beds: Some(2)") && !shown.contains("secret"), "{shown}");
    }

    /// `Plain` asks the type what stands for a value that is not there.
    #[test]
    fn an_absent_value_is_none_where_the_type_has_none() {
        use super::required;
        type Error = serde_json::Error;
        assert_eq!(required::<wire::Plain, Option<i64>, Error>(None, "beds").ok(), Some(None));
        assert!(required::<wire::Plain, i64, Error>(None, "beds").is_err());
        assert!(required::<wire::IntBool, bool, Error>(None, "isFree").is_err());
    }
}
