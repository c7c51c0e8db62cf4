//! Step 5: progenitor makes the types and the requests.

use crate::finding::Finding;
use openapiv3::OpenAPI;
use progenitor::{GenerationSettings, Generator, HooksMode};
use serde_json::Value;
use std::cell::Cell;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Once;

/// The generator's output for a lowered document, as a syntax tree.
pub(crate) fn run(lowered: &Value) -> Result<syn::File, Finding> {
    let document: OpenAPI = serde_json::from_value(lowered.clone())
        .map_err(|error| Finding::error("openapi-model", "", format!("the document is not OpenAPI 3.0: {error}")))?;
    let mut settings = GenerationSettings::default();
    settings.with_hooks(HooksMode::Expected).with_map_type("::std::collections::BTreeMap");
    caught(&settings, &document).map_err(|message| refused(&message))
}

thread_local! {
    static IS_GENERATING: Cell<bool> = const { Cell::new(false) };
}

/// What the generator makes of a document, or how it ended. It panics on much that it does not support; the message is kept
/// and nobody sees a backtrace. Panics of other threads are told as ever.
pub(super) fn caught(settings: &GenerationSettings, document: &OpenAPI) -> Result<syn::File, String> {
    static QUIET: Once = Once::new();
    QUIET.call_once(|| {
        let tell = std::panic::take_hook();
        std::panic::set_hook(Box::new(move |panic| {
            if !IS_GENERATING.get() {
                tell(panic);
            }
        }));
    });
    IS_GENERATING.set(true);
    let generated = catch_unwind(AssertUnwindSafe(|| Generator::new(settings).generate_tokens(document)));
    IS_GENERATING.set(false);
    let tokens = match generated {
        Ok(Ok(tokens)) => tokens,
        Ok(Err(error)) => return Err(format!("error: {error}")),
        Err(panic) => {
            let message = panic.downcast_ref::<String>().map(String::as_str);
            let message = message.or(panic.downcast_ref::<&str>().copied()).unwrap_or("it stopped");
            return Err(format!("panic: {message}"));
        }
    };
    syn::parse2(tokens).map_err(|error| format!("no Rust: {error}"))
}

fn refused(message: &str) -> Finding {
    Finding::error("generator", "", format!("progenitor cannot take the lowered document: {message}"))
        .fix("this should have been a rule of the linter: find the construct by halving the spec, and add the rule")
}
