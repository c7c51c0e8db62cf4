// Made by `cargo xtask generate operations` from tests/specs/operations.yaml (sha256 438c98057bde8a22) with progenitor 0.15.1.
// Do not edit: change the spec or the pipeline and generate again.

//! JSON Schemas of all types, as the spec has them: each type has the trait `schemars::JsonSchema`.

use crate::types;

conversant_core::json_schemas!("operations", include_str!("schemas.json"), {
    "Cat" => types::Cat,
    "Color" => types::Color,
    "Dog" => types::Dog,
    "Fault" => types::Fault,
    "Kind" => types::Kind,
    "Order" => types::Order,
    "Problem" => types::Problem,
});
