//! Whatever a file says, it becomes a crate or findings: nothing panics, hangs or overflows.
//!
//! An input is one of the documents that are here anyway, changed at random: as a tree, which keeps it near to OpenAPI, or as
//! text. `cargo test` judges the corpus and some hundred inputs that are always the same; CONTRIBUTING.md says how to go on for
//! an hour.

mod documents;
mod judge;
mod run;
mod schemas;
mod scribble;
mod shrink;
mod tree;
mod words;

use crate::with_stack;
use bolero::generator::bolero_generator::driver::{ByteSliceDriver, Options};
use bolero::{TypeGenerator, ValueGenerator, produce};
use documents::{corpus, document};
use run::Run;
use scribble::Scribble;
use sha2::{Digest, Sha256};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;
use tree::Edit;

/// How to make an input.
#[derive(Debug, Clone, TypeGenerator)]
struct Input {
    document: u16,
    change: Change,
}

#[derive(Debug, Clone, TypeGenerator)]
enum Change {
    Tree(#[generator(produce::<Vec<Edit>>().with().len(1usize..=10))] Vec<Edit>),
    MoreOfTree(#[generator(produce::<Vec<Edit>>().with().len(1usize..=40))] Vec<Edit>),
    Text(#[generator(produce::<Vec<Scribble>>().with().len(1usize..=8))] Vec<Scribble>),
}

impl Input {
    fn text(&self) -> String {
        let document = document(self.document);
        match &self.change {
            Change::Tree(edits) | Change::MoreOfTree(edits) => tree::changed(document, edits),
            Change::Text(scribbles) => scribble::changed(&document.text, scribbles),
        }
    }
}

/// So many inputs are a part of `cargo test`.
const FEW: u32 = 150;

#[test]
fn nothing_of_the_corpus_panics() {
    with_stack(|| {
        let mut run = Run::new("corpus");
        corpus().iter().for_each(|(_, text)| run.judge(text));
        run.finish();
    });
}

#[test]
fn no_input_of_a_few_panics() {
    with_stack(|| {
        let mut run = Run::new("few");
        for number in 0..FEW {
            let bytes = bytes(number);
            let mut driver = ByteSliceDriver::new(&bytes, &Options::default());
            let input = produce::<Input>().generate(&mut driver).expect("there are bytes enough");
            run.judge(&input.text());
        }
        run.finish();
    });
}

/// Bytes that are the same whenever they are asked for.
fn bytes(number: u32) -> Vec<u8> {
    (0..64_u32).flat_map(|part| Sha256::digest([number.to_be_bytes(), part.to_be_bytes()].concat())).collect()
}

/// As long as `BOLERO_RANDOM_TEST_TIME_MS` says, with inputs that are never the same.
#[test]
#[ignore = "as long as one likes: see CONTRIBUTING.md"]
fn no_input_panics() {
    let run = Mutex::new(Run::new("many"));
    let judge = |input: &Input| with_stack(|| run.lock().unwrap_or_else(PoisonError::into_inner).judge(&input.text()));
    bolero::check!().with_type::<Input>().with_shrink_time(Duration::ZERO).for_each(judge);
    run.lock().unwrap_or_else(PoisonError::into_inner).finish();
}
