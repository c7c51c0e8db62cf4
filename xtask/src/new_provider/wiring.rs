//! Where the providers are named in files written by hand, and a new one beside them.

use super::{Files, NewProvider};
use anyhow::{Result, bail};

/// What is added to a file, beside an anchor that stands there: lines before or after the anchor's, or text before it.
enum Addition {
    Above(&'static str, &'static str),
    Below(&'static str, &'static str),
    Before(&'static str, &'static str),
}
use Addition::{Above, Before, Below};

/// The last provider of each list is the anchor.
#[rustfmt::skip]
const ADDITIONS: &[(&str, &[Addition])] = &[
    ("Cargo.toml", &[Below(
        "conversant-ucwa = { version",
        "conversant-NAME = { version = \"0.1.0\", path = \"crates/conversant-NAME\", default-features = false }",
    )]),
    ("crates/conversant/Cargo.toml", &[
        Below("ucwa = [\"dep:conversant-ucwa\"]", "NAME = [\"dep:conversant-NAME\"]"),
        Below("\"conversant-ucwa?/schemars\"", "    \"conversant-NAME?/schemars\","),
        Below("\"conversant-ucwa?/test-util\"", "    \"conversant-NAME?/test-util\","),
        Below("conversant-ucwa = { workspace = true, optional = true }", "conversant-NAME = { workspace = true, optional = true }"),
    ]),
    ("crates/conversant/src/lib.rs", &[Above(
        "#[cfg(feature = \"ucwa\")]",
        "#[cfg(feature = \"NAME\")]\n#[doc(inline)]\npub use conversant_NAME as NAME;",
    )]),
    ("crates/conversant/README.md", &[Below("- `ucwa`: [UCWA 2.0]", "- `NAME`: TITLE, a draft.")]),
    ("README.md", &[Below("| `ucwa` | UCWA 2.0", "| `NAME` | TITLE | a draft | |")]),
    ("docs/guide.md", &[Above("## When it fails", include_str!("../../templates/guide.md"))]),
    ("crates/conversant-sandbox/Cargo.toml", &[
        Below("ucwa = [\"dep:conversant-ucwa\"]", "NAME = [\"dep:conversant-NAME\"]"),
        Below("conversant-ucwa = { workspace = true, optional = true }", "conversant-NAME = { workspace = true, optional = true }"),
    ]),
    ("crates/conversant-sandbox/src/lib.rs", &[
        Above("pub mod ucwa;", "pub mod NAME;"),
        Above("pub use ucwa::Ucwa;", "pub use NAME::TYPE;"),
    ]),
    ("crates/conversant-sandbox/src/sandbox.rs", &[
        Before("HighQ,", "TYPE, "),
        Below("    ucwa: Ucwa,", "    NAME: TYPE,"),
        Below("ucwa: Ucwa::start(0).await?,", "            NAME: TYPE::start(0).await?,"),
        Above("    /// All of them, for what", "    /// TITLE.\n    pub fn NAME(&self) -> &TYPE {\n        &self.NAME\n    }\n"),
        Before("&self.highq,", "&self.NAME, "),
    ]),
    ("crates/conversant-sandbox/src/clients.rs", &[Above(
        "#[cfg(any(feature",
        "#[cfg(feature = \"NAME\")]\nimpl crate::TYPE {\n    /// The builder of a client that is at the sandbox. Feature `NAME`.\n    \
         pub fn client_builder(&self) -> conversant_NAME::ClientBuilder {\n        \
         conversant_NAME::Client::builder().base_url(self.base_url())\n    }\n}\n",
    )]),
    ("crates/conversant-sandbox/src/bin/conversant-sandbox/serving.rs", &[
        Before("HighQ,", "TYPE, "),
        Below("    Ucwa,\n", "    TYPE,"),
        Below("    Ucwa(Ucwa),", "    TYPE(TYPE),"),
        Above("        Name::Ucwa => {", "        Name::TYPE => Running::TYPE(TYPE::start(port).await?),"),
        Below("            Self::Ucwa(it) =>", "            Self::TYPE(it) => Description::of(it),"),
    ]),
    ("tests/Cargo.toml", &[
        Before("\"tracing\", \"metrics\"", "\"NAME\", "),
        Before("\"virtual-time\"", "\"NAME\", "),
    ]),
    ("tests/src/clients.rs", &[Above("/// Below `//v1`, as", include_str!("../../templates/client.rs"))]),
    ("tests/tests/clients/main.rs", &[Above("mod ucwa_speaks_as_its_vendor;", "mod NAME_speaks_as_its_vendor;")]),
];

/// The files that name the providers, with one more.
pub(super) fn wired(new: &NewProvider, read: impl Fn(&str) -> Result<String>) -> Result<Files> {
    let mut files = Files::new();
    for (path, additions) in ADDITIONS {
        let text = read(path)?;
        new.is_free_in(path, &text)?;
        let added = additions.iter().try_fold(text, |text, addition| with(new, path, text, addition))?;
        files.insert((*path).to_owned(), added);
    }
    Ok(files)
}

fn with(new: &NewProvider, path: &str, mut text: String, addition: &Addition) -> Result<String> {
    let (Above(anchor, _) | Below(anchor, _) | Before(anchor, _)) = addition;
    let Some(at) = text.find(anchor) else {
        bail!("{path} has no `{}`, beside which a provider is added: mend {}", anchor.trim(), file!());
    };
    match addition {
        Above(_, lines) => {
            let line = text[..at].rfind('\n').map_or(0, |newline| newline + 1);
            text.insert_str(line, &format!("{}\n", new.fill(lines)));
        }
        Below(_, lines) => {
            let line = text[at..].find('\n').map_or(text.len(), |newline| at + newline);
            text.insert_str(line, &format!("\n{}", new.fill(lines)));
        }
        Before(_, words) => text.insert_str(at, &new.fill(words)),
    }
    Ok(text)
}
