//! What may stand where: the objects of OpenAPI 3.0.3 and of the dialect's extensions, with the keys of each.

use serde_json::Value;

/// A kind of object.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Document,
    Info,
    Contact,
    License,
    Server,
    ServerVariable,
    Components,
    PathItem,
    Operation,
    ExternalDocs,
    Parameter,
    RequestBody,
    MediaType,
    Response,
    Header,
    Example,
    Tag,
    Schema,
    Discriminator,
    Xml,
    SecurityScheme,
    Flows,
    Flow,
    Provenance,
    Idempotency,
    Repeat,
    Settle,
    Follow,
    Envelope,
    Pagination,
    Token,
    RateLimit,
    Limit,
    LimitHeaders,
    Webhooks,
    Signature,
    WebhookEvent,
}

/// The form of a value.
#[derive(Debug, Clone, Copy)]
pub(super) enum Shape {
    Any,
    Text,
    Flag,
    /// A whole number that is not negative.
    Whole,
    Number,
    Object(Kind),
    FlagOrObject(Kind),
    List(&'static Shape),
    Map(&'static Shape),
}

/// Who asks for a key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Need {
    /// Nobody.
    May,
    /// OpenAPI, or the definition of the extension.
    Must,
    /// `specs/README.md`.
    House,
}

/// A key that an object may have.
#[derive(Debug, Clone, Copy)]
pub(super) struct Field {
    pub(super) name: &'static str,
    pub(super) shape: Shape,
    pub(super) need: Need,
}

const fn may(name: &'static str, shape: Shape) -> Field {
    Field { name, shape, need: Need::May }
}

const fn must(name: &'static str, shape: Shape) -> Field {
    Field { name, shape, need: Need::Must }
}

const fn house(name: &'static str, shape: Shape) -> Field {
    Field { name, shape, need: Need::House }
}

use Kind::*;
use Shape::{Any, Flag, FlagOrObject, List, Map, Number, Object, Text, Whole};

const TEXTS: Shape = List(&Text);
const ANYTHINGS: Shape = Map(&Any);
const SERVERS: Shape = List(&Object(Server));
const SECURITY: Shape = List(&Map(&TEXTS));
const PARAMETERS: Shape = List(&Object(Parameter));
const CONTENT: Shape = Map(&Object(MediaType));
const HEADERS: Shape = Map(&Object(Header));
const EXAMPLES: Shape = Map(&Object(Example));
const SCHEMA: Shape = Object(Schema);
const SCHEMAS: Shape = Map(&Object(Schema));
const DOCS: Shape = Object(ExternalDocs);
const PROVENANCE: Shape = Object(Provenance);
const OPERATION: Shape = Object(Operation);
const FLOW: Shape = Object(Flow);

impl Kind {
    pub(super) const ALL: [Self; 37] = [
        Document,
        Info,
        Contact,
        License,
        Server,
        ServerVariable,
        Components,
        PathItem,
        Operation,
        ExternalDocs,
        Parameter,
        RequestBody,
        MediaType,
        Response,
        Header,
        Example,
        Tag,
        Schema,
        Discriminator,
        Xml,
        SecurityScheme,
        Flows,
        Flow,
        Provenance,
        Idempotency,
        Repeat,
        Settle,
        Follow,
        Envelope,
        Pagination,
        Token,
        RateLimit,
        Limit,
        LimitHeaders,
        Webhooks,
        Signature,
        WebhookEvent,
    ];

    /// How a reader calls such an object.
    pub(super) fn name(self) -> &'static str {
        match self {
            Document => "the document",
            Info => "`info`",
            Contact => "`contact`",
            License => "`license`",
            Server => "a server",
            ServerVariable => "a server variable",
            Components => "`components`",
            PathItem => "a path",
            Operation => "an operation",
            ExternalDocs => "`externalDocs`",
            Parameter => "a parameter",
            RequestBody => "a request body",
            MediaType => "a media type",
            Response => "a response",
            Header => "a header",
            Example => "an example",
            Tag => "a tag",
            Schema => "a schema",
            Discriminator => "`discriminator`",
            Xml => "`xml`",
            SecurityScheme => "a security scheme",
            Flows => "`flows`",
            Flow => "an OAuth flow",
            Provenance => "`x-provenance`",
            Idempotency => "`x-idempotency`",
            Repeat => "`x-idempotency.repeat`",
            Settle => "`x-settle`",
            Follow => "`x-settle.follow`",
            Envelope => "`x-envelope`",
            Pagination => "`x-pagination`",
            Token => "`x-token`",
            RateLimit => "`x-rate-limit`",
            Limit => "an entry of `x-rate-limit.limits`",
            LimitHeaders => "`x-rate-limit.headers`",
            Webhooks => "`x-webhooks`",
            Signature => "`x-webhooks.signature`",
            WebhookEvent => "a webhook's event",
        }
    }

    /// The section of `components` where such objects are kept, if a `$ref` may stand in their place.
    pub(super) fn section(self) -> Option<&'static str> {
        Some(match self {
            Schema => "schemas",
            Parameter => "parameters",
            Header => "headers",
            RequestBody => "requestBodies",
            Response => "responses",
            Example => "examples",
            SecurityScheme => "securitySchemes",
            _ => return None,
        })
    }

    pub(super) fn field(self, name: &str) -> Option<&'static Field> {
        self.fields().iter().find(|field| field.name == name)
    }

    /// The keys of such an object; any other is a mistake.
    pub(super) fn fields(self) -> &'static [Field] {
        match self {
            Document => {
                const {
                    &[
                        must("openapi", Text),
                        must("info", Object(Info)),
                        house("servers", SERVERS),
                        must("paths", Map(&Object(PathItem))),
                        may("components", Object(Components)),
                        house("security", SECURITY),
                        house("tags", List(&Object(Tag))),
                        may("externalDocs", DOCS),
                        may("x-draft", Flag),
                        may("x-envelope", Object(Envelope)),
                        may("x-rate-limit", Object(RateLimit)),
                        may("x-webhooks", Object(Webhooks)),
                    ]
                }
            }
            Info => {
                const {
                    &[
                        must("title", Text),
                        must("version", Text),
                        house("description", Text),
                        house("contact", Object(Contact)),
                        house("license", Object(License)),
                        may("termsOfService", Text),
                    ]
                }
            }
            Contact => const { &[may("name", Text), may("url", Text), may("email", Text)] },
            License => const { &[must("name", Text), may("url", Text)] },
            Server => {
                const { &[must("url", Text), may("description", Text), may("variables", Map(&Object(ServerVariable)))] }
            }
            ServerVariable => const { &[must("default", Text), may("enum", TEXTS), may("description", Text)] },
            Components => {
                const {
                    &[
                        may("schemas", SCHEMAS),
                        may("responses", Map(&Object(Response))),
                        may("parameters", Map(&Object(Parameter))),
                        may("examples", EXAMPLES),
                        may("requestBodies", Map(&Object(RequestBody))),
                        may("headers", HEADERS),
                        may("securitySchemes", Map(&Object(SecurityScheme))),
                        may("links", ANYTHINGS),
                        may("callbacks", ANYTHINGS),
                    ]
                }
            }
            PathItem => {
                const {
                    &[
                        may("$ref", Text),
                        may("summary", Text),
                        may("description", Text),
                        may("get", OPERATION),
                        may("put", OPERATION),
                        may("post", OPERATION),
                        may("delete", OPERATION),
                        may("options", OPERATION),
                        may("head", OPERATION),
                        may("patch", OPERATION),
                        may("trace", OPERATION),
                        may("servers", SERVERS),
                        may("parameters", PARAMETERS),
                    ]
                }
            }
            Operation => {
                const {
                    &[
                        house("operationId", Text),
                        house("tags", TEXTS),
                        house("summary", Text),
                        house("description", Text),
                        house("externalDocs", DOCS),
                        house("x-provenance", PROVENANCE),
                        may("parameters", PARAMETERS),
                        may("requestBody", Object(RequestBody)),
                        must("responses", Map(&Object(Response))),
                        may("callbacks", ANYTHINGS),
                        may("deprecated", Flag),
                        may("security", SECURITY),
                        may("servers", SERVERS),
                        may("x-idempotency", Object(Idempotency)),
                        may("x-settle", Object(Settle)),
                        may("x-pagination", Object(Pagination)),
                        may("x-rel", Text),
                        may("x-rate-limit", Object(RateLimit)),
                    ]
                }
            }
            ExternalDocs => const { &[may("description", Text), must("url", Text)] },
            Parameter => {
                const {
                    &[
                        must("name", Text),
                        must("in", Text),
                        may("description", Text),
                        may("required", Flag),
                        may("deprecated", Flag),
                        may("allowEmptyValue", Flag),
                        may("style", Text),
                        may("explode", Flag),
                        may("allowReserved", Flag),
                        may("schema", SCHEMA),
                        may("example", Any),
                        may("examples", EXAMPLES),
                        may("content", CONTENT),
                    ]
                }
            }
            Header => {
                const {
                    &[
                        may("description", Text),
                        may("required", Flag),
                        may("deprecated", Flag),
                        may("allowEmptyValue", Flag),
                        may("style", Text),
                        may("explode", Flag),
                        may("allowReserved", Flag),
                        may("schema", SCHEMA),
                        may("example", Any),
                        may("examples", EXAMPLES),
                        may("content", CONTENT),
                    ]
                }
            }
            RequestBody => const { &[may("description", Text), must("content", CONTENT), may("required", Flag)] },
            MediaType => {
                const { &[may("schema", SCHEMA), may("example", Any), may("examples", EXAMPLES), may("encoding", ANYTHINGS)] }
            }
            Response => {
                const {
                    &[
                        must("description", Text),
                        may("headers", HEADERS),
                        may("content", CONTENT),
                        may("links", ANYTHINGS),
                    ]
                }
            }
            Example => {
                const { &[may("summary", Text), may("description", Text), may("value", Any), may("externalValue", Text)] }
            }
            Tag => const { &[must("name", Text), may("description", Text), may("externalDocs", DOCS)] },
            Schema => {
                const {
                    &[
                        // A list of types is OpenAPI 3.1; the rule `schema-type` says so.
                        may("type", Any),
                        may("format", Text),
                        may("title", Text),
                        may("description", Text),
                        may("properties", SCHEMAS),
                        may("required", TEXTS),
                        may("items", SCHEMA),
                        may("additionalProperties", FlagOrObject(Schema)),
                        may("enum", List(&Any)),
                        may("nullable", Flag),
                        may("default", Any),
                        may("example", Any),
                        may("deprecated", Flag),
                        may("readOnly", Flag),
                        may("writeOnly", Flag),
                        may("externalDocs", DOCS),
                        may("xml", Object(Xml)),
                        may("multipleOf", Number),
                        may("maximum", Number),
                        may("exclusiveMaximum", Flag),
                        may("minimum", Number),
                        may("exclusiveMinimum", Flag),
                        may("maxLength", Whole),
                        may("minLength", Whole),
                        may("pattern", Text),
                        may("maxItems", Whole),
                        may("minItems", Whole),
                        may("uniqueItems", Flag),
                        may("maxProperties", Whole),
                        may("minProperties", Whole),
                        may("allOf", List(&SCHEMA)),
                        may("oneOf", List(&SCHEMA)),
                        may("anyOf", List(&SCHEMA)),
                        may("not", SCHEMA),
                        may("discriminator", Object(Discriminator)),
                        may("x-provenance", PROVENANCE),
                    ]
                }
            }
            Discriminator => const { &[must("propertyName", Text), house("mapping", Map(&Text))] },
            Xml => {
                const {
                    &[
                        may("name", Text),
                        may("namespace", Text),
                        may("prefix", Text),
                        may("attribute", Flag),
                        may("wrapped", Flag),
                    ]
                }
            }
            SecurityScheme => {
                const {
                    &[
                        must("type", Text),
                        may("description", Text),
                        may("name", Text),
                        may("in", Text),
                        may("scheme", Text),
                        may("bearerFormat", Text),
                        may("flows", Object(Flows)),
                        may("openIdConnectUrl", Text),
                        may("x-token", Object(Token)),
                        may("x-token-expired", Whole),
                        may("x-token-delay", Text),
                    ]
                }
            }
            Flows => {
                const {
                    &[
                        may("clientCredentials", FLOW),
                        may("password", FLOW),
                        may("authorizationCode", FLOW),
                        may("implicit", FLOW),
                    ]
                }
            }
            Flow => {
                const {
                    &[
                        may("authorizationUrl", Text),
                        may("tokenUrl", Text),
                        may("refreshUrl", Text),
                        must("scopes", Map(&Text)),
                    ]
                }
            }
            Provenance => const { &[must("status", Text), may("source", Text), may("note", Text)] },
            Idempotency => {
                const {
                    &[
                        must("by", Text),
                        may("name", Text),
                        may("deduplicates", Flag),
                        may("retention", Text),
                        may("repeat", Object(Repeat)),
                        may("safe", Flag),
                    ]
                }
            }
            Repeat => const { &[must("status", Whole), may("type", Text)] },
            Settle => {
                const {
                    &[
                        may("impossible", Text),
                        may("read", Text),
                        may("query", Map(&Any)),
                        may("items", Text),
                        may("follow", Object(Follow)),
                        may("same", Map(&Text)),
                        may("exact", Flag),
                        may("also", Map(&Any)),
                        may("id", Text),
                        may("at", Text),
                    ]
                }
            }
            Follow => const { &[must("operation", Text), must("href", Text)] },
            Envelope => {
                const { &[may("status", Text), may("failed", Text), must("value", Text), may("failure", Text)] }
            }
            Pagination => {
                const {
                    &[
                        must("style", Text),
                        may("size", Text),
                        may("at", Text),
                        may("first", TEXTS),
                        may("items", Text),
                        may("next", Text),
                        may("null_at_end", Flag),
                        may("more", Text),
                        may("total", Text),
                    ]
                }
            }
            Token => {
                const {
                    &[
                        may("basic", TEXTS),
                        may("acquire", Text),
                        may("renew", Text),
                        may("token", TEXTS),
                        may("expires_at", Text),
                    ]
                }
            }
            RateLimit => const { &[may("limits", List(&Object(Limit))), may("headers", Object(LimitHeaders))] },
            Limit => const { &[must("requests", Whole), must("window", Text), must("per", Text)] },
            LimitHeaders => const { &[may("limit", Text), may("remaining", Text), may("window", Text)] },
            Webhooks => {
                const {
                    &[
                        house("description", Text),
                        house("externalDocs", DOCS),
                        house("x-provenance", PROVENANCE),
                        may("signature", Object(Signature)),
                        may("event", Text),
                        must("events", Map(&Object(WebhookEvent))),
                    ]
                }
            }
            Signature => const { &[must("header", Text), must("algorithm", Text), must("encoding", Text)] },
            WebhookEvent => {
                const {
                    &[
                        house("description", Text),
                        house("x-provenance", PROVENANCE),
                        must("schema", SCHEMA),
                        house("example", Any),
                        may("match", ANYTHINGS),
                    ]
                }
            }
        }
    }
}

impl Shape {
    /// What a value of this form is called, with an article.
    pub(super) fn name(self) -> &'static str {
        match self {
            Any => "any value",
            Text => "text",
            Flag => "`true` or `false`",
            Whole => "a whole number that is not negative",
            Number => "a number",
            Object(_) | Map(_) => "a mapping",
            FlagOrObject(_) => "`true`, `false` or a schema",
            List(_) => "a list",
        }
    }

    /// Has the value this form, not counting what is inside it?
    pub(super) fn holds(self, value: &Value) -> bool {
        match self {
            Any => true,
            Text => value.is_string(),
            Flag => value.is_boolean(),
            Whole => value.is_u64(),
            Number => value.is_number(),
            Object(_) | Map(_) => value.is_object(),
            FlagOrObject(_) => value.is_boolean() || value.is_object(),
            List(_) => value.is_array(),
        }
    }
}
