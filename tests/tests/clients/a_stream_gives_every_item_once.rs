//! A stream gives every item of a list once and in order, however the provider cuts it into pages, and holds one page.

use conversant::core::codegen::{Method, Page, PageStyle, Paging, RawReply, Request, Target};
use conversant::core::{CallOptions, Client, Config, Error, Items, Operation, Position, Provider, Repeat, Reply};
use conversant_tests::{Answer, Recorded, Server};
use serde::Deserialize;
use serde_json::{Value, json};
use std::sync::atomic::{AtomicUsize, Ordering};

static PROVIDER: Provider = Provider::new("notes", "https://notes.example", &[]);
static LIST: Operation =
    Operation::new("notes", "list_notes", Method::GET, "/notes").repeat(Repeat::Safe).unauthenticated();

static WHOLE: Paging = Paging { style: PageStyle::Whole, at: "", id: "id", first: &["since"], null_at_end: None };
static OFFSET: Paging =
    Paging { style: PageStyle::Offset, at: "offset", id: "id", first: &["since"], null_at_end: None };
static NUMBER: Paging = Paging { style: PageStyle::Number, at: "page", id: "id", first: &["since"], null_at_end: None };
static TOKEN: Paging = Paging { style: PageStyle::Token, at: "token", id: "id", first: &["since"], null_at_end: None };
static AFTER_ID: Paging =
    Paging { style: PageStyle::AfterId, at: "after", id: "id", first: &["since"], null_at_end: None };
static NEXT_LINK: Paging =
    Paging { style: PageStyle::NextLink, at: "", id: "id", first: &["since"], null_at_end: None };

/// How many notes there are at the moment, and how many there were at most.
static ALIVE: AtomicUsize = AtomicUsize::new(0);
static MOST: AtomicUsize = AtomicUsize::new(0);

#[derive(Deserialize)]
#[serde(from = "Plain")]
struct Note {
    id: u64,
}

#[derive(Deserialize)]
struct Plain {
    id: u64,
}

impl From<Plain> for Note {
    fn from(plain: Plain) -> Self {
        MOST.fetch_max(ALIVE.fetch_add(1, Ordering::SeqCst) + 1, Ordering::SeqCst);
        Self { id: plain.id }
    }
}

impl Drop for Note {
    fn drop(&mut self) {
        ALIVE.fetch_sub(1, Ordering::SeqCst);
    }
}

#[derive(Deserialize)]
struct Notes {
    notes: Vec<Note>,
    next: Option<String>,
    more: Option<bool>,
    total: Option<u64>,
}

fn read(reply: RawReply) -> Result<Reply<Page<Note>>, Error> {
    Ok(reply.list::<Note>("/notes").json::<Notes>()?.page(|whole| Page {
        next: whole.next,
        more: whole.more,
        total: whole.total,
        last_id: whole.notes.last().map(|note| note.id.to_string()),
        items: whole.notes,
    }))
}

fn client(server: &Server) -> Client {
    let mut config = Config::new(&PROVIDER);
    config.base_url(server.url());
    config.token("unused".into());
    config.build().expect("the configuration is whole")
}

fn request(client: &Client, query: &[(&'static str, &str)]) -> Result<Request, Error> {
    let mut request = Target::below_base(client, "/notes").request(Method::GET)?;
    request.accept("application/json");
    for (name, value) in query {
        request.query(name, *value);
    }
    Ok(request)
}

fn stream(server: &Server, paging: &'static Paging, query: &[(&'static str, &str)]) -> Items<Note> {
    let client = client(server);
    let request = request(&client, query);
    Items::new(client, &LIST, paging, request, CallOptions::default(), read)
}

async fn ids(mut items: Items<Note>) -> Vec<u64> {
    let mut ids = Vec::new();
    while let Some(item) = items.next().await {
        ids.push(item.expect("the pages are good").id);
        assert!(ids.len() <= 20_000, "the stream does not end");
    }
    ids
}

fn notes(from: u64, to: u64) -> Value {
    (from..to).map(|id| json!({ "id": id })).collect()
}

fn parameter(request: &Recorded, name: &str) -> Option<String> {
    let mut pairs = request.query_pairs().into_iter().filter(|(found, _)| found == name);
    let value = pairs.next().map(|(_, value)| value);
    assert!(pairs.next().is_none(), "`{name}` was sent twice: {}", request.target);
    value
}

/// A provider of `count` notes in pages of `size`, cut in this style. `total` says how many there are.
async fn provider(style: PageStyle, count: u64, size: u64, total: bool) -> Server {
    Server::answering(move |_, request| {
        let number = |name: &str| parameter(request, name).map(|value| value.parse::<u64>().expect("a number"));
        let start = match style {
            PageStyle::Whole => 0,
            PageStyle::Offset => number("offset").unwrap_or(0),
            PageStyle::Number => (number("page").unwrap_or(1) - 1) * size,
            PageStyle::Token => match parameter(request, "token") {
                Some(token) => token.strip_prefix("t/+").expect("the token as it was given").parse().expect("a number"),
                None => 0,
            },
            PageStyle::AfterId => number("after").map_or(0, |id| id + 1),
            PageStyle::NextLink => number("from").unwrap_or(0),
        };
        assert_eq!(request.header("accept"), Some("application/json"));
        let end = if style == PageStyle::Whole { count } else { (start + size).min(count) };
        let mut page = json!({ "notes": notes(start.min(count), end) });
        if total {
            page["total"] = count.into();
        }
        if end < count {
            match style {
                PageStyle::Token => page["next"] = format!("t/+{end}").into(),
                PageStyle::NextLink => page["next"] = format!("/notes?from={end}&keep=a%20b").into(),
                _ => {}
            }
        }
        Answer::json(200, &page)
    })
    .await
}

#[tokio::test]
async fn in_every_style_of_pages() {
    for (paging, requests, requests_with_total) in
        [(&WHOLE, 1, 1), (&OFFSET, 5, 4), (&NUMBER, 5, 5), (&TOKEN, 4, 4), (&AFTER_ID, 5, 5), (&NEXT_LINK, 4, 4)]
    {
        for (total, expected) in [(false, requests), (true, requests_with_total)] {
            let server = provider(paging.style, 10, 3, total).await;
            let found = ids(stream(&server, paging, &[])).await;
            assert_eq!(found, (0..10).collect::<Vec<_>>(), "{:?}", paging.style);
            assert_eq!(server.requests().len(), expected, "{:?}, total: {total}", paging.style);
        }
    }
}

#[tokio::test]
async fn an_empty_list_has_no_items() {
    for paging in [&WHOLE, &OFFSET, &NUMBER, &TOKEN, &AFTER_ID, &NEXT_LINK] {
        let server = provider(paging.style, 0, 3, false).await;
        assert_eq!(ids(stream(&server, paging, &[])).await, [0; 0], "{:?}", paging.style);
        assert_eq!(server.requests().len(), 1, "{:?}", paging.style);
    }
}

#[tokio::test]
async fn other_parameters_go_with_every_page_and_a_start_is_kept() {
    let server = provider(PageStyle::Offset, 10, 3, false).await;
    let found =
        ids(stream(&server, &OFFSET, &[("q", "a b&c"), ("since", "2020"), ("offset", "4"), ("limit", "3")])).await;
    assert_eq!(found, (4..10).collect::<Vec<_>>());
    for (number, request) in server.requests().into_iter().enumerate() {
        assert_eq!(parameter(&request, "since").is_some(), number == 0, "{}", request.target);
        assert_eq!(parameter(&request, "q").as_deref(), Some("a b&c"), "{}", request.target);
        assert_eq!(parameter(&request, "limit").as_deref(), Some("3"), "{}", request.target);
    }
}

#[tokio::test]
async fn a_page_is_fetched_when_it_is_needed_and_not_before() {
    let server = provider(PageStyle::Token, 9, 3, false).await;
    let mut items = stream(&server, &TOKEN, &[]);
    assert_eq!(server.requests().len(), 0);
    for taken in 1..=9_usize {
        items.next().await.expect("an item").expect("a good one");
        assert_eq!(server.requests().len(), taken.div_ceil(3), "after {taken} items");
    }
}

#[tokio::test]
async fn ten_thousand_items_hold_one_page() {
    let server = provider(PageStyle::Offset, 10_000, 100, true).await;
    let mut items = stream(&server, &OFFSET, &[]);
    let mut expected = 0;
    while let Some(item) = items.next().await {
        assert_eq!(item.expect("a good one").id, expected);
        expected += 1;
    }
    assert_eq!(expected, 10_000);
    drop(items);
    // Other tests of this file count as well when they run in the same process; none has more than 20.
    assert!(MOST.load(Ordering::SeqCst) <= 120, "{} notes at a time", MOST.load(Ordering::SeqCst));
}

#[tokio::test]
async fn a_stream_goes_on_where_another_stood() {
    for paging in [&WHOLE, &OFFSET, &NUMBER, &TOKEN, &AFTER_ID, &NEXT_LINK] {
        for stop in 0..=10 {
            let server = provider(paging.style, 10, 3, false).await;
            let mut first = stream(&server, paging, &[]);
            let mut found = Vec::new();
            for _ in 0..stop {
                found.push(first.next().await.expect("an item").expect("a good one").id);
            }
            // As text, as it would be kept in a database.
            let kept: Position = first.position().to_string().parse().expect("it was written by us");
            found.extend(ids(stream(&server, paging, &[]).starting_at(kept)).await);
            assert_eq!(found, (0..10).collect::<Vec<_>>(), "{:?} stopped after {stop}", paging.style);
        }
    }
}

#[tokio::test]
async fn the_first_error_ends_it_and_nothing_is_lost_by_going_on() {
    let server = Server::answering(|number, request| match number {
        // 404 is not sent again by itself.
        2 => Answer::json(404, &json!({})),
        _ => {
            let start: u64 = parameter(request, "offset").map_or(0, |value| value.parse().expect("a number"));
            Answer::json(200, &json!({ "notes": notes(start, (start + 3).min(10)) }))
        }
    })
    .await;
    let mut items = stream(&server, &OFFSET, &[]);
    let mut found = Vec::new();
    let error = loop {
        match items.next().await.expect("the error comes before the end") {
            Ok(note) => found.push(note.id),
            Err(error) => break error,
        }
    };
    assert!(error.is_not_found(), "{error}");
    assert_eq!(error.operation().map(|operation| operation.name()), Some("list_notes"));
    assert_eq!(found, [0, 1, 2, 3, 4, 5]);
    assert!(items.next().await.is_none(), "it went on after the error");
    found.extend(ids(stream(&server, &OFFSET, &[]).starting_at(items.position())).await);
    assert_eq!(found, (0..10).collect::<Vec<_>>());
}

#[tokio::test]
async fn a_request_that_cannot_be_built_is_the_first_item() {
    let server = Server::start(Vec::new()).await;
    let client = client(&server);
    let request = Target::below_base(&client, "/notes/").segment("id", "..").request(Method::GET);
    let mut items = Items::new(client, &LIST, &OFFSET, request, CallOptions::default(), read);
    assert!(items.next().await.expect("an error").is_err_and(|error| error.is_invalid_input()));
    assert!(items.next().await.is_none());
    assert!(server.requests().is_empty());
}

#[tokio::test]
async fn a_malformed_item_is_reported_in_its_place_and_costs_no_other() {
    let pages = [
        json!({ "notes": [{ "id": 0 }, { "id": "one, private" }, { "id": 2 }] }),
        json!({ "notes": [{ "id": 3 }, { "id": 4 }, { "text": "private" }] }),
        json!({ "notes": [] }),
    ];
    let server = Server::start(pages.iter().map(|page| Answer::json(200, page)).collect()).await;
    let mut items = stream(&server, &OFFSET, &[]);
    let mut found = Vec::new();
    while let Some(item) = items.next().await {
        found.push(match item {
            Ok(note) => note.id.to_string(),
            Err(error) => {
                let shown = format!("{error} {error:?}");
                assert!(!shown.contains("private"), "{shown}");
                let item = error.malformed_item().expect("an item is what is wrong");
                assert!(!format!("{item} {item:?}").contains("private"), "{item:?}");
                assert!(item.raw().contains("private"), "the item is there for who asks");
                format!("bad {}", item.index())
            }
        });
    }
    assert_eq!(found, ["0", "bad 1", "2", "3", "4", "bad 2"]);
    let offsets: Vec<_> = server.requests().iter().map(|request| parameter(request, "offset")).collect();
    assert_eq!(offsets, [None, Some("3".to_owned()), Some("6".to_owned())], "malformed items count");
}

#[tokio::test]
async fn a_list_that_is_malformed_as_a_whole_is_an_error() {
    for page in [json!({ "notes": 5 }), json!({ "notes": [{ "id": 1 }], "total": "many" }), json!([])] {
        let server = Server::start(vec![Answer::json(200, &page)]).await;
        let mut items = stream(&server, &OFFSET, &[]);
        let error = items.next().await.expect("an error").err().expect("no item");
        assert!(error.is_decode() && error.malformed_item().is_none(), "{page}: {error}");
        assert!(items.next().await.is_none());
    }
}

#[tokio::test]
async fn an_item_alone_is_a_list_of_one() {
    let server = Server::start(vec![Answer::json(200, &json!({ "notes": { "id": 4 } }))]).await;
    assert_eq!(ids(stream(&server, &WHOLE, &[])).await, [4]);
}

#[tokio::test]
async fn after_a_malformed_last_item_the_list_goes_on_behind_it() {
    let server = Server::answering(|_, request| {
        let page = match parameter(request, "after").as_deref() {
            None => json!([{ "id": 1 }, { "id": 7, "text": 5 }, { "id": "x8" }]),
            Some("x8") => json!([{ "id": 9 }]),
            Some("9") => json!([]),
            other => panic!("after {other:?}"),
        };
        Answer::json(200, &json!({ "notes": page }))
    })
    .await;
    let mut items = stream(&server, &AFTER_ID, &[]);
    let mut found = Vec::new();
    while let Some(item) = items.next().await {
        found.push(item.map(|note| note.id).map_err(|error| error.malformed_item().map(|item| item.index())));
    }
    assert_eq!(found, [Ok(1), Ok(7), Err(Some(2)), Ok(9)]);
}

/// Where only some documents name the token of the next page, its absence is no sign of the end.
#[tokio::test]
async fn a_page_that_does_not_say_whether_it_is_the_last_is_an_error_where_the_last_one_does() {
    static NULL_AT_END: Paging =
        Paging { style: PageStyle::Token, at: "token", id: "id", first: &[], null_at_end: Some("/next") };
    for (last, is_the_end) in [(json!({ "notes": [{ "id": 2 }], "next": null }), true), (json!({ "notes": [] }), false)]
    {
        let first = json!({ "notes": [{ "id": 1 }], "next": "t2" });
        let server = Server::start(vec![Answer::json(200, &first), Answer::json(200, &last)]).await;
        let mut items = stream(&server, &NULL_AT_END, &[]);
        let mut found = Vec::new();
        while let Some(item) = items.next().await {
            found.push(item.is_ok());
        }
        assert_eq!(found, if is_the_end { [true, true] } else { [true, false] }, "{last}");
    }
}

#[tokio::test]
async fn a_provider_that_leads_in_a_circle_is_an_error() {
    let page = json!({ "notes": [{ "id": 1 }], "next": "again" });
    let server = Server::answering(move |_, _| Answer::json(200, &page)).await;
    let mut items = stream(&server, &TOKEN, &[]);
    let mut ends = Vec::new();
    while let Some(item) = items.next().await {
        ends.push(item.is_ok());
        assert!(ends.len() < 10, "it does not end");
    }
    assert_eq!(ends, [true, false]);
}

#[tokio::test]
async fn a_link_to_another_host_is_not_followed() {
    let elsewhere = Server::start(Vec::new()).await;
    let page = json!({ "notes": [{ "id": 1 }], "next": format!("{}/notes?page=2", elsewhere.url()) });
    let server = Server::start(vec![Answer::json(200, &page)]).await;
    let mut items = stream(&server, &NEXT_LINK, &[]);
    assert!(items.next().await.expect("an item").is_ok());
    assert!(items.next().await.expect("an error").is_err_and(|error| error.is_invalid_input()));
    assert!(elsewhere.requests().is_empty());
}

#[tokio::test]
async fn dropping_next_loses_no_item() {
    let server = Server::answering(|_, request| {
        let start: u64 = parameter(request, "offset").map_or(0, |value| value.parse().expect("a number"));
        Answer::json(200, &json!({ "notes": notes(start, (start + 3).min(9)) }))
            .after(std::time::Duration::from_millis(30))
    })
    .await;
    let mut items = stream(&server, &OFFSET, &[]);
    let mut found = Vec::new();
    for _ in 0..200 {
        match tokio::time::timeout(std::time::Duration::from_millis(4), items.next()).await {
            Err(_) => {}
            Ok(None) => break,
            Ok(Some(item)) => found.push(item.expect("a good one").id),
        }
    }
    assert_eq!(found, (0..9).collect::<Vec<_>>());
    assert_eq!(server.requests().len(), 4, "a page was fetched twice");
}
