//! Lists in numbered pages.

use axum::{
    Json,
    response::{IntoResponse, Response},
};
use serde_json::{Value, json};

use super::{
    error::Refusal,
    request::{Address, Query},
};

/// No page has more, unless the vendor's document says otherwise.
pub(super) const MAX_LIMIT: u64 = 100;

/// Which page of a list, of how many items.
#[derive(Debug, Clone, Copy)]
pub(super) struct Page {
    number: u64,
    limit: u64,
}

impl Page {
    /// `page` and `limit`, which is cut to the maximum.
    pub(super) fn read(query: &Query, default_limit: u64) -> Result<Self, Refusal> {
        let number = query.count("page")?.unwrap_or(1);
        let limit = query.count("limit")?.unwrap_or(default_limit).min(MAX_LIMIT);
        Ok(Self { number, limit })
    }

    /// `page`, and a `limit` that may not be more than the maximum.
    pub(super) fn read_within(query: &Query, default_limit: u64, maximum: u64) -> Result<Self, Refusal> {
        let number = query.count("page")?.unwrap_or(1);
        let limit = query.count("limit")?.unwrap_or(default_limit);
        if limit > maximum {
            return Err(Refusal::invalid(format!("limit must be 1 to {maximum}")));
        }
        Ok(Self { number, limit })
    }

    pub(super) fn cut<T>(self, all: Vec<T>) -> Vec<T> {
        let skip = usize::try_from(self.before()).unwrap_or(usize::MAX);
        all.into_iter().skip(skip).take(self.limit as usize).collect()
    }

    fn before(self) -> u64 {
        (self.number - 1).saturating_mul(self.limit)
    }

    /// The page with `links` and `meta`. What is on other pages is not put into form.
    pub(super) fn reply<T>(self, all: Vec<T>, address: &Address, form: impl FnMut(T) -> Value) -> Response {
        let total = all.len() as u64;
        let last_page = total.div_ceil(self.limit).max(1);
        let data: Vec<Value> = self.cut(all).into_iter().map(form).collect();
        let path = address.whole();
        let link = |page: u64| format!("{path}?page={page}");
        let first = (!data.is_empty()).then(|| self.before() + 1);
        Json(json!({
            "links": {
                "first": link(1),
                "last": link(last_page),
                "prev": (self.number > 1).then(|| link(self.number - 1)),
                "next": (self.number < last_page).then(|| link(self.number + 1)),
            },
            "meta": {
                "current_page": self.number,
                "from": first,
                "last_page": last_page,
                "path": path,
                "per_page": self.limit,
                "to": first.map(|first| first + data.len() as u64 - 1),
                "total": total,
            },
            "data": data,
        }))
        .into_response()
    }
}

/// One object, as the older documents wrap it.
pub(super) fn data(value: &Value) -> Value {
    json!({"data": value})
}
