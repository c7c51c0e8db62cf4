//! The version of the workspace against what changed since the last release.

use super::Comparison;
use super::git::Revision;
use anyhow::{Result, bail};
use std::path::Path;

/// Fails if the specs changed since the last release in a way that asks for a higher version. What was released is what
/// has a tag `v*`; with none in sight there is nothing to hold the version against.
pub(in crate::commands) fn check(root: &Path) -> Result<()> {
    let Some(release) = Revision::released(root) else {
        eprintln!("   skipped: no tag `v*` can be seen from here, so nothing is known to be released");
        return Ok(());
    };
    let Some(found) = Comparison::make(root, &release, &[])? else { bail!("mend the specs") };
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
