//! The document as a whole.

use super::Adopter;
use serde_json::{Map, Value, json};

impl<'s> Adopter<'s> {
    pub(super) fn document(&mut self) -> Value {
        self.find_family();
        self.name_schemas();
        let source = self.source;
        let root = source.as_object();
        let mut out = Map::new();
        for (key, value) in root.into_iter().flatten() {
            let value = match key.as_str() {
                "openapi" => Some("3.0.3".into()),
                "info" => self.info(value),
                "servers" => self.servers("/servers", value),
                "paths" => Some(self.paths(value)),
                "tags" | "components" => Some(Value::Null),
                "security" => value.is_array().then(|| value.clone()),
                "externalDocs" => value.is_object().then(|| value.clone()),
                key if key.starts_with("x-") => self.extension(key, value),
                _ => None,
            };
            if let Some(value) = value {
                out.insert(key.clone(), value);
            }
        }
        self.webhooks(&mut out);
        self.named_schemas();
        self.settle_access(out.get("paths"));
        self.settle_values(&mut out);
        for key in ["paths", "components"] {
            out.entry(key).or_insert(Value::Null);
        }
        if out["paths"].is_null() {
            out.insert("paths".to_owned(), json!({}));
        }
        let tags = self.tags(source.get("tags"), &out["paths"]);
        if !tags.is_empty() {
            out.insert("tags".to_owned(), tags.into());
        } else {
            out.shift_remove("tags");
        }
        self.secure(&mut out);
        let components = self.components();
        out.insert("components".to_owned(), components);
        out.into()
    }

    fn info(&mut self, info: &Value) -> Option<Value> {
        let mut out = info.as_object()?.clone();
        if let Some(license) = out.get_mut("license").and_then(Value::as_object_mut)
            && let Some(identifier) = license.shift_remove("identifier")
            && let Some(identifier) = identifier.as_str()
        {
            let url = format!("https://spdx.org/licenses/{identifier}.html");
            license.entry("url").or_insert(url.into());
        }
        if let Some(summary) = out.shift_remove("summary") {
            out.entry("description").or_insert(summary);
        }
        Some(out.into())
    }

    /// The schemas and the security schemes; all else stands where it is used.
    fn components(&mut self) -> Value {
        let source = self.source;
        let schemas = std::mem::take(&mut self.schemas);
        let mut out = Map::new();
        for (key, value) in source.get("components").and_then(Value::as_object).into_iter().flatten() {
            match key.as_str() {
                "schemas" => {
                    out.insert(key.clone(), json!({}));
                }
                "securitySchemes" => {
                    if let Some(schemes) = self.security_schemes(value) {
                        out.insert(key.clone(), schemes);
                    }
                }
                _ => {}
            }
        }
        if !schemas.is_empty() || out.contains_key("schemas") {
            out.insert("schemas".to_owned(), schemas.into());
        }
        out.into()
    }
}
