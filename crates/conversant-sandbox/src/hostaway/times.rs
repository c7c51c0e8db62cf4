//! Times as Hostaway writes them: UTC, `YYYY-MM-DD HH:MM:SS`.

use chrono::{DateTime, NaiveDate, NaiveDateTime, Utc};

const FORM: &str = "%Y-%m-%d %H:%M:%S";

pub(super) fn written(time: DateTime<Utc>) -> String {
    time.format(FORM).to_string()
}

/// A time the sandbox starts out with.
pub(super) fn known(time: &str) -> DateTime<Utc> {
    NaiveDateTime::parse_from_str(time, FORM).expect("a time of the sandbox is in Hostaway's form").and_utc()
}

/// A date the sandbox starts out with.
pub(super) fn known_date(date: &str) -> NaiveDate {
    date.parse().expect("a date of the sandbox is YYYY-MM-DD")
}
