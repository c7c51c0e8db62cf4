use super::{lint, rules};
use crate::finding::Finding;
use crate::spec::{Origin, Spec, child};
use serde_json::{Map, Value, json};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

/// For each rule, where its fixture breaks it.
const TRIPS: [(&str, &str); 62] = [
    ("unknown-key", "/components/schemas/Note/poperties"),
    ("wrong-type", "/info/version"),
    ("required-key", "/info/license"),
    ("house-key", "/paths/~1notes~1{id}/get"),
    ("unsupported-key", "/paths/~1notes~1{id}/get/callbacks"),
    ("blank-text", "/paths/~1notes~1{id}/get/summary"),
    ("openapi-version", "/openapi"),
    ("url", "/info/contact/url"),
    ("tag", "/tags/1/name"),
    ("description", "/components/schemas/Note"),
    ("reference", "/paths/~1notes~1{id}/get/responses/200/content/application~1json/schema/$ref"),
    ("ref-siblings", "/paths/~1notes~1{id}/get/responses/200/content/application~1json/schema/nullable"),
    ("unused-component", "/components/schemas/Draft"),
    ("server", "/servers/0/url"),
    ("server-variables", "/servers/0/url"),
    ("operation-server", "/paths/~1notes~1{id}/get/servers/0/url"),
    ("security-scheme", "/components/securitySchemes/key/in"),
    ("security-requirement", "/security/0/token"),
    ("path", "/paths/~1notes~1{id}?full=1"),
    ("duplicate-path", "/paths/~1notes~1{note}"),
    ("operation-id", "/paths/~1notes~1{id}/get/operationId"),
    ("operation-id-unique", "/paths/~1notes/post/operationId"),
    ("operation-tag", "/paths/~1notes~1{id}/get/tags/0"),
    ("path-parameters", "/paths/~1notes~1{id}/get/parameters/0"),
    ("parameter-names", "/paths/~1notes~1{id}/get/parameters/2"),
    ("parameter-style", "/paths/~1notes~1{id}/get/parameters/1/style"),
    ("parameter-schema", "/paths/~1notes~1{id}/get/parameters/1/schema"),
    ("header-name", "/paths/~1notes~1{id}/get/parameters/1/name"),
    ("request-body", "/paths/~1notes~1{id}/get/requestBody"),
    ("request-media-type", "/paths/~1notes/post/requestBody/content/jpeg"),
    ("body-schema", "/paths/~1notes/post/requestBody/content/application~1json/schema"),
    ("multipart-body", "/components/schemas/Scan/additionalProperties"),
    ("binary", "/components/schemas/Note/properties/scan/format"),
    ("body-example", "/paths/~1notes~1{id}/get/responses/200/content/application~1json"),
    ("response-status", "/paths/~1notes~1{id}/get/responses/102"),
    ("success", "/paths/~1notes~1{id}/get/responses"),
    ("response-media-type", "/paths/~1notes~1{id}/get/responses/200/content/html"),
    ("schema-name", "/components/schemas/note"),
    ("named-schema", "/components/schemas/Kind/nullable"),
    ("schema-type", "/components/schemas/Note/properties/text/type"),
    ("inline-schema", "/components/schemas/Note/properties/kind"),
    ("composition", "/components/schemas/Note/properties/more/anyOf"),
    ("union", "/components/schemas/Author/oneOf/1"),
    ("enum", "/components/schemas/Kind/enum/1"),
    ("required-property", "/components/schemas/Note/required/0"),
    ("bounds", "/components/schemas/Note/properties/text/minLength"),
    ("format", "/components/schemas/Note/properties/at/format"),
    ("xml", "/components/schemas/Note"),
    ("fits-schema", "/paths/~1notes~1{id}/get/responses/200/content/application~1json/example/text"),
    ("x-provenance", "/paths/~1notes~1{id}/get/x-provenance/status"),
    ("x-idempotency", "/paths/~1notes/post"),
    ("x-settle", "/paths/~1notes~1{id}/get/x-settle/read"),
    ("x-envelope", "/components/schemas/Note"),
    ("x-pagination", "/paths/~1notes~1{id}/get/x-pagination/items"),
    ("x-token", "/components/securitySchemes/token/x-token"),
    ("x-token-expired", "/components/securitySchemes/token/x-token-expired"),
    ("x-token-delay", "/components/securitySchemes/token/x-token-delay"),
    ("x-rel", "/paths/~1notes~1{id}/get/x-rel"),
    ("x-rate-limit", "/x-rate-limit/limits/0/per"),
    ("x-webhooks", "/x-webhooks/events/note.written/match"),
    ("webhook-event", "/x-webhooks/events/note.written"),
    ("webhook-signature", "/x-webhooks/signature/algorithm"),
];

#[test]
fn each_rule_has_a_spec_that_trips_it_and_no_other() {
    for (rule, pointer) in TRIPS {
        let spec = fixture(rule);
        let found = lint(&spec);
        let places: Vec<_> = found.iter().map(|finding| (finding.rule, finding.pointer.as_str())).collect();
        assert_eq!(places, [(rule, pointer)], "{rule}.yaml: {found:#?}");
        assert_ne!(spec.key_at(pointer), spec.key_at(""), "{rule}.yaml: the finding has no place in the file");
    }
}

#[test]
fn rules_and_fixtures_match_one_to_one() {
    let files = std::fs::read_dir(fixtures()).expect("the fixtures are there");
    let stems = files.map(|file| file.expect("it can be listed").path().file_stem().expect("a name").to_owned());
    let mut stems: BTreeSet<String> = stems.map(|stem| stem.into_string().expect("plain names")).collect();
    assert!(stems.remove("valid") && stems.remove("everything"));
    let names: BTreeSet<String> = rules().iter().map(|rule| rule.name.to_owned()).collect();
    assert_eq!(names, stems);
    assert_eq!(rules().len(), names.len(), "a name is used twice");
    assert!(TRIPS.iter().map(|(rule, _)| *rule).eq(rules().iter().map(|rule| rule.name)));
}

#[test]
fn each_rule_says_what_it_is_about() {
    for rule in rules() {
        assert!(rule.name.chars().all(|c| c.is_ascii_lowercase() || c == '-'), "{}", rule.name);
        assert!(rule.summary.ends_with('.') && !rule.summary.contains('\n'), "{}", rule.name);
        assert!(rule.explanation.ends_with('.') && rule.explanation.len() > 40, "{}", rule.name);
        assert!(!rule.explanation.contains("  "), "{}: a line break was kept", rule.name);
    }
}

#[test]
fn what_the_dialect_allows_has_no_findings() {
    for name in ["valid", "everything"] {
        assert_eq!(lint(&fixture(name)), [], "{name}.yaml");
    }
}

#[test]
fn the_providers_keep_all_rules() {
    for provider in PROVIDERS {
        assert_eq!(lint(&provider_spec(provider)), [], "{provider}.yaml");
    }
}

#[test]
fn findings_come_in_the_order_of_the_file() {
    let mut spec = fixture("everything");
    for pointer in
        ["/info/title", "/components/schemas/Part/properties/ref/type", "/tags/0/name", "/paths/~1login/post/summary"]
    {
        put(&mut spec.value, pointer, json!(7));
    }
    let places: Vec<_> = lint(&spec).iter().map(|finding| spec.key_at(&finding.pointer).start).collect();
    assert!(places.len() >= 4 && places.is_sorted(), "{places:?}");
}

#[test]
fn what_several_operations_use_is_reported_once() {
    let mut spec = fixture("everything");
    put(&mut spec.value, "/components/responses/Written/content/text", json!({}));
    let found = lint(&spec);
    assert_eq!(found.iter().filter(|finding| finding.rule == "response-media-type").count(), 1, "{found:#?}");
}

const NOTE: &str = "/components/schemas/Note";
const TEXT: &str = "/components/schemas/Note/properties/text";
const LIST: &str = "/paths/~1notes/get";
const WRITE: &str = "/paths/~1notes/post";
const COMMENT: &str = "/paths/~1notes~1{noteId}~1comments/post";
const SCAN: &str = "/paths/~1notes~1{noteId}~1scan";
const EVENT: &str = "/x-webhooks/events/note.written";
const AUTHOR: &str = "/components/schemas/Author";
const SCHEME: &str = "/components/securitySchemes/token";

/// A change to everything.yaml, the rule it breaks, where, and a part of what is said about it.
type Mistake = (&'static str, &'static str, Value, &'static str, &'static str, &'static str);

/// The sides of each rule that its fixture does not show. `null` removes.
#[rustfmt::skip] // one mistake, one line
fn mistakes() -> Vec<Mistake> {
    vec![
        ("", "/webhooks", json!({}), "unknown-key", "/webhooks", "x-webhooks"),
        ("", "/x-idempotency", json!({}), "unknown-key", "/x-idempotency", "belongs on an operation"),
        ("", "/x-ratelimit", json!({}), "unknown-key", "/x-ratelimit", "write `x-rate-limit`"),
        ("", "/x-internal", json!(true), "unknown-key", "/x-internal", "not an extension"),
        (TEXT, "/const", json!("a"), "unknown-key", "/const", "`enum` with one value"),
        (TEXT, "/operationId", json!("a"), "unknown-key", "/operationId", "belongs on an operation"),
        (TEXT, "/x-provinance", json!({}), "unknown-key", "/x-provinance", "x-provenance"),
        (WRITE, "/x-idempotency/dedupe", json!(true), "unknown-key", "/x-idempotency/dedupe", "deduplicates"),
        (TEXT, "/required", json!(true), "wrong-type", "/required", "of the object"),
        (TEXT, "/maxLength", json!("3"), "wrong-type", "/maxLength", "without quotes"),
        (TEXT, "/maxLength", json!(-3), "wrong-type", "/maxLength", "not negative"),
        (LIST, "/description", Value::Null, "house-key", "", "`description` on an operation"),
        (LIST, "/tags", json!("Notes"), "wrong-type", "/tags", "a list"),
        (LIST, "/tags/0", json!(7), "wrong-type", "/tags/0", "quote it"),
        ("", "/servers", Value::Null, "house-key", "", "`servers`"),
        ("", "/paths", Value::Null, "required-key", "", "`paths`"),
        (LIST, "/responses", Value::Null, "required-key", "", "`responses`"),
        (NOTE, "/properties/list", json!({"type": "array", "description": "A list."}), "required-key", "/properties/list", "`items`"),
        (SCHEME, "/scheme", Value::Null, "required-key", "", "`scheme`"),
        (LIST, "/parameters/0/schema", Value::Null, "required-key", "/parameters/0", "`schema`"),
        (LIST, "/parameters/0/description", Value::Null, "description", "/parameters/0", "`description`"),
        (LIST, "/parameters/0/allowEmptyValue", json!(true), "unsupported-key", "/parameters/0/allowEmptyValue", "empty text"),
        ("/components", "/links", json!({}), "unsupported-key", "/links", "description"),
        ("", "/openapi", json!("2.0"), "openapi-version", "/openapi", "3.0.3"),
        ("", "/openapi", json!("3.0.x"), "openapi-version", "/openapi", "3.0.3"),
        ("", "/tags/0/name", json!("Logins"), "operation-tag", "/paths/~1login/post/tags/0", "`Logins`"),
        ("", "/tags/2", json!({"name": "Notes", "description": "Again."}), "tag", "/tags/2/name", "twice"),
        ("", "/tags/0/name", json!("type"), "tag", "/tags/0/name", "module"),
        ("", "/tags/2", json!({"name": "notes", "description": "Again."}), "tag", "/tags/2/name", "two tags"),
        (LIST, "/tags", json!([]), "operation-tag", "/tags", "0 tags"),
        (LIST, "/tags", json!(["Notes", "Login"]), "operation-tag", "/tags", "2 tags"),
        (LIST, "/externalDocs/url", json!("docs/list.html"), "url", "/externalDocs/url", "https://"),
        (NOTE, "/properties/parts", json!({"$ref": "parts.yaml#/Parts"}), "reference", "/properties/parts/$ref", "outside"),
        (NOTE, "/properties/parts", json!({"$ref": "#/components/responses/Token"}), "reference", "/properties/parts/$ref", "schemas"),
        (NOTE, "/properties/parts", json!({"$ref": "#/components/schemas/Note/properties/id"}), "reference", "/properties/parts/$ref", "not a component"),
        (NOTE, "/properties/parts", json!({"$ref": 7}), "reference", "/properties/parts/$ref", "not text"),
        ("/components/schemas/Kind", "", json!({"$ref": "#/components/schemas/Status"}), "reference", "/$ref", "nothing but a reference"),
        (EVENT, "/schema", json!({"$ref": "#/components/schemas/NoteWriten"}), "reference", "/schema/$ref", "NoteWritten"),
        ("", "/components/headers/Spare", json!({"description": "A.", "schema": {"type": "string"}}), "unused-component", "/components/headers/Spare", "Spare"),
        ("", "/x-webhooks", Value::Null, "unused-component", "/components/schemas/NoteWritten", "NoteWritten"),
        ("", "/servers/1", json!({"url": "https://b.example.com"}), "server", "/servers", "2 servers"),
        ("", "/servers/0/url", json!("https://{tenant}.example.com/{base}/"), "server", "/servers/0/url", "ends in `/`"),
        ("", "/servers/0/url", json!("https://{tenant}.example.com/{base}?a=b"), "server", "/servers/0/url", "more than"),
        ("", "/servers/0/url", json!("https://{tenant}.example.com/api"), "server-variables", "/servers/0/variables/base", "not in the URL"),
        ("", "/servers/0/url", json!("https://{tenant}.example.com/{base"), "server-variables", "/servers/0/url", "not closed"),
        ("", "/servers/0/url", json!("https://{tennant}.example.com/{base}"), "server-variables", "/servers/0/url", "{tenant}"),
        ("", "/servers/0/variables/base/default", json!("app"), "server-variables", "/servers/0/variables/base/default", "not one of"),
        ("", "/servers/0/variables/base/enum", json!([]), "server-variables", "/servers/0/variables/base/enum", "no values"),
        ("", "/servers/0/variables/timeout", json!({"default": "1", "description": "A."}), "server-variables", "/servers/0/variables/timeout", "already"),
        ("", "/paths/~1login/post/servers/0/url", json!("https://{tenant}.example.com/{tenant}"), "operation-server", "/paths/~1login/post/servers/0/url", "variable"),
        ("", "/paths/~1login/post/servers/0/variables/tenant/default", json!("b"), "operation-server", "/paths/~1login/post/servers/0/variables/tenant/default", "another default"),
        (SCHEME, "", oauth("clientCredentials"), "required-key", "/flows/clientCredentials", "tokenUrl"),
        (SCHEME, "", oauth("implicit"), "required-key", "/flows/implicit", "authorizationUrl"),
        (SCHEME, "/type", json!("basic"), "security-scheme", "/type", "no type"),
        (SCHEME, "/flows", json!({}), "security-scheme", "/flows", "has no `flows`"),
        (SCHEME, "", json!({"type": "oauth2", "description": "A.", "flows": {}}), "security-scheme", "/flows", "no flow"),
        (SCHEME, "", json!({"type": "oauth2", "description": "A.", "flows": {"password": {"tokenUrl": "t", "scopes": {}}, "clientCredentials": {"tokenUrl": "t", "scopes": {}}}}), "security-scheme", "/flows", "takes `clientCredentials`"),
        (SCHEME, "", json!({"type": "apiKey", "in": "header", "name": "a key", "description": "A."}), "security-scheme", "/name", "name of a header"),
        (SCHEME, "", json!({"type": "apiKey", "in": "header", "description": "A."}), "required-key", "", "`name`"),
        ("", "/components/securitySchemes/other", json!({"type": "http", "scheme": "basic", "description": "A."}), "security-scheme", "/components/securitySchemes/token/x-token", "several schemes"),
        ("", "/security", json!([{"tokn": []}]), "security-requirement", "/security/0/tokn", "write `token`"),
        ("", "/security", json!([{"token": ["all"]}]), "security-requirement", "/security/0/token", "scope"),
        ("/paths", "/notes2", json!({"get": {}}), "path", "/notes2", "begin with"),
        ("/paths", "/~1empty", json!({}), "path", "/~1empty", "no operation"),
        ("/paths", "/~1a~1~1b", json!({}), "path", "/~1a~1~1b", "empty segment"),
        ("/paths", "/~1a~1{b", json!({}), "path", "/~1a~1{b", "not closed"),
        ("/paths", "/~1a~1..~1b", json!({}), "path", "/~1a~1..~1b", "can be sent"),
        (LIST, "/operationId", json!("list notes"), "operation-id", "/operationId", "no name"),
        (LIST, "/operationId", json!("1st"), "operation-id", "/operationId", "no name"),
        (LIST, "/operationId", json!("move"), "operation-id", "/operationId", "word of Rust"),
        (LIST, "/operationId", json!("Clone"), "operation-id", "/operationId", "of its own"),
        (LIST, "/operationId", json!("comment_at"), "operation-id-unique", "/paths/~1notes~1{noteId}~1comments/post/operationId", "comment_at"),
        (LIST, "/operationId", json!("reply"), "operation-id", "/operationId", "of its own"),
        (LIST, "/operationId", json!("writeNoteError"), "operation-id-unique", "/paths/~1notes/post/operationId", "WriteNoteError"),
        (LIST, "/operationId", json!("logIn"), "operation-id-unique", "/operationId", "log_in"),
        ("/paths/~1notes~1{noteId}~1comments", "/parameters/0/name", json!("note"), "path-parameters", "/post", "`{noteId}`"),
        (COMMENT, "/parameters/0/in", json!("path"), "path-parameters", "/parameters/0", "no `{operationId}`"),
        (LIST, "/parameters/0/name", json!("cursor"), "parameter-names", "/parameters/1", "twice"),
        ("/paths/~1notes~1{noteId}~1comments", "/parameters/1", json!({"name": "noteId", "in": "path", "required": true, "description": "A.", "schema": {"type": "integer"}}), "parameter-names", "/parameters/1", "twice"),
        (LIST, "/parameters/2/style", json!("matrix"), "parameter-style", "/parameters/2/style", "`form`"),
        (LIST, "/parameters/0/style", json!("deepObject"), "parameter-style", "/parameters/0/style", "objects"),
        (LIST, "/responses/200/headers/X-Remaining/style", json!("form"), "parameter-style", "/responses/200/headers/X-Remaining/style", "`simple` alone"),
        (LIST, "/parameters/1/in", json!("body"), "parameter-style", "/parameters/1/in", "cannot go"),
        (LIST, "/parameters/1/schema/type", Value::Null, "parameter-schema", "/parameters/1/schema", "without a type"),
        (WRITE, "/parameters/0/name", json!("Content-Type"), "header-name", "/parameters/0/name", "takes care"),
        (WRITE, "/parameters/0/name", json!("x key"), "header-name", "/parameters/0/name", "not the name"),
        (LIST, "/responses/200/headers/Content-Type", json!({"$ref": "#/components/headers/Limit"}), "header-name", "/responses/200/headers/Content-Type", "takes care"),
        (COMMENT, "/responses/201/headers/location", json!({"description": "A.", "schema": {"type": "string"}}), "header-name", "/responses/201/headers/location", "same field"),
        (COMMENT, "/responses/201/headers/type", json!({"description": "A.", "schema": {"type": "string"}}), "header-name", "/responses/201/headers/type", "word of Rust"),
        ("/components/requestBodies/Note/content", "/application~1json; charset=utf-8", json!({}), "request-media-type", "/application~1json; charset=utf-8", "write `application/json`"),
        ("/components/requestBodies/Note/content", "/application~1x-www-form-urlencoded", json!({"schema": {"$ref": "#/components/schemas/Credentials"}, "example": {"user": "a", "password": "b"}}), "request-media-type", "", "writes one"),
        ("/components/requestBodies/Note/content", "/application~1jsn", json!({}), "request-media-type", "/application~1jsn", "write `application/json`"),
        ("/components/requestBodies/Note/content", "", json!({}), "request-media-type", "", "no media type"),
        ("/components/requestBodies/Note/content", "", json!({"application/xml": {"schema": {"$ref": NOTE_REF}, "example": "<note/>"}}), "request-media-type", "", "is text"),
        ("/components/requestBodies/Note/content", "/application~1json/schema", Value::Null, "body-schema", "/application~1json", "no schema"),
        ("/components/requestBodies/Note/content", "/application~1json/schema", json!({"$ref": "#/components/schemas/Part"}), "body-schema", "/application~1xml/schema", "`Part`"),
        (COMMENT, "/requestBody/content/text~1html/schema/minLength", json!(1), "body-schema", "/requestBody/content/text~1html/schema", "plain string"),
        (LIST, "/responses/200/content/application~1json/example", json!({}), "body-example", "/responses/200/content/application~1json/example", "exclude"),
        (LIST, "/responses/200/content/application~1json/examples", json!({}), "body-example", "/responses/200/content/application~1json", "no example"),
        (SCAN, "/put/requestBody/content/multipart~1form-data/schema", json!({"type": "object"}), "body-schema", "/put/requestBody/content/multipart~1form-data/schema", "no name"),
        (SCAN, "/put/requestBody/content/application~1json", json!({"schema": {"$ref": NOTE_REF}, "example": {"text": "a"}}), "request-media-type", "/put/requestBody/content", "writes one"),
        (SCAN, "/put/requestBody/content/multipart~1form-data/example/public", json!("yes"), "fits-schema", "/put/requestBody/content/multipart~1form-data/example/public", "integer"),
        (SCAN, "/put/parameters/0/schema", json!({"type": "string", "format": "binary"}), "binary", "/put/parameters/0/schema/format", "stand here"),
        (NOTE, "/properties/scans", json!({"type": "array", "description": "A.", "items": {"type": "string", "format": "binary"}}), "format", "/properties/scans/items/format", "inside a list"),
        ("/components/schemas/Scan", "/properties", json!({}), "multipart-body", "", "no properties"),
        ("/components/schemas/Scan", "/additionalProperties", json!(true), "multipart-body", "/additionalProperties", "not listed"),
        (LIST, "/responses/4xx", json!({"description": "No."}), "response-status", "/responses/4xx", "write `4XX`"),
        (LIST, "/responses/100", json!({"description": "Go on."}), "response-status", "/responses/100", "never reaches"),
        (LIST, "/responses/999", json!({"description": "What?"}), "response-status", "/responses/999", "not a status"),
        (LIST, "/responses/x-note", json!({"description": "What?"}), "response-status", "/responses/x-note", "not a status"),
        (LIST, "/responses/304", json!({"$ref": "#/components/responses/Failed"}), "response-status", "/responses/304", "no body"),
        ("/components/schemas", "/HTMLBody", json!({"type": "string", "description": "A."}), "schema-name", "/HTMLBody", "write `HtmlBody`"),
        ("/components/schemas", "/Self", json!({"type": "string", "description": "A."}), "schema-name", "/Self", "not the name"),
        ("/components/schemas", "/NOTE", json!({"type": "string", "description": "A."}), "schema-name", "/NOTE", "case alone"),
        ("/components/schemas", "/Option", json!({"type": "object", "description": "A."}), "schema-name", "/Option", "another type"),
        ("/components/schemas", "/Kind/nullable", json!(true), "named-schema", "/Kind/nullable", "`required`"),
        ("/components/responses", "/To ken", json!({"description": "A."}), "schema-name", "/To ken", "component"),
        (TEXT, "/type", json!(["string", "null"]), "schema-type", "/type", "`nullable: true`"),
        (TEXT, "/type", json!("null"), "schema-type", "/type", "not a type"),
        (TEXT, "/type", json!("int"), "schema-type", "/type", "write `type: integer`"),
        (TEXT, "/minimum", json!(3), "schema-type", "/minimum", "no effect"),
        (TEXT, "/items", json!({"type": "string"}), "schema-type", "/items", "type: array"),
        (NOTE, "/type", Value::Null, "schema-type", "/properties", "without a `type`"),
        (NOTE, "/properties/any", json!({"description": "Any.", "nullable": true}), "schema-type", "/properties/any/nullable", "no effect"),
        (NOTE, "/properties/more", json!({"type": "object", "description": "A.", "properties": {}}), "inline-schema", "/properties/more", "an object"),
        (LIST, "/parameters/2/schema/items", json!({"type": "string", "enum": ["a"]}), "inline-schema", "/parameters/2/schema/items", "an enum"),
        (TEXT, "/allOf", json!([{}, {}]), "composition", "/allOf", "into one object"),
        (TEXT, "/oneOf", json!([]), "composition", "/oneOf", "without a name"),
        ("/components/schemas/Failure/properties/cause", "/oneOf", json!([{"$ref": NOTE_REF}]), "composition", "/oneOf", "without a name"),
        (TEXT, "/anyOf", json!([]), "composition", "/anyOf", "a union"),
        (NOTE, "/discriminator", json!({"propertyName": "text"}), "composition", "/discriminator", "list the variants"),
        (NOTE, "/discriminator", json!({"propertyName": "text"}), "house-key", "/discriminator", "add `mapping:`"),
        ("/components/schemas/Failure/properties", "/cause", json!({"description": "A.", "oneOf": [], "discriminator": {"propertyName": "type", "mapping": {}}}), "composition", "/cause/oneOf", "without a name"),
        (AUTHOR, "/type", json!("object"), "union", "/type", "no place"),
        (AUTHOR, "/nullable", json!(true), "named-schema", "/nullable", "nullable"),
        (AUTHOR, "/oneOf", json!([]), "union", "/oneOf", "no variants"),
        (AUTHOR, "/oneOf/0", json!({"type": "object"}), "union", "/oneOf/0", "no name"),
        (AUTHOR, "/oneOf/1", json!({"$ref": "#/components/schemas/Person"}), "union", "/oneOf/1", "twice"),
        (AUTHOR, "/oneOf/2", json!({"$ref": "#/components/schemas/Kind"}), "union", "/oneOf/2", "not an object"),
        (AUTHOR, "/oneOf/2", json!({"$ref": "#/components/schemas/Token"}), "union", "/components/schemas/Token", "has no `type`"),
        (AUTHOR, "/discriminator/mapping/team", Value::Null, "union", "/oneOf/1", "no value says"),
        (AUTHOR, "/discriminator/mapping/robot", json!("#/components/schemas/Persn"), "union", "/discriminator/mapping/robot", "write `#/components/schemas/Person`"),
        (AUTHOR, "/discriminator/property", json!("type"), "unknown-key", "/discriminator/property", "propertyName"),
        ("/components/schemas/Person", "/properties/type/enum", json!(["person"]), "union", "/properties/type", "plain string"),
        ("/components/schemas/Person", "/properties/type/type", json!("integer"), "union", "/properties/type", "plain string"),
        (NOTE, "/properties/author", json!({"$ref": "#/components/schemas/Author"}), "xml", AUTHOR, "XML"),
        (LIST, "/parameters/1/schema", json!({"$ref": "#/components/schemas/Author"}), "union", "/parameters/1/schema", "a parameter"),
        ("/paths/~1token/post/requestBody/content/application~1x-www-form-urlencoded", "/schema/$ref", json!("#/components/schemas/Author"), "union", "/schema", "urlencoded"),
        (SCAN, "/get/responses/404/content/application~1json/example/author/type", json!("persn"), "fits-schema", "/get/responses/404/content/application~1json/example/author", "write `person`"),
        (SCAN, "/get/responses/404/content/application~1json/example/author/name", json!(7), "fits-schema", "/get/responses/404/content/application~1json/example/author/name", "string"),
        (TEXT, "/not", json!({"type": "integer"}), "composition", "/not", "description"),
        ("/components/schemas/Kind", "/type", json!("integer"), "enum", "/enum", "strings"),
        ("/components/schemas/Kind", "/enum", json!([]), "enum", "/enum", "no values"),
        ("/components/schemas/Kind", "/enum/0", json!(7), "enum", "/enum/0", "quote it"),
        ("/components/schemas/Kind", "/enum/0", Value::Null, "enum", "/enum/0", "nullable"),
        ("/components/schemas/Kind", "/enum/0", json!("None"), "enum", "/enum/1", "twice"),
        (NOTE, "/required", json!(["text", "text"]), "required-property", "/required/1", "twice"),
        (TEXT, "/exclusiveMinimum", json!(true), "bounds", "/exclusiveMinimum", "needs a `minimum`"),
        (NOTE, "/properties/size/multipleOf", json!(0), "bounds", "/properties/size/multipleOf", "not positive"),
        (NOTE, "/properties/size/maximum", json!(0), "bounds", "/properties/size/minimum", "nothing is"),
        (NOTE, "/properties/size/format", json!("unix_time"), "format", "/properties/size/format", "write `unix-time`"),
        (NOTE, "/properties/list", json!({"type": "array", "description": "A.", "items": {"type": "integer", "format": "unix-time"}}), "format", "/properties/list/items/format", "inside a list"),
        ("/components/schemas/Failure", "/properties/texts/additionalProperties/format", json!("password"), "format", "/properties/texts/additionalProperties/format", "a map"),
        ("/components/schemas", "/Moment", json!({"type": "string", "format": "space-date-time", "description": "A."}), "format", "/Moment/format", "with a name"),
        ("/paths/~1notes~1{noteId}~1comments", "/parameters/0/schema", json!({"type": "string", "format": "space-date-time"}), "format", "/parameters/0/schema/format", "in a path"),
        (COMMENT, "/responses/201/headers/Location/schema/format", json!("date-time"), "format", "/responses/201/headers/Location/schema/format", "header of a reply"),
        ("/components/schemas/Part", "/additionalProperties", json!(true), "xml", "/additionalProperties", "additionalProperties"),
        ("/components/schemas/Part", "/properties/any", json!({"description": "Any."}), "xml", "/properties/any", "without a type"),
        ("/components/schemas/Part", "/properties/any", json!({"type": "object", "description": "Any."}), "xml", "/properties/any", "free object"),
        (TEXT, "/xml", json!({"attribute": true}), "xml", "/xml/attribute", "not supported"),
        ("/components/requestBodies/Note/content/application~1xml", "/example", json!("<notes/>"), "fits-schema", "/example", "`notes`"),
        ("/components/requestBodies/Note/content/application~1xml", "/example", json!({"text": "a"}), "fits-schema", "/example", "not text"),
        ("/components/requestBodies/Note/content/application~1json", "/example/text", Value::Null, "fits-schema", "/example", "required"),
        ("/components/requestBodies/Note/content/application~1json", "/example/at", json!("2024-01-31T10:00:00Z"), "fits-schema", "/example/at", "2024-01-31 10:00:00"),
        ("/components/requestBodies/Note/content/application~1json", "/example/seen", json!(2), "fits-schema", "/example/seen", "int-bool"),
        ("/components/requestBodies/Note/content/application~1json", "/example/txt", json!("a"), "fits-schema", "/example/txt", "write `text`"),
        ("/components/requestBodies/Note/content/application~1json", "/example/parts/part/0/ref", json!(true), "fits-schema", "/example/parts/part/0/ref", "string"),
        ("/components/examples/NoNotes", "/value/status", json!("fial"), "fits-schema", "/value/status", "write `fail`"),
        (LIST, "/parameters/0/schema/default", json!("25"), "fits-schema", "/parameters/0/schema/default", "integer"),
        (NOTE, "/properties/id/example", Value::Bool(true), "fits-schema", "/properties/id/example", "integer"),
        (WRITE, "/x-idempotency/by", json!("heading"), "x-idempotency", "/x-idempotency/by", "header"),
        (WRITE, "/x-idempotency/name", json!("x-keys"), "x-idempotency", "/x-idempotency/name", "write `x-key`"),
        (WRITE, "/x-idempotency/by", json!("none"), "x-idempotency", "/x-idempotency/name", "no `name`"),
        (WRITE, "/x-idempotency/deduplicates", Value::Null, "x-idempotency", "/x-idempotency", "needs `deduplicates`"),
        (WRITE, "/x-idempotency/retention", json!("a day"), "x-idempotency", "/x-idempotency/retention", "24h"),
        (WRITE, "/x-idempotency/repeat/status", json!(409), "x-idempotency", "/x-idempotency/repeat/status", "409"),
        (WRITE, "/x-idempotency/safe", json!(true), "x-idempotency", "/x-idempotency/safe", "by: none"),
        (LIST, "/x-idempotency", json!({"by": "none"}), "x-idempotency", "/x-idempotency", "only reads"),
        ("", "/x-envelope/failed", json!("failed"), "x-envelope", "/x-envelope/failed", "write `fail`"),
        ("", "/x-envelope/failure", json!("Failures"), "x-envelope", "/x-envelope/failure", "write `Failure`"),
        ("", "/x-envelope/failure", json!("Token"), "x-envelope", "/x-envelope/failure", "no property `status`"),
        ("/components/schemas/Notes", "/properties/status", json!({"type": "string", "nullable": true, "description": "A."}), "x-envelope", "/properties/status/nullable", "cannot be unwrapped"),
        ("/components/schemas/Notes", "/properties/status", json!({"type": "integer", "description": "A."}), "x-envelope", "/properties/status", "not text"),
        ("", "/x-envelope/value", json!("data"), "x-envelope", "/x-envelope", "no schema has both"),
        ("", "/x-envelope/value", Value::Null, "required-key", "/x-envelope", "`value`"),
        (LIST, "/x-pagination/style", json!("pages"), "x-pagination", "/x-pagination/style", "write `page`"),
        (LIST, "/x-pagination/size", json!("limits"), "x-pagination", "/x-pagination/size", "write `limit`"),
        (LIST, "/x-pagination/size", json!("cursor"), "x-pagination", "/x-pagination/size", "integer"),
        (LIST, "/x-pagination/at", Value::Null, "x-pagination", "/x-pagination", "needs `at`"),
        (LIST, "/x-pagination/style", json!("next-link"), "x-pagination", "/x-pagination/at", "has no `at`"),
        (LIST, "/x-pagination/items", json!("next"), "x-pagination", "/x-pagination/items", "type `array`"),
        (LIST, "/x-pagination/items", Value::Null, "x-pagination", "/x-pagination", "only the style `whole`"),
        (LIST, "/x-pagination", json!({"style": "whole"}), "x-pagination", "/x-pagination", "not of the type `array`"),
        (LIST, "/x-pagination/total", json!("counts"), "x-pagination", "/x-pagination/total", "write `count`"),
        (COMMENT, "/x-pagination", json!({"style": "token", "at": "operationId", "items": "a"}), "x-pagination", "/x-pagination", "no JSON reply"),
        (LIST, "/x-pagination/next", Value::Null, "x-pagination", "/x-pagination", "needs `next`"),
        (LIST, "/x-pagination", json!({"style": "offset", "at": "limit", "items": "result", "null_at_end": true}), "x-pagination", "/x-pagination/null_at_end", "`next`"),
        (LIST, "/x-pagination/first", json!(["notes"]), "x-pagination", "/x-pagination/first", "no query parameter"),
        (SCHEME, "/x-token-expired", json!("403"), "wrong-type", "/x-token-expired", "without quotes"),
        (SCHEME, "/x-token/basic", json!(["a", "b"]), "x-token", "/x-token/acquire", "exclude"),
        (SCHEME, "/x-token", json!({"basic": ["a"]}), "x-token", "/x-token/basic", "two names"),
        (SCHEME, "/x-token", json!({"basic": ["Access-Id", "b"]}), "x-token", "/x-token/basic", "two arguments"),
        (SCHEME, "/x-token", json!({"basic": ["a", "b"], "token": ["c"]}), "x-token", "/x-token/token", "acquire"),
        (SCHEME, "/x-token", json!({"basic": ["type", "b"]}), "x-token", "/x-token/basic", "two arguments"),
        ("/components/schemas/Credentials", "/required/0", json!("type"), "x-token", "/components/securitySchemes/token/x-token/acquire", "do not make arguments"),
        (SCHEME, "/x-token/acquire", json!("login"), "x-token", "/x-token/acquire", "write `logIn`"),
        (SCHEME, "/x-token/acquire", json!("token"), "x-token", "/x-token/acquire", "no JSON body"),
        (SCHEME, "/x-token/renew", json!("logIn"), "x-token", "/x-token/renew", "takes none"),
        (SCHEME, "/x-token/token", json!(["tokens", "token"]), "x-token", "/x-token/token/0", "write `token`"),
        (SCHEME, "/x-token/token", Value::Null, "x-token", "/x-token", "needs `token`"),
        (SCHEME, "/x-token/expires_at", json!("end"), "x-token", "/x-token/expires_at", "no property `end`"),
        ("/paths/~1login/post", "/security", Value::Null, "x-token", "/components/securitySchemes/token/x-token/acquire", "it is to fetch"),
        ("", "/x-rate-limit/limits/0/window", json!("10"), "x-rate-limit", "/x-rate-limit/limits/0/window", "60s"),
        ("", "/x-rate-limit/limits/0/requests", json!(0), "x-rate-limit", "/x-rate-limit/limits/0/requests", "no call"),
        ("", "/x-rate-limit/headers/limit", json!("x-limits"), "x-rate-limit", "/x-rate-limit/headers/limit", "write `x-limit`"),
        ("", "/x-rate-limit", json!({}), "x-rate-limit", "/x-rate-limit", "neither"),
        ("", "/x-webhooks/event", Value::Null, "x-webhooks", "/x-webhooks/events/note.written", "nothing tells `note.written`"),
        ("", "/x-webhooks/event", json!("event"), "x-webhooks", "/x-webhooks/event", "begin it with `/`"),
        ("", "/x-webhooks/events", json!({}), "x-webhooks", "/x-webhooks/events", "no events"),
        ("", "/x-webhooks/events", json!(["note.written"]), "wrong-type", "/x-webhooks/events", "a mapping"),
        ("", "/x-webhooks", bare(json!({"/event": "a"}), json!({"/event": "a"})), "x-webhooks", "/x-webhooks/events/second/match", "both `first` and `second`"),
        ("", "/x-webhooks", bare(json!({"/event": "a"}), json!({"/text": "b"})), "x-webhooks", "/x-webhooks/events/second/match", "both `first` and `second`"),
        ("", "/x-webhooks/payload", json!({}), "unknown-key", "/x-webhooks/payload", "`events`"),
        ("", "/x-webhooks/description", Value::Null, "house-key", "/x-webhooks", "`description`"),
        ("", "/x-webhooks/signature/header", Value::Null, "required-key", "/x-webhooks/signature", "`header`"),
        ("", "/x-webhooks/signature/header", json!("X Signature"), "webhook-signature", "/x-webhooks/signature/header", "not the name"),
        ("", "/x-webhooks/signature/encoding", json!("base-64"), "webhook-signature", "/x-webhooks/signature/encoding", "write `base64`"),
        (EVENT, "/example", Value::Null, "house-key", "", "a whole body"),
        (EVENT, "/description", Value::Null, "house-key", "", "`description` on a webhook's event"),
        (EVENT, "/x-provenance", Value::Null, "house-key", "", "x-provenance"),
        (EVENT, "/schema", Value::Null, "required-key", "", "`schema`"),
        (EVENT, "/example/note/id", json!("one"), "fits-schema", "/example/note/id", "integer"),
        (EVENT, "/example/event", json!("note.removed"), "webhook-event", "/example", "not `note.written`"),
        (EVENT, "/schema", json!({"type": "object"}), "webhook-event", "/schema", "no name"),
        (EVENT, "/schema", json!({"$ref": "#/components/schemas/Kind"}), "webhook-event", "/schema", "not an object"),
        (EVENT, "/match", json!({"/event": "note.written"}), "x-webhooks", "/match", "exclude"),
        (EVENT, "/match", json!({"event": "a"}), "webhook-event", "/match/event", "begin it with `/`"),
        (EVENT, "/match", json!({"/note/txt": "a"}), "webhook-event", "/match/~1note~1txt", "write `text`"),
        (EVENT, "/match", json!({"/note/id": "a"}), "webhook-event", "/match/~1note~1id", "not a string"),
        (EVENT, "/match", json!({"/note/text": 7}), "webhook-event", "/match/~1note~1text", "quote it"),
        (EVENT, "/match", json!({"/note": {}}), "webhook-event", "/match/~1note", "cannot tell"),
        ("", "/x-webhooks/event", json!("/note/id"), "webhook-event", "/x-webhooks/events/note.written", "not a string"),
        ("", "/x-webhooks/events/note_written", json!({}), "webhook-event", "/x-webhooks/events/note_written", "both become `NoteWritten`"),
        ("", "/x-webhooks/events/other", json!({}), "webhook-event", "/x-webhooks/events/other", "every event"),
        ("", "/x-webhooks/events/7", json!({}), "webhook-event", "/x-webhooks/events/7", "begin with a letter"),
    ]
}

const NOTE_REF: &str = "#/components/schemas/Note";

/// Webhooks of two events whose bodies carry no name.
fn bare(first: Value, second: Value) -> Value {
    let event = |found: Value| {
        json!({
            "description": "A.",
            "x-provenance": {"status": "documented"},
            "schema": {"$ref": "#/components/schemas/NoteWritten"},
            "example": {},
            "match": found,
        })
    };
    json!({"description": "A.", "events": {"first": event(first), "second": event(second)}})
}

fn oauth(flow: &str) -> Value {
    let flows: Map<String, Value> = [(flow.to_owned(), json!({"scopes": {}}))].into_iter().collect();
    json!({"type": "oauth2", "description": "A.", "flows": flows})
}

#[test]
fn each_side_of_a_rule_is_seen_and_says_what_to_write() {
    let mut spec = fixture("everything");
    let whole = spec.value.clone();
    let mut missed = String::new();
    for (base, change, value, rule, place, said) in mistakes() {
        spec.value = whole.clone();
        put(&mut spec.value, &format!("{base}{change}"), value.clone());
        let place = if place.starts_with("/paths/") || place.starts_with("/components/") {
            place.to_owned()
        } else {
            format!("{base}{place}")
        };
        let found = lint(&spec);
        let seen = found.iter().any(|finding| {
            let text = format!("{}\n{}", finding.message, finding.fix);
            finding.rule == rule && finding.pointer == place && text.contains(said)
        });
        if !seen {
            missed += &format!("{base}{change} = {value}: no {rule} at {place} about {said:?} in {found:#?}\n");
        }
    }
    assert_eq!(missed, "");
}

/// Whatever YAML is in the file, the linter answers with findings.
#[test]
fn no_spec_makes_the_linter_panic_or_speechless() {
    std::thread::scope(|scope| {
        for (seed, provider) in (1..).zip(PROVIDERS) {
            scope.spawn(move || answers_to_mutants(provider, Random(0x5eed * seed)));
        }
    });
}

/// 12 places of a spec, each changed in 12 ways: 720 specs in all.
fn answers_to_mutants(provider: &str, mut random: Random) {
    let mut spec = provider_spec(provider);
    let whole = spec.value.clone();
    let mut pointers = Vec::new();
    collect(&whole, String::new(), &mut pointers);
    for _ in 0..12 {
        let pointer = &pointers[random.below(pointers.len())];
        let replacements = [
            Value::Null,
            json!(true),
            json!(-7),
            json!(1.5),
            json!(""),
            json!("}{é //…?{"),
            json!([]),
            json!([[{"$ref": "#/components/schemas/é~2/"}]]),
            json!({}),
            json!({"$ref": "#"}),
        ];
        let replaced = replacements.into_iter().map(|value| {
            let mut mutant = whole.clone();
            *mutant.pointer_mut(pointer).expect("it was collected") = value;
            mutant
        });
        for mutant in replaced.chain([without(&whole, pointer), renamed(&whole, pointer)]) {
            spec.value = mutant;
            for finding in lint(&spec) {
                assert!(!finding.message.is_empty() && !finding.fix.is_empty(), "{finding:#?}");
            }
        }
    }
}

#[test]
fn a_draft_may_lack_what_the_house_asks_for_but_not_say_it_wrongly() {
    let mut spec = fixture("everything");
    spec.origin = Origin::Draft;
    put(&mut spec.value, "/x-draft", json!(true));
    assert_eq!(lint(&spec), []);
    for (pointer, value, expected) in [
        ("/openapi", json!("3.1.0"), ("openapi-version", true)),
        ("/x-internal", json!(true), ("unknown-key", false)),
        ("/x-draft", json!("yes"), ("wrong-type", false)),
        ("/paths/~1notes/get/x-provenance", Value::Null, ("house-key", false)),
        ("/paths/~1notes/get/x-provenance/status", json!("certain"), ("x-provenance", true)),
        ("/components/schemas/Alias", json!({"$ref": "#/components/schemas/Note"}), ("reference", false)),
        ("/components/schemas/Alias", json!({"$ref": "#/components/schemas/Nobody"}), ("reference", true)),
    ] {
        let whole = spec.value.clone();
        put(&mut spec.value, pointer, value);
        let mut found: BTreeSet<_> = lint(&spec).iter().map(|finding| (finding.rule, finding.is_error())).collect();
        found.retain(|(rule, _)| *rule != "unused-component");
        assert_eq!(found, BTreeSet::from([expected]), "{pointer}");
        spec.value = whole;
    }
}

#[test]
fn a_document_from_elsewhere_is_stopped_by_what_cannot_be_expressed_alone() {
    let mut spec = fixture("everything");
    spec.origin = Origin::Foreign;
    let weights = |spec: &Spec| -> BTreeSet<(&str, bool)> {
        lint(spec).iter().map(|finding| (finding.rule, finding.is_error())).collect()
    };
    assert_eq!(weights(&spec), BTreeSet::new());
    for (pointer, value, expected) in [
        ("/openapi", json!("3.1.0"), None),
        ("/openapi", json!("3.0"), None),
        ("/openapi", json!("4.0.0"), Some(("openapi-version", true))),
        ("/openapi", Value::Null, Some(("openapi-version", true))),
        ("/swagger", json!("2.0"), Some(("openapi-version", true))),
        ("/x-internal", json!(true), None),
        ("/infos", json!(true), Some(("unknown-key", false))),
        ("/paths/~1notes/get/x-provenance", Value::Null, Some(("house-key", false))),
        ("/paths/~1notes/get/operationId", json!("new"), None),
        ("/components/schemas/Note/properties/parts", json!({"$ref": "#/components/schemas/Note/properties/id"}), None),
        (
            "/components/schemas/Note/properties/parts",
            json!({"$ref": "#/components/schemas/Nobody"}),
            Some(("reference", true)),
        ),
        ("/components/schemas/Note/properties/parts", json!({"$ref": "parts.yaml#/Parts"}), Some(("reference", true))),
        ("/components/schemas/Note/properties/text/maxLength", json!("3"), Some(("wrong-type", false))),
        // What the pipeline makes the best of is no mistake.
        ("/components/schemas/Note/required/1", json!("missing"), None),
        ("/components/schemas/Author/discriminator/mapping", Value::Null, Some(("house-key", false))),
        ("/paths/~1notes/get/parameters/0/schema", json!({}), None),
        (
            "/paths/~1notes/get/responses/200/headers/x-LIMIT",
            json!({"schema": {"type": "string"}}),
            Some(("description", false)),
        ),
        ("/tags/2", json!({"name": "notes", "description": "Again."}), None),
        ("/components/requestBodies/Note/content/image~1png", json!({}), Some(("body-example", false))),
        // What it makes nothing of is told.
        ("/paths/~1notes/get/parameters/0/name", json!("cursor"), Some(("parameter-names", false))),
        ("/paths/~1notes/get/parameters/0/style", json!("matrix"), Some(("parameter-style", false))),
        (
            "/paths/~1notes/get/parameters/8",
            json!({"name": "Accept", "in": "header", "description": "A.", "schema": {"type": "string"}}),
            Some(("header-name", false)),
        ),
        ("/components/schemas/Scan/additionalProperties", json!(true), Some(("multipart-body", false))),
        (
            "/components/securitySchemes/token",
            json!({"type": "magic", "description": "A."}),
            Some(("security-scheme", false)),
        ),
        ("/paths/~1notes/get/callbacks", json!({}), Some(("unsupported-key", false))),
    ] {
        let whole = spec.value.clone();
        put(&mut spec.value, pointer, value);
        // A change may leave a component without use.
        let mut found = weights(&spec);
        found
            .retain(|(rule, _)| !matches!(*rule, "unused-component" | "required-key" | "x-pagination" | "fits-schema"));
        let expected: BTreeSet<_> = expected.into_iter().collect();
        assert_eq!(found, expected, "{pointer}");
        spec.value = whole;
    }
}

/// What is right in the document's own version is no mistake, and what nothing needs is not asked for.
#[test]
fn a_document_from_elsewhere_is_held_to_its_own_openapi() {
    let text = r##"{
        "openapi": "3.1.0",
        "info": { "title": "T", "version": "1", "summary": "S", "license": { "name": "MIT", "identifier": "MIT" } },
        "jsonSchemaDialect": "https://spec.openapis.org/oas/3.1/dialect/base",
        "webhooks": {},
        "components": {
            "pathItems": {},
            "securitySchemes": {
                "key": { "type": "apiKey", "in": "query", "name": "k" },
                "user": { "type": "http", "scheme": "basic" },
                "open": { "type": "openIdConnect", "openIdConnectUrl": "https://t.example/id" },
                "flow": { "type": "oauth2", "flows": { "implicit": { "authorizationUrl": "https://t.example", "scopes": {} } } }
            },
            "schemas": {
                "A": {
                    "$defs": { "B": {} }, "type": ["object", "null"], "required": ["of-a-base"],
                    "properties": {
                        "n": { "type": "integer", "exclusiveMinimum": 3, "examples": [4] },
                        "c": { "const": "c" }, "any": true, "list": { "type": "array" },
                        "pet": { "oneOf": [{ "$ref": "#/components/schemas/Dog" }], "discriminator": { "propertyName": "is" } }
                    },
                    "patternProperties": { "^x": {} }, "if": {}, "then": {}
                },
                "Dog": { "type": "object", "properties": { "is": { "type": "string" } } }
            }
        },
        "paths": {
            "/a": {
                "get": {
                    "security": [{}, { "key": [], "user": [] }, { "open": ["read"] }, { "flow": [] }],
                    "parameters": [
                        { "name": "c", "in": "cookie", "schema": { "type": "string" } },
                        { "name": "d", "in": "query", "style": "deepObject", "schema": { "type": "object" } },
                        { "name": "e", "in": "query", "content": { "application/json": { "schema": {} } } },
                        { "name": "url", "in": "query", "explode": false, "schema": { "type": "array", "items": {} } }
                    ],
                    "requestBody": { "content": { "multipart/form-data": {
                        "schema": { "type": "object", "properties": { "a": { "type": "array", "items": {} } } },
                        "encoding": { "a": { "contentType": "image/png" } }
                    } } }
                },
                "options": { "responses": { "2XX": { "description": "D", "content": { "text/csv": {} } } } }
            },
            "/b": { "$ref": "#/paths/~1a" },
            "/c": { "get": { "responses": {
                "200": { "description": "D", "content": { "application/json": {
                    "schema": { "$ref": "#/components/schemas/A/properties/n" }
                } } },
                "201": { "description": "D" }
            } } }
        }
    }"##;
    let spec = Spec::parse("test".to_owned(), "test.json".to_owned(), text.to_owned()).expect("it is JSON");
    let found = lint(&spec.foreign("test".to_owned()));
    let advice = ["house-key", "description", "body-example"];
    let found: Vec<_> = found.iter().filter(|finding| !advice.contains(&finding.rule)).collect();
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn whatever_may_be_found_can_be_explained() {
    let explained: BTreeSet<_> = super::explanations().map(|(name, _, _)| name).collect();
    for name in super::foreign::sorted() {
        assert!(explained.contains(name), "`{name}` is no rule");
    }
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut folders = vec![source];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).expect("it can be listed") {
            let path = entry.expect("it can be listed").path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let text = std::fs::read_to_string(&path).expect("it is text");
            for after in text.split(concat!("Finding::", "error(")).skip(1) {
                let name = after.trim_start().strip_prefix('"').and_then(|rest| rest.split('"').next());
                let known = name.is_none_or(|name| explained.contains(name) || name == "rule" || name == "stop");
                assert!(known, "{}: `--explain` does not know {name:?}", path.display());
            }
        }
    }
}

#[test]
fn text_that_is_no_mapping_is_a_finding() {
    for text in ["[]", "7", "''", "a: &a [*a]", "a: 1\na: 2"] {
        if let Ok(spec) = Spec::parse("x".into(), "x.yaml".into(), text.to_owned()) {
            assert_ne!(lint(&spec), [], "{text}");
        }
    }
    let mut spec = fixture("valid");
    for value in [Value::Null, json!([]), json!("openapi")] {
        spec.value = value;
        assert_eq!(lint(&spec).first().map(|finding: &Finding| finding.rule), Some("wrong-type"));
    }
}

/// A small generator with a fixed seed: the same specs in every run.
struct Random(u64);

impl Random {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 33).unwrap_or_default() % limit
    }
}

fn collect(value: &Value, pointer: String, pointers: &mut Vec<String>) {
    match value {
        Value::Object(map) => map.iter().for_each(|(key, value)| collect(value, child(&pointer, key), pointers)),
        Value::Array(list) => {
            list.iter()
                .enumerate()
                .for_each(|(index, value)| collect(value, child(&pointer, &index.to_string()), pointers));
        }
        _ => {}
    }
    pointers.push(pointer);
}

fn without(whole: &Value, pointer: &str) -> Value {
    let mut mutant = whole.clone();
    put(&mut mutant, pointer, Value::Null);
    mutant
}

/// The value under another name.
fn renamed(whole: &Value, pointer: &str) -> Value {
    let mut mutant = whole.clone();
    let Some((parent, key)) = pointer.rsplit_once('/') else { return json!({}) };
    let key = key.replace("~1", "/").replace("~0", "~");
    if let Some(Value::Object(map)) = mutant.pointer_mut(parent)
        && let Some(value) = map.shift_remove(&key)
    {
        map.insert(format!("}}é{key}/{{~"), value);
    }
    mutant
}

/// Sets a value, adds a key or an item, or removes a key by `null`.
fn put(whole: &mut Value, pointer: &str, value: Value) {
    let Some((parent, key)) = pointer.rsplit_once('/') else {
        *whole = value;
        return;
    };
    let key = key.replace("~1", "/").replace("~0", "~");
    match whole.pointer_mut(parent) {
        Some(Value::Object(map)) if value.is_null() => {
            map.shift_remove(&key);
        }
        Some(Value::Object(map)) => {
            map.insert(key, value);
        }
        Some(Value::Array(list)) => match list.get_mut(key.parse::<usize>().expect("an index")) {
            Some(item) => *item = value,
            None => list.push(value),
        },
        other => panic!("there is no {parent} to change in {other:?}"),
    }
}

const PROVIDERS: [&str; 5] = ["highq", "hostaway", "spruce", "ucwa", "ziik"];

fn provider_spec(provider: &str) -> Spec {
    let specs = Path::new(env!("CARGO_MANIFEST_DIR")).join("../specs");
    read(specs.join(provider).with_extension("yaml"))
}

fn fixtures() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/lint")
}

fn fixture(name: &str) -> Spec {
    read(fixtures().join(name).with_extension("yaml"))
}

fn read(path: PathBuf) -> Spec {
    let text = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    Spec::parse("test".to_owned(), path.display().to_string(), text).unwrap_or_else(|unread| panic!("{:?}", unread.1))
}
