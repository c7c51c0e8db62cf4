//! What a provider is documented to refuse is refused before it is sent.

use crate::error::Error;

/// A request body that knows its documented limits.
#[doc(hidden)]
pub trait Check {
    /// Checks the value and what it holds.
    ///
    /// # Errors
    ///
    /// [`InvalidInput`](crate::ErrorKind::InvalidInput), naming the property and its limit.
    fn check(&self) -> Result<(), Error>;
}

impl<T: Check> Check for Option<T> {
    fn check(&self) -> Result<(), Error> {
        self.as_ref().map_or(Ok(()), Check::check)
    }
}

impl<T: Check> Check for Vec<T> {
    fn check(&self) -> Result<(), Error> {
        self.iter().try_for_each(Check::check)
    }
}

impl<T: Check> Check for Box<T> {
    fn check(&self) -> Result<(), Error> {
        (**self).check()
    }
}

/// Refuses a text whose length, in characters, is outside the limits.
#[doc(hidden)]
pub fn length(name: &'static str, text: &str, min: usize, max: usize) -> Result<(), Error> {
    within(name, "characters", text.chars().count(), min, max)
}

/// Refuses a list whose number of items is outside the limits.
#[doc(hidden)]
pub fn items<T>(name: &'static str, list: &[T], min: usize, max: usize) -> Result<(), Error> {
    within(name, "items", list.len(), min, max)
}

fn within(name: &'static str, unit: &'static str, found: usize, min: usize, max: usize) -> Result<(), Error> {
    if found > max {
        Err(Error::invalid_input(format!("`{name}` has {found} {unit}; the provider takes at most {max}")))
    } else if found < min {
        Err(Error::invalid_input(format!("`{name}` has {found} {unit}; the provider takes at least {min}")))
    } else {
        Ok(())
    }
}

/// Refuses a number outside the limits.
#[doc(hidden)]
pub fn range<T: PartialOrd + std::fmt::Display>(name: &'static str, value: T, min: T, max: T) -> Result<(), Error> {
    if value < min || value > max {
        Err(Error::invalid_input(format!("`{name}` is {value}; the provider takes {min} to {max}")))
    } else {
        Ok(())
    }
}
