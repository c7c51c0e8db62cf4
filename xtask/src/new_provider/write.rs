//! Many files, written all or not at all.

use super::Files;
use anyhow::{Context, Result};
use std::path::{Path, PathBuf};

/// Writes them below a folder. On a failure everything is as it was.
pub(crate) fn all_or_nothing(root: &Path, files: &Files) -> Result<()> {
    let mut done = Done::default();
    let written = files.iter().try_for_each(|(path, text)| {
        done.write(&root.join(path), text).with_context(|| format!("cannot write {path}; all is left as it was"))
    });
    if written.is_err() {
        done.undo();
    }
    written
}

/// What was before.
#[derive(Default)]
struct Done {
    /// The files that were written, and what they held if they were there.
    files: Vec<(PathBuf, Option<Vec<u8>>)>,
    /// The folders that were made, those outside first.
    folders: Vec<PathBuf>,
}

impl Done {
    fn write(&mut self, path: &Path, text: &str) -> Result<()> {
        let missing = path.ancestors().skip(1).take_while(|folder| !folder.exists());
        for folder in missing.map(Path::to_owned).collect::<Vec<_>>().into_iter().rev() {
            std::fs::create_dir(&folder)?;
            self.folders.push(folder);
        }
        let before = if path.exists() { Some(std::fs::read(path)?) } else { None };
        // Noted first: a disk that is full leaves a part of a file.
        self.files.push((path.to_owned(), before));
        Ok(std::fs::write(path, text)?)
    }

    /// As far as it can be; the failure that led here is the one to be told.
    fn undo(self) {
        for (path, before) in self.files.into_iter().rev() {
            let _ = match before {
                Some(before) => std::fs::write(path, before),
                None => std::fs::remove_file(path),
            };
        }
        for folder in self.folders.into_iter().rev() {
            let _ = std::fs::remove_dir(folder);
        }
    }
}
