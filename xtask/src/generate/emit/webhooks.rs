//! `webhooks.rs`: the events that the vendor delivers, and whether it was the vendor who did.

use super::source::{Source, doc, inner_doc, literal, wrap};
use super::{Input, docs};
use crate::finding::Finding;
use crate::generate::plan::pascal;
use crate::generate::plan::webhooks::{Encoding, Event, Signature, Webhooks};
use std::fmt::Write;

/// The file, if the vendor delivers anything.
pub(crate) fn webhooks(input: &Input<'_>) -> Result<Option<String>, Finding> {
    let Some(webhooks) = &input.plan.webhooks else { return Ok(None) };
    let mut source = Source::new(input.preamble("//"));
    source.verbatim(&inner_doc(&about(&input.package.krate(), webhooks)));
    source.items(&uses(webhooks))?;
    if let Some(signature) = &webhooks.signature {
        for item in verification(signature) {
            source.items(&item)?;
        }
    }
    source.items(&event_enum(input, webhooks))?;
    source.items(&event_methods(webhooks))?;
    Ok(Some(source.finish()))
}

/// The module's documentation.
fn about(crate_name: &str, webhooks: &Webhooks) -> String {
    let mut out = format!("{}\n\n", webhooks.description);
    out.push_str("# Events\n\n| event | variant of [`Event`] |\n|---|---|\n");
    for event in &webhooks.events {
        let _ = writeln!(out, "| `{}` | [`{variant}`](Event::{variant}) |", event.name, variant = event.variant);
    }
    out.push_str("\nAny other is [`Other`](Event::Other), which is no error: vendors add events.\n\n# Receive\n\n");
    let advice = match webhooks.signature {
        Some(_) => {
            "Verify the raw bytes of the body, then parse the same bytes: what is parsed first and written again is no longer \
             what was signed. A signature says who sent a body, not when: a copy of it is signed as well."
        }
        None => {
            "The vendor documents no signature, so the body does not prove who sent it. Take what it says for a hint, and read \
             again what matters."
        }
    };
    let _ = writeln!(out, "{}\n", wrap(advice, 110));
    if let Some(event) = webhooks.events.first() {
        out.push_str(&example(crate_name, webhooks, event));
        out.push('\n');
    }
    docs::sources(&mut out, webhooks.docs_url.as_deref(), webhooks.provenance.as_ref());
    out
}

/// A receiver, run with the first event's sample.
fn example(crate_name: &str, webhooks: &Webhooks, event: &Event) -> String {
    let (modules, arguments, verify, call) = match webhooks.signature {
        Some(_) => (
            format!("use {crate_name}::Secret;\nuse {crate_name}::webhooks::{{self, Event}};"),
            "\n    secrets: &[Secret],\n    signature: Option<&str>,\n    body: &[u8],\n",
            "    // `signature` is the value of the header `webhooks::SIGNATURE_HEADER`.\n\
             \x20   webhooks::verify(secrets, signature, body)?;\n",
            "# let secret = Secret::from(\"the secret\");\n\
             # receive(&[secret.clone()], Some(&webhooks::sign(&secret, body)), body).unwrap();\n\
             # assert!(receive(&[secret], Some(&webhooks::sign(&Secret::from(\"another\"), body)), body).is_err());",
        ),
        None => (format!("use {crate_name}::webhooks::Event;"), "body: &[u8]", "", "# receive(body).unwrap();"),
    };
    let sample = literal(&event.example.to_string());
    format!(
        "```
{modules}

fn receive({arguments}) -> Result<(), Box<dyn std::error::Error>> {{
{verify}    match Event::parse(body)? {{
        Event::{variant}(event) => println!(\"{name}: {{event:?}}\"),
        Event::Other(other) => println!(\"not known: {{:?}}\", other.name()),
        _ => {{}}
    }}
    Ok(())
}}
# let body = {sample}.as_bytes();
# assert!(matches!(Event::parse(body), Ok(Event::{variant}(_))));
{call}
```
",
        variant = event.variant,
        name = event.name,
    )
}

fn uses(webhooks: &Webhooks) -> String {
    let mut out = String::from("use conversant_core::Error; use conversant_core::codegen::Delivery;");
    if webhooks.signature.is_some() {
        out.push_str("use conversant_core::Secret; use conversant_core::signature::{self, Encoding};");
    }
    out.push_str("use crate::types;");
    out.push_str("pub use conversant_core::OtherEvent;");
    if webhooks.signature.is_some() {
        out.push_str("pub use conversant_core::signature::SignatureError;");
    }
    out
}

fn verification(signature: &Signature) -> [String; 3] {
    let encoding = match signature.encoding {
        Encoding::Base64 => "Encoding::Base64",
        Encoding::Hex => "Encoding::Hex",
    };
    [
        format!(
            "/// The header with the signature. HTTP does not tell upper from lower case in its name.
            pub const SIGNATURE_HEADER: &str = {};",
            literal(&signature.header),
        ),
        format!(
            "/// Did the vendor send this body? It did if one of the secrets gives this signature, the value of
            /// [`SIGNATURE_HEADER`]. Give the old secret and the new one while you replace it.
            ///
            /// The signature is an HMAC-SHA256 over the bytes as they came, compared in constant time.
            ///
            /// # Errors
            ///
            /// [`SignatureError`], which says whether the signature is missing, malformed, or does not match.
            pub fn verify(secrets: &[Secret], signature: Option<&str>, body: &[u8]) -> Result<(), SignatureError> {{
                signature::verify({encoding}, secrets, signature, body)
            }}"
        ),
        format!(
            "/// The signature that the vendor would send with this body: for tests of what receives it.
            pub fn sign(secret: &Secret, body: &[u8]) -> String {{
                signature::sign({encoding}, secret, body)
            }}"
        ),
    ]
}

fn event_enum(input: &Input<'_>, webhooks: &Webhooks) -> String {
    let is_text = |event: &Event| input.types.is_text(&pascal(&event.schema));
    let (derived, debug) = match webhooks.events.iter().any(is_text) {
        true => ("", event_debug(webhooks, is_text)),
        false => ("Debug, ", String::new()),
    };
    let mut variants = String::new();
    for event in &webhooks.events {
        let about = docs::event(&event.name, &event.description, event.provenance.as_ref());
        let _ = writeln!(variants, "{}{}(types::{}),", doc(0, &about), event.variant, pascal(&event.schema));
    }
    format!(
        "/// What happened.
        ///
        /// `Debug` shows no text, as that of all types here.
        #[derive(Clone, {derived}PartialEq)]
        #[non_exhaustive]
        #[allow(clippy::large_enum_variant, reason = \"a box would be in the way of every pattern\")]
        pub enum Event {{
            {variants}
            /// An event that this version of the client does not know.
            Other(OtherEvent),
        }}
        {debug}"
    )
}

/// `Debug` where a body is of a type whose own shows text, such as a list of strings.
fn event_debug(webhooks: &Webhooks, is_text: impl Fn(&Event) -> bool) -> String {
    let mut variants = String::new();
    for event in &webhooks.events {
        let body = if is_text(event) { "&conversant_core::codegen::hidden(body)" } else { "body" };
        let name = literal(&event.variant);
        let _ = writeln!(variants, "Self::{}(body) => f.debug_tuple({name}).field({body}).finish(),", event.variant);
    }
    format!(
        "impl std::fmt::Debug for Event {{
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {{
                match self {{
                    {variants}
                    Self::Other(event) => f.debug_tuple(\"Other\").field(event).finish(),
                }}
            }}
        }}"
    )
}

fn event_methods(webhooks: &Webhooks) -> String {
    let names: String = webhooks
        .events
        .iter()
        .map(|event| format!("Self::{}(_) => {},", event.variant, literal(&event.name)))
        .collect();
    let parse = match &webhooks.name_at {
        Some(pointer) => by_name(pointer, &webhooks.events),
        None => by_values(&webhooks.events),
    };
    let no_name = match webhooks.name_at {
        Some(_) => "empty if its body has none",
        None => "bodies have none, so that of an event which is not known is empty",
    };
    format!(
        "impl Event {{
            /// Reads the body of a delivery. An event that is not known is [`Other`](Self::Other).
            ///
            /// # Errors
            ///
            /// [`Webhook`](conversant_core::ErrorKind::Webhook) if the body is not JSON, or that of a known event does not fit.
            /// The error names the event and the place, never the text.
            pub fn parse(body: &[u8]) -> Result<Self, Error> {{
                let delivery = Delivery::read(body)?;
                {parse}
            }}

            /// The event's name; {no_name}.
            pub fn name(&self) -> &str {{
                match self {{
                    {names}
                    Self::Other(other) => other.name().unwrap_or_default(),
                }}
            }}
        }}"
    )
}

fn decode(event: &Event) -> String {
    format!("Self::{}(delivery.decode({})?)", event.variant, literal(&event.name))
}

fn by_name(pointer: &str, events: &[Event]) -> String {
    let pointer = literal(pointer);
    let arms: String =
        events.iter().map(|event| format!("Some({}) => {},", literal(&event.name), decode(event))).collect();
    format!("Ok(match delivery.text({pointer}) {{ {arms} _ => Self::Other(delivery.other(Some({pointer}))), }})")
}

fn by_values(events: &[Event]) -> String {
    let mut out = String::new();
    for event in events {
        let found: Vec<_> = event
            .found_by
            .iter()
            // A JSON scalar is written as Rust writes it.
            .map(|(pointer, value)| {
                format!(
                    "delivery.has({}, {})",
                    literal(pointer),
                    value.as_str().map_or_else(|| value.to_string(), literal)
                )
            })
            .collect();
        let _ = writeln!(out, "if {} {{ return Ok({}); }}", found.join(" && "), decode(event));
    }
    out.push_str("Ok(Self::Other(delivery.other(None)))");
    out
}
