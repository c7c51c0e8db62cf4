//! The address at which a user lets an application in is that of HighQ's page on OAuth 2.0: of the instance, or of the
//! base URL in its place, with what the page lists in its query.

use conversant::highq::Client;
use conversant::{Error, ErrorKind};
use url::Url;

const REDIRECT: &str = "https://app.example/callback?from=highq&to=a b";

/// An address without its query, and what is in the query.
fn read(address: &str) -> (String, Vec<(String, String)>) {
    let mut url = Url::parse(address).expect("it is a URL");
    let query = url.query_pairs().into_owned().collect();
    url.set_query(None);
    (url.to_string(), query)
}

fn pairs(pairs: &[(&str, &str)]) -> Vec<(String, String)> {
    pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
}

#[test]
fn it_is_the_instances_and_asks_for_a_code() -> Result<(), Error> {
    let address = Client::builder().instance("acme").authorize_url("1234", REDIRECT)?;
    let (page, query) = read(address.as_str());
    assert_eq!(page, "https://acme.highq.com/acme/authorize.action");
    assert_eq!(query, pairs(&[("response_type", "code"), ("client_id", "1234"), ("redirect_uri", REDIRECT)]));
    Ok(())
}

#[test]
fn the_state_comes_back_as_it_was_given() -> Result<(), Error> {
    let state = "a+b/c=&d ü";
    let address = Client::builder().instance("acme").authorize_url("1234", REDIRECT)?.state(state);
    let (_, query) = read(&address.to_string());
    assert_eq!(query.last(), pairs(&[("state", state)]).last());
    assert!(!format!("{address:?}").contains("a%2Bb"), "{address:?}");
    Ok(())
}

#[test]
fn a_base_url_takes_the_instances_place() -> Result<(), Error> {
    for base in ["http://127.0.0.1:8080/acme", "http://127.0.0.1:8080/acme/"] {
        let address = Client::builder().base_url(base).authorize_url("1234", REDIRECT)?;
        assert_eq!(read(address.as_str()).0, "http://127.0.0.1:8080/acme/authorize.action");
    }
    Ok(())
}

#[test]
fn without_an_instance_the_error_says_how_to_set_it() {
    let error = Client::builder().authorize_url("1234", REDIRECT).expect_err("there is no instance");
    assert_eq!(error.kind(), ErrorKind::Configuration);
    assert!(error.to_string().contains(".instance("), "{error}");
}
