//! An operation's example in rustdoc: a call as a user would write it. It runs against the sandbox as a test, or is only
//! compiled, where the sandbox does not have the provider.

mod first;
mod known;
mod reading;
mod value;

pub(crate) use first::{FirstCall, first_call};
pub(crate) use known::check;

use super::super::source::literal;
use super::call::{Call, Field};
use crate::finding::Finding;
use crate::generate::plan::{Body, BodyKind, Form, Parameter, pascal, snake};
use serde_json::Value;
use std::fmt::Write;
use value::{Takes, Writer};

impl Call<'_> {
    /// The example as rustdoc's Markdown. None if the spec shows too little of a provider that is not in the sandbox.
    pub(super) fn example(&self) -> Result<Option<String>, Finding> {
        let mut writer = Writer::new(self.input);
        match (self.written_call(&mut writer), self.input.examples) {
            (Ok(call), _) => self.around(&self.reading(&call)?, writer).map(Some),
            (Err(_), None) => Ok(None),
            (Err(finding), Some(_)) => Err(finding),
        }
    }

    /// `client.list_messages("r1").limit(10)`
    fn written_call(&self, writer: &mut Writer<'_>) -> Result<String, Finding> {
        let mut arguments = Vec::new();
        let mut setters = String::new();
        for Field { parameter, ty, .. } in &self.paths {
            arguments.push(self.argument(writer, parameter, ty, Takes::Into)?);
        }
        for field in &self.fields {
            let (parameter, wire) = (field.parameter, &field.parameter.name);
            let takes = if field.ty == "String" { Takes::Into } else { Takes::Exactly };
            if parameter.required {
                arguments.push(self.argument(writer, parameter, &field.ty, takes)?);
            } else if !parameter.deprecated && self.own("arguments").and_then(|own| own.get(wire)).is_some() {
                let value = self.argument(writer, parameter, &field.ty, takes)?;
                let _ = write!(setters, ".{}({value})", field.name);
            }
        }
        if let Some(body) = self.operation.body.as_ref().filter(|_| !self.is_upload()) {
            let value = self.body(writer, body);
            match (body.required, value) {
                (true, value) => arguments.push(value.ok_or_else(|| self.lacking("body"))?),
                (false, Some(value)) => {
                    let _ = write!(setters, ".body({value})");
                }
                (false, None) => {}
            }
        }
        Ok(format!("client.{}({}){setters}", self.operation.name, arguments.join(", ")))
    }

    /// A parameter's value: what the sandbox has, or else what the spec shows.
    fn argument(
        &self,
        writer: &mut Writer<'_>,
        parameter: &Parameter,
        ty: &str,
        takes: Takes,
    ) -> Result<String, Finding> {
        let (wire, form) = (parameter.name.as_str(), parameter.form);
        let everywhere = || self.input.examples?.get("arguments")?.get(wire);
        let known = self.own("arguments").and_then(|own| own.get(wire)).or_else(everywhere);
        let value = known.or(parameter.example.as_ref()).ok_or_else(|| self.lacking(wire))?;
        if form == Some(Form::File) {
            writer.at_the_root("Upload");
            return Ok(format!("Upload::from_bytes(\"letter.txt\", {})", literal(value.as_str().unwrap_or_default())));
        }
        writer.expression(ty, form, value, takes).ok_or_else(|| self.lacking(wire))
    }

    fn body(&self, writer: &mut Writer<'_>, body: &Body) -> Option<String> {
        let value = self.own("body").or(body.example.as_ref())?;
        match &body.kind {
            BodyKind::Json { schema, .. } | BodyKind::Form { schema, .. } | BodyKind::JsonOrXml { schema, .. } => {
                writer.expression(&pascal(schema), None, value, Takes::Exactly)
            }
            BodyKind::Text { media_types } => {
                let variant = snake(media_types.first()?.split('/').next_back()?);
                let name = format!("{}Body", self.operation.type_name);
                writer.of_operations(&name);
                Some(format!("{name}::{variant}({})", literal(value.as_str()?.trim())))
            }
            BodyKind::Multipart { .. } | BodyKind::Raw { .. } => None,
        }
    }

    /// The statements, formatted, with what comes before them, what makes it a test and what rustdoc does not show.
    fn around(&self, statements: &str, mut writer: Writer<'_>) -> Result<String, Finding> {
        let provider = &self.input.plan.provider;
        let shown = self.steps("shown", &mut writer)?.concat();
        let mut out = String::from(if self.input.examples.is_some() { "```\n" } else { "```no_run\n" });
        let krate = self.input.package.krate();
        let uses = writer.uses();
        if !uses.is_empty() {
            out.push_str(&formatted(&uses)?);
            out.push('\n');
        }
        let mut hidden = |line: &str| {
            let _ = writeln!(out, "# {line}");
        };
        if self.input.examples.is_some() {
            hidden("#[tokio::main(flavor = \"current_thread\")]");
            hidden("async fn main() -> Result<(), Box<dyn std::error::Error>> {");
            hidden("let sandbox = conversant_sandbox::Sandbox::start().await?;");
            hidden(&format!("let there = sandbox.{provider}();"));
            hidden(&format!("let client = {krate}::Client::builder().base_url(there.base_url());"));
            hidden(
                "let client = client.token(there.authorization().replace(\"Bearer \", \"\")).no_rate_limit().build()?;",
            );
            let mut before = Writer::new(self.input);
            let steps = self.steps("before", &mut before)?.concat();
            formatted(&format!("{} {steps}", before.uses()))?.lines().for_each(&mut hidden);
            for (name, given) in self.own("given").and_then(Value::as_object).into_iter().flatten() {
                let text = |key: &str| given.get(key).and_then(Value::as_str).unwrap_or_default();
                let _ = writeln!(out, "let {name} = {};", literal(text("example")));
                let _ = writeln!(out, "# let {name} = {};", text("sandbox"));
            }
        } else {
            hidden(&format!("async fn example(client: {krate}::Client) -> Result<(), Box<dyn std::error::Error>> {{"));
        }
        out.push_str(&formatted(&shown)?);
        out.push_str(&formatted(statements)?);
        out.push_str("# Ok(())\n# }\n```\n");
        Ok(out)
    }

    /// What has to be done before: the calls of other operations, named by their ids, or statements.
    fn steps(&self, key: &str, writer: &mut Writer<'_>) -> Result<Vec<String>, Finding> {
        let steps = self.own(key).and_then(Value::as_array).into_iter().flatten();
        steps
            .map(|step| {
                let step = step.as_str().unwrap_or_default();
                let Some(operation) = self.input.plan.operations.iter().find(|operation| operation.id == step) else {
                    return Ok(step.to_owned());
                };
                let call = Call::new(self.input, operation, self.shared)?;
                let written = call.written_call(writer)?;
                Ok(format!("let {} = {written}.send().await?;", call.reply_variable()?))
            })
            .collect()
    }

    /// What `specs/<provider>/examples.yaml` says of this operation.
    fn own(&self, key: &str) -> Option<&Value> {
        self.input.examples?.get("operations")?.get(&self.operation.id)?.get(key)
    }

    fn lacking(&self, what: &str) -> Finding {
        let message = format!("no example can be made: the spec shows no `{what}` that could be written in Rust");
        Finding::error("example", self.operation.pointer.clone(), message)
            .fix("add an `example` to the spec, or what the sandbox has to the provider's examples.yaml")
    }
}

/// Statements as prettyplease writes them.
pub(crate) fn formatted(statements: &str) -> Result<String, Finding> {
    let file = syn::parse_file(&format!("async fn example() {{ {statements} }}")).map_err(|error| {
        Finding::error("example", "", format!("an example is not Rust: {error} in\n{statements}"))
            .fix("a mistake in examples.yaml, or in xtask/src/generate/emit/operations/example")
    })?;
    let text = prettyplease::unparse(&file);
    let lines = text.lines().filter_map(|line| line.strip_prefix("    "));
    // The tokens of a macro are spaced by themselves.
    let plain = |line: &str| match line.trim_start().starts_with("println!") {
        true => line.replace(" ?", "?"),
        false => line.to_owned(),
    };
    Ok(lines.map(|line| plain(line) + "\n").collect())
}
