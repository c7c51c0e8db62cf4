use super::root;
use crate::commands::generate::show;
use crate::lint;
use crate::spec::{self, Spec};
use anyhow::Result;
use std::path::PathBuf;
use std::process::ExitCode;

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// The specs to check; all in `specs` if none is named
    files: Vec<PathBuf>,
}

pub(crate) fn run(arguments: &Arguments) -> Result<ExitCode> {
    let root = root();
    let paths = if arguments.files.is_empty() { spec::paths(&root, &[])? } else { arguments.files.clone() };
    let mut clean = true;
    for path in &paths {
        let (spec, findings) = match Spec::load(&root, path)? {
            Ok(spec) => {
                let findings = lint::lint(&spec);
                (spec, findings)
            }
            Err(unread) => (unread.0, vec![unread.1]),
        };
        if findings.is_empty() {
            eprintln!("{}: clean", spec.path);
        } else {
            show(&spec, &findings);
            clean = false;
        }
    }
    Ok(if clean { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}
