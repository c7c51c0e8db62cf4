//! Schemas that are one value: objects of any shape, lists, maps and scalars.

use super::{derive, source};
use crate::generate::emit::source::doc;
use crate::generate::emit::{Input, docs};
use crate::generate::plan::Schema;
use crate::generate::rewrite::types::{Alias, FreeObject};

pub(super) fn free_object(found: &FreeObject, schema: &Schema) -> String {
    format!(
        "{docs}{derive}#[serde(transparent)]
        pub struct {name}(
            #[serde(deserialize_with = \"conversant_core::wire::object::free\")]
            pub serde_json::Map<String, serde_json::Value>,
        );
        {debug}",
        docs = doc(0, &docs::schema(&found.schema, schema)),
        derive = derive(&["Default"]),
        name = found.name,
        debug = hiding_debug(&found.name),
    )
}

/// Another name for a type; one that leads to itself, such as a list of such lists, has to be a type of its own.
pub(super) fn alias(input: &Input<'_>, found: &Alias, schema: &Schema) -> String {
    let docs = doc(0, &docs::schema(&found.schema, schema));
    let (name, ty) = (&found.name, source(&found.ty));
    if !found.is_recursive {
        return format!("{docs}pub type {name} = {ty};");
    }
    let hides = input.types.hold_text(&found.ty);
    let derive = derive(if hides { &[] } else { &["Debug"] });
    let debug = if hides { hiding_debug(name) } else { String::new() };
    format!("{docs}{derive}#[serde(transparent)]\npub struct {name}(pub {ty});\n{debug}")
}

fn hiding_debug(name: &str) -> String {
    format!(
        "impl std::fmt::Debug for {name} {{
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {{
                f.debug_tuple(\"{name}\").field(&conversant_core::codegen::hidden(&self.0)).finish()
            }}
        }}"
    )
}
