//! `Debug` that never shows free text: a string from or for a provider may be what a patient wrote.

use serde_json::{Map, Value};
use std::collections::BTreeMap;
use std::fmt;

/// A value that holds free text somewhere; it says how much there is, not what.
pub trait Hidden {
    /// Writes the shape of the value.
    fn fmt_hidden(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result;
}

/// Wraps a value so that `Debug` shows its shape only.
pub fn hidden<T: Hidden + ?Sized>(value: &T) -> impl fmt::Debug + '_ {
    Shape(value)
}

/// A value that `Debug` shows as it is.
pub fn shown<T: fmt::Debug>(value: &T) -> &dyn fmt::Debug {
    value
}

struct Shape<'a, T: ?Sized>(&'a T);

impl<T: Hidden + ?Sized> fmt::Debug for Shape<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt_hidden(f)
    }
}

impl Hidden for str {
    fn fmt_hidden(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "<{} bytes>", self.len())
    }
}

impl Hidden for String {
    fn fmt_hidden(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.as_str().fmt_hidden(f)
    }
}

impl<T: Hidden> Hidden for Option<T> {
    fn fmt_hidden(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Some(value) => {
                f.write_str("Some(")?;
                value.fmt_hidden(f)?;
                f.write_str(")")
            }
            None => f.write_str("None"),
        }
    }
}

impl<T: Hidden> Hidden for Vec<T> {
    fn fmt_hidden(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.iter().map(|value| Shape(value))).finish()
    }
}

impl<T: Hidden> Hidden for Box<T> {
    fn fmt_hidden(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        (**self).fmt_hidden(f)
    }
}

impl<T> Hidden for BTreeMap<String, T> {
    fn fmt_hidden(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "<{} entries>", self.len())
    }
}

impl Hidden for Map<String, Value> {
    fn fmt_hidden(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "<{} entries>", self.len())
    }
}

impl Hidden for Value {
    fn fmt_hidden(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Value::Null => "<null>",
            Value::Bool(_) => "<bool>",
            Value::Number(_) => "<number>",
            Value::String(_) => "<string>",
            Value::Array(_) => "<array>",
            Value::Object(_) => "<object>",
        })
    }
}
