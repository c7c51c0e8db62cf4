// Made by `cargo xtask generate operations` from tests/specs/operations.yaml (sha256 438c98057bde8a22) with progenitor 0.15.1.
// Do not edit: change the spec or the pipeline and generate again.

//! The vendor's objects and enums.


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
#[non_exhaustive]
pub struct Cat {
    /// `name`.
    pub name: String,
    /// `age`.
    pub age: Option<i64>,
}
impl Cat {
    /// A new [`Cat`](Self) of what is required; the rest is left out.
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

conversant_core::object!(Cat {
    0 name = "name" required Plain text,
    1 age = "age" optional Plain shown,
});

/// `Color`.
#[non_exhaustive]
pub struct Color {
    /// `R`. On the wire: `R`.
    pub r: i64,
    /// `G`. On the wire: `G`.
    pub g: i64,
    /// `B`. On the wire: `B`.
    pub b: i64,
}
impl Color {
    /// A new [`Color`](Self) of what is required.
    pub fn new(r: i64, g: i64, b: i64) -> Self {
        Self { r, g, b }
    }
}

conversant_core::object!(Color {
    0 r = "R" required Plain shown,
    1 g = "G" required Plain shown,
    2 b = "B" required Plain shown,
});

/// `Dog`.
#[non_exhaustive]
pub struct Dog {
    /// `bark`.
    pub bark: String,
}

conversant_core::object!(Dog {
    0 bark = "bark" required Plain text,
});

/// `Fault`.
#[derive(Default)]
#[non_exhaustive]
pub struct Fault {
    /// `message`.
    pub message: Option<String>,
}

conversant_core::object!(Fault {
    0 message = "message" optional Plain text,
});

/// `Order`.
#[non_exhaustive]
pub struct Order {
    /// `name`.
    pub name: String,
    /// `tags`.
    pub tags: Option<Vec<String>>,
    /// `joined`.
    pub joined: Option<Vec<String>>,
    /// `pipes`.
    pub pipes: Option<Vec<String>>,
    /// `color`.
    pub color: Option<Color>,
    /// `deep`.
    pub deep: Option<Color>,
}
impl Order {
    /// A new [`Order`](Self) of what is required; the rest is left out.
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

conversant_core::object!(Order {
    0 name = "name" required Plain text,
    1 tags = "tags" optional Plain text,
    2 joined = "joined" optional Plain text,
    3 pipes = "pipes" optional Plain text,
    4 color = "color" optional Object shown,
    5 deep = "deep" optional Object shown,
});

/// `Problem`.
#[derive(Default)]
#[non_exhaustive]
pub struct Problem {
    /// `title`.
    pub title: Option<String>,
    /// `status`.
    pub status: Option<i64>,
}

conversant_core::object!(Problem {
    0 title = "title" optional Plain text,
    1 status = "status" optional Plain shown,
});
