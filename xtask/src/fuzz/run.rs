//! Judges input after input, and keeps what fails.

use super::judge::{Reached, judge};
use super::shrink::smallest;
use crate::commands::root;
use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::panic::{catch_unwind, set_hook, take_hook};
use std::path::PathBuf;
use std::sync::{Arc, Mutex, Once, PoisonError, Weak};
use std::time::{Duration, Instant};

/// No input may take longer, on a slow machine, without optimisation.
const LIMIT: Duration = Duration::from_secs(60);

pub(super) struct Run {
    folder: PathBuf,
    /// Where the input at hand is, should the program end with it.
    at_hand: PathBuf,
    since: Arc<Mutex<Instant>>,
    failed: BTreeMap<String, PathBuf>,
    reached: BTreeMap<Reached, u64>,
    slowest: Duration,
}

impl Run {
    pub(super) fn new(name: &str) -> Self {
        let folder = root().join("target/fuzz");
        std::fs::create_dir_all(&folder).expect("a folder can be made");
        let at_hand = folder.join(format!("{name}-at-hand"));
        let since = Arc::new(Mutex::new(Instant::now()));
        watch(Arc::downgrade(&since), at_hand.clone());
        Self { folder, at_hand, since, failed: BTreeMap::new(), reached: BTreeMap::new(), slowest: Duration::ZERO }
    }

    /// Judges an input. One that fails in a way that is new is made small and written down.
    pub(super) fn judge(&mut self, text: &str) {
        // A stack that overflows leaves nobody to tell.
        std::fs::write(&self.at_hand, text).expect("a file can be written");
        let start = Instant::now();
        *self.since.lock().unwrap_or_else(PoisonError::into_inner) = start;
        let judged = attempt(text);
        if start.elapsed() > self.slowest {
            self.slowest = start.elapsed();
            let _ = std::fs::copy(&self.at_hand, self.folder.join("slowest"));
        }
        match judged {
            Ok(reached) => *self.reached.entry(reached).or_default() += 1,
            Err(how) => self.fail(text, how),
        }
    }

    fn fail(&mut self, text: &str, how: String) {
        let kind = kind(&how);
        if self.failed.contains_key(&kind) {
            return;
        }
        let text = smallest(text, &|text| {
            *self.since.lock().unwrap_or_else(PoisonError::into_inner) = Instant::now();
            attempt(text).is_err_and(|other| self::kind(&other) == kind)
        });
        let path = self.folder.join(format!("failed-{}", self.failed.len()));
        std::fs::write(&path, text).expect("a file can be written");
        eprintln!("{}: {how}", path.display());
        self.failed.insert(kind, path);
    }

    /// What came of all inputs; panics if any failed.
    pub(super) fn finish(&self) {
        let all: u64 = self.reached.values().sum();
        eprintln!("{all} inputs: {:?}, the slowest took {:?}", self.reached, self.slowest);
        let _ = std::fs::remove_file(&self.at_hand);
        assert!(self.failed.is_empty(), "{} kinds of failure: {:#?}", self.failed.len(), self.failed);
    }
}

/// How an input fails, without what is of this input alone.
fn kind(how: &str) -> String {
    let words = how.split('`').step_by(2).collect::<Vec<_>>().join("`…`");
    words.chars().filter(|c| !c.is_ascii_digit()).take(120).collect()
}

fn attempt(text: &str) -> Result<Reached, String> {
    // After whoever runs the test has said how it hears them.
    hear_panics();
    JUDGING.set(true);
    let judged = catch_unwind(|| judge(text));
    JUDGING.set(false);
    judged.map_err(|_| HEARD.take())
}

thread_local! {
    static JUDGING: Cell<bool> = const { Cell::new(false) };
    static HEARD: RefCell<String> = const { RefCell::new(String::new()) };
}

/// Keeps the message of a panic, and where it was, in place of showing it.
fn hear_panics() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        let show = take_hook();
        set_hook(Box::new(move |panic| match JUDGING.get() {
            true => HEARD.set(panic.to_string()),
            false => show(panic),
        }));
    });
}

/// Ends the program when an input takes too long.
fn watch(since: Weak<Mutex<Instant>>, at_hand: PathBuf) {
    std::thread::spawn(move || {
        while let Some(since) = since.upgrade() {
            let taken = since.lock().unwrap_or_else(PoisonError::into_inner).elapsed();
            if taken > LIMIT && at_hand.exists() {
                eprintln!("this input takes over {LIMIT:?}: {}", at_hand.display());
                std::process::abort();
            }
            drop(since);
            std::thread::sleep(Duration::from_secs(1));
        }
    });
}
