// Made by `cargo xtask generate types` from tests/specs/types.yaml (sha256 8f5165ff57d67b0e) with progenitor 0.15.1.
// Do not edit: change the spec or the pipeline and generate again.

//! The vendor's objects and enums.

// What is announced to end is still read and written.
#![allow(deprecated)]

use chrono::{DateTime, NaiveDate, Utc};
use conversant_core::check::{self, Check};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

conversant_core::open_enum! {
    /// Kinds.
    pub enum Kind {
        /// `cat`
        Cat = "cat",
        /// `dog`
        Dog = "dog",
    }
}

conversant_core::open_enum! {
    /// Values that are one in Rust, or none.
    pub enum Sign {
        /// Nothing.
        Empty = "",
        /// `A`
        A = "A",
        /// `a`
        A2 = "a",
        /// `+`
        Plus = "+",
        /// `-`
        Minus = "-",
        /// `>=`
        GreaterEqual = ">=",
        /// `1`
        X1 = "1",
        /// `` ` ``
        Backtick = "`",
        /// `Unknown`
        UnknownValue = "Unknown",
        /// `Self`
        Self_ = "Self",
    }
}

/// Another name for a text.
pub type Code = String;

/// Things.
pub type ThingList = Vec<Thing>;

/// A list of such lists.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Tree(pub Vec<Tree>);

/// A cat.
#[non_exhaustive]
pub struct Cat {
    /// `kind`.
    pub kind: String,
    /// Told apart by an enum.
    pub chases: Option<Box<Pet>>,
}
impl Cat {
    /// A new [`Cat`](Self) of what is required; the rest is left out.
    pub fn new(kind: impl Into<String>) -> Self {
        Self {
            kind: kind.into(),
            chases: None,
        }
    }

    /// Sets [`chases`](Self::chases): told apart by an enum.
    pub fn chases(mut self, chases: impl Into<Box<Pet>>) -> Self {
        self.chases = Some(chases.into());
        self
    }
}

conversant_core::object!(Cat {
    0 kind = "kind" required Plain text,
    1 chases = "chases" optional Plain shown,
});

/// A change. What is `null` is taken away.
#[derive(Default)]
#[non_exhaustive]
pub struct Change {
    /// The note. At most 3 characters.
    pub note: Option<Option<String>>,
    /// The size. Example: `2`.
    pub size: Option<i64>,
    /// When. On the wire, in Unix seconds.
    pub at: Option<Option<DateTime<Utc>>>,
    /// The sign.
    pub sign: Option<Option<Sign>>,
    /// Tags.
    pub tags: Option<Option<Vec<String>>>,
}
impl Change {
    /// A new [`Change`](Self) without anything; every property is optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`note`](Self::note): the note.
    pub fn note(mut self, note: impl Into<String>) -> Self {
        self.note = Some(Some(note.into()));
        self
    }

    /// Sets [`note`](Self::note) to `null`, which takes the value away.
    pub fn clear_note(mut self) -> Self {
        self.note = Some(None);
        self
    }

    /// Sets [`size`](Self::size): the size.
    pub fn size(mut self, size: i64) -> Self {
        self.size = Some(size);
        self
    }

    /// Sets [`at`](Self::at): when.
    pub fn at(mut self, at: DateTime<Utc>) -> Self {
        self.at = Some(Some(at));
        self
    }

    /// Sets [`at`](Self::at) to `null`, which takes the value away.
    pub fn clear_at(mut self) -> Self {
        self.at = Some(None);
        self
    }

    /// Sets [`sign`](Self::sign): the sign.
    pub fn sign(mut self, sign: impl Into<Sign>) -> Self {
        self.sign = Some(Some(sign.into()));
        self
    }

    /// Sets [`sign`](Self::sign) to `null`, which takes the value away.
    pub fn clear_sign(mut self) -> Self {
        self.sign = Some(None);
        self
    }

    /// Sets [`tags`](Self::tags): tags.
    pub fn tags(mut self, tags: impl Into<Vec<String>>) -> Self {
        self.tags = Some(Some(tags.into()));
        self
    }

    /// Sets [`tags`](Self::tags) to `null`, which takes the value away.
    pub fn clear_tags(mut self) -> Self {
        self.tags = Some(None);
        self
    }
}

conversant_core::object!(Change {
    0 note = "note" optional NullApart text,
    1 size = "size" optional Plain shown,
    2 at = "at" optional UnixTime shown,
    3 sign = "sign" optional NullApart shown,
    4 tags = "tags" optional NullApart text,
});

impl Check for Change {
    fn check(&self) -> Result<(), conversant_core::Error> {
        if let Some(Some(value)) = &self.note {
            check::length("note", value, 0, 3)?;
        }
        Ok(())
    }
}

/// A company.
#[non_exhaustive]
pub struct Company {
    /// The name.
    pub name: String,
    /// The number.
    pub vat: Option<String>,
    /// Who has it.
    pub owner: Option<Box<Owner>>,
}
impl Company {
    /// A new [`Company`](Self) of what is required; the rest is left out.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            vat: None,
            owner: None,
        }
    }

    /// Sets [`vat`](Self::vat): the number.
    pub fn vat(mut self, vat: impl Into<String>) -> Self {
        self.vat = Some(vat.into());
        self
    }

    /// Sets [`owner`](Self::owner): who has it.
    pub fn owner(mut self, owner: impl Into<Box<Owner>>) -> Self {
        self.owner = Some(owner.into());
        self
    }
}

conversant_core::object!(Company {
    0 name = "name" required Plain text,
    1 vat = "vat" optional Plain text,
    2 owner = "owner" optional Plain shown,
});

impl Check for Company {
    fn check(&self) -> Result<(), conversant_core::Error> {
        if let Some(value) = &self.owner {
            value.check()?;
        }
        Ok(())
    }
}

/// A dog.
#[non_exhaustive]
pub struct Dog {
    /// `kind`.
    pub kind: Option<String>,
    /// Told apart by an enum.
    pub best: Box<Pet>,
}
impl Dog {
    /// A new [`Dog`](Self) of what is required; the rest is left out.
    pub fn new(best: impl Into<Box<Pet>>) -> Self {
        Self {
            kind: None,
            best: best.into(),
        }
    }

    /// Sets [`kind`](Self::kind): `kind`.
    pub fn kind(mut self, kind: impl Into<String>) -> Self {
        self.kind = Some(kind.into());
        self
    }
}

conversant_core::object!(Dog {
    0 kind = "kind" optional Plain text,
    1 best = "best" required Plain shown,
});

/// Names that are one in Rust, or none.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Names {
    /// One.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub foo_bar: Option<String>,
    /// Two. On the wire: `fooBar`. Example: `a`.
    #[serde(rename = "fooBar")]
    pub foo_bar_2: String,
    /// Three. On the wire: `self`.
    #[serde(rename = "self", skip_serializing_if = "Option::is_none")]
    pub self_: Option<i64>,
    /// Four. On the wire: `Self`.
    #[serde(rename = "Self", skip_serializing_if = "Option::is_none")]
    pub self_2: Option<i64>,
    /// Five. On the wire: `type`.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
    /// Six. On the wire: `_`.
    #[serde(rename = "_", skip_serializing_if = "Option::is_none")]
    pub underscore: Option<bool>,
    /// Seven. On the wire: `1st`.
    #[serde(rename = "1st", skip_serializing_if = "Option::is_none")]
    pub x1st: Option<NaiveDate>,
    /// Eight. On the wire: `+1`.
    #[serde(rename = "+1", skip_serializing_if = "Option::is_none")]
    pub plus1: Option<i32>,
    /// Nine. On the wire: `-1`. From 0 to 18446744073709551615.
    #[serde(rename = "-1", skip_serializing_if = "Option::is_none")]
    pub minus1: Option<u64>,
    /// Ten. On the wire: the empty name.
    #[serde(rename = "", skip_serializing_if = "Option::is_none")]
    pub empty: Option<String>,
    /// Eleven. On the wire: `größe`.
    #[serde(rename = "größe", skip_serializing_if = "Option::is_none")]
    pub grosse: Option<f64>,
    /// Twelve.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub new: Option<String>,
    /// Thirteen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub clone: Option<String>,
    /// Fourteen. At least -9223372036854775808.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub others: Option<i64>,
    /// Properties whose names the spec does not have.
    #[serde(flatten)]
    pub others_2: BTreeMap<String, i64>,
}
impl Names {
    /// A new [`Names`](Self) of what is required; the rest is left out.
    pub fn new(foo_bar_2: impl Into<String>) -> Self {
        Self {
            foo_bar: None,
            foo_bar_2: foo_bar_2.into(),
            self_: None,
            self_2: None,
            type_: None,
            underscore: None,
            x1st: None,
            plus1: None,
            minus1: None,
            empty: None,
            grosse: None,
            new: None,
            clone: None,
            others: None,
            others_2: Default::default(),
        }
    }

    /// Sets [`foo_bar`](Self::foo_bar): one.
    pub fn foo_bar(mut self, foo_bar: impl Into<String>) -> Self {
        self.foo_bar = Some(foo_bar.into());
        self
    }

    /// Sets [`self`](Self::self_): three.
    pub fn self_(mut self, self_: i64) -> Self {
        self.self_ = Some(self_);
        self
    }

    /// Sets [`self_2`](Self::self_2): four.
    pub fn self_2(mut self, self_2: i64) -> Self {
        self.self_2 = Some(self_2);
        self
    }

    /// Sets [`type`](Self::type_): five.
    pub fn type_(mut self, type_: impl Into<String>) -> Self {
        self.type_ = Some(type_.into());
        self
    }

    /// Sets [`underscore`](Self::underscore): six.
    pub fn underscore(mut self, underscore: bool) -> Self {
        self.underscore = Some(underscore);
        self
    }

    /// Sets [`x1st`](Self::x1st): seven.
    pub fn x1st(mut self, x1st: NaiveDate) -> Self {
        self.x1st = Some(x1st);
        self
    }

    /// Sets [`plus1`](Self::plus1): eight.
    pub fn plus1(mut self, plus1: i32) -> Self {
        self.plus1 = Some(plus1);
        self
    }

    /// Sets [`minus1`](Self::minus1): nine.
    pub fn minus1(mut self, minus1: u64) -> Self {
        self.minus1 = Some(minus1);
        self
    }

    /// Sets [`empty`](Self::empty): ten.
    pub fn empty(mut self, empty: impl Into<String>) -> Self {
        self.empty = Some(empty.into());
        self
    }

    /// Sets [`grosse`](Self::grosse): eleven.
    pub fn grosse(mut self, grosse: f64) -> Self {
        self.grosse = Some(grosse);
        self
    }

    /// Sets [`new`](Self::new): twelve.
    pub fn new_(mut self, new: impl Into<String>) -> Self {
        self.new = Some(new.into());
        self
    }

    /// Sets [`clone`](Self::clone): thirteen.
    pub fn clone_(mut self, clone: impl Into<String>) -> Self {
        self.clone = Some(clone.into());
        self
    }

    /// Sets [`others`](Self::others): fourteen.
    pub fn others(mut self, others: i64) -> Self {
        self.others = Some(others);
        self
    }
}

conversant_core::redacted_debug!(Names {
    foo_bar: text,
    foo_bar_2: text,
    self_: shown,
    self_2: shown,
    type_: text,
    underscore: shown,
    x1st: shown,
    plus1: shown,
    minus1: shown,
    empty: text,
    grosse: shown,
    new: text,
    clone: text,
    others: shown,
    others_2: text,
});

impl Check for Names {
    fn check(&self) -> Result<(), conversant_core::Error> {
        let value = &self.others_2;
        for value in value.values() {
            check::range("…", *value, i64::MIN, 9)?;
        }
        Ok(())
    }
}

/// Lists in lists, and what may be null in them.
#[non_exhaustive]
pub struct Nested {
    /// Rows.
    pub grid: Vec<Vec<String>>,
    /// Perhaps a sign.
    pub maybe: Option<Sign>,
    /// With gaps.
    pub gaps: Option<Vec<Option<i64>>>,
    /// Days.
    pub days: Option<Vec<NaiveDate>>,
    /// Times.
    pub times: Option<BTreeMap<String, DateTime<Utc>>>,
    /// Lists by name.
    pub groups: Option<BTreeMap<String, Vec<Names>>>,
    /// Perhaps a text.
    pub empties: Option<BTreeMap<String, Option<String>>>,
    /// Anything.
    pub any: Option<serde_json::Value>,
    /// Anything.
    pub anything: Option<Vec<serde_json::Value>>,
    /// Lists in lists, and what may be null in them. On the wire: `self`.
    pub self_: Option<Box<Nested>>,
}
impl Nested {
    /// A new [`Nested`](Self) of what is required; the rest is left out.
    pub fn new(grid: impl Into<Vec<Vec<String>>>) -> Self {
        Self {
            grid: grid.into(),
            maybe: None,
            gaps: None,
            days: None,
            times: None,
            groups: None,
            empties: None,
            any: None,
            anything: None,
            self_: None,
        }
    }

    /// Sets [`maybe`](Self::maybe): perhaps a sign.
    pub fn maybe(mut self, maybe: impl Into<Sign>) -> Self {
        self.maybe = Some(maybe.into());
        self
    }

    /// Sets [`gaps`](Self::gaps): with gaps.
    pub fn gaps(mut self, gaps: impl Into<Vec<Option<i64>>>) -> Self {
        self.gaps = Some(gaps.into());
        self
    }

    /// Sets [`days`](Self::days): days.
    pub fn days(mut self, days: impl Into<Vec<NaiveDate>>) -> Self {
        self.days = Some(days.into());
        self
    }

    /// Sets [`times`](Self::times): times.
    pub fn times(mut self, times: impl Into<BTreeMap<String, DateTime<Utc>>>) -> Self {
        self.times = Some(times.into());
        self
    }

    /// Sets [`groups`](Self::groups): lists by name.
    pub fn groups(mut self, groups: impl Into<BTreeMap<String, Vec<Names>>>) -> Self {
        self.groups = Some(groups.into());
        self
    }

    /// Sets [`empties`](Self::empties): perhaps a text.
    pub fn empties(
        mut self,
        empties: impl Into<BTreeMap<String, Option<String>>>,
    ) -> Self {
        self.empties = Some(empties.into());
        self
    }

    /// Sets [`any`](Self::any): anything.
    pub fn any(mut self, any: impl Into<serde_json::Value>) -> Self {
        self.any = Some(any.into());
        self
    }

    /// Sets [`anything`](Self::anything): anything.
    pub fn anything(mut self, anything: impl Into<Vec<serde_json::Value>>) -> Self {
        self.anything = Some(anything.into());
        self
    }

    /// Sets [`self`](Self::self_): lists in lists, and what may be null in them.
    pub fn self_(mut self, self_: impl Into<Box<Nested>>) -> Self {
        self.self_ = Some(self_.into());
        self
    }
}

conversant_core::object!(Nested {
    0 grid = "grid" defaulted List text,
    1 maybe = "maybe" defaulted Plain shown,
    2 gaps = "gaps" optional Plain shown,
    3 days = "days" optional Plain shown,
    4 times = "times" optional Plain text,
    5 groups = "groups" optional Plain text,
    6 empties = "empties" optional Plain text,
    7 any = "any" optional Plain text,
    8 anything = "anything" optional Plain text,
    9 self_ = "self" optional Object shown,
});

impl Check for Nested {
    fn check(&self) -> Result<(), conversant_core::Error> {
        let value = &self.grid;
        for value in value {
            check::items("grid", value, 0, 2)?;
            for value in value {
                check::length("grid", value, 0, 2)?;
            }
        }
        if let Some(value) = &self.groups {
            for value in value.values() {
                value.check()?;
            }
        }
        if let Some(value) = &self.self_ {
            value.check()?;
        }
        Ok(())
    }
}

/// The opposite.
#[non_exhaustive]
pub struct Not {
    /// Holds itself.
    pub not: Box<Expression>,
}
impl Not {
    /// A new [`Not`](Self) of what is required.
    pub fn new(not: impl Into<Box<Expression>>) -> Self {
        Self { not: not.into() }
    }
}

conversant_core::object!(Not {
    0 not = "not" required Plain shown,
});

/// A person.
#[non_exhaustive]
pub struct Person {
    /// The name.
    pub name: String,
    /// The age.
    pub age: Option<i64>,
}
impl Person {
    /// A new [`Person`](Self) of what is required; the rest is left out.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            age: None,
        }
    }

    /// Sets [`age`](Self::age): the age.
    pub fn age(mut self, age: i64) -> Self {
        self.age = Some(age);
        self
    }
}

conversant_core::object!(Person {
    0 name = "name" required Plain text,
    1 age = "age" optional Plain shown,
});

/// Has a Vec&lt;T>, \[brackets], an unbalanced ` and an address: <https://types.example/a_b>.
///
/// ```text
/// let code = indented;
/// ```
#[non_exhaustive]
pub struct Thing {
    /// Names that are one in Rust, or none.
    pub names: Names,
    /// Values that are one in Rust, or none.
    pub sign: Option<Sign>,
    /// Who has it.
    pub owner: Option<Owner>,
    /// Told apart by an enum.
    pub pet: Option<Pet>,
    /// Pets.
    pub pets: Option<Vec<Pet>>,
    /// Lists in lists, and what may be null in them.
    pub nested: Option<Nested>,
    /// A list of such lists.
    pub tree: Option<Tree>,
    /// Holds itself.
    pub expression: Option<Expression>,
    /// Another name for a text. At most 3 characters.
    pub code: Option<Code>,
    /// Was used once. At most 5 characters.
    #[deprecated(note = "the vendor marks it as deprecated")]
    pub old: Option<String>,
}
impl Thing {
    /// A new [`Thing`](Self) of what is required; the rest is left out.
    pub fn new(names: impl Into<Names>) -> Self {
        Self {
            names: names.into(),
            sign: None,
            owner: None,
            pet: None,
            pets: None,
            nested: None,
            tree: None,
            expression: None,
            code: None,
            old: None,
        }
    }

    /// Sets [`sign`](Self::sign): values that are one in Rust, or none.
    pub fn sign(mut self, sign: impl Into<Sign>) -> Self {
        self.sign = Some(sign.into());
        self
    }

    /// Sets [`owner`](Self::owner): who has it.
    pub fn owner(mut self, owner: impl Into<Owner>) -> Self {
        self.owner = Some(owner.into());
        self
    }

    /// Sets [`pet`](Self::pet): told apart by an enum.
    pub fn pet(mut self, pet: impl Into<Pet>) -> Self {
        self.pet = Some(pet.into());
        self
    }

    /// Sets [`pets`](Self::pets): pets.
    pub fn pets(mut self, pets: impl Into<Vec<Pet>>) -> Self {
        self.pets = Some(pets.into());
        self
    }

    /// Sets [`nested`](Self::nested): lists in lists, and what may be null in them.
    pub fn nested(mut self, nested: impl Into<Nested>) -> Self {
        self.nested = Some(nested.into());
        self
    }

    /// Sets [`tree`](Self::tree): a list of such lists.
    pub fn tree(mut self, tree: impl Into<Tree>) -> Self {
        self.tree = Some(tree.into());
        self
    }

    /// Sets [`expression`](Self::expression): holds itself.
    pub fn expression(mut self, expression: impl Into<Expression>) -> Self {
        self.expression = Some(expression.into());
        self
    }

    /// Sets [`code`](Self::code): another name for a text.
    pub fn code(mut self, code: impl Into<Code>) -> Self {
        self.code = Some(code.into());
        self
    }

    /// Sets [`old`](Self::old): was used once.
    #[deprecated(note = "the vendor marks it as deprecated")]
    pub fn old(mut self, old: impl Into<String>) -> Self {
        self.old = Some(old.into());
        self
    }
}

conversant_core::object!(Thing {
    0 names = "names" required Plain shown,
    1 sign = "sign" optional Plain shown,
    2 owner = "owner" optional Plain shown,
    3 pet = "pet" optional Plain shown,
    4 pets = "pets" optional Plain shown,
    5 nested = "nested" optional Object shown,
    6 tree = "tree" optional Plain shown,
    7 expression = "expression" optional Plain shown,
    8 code = "code" optional Plain text,
    9 old = "old" optional Plain text,
});

impl Check for Thing {
    fn check(&self) -> Result<(), conversant_core::Error> {
        let value = &self.names;
        value.check()?;
        if let Some(value) = &self.owner {
            value.check()?;
        }
        if let Some(value) = &self.nested {
            value.check()?;
        }
        if let Some(value) = &self.code {
            check::length("code", value, 0, 3)?;
        }
        if let Some(value) = &self.old {
            check::length("old", value, 0, 5)?;
        }
        Ok(())
    }
}

conversant_core::one_of! {
    /// Holds itself.
    pub enum Expression {
        /// [`Not`](Not).
        Not(Not): shown = Object(&[("not", Any, true)]),
        /// `bool`.
        Boolean(bool): shown = Boolean,
    }
}

impl From<Not> for Expression {
    fn from(value: Not) -> Self {
        Self::Not(value)
    }
}

impl From<bool> for Expression {
    fn from(value: bool) -> Self {
        Self::Boolean(value)
    }
}

conversant_core::one_of! {
    /// Who has it.
    pub enum Owner {
        /// [`Person`](Person).
        Person(Person): shown = Object(&[("name", Text, true), ("age", Integer, false)]),
        /// [`Company`](Company).
        Company(Company): shown = Object(&[("name", Text, true), ("vat", Text, false), ("owner", Any, false)]),
        /// `i64`.
        Integer(i64): shown = Integer,
        /// `String`.
        Text(String): text = Text,
        /// `Vec<String>`.
        TextList(Vec<String>): text = List(&Text),
        /// `Vec<Company>`.
        CompanyList(Vec<Company>): shown = List(&Object(&[("name", Text, true), ("vat", Text, false), ("owner", Any, false)])),
        /// `BTreeMap<String, i64>`.
        IntegerMap(BTreeMap<String, i64>): text = Map(&Integer),
    }
}

impl From<Person> for Owner {
    fn from(value: Person) -> Self {
        Self::Person(value)
    }
}

impl From<Company> for Owner {
    fn from(value: Company) -> Self {
        Self::Company(value)
    }
}

impl From<i64> for Owner {
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl From<String> for Owner {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<Vec<String>> for Owner {
    fn from(value: Vec<String>) -> Self {
        Self::TextList(value)
    }
}

impl From<Vec<Company>> for Owner {
    fn from(value: Vec<Company>) -> Self {
        Self::CompanyList(value)
    }
}

impl From<BTreeMap<String, i64>> for Owner {
    fn from(value: BTreeMap<String, i64>) -> Self {
        Self::IntegerMap(value)
    }
}

impl Check for Owner {
    fn check(&self) -> Result<(), conversant_core::Error> {
        match self {
            Self::Company(value) => {
                value.check()?;
            }
            Self::Integer(value) => {
                check::range("Integer", *value, i64::MIN, 99)?;
            }
            Self::CompanyList(value) => {
                value.check()?;
            }
            _ => {}
        }
        Ok(())
    }
}

conversant_core::union! {
    /// Told apart by an enum.
    pub enum Pet by "kind" {
        /// `cat`
        Cat(Cat).kind = "cat",
        /// `dog`
        Dog(Dog).kind = "dog",
    }
}
