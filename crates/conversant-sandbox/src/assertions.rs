//! What a test says of the messages and requests that arrived, and waits for.

use std::{
    fmt::Display,
    future::Future,
    panic::Location,
    time::{Duration, Instant},
};

use crate::{Provider, Recorded, StoredMessage, clock::moment};

/// So many lines of a kind are shown, and how many more there are.
const SHOWN: usize = 20;

/// # Assertions
///
/// Each panics with what was expected and what arrived, texts and all: they are the test's own.
impl Provider {
    /// The messages of one conversation, in the order they were stored.
    pub fn messages_in(&self, conversation: impl Display) -> Vec<StoredMessage> {
        let conversation = conversation.to_string();
        self.messages().into_iter().filter(|message| message.conversation == conversation).collect()
    }

    /// The requests with this method and path, in the order they were: `("POST", "/v1/accessTokens")`.
    pub fn requests_to(&self, method: &str, path: &str) -> Vec<Recorded> {
        self.requests().into_iter().filter(|it| it.method == method && it.path == path).collect()
    }

    /// Exactly these texts were stored, in this order, whatever the conversations.
    ///
    /// # Panics
    ///
    /// When others were, or fewer, more, or in another order.
    #[track_caller]
    pub fn assert_messages<T: AsRef<str>>(&self, texts: impl IntoIterator<Item = T>) {
        let expected: Vec<String> = texts.into_iter().map(|text| text.as_ref().to_owned()).collect();
        let stored: Vec<String> = self.messages().into_iter().map(|message| message.text).collect();
        assert!(stored == expected, "{}", self.instead_of(&format!("the messages {expected:?}")));
    }

    /// No message was stored.
    ///
    /// # Panics
    ///
    /// When one was.
    #[track_caller]
    pub fn assert_nothing_sent(&self) {
        assert!(self.messages().is_empty(), "{}", self.instead_of("no message"));
    }

    /// This text was stored once, and not again. Gives that message.
    ///
    /// # Panics
    ///
    /// When it was not, or more than once.
    #[track_caller]
    pub fn assert_sent_once(&self, text: &str) -> StoredMessage {
        let mut stored = self.messages().into_iter().filter(|message| message.text == text);
        match (stored.next(), stored.next()) {
            (Some(message), None) => message,
            _ => panic!("{}", self.instead_of(&format!("the message {text:?} once"))),
        }
    }

    /// No conversation has the same text twice.
    ///
    /// # Panics
    ///
    /// When one has.
    #[track_caller]
    pub fn assert_nothing_sent_twice(&self) {
        let messages = self.messages();
        let twice = messages.iter().enumerate().find(|(place, message)| {
            messages[..*place].iter().any(|it| (&it.conversation, &it.text) == (&message.conversation, &message.text))
        });
        if let Some((_, message)) = twice {
            panic!("{}", self.instead_of(&format!("nothing twice, and has {:?}", message.text)));
        }
    }

    /// So many requests were made with this method and path.
    ///
    /// # Panics
    ///
    /// When more or fewer were.
    #[track_caller]
    pub fn assert_requests(&self, method: &str, path: &str, count: usize) {
        let made = self.requests_to(method, path).len();
        assert!(made == count, "{}", self.instead_of(&format!("{}, and has {made}", requests(count, method, path))));
    }

    /// Every fault that was asked for has struck: the test has seen what it meant to see.
    ///
    /// # Panics
    ///
    /// When one has not.
    #[track_caller]
    pub fn assert_faults_struck(&self) {
        let left = self.faults_left();
        assert!(left == 0, "{}", self.instead_of(&format!("met every fault, and {left} have yet to strike")));
    }

    /// Waits until this text is stored, for so long at most by the wall's clock. Gives the first such message.
    ///
    /// ```
    /// # use conversant_sandbox::Provider;
    /// # use std::time::Duration;
    /// # async fn example(provider: &Provider) {
    /// let message = provider.wait_for_message("hello guest", Duration::from_secs(5)).await;
    /// assert_eq!(message.conversation, "1406");
    /// # }
    /// ```
    ///
    /// # Panics
    ///
    /// When it is not stored in time.
    #[track_caller]
    pub fn wait_for_message(&self, text: &str, within: Duration) -> impl Future<Output = StoredMessage> {
        let expected = format!("the message {text:?}");
        self.wait_until(expected, within, move || self.messages().into_iter().find(|message| message.text == text))
    }

    /// Waits until so many messages are stored, for so long at most. Gives all there are.
    ///
    /// # Panics
    ///
    /// When they are not stored in time.
    #[track_caller]
    pub fn wait_for_messages(&self, count: usize, within: Duration) -> impl Future<Output = Vec<StoredMessage>> {
        let found = move || Some(self.messages()).filter(|messages| messages.len() >= count);
        let expected = format!("{count} message{}", if count == 1 { "" } else { "s" });
        self.wait_until(expected, within, found)
    }

    /// Waits until so many requests with this method and path were made, for so long at most. Gives all there are.
    ///
    /// # Panics
    ///
    /// When they are not made in time.
    #[track_caller]
    pub fn wait_for_requests(
        &self,
        method: &str,
        path: &str,
        count: usize,
        within: Duration,
    ) -> impl Future<Output = Vec<Recorded>> {
        let found = move || Some(self.requests_to(method, path)).filter(|requests| requests.len() >= count);
        self.wait_until(requests(count, method, path), within, found)
    }

    #[track_caller]
    fn wait_until<T>(
        &self,
        expected: String,
        within: Duration,
        found: impl Fn() -> Option<T>,
    ) -> impl Future<Output = T> {
        // An `async fn` would name this file.
        let asked = Location::caller();
        async move {
            let end = Instant::now() + within;
            loop {
                if let Some(found) = found() {
                    return found;
                }
                if Instant::now() >= end {
                    panic!("{asked}: {}", self.instead_of(&format!("{expected} within {within:?}")));
                }
                moment().await;
            }
        }
    }

    /// What was expected, and under it what there is.
    fn instead_of(&self, expected: &str) -> String {
        let messages = list("message", &self.messages(), |message| {
            format!("{:?} in conversation {}", message.text, message.conversation)
        });
        let requests = list("request", &self.requests(), |request| {
            let answer =
                request.status.map_or_else(|| "not answered".to_owned(), |it| format!("answered {}", it.as_u16()));
            format!("{} {}, {answer}", request.method, request.path)
        });
        format!("{} was expected to have {expected}\n{messages}\n{requests}", self.name())
    }
}

fn requests(count: usize, method: &str, path: &str) -> String {
    format!("{count} request{} {method} {path}", if count == 1 { "" } else { "s" })
}

/// A count, and a line for each.
fn list<T>(what: &str, items: &[T], line: impl Fn(&T) -> String) -> String {
    let mut lines = vec![match items.len() {
        0 => format!("no {what} arrived"),
        1 => format!("1 {what} arrived:"),
        count => format!("{count} {what}s arrived:"),
    }];
    lines.extend(items.iter().take(SHOWN).map(|item| format!("  {}", line(item))));
    if items.len() > SHOWN {
        lines.push(format!("  and {} more", items.len() - SHOWN));
    }
    lines.join("\n")
}
