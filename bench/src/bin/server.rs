//! The other end: `server canned` answers every request with the same bytes, `server sandbox` is the sandbox's Hostaway.
//! It says on a line where it listens, and ends with its input.

use anyhow::{Result, bail};
use conversant_bench::{Place, message};
use conversant_sandbox::Sandbox;
use std::io::{Read, Write};
use std::net::{Ipv4Addr, TcpListener, TcpStream};

fn main() -> Result<()> {
    match std::env::args().nth(1).as_deref() {
        Some("canned") => tell(&canned()?),
        Some("sandbox") => {
            let runtime = tokio::runtime::Runtime::new()?;
            let sandbox = runtime.block_on(Sandbox::start())?;
            tell(&runtime.block_on(place(&sandbox))?)
        }
        _ => bail!("say `canned` or `sandbox`"),
    }
}

/// Says where it listens, and waits until nobody needs that any more.
fn tell(place: &Place) -> Result<()> {
    writeln!(std::io::stdout(), "{place}")?;
    std::io::stdin().read_to_end(&mut Vec::new())?;
    Ok(())
}

fn canned() -> Result<Place> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?;
    let place = Place {
        base_url: format!("http://{}/v1", listener.local_addr()?),
        token: "a-token-of-some-length-as-they-are-0123456789".repeat(4),
        conversation: 1406,
    };
    std::thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            // A connection that breaks is the client's affair: it is the one that reports.
            std::thread::spawn(move || answer_all(stream));
        }
    });
    Ok(place)
}

fn answer_all(mut stream: TcpStream) -> std::io::Result<()> {
    stream.set_nodelay(true)?;
    let body = message();
    let reply = format!(
        "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: {}\r\n\
         date: Wed, 31 Jan 2024 10:00:00 GMT\r\nserver: nginx\r\nx-request-id: 4f2d8a1c9b7e\r\n\r\n{body}",
        body.len()
    );
    let mut received = Vec::new();
    let mut piece = [0; 16 * 1024];
    loop {
        let read = stream.read(&mut piece)?;
        if read == 0 {
            return Ok(());
        }
        received.extend_from_slice(&piece[..read]);
        if whole_request(&received) {
            received.clear();
            stream.write_all(reply.as_bytes())?;
        }
    }
}

/// Has everything up to the end of a request's body come?
fn whole_request(received: &[u8]) -> bool {
    let text = String::from_utf8_lossy(received);
    let Some((head, body)) = text.split_once("\r\n\r\n") else { return false };
    let length = head.lines().find_map(|line| {
        let (name, value) = line.split_once(':')?;
        name.eq_ignore_ascii_case("content-length").then(|| value.trim().parse::<usize>().ok())?
    });
    body.len() >= length.unwrap_or(0)
}

async fn place(sandbox: &Sandbox) -> Result<Place> {
    let hostaway = sandbox.hostaway();
    let credentials = hostaway.credentials();
    let form = format!(
        "grant_type=client_credentials&scope=general&client_id={}&client_secret={}",
        credentials.client_id, credentials.client_secret
    );
    let reply: serde_json::Value = reqwest::Client::new()
        .post(format!("{}/accessTokens", hostaway.base_url()))
        .header("content-type", "application/x-www-form-urlencoded")
        .body(form)
        .send()
        .await?
        .json()
        .await?;
    let Some(token) = reply["access_token"].as_str() else { bail!("the sandbox gives no token") };
    Ok(Place {
        base_url: hostaway.base_url(),
        token: token.to_owned(),
        conversation: i64::try_from(credentials.conversation_id)?,
    })
}
