//! Every conversation of an account, one after the other, by a job that can be stopped and goes on where it stood.
//!
//! `cargo run -p conversant --example many_conversations --features hostaway`

#![allow(clippy::print_stdout)]

use conversant::core::Position;
use conversant::hostaway::{Client, types::Conversation};
use conversant_sandbox::{Fault, OperationFilter, Sandbox};

/// Where a service keeps what must outlive it: a row in its database, here a text.
#[derive(Debug, Default)]
struct Job {
    position: Option<String>,
    done: Vec<i64>,
}

impl Job {
    /// What is to be done with a conversation. It may be done twice, if the process ends before the position is kept.
    fn work(&mut self, conversation: &Conversation) {
        self.done.push(conversation.id);
    }

    /// Goes on for at most so many conversations. Is anything left to do?
    async fn go_on(&mut self, hostaway: &Client, at_most: usize) -> anyhow::Result<bool> {
        // A position is good for the same list with the same arguments.
        let position = self.position.as_deref().map(str::parse::<Position>).transpose()?.unwrap_or_default();
        // The client keeps to the provider's rate limit, and has one page in memory: of two here, as the sandbox has few.
        let mut conversations = hostaway.list_conversations().limit(2).stream().starting_at(position);
        for _ in 0..at_most {
            match conversations.next().await {
                Some(Ok(conversation)) => self.work(&conversation),
                // One that is not what the provider documents. The next is not behind it.
                Some(Err(error)) if error.malformed_item().is_some() => println!("left out: {error}"),
                // A page did not come, after several attempts. The position is where to go on, later.
                Some(Err(error)) => return Err(error.into()),
                None => return Ok(false),
            }
            // After the work, so that nothing is left out.
            self.position = Some(conversations.position().to_string());
        }
        Ok(true)
    }
}

pub(crate) async fn run(sandbox: &Sandbox) -> anyhow::Result<Vec<i64>> {
    let provider = sandbox.hostaway();
    let hostaway = provider.client(); // with an account of yours: `Client::from_env()?`

    let mut job = Job::default();
    job.go_on(&hostaway, 1).await?;
    // A page does not come: not at the client's second and third attempt either.
    provider.misbehave(Fault::Truncate.on(OperationFilter::Any).times(3));
    for _ in 0..20 {
        match job.go_on(&hostaway, 2).await {
            Ok(true) => println!("{} done, stopped at {:?}", job.done.len(), job.position),
            Ok(false) => {
                println!("all {} are done", job.done.len());
                return Ok(job.done);
            }
            // A service would wait a while.
            Err(error) => println!("{} done, then: {error:#}", job.done.len()),
        }
    }
    anyhow::bail!("it does not come to an end")
}

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    run(&Sandbox::start().await?).await.map(drop)
}
