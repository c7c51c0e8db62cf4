//! The version of the workspace against what changed since the last release.

use super::git::Revision;
use super::{Comparison, semver};
use anyhow::{Result, bail};
use std::path::Path;

/// Fails if the specs changed since the last release in a way that asks for a higher version. What was released is what
/// has a tag `v*`; with none in sight there is nothing to hold the version against.
pub(in crate::commands) fn check(root: &Path) -> Result<()> {
    let Some((release, found)) = since_release(root)? else { return Ok(()) };
    if !found.is_high_enough() {
        eprint!("{}", found.text());
        bail!(
            "since {} the specs changed in a way that asks for version {}: raise `workspace.package.version`",
            release.name,
            found.wanted()
        );
    }
    eprintln!("   {} since {}", super::words(found.bump()), release.name);
    Ok(())
}

/// Fails if cargo-semver-checks knows of breaks, since the last release, that are not told.
pub(in crate::commands) fn second_opinion(root: &Path) -> Result<()> {
    let Some((release, found)) = since_release(root)? else { return Ok(()) };
    semver::check(root, &release, &found.changes)
}

fn since_release(root: &Path) -> Result<Option<(Revision, Comparison)>> {
    let Some(release) = Revision::released(root) else {
        eprintln!("   skipped: no tag `v*` can be seen from here, so nothing is known to be released");
        return Ok(None);
    };
    let Some(found) = Comparison::make(root, &release, &[])? else { bail!("mend the specs") };
    Ok(Some((release, found)))
}
