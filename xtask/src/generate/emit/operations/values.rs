//! Names and values in the source of a call.

/// A piece of a path template.
pub(super) enum Piece<'a> {
    Literal(&'a str),
    Name(&'a str),
}

/// The pieces of a path template, in order.
pub(super) fn pieces(path: &str) -> Vec<Piece<'_>> {
    let mut pieces = Vec::new();
    let mut rest = path;
    while let Some((literal, after)) = rest.split_once('{') {
        let Some((name, after)) = after.split_once('}') else { break };
        if !literal.is_empty() {
            pieces.push(Piece::Literal(literal));
        }
        pieces.push(Piece::Name(name));
        rest = after;
    }
    if !rest.is_empty() {
        pieces.push(Piece::Literal(rest));
    }
    pieces
}

/// The names in a path template, in order, as often as they stand there.
pub(super) fn names(path: &str) -> impl Iterator<Item = &str> {
    pieces(path).into_iter().filter_map(|piece| match piece {
        Piece::Name(name) => Some(name),
        Piece::Literal(_) => None,
    })
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
