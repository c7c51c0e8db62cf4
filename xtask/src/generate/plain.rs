//! What progenitor by itself makes of a document, to be told beside what this pipeline does.

use super::engine::caught;
use progenitor::GenerationSettings;
use serde_json::Value;

/// Its output, or how it ended: with an error, or in a panic.
pub(crate) fn plain(document: &Value) -> Result<syn::File, String> {
    let document = serde_json::from_value(document.clone()).map_err(|error| format!("error: {error}"))?;
    caught(&GenerationSettings::default(), &document)
}
