//! Lists that come in pages, as streams of their items.
//!
//! A list operation's `stream()` gives [`Items`]: all items, one after the other. The next page is fetched when the last
//! item of the one before has been taken, so that no more than one page is in memory.

use crate::client::Client;
use crate::engine::{CallOptions, RawReply};
use crate::error::Error;
use crate::list::MalformedItem;
use crate::operation::Operation;
use crate::reply::Reply;
use crate::target::{Request, Target};
use futures_core::Stream;
use serde_json::Value;
use std::fmt;
use std::future::{Future, poll_fn};
use std::pin::Pin;
use std::str::FromStr;
use std::task::{Context, Poll, ready};
use url::Url;
use url::form_urlencoded::byte_serialize;

/// How an operation's list is cut into pages; generated from the spec.
#[doc(hidden)]
#[derive(Debug)]
pub struct Paging {
    /// How one page leads to the next.
    pub style: PageStyle,
    /// The query parameter that says where a page starts.
    pub at: &'static str,
    /// The property by which the next page starts after this one's last item.
    pub id: &'static str,
    /// The query parameters that only the first page's request may have.
    pub first: &'static [&'static str],
    /// Where the last page has `null` in place of the next page's token, if it is known to have it there.
    pub null_at_end: Option<&'static str>,
}

/// How one page leads to the next.
#[doc(hidden)]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PageStyle {
    /// There is only one.
    Whole,
    /// By the number of items before it.
    Offset,
    /// By its number, counted from 1.
    Number,
    /// By a token that the page before it gives.
    Token,
    /// By the id of the last item of the page before it.
    AfterId,
    /// By a link that the page before it gives.
    NextLink,
}

/// What a page says.
#[doc(hidden)]
#[derive(Debug)]
pub struct Page<T> {
    /// Its items.
    pub items: Vec<T>,
    /// The next page's token or link.
    pub next: Option<String>,
    /// Is there a next page?
    pub more: Option<bool>,
    /// How many items all pages have together.
    pub total: Option<u64>,
    /// The id of the last item.
    pub last_id: Option<String>,
}

impl<W> Reply<W> {
    /// The page that the whole reply holds.
    #[doc(hidden)]
    pub fn page<T>(self, open: fn(W) -> Page<T>) -> Reply<Page<T>> {
        self.map(open)
    }
}

/// Where a stream stands, to go on later: in another process, or after an error.
///
/// It survives as text (`to_string`, `parse`) and means something only to the same operation with the same arguments.
///
/// ```
/// use conversant_core::Position;
///
/// let kept = Position::default().to_string();
/// assert_eq!(kept.parse(), Ok(Position::default()));
/// ```
#[derive(Clone, PartialEq, Eq, Default)]
pub struct Position {
    /// What leads to the page; `None` is the first one.
    page: Option<String>,
    /// How many of its items have been taken.
    taken: usize,
}

impl fmt::Display for Position {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.page {
            None => write!(f, "{}", self.taken),
            Some(page) => write!(f, "{}@{page}", self.taken),
        }
    }
}

impl fmt::Debug for Position {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Position").field("taken", &self.taken).finish_non_exhaustive()
    }
}

/// A text that is no [`Position`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct InvalidPosition;

impl fmt::Display for InvalidPosition {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("this is not the text of a stream's position")
    }
}

impl std::error::Error for InvalidPosition {}

impl FromStr for Position {
    type Err = InvalidPosition;

    fn from_str(text: &str) -> Result<Self, InvalidPosition> {
        let (taken, page) = match text.split_once('@') {
            Some((taken, page)) => (taken, Some(page.to_owned())),
            None => (text, None),
        };
        Ok(Self { page, taken: taken.parse().map_err(|_| InvalidPosition)? })
    }
}

type Fetch<T> = Pin<Box<dyn Future<Output = Result<Reply<Page<T>>, Error>> + Send>>;

/// All items of a list, page after page.
///
/// An error of a page ends the stream; [`position`](Self::position) then tells where to go on. An item that is not what the
/// provider documents is an error of its own ([`Error::malformed_item`]), after which the stream goes on.
///
/// It is a `futures_core::Stream`; without a crate of stream adapters, [`next`](Self::next) does.
#[must_use = "a stream does nothing until its items are asked for"]
pub struct Items<T> {
    client: Client,
    operation: &'static Operation,
    paging: &'static Paging,
    /// The request of the first page; taken out only to report that it could not be built.
    request: Option<Result<Request, Error>>,
    options: CallOptions,
    read: fn(RawReply) -> Result<Reply<Page<T>>, Error>,
    /// The page that is being given out, and how many of its items were taken.
    position: Position,
    page: std::vec::IntoIter<Result<T, Error>>,
    next: Next,
    fetching: Option<Fetch<T>>,
}

/// What comes after the present page.
enum Next {
    /// The page that the position names is still to be fetched.
    Present,
    Page(String),
    Nothing,
}

impl<T> fmt::Debug for Items<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Items").field("operation", &self.operation.name).finish_non_exhaustive()
    }
}

// Nothing in it is pinned but the box.
impl<T> Unpin for Items<T> {}

impl<T: 'static> Items<T> {
    #[doc(hidden)]
    pub fn new(
        client: Client,
        operation: &'static Operation,
        paging: &'static Paging,
        request: Result<Request, Error>,
        options: CallOptions,
        read: fn(RawReply) -> Result<Reply<Page<T>>, Error>,
    ) -> Self {
        Self {
            client,
            operation,
            paging,
            request: Some(request),
            options,
            read,
            position: Position::default(),
            page: Vec::new().into_iter(),
            next: Next::Present,
            fetching: None,
        }
    }

    /// Starts where another stream of the same operation with the same arguments stood, in place of the beginning.
    pub fn starting_at(mut self, position: Position) -> Self {
        self.position = position;
        self
    }

    /// Where the stream stands: after the last item it gave.
    ///
    /// What is added to the list or taken from it meanwhile may be met twice or not at all, as the provider counts.
    pub fn position(&self) -> Position {
        match &self.next {
            Next::Page(page) if self.page.as_slice().is_empty() => Position { page: Some(page.clone()), taken: 0 },
            _ => self.position.clone(),
        }
    }

    /// The next item, or the error in its place; `None` at the end. Dropping the future loses nothing.
    pub async fn next(&mut self) -> Option<Result<T, Error>> {
        poll_fn(|context| self.poll(context)).await
    }

    fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<T, Error>>> {
        loop {
            if let Some(item) = self.page.next() {
                self.position.taken += 1;
                return Poll::Ready(Some(item));
            }
            if self.fetching.is_none() {
                match self.page_request() {
                    None => return Poll::Ready(None),
                    Some(Err(error)) => return Poll::Ready(Some(Err(self.end(error)))),
                    Some(Ok(request)) => self.fetching = Some(self.fetch(request)),
                }
            }
            let Some(fetching) = &mut self.fetching else { continue };
            let fetched = ready!(fetching.as_mut().poll(context));
            self.fetching = None;
            if let Err(error) = fetched.and_then(|reply| self.turn(reply)) {
                return Poll::Ready(Some(Err(self.end(error))));
            }
        }
    }

    /// The request of the page that comes next, and the position at its beginning.
    fn page_request(&mut self) -> Option<Result<Request, Error>> {
        match std::mem::replace(&mut self.next, Next::Nothing) {
            Next::Nothing => return None,
            Next::Present => {}
            Next::Page(page) => self.position = Position { page: Some(page), taken: 0 },
        }
        self.next = Next::Present;
        let first = match self.request.as_ref()? {
            Ok(first) => first,
            Err(_) => return self.request.take(),
        };
        Some(match &self.position.page {
            None => Ok(first.clone()),
            Some(link) if self.paging.style == PageStyle::NextLink => {
                Target::link(&self.client, link).request(first.method.clone()).map(|mut request| {
                    request.headers.clone_from(&first.headers);
                    request
                })
            }
            Some(page) => first.at_page(self.paging, page),
        })
    }

    fn fetch(&self, request: Request) -> Fetch<T> {
        let (client, operation, options, read) = (self.client.clone(), self.operation, self.options.clone(), self.read);
        Box::pin(async move { read(client.call(operation, Ok(request), options).await?) })
    }

    /// Turns to a page that has been fetched.
    fn turn(&mut self, mut reply: Reply<Page<T>>) -> Result<(), Error> {
        let malformed = reply.take_malformed();
        if let Some(next) = self.paging.null_at_end.filter(|_| reply.next.is_none()) {
            let whole: Value = crate::body::read_json(reply.raw_body())?;
            if whole.pointer(next) != Some(&Value::Null) {
                return Err(Error::decode("the page does not say whether there is another one after it"));
            }
        }
        let page = reply.into_inner();
        let count = page.items.len() + malformed.len();
        let last_id = match malformed.last() {
            Some(item) if item.index() + 1 == count => item.text_of(self.paging.id),
            _ => page.last_id.clone(),
        };
        self.next = match self.following(&page, count, last_id)? {
            Some(next) => Next::Page(next),
            None => Next::Nothing,
        };
        self.page = in_order(page.items, malformed).into_iter();
        for _ in 0..self.position.taken {
            self.page.next();
        }
        self.position.taken = self.position.taken.min(count);
        Ok(())
    }

    /// What leads to the page after this one.
    fn following(&self, page: &Page<T>, count: usize, last_id: Option<String>) -> Result<Option<String>, Error> {
        let counted = matches!(self.paging.style, PageStyle::Offset | PageStyle::Number | PageStyle::AfterId);
        if page.more == Some(false) || counted && count == 0 {
            return Ok(None);
        }
        let next = match self.paging.style {
            PageStyle::Whole => None,
            PageStyle::Offset => {
                let end = self.start(0) + count as u64;
                page.total.is_none_or(|total| end < total).then(|| end.to_string())
            }
            PageStyle::Number => Some((self.start(1) + 1).to_string()),
            PageStyle::Token | PageStyle::NextLink => page.next.clone().filter(|next| !next.is_empty()),
            PageStyle::AfterId => match last_id {
                Some(id) => Some(id),
                None => return Err(Error::decode("the last item of the page has no id to go on after")),
            },
        };
        if next.is_some() && next == self.position.page {
            return Err(Error::decode("the provider leads from this page to the same one again"));
        }
        Ok(next)
    }

    /// Where the present page starts, counted.
    fn start(&self, default: u64) -> u64 {
        let here = match (&self.position.page, &self.request) {
            (Some(page), _) => Some(page.clone()),
            (None, Some(Ok(first))) => first.query_value(self.paging.at),
            _ => None,
        };
        here.and_then(|here| here.parse().ok()).unwrap_or(default)
    }

    fn end(&mut self, error: Error) -> Error {
        self.request = None;
        error
    }
}

impl<T: 'static> Stream for Items<T> {
    type Item = Result<T, Error>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll(context)
    }
}

/// The items of a page as they stood in it.
fn in_order<T>(items: Vec<T>, malformed: Vec<MalformedItem>) -> Vec<Result<T, Error>> {
    let mut all = Vec::with_capacity(items.len() + malformed.len());
    let mut items = items.into_iter();
    for bad in malformed {
        let missing = bad.index() - all.len();
        all.extend(items.by_ref().take(missing).map(Ok));
        all.push(Err(Error::malformed(bad)));
    }
    all.extend(items.map(Ok));
    all
}

impl Request {
    /// The same request for the page to which this value leads.
    fn at_page(&self, paging: &Paging, value: &str) -> Result<Self, Error> {
        let mut request = self.clone();
        let name = paging.at;
        let url = self.url()?;
        let stays = |known: &str| known != name && !paging.first.contains(&known);
        let others = url.query_pairs().filter(|(known, _)| stays(known)).collect::<Vec<_>>();
        request.url.truncate(self.url.find('?').unwrap_or(self.url.len()));
        let pairs = others.iter().map(|(name, value)| (&**name, &**value)).chain([(name, value)]);
        for (index, (name, value)) in pairs.enumerate() {
            request.url.push(if index == 0 { '?' } else { '&' });
            request.url.extend(byte_serialize(name.as_bytes()));
            request.url.push('=');
            request.url.extend(byte_serialize(value.as_bytes()));
        }
        Ok(request)
    }

    fn query_value(&self, name: &str) -> Option<String> {
        let url = Url::parse(&self.url).ok()?;
        url.query_pairs().find(|(known, _)| known == name).map(|(_, value)| value.into_owned())
    }
}
