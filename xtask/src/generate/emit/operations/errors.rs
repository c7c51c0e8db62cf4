//! The typed bodies of an operation's errors.

use super::super::docs;
use super::super::source::{doc, literal};
use super::call::Call;
use super::statuses::status_pattern;
use crate::generate::plan::{ReplyKind, pascal};
use std::fmt::Write;

impl<'a> Call<'a> {
    pub(super) fn error_body(&self) -> String {
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
            let text = error.schema.as_ref().is_some_and(|schema| self.input.types.is_text(&pascal(schema)));
            let how = if text { " text" } else { "" };
            let _ = writeln!(out, "        {pattern} => {variant}{body}{how},");
        }
        out.push_str("    }\n}\n");
        out
    }
}
