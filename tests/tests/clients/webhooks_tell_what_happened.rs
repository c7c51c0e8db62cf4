//! What a vendor delivers becomes the event that its spec says it is, whatever else is in it; what is not known stays whole;
//! and nothing of either is shown in `Debug` or in an error.

use conversant::{Error, ErrorKind, Outcome, hostaway, spruce, ziik};
use conversant_tests::specs;
use serde_json::{Map, Value, json};

/// What a client makes of a body: the event's name, the body if the event is not known, and how it is shown.
struct Seen {
    name: String,
    other: Option<Value>,
    shown: String,
}

macro_rules! parse {
    ($provider:ident) => {
        |body: &[u8]| {
            let event = $provider::webhooks::Event::parse(body)?;
            let other = match &event {
                $provider::webhooks::Event::Other(other) => Some(other.body().clone()),
                _ => None,
            };
            Ok(Seen { name: event.name().to_owned(), other, shown: format!("{event:?}{event:#?}") })
        }
    };
}

type Parse = fn(&[u8]) -> Result<Seen, Error>;

const CLIENTS: [(&str, Parse); 3] =
    [("hostaway", parse!(hostaway)), ("spruce", parse!(spruce)), ("ziik", parse!(ziik))];

/// A vendor's sample of an event.
struct Sample {
    parse: Parse,
    name: String,
    body: Value,
    /// Where the sample says which event it is.
    told_by: Vec<String>,
}

fn samples() -> Vec<Sample> {
    let mut samples = Vec::new();
    for (provider, parse) in CLIENTS {
        let webhooks = &specs::load(provider)["x-webhooks"];
        for (name, event) in webhooks["events"].as_object().into_iter().flatten() {
            let found_by = event["match"].as_object().into_iter().flat_map(Map::keys).cloned();
            let told_by = found_by.chain(webhooks["event"].as_str().map(str::to_owned)).collect();
            samples.push(Sample { parse, name: name.clone(), body: event["example"].clone(), told_by });
        }
    }
    assert!(samples.len() >= 20, "{}", samples.len());
    samples
}

fn read(parse: Parse, body: &Value) -> Result<Seen, Error> {
    parse(body.to_string().as_bytes())
}

/// The pointers of all parts of a value.
fn places(value: &Value, pointer: &str, places: &mut Vec<String>) {
    let parts: Vec<(String, &Value)> = match value {
        Value::Object(object) => object.iter().map(|(name, part)| (name.clone(), part)).collect(),
        Value::Array(items) => items.iter().enumerate().map(|(index, item)| (index.to_string(), item)).collect(),
        _ => Vec::new(),
    };
    for (name, part) in parts {
        let pointer = format!("{pointer}/{}", name.replace('~', "~0").replace('/', "~1"));
        places.push(pointer.clone());
        self::places(part, &pointer, places);
    }
}

#[test]
fn each_sample_is_the_event_it_is_a_sample_of() {
    for Sample { parse, name, mut body, .. } in samples() {
        for _ in 0..2 {
            let seen = read(parse, &body).unwrap_or_else(|error| panic!("{name}: {error}"));
            assert_eq!((seen.name.as_str(), seen.other), (name.as_str(), None));
            // A vendor adds properties.
            body["conversantNew"] = json!({ "any": [1, "two"] });
        }
    }
}

#[test]
fn what_is_told_to_be_nothing_that_is_known_stays_whole() {
    for Sample { parse, name, body, told_by } in samples() {
        for pointer in &told_by {
            for stranger in [json!("CANARY.happened"), json!(7), json!(null)] {
                let mut body = body.clone();
                *body.pointer_mut(pointer).expect("the sample has it") = stranger;
                let seen = read(parse, &body).unwrap_or_else(|error| panic!("{name}: {error}"));
                assert_eq!(seen.other, Some(body), "{name}");
                assert!(!seen.shown.contains("CANARY"), "{}", seen.shown);
            }
        }
    }
    for (_, parse) in CLIENTS {
        for body in [json!({}), json!([]), json!("test"), json!(null)] {
            let seen = read(parse, &body).expect("it is JSON");
            assert_eq!((seen.name.as_str(), seen.other), ("", Some(body)));
        }
    }
}

#[test]
fn a_part_of_another_type_is_an_error_that_names_the_event_and_shows_nothing() {
    let mut refused = 0;
    for Sample { parse, name, body, told_by } in samples() {
        let mut parts = Vec::new();
        places(&body, "", &mut parts);
        for pointer in parts.iter().filter(|part| !told_by.iter().any(|told| told.starts_with(*part))) {
            for stranger in [json!("CANARY"), json!(["CANARY"]), json!({ "CANARY": "CANARY" })] {
                let mut body = body.clone();
                *body.pointer_mut(pointer).expect("the sample has it") = stranger;
                let shown = match read(parse, &body) {
                    Ok(seen) => seen.shown,
                    Err(error) => {
                        refused += 1;
                        assert_eq!((error.kind(), error.outcome()), (ErrorKind::Webhook, Outcome::NotSent));
                        assert!(error.to_string().contains(&format!("`{name}`")), "{error}");
                        assert!(error.to_string().contains("at line 1 column "), "{error}");
                        format!("{error}{error:?}{error:#?}")
                    }
                };
                assert!(!shown.contains("CANARY"), "{name} {pointer}: {shown}");
            }
        }
    }
    assert!(refused > 100, "{refused}");
}

#[test]
fn a_body_that_was_cut_is_an_error_wherever_it_was() {
    for Sample { parse, name, body, .. } in samples() {
        let whole = body.to_string();
        for length in 0..whole.len() {
            match parse(&whole.as_bytes()[..length]) {
                Ok(_) => panic!("{name}: {length} bytes are an event"),
                Err(error) => assert_eq!(error.kind(), ErrorKind::Webhook),
            }
        }
    }
}
