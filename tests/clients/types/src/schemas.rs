// Made by `cargo xtask generate types` from tests/specs/types.yaml (sha256 8f5165ff57d67b0e) with progenitor 0.15.1.
// Do not edit: change the spec or the pipeline and generate again.

//! JSON Schemas of all types, as the spec has them: each type has the trait `schemars::JsonSchema`.

use crate::types;

conversant_core::json_schemas!("types", include_str!("schemas.json"), {
    "Cat" => types::Cat,
    "Change" => types::Change,
    "Company" => types::Company,
    "Dog" => types::Dog,
    "Expression" => types::Expression,
    "Kind" => types::Kind,
    "Names" => types::Names,
    "Nested" => types::Nested,
    "Not" => types::Not,
    "Owner" => types::Owner,
    "Person" => types::Person,
    "Pet" => types::Pet,
    "Sign" => types::Sign,
    "Thing" => types::Thing,
    "Tree" => types::Tree,
});
