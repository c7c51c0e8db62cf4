//! Step 7: the public client, as files.

mod client;
mod docs;
mod manifest;
mod operations;
mod schemas;
mod source;
mod start;
mod types;
mod webhooks;

use crate::finding::Finding;
use crate::generate::package::{Home, Package};
use crate::generate::plan::Plan;
use crate::generate::rewrite::methods::Method;
use crate::generate::rewrite::types::Types;
use serde_json::Value;
use std::collections::{BTreeMap, HashMap};

/// The files of a crate, by path within it.
pub(crate) type Files = BTreeMap<String, String>;

/// What the files are made of.
pub(crate) struct Input<'a> {
    pub(crate) plan: &'a Plan,
    pub(crate) package: &'a Package,
    pub(crate) types: &'a Types,
    pub(crate) methods: &'a HashMap<String, Method>,
    /// Hand-written modules, by name.
    pub(crate) modules: &'a BTreeMap<String, String>,
    /// The document's named schemas.
    pub(crate) schemas: &'a Value,
    /// What the sandbox has, for examples that run against it.
    pub(crate) examples: Option<&'a Value>,
    /// The spec's path, as in `specs/hostaway.yaml`.
    pub(crate) spec_path: &'a str,
    pub(crate) spec_hash: &'a str,
}

/// Makes the crate.
pub(crate) fn emit(input: &Input<'_>) -> Result<Files, Finding> {
    let mut files = Files::new();
    files.insert("Cargo.toml".to_owned(), manifest::cargo_toml(input));
    files.insert("README.md".to_owned(), manifest::readme(input)?);
    files.insert("src/lib.rs".to_owned(), manifest::lib(input)?);
    files.insert("src/client.rs".to_owned(), client::client(input)?);
    files.insert("src/types.rs".to_owned(), types::types(input)?);
    operations::operations(input, &mut files)?;
    files.insert("src/testing.rs".to_owned(), operations::testing(input)?);
    schemas::schemas(input, &mut files)?;
    for (name, text) in input.modules {
        let folder = input.spec_path.trim_end_matches(".yaml");
        let preamble = input.preamble("//");
        files.insert(format!("src/{name}.rs"), format!("{preamble}// Its text is {folder}/{name}.rs.\n\n{text}"));
    }
    if let Some(webhooks) = webhooks::webhooks(input)? {
        files.insert("src/webhooks.rs".to_owned(), webhooks);
    }
    Ok(files)
}

impl Input<'_> {
    /// The first lines of every generated file.
    pub(crate) fn preamble(&self, comment: &str) -> String {
        let command = match &self.package.home {
            Home::House => format!("generate {}", self.plan.provider),
            Home::Elsewhere(_) => "generate --spec".to_owned(),
        };
        format!(
            "{comment} Made by `cargo xtask {command}` from {path} (sha256 {hash}) with progenitor 0.15.1.\n\
             {comment} Do not edit: change the spec or the pipeline and generate again.\n",
            path = match &self.package.home {
                Home::House => self.spec_path,
                // Where the file lay is not the crate's affair.
                Home::Elsewhere(_) => self.spec_path.rsplit(['/', '\\']).next().unwrap_or_default(),
            },
            hash = self.spec_hash,
        )
    }
}
