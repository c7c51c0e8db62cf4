// Made by `cargo xtask generate operations` from tests/specs/operations.yaml (sha256 438c98057bde8a22) with progenitor 0.15.1.
// Do not edit: change the spec or the pipeline and generate again.

//! The vendor's objects and enums.

use serde::{Deserialize, Serialize};

conversant_core::open_enum! {
    /// `Kind`.
    pub enum Kind {
        /// `big`
        Big = "big",
        /// `small one`
        SmallOne = "small one",
    }
}

/// `Counts`.
pub type Counts = Vec<i64>;

/// `Texts`.
pub type Texts = Vec<String>;

/// `Cat`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Cat {
    /// `name`.
    pub name: String,
    /// `age`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub age: Option<i64>,
}
impl Cat {
    /// A [`Cat`](Self) of what is required; the rest is left out.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            age: None,
        }
    }

    /// Sets [`age`](Self::age): `age`.
    pub fn age(mut self, age: i64) -> Self {
        self.age = Some(age);
        self
    }
}

conversant_core::redacted_debug!(Cat {
    name: text,
    age: shown,
});

/// `Color`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Color {
    /// `R`. On the wire: `R`.
    #[serde(rename = "R")]
    pub r: i64,
    /// `G`. On the wire: `G`.
    #[serde(rename = "G")]
    pub g: i64,
    /// `B`. On the wire: `B`.
    #[serde(rename = "B")]
    pub b: i64,
}
impl Color {
    /// A [`Color`](Self) of what is required; the rest is left out.
    pub fn new(r: i64, g: i64, b: i64) -> Self {
        Self { r, g, b }
    }
}

conversant_core::redacted_debug!(Color {
    r: shown,
    g: shown,
    b: shown,
});

/// `Dog`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Dog {
    /// `bark`.
    pub bark: String,
}

conversant_core::redacted_debug!(Dog {
    bark: text,
});

/// `Fault`.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Fault {
    /// `message`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
}

conversant_core::redacted_debug!(Fault {
    message: text,
});

/// `Order`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Order {
    /// `name`.
    pub name: String,
    /// `tags`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<String>>,
    /// `joined`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub joined: Option<Vec<String>>,
    /// `pipes`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pipes: Option<Vec<String>>,
    /// `color`.
    #[serde(
        default,
        deserialize_with = "conversant_core::wire::object::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub color: Option<Color>,
    /// `deep`.
    #[serde(
        default,
        deserialize_with = "conversant_core::wire::object::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub deep: Option<Color>,
}
impl Order {
    /// A [`Order`](Self) of what is required; the rest is left out.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            tags: None,
            joined: None,
            pipes: None,
            color: None,
            deep: None,
        }
    }

    /// Sets [`tags`](Self::tags): `tags`.
    pub fn tags(mut self, tags: impl Into<Vec<String>>) -> Self {
        self.tags = Some(tags.into());
        self
    }

    /// Sets [`joined`](Self::joined): `joined`.
    pub fn joined(mut self, joined: impl Into<Vec<String>>) -> Self {
        self.joined = Some(joined.into());
        self
    }

    /// Sets [`pipes`](Self::pipes): `pipes`.
    pub fn pipes(mut self, pipes: impl Into<Vec<String>>) -> Self {
        self.pipes = Some(pipes.into());
        self
    }

    /// Sets [`color`](Self::color): `color`.
    pub fn color(mut self, color: impl Into<Color>) -> Self {
        self.color = Some(color.into());
        self
    }

    /// Sets [`deep`](Self::deep): `deep`.
    pub fn deep(mut self, deep: impl Into<Color>) -> Self {
        self.deep = Some(deep.into());
        self
    }
}

conversant_core::redacted_debug!(Order {
    name: text,
    tags: text,
    joined: text,
    pipes: text,
    color: shown,
    deep: shown,
});

/// `Problem`.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Problem {
    /// `title`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// `status`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<i64>,
}

conversant_core::redacted_debug!(Problem {
    title: text,
    status: shown,
});
