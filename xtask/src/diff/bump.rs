//! The version that a change asks for.

use super::change::Changes;
use serde::Serialize;
use std::fmt;

/// A version of the crates, without anything after the patch.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Version {
    pub(crate) major: u64,
    pub(crate) minor: u64,
    pub(crate) patch: u64,
}

impl Version {
    /// Reads `1.2.3`, with or without a `v` before it.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let mut parts = text.trim().trim_start_matches('v').split('.').map(str::parse::<u64>);
        let mut next = || parts.next()?.ok();
        let version = Self { major: next()?, minor: next()?, patch: next()? };
        next().is_none().then_some(version)
    }

    /// The lowest version that may have such a change: below 1.0, a break raises the minor version.
    pub(crate) fn after(self, bump: Bump) -> Self {
        let Self { major, minor, patch } = self;
        match (bump, major) {
            (Bump::None, _) => self,
            (Bump::Breaking, 0) => Self { major, minor: minor + 1, patch: 0 },
            (Bump::Breaking, _) => Self { major: major + 1, minor: 0, patch: 0 },
            (Bump::Addition, 1..) => Self { major, minor: minor + 1, patch: 0 },
            (Bump::Addition | Bump::Fix, _) => Self { major, minor, patch: patch + 1 },
        }
    }
}

impl fmt::Display for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}.{}", self.major, self.minor, self.patch)
    }
}

/// What a change is to a version.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Bump {
    None,
    Fix,
    Addition,
    Breaking,
}

/// What these changes are together.
pub(crate) fn bump(all: &[Changes]) -> Bump {
    let of = |changes: &Changes| {
        if changes.break_on_the_wire() || changes.break_compilation() {
            Bump::Breaking
        } else if changes.add() {
            Bump::Addition
        } else if changes.changes.is_empty() {
            Bump::None
        } else {
            Bump::Fix
        }
    };
    all.iter().map(of).max().unwrap_or(Bump::None)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_break_is_a_minor_version_before_one_and_a_major_one_after() {
        for (from, bump, to) in [
            ("0.1.4", Bump::None, "0.1.4"),
            ("0.1.4", Bump::Fix, "0.1.5"),
            ("0.1.4", Bump::Addition, "0.1.5"),
            ("0.1.4", Bump::Breaking, "0.2.0"),
            ("1.2.3", Bump::Fix, "1.2.4"),
            ("1.2.3", Bump::Addition, "1.3.0"),
            ("1.2.3", Bump::Breaking, "2.0.0"),
        ] {
            let version = Version::parse(from).expect("it is one");
            assert_eq!(version.after(bump).to_string(), to, "{from} {bump:?}");
        }
        assert_eq!(Version::parse("v1.2.3").map(|version| version.to_string()).as_deref(), Some("1.2.3"));
        assert_eq!(Version::parse("1.2"), None);
    }
}
