//! The call on a client's front page: the operation that sends a message, and what came back.

use super::super::super::Input;
use super::super::call::Call;
use super::super::shared_headers;
use super::value::Writer;
use crate::finding::Finding;
use crate::generate::plan::{Operation, Plan, Settle};

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
    let Ok(written) = call.written_call(&mut writer) else { return Ok(alone) };
    Ok(FirstCall { uses: writer.uses(), call: call.reading(&written)? })
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
