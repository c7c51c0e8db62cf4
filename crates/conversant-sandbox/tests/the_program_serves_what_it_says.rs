//! `conversant-sandbox serve`: what it prints leads to a provider that lets one in, and it ends cleanly.

use std::{
    io::{BufRead, BufReader},
    net::TcpListener,
    process::{Child, Command, Stdio},
    time::Duration,
};

use serde_json::Value;

/// Ended with the test, whatever becomes of it.
struct Program(Child);

impl Program {
    fn serve(arguments: &[&str]) -> Self {
        let mut program = Command::new(env!("CARGO_BIN_EXE_conversant-sandbox"));
        program.arg("serve").args(arguments).stdout(Stdio::piped());
        Self(program.spawn().expect("the program starts"))
    }

    fn lines(&mut self) -> impl Iterator<Item = String> + use<> {
        BufReader::new(self.0.stdout.take().expect("its output")).lines().map_while(Result::ok)
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

fn text<'a>(description: &'a Value, name: &str) -> &'a str {
    description[name].as_str().unwrap_or_else(|| panic!("no {name} in {description}"))
}

#[tokio::test]
async fn the_header_it_prints_lets_one_in() {
    let mut program = Program::serve(&["--json"]);
    // Open to the end: a draft's line may follow, and who prints it must not fail.
    let mut lines = program.lines();
    let described: Vec<Value> =
        lines.by_ref().take(5).map(|line| serde_json::from_str(&line).expect("a line of JSON")).collect();
    let names: Vec<_> = described.iter().map(|it| text(it, "provider")).collect();
    assert_eq!(names, ["hostaway", "spruce", "ziik", "highq", "ucwa"]);

    let client = reqwest::Client::builder().no_proxy().build().expect("a client");
    for (description, path) in
        described.iter().zip(["/conversations", "/organization", "/conversations", "/api/3/users", "/applications"])
    {
        let url = format!("{}{path}", text(description, "base_url"));
        let status_with = async |authorization: &str| {
            let request = client.get(&url).header("authorization", authorization);
            request.send().await.expect("a reply").status()
        };
        assert_eq!(status_with(text(description, "authorization")).await, 200, "{url}");
        assert!(status_with("Bearer another").await.is_client_error(), "{url}");
    }
}

#[tokio::test]
async fn the_ids_it_prints_are_there() {
    let mut program = Program::serve(&["--json", "--provider", "hostaway"]);
    let line = program.lines().next().expect("a line");
    let description: Value = serde_json::from_str(&line).expect("JSON");
    let client = reqwest::Client::builder().no_proxy().build().expect("a client");
    let conversations = description["samples"]["conversation"].as_array().expect("conversations");
    assert!(!conversations.is_empty());
    for id in conversations {
        let url = format!("{}/conversations/{id}", text(&description, "base_url"));
        let request = client.get(url).header("authorization", text(&description, "authorization"));
        assert_eq!(request.send().await.expect("a reply").status(), 200);
    }
}

#[test]
fn the_variables_it_prints_are_those_that_clients_read() {
    let mut program = Program::serve(&["--json"]);
    for line in program.lines().take(5) {
        let description: Value = serde_json::from_str(&line).expect("JSON");
        let provider = text(&description, "provider");
        let path = format!("{}/../conversant-{provider}/src/client.rs", env!("CARGO_MANIFEST_DIR"));
        let client = std::fs::read_to_string(path).expect("the client's source");
        let variables = description["environment"].as_object().expect("variables");
        assert!(variables.len() >= 3, "{description}");
        for (name, value) in variables {
            assert!(client.contains(&format!("env_var(\"{name}\")")), "{provider} does not read {name}");
            assert_ne!(value, "", "{name}");
        }
    }
}

#[tokio::test]
async fn events_are_held_no_longer_than_told() {
    let mut program = Program::serve(&["--json", "--provider", "ucwa", "--hold-events-at-most", "50ms"]);
    let line = program.lines().next().expect("a line");
    let description: Value = serde_json::from_str(&line).expect("JSON");
    let url = format!(
        "{}/applications/{}/events?ack=1&timeout=180",
        text(&description, "base_url"),
        description["samples"]["application"][0].as_str().expect("an application"),
    );
    let client = reqwest::Client::builder().no_proxy().timeout(Duration::from_secs(10)).build().expect("a client");
    let request = client.get(url).header("authorization", text(&description, "authorization"));
    assert_eq!(request.send().await.expect("a reply in time").status(), 200);
}

/// A port in use, and the one before it, which is free.
fn taken_behind_a_free_one() -> (TcpListener, String) {
    for _ in 0..100 {
        let taken = TcpListener::bind(("127.0.0.1", 0)).expect("a port");
        let before = taken.local_addr().expect("an address").port() - 1;
        if TcpListener::bind(("127.0.0.1", before)).is_ok() {
            return (taken, before.to_string());
        }
    }
    panic!("no two ports in a row");
}

#[test]
fn a_port_in_use_is_told_and_what_to_do() {
    let (taken, first) = taken_behind_a_free_one();
    let port = taken.local_addr().expect("an address").port();
    let output = Command::new(env!("CARGO_BIN_EXE_conversant-sandbox"))
        .args(["serve", "--provider", "spruce", "--provider", "ziik", "--port", &first])
        .output()
        .expect("the program starts");
    assert_eq!(output.status.code(), Some(1));
    let told = String::from_utf8_lossy(&output.stderr);
    assert!(told.contains(&format!("ziik cannot listen on 127.0.0.1:{port}")) && told.contains("--port"), "{told}");
    assert_eq!(output.stdout, b"", "nothing is said to be there that is not");
}

#[cfg(unix)]
#[test]
fn an_interrupt_ends_it_with_success() {
    let mut program = Program::serve(&["--provider", "spruce"]);
    // Its last line says that it waits.
    assert!(program.lines().any(|line| line.contains("Ctrl-C")));
    let interrupted = Command::new("kill").args(["-INT", &program.0.id().to_string()]).status().expect("kill");
    assert!(interrupted.success());
    assert_eq!(program.0.wait().expect("its end").code(), Some(0));
}

#[test]
fn a_port_after_which_there_are_not_enough_is_refused() {
    let served = Command::new(env!("CARGO_BIN_EXE_conversant-sandbox")).args(["serve", "--port", "65535"]).output();
    let served = served.expect("the program starts");
    assert_eq!(served.status.code(), Some(2), "{}", String::from_utf8_lossy(&served.stderr));
}
