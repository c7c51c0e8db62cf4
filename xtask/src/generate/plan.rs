//! Step 2: what the generated client needs to know of a spec, and the generator cannot carry.
//!
//! The spec has been linted, so most of what is read here is there; what is not, or what no client can be made of, is
//! still a finding with its place.

use super::paging::{Paging, paging};
use crate::finding::Finding;
use crate::generate::unions::Union;
use crate::generate::webhooks::{self, Webhooks};
pub(crate) use crate::lint::names::{pascal, snake};
use crate::spec::{Spec, child};
use indexmap::IndexMap;
use serde_json::{Map, Value};

type Result<T> = std::result::Result<T, Finding>;

/// A whole document.
#[derive(Debug)]
pub(crate) struct Plan {
    pub(crate) provider: String,
    pub(crate) title: String,
    pub(crate) description: String,
    pub(crate) docs_url: Option<String>,
    pub(crate) server: String,
    pub(crate) variables: Vec<ServerVariable>,
    pub(crate) auth: Option<AuthPlan>,
    pub(crate) envelope: Option<EnvelopePlan>,
    /// The property in which a reply's value may come.
    pub(crate) wrapper: Option<String>,
    pub(crate) rate_limits: Vec<RateLimit>,
    pub(crate) limit_headers: Option<LimitHeaders>,
    pub(crate) tags: Vec<Tag>,
    pub(crate) operations: Vec<Operation>,
    pub(crate) schemas: IndexMap<String, Schema>,
    pub(crate) webhooks: Option<Webhooks>,
}

#[derive(Debug)]
pub(crate) struct ServerVariable {
    pub(crate) name: String,
    pub(crate) description: String,
    /// Only a variable with an `enum` has a default worth using.
    pub(crate) default: Option<String>,
    pub(crate) values: Vec<String>,
}

#[derive(Debug)]
pub(crate) struct AuthPlan {
    pub(crate) description: String,
    pub(crate) scheme: AuthScheme,
    pub(crate) token_expired: Option<u16>,
    pub(crate) token_delay: Option<u64>,
}

#[derive(Debug)]
pub(crate) enum AuthScheme {
    /// A bearer token that the caller brings.
    Bearer,
    /// A bearer token made of two parts.
    Basic {
        user: String,
        password: String,
    },
    /// A login of the provider's own.
    Login {
        path: String,
        fields: Vec<String>,
        token: Vec<String>,
        expires_at: Option<String>,
        renew: Option<String>,
    },
    ClientCredentials {
        token_url: String,
        scope: String,
    },
    Password {
        token_url: String,
    },
    AuthorizationCode {
        authorization_url: String,
        scope: String,
        token_url: String,
        refresh_url: String,
    },
}

#[derive(Debug)]
pub(crate) struct EnvelopePlan {
    pub(crate) status: String,
    pub(crate) failed: String,
    pub(crate) value: String,
    /// The schema of a reply that failed.
    pub(crate) failure: String,
}

#[derive(Debug)]
pub(crate) struct RateLimit {
    pub(crate) requests: u64,
    /// In seconds.
    pub(crate) window: u64,
    pub(crate) per: String,
}

/// Response headers that report a limit, and its window in seconds.
#[derive(Debug)]
pub(crate) struct LimitHeaders {
    pub(crate) limit: String,
    pub(crate) remaining: String,
    pub(crate) window: u64,
}

#[derive(Debug)]
pub(crate) struct Tag {
    pub(crate) name: String,
    pub(crate) description: String,
}

/// Where a fact comes from.
#[derive(Debug, Clone, Default)]
pub(crate) struct Provenance {
    pub(crate) status: String,
    pub(crate) note: Option<String>,
}

#[derive(Debug)]
pub(crate) struct Operation {
    /// The JSON pointer of the operation, for findings.
    pub(crate) pointer: String,
    /// The vendor's name.
    pub(crate) id: String,
    pub(crate) name: String,
    pub(crate) type_name: String,
    pub(crate) tag: String,
    pub(crate) method: String,
    pub(crate) path: String,
    /// Does it live at the root of the host, outside the base path?
    pub(crate) at_root: bool,
    pub(crate) summary: String,
    pub(crate) description: String,
    pub(crate) docs_url: Option<String>,
    pub(crate) provenance: Option<Provenance>,
    pub(crate) deprecated: bool,
    pub(crate) authenticated: bool,
    pub(crate) rel: Option<String>,
    pub(crate) repeat: Repeat,
    pub(crate) duplicate: Option<Duplicate>,
    pub(crate) settle: Option<Settle>,
    pub(crate) paging: Option<Paging>,
    pub(crate) parameters: Vec<Parameter>,
    pub(crate) body: Option<Body>,
    pub(crate) reply: Reply,
    pub(crate) errors: Vec<ErrorReply>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Repeat {
    Safe,
    Keyed { header: String, retention: Option<String> },
    Correlated { query: String },
    Never,
}

/// What the vendor answers to a repeat that it recognised.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Duplicate {
    pub(crate) status: u64,
    /// The property of the error's body that says so, and its value.
    pub(crate) property: String,
    pub(crate) value: String,
}

/// How to find out what became of a message.
#[derive(Debug)]
pub(crate) enum Settle {
    Impossible { reason: String },
    Search(Box<Search>),
}

#[derive(Debug)]
pub(crate) struct Search {
    /// The vendor's name of the operation that reads the conversation.
    pub(crate) read: String,
    pub(crate) query: Vec<(String, String)>,
    pub(crate) items: String,
    pub(crate) same: Vec<(String, String)>,
    pub(crate) exact: bool,
    pub(crate) also: Vec<(String, String)>,
    pub(crate) id: String,
    pub(crate) at: Option<String>,
    pub(crate) offset: Option<String>,
    /// How many items a full page has, where that is known.
    pub(crate) page: Option<u64>,
    /// An operation, and where the link to it is.
    pub(crate) follow: Option<(String, String)>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Location {
    Path,
    Query,
    Header,
    /// A part of a multipart body.
    Part,
}

#[derive(Debug)]
pub(crate) struct Parameter {
    pub(crate) name: String,
    pub(crate) location: Location,
    pub(crate) required: bool,
    pub(crate) description: String,
    pub(crate) limits: Limits,
    pub(crate) form: Option<Form>,
    pub(crate) default: Option<Value>,
    pub(crate) schema: Value,
}

/// What a provider is documented to refuse.
#[derive(Debug, Clone, Default)]
pub(crate) struct Limits {
    pub(crate) min_length: Option<u64>,
    pub(crate) max_length: Option<u64>,
    pub(crate) min_items: Option<u64>,
    pub(crate) max_items: Option<u64>,
    pub(crate) minimum: Option<Value>,
    pub(crate) maximum: Option<Value>,
    pub(crate) pattern: Option<String>,
}

/// A wire form that becomes another Rust type than the generator would choose.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Form {
    UnixTime,
    SpaceDateTime,
    AjaxDateTime,
    IntBool,
    StringOrInteger,
    Secret,
    Link,
    File,
}

#[derive(Debug)]
pub(crate) struct Body {
    pub(crate) required: bool,
    pub(crate) description: String,
    pub(crate) kind: BodyKind,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum BodyKind {
    Json {
        schema: String,
    },
    Form {
        schema: String,
    },
    JsonOrXml {
        schema: String,
        root: String,
    },
    Text {
        media_types: Vec<String>,
    },
    /// The parts are among the operation's parameters.
    Multipart {
        schema: String,
    },
}

#[derive(Debug)]
pub(crate) struct Reply {
    pub(crate) statuses: Vec<u16>,
    pub(crate) description: String,
    pub(crate) kind: ReplyKind,
    pub(crate) headers: Vec<Header>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum ReplyKind {
    Empty,
    Json {
        schema: String,
    },
    JsonOrXml {
        schema: String,
    },
    /// A file.
    Bytes,
    /// The reply's schema, of which only the value is returned.
    Enveloped {
        schema: String,
    },
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Header {
    pub(crate) name: String,
    pub(crate) description: String,
    pub(crate) kind: HeaderKind,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum HeaderKind {
    Text,
    Integer,
    Number,
    Boolean,
    Link,
}

#[derive(Debug)]
pub(crate) struct ErrorReply {
    /// `404`, `4XX` or `default`.
    pub(crate) status: String,
    pub(crate) description: String,
    pub(crate) schema: Option<String>,
}

#[derive(Debug)]
pub(crate) struct Schema {
    pub(crate) description: String,
    pub(crate) provenance: Option<Provenance>,
    /// The root element of the schema as an XML document.
    pub(crate) xml_name: Option<String>,
    /// Are properties kept that the spec does not name?
    pub(crate) keeps_others: bool,
    /// In the order of the spec.
    pub(crate) properties: IndexMap<String, Property>,
    pub(crate) union: Option<Union>,
}

impl Schema {
    /// The schemas this one leads to.
    pub(crate) fn refers_to(&self) -> impl Iterator<Item = &str> {
        let properties = self.properties.values().flat_map(|property| &property.refers_to).map(String::as_str);
        let variants = self.union.iter().flat_map(|union| &union.variants).map(|variant| variant.schema.as_str());
        properties.chain(variants)
    }
}

#[derive(Debug)]
pub(crate) struct Property {
    pub(crate) description: String,
    pub(crate) provenance: Option<Provenance>,
    pub(crate) limits: Limits,
    pub(crate) form: Option<Form>,
    pub(crate) default: Option<Value>,
    pub(crate) example: Option<Value>,
    pub(crate) deprecated: bool,
    /// The schemas this property leads to.
    pub(crate) refers_to: Vec<String>,
}

impl Plan {
    /// The names of all schemas that can be part of a request, so that values of them are made by users.
    pub(crate) fn request_schemas(&self) -> Vec<&str> {
        let bodies = self.operations.iter().filter_map(|operation| match &operation.body.as_ref()?.kind {
            BodyKind::Json { schema } | BodyKind::Form { schema } | BodyKind::JsonOrXml { schema, .. } => {
                Some(schema.as_str())
            }
            BodyKind::Text { .. } | BodyKind::Multipart { .. } => None,
        });
        self.reachable(bodies.collect())
    }

    /// Is the schema that of a multipart body, which becomes no type?
    pub(crate) fn is_multipart(&self, schema: &str) -> bool {
        let bodies = self.operations.iter().filter_map(|operation| operation.body.as_ref());
        bodies.into_iter().any(|body| matches!(&body.kind, BodyKind::Multipart { schema: found } if found == schema))
    }

    /// The names of all schemas that are written or read as XML.
    pub(crate) fn xml_schemas(&self) -> Vec<&str> {
        let mut start = Vec::new();
        for operation in &self.operations {
            let in_body = match operation.body.as_ref().map(|body| &body.kind) {
                Some(BodyKind::JsonOrXml { schema, .. }) => Some(schema.as_str()),
                _ => None,
            };
            let in_reply = match &operation.reply.kind {
                ReplyKind::JsonOrXml { schema } => Some(schema.as_str()),
                _ => None,
            };
            if in_body.is_some() || in_reply.is_some() {
                start.extend(operation.errors.iter().filter_map(|error| error.schema.as_deref()));
            }
            start.extend(in_body.into_iter().chain(in_reply));
        }
        self.reachable(start)
    }

    /// These schemas and all that they lead to.
    fn reachable<'a>(&'a self, mut next: Vec<&'a str>) -> Vec<&'a str> {
        let mut reached: Vec<&str> = Vec::new();
        while let Some(name) = next.pop() {
            if reached.contains(&name) {
                continue;
            }
            reached.push(name);
            if let Some(schema) = self.schemas.get(name) {
                next.extend(schema.refers_to());
            }
        }
        reached
    }
}

/// Reads the plan out of a linted spec.
pub(crate) fn plan(spec: &Spec) -> Result<Plan> {
    let document = Document { root: &spec.value };
    let info = document.at("/info");
    let server = document.at("/servers/0");
    let envelope = spec.value.get("x-envelope");
    let wrapper = envelope.filter(|envelope| envelope.get("status").is_none()).map(|envelope| text(envelope, "value"));
    let envelope = envelope.filter(|envelope| envelope.get("status").is_some()).map(|envelope| EnvelopePlan {
        status: text(envelope, "status"),
        failed: text(envelope, "failed"),
        value: text(envelope, "value"),
        failure: text(envelope, "failure"),
    });
    let schemas = document.schemas();
    let operations = document.operations(&envelope, &text(server, "url"))?;
    Ok(Plan {
        provider: spec.provider.clone(),
        title: text(info, "title"),
        description: text(info, "description"),
        docs_url: info.pointer("/contact/url").and_then(Value::as_str).map(str::to_owned),
        server: text(server, "url"),
        variables: variables(server),
        auth: document.auth(&operations)?,
        envelope,
        wrapper,
        rate_limits: list(spec.value.pointer("/x-rate-limit/limits"))
            .map(|limit| RateLimit {
                requests: limit.get("requests").and_then(Value::as_u64).unwrap_or_default(),
                window: seconds(&text(limit, "window")).unwrap_or_default(),
                per: text(limit, "per"),
            })
            .collect(),
        limit_headers: limit_headers(spec.value.get("x-rate-limit")),
        tags: list(spec.value.get("tags"))
            .map(|tag| Tag { name: text(tag, "name"), description: text(tag, "description") })
            .collect(),
        operations,
        schemas,
        webhooks: webhooks::webhooks(&spec.value),
    })
}

fn variables(server: &Value) -> Vec<ServerVariable> {
    object(server.get("variables"))
        .map(|(name, variable)| {
            let values: Vec<_> = list(variable.get("enum")).filter_map(Value::as_str).map(str::to_owned).collect();
            ServerVariable {
                name: name.clone(),
                description: text(variable, "description"),
                default: (!values.is_empty()).then(|| text(variable, "default")),
                values,
            }
        })
        .collect()
}

const METHODS: [&str; 8] = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

struct Document<'a> {
    root: &'a Value,
}

impl<'a> Document<'a> {
    fn at(&self, pointer: &str) -> &'a Value {
        self.root.pointer(pointer).unwrap_or(&Value::Null)
    }

    /// Follows references to their end, which the linter has made sure of.
    fn resolve(&self, mut value: &'a Value) -> &'a Value {
        for _ in 0..32 {
            let Some(reference) = value.get("$ref").and_then(Value::as_str) else { return value };
            value = self.at(reference.trim_start_matches('#'));
        }
        value
    }

    fn schemas(&self) -> IndexMap<String, Schema> {
        object(self.root.pointer("/components/schemas"))
            .map(|(name, schema)| {
                let properties = object(schema.get("properties"))
                    .map(|(name, property)| (name.clone(), self.property(property)))
                    .collect();
                let schema = Schema {
                    description: text(schema, "description"),
                    provenance: provenance(schema),
                    xml_name: schema.pointer("/xml/name").and_then(Value::as_str).map(str::to_owned),
                    keeps_others: flag(schema, "additionalProperties"),
                    properties,
                    union: Union::read(schema),
                };
                (name.clone(), schema)
            })
            .collect()
    }

    fn property(&self, property: &'a Value) -> Property {
        let mut refers_to = Vec::new();
        for part in [Some(property), property.get("items"), property.get("additionalProperties")].into_iter().flatten()
        {
            refers_to.extend(reference(part));
        }
        // A reference takes no siblings, so what it leads to speaks for it.
        Property {
            description: text(self.resolve(property), "description"),
            provenance: provenance(property),
            limits: limits(property),
            form: form(property),
            default: property.get("default").cloned(),
            example: property.get("example").cloned(),
            deprecated: flag(property, "deprecated"),
            refers_to,
        }
    }

    fn operations(&self, envelope: &Option<EnvelopePlan>, server: &str) -> Result<Vec<Operation>> {
        let mut operations = Vec::new();
        for (path, item) in object(self.root.get("paths")) {
            let item_pointer = child("/paths", path);
            for (method, value) in object(Some(item)).filter(|(key, _)| METHODS.contains(&key.as_str())) {
                let pointer = child(&item_pointer, method);
                operations.push(self.operation(pointer, path, item, method, value, envelope, server)?);
            }
        }
        Ok(operations)
    }

    #[allow(clippy::too_many_arguments)]
    fn operation(
        &self,
        pointer: String,
        path: &str,
        item: &'a Value,
        method: &str,
        value: &'a Value,
        envelope: &Option<EnvelopePlan>,
        server: &str,
    ) -> Result<Operation> {
        let id = text(value, "operationId");
        if id.is_empty() {
            return Err(Finding::error("operation-id", pointer, "the operation has no `operationId`"));
        }
        let mut parameters: Vec<_> = list(item.get("parameters"))
            .chain(list(value.get("parameters")))
            .map(|parameter| self.parameter(self.resolve(parameter)))
            .collect();
        let body = self.body(&pointer, value)?;
        if let Some(BodyKind::Multipart { schema }) = body.as_ref().map(|body| &body.kind) {
            parameters.extend(self.parts(schema));
        }
        let own_server = value.pointer("/servers/0/url").or(item.pointer("/servers/0/url")).and_then(Value::as_str);
        let (at_root, path) = match own_server {
            None => (false, path.to_owned()),
            Some(own) if own == server => (false, path.to_owned()),
            Some(own) => (true, format!("{}{path}", path_of(own))),
        };
        let security = value.get("security").or(self.root.get("security"));
        Ok(Operation {
            name: snake(&id),
            type_name: pascal(&id),
            tag: value.pointer("/tags/0").and_then(Value::as_str).unwrap_or("Operations").to_owned(),
            method: method.to_owned(),
            path,
            at_root,
            summary: text(value, "summary"),
            description: text(value, "description"),
            docs_url: value.pointer("/externalDocs/url").and_then(Value::as_str).map(str::to_owned),
            provenance: provenance(value),
            deprecated: flag(value, "deprecated"),
            authenticated: security.and_then(Value::as_array).is_some_and(|schemes| !schemes.is_empty()),
            rel: value.get("x-rel").and_then(Value::as_str).map(str::to_owned),
            repeat: repeat(method, value.get("x-idempotency")),
            duplicate: duplicate(value.pointer("/x-idempotency/repeat")),
            settle: self.settle(value.get("x-settle")),
            paging: paging(value),
            parameters,
            body,
            reply: self.reply(&pointer, value, envelope)?,
            errors: self.errors(&pointer, value)?,
            id,
            pointer,
        })
    }

    fn settle(&self, settle: Option<&'a Value>) -> Option<Settle> {
        let settle = settle?;
        if let Some(reason) = settle.get("impossible").and_then(Value::as_str) {
            return Some(Settle::Impossible { reason: reason.to_owned() });
        }
        let read = text(settle, "read");
        let pagination = object(self.root.get("paths"))
            .flat_map(|(_, item)| object(Some(item)))
            .find(|(_, operation)| operation.get("operationId").and_then(Value::as_str) == Some(&read))
            .and_then(|(_, operation)| operation.get("x-pagination"));
        let counted = pagination.filter(|pagination| text(pagination, "style") == "offset");
        let query = pairs(settle.get("query"));
        let size = pagination.map(|pagination| text(pagination, "size")).unwrap_or_default();
        Some(Settle::Search(Box::new(Search {
            items: text(settle, "items"),
            same: pairs(settle.get("same")),
            exact: flag(settle, "exact"),
            also: pairs(settle.get("also")),
            id: text(settle, "id"),
            at: settle.get("at").and_then(Value::as_str).map(str::to_owned),
            offset: counted.map(|pagination| text(pagination, "at")),
            page: query.iter().find(|(name, _)| *name == size).and_then(|(_, value)| value.parse().ok()),
            follow: settle.get("follow").map(|follow| (text(follow, "operation"), text(follow, "href"))),
            query,
            read,
        })))
    }

    fn parameter(&self, value: &'a Value) -> Parameter {
        let schema = value.get("schema").unwrap_or(&Value::Null);
        let location = match value.get("in").and_then(Value::as_str) {
            Some("path") => Location::Path,
            Some("header") => Location::Header,
            _ => Location::Query,
        };
        Parameter {
            name: text(value, "name"),
            location,
            required: flag(value, "required"),
            description: text(value, "description"),
            limits: limits(self.resolve(schema)),
            form: form(self.resolve(schema)),
            default: schema.get("default").cloned(),
            schema: schema.clone(),
        }
    }

    /// The parts of a multipart body.
    fn parts(&self, schema: &str) -> Vec<Parameter> {
        let schema = self.at(&format!("/components/schemas/{schema}"));
        let required: Vec<_> = list(schema.get("required")).filter_map(Value::as_str).collect();
        object(schema.get("properties"))
            .map(|(name, property)| {
                let found = self.resolve(property);
                Parameter {
                    name: name.clone(),
                    location: Location::Part,
                    required: required.contains(&name.as_str()),
                    description: text(found, "description"),
                    limits: limits(found),
                    form: form(found),
                    default: found.get("default").cloned(),
                    schema: property.clone(),
                }
            })
            .collect()
    }

    fn body(&self, pointer: &str, operation: &'a Value) -> Result<Option<Body>> {
        let Some(body) = operation.get("requestBody") else { return Ok(None) };
        let pointer = child(pointer, "requestBody");
        let body = self.resolve(body);
        let content: Vec<_> = object(body.get("content")).collect();
        let types: Vec<_> = content.iter().map(|(media_type, _)| bare(media_type)).collect();
        let schema = || schema_of(&content, &pointer);
        let kind = match types.as_slice() {
            ["application/json"] => BodyKind::Json { schema: schema()? },
            ["application/x-www-form-urlencoded"] => BodyKind::Form { schema: schema()? },
            ["multipart/form-data"] => BodyKind::Multipart { schema: schema()? },
            ["application/json", "application/xml"] | ["application/xml", "application/json"] => {
                let schema = schema()?;
                let root = self.root.pointer(&format!("/components/schemas/{schema}/xml/name")).and_then(Value::as_str);
                let Some(root) = root else {
                    return Err(Finding::error("xml-root", pointer, format!("`{schema}` names no XML root element"))
                        .fix(format!("add `xml: {{ name: … }}` to components.schemas.{schema}")));
                };
                BodyKind::JsonOrXml { root: root.to_owned(), schema }
            }
            types if !types.is_empty() && types.iter().all(|media_type| media_type.starts_with("text/")) => {
                BodyKind::Text { media_types: types.iter().map(|&media_type| media_type.to_owned()).collect() }
            }
            types => {
                let message = format!("a request body in {} is not supported", types.join(" and "));
                return Err(Finding::error("request-media-type", child(&pointer, "content"), message).fix(
                    "use application/json, application/json with application/xml, \
                     application/x-www-form-urlencoded, multipart/form-data, or text types",
                ));
            }
        };
        Ok(Some(Body { required: flag(body, "required"), description: text(body, "description"), kind }))
    }

    fn reply(&self, pointer: &str, operation: &'a Value, envelope: &Option<EnvelopePlan>) -> Result<Reply> {
        let responses = child(pointer, "responses");
        let mut reply: Option<Reply> = None;
        for (status, response) in object(operation.get("responses")) {
            let Ok(code) = status.parse::<u16>() else { continue };
            if !(200..300).contains(&code) {
                continue;
            }
            let place = child(&responses, status);
            let response = self.resolve(response);
            let content: Vec<_> = object(response.get("content")).collect();
            let kind = self.reply_kind(&content, &place, envelope)?;
            let headers = self.headers(response);
            match &mut reply {
                None => {
                    reply =
                        Some(Reply { statuses: vec![code], description: text(response, "description"), kind, headers });
                }
                Some(first) if first.kind == kind => {
                    first.statuses.push(code);
                    for header in headers {
                        if !first.headers.iter().any(|known| known.name == header.name) {
                            first.headers.push(header);
                        }
                    }
                }
                Some(_) => {
                    return Err(Finding::error("several-success-types", place, "the success replies differ in type")
                        .fix("give all 2xx responses the same schema; several are not supported yet"));
                }
            }
        }
        reply.ok_or_else(|| {
            Finding::error("no-success", responses, "no 2xx response is described")
                .fix("add the response of a successful call")
        })
    }

    fn reply_kind(
        &self,
        content: &[(&String, &'a Value)],
        pointer: &str,
        envelope: &Option<EnvelopePlan>,
    ) -> Result<ReplyKind> {
        let types: Vec<_> = content.iter().map(|(media_type, _)| bare(media_type)).collect();
        match types.as_slice() {
            [] => Ok(ReplyKind::Empty),
            ["application/json"] => {
                let schema = schema_of(content, pointer)?;
                let has = |property: &str| {
                    self.root.pointer(&format!("/components/schemas/{schema}/properties/{property}")).is_some()
                };
                match envelope {
                    Some(envelope) if has(&envelope.status) && has(&envelope.value) => {
                        Ok(ReplyKind::Enveloped { schema })
                    }
                    _ => Ok(ReplyKind::Json { schema }),
                }
            }
            ["application/json", "application/xml"] | ["application/xml", "application/json"] => {
                Ok(ReplyKind::JsonOrXml { schema: schema_of(content, pointer)? })
            }
            _ if content.iter().all(|(_, media)| media.get("schema").and_then(form) == Some(Form::File)) => {
                Ok(ReplyKind::Bytes)
            }
            types => Err(Finding::error(
                "response-media-type",
                child(pointer, "content"),
                format!("a reply in {} is not supported", types.join(" and ")),
            )
            .fix("use application/json, application/json with application/xml, bytes, or no content")),
        }
    }

    fn headers(&self, response: &'a Value) -> Vec<Header> {
        object(response.get("headers"))
            .map(|(name, header)| {
                let header = self.resolve(header);
                let schema = header.get("schema").unwrap_or(&Value::Null);
                let kind = match (text(schema, "type").as_str(), text(schema, "format").as_str()) {
                    ("integer", _) => HeaderKind::Integer,
                    ("number", _) => HeaderKind::Number,
                    ("boolean", _) => HeaderKind::Boolean,
                    (_, "uri-reference") => HeaderKind::Link,
                    _ => HeaderKind::Text,
                };
                Header { name: name.clone(), description: text(header, "description"), kind }
            })
            .collect()
    }

    fn errors(&self, pointer: &str, operation: &'a Value) -> Result<Vec<ErrorReply>> {
        let responses = child(pointer, "responses");
        let mut errors = Vec::new();
        for (status, response) in object(operation.get("responses")) {
            if status.starts_with('2') {
                continue;
            }
            let place = child(&responses, status);
            let response = self.resolve(response);
            let content: Vec<_> =
                object(response.get("content")).filter(|(media_type, _)| is_data(media_type)).collect();
            let schema = match content.is_empty() {
                true => None,
                false => Some(schema_of(&content, &place)?),
            };
            errors.push(ErrorReply { status: status.clone(), description: text(response, "description"), schema });
        }
        errors.sort_by_key(|error| (error.status.ends_with("XX"), error.status == "default", error.status.clone()));
        Ok(errors)
    }

    fn auth(&self, operations: &[Operation]) -> Result<Option<AuthPlan>> {
        let Some((name, scheme)) = object(self.root.pointer("/components/securitySchemes")).next() else {
            return Ok(None);
        };
        let pointer = child("/components/securitySchemes", name);
        let operation = |id: &str, place: &str| {
            operations.iter().find(|operation| operation.id == id).ok_or_else(|| {
                Finding::error(
                    "token-operation",
                    format!("{pointer}/x-token/{place}"),
                    format!("there is no operation `{id}`"),
                )
            })
        };
        let token = scheme.get("x-token");
        let flow = |name: &str| scheme.pointer(&format!("/flows/{name}"));
        let auth = if let Some(basic) = token.and_then(|token| token.get("basic")).and_then(Value::as_array) {
            let part = |index: usize| basic.get(index).and_then(Value::as_str).unwrap_or_default().to_owned();
            AuthScheme::Basic { user: part(0), password: part(1) }
        } else if let Some(token) = token {
            let acquire = operation(&text(token, "acquire"), "acquire")?;
            let renew = match token.get("renew").and_then(Value::as_str) {
                Some(id) => Some(operation(id, "renew")?.path.clone()),
                None => None,
            };
            let schema = match acquire.body.as_ref().map(|body| &body.kind) {
                Some(BodyKind::Json { schema }) => schema,
                _ => {
                    return Err(Finding::error(
                        "token-operation",
                        format!("{pointer}/x-token/acquire"),
                        "the operation takes no JSON body",
                    ));
                }
            };
            AuthScheme::Login {
                path: acquire.path.clone(),
                fields: list(self.root.pointer(&format!("/components/schemas/{schema}/required")))
                    .filter_map(Value::as_str)
                    .map(str::to_owned)
                    .collect(),
                token: list(token.get("token")).filter_map(Value::as_str).map(str::to_owned).collect(),
                expires_at: token.get("expires_at").and_then(Value::as_str).map(str::to_owned),
                renew,
            }
        } else if let Some(flow) = flow("clientCredentials") {
            AuthScheme::ClientCredentials { token_url: text(flow, "tokenUrl"), scope: scope(flow) }
        } else if let Some(flow) = flow("password") {
            AuthScheme::Password { token_url: text(flow, "tokenUrl") }
        } else if let Some(flow) = flow("authorizationCode") {
            let token_url = text(flow, "tokenUrl");
            let refresh_url = flow.get("refreshUrl").and_then(Value::as_str).unwrap_or(&token_url).to_owned();
            let authorization_url = text(flow, "authorizationUrl");
            AuthScheme::AuthorizationCode { authorization_url, scope: scope(flow), token_url, refresh_url }
        } else {
            AuthScheme::Bearer
        };
        Ok(Some(AuthPlan {
            description: text(scheme, "description"),
            scheme: auth,
            token_expired: scheme
                .get("x-token-expired")
                .and_then(Value::as_u64)
                .and_then(|status| status.try_into().ok()),
            token_delay: scheme.get("x-token-delay").and_then(Value::as_str).and_then(seconds),
        }))
    }
}

/// All scopes of an OAuth flow, as they are sent.
fn scope(flow: &Value) -> String {
    let scopes: Vec<_> = object(flow.get("scopes")).map(|(scope, _)| scope.as_str()).collect();
    scopes.join(" ")
}

fn repeat(method: &str, idempotency: Option<&Value>) -> Repeat {
    let Some(idempotency) = idempotency else {
        return if matches!(method, "get" | "head") { Repeat::Safe } else { Repeat::Never };
    };
    let name = text(idempotency, "name");
    match text(idempotency, "by").as_str() {
        "header" if flag(idempotency, "deduplicates") => {
            let retention = idempotency.get("retention").and_then(Value::as_str).map(str::to_owned);
            Repeat::Keyed { header: name, retention }
        }
        "query" if !flag(idempotency, "deduplicates") => Repeat::Correlated { query: name },
        "none" if flag(idempotency, "safe") => Repeat::Safe,
        _ => Repeat::Never,
    }
}

/// A mapping of scalars, as text.
fn pairs(value: Option<&Value>) -> Vec<(String, String)> {
    object(value)
        .map(|(name, value)| (name.clone(), value.as_str().map_or_else(|| value.to_string(), str::to_owned)))
        .collect()
}

fn duplicate(repeat: Option<&Value>) -> Option<Duplicate> {
    let status = repeat?.get("status")?.as_u64()?;
    let (property, value) = object(repeat).find(|(key, _)| *key != "status")?;
    Some(Duplicate { status, property: property.clone(), value: value.as_str()?.to_owned() })
}

fn limit_headers(limit: Option<&Value>) -> Option<LimitHeaders> {
    let headers = limit?.get("headers")?;
    Some(LimitHeaders {
        limit: text(headers, "limit"),
        remaining: text(headers, "remaining"),
        window: seconds(&text(headers, "window"))?,
    })
}

pub(super) fn provenance(value: &Value) -> Option<Provenance> {
    let provenance = value.get("x-provenance")?;
    let note = provenance.get("note").and_then(Value::as_str).map(str::to_owned);
    Some(Provenance { status: text(provenance, "status"), note })
}

fn limits(schema: &Value) -> Limits {
    let number = |key: &str| schema.get(key).and_then(Value::as_u64);
    Limits {
        min_length: number("minLength").filter(|length| *length > 0),
        max_length: number("maxLength"),
        min_items: number("minItems").filter(|items| *items > 0),
        max_items: number("maxItems"),
        minimum: schema.get("minimum").cloned(),
        maximum: schema.get("maximum").cloned(),
        pattern: schema.get("pattern").and_then(Value::as_str).map(str::to_owned),
    }
}

/// The wire form that a schema's type and format name.
pub(crate) fn form(schema: &Value) -> Option<Form> {
    match (text(schema, "type").as_str(), text(schema, "format").as_str()) {
        ("integer", "unix-time") => Some(Form::UnixTime),
        ("integer", "int-bool") => Some(Form::IntBool),
        ("string", "space-date-time") => Some(Form::SpaceDateTime),
        ("string", "ajax-date-time") => Some(Form::AjaxDateTime),
        ("string", "string-or-integer") => Some(Form::StringOrInteger),
        ("string", "password") => Some(Form::Secret),
        ("string", "uri-reference") => Some(Form::Link),
        ("string", "binary") => Some(Form::File),
        _ => None,
    }
}

/// The component that all these media types have as their schema.
fn schema_of(content: &[(&String, &Value)], pointer: &str) -> Result<String> {
    let mut name: Option<String> = None;
    for (media_type, media) in content {
        let place = child(&child(pointer, "content"), media_type);
        let Some(found) = media.get("schema").and_then(reference) else {
            return Err(Finding::error(
                "named-schema",
                child(&place, "schema"),
                "the schema is not a reference to a named one",
            )
            .fix("move it to components.schemas and write `$ref: '#/components/schemas/Name'`"));
        };
        match &name {
            Some(name) if *name != found => {
                return Err(Finding::error("one-schema", place, "the media types have different schemas")
                    .fix(format!("use `{name}` for all of them")));
            }
            _ => name = Some(found),
        }
    }
    name.ok_or_else(|| Finding::error("named-schema", pointer, "the body has no schema"))
}

pub(super) fn reference(schema: &Value) -> Option<String> {
    schema.get("$ref")?.as_str()?.strip_prefix("#/components/schemas/").map(str::to_owned)
}

/// A media type without its parameters.
fn bare(media_type: &str) -> &str {
    media_type.split(';').next().unwrap_or_default().trim()
}

fn is_data(media_type: &str) -> bool {
    let media_type = bare(media_type);
    media_type.ends_with("json") || media_type.ends_with("xml")
}

/// The path of a URL template.
fn path_of(url: &str) -> &str {
    let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
    rest.find('/').map_or("", |slash| &rest[slash..]).trim_end_matches('/')
}

fn seconds(duration: &str) -> Option<u64> {
    let (number, unit) = duration.split_at(duration.len().checked_sub(1)?);
    let factor = match unit {
        "s" => 1,
        "m" => 60,
        "h" => 3600,
        _ => return None,
    };
    Some(number.parse::<u64>().ok()? * factor)
}

pub(super) fn text(value: &Value, key: &str) -> String {
    value.get(key).and_then(Value::as_str).unwrap_or_default().trim().to_owned()
}

fn flag(value: &Value, key: &str) -> bool {
    value.get(key).and_then(Value::as_bool).unwrap_or_default()
}

fn list(value: Option<&Value>) -> impl Iterator<Item = &Value> {
    value.and_then(Value::as_array).into_iter().flatten()
}

pub(super) fn object(value: Option<&Value>) -> impl Iterator<Item = (&String, &Value)> {
    value.and_then(Value::as_object).into_iter().flat_map(Map::iter)
}
