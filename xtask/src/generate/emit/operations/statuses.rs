//! What an error's status is called in Rust.

use crate::generate::plan::pascal;

/// `404` → `404 => NotFound`; `4XX` → `400..=499 => ClientError`; `default` → `_ => Other`.
pub(super) fn status_pattern(status: &str) -> (String, String) {
    if let Some(class) = status.strip_suffix("XX") {
        let variant = match class {
            "2" => "Success",
            "3" => "Redirection",
            "4" => "ClientError",
            _ => "ServerError",
        };
        return (format!("{class}00..={class}99"), variant.to_owned());
    }
    match status.parse::<u16>() {
        Ok(code) => {
            let reason = http_reason(code);
            (code.to_string(), if reason.is_empty() { format!("Status{code}") } else { pascal(reason) })
        }
        Err(_) => ("_".to_owned(), "Other".to_owned()),
    }
}

/// A status as a document writes it; a single digit stands for all that begin with it.
pub(crate) fn status_name(status: u16) -> String {
    if status < 10 { format!("{status}XX") } else { status.to_string() }
}

/// What a status of success is called in Rust.
pub(super) fn status_variant(status: u16) -> String {
    let reason = match status {
        2 => "Other",
        200 => "Ok",
        201 => "Created",
        202 => "Accepted",
        203 => "Non Authoritative Information",
        204 => "No Content",
        205 => "Reset Content",
        206 => "Partial Content",
        207 => "Multi Status",
        208 => "Already Reported",
        226 => "Im Used",
        other => return format!("Status{other}"),
    };
    pascal(reason)
}

/// The reason phrases of RFC 9110 and RFC 6585.
fn http_reason(code: u16) -> &'static str {
    match code {
        300 => "Multiple Choices",
        301 => "Moved Permanently",
        302 => "Found",
        303 => "See Other",
        304 => "Not Modified",
        307 => "Temporary Redirect",
        308 => "Permanent Redirect",
        400 => "Bad Request",
        401 => "Unauthorized",
        402 => "Payment Required",
        403 => "Forbidden",
        404 => "Not Found",
        405 => "Method Not Allowed",
        406 => "Not Acceptable",
        408 => "Request Timeout",
        409 => "Conflict",
        410 => "Gone",
        411 => "Length Required",
        412 => "Precondition Failed",
        413 => "Content Too Large",
        414 => "Uri Too Long",
        415 => "Unsupported Media Type",
        416 => "Range Not Satisfiable",
        417 => "Expectation Failed",
        421 => "Misdirected Request",
        422 => "Unprocessable Content",
        423 => "Locked",
        424 => "Failed Dependency",
        425 => "Too Early",
        426 => "Upgrade Required",
        428 => "Precondition Required",
        429 => "Too Many Requests",
        431 => "Request Header Fields Too Large",
        451 => "Unavailable For Legal Reasons",
        500 => "Internal Server Error",
        501 => "Not Implemented",
        502 => "Bad Gateway",
        503 => "Service Unavailable",
        504 => "Gateway Timeout",
        505 => "Http Version Not Supported",
        507 => "Insufficient Storage",
        511 => "Network Authentication Required",
        _ => "",
    }
}
