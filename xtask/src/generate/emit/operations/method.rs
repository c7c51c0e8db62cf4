//! A method on the client, and the one that goes to a link.

use super::super::docs;
use super::super::source::{doc, literal};
use super::call::{Call, Field, Written};
use super::values::{Piece, argument_type, argument_value, names, pieces};
use crate::finding::Finding;
use crate::generate::package::Home;
use crate::generate::plan::Style;
use std::collections::HashMap;
use std::fmt::Write;

impl<'a> Call<'a> {
    /// `pub fn send_conversation_message(&self, conversation_id: i64, body: NewMessage) -> SendConversationMessage`, and the
    /// one that goes to a link.
    pub(super) fn client_methods(&self) -> Result<String, Finding> {
        let operation = self.operation;
        let (path_arguments, target) = self.path();
        let about = docs::operation(self.input.plan, operation, &self.signature()?);
        let mut out = self.client_method(&operation.name, &path_arguments, &target, &about, true);
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
        Ok(out)
    }

    /// The vendor's name for the operation. What a foreign document says of a page is mostly "Find out more".
    fn title(&self) -> Option<&str> {
        self.operation.title.as_deref().filter(|_| self.input.package.home == Home::House)
    }

    /// What the documentation speaks of.
    fn signature(&self) -> Result<docs::Signature<'_>, Finding> {
        let fields = |required: bool| {
            let fields = self.values().filter(move |field| field.parameter.required == required);
            fields.map(|field| (field.name.clone(), field.parameter))
        };
        Ok(docs::Signature {
            arguments: fields(true).collect(),
            setters: fields(false).collect(),
            body: self.body_type(),
            value: self.decoded()?.0,
            headers: self.headers_type(),
            example: self.example()?,
            title: self.title(),
        })
    }

    /// The arguments of the path, and what builds the target from them.
    pub(super) fn path(&self) -> (Vec<String>, String) {
        let operation = self.operation;
        let start = if operation.at_root { "at_root" } else { "below_base" };
        let mut pieces = pieces(&operation.path).into_iter().peekable();
        let first = match pieces.next_if(|piece| matches!(piece, Piece::Literal(_))) {
            Some(Piece::Literal(first)) => first,
            _ => "",
        };
        let mut target = format!("Target::{start}(&self.core, {})", literal(first));
        let mut uses: HashMap<&str, usize> = HashMap::new();
        for name in names(&operation.path) {
            *uses.entry(name).or_default() += 1;
        }
        for piece in pieces {
            match piece {
                Piece::Literal(text) => {
                    let _ = write!(target, ".literal({})", literal(text));
                }
                Piece::Name(name) => {
                    let Some(field) = self.paths.iter().find(|field| field.parameter.name == name) else { continue };
                    // An argument that stands in the path more than once is used up by the last.
                    let left = uses.entry(name).or_default();
                    *left = left.saturating_sub(1);
                    target.push_str(&self.segment(field, *left > 0));
                }
            }
        }
        let argument = |field: &Field<'_>| match field.ty.as_str() {
            "String" => format!("{}: impl AsRef<str>", field.name),
            ty => format!("{}: {ty}", field.name),
        };
        (self.paths.iter().map(argument).collect(), target)
    }

    /// `.segment("roomId", room_id.as_ref())`
    fn segment(&self, field: &Field<'_>, again: bool) -> String {
        let Field { name, parameter, ty, .. } = field;
        let wire = literal(&parameter.name);
        let is_plain = matches!(parameter.style, Style::Simple | Style::SimpleExploded);
        match (self.written(ty), ty.as_str()) {
            (Written::Text, "String") if is_plain => format!(".segment({wire}, {name}.as_ref())"),
            (Written::Text | Written::Time, _) if is_plain && again => format!(".segment({wire}, {name}.clone())"),
            (Written::Text | Written::Time, _) if is_plain => format!(".segment({wire}, {name})"),
            (_, "String") => format!(".styled({wire}, Style::{:?}, {name}.as_ref())", parameter.style),
            _ => format!(".styled({wire}, Style::{:?}, &{name})", parameter.style),
        }
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
            let wanted = [Some(route.as_str()), self.title(), Some(operation.id.as_str())];
            for alias in looked_up(wanted.into_iter().flatten(), &operation.name) {
                let _ = writeln!(attributes, "#[doc(alias = {})]", literal(&alias));
            }
        }
        // Its prose has links, which mean nothing in a warning.
        attributes.push_str(&docs::deprecated(operation.deprecated, ""));
        if arguments.len() > 6 {
            attributes.push_str("#[allow(clippy::too_many_arguments)]\n");
        }
        let self_and = std::iter::once("&self".to_owned()).chain(arguments).collect::<Vec<_>>().join(", ");
        format!(
            "{}{attributes}#[inline]\npub fn {name}({self_and}) -> {ty} {{ {ty} {{ {} }} }}\n",
            doc(4, about),
            values.join(", "),
            ty = operation.type_name,
        )
    }
}

/// What people can look `name` up by in rustdoc, which refuses quotes, spaces at the ends, the name itself, and anything
/// twice.
fn looked_up<'a>(wanted: impl Iterator<Item = &'a str>, name: &str) -> Vec<String> {
    let mut aliases: Vec<String> = Vec::new();
    for text in wanted {
        let text = docs::one_line(&text.replace(['"', '\''], ""));
        if !text.is_empty() && text != name && !aliases.contains(&text) {
            aliases.push(text);
        }
    }
    aliases
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_people_look_up_is_what_rustdoc_takes() {
        let cases: [(&[&str], &[&str]); 6] = [
            (&["GET /users", "Get Users", "listUsers"], &["GET /users", "Get Users", "listUsers"]),
            (&["makeMeAvailable", "makeMeAvailable"], &["makeMeAvailable"]),
            (&["list_users", "listUsers"], &["listUsers"]),
            (&["The \"new\" user's page"], &["The new users page"]),
            (&[" Get\tusers\n ", "'Get users'"], &["Get users"]),
            (&["", "'", " "], &[]),
        ];
        for (wanted, expected) in cases {
            assert_eq!(looked_up(wanted.iter().copied(), "list_users"), expected, "{wanted:?}");
        }
    }
}
