//! What an example does with the reply: it prints what tells one from another, so that a page shows where that is.

use super::super::call::Call;
use super::super::pages;
use super::super::reply::header_names;
use crate::finding::Finding;
use crate::generate::emit::docs::is_empty_list;
use crate::generate::plan::{Form, ReplyKind, snake};
use crate::generate::rewrite::types::{Field, Struct};
use quote::ToTokens;
use syn::Type;

/// A field whose value is the same in all that a provider gives.
const DULL: [&str; 4] = ["etag", "object", "rel", "tokentype"];

impl Call<'_> {
    /// The call that is made and read: `let message = client.get_message("m1").send().await?; println!("{}", message.id);`
    pub(super) fn reading(&self, call: &str) -> Result<String, Finding> {
        let sent = format!("{call}.send().await?");
        let operation = self.operation;
        let (ty, _) = self.decoded()?;
        if let Some(paging) = &operation.paging {
            let item = pages::item(self, paging)?;
            let one = variable(&item, "item");
            return Ok(format!(
                "let mut items = {call}.stream(); while let Some({one}) = items.next().await {{ let {one} = {one}?; {} }}",
                self.print(&item, &one)
            ));
        }
        if operation.duplicate.is_some() {
            let name = variable(&ty, "reply");
            return Ok(match ty.as_str() {
                "()" => format!("{sent};"),
                _ => format!(
                    "let accepted = {sent}; if let Some({name}) = accepted.reply() {{ {} }}",
                    self.print(&ty, &name)
                ),
            });
        }
        let name = self.reply_variable()?;
        Ok(match &operation.reply.kind {
            ReplyKind::Empty => match self.own_headers().map(|(_, headers)| header_names(headers)) {
                Some(names) => format!("let {name} = {sent}; println!(\"{{:?}}\", {name}.headers().{});", names[0]),
                None => format!("{sent};"),
            },
            ReplyKind::Bytes => format!("let {name} = {sent}; println!(\"{{}} bytes\", {name}.len());"),
            ReplyKind::Text => format!("let {name} = {sent}; println!(\"{{}}\", {name}.as_str());"),
            ReplyKind::Stream => format!(
                "let mut pieces = {sent}.into_inner(); while let Some(piece) = pieces.next().await {{ println!(\"{{}} \
                 bytes\", piece?.len()); }}"
            ),
            ReplyKind::Several(_) => format!("let {name} = {sent}; println!(\"{{}}\", {name}.status());"),
            _ if is_empty_list(self.input.plan, operation) => format!("{sent};"),
            _ => match inside(&ty, "Vec") {
                Some(item) => {
                    let one = variable(item, "item");
                    let print = self.print(item, &one);
                    format!("let items = {sent}; for {one} in items.iter() {{ {print} }}")
                }
                None => format!("let {name} = {sent}; {}", self.print(&ty, &name)),
            },
        })
    }

    /// What the reply is called, where a later statement may name it.
    pub(super) fn reply_variable(&self) -> Result<String, Finding> {
        Ok(match &self.operation.reply.kind {
            _ if self.operation.duplicate.is_some() => "accepted".to_owned(),
            ReplyKind::Bytes => "file".to_owned(),
            ReplyKind::Empty | ReplyKind::Text | ReplyKind::Stream | ReplyKind::Several(_) => "reply".to_owned(),
            _ => variable(&self.decoded()?.0, "reply"),
        })
    }

    /// Prints of a value what tells it from others: its id, that of what it wraps, or else its first plain field.
    fn print(&self, ty: &str, value: &str) -> String {
        let found = self.input.types.find(type_name(ty));
        found.and_then(|found| self.print_field(found, value)).unwrap_or_else(|| print("{:?}", value))
    }

    fn print_field(&self, found: &Struct, value: &str) -> Option<String> {
        let fields = || found.fields.iter().filter(|field| !self.is_deprecated(found, field));
        let own = format!("{}id", found.name.to_lowercase());
        let is_id = |field: &&Field| wire(field) == "id" || wire(field) == own;
        let all = |field: &Field, value: &str| Some(print(self.plain(field)?, &format!("{value}.{}", field.name)));
        let wrapped = |field: &Field| {
            let inner = self.input.types.find(type_name(&source(field.value())))?;
            let id = inner.fields.iter().find(|field| wire(field) == "id")?;
            let place = format!("{value}.{}", field.name);
            let name = variable(field.name.trim_end_matches('_'), "inner");
            let name = name.as_str();
            match field.optional {
                true => Some(format!("if let Some({name}) = &{place} {{ {} }}", all(id, name)?)),
                false => all(id, &place),
            }
        };
        let tells = |field: &&Field| !DULL.contains(&wire(field).as_str());
        let id = fields().find(is_id).and_then(|field| all(field, value));
        id.or_else(|| fields().find_map(wrapped)).or_else(|| fields().filter(tells).find_map(|field| all(field, value)))
    }

    /// How a field is printed, if it is a plain value and no secret.
    fn plain(&self, field: &Field) -> Option<&'static str> {
        let ty = source(field.value());
        let is_enum = self.input.types.enums.iter().any(|found| found.name == ty);
        let is_plain = matches!(
            ty.as_str(),
            "String"
                | "bool"
                | "i8"
                | "i16"
                | "i32"
                | "i64"
                | "u8"
                | "u16"
                | "u32"
                | "u64"
                | "f32"
                | "f64"
                | "DateTime<Utc>"
                | "NaiveDate"
        );
        match is_enum || is_plain && field.form != Some(Form::Secret) {
            false => None,
            true if field.optional => Some("{:?}"),
            true => Some("{}"),
        }
    }

    fn is_deprecated(&self, found: &Struct, field: &Field) -> bool {
        let schema = self.input.plan.schemas.get(&found.schema);
        schema.and_then(|schema| schema.properties.get(&field.wire)).is_some_and(|property| property.deprecated)
    }
}

fn print(how: &str, what: &str) -> String {
    format!("println!(\"{how}\", {what});")
}

/// A field's name on the wire without its signs.
fn wire(field: &Field) -> String {
    field.wire.to_lowercase().replace('_', "")
}

/// What a value of the type is called; `otherwise` where the type has no name of its own.
fn variable(ty: &str, otherwise: &str) -> String {
    let name = snake(type_name(ty).trim_end_matches('>'));
    let plain = ["bool", "client", "f64", "i32", "i64", "map", "string", "value"].contains(&name.as_str());
    match plain || syn::parse_str::<syn::Ident>(&name).is_err() {
        true => otherwise.to_owned(),
        false if name.ends_with("_reply") => "reply".to_owned(),
        false => name,
    }
}

fn type_name(ty: &str) -> &str {
    let ty = inside(ty, "Box").unwrap_or(ty);
    ty.rsplit("::").next().unwrap_or_default()
}

fn source(ty: &Type) -> String {
    ty.to_token_stream().to_string().replace(' ', "")
}

fn inside<'t>(ty: &'t str, outer: &str) -> Option<&'t str> {
    ty.strip_prefix(outer)?.strip_prefix('<')?.strip_suffix('>')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_is_called_what_it_is_where_rust_has_no_meaning_for_that() {
        for (ty, expected) in [
            ("types::ConversationMessage", "conversation_message"),
            ("Box<types::User>", "user"),
            ("types::TokenReply", "reply"),
            ("serde_json::Value", "item"),
            ("String", "item"),
            ("types::Client", "item"),
            ("types::Type", "item"),
            ("type", "item"),
        ] {
            assert_eq!(variable(ty, "item"), expected, "{ty}");
        }
    }
}
