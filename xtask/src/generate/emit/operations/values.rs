//! Names and values in the source of a call.

/// The names in a path template, in order.
pub(super) fn template_names(path: &str) -> Vec<String> {
    path.split('{').skip(1).filter_map(|part| part.split('}').next()).map(str::to_owned).collect()
}

/// A parameter's setter must not hide one that every call has.
pub(super) fn field_name(argument: &str) -> String {
    let argument = argument.trim_end_matches('_');
    let reserved =
        ["timeout", "attempt_timeout", "send", "stream", "request", "format", "body", "client", "target", "options"];
    let keyword = syn::parse_str::<syn::Ident>(argument).is_err();
    if reserved.contains(&argument) || keyword { format!("{argument}_") } else { argument.to_owned() }
}

pub(super) fn argument_type(ty: &str) -> String {
    match ty {
        "String" => "impl Into<String>".to_owned(),
        _ => ty.to_owned(),
    }
}

pub(super) fn argument_value(name: &str, ty: &str) -> String {
    if ty == "String" { format!("{name}.into()") } else { name.to_owned() }
}

pub(super) fn argument_value_as(name: &str, ty: &str) -> String {
    if ty == "String" { format!("Into::<String>::into({name})") } else { name.to_owned() }
}

/// A header's value as text.
pub(super) fn as_text(value: &str, ty: &str) -> String {
    match ty {
        "String" if value == "value" => "value".to_owned(),
        "String" => format!("&{value}"),
        _ if value == "value" => "&value.to_string()".to_owned(),
        _ => format!("&{value}.to_string()"),
    }
}
