//! A method on the client, and the one that goes to a link.

use super::super::docs;
use super::super::source::{doc, literal};
use super::call::Call;
use super::values::{argument_type, argument_value, template_names};
use quote::ToTokens;
use std::fmt::Write;

impl<'a> Call<'a> {
    /// `pub fn send_conversation_message(&self, conversation_id: i64, body: NewMessage) -> SendConversationMessage`, and the
    /// one that goes to a link.
    pub(super) fn client_methods(&self) -> String {
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
    pub(super) fn path(&self) -> (Vec<String>, String) {
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

    pub(super) fn client_method(
        &self,
        name: &str,
        path: &[String],
        target: &str,
        about: &str,
        aliases: bool,
    ) -> String {
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
}
