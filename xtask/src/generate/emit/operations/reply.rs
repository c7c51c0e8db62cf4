//! How a reply is decoded, and its typed headers.

use super::super::docs;
use super::super::source::{doc, literal};
use super::call::Call;
use super::statuses::status_variant;
use super::{pages, qualified};
use crate::finding::Finding;
use crate::generate::plan::call_names::identifier;
use crate::generate::plan::{Header, HeaderKind, ReplyKind, Success, pascal, snake};
use crate::generate::rewrite::methods::option;
use crate::generate::rewrite::types;
use quote::ToTokens;
use std::fmt::Write;

/// Do these headers need the reader of single values?
pub(super) fn has_single(headers: &[Header]) -> bool {
    let special = [HeaderKind::DateTime, HeaderKind::Texts, HeaderKind::Integers, HeaderKind::Numbers];
    headers.iter().any(|header| !special.contains(&header.kind))
}

/// The parts of an enveloped reply.
pub(super) struct Enveloped<'a> {
    pub(super) status: &'a types::Field,
    pub(super) value: &'a types::Field,
    pub(super) failed: &'a str,
}

impl<'a> Call<'a> {
    /// What is told to the core of a reply before it is decoded.
    pub(super) fn told(&self) -> Result<String, Finding> {
        let plan = self.input.plan;
        let has = |schema: &str, name: &str| {
            plan.schemas.get(schema).is_some_and(|schema| schema.properties.contains_key(name))
        };
        let wrapper = plan.wrapper.as_ref().or(plan.envelope.as_ref().map(|envelope| &envelope.value));
        let wrapper = match (wrapper, &self.operation.reply.kind) {
            (Some(wrapper), ReplyKind::Json { schema }) if !has(schema, wrapper) => {
                format!(".perhaps_in({})", literal(wrapper))
            }
            _ => String::new(),
        };
        Ok(format!("reply{wrapper}{}", pages::tolerance(self)?))
    }

    /// How a reply is decoded with all that an envelope holds.
    pub(super) fn whole_reply(&self) -> Result<String, Finding> {
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
    pub(super) fn reply(&self) -> Result<(String, String), Finding> {
        let (value, mut decode) = self.decoded()?;
        let headers = self.headers_type().map(|name| match self.shared {
            Some(_) => format!("super::{name}"),
            None => name,
        });
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

    /// The name of the type of the headers.
    pub(super) fn headers_type(&self) -> Option<String> {
        match self.shared {
            Some(_) => (!self.operation.reply.headers.is_empty()).then(|| "ReplyHeaders".to_owned()),
            None => self.own_headers().map(|(name, _)| name),
        }
    }

    /// The value's type and how it is decoded.
    pub(super) fn decoded(&self) -> Result<(String, String), Finding> {
        let told = self.told()?;
        Ok(match &self.operation.reply.kind {
            ReplyKind::Empty => ("()".to_owned(), format!("reply.empty(&[{}])", self.statuses())),
            ReplyKind::Bytes => {
                ("conversant_core::Download".to_owned(), format!("reply.download(&[{}])", self.statuses()))
            }
            ReplyKind::Text => ("conversant_core::Text".to_owned(), format!("reply.text(&[{}])", self.statuses())),
            ReplyKind::Stream => {
                ("conversant_core::ByteStream".to_owned(), format!("reply.stream(&[{}])", self.statuses()))
            }
            ReplyKind::Several(_) => {
                let name = self.reply_name();
                (name.clone(), format!("{name}::read(reply)"))
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

    /// Does the reply's value hold text itself, and not in a type whose `Debug` hides it?
    pub(super) fn reply_is_text(&self) -> Result<bool, Finding> {
        Ok(match &self.operation.reply.kind {
            ReplyKind::Json { schema } | ReplyKind::JsonOrXml { schema } => self.input.types.is_text(&pascal(schema)),
            ReplyKind::Enveloped { schema } => self.input.types.hold_text(&self.envelope(schema)?.value.ty),
            _ => false,
        })
    }

    fn reply_name(&self) -> String {
        format!("{}Reply", self.operation.type_name)
    }

    /// The enum of a reply that has several types.
    pub(super) fn reply_body(&self) -> Option<String> {
        let ReplyKind::Several(found) = &self.operation.reply.kind else { return None };
        let mut out = String::from("conversant_core::reply_body! {\n");
        out.push_str(&doc(4, &format!("What {} replies, by status.", self.link())));
        let _ = writeln!(out, "    pub enum {} {{", self.reply_name());
        for variant in found {
            out.push_str(&doc(8, &docs::by_status(&variant.statuses)));
            let name = status_variant(variant.statuses.first().map(|success| success.status).unwrap_or_default());
            let (ty, how) = match &variant.kind {
                ReplyKind::Json { schema } => (format!("(types::{})", pascal(schema)), "json"),
                ReplyKind::Text => ("(conversant_core::Text)".to_owned(), "text"),
                ReplyKind::Empty => (String::new(), "empty"),
                _ => ("(conversant_core::Download)".to_owned(), "download"),
            };
            let _ = writeln!(out, "        [{}] => {name}{ty} {how},", numbers(&variant.statuses));
        }
        out.push_str("    }\n}\n");
        Some(out)
    }

    pub(super) fn statuses(&self) -> String {
        numbers(&self.operation.reply.statuses)
    }

    /// An enveloped reply: its value's type, and a closure that opens the envelope.
    pub(super) fn opened(&self, schema: &str, told: &str) -> Result<(String, String), Finding> {
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

    pub(super) fn envelope(&self, schema: &str) -> Result<Enveloped<'a>, Finding> {
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

    pub(super) fn own_headers(&self) -> Option<(String, &[Header])> {
        let headers = &self.operation.reply.headers;
        (self.shared.is_none() && !headers.is_empty())
            .then(|| (format!("{}Headers", self.operation.type_name), headers.as_slice()))
    }
}

fn numbers(statuses: &[Success]) -> String {
    statuses.iter().map(|success| success.status.to_string()).collect::<Vec<_>>().join(", ")
}

/// The fields of headers, none twice.
pub(super) fn header_names(headers: &[Header]) -> Vec<String> {
    let mut taken: Vec<String> = Vec::new();
    for header in headers {
        let plain = identifier(&snake(&header.name), "header");
        let mut names = std::iter::once(plain.clone()).chain((2..).map(|number| format!("{plain}_{number}")));
        let free = names.find(|name| !taken.contains(name)).unwrap_or(plain);
        taken.push(free);
    }
    taken
}

pub(super) fn headers_struct(name: &str, about: &str, headers: &[Header]) -> String {
    let mut fields = String::new();
    let mut values = String::new();
    let mut shown = String::new();
    let is_text = |kind| matches!(kind, HeaderKind::Text | HeaderKind::Texts);
    for (header, field) in headers.iter().zip(header_names(headers)) {
        let (ty, read) = match header.kind {
            HeaderKind::Text => ("String", "typed_header"),
            HeaderKind::Integer => ("i64", "typed_header"),
            HeaderKind::Number => ("f64", "typed_header"),
            HeaderKind::Boolean => ("bool", "typed_header"),
            HeaderKind::Link => ("conversant_core::Link", "typed_header"),
            HeaderKind::Date => ("chrono::NaiveDate", "typed_header"),
            HeaderKind::DateTime => ("chrono::DateTime<chrono::Utc>", "conversant_core::codegen::time_header"),
            HeaderKind::Texts => ("Vec<String>", "conversant_core::codegen::list_header"),
            HeaderKind::Integers => ("Vec<i64>", "conversant_core::codegen::list_header"),
            HeaderKind::Numbers => ("Vec<f64>", "conversant_core::codegen::list_header"),
        };
        let _ = writeln!(
            fields,
            "{}pub {field}: Option<{ty}>,",
            doc(4, &format!("{}\n\nHeader: `{}`.", header.description, header.name))
        );
        let _ = write!(values, "{field}: {read}(headers, {}),", literal(&header.name.to_lowercase()));
        let how = if is_text(header.kind) { "text" } else { "shown" };
        let _ = writeln!(shown, "    {field}: {how},");
    }
    let (derived, debug) = match headers.iter().any(|header| is_text(header.kind)) {
        true => ("", format!("conversant_core::redacted_debug!({name} {{\n{shown}}});")),
        false => ("Debug, ", String::new()),
    };
    format!(
        "{}#[derive(Clone, {derived}PartialEq)]
        #[non_exhaustive]
        pub struct {name} {{ {fields} }}
        {debug}
        impl {name} {{ fn read(headers: &HeaderMap) -> Self {{ Self {{ {values} }} }} }}",
        doc(0, about),
    )
}
