//! `conversant-sandbox serve`.

use std::{
    future::{Future, poll_fn},
    io::{self, Write},
    pin::pin,
    task::Poll,
    time::Duration,
};

use clap::ValueEnum;
use conversant_sandbox::{HighQ, Hostaway, Spruce, Ucwa, Ziik};

use crate::description::Description;

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// Only this provider; give it again for another
    #[arg(long = "provider", value_name = "NAME")]
    providers: Vec<Name>,
    /// The port of the first provider; the others get those that follow. Without it, each gets a free one
    #[arg(long, value_name = "PORT", value_parser = clap::value_parser!(u16).range(1..=last_port()))]
    port: Option<u16>,
    /// One JSON object per provider and line, in place of the text
    #[arg(long)]
    json: bool,
    /// UCWA answers a request for events after this time at the latest, such as 500ms or 2s; else after 30 minutes
    #[arg(long, value_name = "TIME", value_parser = duration)]
    hold_events_at_most: Option<Duration>,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Name {
    Hostaway,
    Spruce,
    Ziik,
    Highq,
    Ucwa,
}

/// A provider that listens until it is dropped.
enum Running {
    Hostaway(Hostaway),
    Spruce(Spruce),
    Ziik(Ziik),
    HighQ(HighQ),
    Ucwa(Ucwa),
}

pub(crate) async fn serve(arguments: &Arguments) -> io::Result<()> {
    // Listened for from the first poll on: whoever reads the last line may interrupt at once.
    let mut interrupted = pin!(tokio::signal::ctrl_c());
    if let Poll::Ready(early) = poll_fn(|context| Poll::Ready(interrupted.as_mut().poll(context))).await {
        return early;
    }
    let mut running = Vec::new();
    for (place, name) in (0..).zip(chosen(arguments)) {
        let port = arguments.port.map_or(0, |first| first + place);
        let provider = start(name, port, arguments.hold_events_at_most).await;
        running.push(provider.map_err(|error| in_words(name, port, &error))?);
    }
    // Only now: what is printed is there, all of it.
    print(&running, arguments.json).map_err(|error| io::Error::new(error.kind(), format!("cannot print: {error}")))?;
    interrupted.await
}

fn print(running: &[Running], as_json: bool) -> io::Result<()> {
    let mut out = io::stdout().lock();
    for provider in running {
        let description = provider.describe();
        if as_json {
            writeln!(out, "{}", description.to_json())?;
        } else {
            writeln!(out, "{description}")?;
        }
    }
    if !as_json {
        writeln!(out, "Ctrl-C ends it.")?;
    }
    out.flush()
}

/// Each once, in the order of the list.
fn chosen(arguments: &Arguments) -> impl Iterator<Item = Name> {
    let all = Name::value_variants().iter().copied();
    all.filter(|name| arguments.providers.is_empty() || arguments.providers.contains(name))
}

async fn start(name: Name, port: u16, longest_hold: Option<Duration>) -> io::Result<Running> {
    Ok(match name {
        Name::Hostaway => Running::Hostaway(Hostaway::start(port).await?),
        Name::Spruce => Running::Spruce(Spruce::start(port).await?),
        Name::Ziik => Running::Ziik(Ziik::start(port).await?),
        Name::Highq => Running::HighQ(HighQ::start(port).await?),
        Name::Ucwa => {
            let ucwa = Ucwa::start(port).await?;
            if let Some(longest) = longest_hold {
                ucwa.hold_events_at_most(longest);
            }
            Running::Ucwa(ucwa)
        }
    })
}

fn in_words(name: Name, port: u16, error: &io::Error) -> io::Error {
    let name = name.to_possible_value().map(|it| it.get_name().to_owned()).unwrap_or_default();
    let hint = if error.kind() == io::ErrorKind::AddrInUse { "; choose another with --port" } else { "" };
    io::Error::new(error.kind(), format!("{name} cannot listen on 127.0.0.1:{port}: {error}{hint}"))
}

impl Running {
    fn describe(&self) -> Description {
        match self {
            Self::Hostaway(it) => Description::of_hostaway(it),
            Self::Spruce(it) => Description::of_spruce(it),
            Self::Ziik(it) => Description::of_ziik(it),
            Self::HighQ(it) => Description::of_highq(it),
            Self::Ucwa(it) => Description::of_ucwa(it),
        }
    }
}

/// The last one after which there is a port for each provider.
fn last_port() -> i64 {
    i64::from(u16::MAX) + 1 - Name::value_variants().len() as i64
}

fn duration(text: &str) -> Result<Duration, String> {
    let milliseconds = |digits: &str, factor: u64| digits.parse().ok().and_then(|it: u64| it.checked_mul(factor));
    let parsed = match (text.strip_suffix("ms"), text.strip_suffix('s')) {
        (Some(digits), _) => milliseconds(digits, 1),
        (None, Some(digits)) => milliseconds(digits, 1000),
        (None, None) => None,
    };
    parsed
        .map(Duration::from_millis)
        .ok_or_else(|| "write a whole number and `ms` or `s`, such as 500ms or 2s".to_owned())
}
