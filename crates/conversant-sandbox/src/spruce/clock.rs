//! Times as Spruce writes them: RFC 3339, in UTC, to the millisecond.

use chrono::{DateTime, Datelike, NaiveDate, SecondsFormat, Utc};

/// Now, no finer than it is written: a time read back equals the one stored.
pub(super) fn now() -> DateTime<Utc> {
    to_millisecond(Utc::now())
}

pub(super) fn write(time: DateTime<Utc>) -> String {
    time.to_rfc3339_opts(SecondsFormat::Millis, true)
}

/// A time with four digits of year, whatever its offset.
pub(super) fn read(text: &str) -> Option<DateTime<Utc>> {
    let time = to_millisecond(DateTime::parse_from_rfc3339(text).ok()?.to_utc());
    (0..=9999).contains(&time.year()).then_some(time)
}

pub(super) fn read_date(text: &str) -> Option<NaiveDate> {
    let date = NaiveDate::parse_from_str(text, "%Y-%m-%d").ok()?;
    (text.len() == "2000-01-01".len() && (0..=9999).contains(&date.year())).then_some(date)
}

fn to_millisecond(time: DateTime<Utc>) -> DateTime<Utc> {
    DateTime::from_timestamp_millis(time.timestamp_millis()).unwrap_or(time)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_reads_back_as_it_is_written() {
        let now = now();
        assert_eq!(read(&write(now)), Some(now));
    }

    #[test]
    fn what_cannot_be_written_is_not_read() {
        assert_eq!(read("9999-12-31T23:59:59-23:59"), None);
        assert_eq!(read("yesterday"), None);
        assert_eq!(read_date("2000-1-01"), None);
        assert!(read_date("2000-02-29").is_some());
    }
}
