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
    /// Where each name is, by its hash: see [`place`].
    const SLOTS: &'static [u16];

    /// Reads all properties.
    fn read<'de, P: Properties<'de>>(properties: &mut P) -> Result<Self, P::Error>;

    /// Writes all properties.
    fn write<W: Writer>(&self, object: &mut W);
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
        let names = Names { all: T::PROPERTIES, slots: T::SLOTS };
        T::read(&mut Arriving { map, names, failed: None })
    }
}

/// The properties of an object as they arrive. What fails is kept until they have ended, and ends them: a `?` for each
/// property would be most of the code of a type.
///
/// A trait, though one type has it: of a type the compiler would put the code into each client's `read`, which it keeps for
/// whoever uses the client.
pub trait Properties<'de> {
    /// Why an object cannot be read.
    type Error;

    /// The index of the next property; of one that is not known, the index after the last.
    fn next(&mut self) -> Option<usize>;

    /// Reads the property's value in a wire form.
    fn value<F: wire::Form<T>, T>(&mut self, value: &mut Option<T>, name: &'static str);

    /// Passes over the value of a property that is not known.
    fn skip(&mut self);

    /// After the last: a property that has to be there.
    fn required<F: wire::Form<T>, T>(&mut self, value: &mut Option<T>, name: &'static str);

    /// After the last: a property that is `None` if it is absent.
    fn optional<F, T>(&mut self, value: &mut Option<Option<T>>, name: &'static str);

    /// After the last: a property that has a default.
    fn defaulted<F, T: Default>(&mut self, value: &mut Option<T>, name: &'static str);

    /// The first failure, if there was one.
    fn failed(&mut self) -> Option<Self::Error>;

    /// The value of a property that is there, as nothing has failed.
    fn taken<T>(value: &mut Option<T>) -> T;
}

struct Arriving<'de, A: MapAccess<'de>> {
    map: A,
    names: Names,
    failed: Option<A::Error>,
}

impl<'de, A: MapAccess<'de>> Properties<'de> for Arriving<'de, A> {
    type Error = A::Error;

    fn next(&mut self) -> Option<usize> {
        if self.failed.is_some() {
            return None;
        }
        self.map.next_key_seed(self.names).unwrap_or_else(|error| {
            self.failed = Some(error);
            None
        })
    }

    fn value<F: wire::Form<T>, T>(&mut self, value: &mut Option<T>, name: &'static str) {
        if value.is_some() {
            self.failed = Some(de::Error::duplicate_field(name));
            return;
        }
        match self.map.next_value_seed(Value::<F, T>(PhantomData)) {
            Ok(found) => *value = Some(found),
            Err(error) => self.failed = Some(error),
        }
    }

    fn skip(&mut self) {
        self.failed = self.map.next_value::<IgnoredAny>().err();
    }

    #[inline]
    fn required<F: wire::Form<T>, T>(&mut self, value: &mut Option<T>, name: &'static str) {
        if value.is_none() && self.failed.is_none() {
            match F::missing(name) {
                Ok(implied) => *value = Some(implied),
                Err(error) => self.failed = Some(error),
            }
        }
    }

    #[inline]
    fn optional<F, T>(&mut self, value: &mut Option<Option<T>>, _: &'static str) {
        value.get_or_insert_default();
    }

    #[inline]
    fn defaulted<F, T: Default>(&mut self, value: &mut Option<T>, _: &'static str) {
        value.get_or_insert_default();
    }

    #[inline]
    fn failed(&mut self) -> Option<A::Error> {
        self.failed.take()
    }

    #[inline]
    fn taken<T>(value: &mut Option<T>) -> T {
        value.take().expect("what is absent has failed or has a default")
    }
}

/// No value yet for the property of an index.
#[inline]
pub fn none<T>(_: usize) -> Option<T> {
    None
}

/// How many slots a table of so many names has: half of them are free, so that a search ends soon.
pub const fn size(names: usize) -> usize {
    (2 * names).next_power_of_two()
}

/// Puts the number of each name, from 1, into the first free slot from that of its hash on.
pub const fn place<const SIZE: usize>(names: &[&str]) -> [u16; SIZE] {
    assert!(names.len() < u16::MAX as usize, "an object has more than 65,000 properties");
    let mut slots = [0; SIZE];
    let mut number = 0;
    while number < names.len() {
        let mut slot = hash(names[number]) % SIZE;
        number += 1;
        while slots[slot] != 0 {
            slot = (slot + 1) % SIZE;
        }
        slots[slot] = number as u16;
    }
    slots
}

/// Most names of an object differ in one of these: how long they are, and their first, middle and last two letters. A product
/// spreads those that differ little (Knuth, The Art of Computer Programming, 6.4).
const fn hash(name: &str) -> usize {
    let name = name.as_bytes();
    let length = name.len();
    if length == 0 {
        return 0;
    }
    let letters = [name[0], name[length / 2], name[length.saturating_sub(2)], name[length - 1]];
    let seen = u32::from_le_bytes(letters) as u64 ^ (length as u64) << 32;
    (seen.wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 40) as usize
}

/// The names of an object's properties, to find one in. A `match` is as fast, and is code in each client for each type.
#[derive(Clone, Copy)]
struct Names {
    all: &'static [&'static str],
    slots: &'static [u16],
}

impl Names {
    fn find(self, name: &str) -> Option<usize> {
        // The number of slots is a power of two.
        let last = self.slots.len() - 1;
        let mut slot = hash(name);
        loop {
            let found = usize::from(self.slots[slot & last]).checked_sub(1)?;
            if self.all[found] == name {
                return Some(found);
            }
            slot += 1;
        }
    }
}

impl<'de> DeserializeSeed<'de> for Names {
    type Value = usize;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<usize, D::Error> {
        deserializer.deserialize_identifier(self)
    }
}

impl Visitor<'_> for Names {
    type Value = usize;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the name of a property")
    }

    fn visit_str<E>(self, name: &str) -> Result<usize, E> {
        Ok(self.find(name).unwrap_or(self.all.len()))
    }
}

struct Value<F, T>(PhantomData<(F, T)>);

impl<'de, F: wire::Form<T>, T> DeserializeSeed<'de> for Value<F, T> {
    type Value = T;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<T, D::Error> {
        F::read(deserializer)
    }
}

/// An object as it is written. What fails is kept to the end, and it is a trait, as when it is read.
pub trait Writer {
    /// Writes a property in a wire form.
    fn required<F: wire::Form<T>, T>(&mut self, name: &'static str, value: &T);

    /// Writes a property unless it is absent.
    fn optional<F: wire::Form<Option<T>>, T>(&mut self, name: &'static str, value: &Option<T>);

    /// Writes a property, be it the default or not.
    fn defaulted<F: wire::Form<T>, T>(&mut self, name: &'static str, value: &T) {
        self.required::<F, T>(name, value);
    }
}

struct Leaving<S: SerializeStruct> {
    object: S,
    failed: Option<S::Error>,
}

/// Writes an object.
pub fn write<T: Object, S: Serializer>(object: &T, serializer: S) -> Result<S::Ok, S::Error> {
    let mut leaving = Leaving { object: serializer.serialize_struct(T::NAME, T::PROPERTIES.len())?, failed: None };
    object.write(&mut leaving);
    leaving.failed.map_or_else(|| leaving.object.end(), Err)
}

impl<S: SerializeStruct> Writer for Leaving<S> {
    fn required<F: wire::Form<T>, T>(&mut self, name: &'static str, value: &T) {
        if self.failed.is_none() {
            self.failed = self.object.serialize_field(name, &Written::<F, T>(value, PhantomData)).err();
        }
    }

    fn optional<F: wire::Form<Option<T>>, T>(&mut self, name: &'static str, value: &Option<T>) {
        match value {
            Some(_) => self.required::<F, _>(name, value),
            None if self.failed.is_none() => self.failed = self.object.skip_field(name).err(),
            None => {}
        }
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

/// Copies a value. Not inlined, as each client would keep the code of the standard library for each property.
#[inline(never)]
pub fn copy<T: Clone>(value: &T) -> T {
    value.clone()
}

/// Compares two values; not inlined either.
#[inline(never)]
pub fn same<T: PartialEq>(value: &T, other: &T) -> bool {
    value == other
}

/// What an object can do beside its `Default` and its setters. Of each property: its index and its name on the wire;
/// whether it is `required`, `optional` (absent if `None`) or `defaulted` (read if it is absent, and written always); its
/// wire form; and whether `Debug` shows it or, of `text`, its size.
#[doc(hidden)]
#[macro_export]
macro_rules! object {
    ($type:ident { $($index:tt $field:ident = $name:literal $presence:ident $form:ident $how:ident,)* }) => {
        #[doc(hidden)]
        #[allow(deprecated)]
        impl $crate::object::Object for $type {
            const NAME: &'static str = stringify!($type);
            const PROPERTIES: &'static [&'static str] = &[$($name),*];
            const SLOTS: &'static [u16] =
                &$crate::object::place::<{ $crate::object::size(Self::PROPERTIES.len()) }>(Self::PROPERTIES);

            fn read<'de, P: $crate::object::Properties<'de>>(
                properties: &mut P,
            ) -> ::core::result::Result<Self, P::Error> {
                #[allow(unused, reason = "it may have no property")]
                let mut values = ($($crate::object::none($index),)*);
                while let Some(index) = properties.next() {
                    match index {
                        $($index => properties.value::<$crate::wire::$form, _>(&mut values.$index, $name),)*
                        _ => properties.skip(),
                    }
                }
                $(properties.$presence::<$crate::wire::$form, _>(&mut values.$index, $name);)*
                match properties.failed() {
                    Some(error) => Err(error),
                    None => Ok(Self { $($field: P::taken(&mut values.$index),)* }),
                }
            }

            fn write<W: $crate::object::Writer>(&self, object: &mut W) {
                let _ = object;
                $(object.$presence::<$crate::wire::$form, _>($name, &self.$field);)*
            }
        }

        impl<'de> $crate::codegen::serde::Deserialize<'de> for $type {
            fn deserialize<D: $crate::codegen::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> ::core::result::Result<Self, D::Error> {
                $crate::object::read(deserializer)
            }
        }

        impl $crate::codegen::serde::Serialize for $type {
            fn serialize<S: $crate::codegen::serde::Serializer>(
                &self,
                serializer: S,
            ) -> ::core::result::Result<S::Ok, S::Error> {
                $crate::object::write(self, serializer)
            }
        }

        #[allow(deprecated)]
        impl ::core::clone::Clone for $type {
            #[inline]
            fn clone(&self) -> Self {
                Self { $($field: $crate::object::copy(&self.$field),)* }
            }
        }

        #[allow(deprecated)]
        impl ::core::cmp::PartialEq for $type {
            #[inline]
            fn eq(&self, other: &Self) -> bool {
                let _ = other;
                true $(&& $crate::object::same(&self.$field, &other.$field))*
            }
        }

        $crate::redacted_debug!($type { $($field: $how,)* });
    };
}

#[cfg(test)]
mod tests {
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

    #[derive(Default)]
    struct Alike {
        first: Option<i64>,
        second: Option<i64>,
        third: Option<i64>,
        none: Option<i64>,
    }

    crate::object!(Alike {
        0 first = "a1m1yz" optional Plain shown,
        1 second = "a2m1yz" optional Plain shown,
        2 third = "a3m1yz" optional Plain shown,
        3 none = "" optional Plain shown,
    });

    #[test]
    fn names_with_the_same_hash_are_told_apart() {
        let alike: Alike = from_str(r#"{"a3m1yz":3,"a4m1yz":4,"":0,"a1m1yz":1,"a2m1yz":2}"#).expect("it is read");
        assert_eq!((alike.first, alike.second, alike.third, alike.none), (Some(1), Some(2), Some(3), Some(0)));
    }

    /// Names that differ little are the worst for the table, and the compiler gives up on one that takes long to make.
    #[test]
    fn a_thousand_names_that_differ_little_are_found_in_a_few_steps() {
        let names: Vec<String> = (0..1000).map(|number| format!("field_{number:04}")).collect();
        let names: Vec<&'static str> = names.into_iter().map(|name| &*name.leak()).collect();
        let slots = super::place::<{ super::size(1000) }>(&names);
        let steps = names.iter().enumerate().map(|(index, name)| {
            let start = super::hash(name) % slots.len();
            let found = (0..slots.len()).find(|step| usize::from(slots[(start + step) % slots.len()]) == index + 1);
            found.expect("each has a slot") + 1
        });
        let steps: usize = steps.sum();
        assert!(steps < 20 * names.len(), "{steps} steps for {} names", names.len());
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

    struct Bed {
        guest: Option<String>,
        width: i64,
    }

    crate::object!(Bed {
        0 guest = "guest" required Plain text,
        1 width = "width" required Plain shown,
    });

    #[test]
    fn an_absent_value_is_none_where_the_type_has_none() {
        let bed: Bed = from_str(r#"{"width":90}"#).expect("the guest may be absent");
        assert_eq!((bed.guest, bed.width), (None, 90));
        let refused = from_str::<Bed>(r#"{"guest":"Ada"}"#).expect_err("the width may not");
        assert!(refused.to_string().starts_with("missing field `width`"), "{refused}");
    }
}
