//! Unions: named schemas of which one property says which of several objects a value is.

use serde_json::Value;

/// How the variants of a union are told apart.
#[derive(Debug)]
pub(crate) struct Union {
    /// The property that says which variant it is.
    pub(crate) property: String,
    /// In the order of the spec.
    pub(crate) variants: Vec<Variant>,
}

#[derive(Debug)]
pub(crate) struct Variant {
    pub(crate) schema: String,
    /// The values of the property that mean this variant.
    pub(crate) values: Vec<String>,
}

impl Union {
    /// The union that a linted schema is, if it is one.
    pub(crate) fn read(schema: &Value) -> Option<Self> {
        let discriminator = schema.get("discriminator")?;
        let mapping = discriminator.get("mapping")?.as_object()?;
        let variants = schema.get("oneOf")?.as_array()?.iter().filter_map(|variant| {
            let reference = variant.get("$ref")?.as_str()?;
            let values = mapping.iter().filter(|(_, target)| *target == reference).map(|(value, _)| value.clone());
            Some(Variant {
                schema: reference.strip_prefix("#/components/schemas/")?.to_owned(),
                values: values.collect(),
            })
        });
        Some(Self { property: discriminator.get("propertyName")?.as_str()?.to_owned(), variants: variants.collect() })
    }
}
