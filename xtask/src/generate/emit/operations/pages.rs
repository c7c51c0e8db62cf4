//! A list operation's items: as a stream, and with a malformed one not costing the others.

use super::super::source::{doc, literal, wrap};
use super::call::Call;
use super::qualified;
use crate::finding::Finding;
use crate::generate::plan::paging::{ID, Paging, Place, Style};
use crate::generate::plan::{ReplyKind, pascal};
use crate::generate::rewrite::methods::option;
use crate::generate::rewrite::types::{Field, Struct};
use quote::ToTokens;
use syn::Type;

/// A value inside the reply: how it is reached, and its type.
struct Found<'a> {
    expression: String,
    ty: &'a Type,
    optional: bool,
}

/// Says to the core where the reply has its list: `.list::<types::Message>("/result")`.
pub(super) fn tolerance(call: &Call<'_>) -> Result<String, Finding> {
    match &call.operation.paging {
        None => Ok(String::new()),
        Some(paging) => {
            let list = match call.operation.reply.kind {
                ReplyKind::JsonOrXml { .. } => "list_of_elements",
                _ => "list",
            };
            Ok(format!(".{list}::<{}>({})", item(call, paging)?, literal(&paging.items.pointer())))
        }
    }
}

/// The `static` that says how one page leads to the next.
pub(super) fn description(call: &Call<'_>, paging: &Paging) -> String {
    let style = match paging.style {
        Style::Whole => "Whole",
        Style::Offset => "Offset",
        Style::Number => "Number",
        Style::Token => "Token",
        Style::AfterId => "AfterId",
        Style::NextLink => "NextLink",
    };
    let null_at_end = match paging.next.as_ref().filter(|_| paging.null_at_end) {
        Some(next) => format!("Some({})", literal(&next.pointer())),
        None => "None".to_owned(),
    };
    let first: Vec<_> = paging.first.iter().map(|name| literal(name)).collect();
    format!(
        "static {}_PAGES: Paging = Paging {{
            style: PageStyle::{style}, at: {}, id: {}, first: &[{}], null_at_end: {null_at_end},
        }};",
        call.static_name(),
        literal(paging.at.as_deref().unwrap_or_default()),
        literal(ID),
        first.join(", "),
    )
}

/// The builder's `stream`. `decode` reads the whole reply.
pub(super) fn stream(call: &Call<'_>, paging: &Paging, decode: &str) -> Result<String, Finding> {
    let about = match paging.style {
        Style::Whole => {
            "All items, as a stream. The provider gives the list as a whole, with the first item that is asked for."
        }
        _ => "All items, as a stream that fetches the next page when it needs one.",
    };
    let name = call.static_name();
    Ok(format!(
        "{}#[inline]
        pub fn stream(self) -> Items<{}> {{
            let request = self.request();
            Items::new(self.client, &{name}, &{name}_PAGES, request, self.options, |reply| Ok({decode}?.page({})))
        }}",
        doc(4, &wrap(about, 110)),
        item(call, paging)?,
        open(call, paging)?,
    ))
}

/// The type of the list's items, as seen from outside `types`.
pub(super) fn item(call: &Call<'_>, paging: &Paging) -> Result<String, Finding> {
    let list = match paging.items.0.is_empty() {
        true => list_itself(call)?,
        false => find(call, &paging.items, Reach::Borrowed)?.ty,
    };
    let item = inner(list, "Vec").ok_or_else(|| wrong(call, &paging.items, "is not a list"))?;
    Ok(qualified(call.input, &item.to_token_stream().to_string().replace(' ', "")))
}

/// The list that the whole reply is.
fn list_itself<'a>(call: &Call<'a>) -> Result<&'a Type, Finding> {
    let name = pascal(schema(call)?);
    let found = call.input.types.aliases.iter().find(|found| found.name == name);
    found.map(|found| &found.ty).ok_or_else(|| wrong(call, &Place(Vec::new()), "is not a list"))
}

/// What takes the page out of the whole reply.
fn open(call: &Call<'_>, paging: &Paging) -> Result<String, Finding> {
    if paging.items.0.is_empty() {
        let name = pascal(schema(call)?);
        return Ok(format!(
            "|whole: types::{name}| Page {{ next: None, more: None, total: None, last_id: None, items: whole }}"
        ));
    }
    let mut fields = Vec::new();
    for (name, place) in [("next", &paging.next), ("more", &paging.more), ("total", &paging.total)] {
        let value = match place {
            None => "None".to_owned(),
            Some(place) => value(name, &find(call, place, Reach::Copied)?),
        };
        fields.push(format!("{name}: {value}"));
    }
    let last_id = match paging.style {
        Style::AfterId => last_id(call, paging)?,
        _ => "None".to_owned(),
    };
    fields.push(format!("last_id: {last_id}"));
    // Last: the items move.
    let items = find(call, &paging.items, Reach::Moved)?;
    let default = if items.optional { ".unwrap_or_default()" } else { "" };
    fields.push(format!("items: {}{default}", items.expression));
    Ok(format!("|whole: types::{}| Page {{ {} }}", whole(call)?.name, fields.join(", ")))
}

/// A value as an `Option` of what the core wants it to be.
fn value(name: &str, found: &Found<'_>) -> String {
    let expression = &found.expression;
    let is_link = found.ty.to_token_stream().to_string().ends_with("Link");
    match (name, found.optional) {
        ("total", true) => format!("{expression}.and_then(|total| u64::try_from(total).ok())"),
        ("total", false) => format!("u64::try_from({expression}).ok()"),
        ("next", true) if is_link => format!("{expression}.map(|link| link.as_str().to_owned())"),
        ("next", false) if is_link => format!("Some({expression}.as_str().to_owned())"),
        (_, true) => expression.clone(),
        (_, false) => format!("Some({expression})"),
    }
}

fn last_id(call: &Call<'_>, paging: &Paging) -> Result<String, Finding> {
    let found = find(call, &paging.items, Reach::Borrowed)?;
    let item = inner(found.ty, "Vec").map(|item| item.to_token_stream().to_string()).unwrap_or_default();
    let fields = call.input.types.find(&item).map(|found| &found.fields);
    let id = fields.and_then(|fields| fields.iter().find(|field| field.wire == ID));
    let id = id.ok_or_else(|| wrong(call, &paging.items, "has items without an `id`"))?;
    let last = match found.optional {
        true => format!("{}.and_then(|items| items.last())", found.expression),
        false => format!("{}.last()", found.expression.trim_start_matches('&')),
    };
    Ok(match id.optional {
        true => format!("{last}.and_then(|item| item.{}.as_ref()).map(ToString::to_string)", id.name),
        false => format!("{last}.map(|item| item.{}.to_string())", id.name),
    })
}

/// The schema of the whole reply.
fn schema<'a>(call: &Call<'a>) -> Result<&'a str, Finding> {
    match &call.operation.reply.kind {
        ReplyKind::Json { schema } | ReplyKind::JsonOrXml { schema } | ReplyKind::Enveloped { schema } => Ok(schema),
        _ => Err(wrong(call, &Place(Vec::new()), "has no JSON body")),
    }
}

/// The type of the whole reply.
fn whole<'a>(call: &Call<'a>) -> Result<&'a Struct, Finding> {
    let found = call.input.types.find(&pascal(schema(call)?));
    found.ok_or_else(|| wrong(call, &Place(Vec::new()), "is not an object"))
}

/// How a value is taken out of the reply.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Reach {
    Moved,
    Borrowed,
    Copied,
}

fn find<'a>(call: &Call<'a>, place: &Place, reach: Reach) -> Result<Found<'a>, Finding> {
    let mut found: Option<Found<'a>> = None;
    for (index, name) in place.0.iter().enumerate() {
        let holder = match &found {
            None => whole(call)?,
            Some(found) => {
                let ty = inner(found.ty, "Box").unwrap_or(found.ty).to_token_stream().to_string();
                call.input.types.find(&ty).ok_or_else(|| wrong(call, place, "leads through what is not an object"))?
            }
        };
        let field = holder.fields.iter().find(|field| field.wire == *name);
        let field = field.ok_or_else(|| wrong(call, place, "is not in the reply"))?;
        let is_leaf = index + 1 == place.0.len();
        found = Some(step(found, field, if reach == Reach::Copied && !is_leaf { Reach::Borrowed } else { reach }));
    }
    found.ok_or_else(|| wrong(call, place, "is empty"))
}

fn step<'a>(from: Option<Found<'a>>, field: &'a Field, reach: Reach) -> Found<'a> {
    let ty = option(&field.ty).unwrap_or(&field.ty);
    let is_copy = ["bool", "i32", "i64", "u32", "u64"].contains(&ty.to_token_stream().to_string().as_str());
    let taken = |holder: &str| {
        let place = format!("{holder}.{}", field.name);
        match reach {
            Reach::Moved => place,
            Reach::Borrowed if field.optional => format!("{place}.as_ref()"),
            Reach::Borrowed => format!("&{place}"),
            Reach::Copied if is_copy => place,
            Reach::Copied => format!("{place}.clone()"),
        }
    };
    let (expression, optional) = match from {
        None => (taken("whole"), field.optional),
        Some(from) if !from.optional => (taken(from.expression.trim_start_matches('&')), field.optional),
        Some(from) => {
            let adapter = if field.optional { "and_then" } else { "map" };
            (format!("{}.{adapter}(|inner| {})", from.expression, taken("inner")), true)
        }
    };
    Found { expression, ty, optional }
}

fn wrong(call: &Call<'_>, place: &Place, what: &str) -> Finding {
    let message = format!("the place `{}` {what}", place.0.join("/"));
    Finding::error("x-pagination", format!("{}/x-pagination", call.operation.pointer), message)
        .fix("name the properties of the reply that lead to it, separated by `/`")
}

/// `Vec<T>` → `T`
fn inner<'a>(ty: &'a Type, of: &str) -> Option<&'a Type> {
    let Type::Path(path) = ty else { return None };
    let last = path.path.segments.last().filter(|last| last.ident == of)?;
    match &last.arguments {
        syn::PathArguments::AngleBracketed(arguments) => match arguments.args.first() {
            Some(syn::GenericArgument::Type(inner)) => Some(inner),
            _ => None,
        },
        _ => None,
    }
}
