//! The `status`/`result` envelope around every Hostaway reply but the access token.

use axum::{
    Json,
    response::{IntoResponse, Response},
};
use http::StatusCode;
use serde_json::{Value, json};

pub(super) fn success(result: Value) -> Response {
    Json(json!({"status": "success", "result": result})).into_response()
}

/// A page of a list.
pub(super) struct Page<T> {
    pub(super) items: Vec<T>,
    pub(super) limit: Option<u64>,
    pub(super) offset: Option<u64>,
    /// All matching records, on this page or not.
    pub(super) count: u64,
}

impl<T> Page<T> {
    /// The page of `all` from `offset` on, no longer than `limit`.
    pub(super) fn cut(all: Vec<T>, limit: Option<u64>, offset: Option<u64>) -> Self {
        let count = all.len() as u64;
        let skip = usize::try_from(offset.unwrap_or(0)).unwrap_or(usize::MAX);
        let take = usize::try_from(limit.unwrap_or(u64::MAX)).unwrap_or(usize::MAX);
        Self { items: all.into_iter().skip(skip).take(take).collect(), limit, offset, count }
    }

    /// The page in another form: what is on no page asked for is never put into it.
    pub(super) fn map<U>(self, form: impl FnMut(T) -> U) -> Page<U> {
        Page {
            items: self.items.into_iter().map(form).collect(),
            limit: self.limit,
            offset: self.offset,
            count: self.count,
        }
    }
}

pub(super) fn list(page: Page<Value>) -> Response {
    let limit = page.limit.filter(|&limit| limit > 0);
    Json(json!({
        "status": "success",
        "result": page.items,
        "limit": page.limit,
        "offset": page.offset,
        "count": page.count,
        "page": limit.map_or(1, |limit| page.offset.unwrap_or(0) / limit + 1),
        "totalPages": limit.map_or(1, |limit| page.count.div_ceil(limit)),
    }))
    .into_response()
}

/// Failures say why in `result`, except 429, which says it in `message`.
pub(super) fn fail(status: StatusCode, reason: &str) -> Response {
    let key = if status == StatusCode::TOO_MANY_REQUESTS { "message" } else { "result" };
    (status, Json(json!({"status": "fail", key: reason}))).into_response()
}
