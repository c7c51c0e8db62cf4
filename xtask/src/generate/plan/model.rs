//! The plan: what is known of a document.

use super::paging::Paging;
use super::types::Schema;
use super::webhooks::Webhooks;
use indexmap::IndexMap;
use serde_json::Value;

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
    /// Credentials that are sent as the caller gives them.
    Given(Vec<Credential>),
}

/// The credential of one security scheme.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Credential {
    /// The scheme's name in the document.
    pub(crate) scheme: String,
    /// The builder's method.
    pub(crate) setter: String,
    pub(crate) description: String,
    pub(crate) place: CredentialPlace,
}

/// Where a credential stands in a request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum CredentialPlace {
    Header(String),
    Query(String),
    Cookie(String),
    /// `Authorization`, after this word.
    Authorization(String),
    /// The connection itself.
    Connection,
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
    /// The document's name.
    pub(crate) id: String,
    /// The title of the page that the document leads to, on one line.
    pub(crate) title: Option<String>,
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
    /// The media types that are asked for, as the `Accept` header has them.
    pub(crate) accept: String,
    pub(crate) reply: Reply,
    pub(crate) errors: Vec<ErrorReply>,
    /// The security schemes that are wanted together, for each alternative.
    pub(crate) security: Vec<Vec<String>>,
    /// What the document says of the operation and the client does not do.
    pub(crate) notes: Vec<String>,
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
    /// The document's name of the operation that reads the conversation.
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
    Cookie,
    /// A part of a multipart body.
    Part,
}

/// How a list or an object is written: a name of the core's `Style`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Style {
    Simple,
    SimpleExploded,
    Label,
    LabelExploded,
    Matrix,
    MatrixExploded,
    Form,
    FormExploded,
    Space,
    Pipe,
    Deep,
    Json,
}

#[derive(Debug)]
pub(crate) struct Parameter {
    pub(crate) name: String,
    /// The name of its argument or setter, which no other of the operation has.
    pub(crate) argument: String,
    pub(crate) location: Location,
    pub(crate) style: Style,
    pub(crate) allow_reserved: bool,
    /// The media type of a part, where one is documented.
    pub(crate) media_type: Option<String>,
    pub(crate) required: bool,
    pub(crate) deprecated: bool,
    pub(crate) description: String,
    pub(crate) limits: Limits,
    pub(crate) form: Option<Form>,
    pub(crate) default: Option<Value>,
    pub(crate) example: Option<Value>,
    pub(crate) schema: Value,
    /// The schemas this parameter leads to.
    pub(crate) refers_to: Vec<String>,
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
    /// Is the minimum, or the maximum, itself not allowed?
    pub(crate) above: bool,
    pub(crate) below: bool,
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
    IntegerOrString,
    Secret,
    Link,
    File,
}

#[derive(Debug)]
pub(crate) struct Body {
    pub(crate) required: bool,
    pub(crate) description: String,
    pub(crate) kind: BodyKind,
    /// The first that the spec shows.
    pub(crate) example: Option<Value>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum BodyKind {
    Json {
        schema: String,
        media_type: String,
    },
    Form {
        schema: String,
        /// The styles of the fields that have one of their own; `None` if no field is a list or an object.
        styles: Option<Vec<(String, Style)>>,
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
    /// Bytes of the caller's, of this media type if it is a single one.
    Raw {
        media_type: Option<String>,
    },
}

#[derive(Debug)]
pub(crate) struct Reply {
    pub(crate) statuses: Vec<Success>,
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
    Text,
    /// A file.
    Bytes,
    /// Events or lines that come one after the other, perhaps without end.
    Stream,
    /// The reply's schema, of which only the value is returned.
    Enveloped {
        schema: String,
    },
    /// What it is depends on the status.
    Several(Vec<ReplyVariant>),
}

/// A status of success, and what it says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Success {
    /// A single digit stands for all statuses that begin with it.
    pub(crate) status: u16,
    pub(crate) description: String,
}

/// One of the types of a reply.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct ReplyVariant {
    pub(crate) statuses: Vec<Success>,
    pub(crate) kind: ReplyKind,
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
    Date,
    DateTime,
    Texts,
    Integers,
    Numbers,
}

#[derive(Debug)]
pub(crate) struct ErrorReply {
    /// `404`, `4XX` or `default`.
    pub(crate) status: String,
    pub(crate) description: String,
    pub(crate) schema: Option<String>,
    /// The names of the headers that are documented.
    pub(crate) headers: Vec<String>,
}

impl ReplyKind {
    /// The schemas that such a reply has.
    pub(crate) fn schemas(&self) -> Vec<&str> {
        match self {
            Self::Json { schema } | Self::JsonOrXml { schema } | Self::Enveloped { schema } => vec![schema],
            Self::Several(variants) => variants.iter().flat_map(|variant| variant.kind.schemas()).collect(),
            Self::Empty | Self::Text | Self::Bytes | Self::Stream => Vec::new(),
        }
    }
}

impl Plan {
    /// The names of all schemas that can be part of a request, so that values of them are made by users.
    pub(crate) fn request_schemas(&self) -> Vec<&str> {
        let bodies = self.operations.iter().filter_map(|operation| match &operation.body.as_ref()?.kind {
            BodyKind::Json { schema, .. } | BodyKind::Form { schema, .. } | BodyKind::JsonOrXml { schema, .. } => {
                Some(schema.as_str())
            }
            BodyKind::Text { .. } | BodyKind::Multipart { .. } | BodyKind::Raw { .. } => None,
        });
        let parameters = self.operations.iter().flat_map(|operation| &operation.parameters);
        let parameters = parameters.flat_map(|parameter| &parameter.refers_to).map(String::as_str);
        self.reachable(bodies.chain(parameters).collect())
    }

    /// Is the schema that of a multipart body and of nothing else, so that it becomes no type?
    pub(crate) fn is_multipart(&self, schema: &str) -> bool {
        let mut uploads = self.operations.iter().filter_map(|operation| operation.body.as_ref());
        uploads.any(|body| matches!(&body.kind, BodyKind::Multipart { schema: found } if found == schema))
            && !self.used_as_a_type(schema)
    }

    /// Is the schema a value somewhere: in another schema, a body, a reply or a parameter?
    fn used_as_a_type(&self, schema: &str) -> bool {
        let in_schema = || self.schemas.values().any(|found| found.refers_to().any(|name| name == schema));
        let in_operation = |operation: &Operation| {
            let body = match operation.body.as_ref().map(|body| &body.kind) {
                Some(
                    BodyKind::Json { schema, .. } | BodyKind::Form { schema, .. } | BodyKind::JsonOrXml { schema, .. },
                ) => Some(schema.as_str()),
                _ => None,
            };
            let errors = operation.errors.iter().filter_map(|error| error.schema.as_deref());
            let parameters = operation.parameters.iter().flat_map(|parameter| &parameter.refers_to);
            let mut all = body.into_iter().chain(operation.reply.kind.schemas()).chain(errors);
            all.any(|name| name == schema) || parameters.into_iter().any(|name| name == schema)
        };
        in_schema() || self.operations.iter().any(in_operation)
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
    pub(super) fn reachable<'a>(&'a self, mut next: Vec<&'a str>) -> Vec<&'a str> {
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
