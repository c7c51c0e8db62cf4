use crate::shape::{self, Shape};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};
use serde_json::Value;
use std::fmt;

/// A variant of a union that this version of the client does not know: the value as the provider wrote it.
///
/// It cannot be made by hand, so that code which matches on it cannot quietly stop working when a later version learns
/// the variant.
#[derive(Clone, PartialEq)]
pub struct UnknownVariant(Value);

impl UnknownVariant {
    /// The whole value. It may hold what a person wrote.
    pub fn as_json(&self) -> &Value {
        &self.0
    }

    /// The whole value. It may hold what a person wrote.
    pub fn into_json(self) -> Value {
        self.0
    }

    /// Any value, before it is known which variant it is.
    #[doc(hidden)]
    pub fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Value::deserialize(deserializer).map(Self)
    }

    /// What the discriminator says.
    #[doc(hidden)]
    pub fn discriminator(&self, property: &str) -> Option<&str> {
        self.0.get(property)?.as_str()
    }

    /// Which of these shapes fits it best.
    #[doc(hidden)]
    pub fn best(&self, shapes: &'static [Shape]) -> Option<usize> {
        shape::best(shapes, &self.0)
    }

    /// The value as a variant that it seems to be.
    #[doc(hidden)]
    pub fn fitting<T: DeserializeOwned>(&self) -> Option<T> {
        T::deserialize(&self.0).ok()
    }

    /// The value as the variant it turned out to be. serde's own message may quote the value, so it is dropped.
    #[doc(hidden)]
    pub fn known<T: DeserializeOwned, E: de::Error>(self, variant: &'static str) -> Result<T, E> {
        serde_json::from_value(self.0).map_err(|_| E::custom(format_args!("not a {variant}")))
    }
}

impl Serialize for UnknownVariant {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

/// Shows what kind of JSON value it is, and nothing in it.
impl fmt::Debug for UnknownVariant {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        crate::debug::Hidden::fmt_hidden(&self.0, f)
    }
}

/// The property of a variant that says which variant it is.
#[doc(hidden)]
pub trait Discriminator {
    /// Its value.
    fn get(&self) -> Option<&str>;
    /// Fills it in.
    fn set(&mut self, value: &str);
}

impl Discriminator for String {
    fn get(&self) -> Option<&str> {
        Some(self)
    }

    fn set(&mut self, value: &str) {
        *self = value.to_owned();
    }
}

impl Discriminator for Option<String> {
    fn get(&self) -> Option<&str> {
        self.as_deref()
    }

    fn set(&mut self, value: &str) {
        *self = Some(value.to_owned());
    }
}

/// An enum of objects that one of their properties tells apart: known values of it are variants, all else is `Other`.
#[doc(hidden)]
#[macro_export]
macro_rules! union {
    ($(#[$meta:meta])* pub enum $name:ident by $property:literal {
        $($(#[$variant_meta:meta])* $variant:ident($ty:ty).$field:ident = $value:literal $(| $also:literal)*,)*
    }) => {
        $(#[$meta])*
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        // A box would be in the way of everybody who matches, and lists of unions are short.
        #[allow(clippy::large_enum_variant)]
        pub enum $name {
            $($(#[$variant_meta])* $variant($ty),)*
            /// A variant that this version of the client does not know.
            Other($crate::UnknownVariant),
        }

        #[allow(deprecated)]
        impl $name {
            #[doc = concat!("The value of `", $property, "`, which says what this is; `None` if another variant has none.")]
            pub fn discriminator(&self) -> ::core::option::Option<&str> {
                match self {
                    $(Self::$variant(value) => {
                        ::core::option::Option::Some(
                            $crate::codegen::Discriminator::get(&value.$field).unwrap_or($value),
                        )
                    })*
                    Self::Other(value) => value.discriminator($property),
                }
            }
        }

        $(impl ::core::convert::From<$ty> for $name {
            fn from(value: $ty) -> Self {
                Self::$variant(value)
            }
        })*

        #[allow(deprecated)]
        impl $crate::codegen::serde::Serialize for $name {
            fn serialize<S: $crate::codegen::serde::Serializer>(
                &self,
                serializer: S,
            ) -> ::core::result::Result<S::Ok, S::Error> {
                match self {
                    // A value that was made without it is sent with it.
                    $(Self::$variant(value) if $crate::codegen::Discriminator::get(&value.$field).is_none() => {
                        let mut value = ::core::clone::Clone::clone(value);
                        $crate::codegen::Discriminator::set(&mut value.$field, $value);
                        $crate::codegen::serde::Serialize::serialize(&value, serializer)
                    })*
                    $(Self::$variant(value) => $crate::codegen::serde::Serialize::serialize(value, serializer),)*
                    Self::Other(value) => $crate::codegen::serde::Serialize::serialize(value, serializer),
                }
            }
        }

        impl<'de> $crate::codegen::serde::Deserialize<'de> for $name {
            fn deserialize<D: $crate::codegen::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> ::core::result::Result<Self, D::Error> {
                let value = $crate::UnknownVariant::read(deserializer)?;
                match value.discriminator($property) {
                    $(::core::option::Option::Some($value $(| $also)*) => {
                        value.known(stringify!($variant)).map(Self::$variant)
                    })*
                    _ => ::core::result::Result::Ok(Self::Other(value)),
                }
            }
        }
    };
}

/// An enum of values that look different: what fits none of its shapes is `Other`.
///
/// `text` variants hold free text, which `Debug` does not show.
#[doc(hidden)]
#[macro_export]
macro_rules! one_of {
    ($(#[$meta:meta])* pub enum $name:ident {
        $($(#[$variant_meta:meta])* $variant:ident($ty:ty): $how:ident = $shape:expr,)*
    }) => {
        $(#[$meta])*
        #[derive(Clone, PartialEq)]
        #[non_exhaustive]
        #[allow(clippy::large_enum_variant)]
        pub enum $name {
            $($(#[$variant_meta])* $variant($ty),)*
            /// A value that is none of the others.
            Other($crate::UnknownVariant),
        }

        impl ::core::fmt::Debug for $name {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                match self {
                    $(Self::$variant(value) => {
                        f.debug_tuple(stringify!($variant)).field($crate::one_of!(@$how value)).finish()
                    })*
                    Self::Other(value) => f.debug_tuple("Other").field(value).finish(),
                }
            }
        }

        impl $crate::codegen::serde::Serialize for $name {
            fn serialize<S: $crate::codegen::serde::Serializer>(
                &self,
                serializer: S,
            ) -> ::core::result::Result<S::Ok, S::Error> {
                match self {
                    $(Self::$variant(value) => $crate::codegen::serde::Serialize::serialize(value, serializer),)*
                    Self::Other(value) => $crate::codegen::serde::Serialize::serialize(value, serializer),
                }
            }
        }

        impl<'de> $crate::codegen::serde::Deserialize<'de> for $name {
            fn deserialize<D: $crate::codegen::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> ::core::result::Result<Self, D::Error> {
                let value = $crate::UnknownVariant::read(deserializer)?;
                let best = {
                    #[allow(unused_imports)]
                    use $crate::codegen::Shape::*;
                    value.best(const { &[$($shape,)*] })
                };
                let read: &[fn(&$crate::UnknownVariant) -> ::core::option::Option<Self>] =
                    &[$(|value| value.fitting().map(Self::$variant),)*];
                if let ::core::option::Option::Some(known) = best.and_then(|best| read[best](&value)) {
                    return ::core::result::Result::Ok(known);
                }
                ::core::result::Result::Ok(Self::Other(value))
            }
        }
    };
    (@text $value:ident) => { &$crate::codegen::hidden($value) };
    (@shown $value:ident) => { $value };
}

// The macro makes public enums, which a module of tests has no use for.
#[cfg(test)]
#[allow(unreachable_pub)]
mod tests {
    use super::UnknownVariant;
    use serde::{Deserialize, Serialize};
    use serde_json::{Value, json};

    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    pub struct Teammate {
        #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
        type_: Option<String>,
        name: String,
        #[serde(default, skip_serializing_if = "Option::is_none", with = "crate::wire::unix_time::option")]
        since: Option<chrono::DateTime<chrono::Utc>>,
    }

    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    pub struct Team {
        #[serde(rename = "type")]
        type_: String,
        #[serde(default)]
        members: Option<Vec<Member>>,
    }

    crate::union! {
        /// Who belongs to an organization.
        pub enum Member by "type" {
            /// `teammate`
            Teammate(Teammate).type_ = "teammate",
            /// `team` or `group`
            Team(Team).type_ = "team" | "group",
        }
    }

    fn read(value: Value) -> Member {
        // As clients read: from text, and with `from_value` inside.
        serde_json::from_str(&value.to_string()).expect("every value is a member")
    }

    fn written(member: &Member) -> Value {
        serde_json::to_value(member).expect("every member can be written")
    }

    #[test]
    fn the_discriminator_says_which_variant_it_is_and_all_comes_back() {
        let jane = json!({"type": "teammate", "name": "Jane", "since": 1_706_695_200});
        for (value, expected) in [
            (jane.clone(), "teammate"),
            (json!({"type": "team", "members": null}), "team"),
            (json!({"type": "group", "members": [jane, {"type": "bot"}, 7]}), "group"),
        ] {
            let member = read(value.clone());
            assert!(!matches!(member, Member::Other(_)), "{member:?}");
            assert_eq!(member.discriminator(), Some(expected));
            assert_eq!(written(&member), value);
        }
        let Member::Team(team) = read(json!({"type": "group", "members": [{"type": "bot"}]})) else { panic!("a team") };
        assert!(matches!(team.members.as_deref(), Some([Member::Other(_)])), "{team:?}");
    }

    #[test]
    fn what_no_variant_is_known_for_is_kept_whole() {
        for (value, discriminator) in [
            (json!({"type": "bot", "name": "Jane", "deep": [1, {"a": null}]}), Some("bot")),
            (json!({"name": "Jane"}), None),
            (json!({"type": 7}), None),
            (json!({"type": null}), None),
            (json!([]), None),
            (json!("teammate"), None),
        ] {
            let member = read(value.clone());
            assert_eq!(member.discriminator(), discriminator);
            assert_eq!(written(&member), value);
            assert!(!format!("{member:?}").contains("Jane"), "{member:?}");
            let Member::Other(other) = member else { panic!("{value} is of no known variant") };
            assert_eq!(other.as_json(), &value);
            assert_eq!(UnknownVariant::into_json(other), value);
        }
    }

    #[test]
    fn a_value_made_without_its_discriminator_is_sent_with_it() {
        let member = Member::from(Teammate { type_: None, name: "Jane".to_owned(), since: None });
        assert_eq!(member.discriminator(), Some("teammate"));
        assert_eq!(written(&member), json!({"type": "teammate", "name": "Jane"}));
        let own = Member::from(Team { type_: "group".to_owned(), members: None });
        assert_eq!(written(&own), json!({"type": "group", "members": null}));
    }

    #[test]
    fn a_known_variant_that_does_not_fit_is_an_error_without_its_text() {
        let error = serde_json::from_value::<Member>(json!({"type": "teammate", "name": {"first": "Jane"}}));
        let error = error.expect_err("the name is no text").to_string();
        assert!(error.contains("not a Teammate") && !error.contains("Jane") && !error.contains("first"), "{error}");
    }
}
