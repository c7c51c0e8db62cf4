//! What is known of a value beside its description.

use super::text::sentence;
use crate::generate::plan::{Form, Limits, Parameter, Property};
use serde_json::Value;

/// What is known of a field.
pub(super) fn of_property(wire: &str, rust: &str, property: &Property) -> Vec<String> {
    let mut facts = known(wire, rust, property.form, &property.limits, property.default.as_ref());
    facts.extend(property.example.as_ref().and_then(example));
    facts
}

/// A parameter's description, or else its name.
pub(super) fn about(parameter: &Parameter) -> String {
    match parameter.description.as_str() {
        "" => format!("`{}`.", parameter.name),
        description => sentence(description),
    }
}

/// What is known of a parameter, but for its example.
pub(super) fn of_parameter(rust: &str, parameter: &Parameter) -> Vec<String> {
    known(&parameter.name, rust, parameter.form, &parameter.limits, parameter.default.as_ref())
}

fn known(wire: &str, rust: &str, form: Option<Form>, limits: &Limits, default: Option<&Value>) -> Vec<String> {
    let mut facts = Vec::new();
    if wire.is_empty() {
        facts.push(format!("On the wire: the empty name{}.", wire_form(form)));
    } else if wire != rust {
        facts.push(format!("On the wire: `{wire}`{}.", wire_form(form)));
    } else if !wire_form(form).is_empty() {
        facts.push(format!("On the wire{}.", wire_form(form)));
    }
    facts.extend(self::limits(limits));
    facts.extend(default.map(|default| format!("The provider's default: `{}`.", compact(default))));
    facts
}

/// `Example: …`, if it fits into a line of code font and is one.
pub(super) fn example(value: &Value) -> Option<String> {
    (is_scalar(value) && !is_placeholder(value)).then(|| format!("Example: `{}`.", compact(value)))
}

/// `<string>`, as a vendor's sample has where a value would be.
fn is_placeholder(value: &Value) -> bool {
    let within = value.as_str().and_then(|text| text.trim().strip_prefix('<')?.strip_suffix('>'));
    within.is_some_and(|name| name.chars().all(|c| c.is_alphanumeric() || "_- ".contains(c)))
}

fn limits(limits: &Limits) -> Vec<String> {
    let mut facts = Vec::new();
    let mut span = |least: Option<String>, most: Option<String>, unit: &str| match (least, most) {
        (Some(least), Some(most)) => facts.push(format!("From {least} to {most}{unit}.")),
        (Some(least), None) => facts.push(format!("At least {least}{unit}.")),
        (None, Some(most)) => facts.push(format!("At most {most}{unit}.")),
        (None, None) => {}
    };
    let number = |limit: &Option<u64>| limit.as_ref().map(ToString::to_string);
    span(number(&limits.min_length), number(&limits.max_length), " characters");
    span(number(&limits.min_items), number(&limits.max_items), " items");
    let bound = |limit: &Option<Value>, open: bool| limit.as_ref().filter(|_| !open).map(compact);
    span(bound(&limits.minimum, limits.above), bound(&limits.maximum, limits.below), "");
    let open = |limit: &Option<Value>, open: bool| limit.as_ref().filter(|_| open).map(compact);
    facts.extend(open(&limits.minimum, limits.above).map(|least| format!("More than {least}.")));
    facts.extend(open(&limits.maximum, limits.below).map(|most| format!("Less than {most}.")));
    facts.extend(limits.pattern.as_ref().map(|pattern| format!("Matches `{pattern}`.")));
    facts
}

fn wire_form(form: Option<Form>) -> &'static str {
    match form {
        Some(Form::UnixTime) => ", in Unix seconds",
        Some(Form::SpaceDateTime) => ", as `2024-01-31 10:00:00`",
        Some(Form::AjaxDateTime) => ", as `/Date(1706695200000)/`",
        Some(Form::IntBool) => ", as `0` or `1`",
        Some(Form::StringOrInteger | Form::IntegerOrString | Form::Secret | Form::Link | Form::File) | None => "",
    }
}

fn compact(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}

fn is_scalar(value: &Value) -> bool {
    match value {
        Value::String(text) => text.len() < 80 && !text.contains(['\n', '`']),
        Value::Number(_) | Value::Bool(_) => true,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn an_example_is_a_value_and_not_what_stands_for_one() {
        for (value, shown) in [
            (json!("hello"), Some("Example: `hello`.")),
            (json!(7), Some("Example: `7`.")),
            (json!("<b>hello</b>"), Some("Example: `<b>hello</b>`.")),
            (json!("<a@b.example>"), Some("Example: `<a@b.example>`.")),
            (json!("1 < 2"), Some("Example: `1 < 2`.")),
            (json!("<string>"), None),
            (json!("<error_code>"), None),
            (json!("<your API-key>"), None),
            (json!("two\nlines"), None),
            (json!({}), None),
        ] {
            assert_eq!(example(&value).as_deref(), shown, "{value}");
        }
    }
}
