//! A spec in OpenAPI's own words: what the dialect says beyond them is said in them, as schemathesis knows no other.

use super::samples::{self, Samples};
use serde_json::{Map, Value, json};

/// `base_path` is what the server has before all paths.
pub(super) fn plain(spec: &Value, base_path: &str, samples: &Samples) -> Value {
    let mut document = spec.clone();
    each_object(&mut document, &mut |object| {
        accept_numbers(object);
        accept_null(object);
        accept_empty_lists(object);
        tell_variants(object);
        show_what_is_there(object, samples);
        show_what_succeeds(object);
    });
    if let Some(name) = spec["x-envelope"]["value"].as_str().filter(|_| spec["x-envelope"].get("status").is_none()) {
        let named = spec["components"]["responses"].clone();
        each_object(&mut document, &mut |object| unwrap_replies(object, &named, name));
    }
    spell_out_paths(&mut document, base_path);
    document
}

fn each_object(value: &mut Value, change: &mut impl FnMut(&mut Map<String, Value>)) {
    match value {
        Value::Object(object) => {
            object.values_mut().for_each(|value| each_object(value, change));
            change(object);
        }
        Value::Array(values) => values.iter_mut().for_each(|value| each_object(value, change)),
        _ => {}
    }
}

/// Each path from the root of the host: schemathesis does not ask the servers of an operation.
fn spell_out_paths(document: &mut Value, base_path: &str) {
    let paths = document["paths"].as_object_mut().map(std::mem::take).unwrap_or_default();
    let spelt_out = paths.into_iter().map(|(path, item)| {
        let own =
            item.as_object().into_iter().flatten().find_map(|(_, operation)| operation["servers"][0]["url"].as_str());
        let before = own.map_or(base_path, |url| url.splitn(4, '/').nth(3).unwrap_or_default());
        (format!("{before}{path}"), item)
    });
    document["paths"] = Value::Object(spelt_out.collect());
}

/// A property that is a `$ref`, with or without a description of its own, and not required may be `null`: OpenAPI 3.0 cannot
/// say that of a `$ref`.
fn accept_null(schema: &mut Map<String, Value>) {
    let required = schema.get("required").cloned().unwrap_or_default();
    let required = |name: &str| required.as_array().is_some_and(|all| all.iter().any(|it| it == name));
    for (name, property) in schema.get_mut("properties").and_then(Value::as_object_mut).into_iter().flatten() {
        let is_reference = property.get("$ref").is_some() || property.get("allOf").is_some();
        if is_reference && !required(name) {
            *property = json!({"anyOf": [property, {"nullable": true, "enum": [null]}]});
        }
    }
}

/// What has no names of its own comes as an empty list where there is nothing in it: Ziik shows it so.
fn accept_empty_lists(schema: &mut Map<String, Value>) {
    let is_bag = schema.get("type") == Some(&json!("object"))
        && schema.get("additionalProperties").is_some_and(|more| *more != json!(false))
        && !schema.contains_key("properties");
    if is_bag {
        let bag = Value::Object(std::mem::take(schema));
        schema.insert("anyOf".to_owned(), json!([bag, {"type": "array", "maxItems": 0}]));
    }
}

/// The discriminator alone says which variant a value is, and `oneOf` wants that no other fits.
fn tell_variants(schema: &mut Map<String, Value>) {
    let Some(discriminator) = schema.get("discriminator").cloned() else { return };
    let property = discriminator["propertyName"].as_str().unwrap_or_default();
    let mapping: Vec<_> = discriminator["mapping"].as_object().into_iter().flatten().collect();
    for variant in schema.get_mut("oneOf").and_then(Value::as_array_mut).into_iter().flatten() {
        let values: Vec<_> = mapping.iter().filter(|(_, to)| variant["$ref"] == **to).map(|(value, _)| value).collect();
        let told = json!({"type": "object", "required": [property], "properties": {property: {"enum": values}}});
        *variant = json!({"allOf": [variant, told]});
    }
    schema.remove("discriminator");
}

/// `string-or-integer` is text, or a bare number.
fn accept_numbers(schema: &mut Map<String, Value>) {
    if schema.get("format") != Some(&json!("string-or-integer")) {
        return;
    }
    schema.remove("type");
    schema.remove("format");
    let nullable = schema.remove("nullable").unwrap_or(json!(false));
    let text = json!({"type": "string", "nullable": nullable});
    schema.insert("anyOf".to_owned(), json!([text, {"type": "integer"}]));
}

/// The vendor's sample ids are not in the sandbox.
fn show_what_is_there(parameter: &mut Map<String, Value>, samples: &Samples) {
    if parameter.get("in") != Some(&json!("path")) {
        return;
    }
    let name = parameter.get("name").and_then(Value::as_str).unwrap_or_default();
    let Some(value) = samples.get(&format!("path.{name}")).and_then(|values| values.first()) else { return };
    let is_text = parameter.get("schema").is_some_and(|schema| schema["type"] == "string");
    let value = if is_text && !value.is_string() { json!(value.to_string()) } else { value.clone() };
    parameter.insert("example".to_owned(), value);
}

/// Nor is what the vendor's sample bodies name.
fn show_what_succeeds(operation: &mut Map<String, Value>) {
    let name = operation.get("operationId").and_then(Value::as_str).unwrap_or_default();
    let Some(body) = samples::body(name) else { return };
    let media = operation.get_mut("requestBody").and_then(|it| it.pointer_mut("/content/application~1json"));
    if let Some(media) = media.and_then(Value::as_object_mut) {
        media.remove("examples");
        media.insert("example".to_owned(), body);
    }
}

/// `x-envelope: { value: data }`: a reply comes alone, or as that property of an object.
fn unwrap_replies(operation: &mut Map<String, Value>, named: &Value, name: &str) {
    let responses = operation.get_mut("responses").and_then(Value::as_object_mut).into_iter().flatten();
    for (_, response) in responses.filter(|(status, _)| status.starts_with('2')) {
        // Spelt out, as a failure may have the same.
        if let Some(reference) = response["$ref"].as_str() {
            *response = named[reference.rsplit('/').next().unwrap_or_default()].clone();
        }
        let Some(media) = response.pointer_mut("/content/application~1json") else { continue };
        let schema = media["schema"].take();
        let wrapped = json!({"type": "object", "required": [name], "properties": {name: schema}});
        media["schema"] = json!({"anyOf": [schema, wrapped]});
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn plain(spec: Value) -> Value {
        let mut plain = super::plain(&spec, "/v1", &Samples::from([("path.id".to_owned(), vec![json!(7)])]));
        if spec.get("paths").is_none() {
            plain.as_object_mut().expect("a document").remove("paths");
        }
        plain
    }

    #[test]
    fn a_number_may_stand_for_text_where_the_dialect_says_so() {
        let schema =
            json!({"a": {"type": "string", "format": "string-or-integer", "nullable": true, "description": "A."}});
        let expected =
            json!({"a": {"description": "A.", "anyOf": [{"type": "string", "nullable": true}, {"type": "integer"}]}});
        assert_eq!(plain(schema), expected);
    }

    #[test]
    fn an_optional_reference_may_be_null_and_a_required_one_may_not() {
        let described = json!({"description": "D.", "allOf": [{"$ref": "#/D"}]});
        let either = |it: Value| json!({"anyOf": [it, {"nullable": true, "enum": [null]}]});
        let properties = |b: Value, d: Value| json!({"required": ["a"], "properties": {"a": {"$ref": "#/A"}, "b": b, "c": {}, "d": d}});
        let b = json!({"$ref": "#/B"});
        let expected = properties(either(b.clone()), either(described.clone()));
        assert_eq!(plain(properties(b, described)), expected);
    }

    #[test]
    fn an_empty_list_may_stand_for_an_empty_bag_and_for_no_other_object() {
        let bag = json!({"type": "object", "additionalProperties": true});
        let object = json!({"type": "object", "properties": {"a": {}}});
        let either = json!({"anyOf": [bag, {"type": "array", "maxItems": 0}]});
        assert_eq!(plain(json!({"a": bag, "b": object})), json!({"a": either, "b": object}));
    }

    #[test]
    fn a_variant_is_told_by_its_discriminator() {
        let union = json!({
            "oneOf": [{"$ref": "#/Team"}],
            "discriminator": {"propertyName": "type", "mapping": {"team": "#/Team", "group": "#/Team"}},
        });
        let told = json!({"type": "object", "required": ["type"], "properties": {"type": {"enum": ["team", "group"]}}});
        assert_eq!(plain(union), json!({"oneOf": [{"allOf": [{"$ref": "#/Team"}, told]}]}));
    }

    #[test]
    fn a_path_begins_at_the_root_of_its_host() {
        let own = json!({"get": {"servers": [{"url": "https://{host}"}]}});
        let spec = json!({"paths": {"/users": {"get": {}}, "/token": own}});
        assert_eq!(plain(spec)["paths"], json!({"/v1/users": {"get": {}}, "/token": own}));
    }

    #[test]
    fn an_example_in_a_path_is_one_the_sandbox_has() {
        let parameter = |place: &str, example: Value, kind: &str| json!({"a": {"in": place, "name": "id", "example": example, "schema": {"type": kind}}});
        assert_eq!(plain(parameter("path", json!(1), "integer")), parameter("path", json!(7), "integer"));
        assert_eq!(plain(parameter("path", json!("1"), "string")), parameter("path", json!("7"), "string"));
        assert_eq!(plain(parameter("query", json!(1), "integer")), parameter("query", json!(1), "integer"));
    }

    #[test]
    fn a_reply_may_be_wrapped_only_where_the_dialect_says_so() {
        let schema = json!({"type": "string"});
        let reply = |envelope: Value, schema: Value| json!({"x-envelope": envelope, "responses": {"200": {"content": {"application/json": {"schema": schema}}}}});
        let wrapped = json!({"type": "object", "required": ["data"], "properties": {"data": schema}});
        let alone = json!({"value": "data"});
        let either = json!({"anyOf": [schema, wrapped]});
        assert_eq!(plain(reply(alone.clone(), schema.clone())), reply(alone, either));

        let mut by_name = reply(json!({"value": "data"}), json!({}));
        let response =
            std::mem::replace(&mut by_name["responses"]["200"], json!({"$ref": "#/components/responses/It"}));
        by_name["components"]["responses"]["It"] = response;
        let spelt_out_reply = &plain(by_name)["responses"]["200"]["content"]["application/json"]["schema"];
        assert!(spelt_out_reply["anyOf"].is_array());

        let spelt_out = json!({"value": "result", "status": "status"});
        assert_eq!(plain(reply(spelt_out.clone(), schema.clone())), reply(spelt_out, schema));
    }
}
