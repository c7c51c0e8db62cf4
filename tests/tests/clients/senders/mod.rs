//! The five clients, set up for the sandbox, and one way to send a text through any of them.

#![allow(dead_code, unreachable_pub, reason = "the test of faults has a copy and uses a part of it")]

use conversant::core::rate_limit::RateLimitStore;
use conversant::core::retry::{Backoff, RetryBudget, RetryPolicy};
use conversant::{Accepted, Error, Outcome, highq, hostaway, spruce, ucwa, ziik};
use conversant_sandbox::{Provider, Sandbox};
use serde_json::Value;
use std::sync::Arc;
use std::time::Duration;

/// The providers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Vendor {
    Hostaway,
    Spruce,
    Ziik,
    HighQ,
    Ucwa,
}

pub const VENDORS: [Vendor; 5] = [Vendor::Hostaway, Vendor::Spruce, Vendor::Ziik, Vendor::HighQ, Vendor::Ucwa];

impl Vendor {
    pub fn of(self, sandbox: &Sandbox) -> &Provider {
        match self {
            Self::Hostaway => sandbox.hostaway(),
            Self::Spruce => sandbox.spruce(),
            Self::Ziik => sandbox.ziik(),
            Self::HighQ => sandbox.highq(),
            Self::Ucwa => sandbox.ucwa(),
        }
    }

    /// Does the provider recognise a repeat?
    pub fn recognises_repeats(self) -> bool {
        self == Self::Spruce
    }
}

/// Where a client's token comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Login {
    /// It was fetched beforehand, and the client cannot renew it.
    Fixed,
    /// The client fetches it. (Spruce has nothing to fetch: its token is made of the credentials.)
    Exchanged,
    /// It is not a token: for servers that check none.
    Invented,
}

/// How a client is set up.
#[derive(Debug, Clone)]
pub struct Setup {
    pub login: Login,
    /// In place of the sandbox's.
    pub base_url: Option<String>,
    pub timeout: Duration,
    pub attempt_timeout: Duration,
    pub connect_timeout: Duration,
    pub retry: RetryPolicy,
    pub budget: RetryBudget,
    /// None: the client does not wait for the provider's limits.
    pub rate_limit: Option<Arc<dyn RateLimitStore>>,
}

/// The largest reply that clients here read.
pub const MAX_REPLY_BYTES: usize = 1 << 20;

impl Default for Setup {
    /// Three attempts with next to no pause between them, and no budget that could end them.
    fn default() -> Self {
        Self {
            login: Login::Fixed,
            base_url: None,
            timeout: Duration::from_secs(60),
            attempt_timeout: Duration::from_secs(20),
            connect_timeout: Duration::from_secs(10),
            retry: quick(3),
            budget: RetryBudget::new(1_000_000),
            rate_limit: None,
        }
    }
}

/// So many attempts, with next to no pause between them.
pub fn quick(attempts: u32) -> RetryPolicy {
    RetryPolicy::default().attempts(attempts).backoff(Backoff::exponential(Duration::from_millis(1)))
}

macro_rules! set_up {
    ($builder:expr, $setup:expr) => {{
        let setup: &Setup = $setup;
        let builder = match &setup.base_url {
            Some(base_url) => $builder.base_url(base_url),
            None => $builder,
        };
        let builder = builder
            .timeout(setup.timeout)
            .attempt_timeout(setup.attempt_timeout)
            .connect_timeout(setup.connect_timeout)
            .max_reply_bytes(MAX_REPLY_BYTES)
            .retry(setup.retry.clone())
            .retry_budget(setup.budget.clone());
        let builder = match &setup.rate_limit {
            Some(store) => builder.rate_limit_store(store.clone()),
            None => builder.no_rate_limit(),
        };
        builder.build().expect("an address and credentials are all it takes")
    }};
}

pub async fn hostaway(sandbox: &Sandbox, setup: &Setup) -> hostaway::Client {
    let builder = sandbox.hostaway().client_builder();
    let builder = match setup.login {
        Login::Exchanged => builder,
        login => builder.token(token(sandbox, Vendor::Hostaway, login).await),
    };
    set_up!(builder, setup)
}

pub async fn spruce(sandbox: &Sandbox, setup: &Setup) -> spruce::Client {
    set_up!(sandbox.spruce().client_builder(), setup)
}

pub async fn ziik(sandbox: &Sandbox, setup: &Setup) -> ziik::Client {
    let builder = sandbox.ziik().client_builder();
    let builder = match setup.login {
        Login::Exchanged => builder,
        login => builder.token(token(sandbox, Vendor::Ziik, login).await),
    };
    set_up!(builder, setup)
}

pub async fn highq(sandbox: &Sandbox, setup: &Setup) -> highq::Client {
    let builder = sandbox.highq().client_builder();
    let builder = match setup.login {
        Login::Exchanged => builder,
        login => builder.token(token(sandbox, Vendor::HighQ, login).await),
    };
    set_up!(builder, setup)
}

pub async fn ucwa(sandbox: &Sandbox, setup: &Setup) -> ucwa::Client {
    let builder = sandbox.ucwa().client_builder();
    let builder = match setup.login {
        Login::Exchanged => builder,
        login => builder.token(token(sandbox, Vendor::Ucwa, login).await),
    };
    set_up!(builder, setup)
}

/// An access token, fetched without the clients.
pub async fn token(sandbox: &Sandbox, vendor: Vendor, login: Login) -> String {
    if login == Login::Invented {
        return "a-token-nobody-checks".to_owned();
    }
    let base = vendor.of(sandbox).base_url();
    let http = reqwest::Client::new();
    let (request, property) = match vendor {
        Vendor::Hostaway => {
            let credentials = sandbox.hostaway().credentials();
            let form = [
                ("grant_type", "client_credentials"),
                ("scope", "general"),
                ("client_id", &credentials.client_id),
                ("client_secret", &credentials.client_secret),
            ];
            (http.post(format!("{base}/accessTokens")).form(&form), "access_token")
        }
        Vendor::Spruce => unreachable!("Spruce's token is made of the credentials"),
        Vendor::Ziik => {
            let credentials = sandbox.ziik().credentials();
            let login = serde_json::json!({"username": credentials.username, "password": credentials.password});
            (http.post(format!("{base}/authenticate")).json(&login), "jwt")
        }
        Vendor::HighQ => {
            let credentials = sandbox.highq().credentials();
            let form = [
                ("grant_type", "authorization_code"),
                ("client_id", &credentials.client_id),
                ("client_secret", &credentials.client_secret),
                ("code", &sandbox.highq().authorize()),
            ];
            (http.post(format!("{base}/api/oauth2/token")).form(&form), "access_token")
        }
        Vendor::Ucwa => {
            let credentials = sandbox.ucwa().credentials();
            let form =
                [("grant_type", "password"), ("username", &credentials.username), ("password", &credentials.password)];
            (http.post(sandbox.ucwa().token_url()).form(&form), "access_token")
        }
    };
    let reply: Value = request.send().await.expect("a reply").json().await.expect("JSON");
    reply[property].as_str().expect("a token").to_owned()
}

/// The sandbox's conversation, as the clients number it.
pub fn hostaway_conversation(sandbox: &Sandbox) -> i64 {
    i64::try_from(sandbox.hostaway().credentials().conversation_id).expect("a small number")
}

/// The sandbox's conversation, as the clients number it.
pub fn ziik_conversation(sandbox: &Sandbox) -> i64 {
    i64::try_from(sandbox.ziik().credentials().conversation_id).expect("a small number")
}

/// The body of a Spruce message that is this text.
pub fn spruce_post(text: &str) -> spruce::types::MessagePost {
    use spruce::types::{MessageBodyElement, MessageBodyElementType, MessagePost};
    MessagePost::new(vec![MessageBodyElement::new(MessageBodyElementType::Text, text)])
}

/// The sandbox's users, as the clients number them.
pub fn highq_users(sandbox: &Sandbox) -> Vec<i64> {
    let ids = sandbox.highq().credentials().user_ids.into_iter();
    ids.map(|id| i64::try_from(id).expect("a small number")).collect()
}

/// The body of a HighQ conversation of these users that opens with this text.
pub fn highq_conversation(users: &[i64], text: &str) -> highq::types::Conversation {
    use highq::types::{Conversation, ConversationMessage, ConversationUser, Messages, Recipients, Users};
    let users: Vec<_> = users.iter().map(|id| ConversationUser::new().userid(*id)).collect();
    Conversation::new()
        .recipients(Recipients::new().users(Users::new().user(users)))
        .messages(Messages::new().message(vec![ConversationMessage::new().html(text)]))
}

/// What a client says became of a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Report {
    Sent,
    /// An earlier attempt of the call was accepted.
    Before,
    Rejected,
    NotSent,
    Unknown,
}

impl Report {
    pub fn of(error: &Error) -> Self {
        match error.outcome() {
            Outcome::NotSent => Self::NotSent,
            Outcome::Rejected => Self::Rejected,
            Outcome::Unknown => Self::Unknown,
            outcome => panic!("a fourth outcome: {outcome}"),
        }
    }
}

/// A client that sends texts to the sandbox's conversation.
pub enum Sender {
    Hostaway(hostaway::Client, i64),
    Spruce(spruce::Client, String),
    Ziik(ziik::Client, i64),
    HighQ(highq::Client, Vec<i64>),
    Ucwa(ucwa::Client, String, String),
}

/// What came of a send.
pub struct Sent {
    pub report: Report,
    pub attempts: u32,
    pub error: Option<Error>,
}

impl Sent {
    fn of<T>(result: Result<T, Error>, accepted: impl FnOnce(&T) -> (Report, u32)) -> Self {
        match result {
            Ok(reply) => {
                let (report, attempts) = accepted(&reply);
                Self { report, attempts, error: None }
            }
            Err(error) => Self { report: Report::of(&error), attempts: error.attempts(), error: Some(error) },
        }
    }
}

impl Sender {
    pub async fn new(sandbox: &Sandbox, vendor: Vendor, setup: &Setup) -> Self {
        match vendor {
            Vendor::Hostaway => Self::Hostaway(hostaway(sandbox, setup).await, hostaway_conversation(sandbox)),
            Vendor::Spruce => {
                Self::Spruce(spruce(sandbox, setup).await, sandbox.spruce().credentials().conversation_id)
            }
            Vendor::Ziik => Self::Ziik(ziik(sandbox, setup).await, ziik_conversation(sandbox)),
            Vendor::HighQ => Self::HighQ(highq(sandbox, setup).await, highq_users(sandbox)),
            Vendor::Ucwa => {
                let credentials = sandbox.ucwa().credentials();
                Self::Ucwa(ucwa(sandbox, setup).await, credentials.application_id, credentials.conversation_id)
            }
        }
    }

    /// Sends a text, once: what is sent again is sent again by the client.
    pub async fn send(&self, text: &str) -> Sent {
        self.send_with(text, None).await
    }

    /// Sends a text under a policy of its own.
    pub async fn send_with(&self, text: &str, retry: Option<RetryPolicy>) -> Sent {
        macro_rules! call {
            ($call:expr) => {{
                let call = $call;
                match retry {
                    Some(policy) => call.retry(policy).send().await,
                    None => call.send().await,
                }
            }};
        }
        match self {
            Self::Hostaway(client, conversation) => {
                let message = hostaway::types::NewMessage::new(text);
                let result = call!(client.send_conversation_message(*conversation, message));
                Sent::of(result, |reply| (Report::Sent, reply.attempts()))
            }
            Self::Spruce(client, conversation) => {
                let result = call!(client.post_conversation_message(conversation, spruce_post(text)));
                Sent::of(result, |accepted| match accepted {
                    Accepted::Before(_) => (Report::Before, accepted.attempts()),
                    _ => (Report::Sent, accepted.attempts()),
                })
            }
            Self::Ziik(client, conversation) => {
                let message = ziik::types::NewMessage::new(text);
                let result = call!(client.create_message(*conversation, message));
                Sent::of(result, |reply| (Report::Sent, reply.attempts()))
            }
            Self::HighQ(client, users) => {
                let result = call!(client.create_conversation(highq_conversation(users, text)));
                Sent::of(result, |reply| (Report::Sent, reply.attempts()))
            }
            Self::Ucwa(client, application, conversation) => {
                let body = ucwa::operations::SendMessageBody::plain(text);
                // The text is unlike any other, and so is the operation id.
                let result = call!(client.send_message(application, conversation, text, body));
                Sent::of(result, |reply| (Report::Sent, reply.attempts()))
            }
        }
    }
}

/// Waits until nothing is stored any more: a provider that was stalled stores after its client has given up.
pub async fn at_rest(provider: &Provider, stalled_for: Duration) {
    tokio::time::sleep(stalled_for).await;
    let mut before = provider.messages().len();
    for _ in 0..50 {
        tokio::time::sleep(Duration::from_millis(60)).await;
        let now = provider.messages().len();
        if now == before {
            return;
        }
        before = now;
    }
    panic!("{} goes on storing", provider.name());
}

/// How often the provider's store holds this text.
pub fn stored(provider: &Provider, text: &str) -> usize {
    provider.messages().iter().filter(|message| message.text == text).count()
}

/// How many of the recorded requests are for tokens.
pub fn token_requests(provider: &Provider) -> usize {
    let is_token = |path: &str| {
        let path = path.to_ascii_lowercase();
        ["/accesstokens", "/authenticate", "/renew", "/oauth2/token", "/oauthtoken"]
            .iter()
            .any(|end| path.ends_with(end))
    };
    provider.requests().iter().filter(|request| is_token(&request.path)).count()
}
