//! `operations/<tag>.rs`: a method on the client, a builder and an error type per operation.

mod builder;
mod call;
mod errors;
mod example;
mod method;
mod pages;
mod put;
mod reply;
mod settle;
mod statuses;
mod testing;
mod values;

pub(crate) use example::{FirstCall, first_call, formatted};
pub(crate) use statuses::status_name;
pub(crate) use testing::testing;

use super::source::{Source, doc, inner_doc, wrap};
use super::{Files, Input};
use crate::finding::Finding;
use crate::generate::plan::call_names::identifier;
use crate::generate::plan::names::ascii;
use crate::generate::plan::{Header, Operation, ReplyKind, Settle, snake};
use call::Call;
use indexmap::IndexMap;
use reply::{has_single, headers_struct};
use std::fmt::Write;

/// The module and a file per tag.
pub(crate) fn operations(input: &Input<'_>, files: &mut Files) -> Result<(), Finding> {
    example::check(input)?;
    // Tags that make the same name share a file.
    let mut by_tag: IndexMap<String, (&str, Vec<&Operation>)> = IndexMap::new();
    let tags = input.plan.tags.iter().map(|tag| &tag.name);
    for tag in tags.chain(input.plan.operations.iter().map(|operation| &operation.tag)) {
        by_tag.entry(module_name(tag)).or_insert((tag, Vec::new()));
    }
    for operation in &input.plan.operations {
        if let Some((_, operations)) = by_tag.get_mut(&module_name(&operation.tag)) {
            operations.push(operation);
        }
    }
    by_tag.retain(|_, (_, operations)| !operations.is_empty());
    let shared = shared_headers(input);
    let mut module = Source::new(input.preamble("//"));
    module.verbatim(&inner_doc(
        "The calls that [`Client`](crate::Client)'s methods give, and their error and header types.",
    ));
    let mut items = String::new();
    for module in by_tag.keys() {
        let _ = write!(items, "mod {module};");
    }
    for module in by_tag.keys() {
        let _ = write!(items, "pub use {module}::*;");
    }
    module.items(&items)?;
    if let Some(headers) = &shared {
        let read = if has_single(headers) { "use conversant_core::codegen::typed_header;" } else { "" };
        module.items(&format!("{read} use conversant_core::http::HeaderMap;"))?;
        module.items(&headers_struct("ReplyHeaders", "What the provider's replies say in their headers.", headers))?;
    }
    files.insert("src/operations.rs".to_owned(), module.finish());
    for (name, (tag, operations)) in &by_tag {
        let about = input.plan.tags.iter().find(|found| found.name == *tag).map_or("", |tag| &tag.description);
        let file = tag_file(input, tag, about, operations, shared.as_deref())?;
        files.insert(format!("src/operations/{name}.rs"), file);
    }
    Ok(())
}

/// The name of a file may have 255 bytes at most, and nobody reads as many.
const LONGEST: usize = 60;

/// The module of a tag. One that has the name of a crate would make its own re-export ambiguous.
fn module_name(tag: &str) -> String {
    let short: String = snake(&ascii(tag)).chars().take(LONGEST).collect();
    let name = identifier(short.trim_end_matches('_'), "operations");
    let is_crate =
        ["alloc", "chrono", "conversant_core", "core", "serde", "serde_json", "std"].contains(&name.as_str());
    if is_crate { format!("{name}_") } else { name }
}

/// The headers of all operations that document any, if they are the same for more than one.
fn shared_headers(input: &Input<'_>) -> Option<Vec<Header>> {
    let mut sets = input.plan.operations.iter().map(|operation| &operation.reply.headers).filter(|set| !set.is_empty());
    let first = sets.next()?;
    let mut same = 1;
    for set in sets {
        if set != first {
            return None;
        }
        same += 1;
    }
    (same > 1).then(|| first.clone())
}

fn tag_file(
    input: &Input<'_>,
    tag: &str,
    about: &str,
    operations: &[&Operation],
    shared: Option<&[Header]>,
) -> Result<String, Finding> {
    let calls =
        operations.iter().map(|operation| Call::new(input, operation, shared)).collect::<Result<Vec<_>, _>>()?;
    let mut source = Source::new(input.preamble("//"));
    source.items(&uses(input, &calls))?;
    let mut methods = doc(0, &format!("# {tag}\n\n{}", wrap(about, 110)));
    methods.push_str("impl crate::Client {\n");
    for call in &calls {
        methods.push_str(&call.client_methods()?);
        methods.push_str(&call.settle_method()?);
    }
    methods.push_str("}\n");
    source.items(&methods)?;
    for call in &calls {
        source.items(&call.descriptor()?)?;
        if let Some(paging) = &call.operation.paging {
            source.items(&pages::description(call, paging))?;
        }
        if let Some(Settle::Search(search)) = &call.operation.settle {
            source.items(&call.search(search)?)?;
        }
        if let Some(body) = call.text_body() {
            source.verbatim(&body);
        }
        if let Some(reply) = call.reply_body() {
            source.verbatim(&reply);
        }
        source.items(&call.builder()?)?;
        source.verbatim(&format!("conversant_core::call_options!({});", call.operation.type_name));
        if let Some((name, headers)) = call.own_headers() {
            let about = format!("What a reply of {} says in its headers.", call.link());
            source.items(&headers_struct(&name, &about, headers))?;
        }
        if !call.operation.errors.is_empty() {
            source.verbatim(&call.error_body());
        }
    }
    Ok(source.finish())
}

fn uses(input: &Input<'_>, calls: &[Call<'_>]) -> String {
    let any = |test: &dyn Fn(&Call<'_>) -> bool| calls.iter().any(test);
    let mut out = String::new();
    if any(&|call| {
        call.values().any(|field| field.ty.contains("DateTime"))
            || matches!(call.operation.settle, Some(Settle::Search(_)))
    }) {
        out.push_str("use chrono::{DateTime, Utc};");
    }
    if any(&|call| call.values().any(|field| field.ty.contains("NaiveDate"))) {
        out.push_str("use chrono::NaiveDate;");
    }
    let envelope =
        any(&|call| input.plan.envelope.is_some() && matches!(call.operation.reply.kind, ReplyKind::Enveloped { .. }));
    let format = any(&|call| call.has_format());
    if any(&|call| matches!(call.operation.settle, Some(Settle::Search(_)))) {
        out.push_str("use conversant_core::codegen::{Search, Settle};");
    } else if any(&|call| call.operation.settle.is_some()) {
        out.push_str("use conversant_core::codegen::Settle;");
    }
    let _ = write!(
        out,
        "use conversant_core::codegen::{{Method, {}RawReply, Request, Target{}}};",
        if any(&|call| call.is_upload()) { "Multipart, " } else { "" },
        if any(&|call| call.own_headers().is_some_and(|(_, headers)| has_single(headers))) {
            ", typed_header"
        } else {
            ""
        }
    );
    if any(&|call| call.has_styles()) {
        out.push_str("use conversant_core::codegen::Style;");
    }
    if any(&|call| call.values().any(|field| field.ty.contains("BTreeMap"))) {
        out.push_str("use std::collections::BTreeMap;");
    }
    if any(&|call| call.operation.paging.is_some()) {
        out.push_str("use conversant_core::codegen::{Page, PageStyle, Paging}; use conversant_core::Items;");
    }
    if any(&|call| call.is_checked()) {
        out.push_str("use conversant_core::check::Check;");
    }
    if any(&|call| call.fields.iter().any(|field| field.limit.is_some())) {
        out.push_str("use conversant_core::check;");
    }
    if any(&|call| call.own_headers().is_some()) {
        out.push_str("use conversant_core::http::HeaderMap;");
    }
    let accepted = any(&|call| call.operation.duplicate.is_some());
    let reply = any(&|call| call.operation.duplicate.is_none());
    let _ = write!(
        out,
        "use conversant_core::{{CallOptions, Client as Core, Error, Operation, Repeat{}{}{}{}}};",
        if reply { ", Reply" } else { "" },
        if accepted { ", Accepted" } else { "" },
        if envelope { ", Envelope" } else { "" },
        if format { ", BodyFormat" } else { "" },
    );
    if any(&|call| call.mentions_types()) {
        out.push_str("use crate::types;");
    }
    out
}

/// A field's type as seen from outside `types`.
pub(super) fn qualified(input: &Input<'_>, ty: &str) -> String {
    match ty.strip_prefix("Vec<").and_then(|inner| inner.strip_suffix('>')) {
        Some(inner) => format!("Vec<{}>", qualified(input, inner)),
        None if input.types.has(ty) => format!("types::{ty}"),
        None => ty.to_owned(),
    }
}
