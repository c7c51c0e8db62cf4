//! The method that finds out what became of a message.

use super::super::source::{doc, literal, wrap};
use super::call::Call;
use super::values::{argument_type, argument_value_as};
use crate::finding::Finding;
use crate::generate::plan::{Form, Search, Settle};

impl<'a> Call<'a> {
    /// The method that finds out what became of a message.
    pub(super) fn settle_method(&self) -> Result<String, Finding> {
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
                    "{}#[inline]
                    pub fn {name}(&self, {}) -> Settle {{
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
    pub(super) fn sent_value(&self, search: &Search, arguments: &mut Vec<String>) -> Result<String, Finding> {
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
    pub(super) fn called(&self, id: &str) -> Result<Call<'a>, Finding> {
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
    pub(super) fn search(&self, search: &Search) -> Result<String, Finding> {
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
}
