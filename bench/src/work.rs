//! The pieces of work that are measured: the same ones by every meter.

use crate::by_hand::Page;
use crate::page::page;
use crate::{Contender, Place, TEXT};
use anyhow::{Result, ensure};
use clap::{Subcommand, ValueEnum};
use conversant::hostaway::Client;
use conversant::hostaway::types::ConversationMessageListReply;
use std::fmt;
use std::hint::black_box;
use std::sync::Arc;

/// A piece of work.
#[derive(Debug, Clone, Subcommand)]
pub enum Work {
    /// Make one call
    Call {
        /// Who makes it
        contender: Contender,
        /// Where it goes
        place: Place,
    },
    /// Decode a page of 1,000 messages
    Decode {
        /// What becomes of it
        types: Types,
    },
    /// Make 10,000 clones
    Clones {
        /// Of what
        of: Cloned,
    },
}

/// What a page is decoded to.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub enum Types {
    /// The generated types
    Generated,
    /// Structs written by hand
    ByHand,
}

/// What is cloned.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub enum Cloned {
    /// A client
    Client,
    /// An `Arc` of nothing
    Arc,
}

/// Work that is set up. It is done so many times as it is told.
pub(crate) type Ready = Box<dyn FnMut(u64) -> Result<()>>;

impl Work {
    /// The arguments with which a meter is told of it.
    pub fn arguments(&self) -> Vec<String> {
        match self {
            Self::Call { contender, place } => vec!["call".to_owned(), contender.argument(), place.to_string()],
            Self::Decode { types } => vec!["decode".to_owned(), name_of(types)],
            Self::Clones { of } => vec!["clones".to_owned(), name_of(of)],
        }
    }

    /// Sets up what the work needs.
    pub fn ready(&self) -> Result<Ready> {
        match self {
            Self::Call { contender, place } => calls(*contender, place),
            Self::Decode { types: Types::Generated } => Ok(decoding(decode::<ConversationMessageListReply>)),
            Self::Decode { types: Types::ByHand } => Ok(decoding(decode::<Page>)),
            Self::Clones { of: Cloned::Client } => {
                Ok(cloning(Client::builder().base_url("http://127.0.0.1").token("a-token").build()?))
            }
            Self::Clones { of: Cloned::Arc } => Ok(cloning(Arc::new(()))),
        }
    }
}

impl fmt::Display for Work {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Without the place, which is long and always the same.
        f.write_str(&self.arguments()[..2].join(" "))
    }
}

/// A value's name on the command line.
pub(crate) fn name_of(value: &impl ValueEnum) -> String {
    value.to_possible_value().map(|value| value.get_name().to_owned()).unwrap_or_default()
}

/// One thread does it all, so that what is counted on it is the call's.
fn calls(contender: Contender, place: &Place) -> Result<Ready> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let sender = {
        let _inside = runtime.enter();
        contender.sender(place)?
    };
    Ok(Box::new(move |times| {
        runtime.block_on(async {
            for _ in 0..times {
                ensure!(sender.send(TEXT.to_owned()).await? > 0, "the reply has no id");
            }
            Ok(())
        })
    }))
}

fn decoding(decode: fn(&[u8]) -> serde_json::Result<()>) -> Ready {
    let page = page(1000);
    Box::new(move |times| {
        for _ in 0..times {
            decode(page.as_bytes())?;
        }
        Ok(())
    })
}

fn decode<T: serde::de::DeserializeOwned>(page: &[u8]) -> serde_json::Result<()> {
    black_box(serde_json::from_slice::<T>(page)?);
    Ok(())
}

fn cloning<T: Clone + 'static>(original: T) -> Ready {
    Box::new(move |times| {
        for _ in 0..times {
            black_box(vec![original.clone(); 10_000]);
        }
        Ok(())
    })
}
