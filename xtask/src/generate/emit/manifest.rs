//! `Cargo.toml`, `README.md` and `lib.rs`.

use super::client::{has_browser, has_two_formats, has_uploads};
use super::source::{Source, wrap};
use super::{Input, docs, start};
use crate::finding::Finding;
use crate::generate::package::Home;
use crate::generate::plan::{Plan, Settle};
use std::fmt::Write;

/// The manifest. A house client has everything that it can from the workspace; any other stands by itself.
pub(crate) fn cargo_toml(input: &Input<'_>) -> String {
    let plan = input.plan;
    let title = if plan.title.is_empty() { &plan.provider } else { &plan.title };
    let head = match &input.package.home {
        Home::House => HOUSE.to_owned(),
        Home::Elsewhere(home) => format!(
            "version = \"0.1.0\"\nedition = \"{}\"\nrust-version = \"{}\"\npublish = false\n",
            home.edition, home.rust_version
        ),
    };
    let tail = match &input.package.home {
        Home::House => "[lints]\nworkspace = true\n\n",
        Home::Elsewhere(home) if home.member => "",
        // Cargo would look for a workspace in the folders above.
        Home::Elsewhere(_) => "[workspace]\n\n",
    };
    format!(
        "{preamble}
[package]
name = \"{name}\"
description = {description}
readme = \"README.md\"
{head}
[features]
default = [\"rustls\"]
# TLS: one of the two, or plain HTTP only.
rustls = [\"conversant-core/rustls\"]
native-tls = [\"conversant-core/native-tls\"]
# A span per call and an event per attempt, without bodies, tokens or query values.
tracing = [\"conversant-core/tracing\"]
# A counter of attempts and a histogram of their durations, through the `metrics` facade.
metrics = [\"conversant-core/metrics\"]
# A JSON Schema for every type, as the spec has it.
schemars = [\"conversant-core/schemars\"]
# Clients that are answered from canned replies, for unit tests without sockets.
test-util = [\"conversant-core/test-util\"]

[dependencies]
{dependencies}
{tests}{tail}[package.metadata.docs.rs]
all-features = true
",
        preamble = input.preamble("#"),
        name = input.package.name,
        description = toml_edit::Value::from(format!("Typed client for {}.", docs::one_line(title))),
        dependencies = dependencies(input),
        tests = if input.examples.is_some() { TESTS } else { "" },
    )
}

const HOUSE: &str = "version.workspace = true
edition.workspace = true
rust-version.workspace = true
license.workspace = true
keywords.workspace = true
categories.workspace = true
";

fn dependencies(input: &Input<'_>) -> String {
    let signed = input.plan.webhooks.as_ref().is_some_and(|webhooks| webhooks.signature.is_some());
    let features = [("multipart", has_uploads(input)), ("signature", signed), ("xml", has_two_formats(input.plan))];
    let features: Vec<_> =
        features.iter().filter(|(_, wanted)| *wanted).map(|(feature, _)| format!("\"{feature}\"")).collect();
    let features = match features.as_slice() {
        [] => String::new(),
        features => format!(", features = [{}]", features.join(", ")),
    };
    let core = match &input.package.home {
        Home::House => format!("{{ workspace = true{features} }}"),
        Home::Elsewhere(home) => {
            let path = toml_edit::Value::from(home.core.as_str());
            format!("{{ path = {path}, default-features = false{features} }}")
        }
    };
    let other = |name: &str| match &input.package.home {
        Home::House => format!("{name}.workspace = true\n"),
        Home::Elsewhere(home) => {
            format!("{name} = {}\n", home.dependencies.get(name).map_or("\"*\"", String::as_str))
        }
    };
    let times = uses(input, "DateTime") || uses(input, "NaiveDate");
    let values = uses(input, "serde_json") || !input.types.free_objects.is_empty();
    let mut out = if times { other("chrono") } else { String::new() };
    let _ = writeln!(out, "conversant-core = {core}");
    out.push_str(&other("serde"));
    if values {
        out.push_str(&other("serde_json"));
    }
    out
}

/// What the examples run on.
const TESTS: &str = "[dev-dependencies]
# By path alone, so that the package does not ask a registry for it.
conversant-sandbox = { path = \"../conversant-sandbox\" }
tokio = { workspace = true, features = [\"macros\", \"rt\"] }

";

fn uses(input: &Input<'_>, name: &str) -> bool {
    use quote::ToTokens;
    let mut parameters = input.plan.operations.iter().flat_map(|operation| &operation.parameters);
    input.types.all().any(|ty| ty.to_token_stream().to_string().contains(name))
        || (name == "DateTime"
            && parameters.any(|parameter| {
                let format = parameter.schema.get("format").and_then(|format| format.as_str()).unwrap_or_default();
                ["date", "date-time", "unix-time", "space-date-time", "ajax-date-time"].contains(&format)
            }))
        || (name == "DateTime"
            && input.plan.operations.iter().any(|operation| matches!(operation.settle, Some(Settle::Search(_)))))
}

/// The crate's front page, which is its README as well.
pub(crate) fn readme(input: &Input<'_>) -> Result<String, Finding> {
    let plan = input.plan;
    // What comes before the first heading introduces the provider; the sections stand where a reader looks them up.
    let (about, sections) = plan.description.split_once("\n## ").unwrap_or((&plan.description, ""));
    let mut out = format!("# Typed client for {}\n\n{}\n\n", plan.title, about.trim());
    out.push_str(&start::section(input)?);
    out.push('\n');
    out.push_str(&operations(plan));
    out.push_str(
        "\n## Unit tests\n\n\
         With the feature `test-util`, `testing::Canned` makes clients that open no socket: what each operation is answered is\n\
         said in its own types, and what it sent can be looked at.\n",
    );
    if let Some(webhooks) = &plan.webhooks {
        let events: Vec<_> = webhooks.events.iter().map(|event| format!("`{}`", event.name)).collect();
        let verify = if webhooks.signature.is_some() { " `webhooks::verify` checks who sent it." } else { "" };
        let text = format!(
            "`webhooks::Event::parse` reads what the vendor delivers: {}. Any other event is `Event::Other`.{verify}",
            events.join(", ")
        );
        let _ = write!(out, "\n## Receiving webhooks\n\n{}\n", wrap(&text, 110));
    }
    if let Some(auth) = &plan.auth {
        let _ = write!(out, "\n## Authentication\n\n{}\n", auth.description);
        if let Some(status) = auth.token_expired {
            let text = format!(
                "A call answered with {status} fetches one new token and is sent once more, if the client has credentials to \
                 fetch one with."
            );
            let _ = write!(out, "\n{}\n", wrap(&text, 110));
        }
    }
    if let Some(limit) = docs::rate_limit(plan) {
        let _ = write!(out, "\n## Rate limit\n\n{}\n", wrap(&limit, 110));
    }
    if !sections.is_empty() {
        let _ = write!(out, "\n## {}\n", sections.trim());
    }
    if let Some(url) = &plan.docs_url {
        let _ = write!(out, "\n## The vendor's documents\n\n<{url}>\n");
    }
    if input.package.home == Home::House {
        out.push_str(&published_links(input));
    }
    Ok(out)
}

/// All operations, by tag. What an operation is called is a link, see `links`.
fn operations(plan: &Plan) -> String {
    let mut out = format!("## Operations\n\n{}\n", docs::marks(plan));
    for tag in &plan.tags {
        let items: String = plan.operations.iter().filter(|found| found.tag == tag.name).map(docs::item).collect();
        if !items.is_empty() {
            let _ = write!(out, "\n### {}\n\n{}\n\n{items}", tag.name, wrap(&tag.description, 110));
        }
    }
    out
}

/// What the front page names, each with the type whose method it is.
fn named(input: &Input<'_>) -> Vec<(String, &'static str)> {
    let operations = input.plan.operations.iter().map(|operation| (operation.name.clone(), "Client"));
    operations.chain(start::named(input)).collect()
}

/// Where the names lead in rustdoc, which checks them. Of two definitions the first counts, so these stand before the page's.
fn links(input: &Input<'_>) -> String {
    let links = named(input).into_iter().map(|(name, ty)| format!("//! [`{name}`]: {ty}::{name}\n"));
    links.chain(["//!\n".to_owned()]).collect()
}

/// Where they lead for who reads the page elsewhere.
fn published_links(input: &Input<'_>) -> String {
    let root = format!("https://docs.rs/{}/latest/{}", input.package.name, input.package.krate());
    let links =
        named(input).into_iter().map(|(name, ty)| format!("[`{name}`]: {root}/struct.{ty}.html#method.{name}\n"));
    format!("\n{}", links.collect::<String>())
}

/// The crate's root.
pub(crate) fn lib(input: &Input<'_>) -> Result<String, Finding> {
    let mut source = Source::new(input.preamble("//"));
    source.verbatim(&format!("{}#![doc = include_str!(\"../README.md\")]\n", links(input)));
    source.items(
        "#[rustfmt::skip]
        mod client;
        #[rustfmt::skip]
        pub mod operations;
        #[rustfmt::skip]
        pub mod types;",
    )?;
    for name in input.modules.keys() {
        source.items(&format!("#[rustfmt::skip] pub mod {name};"))?;
    }
    source.items("#[cfg(feature = \"schemars\")] #[rustfmt::skip] pub mod schemas;")?;
    if input.plan.webhooks.is_some() {
        source.items("#[rustfmt::skip] pub mod webhooks;")?;
    }
    source.items("#[cfg(feature = \"test-util\")] #[rustfmt::skip] pub mod testing;")?;
    source.items("pub use client::{Client, ClientBuilder};")?;
    source.verbatim(&reexports(input));
    Ok(source.finish())
}

/// What users of the crate need of the core, as rustfmt writes it: the file is checked like one written by hand.
fn reexports(input: &Input<'_>) -> String {
    let lists = input.plan.operations.iter().any(|operation| operation.paging.is_some());
    let mut names = vec!["Error", "ErrorKind", "Link", "Outcome", "Reply", "Secret"];
    for (name, wanted) in [
        ("AuthorizeUrl", has_browser(input.plan)),
        ("BodyFormat", has_two_formats(input.plan)),
        ("Items", lists),
        ("Position", lists),
        ("Upload", has_uploads(input)),
    ] {
        if wanted {
            names.push(name);
        }
    }
    names.sort_unstable();
    let names = names.join(", ");
    let line = format!("pub use conversant_core::{{{names}}};");
    if line.len() <= 120 { line } else { format!("pub use conversant_core::{{\n    {names},\n}};") }
}
