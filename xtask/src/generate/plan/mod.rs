//! Step 3: what the generated client needs to know of a spec, and the generator cannot carry.
//!
//! The spec has been linted, so most of what is read here is there; what is not, or what no client can be made of, is
//! still a finding with its place.

pub(crate) mod auth;
mod bodies;
pub(crate) mod call_names;
mod document;
mod examples;
mod listed;
pub(crate) mod media;
mod model;
pub(crate) mod names;
mod operation_links;
mod operations;
pub(crate) mod paging;
mod parameters;
mod prose;
mod replies;
mod schemas;
mod shapes;
mod types;
pub(crate) mod unions;
mod values;
pub(crate) mod webhooks;

use crate::finding::Finding;
pub(crate) use crate::lint::names::{pascal, snake};
use document::Document;
pub(crate) use model::*;
pub(crate) use schemas::form;
use serde_json::Value;
pub(crate) use types::*;
use values::{list, object, seconds, text};

type Result<T> = std::result::Result<T, Finding>;

/// Reads the plan out of an adopted document.
pub(crate) fn plan(provider: &str, root: &Value) -> Result<Plan> {
    let root = operation_links::linked(prose::safe_document(root));
    let document = Document { root: &root };
    let info = document.at("/info");
    let server = document.at("/servers/0");
    let envelope = root.get("x-envelope");
    let wrapper = envelope.filter(|envelope| envelope.get("status").is_none()).map(|envelope| text(envelope, "value"));
    let envelope = envelope.filter(|envelope| envelope.get("status").is_some()).map(|envelope| EnvelopePlan {
        status: text(envelope, "status"),
        failed: text(envelope, "failed"),
        value: text(envelope, "value"),
        failure: text(envelope, "failure"),
    });
    let mut schemas = document.schemas();
    examples::fill(&root, &mut schemas);
    let operations = document.operations(&envelope, &text(server, "url"))?;
    let mut plan = Plan {
        provider: provider.to_owned(),
        title: text(info, "title"),
        description: text(info, "description"),
        docs_url: info.pointer("/contact/url").and_then(Value::as_str).map(str::to_owned),
        server: text(server, "url"),
        variables: variables(server),
        auth: document.auth(&operations)?,
        envelope,
        wrapper,
        rate_limits: list(root.pointer("/x-rate-limit/limits"))
            .map(|limit| RateLimit {
                requests: limit.get("requests").and_then(Value::as_u64).unwrap_or_default(),
                window: seconds(&text(limit, "window")).unwrap_or_default(),
                per: text(limit, "per"),
            })
            .collect(),
        limit_headers: limit_headers(root.get("x-rate-limit")),
        tags: list(root.get("tags"))
            .map(|tag| Tag { name: text(tag, "name"), description: text(tag, "description") })
            .collect(),
        operations,
        schemas,
        webhooks: webhooks::webhooks(&root),
    };
    plan.tell_null_apart();
    Ok(plan)
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

fn limit_headers(limit: Option<&Value>) -> Option<LimitHeaders> {
    let headers = limit?.get("headers")?;
    Some(LimitHeaders {
        limit: text(headers, "limit"),
        remaining: text(headers, "remaining"),
        window: seconds(&text(headers, "window"))?,
    })
}
