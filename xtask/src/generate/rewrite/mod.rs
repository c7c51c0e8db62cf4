//! Step 6: passes over the generator's syntax tree.
//!
//! A pass that does not find the shape it expects is an error, never a silent skip: the generator is pinned, and an
//! upgrade has to be looked at.

mod boxes;
pub(crate) mod methods;
pub(crate) mod types;

use crate::finding::Finding;

pub(crate) type Result<T> = std::result::Result<T, Finding>;

/// A shape that a pass did not expect.
fn unexpected(what: &str, found: &impl quote::ToTokens) -> Finding {
    let found: String = quote::quote!(#found).to_string().chars().take(200).collect();
    Finding::error(
        "generator-shape",
        "",
        format!("the generator's output has another shape than expected: {what}: `{found}`"),
    )
    .fix("progenitor or typify has changed: adapt the pass in xtask/src/generate/rewrite")
}
