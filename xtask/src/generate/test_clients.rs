//! The clients that the tests call, made of `tests/specs` and kept in `tests/clients`. Their specs are in no house style.

use super::{Mode, apply, from_linted};
use crate::spec::Spec;
use std::path::Path;

/// Writes the clients where `UPDATE_TEST_CLIENTS` is set.
#[test]
fn the_test_clients_are_what_their_specs_say() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("xtask has a parent");
    let write = std::env::var_os("UPDATE_TEST_CLIENTS").is_some();
    let mut seen = 0;
    for entry in std::fs::read_dir(root.join("tests/specs")).expect("there are specs") {
        let path = entry.expect("it can be read").path();
        let spec = Spec::load(root, &path).expect("it is there").map_err(|unread| unread.1).expect("it is YAML");
        let files = from_linted(&spec).unwrap_or_else(|finding| panic!("{}: {finding:?}", spec.path));
        let folder = format!("tests/clients/{}", spec.provider);
        let changes =
            apply(root, &folder, &files, if write { Mode::Write } else { Mode::Check }).expect("it can be compared");
        let diff: String = changes.iter().map(|change| change.diff.as_str()).collect();
        assert!(write || changes.is_empty(), "run with UPDATE_TEST_CLIENTS=1 and commit:\n{diff}");
        seen += 1;
    }
    assert!(seen > 0, "there is no spec");
}
