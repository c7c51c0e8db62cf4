//! `operations/<tag>.rs`: a method on the client, a builder and an error type per operation.

use super::source::{Source, doc, inner_doc, literal, wrap};
use super::statuses::status_pattern;
use super::types::{is_checked, limit_call};
use super::{Files, Input, docs, pages};
use crate::finding::Finding;
use crate::generate::plan::{
    BodyKind, Form, Header, HeaderKind, Location, Operation, Parameter, Repeat, ReplyKind, Search, Settle, pascal,
    snake,
};
use crate::generate::rewrite::methods::{BodyCall, Method, option};
use crate::generate::rewrite::types;
use indexmap::IndexMap;
use quote::ToTokens;
use std::fmt::Write;
use syn::visit_mut::VisitMut;

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

/// An operation with what the generator made of it.
pub(super) struct Call<'a> {
    pub(super) input: &'a Input<'a>,
    pub(super) operation: &'a Operation,
    method: &'a Method,
    shared: Option<&'a [Header]>,
    /// Query and header parameters.
    fields: Vec<Field<'a>>,
}

/// The parts of an enveloped reply.
struct Enveloped<'a> {
    status: &'a types::Field,
    value: &'a types::Field,
    failed: &'a str,
}

struct Field<'a> {
    parameter: &'a Parameter,
    name: String,
    /// The type users see, without `Option`.
    ty: String,
    limit: Option<String>,
}

impl Field<'_> {
    /// The value as it goes into the request.
    fn value(&self) -> String {
        let name = &self.name;
        let time = |written: &str| match self.parameter.required {
            true => format!("{{ let time = self.{name}; {written} }}"),
            false => format!("self.{name}.map(|time| {written})"),
        };
        match (self.parameter.form, self.parameter.required) {
            (Some(Form::IntBool), true) => format!("i64::from(self.{name})"),
            (Some(Form::IntBool), false) => format!("self.{name}.map(i64::from)"),
            (Some(Form::UnixTime), _) => time("time.timestamp()"),
            (Some(Form::SpaceDateTime), _) => time("time.format(\"%Y-%m-%d %H:%M:%S\").to_string()"),
            (Some(Form::AjaxDateTime), _) => time("format!(\"/Date({})/\", time.timestamp_millis())"),
            _ => format!("self.{name}"),
        }
    }
}

/// A parameter's argument of the generator's method, and its type without `Option`.
fn argument(method: &Method, arguments: &[(String, String)], wire: &str) -> Result<Option<(String, String)>, Finding> {
    let Some((_, argument)) = arguments.iter().find(|(name, _)| name == wire) else { return Ok(None) };
    let mut found = method.owned_type(argument)?;
    types::Shorten.visit_type_mut(&mut found);
    Ok(Some((argument.clone(), without_option(&found))))
}

/// The same for a part of an upload, which the generator made a field of a type.
fn part(input: &Input<'_>, operation: &Operation, wire: &str) -> Option<(String, String)> {
    let BodyKind::Multipart { schema } = &operation.body.as_ref()?.kind else { return None };
    let upload = input.types.uploads.iter().find(|upload| upload.schema == *schema)?;
    let field = upload.fields.iter().find(|field| field.wire == wire)?;
    let ty = match field.form {
        Some(Form::Secret | Form::Link) => "String".to_owned(),
        _ => qualified(input, &without_option(&field.ty)),
    };
    Some((field.name.clone(), ty))
}

fn without_option(ty: &syn::Type) -> String {
    option(ty).unwrap_or(ty).to_token_stream().to_string().replace(' ', "")
}

/// A field's type as seen from outside `types`.
pub(super) fn qualified(input: &Input<'_>, ty: &str) -> String {
    match ty.strip_prefix("Vec<").and_then(|inner| inner.strip_suffix('>')) {
        Some(inner) => format!("Vec<{}>", qualified(input, inner)),
        None if input.types.has(ty) => format!("types::{ty}"),
        None => ty.to_owned(),
    }
}

impl<'a> Call<'a> {
    fn new(input: &'a Input<'a>, operation: &'a Operation, shared: Option<&'a [Header]>) -> Result<Self, Finding> {
        let mismatch = |what: &str| {
            Finding::error(
                "generator-shape",
                operation.pointer.clone(),
                format!("the generator made no {what} for this operation"),
            )
            .fix("progenitor has changed, or the spec has something that no rule of the linter refuses")
        };
        let method = input.methods.get(&operation.name).ok_or_else(|| mismatch("method"))?;
        let expected = match operation.body.as_ref().map(|body| &body.kind) {
            None | Some(BodyKind::Multipart { .. }) => None,
            Some(BodyKind::Json { .. }) => Some(BodyCall::Json),
            Some(BodyKind::Form { .. }) => Some(BodyCall::Form),
            Some(BodyKind::JsonOrXml { .. } | BodyKind::Text { .. }) => Some(BodyCall::Raw),
        };
        if method.body != expected {
            return Err(mismatch("matching body"));
        }
        let mut fields = Vec::new();
        for parameter in operation.parameters.iter().filter(|parameter| parameter.location != Location::Path) {
            let known = match parameter.location {
                Location::Query => argument(method, &method.query, &parameter.name)?,
                Location::Header => argument(method, &method.headers, &parameter.name)?,
                Location::Part => part(input, operation, &parameter.name),
                Location::Path => None,
            };
            let (argument, found) = known.ok_or_else(|| mismatch(&format!("parameter `{}`", parameter.name)))?;
            let ty = match parameter.form {
                Some(Form::IntBool) => "bool".to_owned(),
                Some(Form::UnixTime | Form::SpaceDateTime | Form::AjaxDateTime) => "DateTime<Utc>".to_owned(),
                _ => found,
            };
            let name = field_name(&argument);
            let limit = limit_call(&parameter.name, &parameter.limits, "value", &ty);
            fields.push(Field { parameter, name, ty, limit });
        }
        Ok(Self { input, operation, method, shared, fields })
    }

    fn link(&self) -> String {
        format!("[`Client::{0}`](crate::Client::{0})", self.operation.name)
    }

    fn has_format(&self) -> bool {
        let in_two = |body: &BodyKind| matches!(body, BodyKind::JsonOrXml { .. });
        matches!(self.operation.reply.kind, ReplyKind::JsonOrXml { .. })
            || self.operation.body.as_ref().is_some_and(|body| in_two(&body.kind))
    }

    /// The root element of a schema as an XML document.
    fn xml_root(&self, schema: &'a str) -> &'a str {
        self.input.plan.schemas.get(schema).and_then(|schema| schema.xml_name.as_deref()).unwrap_or(schema)
    }

    fn is_upload(&self) -> bool {
        matches!(&self.operation.body, Some(body) if matches!(body.kind, BodyKind::Multipart { .. }))
    }

    /// The type of the argument `body`, if there is one.
    fn body_type(&self) -> Option<String> {
        Some(match &self.operation.body.as_ref()?.kind {
            BodyKind::Json { schema } | BodyKind::Form { schema } | BodyKind::JsonOrXml { schema, .. } => {
                format!("types::{}", pascal(schema))
            }
            BodyKind::Text { .. } => format!("{}Body", self.operation.type_name),
            BodyKind::Multipart { .. } => return None,
        })
    }

    fn is_checked(&self) -> bool {
        match self.operation.body.as_ref().map(|body| &body.kind) {
            Some(BodyKind::Json { schema } | BodyKind::Form { schema } | BodyKind::JsonOrXml { schema, .. }) => {
                is_checked(self.input, schema)
            }
            _ => false,
        }
    }

    fn mentions_types(&self) -> bool {
        self.body_type().is_some_and(|ty| ty.starts_with("types::"))
            || !matches!(self.operation.reply.kind, ReplyKind::Empty | ReplyKind::Bytes)
            || self.operation.errors.iter().any(|error| error.schema.is_some())
            || self.fields.iter().any(|field| field.ty.contains("types::"))
    }

    /// `pub fn send_conversation_message(&self, conversation_id: i64, body: NewMessage) -> SendConversationMessage`, and the
    /// one that goes to a link.
    fn client_methods(&self) -> String {
        let operation = self.operation;
        let (path_arguments, target) = self.path();
        let mut out = self.client_method(
            &operation.name,
            &path_arguments,
            &target,
            &docs::operation(self.input.plan, operation),
            true,
        );
        if let Some(rel) = &operation.rel {
            let name = format!("{}_at", operation.name);
            let about = format!(
                "The same as [`{0}`](Self::{0}), at a link that the server gave under the relation `{rel}`.\n\n\
                 The link takes the place of the path, and what it has as a query is kept. A link to another host than the \
                 client's is refused, because the request carries the access token.",
                operation.name
            );
            let link = ["link: impl AsRef<str>".to_owned()];
            out.push_str(&self.client_method(&name, &link, "Target::link(&self.core, link.as_ref())", &about, false));
        }
        out
    }

    /// The arguments of the path, and what builds the target from them.
    fn path(&self) -> (Vec<String>, String) {
        let operation = self.operation;
        let mut paths = Vec::new();
        for argument in &self.method.path {
            let ty = self.method.owned_type(argument).map(|ty| ty.to_token_stream().to_string()).unwrap_or_default();
            let ty = if ty == "String" { "impl AsRef<str>".to_owned() } else { ty };
            paths.push((argument.as_str(), ty));
        }
        let mut target = format!(
            "Target::{}(&self.core, {})",
            if operation.at_root { "at_root" } else { "below_base" },
            literal(&self.method.literals[0])
        );
        let names: Vec<_> = template_names(&operation.path);
        for (index, (argument, ty)) in paths.iter().enumerate() {
            let value = if ty.starts_with("impl") { format!("{argument}.as_ref()") } else { (*argument).to_owned() };
            let name = names.get(index).map(String::as_str).unwrap_or_default();
            let _ = write!(target, ".segment({}, {value})", literal(name));
            let rest = &self.method.literals[index + 1];
            if !rest.is_empty() {
                let _ = write!(target, ".literal({})", literal(rest));
            }
        }
        (paths.iter().map(|(name, ty)| format!("{name}: {ty}")).collect(), target)
    }

    /// The method that finds out what became of a message.
    fn settle_method(&self) -> Result<String, Finding> {
        let name = format!("settle_{}", self.operation.name);
        let link = format!("[`{0}`](Self::{0})", self.operation.name);
        let lead = format!(
            "What became of a message of {link} whose outcome is unknown.\n\n\
             Reads the conversation; never sends. See [`conversant_core::settle`]."
        );
        match &self.operation.settle {
            None => Ok(String::new()),
            Some(Settle::Impossible { reason }) => Ok(format!(
                "{}pub fn {name}(&self) -> Settle {{ Settle::impossible(self.core.clone(), {}) }}\n",
                doc(
                    4,
                    &format!(
                        "What became of a message of {link} whose outcome is unknown: this cannot be told.\n\n{}",
                        wrap(reason, 110)
                    )
                ),
                literal(reason),
            )),
            Some(Settle::Search(search)) => {
                let read = self.called(&search.read)?;
                let (path, _) = self.path();
                let (_, target) = read.path();
                let mut arguments = path;
                let sent = self.sent_value(search, &mut arguments)?;
                arguments.push("since: DateTime<Utc>".to_owned());
                let about = format!(
                    "{lead}\n\n`since` is when the call was started: [`Error::started_at`](conversant_core::Error::started_at)."
                );
                Ok(format!(
                    "{}pub fn {name}(&self, {}) -> Settle {{
                        Settle::new(self.core.clone(), &{}_SEARCH, {target}, {sent}, since)
                    }}\n",
                    doc(4, &about),
                    arguments.join(", "),
                    self.static_name(),
                ))
            }
        }
    }

    /// What was sent: the body, or the query parameters that a message gives back.
    fn sent_value(&self, search: &Search, arguments: &mut Vec<String>) -> Result<String, Finding> {
        let echoed: Vec<_> = self
            .fields
            .iter()
            .filter(|field| field.parameter.form != Some(Form::File))
            .filter(|field| search.same.iter().any(|(sent, _)| sent.trim_start_matches('/') == field.parameter.name))
            .collect();
        if echoed.is_empty() {
            let body = self.body_type().ok_or_else(|| {
                Finding::error(
                    "settle",
                    self.operation.pointer.clone(),
                    "x-settle compares what the call does not send",
                )
                .fix("name a property of the body, or a parameter, in `same`")
            })?;
            arguments.push(format!("body: &{body}"));
            return Ok("body".to_owned());
        }
        let mut values = Vec::new();
        for field in echoed {
            arguments.push(format!("{}: {}", field.name, argument_type(&field.ty)));
            values.push(format!("({}, {})", literal(&field.parameter.name), argument_value_as(&field.name, &field.ty)));
        }
        Ok(format!("std::collections::BTreeMap::from([{}])", values.join(", ")))
    }

    /// Another operation of the same document.
    fn called(&self, id: &str) -> Result<Call<'a>, Finding> {
        let found = self.input.plan.operations.iter().find(|operation| operation.id == id);
        let operation = found.ok_or_else(|| {
            Finding::error(
                "settle",
                self.operation.pointer.clone(),
                format!("x-settle names `{id}`, which is no operation"),
            )
            .fix("name an operation by its operationId")
        })?;
        if operation.tag != self.operation.tag {
            return Err(Finding::error(
                "settle",
                self.operation.pointer.clone(),
                format!("x-settle names `{id}`, which has another tag"),
            )
            .fix("give both operations the same tag: their clients are in one file"));
        }
        Call::new(self.input, operation, self.shared)
    }

    /// The `static` that says how a message is looked for.
    fn search(&self, search: &Search) -> Result<String, Finding> {
        let read = self.called(&search.read)?;
        let pairs = |pairs: &[(String, String)]| {
            let pairs: Vec<_> =
                pairs.iter().map(|(one, other)| format!("({}, {})", literal(one), literal(other))).collect();
            format!("&[{}]", pairs.join(", "))
        };
        let optional =
            |text: &Option<String>| text.as_ref().map_or("None".to_owned(), |text| format!("Some({})", literal(text)));
        let follow = match &search.follow {
            Some((operation, href)) => format!("Some((&{}, {}))", self.called(operation)?.static_name(), literal(href)),
            None => "None".to_owned(),
        };
        Ok(format!(
            "static {}_SEARCH: Search = Search {{
                read: &{}, query: {}, items: {}, same: {}, exact: {}, also: {}, id: {}, at: {}, offset: {}, page: {},
                follow: {follow},
            }};",
            self.static_name(),
            read.static_name(),
            pairs(&search.query),
            literal(&search.items),
            pairs(&search.same),
            search.exact,
            pairs(&search.also),
            literal(&search.id),
            optional(&search.at),
            optional(&search.offset),
            search.page.map_or("usize::MAX".to_owned(), |page| page.to_string()),
        ))
    }

    fn client_method(&self, name: &str, path: &[String], target: &str, about: &str, aliases: bool) -> String {
        let operation = self.operation;
        let mut arguments = path.to_vec();
        let mut values = vec!["client: self.core.clone()".to_owned(), format!("target: {target}")];
        for field in &self.fields {
            if field.parameter.required {
                arguments.push(format!("{}: {}", field.name, argument_type(&field.ty)));
                values.push(match argument_value(&field.name, &field.ty) {
                    value if value == field.name => value,
                    value => format!("{}: {value}", field.name),
                });
            } else {
                values.push(format!("{}: None", field.name));
            }
        }
        if let Some(ty) = self.body_type() {
            if self.body_is_required() {
                arguments.push(format!("body: {ty}"));
                values.push("body".to_owned());
            } else {
                values.push("body: None".to_owned());
            }
        }
        if self.has_format() {
            values.push("format: self.format".to_owned());
        }
        values.push("options: CallOptions::default()".to_owned());
        let mut attributes = String::new();
        if aliases {
            let route = format!("{} {}", operation.method.to_uppercase(), operation.path);
            let _ = writeln!(attributes, "#[doc(alias = {})]", literal(&route));
            if operation.id != operation.name {
                let _ = writeln!(attributes, "#[doc(alias = {})]", literal(&operation.id));
            }
        }
        if operation.deprecated {
            attributes.push_str("#[deprecated = \"the vendor has announced its end\"]\n");
        }
        let self_and = std::iter::once("&self".to_owned()).chain(arguments).collect::<Vec<_>>().join(", ");
        format!(
            "{}{attributes}pub fn {name}({self_and}) -> {ty} {{ {ty} {{ {} }} }}\n",
            doc(4, about),
            values.join(", "),
            ty = operation.type_name,
        )
    }

    fn body_is_required(&self) -> bool {
        self.operation.body.as_ref().is_some_and(|body| body.required)
    }

    /// The `static` that describes the operation to the core.
    fn descriptor(&self) -> String {
        let operation = self.operation;
        let mut out = format!(
            "static {}: Operation = Operation::new({}, {}, Method::{}, {})",
            self.static_name(),
            literal(&self.input.plan.provider),
            literal(&operation.name),
            operation.method.to_uppercase(),
            literal(&operation.path),
        );
        let _ = match &operation.repeat {
            Repeat::Safe => write!(out, ".repeat(Repeat::Safe)"),
            Repeat::Keyed { header, .. } => {
                write!(out, ".repeat(Repeat::Keyed {{ header: {} }})", literal(&header.to_lowercase()))
            }
            Repeat::Correlated { query } => write!(out, ".repeat(Repeat::Correlated {{ query: {} }})", literal(query)),
            Repeat::Never => write!(out, ".repeat(Repeat::Never)"),
        };
        if let Some(duplicate) = &operation.duplicate {
            let (property, value) = (literal(&duplicate.property), literal(&duplicate.value));
            let _ = write!(out, ".duplicate({}, {property}, {value})", duplicate.status);
        }
        if !operation.authenticated {
            out.push_str(".unauthenticated()");
        }
        if let Some(header) =
            operation.reply.headers.iter().find(|header| header.name.to_lowercase().contains("request-id"))
        {
            let _ = write!(out, ".request_id_header({})", literal(&header.name.to_lowercase()));
        }
        if let (Some(envelope), ReplyKind::Enveloped { .. }) = (&self.input.plan.envelope, &operation.reply.kind) {
            let _ =
                write!(out, ".envelope(Envelope::new({}, {}))", literal(&envelope.status), literal(&envelope.failed));
        }
        out.push(';');
        out
    }

    pub(super) fn static_name(&self) -> String {
        self.operation.name.to_uppercase()
    }

    fn text_body(&self) -> Option<String> {
        let BodyKind::Text { media_types } = &self.operation.body.as_ref()?.kind else { return None };
        let mut out = String::from("conversant_core::text_body! {\n");
        let about = format!("The body of {}, in one of the formats the provider takes.", self.link());
        out.push_str(&doc(4, &about));
        let _ = writeln!(out, "    pub enum {}Body {{", self.operation.type_name);
        for media_type in media_types {
            let variant = pascal(media_type.split('/').next_back().unwrap_or(media_type));
            let _ = writeln!(
                out,
                "        /// `{media_type}`\n        {variant} {} = {},",
                snake(&variant),
                literal(media_type)
            );
        }
        out.push_str("    }\n}\n");
        Some(out)
    }

    fn builder(&self) -> Result<String, Finding> {
        let operation = self.operation;
        let mut fields = String::from("pub(crate) client: Core, target: Target,");
        for field in &self.fields {
            let _ = match field.parameter.required {
                true => write!(fields, "pub(crate) {}: {},", field.name, field.ty),
                false => write!(fields, "pub(crate) {}: Option<{}>,", field.name, field.ty),
            };
        }
        if let Some(ty) = self.body_type() {
            let _ = if self.body_is_required() {
                write!(fields, "body: {ty},")
            } else {
                write!(fields, "body: Option<{ty}>,")
            };
        }
        if self.has_format() {
            fields.push_str("format: BodyFormat,");
        }
        fields.push_str("pub(crate) options: CallOptions,");
        let mut setters = String::new();
        for field in self.fields.iter().filter(|field| !field.parameter.required) {
            let _ = writeln!(
                setters,
                "{}pub fn {name}(mut self, {name}: {}) -> Self {{ self.{name} = Some({}); self }}",
                doc(4, &docs::parameter(field.parameter)),
                argument_type(&field.ty),
                argument_value(&field.name, &field.ty),
                name = field.name,
            );
        }
        if let (Some(ty), false) = (self.body_type(), self.body_is_required()) {
            let _ = write!(
                setters,
                "/// The request's body.\npub fn body(mut self, body: {ty}) -> Self {{ self.body = Some(body); self }}"
            );
        }
        if self.has_format() {
            setters.push_str(
                "/// The format of the body, and the one asked for in the reply; in place of the client's. The reply is read in
                /// whatever format it comes in.
                pub fn format(mut self, format: BodyFormat) -> Self { self.format = format; self }\n",
            );
        }
        let (reply, decode) = self.reply()?;
        let stream = match &operation.paging {
            Some(paging) => pages::stream(self, paging, &self.whole_reply()?)?,
            None => String::new(),
        };
        Ok(format!(
            "/// A call of {link}. Nothing is sent before [`send`](Self::send).
            #[must_use = \"a call does nothing until it is sent\"]
            pub struct {ty} {{ {fields} }}
            impl {ty} {{
                {setters}
                /// Sends the call.
                ///
                /// # Errors
                ///
                /// See {link}.
                pub async fn send(self) -> Result<{reply}, Error> {{
                    let request = self.request();
                    let reply = self.client.call(&{descriptor}, request, self.options).await?;
                    {decode}
                }}

                {stream}

                fn request(&self) -> Result<Request, Error> {{ {request} }}
            }}",
            link = self.link(),
            ty = operation.type_name,
            descriptor = self.static_name(),
            request = self.request(),
        ))
    }

    /// What builds the request: the generator's method, cut, in the core's words.
    fn request(&self) -> String {
        let mut out = String::new();
        if self.is_checked() {
            out.push_str("self.body.check()?;");
        }
        for field in &self.fields {
            let Some(limit) = &field.limit else { continue };
            let _ = match field.parameter.required {
                true => write!(out, "let value = &self.{}; {limit}?;", field.name),
                false => write!(out, "if let Some(value) = &self.{} {{ {limit}?; }}", field.name),
            };
        }
        let _ =
            write!(out, "let mut request = self.target.request(Method::{})?;", self.operation.method.to_uppercase());
        let formats = match self.operation.reply.kind {
            _ if self.has_format() => "self.format.content_type()",
            // A file has a media type of its own, whatever the spec calls it.
            ReplyKind::Bytes => "\"*/*\"",
            _ => "\"application/json\"",
        };
        let _ = write!(out, "request.accept({formats});");
        for field in &self.fields {
            let name = literal(&field.parameter.name);
            let value = field.value();
            let _ = match (field.parameter.location, field.parameter.required) {
                (Location::Part | Location::Path, _) => Ok(()),
                (Location::Query, _) => write!(out, "request.query({name}, &{value});"),
                (Location::Header, true) => {
                    write!(out, "request.header({}, {})?;", name.to_lowercase(), as_text(&value, &field.ty))
                }
                (Location::Header, false) => write!(
                    out,
                    "if let Some(value) = &{value} {{ request.header({}, {})?; }}",
                    name.to_lowercase(),
                    as_text("value", &field.ty)
                ),
            };
        }
        if self.is_upload() {
            out.push_str(&self.parts());
        }
        if let Some(body) = self.operation.body.as_ref().filter(|_| !self.is_upload()) {
            let write_body = match &body.kind {
                BodyKind::Json { .. } => "request.json(body)?;".to_owned(),
                BodyKind::Form { .. } => "request.form(body)?;".to_owned(),
                BodyKind::JsonOrXml { root, .. } => {
                    format!(
                        "match self.format {{ BodyFormat::Xml => request.xml({}, body)?, _ => request.json(body)?, }}",
                        literal(root)
                    )
                }
                BodyKind::Text { .. } => "body.write(&mut request);".to_owned(),
                BodyKind::Multipart { .. } => String::new(),
            };
            let _ = if body.required {
                write!(out, "let body = &self.body; {write_body}")
            } else {
                write!(out, "if let Some(body) = &self.body {{ {write_body} }}")
            };
        }
        out.push_str("Ok(request)");
        out
    }

    /// What puts the parts of an upload together, in the spec's order.
    fn parts(&self) -> String {
        let mut out = String::from("let mut parts = Multipart::default();");
        for field in self.fields.iter().filter(|field| field.parameter.location == Location::Part) {
            let name = literal(&field.parameter.name);
            let _ = match (field.parameter.form, field.parameter.required) {
                (Some(Form::File), true) => write!(out, "parts.file({name}, &self.{})?;", field.name),
                (Some(Form::File), false) => {
                    write!(out, "if let Some(file) = &self.{} {{ parts.file({name}, file)?; }}", field.name)
                }
                _ => write!(out, "parts.field({name}, &{});", field.value()),
            };
        }
        out.push_str("request.multipart(parts);");
        out
    }

    /// What is told to the core of a reply before it is decoded.
    fn told(&self) -> Result<String, Finding> {
        let plan = self.input.plan;
        let has = |schema: &str, name: &str| {
            plan.schemas.get(schema).is_some_and(|schema| schema.properties.contains_key(name))
        };
        let wrapper = match (&plan.wrapper, &self.operation.reply.kind) {
            (Some(wrapper), ReplyKind::Json { schema }) if !has(schema, wrapper) => {
                format!(".perhaps_in({})", literal(wrapper))
            }
            _ => String::new(),
        };
        Ok(format!("reply{wrapper}{}", pages::tolerance(self)?))
    }

    /// How a reply is decoded with all that an envelope holds.
    fn whole_reply(&self) -> Result<String, Finding> {
        let told = self.told()?;
        Ok(match &self.operation.reply.kind {
            ReplyKind::Enveloped { schema } => {
                let envelope = self.envelope(schema)?;
                format!(
                    "{told}.enveloped(|whole: types::{}| (whole.{}.as_str() == {}, Some(whole)))",
                    pascal(schema),
                    envelope.status.name,
                    literal(envelope.failed),
                )
            }
            _ => self.decoded()?.1,
        })
    }

    /// The reply's type and how it is decoded, headers and all.
    fn reply(&self) -> Result<(String, String), Finding> {
        let (value, mut decode) = self.decoded()?;
        let headers = match (self.shared, self.own_headers()) {
            (Some(_), _) if !self.operation.reply.headers.is_empty() => Some("super::ReplyHeaders".to_owned()),
            (_, Some((name, _))) => Some(name),
            _ => None,
        };
        let arguments = match headers {
            None => value,
            Some(headers) => {
                decode = format!("Ok({decode}?.with_headers({headers}::read))");
                format!("{value}, {headers}")
            }
        };
        Ok(match &self.operation.duplicate {
            None => (format!("Reply<{arguments}>"), decode),
            Some(_) => (format!("Accepted<{arguments}>"), format!("reply.accepted(|reply| {decode})")),
        })
    }

    /// The value's type and how it is decoded.
    fn decoded(&self) -> Result<(String, String), Finding> {
        let told = self.told()?;
        Ok(match &self.operation.reply.kind {
            ReplyKind::Empty => ("()".to_owned(), format!("reply.empty(&[{}])", self.statuses())),
            ReplyKind::Bytes => {
                ("conversant_core::Download".to_owned(), format!("reply.download(&[{}])", self.statuses()))
            }
            ReplyKind::Json { schema } => {
                (format!("types::{}", pascal(schema)), format!("{told}.json::<types::{}>()", pascal(schema)))
            }
            ReplyKind::JsonOrXml { schema } => (
                format!("types::{}", pascal(schema)),
                format!("{told}.json_or_xml::<types::{}>({})", pascal(schema), literal(self.xml_root(schema))),
            ),
            ReplyKind::Enveloped { schema } => self.opened(schema, &told)?,
        })
    }

    fn statuses(&self) -> String {
        let statuses: Vec<_> = self.operation.reply.statuses.iter().map(u16::to_string).collect();
        statuses.join(", ")
    }

    /// An enveloped reply: its value's type, and a closure that opens the envelope.
    fn opened(&self, schema: &str, told: &str) -> Result<(String, String), Finding> {
        let Enveloped { status, value, failed } = self.envelope(schema)?;
        let inner = option(&value.ty).unwrap_or(&value.ty).to_token_stream().to_string().replace(' ', "");
        let taken =
            if value.optional { format!("whole.{}", value.name) } else { format!("Some(whole.{})", value.name) };
        let decode = format!(
            "{told}.enveloped(|whole: types::{}| (whole.{}.as_str() == {}, {taken}))",
            pascal(schema),
            status.name,
            literal(failed),
        );
        Ok((qualified(self.input, &inner), decode))
    }

    fn envelope(&self, schema: &str) -> Result<Enveloped<'a>, Finding> {
        let wrong = |what: &str| {
            Finding::error("envelope", self.operation.pointer.clone(), format!("the reply `{schema}` has no {what}"))
        };
        let envelope = self.input.plan.envelope.as_ref().ok_or_else(|| wrong("envelope"))?;
        let whole = self.input.types.find(&pascal(schema)).ok_or_else(|| wrong("type"))?;
        let field = |wire: &str| whole.fields.iter().find(|field| field.wire == wire).ok_or_else(|| wrong(wire));
        let (status, value) = (field(&envelope.status)?, field(&envelope.value)?);
        if status.optional {
            return Err(
                wrong("status that is always there").fix(format!("make `{}` required in {schema}", envelope.status))
            );
        }
        Ok(Enveloped { status, value, failed: &envelope.failed })
    }

    fn own_headers(&self) -> Option<(String, &[Header])> {
        let headers = &self.operation.reply.headers;
        (self.shared.is_none() && !headers.is_empty())
            .then(|| (format!("{}Headers", self.operation.type_name), headers.as_slice()))
    }

    fn error_body(&self) -> String {
        let operation = self.operation;
        let mut out = String::from("conversant_core::error_body! {\n");
        out.push_str(&doc(4, &format!("The typed bodies of the errors of {}, by status.", self.link())));
        let _ = writeln!(
            out,
            "    pub enum {} for {} {} {{",
            docs::error_name(operation),
            literal(&self.input.plan.provider),
            literal(&operation.name)
        );
        if let (Some(envelope), ReplyKind::Enveloped { .. }) = (&self.input.plan.envelope, &operation.reply.kind) {
            let about =
                format!("A status of success, but the envelope's `{}` is `{}`.", envelope.status, envelope.failed);
            out.push_str(&doc(8, &about));
            let _ = writeln!(out, "        200..=299 => Failed(types::{}),", pascal(&envelope.failure));
        }
        for error in &operation.errors {
            let (pattern, variant) = status_pattern(&error.status);
            let status = if error.description.is_empty() {
                error.status.clone()
            } else {
                format!("`{}`: {}", error.status, error.description)
            };
            out.push_str(&doc(8, &status));
            let body = match &error.schema {
                Some(schema) if self.has_format() => {
                    format!("(types::{} as {})", pascal(schema), literal(self.xml_root(schema)))
                }
                Some(schema) => format!("(types::{})", pascal(schema)),
                None => String::new(),
            };
            let _ = writeln!(out, "        {pattern} => {variant}{body},");
        }
        out.push_str("    }\n}\n");
        out
    }
}

fn headers_struct(name: &str, about: &str, headers: &[Header]) -> String {
    let mut fields = String::new();
    let mut values = String::new();
    for header in headers {
        let field = snake(&header.name);
        let ty = match header.kind {
            HeaderKind::Text => "String",
            HeaderKind::Integer => "i64",
            HeaderKind::Number => "f64",
            HeaderKind::Boolean => "bool",
            HeaderKind::Link => "conversant_core::Link",
        };
        let _ = writeln!(
            fields,
            "{}pub {field}: Option<{ty}>,",
            doc(4, &format!("{}\n\nHeader: `{}`.", header.description, header.name))
        );
        let _ = write!(values, "{field}: typed_header(headers, {}),", literal(&header.name.to_lowercase()));
    }
    format!(
        "{}#[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct {name} {{ {fields} }}
        impl {name} {{ fn read(headers: &HeaderMap) -> Self {{ Self {{ {values} }} }} }}",
        doc(0, about),
    )
}

/// The names in a path template, in order.
fn template_names(path: &str) -> Vec<String> {
    path.split('{').skip(1).filter_map(|part| part.split('}').next()).map(str::to_owned).collect()
}

/// A parameter's setter must not hide one that every call has.
fn field_name(argument: &str) -> String {
    let argument = argument.trim_end_matches('_');
    let reserved =
        ["timeout", "attempt_timeout", "send", "stream", "request", "format", "body", "client", "target", "options"];
    let keyword = syn::parse_str::<syn::Ident>(argument).is_err();
    if reserved.contains(&argument) || keyword { format!("{argument}_") } else { argument.to_owned() }
}

fn argument_type(ty: &str) -> String {
    match ty {
        "String" => "impl Into<String>".to_owned(),
        _ => ty.to_owned(),
    }
}

fn argument_value(name: &str, ty: &str) -> String {
    if ty == "String" { format!("{name}.into()") } else { name.to_owned() }
}

fn argument_value_as(name: &str, ty: &str) -> String {
    if ty == "String" { format!("Into::<String>::into({name})") } else { name.to_owned() }
}

/// A header's value as text.
fn as_text(value: &str, ty: &str) -> String {
    match ty {
        "String" if value == "value" => "value".to_owned(),
        "String" => format!("&{value}"),
        _ if value == "value" => "&value.to_string()".to_owned(),
        _ => format!("&{value}.to_string()"),
    }
}
