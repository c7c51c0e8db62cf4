//! The first section of a client's front page: a program that sends a message, and the ways in that no operation shows.

use super::Input;
use super::client::{credentials, has_browser};
use super::operations::{FirstCall, first_call, formatted};
use super::source::{literal, wrap};
use crate::finding::Finding;
use crate::generate::plan::paging::Style;
use crate::generate::plan::{Plan, snake};
use std::fmt::Write;

/// The section, up to the list of operations.
pub(super) fn section(input: &Input<'_>) -> Result<String, Finding> {
    let plan = input.plan;
    let program = match input.examples.and_then(|examples| examples.get("start")?.as_str()) {
        Some(own) => format!("{}\n", own.trim_end()),
        None => made(input)?,
    };
    let mut out = format!(
        "## Start\n\n```rust,no_run\n# async fn start() -> Result<(), Box<dyn std::error::Error>> {{\n\
         {program}# Ok(())\n# }}\n```\n"
    );
    let mut paragraph = |text: &str| {
        let _ = write!(out, "\n{}\n", wrap(text, 110));
    };
    paragraph(
        "`Client::from_env` builds a client from the environment. Each operation is a method of `Client`; what is required is \
         an argument, all else a setter, and nothing is sent before `send`.",
    );
    // A spec's own description may go further into it.
    let is_said = |name: &str| plan.description.contains(name);
    if let Some(text) = lists(plan).filter(|_| !is_said("`stream`")) {
        paragraph(&text);
    }
    if has_browser(plan) && !is_said("`authorize_url`") {
        paragraph(
            "The first refresh token comes of a user who lets the program in: [`authorize_url`] makes the address for the \
             user's browser, and [`authorization_code`] takes the code that the browser comes back with. [`on_new_tokens`] \
             hands out each refresh token that follows: keep the newest for the next start.",
        );
    }
    if !input.modules.is_empty() {
        out.push_str("\n## What takes several calls\n\n");
        input.modules.iter().for_each(|(name, text)| out.push_str(&module(name, text)));
    }
    Ok(out)
}

/// Where what the section names leads, beside operations: a name, the type with the method.
pub(super) fn named(input: &Input<'_>) -> Vec<(String, &'static str)> {
    let methods = input.modules.values().flat_map(|text| client_methods(text));
    let mut out: Vec<_> = methods.map(|name| (name, "Client")).collect();
    if has_browser(input.plan) {
        let builders = ["authorize_url", "authorization_code", "on_new_tokens"];
        out.extend(builders.map(|name| (name.to_owned(), "ClientBuilder")));
    }
    out
}

/// The program where nobody wrote one: the client is built, and makes the first call that the spec shows.
fn made(input: &Input<'_>) -> Result<String, Finding> {
    let plan = input.plan;
    let said = |name: &str| literal(&format!("the {}", name.replace('_', " ")));
    let mut setters = String::new();
    for variable in plan.variables.iter().filter(|variable| variable.default.is_none()) {
        let setter = snake(&variable.name);
        let _ = write!(setters, ".{setter}({})", said(&setter));
    }
    match plan.auth.as_ref().and_then(credentials) {
        Some((setter, arguments)) => {
            let values: Vec<_> = arguments.iter().map(|(name, _)| said(name)).collect();
            let _ = write!(setters, ".{setter}({})", values.join(", "));
        }
        None if plan.auth.is_some() => setters.push_str(".token(\"the token\")"),
        None => {}
    }
    let FirstCall { uses, call } = first_call(input)?;
    let program = format!("let client = Client::builder(){setters}.build()?; {call}");
    Ok(format!("{}\n{}", formatted(&uses)?, formatted(&program)?))
}

fn lists(plan: &Plan) -> Option<String> {
    let first = |whole: bool| {
        let is_it = |style: Style| (style == Style::Whole) == whole;
        let mut operations = plan.operations.iter().filter(|operation| !operation.deprecated);
        operations.find(|operation| operation.paging.as_ref().is_some_and(|paging| is_it(paging.style)))
    };
    if let Some(operation) = first(false) {
        return Some(format!(
            "A list, such as [`{}`], is a page with `send`, and all its items, one by one, with `stream`.",
            operation.name
        ));
    }
    first(true).map(|operation| {
        format!("A list, such as [`{}`], comes whole with `send`, and item by item with `stream`.", operation.name)
    })
}

/// A module beside the spec: the client's methods that are in it, and what it says of itself first.
fn module(name: &str, text: &str) -> String {
    let mut about = String::new();
    let lines = text.lines().map_while(|line| line.strip_prefix("//!"));
    for line in lines.take_while(|line| !line.trim().is_empty()) {
        about.push_str(line);
    }
    let mut methods: String = client_methods(text).iter().map(|method| format!("[`{method}`], ")).collect();
    let _ = write!(methods, "module `{name}`:{about}");
    format!("- {}\n", wrap(&methods, 108).replace('\n', "\n  "))
}

/// The public methods that a module gives `Client`.
fn client_methods(text: &str) -> Vec<String> {
    let items = syn::parse_file(text).map(|file| file.items).unwrap_or_default();
    let of_client = |found: &syn::ItemImpl| match (&found.trait_, &*found.self_ty) {
        (None, syn::Type::Path(ty)) => ty.path.is_ident("Client"),
        _ => false,
    };
    let impls = items.into_iter().filter_map(|item| match item {
        syn::Item::Impl(found) if of_client(&found) => Some(found.items),
        _ => None,
    });
    let public = |item: syn::ImplItem| match item {
        syn::ImplItem::Fn(method) if matches!(method.vis, syn::Visibility::Public(_)) => {
            Some(method.sig.ident.to_string())
        }
        _ => None,
    };
    impls.flatten().filter_map(public).collect()
}
