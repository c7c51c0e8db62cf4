//! Security schemes: how a client proves who it is.

use super::Adopter;
use crate::spec::child;
use serde_json::{Map, Value};

impl<'s> Adopter<'s> {
    pub(super) fn security_schemes(&mut self, schemes: &'s Value) -> Option<Value> {
        let mut adopted = Map::new();
        for (name, scheme) in schemes.as_object()? {
            if let Some((_, scheme)) = self.meant(child("/components/securitySchemes", name), scheme)
                && scheme.is_object()
            {
                adopted.insert(name.clone(), scheme.clone());
            }
        }
        Some(adopted.into())
    }

    pub(super) fn secure(&mut self, _out: &mut Map<String, Value>) {}
}
