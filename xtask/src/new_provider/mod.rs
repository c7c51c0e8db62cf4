//! Everything that a new provider needs, as files: a spec to fill in, its client and the client's place in the facade, the
//! sandbox, the tests and the guide.
//!
//! The spec is a draft: `x-draft` makes the house rules warnings and asks for no tests, so that the tree stays green while
//! somebody reads the vendor's documents.

mod format;
mod names;
mod spec;
#[cfg(test)]
mod tests;
mod wiring;
mod write;

pub(crate) use format::formatted;
pub(crate) use spec::vendors;
pub(crate) use write::all_or_nothing;

use crate::finding::Finding;
use crate::generate;
use crate::lint::names::pascal;
use crate::spec::Spec;
use anyhow::{Result, bail};
use std::collections::BTreeMap;

/// Texts by their paths within the workspace.
pub(crate) type Files = BTreeMap<String, String>;

/// A provider that is not there yet.
#[derive(Debug)]
pub(crate) struct NewProvider {
    /// In lower case: the name of its spec, feature and modules.
    name: String,
    /// As people write it.
    title: String,
}

impl NewProvider {
    /// Takes a name if the crates can have it.
    pub(crate) fn new(name: &str, title: Option<&str>) -> Result<Self> {
        names::check(name)?;
        let title = title.map_or_else(|| pascal(name), |title| title.trim().to_owned());
        names::check_title(&title)?;
        Ok(Self { name: name.to_owned(), title })
    }

    /// The Rust type of its sandbox.
    fn type_name(&self) -> String {
        pascal(&self.name)
    }

    /// A template with its names in it. The title comes last: it may hold any words.
    fn fill(&self, template: &str) -> String {
        template.replace("NAME", &self.name).replace("TYPE", &self.type_name()).replace("TITLE", &self.title)
    }

    /// What is its own, as files and folders: none of it may be there.
    pub(crate) fn places(&self) -> Vec<String> {
        let places = [
            "specs/NAME.yaml",
            "specs/NAME",
            "crates/conversant-NAME",
            "crates/conversant-sandbox/src/NAME",
            "crates/conversant-sandbox/src/NAME.rs",
            "tests/exchanges/NAME",
            "tests/tests/clients/NAME_speaks_as_its_vendor.rs",
        ];
        places.iter().map(|place| self.fill(place)).collect()
    }

    /// The sketch of a spec, to fill in.
    pub(crate) fn sketch(&self) -> String {
        self.fill(include_str!("../../templates/provider.yaml"))
    }

    /// The files written by hand: new ones, and those that `read` gives with what names the provider added.
    pub(crate) fn by_hand(&self, read: impl Fn(&str) -> Result<String>) -> Result<Files> {
        let mut files = wiring::wired(self, read)?;
        for (path, template) in [
            ("crates/conversant-sandbox/src/NAME/mod.rs", include_str!("../../templates/sandbox.rs")),
            ("tests/tests/clients/NAME_speaks_as_its_vendor.rs", include_str!("../../templates/test.rs")),
        ] {
            self.is_free_in(path, template)?;
            files.insert(self.fill(path), self.fill(template));
        }
        Ok(files)
    }

    /// Would its name or that of its sandbox mean two things in this file?
    fn is_free_in(&self, path: &str, text: &str) -> Result<()> {
        let words = names::words(path, text);
        match [&self.name, &self.type_name()].into_iter().find(|name| words.contains(*name)) {
            Some(taken) => bail!("{} calls something `{taken}` already: choose another name", self.fill(path)),
            None => Ok(()),
        }
    }

    /// The spec and the client that is made of it, or what is wrong with the spec.
    pub(crate) fn generated(&self, spec: String) -> Result<Files, (Box<Spec>, Vec<Finding>)> {
        let path = format!("specs/{}.yaml", self.name);
        let read = Spec::parse(self.name.clone(), path.clone(), spec);
        let spec = read.map_err(|unread| (Box::new(unread.0), vec![unread.1]))?;
        match generate::generate(&spec) {
            Err(findings) => Err((Box::new(spec), findings)),
            Ok(client) => {
                let inside = |(file, text)| (format!("crates/conversant-{}/{file}", self.name), text);
                Ok(client.into_iter().map(inside).chain([(path, spec.text)]).collect())
            }
        }
    }
}
