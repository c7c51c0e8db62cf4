//! A smaller input that fails in the same way.

use super::tree::{places, remove};
use serde_json::Value;
use std::time::{Duration, Instant};

/// So long something smaller is looked for.
const PATIENCE: Duration = Duration::from_secs(60);

pub(super) fn smallest(text: &str, fails: &dyn Fn(&str) -> bool) -> String {
    let until = Instant::now() + PATIENCE;
    match serde_json::from_str::<Value>(text) {
        Ok(value) if fails(&value.to_string()) => {
            let value = of_tree(value, until, fails);
            let readable = format!("{value:#}\n");
            if fails(&readable) { readable } else { value.to_string() }
        }
        _ => of_text(text, until, fails),
    }
}

/// Without every part that can go.
fn of_tree(mut value: Value, until: Instant, fails: &dyn Fn(&str) -> bool) -> Value {
    loop {
        let mut changed = false;
        // What stands behind goes first, so that the places before it stay.
        let (mut all, mut next) = (places(&value), 0);
        while next < all.len() && Instant::now() < until {
            let mut without = value.clone();
            remove(&mut without, &all[next]);
            if without != value && fails(&without.to_string()) {
                value = without;
                changed = true;
                all = places(&value);
            } else {
                next += 1;
            }
        }
        if !changed || Instant::now() >= until {
            return value;
        }
    }
}

/// Without all lines, then all characters, that can go.
fn of_text(text: &str, until: Instant, fails: &dyn Fn(&str) -> bool) -> String {
    let lines = without(text.split_inclusive('\n').map(str::to_owned).collect(), until, fails);
    without(lines.concat().chars().map(String::from).collect(), until, fails).concat()
}

fn without(mut pieces: Vec<String>, until: Instant, fails: &dyn Fn(&str) -> bool) -> Vec<String> {
    let mut size = pieces.len() / 2;
    while size > 0 && Instant::now() < until {
        let mut start = 0;
        while start < pieces.len() && Instant::now() < until {
            let end = (start + size).min(pieces.len());
            let fewer = [&pieces[..start], &pieces[end..]].concat();
            match fails(&fewer.concat()) {
                true => pieces = fewer,
                false => start = end,
            }
        }
        size /= 2;
    }
    pieces
}
