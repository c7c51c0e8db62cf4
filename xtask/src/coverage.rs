//! How much of a spec is shown by an example, traced to a source, and held by a test.

use crate::generate::snake;
use crate::spec::METHODS;
use serde_json::{Map, Value};
use std::collections::BTreeSet;

/// What the tests say they cover.
#[derive(Debug, Default)]
pub(crate) struct Tests {
    /// The operations that have a file with the vendor's request.
    pub(crate) requests: BTreeSet<String>,
    /// The operations that have a file with the vendor's reply.
    pub(crate) replies: BTreeSet<String>,
    /// The operations that are called and held against their file.
    pub(crate) replayed: BTreeSet<String>,
}

/// A provider's row in the table, and what is missing from it.
#[derive(Debug)]
pub(crate) struct Coverage {
    pub(crate) operations: Counts,
    pub(crate) schemas: Counts,
    pub(crate) missing: Vec<String>,
}

/// How many there are, and how many have what.
#[derive(Debug, Default)]
pub(crate) struct Counts {
    pub(crate) all: usize,
    pub(crate) example: usize,
    pub(crate) link: usize,
    pub(crate) provenance: usize,
    pub(crate) wire_test: usize,
    pub(crate) replay_test: usize,
}

/// Counts a spec.
pub(crate) fn coverage(spec: &Value, tests: &Tests) -> Coverage {
    let document = Document { spec };
    let mut coverage = Coverage { operations: Counts::default(), schemas: Counts::default(), missing: Vec::new() };
    // The schemas of which an example, a sourced operation or a replayed one shows a value.
    let mut shown = BTreeSet::new();
    let mut linked = BTreeSet::new();
    let mut sourced = BTreeSet::new();
    let mut sent = BTreeSet::new();
    let mut replayed = BTreeSet::new();
    for operation in document.operations() {
        let id = operation["operationId"].as_str().unwrap_or_default();
        let name = snake(id);
        let bodies = document.bodies(operation);
        let has_examples = bodies.iter().all(|body| body.examples().next().is_some());
        let has_link = operation.pointer("/externalDocs/url").is_some();
        let has_provenance = operation.get("x-provenance").is_some();
        let is_tested = tests.replayed.contains(&name);
        let is_sent = is_tested && tests.requests.contains(&name);
        let is_replayed = is_tested && tests.replies.contains(&name);
        let counts = &mut coverage.operations;
        let mut lacks = Vec::new();
        counts.all += 1;
        for (count, has, what) in [
            (&mut counts.example, has_examples, "example of each body"),
            (&mut counts.link, has_link, "vendor link"),
            (&mut counts.provenance, has_provenance, "provenance"),
            (&mut counts.wire_test, is_sent, "wire test"),
            (&mut counts.replay_test, is_replayed, "replay test"),
        ] {
            *count += usize::from(has);
            if !has {
                lacks.push(what);
            }
        }
        coverage.missing.extend(lacking(&format!("operation {id}"), &lacks));
        for body in bodies.iter().chain(&document.parameters(operation)) {
            for example in body.examples() {
                document.mark(body.schema, example, &mut shown);
            }
            let mut reached = BTreeSet::new();
            document.reach(body.schema, &mut reached);
            for (set, has) in [
                (&mut linked, has_link),
                (&mut sourced, has_provenance),
                (&mut sent, is_sent),
                (&mut replayed, is_replayed),
            ] {
                if has {
                    set.extend(reached.iter().copied());
                }
            }
        }
    }
    let of_all = |key: &str| spec.pointer(&format!("/x-webhooks/{key}")).is_some();
    for (name, event) in document.events() {
        let schema = &event["schema"];
        document.mark(schema, &event["example"], &mut shown);
        // Each event's example is read by a test that takes them from the spec.
        document.reach(schema, &mut sent);
        document.reach(schema, &mut replayed);
        let mut lacks = Vec::new();
        if event.get("example").is_none() {
            lacks.push("example");
        }
        for (set, key, what) in
            [(&mut linked, "externalDocs", "vendor link"), (&mut sourced, "x-provenance", "provenance")]
        {
            match event.get(key).is_some() || of_all(key) {
                true => document.reach(schema, set),
                false => lacks.push(what),
            }
        }
        coverage.missing.extend(lacking(&format!("event {name}"), &lacks));
    }
    for (name, _) in object(spec.pointer("/components/schemas")) {
        let counts = &mut coverage.schemas;
        let mut lacks = Vec::new();
        counts.all += 1;
        for (count, set, what) in [
            (&mut counts.example, &shown, "example"),
            (&mut counts.link, &linked, "operation with a vendor link"),
            (&mut counts.provenance, &sourced, "operation with a provenance"),
            (&mut counts.wire_test, &sent, "operation with a wire test"),
            (&mut counts.replay_test, &replayed, "operation with a replay test"),
        ] {
            let has = set.contains(name.as_str());
            *count += usize::from(has);
            if !has {
                lacks.push(what);
            }
        }
        coverage.missing.extend(lacking(&format!("schema {name}"), &lacks));
    }
    coverage
}

fn lacking(what: &str, lacks: &[&str]) -> Option<String> {
    (!lacks.is_empty()).then(|| format!("{what}: no {}", lacks.join(", no ")))
}

struct Document<'a> {
    spec: &'a Value,
}

/// A body in one media type.
struct Body<'a> {
    schema: &'a Value,
    content: &'a Value,
    spec: &'a Value,
}

impl<'a> Body<'a> {
    fn examples(&self) -> impl Iterator<Item = &'a Value> {
        let document = Document { spec: self.spec };
        let named = object(self.content.get("examples"));
        let named = named.filter_map(move |(_, example)| document.resolve(example).get("value"));
        self.content.get("example").into_iter().chain(named)
    }
}

impl<'a> Document<'a> {
    fn operations(&self) -> impl Iterator<Item = &'a Value> {
        let items = object(self.spec.get("paths")).map(|(_, item)| item);
        items.flat_map(|item| object(Some(item)).filter(|(key, _)| METHODS.contains(&key.as_str())).map(|(_, it)| it))
    }

    fn events(&self) -> impl Iterator<Item = (&'a String, &'a Value)> {
        object(self.spec.pointer("/x-webhooks/events"))
    }

    /// The bodies of an operation that have a schema: the request's and the replies'.
    fn bodies(&self, operation: &'a Value) -> Vec<Body<'a>> {
        let replies = object(operation.get("responses")).map(|(_, reply)| reply);
        let holders = operation.get("requestBody").into_iter().chain(replies);
        let contents = holders.flat_map(|holder| object(self.resolve(holder).get("content")));
        contents.filter_map(|(_, content)| self.body(content)).collect()
    }

    /// What has a schema and examples: a media type, or a parameter.
    fn body(&self, content: &'a Value) -> Option<Body<'a>> {
        Some(Body { schema: content.get("schema")?, content, spec: self.spec })
    }

    fn parameters(&self, operation: &'a Value) -> Vec<Body<'a>> {
        let parameters = operation.get("parameters").and_then(Value::as_array).into_iter().flatten();
        parameters.filter_map(|parameter| self.body(self.resolve(parameter))).collect()
    }

    fn resolve(&self, mut value: &'a Value) -> &'a Value {
        for _ in 0..32 {
            let Some(reference) = value.get("$ref").and_then(Value::as_str) else { return value };
            value = self.spec.pointer(reference.trim_start_matches('#')).unwrap_or(&Value::Null);
        }
        value
    }

    /// Notes the named schemas that this value is of.
    fn mark(&self, schema: &'a Value, value: &Value, marked: &mut BTreeSet<&'a str>) {
        if value.is_null() {
            return;
        }
        if let Some(name) = named(schema) {
            marked.insert(name);
        }
        let schema = self.resolve(schema);
        if let Some(variant) = self.variant(schema, value) {
            self.mark(variant, value, marked);
        }
        // A reference with a description of its own.
        list(schema.get("allOf")).for_each(|part| self.mark(part, value, marked));
        for (name, property) in object(schema.get("properties")) {
            if let Some(value) = value.get(name) {
                self.mark(property, value, marked);
            }
        }
        let items = value.as_array().into_iter().flatten();
        if let Some(schema) = schema.get("items") {
            items.for_each(|item| self.mark(schema, item, marked));
        }
        if let Some(schema) = schema.get("additionalProperties") {
            object(Some(value)).for_each(|(_, value)| self.mark(schema, value, marked));
        }
    }

    /// The schema of a union that its discriminator names for this value.
    fn variant(&self, schema: &'a Value, value: &Value) -> Option<&'a Value> {
        let property = schema.pointer("/discriminator/propertyName")?.as_str()?;
        let named = schema.pointer("/discriminator/mapping")?.get(value.get(property)?.as_str()?)?;
        let variants = schema.get("oneOf")?.as_array()?;
        variants.iter().find(|variant| variant.get("$ref") == Some(named))
    }

    /// Notes every named schema that this one leads to.
    fn reach(&self, schema: &'a Value, reached: &mut BTreeSet<&'a str>) {
        if let Some(name) = named(schema)
            && !reached.insert(name)
        {
            return;
        }
        let schema = self.resolve(schema);
        object(schema.get("properties")).for_each(|(_, property)| self.reach(property, reached));
        let parts = ["items", "additionalProperties"].into_iter().filter_map(|key| schema.get(key));
        let more = ["oneOf", "allOf"].into_iter().flat_map(|key| list(schema.get(key)));
        parts.chain(more).for_each(|part| self.reach(part, reached));
    }
}

fn named(schema: &Value) -> Option<&str> {
    schema.get("$ref")?.as_str()?.strip_prefix("#/components/schemas/")
}

fn list(value: Option<&Value>) -> impl Iterator<Item = &Value> {
    value.and_then(Value::as_array).into_iter().flatten()
}

fn object(value: Option<&Value>) -> impl Iterator<Item = (&String, &Value)> {
    value.and_then(Value::as_object).into_iter().flat_map(Map::iter)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn spec() -> Value {
        let body = |schema: &str, example: Value| {
            json!({ "content": { "application/json": {
                "schema": { "$ref": format!("#/components/schemas/{schema}") }, "example": example,
            } } })
        };
        json!({
            "paths": { "/notes": { "post": {
                "operationId": "addNote",
                "externalDocs": { "url": "https://notes.example" },
                "x-provenance": { "status": "documented" },
                "requestBody": body("Note", json!({ "text": "a", "mood": "calm", "owner": { "kind": "team" } })),
                "responses": { "200": body("Note", json!({ "text": "a" })) },
            } } },
            "components": { "schemas": {
                "Note": { "properties": {
                    "mood": { "description": "Its own.", "allOf": [{ "$ref": "#/components/schemas/Mood" }] },
                    "owner": { "$ref": "#/components/schemas/Owner" },
                } },
                "Mood": { "enum": ["calm"] },
                "Owner": {
                    "oneOf": [{ "$ref": "#/components/schemas/Person" }, { "$ref": "#/components/schemas/Team" }],
                    "discriminator": { "propertyName": "kind", "mapping": {
                        "person": "#/components/schemas/Person", "team": "#/components/schemas/Team",
                    } },
                },
                "Person": {},
                "Team": {},
            } },
        })
    }

    fn tested() -> Tests {
        let one = || ["add_note".to_owned()].into();
        Tests { requests: one(), replies: one(), replayed: one() }
    }

    #[test]
    fn a_schema_that_no_example_shows_is_missing() {
        assert_eq!(coverage(&spec(), &tested()).missing, ["schema Person: no example"]);
    }

    #[test]
    fn each_thing_that_an_operation_lacks_is_named() {
        for (pointer, key, missing) in [
            ("/paths/~1notes/post", "externalDocs", "operation addNote: no vendor link"),
            ("/paths/~1notes/post", "x-provenance", "operation addNote: no provenance"),
            (
                "/paths/~1notes/post/responses/200/content/application~1json",
                "example",
                "operation addNote: no example of each body",
            ),
        ] {
            let mut spec = spec();
            let object = spec.pointer_mut(pointer).and_then(Value::as_object_mut).expect("it is there");
            object.remove(key);
            let found = coverage(&spec, &tested()).missing;
            assert!(found.contains(&missing.to_owned()), "{found:?}");
        }
    }

    #[test]
    fn an_exchange_that_nothing_replays_is_no_test() {
        let tests = Tests { replayed: BTreeSet::new(), ..tested() };
        let found = coverage(&spec(), &tests);
        assert!(found.missing[0].starts_with("operation addNote: no wire test, no replay test"), "{found:?}");
        assert_eq!((found.operations.wire_test, found.operations.all), (0, 1));
    }

    #[test]
    fn an_exchange_without_its_request_or_its_reply_is_half_a_test() {
        let tests = Tests { requests: BTreeSet::new(), ..tested() };
        assert_eq!(coverage(&spec(), &tests).missing[0], "operation addNote: no wire test");
        let tests = Tests { replies: BTreeSet::new(), ..tested() };
        assert_eq!(coverage(&spec(), &tests).missing[0], "operation addNote: no replay test");
    }

    #[test]
    fn each_thing_that_an_event_lacks_is_named() {
        let mut whole = spec();
        let person = json!({ "$ref": "#/components/schemas/Person" });
        whole["x-webhooks"] = json!({
            "externalDocs": { "url": "https://notes.example/hooks" },
            "events": { "person.left": {
                "schema": person, "example": {}, "x-provenance": { "status": "documented" },
            } },
        });
        assert_eq!(coverage(&whole, &tested()).missing, [""; 0]);
        for (pointer, key, missing) in [
            ("/x-webhooks/events/person.left", "example", "event person.left: no example"),
            ("/x-webhooks/events/person.left", "x-provenance", "event person.left: no provenance"),
            ("/x-webhooks", "externalDocs", "event person.left: no vendor link"),
        ] {
            let mut spec = whole.clone();
            spec.pointer_mut(pointer).and_then(Value::as_object_mut).expect("it is there").remove(key);
            let found = coverage(&spec, &tested()).missing;
            assert!(found.contains(&missing.to_owned()), "{found:?}");
        }
    }
}
