//! `operations/<tag>.rs`: a method on the client, a builder and an error type per operation.

mod builder;
mod call;
mod errors;
mod method;
mod pages;
mod reply;
mod settle;
mod statuses;
mod values;

use super::source::{Source, doc, inner_doc, wrap};
use super::{Files, Input};
use crate::finding::Finding;
use crate::generate::plan::{Header, Operation, ReplyKind, Settle, snake};
use call::Call;
use indexmap::IndexMap;
use reply::headers_struct;
use std::fmt::Write;

/// The module and a file per tag.
pub(crate) fn operations(input: &Input<'_>, files: &mut Files) -> Result<(), Finding> {
    let mut by_tag: IndexMap<&str, Vec<&Operation>> = IndexMap::new();
    for tag in &input.plan.tags {
        by_tag.insert(&tag.name, Vec::new());
    }
    for operation in &input.plan.operations {
        by_tag.entry(&operation.tag).or_default().push(operation);
    }
    by_tag.retain(|_, operations| !operations.is_empty());
    let shared = shared_headers(input);
    let mut module = Source::new(input.preamble("//"));
    module.verbatim(&inner_doc(
        "The calls that [`Client`](crate::Client)'s methods give, and their error and header types.",
    ));
    let mut items = String::new();
    for tag in by_tag.keys() {
        let _ = write!(items, "mod {};", snake(tag));
    }
    for tag in by_tag.keys() {
        let _ = write!(items, "pub use {}::*;", snake(tag));
    }
    module.items(&items)?;
    if let Some(headers) = &shared {
        module.items("use conversant_core::codegen::typed_header; use conversant_core::http::HeaderMap;")?;
        module.items(&headers_struct("ReplyHeaders", "What the provider's replies say in their headers.", headers))?;
    }
    files.insert("src/operations.rs".to_owned(), module.finish());
    for (tag, operations) in &by_tag {
        let about = input.plan.tags.iter().find(|found| found.name == **tag).map_or("", |tag| &tag.description);
        let file = tag_file(input, tag, about, operations, shared.as_deref())?;
        files.insert(format!("src/operations/{}.rs", snake(tag)), file);
    }
    Ok(())
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
        methods.push_str(&call.client_methods());
        methods.push_str(&call.settle_method()?);
    }
    methods.push_str("}\n");
    source.items(&methods)?;
    for call in &calls {
        source.items(&call.descriptor())?;
        if let Some(paging) = &call.operation.paging {
            source.items(&pages::description(call, paging))?;
        }
        if let Some(Settle::Search(search)) = &call.operation.settle {
            source.items(&call.search(search)?)?;
        }
        if let Some(body) = call.text_body() {
            source.verbatim(&body);
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
        call.fields.iter().any(|field| field.ty.contains("DateTime"))
            || matches!(call.operation.settle, Some(Settle::Search(_)))
    }) {
        out.push_str("use chrono::{DateTime, Utc};");
    }
    if any(&|call| call.fields.iter().any(|field| field.ty.contains("NaiveDate"))) {
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
        "use conversant_core::codegen::{{Method, {}Request, Target{}}};",
        if any(&|call| call.is_upload()) { "Multipart, " } else { "" },
        if any(&|call| call.own_headers().is_some()) { ", typed_header" } else { "" }
    );
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
