//! The call on a client's front page: the operation that sends a message, and a line that reads what came back.

use super::super::super::Input;
use super::super::call::Call;
use super::super::shared_headers;
use super::value::{Writer, tidy};
use crate::finding::Finding;
use crate::generate::plan::{Operation, Plan, Settle};
use crate::generate::rewrite::types::Field;

/// Statements after the one that makes the client, and what is imported.
pub(crate) struct FirstCall {
    pub(crate) uses: String,
    pub(crate) call: String,
}

/// The first call. Without one where the spec shows none that could be written.
pub(crate) fn first_call(input: &Input<'_>) -> Result<FirstCall, Finding> {
    let mut writer = Writer::new(input);
    writer.at_the_root("Client");
    let alone = FirstCall { uses: writer.uses(), call: String::new() };
    let Some(operation) = sends(input.plan) else { return Ok(alone) };
    let shared = shared_headers(input);
    let call = Call::new(input, operation, shared.as_deref())?;
    let Ok(visible) = call.visible(&mut writer) else { return Ok(alone) };
    let read = call.read()?.unwrap_or_default();
    Ok(FirstCall { uses: writer.uses(), call: format!("{visible} {read}") })
}

/// The operation whose message is looked for after an unknown outcome; where a repeat is safe, or nothing can be looked for,
/// the first that posts something into what is there already.
fn sends(plan: &Plan) -> Option<&Operation> {
    let operations = || plan.operations.iter().filter(|operation| !operation.deprecated);
    let posts = |operation: &&Operation| {
        operation.method.eq_ignore_ascii_case("post")
            && operation.path.contains('{')
            && operation.body.as_ref().is_some_and(|body| body.required)
    };
    operations()
        .find(|operation| matches!(operation.settle, Some(Settle::Search(_))))
        .or_else(|| operations().find(posts))
}

impl Call<'_> {
    /// `println!("{:?}", message.id);`
    fn read(&self) -> Result<Option<String>, Finding> {
        let Some(bound) = self.bound()? else { return Ok(None) };
        let ty = self.decoded()?.0;
        let fields = self.input.types.find(ty.trim_start_matches("types::")).map(|found| found.fields.as_slice());
        let Some(field) = self.telling(fields.unwrap_or_default()) else { return Ok(None) };
        let name = &field.name;
        Ok(Some(match &self.operation.duplicate {
            Some(_) => format!("if let Some(reply) = {bound}.reply() {{ println!(\"{{:?}}\", reply.{name}); }}"),
            None => format!("println!(\"{{:?}}\", {bound}.{name});"),
        }))
    }

    /// The property that names what was made: what the spec calls a message's id, or what looks like one.
    fn telling<'f>(&self, fields: &'f [Field]) -> Option<&'f Field> {
        let scalar = |field: &&Field| ["String", "i64", "i32"].contains(&tidy(field.value()).as_str());
        let known = match &self.operation.settle {
            Some(Settle::Search(search)) => search.id.strip_prefix('/'),
            _ => None,
        };
        let mut scalars = fields.iter().filter(scalar);
        scalars
            .clone()
            .find(|field| Some(field.wire.as_str()) == known)
            .or_else(|| scalars.find(|field| field.wire.to_lowercase().ends_with("id")))
    }
}
