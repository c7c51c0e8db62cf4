//! Parameters of a query or of a form.

use http::{HeaderMap, header};

/// Names and values in the order given, decoded.
#[derive(Debug)]
pub(crate) struct Parameters(Vec<(String, String)>);

impl Parameters {
    pub(crate) fn of_query(query: Option<&str>) -> Self {
        Self::of_form(query.unwrap_or_default().as_bytes())
    }

    pub(crate) fn of_form(body: &[u8]) -> Self {
        Self(url::form_urlencoded::parse(body).into_owned().collect())
    }

    pub(crate) fn get(&self, name: &str) -> Option<&str> {
        self.0.iter().find(|(it, _)| it == name).map(|(_, value)| value.as_str())
    }

    /// The value as a whole number: `Ok(None)` when absent, `Err(name)` when it is something else.
    pub(crate) fn number<'a>(&self, name: &'a str) -> Result<Option<u64>, &'a str> {
        self.get(name).map(|value| value.parse().map_err(|_| name)).transpose()
    }
}

/// Whether the body is of one of these media types, whatever their parameters.
pub(crate) fn is_content_type(headers: &HeaderMap, media_types: &[&str]) -> bool {
    headers
        .get(header::CONTENT_TYPE)
        .and_then(|value| value.to_str().ok())
        .and_then(|value| value.split(';').next())
        .is_some_and(|sent| media_types.iter().any(|it| it.eq_ignore_ascii_case(sent.trim())))
}

/// Whether `Accept` names this media type outright.
pub(crate) fn accepts(headers: &HeaderMap, media_type: &str) -> bool {
    headers
        .get_all(header::ACCEPT)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .any(|value| value.to_ascii_lowercase().contains(media_type))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_absent_or_whole_or_refused() {
        let parameters = Parameters::of_query(Some("limit=20&offset=-1"));
        assert_eq!(parameters.number("limit"), Ok(Some(20)));
        assert_eq!(parameters.number("offset"), Err("offset"));
        assert_eq!(parameters.number("page"), Ok(None));
    }

    #[test]
    fn a_content_type_is_known_whatever_its_case_and_charset() {
        let mut headers = HeaderMap::new();
        assert!(!is_content_type(&headers, &["application/json"]));
        headers.insert(header::CONTENT_TYPE, http::HeaderValue::from_static("Application/JSON; charset=utf-8"));
        assert!(is_content_type(&headers, &["application/json"]));
    }
}
